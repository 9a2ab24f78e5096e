package ocr

import (
	"image"
	"image/draw"
	"image/png"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"dossier/services/ocr/line"
)

// linesOf reads a page.
func linesOf(t *testing.T, page image.Image) string {
	t.Helper()
	got, err := newPool(t, 1).Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, page)})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(got.Text.Lines(), "\n")
}

// Light print on dark bands, as forms have it, or on a dark page, as microfilm.
func TestReadLightOnDark(t *testing.T) {
	for name, dark := range map[string]image.Rectangle{
		"page":  image.Rect(0, 0, 1700, 2200),
		"bands": image.Rect(150, 270, 1500, 350), // the third and fourth line
	} {
		page := letter(t, statement)
		for y := dark.Min.Y; y < dark.Max.Y; y++ {
			row := page.Pix[y*page.Stride+dark.Min.X : y*page.Stride+dark.Max.X]
			invert(row)
		}
		if got := linesOf(t, page); got != statement {
			t.Errorf("%s: read\n%s", name, got)
		}
	}
}

// Rows of dots lead from words to figures, on tax returns and balance sheets.
func TestReadPastLeaders(t *testing.T) {
	const rows = `Tax on the taxable income %s 15,089
Other taxes including self-employment tax %s 8,018
Total tax %s 23,107
Amount of line 34 you want refunded to you %s 410`
	dotted := strings.ReplaceAll(rows, "%s", strings.Repeat(" .", 30))
	if got, want := linesOf(t, letter(t, dotted)), strings.ReplaceAll(rows, " %s", ""); got != want {
		t.Errorf("read\n%s\nwant\n%s", got, want)
	}
}

// Grain all over a page is no ink.
func TestReadThroughGrain(t *testing.T) {
	page := letter(t, statement)
	r := rand.New(rand.NewPCG(1, 2))
	for i, level := range page.Pix {
		page.Pix[i] = byte(min(max(float64(level)*0.8+40+35*r.NormFloat64(), 0), 255))
	}
	if got := linesOf(t, page); got != statement {
		t.Errorf("read\n%s", got)
	}
}

// A line of Hindi among English ones is read as Hindi.
func TestReadChoosesTheScript(t *testing.T) {
	f, err := os.Open("line/testdata/hin.png")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	hindi, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	page := letter(t, statement)
	draw.Draw(page, hindi.Bounds().Add(image.Pt(200, 700)), hindi, hindi.Bounds().Min, draw.Src)
	got := linesOf(t, page)
	if !strings.HasPrefix(got, statement) || !strings.Contains(got, "पहचान का प्रमाण ऑनलाइन प्रमाणीकरण द्वारा प्राप्त करें") {
		t.Errorf("read\n%s", got)
	}
}

func TestMergeTakesWhatIsMoreCertain(t *testing.T) {
	word := func(text string, confidence float64, left, right int) line.Word {
		return line.Word{Text: text, Confidence: confidence, Left: left, Right: right}
	}
	english := []line.Word{word("aante", 0.3, 0, 100), word("/", 0.99, 110, 120), word("Name", 0.99, 130, 200)}
	for name, c := range map[string]struct {
		hindi []line.Word
		want  string
	}{
		"one word, and what is sure stays":      {[]line.Word{word("नाम", 0.98, 5, 95), word("तिथि", 0.95, 130, 190)}, "नाम / Name"},
		"two for one":                           {[]line.Word{word("पूरा", 0.9, 0, 40), word("नाम", 0.9, 50, 98)}, "पूरा नाम / Name"},
		"nothing that is uncertain":             {[]line.Word{word("नाम", 0.5, 5, 95)}, "aante / Name"},
		"nothing in the principal one's script": {[]line.Word{word("Nam", 0.99, 5, 95)}, "aante / Name"},
		"nothing":                               {nil, "aante / Name"},
	} {
		merged, _ := merge(english, c.hindi)
		var texts []string
		for _, w := range merged {
			texts = append(texts, w.Text)
		}
		if got := strings.Join(texts, " "); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestWordsComeBackToWhereTheyStand(t *testing.T) {
	// A strip of 36 by 90 pixels, a word on its left end, as it lies in each way.
	for quarters, want := range []recognised{
		{left: 100, top: 206, right: 130, bottom: 230},
		{left: 106, top: 260, right: 130, bottom: 290},
		{left: 160, top: 206, right: 190, bottom: 230},
		{left: 106, top: 200, right: 130, bottom: 230},
	} {
		s := strip{left: 100, top: 200, right: 190, bottom: 236, quarters: quarters}
		if quarters%2 == 1 {
			s.right, s.bottom = 136, 290
		}
		if got := s.place([]line.Word{{Left: 0, Top: 6, Right: 30, Bottom: 30}}, 36)[0]; got != want {
			t.Errorf("turned by %d: %+v, want %+v", quarters, got, want)
		}
	}
}
