package metric

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// isNaN says whether all figures are undefined.
func isNaN(figures ...float64) bool {
	for _, f := range figures {
		if !math.IsNaN(f) {
			return false
		}
	}
	return len(figures) > 0
}

func TestCounts(t *testing.T) {
	undefined := math.NaN()
	for _, test := range []struct {
		name                  string
		counts                Counts
		precision, recall, f1 float64
	}{
		// 6 of 8 found are expected, 6 of 9 expected were found: 2 (3/4) (2/3) / (3/4 + 2/3) = 1 / (17/12) = 12/17
		{"some of each", Counts{6, 2, 3}, 6.0 / 8, 6.0 / 9, 12.0 / 17},
		{"all right", Counts{3, 0, 0}, 1, 1, 1},
		{"nothing found", Counts{0, 0, 3}, undefined, 0, 0},
		{"nothing expected", Counts{0, 3, 0}, 0, undefined, 0},
		{"nothing at all", Counts{}, undefined, undefined, undefined},
	} {
		got := []float64{test.counts.Precision(), test.counts.Recall(), test.counts.F1()}
		if diff := cmp.Diff([]float64{test.precision, test.recall, test.f1}, got, within); diff != "" {
			t.Errorf("%s: precision, recall, F1 (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestMultiset(t *testing.T) {
	// a is expected twice and found once, b once and three times, c only expected, d only found:
	// TP = 1 + 1, FN = 1 (a) + 1 (c), FP = 2 (b) + 1 (d)
	got := Multiset([]string{"a", "b", "a", "c"}, []string{"b", "b", "d", "a", "b"})
	if want := (Counts{TP: 2, FP: 3, FN: 2}); got != want {
		t.Errorf("want %+v, got %+v", want, got)
	}
	if got := Multiset[string](nil, nil); got != (Counts{}) {
		t.Errorf("nothing: got %+v", got)
	}
}

func TestMultisetProperties(t *testing.T) {
	things := rapid.SliceOfN(rapid.IntRange(0, 4), 0, 12)
	rapid.Check(t, func(t *rapid.T) {
		expected, found := things.Draw(t, "expected"), things.Draw(t, "found")
		got := Multiset(expected, found)
		if got.TP+got.FN != len(expected) || got.TP+got.FP != len(found) {
			t.Fatalf("%+v does not add up to %d expected, %d found", got, len(expected), len(found))
		}
		if back := Multiset(found, expected); back != (Counts{got.TP, got.FN, got.FP}) {
			t.Fatalf("%+v one way, %+v the other", got, back)
		}
		if again := Multiset(rapid.Permutation(expected).Draw(t, "order"), found); again != got {
			t.Fatalf("%+v, and %+v in another order", got, again)
		}
		if whole := Multiset(expected, expected); whole != (Counts{TP: len(expected)}) {
			t.Fatalf("with itself: %+v", whole)
		}
	})
}
