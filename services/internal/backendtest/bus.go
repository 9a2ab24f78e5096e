package backendtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
)

// The names are such as production has: a topic per type, a group per consumer.
const (
	split = "page.split"
	read  = "page.read"
)

var (
	one = []consume.Binding{{Topic: split, Group: "ocr", DeadLetter: "dead.ocr"}, {Topic: "dead.ocr", Group: "auditor"}}
	two = append([]consume.Binding{{Topic: split, Group: "mirror", DeadLetter: "dead.mirror"}, {Topic: "dead.mirror", Group: "auditor"}}, one...)
)

var busTests = []test{
	{"every group gets every message", two, testFanOut},
	{"topics of one group are apart", append([]consume.Binding{{Topic: read, Group: "ocr", DeadLetter: "dead.ocr"}}, one...), testTopicsApart},
	{"an ack is for good", one, testAck},
	{"what is given back comes again after a pause", one, testGiveBack},
	{"each group counts its own attempts", two, testAttemptsApart},
	{"the lease is kept while a delivery runs", one, testLeaseKept},
	{"what exhausts its attempts goes to the dead letters of its group", two, testDeadLetter},
	{"without dead letters it is delivered again and again", []consume.Binding{{Topic: split, Group: "ocr"}}, testNoDeadLetter},
	{"what is published before anybody listens waits", two, testDurableBinding},
	{"no more than parallel at once, and as many", one, testParallel},
	{"Subscribe returns when its deliveries have", one, testStop},
	{"what is given back at the stop comes again", one, testStopGivesBack},
	{"messages arrive byte for byte", one, testBytes},
	{"a large batch arrives whole", append([]consume.Binding{{Topic: split, Group: "archive"}}, two...), testBatch},
}

func testFanOut(t *testing.T, b Backend) {
	ocr, mirror := listen(t, b, split, "ocr", 1), listen(t, b, split, "mirror", 1)
	for _, s := range []string{"first", "second"} {
		publish(t, b, split, text(s))
		ocr.nextOf(text(s), 1).ack()
		mirror.nextOf(text(s), 1).ack()
	}
}

func testTopicsApart(t *testing.T, b Backend) {
	onSplit, onRead := listen(t, b, split, "ocr", 1), listen(t, b, read, "ocr", 1)
	publish(t, b, split, text("on split"))
	publish(t, b, read, text("on read"))
	onSplit.nextOf(text("on split"), 1).ack()
	onRead.nextOf(text("on read"), 1).ack()
}

func testAck(t *testing.T, b Backend) {
	l := listen(t, b, split, "ocr", 1)
	publish(t, b, split, text("once"))
	l.nextOf(text("once"), 1).ack()
	l.nothing()
	l.close()
	listen(t, b, split, "ocr", 1).nothing()
}

func testGiveBack(t *testing.T, b Backend) {
	l := listen(t, b, split, "ocr", 1)
	publish(t, b, split, text("again"))
	last := l.nextOf(text("again"), 1)
	for attempt := 2; attempt < min(4, b.MaxAttempts); attempt++ {
		last.nack()
		d := l.nextOf(text("again"), attempt)
		if pause := d.began.Sub(last.decided); pause < b.Backoff {
			t.Errorf("attempt %d came after a pause of %s, want at least %s", attempt, pause, b.Backoff)
		}
		last = d
	}
	last.ack()
	l.nothing()
}

func testAttemptsApart(t *testing.T, b Backend) {
	ocr := listen(t, b, split, "ocr", 1)
	publish(t, b, split, text("shared"))
	ocr.nextOf(text("shared"), 1).nack()
	ocr.nextOf(text("shared"), 2).nack()
	listen(t, b, split, "mirror", 1).nextOf(text("shared"), 1).ack()
	ocr.nextOf(text("shared"), 3).ack()
}

func testLeaseKept(t *testing.T, b Backend) {
	l := listen(t, b, split, "ocr", 2) // a place is free, and the message must not come to it
	publish(t, b, split, text("long"))
	d := l.nextOf(text("long"), 1)
	for range 2 {
		l.nothing() // each time longer than a lease
	}
	d.ack()
	l.nothing()
}

