package splitter

import (
	"bytes"
	"image"
	"image/png"
	"math/rand/v2"
	"testing"
)

// noisy is a drawing with lines like those of a scan, and a stride beyond its width.
func noisy(width, height int) drawing {
	r := rand.New(rand.NewPCG(1, 2))
	d := drawing{pixels: make([]byte, (width+3)*height), width: width, height: height, stride: width + 3}
	for y := range height {
		for x := range width {
			level := 248
			if r.IntN(20) == 0 { // what JPEG leaves of a scanner's noise
				level += r.IntN(6)
			}
			if y/12%3 == 0 && x/5%3 != 0 {
				level = 20 + r.IntN(4)
			}
			d.pixels[y*d.stride+x] = byte(level)
		}
	}
	return d
}

func TestPNGIsLossless(t *testing.T) {
	for _, d := range []drawing{noisy(70, 50), noisy(1, 1), noisy(1, 40), noisy(40, 1)} {
		b, err := d.png(250)
		if err != nil {
			t.Fatal(err)
		}
		got, err := png.Decode(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		if got.Bounds() != image.Rect(0, 0, d.width, d.height) {
			t.Fatalf("picture is %v", got.Bounds())
		}
		for y := range d.height {
			if row := got.(*image.Gray).Pix[y*d.width : (y+1)*d.width]; !bytes.Equal(row, d.pixels[y*d.stride:y*d.stride+d.width]) {
				t.Fatalf("row %d of %d by %d differs", y, d.width, d.height)
			}
		}
		if !bytes.Contains(b, []byte("pHYs\x00\x00\x26\x73\x00\x00\x26\x73\x01")) { // 9,843 to the metre
			t.Error("the picture does not say that it has 250 dpi")
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	d := noisy(2125, 2750)
	gray := &image.Gray{Pix: d.pixels, Stride: d.stride, Rect: image.Rect(0, 0, d.width, d.height)}
	var out bytes.Buffer
	for _, e := range []struct {
		name   string
		encode func() error
	}{
		{"ours", func() error {
			picture, err := d.png(250)
			out.Write(picture)
			return err
		}},
		{"standard", func() error { return (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, gray) }},
		{"plain", func() error { out.Write(d.pixels); return nil }},
	} {
		b.Run(e.name, func(b *testing.B) {
			for b.Loop() {
				out.Reset()
				if err := e.encode(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(out.Len())/1000, "kB")
		})
	}
}

func BenchmarkInk(b *testing.B) {
	d := noisy(2125, 2750)
	for b.Loop() {
		d.ink()
	}
}
