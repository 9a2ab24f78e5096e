// Package boot turns configuration into running consumers. It is the only place
// where settings, backends and constructors meet; a consumer's main is three
// lines over it.
package boot

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// Env is what consumers are made of. Each constructor takes what it uses.
type Env struct {
	Config   Config
	Digest   string // of the configuration; see [Config.Digest]
	Taxonomy *taxonomy.Taxonomy
	// Calibration is what the configuration names, as it is written; nil: the one
	// that comes with Dossier.
	Calibration []byte
	Record      Record
	Artifacts   Artifacts
	Memory      consume.Memory
	Uploads     Uploads
	Bus         consume.Bus
	Spool       string       // folder for files that need no name; see [Config]
	Logger      *slog.Logger // nil: none

	// Oldest is how long the oldest message of each consumer has been waiting.
	// Nil where the broker measures that itself.
	Oldest func(context.Context) (map[string]time.Duration, error)

	close    func() error
	stage    stager
	announce func(context.Context, events.Event) error
}

// Record is the event store.
type Record interface {
	consume.Log
	Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error)
	Count(ctx context.Context, subject string, t events.Type) (int, error)
	Subjects(ctx context.Context) ([]string, error)
}

// Artifacts is the artifact store.
type Artifacts interface {
	Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error)
	Put(ctx context.Context, tenant, mediaType string, content []byte) (events.Ref, error)
	Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error)
	PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error)
}

// Uploads is the bucket that uploads come from.
type Uploads interface {
	Open(ctx context.Context, bucket, object string, generation int64) (content io.ReadCloser, size int64, err error)
}

// Build makes one consumer from the environment.
type Build func(Env) (consume.Consumer, error)

// Close lets the backend go. It is called once, when nothing uses it any more.
func (e Env) Close() error { return e.close() }

// Runner is the runner over e's backend, with the clock of the machine.
func (e Env) Runner() *consume.Runner {
	return &consume.Runner{Bus: e.Bus, Log: e.Record, Artifacts: e.Artifacts, Now: time.Now, Logger: e.Logger}
}

// State puts a fact that no consumer states on record, such as what a person
// decided, and publishes what is on record. If another fact has its id, that one
// stands and is published, because whoever stated it may have died before; it is
// returned with [consume.ErrConflict]. So is a fact that is on record already,
// without an error.
func (e Env) State(ctx context.Context, fact events.Event) (recorded events.Event, err error) {
	if err := fact.Validate(); err != nil {
		return events.Event{}, err
	}
	recorded, appended := e.Record.Append(ctx, fact)
	if appended != nil && !errors.Is(appended, consume.ErrConflict) {
		return events.Event{}, fmt.Errorf("put %s on record: %w", fact.Type, appended)
	}
	m, err := events.Encode(recorded)
	if err != nil {
		return recorded, err
	}
	if err := e.Bus.Publish(ctx, events.Topic(recorded), m); err != nil {
		return recorded, fmt.Errorf("publish %s, which is on record; state it again: %w", fact.Type, err)
	}
	return recorded, appended
}

// newEnv is what does not depend on the backend.
func newEnv(c Config) (Env, error) {
	t, err := c.LoadTaxonomy()
	if err != nil {
		return Env{}, err
	}
	digest, err := c.Digest()
	if err != nil {
		return Env{}, err
	}
	calibration, err := c.loadCalibration()
	if err != nil {
		return Env{}, err
	}
	return Env{Config: c, Digest: digest, Taxonomy: t, Calibration: calibration}, nil
}
