package scan

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"math"
	"math/rand/v2"
	"testing"
)

// blank is a white page.
func blank(w, h int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(m, m.Rect, image.White, image.Point{}, draw.Src)
	return m
}

// ruled is a white page with one black horizontal line through its middle.
func ruled() *image.RGBA {
	m := blank(401, 301)
	draw.Draw(m, image.Rect(20, 148, 381, 153), image.Black, image.Point{}, draw.Src)
	return m
}

// text is a page of black strokes as dense as print, with a coloured spot.
func text(w, h int) *image.RGBA {
	m := blank(w, h)
	r := rand.New(rand.NewPCG(9, 9))
	for y := h / 12; y < h*11/12; y += 36 {
		for x := w / 10; x < w*9/10; x += 7 + r.IntN(8) {
			draw.Draw(m, image.Rect(x, y+r.IntN(9), x+2+r.IntN(3), y+18), image.Black, image.Point{}, draw.Src)
		}
	}
	draw.Draw(m, image.Rect(w/2, h/2, w/2+w/20, h/2+h/20), image.NewUniform(color.RGBA{170, 30, 36, 255}), image.Point{}, draw.Src)
	return m
}

// clean is a condition with nothing wrong.
func clean() Condition { return Condition{Paper: 255, Quality: 95} }

// seen is a picture as a grey one.
func seen(t *testing.T, page *image.RGBA, c Condition) (Picture, *image.Gray) {
	t.Helper()
	p, err := Page(page, c)
	if err != nil {
		t.Fatal(err)
	}
	to := image.NewGray(image.Rect(0, 0, p.Width, p.Height))
	if p.Mode == Bilevel {
		stride := (p.Width + 7) / 8
		if len(p.Bits) != stride*p.Height || p.JPEG != nil {
			t.Fatalf("%d bytes for %d by %d dots", len(p.Bits), p.Width, p.Height)
		}
		for y := range p.Height {
			for x := range p.Width {
				if p.Bits[y*stride+x/8]&(0x80>>(x%8)) == 0 {
					to.SetGray(x, y, color.Gray{255})
				}
			}
		}
		return p, to
	}
	m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
	if err != nil {
		t.Fatal(err)
	}
	if m.Bounds() != to.Rect || p.Bits != nil {
		t.Fatalf("%s picture of %v, said to be %v", p.Mode, m.Bounds(), to.Rect)
	}
	if _, gray := m.(*image.Gray); gray != (p.Mode == Gray) {
		t.Fatalf("picture is %T, said to be %s", m, p.Mode)
	}
	draw.Draw(to, to.Rect, m, image.Point{}, draw.Src)
	return p, to
}

// everything is a condition for each branch of the code, besides those that are drawn.
func everything() map[string]Condition {
	marked := clean()
	marked.Colour, marked.Seed = true, 3
	marked.Wear = Wear{Holes: 4, Hole: 180, Creases: 5, Rings: 2, Stains: 3, Staple: true, Corner: Torn}
	marked.Motion, marked.MotionTo, marked.Blur, marked.Pepper, marked.Streaks = 5, 200, 1.2, 40, 4
	marked.Uneven, marked.Spine, marked.Lifted, marked.Skew, marked.Left, marked.Top = 20, 60, 40, -5, 12, -9
	copied := clean()
	copied.Copies = Copies{Generations: 4, Dirt: 80, Fading: 50, Border: 20}
	copied.Wear.Corner, copied.Seed = Folded, 4
	return map[string]Condition{"marked": marked, "copied": copied}
}

