package backendtest

import (
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
)

var logTests = []test{
	{"what is appended is on record, whole", nil, testAppend},
	{"an equal fact returns the one on record", nil, testAppendEqual},
	{"a different fact conflicts, and the first stands", nil, testAppendConflict},
	{"of many at once one wins", nil, testAppendRace},
	{"of many equal at once all agree", nil, testAppendEqualRace},
	{"Find returns those that are there", nil, testFind},
	{"Events selects by type", nil, testEvents},
	{"a count sees all that was appended before", nil, testCount},
	{"subjects are apart", nil, testSubjects},
}

// record appends and fails the test if that fails.
func record(t *testing.T, b Backend, facts ...events.Event) {
	t.Helper()
	for _, e := range facts {
		if _, err := b.Log.Append(t.Context(), e); err != nil {
			t.Fatalf("Append %s: %v", e.Type, err)
		}
	}
}

// found looks up ids and fails the test if that fails.
func found(t *testing.T, b Backend, subject string, ids ...events.ID) []events.Event {
	t.Helper()
	got, err := b.Log.Find(t.Context(), subject, ids...)
	if err != nil {
		t.Fatalf("Find: %v", err)
	}
	return got
}

func testAppend(t *testing.T, b Backend) {
	raw := events.RefTo(events.MediaRawMessage, []byte("raw"))
	for _, e := range []events.Event{
		page(subject(1), 1),
		manifest(subject(1), 3, began, ""), // without cause and trace
		events.New("ocr", events.Unattributed, events.TenantUnattributed, cause(1), began, events.ExceptionRaised{
			Consumer: "ocr", Reason: events.ReasonBadEnvelope, Failed: cause(1), FailedType: "message.raw", Evidence: &raw,
		}),
	} {
		got, err := b.Log.Append(t.Context(), e)
		if err != nil {
			t.Fatalf("Append %s: %v", e.Type, err)
		}
		sameEvent(t, got, e)
		sameEvents(t, found(t, b, e.Subject, e.ID), []events.Event{e})
	}
}

func testAppendEqual(t *testing.T, b Backend) {
	first := manifest(subject(1), 3, began, cause(1))
	record(t, b, first)
	again := manifest(subject(1), 3, began.Add(time.Hour), cause(2))
	again.Source = "somebody-else"
	got, err := b.Log.Append(t.Context(), again)
	if err != nil {
		t.Fatalf("Append of an equal fact: %v", err)
	}
	sameEvent(t, got, first)
	sameEvents(t, found(t, b, first.Subject, first.ID), []events.Event{first})
}

func testAppendConflict(t *testing.T, b Backend) {
	first := manifest(subject(1), 3, began, cause(1))
	record(t, b, first)
	foreign := first
	foreign.Tenant = "globex"
	for name, other := range map[string]events.Event{
		"other data":   manifest(subject(1), 4, began, cause(1)),
		"other tenant": foreign,
	} {
		got, err := b.Log.Append(t.Context(), other)
		if !errors.Is(err, consume.ErrConflict) {
			t.Errorf("%s: error is %v, want ErrConflict", name, err)
		}
		sameEvent(t, got, first)
	}
	sameEvents(t, found(t, b, first.Subject, first.ID), []events.Event{first})
}

