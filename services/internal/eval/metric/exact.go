package metric

import (
	"slices"
	"strconv"
)

// Same says when two documents with the same set of pages count as the same document.
type Same struct {
	Class bool // only if their classes are equal
	Order bool // only if their pages are in the same order
}

// Exact counts the documents that came out exactly: a predicted document is
// right (TP) if some true one has the same set of pages, and the same class and
// order as far as same asks for it. One page too many or too few, and it is both
// an FP and an FN. Precision, recall and F1 of these counts are the
// document-level figures. No documents give zero counts.
//
// Exact with Same{Class: true, Order: true} is the strictest figure; with the
// zero Same it is "grouping exact". Source: the counts are those of van Rijsbergen
// 1979; when two documents are the same is defined above, by this package.
func Exact(truth, predicted []Document, same Same) Counts {
	return Multiset(keys(truth, same), keys(predicted, same))
}

// key is equal for the same documents.
type key struct{ class, pages string }

func keys(documents []Document, same Same) []key {
	ks := make([]key, len(documents))
	for i, d := range documents {
		pages := slices.Clone(d.Pages)
		if !same.Order {
			slices.Sort(pages)
		}
		var b []byte
		for _, p := range pages {
			b = append(strconv.AppendInt(b, int64(p), 10), ' ')
		}
		ks[i].pages = string(b)
		if same.Class {
			ks[i].class = d.Class
		}
	}
	return ks
}
