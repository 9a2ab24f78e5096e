package assembler

import (
	"maps"
	"slices"

	"dossier/events"
)

// ofTheirOwn takes back duplicates that belong to documents of their own. The second
// page of every statement of a card is the same print; if the package has two first
// pages, it needs two second ones, whatever they look like. Only what is beyond that was
// scanned twice.
func ofTheirOwn(pages []page, duplicates map[int]duplicate) map[int]duplicate {
	copies := make(map[int][]int) // by the page that counts
	for at := range pages {
		if d, ok := duplicates[pages[at].number]; ok {
			copies[d.of] = append(copies[d.of], pages[at].number)
		}
	}
	before := make(map[numbered]int) // how many pages count, by what they print
	for _, p := range pages {
		if _, ok := duplicates[p.number]; !ok && p.counts() && p.verdict.Printed.Number > 0 {
			before[p.numbered()]++
		}
	}
	kept := maps.Clone(duplicates)
	for _, of := range slices.Sorted(maps.Keys(copies)) {
		p := pages[of-1]
		if p.verdict.Printed.Number < 2 || p.verdict.Class == events.ClassUnknown {
			continue
		}
		key := p.numbered()
		first := key
		first.number--
		for _, number := range copies[of] {
			if before[key] >= before[first] {
				break // no second page is lacking
			}
			if follows := pages[number-1]; follows.numbered() == key && !beside(pages, duplicates, number, of) {
				delete(kept, number)
				before[key]++
			}
		}
	}
	return kept
}

// beside reports whether no page that counts lies between two others: then the feeder
// took the sheet twice.
func beside(pages []page, duplicates map[int]duplicate, a, b int) bool {
	from, to := min(a, b), max(a, b)
	return !slices.ContainsFunc(pages[from:to-1], func(p page) bool {
		d, again := duplicates[p.number]
		return p.counts() && !(again && (d.of == a || d.of == b))
	})
}
