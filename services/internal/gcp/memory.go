package gcp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"cloud.google.com/go/storage"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Memory implements [consume.Memory] in the bucket of the artifacts, with a small
// object a key: tenants/<tenant>/memory/<ab>/<abcdef…>, named by the SHA-256 of
// the key and written only where there is none. It stands under the tenant's
// prefix, and is erased with it.
type Memory struct {
	artifacts *Artifacts
}

// largestMemory bounds what is read of an object that should hold a reference.
const largestMemory = 4 << 10

// Remember implements [consume.Memory].
func (m *Memory) Remember(ctx context.Context, tenant, key string, ref events.Ref) (events.Ref, error) {
	const operation = "remember"
	if err := ref.Validate(); err != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	object, ok := m.object(tenant, key)
	if !ok {
		return events.Ref{}, fmt.Errorf("gcp: %s: %q is no tenant", operation, tenant)
	}
	content, err := json.Marshal(ref)
	if err != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	call, cancel := bounded(ctx)
	defer cancel()
	w := object.If(storage.Conditions{DoesNotExist: true}).NewWriter(call)
	w.ContentType = "application/json"
	w.ChunkSize = chunk
	_, err = w.Write(content)
	if err != nil {
		cancel() // or Close would make an object of what was written
	}
	if closing := w.Close(); err == nil {
		err = closing
	}
	if alreadyThere(err) {
		return m.Recall(ctx, tenant, key)
	}
	if err != nil {
		return events.Ref{}, failure(ctx, operation, err)
	}
	return ref, nil
}

// Recall implements [consume.Memory].
func (m *Memory) Recall(ctx context.Context, tenant, key string) (events.Ref, error) {
	const operation = "recall"
	object, ok := m.object(tenant, key)
	if !ok {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, consume.ErrNotFound)
	}
	s, err := open(ctx, object)
	if errors.Is(err, storage.ErrObjectNotExist) {
		return events.Ref{}, m.artifacts.missing(ctx, operation)
	}
	if err != nil {
		return events.Ref{}, failure(ctx, operation, err)
	}
	defer s.Close()
	content, err := io.ReadAll(io.LimitReader(s, largestMemory))
	if err != nil {
		return events.Ref{}, failure(ctx, operation, err)
	}
	var ref events.Ref
	if json.Unmarshal(content, &ref) != nil || ref.Validate() != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, consume.ErrDamaged)
	}
	return ref, nil
}

// object is where a key is kept; false if there can be no such tenant.
func (m *Memory) object(tenant, key string) (*storage.ObjectHandle, bool) {
	if tenant == "" || strings.Contains(tenant, "/") {
		return nil, false
	}
	_, sum, _ := strings.Cut(events.Digest([]byte(key)), ":")
	return m.artifacts.bucket.Object("tenants/" + tenant + "/memory/" + sum[:2] + "/" + sum), true
}
