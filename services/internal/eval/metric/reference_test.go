package metric

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// reference is testdata/reference.json: what other implementations make of the
// same inputs. testdata/reference.py writes it, and says how to run it again. A
// nil figure is one that is not defined.
type reference struct {
	Versions       map[string]string
	Classification []struct {
		Truth, Predicted []string
		Accuracy         *float64
		MacroF1          *float64 `json:"macro_f1"`
		Labels           []string
		Confusion        [][]int
		Precision        []float64
		Recall           []float64
		F1               []float64
		Support          []int
	}
	Grouping []struct {
		N                int
		Truth, Predicted []Document
		Homogeneity      *float64
		Completeness     *float64
		VMeasure         *float64 `json:"v_measure"`
		BoundaryF1       *float64 `json:"boundary_f1"`
		PQ               *float64 `json:"pq"`
		PQClass          *float64 `json:"pq_class"`
		PQPages          *float64 `json:"pq_pages"`
		PQPagesClass     *float64 `json:"pq_pages_class"`
		PQMean           *float64 `json:"pq_mean"`
		MNDD             int      `json:"mndd"`
		PageOrder        *float64 `json:"page_order"`
	}
	Tau []struct {
		Truth, Predicted []float64
		TauB             *float64 `json:"tau_b"`
	}
	Confidence []struct {
		Confidence []float64
		Right      []bool
		AUROC      *float64 `json:"auroc"`
		Brier      *float64 `json:"brier"`
		Bins       []struct{ Confidence, Accuracy float64 }
		ECE        *float64 `json:"ece"`
	}
	Text []struct {
		Reference, Read string
		Characters      int
		Words           int
		CharacterErrors int `json:"character_errors"`
		WordErrors      int `json:"word_errors"`
	}
}

func readReference(t *testing.T) reference {
	data, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var r reference
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		t.Fatal(err)
	}
	return r
}

// agree fails unless two figures are the same to 1e-9, or neither is defined.
func agree(t *testing.T, name string, i int, want *float64, got float64) {
	t.Helper()
	if want == nil {
		if !math.IsNaN(got) {
			t.Errorf("%s %d: want a figure that is not defined, got %v", name, i, got)
		}
		return
	}
	if !(math.Abs(got-*want) <= 1e-9) {
		t.Errorf("%s %d: want %v, got %v", name, i, *want, got)
	}
}

// zero is 0 for a figure that is not defined, as scikit-learn has it.
func zero(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return x
}

func pairs[T any](truth, predicted []T) []Pair[T] {
	ps := make([]Pair[T], len(truth))
	for i := range ps {
		ps[i] = Pair[T]{truth[i], predicted[i]}
	}
	return ps
}

// within compares whole values, floats to 1e-9 and NaN equal to NaN.
var within = cmp.Options{cmpopts.EquateApprox(0, 1e-9), cmpopts.EquateNaNs()}

func TestReferenceIsThere(t *testing.T) {
	r := readReference(t)
	got := []int{len(r.Classification), len(r.Grouping), len(r.Tau), len(r.Confidence), len(r.Text)}
	if diff := cmp.Diff([]int{7, 45, 7, 6, 10}, got); diff != "" {
		t.Errorf("cases (-want +got):\n%s", diff)
	}
	bins := 0
	for _, c := range r.Confidence {
		bins += len(c.Bins)
	}
	if bins != 20 {
		t.Errorf("want 20 bins to compare, got %d", bins)
	}
}

