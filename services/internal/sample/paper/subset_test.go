package paper

import (
	"slices"
	"testing"

	"golang.org/x/image/font/sfnt"
)

func TestSubsetSetsWhatItIsOf(t *testing.T) {
	const text = "Añ é1½fi— x" // with compound glyphs
	for f := range faces {
		if compact(faces[f].ttf) {
			continue // not cut down
		}
		whole := faces[f].load()
		characters := make(map[rune]sfnt.GlyphIndex)
		for _, r := range text {
			if g := whole.letter(r).glyph; g != 0 {
				characters[r] = g
			}
		}
		var numbers []sfnt.GlyphIndex
		if g := whole.letter('₹').glyph; g != 0 {
			numbers = append(numbers, g)
		}
		s, err := subsetOf(faces[f].ttf, characters, numbers)
		if err != nil {
			t.Errorf("%s: %v", faces[f].name, err)
			continue
		}
		if len(s.file) > 60_000 {
			t.Errorf("%s: %d bytes for %d glyphs", faces[f].name, len(s.file), len(s.glyphs))
		}
		part := parsed(s.file)()
		if part.lookUp('Z').glyph != 0 {
			t.Errorf("%s: has a letter that was not asked for", faces[f].name)
		}
		for r, g := range characters {
			if got := part.lookUp(r); got != whole.letter(r) {
				t.Errorf("%s: %q is %v, was %v", faces[f].name, r, got, whole.letter(r))
			}
			numbers = append(numbers, g)
		}
		for _, g := range numbers {
			a, errA := whole.outline(g)
			b, errB := part.outline(g)
			if errA != nil || errB != nil || !slices.Equal(a.steps, b.steps) {
				t.Errorf("%s: glyph %d has changed: %v, %v", faces[f].name, g, errA, errB)
			}
		}
	}
}

func TestSubsetOfBrokenFontIsAnError(t *testing.T) {
	g := faces[Sans].load().letter('A').glyph
	for _, n := range []int{0, 11, 400, 5000, 60000} {
		if _, err := subsetOf(faces[Sans].ttf[:n], map[rune]sfnt.GlyphIndex{'A': g}, nil); err == nil {
			t.Errorf("%d bytes of a font: no error", n)
		}
	}
}
