package metric

import (
	"math"
	"slices"
)

// Acceptance is what comes of accepting, unseen, all that has at least a certain confidence.
type Acceptance struct {
	Threshold float64 // the confidence
	Accepted  int     // how many have it; never 0
	Share     float64 // of all, in (0, 1]
	Accuracy  float64 // the share of the accepted that is right, in [0, 1]
}

// Acceptances is the accuracy-coverage curve (1 - accuracy is the risk of the
// risk-coverage curve): one point for every confidence that occurs, the highest
// first, so by rising share. As no threshold can part items of equal confidence,
// they are accepted together. The last point accepts all, and its accuracy is
// the plain one. No items give no points.
//
// It serves pages and whole packages alike: for packages, Right means without
// any error, and the last accuracy is STP. Source: El-Yaniv and Wiener, On the
// Foundations of Noise-free Selective Classification, JMLR 11, 2010.
func Acceptances(items []Scored) []Acceptance {
	var points []Acceptance
	accepted, right := 0, 0
	for _, l := range slices.Backward(levels(items)) {
		accepted += l.count()
		right += l.right
		points = append(points, Acceptance{l.confidence, accepted, ratio(accepted, len(items)), ratio(right, accepted)})
	}
	return points
}

// ShareAccepted is the largest share that can be accepted with an accuracy of at
// least so much: 0 if there is no such threshold, NaN without points. The
// threshold is chosen with the truth in hand, so it is what could be had, not a
// promise for other packages.
func ShareAccepted(points []Acceptance, accuracy float64) float64 {
	if len(points) == 0 {
		return math.NaN()
	}
	for _, p := range slices.Backward(points) {
		if p.Accuracy >= accuracy {
			return p.Share
		}
	}
	return 0
}
