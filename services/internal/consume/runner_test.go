package consume_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// received is the event that the consumers under test hear.
func received() events.PackageReceived {
	return events.PackageReceived{
		Source: ref("application/pdf"), Origin: ref(events.MediaOrigin), Product: "loan",
		Taxonomy: events.TaxonomyRef{ID: "t", Version: "1.0.0", Digest: events.Digest(nil)}, Config: events.Digest(nil),
	}
}

func ref(mediaType string) events.Ref { return events.RefTo(mediaType, nil) }

func page(n int) events.PageSplit {
	return events.PageSplit{Page: n, Width: 595, Height: 842, Image: ref("image/png"), PixelWidth: 1654, PixelHeight: 2339}
}

// handler is what a consumer under test does with a package.
type handler func(ctx context.Context, state consume.State) error

// parter is a consumer that states pages and, at the end, how many there were.
func parter(h handler) consume.Consumer {
	return consume.Consumer{
		Name: "parter", Emits: []events.Payload{events.PageSplit{}, events.PackageSplit{}}, Timeout: time.Minute,
		On: []consume.Subscription{consume.On(
			func(ctx context.Context, _ events.Event, _ events.PackageReceived, state consume.State) error {
				return h(ctx, state)
			},
			func(events.PackageReceived) events.Payload { return events.PackageSplit{} },
		)},
	}
}

// parts states two pages and their number.
func parts(_ context.Context, state consume.State) error {
	for n := range 2 {
		if err := state(page(n + 1)); err != nil {
			return err
		}
	}
	return state(events.PackageSplit{Pages: 2})
}

// say describes payloads by type and key, for comparing.
func say(ps []events.Payload) string {
	var all []string
	for _, p := range ps {
		all = append(all, string(p.Type())+" "+p.Key())
	}
	return strings.Join(all, ", ")
}

// onRecord is what a case's record holds beside the event heard.
func onRecord(t *testing.T, c *consumetest.Case) []events.Payload {
	t.Helper()
	es, err := c.Record.Events(t.Context(), consumetest.Subject)
	if err != nil {
		t.Fatal(err)
	}
	var ps []events.Payload
	for _, e := range es {
		if e.Type != events.TypePackageReceived {
			ps = append(ps, e.Data)
		}
	}
	slices.SortFunc(ps, func(a, b events.Payload) int {
		return strings.Compare(say([]events.Payload{a}), say([]events.Payload{b}))
	})
	return ps
}

// exception is the one on record; it fails the test if there is not exactly one.
func exception(t *testing.T, c *consumetest.Case) events.ExceptionRaised {
	t.Helper()
	es, err := c.Record.Events(t.Context(), consumetest.Subject, events.TypeExceptionRaised)
	if err != nil || len(es) != 1 {
		t.Fatalf("%d exceptions on record, %v; want 1", len(es), err)
	}
	return es[0].Data.(events.ExceptionRaised)
}

// backend puts itself between the runner and the case's fakes, writes down what
// the runner does, and can make any of it fail.
type backend struct {
	consume.Bus
	log    consume.Log
	keeper consume.Keeper
	steps  []string
	fail   func(step string, n int) fault // n counts steps from 0
}

// fault is how one step fails.
type fault struct {
	lost    error // it does not happen, and says so
	applied error // it happens, and says that it did not
}

// intercept makes a case's runner use a backend.
func intercept(c *consumetest.Case) *backend {
	b := &backend{Bus: c.Bus, log: c.Record, keeper: c.Artifacts, fail: func(string, int) fault { return fault{} }}
	c.Runner.Bus, c.Runner.Log, c.Runner.Artifacts = b, b, b
	return b
}

func (b *backend) step(name string) fault {
	f := b.fail(name, len(b.steps))
	b.steps = append(b.steps, name)
	return f
}

func (b *backend) Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error) {
	if f := b.step("find"); f != (fault{}) {
		return nil, errors.Join(f.lost, f.applied)
	}
	return b.log.Find(ctx, subject, ids...)
}

func (b *backend) Append(ctx context.Context, e events.Event) (events.Event, error) {
	f := b.step("append " + say([]events.Payload{e.Data}))
	if f.lost != nil {
		return events.Event{}, f.lost
	}
	recorded, err := b.log.Append(ctx, e)
	if f.applied != nil {
		return events.Event{}, f.applied
	}
	return recorded, err
}

