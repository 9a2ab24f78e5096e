package metric

// MNDD is the minimum number of drag-and-drops: how many pages a person must
// move, one at a time, to turn the predicted documents into the true ones. Every
// predicted document becomes at most one true document; the pages they share
// stay, all others move; documents are opened and emptied for free. So it is
//
//	N - the largest sum of shared pages over all pairings of predicted and true documents
//
// from 0 (all right) to N, where N counts the pages that are in a document on
// either side: a page that must be put into a document, or taken out of all, is
// one move as well. It does not depend on the order of documents, nor on the
// order of pages within them, nor on class. Without documents it is 0.
//
// Source: Mungmeeprued, Ma, Mehta and Lipani, Tab this Folder of Documents: Page
// Stream Segmentation of Business Documents, DocEng 2022. Their code (TABME,
// utils/evaluation.py, num_of_swaps) takes the minimum, over all permutations of
// the longer list, of the shorter list's pages that are not shared, which is the
// same where both sides have the same pages. Their split_and_compute_MNDD tries at
// most 10,000 permutations, so figures published with it may differ. Here the
// assignment is solved exactly.
func MNDD(truth, predicted []Document) int {
	all := owners(truth)
	for page := range owners(predicted) {
		all[page] = 0
	}
	return len(all) - assign(overlaps(truth, predicted))
}
