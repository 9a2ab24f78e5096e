package assembler

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dossier/events"
	"dossier/taxonomy"
)

var builtIn = sync.OnceValues(taxonomy.Loan)

// file is a package as it may come: a statement of two pages, a foreign page, a
// W-2, a tax return of three, the back of a sheet, the W-2 once more, and a page
// that could not be read.
func file() (pages []page, duplicates map[int]duplicate) {
	for i, class := range []string{"bank.statement", "bank.statement", events.ClassUnknown, "inc.w2", "inc.1040", "inc.1040", "inc.1040", events.ClassBlank, "inc.w2", ""} {
		p := page{number: i + 1, image: fmt.Sprint("picture ", i)}
		if class == "" {
			p.failed = events.ReasonUnreadable
		} else {
			p.verdict = events.PageClassified{Page: p.number, Class: class, Confidence: 0.95, Method: "signals"}
		}
		pages = append(pages, p)
	}
	for i, printed := range []events.Printed{{Number: 1, Of: 2}, {Number: 2, Of: 2}, {}, {}, {Number: 1, Of: 3}, {Number: 2, Of: 3}, {Number: 3, Of: 3}} {
		pages[i].verdict.Printed = printed
	}
	return pages, map[int]duplicate{9: {of: 4, why: whySamePicture}}
}

// world is a package at some revision.
type world struct {
	pages      []page
	duplicates map[int]duplicate
	Reviewed
}

func first(t testing.TB) *world {
	t.Helper()
	if _, err := builtIn(); err != nil {
		t.Fatal(err)
	}
	tax, _ := builtIn()
	w := new(world)
	w.pages, w.duplicates = file()
	w.Documents, w.Ledger = assemble(tax, w.pages, w.duplicates)
	return w
}

// decide makes the next revision, and returns why decisions were not applied.
func (w *world) decide(t testing.TB, decisions ...events.Decision) (next *world, refused []string) {
	t.Helper()
	tax, _ := builtIn()
	p, err := pinsOf(tax, w.Reviewed)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range decisions {
		if err := p.apply(d); err != nil {
			refused = append(refused, err.Error())
		}
	}
	next = &world{pages: w.pages, duplicates: w.duplicates}
	next.Documents, next.Ledger = p.revise(tax, w.pages, w.duplicates, w.Ledger.Revision+1)
	return next, refused
}

// must is decide of decisions that can be applied.
func (w *world) must(t testing.TB, decisions ...events.Decision) *world {
	t.Helper()
	next, refused := w.decide(t, decisions...)
	if len(refused) > 0 {
		t.Fatalf("refused: %q", refused)
	}
	return next
}

// short writes a revision down: the documents, a "!" after those that a person
// decided, and then what became of each page, with the class that a person
// decided, a "!" where they decided about the page and a "+" where they did about
// its document alone.
func (w *world) short() (documents, pages string) {
	var ds, ps []string
	for _, d := range w.Documents {
		s := fmt.Sprintf("%s=%s%v", d.Document, d.Class, d.Pages)
		if d.Decided() {
			s += "!"
		}
		if len(d.MissingPages) > 0 {
			s += fmt.Sprint(" lacks ", d.MissingPages)
		}
		ds = append(ds, s)
	}
	for _, e := range w.Ledger.Pages {
		s := fmt.Sprintf("%d=", e.Page)
		switch e.Fate {
		case events.FateDocument:
			s += fmt.Sprintf("%s.%d", e.Document, e.Position)
		case events.FateDuplicate:
			s += fmt.Sprint("copy", e.DuplicateOf)
		default:
			s += string(e.Fate)
		}
		if e.Decided() {
			s += "!" + e.Class
		} else if slices.Contains(e.Reasons, events.DocumentDecidedByPerson) {
			s += "+"
		}
		ps = append(ps, s)
	}
	return strings.Join(ds, " "), strings.Join(ps, " ")
}

// What nobody decided about.
const (
	theStatement = "d001=bank.statement[1 2]"
	theW2        = "d002=inc.w2[4]"
	theReturn    = "d003=inc.1040[5 6 7]"
)

