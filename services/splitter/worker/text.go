package worker

import (
	"iter"
	"math"
	"unicode/utf8"

	"dossier/services/splitter/mupdf"
)

// Text is what stands on a page, in the order in which it is drawn, as a worker
// sends it. Its zero value is a page without text.
type Text []byte

// A Mark is a character of a page's text, a picture on it, or the beginning of a
// line.
type Mark struct {
	Kind MarkKind
	Rune rune // of a character; what has no meaning, such as a glyph without Unicode, is the replacement character
	Box  Box  // of a character and a picture, in points from the page's corner
	Flat bool // of a line: set from left to right and upright, as one reads
}

// MarkKind is what a mark is.
type MarkKind uint8

// The kinds of marks.
const (
	Character MarkKind = iota
	Line               // one begins
	Picture
)

// flat is the least horizontal part of a direction that is read as it lies: up to
// 25 degrees askew.
const flat = 0.9

// Marks goes through the marks. Those are left out that are none, or have no
// place: a number that is not finite.
func (t Text) Marks() iter.Seq[Mark] {
	return func(yield func(Mark) bool) {
		for rest := t; len(rest) >= mupdf.MarkSize; rest = rest[mupdf.MarkSize:] {
			if m, ok := rest.first(); ok && !yield(m) {
				return
			}
		}
	}
}

func (t Text) first() (m Mark, ok bool) {
	var x [4]float64
	for i := range x {
		if x[i] = float64(math.Float32frombits(order.Uint32(t[4+4*i:]))); math.IsNaN(x[i]) || math.IsInf(x[i], 0) {
			return Mark{}, false
		}
	}
	box := Box{X0: min(x[0], x[2]), Y0: min(x[1], x[3]), X1: max(x[0], x[2]), Y1: max(x[1], x[3])}
	switch what := int32(order.Uint32(t)); {
	case what >= 0:
		return Mark{Kind: Character, Rune: meaning(what), Box: box}, true
	case what == mupdf.MarkPicture:
		return Mark{Kind: Picture, Box: box}, true
	case what == mupdf.MarkLine:
		return Mark{Kind: Line, Flat: x[0] > flat}, true
	default:
		return Mark{}, false
	}
}

func meaning(code int32) rune {
	if !utf8.ValidRune(code) {
		return utf8.RuneError
	}
	return code
}
