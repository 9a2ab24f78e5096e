package events

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"path"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	cloudevent "github.com/cloudevents/sdk-go/v2/event"
)

// Message is an event as a broker carries it, without the broker: a set of
// attributes and a body.
type Message struct {
	Attributes map[string]string
	Body       []byte
}

// MaxMessage is the largest body that [Decode] looks at. Our own events aim at
// 8 KB and are far below it; Pub/Sub would allow 10 MB.
const MaxMessage = 1 << 20

const (
	typePrefix  = "dossier."
	typeSuffix  = ".v1" // the major version of every schema
	uploadType  = "google.cloud.storage.object.v1.finalized"
	schemaURN   = "urn:dossier:schema:"
	jsonType    = "application/json"
	structured  = "application/cloudevents+json"
	extTenant   = "tenant"
	extCause    = "causationid"
	extTrace    = "traceparent"
	attrPrefix  = "ce-"
	contentType = "content-type"
)

// WireType is the CloudEvents type that t has on the wire:
// "dossier.page.split.v1", or the bucket's own type for an upload.
func WireType(t Type) string {
	if t == TypeUpload {
		return uploadType
	}
	return typePrefix + string(t) + typeSuffix
}

// SchemaURI is the CloudEvents dataschema of t, and the $id of its JSON Schema.
func SchemaURI(t Type) string { return schemaURN + string(t) + typeSuffix }

// Encode writes e as a CloudEvent in the binary mode of the Pub/Sub binding:
// context attributes become message attributes "ce-…", the data is the body.
func Encode(e Event) (Message, error) {
	body, err := json.Marshal(e.Data)
	if err != nil {
		return Message{}, fmt.Errorf("events: encode %s: %w", e.Type, err)
	}
	attrs := map[string]string{
		"ce-specversion": cloudevent.CloudEventsVersionV1,
		"ce-id":          string(e.ID),
		"ce-source":      sourceURI(e.Source),
		"ce-type":        WireType(e.Type),
		"ce-subject":     e.Subject,
		"ce-time":        e.Time.UTC().Format(time.RFC3339Nano),
		"ce-dataschema":  SchemaURI(e.Type),
		"ce-tenant":      e.Tenant,
		"Content-Type":   jsonType,
	}
	if e.Cause != "" {
		attrs["ce-"+extCause] = string(e.Cause)
	}
	if e.Trace != "" {
		attrs["ce-"+extTrace] = e.Trace
	}
	return Message{Attributes: attrs, Body: body}, nil
}

// ErrEnvelope is what [Decode] and [Unmarshal] return for whatever is not one
// of our events. The input is at fault: redelivery will not help.
var ErrEnvelope = errors.New("events: not a valid event")

// Decode reads a message: one of our events, as a CloudEvent in binary or
// structured mode, or the announcement of an upload, as an Eventarc CloudEvent
// or as the bucket's own notification. Attribute names are read without regard
// to case, and attributes and members that are not known are ignored.
//
// Everything in the message is checked, and an id must derive from the content:
// an error is always an [ErrEnvelope] and never quotes the message.
func Decode(m Message) (Event, error) {
	if len(m.Body) > MaxMessage {
		return Event{}, fmt.Errorf("%w: body is larger than %d bytes", ErrEnvelope, MaxMessage)
	}
	attrs := make(map[string]string, len(m.Attributes))
	for k, v := range m.Attributes {
		if _, twice := attrs[strings.ToLower(k)]; twice {
			return Event{}, fmt.Errorf("%w: an attribute stands twice, in different case", ErrEnvelope)
		}
		attrs[strings.ToLower(k)] = v
	}
	if attrs["eventtype"] != "" && attrs["ce-specversion"] == "" {
		return decodeNotification(attrs, m.Body)
	}
	if mode, _, _ := mime.ParseMediaType(attrs[contentType]); mode == structured {
		return Unmarshal(m.Body)
	}
	c := envelope{
		spec: attrs["ce-specversion"], id: attrs["ce-id"], source: attrs["ce-source"], typ: attrs["ce-type"],
		subject: attrs["ce-subject"], time: attrs["ce-time"],
		tenant: attrs[attrPrefix+extTenant], cause: attrs[attrPrefix+extCause], trace: attrs[attrPrefix+extTrace],
	}
	return c.event(m.Body)
}

