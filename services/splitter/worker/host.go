package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"sync"
	"time"
)

// Settings are what a worker is started with.
type Settings struct {
	// Memory is how many bytes MuPDF may hold. The process may hold somewhat more.
	Memory int64
	// CPU is how much processor time opening the document may take, and then each
	// page, and the search for facts. It is counted in whole seconds, at least one.
	CPU time.Duration
	// Required refuses to work where a wall is missing.
	Required bool
	// Logger hears of missing walls and of workers that ran into one. nil: nobody.
	Logger *slog.Logger
}

// maxRestarts is how often a document gets another worker. Each costs up to the
// limit of time, and a document with so many pages that kill is an attack: what
// is left of it fails at once.
const maxRestarts = 20

// A Document is a document that is open in a worker. It is for one goroutine at
// a time.
//
// The errors of its methods are a [Failure], where the document is to
// blame, or the context's, or else of the machine, and may pass. One of them ends
// what was asked for; the next page can be asked for all the same.
type Document struct {
	settings Settings
	argv     []string
	input    *os.File
	media    uint8
	worker   *process // nil: dead
	starts   int
	last     error // that a worker died of

	opened  bool // at least once
	pages   int
	page    int  // from 0
	loaded  bool // in the worker that lives
	current loaded
	facts   Facts
}

// Open opens a document in a worker of its own. The media type is that of a PDF,
// TIFF, JPEG or PNG. The file is one that [Spool] has made, and Open's to close,
// whatever comes of it.
func Open(ctx context.Context, file *os.File, mediaType string, s Settings) (*Document, error) {
	return open(ctx, file, mediaType, s, []string{name})
}

