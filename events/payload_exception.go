package events

import (
	"errors"
	"fmt"
)

// TypeExceptionRaised says that a consumer cannot state its fact.
const TypeExceptionRaised Type = "exception.raised"

// ExceptionRaised says that a consumer gave an input up, and why. It travels on
// the dead-letter topic of the consumer that failed. With neither a page
// nor a document it concerns the package as a whole.
type ExceptionRaised struct {
	Consumer   string `json:"consumer"`
	Reason     Reason `json:"reason"`
	Attempts   int    `json:"attempts"` // deliveries it took; 0 when it is not known
	Failed     ID     `json:"failed"`   // the event that could not be handled
	FailedType Type   `json:"failed_type"`
	Page       int    `json:"page,omitempty"`
	Document   string `json:"document,omitempty"`
	Revision   int    `json:"revision,omitempty"` // of the document or package that failed
	Evidence   *Ref   `json:"evidence,omitempty"` // what helps to understand it: the message as it came, if it did not decode; an upload's [Origin]
}

func (ExceptionRaised) Type() Type { return TypeExceptionRaised }

// Key is the consumer, the failed event and the page: however often, and by
// whomever, the same failure is stated, it counts once.
func (p ExceptionRaised) Key() string {
	return p.Consumer + "/" + string(p.Failed) + "/" + PageKey(p.Page)
}

// About fills in which page or document the failed payload was about, and
// returns the exception.
func (p ExceptionRaised) About(failed Payload) ExceptionRaised {
	if f, ok := failed.(Paged); ok {
		p.Page = f.PageNumber()
	}
	if f, ok := failed.(Revised); ok {
		p.Revision, p.Document = f.RevisionOf()
	}
	return p
}

// Revised is implemented by payloads that belong to a revision: of a document
// or, when document is empty, of the package.
type Revised interface {
	RevisionOf() (revision int, document string)
}

func (p ExceptionRaised) PageNumber() int { return p.Page }

func (p ExceptionRaised) Validate() error {
	switch {
	case !ValidTenant(p.Consumer): // it names topics: the same form
		return errors.New("names no consumer")
	case !p.Reason.Known():
		return errors.New("reason is not on the list")
	case p.Attempts < 0:
		return errors.New("attempts are negative")
	case !isLowerHex(string(p.Failed), 64):
		return errors.New("names no failed event")
	case p.Page < 0 || p.Page > MaxPage:
		return errors.New("page number is out of range")
	case p.Revision < 0:
		return errors.New("revision is negative")
	case p.Document != "" && validDocument(p.Revision, p.Document) != nil:
		return errors.New("document id is malformed")
	case p.Evidence != nil && p.Evidence.Validate() != nil:
		return fmt.Errorf("evidence: %w", p.Evidence.Validate())
	}
	return nil
}
