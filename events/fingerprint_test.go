package events_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dossier/events"
)

func TestFingerprintComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var ink [events.FingerprintSquares]uint8
		for i := range ink {
			ink[i] = rapid.Uint8Range(0, 3).Draw(t, "level")
		}
		if got, ok := events.FingerprintInk(events.Fingerprint(ink)); !ok || got != ink {
			t.Fatalf("%v came back as %v, %v", ink, got, ok)
		}
	})
}

// FuzzFingerprint: whatever an event says is the fingerprint is one, is nothing,
// or is refused; and what is one is written in one way only.
func FuzzFingerprint(f *testing.F) {
	for _, s := range []string{"", strings.Repeat("0f", 64), strings.Repeat("0F", 64), strings.Repeat("0f", 63) + "0", strings.Repeat("0f", 65), strings.Repeat("zz", 64), strings.Repeat("é", 64), "sha256:" + strings.Repeat("0", 121)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := events.PageSplit{Page: 1, Width: 1, Height: 1, PixelWidth: 1, PixelHeight: 1, Image: events.RefTo("image/png", nil), Fingerprint: s}
		ink, ok := events.FingerprintInk(s)
		if ok && events.Fingerprint(ink) != s {
			t.Errorf("%q is read as what is written %q", s, events.Fingerprint(ink))
		}
		if err := p.Validate(); (err == nil) != (ok || s == "") {
			t.Errorf("%q: %v, and it is read: %v", s, err, ok)
		}
	})
}
