package classifier

import (
	"cmp"
	"fmt"
	"math"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/taxonomy"
	"dossier/taxonomy/explain"
	"dossier/taxonomy/lint"
)

// Lint finds what is odd about a taxonomy's signals, given how they are found
// and weighed: signals that never count or count twice, and classes that no page
// is ever taken for. It adds what [lint.Check] finds, and puts all in order.
func Lint(t *taxonomy.Taxonomy) []lint.Finding {
	l := linter{findings: lint.Check(t), of: make(map[string]profile)}
	for _, c := range t.Classes {
		l.of[c.ID] = profileOf(c)
	}
	for _, c := range t.Classes {
		l.class = c
		l.shadows()
		l.twice()
		l.mute()
		l.keys()
		l.reach()
	}
	l.compare(t)
	lint.Sort(l.findings)
	return l.findings
}

type linter struct {
	class    taxonomy.Class // that is looked at
	of       map[string]profile
	findings []lint.Finding
}

func (l *linter) find(severity lint.Severity, pos, format string, args ...any) {
	l.findings = append(l.findings, lint.Finding{Severity: severity, Pos: pos, Class: l.class.ID, Text: fmt.Sprintf(format, args...)})
}

// profile is a class as the scorer sees it.
type profile struct {
	signals []taxonomy.Signal
	speaks  map[string]taxonomy.Signal // phrases that speak for the class, folded, by the weightiest signal that has them
	against map[string]bool            // phrases that speak against it
}

func profileOf(c taxonomy.Class) profile {
	p := profile{speaks: make(map[string]taxonomy.Signal), against: make(map[string]bool)}
	for _, list := range c.Placed() {
		p.signals = append(p.signals, list.Signals...)
	}
	for _, s := range p.signals {
		for _, phrase := range s.Phrases {
			key := folded(phrase)
			switch {
			case s.Against:
				p.against[key] = true
			case s.Weight > p.speaks[key].Weight:
				p.speaks[key] = s
			}
		}
	}
	return p
}

// folded is a phrase as the finder sees it: two that fold alike are one.
func folded(phrase string) string { return string(runes(squeezePhrase(phrase))) }

// shadows: a phrase adds nothing to its signal if another one of it stands
// wherever it stands.
func (l *linter) shadows() {
	for _, s := range l.of[l.class.ID].signals {
		var little []string
		for i, long := range s.Phrases {
			shadow, by := never, ""
			for j, short := range s.Phrases {
				if i == j || folded(long) == folded(short) && i < j {
					continue
				}
				if c := covers(short, long); c > shadow {
					shadow, by = c, short
				}
			}
			switch {
			case shadow == always && folded(long) == folded(by):
				l.find(lint.Warning, s.Pos, "signal %s: %q and %q are looked for as one", s.ID, by, long)
			case shadow == always:
				l.find(lint.Warning, s.Pos, "signal %s: %q adds nothing to %q", s.ID, long, by)
			case shadow == mostly:
				little = append(little, long)
			}
		}
		if len(little) > 0 {
			l.find(lint.Note, s.Pos, "signal %s: shorter phrases of it leave little to %s: only places where they are misread or run over two lines",
				s.ID, quoted(little, 3))
		}
	}
}

// cover is how far one phrase stands where another does.
type cover int

const (
	never cover = iota
	mostly
	always
)

// covers tells how far the short phrase stands wherever the long one does.
func covers(short, long string) cover {
	f := newFinder()
	a, b := f.add(short), f.add(long)
	var words []events.Word
	for word := range strings.FieldsSeq(long) {
		words = append(words, events.Word{Text: word})
	}
	exact := newFinder() // or one that is nearly the other would seem to be in it
	exact.add(short)
	exact.phrases[0].wrong = 0
	exact.seeds = map[uint64][]seed{}
	chars := f.phrases[a].chars
	if len(chars) == 0 || len(chars) > len(f.phrases[b].chars) {
		return never
	}
	exact.seeds[pack(chars[:min(gram, len(chars))])] = []seed{{phrase: 0, length: len(chars)}}
	switch {
	case len(exact.find(squeeze(words))[0]) == 0:
		return never
	case f.phrases[a].wrong >= f.phrases[b].wrong && (!f.phrases[a].strict || f.phrases[b].strict):
		return always
	default:
		return mostly
	}
}

