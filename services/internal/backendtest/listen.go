package backendtest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// listener is a running subscription whose deliveries the test takes and
// decides one by one.
type listener struct {
	t         *testing.T
	backend   Backend
	name      string
	arrivals  chan *delivery
	over      chan struct{} // closed: the test takes no more
	cancel    context.CancelFunc
	done      chan struct{} // closed: Subscribe has returned
	err       error         // its error; after done
	mayFail   bool          // the process crashes, so Subscribe may fail
	closeOnce sync.Once
}

// delivery is one call of deliver. It lasts until the test decides on it.
type delivery struct {
	consume.Delivery
	began   time.Time
	decided time.Time
	verdict chan error
}

var errGivenBack = errors.New("given back by the test")

// listen subscribes and stops at the end of the test.
func listen(t *testing.T, b Backend, topic, group string, parallel int) *listener {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	l := &listener{
		t: t, backend: b, name: topic + "/" + group, cancel: cancel,
		arrivals: make(chan *delivery), over: make(chan struct{}), done: make(chan struct{}),
	}
	go func() {
		defer close(l.done)
		l.err = b.Bus.Subscribe(ctx, topic, group, parallel, l.deliver)
	}()
	t.Cleanup(l.close)
	return l
}

func (l *listener) deliver(_ context.Context, d consume.Delivery) error {
	x := &delivery{Delivery: d, began: time.Now(), verdict: make(chan error, 1)}
	select {
	case l.arrivals <- x:
	case <-l.over:
		return errGivenBack
	}
	select {
	case err := <-x.verdict:
		return err
	case <-l.over:
		return errGivenBack
	}
}

// ack and nack end the delivery.
func (d *delivery) ack() { d.decide(nil) }

func (d *delivery) nack() { d.decide(errGivenBack) }

func (d *delivery) decide(verdict error) {
	d.decided = time.Now()
	d.verdict <- verdict
}

// next takes the next delivery, or fails the test.
func (l *listener) next() *delivery {
	l.t.Helper()
	deadline := time.NewTimer(l.backend.patience())
	defer deadline.Stop()
	select {
	case d := <-l.arrivals:
		return d
	case <-l.done:
		l.t.Fatalf("%s: Subscribe returned early: %v", l.name, l.err)
	case <-deadline.C:
		l.t.Fatalf("%s: nothing was delivered within %s", l.name, l.backend.patience())
	}
	return nil
}

// nextOf takes the next delivery and checks what it carries, and its attempt
// unless the broker does not count.
func (l *listener) nextOf(want events.Message, attempt int) *delivery {
	l.t.Helper()
	d := l.next()
	if diff := compareMessages(d.Message, want); diff != "" {
		l.t.Fatalf("%s: %s", l.name, diff)
	}
	if d.Attempt != 0 && d.Attempt != attempt {
		l.t.Fatalf("%s: delivered as attempt %d, want %d", l.name, d.Attempt, attempt)
	}
	return d
}

// nothing checks that nothing is delivered for as long as something could be.
func (l *listener) nothing() {
	l.t.Helper()
	watch := time.NewTimer(l.backend.quiet())
	defer watch.Stop()
	select {
	case d := <-l.arrivals:
		l.t.Fatalf("%s: delivered %q as attempt %d, want no delivery", l.name, d.Message.Body, d.Attempt)
	case <-l.done:
		l.t.Fatalf("%s: Subscribe returned early: %v", l.name, l.err)
	case <-watch.C:
	}
}

// close stops the subscription, gives back what is not decided, and waits.
func (l *listener) close() {
	l.closeOnce.Do(func() {
		l.cancel()
		close(l.over)
		if !within(l.backend.patience(), l.done) {
			l.t.Errorf("%s: Subscribe did not return after its context ended", l.name)
			return
		}
		if l.err != nil && !errors.Is(l.err, context.Canceled) && !l.mayFail {
			l.t.Errorf("%s: Subscribe: %v", l.name, l.err)
		}
	})
}

// within reports whether c is closed before d has passed.
func within(d time.Duration, c <-chan struct{}) bool {
	deadline := time.NewTimer(d)
	defer deadline.Stop()
	select {
	case <-c:
		return true
	case <-deadline.C:
		return false
	}
}

// publish publishes and fails the test if that fails.
func publish(t *testing.T, b Backend, topic string, m events.Message) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), b.patience())
	defer cancel()
	if err := b.Bus.Publish(ctx, topic, m); err != nil {
		t.Fatalf("Publish on %s: %v", topic, err)
	}
}

// text is a message that says s.
func text(s string) events.Message {
	return events.Message{Attributes: map[string]string{"ce-id": s, "Content-Type": "text/plain"}, Body: []byte(s)}
}

// compareMessages says how got differs from want; an empty string: not at all.
func compareMessages(got, want events.Message) string {
	if !slices.Equal(got.Body, want.Body) {
		return fmt.Sprintf("body is %.80q (%d bytes), want %.80q (%d bytes)", got.Body, len(got.Body), want.Body, len(want.Body))
	}
	if !maps.Equal(got.Attributes, want.Attributes) {
		return fmt.Sprintf("attributes are %q, want %q", got.Attributes, want.Attributes)
	}
	return ""
}
