package assembler_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dossier/events"
	"dossier/services/assembler"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// world is a package of four pages: a statement of two, a page that could not
// be read, and a W-2.
func world(t testing.TB) (c *consumetest.Case, facts []events.Payload) {
	c = consumetest.New(t)
	signals := c.Put(events.MediaPageSignals, events.PageSignals{})
	image := func(n int) events.Ref { return c.Put("image/png", []byte{byte(n)}) }
	for n := 1; n <= 4; n++ {
		facts = append(facts, events.PageSplit{Page: n, Width: 612, Height: 792, PixelWidth: 1, PixelHeight: 1, Image: image(n)})
	}
	classified := func(n int, class string, printed events.Printed) events.PageClassified {
		return events.PageClassified{Page: n, Class: class, Confidence: 0.9, Accepted: true, Method: "signals", Signals: signals, Printed: printed}
	}
	return c, append(facts,
		events.PackageSplit{Pages: 4},
		classified(1, "bank.statement", events.Printed{Number: 1, Of: 2}),
		classified(2, "bank.statement", events.Printed{Number: 2, Of: 2}),
		events.ExceptionRaised{Consumer: "ocr", Reason: events.ReasonUnreadable, Attempts: 1, Failed: consumetest.Event(facts[2]).ID, FailedType: events.TypePageSplit, Page: 3},
		classified(4, "inc.w2", events.Printed{}),
	)
}

var builtIn = sync.OnceValues(taxonomy.Loan)

func newConsumer(t testing.TB, c *consumetest.Case) *consumer {
	tax, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	return &consumer{c, assembler.New(c.Record, c.Artifacts, tax)}
}

// TestAnyOrder: the same facts in any order, with any of them delivered again,
// end in the same assembly, which is stated when the last of them is there.
func TestAnyOrder(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c, facts := world(t)
		con := newConsumer(t, c)
		facts = rapid.Permutation(facts).Draw(r, "order")
		var stated []events.Payload
		for i, f := range facts {
			got := con.deliver(f)
			if i < len(facts)-1 && len(got) > 0 {
				// A page's own picture is no outcome; everything else is needed.
				if !slices.ContainsFunc(facts[i+1:], func(p events.Payload) bool { return p.Type() != events.TypePageSplit }) {
					stated = append(stated, got...)
					continue
				}
				r.Fatalf("stated %v after %d of %d facts", got, i+1, len(facts))
			}
			stated = append(stated, got...)
		}
		if got, want := kinds(stated), "d001=bank.statement[1 2] d002=inc.w2[4] assembled=4/2"; got != want {
			r.Fatalf("stated %s, want %s", got, want)
		}
		again := con.deliver(facts[rapid.IntRange(0, len(facts)-1).Draw(r, "again")])
		if got := kinds(again); got != "" && got != "assembled=4/2" {
			r.Fatalf("a redelivery stated %s", got)
		}
	})
}

// decided is what a person decided about a revision of the package.
func decided(c *consumetest.Case, revision int, ds ...events.Decision) events.ReviewDecided {
	return events.ReviewDecided{
		Revision: revision, Author: "reviewer-17",
		Decisions: c.Put(events.MediaDecisions, events.Decisions{Author: "reviewer-17", Reason: "seen", Decisions: ds}),
	}
}

// ledgerOf is the ledger of a revision on record.
func ledgerOf(t testing.TB, c *consumetest.Case, revision int) (l events.Ledger) {
	t.Helper()
	found, err := c.Record.Find(t.Context(), consumetest.Subject, events.IDOf(consumetest.Subject, events.PackageAssembled{Revision: revision}))
	if err != nil || len(found) != 1 {
		t.Fatalf("revision %d is not on record: %v", revision, err)
	}
	c.Get(found[0].Data.(events.PackageAssembled).Ledger, &l)
	return l
}

