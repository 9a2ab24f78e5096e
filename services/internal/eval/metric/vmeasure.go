package metric

import "math"

// V says how well pages were grouped, in three figures, each in [0, 1].
type V struct {
	Homogeneity  float64 // 1: every predicted group has pages of one true group only
	Completeness float64 // 1: every true group is within one predicted group
	Measure      float64 // their harmonic mean; 0 if both are 0
}

// VMeasure compares two groupings of the same pages; what the groups are called
// does not matter. With H for entropy, homogeneity is 1 - H(truth | predicted) /
// H(truth), and 1 if all pages are truly one group; completeness is the same
// with the sides changed. All three are NaN without pages (scikit-learn says 1).
//
// It flatters: pages cut into very many groups score well whatever the truth,
// as Rosenberg and Hirschberg themselves note. Read it beside the others.
//
// Source: Rosenberg and Hirschberg, V-Measure: A Conditional Entropy-Based
// External Cluster Evaluation Measure, EMNLP-CoNLL 2007, with beta = 1.
func VMeasure[T comparable](pages []Pair[T]) V {
	if len(pages) == 0 {
		return V{math.NaN(), math.NaN(), math.NaN()}
	}
	truth, predicted := make([]int, len(pages)), make([]int, len(pages))
	t, q := map[T]int{}, map[T]int{}
	for i, p := range pages {
		truth[i], predicted[i] = number(t, p.Truth), number(q, p.Predicted)
	}
	v := V{Homogeneity: told(truth, predicted), Completeness: told(predicted, truth)}
	if sum := v.Homogeneity + v.Completeness; sum > 0 {
		v.Measure = 2 * v.Homogeneity * v.Completeness / sum
	}
	return v
}

// number gives things numbers by their first occurrence. Sums that run over the
// numbers are added in the same order each time, which sums over a map are not.
func number[T comparable](numbers map[T]int, thing T) int {
	n, ok := numbers[thing]
	if !ok {
		n = len(numbers)
		numbers[thing] = n
	}
	return n
}

// told is how much of the entropy of a is gone once b is known: 1 - H(a|b) / H(a).
func told(a, b []int) float64 {
	joint := map[Pair[int]]int{}
	both := make([]int, len(a))
	for i := range a {
		both[i] = number(joint, Pair[int]{a[i], b[i]})
	}
	inA, inB, inBoth := tally(a), tally(b), tally(both)
	n := float64(len(a))
	ha := 0.0
	for _, c := range inA {
		ha -= float64(c) / n * math.Log(float64(c)/n)
	}
	if ha == 0 {
		return 1
	}
	given := 0.0
	seen := make([]bool, len(inBoth))
	for i, j := range both {
		if !seen[j] {
			seen[j] = true
			given -= float64(inBoth[j]) / n * math.Log(float64(inBoth[j])/float64(inB[b[i]]))
		}
	}
	return max(0, 1-given/ha) // rounding may take it a hair below
}

// tally counts how often each number occurs.
func tally(numbers []int) []int {
	var counts []int
	for _, x := range numbers {
		for len(counts) <= x {
			counts = append(counts, 0)
		}
		counts[x]++
	}
	return counts
}
