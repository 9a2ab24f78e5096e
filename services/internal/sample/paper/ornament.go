package paper

import "math"

// Ornament sets a line of text that is decoration, as the microprint of a cheque is. It looks like text, but nobody is meant to read it: it
// is not among the words of the sheet, nor in the text layer of a born-digital page.
func (s *Sheet) Ornament(x, y float64, t Type, text string) { s.ornament(x, y, t, 0, text) }

// Watermark sets a text across the whole sheet, rising from the lower left to the upper right, as large as it fits but at most an eighth of
// the sheet's height. It is an ornament. It covers what was drawn before it, so it is drawn first.
func (s *Sheet) Watermark(f Face, ink Ink, text string) {
	const length = 0.75 // of the diagonal; the corners stay free
	diagonal := math.Hypot(s.Width, s.Height)
	t := f.Of(s.Height / 8).In(ink)
	if w := t.Width(text); w > length*diagonal {
		t.Size *= length * diagonal / w
	}
	angle := math.Atan2(s.Height, s.Width) * 180 / math.Pi
	half := Point{-t.Width(text) / 2, faces[f].load().ascent * t.Size / 2}
	begin := turned(angle).from(Point{s.Width / 2, s.Height / 2}, half)
	s.ornament(begin.X, begin.Y, t, angle, text)
}

func (s *Sheet) ornament(x, y float64, t Type, angle float64, text string) {
	if text == "" {
		return
	}
	s.marks = append(s.marks, func(on surface) { on.ornament(Point{x, y}, t, angle, text) })
}
