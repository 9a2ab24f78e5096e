package consume

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"dossier/events"
)

// Runner drives consumers over a backend. Its fields are set once, before Run.
type Runner struct {
	Bus       Bus
	Log       Log
	Artifacts Keeper           // keeps what cannot be decoded
	Now       func() time.Time // the one clock
	Logger    *slog.Logger

	// MaxAttempts is after how many deliveries a transient failure becomes an
	// exception. 0 means [DefaultMaxAttempts]. The broker's own limit must be
	// higher, so that it only catches what kills the process.
	MaxAttempts int

	// Pause is how long to wait before the first retry in place, and a bound
	// for the pauses after it, each twice the last. 0 means 100 ms and 5 s.
	Pause, MaxPause time.Duration

	once    sync.Once
	meter   *instruments
	flights flights
}

// DefaultMaxAttempts is Pub/Sub's own minimum for a dead-letter policy.
const DefaultMaxAttempts = 5

// publishTries is how often a failed publish is tried in place before the
// message is given back. Three span about a second, which outlives a broker's
// change of leader; more would hold up a consumer that could do other work.
const publishTries = 3

// Run drives the consumers until ctx ends and every handling has returned, and
// then closes them. It returns early only when a subscription itself fails.
func (r *Runner) Run(ctx context.Context, consumers ...Consumer) error {
	defer func() {
		for _, c := range consumers {
			if c.Close != nil {
				c.Close()
			}
		}
	}()
	group, ctx := errgroup.WithContext(ctx)
	for _, c := range consumers {
		byTopic := make(map[string][]Subscription)
		for _, s := range c.On {
			for _, topic := range s.topics() {
				byTopic[topic] = append(byTopic[topic], s)
			}
		}
		for topic, subscriptions := range byTopic {
			group.Go(func() error {
				err := r.Bus.Subscribe(ctx, topic, c.Name, max(c.Parallel, 1), func(ctx context.Context, d Delivery) error {
					return r.Deliver(ctx, c, topic, subscriptions, d)
				})
				if ctx.Err() != nil {
					return nil
				}
				if err == nil {
					err = errors.New("the subscription ended by itself")
				}
				return fmt.Errorf("consume: %s on %s: %w", c.Name, topic, err)
			})
		}
	}
	return group.Wait()
}

// Deliver takes one message through the commit order. nil means: ack.
//
//  1. Decode.            A crash from here to 4 leaves nothing: the message comes again.
//  2. Look up.           What is on record is only published again.
//  3. Handle.            Under a deadline and a recover.
//  4. Append each fact.  A crash after it: the next delivery finds the fact.
//  5. Publish it.        A crash after it: the next delivery publishes it twice, which is harmless.
//  6. Ack.               By returning nil.
func (r *Runner) Deliver(ctx context.Context, c Consumer, topic string, subscriptions []Subscription, d Delivery) error {
	r.once.Do(r.prepare)

	e, err := events.Decode(d.Message)
	if failedConsumer, dead := events.DeadLetterOf(topic); dead && (err != nil || e.Type != events.TypeExceptionRaised) {
		return r.takeIn(ctx, c, subscriptions, DeadLetter{Consumer: failedConsumer, Event: e}, d.Message, err == nil)
	}
	if err != nil {
		return r.refuse(ctx, c, d, err)
	}
	heard := false
	for _, s := range subscriptions {
		if s.Type != e.Type {
			continue
		}
		heard = true
		if s.handle == nil {
			continue
		}
		if err := r.settle(ctx, c, s, e, d.Attempt); err != nil {
			return err
		}
	}
	if !heard { // a topic that is wired wrongly; the event itself is on record already
		r.Logger.WarnContext(ctx, "an event of another type on the topic", "consumer", c.Name, "topic", topic, "type", string(e.Type), "event", string(e.ID))
	}
	return nil
}

// settle handles one event for one subscription until it has an outcome: done,
// an exception on record, or an error that gives the message back.
func (r *Runner) settle(ctx context.Context, c Consumer, s Subscription, e events.Event, attempt int) error {
	if s.closes != nil { // a join runs at every delivery anyway
		end, err := r.flights.begin(ctx, c.Name+" "+e.Subject+" "+string(e.ID))
		if err != nil {
			return err
		}
		defer end()
	}
	ctx, span := r.meter.start(ctx, c, e)
	began := r.Now()
	log := r.Logger.With("consumer", c.Name, "type", string(e.Type), "event", string(e.ID), "subject", e.Subject, "attempt", attempt)
	if p, ok := e.Data.(events.Paged); ok {
		log = log.With("page", p.PageNumber())
	}

	var outcome Outcome
	err := r.patiently(ctx, log, func() error {
		var err error
		outcome, err = r.attempt(ctx, c, s, e, attempt)
		return err
	})
	if err != nil {
		outcome = OutcomeRetried
		log.WarnContext(ctx, "given back for redelivery", "error", err)
	}
	log.DebugContext(ctx, "settled", "outcome", string(outcome))
	r.meter.finish(ctx, span, c, e, outcome, r.Now().Sub(began))
	return err
}

