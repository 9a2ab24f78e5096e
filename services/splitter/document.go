package splitter

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"os"
	"sync"

	"dossier/events"
	"dossier/services/splitter/worker"
)

// A Document is one upload, open in a worker. It is for one goroutine at a time.
type Document struct {
	worker *worker.Document
	limits Limits
	pixels [2][]byte // of pages of even and of odd numbers
}

// A Page stands alone: as pixels, and with the words its PDF gives it.
type Page struct {
	Number        int     // from 1
	Width, Height float64 // points, after rotation
	Image         []byte  // gray PNG
	PixelWidth    int
	PixelHeight   int
	Ink           float64          // share of dark pixels inside the margins; of pale ones where there are no others
	Fingerprint   string           // what the picture looks like from afar; empty where there is too little ink
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
	// Spool is the folder that documents are spooled to while they are open. It
	// should be on a disk: in memory, each takes as much as it is long.
	Spool  string
	Logger *slog.Logger // nil: none
}

func (s Settings) worker() worker.Settings {
	return worker.Settings{Memory: s.Limits.Memory, CPU: s.Limits.CPU, Required: s.Confined, Logger: s.Logger}
}

// Open opens a document that [worker.Spool] has spooled; the file is Open's to
// close, whatever comes of it. The context bounds the opening alone.
func Open(ctx context.Context, file *os.File, mediaType string, s Settings) (*Document, error) {
	info, err := file.Stat()
	switch {
	case err != nil:
	case info.Size() == 0:
		err = ErrEmpty
	case !openable[mediaType]:
		err = ErrUnsupportedMedia
	}
	if err != nil {
		_ = file.Close() // it was only read
		return nil, fmt.Errorf("open document: %w", err)
	}
	w, err := worker.Open(ctx, file, mediaType, s.worker())
	if err != nil {
		return nil, fmt.Errorf("open document: %w", refusal(err, ErrDamaged))
	}
	d := &Document{worker: w, limits: s.Limits}
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
	r, err := d.draw(ctx, number)
	if err != nil {
		return Page{}, err
	}
	return d.finish(r)
}

// A rendering is a page as a worker gives it. Its pixels are good until the page
// after the next is drawn.
type rendering struct {
	number        int
	width, height float64 // points, and more than none
	native        int     // pixels of the page, if it is a picture
	text          layer
	lost          bool // there should have been text
	size          size
	pixels        []byte
	clean         bool // drawn from vectors alone
	flawed        bool
	hidden        float64 // share of the words that cannot be seen
	partial       bool    // the page shows much that the words do not say
}

// draw is the worker's part of a page.
func (d *Document) draw(ctx context.Context, number int) (rendering, error) {
	r := rendering{number: number}
	if err := d.drawInto(ctx, &r); err != nil {
		return rendering{}, fmt.Errorf("split page %d: %w", number, err)
	}
	return r, nil
}

func (d *Document) drawInto(ctx context.Context, r *rendering) error {
	bounds, err := d.worker.Load(ctx, r.number-1)
	if err != nil {
		return refusal(err, ErrRenderFailed)
	}
	r.width, r.height = bounds.X1-bounds.X0, bounds.Y1-bounds.Y0
	if !(r.width > 0 && r.height > 0) || math.IsInf(r.width*r.height, 0) {
		return fmt.Errorf("page has no extent: %w", ErrRenderFailed)
	}
	if r.native = d.worker.Native(); r.native == 0 {
		text, err := d.worker.Text(ctx)
		err = refusal(err, ErrRenderFailed)
		r.lost = errors.Is(err, ErrRenderFailed) || errors.Is(err, ErrLimitMemory)
		if err != nil && !r.lost {
			return err
		}
		r.text = readLayer(text.Marks(), r.width, r.height)
	}
	of := origin{native: r.native}
	if r.text.pictured > mostlyPicture {
		of.scan = dense(d.worker.Scan(), r.text.pictured*r.width*r.height)
	}
	if r.speaks() {
		// Nobody will recognise it, unless the pixels show that the text is not theirs.
		if err := d.drawAt(ctx, r, origin{speaks: true}); err != nil || r.agrees() {
			return err
		}
	}
	return d.drawAt(ctx, r, of)
}

