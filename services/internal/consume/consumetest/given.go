package consumetest

import (
	"encoding/json"
	"log/slog"
	"slices"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// The subject and tenant that histories are about.
const (
	Subject = "packages/00112233445566778899aabbccddeeff/runs/1"
	Tenant  = "acme"
)

// Now is the time at which everything happens.
var Now = time.Date(2026, 4, 1, 9, 0, 0, 0, time.UTC)

// Case is a consumer's world in one test.
type Case struct {
	t         testing.TB
	Record    *Record
	Artifacts *Artifacts
	Memory    *Memory
	Bus       *Bus
	Runner    *consume.Runner
}

// New makes an empty world.
func New(t testing.TB) *Case {
	t.Helper()
	record, artifacts := new(Record), new(Artifacts)
	bus := &Bus{t: t, record: record}
	return &Case{t: t, Record: record, Artifacts: artifacts, Memory: new(Memory), Bus: bus, Runner: &consume.Runner{
		Bus: bus, Log: record, Artifacts: artifacts, Now: func() time.Time { return Now },
		Logger: slog.New(slog.DiscardHandler), MaxAttempts: 3, Pause: time.Nanosecond, MaxPause: time.Nanosecond,
	}}
}

// Event makes an event of the case's subject, as some consumer would state it.
func Event(p events.Payload) events.Event {
	return events.New("test", Subject, Tenant, "", Now, p)
}

// Put stores an artifact, as JSON unless it is bytes already.
func (c *Case) Put(mediaType string, content any) events.Ref {
	c.t.Helper()
	b, ok := content.([]byte)
	if !ok {
		var err error
		if b, err = json.Marshal(content); err != nil {
			c.t.Fatalf("put artifact: %v", err)
		}
	}
	ref, err := c.Artifacts.Put(c.t.Context(), Tenant, mediaType, b)
	if err != nil {
		c.t.Fatalf("put artifact: %v", err)
	}
	return ref
}

// Get decodes an artifact into v.
func (c *Case) Get(ref events.Ref, v any) {
	c.t.Helper()
	b, err := c.Artifacts.Get(c.t.Context(), Tenant, ref)
	if err != nil {
		c.t.Fatalf("get artifact: %v", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		c.t.Fatalf("get artifact: %v", err)
	}
}

// Given puts a history on record.
func (c *Case) Given(history ...events.Payload) *Case {
	c.t.Helper()
	for _, p := range history {
		if _, err := c.Record.Append(c.t.Context(), Event(p)); err != nil {
			c.t.Fatalf("history: %v", err)
		}
	}
	return c
}

// When delivers an event to a consumer, puts it on record before that if it is
// one that is recorded, and returns what was published because of it.
func (c *Case) When(consumer consume.Consumer, p events.Payload) []events.Payload {
	c.t.Helper()
	e := Event(p)
	if p.Type() != events.TypeUpload {
		c.Given(p)
	}
	sent, err := c.Deliver(consumer, e, 1)
	if err != nil {
		c.t.Fatalf("%s gave %s back: %v", consumer.Name, p.Type(), err)
	}
	return sent
}

// Deliver hands an event to a consumer as the given attempt, and returns what
// was published because of it and whether it was given back.
func (c *Case) Deliver(consumer consume.Consumer, e events.Event, attempt int) ([]events.Payload, error) {
	c.t.Helper()
	m, err := events.Encode(e)
	if err != nil {
		c.t.Fatalf("deliver: %v", err)
	}
	if _, err := events.Decode(m); err != nil {
		c.t.Fatalf("deliver: %v", err)
	}
	before := len(c.Bus.Sent())
	err = c.Runner.Deliver(c.t.Context(), consumer, events.Topic(e), consumer.On, consume.Delivery{Message: m, Attempt: attempt})
	var stated []events.Payload
	for _, s := range slices.Clone(c.Bus.Sent())[before:] {
		if want := events.Topic(s.Event); s.Topic != want {
			c.t.Errorf("%s published on %s, want %s", s.Event.Type, s.Topic, want)
		}
		stated = append(stated, s.Event.Data)
	}
	return stated, err
}
