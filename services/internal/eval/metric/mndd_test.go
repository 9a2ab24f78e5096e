package metric

import (
	"testing"

	"pgregory.net/rapid"
)

func TestMNDD(t *testing.T) {
	truth := []Document{{"a", []int{1, 2, 3}}, {"b", []int{4, 5}}, {"c", []int{6}}}
	for _, test := range []struct {
		name      string
		predicted []Document
		want      int
	}{
		{"right, in another order", []Document{{"x", []int{5, 4}}, {"y", []int{6}}, {"z", []int{3, 1, 2}}}, 0},
		// Overlaps of (1 2) (3 4 5) (6): a-1 2: 2, a-3 4 5: 1, b-3 4 5: 2, c-6: 1. Best 2 + 2 + 1 = 5 of 6: page 3 moves.
		{"a page in the wrong place", []Document{{"a", []int{1, 2}}, {"b", []int{3, 4, 5}}, {"c", []int{6}}}, 1},
		// One document: the three pages of a may stay, the other three move out.
		{"never cut", []Document{{"a", []int{1, 2, 3, 4, 5, 6}}}, 3},
		// Single pages: one of each true document stays where it is, 6 - 3.
		{"always cut", []Document{{"", []int{1}}, {"", []int{2}}, {"", []int{3}}, {"", []int{4}}, {"", []int{5}}, {"", []int{6}}}, 3},
		// (1 2 4) with a shares 2, (3 5) with b 1, (6) with c 1: 4 of 6 stay.
		{"crossed", []Document{{"", []int{1, 2, 4}}, {"", []int{3, 5}}, {"", []int{6}}}, 2},
		// 6 is in no document and must be put into one; 7 must be taken out.
		{"a page left out, one too many", []Document{{"a", []int{1, 2, 3}}, {"b", []int{4, 5, 7}}}, 2},
		{"nothing", nil, 6},
	} {
		if got := MNDD(truth, test.predicted); got != test.want {
			t.Errorf("%s: want %d, got %d", test.name, test.want, got)
		}
	}
	if got := MNDD(nil, nil); got != 0 {
		t.Errorf("no documents: got %d", got)
	}
}

// bestPairing tries every pairing of rows with columns.
func bestPairing(weights [][]int, taken int) int {
	if len(weights) == 0 {
		return 0
	}
	best := bestPairing(weights[1:], taken) // the first row stays alone
	for j, w := range weights[0] {
		if taken&(1<<j) == 0 {
			best = max(best, w+bestPairing(weights[1:], taken|1<<j))
		}
	}
	return best
}

func TestAssignGreedyIsWrong(t *testing.T) {
	// The largest weight, 9, leaves 1: 10. The other diagonal has 8 + 7 = 15.
	if got := assign([][]int{{9, 8}, {7, 1}}); got != 15 {
		t.Errorf("want 15, got %d", got)
	}
}

func TestAssignProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		columns := rapid.IntRange(0, 6).Draw(t, "columns")
		weights := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(0, 9), columns, columns), 0, 6).Draw(t, "weights")
		if got, want := assign(weights), bestPairing(weights, 0); got != want {
			t.Fatalf("want %d, got %d", want, got)
		}
	})
}

func TestMNDDProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "n")
		truth, predicted := drawDocuments(t, "truth", n), drawDocuments(t, "predicted", n)
		got := MNDD(truth, predicted)
		if want := len(Groups(truth, predicted)) - bestPairing(overlaps(truth, predicted), 0); got != want {
			t.Fatalf("want %d, got %d", want, got)
		}
		if back := MNDD(predicted, truth); back != got {
			t.Fatalf("%d one way, %d the other", got, back)
		}
		if self := MNDD(truth, truth); self != 0 {
			t.Fatalf("truth against itself: %d", self)
		}

		// Moving one page changes it by one at most.
		if len(predicted) > 1 && len(predicted[0].Pages) > 1 {
			moved := append([]Document{}, predicted...)
			pages := moved[0].Pages
			moved[0].Pages = pages[1:]
			moved[1].Pages = append(append([]int{}, moved[1].Pages...), pages[0])
			if step := MNDD(truth, moved); step < got-1 || step > got+1 {
				t.Fatalf("%d, and %d after one move", got, step)
			}
		}
	})
}

// TestMNDDIsTheLeastNumberOfMoves plays it: a search, breadth first, over all
// ways in which a handful of pages can lie in documents.
func TestMNDDIsTheLeastNumberOfMoves(t *testing.T) {
	const n = 4
	rapid.Check(t, func(t *rapid.T) {
		var of [2][n]int
		for side := range of {
			for i := range of[side] {
				of[side][i] = rapid.IntRange(0, n-1).Draw(t, "document")
			}
		}
		documents := func(of [n]int) []Document {
			by := make([]Document, n)
			for i, d := range of {
				by[d].Pages = append(by[d].Pages, i+1)
			}
			var ds []Document
			for _, d := range by {
				if len(d.Pages) > 0 {
					ds = append(ds, d)
				}
			}
			return ds
		}
		truth := documents(of[0])
		goal := func(of [n]int) bool { return Exact(truth, documents(of), Same{}).F1() == 1 }
		seen := map[[n]int]bool{of[1]: true}
		moves := 0
		for ring := [][n]int{of[1]}; ; moves++ {
			var next [][n]int
			for _, state := range ring {
				if goal(state) {
					if got := MNDD(truth, documents(of[1])); got != moves {
						t.Fatalf("want %d moves, got %d", moves, got)
					}
					return
				}
				for i := range state {
					for d := range n {
						after := state
						after[i] = d
						if !seen[after] {
							seen[after] = true
							next = append(next, after)
						}
					}
				}
			}
			if ring = next; len(ring) == 0 {
				t.Fatal("the truth can not be reached")
			}
		}
	})
}