// TestDecisions: each kind, and what a revision is like after it.
func TestDecisions(t *testing.T) {
	tests := []struct {
		name             string
		decisions        []events.Decision
		documents, pages string
	}{
		{
			"nothing", nil,
			theStatement + " " + theW2 + " " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"assign a page that belonged nowhere", []events.Decision{{Kind: events.DecisionAssign, Page: 3, Document: "d001"}},
			"d001=bank.statement[1 2 3]! " + theW2 + " " + theReturn,
			"1=d001.1+ 2=d001.2+ 3=d001.3!bank.statement 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"assign a page that could not be read", []events.Decision{{Kind: events.DecisionAssign, Page: 10, Document: "d003"}},
			theStatement + " " + theW2 + " d003=inc.1040[5 6 7 10]!",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=d003.2+ 7=d003.3+ 8=blank 9=copy4 10=d003.4!inc.1040",
		},
		{
			"assign a page of another document", []events.Decision{{Kind: events.DecisionAssign, Page: 6, Document: "d001"}},
			"d001=bank.statement[1 2 6]! " + theW2 + " d003=inc.1040[5 7]! lacks [2]",
			"1=d001.1+ 2=d001.2+ 3=unassigned 4=d002.1 5=d003.1+ 6=d001.3!bank.statement 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			"move a page to a position", []events.Decision{{Kind: events.DecisionMove, Page: 3, Document: "d003", Position: 2}},
			theStatement + " d002=inc.1040[5 3 6 7]! d003=inc.w2[4]",
			"1=d001.1 2=d001.2 3=d002.2!inc.1040 4=d003.1 5=d002.1+ 6=d002.3+ 7=d002.4+ 8=blank 9=copy4 10=failed",
		},
		{
			"move a page within its document", []events.Decision{{Kind: events.DecisionMove, Page: 5, Document: "d003", Position: 3}},
			theStatement + " " + theW2 + " d003=inc.1040[6 7 5]!",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.3!inc.1040 6=d003.1+ 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			"move the only page of a document", []events.Decision{{Kind: events.DecisionMove, Page: 4, Document: "d001", Position: 1}},
			"d001=bank.statement[4 1 2]! d002=inc.1040[5 6 7]",
			"1=d001.2+ 2=d001.3+ 3=unassigned 4=d001.1!bank.statement 5=d002.1 6=d002.2 7=d002.3 8=blank 9=copy4 10=failed",
		},
		{
			"split", []events.Decision{{Kind: events.DecisionSplit, Page: 6}},
			theStatement + " " + theW2 + " d003=inc.1040[5]! lacks [2 3] d004=inc.1040[6 7]! lacks [1]",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=d004.1+ 7=d004.2+ 8=blank 9=copy4 10=failed",
		},
		{
			"merge", []events.Decision{{Kind: events.DecisionMerge, Page: 5}},
			theStatement + " d002=inc.w2[4 5 6 7]!",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1+ 5=d002.2+ 6=d002.3+ 7=d002.4+ 8=blank 9=copy4 10=failed",
		},
		{
			"reorder", []events.Decision{{Kind: events.DecisionReorder, Document: "d003", Pages: []int{7, 5, 6}}},
			theStatement + " " + theW2 + " d003=inc.1040[7 5 6]!",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.2+ 6=d003.3+ 7=d003.1+ 8=blank 9=copy4 10=failed",
		},
		{
			"relabel a document", []events.Decision{{Kind: events.DecisionRelabel, Document: "d002", Class: "inc.1099"}},
			theStatement + " d002=inc.1099[4]! " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1!inc.1099 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"relabel a page, which is placed again", []events.Decision{{Kind: events.DecisionRelabel, Page: 3, Class: "inc.payslip"}},
			theStatement + " d002=inc.payslip[3] d003=inc.w2[4] d004=inc.1040[5 6 7]",
			"1=d001.1 2=d001.2 3=d002.1!inc.payslip 4=d003.1 5=d004.1 6=d004.2 7=d004.3 8=blank 9=copy4 10=failed",
		},
		{
			"relabel a page that could not be read", []events.Decision{{Kind: events.DecisionRelabel, Page: 10, Class: "inc.payslip"}},
			theStatement + " " + theW2 + " " + theReturn + " d004=inc.payslip[10]",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=d004.1!inc.payslip",
		},
		{
			"relabel the last page of a document", []events.Decision{{Kind: events.DecisionRelabel, Page: 2, Class: "inc.payslip"}},
			"d001=bank.statement[1] lacks [2] d002=inc.payslip[2] lacks [1] d003=inc.w2[4] d004=inc.1040[5 6 7]",
			"1=d001.1 2=d002.1!inc.payslip 3=unassigned 4=d003.1 5=d004.1 6=d004.2 7=d004.3 8=blank 9=copy4 10=failed",
		},
		{
			"relabel a page to what it is", []events.Decision{{Kind: events.DecisionRelabel, Page: 6, Class: "inc.1040"}},
			theStatement + " " + theW2 + " " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1 6=d003.2!inc.1040 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"blank after all", []events.Decision{{Kind: events.DecisionRelabel, Page: 3, Class: events.ClassBlank}},
			theStatement + " " + theW2 + " " + theReturn,
			"1=d001.1 2=d001.2 3=blank!sys.blank 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"a separator after all", []events.Decision{{Kind: events.DecisionRelabel, Page: 8, Class: events.ClassSeparator}},
			theStatement + " " + theW2 + " " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=separator!sys.separator 9=copy4 10=failed",
		},
		{
			"mark a duplicate", []events.Decision{{Kind: events.DecisionMarkDuplicate, Page: 6, DuplicateOf: 5}},
			theStatement + " " + theW2 + " d003=inc.1040[5 7]! lacks [2]",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=copy5! 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			"the copy counts", []events.Decision{{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 9}},
			theStatement + " d002=inc.1040[5 6 7] d003=inc.w2[9]!",
			"1=d001.1 2=d001.2 3=unassigned 4=copy9! 5=d002.1 6=d002.2 7=d002.3 8=blank 9=d003.1!inc.w2 10=failed",
		},
		{
			"a duplicate of what has one", []events.Decision{{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 2}},
			theStatement + " d002=inc.1040[5 6 7]",
			"1=d001.1 2=d001.2 3=unassigned 4=copy2! 5=d002.1 6=d002.2 7=d002.3 8=blank 9=copy2 10=failed",
		},
		{
			"duplicates of what is found to be one", []events.Decision{{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 7}, {Kind: events.DecisionMarkDuplicate, Page: 7, DuplicateOf: 6}},
			theStatement + " d002=inc.1040[5 6]! lacks [3]",
			"1=d001.1 2=d001.2 3=unassigned 4=copy6! 5=d002.1+ 6=d002.2+ 7=copy6! 8=blank 9=copy6 10=failed",
		},
		{
			"no duplicate after all", []events.Decision{{Kind: events.DecisionAssign, Page: 9, Document: "d002"}},
			theStatement + " d002=inc.w2[4 9]! " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1+ 5=d003.1 6=d003.2 7=d003.3 8=blank 9=d002.2!inc.w2 10=failed",
		},
		{
			"reject a page of a document", []events.Decision{{Kind: events.DecisionReject, Page: 6}},
			theStatement + " " + theW2 + " d003=inc.1040[5 7]! lacks [2]",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=unassigned! 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			"reject all there is of a document", []events.Decision{{Kind: events.DecisionReject, Page: 4}},
			theStatement + " d002=inc.1040[5 6 7]",
			"1=d001.1 2=d001.2 3=unassigned 4=unassigned! 5=d002.1 6=d002.2 7=d002.3 8=blank 9=copy4 10=failed",
		},
		{
			"confirm a page in a document", []events.Decision{{Kind: events.DecisionConfirm, Page: 6}},
			theStatement + " " + theW2 + " d003=inc.1040[5 6 7]!",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=d003.2!inc.1040 7=d003.3+ 8=blank 9=copy4 10=failed",
		},
		{
			"confirm pages that are in none", []events.Decision{
				{Kind: events.DecisionConfirm, Page: 3}, {Kind: events.DecisionConfirm, Page: 8}, {Kind: events.DecisionConfirm, Page: 9}, {Kind: events.DecisionConfirm, Page: 10},
			},
			theStatement + " " + theW2 + " " + theReturn,
			"1=d001.1 2=d001.2 3=unassigned! 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank!sys.blank 9=copy4! 10=failed!",
		},
		{
			"confirm a document", []events.Decision{{Kind: events.DecisionConfirm, Document: "d001"}},
			"d001=bank.statement[1 2]! " + theW2 + " " + theReturn,
			"1=d001.1!bank.statement 2=d001.2!bank.statement 3=unassigned 4=d002.1 5=d003.1 6=d003.2 7=d003.3 8=blank 9=copy4 10=failed",
		},
		{
			"several about one document, the later over the earlier", []events.Decision{
				{Kind: events.DecisionSplit, Page: 6}, {Kind: events.DecisionRelabel, Document: "d003", Class: "inc.w2"},
				{Kind: events.DecisionMerge, Page: 5}, {Kind: events.DecisionReject, Page: 7}, {Kind: events.DecisionAssign, Page: 7, Document: "d001"},
			},
			"d001=bank.statement[1 2 7]! d002=inc.w2[4 5]! d003=inc.1040[6]! lacks [1 3]",
			"1=d001.1+ 2=d001.2+ 3=unassigned 4=d002.1+ 5=d002.2!inc.w2 6=d003.1+ 7=d001.3!bank.statement 8=blank 9=copy4 10=failed",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			next := first(t).must(t, tt.decisions...)
			documents, pages := next.short()
			if diff := cmp.Diff([]string{tt.documents, tt.pages}, []string{documents, pages}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			// What was decided holds when nothing more is.
			again := next.must(t)
			again.Ledger.Revision = next.Ledger.Revision
			for i := range again.Documents {
				again.Documents[i].Revision = next.Documents[i].Revision
			}
			if diff := cmp.Diff(next.Reviewed, again.Reviewed); diff != "" {
				t.Errorf("the revision after it differs (-it +after):\n%s", diff)
			}
		})
	}
}

