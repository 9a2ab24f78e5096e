package scan

import (
	"encoding/json"
	"fmt"
	"image"
	"math"
	"math/rand/v2"
	"testing"
)

func TestEveryDrawIsLegal(t *testing.T) {
	for _, profile := range Profiles() {
		r := rand.New(rand.NewPCG(3, 4))
		for range 3000 {
			c := Draw(profile, r)
			if err := c.Check(); err != nil {
				t.Fatalf("%s: %v\n%+v", profile, err, c)
			}
			if c.DPI == 0 || c.Profile == Mixed || profile != Mixed && c.Profile != profile {
				t.Fatalf("%s: drawn as %q at %d DPI", profile, c.Profile, c.DPI)
			}
		}
	}
}

func TestConditionSurvivesJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 4))
	for range 200 {
		c := Draw(Mixed, r)
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back Condition
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if back != c {
			t.Fatalf("%+v\ncame back as\n%+v\nfrom %s", c, back, text)
		}
	}
}

func TestUsualSkewIsAtMostADegree(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		if c := Usual(r); math.Abs(c.Skew) > 1 {
			t.Fatalf("skew %.2f", c.Skew)
		}
	}
}

func TestMixedIsTheBlendOfALoanFile(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 4))
	const pages = 20000
	count := map[string]int{}
	for range pages {
		c := Draw(Mixed, r)
		count[string(c.Profile)]++
		if c.Turn != 0 {
			count["turned"]++
		}
	}
	for name, percent := range map[string]float64{
		"office": 55, "worn": 12, "phone": 10, "low_res": 7, "high_res": 7, "fax": 6, "pale": 2, "negative": 1, "turned": 6,
	} {
		if got := 100 * float64(count[name]) / pages; math.Abs(got-percent) > 1 {
			t.Errorf("%s: %.1f percent, want %g", name, got, percent)
		}
	}
}

func TestUnknownProfilePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	Draw("unknown", rand.New(rand.NewPCG(0, 0)))
}

// What a fault is measured by grows with its strength, or falls.
func TestFaultsGrowWithStrength(t *testing.T) {
	page := text(400, 500)
	at := func(profile Profile, strength float64) (Picture, *image.Gray) {
		c := Fault(profile, strength, rand.New(rand.NewPCG(1, 1)))
		if c.Strength != strength || c.Check() != nil {
			t.Fatalf("%s %g: %+v: %v", profile, strength, c, c.Check())
		}
		return seen(t, page, c)
	}
	for _, c := range []struct {
		profile Profile
		name    string
		falls   bool
		measure func(Picture, *image.Gray) float64
	}{
		{OnlyBlur, "steepness", true, func(_ Picture, m *image.Gray) float64 { return steepness(m) }},
		{OnlyNoise, "spread on bare paper", false, func(_ Picture, m *image.Gray) float64 { _, s := spread(m, image.Rect(0, 0, 400, 40)); return s }},
		{OnlyJPEG, "bytes", true, func(p Picture, _ *image.Gray) float64 { return float64(len(p.JPEG)) }},
		{OnlyShade, "difference of the corners", false, func(_ Picture, m *image.Gray) float64 {
			low, high := 255.0, 0.0
			for _, p := range []image.Point{{0, 0}, {380, 0}, {0, 480}, {380, 480}} {
				mean, _ := spread(m, image.Rectangle{p, p.Add(image.Pt(20, 20))})
				low, high = min(low, mean), max(high, mean)
			}
			return high - low
		}},
		{OnlySkew, "slope", false, func(p Picture, _ *image.Gray) float64 {
			x0, y0 := p.Place.At(0, 0)
			x1, y1 := p.Place.At(100, 0)
			return math.Abs((y1 - y0) / (x1 - x0))
		}},
		{OnlyDPI, "dots an inch", true, func(p Picture, _ *image.Gray) float64 { return p.DPI }},
	} {
		var last float64
		for i, strength := range []float64{0, 0.25, 0.5, 0.75, 1} {
			p, m := at(c.profile, strength)
			v := c.measure(p, m)
			if c.falls {
				v = -v
			}
			if i > 0 && v <= last {
				t.Errorf("%s: %s goes from %.2f to %.2f at strength %g", c.profile, c.name, math.Abs(last), math.Abs(v), strength)
			}
			last = v
		}
	}
}

// spread is the mean and the standard deviation of an area.
func spread(m *image.Gray, area image.Rectangle) (mean, deviation float64) {
	var sum, squares, n float64
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			v := float64(m.GrayAt(x, y).Y)
			sum, squares, n = sum+v, squares+v*v, n+1
		}
	}
	return sum / n, math.Sqrt(squares/n - sum/n*sum/n)
}

// steepness is the mean step between neighbours.
func steepness(m *image.Gray) float64 {
	sum := 0
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() - 1 {
			sum += abs(int(m.GrayAt(x, y).Y) - int(m.GrayAt(x+1, y).Y))
		}
	}
	return float64(sum) / float64(len(m.Pix))
}

func TestCheckRefuses(t *testing.T) {
	if err := clean().Check(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Condition){
		"dpi":              func(c *Condition) { c.DPI = 96 },
		"turn":             func(c *Condition) { c.Turn = 45 },
		"skew":             func(c *Condition) { c.Skew = 5.1 },
		"not a number":     func(c *Condition) { c.Skew = math.NaN() },
		"softness":         func(c *Condition) { c.Softness = 86 },
		"ink on paper":     func(c *Condition) { c.Ink, c.Paper = 200, 200 },
		"no paper":         func(c *Condition) { c.Paper = 0 },
		"quality":          func(c *Condition) { c.Quality = 4 },
		"one hole":         func(c *Condition) { c.Wear.Holes = 1 },
		"corner":           func(c *Condition) { c.Wear.Corner = "bent" },
		"dirt of no copy":  func(c *Condition) { c.Copies.Dirt = 4 },
		"lines of no fax":  func(c *Condition) { c.Bitonal.Lines = 98 },
		"lines":            func(c *Condition) { c.Bitonal = Bitonal{Threshold: 100, Lines: 100} },
		"desk of no photo": func(c *Condition) { c.Photo.Desk = Wood },
		"no desk":          func(c *Condition) { c.Photo = Photo{Long: 1600, Fill: 0.9} },
		"far corner":       func(c *Condition) { c.Photo = Photo{Long: 1600, Fill: 0.9, Desk: Wood, Corners: [8]float64{3: 0.09}} },
		"bilevel photo":    func(c *Condition) { c.Photo, c.Bitonal.Threshold = Photo{Long: 1600, Fill: 0.9, Desk: Wood}, 9 },
	} {
		c := clean()
		change(&c)
		if c.Check() == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// BenchmarkPage has a page of print at the resolution of each profile. The seconds are the mean over some draws.
func BenchmarkPage(b *testing.B) {
	pages := map[int]*image.RGBA{}
	for _, profile := range Profiles() {
		b.Run(fmt.Sprint(profile), func(b *testing.B) {
			r := rand.New(rand.NewPCG(1, 1))
			for b.Loop() {
				c := Draw(profile, r)
				if pages[c.DPI] == nil {
					b.StopTimer()
					pages[c.DPI] = text(c.DPI*17/2, c.DPI*11)
					b.StartTimer()
				}
				if _, err := Page(pages[c.DPI], c); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
