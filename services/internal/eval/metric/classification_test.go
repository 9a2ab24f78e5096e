package metric

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestClassify(t *testing.T) {
	// Six pages:   truth      bank bank bank tax  tax  id
	//              predicted  bank bank tax  tax  pay  id
	got := Classify(pairs(
		[]string{"bank", "bank", "bank", "tax", "tax", "id"},
		[]string{"bank", "bank", "tax", "tax", "pay", "id"},
	))
	want := Classification{
		Pages: 6,
		Right: 4,
		Classes: []Class{
			{"bank", Counts{TP: 2, FP: 0, FN: 1}}, // F1 = 4 / (4 + 0 + 1) = 4/5
			{"id", Counts{TP: 1, FP: 0, FN: 0}},   // F1 = 1
			{"pay", Counts{TP: 0, FP: 1, FN: 0}},  // only among the predictions: F1 = 0
			{"tax", Counts{TP: 1, FP: 1, FN: 1}},  // F1 = 2 / (2 + 1 + 1) = 1/2
		},
		Confusion: Confusion{
			Labels: []string{"bank", "id", "pay", "tax"},
			Counts: [][]int{
				{2, 0, 0, 1},
				{0, 1, 0, 0},
				{0, 0, 0, 0},
				{0, 0, 1, 1},
			},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// accuracy = 4/6; macro-F1 = (4/5 + 1 + 0 + 1/2) / 4 = 2.3 / 4 = 0.575
	if diff := cmp.Diff([]float64{4.0 / 6, 0.575}, []float64{got.Accuracy(), got.MacroF1()}, within); diff != "" {
		t.Errorf("accuracy, macro-F1 (-want +got):\n%s", diff)
	}
}

func TestClassifyNothing(t *testing.T) {
	got := Classify(nil)
	want := Classification{Classes: []Class{}, Confusion: Confusion{Counts: [][]int{}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !isNaN(got.Accuracy(), got.MacroF1()) {
		t.Errorf("want NaN, got accuracy %v and macro-F1 %v", got.Accuracy(), got.MacroF1())
	}
}

func TestClassifyProperties(t *testing.T) {
	name := rapid.SampledFrom([]string{"a", "b", "c", "d"})
	rapid.Check(t, func(t *rapid.T) {
		pages := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Pair[string] {
			return Pair[string]{name.Draw(t, "truth"), name.Draw(t, "predicted")}
		}), 1, 30).Draw(t, "pages")
		got := Classify(pages)
		if !undefinedOrIn01(got.Accuracy()) || !undefinedOrIn01(got.MacroF1()) {
			t.Fatalf("accuracy %v, macro-F1 %v", got.Accuracy(), got.MacroF1())
		}
		// Every page is in one cell; a wrong one is one FP and one FN.
		var sum Counts
		cells := 0
		for i, row := range got.Confusion.Counts {
			inRow := 0
			for _, n := range row {
				inRow += n
			}
			if inRow != got.Classes[i].Support() {
				t.Fatalf("row %d has %d pages, support is %d", i, inRow, got.Classes[i].Support())
			}
			cells += inRow
			sum = sum.Add(got.Classes[i].Counts)
		}
		if wrong := got.Pages - got.Right; cells != len(pages) || sum != (Counts{got.Right, wrong, wrong}) {
			t.Fatalf("%d cells, sum %+v of %+v", cells, sum, got)
		}
		// The same classes under other names give the same figures.
		renamed := make([]Pair[string], len(pages))
		other := map[string]string{"a": "z", "b": "m", "c": "x", "d": "b"}
		right := make([]Pair[string], len(pages))
		for i, p := range pages {
			renamed[i] = Pair[string]{other[p.Truth], other[p.Predicted]}
			right[i] = Pair[string]{p.Truth, p.Truth}
		}
		if r := Classify(renamed); r.Accuracy() != got.Accuracy() || !same(r.MacroF1(), got.MacroF1()) {
			t.Fatalf("renamed: %v and %v, were %v and %v", r.Accuracy(), r.MacroF1(), got.Accuracy(), got.MacroF1())
		}
		if r := Classify(right); r.Accuracy() != 1 || r.MacroF1() != 1 {
			t.Fatalf("all right: %v and %v", r.Accuracy(), r.MacroF1())
		}
	})
}
