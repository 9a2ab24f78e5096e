package gcp

import (
	"context"
	"sync"
	"time"

	"cloud.google.com/go/pubsub/v2"

	"dossier/events"
)

// Bus is [consume.Bus] on Pub/Sub. Its topics and subscriptions must exist: see
// [Backend.Provision].
type Bus struct {
	client  *pubsub.Client
	project string
	prefix  string
	lease   time.Duration

	mu         sync.Mutex
	publishers map[string]*pubsub.Publisher // by topic
}

// publishDelay is how long a message waits for others to share its request. A
// consumer waits for each of its publishes, so this is latency; in a millisecond,
// what several deliveries publish at once still meets.
const publishDelay = time.Millisecond

func newBus(client *pubsub.Client, c Config) *Bus {
	return &Bus{
		client: client, project: c.Project, prefix: c.Prefix, lease: c.AckDeadline,
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