func TestReferenceClassification(t *testing.T) {
	for i, c := range readReference(t).Classification {
		got := Classify(pairs(c.Truth, c.Predicted))
		agree(t, "accuracy", i, c.Accuracy, got.Accuracy())
		agree(t, "macro-F1", i, c.MacroF1, got.MacroF1())
		if diff := cmp.Diff(Confusion{c.Labels, c.Confusion}, got.Confusion); diff != "" {
			t.Errorf("confusion %d (-want +got):\n%s", i, diff)
		}
		if len(got.Classes) != len(c.Labels) {
			t.Fatalf("%d: want %d classes, got %d", i, len(c.Labels), len(got.Classes))
		}
		for j, class := range got.Classes {
			agree(t, "precision of "+class.Name, i, &c.Precision[j], zero(class.Precision()))
			agree(t, "recall of "+class.Name, i, &c.Recall[j], zero(class.Recall()))
			agree(t, "F1 of "+class.Name, i, &c.F1[j], class.F1())
			if class.Name != c.Labels[j] || class.Support() != c.Support[j] {
				t.Errorf("%d: want class %s with support %d, got %s with %d", i, c.Labels[j], c.Support[j], class.Name, class.Support())
			}
		}
	}
}

func TestReferenceGrouping(t *testing.T) {
	for i, c := range readReference(t).Grouping {
		for _, documents := range [][]Document{c.Truth, c.Predicted} {
			if err := CheckDocuments(documents); err != nil {
				t.Fatal(err)
			}
		}
		v := VMeasure(Groups(c.Truth, c.Predicted))
		agree(t, "homogeneity", i, c.Homogeneity, v.Homogeneity)
		agree(t, "completeness", i, c.Completeness, v.Completeness)
		agree(t, "V-measure", i, c.VMeasure, v.Measure)
		agree(t, "boundary F1", i, c.BoundaryF1, Boundaries(Starts(c.Truth, c.Predicted, c.N)).F1())
		agree(t, "PQ", i, c.PQ, CountPanoptic(c.Truth, c.Predicted, PanopticBy{}).PQ())
		agree(t, "PQ with class", i, c.PQClass, CountPanoptic(c.Truth, c.Predicted, PanopticBy{Class: true}).PQ())
		agree(t, "PQ by pages", i, c.PQPages, CountPanoptic(c.Truth, c.Predicted, PanopticBy{Pages: true}).PQ())
		agree(t, "PQ by pages with class", i, c.PQPagesClass, CountPanoptic(c.Truth, c.Predicted, PanopticBy{Class: true, Pages: true}).PQ())
		agree(t, "mean PQ", i, c.PQMean, MeanPQ(PanopticByClass(c.Truth, c.Predicted, false)))
		agree(t, "order", i, c.PageOrder, PageOrder(c.Truth, c.Predicted).Tau())
		if got := MNDD(c.Truth, c.Predicted); got != c.MNDD {
			t.Errorf("MNDD %d: want %d, got %d", i, c.MNDD, got)
		}
	}
}

func TestReferenceTau(t *testing.T) {
	for i, c := range readReference(t).Tau {
		agree(t, "tau-b", i, c.TauB, KendallTauB(pairs(c.Truth, c.Predicted)))
	}
}

func TestReferenceConfidence(t *testing.T) {
	for i, c := range readReference(t).Confidence {
		items := make([]Scored, len(c.Right))
		for j := range items {
			items[j] = Scored{c.Confidence[j], c.Right[j]}
		}
		agree(t, "AUROC", i, c.AUROC, AUROC(items))
		agree(t, "Brier", i, c.Brier, Brier(items))
		if c.Bins == nil {
			continue
		}
		var want []Bin
		for _, b := range c.Bins {
			want = append(want, Bin{len(items) / len(c.Bins), b.Confidence, b.Accuracy})
		}
		got := ReliabilityBins(items, len(c.Bins))
		if diff := cmp.Diff(want, got, within); diff != "" {
			t.Errorf("bins %d (-want +got):\n%s", i, diff)
		}
		agree(t, "ECE", i, c.ECE, ECE(got))
	}
}

func TestReferenceText(t *testing.T) {
	for i, c := range readReference(t).Text {
		if diff := cmp.Diff(Edits{c.CharacterErrors, c.Characters}, CER(c.Reference, c.Read)); diff != "" {
			t.Errorf("CER %d (-want +got):\n%s", i, diff)
		}
		if diff := cmp.Diff(Edits{c.WordErrors, c.Words}, WER(c.Reference, c.Read)); diff != "" {
			t.Errorf("WER %d (-want +got):\n%s", i, diff)
		}
	}
}
