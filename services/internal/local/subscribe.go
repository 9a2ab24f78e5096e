package local

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"dossier/services/internal/consume"
)

// Subscribe implements [consume.Bus]. The group must be bound to the topic. The
// context of a delivery ends with ctx; a delivery that fails after that did so
// because of the stop, and does not count as an attempt.
//
// An outage of the disk is waited out. Subscribe fails when the folder is closed
// under it, when this process is a guest, or when the group is not bound.
func (b *Bus) Subscribe(ctx context.Context, topic, group string, parallel int, deliver func(context.Context, consume.Delivery) error) error {
	at, bound := b.bindings[address{topic, group}]
	switch {
	case b.options.Guest:
		return fmt.Errorf("local: subscribe %s to %s: a guest cannot; open the folder as its owner", group, topic)
	case !bound:
		return fmt.Errorf("local: subscribe %s to %s: the folder was opened without this binding", group, topic)
	}
	var deliveries sync.WaitGroup
	defer deliveries.Wait()
	places := make(chan struct{}, max(parallel, 1)) // who has sent has a place
	for {
		select {
		case <-ctx.Done():
			return nil
		case places <- struct{}{}:
		}
		free := 1
		for free < cap(places) && trySend(places) {
			free++
		}
		bell := b.bells[at.id].wait()
		taken, next, err := b.take(ctx, at, free)
		for _, l := range taken {
			deliveries.Go(func() {
				defer func() { <-places }()
				b.deliver(ctx, l, deliver)
			})
		}
		for range free - len(taken) {
			<-places
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case errors.Is(err, errClosed):
			return fmt.Errorf("local: subscribe %s to %s: %w", group, topic, err)
		case err != nil:
			b.log.WarnContext(ctx, "waiting for the database", "topic", topic, "group", group, "error", err)
			bell, next = nil, outagePause
		case len(taken) == free:
			continue
		}
		if err := sleep(ctx, bell, next); err != nil {
			return nil
		}
	}
}

const (
	// outagePause is how often a database that fails is tried again: soon
	// enough to go on as if nothing had been, seldom enough to cost nothing.
	outagePause = time.Second

	// outagePatience is how long a stop waits for a database that fails, to
	// write down how the last deliveries ended. It must leave a supervisor that
	// kills after 10 s no reason to.
	outagePatience = 5 * time.Second
)

// deliver makes one delivery and writes down how it ended. It insists: a lease
// that is neither acked nor given back would last until the folder is opened again.
func (b *Bus) deliver(ctx context.Context, l lease, deliver func(context.Context, consume.Delivery) error) {
	verdict := deliver(ctx, consume.Delivery{Message: l.content, Attempt: l.attempt})
	stopped := ctx.Err() != nil
	var until time.Time // when to give up; zero: never
	for {
		var err error
		writing := context.WithoutCancel(ctx)
		switch {
		case verdict == nil:
			err = b.ack(writing, l)
		case stopped:
			err = b.release(writing, l, l.attempt-1, 0)
		default:
			err = b.giveBack(writing, l)
		}
		if err == nil || errors.Is(err, errClosed) {
			return
		}
		if ctx.Err() != nil {
			if until.IsZero() {
				until = time.Now().Add(outagePatience)
			} else if time.Now().After(until) {
				b.log.ErrorContext(ctx, "a delivery's end could not be written down; it is repeated when the folder is next opened", "attempt", l.attempt, "error", err)
				return
			}
		}
		b.log.WarnContext(ctx, "waiting for the database", "error", err)
		time.Sleep(outagePause)
	}
}

// sleep waits until the bell rings, d has passed unless it is 0, or ctx ends,
// and returns what ended ctx.
func sleep(ctx context.Context, bell <-chan struct{}, d time.Duration) error {
	var alarm <-chan time.Time
	if d > 0 {
		timer := time.NewTimer(d)
		defer timer.Stop()
		alarm = timer.C
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-bell:
	case <-alarm:
	}
	return nil
}

// trySend sends if there is room.
func trySend(c chan<- struct{}) bool {
	select {
	case c <- struct{}{}:
		return true
	default:
		return false
	}
}
