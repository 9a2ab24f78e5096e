package consume

import (
	"context"
	"time"

	"dossier/events"
)

// Consumer is one station of the flow: what it hears, what it may state, and
// nothing about topics, acks, ids or clocks.
type Consumer struct {
	// Name is the consumer's identity: the source of its events, its
	// subscription group and its dead-letter topic. Changing it orphans all
	// three; a golden test guards it.
	Name string

	// On is what it hears.
	On []Subscription

	// Emits is every payload it may state, as zero values. Stating another is
	// a fault of the consumer.
	Emits []events.Payload

	// Timeout bounds one handling of one event. 0 means [DefaultTimeout].
	Timeout time.Duration

	// Parallel is how many events it handles at once, per subscription.
	// 0 means 1.
	Parallel int

	// Close, if it is not nil, lets go of what the consumer holds. The runner
	// calls it when the last handling has returned.
	Close func()
}

// DefaultTimeout is enough for any consumer that neither renders nor asks a
// model; those that do say so themselves.
const DefaultTimeout = time.Minute

// Deadline is how long one handling may take.
func (c Consumer) Deadline() time.Duration {
	if c.Timeout == 0 {
		return DefaultTimeout
	}
	return c.Timeout
}

// State puts a fact on record and publishes it. When it returns nil the fact is
// durable and will reach every subscriber. On an error the handler gives up and
// returns it. It is for one goroutine at a time.
type State func(events.Payload) error

// Subscription is one type of event, and what to do with it.
type Subscription struct {
	Type   events.Type
	from   []string // of exceptions: whose
	handle func(ctx context.Context, e events.Event, state State) error
	closes func(events.Payload) events.Payload // nil for a join
	letter func(ctx context.Context, l DeadLetter, state State) error
}

// On subscribes a handler that turns one event into one or more facts.
//
// closes names the last fact that the handler states for an input; only the
// fields that make up its key need be set. When that fact is on record the
// input was handled to its end, and a redelivery costs one look-up. A handler
// that returns nil without having stated it is at fault.
func On[In events.Payload](handle func(ctx context.Context, e events.Event, in In, state State) error, closes func(In) events.Payload) Subscription {
	s := Join(handle)
	s.closes = func(p events.Payload) events.Payload { return closes(p.(In)) }
	return s
}

// Join subscribes a handler that may have nothing to state yet, because it
// waits for several events. It runs at every delivery, so it must be cheap, and
// it decides by what is on record: every event it hears of was recorded before
// it was published, so whoever handles the last one sees them all.
func Join[In events.Payload](handle func(ctx context.Context, e events.Event, in In, state State) error) Subscription {
	var zero In
	return Subscription{
		Type: zero.Type(),
		handle: func(ctx context.Context, e events.Event, state State) error {
			return handle(ctx, e, e.Data.(In), state)
		},
	}
}

// From narrows a subscription to [events.ExceptionRaised] to those consumers'
// dead-letter topics.
func (s Subscription) From(consumers ...string) Subscription {
	s.from = consumers
	return s
}

// DeadLetter is a message that the broker gave up delivering to a consumer.
type DeadLetter struct {
	Consumer string       // who could not take it
	Event    events.Event // the message; when it does not decode, what stands in for it
	Raw      *events.Ref  // where a message that does not decode is kept
}

// OnDeadLetters subscribes to what the broker itself moved to the dead-letter
// topics of consumers: originals, which no runner of ours has classified. The
// exceptions that runners state travel on the same topics and are not handed
// to it.
func OnDeadLetters(handle func(ctx context.Context, l DeadLetter, state State) error, consumers ...string) Subscription {
	return Subscription{Type: events.TypeExceptionRaised, from: consumers, letter: handle}
}

// topics is where the subscription's events travel.
func (s Subscription) topics() []string {
	if s.Type != events.TypeExceptionRaised {
		return []string{events.TopicOf(s.Type)}
	}
	topics := make([]string, len(s.from))
	for i, consumer := range s.from {
		topics[i] = events.DeadLetterTopic(consumer)
	}
	return topics
}

// Binding is a durable subscription of a group to a topic. Every backend makes
// sure that it exists before anything is published, because what is published
// to a topic without subscriptions is lost.
type Binding struct {
	Topic      string
	Group      string
	DeadLetter string // where the broker moves what it gives up on; empty: it never does
}

// Bindings is the topology that consumers need: each of their subscriptions,
// and for each consumer a dead-letter topic.
func Bindings(consumers []Consumer) []Binding {
	var bindings []Binding
	seen := make(map[Binding]bool)
	for _, c := range consumers {
		for _, s := range c.On {
			for _, topic := range s.topics() {
				b := Binding{Topic: topic, Group: c.Name, DeadLetter: events.DeadLetterTopic(c.Name)}
				if b.Topic == b.DeadLetter {
					b.DeadLetter = "" // or what cannot be taken in would circle for ever
				}
				if !seen[b] {
					seen[b] = true
					bindings = append(bindings, b)
				}
			}
		}
	}
	return bindings
}
