package keptout

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// studioPrints is a postcard of photo paper with the same portrait several times, as a studio hands it over: uncut, or what is left of it.
func studioPrints(b *world.Borrower, a template.Ask) template.Document {
	own := a.Own(b)
	s := &paper.Sheet{Width: 432, Height: 288, Colour: true}
	w, h := world.Either(b.Locale, 144.0, 99.2), world.Either(b.Locale, 144.0, 127.6) // two inches square; 35 by 45 mm
	columns, rows := world.Either(b.Locale, 2, 4), world.Either(b.Locale, 1, 2)
	gap := 7.0
	left, top := (s.Width-float64(columns)*(w+gap)+gap)/2, (s.Height-float64(rows)*(h+gap)+gap)/2
	gone := own.IntN(columns*rows/2 + 1) // how many were cut off already, from the right
	for i := range columns * rows {
		if i >= columns*rows-gone {
			break
		}
		form.Portrait(s, left+float64(i/rows)*(w+gap), top+float64(i%rows)*(h+gap), w, h, b.Random("face"), b.Sex)
	}
	return template.Single(nil, s)
}
