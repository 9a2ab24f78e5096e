package classifier

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"dossier/events"
	"dossier/services/classifier/words"
	"dossier/taxonomy"
)

// learned is what was learned from made-up papers: what words say, and how much
// that and the signals count. Dossier train writes it. It is part of the program,
// and its digest is part of every verdict's.
//
//go:embed learned.gz
var learnedFile []byte

// Learned is what was learned.
type Learned struct {
	Taxonomy  string       `json:"taxonomy"` // digest of the one whose signals were weighed
	Pages     int          `json:"pages"`    // that were learned from
	Templates int          `json:"templates"`
	Weights   Weights      `json:"weights"`
	Words     *words.Model `json:"words"`
}

// Weights are what a page's evidence for a class counts, all of them in natural
// logarithms of odds.
type Weights struct {
	Signals float64 `json:"signals"` // for each 1 of the signals' sum
	Words   float64 `json:"words"`   // for each 1 of what the words say
	Unknown float64 `json:"unknown"` // is added for sys.unknown
}

// The sum of signals, and what words say, are believed up to here: beyond it, one
// would outweigh the other whatever it says.
const (
	mostSignals = 20.0
	leastWords  = -8.0
)

// asSignalsAlone is how evidence counts where nothing was learned of a taxonomy's
// classes.
var asSignalsAlone = Weights{Signals: 1}

// weigher makes one logarithm of odds of what signals and words say of a class. Its
// zero value is of no use.
type weigher struct {
	weights Weights
	model   *words.Model // nil: words say nothing
	place   []int        // by class of the scorer: its place in the model, -1 if it is not in it
	none    int          // sys.unknown's place in the model, -1 if it is not in it
	strange float64      // what the words say of a class that is not in the model: nothing
}

// newWeigher is nothing but the signals if the model knows no class of them but
// those that every taxonomy has.
func newWeigher(l *Learned, classes []class) weigher {
	w := weigher{weights: asSignalsAlone}
	if l == nil || l.Words == nil {
		return w
	}
	known := l.Words.Classes()
	place := make(map[string]int, len(known))
	for i, id := range known {
		place[id] = i
	}
	any := false
	w.place = make([]int, len(classes))
	for i, c := range classes {
		p, ok := place[c.id]
		if !ok {
			p = -1
		}
		w.place[i] = p
		any = any || ok && !strings.HasPrefix(c.id, system)
	}
	if any {
		w.weights, w.model, w.strange = l.Weights, l.Words, -math.Log(float64(len(known)))
		w.none = slices.Index(known, taxonomy.Unknown)
	}
	return w
}

// undecided is how much of what the words give to all but the likeliest class counts
// for sys.unknown: where they speak for many classes they speak for none. Of papers
// of no class, those that were learned from are too few to tell it by themselves.
// Between 0.1 and 1 hardly anything changes.
const undecided = 0.3

// judge is what the words say of each class of the model; nothing without one.
func (w weigher) judge(features []words.Feature) []float64 {
	if w.model == nil {
		return nil
	}
	said := w.model.Judge(features)
	if w.none < 0 {
		return said
	}
	likeliest := 0.0
	for c, s := range said {
		if c != w.none {
			likeliest = max(likeliest, math.Exp(s))
		}
	}
	none := math.Exp(said[w.none])
	said[w.none] = math.Log(none + undecided*max(1-none-likeliest, 0))
	return said
}

// odds is the logarithm of a class's odds, from its signals' sum and what
// judge says.
func (w weigher) odds(class int, unknown bool, signals float64, said []float64) float64 {
	odds := w.weights.Signals * bounded(signals)
	if said != nil {
		odds += w.weights.Words * w.said(class, said)
	}
	if unknown {
		odds += w.weights.Unknown
	}
	return odds
}

// bounded is as much of a sum of signals as is believed.
func bounded(signals float64) float64 { return max(-mostSignals, min(mostSignals, signals)) }

// said is as much of what judge says of a class as is believed.
func (w weigher) said(class int, judged []float64) float64 {
	by := w.strange
	if p := w.place[class]; p >= 0 {
		by = judged[p]
	}
	return max(by, leastWords)
}

// system is what the classes begin with that every taxonomy has.
const system = "sys."

// tellingWords is how many words are shown for a verdict.
const tellingWords = 4

// telling are the words that speak the most for a class, as matches: what they add,
// and where they stand. Which words they are is for the page's signals only, which
// can be erased: a name may be among them.
func (w weigher) telling(id string, class, unknown int, features []words.Feature, text events.PageText) (matches []events.SignalMatch) {
	if w.model == nil || w.place[class] < 0 || w.place[unknown] < 0 || class == unknown {
		return nil
	}
	found, adds := w.model.Telling(features, w.place[class], w.place[unknown], tellingWords)
	for i, f := range found {
		m := events.SignalMatch{Class: id, Signal: wordsSignal + f.Name, Weight: toFour(w.weights.Words * adds[i])}
		for n := f.First; n < f.First+f.Words; n++ {
			m.Boxes = append(m.Boxes, text.Words[n].Box)
		}
		matches = append(matches, m)
	}
	return matches
}

// wordsSignal is what matches begin with that are words rather than signals.
const wordsSignal = "words: "

// loadLearned reads what [Learned.Write] wrote; nothing of nothing.
func loadLearned(file []byte) (*Learned, error) {
	if len(file) == 0 {
		return nil, nil
	}
	var l Learned
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err == nil {
		err = errors.Join(json.NewDecoder(io.LimitReader(z, largestLearned)).Decode(&l), z.Close())
	}
	if err != nil {
		return nil, fmt.Errorf("read what was learned: %w", err)
	}
	return &l, nil
}

// largestLearned bounds what is unpacked, in bytes; what comes with Dossier has one
// megabyte.
const largestLearned = 256 << 20

// Write gives what was learned as the program keeps it: JSON, compressed.
func (l *Learned) Write() ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		err = errors.Join(json.NewEncoder(z).Encode(l), z.Close())
	}
	if err != nil {
		return nil, fmt.Errorf("write what was learned: %w", err)
	}
	return b.Bytes(), nil
}
