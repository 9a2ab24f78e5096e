package backendtest

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"dossier/events"
)

const tenant = "acme"

// began is when the first fact of a test was stated. Backends must keep times
// to the nanosecond, because a republished fact must be the recorded one.
var began = time.Date(2026, 4, 1, 9, 0, 0, 123456789, time.UTC)

// subject is the run of the nth package.
func subject(n int) string {
	return events.Run{Package: events.PackageID("bucket", fmt.Sprint("object ", n), 1), Number: 1}.String()
}

// cause is some event that made a consumer state a fact.
func cause(n int) events.ID { return events.DeriveID("test", "cause", fmt.Sprint(n)) }

// page is the fact that a page stands alone.
func page(subject string, number int) events.Event {
	e := events.New("splitter", subject, tenant, cause(0), began, events.PageSplit{
		Page: number, Width: 595.25, Height: 842, PixelWidth: 1654, PixelHeight: 2339, Ink: 0.0625,
		Image: events.RefTo("image/png", fmt.Append(nil, "page ", number)), Flags: []events.Flag{"pixels_clamped"},
	})
	e.Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
	return e
}

// manifest is the fact of how many pages there are. Manifests of one subject
// that differ in pages are different facts under one id.
func manifest(subject string, pages int, at time.Time, cause events.ID) events.Event {
	return events.New("splitter", subject, tenant, cause, at, events.PackageSplit{Pages: pages})
}

// sameEvents checks that got is want, in any order.
func sameEvents(t *testing.T, got, want []events.Event) {
	t.Helper()
	got, want = slices.Clone(got), slices.Clone(want)
	byID := func(a, b events.Event) int { return cmp.Compare(a.ID, b.ID) }
	slices.SortFunc(got, byID)
	slices.SortFunc(want, byID)
	if len(got) != len(want) {
		t.Fatalf("got %d events, want %d", len(got), len(want))
	}
	for i := range got {
		sameEvent(t, got[i], want[i])
	}
}

// sameEvent checks that got is want in every part.
func sameEvent(t *testing.T, got, want events.Event) {
	t.Helper()
	if !got.Time.Equal(want.Time) {
		t.Errorf("%s was stated at %s, want %s", want.Type, got.Time, want.Time)
	}
	got.Time, want.Time = time.Time{}, time.Time{}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
