package eval

import (
	"time"

	"dossier/events"
	"dossier/services/internal/eval/metric"
)

// Hop is how long one kind of fact takes, from the fact that caused it.
type Hop struct {
	Fact  events.Type   `json:"fact"`
	Count int           `json:"count"`
	P50   time.Duration `json:"p50_ns"`
	P95   time.Duration `json:"p95_ns"`
}

// hops reads off the records how long every hop took, waiting included, in the order of the flow.
func hops(packages []Package) []Hop {
	took := map[events.Type][]time.Duration{}
	for _, p := range packages {
		at := map[events.ID]time.Time{}
		for _, e := range p.History {
			at[e.ID] = e.Time
		}
		for _, e := range p.History {
			if cause, ok := at[e.Cause]; ok {
				took[e.Type] = append(took[e.Type], e.Time.Sub(cause))
			}
		}
	}
	var all []Hop
	for _, t := range []events.Type{
		events.TypePageSplit, events.TypePackageSplit, events.TypePageRead, events.TypePageClassified, events.TypeDocumentAssembled, events.TypePackageAssembled,
		events.TypeDocumentExtracted, events.TypeDocumentValidated, events.TypePackageValidated, events.TypePackageCompleted, events.TypeReviewRequested, events.TypePackageSealed,
	} {
		if d := took[t]; len(d) > 0 {
			p50, _ := metric.Percentile(d, 50)
			p95, _ := metric.Percentile(d, 95)
			all = append(all, Hop{Fact: t, Count: len(d), P50: p50, P95: p95})
		}
	}
	return all
}
