package classifier

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"dossier/events"
)

const (
	// formSize is how many of its words a page's form keeps: of two that share four of
	// five, the samples share so many too, give or take one in twenty.
	formSize = 64
	// markSize is how many marks a page keeps. A page of entries has more of them than
	// name anything.
	markSize = 96

	// Shorter words are misread as each other.
	shortestWord = 3
	// Numbers of fewer digits stand on any page.
	fewestDigits = 4
	// What was read with less confidence may as well be something else.
	leastRead = 0.5
)

// form is a sample of the words of a page that have no digit, as [sketch] takes it: what
// two papers made out on one form have in common, whatever is filled in.
func form(t events.PageText) []uint32 {
	seen := make(map[uint32]bool, len(t.Words))
	for _, w := range t.Words {
		if word, digits := bare(w.Text); digits == 0 && w.Confidence >= leastRead && utf8.RuneCountInString(word) >= shortestWord {
			seen[shingle(word)] = true
		}
	}
	return bottom(seen, formSize)
}

// marks are the numbers and dates of a page that may name something: an account, a
// customer, the day of a statement, which stand on its pages and nowhere else. Amounts
// are none, since equal ones mean nothing.
func marks(t events.PageText) []uint32 {
	seen := make(map[uint32]bool)
	for _, w := range t.Words {
		if word, digits := bare(w.Text); digits >= fewestDigits && w.Confidence >= leastRead && !amount(w.Text) {
			seen[shingle(word)] = true
		}
	}
	return bottom(seen, markSize)
}

// amount reports whether a word is written as amounts are: with one point.
func amount(word string) bool {
	return strings.Count(strings.TrimRight(word, "."), ".") == 1 && !strings.ContainsAny(word, "/-")
}

// typeSize is how high words are printed on a page, in points: the median.
func typeSize(t events.PageText) float64 {
	var heights []float64
	for _, w := range t.Words {
		heights = append(heights, w.Box[3]-w.Box[1])
	}
	if len(heights) == 0 {
		return 0
	}
	slices.Sort(heights)
	return math.Round(100*heights[len(heights)/2]) / 100
}
