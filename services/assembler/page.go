package assembler

import (
	"dossier/events"
)

// page is all that is known of one page when the package is assembled.
type page struct {
	number        int
	image         string        // digest of its picture
	fingerprint   string        // what the picture looks like from afar; empty if nobody said
	width, height float64       // points, upright; 0 if nobody said
	failed        events.Reason // why it has no verdict; empty when it has one
	verdict       events.PageClassified
	keys          []events.IdentityKey
	ties          events.Ties
	text          events.Ref // what was read on it
	method        events.ReadMethod
	sketch        []uint32 // of what was read; see [events.PageSignals]
	form, marks   []uint32 // of its words and of its numbers, hashed, ascending
}

// counts reports whether a page can stand in a document: blank pages and
// separators have fates of their own, and of a failed one nothing is known.
func (p page) counts() bool {
	return p.failed == "" && p.verdict.Class != events.ClassBlank && p.verdict.Class != events.ClassSeparator
}

// likely is how likely the page is of each class it may be of.
func (p page) likely() []events.Candidate {
	return append([]events.Candidate{{Class: p.verdict.Class, Confidence: p.verdict.Confidence}}, p.verdict.Alternatives...)
}

// periodKey is the kind of key that a period is.
const periodKey = "period"

// period is the period that the page names, as its key has it; empty if it names none,
// or several.
func (p page) period() string {
	for _, k := range p.keys {
		if k.Kind == periodKey {
			return k.Value
		}
	}
	return ""
}
