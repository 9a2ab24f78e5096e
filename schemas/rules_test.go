package schemas_test

import (
	"strings"

	"dossier/events"
	"dossier/schemas"
)

// closed are the string types whose constants are all there is. Others, such
// as Flag, may gain values with any version.
var closed = []string{"DecisionKind", "Fate", "ReadMethod", "Reason", "Severity", "Status"}

const (
	hex64    = "^[0-9a-f]{64}$"
	digest   = "^sha256:[0-9a-f]{64}$"
	document = "^d([0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00|[1-9][0-9]{3,})$" // see events.DocumentID; d000 is none
	author   = "^[!-~]{1,128}$"
	name     = "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" // of a tenant or a consumer
	subject  = "^packages/[0-9a-f]{32}/runs/[1-9][0-9]*$"
)

// rules is what the Go types do not say: ranges, forms, and what may not be
// empty. A key "Root/Type.Field" holds within one document only.
var rules = map[string]func(*schema){
	// What many payloads are made of.
	"ID":                   matching(hex64),
	"Ref.Digest":           matching(digest),
	"Ref.MediaType":        some,
	"TaxonomyRef.ID":       some,
	"TaxonomyRef.Version":  some,
	"TaxonomyRef.Digest":   matching(digest),
	"Candidate.Class":      some,
	"Candidate.Confidence": share,

	// Events.
	"Upload.Bucket":                some,
	"Upload.Object":                some,
	"PackageReceived.Product":      some,
	"PackageReceived.Applied":      matching("^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"),
	"PackageReceived.Config":       matching(digest),
	"PageSplit.Page":               page,
	"PageSplit.Width":              positive,
	"PageSplit.Height":             positive,
	"PageSplit.PixelWidth":         atLeast(1),
	"PageSplit.PixelHeight":        atLeast(1),
	"PageSplit.Ink":                share,
	"PageSplit.Fingerprint":        matching("^([0-9a-f]{128})?$"),
	"PackageSplit.Pages":           page,
	"PageRead.Page":                page,
	"PageRead.Confidence":          share,
	"PageRead.Ink":                 share,
	"PageRead.Turned":              between(0, 270),
	"PageClassified.Page":          page,
	"PageClassified.Class":         some,
	"PageClassified.Confidence":    share,
	"PageClassified.Method":        some,
	"PageClassified.First":         between(-1, 1),
	"PageClassified.Last":          share,
	"DocumentAssembled.Document":   matching(document),
	"DocumentAssembled.Class":      some,
	"DocumentAssembled.Pages":      pages,
	"DocumentAssembled.Confidence": share,
	"DocumentExtracted.Document":   matching(document),
	"DocumentExtracted.Class":      some,
	"DocumentValidated.Document":   matching(document),
	"PackageCompleted.Status":      oneOf(events.StatusCompleted, events.StatusFailed), // needs_review is a request, not an end
	"ReviewRequested.Doubts":       filled,
	"ReviewDecided.Author":         matching(author),
	"PackageSealed.Root":           matching(digest),
	"ExceptionRaised.Consumer":     matching(name),
	"ExceptionRaised.Document":     matching("^(" + strings.Trim(document, "^$") + ")?$"),
	"ExceptionRaised.Page":         between(0, events.MaxPage),

	// Artifacts.
	"PageText.Page":    page,
	"PageText.Width":   positive,
	"PageText.Height":  positive,
	"Word.Confidence":  share,
	"PageSignals.Page": page,
	"LedgerEntry.Page": page,

	"Decisions.Author":     matching(author),
	"Decisions.Reason":     some,
	"Decisions.Decisions":  filled,
	"Decision.Page":        between(0, events.MaxPage),
	"Decision.Document":    matching("^(" + strings.Trim(document, "^$") + ")?$"),
	"Decision.Position":    between(0, events.MaxPage),
	"Decision.DuplicateOf": between(0, events.MaxPage),
	"Doubt.Code":           some,

	// The result.
	"Result.Package":            matching("^[0-9a-f]{32}$"),
	"Result.Run":                atLeast(1),
	"Result.Tenant":             matching(name),
	"Source.SHA256":             matching("^([0-9a-f]{64})?$"),
	"ResultPage.Page":           page,
	"ResultPage.Confidence":     share,
	"ResultDocument.ID":         matching(document),
	"ResultDocument.Pages":      pages,
	"ResultDocument.Confidence": share,
	"Field.Type":                oneOf("text", "money", "date", "year", "integer", "identifier"),
	"Field.Confidence":          share,
	"Evidence.Page":             page,
	"Finding.Rule":              some,
	"Exception.Consumer":        matching(name),

	// An upload that was refused has a result too, and nothing was pinned for it.
	"Result.Config":              matching("^(sha256:[0-9a-f]{64})?$"),
	"Result/TaxonomyRef.ID":      anything,
	"Result/TaxonomyRef.Version": anything,
	"Result/TaxonomyRef.Digest":  matching("^(sha256:[0-9a-f]{64})?$"),
}

