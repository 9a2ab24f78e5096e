package eval

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
	"dossier/taxonomy"
)

// worked is a file of seven pages: a statement of two, a payslip, a blank sheet, a PAN card that was scanned twice, and a page of no class. The result has
// the statement right, takes the second scan of the card for the card, and the foreign page for a payslip's second page.
func worked() Package {
	page := func(n int, class, document string, position int) truth.Page {
		return truth.Page{Page: n, Class: class, Document: document, Position: position}
	}
	f := truth.File{Origin: truth.Standard, Pages: []truth.Page{
		page(1, "bank.statement", "a", 1), page(2, "bank.statement", "a", 2), page(3, "inc.payslip", "b", 1), page(4, "sys.blank", "c", 1),
		page(5, "id.pan", "d", 1), page(6, "id.pan", "d", 1), page(7, "sys.unknown", "e", 1),
	}, Documents: []truth.Document{
		{ID: "a", Class: "bank.statement", Pages: []int{1, 2}, Fields: map[string]string{"holder": "ASHA RAO", "account_number": "1234 5678", "closing_balance": "10.00", "bank": "Bank"}},
		{ID: "b", Class: "inc.payslip", Pages: []int{3}, Fields: map[string]string{"net_pay": "5.00"}},
		{ID: "c", Class: "sys.blank", Pages: []int{4}}, {ID: "d", Class: "id.pan", Pages: []int{5}}, {ID: "e", Class: "sys.unknown", Pages: []int{7}},
	}, Wrong: []truth.Wrong{{Kind: "altered_balance", Documents: []string{"a"}}, {Kind: "missing_month"}}}
	f.Pages[5].DuplicateOf = 5
	said := func(n int, class string, confidence float64) events.ResultPage {
		return events.ResultPage{Page: n, Class: class, Confidence: confidence}
	}
	return Package{Name: "worked", Truth: f, Result: events.Result{
		Package: "p", Status: events.StatusCompleted,
		Pages: []events.ResultPage{said(1, "bank.statement", 0.9), said(2, "bank.statement", 0.8), said(3, "inc.payslip", 0.9), said(4, "sys.blank", 1), said(5, "id.pan", 0.7),
			said(6, "id.pan", 0.7), said(7, "inc.payslip", 0.6)},
		Documents: []events.ResultDocument{
			{ID: "1", Class: "bank.statement", Pages: []int{1, 2}, Confidence: 0.9, Fields: events.Fields{
				"holder": {Value: "Asha  Rao"}, "account_number": {Value: "12345678"}, "closing_balance": {Value: "10.10"}, "period_end": {Value: "2026-01-31"}},
				Findings: []events.Finding{{Rule: "statement.closes", Severity: events.SeverityError}, {Rule: "statement.note", Severity: events.SeverityInfo}}},
			{ID: "2", Class: "inc.payslip", Pages: []int{3, 7}, Confidence: 0.5},
			{ID: "3", Class: "id.pan", Pages: []int{6}, Confidence: 0.9},
		},
		Findings: []events.Finding{{Rule: "package.one_pan", Severity: events.SeverityWarning}},
		Timings:  events.Timings{Received: time.Unix(10, 0), Ended: time.Unix(17, 0)},
		Cost:     events.Cost{ModelCalls: 14, Micros: 70_000},
	}}
}