// TestDecisionsThatContradictTheRevision are refused, and change nothing.
func TestDecisionsThatContradictTheRevision(t *testing.T) {
	tests := []struct {
		name     string
		decision events.Decision
		want     string
	}{
		{"a page that is not there", events.Decision{Kind: events.DecisionReject, Page: 11}, "there is no page 11: the package has 10"},
		{"a document that is not there", events.Decision{Kind: events.DecisionAssign, Page: 3, Document: "d004"}, "there is no document d004 in this revision, or it has lost its pages by what was decided before"},
		{"confirming one", events.Decision{Kind: events.DecisionConfirm, Document: "d004"}, "there is no document d004 in this revision, or it has lost its pages by what was decided before"},
		{"a page that is there already", events.Decision{Kind: events.DecisionAssign, Page: 6, Document: "d003"}, "page 6 is in d003 already"},
		{"a position too far", events.Decision{Kind: events.DecisionMove, Page: 3, Document: "d001", Position: 4}, "d001 would have 3 pages, and no position 4"},
		{"a position too far within", events.Decision{Kind: events.DecisionMove, Page: 1, Document: "d001", Position: 3}, "d001 would have 2 pages, and no position 3"},
		{"splitting nothing", events.Decision{Kind: events.DecisionSplit, Page: 3}, "page 3 stands in no document"},
		{"splitting where it begins", events.Decision{Kind: events.DecisionSplit, Page: 5}, "page 5 begins a document already"},
		{"merging nothing", events.Decision{Kind: events.DecisionMerge, Page: 3}, "page 3 stands in no document"},
		{"merging from within", events.Decision{Kind: events.DecisionMerge, Page: 6}, "page 6 begins no document: page 5 does"},
		{"merging the first", events.Decision{Kind: events.DecisionMerge, Page: 1}, "page 1 begins the first document, which none comes before"},
		{"an order that lacks a page", events.Decision{Kind: events.DecisionReorder, Document: "d003", Pages: []int{5, 6}}, "d003 has the pages [5 6 7]; give each of them once"},
		{"an order with a page twice", events.Decision{Kind: events.DecisionReorder, Document: "d003", Pages: []int{5, 6, 6}}, "d003 has the pages [5 6 7]; give each of them once"},
		{"a class that is none, of a page", events.Decision{Kind: events.DecisionRelabel, Page: 3, Class: "inc.nothing"}, `"inc.nothing" is no class that a page can be decided to be of`},
		{"a class that is none, of a document", events.Decision{Kind: events.DecisionRelabel, Document: "d001", Class: events.ClassBlank}, `"sys.blank" is no class that a page can be decided to be of`},
		{"unknown by decision", events.Decision{Kind: events.DecisionRelabel, Page: 3, Class: events.ClassUnknown}, `"sys.unknown" is no class that a page can be decided to be of`},
		{"its own duplicate", events.Decision{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 4}, "page 4 cannot be its own duplicate"},
		{"a duplicate of what is not there", events.Decision{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 11}, "there is no page 11: the package has 10"},
		{"a duplicate of a duplicate", events.Decision{Kind: events.DecisionMarkDuplicate, Page: 1, DuplicateOf: 9}, "page 9 is itself a duplicate, of page 4"},
		{"a duplicate of what failed", events.Decision{Kind: events.DecisionMarkDuplicate, Page: 1, DuplicateOf: 10}, "page 10 could not be processed; call it the duplicate instead"},
		{"a kind that is none", events.Decision{Kind: "burn", Page: 1}, "its kind is unknown"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := first(t)
			next, refused := before.decide(t, tt.decision)
			if !slices.Equal(refused, []string{tt.want}) {
				t.Errorf("refused %q, want %q", refused, tt.want)
			}
			if diff := cmp.Diff(before.must(t).Reviewed, next.Reviewed); diff != "" {
				t.Errorf("it changed something:\n%s", diff)
			}
			tax, _ := builtIn()
			want := fmt.Sprintf("decision 2, %s: %s", tt.decision.Kind, tt.want)
			if err := Check(tax, before.Reviewed, []events.Decision{{Kind: events.DecisionConfirm, Page: 1}, tt.decision}); err == nil || err.Error() != want {
				t.Errorf("Check says %v, want %s", err, want)
			}
		})
	}
}

