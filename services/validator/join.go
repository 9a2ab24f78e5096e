package validator

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"dossier/events"
	"dossier/services/internal/consume"
)

// exception hears that a document or the assembly of a package was given up.
//
// What the validator gives up itself about a package as a whole is not heard:
// trying again would raise an exception about the exception, and so on for
// ever. The auditor seals such a record as it is.
func (v *validator) exception(ctx context.Context, e events.Event, x events.ExceptionRaised, state consume.State) error {
	switch {
	case x.Document != "" || x.Consumer == "assembler":
		return v.join(ctx, e, state)
	default:
		return nil
	}
}

// join ends the run if e was the last fact it waited for. It runs at each
// document's outcome, so it reads the whole record only when the counts say that
// everything may be there.
func (v *validator) join(ctx context.Context, e events.Event, state consume.State) error {
	assembled, err := v.assembled(ctx, e)
	if err != nil {
		return err
	}
	if assembled != nil {
		ready, err := v.counted(ctx, e.Subject, *assembled)
		if err != nil || !ready {
			return err
		}
	} else if !fromAssembler(e) {
		return nil
	}
	history, err := v.record.Events(ctx, e.Subject)
	if err != nil {
		return fmt.Errorf("read the record: %w", err)
	}
	c := gather(e, history, assembled)
	if !c.complete() {
		return nil
	}
	if c.terminal != nil {
		return state(c.terminal) // is on record; whoever stated it may not have published it
	}
	return v.end(ctx, c, state)
}

// assembled is the assembly of the revision that e is about; nil if there is none
// yet. A revision ends for itself, whether or not there is a later one.
func (v *validator) assembled(ctx context.Context, e events.Event) (*events.PackageAssembled, error) {
	revision := 0
	switch p := e.Data.(type) {
	case events.Revised:
		revision, _ = p.RevisionOf()
	case events.ExceptionRaised:
		revision = p.Revision
	}
	found, err := v.record.Find(ctx, e.Subject, events.IDOf(e.Subject, events.PackageAssembled{Revision: revision}))
	if err != nil {
		return nil, fmt.Errorf("look for the assembly: %w", err)
	}
	for _, f := range found {
		p := f.Data.(events.PackageAssembled)
		return &p, nil
	}
	return nil, nil
}

// counted reports whether every document of a revision may have an outcome. It
// counts all exceptions, whatever they are about, and may say so too early, never
// too late.
func (v *validator) counted(ctx context.Context, subject string, p events.PackageAssembled) (bool, error) {
	validated, err := v.validatedOf(ctx, subject, p)
	if err != nil || validated >= p.Documents {
		return err == nil, err
	}
	exceptions, err := v.record.Count(ctx, subject, events.TypeExceptionRaised)
	if err != nil {
		return false, fmt.Errorf("count %s: %w", events.TypeExceptionRaised, err)
	}
	return validated+exceptions >= p.Documents, nil
}

// validatedOf is how many documents of a revision are validated: of the first, for
// which it runs most, those of any revision, which a store counts at little cost.
// Of a later one that count would always say that everything is there.
func (v *validator) validatedOf(ctx context.Context, subject string, p events.PackageAssembled) (int, error) {
	if p.Revision == 0 {
		n, err := v.record.Count(ctx, subject, events.TypeDocumentValidated)
		if err != nil {
			return 0, fmt.Errorf("count %s: %w", events.TypeDocumentValidated, err)
		}
		return n, nil
	}
	ids := make([]events.ID, p.Documents)
	for i := range ids {
		ids[i] = events.IDOf(subject, events.DocumentValidated{Revision: p.Revision, Document: events.DocumentID(i + 1)})
	}
	found, err := v.record.Find(ctx, subject, ids...)
	if err != nil {
		return 0, fmt.Errorf("find %s: %w", events.TypeDocumentValidated, err)
	}
	return len(found), nil
}

func fromAssembler(e events.Event) bool {
	x, ok := e.Data.(events.ExceptionRaised)
	return ok && x.Consumer == "assembler"
}

// dossier is what the record says about one revision of a package.
type dossier struct {
	subject, tenant string
	revision        int

	received   *events.PackageReceived
	split      *events.PackageSplit
	assembled  *events.PackageAssembled
	terminal   events.Payload // if the revision has ended
	splits     map[int]events.PageSplit
	reads      map[int]events.PageRead
	classified map[int]events.PageClassified
	documents  []*document // ascending by id
	exceptions []exception // ascending by page, consumer and id
	timings    events.Timings
}

// document is what the record says about one document.
type document struct {
	events.DocumentAssembled
	extracted *events.DocumentExtracted
	validated *events.DocumentValidated
	failed    bool // given up, and never validated
}

