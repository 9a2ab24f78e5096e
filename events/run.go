package events

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// Run names one run of one package. Its text, "packages/<id>/runs/<n>", is the
// subject of every event. A new taxonomy, model or request is a new run; a
// review or a replay is a new revision within the run.
type Run struct {
	Package string // 32 lower-case hex digits
	Number  int    // from 1
}

// PackageID derives a package's identity from the upload's: the same bucket,
// object and generation are the same package however often the upload is
// announced; an overwritten object has a new generation and is a new package.
// It is the first 128 bits of a SHA-256, in hex.
func PackageID(bucket, object string, generation int64) string {
	h := sha256.New()
	for _, part := range []string{bucket, object} {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(part)))
		h.Write(n[:])
		h.Write([]byte(part))
	}
	var g [8]byte
	binary.BigEndian.PutUint64(g[:], uint64(generation))
	h.Write(g[:])
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// String is the subject of the run's events.
func (r Run) String() string { return "packages/" + r.Package + "/runs/" + strconv.Itoa(r.Number) }

// ParseRun reads a subject. It accepts only what [Run.String] writes.
func ParseRun(subject string) (Run, error) {
	parts := strings.Split(subject, "/")
	if len(parts) == 4 && parts[0] == "packages" && parts[2] == "runs" && isLowerHex(parts[1], 32) {
		n, err := strconv.Atoi(parts[3])
		if r := (Run{Package: parts[1], Number: n}); err == nil && n >= 1 && r.String() == subject {
			return r, nil
		}
	}
	return Run{}, fmt.Errorf("events: subject is not of the form packages/<id>/runs/<n>")
}

// DefaultTenant owns uploads that stand in no folder.
const DefaultTenant = "default"

// What cannot be attributed to a package, because its message does not decode,
// is on record under a subject and a tenant of its own.
const (
	Unattributed       = "packages/00000000000000000000000000000000/runs/1"
	TenantUnattributed = "unattributed"
)

// ValidTenant keeps tenants fit for a bucket prefix, a file name and a label:
// 1 to 63 of a–z, 0–9 and '-', neither first nor last a '-'.
func ValidTenant(s string) bool {
	if s == "" || len(s) > 63 || s[0] == '-' || s[len(s)-1] == '-' {
		return false
	}
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return true
}
