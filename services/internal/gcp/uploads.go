package gcp

import (
	"context"
	"errors"
	"fmt"
	"io"

	"cloud.google.com/go/storage"

	"dossier/services/internal/consume"
)

// Uploads reads what was uploaded to buckets.
type Uploads struct {
	client    *storage.Client
	artifacts string // the bucket of artifacts, which are no uploads
}

// Open returns the content and the size in bytes of one generation of an object,
// or [consume.ErrNotFound]. It never returns another generation. The content
// ends with ctx; the caller closes it. Errors do not quote the object's name,
// which may hold a borrower's data. Safe for concurrent use.
func (u *Uploads) Open(ctx context.Context, bucket, object string, generation int64) (content io.ReadCloser, size int64, err error) {
	const operation = "open upload"
	// An announcement may come from outside. It must not make one tenant's
	// artifact another's upload.
	if bucket == "" || bucket == u.artifacts || object == "" || generation <= 0 {
		return nil, 0, fmt.Errorf("gcp: %s: %w", operation, consume.ErrNotFound)
	}
	s, err := open(ctx, u.client.Bucket(bucket).Object(object).Generation(generation))
	if errors.Is(err, storage.ErrObjectNotExist) {
		return nil, 0, fmt.Errorf("gcp: %s: %w", operation, consume.ErrNotFound)
	}
	if err != nil {
		return nil, 0, failure(ctx, operation, nameless(err))
	}
	return &upload{stream: s, caller: ctx}, s.size(), nil
}

// upload is a stream whose errors are those of the port.
type upload struct {
	stream *stream
	caller context.Context
}

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.stream.Read(p)
	if err != nil && err != io.EOF {
		err = failure(u.caller, "read upload", nameless(err))
	}
	return n, err
}

func (u *upload) Close() error {
	return failure(u.caller, "close upload", nameless(u.stream.Close()))
}