// TestRevisions: what people decide about a revision makes the next, each with
// documents, ids and a ledger of its own. A redelivery costs no page.
func TestRevisions(t *testing.T) {
	c, facts := world(t)
	con := newConsumer(t, c)
	var stated []events.Payload
	for _, f := range facts {
		stated = append(stated, con.deliver(f)...)
	}
	if got, want := kinds(stated), "d001=bank.statement[1 2] d002=inc.w2[4] assembled=4/2"; got != want {
		t.Fatalf("revision 0 is %s, want %s", got, want)
	}
	first := decided(c, 0, events.Decision{Kind: events.DecisionSplit, Page: 2}, events.Decision{Kind: events.DecisionAssign, Page: 3, Document: "d002"})
	if got, want := kinds(con.deliver(first)), "r1/d001=bank.statement[1] r1/d002=bank.statement[2] r1/d003=inc.w2[3 4] r1/assembled=4/3"; got != want {
		t.Fatalf("stated %s, want %s", got, want)
	}
	second := decided(c, 1, events.Decision{Kind: events.DecisionMerge, Page: 2})
	if got, want := kinds(con.deliver(second)), "r2/d001=bank.statement[1 2] r2/d002=inc.w2[3 4] r2/assembled=4/2"; got != want {
		t.Fatalf("stated %s, want %s", got, want)
	}
	want := events.Ledger{Revision: 2, Pages: []events.LedgerEntry{
		{Page: 1, Fate: events.FateDocument, Document: "d001", Position: 1, Reasons: []string{"document_decided_by_person"}},
		{Page: 2, Fate: events.FateDocument, Document: "d001", Position: 2, Reasons: []string{"document_decided_by_person"}},
		{Page: 3, Fate: events.FateDocument, Document: "d002", Position: 1, Class: "inc.w2", Reasons: []string{"decided_by_person"}},
		{Page: 4, Fate: events.FateDocument, Document: "d002", Position: 2, Reasons: []string{"document_decided_by_person"}},
	}}
	if diff := cmp.Diff(want, ledgerOf(t, c, 2)); diff != "" {
		t.Errorf("the last ledger (-want +got):\n%s", diff)
	}
	before := c.Artifacts.Gets
	for _, again := range []struct {
		fact events.Payload
		want string
	}{
		{first, "r1/assembled=4/3 r2/assembled=4/2"}, {second, "r2/assembled=4/2"}, {facts[len(facts)-1], "assembled=4/2 r1/assembled=4/3 r2/assembled=4/2"},
	} {
		if got := kinds(con.deliver(again.fact)); got != again.want {
			t.Errorf("a redelivery stated %s, want %s", got, again.want)
		}
	}
	if c.Artifacts.Gets != before {
		t.Errorf("redeliveries read %d artifacts", c.Artifacts.Gets-before)
	}
}

// TestAnyOrderOfDecisions: decisions may come before what they are about, twice,
// and before each other; the record is the same.
func TestAnyOrderOfDecisions(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c, facts := world(t)
		con := newConsumer(t, c)
		facts = append(facts,
			decided(c, 0, events.Decision{Kind: events.DecisionSplit, Page: 2}, events.Decision{Kind: events.DecisionReject, Page: 9}),
			decided(c, 1, events.Decision{Kind: events.DecisionAssign, Page: 3, Document: "d003"}),
		)
		facts = rapid.Permutation(facts).Draw(r, "order")
		for i, f := range facts {
			con.deliver(f)
			con.deliver(facts[rapid.IntRange(0, i).Draw(r, "again")])
		}
		history, err := c.Record.Events(t.Context(), consumetest.Subject, events.TypeDocumentAssembled, events.TypePackageAssembled)
		if err != nil {
			r.Fatal(err)
		}
		slices.SortFunc(history, func(a, b events.Event) int { return strings.Compare(a.Data.Key(), b.Data.Key()) })
		var all []events.Payload
		for _, e := range history {
			all = append(all, e.Data)
		}
		want := "assembled=4/2 d001=bank.statement[1 2] d002=inc.w2[4] " +
			"r1/assembled=4/3 r1/d001=bank.statement[1] r1/d002=bank.statement[2] r1/d003=inc.w2[4] " +
			"r2/assembled=4/3 r2/d001=bank.statement[1] r2/d002=bank.statement[2] r2/d003=inc.w2[3 4]"
		if got := kinds(all); got != want {
			r.Fatalf("on record is %s, want %s", got, want)
		}
		if got := ledgerOf(t, c, 1).Ignored; !slices.Equal(got, []int{2}) {
			r.Fatalf("ignored %v", got)
		}
	})
}

