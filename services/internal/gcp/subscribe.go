package gcp

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"cloud.google.com/go/pubsub/v2/apiv1/pubsubpb"
	"github.com/googleapis/gax-go/v2"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Subscribe asks Pub/Sub for as many messages as there are free places (a unary
// pull, held open while there are none), and not by the stream that Google's
// library keeps. Consumers take long over few messages, so a request for each
// costs nothing, and it keeps what a stream does not:
//
//   - Nothing is held that is not being handled, so a stop interrupts, and counts
//     an attempt of, only what was being handled.
//   - A place is free when the ack has arrived, not when it has been queued.
//   - The emulator (0.8.20) gives a stream all that waits, whatever it asks for,
//     and goes on to do so for a minute or more after its process was killed: 20
//     messages published after four kills were delivered to nobody for 30 s.
//     With pulls, 18 of the 20 arrived at once.

const (
	// pullWait is how long a pull is held open; it is the library's own limit.
	pullWait = time.Minute

	// pullPause is how long to wait after a pull that failed or brought nothing
	// at once, so that neither an outage nor an emulator makes a busy loop.
	pullPause, outagePause = 50 * time.Millisecond, time.Second

	// beat is how often the leases of what is being handled are prolonged. A
	// subscription's own deadline, which holds until the first beat, is 10 s or
	// more: the second of three would still be in time.
	beat = minAckDeadline / 3
)

// Subscribe implements [consume.Bus]. It returns an error when the subscription
// does not exist or may not be used; an outage it outlasts. Attempts are counted
// where the binding has dead letters. A delivery that was interrupted by the end
// of ctx counts as one.
func (b *Bus) Subscribe(ctx context.Context, topic, group string, parallel int, deliver func(context.Context, consume.Delivery) error) error {
	s := &subscription{
		bus:  b,
		name: fmt.Sprintf("projects/%s/subscriptions/%s", b.project, SubscriptionID(b.prefix, topic, group)),
		held: make(map[string]bool),
	}
	keeping, stopKeeping := context.WithCancel(context.WithoutCancel(ctx))
	var keeper, deliveries sync.WaitGroup
	keeper.Go(func() { s.keepLeases(keeping) })
	defer keeper.Wait()
	defer stopKeeping()
	defer deliveries.Wait() // the leases are kept until the last has returned
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()

	places := newPlaces(parallel)
	for {
		n := places.take(ctx)
		if n == 0 {
			return nil
		}
		messages, err := s.pull(ctx, n)
		places.free(n - len(messages))
		for _, m := range messages {
			deliveries.Go(func() {
				defer places.free(1)
				s.handle(ctx, m, deliver)
			})
		}
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return failure(ctx, fmt.Sprintf("subscribe %s to %s", group, topic), err)
		}
	}
}

// subscription is one Subscribe at work.
type subscription struct {
	bus  *Bus
	name string

	mu   sync.Mutex
	held map[string]bool // ack ids of what is being handled
}

// pull asks for up to n messages and waits for the first. It returns none when
// there are none for a while, and an error when there can be none.
func (s *subscription) pull(ctx context.Context, n int) ([]*pubsubpb.ReceivedMessage, error) {
	call, cancel := context.WithTimeout(ctx, pullWait)
	defer cancel()
	answer, err := s.bus.client.SubscriptionAdminClient.Pull(call,
		&pubsubpb.PullRequest{Subscription: s.name, MaxMessages: int32(n)},
		gax.WithRetry(func() gax.Retryer { return nil })) // this is the loop that retries
	pause := time.Duration(0)
	switch status.Code(err) {
	case codes.OK:
		if len(answer.GetReceivedMessages()) == 0 {
			pause = pullPause
		}
	case codes.DeadlineExceeded: // nothing came; or an outage, which the next pull meets too
		pause = pullPause
	case codes.Unavailable, codes.ResourceExhausted, codes.Aborted, codes.Internal, codes.Unknown:
		pause = outagePause
	default:
		return nil, err
	}
	sleep(ctx, pause)
	return answer.GetReceivedMessages(), nil
}

// handle delivers one message and tells Pub/Sub what became of it, even when ctx
// has ended meanwhile.
func (s *subscription) handle(ctx context.Context, m *pubsubpb.ReceivedMessage, deliver func(context.Context, consume.Delivery) error) {
	s.hold(m.GetAckId())
	err := ctx.Err()
	if err == nil {
		err = deliver(ctx, consume.Delivery{
			Message: events.Message{Attributes: m.GetMessage().GetAttributes(), Body: m.GetMessage().GetData()},
			Attempt: int(m.GetDeliveryAttempt()),
		})
	}
	s.release(m.GetAckId())
	call, cancel := bounded(context.WithoutCancel(ctx))
	defer cancel()
	// If either does not arrive, the lease runs out and the message comes again:
	// what was finished is found on record then.
	if err != nil {
		_ = s.prolong(call, []string{m.GetAckId()}, 0)
		return
	}
	_ = s.bus.client.SubscriptionAdminClient.Acknowledge(call, &pubsubpb.AcknowledgeRequest{Subscription: s.name, AckIds: []string{m.GetAckId()}})
}

func (s *subscription) hold(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held[id] = true
}

func (s *subscription) release(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.held, id)
}

// keepLeases prolongs the leases of all that is held, until ctx ends.
func (s *subscription) keepLeases(ctx context.Context) {
	ticker := time.NewTicker(beat)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.prolongHeld(ctx)
		}
	}
}

// prolongHeld is one beat. It keeps the lock meanwhile, or it could take back the
// giving back of a message that was released in between.
func (s *subscription) prolongHeld(ctx context.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.held) == 0 {
		return
	}
	call, cancel := context.WithTimeout(ctx, beat)
	defer cancel()
	_ = s.prolong(call, slices.Collect(maps.Keys(s.held)), s.bus.lease) // a failure is made good by the next beat
}

// prolong lets the leases of messages end after d from now; 0 gives them back.
func (s *subscription) prolong(ctx context.Context, ids []string, d time.Duration) error {
	return s.bus.client.SubscriptionAdminClient.ModifyAckDeadline(ctx, &pubsubpb.ModifyAckDeadlineRequest{
		Subscription: s.name, AckIds: ids, AckDeadlineSeconds: int32(d.Seconds()),
	})
}

// places are what bounds the deliveries that run at once.
type places chan struct{}

func newPlaces(n int) places {
	p := make(places, n)
	p.free(n)
	return p
}

// take waits for a free place and takes all that are free; 0 when ctx ended.
func (p places) take(ctx context.Context) (n int) {
	select {
	case <-ctx.Done():
		return 0
	case <-p:
	}
	for n = 1; ; n++ {
		select {
		case <-p:
		default:
			return n
		}
	}
}

func (p places) free(n int) {
	for range n {
		p <- struct{}{}
	}
}

// sleep waits for d or the end of ctx.
func sleep(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}
