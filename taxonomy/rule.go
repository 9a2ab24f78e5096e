package taxonomy

import "time"

// Rule is a test that papers should pass. A failed one is a finding about the
// papers, not an error.
type Rule struct {
	ID       string
	Title    string
	Scope    Scope
	Classes  []string // of document scope: whose documents it tests; of package scope: which documents it is given, empty for all
	Expr     string   // CEL, true where all is well; package taxonomy's comment lists what it may use
	Severity Severity
	Message  string         // what a person is told when it fails
	Params   map[string]any // float64 or string: the numbers that lenders set differently
	From     time.Time      // applies to applications from this day, UTC; zero: ever
	Until    time.Time      // up to and including this day, UTC; zero: still
	Needs    []string       // fields without which it does not apply
	Pos      string
}

// AppliesAt reports whether the rule is in force for an application made at
// that time.
func (r Rule) AppliesAt(at time.Time) bool {
	return !at.Before(r.From) && (r.Until.IsZero() || at.Before(r.Until.AddDate(0, 0, 1)))
}

// Scope says what a rule looks at.
type Scope string

// The scopes.
const (
	ScopeDocument Scope = "document" // one document
	ScopePackage  Scope = "package"  // all documents of a package
)

// Severity grades a failed rule.
type Severity string

// The severities.
const (
	SeverityError   Severity = "error"   // must be settled before the package is acted on
	SeverityWarning Severity = "warning" // a person would want to know
	SeverityInfo    Severity = "info"    // for the record
)

// Product is a kind of loan, as far as its papers go.
type Product struct {
	ID            string
	Title         string
	Jurisdictions []string // ISO 3166 codes; empty: anywhere
	Requires      []Requirement
	Pos           string
}

// Requirement is something that a package must hold.
type Requirement struct {
	ID    string // unique in its product
	Title string
	AnyOf []string // ids of classes that would do
	Count int      // how many documents of them, at least 1
	Pos   string
}
