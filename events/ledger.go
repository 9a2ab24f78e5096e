package events

import "slices"

// Fate is what became of a page. Every page of a package has exactly one.
type Fate string

// The fates.
const (
	FateDocument   Fate = "document"   // stands in a document
	FateDuplicate  Fate = "duplicate"  // shows what another page shows
	FateBlank      Fate = "blank"      // shows nothing
	FateSeparator  Fate = "separator"  // a sheet between documents
	FateUnassigned Fate = "unassigned" // belongs to no document we know; a person decides
	FateFailed     Fate = "failed"     // could not be processed; its exception says why
)

func (f Fate) known() bool {
	switch f {
	case FateDocument, FateDuplicate, FateBlank, FateSeparator, FateUnassigned, FateFailed:
		return true
	}
	return false
}

// Ledger is the account of a package's pages: one entry a page, ascending, with
// none left out. It is an artifact only for its length.
//
// What people decided stands in it, and is in force until somebody decides
// otherwise: a revision, with the decisions about it, is all that the next one
// needs to know of those before.
type Ledger struct {
	Revision int           `json:"revision"`
	Pages    []LedgerEntry `json:"pages"`
	Settled  []Doubt       `json:"settled,omitempty"` // doubts that a person settled; of documents, by their ids in this revision
	Ignored  []int         `json:"ignored,omitempty"` // the decisions, from 1, that could not be applied to the revision before; 0: none of them holds
}

// LedgerEntry is the fate of one page.
type LedgerEntry struct {
	Page        int      `json:"page"`
	Fate        Fate     `json:"fate"`
	Document    string   `json:"document,omitempty"`     // with fate document
	Position    int      `json:"position,omitempty"`     // in the document, from 1
	DuplicateOf int      `json:"duplicate_of,omitempty"` // with fate duplicate: the page that counts
	Class       string   `json:"class,omitempty"`        // that a person decided, whatever the classifier says
	Reasons     []string `json:"reasons,omitempty"`
	// Confidence is how sure it is, 0 to 1, that the page stands behind the one before it in
	// its document or, at position 1, behind none; 0 where that was not weighed.
	Confidence float64 `json:"confidence,omitempty"`
	// Otherwise is the page that it may stand behind instead, or 0: it may begin a document.
	// It says something where the confidence is not high.
	Otherwise *int `json:"otherwise,omitempty"`
}

// Why a page or a document is as it is, where a person had a hand in it. The
// codes are part of the result.
const (
	DecidedByPerson         = "decided_by_person"          // a person decided it
	DocumentDecidedByPerson = "document_decided_by_person" // of a page: a person decided something about its document, and nothing about it
)

// Decided reports whether a person decided what the page is or where it belongs.
func (e LedgerEntry) Decided() bool { return slices.Contains(e.Reasons, DecidedByPerson) }
