package form

import "dossier/services/internal/sample/paper"

// Column of a table. Amounts stand right in it.
type Column struct {
	Title string
	Width float64
	Right bool
}

// Columns are those of a table that fills a width: a column without a width takes what is left.
func Columns(w float64, columns ...Column) []Column {
	left, open := w, 0
	for _, c := range columns {
		left -= c.Width
		if c.Width == 0 {
			open++
		}
	}
	for i, c := range columns {
		if c.Width == 0 {
			columns[i].Width = left / float64(open)
		}
	}
	return columns
}

// Row sets values into columns, cut to fit.
func Row(s *paper.Sheet, x, y float64, t paper.Type, columns []Column, values ...string) {
	for i, v := range values {
		c := columns[i]
		if c.Right {
			s.Right(x+c.Width-4, y, Fit(t, v, c.Width-6), v)
		} else {
			s.Text(x+4, y, t, Cut(t, v, c.Width-6))
		}
		x += c.Width
	}
}

// Head sets the titles of a table on a band and returns the first baseline below it.
func (st Style) Head(s *paper.Sheet, x, y float64, ground, ink paper.Ink, columns []Column) float64 {
	w := 0.0
	titles := make([]string, len(columns))
	for i, c := range columns {
		w += c.Width
		titles[i] = c.Title
	}
	s.Band(x, y, w, 16, ground)
	Row(s, x, y+11, st.Bold.Of(8).In(ink), columns, titles...)
	return y + 28
}

// Grid rules a table: a box around n rows of a height, and lines between rows and columns.
func Grid(s *paper.Sheet, x, y, h float64, n int, columns []Column) {
	w := 0.0
	for _, c := range columns {
		w += c.Width
	}
	for i := range n + 1 {
		s.Rule(x, x+w, y+h*float64(i), 0.5, paper.Grey)
	}
	at := x
	s.Line(at, y, at, y+h*float64(n), 0.5, paper.Grey)
	for _, c := range columns {
		at += c.Width
		s.Line(at, y, at, y+h*float64(n), 0.5, paper.Grey)
	}
}
