package extractor

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// given puts pages of text on record.
func given(c *consumetest.Case, product string, pages ...events.PageText) {
	c.Given(events.PackageReceived{
		Source: events.RefTo("application/pdf", nil), Origin: events.RefTo(events.MediaOrigin, nil), Product: product,
		Taxonomy: events.TaxonomyRef{ID: "loan", Version: "1.0.0", Digest: events.Digest(nil)}, Config: events.Digest(nil),
	})
	for i, p := range pages {
		c.Given(events.PageRead{Page: i + 1, Text: c.Put(events.MediaPageText, p), Method: p.Method, Words: len(p.Words), Confidence: 0.9})
	}
}

func TestExtract(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	empty := printed()
	payslip := printed(
		at(50, 60, 14, "Payslip for March 2026"),
		at(50, 100, 10, "Company: Kaveri Health Ltd."),
		at(50, 120, 10, "Employee Name: Asha Rao"),
		at(50, 140, 10, "Pay Date: 03/04/2026"),
		across(at(50, 200, 10, "Gross Earnings"), at(300, 200, 10, "1,70,000.00")),
		across(at(50, 220, 10, "Net Pay"), at(300, 220, 10, "Rs. 1,45,150.00")),
	)
	field := func(typ, value, text string, confidence float64, page int, box events.Box) events.Field {
		return events.Field{Type: typ, Value: value, Text: text, Confidence: confidence, Evidence: []events.Evidence{{Page: page, Box: box}}}
	}
	for _, tc := range []struct {
		name    string
		product string
		pages   []events.PageText
		in      events.DocumentAssembled
		want    events.Fields
		fact    events.DocumentExtracted
	}{
		{
			"a payslip on the second page of the upload", "in.salaried", []events.PageText{empty, payslip},
			events.DocumentAssembled{Revision: 1, Document: "d001", Class: "inc.payslip", Pages: []int{2}, Confidence: 0.9},
			events.Fields{
				"employer":  field("text", "Kaveri Health Ltd.", "Kaveri Health Ltd.", 0.96, 2, events.Box{93.3333, 100, 180, 107.2}),
				"employee":  field("text", "Asha Rao", "Asha Rao", 0.96, 2, events.Box{121.6667, 120, 160, 127.2}),
				"pay_date":  field("date", "2026-04-03", "03/04/2026", 0.96, 2, events.Box{96.6667, 140, 146.6667, 147.2}),
				"gross_pay": field("money", "170000.00", "1,70,000.00", 0.857, 2, events.Box{300, 200, 355, 208.2}),
				"net_pay":   field("money", "145150.00", "Rs. 1,45,150.00", 0.9024, 2, events.Box{300, 220, 373.3333, 228.2}),
			},
			events.DocumentExtracted{Revision: 1, Document: "d001", Class: "inc.payslip", Found: 5},
		},
		{
			"the same date in the United States", "us.mortgage", []events.PageText{printed(at(50, 100, 10, "Pay Date: 03/04/2026"))},
			events.DocumentAssembled{Document: "d001", Class: "inc.payslip", Pages: []int{1}, Confidence: 0.9},
			events.Fields{"pay_date": field("date", "2026-03-04", "03/04/2026", 0.96, 1, events.Box{96.6667, 100, 146.6667, 107.2})},
			events.DocumentExtracted{Document: "d001", Class: "inc.payslip", Found: 1, Missing: 2},
		},
		{
			"an Aadhaar card", "in.salaried", []events.PageText{printed(at(50, 100, 10, "2341 2341 2346"))},
			events.DocumentAssembled{Document: "d001", Class: "id.aadhaar", Pages: []int{1}, Confidence: 0.9},
			events.Fields{"aadhaar": field("identifier", "XXXXXXXX2346", "XXXX XXXX 2346", 0.908, 1, events.Box{50, 100, 116.6667, 107.2})},
			events.DocumentExtracted{Document: "d001", Class: "id.aadhaar", Found: 1, Missing: 1},
		},
		{
			"a class without fields", "in.salaried", []events.PageText{payslip},
			events.DocumentAssembled{Document: "d001", Class: events.ClassUnknown, Pages: []int{1}, Confidence: 0.9},
			events.Fields{},
			events.DocumentExtracted{Document: "d001", Class: events.ClassUnknown},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := consumetest.New(t)
			given(c, tc.product, tc.pages...)
			sent := c.When(New(c.Artifacts, c.Record, tax), tc.in)
			if len(sent) != 1 {
				t.Fatalf("stated %d facts, want 1", len(sent))
			}
			fact := sent[0].(events.DocumentExtracted)
			var got events.Fields
			c.Get(fact.Fields, &got)
			if diff := cmp.Diff(tc.want, got, cmpopts.EquateApprox(0, 0.001)); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
			tc.fact.Fields = fact.Fields
			if diff := cmp.Diff(tc.fact, fact); diff != "" {
				t.Errorf("fact (-want +got):\n%s", diff)
			}
		})
	}
}