func TestSameConditionSameBytes(t *testing.T) {
	conditions := everything()
	for _, profile := range Profiles() {
		c := Draw(profile, rand.New(rand.NewPCG(1, 2)))
		if c.Photo.Long != 0 {
			c.Photo.Long, c.Photo.Finger, c.Photo.Shadow, c.Photo.FallOff = 800, true, 30, 1.5
		}
		conditions[string(profile)] = c
	}
	for name, c := range conditions {
		page := text(301, 403)
		untouched := bytes.Clone(page.Pix)
		one, _ := seen(t, page, c)
		two, _ := seen(t, page, c)
		if !bytes.Equal(one.JPEG, two.JPEG) || !bytes.Equal(one.Bits, two.Bits) || one.Place != two.Place {
			t.Errorf("%s: two scans differ", name)
		}
		if !bytes.Equal(page.Pix, untouched) {
			t.Errorf("%s: the page was changed", name)
		}
		c.Seed++
		if three, _ := seen(t, page, c); bytes.Equal(one.JPEG, three.JPEG) && bytes.Equal(one.Bits, three.Bits) {
			t.Errorf("%s: another seed, the same noise", name)
		}
	}
}

// No page is too small or oddly shaped for any mark, and its picture has the size that was said.
func TestEverySizeOfPage(t *testing.T) {
	for _, size := range []image.Point{{32, 32}, {33, 47}, {211, 67}, {64, 333}} {
		conditions := everything()
		for _, profile := range Profiles() {
			for seed := range uint64(4) {
				c := Draw(profile, rand.New(rand.NewPCG(seed, 5)))
				if c.Photo.Long != 0 {
					c.Photo.Long, c.Photo.Finger = 800, seed == 0
				}
				conditions[fmt.Sprint(profile, seed)] = c
			}
		}
		for _, c := range conditions {
			p, _ := seen(t, text(size.X, size.Y), c)
			if c.Photo.Long == 0 && c.Turn%180 == 0 && c.Bitonal.Lines == 0 && (p.Width != size.X || p.Height != size.Y) {
				t.Errorf("page of %v became %d by %d", size, p.Width, p.Height)
			}
		}
	}
}

func TestPageRefuses(t *testing.T) {
	if _, err := Page(blank(31, 100), clean()); err == nil {
		t.Error("a page of 31 dots: no error")
	}
	if _, err := Page(blank(100, 100), Condition{}); err == nil {
		t.Error("no quality: no error")
	}
}

func TestSkewTurnsThePage(t *testing.T) {
	c := clean()
	c.Skew = 1
	_, m := seen(t, ruled(), c)
	middle := func(x int) float64 {
		sum, weight := 0.0, 0.0
		for y := range m.Rect.Dy() {
			dark := 255 - float64(m.GrayAt(x, y).Y)
			sum, weight = sum+dark*float64(y), weight+dark
		}
		return sum / weight
	}
	want := 300 * math.Tan(math.Pi/180) // clockwise: the right end sinks
	if got := middle(350) - middle(50); math.Abs(got-want) > 1 {
		t.Errorf("the line sinks by %.2f dots over 300, want %.2f", got, want)
	}
}

func TestPaperAndInkHaveTheirLevels(t *testing.T) {
	plain := Condition{Paper: 240, Ink: 40, Quality: 95}
	negative := plain
	negative.Negative = true
	for _, c := range []struct {
		how       Condition
		x, y      int
		wantLevel int
	}{{plain, 200, 60, 240}, {plain, 200, 150, 40}, {negative, 200, 60, 15}, {negative, 200, 150, 215}} {
		_, m := seen(t, ruled(), c.how)
		if got := int(m.GrayAt(c.x, c.y).Y); abs(got-c.wantLevel) > 4 {
			t.Errorf("negative %v: level at %d,%d is %d, want %d", c.how.Negative, c.x, c.y, got, c.wantLevel)
		}
	}
}

