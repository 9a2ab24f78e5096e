package scan

import (
	"image"
	"math"
	"math/rand/v2"
	"testing"
)

// noisy is a plane of random levels.
func noisy(w, h int) plane {
	p := newPlane(w, h)
	r := rand.New(rand.NewPCG(1, 8))
	for i := range p.pix {
		p.pix[i] = uint8(r.IntN(256))
	}
	return p
}

func TestMeanIsThatOfTheSquare(t *testing.T) {
	p := noisy(37, 23)
	for _, reach := range []int{2, 9, 50} {
		got := p.mean(reach)
		for y := range p.h {
			for x := range p.w {
				sum, n := 0, 0
				for j := max(y-reach, 0); j <= min(y+reach, p.h-1); j++ {
					for i := max(x-reach, 0); i <= min(x+reach, p.w-1); i++ {
						sum, n = sum+int(p.pix[j*p.w+i]), n+1
					}
				}
				if want := uint8(sum / n); got.pix[y*p.w+x] != want {
					t.Fatalf("reach %d: %d at %d,%d, want %d", reach, got.pix[y*p.w+x], x, y, want)
				}
			}
		}
	}
}

// A kernel gives away what it takes: bare paper stays as it is.
func TestKernelsLeaveAnEvenAreaAlone(t *testing.T) {
	even := newPlane(40, 30)
	for i := range even.pix {
		even.pix[i] = 201
	}
	kernels := []kernel{soft(0), soft(17), soft(85)}
	for sigma := 1; sigma < 256*12; sigma += 77 {
		kernels = append(kernels, gaussian(sigma))
	}
	for _, k := range kernels {
		sum := k[0]
		for _, w := range k[1:] {
			sum += 2 * w
		}
		if sum != 4096 || k[0] < 0 {
			t.Errorf("kernel %v: %d in all", k, sum)
		}
		for i, v := range even.blurred(k).pix {
			if v != 201 {
				t.Fatalf("kernel %v: dot %d became %d", k, i, v)
			}
		}
	}
	for i, v := range even.moved(9*256, 33).pix {
		if v != 201 {
			t.Fatalf("moved: dot %d became %d", i, v)
		}
	}
}

func TestGaussianHasItsDeviation(t *testing.T) {
	for _, sigma := range []float64{0.5, 1, 2.5, 6} {
		variance := 0.0
		for i, w := range gaussian(int(sigma * 256)) {
			variance += 2 * float64(i*i*w) / 4096
		}
		if got := math.Sqrt(variance); math.Abs(got-sigma) > 0.08*sigma {
			t.Errorf("deviation %.2f, want %g", got, sigma)
		}
	}
}

func TestFourQuartersAreNone(t *testing.T) {
	p := noisy(101, 67)
	q := p.quarter(90).quarter(270).quarter(180).quarter(90).quarter(90)
	for i := range p.pix {
		if p.pix[i] != q.pix[i] {
			t.Fatal("a dot changed")
		}
	}
}

func TestGrainStaysInRangeAndIsSmooth(t *testing.T) {
	g := newGrain(rand.New(rand.NewPCG(4, 4)))
	for x := -3000; x < 3000; x++ {
		v, next := g.at(x, 7*x, 50, 50), g.at(x+1, 7*x, 50, 50)
		if v < 0 || v > 4095 || abs(v-next) > 4096*3/50 {
			t.Fatalf("%d beside %d at %d", v, next, x)
		}
	}
}

// mean is the level of an area in points of a page at 200 DPI.
func mean(m *image.Gray, x, y, w, h float64) float64 {
	dots := func(v float64) int { return int(v * DPI / 72) }
	level, _ := spread(m, image.Rect(dots(x), dots(y), dots(x+w), dots(y+h)))
	return level
}

