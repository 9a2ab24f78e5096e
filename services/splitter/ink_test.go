package splitter

import (
	"testing"

	"dossier/events"
)

// sheet of one level.
func evenly(level byte) drawing {
	d := drawing{pixels: make([]byte, 1000*1000), width: 1000, height: 1000, stride: 1000}
	for i := range d.pixels {
		d.pixels[i] = level
	}
	return d
}

func (d drawing) with(level byte, left, top, right, bottom int) drawing {
	for y := top; y < bottom; y++ {
		for x := left; x < right; x++ {
			d.pixels[y*d.stride+x] = level
		}
	}
	return d
}

// shaded is lit from the left: half the light is lost on the way.
func shaded() drawing {
	d := evenly(0)
	for i := range d.pixels {
		d.pixels[i] = byte(240 - i%d.stride*120/d.width)
	}
	return d
}

// grainy is paper with the noise of a sensor, 12 levels either way.
func grainy() drawing {
	d := evenly(0)
	for i := range d.pixels {
		d.pixels[i] = byte(228 + i*i*7919>>7%25)
	}
	return d
}

func TestInk(t *testing.T) {
	inside := 920.0 * 920
	for _, c := range []struct {
		name string
		d    drawing
		want float64
	}{
		{"white", evenly(255), 0},
		{"gray paper", evenly(190), 0},
		{"a word", evenly(255).with(0, 200, 200, 260, 212), 720 / inside},
		{"a word on gray paper", evenly(190).with(100, 200, 200, 260, 212), 720 / inside},
		{"a word that shines through", evenly(240).with(205, 200, 200, 260, 212), 0},
		{"dust", evenly(255).with(0, 100, 100, 103, 103).with(0, 300, 500, 302, 504), 0},
		{"the shadow of the lid", evenly(255).with(0, 0, 0, 30, 1000), 0},
		{"an underexposed photograph", evenly(20).with(35, 200, 200, 800, 800), 1},
	} {
		if got := c.d.ink(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	for _, c := range []struct {
		name string
		d    drawing
		want bool
	}{
		{"white", evenly(255), false},
		{"gray paper", evenly(190), false},
		{"a pale word", evenly(240).with(210, 200, 200, 260, 212), true},
		{"a word that shines through", evenly(240).with(223, 200, 200, 260, 212), false},
		{"light that falls off", shaded(), false},
		{"a pale word where light falls off", shaded().with(90, 700, 200, 760, 212), true},
		{"dust", evenly(255).with(0, 100, 100, 103, 103).with(0, 300, 500, 302, 504), false},
		{"grain", grainy(), false},
		{"black", evenly(0), false},
	} {
		if got := c.d.faint(); (got >= nothing) != c.want {
			t.Errorf("%s: %v is faint, want %v", c.name, got, c.want)
		}
	}
	tiny := drawing{pixels: []byte{255}, width: 1, height: 1, stride: 1}
	if got := tiny.faint(); got != 0 {
		t.Errorf("one white pixel is faint: %v", got)
	}
	if got := tiny.ink(); got != 0 {
		t.Errorf("one white pixel: %v", got)
	}
}

func TestAgreement(t *testing.T) {
	d := evenly(255).with(0, 100, 100, 150, 110).with(0, 300, 100, 350, 110).with(0, 500, 500, 520, 550)
	words := []events.Word{
		{Box: events.Box{49, 49, 76, 56}}, {Box: events.Box{149, 49, 176, 56}}, // on ink, at 2 pixels a point
		{Box: events.Box{300, 300, 350, 310}},     // on nothing
		{Box: events.Box{490, 490, 505, 505}},     // over the edge
		{Box: events.Box{9000, 9000, 9010, 9010}}, // off the page
	}
	hidden, covered := d.agreement(words, 2, 2)
	if hidden != 0.6 || covered != 0.5 {
		t.Errorf("hidden %v, covered %v, want 0.6 and 0.5", hidden, covered)
	}
	if hidden, covered := evenly(255).agreement(nil, 2, 2); hidden != 0 || covered != 0 {
		t.Errorf("nothing on nothing: %v, %v", hidden, covered)
	}
}

func TestDarker(t *testing.T) {
	row := make([]byte, 3*256+5)
	for i := range row {
		row[i] = byte(i * 7)
	}
	for level := middle; level < 256; level++ {
		want := 0
		for _, p := range row {
			if p < byte(level) {
				want++
			}
		}
		if got := darker(row, byte(level)); got != want {
			t.Errorf("%d pixels below %d, want %d", got, level, want)
		}
	}
}
