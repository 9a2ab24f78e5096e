package ocr

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// The pages of these tests are drawn by them: 612 by 792 points at 200 dpi.
const (
	pageWidth, pageHeight = 612, 792
	dotsPerPoint          = 200.0 / 72
)

// letter is a page of text in 11 points, 16 points a line, from an inch off the
// corner.
func letter(t testing.TB, text string) *image.Gray {
	t.Helper()
	page := image.NewGray(image.Rect(0, 0, 1700, 2200))
	draw.Draw(page, page.Bounds(), image.White, image.Point{}, draw.Src)
	for i, line := range strings.Split(text, "\n") {
		write(t, page, 72, 72+11+16*float64(i), line, color.Gray{})
	}
	return page
}

// write writes on a page in 11 points, from a point on the base line, in points.
func write(t testing.TB, page *image.Gray, x, y float64, text string, ink color.Gray) {
	t.Helper()
	parsed, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 11, DPI: 200, Hinting: font.HintingNone})
	if err != nil {
		t.Fatal(err)
	}
	pen := font.Drawer{Dst: page, Src: image.NewUniform(ink), Face: face, Dot: fixed.P(int(x*dotsPerPoint), int(y*dotsPerPoint))}
	pen.DrawString(text)
}

// turned turns a picture by quarters clockwise.
func turned(p *image.Gray, quarters int) *image.Gray {
	for range quarters {
		b := p.Bounds()
		out := image.NewGray(image.Rect(0, 0, b.Dy(), b.Dx()))
		for y := range b.Dy() {
			for x := range b.Dx() {
				out.SetGray(b.Dy()-1-y, x, p.GrayAt(x, y))
			}
		}
		p = out
	}
	return p
}

func asPNG(t testing.TB, p image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, p); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
