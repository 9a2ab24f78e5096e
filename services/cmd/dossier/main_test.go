package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"

	"dossier/events"
	"dossier/services/internal/sample"
	"dossier/services/internal/sample/truth"
	"dossier/services/splitter/worker"
)

var update = flag.Bool("update", false, "write golden files anew")

// asProgram makes the test binary be dossier itself, for tests that need a
// process to kill.
const asProgram = "DOSSIER_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	worker.Main()
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// called is what one call of the program did.
type called struct {
	code     int
	out, err string
}

// call runs the program in this process, in a folder of its own.
func call(t *testing.T, args ...string) called {
	t.Helper()
	var out, errw bytes.Buffer
	code := run(t.Context(), args, strings.NewReader(""), &out, &errw)
	return called{code, out.String(), errw.String()}
}

// program is the command line as a process that can be killed.
func program(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Env = append(os.Environ(), asProgram+"=1", "DOSSIER_LOG=debug")
	return cmd
}

func write(t *testing.T, path string, content []byte) string {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func results(t *testing.T, out string) []events.Result {
	t.Helper()
	var rs []events.Result
	for line := range strings.Lines(out) {
		var r events.Result
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("no result object: %v: %q", err, line)
		}
		rs = append(rs, r)
	}
	return rs
}

func makeSample(t *testing.T, spec sample.Spec) (pdf []byte, known truth.File) {
	t.Helper()
	f, err := sample.Make(spec)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.PDF(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), f.Truth
}

// encrypted is a PDF that needs a password.
func encrypted(t *testing.T) []byte {
	t.Helper()
	pdf := fpdf.New("P", "pt", "A4", "")
	pdf.SetProtection(fpdf.CnProtectPrint, "secret", "owner")
	pdf.AddPage()
	pdf.SetFont("Helvetica", "", 12)
	pdf.Text(72, 72, "not for you")
	var b bytes.Buffer
	if err := pdf.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestUnreadableFilesFailAlone: what cannot be processed ends as failed with a
// typed reason, and the other files of the same call are untouched.
func TestUnreadableFilesFailAlone(t *testing.T) {
	dir := t.TempDir()
	good, _ := makeSample(t, sample.Spec{Seed: 3, Country: "US", Classes: []sample.Class{sample.Cheque}})
	files := []string{
		write(t, filepath.Join(dir, "garbage.pdf"), []byte("this is no document at all")),
		write(t, filepath.Join(dir, "empty.pdf"), nil),
		write(t, filepath.Join(dir, "locked.pdf"), encrypted(t)),
		write(t, filepath.Join(dir, "truncated.pdf"), good[:200]),
		write(t, filepath.Join(dir, "good.pdf"), good),
	}
	got := call(t, append([]string{"run", "--json", "--quiet"}, files...)...)
	if got.code != exitFailed {
		t.Errorf("exit code %d, want %d: %s", got.code, exitFailed, got.err)
	}
	rs := results(t, got.out)
	if len(rs) != len(files) {
		t.Fatalf("%d results for %d files: %s", len(rs), len(files), got.err)
	}
	for i, want := range []events.Reason{events.ReasonUnsupportedMedia, events.ReasonEmpty, events.ReasonEncrypted, events.ReasonNoPages} {
		r := rs[i]
		if r.Status != events.StatusFailed || len(r.Exceptions) != 1 || r.Exceptions[0].Reason != want {
			t.Errorf("%s: %s, %+v; want failed with %s", filepath.Base(files[i]), r.Status, r.Exceptions, want)
		}
	}
	for line := range strings.Lines(got.out) {
		conforms(t, "result", []byte(line))
	}
	last := rs[len(rs)-1]
	if last.Status == events.StatusFailed || last.Source.Name != "good.pdf" || len(last.Documents) == 0 {
		t.Errorf("good.pdf: %s with %d documents", last.Status, len(last.Documents))
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		name string
		args []string
		code int
		says string // on stderr, or on stdout when the code is 0
	}{
		{"help", []string{"--help"}, exitOK, "usage: dossier COMMAND"},
		{"nothing", nil, exitOK, "usage: dossier COMMAND"},
		{"help of a command", []string{"run", "--help"}, exitOK, "usage: dossier run FILE…"},
		{"no such command", []string{"walk"}, exitUsage, `there is no command "walk"`},
		{"no such flag", []string{"run", "--fast"}, exitUsage, "see dossier run --help"},
		{"no file", []string{"run"}, exitUsage, "dossier run FILE…"},
		{"a file that is not there", []string{"run", "--quiet", "no-such-file.pdf"}, exitError, "no-such-file.pdf: submit: open"},
		{"no state", []string{"packages", "--state", "no-such-folder"}, exitError, "there is no state in no-such-folder"},
		{"a misspelt setting", []string{"run", "--config", "testdata/misspelt.yaml", "x.pdf"}, exitError, "limts"},
		{"a setting out of range", []string{"run", "--config", "testdata/out-of-range.yaml", "x.pdf"}, exitError, "limits.pixels is 10"},
		{"a setting that is no choice", []string{"run", "--config", "testdata/out-of-range.yaml", "x.pdf"}, exitError, `splitter.sandbox is "none"; it must be required or best_effort`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := call(t, tt.args...)
			says := got.err
			if tt.code == exitOK {
				says = got.out
			} else if got.out != "" {
				t.Errorf("stdout is for data, and holds %q", got.out)
			}
			if got.code != tt.code || !strings.Contains(says, tt.says) {
				t.Errorf("exit %d, %q; want %d, …%s…", got.code, says, tt.code, tt.says)
			}
		})
	}
}