// TestALaterDecisionWins: what was decided about a page holds over revisions,
// until something else is decided about it.
func TestALaterDecisionWins(t *testing.T) {
	w := first(t)
	for _, step := range []struct {
		decision         events.Decision
		documents, pages string
	}{
		{
			events.Decision{Kind: events.DecisionReject, Page: 6},
			theStatement + " " + theW2 + " d003=inc.1040[5 7]! lacks [2]",
			"1=d001.1 2=d001.2 3=unassigned 4=d002.1 5=d003.1+ 6=unassigned! 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			events.Decision{Kind: events.DecisionConfirm, Document: "d001"},
			"d001=bank.statement[1 2]! " + theW2 + " d003=inc.1040[5 7]! lacks [2]",
			"1=d001.1!bank.statement 2=d001.2!bank.statement 3=unassigned 4=d002.1 5=d003.1+ 6=unassigned! 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			events.Decision{Kind: events.DecisionRelabel, Page: 6, Class: "inc.payslip"},
			"d001=bank.statement[1 2]! " + theW2 + " d003=inc.1040[5 7]! lacks [2] d004=inc.payslip[6]",
			"1=d001.1!bank.statement 2=d001.2!bank.statement 3=unassigned 4=d002.1 5=d003.1+ 6=d004.1!inc.payslip 7=d003.2+ 8=blank 9=copy4 10=failed",
		},
		{
			events.Decision{Kind: events.DecisionMove, Page: 6, Document: "d003", Position: 2},
			"d001=bank.statement[1 2]! " + theW2 + " d003=inc.1040[5 6 7]!",
			"1=d001.1!bank.statement 2=d001.2!bank.statement 3=unassigned 4=d002.1 5=d003.1+ 6=d003.2!inc.1040 7=d003.3+ 8=blank 9=copy4 10=failed",
		},
		{
			events.Decision{Kind: events.DecisionRelabel, Page: 2, Class: "inc.payslip"},
			"d001=bank.statement[1]! lacks [2] d002=inc.payslip[2] lacks [1] d003=inc.w2[4] d004=inc.1040[5 6 7]!",
			"1=d001.1!bank.statement 2=d002.1!inc.payslip 3=unassigned 4=d003.1 5=d004.1+ 6=d004.2!inc.1040 7=d004.3+ 8=blank 9=copy4 10=failed",
		},
	} {
		w = w.must(t, step.decision)
		documents, pages := w.short()
		if diff := cmp.Diff([]string{step.documents, step.pages}, []string{documents, pages}); diff != "" {
			t.Fatalf("after %+v (-want +got)\n%s", step.decision, diff)
		}
	}
}

