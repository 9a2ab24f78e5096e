package gcp_test

import (
	"bytes"
	"context"
	"io"
	"maps"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/gcptest"
)

// first takes and acks the first message of a group.
func first(t *testing.T, b *gcp.Backend, topic, group string) consume.Delivery {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var got consume.Delivery
	err := b.Bus.Subscribe(ctx, topic, group, 1, func(_ context.Context, d consume.Delivery) error {
		if got.Message.Body == nil {
			got = d
		}
		cancel()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got.Message.Body == nil {
		t.Fatalf("%s: nothing was delivered to %s", topic, group)
	}
	return got
}

// An upload is announced by the bucket itself, in the form that it has on Google
// Cloud, and what is announced can be read.
func TestUploadIsAnnounced(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	err := b.Provision(t.Context(), []consume.Binding{{Topic: events.TopicOf(events.TypeUpload), Group: "intake", DeadLetter: "dead.intake"}})
	if err != nil {
		t.Fatal(err)
	}
	content := []byte("%PDF-1.7")
	metadata := map[string]string{events.MetadataProduct: "home-loan"}
	added, err := b.Uploads.Add(t.Context(), cloud.Uploads, "acme/loan 17/Kreditakte Müller.pdf", metadata, bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}

	e, err := events.Decode(first(t, b, events.TopicOf(events.TypeUpload), "intake").Message)
	if err != nil {
		t.Fatal(err)
	}
	if want := (events.Run{Package: events.PackageID(added.Bucket, added.Object, added.Generation), Number: 1}).String(); e.Subject != want {
		t.Errorf("subject is %s, want %s", e.Subject, want)
	}
	if e.Tenant != "acme" || e.Time.IsZero() {
		t.Errorf("tenant %q, time %s", e.Tenant, e.Time)
	}
	u := e.Data.(events.Upload)
	if u.Bucket != added.Bucket || u.Object != added.Object || u.Generation != added.Generation || u.Size != int64(len(content)) || !maps.Equal(u.Metadata, metadata) {
		t.Errorf("announced %+v, uploaded %+v", u, added)
	}
	stream, _, err := b.Uploads.Open(t.Context(), u.Bucket, u.Object, u.Generation)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	if got, err := io.ReadAll(stream); err != nil || !bytes.Equal(got, content) {
		t.Errorf("reads %q, %v", got, err)
	}
}

// A subscription that was stopped while it waited takes nothing of what comes
// afterwards; nor does, for the same reason, a pull that waited long enough.
func TestStoppedSubscriptionTakesNothing(t *testing.T) {
	t.Parallel()
	b := open(t, gcptest.New(t).Config)
	if err := b.Provision(t.Context(), []consume.Binding{{Topic: "page.split", Group: "ocr", DeadLetter: "dead.ocr"}}); err != nil {
		t.Fatal(err)
	}
	for range 5 {
		waiting, stop := context.WithTimeout(t.Context(), 200*time.Millisecond)
		err := b.Bus.Subscribe(waiting, "page.split", "ocr", 1, func(context.Context, consume.Delivery) error {
			t.Error("delivered before anything was published")
			return nil
		})
		stop()
		if err != nil {
			t.Fatal(err)
		}
		if err := b.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte("x")}); err != nil {
			t.Fatal(err)
		}
		if d := first(t, b, "page.split", "ocr"); d.Attempt != 1 {
			t.Errorf("delivered as attempt %d, want 1", d.Attempt)
		}
	}
}
