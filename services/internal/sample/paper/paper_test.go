package paper

import (
	"bytes"
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestWrapKeepsWordsAndWidth(t *testing.T) {
	text := "The Borrower shall repay the Loan with interest in equal monthly instalments"
	lines := Serif.Of(11).Wrap(120, text)
	if strings.Join(lines, " ") != text {
		t.Errorf("wrapped to %q", lines)
	}
	for _, l := range lines {
		if w := Serif.Of(11).Width(l); w > 120 {
			t.Errorf("line %q is %.1f wide", l, w)
		}
	}
}

func TestWidthIsThatOfTheRaster(t *testing.T) {
	s := &Sheet{Width: 300, Height: 40}
	s.Text(10, 30, SansBold.Of(14), "HHHHHHHH")
	picture, err := s.Raster(144)
	if err != nil {
		t.Fatal(err)
	}
	last := 0
	for x := range picture.Rect.Dx() {
		for y := range picture.Rect.Dy() {
			if picture.RGBAAt(x, y).R < 128 {
				last = x
			}
		}
	}
	if end := 2 * (10 + SansBold.Of(14).Width("HHHHHHHH")); math.Abs(end-float64(last)) > 4 {
		t.Errorf("ink ends at %d, text at %.1f", last, end)
	}
}

func TestRasterPaintsAreasAndLines(t *testing.T) {
	s := &Sheet{Width: 72, Height: 72}
	s.Band(10, 10, 20, 20, Red)
	s.Line(0, 50, 72, 50, 2, Black)
	picture, err := s.Raster(72)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		x, y int
		want Ink
	}{{20, 20, Red}, {35, 50, Black}, {60, 20, White}} {
		if got := picture.RGBAAt(c.x, c.y); got != (color.RGBA{c.want.R, c.want.G, c.want.B, 255}) {
			t.Errorf("at %d,%d: %v, want %v", c.x, c.y, got, c.want)
		}
	}
}

func TestRasterRefusesWhatCannotBeRead(t *testing.T) {
	for name, draw := range map[string]func(*Sheet){
		"no glyph": func(s *Sheet) { s.Text(5, 20, Sans.Of(9), "आयकर") },
		"too long": func(s *Sheet) { s.Text(5, 20, Sans.Of(9), "this line does not fit") },
	} {
		s := &Sheet{Width: 40, Height: 40}
		draw(s)
		if _, err := s.Raster(72); err == nil {
			t.Errorf("%s: no error", name)
		}
		if s.Check() == nil {
			t.Errorf("%s: nothing is found without drawing", name)
		}
	}
}

func TestBookIsTheSameEveryTime(t *testing.T) {
	write := func() []byte {
		s := &Sheet{Width: 612, Height: 792}
		s.Text(50, 50, Mono.Of(12), "Balance (brought forward) 1,234.56")
		s.Slanted(100, 400, SerifItalic.Of(40), 20, "VOID")
		s.Card(100, 500, 200, 100, 8, Pale, Grey)
		b := NewBook("test", time.Unix(0, 0).UTC())
		b.AddSheet(s)
		for i := range 20 {
			b.AddPicture(612, 792, JPEG{Width: 10, Height: 10, Data: []byte{byte(i)}})
		}
		var out bytes.Buffer
		if _, err := b.WriteTo(&out); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	first := write()
	for range 2 {
		if !slices.Equal(first, write()) {
			t.Fatal("two books of the same sheet differ")
		}
	}
}
