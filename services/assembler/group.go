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

// nothing is the place before a first page, and behind a last one.
const nothing = -1

// grouping puts pages together, the surest first.
type grouping struct {
	reading
	next, before []int     // by page, or [nothing]
	odds         []float64 // by page, of its following the one before it, as far as weighed
	of           []int     // by page, its group
	groups       []group
}

// group is what is known of pages that belong together.
type group struct {
	pages   []int // in order
	numbers map[int]bool
	total   int // printed, 0 if none is
	keys    map[string]map[string]bool
	likely  map[string]float64 // log-likelihood by class
	names   int                // a page that names a period, or [nothing]
	dated   int                // a page whose table has days, and that names none, or [nothing]
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
	g := &grouping{reading: newReading(t, pages, gap)}
	for at, p := range pages {
		g.next, g.before, g.odds, g.of = append(g.next, nothing), append(g.before, nothing), append(g.odds, 0), append(g.of, at)
		g.groups = append(g.groups, groupOf(at, p))
	}
	return g
}

func groupOf(at int, p page) group {
	one := group{names: nothing, dated: nothing, pages: []int{at}, numbers: make(map[int]bool), total: p.verdict.Printed.Of, keys: make(map[string]map[string]bool), likely: make(map[string]float64)}
	if n := p.verdict.Printed.Number; n > 0 {
		one.numbers[n] = true
	}
	switch {
	case p.period() != "":
		one.names = at
	case p.ties.FirstDay != "":
		one.dated = at
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

// mostWeighed is how many pages that have something in common with one are weighed as what
// it may follow, so that the work grows with the pages and not with their square.
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
		g.alike(at, chosen)
		for _, before := range slices.Sorted(maps.Keys(chosen)) {
			all = append(all, g.weigh(before, at))
		}
	}
	return all
}

// alike adds to chosen the pages of the class that share the most marks with a page that
// few have.
func (g *grouping) alike(at int, chosen map[int]bool) {
	shared := make(map[int]int)
	for _, on := range g.marks[at] {
		if len(on) > mostWeighed {
			continue
		}
		for _, other := range on {
			if other != at {
				shared[other]++
			}
		}
	}
	most := slices.SortedFunc(maps.Keys(shared), func(a, b int) int {
		return cmp.Or(cmp.Compare(shared[b], shared[a]), cmp.Compare(abs(a-at), abs(b-at)), cmp.Compare(a, b))
	})
	for _, other := range most[:min(len(most), mostWeighed)] {
		chosen[other] = true
	}
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
	rivals := make(rivalry)
	for _, f := range all {
		if !g.free(f) {
			continue
		}
		if f.fits = g.fits(f); f.odds+f.fits > 0 {
			open = append(open, f)
			rivals.note(f)
		}
	}
	margins := make([]float64, len(open))
	order := make([]int, len(open))
	for i, f := range open {
		margins[i], order[i] = rivals.margin(f), i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := open[i], open[j]
		return cmp.Or(cmp.Compare(margins[j], margins[i]), cmp.Compare(b.odds+b.fits, a.odds+a.fits), cmp.Compare(a.page, b.page), cmp.Compare(a.before, b.before))
	})
	merged := false
	for _, i := range order {
		if margins[i] < 0 && merged {
			break // another was better, and may be impossible by now: that is for the next time
		}
		f := open[i]
		if !g.free(f) {
			continue
		}
		if f.fits = g.fits(f); f.odds+f.fits > 0 {
			g.join(f)
			merged = true
		}
	}
	return merged
}

// free reports whether neither page of a following is taken.
func (g *grouping) free(f following) bool {
	return g.before[f.page] == nothing && g.next[f.before] == nothing && g.of[f.page] != g.of[f.before]
}

// rivalry holds what the pages of followings could do instead: the best and the second
// best of what each may follow, by page, and of what may follow it, by -1 - page.
type rivalry map[int][2]float64

