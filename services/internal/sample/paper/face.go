package paper

import (
	"strings"
	"sync"

	"github.com/go-fonts/liberation/liberationmonobold"
	"github.com/go-fonts/liberation/liberationmonoregular"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Face is one of the typefaces papers are set in. They are the Liberation fonts (SIL Open Font License), which have the shapes and widths
// of the Helvetica, Times and Courier that real papers use.
type Face int

// The faces.
const (
	Sans Face = iota
	SansBold
	Serif
	SerifBold
	SerifItalic
	Mono
	MonoBold
)

var faces = [...]struct {
	name string
	ttf  []byte
	load func() *sfnt.Font
}{
	Sans:        {"sans", liberationsansregular.TTF, parsed(liberationsansregular.TTF)},
	SansBold:    {"sansbold", liberationsansbold.TTF, parsed(liberationsansbold.TTF)},
	Serif:       {"serif", liberationserifregular.TTF, parsed(liberationserifregular.TTF)},
	SerifBold:   {"serifbold", liberationserifbold.TTF, parsed(liberationserifbold.TTF)},
	SerifItalic: {"serifitalic", liberationserifitalic.TTF, parsed(liberationserifitalic.TTF)},
	Mono:        {"mono", liberationmonoregular.TTF, parsed(liberationmonoregular.TTF)},
	MonoBold:    {"monobold", liberationmonobold.TTF, parsed(liberationmonobold.TTF)},
}

// parsed defers parsing to the first use. The fonts are compiled in, so one that does not parse is a broken build.
func parsed(ttf []byte) func() *sfnt.Font {
	return sync.OnceValue(func() *sfnt.Font {
		f, err := sfnt.Parse(ttf)
		if err != nil {
			panic("paper: embedded font: " + err.Error())
		}
		return f
	})
}

// Of returns the face as a type of a size, in black.
func (f Face) Of(size float64) Type { return Type{Face: f, Size: size, Ink: Black} }

// Width is the length of a text when set in the type, without hinting or kerning, as both a raster and a PDF set it.
func (t Type) Width(text string) float64 {
	f := faces[t.Face].load()
	var buf sfnt.Buffer
	em := fixed.I(int(f.UnitsPerEm()))
	var units fixed.Int26_6
	for _, r := range text {
		if g, err := f.GlyphIndex(&buf, r); err == nil {
			if a, err := f.GlyphAdvance(&buf, g, em, font.HintingNone); err == nil {
				units += a
			}
		}
	}
	return float64(units) / float64(em) * t.Size
}

// Wrap breaks a text into lines that fit a width. A newline in the text always breaks.
func (t Type) Wrap(width float64, text string) []string {
	var lines []string
	for part := range strings.SplitSeq(text, "\n") {
		line := ""
		for word := range strings.FieldsSeq(part) {
			if line != "" && t.Width(line+" "+word) > width {
				lines = append(lines, line)
				line = word
			} else if line == "" {
				line = word
			} else {
				line += " " + word
			}
		}
		lines = append(lines, line)
	}
	return lines
}
