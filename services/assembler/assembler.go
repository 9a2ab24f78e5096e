// Package assembler puts pages together again. It hears of every page's outcome
// and, once all of them are on record, states document.assembled for each
// document and package.assembled with the page ledger, in which every page has
// exactly one fate.
//
// It decides over all pages of a package at once, from what is on record alone:
// the order in which the outcomes arrived does not matter, nor does it take the
// pages to lie in order. duplicate.go finds what was scanned twice, and copies.go what
// only looks so; lie.go reads off the pages how they lie; follow.go weighs whether one
// follows another, by what evidence.go and print.go find; group.go puts together those
// first of which it is clearest; missing.go tells which pages a document lacks; ledger.go
// gives each page its fate.
//
// When a person has decided something about a revision (pins.go), it decides
// again around that and states the next (revise.go). A decision that cannot be
// applied to the revision is ignored, and the new ledger says which: an exception
// in its place would end the package where it stands, because of one revision
// there is one review.decided. One whose artifact is gone ends in an exception all
// the same.
package assembler

import (
	"context"
	"errors"
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
			consume.Join(func(ctx context.Context, e events.Event, _ events.ReviewDecided, state consume.State) error {
				return as.join(ctx, e, state)
			}),
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

// join states the package's assembly if e was the last outcome it waited for, and
// each revision after it that people have decided about the one before.
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
	facts := func() ([]page, map[int]duplicate, error) {
		pages, err := as.load(ctx, e.Tenant, in)
		if err != nil {
			return nil, nil, err
		}
		duplicates, err := as.duplicates(ctx, e.Tenant, pages)
		return pages, duplicates, err
	}
	return as.revisions(ctx, e, facts, state)
}

// revisions states every revision that can be stated, the newest last. Of one that
// is on record nothing is decided again: its last fact is stated again, because
// whoever stated it may not have published it. Those before the one that e decides
// about are left alone, unless it came early.
func (as *assembler) revisions(ctx context.Context, e events.Event, facts func() ([]page, map[int]duplicate, error), state consume.State) error {
	all, err := as.onRecord(ctx, e.Subject)
	if err != nil {
		return err
	}
	revision := 0
	if p, ok := e.Data.(events.ReviewDecided); ok && all[p.Revision].assembled != nil {
		revision = p.Revision + 1
	}
	var pages []page
	var duplicates map[int]duplicate
	for ; revision == 0 || all[revision-1].decided != nil; revision++ {
		if there := all[revision]; there.assembled != nil {
			if err := state(*there.assembled); err != nil {
				return err
			}
			continue
		}
		if pages == nil {
			if pages, duplicates, err = facts(); err != nil {
				return err
			}
		}
		documents, ledger, err := as.decide(ctx, e.Tenant, all[revision-1], pages, duplicates, revision)
		if err != nil {
			return err
		}
		if err := as.state(ctx, e.Tenant, documents, ledger, state); err != nil {
			return err
		}
		if all, err = as.onRecord(ctx, e.Subject); err != nil { // what stands may be what another stated first
			return err
		}
	}
	return nil
}

// recorded is a revision on record.
type recorded struct {
	assembled *events.PackageAssembled
	documents []events.DocumentAssembled
	decided   *events.ReviewDecided
}

// onRecord is what the record says about each revision.
func (as *assembler) onRecord(ctx context.Context, subject string) (map[int]recorded, error) {
	history, err := as.record.Events(ctx, subject, events.TypePackageAssembled, events.TypeDocumentAssembled, events.TypeReviewDecided)
	if err != nil {
		return nil, fmt.Errorf("read the revisions: %w", err)
	}
	all := make(map[int]recorded)
	for _, f := range history {
		n, _ := f.Data.(events.Revised).RevisionOf()
		r := all[n]
		switch p := f.Data.(type) {
		case events.PackageAssembled:
			r.assembled = &p
		case events.DocumentAssembled:
			r.documents = append(r.documents, p)
		case events.ReviewDecided:
			r.decided = &p
		}
		all[n] = r
	}
	return all, nil
}

// decide decides over the pages: from scratch, or around what people decided about
// the last revision and those before it.
func (as *assembler) decide(ctx context.Context, tenant string, last recorded, pages []page, duplicates map[int]duplicate, revision int) ([]events.DocumentAssembled, events.Ledger, error) {
	if revision == 0 {
		documents, ledger := assemble(as.taxonomy, pages, duplicates)
		return documents, ledger, nil
	}
	ledger, err := consume.Load[events.Ledger](ctx, as.artifacts, tenant, last.assembled.Ledger, "the ledger")
	if err != nil {
		return nil, events.Ledger{}, err
	}
	decisions, err := consume.Load[events.Decisions](ctx, as.artifacts, tenant, last.decided.Decisions, "the decisions")
	if err != nil {
		return nil, events.Ledger{}, err
	}
	pinned, err := pinsOf(as.taxonomy, Reviewed{Documents: last.documents, Ledger: ledger})
	if err != nil || len(ledger.Pages) != len(pages) {
		return nil, events.Ledger{}, consume.Permanent(events.ReasonStale, errors.New("the revision that was decided about does not hold"))
	}
	var ignored []int
	if decisions.Validate() != nil || decisions.Author != last.decided.Author {
		ignored, decisions.Decisions = []int{0}, nil
	}
	for i, d := range decisions.Decisions {
		if pinned.apply(d) != nil {
			ignored = append(ignored, i+1)
		}
	}
	documents, next := pinned.revise(as.taxonomy, pages, duplicates, revision)
	next.Ignored = ignored
	return documents, next, nil
}

// state states a revision: its documents, and then the package.
func (as *assembler) state(ctx context.Context, tenant string, documents []events.DocumentAssembled, ledger events.Ledger, state consume.State) error {
	for _, d := range documents {
		if err := state(d); err != nil {
			return err
		}
	}
	ref, err := consume.Keep(ctx, as.keeper, tenant, events.MediaLedger, ledger)
	if err != nil {
		return err
	}
	fates := make(map[events.Fate]int)
	for _, entry := range ledger.Pages {
		fates[entry.Fate]++
	}
	return state(events.PackageAssembled{Revision: ledger.Revision, Pages: len(ledger.Pages), Documents: len(documents), Fates: fates, Ledger: ref})
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
		p.text, p.method = in.reads[p.number].Text, in.reads[p.number].Method
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
			p.form, p.marks = signals.Form, signals.Marks
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
