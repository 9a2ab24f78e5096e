package report

import (
	"math"
	"strconv"
	"strings"
)

// px is a length in a picture. A tenth of a pixel is enough, and the same on every processor.
type px float64

func (p px) String() string {
	tenths := math.Round(float64(p) * 10)
	if missing(tenths) || tenths == 0 {
		return "0"
	}
	return strconv.FormatFloat(tenths/10, 'f', -1, 64)
}

// svg is a drawing. Colours and letters come from the style sheet, by class.
type svg struct {
	W, H  px
	Label string // for those who cannot see it
	Marks []mark
}

// mark is one thing drawn.
type mark struct {
	Kind       string // "rect", "line", "dot", "path" or "text"
	Class      string
	X, Y       px
	W, H       px     // of a rect; of a line: where it ends; of a dot: W is its radius
	Strength   string // of a rect's colour, 0 to 1; empty: full
	D          string // of a path
	Text, Pale string // Pale stands before Text, fainter
	Anchor     string // of a text: start, middle or end
	Turn       int    // of a text
	Title      string // is shown when pointed at
}

func (s *svg) rect(class string, x, y, w, h float64) *mark {
	return s.add(mark{Kind: "rect", Class: class, X: px(x), Y: px(y), W: px(w), H: px(h)})
}

func (s *svg) line(class string, x1, y1, x2, y2 float64) *mark {
	return s.add(mark{Kind: "line", Class: class, X: px(x1), Y: px(y1), W: px(x2), H: px(y2)})
}

func (s *svg) dot(class string, x, y, radius float64) *mark {
	return s.add(mark{Kind: "dot", Class: class, X: px(x), Y: px(y), W: px(radius)})
}

func (s *svg) text(class, anchor string, x, y float64, text string) *mark {
	return s.add(mark{Kind: "text", Class: class, Anchor: anchor, X: px(x), Y: px(y), Text: text})
}

// path joins points by straight lines. Points that fall together are drawn once.
func (s *svg) path(class string, points []point) {
	var d strings.Builder
	var last point
	for i, p := range points {
		if i > 0 && i < len(points)-1 && math.Hypot(p.x-last.x, p.y-last.y) < 0.4 {
			continue
		}
		d.WriteString(map[bool]string{true: "M", false: "L"}[i == 0])
		d.WriteString(px(p.x).String() + " " + px(p.y).String())
		last = p
	}
	s.add(mark{Kind: "path", Class: class, D: d.String()})
}

func (s *svg) add(m mark) *mark {
	s.Marks = append(s.Marks, m)
	return &s.Marks[len(s.Marks)-1]
}

// point is a place in a drawing.
type point struct{ x, y float64 }

// axes are a part of a drawing in which values have a place.
type axes struct {
	*svg
	left, top, wide, high float64
	x0, x1, y0, y1        float64 // the values at the ends
}

// at is where a value stands; one beyond the axes stands at their end.
func (a axes) at(x, y float64) point {
	return point{
		a.left + a.wide*held((x-a.x0)/(a.x1-a.x0)),
		a.top + a.high*(1-held((y-a.y0)/(a.y1-a.y0))),
	}
}

func held(share float64) float64 { return min(max(share, 0), 1) }

// ruled draws the frame, lines across, and the numbers at both axes. An axis without a name has no numbers.
func (a axes) ruled(xName, yName string) {
	bottom := a.top + a.high
	for _, v := range ticks(a.y0, a.y1) {
		y := a.at(a.x0, v).y
		a.line("grid", a.left, y, a.left+a.wide, y)
		a.text("tick", "end", a.left-7, y+4, tick(v))
	}
	for _, v := range ticks(a.x0, a.x1) {
		x := a.at(v, a.y0).x
		a.line("grid", x, a.top, x, bottom)
		if xName != "" {
			a.text("tick", "middle", x, bottom+17, tick(v))
		}
	}
	a.line("axis", a.left, bottom, a.left+a.wide, bottom)
	a.line("axis", a.left, a.top, a.left, bottom)
	if xName != "" {
		a.text("name", "middle", a.left+a.wide/2, bottom+36, xName)
	}
	a.text("name", "middle", 13, a.top+a.high/2, yName).Turn = -90
}

// ticks are round numbers from low to high, five or so.
func ticks(low, high float64) []float64 {
	step := above((high-low)/5.5, steps)
	var all []float64
	for i := math.Ceil(low/step - 1e-9); i*step <= high+step*1e-6; i++ {
		all = append(all, i*step)
	}
	return all
}

// bar draws a value as a bar from 0 to most, with lines at each quarter.
func bar(class string, value, most float64) *svg {
	s := &svg{W: 150, H: 14, Label: share(value)}
	quarters(s)
	if !missing(value) {
		s.rect(class, 0, 2, max(1, 150*held(value/most)), 10)
	}
	return s
}

func quarters(s *svg) {
	for i := range 5 {
		x := 0.5 + float64(i)*(float64(s.W)-1)/4
		s.line("grid", x, 0, x, float64(s.H))
	}
}

// interval draws a value with its interval on a scale.
func interval(value, low, high, from, to, wide float64) *svg {
	s := &svg{W: px(wide), H: 14, Label: share(value)}
	at := func(v float64) float64 { return 2 + (wide-4)*held((v-from)/(to-from)) }
	s.line("axis", 2, 7, wide-2, 7)
	for _, x := range []float64{2, wide / 2, wide - 2} {
		s.line("axis", x, 4.5, x, 9.5)
	}
	if !missing(low) && !missing(high) {
		s.rect("band", at(low), 3.5, max(1, at(high)-at(low)), 7)
	}
	if !missing(value) {
		s.line("value", at(value), 1, at(value), 13)
	}
	return s
}

// part is a piece of a stacked bar.
type part struct {
	class, name string
	count       int
}

// stacked draws counts as the parts of one bar.
func stacked(parts ...part) *svg {
	s := &svg{W: 220, H: 14}
	total := 0
	for _, p := range parts {
		total += p.count
	}
	x := 0.0
	var told []string
	for _, p := range parts {
		if p.count == 0 {
			continue
		}
		w := 220 * float64(p.count) / float64(total)
		text := count(p.count) + " " + p.name
		s.rect(p.class, x, 2, w, 10).Title = text
		x += w
		told = append(told, text)
	}
	s.Label = strings.Join(told, ", ")
	return s
}
