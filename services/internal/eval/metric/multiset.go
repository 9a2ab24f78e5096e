package metric

// Multiset compares two collections in which a thing may occur more than once
// and order means nothing, such as the findings on a package. A thing that is
// expected e times and found f times counts min(e, f) as TP, the rest of e as
// FN, the rest of f as FP. No input gives zero counts. The definition is that of
// multiset intersection (Knuth, The Art of Computer Programming 2, section
// 4.6.3, exercise 19), under the counts of van Rijsbergen 1979.
func Multiset[T comparable](expected, found []T) Counts {
	open := make(map[T]int, len(expected))
	for _, e := range expected {
		open[e]++
	}
	var c Counts
	for _, f := range found {
		if open[f] > 0 {
			open[f]--
			c.TP++
		} else {
			c.FP++
		}
	}
	c.FN = len(expected) - c.TP
	return c
}
