package gcp_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"cloud.google.com/go/firestore"
	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/gcptest"
)

// manifest is a fact about a subject.
func manifest(subject string, pages int) events.Event {
	return events.New("splitter", subject, "acme", "", time.Unix(0, 123456789), events.PackageSplit{Pages: pages})
}

func run(n int) string {
	return events.Run{Package: events.PackageID("bucket", fmt.Sprint(n), 1), Number: 1}.String()
}

// A run with more events than one query returns is read whole.
func TestLogReadsLargeRuns(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	const pages = 2*gcp.QueryPage + 1
	ref := events.RefTo("text/plain", []byte("x"))
	var group errgroup.Group
	group.SetLimit(32)
	var ids []events.ID
	for page := 1; page <= pages; page++ {
		e := events.New("ocr", run(1), "acme", "", time.Unix(0, 1), events.PageRead{Page: page, Text: ref, Method: events.ReadNone})
		ids = append(ids, e.ID)
		group.Go(func() error { _, err := b.Log.Append(t.Context(), e); return err })
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(ids)
	for what, types := range map[string][]events.Type{
		"all":             nil,
		"one type":        {events.TypePageRead},
		"one type of two": {events.TypePageSplit, events.TypePageRead},
	} {
		began := time.Now()
		got, err := b.Log.Events(t.Context(), run(1), types...)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d events in %s", what, len(got), time.Since(began))
		if !slices.EqualFunc(got, ids, func(e events.Event, id events.ID) bool { return e.ID == id }) {
			t.Errorf("%s: got %d events, not the %d by id", what, len(got), len(ids))
		}
	}
	found, err := b.Log.Find(t.Context(), run(1), ids...)
	if err != nil || len(found) != pages {
		t.Errorf("found %d of %d events: %v", len(found), pages, err)
	}
	if n, err := b.Log.Count(t.Context(), run(1), events.TypePageRead); err != nil || n != pages {
		t.Errorf("counted %d of %d events: %v", n, pages, err)
	}
}

// The keys of an event's documents are what other programs, and IAM, go by.
func TestLogDocuments(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	e := manifest(run(1), 3)
	for range 2 {
		if _, err := b.Log.Append(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	client, err := firestore.NewClient(t.Context(), cloud.Config.Project)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	document, err := client.Doc(run(1) + "/events/" + string(e.ID)).Get(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	content, err := events.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	got := document.Data()
	if got["event"] != string(content) || got["type"] != "package.split" || got["tenant"] != "acme" || !got["time"].(time.Time).Equal(e.Time.Truncate(time.Microsecond)) || len(got) != 4 {
		t.Errorf("the document is %v", got)
	}
	if !document.UpdateTime.Equal(document.CreateTime) {
		t.Error("the document was written twice")
	}
	marker, err := client.Doc(run(1)).Get(t.Context())
	if err != nil || len(marker.Data()) != 0 || !marker.UpdateTime.Equal(marker.CreateTime) {
		t.Errorf("the run's document is %v, written %s and %s: %v", marker.Data(), marker.CreateTime, marker.UpdateTime, err)
	}
}

// A subject or an id from outside names no other document.
func TestLogRefusesForeignNames(t *testing.T) {
	t.Parallel()
	b := open(t, gcptest.New(t).Config)
	e := manifest(run(1), 3)
	if _, err := b.Log.Append(t.Context(), e); err != nil {
		t.Fatal(err)
	}
	calls := func(ctx context.Context, subject string, id events.ID) map[string]error {
		foreign := e
		foreign.Subject, foreign.ID = subject, id
		errs := map[string]error{}
		_, errs["Append"] = b.Log.Append(ctx, foreign)
		_, errs["Find"] = b.Log.Find(ctx, subject, id)
		return errs
	}
	for _, c := range []struct {
		subject string
		id      events.ID
	}{
		{"", e.ID}, {"packages", e.ID}, {run(1) + "/events/" + string(e.ID) + "/x/y", e.ID},
		{run(1), ""}, {run(1), e.ID + "/x/" + e.ID}, {run(1), "../" + e.ID},
	} {
		for call, err := range calls(t.Context(), c.subject, c.id) {
			if err == nil {
				t.Errorf("%s took subject %q, id %q", call, c.subject, c.id)
			}
		}
	}
}
