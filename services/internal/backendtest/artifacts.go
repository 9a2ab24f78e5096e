package backendtest

import (
	"bytes"
	"errors"
	"testing"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/consume"
)

var artifactTests = []test{
	{"content comes back as it was put", nil, testPutGet},
	{"putting the same again is fine", nil, testPutAgain},
	{"of many at once each is fine", nil, testPutRace},
	{"what was never put is not found", nil, testMissing},
	{"tenants are apart", nil, testTenants},
	{"what was tampered with is damaged", nil, testTampered},
	{"a reference from outside names nothing else", nil, testForeignRef},
}

// put stores content and checks the reference.
func put(t *testing.T, b Backend, tenant, mediaType string, content []byte) events.Ref {
	t.Helper()
	ref, err := b.Artifacts.Put(t.Context(), tenant, mediaType, content)
	if err != nil {
		t.Fatalf("Put: %v", err)
	}
	if want := events.RefTo(mediaType, content); ref != want {
		t.Fatalf("Put returned %+v, want %+v", ref, want)
	}
	return ref
}

// gives checks what Get returns.
func gives(t *testing.T, b Backend, tenant string, ref events.Ref, want []byte) {
	t.Helper()
	got, err := b.Artifacts.Get(t.Context(), tenant, ref)
	if err != nil {
		t.Fatalf("Get: %v", err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("Get returned %d bytes that are not the %d put", len(got), len(want))
	}
}

// getFails checks which error Get returns.
func getFails(t *testing.T, b Backend, tenant string, ref events.Ref, want error) {
	t.Helper()
	if content, err := b.Artifacts.Get(t.Context(), tenant, ref); !errors.Is(err, want) {
		t.Errorf("Get returned %d bytes and error %v, want %v", len(content), err, want)
	}
}

func testPutGet(t *testing.T, b Backend) {
	for _, content := range [][]byte{
		[]byte("{}"), {}, {0}, []byte("\xff\x00\r\n"), bytes.Repeat([]byte("page "), 1<<18),
	} {
		gives(t, b, tenant, put(t, b, tenant, "image/png", content), content)
	}
}

func testPutAgain(t *testing.T, b Backend) {
	content := []byte("the same")
	ref := put(t, b, tenant, "text/plain", content)
	put(t, b, tenant, "text/plain", content)
	other := put(t, b, tenant, "application/json", content) // a reference of its own to the same content
	gives(t, b, tenant, ref, content)
	gives(t, b, tenant, other, content)
}

func testPutRace(t *testing.T, b Backend) {
	content := bytes.Repeat([]byte("contended "), 1<<14)
	want := events.RefTo("text/plain", content)
	var group errgroup.Group
	for range 12 {
		group.Go(func() error {
			ref, err := b.Artifacts.Put(t.Context(), tenant, "text/plain", content)
			if err == nil && ref != want {
				t.Errorf("Put returned %+v, want %+v", ref, want)
			}
			if err != nil {
				return err
			}
			got, err := b.Artifacts.Get(t.Context(), tenant, ref)
			if err == nil && !bytes.Equal(got, content) {
				t.Errorf("Get returned %d bytes that are not the %d put", len(got), len(content))
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
}

func testMissing(t *testing.T, b Backend) {
	getFails(t, b, tenant, events.RefTo("text/plain", []byte("never put")), consume.ErrNotFound)
	put(t, b, tenant, "text/plain", []byte("something else"))
	getFails(t, b, tenant, events.RefTo("text/plain", []byte("never put")), consume.ErrNotFound)
}

func testTenants(t *testing.T, b Backend) {
	content := []byte("acme's")
	ref := put(t, b, tenant, "text/plain", content)
	getFails(t, b, "globex", ref, consume.ErrNotFound)
	put(t, b, "globex", "text/plain", content)
	gives(t, b, "globex", ref, content)
	b.Tamper(t, "globex", ref, []byte("globex'"))
	getFails(t, b, "globex", ref, consume.ErrDamaged)
	gives(t, b, tenant, ref, content)
}

func testTampered(t *testing.T, b Backend) {
	for name, stored := range map[string]string{"changed": "righT", "cut short": "rig", "emptied": "", "longer": "right!"} {
		content := []byte("right")
		content = append(content, name...) // an artifact for each
		ref := put(t, b, tenant, "text/plain", content)
		b.Tamper(t, tenant, ref, []byte(stored))
		getFails(t, b, tenant, ref, consume.ErrDamaged)
	}
}

func testForeignRef(t *testing.T, b Backend) {
	put(t, b, tenant, "text/plain", []byte("here"))
	for _, digest := range []string{"", "sha256:", "sha256:../../../etc/passwd", "md5:00", events.Digest([]byte("here"))[:40]} {
		getFails(t, b, tenant, events.Ref{Digest: digest, MediaType: "text/plain", Size: 4}, consume.ErrNotFound)
	}
}
