package sample

import (
	"math/rand/v2"
	"slices"
	"strings"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/truth"
)

// hidden is the text layer that the scanner's software laid over a page: its words, or one of three things that go wrong.
func (f *File) hidden(page int) []paper.Word {
	l := f.leaves[page]
	if l.layer == truth.NoLayer {
		return nil
	}
	words := slices.DeleteFunc(l.words(), func(w paper.Word) bool { return w.Slanted }) // no recogniser reads across
	if l.layer == truth.GoodLayer {
		return words
	}
	r := rand.New(rand.NewPCG(f.spec.Seed, uint64(page)))
	switch r.IntN(3) {
	case 0: // recognised badly
		for i := range words {
			words[i].Text = misread(words[i].Text, r)
		}
	case 1: // of another page: sheets were taken out after recognition
		other := f.leaves[(page+1+r.IntN(max(1, len(f.leaves)-1)))%len(f.leaves)].words()
		for i := range words {
			if len(other) > 0 {
				words[i].Text = other[i%len(other)].Text
			}
		}
	default: // of a font whose codes mean other letters
		for i := range words {
			words[i].Text = strings.Map(func(r rune) rune {
				if r > ' ' && r < 'z' {
					return r + 1
				}
				return r
			}, words[i].Text)
		}
	}
	return words
}

// misread is a word as a poor recogniser reads it: about a third of its letters are taken for others that look alike, or lost.
func misread(word string, r *rand.Rand) string {
	alike := map[rune]string{'o': "0c", 'O': "0Q", '0': "O", 'l': "1i", '1': "lI", 'i': "lj", 'e': "c", 'c': "e", 'm': "rn", 'n': "ri", 'a': "o", 's': "5", 'S': "5$", '5': "S", 'B': "8", '8': "B",
		'g': "9q", 't': "f", 'f': "t", 'h': "b", 'u': "v", 'v': "u", 'E': "F", 'R': "P", ',': ".", '.': ","}
	var b strings.Builder
	for _, c := range word {
		switch n := r.IntN(10); {
		case n < 3 && alike[c] != "":
			b.WriteByte(alike[c][r.IntN(len(alike[c]))])
		case n == 3:
		default:
			b.WriteRune(c)
		}
	}
	if b.Len() == 0 {
		return "|"
	}
	return b.String()
}
