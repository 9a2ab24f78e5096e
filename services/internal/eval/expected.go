package eval

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"

	"dossier/services/internal/sample/truth"
)

// Expected is what the figures were, to guard against their getting worse: by origin and figure.
type Expected struct {
	Note   string                                  `json:"note"` // how the noise was measured
	Values map[truth.Origin]map[string]Expectation `json:"values"`
}

// Expectation is a figure as it was, and by how much it differs from run to run when nothing has changed.
type Expectation struct {
	Value Number `json:"value"`
	Noise Number `json:"noise"`
}

// ReadExpected reads expected figures.
func ReadExpected(path string) (Expected, error) {
	var e Expected
	b, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(b, &e)
	}
	if err != nil {
		return e, fmt.Errorf("read the expected figures: %w", err)
	}
	return e, nil
}

// leastNoise is the difference that is never held against a figure: machines round differently, and a word more or less is read.
const leastNoise = 0.002

// Expect takes what is to be expected from a report. repeats are measurements of some of its files, done again and again: how far a figure is apart
// in them is its noise. Times are left out: a machine's load decides them.
func Expect(r Report, repeats []Report, note string) (Expected, error) {
	e := Expected{Note: note, Values: map[truth.Origin]map[string]Expectation{}}
	for _, s := range r.Sections {
		e.Values[s.Origin] = map[string]Expectation{}
		for _, f := range s.Figures {
			if f.Unit == Time || math.IsNaN(float64(f.Value)) {
				continue
			}
			noise, err := spread(repeats, s.Origin, f.ID)
			if err != nil {
				return e, err
			}
			e.Values[s.Origin][f.ID] = Expectation{f.Value, Number(max(noise, leastNoise))}
		}
	}
	return e, nil
}

// spread is how far a figure is apart in measurements of the same files. Where these have no papers of an origin, nothing is known of it: 0.
func spread(repeats []Report, origin truth.Origin, id string) (float64, error) {
	low, high, pages := math.Inf(1), math.Inf(-1), 0
	for _, r := range repeats {
		for _, s := range r.Sections {
			if s.Origin != origin {
				continue
			}
			if pages != 0 && pages != s.Pages {
				return 0, fmt.Errorf("expect figures: the measurements that were repeated are not of the same files")
			}
			pages = s.Pages
			for _, f := range s.Figures {
				if v := float64(f.Value); f.ID == id && !math.IsNaN(v) {
					low, high = min(low, v), max(high, v)
				}
			}
		}
	}
	return max(high-low, 0), nil
}

// Worse lists the figures that are worse than expected by more than the noise, and those that are expected and not there. Of an origin that was not
// measured nothing can be said: it is among the absent, for not everybody has real papers.
func (e Expected) Worse(r Report) (worse []string, absent []truth.Origin) {
	for _, origin := range []truth.Origin{truth.Standard, truth.KeptOut, truth.Real} {
		i := slices.IndexFunc(r.Sections, func(s Section) bool { return s.Origin == origin })
		if i < 0 {
			if len(e.Values[origin]) > 0 {
				absent = append(absent, origin)
			}
			continue
		}
		for _, f := range figures {
			want, ok := e.Values[origin][f.ID]
			if !ok {
				continue
			}
			is := Figure{Unit: f.Unit, Value: Number(math.NaN())}
			if k := slices.IndexFunc(r.Sections[i].Figures, func(got Figure) bool { return got.ID == f.ID }); k >= 0 {
				is = r.Sections[i].Figures[k]
			}
			fallen := float64(want.Value - is.Value)
			if f.Better == "lower" {
				fallen = -fallen
			}
			if math.IsNaN(float64(is.Value)) || fallen > float64(want.Noise)+1e-9 {
				worse = append(worse, fmt.Sprintf("%s, %s: %s, expected %.4f and no worse than by %.4f", origin, f.Title, is, float64(want.Value), float64(want.Noise)))
			}
		}
	}
	return worse, absent
}
