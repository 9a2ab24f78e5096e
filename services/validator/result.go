package validator

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// compose writes the result of a revision from its record.
func (v *validator) compose(ctx context.Context, c *dossier, papers []paper, j judgement, doubts, settled []events.Doubt) (events.Result, error) {
	run, err := events.ParseRun(c.subject)
	if err != nil {
		return events.Result{}, err
	}
	r := events.Result{
		Package: run.Package, Run: run.Number, Revision: c.revision, Tenant: c.tenant,
		Status:    status(c, doubts),
		Taxonomy:  events.TaxonomyRef{ID: v.taxonomy.ID, Version: v.taxonomy.Version, Digest: v.taxonomy.Digest},
		Pages:     []events.ResultPage{},
		Documents: []events.ResultDocument{},
		Findings:  j.pack, MissingDocuments: j.missing, Doubts: doubts, Settled: settled,
		Classifiers: c.classifiers(), Exceptions: []events.Exception{},
		Timings: c.timings,
	}
	if c.received != nil {
		r.Product, r.Taxonomy, r.Config = c.received.Product, c.received.Taxonomy, c.received.Config
	}
	if r.Source, err = v.source(ctx, c); err != nil {
		return events.Result{}, err
	}
	if c.split != nil {
		r.Source.Pages = c.split.Pages
	}
	for _, entry := range j.ledger {
		r.Pages = append(r.Pages, c.page(entry))
	}
	for i, d := range c.documents {
		class, _ := v.taxonomy.Class(d.Class)
		r.Documents = append(r.Documents, events.ResultDocument{
			ID: d.Document, Class: d.Class, Title: class.Title, Pages: d.Pages, Confidence: d.Confidence,
			MissingPages: list(d.MissingPages), Fields: papers[i].fields, Findings: list(j.documents[d.Document]), Reasons: list(d.Reasons),
		})
	}
	for _, x := range c.exceptions {
		r.Exceptions = append(r.Exceptions, events.Exception{Consumer: x.Consumer, Reason: x.Reason, Page: x.Page, Document: x.Document, Attempts: x.Attempts, Event: x.id})
	}
	for _, p := range c.classified {
		r.Cost.Micros += p.CostMicros
		if p.Model != "" {
			r.Cost.ModelCalls++
		}
	}
	return r, nil
}

// classifiers are what judged the pages, in the order of their first page.
func (c *dossier) classifiers() []events.ClassifierRef {
	refs := []events.ClassifierRef{}
	for _, page := range slices.Sorted(maps.Keys(c.classified)) {
		p := c.classified[page]
		i := slices.IndexFunc(refs, func(r events.ClassifierRef) bool { return r.Digest == p.Classifier && r.Calibration == p.Calibration })
		if i < 0 {
			i = len(refs)
			refs = append(refs, events.ClassifierRef{Digest: p.Classifier, Calibration: p.Calibration})
		}
		refs[i].Pages++
	}
	return refs
}

// status is how the run stands.
func status(c *dossier, doubts []events.Doubt) events.Status {
	switch {
	case c.failed():
		return events.StatusFailed
	case len(doubts) > 0:
		return events.StatusNeedsReview
	default:
		return events.StatusCompleted
	}
}

// source describes the upload. Its name is for people: where it was erased, the
// result does without. Of an upload that intake refused, it is all there is.
func (v *validator) source(ctx context.Context, c *dossier) (events.Source, error) {
	var s events.Source
	var ref events.Ref
	if c.received != nil {
		s = events.Source{Bytes: c.received.Source.Size, SHA256: strings.TrimPrefix(c.received.Source.Digest, "sha256:")}
		ref = c.received.Origin
	}
	for _, x := range c.exceptions {
		if x.Consumer == "intake" && x.Evidence != nil && x.Evidence.MediaType == events.MediaOrigin {
			ref = *x.Evidence
		}
	}
	if ref.IsZero() {
		return s, nil
	}
	origin, err := consume.Load[events.Origin](ctx, v.artifacts, c.tenant, ref, "the origin")
	if err != nil && !errors.Is(err, consume.ErrNotFound) {
		return events.Source{}, err
	}
	s.Name = origin.Name
	return s, nil
}

// ledger is the account of the package's pages. Where the assembly failed there
// is none, and no page that was not given up belongs anywhere.
func (v *validator) ledger(ctx context.Context, c *dossier) (events.Ledger, error) {
	if c.assembled != nil {
		return consume.Load[events.Ledger](ctx, v.artifacts, c.tenant, c.assembled.Ledger, "the ledger")
	}
	var l events.Ledger
	for page := 1; page <= c.split.Pages; page++ {
		entry := events.LedgerEntry{Page: page, Fate: events.FateUnassigned}
		if _, ok := c.classified[page]; !ok {
			entry.Fate = events.FateFailed
		}
		l.Pages = append(l.Pages, entry)
	}
	return l, nil
}

// page is one page of the result.
func (c *dossier) page(entry events.LedgerEntry) events.ResultPage {
	p := events.ResultPage{
		Page: entry.Page, Fate: entry.Fate, Document: entry.Document, Position: entry.Position, DuplicateOf: entry.DuplicateOf, Placed: entry.Confidence, Otherwise: entry.Otherwise,
		Class: events.ClassUnknown, Alternatives: []events.Candidate{}, Method: methodNone,
		Read: c.reads[entry.Page].Method, Flags: c.flags(entry.Page), Reasons: list(entry.Reasons),
	}
	if entry.Fate == events.FateFailed {
		if reason := string(c.exceptionOf(entry.Page)); reason != "" && !slices.Contains(p.Reasons, reason) {
			p.Reasons = append(p.Reasons, reason)
		}
		return p
	}
	if k, ok := c.classified[entry.Page]; ok {
		p.Class, p.Confidence, p.Alternatives, p.Method = k.Class, k.Confidence, list(k.Alternatives), k.Method
		p.Reasons = append(p.Reasons, k.Reasons...)
	}
	if entry.Class != "" {
		p.Class, p.Confidence, p.Method = entry.Class, 1, MethodPerson
	}
	return p
}

// How a page was classified that was not by the classifier: by nobody, or by a person.
const (
	methodNone   = "none"
	MethodPerson = "person"
)

// flags are what splitter, reader and classifier flagged about a page, each
// once, in alphabetical order.
func (c *dossier) flags(page int) []events.Flag {
	flags := slices.Concat(c.splits[page].Flags, c.reads[page].Flags, c.classified[page].Flags)
	slices.Sort(flags)
	return list(slices.Compact(flags))
}

// list is a copy that JSON writes as [] when it is empty.
func list[T any](s []T) []T { return append([]T{}, s...) }
