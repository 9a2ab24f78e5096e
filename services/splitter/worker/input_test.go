package worker

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/sys/unix"
)

// TestSpool: what was spooled can be read and not be found, and not be changed
// by who has it.
func TestSpool(t *testing.T) {
	folder := t.TempDir()
	want := strings.Repeat("page ", 1<<18)
	file, err := Spool(folder, strings.NewReader(want))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if got, err := io.ReadAll(file); err != nil || string(got) != want {
		t.Errorf("read %d bytes, %v; want %d", len(got), err, len(want))
	}
	if _, err := file.WriteAt([]byte("x"), 0); err == nil {
		t.Error("it could be written")
	}
	if err := file.Truncate(1); err == nil {
		t.Error("it could be cut short")
	}
	empty(t, folder)
}

func empty(t *testing.T, folder string) {
	t.Helper()
	if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
		t.Errorf("the folder has %v, %v", entries, err)
	}
}

// TestSpoolFails: it is told whether the content or the disk was at fault.
func TestSpoolFails(t *testing.T) {
	nothingLeft(t)
	folder := t.TempDir()
	broken := errors.New("the store went away")
	if _, err := Spool(folder, io.MultiReader(strings.NewReader("half"), iotest.ErrReader(broken))); !errors.Is(err, broken) || errors.Is(err, ErrSpool) {
		t.Errorf("the content broke: %v", err)
	}
	empty(t, folder)
	if _, err := Spool(filepath.Join(folder, "none"), strings.NewReader("x")); !errors.Is(err, ErrSpool) || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a folder: %v", err)
	}
	file, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if _, err := (spool{file}).Write([]byte("x")); !errors.Is(err, ErrSpool) {
		t.Errorf("the disk broke: %v", err)
	}
}

// mapped is content as a worker has it.
func mapped(t *testing.T, content []byte) []byte {
	t.Helper()
	file := spooled(t, content)
	fd, err := unix.Dup(int(file.Fd()))
	if err = errors.Join(err, file.Close()); err != nil {
		t.Fatal(err)
	}
	m, err := mapInput(fd)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = unix.Munmap(m) })
	return m
}

// TestCount: a mark counts once, also where it lies across two parts.
func TestCount(t *testing.T) {
	const part = 16 << 20
	mark := []byte("startxref")
	content := make([]byte, 2*part+100)
	at := []int{0, 1000, part - 20, part - 9, 2*part - 1, 2*part + 91}
	for _, p := range at {
		copy(content[p:], mark)
	}
	if got := count(mapped(t, content), mark); got != len(at) {
		t.Errorf("counted %d, want %d", got, len(at))
	}
	for _, offset := range []int{part - 8, part - 4, part, part + 1} {
		clear(content)
		copy(content[offset:], mark)
		if got := count(mapped(t, content), mark); got != 1 {
			t.Errorf("a mark at the end of a part, %d: counted %d", part-offset, got)
		}
	}
}

// TestReleased: what was let go of is what it was.
func TestReleased(t *testing.T) {
	want := bytes.Repeat([]byte("page "), 1<<18)
	m := mapped(t, want)
	release(m)
	if !bytes.Equal(m, want) {
		t.Error("it has changed")
	}
}
