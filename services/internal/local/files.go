package local

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"

	"dossier/services/internal/consume"
)

// files is the folder's part of the state. A file appears under its name only
// when it is whole and on the disk, and never changes: it is written elsewhere,
// synced, renamed, and the folder that names it is synced too.
type files struct {
	root   string
	making sync.Mutex // while a folder is made: who finds it there may rely on its being on the disk
}

const (
	tenantsFolder = "tenants"
	uploadsFolder = "uploads"
	tmpFolder     = "tmp"
)

// openFiles makes the folders, readable by their user alone: they hold
// borrowers' papers.
func openFiles(root string) (*files, error) {
	f := &files{root: root}
	if err := os.MkdirAll(filepath.Dir(root), 0o755); err != nil {
		return nil, err
	}
	for _, folder := range []string{tenantsFolder, uploadsFolder, tmpFolder} {
		if err := f.folder(filepath.Join(root, folder)); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// missing says what it means that a file was not found: [consume.ErrNotFound],
// unless the whole state is gone, as when its disk is not mounted.
func (f *files) missing(folder string) error {
	if _, err := os.Stat(filepath.Join(f.root, folder)); err != nil {
		return diskError(err)
	}
	return consume.ErrNotFound
}

// temp is a file that is being written. Its lock says that its writer lives.
type temp struct {
	*os.File
	files *files
}

// temp makes an empty file, to be written and then committed or discarded.
func (f *files) temp() (*temp, error) {
	for {
		file, err := os.CreateTemp(filepath.Join(f.root, tmpFolder), "*")
		if err != nil {
			return nil, err
		}
		t := &temp{file, f}
		err = flock(file)
		if err == nil && t.linked() {
			return t, nil
		}
		t.discard() // swept in the instant before it was locked
		if err != nil && !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, err
		}
	}
}

// linked reports whether the file still has a name.
func (t *temp) linked() bool {
	var s syscall.Stat_t
	return syscall.Fstat(int(t.Fd()), &s) == nil && s.Nlink > 0
}

// commit gives the file its name. A file that has it already is replaced; with
// names that derive from the content that makes no difference.
func (t *temp) commit(path string) (err error) {
	defer func() {
		if err != nil {
			t.discard()
		}
	}()
	if err := t.Sync(); err != nil {
		return err
	}
	if err := t.files.folder(filepath.Dir(path)); err != nil {
		return err
	}
	if err := os.Rename(t.Name(), path); err != nil {
		return err
	}
	if err := syncFolder(filepath.Dir(path)); err != nil {
		return err
	}
	return t.Close()
}

// commitFirst gives the file its name if nothing has it yet, and otherwise fails
// with [fs.ErrExist]: then what has the name is whole, and on the disk.
func (t *temp) commitFirst(path string) (err error) {
	defer t.discard() // its other name
	if err := t.Sync(); err != nil {
		return err
	}
	if err := t.files.folder(filepath.Dir(path)); err != nil {
		return err
	}
	taken := os.Link(t.Name(), path)
	if taken != nil && !errors.Is(taken, fs.ErrExist) {
		return taken
	}
	if err := syncFolder(filepath.Dir(path)); err != nil {
		return err
	}
	return taken
}

// discard removes what will not be committed. Failing to is harmless: see sweep.
func (t *temp) discard() {
	_ = os.Remove(t.Name())
	_ = t.Close()
}

// sweep removes the files whose writers are dead.
func (f *files) sweep() error {
	folder := filepath.Join(f.root, tmpFolder)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := sweepOne(filepath.Join(folder, e.Name())); err != nil {
			return fmt.Errorf("clean up: %w", err)
		}
	}
	return nil
}

func sweepOne(path string) error {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // committed meanwhile
	}
	if err != nil {
		return err
	}
	defer file.Close()
	if err := flock(file); err != nil {
		return nil // a guest is at work
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// folder makes a folder, and the ones it is in, and syncs the names of those it made.
func (f *files) folder(path string) error {
	f.making.Lock()
	defer f.making.Unlock()
	return makeFolder(path)
}

func makeFolder(path string) error {
	err := os.Mkdir(path, 0o700)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil
	case errors.Is(err, fs.ErrNotExist) && filepath.Dir(path) != path:
		if err := makeFolder(filepath.Dir(path)); err != nil {
			return err
		}
		return makeFolder(path)
	case err != nil:
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder puts the names in a folder on the disk.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
