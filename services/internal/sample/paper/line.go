package paper

import (
	"fmt"

	"golang.org/x/image/font/sfnt"
)

// A placed glyph stands on a line of text, in ems from where the line begins.
type placed struct {
	face      Face // which may be a stand-in for the face of the line
	glyph     sfnt.GlyphIndex
	character rune // 0 for a glyph that was shaped: it stands for several characters, or for a part of one
	x, y      float64
}

// The stand-ins are asked in turn for what a face has no letter for, such as the rupee sign. Both are faces for the Latin alphabet, so text in
// another script still needs its own face, and is refused in this one.
var (
	standIns     = [...]Face{Sans, Humanist, Wide}
	boldStandIns = [...]Face{SansBold, HumanistBold, WideBold}
)

func (f Face) standIns() [3]Face {
	switch f {
	case SansBold, SerifBold, MonoBold, HumanistBold, WideBold, NarrowBold, RomanBold:
		return boldStandIns
	}
	return standIns
}

// letter finds who sets a character: the face, or else a stand-in. When nobody does, it is the face's sign for a missing letter.
func (f Face) letter(r rune) (Face, letter) {
	own := faces[f].load().letter(r)
	if own.glyph != 0 {
		return f, own
	}
	for _, other := range f.standIns() {
		if l := faces[other].load().letter(r); l.glyph != 0 {
			return other, l
		}
	}
	return f, own
}

// line sets a text: without hinting or kerning, as both a raster and a PDF do. It returns the glyphs from left to right and the length of the
// whole in ems. The error is of the first character that has no glyph; the line is complete even so.
func (f Face) line(text string) ([]placed, float64, error) {
	var line []placed
	var failure error
	pen := 0.0
	runes := []rune(text)
	for i := 0; i < len(runes); {
		if f == Deva {
			if n := devanagari(runes[i:]); n > 0 {
				shaped, advance := shape(runes[i : i+n])
				for _, p := range shaped {
					if p.glyph == 0 && failure == nil {
						failure = fmt.Errorf("text %q: face %s has no glyph", string(runes[i:i+n]), faces[f].name)
					}
					p.x += pen
					line = append(line, p)
				}
				pen += advance
				i += n
				continue
			}
		}
		by, l := f.letter(runes[i])
		if l.glyph == 0 && failure == nil {
			failure = fmt.Errorf("character %q: face %s has no glyph", runes[i], faces[f].name)
		}
		line = append(line, placed{face: by, glyph: l.glyph, character: runes[i], x: pen})
		pen += l.advance
		i++
	}
	return line, pen, failure
}

// Width is the length of a text when set in the type.
func (t Type) Width(text string) float64 {
	if t.Face == Deva {
		_, width, _ := Deva.line(text)
		return width * t.Size
	}
	width := 0.0
	for _, r := range text {
		_, l := t.Face.letter(r)
		width += l.advance
	}
	return width * t.Size
}
