package gcp

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"cloud.google.com/go/firestore"
	"cloud.google.com/go/firestore/apiv1/firestorepb"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Log is [consume.Log] on Firestore, and what readers of the record ask of it.
// Every read is strongly consistent.
//
// An event is the document packages/<id>/runs/<n>/events/<event id>. Documents
// are created and never written again. The document of a run itself is empty:
// it is there so that runs can be listed, and stands before its first event.
type Log struct {
	db *firestore.Client

	mu    sync.Mutex
	known map[string]bool // subjects whose run's document this process has seen or made
}

// The collections. infra/firestore.indexes.json knows them too.
const (
	packagesCollection = "packages"
	runsCollection     = "runs"
	eventsCollection   = "events"
)

// fieldType is the one field that queries go by; the index file exempts the
// others from indexing.
const fieldType = "type"

// record is the document of an event.
type record struct {
	Event  string    `firestore:"event"` // a CloudEvent in structured mode: all there is to know
	Type   string    `firestore:"type"`  // for queries
	Tenant string    `firestore:"tenant"`
	Time   time.Time `firestore:"time"` // to the microsecond, which is what Firestore keeps; exact in Event
}

const (
	// findBatch is how many documents are asked for in one call. Firestore has
	// no limit but the size of a request, 10 MB; a document's name has some
	// 200 bytes. Answers of our size stay within a few megabytes.
	findBatch = 1000

	// queryPage is how many documents one query returns: a few megabytes, read
	// far within [callTimeout]. A query over a run of 5,000 pages would outlast
	// it, and would start from the beginning after an interruption.
	queryPage = 1000

	// knownRuns bounds the memory for runs seen. To forget one costs one write
	// that is refused.
	knownRuns = 4096
)

