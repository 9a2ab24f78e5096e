package metric

import (
	"cmp"
	"math"
)

// KendallTauB says how far two orders of the same things agree, in [-1, 1]: 1 if
// they are equal, -1 if one is the other reversed. Of all pairs of things, with C
// in the same order on both sides, D in opposite orders, X tied in the truth
// only and Y tied in the prediction only, it is
//
//	(C - D) / sqrt((C + D + X) (C + D + Y))
//
// and NaN if there are fewer than two things or all are tied on one side.
// Source: Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945.
func KendallTauB(ranks []Pair[float64]) float64 {
	var c Concordance
	var x, y int
	for i, a := range ranks {
		for _, b := range ranks[:i] {
			t, q := cmp.Compare(a.Truth, b.Truth), cmp.Compare(a.Predicted, b.Predicted)
			switch {
			case t == 0 && q == 0:
			case t == 0:
				x++
			case q == 0:
				y++
			case t == q:
				c.Concordant++
			default:
				c.Discordant++
			}
		}
	}
	decided := float64(c.Concordant + c.Discordant)
	return ratio(float64(c.Concordant-c.Discordant), math.Sqrt((decided+float64(x))*(decided+float64(y))))
}

// Concordance counts pairs of pages by whether they stand in the right order.
type Concordance struct{ Concordant, Discordant int }

// Add adds the pairs of another package.
func (c Concordance) Add(d Concordance) Concordance {
	return Concordance{c.Concordant + d.Concordant, c.Discordant + d.Discordant}
}

// Tau is Kendall's tau over the counted pairs: (C - D) / (C + D), in [-1, 1];
// NaN if there are none. Without ties, and pages have none, tau-b is this.
func (c Concordance) Tau() float64 {
	return ratio(c.Concordant-c.Discordant, c.Concordant+c.Discordant)
}

// PageOrder holds the order of pages within documents against the true order.
// It looks at every pair of pages that are in one document both in the truth and
// in the prediction; which of them stands first in the file does not matter.
//
// So each predicted document is compared with each true document over the pages
// they share, and the tau of all is the mean of those taus, weighted by their
// numbers of pairs: a long document counts for more, and what two documents
// share in a single page counts for nothing. Pages put into the wrong document
// are no error of order; the other figures count them. No documents give zeros.
//
// Source: Kendall, A new measure of rank correlation, Biometrika 30, 1938; as a
// measure of the order of text, Lapata, Computational Linguistics 32(4), 2006.
func PageOrder(truth, predicted []Document) Concordance {
	type place struct{ document, position int }
	places := map[int]place{}
	for i, d := range truth {
		for position, page := range d.Pages {
			places[page] = place{i, position}
		}
	}
	var c Concordance
	for _, d := range predicted {
		for i, page := range d.Pages {
			here, ok := places[page]
			if !ok {
				continue
			}
			for _, earlier := range d.Pages[:i] {
				before, ok := places[earlier]
				switch {
				case !ok || before.document != here.document:
				case before.position < here.position:
					c.Concordant++
				default:
					c.Discordant++
				}
			}
		}
	}
	return c
}
