package form

import "dossier/services/internal/sample/paper"

// Nearest sets a contract so that it has about so many pages: set is asked for several stretches between 0, as tight as the issuer ever sets
// it, and 1, as loose and with every clause he has.
func Nearest(pages int, set func(stretch float64) []*paper.Sheet) []*paper.Sheet {
	var best []*paper.Sheet
	off := func(sheets []*paper.Sheet) int { return max(len(sheets)-pages, pages-len(sheets)) }
	low, high := 0.0, 1.0
	for range 6 {
		mid := (low + high) / 2
		sheets := set(mid)
		if best == nil || off(sheets) < off(best) {
			best = sheets
		}
		switch {
		case len(sheets) == pages:
			return sheets
		case len(sheets) < pages:
			low = mid
		default:
			high = mid
		}
	}
	return best
}

// Some is the first part of the clauses, the more the higher the stretch, but at least so many of ten.
func Some[T any](clauses []T, stretch, least float64) []T {
	return clauses[:max(1, int(float64(len(clauses))*(least/10+(1-least/10)*min(1, 1.6*stretch))+0.5))]
}
