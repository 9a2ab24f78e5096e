package local

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Artifacts is the artifact store: [consume.Keeper], and Get. A tenant's
// artifacts are in a folder of their own, which can be erased as a whole.
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
	if info, err := os.Stat(path); err == nil && info.Size() == ref.Size {
		// Whoever wrote it may not have come to syncing its name yet. When it
		// is on the disk this costs nothing.
		if err := syncFolder(filepath.Dir(path)); err != nil {
			return diskError(err)
		}
		return nil
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
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if !events.ValidDigest(ref.Digest) || !tenantName(tenant) {
		return nil, consume.ErrNotFound
	}
	path := a.path(tenant, ref.Digest)
	info, err := os.Stat(path)
	if err == nil && info.Size() != ref.Size {
		return nil, consume.ErrDamaged // without reading what may be of any size
	}
	var content []byte
	if err == nil {
		content, err = os.ReadFile(path)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, a.files.missing(tenantsFolder)
	case err != nil:
		return nil, diskError(err)
	case events.Digest(content) != ref.Digest:
		return nil, consume.ErrDamaged
	}
	return content, nil
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
