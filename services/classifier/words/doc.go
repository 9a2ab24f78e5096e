// Package words is what the classifier has learned of the words on pages: how
// likely they make each class, where the taxonomy's signals are silent or divided.
//
// Signals say what a lender knows of a paper whoever issues it, but no list of them
// is complete: the fourth page of an agreement has none of its titles and few of
// its terms, and yet no other paper speaks like it. A model learns that from pages,
// and learns their issuers along with it. It is therefore never believed alone:
// how much it counts beside the signals is found on issuers whose pages it has not
// learned from; see [dossier/services/classifier.Train].
//
// The model is a linear one over single words and pairs of neighbours, multinomial
// logistic regression: what each word adds can be told, it fits into a small file,
// and a page takes a tenth of a millisecond. It knows words that stand on the
// papers of several templates and several borrowers, so none that tell of one.
package words
