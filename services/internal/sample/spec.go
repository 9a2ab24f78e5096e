package sample

import (
	"fmt"
	"slices"
	"strings"

	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/truth"
	"dossier/services/internal/sample/world"
)

// MaxPages is the most a file is made to hold.
const MaxPages = 5000

// Spec says which file to make. Its zero value, with a country, is a plain one: what the product requires, sorted, from an office scanner.
type Spec struct {
	Seed    uint64  `json:"seed"`
	Country string  `json:"country"`           // US: a mortgage; IN: a home loan to a salaried borrower
	Pages   int     `json:"pages,omitempty"`   // at least so many; what the product requires is present in any case
	Classes []Class `json:"classes,omitempty"` // only documents of these classes, all when empty

	Templates Templates `json:"templates,omitempty"`
	Borrowers int       `json:"borrowers,omitempty"` // 1 or 2; 0 is 1

	Order      Order `json:"order,omitempty"`
	Unnumbered bool  `json:"unnumbered,omitempty"` // where there is the choice, papers that print no page numbers
	Adjacent   int   `json:"adjacent,omitempty"`   // so many more statements of one account, one behind the other

	Duplicates int  `json:"duplicates,omitempty"` // pages scanned twice
	Drops      int  `json:"drops,omitempty"`      // pages lost from documents of several
	Blanks     int  `json:"blanks,omitempty"`     // empty backs, beside those of a sorted file
	Foreign    int  `json:"foreign,omitempty"`    // papers that belong to no loan
	FaxCovers  int  `json:"fax_covers,omitempty"`
	Bare       bool `json:"bare,omitempty"` // no separator sheets and no empty backs

	Wrong []Wrong `json:"wrong,omitempty"` // what to make wrong on purpose

	Scan     scan.Profile `json:"scan,omitempty"`     // how paper was scanned; by default as offices do
	Strength float64      `json:"strength,omitempty"` // of a profile that has one fault, above 0 to 1; 0 is any, page by page, negative none
	Turned   float64      `json:"turned,omitempty"`   // share of scanned pages that lie on a side or their head, beside those of the profile
	Digital  float64      `json:"digital,omitempty"`  // share of downloadable papers that were never paper; 0 is a fifth, negative none
	Layered  float64      `json:"layered,omitempty"`  // share of scanned pages with a text layer of their scanner's, of which half are bad
}

// Templates says whose papers a file is made of.
type Templates = truth.Origin

// The sets of templates. The kept-out ones are explained in the package comment.
const (
	Standard = truth.Standard
	KeptOut  = truth.KeptOut
)

// Order says how the pages lie.
type Order string

// The orders.
const (
	Sorted      Order = "sorted"      // as a careful clerk lays them
	Documents   Order = "documents"   // documents in any order, each whole
	Reversed    Order = "reversed"    // every document back to front, as a stack fed face up
	Interleaved Order = "interleaved" // documents two by two, page by page in turn
	Shuffled    Order = "shuffled"    // every page anywhere
	Mixed       Order = "mixed"       // as in life: documents in any order, some back to front, some interleaved, some with a page astray
)

// The knobs' values, for a command line.
var (
	AllOrders    = []Order{Sorted, Documents, Reversed, Interleaved, Shuffled, Mixed}
	AllTemplates = []Templates{Standard, KeptOut}
)

// normal fills in what the zero value leaves open, or says what cannot be made.
func (s Spec) normal() (Spec, error) {
	var problems []string
	wrong := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	orElse(&s.Templates, Standard)
	orElse(&s.Order, Sorted)
	orElse(&s.Borrowers, 1)
	orElse(&s.Scan, scan.Office)
	orElse(&s.Digital, 0.2)
	if _, err := locale(s.Country); err != nil {
		wrong("%v", err)
	}
	if s.Pages < 0 || s.Pages > MaxPages {
		wrong("%d pages: not between 0 and %d", s.Pages, MaxPages)
	}
	if s.Borrowers < 1 || s.Borrowers > 2 {
		wrong("%d borrowers: one or two", s.Borrowers)
	}
	if !slices.Contains(AllTemplates, s.Templates) {
		wrong("templates %q: not one of %v", s.Templates, AllTemplates)
	}
	if !slices.Contains(AllOrders, s.Order) {
		wrong("order %q: not one of %v", s.Order, AllOrders)
	}
	if !slices.Contains(scan.Profiles(), s.Scan) {
		wrong("scan %q: not one of %v", s.Scan, scan.Profiles())
	}
	if s.Strength != 0 && !slices.Contains(scan.Faults(), s.Scan) {
		wrong("a strength is of one fault, one of %v, and scan is %q", scan.Faults(), s.Scan)
	}
	for _, w := range s.Wrong {
		if !slices.Contains(AllWrong, w) {
			wrong("%q cannot be made wrong: not one of %v", w, AllWrong)
		}
	}
	for _, n := range []struct {
		name string
		n    int
	}{{"duplicates", s.Duplicates}, {"drops", s.Drops}, {"blanks", s.Blanks}, {"foreign", s.Foreign}, {"fax covers", s.FaxCovers}, {"adjacent", s.Adjacent}} {
		if n.n < 0 || n.n > MaxPages {
			wrong("%d %s: not between 0 and %d", n.n, n.name, MaxPages)
		}
	}
	if !(s.Strength <= 1) || !(s.Turned >= 0 && s.Turned <= 1) || !(s.Layered >= 0 && s.Layered <= 1) || !(s.Digital <= 1) {
		wrong("strength, turned, layered and digital are shares between 0 and 1")
	}
	if len(problems) > 0 {
		return s, fmt.Errorf("%s", strings.Join(problems, "; "))
	}
	return s, nil
}

func orElse[T comparable](v *T, otherwise T) {
	var zero T
	if *v == zero {
		*v = otherwise
	}
}

func locale(country string) (world.Locale, error) {
	for _, l := range []world.Locale{world.UnitedStates, world.India} {
		if l.Country == country {
			return l, nil
		}
	}
	return world.Locale{}, fmt.Errorf("country %q: not US or IN", country)
}
