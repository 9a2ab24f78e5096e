package paper

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/encoding/charmap"
)

// A typeface is a parsed font. All its lengths are in ems, from the baseline downwards, so that they serve every size. It is safe for
// concurrent use.
type typeface struct {
	font *sfnt.Font
	unit fixed.Int26_6 // one em in units of the font
	// ascent and descent are how far the letters of a line reach above and below the baseline. They are measured on the letters: what the
	// font says itself also has room for accents and for leading, which a box around a word has not.
	ascent, descent float64

	draw     func(sfnt.GlyphIndex) ([]step, error)
	latin    map[rune]letter           // those of WinAnsi, which is nearly all that is set; not written to after loading
	outlines []atomic.Pointer[outline] // by glyph, each filled on its first use
}

// A letter is how a font sets a character.
type letter struct {
	glyph   sfnt.GlyphIndex // 0: the font has none
	advance float64
}

// An outline is the shape of a glyph.
type outline struct {
	steps     []step
	low, high Point // the corners of a box around all points, and so around the shape
}

// A step begins a contour, or draws a line, or a quadratic or cubic curve, to the last of its points.
type step struct {
	op sfnt.SegmentOp
	to [3]Point
}

// arguments is how many points each step of a glyph's outline takes.
var arguments = [...]int{sfnt.SegmentOpMoveTo: 1, sfnt.SegmentOpLineTo: 1, sfnt.SegmentOpQuadTo: 2, sfnt.SegmentOpCubeTo: 3}

// parsed defers parsing to the first use. The fonts are compiled in, so one that does not parse is a broken build.
func parsed(ttf []byte) func() *typeface {
	return sync.OnceValue(func() *typeface {
		f, err := sfnt.Parse(ttf)
		if err != nil {
			panic("paper: embedded font: " + err.Error())
		}
		t := &typeface{
			font:     f,
			unit:     fixed.I(int(f.UnitsPerEm())),
			latin:    make(map[rune]letter, 256),
			outlines: make([]atomic.Pointer[outline], f.NumGlyphs()),
		}
		t.draw = t.trueType
		if compact(ttf) {
			t.draw = postScript(ttf)
		}
		for code := 32; code <= 255; code++ {
			r := charmap.Windows1252.DecodeByte(byte(code))
			t.latin[r] = t.lookUp(r)
		}
		t.ascent = -t.reach("AHdhlहिी").low.Y
		t.descent = t.reach("gpqyकुृ").high.Y
		return t
	})
}

// letter is how the font sets a character.
func (t *typeface) letter(r rune) letter {
	if l, ok := t.latin[r]; ok {
		return l
	}
	return t.lookUp(r)
}

func (t *typeface) lookUp(r rune) letter {
	var buf sfnt.Buffer
	g, err := t.font.GlyphIndex(&buf, r)
	if err != nil {
		g = 0
	}
	return letter{glyph: g, advance: t.advance(g)}
}

func (t *typeface) advance(g sfnt.GlyphIndex) float64 {
	var buf sfnt.Buffer
	a, err := t.font.GlyphAdvance(&buf, g, t.unit, font.HintingNone)
	if err != nil {
		return 0
	}
	return t.ems(a)
}

func (t *typeface) ems(v fixed.Int26_6) float64 { return float64(v) / float64(t.unit) }

// outline is the shape of a glyph. It is the same object for all sizes and pages: reading a glyph takes longer than painting it.
func (t *typeface) outline(g sfnt.GlyphIndex) (*outline, error) {
	if int(g) >= len(t.outlines) {
		return nil, fmt.Errorf("no glyph %d", g)
	}
	if o := t.outlines[g].Load(); o != nil {
		return o, nil
	}
	steps, err := t.draw(g)
	if err != nil {
		return nil, err
	}
	o := &outline{steps: steps}
	if len(steps) > 0 {
		o.low, o.high = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	}
	for _, s := range steps {
		for _, p := range s.to[:arguments[s.op]] {
			o.low = Point{min(o.low.X, p.X), min(o.low.Y, p.Y)}
			o.high = Point{max(o.high.X, p.X), max(o.high.Y, p.Y)}
		}
	}
	t.outlines[g].Store(o) // another goroutine may have stored an equal one
	return o, nil
}

// trueType reads a glyph of a TrueType font.
func (t *typeface) trueType(g sfnt.GlyphIndex) ([]step, error) {
	var buf sfnt.Buffer
	segments, err := t.font.LoadGlyph(&buf, g, t.unit, nil)
	if err != nil {
		return nil, err
	}
	steps := make([]step, len(segments))
	for i, s := range segments {
		steps[i].op = s.Op
		for k := range arguments[s.Op] {
			steps[i].to[k] = Point{t.ems(s.Args[k].X), t.ems(s.Args[k].Y)}
		}
	}
	return steps, nil
}

// reach is a box around the shapes of characters set over one another. Those the font lacks do not count.
func (t *typeface) reach(characters string) outline {
	var all outline
	for _, r := range characters {
		g := t.lookUp(r).glyph
		if g == 0 {
			continue
		}
		if o, err := t.outline(g); err == nil {
			all.low = Point{min(all.low.X, o.low.X), min(all.low.Y, o.low.Y)}
			all.high = Point{max(all.high.X, o.high.X), max(all.high.Y, o.high.Y)}
		}
	}
	return all
}
