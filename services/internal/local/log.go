package local

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Log is the event store: [consume.Log]. Events are kept as CloudEvents in
// structured mode; the database itself refuses to change or delete one.
type Log struct{ store *store }

const (
	insertEvent = `INSERT INTO events (id, subject, type, tenant, event) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`
	selectEvent = `SELECT event FROM events WHERE id = ?`
	// The plus keeps the subject, which selects far less, from choosing the index.
	selectByID    = `SELECT event FROM events WHERE id IN (SELECT value FROM json_each(?)) AND +subject = ?`
	selectAll     = `SELECT event FROM events WHERE subject = ?`
	selectByType  = `SELECT event FROM events WHERE subject = ? AND type IN (SELECT value FROM json_each(?))`
	countByType   = `SELECT count(*) FROM events WHERE subject = ? AND type = ?`
	selectSubject = `WITH RECURSIVE subjects (s) AS (
			SELECT min(subject) FROM events
			UNION ALL
			SELECT (SELECT min(subject) FROM events WHERE subject > s) FROM subjects WHERE s IS NOT NULL
		) SELECT s FROM subjects WHERE s IS NOT NULL`
)

// Append implements [consume.Log]. An event that is not valid is refused,
// because it could not be read back.
func (l *Log) Append(ctx context.Context, e events.Event) (events.Event, error) {
	fail := func(err error) (events.Event, error) {
		return events.Event{}, fmt.Errorf("local: append %s: %w", e.Type, err)
	}
	if err := e.Validate(); err != nil {
		return fail(err)
	}
	encoded, err := events.Marshal(e)
	if err != nil {
		return fail(err)
	}
	var there []byte // nil: e is new
	err = l.store.write(ctx, func(w *session) error {
		n, err := w.exec(insertEvent, string(e.ID), e.Subject, string(e.Type), e.Tenant, encoded)
		if err != nil || n == 1 {
			return err
		}
		return w.row(selectEvent, []any{string(e.ID)}, &there)
	})
	if err != nil {
		return fail(err)
	}
	if there == nil {
		return e, nil
	}
	recorded, err := events.Unmarshal(there)
	if err != nil {
		return fail(err)
	}
	if !events.SameFact(recorded, e) {
		return recorded, fmt.Errorf("local: append %s: %w", e.Type, consume.ErrConflict)
	}
	return recorded, nil
}

// Find implements [consume.Log].
func (l *Log) Find(ctx context.Context, subject string, ids ...events.ID) ([]events.Event, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, fmt.Errorf("local: find: %w", err)
	}
	found, err := l.events(ctx, selectByID, string(list), subject)
	if err != nil {
		return nil, fmt.Errorf("local: find: %w", err)
	}
	return found, nil
}

// Events returns the events of a subject, of the given types or, if none is
// given, of all, in any order.
func (l *Log) Events(ctx context.Context, subject string, types ...events.Type) (found []events.Event, err error) {
	if len(types) == 0 {
		found, err = l.events(ctx, selectAll, subject)
	} else {
		var list []byte
		if list, err = json.Marshal(types); err == nil {
			found, err = l.events(ctx, selectByType, subject, string(list))
		}
	}
	if err != nil {
		return nil, fmt.Errorf("local: events: %w", err)
	}
	return found, nil
}

// Count returns how many events of a type a subject has. It sees every event
// whose Append returned before, in any process.
func (l *Log) Count(ctx context.Context, subject string, t events.Type) (n int, err error) {
	err = l.store.read(ctx, countByType, []any{subject, string(t)}, func(r *sql.Rows) error { return r.Scan(&n) })
	if err != nil {
		return 0, fmt.Errorf("local: count %s: %w", t, err)
	}
	return n, nil
}

// Subjects returns every subject that has an event, in order.
func (l *Log) Subjects(ctx context.Context) ([]string, error) {
	var all []string
	err := l.store.read(ctx, selectSubject, nil, func(r *sql.Rows) error {
		var s string
		err := r.Scan(&s)
		all = append(all, s)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("local: subjects: %w", err)
	}
	return all, nil
}

func (l *Log) events(ctx context.Context, query string, args ...any) ([]events.Event, error) {
	var found []events.Event
	err := l.store.read(ctx, query, args, func(r *sql.Rows) error {
		var encoded sql.RawBytes // decoded before the next row is read
		if err := r.Scan(&encoded); err != nil {
			return err
		}
		e, err := events.Unmarshal(encoded)
		found = append(found, e)
		return err
	})
	return found, err
}
