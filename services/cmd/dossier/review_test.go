package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/sample"
	"dossier/services/validator"
)

// TestReview: a file is processed, its doubts are listed, two people decide about
// them, with and without a system that is up, until the package is completed; and
// the record of it all holds.
func TestReview(t *testing.T) {
	if testing.Short() {
		t.Skip("reads ten pages")
	}
	dir := t.TempDir()
	pdf, _ := makeSample(t, sample.Spec{Seed: 3, Country: "US", Classes: []sample.Class{sample.W2, sample.BankStatement, sample.Payslip}, Digital: 1, Bare: true})
	file := write(t, filepath.Join(dir, "file.pdf"), pdf)
	// No calibration holds for these settings, so every page is in doubt.
	config := write(t, filepath.Join(dir, "few.yaml"), []byte("limits: {pages: 100}\n"))
	state := filepath.Join(dir, "state")
	in := []string{"--state", state, "--config", config}
	got := call(t, append([]string{"run", "--json", "--quiet", file}, in...)...)
	first := results(t, got.out)[0]
	if got.code != exitOK || first.Status != events.StatusNeedsReview || len(first.Doubts) == 0 {
		t.Fatalf("exit %d, %s, %d doubts\n%s", got.code, first.Status, len(first.Doubts), got.err)
	}
	id := first.Package[:8]
	review := func(args ...string) called {
		return call(t, append(append([]string{"review", id}, in...), args...)...)
	}
	current := func() events.Result {
		t.Helper()
		got := call(t, append([]string{"result", "--json", id}, in...)...)
		conforms(t, "result", []byte(got.out))
		return results(t, got.out)[0]
	}
	rows := func(got called) []doubtRow {
		t.Helper()
		var rows []doubtRow
		for line := range strings.Lines(got.out) {
			var row doubtRow
			if err := json.Unmarshal([]byte(line), &row); err != nil {
				t.Fatalf("no doubt: %v: %q", err, line)
			}
			rows = append(rows, row)
		}
		return rows
	}

	// What is in doubt is listed, a line each, the classes of pages behind all else.
	listed := rows(review("--json"))
	var seen []events.Doubt
	for i, row := range listed {
		seen = append(seen, events.Doubt{Code: row.Code, Page: row.Page, Document: row.Document, Rule: row.Rule})
		if row.Class == "" || len(row.Can) == 0 {
			t.Errorf("doubt %d is listed as %+v", i, row)
		}
		if i == 0 || listed[i-1].Code != validator.DoubtClassUncertain {
			continue
		}
		if row.Code != validator.DoubtClassUncertain || row.Confidence < listed[i-1].Confidence {
			t.Errorf("doubt %d is listed behind %+v: %+v", i, listed[i-1], row)
		}
	}
	all := slices.Clone(first.Doubts)
	for _, list := range [][]events.Doubt{seen, all} {
		slices.SortFunc(list, func(a, b events.Doubt) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	}
	if !slices.Equal(seen, all) {
		t.Errorf("listed are %v, want %v", seen, all)
	}
	if text := review(); text.code != exitOK || strings.Count(text.out, "\n") != len(listed)+1 {
		t.Errorf("exit %d, %d lines for %d doubts\n%s%s", text.code, strings.Count(text.out, "\n"), len(listed), text.out, text.err)
	}

	// The longest document is split, and joined again while a system is up.
	long := slices.MaxFunc(first.Documents, func(a, b events.ResultDocument) int { return len(a.Pages) - len(b.Pages) })
	if len(long.Pages) < 2 {
		t.Fatalf("no document has two pages: %+v", first.Documents)
	}
	by := []string{"--author", "reviewer-17", "--reason", "as printed"}
	refusals(t, review, by, len(first.Pages))
	if r := current(); r.Revision != 0 {
		t.Fatalf("what was refused made revision %d", r.Revision)
	}
	second := fmt.Sprint(long.Pages[1])
	split := review(append(by, "--json", "--split", second)...)
	if left := rows(split); split.code != exitOK || len(left) == 0 || left[0].Revision != 1 {
		t.Fatalf("split: exit %d, %+v\n%s", split.code, left, split.err)
	}
	if r := current(); r.Revision != 1 || len(r.Documents) != len(first.Documents)+1 || r.Pages[long.Pages[1]-1].Position != 1 {
		t.Errorf("after the split: revision %d, %d documents, page %s is %+v", r.Revision, len(r.Documents), second, r.Pages[long.Pages[1]-1])
	}

	up := start(t, state)
	waitFor(t, func() (bool, bool) {
		return true, strings.Contains(string(readFile(t, filepath.Join(state, "lock"))), fmt.Sprint(up.cmd.Process.Pid))
	})
	merge := review(append(by, "--merge", second)...)
	if err := up.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := up.wait(); err != nil {
		t.Errorf("it did not end in order: %v", err)
	}
	third := current()
	if merge.code != exitOK || third.Revision != 2 {
		t.Fatalf("merge: exit %d, revision %d\n%s", merge.code, third.Revision, merge.err)
	}
	if diff := cmp.Diff(pagesByDocument(first), pagesByDocument(third)); diff != "" {
		t.Errorf("what was split and merged differs (-before +after)\n%s", diff)
	}

	// Of two who decide about one revision the first wins.
	env := visit(t, state)
	blank, err := parseSet("page=1,class=sys.blank")
	if err != nil {
		t.Fatal(err)
	}
	late, err := propose(t.Context(), env, id, []asked{blank}, "reviewer-18", "it shows nothing")
	if err != nil {
		t.Fatal(err)
	}
	if all := review(append(by, "--json", "--confirm", "all")...); all.code != exitOK || all.out != "" {
		t.Fatalf("confirm all: exit %d, left %s\n%s", all.code, all.out, all.err)
	}
	if err := late.state(t.Context(), env); err == nil || !strings.Contains(err.Error(), "reviewer-17 was first to decide about revision 2") {
		t.Errorf("the second to decide was told: %v", err)
	}
	last := current()
	// A document that a person put together is no more in doubt of that.
	settled := slices.DeleteFunc(slices.Clone(third.Doubts), func(d events.Doubt) bool { return d.Code == validator.DoubtAssembly })
	if last.Revision != 3 || last.Status != events.StatusCompleted || len(last.Doubts) > 0 || len(last.Settled) != len(settled) {
		t.Errorf("revision %d is %s, with %d doubts and %d settled of %d", last.Revision, last.Status, len(last.Doubts), len(last.Settled), len(settled))
	}
	for _, p := range last.Pages {
		if p.Method != "person" || p.Confidence != 1 {
			t.Errorf("page %d, which a person confirmed, is %+v", p.Page, p)
		}
	}
	if none := review(append(by, "--confirm", "all")...); none.code != exitError || !strings.Contains(none.err, "nothing is in doubt") {
		t.Errorf("confirming nothing: exit %d, %s", none.code, none.err)
	}

	// Everything of it is on record, and holds.
	if v := call(t, append([]string{"verify"}, in...)...); v.code != exitOK || !strings.Contains(v.out, "sealed, holds") {
		t.Errorf("verify: exit %d\n%s%s", v.code, v.out, v.err)
	}
	if p := call(t, append([]string{"packages"}, in...)...); !strings.Contains(p.out, "completed") {
		t.Errorf("packages lists %s", p.out)
	}
	whole := call(t, append([]string{"trace", id}, in...)...)
	for _, want := range []string{"revision 0, by reviewer-17", "page " + second + " begins a document of its own", "page 1 is right: class uncertain", "because: as printed"} {
		if !strings.Contains(whole.out, want) {
			t.Errorf("the trace lacks %q:\n%s%s", want, whole.out, whole.err)
		}
	}
	if page := call(t, append([]string{"trace", id, "--page", "1"}, in...)...); !strings.Contains(page.out, "revision 2, by reviewer-17") {
		t.Errorf("the trace of page 1 lacks what was decided about it:\n%s%s", page.out, page.err)
	}
	decided, err := env.Record.Events(t.Context(), "packages/"+first.Package+"/runs/1", events.TypeReviewDecided)
	if err != nil || len(decided) != 3 {
		t.Fatalf("%d decisions are on record: %v", len(decided), err)
	}
	sealed, err := env.Record.Events(t.Context(), "packages/"+first.Package+"/runs/1", events.TypePackageSealed)
	if err != nil || len(sealed) != 4 {
		t.Errorf("%d revisions of 4 are sealed: %v", len(sealed), err)
	}
	for _, e := range sealed {
		if p := e.Data.(events.PackageSealed); !p.Complete {
			t.Errorf("revision %d lacks %v", p.Revision, p.Problems)
		}
	}
	for _, e := range decided {
		content, err := env.Artifacts.Get(t.Context(), e.Tenant, e.Data.(events.ReviewDecided).Decisions)
		if err != nil {
			t.Fatal(err)
		}
		conforms(t, "decisions", content)
	}

	// What is exported is the newest revision's.
	out := filepath.Join(dir, "out")
	exported := call(t, append([]string{"run", "--json", "--quiet", "--out", out, file}, in...)...)
	if r := results(t, exported.out)[0]; r.Revision != 3 {
		t.Errorf("run gives revision %d of what is there", r.Revision)
	}
	fields, err := filepath.Glob(filepath.Join(out, "*", "documents", "*.fields.json"))
	if err != nil || len(fields) != len(last.Documents) {
		t.Errorf("the fields of %d documents are exported of %d: %v", len(fields), len(last.Documents), err)
	}
	pdfs, err := filepath.Glob(filepath.Join(out, "*", "documents", "*.pdf"))
	if err != nil || len(pdfs) != len(last.Documents) {
		t.Errorf("%d documents are exported of %d: %v", len(pdfs), len(last.Documents), err)
	}
	if left, err := filepath.Glob(filepath.Join(out, "*")); err != nil || len(left) != 1 {
		t.Fatalf("exported %v, %v", left, err)
	} else {
		exportConforms(t, left[0])
	}
}

// refusals: what cannot be decided is refused with an error that says why, and
// nothing of it is taken.
func refusals(t *testing.T, review func(...string) called, by []string, pages int) {
	t.Helper()
	for _, tt := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"nobody decides", []string{"--split", "2"}, exitUsage, "needs --author and --reason"},
		{"no reason", []string{"--split", "2", "--author", "a"}, exitUsage, "needs --author and --reason"},
		{"nothing is decided", by, exitUsage, "nothing is decided"},
		{"an author that is no account", []string{"--split", "2", "--author", "Jane Doe", "--reason", "r"}, exitUsage, "no account's id"},
		{"a page that is none", append([]string{"--reject", "x"}, by...), exitUsage, "a page is a number from 1"},
		{"a page beyond the last", append([]string{"--reject", fmt.Sprint(pages + 1)}, by...), exitError, fmt.Sprintf("decision 1, reject: there is no page %d", pages+1)},
		{"one of two", append([]string{"--confirm", "page=1", "--merge", "1"}, by...), exitError, "decision 2, merge: page 1 begins the first document"},
		{"a class that is none", append([]string{"--set", "page=1,class=bank.nothing"}, by...), exitError, `"bank.nothing" is no class`},
		{"a document that is none", append([]string{"--set", "page=1,document=d099"}, by...), exitError, "there is no document d099"},
		{"a document that cannot be", append([]string{"--set", "page=1,document=99"}, by...), exitUsage, "document id is malformed"},
		{"too much set", append([]string{"--set", "page=1,document=d002,class=inc.w2"}, by...), exitUsage, "one after the other"},
		{"too little set", append([]string{"--set", "page=1"}, by...), exitUsage, "give page and class"},
		{"something else set", append([]string{"--set", "page=1,colour=red"}, by...), exitUsage, `there is no "colour" to set`},
		{"something set twice", append([]string{"--set", "page=1,page=2,class=inc.w2"}, by...), exitUsage, "each once"},
		{"an order of nothing", append([]string{"--order", "d001"}, by...), exitUsage, "a page is a number from 1"},
		{"a duplicate of nothing", append([]string{"--duplicate", "2"}, by...), exitUsage, "the page that counts is a number from 1"},
		{"a confirmation of something", append([]string{"--confirm", "everything"}, by...), exitUsage, "confirm page=…, document=…, package or all"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := review(tt.args...)
			if got.code != tt.code || !strings.Contains(got.err, tt.says) || got.out != "" {
				t.Errorf("exit %d, stdout %q, stderr %q; want %d, …%s…", got.code, got.out, got.err, tt.code, tt.says)
			}
		})
	}
}