func (b *backend) Publish(ctx context.Context, topic string, m events.Message) error {
	e, err := events.Decode(m)
	if err != nil {
		return err
	}
	f := b.step("publish " + say([]events.Payload{e.Data}))
	if f.lost != nil {
		return f.lost
	}
	return errors.Join(b.Bus.Publish(ctx, topic, m), f.applied)
}

func (b *backend) Put(ctx context.Context, tenant, mediaType string, content []byte) (events.Ref, error) {
	if f := b.step("put"); f != (fault{}) {
		return events.Ref{}, errors.Join(f.lost, f.applied)
	}
	return b.keeper.Put(ctx, tenant, mediaType, content)
}

func TestCommitOrder(t *testing.T) {
	c := consumetest.New(t)
	b := intercept(c)
	c.When(parter(func(ctx context.Context, state consume.State) error {
		b.steps = append(b.steps, "handle")
		return parts(ctx, state)
	}), received())
	want := []string{
		"find", "handle",
		"append page.split 0001", "publish page.split 0001",
		"append page.split 0002", "publish page.split 0002",
		"append package.split split", "publish package.split split",
	}
	if !slices.Equal(b.steps, want) {
		t.Errorf("got  %q,\nwant %q", b.steps, want)
	}
}

// TestWhatIsStated looks at one fact whole: everything that the runner adds.
func TestWhatIsStated(t *testing.T) {
	c := consumetest.New(t)
	c.When(parter(parts), received())
	cause := consumetest.Event(received())
	want := events.Event{
		ID: events.IDOf(consumetest.Subject, page(1)), Type: events.TypePageSplit, Source: "parter", Subject: consumetest.Subject,
		Tenant: consumetest.Tenant, Cause: cause.ID, Time: consumetest.Now, Data: page(1),
	}
	if got := c.Bus.Sent()[0]; got.Topic != "page.split" || !reflect.DeepEqual(got.Event, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestRedeliveryCostsOneLookUp(t *testing.T) {
	c := consumetest.New(t)
	b := intercept(c)
	calls := 0
	consumer := parter(func(ctx context.Context, state consume.State) error { calls++; return parts(ctx, state) })
	c.When(consumer, received())
	b.steps = nil
	sent, err := c.Deliver(consumer, consumetest.Event(received()), 2)
	if err != nil || calls != 1 || say(sent) != "package.split split" {
		t.Errorf("redelivered: %v; handled %d times, published %s", err, calls, say(sent))
	}
	if want := []string{"find", "publish package.split split"}; !slices.Equal(b.steps, want) {
		t.Errorf("got %q, want %q", b.steps, want)
	}
}

func TestTheFirstStatementStands(t *testing.T) {
	c := consumetest.New(t)
	first := page(1)
	first.Flags = []events.Flag{"first"}
	c.Given(first)
	sent := c.When(parter(parts), received())
	if !reflect.DeepEqual(sent[0], events.Payload(first)) {
		t.Errorf("published %+v, want the recorded %+v", sent[0], first)
	}
	if got := say(onRecord(t, c)); got != "package.split split, page.split 0001, page.split 0002" {
		t.Errorf("on record: %s", got)
	}
}

func TestEqualStatementsAreOne(t *testing.T) {
	c := consumetest.New(t)
	c.When(parter(func(_ context.Context, state consume.State) error {
		return errors.Join(state(page(1)), state(page(1)), state(events.PackageSplit{Pages: 1}))
	}), received())
	if got := say(onRecord(t, c)); got != "package.split split, page.split 0001" {
		t.Errorf("on record: %s", got)
	}
}

func TestVerdicts(t *testing.T) {
	fails := func(err error) handler { return func(context.Context, consume.State) error { return err } }
	odd := errors.New("odd")
	for _, tc := range []struct {
		name    string
		handle  handler
		attempt int
		reason  events.Reason // empty: given back
	}{
		{"transient", fails(odd), 1, ""},
		{"transient, not the last", fails(odd), 2, ""},
		{"transient, the last", fails(odd), 3, events.ReasonAttemptsExhausted},
		{"transient, later than the last", fails(odd), 7, events.ReasonAttemptsExhausted},
		{"transient, not counted", fails(odd), 0, ""},
		{"permanent", fails(consume.Permanent(events.ReasonDamaged, odd)), 1, events.ReasonDamaged},
		{"permanent, wrapped", fails(fmt.Errorf("part: %w", consume.Permanent(events.ReasonDamaged, odd))), 1, events.ReasonDamaged},
		{"permanent, not counted", fails(consume.Permanent(events.ReasonDamaged, odd)), 0, events.ReasonDamaged},
		{"artifact missing", fails(fmt.Errorf("get: %w", consume.ErrNotFound)), 1, events.ReasonArtifactMissing},
		{"artifact damaged", fails(fmt.Errorf("get: %w", consume.ErrDamaged)), 1, events.ReasonArtifactDamaged},
		{"deadline", fails(context.DeadlineExceeded), 1, ""},
		{"deadline, the last", fails(context.DeadlineExceeded), 3, events.ReasonLimitTime},
		{"panic", func(context.Context, consume.State) error { panic("x") }, 1, events.ReasonPanic},
		{"a runtime error", func(ctx context.Context, _ consume.State) error { return ctx.Value("nothing").(error) }, 1, events.ReasonPanic},
		{"nothing stated", fails(nil), 1, events.ReasonInvalidOutput},
		{"not to its end", func(_ context.Context, state consume.State) error { return state(page(1)) }, 1, events.ReasonInvalidOutput},
		{"what it does not emit", func(_ context.Context, state consume.State) error { return state(events.PageRead{Page: 1}) }, 1, events.ReasonInvalidOutput},
		{"what is not valid", func(_ context.Context, state consume.State) error { return state(events.PackageSplit{Pages: -1}) }, 1, events.ReasonInvalidOutput},
		{"what is not valid, swallowed", func(_ context.Context, state consume.State) error {
			_ = state(events.PackageSplit{Pages: -1})
			return nil
		}, 1, events.ReasonInvalidOutput},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := consumetest.New(t).Given(received())
			heard := consumetest.Event(received())
			sent, err := c.Deliver(parter(tc.handle), heard, tc.attempt)
			if tc.reason == "" {
				if err == nil || len(sent) != 0 || len(onRecord(t, c)) != 0 {
					t.Errorf("want it given back; got %v, published %s, on record %s", err, say(sent), say(onRecord(t, c)))
				}
				return
			}
			if err != nil {
				t.Fatalf("given back: %v", err)
			}
			want := events.ExceptionRaised{Consumer: "parter", Reason: tc.reason, Attempts: tc.attempt, Failed: heard.ID, FailedType: heard.Type}
			if got := exception(t, c); !reflect.DeepEqual(got, want) {
				t.Errorf("on record: %+v, want %+v", got, want)
			}
			last := c.Bus.Sent()[len(c.Bus.Sent())-1]
			if last.Topic != "dead.parter" || !reflect.DeepEqual(last.Event.Data, events.Payload(want)) {
				t.Errorf("published %+v on %s, want %+v", last.Event.Data, last.Topic, want)
			}

			// It was given up, and stays so.
			sent, err = c.Deliver(parter(parts), heard, tc.attempt+1)
			if err != nil || say(sent) != say([]events.Payload{want}) {
				t.Errorf("redelivered: %v, published %s, want the exception again", err, say(sent))
			}
		})
	}
}

