package splitter

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg"
	_ "image/png"
	"math"

	_ "golang.org/x/image/tiff"

	"dossier/events"
)

// A Document is one upload, opened. It is for one goroutine at a time.
type Document struct {
	mupdf  *mupdf
	limits Limits
	pages  int
	native int // pixels, if the document is a picture
}

// A Page stands alone: as pixels, and with the words its PDF gives it.
type Page struct {
	Number        int     // from 1
	Width, Height float64 // points, after rotation
	Image         []byte  // gray PNG
	PixelWidth    int
	PixelHeight   int
	Ink           float64          // share of dark pixels inside the margins
	Layer         *events.PageText // nil if there is none
	Flags         []events.Flag
}

// MediaImage is the media type of a page's picture.
const MediaImage = "image/png"

const mediaPDF = "application/pdf"

// openable are the media types that are documents. MuPDF would open many more.
var openable = map[string]bool{mediaPDF: true, "image/tiff": true, "image/jpeg": true, "image/png": true}

const a4, tabloid = 842, 1224 // long sides in points

// When the text layer and the pixels disagree.
const (
	mostlyTurned  = 0.5  // share of characters
	mostlyHidden  = 0.2  // share of words
	barelyCovered = 0.35 // share of ink; printed pages have 0.6 and more, those of charts and boxes 0.4
)

// Open opens a document held in memory. The content must not change until the
// document is closed.
func Open(ctx context.Context, content []byte, mediaType string, limits Limits) (*Document, error) {
	if len(content) == 0 {
		return nil, fmt.Errorf("open document: %w", ErrEmpty)
	}
	if !openable[mediaType] {
		return nil, fmt.Errorf("open document: %w", ErrUnsupportedMedia)
	}
	m, err := openMuPDF(ctx, content, mediaType, limits.Memory)
	if err != nil {
		return nil, fmt.Errorf("open document: %w", err)
	}
	d := &Document{mupdf: m, limits: limits}
	if err := d.look(ctx, content, mediaType); err != nil {
		m.close()
		return nil, fmt.Errorf("open document: %w", err)
	}
	return d, nil
}

// look takes in what concerns the document as a whole.
func (d *Document) look(ctx context.Context, content []byte, mediaType string) error {
	var err error
	switch d.pages, err = d.mupdf.count(ctx); {
	case err != nil:
		return err
	case d.pages <= 0:
		return ErrNoPages
	case d.pages > d.limits.Pages:
		return ErrLimitPages
	}
	if mediaType != mediaPDF {
		d.native, err = nativePixels(content)
	}
	return err
}

// Pages is how many pages the document has.
func (d *Document) Pages() int { return d.pages }

// Page renders a page, from 1, and takes its text. An error concerns this page
// alone, unless the context has ended.
func (d *Document) Page(ctx context.Context, number int) (Page, error) {
	page, err := d.page(ctx, number)
	if err != nil {
		return Page{}, fmt.Errorf("split page %d: %w", number, err)
	}
	return page, nil
}

func (d *Document) page(ctx context.Context, number int) (Page, error) {
	bounds, err := d.mupdf.load(ctx, number-1)
	if err != nil {
		return Page{}, err
	}
	width, height := bounds.x1-bounds.x0, bounds.y1-bounds.y0
	if !(width > 0 && height > 0) || math.IsInf(width*height, 0) {
		return Page{}, fmt.Errorf("page has no extent: %w", ErrRenderFailed)
	}
	words, turned, err := d.words(ctx, width, height)
	lost := errors.Is(err, ErrRenderFailed) || errors.Is(err, ErrLimitMemory)
	if err != nil && !lost {
		return Page{}, err
	}
	size := pictureSize(width, height, d.native, d.limits)
	xScale, yScale := float64(size.width)/width, float64(size.height)/height
	picture, err := d.mupdf.draw(ctx, xScale, yScale, size.width, size.height)
	if err != nil {
		return Page{}, err
	}
	hidden, covered := picture.agreement(words, xScale, yScale)

	// The file of a photograph knows nothing of the paper. Where it claims more
	// than a tabloid sheet, the page is taken to be as long as one of A4.
	unit := 1.0
	if d.native > 0 && max(width, height) > tabloid {
		unit = a4 / max(width, height)
	}
	page := Page{
		Number: number, Width: width * unit, Height: height * unit,
		PixelWidth: size.width, PixelHeight: size.height,
		Ink: picture.ink(),
	}
	if page.Image, err = picture.png(72 * xScale / unit); err != nil {
		return Page{}, err
	}
	if len(words) > 0 {
		page.Layer = &events.PageText{Page: number, Width: width, Height: height, Method: events.ReadTextLayer, Words: words}
	}
	flag := func(f events.Flag, is bool) {
		if is {
			page.Flags = append(page.Flags, f)
		}
	}
	flag(events.FlagOddPageBox, d.native == 0 && oddExtent(width, height))
	flag(events.FlagClamped, size.clamped)
	flag(events.FlagFlawed, picture.flawed)
	flag(events.FlagLayerLost, lost)
	flag(events.FlagLayerTurned, turned > mostlyTurned)
	flag(events.FlagLayerHidden, hidden > mostlyHidden)
	flag(events.FlagLayerPartial, len(words) > 0 && covered < barelyCovered)
	return page, nil
}

func (d *Document) words(ctx context.Context, width, height float64) ([]events.Word, float64, error) {
	if d.native > 0 {
		return nil, 0, nil
	}
	xml, err := d.mupdf.text(ctx)
	if err != nil {
		return nil, 0, err
	}
	if len(xml) > largestLayer {
		return nil, 0, ErrLimitMemory
	}
	words, turned := readLayer(xml, width, height)
	return words, turned, nil
}

// Flags are what is odd about the document as a whole. They are complete when
// its pages have been split, since what is broken may show only then.
func (d *Document) Flags() []events.Flag { return d.mupdf.flags() }

// Close lets the document go.
func (d *Document) Close() { d.mupdf.close() }

// oddExtent reports whether no sheet of paper has the extent: PDF's own bound is
// 14,400 points, and half an inch is less than a stamp.
func oddExtent(width, height float64) bool {
	return max(width, height) > 14_400 || min(width, height) < 36
}

// nativePixels is how many pixels a picture has; of several, the first.
func nativePixels(content []byte) (int, error) {
	c, _, err := image.DecodeConfig(bytes.NewReader(content))
	if err != nil || c.Width <= 0 || c.Height <= 0 {
		return 0, fmt.Errorf("picture's header: %w", ErrDamaged)
	}
	return c.Width * c.Height, nil
}
