package splitter

import (
	"bytes"
	"context"
	"errors"
	"image/png"
	"math"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"dossier/events"
	"dossier/services/splitter/pdftest"
	"dossier/services/splitter/worker"
)

func TestMain(m *testing.M) {
	worker.Main()
	os.Exit(m.Run())
}

// usual are the settings of a run that configures nothing.
func usual() Settings { return Settings{Limits: DefaultLimits(), Spool: os.TempDir()} }

// openWith spools a document and opens it.
func openWith(t testing.TB, ctx context.Context, content []byte, mediaType string, s Settings) (*Document, error) {
	t.Helper()
	file, err := worker.Spool(t.TempDir(), bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return Open(ctx, file, mediaType, s)
}

// open opens a document for the time of the test.
func open(t testing.TB, content []byte, mediaType string) *Document {
	t.Helper()
	d, err := openWith(t, t.Context(), content, mediaType, usual())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	return d
}

func flags(t testing.TB, d *Document) []events.Flag {
	t.Helper()
	fs, err := d.Flags(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return fs
}

func page(t testing.TB, d *Document, number int) Page {
	t.Helper()
	p, err := d.Page(t.Context(), number)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPagesOfAPDF(t *testing.T) {
	d := open(t, written(t, nil, "Statement of Account", "continued"), mediaPDF)
	if d.Pages() != 2 {
		t.Fatalf("%d pages", d.Pages())
	}
	p := page(t, d, 1)
	picture, err := png.Decode(bytes.NewReader(p.Image))
	if err != nil {
		t.Fatal(err)
	}
	if b := picture.Bounds(); b.Dx() != p.PixelWidth || b.Dy() != p.PixelHeight {
		t.Errorf("the picture is %v", b)
	}
	if p.Ink < 0.0002 || p.Ink > 0.002 {
		t.Errorf("one line has %v ink", p.Ink)
	}
	// The widths are Helvetica's; it stands 0.718 of its size above its foot.
	words := p.Layer.Words
	if p.Fingerprint == "" {
		t.Error("the page has no fingerprint")
	}
	p.Image, p.Ink, p.Fingerprint, p.Layer.Words = nil, 0, "", nil
	want := Page{
		Number: 1, Width: 612, Height: 792, PixelWidth: 2125, PixelHeight: 2750,
		Layer: &events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadTextLayer},
		Flags: []events.Flag{events.FlagLayerShort},
	}
	if !reflect.DeepEqual(p, want) {
		t.Errorf("page is %+v\nwant    %+v", p, want)
	}
	for i, w := range []struct {
		text        string
		left, right float64
	}{{"Statement", 72, 126.7}, {"of", 130, 140}, {"Account", 143.4, 187.4}} {
		got := words[i]
		if got.Text != w.text || got.Line != 0 || got.Confidence != 1 ||
			math.Abs(got.Box[0]-w.left) > 1 || math.Abs(got.Box[2]-w.right) > 1 ||
			got.Box[1] > 144-0.718*12 || got.Box[1] < 144-15 || got.Box[3] < 144 || got.Box[3] > 144+5 {
			t.Errorf("word %d is %+v", i, got)
		}
	}
	if second := page(t, d, 2); second.Layer.Lines()[0] != "continued" {
		t.Errorf("page 2 reads %q", second.Layer.Lines())
	}
}

func TestPagesOfPictures(t *testing.T) {
	scan := picture(1240, 1754) // A4 at 150 dpi
	for _, c := range []struct {
		name, mediaType string
		content         []byte
		pages           []Page
	}{
		{"a PNG of unknown density", "image/png", asPNG(t, scan), []Page{
			{Number: 1, Width: 595.26, Height: 842, PixelWidth: 1617, PixelHeight: 2288},
		}},
		{"a small JPEG", "image/jpeg", asJPEG(t, picture(600, 400)), []Page{
			{Number: 1, Width: 450, Height: 300, PixelWidth: 1200, PixelHeight: 800},
		}},
		{"a large photograph", "image/jpeg", asJPEG(t, picture(3000, 4000)), []Page{
			{Number: 1, Width: 631.5, Height: 842, PixelWidth: 2291, PixelHeight: 3055},
		}},
		{"a fax of two pages", "image/tiff", asTIFF(150, scan, scan), []Page{
			{Number: 1, Width: 595.2, Height: 841.92, PixelWidth: 1617, PixelHeight: 2288},
			{Number: 2, Width: 595.2, Height: 841.92, PixelWidth: 1617, PixelHeight: 2288},
		}},
	} {
		d := open(t, c.content, c.mediaType)
		var got []Page
		for n := 1; n <= d.Pages(); n++ {
			p := page(t, d, n)
			if p.Ink < 0.05 || p.Ink > 0.2 {
				t.Errorf("%s: page %d has %v ink", c.name, n, p.Ink)
			}
			if _, ok := events.FingerprintInk(p.Fingerprint); !ok {
				t.Errorf("%s: page %d has the fingerprint %q", c.name, n, p.Fingerprint)
			}
			p.Image, p.Ink, p.Fingerprint = nil, 0, ""
			p.Width, p.Height = hundredths(p.Width), hundredths(p.Height)
			got = append(got, p)
		}
		if !reflect.DeepEqual(got, c.pages) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", c.name, got, c.pages)
		}
	}
}

func TestRefusedDocuments(t *testing.T) {
	whole := written(t, nil, "Statement of Account", "continued")
	password := written(t, func(p *fpdf.Fpdf) { p.SetProtection(fpdf.CnProtectPrint, "user", "owner") }, "secret")
	form := pdftest.Objects(
		"<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 4 0 R>>>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>", pdftest.Stream("", "<xdp/>"))
	for _, c := range []struct {
		name, mediaType string
		content         []byte
		want            Refusal
	}{
		{"nothing", mediaPDF, nil, ErrEmpty},
		{"a web page", "text/html", []byte("<html>"), ErrUnsupportedMedia},
		{"an SVG that claims to be a PDF", mediaPDF, []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`), ErrDamaged},
		{"a PNG that claims to be a PDF", mediaPDF, asPNG(t, picture(9, 9)), ErrDamaged},
		{"a PDF that claims to be a PNG", "image/png", whole, ErrDamaged},
		{"garbage", mediaPDF, bytes.Repeat([]byte{0xfe, 7}, 4096), ErrDamaged},
		{"a header", mediaPDF, []byte("%PDF-1.7\n"), ErrDamaged},
		{"the end is missing, and with it the pages", mediaPDF, whole[:60], ErrDamaged},
		{"no page", mediaPDF, pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"), ErrNoPages},
		{"a lie about the count", mediaPDF, pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 100000000>>"), ErrLimitPages},
		{"a password", mediaPDF, password, ErrEncrypted},
		{"a dynamic form", mediaPDF, form, ErrXFA},
		{"half a PNG header", "image/png", asPNG(t, picture(9, 9))[:20], ErrDamaged},
		{"no JPEG", "image/jpeg", []byte("\xff\xd8\xff\xe0 and then nothing of the kind"), ErrDamaged},
	} {
		d, err := openWith(t, t.Context(), c.content, c.mediaType, usual())
		if err == nil {
			d.Close()
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestFlags(t *testing.T) {
	letter := "/MediaBox[0 0 612 792]"
	font := "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I 5 0 R>>>>"
	text := "BT /F 12 Tf 72 600 Td (Statement of Account for Maria Sample, with all of her deposits) Tj ET "
	solid := pdftest.Stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "\x00")
	whole := written(t, nil, "Statement of Account for Maria Sample, with all of her deposits")
	for _, c := range []struct {
		name     string
		content  []byte
		page     []events.Flag
		document []events.Flag
	}{
		{"an ordinary page", pdftest.Single(letter+font, text, solid), nil, nil},
		{"text that is not seen", pdftest.Single(letter+font, "3 Tr "+text, solid), []events.Flag{events.FlagLayerHidden, events.FlagLayerPartial}, nil},
		{"a scan with a line of text", pdftest.Single(letter+font, text+"q 500 0 0 400 50 50 cm /I Do Q", solid), []events.Flag{events.FlagLayerPartial}, nil},
		{"a page that is a picture, with text over it", pdftest.Single(letter+font, "q 612 0 0 792 0 0 cm /I Do Q 3 Tr "+text, solid), []events.Flag{events.FlagLayerPartial, events.FlagLayerOver}, nil},
		{"text on its side", pdftest.Single(letter+font, "q 0 1 -1 0 600 0 cm "+text+"Q", solid), []events.Flag{events.FlagLayerTurned}, nil},
		{"a huge page", pdftest.Single("/MediaBox[0 0 10000000 10000000]"+font, text, solid), []events.Flag{events.FlagOddPageBox, events.FlagLayerHidden, events.FlagLayerPartial}, nil},
		{"a stamp", pdftest.Single("/MediaBox[0 0 20 20]"+font, "", solid), []events.Flag{events.FlagOddPageBox}, nil},
		{"no page box", pdftest.Single(font, text, solid), nil, nil},
		{"junk before the header", append(bytes.Repeat([]byte("junk "), 100), whole...), nil, []events.Flag{events.FlagRepaired}},
		{"the end is missing", whole[:len(whole)-120], nil, []events.Flag{events.FlagRepaired}},
		{"an owner's password", written(t, func(p *fpdf.Fpdf) { p.SetProtection(fpdf.CnProtectPrint, "", "owner") }, "open to all readers, who are not asked for any of its passwords"), nil, []events.Flag{events.FlagOwnerPassword}},
		{"a script", pdftest.Objects("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert)>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R "+letter+">>"), nil, []events.Flag{events.FlagScript}},
		{"a program to start", pdftest.Objects("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(sh)>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R "+letter+">>"), nil, []events.Flag{events.FlagLaunch}},
		{"a script of the page", pdftest.Single(letter+"/AA<</O<</S/JavaScript/JS(app.alert)>>>>", "", solid), nil, []events.Flag{events.FlagScript}},
		{"a script of an annotation", pdftest.Single(letter+"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(x)/Next[5 0 R]>>>>]", "", "<</S/JavaScript/JS(app.alert)>>"), nil, []events.Flag{events.FlagScript}},
		{"a program that an annotation starts", pdftest.Single(letter+"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A 5 0 R>>]", "", "<</S/Launch/F(sh)>>"), nil, []events.Flag{events.FlagLaunch}},
		{"a link", pdftest.Single(letter+"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(x)>>>>]", "", solid), nil, nil},
		{"an attached file", pdftest.Single(letter+"/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/EF<</F 5 0 R>>>>>>]", "", solid), nil, []events.Flag{events.FlagEmbeddedFiles}},
		{"a page of another file", pdftest.Single(letter+"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(other.pdf)>>>>]", "", solid), nil, []events.Flag{events.FlagExternal}},
		{"content in another file", pdftest.Single(letter, "", pdftest.Stream("/F(//host/share)", "")), nil, []events.Flag{events.FlagExternal}},
		{"what was changed later", changed(pdftest.Single(letter, "", solid), "4 0 obj\n"+pdftest.Stream("", "0 0 9 9 re f")+"\nendobj\n"), nil, []events.Flag{events.FlagIncremental}},
		{"what was changed later, and broken", append(changed(pdftest.Single(letter, "", solid), "")[:3], changed(pdftest.Single(letter, "", solid), "")[4:]...), nil, []events.Flag{events.FlagRepaired, events.FlagIncremental}},
		{"values without end", pdftest.Single(letter, "", strings.Repeat("[", 400)+strings.Repeat("]", 400)), nil, nil},
		{"files in the file", pdftest.Objects("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec>>]>>>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R "+letter+">>"), nil, []events.Flag{events.FlagEmbeddedFiles}},
	} {
		d := open(t, c.content, mediaPDF)
		if got := page(t, d, 1).Flags; !slices.Equal(got, c.page) {
			t.Errorf("%s: the page has flags %v, want %v", c.name, got, c.page)
		}
		if got := flags(t, d); !slices.Equal(got, c.document) {
			t.Errorf("%s: the document has flags %v, want %v", c.name, got, c.document)
		}
	}
}

// A filled form field and a stamp are annotations, which are drawn apart from
// the page's content.
func TestAnnotationsAndFormFieldsAreDrawn(t *testing.T) {
	look := pdftest.Stream("/Type/XObject/Subtype/Form/BBox[0 0 200 100]", "0 0 200 100 re f")
	for _, kind := range []string{"/Subtype/Stamp", "/Subtype/Widget/FT/Tx/T(name)/V(Maria)"} {
		content := pdftest.Single("/MediaBox[0 0 612 792]/Annots[<</Type/Annot"+kind+"/F 4/Rect[100 100 300 200]/AP<</N 5 0 R>>>>]", "", look)
		if p := page(t, open(t, content, mediaPDF), 1); p.Ink < 0.02 {
			t.Errorf("%s is not seen: %v ink", kind, p.Ink)
		}
	}
}

func TestOnePageThatCannotBeDrawn(t *testing.T) {
	d := open(t, pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
		"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>"), mediaPDF)
	if _, err := d.Page(t.Context(), 1); !errors.Is(err, ErrRenderFailed) {
		t.Errorf("page 1: %v", err)
	}
	if _, err := d.Page(t.Context(), 99); !errors.Is(err, ErrRenderFailed) {
		t.Errorf("page 99 of 2: %v", err)
	}
}

func TestLimits(t *testing.T) {
	limits := DefaultLimits()
	limits.Pages = 1
	if _, err := openWith(t, t.Context(), written(t, nil, "one", "two"), mediaPDF, Settings{Limits: limits}); !errors.Is(err, ErrLimitPages) {
		t.Errorf("two pages of one allowed: %v", err)
	}

	limits = DefaultLimits()
	limits.Memory = 8 << 20
	bomb := pdftest.Stream("/Type/XObject/Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
		pdftest.Deflated(t, make([]byte, 1<<20)))
	d, err := openWith(t, t.Context(), pdftest.Single("/MediaBox[0 0 612 792]/Resources<</XObject<</I 5 0 R>>>>", "q 612 0 0 792 0 0 cm /I Do Q", bomb), mediaPDF, Settings{Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if _, err := d.Page(t.Context(), 1); !errors.Is(err, ErrLimitMemory) {
		t.Errorf("a picture of 400 million pixels in 8 MiB: %v", err)
	}

	limits = DefaultLimits()
	limits.CPU = time.Second
	d, err = openWith(t, t.Context(), pdftest.Heavy(12), mediaPDF, Settings{Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if _, err := d.Page(t.Context(), 1); !errors.Is(err, ErrLimitTime) {
		t.Errorf("a page that paints a million million squares: %v", err)
	}

	endless := pdftest.Single("/MediaBox[0 0 612 792]", strings.Repeat("0 0 m 600 0 l 600 700 l 3 3 l h f ", 200_000))
	d = open(t, endless, mediaPDF)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := d.Page(ctx, 1); !errors.Is(err, ErrLimitTime) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a page that is never finished: %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	cancel()
	var refusal Refusal
	if _, err := d.Page(ctx, 1); !errors.Is(err, context.Canceled) || errors.As(err, &refusal) {
		t.Errorf("a page nobody waits for: %v", err)
	}
}

func BenchmarkPage(b *testing.B) {
	d := open(b, written(b, nil, "Statement of Account"), mediaPDF)
	for b.Loop() {
		page(b, d, 1)
	}
}