func testDeadLetter(t *testing.T, b Backend) {
	original := events.Message{Attributes: map[string]string{"ce-id": "7", "odd": "ü\n"}, Body: []byte("\x00raw\xff")}
	ocr, mirror := listen(t, b, split, "ocr", 1), listen(t, b, split, "mirror", 1)
	dead, others := listen(t, b, "dead.ocr", "auditor", 1), listen(t, b, "dead.mirror", "auditor", 1)
	publish(t, b, split, original)
	first := mirror.nextOf(original, 1)

	var letter *delivery
	deliveries := 0
	deadline := time.NewTimer(b.patience())
	defer deadline.Stop()
	for letter == nil {
		select {
		case d := <-ocr.arrivals:
			deliveries++
			if d.Attempt != 0 && d.Attempt != deliveries {
				t.Errorf("delivery %d came as attempt %d", deliveries, d.Attempt)
			}
			d.nack()
		case letter = <-dead.arrivals:
		case <-deadline.C:
			t.Fatalf("no dead letter after %d deliveries, the last of %d allowed", deliveries, b.MaxAttempts)
		}
	}
	if deliveries < b.MaxAttempts || deliveries > b.MaxAttempts+b.AttemptSlack {
		t.Errorf("dead-lettered after %d deliveries, want %d to %d", deliveries, b.MaxAttempts, b.MaxAttempts+b.AttemptSlack)
	}
	if letter.Attempt > 1 {
		t.Errorf("the dead letter came as attempt %d, want 1", letter.Attempt)
	}
	// A broker may add attributes that say what it did; it may change none.
	for k, want := range original.Attributes {
		if got := letter.Message.Attributes[k]; got != want {
			t.Errorf("the dead letter's attribute %q is %q, want %q", k, got, want)
		}
	}
	if !bytes.Equal(letter.Message.Body, original.Body) {
		t.Errorf("the dead letter's body is %q, want %q", letter.Message.Body, original.Body)
	}
	letter.ack()
	first.ack()
	ocr.nothing()
	dead.nothing()
	mirror.nothing()
	others.nothing()
}

func testNoDeadLetter(t *testing.T, b Backend) {
	l := listen(t, b, split, "ocr", 1)
	publish(t, b, split, text("stubborn"))
	for attempt := 1; attempt <= b.MaxAttempts+b.AttemptSlack+1; attempt++ {
		l.nextOf(text("stubborn"), attempt).nack()
	}
	l.next().ack()
	l.nothing()
}

func testDurableBinding(t *testing.T, b Backend) {
	publish(t, b, split, text("early"))
	ocr := listen(t, b, split, "ocr", 1)
	ocr.nextOf(text("early"), 1).ack()
	ocr.close()

	b = b.Reopen(t)
	listen(t, b, split, "mirror", 1).nextOf(text("early"), 1).ack()
}

func testParallel(t *testing.T, b Backend) {
	const parallel, messages = 3, 9
	var (
		mu            sync.Mutex
		running, most int
		finished      int
		full          = make(chan struct{}) // closed: parallel deliveries run
		release       = make(chan struct{}) // closed: they may return
		all           = make(chan struct{}) // closed: every message was delivered
	)
	for i := range messages {
		publish(t, b, split, text(fmt.Sprint(i)))
	}
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		_ = b.Bus.Subscribe(ctx, split, "ocr", parallel, func(context.Context, consume.Delivery) error {
			mu.Lock()
			running++
			if most = max(most, running); running == parallel && finished == 0 {
				close(full)
			}
			mu.Unlock()
			<-release
			mu.Lock()
			defer mu.Unlock()
			running--
			if finished++; finished == messages {
				close(all)
			}
			return nil
		})
	}()
	reached := within(b.patience(), full)
	within(b.quiet(), all) // never before release: this only gives one too many the time to come
	close(release)
	if !reached {
		t.Errorf("%d deliveries ran at once, want %d", most, parallel)
	} else if !within(b.patience(), all) {
		t.Error("not every message was delivered")
	}
	cancel()
	<-stopped
	if most > parallel {
		t.Errorf("%d deliveries ran at once, want no more than %d", most, parallel)
	}
}

