package paper

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/go-text/typesetting/font"
	"golang.org/x/image/font/sfnt"
)

// compact says that a font is CFF, as OpenType fonts from PostScript sources are, and not TrueType.
func compact(file []byte) bool { return bytes.HasPrefix(file, []byte("OTTO")) }

// postScript reads the glyphs of a CFF font. The sfnt package reads such fonts too, but stops at the flexible curves of OCR-B.
func postScript(file []byte) func(sfnt.GlyphIndex) ([]step, error) {
	f, err := font.ParseTTF(bytes.NewReader(file))
	if err != nil {
		panic("paper: embedded font: " + err.Error())
	}
	var one sync.Mutex
	return func(g sfnt.GlyphIndex) ([]step, error) {
		one.Lock()
		defer one.Unlock()
		drawing, ok := f.GlyphDataOutline(font.GID(g))
		if !ok {
			return nil, fmt.Errorf("glyph %d has no outline", g)
		}
		em := float64(f.Upem())
		steps := make([]step, len(drawing.Segments))
		for i, s := range drawing.Segments {
			steps[i].op = sfnt.SegmentOp(s.Op) // both packages number them alike
			for k, p := range s.ArgsSlice() {
				steps[i].to[k] = Point{float64(p.X) / em, -float64(p.Y) / em}
			}
		}
		return steps, nil
	}
}