func (r rivalry) note(f following) {
	odds := f.odds + f.fits
	for _, key := range []int{f.page, -1 - f.before} {
		switch of := r[key]; { // without another, it may be a first, or a last: odds of 0
		case odds > of[0]:
			r[key] = [2]float64{odds, of[0]}
		case odds > of[1]:
			r[key] = [2]float64{of[0], odds}
		}
	}
}

// margin is how much likelier a following is than the best that either page could do
// instead; below 0 where there is a better one.
func (r rivalry) margin(f following) float64 {
	odds := f.odds + f.fits
	least := odds
	for _, key := range []int{f.page, -1 - f.before} {
		other := r[key][0]
		if other == odds {
			other = r[key][1]
		}
		least = min(least, odds-other)
	}
	return least
}

// fits is what speaks for or against a page's following another beside what the two say
// themselves: what the others say that belong to either.
func (g *grouping) fits(f following) float64 {
	a, b := g.groups[g.of[f.before]], g.groups[g.of[f.page]]
	against := g.implied(f)
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
	for _, pair := range [][2]int{{a.names, b.dated}, {b.names, a.dated}} {
		// What the two say of each other has been weighed.
		if pair[0] == nothing || pair[1] == nothing || len(a.pages)+len(b.pages) == 2 {
			continue
		}
		if holds, known := inPeriod(g.pages[pair[0]], g.pages[pair[1]]); known && !holds {
			against += periodFails
		}
	}
	class, _ := likeliest(a, b)
	if c, ok := g.taxonomy.Class(class); ok && c.MaxPages > 0 && len(a.pages)+len(b.pages) > c.MaxPages {
		against += numberBreaks
	}
	return against
}

// implied weighs the numbers of pages that print none, which follow from those beside
// them: before page 4 of 7 stands page 3.
func (g *grouping) implied(f following) float64 {
	p, q := g.pages[f.before].verdict.Printed, g.pages[f.page].verdict.Printed
	total := g.groups[g.of[f.page]].total
	if p.Number > 0 && q.Number > 0 || total == 0 || total != g.groups[g.of[f.before]].total {
		return 0 // weighed already, or bare numbers, of which too many are none
	}
	weight := 0.0
	if q.Number == 0 {
		if q.Number = g.ahead(f.page); q.Number > 0 {
			place := numberedPlace
			if q.Number == 1 {
				place = -place
			}
			weight += place - g.place(g.pages[f.page])
		}
		q.Of = total
	}
	if p.Number == 0 {
		p.Number, p.Of = g.counted(f.before), total
	}
	return weight + g.printedFollows(p, q)
}

