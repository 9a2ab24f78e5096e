package consume_test

import (
	"context"
	"errors"
	"reflect"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// feed is a bus that delivers one message to whoever subscribes to its topic,
// and says how it was asked.
type feed struct {
	consume.Bus
	topic    string
	message  events.Message
	parallel atomic.Int64
	given    atomic.Int64 // messages given back
	fail     error
}

func (f *feed) Subscribe(ctx context.Context, topic, _ string, parallel int, deliver func(context.Context, consume.Delivery) error) error {
	if topic != f.topic {
		<-ctx.Done()
		return nil
	}
	f.parallel.Store(int64(parallel))
	if f.fail != nil {
		return f.fail
	}
	if err := deliver(ctx, consume.Delivery{Message: f.message, Attempt: 1}); err != nil {
		f.given.Add(1)
	}
	<-ctx.Done()
	return nil
}

func fed(t *testing.T, c *consumetest.Case) *feed {
	t.Helper()
	m, err := events.Encode(consumetest.Event(received()))
	if err != nil {
		t.Fatal(err)
	}
	f := &feed{Bus: c.Bus, topic: "package.received", message: m}
	c.Runner.Bus = f
	return f
}

// TestRunWaitsForItsHandlings: Run returns when the last one has, and only then
// lets the consumers go.
func TestRunWaitsForItsHandlings(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t)
		f := fed(t, c)
		ctx, cancel := context.WithCancel(t.Context())
		var returned, closed time.Time
		consumer := parter(func(ctx context.Context, _ consume.State) error {
			<-ctx.Done()
			time.Sleep(3 * time.Second) // tidying up
			returned = time.Now()
			return ctx.Err()
		})
		consumer.Close = func() { closed = time.Now() }
		began := time.Now()
		go func() {
			time.Sleep(time.Second)
			cancel()
		}()
		if err := c.Runner.Run(ctx, consumer); err != nil {
			t.Errorf("Run: %v", err)
		}
		if got := time.Since(began); got != 4*time.Second || closed.Before(returned) || returned.IsZero() {
			t.Errorf("Run returned after %s; handled until %s, closed at %s", got, returned, closed)
		}
		if f.given.Load() != 1 || f.parallel.Load() != 1 {
			t.Errorf("%d messages given back, %d at once; want 1 and 1", f.given.Load(), f.parallel.Load())
		}
	})
}

func TestRunHandles(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t)
		f := fed(t, c)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		consumer := parter(parts)
		consumer.Parallel = 4
		go func() { done <- c.Runner.Run(ctx, consumer) }()
		synctest.Wait()
		if got := say(onRecord(t, c)); got != "package.split split, page.split 0001, page.split 0002" {
			t.Errorf("on record: %s", got)
		}
		cancel()
		if err := <-done; err != nil || f.given.Load() != 0 || f.parallel.Load() != 4 {
			t.Errorf("Run: %v, %d given back, %d at once", err, f.given.Load(), f.parallel.Load())
		}
	})
}

// TestRunEndsWithASubscription: a consumer that hears nothing any more is not
// left in silence.
func TestRunEndsWithASubscription(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t)
		gone := errors.New("no such subscription")
		fed(t, c).fail = gone
		other := parter(parts)
		other.Name, other.On = "other", []consume.Subscription{consume.Join(func(context.Context, events.Event, events.PageRead, consume.State) error { return nil })}
		err := c.Runner.Run(t.Context(), parter(parts), other)
		if !errors.Is(err, gone) || err.Error() != "consume: parter on package.received: no such subscription" {
			t.Errorf("got %v", err)
		}
	})
}

// TestBindingsAreGolden: subscriptions exist under these names.
func TestBindingsAreGolden(t *testing.T) {
	reader := consume.Consumer{Name: "reader", On: []consume.Subscription{
		consume.Join(func(context.Context, events.Event, events.PageSplit, consume.State) error { return nil }),
		consume.Join(func(context.Context, events.Event, events.PageSplit, consume.State) error { return nil }),
	}}
	watcher := consume.Consumer{Name: "watcher", On: []consume.Subscription{
		consume.Join(func(context.Context, events.Event, events.ExceptionRaised, consume.State) error { return nil }).From("parter", "reader"),
		consume.OnDeadLetters(func(context.Context, consume.DeadLetter, consume.State) error { return nil }, "parter", "reader", "watcher"),
	}}
	got := consume.Bindings([]consume.Consumer{parter(parts), reader, watcher})
	want := []consume.Binding{
		{Topic: "package.received", Group: "parter", DeadLetter: "dead.parter"},
		{Topic: "page.split", Group: "reader", DeadLetter: "dead.reader"},
		{Topic: "dead.parter", Group: "watcher", DeadLetter: "dead.watcher"},
		{Topic: "dead.reader", Group: "watcher", DeadLetter: "dead.watcher"},
		{Topic: "dead.watcher", Group: "watcher"},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v,\nwant %+v", got, want)
	}
}
