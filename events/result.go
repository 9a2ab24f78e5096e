package events

import "time"

// Status is how a run stands at its end.
type Status string

// The statuses.
const (
	StatusCompleted   Status = "completed"    // may be acted on
	StatusNeedsReview Status = "needs_review" // a person must settle something first
	StatusFailed      Status = "failed"       // the upload could not be processed
)

// Result is what a credit engine acts on: everything Dossier has to say about
// one revision of one run. Its JSON form is stable: names are only ever added,
// and schemas/result.v1.json describes them.
type Result struct {
	Package          string            `json:"package"`
	Run              int               `json:"run"`
	Revision         int               `json:"revision"`
	Tenant           string            `json:"tenant"`
	Status           Status            `json:"status"`
	Source           Source            `json:"source"`
	Product          string            `json:"product"`
	Taxonomy         TaxonomyRef       `json:"taxonomy"`
	Config           string            `json:"config"`      // digest
	Classifiers      []ClassifierRef   `json:"classifiers"` // that judged its pages; more than one if that was changed meanwhile
	Pages            []ResultPage      `json:"pages"`
	Documents        []ResultDocument  `json:"documents"`
	Findings         []Finding         `json:"findings"` // about the package as a whole
	MissingDocuments []MissingDocument `json:"missing_documents"`
	Doubts           []Doubt           `json:"doubts"`            // why the status is needs_review
	Settled          []Doubt           `json:"settled,omitempty"` // doubts that a person settled
	Exceptions       []Exception       `json:"exceptions"`
	Cost             Cost              `json:"cost"`
	Timings          Timings           `json:"timings"`
}

// ClassifierRef names what judged pages, and by which calibration they were accepted.
type ClassifierRef struct {
	Digest      string `json:"digest"`
	Calibration string `json:"calibration,omitempty"` // digest; empty: none held, and none of the pages was accepted
	Pages       int    `json:"pages"`
}

// Source describes the upload.
type Source struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"` // hex; empty when the upload could not be read
	Pages  int    `json:"pages"`
}

// ResultPage is one page of the upload and what became of it.
type ResultPage struct {
	Page         int         `json:"page"`
	Fate         Fate        `json:"fate"`
	Document     string      `json:"document,omitempty"`
	Position     int         `json:"position,omitempty"`
	DuplicateOf  int         `json:"duplicate_of,omitempty"`
	Placed       float64     `json:"placed,omitempty"`    // how sure it is that the page stands where it does in its document; 0: not weighed
	Otherwise    *int        `json:"otherwise,omitempty"` // the page that it may stand behind instead; 0: it may begin a document
	Class        string      `json:"class"`
	Confidence   float64     `json:"confidence"`
	Alternatives []Candidate `json:"alternatives"`
	Method       string      `json:"method"` // how the class was decided
	Read         ReadMethod  `json:"read,omitempty"`
	Flags        []Flag      `json:"flags"`
	Reasons      []string    `json:"reasons"`
}

// ResultDocument is one document of the package.
type ResultDocument struct {
	ID           string    `json:"id"`
	Class        string    `json:"class"`
	Title        string    `json:"title"`
	Pages        []int     `json:"pages"`
	Confidence   float64   `json:"confidence"`
	MissingPages []int     `json:"missing_pages"`
	Fields       Fields    `json:"fields"`
	Findings     []Finding `json:"findings"`
	Reasons      []string  `json:"reasons"`
}

// Fields are a document's fields by their name in the taxonomy. A field that
// was looked for and not found is absent.
type Fields map[string]Field

// Field is one value read from a document, and where it stands.
type Field struct {
	Type       string     `json:"type"`  // text, money, date, year, integer or identifier
	Value      string     `json:"value"` // normalised: 1234.50, 2026-03-31
	Text       string     `json:"text"`  // as printed
	Confidence float64    `json:"confidence"`
	Evidence   []Evidence `json:"evidence,omitempty"`
}

// Evidence is a place on a page.
type Evidence struct {
	Page int `json:"page"`
	Box  Box `json:"box"`
}

// Severity grades a finding.
type Severity string

// The severities.
const (
	SeverityError   Severity = "error"   // must be settled before the package is acted on
	SeverityWarning Severity = "warning" // a person would want to know
	SeverityInfo    Severity = "info"    // for the record
)

// Finding is what a rule found. It is no error of ours: a payslip that does not
// add up is a fact about the payslip.
type Finding struct {
	Rule      string   `json:"rule"` // the rule's id in the taxonomy
	Severity  Severity `json:"severity"`
	Message   string   `json:"message"`
	Documents []string `json:"documents,omitempty"`
	Fields    []string `json:"fields,omitempty"` // what the rule looked at
}

// MissingDocument is something the product requires and the package lacks.
type MissingDocument struct {
	Requirement string   `json:"requirement"` // the requirement's id in the taxonomy
	Title       string   `json:"title"`
	AnyOf       []string `json:"any_of"` // classes that would do
	Need        int      `json:"need"`
	Have        int      `json:"have"`
}

// Doubt is one thing a person must settle.
type Doubt struct {
	Code     string `json:"code"` // such as "page_unassigned"
	Page     int    `json:"page,omitempty"`
	Document string `json:"document,omitempty"`
	Rule     string `json:"rule,omitempty"`
}

// Exception is a fact that could not be stated.
type Exception struct {
	Consumer string `json:"consumer"`
	Reason   Reason `json:"reason"`
	Page     int    `json:"page,omitempty"`
	Document string `json:"document,omitempty"` // with neither, it concerns the package as a whole
	Attempts int    `json:"attempts"`
	Event    ID     `json:"event"` // of the exception.raised
}

// Cost is what the run was charged for.
type Cost struct {
	ModelCalls int   `json:"model_calls"`
	Micros     int64 `json:"micros"` // millionths of a US dollar
}

// Timings are read off the record: when its facts were stated.
type Timings struct {
	Received time.Time `json:"received"`
	Split    time.Time `json:"split,omitzero"`
	Read     time.Time `json:"read,omitzero"`       // the last page
	Class    time.Time `json:"classified,omitzero"` // the last page
	Ended    time.Time `json:"ended"`               // the last fact the result rests on
}
