package events

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"
)

// Reviewer is the source of what is stated for a person.
const Reviewer = "reviewer"

// Decisions is what a person decided about one revision, and why. It is an
// artifact, because a reason in a person's words may hold a borrower's data.
type Decisions struct {
	Author    string     `json:"author"`    // an account's id, the one that review.decided names
	Reason    string     `json:"reason"`    // in the person's words
	Decisions []Decision `json:"decisions"` // in the order in which they apply
}

// Decision is one thing that a person decided. Pages are those of the upload;
// documents are those of the revision that was looked at, whatever the decisions
// before it in the list made of them.
type Decision struct {
	Kind        DecisionKind `json:"kind"`
	Page        int          `json:"page,omitempty"`
	Document    string       `json:"document,omitempty"`
	Class       string       `json:"class,omitempty"`        // with relabel: an id of the taxonomy
	Position    int          `json:"position,omitempty"`     // with move: in the document, from 1
	DuplicateOf int          `json:"duplicate_of,omitempty"` // with mark_duplicate: the page that counts
	Pages       []int        `json:"pages,omitempty"`        // with reorder: all pages of the document, in their order
	Doubts      []Doubt      `json:"doubts,omitempty"`       // with confirm: what was in doubt about it, and no longer is
}

// DecisionKind says what a decision does.
type DecisionKind string

// The kinds of decision.
const (
	DecisionAssign        DecisionKind = "assign"         // the page belongs to the document, where its number puts it
	DecisionMove          DecisionKind = "move"           // the page belongs to the document, at the position
	DecisionSplit         DecisionKind = "split"          // the page begins a document of its own, which the pages after it go on with
	DecisionMerge         DecisionKind = "merge"          // the document that the page begins joins the one before it
	DecisionReorder       DecisionKind = "reorder"        // the document's pages stand in this order
	DecisionRelabel       DecisionKind = "relabel"        // the page, or the whole document, is of the class
	DecisionMarkDuplicate DecisionKind = "mark_duplicate" // the page shows what the other one shows
	DecisionReject        DecisionKind = "reject"         // the page belongs to no document
	DecisionConfirm       DecisionKind = "confirm"        // what the revision says of the page, the document or, with neither, the package is right
)

// Bounds of what a person may decide at once, so that what comes from outside
// costs no more than it must.
const (
	MaxDecisions = 10_000
	MaxAuthor    = 128   // bytes
	MaxReason    = 4_000 // bytes
)

// maxDoubts is how many doubts a confirmation may name, and maxCode how long
// their codes, rules and classes may be: far more than any taxonomy has.
const maxDoubts, maxCode = 1_000, 200

// Validate reports whether the decisions hold by themselves: each has what its
// kind needs, and nothing else. Whether they fit the revision that they are about
// is another matter. Errors count decisions from 1 and quote nothing.
func (ds Decisions) Validate() error {
	switch {
	case !validAuthor(ds.Author):
		return errors.New("the author is no account's id: printable letters, digits and signs without a space, at most 128")
	case ds.Reason == "":
		return errors.New("a reason is missing")
	case len(ds.Reason) > MaxReason || !utf8.ValidString(ds.Reason):
		return errors.New("the reason is too long, or no text")
	case len(ds.Decisions) == 0:
		return errors.New("nothing is decided")
	case len(ds.Decisions) > MaxDecisions:
		return errors.New("too much is decided at once")
	}
	for i, d := range ds.Decisions {
		if err := d.Validate(); err != nil {
			return fmt.Errorf("decision %d: %w", i+1, err)
		}
	}
	return nil
}

// validAuthor keeps authors fit for an event's data, a log and a terminal.
func validAuthor(s string) bool {
	if s == "" || len(s) > MaxAuthor {
		return false
	}
	for _, c := range []byte(s) {
		if c <= ' ' || c > '~' {
			return false
		}
	}
	return true
}

// Validate is that of one decision; see [Decisions.Validate].
func (d Decision) Validate() error {
	if err := d.ranges(); err != nil {
		return err
	}
	has := func(fields ...bool) bool { return !slices.Contains(fields, false) }
	page, document, class := d.Page > 0, d.Document != "", d.Class != ""
	position, other, pages, doubts := d.Position > 0, d.DuplicateOf > 0, len(d.Pages) > 0, len(d.Doubts) > 0
	fits := false
	switch d.Kind {
	case DecisionAssign:
		fits = has(page, document, !class, !position, !other, !pages, !doubts)
	case DecisionMove:
		fits = has(page, document, !class, position, !other, !pages, !doubts)
	case DecisionSplit, DecisionMerge, DecisionReject:
		fits = has(page, !document, !class, !position, !other, !pages, !doubts)
	case DecisionReorder:
		fits = has(!page, document, !class, !position, !other, pages, !doubts)
	case DecisionRelabel:
		fits = has(page != document, class, !position, !other, !pages, !doubts)
	case DecisionMarkDuplicate:
		fits = has(page, !document, !class, !position, other, !pages, !doubts)
	case DecisionConfirm:
		fits = has(!page || !document, !class, !position, !other, !pages)
	default:
		return errors.New("its kind is unknown")
	}
	if !fits {
		return errors.New("it lacks something, or has something, that its kind does not go with")
	}
	for _, doubt := range d.Doubts {
		if doubt.Page != d.Page || doubt.Page == 0 && doubt.Document != d.Document {
			return errors.New("it names a doubt about something else")
		}
	}
	return nil
}

// ranges checks each field by itself, absent or not.
func (d Decision) ranges() error {
	for _, n := range append([]int{d.Page, d.Position, d.DuplicateOf}, d.Pages...) {
		if n < 0 || n > MaxPage {
			return errors.New("a page or position is out of range")
		}
	}
	if slices.Contains(d.Pages, 0) || len(d.Pages) > MaxPage {
		return errors.New("the pages of a document are out of range")
	}
	if d.Document != "" && validDocument(0, d.Document) != nil {
		return errors.New("document id is malformed")
	}
	if !code(d.Class) || len(d.Doubts) > maxDoubts {
		return errors.New("the class is too long, or no text, or there are too many doubts")
	}
	for _, doubt := range d.Doubts {
		if doubt.Code == "" || !code(doubt.Code) || !code(doubt.Rule) || doubt.Document != "" && validDocument(0, doubt.Document) != nil {
			return errors.New("a doubt is malformed")
		}
	}
	return nil
}

func code(s string) bool { return len(s) <= maxCode && utf8.ValidString(s) }