// TestExceptionsSayWhichPage: or the page would have no outcome.
func TestExceptionsSayWhichPage(t *testing.T) {
	c := consumetest.New(t)
	consumer := consume.Consumer{Name: "reader", Emits: []events.Payload{events.PageRead{}}, On: []consume.Subscription{consume.On(
		func(context.Context, events.Event, events.PageSplit, consume.State) error {
			return consume.Permanent(events.ReasonUnreadable, errors.New("x"))
		},
		func(p events.PageSplit) events.Payload { return events.PageRead{Page: p.Page} },
	)}}
	c.When(consumer, page(7))
	if got := exception(t, c); got.Page != 7 {
		t.Errorf("exception is about page %d, want 7", got.Page)
	}
}

func TestDefaultAttempts(t *testing.T) {
	c := consumetest.New(t).Given(received())
	c.Runner.MaxAttempts = 0
	consumer := parter(func(context.Context, consume.State) error { return errors.New("odd") })
	if _, err := c.Deliver(consumer, consumetest.Event(received()), consume.DefaultMaxAttempts-1); err == nil {
		t.Error("gave up early")
	}
	if _, err := c.Deliver(consumer, consumetest.Event(received()), consume.DefaultMaxAttempts); err != nil {
		t.Errorf("did not give up: %v", err)
	}
}

