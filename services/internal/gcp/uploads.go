package gcp

import (
	"context"
	"errors"
	"fmt"
	"io"

	"cloud.google.com/go/storage"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Uploads reads what was uploaded to buckets, and uploads.
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

// Add writes an object to a bucket of uploads, as an uploader would, and returns
// what the bucket will announce. Its generation is Cloud Storage's: adding the
// same content again is another upload. Add goes on for as long as content comes
// and ctx lasts. The object appears when it returns nil; on an error it does not,
// unless only the answer was lost.
func (u *Uploads) Add(ctx context.Context, bucket, object string, metadata map[string]string, content io.Reader) (events.Upload, error) {
	const operation = "add upload"
	call, cancel := context.WithCancel(ctx)
	defer cancel()
	w := u.client.Bucket(bucket).Object(object).NewWriter(call)
	w.Metadata = metadata
	w.ChunkRetryDeadline = callTimeout // of Google's own retries, for each chunk
	_, err := io.Copy(w, content)
	if err != nil {
		cancel() // or Close would make an object of what was written
	}
	if closing := w.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return events.Upload{}, failure(ctx, operation, nameless(err))
	}
	is := w.Attrs()
	return events.Upload{
		Bucket: is.Bucket, Object: is.Name, Generation: is.Generation,
		Size: is.Size, ContentType: is.ContentType, Metadata: is.Metadata,
	}, nil
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
