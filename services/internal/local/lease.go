package local

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"dossier/events"
)

// lease is a delivery that this process holds.
type lease struct {
	message int64
	binding binding
	attempt int
	owner   int64
	content events.Message
}

const (
	selectNext = `SELECT d.message, d.attempt, d.due, m.attributes, m.body
		FROM deliveries d JOIN messages m ON m.id = d.message
		WHERE d.binding = ? AND d.lease = 0 ORDER BY d.due, d.message LIMIT ?`
	takeLease = `UPDATE deliveries SET lease = ?, attempt = attempt + 1 WHERE message = ? AND binding = ? AND lease = 0`
	// What ends a lease ends that one alone: of its own ownership.
	endDelivery  = `DELETE FROM deliveries WHERE message = ? AND binding = ? AND lease = ?`
	releaseLease = `UPDATE deliveries SET lease = 0, attempt = ?, due = ? WHERE message = ? AND binding = ? AND lease = ?`
)

// take leases up to limit messages that are due. When there are fewer it also
// says how long it is until the next one is; 0 when none waits.
func (b *Bus) take(ctx context.Context, at binding, limit int) (taken []lease, next time.Duration, err error) {
	var candidates []lease
	now := b.now()
	err = b.store.read(ctx, selectNext, []any{at.id, limit}, func(r *sql.Rows) error {
		l := lease{binding: at, owner: b.ownership}
		var due int64
		var attributes []byte
		if err := r.Scan(&l.message, &l.attempt, &due, &attributes, &l.content.Body); err != nil {
			return err
		}
		wait := time.Duration(due - now)
		// Nothing ever waits longer than the longest pause, so what would has
		// seen the clock go back, and is due.
		if wait > 0 && wait <= b.options.MaxBackoff {
			if next == 0 {
				next = wait
			}
			return nil
		}
		if err := json.Unmarshal(attributes, &l.content.Attributes); err != nil {
			return err
		}
		l.attempt++
		candidates = append(candidates, l)
		return nil
	})
	if err != nil || len(candidates) == 0 {
		return nil, next, err
	}
	err = b.store.transact(ctx, func(w *session) error {
		taken = taken[:0]
		for _, l := range candidates {
			// Another subscription of the group may have been faster.
			n, err := w.exec(takeLease, l.owner, l.message, at.id)
			if err != nil {
				return err
			}
			if n == 1 {
				taken = append(taken, l)
			}
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	return taken, next, nil
}

// ack ends a delivery for good.
func (b *Bus) ack(ctx context.Context, l lease) error {
	return b.store.write(ctx, func(w *session) error {
		_, err := w.exec(endDelivery, l.message, l.binding.id, l.owner)
		return err
	})
}

// giveBack makes a delivery wait for its next attempt, or buries it.
func (b *Bus) giveBack(ctx context.Context, l lease) error {
	if b.exhausted(l) {
		err := b.store.transact(ctx, func(w *session) error { return b.bury(w, l) })
		if errors.Is(err, errLost) {
			return nil // as an ack would be: of no effect
		}
		if err != nil {
			return err
		}
		b.ring(l.binding.deadLetter)
		return nil
	}
	return b.release(ctx, l, l.attempt, b.backoff(l.attempt))
}

// release makes a delivery wait, as one that had so many attempts.
func (b *Bus) release(ctx context.Context, l lease, attempts int, pause time.Duration) error {
	err := b.store.write(ctx, func(w *session) error {
		_, err := w.exec(releaseLease, attempts, b.now()+int64(pause), l.message, l.binding.id, l.owner)
		return err
	})
	if err == nil {
		b.bells[l.binding.id].ring() // for the subscription to set its alarm
	}
	return err
}

// exhausted reports whether a delivery that failed was the last one allowed. A
// dead-letter topic that nobody listens to counts for none, or the message
// would be lost.
func (b *Bus) exhausted(l lease) bool {
	return l.attempt >= b.options.MaxAttempts && len(b.listeners[l.binding.deadLetter]) > 0
}

// bury moves a delivery to the groups of the dead-letter topic. The message
// stays as it is.
func (b *Bus) bury(w *session, l lease) error {
	if _, err := w.exec(insertDelivery, l.message, b.now(), l.binding.deadLetter); err != nil {
		return err
	}
	n, err := w.exec(endDelivery, l.message, l.binding.id, l.owner)
	if err == nil && n == 0 {
		err = errLost
	}
	return err
}

// errLost: the lease is not this ownership's any more, so nothing is buried.
var errLost = errors.New("the lease is another owner's")

// backoff is the pause after the given number of failed attempts.
func (b *Bus) backoff(attempts int) time.Duration {
	pause := b.options.MinBackoff
	for ; attempts > 1 && pause < b.options.MaxBackoff; attempts-- {
		pause *= 2
	}
	return min(pause, b.options.MaxBackoff)
}
