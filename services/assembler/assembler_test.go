package assembler_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

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

func newConsumer(t testing.TB, c *consumetest.Case) *consumer {
	tax, err := taxonomy.Loan()
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
		if got := kinds(again); got != "" && got != kinds(stated) {
			r.Fatalf("a redelivery stated %s", got)
		}
	})
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
			words = append(words, fmt.Sprintf("%s=%s%v", p.Document, p.Class, p.Pages))
		case events.PackageAssembled:
			words = append(words, fmt.Sprintf("assembled=%d/%d", p.Pages, p.Documents))
		default:
			words = append(words, string(p.Type()))
		}
	}
	return strings.Join(words, " ")
}

type consumer struct {
	c        *consumetest.Case
	consumer consume.Consumer
}

func (c *consumer) deliver(p events.Payload) []events.Payload { return c.c.When(c.consumer, p) }
