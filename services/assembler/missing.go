package assembler

import "slices"

// missing are the printed numbers that the document's pages should carry and
// none does: up to the printed total or, without one, to the highest printed.
// limit is how many pages its class has at most; 0: no limit is known.
func missing(pages []page, limit int) []int {
	carried := make(map[int]bool)
	last, totals := 0, 0
	var implied []int
	before := 0
	if first := slices.IndexFunc(pages, func(p page) bool { return p.verdict.Printed.Number > 0 }); first > 0 {
		for n := pages[first].verdict.Printed.Number - first; n < pages[first].verdict.Printed.Number; n++ {
			implied = append(implied, n) // before 3 stand 1 and 2
		}
	}
	for _, p := range pages {
		printed := p.verdict.Printed
		if printed.Number == 0 {
			if before > 0 { // between 2 and 4 stands 3, whether or not that could be read
				before++
				implied = append(implied, before)
			}
			continue
		}
		before = printed.Number
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
	case len(carried)*2 <= len(pages), last > 2*len(pages)+maxGap:
		return nil // a misread total must not name a thousand pages
	}
	var missing []int
	for n := 1; n <= last; n++ {
		if !carried[n] {
			missing = append(missing, n)
		}
	}
	if len(missing) <= len(pages)-len(carried) {
		return nil // pages whose number could not be read account for the gaps
	}
	return slices.DeleteFunc(missing, func(n int) bool { return slices.Contains(implied, n) })
}

// maxGap bounds how many pages more than twice those present a total may name
// before it is taken for misread.
const maxGap = 10
