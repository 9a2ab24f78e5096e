package backendtest

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"dossier/services/internal/consume"
)

var uploadTests = []test{
	{"an upload is read as it was written", nil, testUpload},
	{"what was not uploaded is not found", nil, testUploadMissing},
	{"an overwritten upload is another", nil, testUploadOverwritten},
}

// opens checks what Open returns.
func opens(t *testing.T, b Backend, bucket, object string, generation int64, want []byte) {
	t.Helper()
	content, size, err := b.Uploads.Open(t.Context(), bucket, object, generation)
	if err != nil {
		t.Fatalf("Open: %v", err)
	}
	got, err := io.ReadAll(content)
	if err = errors.Join(err, content.Close()); err != nil {
		t.Fatalf("reading an upload: %v", err)
	}
	if !bytes.Equal(got, want) || size != int64(len(want)) {
		t.Errorf("Open returned %d bytes and says %d, want the %d written", len(got), size, len(want))
	}
}

func testUpload(t *testing.T, b Backend) {
	for object, content := range map[string][]byte{
		"file.pdf":                            []byte("%PDF-1.7"),
		"acme/loan 17/Kreditakte Müller.pdf":  bytes.Repeat([]byte("scan "), 1<<18),
		"acme/100% #1? & [2] = \u202efdp.exe": {0xff, 0},
		"acme/empty":                          {},
	} {
		bucket, generation := b.Upload(t, object, content)
		if generation <= 0 {
			t.Errorf("generation is %d, want a positive number", generation)
		}
		opens(t, b, bucket, object, generation, content)
	}
}

func testUploadMissing(t *testing.T, b Backend) {
	bucket, generation := b.Upload(t, "acme/there.pdf", []byte("there"))
	for name, c := range map[string]struct {
		bucket, object string
		generation     int64
	}{
		"other object":     {bucket, "acme/elsewhere.pdf", generation},
		"other generation": {bucket, "acme/there.pdf", generation + 1},
		"other bucket":     {bucket + "-2", "acme/there.pdf", generation},
	} {
		content, _, err := b.Uploads.Open(t.Context(), c.bucket, c.object, c.generation)
		if !errors.Is(err, consume.ErrNotFound) {
			t.Errorf("%s: error is %v, want ErrNotFound", name, err)
		}
		if err == nil {
			_ = content.Close()
		}
	}
}

func testUploadOverwritten(t *testing.T, b Backend) {
	bucket, first := b.Upload(t, "acme/file.pdf", []byte("old"))
	_, second := b.Upload(t, "acme/file.pdf", []byte("new"))
	if first == second {
		t.Fatalf("both are generation %d", first)
	}
	opens(t, b, bucket, "acme/file.pdf", second, []byte("new"))
	// The first may be gone or still be there; it must not have become the second.
	content, _, err := b.Uploads.Open(t.Context(), bucket, "acme/file.pdf", first)
	if errors.Is(err, consume.ErrNotFound) {
		return
	}
	if err != nil {
		t.Fatalf("Open of an overwritten generation: %v", err)
	}
	got, err := io.ReadAll(content)
	if err = errors.Join(err, content.Close()); err != nil || string(got) != "old" {
		t.Errorf("the overwritten generation reads %q, %v; want %q", got, err, "old")
	}
}
