package classifier_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

func loan(t *testing.T) *taxonomy.Taxonomy {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	return tax
}

// calibrated is a calibration that holds in these tests, with these thresholds.
func calibrated(t *testing.T, thresholds map[string]float64) classifier.Calibration {
	t.Helper()
	tax := loan(t)
	scorer, err := classifier.NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	return classifier.Calibration{Taxonomy: tax.Digest, Classifier: scorer.Identity(), Config: "settings", Error: 0.01, Confidence: 0.95, Thresholds: thresholds}
}

func settings(t *testing.T, c classifier.Calibration) classifier.Settings {
	t.Helper()
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	return classifier.Settings{Calibration: b.Bytes(), Config: "settings"}
}

func classify(t *testing.T, c *consumetest.Case, p events.PageRead) events.Payload {
	t.Helper()
	return classifyWith(t, c, p, settings(t, calibrated(t, map[string]float64{"bank.statement": 0.8, "sys.blank": 0.9})))
}

func classifyWith(t *testing.T, c *consumetest.Case, p events.PageRead, s classifier.Settings) events.Payload {
	t.Helper()
	consumer, err := classifier.New(c.Artifacts, loan(t), s)
	if err != nil {
		t.Fatal(err)
	}
	stated := c.When(consumer, p)
	if len(stated) != 1 {
		t.Fatalf("stated %v", stated)
	}
	return stated[0]
}

// written is a page of text, one line below the other.
func written(lines ...string) events.PageText {
	t := events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadOCR}
	for i, line := range lines {
		x := 72.0
		for _, w := range strings.Fields(line) {
			right := x + 6*float64(len(w))
			t.Words = append(t.Words, events.Word{Text: w, Box: events.Box{x, 60 + 16*float64(i), right, 72 + 16*float64(i)}, Confidence: 0.9, Line: i})
			x = right + 6
		}
	}
	return t
}

func read(c *consumetest.Case, text any) events.PageRead {
	return events.PageRead{Page: 1, Text: c.Put(events.MediaPageText, text), Method: events.ReadOCR, Words: 9, Confidence: 0.9}
}

func TestPageIsClassified(t *testing.T) {
	c := consumetest.New(t)
	got := classify(t, c, read(c, written(
		"Bank Statement", "Account number 4820019377", "Statement period 01 March 2026 to 31 March 2026",
		"Opening balance 1,204.50", "Date Description Debit Credit Balance", "Closing balance 990.10", "Page 2 of 3",
	))).(events.PageClassified)
	if got.Class != "bank.statement" || !got.Accepted || got.Method != "signals" || got.Printed != (events.Printed{Number: 2, Of: 3}) {
		t.Errorf("stated %+v", got)
	}
	if len(got.Reasons) == 0 {
		t.Error("gives no reasons")
	}
	var signals events.PageSignals
	c.Get(got.Signals, &signals)
	want := []events.IdentityKey{{Kind: "account", Value: "4820019377"}, {Kind: "period", Value: "2026-03-01/2026-03-31"}}
	if diff := cmp.Diff(want, signals.Keys); diff != "" {
		t.Errorf("keys: %s", diff)
	}
	for _, m := range signals.Matches {
		if len(m.Boxes) == 0 {
			t.Errorf("signal %s of %s stands nowhere", m.Signal, m.Class)
		}
	}
	for _, r := range append(got.Reasons, got.Class) {
		if strings.Contains(r, "4820019377") {
			t.Errorf("the account number is on record: %q", r)
		}
	}
}

