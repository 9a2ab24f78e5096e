package identity

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// pastedPhoto is a passport photograph that somebody glued to an empty sheet, or put on the scanner by itself.
func pastedPhoto(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	w, h := 35*mm, 45*mm
	if !b.Indian() {
		w, h = 51*mm, 51*mm // two inches square, as the Department of State wants them
	}
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	if r.IntN(3) == 0 { // the scanner cut the page to the photograph
		s.Width, s.Height = 110*mm, 130*mm
	}
	enlarged := 1 + 0.5*r.Float64()
	w, h = w*enlarged, h*enlarged
	x, y := (s.Width-w)*(0.35+0.3*r.Float64()), (s.Height-h)*(0.15+0.25*r.Float64())
	s.Band(x+2, y+2, w, h, paper.RGB(196, 196, 198)) // its shadow
	s.Band(x-4, y-4, w+8, h+8, paper.RGB(252, 252, 252))
	s.Box(x-4, y-4, w+8, h+8, 0.4, paper.RGB(206, 206, 208))
	likeness(s, x, y, w, h, b, inColour)
	return template.Single(nil, s)
}

// twoPhotos are the two prints that a loan application asks for on one sheet: the customer signed across the left one, and somebody wrote
// the names below.
func twoPhotos(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	w, h := 35*mm*1.3, 45*mm*1.3
	y := 110 + 60*r.Float64()
	left, right := b.Width*0.5-w-28, b.Width*0.5+28+8*r.Float64()
	for i, x := range []float64{left, right} {
		dy := 5 * float64(i) * r.Float64()
		s.Band(x+1.5, y+dy+1.5, w, h, paper.RGB(204, 204, 206))
		s.Box(x-3, y+dy-3, w+6, h+6, 0.4, paper.RGB(190, 190, 190))
		likeness(s, x, y+dy, w, h, b, inColour)
	}
	form.Signature(s, left-26, y+h-16, w+10, b.Random("signature"))
	pen := paper.Hand.Of(14).In(world.Pick(r, []paper.Ink{paper.Blue, paper.Black}))
	s.Slanted(left+4, y+h+38, pen, 1.5, b.Name())
	if r.IntN(2) == 0 {
		s.Slanted(left+4, y+h+58, paper.Hand.Of(12).In(pen.Ink), 1, world.Either(b.Locale, "for loan file", "Applicant - 2 photos"))
	}
	return template.Single(nil, s)
}
