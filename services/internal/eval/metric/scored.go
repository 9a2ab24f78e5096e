package metric

import (
	"cmp"
	"slices"
)

// Scored is something that was decided with a confidence, such as a page's class
// or a whole package, and whether the decision was right. Only Brier and ECE take
// the confidence for a probability; elsewhere it only ranks.
type Scored struct {
	Confidence float64
	Right      bool
}

// level is all that was decided with the same confidence.
type level struct {
	confidence   float64
	right, wrong int
}

func (l level) count() int { return l.right + l.wrong }

// levels sorts by confidence, least first, and puts equal confidences together:
// whatever is made of levels does not depend on the order of the input.
func levels(items []Scored) []level {
	sorted := slices.SortedStableFunc(slices.Values(items), func(a, b Scored) int { return cmp.Compare(a.Confidence, b.Confidence) })
	var ls []level
	for _, s := range sorted {
		if len(ls) == 0 || cmp.Compare(ls[len(ls)-1].confidence, s.Confidence) != 0 {
			ls = append(ls, level{confidence: s.Confidence})
		}
		if s.Right {
			ls[len(ls)-1].right++
		} else {
			ls[len(ls)-1].wrong++
		}
	}
	return ls
}

// errorsIn counts what was decided wrongly.
func errorsIn(items []Scored) int {
	n := 0
	for _, s := range items {
		if !s.Right {
			n++
		}
	}
	return n
}
