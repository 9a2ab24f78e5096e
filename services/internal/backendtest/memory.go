package backendtest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
)

var memoryTests = []test{
	{"what was remembered is recalled", nil, testRecall},
	{"the first wins", nil, testFirstWins},
	{"of many at once one wins, for all", nil, testRememberRace},
	{"tenants remember apart", nil, testMemoryTenants},
	{"what is no reference is damaged", nil, testMemoryTampered},
	{"what cannot be kept is refused", nil, testMemoryRefuses},
	{"a new process recalls it", nil, testMemoryRestart},
}

// keyed is a reference of its own for each n.
func keyed(n int) events.Ref { return events.RefTo("text/plain", fmt.Append(nil, n)) }

// recalls checks what is kept under a key; the zero reference stands for nothing.
func recalls(t *testing.T, b Backend, tenant, key string, want events.Ref) {
	t.Helper()
	got, err := b.Memory.Recall(t.Context(), tenant, key)
	if want.IsZero() {
		if !errors.Is(err, consume.ErrNotFound) {
			t.Errorf("Recall of nothing: %+v, %v", got, err)
		}
	} else if err != nil || got != want {
		t.Errorf("Recall returned %+v, %v, want %+v", got, err, want)
	}
}

// remembers checks what is kept under a key once something was to be.
func remembers(t *testing.T, b Backend, tenant, key string, ref, want events.Ref) {
	t.Helper()
	if got, err := b.Memory.Remember(t.Context(), tenant, key, ref); err != nil || got != want {
		t.Errorf("Remember returned %+v, %v, want %+v", got, err, want)
	}
}

func testRecall(t *testing.T, b Backend) {
	for n, key := range []string{"read/sha256:00", "", "../../x", "a\x00b", "ключ"} {
		recalls(t, b, tenant, key, events.Ref{})
		remembers(t, b, tenant, key, keyed(n), keyed(n))
		recalls(t, b, tenant, key, keyed(n))
	}
}

func testFirstWins(t *testing.T, b Backend) {
	remembers(t, b, tenant, "key", keyed(1), keyed(1))
	remembers(t, b, tenant, "key", keyed(2), keyed(1))
	remembers(t, b, tenant, "key", keyed(1), keyed(1))
	recalls(t, b, tenant, "key", keyed(1))
}

func testRememberRace(t *testing.T, b Backend) {
	var group errgroup.Group
	var mu sync.Mutex
	kept := map[events.Ref]bool{}
	for n := range 12 {
		group.Go(func() error {
			ref, err := b.Memory.Remember(t.Context(), tenant, "contended", keyed(n))
			mu.Lock()
			defer mu.Unlock()
			kept[ref] = true
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if len(kept) != 1 {
		t.Errorf("%d callers of 12 were told of different references", len(kept))
	}
	for ref := range kept {
		recalls(t, b, tenant, "contended", ref)
	}
}

func testMemoryTenants(t *testing.T, b Backend) {
	remembers(t, b, tenant, "key", keyed(1), keyed(1))
	recalls(t, b, "globex", "key", events.Ref{})
	remembers(t, b, "globex", "key", keyed(2), keyed(2))
	recalls(t, b, tenant, "key", keyed(1))
}

func testMemoryTampered(t *testing.T, b Backend) {
	for key, stored := range map[string]string{"cut": `{"digest":`, "empty": "", "hostile": `{"digest":"sha256:../../x","media_type":"x","size":1}`} {
		remembers(t, b, tenant, key, keyed(1), keyed(1))
		b.TamperMemory(t, tenant, key, []byte(stored))
		if got, err := b.Memory.Recall(t.Context(), tenant, key); !errors.Is(err, consume.ErrDamaged) {
			t.Errorf("%s: Recall returned %+v, %v, want ErrDamaged", key, got, err)
		}
	}
}

func testMemoryRefuses(t *testing.T, b Backend) {
	for _, tenant := range []string{"", "../acme", "acme/x"} {
		if _, err := b.Memory.Remember(t.Context(), tenant, "key", keyed(1)); err == nil || errors.Is(err, consume.ErrUnavailable) {
			t.Errorf("tenant %q: %v", tenant, err)
		}
		recalls(t, b, tenant, "key", events.Ref{})
	}
	if _, err := b.Memory.Remember(t.Context(), tenant, "key", events.Ref{Digest: "sha256:x", MediaType: "x"}); err == nil || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("a reference that is none: %v", err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := b.Memory.Remember(ended, tenant, "key", keyed(1)); !errors.Is(err, context.Canceled) {
		t.Errorf("with an ended context: %v", err)
	}
	recalls(t, b, tenant, "key", events.Ref{})
}

func testMemoryRestart(t *testing.T, b Backend) {
	remembers(t, b, tenant, "key", keyed(1), keyed(1))
	recalls(t, b.Reopen(t), tenant, "key", keyed(1))
}