// Append implements [consume.Log].
func (l *Log) Append(ctx context.Context, e events.Event) (events.Event, error) {
	operation := "append " + string(e.Type)
	content, err := events.Marshal(e)
	if err != nil {
		return events.Event{}, err
	}
	run, err := l.run(e.Subject)
	if err != nil {
		return events.Event{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	document, err := documentOf(run, e.ID)
	if err != nil {
		return events.Event{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	if err := l.mark(ctx, e.Subject, run); err != nil {
		return events.Event{}, err
	}
	call, cancel := bounded(ctx)
	defer cancel()
	_, err = document.Create(call, record{Event: string(content), Type: string(e.Type), Tenant: e.Tenant, Time: e.Time})
	if err == nil {
		return e, nil
	}
	if status.Code(err) != codes.AlreadyExists {
		return events.Event{}, failure(ctx, operation, err)
	}
	// Somebody was first: another process, or an earlier try of this very call
	// that was applied and reported as failed. Both are fine if it is the same.
	snapshot, err := document.Get(call)
	if err != nil {
		return events.Event{}, failure(ctx, operation+": read what is on record", err)
	}
	recorded, err := eventOf(snapshot)
	if err != nil {
		return events.Event{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	if !events.SameFact(recorded, e) {
		return recorded, fmt.Errorf("gcp: %s: %w", operation, consume.ErrConflict)
	}
	return recorded, nil
}

// mark makes the document of a run, once per process and run. It comes before
// the first event, so that no event is ever on record of a run that is not
// listed; a crash in between leaves a run without events.
func (l *Log) mark(ctx context.Context, subject string, run *firestore.DocumentRef) error {
	l.mu.Lock()
	known := l.known[subject]
	l.mu.Unlock()
	if known {
		return nil
	}
	call, cancel := bounded(ctx)
	defer cancel()
	if _, err := run.Create(call, map[string]any{}); err != nil && status.Code(err) != codes.AlreadyExists {
		return failure(ctx, "mark a run", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.known == nil || len(l.known) >= knownRuns {
		l.known = make(map[string]bool)
	}
	l.known[subject] = true
	return nil
}

// Find implements [consume.Log].
func (l *Log) Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error) {
	run, err := l.run(subject)
	if err != nil {
		return nil, fmt.Errorf("gcp: find: %w", err)
	}
	var documents []*firestore.DocumentRef
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		document, err := documentOf(run, id)
		if err != nil {
			return nil, fmt.Errorf("gcp: find: %w", err)
		}
		documents = append(documents, document)
	}
	var found []events.Event
	for batch := range slices.Chunk(documents, findBatch) {
		call, cancel := bounded(ctx)
		snapshots, err := l.db.GetAll(call, batch)
		cancel()
		if err != nil {
			return nil, failure(ctx, "find", err)
		}
		for _, s := range snapshots {
			if !s.Exists() {
				continue
			}
			e, err := eventOf(s)
			if err != nil {
				return nil, fmt.Errorf("gcp: find: %w", err)
			}
			found = append(found, e)
		}
	}
	return found, nil
}

// Events returns the events of a subject, of the given types or, if there are
// none given, of all, by id: an order that has nothing to do with how they came
// about. What was on record when it was called is in it.
func (l *Log) Events(ctx context.Context, subject string, types ...events.Type) ([]events.Event, error) {
	run, err := l.run(subject)
	if err != nil {
		return nil, fmt.Errorf("gcp: events: %w", err)
	}
	var found []events.Event
	err = pages(ctx, "events", ofTypes(run, types), func(s *firestore.DocumentSnapshot) error {
		e, err := eventOf(s)
		found = append(found, e)
		return err
	})
	if err != nil {
		return nil, err
	}
	return found, nil
}

// Count returns how many events of a type a subject has. It costs one read per
// thousand.
func (l *Log) Count(ctx context.Context, subject string, t events.Type) (int, error) {
	run, err := l.run(subject)
	if err != nil {
		return 0, fmt.Errorf("gcp: count: %w", err)
	}
	const alias = "n"
	call, cancel := bounded(ctx)
	defer cancel()
	query := ofTypes(run, []events.Type{t})
	result, err := query.NewAggregationQuery().WithCount(alias).Get(call)
	if err != nil {
		return 0, failure(ctx, "count", err)
	}
	n, ok := result[alias].(*firestorepb.Value)
	if !ok {
		return 0, errors.New("gcp: count: the answer holds no count")
	}
	return int(n.GetIntegerValue()), nil
}

// Subjects returns every subject that has an event, each once, by package. One
// whose first append was interrupted may be among them.
func (l *Log) Subjects(ctx context.Context) ([]string, error) {
	var subjects []string
	err := pages(ctx, "subjects", l.runs(), func(s *firestore.DocumentSnapshot) error {
		n, err := strconv.Atoi(s.Ref.ID)
		if err != nil {
			return errors.New("a run's document has no number")
		}
		subjects = append(subjects, events.Run{Package: s.Ref.Parent.Parent.ID, Number: n}.String())
		return nil
	})
	if err != nil {
		return nil, err
	}
	return subjects, nil
}

// run is the document of a subject.
func (l *Log) run(subject string) (*firestore.DocumentRef, error) {
	r, err := events.ParseRun(subject)
	if err != nil {
		return nil, err
	}
	return l.db.Collection(packagesCollection).Doc(r.Package).Collection(runsCollection).Doc(strconv.Itoa(r.Number)), nil
}

// documentOf is the document of one of a run's events.
func documentOf(run *firestore.DocumentRef, id events.ID) (*firestore.DocumentRef, error) {
	if id == "" || strings.Contains(string(id), "/") { // it would name another document, or none
		return nil, errors.New("an id is no event id")
	}
	return run.Collection(eventsCollection).Doc(string(id)), nil
}

// eventOf reads an event's document.
func eventOf(s *firestore.DocumentSnapshot) (events.Event, error) {
	var r record
	if err := s.DataTo(&r); err != nil {
		return events.Event{}, fmt.Errorf("read event %s: %w", s.Ref.ID, err)
	}
	e, err := events.Unmarshal([]byte(r.Event))
	if err != nil {
		return events.Event{}, fmt.Errorf("read event %s: %w", s.Ref.ID, err)
	}
	return e, nil
}
