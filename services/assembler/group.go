package assembler

import (
	"dossier/events"
	"dossier/taxonomy"
)

// Why a page stands where it does. The codes are part of the result.
const (
	whyFileStart      = "file_start"         // it is the first page that can stand in a document
	whySeparated      = "after_separator"    // a separator stands before it
	whyOtherClass     = "class_changes"      // it is of another class than the page before
	whySinglePage     = "class_has_one_page" // documents of its class do not go on
	whyFull           = "class_has_no_more_pages"
	whyPrintedFirst   = "printed_page_one"      // it says that it is page 1
	whyPrintedBreak   = "printed_pages_break"   // its printed number does not follow, or the totals differ
	whyOtherKey       = "identity_changes"      // another account, PAN, employee, …
	whyLooksFirst     = "looks_like_first_page" // a title or the like stands on it
	whyPrintedFollows = "printed_pages_follow"  // "3 of 7" after "2 of 7"
	whySameKey        = "identity_continues"    // the same account, PAN, employee, …
	whySameClass      = "class_continues"       // nothing speaks for a new document
	whyUnknownClass   = "class_unknown"         // fits no class, and nothing ties it to the document before
)

// looksFirst is from where on a page's own looks begin a new document. The
// middle of the scale from 0 (no hint) to 1 (every first-page signal).
const looksFirst = 0.5

// document is a document under way.
type document struct {
	class string
	pages []page
	why   []string // for each page, why it stands here
}

// grouping cuts a package in order into documents.
type grouping struct {
	documents []document
	open      bool // the last document may go on
	separated bool
}

// separate ends the document under way. A blank page, on the other hand, ends
// nothing: backs of sheets are blank.
func (g *grouping) separate() { g.open, g.separated = false, true }

// place puts p into the document under way or begins one with it. It reports
// why; and false if the page fits nowhere.
func (g *grouping) place(t *taxonomy.Taxonomy, p page) (why string, ok bool) {
	if g.open {
		last := &g.documents[len(g.documents)-1]
		goesOn, why := last.continues(t, p)
		if goesOn {
			last.pages, last.why = append(last.pages, p), append(last.why, why)
			return why, true
		}
		if p.verdict.Class != events.ClassUnknown {
			g.begin(p, why)
			return why, true
		}
	}
	if p.verdict.Class == events.ClassUnknown {
		g.open = false // what comes after a foreign page must stand for itself
		return whyUnknownClass, false
	}
	why = whyOtherClass
	switch {
	case g.separated:
		why = whySeparated
	case len(g.documents) == 0:
		why = whyFileStart
	}
	g.begin(p, why)
	return why, true
}

func (g *grouping) begin(p page, why string) {
	g.documents = append(g.documents, document{class: p.verdict.Class, pages: []page{p}, why: []string{why}})
	g.open, g.separated = true, false
}

// continues decides whether p is the next page of d. Printed numbers come
// first, being the issuer's own word; then whose paper it is; then its looks.
func (d *document) continues(t *taxonomy.Taxonomy, p page) (bool, string) {
	class, _ := t.Class(d.class)
	last := d.pages[len(d.pages)-1]
	printed := follows(last.verdict.Printed, p.verdict.Printed)
	shared, conflicting := compareKeys(d.keys(), p.keys)
	sameClass := p.verdict.Class == d.class

	switch {
	case !sameClass && !p.adoptable():
		return false, whyOtherClass
	case class.MaxPages == 1:
		return false, whySinglePage
	case class.MaxPages > 0 && len(d.pages) >= class.MaxPages:
		return false, whyFull
	case printed == breaks && p.verdict.Printed.Number == 1:
		return false, whyPrintedFirst
	case printed == breaks:
		return false, whyPrintedBreak
	case printed == goesOn: // before the keys, in which one misread digit looks like another account
		return true, whyPrintedFollows
	case conflicting:
		return false, whyOtherKey
	case p.verdict.First >= looksFirst:
		return false, whyLooksFirst
	case shared && (sameClass || p.verdict.Class == events.ClassUnknown):
		// A doubtful cheque between statements of its account is no statement.
		return true, whySameKey
	case sameClass:
		if !class.MultiPage {
			return false, whySinglePage
		}
		return true, whySameClass
	default:
		return false, whyOtherClass
	}
}

// adoptable: a page that cannot say by itself what it is, such as the fourth of
// an agreement, may belong to the document before it if its number says so or,
// where it fits no class at all, its keys.
func (p page) adoptable() bool {
	return p.verdict.Class == events.ClassUnknown || p.verdict.Confidence < itself
}

// itself is the confidence from which a page says by itself what it is. Whether a
// person must look at it is another matter, which depends on the lender.
const itself = 0.9

// relation is what two printed page numbers say about each other.
type relation int

const (
	silent relation = iota // one of them is missing
	goesOn
	breaks
)

// follows compares the printed numbers of neighbours. A gap in the numbers is
// no break while the totals agree: a page may have been lost.
func follows(last, next events.Printed) relation {
	switch {
	case next.Number == 0:
		return silent
	case next.Number == 1:
		return breaks
	case last.Number == 0:
		return silent
	case last.Of != next.Of && last.Of != 0 && next.Of != 0:
		return breaks
	case next.Number <= last.Number:
		return breaks
	case next.Number == last.Number+1, last.Of != 0 && last.Of == next.Of:
		return goesOn
	default:
		return breaks
	}
}

func (d *document) keys() []events.IdentityKey {
	var keys []events.IdentityKey
	for _, p := range d.pages {
		keys = append(keys, p.keys...)
	}
	return keys
}

// compareKeys reports whether two sets of keys share a value of some kind, and
// whether they have a kind in common without a value in common.
func compareKeys(a, b []events.IdentityKey) (shared, conflicting bool) {
	values := make(map[string]map[string]bool)
	for _, k := range a {
		if values[k.Kind] == nil {
			values[k.Kind] = make(map[string]bool)
		}
		values[k.Kind][k.Value] = true
	}
	agrees := make(map[string]bool) // by kind that both have
	for _, k := range b {
		if of := values[k.Kind]; of != nil {
			agrees[k.Kind] = agrees[k.Kind] || of[k.Value]
		}
	}
	for _, agree := range agrees {
		shared = shared || agree
		conflicting = conflicting || !agree
	}
	return shared, conflicting
}

// missing are the printed numbers that the document's pages should carry and
// none does: up to the printed total or, without one, to the highest printed.
// limit is how many pages its class has at most; 0: no limit is known.
func (d document) missing(limit int) []int {
	carried := make(map[int]bool)
	last, totals := 0, 0
	for _, p := range d.pages {
		printed := p.verdict.Printed
		if printed.Number == 0 {
			continue
		}
		carried[printed.Number] = true
		last = max(last, printed.Of, printed.Number)
		if printed.Of > 0 {
			totals++
		}
	}
	switch {
	case totals == 0 && len(carried) < 2:
		return nil // a lone bare number may be anything
	case limit > 0 && last > limit:
		return nil // nothing of the class has so many pages: they are misread
	case len(carried)*2 <= len(d.pages), last > 2*len(d.pages)+maxGap:
		return nil // a misread total must not name a thousand pages
	}
	var missing []int
	for n := 1; n <= last; n++ {
		if !carried[n] {
			missing = append(missing, n)
		}
	}
	if len(missing) <= len(d.pages)-len(carried) {
		return nil // pages whose number could not be read account for the gaps
	}
	return missing
}

// maxGap bounds how many pages more than twice those present a total may name
// before it is taken for misread.
const maxGap = 10
