package office

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// emptyPage is the back of a sheet.
func emptyPage(b *world.Borrower, _ template.Ask) template.Document {
	return template.Single(nil, sheet(b))
}

// leftBlank is a page that says it is empty, as contracts and manuals have them.
func leftBlank(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	text := nth(b, a, []string{"This page intentionally left blank", "[THIS PAGE IS INTENTIONALLY LEFT BLANK]", "Page left blank intentionally",
		"(Intentionally blank)"})
	face := nth(b, a, []paper.Face{paper.Serif, paper.SansBold, paper.SerifItalic, paper.Roman})
	s.Centre(b.Width/2, b.Height*0.46, face.Of(12), text)
	return template.Single(nil, s)
}

// showThrough is the empty back of a printed sheet of thin paper: the text of its front shines through, mirrored. What is seen of a word at
// that is a soft stroke as long as the word, so its lines end ragged on the left.
func showThrough(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	faint := paper.RGB(238, 238, 236)
	y := 70 + 30*r.Float64()
	form.Emblem(s, b.Width-92, y-8, 30, faint, r.IntN(3))
	y += 48
	for y < b.Height-110 {
		for line := 2 + r.IntN(6); line > 0; line-- {
			left := 64.0
			if line == 1 {
				left = b.Width * (0.3 + 0.5*r.Float64())
			}
			for x := b.Width - 60; x > left; {
				w := 8 + 34*r.Float64()
				s.Band(max(x-w, left), y, min(w, x-left), 3.6, faint)
				x -= w + 4
			}
			y += 11
		}
		y += 13
	}
	return template.Single(nil, s)
}
