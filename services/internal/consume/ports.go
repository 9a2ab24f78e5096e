package consume

import (
	"context"
	"errors"

	"dossier/events"
)

// Bus carries messages. Delivery is at least once, in any order.
type Bus interface {
	// Publish returns nil only when the message is durable and will be
	// delivered to every group bound to topic; where none is bound, nothing is
	// kept. Attributes are valid UTF-8. It does not retry; the [Runner] does.
	// Safe for concurrent use.
	Publish(ctx context.Context, topic string, m events.Message) error

	// Subscribe delivers the group's messages from topic until ctx ends, at
	// most parallel at once, and returns when every delivery has returned.
	// deliver returning nil acks the message for good; an error gives it back
	// for redelivery after a pause that grows with each attempt. The lease on
	// a message is kept for as long as deliver runs, and no longer: a process
	// that dies gives its messages back.
	//
	// The context of a delivery ends with that of Subscribe. A delivery that
	// returns nil after that acks all the same; whether one that returns an
	// error then counts as an attempt is the broker's affair.
	Subscribe(ctx context.Context, topic, group string, parallel int, deliver func(context.Context, Delivery) error) error
}

// Delivery is one attempt at handing a message to a group.
type Delivery struct {
	Message events.Message
	Attempt int // from 1; 0 when the broker does not count
}

// Log is the event store as the runner sees it: append and look up. There is no
// update and no delete. Reads are strongly consistent: what an Append that
// returned has written is seen by every later Find, from any process.
type Log interface {
	// Append puts e on record under its id, durably, and returns what is on
	// record: e itself; or, when the same fact is there already, that one; or,
	// when a different fact has the id, that one together with [ErrConflict].
	// The first always wins. Safe for concurrent use; it does not retry.
	Append(ctx context.Context, e events.Event) (recorded events.Event, err error)

	// Find returns those of the events that are on record, in any order.
	Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error)
}

// Keeper stores artifacts by content.
type Keeper interface {
	// Put stores content for a tenant and returns its reference. What is there
	// already is not written again. On return it is durable. A tenant or media
	// type that cannot be is the caller's fault, and not [ErrUnavailable].
	Put(ctx context.Context, tenant, mediaType string, content []byte) (events.Ref, error)
}

// What adapters report. Each wraps the backend's own error.
var (
	// ErrUnavailable: the backend is down, overloaded or out of space. It says
	// nothing about the input: the runner waits and tries again, without
	// counting attempts.
	ErrUnavailable = errors.New("backend unavailable")

	// ErrConflict: another fact has this id; it stands.
	ErrConflict = errors.New("a different fact is on record")

	// ErrNotFound: there is no such artifact or object.
	ErrNotFound = errors.New("not found")

	// ErrDamaged: an artifact's content does not have the digest it is stored under.
	ErrDamaged = errors.New("content does not match its digest")
)
