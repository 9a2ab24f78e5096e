package splitter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/events"
)

// Whether a text layer can be what a page says shows before the page is drawn,
// by the text alone. Where it cannot, the pixels must be recognised, and are drawn
// for that.
const (
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

// short reports whether words are too few to be the text of a page.
func short(words []events.Word) bool {
	chars := 0
	for _, w := range words {
		chars += utf8.RuneCountInString(w.Text)
	}
	return chars < fewestChars
}

// garbled reports whether words are none that anybody would write.
func garbled(words []events.Word) bool {
	chars, garbage, likely, small, vowels := 0, 0, 0, 0, 0
	for _, w := range words {
		if looksRight(w.Text) {
			likely++
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
	return float64(garbage) > mostGarbage*float64(chars) ||
		float64(likely) < fewestWords*float64(len(words)) ||
		small >= smallLetters && (voiced < fewestVowels || voiced > mostVowels)
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
