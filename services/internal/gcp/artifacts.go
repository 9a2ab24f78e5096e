package gcp

import (
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"net/http"
	"strings"
	"time"

	"cloud.google.com/go/storage"
	"google.golang.org/api/googleapi"

	"dossier/events"
	"dossier/services/internal/consume"
)

// Artifacts is a store of artifacts in a bucket, by content and apart by tenant:
// the object tenants/<tenant>/<ab>/<abcdef…>, named by the hex of its SHA-256.
// The tenant comes first, so that IAM conditions, lifecycle rules and an erasure
// can go by it.
type Artifacts struct {
	bucket *storage.BucketHandle
}

const (
	// slowest is the transfer rate that is still taken for life, in bytes per
	// second: a hundredth of what a small machine has in its region.
	slowest = 1 << 20

	// chunk is the unit of an upload's buffer, of which a chunk must be a
	// multiple, and largestChunk Google's default: what is larger is sent in
	// several. Without a buffer the library cannot send a part again.
	chunk, largestChunk = 256 << 10, 16 << 20
)

// castagnoli is the polynomial of Cloud Storage's checksums.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Put implements [consume.Keeper]. Safe for concurrent use. If the artifact's
// place holds something else, which nobody can put right by writing, it returns
// [consume.ErrDamaged].
func (a *Artifacts) Put(ctx context.Context, tenant, mediaType string, content []byte) (events.Ref, error) {
	const operation = "put artifact"
	ref := events.RefTo(mediaType, content)
	object, ok := a.object(tenant, ref)
	if !ok {
		return events.Ref{}, fmt.Errorf("gcp: %s: %q is no tenant", operation, tenant)
	}
	call, cancel := context.WithTimeout(ctx, callTimeout+time.Duration(len(content)/slowest)*time.Second)
	defer cancel()
	w := object.If(storage.Conditions{DoesNotExist: true}).NewWriter(call)
	w.ContentType = mediaType // for people who browse; a reference brings its own
	w.ChunkSize = min(len(content)/chunk*chunk+chunk, largestChunk)
	w.CRC32C = crc32.Checksum(content, castagnoli)
	w.SendCRC32C = true // Cloud Storage refuses what arrives otherwise
	_, err := w.Write(content)
	if err != nil {
		cancel() // or Close would make an object of what was written
	}
	if closing := w.Close(); err == nil {
		err = closing
	}
	stored := w.Attrs()
	if alreadyThere(err) {
		stored, err = object.Attrs(call)
	}
	if err != nil {
		return events.Ref{}, failure(ctx, operation, err)
	}
	if stored.Size != ref.Size || stored.CRC32C != w.CRC32C {
		return events.Ref{}, fmt.Errorf("gcp: %s %s: %w", operation, ref.Digest, consume.ErrDamaged)
	}
	return ref, nil
}

// alreadyThere reports whether a write was refused because the object exists:
// put before, by another, or by an earlier try of this very call.
func alreadyThere(err error) bool {
	var answer *googleapi.Error
	return errors.As(err, &answer) && answer.Code == http.StatusPreconditionFailed
}

// Get returns a tenant's artifact, checked against its digest:
// [consume.ErrNotFound] when the tenant has no such artifact,
// [consume.ErrDamaged] when what is stored is something else. Safe for
// concurrent use.
func (a *Artifacts) Get(ctx context.Context, tenant string, ref events.Ref) ([]byte, error) {
	const operation = "get artifact"
	object, ok := a.object(tenant, ref)
	if !ok {
		return nil, fmt.Errorf("gcp: %s: %w", operation, consume.ErrNotFound)
	}
	s, err := open(ctx, object)
	if errors.Is(err, storage.ErrObjectNotExist) {
		return nil, a.missing(ctx, operation+" "+ref.Digest)
	}
	if err != nil {
		return nil, failure(ctx, operation, err)
	}
	defer s.Close()
	if s.size() != ref.Size { // before memory is taken for it
		return nil, fmt.Errorf("gcp: %s %s: %d bytes are stored, not %d: %w", operation, ref.Digest, s.size(), ref.Size, consume.ErrDamaged)
	}
	content := make([]byte, ref.Size)
	if _, err := io.ReadFull(s, content); err != nil {
		return nil, failure(ctx, operation, err)
	}
	if events.Digest(content) != ref.Digest {
		return nil, fmt.Errorf("gcp: %s %s: %w", operation, ref.Digest, consume.ErrDamaged)
	}
	return content, nil
}

// missing tells a missing artifact, which ends the work on what refers to it,
// from a missing bucket, which is our deployment's fault. Whoever may not ask
// about the bucket is taken to have one.
func (a *Artifacts) missing(ctx context.Context, operation string) error {
	call, cancel := bounded(ctx)
	defer cancel()
	if _, err := a.bucket.Attrs(call); errors.Is(err, storage.ErrBucketNotExist) {
		return failure(ctx, operation, err)
	}
	return fmt.Errorf("gcp: %s: %w", operation, consume.ErrNotFound)
}

// object is where an artifact is kept; false if tenant or reference could not be
// anybody's.
func (a *Artifacts) object(tenant string, ref events.Ref) (*storage.ObjectHandle, bool) {
	if tenant == "" || strings.Contains(tenant, "/") || !events.ValidDigest(ref.Digest) {
		return nil, false
	}
	_, sum, _ := strings.Cut(ref.Digest, ":")
	return a.bucket.Object("tenants/" + tenant + "/" + sum[:2] + "/" + sum), true
}