// TestSwallowedFailure: a handler that ignores that its fact is not on record
// does not get its message acked, and nothing more is stated after it.
func TestSwallowedFailure(t *testing.T) {
	c := consumetest.New(t).Given(received())
	b := intercept(c)
	b.fail = func(step string, _ int) fault {
		if step == "append page.split 0001" {
			return fault{lost: errors.New("disk")}
		}
		return fault{}
	}
	sent, err := c.Deliver(parter(func(_ context.Context, state consume.State) error {
		_, _, _ = state(page(1)), state(page(2)), state(events.PackageSplit{Pages: 2})
		return nil
	}), consumetest.Event(received()), 1)
	if err == nil || len(sent) != 0 || len(onRecord(t, c)) != 0 {
		t.Errorf("got %v, published %s, on record %s", err, say(sent), say(onRecord(t, c)))
	}
}

func TestPublishIsRetriedInPlace(t *testing.T) {
	for failures, acked := range map[int]bool{0: true, 1: true, 2: true, 3: false} {
		c := consumetest.New(t).Given(received())
		b := intercept(c)
		calls, left := 0, failures
		b.fail = func(step string, _ int) fault {
			if step == "publish package.split split" && left > 0 {
				left--
				return fault{lost: errors.New("leader changes")}
			}
			return fault{}
		}
		consumer := parter(func(ctx context.Context, state consume.State) error { calls++; return parts(ctx, state) })
		_, err := c.Deliver(consumer, consumetest.Event(received()), 1)
		if (err == nil) != acked {
			t.Errorf("%d failures: %v, want acked: %v", failures, err, acked)
		}
		if err != nil { // what is on record is published by the next delivery
			sent, err := c.Deliver(consumer, consumetest.Event(received()), 2)
			if err != nil || say(sent) != "package.split split" {
				t.Errorf("%d failures, redelivered: %v, published %s", failures, err, say(sent))
			}
		}
		if calls != 1 {
			t.Errorf("%d failures: handled %d times", failures, calls)
		}
	}
}

// TestOutageIsWaitedOut: while a dependency is down the message is held, no
// attempt is counted, and the pauses grow up to their bound.
func TestOutageIsWaitedOut(t *testing.T) {
	for name, outage := range map[string]func(c *consumetest.Case, down func() bool) handler{
		"of the handler's": func(_ *consumetest.Case, down func() bool) handler {
			return func(ctx context.Context, state consume.State) error {
				if down() {
					return fmt.Errorf("model: %w", consume.ErrUnavailable)
				}
				return parts(ctx, state)
			}
		},
		"of the store, reading": func(c *consumetest.Case, down func() bool) handler {
			intercept(c).fail = func(step string, _ int) fault {
				if step == "find" && down() {
					return fault{lost: consume.ErrUnavailable}
				}
				return fault{}
			}
			return parts
		},
		"of the store, writing": func(c *consumetest.Case, down func() bool) handler {
			intercept(c).fail = func(step string, _ int) fault {
				if step == "append page.split 0002" && down() {
					return fault{lost: consume.ErrUnavailable}
				}
				return fault{}
			}
			return parts
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := consumetest.New(t).Given(received())
				c.Runner.Pause, c.Runner.MaxPause = time.Second, 4*time.Second
				left, began := 5, time.Now()
				consumer := parter(outage(c, func() bool { left--; return left >= 0 }))
				if _, err := c.Deliver(consumer, consumetest.Event(received()), 3); err != nil {
					t.Fatal(err)
				}
				if got := say(onRecord(t, c)); got != "package.split split, page.split 0001, page.split 0002" {
					t.Errorf("on record: %s", got)
				}
				if got, want := time.Since(began), (1+2+4+4+4)*time.Second; got != want {
					t.Errorf("waited %s, want %s", got, want)
				}
			})
		})
	}
}

func TestDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t).Given(received())
		consumer := parter(func(ctx context.Context, _ consume.State) error {
			<-ctx.Done()
			return fmt.Errorf("render: %w", ctx.Err())
		})
		consumer.Timeout = 7 * time.Second
		began := time.Now()
		if _, err := c.Deliver(consumer, consumetest.Event(received()), 1); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		if got := time.Since(began); got != consumer.Timeout {
			t.Errorf("ended after %s, want %s", got, consumer.Timeout)
		}
		if _, err := c.Deliver(consumer, consumetest.Event(received()), 3); err != nil {
			t.Errorf("the last attempt: %v", err)
		}
		if got := exception(t, c); got.Reason != events.ReasonLimitTime {
			t.Errorf("reason %s", got.Reason)
		}
	})
}

