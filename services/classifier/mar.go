package classifier

import (
	"math/rand/v2"
	"unicode"

	"dossier/events"
)

// How pages are marred before they are learned from, because that is how they will
// be read. What was read of the 1,056 pages of the standard evaluation set was laid
// beside what was printed: half of the pages of an office scanner had less than 3 of
// 100 words wrong and one in ten more than 15, of pages of low resolution half had more
// than 44. So pages differ much more than their words, and few are bad. Words that were
// not read right were misread, in two to three letters, lost, split, or joined to the
// one before.
const (
	worstPage    = 0.8  // share of the words of the worst page that are not read right; of a page it is this times the square of a number up to 1
	wordsLost    = 0.25 // of the words that are not read right
	wordsMisread = 0.50
	wordsSplit   = 0.12 // the rest is joined
	lettersLost  = 0.3  // of the letters that are taken for others
	lettersAlike = 0.6  // become one that looks like them, if there is such; the rest any
)

// looks are letters, and what readers take them for the most often.
var looks = map[rune]string{
	'i': "l1t", 'l': "it1", 'o': "ae0", 'e': "co", 'c': "eo", 't': "fl", 'f': "t", 'r': "nfe", 'n': "rmu", 'm': "n",
	'a': "oe", 's': "5e", 'h': "bn", 'b': "h6", 'u': "n", 'v': "y", 'y': "v", 'g': "q", 'q': "g", 'd': "o", 'w': "v",
	'0': "o689", '1': "l4", '2': "7", '3': "29", '5': "s", '6': "80", '8': "60", '9': "0",
}

// common are the letters that readers see where there is another, or none.
const common = "etaoinsrlh"

// mar gives a page as a reader might read it.
func mar(text events.PageText, r *rand.Rand) events.PageText {
	out := text
	out.Words = make([]events.Word, 0, len(text.Words))
	u := r.Float64()
	wrong := worstPage * u * u
	for _, w := range text.Words {
		if w.Text == "" {
			continue
		}
		if r.Float64() >= wrong {
			out.Words = append(out.Words, w)
			continue
		}
		letters := []rune(w.Text)
		switch what := r.Float64(); {
		case what < wordsLost:
		case what < wordsLost+wordsMisread:
			if w.Text = misspell(letters, wrong, r); w.Text != "" {
				out.Words = append(out.Words, w)
			}
		case what < wordsLost+wordsMisread+wordsSplit && len(letters) > 3:
			first, second := w, w
			at := 1 + r.IntN(len(letters)-1)
			first.Text, second.Text = string(letters[:at]), string(letters[at:])
			out.Words = append(out.Words, first, second)
		case len(out.Words) > 0 && out.Words[len(out.Words)-1].Line == w.Line:
			out.Words[len(out.Words)-1].Text += w.Text
		default:
			out.Words = append(out.Words, w)
		}
	}
	return out
}

// misspell takes at least one letter of a word for another, and the more the worse
// the page is.
func misspell(letters []rune, wrong float64, r *rand.Rand) string {
	sure := r.IntN(len(letters))
	each := min(0.6, (1+3*wrong*r.Float64())/float64(len(letters)))
	out := make([]rune, 0, len(letters))
	for i, c := range letters {
		if i != sure && r.Float64() >= each {
			out = append(out, c)
			continue
		}
		what := r.Float64()
		alike := []rune(looks[unicode.ToLower(c)])
		switch {
		case what < lettersLost:
		case what < lettersLost+lettersAlike && len(alike) > 0:
			out = append(out, alike[r.IntN(len(alike))])
		default:
			out = append(out, rune(common[r.IntN(len(common))]))
		}
	}
	return string(out)
}
