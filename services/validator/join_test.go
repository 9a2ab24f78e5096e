package validator

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// scene is a package whose every page and document has an outcome: two payslips
// and a PAN card on three pages. Tests change it before it is played.
type scene struct {
	*world
	history   []events.Payload // what the validator does not hear
	documents []events.Payload // each document's outcome
	assembled events.PackageAssembled
}

func newScene(t testing.TB) *scene {
	w := newWorld(t)
	s := &scene{world: w, history: []events.Payload{w.received()}}
	for page, class := range []string{"inc.payslip", "inc.payslip", "id.pan"} {
		s.history = append(s.history, w.pageFacts(page+1, class, true)...)
	}
	s.history = append(s.history, events.PackageSplit{Pages: 3})
	for i, d := range []struct {
		class  string
		fields events.Fields
	}{
		{"inc.payslip", payslip("1000.00", "800.00")},
		{"inc.payslip", payslip("1100.00", "900.00")},
		{"id.pan", events.Fields{"tax_id": field(taxonomy.FieldIdentifier, "ACUPA7085R")}},
	} {
		id := events.DocumentID(i + 1)
		s.history = append(s.history,
			events.DocumentAssembled{Document: id, Class: d.class, Pages: []int{i + 1}, Confidence: 0.95, Reasons: []string{"class_changes"}},
			w.extracted(id, d.class, d.fields))
		s.documents = append(s.documents, w.validated(id))
	}
	s.assembled = w.assembled(3, s.entry(1, "d001"), s.entry(2, "d002"), s.entry(3, "d003"))
	return s
}

func (*scene) entry(page int, document string) events.LedgerEntry {
	return events.LedgerEntry{Page: page, Fate: events.FateDocument, Document: document, Position: 1, Reasons: []string{"class_changes"}}
}

// replace puts another fact in the place of the one with its type and key.
func (s *scene) replace(p events.Payload) {
	for _, list := range [][]events.Payload{s.history, s.documents} {
		for i, was := range list {
			if was.Type() == p.Type() && was.Key() == p.Key() {
				list[i] = p
			}
		}
	}
}

// drop takes facts out of the history.
func (s *scene) drop(match func(events.Payload) bool) {
	s.history = slices.DeleteFunc(s.history, match)
}

// heard is what the validator hears, in one order of many.
func (s *scene) heard() []events.Payload {
	return append(slices.Clone(s.documents), s.assembled)
}

// play tells the history and then lets the validator hear the rest.
func (s *scene) play(heard ...events.Payload) (stated []events.Payload) {
	s.Given(s.history...)
	for _, p := range heard {
		stated = append(stated, s.When(s.consumer, p)...)
	}
	return stated
}

func exceptionAbout(consumer string, failed events.Payload, reason events.Reason) events.ExceptionRaised {
	return events.ExceptionRaised{
		Consumer: consumer, Reason: reason, Attempts: 1, Failed: events.IDOf(consumetest.Subject, failed), FailedType: failed.Type(),
	}.About(failed)
}

// ending splits what was stated into the package's validation, the terminal
// fact and its result.
func ending(t testing.TB, w *world, stated []events.Payload) (v events.PackageValidated, terminal events.Payload, r events.Result) {
	t.Helper()
	if len(stated) != 2 {
		t.Fatalf("stated %v, want package.validated and a terminal fact", stated)
	}
	v = stated[0].(events.PackageValidated)
	switch p := stated[1].(type) {
	case events.PackageCompleted:
		r = fetch[events.Result](w, p.Result)
	case events.ReviewRequested:
		r = fetch[events.Result](w, p.Result)
	}
	return v, stated[1], r
}

func page(n int, document, class string) events.ResultPage {
	return events.ResultPage{
		Page: n, Fate: events.FateDocument, Document: document, Position: 1, Class: class, Confidence: 0.95,
		Alternatives: []events.Candidate{}, Method: "signals", Read: events.ReadOCR, Flags: []events.Flag{}, Reasons: []string{"class_changes", "signal_title"},
	}
}

