package ocr

import (
	"image"
	"image/draw"
	"math"
	"strings"
	"testing"

	xdraw "golang.org/x/image/draw"
	"golang.org/x/image/math/f64"
)

// askew turns a page about its middle, clockwise, as it lay on the glass.
func askew(page *image.Gray, degrees float64) *image.Gray {
	b := page.Bounds()
	out := image.NewGray(b)
	draw.Draw(out, b, image.White, image.Point{}, draw.Src)
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	x, y := float64(b.Dx())/2, float64(b.Dy())/2
	xdraw.BiLinear.Transform(out, f64.Aff3{cos, -sin, x - cos*x + sin*y, sin, cos, y - sin*x - cos*y}, page, b, xdraw.Src, nil)
	return out
}

// TestReadOfPagesAskew: a page that lay askew reads as one that did not, and what
// stands on it is found where it stands in the picture.
func TestReadOfPagesAskew(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages")
	}
	p := newPool(t, 1)
	page := letter(t, strings.Repeat(statement+"\n", 4))
	level, err := p.Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, page)})
	if err != nil {
		t.Fatal(err)
	}
	for _, degrees := range []float64{-5, -1.5, 0.4, 2.5} {
		picture := askew(page, degrees)
		// Dirt in the feeder draws a line down the page.
		for y := range 2200 {
			picture.Pix[picture.PixOffset(431, y)], picture.Pix[picture.PixOffset(432, y)] = 60, 60
		}
		got, err := p.Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, picture)})
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Text.Words) != len(level.Text.Words) || got.Turned != 0 {
			t.Errorf("%v°: turned by %d and read:\n%s", degrees, got.Turned, strings.Join(got.Text.Lines(), "\n"))
			continue
		}
		sin, cos := math.Sincos(degrees * math.Pi / 180)
		wrong := 0
		for i, want := range level.Text.Words {
			w := got.Text.Words[i]
			if w.Text != want.Text {
				wrong++
			}
			x, y := (want.Box[0]+want.Box[2]-pageWidth)/2, (want.Box[1]+want.Box[3]-pageHeight)/2
			x, y = cos*x-sin*y+pageWidth/2, sin*x+cos*y+pageHeight/2
			if math.Abs((w.Box[0]+w.Box[2])/2-x) > 4 || math.Abs((w.Box[1]+w.Box[3])/2-y) > 4 {
				t.Errorf("%v°: word %d has box %v and stands around %.0f, %.0f", degrees, i, w.Box, x, y)
			}
		}
		if wrong > len(level.Text.Words)/20 { // those that the line runs through
			t.Errorf("%v°: %d of %d words are misread:\n%s", degrees, wrong, len(level.Text.Words), strings.Join(got.Text.Lines(), "\n"))
		}
	}
}
