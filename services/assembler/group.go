package assembler

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// document is a document under way: its pages, by their place among those that count,
// in the document's order.
type document struct {
	class string
	pages []int
	why   []string // for each page, why it stands here

	// For each page how sure it is that it stands behind the one before it or, the first,
	// behind none; and what it may stand behind otherwise, [nothing] included.
	sure      []float64
	otherwise []int
	ends      float64 // how sure it is that no other page follows its last, nor comes before its first
	known     float64 // how sure it is of its class
}

// grouping puts pages together, the surest first.
type grouping struct {
	reading
	next, before []int // by page; -1: none
	of           []int // by page, its group
	groups       []group
}

// group is what is known of pages that belong together.
type group struct {
	pages   []int // in order
	numbers map[int]bool
	total   int // printed, 0 if none is
	keys    map[string]map[string]bool
	likely  map[string]float64 // log-likelihood by class
}

// mergers is how often the pages that are still apart are looked at again: what was
// ambiguous is not when others have found their place.
const mergers = 6

// decide decides over all pages at once which belong together, and in which order.
// Pages must be those that count, in the order of the upload; gap says before which of
// them a separator lies. What it decides depends on what the pages say and where they
// lie, never on the order in which they became known.
func decide(t *taxonomy.Taxonomy, pages []page, gap []bool) []document {
	g := newGrouping(t, pages, gap)
	all := g.followings()
	for range mergers {
		if !g.merge(all) {
			break
		}
	}
	g.adopt()
	return g.documents(all)
}

func newGrouping(t *taxonomy.Taxonomy, pages []page, gap []bool) *grouping {
	g := &grouping{reading: reading{taxonomy: t, pages: pages, lie: lieOf(pages), gap: gap, share: make(map[string]float64), beside: besides(pages), kinds: make(map[keyOf]int), values: make(map[keyOf]int), firsts: make(map[string]int), later: make(map[string]float64)}}
	for at, p := range pages {
		for _, c := range p.likely() {
			g.share[c.Class] += c.Confidence / float64(len(pages))
		}
		class := p.verdict.Class
		for i, k := range p.keys { // by kind and value
			g.values[keyOf{class, k}]++
			if i == 0 || p.keys[i-1].Kind != k.Kind {
				g.kinds[keyOf{class, events.IdentityKey{Kind: k.Kind}}]++
			}
		}
		switch {
		case p.verdict.First >= 0.5:
			g.firsts[class]++
		case p.verdict.First <= -leansFirst:
			g.later[class]++
		default:
			g.later[class] += 0.5
		}
		g.next, g.before, g.of = append(g.next, -1), append(g.before, -1), append(g.of, at)
		g.groups = append(g.groups, groupOf(at, p))
	}
	return g
}

func groupOf(at int, p page) group {
	one := group{pages: []int{at}, numbers: make(map[int]bool), total: p.verdict.Printed.Of, keys: make(map[string]map[string]bool), likely: make(map[string]float64)}
	if n := p.verdict.Printed.Number; n > 0 {
		one.numbers[n] = true
	}
	for _, k := range p.keys {
		if one.keys[k.Kind] == nil {
			one.keys[k.Kind] = make(map[string]bool)
		}
		one.keys[k.Kind][k.Value] = true
	}
	for _, c := range p.likely() {
		if c.Class != events.ClassUnknown {
			one.likely[c.Class] = math.Log(leastClass + (1-leastClass)*c.Confidence)
		}
	}
	return one
}

// of the pages that one may follow only so many are weighed, so that the work grows
// with the pages and not with their square.
const mostWeighed = 12

