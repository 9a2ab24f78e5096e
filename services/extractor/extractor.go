// Package extractor reads the fields that a credit engine wants from documents.
// It hears document.assembled and states document.extracted for the same
// document.
//
// It promises:
//   - Where a value stands is known by the labels, patterns and checks of the
//     taxonomy alone. No paper of any bank or employer has code of its own.
//   - Every value carries its evidence: the page and the box that it was read
//     from. A field that was looked for and not found is absent, never guessed.
//   - The first eight digits of an Aadhaar number leave the extractor masked.
//   - The same pages give the same fields, byte for byte.
//
// From pages to fields: the words of a page are put into rows and segments
// (layout.go); labels are found among them (label.go); beside and below each
// label stand readings of a value (place.go), which its type parses (money.go,
// date.go, number.go, identifier.go, text.go); the best reading of each field
// wins (choose.go), with the machine-readable zone's word where there is one
// (mrz.go).
package extractor

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// artifacts is where page texts come from and fields go to.
type artifacts interface {
	consume.Getter
	consume.Keeper
}

// record tells which text was read from which page.
type record interface {
	Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error)
}

// New makes the consumer. t is the taxonomy whose classes say which fields
// there are.
func New(a artifacts, r record, t *taxonomy.Taxonomy) consume.Consumer {
	x := &extractor{artifacts: a, record: r, taxonomy: t, forms: compile(t)}
	return consume.Consumer{
		Name: "extractor",
		On: []consume.Subscription{consume.On(x.extract, func(d events.DocumentAssembled) events.Payload {
			return events.DocumentExtracted{Revision: d.Revision, Document: d.Document}
		})},
		Emits:    []events.Payload{events.DocumentExtracted{}},
		Parallel: 2, // reading is work for a processor; few documents are long
	}
}

type extractor struct {
	artifacts artifacts
	record    record
	taxonomy  *taxonomy.Taxonomy
	forms     map[string]form // by class
}

// extract reads the fields of one document.
func (x *extractor) extract(ctx context.Context, e events.Event, d events.DocumentAssembled, state consume.State) error {
	fields := events.Fields{}
	f := x.forms[d.Class]
	if len(f.fields) > 0 {
		pages, product, err := x.pages(ctx, e, d.Revision, d.Pages)
		if err != nil {
			return err
		}
		if fields, err = f.read(ctx, pages, x.jurisdictions(d.Class, product)); err != nil {
			return err
		}
	}
	ref, err := consume.Keep(ctx, x.artifacts, e.Tenant, events.MediaFields, fields)
	if err != nil {
		return err
	}
	return state(events.DocumentExtracted{
		Revision: d.Revision, Document: d.Document, Class: d.Class, Fields: ref,
		Found: len(fields), Missing: f.missing(fields),
	})
}

// pages fetches the texts of a document's pages, in the document's order, and
// the product that the package was received for.
func (x *extractor) pages(ctx context.Context, e events.Event, revision int, numbers []int) (pages []events.PageText, product string, err error) {
	ids := []events.ID{events.IDOf(e.Subject, events.PackageReceived{})}
	for _, n := range numbers {
		ids = append(ids, events.IDOf(e.Subject, events.PageRead{Page: n}))
	}
	found, err := x.record.Find(ctx, e.Subject, ids...)
	if err != nil {
		return nil, "", fmt.Errorf("find what was read: %w", err)
	}
	read := make(map[int]events.PageRead)
	for _, f := range found {
		switch p := f.Data.(type) {
		case events.PackageReceived:
			product = p.Product
		case events.PageRead:
			read[p.Page] = p
		}
	}
	for _, n := range numbers {
		r, ok := read[n]
		switch {
		case ok:
		case revision > 0:
			continue // a person can put a page into a document that nobody could read
		default: // a page is read before it is classified, and classified before it is assembled
			return nil, "", consume.Permanent(events.ReasonStale, errors.New("a page of the document was never read"))
		}
		text, err := consume.Load[events.PageText](ctx, x.artifacts, e.Tenant, r.Text, "the text of a page")
		if err != nil {
			return nil, "", err
		}
		text.Page = n
		pages = append(pages, text)
	}
	return pages, product, nil
}

// jurisdictions are the countries whose way of writing a document follows: its
// class's own or else its product's.
func (x *extractor) jurisdictions(class, product string) []string {
	if c, ok := x.taxonomy.Class(class); ok && len(c.Jurisdictions) > 0 {
		return c.Jurisdictions
	}
	p, _ := x.taxonomy.Product(product)
	return slices.Clone(p.Jurisdictions)
}
