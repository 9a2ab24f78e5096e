package income

import (
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
)

// irsLine is a line of a form of the Internal Revenue Service.
type irsLine struct {
	No, Text, Box string
	Key           string // of its amount, or of two for a pair
	Kind          lineKind
}

// A lineKind says where a line has its amount.
type lineKind byte

const (
	outer   lineKind = iota // in the last column
	inner                   // in the column before it
	paired                  // "a" in the column before the last, "b" in the last; the texts are parted by a bar
	plain                   // it has none
	heading                 // it begins a part
)

// irsForm sets lines as these forms do: the number in bold, the text, a leader of dots, the number again in a box, and the amount in a column.
type irsForm struct {
	S          *paper.Sheet
	X, W       float64
	Left       float64 // where numbers begin, from X: a wide left margin leaves room for what stands beside the lines
	Y          float64 // the top of the next line
	Lead       float64
	Size       float64
	Text, Bold paper.Face
	Fill       paper.Type // of what is filled in
	Amount     float64    // width of the last column
	Box        float64    // width of the numbers before it
}

func (f *irsForm) text(size float64) paper.Type { return f.Text.Of(size) }
func (f *irsForm) bold(size float64) paper.Type { return f.Bold.Of(size) }

// cell draws the box with the line's number and the amount behind it; right is where the amount ends.
func (f *irsForm) cell(right float64, box, value string) {
	s, x := f.S, right-f.Amount
	s.Box(x-f.Box, f.Y, f.Box, f.Lead, 0.5, paper.Black)
	s.Box(x, f.Y, f.Amount, f.Lead, 0.5, paper.Black)
	label := form.Fit(f.bold(f.Size), box, f.Box-2)
	s.Centre(x-f.Box/2, f.Y+f.Lead-3, label, box)
	s.Right(right-4, f.Y+f.Lead-2.5, form.Fit(f.Fill, value, f.Amount-6), value)
}

// words sets the number and the text of a line between two places and returns where the text ends. In the text, [ ] and [X] are boxes to check.
func (f *irsForm) words(from, to float64, no, text string) float64 {
	base := f.Y + f.Lead - 3
	f.S.Text(from, base, f.bold(f.Size), no)
	t := form.Fit(f.text(f.Size), text, to-from-22)
	x := from + 20
	for text != "" {
		before, after, found := strings.Cut(text, "[")
		f.S.Text(x, base, t, before)
		if x += t.Width(before); !found {
			break
		}
		form.Checkbox(f.S, x+1, base, t, after[0] == 'X', "")
		x, text = x+t.Size+1, after[2:]
	}
	return x
}

// led is a line of words with dots behind them.
func (f *irsForm) led(from, to float64, no, text string) {
	leader(f.S, f.words(from, to, no, text)+4, to-4, f.Y+f.Lead-3, 8)
}

// Lines sets lines, with amounts by their keys.
func (f *irsForm) Lines(lines []irsLine, values map[string]string) {
	right := f.X + f.W
	for _, l := range lines {
		switch l.Kind {
		case heading:
			f.Heading(l.No, l.Text)
			continue
		case outer:
			f.led(f.X+f.Left, right-f.Amount-f.Box, l.No, l.Text)
			f.cell(right, l.Box, values[l.Key])
		case inner:
			edge := right - f.Amount - f.Box
			f.S.Band(edge, f.Y, f.Amount+f.Box, f.Lead, paper.RGB(218, 218, 218))
			f.led(f.X+f.Left, edge-f.Amount-f.Box, l.No, l.Text)
			f.cell(edge, l.Box, values[l.Key])
		case paired:
			f.pair(l, values)
		case plain:
			f.words(f.X+f.Left, right, l.No, l.Text)
		}
		f.Y += f.Lead
	}
}