// TestSplitAndMergeUndoEachOther, at once and over two revisions.
func TestSplitAndMergeUndoEachOther(t *testing.T) {
	split, merge := events.Decision{Kind: events.DecisionSplit, Page: 6}, events.Decision{Kind: events.DecisionMerge, Page: 6}
	want := theStatement + " " + theW2 + " d003=inc.1040[5 6 7]!"
	if got, _ := first(t).must(t, split, merge).short(); got != want {
		t.Errorf("at once: %s, want %s", got, want)
	}
	if got, _ := first(t).must(t, split).must(t, merge).short(); got != want {
		t.Errorf("one after the other: %s, want %s", got, want)
	}
}

// TestADecisionOutlivesAGuess: what looks like a duplicate now, and did not when a
// person said that it counts, is none.
func TestADecisionOutlivesAGuess(t *testing.T) {
	tax, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	w := first(t)
	w.Documents, w.Ledger = assemble(tax, w.pages, nil) // by an assembler that sees no duplicates
	_, got := w.must(t, events.Decision{Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 9}).short()
	if want := "1=d001.1 2=d001.2 3=unassigned 4=copy9! 5=d002.1 6=d002.2 7=d002.3 8=blank 9=d003.1 10=failed"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestNeighboursAreLeftAlone: a decision about one document neither joins nor tears
// those about which nobody said anything.
func TestNeighboursAreLeftAlone(t *testing.T) {
	tax, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	w := new(world)
	for i, class := range []string{"bank.statement", "inc.w2", "bank.statement", events.ClassUnknown, "bank.statement"} {
		w.pages = append(w.pages, page{number: i + 1, image: fmt.Sprint("picture ", i), verdict: events.PageClassified{Page: i + 1, Class: class, Confidence: 0.95, Method: "signals"}})
	}
	w.Documents, w.Ledger = assemble(tax, w.pages, nil)
	before := map[int][]int{} // pages of a document by each of them
	for _, d := range w.Documents {
		for _, n := range d.Pages {
			before[n] = d.Pages
		}
	}
	middle := w.Ledger.Pages[1].Document
	for _, tt := range []struct {
		name     string
		decision events.Decision
		about    []int // the pages that may stand elsewhere
	}{
		{"confirm", events.Decision{Kind: events.DecisionConfirm, Document: middle}, nil},
		{"relabel to what stands around", events.Decision{Kind: events.DecisionRelabel, Document: middle, Class: "bank.statement"}, nil},
		{"reject", events.Decision{Kind: events.DecisionReject, Page: 2}, []int{2}},
		{"reject what belongs nowhere", events.Decision{Kind: events.DecisionReject, Page: 4}, []int{4}},
		{"move away", events.Decision{Kind: events.DecisionAssign, Page: 2, Document: w.Ledger.Pages[4].Document}, []int{2, 5}},
		{"a duplicate", events.Decision{Kind: events.DecisionMarkDuplicate, Page: 2, DuplicateOf: 5}, []int{2}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, d := range w.must(t, tt.decision).Documents {
				for _, n := range d.Pages {
					if !slices.Contains(tt.about, n) && !slices.Equal(d.Pages, before[n]) {
						t.Errorf("page %d stands in %v, and stood in %v", n, d.Pages, before[n])
					}
				}
			}
		})
	}
}

