package metric

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The example: six pages, two of them wrong, two with the same confidence.
//
//	confidence  0.2    0.5    0.5   0.6   0.8   0.9
//	            wrong  wrong  right right right right
var six = []Scored{{0.9, true}, {0.5, false}, {0.8, true}, {0.2, false}, {0.6, true}, {0.5, true}}

func TestAUROC(t *testing.T) {
	// Pairs of right and wrong: 0.2 is below all four right ones; 0.5 is below three and ties with one: (4 + 3.5) / 8.
	if got := AUROC(six); !same(got, 7.5/8) {
		t.Errorf("want 7.5/8, got %v", got)
	}
	if got := AUROC([]Scored{{0.1, true}, {0.9, false}}); got != 0 {
		t.Errorf("the wrong way round: want 0, got %v", got)
	}
	if !isNaN(AUROC(nil), AUROC([]Scored{{0.5, true}}), AUROC([]Scored{{0.5, false}})) {
		t.Error("want NaN unless something is right and something wrong")
	}
}

func TestBrier(t *testing.T) {
	// 0.2² + 0.5² + 0.5² + 0.4² + 0.2² + 0.1² = 0.04 + 0.25 + 0.25 + 0.16 + 0.04 + 0.01 = 0.75; over 6.
	if got := Brier(six); !same(got, 0.125) {
		t.Errorf("want 0.125, got %v", got)
	}
	if !isNaN(Brier(nil)) {
		t.Error("want NaN without items")
	}
}

func TestCalibration(t *testing.T) {
	// Three bins. Middles, doubled, of the places: 0.2 in [0, 1): 1, the two 0.5 in [1, 3): 4, 0.6: 7, 0.8: 9, 0.9: 11.
	// Bin = floor(3 x / 12): 0, 1, 1, 2, 2. So the tie draws 0.6 to itself, where plain cutting would part the tie.
	want := []Bin{
		{1, 0.2, 0},
		{3, 1.6 / 3, 2.0 / 3},
		{2, 0.85, 1},
	}
	bins := ReliabilityBins(six, 3)
	if diff := cmp.Diff(want, bins, within); diff != "" {
		t.Errorf("bins (-want +got):\n%s", diff)
	}
	// (1 |0 - 0.2| + 3 |2/3 - 1.6/3| + 2 |1 - 0.85|) / 6 = (0.2 + 0.4 + 0.3) / 6 = 0.15
	if got := ECE(bins); !same(got, 0.15) {
		t.Errorf("ECE: want 0.15, got %v", got)
	}
	// All alike: one bin, in the middle, and the empty ones are left out.
	if diff := cmp.Diff([]Bin{{4, 0.7, 0.5}}, ReliabilityBins([]Scored{{0.7, true}, {0.7, false}, {0.7, true}, {0.7, false}}, 10), within); diff != "" {
		t.Errorf("one confidence (-want +got):\n%s", diff)
	}
	// Without ties: six in four bins, 1 2 1 2 by floor((2i+1)/3).
	var sizes []int
	for _, b := range ReliabilityBins([]Scored{{0.1, true}, {0.2, true}, {0.3, true}, {0.4, true}, {0.5, true}, {0.6, true}}, 4) {
		sizes = append(sizes, b.Count)
	}
	if diff := cmp.Diff([]int{1, 2, 1, 2}, sizes); diff != "" {
		t.Errorf("sizes (-want +got):\n%s", diff)
	}
	for _, n := range []int{0, -3} {
		if diff := cmp.Diff(ReliabilityBins(six, 1), ReliabilityBins(six, n)); diff != "" {
			t.Errorf("%d bins count as one (-want +got):\n%s", n, diff)
		}
	}
	if !isNaN(ECE(ReliabilityBins(nil, 10))) {
		t.Error("want NaN without items")
	}
}

func TestReview(t *testing.T) {
	// 0.2 is wrong: after 1 of 6 pages 1 of 2 errors. Then the two 0.5, in any order: after 3 of 6 both. Then nothing is left.
	want := Curve{{0, 0}, {1.0 / 6, 1.0 / 2}, {3.0 / 6, 1}, {4.0 / 6, 1}, {5.0 / 6, 1}, {1, 1}}
	curve := Review(six)
	if diff := cmp.Diff(want, curve, within); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// 1/6 (0 + 1/2)/2 + 2/6 (1/2 + 1)/2 + 3/6 = 1/24 + 6/24 + 12/24 = 19/24
	if got := curve.Area(); !same(got, 19.0/24) {
		t.Errorf("area: want 19/24, got %v", got)
	}
	// A third of the pages: half way through the tie, which on average has caught half of its one error.
	if got := curve.At(1.0 / 3); !same(got, 3.0/4) {
		t.Errorf("at 1/3: want 3/4, got %v", got)
	}
	for _, none := range []Curve{Review(nil), Review([]Scored{{0.5, true}})} {
		if none != nil || !isNaN(none.Area(), none.At(0.5)) {
			t.Errorf("without errors: got %v", none)
		}
	}
}

