package metric

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// NormaliseText is what is done to both texts before they are compared: Unicode
// normal form C, so that é is one character however it was written, every run of
// white space one space, none at the ends. Case, punctuation and ligatures stay
// as they are. WER, CER and BagOfWords do not call it themselves. Source: Unicode
// Standard Annex 15; white space is Unicode's White_Space, with U+00A0.
func NormaliseText(text string) string {
	return strings.Join(strings.Fields(norm.NFC.String(text)), " ")
}

// Edits are the errors in a text that was read, and how long the right text is.
type Edits struct{ Errors, Length int }

// Add adds the edits of another text. The rate of the sum is that of the corpus,
// in which long texts count for more.
func (e Edits) Add(f Edits) Edits { return Edits{e.Errors + f.Errors, e.Length + f.Length} }

// Rate is Errors / Length: 0 if the text is right, and above 1 if more was put in
// than there is to read. NaN if there was nothing to read, even if something was
// read; its errors still count once texts are added up.
func (e Edits) Rate() float64 { return ratio(e.Errors, e.Length) }

// WER counts word errors: the Levenshtein distance in words, which are what white
// space parts, so that punctuation belongs to its word. Source: word error rate
// as in NIST's SCTK; for page readers, Rice, Measuring the Accuracy of
// Page-Reading Systems, UNLV 1996.
func WER(reference, read string) Edits {
	words := strings.Fields(reference)
	return Edits{Errors: Levenshtein(words, strings.Fields(read)), Length: len(words)}
}

// CER counts character errors: the Levenshtein distance in Unicode code points,
// white space with them. Source: 1 - the character accuracy of Rice 1996.
func CER(reference, read string) Edits {
	characters := []rune(reference)
	return Edits{Errors: Levenshtein(characters, []rune(read)), Length: len(characters)}
}

// BagOfWords counts words without regard to where they stand: how many of the
// words to be read were read (recall), and how many that were read were to be
// (precision), a word that occurs twice being two. In what order the cells of a
// table or two columns are read is a matter of taste, and WER and CER take every
// other taste for errors; this takes none, and is blind to words that changed
// places. Two empty texts give zero counts.
//
// Source: the bag-of-words measure of Pletschacher, Clausner and Antonacopoulos,
// Europeana Newspapers OCR Workflow Evaluation, HIP 2015.
func BagOfWords(reference, read string) Counts {
	return Multiset(strings.Fields(reference), strings.Fields(read))
}
