package events

import (
	"errors"
	"fmt"
	"strconv"
)

// The facts that decide a package, in the order in which they are stated.
const (
	TypePackageAssembled Type = "package.assembled"
	TypePackageValidated Type = "package.validated"
	TypePackageCompleted Type = "package.completed"
	TypeReviewRequested  Type = "review.requested"
	TypeReviewDecided    Type = "review.decided"
	TypePackageSealed    Type = "package.sealed"
)

func revisionKey(revision int) string { return "r" + strconv.Itoa(revision) }

// PackageAssembled says that every page of the package has a fate. A package
// that failed before it had pages is assembled too, with an empty ledger, so
// that every accepted upload reaches an end by the same road.
type PackageAssembled struct {
	Revision  int          `json:"revision"`
	Pages     int          `json:"pages"`
	Documents int          `json:"documents"`
	Fates     map[Fate]int `json:"fates,omitempty"` // pages by fate; they sum to Pages
	Ledger    Ref          `json:"ledger"`          // a [Ledger]
}

func (PackageAssembled) Type() Type                  { return TypePackageAssembled }
func (p PackageAssembled) Key() string               { return revisionKey(p.Revision) }
func (p PackageAssembled) RevisionOf() (int, string) { return p.Revision, "" }

func (p PackageAssembled) Validate() error {
	sum := 0
	for fate, n := range p.Fates {
		if !fate.known() || n < 0 {
			return errors.New("a fate is unknown or its count negative")
		}
		sum += n
	}
	if p.Pages < 0 || p.Documents < 0 || sum != p.Pages {
		return errors.New("pages, documents and fates do not add up")
	}
	if err := p.Ledger.Validate(); err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	return validRevision(p.Revision)
}

// PackageValidated says what the rules found across a package's documents.
type PackageValidated struct {
	Revision         int            `json:"revision"`
	Findings         Ref            `json:"findings"` // []Finding
	Counts           SeverityCounts `json:"counts"`   // over the package and all its documents
	MissingDocuments []string       `json:"missing_documents,omitempty"`
}

func (PackageValidated) Type() Type                  { return TypePackageValidated }
func (p PackageValidated) Key() string               { return revisionKey(p.Revision) }
func (p PackageValidated) RevisionOf() (int, string) { return p.Revision, "" }

func (p PackageValidated) Validate() error {
	if err := p.Findings.Validate(); err != nil {
		return fmt.Errorf("findings: %w", err)
	}
	if err := p.Counts.validate(); err != nil {
		return err
	}
	return validRevision(p.Revision)
}

// PackageCompleted says that a run has ended without a need for a person:
// completed, or failed because the upload could not be processed at all.
type PackageCompleted struct {
	Revision int    `json:"revision"`
	Status   Status `json:"status"` // completed or failed
	Result   Ref    `json:"result"` // a [Result]
}

func (PackageCompleted) Type() Type                  { return TypePackageCompleted }
func (p PackageCompleted) Key() string               { return revisionKey(p.Revision) }
func (p PackageCompleted) RevisionOf() (int, string) { return p.Revision, "" }

func (p PackageCompleted) Validate() error {
	if p.Status != StatusCompleted && p.Status != StatusFailed {
		return errors.New("status is neither completed nor failed")
	}
	if err := p.Result.Validate(); err != nil {
		return fmt.Errorf("result: %w", err)
	}
	return validRevision(p.Revision)
}

// ReviewRequested says that a person must settle something before the package
// can be acted on. Its result holds all that is known without them.
type ReviewRequested struct {
	Revision int      `json:"revision"`
	Result   Ref      `json:"result"` // a [Result] with status needs_review
	Doubts   []string `json:"doubts"` // codes: what there is to settle
	Pages    int      `json:"pages"`  // how many pages are in doubt
}

func (ReviewRequested) Type() Type                  { return TypeReviewRequested }
func (p ReviewRequested) Key() string               { return revisionKey(p.Revision) }
func (p ReviewRequested) RevisionOf() (int, string) { return p.Revision, "" }

func (p ReviewRequested) Validate() error {
	if len(p.Doubts) == 0 || p.Pages < 0 {
		return errors.New("names no doubt")
	}
	if err := p.Result.Validate(); err != nil {
		return fmt.Errorf("result: %w", err)
	}
	return validRevision(p.Revision)
}

// ReviewDecided says what a person decided about a revision; the next revision
// holds it fixed. A revision is decided about once: of two people the first wins,
// and the other has the next revision to look at.
type ReviewDecided struct {
	Revision  int    `json:"revision"`  // the revision that was looked at
	Decisions Ref    `json:"decisions"` // a [Decisions]: what was decided, by whom and why
	Author    string `json:"author"`    // an account's id, not a person's name
}

func (ReviewDecided) Type() Type                  { return TypeReviewDecided }
func (p ReviewDecided) Key() string               { return revisionKey(p.Revision) }
func (p ReviewDecided) RevisionOf() (int, string) { return p.Revision, "" }

func (p ReviewDecided) Validate() error {
	if !validAuthor(p.Author) {
		return errors.New("names no author, or not by an account's id")
	}
	if err := p.Decisions.Validate(); err != nil {
		return fmt.Errorf("decisions: %w", err)
	}
	return validRevision(p.Revision)
}

// PackageSealed says that the record of a revision was checked, and what its
// content is: whoever holds Lines, whose digest is Root, against the record
// finds each line there, or the record was changed.
type PackageSealed struct {
	Revision int      `json:"revision"`
	Events   int      `json:"events"`             // facts under the seal
	Root     string   `json:"root"`               // see [Seal]
	Lines    Ref      `json:"lines"`              // what Root is the digest of
	Complete bool     `json:"complete"`           // nothing is missing
	Problems []string `json:"problems,omitempty"` // what is, as codes
}

func (PackageSealed) Type() Type                  { return TypePackageSealed }
func (p PackageSealed) Key() string               { return revisionKey(p.Revision) }
func (p PackageSealed) RevisionOf() (int, string) { return p.Revision, "" }

func (p PackageSealed) Validate() error {
	if p.Events < 0 || !ValidDigest(p.Root) || p.Complete != (len(p.Problems) == 0) {
		return errors.New("root, count or problems are inconsistent")
	}
	if p.Lines.Digest != p.Root {
		return errors.New("lines do not have the root's digest")
	}
	if err := p.Lines.Validate(); err != nil {
		return fmt.Errorf("lines: %w", err)
	}
	return validRevision(p.Revision)
}
