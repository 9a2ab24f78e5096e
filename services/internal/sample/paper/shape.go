package paper

import (
	"bytes"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"golang.org/x/image/font/sfnt"
)

// devanagari counts the characters of Devanagari that a text begins with. Blanks and Latin punctuation end the count: no shape reaches across
// them.
func devanagari(text []rune) int {
	for i, r := range text {
		switch {
		case 0x0900 <= r && r <= 0x097f, 0xa8e0 <= r && r <= 0xa8ff: // with dandas and figures
		case i > 0 && (r == zeroWidthJoiner || r == zeroWidthNonJoiner):
		default:
			return i
		}
	}
	return len(text)
}

const (
	zeroWidthNonJoiner = 0x200c
	zeroWidthJoiner    = 0x200d
)

// The shaper has caches of its own, so one goroutine at a time uses it. What it returns does not depend on what is in them.
var shaper = struct {
	sync.Mutex
	font func() *harfbuzz.Font
}{font: sync.OnceValue(func() *harfbuzz.Font {
	f, err := font.ParseTTF(bytes.NewReader(lohit))
	if err != nil {
		panic("paper: embedded font: " + err.Error())
	}
	return harfbuzz.NewFont(f)
})}

// shape sets Devanagari as a Hindi reader expects it: vowel signs where they belong, which may be before their consonant, and conjuncts
// joined. Glyphs and length are in ems.
func shape(text []rune) ([]placed, float64) {
	shaper.Lock()
	defer shaper.Unlock()
	f := shaper.font()
	buf := harfbuzz.NewBuffer()
	buf.Props = harfbuzz.SegmentProperties{Direction: harfbuzz.LeftToRight, Script: language.Devanagari, Language: language.NewLanguage("hi")}
	buf.AddRunes(text, 0, -1)
	buf.Shape(f, nil)
	em := float64(f.XScale)
	line := make([]placed, len(buf.Info))
	pen := 0.0
	for i, g := range buf.Info {
		p := buf.Pos[i]
		line[i] = placed{
			face:  Deva,
			glyph: sfnt.GlyphIndex(g.Glyph),
			x:     pen + float64(p.XOffset)/em,
			y:     -float64(p.YOffset) / em, // the font counts upwards
		}
		pen += float64(p.XAdvance) / em
	}
	return line, pen
}
