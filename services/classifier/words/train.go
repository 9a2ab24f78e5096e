package words

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/optimize"
)

// An Example is a page whose class is known.
type Example struct {
	Class    string
	Template string // whose page it is: two of one template are alike
	Borrower string // whose papers it was among
	Features []Feature
}

const (
	// fewestTemplates is on how many templates' pages a word must stand to be
	// learned. With 2, twice as many words are, and the model is no better on
	// templates that it has not seen.
	fewestTemplates = 3
	// fewestBorrowers is among how many borrowers' papers: no word is learned that
	// tells whose papers were learned from.
	fewestBorrowers = 5
	// decay holds the weights small: of 1e-4, 1e-5 and 1e-6, 1e-5 did best on
	// templates that the model had not seen.
	decay = 1e-5
	// rounds of the search; the loss hardly falls after 60.
	rounds = 80
	// mostTemplates is how many templates of a class count in full. sys.unknown has
	// dozens of kinds, and would be found everywhere.
	mostTemplates = 4
)

// Train learns from pages. Each template counts the same, whatever number of its
// pages there are. The class that stands for none of them, if it is among them, has
// a bias of its own: a page without a known word is of no class. The same examples
// give the same model.
func Train(examples []Example, none string) (*Model, error) {
	m := &Model{index: map[string]int{}}
	on := map[string]map[string]bool{}    // templates of a feature
	among := map[string]map[string]bool{} // borrowers of a feature
	pages := map[string]int{}             // of a template
	templates := map[string]map[string]bool{}
	for _, e := range examples {
		t := e.Class + " " + e.Template
		pages[t]++
		if templates[e.Class] == nil {
			templates[e.Class] = map[string]bool{}
			m.classes = append(m.classes, e.Class)
		}
		templates[e.Class][t] = true
		for _, f := range e.Features {
			if on[f.Name] == nil {
				on[f.Name], among[f.Name] = map[string]bool{}, map[string]bool{}
			}
			on[f.Name][t], among[f.Name][e.Borrower] = true, true
		}
	}
	slices.Sort(m.classes)
	for name, of := range on {
		if len(of) >= fewestTemplates && len(among[name]) >= fewestBorrowers {
			m.names = append(m.names, name)
		}
	}
	slices.Sort(m.names)
	for i, name := range m.names {
		m.index[name] = i
	}
	if len(m.classes) < 2 || len(m.names) == 0 {
		return nil, errors.New("train words: there is nothing to tell apart")
	}
	l := &loss{features: len(m.names), classes: len(m.classes), none: slices.Index(m.classes, none)}
	for _, e := range examples {
		p := point{class: slices.Index(m.classes, e.Class)}
		p.weight = 1 / float64(pages[e.Class+" "+e.Template]) * min(1, mostTemplates/float64(len(templates[e.Class])))
		l.weight += p.weight
		for _, f := range e.Features {
			if i, known := m.index[f.Name]; known {
				p.features = append(p.features, i)
			}
		}
		slices.Sort(p.features)
		p.value = 1 / math.Sqrt(float64(len(p.features)+smoothing))
		l.points = append(l.points, p)
	}
	x := make([]float64, l.features*l.classes+1)
	problem := optimize.Problem{
		Func: func(x []float64) float64 { return l.at(x, nil) },
		Grad: func(grad, x []float64) { l.at(x, grad) },
	}
	r, err := optimize.Minimize(problem, x, &optimize.Settings{MajorIterations: rounds, Converger: optimize.NeverTerminate{}}, &optimize.LBFGS{Store: 10})
	if err != nil && (r == nil || r.X == nil) {
		return nil, fmt.Errorf("train words: %w", err)
	}
	m.quantise(r.X)
	if m.bias = make([]float64, l.classes); l.none >= 0 {
		m.bias[l.none] = r.X[len(r.X)-1]
	}
	return m, nil
}

// quantise keeps weights in steps of 1/127 of the largest of their class.
func (m *Model) quantise(x []float64) {
	k := len(m.classes)
	m.weights, m.scales = make([]int8, len(m.names)*k), make([]float32, k)
	for c := range k {
		largest := 0.0
		for i := range m.names {
			largest = max(largest, math.Abs(x[i*k+c]))
		}
		if largest == 0 {
			continue
		}
		m.scales[c] = float32(largest / 127)
		for i := range m.names {
			m.weights[i*k+c] = int8(math.Round(x[i*k+c] / float64(m.scales[c])))
		}
	}
}

// point is an example for the search.
type point struct {
	class    int
	features []int
	value    float64 // of each
	weight   float64
}

// loss is what training makes small: the mean of how surprising the examples'
// classes are, and the squares of the weights.
type loss struct {
	points            []point
	features, classes int
	none              int // class with a bias; -1: there is none
	weight            float64
	// What was computed last: the search asks for a point's value and gradient apart.
	last     []float64
	value    float64
	gradient []float64
}

// at is the loss at weights x, and writes its gradient, if it is asked for.
func (l *loss) at(x, gradient []float64) float64 {
	if !slices.Equal(l.last, x) {
		l.compute(x)
	}
	copy(gradient, l.gradient)
	return l.value
}

func (l *loss) compute(x []float64) {
	k := l.classes
	l.last = append(l.last[:0], x...)
	if l.gradient == nil {
		l.gradient = make([]float64, len(x))
	}
	bias := x[len(x)-1]
	squares := 0.0
	for i, w := range x[:len(x)-1] {
		squares += w * w
		l.gradient[i] = 2 * decay * w
	}
	l.gradient[len(x)-1] = 0
	l.value = decay * squares
	scores := make([]float64, k)
	for _, p := range l.points {
		clear(scores)
		for _, f := range p.features {
			for c, w := range x[f*k : (f+1)*k] {
				scores[c] += w
			}
		}
		for c := range scores {
			scores[c] *= p.value
		}
		if l.none >= 0 {
			scores[l.none] += bias
		}
		normalise(scores)
		l.value -= p.weight / l.weight * scores[p.class]
		for c := range scores {
			scores[c] = math.Exp(scores[c]) * p.weight / l.weight
		}
		scores[p.class] -= p.weight / l.weight
		if l.none >= 0 {
			l.gradient[len(x)-1] += scores[l.none]
		}
		for c := range scores {
			scores[c] *= p.value
		}
		for _, f := range p.features {
			g := l.gradient[f*k : (f+1)*k]
			for c, s := range scores {
				g[c] += s
			}
		}
	}
}
