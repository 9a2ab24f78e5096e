package eval

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/sample/truth"
)

// simulated are packages of so many pages whose confidence means what it says: a page of confidence c is right in c of all cases.
func simulated(seed uint64, packages, pages int) []Package {
	r := rand.New(rand.NewPCG(seed, 1))
	all := make([]Package, packages)
	for i := range all {
		p := &all[i]
		p.Name = fmt.Sprint(i)
		p.Result = events.Result{Package: p.Name, Source: events.Source{SHA256: fmt.Sprintf("%016x", r.Uint64())}}
		for n := range pages {
			class := []string{"a", "b", "rare"}[min(r.IntN(12)/5, 2)]
			confidence := 1 - r.Float64()*r.Float64()*r.Float64()*0.5
			is := class
			if r.Float64() > confidence {
				is = "other"
			}
			p.Truth.Pages = append(p.Truth.Pages, truth.Page{Page: n + 1, Class: is})
			p.Result.Pages = append(p.Result.Pages, events.ResultPage{Page: n + 1, Class: class, Confidence: confidence})
		}
	}
	return all
}

// TestTheBoundIsKept: of many calibrations of one classifier, no more than promised let more errors pass than they said, by what the same thresholds let
// pass of a great many other pages.
func TestTheBoundIsKept(t *testing.T) {
	w := Wanted{Error: 0.02, Confidence: 0.9}
	others := simulated(999, 60, 1000)
	held, broken := 0, 0
	for seed := range uint64(60) {
		c, err := Calibrate(simulated(seed, 20, 100), w)
		if err != nil {
			t.Fatal(err)
		}
		if !c.Holds(w) {
			continue
		}
		held++
		accepted, wrong := 0, 0
		for _, p := range others {
			for i, said := range p.Result.Pages {
				if threshold, ok := c.Thresholds[said.Class]; ok && said.Confidence >= threshold {
					accepted++
					if p.Truth.Pages[i].Class != said.Class {
						wrong++
					}
				}
			}
		}
		if float64(wrong)/float64(accepted) > w.Error {
			broken++
		}
	}
	// 60 calibrations of 0.9: more than 12 broken ones have a chance of less than 1 in 100.
	if held < 20 || broken > 12 {
		t.Errorf("%d of 60 calibrations held, and %d of them let more pass than they said", held, broken)
	}
}

func TestCalibrationOfAWorkedExample(t *testing.T) {
	// 4 packages, alike: 200 pages of class a at 0.99, all right; 1 page at 0.5, wrong; one unknown page.
	var packages []Package
	for i := range 4 {
		p := Package{Name: fmt.Sprint(i), Result: events.Result{Package: "p", Source: events.Source{SHA256: fmt.Sprint(i)}}}
		for n := range 202 {
			class, said, confidence := "a", "a", 0.99
			switch n {
			case 200:
				class, confidence = "b", 0.5
			case 201:
				said, confidence = events.ClassUnknown, 1
			}
			p.Truth.Pages = append(p.Truth.Pages, truth.Page{Page: n + 1, Class: class})
			p.Result.Pages = append(p.Result.Pages, events.ResultPage{Page: n + 1, Class: said, Confidence: confidence})
		}
		packages = append(packages, p)
	}
	got, err := Calibrate(packages, Wanted{Error: 0.01, Confidence: 0.95})
	if err != nil {
		t.Fatal(err)
	}
	want := Calibration{
		// Two wrong pages of 402 are within 1 %, so 0.5 would do on the pages themselves. That no more than 1 % are wrong elsewhere is believable first
		// at 0.6: 1 - 0.5 * 0.8.
		Thresholds: map[string]float64{"a": 0.6},
		Chosen:     []string{"0", "2"}, Tried: []string{"1", "3"},
		Pages: 404, Accepted: 400, Bound: 1 - 0.992539, // (1-p)^400 = 0.05
		Classes: []ClassAcceptance{{Class: "a", Threshold: 0.6, Pages: 402, Accepted: 400}, {Class: events.ClassUnknown, Threshold: never, Pages: 2}},
	}
	near := cmp.Comparer(func(a, b float64) bool { return a-b < 1e-6 && b-a < 1e-6 })
	if diff := cmp.Diff(want, got, near); diff != "" {
		t.Errorf("calibration (-want +got):\n%s", diff)
	}
	floored, err := Calibrate(packages, Wanted{Error: 0.01, Confidence: 0.95, Floor: map[string]float64{"a": 0.9}})
	if err != nil || floored.Thresholds["a"] != 0.9 {
		t.Errorf("with a floor: %v (%v)", floored.Thresholds, err)
	}
	if review := got.Review(); review < 4.0/404-1e-9 || review > 4.0/404+1e-9 {
		t.Errorf("review of %v", review)
	}
}

func TestCalibrationIsRefused(t *testing.T) {
	two := simulated(1, 2, 10)
	for _, c := range []struct {
		name     string
		packages []Package
		wanted   Wanted
	}{
		{"one package", two[:1], Wanted{Error: 0.01, Confidence: 0.95}}, {"no error", two, Wanted{Confidence: 0.95}}, {"certainty", two, Wanted{Error: 0.01, Confidence: 1}},
		{"no results", []Package{{}, {}}, Wanted{Error: 0.01, Confidence: 0.95}},
	} {
		if _, err := Calibrate(c.packages, c.wanted); err == nil {
			t.Errorf("%s: no error", c.name)
		}
	}
}
