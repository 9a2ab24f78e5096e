package metric

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestUpperBound(t *testing.T) {
	for _, c := range []struct {
		events, n  int
		confidence float64
		want       float64
	}{
		{0, 0, 0.95, 1},
		{0, 1, 0.95, 0.95},
		{0, 299, 0.95, 1 - math.Pow(0.05, 1.0/299)}, // without any event the bound solves (1-p)^n = 0.05: 0.00997
		{1, 10, 0.95, 0.394163},                     // scipy 1.10.1, beta.ppf(0.95, 2, 9)
		{5, 500, 0.95, 0.020910},                    // beta.ppf(0.95, 6, 495)
		{3, 3, 0.95, 1},
	} {
		if got := UpperBound(c.events, c.n, c.confidence); math.Abs(got-c.want) > 1e-6 {
			t.Errorf("%d of %d at %v: %v, want %v", c.events, c.n, c.confidence, got, c.want)
		}
	}
	for _, bad := range [][3]float64{{-1, 3, 0.95}, {4, 3, 0.95}, {1, 3, 0}, {1, 3, 1}, {1, 3, math.NaN()}} {
		if got := UpperBound(int(bad[0]), int(bad[1]), bad[2]); !math.IsNaN(got) {
			t.Errorf("%v: %v", bad, got)
		}
	}
}

// TestAtMostIsTheSum holds the closed form against the sum that it stands for, and the bound against what it promises.
func TestAtMostIsTheSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 60).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "events")
		p := rapid.Float64Range(0, 1).Draw(t, "each")
		sum := 0.0
		for i := range k + 1 {
			a, _ := math.Lgamma(float64(n + 1))
			b, _ := math.Lgamma(float64(i + 1))
			c, _ := math.Lgamma(float64(n - i + 1))
			sum += math.Exp(a-b-c) * math.Pow(p, float64(i)) * math.Pow(1-p, float64(n-i))
		}
		if got := AtMost(k, n, p); math.Abs(got-sum) > 1e-9 {
			t.Fatalf("at most %d of %d at %v: %v, and the sum is %v", k, n, p, got, sum)
		}
		if bound := UpperBound(k, n, 0.95); k < n && math.Abs(AtMost(k, n, bound)-0.05) > 1e-9 {
			t.Fatalf("%d of %d: at the bound %v, so few have the probability %v", k, n, bound, AtMost(k, n, bound))
		}
	})
}
