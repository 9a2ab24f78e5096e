package events_test

import (
	"testing"

	"dossier/events"
	"dossier/events/eventstest"
)

// TestTopicsAreGolden: subscriptions exist under these names.
func TestTopicsAreGolden(t *testing.T) {
	want := []string{
		"object.finalized", "package.received", "page.split", "package.split", "page.read", "page.classified",
		"document.assembled", "package.assembled", "document.extracted", "document.validated", "package.validated",
		"package.completed", "review.requested", "review.decided", "package.sealed", "dead.ocr",
	}
	for i, p := range eventstest.Examples() {
		if got := events.Topic(stated(t, p)); got != want[i] {
			t.Errorf("%s travels on %q, want %q", p.Type(), got, want[i])
		}
	}
}

func TestDeadLetterTopics(t *testing.T) {
	if got := events.DeadLetterTopic("ocr"); got != "dead.ocr" {
		t.Errorf("got %q", got)
	}
	for topic, want := range map[string]string{"dead.ocr": "ocr", "page.split": "", "deadocr": "", "undead.ocr": ""} {
		if got, ok := events.DeadLetterOf(topic); ok != (want != "") || ok && got != want {
			t.Errorf("DeadLetterOf(%q) = %q, %v, want %q", topic, got, ok, want)
		}
	}
	for _, p := range events.Vocabulary() {
		if _, dead := events.DeadLetterOf(events.TopicOf(p.Type())); dead {
			t.Errorf("the topic of %s looks like one of dead letters", p.Type())
		}
	}
}

func TestWireTypes(t *testing.T) {
	for typ, want := range map[events.Type]string{
		events.TypeUpload:    "google.cloud.storage.object.v1.finalized",
		events.TypePageSplit: "dossier.page.split.v1",
	} {
		if got := events.WireType(typ); got != want {
			t.Errorf("WireType(%s) = %s, want %s", typ, got, want)
		}
	}
	if got, want := events.SchemaURI(events.TypePageSplit), "urn:dossier:schema:page.split.v1"; got != want {
		t.Errorf("SchemaURI = %s, want %s", got, want)
	}
}

// TestReasonsAreGolden: the list only ever grows at its places; dashboards,
// alerts and records know these codes.
func TestReasonsAreGolden(t *testing.T) {
	want := []events.Reason{
		"bad_envelope", "stale", "bad_tenant", "object_gone", "empty", "unsupported_media", "unknown_product", "limit_size", "encrypted",
		"damaged", "no_pages", "limit_pages", "xfa_unsupported", "render_failed", "unreadable", "limit_memory", "limit_time", "panic",
		"artifact_missing", "artifact_damaged", "attempts_exhausted", "invalid_output",
	}
	seen := make(map[events.Reason]bool)
	for _, r := range events.Reasons() {
		if seen[r] || !r.Known() {
			t.Errorf("reason %s stands twice or is unknown", r)
		}
		seen[r] = true
	}
	for _, r := range want {
		if !seen[r] {
			t.Errorf("reason %s is gone", r)
		}
	}
	if events.Reason("").Known() || events.Reason("Panic").Known() {
		t.Error("what is no reason is known as one")
	}
}
