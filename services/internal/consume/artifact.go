package consume

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"dossier/events"
)

// Getter reads artifacts.
type Getter interface {
	// Get returns a tenant's artifact, checked against its digest:
	// [ErrNotFound] when the tenant has no such artifact, [ErrDamaged] when
	// what is stored is something else. Safe for concurrent use.
	Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error)
}

// Checked gives content on, and says at its end whether it was what ref refers
// to: [ErrDamaged] in place of [io.EOF] where it was not. Nothing may be done with
// what was read that could not be undone, until the end has come. Content that is
// too long ends so as soon as it is. It is for backends, and for one goroutine.
func Checked(content io.ReadCloser, ref events.Ref) io.ReadCloser {
	return &checked{ReadCloser: content, ref: ref, read: events.NewDigester(), left: ref.Size}
}

type checked struct {
	io.ReadCloser
	ref  events.Ref
	read *events.Digester
	left int64 // bytes
}

func (c *checked) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	_, _ = c.read.Write(p[:n]) // never fails
	c.left -= int64(n)
	if c.left < 0 || err == io.EOF && c.read.Ref(c.ref.MediaType) != c.ref {
		return n, fmt.Errorf("read artifact %.15s: %w", c.ref.Digest, ErrDamaged)
	}
	return n, err
}

// A Source is content that a backend takes in. It remembers that it was the one
// that failed, which is its owner's affair and not the backend's, and ends with
// its context. It is for one goroutine.
type Source struct {
	ctx  context.Context
	from io.Reader
	err  error
}

// NewSource makes a source of a reader.
func NewSource(ctx context.Context, from io.Reader) *Source { return &Source{ctx: ctx, from: from} }

func (s *Source) Read(p []byte) (int, error) {
	if s.err = s.ctx.Err(); s.err != nil {
		return 0, s.err
	}
	n, err := s.from.Read(p)
	if err != nil && err != io.EOF {
		s.err = err
	}
	return n, err
}

// Err is the error that reading ended with, or nil.
func (s *Source) Err() error { return s.err }

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