func pagesByDocument(r events.Result) map[string][]int {
	all := map[string][]int{}
	for _, d := range r.Documents {
		all[d.ID+" "+d.Class] = d.Pages
	}
	return all
}

// TestTheNextRevisionIsNotThere: whoever decided is told that it is late, or that
// it will not come; what they decided is on record.
func TestTheNextRevisionIsNotThere(t *testing.T) {
	state := t.TempDir()
	config, err := boot.LoadConfig("")
	if err != nil {
		t.Fatal(err)
	}
	owner, err := boot.Local(config, state, bindings) // consumes nothing
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := owner.Close(); err != nil {
			t.Error(err)
		}
	})
	p := proposal{
		subject: events.Run{Package: strings.Repeat("0a", 16), Number: 1}.String(), tenant: events.DefaultTenant, name: "0a0a0a0a", revision: 2,
		decisions: events.Decisions{Author: "reviewer-17", Reason: "seen", Decisions: []events.Decision{{Kind: events.DecisionSplit, Page: 2}}},
	}
	carryOut := func() error {
		return p.carryOut(t.Context(), streams{out: io.Discard, err: io.Discard}, place{state: state}, 0, func(boot.Env, events.Result) error {
			t.Error("a result is shown")
			return nil
		})
	}
	if err := carryOut(); err == nil || !strings.Contains(err.Error(), "is on record, and the next revision not there yet; see: dossier review 0a0a0a0a") {
		t.Errorf("late: %v", err)
	}
	decided := events.IDOf(p.subject, events.ReviewDecided{Revision: 2})
	if found, err := owner.Record.Find(t.Context(), p.subject, decided); err != nil || len(found) != 1 || found[0].Source != events.Reviewer {
		t.Fatalf("on record: %+v, %v", found, err)
	}
	failed := events.ExceptionRaised{Consumer: "assembler", Reason: events.ReasonArtifactMissing, Attempts: 1, Failed: decided, FailedType: events.TypeReviewDecided, Revision: 2}
	if _, err := owner.Record.Append(t.Context(), events.New("assembler", p.subject, p.tenant, decided, now(), failed)); err != nil {
		t.Fatal(err)
	}
	if err := carryOut(); err == nil || !strings.Contains(err.Error(), "could not be made: an artifact that is needed was erased") {
		t.Errorf("never: %v", err)
	}
}

