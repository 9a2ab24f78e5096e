package classifier

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
)

// sketchSize is how many of a page's shingles its sketch keeps. Of two scans of
// one page that share a fifth of their shingles, because both were read badly,
// the sketches still share some twenty.
const sketchSize = 128

// sketch is the page's bottom-k sketch, as Broder's "On the resemblance and
// containment of documents" has it: of the hashes of all shingles the smallest,
// ascending. Whatever two pages share, their sketches share in the same
// proportion, so a package's pages can be looked up by what they share instead
// of being compared each with each.
//
// A shingle is two words that follow each other on a line, or a figure of three
// digits and more: of alike forms the figures are what differs. Case, signs and
// spaces take no part.
func sketch(t events.PageText) []uint32 {
	seen := make(map[uint32]bool, 2*len(t.Words))
	before, line := "", -1
	for _, w := range t.Words {
		word, digits := bare(w.Text)
		if word == "" {
			continue
		}
		if digits >= 3 {
			seen[shingle(word)] = true
		}
		if before != "" && w.Line == line {
			seen[shingle(before+" "+word)] = true
		}
		before, line = word, w.Line
	}
	return bottom(seen, sketchSize)
}

// bottom are the smallest of some hashes, ascending.
func bottom(hashes map[uint32]bool, most int) []uint32 {
	sorted := slices.AppendSeq(make([]uint32, 0, len(hashes)), maps.Keys(hashes))
	slices.Sort(sorted)
	return sorted[:min(len(sorted), most)]
}

// shingle hashes a shingle: as good as random, and the same on every machine.
func shingle(s string) uint32 {
	sum := sha256.Sum256([]byte(s))
	return binary.BigEndian.Uint32(sum[:])
}

// bare is a word without case and signs, and how many digits it has.
func bare(word string) (text string, digits int) {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			digits++
			return r
		case unicode.IsLetter(r) || unicode.IsMark(r):
			return unicode.ToLower(r)
		}
		return -1
	}, word)
	return text, digits
}
