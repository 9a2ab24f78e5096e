package local

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Uploads is the bucket. The generation of an object is made of its content:
// the same content under the same name is the same upload, however often it is
// added, and so the same package.
type Uploads struct{ files *files }

// Bucket is the name of the one bucket.
const Bucket = "local"

// Add stores content as an object of that name and returns the event to
// publish; what the uploader says of it, the caller fills in. On return it is
// durable. [consume.ErrUnavailable] is the disk's fault; an error of content's
// own is returned as it is.
func (u *Uploads) Add(ctx context.Context, object string, content io.Reader) (events.Upload, error) {
	upload, err := u.add(ctx, object, content)
	if err != nil {
		return events.Upload{}, fmt.Errorf("local: add upload: %w", err)
	}
	return upload, nil
}

func (u *Uploads) add(ctx context.Context, object string, content io.Reader) (events.Upload, error) {
	upload := events.Upload{Bucket: Bucket, Object: object}
	if err := upload.Validate(); err != nil {
		return events.Upload{}, err
	}
	t, err := u.files.temp()
	if err != nil {
		return events.Upload{}, diskError(err)
	}
	hash := sha256.New()
	source := consume.NewSource(ctx, content)
	upload.Size, err = io.Copy(io.MultiWriter(t, hash), source)
	if err != nil {
		t.discard()
		if source.Err() != nil {
			return events.Upload{}, source.Err()
		}
		return events.Upload{}, diskError(err)
	}
	upload.Generation = int64(binary.BigEndian.Uint64(hash.Sum(nil)) >> 1) // 63 bits: it is never negative
	if err := t.commit(u.path(object, upload.Generation)); err != nil {
		return events.Upload{}, diskError(err)
	}
	return upload, nil
}

// Open returns the content and size of an upload, for the caller to close, or
// [consume.ErrNotFound].
func (u *Uploads) Open(ctx context.Context, bucket, object string, generation int64) (io.ReadCloser, int64, error) {
	file, size, err := u.open(ctx, bucket, object, generation)
	if err != nil {
		return nil, 0, fmt.Errorf("local: open upload: %w", err)
	}
	return file, size, nil
}

func (u *Uploads) open(ctx context.Context, bucket, object string, generation int64) (*os.File, int64, error) {
	if err := ctx.Err(); err != nil {
		return nil, 0, err
	}
	if bucket != Bucket {
		return nil, 0, consume.ErrNotFound
	}
	file, err := os.Open(u.path(object, generation))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, u.files.missing(uploadsFolder)
	}
	if err != nil {
		return nil, 0, diskError(err)
	}
	info, err := file.Stat()
	if err != nil {
		return nil, 0, errors.Join(diskError(err), file.Close())
	}
	return file, info.Size(), nil
}

// path has nothing in it that an uploader could choose, but for a tenant's name.
func (u *Uploads) path(object string, generation int64) string {
	tenant, _ := events.TenantOf(object)
	sum := sha256.Sum256([]byte(object))
	name := hex.EncodeToString(sum[:])
	return filepath.Join(u.files.root, uploadsFolder, tenant, name[:2], fmt.Sprintf("%s.%016x", name, generation))
}