func TestCompleted(t *testing.T) {
	s := newScene(t)
	validated, terminal, result := ending(t, s.world, s.play(s.heard()...))

	received := s.received()
	want := events.Result{
		Package: "00112233445566778899aabbccddeeff", Run: 1, Tenant: consumetest.Tenant, Status: events.StatusCompleted,
		Source:  events.Source{Name: "file.pdf", Bytes: 15, SHA256: strings.TrimPrefix(received.Source.Digest, "sha256:"), Pages: 3},
		Product: "loan", Taxonomy: received.Taxonomy, Config: received.Config,
		Pages: []events.ResultPage{page(1, "d001", "inc.payslip"), page(2, "d002", "inc.payslip"), page(3, "d003", "id.pan")},
		Documents: []events.ResultDocument{
			{ID: "d001", Class: "inc.payslip", Title: "Payslip", Pages: []int{1}, Confidence: 0.95, MissingPages: []int{}, Fields: payslip("1000.00", "800.00"), Findings: []events.Finding{}, Reasons: []string{"class_changes"}},
			{ID: "d002", Class: "inc.payslip", Title: "Payslip", Pages: []int{2}, Confidence: 0.95, MissingPages: []int{}, Fields: payslip("1100.00", "900.00"), Findings: []events.Finding{}, Reasons: []string{"class_changes"}},
			{ID: "d003", Class: "id.pan", Title: "PAN card", Pages: []int{3}, Confidence: 0.95, MissingPages: []int{}, Fields: events.Fields{"tax_id": field(taxonomy.FieldIdentifier, "ACUPA7085R")}, Findings: []events.Finding{}, Reasons: []string{"class_changes"}},
		},
		Classifiers: []events.ClassifierRef{{Digest: judged, Calibration: calibrated, Pages: 3}},
		Findings:    []events.Finding{}, MissingDocuments: []events.MissingDocument{}, Doubts: []events.Doubt{}, Exceptions: []events.Exception{},
		Timings: events.Timings{Received: consumetest.Now, Split: consumetest.Now, Read: consumetest.Now, Class: consumetest.Now, Ended: consumetest.Now},
	}
	if diff := cmp.Diff(want, result); diff != "" {
		t.Errorf("result (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(events.PackageValidated{Findings: s.Put(events.MediaFindings, []events.Finding{})}, validated); diff != "" {
		t.Errorf("package.validated (-want +got):\n%s", diff)
	}
	if p := terminal.(events.PackageCompleted); p.Status != events.StatusCompleted || p.Revision != 0 {
		t.Errorf("terminal fact %+v", p)
	}
}

// Every list is written as a list: whoever reads the result meets no null.
func TestResultHasNoNull(t *testing.T) {
	s := newScene(t)
	_, terminal, _ := ending(t, s.world, s.play(s.heard()...))
	content, err := s.Artifacts.Get(t.Context(), consumetest.Tenant, terminal.(events.PackageCompleted).Result)
	if err != nil || bytes.Contains(content, []byte("null")) {
		t.Errorf("result %s, error %v", content, err)
	}
}

func TestNeedsReview(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*scene)
		want   []events.Doubt
		codes  []string
		pages  int
	}{
		{"a page belongs nowhere", func(s *scene) {
			s.assembled = s.world.assembled(3, s.entry(1, "d001"), s.entry(2, "d002"), s.entry(3, "d003"), events.LedgerEntry{Page: 4, Fate: events.FateUnassigned})
		}, []events.Doubt{{Code: DoubtPageUnassigned, Page: 4}}, []string{DoubtPageUnassigned}, 1},
		{"a page failed", func(s *scene) {
			s.history = append(s.history, exceptionAbout("ocr", events.PageSplit{Page: 4}, events.ReasonLimitTime))
			s.assembled = s.world.assembled(3, s.entry(1, "d001"), s.entry(2, "d002"), s.entry(3, "d003"), events.LedgerEntry{Page: 4, Fate: events.FateFailed, Reasons: []string{"limit_time"}})
		}, []events.Doubt{{Code: DoubtPageFailed, Page: 4}}, []string{DoubtPageFailed}, 1},
		{"a class is not sure enough", func(s *scene) {
			s.replace(s.pageFacts(2, "inc.payslip", false)[2])
		}, []events.Doubt{{Code: DoubtClassUncertain, Page: 2, Document: "d002"}}, []string{DoubtClassUncertain}, 1},
		{"a document could not be read", func(s *scene) {
			failed := s.history[slices.IndexFunc(s.history, func(p events.Payload) bool { return p.Key() == "r0/d002" })]
			s.drop(func(p events.Payload) bool { return p.Type() == events.TypeDocumentExtracted && p.Key() == "r0/d002" })
			s.documents[1] = exceptionAbout("extractor", failed, events.ReasonPanic)
		}, []events.Doubt{{Code: DoubtDocumentFailed, Document: "d002"}}, []string{DoubtDocumentFailed}, 1},
		{"pages of a document are missing", func(s *scene) {
			s.replace(events.DocumentAssembled{Document: "d001", Class: "inc.payslip", Pages: []int{1}, Confidence: 0.95, MissingPages: []int{2}})
		}, []events.Doubt{{Code: DoubtPagesMissing, Document: "d001"}}, []string{DoubtPagesMissing}, 1},
		{"a rule failed and another warned", func(s *scene) {
			s.replace(s.validated("d003",
				events.Finding{Rule: "a", Severity: events.SeverityWarning, Message: "w", Documents: []string{"d003"}},
				events.Finding{Rule: "b", Severity: events.SeverityError, Message: "e", Documents: []string{"d003"}}))
		}, []events.Doubt{{Code: DoubtRuleFailed, Document: "d003", Rule: "b"}}, []string{DoubtRuleFailed}, 1},
		{"flags, of which one forbids", func(s *scene) {
			s.replace(s.pageFacts(1, "inc.payslip", true, "pixels_clamped")[0])
			s.replace(s.pageFacts(3, "id.pan", true, "layer_partial", "layer_hidden")[0])
		}, []events.Doubt{{Code: DoubtFlagged, Page: 3, Document: "d003"}}, []string{DoubtFlagged}, 1},
		{"nothing but blank pages", func(s *scene) {
			s.drop(func(p events.Payload) bool {
				return p.Type() == events.TypeDocumentAssembled || p.Type() == events.TypeDocumentExtracted
			})
			s.documents = nil
			s.assembled = s.world.assembled(0, events.LedgerEntry{Page: 1, Fate: events.FateBlank}, events.LedgerEntry{Page: 2, Fate: events.FateBlank}, events.LedgerEntry{Page: 3, Fate: events.FateBlank})
		}, []events.Doubt{{Code: DoubtNoDocuments}}, []string{DoubtNoDocuments}, 0},
		{"several at once", func(s *scene) {
			s.replace(s.pageFacts(1, "inc.payslip", false)[2])
			s.replace(s.pageFacts(2, "inc.payslip", false)[2])
			s.replace(events.DocumentAssembled{Document: "d001", Class: "inc.payslip", Pages: []int{1}, Confidence: 0.95, MissingPages: []int{2}})
		}, []events.Doubt{
			{Code: DoubtClassUncertain, Page: 1, Document: "d001"}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"}, {Code: DoubtPagesMissing, Document: "d001"},
		}, []string{DoubtClassUncertain, DoubtPagesMissing}, 2},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newScene(t)
			tc.change(s)
			_, terminal, result := ending(t, s.world, s.play(s.heard()...))
			requested, ok := terminal.(events.ReviewRequested)
			if !ok || result.Status != events.StatusNeedsReview {
				t.Fatalf("ended with %s, status %s", terminal.Type(), result.Status)
			}
			if diff := cmp.Diff(tc.want, result.Doubts); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(events.ReviewRequested{Result: requested.Result, Doubts: tc.codes, Pages: tc.pages}, requested); diff != "" {
				t.Errorf("review.requested (-want +got):\n%s", diff)
			}
		})
	}
}

