// Package ocr reads pages. It hears page.split and states page.read: the words
// on the page, each with its box and confidence.
//
// It promises to recognise nothing that need not be recognised: a blank page
// costs a look at its ink, and a page whose PDF says what it shows costs a look
// at its text layer. Where the layer and the pixels disagree, the pixels win.
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

// timeout bounds one page: the densest take ten seconds on a core that is shared.
const timeout = 2 * time.Minute

// New makes the consumer. Engines start when the first page needs them.
func New(a artifacts, s Settings) consume.Consumer {
	o := &ocr{artifacts: a, pool: NewPool(max(s.Parallel, 1), s.Languages)}
	return consume.Consumer{
		Name:     "ocr",
		On:       []consume.Subscription{consume.On(o.read, func(p events.PageSplit) events.Payload { return events.PageRead{Page: p.Page} })},
		Emits:    []events.Payload{events.PageRead{}},
		Timeout:  timeout,
		Parallel: max(s.Parallel, 1),
		Close:    o.pool.Close,
	}
}

type ocr struct {
	artifacts artifacts
	pool      *Pool
}

// read reads one page by the cheapest way that can be trusted.
func (o *ocr) read(ctx context.Context, e events.Event, in events.PageSplit, state consume.State) error {
	if blank(in.Ink) {
		text := events.PageText{Page: in.Page, Width: in.Width, Height: in.Height, Method: events.ReadNone, Words: []events.Word{}}
		return o.state(ctx, e, text, events.PageRead{Page: in.Page, Blank: true}, state)
	}
	picture := func() (Picture, error) {
		image, err := o.artifacts.Get(ctx, e.Tenant, in.Image)
		if err != nil {
			return Picture{}, fmt.Errorf("get the picture: %w", err)
		}
		return Picture{Page: in.Page, Width: in.Width, Height: in.Height, Image: image}, nil
	}
	var flags []events.Flag
	if in.Layer != nil {
		layer, err := consume.Load[events.PageText](ctx, o.artifacts, e.Tenant, *in.Layer, "the text layer")
		if err != nil {
			return err
		}
		good := layerIsGood(layer, in.Flags)
		if good && slices.Contains(in.Flags, events.FlagLayerOver) {
			// Nothing but the pixels can tell whether it was read rightly, and of
			// this page.
			p, err := picture()
			if err != nil {
				return err
			}
			if good, err = o.pool.Agrees(ctx, p, layer); err != nil {
				return unreadable(err)
			}
		}
		if good {
			return o.state(ctx, e, layer, events.PageRead{Page: in.Page}, state)
		}
		flags = append(flags, events.FlagLayerRefused)
	}
	p, err := picture()
	if err != nil {
		return err
	}
	reading, err := o.pool.Read(ctx, p)
	if err != nil {
		return unreadable(err)
	}
	return o.state(ctx, e, reading.Text, events.PageRead{Page: in.Page, Turned: 90 * reading.Turned, Flags: flags}, state)
}

// unreadable marks what the picture is to blame for.
func unreadable(err error) error {
	if errors.Is(err, errUnreadable) {
		return consume.Permanent(events.ReasonUnreadable, err)
	}
	return err
}

// state keeps the text and states what was read.
func (o *ocr) state(ctx context.Context, e events.Event, text events.PageText, out events.PageRead, state consume.State) error {
	ref, err := consume.Keep(ctx, o.artifacts, e.Tenant, events.MediaPageText, text)
	if err != nil {
		return err
	}
	out.Text, out.Method, out.Words, out.Confidence = ref, text.Method, len(text.Words), meanConfidence(text)
	return state(out)
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