// TestWhatIsAccepted: a page is taken without a person if the calibration was made for what judged it, and says so.
func TestWhatIsAccepted(t *testing.T) {
	// Less than certain.
	statement := written("Opening balance 1,204.50", "Date Description Debit Credit Balance", "Closing balance 990.10", "Ref. Soup 12")
	with := func(change func(*classifier.Calibration)) classifier.Settings {
		c := calibrated(t, map[string]float64{"bank.statement": 0.8})
		change(&c)
		return settings(t, c)
	}
	for _, c := range []struct {
		name       string
		settings   classifier.Settings
		accepted   bool
		calibrated bool
	}{
		{"above the threshold", with(func(*classifier.Calibration) {}), true, true},
		{"below the threshold", with(func(c *classifier.Calibration) { c.Thresholds["bank.statement"] = 1 }), false, true},
		{"a class without a threshold", with(func(c *classifier.Calibration) { c.Thresholds = map[string]float64{"inc.payslip": 0.1} }), false, true},
		{"of another taxonomy", with(func(c *classifier.Calibration) { c.Taxonomy = events.Digest(nil) }), false, false},
		{"of another classifier", with(func(c *classifier.Calibration) { c.Classifier = events.Digest(nil) }), false, false},
		{"of another configuration", with(func(c *classifier.Calibration) { c.Config = "others" }), false, false},
		{"of nothing", with(func(c *classifier.Calibration) { c.Thresholds = nil }), false, false},
	} {
		cs := consumetest.New(t)
		got := classifyWith(t, cs, read(cs, statement), c.settings).(events.PageClassified)
		if got.Class != "bank.statement" || got.Accepted != c.accepted || (got.Calibration != "") != c.calibrated || got.Classifier == "" {
			t.Errorf("%s: stated %+v", c.name, got)
		}
	}
}

func TestCalibrationsAreChecked(t *testing.T) {
	for _, c := range []struct{ content, want string }{
		{`{`, "unexpected"}, {`{"thresholds": {"a": 1.5}}`, "threshold 1.5 of class a"}, {`{"threshold": {}}`, "unknown field"}, {`{} {}`, "behind it"},
	} {
		if _, err := classifier.ParseCalibration([]byte(c.content)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want something about %q", c.content, err, c.want)
		}
	}
}

func TestForeignPageIsUnknown(t *testing.T) {
	c := consumetest.New(t)
	got := classify(t, c, read(c, written("Lentil soup", "Soak the lentils overnight", "and simmer them with onions"))).(events.PageClassified)
	if got.Class != events.ClassUnknown || got.Accepted {
		t.Errorf("stated %+v", got)
	}
}

func TestBlankPage(t *testing.T) {
	c := consumetest.New(t)
	p := read(c, events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadNone})
	p.Blank, p.Method, p.Words = true, events.ReadNone, 0
	got := classify(t, c, p).(events.PageClassified)
	if got.Class != events.ClassBlank || got.Method != "blank" || got.Confidence != 1 || !got.Accepted {
		t.Errorf("stated %+v", got)
	}
}

// TestPagesWithHardlyAWord: what cannot be read is nothing where there is hardly any ink, and a picture where there is more, unless the page is black
// or has many words that nobody could read.
func TestPagesWithHardlyAWord(t *testing.T) {
	dirty := written("iv . -", "\u2014 i~")
	faint := written("Received with thanks")
	for i := range faint.Words {
		faint.Words[i].Confidence = 0.9
	}
	large := written("Received with", "thanks")
	for i := range large.Words {
		large.Words[i].Box = events.Box{60, 100 * float64(i+1), 560, 100*float64(i+1) + 60}
	}
	garbled := written(strings.Repeat("lf wv ", 8))
	for i := range garbled.Words {
		garbled.Words[i].Confidence = 0.4
	}
	for i := range dirty.Words {
		dirty.Words[i].Confidence = 0.4
	}
	for _, c := range []struct {
		name string
		text events.PageText
		ink  float64
		want string
	}{
		{"dirt", dirty, 0.003, events.ClassBlank}, {"a few words", faint, 0.003, events.ClassUnknown},
		{"a picture", dirty, 0.05, "id.photo"}, {"a picture with a few words", faint, 0.05, "id.photo"},
		{"a few words in large print", large, 0.05, events.ClassUnknown},
		{"a black page", dirty, 0.4, events.ClassUnknown}, {"a page of words that cannot be read", garbled, 0.05, events.ClassUnknown},
	} {
		cs := consumetest.New(t)
		p := read(cs, c.text)
		p.Ink = c.ink
		got := classify(t, cs, p).(events.PageClassified)
		if got.Class != c.want || got.Accepted {
			t.Errorf("%s: stated %+v", c.name, got)
		}
	}
}

func TestTextThatDoesNotDecodeIsTheInputsFault(t *testing.T) {
	c := consumetest.New(t)
	x, ok := classify(t, c, read(c, []byte("{"))).(events.ExceptionRaised)
	if !ok || x.Reason != events.ReasonArtifactDamaged || x.Page != 1 {
		t.Errorf("stated %+v", x)
	}
}
