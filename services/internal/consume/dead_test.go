package consume_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// unattributed is what is on record of messages that do not decode.
func unattributed(t *testing.T, c *consumetest.Case) []events.Event {
	t.Helper()
	es, err := c.Record.Events(t.Context(), events.Unattributed)
	if err != nil {
		t.Fatal(err)
	}
	return es
}

var garbage = events.Message{Attributes: map[string]string{"ce-type": "dossier.package.received.v9"}, Body: []byte("garbage")}

// rawException is the exception that garbage makes.
func rawException(t *testing.T, consumer string) (events.ExceptionRaised, []byte) {
	t.Helper()
	content, err := events.MarshalRaw(garbage)
	if err != nil {
		t.Fatal(err)
	}
	raw := events.RefTo(events.MediaRawMessage, content)
	failed := events.RawEvent(raw)
	return events.ExceptionRaised{Consumer: consumer, Reason: events.ReasonBadEnvelope, Failed: failed.ID, FailedType: failed.Type, Evidence: &raw}, content
}

// TestUndecodable: what cannot be decoded is kept, stated and acked, and counts
// once however often it comes, and whatever fails on the way.
func TestUndecodable(t *testing.T) {
	consumer := parter(parts)
	deliver := func(t *testing.T, c *consumetest.Case) error {
		return c.Runner.Deliver(t.Context(), consumer, "package.received", consumer.On, consume.Delivery{Message: garbage, Attempt: 1})
	}
	check := func(t *testing.T, c *consumetest.Case) {
		t.Helper()
		want, content := rawException(t, "parter")
		es := unattributed(t, c)
		if len(es) != 1 || !reflect.DeepEqual(es[0].Data, events.Payload(want)) || es[0].Tenant != events.TenantUnattributed {
			t.Fatalf("on record: %+v, want %+v", es, want)
		}
		got, err := c.Artifacts.Get(t.Context(), events.TenantUnattributed, *want.Evidence)
		if err != nil || string(got) != string(content) {
			t.Errorf("kept %s, %v, want %s", got, err, content)
		}
		if sent := c.Bus.Sent(); len(sent) == 0 || sent[len(sent)-1].Topic != "dead.parter" {
			t.Errorf("published %+v", sent)
		}
	}

	calm := consumetest.New(t)
	b := intercept(calm)
	for range 2 {
		if err := deliver(t, calm); err != nil {
			t.Fatal(err)
		}
	}
	check(t, calm)
	for way, crash := range crashes {
		for step := range len(b.steps) / 2 {
			t.Run(way, func(t *testing.T) {
				c, dead := consumetest.New(t), false
				intercept(c).fail = func(_ string, n int) fault { return crash(step, n, &dead) }
				if deliver(t, c) != nil {
					intercept(c)
					if err := deliver(t, c); err != nil {
						t.Fatal(err)
					}
				}
				check(t, c)
			})
		}
	}
}

// watcher takes in dead letters of parter, and its exceptions.
func watcher(letter func(context.Context, consume.DeadLetter, consume.State) error, heard *[]events.Payload) consume.Consumer {
	return consume.Consumer{Name: "watcher", On: []consume.Subscription{
		consume.Join(func(_ context.Context, _ events.Event, x events.ExceptionRaised, _ consume.State) error {
			*heard = append(*heard, x)
			return nil
		}).From("parter"),
		consume.OnDeadLetters(letter, "parter"),
	}}
}

