package keptout

import (
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/world"
)

// An irsForm is a page of a federal return out of a preparer's program: the lines of the form in a narrow face, leaders of dots, boxes for the
// amounts at the right, and the amounts typed in whole dollars with a point behind them.
type irsForm struct {
	s    *paper.Sheet
	x, w float64
	y    float64 // top of the next line
	h    float64 // of a line
}

var (
	irsText  = paper.Narrow.Of(7.6)
	irsBold  = paper.NarrowBold.Of(7.6)
	irsTyped = paper.Mono.Of(8.5)
)

const irsNumber, irsAmount = 22.0, 72.0 // widths of the boxes

// dollars types an amount as the program does; nothing is left blank.
func dollars(l world.Locale, c world.Cents) string {
	if c == 0 {
		return ""
	}
	return l.Round(c) + "."
}

// masthead is the head of a form: its number at the left, its title in the middle, the year at the right.
func (f *irsForm) masthead(number, sub, title string, year string, omb string, notes ...string) {
	s, y := f.s, f.y
	if strings.HasPrefix(number, "SCHEDULE") {
		s.Text(f.x, y+14, form.Fit(paper.NarrowBold.Of(17), number, 92), number)
	} else {
		s.Text(f.x, y+10, paper.Narrow.Of(7), "Form")
		s.Text(f.x+17, y+14, form.Fit(paper.NarrowBold.Of(20), number, 76), number)
	}
	s.Paragraph(f.x, y+25, 92, 7, paper.Narrow.Of(6), sub)
	s.Centre(f.x+f.w/2, y+12, form.Fit(paper.NarrowBold.Of(14), title, f.w-210), title)
	for i, n := range notes {
		s.Centre(f.x+f.w/2, y+22+8*float64(i), form.Fit(paper.Narrow.Of(6.8), n, f.w-200), n)
	}
	s.Right(f.x+f.w, y+6, paper.Narrow.Of(6.5), "OMB No. "+omb)
	s.Right(f.x+f.w, y+26, paper.NarrowBold.Of(20), year)
	s.Line(f.x+96, y, f.x+96, y+38, 0.6, paper.Black)
	s.Line(f.x+f.w-76, y, f.x+f.w-76, y+38, 0.6, paper.Black)
	s.Rule(f.x, f.x+f.w, y+38, 1, paper.Black)
	f.y = y + 38
}

// base is the baseline of the next line.
func (f *irsForm) base() float64 { return f.y + f.h/2 + 3 }

// box draws a labelled box with what is typed in it.
func (f *irsForm) box(x, w, h float64, label, value string) {
	f.s.Box(x, f.y, w, h, 0.5, paper.Black)
	f.s.Text(x+2, f.y+7, form.Fit(paper.Narrow.Of(6.2), label, w-4), label)
	f.s.Text(x+5, f.y+h-4, form.Fit(irsTyped, value, w-8), value)
}

// band is the title of a part.
func (f *irsForm) band(part, title string) {
	f.s.Rule(f.x, f.x+f.w, f.y, 0.8, paper.Black)
	f.s.Band(f.x, f.y+1, 40, f.h, paper.Black)
	f.s.Centre(f.x+20, f.base(), irsBold.In(paper.White), part)
	f.s.Text(f.x+46, f.base(), irsBold, title)
	f.y += f.h + 2
	f.s.Rule(f.x, f.x+f.w, f.y, 0.5, paper.Black)
}

// line is a line of the form whose amount stands in the outer column.
func (f *irsForm) line(no, text, value string) { f.row(no, text, "", "", value) }

// inner is a line whose amount stands in the inner column, a column's width to the left.
func (f *irsForm) inner(no, text, value string) { f.row("", text, no, value, "") }

func (f *irsForm) row(no, text, innerNo, innerValue, value string) {
	s, base := f.s, f.base()
	lead := no
	if innerNo != "" {
		lead = innerNo
	}
	s.Text(f.x+4, base, irsBold, lead)
	right := f.x + f.w - irsNumber - irsAmount
	if innerNo != "" {
		in := right - irsNumber - irsAmount
		s.Box(in, f.y, irsNumber, f.h, 0.4, paper.Grey)
		s.Box(in+irsNumber, f.y, irsAmount, f.h, 0.4, paper.Grey)
		s.Centre(in+irsNumber/2, base, irsBold, innerNo)
		s.Right(in+irsNumber+irsAmount-4, base, irsTyped, innerValue)
		s.Band(right, f.y, irsNumber, f.h, paper.RGB(205, 205, 205))
		f.leaders(f.x+24, in, base, text)
	} else {
		s.Centre(right+irsNumber/2, base, irsBold, no)
		f.leaders(f.x+24, right, base, text)
	}
	s.Box(right, f.y, irsNumber, f.h, 0.4, paper.Grey)
	s.Box(right+irsNumber, f.y, irsAmount, f.h, 0.4, paper.Grey)
	s.Right(f.x+f.w-4, base, irsTyped, value)
	f.y += f.h
}

// leaders sets a text and dots behind it up to a place.
func (f *irsForm) leaders(from, to, base float64, text string) {
	t := form.Fit(irsText, text, to-from-6)
	f.s.Text(from, base, t, text)
	at := from + t.Width(text) + 8
	if n := int((to - 6 - at) / 9); n > 1 {
		f.s.Right(to-4, base, irsText, strings.TrimSpace(strings.Repeat(".   ", n)))
	}
}

// ask is a question with a box for yes and one for no.
func (f *irsForm) ask(no, text string, yes bool) {
	base := f.y + f.h - 3
	f.s.Text(f.x+4, base, irsBold, no)
	f.leaders(f.x+24, f.x+f.w-64, base, text)
	form.Checkbox(f.s, f.x+f.w-60, base, irsText, yes, "Yes")
	form.Checkbox(f.s, f.x+f.w-28, base, irsText, !yes, "No")
	f.y += f.h
}

// foot is the last line of a page.
func (f *irsForm) foot(bottom float64, left, right string) {
	f.s.Rule(f.x, f.x+f.w, bottom-10, 0.8, paper.Black)
	f.s.Text(f.x, bottom, paper.NarrowBold.Of(7), left)
	f.s.Text(f.x+f.w/2+40, bottom, paper.Narrow.Of(6.5), "BAA   Client copy")
	f.s.Right(f.x+f.w, bottom, paper.NarrowBold.Of(7), right)
}
