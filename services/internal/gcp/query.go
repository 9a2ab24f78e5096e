package gcp

import (
	"context"
	"errors"
	"fmt"

	"cloud.google.com/go/firestore"
	"google.golang.org/api/iterator"

	"dossier/events"
)

// This file holds every query of the package, because each must be one that
// infra/firestore.indexes.json makes possible: Firestore refuses a query without
// an index, and its emulator does not. A test holds this file against that one.

// ofTypes selects a run's events of some types, or of all if there are none.
// The index of the field type, which Firestore keeps by itself, answers it.
func ofTypes(run *firestore.DocumentRef, types []events.Type) firestore.Query {
	all := run.Collection(eventsCollection).Query
	switch len(types) {
	case 0:
		return all
	case 1:
		return all.Where(fieldType, "==", string(types[0]))
	default:
		// Firestore takes 30 values; the vocabulary has half as many.
		values := make([]string, len(types))
		for i, t := range types {
			values[i] = string(t)
		}
		return all.Where(fieldType, "in", values)
	}
}

// runs selects the documents of all runs of all packages. Without a condition it
// needs no index.
func (l *Log) runs() firestore.Query { return l.db.CollectionGroup(runsCollection).Query }

// pages calls each for every document that a query selects, by name, a page of
// [queryPage] at a time. Documents are only ever added, so all that were there
// when it began are in one of the pages.
func pages(ctx context.Context, operation string, q firestore.Query, each func(*firestore.DocumentSnapshot) error) error {
	q = paged(q)
	next := q
	for {
		last, n, err := page(ctx, operation, next, each)
		if err != nil || n < queryPage {
			return err
		}
		next = q.StartAfter(last)
	}
}

// paged is a query in the order in which its pages are read.
func paged(q firestore.Query) firestore.Query {
	return q.OrderBy(firestore.DocumentID, firestore.Asc).Limit(queryPage)
}

func page(ctx context.Context, operation string, q firestore.Query, each func(*firestore.DocumentSnapshot) error) (last *firestore.DocumentSnapshot, n int, err error) {
	call, cancel := bounded(ctx)
	defer cancel()
	documents := q.Documents(call)
	defer documents.Stop()
	for {
		s, err := documents.Next()
		if errors.Is(err, iterator.Done) {
			return last, n, nil
		}
		if err != nil {
			return nil, 0, failure(ctx, operation, err)
		}
		if err := each(s); err != nil {
			return nil, 0, fmt.Errorf("gcp: %s: %w", operation, err)
		}
		last = s
		n++
	}
}