// pair is a line such as 2a and 2b: No is "2a|b", and so are the others.
func (f *irsForm) pair(l irsLine, values map[string]string) {
	right := f.X + f.W
	no, text, box, key := halves(l.No), halves(l.Text), halves(l.Box), halves(l.Key)
	middle := f.X + f.Left + (f.W-f.Left)*0.52
	f.led(f.X+f.Left, middle-f.Amount-f.Box, no[0], text[0])
	f.cell(middle, box[0], values[key[0]])
	f.led(middle+6, right-f.Amount-f.Box, no[1], text[1])
	f.cell(right, box[1], values[key[1]])
}

func halves(s string) [2]string {
	for i := range len(s) {
		if s[i] == '|' {
			return [2]string{s[:i], s[i+1:]}
		}
	}
	return [2]string{s, ""}
}

// Heading begins a part: its name stands white on black, unless it has none and only a title.
func (f *irsForm) Heading(part, name string) {
	s, at := f.S, f.X+f.Left+20
	s.Rule(f.X, f.X+f.W, f.Y+1, 0.8, paper.Black)
	if part != "" {
		w := f.bold(9).Width(part) + 12
		s.Band(f.X, f.Y+2, w, 12, paper.Black)
		s.Text(f.X+6, f.Y+11, f.bold(9).In(paper.White), part)
		at = f.X + w + 8
	}
	s.Text(at, f.Y+11, form.Fit(f.bold(9), name, f.X+f.W-at), name)
	s.Rule(f.X, f.X+f.W, f.Y+15, 0.5, paper.Black)
	f.Y += 15
}

// Note stands around a place in the heading just set, above what it speaks of.
func (f *irsForm) Note(x float64, text string) { f.S.Centre(x, f.Y-4, f.bold(8), text) }

// Field draws a labelled box of the form's head and sets its value.
func (f *irsForm) Field(x, y, w, h float64, label, value string) {
	f.S.Box(x, y, w, h, 0.5, paper.Black)
	f.S.Text(x+2, y+7, form.Fit(f.text(6), label, w-4), label)
	f.S.Text(x+5, y+h-3.5, form.Fit(f.Fill, value, w-7), value)
}

// Strip draws such boxes side by side.
func (f *irsForm) Strip(y, h float64, cells ...form.Cell) {
	x, left, open := f.X, 1.0, 0
	for _, c := range cells {
		if left -= c.Share; c.Share == 0 {
			open++
		}
	}
	for _, c := range cells {
		share := c.Share
		if share == 0 {
			share = left / float64(open)
		}
		f.Field(x, y, f.W*share, h, c.Label, c.Value)
		x += f.W * share
	}
}

// Questions sets what is answered by Yes or No. A question begins with its number, in four characters. One that ends in a star is answered Yes,
// one that ends in a dollar sign wants an amount, one that ends in a colon or has boxes of its own wants neither; all others are answered No.
func (f *irsForm) Questions(questions []string, gap float64) {
	y := f.Y + 11
	for _, q := range questions {
		text := q[4:]
		kind := text[len(text)-1]
		f.S.Text(f.X+2, y, f.bold(f.Size), strings.TrimSpace(q[:4]))
		if strings.Contains(text, "[") {
			f.Y = y - f.Lead + 3
			f.words(f.X-2, f.X+f.W-10, "", text)
			y += 9.4 + gap
			continue
		}
		end := f.S.Paragraph(f.X+20, y, f.W-110, 9.4, f.text(f.Size-0.2), strings.TrimRight(text, " *$:"))
		switch kind {
		case ':':
		case '$':
			f.S.Text(f.X+f.W-76, end-9.4, f.text(8), "$ ________________")
		default:
			form.Checkbox(f.S, f.X+f.W-68, end-9.4, f.text(f.Size), kind == '*', "Yes")
			form.Checkbox(f.S, f.X+f.W-32, end-9.4, f.text(f.Size), kind != '*', "No")
		}
		y = end + gap
	}
	f.Y = y
}
