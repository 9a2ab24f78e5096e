package taxonomy

// Signal is something that shows on papers of a class: words, a pattern or a
// layout. Exactly one of Phrases, Pattern and Layout is given.
type Signal struct {
	ID      string   // unique in its class
	Phrases []string // any of them; case, spacing and punctuation do not count
	Pattern string   // regular expression, tried on each printed line
	Check   string   // name of a check of package identifier that what the pattern finds must pass, or empty
	Layout  Layout   // what the page as a whole looks like; its zone is anywhere
	Alone   bool     // the pattern or layout counts even where no phrase of the class stands on the page
	Zone    Zone
	Weight  float64 // natural logarithm of how much likelier it makes the class; above 0, at most [MaxWeight]
	Against bool    // it speaks against the class instead
	Subtype string  // the subtype of the class that it tells, or empty
	Pos     string
}

// MaxWeight bounds a signal's weight: 8 means 3,000 times likelier, more than
// anybody can know from looking at papers.
const MaxWeight = 8.0

// Zone is a part of a page.
type Zone string

// The zones.
const (
	ZoneAnywhere Zone = "anywhere"
	ZoneHeading  Zone = "heading" // anywhere but in running text, which may mention any paper
	ZoneTop      Zone = "top"     // upper third, not in running text
	ZoneBottom   Zone = "bottom"  // lower third
	ZoneMargin   Zone = "margin"  // upper or lower eighth
)

// Holds reports whether a height on the page, 0 at its top and 1 at its bottom,
// lies in the zone, as far as that goes by height.
func (z Zone) Holds(height float64) bool {
	switch z {
	case ZoneTop:
		return height <= 1.0/3
	case ZoneBottom:
		return height >= 2.0/3
	case ZoneMargin:
		return height <= 1.0/8 || height >= 7.0/8
	default:
		return true
	}
}

// Prose reports whether the zone takes in running text.
func (z Zone) Prose() bool { return z != ZoneHeading && z != ZoneTop }

// Layout is what a page looks like, whatever its words mean. What each takes is
// written down where it is measured, in package classifier.
type Layout string

// The layouts.
const (
	LayoutLedger  Layout = "ledger"  // rows that begin with a date and end in an amount
	LayoutAmounts Layout = "amounts" // rows that end in an amount
	LayoutClauses Layout = "clauses" // numbered clauses of running text
	LayoutProse   Layout = "prose"   // hardly anything but running text
	LayoutSparse  Layout = "sparse"  // few words
	LayoutForm    Layout = "form"    // labels with their values, or numbered boxes
)

// Layouts returns every layout.
func Layouts() []Layout {
	return []Layout{LayoutLedger, LayoutAmounts, LayoutClauses, LayoutProse, LayoutSparse, LayoutForm}
}
