package consume

import (
	"context"

	"dossier/events"
)

// Memory keeps what a tenant's work has led to, so that it is not done again: an
// artifact under a key that says what was done to what. It is a short cut and no
// record: whoever recalls nothing, or an artifact that was erased meanwhile, does
// the work again. Tenants are apart, whatever their keys. Safe for concurrent use.
type Memory interface {
	// Remember keeps ref under key, durably, unless something is there already,
	// and returns what is there: the first always wins. A key is any string and
	// holds no borrower's data.
	Remember(ctx context.Context, tenant, key string, ref events.Ref) (events.Ref, error)

	// Recall returns what is kept under key: [ErrNotFound] if nothing is,
	// [ErrDamaged] if it is no reference.
	Recall(ctx context.Context, tenant, key string) (events.Ref, error)
}
