package classifier

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"dossier/events"
	"dossier/services/classifier/words"
	"dossier/taxonomy"
)

// Verdict is what a page's words say about it.
type Verdict struct {
	Candidates []events.Candidate   // likeliest first, at most [maxCandidates]; confidences sum to at most 1
	Subtype    string               // of the likeliest class; empty if nothing tells
	Matches    []events.SignalMatch // what speaks for and, with negative weight, against the candidates; in their order, the weightiest first
	First      float64              // from -1, the page continues a document, to 1, it starts one
	Last       float64              // from 0 to 1, how sure it is that the page ends a document; 0 says nothing
	Printed    events.Printed
	Keys       []events.IdentityKey // in the order of kind and value
	Periods    []Period             // in the order of the page
	Ties       events.Ties          // what ties the page to others of its document
}

// Class is the likeliest class.
func (v Verdict) Class() string { return v.Candidates[0].Class }

// Confidence is how sure it is, 0 to 1.
func (v Verdict) Confidence() float64 { return v.Candidates[0].Confidence }

// How evidence becomes confidence.
//
// A signal's weight is the logarithm of how much likelier it makes its class.
// If signals were independent their weights would add up; but a form that shows
// one of its labels shows them all, so of the signals of one class the second
// strongest counts for repeated of its weight, the third for repeated of that,
// and so on. What speaks against a class counts in full. That of sys.unknown is
// raised by unknownPrior.
//
// The sum and what the page's words say beside the signals make log-odds, each
// with a weight that was fitted on issuers whose papers had not been learned from
// (learned.go): a class's confidence is its share of the sum of their exponentials.
// Words alone make no page sure: see [doubt].
//
// repeated and unknownPrior were set by hand on a few dozen public specimens, so
// that one title with two labels is believed and one label is not.
const (
	unknownPrior  = 4.0
	repeated      = 0.85
	slight        = unknownPrior // signals that add up to no more do not decide by themselves
	mostByWords   = 2.0          // logarithm of odds against sys.unknown that words can then make: 0.88
	maxCandidates = 5
	leastShare    = 0.001 // candidates less likely than this are left out
)

// How a page's place in its document shows: signals of first pages count for,
// those of later pages against, a printed page number as numberWeight. A sum of
// surePlace, a title's weight, is as sure as it gets. For the last page count the
// signals of last pages and a printed number that is the printed total; a number
// below the total counts against.
const (
	numberWeight = 6.0 // more than a title's: forms repeat their title on every page
	surePlace    = 4.0
)

// scoring is the version of how this package judges a page. Whoever changes what
// comes of the same words under the same taxonomy raises it: calibrations of the one
// before then no longer hold.
const scoring = 4

// Identity names what judges, beside the taxonomy: how it scores, and what it has
// learned. It is a digest.
func (s *Scorer) Identity() string { return s.identity }

// Scorer tells a page's class by the words on it. It is compiled once from a
// taxonomy, gives the same verdict for the same page every time, and is safe
// for concurrent use.
type Scorer struct {
	finder   *finder
	classes  []class
	pages    []pageNumber
	keys     keyFinder
	weigher  weigher
	unknown  int    // in classes
	wordless string // the class of papers that may have no word, empty if there is none

	identity string
}

// class is a compiled class of the taxonomy.
type class struct {
	id      string
	signals []signal
}

// NewScorer compiles a taxonomy. It uses what Dossier has learned, as far as the
// taxonomy has the classes that it was learned of.
func NewScorer(t *taxonomy.Taxonomy) (*Scorer, error) {
	l, err := loadLearned(learnedFile)
	if err != nil {
		return nil, err
	}
	s, err := compile(t, l)
	if err != nil {
		return nil, err
	}
	s.identity = events.Digest(fmt.Appendf(nil, "scoring %d, learned %s", scoring, events.Digest(learnedFile)))
	return s, nil
}

// compile compiles a taxonomy for a scorer that has learned so much; nil: nothing.
func compile(t *taxonomy.Taxonomy, l *Learned) (*Scorer, error) {
	s := &Scorer{finder: newFinder(), unknown: -1}
	for _, c := range t.Classes {
		if c.ID == taxonomy.Unknown {
			s.unknown = len(s.classes)
		}
		if c.Wordless {
			s.wordless = c.ID
		}
		compiled := class{id: c.ID}
		for at, list := range [][]taxonomy.Signal{anyPage: c.Signals, firstPage: c.FirstPage, laterPage: c.Continuation, lastPage: c.LastPage} {
			for _, from := range list {
				sig, err := compileSignal(s.finder, from, place(at))
				if err != nil {
					return nil, fmt.Errorf("compiling signal %s of class %s: %w", from.ID, c.ID, err)
				}
				compiled.signals = append(compiled.signals, sig)
			}
		}
		slices.SortFunc(compiled.signals, func(a, b signal) int {
			return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.id, b.id))
		})
		s.classes = append(s.classes, compiled)
	}
	if s.unknown < 0 {
		return nil, fmt.Errorf("compiling taxonomy %s: class %s is missing", t.ID, taxonomy.Unknown)
	}
	var err error
	if s.pages, err = compilePageNumbers(t.PageNumbers); err != nil {
		return nil, fmt.Errorf("compiling page numbers: %w", err)
	}
	if s.keys, err = compileKeys(s.finder, t.Classes); err != nil {
		return nil, fmt.Errorf("compiling keys: %w", err)
	}
	s.weigher = newWeigher(l, s.classes)
	return s, nil
}