// patiently calls try until it does not fail for want of a dependency. Holding
// the message while waiting is what stops the pulling: every place is taken.
func (r *Runner) patiently(ctx context.Context, log *slog.Logger, try func() error) error {
	pause := r.Pause
	for {
		err := try()
		if !errors.Is(err, ErrUnavailable) {
			return err
		}
		log.WarnContext(ctx, "waiting for a dependency", "error", err, "pause", pause)
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(pause):
		}
		pause = min(2*pause, r.MaxPause)
	}
}

// attempt is one pass through look-up, handling and exception.
func (r *Runner) attempt(ctx context.Context, c Consumer, s Subscription, e events.Event, n int) (Outcome, error) {
	exception := events.ExceptionRaised{Consumer: c.Name, Attempts: n, Failed: e.ID, FailedType: e.Type}.About(e.Data)

	ids := []events.ID{events.IDOf(e.Subject, exception)}
	if s.closes != nil {
		ids = append(ids, events.IDOf(e.Subject, s.closes(e.Data)))
	}
	onRecord, err := r.Log.Find(ctx, e.Subject, ids...)
	if err != nil {
		return "", fmt.Errorf("look up outputs: %w", err)
	}
	if len(onRecord) > 0 {
		for _, fact := range onRecord {
			if err := r.publish(ctx, fact); err != nil {
				return "", err
			}
		}
		return OutcomeSkipped, nil
	}

	err = r.handle(ctx, c, s, e)
	if err == nil {
		return OutcomeDone, nil
	}
	if ctx.Err() != nil { // we are stopping; the input is not to blame
		return "", err
	}
	verdict, reason := judge(err, n, r.MaxAttempts)
	if verdict != raise {
		return "", err
	}
	if s.closes != nil {
		// The closing fact may be on record all the same: its publishing
		// failed, or its append was applied and reported failed. An input has
		// one outcome, and the first stands.
		closed, findErr := r.Log.Find(ctx, e.Subject, events.IDOf(e.Subject, s.closes(e.Data)))
		if findErr != nil {
			return "", fmt.Errorf("look up outputs: %w", findErr)
		}
		for _, fact := range closed {
			return OutcomeDone, r.publish(ctx, fact)
		}
	}
	exception.Reason = reason
	if with := (*evidenceError)(nil); errors.As(err, &with) {
		exception.Evidence = &with.ref
	}
	r.Logger.ErrorContext(ctx, "exception raised", "consumer", c.Name, "type", string(e.Type), "event", string(e.ID),
		"subject", e.Subject, "reason", string(reason), "page", exception.Page, "attempt", n, "error", err)
	if _, err := r.commit(ctx, c, e, exception); err != nil {
		return "", err
	}
	r.meter.raised(ctx, c, reason)
	return OutcomeRaised, nil
}

// handle runs the handler and checks that it stated its closing fact.
func (r *Runner) handle(ctx context.Context, c Consumer, s Subscription, e events.Event) error {
	stated, err := r.call(ctx, c, e, func(ctx context.Context, state State) error { return s.handle(ctx, e, state) })
	if err == nil && s.closes != nil && !stated[events.IDOf(e.Subject, s.closes(e.Data))] {
		return Permanent(events.ReasonInvalidOutput, fmt.Errorf("%s returned without its closing fact", c.Name))
	}
	return err
}

// call runs a consumer's code under its deadline and a recover, and returns what
// it stated.
func (r *Runner) call(ctx context.Context, c Consumer, cause events.Event, code func(context.Context, State) error) (stated map[events.ID]bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.Deadline())
	defer cancel()
	stated = make(map[events.ID]bool)
	var failed error // the first failure to state a fact; the code cannot talk it away
	defer func() {
		if p := recover(); p != nil {
			// The stack names our code only; the panic's value might quote the input.
			r.Logger.ErrorContext(ctx, "consumer panicked", "consumer", c.Name, "type", string(cause.Type), "event", string(cause.ID), "stack", string(debug.Stack()))
			err = Permanent(events.ReasonPanic, errors.New("the consumer panicked"))
		}
		if failed != nil {
			err = failed // a store that fails is not the input's fault, whatever the code made of it
		}
	}()
	return stated, code(ctx, func(p events.Payload) error {
		if failed != nil {
			return failed
		}
		var recorded events.Event
		if recorded, failed = r.commit(ctx, c, cause, p); failed != nil {
			return failed
		}
		stated[recorded.ID] = true
		return nil
	})
}

