// Package gcp keeps Dossier's ports on Google Cloud: the bus is Pub/Sub, the
// event store Firestore, artifacts and uploads are Cloud Storage.
//
// It holds adapters and no policy. What each promises stands in [consume]; what
// is the package's own is this:
//
//   - What a call reports as done is durable at Google, and a call that was
//     applied and reported as failed can be made again to the same effect.
//   - Every call of a consumer ends: its own time limit ([callTimeout]) is far below a
//     consumer's, so that an outage is told apart from a slow handler and shows
//     as [consume.ErrUnavailable].
//   - Nothing is overwritten: events and artifacts are written only where there
//     is nothing yet, so the service needs no permission to update or delete.
//   - Whatever is the fault of our keys, quota, network or of a topology that is
//     not there yet is [consume.ErrUnavailable], never the input's fault.
//
// With PUBSUB_EMULATOR_HOST, FIRESTORE_EMULATOR_HOST and STORAGE_EMULATOR_HOST
// set, Google's libraries talk to emulators instead; nothing here knows.
package gcp

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"time"

	"cloud.google.com/go/firestore"
	"cloud.google.com/go/pubsub/v2"
	"cloud.google.com/go/storage"

	"dossier/services/internal/consume"
)

// Config says where a backend lives. The zero value of a field that has a
// default means the default.
type Config struct {
	// Project is the Google Cloud project of everything below.
	Project string

	// Prefix begins the name of every topic and subscription, so that several
	// systems can share a project: topic "<prefix>.page.split", subscription
	// "<prefix>.page.split.ocr". Default: [DefaultPrefix].
	Prefix string

	// Database is the Firestore database, in native mode. It should be the
	// event store's own, so that IAM can forbid update and delete. Default:
	// "(default)".
	Database string

	// Artifacts is the bucket that artifacts are kept in. It must not be one
	// that uploads come to, or every artifact would count as an upload.
	Artifacts string

	// Spool is a folder for artifacts on their way that are too large for
	// memory. Default: the system's temporary folder.
	Spool string

	// AckDeadline is the lease: how long a message stays with a process that
	// died. It is prolonged for as long as a delivery runs. Pub/Sub allows 10 s
	// to 10 min. Default: 1 min, which a process starved of its CPU for half a
	// minute survives without its work being done twice.
	AckDeadline time.Duration

	// MinBackoff and MaxBackoff bound the pause before a message that was given
	// back comes again; it doubles with each attempt. Pub/Sub allows 0 to
	// 10 min. Defaults: 10 s and 10 min. Five attempts then span 150 s.
	MinBackoff, MaxBackoff time.Duration

	// MaxAttempts is after about how many deliveries Pub/Sub moves a message to
	// the binding's dead-letter topic. It must be above the runner's own limit,
	// because it is there for what kills the process. Pub/Sub allows 5 to 100.
	// Default: one more than the runner's. A higher one spares messages that
	// many restarts in a row interrupt, and lets a message that kills its
	// consumer do so more often.
	MaxAttempts int
}

// DefaultPrefix begins the names of topics and subscriptions unless set.
const DefaultPrefix = "dossier"

// The limits of Pub/Sub: https://cloud.google.com/pubsub/quotas and the
// reference of projects.subscriptions.
const (
	minAckDeadline, maxAckDeadline = 10 * time.Second, 10 * time.Minute
	maxBackoff                     = 10 * time.Minute
	minAttempts, maxAttempts       = 5, 100
)

// prefixPattern leaves room for the rest of a name: Pub/Sub takes 255
// characters, the first a letter.
var prefixPattern = regexp.MustCompile(`^[a-z][a-z0-9._-]{0,99}$`)

// filled is c with its defaults.
func (c Config) filled() Config {
	fill(&c.Prefix, DefaultPrefix)
	fill(&c.Database, firestore.DefaultDatabaseID)
	fill(&c.AckDeadline, time.Minute)
	fill(&c.MinBackoff, 10*time.Second)
	fill(&c.MaxBackoff, maxBackoff)
	fill(&c.MaxAttempts, consume.DefaultMaxAttempts+1)
	return c
}

func fill[T comparable](v *T, value T) {
	var zero T
	if *v == zero {
		*v = value
	}
}

// check reports everything that is wrong with c at once.
func (c Config) check() error {
	var problems []error
	refuse := func(bad bool, format string, args ...any) {
		if bad {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	refuse(c.Project == "", "no project is named")
	refuse(c.Artifacts == "", "no bucket for artifacts is named")
	refuse(!prefixPattern.MatchString(c.Prefix), "prefix %q must match %s", c.Prefix, prefixPattern)
	refuse(c.AckDeadline < minAckDeadline || c.AckDeadline > maxAckDeadline,
		"ack deadline is %s; Pub/Sub allows %s to %s", c.AckDeadline, minAckDeadline, maxAckDeadline)
	refuse(c.MinBackoff < 0 || c.MaxBackoff > maxBackoff || c.MinBackoff > c.MaxBackoff,
		"backoff is %s to %s; Pub/Sub allows a rising pair within 0s to %s", c.MinBackoff, c.MaxBackoff, maxBackoff)
	refuse(c.MaxAttempts < minAttempts || c.MaxAttempts > maxAttempts,
		"attempts are %d; Pub/Sub allows %d to %d", c.MaxAttempts, minAttempts, maxAttempts)
	return errors.Join(problems...)
}

// Backend is one process's connection to Google Cloud. Its parts may be used by
// any number of goroutines.
type Backend struct {
	Bus       *Bus
	Log       *Log
	Artifacts *Artifacts
	Memory    *Memory
	Uploads   *Uploads

	config    Config
	pubsub    *pubsub.Client
	firestore *firestore.Client
	storage   *storage.Client
}

// Open connects with the credentials of the environment (Application Default
// Credentials). An error means a setting that cannot work or credentials that
// are missing. Nothing is called yet: what is not there, or may not be used,
// shows at the first call. The caller calls [Backend.Close].
func Open(ctx context.Context, c Config) (*Backend, error) {
	c = c.filled()
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("gcp: settings:\n%w", err)
	}
	b := &Backend{config: c}
	var err error
	if b.pubsub, err = pubsub.NewClient(ctx, c.Project); err != nil {
		return nil, fmt.Errorf("gcp: connect to Pub/Sub: %w", err)
	}
	if b.firestore, err = firestore.NewClientWithDatabase(ctx, c.Project, c.Database); err != nil {
		return nil, errors.Join(fmt.Errorf("gcp: connect to Firestore: %w", err), b.pubsub.Close())
	}
	if b.storage, err = storage.NewClient(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("gcp: connect to Cloud Storage: %w", err), b.firestore.Close(), b.pubsub.Close())
	}
	b.Bus = newBus(b.pubsub, c)
	b.Log = &Log{db: b.firestore}
	b.Artifacts = &Artifacts{bucket: b.storage.Bucket(c.Artifacts), spool: c.Spool}
	b.Memory = &Memory{artifacts: b.Artifacts}
	b.Uploads = &Uploads{client: b.storage, artifacts: c.Artifacts}
	return b, nil
}

// Close lets the connections go. It is called once, after every Subscribe has
// returned.
func (b *Backend) Close() error {
	b.Bus.stop()
	err := errors.Join(b.pubsub.Close(), b.firestore.Close(), b.storage.Close())
	if err != nil {
		return fmt.Errorf("gcp: close: %w", err)
	}
	return nil
}
