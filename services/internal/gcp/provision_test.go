package gcp_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"cloud.google.com/go/pubsub/v2"
	"cloud.google.com/go/pubsub/v2/apiv1/pubsubpb"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp/gcptest"
)

func TestProvision(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	bindings := []consume.Binding{
		{Topic: "page.split", Group: "ocr", DeadLetter: "dead.ocr"},
		{Topic: "dead.ocr", Group: "auditor"},
	}
	for range 2 { // the second finds everything there
		if err := b.Provision(t.Context(), bindings); err != nil {
			t.Fatal(err)
		}
	}
	// Whoever nobody hears may be published all the same: credit engines come later.
	for _, p := range events.Vocabulary() {
		if p.Type() == events.TypeExceptionRaised {
			continue
		}
		if err := b.Bus.Publish(t.Context(), events.TopicOf(p.Type()), events.Message{Body: []byte("x")}); err != nil {
			t.Errorf("publish: %v", err)
		}
	}

	admin, err := pubsub.NewClient(t.Context(), cloud.Config.Project)
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	project := "projects/" + cloud.Config.Project
	subscription := func(name string) *pubsubpb.Subscription {
		t.Helper()
		s, err := admin.SubscriptionAdminClient.GetSubscription(t.Context(), &pubsubpb.GetSubscriptionRequest{Subscription: project + "/subscriptions/" + name})
		if err != nil {
			t.Fatal(err)
		}
		s.PushConfig = nil
		return s
	}
	same := func(got, want *pubsubpb.Subscription) {
		t.Helper()
		if !proto.Equal(got, want) {
			t.Errorf("got  %v\nwant %v", got, want)
		}
	}
	ocr := &pubsubpb.Subscription{
		Name: project + "/subscriptions/dossier.page.split.ocr", Topic: project + "/topics/dossier.page.split",
		AckDeadlineSeconds: 10, MessageRetentionDuration: durationpb.New(7 * 24 * time.Hour), ExpirationPolicy: &pubsubpb.ExpirationPolicy{},
		RetryPolicy:      &pubsubpb.RetryPolicy{MinimumBackoff: durationpb.New(time.Second), MaximumBackoff: durationpb.New(time.Second)},
		DeadLetterPolicy: &pubsubpb.DeadLetterPolicy{DeadLetterTopic: project + "/topics/dossier.dead.ocr", MaxDeliveryAttempts: 5},
	}
	same(subscription("dossier.page.split.ocr"), ocr)
	same(subscription("dossier.dead.ocr.auditor"), &pubsubpb.Subscription{
		Name: project + "/subscriptions/dossier.dead.ocr.auditor", Topic: project + "/topics/dossier.dead.ocr",
		AckDeadlineSeconds: 10, MessageRetentionDuration: ocr.MessageRetentionDuration, ExpirationPolicy: ocr.ExpirationPolicy, RetryPolicy: ocr.RetryPolicy,
	})

	// Settings that changed are brought up to date, and nothing that waits is lost.
	changed := cloud.Config
	changed.AckDeadline, changed.MaxBackoff, changed.MaxAttempts = 20*time.Second, 2*time.Second, 9
	if err := open(t, changed).Provision(t.Context(), bindings); err != nil {
		t.Fatal(err)
	}
	ocr.AckDeadlineSeconds, ocr.RetryPolicy.MaximumBackoff, ocr.DeadLetterPolicy.MaxDeliveryAttempts = 20, durationpb.New(2*time.Second), 9
	same(subscription("dossier.page.split.ocr"), ocr)
	if d := first(t, b, "page.split", "ocr"); string(d.Message.Body) != "x" {
		t.Errorf("got %q", d.Message.Body)
	}

	// A topic made anew has no subscriptions: nothing would ever arrive.
	if err := admin.TopicAdminClient.DeleteTopic(t.Context(), &pubsubpb.DeleteTopicRequest{Topic: ocr.Topic}); err != nil {
		t.Fatal(err)
	}
	if err := b.Provision(t.Context(), bindings); err == nil || !strings.Contains(err.Error(), "delete it") {
		t.Errorf("a subscription that lost its topic gives %v", err)
	}
}

// What is not provisioned is our deployment's fault, and is waited for.
func TestNotProvisioned(t *testing.T) {
	t.Parallel()
	b := open(t, gcptest.New(t).Config)
	if err := b.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte("x")}); !errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Publish returned %v, want ErrUnavailable", err)
	}
	if err := b.Bus.Subscribe(t.Context(), "page.split", "ocr", 1, nil); err == nil {
		t.Error("Subscribe returned without an error")
	}
}
