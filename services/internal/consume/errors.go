package consume

import (
	"context"
	"errors"
	"fmt"

	"dossier/events"
)

// Permanent marks err as the input's fault: no redelivery will help. The runner
// states the exception, dead-letters it and acks. Everything not marked is
// transient. Never mark what is the fault of our keys, quota, network or disk.
func Permanent(reason events.Reason, err error) error {
	return &permanentError{reason: reason, err: err}
}

type permanentError struct {
	reason events.Reason
	err    error
}

func (e *permanentError) Error() string { return fmt.Sprintf("%s: %v", e.reason, e.err) }
func (e *permanentError) Unwrap() error { return e.err }

// WithEvidence adds to a permanent error the artifact that helps to understand
// it; the exception names it.
func WithEvidence(ref events.Ref, err error) error { return &evidenceError{ref: ref, err: err} }

type evidenceError struct {
	ref events.Ref
	err error
}

func (e *evidenceError) Error() string { return e.err.Error() }
func (e *evidenceError) Unwrap() error { return e.err }

// verdict decides what becomes of a failed delivery. This is the one place
// where that is decided.
type verdict int

const (
	retry verdict = iota // give the message back; it counts as an attempt
	wait                 // a dependency is down: hold the message and try again
	raise                // state an exception and ack
)

// judge classifies an error of a handling. attempt counts from 1, or is 0 when
// the broker does not count; maxAttempts is after how many to give up.
func judge(err error, attempt, maxAttempts int) (verdict, events.Reason) {
	var permanent *permanentError
	switch {
	case errors.As(err, &permanent):
		return raise, permanent.reason
	case errors.Is(err, ErrUnavailable):
		return wait, ""
	case errors.Is(err, ErrNotFound):
		// Artifacts are durable before the event that names them is published.
		return raise, events.ReasonArtifactMissing
	case errors.Is(err, ErrDamaged):
		return raise, events.ReasonArtifactDamaged
	case attempt < maxAttempts:
		return retry, ""
	case errors.Is(err, context.DeadlineExceeded):
		return raise, events.ReasonLimitTime
	default:
		return raise, events.ReasonAttemptsExhausted
	}
}
