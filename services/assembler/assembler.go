// Package assembler puts pages together again. It hears of every page's outcome
// and, once all of them are on record, states document.assembled for each
// document and package.assembled with the page ledger, in which every page has
// exactly one fate.
//
// It decides over all pages of a package at once, from what is on record alone:
// the order in which the outcomes arrived does not matter, nor does it take the
// pages to lie in order. duplicate.go finds what was scanned twice; lie.go reads off
// the pages how they lie; follow.go weighs whether one follows another; group.go puts
// together those of which it is clearest first; ledger.go gives each page its fate.
package assembler

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// record is the event store as the assembler reads it. Reads are strongly
// consistent.
type record interface {
	Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error)
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)
	Count(ctx context.Context, subject string, t events.Type) (int, error)
}

type artifacts interface {
	consume.Getter
	consume.Keeper
}

// New makes the consumer.
func New(r record, a artifacts, t *taxonomy.Taxonomy) consume.Consumer {
	as := &assembler{record: r, artifacts: a, keeper: a, taxonomy: t}
	return consume.Consumer{
		Name: "assembler",
		On: []consume.Subscription{
			consume.Join(func(ctx context.Context, e events.Event, _ events.PageClassified, state consume.State) error {
				return as.join(ctx, e, state)
			}),
			consume.Join(func(ctx context.Context, e events.Event, _ events.PackageSplit, state consume.State) error {
				return as.join(ctx, e, state)
			}),
			consume.Join(func(ctx context.Context, e events.Event, _ events.ExceptionRaised, state consume.State) error {
				return as.join(ctx, e, state)
			}).From("intake", "splitter", "ocr", "classifier"),
		},
		Emits: []events.Payload{events.DocumentAssembled{}, events.PackageAssembled{}},
		// The last page's delivery reads the whole package: 5,000 artifacts,
		// sixteen at a time, at 50 ms each, are 16 s.
		Timeout:  2 * time.Minute,
		Parallel: 4,
	}
}

type assembler struct {
	record    record
	artifacts consume.Getter
	keeper    consume.Keeper
	taxonomy  *taxonomy.Taxonomy
}

// join states the package's assembly if e was the last outcome it waited for.
func (as *assembler) join(ctx context.Context, e events.Event, state consume.State) error {
	complete, err := as.complete(ctx, e)
	if err != nil || !complete {
		return err
	}
	history, err := as.record.Events(ctx, e.Subject, events.TypePackageSplit, events.TypePageSplit, events.TypePageRead, events.TypePageClassified, events.TypeExceptionRaised)
	if err != nil {
		return fmt.Errorf("read the record: %w", err)
	}
	in := gather(history)
	if !in.refused && len(in.outcomes) < in.pages {
		return nil // two outcomes for one page made the count look full
	}
	pages, err := as.load(ctx, e.Tenant, in)
	if err != nil {
		return err
	}
	duplicates, err := as.duplicates(ctx, e.Tenant, pages)
	if err != nil {
		return err
	}
	documents, ledger := assemble(as.taxonomy, pages, duplicates)
	for _, d := range documents {
		if err := state(d); err != nil {
			return err
		}
	}
	ref, err := consume.Keep(ctx, as.keeper, e.Tenant, events.MediaLedger, ledger)
	if err != nil {
		return err
	}
	fates := make(map[events.Fate]int)
	for _, entry := range ledger.Pages {
		fates[entry.Fate]++
	}
	return state(events.PackageAssembled{Pages: len(ledger.Pages), Documents: len(documents), Fates: fates, Ledger: ref})
}

// Assemble decides over the pages that a package's record tells of, as the consumer does
// of its first revision, and states nothing. The record must be complete: a page without
// an outcome counts as one that failed.
func Assemble(ctx context.Context, a consume.Getter, t *taxonomy.Taxonomy, tenant string, history []events.Event) ([]events.DocumentAssembled, events.Ledger, error) {
	as := &assembler{artifacts: a, taxonomy: t}
	pages, err := as.load(ctx, tenant, gather(history))
	if err != nil {
		return nil, events.Ledger{}, err
	}
	duplicates, err := as.duplicates(ctx, tenant, pages)
	if err != nil {
		return nil, events.Ledger{}, err
	}
	documents, ledger := assemble(t, pages, duplicates)
	return documents, ledger, nil
}