// TestSettledDoubts: what a person saw and confirmed is settled for as long as it
// is what they saw.
func TestSettledDoubts(t *testing.T) {
	flagged := events.Decision{Kind: events.DecisionConfirm, Page: 6, Doubts: []events.Doubt{{Code: "flagged", Page: 6, Document: "d003"}}}
	failed := events.Decision{Kind: events.DecisionConfirm, Document: "d003", Doubts: []events.Doubt{{Code: "rule_failed", Document: "d003", Rule: "tax.sum"}, {Code: "pages_missing", Document: "d003"}}}
	across := events.Decision{Kind: events.DecisionConfirm, Doubts: []events.Doubt{{Code: "rule_failed", Rule: "same.pan"}, {Code: "flagged"}}}
	move := events.Decision{Kind: events.DecisionMove, Page: 3, Document: "d001", Position: 1}
	for _, tt := range []struct {
		name      string
		decisions [][]events.Decision // by revision
		want      []events.Doubt
	}{
		{"a page's", [][]events.Decision{{flagged}, nil}, []events.Doubt{{Code: "flagged", Page: 6}}},
		{"a page's, wherever it stands", [][]events.Decision{{flagged}, {{Kind: events.DecisionReject, Page: 6}}}, []events.Doubt{{Code: "flagged", Page: 6}}},
		{"a document's", [][]events.Decision{{failed}, nil}, []events.Doubt{{Code: "pages_missing", Document: "d003"}, {Code: "rule_failed", Document: "d003", Rule: "tax.sum"}}},
		{"a document's, under its new id", [][]events.Decision{{failed}, {{Kind: events.DecisionReject, Page: 4}}}, []events.Doubt{{Code: "pages_missing", Document: "d002"}, {Code: "rule_failed", Document: "d002", Rule: "tax.sum"}}},
		{"a document's that is changed afterwards", [][]events.Decision{{failed}, {{Kind: events.DecisionReject, Page: 6}}}, nil},
		{"a document's that is changed with it", [][]events.Decision{{failed, {Kind: events.DecisionReject, Page: 6}}}, nil},
		{"a document's that was changed before", [][]events.Decision{{{Kind: events.DecisionReject, Page: 6}, failed}}, nil},
		{"a document's of another class", [][]events.Decision{{failed}, {{Kind: events.DecisionRelabel, Document: "d003", Class: "inc.w2"}}}, nil},
		{"the package's", [][]events.Decision{{across}, {failed}}, []events.Doubt{{Code: "flagged"}, {Code: "rule_failed", Rule: "same.pan"}, {Code: "pages_missing", Document: "d003"}, {Code: "rule_failed", Document: "d003", Rule: "tax.sum"}}},
		{"the package's, whose documents change with it", [][]events.Decision{{across, move}}, []events.Doubt{{Code: "flagged"}}},
		{"the package's, whose documents change later", [][]events.Decision{{across}, {move}}, []events.Doubt{{Code: "flagged"}}},
		{"twice", [][]events.Decision{{flagged, flagged}, {flagged}}, []events.Doubt{{Code: "flagged", Page: 6}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := first(t)
			for _, ds := range tt.decisions {
				w = w.must(t, ds...)
			}
			if diff := cmp.Diff(tt.want, w.Ledger.Settled); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestConfidenceOfWhatAPersonDecided: they are sure, and nobody is surer of what
// they said nothing about.
func TestConfidenceOfWhatAPersonDecided(t *testing.T) {
	w := first(t).must(t, events.Decision{Kind: events.DecisionConfirm, Document: "d001"}, events.Decision{Kind: events.DecisionSplit, Page: 6})
	got := make([]float64, len(w.Documents))
	for i, d := range w.Documents {
		got[i] = d.Confidence
	}
	if want := []float64{1, 0.95, 0.95, 0.95}; !slices.Equal(got, want) {
		t.Errorf("confidences %v, want %v", got, want)
	}
}

// TestWhatAPersonPutTogetherIsNotDoubtful, however unsure the classifier is of its
// pages, which is a doubt of its own.
func TestWhatAPersonPutTogetherIsNotDoubtful(t *testing.T) {
	tax, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	w := first(t)
	for i := range w.pages {
		w.pages[i].verdict.Confidence, w.pages[i].verdict.Printed = 0.5, events.Printed{}
	}
	w.Documents, w.Ledger = assemble(tax, w.pages, w.duplicates)
	last := w.Documents[len(w.Documents)-1]
	if !last.Doubtful {
		t.Fatalf("%+v is taken without a person", last)
	}
	for _, d := range w.must(t, events.Decision{Kind: events.DecisionConfirm, Page: last.Pages[0]}).Documents {
		if d.Decided() && (d.Doubtful || !slices.Equal(d.Pages, last.Pages)) || !d.Decided() && slices.Equal(d.Pages, last.Pages) {
			t.Errorf("%+v, of which a person confirmed a page", d)
		}
	}
}

// accounts reports how the ledger and the documents fail to account for every page
// once.
func (w *world) accounts() error {
	if len(w.Ledger.Pages) != len(w.pages) {
		return fmt.Errorf("%d entries", len(w.Ledger.Pages))
	}
	stands := map[int]string{}
	last := 0
	for i, d := range w.Documents {
		if d.Document != events.DocumentID(i+1) || d.Validate() != nil || slices.Min(d.Pages) < last {
			return fmt.Errorf("document %d is %+v: %v", i+1, d, d.Validate())
		}
		last = slices.Min(d.Pages)
		for at, n := range d.Pages {
			if stands[n] != "" {
				return fmt.Errorf("page %d stands twice", n)
			}
			stands[n] = fmt.Sprint(d.Document, at+1)
		}
	}
	for i, e := range w.Ledger.Pages {
		says := ""
		if e.Fate == events.FateDocument {
			says = fmt.Sprint(e.Document, e.Position)
		}
		if e.Page != i+1 || e.Fate == "" || says != stands[e.Page] || len(e.Reasons) == 0 && e.Fate != events.FateBlank && e.Fate != events.FateSeparator {
			return fmt.Errorf("entry %d is %+v; the documents say %q", i+1, e, stands[e.Page])
		}
		if e.Fate == events.FateDuplicate && (e.DuplicateOf == e.Page || w.Ledger.Pages[e.DuplicateOf-1].Fate == events.FateDuplicate) {
			return fmt.Errorf("page %d repeats page %d, which is %s", e.Page, e.DuplicateOf, w.Ledger.Pages[e.DuplicateOf-1].Fate)
		}
	}
	return nil
}

// FuzzDecisions: whatever the artifact that a review.decided names holds, twice over
// the revision after it accounts for every page.
func FuzzDecisions(f *testing.F) {
	for _, d := range []events.Decision{
		{Kind: events.DecisionAssign, Page: 3, Document: "d001"}, {Kind: events.DecisionMove, Page: 3, Document: "d003", Position: 2},
		{Kind: events.DecisionSplit, Page: 6}, {Kind: events.DecisionMerge, Page: 5}, {Kind: events.DecisionReorder, Document: "d003", Pages: []int{7, 5, 6}},
		{Kind: events.DecisionRelabel, Page: 10, Class: "inc.w2"}, {Kind: events.DecisionMarkDuplicate, Page: 4, DuplicateOf: 9}, {Kind: events.DecisionReject, Page: 1},
		{Kind: events.DecisionConfirm, Document: "d002", Doubts: []events.Doubt{{Code: "rule_failed", Document: "d002", Rule: "r"}}},
	} {
		b, err := json.Marshal(events.Decisions{Author: "a", Reason: "r", Decisions: []events.Decision{d}})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		var ds events.Decisions
		if json.Unmarshal(content, &ds) != nil {
			return
		}
		w := first(t)
		for range 2 {
			w, _ = w.decide(t, ds.Decisions...)
			if err := w.accounts(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// TestEveryPageHasOneFateWhateverIsDecided: over any decisions, revision after
// revision, the ledger and the documents account for every page once.
func TestEveryPageHasOneFateWhateverIsDecided(t *testing.T) {
	page := rapid.IntRange(1, 11)
	document := rapid.Map(rapid.IntRange(1, 6), events.DocumentID)
	class := rapid.SampledFrom([]string{"bank.statement", "inc.w2", "inc.1040", events.ClassBlank, events.ClassSeparator, events.ClassUnknown, "none"})
	decision := rapid.OneOf(
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: events.DecisionAssign, Page: page.Draw(t, "page"), Document: document.Draw(t, "document")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: events.DecisionMove, Page: page.Draw(t, "page"), Document: document.Draw(t, "document"), Position: rapid.IntRange(1, 4).Draw(t, "position")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			kinds := []events.DecisionKind{events.DecisionSplit, events.DecisionMerge, events.DecisionReject, events.DecisionConfirm}
			return events.Decision{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Page: page.Draw(t, "page")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: events.DecisionReorder, Document: document.Draw(t, "document"), Pages: rapid.SliceOfN(page, 1, 3).Draw(t, "pages")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: events.DecisionRelabel, Page: page.Draw(t, "page"), Class: class.Draw(t, "class")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: rapid.SampledFrom([]events.DecisionKind{events.DecisionRelabel, events.DecisionConfirm}).Draw(t, "kind"), Document: document.Draw(t, "document"), Class: class.Draw(t, "class")}
		}),
		rapid.Custom(func(t *rapid.T) events.Decision {
			return events.Decision{Kind: events.DecisionMarkDuplicate, Page: page.Draw(t, "page"), DuplicateOf: page.Draw(t, "of")}
		}),
	)
	rapid.Check(t, func(r *rapid.T) {
		w := first(t)
		for range rapid.IntRange(1, 4).Draw(r, "revisions") {
			w, _ = w.decide(t, rapid.SliceOfN(decision, 0, 6).Draw(r, "decisions")...)
			if err := w.accounts(); err != nil {
				r.Fatal(err)
			}
		}
	})
}