// Marshal writes e as a CloudEvent in structured mode, the form in which the
// event store keeps it.
func Marshal(e Event) ([]byte, error) {
	c := cloudevent.New()
	c.SetID(string(e.ID))
	c.SetSource(sourceURI(e.Source))
	c.SetType(WireType(e.Type))
	c.SetSubject(e.Subject)
	c.SetTime(e.Time)
	c.SetDataSchema(SchemaURI(e.Type))
	c.SetExtension(extTenant, e.Tenant)
	if e.Cause != "" {
		c.SetExtension(extCause, string(e.Cause))
	}
	if e.Trace != "" {
		c.SetExtension(extTrace, e.Trace)
	}
	if err := c.SetData(jsonType, e.Data); err != nil {
		return nil, fmt.Errorf("events: marshal %s: %w", e.Type, err)
	}
	b, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("events: marshal %s: %w", e.Type, err)
	}
	return b, nil
}

// Unmarshal reads what [Marshal] wrote, or any CloudEvent in structured mode
// that [Decode] would accept. Its errors are those of Decode.
func Unmarshal(b []byte) (Event, error) {
	var c cloudevent.Event
	if err := json.Unmarshal(b, &c); err != nil {
		return Event{}, fmt.Errorf("%w: no structured CloudEvent", ErrEnvelope)
	}
	ext := func(name string) string {
		s, _ := c.Extensions()[name].(string)
		return s
	}
	at := ""
	if t := c.Time(); !t.IsZero() {
		at = t.Format(time.RFC3339Nano)
	}
	return envelope{
		spec: c.SpecVersion(), id: c.ID(), source: c.Source(), typ: c.Type(), subject: c.Subject(), time: at,
		tenant: ext(extTenant), cause: ext(extCause), trace: ext(extTrace),
	}.event(c.Data())
}

// envelope is a CloudEvent's context, as text from outside.
type envelope struct {
	spec, id, source, typ, subject, time, tenant, cause, trace string
}

// event checks the envelope and joins it with its data.
func (c envelope) event(data []byte) (Event, error) {
	refuse := func(why string) (Event, error) { return Event{}, fmt.Errorf("%w: %s", ErrEnvelope, why) }
	if c.spec != cloudevent.CloudEventsVersionV1 || c.id == "" || c.source == "" || c.typ == "" {
		return refuse("specversion, id, source or type is missing or unknown")
	}
	if c.typ == uploadType {
		p, err := decodeData(TypeUpload, data)
		if err != nil {
			return refuse(err.Error())
		}
		return NewUpload(p.(Upload), c.when(), c.trace)
	}
	name, ours := strings.CutPrefix(c.typ, typePrefix)
	name, major := strings.CutSuffix(name, typeSuffix)
	if !ours || !major {
		return refuse("type, or its major version, is unknown")
	}
	p, err := decodeData(Type(name), data)
	if err != nil {
		return refuse(err.Error())
	}
	if c.cause != "" && !isLowerHex(c.cause, 64) {
		return refuse("causationid is no event id")
	}
	e := Event{
		ID: ID(c.id), Type: Type(name), Source: strings.TrimPrefix(c.source, sourcePrefix), Subject: c.subject,
		Tenant: c.tenant, Cause: ID(c.cause), Time: c.when(), Trace: c.trace, Data: p,
	}
	if err := e.Validate(); err != nil {
		return refuse(strings.TrimPrefix(err.Error(), "events: "))
	}
	return e, nil
}

// when is the event's time, or the zero time: nothing depends on it. A zone can
// carry a time out of the years that RFC 3339 can write; it would not come back.
func (c envelope) when() time.Time {
	t, err := time.Parse(time.RFC3339Nano, c.time)
	if err != nil || t.UTC().Year() < 0 || t.UTC().Year() > 9999 {
		return time.Time{}
	}
	return t.UTC()
}

