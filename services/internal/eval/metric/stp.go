package metric

// STP is the straight-through-processing rate: the share of packages without
// any error, in [0, 1]; NaN without packages. What counts as an error is the
// caller's to say. For page streams it is the share of streams whose every
// boundary is right, as in Heidenreich, Dalvi, Mukku, Verma and Pičuljan, Large
// Language Models for Page Stream Segmentation, arXiv 2408.11981, 2024.
func STP(right []bool) float64 {
	n := 0
	for _, r := range right {
		if r {
			n++
		}
	}
	return ratio(n, len(right))
}
