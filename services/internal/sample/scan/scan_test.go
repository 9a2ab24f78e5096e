package scan

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"math"
	"math/rand/v2"
	"testing"
)

// ruled is a white page with one black horizontal line through its middle.
func ruled() *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, 401, 301))
	draw.Draw(m, m.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(m, image.Rect(20, 148, 381, 153), image.Black, image.Point{}, draw.Src)
	return m
}

func scanned(t *testing.T, c Condition) image.Image {
	t.Helper()
	data, err := Page(ruled(), c)
	if err != nil {
		t.Fatal(err)
	}
	m, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestSameConditionSameBytes(t *testing.T) {
	c := Usual(rand.New(rand.NewPCG(1, 2)))
	for _, c.Colour = range []bool{false, true} {
		one, err := Page(ruled(), c)
		if err != nil {
			t.Fatal(err)
		}
		two, err := Page(ruled(), c)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(one, two) {
			t.Errorf("colour %v: two scans differ", c.Colour)
		}
		c.Seed++
		if three, _ := Page(ruled(), c); bytes.Equal(one, three) {
			t.Errorf("colour %v: another seed, the same noise", c.Colour)
		}
	}
}

func TestSkewTurnsThePage(t *testing.T) {
	m := scanned(t, Condition{Skew: 1, Paper: 255, Quality: 95})
	middle := func(x int) float64 {
		sum, weight := 0.0, 0.0
		for y := range m.Bounds().Dy() {
			dark := 255 - float64(color.GrayModel.Convert(m.At(x, y)).(color.Gray).Y)
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
	m := scanned(t, Condition{Paper: 240, Ink: 40, Quality: 95})
	for _, c := range []struct{ x, y, want int }{{200, 60, 240}, {200, 150, 40}} {
		if got := int(color.GrayModel.Convert(m.At(c.x, c.y)).(color.Gray).Y); got < c.want-4 || got > c.want+4 {
			t.Errorf("level at %d,%d is %d, want %d", c.x, c.y, got, c.want)
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
