package income

import (
	"strings"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// blank is an empty sheet of the country's size.
func blank(b *world.Borrower) *paper.Sheet { return &paper.Sheet{Width: b.Width, Height: b.Height} }

// yearAsked is the tax year of a yearly paper.
func yearAsked(b *world.Borrower, a template.Ask) int { return b.LastTaxYear() - a.Back }

// last is the end of a number, as much of it as banks and payrolls show.
func last(s string, n int) string { return s[len(s)-n:] }

// initialled is the name with the middle initial.
func initialled(p world.Person) string { return p.Given + " " + p.Middle[:1] + " " + p.Family }

// dashes rules a broken line, as along a perforation.
func dashes(s *paper.Sheet, x1, x2, y, on, off float64, ink paper.Ink) {
	for x := x1; x < x2; x += on + off {
		s.Rule(x, min(x+on, x2), y, 0.6, ink)
	}
}

// leader sets the dots that lead the eye from a text to its amount.
func leader(s *paper.Sheet, x1, x2, y, step float64) {
	if n := int((x2 - x1) / step); n > 1 {
		t := paper.Sans.Of(7)
		for i := range n {
			s.Ornament(x2-step*float64(i+1), y, t, ".")
		}
	}
}

// A lattice is a ruled table whose cells wrap and whose rows are as high as they must be.
type lattice struct {
	Widths []float64
	Align  string // of each column: l, r or c; l when it is shorter
	Lead   float64
	Pad    float64
	Rule   float64 // thickness of its lines
	Ink    paper.Ink
}

func (l lattice) wrapped(t paper.Type, cells []string) (lines [][]string, h float64) {
	most := 1
	for i, c := range cells {
		w := t.Wrap(l.Widths[i]-2*l.Pad, c)
		lines = append(lines, w)
		most = max(most, len(w))
	}
	return lines, float64(most)*l.Lead + 2*l.Pad
}

// height is that of a row.
func (l lattice) height(t paper.Type, cells ...string) float64 {
	_, h := l.wrapped(t, cells)
	return h
}

// row draws a row from y down and returns where the next one begins.
func (l lattice) row(s *paper.Sheet, x, y float64, t paper.Type, cells ...string) float64 {
	lines, h := l.wrapped(t, cells)
	for i := range cells {
		w := l.Widths[i]
		s.Box(x, y, w, h, l.Rule, l.Ink)
		base := y + l.Pad + t.Size*0.82
		for _, line := range lines[i] {
			switch {
			case i < len(l.Align) && l.Align[i] == 'r':
				s.Right(x+w-l.Pad, base, t, line)
			case i < len(l.Align) && l.Align[i] == 'c':
				s.Centre(x+w/2, base, t, line)
			default:
				s.Text(x+l.Pad, base, t, line)
			}
			base += l.Lead
		}
		x += w
	}
	return y + h
}

// band is a row on a ground: the titles of a table.
func (l lattice) band(s *paper.Sheet, x, y float64, ground paper.Ink, t paper.Type, cells ...string) float64 {
	w := 0.0
	for i := range cells {
		w += l.Widths[i]
	}
	s.Band(x, y, w, l.height(t, cells...), ground)
	return l.row(s, x, y, t, cells...)
}

// spread divides a width in proportion.
func spread(w float64, parts ...float64) []float64 {
	sum := 0.0
	for _, p := range parts {
		sum += p
	}
	widths := make([]float64, len(parts))
	for i, p := range parts {
		widths[i] = w * p / sum
	}
	return widths
}

// padded fills a text with blanks to a width, as line printers do; what is longer is cut.
func padded(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s + strings.Repeat(" ", n-len([]rune(s)))
}

// flush sets a text at the right of a width.
func flush(s string, n int) string { return strings.Repeat(" ", max(0, n-len([]rune(s)))) + s }
