package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// asGolden holds what a command printed against a file of testdata.
func asGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name))
	if *update {
		write(t, path, []byte(got))
	}
	if diff := cmp.Diff(string(readFile(t, path)), got); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", name, diff)
	}
}

func TestTaxonomyCommands(t *testing.T) {
	const dir = "testdata/taxonomy/"
	for _, tt := range []struct {
		golden string
		args   []string
		code   int
		says   string // on stderr
	}{
		{"lint.golden", []string{"lint", dir + "odd"}, exitProblems, "the taxonomy has 9 errors"},
		{"lint.json", []string{"lint", "--json", dir + "odd"}, exitProblems, "the taxonomy has 9 errors"},
		{"lint-refused.golden", []string{"lint", dir + "refused"}, exitProblems, "the taxonomy has 2 errors"},
		{"lint-few.golden", []string{"lint", dir + "before"}, exitOK, ""},
		{"test.golden", []string{"test", dir + "before"}, exitProblems, "1 of 4 examples not as it should be"},
		{"test.json", []string{"test", dir + "before", "--json"}, exitProblems, "1 of 4 examples not as it should be"},
		{"test-none.golden", []string{"test", dir + "odd"}, exitOK, ""},
		{"explain.golden", []string{"explain", "pet.licence", dir + "before"}, exitOK, ""},
		{"explain-child.golden", []string{"explain", "pet.dog_licence", dir + "before"}, exitOK, ""},
		{"diff.golden", []string{"diff", dir + "before", dir + "after"}, exitProblems, "1 id gone"},
		{"diff.json", []string{"diff", "--json", dir + "before", dir + "after"}, exitProblems, "1 id gone"},
		{"diff-same.golden", []string{"diff", dir + "odd", dir + "odd"}, exitOK, ""},
	} {
		t.Run(tt.golden, func(t *testing.T) {
			got := call(t, append([]string{"taxonomy"}, tt.args...)...)
			if got.code != tt.code || !strings.Contains(got.err, tt.says) || (tt.says == "" && got.err != "") {
				t.Errorf("exit %d, %q; want %d, …%s…", got.code, got.err, tt.code, tt.says)
			}
			asGolden(t, "taxonomy/"+tt.golden, got.out)
			if strings.HasSuffix(tt.golden, ".json") && !json.Valid([]byte(got.out)) {
				t.Error("this is no JSON")
			}
		})
	}
}

func TestTaxonomyIsCalledWrongly(t *testing.T) {
	for _, tt := range []struct {
		args []string
		code int
		says string
	}{
		{nil, exitUsage, "say what to do: lint, test, explain or diff"},
		{[]string{"polish"}, exitUsage, "taxonomy polish is called differently"},
		{[]string{"diff", "testdata/taxonomy/before"}, exitUsage, "taxonomy diff testdata/taxonomy/before is called differently"},
		{[]string{"explain", "--json", "pet.licence"}, exitUsage, "is called differently"},
		{[]string{"explain", "pet.cat"}, exitError, `taxonomy loan has no class "pet.cat"`},
		{[]string{"lint", "no-such-folder"}, exitError, "open taxonomy: "},
		{[]string{"test", "testdata/taxonomy/refused"}, exitError, "refused.yaml:4: family is missing"},
	} {
		got := call(t, append([]string{"taxonomy"}, tt.args...)...)
		if got.code != tt.code || got.out != "" || !strings.Contains(got.err, tt.says) {
			t.Errorf("%v: exit %d, %q, %q; want %d, …%s…", tt.args, got.code, got.out, got.err, tt.code, tt.says)
		}
	}
}

// TestTaxonomyOfLoans: the taxonomy that comes with Dossier can be looked at by
// name, and its examples are what they should be.
func TestTaxonomyOfLoans(t *testing.T) {
	for _, args := range [][]string{{"taxonomy", "test"}, {"taxonomy", "explain", "bank.statement"}} {
		if got := call(t, args...); got.code != exitOK || got.out == "" {
			t.Errorf("%v: exit %d, %s%s", args, got.code, got.out, got.err)
		}
	}
}
