package sample

import (
	"math"
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
)

// A cell is a labelled box of a form. Its width is a share of the row; cells without one divide what is left.
type cell struct {
	label, value string
	share        float64
}

// cells draws a row of labelled boxes and returns where the next row begins.
func cells(s *paper.Sheet, x, y, w, h float64, row ...cell) float64 {
	left, open := 1.0, 0
	for _, c := range row {
		left -= c.share
		if c.share == 0 {
			open++
		}
	}
	for _, c := range row {
		share := c.share
		if share == 0 {
			share = left / float64(open)
		}
		s.Box(x, y, w*share, h, 0.6, paper.Black)
		s.Text(x+3, y+8, paper.Sans.Of(6.5).In(paper.Grey), c.label)
		t := paper.Sans.Of(9.5)
		for t.Width(c.value) > w*share-8 && t.Size > 6 {
			t.Size -= 0.5
		}
		s.Text(x+5, y+h-6, t, c.value)
		x += w * share
	}
	return y + h
}

// heading draws a section title on a band and returns where the section begins.
func heading(s *paper.Sheet, x, y, w float64, ink paper.Ink, title string) float64 {
	s.Band(x, y, w, 16, ink)
	s.Text(x+5, y+11.5, paper.SansBold.Of(9).In(paper.White), title)
	return y + 16
}

// A column of a table. Amounts stand right in it.
type column struct {
	title string
	width float64
	right bool
}

// row sets values into columns.
func row(s *paper.Sheet, x, y float64, t paper.Type, columns []column, values ...string) {
	for i, v := range values {
		c := columns[i]
		if c.right {
			s.Right(x+c.width-4, y, t, v)
		} else {
			for len(v) > 0 && t.Width(v) > c.width-6 {
				v = v[:len(v)-1]
			}
			s.Text(x+4, y, t, v)
		}
		x += c.width
	}
}

// head sets the titles of a table on a band and returns the first baseline below.
func head(s *paper.Sheet, x, y float64, ground, ink paper.Ink, columns []column) float64 {
	w := 0.0
	titles := make([]string, len(columns))
	for i, c := range columns {
		w += c.width
		titles[i] = c.title
	}
	s.Band(x, y, w, 16, ground)
	row(s, x, y+11, paper.SansBold.Of(8).In(ink), columns, titles...)
	return y + 28
}

// stacked sets lines below each other and returns the baseline after them.
func stacked(s *paper.Sheet, x, y, leading float64, t paper.Type, lines ...string) float64 {
	for _, l := range lines {
		s.Text(x, y, t, l)
		y += leading
	}
	return y
}

// signature scribbles a name on a line that begins at x.
func signature(s *paper.Sheet, x, y, w float64, r *rand.Rand) {
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

// portrait draws the photograph of a card: head and shoulders before a plain ground.
func portrait(s *paper.Sheet, x, y, w, h float64, r *rand.Rand, sex string) {
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

// bars draws digits as a Code 39 barcode and returns its width.
func bars(s *paper.Sheet, x, y, narrow, h float64, digits string) float64 {
	// Nine elements a character, bars and gaps in turn; w is a wide one. The asterisk begins and ends a code.
	patterns := map[rune]string{
		'0': "nnnwwnwnn", '1': "wnnwnnnnw", '2': "nnwwnnnnw", '3': "wnwwnnnnn", '4': "nnnwwnnnw", '5': "wnnwwnnnn",
		'6': "nnwwwnnnn", '7': "nnnwnnwnw", '8': "wnnwnnwnn", '9': "nnwwnnwnn", '*': "nwnnwnwnn",
	}
	from := x
	for _, c := range "*" + digits + "*" {
		for i, e := range patterns[c] {
			w := narrow
			if e == 'w' {
				w = 2.5 * narrow
			}
			if i%2 == 0 {
				s.Band(x, y, w, h, paper.Black)
			}
			x += w
		}
		x += narrow
	}
	return x - from
}