// The marks are where they belong. The page is Letter; lengths are points.
func TestMarksAreSeen(t *testing.T) {
	see := func(change func(*Condition)) *image.Gray {
		c := clean()
		change(&c)
		_, m := seen(t, blank(1700, 2200), c)
		return m
	}
	t.Run("holes", func(t *testing.T) {
		m := see(func(c *Condition) { c.Wear.Holes, c.Wear.Hole = 2, 30 })
		// 12 mm from the edge, 80 mm apart about the middle, to 5 mm.
		for _, y := range []float64{396 - 113, 396 + 113} {
			if dark := mean(m, 26, y-8, 24, 32); dark > 200 {
				t.Errorf("no hole near %.0f: level %.0f", y, dark)
			}
		}
		if level := mean(m, 26, 380, 24, 32); level < 253 {
			t.Errorf("a hole in the middle: level %.0f", level)
		}
	})
	t.Run("spine", func(t *testing.T) {
		m := see(func(c *Condition) { c.Spine = 60 })
		if left, right := mean(m, 0, 300, 8, 100), mean(m, 500, 300, 8, 100); left > 130 || right < 253 {
			t.Errorf("levels %.0f on the left and %.0f on the right", left, right)
		}
	})
	t.Run("border", func(t *testing.T) {
		m := see(func(c *Condition) { c.Copies = Copies{Generations: 1, Border: 20} })
		edges := min(mean(m, 0, 300, 3, 100), mean(m, 609, 300, 3, 100), mean(m, 250, 0, 100, 3), mean(m, 250, 789, 100, 3))
		if inner := mean(m, 100, 100, 400, 500); edges > 100 || inner < 253 {
			t.Errorf("levels %.0f at the darkest edge, %.0f within", edges, inner)
		}
	})
	t.Run("beyond", func(t *testing.T) {
		m := see(func(c *Condition) { c.Beyond, c.Left = 200, 30 })
		if beyond, on := mean(m, 2, 300, 20, 100), mean(m, 40, 300, 20, 100); math.Abs(beyond-55) > 4 || on < 253 {
			t.Errorf("levels %.0f beyond the sheet, %.0f on it", beyond, on)
		}
	})
	for name, wear := range map[string]Wear{
		"creases": {Creases: 2}, "stains": {Stains: 3}, "rings": {Rings: 3}, "staple": {Staple: true}, "torn": {Corner: Torn}, "folded": {Corner: Folded},
	} {
		t.Run(name, func(t *testing.T) {
			m := see(func(c *Condition) { c.Wear, c.Beyond = wear, 200 })
			marked := 0
			for _, v := range m.Pix {
				if v < 248 {
					marked++
				}
			}
			if share := float64(marked) / float64(len(m.Pix)); share < 0.0001 || share > 0.3 {
				t.Errorf("%.4f of the page is marked", share)
			}
		})
	}
	t.Run("streaks", func(t *testing.T) {
		m := see(func(c *Condition) { c.Streaks = 1 })
		darkest := 255.0
		for x := range m.Rect.Dx() {
			level, _ := spread(m, image.Rect(x, 0, x+1, m.Rect.Dy()))
			darkest = min(darkest, level)
		}
		if darkest > 250 {
			t.Errorf("the darkest column has level %.0f", darkest)
		}
	})
}

// A shade over the page defeats one threshold for all of it, and not one that looks around.
func TestAdaptiveThresholdSeesThroughShade(t *testing.T) {
	black := func(window, threshold int) float64 {
		c := clean()
		c.Shade, c.Bitonal = 200, Bitonal{Threshold: threshold, Window: window}
		_, m := seen(t, blank(850, 1100), c)
		level, _ := spread(m, m.Rect)
		return 1 - level/255
	}
	if all, around := black(0, 150), black(20, 200); all < 0.3 || around > 0.01 {
		t.Errorf("black: %.2f with one threshold, %.2f with one that looks around", all, around)
	}
}

// At the steepest, taking dots of a row at even steps puts none off by more than a twentieth of a dot.
func TestEvenStepsAreNearTheTruth(t *testing.T) {
	ph := Photo{Long: 1600, Fill: 0.9, Corners: [8]float64{0.08, 0.08, -0.08, -0.08, 0.08, 0.08, -0.08, -0.08}}
	v := ph.look(612, 792)
	back := onto(612, 792, v.quad).back().then(scaling(DPI/72.0, DPI/72.0))
	worst := 0.0
	for y := 100; y < 1500; y += 100 {
		for x := 100; x < 1000; x += span {
			x0, y0 := back.At(float64(x), float64(y))
			x1, y1 := back.At(float64(x+span), float64(y))
			mx, my := back.At(float64(x)+span/2, float64(y))
			worst = max(worst, math.Hypot((x0+x1)/2-mx, (y0+y1)/2-my))
		}
	}
	if worst > 0.05 {
		t.Errorf("off by %.4f dots", worst)
	}
}
