package splitter

import (
	"fmt"
	"image"
	"math/rand/v2"
	"slices"
	"testing"

	"dossier/events"
	pages "dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
	"dossier/services/splitter/pdftest"
)

func TestPatches(t *testing.T) {
	d := drawing{width: 9, height: 5, stride: 9, pixels: []byte("" + // rows
		"#..#....." +
		"#..#..##." +
		"####....#" +
		"........." +
		"#.......#")}
	for i, p := range d.pixels {
		d.pixels[i] = map[byte]byte{'#': 0, '.': 255}[p]
	}
	var got [][4]int
	if !d.patches(func(l, t, r, b int) { got = append(got, [4]int{l, t, r, b}) }) {
		t.Error("not all were found")
	}
	if want := [][4]int{{0, 0, 4, 3}, {6, 1, 9, 3}, {0, 4, 1, 5}, {8, 4, 9, 5}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestTooManyPatches: a page of dots says nothing, and costs little.
func TestTooManyPatches(t *testing.T) {
	d := drawing{width: 1200, height: 1200, stride: 1200, pixels: make([]byte, 1200*1200)}
	for i := range d.pixels {
		if i%2 == 0 || i/d.stride%2 == 0 {
			d.pixels[i] = 255
		}
	}
	if d.patches(func(_, _, _, _ int) { t.Fatal("found one") }) {
		t.Error("all were found")
	}
	if !d.saysMore(layer{pictured: 1, pictures: []events.Box{{0, 0, 400, 400}}}, 3, 3) {
		t.Error("a page that could not be looked at is believed")
	}
}

// TestPatchesAreAPartition: of noise, the patches' pixels are those of a search
// that fills one patch after the other.
func TestPatchesAreAPartition(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		d := drawing{width: 23, height: 17, stride: 23, pixels: make([]byte, 23*17)}
		for i := range d.pixels {
			d.pixels[i] = byte(255 * min(r.IntN(3), 1))
		}
		var got, want [][4]int
		d.patches(func(l, t, r, b int) { got = append(got, [4]int{l, t, r, b}) })
		dark, seen := d.dark(), make([]bool, len(d.pixels))
		var fill func(x, y int, box *[4]int)
		fill = func(x, y int, box *[4]int) {
			if x < 0 || y < 0 || x >= d.width || y >= d.height || seen[y*d.stride+x] || d.pixels[y*d.stride+x] >= dark {
				return
			}
			seen[y*d.stride+x] = true
			*box = [4]int{min(box[0], x), min(box[1], y), max(box[2], x+1), max(box[3], y+1)}
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					fill(x+dx, y+dy, box)
				}
			}
		}
		for i := range d.pixels {
			box := [4]int{d.width, d.height}
			if fill(i%d.width, i/d.width, &box); box[2] > 0 {
				want = append(want, box)
			}
		}
		by := func(a, b [4]int) int { return slices.Compare(a[:], b[:]) }
		slices.SortFunc(got, by)
		slices.SortFunc(want, by)
		if !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	}
}

// TestHalfPictureHalfText: a text layer stands for a page unless a picture on it
// bears text of its own.
func TestHalfPictureHalfText(t *testing.T) {
	const line = "The borrower shall repay the loan in equal monthly instalments"
	lines := func(s *pages.Sheet, n int) *pages.Sheet {
		for i := range n {
			s.Text(20, 30+16*float64(i), pages.Sans.Of(11), line)
		}
		return s
	}
	pasted := func(s *pages.Sheet, width, height float64, textLines int) []byte {
		m, err := s.Raster(150)
		if err != nil {
			t.Fatal(err)
		}
		text := "BT /F 11 Tf 72 740 Td 16 TL "
		for range textLines {
			text += "(" + line + ") Tj T* "
		}
		g := as(image.NewGray(m.Rect), m).(*image.Gray)
		object := pdftest.Stream(fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode", g.Rect.Dx(), g.Rect.Dy()), pdftest.Deflated(t, g.Pix))
		return pdftest.Single("/MediaBox[0 0 612 792]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I 5 0 R>>>>",
			fmt.Sprintf("%sET q %g 0 0 %g 72 60 cm /I Do Q", text, width, height), object)
	}
	const width, height = 440, 340
	portrait := &pages.Sheet{Width: width, Height: height}
	portrait.Disc(220, 170, 90, 120, pages.Grey)
	portrait.Disc(190, 140, 10, 6, pages.Black)
	portrait.Disc(250, 140, 10, 6, pages.Black)
	partial := []events.Flag{events.FlagLayerPartial}
	for _, c := range []struct {
		name    string
		content []byte
		want    []events.Flag
	}{
		{"text, and a picture of as much text", pasted(lines(&pages.Sheet{Width: width, Height: height}, 19), width, height, 19), partial},
		{"much text, and a picture of two lines", pasted(lines(&pages.Sheet{Width: width, Height: 60}, 2), width, 80, 38), partial},
		{"text, and a portrait", pasted(portrait, 220, 170, 19), nil},
		{"text, and a logo with a name", pasted(lines(&pages.Sheet{Width: width, Height: 60}, 1), 120, 20, 30), nil},
	} {
		p := page(t, open(t, c.content, mediaPDF), 1)
		if !slices.Equal(p.Flags, c.want) {
			t.Errorf("%s: flags %v, want %v", c.name, p.Flags, c.want)
		}
	}
}

func BenchmarkLetters(b *testing.B) {
	d := looked(b, func() *pages.Sheet {
		s := &pages.Sheet{Width: 612, Height: 792}
		for y := 60.0; y < 740; y += 12 {
			s.Text(50, y, pages.Serif.Of(9), "The borrower shall repay the loan in equal monthly instalments as agreed with the lender, and so on to its end")
		}
		return s
	}(), scan.Condition{DPI: 300, Paper: 255, Quality: 90})
	for b.Loop() {
		d.letters(nil, []events.Box{{0, 0, 612, 792}}, 300.0/72, 300.0/72)
	}
}
