package metric

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestVMeasure(t *testing.T) {
	undefined := math.NaN()
	for _, test := range []struct {
		name             string
		truth, predicted string
		want             V
	}{
		// Truth: halves, H = 1 bit. Predicted: x twice, y and z once each, H = 1.5 bits. x is all a, y and z are
		// all b, so H(truth | predicted) = 0 and homogeneity is 1. Given a nothing is open, given b one bit is:
		// H(predicted | truth) = 1/2, completeness = 1 - 0.5 / 1.5 = 2/3. V = 2 (2/3) / (5/3) = 4/5.
		{"cut too finely", "aabb", "xxyz", V{1, 2.0 / 3, 4.0 / 5}},
		{"cut too little", "xxyz", "aabb", V{2.0 / 3, 1, 4.0 / 5}},
		{"unrelated", "aabb", "xyxy", V{0, 0, 0}},
		{"the same under other names", "aabc", "qqrs", V{1, 1, 1}},
		{"all in one", "aabb", "xxxx", V{0, 1, 0}},
		{"truly one", "aaaa", "xxyy", V{1, 0, 0}},
		{"one page", "a", "x", V{1, 1, 1}},
		{"nothing", "", "", V{undefined, undefined, undefined}},
	} {
		if diff := cmp.Diff(test.want, VMeasure(pairs([]rune(test.truth), []rune(test.predicted))), within); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// TestVMeasureUnrelated has groupings that say nothing of each other, every true
// group meeting every predicted one once. Rounding must not take them below 0.
func TestVMeasureUnrelated(t *testing.T) {
	for rows := 2; rows <= 6; rows++ {
		for columns := 2; columns <= 6; columns++ {
			var pages []Pair[int]
			for i := range rows * columns {
				pages = append(pages, Pair[int]{i / columns, i % columns})
			}
			v := VMeasure(pages)
			if !cmp.Equal(v, V{}, within) || v.Homogeneity < 0 || v.Completeness < 0 || v.Measure < 0 {
				t.Errorf("%d x %d: want zeros, got %+v", rows, columns, v)
			}
		}
	}
}

func TestVMeasureProperties(t *testing.T) {
	group := rapid.IntRange(0, 4)
	rapid.Check(t, func(t *rapid.T) {
		pages := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Pair[int] {
			return Pair[int]{group.Draw(t, "truth"), group.Draw(t, "predicted")}
		}), 1, 30).Draw(t, "pages")
		v := VMeasure(pages)
		if !undefinedOrIn01(v.Homogeneity) || !undefinedOrIn01(v.Completeness) || !undefinedOrIn01(v.Measure) || math.IsNaN(v.Measure) {
			t.Fatalf("%+v", v)
		}
		names := rapid.Permutation([]int{10, 11, 12, 13, 14}).Draw(t, "names")
		renamed, turned, right := make([]Pair[int], len(pages)), make([]Pair[int], len(pages)), make([]Pair[int], len(pages))
		for i, p := range pages {
			renamed[i] = Pair[int]{names[p.Truth], names[p.Predicted]}
			turned[i] = Pair[int]{p.Predicted, p.Truth}
			right[i] = Pair[int]{p.Truth, names[p.Truth]}
		}
		if got := VMeasure(renamed); got != v { // exactly, as the order of sums does not depend on names
			t.Fatalf("%+v, and under other names %+v", v, got)
		}
		if got := VMeasure(turned); !cmp.Equal(got, V{v.Completeness, v.Homogeneity, v.Measure}, within) {
			t.Fatalf("%+v one way, %+v the other", v, got)
		}
		if got := VMeasure(right); got != (V{1, 1, 1}) {
			t.Fatalf("all right: %+v", got)
		}
	})
}
