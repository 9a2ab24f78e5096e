package form

import (
	"strings"

	"dossier/services/internal/sample/paper"
)

// Prose is how the running text of contracts and notices is set. *Words between asterisks* are bold.
type Prose struct {
	Text, Bold    paper.Type
	Leading       float64
	Indent, First float64 // of all lines, and of the first one beyond that
	Justify       bool
}

// Prose is the style's running text at a size.
func (s Style) Prose(size, leading float64) Prose {
	return Prose{Text: s.Of(size), Bold: s.BoldOf(size), Leading: leading}
}

// Indented is the prose moved right.
func (p Prose) Indented(by float64) Prose { p.Indent += by; return p }

// Justified is the prose with both margins straight.
func (p Prose) Justified() Prose { p.Justify = true; return p }

// A word is made of pieces, since a quotation mark is rarely as bold as the term between two of them.
type word []piece

type piece struct {
	text string
	t    paper.Type
}

func (w word) width() float64 {
	sum := 0.0
	for _, p := range w {
		sum += p.t.Width(p.text)
	}
	return sum
}

func (p Prose) words(text string) []word {
	var words []word
	bold := false
	for field := range strings.FieldsSeq(text) {
		var w word
		for i, part := range strings.Split(field, "*") {
			if i > 0 {
				bold = !bold
			}
			if part == "" {
				continue
			}
			if bold {
				w = append(w, piece{part, p.Bold})
			} else {
				w = append(w, piece{part, p.Text})
			}
		}
		if len(w) > 0 {
			words = append(words, w)
		}
	}
	return words
}

// lines breaks one paragraph.
func (p Prose) lines(width float64, text string) [][]word {
	var lines [][]word
	var line []word
	left := width - p.First
	for _, w := range p.words(text) {
		need, blank := w.width(), w[0].t.Width(" ")
		if len(line) > 0 && need+blank > left {
			lines, line, left = append(lines, line), nil, width
		}
		if len(line) > 0 {
			need += blank
		}
		line = append(line, w)
		left -= need
	}
	return append(lines, line)
}

// set draws a line. The words of a justified one carry a blank each, so that a reader of the PDF keeps them apart.
func (p Prose) set(s *paper.Sheet, x, y, width float64, line []word, stretch bool) {
	blank := p.Text.Width(" ")
	if stretch && len(line) > 1 {
		sum := 0.0
		for _, w := range line {
			sum += w.width()
		}
		if gap := (width - sum) / float64(len(line)-1); gap < 3.2*blank {
			for _, w := range line {
				for i, part := range w {
					tail := ""
					if i == len(w)-1 {
						tail = " "
					}
					s.Text(x, y, part.t, part.text+tail)
					x += part.t.Width(part.text)
				}
				x += gap
			}
			return
		}
	}
	var run piece
	flush := func() {
		s.Text(x, y, run.t, run.text)
		x += run.t.Width(run.text)
	}
	for i, w := range line {
		for k, part := range w {
			if i > 0 && k == 0 {
				part.text = " " + part.text
			}
			if run.text != "" && run.t != part.t {
				flush()
				run = piece{}
			}
			run = piece{run.text + part.text, part.t}
		}
	}
	if run.text != "" {
		flush()
	}
}

// At sets text at a place and returns the baseline after it.
func (p Prose) At(s *paper.Sheet, x, y, width float64, text string) float64 {
	for part := range strings.SplitSeq(text, "\n") {
		for i, line := range p.lines(width-p.Indent, part) {
			from := p.Indent
			if i == 0 {
				from += p.First
			}
			p.set(s, x+from, y, width-from, line, false)
			y += p.Leading
		}
	}
	return y
}

// Height is how much At would take.
func (p Prose) Height(width float64, text string) float64 {
	n := 0
	for part := range strings.SplitSeq(text, "\n") {
		n += len(p.lines(width-p.Indent, part))
	}
	return float64(n) * p.Leading
}

// Prose sets paragraphs down the page and on to the next ones.
func (f *Flow) Prose(p Prose, text string) {
	for part := range strings.SplitSeq(text, "\n") {
		lines := p.lines(f.W-p.Indent, part)
		if len(lines) > 1 {
			f.Room(p.Leading) // no first line alone at the foot of a page
		}
		for i, line := range lines {
			from := p.Indent
			if i == 0 {
				from += p.First
			}
			f.Room(0)
			p.set(f.S, f.X+from, f.Y, f.W-from, line, p.Justify && i < len(lines)-1)
			f.Y += p.Leading
		}
	}
}

// Item sets a numbered paragraph whose text hangs behind the number.
func (f *Flow) Item(p Prose, hang float64, number, text string) {
	f.Room(p.Leading)
	f.S.Text(f.X+p.Indent, f.Y, p.Text, number)
	f.Prose(p.Indented(hang), text)
}

// tall is how high a ruled row of wrapped cells is.
func (p Prose) tall(columns []Column, pad float64, cells []string) float64 {
	tall := 0.0
	for i, c := range cells {
		tall = max(tall, p.Height(span(columns, cells, i)-2*pad, c))
	}
	return tall + 2*pad
}

// span is the width of a cell; the last one of a short row reaches to the end of the table.
func span(columns []Column, cells []string, i int) float64 {
	w := columns[i].Width
	if i == len(cells)-1 {
		for _, c := range columns[i+1:] {
			w += c.Width
		}
	}
	return w
}

// Row sets a ruled row of wrapped cells from a top edge and returns its lower edge. The last cell of a row that has fewer of them than the
// table has columns reaches to the end of the table.
func (p Prose) Row(s *paper.Sheet, x, y float64, columns []Column, pad float64, cells ...string) float64 {
	h := p.tall(columns, pad, cells)
	for i, c := range cells {
		w := span(columns, cells, i)
		s.Box(x, y, w, h, 0.5, paper.Black)
		base := y + pad + p.Text.Size*0.82
		if columns[i].Right && len(cells) == len(columns) {
			bold := strings.Contains(c, "*")
			c = strings.ReplaceAll(c, "*", "")
			t := p.Text
			if bold {
				t = p.Bold
			}
			s.Right(x+w-pad, base, Fit(t, c, w-2*pad), c)
		} else {
			p.At(s, x+pad, base, w-2*pad, c)
		}
		x += w
	}
	return y + h
}

// Rows sets ruled rows of wrapped cells over pages; no row is torn. Y is the upper edge, and afterwards the next baseline. Titles, which may
// be nil, are repeated on every page.
func (f *Flow) Rows(p Prose, columns []Column, pad float64, titles []string, rows [][]string) {
	bold := p
	bold.Text = p.Bold
	begin := func() {
		if titles == nil {
			return
		}
		w, h := 0.0, bold.tall(columns, pad, titles)
		for _, c := range columns {
			w += c.Width
		}
		f.S.Band(f.X, f.Y, w, h, paper.Pale)
		f.Y = bold.Row(f.S, f.X, f.Y, columns, pad, titles...)
	}
	need := 0.0
	if len(rows) > 0 {
		need = p.tall(columns, pad, rows[0]) + 2*p.Leading
	}
	f.Room(need)
	begin()
	for _, r := range rows {
		if f.Room(p.tall(columns, pad, r)) {
			begin()
		}
		f.Y = p.Row(f.S, f.X, f.Y, columns, pad, r...)
	}
	f.Y += p.Leading + pad
}
