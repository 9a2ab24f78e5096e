package form

import (
	"math"
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
)

// Signature scribbles a name on a line that begins at x.
func Signature(s *paper.Sheet, x, y, w float64, r *rand.Rand) {
	var pen []paper.Point
	loops := 5 + r.IntN(4)
	height, phase := 5+r.Float64()*4, r.Float64()*6
	steps := loops * 14
	for i := range steps {
		t := float64(i) / float64(steps)
		a := t*float64(loops)*2*math.Pi + phase
		fade := 1 - 0.55*t
		pen = append(pen, paper.Point{
			X: x + t*w + 4*math.Sin(a*0.93),
			Y: y - 4 - height*fade*math.Sin(a)*(0.55+0.45*math.Sin(a*0.31+phase)) - 3*math.Sin(t*5+phase),
		})
	}
	last := pen[len(pen)-1]
	pen = append(pen, paper.Point{X: last.X + 14, Y: last.Y - 3}, paper.Point{X: last.X + 26, Y: last.Y - 7})
	s.Stroke(pen, 0.9+r.Float64()*0.5, paper.Blue)
}

// Initials scribbles two or three strokes, as people do at the foot of every page.
func Initials(s *paper.Sheet, x, y float64, r *rand.Rand) {
	var pen []paper.Point
	for i := range 26 {
		t := float64(i) / 25
		pen = append(pen, paper.Point{X: x + 18*t + 3*math.Sin(9*t), Y: y - 6 - 5*math.Sin(11*t+r.Float64()*0.2)})
	}
	s.Stroke(pen, 1, paper.Blue)
}

// Stamp draws a rubber stamp, a little askew: lines of text in a box.
func Stamp(s *paper.Sheet, x, y float64, ink paper.Ink, angle float64, lines ...string) {
	t := paper.SansBold.Of(11).In(ink)
	w, h := 0.0, 15*float64(len(lines))+8
	for _, l := range lines {
		w = max(w, t.Width(l)+16)
	}
	sin, cos := math.Sincos(-angle * math.Pi / 180)
	at := func(dx, dy float64) paper.Point { return paper.Point{X: x + dx*cos - dy*sin, Y: y + dx*sin + dy*cos} }
	for _, d := range []float64{0, 3} {
		s.Stroke([]paper.Point{at(d, d), at(w-d, d), at(w-d, h-d), at(d, h-d), at(d, d)}, 1.2-d/6, ink)
	}
	for i, l := range lines {
		p := at((w-t.Width(l))/2, 15*float64(i)+16)
		s.Slanted(p.X, p.Y, t, angle, l)
	}
}

// Seal draws a round seal with a line across its middle.
func Seal(s *paper.Sheet, x, y, radius float64, ink paper.Ink, angle float64, text string) {
	s.Ring(x, y, radius, radius, 1.4, ink)
	s.Ring(x, y, radius*0.78, radius*0.78, 0.8, ink)
	t := Fit(paper.SansBold.Of(radius*0.28).In(ink), text, radius*1.45)
	sin, cos := math.Sincos(-angle * math.Pi / 180)
	half := t.Width(text) / 2
	s.Slanted(x-half*cos, y-half*sin+t.Size*0.35, t, angle, text)
	for i := range 24 { // the ring's lettering, as it comes out of a worn stamp
		a := float64(i) * math.Pi / 12
		s.Line(x+radius*0.83*math.Cos(a), y+radius*0.83*math.Sin(a), x+radius*0.94*math.Cos(a+0.05), y+radius*0.94*math.Sin(a+0.05), 0.9, ink)
	}
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }
