package searchable

import (
	"bytes"
	"image"
	"image/color"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dossier/events"
	"dossier/services/splitter/mupdf"
	"dossier/services/splitter/worker"
)

// What is written is read back by MuPDF, which shares no code with the writer.

// reading is a page as MuPDF sees it.
type reading struct {
	box   worker.Box
	lines []string
	words []events.Word // with boxes from the page's upper left corner
}

// opened is a PDF that was written, which must be sound and hold nothing but its pages.
func opened(t rapid.TB, content []byte, pages int) *mupdf.Document {
	t.Helper()
	d, err := mupdf.Open(content, "application/pdf", 1<<30)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := d.Pages(); err != nil || n != pages {
		t.Fatalf("%d pages, %v; want %d", n, err, pages)
	}
	return d
}

// read reads the page that is loaded.
func read(t rapid.TB, d *mupdf.Document, page int) reading {
	t.Helper()
	var r reading
	var err error
	if r.box, err = d.Load(page, 0); err != nil {
		t.Fatal(err)
	}
	text, err := d.Text()
	if err != nil {
		t.Fatal(err)
	}
	var line strings.Builder
	inWord := false
	endLine := func() {
		if line.Len() > 0 {
			r.lines = append(r.lines, strings.TrimSpace(line.String()))
		}
		line.Reset()
		inWord = false
	}
	for m := range worker.Text(text).Marks() {
		switch {
		case m.Kind != worker.Character:
			endLine()
			continue
		case unicode.IsSpace(m.Rune):
			inWord = false
		default:
			box := events.Box{m.Box.X0, m.Box.Y0, m.Box.X1, m.Box.Y1}
			if !inWord {
				r.words = append(r.words, events.Word{Line: len(r.lines), Box: box})
				inWord = true
			}
			w := &r.words[len(r.words)-1]
			w.Text += string(m.Rune)
			w.Box = events.Box{min(w.Box[0], box[0]), min(w.Box[1], box[1]), max(w.Box[2], box[2]), max(w.Box[3], box[3])}
		}
		line.WriteRune(m.Rune)
	}
	endLine()
	return r
}

func TestWordsComeBackWhereTheyWere(t *testing.T) {
	words := []events.Word{
		word(0, "Opening", 10, 10, 60, 20), word(0, "balance", 66, 10, 110, 20), word(0, "1,250.00", 350, 10, 390, 20),
		word(1, "आधार", 10, 30, 40, 44), word(1, "आम", 46, 30, 60, 44), word(1, "अधिकार", 64, 30, 100, 44), word(1, "क्षेत्र", 106, 30, 140, 44),
		word(2, "(not)", 10, 60, 40, 70), word(2, `Tj\`, 44, 60, 60, 70), word(2, "<0041>", 64, 60, 100, 70), word(2, "%endstream", 104, 60, 160, 70),
		word(3, "₹", 10, 80, 16, 90), word(3, "€5", 22, 80, 34, 90), word(3, "\U0001F3E6", 56, 80, 70, 90), word(3, "a\U0001F3E6b", 76, 80, 110, 90),
		word(4, "漢字", 10, 100, 40, 112),
		word(7, "שלום", 150, 130, 200, 142), word(7, "עולם", 100, 130, 144, 142), word(8, "مرحبا", 150, 150, 200, 162),
		word(5, "up", 10, 280, 20, 300), word(5, "the", 10, 255, 20, 275), word(5, "side", 10, 220, 20, 250),
		word(6, "and", 380, 200, 390, 230), word(6, "down", 380, 235, 390, 280),
	}
	d := opened(t, written(t, onRecord(t, 1, 0, checkered(40, 60), 400, 600, words...)), 1)
	defer d.Close()
	got := read(t, d, 0)
	wantLines := []string{
		"Opening balance 1,250.00", "आधार आम अधिकार क्षेत्र", `(not) Tj\ <0041> %endstream`, "₹ €5 \U0001F3E6 a\U0001F3E6b", "漢字", "שלום עולם", "مرحبا",
		"up the side", "and down",
	}
	if diff := cmp.Diff(wantLines, got.lines); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	if len(got.words) != len(words) {
		t.Fatalf("%d words, want %d", len(got.words), len(words))
	}
	for i, want := range words {
		g := got.words[i]
		if g.Text != want.Text || !near(g.Box, want.Box, 0.1) {
			t.Errorf("%q at %.2f, want %q at %.2f", g.Text, g.Box, want.Text, want.Box)
		}
	}
}

func near(a, b events.Box, by float64) bool {
	for i := range a {
		if !(math.Abs(a[i]-b[i]) <= by) {
			return false
		}
	}
	return true
}

// TestUnevenLinesStayLines: boxes lie close around the ink, and a scan is askew.
func TestUnevenLinesStayLines(t *testing.T) {
	for _, c := range []struct {
		name  string
		words []events.Word
		want  []events.Box // nil: those of the words
	}{
		{"hanging letters and a dash", []events.Word{
			word(0, "gap", 10, 13, 30, 20), word(0, "-", 34, 15, 38, 16), word(0, "hat", 42, 10, 60, 18), word(0, "ace", 64, 12, 80, 18),
		}, []events.Box{{10, 11, 30, 18}, {34, 11, 38, 18}, {42, 11, 60, 18}, {64, 11, 80, 18}}},
		{"rising by less than its height", []events.Word{
			word(0, "one", 10, 16, 30, 26), word(0, "two", 34, 14, 50, 24), word(0, "three", 54, 12, 80, 22),
		}, []events.Box{{10, 14, 30, 24}, {34, 14, 50, 24}, {54, 14, 80, 24}}},
		{"rising by more", []events.Word{
			word(0, "one", 10, 30, 100, 40), word(0, "two", 110, 26, 200, 36), word(0, "three", 210, 22, 300, 32), word(0, "four", 310, 18, 390, 28),
		}, nil},
		{"no room between words", []events.Word{word(0, "one", 10, 10, 30, 20), word(0, "two", 30, 10, 50, 20)},
			[]events.Box{{10, 10, 28, 20}, {30, 10, 50, 20}}},
	} {
		d := opened(t, written(t, onRecord(t, 1, 0, checkered(40, 60), 400, 600, c.words...)), 1)
		defer d.Close()
		got := read(t, d, 0)
		for i, w := range got.words {
			want := c.words[i].Box
			if c.want != nil {
				want = c.want[i]
			}
			if w.Text != c.words[i].Text || w.Line != 0 || !near(w.Box, want, 0.5) {
				t.Errorf("%s: %q at %.2f in line %d, want %q at %.2f", c.name, w.Text, w.Box, w.Line, c.words[i].Text, want)
			}
		}
		if len(got.words) != len(c.words) {
			t.Errorf("%s: %d words", c.name, len(got.words))
		}
	}
}

// turnedBy is a picture turned clockwise by quarters.
func turnedBy(quarters int, picture *image.Gray) *image.Gray {
	for range quarters {
		size := picture.Bounds().Size()
		turned := image.NewGray(image.Rect(0, 0, size.Y, size.X))
		for y := range size.Y {
			for x := range size.X {
				turned.SetGray(size.Y-1-y, x, picture.GrayAt(x, y))
			}
		}
		picture = turned
	}
	return picture
}

// TestPixelsComeBack: a page shows its picture upright, pixel by pixel, and
// nothing of the words.
func TestPixelsComeBack(t *testing.T) {
	for quarters := range 4 {
		kept := checkered(60, 90)
		upright := turnedBy(quarters, kept)
		size := upright.Bounds().Size()
		width, height := 2*float64(size.X), 2*float64(size.Y)
		d := opened(t, written(t, onRecord(t, 1, 90*quarters, kept, width, height, word(0, "seen?", 5, 5, width-5, height-5))), 1)
		defer d.Close()
		if _, err := d.Load(0, 0); err != nil {
			t.Fatal(err)
		}
		drawn, err := d.Draw(0.5, 0.5, size.X, size.Y)
		if err != nil {
			t.Fatal(err)
		}
		for y := range size.Y {
			if got, want := drawn.Pixels[y*drawn.Stride:][:size.X], upright.Pix[y*upright.Stride:][:size.X]; !bytes.Equal(got, want) {
				t.Fatalf("turned by %d: row %d is\n%v, want\n%v", 90*quarters, y, got, want)
			}
		}
	}
}

// TestPicturesOfEveryKind: what a picture shows does not depend on how it is kept.
func TestPicturesOfEveryKind(t *testing.T) {
	bounds := image.Rect(0, 0, 40, 30)
	fewColours := func(n int) *image.Paletted {
		var palette color.Palette
		for i := range n {
			palette = append(palette, color.Gray{Y: byte(255 * i / (n - 1))})
		}
		p := image.NewPaletted(bounds, palette)
		for i := range p.Pix {
			p.Pix[i] = byte(i / 7 % n)
		}
		return p
	}
	colours := image.NewRGBA(bounds)
	for i := range colours.Pix {
		colours.Pix[i] = byte(i/4*5) | 0xff*byte(i%4/3) // as much of each colour, and opaque
	}
	for name, picture := range map[string]image.Image{
		"gray": checkered(40, 30), "two colours": fewColours(2), "four": fewColours(4), "sixteen": fewColours(16), "256": fewColours(256), "colour": colours,
	} {
		d := opened(t, written(t, onRecord(t, 1, 0, picture, 40, 30)), 1)
		defer d.Close()
		if _, err := d.Load(0, 0); err != nil {
			t.Fatal(err)
		}
		drawn, err := d.Draw(1, 1, 40, 30)
		if err != nil {
			t.Fatal(err)
		}
		// MuPDF makes colours gray by their brightness to the eye, so what is the same
		// in the picture must be the same, and what is brighter brighter.
		shown := map[int]int{0: 0, 255: 255}
		for y := range 30 {
			for x := range 40 {
				got, want := int(drawn.Pixels[y*drawn.Stride+x]), int(color.GrayModel.Convert(picture.At(x, y)).(color.Gray).Y)
				if before, known := shown[want]; known && before != got {
					t.Fatalf("%s: %d at %d, %d is shown as %d, and elsewhere as %d", name, want, x, y, got, before)
				}
				shown[want] = got
			}
		}
		values := slices.Sorted(maps.Keys(shown))
		for i, v := range values[1:] {
			if shown[v] < shown[values[i]] {
				t.Errorf("%s: %d is shown as %d, and %d as %d", name, values[i], shown[values[i]], v, shown[v])
			}
		}
		if len(values) < 2 || name != "two colours" && len(values) < 4 {
			t.Errorf("%s: the picture shows nothing: %v", name, shown)
		}
	}
}

// TestAnyWordsMakeASoundFile: whatever stands where, the file opens, needs no
// repair, holds nothing but pages, and gives back the characters.
func TestAnyWordsMakeASoundFile(t *testing.T) {
	picture := checkered(30, 40)
	rapid.Check(t, func(t *rapid.T) {
		edge := rapid.OneOf(rapid.Float64(), rapid.Float64Range(-50, 900), rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), math.Inf(-1), 1e300}))
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[()\\<>%/ \n\r\x00a-c]{0,12}`), rapid.SampledFrom([]string{"\xff", "endstream endobj", "\ud7ff\ue000", "\uffff", "क्ष", "\U0010ffff"}))
		words := rapid.SliceOf(rapid.Custom(func(t *rapid.T) events.Word {
			return events.Word{
				Text: text.Draw(t, "text"), Line: rapid.IntRange(0, 3).Draw(t, "line"),
				Box: events.Box{edge.Draw(t, "left"), edge.Draw(t, "top"), edge.Draw(t, "right"), edge.Draw(t, "bottom")},
			}
		})).Draw(t, "words")
		extent := rapid.OneOf(rapid.Float64Range(1, 1000), rapid.Float64Range(1, 100_000))
		page := onRecord(t, 1, 90*rapid.IntRange(0, 3).Draw(t, "turned"), picture, extent.Draw(t, "width"), extent.Draw(t, "height"), words...)
		d := opened(t, written(t, page), 1)
		defer d.Close()
		got := read(t, d, 0)
		// In any order and number, since MuPDF puts a line that runs backwards into
		// several, and takes letters that lie on each other for one in bold.
		if got, want := characters(got.words), characters(words); !slices.Equal(got, want) {
			t.Fatalf("%q, want %q", string(got), string(want))
		}
		if facts := d.Search(); facts != 0 {
			t.Fatalf("it has what no page is: %b", facts)
		}
	})
}

// characters are those of words that can be seen, each once, sorted.
func characters(words []events.Word) []rune {
	var all []rune
	for _, w := range words {
		// MuPDF takes ligatures apart, and the Mongolian vowel separator for a blank.
		for _, r := range ligatures.Replace(w.Text) {
			if !unicode.IsSpace(r) && !unicode.IsControl(r) && r != '\u180e' {
				all = append(all, r)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")