// ahead is the number of a page in its document by the first page from it on that prints
// one; 0 if none does, or it would not be 1 or more.
func (g *grouping) ahead(at int) int {
	for p, steps := at, 0; p >= 0; p, steps = g.next[p], steps+1 {
		if n := g.pages[p].verdict.Printed.Number; n > 0 {
			return max(n-steps, 0)
		}
	}
	return 0
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

// adopt puts pages of which little could be read into documents that lack one: page 3 of
// 5, whose number was not read, between pages 2 and 4. A page must be alone and without a
// number that could be right, and no other page may do as well.
func (g *grouping) adopt() {
	alone := make(map[string][]int) // by class
	for at, p := range g.pages {
		if g.before[at] == nothing && g.next[at] == nothing && p.verdict.Printed.Of == 0 {
			alone[p.verdict.Class] = append(alone[p.verdict.Class], at)
		}
	}
	for at := range g.pages {
		if g.before[at] >= 0 || len(g.groups[g.of[at]].pages) < 2 && g.pages[at].verdict.Printed.Of < 2 {
			continue
		}
		for from := at; from >= 0; from = g.next[from] {
			g.fill(from, alone)
		}
	}
}

// fill puts a page behind another if one is lacking there.
func (g *grouping) fill(from int, alone map[string][]int) {
	into := &g.groups[g.of[from]]
	to := g.next[from]
	last := g.counted(from)
	next := into.total + 1
	if to >= 0 {
		next = g.pages[to].verdict.Printed.Number
	}
	if last == 0 || next < last+2 {
		return
	}
	class, _ := likeliest(*into)
	var near []int // that lie between the two, or next to the last
	for _, candidate := range slices.Concat(alone[class], alone[events.ClassUnknown]) {
		lies := abs(candidate-from) <= 1 && (to < 0 || abs(candidate-to) <= 1)
		same := g.pages[candidate].verdict.Class == class
		if g.before[candidate] >= 0 || g.next[candidate] >= 0 || g.of[candidate] == g.of[from] || !same && (!lies || to < 0) {
			continue
		}
		if _, conflict := g.keys(class, g.pages[from].keys, g.pages[candidate].keys); conflict < 0 {
			continue
		}
		if lies {
			near = append([]int{candidate}, near...)
		} else if same && g.lie.far >= scattered {
			near = append(near, candidate)
		}
	}
	if len(near) == 0 || len(near) > 1 && !(abs(near[0]-from) <= 1 && abs(near[1]-from) > 1) {
		return
	}
	at := near[0]
	g.next[from], g.before[at], g.next[at], g.odds[at] = at, from, to, 0
	if to >= 0 {
		g.before[to], g.odds[to] = at, 0
	}
	into.pages = slices.Insert(into.pages, slices.Index(into.pages, from)+1, at)
	g.groups[g.of[at]] = group{}
	g.of[at] = g.of[from]
}

// scattered is the share of pages that lie anywhere from which a package counts as a heap.
const scattered = 0.5

// counted is the number of a page in its document by the last page up to it that prints
// one; 0 if none does.
func (g *grouping) counted(at int) int {
	for p, steps := at, 0; p >= 0; p, steps = g.before[p], steps+1 {
		if n := g.pages[p].verdict.Printed.Number; n > 0 {
			return n + steps
		}
	}
	return 0
}

func (g *grouping) join(f following) {
	g.next[f.before], g.before[f.page], g.odds[f.page] = f.page, f.before, f.odds+f.fits
	to, from := g.of[f.before], g.of[f.page]
	a, b := &g.groups[to], g.groups[from]
	a.likely = together(*a, b)
	a.pages = append(a.pages, b.pages...)
	for n := range b.numbers {
		a.numbers[n] = true
	}
	a.total = cmp.Or(a.total, b.total)
	a.names, a.dated = max(a.names, b.names), max(a.dated, b.dated)
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
	sure, otherwise := g.doubts(all)
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

// doubts tells of every page how sure it is that it follows the page it was put behind,
// or none, and what is likeliest otherwise: the page that it may follow instead, or
// nothing. Among all that it may follow, one that something else follows is the less
// likely the surer that is.
func (g *grouping) doubts(all []following) (sure []float64, otherwise []int) {
	chosen := make([]float64, len(g.pages)) // odds of what was chosen, over those of being a first
	sum := make([]float64, len(g.pages))    // of the likelihoods of all else, in the same measure
	best := make([]float64, len(g.pages))
	otherwise = make([]int, len(g.pages))
	for p := range g.pages {
		otherwise[p], best[p] = nothing, 1
		if g.before[p] >= 0 {
			sum[p], chosen[p] = 1, g.odds[p] // it may be a first
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
			odds -= max(0, g.odds[next])
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
	case p.verdict.First >= looksSurelyFirst:
		return whyLooksFirst
	}
	before := g.pages[at-1]
	switch _, conflicting := compareKeys(before.keys, p.keys); {
	case before.verdict.Class != p.verdict.Class:
		return whyOtherClass
	case conflicting:
		return whyOtherKey
	case g.printedFollows(before.verdict.Printed, p.verdict.Printed) < 0:
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