// TestDecisionFlags: what each flag says, in the order in which they are given,
// whatever their kinds.
func TestDecisionFlags(t *testing.T) {
	var got []asked
	flags := pflag.NewFlagSet("review", pflag.ContinueOnError)
	for _, d := range decisionFlags {
		flags.Var(&decisionValue{&got, d.parse}, d.name, d.usage)
	}
	err := flags.Parse([]string{
		"--split", "12", "--set", "page=12,class=bank.statement", "--merge=13", "--set", "page=12,document=d003", "--set", "document=d003,page=12,position=2",
		"--set", "document=d003,class=inc.w2", "--order", "d003=5,4,6", "--duplicate", "12=11", "--reject", "12",
		"--confirm", "page=12", "--confirm", "document=d003", "--confirm", "package", "--confirm", "all",
	})
	if err != nil {
		t.Fatal(err)
	}
	one := func(d events.Decision) asked { return asked{Decision: d} }
	want := []asked{
		one(events.Decision{Kind: events.DecisionSplit, Page: 12}),
		one(events.Decision{Kind: events.DecisionRelabel, Page: 12, Class: "bank.statement"}),
		one(events.Decision{Kind: events.DecisionMerge, Page: 13}),
		one(events.Decision{Kind: events.DecisionAssign, Page: 12, Document: "d003"}),
		one(events.Decision{Kind: events.DecisionMove, Page: 12, Document: "d003", Position: 2}),
		one(events.Decision{Kind: events.DecisionRelabel, Document: "d003", Class: "inc.w2"}),
		one(events.Decision{Kind: events.DecisionReorder, Document: "d003", Pages: []int{5, 4, 6}}),
		one(events.Decision{Kind: events.DecisionMarkDuplicate, Page: 12, DuplicateOf: 11}),
		one(events.Decision{Kind: events.DecisionReject, Page: 12}),
		one(events.Decision{Kind: events.DecisionConfirm, Page: 12}),
		one(events.Decision{Kind: events.DecisionConfirm, Document: "d003"}),
		one(events.Decision{Kind: events.DecisionConfirm}),
		{Decision: events.Decision{Kind: events.DecisionConfirm}, all: true},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(asked{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestConfirmationsSayWhatWasSeen: each names the doubts about what it confirms,
// and one of everything is one of each thing.
func TestConfirmationsSayWhatWasSeen(t *testing.T) {
	r := events.Result{Doubts: []events.Doubt{
		{Code: "class_uncertain", Page: 2, Document: "d001"}, {Code: "rule_failed", Document: "d001", Rule: "a"}, {Code: "rule_failed", Document: "d001", Rule: "b"},
		{Code: "flagged", Page: 2, Document: "d001"}, {Code: "rule_failed", Rule: "across"}, {Code: "flagged"},
	}}
	page := events.Decision{Kind: events.DecisionConfirm, Page: 2, Doubts: []events.Doubt{r.Doubts[0], r.Doubts[3]}}
	document := events.Decision{Kind: events.DecisionConfirm, Document: "d001", Doubts: r.Doubts[1:3]}
	whole := events.Decision{Kind: events.DecisionConfirm, Doubts: r.Doubts[4:]}
	other := events.Decision{Kind: events.DecisionConfirm, Page: 3}
	for _, tt := range []struct {
		name string
		list []asked
		want []events.Decision
	}{
		{"a page", []asked{{Decision: events.Decision{Kind: events.DecisionConfirm, Page: 2}}}, []events.Decision{page}},
		{"a page that nobody doubts", []asked{{Decision: other}}, []events.Decision{other}},
		{"a document", []asked{{Decision: events.Decision{Kind: events.DecisionConfirm, Document: "d001"}}}, []events.Decision{document}},
		{"the package", []asked{{Decision: events.Decision{Kind: events.DecisionConfirm}}}, []events.Decision{whole}},
		{"all", []asked{{Decision: events.Decision{Kind: events.DecisionConfirm}, all: true}}, []events.Decision{page, document, whole}},
	} {
		got, err := seen(tt.list, r)
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got)\n%s", tt.name, err, diff)
		}
	}
}
