package validator

import (
	"cmp"
	"slices"

	"dossier/events"
)

// Why a person is needed. The list is closed and append-only: the codes are part
// of the result.
const (
	DoubtPageUnassigned = "page_unassigned"    // a page belongs to no document we know
	DoubtPageFailed     = "page_failed"        // a page could not be processed
	DoubtClassUncertain = "class_uncertain"    // what a document's page is was not sure enough to be taken
	DoubtAssembly       = "assembly_uncertain" // which pages make up a document, or in which order, was not sure enough to be taken
	DoubtDocumentFailed = "document_failed"    // a document could not be read or held against its rules
	DoubtPagesMissing   = "pages_missing"      // a document's printed page numbers leave some out
	DoubtRuleFailed     = "rule_failed"        // a rule whose failure must be settled
	DoubtFlagged        = "flagged"            // a page, or the upload as a whole, has a flag that forbids taking it without a person
	DoubtNoDocuments    = "no_documents"       // not one page stands in a document: whatever this is, it is no loan file
)

// doubtOrder is the order in which doubts are listed.
var doubtOrder = []string{
	DoubtPageUnassigned, DoubtPageFailed, DoubtClassUncertain, DoubtAssembly, DoubtDocumentFailed, DoubtPagesMissing, DoubtRuleFailed, DoubtFlagged, DoubtNoDocuments,
}

// forbidding are the flags of a page that no confidence makes up for: they say
// that what was read may not be what a person would see.
var forbidding = []events.Flag{
	events.FlagLayerHidden,
	events.FlagFlawed,
}

// forbiddingUpload are those of an upload: pages may be missing that nobody sees.
var forbiddingUpload = []events.Flag{events.FlagMiscounted}

// doubtsOf lists what a person must settle. A package that failed is beyond
// doubt.
func doubtsOf(c *dossier, j judgement) []events.Doubt {
	doubts := []events.Doubt{}
	if c.failed() {
		return doubts
	}
	for _, entry := range j.ledger {
		switch entry.Fate {
		case events.FateUnassigned:
			doubts = append(doubts, events.Doubt{Code: DoubtPageUnassigned, Page: entry.Page})
		case events.FateFailed:
			doubts = append(doubts, events.Doubt{Code: DoubtPageFailed, Page: entry.Page})
		case events.FateDocument:
			if !c.classified[entry.Page].Accepted {
				doubts = append(doubts, events.Doubt{Code: DoubtClassUncertain, Page: entry.Page, Document: entry.Document})
			}
		}
		if slices.ContainsFunc(c.flags(entry.Page), func(f events.Flag) bool { return slices.Contains(forbidding, f) }) {
			doubts = append(doubts, events.Doubt{Code: DoubtFlagged, Page: entry.Page, Document: entry.Document})
		}
	}
	if c.split != nil && slices.ContainsFunc(c.split.Flags, func(f events.Flag) bool { return slices.Contains(forbiddingUpload, f) }) {
		doubts = append(doubts, events.Doubt{Code: DoubtFlagged})
	}
	if len(c.documents) == 0 {
		doubts = append(doubts, events.Doubt{Code: DoubtNoDocuments})
	}
	for _, d := range c.documents {
		if d.Doubtful {
			doubts = append(doubts, events.Doubt{Code: DoubtAssembly, Document: d.Document})
		}
		if d.failed {
			doubts = append(doubts, events.Doubt{Code: DoubtDocumentFailed, Document: d.Document})
		}
		if len(d.MissingPages) > 0 {
			doubts = append(doubts, events.Doubt{Code: DoubtPagesMissing, Document: d.Document})
		}
		doubts = append(doubts, failures(j.documents[d.Document], d.Document)...)
	}
	doubts = append(doubts, failures(j.pack, "")...)
	slices.SortStableFunc(doubts, func(a, b events.Doubt) int {
		return cmp.Or(
			cmp.Compare(slices.Index(doubtOrder, a.Code), slices.Index(doubtOrder, b.Code)),
			cmp.Compare(a.Page, b.Page), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Rule, b.Rule),
		)
	})
	return doubts
}

// settle tells what is in doubt from what people have settled. Whether a page
// belongs somewhere, and of which class it is, is settled by any decision about the
// page; everything else only by a person who saw it and said so.
func settle(all []events.Doubt, ledger events.Ledger) (doubts, settled []events.Doubt) {
	doubts = []events.Doubt{}
	for _, d := range all {
		if decided(d, ledger) || slices.ContainsFunc(ledger.Settled, func(s events.Doubt) bool {
			return s.Code == d.Code && s.Rule == d.Rule && s.Page == d.Page && (s.Page > 0 || s.Document == d.Document)
		}) {
			settled = append(settled, d)
		} else {
			doubts = append(doubts, d)
		}
	}
	return doubts, settled
}

// decided reports whether a doubt is one about a page that any decision about it
// settles.
func decided(d events.Doubt, ledger events.Ledger) bool {
	switch d.Code {
	case DoubtPageUnassigned, DoubtPageFailed, DoubtClassUncertain:
		return d.Page <= len(ledger.Pages) && ledger.Pages[d.Page-1].Decided()
	}
	return false
}

// failures are the findings that must be settled.
func failures(findings []events.Finding, document string) []events.Doubt {
	var doubts []events.Doubt
	for _, f := range findings {
		if f.Severity == events.SeverityError {
			doubts = append(doubts, events.Doubt{Code: DoubtRuleFailed, Document: document, Rule: f.Rule})
		}
	}
	return doubts
}

// codes are the doubts' codes, each once.
func codes(doubts []events.Doubt) []string {
	var list []string
	for _, d := range doubts {
		if !slices.Contains(list, d.Code) {
			list = append(list, d.Code)
		}
	}
	return list
}

// pagesInDoubt counts the pages that a person has to look at: those that a
// doubt names, and all pages of a document that one names as a whole.
func pagesInDoubt(c *dossier, doubts []events.Doubt) int {
	pages := make(map[int]bool)
	for _, d := range doubts {
		if d.Page > 0 {
			pages[d.Page] = true
			continue
		}
		for _, doc := range c.documents {
			if doc.Document == d.Document {
				for _, n := range doc.Pages {
					pages[n] = true
				}
			}
		}
	}
	return len(pages)
}
