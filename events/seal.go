package events

import (
	"fmt"
	"slices"
	"strings"
)

// Seal computes the root under which a record is sealed: the digest of one line
// "<id> <data digest>\n" for each event, ascending. Seals themselves are left
// out, so that a sealed record keeps its root.
func Seal(record []Event) (root string, count int, err error) {
	lines := make([]string, 0, len(record))
	for _, e := range record {
		if e.Type == TypePackageSealed {
			continue
		}
		d, err := e.DataDigest()
		if err != nil {
			return "", 0, fmt.Errorf("events: seal: %w", err)
		}
		lines = append(lines, string(e.ID)+" "+d+"\n")
	}
	slices.Sort(lines)
	return Digest([]byte(strings.Join(lines, ""))), len(lines), nil
}
