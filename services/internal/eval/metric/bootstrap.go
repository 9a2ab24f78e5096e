package metric

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Bootstrap is an interval in which a figure lies with 95 % confidence, as far as
// the packages at hand are a fair sample of all packages.
type Bootstrap struct {
	Low, High float64 // NaN if the figure was never defined
	Undefined int     // rounds in which it was not, and which are left out
}

// Interval finds the 95 % percentile interval of a figure. In each round it draws
// as many packages as there are, with replacement, and has stat take the figure
// of those drawn. Whole packages are drawn, never pages, as the pages of a package
// resemble each other: drawn by themselves they would promise too much.
//
// Of the R rounds in which stat is a number, sorted, Low is the k-th smallest and
// High the k-th largest, where k = floor(0.025 (R + 1)), and 1 at least. A useful
// number of rounds is 1,000 or more; below 79, they are the extremes. Without
// packages or rounds both are NaN. The same seed gives the same interval.
// stat is given one slice again and again and must not keep it.
//
// Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter
// 13, with their rule for k from section 12.5; for whole groups, Davison and
// Hinkley, Bootstrap Methods and their Application, 1997, section 3.8.
func Interval[T any](packages []T, seed uint64, rounds int, stat func([]T) float64) Bootstrap {
	b := Bootstrap{Low: math.NaN(), High: math.NaN()}
	if len(packages) == 0 {
		return b
	}
	chance := rand.New(rand.NewPCG(seed, 0))
	drawn := make([]T, len(packages))
	var figures []float64
	for range rounds {
		for i := range drawn {
			drawn[i] = packages[chance.IntN(len(packages))]
		}
		if figure := stat(drawn); math.IsNaN(figure) {
			b.Undefined++
		} else {
			figures = append(figures, figure)
		}
	}
	if len(figures) == 0 {
		return b
	}
	slices.Sort(figures)
	k := max(1, (len(figures)+1)*25/1000)
	b.Low, b.High = figures[k-1], figures[len(figures)-k]
	return b
}
