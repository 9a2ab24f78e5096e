// Package consumetest tests consumers without a backend: given this history,
// when this event is delivered, these events must follow.
//
// Its record, artifacts and bus are fakes that hold everything in memory and
// assert the protocol: whoever publishes what is not on record, or names an
// artifact that was never put, fails the test.
package consumetest

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"sync"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Record is an event store in memory.
type Record struct {
	mu     sync.Mutex
	events []events.Event
}

// Append implements [consume.Log].
func (r *Record) Append(_ context.Context, e events.Event) (events.Event, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, there := range r.events {
		if there.Subject == e.Subject && there.ID == e.ID {
			if !events.SameFact(there, e) {
				return there, fmt.Errorf("append %s: %w", e.Type, consume.ErrConflict)
			}
			return there, nil
		}
	}
	r.events = append(r.events, e)
	return e, nil
}

// Find implements [consume.Log].
func (r *Record) Find(_ context.Context, subject string, ids ...events.ID) ([]events.Event, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var found []events.Event
	for _, e := range r.events {
		if e.Subject == subject && slices.Contains(ids, e.ID) {
			found = append(found, e)
		}
	}
	return found, nil
}

// Events returns the events of a subject, of the given types or of all, by id:
// an order that has nothing to do with how they came about.
func (r *Record) Events(_ context.Context, subject string, types ...events.Type) ([]events.Event, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var found []events.Event
	for _, e := range r.events {
		if e.Subject == subject && (len(types) == 0 || slices.Contains(types, e.Type)) {
			found = append(found, e)
		}
	}
	slices.SortFunc(found, func(a, b events.Event) int { return cmp.Compare(a.ID, b.ID) })
	return found, nil
}

// Count returns how many events of a type a subject has.
func (r *Record) Count(ctx context.Context, subject string, t events.Type) (int, error) {
	es, err := r.Events(ctx, subject, t)
	return len(es), err
}

// Artifacts is an artifact store in memory.
type Artifacts struct {
	mu      sync.Mutex
	content map[string][]byte
	Gets    int // how often an artifact was read
	Puts    int // how often one was written
}

// Put stores content and returns its reference.
func (a *Artifacts) Put(_ context.Context, tenant, mediaType string, content []byte) (events.Ref, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.content == nil {
		a.content = make(map[string][]byte)
	}
	a.Puts++
	ref := events.RefTo(mediaType, content)
	a.content[tenant+"/"+ref.Digest] = slices.Clone(content)
	return ref, nil
}

// Get returns a tenant's artifact.
func (a *Artifacts) Get(_ context.Context, tenant string, ref events.Ref) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.Gets++
	content, ok := a.content[tenant+"/"+ref.Digest]
	if !ok {
		return nil, fmt.Errorf("get artifact: %w", consume.ErrNotFound)
	}
	return slices.Clone(content), nil
}

// PutFrom stores what content has to its end and returns its reference.
func (a *Artifacts) PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error) {
	read, err := io.ReadAll(content)
	if err != nil {
		return events.Ref{}, fmt.Errorf("put artifact: %w", err)
	}
	return a.Put(ctx, tenant, mediaType, read)
}

// Open opens a tenant's artifact. It ends with [consume.ErrDamaged] if it is not
// what ref says.
func (a *Artifacts) Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error) {
	content, err := a.Get(ctx, tenant, ref)
	if err != nil {
		return nil, err
	}
	return consume.Checked(io.NopCloser(bytes.NewReader(content)), ref), nil
}

// Memory is a memory of what was done, in memory.
type Memory struct {
	mu   sync.Mutex
	kept map[string]events.Ref
}

// Remember implements [consume.Memory].
func (m *Memory) Remember(_ context.Context, tenant, key string, ref events.Ref) (events.Ref, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if there, ok := m.kept[tenant+"/"+key]; ok {
		return there, nil
	}
	if m.kept == nil {
		m.kept = make(map[string]events.Ref)
	}
	m.kept[tenant+"/"+key] = ref
	return ref, nil
}

// Recall implements [consume.Memory].
func (m *Memory) Recall(_ context.Context, tenant, key string) (events.Ref, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	ref, ok := m.kept[tenant+"/"+key]
	if !ok {
		return events.Ref{}, fmt.Errorf("recall: %w", consume.ErrNotFound)
	}
	return ref, nil
}

// Erase removes an artifact, as whoever erases a borrower's papers does.
func (a *Artifacts) Erase(tenant string, ref events.Ref) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.content, tenant+"/"+ref.Digest)
}

// Damage replaces what an artifact holds by something that does not decode.
func (a *Artifacts) Damage(tenant string, ref events.Ref) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.content[tenant+"/"+ref.Digest] = []byte("{")
}

// Bus is a broker in memory that only remembers what was published, and checks
// that it was on record first.
type Bus struct {
	t      testing.TB
	record *Record

	mu   sync.Mutex
	sent []Sent
	Fail func(events.Event) error // when set and not nil for an event: the publish fails so
}

// Sent is one published event.
type Sent struct {
	Topic string
	Event events.Event
}

// Publish implements [consume.Bus].
func (b *Bus) Publish(ctx context.Context, topic string, m events.Message) error {
	b.t.Helper()
	e, err := events.Decode(m)
	if err != nil {
		b.t.Errorf("published what nobody can decode: %v", err)
		return nil
	}
	if found, _ := b.record.Find(ctx, e.Subject, e.ID); len(found) == 0 {
		b.t.Errorf("published %s %s before it was on record", e.Type, e.Data.Key())
	} else if !events.SameFact(found[0], e) {
		b.t.Errorf("published another %s %s than the one on record", e.Type, e.Data.Key())
	}
	if b.Fail != nil {
		if err := b.Fail(e); err != nil {
			return err
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.sent = append(b.sent, Sent{topic, e})
	return nil
}

// Subscribe implements [consume.Bus]; nothing is ever delivered.
func (b *Bus) Subscribe(ctx context.Context, _, _ string, _ int, _ func(context.Context, consume.Delivery) error) error {
	<-ctx.Done()
	return nil
}

// Sent returns what was published, in order.
func (b *Bus) Sent() []Sent {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.sent)
}
