package local

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// inbox is a subscription whose deliveries a test ends by hand.
type inbox struct {
	arrivals chan *delivery
	over     chan struct{}
	stop     func()
	done     chan struct{}
	err      error // of Subscribe; after done
}

type delivery struct {
	consume.Delivery
	verdict chan error
}

func (d *delivery) end(verdict error) { d.verdict <- verdict }

var errTest = errors.New("given back by the test")

func subscribe(t *testing.T, b *Backend, topic, group string, parallel int) *inbox {
	ctx, cancel := context.WithCancel(context.Background())
	in := &inbox{arrivals: make(chan *delivery), over: make(chan struct{}), done: make(chan struct{})}
	go func() {
		defer close(in.done)
		in.err = b.Bus.Subscribe(ctx, topic, group, parallel, func(ctx context.Context, d consume.Delivery) error {
			x := &delivery{d, make(chan error, 1)}
			select {
			case in.arrivals <- x:
			case <-in.over:
				return errTest
			}
			select {
			case err := <-x.verdict:
				return err
			case <-in.over:
			}
			select {
			case err := <-x.verdict: // it was given before the end
				return err
			default:
				return errTest
			}
		})
	}()
	var stopped atomic.Bool
	in.stop = func() {
		if stopped.CompareAndSwap(false, true) {
			cancel()
			close(in.over)
		}
		<-in.done
	}
	t.Cleanup(in.stop)
	return in
}

func (in *inbox) next(t *testing.T) *delivery {
	t.Helper()
	select {
	case d := <-in.arrivals:
		return d
	case <-in.done:
		t.Fatalf("Subscribe returned: %v", in.err)
	case <-time.After(30 * time.Second):
		t.Fatal("nothing was delivered")
	}
	return nil
}

// nothing checks that nothing comes, for a moment.
func (in *inbox) nothing(t *testing.T) {
	t.Helper()
	select {
	case d := <-in.arrivals:
		t.Fatalf("delivered %q, attempt %d", d.Message.Body, d.Attempt)
	case <-time.After(2 * watchEvery):
	}
}

func publish(t testing.TB, b *Backend, topic, body string) {
	t.Helper()
	if err := b.Bus.Publish(t.Context(), topic, events.Message{Attributes: map[string]string{"ce-id": body}, Body: []byte(body)}); err != nil {
		t.Fatal(err)
	}
}

// stored counts the rows of a table.
func stored(t *testing.T, b *Backend, table string) (n int) {
	t.Helper()
	if err := b.store.write(t.Context(), func(w *session) error { return w.row("SELECT count(*) FROM "+table, nil, &n) }); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAckedMessagesAreRemoved(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{})
	publish(t, b, "page.split", "x")
	publish(t, b, "nobody.listens", "y")
	if messages, deliveries := stored(t, b, "messages"), stored(t, b, "deliveries"); messages != 1 || deliveries != 2 {
		t.Fatalf("%d messages with %d deliveries, want 1 with 2", messages, deliveries)
	}
	ocr := subscribe(t, b, "page.split", "ocr", 1)
	ocr.next(t).end(nil)
	ocr.stop()
	if messages, deliveries := stored(t, b, "messages"), stored(t, b, "deliveries"); messages != 1 || deliveries != 1 {
		t.Fatalf("after one ack: %d messages with %d deliveries, want 1 with 1", messages, deliveries)
	}
	mirror := subscribe(t, b, "page.split", "mirror", 1)
	mirror.next(t).end(nil)
	mirror.stop()
	if messages, deliveries := stored(t, b, "messages"), stored(t, b, "deliveries"); messages != 0 || deliveries != 0 {
		t.Fatalf("after both: %d messages with %d deliveries, want none", messages, deliveries)
	}
}

func TestUnheardDeadLettersAreNotLost(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{MaxAttempts: 2, MinBackoff: time.Millisecond})
	publish(t, b, "page.split", "x")
	in := subscribe(t, b, "page.split", "mirror", 1)
	for attempt := 1; attempt <= 5; attempt++ {
		d := in.next(t)
		if d.Attempt != attempt {
			t.Fatalf("attempt %d, want %d", d.Attempt, attempt)
		}
		d.end(errTest)
	}
}

func TestStopIsNoAttempt(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{MinBackoff: time.Hour})
	publish(t, b, "page.split", "x")
	for range 3 {
		in := subscribe(t, b, "page.split", "ocr", 1)
		if d := in.next(t); d.Attempt != 1 {
			t.Fatalf("attempt %d, want 1", d.Attempt)
		}
		in.stop()
	}
}

