// Package backendtest is what every backend has to pass: one suite, written
// against the ports of [consume] and run by each adapter's tests. Backends share
// this and no code.
//
// The suite assumes nothing about timing but what a backend declares in
// [Backend]: whatever must happen is waited for, with a deadline that only a
// fault reaches; whatever must not happen is watched for as long as the declared
// figures say that it could.
package backendtest

import (
	"context"
	"io"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Log is the event store with what readers of the record ask of it. All reads
// are strongly consistent, as [consume.Log] defines it.
type Log interface {
	consume.Log

	// Events returns the events of a subject, of the given types or, if there
	// are none given, of all, in any order.
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)

	// Count returns how many events of a type a subject has.
	Count(ctx context.Context, subject string, t events.Type) (int, error)

	// Subjects returns every subject that has an event, each once, in any order.
	Subjects(ctx context.Context) ([]string, error)
}

// Artifacts is the artifact store: by content, kept apart by tenant.
type Artifacts interface {
	consume.Keeper

	// Get returns a tenant's artifact, checked against its digest:
	// [consume.ErrNotFound] when the tenant has no such artifact,
	// [consume.ErrDamaged] when what is stored is something else.
	Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error)

	// PutFrom is Put for content of any size, which is read once, to its end,
	// and not held in memory. An error of content's own is returned as it is,
	// and is not [consume.ErrUnavailable] unless it says so itself.
	PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error)

	// Open is Get for an artifact of any size. Where reading ends with [io.EOF],
	// what was read is the artifact; it ends with [consume.ErrDamaged] where it
	// was something else, and until then it may be anything. Reading ends with
	// ctx; the caller closes it.
	Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error)
}

// Uploads reads what was uploaded.
type Uploads interface {
	// Open returns the content and the size in bytes of one generation of an
	// object, or [consume.ErrNotFound]. It never returns another generation.
	// The caller closes the content.
	Open(ctx context.Context, bucket, object string, generation int64) (content io.ReadCloser, size int64, err error)
}

// Backend is one process's view of a backend under test, and what the suite
// must know about it.
type Backend struct {
	Bus       consume.Bus
	Log       Log
	Artifacts Artifacts
	Memory    consume.Memory
	Uploads   Uploads

	// Lease is how long a delivery stays with a process that says nothing
	// more about it.
	Lease time.Duration

	// Backoff is the shortest pause between a delivery that was given back and
	// the next. 0 when the broker does not keep to one.
	Backoff time.Duration

	// MaxAttempts is after how many deliveries the broker moves a message to
	// the binding's dead-letter topic, and AttemptSlack how many deliveries
	// more it may make: 0 for a broker that counts exactly.
	MaxAttempts, AttemptSlack int

	// Reopen crashes the process and starts it anew over the same storage, and
	// returns the new one. The old one has no effect any more from then on: it
	// acks nothing, prolongs no lease, and its Subscribe calls fail as soon as
	// their deliveries have returned. Reopen does not wait for those.
	Reopen func(t *testing.T) Backend

	// Tamper replaces the stored content of an artifact, behind the backend's back.
	Tamper func(t *testing.T, tenant string, ref events.Ref, content []byte)

	// Spool is the folder for files on their way. It is empty when nothing is.
	Spool string

	// TamperMemory replaces what is kept under a key, behind the backend's back.
	TamperMemory func(t *testing.T, tenant, key string, content []byte)

	// Upload writes an object, as an uploader would, and says where it is.
	Upload func(t *testing.T, object string, content []byte) (bucket string, generation int64)
}

// Run runs the suite. open makes an empty backend, apart from every other one
// that it made, with these bindings; it registers its own cleanup with t. The
// tests run in parallel.
func Run(t *testing.T, open func(t *testing.T, bindings []consume.Binding) Backend) {
	for _, part := range []struct {
		name  string
		tests []test
	}{
		{"Bus", busTests},
		{"Log", logTests},
		{"Artifacts", artifactTests},
		{"Memory", memoryTests},
		{"Uploads", uploadTests},
		{"Restart", restartTests},
	} {
		t.Run(part.name, func(t *testing.T) {
			t.Parallel()
			for _, test := range part.tests {
				t.Run(test.name, func(t *testing.T) {
					t.Parallel()
					test.run(t, open(t, test.bindings))
				})
			}
		})
	}
}

type test struct {
	name     string
	bindings []consume.Binding
	run      func(t *testing.T, b Backend)
}

// patience is how long to wait for what must happen. Only a fault reaches it,
// so it is generous: a machine under load, with the race detector, is slow.
func (b Backend) patience() time.Duration { return 30*time.Second + 3*b.Lease }

// quiet is how long to watch for a delivery that must not happen: as long as
// the slowest road to a redelivery takes, and a little.
func (b Backend) quiet() time.Duration { return b.Lease + b.Backoff + 200*time.Millisecond }
