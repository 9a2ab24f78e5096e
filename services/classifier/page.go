package classifier

import (
	"strings"

	"dossier/events"
)

// page is a page made ready for being looked through.
type page struct {
	squeezed
	extent float64 // height in points
	lines  []line
}

// line is one printed line.
type line struct {
	text        string // words with single spaces between them
	box         events.Box
	first, last int // its words: first up to, but without, last
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
			box = union(box, text.Words[to].Box)
		}
		p.lines = append(p.lines, line{text: b.String(), box: box, first: from, last: to})
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
