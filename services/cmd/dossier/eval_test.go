package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dossier/services/internal/eval"
)

// TestEvalMeasuresWhatRunDid: a sample goes through run and eval as a user would do it; the table, the figures and the page hold it, and a figure that
// fell is told.
func TestEvalMeasuresWhatRunDid(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages")
	}
	dir := t.TempDir()
	file, results := filepath.Join(dir, "file"), filepath.Join(dir, "results")
	if got := call(t, "sample", "--seed", "11", "--country", "IN", "--classes", "inc.payslip,bank.cheque", "--order", "shuffled", "--out", file); got.code != exitOK {
		t.Fatalf("sample: exit %d, %s", got.code, got.err)
	}
	if got := call(t, "run", "--quiet", "--out", results, filepath.Join(file, "package.pdf")); got.code != exitOK {
		t.Fatalf("run: exit %d, %s", got.code, got.err)
	}
	figures, page, expected := filepath.Join(dir, "eval.json"), filepath.Join(dir, "eval.html"), filepath.Join(dir, "expected.json")
	got := call(t, "eval", "--results", results, "--json", figures, "--html", page, "--record", expected, file)
	if got.code != exitOK {
		t.Fatalf("eval: exit %d, %s", got.code, got.err)
	}
	for _, want := range []string{`Page accuracy +\| +[01]\.[0-9]{3} +\|`, `Word error rate +\| +[01]\.[0-9]{3} `, `Packages, pages, documents +\| +1, [1-9]`} {
		if !regexp.MustCompile(want).MatchString(got.out) {
			t.Errorf("the table lacks %s:\n%s", want, got.out)
		}
	}
	if html, err := os.ReadFile(page); err != nil || !strings.Contains(string(html), "<svg") {
		t.Errorf("the page has no plot: %v", err)
	}
	var r eval.Report
	if b, err := os.ReadFile(figures); err != nil || json.Unmarshal(b, &r) != nil || len(r.Sections) != 1 || len(r.Sections[0].Hops) == 0 {
		t.Errorf("the figures cannot be read: %v, %+v", err, r)
	}

	if got := call(t, "eval", "--results", results, "--expect", expected, file); got.code != exitOK {
		t.Errorf("as expected, and yet exit %d: %s", got.code, got.err)
	}
	b, err := os.ReadFile(expected)
	if err != nil {
		t.Fatal(err)
	}
	write(t, expected, regexp.MustCompile(`("page_accuracy": \{\s*"value": )[0-9.]+`).ReplaceAll(b, []byte("${1}1.5")))
	if got := call(t, "eval", "--results", results, "--expect", expected, file); got.code != exitProblems || !strings.Contains(got.out, "Page accuracy") {
		t.Errorf("worse than expected: exit %d, %s%s", got.code, got.out, got.err)
	}
	if got := call(t, "eval", "--results", results, dir+"/nothing"); got.code != exitError {
		t.Errorf("no truth: exit %d", got.code)
	}
}
