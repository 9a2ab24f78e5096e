// Package ocr reads pages. It hears page.split and states page.read: the words
// on the page, each with its box and confidence.
//
// It promises to recognise nothing that need not be recognised: a blank page
// costs a look at its ink, a page whose PDF says what it shows costs a look at its
// text layer, and a picture that was read before costs a look into the memory.
// Where the layer and the pixels disagree, the pixels win.
package ocr

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Settings say how pages are recognised.
type Settings struct {
	Languages string // as tesseract names them, joined by "+"
	Parallel  int    // pages at once
}

type artifacts interface {
	consume.Getter
	consume.Keeper
}

// PageTimeout bounds one page: the densest take ten seconds on a core that is shared.
const PageTimeout = 2 * time.Minute

// New makes the consumer. Engines start when the first page needs them.
func New(a artifacts, m memory, s Settings) consume.Consumer {
	o := &ocr{artifacts: a, pool: NewPool(max(s.Parallel, 1), s.Languages)}
	o.recogniser = recogniser{
		artifacts: a, memory: m, read: o.pool.Read,
		identify: func() (string, error) { return engineIdentity(s.Languages) },
	}
	return consume.Consumer{
		Name:     "ocr",
		On:       []consume.Subscription{consume.On(o.read, func(p events.PageSplit) events.Payload { return events.PageRead{Page: p.Page} })},
		Emits:    []events.Payload{events.PageRead{}},
		Timeout:  PageTimeout,
		Parallel: max(s.Parallel, 1),
		Close:    o.pool.Close,
	}
}

type ocr struct {
	artifacts  artifacts
	pool       *Pool
	recogniser recogniser
}

// read reads one page, keeps its text and states what was read.
func (o *ocr) read(ctx context.Context, e events.Event, in events.PageSplit, state consume.State) error {
	recognise := func(ctx context.Context) (Reading, bool, error) { return o.recogniser.recognise(ctx, e.Tenant, in) }
	text, out, err := o.pool.readPage(ctx, in, kept{o.artifacts, e.Tenant, in}, recognise)
	if err != nil {
		return unreadable(err)
	}
	if out.Text, err = consume.Keep(ctx, o.artifacts, e.Tenant, events.MediaPageText, text); err != nil {
		return err
	}
	return state(out)
}

// kept are the parts of a page in the artifact store.
type kept struct {
	artifacts artifacts
	tenant    string
	page      events.PageSplit
}

func (k kept) Image(ctx context.Context) ([]byte, error) {
	image, err := k.artifacts.Get(ctx, k.tenant, k.page.Image)
	if err != nil {
		return nil, fmt.Errorf("get the picture: %w", err)
	}
	return image, nil
}

func (k kept) Layer(ctx context.Context) (events.PageText, error) {
	return consume.Load[events.PageText](ctx, k.artifacts, k.tenant, *k.page.Layer, "the text layer")
}

// Parts are what a page was split into. Only what is needed is asked for: the
// layer of a page that has one, and a picture that has to be looked at.
type Parts interface {
	Image(context.Context) ([]byte, error)
	Layer(context.Context) (events.PageText, error)
}

// ReadPage reads one page by the cheapest way that can be trusted. What it says
// of the page is what goes on record, but for the reference to the text.
func (p *Pool) ReadPage(ctx context.Context, in events.PageSplit, parts Parts) (events.PageText, events.PageRead, error) {
	return p.readPage(ctx, in, parts, func(ctx context.Context) (Reading, bool, error) {
		image, err := parts.Image(ctx)
		if err != nil {
			return Reading{}, false, err
		}
		reading, err := p.Read(ctx, pictureOf(in, image))
		return reading, false, err
	})
}

// readPage reads a page that is to be recognised, if it is, by recognise, which
// also tells whether it was recognised before.
func (p *Pool) readPage(ctx context.Context, in events.PageSplit, parts Parts, recognise func(context.Context) (Reading, bool, error)) (events.PageText, events.PageRead, error) {
	if blank(in.Ink) {
		text := events.PageText{Page: in.Page, Width: in.Width, Height: in.Height, Method: events.ReadNone, Words: []events.Word{}}
		return text, about(text, events.PageRead{Page: in.Page, Ink: in.Ink, Blank: true}), nil
	}
	var flags []events.Flag
	if in.Layer != nil {
		layer, err := parts.Layer(ctx)
		if err != nil {
			return events.PageText{}, events.PageRead{}, err
		}
		good := layerIsGood(in.Flags)
		if good && slices.Contains(in.Flags, events.FlagLayerOver) {
			// Nothing but the pixels can tell whether it was read rightly, and of
			// this page.
			image, err := parts.Image(ctx)
			if err == nil {
				good, err = p.Agrees(ctx, pictureOf(in, image), layer)
			}
			if err != nil {
				return events.PageText{}, events.PageRead{}, err
			}
		}
		if good {
			return layer, about(layer, events.PageRead{Page: in.Page, Ink: in.Ink}), nil
		}
		flags = append(flags, events.FlagLayerRefused)
	}
	reading, again, err := recognise(ctx)
	if err != nil {
		return events.PageText{}, events.PageRead{}, err
	}
	return reading.Text, about(reading.Text, events.PageRead{
		Page: in.Page, Ink: in.Ink, Turned: 90 * reading.Turned, Remembered: again, Flags: flags,
		Blank: len(reading.Text.Words) == 0 && in.Ink < hardlyInk,
	}), nil
}

func pictureOf(in events.PageSplit, image []byte) Picture {
	return Picture{Page: in.Page, Width: in.Width, Height: in.Height, Image: image}
}

// about adds to what is known of a reading what its text tells.
func about(text events.PageText, out events.PageRead) events.PageRead {
	out.Method, out.Words, out.Confidence = text.Method, len(text.Words), meanConfidence(text)
	return out
}

// unreadable marks what the picture is to blame for.
func unreadable(err error) error {
	if errors.Is(err, errUnreadable) {
		return consume.Permanent(events.ReasonUnreadable, err)
	}
	return err
}

// meanConfidence is the mean over the words. A page on which nothing was
// recognised though there is ink has been read with no confidence at all; a
// blank one with all.
func meanConfidence(text events.PageText) float64 {
	if len(text.Words) == 0 {
		if text.Method == events.ReadNone {
			return 1
		}
		return 0
	}
	sum := 0.0
	for _, w := range text.Words {
		sum += w.Confidence
	}
	return min(max(sum/float64(len(text.Words)), 0), 1)
}