// commit puts one fact on record and publishes what is on record.
func (r *Runner) commit(ctx context.Context, c Consumer, cause events.Event, p events.Payload) (events.Event, error) {
	_, isException := p.(events.ExceptionRaised)
	if !isException && !slices.ContainsFunc(c.Emits, func(z events.Payload) bool { return z.Type() == p.Type() }) {
		return events.Event{}, Permanent(events.ReasonInvalidOutput, fmt.Errorf("%s does not emit %s", c.Name, p.Type()))
	}
	e := events.New(c.Name, cause.Subject, cause.Tenant, cause.ID, r.Now(), p)
	e.Trace = traceparent(ctx)
	if err := e.Validate(); err != nil {
		return events.Event{}, Permanent(events.ReasonInvalidOutput, err)
	}
	recorded, err := r.Log.Append(ctx, e)
	switch {
	case errors.Is(err, ErrConflict):
		r.meter.stated(ctx, c, e.Type, "conflict")
		r.Logger.WarnContext(ctx, "a different fact is on record and stands", "consumer", c.Name, "type", string(e.Type), "event", string(e.ID), "subject", e.Subject)
	case err != nil:
		return events.Event{}, fmt.Errorf("append %s: %w", e.Type, err)
	case recorded.Cause != e.Cause || !recorded.Time.Equal(e.Time):
		r.meter.stated(ctx, c, e.Type, "repeated")
	default:
		r.meter.stated(ctx, c, e.Type, "stated")
	}
	return recorded, r.publish(ctx, recorded)
}

// publish sends a recorded fact, trying a few times in place: giving the
// message back would repeat the handling for what is often a hiccup.
func (r *Runner) publish(ctx context.Context, e events.Event) error {
	m, err := events.Encode(e)
	if err != nil {
		return err
	}
	pause := r.Pause
	for try := 1; ; try++ {
		err := r.Bus.Publish(ctx, events.Topic(e), m)
		if err == nil {
			return nil
		}
		if try == publishTries {
			return fmt.Errorf("publish %s: %w", e.Type, err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("publish %s: %w", e.Type, errors.Join(err, ctx.Err()))
		case <-time.After(pause):
		}
		pause = min(2*pause, r.MaxPause)
	}
}

// refuse keeps a message that cannot be decoded, states the exception and acks.
func (r *Runner) refuse(ctx context.Context, c Consumer, d Delivery, why error) error {
	log := r.Logger.With("consumer", c.Name, "attempt", d.Attempt)
	return r.patiently(ctx, log, func() error {
		cause, raw, err := r.keepRaw(ctx, d.Message)
		if err != nil {
			return err
		}
		log.ErrorContext(ctx, "exception raised", "reason", string(events.ReasonBadEnvelope), "raw", raw.Digest, "error", why)
		_, err = r.commit(ctx, c, cause, events.ExceptionRaised{
			Consumer: c.Name, Reason: events.ReasonBadEnvelope, Failed: cause.ID, FailedType: cause.Type, Evidence: &raw,
		})
		if err == nil {
			r.meter.raised(ctx, c, events.ReasonBadEnvelope)
		}
		return err
	})
}

// takeIn hands a dead letter to the subscriptions that want such; the others on
// the topic have no use for it.
func (r *Runner) takeIn(ctx context.Context, c Consumer, subscriptions []Subscription, l DeadLetter, m events.Message, decoded bool) error {
	i := slices.IndexFunc(subscriptions, func(s Subscription) bool { return s.letter != nil })
	if i < 0 {
		return nil
	}
	return r.patiently(ctx, r.Logger.With("consumer", c.Name, "failed_consumer", l.Consumer), func() error {
		if !decoded {
			cause, raw, err := r.keepRaw(ctx, m)
			if err != nil {
				return err
			}
			l.Event, l.Raw = cause, &raw
		}
		_, err := r.call(ctx, c, l.Event, func(ctx context.Context, state State) error { return subscriptions[i].letter(ctx, l, state) })
		return err
	})
}

// keepRaw stores a message that cannot be decoded and gives it an identity of
// its own: the digest of its content.
func (r *Runner) keepRaw(ctx context.Context, m events.Message) (events.Event, events.Ref, error) {
	content, err := events.MarshalRaw(m)
	if err != nil {
		return events.Event{}, events.Ref{}, err
	}
	ref, err := r.Artifacts.Put(ctx, events.TenantUnattributed, events.MediaRawMessage, content)
	if err != nil {
		return events.Event{}, events.Ref{}, fmt.Errorf("keep raw message: %w", err)
	}
	return events.RawEvent(ref), ref, nil
}

func (r *Runner) prepare() {
	if r.MaxAttempts == 0 {
		r.MaxAttempts = DefaultMaxAttempts
	}
	if r.Pause == 0 {
		r.Pause = 100 * time.Millisecond
	}
	if r.MaxPause == 0 {
		r.MaxPause = 5 * time.Second
	}
	if r.Logger == nil {
		r.Logger = slog.New(slog.DiscardHandler)
	}
	r.meter = newInstruments()
}
