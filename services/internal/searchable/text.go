package searchable

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"

	"dossier/events"
	"dossier/services/internal/pdf"
)

// layer writes the words of one page.
type layer struct {
	to     *bytes.Buffer
	height float64 // of the page, in units
	unit   float64 // points
	fonts  fonts
	out    *pdf.Writer

	used map[int]bool // planes of Unicode
	set  setting
}

// write sets all words, in their order.
func (l *layer) write(text events.PageText) {
	var line []events.Word
	begun := false
	for _, w := range text.Words {
		w.Text = readable(w.Text)
		if w.Text == "" {
			continue
		}
		if !begun {
			l.to.WriteString("BT 3 Tr\n") // neither filled nor stroked
			begun = true
		}
		for i, edge := range w.Box {
			w.Box[i] = within(edge, [2]float64{text.Width, text.Height}[i%2]) / l.unit
		}
		if len(line) > 0 && line[0].Line != w.Line {
			l.line(line)
			line = line[:0]
		}
		line = append(line, w)
	}
	if begun {
		l.line(line)
		l.to.WriteString("ET\n")
	}
}

// within keeps a coordinate on the page; no number is none.
func within(v, limit float64) float64 {
	if !(v > 0) {
		return 0
	}
	return min(v, limit)
}

// readable is a word without what is no part of a text: control characters.
// Blanks inside of it are what a line has between words.
func readable(word string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, word))
}

// line sets the words of one printed line, and after each a blank that reaches to
// the next: so the line is one piece to whoever selects or copies it. After the
// last there is one too, so that nobody joins it to what is beside the line.
func (l *layer) line(words []events.Word) {
	d := directionOf(words)
	if slices.ContainsFunc(words, func(w events.Word) bool { return leftwards(w.Text) }) {
		words = d.asSeen(words)
	}
	places := d.places(words)
	for i, w := range words {
		at := places[i]
		fmt.Fprintf(l.to, "%s Tm\n", d.matrix(at, l.height))
		l.show(w.Text, at.size, at.end-at.start)
		blank := gap * at.size
		if i+1 < len(words) {
			blank = places[i+1].start - at.end
		}
		l.show(" ", at.size, max(blank, narrowest))
	}
}

// leftwards reports whether a word is written from right to left, as its first
// letter is.
func leftwards(word string) bool {
	for _, r := range word {
		switch p, _ := bidi.LookupRune(r); p.Class() {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
	}
	return false
}

// show sets characters from where the last ones ended, stretched to a width.
func (l *layer) show(text string, size, width float64) {
	runes := []rune(text)
	const least = 0.001 // as a number is written; a letter that is stretched to nothing is none
	fmt.Fprintf(l.to, "%s Tz", pdf.Decimal(max(100*width/(glyphWidth*size*float64(len(runes))), least)))
	for len(runes) > 0 {
		s := setting{plane(runes[0]), size}
		if s != l.set {
			l.set = s
			fmt.Fprintf(l.to, " /U%d %s Tf", s.plane, pdf.Decimal(size))
		}
		font := l.fonts.of(s.plane, l.out)
		l.used[s.plane] = true
		l.to.WriteString(" <")
		n := 0
		for ; n < len(runes) && plane(runes[n]) == s.plane; n++ {
			font.used[runes[n]] = true
			l.to.WriteString(code(runes[n]))
		}
		l.to.WriteString("> Tj")
		runes = runes[n:]
	}
	l.to.WriteByte('\n')
}

// A setting is a font and its size.
type setting struct {
	plane int
	size  float64
}

// resources name the fonts that were used.
func (l *layer) resources() string {
	if len(l.used) == 0 {
		return ""
	}
	var list strings.Builder
	for _, p := range slices.Sorted(maps.Keys(l.used)) {
		fmt.Fprintf(&list, "/U%d %d 0 R ", p, l.fonts.of(p, l.out).object)
	}
	return " /Font << " + list.String() + ">>"
}