func TestColourIsKept(t *testing.T) {
	c := clean()
	at := func(c Condition) (blue, red uint8) {
		p, err := Page(text(400, 400), c)
		if err != nil {
			t.Fatal(err)
		}
		m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
		if err != nil {
			t.Fatal(err)
		}
		y := color.YCbCrModel.Convert(m.At(210, 210)).(color.YCbCr)
		return y.Cb, y.Cr
	}
	if blue, red := at(c); abs(int(blue)-128) > 1 || abs(int(red)-128) > 1 {
		t.Errorf("a grey scan has the colour %d %d", blue, red)
	}
	c.Colour = true
	if _, red := at(c); red < 190 {
		t.Errorf("a red spot is %d red", red)
	}
	c.Copies.Generations = 1
	if _, red := at(c); red != 128 {
		t.Errorf("a copy of a red spot is %d red", red)
	}
}

// Quarter turns move dots and change none.
func TestQuarterTurnIsExact(t *testing.T) {
	upright := Draw(Fax, rand.New(rand.NewPCG(2, 2)))
	_, want := seen(t, text(301, 403), upright)
	w, h := want.Rect.Dx(), want.Rect.Dy()
	for _, c := range []struct {
		turn int
		from func(x, y int) (int, int) // where the dot x, y of the upright picture is
	}{
		{90, func(x, y int) (int, int) { return h - 1 - y, x }},
		{180, func(x, y int) (int, int) { return w - 1 - x, h - 1 - y }},
		{270, func(x, y int) (int, int) { return y, w - 1 - x }},
	} {
		how := upright
		how.Turn = c.turn
		p, got := seen(t, text(301, 403), how)
		if c.turn != 180 && (p.Width != h || p.Height != w) {
			t.Fatalf("turn %d: %d by %d", c.turn, p.Width, p.Height)
		}
		for y := range h {
			for x := range w {
				if tx, ty := c.from(x, y); got.GrayAt(tx, ty) != want.GrayAt(x, y) {
					t.Fatalf("turn %d: dot %d,%d differs", c.turn, x, y)
				}
			}
		}
	}
}

func TestBitsArePacked(t *testing.T) {
	m := blank(35, 40)
	for _, p := range []image.Point{{0, 0}, {7, 0}, {8, 1}, {34, 39}} {
		m.Set(p.X, p.Y, color.Black)
	}
	p, err := Page(m, Condition{Paper: 255, Bitonal: Bitonal{Threshold: 128}})
	if err != nil {
		t.Fatal(err)
	}
	want := make([]byte, 5*40)
	want[0], want[5+1], want[39*5+4] = 0x81, 0x80, 0x20
	if p.Mode != Bilevel || p.Width != 35 || p.Height != 40 || !bytes.Equal(p.Bits, want) {
		t.Errorf("%s of %d by %d: %x\nwant %x", p.Mode, p.Width, p.Height, p.Bits, want)
	}
}

func TestSizeOnPaper(t *testing.T) {
	fine, standard, photo := clean(), clean(), Draw(Phone, rand.New(rand.NewPCG(1, 1)))
	fine.Bitonal, standard.Bitonal = Bitonal{Threshold: 128, Lines: 196}, Bitonal{Threshold: 128, Lines: 98}
	for name, c := range map[string]Condition{"scan": clean(), "fine fax": fine, "standard fax": standard, "photo": photo} {
		c.Turn = 90
		p, _ := seen(t, blank(850, 1100), c) // 306 by 396 points at 200 DPI
		wantWide, wantHigh := 306.0, 396.0
		if name == "photo" { // at the scale of the sheet, so that more than the sheet is in it
			if p.PointsWide < wantWide || p.PointsHigh < wantHigh || p.PointsWide > 1.5*wantWide || math.Abs(p.PointsHigh/p.PointsWide-4.0/3) > 0.001 {
				t.Errorf("photo of %.0f by %.0f points", p.PointsWide, p.PointsHigh)
			}
			continue
		}
		if math.Abs(p.PointsWide-wantWide) > 0.4 || math.Abs(p.PointsHigh-wantHigh) > 0.4 {
			t.Errorf("%s: %.1f by %.1f points", name, p.PointsWide, p.PointsHigh)
		}
	}
}
