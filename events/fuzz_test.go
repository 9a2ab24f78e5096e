package events_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"dossier/events"
)

// FuzzDecode is the trust boundary: whatever a topic holds. Nothing panics, no
// error quotes the message, and what decodes is an event that every backend can
// carry and keep: it comes back as the same fact.
func FuzzDecode(f *testing.F) {
	add := func(m events.Message) {
		attrs, err := json.Marshal(m.Attributes)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(attrs), m.Body)
	}
	for _, e := range record(f) {
		m, err := events.Encode(e)
		if err != nil {
			f.Fatal(err)
		}
		add(m)
		whole, err := events.Marshal(e)
		if err != nil {
			f.Fatal(err)
		}
		add(structured(string(whole)))
	}
	add(events.Message{Attributes: map[string]string{"eventType": "OBJECT_FINALIZE", "bucketId": "b", "objectId": "o", "objectGeneration": "1"}, Body: object})

	f.Fuzz(func(t *testing.T, attributes string, body []byte) {
		var m events.Message
		if json.Unmarshal([]byte(attributes), &m.Attributes) != nil {
			return
		}
		m.Body = body
		e, err := events.Decode(m)
		if err != nil {
			quotes(t, m, err)
			return
		}
		if err := e.Validate(); err != nil {
			t.Fatalf("decoded, and invalid: %v", err)
		}

		again, err := events.Encode(e)
		if err != nil {
			t.Fatalf("encode: %v", err)
		}
		back, err := events.Decode(again)
		if err != nil || !events.SameFact(e, back) || e.Source != back.Source || e.Cause != back.Cause || !e.Time.Equal(back.Time) {
			t.Fatalf("encoded: got %+v, %v, want %+v", back, err, e)
		}
		kept, err := events.Marshal(e)
		if err != nil {
			t.Fatalf("marshal: %v", err)
		}
		back, err = events.Unmarshal(kept)
		if err != nil || !events.SameFact(e, back) || e.Source != back.Source || e.Cause != back.Cause || !e.Time.Equal(back.Time) {
			t.Fatalf("marshalled: got %+v, %v, want %+v", back, err, e)
		}
	})
}

// quotes plants the canary in a message that is refused, and fails if its error
// repeats it.
func quotes(t *testing.T, m events.Message, err error) {
	if !errors.Is(err, events.ErrEnvelope) {
		t.Fatalf("%v is no ErrEnvelope", err)
	}
	for k, v := range m.Attributes {
		_, err := events.Decode(altered(m, map[string]string{k: v + canary}))
		if err != nil && strings.Contains(err.Error(), canary) {
			t.Fatalf("the error quotes attribute %s: %v", k, err)
		}
	}
	body := strings.ReplaceAll(string(m.Body), `"`, `"`+canary)
	_, err = events.Decode(events.Message{Attributes: m.Attributes, Body: []byte(body)})
	if err != nil && strings.Contains(err.Error(), canary) {
		t.Fatalf("the error quotes the body: %v", err)
	}
}
