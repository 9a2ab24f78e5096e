package metric

import (
	"fmt"
	"maps"
	"slices"
)

// Document is a document as pages of a file: numbers of pages, in the order in
// which they are to be read. The functions that take two lists of documents
// expect of each list what CheckDocuments checks; on other lists they return
// something that means nothing.
//
// A page may be in no document, in the truth (a blank sheet) or in the
// prediction (a page nobody could place).
type Document struct {
	Class string
	Pages []int
}

// CheckDocuments returns an error unless every document has a page and no page
// stands twice, be it in two documents or in one.
func CheckDocuments(documents []Document) error {
	of := map[int]int{}
	for i, d := range documents {
		if len(d.Pages) == 0 {
			return fmt.Errorf("metric: document %d of %d has no pages", i+1, len(documents))
		}
		for _, p := range d.Pages {
			if first, twice := of[p]; twice {
				return fmt.Errorf("metric: page %d stands twice, in documents %d and %d", p, first+1, i+1)
			}
			of[p] = i
		}
	}
	return nil
}

// owners gives for every page that is in a document the document's index.
func owners(documents []Document) map[int]int {
	of := map[int]int{}
	for i, d := range documents {
		for _, p := range d.Pages {
			of[p] = i
		}
	}
	return of
}

// overlaps counts the pages that each true (row) and predicted (column) document share.
func overlaps(truth, predicted []Document) [][]int {
	shared := make([][]int, len(truth))
	for i := range shared {
		shared[i] = make([]int, len(predicted))
	}
	of := owners(truth)
	for j, d := range predicted {
		for _, p := range d.Pages {
			if i, ok := of[p]; ok {
				shared[i][j]++
			}
		}
	}
	return shared
}

// Groups says of every page that is in a document on one side at least, by
// ascending number, which group it is in on each side: the index of its
// document. A page that is in no document on one side is a group of its own
// there, with a negative number. Pages in no document on either side are left
// out: their grouping is not in question. It feeds VMeasure.
func Groups(truth, predicted []Document) []Pair[int] {
	t, q := owners(truth), owners(predicted)
	all := maps.Clone(t)
	maps.Copy(all, q)
	groups := make([]Pair[int], 0, len(all))
	for _, page := range slices.Sorted(maps.Keys(all)) {
		alone := -1 - len(groups)
		groups = append(groups, Pair[int]{Truth: groupOf(t, page, alone), Predicted: groupOf(q, page, alone)})
	}
	return groups
}

func groupOf(of map[int]int, page, alone int) int {
	if i, ok := of[page]; ok {
		return i
	}
	return alone
}