// TestDecisionsThatDoNotHoldAreIgnored: the package goes on, and its ledger says so.
func TestDecisionsThatDoNotHoldAreIgnored(t *testing.T) {
	for name, ds := range map[string]events.Decisions{
		"no reason":      {Author: "reviewer-17", Decisions: []events.Decision{{Kind: events.DecisionSplit, Page: 2}}},
		"another author": {Author: "reviewer-18", Reason: "seen", Decisions: []events.Decision{{Kind: events.DecisionSplit, Page: 2}}},
	} {
		t.Run(name, func(t *testing.T) {
			c, facts := world(t)
			con := newConsumer(t, c)
			for _, f := range facts {
				con.deliver(f)
			}
			got := con.deliver(events.ReviewDecided{Author: "reviewer-17", Decisions: c.Put(events.MediaDecisions, ds)})
			if got, want := kinds(got), "r1/d001=bank.statement[1 2] r1/d002=inc.w2[4] r1/assembled=4/2"; got != want {
				t.Errorf("stated %s, want %s", got, want)
			}
			if got := ledgerOf(t, c, 1).Ignored; !slices.Equal(got, []int{0}) {
				t.Errorf("ignored %v", got)
			}
		})
	}
}

// TestDecisionsThatAreGone end in an exception about the revision.
func TestDecisionsThatAreGone(t *testing.T) {
	c, facts := world(t)
	con := newConsumer(t, c)
	for _, f := range facts {
		con.deliver(f)
	}
	p := decided(c, 0, events.Decision{Kind: events.DecisionSplit, Page: 2})
	c.Artifacts.Erase(consumetest.Tenant, p.Decisions)
	got := con.deliver(p)
	want := events.ExceptionRaised{Consumer: "assembler", Reason: events.ReasonArtifactMissing, Attempts: 1, Failed: events.IDOf(consumetest.Subject, p), FailedType: events.TypeReviewDecided}
	if diff := cmp.Diff(want, got[len(got)-1]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestRefusedPackageIsAssembledEmpty(t *testing.T) {
	c := consumetest.New(t)
	con := newConsumer(t, c)
	got := con.deliver(events.ExceptionRaised{
		Consumer: "splitter", Reason: events.ReasonEncrypted, Attempts: 1,
		Failed: events.DeriveID("x", "y", "z"), FailedType: events.TypePackageReceived,
	})
	if got, want := kinds(got), "assembled=0/0"; got != want {
		t.Errorf("stated %s, want %s", got, want)
	}
}

func TestUnreadableSignalsAreTheInputsFault(t *testing.T) {
	c := consumetest.New(t)
	con := newConsumer(t, c)
	c.Given(events.PackageSplit{Pages: 1})
	got := con.deliver(events.PageClassified{Page: 1, Class: "inc.w2", Method: "signals", Signals: c.Put(events.MediaPageSignals, []byte("{"))})
	if len(got) != 1 {
		t.Fatalf("stated %v", got)
	}
	x, ok := got[0].(events.ExceptionRaised)
	if !ok || x.Reason != events.ReasonArtifactDamaged || x.Consumer != "assembler" {
		t.Errorf("stated %+v", got[0])
	}
}

// kinds writes what was stated down in short.
func kinds(ps []events.Payload) string {
	var words []string
	for _, p := range ps {
		switch p := p.(type) {
		case events.DocumentAssembled:
			words = append(words, of(p.Revision)+fmt.Sprintf("%s=%s%v", p.Document, p.Class, p.Pages))
		case events.PackageAssembled:
			words = append(words, of(p.Revision)+fmt.Sprintf("assembled=%d/%d", p.Pages, p.Documents))
		default:
			words = append(words, string(p.Type()))
		}
	}
	return strings.Join(words, " ")
}

// of is how kinds writes a revision; of the first, nothing.
func of(revision int) string {
	if revision == 0 {
		return ""
	}
	return fmt.Sprintf("r%d/", revision)
}

type consumer struct {
	c        *consumetest.Case
	consumer consume.Consumer
}

func (c *consumer) deliver(p events.Payload) []events.Payload { return c.c.When(c.consumer, p) }