func (d *Document) drawAt(ctx context.Context, r *rendering, of origin) (err error) {
	r.size, r.clean = pictureSize(r.width, r.height, of, d.limits), of.speaks
	xScale, yScale := r.scales()
	buffer := &d.pixels[r.number%len(d.pixels)]
	if *buffer, r.flawed, err = d.worker.Draw(ctx, xScale, yScale, r.size.width, r.size.height, *buffer); err != nil {
		return refusal(err, ErrRenderFailed)
	}
	r.pixels = *buffer
	picture := r.drawing()
	var covered float64
	r.hidden, covered = picture.agreement(r.text.words, xScale, yScale)
	r.partial = len(r.text.words) > 0 && (covered < barelyCovered || picture.saysMore(r.text, xScale, yScale))
	return nil
}

// speaks reports whether the page's text layer can stand for it, as far as that
// shows without its pixels.
func (r *rendering) speaks() bool {
	return !r.lost && r.text.turned <= mostlyTurned && r.text.pictured < pasted && !short(r.text.words) && !garbled(r.text.words)
}

// agrees reports whether the text stands where the ink stands.
func (r *rendering) agrees() bool { return r.hidden <= mostlyHidden && !r.partial }

func (r *rendering) drawing() drawing {
	return drawing{pixels: r.pixels, width: r.size.width, height: r.size.height, stride: r.size.width, clean: r.clean}
}

// scales are how many pixels a point has.
func (r *rendering) scales() (x, y float64) {
	return float64(r.size.width) / r.width, float64(r.size.height) / r.height
}

// finish is our part of a page.
func (d *Document) finish(r rendering) (Page, error) {
	number, width, height, size := r.number, r.width, r.height, r.size
	xScale, _ := r.scales()
	text, picture := r.text, r.drawing()

	// The file of a photograph knows nothing of the paper. Where it claims more
	// than a tabloid sheet, the page is taken to be as long as one of A4.
	unit := 1.0
	if r.native > 0 && max(width, height) > tabloid {
		unit = a4 / max(width, height)
	}
	page := Page{
		Number: number, Width: width * unit, Height: height * unit,
		PixelWidth: size.width, PixelHeight: size.height,
	}
	// Compressing takes as long as looking.
	var err error
	var compressing sync.WaitGroup
	compressing.Go(func() { page.Image, err = picture.png(72 * xScale / unit) })
	page.Ink, page.Fingerprint = picture.ink(), picture.fingerprint()
	faint := false
	if page.Ink < nothing {
		if pale := picture.faint(); pale >= nothing {
			page.Ink, faint = pale, true
		}
	}
	if compressing.Wait(); err != nil {
		return Page{}, fmt.Errorf("split page %d: %w", number, err)
	}
	if len(text.words) > 0 {
		page.Layer = &events.PageText{Page: number, Width: width, Height: height, Method: events.ReadTextLayer, Words: text.words}
	}
	flag := func(f events.Flag, is bool) {
		if is {
			page.Flags = append(page.Flags, f)
		}
	}
	flag(events.FlagOddPageBox, r.native == 0 && oddExtent(width, height))
	flag(events.FlagClamped, size.clamped)
	flag(events.FlagFlawed, r.flawed)
	flag(events.FlagFaint, faint)
	flag(events.FlagLayerLost, r.lost)
	flag(events.FlagLayerTurned, text.turned > mostlyTurned)
	flag(events.FlagLayerHidden, r.hidden > mostlyHidden)
	flag(events.FlagLayerShort, len(text.words) > 0 && short(text.words))
	flag(events.FlagLayerGarbled, garbled(text.words))
	flag(events.FlagLayerPartial, r.partial)
	flag(events.FlagLayerOver, len(text.words) > 0 && text.pictured > mostlyPicture)
	return page, nil
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
		{worker.Repaired, events.FlagRepaired}, {worker.Miscounted, events.FlagMiscounted}, {worker.Incremental, events.FlagIncremental},
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
