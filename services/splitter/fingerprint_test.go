package splitter

import (
	"image"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/f64"
	"golang.org/x/image/math/fixed"

	"dossier/events"
)

// The sheets of these tests are drawn by them, at 200 dpi.
const sheetWidth, sheetHeight, sheetDots = 1700, 2200, 200.0 / 72

// printedSheet is a sheet of headed paragraphs, other ones for each seed.
func printedSheet(t testing.TB, seed uint64) *image.Gray {
	t.Helper()
	parsed, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	sheet := image.NewGray(image.Rect(0, 0, sheetWidth, sheetHeight))
	draw.Draw(sheet, sheet.Bounds(), image.White, image.Point{}, draw.Src)
	r := rand.New(rand.NewPCG(seed, 1))
	write := func(size, x, y, end float64) {
		face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: size, DPI: 200})
		if err != nil {
			t.Fatal(err)
		}
		pen := font.Drawer{Dst: sheet, Src: image.Black, Face: face, Dot: fixed.P(int(x*sheetDots), int(y*sheetDots))}
		for float64(pen.Dot.X.Round()) < end*sheetDots {
			word := make([]byte, 2+r.IntN(8))
			for i := range word {
				word[i] = byte('a' + r.IntN(26))
			}
			pen.DrawString(string(word) + " ")
		}
	}
	write(18, 72, 80, 180+float64(r.IntN(150)))
	for y := 120.0; y < 680; y += 14 {
		if r.IntN(5) == 0 {
			y += float64(10 + r.IntN(60)) // a paragraph ends
			continue
		}
		write(11, 72+float64(r.IntN(2)*40), y, 280+float64(r.IntN(220)))
	}
	write(8, 280, 750, 310)
	return sheet
}

// lying is how a sheet lies on the glass.
type lying struct {
	scale       float64 // 1 is 200 dpi
	right, down float64 // points
	degrees     float64
	paper, ink  float64 // levels
	shade       float64 // how much darker it is at the right edge
	noise       float64
	upsideDown  bool
}

func flat() lying { return lying{scale: 1, paper: 250, ink: 20} }

func (s lying) of(sheet *image.Gray, r *rand.Rand) drawing {
	d := drawing{width: int(sheetWidth * s.scale), height: int(sheetHeight * s.scale)}
	d.stride = d.width
	out := image.NewGray(image.Rect(0, 0, d.width, d.height))
	draw.Draw(out, out.Bounds(), image.White, image.Point{}, draw.Src)
	sin, cos := math.Sincos(s.degrees * math.Pi / 180)
	a, b := s.scale*cos, s.scale*sin
	const midX, midY = sheetWidth / 2, sheetHeight / 2
	draw.ApproxBiLinear.Transform(out, f64.Aff3{
		a, -b, s.scale*(midX+s.right*sheetDots) - a*midX + b*midY,
		b, a, s.scale*(midY+s.down*sheetDots) - b*midX - a*midY,
	}, sheet, sheet.Bounds(), draw.Over, nil)
	d.pixels = out.Pix
	for i, p := range d.pixels {
		level := s.ink + (s.paper-s.ink)*float64(p)/255
		level *= 1 - s.shade*float64(i%d.width)/float64(d.width)
		d.pixels[i] = byte(min(max(level+r.NormFloat64()*s.noise, 0), 255))
	}
	if s.upsideDown {
		slices.Reverse(d.pixels)
	}
	return d
}

// alike is the correlation of two fingerprints.
func alike(t *testing.T, a, b string) float64 {
	t.Helper()
	x, okX := events.FingerprintInk(a)
	y, okY := events.FingerprintInk(b)
	if !okX || !okY {
		t.Fatalf("no fingerprints: %q, %q", a, b)
	}
	var sx, sy, xx, yy, xy float64
	for i := range x {
		p, q := float64(x[i]), float64(y[i])
		sx, sy, xx, yy, xy = sx+p, sy+q, xx+p*p, yy+q*q, xy+p*q
	}
	n := float64(len(x))
	return (xy - sx*sy/n) / math.Sqrt((xx-sx*sx/n)*(yy-sy*sy/n))
}

// TestFingerprintStaysWithTheSheet: however it lies, in whatever light and at
// whatever resolution, a sheet is more like its first scan than like any other's.
func TestFingerprintStaysWithTheSheet(t *testing.T) {
	const sheets = 6
	r := rand.New(rand.NewPCG(1, 2))
	between := func(low, high float64) float64 { return low + (high-low)*r.Float64() }
	var drawn []*image.Gray
	var first []string
	for seed := range uint64(sheets) {
		drawn = append(drawn, printedSheet(t, seed))
		first = append(first, flat().of(drawn[seed], r).fingerprint())
	}
	for seed := range uint64(sheets) {
		for range 2 {
			s := flat()
			s.scale = between(0.7, 1.3)
			s.right, s.down, s.degrees = between(-12, 12), between(-12, 12), between(-2, 2)
			s.paper, s.ink, s.shade, s.noise = between(190, 255), between(0, 90), between(0, 0.2), between(0, 5)
			again := s.of(drawn[seed], r).fingerprint()
			own := alike(t, first[seed], again)
			if own < 0.75 {
				t.Errorf("scanned again as %+v, sheet %d is %.3f alike", s, seed, own)
			}
			for other, print := range first {
				if got := alike(t, print, again); uint64(other) != seed && got >= own {
					t.Errorf("scanned again as %+v, sheet %d is %.3f like itself and %.3f like sheet %d", s, seed, own, got, other)
				}
			}
		}
	}
}

func TestFingerprintOf(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	sheet := printedSheet(t, 3)
	upright := flat().of(sheet, r)
	turned, negative := flat(), flat()
	turned.upsideDown = true
	negative.paper, negative.ink = 10, 235
	backwards := func(s string) string {
		ink, _ := events.FingerprintInk(s)
		for i, j := 0, len(ink)-1; i < j; i, j = i+1, j-1 {
			ink[i], ink[j] = ink[j], ink[i]
		}
		return events.Fingerprint(ink)
	}
	if got := alike(t, upright.fingerprint(), backwards(turned.of(sheet, r).fingerprint())); got < 0.9 {
		t.Errorf("on its head a sheet is %.3f alike", got)
	}
	if got := alike(t, upright.fingerprint(), negative.of(sheet, r).fingerprint()); got < 0.95 {
		t.Errorf("as a negative a sheet is %.3f alike", got)
	}
	desk := flat().of(sheet, r).with(40, 0, 0, 90, sheetHeight).with(40, 1640, 0, sheetWidth, sheetHeight)
	if got := alike(t, upright.fingerprint(), desk.fingerprint()); got < 0.9 {
		t.Errorf("on a dark table a sheet is %.3f alike", got)
	}
	for name, d := range map[string]drawing{
		"white": evenly(255), "black": evenly(0), "gray": evenly(128), "a speck": evenly(255).with(0, 500, 500, 504, 504),
		"a pixel": {pixels: []byte{0}, width: 1, height: 1, stride: 1},
	} {
		if got := d.fingerprint(); got != "" {
			t.Errorf("%s has the fingerprint %s", name, got)
		}
	}
}

func BenchmarkFingerprint(b *testing.B) {
	s := flat()
	s.scale, s.noise = 1.25, 3 // a sheet as it is drawn
	d := s.of(printedSheet(b, 1), rand.New(rand.NewPCG(1, 2)))
	for b.Loop() {
		d.fingerprint()
	}
}