// followings weighs the pairs of pages of which one may follow the other: those that
// lie near each other, and those that have something in common.
func (g *grouping) followings() []following {
	type shared struct {
		kind  byte
		value any
	}
	by := make(map[shared][]int) // places, ascending
	for at, p := range g.pages {
		for _, b := range p.ties.After {
			by[shared{'b', b}] = append(by[shared{'b', b}], at)
		}
		if n := p.verdict.Printed.Number; n > 0 {
			by[shared{'n', p.numbered()}] = append(by[shared{'n', p.numbered()}], at)
		}
		by[shared{'c', p.verdict.Class}] = append(by[shared{'c', p.verdict.Class}], at)
		for _, k := range p.keys {
			by[shared{'k', k}] = append(by[shared{'k', k}], at)
		}
	}
	var all []following
	for at, p := range g.pages {
		chosen := make(map[int]bool)
		for d := -reach; d <= reach; d++ {
			if other := at - d; d != 0 && other >= 0 && other < len(g.pages) {
				chosen[other] = true
			}
		}
		for _, b := range p.ties.Before {
			nearest(by[shared{'b', b}], at, chosen)
		}
		if n := p.verdict.Printed.Number; n > 1 {
			for back := 1; back <= 2; back++ {
				key := p.numbered()
				key.number -= back
				nearest(by[shared{'n', key}], at, chosen)
			}
		}
		nearest(by[shared{'c', p.verdict.Class}], at, chosen)
		for _, k := range p.keys {
			nearest(by[shared{'k', k}], at, chosen)
		}
		for _, before := range slices.Sorted(maps.Keys(chosen)) {
			all = append(all, g.weigh(before, at))
		}
	}
	return all
}

// nearest adds to chosen the places of a sorted list that are nearest to a place.
func nearest(list []int, to int, chosen map[int]bool) {
	ahead, _ := slices.BinarySearch(list, to)
	behind := ahead - 1
	for range mostWeighed {
		if ahead < len(list) && list[ahead] == to {
			ahead++
		}
		switch {
		case behind >= 0 && (ahead >= len(list) || to-list[behind] <= list[ahead]-to):
			chosen[list[behind]] = true
			behind--
		case ahead < len(list):
			chosen[list[ahead]] = true
			ahead++
		default:
			return
		}
	}
}

// merge lets pages follow one another, those first of which it is clearest, and reports
// whether any did.
func (g *grouping) merge(all []following) bool {
	open := make([]following, 0, len(all))
	for _, f := range all {
		if f.odds > 0 && g.before[f.page] < 0 && g.next[f.before] < 0 && g.of[f.page] != g.of[f.before] {
			f.odds += g.fits(f)
			if f.odds > 0 {
				open = append(open, f)
			}
		}
	}
	// How clear a following is shows by what else either page could do.
	best, second := make(map[int]float64), make(map[int]float64)
	note := func(key int, odds float64) {
		switch b, ok := best[key]; {
		case !ok || odds > b:
			second[key], best[key] = b, odds
		case odds > second[key]:
			second[key] = odds
		}
	}
	for _, f := range open {
		note(f.page, f.odds)
		note(-1-f.before, f.odds)
	}
	margin := func(f following) float64 {
		least := f.odds // else it is a first
		for _, key := range []int{f.page, -1 - f.before} {
			other := best[key]
			if other == f.odds {
				other = second[key]
			}
			least = min(least, f.odds-other)
		}
		return least
	}
	slices.SortFunc(open, func(a, b following) int {
		return cmp.Or(cmp.Compare(margin(b), margin(a)), cmp.Compare(b.odds, a.odds), cmp.Compare(a.page, b.page), cmp.Compare(a.before, b.before))
	})
	merged := false
	for _, f := range open {
		if margin(f) < 0 && merged {
			break // another is better, and may have become possible
		}
		if g.before[f.page] >= 0 || g.next[f.before] >= 0 || g.of[f.page] == g.of[f.before] || g.fits(f) < -f.odds {
			continue
		}
		g.join(f)
		merged = true
	}
	return merged
}

