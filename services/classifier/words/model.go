package words

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
)

// A Model tells how likely the words on a page make each class. It is safe for
// concurrent use.
type Model struct {
	classes []string
	names   []string       // of the features
	index   map[string]int // of a feature
	scales  []float32      // by class: what one step of a weight is worth
	weights []int8         // by feature and class, the classes of a feature side by side
	bias    []float64      // by class
}

// smoothing keeps a page of three words from being judged as surely as one of three
// hundred: a feature of n counts 1/√(n + smoothing). Between 5 and 30 little changes.
const smoothing = 10

// Classes are those it was trained on, sorted.
func (m *Model) Classes() []string { return slices.Clone(m.classes) }

// Judge gives, for each of [Model.Classes], the natural logarithm of how likely the
// features make it. They are probabilities of a page of one of these classes, and
// sum to one; how sure the model is beside other evidence is for its user to weigh.
func (m *Model) Judge(features []Feature) []float64 {
	sums := make([]float64, len(m.classes))
	k := len(m.classes)
	n := 0
	for _, f := range features {
		i, known := m.index[f.Name]
		if !known {
			continue
		}
		n++
		for c, w := range m.weights[i*k : (i+1)*k] {
			sums[c] += float64(w) * float64(m.scales[c])
		}
	}
	norm := 1 / math.Sqrt(float64(n+smoothing))
	for c := range sums {
		sums[c] = sums[c]*norm + m.bias[c]
	}
	normalise(sums)
	return sums
}

// Telling are the features that speak the most for one class, given by its place
// in [Model.Classes], against another: at most so many, the strongest first, and
// how much each adds to the logarithm.
func (m *Model) Telling(features []Feature, class, against, most int) (telling []Feature, adds []float64) {
	type spoken struct {
		feature Feature
		adds    float64
	}
	k, n := len(m.classes), 0
	var all []spoken
	for _, f := range features {
		i, known := m.index[f.Name]
		if !known {
			continue
		}
		n++
		add := float64(m.weights[i*k+class])*float64(m.scales[class]) - float64(m.weights[i*k+against])*float64(m.scales[against])
		if add > 0 {
			all = append(all, spoken{f, add})
		}
	}
	slices.SortStableFunc(all, func(a, b spoken) int {
		switch {
		case a.adds > b.adds:
			return -1
		case a.adds < b.adds:
			return 1
		}
		return 0
	})
	norm := 1 / math.Sqrt(float64(n+smoothing))
	for _, s := range all[:min(most, len(all))] {
		telling = append(telling, s.feature)
		adds = append(adds, s.adds*norm)
	}
	return telling, adds
}

// normalise turns scores into logarithms of shares.
func normalise(scores []float64) {
	if len(scores) == 0 {
		return
	}
	top := slices.Max(scores)
	sum := 0.0
	for _, s := range scores {
		sum += math.Exp(s - top)
	}
	by := top + math.Log(sum)
	for i := range scores {
		scores[i] -= by
	}
}

// written is a model as it is kept.
type written struct {
	Classes  []string  `json:"classes"`
	Features []string  `json:"features"`
	Scales   []float32 `json:"scales"`
	Bias     []float64 `json:"bias"`
	Weights  []byte    `json:"weights"` // int8, see Model
}

// MarshalJSON is for whoever keeps a model among other things.
func (m *Model) MarshalJSON() ([]byte, error) {
	weights := make([]byte, len(m.weights))
	for i, w := range m.weights {
		weights[i] = byte(w)
	}
	return json.Marshal(written{m.classes, m.names, m.scales, m.bias, weights})
}

// UnmarshalJSON refuses what is no model.
func (m *Model) UnmarshalJSON(b []byte) error {
	var w written
	if err := json.Unmarshal(b, &w); err != nil {
		return fmt.Errorf("read words: %w", err)
	}
	if len(w.Scales) != len(w.Classes) || len(w.Bias) != len(w.Classes) || len(w.Weights) != len(w.Classes)*len(w.Features) || !slices.IsSorted(w.Classes) {
		return errors.New("read words: classes, features and weights do not agree")
	}
	*m = Model{classes: w.Classes, names: w.Features, scales: w.Scales, bias: w.Bias, weights: make([]int8, len(w.Weights)), index: make(map[string]int, len(w.Features))}
	for i, b := range w.Weights {
		m.weights[i] = int8(b)
	}
	for i, name := range w.Features {
		m.index[name] = i
	}
	return nil
}