// What the product requires and the package lacks is told, and nothing more.
func TestMissingDocuments(t *testing.T) {
	s := newScene(t)
	s.drop(func(p events.Payload) bool {
		return strings.HasSuffix(p.Key(), "d002") || strings.HasSuffix(p.Key(), "d003")
	})
	s.documents = s.documents[:1]
	s.assembled = s.world.assembled(1, s.entry(1, "d001"), events.LedgerEntry{Page: 2, Fate: events.FateDuplicate, DuplicateOf: 1}, events.LedgerEntry{Page: 3, Fate: events.FateBlank})
	validated, _, result := ending(t, s.world, s.play(s.heard()...))

	missing := []events.MissingDocument{
		{Requirement: "income", Title: "Proof of income", AnyOf: []string{"inc.pay"}, Need: 2, Have: 1},
		{Requirement: "identity", Title: "Proof of identity", AnyOf: []string{"id.pan"}, Need: 1, Have: 0},
	}
	findings := []events.Finding{
		{Rule: RuleDocumentMissing, Severity: events.SeverityWarning, Message: "Proof of income: 1 of 2 in the package."},
		{Rule: RuleDocumentMissing, Severity: events.SeverityWarning, Message: "Proof of identity: 0 of 1 in the package."},
	}
	if result.Status != events.StatusCompleted {
		t.Errorf("status %s", result.Status)
	}
	if diff := cmp.Diff(missing, result.MissingDocuments); diff != "" {
		t.Errorf("missing documents (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(findings, result.Findings); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	want := events.PackageValidated{
		Findings: s.Put(events.MediaFindings, findings), Counts: events.SeverityCounts{Warnings: 2}, MissingDocuments: []string{"income", "identity"},
	}
	if diff := cmp.Diff(want, validated); diff != "" {
		t.Errorf("package.validated (-want +got):\n%s", diff)
	}
}

func TestRulesAcrossDocuments(t *testing.T) {
	s := newScene(t)
	other := payslip("1000.00", "800.00")
	other["tax_id"] = field(taxonomy.FieldIdentifier, "AAPPV8261K")
	s.replace(s.extracted("d001", "inc.payslip", other))
	validated, _, result := ending(t, s.world, s.play(s.heard()...))
	want := []events.Finding{{
		Rule: "same.tax_id", Severity: events.SeverityWarning, Message: "Not all documents carry the same tax number.",
		Documents: []string{"d001", "d003"}, Fields: []string{"tax_id"},
	}}
	if diff := cmp.Diff(want, result.Findings); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if (validated.Counts != events.SeverityCounts{Warnings: 1}) {
		t.Errorf("counts %+v", validated.Counts)
	}
}

func TestFailedPage(t *testing.T) {
	s := newScene(t)
	x := exceptionAbout("ocr", events.PageSplit{Page: 4}, events.ReasonUnreadable)
	s.history = append(s.history, x, s.pageFacts(4, "", true, "render_flawed")[0])
	s.assembled = s.world.assembled(3, s.entry(1, "d001"), s.entry(2, "d002"), s.entry(3, "d003"), events.LedgerEntry{Page: 4, Fate: events.FateFailed})
	_, _, result := ending(t, s.world, s.play(s.heard()...))
	want := events.ResultPage{
		Page: 4, Fate: events.FateFailed, Class: events.ClassUnknown, Alternatives: []events.Candidate{}, Method: "none",
		Flags: []events.Flag{"render_flawed"}, Reasons: []string{"unreadable"},
	}
	if diff := cmp.Diff(want, result.Pages[3]); diff != "" {
		t.Errorf("page (-want +got):\n%s", diff)
	}
	exceptions := []events.Exception{{Consumer: "ocr", Reason: events.ReasonUnreadable, Page: 4, Attempts: 1, Event: events.IDOf(consumetest.Subject, x)}}
	if diff := cmp.Diff(exceptions, result.Exceptions); diff != "" {
		t.Errorf("exceptions (-want +got):\n%s", diff)
	}
}

// A document that could not be read is there all the same, without fields.
func TestFailedDocument(t *testing.T) {
	s := newScene(t)
	assembled := s.history[slices.IndexFunc(s.history, func(p events.Payload) bool { return p.Key() == "r0/d002" })]
	s.drop(func(p events.Payload) bool { return p.Type() == events.TypeDocumentExtracted && p.Key() == "r0/d002" })
	x := exceptionAbout("extractor", assembled, events.ReasonPanic)
	s.documents[1] = x
	_, _, result := ending(t, s.world, s.play(s.heard()...))
	want := events.ResultDocument{
		ID: "d002", Class: "inc.payslip", Title: "Payslip", Pages: []int{2}, Confidence: 0.95,
		MissingPages: []int{}, Fields: events.Fields{}, Findings: []events.Finding{}, Reasons: []string{"class_changes"},
	}
	if diff := cmp.Diff(want, result.Documents[1]); diff != "" {
		t.Errorf("document (-want +got):\n%s", diff)
	}
	exceptions := []events.Exception{{Consumer: "extractor", Reason: events.ReasonPanic, Document: "d002", Attempts: 1, Event: events.IDOf(consumetest.Subject, x)}}
	if diff := cmp.Diff(exceptions, result.Exceptions); diff != "" {
		t.Errorf("exceptions (-want +got):\n%s", diff)
	}
}

func TestCost(t *testing.T) {
	s := newScene(t)
	for page, micros := range []int64{0, 120, 80} {
		k := s.pageFacts(page+1, "inc.payslip", true)[2].(events.PageClassified)
		k.CostMicros = micros
		if micros > 0 {
			k.Model = "vision-1"
		}
		s.replace(k)
	}
	_, _, result := ending(t, s.world, s.play(s.heard()...))
	if want := (events.Cost{ModelCalls: 2, Micros: 200}); result.Cost != want {
		t.Errorf("cost %+v, want %+v", result.Cost, want)
	}
}

func TestRefusedUpload(t *testing.T) {
	t.Run("by intake", func(t *testing.T) {
		w := newWorld(t)
		x := events.ExceptionRaised{Consumer: "intake", Reason: events.ReasonEmpty, Attempts: 1, Failed: events.IDOf(consumetest.Subject, events.Upload{}), FailedType: events.TypeUpload}
		w.Given(x)
		_, terminal, result := ending(t, w, w.When(w.consumer, w.assembled(0)))
		if terminal.(events.PackageCompleted).Status != events.StatusFailed {
			t.Errorf("terminal fact %+v", terminal)
		}
		want := events.Result{
			Package: "00112233445566778899aabbccddeeff", Run: 1, Tenant: consumetest.Tenant, Status: events.StatusFailed,
			Taxonomy:    events.TaxonomyRef{ID: "test", Version: "1.0.0", Digest: w.taxonomy.Digest},
			Classifiers: []events.ClassifierRef{}, Pages: []events.ResultPage{}, Documents: []events.ResultDocument{}, Findings: []events.Finding{},
			MissingDocuments: []events.MissingDocument{}, Doubts: []events.Doubt{},
			Exceptions: []events.Exception{{Consumer: "intake", Reason: events.ReasonEmpty, Attempts: 1, Event: events.IDOf(consumetest.Subject, x)}},
			Timings:    events.Timings{Ended: consumetest.Now},
		}
		if diff := cmp.Diff(want, result); diff != "" {
			t.Errorf("result (-want +got):\n%s", diff)
		}
	})
	t.Run("by the splitter", func(t *testing.T) {
		w := newWorld(t)
		x := exceptionAbout("splitter", events.PackageReceived{}, events.ReasonEncrypted)
		w.Given(w.received(), x)
		_, _, result := ending(t, w, w.When(w.consumer, w.assembled(0)))
		if result.Status != events.StatusFailed || result.Source.Name != "file.pdf" || len(result.MissingDocuments) != 0 {
			t.Errorf("result %+v", result)
		}
	})
}

func TestFailedAssembly(t *testing.T) {
	s := newScene(t)
	s.drop(func(p events.Payload) bool {
		_, document := p.(events.Revised)
		return document || p.Type() == events.TypePageClassified && p.Key() == "0003"
	})
	classified := s.pageFacts(3, "id.pan", true)[2]
	x := exceptionAbout("assembler", classified, events.ReasonArtifactMissing)

	if stated := s.play(x); len(stated) != 0 {
		t.Fatalf("stated %v while a page has no outcome", stated)
	}
	s.Given(classified)
	late := exceptionAbout("assembler", events.PackageSplit{}, events.ReasonArtifactMissing)
	stated := s.When(s.consumer, late)
	if len(stated) != 1 {
		t.Fatalf("stated %v, want package.completed", stated)
	}
	result := fetch[events.Result](s.world, stated[0].(events.PackageCompleted).Result)
	var fates []events.Fate
	for _, p := range result.Pages {
		fates = append(fates, p.Fate)
	}
	if want := []events.Fate{events.FateUnassigned, events.FateUnassigned, events.FateUnassigned}; result.Status != events.StatusFailed || !slices.Equal(fates, want) {
		t.Errorf("status %s, fates %v", result.Status, fates)
	}
}

// Rules are evaluated for the day that the uploader names.
func TestDayOfTheApplication(t *testing.T) {
	w := newWorld(t)
	received := w.received()
	received.Applied = "2026-08-01"
	old := payslip("2.00", "1.00")
	old["paid"] = field(taxonomy.FieldDate, "2026-04-01")
	w.Given(received)
	stated := w.When(w.consumer, w.extracted("d001", "inc.payslip", old))
	findings := fetch[[]events.Finding](w, stated[0].(events.DocumentValidated).Findings)
	if len(findings) != 1 || findings[0].Rule != "pay.recent" {
		t.Errorf("findings %+v", findings)
	}
}

func TestErasedOrigin(t *testing.T) {
	s := newScene(t)
	r := s.received()
	r.Origin = events.RefTo(events.MediaOrigin, []byte("erased"))
	s.replace(r)
	_, _, result := ending(t, s.world, s.play(s.heard()...))
	if result.Source.Name != "" || result.Status != events.StatusCompleted {
		t.Errorf("source %+v, status %s", result.Source, result.Status)
	}
}

// Each revision ends for itself, whichever is assembled first: that the older one
// has ended depends on nothing that comes after it. Which one counts is known by
// its number.
func TestRevisions(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := newScene(t)
		s.Given(s.history...)
		s.Given(events.ReviewDecided{Author: "a", Decisions: s.Put(events.MediaDecisions, events.Decisions{})},
			events.DocumentAssembled{Revision: 1, Document: "d001", Class: "id.pan", Pages: []int{3}, Confidence: 1})
		again, last := s.assembled, s.validated("d001")
		again.Revision, again.Documents, last.Revision = 1, 1, 1
		var stated []events.Payload
		for _, p := range rapid.Permutation(append(s.heard(), again, last)).Draw(r, "order") {
			stated = append(stated, s.When(s.consumer, p)...)
		}
		documents := map[int]int{}
		for _, p := range stated {
			if end, ok := p.(events.PackageCompleted); ok {
				result := fetch[events.Result](s.world, end.Result)
				if result.Revision != end.Revision {
					r.Fatalf("revision %d has the result of %d", end.Revision, result.Revision)
				}
				documents[end.Revision] = len(result.Documents)
			}
		}
		if diff := cmp.Diff(map[int]int{0: 3, 1: 1}, documents); diff != "" {
			r.Fatalf("documents by revision (-want +got):\n%s", diff)
		}
	})
}

