package paper

import (
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestWordsAreThoseOfText(t *testing.T) {
	s := &Sheet{Width: 400, Height: 400}
	s.Watermark(SansBold, Pale, "SPECIMEN COPY")
	s.Text(10, 50, Sans.Of(10), "  Total due:\t₹ 1,234.56 ")
	s.Ornament(10, 60, Sans.Of(2), "MICROPRINT")
	s.Right(300, 80, Deva.Of(12), "पुरुष / MALE")
	s.Band(10, 90, 50, 50, Red)
	s.Slanted(100, 300, SansBold.Of(30), 20, "PAID")
	s.Text(10, 320, Sans.Of(10), "   ")
	type short struct {
		text    string
		slanted bool
		script  Script
	}
	var got []short
	for _, w := range s.Words() {
		got = append(got, short{w.Text, w.Slanted, w.Script})
	}
	want := []short{
		{"Total", false, Latin}, {"due:", false, Latin}, {"₹", false, Latin}, {"1,234.56", false, Latin},
		{"पुरुष", false, Devanagari}, {"/", false, Latin}, {"MALE", false, Latin},
		{"PAID", true, Latin},
	}
	if !slices.Equal(got, want) {
		t.Errorf("words are\n%v, want\n%v", got, want)
	}
}

func TestWordsOfALineEndWhereItEnds(t *testing.T) {
	for f := range faces {
		s := &Sheet{Width: 600, Height: 100}
		u := Face(f).Of(11)
		const text = "Net amount payable: ₹ 1,234.56"
		s.Right(550, 50, u, text)
		words := s.Words()
		var texts []string
		for _, w := range words {
			texts = append(texts, w.Text)
			if w.Y != words[0].Y || w.H != words[0].H {
				t.Errorf("%s: %q stands at %g, %g high, the first at %g, %g", faces[f].name, w.Text, w.Y, w.H, words[0].Y, words[0].H)
			}
		}
		last := words[len(words)-1]
		if end := last.X + last.W; math.Abs(end-550) > 1e-9 || strings.Join(texts, " ") != text {
			t.Errorf("%s: the words %q end at %g", faces[f].name, texts, end)
		}
	}
}

// The ink of a word is in its box, but for what letters of some faces have beyond their width and the marks of Devanagari beyond the line.
func TestBoxesHoldTheInk(t *testing.T) {
	const dpi, beyond = 144.0, 1.5
	for f := range faces {
		for _, angle := range []float64{0, 33, 180} {
			s := &Sheet{Width: 300, Height: 300}
			text := "Aghdply"
			if Face(f) == Deva {
				text = "हिन्दी"
			}
			s.Slanted(150, 150, Face(f).Of(20), angle, text)
			w := s.Words()[0]
			picture, err := s.Raster(dpi)
			if err != nil {
				t.Fatal(err)
			}
			left, top, right, bottom := 300.0, 300.0, 0.0, 0.0
			for y := range picture.Rect.Dy() {
				for x := range picture.Rect.Dx() {
					if picture.RGBAAt(x, y) != (color.RGBA{255, 255, 255, 255}) {
						at := Point{float64(x) * 72 / dpi, float64(y) * 72 / dpi}
						left, right = min(left, at.X), max(right, at.X+72/dpi)
						top, bottom = min(top, at.Y), max(bottom, at.Y+72/dpi)
					}
				}
			}
			if left < w.X-beyond || top < w.Y-beyond || right > w.X+w.W+beyond || bottom > w.Y+w.H+beyond {
				t.Errorf("%s at %g degrees: ink from %g,%g to %g,%g, box from %g,%g to %g,%g",
					faces[f].name, angle, left, top, right, bottom, w.X, w.Y, w.X+w.W, w.Y+w.H)
			}
			if angle == 0 && (top > w.Y+beyond || w.H > 32) {
				t.Errorf("%s: the box begins at %g and is %g high, the ink begins at %g", faces[f].name, w.Y, w.H, top)
			}
		}
	}
}

func TestWatermarkLiesOnTheSheet(t *testing.T) {
	for _, text := range []string{"VOID", "COPY — NOT FOR NEGOTIATION — COPY — NOT FOR NEGOTIATION"} {
		for _, s := range []*Sheet{{Width: 595, Height: 842}, {Width: 842, Height: 595}, {Width: 243, Height: 153}} {
			s.Watermark(WideBold, Pale, text)
			if _, err := s.Raster(72); err != nil {
				t.Errorf("%g by %g: %v", s.Width, s.Height, err)
			}
		}
	}
}