// twice: what stands in two signals counts twice, or against itself.
func (l *linter) twice() {
	type use struct {
		signal taxonomy.Signal
		phrase string
	}
	first := map[string]use{}
	for _, s := range l.of[l.class.ID].signals {
		for _, phrase := range s.Phrases {
			key := folded(phrase)
			before, ok := first[key]
			if !ok {
				first[key] = use{s, phrase}
				continue
			}
			switch {
			case before.signal.ID == s.ID: // reported as a shadow
			case before.signal.Against != s.Against:
				l.find(lint.Warning, s.Pos, "%q of signal %s speaks for the class and against it: see signal %s", phrase, s.ID, before.signal.ID)
			case before.signal.Zone == s.Zone:
				l.find(lint.Warning, s.Pos, "%q counts twice: it is in the signals %s and %s", phrase, before.signal.ID, s.ID)
			default:
				l.find(lint.Note, s.Pos, "%q counts twice where the zones %s and %s meet: it is in the signals %s and %s",
					phrase, before.signal.Zone, s.Zone, before.signal.ID, s.ID)
			}
		}
	}
}

// mute: signals that no page has, whatever stands on it.
func (l *linter) mute() {
	p := l.of[l.class.ID]
	for _, s := range p.signals {
		if len(s.Phrases) == 0 && !s.Alone && len(p.speaks) == 0 {
			l.find(lint.Error, s.Pos, "signal %s never counts: it does so only beside words of the class, and it has none; alone: true lifts that", s.ID)
		}
		// Lines are words with single spaces between them.
		if impossible(s.Pattern, func(text string) bool { return strings.ContainsAny(text, "\n\t\r") || strings.Contains(text, "  ") }) {
			l.find(lint.Error, s.Pos, "signal %s never counts: its pattern wants a tab, two spaces or a line end, and lines have none", s.ID)
		}
	}
}

// keys: the values of keys are tried in capitals and without spaces.
func (l *linter) keys() {
	for _, k := range l.class.Keys {
		if impossible(k.Pattern, func(text string) bool {
			return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsLower(r) })
		}) {
			l.find(lint.Error, k.Pos, "key %s is never found: its pattern wants small letters or spaces, and is tried in capitals without spaces", k.Kind)
		}
	}
}

// impossible reports whether all that a pattern matches holds a text that never
// occurs. It may miss one; it is never wrong about one.
func impossible(pattern string, never func(string) bool) bool {
	if pattern == "" {
		return false
	}
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return false
	}
	var wants func(*syntax.Regexp) bool
	wants = func(re *syntax.Regexp) bool {
		switch re.Op {
		case syntax.OpNoMatch:
			return true
		case syntax.OpLiteral:
			text := string(re.Rune)
			if re.Flags&syntax.FoldCase != 0 {
				text = strings.ToUpper(text)
			}
			return never(text)
		case syntax.OpConcat:
			return slices.ContainsFunc(re.Sub, wants)
		case syntax.OpAlternate:
			return !slices.ContainsFunc(re.Sub, func(sub *syntax.Regexp) bool { return !wants(sub) })
		case syntax.OpCapture, syntax.OpPlus:
			return wants(re.Sub[0])
		case syntax.OpRepeat:
			return re.Min > 0 && wants(re.Sub[0])
		default:
			return false
		}
	}
	return wants(re)
}

// reach: how likely all signals of a class together make it. Nothing else on the
// page speaks for another class then.
func (l *linter) reach() {
	c := l.class
	switch c.ID {
	case taxonomy.Unknown, taxonomy.Blank, taxonomy.Separator:
		return // they are stated without signals
	}
	var weights []float64
	for _, s := range l.of[c.ID].signals {
		if !s.Against {
			weights = append(weights, s.Weight)
		}
	}
	if len(weights) == 0 {
		if len(l.of[c.ID].signals) > 0 {
			l.find(lint.Error, c.Pos, "nothing speaks for class %s: all its signals are against it", c.ID)
		} else {
			l.find(lint.Warning, c.Pos, "nothing tells class %s: it has no signals", c.ID)
		}
		return
	}
	slices.SortFunc(weights, func(a, b float64) int { return cmp.Compare(b, a) })
	sum, counts := 0.0, 1.0
	for _, w := range weights {
		sum += counts * w
		counts *= repeated
	}
	most := 1 / (1 + math.Exp(unknownPrior-sum))
	switch {
	case sum <= unknownPrior:
		l.find(lint.Error, c.Pos, "no page is ever class %s: all its signals together count %.2f, and it takes more than %.2f", c.ID, sum, unknownPrior)
	case toFour(most) < c.Accept:
		l.find(lint.Warning, c.Pos, "no page of class %s is ever taken without a person: accept is %v, and its signals make it %.4f at most", c.ID, c.Accept, most)
	}
}

// distinct is the weight from which a signal of its own tells one class from
// another.
const distinct = 2.0

