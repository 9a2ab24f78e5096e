package events

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"
)

// Type names a kind of fact, such as "page.split". It carries no version: the
// same fact keeps its id when its schema gains a major version, which travels
// on the wire only (see [Encode]).
type Type string

// ID says what a fact is: the lower-case hex SHA-256 of its type, subject and
// key (see [DeriveID]). Two consumers, or two deliveries, that state the same
// fact state the same ID.
type ID string

// Payload is the typed content of an event.
//
// Type is constant per Go type. Key tells this fact from its siblings of the
// same type about the same subject (page "0007"), and is made only of what the
// fact is about: never of a measurement, a clock, a random number, a delivery
// attempt or a broker's message id. Validate reports what makes the payload
// unfit to be stated or heard, without quoting its values.
type Payload interface {
	Type() Type
	Key() string
	Validate() error
}

// Event is one fact: a payload, what it is about, who stated it and why.
// Events are values; nothing mutates one after it was recorded.
type Event struct {
	ID      ID
	Type    Type
	Source  string    // the consumer that stated it: "ocr"
	Subject string    // what it is about: "packages/<id>/runs/<n>"
	Tenant  string    // whose data it concerns; never empty
	Cause   ID        // the event that made the consumer state it; empty for uploads
	Time    time.Time // when it was stated; kept for people, never compared by logic
	Trace   string    // W3C traceparent of the span that stated it; may be empty
	Data    Payload
}

// New makes an event from its parts. It is pure: the same arguments give the
// same event, and the ID depends on the payload's type, the subject and the
// payload's key alone.
func New(source, subject, tenant string, cause ID, at time.Time, p Payload) Event {
	return Event{
		ID:      DeriveID(p.Type(), subject, p.Key()),
		Type:    p.Type(),
		Source:  source,
		Subject: subject,
		Tenant:  tenant,
		Cause:   cause,
		Time:    at.UTC(),
		Data:    p,
	}
}

// IDOf is the ID that payload p has, or will have, about subject. Only the
// fields that make up the key need be set, so a consumer can look for a fact
// it did not see: IDOf(run, PageRead{Page: 7}).
func IDOf(subject string, p Payload) ID { return DeriveID(p.Type(), subject, p.Key()) }

// DeriveID hashes type, subject and key, each preceded by its length so that no
// two different triples run together.
func DeriveID(t Type, subject, key string) ID {
	h := sha256.New()
	for _, part := range []string{string(t), subject, key} {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(part)))
		h.Write(n[:])
		h.Write([]byte(part))
	}
	return ID(hex.EncodeToString(h.Sum(nil)))
}

// Validate reports whether e is complete and holds together: the ID derives
// from its content, the type fits the payload, and the payload is valid.
func (e Event) Validate() error {
	switch {
	case e.Data == nil:
		return fmt.Errorf("events: %s has no data", e.Type)
	case e.Type != e.Data.Type():
		return fmt.Errorf("events: type %q does not fit its data, a %q", e.Type, e.Data.Type())
	case e.ID != DeriveID(e.Type, e.Subject, e.Data.Key()):
		return fmt.Errorf("events: id of %s is not derived from its content", e.Type)
	case !ValidTenant(e.Source): // a consumer's name: the same form
		return fmt.Errorf("events: %s has no valid source", e.Type)
	case !ValidTenant(e.Tenant):
		return fmt.Errorf("events: %s has no valid tenant", e.Type)
	}
	if _, err := ParseRun(e.Subject); err != nil {
		return err
	}
	if err := e.Data.Validate(); err != nil {
		return fmt.Errorf("events: %s: %w", e.Type, err)
	}
	return nil
}

// SameFact reports whether a and b state the same thing: same id, tenant and
// data. Who stated it, when, and because of what may differ.
func SameFact(a, b Event) bool {
	if a.ID != b.ID || a.Type != b.Type || a.Subject != b.Subject || a.Tenant != b.Tenant {
		return false
	}
	x, errX := json.Marshal(a.Data)
	y, errY := json.Marshal(b.Data)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
