package line

import (
	"bytes"
	"image"
	"image/draw"
	_ "image/png"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// modelOf loads the model that comes with tesseract.
func modelOf(t testing.TB, language string) (*Model, []byte) {
	t.Helper()
	for _, folder := range []string{os.Getenv("TESSDATA_PREFIX"), "/usr/share/tesseract-ocr/5/tessdata", "/opt/homebrew/share/tessdata", "/usr/local/share/tessdata"} {
		content, err := os.ReadFile(filepath.Join(folder, language+".traineddata"))
		if err != nil {
			continue
		}
		m, err := Load(content)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(m.Close)
		return m, content
	}
	t.Skip("tesseract has no " + language + " here")
	return nil, nil
}

// stripOf is a line of print that was cut from a made-up page.
func stripOf(t testing.TB, name string) (pixels []byte, width int) {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	decoded, _, err := image.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	gray := image.NewGray(decoded.Bounds())
	draw.Draw(gray, gray.Bounds(), decoded, decoded.Bounds().Min, draw.Src)
	return gray.Pix, gray.Bounds().Dx()
}

// TestLikeTesseract: for every column the likeliest class is tesseract's own, as
// likely as there. What tesseract gives was written by testdata/reference.cpp.
func TestLikeTesseract(t *testing.T) {
	for _, language := range []string{"eng", "hin"} {
		t.Run(language, func(t *testing.T) {
			m, _ := modelOf(t, language)
			pixels, width := stripOf(t, language+".png")
			p, err := m.columns(pixels, width)
			if err != nil {
				t.Fatal(err)
			}
			reference, err := os.ReadFile(filepath.Join("testdata", language+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(strings.TrimSpace(string(reference)), "\n")
			if len(lines) != len(p)/m.classes {
				t.Fatalf("%d columns, want %d", len(p)/m.classes, len(lines))
			}
			for i, l := range lines {
				class, likely, _ := strings.Cut(l, " ")
				want, err := strconv.ParseFloat(likely, 64)
				if err != nil {
					t.Fatal(err)
				}
				column := p[i*m.classes : (i+1)*m.classes]
				got := slices.Max(column)
				// Only the exponential function may differ, from one C library to another.
				if strconv.Itoa(slices.Index(column, got)) != class || math.Abs(float64(got)-want) > 1e-6 {
					t.Errorf("column %d: class %d at %v, want %s", i, slices.Index(column, got), got, l)
				}
			}
		})
	}
}

func TestRead(t *testing.T) {
	for _, c := range []struct{ language, want string }{
		{"eng", "Kochi, Kerala - 682092"},
		{"hin", "७ पहचान का प्रमाण ऑनलाइन प्रमाणीकरण द्वारा प्राप्त करें |"},
	} {
		t.Run(c.language, func(t *testing.T) {
			m, _ := modelOf(t, c.language)
			pixels, width := stripOf(t, c.language+".png")
			words, err := m.Read(pixels, width)
			if err != nil {
				t.Fatal(err)
			}
			var texts []string
			right := 0
			for i, w := range words {
				texts = append(texts, w.Text)
				// A box that ends in its neighbour's letter leaves no gap. Of Devanagari two do.
				if i > 0 && c.language == "eng" && w.Left < right+3 {
					t.Errorf("%q begins at %d, and what is before it ends at %d", w.Text, w.Left, right)
				}
				if w.Left < right || w.Left >= w.Right || w.Right > width || w.Top < 0 || w.Top >= w.Bottom || w.Bottom > m.Height() {
					t.Errorf("%q is at %d %d %d %d", w.Text, w.Left, w.Top, w.Right, w.Bottom)
				}
				if !(w.Confidence > 0.5 && w.Confidence <= 1) {
					t.Errorf("%q has confidence %v", w.Text, w.Confidence)
				}
				right = w.Right
			}
			if got := strings.Join(texts, " "); got != c.want {
				t.Errorf("read %q, want %q", got, c.want)
			}
		})
	}
}

// TestEveryKernelGivesTheSame: whatever vectors the processor has, the plain
// loops give the same, to the bit.
func TestEveryKernelGivesTheSame(t *testing.T) {
	m, _ := modelOf(t, "eng")
	pixels, width := stripOf(t, "eng.png")
	var first []float32
	for n := range kernelCount() {
		if !useKernel(n) {
			continue // not of this processor
		}
		p, err := m.columns(pixels, width)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = p
		}
		if !slices.Equal(p, first) {
			t.Errorf("kernel %d gives something else than the plain one", n)
		}
	}
	useKernel(-1)
}

func TestStripsOfAnyExtent(t *testing.T) {
	m, _ := modelOf(t, "eng")
	for _, width := range []int{0, 1, 2, 3, 4, 5, 6, 37, 4096} {
		for _, level := range []byte{0, 128, 255} {
			if _, err := m.Read(bytes.Repeat([]byte{level}, width*m.Height()), width); err != nil {
				t.Errorf("%d columns of %d: %v", width, level, err)
			}
		}
	}
	for _, width := range []int{-1, 10} {
		if _, err := m.Read(make([]byte, 5), width); err == nil {
			t.Errorf("5 pixels are taken for %d columns", width)
		}
	}
}

// FuzzLoad: a file that is no model is refused, and nothing else happens.
func FuzzLoad(f *testing.F) {
	_, content := modelOf(f, "eng")
	small := content[:200_000]
	f.Add([]byte(nil))
	f.Add(small)
	f.Fuzz(func(t *testing.T, content []byte) {
		if m, err := Load(content); err == nil {
			m.Close()
		}
	})
}

func TestLoadRefuses(t *testing.T) {
	_, content := modelOf(t, "eng")
	network, _ := part(content, partNetwork)
	for name, change := range map[string]func([]byte) []byte{
		"nothing":     func([]byte) []byte { return nil },
		"cut":         func(b []byte) []byte { return b[:300_000] },
		"other layer": func(b []byte) []byte { return bytes.Replace(b, []byte("SummLSTM"), []byte("LSTMSumm"), 1) },
		"float":       func(b []byte) []byte { b[bytes.Index(b, network)+bytes.Index(network, []byte{133})] = 128; return b },
		"parts":       func(b []byte) []byte { b[0] = 200; return b },
	} {
		if m, err := Load(change(bytes.Clone(content))); err == nil {
			m.Close()
			t.Errorf("%s: taken for a model", name)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	for _, language := range []string{"eng", "hin"} {
		b.Run(language, func(b *testing.B) {
			m, _ := modelOf(b, language)
			pixels, width := stripOf(b, language+".png")
			for b.Loop() {
				if _, err := m.Read(pixels, width); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)*float64(width/shrink)/b.Elapsed().Seconds(), "columns/s")
		})
	}
}

// TestSpellOfOneSeenTwice: what looks alike and was seen in columns side by side is
// one character, that of which the network was surer.
func TestSpellOfOneSeenTwice(t *testing.T) {
	const letters = "3o0f1l"
	a := alphabet{text: map[string]string{}, more: map[string]bool{}}
	for i, r := range letters {
		a.text[code(int32(i))] = string(r)
	}
	for _, c := range []struct {
		name, seen, want string
		starts           []int // of characters one column wide
		confidence       []float64
	}{
		{"the letter is surer", "3o0f", "3of", []int{0, 4, 5, 7}, []float64{0.9, 0.6, 0.5, 0.9}},
		{"the figure is surer", "3o0f", "30f", []int{0, 4, 5, 7}, []float64{0.9, 0.5, 0.6, 0.9}},
		{"a column between them", "3o0f", "3o0f", []int{0, 4, 6, 7}, []float64{0.9, 0.6, 0.5, 0.9}},
		{"side by side and not alike", "1l", "1l", []int{0, 1}, []float64{0.9, 0.9}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var codes []int32
			var seen []character
			for i, r := range c.seen {
				codes = append(codes, int32(strings.IndexRune(letters, r)))
				seen = append(seen, character{start: c.starts[i], end: c.starts[i] + 1, confidence: c.confidence[i]})
			}
			got := ""
			for _, s := range a.spell(codes, seen) {
				got += s.text
			}
			if got != c.want {
				t.Errorf("spells %q, want %q", got, c.want)
			}
		})
	}
}