func TestCurve(t *testing.T) {
	c := Curve{{1, 2}, {3, 6}}
	got := []float64{c.At(0), c.At(1), c.At(2), c.At(3), c.At(9), c.Area()}
	if diff := cmp.Diff([]float64{2, 2, 4, 6, 6, 8}, got, within); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAcceptances(t *testing.T) {
	want := []Acceptance{
		{0.9, 1, 1.0 / 6, 1},
		{0.8, 2, 2.0 / 6, 1},
		{0.6, 3, 3.0 / 6, 1},
		{0.5, 5, 5.0 / 6, 4.0 / 5}, // both or none
		{0.2, 6, 1, 4.0 / 6},
	}
	points := Acceptances(six)
	if diff := cmp.Diff(want, points, within); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, test := range []struct{ accuracy, want float64 }{{1, 3.0 / 6}, {0.8, 5.0 / 6}, {0.5, 1}} {
		if got := ShareAccepted(points, test.accuracy); !same(got, test.want) {
			t.Errorf("with an accuracy of %v: want %v, got %v", test.accuracy, test.want, got)
		}
	}
	if got := ShareAccepted(Acceptances([]Scored{{0.9, false}}), 0.5); got != 0 {
		t.Errorf("never good enough: want 0, got %v", got)
	}
	if got := Acceptances(nil); got != nil || !isNaN(ShareAccepted(got, 0.5)) {
		t.Errorf("nothing: got %v", got)
	}
}

func TestSTP(t *testing.T) {
	if got := STP([]bool{true, false, true, true}); got != 0.75 { // 3 of 4
		t.Errorf("want 0.75, got %v", got)
	}
	if !isNaN(STP(nil)) {
		t.Error("want NaN without packages")
	}
}

func TestConfidenceProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := drawScored(t, 1)
		n := rapid.IntRange(1, 12).Draw(t, "bins")
		auroc, brier, bins, review, accepted := AUROC(items), Brier(items), ReliabilityBins(items, n), Review(items), Acceptances(items)
		for _, figure := range []float64{auroc, brier, ECE(bins), review.Area()} {
			if !undefinedOrIn01(figure) {
				t.Fatalf("AUROC %v, Brier %v, ECE %v, area %v", auroc, brier, ECE(bins), review.Area())
			}
		}

		// The order of items does not matter.
		shuffled := rapid.Permutation(items).Draw(t, "order")
		if !same(AUROC(shuffled), auroc) || !same(Brier(shuffled), brier) || !cmp.Equal(ReliabilityBins(shuffled, n), bins) ||
			!cmp.Equal(Review(shuffled), review) || !cmp.Equal(Acceptances(shuffled), accepted) {
			t.Fatal("another order of items gives something else")
		}

		// Only ranks matter to the AUROC and to the curves.
		cubed := make([]Scored, len(items))
		right := make([]bool, len(items))
		for i, s := range items {
			cubed[i] = Scored{s.Confidence*s.Confidence*s.Confidence - 7, s.Right}
			right[i] = s.Right
		}
		if !same(AUROC(cubed), auroc) || !cmp.Equal(Review(cubed), review) {
			t.Fatal("another scale of confidence gives something else")
		}

		// Bins hold all items once, by rising confidence, and never more than asked for.
		count, before := 0, math.Inf(-1)
		mean := 0.0
		for _, b := range bins {
			if b.Count < 1 || b.Confidence <= before {
				t.Fatalf("bins %v", bins)
			}
			count, before = count+b.Count, b.Confidence
			mean += float64(b.Count) * b.Accuracy / float64(len(items))
		}
		if count != len(items) || len(bins) > n || !same(mean, STP(right)) {
			t.Fatalf("%d items with accuracy %v in bins %v", len(items), STP(right), bins)
		}

		// The area of the review curve follows from the AUROC.
		e := 1 - STP(right)
		if e > 0 && e < 1 && !same(review.Area(), auroc*(1-e)+e/2) {
			t.Fatalf("area %v, AUROC %v, errors %v", review.Area(), auroc, e)
		}
		for i := 1; i < len(review); i++ {
			if review[i].X <= review[i-1].X || review[i].Y < review[i-1].Y {
				t.Fatalf("the review curve falls: %v", review)
			}
		}
		if last := accepted[len(accepted)-1]; last.Share != 1 || !same(last.Accuracy, 1-e) {
			t.Fatalf("all accepted: %+v, with errors %v", last, e)
		}
	})
}

// TestReviewIsTheAverage holds the straight lines of the review curve against
// the average over every order in which tied pages might be reviewed.
func TestReviewIsTheAverage(t *testing.T) {
	items := []Scored{{0.3, false}, {0.3, true}, {0.3, true}, {0.3, false}, {0.3, true}}
	// At k of 5 pages, drawn at random, 2 k / 5 errors are caught on average: a share of k / 5.
	for k := range 6 {
		caught, ways := 0, 0
		for chosen := range 1 << 5 {
			count, wrong := 0, 0
			for i, s := range items {
				if chosen&(1<<i) != 0 {
					count++
					if !s.Right {
						wrong++
					}
				}
			}
			if count == k {
				caught, ways = caught+wrong, ways+1
			}
		}
		if got, want := Review(items).At(float64(k)/5), float64(caught)/float64(ways)/2; !same(got, want) {
			t.Errorf("%d of 5: want %v, got %v", k, want, got)
		}
	}
}
