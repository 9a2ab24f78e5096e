package splitter

import (
	"bytes"
	"context"
	"errors"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"dossier/events"
	"dossier/services/splitter/pdftest"
)

// FuzzWorker feeds documents to workers: whatever they are, the host lives, a
// refusal has a reason, and pages are what they say. Coverage does not reach into
// workers, so that shrinking inputs is a waste:
//
//	go test ./services/splitter -run - -fuzz FuzzWorker -fuzzminimizetime 1x
func FuzzWorker(f *testing.F) {
	letter := "/MediaBox[0 0 612 792]"
	kinds := []string{mediaPDF, "image/png", "image/jpeg", "image/tiff"}
	for kind, contents := range [][][]byte{
		{
			written(f, nil, "Statement of Account"),
			written(f, func(p *fpdf.Fpdf) { p.SetProtection(fpdf.CnProtectPrint, "", "owner") }, "open to readers"),
			pdftest.Single(letter+"/Resources<</XObject<</I 5 0 R>>>>", "q 612 0 0 792 0 0 cm /I Do Q",
				pdftest.Stream("/Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode", pdftest.Deflated(f, make([]byte, 81)))),
			pdftest.Single(letter+"/Annots[<</Type/Annot/Subtype/Stamp/F 4/Rect[100 100 300 200]/AP<</N 5 0 R>>>>]", "",
				pdftest.Stream("/Type/XObject/Subtype/Form/BBox[0 0 200 100]", "0 0 200 100 re f")),
			changed(pdftest.Single(letter, "0 0 9 9 re f", "null"), "4 0 obj\n"+pdftest.Stream("", "0 0 99 99 re f")+"\nendobj\n"),
			pdftest.Heavy(3),
		},
		{asPNG(f, picture(20, 30))},
		{asJPEG(f, picture(20, 30))},
		{asTIFF(100, picture(20, 30), picture(10, 10))},
	} {
		for _, content := range contents {
			f.Add(uint8(kind), content)
		}
	}
	for _, file := range broken() {
		if content, err := os.ReadFile(file); err == nil && len(content) < 20_000 {
			f.Add(uint8(0), content)
		}
	}
	settings := Settings{Limits: Limits{Pages: 50, Pixels: 1_000_000, Memory: 64 << 20, CPU: time.Second, Time: 5 * time.Second}}
	f.Fuzz(func(t *testing.T, kind uint8, content []byte) {
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		d, err := openWith(t, ctx, content, kinds[int(kind)%len(kinds)], settings)
		if err != nil {
			refused(t, err)
			return
		}
		defer d.Close()
		if d.Pages() < 1 || d.Pages() > settings.Limits.Pages {
			t.Fatalf("%d pages", d.Pages())
		}
		for number := 1; number <= min(d.Pages(), 2); number++ {
			p, err := d.Page(ctx, number)
			if err != nil {
				refused(t, err)
				continue
			}
			whole(t, p, number, settings.Limits)
		}
		flags, err := d.Flags(ctx)
		if err != nil || len(flags) != len(slices.Compact(slices.Sorted(slices.Values(flags)))) {
			t.Fatalf("flags %v, %v", flags, err)
		}
	})
}

// broken are files that others collected because they are broken, if they are
// here and there is time for them.
func broken() []string {
	if testing.Short() {
		return nil
	}
	files, _ := filepath.Glob(filepath.Join("..", "..", "..", "shared", "data", "broken", "*.pdf"))
	return files
}

// refused checks that an error is a refusal with a reason that is on the list.
func refused(t *testing.T, err error) {
	t.Helper()
	var r Refusal
	if !errors.As(err, &r) || !events.Reason(r).Known() {
		t.Fatalf("no refusal: %v", err)
	}
}

// whole checks a page against itself.
func whole(t *testing.T, p Page, number int, limits Limits) {
	t.Helper()
	config, err := png.DecodeConfig(bytes.NewReader(p.Image))
	if err != nil || config.Width != p.PixelWidth || config.Height != p.PixelHeight {
		t.Fatalf("picture of %d by %d, %v; the page says %d by %d", config.Width, config.Height, err, p.PixelWidth, p.PixelHeight)
	}
	// Rounding may add half a pixel to each side.
	if p.Number != number || p.PixelWidth*p.PixelHeight > limits.Pixels*11/10 || !(p.Width > 0 && p.Height > 0) || !(p.Ink >= 0 && p.Ink <= 1) {
		t.Fatalf("page %d, %v by %v points, %d by %d pixels, %v ink", p.Number, p.Width, p.Height, p.PixelWidth, p.PixelHeight, p.Ink)
	}
	if p.Layer == nil {
		return
	}
	for _, w := range p.Layer.Words {
		b := w.Box
		if w.Text == "" || !(0 <= b[0] && b[0] <= b[2] && b[2] <= p.Layer.Width+0.01 && 0 <= b[1] && b[1] <= b[3] && b[3] <= p.Layer.Height+0.01) {
			t.Fatalf("word %+v on a page of %v by %v", w, p.Layer.Width, p.Layer.Height)
		}
	}
}
