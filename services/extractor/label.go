package extractor

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A label is what is printed beside or above a value, folded for comparing.
type label struct{ folded string }

func newLabel(text string) label { return label{fold(text)} }

// fold takes out of a text what does not count when labels are compared: case,
// punctuation, spacing, and the difference between characters that readers of
// pictures take for each other.
func fold(s string) string {
	var b strings.Builder
	for _, c := range s {
		c = unicode.ToLower(c)
		switch {
		case c == '0':
			b.WriteByte('o')
		case c == '1' || c == 'i' || c == '|':
			b.WriteByte('l')
		case c == '5':
			b.WriteByte('s')
		case c == '8':
			b.WriteByte('b')
		case unicode.IsLetter(c) || unicode.IsMark(c) || unicode.IsDigit(c):
			b.WriteRune(c)
		}
	}
	return strings.ReplaceAll(b.String(), "rn", "m")
}

// A match is a label found on a row.
type match struct {
	row      int
	from, to int // words of the row, to exclusive
	quality  float64
}

// How a label may differ from what was read. Short labels must agree: one
// letter makes Sex out of Tex and Net out of Not. In longer ones one letter in
// six may be wrong, which is about what a reader leaves of a bad photocopy when
// it still reads words at all.
const (
	shortLabel = 5
	wrongShare = 1.0 / 6
)

// at matches a label against the words of a row that begin at i. Words may be
// run together or torn apart; a label begins and ends where words do, and
// stands in one stretch. What is a known label itself is not another one
// misread: Employee is no Employer.
func (l label) at(words []word, i int, known lexicon) (to int, quality float64) {
	if l.folded == "" || words[i].folded == "" {
		return 0, 0
	}
	length := utf8.RuneCountInString(l.folded)
	allowed := 0
	if length >= shortLabel {
		allowed = int(float64(length) * wrongShare)
	}
	joined, runes := "", 0
	for j := i; j < len(words) && words[j].segment == words[i].segment; j++ {
		joined += words[j].folded
		runes += utf8.RuneCountInString(words[j].folded)
		if runes > length+allowed {
			break
		}
		if words[j].folded == "" || runes < length-allowed {
			continue
		}
		if joined != l.folded && known.labels[joined] {
			continue
		}
		if d := distance(joined, l.folded, allowed); d <= allowed {
			if q := 1 - float64(d)/float64(length); q > quality {
				to, quality = j+1, q
			}
		}
	}
	return to, quality
}

// distance is how many letters must be changed, added or taken away to make b
// out of a (V. Levenshtein, 1965); more than limit if more than limit.
func distance(a, b string, limit int) int {
	if a == b {
		return 0
	}
	if limit == 0 {
		return 1
	}
	x, y := []rune(a), []rune(b)
	before := make([]int, len(y)+1)
	now := make([]int, len(y)+1)
	for j := range before {
		before[j] = j
	}
	for i := range x {
		now[0] = i + 1
		least := now[0]
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			now[j+1] = min(before[j]+cost, before[j+1]+1, now[j]+1)
			least = min(least, now[j+1])
		}
		if least > limit {
			return limit + 1
		}
		before, now = now, before
	}
	return before[len(y)]
}

// A lexicon knows labels word by word, as far as they were read without a fault.
type lexicon struct {
	labels  map[string]bool
	longest int
}

func (x *lexicon) add(labels ...string) {
	if x.labels == nil {
		x.labels = make(map[string]bool)
	}
	for _, l := range labels {
		f := fold(l)
		x.labels[f] = true
		x.longest = max(x.longest, len(f))
	}
}

// at is where the longest known label ends that begins at i; i if none does.
func (x lexicon) at(words []word, i int) int {
	end, joined := i, ""
	for j := i; j < len(words) && len(joined) <= x.longest; j++ {
		joined += words[j].folded
		if words[j].folded != "" && x.labels[joined] {
			end = j + 1
		}
	}
	return end
}

// find returns where a label stands on a sheet. Where a longer label of the
// same class holds it, that one is meant: Date is not there in Date of Birth.
// What may as well be another label of the class, misread, is not taken for
// this one. Of matches that overlap the better one counts.
func (l label) find(s sheet, class, known lexicon) []match {
	var matches []match
	for n, r := range s.rows {
		for i := range r.words {
			to, quality := l.at(r.words, i, known)
			if quality == 0 || class.within(r.words, i, to) {
				continue
			}
			if quality < 1 && class.nearer(l, r.words, i, quality, known) {
				continue
			}
			m := match{row: n, from: i, to: to, quality: quality}
			if last := len(matches) - 1; last >= 0 && matches[last].row == n && matches[last].to > i {
				if m.quality > matches[last].quality {
					matches[last] = m
				}
				continue
			}
			matches = append(matches, m)
		}
	}
	return matches
}

// within reports whether a known label is longer than the words from i to to,
// and holds them.
func (x lexicon) within(words []word, i, to int) bool {
	for start := max(0, i-maxLabelWords); start <= i; start++ {
		if words[start].folded == "" {
			continue
		}
		if end := x.at(words, start); end >= to && end-start > to-i {
			return true
		}
	}
	return false
}

// nearer reports whether another label is at least as near to what begins at a
// word as l is.
func (x lexicon) nearer(l label, words []word, i int, quality float64, known lexicon) bool {
	for folded := range x.labels {
		if folded == l.folded {
			continue
		}
		if _, q := (label{folded}).at(words, i, known); q >= quality {
			return true
		}
	}
	return false
}

// maxLabelWords bounds how far before a word a label that holds it may begin.
const maxLabelWords = 8
