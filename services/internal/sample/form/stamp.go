package form

import (
	"math/rand/v2"
	"strings"

	"dossier/services/internal/sample/paper"
)

// EStamp draws the certificate that the head of an Indian contract carries since stamp paper is sold electronically: what it says is in pairs of
// label and value. It returns its lower edge.
func EStamp(s *paper.Sheet, x, y, w float64, ink paper.Ink, title string, rows [][2]string, r *rand.Rand) float64 {
	h := 86 + 14.5*float64(len(rows))
	pale := paper.RGB(uint8(255-(255-int(ink.R))/7), uint8(255-(255-int(ink.G))/7), uint8(255-(255-int(ink.B))/7))
	Guilloche(s, x, y+10, w, h-20, pale)
	Guilloche(s, x, y+h*0.3, w, h*0.6, pale)
	for i := range 3 {
		s.Box(x+3*float64(i), y+3*float64(i), w-6*float64(i), h-6*float64(i), []float64{1.6, 0.5, 0.9}[i], ink)
	}
	Pillar(s, x+w/2-14, y+14, 28, ink)
	s.Centre(x+w/2, y+56, paper.SerifBold.Of(13).In(ink), "INDIA NON JUDICIAL")
	s.Centre(x+w/2, y+70, paper.SerifBold.Of(11).In(ink), title)
	Matrix(s, x+w-66, y+16, 48, 29, r)
	y += 88
	label, value := paper.Serif.Of(9), paper.MonoBold.Of(8.5)
	for _, row := range rows {
		s.Text(x+24, y, label, row[0])
		s.Text(x+w*0.40-10, y, label, ":")
		s.Text(x+w*0.40, y, Fit(value, row[1], w*0.58), row[1])
		y += 14.5
	}
	return y + 4
}

// StampPaper draws the head of a printed non-judicial stamp paper across a sheet, with the vendor's endorsement below it, and returns the first
// baseline for the contract.
func StampPaper(s *paper.Sheet, ink paper.Ink, rupees, words, state, serial string, endorsement ...string) float64 {
	x, w := 30.0, s.Width-60
	pale := paper.RGB(uint8(255-(255-int(ink.R))/5), uint8(255-(255-int(ink.G))/5), uint8(255-(255-int(ink.B))/5))
	for i := range 5 {
		Guilloche(s, x, 24+8*float64(i), w, 120, pale)
	}
	s.Box(x, 22, w, 150, 2, ink)
	s.Box(x+4, 26, w-8, 142, 0.6, ink)
	s.Centre(s.Width/2, 50, paper.SerifBold.Of(19).In(ink), "INDIA NON JUDICIAL")
	Pillar(s, s.Width/2-22, 58, 44, ink)
	for _, at := range []float64{x + 72, x + w - 72} {
		s.Ring(at, 96, 48, 40, 1.4, ink)
		s.Ring(at, 96, 43, 35, 0.6, ink)
		s.Centre(at, 92, paper.SerifBold.Of(13).In(ink), "Rs. "+rupees)
		s.Centre(at, 108, Fit(paper.SerifBold.Of(8).In(ink), words, 78), words)
	}
	s.Centre(s.Width/2, 124, paper.SerifBold.Of(13).In(ink), words)
	s.Centre(s.Width/2, 140, paper.Deva.Of(11).In(ink), "\u0938\u0924\u094d\u092f\u092e\u0947\u0935 \u091c\u092f\u0924\u0947")
	s.Text(x+14, 162, paper.SerifBold.Of(11).In(ink), strings.ToUpper(state))
	s.Right(x+w-14, 162, paper.MonoBold.Of(11).In(paper.Red), serial)
	y := 186.0
	for _, l := range endorsement {
		s.Text(x+14, y, paper.Serif.Of(8.5).In(paper.Blue), l)
		y += 10.5
	}
	return y + 12
}