func loan(t *testing.T) *taxonomy.Taxonomy {
	t.Helper()
	l, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestTheFiguresOfAWorkedPackage(t *testing.T) {
	r := Measure([]Package{worked()}, loan(t), Options{})
	got := map[string]float64{}
	for _, f := range r.Sections[0].Figures {
		if v := float64(f.Value); !math.IsNaN(v) {
			got[f.ID] = math.Round(v*1e4) / 1e4
		}
	}
	want := map[string]float64{
		"page_accuracy": 0.8571, // 6 of 7
		"macro_f1":      0.7333, // statement 1, payslip 2/3, blank 1, pan 1, unknown 0: 3.667 of 5
		"abstained":     0,
		// Papers {1,2} {3} {5}; said {1,2} {3,7} {6, which counts as 5}. Pages 3, 4, 5, 6 and 7 start something in truth, as in what was said: 6 stands in no
		// document on either side.
		"boundary_precision": 1, "boundary_recall": 1, "boundary_f1": 1,
		"document_exact": 0.6667, "document_f1": 0.6667, "grouping_f1": 0.6667, // statement and card of three each
		"panoptic":       0.6667, // two matches of IoU 1; {3} and {3,7} share half, which is no match: 2 / (2 + 1/2 + 1/2)
		"panoptic_pages": 0.6667, // the same by pages: matched 2 + 1; unmatched 2 said and 1 true: 3 / (3 + 2/2 + 1/2)
		// Groups {1,2} {3} {5} {7} were said to be {1,2} {3,7} {5}. H(C) = 2/5 ln 5/2 + 3/5 ln 5 = 1.33218 and H(C|K) = 2/5 ln 2 = 0.27726, so
		// homogeneity is 0.79188; H(K|C) = 0, so completeness is 1: V = 1.58375 / 1.79188.
		"v_measure":   0.8839,
		"kendall_tau": 1,  // pages 1 and 2
		"mndd":        20, // page 7 of the five that are placed
		"stp":         0,
		"auroc":       1, "ece": 0.2286, // each page a bin of its own but for ties: (0.6 + 0.3*2 + 0.2 + 0.1*2) / 7
		"brier": 0.0857, // (0.36 + 2*0.09 + 0.04 + 2*0.01) / 7
		// A tenth of seven pages is 0.7 of the first, which is the wrong one.
		"review_10": 0.7, "accepted_99": 0.8571,
		"field_recall": 0.5, "field_precision": 0.6667, // of four asked for, holder and number are right, the balance is wrong, and the net pay is missing
		"field_coverage":    0.4, // of five printed; nobody asks for the bank
		"finding_precision": 0.5, "finding_recall": 0.5,
		"cost": 1, "calls": 2, "seconds": 7,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

func TestAPackageWithoutAResultIsAllWrong(t *testing.T) {
	p := worked()
	p.Result = events.Result{}
	r := Measure([]Package{p}, loan(t), Options{Rounds: 10})
	for _, f := range r.Sections[0].Figures {
		if f.ID == "page_accuracy" && f.Value != 0 || f.ID == "document_exact" && f.Value != 0 {
			t.Errorf("%s is %v", f.ID, f.Value)
		}
	}
	if len(r.Sections[0].Worst) != 7 || r.Sections[0].Files[0].Finished {
		t.Errorf("%+v", r.Sections[0].Files)
	}
}

func TestOriginsAreNeverMixed(t *testing.T) {
	a, b, c := worked(), worked(), worked()
	b.Truth.Origin, c.Truth.Origin = truth.KeptOut, truth.Real
	r := Measure([]Package{c, a, b, a}, loan(t), Options{})
	var got []string
	for _, s := range r.Sections {
		got = append(got, string(s.Origin))
		if want := map[truth.Origin]int{truth.Standard: 2, truth.KeptOut: 1, truth.Real: 1}[s.Origin]; s.Packages != want || s.Pages != 7*want {
			t.Errorf("%s: %d packages of %d pages", s.Origin, s.Packages, s.Pages)
		}
	}
	if strings.Join(got, " ") != "standard kept-out real" {
		t.Errorf("sections %v", got)
	}
}

func TestLinesAreReadAcross(t *testing.T) {
	at := func(text string, x, y float64) spot { return spot{text, [4]float64{x, y, x + 30, y + 10}} }
	// Two columns, drawn one after the other, the right one a little lower, and a line below.
	got := lines([]spot{at("left", 0, 0), at("low", 0, 20), at("right", 100, 3), at("lower", 100, 17), at("next", 0, 40)})
	if want := "left right \nlow lower \nnext \n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWhatIsReadIsPutInPlace(t *testing.T) {
	at := func(text string, x, y float64) spot { return spot{text, [4]float64{x, y, x + 30, y + 10}} }
	printed := []spot{at("Name", 0, 0), at("Date", 0, 20), at("ASHA", 40, 0), at("2026", 40, 20)} // labels, then values
	read := []spot{at("Name", 1, 1), at("AS", 38, 1), at("HA", 55, 2), at("dust", 200, 5), at("Datc", 0, 21), at("2026", 42, 18)}
	want, got := inPlace(printed, read)
	if want != "Name Date ASHA 2026" || got != "Name Datc AS HA 2026 dust" {
		t.Errorf("%q, %q", want, got)
	}
}

func TestReadingIsCountedByScript(t *testing.T) {
	p := worked()
	word := func(text string, x float64, slanted bool) truth.Word {
		return truth.Word{Text: text, Box: [4]float64{x, 10, 30, 10}, Slanted: slanted}
	}
	read := func(texts ...string) events.PageText {
		var all events.PageText
		for i, text := range texts {
			x := float64(40 * i)
			all.Words = append(all.Words, events.Word{Text: text, Box: events.Box{x, 10, x + 30, 20}})
		}
		return all
	}
	p.Words = []truth.Words{
		{Page: 1, Words: []truth.Word{word("Opening", 0, false), word("balance", 40, false), word("PAID", 60, true)}},
		{Page: 2, Words: []truth.Word{word("नाम", 0, false), word("Name", 40, false)}},
		{Page: 4},
	}
	p.Text = map[int]events.PageText{1: read("Openirg", "balance"), 2: read("AT", "Name"), 4: read("dust")}
	got := p.read()
	want := reading{
		words:  metric.Edits{Errors: 2, Length: 2}, // a word misread, a word read on the blank page
		chars:  metric.Edits{Errors: 1 + 4, Length: 15},
		bag:    metric.Counts{TP: 1, FP: 2, FN: 1},
		hindi:  metric.Edits{Errors: 1, Length: 2},
		byPage: map[int]metric.Edits{1: {Errors: 1, Length: 2}, 4: {Errors: 1, Length: 0}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(reading{})); diff != "" {
		t.Errorf("reading (-want +got):\n%s", diff)
	}
}

func TestExpectedFiguresGuardAgainstWorse(t *testing.T) {
	r := Measure([]Package{worked()}, loan(t), Options{})
	e, err := Expect(r, nil, "once")
	if err != nil {
		t.Fatal(err)
	}
	if worse, absent := e.Worse(r); len(worse) > 0 || len(absent) > 0 {
		t.Errorf("worse than itself: %v, %v", worse, absent)
	}
	p := worked()
	p.Result.Pages[0].Class = "id.pan"
	other := Measure([]Package{p}, loan(t), Options{})
	if got, _ := e.Worse(other); len(got) == 0 || !strings.HasPrefix(got[0], "standard, Page accuracy: 0.714, expected 0.8571") {
		t.Errorf("a page more is wrong: %q", got)
	}
	if got, _ := e.Worse(Report{Sections: []Section{{Origin: truth.Standard}}}); len(got) != len(e.Values[truth.Standard]) {
		t.Errorf("of a report without figures, %d are missed", len(got))
	}
	if worse, absent := e.Worse(Report{}); len(worse) > 0 || len(absent) != 1 || absent[0] != truth.Standard {
		t.Errorf("of a report of nothing: %v, %v", worse, absent)
	}
	noisy, err := Expect(r, []Report{r, other}, "twice")
	if err != nil {
		t.Fatal(err)
	}
	if worse, _ := noisy.Worse(other); len(worse) > 0 {
		t.Errorf("within the noise, and yet %v", worse)
	}
	more := Measure([]Package{p, p}, loan(t), Options{})
	if _, err := Expect(r, []Report{r, more}, ""); err == nil {
		t.Error("measurements of different files are taken together")
	}
}

func TestReportsAreJSON(t *testing.T) {
	r := Measure([]Package{worked()}, loan(t), Options{Rounds: 20})
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var back Report
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(b) {
		t.Errorf("read and written again, it differs: %v", err)
	}
}
