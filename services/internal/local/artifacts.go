package local

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Artifacts is the artifact store: [consume.Keeper] and [consume.Getter], and the
// same as streams. A tenant's artifacts are in a folder of their own, which can
// be erased as a whole.
type Artifacts struct{ files *files }

// Put implements [consume.Keeper]. An artifact that is there is taken for whole
// when it has the right size; one that has not is written anew.
func (a *Artifacts) Put(ctx context.Context, tenant, mediaType string, content []byte) (events.Ref, error) {
	ref := events.RefTo(mediaType, content)
	if err := a.put(ctx, tenant, ref, content); err != nil {
		return events.Ref{}, fmt.Errorf("local: put artifact: %w", err)
	}
	return ref, nil
}

func (a *Artifacts) put(ctx context.Context, tenant string, ref events.Ref, content []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := ref.Validate(); err != nil {
		return err
	}
	if !tenantName(tenant) {
		return errors.New("no valid tenant")
	}
	path := a.path(tenant, ref.Digest)
	if there, err := a.there(path, ref); there || err != nil {
		return err
	}
	t, err := a.files.temp()
	if err != nil {
		return diskError(err)
	}
	if _, err := t.Write(content); err != nil {
		t.discard()
		return diskError(err)
	}
	if err := t.commit(path); err != nil {
		return diskError(err)
	}
	return nil
}

// there reports whether an artifact is in its place, for good.
func (a *Artifacts) there(path string, ref events.Ref) (bool, error) {
	if info, err := os.Stat(path); err != nil || info.Size() != ref.Size {
		return false, nil
	}
	// Whoever wrote it may not have come to syncing its name yet. When it is on
	// the disk this costs nothing.
	if err := syncFolder(filepath.Dir(path)); err != nil {
		return false, diskError(err)
	}
	return true, nil
}

// PutFrom is Put for content of any size, which is read once, to its end, and
// not held in memory. An error of content's own is returned as it is: it says
// nothing about the disk.
func (a *Artifacts) PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error) {
	ref, err := a.putFrom(ctx, tenant, mediaType, content)
	if err != nil {
		return events.Ref{}, fmt.Errorf("local: put artifact: %w", err)
	}
	return ref, nil
}

func (a *Artifacts) putFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (none events.Ref, err error) {
	if err := events.RefTo(mediaType, nil).Validate(); err != nil {
		return none, err
	}
	if !tenantName(tenant) {
		return none, errors.New("no valid tenant")
	}
	t, err := a.files.temp()
	if err != nil {
		return none, diskError(err)
	}
	digester, source := events.NewDigester(), consume.NewSource(ctx, content)
	if _, err := io.Copy(io.MultiWriter(t, digester), source); err != nil {
		t.discard()
		if source.Err() != nil {
			return none, source.Err()
		}
		return none, diskError(err)
	}
	ref := digester.Ref(mediaType)
	path := a.path(tenant, ref.Digest)
	if there, err := a.there(path, ref); there || err != nil {
		t.discard()
		return ref, err
	}
	if err := t.commit(path); err != nil {
		return none, diskError(err)
	}
	return ref, nil
}

// Get returns a tenant's artifact, checked against its digest.
// [consume.ErrNotFound]: the tenant has none, or the reference cannot be one of
// ours. [consume.ErrDamaged]: what is stored is something else.
func (a *Artifacts) Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error) {
	content, err := a.get(ctx, tenant, ref)
	if err != nil {
		return nil, fmt.Errorf("local: get artifact %.15s: %w", ref.Digest, err)
	}
	return content, nil
}

func (a *Artifacts) get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error) {
	file, err := a.open(ctx, tenant, ref)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content := make([]byte, ref.Size)
	switch _, err := io.ReadFull(file, content); {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, consume.ErrDamaged
	case err != nil:
		return nil, diskError(err)
	case events.Digest(content) != ref.Digest:
		return nil, consume.ErrDamaged
	}
	return content, nil
}

// Open is Get for an artifact of any size. Where reading ends with [io.EOF], what
// was read is the artifact; until then it may be anything. Reading ends with ctx;
// the caller closes it.
func (a *Artifacts) Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error) {
	file, err := a.open(ctx, tenant, ref)
	if err != nil {
		return nil, fmt.Errorf("local: open artifact %.15s: %w", ref.Digest, err)
	}
	return consume.Checked(&artifact{ctx: ctx, File: file}, ref), nil
}

// open opens an artifact that has the right size.
func (a *Artifacts) open(ctx context.Context, tenant string, ref events.Ref) (*os.File, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if !events.ValidDigest(ref.Digest) || !tenantName(tenant) {
		return nil, consume.ErrNotFound
	}
	file, err := os.Open(a.path(tenant, ref.Digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, a.files.missing(tenantsFolder)
	}
	if err != nil {
		return nil, diskError(err)
	}
	info, err := file.Stat()
	switch {
	case err != nil:
		return nil, errors.Join(diskError(err), file.Close())
	case info.Size() != ref.Size: // without reading what may be of any size
		return nil, errors.Join(consume.ErrDamaged, file.Close())
	}
	return file, nil
}

// artifact is a file of ours that is read for as long as its context lasts.
type artifact struct {
	*os.File
	ctx context.Context
}

func (s *artifact) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := s.File.Read(p)
	if err != nil && err != io.EOF {
		err = diskError(err)
	}
	return n, err
}

func (a *Artifacts) path(tenant, digest string) string {
	_, name, _ := strings.Cut(digest, ":")
	return filepath.Join(a.files.root, tenantsFolder, tenant, name[:2], name)
}

// tenantName reports whether s can be a tenant, and so a folder's name.
func tenantName(s string) bool {
	tenant, ok := events.TenantOf(s + "/")
	return ok && tenant == s
}
