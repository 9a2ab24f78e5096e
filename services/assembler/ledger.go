package assembler

import (
	"math"
	"slices"
	"strconv"

	"dossier/events"
	"dossier/taxonomy"
)

// assemble gives every page its fate. The ledger has one entry for each page,
// whatever the pages are: that is the promise the rest of Dossier builds on.
// Pages are numbered from 1, ascending, with none left out.
func assemble(t *taxonomy.Taxonomy, pages []page, duplicates map[int]duplicate) ([]events.DocumentAssembled, events.Ledger) {
	duplicates = ofTheirOwn(pages, duplicates)
	entries := make([]events.LedgerEntry, len(pages))
	stands := places(pages, duplicates)
	var counted []page
	var gap []bool
	separated := false
	for i, p := range pages {
		entry := &entries[i]
		entry.Page = p.number
		if d, ok := duplicates[p.number]; ok {
			entry.Fate, entry.DuplicateOf, entry.Reasons = events.FateDuplicate, d.of, []string{d.why}
		}
		at, ok := stands[i]
		if !ok {
			continue // its copy stands where it would
		}
		p, entry = pages[at], &entries[at]
		switch {
		case p.failed != "":
			entry.Fate, entry.Reasons = events.FateFailed, []string{string(p.failed)}
		case p.verdict.Class == events.ClassBlank:
			entry.Fate = events.FateBlank
		case p.verdict.Class == events.ClassSeparator:
			entry.Fate = events.FateSeparator
			separated = true
		default:
			counted, gap = append(counted, p), append(gap, separated)
			separated = false
		}
	}

	var documents []events.DocumentAssembled
	for _, d := range decide(t, counted, gap) {
		var of []page
		for _, at := range d.pages {
			of = append(of, counted[at])
		}
		if d.class == events.ClassUnknown {
			for _, p := range of {
				entries[p.number-1].Fate, entries[p.number-1].Reasons = events.FateUnassigned, []string{whyUnknownClass}
			}
			continue
		}
		id := events.DocumentID(len(documents) + 1)
		documents = append(documents, d.assembled(t, id, of))
		for at, p := range of {
			entry := &entries[p.number-1]
			entry.Fate, entry.Document, entry.Position = events.FateDocument, id, at+1
			entry.Reasons = []string{d.why[at]}
			entry.Confidence = toFour(d.sure[at])
			if d.sure[at] < beyondDoubt {
				other := 0
				if d.otherwise[at] != nothing {
					other = counted[d.otherwise[at]].number
				}
				entry.Otherwise = &other
			}
		}
	}
	return documents, events.Ledger{Pages: entries}
}

// Accept is the confidence from which a document is taken without a person. Of made-up
// documents that reached it, of templates that nothing was tuned on, 0.989 to 0.992 were
// exact, by how their pages lay, and 0.931 where they were shuffled.
const Accept = 0.95

// sureOfLost is how sure it must be that a document's pages are together for those that it
// lacks to be named: else they may lie elsewhere.
const sureOfLost = 0.8

// beyondDoubt is the confidence below which the ledger says what else a page may follow.
const beyondDoubt = 0.99

// toFour keeps four decimals of a confidence: the others mean nothing.
func toFour(confidence float64) float64 { return math.Round(confidence*1e4) / 1e4 }

// places tells which page stands at each place of the package, both counted from
// 0. Of a page and its duplicates the one that counts stands where the first of
// them lies, which is in its document, as a rule: a second scan comes later.
func places(pages []page, duplicates map[int]duplicate) map[int]int {
	stands, settled := make(map[int]int, len(pages)), make(map[int]bool)
	for at, p := range pages {
		counts := at
		if d, ok := duplicates[p.number]; ok {
			counts = d.of - 1
		}
		if !settled[counts] {
			stands[at], settled[counts] = counts, true
		}
	}
	return stands
}

// assembled states a document. It is as sure as the least sure of what makes it up:
// what it is, that each of its pages stands where it does, and that it ends where it
// does, because no page behind it belongs to it.
func (d document) assembled(t *taxonomy.Taxonomy, id string, pages []page) events.DocumentAssembled {
	together := min(d.ends, slices.Min(d.sure))
	out := events.DocumentAssembled{Document: id, Class: d.class, Confidence: toFour(min(d.known, together)), Reasons: []string{d.why[0]}}
	out.Doubtful = together < Accept // whether its class is in doubt is another matter, of its pages
	for _, p := range pages {
		out.Pages = append(out.Pages, p.number)
	}
	class, _ := t.Class(d.class)
	if together >= sureOfLost {
		out.MissingPages = missing(pages, class.MaxPages)
	}
	if n := len(out.MissingPages); n > 0 {
		out.Reasons = append(out.Reasons, "missing_pages_"+strconv.Itoa(n))
	}
	return out
}
