package local

import (
	"bytes"
	"os"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/backendtest"
	"dossier/services/internal/consume"
)

const testBackoff = 20 * time.Millisecond

func TestConformance(t *testing.T) {
	backendtest.Run(t, func(t *testing.T, bindings []consume.Binding) backendtest.Backend {
		return underTest(t, t.TempDir(), bindings)
	})
}

// underTest opens a folder for the suite. A lease lasts no time at all here: it
// ends with its process, and a new owner need not wait.
func underTest(t *testing.T, dir string, bindings []consume.Binding) backendtest.Backend {
	o := Options{MinBackoff: testBackoff, MaxBackoff: 10 * testBackoff}
	b := open(t, dir, bindings, o)
	return backendtest.Backend{
		Bus: b.Bus, Log: b.Log, Artifacts: b.Artifacts, Memory: b.Memory, Uploads: b.Uploads,
		Spool:   b.Spool(),
		Backoff: testBackoff, MaxAttempts: consume.DefaultMaxAttempts + 1,
		Reopen: func(t *testing.T) backendtest.Backend {
			// As far as the folder is concerned, closing it amid deliveries is
			// what a crash is; TestKilled makes a real one.
			if err := b.Close(); err != nil {
				t.Fatalf("Close: %v", err)
			}
			return underTest(t, dir, bindings)
		},
		Tamper: func(t *testing.T, tenant string, ref events.Ref, content []byte) {
			if err := os.WriteFile(b.Artifacts.path(tenant, ref.Digest), content, 0o600); err != nil {
				t.Fatal(err)
			}
		},
		TamperMemory: func(t *testing.T, tenant, key string, content []byte) {
			if err := os.WriteFile(b.Memory.path(tenant, key), content, 0o600); err != nil {
				t.Fatal(err)
			}
		},
		Upload: func(t *testing.T, object string, content []byte) (string, int64) {
			u, err := b.Uploads.Add(t.Context(), object, bytes.NewReader(content))
			if err != nil {
				t.Fatalf("Add: %v", err)
			}
			return u.Bucket, u.Generation
		},
	}
}

// open opens a folder until the end of the test.
func open(t testing.TB, dir string, bindings []consume.Binding, o Options) *Backend {
	t.Helper()
	b, err := Open(dir, bindings, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	})
	return b
}
