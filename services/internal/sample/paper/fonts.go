package paper

import _ "embed" // the fonts that no module carries; fonts/README.md tells where they are from

var (
	//go:embed fonts/Carlito-Regular.ttf
	carlito []byte
	//go:embed fonts/Carlito-Bold.ttf
	carlitoBold []byte
	//go:embed fonts/Caladea-Regular.ttf
	caladea []byte
	//go:embed fonts/Caladea-Bold.ttf
	caladeaBold []byte
	//go:embed fonts/RobotoCondensed-Regular.ttf
	robotoCondensed []byte
	//go:embed fonts/RobotoCondensed-Bold.ttf
	robotoCondensedBold []byte
	//go:embed fonts/OCRB.otf
	ocrB []byte
	//go:embed fonts/Breip.ttf
	breip []byte
	//go:embed fonts/Kristi.ttf
	kristi []byte
	//go:embed fonts/Lohit-Devanagari.ttf
	lohit []byte
)