func TestBackoffGrows(t *testing.T) {
	b := &Bus{options: Options{MinBackoff: 250 * time.Millisecond, MaxBackoff: 3 * time.Second}}
	var got []time.Duration
	for attempts := 1; attempts <= 6; attempts++ {
		got = append(got, b.backoff(attempts))
	}
	want := []time.Duration{250e6, 500e6, 1e9, 2e9, 3e9, 3e9}
	if !slices.Equal(got, want) {
		t.Errorf("pauses %v, want %v", got, want)
	}
	if got := b.backoff(1 << 40); got != 3*time.Second {
		t.Errorf("pause after very many attempts is %s", got)
	}
}

func TestClockJumps(t *testing.T) {
	var offset atomic.Int64
	b := open(t, t.TempDir(), testBindings, Options{MinBackoff: time.Millisecond, MaxBackoff: 10 * time.Millisecond, Now: func() time.Time {
		return time.Now().Add(time.Duration(offset.Load()))
	}})
	in := subscribe(t, b, "page.split", "ocr", 1)
	for _, jump := range []time.Duration{-time.Hour, time.Hour, -time.Hour} {
		publish(t, b, "page.split", "x")
		d := in.next(t)
		offset.Add(int64(jump / 2)) // while it is being handled
		d.end(errTest)
		d = in.next(t)
		if d.Attempt != 2 {
			t.Errorf("attempt %d, want 2", d.Attempt)
		}
		d.end(errTest)
		offset.Add(int64(jump / 2)) // while it waits
		d = in.next(t)
		d.end(nil)
	}
	in.nothing(t)
}

func TestOutageIsWaitedOut(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{MinBackoff: time.Millisecond})
	readOnly := func(on string) {
		t.Helper()
		if err := b.store.write(t.Context(), func(w *session) error { return w.script("PRAGMA query_only = " + on) }); err != nil {
			t.Fatal(err)
		}
	}
	in := subscribe(t, b, "page.split", "ocr", 1)
	publish(t, b, "page.split", "first")
	publish(t, b, "page.split", "second")
	d := in.next(t)
	readOnly("ON")
	if _, err := b.Log.Append(t.Context(), fact(1)); !errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Append to a read-only database: %v", err)
	}
	d.end(nil) // cannot be written down now
	in.nothing(t)
	readOnly("OFF")
	if d := in.next(t); string(d.Message.Body) != "second" || d.Attempt != 1 {
		t.Errorf("delivered %q, attempt %d", d.Message.Body, d.Attempt)
	} else {
		d.end(nil)
	}
	in.nothing(t)
	if _, err := b.Log.Append(t.Context(), fact(1)); err != nil {
		t.Errorf("Append after the outage: %v", err)
	}
}

func TestPublishRefusesWhatCannotBeKept(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{})
	err := b.Bus.Publish(t.Context(), "page.split", events.Message{Attributes: map[string]string{"k": "\xff"}})
	if err == nil || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Publish of invalid UTF-8: %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.Bus.Publish(ended, "page.split", events.Message{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Publish with an ended context: %v", err)
	}
}

func TestBacklog(t *testing.T) {
	now := time.Now()
	dir := t.TempDir()
	b := open(t, dir, testBindings, Options{Now: func() time.Time { return now }})
	publish(t, b, "page.split", "first")
	now = now.Add(time.Minute)
	publish(t, b, "page.split", "second")
	in := subscribe(t, b, "page.split", "ocr", 1)
	in.next(t)
	check := func(want []Backlog) {
		t.Helper()
		got, err := b.Bus.Backlog(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Errorf("backlog is\n%+v, want\n%+v", got, want)
		}
	}
	check([]Backlog{
		{"page.split", "ocr", 1, 1, time.Minute},
		{"page.split", "mirror", 2, 0, time.Minute},
		{"dead.ocr", "auditor", 0, 0, 0},
	})
	in.stop()
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	// What waits for a group that is no more stays in sight.
	b = open(t, dir, testBindings[:1], Options{Now: func() time.Time { return now }})
	check([]Backlog{{"page.split", "ocr", 2, 0, time.Minute}, {"page.split", "mirror", 2, 0, time.Minute}})
}

// TestLostLeaseDecidesNothing: a process whose lock file was taken away goes on
// believing that it is the owner.
func TestLostLeaseDecidesNothing(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{MaxAttempts: 1})
	for _, verdict := range []error{nil, errTest} { // an ack; a last attempt
		publish(t, b, "page.split", "x")
		in := subscribe(t, b, "page.split", "ocr", 1)
		d := in.next(t)
		if err := b.store.write(t.Context(), func(w *session) error {
			_, err := w.exec(`UPDATE deliveries SET lease = lease + 1 WHERE lease <> 0`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		before := stored(t, b, "deliveries")
		d.end(verdict)
		in.stop()
		if after := stored(t, b, "deliveries"); after != before {
			t.Errorf("verdict %v: %d deliveries became %d", verdict, before, after)
		}
	}
}
