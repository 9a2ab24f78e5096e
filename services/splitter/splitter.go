// Package splitter takes a package apart. It hears package.received and states
// page.split for each page as soon as it stands alone, as pixels and with the
// words that its PDF gives it, and at last package.split, the manifest.
//
// It promises that every page of the manifest has either its page.split or an
// exception that names it, on record before the manifest, so that nobody who
// waits for the pages waits for ever. A package that was interrupted goes on
// with the pages that are not on record.
//
// It is the only user of MuPDF, which draws the pages, and the only consumer
// that opens what a stranger sent. It does so in worker processes: see the
// package worker, where they are made and what they may do.
package splitter

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/splitter/worker"
)

type artifacts interface {
	consume.Keeper

	// Open opens a tenant's artifact, of any size. Where reading ends with
	// [io.EOF], what was read is the artifact; it ends with [consume.ErrDamaged]
	// where it was something else, and until then it may be anything.
	Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error)
}

// record is the event store as the splitter reads it.
type record interface {
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)
}

// timeout bounds a whole package: 5,000 pages at a third of a second each, which
// is slow for a scan at 200 dpi, on a machine that has other work.
const timeout = 30 * time.Minute

// New makes the consumer. Where the settings require that workers are confined
// and this machine cannot do it, there is none.
func New(a artifacts, r record, settings Settings) (consume.Consumer, error) {
	if settings.Confined {
		ctx, cancel := context.WithTimeout(context.Background(), settings.Limits.Time)
		defer cancel()
		if err := worker.Check(ctx, settings.Spool, settings.worker()); err != nil {
			return consume.Consumer{}, fmt.Errorf("splitter: %w", err)
		}
	}
	s := &splitter{artifacts: a, record: r, settings: settings}
	return consume.Consumer{
		Name:    "splitter",
		On:      []consume.Subscription{consume.On(s.split, func(events.PackageReceived) events.Payload { return events.PackageSplit{} })},
		Emits:   []events.Payload{events.PageSplit{}, events.PackageSplit{}},
		Timeout: timeout,
		// Two, so that a long package does not keep a short one waiting.
		Parallel: 2,
	}, nil
}

type splitter struct {
	artifacts artifacts
	record    record
	settings  Settings
}

// split takes one package apart.
func (s *splitter) split(ctx context.Context, e events.Event, in events.PackageReceived, state consume.State) error {
	doc, err := s.open(ctx, e, in.Source)
	if err != nil {
		return permanent(err)
	}
	defer doc.Close()
	done, err := s.done(ctx, e.Subject)
	if err != nil {
		return err
	}
	pages := doc.Pages()
	draw := func(ctx context.Context, number int) (d drawn) {
		if d.fact = done[number]; d.fact == nil {
			limited, cancel := context.WithTimeout(ctx, s.settings.Limits.Time)
			defer cancel()
			d.page, d.err = doc.draw(limited, number)
		}
		return d
	}
	for number, d := range ahead(ctx, pages, draw) {
		if d.fact != nil {
			// It may have gone on record and never been published.
			err = state(d.fact)
		} else {
			err = s.page(ctx, e, doc, number, d, state)
		}
		if err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	limited, cancel := context.WithTimeout(ctx, s.settings.Limits.Time)
	defer cancel()
	flags, err := doc.Flags(limited)
	if err != nil {
		return err
	}
	return state(events.PackageSplit{Pages: pages, Flags: flags})
}

// drawn is a page that is to be stated: as it was drawn, as the error that it
// was not, or as the fact that is on record already.
type drawn struct {
	page rendering
	err  error
	fact events.Payload
}

// open opens the upload. When it has been spooled it is known to be the one that
// was received; nothing looks at it before.
func (s *splitter) open(ctx context.Context, e events.Event, source events.Ref) (*Document, error) {
	content, err := s.artifacts.Open(ctx, e.Tenant, source)
	if err != nil {
		return nil, fmt.Errorf("get the upload: %w", err)
	}
	file, err := worker.Spool(s.settings.Spool, content)
	_ = content.Close() // it was only read
	switch {
	case errors.Is(err, worker.ErrSpool):
		return nil, fmt.Errorf("%w: %w", consume.ErrUnavailable, err)
	case err != nil:
		return nil, fmt.Errorf("get the upload: %w", err)
	}
	limited, cancel := context.WithTimeout(ctx, s.settings.Limits.Time)
	defer cancel()
	return Open(limited, file, source.MediaType, s.settings)
}

// done are the facts about pages that an interrupted attempt left on record.
func (s *splitter) done(ctx context.Context, subject string) (map[int]events.Payload, error) {
	history, err := s.record.Events(ctx, subject, events.TypePageSplit, events.TypeExceptionRaised)
	if err != nil {
		return nil, fmt.Errorf("look for pages on record: %w", err)
	}
	done := make(map[int]events.Payload)
	for _, e := range history {
		if p, ok := e.Data.(events.Paged); ok && e.Source == "splitter" {
			done[p.PageNumber()] = e.Data
		}
	}
	return done, nil
}

// page states one page, or the exception that stands for it: a page that cannot
// be drawn does not stop the others.
func (s *splitter) page(ctx context.Context, e events.Event, doc *Document, number int, d drawn, state consume.State) error {
	page, err := Page{}, d.err
	if err == nil {
		page, err = doc.finish(d.page)
	}
	if err != nil {
		reason, refused := reasonOf(err)
		if !refused || ctx.Err() != nil {
			return err
		}
		return state(events.ExceptionRaised{
			Consumer: "splitter", Reason: reason, Failed: e.ID, FailedType: e.Type, Page: number,
		})
	}
	out := events.PageSplit{
		Page: number, Width: page.Width, Height: page.Height,
		PixelWidth: page.PixelWidth, PixelHeight: page.PixelHeight, Ink: page.Ink, Fingerprint: page.Fingerprint, Flags: page.Flags,
	}
	if out.Image, err = s.artifacts.Put(ctx, e.Tenant, MediaImage, page.Image); err != nil {
		return fmt.Errorf("keep the picture of page %d: %w", number, err)
	}
	if page.Layer != nil {
		ref, err := consume.Keep(ctx, s.artifacts, e.Tenant, events.MediaPageText, page.Layer)
		if err != nil {
			return err
		}
		out.Layer = &ref
	}
	return state(out)
}

// permanent marks what the document is to blame for.
func permanent(err error) error {
	if reason, refused := reasonOf(err); refused {
		return consume.Permanent(reason, err)
	}
	return err
}

// reasonOf is the reason that a refused document or page goes on record with.
func reasonOf(err error) (reason events.Reason, refused bool) {
	var refusal Refusal
	if errors.As(err, &refusal) {
		return events.Reason(refusal), true
	}
	return "", false
}
