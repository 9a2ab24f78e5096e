package classifier

import (
	"strings"

	"dossier/events"
	"dossier/taxonomy"
)

// page is a page made ready for being looked through.
type page struct {
	squeezed
	extent  float64 // height in points
	lines   []line
	lineOf  []int32                    // the line of each word
	rows    []row                      // nil until a layout wants them
	layouts map[taxonomy.Layout]layout // those measured so far
}

// line is one printed line.
type line struct {
	text        string // words with single spaces between them
	box         events.Box
	first, last int // its words: first up to, but without, last
	prose       bool
}

func newPage(text events.PageText) *page {
	p := &page{squeezed: squeeze(text.Words), extent: text.Height}
	for from := 0; from < len(text.Words); {
		to := from
		box := text.Words[from].Box
		var b strings.Builder
		for ; to < len(text.Words) && text.Words[to].Line == text.Words[from].Line; to++ {
			if to > from {
				b.WriteByte(' ')
			}
			b.WriteString(text.Words[to].Text)
			p.lineOf = append(p.lineOf, int32(len(p.lines)))
			box = union(box, text.Words[to].Box)
		}
		p.lines = append(p.lines, line{text: b.String(), box: box, first: from, last: to, prose: prose(text.Words[from:to])})
		from = to
	}
	return p
}

// height is where a box stands on the page: 0 at its top, 1 at its bottom. On a
// page without extent everything stands at the top.
func (p *page) height(b events.Box) float64 {
	if !(p.extent > 0) {
		return 0
	}
	return (b[1] + b[3]) / 2 / p.extent
}

// lies reports whether what begins with a word, at a place, lies in a zone.
func (p *page) lies(z taxonomy.Zone, at events.Box, word int) bool {
	return z.Holds(p.height(at)) && (z.Prose() || !p.lines[p.lineOf[word]].prose)
}

// A line is running text if it has proseWords words and proseShare of them are
// of the kind that holds sentences together. In English prose they make up
// about two fifths of all words; on forms, tables and headings hardly a tenth.
const (
	proseWords = 8
	proseShare = 0.3
)

func prose(words []events.Word) bool {
	if len(words) < proseWords {
		return false
	}
	n := 0
	for _, w := range words {
		if joining[strings.ToLower(strings.Trim(w.Text, ",.;:()"))] {
			n++
		}
	}
	return float64(n) >= proseShare*float64(len(words))
}

var joining = set("the of and to a in is that for it as was with be by on not he i this are or his from at which but have an had they you " +
	"were there one all we can her has if more when will would who so no any may shall such other its our your under")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
