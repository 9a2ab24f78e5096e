package consume_test

import (
	"context"
	"errors"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// TestOneOutcome: an input that was handled to its end gets no exception beside
// it, whatever fails after its closing fact went on record.
func TestOneOutcome(t *testing.T) {
	thenFails := func(ctx context.Context, state consume.State) error {
		if err := parts(ctx, state); err != nil {
			return err
		}
		return consume.Permanent(events.ReasonDamaged, errors.New("odd"))
	}
	odd := errors.New("odd")
	for name, tc := range map[string]struct {
		handle handler
		step   string
		fault  fault
	}{
		"its publishing fails":              {parts, "publish package.split split", fault{lost: odd}},
		"its append is applied, and denied": {parts, "append package.split split", fault{applied: odd}},
		"the handler fails after it":        {thenFails, "", fault{}},
	} {
		c := consumetest.New(t).Given(received())
		intercept(c).fail = func(step string, _ int) fault {
			if step == tc.step {
				return tc.fault
			}
			return fault{}
		}
		consumer := parter(tc.handle)
		for attempt := 3; ; attempt++ { // the last
			if _, err := c.Deliver(consumer, consumetest.Event(received()), attempt); err == nil {
				break
			}
			intercept(c)
		}
		if got := say(onRecord(t, c)); got != "package.split split, page.split 0001, page.split 0002" {
			t.Errorf("%s: on record: %s", name, got)
		}
	}
}

// TestPanicOverAFailedStore is the store's fault, not the input's.
func TestPanicOverAFailedStore(t *testing.T) {
	c := consumetest.New(t).Given(received())
	intercept(c).fail = func(step string, _ int) fault {
		if step == "append page.split 0001" {
			return fault{lost: errors.New("disk")}
		}
		return fault{}
	}
	_, err := c.Deliver(parter(func(_ context.Context, state consume.State) error { panic(state(page(1))) }), consumetest.Event(received()), 1)
	if err == nil {
		t.Error("acked")
	}
}
