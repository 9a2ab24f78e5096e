// Package local is the backend without a cloud: a folder that holds a broker,
// an event store, artifacts and uploads. It is a real one. It redelivers, counts
// attempts, dead-letters, survives kill -9 at any point, and passes the same
// suite as the production backend (backendtest).
//
//	dossier.db                      queue and event store: SQLite
//	lock                            held by the process that consumes
//	tenants/<tenant>/<ab>/<digest>  artifacts, by content
//	tenants/<tenant>/memory/…       what need not be done again, by the hash of its key
//	uploads/<tenant>/<ab>/<name>    uploads, by the hash of their name, and generation
//	tmp/                            files that are being written
//
// # One owner
//
// The process that consumes owns the folder: it holds a lock that the kernel
// gives back when the process ends, however it ends. Other processes are guests.
// They publish, append and read, and do not subscribe.
//
// So a lease needs no clock. Only the owner leases, it knows what it leased, and
// whoever opens the folder as its owner knows that every lease on file belongs
// to the dead. Those messages are delivered again at once, and no message is
// ever delivered twice because a machine slept, a clock jumped or a handler was
// slow. Leases carry the number of the ownership that took them, so even a
// process that lost its lock decides nothing any more.
//
// A queue from a library was tried: maragu.dev/goqite 0.4.0. It does not say
// which attempt a message is at, leaves a message that exhausts its attempts in
// the table for good without a word, has one consumer group per copy of a
// message, no backoff, and a clock of its own; what would be left of it is three
// SQL statements.
//
// # Durability
//
// The database runs with a write-ahead log and synchronous=NORMAL: what was
// committed survives the death of any process. When the power fails, the last
// moments before it may be missing, and then the record and the queue go back
// to the same earlier moment, because they are one file: the work since then is
// simply done again, and states the same facts under the same ids. What a commit
// refers to is never missing, because artifacts and uploads are synced to the disk before
// they are named. A guest's commits are synced too, since nobody would do a
// submission again.
package local

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"dossier/services/internal/consume"
)

// Options are what may be set. The zero value is the owner with the defaults.
type Options struct {
	// Guest opens the folder beside its owner, to publish, append and read.
	// Subscribe is refused.
	Guest bool

	// MaxAttempts is after how many deliveries a message goes to its binding's
	// dead-letter topic. 0 means one more than the runner's own limit, which
	// leaves to the broker only what kills the process.
	MaxAttempts int

	// MinBackoff is the pause after the first delivery that is given back. Each
	// further one is twice as long, up to MaxBackoff. 0 means 250 ms and 30 s:
	// the runner waits for dependencies by itself, so what comes back is mostly
	// a hiccup of one message; after six attempts 8 s have passed.
	MinBackoff, MaxBackoff time.Duration

	// Now is the clock by which messages become due. nil means the system's.
	Now func() time.Time

	// Logger gets what the backend overcomes by itself. nil means none.
	Logger *slog.Logger
}

// Backend is an open folder. Its parts are safe for concurrent use.
type Backend struct {
	Bus       *Bus
	Log       *Log
	Artifacts *Artifacts
	Memory    *Memory
	Uploads   *Uploads

	store *store
	lock  *os.File // nil for a guest
	close sync.Once
	err   error // of closing
}

// ErrInUse is why the folder cannot be opened: another process owns it. Stop
// that one, or be a guest.
var ErrInUse = errors.New("another process owns the folder")

// Open opens the folder dir, or makes it. The owner makes bindings the ones in
// force: topics that a group no longer listens to give it nothing new, and what
// waits for it there stays. A guest goes by the owner's bindings, and gives its
// own only to a folder that has none yet.
//
// It fails with [ErrInUse] when the folder has another owner, and with an error
// that says what to do when the database is damaged or too new.
func Open(dir string, bindings []consume.Binding, o Options) (_ *Backend, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("local: open %s: %w", dir, err)
		}
	}()
	if o, err = o.complete(); err != nil {
		return nil, err
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return nil, err
	}
	files, err := openFiles(dir)
	if err != nil {
		return nil, err
	}
	b := new(Backend)
	defer func() {
		if err != nil {
			err = errors.Join(err, b.Close())
		}
	}()
	if !o.Guest {
		if b.lock, err = own(filepath.Join(dir, "lock")); err != nil {
			return nil, err
		}
		if err = files.sweep(); err != nil {
			return nil, err
		}
	}
	if b.store, err = openStore(filepath.Join(dir, "dossier.db"), o.Guest); err != nil {
		return nil, err
	}
	if b.Bus, err = openBus(context.Background(), b.store, bindings, o); err != nil {
		return nil, err
	}
	b.Log = &Log{store: b.store}
	b.Artifacts = &Artifacts{files: files}
	b.Memory = &Memory{files: files}
	b.Uploads = &Uploads{files: files}
	return b, nil
}

// complete fills in the defaults and refuses what cannot work.
func (o Options) complete() (Options, error) {
	if o.MaxAttempts == 0 {
		o.MaxAttempts = consume.DefaultMaxAttempts + 1
	}
	if o.MinBackoff == 0 {
		o.MinBackoff = 250 * time.Millisecond
	}
	if o.MaxBackoff == 0 {
		o.MaxBackoff = max(30*time.Second, o.MinBackoff)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	switch {
	case o.MaxAttempts < 1:
		return o, fmt.Errorf("MaxAttempts is %d, want at least 1", o.MaxAttempts)
	case o.MinBackoff < 0 || o.MaxBackoff < o.MinBackoff:
		return o, fmt.Errorf("MinBackoff %s and MaxBackoff %s are no range", o.MinBackoff, o.MaxBackoff)
	}
	return o, nil
}

// Spool is a folder for files that need no name: what a process that was killed
// leaves there is swept when the folder gets its next owner.
func (b *Backend) Spool() string { return filepath.Join(b.Artifacts.files.root, tmpFolder) }

// Close gives the folder up. End the subscriptions first: a delivery that is
// still running can no longer be acked, and comes again when the folder is next
// opened. What is called afterwards fails.
func (b *Backend) Close() error {
	b.close.Do(func() {
		if b.Bus != nil {
			b.Bus.stop()
		}
		if b.store != nil {
			b.err = b.store.close()
		}
		if b.lock != nil { // last: until here nobody else may think that we are dead
			b.err = errors.Join(b.err, b.lock.Close())
		}
	})
	return b.err
}
