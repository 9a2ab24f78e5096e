package auditor_test

import (
	"fmt"
	"testing"

	"dossier/events"
	"dossier/services/auditor"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// history is a whole run of a package of one page.
func history(c *consumetest.Case) []events.Payload {
	ref := c.Put("application/pdf", []byte("x"))
	return []events.Payload{
		events.PackageReceived{Source: ref, Origin: ref, Product: "p", Taxonomy: events.TaxonomyRef{ID: "t", Version: "1.0.0", Digest: ref.Digest}, Config: ref.Digest},
		events.PageSplit{Page: 1, Width: 1, Height: 1, PixelWidth: 1, PixelHeight: 1, Image: ref},
		events.PackageSplit{Pages: 1},
		events.PageRead{Page: 1, Text: ref, Method: events.ReadOCR},
		events.PageClassified{Page: 1, Class: "inc.w2", Method: "signals", Signals: ref},
		events.DocumentAssembled{Document: "d001", Class: "inc.w2", Pages: []int{1}},
		events.PackageAssembled{Pages: 1, Documents: 1, Fates: map[events.Fate]int{events.FateDocument: 1}, Ledger: ref},
		events.DocumentExtracted{Document: "d001", Class: "inc.w2", Fields: ref},
		events.DocumentValidated{Document: "d001", Findings: ref},
		events.PackageValidated{Findings: ref},
	}
}

func completed(c *consumetest.Case) events.PackageCompleted {
	return events.PackageCompleted{Status: events.StatusCompleted, Result: c.Put(events.MediaResult, []byte("{}"))}
}

func seal(t *testing.T, c *consumetest.Case, p events.Payload) events.PackageSealed {
	t.Helper()
	stated := c.When(auditor.New(c.Record, c.Artifacts), p)
	if len(stated) != 1 {
		t.Fatalf("stated %v", stated)
	}
	return stated[0].(events.PackageSealed)
}

func TestCompleteRecordIsSealed(t *testing.T) {
	c := consumetest.New(t)
	c.Given(history(c)...)
	got := seal(t, c, completed(c))
	if !got.Complete || got.Events != 11 {
		t.Errorf("sealed %+v", got)
	}
	record, err := c.Record.Events(t.Context(), consumetest.Subject)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := c.Artifacts.Get(t.Context(), consumetest.Tenant, got.Lines)
	if err != nil {
		t.Fatal(err)
	}
	if changed, later, err := events.Unsealed(record, lines); changed != 0 || len(later) != 0 || err != nil {
		t.Errorf("the seal does not hold its own record: %d changed, %d later, %v", changed, len(later), err)
	}
}

// TestWhatIsMissingIsNamed takes each fact away in turn.
func TestWhatIsMissingIsNamed(t *testing.T) {
	want := map[events.Type]string{
		events.TypePackageReceived:   "[no_package_received]",
		events.TypePackageSplit:      "[no_package_split page_1_is_not_in_the_manifest]",
		events.TypePageClassified:    "[page_1_without_outcome]",
		events.TypeDocumentAssembled: "[documents_0_of_1]",
		events.TypePackageAssembled:  "[no_package_assembled]",
		events.TypeDocumentValidated: "[document_d001_without_outcome]",
		events.TypePackageValidated:  "[no_package_validated]",
	}
	for without, problems := range want {
		t.Run(string(without), func(t *testing.T) {
			c := consumetest.New(t)
			for _, p := range history(c) {
				if p.Type() != without {
					c.Given(p)
				}
			}
			got := seal(t, c, completed(c))
			if got.Complete || fmt.Sprint(got.Problems) != problems {
				t.Errorf("complete %v, problems %v, want %s", got.Complete, got.Problems, problems)
			}
		})
	}
}

func TestFailedPackageIsComplete(t *testing.T) {
	c := consumetest.New(t)
	p := completed(c)
	p.Status = events.StatusFailed
	if got := seal(t, c, p); !got.Complete {
		t.Errorf("problems %v", got.Problems)
	}
}

// TestValidatorGaveUp: nobody else will end the package, so it is sealed as what
// it is: without an end.
func TestValidatorGaveUp(t *testing.T) {
	c := consumetest.New(t)
	c.Given(history(c)...)
	got := seal(t, c, events.ExceptionRaised{
		Consumer: "validator", Reason: events.ReasonPanic, Failed: events.DeriveID("a", "b", "c"), FailedType: events.TypePackageAssembled,
	})
	if want := "[terminal_facts_0]"; got.Complete || fmt.Sprint(got.Problems) != want {
		t.Errorf("problems %v, want %s", got.Problems, want)
	}
}

func deliver(t *testing.T, c *consumetest.Case, topic string, m events.Message) {
	t.Helper()
	au := auditor.New(c.Record, c.Artifacts)
	if err := c.Runner.Deliver(t.Context(), au, topic, au.On, consume.Delivery{Message: m, Attempt: 1}); err != nil {
		t.Fatal(err)
	}
}

func TestDeadLettersAreTakenIn(t *testing.T) {
	c := consumetest.New(t)
	failed := consumetest.Event(history(c)[1])
	m, err := events.Encode(failed)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 { // the same message may be dead-lettered more than once
		deliver(t, c, "dead.ocr", m)
	}
	record, err := c.Record.Events(t.Context(), consumetest.Subject)
	if err != nil || len(record) != 1 {
		t.Fatalf("on record: %v, %v", record, err)
	}
	want := events.ExceptionRaised{Consumer: "ocr", Reason: events.ReasonAttemptsExhausted, Failed: failed.ID, FailedType: failed.Type, Page: 1}
	if record[0].Data != want {
		t.Errorf("stated %+v, want %+v", record[0].Data, want)
	}
}

func TestUndecodableDeadLettersAreKept(t *testing.T) {
	c := consumetest.New(t)
	m := events.Message{Attributes: map[string]string{"x": "y"}, Body: []byte{0xff, 0x00}}
	deliver(t, c, "dead.ocr", m)
	record, err := c.Record.Events(t.Context(), events.Unattributed)
	if err != nil || len(record) != 1 {
		t.Fatalf("on record: %v, %v", record, err)
	}
	x := record[0].Data.(events.ExceptionRaised)
	if x.Consumer != "ocr" || x.Reason != events.ReasonBadEnvelope || x.Evidence == nil {
		t.Fatalf("stated %+v", x)
	}
	kept, err := c.Artifacts.Get(t.Context(), events.TenantUnattributed, *x.Evidence)
	if want, _ := events.MarshalRaw(m); err != nil || string(kept) != string(want) {
		t.Errorf("kept %q, %v", kept, err)
	}
}
