package consume_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

var errCrash = errors.New("crash")

// crashes are the ways in which one step can go wrong.
var crashes = map[string]func(step, n int, dead *bool) fault{
	"lost": func(step, n int, _ *bool) fault {
		if n == step {
			return fault{lost: errCrash}
		}
		return fault{}
	},
	"applied but reported failed": func(step, n int, _ *bool) fault {
		if n == step {
			return fault{applied: errCrash}
		}
		return fault{}
	},
	"unavailable": func(step, n int, _ *bool) fault {
		if n == step {
			return fault{lost: consume.ErrUnavailable}
		}
		return fault{}
	},
	"applied and unavailable": func(step, n int, _ *bool) fault {
		if n == step {
			return fault{applied: consume.ErrUnavailable}
		}
		return fault{}
	},
	"dies before": func(step, n int, dead *bool) fault {
		if *dead = *dead || n == step; *dead {
			return fault{lost: errCrash}
		}
		return fault{}
	},
	"dies after": func(step, n int, dead *bool) fault {
		if *dead {
			return fault{lost: errCrash}
		}
		if *dead = n == step; *dead {
			return fault{applied: errCrash}
		}
		return fault{}
	},
}

// TestCrashAnywhere fails each step that the runner takes, in each way, once,
// and delivers the message again until it is acked. In the end the record is
// the one that a run without faults leaves, and everything on it was published:
// for a handler that succeeds, and for one that gives the input up.
func TestCrashAnywhere(t *testing.T) {
	handlers := map[string]handler{
		"succeeds": parts,
		"gives up": func(_ context.Context, state consume.State) error {
			if err := state(page(1)); err != nil {
				return err
			}
			return consume.Permanent(events.ReasonDamaged, errors.New("odd"))
		},
	}
	for name, h := range handlers {
		calm := consumetest.New(t)
		b := intercept(calm)
		calm.When(parter(h), received())
		want, steps := onRecord(t, calm), len(b.steps)
		if steps < 4 {
			t.Fatalf("only %d steps", steps)
		}
		for way, crash := range crashes {
			for step := range steps {
				t.Run(fmt.Sprintf("%s/%s/%d", name, way, step), func(t *testing.T) {
					c := consumetest.New(t).Given(received())
					c.Runner.MaxAttempts = 100 // giving up is another matter
					b, dead := intercept(c), false
					b.fail = func(_ string, n int) fault { return crash(step, n, &dead) }
					deliveries := 0
					for {
						deliveries++
						if _, err := c.Deliver(parter(h), consumetest.Event(received()), 1); err == nil {
							break
						}
						if deliveries > 3 {
							t.Fatal("is never acked")
						}
						// The process comes up again, and nothing more fails.
						b.fail = func(string, int) fault { return fault{} }
					}
					if got := onRecord(t, c); !reflect.DeepEqual(got, want) {
						t.Errorf("on record: %s, want %s", say(got), say(want))
					}
					published := make(map[events.ID]bool)
					for _, s := range c.Bus.Sent() {
						published[s.Event.ID] = true
					}
					for _, p := range want {
						if !published[events.IDOf(consumetest.Subject, p)] {
							t.Errorf("%s is on record, and nobody heard of it", say([]events.Payload{p}))
						}
					}
				})
			}
		}
	}
}

// TestCrashOfAHandlerThatVaries: a handler that never says the same thing twice
// leaves one record all the same, and only what is on it is published: the bus
// under test sees to that.
func TestCrashOfAHandlerThatVaries(t *testing.T) {
	for way, crash := range crashes {
		for step := range 7 {
			t.Run(fmt.Sprintf("%s/%d", way, step), func(t *testing.T) {
				c := consumetest.New(t).Given(received())
				c.Runner.MaxAttempts = 100
				b, dead, calls := intercept(c), false, 0
				b.fail = func(_ string, n int) fault { return crash(step, n, &dead) }
				consumer := parter(func(_ context.Context, state consume.State) error {
					calls++
					for n := range 2 {
						p := page(n + 1)
						p.Ink = 1 / float64(calls)
						if err := state(p); err != nil {
							return err
						}
					}
					return state(events.PackageSplit{Pages: 2, Flags: []events.Flag{events.Flag(fmt.Sprintf("call_%d", calls))}})
				})
				for deliveries := 1; ; deliveries++ {
					if _, err := c.Deliver(consumer, consumetest.Event(received()), 1); err == nil {
						break
					}
					if deliveries > 3 {
						t.Fatal("is never acked")
					}
					b.fail = func(string, int) fault { return fault{} }
				}
				if got := say(onRecord(t, c)); got != "package.split split, page.split 0001, page.split 0002" {
					t.Errorf("on record: %s", got)
				}
			})
		}
	}
}
