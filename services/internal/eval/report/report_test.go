package report

import (
	"bytes"
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dossier/services/internal/eval"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

var update = flag.Bool("update", false, "write the golden file anew")

var nan = math.NaN()

// small is a report that has something of everything.
func small() eval.Report {
	known := eval.Section{
		Origin: truth.Standard, Packages: 2, Pages: 1200, Documents: 3,
		Figures: []eval.Figure{
			{ID: "page_accuracy", Title: "Page accuracy", Meaning: "share of pages whose class is right", Unit: eval.Share, Better: "higher", Value: 0.75, Low: 0.5, High: 0.9},
			{ID: "kendall_tau", Title: "Kendall's tau", Meaning: "order of the pages", Unit: eval.Share, Better: "higher", Value: 0.2, Low: -0.4, High: 0.6},
			{ID: "mndd", Title: "MNDD per 100 pages", Meaning: "pages to drag", Unit: eval.Count, Better: "lower", Value: 12.5, Low: 3, High: 27},
			{ID: "wer", Title: "Word error rate", Meaning: "pages in Latin script", Unit: eval.Share, Better: "lower", Value: 0.04, Low: eval.Number(nan), High: eval.Number(nan)},
			{ID: "field_recall", Title: "Fields right", Meaning: "share of the fields", Unit: eval.Share, Better: "higher", Value: eval.Number(nan), Low: eval.Number(nan), High: eval.Number(nan)},
			{ID: "cost", Title: "Model cost per 100 pages", Meaning: "charged by vision models", Unit: eval.Money, Better: "lower", Value: 0.0125, Low: 0.01, High: 0.0125},
			{ID: "seconds", Title: "Time of a package", Meaning: "the median", Unit: eval.Time, Better: "lower", Value: 61.25, Low: 60, High: 75},
		},
		Classes: []eval.ClassFigures{
			{Class: "(none)", Pages: 0, Precision: 0, Recall: eval.Number(nan), F1: 0},
			{Class: "bank.statement", Pages: 4, Precision: 1, Recall: 0.75, F1: 0.857},
			{Class: "inc.payslip", Pages: 3, Precision: 0.667, Recall: 0.667, F1: 0.667},
			{Class: "inc.w2", Pages: 1, Precision: 0.5, Recall: 1, F1: 0.667},
		},
		Confusion: metric.Confusion{
			Labels: []string{"(none)", "bank.statement", "inc.payslip", "inc.w2"},
			Counts: [][]int{{0, 0, 0, 0}, {0, 1003, 1, 0}, {1, 0, 2, 1}, {0, 0, 0, 1}},
		},
		Reliability: []metric.Bin{{Count: 1, Confidence: 0.42, Accuracy: 0}, {Count: 3, Confidence: 0.8, Accuracy: 0.667}, {Count: 4, Confidence: 0.97, Accuracy: 1}},
		Review:      metric.Curve{{X: 0, Y: 0}, {X: 0.125, Y: 0.5}, {X: 0.5, Y: 1}, {X: 1, Y: 1}},
		PageRisk:    []metric.Acceptance{{Threshold: 0.97, Accepted: 4, Share: 0.5, Accuracy: 1}, {Threshold: 0.8, Accepted: 7, Share: 0.875, Accuracy: 0.857}, {Threshold: 0.42, Accepted: 8, Share: 1, Accuracy: 0.75}},
		PackageRisk: []metric.Acceptance{{Threshold: 0.42, Accepted: 2, Share: 1, Accuracy: 0.5}},
		ByScan:      []eval.Group{{Name: "fax", Pages: 5, Accuracy: 0.6, WER: 0.1}, {Name: "office", Pages: 3, Accuracy: 1, WER: 0.02}},
		ByTurn:      []eval.Group{{Name: "0°", Pages: 6, Accuracy: 0.833, WER: 0.03}, {Name: "180°", Pages: 1, Accuracy: 1, WER: 0.04}, {Name: "90°", Pages: 1, Accuracy: 0, WER: eval.Number(nan)}},
		Files: []eval.FileFigures{
			{Name: "a", Pages: 4, Exact: 1, WER: 0.01, Right: true, Finished: true},
			{Name: "b", Pages: 3, Wrong: 2, Exact: 0.5, Moves: 3, WER: 0.08, Finished: true},
			{Name: "c", Pages: 1, Wrong: 1, Exact: 0, WER: eval.Number(nan)},
		},
		Fields: []metric.FieldRow{
			{Class: "inc.payslip", Name: "employer", FieldCounts: metric.FieldCounts{Right: 2, Wrong: 1}},
			{Class: "inc.payslip", Name: "net", FieldCounts: metric.FieldCounts{Right: 1, Missing: 2, Spurious: 1}},
		},
		Hops: []eval.Hop{{Fact: "page.read", Count: 8, P50: 1500 * time.Millisecond, P95: 6 * time.Second}, {Fact: "page.split", Count: 8, P50: 7 * time.Millisecond, P95: 75 * time.Millisecond}},
		Worst: []eval.WorstPage{{
			File: "b", Page: 2, Truth: "inc.payslip", Said: "inc.w2", Confidence: 0.97, Scan: "fax", Template: "acme", Reasons: []string{"the title", "the third line"},
			Printed: "Payslip of March", Read: "Pays1ip of Mar ch", Turned: 90,
		}},
	}
	return eval.Report{Taxonomy: "loan 1.0.0", Sections: []eval.Section{known, {Origin: truth.KeptOut}}}
}

func render(t testing.TB, r eval.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := HTML(&b, r, Options{Title: "Measured", Commit: "0123abc", Made: time.Date(2026, 9, 14, 19, 8, 0, 0, time.UTC)}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	got := render(t, small())
	golden := filepath.Join("testdata", "small.html")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("the report changed (-want +got); see it and run with -update:\n%s", diff)
	}
}

func TestNothingKnown(t *testing.T) {
	var b bytes.Buffer
	if err := HTML(&b, eval.Report{}, Options{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<h1>What was measured</h1>", "Nothing was measured."} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("an empty report lacks %q", want)
		}
	}
}

func TestNotDefined(t *testing.T) {
	for name, r := range map[string]eval.Report{
		"NaN everywhere":      small(),
		"infinite everywhere": small(),
		"empty sections":      {Sections: make([]eval.Section, 3)},
	} {
		t.Run(name, func(t *testing.T) {
			number := nan
			if strings.HasPrefix(name, "inf") {
				number = math.Inf(1)
			}
			each(reflect.ValueOf(&r).Elem(), func(v reflect.Value) {
				if v.Kind() == reflect.Float64 {
					v.SetFloat(number)
				}
			})
			got := render(t, r)
			if at := regexp.MustCompile(`.{0,60}(NaN|Inf).{0,20}`).FindString(got); at != "" {
				t.Errorf("a figure that is not defined is written as it is: %s", at)
			}
		})
	}
}

// hostile is what a paper could say to whoever opens the report.
const hostile = `"'><script>alert(1)</script><img src=https://a.example/b onerror=alert(1)></title></style><!--{{.}}javascript:alert(1)`

func TestHostileText(t *testing.T) {
	got := render(t, saying(hostile))
	for _, bad := range []string{"<script", "<img", "https://a.example/b onerror=alert(1)>", "<!--"} {
		if strings.Contains(got, bad) {
			t.Errorf("what a paper says stands in the report as it is: %q", bad)
		}
	}
	if diff := cmp.Diff(tags(render(t, saying("x.y"))), tags(got)); diff != "" {
		t.Errorf("what a paper says changes the report's elements (-harmless +hostile):\n%s", diff)
	}
}

func FuzzHostileText(f *testing.F) {
	f.Add(hostile)
	f.Add("&lt;script&gt;\x00\xff\u202e")
	plain, parted := tags(render(f, saying("x"))), tags(render(f, saying("x.y")))
	f.Fuzz(func(t *testing.T, text string) {
		if text == "" || slices.Contains(leading, text) || headings[text] != "" {
			t.Skip() // sets the report in another way, as it may
		}
		harmless := plain
		if family(text) != "" {
			harmless = parted
		}
		if !slices.Equal(harmless, tags(render(t, saying(text)))) {
			t.Errorf("%q changes the report's elements", text)
		}
	})
}

// saying is a report all of whose texts are the same.
func saying(text string) eval.Report {
	r := small()
	each(reflect.ValueOf(&r).Elem(), func(v reflect.Value) {
		if v.Kind() == reflect.String && v.Type() != reflect.TypeFor[eval.Unit]() {
			v.SetString(text)
		}
	})
	return r
}

// tags are the elements of a page with the names of their attributes.
func tags(page string) []string {
	values := regexp.MustCompile(`="[^"]*"`)
	var all []string
	for _, tag := range regexp.MustCompile(`<[^>]*>`).FindAllString(page, -1) {
		all = append(all, values.ReplaceAllString(tag, ""))
	}
	return all
}

// each calls f for every value within v.
func each(v reflect.Value, f func(reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			each(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			each(v.Index(i), f)
		}
	default:
		f(v)
	}
}

func TestNothingFromElsewhere(t *testing.T) {
	r := small()
	r.Sections[0].Worst[0].Picture = saved(t, cornered(425, 550))
	got := render(t, r)
	for _, bad := range []string{"http:", "https:", "url(", "@import", "<script", "<link", "<iframe", "<object", "<base", "srcset"} {
		if strings.Contains(got, bad) {
			t.Errorf("the report has %q", bad)
		}
	}
	pictures := 0
	for _, to := range regexp.MustCompile(`(?i)(?:src|href|action|data|poster)\s*=\s*"?([^" >]*)`).FindAllStringSubmatch(got, -1) {
		switch {
		case strings.HasPrefix(to[1], "data:image/jpeg;base64,"):
			pictures++
		case !strings.HasPrefix(to[1], "#"):
			t.Errorf("the report refers to %.60q", to[1])
		}
	}
	if pictures != 1 {
		t.Errorf("the report shows %d pictures, want 1", pictures)
	}
	if !strings.Contains(got, `content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`) {
		t.Error("the report does not forbid itself what it does without")
	}
}

func TestOriginsStandApart(t *testing.T) {
	r := small()
	r.Sections[1] = r.Sections[0]
	r.Sections[1].Origin = truth.KeptOut
	got := render(t, r)
	first, second := strings.Index(got, `<section class="origin" id="s1">`), strings.Index(got, `<section class="origin" id="s2">`)
	end := strings.Index(got, `<section class="method">`)
	if first < 0 || second < first || end < second {
		t.Fatal("the sections are not in order")
	}
	if one, two := strings.Count(got[first:second], "<svg"), strings.Count(got[second:end], "<svg"); one != two || one == 0 {
		t.Errorf("the sections have %d and %d drawings, want the same of the same figures", one, two)
	}
	if n := strings.Count(got[:first], "<svg"); n != 0 {
		t.Errorf("%d drawings stand outside of the sections", n)
	}
}

// full is a disk without room.
type full struct{}

var errFull = errors.New("no room")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestErrorOfWriter(t *testing.T) {
	if err := HTML(full{}, small(), Options{}); !errors.Is(err, errFull) {
		t.Errorf("HTML to a full disk: %v, want %v", err, errFull)
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{count(0), "0"}, {count(999), "999"}, {count(1000), "1,000"}, {count(1234567), "1,234,567"},
		{counted(1, "page"), "1 page"}, {counted(0, "page"), "0 pages"},
		{written(0.12345, eval.Share), "0.123"}, {written(-0.4, eval.Share), "−0.400"}, {written(0.5, eval.Count), "0.50"}, {written(0.5, eval.Money), "$0.5000"}, {written(3.0, eval.Time), "3.0 s"}, {written(nan, eval.Time), "–"},
		{lasted(1500 * time.Microsecond), "1.5 ms"}, {lasted(40 * time.Millisecond), "40 ms"}, {lasted(2500 * time.Millisecond), "2.5 s"}, {lasted(125 * time.Second), "2 min 05 s"}, {lasted(-time.Second), "−1.0 s"},
		{tick(0.1 + 0.2), "0.3"}, {tick(-1e-9), "0"}, {px(-0.01).String(), "0"}, {px(nan).String(), "0"}, {px(12.34).String(), "12.3"},
		{tick(above(0.13, ends)), "0.15"}, {tick(above(0.2, steps)), "0.2"}, {tick(above(0, ends)), "1"}, {tick(above(900, ends)), "1000"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	if diff := cmp.Diff([]float64{0.8, 0.85, 0.9, 0.95, 1}, ticks(0.8, 1), cmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) < 1e-9 })); diff != "" {
		t.Errorf("ticks (-want +got):\n%s", diff)
	}
}

