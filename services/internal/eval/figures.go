package eval

import (
	"math"
	"time"

	"dossier/services/internal/eval/metric"
)

// Number is a figure; one that is not defined, as there was nothing to take it of, is NaN, and null in JSON.
type Number float64

// Figure is one measured figure.
type Figure struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Meaning string `json:"meaning"` // in a sentence
	Unit    Unit   `json:"unit"`
	Better  string `json:"better"` // "higher" or "lower"
	Value   Number `json:"value"`
	Low     Number `json:"low"` // of its 95 % interval, by resampling packages
	High    Number `json:"high"`
}

// Unit says how a figure is written.
type Unit string

// The units.
const (
	Share Unit = "share" // 0 to 1, or a rate
	Count Unit = "count"
	Money Unit = "dollars"
	Time  Unit = "seconds"
)

// calibrationBins is in how many bins calibration is measured; fifteen are usual (Guo et al., On Calibration of Modern Neural Networks, 2017).
const calibrationBins = 15

// reviewed is the share of pages whose review is quoted as a figure.
const reviewed = 0.1

// A figure is taken of tallies.
type figure struct {
	Figure
	of func([]*tally) float64
}

// figures are all that are taken, in the order of the table.
var figures = []figure{
	{Figure{ID: "page_accuracy", Title: "Page accuracy", Meaning: "share of pages whose class is right", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return classified(ts).Accuracy() }},
	{Figure{ID: "macro_f1", Title: "Macro-F1", Meaning: "mean F1 of the classes, each counting the same", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return classified(ts).MacroF1() }},
	{Figure{ID: "abstained", Title: "Abstained", Meaning: "share of loan papers' pages that were called unknown", Unit: Share, Better: "lower"}, abstained},
	{Figure{ID: "boundary_precision", Title: "Boundary precision", Meaning: "share of cuts made that are right", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			return sum(ts, func(t *tally) metric.Counts { return t.boundaries }).Precision()
		}},
	{Figure{ID: "boundary_recall", Title: "Boundary recall", Meaning: "share of cuts due that were made", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			return sum(ts, func(t *tally) metric.Counts { return t.boundaries }).Recall()
		}},
	{Figure{ID: "boundary_f1", Title: "Boundary F1", Meaning: "both in one", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.boundaries }).F1() }},
	{Figure{ID: "document_exact", Title: "Documents exact", Meaning: "share of documents with the right class, pages and order", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.exact }).Recall() }},
	{Figure{ID: "document_f1", Title: "Document F1", Meaning: "F1 of exact documents", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.exact }).F1() }},
	{Figure{ID: "grouping_f1", Title: "Grouping F1", Meaning: "F1 of documents with the right pages, whatever class and order", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.grouped }).F1() }},
	{Figure{ID: "panoptic", Title: "Weighted panoptic quality", Meaning: "documents of the right class found, weighted by their overlap", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return panoptic(ts, func(t *tally) metric.Panoptic { return t.byDocument }) }},
	{Figure{ID: "panoptic_pages", Title: "… by pages", Meaning: "the same, a document counting by its number of pages", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return panoptic(ts, func(t *tally) metric.Panoptic { return t.byPages }) }},
	{Figure{ID: "v_measure", Title: "V-measure", Meaning: "whether pages of one document are together, and only they", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return weighted(ts, func(t *tally) float64 { return t.grouping.Measure }) }},
	{Figure{ID: "kendall_tau", Title: "Kendall's tau", Meaning: "order of the pages within documents: 1 right, -1 back to front", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			var c metric.Concordance
			for _, t := range ts {
				c = c.Add(t.order)
			}
			return c.Tau()
		}},
	{Figure{ID: "mndd", Title: "MNDD per 100 pages", Meaning: "pages a clerk must drag to mend the grouping", Unit: Count, Better: "lower"},
		func(ts []*tally) float64 {
			moves, pages := 0, 0
			for _, t := range ts {
				moves, pages = moves+t.moves, pages+t.placed
			}
			return 100 * float64(moves) / float64(pages)
		}},
	{Figure{ID: "stp", Title: "STP", Meaning: "share of packages without an error in any page or document", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			var right []bool
			for _, t := range ts {
				right = append(right, t.right)
			}
			return metric.STP(right)
		}},
	{Figure{ID: "auroc", Title: "AUROC", Meaning: "whether confidence tells right pages from wrong: 0.5 is chance", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return metric.AUROC(pool(ts, pagesOf)) }},
	{Figure{ID: "ece", Title: "ECE", Meaning: "distance between confidence and accuracy, 15 bins of equal mass", Unit: Share, Better: "lower"},
		func(ts []*tally) float64 {
			return metric.ECE(metric.ReliabilityBins(pool(ts, pagesOf), calibrationBins))
		}},
	{Figure{ID: "brier", Title: "Brier score", Meaning: "mean squared distance between confidence and truth", Unit: Share, Better: "lower"},
		func(ts []*tally) float64 { return metric.Brier(pool(ts, pagesOf)) }},
	{Figure{ID: "review_10", Title: "Errors caught by 10 % review", Meaning: "share of wrong pages among the tenth that is least sure", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return metric.Review(pool(ts, pagesOf)).At(reviewed) }},
	{Figure{ID: "accepted_99", Title: "Accepted at 99 %", Meaning: "share of pages that can be accepted with 99 % of them right", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			return metric.ShareAccepted(metric.Acceptances(pool(ts, pagesOf)), 0.99)
		}},
	{Figure{ID: "wer", Title: "Word error rate", Meaning: "pages in Latin script", Unit: Share, Better: "lower"},
		func(ts []*tally) float64 { return edits(ts, func(r reading) metric.Edits { return r.words }) }},
	{Figure{ID: "cer", Title: "Character error rate", Meaning: "pages in Latin script", Unit: Share, Better: "lower"},
		func(ts []*tally) float64 { return edits(ts, func(r reading) metric.Edits { return r.chars }) }},
	{Figure{ID: "word_recall", Title: "Words found", Meaning: "share of printed words that were read, in whatever order", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.text.bag }).Recall() }},
	{Figure{ID: "wer_hindi", Title: "Word error rate, Hindi", Meaning: "pages that have Devanagari too", Unit: Share, Better: "lower"},
		func(ts []*tally) float64 { return edits(ts, func(r reading) metric.Edits { return r.hindi }) }},
	{Figure{ID: "field_recall", Title: "Fields right", Meaning: "share of the fields asked for that were read exactly", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return fieldsOf(ts).Recall() }},
	{Figure{ID: "field_precision", Title: "Field precision", Meaning: "share of fields read that are exact", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return fieldsOf(ts).Precision() }},
	{Figure{ID: "field_coverage", Title: "Printed fields right", Meaning: "share of all that a credit engine might want, asked for or not", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			var c metric.FieldCounts
			for _, t := range ts {
				c = c.Add(t.all)
			}
			return c.Recall()
		}},
	{Figure{ID: "finding_precision", Title: "Finding precision", Meaning: "share of findings that something wrong explains", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 {
			return sum(ts, func(t *tally) metric.Counts { return t.findings }).Precision()
		}},
	{Figure{ID: "finding_recall", Title: "Finding recall", Meaning: "share of wrong things that were found", Unit: Share, Better: "higher"},
		func(ts []*tally) float64 { return sum(ts, func(t *tally) metric.Counts { return t.findings }).Recall() }},
	{Figure{ID: "cost", Title: "Model cost per 100 pages", Meaning: "charged by vision models", Unit: Money, Better: "lower"},
		func(ts []*tally) float64 {
			micros, pages := int64(0), 0
			for _, t := range ts {
				micros, pages = micros+t.micros, pages+len(t.pages)
			}
			return float64(micros) / 1e6 * 100 / float64(pages)
		}},
	{Figure{ID: "calls", Title: "Model calls per page", Meaning: "asked of vision models", Unit: Count, Better: "lower"},
		func(ts []*tally) float64 {
			calls, pages := 0, 0
			for _, t := range ts {
				calls, pages = calls+t.calls, pages+len(t.pages)
			}
			return float64(calls) / float64(pages)
		}},
	{Figure{ID: "seconds", Title: "Time of a package", Meaning: "from upload to result, waiting included; the median", Unit: Time, Better: "lower"},
		func(ts []*tally) float64 {
			var took []time.Duration
			for _, t := range ts {
				if t.took > 0 {
					took = append(took, t.took)
				}
			}
			median, ok := metric.Percentile(took, 50)
			if !ok {
				return math.NaN()
			}
			return median.Seconds()
		}},
}

func pagesOf(t *tally) []metric.Scored { return t.scored }

func classified(ts []*tally) metric.Classification {
	return metric.Classify(pool(ts, func(t *tally) []metric.Pair[string] { return t.pages }))
}

func abstained(ts []*tally) float64 {
	unknown, pages := 0, 0
	for _, p := range pool(ts, func(t *tally) []metric.Pair[string] { return t.pages }) {
		if system(p.Truth) {
			continue
		}
		if pages++; p.Predicted == "sys.unknown" {
			unknown++
		}
	}
	return float64(unknown) / float64(pages)
}

func panoptic(ts []*tally, of func(*tally) metric.Panoptic) float64 {
	var p metric.Panoptic
	for _, t := range ts {
		p = p.Add(of(t))
	}
	return p.PQ()
}

func edits(ts []*tally, of func(reading) metric.Edits) float64 {
	var e metric.Edits
	for _, t := range ts {
		e = e.Add(of(t.text))
	}
	return e.Rate()
}

func fieldsOf(ts []*tally) metric.FieldCounts {
	return metric.FieldsTotal(pool(ts, func(t *tally) []metric.FieldRow { return t.fields }))
}