func matching(pattern string) func(*schema) { return func(s *schema) { s.Pattern = pattern } }

func atLeast(low float64) func(*schema) { return func(s *schema) { s.Minimum = number(low) } }

func between(low, high float64) func(*schema) {
	return func(s *schema) { s.Minimum, s.Maximum = number(low), number(high) }
}

func oneOf[S ~string](values ...S) func(*schema) {
	return func(s *schema) {
		for _, v := range values {
			s.Enum = append(s.Enum, string(v))
		}
	}
}

func page(s *schema)     { between(1, events.MaxPage)(s) }
func share(s *schema)    { between(0, 1)(s) }
func positive(s *schema) { s.Above = number(0) }
func some(s *schema)     { s.MinLength = 1 }
func filled(s *schema)   { s.MinItems = 1 }
func pages(s *schema)    { s.MinItems, s.UniqueItems = 1, true; page(s.Items) }
func anything(*schema)   {}

// envelope is the schema of an event as the event store keeps it: a CloudEvent
// in structured mode, with the schema of its data chosen by its type.
func envelope() *schema {
	text := func(comment string, narrow ...func(*schema)) *schema {
		s := &schema{Type: "string", Description: comment}
		for _, n := range narrow {
			n(s)
		}
		return s
	}
	data := property{"data", &schema{Type: "object", Description: "The payload. Its schema follows from the type."}}
	s := &schema{
		Schema: "https://json-schema.org/draft/2020-12/schema", ID: schemas.ID("cloudevent"),
		Title:       "CloudEvent",
		Description: "A CloudEvent 1.0 of Dossier's in structured mode. On Pub/Sub, where events travel in binary mode, each member but data is an attribute \"ce-<name>\" (datacontenttype: Content-Type), and the body is data.",
		Type:        "object",
		Properties: properties{
			{"specversion", &schema{Type: "string", Const: "1.0"}},
			{"id", text("What the fact is: the SHA-256 of its type, subject and key. The same fact has the same id however often it is stated.", matching(hex64))},
			{"source", text("The consumer that stated it.", matching("^dossier/"+strings.TrimPrefix(name, "^")))},
			{"type", text("The kind of fact, and the major version of its schema.")},
			{"subject", text("The run of a package that it is about.", matching(subject))},
			{"time", text("When it was stated.", func(s *schema) { s.Format = "date-time" })},
			{"datacontenttype", &schema{Type: "string", Const: "application/json"}},
			{"dataschema", text("The $id of the data's schema.")},
			{"tenant", text("Whose data it concerns.", matching(name))},
			{"causationid", text("The event that made the consumer state it. Uploads have none.", matching(hex64))},
			{"traceparent", text("The span that stated it, as in W3C Trace Context.")},
			data,
		},
		Required: []string{"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "tenant", "data"},
	}
	kind := &s.Properties[3]
	for _, p := range events.Vocabulary() {
		t := p.Type()
		kind.Enum = append(kind.Enum, events.WireType(t))
		s.AllOf = append(s.AllOf, condition{
			If: &schema{Properties: properties{{"type", &schema{Const: events.WireType(t)}}}},
			Then: &schema{Properties: properties{
				{"dataschema", &schema{Const: events.SchemaURI(t)}},
				{"data", &schema{Ref: events.SchemaURI(t)}},
			}},
		})
	}
	return s
}