// fits is what speaks against a page's following another beside what the two say
// themselves: what the others say that belong to either.
func (g *grouping) fits(f following) float64 {
	a, b := g.groups[g.of[f.before]], g.groups[g.of[f.page]]
	against := 0.0
	for n := range b.numbers {
		if a.numbers[n] {
			against += numberBreaks
			break
		}
	}
	if a.total > 0 && b.total > 0 && a.total != b.total {
		against += totalsDiffer
	}
	if len(a.pages)+len(b.pages) > 2 {
		for kind, values := range b.keys {
			if of := a.keys[kind]; len(of) == 1 && len(values) == 1 && !overlap(of, values) {
				against += keyConflict
				break
			}
		}
	}
	class, _ := likeliest(a, b)
	if c, ok := g.taxonomy.Class(class); ok && c.MaxPages > 0 && len(a.pages)+len(b.pages) > c.MaxPages {
		against += numberBreaks
	}
	return against
}

func overlap(a, b map[string]bool) bool {
	for v := range a {
		if b[v] {
			return true
		}
	}
	return false
}

// likeliest is the class that pages of several groups are likeliest to be of, together,
// and how sure that is.
func likeliest(groups ...group) (class string, confidence float64) {
	sums := together(groups...)
	class, best := events.ClassUnknown, math.Inf(-1)
	for _, c := range slices.Sorted(maps.Keys(sums)) {
		if sums[c] > best {
			class, best = c, sums[c]
		}
	}
	all := 0.0
	for _, c := range slices.Sorted(maps.Keys(sums)) { // sums come out the same every time
		all += math.Exp(sums[c] - best)
	}
	return class, 1 / max(all, 1)
}

// together is how likely the pages of several groups are of each class that one of them
// may be of, as a logarithm.
func together(groups ...group) map[string]float64 {
	sums := make(map[string]float64)
	for _, g := range groups {
		for class := range g.likely {
			sums[class] = 0
		}
	}
	for class := range sums {
		for _, g := range groups {
			l, ok := g.likely[class]
			if !ok {
				l = math.Log(leastClass) * float64(len(g.pages))
			}
			sums[class] += l
		}
	}
	return sums
}

// adopt puts pages that fit no class into the document that they lie in, where its
// printed numbers leave room for them: page 3 of 5, of which little could be read,
// between pages 2 and 4.
func (g *grouping) adopt() {
	for at := 1; at+1 < len(g.pages); at++ {
		if g.before[at] >= 0 || g.next[at] >= 0 || g.pages[at].verdict.Class != events.ClassUnknown {
			continue
		}
		from, to := at-1, at+1
		if g.next[from] != to {
			if from, to = to, from; g.next[from] != to {
				continue
			}
		}
		last := 0 // number of the page at from, counted from the last that prints one
		for p, steps := from, 0; p >= 0; p, steps = g.before[p], steps+1 {
			if n := g.pages[p].verdict.Printed.Number; n > 0 {
				last = n + steps
				break
			}
		}
		if n := g.pages[to].verdict.Printed.Number; last == 0 || n < last+2 {
			continue
		}
		g.next[from], g.next[at], g.before[at], g.before[to] = at, to, from, at
		into := &g.groups[g.of[from]]
		into.pages = slices.Insert(into.pages, slices.Index(into.pages, from)+1, at)
		g.groups[g.of[at]] = group{}
		g.of[at] = g.of[from]
	}
}

func (g *grouping) join(f following) {
	g.next[f.before], g.before[f.page] = f.page, f.before
	to, from := g.of[f.before], g.of[f.page]
	a, b := &g.groups[to], g.groups[from]
	a.likely = together(*a, b)
	a.pages = append(a.pages, b.pages...)
	for n := range b.numbers {
		a.numbers[n] = true
	}
	a.total = cmp.Or(a.total, b.total)
	for kind, values := range b.keys {
		if a.keys[kind] == nil {
			a.keys[kind] = make(map[string]bool)
		}
		for v := range values {
			a.keys[kind][v] = true
		}
	}
	for _, p := range b.pages {
		g.of[p] = to
	}
	g.groups[from] = group{}
}

