package metric

// Starts says of each page of a file of n pages, numbered from 1, whether it
// starts a document in the truth and in the prediction. A page starts a
// document if it is not in the same document as the page before it in the file.
// A page that is in no document stands alone: it starts something, and so does
// the page after it. In a file whose documents are interleaved a document so
// starts more than once. It feeds Boundaries.
func Starts(truth, predicted []Document, n int) []Pair[bool] {
	t, q := owners(truth), owners(predicted)
	starts := make([]Pair[bool], n)
	for i := range starts {
		starts[i] = Pair[bool]{Truth: startsAt(t, i+1), Predicted: startsAt(q, i+1)}
	}
	return starts
}

func startsAt(of map[int]int, page int) bool {
	here, placed := of[page]
	before, placedBefore := of[page-1]
	return !placed || !placedBefore || here != before
}

// Boundaries counts the places at which a stream of pages was cut: page by page
// in the order of the file, does it start a document, in truth and as predicted?
// A page that starts one is what is to be found. Precision, recall and F1 of
// these counts are the classical figures of page stream segmentation.
//
// The first page is not counted: it always starts a document, and finding that
// is no merit. (TABME and OpenPSS count it; to compare with their figures, add
// one TP for each file.) No page, or one, gives zero counts.
//
// Source: Wiedemann and Heyer, Multi-modal page stream segmentation with
// convolutional neural networks, Language Resources and Evaluation 55, 2021.
func Boundaries(pages []Pair[bool]) Counts {
	var c Counts
	for i, p := range pages {
		switch {
		case i == 0:
		case p.Truth && p.Predicted:
			c.TP++
		case p.Predicted:
			c.FP++
		case p.Truth:
			c.FN++
		}
	}
	return c
}
