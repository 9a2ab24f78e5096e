package paper

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestHiddenTextLiesOverItsWords(t *testing.T) {
	w := Word{Text: "Total", X: 100, Y: 200, W: 60, H: 12}
	base := 200 + 12*helveticaAscent/(helveticaAscent+helveticaDescent)
	for _, c := range []struct {
		turned, across, down int
		x, y                 float64 // of the beginning of the word, from the upper left of the page as it is stored
		cos, sin             float64 // of the direction, counted upwards
	}{
		{0, 600, 800, 100, base, 1, 0},
		{90, 800, 600, 800 - base, 100, 0, -1},
		{180, 600, 800, 600 - 100, 800 - base, -1, 0},
		{270, 800, 600, base, 600 - 100, 0, 1},
	} {
		b := NewBook("test", time.Unix(0, 0))
		b.AddScan(Scan{Width: 600, Height: 800, Bitmap: NewBitmap(10, 10), Turned: c.turned, Rotate: (360 - c.turned) % 360, Layer: []Word{w}})
		pdf := write(t, b)
		content := pageContents(t, pdf)[0]
		m := regexp.MustCompile(`(\S+) Tf (\S+) Tz (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) Tm \(Total \) Tj`).FindStringSubmatch(content)
		if m == nil || !strings.Contains(content, "3 Tr") {
			t.Fatalf("turned by %d: no hidden text in %s", c.turned, content)
		}
		n := make([]float64, len(m))
		for i := 1; i < len(m); i++ {
			v, err := strconv.ParseFloat(m[i], 64)
			if err != nil {
				t.Fatal(err)
			}
			n[i] = v
		}
		near := func(what string, got, want float64) {
			if math.Abs(got-want) > 0.01 {
				t.Errorf("turned by %d: %s is %g, want %g", c.turned, what, got, want)
			}
		}
		near("length", Sans.Of(n[1]).Width("Total")*n[2]/100, 60)
		near("cosine", n[3], c.cos)
		near("sine", n[4], c.sin)
		near("minus sine", n[5], -c.sin)
		near("cosine", n[6], c.cos)
		near("x", n[7], c.x)
		near("y", float64(c.down)-n[8], c.y)
		if box := fmt.Sprintf("/MediaBox [ 0 0 %d %d ]", c.across, c.down); !bytes.Contains(pdf, []byte(box)) {
			t.Errorf("turned by %d: the page has not %s", c.turned, box)
		}
		if turn := fmt.Sprintf("/Rotate %d", (360-c.turned)%360); bytes.Contains(pdf, []byte(turn)) != (c.turned != 0) {
			t.Errorf("turned by %d: wrong about %s", c.turned, turn)
		}
	}
}

func TestHiddenTextMayBeOfAnyScript(t *testing.T) {
	s := &Sheet{Width: 300, Height: 100}
	s.Text(10, 50, Deva.Of(12), "भारत ₹500 a(b)c\\")
	b := NewBook("test", time.Unix(0, 0))
	b.AddScan(Scan{Width: 300, Height: 100, Bitmap: NewBitmap(10, 10), Fax: true, Layer: s.Words()})
	pdf := write(t, b)
	content := pageContents(t, pdf)[0]
	for _, want := range []string{"(500 ) Tj", `(a\(b\)c\\ ) Tj`} {
		if !strings.Contains(content, want) {
			t.Errorf("%s is not in %s", want, content)
		}
	}
	if n := bytes.Count(pdf, []byte("/ToUnicode")); n != 2 {
		t.Errorf("%d fonts tell their characters, want those of Devanagari and the rupee sign", n)
	}
}

func TestBookRefusesWhatIsNoScan(t *testing.T) {
	for name, s := range map[string]Scan{
		"askew":        {Width: 9, Height: 9, Bitmap: NewBitmap(3, 3), Turned: 45},
		"turned twice": {Width: 9, Height: 9, Bitmap: NewBitmap(3, 3), Rotate: 360},
		"cut short":    {Width: 9, Height: 9, Bitmap: &Bitmap{Width: 9, Height: 9, Data: make([]byte, 9)}},
		"unknown word": {Width: 9, Height: 9, Bitmap: NewBitmap(3, 3), Layer: []Word{{Text: "漢", W: 3, H: 3}}},
	} {
		b := NewBook("test", time.Unix(0, 0))
		b.AddScan(s)
		if _, err := b.WriteTo(&bytes.Buffer{}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