// documents are the groups in the order of their first pages, each with its reasons
// and with how sure it is of every page.
func (g *grouping) documents(all []following) []document {
	weighed := make(map[[2]int]following, len(all))
	for _, f := range all {
		weighed[[2]int{f.before, f.page}] = f
	}
	sure, otherwise := g.doubts(all, weighed)
	ends := make([]float64, len(g.pages)) // how likely a page comes behind that was put elsewhere
	for p, other := range otherwise {
		if other != nothing {
			ends[other] = max(ends[other], 1-sure[p])
		}
	}
	var list []document
	for _, one := range g.groups {
		if len(one.pages) == 0 {
			continue
		}
		d := document{pages: one.pages, ends: 1 - ends[one.pages[len(one.pages)-1]]}
		if d.class, d.known = likeliest(one); len(one.pages) == 1 {
			v := g.pages[one.pages[0]].verdict
			d.class, d.known = v.Class, v.Confidence
		}
		for i, p := range one.pages {
			why := g.begins(p)
			if i > 0 {
				why = cmp.Or(weighed[[2]int{one.pages[i-1], p}].why, whyLiesWithin)
			}
			d.why = append(d.why, why)
			d.sure, d.otherwise = append(d.sure, sure[p]), append(d.otherwise, otherwise[p])
		}
		list = append(list, d)
	}
	slices.SortFunc(list, func(a, b document) int { return cmp.Compare(slices.Min(a.pages), slices.Min(b.pages)) })
	return list
}

// nothing is the place before a first page.
const nothing = -1

// doubts tells of every page how sure it is that it follows the page it was put behind,
// or none, and what is likeliest otherwise: the page that it may follow instead, or
// nothing. Among all that it may follow, one that something else follows is the less
// likely the surer that is.
func (g *grouping) doubts(all []following, weighed map[[2]int]following) (sure []float64, otherwise []int) {
	chosen := make([]float64, len(g.pages)) // odds of what was chosen, over those of being a first
	sum := make([]float64, len(g.pages))    // of the likelihoods of all else, in the same measure
	best := make([]float64, len(g.pages))
	otherwise = make([]int, len(g.pages))
	for p := range g.pages {
		otherwise[p], best[p] = nothing, 1
		if a := g.before[p]; a >= 0 {
			sum[p] = 1 // it may be a first
			if f, ok := weighed[[2]int{a, p}]; ok {
				chosen[p] = f.odds
			}
		} else {
			best[p] = 0
		}
	}
	for _, f := range all {
		if g.before[f.page] == f.before {
			continue
		}
		odds := f.odds
		if next := g.next[f.before]; next >= 0 {
			odds -= max(0, weighed[[2]int{f.before, next}].odds)
		}
		likely := math.Exp(min(odds, mostOdds))
		sum[f.page] += likely
		if likely > best[f.page] {
			best[f.page], otherwise[f.page] = likely, f.before
		}
	}
	sure = make([]float64, len(g.pages))
	for p := range g.pages {
		is := math.Exp(min(chosen[p], mostOdds))
		sure[p] = is / (is + sum[p])
	}
	return sure, otherwise
}

// mostOdds bounds odds whose exponentials are added up.
const mostOdds = 50

// begins says why a page is a first one.
func (g *grouping) begins(at int) string {
	p := g.pages[at]
	switch {
	case p.verdict.Printed.Number == 1:
		return whyPrintedFirst
	case at == 0:
		return whyFileStart
	case g.gap[at]:
		return whySeparated
	case p.verdict.First >= 0.5:
		return whyLooksFirst
	}
	before := g.pages[at-1]
	switch _, conflicting := compareKeys(before.keys, p.keys); {
	case before.verdict.Class != p.verdict.Class:
		return whyOtherClass
	case conflicting:
		return whyOtherKey
	case printedFollows(before.verdict.Printed, p.verdict.Printed) < 0:
		return whyPrintedBreak
	default:
		return whyNothingBefore
	}
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