// compare: classes that stand in each other's light.
func (l *linter) compare(t *taxonomy.Taxonomy) {
	for i, a := range t.Classes {
		l.class = a
		for j, b := range t.Classes {
			if i == j || a.ID == taxonomy.Unknown || b.ID == taxonomy.Unknown {
				continue
			}
			pa, pb := l.of[a.ID], l.of[b.ID]
			if outdone(pa, pb) {
				if j > i && outdone(pb, pa) {
					l.find(lint.Error, a.Pos, "the classes %s and %s have the same signals: neither is ever likelier", a.ID, b.ID)
				} else if !outdone(pb, pa) {
					l.find(lint.Error, a.Pos, "no page is ever likelier class %s than %s, which has all its signals", a.ID, b.ID)
				}
				continue
			}
			if j < i || outdone(pb, pa) {
				continue
			}
			if shared := sharedBy(pa, pb); len(shared) > 0 && !toldApart(pa, pb) {
				l.find(lint.Note, a.Pos, "classes %s and %s share %s, and little of their own tells them apart", a.ID, b.ID, quoted(shared, 3))
			}
		}
	}
}

// outdone reports whether whatever speaks for a speaks for b as loud, and
// whatever speaks against b speaks against a as loud.
func outdone(a, b profile) bool {
	return matched(a.signals, b.signals, false) && matched(b.signals, a.signals, true) &&
		slices.ContainsFunc(a.signals, func(s taxonomy.Signal) bool { return !s.Against })
}

// matched reports whether each signal of the one kind among these has one of its
// own among the others that is found wherever it is, with no less weight.
func matched(these, others []taxonomy.Signal, against bool) bool {
	these = slices.Clone(these)
	slices.SortStableFunc(these, func(a, b taxonomy.Signal) int { return cmp.Compare(b.Weight, a.Weight) })
	taken := make([]bool, len(others))
	for _, s := range these {
		if s.Against != against {
			continue
		}
		found := false
		for i, o := range others {
			if !taken[i] && o.Against == against && o.Weight >= s.Weight && includes(o, s) {
				taken[i], found = true, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// includes reports whether one signal is found wherever the other is.
func includes(wide, narrow taxonomy.Signal) bool {
	if wide.Zone != narrow.Zone && wide.Zone != taxonomy.ZoneAnywhere && !(wide.Zone == taxonomy.ZoneHeading && narrow.Zone == taxonomy.ZoneTop) {
		return false
	}
	if len(narrow.Phrases) == 0 {
		return len(wide.Phrases) == 0 && wide.Pattern == narrow.Pattern && wide.Check == narrow.Check && wide.Layout == narrow.Layout && (wide.Alone || !narrow.Alone)
	}
	return !slices.ContainsFunc(narrow.Phrases, func(p string) bool {
		return !slices.ContainsFunc(wide.Phrases, func(q string) bool { return folded(p) == folded(q) })
	})
}

// sharedBy are the phrases that speak for both, as the first writes them, the
// weightiest first.
func sharedBy(a, b profile) []string {
	type phrase struct {
		text   string
		weight float64
	}
	var shared []phrase
	for _, s := range a.signals {
		for _, p := range s.Phrases {
			key := folded(p)
			if _, ok := b.speaks[key]; ok && !s.Against && a.speaks[key].ID == s.ID {
				shared = append(shared, phrase{p, s.Weight})
			}
		}
	}
	slices.SortStableFunc(shared, func(a, b phrase) int { return cmp.Compare(b.weight, a.weight) })
	texts := make([]string, len(shared))
	for i, p := range shared {
		texts[i] = p.text
	}
	return texts
}

// toldApart reports whether something tells the classes apart: words of the one
// that speak against the other, or a weighty signal of each that has words which
// the other lacks.
func toldApart(a, b profile) bool {
	for key := range a.against {
		if _, ok := b.speaks[key]; ok {
			return true
		}
	}
	for key := range b.against {
		if _, ok := a.speaks[key]; ok {
			return true
		}
	}
	own := func(a, b profile) bool {
		for key, s := range a.speaks {
			if _, ok := b.speaks[key]; !ok && s.Weight >= distinct {
				return true
			}
		}
		return false
	}
	return own(a, b) && own(b, a)
}

// quoted lists phrases, no more than most of them.
func quoted(phrases []string, most int) string {
	var list []string
	for _, p := range phrases[:min(most, len(phrases))] {
		list = append(list, fmt.Sprintf("%q", p))
	}
	if more := len(phrases) - len(list); more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	return strings.Join(list, ", ")
}

// SharedWith returns the phrases that speak for a class and for others as well,
// by the other's id: those with which it shares most first.
func SharedWith(t *taxonomy.Taxonomy, id string) []explain.Shared {
	class, ok := t.Class(id)
	if !ok {
		return nil
	}
	of := profileOf(class)
	var list []explain.Shared
	for _, other := range t.Classes {
		if phrases := sharedBy(of, profileOf(other)); other.ID != id && len(phrases) > 0 {
			list = append(list, explain.Shared{Class: other.ID, Phrases: phrases})
		}
	}
	slices.SortStableFunc(list, func(a, b explain.Shared) int { return cmp.Compare(len(b.Phrases), len(a.Phrases)) })
	return list
}
