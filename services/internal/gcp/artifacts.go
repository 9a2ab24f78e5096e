package gcp

import (
	"bytes"
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
	spool  string // folder; empty: the system's temporary one
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
	return a.put(ctx, object, ref, crc32.Checksum(content, castagnoli), bytes.NewReader(content))
}

// PutFrom is Put for content of any size, which is read once, to its end, and
// not held in memory: it waits in a file until its digest is known, by which the
// object is named. An error of content's own is returned as it is: it says
// nothing about Cloud Storage.
func (a *Artifacts) PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error) {
	const operation = "put artifact"
	if _, ok := a.object(tenant, events.RefTo(mediaType, nil)); !ok {
		return events.Ref{}, fmt.Errorf("gcp: %s: %q is no tenant", operation, tenant)
	}
	file, err := spool(a.spool)
	if err != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	defer file.Close()
	digester, checksum, from := events.NewDigester(), crc32.New(castagnoli), consume.NewSource(ctx, content)
	_, err = io.Copy(io.MultiWriter(digester, checksum, file), from)
	if from.Err() != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, from.Err())
	}
	if err == nil {
		err = file.rewind()
	}
	if err != nil {
		return events.Ref{}, fmt.Errorf("gcp: %s: %w", operation, err)
	}
	ref := digester.Ref(mediaType)
	object, _ := a.object(tenant, ref)
	return a.put(ctx, object, ref, checksum.Sum32(), file)
}

// put writes an object, if there is none.
func (a *Artifacts) put(ctx context.Context, object *storage.ObjectHandle, ref events.Ref, checksum uint32, content io.Reader) (events.Ref, error) {
	const operation = "put artifact"
	call, cancel := context.WithTimeout(ctx, callTimeout+time.Duration(ref.Size/slowest)*time.Second)
	defer cancel()
	w := object.If(storage.Conditions{DoesNotExist: true}).NewWriter(call)
	w.ContentType = ref.MediaType // for people who browse; a reference brings its own
	w.ChunkSize = int(min(ref.Size/chunk*chunk+chunk, largestChunk))
	w.CRC32C = checksum
	w.SendCRC32C = true // Cloud Storage refuses what arrives otherwise
	_, err := io.Copy(w, content)
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
	s, err := a.open(ctx, operation, tenant, ref)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	content := make([]byte, ref.Size)
	if _, err := io.ReadFull(s, content); err != nil {
		return nil, failure(ctx, operation, err)
	}
	if events.Digest(content) != ref.Digest {
		return nil, fmt.Errorf("gcp: %s %s: %w", operation, ref.Digest, consume.ErrDamaged)
	}
	return content, nil
}

// Open is Get for an artifact of any size. Where reading ends with [io.EOF], what
// was read is the artifact; until then it may be anything. Reading ends with ctx;
// the caller closes it. Safe for concurrent use, though not each reader.
func (a *Artifacts) Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error) {
	s, err := a.open(ctx, "open artifact", tenant, ref)
	if err != nil {
		return nil, err
	}
	return consume.Checked(&artifact{stream: s, caller: ctx}, ref), nil
}

// open opens an artifact that has the right size.
func (a *Artifacts) open(ctx context.Context, operation, tenant string, ref events.Ref) (*stream, error) {
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
	if s.size() != ref.Size { // before room is taken for it
		_ = s.Close() // nothing was read
		return nil, fmt.Errorf("gcp: %s %s: %d bytes are stored, not %d: %w", operation, ref.Digest, s.size(), ref.Size, consume.ErrDamaged)
	}
	return s, nil
}

// artifact is an artifact on its way, whose errors are those of the port.
type artifact struct {
	*stream
	caller context.Context
}

func (s *artifact) Read(p []byte) (int, error) {
	n, err := s.stream.Read(p)
	if err != nil && err != io.EOF {
		err = failure(s.caller, "read artifact", err)
	}
	return n, err
}

func (s *artifact) Close() error { return failure(s.caller, "close artifact", s.stream.Close()) }

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
