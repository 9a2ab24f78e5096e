package backendtest

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"testing"
	"testing/iotest"

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
	{"content streams in and out", nil, testStreams},
	{"a stream of what is there is fine", nil, testStreamAgain},
	{"of many streams of the same each is fine", nil, testStreamRace},
	{"a stream that breaks is not kept", nil, testStreamBreaks},
	{"a stream for nobody is not kept", nil, testStreamForNobody},
	{"streaming ends with its context", nil, testStreamInterrupted},
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

// gives checks what Get returns, and what Open opens.
func gives(t *testing.T, b Backend, tenant string, ref events.Ref, want []byte) {
	t.Helper()
	got, err := b.Artifacts.Get(t.Context(), tenant, ref)
	if err != nil {
		t.Fatalf("Get: %v", err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("Get returned %d bytes that are not the %d put", len(got), len(want))
	}
	if got, err = streamed(t, b, tenant, ref); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("Open and reading to the end returned %d bytes and error %v, want the %d put", len(got), err, len(want))
	}
}

// getFails checks which error Get returns, and Open or reading what it opens.
func getFails(t *testing.T, b Backend, tenant string, ref events.Ref, want error) {
	t.Helper()
	if content, err := b.Artifacts.Get(t.Context(), tenant, ref); !errors.Is(err, want) {
		t.Errorf("Get returned %d bytes and error %v, want %v", len(content), err, want)
	}
	if content, err := streamed(t, b, tenant, ref); !errors.Is(err, want) {
		t.Errorf("Open and reading to the end returned %d bytes and error %v, want %v", len(content), err, want)
	}
}

// streamed is what Open opens.
func streamed(t *testing.T, b Backend, tenant string, ref events.Ref) ([]byte, error) {
	t.Helper()
	content, err := b.Artifacts.Open(t.Context(), tenant, ref)
	if err != nil {
		return nil, err
	}
	got, err := io.ReadAll(content)
	if closing := content.Close(); closing != nil {
		t.Errorf("closing an artifact: %v", closing)
	}
	return got, err
}

// putFrom stores content as a stream and checks the reference.
func putFrom(t *testing.T, b Backend, tenant, mediaType string, content []byte) events.Ref {
	t.Helper()
	// In small pieces, with its end by itself: the most awkward of readers.
	ref, err := b.Artifacts.PutFrom(t.Context(), tenant, mediaType, iotest.HalfReader(bytes.NewReader(content)))
	if err != nil {
		t.Fatalf("PutFrom: %v", err)
	}
	if want := events.RefTo(mediaType, content); ref != want {
		t.Fatalf("PutFrom returned %+v, want %+v", ref, want)
	}
	nothingOnItsWay(t, b)
	return ref
}

// nothingOnItsWay checks that no file is left of what was on its way.
func nothingOnItsWay(t *testing.T, b Backend) {
	t.Helper()
	entries, err := os.ReadDir(b.Spool)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		t.Errorf("a file is left: %s", e.Name())
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

// random is content that is the same in no two places.
func random(size int) []byte {
	content := make([]byte, size)
	_, _ = rand.NewChaCha8([32]byte{byte(size)}).Read(content) // never fails
	return content
}

func testStreams(t *testing.T, b Backend) {
	// The last is larger than any buffer on the way.
	for _, size := range []int{0, 1, 256 << 10, 17<<20 + 1} {
		content := random(size)
		gives(t, b, tenant, putFrom(t, b, tenant, "application/pdf", content), content)
	}
}

func testStreamAgain(t *testing.T, b Backend) {
	content := random(100_000)
	ref := put(t, b, tenant, "application/pdf", content)
	putFrom(t, b, tenant, "application/pdf", content)
	other := putFrom(t, b, tenant, "image/tiff", content)
	gives(t, b, tenant, ref, content)
	gives(t, b, tenant, other, content)
	getFails(t, b, "globex", ref, consume.ErrNotFound)
}

func testStreamRace(t *testing.T, b Backend) {
	content := random(300_000)
	want := events.RefTo("application/pdf", content)
	var group errgroup.Group
	for range 8 {
		group.Go(func() error {
			ref, err := b.Artifacts.PutFrom(t.Context(), tenant, "application/pdf", bytes.NewReader(content))
			if err == nil && ref != want {
				t.Errorf("PutFrom returned %+v, want %+v", ref, want)
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	gives(t, b, tenant, want, content)
	nothingOnItsWay(t, b)
}

func testStreamBreaks(t *testing.T, b Backend) {
	content := random(1 << 20)
	broken := errors.New("the uploader went away")
	_, err := b.Artifacts.PutFrom(t.Context(), tenant, "application/pdf", io.MultiReader(bytes.NewReader(content[:1<<19]), iotest.ErrReader(broken)))
	if !errors.Is(err, broken) || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("PutFrom returned %v, want the reader's own error", err)
	}
	nothingOnItsWay(t, b)
	getFails(t, b, tenant, events.RefTo("application/pdf", content), consume.ErrNotFound)
	getFails(t, b, tenant, events.RefTo("application/pdf", content[:1<<19]), consume.ErrNotFound)
	// Not even where there is nothing wrong but that it did not come to its end.
	_, err = b.Artifacts.PutFrom(t.Context(), tenant, "application/pdf", iotest.ErrReader(io.ErrUnexpectedEOF))
	if !errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("PutFrom returned %v, want the reader's own error", err)
	}
	nothingOnItsWay(t, b)
}

func testStreamForNobody(t *testing.T, b Backend) {
	for _, tenant := range []string{"", "a/b"} {
		if _, err := b.Artifacts.PutFrom(t.Context(), tenant, "text/plain", bytes.NewReader([]byte("x"))); err == nil || errors.Is(err, consume.ErrUnavailable) {
			t.Errorf("PutFrom for tenant %q: %v", tenant, err)
		}
	}
	nothingOnItsWay(t, b)
}

// ending is a reader whose context ends when so much of it has been read.
type ending struct {
	io.Reader
	after int
	end   func()
}

func (e *ending) Read(p []byte) (int, error) {
	n, err := e.Reader.Read(p)
	if e.after -= n; e.after <= 0 {
		e.end()
	}
	return n, err
}

func testStreamInterrupted(t *testing.T, b Backend) {
	content := random(8 << 20)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	_, err := b.Artifacts.PutFrom(ctx, tenant, "application/pdf", &ending{bytes.NewReader(content), 1 << 20, cancel})
	if !errors.Is(err, context.Canceled) || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("PutFrom returned %v, want the context's error", err)
	}
	nothingOnItsWay(t, b)
	ref := events.RefTo("application/pdf", content)
	getFails(t, b, tenant, ref, consume.ErrNotFound)

	put(t, b, tenant, "application/pdf", content)
	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	stored, err := b.Artifacts.Open(ctx, tenant, ref)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(&ending{stored, 1 << 20, cancel})
	if !errors.Is(err, context.Canceled) || errors.Is(err, consume.ErrUnavailable) || len(got) == len(content) {
		t.Errorf("reading returned %d bytes and error %v, want the context's error before the end", len(got), err)
	}
	_ = stored.Close() // it may tell the same
}
