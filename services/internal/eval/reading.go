package eval

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dossier/services/internal/eval/metric"
)

// reading is how well a package's text was read.
type reading struct {
	words, chars metric.Edits  // of the pages in Latin script
	bag          metric.Counts // of these pages' words, in whatever order
	hindi        metric.Edits  // words of the pages that have Devanagari too
	byPage       map[int]metric.Edits
}

// A spot is a word and its box: left, top, right and bottom.
type spot struct {
	text string
	box  [4]float64
}

// read compares what is printed with what was read, page by page. Both are brought into one reading order first ([lines]), for templates print labels
// and values, and recognisers see columns, each in an order of their own. Stamps and handwriting across a page are left out. A page that is
// empty in truth counts by what was read on it.
func (p Package) read() reading {
	r := reading{byPage: map[int]metric.Edits{}}
	if p.Text == nil {
		return r
	}
	for _, page := range p.Words {
		var printed, read []spot
		devanagari := false
		for _, w := range page.Words {
			if !w.Slanted {
				printed = append(printed, spot{w.Text, [4]float64{w.Box[0], w.Box[1], w.Box[0] + w.Box[2], w.Box[1] + w.Box[3]}})
				devanagari = devanagari || strings.ContainsFunc(w.Text, func(c rune) bool { return unicode.Is(unicode.Devanagari, c) })
			}
		}
		for _, w := range p.Text[page.Page].Words {
			read = append(read, spot{w.Text, w.Box})
		}
		want, got := metric.NormaliseText(lines(printed)), metric.NormaliseText(lines(read))
		words := metric.WER(want, got)
		r.byPage[page.Page] = words
		if devanagari {
			r.hindi = r.hindi.Add(words)
			continue
		}
		r.words = r.words.Add(words)
		r.chars = r.chars.Add(metric.CER(want, got))
		r.bag = r.bag.Add(metric.BagOfWords(want, got))
	}
	return r
}

// lines sets words into reading order: from the top, each word joins the line whose middle it stands at, within half of the lower one's height;
// lines go down, words along. It is the same for what is printed and for what was read, and needs only boxes.
func lines(words []spot) string {
	words = slices.Clone(words)
	slices.SortStableFunc(words, func(a, b spot) int {
		return cmp.Or(cmp.Compare(a.box[1]+a.box[3], b.box[1]+b.box[3]), cmp.Compare(a.box[0], b.box[0]))
	})
	type line struct {
		middle, height float64
		words          []spot
	}
	var all []*line
	for _, w := range words {
		middle, height := (w.box[1]+w.box[3])/2, w.box[3]-w.box[1]
		var best *line
		for _, l := range slices.Backward(all) {
			if middle-l.middle > 40 { // points: no line is so high
				break
			}
			if middle-l.middle <= min(height, l.height)/2 && (best == nil || middle-l.middle < middle-best.middle) {
				best = l
			}
		}
		if best == nil {
			best = &line{middle: middle, height: height}
			all = append(all, best)
		}
		best.words = append(best.words, w)
	}
	var text strings.Builder
	for _, l := range all {
		slices.SortStableFunc(l.words, func(a, b spot) int { return cmp.Compare(a.box[0], b.box[0]) })
		for _, w := range l.words {
			text.WriteString(w.text)
			text.WriteByte(' ')
		}
	}
	return text.String()
}
