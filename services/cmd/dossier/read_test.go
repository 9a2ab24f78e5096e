package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/sample"
)

// TestReadReadsAsRunDoes: every page that read prints has the words, the way and
// the turn that run puts on record of it, whether its text layer is good or bad
// or it has none, and pages come in order. The plain text is of these words.
func TestReadReadsAsRunDoes(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages twice")
	}
	dir := t.TempDir()
	pdf, _ := makeSample(t, sample.Spec{Seed: 6, Country: "US", Classes: []sample.Class{sample.Payslip, sample.Cheque}, Layered: 0.7, Digital: 0.9, Blanks: 1})
	file := write(t, filepath.Join(dir, "file.pdf"), pdf)
	if got := call(t, "run", "--quiet", "--out", dir, file); got.code != exitOK {
		t.Fatalf("run: exit %d, %s", got.code, got.err)
	}
	got := call(t, "read", "--json", file)
	if got.code != exitOK {
		t.Fatalf("read: exit %d, %s", got.code, got.err)
	}
	record, err := filepath.Glob(filepath.Join(dir, "file.pdf-*", "record.jsonl"))
	if err != nil || len(record) != 1 {
		t.Fatalf("%v, %v", record, err)
	}
	facts, err := os.ReadFile(record[0])
	if err != nil {
		t.Fatal(err)
	}
	type page struct {
		Text       events.PageText
		Blank      bool
		Turned     int
		Confidence float64
		Flags      int
	}
	want, flags := map[int]page{}, map[int]int{}
	for line := range strings.Lines(string(facts)) {
		e, err := events.Unmarshal([]byte(line))
		if err != nil {
			t.Fatal(err)
		}
		switch f := e.Data.(type) {
		case events.PageSplit:
			flags[f.Page] = len(f.Flags)
		case events.PageRead:
			b, err := os.ReadFile(filepath.Join(filepath.Dir(record[0]), "pages", events.PageKey(f.Page)+".text.json"))
			p := page{Blank: f.Blank, Turned: f.Turned, Confidence: f.Confidence, Flags: len(f.Flags)}
			if err != nil || json.Unmarshal(b, &p.Text) != nil {
				t.Fatalf("page %d: %v", f.Page, err)
			}
			want[f.Page] = p
		}
	}
	methods := map[events.ReadMethod]bool{}
	lines := strings.SplitAfter(strings.TrimSuffix(got.out, "\n"), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d lines for %d pages", len(lines), len(want))
	}
	var plain strings.Builder
	for i, line := range lines {
		var r readPage
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		if r.Page != i+1 {
			t.Fatalf("line %d is of page %d", i+1, r.Page)
		}
		said := page{r.PageText, r.Blank, r.Turned, r.Confidence, len(r.Flags) - flags[r.Page]}
		if diff := cmp.Diff(want[r.Page], said); diff != "" {
			t.Errorf("page %d (-run +read):\n%s", r.Page, diff)
		}
		methods[r.Method] = true
		for _, l := range r.Lines() {
			plain.WriteString(l + "\n")
		}
		plain.WriteString("\f")
	}
	if len(methods) != 3 {
		t.Errorf("the sample is read in the ways %v, and should be in all", methods)
	}
	got = call(t, "read", "--quiet", file)
	if got.code != exitOK || got.out != plain.String() || got.err != "" {
		t.Errorf("plain text: exit %d, %q on stderr, %s", got.code, got.err, cmp.Diff(plain.String(), got.out))
	}
}

// TestReadGoesOn: a file that cannot be read is told of, and the next is read.
func TestReadGoesOn(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a page")
	}
	dir := t.TempDir()
	good, known := makeSample(t, sample.Spec{Seed: 3, Country: "US", Classes: []sample.Class{sample.Cheque}, Bare: true})
	got := call(t, "read", "--quiet", "--json", "--pages", "1",
		write(t, filepath.Join(dir, "none.pdf"), []byte("this is no document at all")),
		write(t, filepath.Join(dir, "locked.pdf"), encrypted(t)),
		filepath.Join(dir, "absent.pdf"),
		write(t, filepath.Join(dir, "good.pdf"), good),
	)
	if got.code != exitError || !strings.HasSuffix(got.err, "dossier read: 3 files could not be read\n") ||
		!strings.Contains(got.err, "("+string(events.ReasonUnsupportedMedia)+")\n") || !strings.Contains(got.err, "("+string(events.ReasonEncrypted)+")\n") {
		t.Errorf("exit %d, %s", got.code, got.err)
	}
	var r readPage
	if err := json.Unmarshal([]byte(got.out), &r); err != nil || r.Page != 1 || filepath.Base(r.File) != "good.pdf" || len(r.Words) == 0 || len(known.Pages) == 0 {
		t.Errorf("%v: %s", err, got.out)
	}
}

func TestPageRange(t *testing.T) {
	for _, tt := range []struct {
		in          string
		first, last int
		wrong       bool
	}{
		{"", 1, 0, false}, {"5", 5, 5, false}, {"3-7", 3, 7, false}, {"3-", 3, 0, false}, {"-7", 1, 7, false}, {"4-4", 4, 4, false},
		{"0", 0, 0, true}, {"7-3", 0, 0, true}, {"-", 0, 0, true}, {"a-b", 0, 0, true}, {"3-x", 0, 0, true}, {"1-2-3", 0, 0, true}, {"--3", 0, 0, true}, {"99999999999999999999", 0, 0, true},
	} {
		first, last, err := pageRange(tt.in)
		if first != tt.first || last != tt.last || (err != nil) != tt.wrong {
			t.Errorf("%q: %d to %d, %v", tt.in, first, last, err)
		}
	}
}
