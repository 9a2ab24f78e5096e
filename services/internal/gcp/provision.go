package gcp

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cloud.google.com/go/pubsub/v2/apiv1/pubsubpb"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/fieldmaskpb"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Provision makes sure that everything exists in Pub/Sub that consumers with
// these bindings publish to and hear: a topic for every type of event, the
// bindings' dead-letter topics, and a subscription for each binding, with the
// settings of the [Config]. What is there already is brought up to date, so it
// can run at every start and at several places at once.
//
// It is for emulators and small deployments, and needs the rights of an editor
// of Pub/Sub. Where IAM separates those who deploy from what runs, the topology
// is made beforehand and Provision is not called. On Google Cloud, Pub/Sub's own
// service account must be allowed to publish to the dead-letter topics and to
// acknowledge on the subscriptions, or nothing is ever moved there:
// https://cloud.google.com/pubsub/docs/handling-failures#grant_forwarding_permissions
func (b *Backend) Provision(ctx context.Context, bindings []consume.Binding) error {
	var topics []string
	for _, p := range events.Vocabulary() {
		// Exceptions travel on the dead-letter topics alone.
		if p.Type() != events.TypeExceptionRaised {
			topics = append(topics, events.TopicOf(p.Type()))
		}
	}
	for _, binding := range bindings {
		topics = append(topics, binding.Topic)
		if binding.DeadLetter != "" {
			topics = append(topics, binding.DeadLetter)
		}
	}
	slices.Sort(topics)
	for _, topic := range slices.Compact(topics) {
		if err := b.provisionTopic(ctx, topic); err != nil {
			return err
		}
	}
	for _, binding := range bindings {
		if err := b.provisionSubscription(ctx, binding); err != nil {
			return err
		}
	}
	return nil
}

// retention is how long Pub/Sub keeps a message that nobody acks: as long as it
// does by default. It bounds how long an outage may last.
const retention = 7 * 24 * time.Hour

func (b *Backend) provisionTopic(ctx context.Context, topic string) error {
	call, cancel := bounded(ctx)
	defer cancel()
	_, err := b.pubsub.TopicAdminClient.CreateTopic(call, &pubsubpb.Topic{Name: b.topicName(topic)})
	if status.Code(err) == codes.AlreadyExists {
		return nil
	}
	return failure(ctx, "create topic "+topic, err)
}

func (b *Backend) provisionSubscription(ctx context.Context, binding consume.Binding) error {
	call, cancel := bounded(ctx)
	defer cancel()
	want := &pubsubpb.Subscription{
		Name:               fmt.Sprintf("projects/%s/subscriptions/%s", b.config.Project, SubscriptionID(b.config.Prefix, binding.Topic, binding.Group)),
		Topic:              b.topicName(binding.Topic),
		AckDeadlineSeconds: int32(b.config.AckDeadline.Seconds()),
		RetryPolicy: &pubsubpb.RetryPolicy{
			MinimumBackoff: durationpb.New(b.config.MinBackoff),
			MaximumBackoff: durationpb.New(b.config.MaxBackoff),
		},
		MessageRetentionDuration: durationpb.New(retention),
		// Without a time to live: by default a subscription is deleted, with
		// all that waits in it, after a month in which nobody pulled.
		ExpirationPolicy: &pubsubpb.ExpirationPolicy{},
	}
	if binding.DeadLetter != "" {
		want.DeadLetterPolicy = &pubsubpb.DeadLetterPolicy{
			DeadLetterTopic:     b.topicName(binding.DeadLetter),
			MaxDeliveryAttempts: int32(b.config.MaxAttempts),
		}
	}
	operation := fmt.Sprintf("create subscription of %s to %s", binding.Group, binding.Topic)
	_, err := b.pubsub.SubscriptionAdminClient.CreateSubscription(call, want)
	if status.Code(err) != codes.AlreadyExists {
		return failure(ctx, operation, err)
	}
	is, err := b.pubsub.SubscriptionAdminClient.GetSubscription(call, &pubsubpb.GetSubscriptionRequest{Subscription: want.Name})
	if err != nil {
		return failure(ctx, operation, err)
	}
	// A subscription outlives its topic: made anew, the topic has none.
	if is.GetTopic() != want.Topic {
		return fmt.Errorf("gcp: %s: it exists and is bound to %s; delete it", operation, is.GetTopic())
	}
	changed := changes(is, want)
	if len(changed) == 0 {
		return nil
	}
	_, err = b.pubsub.SubscriptionAdminClient.UpdateSubscription(call, &pubsubpb.UpdateSubscriptionRequest{
		Subscription: want, UpdateMask: &fieldmaskpb.FieldMask{Paths: changed},
	})
	return failure(ctx, operation, err)
}

// changes names the settings in which a subscription is not as wanted.
func changes(is, want *pubsubpb.Subscription) []string {
	var names []string
	differ := func(name string, same bool) {
		if !same {
			names = append(names, name)
		}
	}
	differ("ack_deadline_seconds", is.GetAckDeadlineSeconds() == want.GetAckDeadlineSeconds())
	differ("retry_policy", proto.Equal(is.GetRetryPolicy(), want.GetRetryPolicy()))
	differ("message_retention_duration", proto.Equal(is.GetMessageRetentionDuration(), want.GetMessageRetentionDuration()))
	differ("expiration_policy", proto.Equal(is.GetExpirationPolicy(), want.GetExpirationPolicy()))
	differ("dead_letter_policy", proto.Equal(is.GetDeadLetterPolicy(), want.GetDeadLetterPolicy()))
	return names
}

func (b *Backend) topicName(topic string) string {
	return fmt.Sprintf("projects/%s/topics/%s", b.config.Project, TopicID(b.config.Prefix, topic))
}
