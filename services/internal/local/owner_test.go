package local

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
)

func TestGuest(t *testing.T) {
	dir := t.TempDir()
	// The guest comes before any owner.
	guest := open(t, dir, testBindings[:1], Options{Guest: true})
	if err := guest.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte("early")}); err != nil {
		t.Fatal(err)
	}
	err := guest.Bus.Subscribe(t.Context(), "page.split", "ocr", 1, nil)
	if err == nil || !strings.Contains(err.Error(), "owner") {
		t.Errorf("Subscribe of a guest: %v", err)
	}
	owner := open(t, dir, testBindings, Options{})
	d := subscribe(t, owner, "page.split", "ocr", 1).next(t)
	d.end(nil)

	// It goes by the owner's bindings now, and sees what the owner writes.
	if err := guest.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte("late")}); err != nil {
		t.Fatal(err)
	}
	subscribe(t, owner, "page.split", "mirror", 1).next(t).end(nil)
	if _, err := owner.Log.Append(t.Context(), fact(1)); err != nil {
		t.Fatal(err)
	}
	if n, err := guest.Log.Count(t.Context(), testSubject, events.TypePageSplit); n != 1 || err != nil {
		t.Errorf("the guest counts %d, %v", n, err)
	}
	if _, err := guest.Log.Append(t.Context(), fact(2)); err != nil {
		t.Error(err)
	}
	if n, err := owner.Log.Count(t.Context(), testSubject, events.TypePageSplit); n != 2 || err != nil {
		t.Errorf("the owner counts %d, %v", n, err)
	}
}

func TestBindingTakenAway(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, testBindings, Options{})
	publish(t, b, "page.split", "before")
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	b = open(t, dir, testBindings[:1], Options{})
	publish(t, b, "page.split", "meanwhile")
	if err := b.Bus.Subscribe(t.Context(), "page.split", "mirror", 1, nil); err == nil {
		t.Error("Subscribe succeeded without a binding")
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	b = open(t, dir, testBindings, Options{})
	in := subscribe(t, b, "page.split", "mirror", 1)
	d := in.next(t)
	if string(d.Message.Body) != "before" {
		t.Errorf("delivered %q", d.Message.Body)
	}
	d.end(nil)
	in.nothing(t)
}

func TestOpenRefuses(t *testing.T) {
	damage := func(content []byte) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			if err := os.WriteFile(filepath.Join(dir, "dossier.db"), content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, c := range map[string]struct {
		prepare  func(t *testing.T, dir string)
		bindings []consume.Binding
		options  Options
		want     string // in the error
		is       error
	}{
		"no database":      {prepare: damage([]byte(strings.Repeat("no database ", 1000))), want: "restore the folder from a backup", is: consume.ErrUnavailable},
		"damaged database": {prepare: spoil, want: "restore the folder from a backup", is: consume.ErrUnavailable},
		"a newer program's": {prepare: func(t *testing.T, dir string) {
			b := open(t, dir, nil, Options{})
			err := b.store.write(t.Context(), func(w *session) error { return w.script(`PRAGMA user_version = 99`) })
			if err := errors.Join(err, b.Close()); err != nil {
				t.Fatal(err)
			}
		}, want: "use the newer program"},
		"a file for a folder": {prepare: func(t *testing.T, dir string) {
			if err := os.WriteFile(filepath.Join(dir, tenantsFolder), nil, 0o600); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, tmpFolder), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}, want: "not a directory"},
		"a binding twice":     {bindings: []consume.Binding{{Topic: "t", Group: "g"}, {Topic: "t", Group: "g", DeadLetter: "d"}}, want: "group g is bound to t twice"},
		"no attempts":         {options: Options{MaxAttempts: -1}, want: "MaxAttempts is -1"},
		"backoff upside down": {options: Options{MinBackoff: 2, MaxBackoff: 1}, want: "no range"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if c.prepare != nil {
				c.prepare(t, dir)
			}
			b, err := Open(dir, c.bindings, c.options)
			if err == nil {
				_ = b.Close()
				t.Fatal("Open succeeded")
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %q does not say %q", err, c.want)
			}
			if c.is != nil && !errors.Is(err, c.is) {
				t.Errorf("error %q is no %q", err, c.is)
			}
			// It left no lock behind.
			lock, err := own(filepath.Join(dir, "lock"))
			if err != nil {
				t.Fatal(err)
			}
			_ = lock.Close()
		})
	}
}

// spoil overwrites the pages of a database after the first, which holds the schema.
func spoil(t *testing.T, dir string) {
	b := open(t, dir, testBindings, Options{})
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "dossier.db")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096; i < len(content); i++ {
		content[i] = 0xa5
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestClosed(t *testing.T) {
	b := open(t, t.TempDir(), testBindings, Options{})
	in := subscribe(t, b, "page.split", "ocr", 1)
	publish(t, b, "page.split", "x")
	d := in.next(t)
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	d.end(nil)
	<-in.done
	if !errors.Is(in.err, consume.ErrUnavailable) {
		t.Errorf("Subscribe: %v", in.err)
	}
	_, appending := b.Log.Append(t.Context(), fact(1))
	_, finding := b.Log.Find(t.Context(), testSubject, fact(1).ID)
	_, backlog := b.Bus.Backlog(t.Context())
	for name, err := range map[string]error{
		"Append": appending, "Find": finding, "Backlog": backlog,
		"Publish": b.Bus.Publish(t.Context(), "page.split", events.Message{}),
	} {
		if !errors.Is(err, consume.ErrUnavailable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
