package words

import (
	"strings"
	"unicode"

	"dossier/events"
)

// number stands for all that has a digit in it: amounts, dates and account numbers
// tell one paper from another, not one class.
const number = "0"

// legible is the confidence below which a word was guessed.
const legible = 0.3

// A Feature is a word on a page, or two that follow each other, and which of the
// page's words it is: the first of them, and how many.
type Feature struct {
	Name  string
	First int
	Words int
}

// Features are the words of a page and their pairs, each once, where it stands
// first. Case and everything but letters is left out, so that punctuation, which
// readers lose and invent, does not count. A pair is written with a space between.
func Features(page events.PageText) []Feature {
	var out []Feature
	seen := make(map[string]bool, 2*len(page.Words))
	add := func(name string, first, words int) {
		if !seen[name] {
			seen[name] = true
			out = append(out, Feature{name, first, words})
		}
	}
	before, at := "", -1
	for i, w := range page.Words {
		if w.Confidence < legible {
			continue
		}
		word := plain(w.Text)
		if word == "" {
			continue
		}
		add(word, i, 1)
		if before != "" && !(word == number && before == number) {
			add(before+" "+word, at, i-at+1)
		}
		before, at = word, i
	}
	return out
}

// plain is a word without all that is no letter, in small ones; [number], if it has
// a digit; nothing, if fewer than two letters are left.
func plain(text string) string {
	var b strings.Builder
	letters := 0
	for _, c := range text {
		switch {
		case unicode.IsDigit(c):
			return number
		case unicode.IsLetter(c):
			letters++
			b.WriteRune(unicode.ToLower(c))
		case unicode.IsMark(c):
			b.WriteRune(c)
		}
	}
	if letters < 2 {
		return ""
	}
	return b.String()
}