// TestALaterRevisionEndsWithADocumentThatFailed, too, and what is decided about it
// meanwhile is no part of its result.
func TestALaterRevisionEndsWithADocumentThatFailed(t *testing.T) {
	s := newScene(t)
	s.Given(s.history...)
	s.Given(s.heard()...)
	document := events.DocumentAssembled{Revision: 1, Document: "d001", Class: "id.pan", Pages: []int{3}, Confidence: 1}
	again := s.assembled
	again.Revision, again.Documents = 1, 1
	s.Given(document, again)
	late := events.New(events.Reviewer, consumetest.Subject, consumetest.Tenant, "", consumetest.Now.Add(time.Hour), events.ReviewDecided{
		Revision: 1, Author: "a", Decisions: s.Put(events.MediaDecisions, events.Decisions{}),
	})
	if _, err := s.Record.Append(t.Context(), late); err != nil {
		t.Fatal(err)
	}
	_, terminal, result := ending(t, s.world, s.When(s.consumer, exceptionAbout("extractor", document, events.ReasonPanic)))
	want := []events.Doubt{{Code: DoubtDocumentFailed, Document: "d001"}}
	if n, _ := terminal.(events.Revised).RevisionOf(); n != 1 || result.Revision != 1 || !cmp.Equal(want, result.Doubts) || !result.Timings.Ended.Equal(consumetest.Now) {
		t.Errorf("revision %d ends with %v at %s", n, result.Doubts, result.Timings.Ended)
	}
}

