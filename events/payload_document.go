package events

import (
	"errors"
	"fmt"
	"slices"
)

// The facts about one document, in the order in which they are stated.
const (
	TypeDocumentAssembled Type = "document.assembled"
	TypeDocumentExtracted Type = "document.extracted"
	TypeDocumentValidated Type = "document.validated"
)

// DocumentID names the nth document of a revision, counted from 1 by first page: "d001".
func DocumentID(n int) string { return fmt.Sprintf("d%03d", n) }

func documentKey(revision int, document string) string {
	return fmt.Sprintf("r%d/%s", revision, document)
}

func validDocument(revision int, document string) error {
	var n int
	if _, err := fmt.Sscanf(document, "d%d", &n); err != nil || n < 1 || DocumentID(n) != document {
		return errors.New("document id is malformed")
	}
	return validRevision(revision)
}

func validRevision(revision int) error {
	if revision < 0 {
		return errors.New("revision is negative")
	}
	return nil
}

// DocumentAssembled says which pages make up a document, in its own order.
type DocumentAssembled struct {
	Revision     int      `json:"revision"` // from 0; each review decision or replay makes the next
	Document     string   `json:"document"`
	Class        string   `json:"class"`
	Pages        []int    `json:"pages"`                   // of the upload, in the document's order
	Confidence   float64  `json:"confidence"`              // 0 to 1: that it is of this class, and these are its pages in this order
	Doubtful     bool     `json:"doubtful,omitempty"`      // a person must look at how it was put together; the ledger says where
	MissingPages []int    `json:"missing_pages,omitempty"` // printed numbers that no page carries
	Reasons      []string `json:"reasons,omitempty"`       // why it begins and ends where it does
}

// Decided reports whether a person decided of what class or which pages the
// document is.
func (p DocumentAssembled) Decided() bool { return slices.Contains(p.Reasons, DecidedByPerson) }

func (DocumentAssembled) Type() Type                  { return TypeDocumentAssembled }
func (p DocumentAssembled) Key() string               { return documentKey(p.Revision, p.Document) }
func (p DocumentAssembled) RevisionOf() (int, string) { return p.Revision, p.Document }

func (p DocumentAssembled) Validate() error {
	if err := validDocument(p.Revision, p.Document); err != nil {
		return err
	}
	if p.Class == "" || len(p.Pages) == 0 || !share(p.Confidence) {
		return errors.New("class, pages or confidence are missing")
	}
	seen := make(map[int]bool, len(p.Pages))
	for _, n := range p.Pages {
		if err := validPage(n); err != nil {
			return err
		}
		if seen[n] {
			return errors.New("a page stands twice")
		}
		seen[n] = true
	}
	for _, n := range p.MissingPages {
		if n < 0 {
			return errors.New("a printed number is negative")
		}
	}
	return nil
}

// DocumentExtracted says which fields were found on a document.
type DocumentExtracted struct {
	Revision int    `json:"revision"`
	Document string `json:"document"`
	Class    string `json:"class"`
	Fields   Ref    `json:"fields"`  // [Fields]
	Found    int    `json:"found"`   // fields with a value
	Missing  int    `json:"missing"` // fields the class requires, without one
}

func (DocumentExtracted) Type() Type                  { return TypeDocumentExtracted }
func (p DocumentExtracted) Key() string               { return documentKey(p.Revision, p.Document) }
func (p DocumentExtracted) RevisionOf() (int, string) { return p.Revision, p.Document }

func (p DocumentExtracted) Validate() error {
	if err := validDocument(p.Revision, p.Document); err != nil {
		return err
	}
	if p.Class == "" || p.Found < 0 || p.Missing < 0 {
		return errors.New("class or counts are missing")
	}
	return p.Fields.Validate()
}

// DocumentValidated says what the rules found about a document by itself.
type DocumentValidated struct {
	Revision int            `json:"revision"`
	Document string         `json:"document"`
	Findings Ref            `json:"findings"` // []Finding
	Counts   SeverityCounts `json:"counts"`
}

func (DocumentValidated) Type() Type                  { return TypeDocumentValidated }
func (p DocumentValidated) Key() string               { return documentKey(p.Revision, p.Document) }
func (p DocumentValidated) RevisionOf() (int, string) { return p.Revision, p.Document }

func (p DocumentValidated) Validate() error {
	if err := validDocument(p.Revision, p.Document); err != nil {
		return err
	}
	if err := p.Counts.validate(); err != nil {
		return err
	}
	return p.Findings.Validate()
}

// SeverityCounts counts findings by severity.
type SeverityCounts struct {
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Infos    int `json:"infos"`
}

func (c SeverityCounts) validate() error {
	if c.Errors < 0 || c.Warnings < 0 || c.Infos < 0 {
		return errors.New("a count is negative")
	}
	return nil
}

// CountFindings counts fs by severity.
func CountFindings(fs []Finding) SeverityCounts {
	var c SeverityCounts
	for _, f := range fs {
		switch f.Severity {
		case SeverityError:
			c.Errors++
		case SeverityWarning:
			c.Warnings++
		default:
			c.Infos++
		}
	}
	return c
}
