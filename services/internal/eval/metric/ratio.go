package metric

import "math"

// ratio is part of whole, and NaN if there is no whole.
func ratio[N int | float64](part, whole N) float64 {
	if whole == 0 {
		return math.NaN()
	}
	return float64(part) / float64(whole)
}
