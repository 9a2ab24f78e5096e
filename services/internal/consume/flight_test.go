package consume_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// TestTwiceAtOnce: an event that is delivered while it is being handled is
// handled once, and both deliveries are acked.
func TestTwiceAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t).Given(received())
		var handled atomic.Int32
		proceed := make(chan struct{})
		consumer := parter(func(ctx context.Context, state consume.State) error {
			handled.Add(1)
			<-proceed
			return parts(ctx, state)
		})
		m, err := events.Encode(consumetest.Event(received()))
		if err != nil {
			t.Fatal(err)
		}
		acked := make(chan error, 3)
		for range cap(acked) {
			go func() {
				acked <- c.Runner.Deliver(t.Context(), consumer, "package.received", consumer.On, consume.Delivery{Message: m, Attempt: 1})
			}()
		}
		synctest.Wait() // one is handling, the others wait for it
		close(proceed)
		for range cap(acked) {
			if err := <-acked; err != nil {
				t.Errorf("given back: %v", err)
			}
		}
		if n := handled.Load(); n != 1 {
			t.Errorf("handled %d times", n)
		}
	})
}

// TestWaitingEndsWithItsContext: whoever waits for another delivery gives the
// message back when it must stop.
func TestWaitingEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t).Given(received())
		proceed := make(chan struct{})
		consumer := parter(func(ctx context.Context, state consume.State) error {
			<-proceed
			return parts(ctx, state)
		})
		m, err := events.Encode(consumetest.Event(received()))
		if err != nil {
			t.Fatal(err)
		}
		deliver := func(ctx context.Context) chan error {
			done := make(chan error, 1)
			go func() {
				done <- c.Runner.Deliver(ctx, consumer, "package.received", consumer.On, consume.Delivery{Message: m, Attempt: 1})
			}()
			synctest.Wait()
			return done
		}
		first := deliver(t.Context())
		ctx, stop := context.WithCancel(t.Context())
		second := deliver(ctx)
		stop()
		if err := <-second; err == nil {
			t.Error("acked what another was still handling")
		}
		close(proceed)
		if err := <-first; err != nil {
			t.Errorf("given back: %v", err)
		}
	})
}
