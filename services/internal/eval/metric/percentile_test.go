package metric

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestPercentile(t *testing.T) {
	five := []time.Duration{50 * time.Second, 15 * time.Second, 40 * time.Second, 20 * time.Second, 35 * time.Second}
	for _, test := range []struct {
		p    float64
		want time.Duration
	}{
		{5, 15 * time.Second},  // ceil(0.25) = 1st of 15 20 35 40 50
		{30, 20 * time.Second}, // ceil(1.5) = 2nd
		{40, 20 * time.Second}, // 2nd exactly
		{50, 35 * time.Second}, // ceil(2.5) = 3rd
		{95, 50 * time.Second}, // ceil(4.75) = 5th
		{100, 50 * time.Second},
		{0, 15 * time.Second},   // the smallest
		{-1, 15 * time.Second},  // likewise
		{200, 50 * time.Second}, // the largest
	} {
		if got, ok := Percentile(five, test.p); got != test.want || !ok {
			t.Errorf("%v: want %v, got %v, %v", test.p, test.want, got, ok)
		}
	}
	if five[0] != 50*time.Second {
		t.Error("the input was sorted")
	}
	if got, ok := Percentile([]time.Duration(nil), 50); ok {
		t.Errorf("no values: got %v", got)
	}
	thousand := make([]int, 1000)
	for i := range thousand {
		thousand[i] = i + 1
	}
	if got, _ := Percentile(thousand[:375], 8.8); got != 33 { // exactly, though 8.8 * 375 / 100 is a hair above in binary
		t.Errorf("8.8 of 375: want 33, got %d", got)
	}
	for p, want := range map[float64]int{99.9: 999, 0.1: 1, 0.3: 3, 55: 550, 99.95: 1000} {
		if got, _ := Percentile(thousand, p); got != want {
			t.Errorf("%v of 1,000: want %d, got %d", p, want, got)
		}
	}
}

func TestPercentileProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, 20), 1, 30).Draw(t, "values")
		p := rapid.IntRange(1, 100).Draw(t, "p")
		got, ok := Percentile(values, float64(p))
		below, atMost := 0, 0
		for _, v := range values {
			if v < got {
				below++
			}
			if v <= got {
				atMost++
			}
		}
		// At least p percent do not exceed it, and fewer are below it.
		if !ok || 100*atMost < p*len(values) || 100*below >= p*len(values) {
			t.Fatalf("got %d, which %d of %d do not exceed and %d are below", got, atMost, len(values), below)
		}
	})
}
