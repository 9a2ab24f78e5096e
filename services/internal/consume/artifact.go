package consume

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"dossier/events"
)

// Getter reads artifacts.
type Getter interface {
	// Get returns a tenant's artifact, checked against its digest:
	// [ErrNotFound] when the tenant has no such artifact, [ErrDamaged] when
	// what is stored is something else. Safe for concurrent use.
	Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error)
}

// Load gets an artifact that holds JSON. what names it in errors, which never
// quote the content. One that does not decode is the input's fault.
func Load[T any](ctx context.Context, g Getter, tenant string, ref events.Ref, what string) (v T, err error) {
	content, err := g.Get(ctx, tenant, ref)
	if err != nil {
		return v, fmt.Errorf("get %s: %w", what, err)
	}
	if json.Unmarshal(content, &v) != nil {
		return v, Permanent(events.ReasonArtifactDamaged, errors.New(what+" does not decode"))
	}
	return v, nil
}

// Keep puts a value as JSON. The same value gives the same reference.
func Keep(ctx context.Context, k Keeper, tenant, mediaType string, v any) (events.Ref, error) {
	content, err := json.Marshal(v)
	if err != nil {
		return events.Ref{}, fmt.Errorf("keep %s: %w", mediaType, err)
	}
	ref, err := k.Put(ctx, tenant, mediaType, content)
	if err != nil {
		return events.Ref{}, fmt.Errorf("keep %s: %w", mediaType, err)
	}
	return ref, nil
}
