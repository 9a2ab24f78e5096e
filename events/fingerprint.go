package events

import "encoding/hex"

// A fingerprint is what a page's picture looks like from afar: how much ink
// stands in each square of a grid over what is printed on it, in four levels.
// Two scans of one sheet have fingerprints that differ little, whatever the
// scanner's light, margins and resolution; so have two papers of one form.
// Nothing can be read in it, and so it may stand in an event.
const (
	FingerprintSide    = 16
	FingerprintSquares = FingerprintSide * FingerprintSide
	fingerprintDigits  = FingerprintSquares / 2 // hex digits: two squares each
)

// Fingerprint writes the levels of ink, row by row, 0 (white) to 3, in hex. Of
// each level the two lowest bits count.
func Fingerprint(ink [FingerprintSquares]uint8) string {
	var packed [FingerprintSquares / 4]byte
	for i, level := range ink {
		packed[i/4] |= level & 3 << (6 - 2*(i%4))
	}
	return hex.EncodeToString(packed[:])
}

// FingerprintInk reads a fingerprint; false if it is none.
func FingerprintInk(fingerprint string) (ink [FingerprintSquares]uint8, ok bool) {
	if !isLowerHex(fingerprint, fingerprintDigits) {
		return ink, false
	}
	packed, err := hex.DecodeString(fingerprint)
	if err != nil {
		return ink, false
	}
	for i := range ink {
		ink[i] = packed[i/4] >> (6 - 2*(i%4)) & 3
	}
	return ink, true
}
