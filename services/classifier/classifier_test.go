package classifier_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

func classify(t *testing.T, c *consumetest.Case, p events.PageRead) events.Payload {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	consumer, err := classifier.New(c.Artifacts, tax)
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

func TestTextThatDoesNotDecodeIsTheInputsFault(t *testing.T) {
	c := consumetest.New(t)
	x, ok := classify(t, c, read(c, []byte("{"))).(events.ExceptionRaised)
	if !ok || x.Reason != events.ReasonArtifactDamaged || x.Page != 1 {
		t.Errorf("stated %+v", x)
	}
}
