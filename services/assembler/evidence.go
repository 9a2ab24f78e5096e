package assembler

import (
	"math"
	"slices"
	"strings"
	"time"

	"dossier/events"
)

// place is what a page says of its place in its document.
func (r reading) place(p page) float64 {
	switch first := p.verdict.First; {
	case p.verdict.Printed.Number > 0:
		return -numberedPlace * first
	case first >= leansFirst:
		return looksFirst
	case first <= -leansFirst:
		return looksLater
	}
	if c, ok := r.taxonomy.Class(p.verdict.Class); ok && c.MultiPage {
		return looksNeither
	}
	return 0
}

// keys weighs whose papers two pages are: shared is positive if they have a key in
// common, conflict negative if they have a kind of key and no value of it in common. A
// page that lists several of a kind, such as the folios of a holding, goes on to others.
func (r reading) keys(class string, a, b []events.IdentityKey) (shared, conflict float64) {
	for i := 0; i < len(a); {
		kind := a[i].Kind
		from := i
		for i < len(a) && a[i].Kind == kind {
			i++
		}
		first := slices.IndexFunc(b, func(k events.IdentityKey) bool { return k.Kind == kind })
		if first < 0 {
			continue
		}
		last := first
		for last < len(b) && b[last].Kind == kind {
			last++
		}
		agree := false
		for _, k := range a[from:i] {
			if slices.Contains(b[first:last], k) {
				agree = true
				shared = max(shared, keyShared+min(rarestKey, math.Log(float64(r.kinds[keyOf{class, events.IdentityKey{Kind: kind}}])/float64(r.values[keyOf{class, k}]))))
			}
		}
		switch several := min(i-from, 2) + min(last-first, 2); {
		case agree || several == 4:
		case several == 3:
			conflict = min(conflict, keyElsewhere)
		default:
			conflict = min(conflict, keyConflict)
		}
	}
	return shared, conflict
}

// samePeriod reports whether two pages name one period.
func samePeriod(p, q page) bool { return p.period() != "" && p.period() == q.period() }

// sharesOther reports whether two pages have a key in common beside the period.
func sharesOther(a, b []events.IdentityKey) bool {
	return slices.ContainsFunc(a, func(k events.IdentityKey) bool { return k.Kind != periodKey && slices.Contains(b, k) })
}

// daysFollow weighs whether the days of one page's table go on on the other's: forwards
// or, where both tables run backwards, backwards. Without a year, a table may run over the
// turn of one, and then nothing is said.
func daysFollow(before, page events.Ties) float64 {
	const soon = 7 // days
	a, errA := time.Parse(time.DateOnly, before.LastDay)
	b, errB := time.Parse(time.DateOnly, page.FirstDay)
	if errA != nil || errB != nil || (a.Year() == 0) != (b.Year() == 0) {
		return 0
	}
	gap := int(b.Sub(a).Hours() / 24)
	if before.FirstDay > before.LastDay || page.FirstDay > page.LastDay {
		gap = -gap
	}
	switch {
	case gap >= 0 && gap <= soon:
		return daysGoOn
	case gap < 0 && a.Year() > 0:
		return daysGoBack
	default:
		return 0
	}
}

// inPeriod reports whether the days in the table of one page are of the period that the
// other names, give or take a few days for entries that are posted late.
func inPeriod(p, q page) (holds, known bool) {
	const late = 4
	for _, pair := range [][2]page{{p, q}, {q, p}} {
		if pair[0].ties.FirstDay == "" || pair[0].period() != "" {
			continue
		}
		from, until, ok := strings.Cut(pair[1].period(), "/")
		if !ok {
			continue
		}
		a, errA := time.Parse(time.DateOnly, from)
		b, errB := time.Parse(time.DateOnly, until)
		if errA != nil || errB != nil {
			continue
		}
		a, b = a.AddDate(0, 0, -late), b.AddDate(0, 0, late)
		within := func(day string) bool {
			t, err := time.Parse(time.DateOnly, day)
			if err != nil {
				return false
			}
			if t.Year() > 0 {
				return !t.Before(a) && !t.After(b)
			}
			for _, year := range []int{a.Year(), b.Year()} { // none is printed
				if d := t.AddDate(year, 0, 0); !d.Before(a) && !d.After(b) {
					return true
				}
			}
			return false
		}
		return within(pair[0].ties.FirstDay) && within(pair[0].ties.LastDay), true
	}
	return false, false
}

// apart reports whether two lengths differ by more than paper that was scanned twice.
func apart(a, b float64) bool { return math.Abs(a-b) > 0.04*max(a, b) }

func meet(a, b []int64) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// classes is what the classes that two pages may be of say for their being of one
// document: how much likelier they are of the same class than two pages of the package
// are by chance. Where papers of one class lie side by side, which is not by chance, that
// two neighbours are of one says less.
func (r reading) classes(p, q page, near bool) float64 {
	same := 0.0
	for _, a := range p.likely() {
		for _, b := range q.likely() {
			if a.Class == b.Class && a.Class != events.ClassUnknown {
				chance := max(r.share[a.Class]-p.is(a.Class)/float64(len(r.pages)), 1/float64(len(r.pages)))
				if near {
					chance = max(chance, r.beside)
				}
				same += a.Confidence * b.Confidence / chance
			}
		}
	}
	return math.Log(leastClass + (1-leastClass)*same)
}

// is how likely the page is of a class.
func (p page) is(class string) float64 {
	for _, c := range p.likely() {
		if c.Class == class {
			return c.Confidence
		}
	}
	return 0
}

// printedFollows weighs what two printed page numbers say. That "3 of 11" follows "2 of
// 11" says the more the fewer pages of the package print it.
func (r reading) printedFollows(before, page events.Printed) float64 {
	switch {
	case before.Number == 0 || page.Number == 0:
		return 0
	case before.Of > 0 && page.Of > 0 && before.Of != page.Of:
		return totalsDiffer
	case page.Number <= before.Number:
		return numberBreaks
	case page.Number == before.Number+1 && before.Of > 0 && before.Of == page.Of:
		if n := r.printed[page]; n > 0 {
			return min(max(math.Log(float64(len(r.pages))/float64(n)), numberFollows), rarestNumber)
		}
		return numberFollows // it is implied
	case page.Number == before.Number+1:
		return bareFollows
	default:
		return numberSkips
	}
}
