package scan

import (
	"image"
	"image/color"
	"math"
	"math/rand/v2"
	"testing"
)

// spots are at places of the sheet, in points, on a page of 425 by 550 dots at 100 DPI, which is 306 by 396 points.
var spots = []struct{ x, y float64 }{{40, 40}, {266, 40}, {153, 198}, {40, 356}, {266, 356}, {100, 280}}

// spotted has a black disc at each spot, 7 points across; its edge is smooth, so that its middle is where it should be.
func spotted(dpi float64) *image.RGBA {
	m := blank(int(math.Round(306*dpi/72)), int(math.Round(396*dpi/72)))
	for _, s := range spots {
		x0, y0, r := s.x*dpi/72, s.y*dpi/72, 3.5*dpi/72
		for y := int(y0 - r - 2); y < int(y0+r+2); y++ {
			for x := int(x0 - r - 2); x < int(x0+r+2); x++ {
				d := math.Hypot(float64(x)+0.5-x0, float64(y)+0.5-y0)
				v := uint8(255 * min(max(d-r+0.5, 0), 1))
				m.SetRGBA(x, y, color.RGBA{v, v, v, 255})
			}
		}
	}
	return m
}

// upright undoes the quarter turn.
func upright(m *image.Gray, turn int) *image.Gray {
	p := plane{m.Rect.Dx(), m.Rect.Dy(), m.Pix}.quarter((360 - turn) % 360)
	return &image.Gray{Pix: p.pix, Stride: p.w, Rect: image.Rect(0, 0, p.w, p.h)}
}

// The middle of every spot lies where the place says, to half a dot.
func TestPlaceIsWhereTheInkIs(t *testing.T) {
	conditions := map[string]Condition{"plain": clean()}
	add := func(name string, change func(*Condition)) {
		c := clean()
		change(&c)
		conditions[name] = c
	}
	add("skew", func(c *Condition) { c.Skew = 4.5 })
	add("shifted", func(c *Condition) { c.Skew, c.Left, c.Top = -1, 11, -7 })
	add("sideways", func(c *Condition) { c.Skew, c.Turn = 2, 90 })
	add("upside down", func(c *Condition) { c.Skew, c.Turn = 2, 180 })
	add("the other side", func(c *Condition) { c.Left, c.Turn = 5, 270 })
	add("low", func(c *Condition) { c.DPI, c.Skew = 100, 3 })
	add("blurred", func(c *Condition) { c.Skew, c.Blur, c.Motion, c.MotionTo = 3, 1.5, 4, 30 })
	add("fine fax", func(c *Condition) { c.Skew, c.Bitonal = 2, Bitonal{Threshold: 128, Lines: 196} })
	add("standard fax", func(c *Condition) { c.Skew, c.Bitonal = -2, Bitonal{Threshold: 128, Lines: 98} })
	add("fax sideways", func(c *Condition) { c.Turn, c.Bitonal = 270, Bitonal{Threshold: 128, Lines: 98} })
	for seed := range uint64(8) {
		c := Draw(Phone, rand.New(rand.NewPCG(seed, 1)))
		// What covers or shades a spot moves the middle of its ink.
		c.Wear, c.Photo.Shadow, c.Photo.Finger, c.Motion, c.Uneven, c.Quality, c.Photo.Long = Wear{}, 0, false, 0, 0, 90, 1600
		c.Turn = int(seed%4) * 90
		conditions["phone "+string(rune('0'+seed))] = c
	}
	steep := conditions["phone 0"]
	steep.Photo.Corners = [8]float64{0.08, 0.03, -0.08, -0.02, 0.07, 0.02, -0.08, -0.03}
	steep.Photo.Roll = 6
	conditions["phone steep"] = steep
	for name, c := range conditions {
		p, m := seen(t, spotted(c.Resolution()), c)
		m = upright(m, c.Turn)
		for _, s := range spots {
			wantX, wantY := p.Place.At(s.x, s.y)
			x, y := middle(m, wantX, wantY, int(p.DPI/72*7))
			if math.Hypot(x-wantX, y-wantY) > 0.5 {
				t.Errorf("%s: the spot at %g,%g is at %.2f,%.2f, said to be at %.2f,%.2f", name, s.x, s.y, x, y, wantX, wantY)
			}
		}
	}
}

// middle is the middle of the ink about a dot.
func middle(m *image.Gray, x0, y0 float64, reach int) (x, y float64) {
	var sum float64
	for j := int(y0) - reach; j <= int(y0)+reach; j++ {
		for i := int(x0) - reach; i <= int(x0)+reach; i++ {
			dark := max(128-float64(m.GrayAt(i, j).Y), 0)
			x, y, sum = x+dark*(float64(i)+0.5), y+dark*(float64(j)+0.5), sum+dark
		}
	}
	return x / sum, y / sum
}

func TestPlaceAndBack(t *testing.T) {
	p := onto(306, 396, [4]corner{{20, 30}, {280, 10}, {300, 380}, {5, 400}}).then(turning(3)).then(shifting(7, -2))
	for _, s := range spots {
		x, y := p.back().At(p.At(s.x, s.y))
		if math.Hypot(x-s.x, y-s.y) > 1e-9 {
			t.Errorf("%g,%g came back as %g,%g", s.x, s.y, x, y)
		}
	}
}

func TestOntoMeetsTheCorners(t *testing.T) {
	quad := [4]corner{{20, 30}, {280, 10}, {300, 380}, {5, 400}}
	p := onto(306, 396, quad)
	for i, c := range [4]corner{{0, 0}, {306, 0}, {306, 396}, {0, 396}} {
		if x, y := p.At(c.x, c.y); math.Hypot(x-quad[i].x, y-quad[i].y) > 1e-9 {
			t.Errorf("corner %d is at %g,%g, want %v", i, x, y, quad[i])
		}
	}
}
