package metric

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(len(xs))
}

func TestInterval(t *testing.T) {
	// What is counted, not what is drawn: stat hands out 1, 2, 3, ... 1000. k = floor(0.025 1001) = 25, so the 25th
	// smallest and the 25th largest.
	round := 0.0
	got := Interval([]int{7}, 1, 1000, func([]int) float64 { round++; return round })
	if diff := cmp.Diff(Bootstrap{Low: 25, High: 976}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// Every third is not defined: 400 of 600 are left, 1 2 4 5 7 8 ...; k = floor(0.025 401) = 10. The tenth is 14 (two
	// for each three), and the tenth from behind 586 (599 598 596 595 593 592 590 589 587 586).
	round = 0
	got = Interval([]int{7}, 1, 600, func([]int) float64 {
		if round++; math.Mod(round, 3) == 0 {
			return math.NaN()
		}
		return round
	})
	if diff := cmp.Diff(Bootstrap{Low: 14, High: 586, Undefined: 200}, got); diff != "" {
		t.Errorf("undefined rounds (-want +got):\n%s", diff)
	}
	// Ten rounds: the extremes.
	round = 0
	if diff := cmp.Diff(Bootstrap{Low: 1, High: 10}, Interval([]int{7}, 1, 10, func([]int) float64 { round++; return round })); diff != "" {
		t.Errorf("few rounds (-want +got):\n%s", diff)
	}
}

func TestIntervalOfAShare(t *testing.T) {
	// 50 of 100: a share is off by sqrt(1/4 / 100) = 0.05 as a rule, so the interval is about 0.5 -+ 1.96 0.05 = 0.402 to 0.598.
	packages := make([]float64, 100)
	for i := range 50 {
		packages[i] = 1
	}
	got := Interval(packages, 42, 4000, mean)
	if math.Abs(got.Low-0.402) > 0.02 || math.Abs(got.High-0.598) > 0.02 || got.Undefined != 0 {
		t.Errorf("want about 0.402 to 0.598, got %+v", got)
	}
}

func TestIntervalSeed(t *testing.T) {
	draws := func(seed uint64) []int {
		var all []int
		Interval([]int{1, 2, 3, 4, 5, 6}, seed, 20, func(drawn []int) float64 { all = append(all, drawn...); return 0 })
		return all
	}
	if diff := cmp.Diff(draws(42), draws(42)); diff != "" {
		t.Errorf("the same seed draws otherwise:\n%s", diff)
	}
	if cmp.Equal(draws(42), draws(43)) {
		t.Error("another seed draws the same")
	}
}

func TestIntervalOfNothing(t *testing.T) {
	undefined := Bootstrap{Low: math.NaN(), High: math.NaN()}
	if diff := cmp.Diff(undefined, Interval(nil, 1, 100, mean), within); diff != "" {
		t.Errorf("no packages (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(undefined, Interval([]float64{1}, 1, 0, mean), within); diff != "" {
		t.Errorf("no rounds (-want +got):\n%s", diff)
	}
	undefined.Undefined = 100
	if diff := cmp.Diff(undefined, Interval([]float64{1}, 1, 100, func([]float64) float64 { return math.NaN() }), within); diff != "" {
		t.Errorf("never defined (-want +got):\n%s", diff)
	}
}

func TestIntervalProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		packages := rapid.SliceOfN(rapid.Float64Range(-5, 5), 1, 10).Draw(t, "packages")
		calls := 0
		got := Interval(packages, rapid.Uint64().Draw(t, "seed"), 200, func(drawn []float64) float64 {
			if calls++; len(drawn) != len(packages) || Multiset(packages, drawn).TP == 0 {
				t.Fatalf("drew %v of %v", drawn, packages)
			}
			return mean(drawn)
		})
		low, high := packages[0], packages[0]
		for _, p := range packages {
			low, high = min(low, p), max(high, p)
		}
		if calls != 200 || got.Low > got.High || got.Low < low-1e-9 || got.High > high+1e-9 {
			t.Fatalf("%+v of %v after %d rounds", got, packages, calls)
		}
	})
}