// decodeNotification reads the notification that a bucket sends by itself:
// attributes eventType, bucketId, objectId, objectGeneration, and as body the
// object's metadata in Cloud Storage's JSON form.
// https://cloud.google.com/storage/docs/pubsub-notifications
func decodeNotification(attrs map[string]string, body []byte) (Event, error) {
	refuse := func(why string) (Event, error) { return Event{}, fmt.Errorf("%w: notification: %s", ErrEnvelope, why) }
	if attrs["eventtype"] != "OBJECT_FINALIZE" {
		return refuse("event type is not OBJECT_FINALIZE")
	}
	generation, err := strconv.ParseInt(attrs["objectgeneration"], 10, 64)
	if err != nil {
		return refuse("generation is no number")
	}
	u := Upload{}
	// The body's numbers are strings in Cloud Storage and numbers in some of
	// its emulators; only what the attributes lack is taken from it.
	var meta struct {
		Size        flexibleInt       `json:"size"`
		ContentType string            `json:"contentType"`
		Metadata    map[string]string `json:"metadata"`
	}
	if len(body) > 0 && attrs["payloadformat"] != "NONE" {
		if err := json.Unmarshal(body, &meta); err != nil {
			return refuse("body does not decode")
		}
	}
	u = Upload{
		Bucket: attrs["bucketid"], Object: attrs["objectid"], Generation: generation,
		Size: int64(meta.Size), ContentType: meta.ContentType, Metadata: meta.Metadata,
	}
	return NewUpload(u, envelope{time: attrs["eventtime"]}.when(), "")
}

// flexibleInt reads a JSON number or a string that holds one.
type flexibleInt int64

func (n *flexibleInt) UnmarshalJSON(b []byte) error {
	v, err := strconv.ParseInt(strings.Trim(string(b), `"`), 10, 64)
	if err != nil {
		return errors.New("not a whole number")
	}
	*n = flexibleInt(v)
	return nil
}

// NewUpload makes the event of an upload. Its subject is the first run of the
// package that bucket, object and generation make, and its tenant the first
// folder of the object's name, or [DefaultTenant]. A folder that is no tenant's
// name counts for DefaultTenant too, and intake refuses it there: the refusal
// must be on record somewhere.
func NewUpload(u Upload, at time.Time, trace string) (Event, error) {
	if err := u.Validate(); err != nil {
		return Event{}, fmt.Errorf("%w: upload %w", ErrEnvelope, err)
	}
	tenant, _ := TenantOf(u.Object)
	run := Run{Package: PackageID(u.Bucket, u.Object, u.Generation), Number: 1}
	e := New("upload", run.String(), tenant, "", at, u)
	e.Trace = trace
	return e, nil
}

// TenantOf is the tenant that an object belongs to by its name, and whether the
// name's first folder is fit to be one.
func TenantOf(object string) (tenant string, ok bool) {
	folder, _, nested := strings.Cut(object, "/")
	if !nested {
		return DefaultTenant, true
	}
	if !ValidTenant(folder) || folder == TenantUnattributed {
		return DefaultTenant, false
	}
	return folder, true
}

// longestName is how many characters of a name people are shown: as many as a
// file's name can have. Buckets allow some more, and inboxes whatever comes.
const longestName = 255

// NameOf is the last part of an object's name, for people to read.
func NameOf(object string) string {
	name := path.Base(object)
	for at, n := 0, 0; at < len(name); n++ {
		if n == longestName {
			return name[:at] + "…"
		}
		_, size := utf8.DecodeRuneInString(name[at:])
		at += size
	}
	return name
}

const sourcePrefix = "dossier/"

// sourceURI is the CloudEvents source of a consumer, a URI reference.
func sourceURI(consumer string) string { return sourcePrefix + consumer }

// typeRaw is the type of a message that could not be decoded. It is never on
// the wire; it only names what an exception is about.
const typeRaw Type = "message.raw"

// MarshalRaw writes a message that could not be decoded, so that it can be kept
// as an artifact and looked at.
func MarshalRaw(m Message) ([]byte, error) {
	b, err := json.Marshal(struct {
		Attributes map[string]string `json:"attributes"`
		Body       []byte            `json:"body"` // base64
	}{m.Attributes, m.Body})
	if err != nil {
		return nil, fmt.Errorf("events: marshal raw message: %w", err)
	}
	return b, nil
}

// RawEvent stands in, as a cause, for a message that could not be decoded and
// was kept under ref. The same message gives the same ID.
func RawEvent(ref Ref) Event {
	return Event{
		ID: DeriveID(typeRaw, Unattributed, ref.Digest), Type: typeRaw,
		Subject: Unattributed, Tenant: TenantUnattributed,
	}
}