// TestExtractAroundAPageThatNobodyCouldRead: a person put it into the document; the
// others are read.
func TestExtractAroundAPageThatNobodyCouldRead(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	c := consumetest.New(t)
	c.Given(events.PageRead{Page: 2, Method: events.ReadOCR, Confidence: 0.9, Text: c.Put(events.MediaPageText, events.PageText{Page: 2, Width: 612, Height: 792})})
	sent := c.When(New(c.Artifacts, c.Record, tax), events.DocumentAssembled{Revision: 1, Document: "d001", Class: "inc.payslip", Pages: []int{1, 2}, Confidence: 1})
	if len(sent) != 1 || sent[0].Type() != events.TypeDocumentExtracted || sent[0].Key() != "r1/d001" {
		t.Errorf("stated %v", sent)
	}
}

func TestExtractWhatCannotBe(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	document := events.DocumentAssembled{Document: "d001", Class: "inc.payslip", Pages: []int{1}, Confidence: 0.9}
	read := events.PageRead{Page: 1, Method: events.ReadOCR, Confidence: 0.9}
	for _, tc := range []struct {
		name   string
		given  func(*consumetest.Case)
		reason events.Reason
	}{
		{"a page that was never read", func(*consumetest.Case) {}, events.ReasonStale},
		{"a text that was erased", func(c *consumetest.Case) {
			read := read
			read.Text = events.RefTo(events.MediaPageText, []byte("erased"))
			c.Given(read)
		}, events.ReasonArtifactMissing},
		{"a text that is none", func(c *consumetest.Case) {
			read := read
			read.Text = c.Put(events.MediaPageText, []byte("{"))
			c.Given(read)
		}, events.ReasonArtifactDamaged},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := consumetest.New(t)
			tc.given(c)
			sent := c.When(New(c.Artifacts, c.Record, tax), document)
			want := []events.Payload{events.ExceptionRaised{
				Consumer: "extractor", Reason: tc.reason, Attempts: 1, Failed: events.IDOf(consumetest.Subject, document),
				FailedType: events.TypeDocumentAssembled, Document: "d001",
			}}
			if diff := cmp.Diff(want, sent); diff != "" {
				t.Errorf("stated (-want +got):\n%s", diff)
			}
		})
	}
}

// A second delivery costs one look-up, and reads no page again.
func TestRedelivery(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	c := consumetest.New(t)
	given(c, "in.salaried", printed(at(50, 100, 10, "Net Pay: 100.00")))
	consumer := New(c.Artifacts, c.Record, tax)
	document := events.DocumentAssembled{Document: "d001", Class: "inc.payslip", Pages: []int{1}, Confidence: 0.9}
	first := c.When(consumer, document)
	reads := c.Artifacts.Gets
	if diff := cmp.Diff(first, c.When(consumer, document)); diff != "" || c.Artifacts.Gets != reads {
		t.Errorf("%d reads more; stated (-first +second):\n%s", c.Artifacts.Gets-reads, diff)
	}
}