// complete reports whether every page may have an outcome, at the cost of two
// counts: it runs at every page, so it must not read the history.
func (as *assembler) complete(ctx context.Context, e events.Event) (bool, error) {
	if x, ok := e.Data.(events.ExceptionRaised); ok && x.Page == 0 {
		return true, nil // the package as a whole was given up
	}
	manifest, err := as.record.Find(ctx, e.Subject, events.IDOf(e.Subject, events.PackageSplit{}))
	if err != nil {
		return false, fmt.Errorf("look for the manifest: %w", err)
	}
	if len(manifest) == 0 {
		return false, nil
	}
	outcomes := 0
	for _, t := range []events.Type{events.TypePageClassified, events.TypeExceptionRaised} {
		n, err := as.record.Count(ctx, e.Subject, t)
		if err != nil {
			return false, fmt.Errorf("count %s: %w", t, err)
		}
		outcomes += n
	}
	return outcomes >= manifest[0].Data.(events.PackageSplit).Pages, nil
}

// gathered is what the record says about a package's pages.
type gathered struct {
	refused  bool // intake or splitter gave the package up: there are no pages to account for
	pages    int
	splits   map[int]events.PageSplit
	reads    map[int]events.PageRead
	outcomes map[int]events.Payload
}

// gather sorts the history out. A page that was both given up and classified,
// because two workers had it, counts as classified.
func gather(history []events.Event) gathered {
	in := gathered{splits: make(map[int]events.PageSplit), reads: make(map[int]events.PageRead), outcomes: make(map[int]events.Payload)}
	for _, e := range history {
		switch p := e.Data.(type) {
		case events.PackageSplit:
			in.pages = p.Pages
		case events.PageSplit:
			in.splits[p.Page] = p
		case events.PageRead:
			in.reads[p.Page] = p
		case events.PageClassified:
			in.outcomes[p.Page] = p
		case events.ExceptionRaised:
			switch {
			case p.Page > 0:
				if _, classified := in.outcomes[p.Page].(events.PageClassified); !classified {
					in.outcomes[p.Page] = p
				}
			case p.Consumer == "intake" || p.Consumer == "splitter":
				in.refused = true
			}
		}
	}
	if in.refused {
		in.pages = 0
	}
	return in
}

// readers is how many artifacts are read at once: enough to hide the latency of
// an object store, few enough for its rate limits.
const readers = 16

// load reads what identifies each page and puts the pages in their order.
func (as *assembler) load(ctx context.Context, tenant string, in gathered) ([]page, error) {
	pages := make([]page, in.pages)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(readers)
	for i := range pages {
		p := &pages[i]
		p.number = i + 1
		p.image, p.fingerprint = in.splits[p.number].Image.Digest, in.splits[p.number].Fingerprint
		p.width, p.height = in.splits[p.number].Width, in.splits[p.number].Height
		if in.reads[p.number].Turned%180 != 0 {
			p.width, p.height = p.height, p.width
		}
		p.text = in.reads[p.number].Text
		classified, ok := in.outcomes[p.number].(events.PageClassified)
		if !ok {
			failed, _ := in.outcomes[p.number].(events.ExceptionRaised)
			p.failed = failed.Reason
			continue
		}
		p.verdict = classified
		group.Go(func() error {
			signals, err := consume.Load[events.PageSignals](ctx, as.artifacts, tenant, classified.Signals, "the signals of a page")
			p.keys = signals.Keys
			if signals.Ties != nil {
				p.ties = *signals.Ties
			}
			if !p.text.IsZero() {
				p.sketch = signals.Sketch
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return pages, nil
}
