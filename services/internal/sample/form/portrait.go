package form

import (
	"math"
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
)

// Portrait draws the photograph of a card: head and shoulders before a plain ground.
func Portrait(s *paper.Sheet, x, y, w, h float64, r *rand.Rand, sex string) {
	skin := pick(r, []paper.Ink{paper.RGB(222, 184, 150), paper.RGB(196, 150, 112), paper.RGB(150, 104, 74), paper.RGB(236, 204, 178)})
	hair := pick(r, []paper.Ink{paper.RGB(30, 24, 22), paper.RGB(62, 42, 30), paper.RGB(96, 70, 44)})
	shirt := pick(r, []paper.Ink{paper.RGB(48, 62, 92), paper.RGB(110, 48, 56), paper.RGB(60, 84, 70), paper.RGB(86, 86, 92)})
	s.Band(x, y, w, h, paper.RGB(206, 216, 226))
	cx, cy := x+w/2, y+h*0.42
	if sex == "F" {
		s.Disc(cx, cy+h*0.08, w*0.30, h*0.34, hair)
	}
	shoulders := []paper.Point{{X: x + w*0.06, Y: y + h}}
	for i := range 13 {
		a := math.Pi * (1 - float64(i)/12)
		shoulders = append(shoulders, paper.Point{X: cx + w*0.42*math.Cos(a), Y: y + h*0.95 - h*0.22*math.Sin(a)})
	}
	s.Fill(append(shoulders, paper.Point{X: x + w*0.94, Y: y + h}), shirt)
	s.Band(cx-w*0.09, cy+h*0.14, w*0.18, h*0.18, skin)
	s.Disc(cx, cy-h*0.05, w*0.235, h*0.255, hair)
	s.Disc(cx, cy, w*0.20, h*0.235, skin)
	dark := paper.RGB(40, 34, 32)
	for _, side := range []float64{-1, 1} {
		s.Disc(cx+side*w*0.085, cy-h*0.02, w*0.028, h*0.014, dark)
		s.Line(cx+side*w*0.05, cy-h*0.06, cx+side*w*0.12, cy-h*0.065, 0.9, hair)
	}
	s.Line(cx, cy, cx-w*0.02, cy+h*0.07, 0.6, dark)
	s.Line(cx-w*0.06, cy+h*0.125, cx+w*0.06, cy+h*0.125, 1, paper.RGB(140, 70, 66))
	s.Box(x, y, w, h, 0.5, paper.Grey)
}

// Guilloche draws the fine curves of a card's ground within a box.
func Guilloche(s *paper.Sheet, x, y, w, h float64, ink paper.Ink) {
	for k := range 7 {
		var pen []paper.Point
		for i := range 61 {
			t := float64(i) / 60
			pen = append(pen, paper.Point{X: x + w*t, Y: y + h*(0.5+0.42*math.Sin(t*4*math.Pi+float64(k)*0.45)*math.Cos(t*math.Pi+float64(k)*0.3))})
		}
		s.Stroke(pen, 0.35, ink)
	}
}

// Emblem draws a mark of an issuer: kind picks one of several shapes within a square of a size.
func Emblem(s *paper.Sheet, x, y, size float64, ink paper.Ink, kind int) {
	at := func(fx, fy float64) paper.Point { return paper.Point{X: x + size*fx, Y: y + size*fy} }
	switch kind % 6 {
	case 0:
		s.Band(x, y, size, size, ink)
		s.Fill([]paper.Point{at(0.2, 0.8), at(0.5, 0.2), at(0.8, 0.8)}, paper.White)
	case 1:
		s.Disc(x+size/2, y+size/2, size/2, size/2, ink)
		s.Disc(x+size*0.62, y+size*0.5, size*0.32, size*0.32, paper.White)
	case 2:
		s.Fill([]paper.Point{at(0.5, 0), at(1, 0.5), at(0.5, 1), at(0, 0.5)}, ink)
		s.Fill([]paper.Point{at(0.5, 0.3), at(0.7, 0.5), at(0.5, 0.7), at(0.3, 0.5)}, paper.White)
	case 3:
		for i := range 3 {
			s.Band(x+size*0.35*float64(i), y+size*(0.6-0.3*float64(i)), size*0.26, size*(0.4+0.3*float64(i)), ink)
		}
	case 4:
		s.Ring(x+size/2, y+size/2, size*0.46, size*0.46, size*0.09, ink)
		s.Line(x+size*0.5, y+size*0.1, x+size*0.5, y+size*0.9, size*0.09, ink)
		s.Line(x+size*0.1, y+size*0.5, x+size*0.9, y+size*0.5, size*0.09, ink)
	default:
		s.Fill([]paper.Point{at(0, 0.1), at(1, 0.1), at(1, 0.55), at(0.5, 1), at(0, 0.55)}, ink)
		s.Line(x+size*0.25, y+size*0.5, x+size*0.45, y+size*0.7, size*0.08, paper.White)
		s.Line(x+size*0.45, y+size*0.7, x+size*0.78, y+size*0.28, size*0.08, paper.White)
	}
}

// Pillar draws a national emblem in outline, as it stands at the head of government papers: a column with a capital and a base.
func Pillar(s *paper.Sheet, x, y, size float64, ink paper.Ink) {
	s.Disc(x+size*0.5, y+size*0.2, size*0.2, size*0.17, ink)
	s.Disc(x+size*0.27, y+size*0.26, size*0.12, size*0.13, ink)
	s.Disc(x+size*0.73, y+size*0.26, size*0.12, size*0.13, ink)
	s.Band(x+size*0.22, y+size*0.4, size*0.56, size*0.1, ink)
	s.Fill([]paper.Point{{X: x + size*0.32, Y: y + size*0.5}, {X: x + size*0.68, Y: y + size*0.5}, {X: x + size*0.6, Y: y + size*0.9}, {X: x + size*0.4, Y: y + size*0.9}}, ink)
	s.Band(x+size*0.24, y+size*0.9, size*0.52, size*0.07, ink)
}
