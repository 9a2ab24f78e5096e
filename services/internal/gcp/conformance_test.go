package gcp_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"cloud.google.com/go/storage"

	"dossier/events"
	"dossier/services/internal/backendtest"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/gcptest"
)

func TestMain(m *testing.M) {
	if project := os.Getenv(victimVariable); project != "" {
		victim(project)
	}
	flag.Parse()
	// The tests wait, for leases and pauses, and hardly compute: as many at once
	// as there are, not as many as there are cores.
	if err := flag.Set("test.parallel", "64"); err != nil {
		panic(err)
	}
	os.Exit(gcptest.Main(m))
}

// TestConformance runs the suite of all backends against the emulators of Pub/Sub,
// Firestore and Cloud Storage. What is declared of them was found with 0.8.20,
// 1.19.9 and fake-gcs-server 1.56.1.
func TestConformance(t *testing.T) {
	t.Parallel()
	backendtest.Run(t, func(t *testing.T, bindings []consume.Binding) backendtest.Backend {
		cloud := gcptest.New(t)
		b := open(t, cloud.Config)
		if err := b.Provision(t.Context(), bindings); err != nil {
			t.Fatal(err)
		}
		return backend(t, cloud, b)
	})
}

// backend declares what the suite must know of the emulators.
func backend(t *testing.T, cloud gcptest.Cloud, b *gcp.Backend) backendtest.Backend {
	return backendtest.Backend{
		Bus: b.Bus, Log: b.Log, Artifacts: b.Artifacts, Memory: b.Memory, Uploads: b.Uploads,
		Spool: cloud.Config.Spool,
		Lease: cloud.Config.AckDeadline,
		// The emulator keeps to the retry policy from the second time on; the
		// first redelivery comes at once.
		Backoff:     0,
		MaxAttempts: cloud.Config.MaxAttempts,
		Reopen: func(t *testing.T) backendtest.Backend {
			if err := b.Crash(); err != nil {
				t.Fatal(err)
			}
			return backend(t, cloud, open(t, cloud.Config))
		},
		Tamper: func(t *testing.T, tenant string, ref events.Ref, content []byte) {
			sum := strings.TrimPrefix(ref.Digest, "sha256:")
			write(t, cloud.Config.Artifacts, fmt.Sprintf("tenants/%s/%s/%s", tenant, sum[:2], sum), content)
		},
		TamperMemory: func(t *testing.T, tenant, key string, content []byte) {
			sum := strings.TrimPrefix(events.Digest([]byte(key)), "sha256:")
			write(t, cloud.Config.Artifacts, fmt.Sprintf("tenants/%s/memory/%s/%s", tenant, sum[:2], sum), content)
		},
		Upload: func(t *testing.T, object string, content []byte) (string, int64) {
			u, err := b.Uploads.Add(t.Context(), cloud.Uploads, object, nil, bytes.NewReader(content))
			if err != nil {
				t.Fatal(err)
			}
			return u.Bucket, u.Generation
		},
	}
}

// open opens a backend for the time of the test.
func open(t *testing.T, c gcp.Config) *gcp.Backend {
	t.Helper()
	b, err := gcp.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() }) // the bus of a crashed one is closed
	return b
}

// write writes an object behind a backend's back.
func write(t *testing.T, bucket, object string, content []byte) {
	t.Helper()
	client, err := storage.NewClient(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	w := client.Bucket(bucket).Object(object).NewWriter(t.Context())
	if _, err := w.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}
