package gcp

import (
	"context"
	"fmt"
	"sync"
	"time"

	"cloud.google.com/go/pubsub/v2"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Bus is [consume.Bus] on Pub/Sub. Its topics and subscriptions must exist: see
// [Backend.Provision].
//
// An ack is sent within a tenth of a second after a delivery returned, not
// before; a crash in between leads to one more delivery.
type Bus struct {
	client      *pubsub.Client
	prefix      string
	ackDeadline time.Duration

	mu         sync.Mutex
	publishers map[string]*pubsub.Publisher // by topic
}

const (
	// publishDelay is how long a message waits for others to share its request.
	// A consumer waits for each of its publishes, so this is latency; in a
	// millisecond, what several deliveries publish at once still meets.
	publishDelay = time.Millisecond

	// longestDelivery is how long a lease is prolonged. It is how long Pub/Sub
	// keeps a message that nobody acks, by default and as provisioned: a lease
	// beyond it would hold nothing.
	longestDelivery = 7 * 24 * time.Hour

	// resubscribePause is how long to wait before a stream that the server
	// ended is opened again. Google's library backs off by itself for what it
	// retries; this is for the rest, such as a server that shuts down.
	resubscribePause = time.Second
)

func newBus(client *pubsub.Client, c Config) *Bus {
	return &Bus{
		client: client, prefix: c.Prefix, ackDeadline: c.AckDeadline,
		publishers: make(map[string]*pubsub.Publisher),
	}
}

// TopicID is the name of a topic in Pub/Sub.
func TopicID(prefix, topic string) string { return prefix + "." + topic }

// SubscriptionID is the name of a group's subscription to a topic.
func SubscriptionID(prefix, topic, group string) string { return TopicID(prefix, topic) + "." + group }

// Publish implements [consume.Bus]. It returns when Pub/Sub has stored the
// message. On an error the message may still arrive.
func (b *Bus) Publish(ctx context.Context, topic string, m events.Message) error {
	call, cancel := bounded(ctx)
	defer cancel()
	_, err := b.publisher(topic).Publish(call, &pubsub.Message{Data: m.Body, Attributes: m.Attributes}).Get(call)
	return failure(ctx, "publish on "+topic, err)
}

// publisher is the one publisher of a topic; each has goroutines of its own,
// which end with [Bus.stop].
func (b *Bus) publisher(topic string) *pubsub.Publisher {
	b.mu.Lock()
	defer b.mu.Unlock()
	p := b.publishers[topic]
	if p == nil {
		p = b.client.Publisher(TopicID(b.prefix, topic))
		p.PublishSettings.DelayThreshold = publishDelay
		p.PublishSettings.Timeout = callTimeout
		b.publishers[topic] = p
	}
	return p
}

// stop ends the publishers' goroutines.
func (b *Bus) stop() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range b.publishers {
		p.Stop()
	}
}

// Subscribe implements [consume.Bus]. It returns an error when the subscription
// does not exist or may not be used; an outage it outlasts. Attempts are counted
// only where the binding has dead letters. A delivery that was interrupted by
// the end of ctx counts as one.
func (b *Bus) Subscribe(ctx context.Context, topic, group string, parallel int, deliver func(context.Context, consume.Delivery) error) error {
	s := b.client.Subscriber(SubscriptionID(b.prefix, topic, group))
	s.ReceiveSettings = pubsub.ReceiveSettings{
		MaxOutstandingMessages: parallel,
		MaxOutstandingBytes:    -1, // parallel is the bound
		MaxExtension:           longestDelivery,
		// Both bounds alike: the lease is the ack deadline, and not a guess from
		// how long deliveries took so far.
		MinDurationPerAckExtension: b.ackDeadline,
		MaxDurationPerAckExtension: b.ackDeadline,
		NumGoroutines:              1,
	}
	for {
		err := s.Receive(ctx, func(ctx context.Context, m *pubsub.Message) {
			d := consume.Delivery{Message: events.Message{Attributes: m.Attributes, Body: m.Data}}
			if m.DeliveryAttempt != nil {
				d.Attempt = *m.DeliveryAttempt
			}
			if err := deliver(ctx, d); err != nil {
				m.Nack()
				return
			}
			m.Ack()
		})
		if ctx.Err() != nil {
			return nil
		}
		if err != nil && status.Code(err) != codes.Unavailable {
			return failure(ctx, fmt.Sprintf("subscribe %s to %s", group, topic), err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(resubscribePause):
		}
	}
}
