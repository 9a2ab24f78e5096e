package local

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"dossier/events"
	"dossier/services/internal/consume"
)

// names returns the files in a folder, whatever their depth.
func names(t *testing.T, folder string) (found []string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestCrashBeforeRename(t *testing.T) {
	dir := t.TempDir()
	guest := open(t, dir, nil, Options{Guest: true})
	crashed, err := guest.Artifacts.files.temp()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := crashed.WriteString("half of an arti"); err != nil {
		t.Fatal(err)
	}
	_ = crashed.Close() // as the kernel would: the lock goes, the file stays
	living, err := guest.Artifacts.files.temp()
	if err != nil {
		t.Fatal(err)
	}
	content := []byte("a guest's, being written while the owner comes")
	if _, err := living.Write(content); err != nil {
		t.Fatal(err)
	}

	b := open(t, dir, nil, Options{})
	if got := names(t, filepath.Join(dir, tmpFolder)); len(got) != 1 || got[0] != living.Name() {
		t.Errorf("temporary files are %q, want the living one", got)
	}
	if got := names(t, filepath.Join(dir, tenantsFolder)); len(got) > 0 {
		t.Errorf("artifacts are %q", got)
	}
	ref := events.RefTo("text/plain", content)
	if err := living.commit(b.Artifacts.path("acme", ref.Digest)); err != nil {
		t.Fatal(err)
	}
	if got, err := b.Artifacts.Get(t.Context(), "acme", ref); err != nil || !bytes.Equal(got, content) {
		t.Errorf("Get: %q, %v", got, err)
	}
}

func TestArtifactCutShortIsWrittenAnew(t *testing.T) {
	b := open(t, t.TempDir(), nil, Options{})
	content := []byte("whole")
	ref, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", content)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(b.Artifacts.path("acme", ref.Digest), 2); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", content); err != nil {
		t.Fatal(err)
	}
	if got, err := b.Artifacts.Get(t.Context(), "acme", ref); err != nil || !bytes.Equal(got, content) {
		t.Errorf("Get: %q, %v", got, err)
	}
}

func TestArtifactsRefuseForeignNames(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, nil, Options{})
	for _, tenant := range []string{"", ".", "..", "../other", "a/b", "acme/..", "ACME", "a\x00", strings.Repeat("a", 64)} {
		if _, err := b.Artifacts.Put(t.Context(), tenant, "text/plain", []byte("x")); err == nil || errors.Is(err, consume.ErrUnavailable) {
			t.Errorf("Put for tenant %q: %v", tenant, err)
		}
		if _, err := b.Artifacts.Get(t.Context(), tenant, events.RefTo("text/plain", []byte("x"))); !errors.Is(err, consume.ErrNotFound) {
			t.Errorf("Get for tenant %q: %v", tenant, err)
		}
	}
	if _, err := b.Artifacts.Put(t.Context(), "acme", "", []byte("x")); err == nil {
		t.Error("Put without a media type succeeded")
	}
	if got := names(t, dir+"/"+tenantsFolder); len(got) > 0 {
		t.Errorf("stored %q", got)
	}
}

func TestDiskGone(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, nil, Options{})
	ref, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	u, err := b.Uploads.Add(t.Context(), "acme/x.pdf", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{tenantsFolder, uploadsFolder, tmpFolder} {
		if err := os.Rename(filepath.Join(dir, folder), filepath.Join(dir, folder+".away")); err != nil {
			t.Fatal(err)
		}
	}
	_, get := b.Artifacts.Get(t.Context(), "acme", ref)
	_, put := b.Artifacts.Put(t.Context(), "acme", "text/plain", []byte("y"))
	_, opening := b.Artifacts.Open(t.Context(), "acme", ref)
	_, putFrom := b.Artifacts.PutFrom(t.Context(), "acme", "text/plain", strings.NewReader("y"))
	_, _, reading := b.Uploads.Open(t.Context(), u.Bucket, u.Object, u.Generation)
	_, adding := b.Uploads.Add(t.Context(), "acme/x.pdf", strings.NewReader("x"))
	for name, err := range map[string]error{
		"Get": get, "Put": put, "opening": opening, "PutFrom": putFrom, "Open": reading, "Add": adding,
	} {
		if !errors.Is(err, consume.ErrUnavailable) || errors.Is(err, consume.ErrNotFound) {
			t.Errorf("%s without a disk: %v", name, err)
		}
	}
}

func TestUploads(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, nil, Options{})
	add := func(object, content string) events.Upload {
		t.Helper()
		u, err := b.Uploads.Add(t.Context(), object, strings.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		want := events.Upload{Bucket: Bucket, Object: object, Generation: u.Generation, Size: int64(len(content))}
		if !reflect.DeepEqual(u, want) {
			t.Errorf("Add returned %+v, want %+v", u, want)
		}
		return u
	}
	first := add("acme/file.pdf", "content")
	if again := add("acme/file.pdf", "content"); again.Generation != first.Generation {
		t.Errorf("the same content is generations %d and %d", first.Generation, again.Generation)
	}
	if other := add("acme/file.pdf", "changed"); other.Generation == first.Generation {
		t.Error("other content is the same generation")
	}
	if want := int64(0x76b8015a1cf4d642); first.Generation != want { // half of the SHA-256's first 8 bytes
		t.Errorf("generation is %#x, want %#x", first.Generation, want)
	}
	if got := names(t, filepath.Join(dir, uploadsFolder)); len(got) != 2 {
		t.Errorf("stored %q, want two files", got)
	}

	// Names are hashed, whatever they are.
	for _, object := range []string{"../../../escape", "/etc/passwd", "acme/../../x", "a\x00b", "\r\n", strings.Repeat("long/", 200_000), "..", "acme//"} {
		u := add(object, "odd")
		content, size, err := b.Uploads.Open(t.Context(), u.Bucket, u.Object, u.Generation)
		if err != nil || size != 3 {
			t.Errorf("Open %.20q: size %d, %v", object, size, err)
			continue
		}
		if got, err := io.ReadAll(content); err != nil || string(got) != "odd" {
			t.Errorf("reading %.20q: %q, %v", object, got, err)
		}
		_ = content.Close()
	}
	if got := names(t, filepath.Join(dir, uploadsFolder)); len(got) != 10 {
		t.Errorf("stored %d files, want 10", len(got))
	}
	if got, err := filepath.Glob(filepath.Join(filepath.Dir(dir), "*", "escape")); err != nil || len(got) > 0 {
		t.Errorf("escaped: %q, %v", got, err)
	}
}

func TestUploadThatFails(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, nil, Options{})
	broken := errors.New("the network went away")
	_, err := b.Uploads.Add(t.Context(), "acme/file.pdf", io.MultiReader(strings.NewReader("half"), iotest.ErrReader(broken)))
	if !errors.Is(err, broken) || errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Add: %v", err)
	}
	if _, err := b.Uploads.Add(t.Context(), "", strings.NewReader("x")); err == nil {
		t.Error("Add without a name succeeded")
	}
	if got := append(names(t, filepath.Join(dir, uploadsFolder)), names(t, filepath.Join(dir, tmpFolder))...); len(got) > 0 {
		t.Errorf("left behind: %q", got)
	}
}
