package taxonomy

// Signal is something that stands on papers of a class: words or a pattern.
// Exactly one of Phrases and Pattern is given.
type Signal struct {
	ID      string   // unique in its class
	Phrases []string // any of them; case, spacing and punctuation do not count
	Pattern string   // regular expression, tried on each printed line
	Check   string   // name of a check of package identifier that what the pattern finds must pass, or empty
	Alone   bool     // the pattern counts even where no phrase of the class stands on the page
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