type exception struct {
	events.ExceptionRaised
	id events.ID
}

// gather sorts out the record. Its order does not matter.
func gather(e events.Event, history []events.Event, assembled *events.PackageAssembled) *dossier {
	c := &dossier{
		subject: e.Subject, tenant: e.Tenant, assembled: assembled,
		splits: make(map[int]events.PageSplit), reads: make(map[int]events.PageRead), classified: make(map[int]events.PageClassified),
	}
	if assembled != nil {
		c.revision = assembled.Revision
	}
	documents := make(map[string]*document)
	at := func(id string) *document {
		if documents[id] == nil {
			documents[id] = &document{}
		}
		return documents[id]
	}
	for _, f := range history {
		if r, ok := f.Data.(events.Revised); ok {
			if n, _ := r.RevisionOf(); n != c.revision {
				continue
			}
		}
		switch p := f.Data.(type) {
		case events.PackageReceived:
			c.received = &p
		case events.PackageSplit:
			c.split = &p
		case events.PageSplit:
			c.splits[p.Page] = p
		case events.PageRead:
			c.reads[p.Page] = p
		case events.PageClassified:
			c.classified[p.Page] = p
		case events.DocumentAssembled:
			at(p.Document).DocumentAssembled = p
		case events.DocumentExtracted:
			at(p.Document).extracted = &p
		case events.DocumentValidated:
			at(p.Document).validated = &p
		case events.PackageCompleted, events.ReviewRequested:
			c.terminal = p
		case events.ExceptionRaised:
			if p.Document == "" {
				c.exceptions = append(c.exceptions, exception{p, f.ID})
			} else if p.Revision == c.revision {
				c.exceptions = append(c.exceptions, exception{p, f.ID})
				at(p.Document).failed = true
			}
		}
		c.clock(f)
	}
	for _, d := range documents {
		d.failed = d.failed && d.validated == nil
		if d.Document != "" {
			c.documents = append(c.documents, d)
		}
	}
	slices.SortFunc(c.documents, func(a, b *document) int { // d999 before d1000
		return cmp.Or(cmp.Compare(len(a.Document), len(b.Document)), cmp.Compare(a.Document, b.Document))
	})
	slices.SortFunc(c.exceptions, func(a, b exception) int {
		return cmp.Or(cmp.Compare(a.Page, b.Page), cmp.Compare(a.Consumer, b.Consumer), cmp.Compare(a.id, b.id))
	})
	return c
}

// clock reads the timings off a fact. What the validator states about the
// package itself does not count, and what people decide about it then, so that
// the result is the same before and after.
func (c *dossier) clock(f events.Event) {
	t := &c.timings
	switch f.Type {
	case events.TypePackageValidated, events.TypePackageCompleted, events.TypeReviewRequested, events.TypePackageSealed, events.TypeReviewDecided:
		return
	case events.TypePackageReceived:
		t.Received = f.Time
	case events.TypePackageSplit:
		t.Split = f.Time
	case events.TypePageRead:
		t.Read = later(t.Read, f.Time)
	case events.TypePageClassified:
		t.Class = later(t.Class, f.Time)
	}
	t.Ended = later(t.Ended, f.Time)
}

// complete reports whether the revision can end: every document has an outcome,
// or the package was given up.
func (c *dossier) complete() bool {
	if c.assembled == nil {
		return c.givenUp()
	}
	if len(c.documents) < c.assembled.Documents {
		return false
	}
	return !slices.ContainsFunc(c.documents, func(d *document) bool { return d.validated == nil && !d.failed })
}

// givenUp reports whether the assembly failed: the assembler raised an exception
// although every page has an outcome. One that it raised earlier, over some
// page's delivery, does not matter: the last page's delivery assembles.
func (c *dossier) givenUp() bool {
	if c.split == nil || !slices.ContainsFunc(c.exceptions, func(x exception) bool { return x.Consumer == "assembler" }) {
		return false
	}
	for page := 1; page <= c.split.Pages; page++ {
		if _, ok := c.classified[page]; !ok && c.exceptionOf(page) == "" {
			return false
		}
	}
	return true
}

// failed reports whether the upload could not be processed at all. An assembly
// has no pages only where intake or the splitter gave the package up.
func (c *dossier) failed() bool { return c.assembled == nil || c.assembled.Pages == 0 }

// exceptionOf is why a page was given up; empty if it was not. Of several
// reasons it is the first in the order of consumers.
func (c *dossier) exceptionOf(page int) events.Reason {
	for _, x := range c.exceptions {
		if x.Page == page && x.Document == "" && x.Consumer != "assembler" {
			return x.Reason
		}
	}
	return ""
}