func TestDeadLettersAreTakenIn(t *testing.T) {
	var letters []consume.DeadLetter
	var heard []events.Payload
	consumer := watcher(func(_ context.Context, l consume.DeadLetter, state consume.State) error {
		letters = append(letters, l)
		return state(events.ExceptionRaised{Consumer: l.Consumer, Reason: events.ReasonAttemptsExhausted, Failed: l.Event.ID, FailedType: l.Event.Type, Evidence: l.Raw})
	}, &heard)
	c := consumetest.New(t)
	deliver := func(m events.Message) {
		t.Helper()
		if err := c.Runner.Deliver(t.Context(), consumer, "dead.parter", consumer.On, consume.Delivery{Message: m, Attempt: 1}); err != nil {
			t.Fatal(err)
		}
	}

	// An original that decodes.
	original := consumetest.Event(received())
	m, err := events.Encode(original)
	if err != nil {
		t.Fatal(err)
	}
	deliver(m)
	want := events.ExceptionRaised{Consumer: "parter", Reason: events.ReasonAttemptsExhausted, Failed: original.ID, FailedType: original.Type}
	if got := exception(t, c); !reflect.DeepEqual(got, want) {
		t.Errorf("on record: %+v, want %+v", got, want)
	}
	if sent := c.Bus.Sent(); len(sent) != 1 || sent[0].Topic != "dead.parter" || sent[0].Event.Source != "watcher" || sent[0].Event.Cause != original.ID {
		t.Errorf("published %+v", sent)
	}

	// An original that does not: kept, under a subject of its own.
	deliver(garbage)
	raw, _ := rawException(t, "parter")
	raw.Reason = events.ReasonAttemptsExhausted
	if es := unattributed(t, c); len(es) != 1 || !reflect.DeepEqual(es[0].Data, events.Payload(raw)) {
		t.Errorf("on record: %+v, want %+v", es, raw)
	}

	// An exception that a runner stated travels on the same topic and is no letter.
	stated := consumetest.Event(want)
	if m, err = events.Encode(stated); err != nil {
		t.Fatal(err)
	}
	deliver(m)
	if len(letters) != 2 || len(heard) != 1 || !reflect.DeepEqual(heard[0], events.Payload(want)) {
		t.Errorf("%d letters, heard %+v", len(letters), heard)
	}
	if letters[0].Raw != nil || !reflect.DeepEqual(letters[0].Event.Data, events.Payload(received())) || letters[0].Consumer != "parter" {
		t.Errorf("first letter %+v", letters[0])
	}
}

// TestDeadLettersNobodyWants: who hears a consumer's exceptions only has no use
// for the originals, and lets them pass.
func TestDeadLettersNobodyWants(t *testing.T) {
	c, heard := consumetest.New(t), []events.Payload(nil)
	consumer := watcher(nil, &heard)
	consumer.On = consumer.On[:1]
	if err := c.Runner.Deliver(t.Context(), consumer, "dead.parter", consumer.On, consume.Delivery{Message: garbage, Attempt: 1}); err != nil {
		t.Errorf("given back: %v", err)
	}
	if len(heard) != 0 || len(unattributed(t, c)) != 0 {
		t.Errorf("heard %v", heard)
	}
}

// TestDeadLettersThatFail are given back; an outage is waited out.
func TestDeadLettersThatFail(t *testing.T) {
	var heard []events.Payload
	for name, tc := range map[string]struct {
		letter func(context.Context, consume.DeadLetter, consume.State) error
		acked  bool
	}{
		"failure": {func(context.Context, consume.DeadLetter, consume.State) error { return errors.New("odd") }, false},
		"what is not valid, swallowed": {func(_ context.Context, _ consume.DeadLetter, state consume.State) error {
			_ = state(events.ExceptionRaised{})
			return nil
		}, false},
		"outage": {func() func(context.Context, consume.DeadLetter, consume.State) error {
			calls := 0
			return func(context.Context, consume.DeadLetter, consume.State) error {
				if calls++; calls < 3 {
					return consume.ErrUnavailable
				}
				return nil
			}
		}(), true},
	} {
		c, consumer := consumetest.New(t), watcher(tc.letter, &heard)
		err := c.Runner.Deliver(t.Context(), consumer, "dead.parter", consumer.On, consume.Delivery{Message: garbage, Attempt: 1})
		if (err == nil) != tc.acked {
			t.Errorf("%s: %v, want acked: %v", name, err, tc.acked)
		}
	}
}
