package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Memory implements [consume.Memory] with a small file a key, in the tenant's
// folder: what erases the tenant erases it too.
type Memory struct{ files *files }

// memoryFolder is no name that artifacts have: theirs have two letters.
const memoryFolder = "memory"

// Remember implements [consume.Memory].
func (m *Memory) Remember(ctx context.Context, tenant, key string, ref events.Ref) (events.Ref, error) {
	there, err := m.remember(ctx, tenant, key, ref)
	if err != nil {
		return events.Ref{}, fmt.Errorf("local: remember: %w", err)
	}
	return there, nil
}

func (m *Memory) remember(ctx context.Context, tenant, key string, ref events.Ref) (events.Ref, error) {
	if err := ctx.Err(); err != nil {
		return events.Ref{}, err
	}
	if err := ref.Validate(); err != nil {
		return events.Ref{}, err
	}
	if !tenantName(tenant) {
		return events.Ref{}, errors.New("no valid tenant")
	}
	content, err := json.Marshal(ref)
	if err != nil {
		return events.Ref{}, err
	}
	t, err := m.files.temp()
	if err != nil {
		return events.Ref{}, diskError(err)
	}
	if _, err := t.Write(content); err != nil {
		t.discard()
		return events.Ref{}, diskError(err)
	}
	err = t.commitFirst(m.path(tenant, key))
	if errors.Is(err, fs.ErrExist) {
		return m.recall(ctx, tenant, key)
	}
	if err != nil {
		return events.Ref{}, diskError(err)
	}
	return ref, nil
}

// Recall implements [consume.Memory].
func (m *Memory) Recall(ctx context.Context, tenant, key string) (events.Ref, error) {
	ref, err := m.recall(ctx, tenant, key)
	if err != nil {
		return events.Ref{}, fmt.Errorf("local: recall: %w", err)
	}
	return ref, nil
}

func (m *Memory) recall(ctx context.Context, tenant, key string) (events.Ref, error) {
	if err := ctx.Err(); err != nil {
		return events.Ref{}, err
	}
	if !tenantName(tenant) {
		return events.Ref{}, consume.ErrNotFound
	}
	content, err := os.ReadFile(m.path(tenant, key))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return events.Ref{}, m.files.missing(tenantsFolder)
	case err != nil:
		return events.Ref{}, diskError(err)
	}
	var ref events.Ref
	if json.Unmarshal(content, &ref) != nil || ref.Validate() != nil {
		return events.Ref{}, consume.ErrDamaged
	}
	return ref, nil
}

// path goes by the digest of the key, which may be anything.
func (m *Memory) path(tenant, key string) string {
	_, name, _ := strings.Cut(events.Digest([]byte(key)), ":")
	return filepath.Join(m.files.root, tenantsFolder, tenant, memoryFolder, name[:2], name)
}
