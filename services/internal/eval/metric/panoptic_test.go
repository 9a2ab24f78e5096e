package metric

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The example: eight pages.
//
//	truth      bank 1 2 3 4   tax 5 6   id 7     pay 8
//	predicted  bank 1 2 3     tax 4 5 6 pay 7    pay 8
//
// Intersection over union: 1 2 3 of 1 2 3 4 is 3/4; 5 6 of 4 5 6 is 2/3; 7 and 8
// are 1 each. All are above 1/2.
var (
	panopticTruth     = []Document{{"bank", []int{1, 2, 3, 4}}, {"tax", []int{5, 6}}, {"id", []int{7}}, {"pay", []int{8}}}
	panopticPredicted = []Document{{"bank", []int{1, 2, 3}}, {"tax", []int{4, 5, 6}}, {"pay", []int{7}}, {"pay", []int{8}}}
)

func TestPanoptic(t *testing.T) {
	for _, test := range []struct {
		name       string
		by         PanopticBy
		want       Panoptic
		pq, rq, sq float64
	}{
		// IoU = 3/4 + 2/3 + 1 + 1 = 41/12; over 4 matches.
		{"each document once", PanopticBy{}, Panoptic{TP: 4, IoU: 41.0 / 12}, 41.0 / 48, 1, 41.0 / 48},
		// Without the pair of page 7, id and pay: IoU = 29/12, over 3 + 1/2 + 1/2.
		{"of the same class", PanopticBy{Class: true}, Panoptic{TP: 3, FP: 1, FN: 1, IoU: 29.0 / 12}, 29.0 / 48, 3.0 / 4, 29.0 / 36},
		// Weights of the pairs: (4+3)/2, (2+3)/2, 1, 1, together 8, the number of pages.
		// IoU = 7/2 3/4 + 5/2 2/3 + 1 + 1 = 63/24 + 40/24 + 48/24 = 151/24.
		{"by pages", PanopticBy{Pages: true}, Panoptic{TP: 8, IoU: 151.0 / 24}, 151.0 / 192, 1, 151.0 / 192},
		// Less page 7 on both sides: IoU = 127/24, over 7 + 1/2 + 1/2.
		{"by pages, of the same class", PanopticBy{Class: true, Pages: true}, Panoptic{TP: 7, FP: 1, FN: 1, IoU: 127.0 / 24}, 127.0 / 192, 7.0 / 8, 127.0 / 168},
	} {
		got := CountPanoptic(panopticTruth, panopticPredicted, test.by)
		if diff := cmp.Diff(test.want, got, within); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff([]float64{test.pq, test.rq, test.sq}, []float64{got.PQ(), got.RQ(), got.SQ()}, within); diff != "" {
			t.Errorf("%s: PQ, RQ, SQ (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestPanopticByClass(t *testing.T) {
	got := PanopticByClass(panopticTruth, panopticPredicted, false)
	want := []ClassPanoptic{
		{"bank", Panoptic{TP: 1, IoU: 3.0 / 4}},
		{"id", Panoptic{FN: 1}},                 // PQ = 0
		{"pay", Panoptic{TP: 1, FP: 1, IoU: 1}}, // PQ = 1 / (1 + 1/2) = 2/3
		{"tax", Panoptic{TP: 1, IoU: 2.0 / 3}},
	}
	if diff := cmp.Diff(want, got, within); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// (3/4 + 0 + 2/3 + 2/3) / 4 = (25/12) / 4 = 25/48
	if got := MeanPQ(got); !same(got, 25.0/48) {
		t.Errorf("mean: want 25/48, got %v", got)
	}
}

func TestPanopticHalfIsNoMatch(t *testing.T) {
	// 1 2 of 1 2 3 4 is exactly one half.
	got := CountPanoptic([]Document{{"a", []int{1, 2, 3, 4}}}, []Document{{"a", []int{1, 2}}, {"a", []int{3, 4}}}, PanopticBy{})
	if diff := cmp.Diff(Panoptic{FP: 2, FN: 1}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got.PQ() != 0 || got.RQ() != 0 || !isNaN(got.SQ()) {
		t.Errorf("want 0, 0 and NaN, got %v, %v and %v", got.PQ(), got.RQ(), got.SQ())
	}
}

func TestPanopticOfNothing(t *testing.T) {
	got := CountPanoptic(nil, nil, PanopticBy{})
	if got != (Panoptic{}) || !isNaN(got.PQ(), got.RQ(), got.SQ(), MeanPQ(PanopticByClass(nil, nil, true))) {
		t.Errorf("got %+v with PQ %v, RQ %v, SQ %v", got, got.PQ(), got.RQ(), got.SQ())
	}
}

func TestPanopticProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		truth, predicted := drawDocuments(t, "truth", n), drawDocuments(t, "predicted", n)
		by := PanopticBy{Class: rapid.Bool().Draw(t, "class"), Pages: rapid.Bool().Draw(t, "pages")}
		got := CountPanoptic(truth, predicted, by)
		if !undefinedOrIn01(got.PQ()) || !undefinedOrIn01(got.RQ()) || !math.IsNaN(got.SQ()) && (got.SQ() <= 0.5 || got.SQ() > 1+1e-12) {
			t.Fatalf("PQ %v, RQ %v, SQ %v", got.PQ(), got.RQ(), got.SQ())
		}
		if got.TP > 0 && !same(got.PQ(), got.SQ()*got.RQ()) {
			t.Fatalf("PQ %v is not SQ %v times RQ %v", got.PQ(), got.SQ(), got.RQ())
		}
		all := 0.0 // the weight of all documents, on both sides
		for _, d := range append(append([]Document{}, truth...), predicted...) {
			all += by.weight(d)
		}
		if !same(2*got.TP+got.FP+got.FN, all) {
			t.Fatalf("%+v does not add up to %v", got, all)
		}
		if back := CountPanoptic(predicted, truth, by); !same(back.PQ(), got.PQ()) || back.FP != got.FN {
			t.Fatalf("%+v one way, %+v the other", got, back)
		}
		if again := CountPanoptic(rapid.Permutation(truth).Draw(t, "order"), predicted, by); !same(again.PQ(), got.PQ()) {
			t.Fatalf("PQ %v, and %v with the documents in another order", got.PQ(), again.PQ())
		}
		if self := CountPanoptic(truth, truth, by); len(truth) > 0 && self.PQ() != 1 {
			t.Fatalf("truth against itself: %v", self.PQ())
		}
		var sum Panoptic
		for _, c := range PanopticByClass(truth, predicted, by.Pages) {
			sum = sum.Add(c.Panoptic)
		}
		by.Class = true
		if whole := CountPanoptic(truth, predicted, by); !cmp.Equal(whole, sum, within) {
			t.Fatalf("the classes' sum is %+v, the whole %+v", sum, whole)
		}
	})
}
