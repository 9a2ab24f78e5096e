package eval

import (
	"math"
	"time"

	"dossier/services/internal/eval/metric"
)

// A tally is what one package contributes to the figures.
type tally struct {
	name   string
	pages  []metric.Pair[string] // classes
	scored []metric.Scored       // pages by confidence

	boundaries metric.Counts
	exact      metric.Counts // documents with their class, pages and order
	grouped    metric.Counts // documents with their pages, whatever class and order
	byPages    metric.Panoptic
	byDocument metric.Panoptic
	grouping   metric.V
	order      metric.Concordance
	moves      int // MNDD
	placed     int // pages that are in a document, in truth or as said

	right      bool // no error in any page or document
	confidence float64

	text   reading
	fields []metric.FieldRow  // that the taxonomy asks for
	all    metric.FieldCounts // every field that is printed

	findings metric.Counts

	calls  int
	micros int64
	took   time.Duration
}

// count tallies a package.
func count(p Package, asked asks) *tally {
	t := &tally{name: p.Name}
	t.pages, t.scored = p.classes()
	truePapers, saidPapers := p.trueDocuments(), p.saidDocuments()
	real, said := documents(truePapers), documents(saidPapers)
	t.boundaries = metric.Boundaries(metric.Starts(real, said, len(p.Truth.Pages)))
	t.exact = metric.Exact(real, said, metric.Same{Class: true, Order: true})
	t.grouped = metric.Exact(real, said, metric.Same{})
	t.byPages = metric.CountPanoptic(real, said, metric.PanopticBy{Class: true, Pages: true})
	t.byDocument = metric.CountPanoptic(real, said, metric.PanopticBy{Class: true})
	groups := metric.Groups(real, said)
	t.grouping, t.placed = metric.VMeasure(groups), len(groups)
	t.order = metric.PageOrder(real, said)
	t.moves = metric.MNDD(real, said)

	t.right = t.exact.FP == 0 && t.exact.FN == 0
	t.confidence = 1
	for i, s := range t.scored {
		t.right = t.right && s.Right
		if !system(t.pages[i].Predicted) || !s.Right && t.pages[i].Predicted == none {
			t.confidence = min(t.confidence, s.Confidence)
		}
	}
	for _, d := range p.Result.Documents {
		t.confidence = min(t.confidence, d.Confidence)
	}
	t.text = p.read()
	t.fields, t.all = p.fields(matches(truePapers, saidPapers), asked)
	t.findings = p.findings()
	t.calls, t.micros = p.Result.Cost.ModelCalls, p.Result.Cost.Micros
	if at := p.Result.Timings; !at.Received.IsZero() {
		t.took = at.Ended.Sub(at.Received)
	}
	return t
}

// sum adds up counts over tallies.
func sum(ts []*tally, of func(*tally) metric.Counts) metric.Counts {
	var c metric.Counts
	for _, t := range ts {
		c = c.Add(of(t))
	}
	return c
}

func pool[T any](ts []*tally, of func(*tally) []T) []T {
	var all []T
	for _, t := range ts {
		all = append(all, of(t)...)
	}
	return all
}

// weighted is the mean of a figure over packages, by the pages that are in documents.
func weighted(ts []*tally, of func(*tally) float64) float64 {
	total, weight := 0.0, 0.0
	for _, t := range ts {
		if v := of(t); !math.IsNaN(v) {
			total, weight = total+v*float64(t.placed), weight+float64(t.placed)
		}
	}
	if weight == 0 {
		return math.NaN()
	}
	return total / weight
}
