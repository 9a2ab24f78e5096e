package form

import (
	"dossier/services/internal/sample/paper"
)

// Cell is a labelled box of a form. Its width is a share of the row; cells without one divide what is left.
type Cell struct {
	Label, Value string
	Share        float64
}

// Cells draws a row of labelled boxes as tax forms have them, the label small above the value, and returns where the next row begins.
func (st Style) Cells(s *paper.Sheet, x, y, w, h float64, row ...Cell) float64 {
	for i, width := range shares(w, row) {
		c := row[i]
		s.Box(x, y, width, h, 0.6, paper.Black)
		s.Text(x+3, y+8, Fit(st.Text.Of(6.5).In(paper.Grey), c.Label, width-5), c.Label)
		s.Text(x+5, y+h-6, Fit(st.Text.Of(9.5), c.Value, width-8), c.Value)
		x += width
	}
	return y + h
}

// Pairs draws a row of cells with the label left of the value, as payslips and letters have them, ruled or not, and returns where the next
// row begins.
func (st Style) Pairs(s *paper.Sheet, x, y, w, h float64, ruled bool, row ...Cell) float64 {
	for i, width := range shares(w, row) {
		c := row[i]
		if ruled {
			s.Box(x, y, width, h, 0.5, paper.Grey)
		}
		half := width * 0.42
		base := y + h/2 + st.Size*0.35
		s.Text(x+4, base, Fit(st.Bold.Of(st.Size), c.Label, half-6), c.Label)
		s.Text(x+half, base, Fit(st.Text.Of(st.Size), c.Value, width-half-4), c.Value)
		x += width
	}
	return y + h
}

func shares(w float64, row []Cell) []float64 {
	left, open := 1.0, 0
	for _, c := range row {
		left -= c.Share
		if c.Share == 0 {
			open++
		}
	}
	widths := make([]float64, len(row))
	for i, c := range row {
		widths[i] = w * c.Share
		if c.Share == 0 {
			widths[i] = w * left / float64(open)
		}
	}
	return widths
}

// Fit is the type, made smaller until a text fits a width, but not below 5 points.
func Fit(t paper.Type, text string, w float64) paper.Type {
	for t.Width(text) > w && t.Size > 5 {
		t.Size -= 0.5
	}
	return t
}

// Cut is as much of a text as fits a width.
func Cut(t paper.Type, text string, w float64) string {
	runes := []rune(text)
	for len(runes) > 0 && t.Width(string(runes)) > w {
		runes = runes[:len(runes)-1]
	}
	return string(runes)
}

// Heading draws a section title on a band in the style's colour and returns where the section begins.
func (st Style) Heading(s *paper.Sheet, x, y, w float64, title string) float64 {
	s.Band(x, y, w, 16, st.Ink)
	s.Text(x+5, y+11.5, st.Bold.Of(9).In(paper.White), title)
	return y + 16
}

// Stacked sets lines below each other and returns the baseline after them.
func Stacked(s *paper.Sheet, x, y, leading float64, t paper.Type, lines ...string) float64 {
	for _, l := range lines {
		s.Text(x, y, t, l)
		y += leading
	}
	return y
}

// Comb draws a row of little boxes with one character in each, as forms that are filled by hand have them, and returns the x behind it.
func Comb(s *paper.Sheet, x, y, size float64, t paper.Type, boxes int, value string) float64 {
	runes := []rune(value)
	for i := range boxes {
		s.Box(x, y, size, size*1.15, 0.5, paper.Grey)
		if i < len(runes) && runes[i] != ' ' {
			s.Centre(x+size/2, y+size*0.9, t, string(runes[i]))
		}
		x += size
	}
	return x
}

// Checkbox draws a box, ticked or not, with its label.
func Checkbox(s *paper.Sheet, x, y float64, t paper.Type, ticked bool, label string) {
	d := t.Size * 0.85
	s.Box(x, y-d, d, d, 0.6, paper.Black)
	if ticked {
		s.Line(x+1, y-d+1, x+d-1, y-1, 1, t.Ink)
		s.Line(x+d-1, y-d+1, x+1, y-1, 1, t.Ink)
	}
	s.Text(x+d+4, y, t, label)
}
