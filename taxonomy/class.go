package taxonomy

import "time"

// Class is one kind of paper.
type Class struct {
	ID            string // such as inc.payslip; stable, never reused
	Title         string
	Family        string   // such as income
	Parent        string   // id of a wider class, or empty; see [Taxonomy.Is]
	Jurisdictions []string // ISO 3166 codes; empty: anywhere
	Aliases       []string // what people also call it
	Issuer        string   // who writes such a paper
	Forms         []Form
	Subtypes      []Subtype
	MultiPage     bool // usually runs over several pages
	MaxPages      int  // pages beyond this are another document; 0: no limit is known
	Signatures    bool // a signature is expected
	Wordless      bool // it may be a picture and no word
	Sensitivity   Sensitivity
	Names         []Name   // in other systems
	Accept        float64  // confidence, 0 to 1, below which no page is taken without a person, whatever a calibration says
	Signals       []Signal // stand on any page of it
	FirstPage     []Signal // stand on its first page only; they count for the class as well
	Continuation  []Signal // stand on later pages only; they count for the class as well
	LastPage      []Signal // stand on its last page only, which may be its first too; they count for the class as well
	Keys          []Key
	Fields        []Field
	Examples      []Example // pages to try the signals on
	Pos           string    // file and line, for the messages of those who compile it
}

// Field finds a field by its name.
func (c Class) Field(name string) (Field, bool) {
	for _, f := range c.Fields {
		if f.Name == name {
			return f, true
		}
	}
	return Field{}, false
}

// Placed is a list of a class's signals and where in a document they stand.
type Placed struct {
	Key     string // of the list in the files: signals, first_page, continuation or last_page
	Signals []Signal
}

// Placed returns the lists of signals in the order of the files.
func (c Class) Placed() []Placed {
	return []Placed{{"signals", c.Signals}, {"first_page", c.FirstPage}, {"continuation", c.Continuation}, {"last_page", c.LastPage}}
}

// DefaultAccept is the threshold of a class that names none. From which confidence
// a page may be taken is for a calibration to say; but one that was made on papers
// that are easier than those to come would say too little, so there is a floor.
const DefaultAccept = 0.9

// Form is an official number of a paper. A paper may change its number while
// its content stays: it then has two.
type Form struct {
	Number  string    // as printed: Form 16
	Version string    // revision, where one is printed
	From    time.Time // in use from this day, UTC; zero: ever
	Until   time.Time // in use up to and including this day, UTC; zero: still
}

// Subtype is a variant that the class does not tell apart by an id of its own,
// such as the DIV and INT of 1099.
type Subtype struct {
	ID    string
	Title string
}

// Sensitivity says how much harm a leak of such a paper does.
type Sensitivity string

// The sensitivities, mildest first.
const (
	SensitivityPublic     Sensitivity = "public"     // anybody may see it: a registered deed
	SensitivityPersonal   Sensitivity = "personal"   // names and addresses
	SensitivityFinancial  Sensitivity = "financial"  // what somebody earns, owns and owes
	SensitivityRestricted Sensitivity = "restricted" // numbers that let somebody act in another's name
)

// Name is what another system calls a class.
type Name struct {
	System string
	Name   string
	Match  Match
}

// Match says how near another system's class comes.
type Match string

// The matches.
const (
	MatchExact Match = "exact" // the same papers
	MatchClose Match = "close" // overlaps: wider or narrower
)

// Key is something that tells one person's, account's or year's papers from
// another's. Pages of one document carry the same.
type Key struct {
	Kind    string   // account, pan, employee, policy, form_year, …
	Labels  []string // what is printed beside or above it; empty: it is known by its pattern
	Pattern string   // regular expression for the whole value, upper case, without spaces
	Check   string   // name of a check of package identifier, or empty
	Pos     string
}
