package assembler

import (
	"math"

	"dossier/events"
	"dossier/taxonomy"
)

// Whether one page follows another in a document is a matter of evidence. Each piece
// is the logarithm of how much likelier it is if the page follows than if it does not
// (nats: 2.3 is ten to one), and they add up. Where a page says nothing, nothing is
// added.

// following says that one page may follow another, both by their place among those
// that count, and how much speaks for it rather than for the page's being a first.
type following struct {
	before, page int
	odds         float64 // by what the two say themselves
	fits         float64 // and by what those say that were put together with them; see [grouping.fits]
	why          string  // the weightiest reason
}

// reading is what is weighed by: a package's pages, how they lie, and the taxonomy.
type reading struct {
	taxonomy *taxonomy.Taxonomy
	pages    []page // that count, in the order of the upload
	lie      lie
	gap      []bool                 // by place: a separator lies before it
	share    map[string]float64     // of the pages, by class
	kinds    map[keyOf]int          // pages of the class that have a key of the kind
	values   map[keyOf]int          // pages of the class that have the key
	marks    [][][]int              // by place, for each mark of the page, where it stands; see [marksOf]
	count    map[string]int         // pages of the class
	printed  map[events.Printed]int // pages that print the number
	firsts   map[string]int         // pages of the class that show they are first ones
	later    map[string]float64     // pages of the class that show they are later ones; those that show nothing count half
	beside   float64                // share of the first pages that lie behind one of their own class
}

// Why a page stands where it does. The codes are part of the result.
const (
	whyFileStart      = "file_start"            // it is the first page that can stand in a document
	whySeparated      = "after_separator"       // a separator stands before it
	whyOtherClass     = "class_changes"         // it is of another class than the page before
	whyPrintedFirst   = "printed_page_one"      // it says that it is page 1
	whyPrintedBreak   = "printed_pages_break"   // its printed number does not follow, or the totals differ
	whyOtherKey       = "identity_changes"      // another account, PAN, employee, …
	whyLooksFirst     = "looks_like_first_page" // a title or the like stands on it
	whyNothingBefore  = "nothing_to_follow"     // no page was found that it follows
	whyPrintedFollows = "printed_pages_follow"  // "3 of 7" after "2 of 7"
	whySameKey        = "identity_continues"    // the same account, PAN, employee, …
	whySameMark       = "marks_continue"        // numbers or dates that stand on few other pages
	whySameClass      = "class_continues"       // nothing speaks for a new document
	whyBalance        = "balance_continues"     // its table goes on from the balance of the page before
	whySamePeriod     = "period_continues"      // the days in its table are of the period that the page before names
	whyDays           = "days_continue"         // the days in its table come behind those of the page before
	whyClause         = "clauses_continue"      // clause 8 after clause 7
	whyLooksLater     = "looks_like_later_page" // what stands on it stands on later pages
	whyLiesWithin     = "lies_within"           // fits no class, and lies where the document lacks a page
	whyUnknownClass   = "class_unknown"         // fits no class, and nothing ties it to a document
)

// The weights of the evidence. On eight made-up files of standard templates, 693 pages
// that follow one another and 23,914 pairs of one class that do not gave 5.7 for balances
// that meet and -4.2 for those that do not, -4.4 for a key in conflict, 1.8 for one that is
// shared and none that is not, and 3.9 for a clause that follows; what a page's place
// weighs is counted below. They were then set by hand, lower where pieces of evidence tell
// the same, and by what became of twelve such files and twenty of the evaluation set.
const (
	// What a page's looks say of its place weighs much where its number says the same,
	// and little where it does not: forms repeat their titles. Counted on 2,791 pages of
	// made-up files of standard templates, first pages and others.
	numberedPlace = 4.7
	looksFirst    = -1.2
	looksLater    = 2.0

	// From leansFirst on a page looks like a first one at all, and from looksSurelyFirst on
	// it does so without much doubt; see [events.PageClassified].
	leansFirst, looksSurelyFirst = 0.2, 0.5
	looksNeither                 = 1.0 // of a class that runs over several pages

	numberFollows = 3.0 // and as much more as few pages print that number
	rarestNumber  = 5.0
	bareFollows   = 2.5
	numberSkips   = -1.5 // pages may have been lost
	numberBreaks  = -8.0
	totalsDiffer  = -4.0
	endsBefore    = -4.0 // of the page before, if it is a last one for certain

	keyShared    = 0.5 // and as much more as the key is rare among those of its kind
	rarestKey    = 2.5
	keyConflict  = -4.4
	keyElsewhere = -1.5 // where one of the pages lists several

	periodShared = 1.5 // with another key: of one account there is hardly a second paper of one period
	daysGoOn     = 1.5 // the days of a table, and those of the next page's
	daysGoBack   = -2.5

	periodHolds = 2.0 // the days of a table and the period that the other page names
	periodFails = -3.0

	balanceFollows = 5.0
	balanceReturns = 2.5  // a statement opens with the balance that the one before closed with
	balanceBreaks  = -2.5 // rows at the edge of a page are lost or misread at times

	clauseFollows = 3.5
	clauseBreaks  = -2.0
	clauseSkips   = -0.7

	otherSize = -1.5

	acrossSeparator = -6.0

	// mostShown is how many pages of a class count that show they are first ones, or later
	// ones: forms repeat their titles, and what is on every page shows nothing.
	mostShown = 2

	// leastClass is the least that classes speak against: a verdict may be wrong.
	leastClass = 0.003
)

