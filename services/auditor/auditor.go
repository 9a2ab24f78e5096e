// Package auditor keeps the record honest. When a revision of a run has ended
// it checks that nothing is missing from the record and states package.sealed,
// so that any later change can be shown. And it takes in what the broker itself
// dead-lettered: originals that no consumer could even fail on, because they
// killed its process. Each becomes an exception on record.
package auditor

import (
	"bytes"
	"context"
	"fmt"

	"dossier/events"
	"dossier/services/internal/consume"
)

// record is the event store as the auditor reads it. Reads are strongly
// consistent.
type record interface {
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)
}

// New makes the consumer. It takes in the dead letters of all consumers, its own
// among them.
func New(r record, a consume.Keeper) consume.Consumer {
	au := &auditor{record: r, artifacts: a}
	return consume.Consumer{
		Name: "auditor",
		On: []consume.Subscription{
			consume.On(au.completed, func(p events.PackageCompleted) events.Payload { return events.PackageSealed{Revision: p.Revision} }),
			consume.On(au.reviewRequested, func(p events.ReviewRequested) events.Payload { return events.PackageSealed{Revision: p.Revision} }),
			// When the consumer that ends packages fails, nobody else will end this one.
			consume.Join(au.endless).From("validator"),
			consume.OnDeadLetters(au.takeIn, events.Consumers()...),
		},
		Emits:    []events.Payload{events.PackageSealed{}},
		Parallel: 2,
	}
}

type auditor struct {
	record    record
	artifacts consume.Keeper
}

func (au *auditor) completed(ctx context.Context, e events.Event, p events.PackageCompleted, state consume.State) error {
	return au.seal(ctx, e, p.Revision, state)
}

func (au *auditor) reviewRequested(ctx context.Context, e events.Event, p events.ReviewRequested, state consume.State) error {
	return au.seal(ctx, e, p.Revision, state)
}

func (au *auditor) endless(ctx context.Context, e events.Event, p events.ExceptionRaised, state consume.State) error {
	if p.Document != "" {
		return nil // the package goes on without this document
	}
	return au.seal(ctx, e, p.Revision, state)
}

// seal checks the record and states what it holds. A record that lacks
// something is sealed all the same, with its problems: the seal says what was
// there, not that all was well.
func (au *auditor) seal(ctx context.Context, e events.Event, revision int, state consume.State) error {
	history, err := au.record.Events(ctx, e.Subject)
	if err != nil {
		return fmt.Errorf("read the record: %w", err)
	}
	lines, err := events.Seal(history)
	if err != nil {
		return err
	}
	ref, err := au.artifacts.Put(ctx, e.Tenant, events.MediaSeal, lines)
	if err != nil {
		return fmt.Errorf("keep the seal's lines: %w", err)
	}
	problems := events.Incomplete(history, revision)
	return state(events.PackageSealed{
		Revision: revision, Events: bytes.Count(lines, []byte("\n")), Root: ref.Digest, Lines: ref,
		Complete: len(problems) == 0, Problems: problems,
	})
}

// takeIn states the exception that the failed consumer could not.
func (au *auditor) takeIn(_ context.Context, l consume.DeadLetter, state consume.State) error {
	x := events.ExceptionRaised{Consumer: l.Consumer, Reason: events.ReasonAttemptsExhausted, Failed: l.Event.ID, FailedType: l.Event.Type}
	if l.Raw != nil {
		x.Reason, x.Evidence = events.ReasonBadEnvelope, l.Raw
		return state(x)
	}
	return state(x.About(l.Event.Data))
}