func testAppendRace(t *testing.T, b Backend) {
	const writers = 16
	var won atomic.Int32
	got := make([]events.Event, writers)
	var group errgroup.Group
	for i := range writers {
		group.Go(func() error {
			e, err := b.Log.Append(t.Context(), manifest(subject(1), i+1, began.Add(time.Duration(i)), cause(i)))
			got[i] = e
			switch {
			case err == nil:
				won.Add(1)
			case !errors.Is(err, consume.ErrConflict):
				return fmt.Errorf("writer %d: %w", i, err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if won.Load() != 1 {
		t.Errorf("%d writers won, want 1", won.Load())
	}
	onRecord := found(t, b, subject(1), got[0].ID)
	for _, e := range got {
		sameEvents(t, onRecord, []events.Event{e})
	}
}

func testAppendEqualRace(t *testing.T, b Backend) {
	const writers = 16
	got := make([]events.Event, writers)
	var group errgroup.Group
	for i := range writers {
		group.Go(func() error {
			e, err := b.Log.Append(t.Context(), manifest(subject(1), 3, began.Add(time.Duration(i)), cause(i)))
			got[i] = e
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatalf("Append of an equal fact: %v", err)
	}
	onRecord := found(t, b, subject(1), got[0].ID)
	for _, e := range got {
		sameEvents(t, onRecord, []events.Event{e})
	}
}

func testFind(t *testing.T, b Backend) {
	var all []events.Event
	var ids []events.ID
	for i := 1; i <= 70; i++ { // more than a store may take in one query
		e := page(subject(1), i)
		ids = append(ids, e.ID)
		if i%2 == 0 {
			record(t, b, e)
			all = append(all, e)
		}
	}
	sameEvents(t, found(t, b, subject(1), ids...), all)
	sameEvents(t, found(t, b, subject(1), ids[1], ids[1], ids[0]), all[:1])
	sameEvents(t, found(t, b, subject(1), ids[0]), nil)
	sameEvents(t, found(t, b, subject(1)), nil)
	sameEvents(t, found(t, b, subject(2), ids...), nil)
}

func testEvents(t *testing.T, b Backend) {
	var pages []events.Event
	for i := 1; i <= 150; i++ {
		pages = append(pages, page(subject(1), i))
	}
	split := manifest(subject(1), 150, began, cause(1))
	record(t, b, append(slices.Clone(pages), split)...)
	all := append(slices.Clone(pages), split)

	for _, c := range []struct {
		subject string
		types   []events.Type
		want    []events.Event
	}{
		{subject(1), nil, all},
		{subject(1), []events.Type{events.TypePageSplit}, pages},
		{subject(1), []events.Type{events.TypePackageSplit}, []events.Event{split}},
		{subject(1), []events.Type{events.TypePackageSplit, events.TypePageSplit}, all},
		{subject(1), []events.Type{events.TypePageRead, events.TypePackageSplit}, []events.Event{split}},
		{subject(1), []events.Type{events.TypePageRead}, nil},
		{subject(2), nil, nil},
	} {
		got, err := b.Log.Events(t.Context(), c.subject, c.types...)
		if err != nil {
			t.Fatalf("Events %v: %v", c.types, err)
		}
		sameEvents(t, got, c.want)
	}
	for typ, want := range map[events.Type]int{events.TypePageSplit: 150, events.TypePackageSplit: 1, events.TypePageRead: 0} {
		if got, err := b.Log.Count(t.Context(), subject(1), typ); got != want || err != nil {
			t.Errorf("Count %s is %d, %v; want %d", typ, got, err, want)
		}
	}
}

// testCount is the join: whoever comes last must see all. A store whose count
// may lag loses the package.
func testCount(t *testing.T, b Backend) {
	const pages = 24
	var appended, complete atomic.Int32
	var group errgroup.Group
	for i := 1; i <= pages; i++ {
		group.Go(func() error {
			if _, err := b.Log.Append(t.Context(), page(subject(1), i)); err != nil {
				return fmt.Errorf("append: %w", err)
			}
			appended.Add(1)
			before := int(appended.Load())
			n, err := b.Log.Count(t.Context(), subject(1), events.TypePageSplit)
			if err != nil {
				return fmt.Errorf("count: %w", err)
			}
			if n < before {
				return fmt.Errorf("count is %d when at least %d were on record", n, before)
			}
			all, err := b.Log.Events(t.Context(), subject(1), events.TypePageSplit)
			if err != nil {
				return fmt.Errorf("events: %w", err)
			}
			if len(all) < n {
				return fmt.Errorf("%d events were read when %d had been counted", len(all), n)
			}
			if n == pages {
				complete.Add(1)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if complete.Load() == 0 {
		t.Errorf("nobody counted all %d", pages)
	}
}

func testSubjects(t *testing.T, b Backend) {
	run2 := events.Run{Package: events.PackageID("bucket", "object 1", 1), Number: 2}.String()
	want := []string{subject(1), run2, subject(2)}
	for i, s := range want {
		record(t, b, manifest(s, i+1, began, cause(i)), page(s, 1))
	}
	for i, s := range want {
		got, err := b.Log.Events(t.Context(), s, events.TypePackageSplit)
		if err != nil {
			t.Fatalf("Events: %v", err)
		}
		sameEvents(t, got, []events.Event{manifest(s, i+1, began, cause(i))})
		if n, err := b.Log.Count(t.Context(), s, events.TypePageSplit); n != 1 || err != nil {
			t.Errorf("Count is %d, %v; want 1", n, err)
		}
	}
	got, err := b.Log.Subjects(t.Context())
	if err != nil {
		t.Fatalf("Subjects: %v", err)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("subjects are %q, want %q", got, want)
	}
}
