package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
)

// TestBrokenFiles: the broken files that the makers of five PDF libraries have
// collected go through one call of the program. It neither ends nor hangs, and
// each file has its own outcome, the one it has always had.
//
// The files are not part of this repository. DOSSIER_BROKEN says where they are,
// if not beside it.
func TestBrokenFiles(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some hundred pages")
	}
	folder := os.Getenv("DOSSIER_BROKEN")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "..", "shared", "data", "broken")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.pdf"))
	if err != nil || len(files) == 0 {
		t.Skip("no collection of broken files here")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 3*patience) // only a fault reaches it
	defer cancel()
	// As it is shipped: the race detector would make minutes of it.
	dossier := filepath.Join(t.TempDir(), "dossier")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", dossier, ".").CombinedOutput(); err != nil {
		t.Fatalf("build it: %v\n%s", err, out)
	}
	cmd := exec.CommandContext(ctx, dossier, append([]string{"run", "--json", "--quiet"}, files...)...)
	var out, errw bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errw
	err = cmd.Run()
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.ExitCode() != exitFailed {
		t.Fatalf("it ended with %v, want exit code %d: some files have failed\n%s", err, exitFailed, tailOf(errw.Bytes()))
	}
	var table strings.Builder
	for _, r := range results(t, out.String()) {
		fmt.Fprintln(&table, outcome(r))
	}
	golden := filepath.Join("testdata", "broken.golden")
	if *update {
		write(t, golden, []byte(table.String()))
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), table.String()); diff != "" {
		t.Errorf("outcomes differ from %s (-want +got):\n%s", golden, diff)
	}
}

// outcome is what became of a file: its status, how many pages it has, and why
// it or a page failed.
func outcome(r events.Result) string {
	var reasons []string
	for _, x := range r.Exceptions {
		reason := string(x.Reason)
		if x.Page > 0 {
			reason = fmt.Sprintf("%s(%d)", reason, x.Page)
		}
		reasons = append(reasons, reason)
	}
	slices.Sort(reasons)
	return strings.TrimRight(fmt.Sprintf("%-78s %-12s %4d %s", r.Source.Name, r.Status, len(r.Pages), strings.Join(reasons, " ")), " ")
}

// tailOf is the end of a log.
func tailOf(b []byte) []byte { return b[max(0, len(b)-4096):] }
