package searchable

import (
	"bytes"
	"compress/zlib"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"iter"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dossier/events"
)

var update = flag.Bool("update", false, "write golden files anew")

// checkered is a picture in which no quarter is like another.
func checkered(width, height int) *image.Gray {
	picture := image.NewGray(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			picture.SetGray(x, y, color.Gray{Y: byte(40*(x*8/width) ^ 25*(y*8/height))})
		}
	}
	return picture
}

func encoded(t rapid.TB, picture image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, picture); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// onRecord is a page of the upload: a picture, turned, and words on it as it is
// when it stands upright.
func onRecord(t rapid.TB, number, turned int, picture image.Image, width, height float64, words ...events.Word) Page {
	t.Helper()
	content := encoded(t, picture)
	size := picture.Bounds().Size()
	text := events.PageText{Page: number, Width: width, Height: height, Method: events.ReadOCR, Words: words}
	return Page{
		Split:   events.PageSplit{Page: number, Image: events.RefTo("image/png", pixels(picture)), PixelWidth: size.X, PixelHeight: size.Y},
		Read:    events.PageRead{Page: number, Turned: turned, Text: events.RefTo(events.MediaPageText, fmt.Append(nil, text))},
		Picture: content,
		Text:    text,
	}
}

// pixels are those of a picture, which do not depend on how well they are compressed.
func pixels(picture image.Image) []byte {
	var all []byte
	for y := range picture.Bounds().Dy() {
		for x := range picture.Bounds().Dx() {
			r, g, b, _ := picture.At(x, y).RGBA()
			all = append(all, byte(r>>8), byte(g>>8), byte(b>>8))
		}
	}
	return all
}

func word(line int, text string, box ...float64) events.Word {
	return events.Word{Text: text, Box: events.Box(box), Line: line, Confidence: 1}
}

// result is a result with one document of some pages.
func result(pages ...Page) (events.Result, events.ResultDocument) {
	d := events.ResultDocument{ID: "d003", Class: "bank.statement", Title: "Bank statement <&>"}
	for _, p := range pages {
		d.Pages = append(d.Pages, p.Split.Page)
	}
	return events.Result{
		Package: strings.Repeat("0f", 16), Run: 2, Revision: 1,
		Source:   events.Source{Name: "Asha Rao.pdf", SHA256: strings.Repeat("ab", 32)},
		Taxonomy: events.TaxonomyRef{ID: "loan", Version: "1.1.0", Digest: events.Digest(nil)},
		Timings:  events.Timings{Ended: time.Date(2026, 3, 31, 15, 4, 5, 6, time.FixedZone("IST", 19800))},
	}, d
}

func all(pages ...Page) iter.Seq2[Page, error] {
	return func(yield func(Page, error) bool) {
		for _, p := range pages {
			if !yield(p, nil) {
				return
			}
		}
	}
}

