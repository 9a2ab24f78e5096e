package splitter

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"

	"dossier/events"
	"dossier/services/splitter/worker"
)

// A Document is one upload, open in a worker. It is for one goroutine at a time.
type Document struct {
	worker *worker.Document
	limits Limits
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
	mostlyPicture = 0.6  // share of the page
)

// Settings are how documents are opened.
type Settings struct {
	Limits Limits
	// Confined refuses to open anything where the kernel cannot confine the
	// workers in every way that Dossier knows. Otherwise the log says what is missing.
	Confined bool
	Logger   *slog.Logger // nil: none
}

func (s Settings) worker() worker.Settings {
	return worker.Settings{Memory: s.Limits.Memory, CPU: s.Limits.CPU, Required: s.Confined, Logger: s.Logger}
}

// Open opens a document held in memory. The context bounds the opening alone.
func Open(ctx context.Context, content []byte, mediaType string, s Settings) (*Document, error) {
	if len(content) == 0 {
		return nil, fmt.Errorf("open document: %w", ErrEmpty)
	}
	if !openable[mediaType] {
		return nil, fmt.Errorf("open document: %w", ErrUnsupportedMedia)
	}
	w, err := worker.Open(ctx, content, mediaType, s.worker())
	if err != nil {
		return nil, fmt.Errorf("open document: %w", refusal(err, ErrDamaged))
	}
	d := &Document{worker: w, limits: s.Limits, native: w.Native()}
	if err := d.check(); err != nil {
		w.Close()
		return nil, fmt.Errorf("open document: %w", err)
	}
	return d, nil
}

func (d *Document) check() error {
	switch pages := d.worker.Pages(); {
	case pages <= 0:
		return ErrNoPages
	case pages > d.limits.Pages:
		return ErrLimitPages
	}
	return nil
}

// Pages is how many pages the document has.
func (d *Document) Pages() int { return d.worker.Pages() }

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
	bounds, err := d.worker.Load(ctx, number-1)
	if err != nil {
		return Page{}, refusal(err, ErrRenderFailed)
	}
	width, height := bounds.X1-bounds.X0, bounds.Y1-bounds.Y0
	if !(width > 0 && height > 0) || math.IsInf(width*height, 0) {
		return Page{}, fmt.Errorf("page has no extent: %w", ErrRenderFailed)
	}
	text, err := d.layer(ctx, width, height)
	lost := errors.Is(err, ErrRenderFailed) || errors.Is(err, ErrLimitMemory)
	if err != nil && !lost {
		return Page{}, err
	}
	size := pictureSize(width, height, d.native, d.limits)
	xScale, yScale := float64(size.width)/width, float64(size.height)/height
	pixels, flawed, err := d.worker.Draw(ctx, xScale, yScale, size.width, size.height)
	if err != nil {
		return Page{}, refusal(err, ErrRenderFailed)
	}
	picture := drawing{pixels: pixels, width: size.width, height: size.height, stride: size.width}
	hidden, covered := picture.agreement(text.words, xScale, yScale)

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
	if len(text.words) > 0 {
		page.Layer = &events.PageText{Page: number, Width: width, Height: height, Method: events.ReadTextLayer, Words: text.words}
	}
	flag := func(f events.Flag, is bool) {
		if is {
			page.Flags = append(page.Flags, f)
		}
	}
	flag(events.FlagOddPageBox, d.native == 0 && oddExtent(width, height))
	flag(events.FlagClamped, size.clamped)
	flag(events.FlagFlawed, flawed)
	flag(events.FlagLayerLost, lost)
	flag(events.FlagLayerTurned, text.turned > mostlyTurned)
	flag(events.FlagLayerHidden, hidden > mostlyHidden)
	flag(events.FlagLayerPartial, len(text.words) > 0 && covered < barelyCovered)
	flag(events.FlagLayerOver, len(text.words) > 0 && text.pictured > mostlyPicture)
	return page, nil
}

func (d *Document) layer(ctx context.Context, width, height float64) (layer, error) {
	if d.native > 0 {
		return layer{}, nil
	}
	xml, err := d.worker.Text(ctx)
	if err != nil {
		return layer{}, refusal(err, ErrRenderFailed)
	}
	return readLayer(xml, width, height), nil
}

// Flags are what is odd about the document as a whole. They come last, when its
// pages have been split: what is broken may show only then, and looking for what
// no page needs may change the pages. What cannot be told stays unflagged, for
// flags inform; an error is the machine's, or the context's.
func (d *Document) Flags(ctx context.Context) ([]events.Flag, error) {
	facts, err := d.worker.Facts(ctx)
	if _, refused := reasonOf(refusal(err, ErrDamaged)); err != nil && !refused {
		return nil, fmt.Errorf("look for what is odd: %w", err)
	}
	var flags []events.Flag
	for _, f := range []struct {
		fact worker.Facts
		flag events.Flag
	}{
		{worker.Repaired, events.FlagRepaired}, {worker.Incremental, events.FlagIncremental},
		{worker.OwnerPassword, events.FlagOwnerPassword}, {worker.XFA, events.FlagXFA},
		{worker.Script, events.FlagScript}, {worker.Launch, events.FlagLaunch},
		{worker.Files, events.FlagEmbeddedFiles}, {worker.External, events.FlagExternal},
	} {
		if facts&f.fact != 0 {
			flags = append(flags, f.flag)
		}
	}
	return flags, nil
}

// Close lets the document go, and its worker.
func (d *Document) Close() { d.worker.Close() }

// oddExtent reports whether no sheet of paper has the extent: PDF's own bound is
// 14,400 points, and half an inch is less than a stamp.
func oddExtent(width, height float64) bool {
	return max(width, height) > 14_400 || min(width, height) < 36
}
