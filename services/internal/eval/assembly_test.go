package eval

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// heap is a file of a statement of three pages, of which the second was lost, an agreement
// of two, a page of it scanned twice, and a W-2; and what was made of it.
func heap() Package {
	p := Package{Name: "heap", Truth: truth.File{
		Spec: json.RawMessage(`{"order":"shuffled","drops":1,"duplicates":1}`),
		Pages: []truth.Page{
			{Page: 1, Class: "bank.statement", Document: "a", Position: 3, PrintedPage: 3, PrintedTotal: 3},
			{Page: 2, Class: "loan.agreement", Document: "b", Position: 2},
			{Page: 3, Class: "bank.statement", Document: "a", Position: 1, PrintedPage: 1, PrintedTotal: 3},
			{Page: 4, Class: "loan.agreement", Document: "b", Position: 1},
			{Page: 5, Class: "loan.agreement", Document: "b", Position: 1, DuplicateOf: 4},
			{Page: 6, Class: "inc.w2", Document: "c", Position: 1},
			{Page: 7, Class: "sys.separator", Document: "s", Position: 1},
			{Page: 8, Class: "sys.separator", Document: "s", Position: 1, DuplicateOf: 7},
		},
		Documents: []truth.Document{
			{ID: "a", Class: "bank.statement", Pages: []int{3, 1}, Missing: []int{2}},
			{ID: "b", Class: "loan.agreement", Pages: []int{4, 2}},
			{ID: "c", Class: "inc.w2", Pages: []int{6}},
			{ID: "s", Class: "sys.separator", Pages: []int{7}},
		},
	}}
	for n, fate := range []events.Fate{events.FateDocument, events.FateDocument, events.FateDocument, events.FateDuplicate, events.FateDocument, events.FateDuplicate, events.FateSeparator, events.FateSeparator} {
		p.Result.Pages = append(p.Result.Pages, events.ResultPage{Page: n + 1, Fate: fate})
	}
	p.Result.Pages[3].DuplicateOf, p.Result.Pages[5].DuplicateOf = 5, 1
	p.Result.Documents = []events.ResultDocument{
		{ID: "d001", Class: "bank.statement", Pages: []int{3, 1}, Confidence: 0.99, MissingPages: []int{2}},
		{ID: "d002", Class: "loan.agreement", Pages: []int{2, 5}, Confidence: 0.97},
	}
	return p
}

func TestMeasureAssembly(t *testing.T) {
	got := MeasureAssembly([]Package{heap()}, func(confidence float64) bool { return confidence >= 0.95 })
	want := []Assembly{{
		Lie: "shuffled, pages doubled, lost, blank", Files: 1, Pages: 8, Documents: 3,
		Boundaries: got[0].Boundaries, VMeasure: 1,
		Exact: metric.Counts{TP: 1, FP: 1, FN: 2},
		Order: metric.Concordance{Concordant: 1, Discordant: 1},
		Taken: 2, TakenRight: 1,
		Missing:    metric.Counts{TP: 1},
		Duplicates: metric.Counts{TP: 1, FP: 1}, Others: 6,
	}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	var b bytes.Buffer
	if err := WriteAssembly(&b, got); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{"Documents exact", "0.333", "Duplicates found"} {
		if !strings.Contains(b.String(), row) {
			t.Errorf("the table lacks %q:\n%s", row, b.String())
		}
	}
}

func TestLie(t *testing.T) {
	for spec, want := range map[string]string{
		`{}`:                           "sorted",
		``:                             "real",
		`{"adjacent":2}`:               "sorted, statements side by side",
		`{"order":"mixed","blanks":1}`: "mixed, pages doubled, lost, blank",
	} {
		if got := Lie(Package{Truth: truth.File{Spec: json.RawMessage(spec)}}); got != want {
			t.Errorf("%s: %q, want %q", spec, got, want)
		}
	}
}