func written(t rapid.TB, pages ...Page) []byte {
	t.Helper()
	r, d := result(pages...)
	var b bytes.Buffer
	if err := Write(&b, r, d, all(pages...)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var streams = regexp.MustCompile(`(?s)<< ([^\n]*?) /Length (\d+) >>\nstream\n`)

// unpacked is a PDF to be read by people: its streams that are text are not
// compressed, and of the others stands only how long they are.
func unpacked(t *testing.T, content []byte) string {
	t.Helper()
	var out strings.Builder
	for {
		m := streams.FindSubmatchIndex(content)
		if m == nil {
			break
		}
		out.Write(content[:m[0]])
		dictionary := string(content[m[2]:m[3]])
		var length int
		if _, err := fmt.Sscan(string(content[m[4]:m[5]]), &length); err != nil {
			t.Fatal(err)
		}
		data := content[m[1] : m[1]+length]
		if !bytes.HasPrefix(content[m[1]+length:], []byte("\nendstream\n")) {
			t.Fatalf("a stream does not end after its %d bytes: %s", length, dictionary)
		}
		content = content[m[1]+length:]
		if strings.Contains(dictionary, "/Filter /FlateDecode") {
			z, err := zlib.NewReader(bytes.NewReader(data))
			if err != nil {
				t.Fatal(err)
			}
			if data, err = io.ReadAll(z); err != nil {
				t.Fatal(err)
			}
		}
		if bytes.ContainsRune(data, 0) {
			data = fmt.Appendf(nil, "(%d bytes, %s)", len(data), events.Digest(data))
		}
		fmt.Fprintf(&out, "<< %s >>\nstream\n%s", dictionary, data)
	}
	table := bytes.Index(content, []byte("xref\n"))
	trailer := bytes.Index(content, []byte("trailer\n"))
	end := bytes.Index(content, []byte("startxref\n"))
	if table < 0 || trailer < table || end < trailer {
		t.Fatalf("no table and trailer: %.100q", content)
	}
	out.Write(content[:table])
	out.Write(content[trailer:end]) // where objects stand depends on how well they are compressed
	return out.String()
}

func TestGolden(t *testing.T) {
	pages := []Page{
		onRecord(t, 17, 0, checkered(8, 12), 200, 300,
			word(0, "Opening", 10, 10, 60, 20), word(0, "balance", 65, 10, 110, 22), word(0, "1,250.00", 150, 10, 190, 20),
			word(1, "नमस्ते", 10, 30, 50, 42), word(1, "\U0001F3E6", 60, 30, 72, 42)),
		onRecord(t, 18, 90, checkered(8, 12), 300, 200, word(0, "up", 10, 100, 20, 120), word(0, "along", 10, 40, 20, 95)),
		onRecord(t, 4, 0, checkered(8, 12), 20_000, 30_000),
	}
	content := written(t, pages...)
	if again := written(t, pages...); !bytes.Equal(content, again) {
		t.Error("the same pages gave other bytes")
	}
	got, golden := unpacked(t, content), filepath.Join("testdata", "document.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("(-want +got, -update writes it anew)\n%s", diff)
	}
	if bytes.Contains(content, []byte("Asha")) {
		t.Error("it tells the name of the upload, which may be a borrower's")
	}
}

// TestProvenanceIsXML: whatever a taxonomy calls its classes.
func TestProvenanceIsXML(t *testing.T) {
	r, d := result()
	d.Class, d.Title = `"]]><x y='`, "\x00 \xff ?> <dossier:Package>"
	packet := provenance(r, d, []source{{page: 1, picture: "&", text: "<"}})
	var class string
	for x := xml.NewDecoder(bytes.NewReader(packet)); ; {
		token, err := x.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name == (xml.Name{Space: Namespace, Local: "Class"}) {
			if err := x.DecodeElement(&class, &e); err != nil {
				t.Fatal(err)
			}
		}
	}
	if class != d.Class {
		t.Errorf("it says that the class is %q, and it is %q", class, d.Class)
	}
}

func TestRefused(t *testing.T) {
	good := onRecord(t, 1, 0, checkered(8, 8), 100, 100)
	other := onRecord(t, 2, 0, checkered(8, 8), 100, 100)
	changed := func(change func(*Page)) Page {
		p := good
		change(&p)
		return p
	}
	broken := io.ErrClosedPipe
	for _, c := range []struct {
		name  string
		pages iter.Seq2[Page, error]
		says  string
	}{
		{"none", all(), "d003 has 0 of its 1 pages"},
		{"another", all(other), "page 2 is not the next of d003"},
		{"one too many", all(good, other), "page 2 is not the next of d003"},
		{"an error", func(yield func(Page, error) bool) { yield(Page{}, broken) }, broken.Error()},
		{"without extent", all(changed(func(p *Page) { p.Text.Width = 0 })), "page 1: it has no extent"},
		{"without end", all(changed(func(p *Page) { p.Text.Height = math.NaN() })), "page 1: it has no extent"},
		{"no picture", all(changed(func(p *Page) { p.Picture = nil })), "page 1: its picture cannot be read: it is neither PNG nor JPEG"},
		{"a picture of another size", all(changed(func(p *Page) { p.Split.PixelWidth = 9 })), "page 1: its picture cannot be read: it has 8 by 8 pixels, and on record are 9 by 8"},
	} {
		r, d := result(good)
		if err := Write(io.Discard, r, d, c.pages); err == nil || err.Error() != c.says {
			t.Errorf("%s: %v, want %s", c.name, err, c.says)
		}
	}
}

// meter counts what is written to it.
type meter struct{ n int }

func (m *meter) Write(p []byte) (int, error) {
	m.n += len(p)
	return len(p), nil
}

// TestPagesPassThrough: a page is written before the next is asked for, but for
// what a buffer holds.
func TestPagesPassThrough(t *testing.T) {
	noise := checkered(400, 400)
	for i := range noise.Pix {
		noise.Pix[i] = byte(i * i * 2654435761 >> 8)
	}
	page := onRecord(t, 1, 0, noise, 100, 100)
	const many = 30
	r, d := result()
	for n := range many {
		d.Pages = append(d.Pages, n+1)
	}
	var out meter
	err := Write(&out, r, d, func(yield func(Page, error) bool) {
		for n := range many {
			if held := n*len(page.Picture) - out.n; held > 64<<10 {
				t.Fatalf("before page %d: %d bytes are held back", n+1, held)
			}
			page.Split.Page = n + 1
			if !yield(page, nil) {
				return
			}
		}
	})
	if err != nil || len(page.Picture) < 100<<10 {
		t.Fatalf("%v, with pictures of %d bytes", err, len(page.Picture))
	}
}