func testStop(t *testing.T, b Backend) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	started, release, stopped := make(chan struct{}), make(chan struct{}), make(chan struct{})
	var returned bool // by the delivery; read after stopped
	var err error
	go func() {
		defer close(stopped)
		err = b.Bus.Subscribe(ctx, split, "ocr", 1, func(ctx context.Context, _ consume.Delivery) error {
			close(started)
			<-ctx.Done() // the delivery hears of the stop
			<-release
			returned = true
			return nil // and is finished all the same
		})
	}()
	publish(t, b, split, text("last"))
	if !within(b.patience(), started) {
		t.Fatal("nothing was delivered")
	}
	cancel()
	if within(200*time.Millisecond, stopped) {
		t.Error("Subscribe returned before its delivery")
	}
	close(release)
	if !within(b.patience(), stopped) {
		t.Fatal("Subscribe did not return")
	}
	if !returned {
		t.Error("Subscribe returned before its delivery")
	}
	if err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("Subscribe: %v", err)
	}
	listen(t, b, split, "ocr", 1).nothing() // what was finished after the stop is acked
}

func testStopGivesBack(t *testing.T, b Backend) {
	l := listen(t, b, split, "ocr", 1)
	publish(t, b, split, text("unfinished"))
	l.nextOf(text("unfinished"), 1)
	l.close()
	// Whether a stop counts as an attempt is the broker's affair.
	d := listen(t, b, split, "ocr", 1).next()
	if diff := compareMessages(d.Message, text("unfinished")); diff != "" {
		t.Fatal(diff)
	}
	d.ack()
}

func testBytes(t *testing.T, b Backend) {
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	large := make([]byte, events.MaxMessage)
	source := rand.NewChaCha8([32]byte{})
	_, _ = source.Read(large) // never fails
	l := listen(t, b, split, "ocr", 1)
	for name, m := range map[string]events.Message{
		"every byte":      {Attributes: map[string]string{"k": "v"}, Body: every},
		"no attributes":   {Body: []byte("body")},
		"no body":         {Attributes: map[string]string{"only": "this"}},
		"odd attributes":  {Attributes: map[string]string{"Content-Type": "X", "content-type": "y", "empty": "", "text": "ü\u202e\n\r\t\x00\"'%€𝄞"}, Body: []byte{0}},
		"as large as can": {Attributes: map[string]string{"ce-id": "1"}, Body: large},
		"only whitespace": {Attributes: map[string]string{"ce-id": " "}, Body: []byte(" \n")},
	} {
		publish(t, b, split, m)
		d := l.next()
		if diff := compareMessages(d.Message, m); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		d.ack()
	}
}

func testBatch(t *testing.T, b Backend) {
	const messages, publishers, parallel = 300, 6, 8
	groups := []string{"ocr", "mirror", "archive"}

	ctx, cancel := context.WithTimeout(t.Context(), 2*b.patience())
	defer cancel()
	listening, stop := context.WithCancel(ctx)
	var consumers errgroup.Group
	arrived := make([]map[string]bool, len(groups)) // of each group: what it acked
	whole := make([]chan struct{}, len(groups))
	for i, group := range groups {
		var mu sync.Mutex
		arrived[i], whole[i] = make(map[string]bool), make(chan struct{})
		chance := rand.New(rand.NewPCG(1, uint64(i)))
		consumers.Go(func() error {
			return b.Bus.Subscribe(listening, split, group, parallel, func(_ context.Context, d consume.Delivery) error {
				mu.Lock()
				defer mu.Unlock()
				if d.Attempt <= 2 && chance.IntN(5) == 0 {
					return errGivenBack
				}
				if arrived[i][string(d.Message.Body)] = true; len(arrived[i]) == messages {
					select {
					case <-whole[i]: // a duplicate of the last one
					default:
						close(whole[i])
					}
				}
				return nil
			})
		})
	}
	var senders errgroup.Group
	for p := range publishers {
		senders.Go(func() error {
			for i := p; i < messages; i += publishers {
				if err := b.Bus.Publish(ctx, split, text(fmt.Sprint(i))); err != nil {
					return fmt.Errorf("publish: %w", err)
				}
			}
			return nil
		})
	}
	if err := senders.Wait(); err != nil {
		t.Error(err)
	}
	for i, group := range groups {
		select {
		case <-whole[i]:
		case <-ctx.Done():
			t.Errorf("%s: not everything arrived", group)
		}
	}
	stop()
	if err := consumers.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("Subscribe: %v", err)
	}
	for i, group := range groups {
		if len(arrived[i]) != messages {
			t.Errorf("%s acked %d of %d messages", group, len(arrived[i]), messages)
		}
	}
}