// TestStopping: the message is given back, whatever the handler says and
// whichever attempt it is. The input is not to blame.
func TestStopping(t *testing.T) {
	for name, tc := range map[string]handler{
		"handler returns the context's error": func(ctx context.Context, _ consume.State) error { return ctx.Err() },
		"handler blames the input": func(context.Context, consume.State) error {
			return consume.Permanent(events.ReasonDamaged, errors.New("x"))
		},
		"handler panics":     func(context.Context, consume.State) error { panic("x") },
		"dependency is down": func(context.Context, consume.State) error { return consume.ErrUnavailable },
		"nothing was stated": func(context.Context, consume.State) error { return nil },
		"something was stated": func(_ context.Context, state consume.State) error {
			return errors.Join(state(page(1)), errors.New("x"))
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := consumetest.New(t)
			ctx, cancel := context.WithCancel(t.Context())
			consumer := parter(func(ctx context.Context, state consume.State) error { cancel(); return tc(ctx, state) })
			m, err := events.Encode(consumetest.Event(received()))
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Runner.Deliver(ctx, consumer, "package.received", consumer.On, consume.Delivery{Message: m, Attempt: 9}); err == nil {
				t.Error("acked")
			}
			if es, _ := c.Record.Events(t.Context(), consumetest.Subject, events.TypeExceptionRaised); len(es) != 0 {
				t.Errorf("exception raised: %+v", es)
			}
		})
	}
}

func TestStoppingWhileWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := consumetest.New(t)
		c.Runner.Pause, c.Runner.MaxPause = time.Hour, time.Hour
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		m, err := events.Encode(consumetest.Event(received()))
		if err != nil {
			t.Fatal(err)
		}
		down := parter(func(context.Context, consume.State) error { return consume.ErrUnavailable })
		if err := c.Runner.Deliver(ctx, down, "package.received", down.On, consume.Delivery{Message: m, Attempt: 1}); !errors.Is(err, consume.ErrUnavailable) {
			t.Errorf("got %v", err)
		}
		b := intercept(c)
		b.fail = func(step string, _ int) fault {
			if strings.HasPrefix(step, "publish") {
				return fault{lost: errors.New("leader changes")}
			}
			return fault{}
		}
		ctx, cancel = context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		up := parter(parts)
		if err := c.Runner.Deliver(ctx, up, "package.received", up.On, consume.Delivery{Message: m, Attempt: 1}); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

// TestJoinsRunEachTime: they decide by the record, and may have nothing to say.
func TestJoinsRunEachTime(t *testing.T) {
	c := consumetest.New(t)
	calls := 0
	consumer := consume.Consumer{
		Name: "joiner", Emits: []events.Payload{events.PackageSplit{}},
		On: []consume.Subscription{consume.Join(func(ctx context.Context, e events.Event, _ events.PageSplit, state consume.State) error {
			calls++
			if n, err := c.Record.Count(ctx, e.Subject, events.TypePageSplit); err != nil || n < 2 {
				return err
			}
			return state(events.PackageSplit{Pages: 2})
		})},
	}
	var got []string
	for _, n := range []int{1, 1, 2, 1} {
		got = append(got, say(c.When(consumer, page(n))))
	}
	if want := []string{"", "", "package.split split", "package.split split"}; !slices.Equal(got, want) || calls != 4 {
		t.Errorf("got %q in %d calls, want %q in 4", got, calls, want)
	}
}

// TestTwoSubscriptionsToAType are both served, and each is looked up for itself.
func TestTwoSubscriptionsToAType(t *testing.T) {
	c := consumetest.New(t)
	consumer := parter(parts)
	also := consume.On(func(_ context.Context, _ events.Event, _ events.PackageReceived, state consume.State) error {
		return state(page(9))
	},
		func(events.PackageReceived) events.Payload { return events.PageSplit{Page: 9} })
	consumer.On = append(consumer.On, also)
	if got := say(c.When(consumer, received())); got != "page.split 0001, page.split 0002, package.split split, page.split 0009" {
		t.Errorf("published %s", got)
	}
}

// TestAnotherTypeOnTheTopic is no handler's business.
func TestAnotherTypeOnTheTopic(t *testing.T) {
	c := consumetest.New(t)
	m, err := events.Encode(consumetest.Event(page(1)))
	if err != nil {
		t.Fatal(err)
	}
	consumer := parter(parts)
	if err := c.Runner.Deliver(t.Context(), consumer, "package.received", consumer.On, consume.Delivery{Message: m, Attempt: 1}); err != nil {
		t.Errorf("given back: %v", err)
	}
	if got := onRecord(t, c); len(got) != 0 {
		t.Errorf("on record: %s", say(got))
	}
}
