package metric

import "math"

// Bin is one point of a reliability diagram.
type Bin struct {
	Count      int     // never 0
	Confidence float64 // mean
	Accuracy   float64 // share that is right
}

// ReliabilityBins sorts items by confidence and cuts them into n bins of equal
// mass; n below 1 counts as 1. They come by rising confidence.
//
// Items of equal confidence always share a bin. Of N items in order, those of one
// confidence take up the places [start, end); they go into the bin in which their
// middle lies, number floor(n (start + end) / (2 N)). Without ties the bins'
// sizes differ by one at most; with ties some bins are larger and some are
// empty, and empty bins are left out. So the bins do not depend on the order in
// which the items came. No items give no bins.
//
// Source: equal-mass ("adaptive") bins, Nguyen and O'Connor, EMNLP 2015; Nixon et
// al., Measuring Calibration in Deep Learning, 2019. Neither says what becomes of
// ties: the rule above is this package's own.
func ReliabilityBins(items []Scored, n int) []Bin {
	n = max(n, 1)
	var bins []Bin
	current, start := -1, 0
	for _, l := range levels(items) {
		end := start + l.count()
		if number := n * (start + end) / (2 * len(items)); number != current {
			bins = append(bins, Bin{})
			current = number
		}
		b := &bins[len(bins)-1]
		b.Count += l.count()
		b.Confidence += l.confidence * float64(l.count()) // sums for now
		b.Accuracy += float64(l.right)
		start = end
	}
	for i := range bins {
		bins[i].Confidence /= float64(bins[i].Count)
		bins[i].Accuracy /= float64(bins[i].Count)
	}
	return bins
}

// ECE is the expected calibration error: the mean over bins, weighted by their
// counts, of the distance between mean confidence and accuracy. In [0, 1] for
// confidences in [0, 1]; 0 is best; NaN without bins. It depends on the number of
// bins, which must be told with it. Source: Naeini, Cooper and Hauskrecht, AAAI
// 2015; with equal-mass bins, Roelofs et al., AISTATS 2022.
func ECE(bins []Bin) float64 {
	sum, count := 0.0, 0
	for _, b := range bins {
		sum += float64(b.Count) * math.Abs(b.Accuracy-b.Confidence)
		count += b.Count
	}
	return ratio(sum, float64(count))
}
