package ocr

import (
	"slices"
	"strings"
	"unicode"

	"dossier/events"
)

// Recognition is what a page costs, so two kinds of pages are spared it: those
// that have nothing to read, and those whose PDF says what they read. Where the
// PDF and the pixels disagree, the pixels win.
const (
	// blankInk is the share of ink, after the splitter has taken off margins and
	// specks, below which nothing stands on a page. One short line of print is
	// five times as much, a lone page number less.
	blankInk = 0.0001
	// fewestChars is how many characters make a text layer: a stamp, a page
	// number or the name of a scanning application is less.
	fewestChars = 40
	// mostGarbage is the share of characters that stand for nothing, from fonts
	// that do not say what their shapes mean.
	mostGarbage = 0.02
	// fewestWords is the share of words that look like words or numbers.
	fewestWords = 0.7
	// Fonts may also say the wrong letters. In every language that is written in
	// Latin letters, three to five of ten small ones are vowels; where letters
	// are exchanged, it is one or two. Less than a line of them says nothing.
	fewestVowels, mostVowels = 0.22, 0.65
	smallLetters             = 60
)

// against are the splitter's flags that tell of a layer which does not say what
// the page shows.
var against = []events.Flag{events.FlagLayerHidden, events.FlagLayerPartial, events.FlagLayerTurned}

// blank reports whether a page has nothing to read on it.
func blank(ink float64) bool { return ink < blankInk }

// layerIsGood reports whether a text layer can stand for the page.
func layerIsGood(layer events.PageText, flags []events.Flag) bool {
	for _, f := range against {
		if slices.Contains(flags, f) {
			return false
		}
	}
	chars, garbage, plausible, small, vowels := 0, 0, 0, 0, 0
	for _, w := range layer.Words {
		if looksRight(w.Text) {
			plausible++
		}
		for _, r := range w.Text {
			chars++
			if meaningless(r) {
				garbage++
			}
			if unicode.Is(unicode.Latin, r) && unicode.IsLower(r) {
				small++
				if r > unicode.MaxASCII || strings.ContainsRune("aeiouy", r) {
					vowels++
				}
			}
		}
	}
	voiced := float64(vowels) / float64(max(small, 1))
	return chars >= fewestChars &&
		float64(garbage) <= mostGarbage*float64(chars) &&
		float64(plausible) >= fewestWords*float64(len(layer.Words)) &&
		(small < smallLetters || voiced >= fewestVowels && voiced <= mostVowels)
}

// meaningless reports whether a character says nothing: a replacement, one of
// private use, or a control character.
func meaningless(r rune) bool {
	return r == unicode.ReplacementChar || unicode.Is(unicode.Co, r) || unicode.IsControl(r)
}

// looksRight reports whether something could be a word, a number or a code, and
// is not stitched together from letters and signs.
func looksRight(word string) bool {
	letters, signs, rises := 0, 0, 0
	var last rune
	for _, r := range word {
		switch {
		case meaningless(r):
			return false
		case unicode.IsDigit(r):
			return true // numbers and codes come in every shape
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
			if unicode.IsLower(last) && unicode.IsUpper(r) {
				rises++
			}
		default:
			signs++
		}
		last = r
	}
	return letters == 0 || signs <= letters+2 && rises <= 1
}
