package form

import "dossier/services/internal/sample/paper"

// Flow sets text and tables down a page and on to the next ones. S is the sheet being set and Y the baseline that comes next; a template may
// draw on S itself and move Y.
type Flow struct {
	Sheets []*paper.Sheet
	S      *paper.Sheet
	X, Y   float64
	W      float64 // between the margins
	Floor  float64 // the last baseline of a page

	turn func() (s *paper.Sheet, y float64)
}

// NewFlow begins a first page. open makes every page: it draws what stands above the text, and says where the first baseline is.
func NewFlow(x, w, floor float64, open func(page int) (s *paper.Sheet, y float64)) *Flow {
	f := &Flow{X: x, W: w, Floor: floor}
	f.turn = func() (*paper.Sheet, float64) { return open(len(f.Sheets) + 1) }
	f.Turn()
	return f
}

// Turn begins a new page.
func (f *Flow) Turn() {
	f.S, f.Y = f.turn()
	f.Sheets = append(f.Sheets, f.S)
}

// Room turns the page unless a height is left on it, and reports whether it did.
func (f *Flow) Room(h float64) bool {
	if f.Y+h <= f.Floor {
		return false
	}
	f.Turn()
	return true
}

// Gap leaves a height empty.
func (f *Flow) Gap(h float64) { f.Y += h }

// Line sets one line.
func (f *Flow) Line(t paper.Type, leading float64, text string) {
	f.Room(0)
	f.S.Text(f.X, f.Y, t, text)
	f.Y += leading
}

// Centre sets one line in the middle of the page.
func (f *Flow) Centre(t paper.Type, leading float64, text string) {
	f.Room(0)
	f.S.Centre(f.X+f.W/2, f.Y, t, text)
	f.Y += leading
}

// Text sets a paragraph, indented from the left by a length, over pages if need be.
func (f *Flow) Text(t paper.Type, leading, indent float64, text string) {
	for _, line := range t.Wrap(f.W-indent, text) {
		f.Room(0)
		f.S.Text(f.X+indent, f.Y, t, line)
		f.Y += leading
	}
}

// Clause sets a numbered paragraph: the number hangs in the margin.
func (f *Flow) Clause(t paper.Type, leading, indent float64, number, text string) {
	f.Room(leading)
	f.S.Text(f.X, f.Y, t, number)
	f.Text(t, leading, indent, text)
}

// Table is a table that runs over pages and repeats its titles on each.
type Table struct {
	Columns []Column
	Style   Style
	Ground  paper.Ink // of the titles
	Ink     paper.Ink // of the titles
	Type    paper.Type
	Leading float64
	Zebra   bool // every other row stands on a pale ground
	Ruled   bool // a line stands below every row
	// Carry, when set, is called when a page is full, with the number of rows set, and again on the next page: it may set a balance
	// carried and brought forward.
	Carry func(f *Flow, row int, brought bool)
}

// Table sets rows. It leaves Y at the next baseline.
func (f *Flow) Table(t Table, rows [][]string) {
	w := 0.0
	for _, c := range t.Columns {
		w += c.Width
	}
	f.Room(3 * t.Leading)
	f.Y = t.Style.Head(f.S, f.X, f.Y, t.Ground, t.Ink, t.Columns)
	reserve := 0.0
	if t.Carry != nil {
		reserve = t.Leading
	}
	for i, r := range rows {
		if f.Y > f.Floor-reserve {
			if t.Carry != nil {
				t.Carry(f, i, false)
			}
			f.Turn()
			f.Y = t.Style.Head(f.S, f.X, f.Y, t.Ground, t.Ink, t.Columns)
			if t.Carry != nil {
				t.Carry(f, i, true)
			}
		}
		if t.Zebra && i%2 == 1 {
			f.S.Band(f.X, f.Y-t.Leading*0.73, w, t.Leading, t.Style.Pale)
		}
		Row(f.S, f.X, f.Y, t.Type, t.Columns, r...)
		if t.Ruled {
			f.S.Rule(f.X, f.X+w, f.Y+t.Leading*0.27, 0.4, paper.Grey)
		}
		f.Y += t.Leading
	}
}
