package paper

import (
	"math"
	"unicode"
)

// A Script is the writing system of a word.
type Script int

// The scripts.
const (
	Latin Script = iota
	Devanagari
)

// A Word is a piece of text without blanks, as it stands on a sheet.
type Word struct {
	Text string
	// The box of the word, in points from the upper left corner of the sheet. It reaches from the ascent to the descent of its face, so that
	// the words of a line are equally high. Of a slanted word it is the upright box around that.
	X, Y, W, H float64
	Slanted    bool   // set at an angle, as a stamp is
	Script     Script // Devanagari if it has any character of that
}

// Words returns the words on the sheet, in the order in which they were drawn. They are those of text only: neither ornaments nor drawings
// count. Whether a later mark covers a word, or the ink of a word is that of its ground, is not known.
func (s *Sheet) Words() []Word {
	var r reader
	s.drawOn(&r)
	return r.words
}

// A reader is a surface that notes the words.
type reader struct{ words []Word }

func (r *reader) text(at Point, t Type, angle float64, text string) {
	face := faces[t.Face].load()
	direction := turned(angle)
	pen := 0.0
	for text != "" {
		word, blanks := fields(text)
		width := t.Width(word)
		if word != "" {
			low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
			for _, corner := range []Point{
				{pen, -face.ascent * t.Size}, {pen + width, -face.ascent * t.Size}, {pen, face.descent * t.Size}, {pen + width, face.descent * t.Size},
			} {
				p := direction.from(at, corner)
				low = Point{min(low.X, p.X), min(low.Y, p.Y)}
				high = Point{max(high.X, p.X), max(high.Y, p.Y)}
			}
			r.words = append(r.words, Word{
				Text: word, X: low.X, Y: low.Y, W: high.X - low.X, H: high.Y - low.Y, Slanted: angle != 0, Script: script(word),
			})
		}
		pen += width + t.Width(blanks) // no shape reaches across a blank, so lengths add up
		text = text[len(word)+len(blanks):]
	}
}

func (r *reader) ornament(Point, Type, float64, string)    {}
func (r *reader) fill(outline []Point, ink Ink)            {}
func (r *reader) stroke(along []Point, w float64, ink Ink) {}

// fields splits off what a text begins with: a word, which may be empty, and the blanks after it.
func fields(text string) (word, blanks string) {
	end := len(text)
	for i, r := range text {
		if blank := unicode.IsSpace(r); blank && end == len(text) {
			end = i
		} else if !blank && end < i {
			return text[:end], text[end:i]
		}
	}
	return text[:end], text[end:]
}

func script(word string) Script {
	for _, r := range word {
		if devanagari([]rune{r}) == 1 {
			return Devanagari
		}
	}
	return Latin
}