// scored is a class with what was found for it on a page.
type scored struct {
	*class
	place  int     // in the scorer's classes
	sum    float64 // of the signals
	logit  float64
	share  float64
	hits   []hit
	starts float64 // weights of its first-page signals less those of its later-page signals
	ends   float64 // weights of its last-page signals
}

// Score reads a page.
func (s *Scorer) Score(text events.PageText) Verdict {
	page := newPage(text)
	found := s.finder.find(page.squeezed)
	var features []words.Feature
	if s.weigher.model != nil {
		features = words.Features(text)
	}
	ranked := s.weighAll(page, found, s.weigher.judge(features))
	doubt(ranked)
	rank(ranked)

	v := Verdict{
		Subtype: ranked[0].subtype(),
		Printed: printedNumber(s.pages, page),
		Keys:    s.keys.find(page, found),
		Periods: periods(page.lines),
		Ties:    ties(page),
	}
	for i, c := range ranked {
		if i == maxCandidates || (i > 0 && c.share < leastShare) {
			break
		}
		v.Candidates = append(v.Candidates, events.Candidate{Class: c.id, Confidence: c.share})
		for _, h := range c.hits {
			v.Matches = append(v.Matches, events.SignalMatch{Class: c.id, Signal: h.id, Weight: h.signed(), Boxes: h.boxes})
		}
		if i == 0 {
			v.Matches = append(v.Matches, s.weigher.telling(c.id, c.place, s.unknown, features, text)...)
		}
	}
	v.First = first(ranked[0].starts, v.Printed)
	v.Last = last(ranked[0].ends, v.Printed)
	return v
}

// weighAll weighs every class. sys.unknown comes first, so that it wins where
// nothing is likelier.
func (s *Scorer) weighAll(page *page, found [][]find, said []float64) []scored {
	all := make([]scored, 0, len(s.classes))
	one := func(place int) {
		c := scored{class: &s.classes[place], place: place}
		c.weigh(page, found)
		unknown := place == s.unknown
		if unknown {
			c.sum += unknownPrior
		}
		if !unknown && c.sum <= 0 && said == nil {
			return // nothing speaks for it
		}
		c.logit = s.weigher.odds(place, unknown, c.sum, said)
		all = append(all, c)
	}
	one(s.unknown)
	for i := range s.classes {
		if i != s.unknown {
			one(i)
		}
	}
	return all
}

// weigh sums up what speaks for and against the class.
func (c *scored) weigh(page *page, found [][]find) {
	any := false
	for _, sig := range c.signals {
		if h, ok := sig.phrasesOn(page, found); ok {
			c.hits = append(c.hits, h)
			any = any || !sig.against
		}
	}
	for _, sig := range c.signals {
		if !any && !sig.alone {
			continue
		}
		var h hit
		var ok bool
		switch {
		case sig.pattern != nil:
			h, ok = sig.patternOn(page)
		case sig.layout != "":
			h, ok = sig.layoutOn(page)
		}
		if ok {
			c.hits = append(c.hits, h)
		}
	}
	slices.SortStableFunc(c.hits, func(a, b hit) int { return cmp.Compare(b.weight, a.weight) })
	counts := 1.0
	for _, h := range c.hits {
		if h.against {
			c.sum -= h.weight
			continue
		}
		c.sum += counts * h.weight
		counts *= repeated
		switch h.place {
		case firstPage:
			c.starts += h.weight
		case laterPage:
			c.starts -= h.weight
		case lastPage:
			c.ends += h.weight
		}
	}
}

// doubt holds back where little but words speaks for the likeliest class: a sentence
// in its words is not enough to act on, and a paper of no class taken for one is the
// worst error. The other classes keep their order, but sys.unknown, which comes first,
// gets a chance that leaves the likeliest less than 0.9.
func doubt(classes []scored) {
	likeliest := slices.MaxFunc(classes, func(a, b scored) int { return cmp.Compare(a.logit, b.logit) })
	if likeliest.sum <= slight {
		unknown := &classes[0]
		unknown.logit = max(unknown.logit, likeliest.logit-mostByWords)
	}
}

// rank turns log-odds into shares and puts the likeliest class first. Equally
// likely ones stay in their order.
func rank(classes []scored) {
	slices.SortStableFunc(classes, func(a, b scored) int { return cmp.Compare(b.logit, a.logit) })
	sum := 0.0
	for i := range classes {
		classes[i].share = math.Exp(classes[i].logit - classes[0].logit)
		sum += classes[i].share
	}
	for i := range classes {
		classes[i].share /= sum
	}
}

// subtype is the one told by the weightiest signal that tells one.
func (c *scored) subtype() string {
	for _, h := range c.hits {
		if h.subtype != "" && !h.against {
			return h.subtype
		}
	}
	return ""
}

func first(starts float64, printed events.Printed) float64 {
	switch {
	case printed.Number == 1:
		starts += numberWeight
	case printed.Number > 1:
		starts -= numberWeight
	}
	return max(-1, min(1, starts/surePlace))
}

func last(ends float64, printed events.Printed) float64 {
	switch {
	case printed.Of == 0:
	case printed.Number == printed.Of:
		ends += numberWeight
	default:
		ends -= numberWeight
	}
	return max(0, min(1, ends/surePlace))
}