func newReading(t *taxonomy.Taxonomy, pages []page, gap []bool) reading {
	r := reading{
		taxonomy: t, pages: pages, lie: lieOf(pages), gap: gap, marks: marksOf(pages), beside: besides(pages),
		share: make(map[string]float64), kinds: make(map[keyOf]int), values: make(map[keyOf]int),
		firsts: make(map[string]int), later: make(map[string]float64), count: make(map[string]int), printed: make(map[events.Printed]int),
	}
	for _, p := range pages {
		for _, c := range p.likely() {
			r.share[c.Class] += c.Confidence / float64(len(pages))
		}
		class := p.verdict.Class
		r.count[class]++
		r.printed[p.verdict.Printed]++
		for i, k := range p.keys { // those of a kind stand together
			r.values[keyOf{class, k}]++
			if i == 0 || p.keys[i-1].Kind != k.Kind {
				r.kinds[keyOf{class, events.IdentityKey{Kind: k.Kind}}]++
			}
		}
		switch {
		case p.verdict.First >= looksSurelyFirst:
			r.firsts[class]++
		case p.verdict.First <= -leansFirst:
			r.later[class]++
		default:
			r.later[class] += 0.5
		}
	}
	return r
}

// keyOf is a key on pages of a class; without a value, its kind.
type keyOf struct {
	class string
	key   events.IdentityKey
}

// besides counts how often a first page lies behind one of its own class.
func besides(pages []page) float64 {
	const usual, weight = 0.3, 5
	firsts, same := float64(weight), usual*float64(weight)
	for at := 1; at < len(pages); at++ {
		p, q := pages[at-1].verdict, pages[at].verdict
		if q.Printed.Number == 1 || q.Printed.Number == 0 && q.First >= leansFirst {
			if firsts++; p.Class == q.Class {
				same++
			}
		}
	}
	return same / firsts
}

// starts is the log-odds that a page is a document's first, as long as nothing but its
// class is known: what the taxonomy says of how long its papers are counts as much as a
// few pages, and the pages of the class that show their place are counted besides.
func (r reading) starts(class string) float64 {
	if class == events.ClassUnknown {
		return 0
	}
	firsts, later := 2.0, 0.5
	if c, ok := r.taxonomy.Class(class); ok && c.MaxPages == 1 {
		firsts, later = 20, 0.5
	} else if ok && c.MultiPage {
		firsts, later = 0.8, 2
	}
	return math.Log((firsts + float64(min(r.firsts[class], mostShown))) / (later + min(r.later[class], mostShown)))
}

// weigh weighs whether the page at b follows the one at a.
func (r reading) weigh(a, b int) following {
	p, q := r.pages[a], r.pages[b]
	f := following{before: a, page: b}
	best := 0.0
	add := func(why string, weight float64) {
		f.odds += weight
		if weight > best {
			best, f.why = weight, why
		}
	}
	f.why = whySameClass
	lie := r.lie
	if c, ok := r.taxonomy.Class(q.verdict.Class); ok && c.MaxPages == 2 {
		lie = lie.apart()
	}
	f.odds = lie.of(b-a) - r.starts(q.verdict.Class)
	if b == a+1 && r.gap[b] {
		f.odds += acrossSeparator
	}
	f.odds += r.classes(p, q, abs(b-a) <= reach)
	add(whyLooksLater, r.place(q))
	f.odds += endsBefore * p.verdict.Last
	add(whyPrintedFollows, r.printedFollows(p.verdict.Printed, q.verdict.Printed))
	marked := r.marked(a, b)
	if shared, conflict := r.keys(q.verdict.Class, p.keys, q.keys); conflict < 0 {
		f.odds += conflict + min(marked, 0)
	} else if shared > 0 {
		add(whySameKey, max(shared, marked)) // a key is a mark too
	} else {
		add(whySameMark, marked)
	}
	if x, y := p.ties.After, q.ties.Before; len(x) > 0 && len(y) > 0 {
		switch {
		case !meet(x, y):
			f.odds += balanceBreaks
		case q.verdict.First >= leansFirst && !samePeriod(p, q):
			add(whyBalance, balanceReturns)
		default:
			add(whyBalance, balanceFollows)
		}
	}
	if samePeriod(p, q) && sharesOther(p.keys, q.keys) {
		add(whySamePeriod, periodShared)
	}
	add(whyDays, daysFollow(p.ties, q.ties))
	switch holds, known := inPeriod(p, q); {
	case known && holds:
		add(whySamePeriod, periodHolds)
	case known:
		f.odds += periodFails
	}
	if x, y := p.ties.LastClause, q.ties.FirstClause; x > 1 && y > 0 {
		switch {
		case y == x || y == x+1:
			add(whyClause, clauseFollows)
		case y < x:
			f.odds += clauseBreaks
		default: // a clause may have been missed, hardly many
			f.odds += max(clauseSkips*float64(y-x-1), clauseBreaks)
		}
	}
	if len(p.ties.After) == 0 || len(q.ties.Before) == 0 { // else their tables say more
		f.odds += sameForm(p, q, abs(b-a) == 1)
	}
	// A text layer says how high its letters may be, recognition how high they are.
	if x, y := p.ties.TypeSize, q.ties.TypeSize; p.method == q.method && x > 0 && y > 0 && math.Abs(math.Log(x/y)) > otherTypeFrom {
		f.odds += otherType
	}
	if p.width > 0 && q.width > 0 && (apart(p.width, q.width) || apart(p.height, q.height)) {
		f.odds += otherSize
	}
	return f
}
