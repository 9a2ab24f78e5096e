package eval

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// reading is how well a package's text was read.
type reading struct {
	words, chars metric.Edits         // of the pages in Latin script
	bag          metric.Counts        // of these pages' words, in whatever order
	hindi        metric.Edits         // words of the pages that have Devanagari too
	byPage       map[int]metric.Edits // words, of the pages in Latin script
}

// A spot is a word and its box: left, top, right and bottom.
type spot struct {
	text string
	box  [4]float64
}

// read compares what is printed with what was read, page by page.
func (p Package) read() reading {
	r := reading{byPage: map[int]metric.Edits{}}
	if p.Text == nil {
		return r
	}
	for _, page := range p.Words {
		of := compare(page.Words, p.Text[page.Page].Words)
		if of.devanagari {
			r.hindi = r.hindi.Add(of.words)
			continue
		}
		r.byPage[page.Page] = of.words
		r.words = r.words.Add(of.words)
		r.chars = r.chars.Add(of.chars)
		r.bag = r.bag.Add(of.bag)
	}
	return r
}

// comparison is how well a page was read.
type comparison struct {
	words, chars metric.Edits
	bag          metric.Counts
	devanagari   bool // has Devanagari printed on it
}

// compare holds what was read on a page against what is printed. Reading order is not judged: templates print labels and values, and recognisers see
// columns, each in an order of their own, so what was read is first put into the order of what is printed, by place ([inPlace]). Left out, on both
// sides, is what has neither letter nor digit, as lines of dashes and bullets, and stamps and handwriting across a page. A page that is empty in truth
// counts by what was read on it.
func compare(page []truth.Word, reading []events.Word) comparison {
	var c comparison
	var printed, read []spot
	for _, w := range page {
		if text := spoken(w.Text); !w.Slanted && text != "" {
			printed = append(printed, spot{text, [4]float64{w.Box[0], w.Box[1], w.Box[0] + w.Box[2], w.Box[1] + w.Box[3]}})
			c.devanagari = c.devanagari || strings.ContainsFunc(w.Text, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) })
		}
	}
	for _, w := range reading {
		if text := spoken(w.Text); text != "" {
			read = append(read, spot{text, w.Box})
		}
	}
	want, got := inPlace(printed, read)
	c.words, c.chars, c.bag = metric.WER(want, got), metric.CER(want, got), metric.BagOfWords(want, got)
	return c
}

// spoken is those of the words that have a letter or a digit: of a single word, or of a line that stands for one.
func spoken(text string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(text), func(word string) bool {
		return !strings.ContainsFunc(word, func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) })
	}), " ")
}

// inPlace is what is printed and what was read, the latter in the order of the former: a word that was read takes the place of the printed word
// that it covers most of, by area; words of one place stand from left to right. What was read where nothing is printed comes last.
func inPlace(printed, read []spot) (want, got string) {
	type placed struct {
		spot
		place int
	}
	words := make([]placed, len(read))
	for i, r := range read {
		words[i] = placed{r, len(printed)}
		most := 0.0
		for k, p := range printed {
			if c := r.covers(p); c > most {
				most, words[i].place = c, k
			}
		}
	}
	slices.SortStableFunc(words, func(a, b placed) int { return cmp.Or(cmp.Compare(a.place, b.place), cmp.Compare(a.box[0], b.box[0])) })
	var w, g strings.Builder
	for _, p := range printed {
		w.WriteString(p.text + " ")
	}
	for _, r := range words {
		g.WriteString(r.text + " ")
	}
	return metric.NormaliseText(w.String()), metric.NormaliseText(g.String())
}

// covers is the area that two words share.
func (s spot) covers(o spot) float64 {
	w := min(s.box[2], o.box[2]) - max(s.box[0], o.box[0])
	h := min(s.box[3], o.box[3]) - max(s.box[1], o.box[1])
	return max(w, 0) * max(h, 0)
}

// lines sets words into reading order, for people to read: from the top, each word joins the line whose middle it stands at, within half of the lower
// one's height; lines go down, words along.
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
		text.WriteByte('\n')
	}
	return text.String()
}
