package scan

import (
	"math/rand/v2"
	"testing"
)

func TestLabelsGiveTheMeasureOfAFault(t *testing.T) {
	want := map[Profile][3]string{
		OnlyBlur:  {"blur, deviation 0.00 dots", "blur, deviation 1.50 dots", "blur, deviation 3.00 dots"},
		OnlySkew:  {"skew, 0.00°", "skew, 2.50°", "skew, 5.00°"},
		OnlyNoise: {"noise, deviation 1.0 of 255", "noise, deviation 35.5 of 255", "noise, deviation 70.0 of 255"},
		OnlyJPEG:  {"JPEG, quality 85", "JPEG, quality 46", "JPEG, quality 7"},
		OnlyDPI:   {"300 dpi", "150 dpi", "72 dpi"},
		OnlyShade: {"shade, 0 of 255 across", "shade, 100 of 255 across", "shade, 200 of 255 across"},
	}
	for _, fault := range Faults() {
		for i, strength := range []float64{0, 0.5, 1} {
			for seed := range uint64(4) { // to either side
				if got := Fault(fault, strength, rand.New(rand.NewPCG(seed, 1))).Label(); got != want[fault][i] {
					t.Errorf("%s of %v: %q, want %q", fault, strength, got, want[fault][i])
				}
			}
		}
	}
	if got := (Condition{Profile: Worn, Turn: 90}).Label(); got != "worn, turned" {
		t.Errorf("%q", got)
	}
	if got := (Condition{}).Label(); got != "" {
		t.Errorf("%q", got)
	}
}