// TestSettled: what a person decided is in doubt no longer, and stands in the
// result as settled. What they said nothing about is.
func TestSettled(t *testing.T) {
	failure := func(rule, document string) events.Finding {
		return events.Finding{Rule: rule, Severity: events.SeverityError, Message: "m", Documents: []string{document}}
	}
	byPerson := []string{events.DecidedByPerson}
	for _, tc := range []struct {
		name            string
		ledger          func(*events.Ledger)
		doubts, settled []events.Doubt
	}{
		{"nothing", func(*events.Ledger) {}, []events.Doubt{
			{Code: DoubtPageUnassigned, Page: 4}, {Code: DoubtPageFailed, Page: 5}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"},
			{Code: DoubtRuleFailed, Document: "d001", Rule: "a"}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtFlagged, Page: 2, Document: "d002"},
		}, nil},
		{"pages, whatever was decided about them", func(l *events.Ledger) {
			l.Pages[1].Reasons, l.Pages[1].Class = byPerson, "inc.payslip"
			l.Pages[3].Reasons = byPerson
			l.Pages[4].Reasons = byPerson
		}, []events.Doubt{
			{Code: DoubtRuleFailed, Document: "d001", Rule: "a"}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtFlagged, Page: 2, Document: "d002"},
		}, []events.Doubt{{Code: DoubtPageUnassigned, Page: 4}, {Code: DoubtPageFailed, Page: 5}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"}}},
		{"pages of a document about which something was decided", func(l *events.Ledger) {
			l.Pages[1].Reasons = []string{events.DocumentDecidedByPerson}
		}, []events.Doubt{
			{Code: DoubtPageUnassigned, Page: 4}, {Code: DoubtPageFailed, Page: 5}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"},
			{Code: DoubtRuleFailed, Document: "d001", Rule: "a"}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtFlagged, Page: 2, Document: "d002"},
		}, nil},
		{"a flag and one rule of two", func(l *events.Ledger) {
			l.Settled = []events.Doubt{{Code: DoubtFlagged, Page: 2}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtRuleFailed, Document: "d003", Rule: "a"}}
		}, []events.Doubt{
			{Code: DoubtPageUnassigned, Page: 4}, {Code: DoubtPageFailed, Page: 5}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"},
			{Code: DoubtRuleFailed, Document: "d001", Rule: "a"},
		}, []events.Doubt{{Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtFlagged, Page: 2, Document: "d002"}}},
		{"everything", func(l *events.Ledger) {
			for _, at := range []int{1, 3, 4} {
				l.Pages[at].Reasons = byPerson
			}
			l.Settled = []events.Doubt{{Code: DoubtFlagged, Page: 2}, {Code: DoubtRuleFailed, Document: "d001", Rule: "a"}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}}
		}, []events.Doubt{}, []events.Doubt{
			{Code: DoubtPageUnassigned, Page: 4}, {Code: DoubtPageFailed, Page: 5}, {Code: DoubtClassUncertain, Page: 2, Document: "d002"},
			{Code: DoubtRuleFailed, Document: "d001", Rule: "a"}, {Code: DoubtRuleFailed, Document: "d001", Rule: "b"}, {Code: DoubtFlagged, Page: 2, Document: "d002"},
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := newScene(t)
			for _, p := range s.pageFacts(2, "inc.payslip", false, events.FlagLayerHidden) {
				s.replace(p)
			}
			s.replace(s.validated("d001", failure("a", "d001"), failure("b", "d001")))
			s.history = append(s.history, exceptionAbout("ocr", events.PageSplit{Page: 5}, events.ReasonUnreadable))
			l := events.Ledger{Pages: []events.LedgerEntry{
				s.entry(1, "d001"), s.entry(2, "d002"), s.entry(3, "d003"), {Page: 4, Fate: events.FateUnassigned}, {Page: 5, Fate: events.FateFailed},
			}}
			tc.ledger(&l)
			s.assembled = s.world.assembled(3, l.Pages...)
			s.assembled.Ledger = s.Put(events.MediaLedger, l)
			_, terminal, result := ending(t, s.world, s.play(s.heard()...))
			if diff := cmp.Diff(tc.doubts, result.Doubts); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tc.settled, result.Settled); diff != "" {
				t.Errorf("settled (-want +got):\n%s", diff)
			}
			if _, completed := terminal.(events.PackageCompleted); completed != (len(tc.doubts) == 0) {
				t.Errorf("the package ends with %s", terminal.Type())
			}
		})
	}
}

