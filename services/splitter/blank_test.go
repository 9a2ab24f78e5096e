package splitter

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	"math/rand/v2"
	"testing"

	pages "dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
)

// looked is a sheet as it comes from a scanner.
func looked(t testing.TB, s *pages.Sheet, c scan.Condition) drawing {
	t.Helper()
	m, err := s.Raster(c.Resolution())
	if err != nil {
		t.Fatal(err)
	}
	p, err := scan.Page(m, c)
	if err != nil {
		t.Fatal(err)
	}
	g := image.NewGray(image.Rect(0, 0, p.Width, p.Height))
	var from image.Image = &pages.Bitmap{Width: p.Width, Height: p.Height, Data: p.Bits}
	if p.Mode != scan.Bilevel {
		if from, err = jpeg.Decode(bytes.NewReader(p.JPEG)); err != nil {
			t.Fatal(err)
		}
	}
	draw.Draw(g, g.Rect, from, image.Point{}, draw.Src)
	return drawing{pixels: g.Pix, width: p.Width, height: p.Height, stride: g.Stride}
}

// TestWhatIsTakenForBlank counts, of pages in the conditions that the project's
// own samples come in, those with too little on them to be read. Dirt, holes and
// the black edges of copies cost a reading, which is why no worn sheets are here;
// print that is taken for nothing is lost, and none may be.
func TestWhatIsTakenForBlank(t *testing.T) {
	sheet := func(fill func(*pages.Sheet)) *pages.Sheet {
		s := &pages.Sheet{Width: 306, Height: 396}
		fill(s)
		return s
	}
	const each = 8
	for _, c := range []struct {
		name    string
		sheet   *pages.Sheet
		profile scan.Profile
		blank   int // of each; at least so many of nothing, at most so many of print
	}{
		{"nothing", sheet(func(*pages.Sheet) {}), scan.Office, each},
		{"nothing", sheet(func(*pages.Sheet) {}), scan.Pale, each},
		{"nothing", sheet(func(*pages.Sheet) {}), scan.Fax, each - 1},
		{"what shines through", sheet(shineThrough), scan.Office, each},
		{"what shines through", sheet(shineThrough), scan.Pale, each},
		{"a line", sheet(aLine), scan.Office, 0},
		{"a line", sheet(aLine), scan.Worn, 0},
		{"a line", sheet(aLine), scan.Fax, 0},
		{"a line", sheet(aLine), scan.Pale, 0},
		{"a stamp", sheet(aStamp), scan.Office, 0},
		{"a stamp", sheet(aStamp), scan.Pale, 0},
		{"a stamp", sheet(aStamp), scan.Fax, 0},
	} {
		t.Run(fmt.Sprintf("%s, %s", c.name, c.profile), func(t *testing.T) {
			blank := 0
			for seed := range uint64(each) {
				how := scan.Draw(c.profile, rand.New(rand.NewPCG(seed, 77)))
				d := looked(t, c.sheet, how)
				if d.ink() < nothing && d.faint() < nothing {
					blank++
				}
			}
			if of := c.blank > 0; of && blank < c.blank || !of && blank > 0 {
				t.Errorf("%d of %d are taken for blank, want %d", blank, each, c.blank)
			}
		})
	}
}

func aLine(s *pages.Sheet) { s.Text(36, 150, pages.Sans.Of(10), "This page was left blank.") }

func aStamp(s *pages.Sheet) {
	s.Box(150, 280, 120, 40, 1.5, pages.Blue)
	s.Text(165, 305, pages.SansBold.Of(14).In(pages.Blue), "RECEIVED")
}

// shineThrough is the back of a printed sheet of thin paper.
func shineThrough(s *pages.Sheet) {
	r := rand.New(rand.NewPCG(4, 4))
	for y := 40.0; y < 350; y += 12 {
		for x := 270.0; x > 36; {
			w := 8 + 34*r.Float64()
			s.Band(max(x-w, 36), y, min(w, x-36), 3.6, pages.RGB(238, 238, 236))
			x -= w + 4
		}
	}
}
