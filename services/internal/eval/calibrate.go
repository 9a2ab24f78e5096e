package eval

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"dossier/events"
	"dossier/services/internal/eval/metric"
)

// Wanted is what pages that are accepted without a person must keep.
type Wanted struct {
	Error      float64            // the share of them that may be wrong, in (0, 1)
	Confidence float64            // how sure one wants to be that no more are, in (0, 1)
	Floor      map[string]float64 // by class: below it none is accepted in any case; 0 for others
}

// A Calibration is from which confidence pages may be accepted, by the class that they were taken for, and what came of that.
//
// The packages are cut in two halves, by what is in them, because thresholds that look good on pages look worse on others, and the pages of one
// package are alike. On one half the thresholds are chosen. On the other they are tried, once, and how many of the pages that they accept are wrong
// gives the bound: the exact binomial one ([metric.UpperBound]). Choosing again after a look at that half would make the bound worthless.
type Calibration struct {
	Thresholds    map[string]float64
	Chosen, Tried []string // names of the packages of each half
	Pages         int      // of the packages that they were tried on
	Accepted      int
	Wrong         int // of the accepted
	WrongPackages int // with any of these
	Bound         float64
	// What the packages of a class had, of those that were tried.
	Classes []ClassAcceptance
}

// ClassAcceptance is what came of a class's threshold.
type ClassAcceptance struct {
	Class                  string
	Threshold              float64 // above 1: none is accepted
	Pages, Accepted, Wrong int
}

// Review is the share of pages that a person looks at.
func (c Calibration) Review() float64 { return 1 - float64(c.Accepted)/float64(max(c.Pages, 1)) }

// Holds reports whether the bound is within what was wanted.
func (c Calibration) Holds(w Wanted) bool { return c.Bound <= w.Error }

const (
	// ownThreshold is how many pages a class needs for a threshold of its own: a share of 1 % cannot be seen on fewer. Other classes share one.
	ownThreshold = 100
	// never is a threshold that no confidence reaches.
	never = 2.0
)

// tightenings are by how much of their distance from 1 thresholds are tried to be lowered, the loosest first.
var tightenings = []float64{1, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.05, 0.02, 0.01, 0.005, 0}

// decided is a page that was taken for a class.
type decided struct {
	metric.Scored
	class string
	file  int // in the half
}

// Calibrate chooses thresholds and bounds their error. It needs two packages at the least, and refuses to judge by packages that have no result.
func Calibrate(packages []Package, w Wanted) (Calibration, error) {
	if !(w.Error > 0 && w.Error < 1) || !(w.Confidence > 0 && w.Confidence < 1) {
		return Calibration{}, fmt.Errorf("calibrate: an error of %v at a confidence of %v: both must be between 0 and 1", w.Error, w.Confidence)
	}
	packages = slices.DeleteFunc(slices.Clone(packages), func(p Package) bool { return p.Result.Package == "" })
	if len(packages) < 2 {
		return Calibration{}, errors.New("calibrate: two packages with results are needed at the least, one to choose thresholds on and one to try them on")
	}
	// By their content, so that neither names nor their order decide.
	slices.SortFunc(packages, func(a, b Package) int {
		return cmp.Or(cmp.Compare(a.Result.Source.SHA256, b.Result.Source.SHA256), cmp.Compare(a.Name, b.Name))
	})
	var halves [2][]decided
	var c Calibration
	for i, p := range packages {
		half := i % 2
		if half == 0 {
			c.Chosen = append(c.Chosen, p.Name)
		} else {
			c.Tried = append(c.Tried, p.Name)
		}
		pairs, scored := p.classes()
		for n, pair := range pairs {
			halves[half] = append(halves[half], decided{scored[n], pair.Predicted, i})
		}
	}
	said := map[string]bool{}
	for _, p := range slices.Concat(halves[0], halves[1]) {
		said[p.class] = p.class != events.ClassUnknown && p.class != none
	}
	c.Thresholds = w.choose(halves[0], said)
	c.try(halves[1], w)
	return c, nil
}

// choose finds, for the classes that pages were taken for, the lowest thresholds that keep what is wanted on these pages, and then as much above them
// as makes it believable elsewhere. Classes with few pages, or none, share one.
func (w Wanted) choose(pages []decided, classes map[string]bool) map[string]float64 {
	byClass := map[string][]metric.Scored{}
	for _, p := range pages {
		byClass[p.class] = append(byClass[p.class], p.Scored)
	}
	var few []metric.Scored
	for _, class := range slices.Sorted(maps.Keys(byClass)) {
		if classes[class] && len(byClass[class]) < ownThreshold {
			few = append(few, byClass[class]...)
		}
	}
	lowest := map[string]float64{}
	for class, is := range classes {
		if !is {
			continue
		}
		own := byClass[class]
		if len(own) < ownThreshold {
			own = few
		}
		lowest[class] = w.lowest(own)
	}
	for _, by := range tightenings {
		thresholds := map[string]float64{}
		for class, t := range lowest {
			if t <= 1 {
				thresholds[class] = max(1-(1-t)*by, w.Floor[class])
			}
		}
		accepted, wrong := 0, 0
		for _, p := range pages {
			if t, ok := thresholds[p.class]; ok && p.Confidence >= t {
				accepted++
				if !p.Right {
					wrong++
				}
			}
		}
		if accepted > 0 && metric.AtMost(wrong, accepted, w.Error) <= 1-w.Confidence {
			return thresholds
		}
	}
	return map[string]float64{}
}

// lowest is the lowest confidence from which no more are wrong than wanted; never, if there is none.
func (w Wanted) lowest(items []metric.Scored) float64 {
	t := never
	for _, a := range metric.Acceptances(items) {
		if 1-a.Accuracy <= w.Error {
			t = a.Threshold
		}
	}
	return t
}

// try counts what the thresholds let pass.
func (c *Calibration) try(pages []decided, w Wanted) {
	byClass := map[string]*ClassAcceptance{}
	wrongIn := map[int]bool{}
	for _, p := range pages {
		a := byClass[p.class]
		if a == nil {
			a = &ClassAcceptance{Class: p.class, Threshold: never}
			if t, ok := c.Thresholds[p.class]; ok {
				a.Threshold = t
			}
			byClass[p.class] = a
		}
		a.Pages++
		if p.Confidence < a.Threshold {
			continue
		}
		a.Accepted++
		if !p.Right {
			a.Wrong++
			wrongIn[p.file] = true
		}
	}
	for _, class := range slices.Sorted(maps.Keys(byClass)) {
		a := *byClass[class]
		c.Classes = append(c.Classes, a)
		c.Pages, c.Accepted, c.Wrong = c.Pages+a.Pages, c.Accepted+a.Accepted, c.Wrong+a.Wrong
	}
	c.WrongPackages = len(wrongIn)
	c.Bound = metric.UpperBound(c.Wrong, c.Accepted, w.Confidence)
}
