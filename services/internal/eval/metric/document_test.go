package metric

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestCheckDocuments(t *testing.T) {
	for _, test := range []struct {
		documents []Document
		want      string
	}{
		{nil, ""},
		{[]Document{{"a", []int{3, 1}}, {"a", []int{2}}}, ""},
		{[]Document{{"a", []int{1}}, {"b", nil}}, "metric: document 2 of 2 has no pages"},
		{[]Document{{"a", []int{1, 2}}, {"b", []int{2}}}, "metric: page 2 stands twice, in documents 1 and 2"},
		{[]Document{{"a", []int{1, 1}}}, "metric: page 1 stands twice, in documents 1 and 1"},
	} {
		got := ""
		if err := CheckDocuments(test.documents); err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("%v: want %q, got %q", test.documents, test.want, got)
		}
	}
}

func TestGroups(t *testing.T) {
	truth := []Document{{"a", []int{1, 2}}, {"b", []int{4, 5}}}
	predicted := []Document{{"b", []int{5, 7}}, {"a", []int{1, 2, 4}}}
	// Pages 3 and 6 are in no document on either side. 7 is in none in the truth:
	// a group of its own, with a number that is no index.
	want := []Pair[int]{{0, 1}, {0, 1}, {1, 1}, {1, 0}, {-5, 0}}
	if diff := cmp.Diff(want, Groups(truth, predicted)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := Groups(nil, nil); len(got) != 0 {
		t.Errorf("nothing: got %v", got)
	}
}

func TestBoundaries(t *testing.T) {
	truth := []Document{{"a", []int{1, 2, 3}}, {"b", []int{5, 6}}, {"c", []int{7}}} // page 4 is blank
	predicted := []Document{{"a", []int{1, 2}}, {"a", []int{3, 4}}, {"b", []int{5, 6, 7}}}
	starts := Starts(truth, predicted, 7)
	// page        1     2      3      4      5     6      7
	// truth       start .      .      start  start .      start
	// predicted   start .      start  .      start .      .
	want := []Pair[bool]{{true, true}, {false, false}, {false, true}, {true, false}, {true, true}, {false, false}, {true, false}}
	if diff := cmp.Diff(want, starts); diff != "" {
		t.Fatalf("starts (-want +got):\n%s", diff)
	}
	// Page 1 is not counted. Found: 5. Not to be found: 3. Not found: 4 and 7.
	// P = 1/2, R = 1/3, F1 = 2 / (2 + 1 + 2) = 2/5.
	got := Boundaries(starts)
	if diff := cmp.Diff(Counts{TP: 1, FP: 1, FN: 2}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]float64{1.0 / 2, 1.0 / 3, 2.0 / 5}, []float64{got.Precision(), got.Recall(), got.F1()}, within); diff != "" {
		t.Errorf("precision, recall, F1 (-want +got):\n%s", diff)
	}
}

func TestBoundariesInterleaved(t *testing.T) {
	// 1 3 and 2 4 truly belong together, so every page starts something.
	truth := []Document{{"a", []int{1, 3}}, {"b", []int{2, 4}}}
	got := Boundaries(Starts(truth, []Document{{"a", []int{1, 2, 3, 4}}}, 4))
	if want := (Counts{FN: 3}); got != want {
		t.Errorf("want %+v, got %+v", want, got)
	}
}

func TestBoundariesOfNothing(t *testing.T) {
	for n := range 2 {
		if got := Boundaries(Starts(nil, nil, n)); got != (Counts{}) {
			t.Errorf("%d pages: got %+v", n, got)
		}
	}
}

func TestBoundariesProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		truth, predicted := drawDocuments(t, "truth", n), drawDocuments(t, "predicted", n)
		got, back := Boundaries(Starts(truth, predicted, n)), Boundaries(Starts(predicted, truth, n))
		if back != (Counts{got.TP, got.FN, got.FP}) {
			t.Fatalf("%+v one way, %+v the other", got, back)
		}
		if self := Boundaries(Starts(truth, truth, n)); self.FP != 0 || self.FN != 0 || self.TP != got.Support() {
			t.Fatalf("truth against itself: %+v, of %d", self, got.Support())
		}
		if got.TP+got.FP+got.FN > n-1 {
			t.Fatalf("%+v boundaries between %d pages", got, n)
		}
	})
}

func TestExact(t *testing.T) {
	truth := []Document{{"bank", []int{1, 2, 3}}, {"tax", []int{4, 5}}, {"id", []int{6}}, {"pay", []int{7, 8}}}
	predicted := []Document{
		{"bank", []int{1, 2, 3}}, // all right
		{"tax", []int{5, 4}},     // in another order
		{"pay", []int{6}},        // of another class
		{"pay", []int{7}},        // a page is missing ...
		{"pay", []int{8}},        // ... and makes a document of its own
	}
	for _, test := range []struct {
		same Same
		want Counts
	}{
		{Same{Class: true, Order: true}, Counts{TP: 1, FP: 4, FN: 3}}, // P = 1/5, R = 1/4, F1 = 2/9
		{Same{Class: true}, Counts{TP: 2, FP: 3, FN: 2}},
		{Same{Order: true}, Counts{TP: 2, FP: 3, FN: 2}},
		{Same{}, Counts{TP: 3, FP: 2, FN: 1}}, // P = 3/5, R = 3/4, F1 = 6/9
	} {
		if got := Exact(truth, predicted, test.same); got != test.want {
			t.Errorf("%+v: want %+v, got %+v", test.same, test.want, got)
		}
	}
	if diff := cmp.Diff([]int{5, 4}, predicted[1].Pages); diff != "" {
		t.Errorf("the input was changed (-want +got):\n%s", diff)
	}
	// Pages 1 and 12 are not page 112.
	if got, want := Exact([]Document{{"a", []int{1, 12}}}, []Document{{"a", []int{112}}}, Same{}), (Counts{FP: 1, FN: 1}); got != want {
		t.Errorf("want %+v, got %+v", want, got)
	}
	if got := Exact(nil, nil, Same{}); got != (Counts{}) {
		t.Errorf("nothing: got %+v", got)
	}
}

func TestExactProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		truth, predicted := drawDocuments(t, "truth", n), drawDocuments(t, "predicted", n)
		strict, loose := Exact(truth, predicted, Same{Class: true, Order: true}), Exact(truth, predicted, Same{})
		if strict.TP > loose.TP {
			t.Fatalf("%+v with class and order, %+v without", strict, loose)
		}
		if got := Exact(rapid.Permutation(truth).Draw(t, "order"), predicted, Same{Class: true, Order: true}); got != strict {
			t.Fatalf("%+v, and with the documents in another order %+v", strict, got)
		}
		// Grouped exactly means that nothing need be moved, and the other way round.
		if right := loose.FP == 0 && loose.FN == 0; right != (MNDD(truth, predicted) == 0) {
			t.Fatalf("grouping %+v, MNDD %d", loose, MNDD(truth, predicted))
		}
	})
}