// TestPageOfWhichAPersonDecidedTheClass: theirs stands in the result, beside what
// the classifier thought.
func TestPageOfWhichAPersonDecidedTheClass(t *testing.T) {
	s := newScene(t)
	entry := s.entry(2, "d002")
	entry.Class, entry.Reasons = "id.pan", []string{events.DecidedByPerson, "class_changes"}
	s.assembled = s.world.assembled(3, s.entry(1, "d001"), entry, s.entry(3, "d003"))
	_, _, result := ending(t, s.world, s.play(s.heard()...))
	want := page(2, "d002", "id.pan")
	want.Confidence, want.Method, want.Reasons = 1, "person", []string{"decided_by_person", "class_changes", "signal_title"}
	if diff := cmp.Diff(want, result.Pages[1]); diff != "" {
		t.Errorf("page (-want +got):\n%s", diff)
	}
}

// Exceptions of the validator about a package as a whole lead to nothing: each
// would lead to the next.
func TestOwnExceptions(t *testing.T) {
	s := newScene(t)
	s.Given(s.history...)
	s.Given(s.heard()...)
	x := exceptionAbout("validator", s.assembled, events.ReasonPanic)
	if stated := s.When(s.consumer, x); len(stated) != 0 {
		t.Errorf("stated %v", stated)
	}
	if stated := s.When(s.consumer, exceptionAbout("validator", x, events.ReasonPanic)); len(stated) != 0 {
		t.Errorf("stated %v", stated)
	}
}

