package metric

import (
	"cmp"
	"math"
	"slices"
)

// Percentile is the p-th percentile by nearest rank: the smallest value that at
// least p percent of the values do not exceed, which is number ceil(p/100 n) of
// the n in order. It is always one of the values, such as a duration that was
// measured, and never one in between; the 50th of 1 and 2 is 1. p is in (0, 100];
// below it the smallest value is returned, above it the largest. ok is false
// without values. Source: definition 1 of Hyndman and Fan, Sample Quantiles in
// Statistical Packages, The American Statistician 50(4), 1996.
func Percentile[T cmp.Ordered](values []T, p float64) (value T, ok bool) {
	if len(values) == 0 {
		return value, false
	}
	rank := p * float64(len(values)) / 100
	if whole := math.Round(rank); math.Abs(rank-whole) < 1e-9 {
		rank = whole // 8.8 % of 375 is 33, whatever binary fractions make of it
	}
	n := int(math.Ceil(min(max(rank, 1), float64(len(values)))))
	return slices.Sorted(slices.Values(values))[n-1], true
}
