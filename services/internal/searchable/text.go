package searchable

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/services/internal/pdf"
)

// layer writes the words of one page.
type layer struct {
	to     *bytes.Buffer
	height float64 // of the page, in units
	unit   float64 // points
	fonts  *fonts
	out    *pdf.Writer

	used []int  // planes of Unicode
	font string // that is set
	size float64
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

// line sets the words of one printed line, and between them blanks that reach from
// one to the next: so the line is one piece to whoever selects or copies it.
func (l *layer) line(words []events.Word) {
	d := directionOf(words)
	places := d.places(words)
	for i, w := range words {
		at := places[i]
		fmt.Fprintf(l.to, "%s Tm\n", d.matrix(at, l.height))
		l.set(w.Text, at.size, at.end-at.start)
		if i+1 < len(words) {
			l.set(" ", at.size, max(places[i+1].start-at.end, narrowest))
		}
	}
}

// narrowest is the least width of a word or a blank, in units: one of none would
// not be found.
const narrowest = 0.1

// set shows characters from where the last ones ended, stretched to a width.
func (l *layer) set(text string, size, width float64) {
	runes := []rune(text)
	fmt.Fprintf(l.to, "%s Tz", pdf.Decimal(100*width/(glyphWidth*size*float64(len(runes)))))
	for len(runes) > 0 {
		p := plane(runes[0])
		n := 1
		for n < len(runes) && plane(runes[n]) == p {
			n++
		}
		l.choose(p, size)
		l.to.WriteString(" <")
		for _, r := range runes[:n] {
			fmt.Fprintf(l.to, "%04X", r&0xffff)
		}
		l.to.WriteString("> Tj")
		runes = runes[n:]
	}
	l.to.WriteByte('\n')
}

// choose sets the font of a plane, if it is not set.
func (l *layer) choose(plane int, size float64) {
	font := fmt.Sprintf("U%d", plane)
	if font == l.font && size == l.size {
		return
	}
	if !slices.Contains(l.used, plane) {
		l.used = append(l.used, plane)
	}
	l.font, l.size = font, size
	fmt.Fprintf(l.to, " /%s %s Tf", font, pdf.Decimal(size))
}

// resources name the fonts that were used.
func (l *layer) resources() string {
	if len(l.used) == 0 {
		return ""
	}
	var list strings.Builder
	for _, p := range l.used {
		fmt.Fprintf(&list, "/U%d %d 0 R ", p, l.fonts.of(p, l.out))
	}
	return " /Font << " + list.String() + ">>"
}

// direction is the way that a line runs.
type direction int

const (
	across direction = iota // left to right
	up                      // as labels of charts, and forms on their side
	down
)

// directionOf tells which way a line runs. A line that runs up or down has words
// that are higher than wide, one above the other; a single word is taken to run up
// if it is much higher than wide.
func directionOf(words []events.Word) direction {
	wide, high := 0.0, 0.0
	for _, w := range words {
		wide, high = wide+w.Box[2]-w.Box[0], high+w.Box[3]-w.Box[1]
	}
	if len(words) == 1 {
		if letters := len([]rune(words[0].Text)); letters > 2 && high > 2*wide {
			return up
		}
		return across
	}
	first, last := words[0].Box, words[len(words)-1].Box
	dx, dy := last[0]+last[2]-first[0]-first[2], last[1]+last[3]-first[1]-first[3]
	switch {
	case high <= wide || math.Abs(dy) <= math.Abs(dx):
		return across
	case dy < 0:
		return up
	}
	return down
}

// A place is where a word stands: from start to end along its line, on a base from
// which downwards is away from its letters.
type place struct{ start, end, base, size float64 }

// along is a box as its line runs: from start to end, from top to bottom.
func (d direction) along(b events.Box) (start, end, top, bottom float64) {
	switch d {
	case up:
		return -b[3], -b[1], b[0], b[2]
	case down:
		return b[1], b[3], -b[2], -b[0]
	}
	return b[0], b[2], b[1], b[3]
}

// matrix is where a place is on a page of a height, as PDF counts: from below.
func (d direction) matrix(p place, height float64) string {
	switch d {
	case up:
		return fmt.Sprintf("0 1 -1 0 %s %s", pdf.Decimal(p.base), pdf.Decimal(height+p.start))
	case down:
		return fmt.Sprintf("0 -1 1 0 %s %s", pdf.Decimal(-p.base), pdf.Decimal(height-p.start))
	}
	return fmt.Sprintf("1 0 0 1 %s %s", pdf.Decimal(p.start), pdf.Decimal(height-p.base))
}

// places are those of the words of a line.
func (d direction) places(words []events.Word) []place {
	places := make([]place, len(words))
	for i, w := range words {
		start, end, top, bottom := d.along(w.Box)
		places[i] = place{start: start, end: max(end, start+narrowest), base: bottom, size: max(bottom-top, narrowest)}
	}
	return places
}

var _ = cmp.Compare[int]