// Whatever is delivered first, last or twice, the same facts follow, and the
// same result, byte for byte.
func TestOrderDoesNotMatter(t *testing.T) {
	ends := func(change func(*scene), order func([]events.Payload) []events.Payload) (stated []events.Payload) {
		s := newScene(t)
		change(s)
		heard := order(s.heard())
		for _, p := range s.play(heard...) {
			if !slices.ContainsFunc(stated, func(q events.Payload) bool { return q.Type() == p.Type() }) {
				stated = append(stated, p)
			} else if !slices.ContainsFunc(stated, func(q events.Payload) bool { return cmp.Equal(q, p) }) {
				t.Errorf("stated another %s", p.Type())
			}
		}
		return stated
	}
	changes := map[string]func(*scene){
		"completed": func(*scene) {},
		"review": func(s *scene) {
			s.documents[2] = exceptionAbout("validator", s.extracted("d003", "id.pan", events.Fields{}), events.ReasonPanic)
			s.replace(s.validated("d001", events.Finding{Rule: "b", Severity: events.SeverityError, Message: "e", Documents: []string{"d001"}}))
		},
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			want := ends(change, slices.Clone)
			if len(want) != 2 {
				t.Fatalf("stated %v", want)
			}
			rapid.Check(t, func(rt *rapid.T) {
				got := ends(change, func(heard []events.Payload) []events.Payload {
					twice := append(slices.Clone(heard), heard[rapid.IntRange(0, len(heard)-1).Draw(rt, "again")])
					return rapid.Permutation(twice).Draw(rt, "order")
				})
				if diff := cmp.Diff(want, got); diff != "" {
					rt.Fatalf("(-first +now):\n%s", diff)
				}
			})
		})
	}
}
