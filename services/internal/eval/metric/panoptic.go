package metric

import (
	"cmp"
	"maps"
	"slices"
)

// Panoptic is what panoptic quality is made of: the weights of matched pairs of
// documents (TP), of predicted documents without a match (FP) and of true ones
// without (FN), and the sum of the matched pairs' intersection over union, each
// times the pair's weight (IoU).
type Panoptic struct{ TP, FP, FN, IoU float64 }

// PanopticBy says how documents are matched and weighed.
type PanopticBy struct {
	Class bool // match only documents of the same class
	Pages bool // a document weighs as much as it has pages; else every document weighs 1
}

// CountPanoptic matches a true and a predicted document if their sets of pages
// have an intersection over union above 1/2. As no page is in two documents of
// one side, a document has at most one match, and no assignment need be solved
// (Kirillov et al., theorem 1). Order does not matter. No documents give zeros.
//
// By pages, a matched pair weighs the mean of its two documents' numbers of
// pages, an unmatched document the number of its own, so that both sides carry
// the same weight as in the unweighted form, where TP + FP/2 + FN/2 is half the
// number of all documents: here it is half the number of all their pages.
//
// Source: Kirillov, He, Girshick, Rother and Dollár, Panoptic Segmentation, CVPR
// 2019, with pages for pixels and documents for segments, as van Heusden, Kamps
// and Marx brought it to page streams (WooIR, ICTIR 2022; OpenPSS, TPDL 2024).
// They call PQ the "weighted" and RQ the "unweighted" document F1: their weight
// is the overlap of each match, and is in every PQ here. The weight by pages is
// this package's addition, defined above. Their PQ* matches more liberally (a
// majority of both documents) and is not offered.
func CountPanoptic(truth, predicted []Document, by PanopticBy) Panoptic {
	shared := overlaps(truth, predicted)
	matched := make([]bool, len(predicted))
	var c Panoptic
	for i, t := range truth {
		found := false
		for j, q := range predicted {
			union := len(t.Pages) + len(q.Pages) - shared[i][j]
			if 2*shared[i][j] <= union || by.Class && t.Class != q.Class {
				continue
			}
			w := (by.weight(t) + by.weight(q)) / 2
			c.TP += w
			c.IoU += w * float64(shared[i][j]) / float64(union)
			found, matched[j] = true, true
		}
		if !found {
			c.FN += by.weight(t)
		}
	}
	for j, q := range predicted {
		if !matched[j] {
			c.FP += by.weight(q)
		}
	}
	return c
}

func (by PanopticBy) weight(d Document) float64 {
	if by.Pages {
		return float64(len(d.Pages))
	}
	return 1
}

// Add adds the counts of another package.
func (c Panoptic) Add(d Panoptic) Panoptic {
	return Panoptic{c.TP + d.TP, c.FP + d.FP, c.FN + d.FN, c.IoU + d.IoU}
}

// PQ is panoptic quality, IoU / (TP + FP/2 + FN/2), in [0, 1]: 1 if all documents
// came out exactly, 0 if none has a match, NaN without documents. It is SQ times
// RQ wherever there is a match.
func (c Panoptic) PQ() float64 { return ratio(c.IoU, c.TP+c.FP/2+c.FN/2) }

// RQ is recognition quality, the F1 of matched documents, TP / (TP + FP/2 +
// FN/2), in [0, 1]; NaN without documents.
func (c Panoptic) RQ() float64 { return ratio(c.TP, c.TP+c.FP/2+c.FN/2) }

// SQ is segmentation quality, the mean intersection over union of the matched
// documents, IoU / TP, in (1/2, 1]; NaN without a match.
func (c Panoptic) SQ() float64 { return ratio(c.IoU, c.TP) }

// ClassPanoptic is Panoptic for the documents of one class.
type ClassPanoptic struct {
	Class string
	Panoptic
}

// PanopticByClass counts each class by itself, as Kirillov et al. do: only the
// documents of a class are looked at, true ones and predicted ones. It has an
// entry for every class that occurs on either side, sorted by name; their sum is
// CountPanoptic with PanopticBy.Class set.
func PanopticByClass(truth, predicted []Document, byPages bool) []ClassPanoptic {
	t, q := byClass(truth), byClass(predicted)
	all := maps.Clone(t)
	maps.Copy(all, q)
	var classes []ClassPanoptic
	for class := range all {
		classes = append(classes, ClassPanoptic{class, CountPanoptic(t[class], q[class], PanopticBy{Pages: byPages})})
	}
	slices.SortFunc(classes, func(a, b ClassPanoptic) int { return cmp.Compare(a.Class, b.Class) })
	return classes
}

func byClass(documents []Document) map[string][]Document {
	m := map[string][]Document{}
	for _, d := range documents {
		m[d.Class] = append(m[d.Class], d)
	}
	return m
}

// MeanPQ is the plain mean of the classes' PQ, which is what Kirillov et al. call
// the PQ of a data set; in [0, 1], NaN without classes.
func MeanPQ(classes []ClassPanoptic) float64 {
	sum := 0.0
	for _, c := range classes {
		sum += c.PQ()
	}
	return ratio(sum, float64(len(classes)))
}
