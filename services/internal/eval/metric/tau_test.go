package metric

import (
	"testing"

	"pgregory.net/rapid"
)

func TestKendallTauB(t *testing.T) {
	for _, test := range []struct {
		name             string
		truth, predicted []float64
		want             float64
	}{
		{"equal", []float64{1, 2, 3}, []float64{10, 20, 30}, 1},
		{"reversed", []float64{1, 2, 3}, []float64{3, 2, 1}, -1},
		// Of the six pairs only that of 2 and 3 is turned: (5 - 1) / 6.
		{"two neighbours changed", []float64{1, 2, 3, 4}, []float64{1, 3, 2, 4}, 4.0 / 6},
		// Pairs: (1,1)-(1,2) tied in truth only, (1,1)-(2,2) in order, (1,2)-(2,2) tied in prediction only:
		// 1 / sqrt((1 + 1) (1 + 1)) = 1/2.
		{"ties", []float64{1, 1, 2}, []float64{1, 2, 2}, 1.0 / 2},
	} {
		if got := KendallTauB(pairs(test.truth, test.predicted)); !same(got, test.want) {
			t.Errorf("%s: want %v, got %v", test.name, test.want, got)
		}
	}
	if all := KendallTauB(pairs([]float64{1, 1}, []float64{1, 2})); !isNaN(all, KendallTauB(nil), KendallTauB(pairs([]float64{1}, []float64{1}))) {
		t.Errorf("want NaN where there is no order, got %v", all)
	}
}

func TestPageOrder(t *testing.T) {
	// In the file the statement's pages lie as 3 1 2 4 (to be read 1, 2, 3, 4 = pages 2 3 1 4), and 5 6 7 are another's.
	truth := []Document{{"bank", []int{2, 3, 1, 4}}, {"tax", []int{5, 6, 7}}}
	predicted := []Document{
		{"bank", []int{1, 2, 3, 4, 6}}, // pairs within the statement: 1-2, 1-3 turned; 1-4, 2-3, 2-4, 3-4 right; 6 has no partner here
		{"tax", []int{7, 5}},           // one pair, turned
	}
	got := PageOrder(truth, predicted)
	if want := (Concordance{Concordant: 4, Discordant: 3}); got != want {
		t.Errorf("want %+v, got %+v", want, got)
	}
	// The statement's tau is (4 - 2) / 6 = 1/3 over 6 pairs, the other's -1 over 1: (6/3 - 1) / 7 = 1/7.
	if got := got.Tau(); !same(got, 1.0/7) {
		t.Errorf("tau: want 1/7, got %v", got)
	}
	for _, none := range []Concordance{PageOrder(nil, nil), PageOrder(truth, nil), PageOrder(truth, []Document{{"x", []int{1, 5, 99}}})} {
		if none != (Concordance{}) || !isNaN(none.Tau()) {
			t.Errorf("no pair: got %+v", none)
		}
	}
}

func TestPageOrderProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		truth, predicted := drawDocuments(t, "truth", n), drawDocuments(t, "predicted", n)
		got := PageOrder(truth, predicted)

		// Each predicted with each true document by the general measure, weighted by pairs.
		sum, weight := 0.0, 0
		for _, d := range truth {
			for _, q := range predicted {
				at := owners([]Document{d})
				for i, page := range d.Pages {
					at[page] = i
				}
				var ranks []Pair[float64]
				for i, page := range q.Pages {
					if position, ok := at[page]; ok {
						ranks = append(ranks, Pair[float64]{float64(position), float64(i)})
					}
				}
				if k := len(ranks) * (len(ranks) - 1) / 2; k > 0 {
					sum += float64(k) * KendallTauB(ranks)
					weight += k
				}
			}
		}
		if got.Concordant+got.Discordant != weight || weight > 0 && !same(got.Tau(), sum/float64(weight)) {
			t.Fatalf("got %+v, want a tau of %v over %d pairs", got, sum/float64(weight), weight)
		}

		reversed := make([]Document, len(truth))
		for i, d := range truth {
			for _, page := range d.Pages {
				reversed[i].Pages = append([]int{page}, reversed[i].Pages...)
			}
		}
		if back := PageOrder(reversed, predicted); back != (Concordance{got.Discordant, got.Concordant}) {
			t.Fatalf("%+v, and %+v with the truth reversed", got, back)
		}
		if self := PageOrder(truth, truth); self.Discordant != 0 {
			t.Fatalf("truth against itself: %+v", self)
		}
	})
}
