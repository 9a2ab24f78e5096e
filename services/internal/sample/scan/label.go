package scan

import "fmt"

// Label says in a few words what befell a page, a single fault by its measure: pages of one label can be measured as one. Without a profile, which a
// page that was never paper has none of, it is empty.
func (c Condition) Label() string {
	label := string(c.Profile)
	switch c.Profile {
	case OnlyBlur:
		label = fmt.Sprintf("blur, deviation %.2f dots", c.Blur) // rather than pixels: of 200 an inch
	case OnlySkew:
		label = fmt.Sprintf("skew, %.2f°", max(c.Skew, -c.Skew))
	case OnlyNoise:
		label = fmt.Sprintf("noise, deviation %.1f of 255", c.Noise)
	case OnlyJPEG:
		label = fmt.Sprintf("JPEG, quality %d", c.Quality)
	case OnlyDPI:
		label = fmt.Sprintf("%d dpi", c.DPI)
	case OnlyShade:
		label = fmt.Sprintf("shade, %d of 255 across", c.Shade)
	}
	if c.Turn != 0 {
		label += ", turned"
	}
	return label
}
