package extractor

import (
	"strings"
	"unicode"
)

// longestText bounds a text value. Names and addresses are shorter; what is
// longer is prose that happened to follow a label.
const longestText = 200

// plainText parses words: a name, an address. Spaces are made single, and the
// punctuation at the ends, which is the form's and not the value's, is dropped.
func plainText(text string) (parsed, bool) {
	s := strings.Trim(strings.Join(strings.Fields(text), " "), " :;,-–—_|*=~'\"‘’“”")
	if s == "" || len(s) > longestText {
		return parsed{}, false
	}
	real, letters := 0, 0
	for _, c := range s {
		if unicode.IsLetter(c) {
			letters++
		}
		if unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) {
			real++
		}
	}
	switch share := float64(real) / float64(len([]rune(s))); {
	case real == 0:
		return parsed{}, false
	case share < 0.6 || letters == 0: // a smudge that was read as words, or the number of a box
		return parsed{value: s, quality: 0.5}, true
	}
	return parsed{value: s, quality: 1}, true
}