func open(ctx context.Context, file *os.File, mediaType string, s Settings, argv []string) (*Document, error) {
	d := &Document{settings: s, argv: argv, input: file}
	index := slices.Index(media, mediaType)
	info, err := file.Stat()
	if err != nil || index < 0 || info.Size() == 0 {
		d.Close()
		if err != nil {
			return nil, fmt.Errorf("hand the document to a worker: %w", err)
		}
		return nil, Failed
	}
	d.media = uint8(index)
	if err := d.start(ctx); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// Check starts a worker to see whether it gets behind all its walls, with a
// document that is spooled to folder.
func Check(ctx context.Context, folder string, s Settings) error {
	input, err := Spool(folder, bytes.NewReader([]byte{0}))
	if err != nil {
		return fmt.Errorf("hand a document to a worker: %w", err)
	}
	d := &Document{settings: s, argv: []string{name}, input: input}
	defer d.Close()
	return d.confine(ctx)
}

// start gets the document a worker, which opens it.
func (d *Document) start(ctx context.Context) error {
	if err := d.confine(ctx); err != nil {
		return err
	}
	a, _, err := d.ask(ctx, request{Op: opOpen, Media: d.media}, 0, nil)
	if err != nil {
		return err
	}
	pages, err := a.opened()
	if err == nil && d.opened && pages != d.pages {
		err = errHostile // it was another document before
	}
	if err != nil {
		return d.lost(fmt.Errorf("%w: %w", Crashed, err))
	}
	d.pages, d.opened = pages, true
	return nil
}

// confine gets the document a worker behind its walls. That one dies here is
// not the document's doing, which it has not seen.
func (d *Document) confine(ctx context.Context) error {
	d.starts++
	var err error
	if d.worker, err = start(d.input, d.argv); err != nil {
		return err
	}
	cpu := max(int64((d.settings.CPU+time.Second-1)/time.Second), 1)
	a, _, err := d.worker.ask(ctx, request{Op: opConfine, Memory: d.settings.Memory, CPU: cpu}, 0, nil)
	if err == nil {
		err = d.walls(a.Walls)
	}
	if err != nil {
		d.Kill()
		if ctx.Err() != nil {
			return err
		}
		return fmt.Errorf("confine a worker: %v", err)
	}
	return nil
}

var warned sync.Once

// walls looks at how a worker is confined.
func (d *Document) walls(c Confinement) error {
	missing := c.Missing()
	if len(missing) == 0 {
		return nil
	}
	if d.settings.Required {
		return fmt.Errorf("this machine gives no %v, and the configuration requires it", missing)
	}
	warned.Do(func() {
		d.logger().Warn("documents are opened in workers that are not fully confined: this kernel, or the container's policy, lacks what is missing", "missing", missing)
	})
	return nil
}

func (d *Document) logger() *slog.Logger {
	if d.settings.Logger == nil {
		return slog.New(slog.DiscardHandler)
	}
	return d.settings.Logger
}

// Pages is how many pages the document says it has, or has, whichever is more; not
// always a sensible number.
func (d *Document) Pages() int { return d.pages }

// Native is how many pixels the current page has of its own, if the document is
// a picture; of a PDF's 0.
func (d *Document) Native() int { return d.current.native }

// Scan is the largest picture on the current page, if the document is a PDF.
func (d *Document) Scan() Scan { return d.current.scan }

// Load makes a page, from 0, the current one and tells its bounds.
func (d *Document) Load(ctx context.Context, page int) (Box, error) {
	d.page, d.loaded = page, false
	if err := d.ready(ctx); err != nil {
		return Box{}, err
	}
	return d.current.box, nil
}

// ready makes sure that a worker has the current page loaded.
func (d *Document) ready(ctx context.Context) error {
	if d.worker == nil {
		if d.starts > maxRestarts {
			return fmt.Errorf("no more workers for this document: %w", d.last)
		}
		if err := d.start(ctx); err != nil {
			return err
		}
	}
	if d.loaded {
		return nil
	}
	a, _, err := d.ask(ctx, request{Op: opLoad, Page: int32(d.page)}, 0, nil)
	if err != nil {
		return err
	}
	if d.current, err = a.loaded(); err != nil {
		return d.lost(fmt.Errorf("%w: %w", Crashed, err))
	}
	d.loaded = true
	return nil
}

// Text is what stands on the current page. It may say anything.
func (d *Document) Text(ctx context.Context) (Text, error) {
	if err := d.ready(ctx); err != nil {
		return nil, err
	}
	_, marks, err := d.ask(ctx, request{Op: opText}, -1, nil)
	return marks, err
}

// Draw renders the current page to so many pixels: one byte each, row by row, in
// buffer if it is large enough. flawed says that parts could not be drawn.
func (d *Document) Draw(ctx context.Context, xScale, yScale float64, width, height int, buffer []byte) (pixels []byte, flawed bool, err error) {
	if err := d.ready(ctx); err != nil {
		return nil, false, err
	}
	r := request{Op: opDraw, XScale: xScale, YScale: yScale, Width: int32(width), Height: int32(height)}
	a, pixels, err := d.ask(ctx, r, int64(width)*int64(height), buffer)
	if err != nil {
		return nil, false, err
	}
	return pixels, a.Flawed, nil
}

// Facts looks through the document for what is odd about it. It comes last.
func (d *Document) Facts(ctx context.Context) (Facts, error) {
	if d.worker == nil {
		// What a search finds is not worth another one: something killed it.
		return d.facts, nil
	}
	_, _, err := d.ask(ctx, request{Op: opSearch}, 0, nil)
	return d.facts, err
}

// ask asks the worker that lives.
func (d *Document) ask(ctx context.Context, r request, want int64, buffer []byte) (answer, []byte, error) {
	a, body, err := d.worker.ask(ctx, r, want, buffer)
	if err != nil {
		return answer{}, nil, d.lost(err)
	}
	d.facts |= a.Facts
	if err := a.failure(); err != nil {
		return answer{}, nil, err
	}
	return a, body, nil
}

// lost lets a worker go that died, or must.
func (d *Document) lost(err error) error {
	d.Kill()
	if failure := Failure(""); errors.As(err, &failure) {
		d.last = err
		if errors.Is(err, errBreach) {
			d.logger().Warn("a worker was killed", "error", err.Error())
		}
	}
	return err
}

// Kill ends the worker. The next page gets another one.
func (d *Document) Kill() {
	if d.worker != nil {
		d.worker.kill()
	}
	d.worker, d.loaded = nil, false
}

// Close lets the document go.
func (d *Document) Close() {
	d.Kill()
	_ = d.input.Close() // it was only read
}
