package events

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"strings"
)

// Ref points to an artifact by its content (a claim check). Where the artifact
// lives is configuration, not data: the same Ref resolves on every backend,
// within the tenant of the event that carries it.
type Ref struct {
	Digest    string `json:"digest"`     // "sha256:" and 64 lower-case hex digits
	MediaType string `json:"media_type"` // such as "image/png"
	Size      int64  `json:"size"`       // bytes
}

// RefTo is the reference that content has.
func RefTo(mediaType string, content []byte) Ref {
	return Ref{Digest: Digest(content), MediaType: mediaType, Size: int64(len(content))}
}

// A Digester takes content in piece by piece and tells the reference that the
// whole has. Writing to it never fails.
type Digester struct {
	sum  hash.Hash
	size int64
}

// NewDigester begins with no content.
func NewDigester() *Digester { return &Digester{sum: sha256.New()} }

// Write implements [io.Writer].
func (d *Digester) Write(p []byte) (int, error) {
	d.size += int64(len(p))
	return d.sum.Write(p)
}

// Ref is the reference to what was written so far.
func (d *Digester) Ref(mediaType string) Ref {
	return Ref{Digest: digestPrefix + hex.EncodeToString(d.sum.Sum(nil)), MediaType: mediaType, Size: d.size}
}

// Digest is "sha256:" followed by the lower-case hex SHA-256 of content.
func Digest(content []byte) string {
	sum := sha256.Sum256(content)
	return digestPrefix + hex.EncodeToString(sum[:])
}

const digestPrefix = "sha256:"

// ValidDigest reports whether s has the form that [Digest] gives. Backends use
// a digest as a file or object name, so a digest from outside is checked first.
func ValidDigest(s string) bool {
	hexPart, ok := strings.CutPrefix(s, digestPrefix)
	return ok && isLowerHex(hexPart, 64)
}

// IsZero reports whether r points nowhere.
func (r Ref) IsZero() bool { return r == Ref{} }

// Validate reports whether r could point to an artifact.
func (r Ref) Validate() error {
	switch {
	case !ValidDigest(r.Digest):
		return errors.New("reference has no valid digest")
	case r.MediaType == "":
		return errors.New("reference has no media type")
	case r.Size < 0:
		return errors.New("reference has a negative size")
	}
	return nil
}

func isLowerHex(s string, n int) bool {
	if len(s) != n {
		return false
	}
	for _, c := range s {
		if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
