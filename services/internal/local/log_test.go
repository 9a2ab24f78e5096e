package local

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

var testSubject = events.Run{Package: events.PackageID("bucket", "object", 1), Number: 1}.String()

// fact is the fact that a page stands alone.
func fact(page int) events.Event {
	return events.New("splitter", testSubject, "acme", "", time.Date(2026, 4, 1, 9, 0, 0, 0, time.UTC), events.PageSplit{
		Page: page, Width: 595, Height: 842, PixelWidth: 1654, PixelHeight: 2339, Ink: 0.05,
		Image: events.RefTo("image/png", []byte{byte(page), byte(page >> 8)}),
	})
}

func TestRecordIsAppendOnly(t *testing.T) {
	b := open(t, t.TempDir(), nil, Options{})
	if _, err := b.Log.Append(t.Context(), fact(1)); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{`DELETE FROM events`, `UPDATE events SET tenant = 'other'`} {
		err := b.store.write(t.Context(), func(w *session) error { return w.script(statement) })
		if err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", statement, err)
		}
	}
}

func TestAppendRefusesWhatCannotBeRead(t *testing.T) {
	b := open(t, t.TempDir(), nil, Options{})
	e := fact(1)
	e.Subject = "elsewhere"
	if _, err := b.Log.Append(t.Context(), e); err == nil || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Append of an invalid event: %v", err)
	}
}

func TestFullDatabase(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{})
	if err := b.store.write(t.Context(), func(w *session) error { return w.script(`PRAGMA max_page_count = 1`) }); err != nil { // as many as there are
		t.Fatal(err)
	}
	m := events.Message{Body: bytes.Repeat([]byte("x"), 1<<20)}
	if err := b.Bus.Publish(t.Context(), "page.split", m); !errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Publish without space: %v", err)
	}
	if err := b.store.write(t.Context(), func(w *session) error { return w.script(`PRAGMA max_page_count = 100000`) }); err != nil {
		t.Fatal(err)
	}
	if err := b.Bus.Publish(t.Context(), "page.split", m); err != nil {
		t.Errorf("Publish with space again: %v", err)
	}
	if n := stored(t, b, "messages"); n != 1 {
		t.Errorf("%d messages, want 1", n)
	}
}
