package gcp

import (
	"context"
	"fmt"
	"io"

	"dossier/events"
)

// Add writes an object to a bucket of uploads, as an uploader would, and says
// what the bucket will announce. Its generation is Cloud Storage's: adding the
// same content again is another upload. The object appears when Add returns nil,
// and not at all otherwise.
func (u *Uploads) Add(ctx context.Context, bucket, object string, metadata map[string]string, content io.Reader) (events.Upload, error) {
	const operation = "add upload"
	caller := ctx
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w := u.client.Bucket(bucket).Object(object).NewWriter(ctx)
	w.Metadata = metadata
	if _, err := io.Copy(w, content); err != nil {
		cancel() // or Close would make an object of what was written
		_ = w.Close()
		return events.Upload{}, fmt.Errorf("gcp: %s: %w", operation, nameless(err))
	}
	if err := w.Close(); err != nil {
		return events.Upload{}, failure(caller, operation, nameless(err))
	}
	a := w.Attrs()
	return events.Upload{
		Bucket: a.Bucket, Object: a.Name, Generation: a.Generation, Size: a.Size,
		ContentType: a.ContentType, Metadata: a.Metadata,
	}, nil
}
