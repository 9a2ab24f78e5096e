// Package validator holds documents and packages against the rules of the
// taxonomy, and ends the run. It hears document.extracted and states
// document.validated; once a package is assembled and each of its documents is
// validated or given up, it states package.validated and then the terminal
// fact: package.completed, or review.requested where a person must settle
// something first.
//
// It promises:
//   - What rules find is a finding, never an error. A rule that cannot be
//     evaluated is a finding too.
//   - The terminal fact follows from what is on record alone: whatever the order
//     in which the facts arrived, package.validated and the result are the same,
//     byte for byte. Of two terminal facts of a revision only one is ever
//     stated by the same record.
//   - A run whose upload could not be processed ends as failed by the same road.
//   - Findings, which may quote values, are artifacts. Events carry their counts.
//
// A package whose documents lack something that the product requires is not in
// doubt for that alone: it is complete as it stands, says in missing_documents
// what it lacks, and a credit engine acts on that.
//
// Rules are evaluated for the day of the application, which is on record; no
// clock is asked.
//
// A document meets its rules (rules.go, which cel.go compiles); join.go knows
// when everything is there; end.go then holds the documents against each other
// and against the product (required.go), lists what is doubtful (doubts.go) and
// composes the result (result.go).
package validator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// artifacts is where fields and ledgers come from, and findings and results go
// to.
type artifacts interface {
	consume.Getter
	consume.Keeper
}

// record is the event store as the validator reads it. Reads are strongly
// consistent.
type record interface {
	Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error)
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)
	Count(ctx context.Context, subject string, t events.Type) (int, error)
}

// New makes the consumer. A taxonomy with a rule that does not compile is
// refused; the error names all such rules by file and line.
func New(a artifacts, r record, t *taxonomy.Taxonomy) (consume.Consumer, error) {
	rules, err := compile(t)
	if err != nil {
		return consume.Consumer{}, err
	}
	v := &validator{artifacts: a, record: r, taxonomy: t, rules: rules}
	return v.consumer(), nil
}

type validator struct {
	artifacts artifacts
	record    record
	taxonomy  *taxonomy.Taxonomy
	rules     rules
}

func (v *validator) consumer() consume.Consumer {
	return consume.Consumer{
		Name: "validator",
		On: []consume.Subscription{
			consume.On(v.document, func(d events.DocumentExtracted) events.Payload {
				return events.DocumentValidated{Revision: d.Revision, Document: d.Document}
			}),
			consume.Join(func(ctx context.Context, e events.Event, _ events.DocumentValidated, state consume.State) error {
				return v.join(ctx, e, state)
			}),
			consume.Join(func(ctx context.Context, e events.Event, _ events.PackageAssembled, state consume.State) error {
				return v.join(ctx, e, state)
			}),
			consume.Join(v.exception).From("extractor", "validator", "assembler"),
		},
		Emits:    []events.Payload{events.DocumentValidated{}, events.PackageValidated{}, events.PackageCompleted{}, events.ReviewRequested{}},
		Timeout:  2 * time.Minute, // the last delivery reads the whole record of a package
		Parallel: 4,
	}
}

// document holds one document against the rules of its class.
func (v *validator) document(ctx context.Context, e events.Event, d events.DocumentExtracted, state consume.State) error {
	found, err := v.record.Find(ctx, e.Subject, events.IDOf(e.Subject, events.PackageReceived{}))
	if err != nil {
		return fmt.Errorf("find when the package was received: %w", err)
	}
	if len(found) == 0 {
		return consume.Permanent(events.ReasonStale, errors.New("a document of a package that was never received"))
	}
	fields, err := consume.Load[events.Fields](ctx, v.artifacts, e.Tenant, d.Fields, "fields")
	if err != nil {
		return err
	}
	findings := v.missingFields(d.Document, d.Class, fields)
	at := found[0].Data.(events.PackageReceived).AppliedOn(found[0].Time)
	evaluated, err := v.rules.document(ctx, at, paper{id: d.Document, class: d.Class, fields: fields})
	if err != nil {
		return err
	}
	findings = append(findings, evaluated...)
	ref, err := consume.Keep(ctx, v.artifacts, e.Tenant, events.MediaFindings, findings)
	if err != nil {
		return err
	}
	return state(events.DocumentValidated{
		Revision: d.Revision, Document: d.Document, Findings: ref, Counts: events.CountFindings(findings),
	})
}

// RuleFieldMissing is the rule of a finding about a required field that was not
// found on a document.
const RuleFieldMissing = "field_missing"

// missingFields finds the fields that the class requires and the document lacks.
func (v *validator) missingFields(document, class string, fields events.Fields) []events.Finding {
	findings := []events.Finding{}
	c, _ := v.taxonomy.Class(class)
	for _, f := range c.Fields {
		if _, ok := fields[f.Name]; f.Required && !ok {
			findings = append(findings, events.Finding{
				Rule: RuleFieldMissing, Severity: events.SeverityWarning, Message: f.Title + ": not found.",
				Documents: []string{document}, Fields: []string{f.Name},
			})
		}
	}
	return findings
}
