package splitter

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"dossier/events"
	pages "dossier/services/internal/sample/paper"
	"dossier/services/splitter/pdftest"
)

// TestWhatIsCutOffIsFlawed: MuPDF fills up what is missing of a picture with gray
// or black, and a page without its content is white. Nobody must take either for
// the page.
func TestWhatIsCutOffIsFlawed(t *testing.T) {
	half := func(b []byte) []byte { return b[:len(b)/2] }
	// Not so even that half of it, compressed, says all.
	grain := picture(400, 600)
	for i := range grain.Pix {
		grain.Pix[i] ^= byte(i * i * 7919 >> 5 & 31)
	}
	fax := pages.NewBitmap(400, 600)
	for i := range fax.Data {
		fax.Data[i] = ^grain.Pix[8*i] ^ grain.Pix[8*i+1]
	}
	const gray = "/Type/XObject/Subtype/Image/Width 400/Height 600/ColorSpace/DeviceGray/BitsPerComponent 8"
	scan := func(dictionary string, data []byte) []byte {
		return pdftest.Single("/MediaBox[0 0 612 792]/Resources<</XObject<</I 5 0 R>>>>", "q 612 0 0 792 0 0 cm /I Do Q", pdftest.Stream(dictionary, string(data)))
	}
	deflate := []byte(pdftest.Deflated(t, grain.Pix))
	gone := pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/Contents 9 0 R/MediaBox[0 0 612 792]>>")
	tiff := frame{width: 400, height: 600, x: 72, y: 72}
	cut := func(compression int, data []byte) []byte {
		f := tiff
		f.compression, f.data = compression, data
		return tiffOf(f)
	}
	flawed := []events.Flag{events.FlagFlawed}
	for _, c := range []struct {
		name, mediaType string
		whole, cut      []byte
	}{
		{"scan by JPEG", mediaPDF, scan(gray+"/Filter/DCTDecode", asJPEG(t, grain)), scan(gray+"/Filter/DCTDecode", half(asJPEG(t, grain)))},
		{"scan by deflate", mediaPDF, scan(gray+"/Filter/FlateDecode", deflate), scan(gray+"/Filter/FlateDecode", half(deflate))},
		{"scan of too few rows", mediaPDF, scan(gray, grain.Pix), scan(gray, half(grain.Pix))},
		{"content of a page", mediaPDF, pdftest.Single("/MediaBox[0 0 612 792]", "0 0 9 9 re f"), gone},
		{"JPEG", "image/jpeg", asJPEG(t, grain), half(asJPEG(t, grain))},
		{"TIFF of a JPEG", "image/tiff", cut(7, asJPEG(t, grain)), cut(7, half(asJPEG(t, grain)))},
		{"TIFF by LZW", "image/tiff", cut(5, lzw(grain.Pix)), cut(5, half(lzw(grain.Pix)))},
		{"TIFF of too few rows", "image/tiff", cut(1, grain.Pix), cut(1, half(grain.Pix))},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := page(t, open(t, c.whole, c.mediaType), 1).Flags; len(got) != 0 {
				t.Errorf("a whole one has flags %v", got)
			}
			if got := page(t, open(t, c.cut, c.mediaType), 1).Flags; !slices.Equal(got, flawed) {
				t.Errorf("half of one has flags %v, want %v", got, flawed)
			}
		})
	}
	// Each file has an end, and a PNG's picture none without it.
	if _, err := open(t, half(asPNG(t, grain)), "image/png").Page(t.Context(), 1); !errors.Is(err, ErrRenderFailed) {
		t.Errorf("half a PNG: %v, want %v", err, ErrRenderFailed)
	}
	if _, err := openWith(t, t.Context(), half(sampleTIFF(t, pages.Picture{Image: fax, DPI: 100})), "image/tiff", usual()); !errors.Is(err, ErrDamaged) {
		t.Errorf("half a TIFF: %v, want %v", err, ErrDamaged)
	}
}

// TestPagesThatAreNotCounted: a page that the document does not count is a page.
func TestPagesThatAreNotCounted(t *testing.T) {
	tree := func(count string, more ...string) []byte {
		return pdftest.Objects(append([]string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count " + count + ">>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>", "<</Type/Pages/Parent 2 0 R/Kids[5 0 R 5 0 R]/Count 2>>",
			"<</Type/Page/Parent 4 0 R/MediaBox[0 0 612 792]>>"}, more...)...)
	}
	root := func(pdf []byte) []byte { return bytes.Replace(pdf, []byte("/Root 1 0 R"), []byte("/Root 7 0 R"), 1) }
	miscounted := []events.Flag{events.FlagMiscounted}
	for _, c := range []struct {
		name    string
		content []byte
		pages   int
		failed  []int
		flags   []events.Flag
	}{
		{"three", tree("3"), 3, nil, nil},
		{"three that are counted as one", tree("1"), 3, nil, miscounted},
		{"three that are counted as none", tree("0"), 3, nil, miscounted},
		{"three that are counted as less than none", tree("-7"), 3, nil, miscounted},
		{"three of which two are a branch that counts none", bytes.Replace(tree("3"), []byte("5 0 R]/Count 2"), []byte("5 0 R]/Count 0"), 1), 3, nil, nil},
		{"three that are counted as four", tree("4"), 4, []int{4}, miscounted},
		{"three, and the catalogue cannot be found where it should be", root(tree("3")), 3, nil, []events.Flag{events.FlagRepaired}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := open(t, c.content, mediaPDF)
			var failed []int
			for n := 1; n <= d.Pages(); n++ {
				if _, err := d.Page(t.Context(), n); err != nil {
					failed = append(failed, n)
				}
			}
			if got := flags(t, d); d.Pages() != c.pages || !slices.Equal(failed, c.failed) || !slices.Equal(got, c.flags) {
				t.Errorf("%d pages, of which %v fail, flags %v; want %d, %v, %v", d.Pages(), failed, got, c.pages, c.failed, c.flags)
			}
		})
	}
}
