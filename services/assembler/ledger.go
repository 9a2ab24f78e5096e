package assembler

import (
	"strconv"

	"dossier/events"
	"dossier/taxonomy"
)

// page is all that is known of one page when the package is assembled.
type page struct {
	number      int
	image       string        // digest of its picture
	fingerprint string        // what the picture looks like from afar; empty if nobody said
	failed      events.Reason // why it has no verdict; empty when it has one
	verdict     events.PageClassified
	keys        []events.IdentityKey
	text        events.Ref // what was read on it
	sketch      []uint32   // of what was read; see [events.PageSignals]
}

// assemble gives every page its fate. The ledger has one entry for each page,
// whatever the pages are: that is the promise the rest of Dossier builds on.
// Pages are numbered from 1, ascending, with none left out.
func assemble(t *taxonomy.Taxonomy, pages []page, duplicates map[int]duplicate) ([]events.DocumentAssembled, events.Ledger) {
	entries := make([]events.LedgerEntry, len(pages))
	stands := places(pages, duplicates)
	var g grouping
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
			g.separate()
		default:
			if why, ok := g.place(t, p); !ok {
				entry.Fate, entry.Reasons = events.FateUnassigned, []string{why}
			}
		}
	}

	documents := make([]events.DocumentAssembled, len(g.documents))
	for i, d := range g.documents {
		id := events.DocumentID(i + 1)
		documents[i] = d.assembled(t, id)
		for at, p := range d.pages {
			entry := &entries[p.number-1]
			entry.Fate, entry.Document, entry.Position = events.FateDocument, id, at+1
			entry.Reasons = []string{d.why[at]}
		}
	}
	return documents, events.Ledger{Pages: entries}
}

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

// assembled states a document. Its confidence is that of the least certain page
// that says by itself what it is: a document is no better than its weakest page.
func (d document) assembled(t *taxonomy.Taxonomy, id string) events.DocumentAssembled {
	out := events.DocumentAssembled{Document: id, Class: d.class, Confidence: 1, Reasons: []string{d.why[0]}}
	for _, p := range d.pages {
		out.Pages = append(out.Pages, p.number)
		if p.verdict.Class == d.class {
			out.Confidence = min(out.Confidence, p.verdict.Confidence)
		}
	}
	class, _ := t.Class(d.class)
	out.MissingPages = d.missing(class.MaxPages)
	if n := len(out.MissingPages); n > 0 {
		out.Reasons = append(out.Reasons, "missing_pages_"+strconv.Itoa(n))
	}
	return out
}
