package metric

import (
	"math"

	"gonum.org/v1/gonum/mathext"
)

// AtMost is the probability, in [0, 1], of at most so many of n independent
// events of a probability each: the cumulative binomial distribution, exactly.
// It is NaN unless 0 ≤ events ≤ n and 0 ≤ each ≤ 1.
func AtMost(events, n int, each float64) float64 {
	switch {
	case events < 0 || events > n || !(each >= 0 && each <= 1):
		return math.NaN()
	case events == n || each == 0:
		return 1
	case each == 1:
		return 0
	}
	return mathext.RegIncBeta(float64(n-events), float64(events+1), 1-each)
}

// UpperBound is the largest probability of an event that is still believable
// after so many of n: with the given confidence, in (0, 1), the true one is not
// above it. It is 1 for n of 0. Source: Clopper and Pearson, The Use of Confidence
// or Fiducial Limits, Biometrika 26, 1934; one side. It holds for independent
// events; those that come in clusters, as pages of one package do, count for fewer.
func UpperBound(events, n int, confidence float64) float64 {
	if events < 0 || events > n || !(confidence > 0 && confidence < 1) {
		return math.NaN()
	}
	if events == n {
		return 1
	}
	return mathext.InvRegIncBeta(float64(events+1), float64(n-events), confidence)
}