func TestMatrixHasWhatOccurs(t *testing.T) {
	s := matrix(metric.Confusion{
		Labels: []string{"(none)", "bank.cheque", "id.pan", "id.photo", "sys.blank", "tax.w2"},
		Counts: [][]int{
			{0, 0, 0, 0, 0, 0},
			{0, 5, 1, 0, 0, 0},
			{2, 0, 7, 0, 0, 0},
			{0, 0, 3, 0, 0, 0}, // never said
			{0, 0, 0, 0, 4, 0},
			{0, 0, 0, 0, 0, 0}, // nowhere
		},
	})
	var rows, columns, cells []string
	for _, m := range s.Marks {
		switch {
		case m.Class == "class" && m.Turn == 0:
			rows = append(rows, m.Pale+m.Text)
		case m.Class == "class":
			columns = append(columns, m.Pale+m.Text)
		case strings.HasPrefix(m.Class, "cell"):
			cells = append(cells, m.Class+": "+m.Title)
		}
	}
	type drawn struct{ Rows, Columns, Cells []string }
	want := drawn{
		Rows:    []string{"bank.cheque", "id.pan", "id.photo", "sys.blank"},
		Columns: []string{"bank.cheque", "id.pan", "sys.blank", "(none)"},
		Cells: []string{
			"cell hit: bank.cheque, said to be bank.cheque: 5 pages, 83.3 % of its pages",
			"cell miss: bank.cheque, said to be id.pan: 1 page, 16.7 % of its pages",
			"cell hit: id.pan, said to be id.pan: 7 pages, 77.8 % of its pages",
			"cell miss: id.pan, said to be (none): 2 pages, 22.2 % of its pages",
			"cell miss: id.photo, said to be id.pan: 3 pages, 100.0 % of its pages",
			"cell hit: sys.blank, said to be sys.blank: 4 pages, 100.0 % of its pages",
		},
	}
	if diff := cmp.Diff(want, drawn{rows, columns, cells}); diff != "" {
		t.Errorf("the matrix (-want +got):\n%s", diff)
	}
}
