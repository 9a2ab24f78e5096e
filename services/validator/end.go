package validator

import (
	"context"
	"errors"
	"slices"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// end states what the rules find across the package, and then how the run ends.
func (v *validator) end(ctx context.Context, c *dossier, state consume.State) error {
	papers, findings, err := v.read(ctx, c)
	if err != nil {
		return err
	}
	ledger, err := v.ledger(ctx, c)
	if err != nil {
		return err
	}
	judged := judgement{ledger: ledger.Pages, documents: findings, pack: []events.Finding{}, missing: []events.MissingDocument{}}
	if !c.failed() {
		if err := v.judge(ctx, c, papers, &judged, state); err != nil {
			return err
		}
	} else if c.assembled != nil {
		if err := v.stateValidated(ctx, c, judged, state); err != nil {
			return err
		}
	}
	doubts, settled := settle(doubtsOf(c, judged), ledger)
	result, err := v.compose(ctx, c, papers, judged, doubts, settled)
	if err != nil {
		return err
	}
	ref, err := consume.Keep(ctx, v.artifacts, c.tenant, events.MediaResult, result)
	if err != nil {
		return err
	}
	if result.Status == events.StatusNeedsReview {
		return state(events.ReviewRequested{Revision: c.revision, Result: ref, Doubts: codes(doubts), Pages: pagesInDoubt(c, doubts)})
	}
	return state(events.PackageCompleted{Revision: c.revision, Status: result.Status, Result: ref})
}

// judgement is what was found about a package.
type judgement struct {
	ledger    []events.LedgerEntry
	documents map[string][]events.Finding // by document
	pack      []events.Finding            // across documents
	missing   []events.MissingDocument
}

// read fetches the fields of the documents and what was found about each.
func (v *validator) read(ctx context.Context, c *dossier) ([]paper, map[string][]events.Finding, error) {
	papers := make([]paper, len(c.documents))
	findings := make(map[string][]events.Finding)
	for i, d := range c.documents {
		papers[i] = paper{id: d.Document, class: d.Class, fields: events.Fields{}}
		findings[d.Document] = []events.Finding{}
		if d.extracted != nil {
			fields, err := consume.Load[events.Fields](ctx, v.artifacts, c.tenant, d.extracted.Fields, "fields")
			if err != nil {
				return nil, nil, err
			}
			papers[i].fields = fields
		}
		if d.validated != nil {
			fs, err := consume.Load[[]events.Finding](ctx, v.artifacts, c.tenant, d.validated.Findings, "findings")
			if err != nil {
				return nil, nil, err
			}
			findings[d.Document] = append(findings[d.Document], fs...)
		}
	}
	return papers, findings, nil
}

// judge holds the documents against each other and against the product, and
// states what it finds.
func (v *validator) judge(ctx context.Context, c *dossier, papers []paper, j *judgement, state consume.State) error {
	if c.received == nil {
		return consume.Permanent(events.ReasonStale, errors.New("pages of a package that was never received"))
	}
	j.missing = missingDocuments(v.taxonomy, c.received.Product, papers)
	evaluated, err := v.rules.across(ctx, c.received.AppliedOn(c.timings.Received), papers)
	if err != nil {
		return err
	}
	j.pack = append(j.pack, evaluated...)
	j.pack = append(j.pack, missingFindings(j.missing)...)
	return v.stateValidated(ctx, c, *j, state)
}

func (v *validator) stateValidated(ctx context.Context, c *dossier, j judgement, state consume.State) error {
	ref, err := consume.Keep(ctx, v.artifacts, c.tenant, events.MediaFindings, j.pack)
	if err != nil {
		return err
	}
	all := slices.Clone(j.pack)
	for _, fs := range j.documents {
		all = append(all, fs...)
	}
	p := events.PackageValidated{Revision: c.revision, Findings: ref, Counts: events.CountFindings(all)}
	for _, m := range j.missing {
		p.MissingDocuments = append(p.MissingDocuments, m.Requirement)
	}
	return state(p)
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
