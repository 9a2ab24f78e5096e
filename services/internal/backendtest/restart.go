package backendtest

import (
	"testing"

	"dossier/events"
)

var restartTests = []test{
	{"what a dead process held is delivered again", one, testCrash},
	{"what a dead process had acked is gone", one, testCrashAfterAck},
	{"everything that was durable is there", two, testReopen},
}

func testCrash(t *testing.T, b Backend) {
	before := listen(t, b, split, "ocr", 1)
	before.mayFail = true
	publish(t, b, split, text("held"))
	abandoned := before.nextOf(text("held"), 1)

	b = b.Reopen(t)
	after := listen(t, b, split, "ocr", 1)
	again := after.nextOf(text("held"), 2)
	abandoned.ack() // the dead decide nothing
	before.close()
	again.nack()
	after.nextOf(text("held"), 3).ack()
	after.nothing()
}

func testCrashAfterAck(t *testing.T, b Backend) {
	before := listen(t, b, split, "ocr", 1)
	before.mayFail = true
	publish(t, b, split, text("first"))
	publish(t, b, split, text("second"))
	before.next().ack()
	second := before.next()
	before.nothing() // time for an ack that a client may send in batches

	b = b.Reopen(t)
	after := listen(t, b, split, "ocr", 1)
	after.nextOf(second.Message, 2).ack()
	after.nothing()
}

func testReopen(t *testing.T, b Backend) {
	facts := []events.Event{page(subject(1), 1), manifest(subject(1), 1, began, cause(1))}
	record(t, b, facts...)
	ref := put(t, b, tenant, "text/plain", []byte("kept"))
	bucket, generation := b.Upload(t, "acme/file.pdf", []byte("kept too"))
	publish(t, b, split, text("waiting"))

	b = b.Reopen(t)
	got, err := b.Log.Events(t.Context(), subject(1))
	if err != nil {
		t.Fatalf("Events: %v", err)
	}
	sameEvents(t, got, facts)
	sameEvents(t, found(t, b, subject(1), facts[0].ID), facts[:1])
	again, err := b.Log.Append(t.Context(), manifest(subject(1), 1, began.AddDate(1, 0, 0), cause(2)))
	if err != nil {
		t.Fatalf("Append of an equal fact: %v", err)
	}
	sameEvent(t, again, facts[1])
	gives(t, b, tenant, ref, []byte("kept"))
	opens(t, b, bucket, "acme/file.pdf", generation, []byte("kept too"))
	listen(t, b, split, "ocr", 1).nextOf(text("waiting"), 1).ack()
	listen(t, b, split, "mirror", 1).nextOf(text("waiting"), 1).ack()
}
