package paper

import (
	"bytes"
	"compress/zlib"
	"io"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/image/font/sfnt"
)

// The glyphs are those that the original HarfBuzz (hb-shape) gives for the same font.
func TestDevanagariIsShaped(t *testing.T) {
	for _, c := range []struct {
		text   string
		glyphs []sfnt.GlyphIndex
		units  float64 // of length, 1024 to the em
	}{
		{"भारत", []sfnt.GlyphIndex{350, 367, 353, 341}, 657 + 266 + 436 + 608},
		{"विभाग", []sfnt.GlyphIndex{368, 358, 350, 367, 328}, 266 + 543 + 657 + 266 + 517}, // the i before its consonant
		{"स्थायी", []sfnt.GlyphIndex{557, 342, 367, 352, 369}, 523 + 685 + 266 + 596 + 266},
		{"कार्ड", []sfnt.GlyphIndex{326, 367, 338, 513}, 749 + 266 + 631}, // the r above the consonant after it
		{"तिथि", []sfnt.GlyphIndex{707, 341, 698, 342}, 266 + 608 + 266 + 685},
		{"पुरुष", []sfnt.GlyphIndex{347, 370, 661, 360}, 536 + 639 + 535},
		{"निर्वाचन", []sfnt.GlyphIndex{368, 345, 358, 367, 513, 331, 345}, 266 + 585 + 543 + 266 + 637 + 585},
		{"क्षत्रिय", []sfnt.GlyphIndex{520, 368, 593, 352}, 657 + 266 + 539 + 596}, // kṣa and tra are one glyph each
		{"ज्ञान", []sfnt.GlyphIndex{521, 367, 345}, 711 + 266 + 585},
		{"श्री", []sfnt.GlyphIndex{517, 369}, 709 + 266},
		{"द्वारा", []sfnt.GlyphIndex{640, 367, 353, 367}, 559 + 266 + 436 + 266},
	} {
		line, _, err := Deva.line(c.text)
		var got []sfnt.GlyphIndex
		for _, g := range line {
			got = append(got, g.glyph)
		}
		if err != nil || !slices.Equal(got, c.glyphs) {
			t.Errorf("%s is set as %v, want %v: %v", c.text, got, c.glyphs, err)
		}
		if w := Deva.Of(1024).Width(c.text); math.Abs(w-c.units) > 1e-6 {
			t.Errorf("%s is %g long, want %g", c.text, w, c.units)
		}
	}
}

func TestDevanagariAndLatinOnOneLine(t *testing.T) {
	const text = "पुरुष / MALE Ω"
	line, width, err := Deva.line(text)
	if err != nil {
		t.Fatal(err)
	}
	var latin []rune
	for _, g := range line {
		if g.character != 0 {
			latin = append(latin, g.character)
		}
	}
	if got := string(latin); got != " / MALE Ω" {
		t.Errorf("letters that stand for themselves are %q", got)
	}
	if last := line[len(line)-1]; last.face != Sans {
		t.Errorf("the omega is of %s", faces[last.face].name)
	}
	if sum := Deva.Of(1).Width("पुरुष") + Deva.Of(1).Width(" / MALE Ω"); math.Abs(width-sum) > 1e-9 {
		t.Errorf("the line is %g ems long, its parts %g", width, sum)
	}
	for i := 1; i < len(line); i++ {
		if line[i].x < line[i-1].x-0.1 { // marks may stand a little before the pen
			t.Errorf("glyph %d stands at %g, after one at %g", i, line[i].x, line[i-1].x)
		}
	}
}

func TestPDFDrawsDevanagariAndWritesLatin(t *testing.T) {
	s := &Sheet{Width: 300, Height: 100}
	s.Text(10, 30, Deva.Of(12), "भारत सरकार")
	s.Text(10, 60, Deva.Of(12), "पुरुष MALE")
	s.Text(10, 80, Serif.Of(12), "₹ 5")
	b := NewBook("test", time.Unix(0, 0))
	b.AddSheet(s)
	content := pageContents(t, write(t, b))[0]
	texts := regexp.MustCompile(`\((.*?)\) Tj`).FindAllStringSubmatch(content, -1)
	var got []string
	for _, m := range texts {
		got = append(got, m[1])
	}
	// The rupee sign is written by its glyph's number in Carlito.
	if want := []string{" MALE", "\x05\xcd", " 5"}; !slices.Equal(got, want) {
		t.Errorf("the page has the texts %q, want %q", got, want)
	}
	if strings.Count(content, " c ") < 100 {
		t.Error("the page has hardly any curves")
	}
}

func write(t *testing.T, b *Book) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := b.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// pageContents are the drawing instructions of the pages of a PDF, as a Book writes it.
func pageContents(t *testing.T, pdf []byte) []string {
	t.Helper()
	var pages []string
	stream := regexp.MustCompile(`(?s)\d+ 0 obj\n<<  /Filter /FlateDecode /Length \d+ >>\nstream\n(.*?)\nendstream`)
	for _, m := range stream.FindAllSubmatch(pdf, -1) {
		z, err := zlib.NewReader(bytes.NewReader(m[1]))
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(content, []byte("/CIDInit")) {
			pages = append(pages, string(content))
		}
	}
	return pages
}
