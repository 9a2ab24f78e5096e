package events

import (
	"fmt"
	"slices"
	"strings"
)

// Seal writes down what is on record: one line "<id> <digest>\n" for each event,
// ascending, where the digest is that of the event as [Marshal] writes it: not
// only what was stated, but by whom, when and because of what. The digest of the
// lines is the root under which the record is sealed. Seals themselves are left
// out.
func Seal(record []Event) (lines []byte, err error) {
	rows := make([]string, 0, len(record))
	for _, e := range record {
		if e.Type == TypePackageSealed {
			continue
		}
		row, err := sealRow(e)
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	slices.Sort(rows)
	return []byte(strings.Join(rows, "")), nil
}

// Unsealed compares a record with the lines it was sealed under. changed is how
// many lines no event of the record has: more than none means that the record
// was tampered with. later are the facts that came after the seal.
func Unsealed(record []Event, lines []byte) (changed int, later []Event, err error) {
	sealed := make(map[string]bool)
	for row := range strings.Lines(string(lines)) {
		sealed[row] = true
	}
	for _, e := range record {
		if e.Type == TypePackageSealed {
			continue
		}
		row, err := sealRow(e)
		if err != nil {
			return 0, nil, err
		}
		if !sealed[row] {
			later = append(later, e)
		}
		delete(sealed, row)
	}
	return len(sealed), later, nil
}

func sealRow(e Event) (string, error) {
	b, err := Marshal(e)
	if err != nil {
		return "", fmt.Errorf("events: seal: %w", err)
	}
	return string(e.ID) + " " + Digest(b) + "\n", nil
}
