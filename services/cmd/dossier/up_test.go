package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/sample"
)

// patience is how long to wait for another process. Only a fault reaches it.
const patience = 3 * time.Minute

// TestUpSurvivesKill: the running system is killed in the middle of a package,
// comes up again and ends it: no fact twice, no page missing, no page that was
// read before read again.
func TestUpSurvivesKill(t *testing.T) {
	if testing.Short() {
		t.Skip("reads two dozen pages")
	}
	state := filepath.Join(t.TempDir(), "state")
	pdf, known := makeSample(t, sample.Spec{Seed: 5, Country: "US", Pages: 24})
	inbox := filepath.Join(state, "inbox", "acme")
	if err := os.MkdirAll(inbox, 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(inbox, "loan file.pdf"), pdf)

	first := start(t, state)
	env := visit(t, state)
	subject := waitFor(t, func() (string, bool) {
		subjects, err := env.Record.Subjects(t.Context())
		if err != nil || len(subjects) == 0 {
			return "", false
		}
		n, err := env.Record.Count(t.Context(), subjects[0], events.TypePageRead)
		return subjects[0], err == nil && n >= len(known.Pages)/3
	})
	if err := first.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	first.wait()
	before := pagesOf(t, env, subject, events.TypePageRead)
	if len(before) == len(known.Pages) {
		t.Fatal("every page was read before the kill; nothing is left to prove")
	}

	second := start(t, state)
	waitFor(t, func() (bool, bool) {
		n, err := env.Record.Count(t.Context(), subject, events.TypePackageSealed)
		return true, err == nil && n == 1
	})
	if err := second.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := second.wait(); err != nil {
		t.Errorf("it did not end in order: %v", err)
	}

	after := pagesOf(t, env, subject, events.TypePageRead)
	var all []int
	for n := range len(known.Pages) {
		all = append(all, n+1)
	}
	if !slices.Equal(after, all) {
		t.Errorf("read %v, want each of %d pages once", after, len(all))
	}
	rest := slices.DeleteFunc(slices.Clone(all), func(page int) bool { return slices.Contains(before, page) })
	if again := second.handled("ocr"); !slices.Equal(again, rest) {
		t.Errorf("read %v after the kill, want the pages that had not been read: %v", again, rest)
	}
	if got := call(t, "verify", "--state", state); got.code != exitOK || !strings.Contains(got.out, "sealed, holds") {
		t.Errorf("verify: exit %d\n%s%s", got.code, got.out, got.err)
	}
	got := call(t, "result", "--json", "--state", state, strings.TrimPrefix(subject, "packages/")[:8])
	if rs := results(t, got.out); len(rs) != 1 || len(rs[0].Pages) != len(all) || rs[0].Tenant != "acme" {
		t.Errorf("result: exit %d, %d objects\n%s", got.code, len(rs), got.err)
	}
}

// process is a "dossier up" that runs.
type process struct {
	cmd  *exec.Cmd
	log  *bytes.Buffer
	done chan error
}

func start(t *testing.T, state string) *process {
	t.Helper()
	p := &process{log: new(bytes.Buffer), done: make(chan error, 1)}
	ctx, cancel := context.WithCancel(context.Background())
	p.cmd = program(ctx, "up", "--state", state)
	p.cmd.Stderr = p.log
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { p.done <- p.cmd.Wait() }()
	t.Cleanup(func() {
		cancel()
		if t.Failed() {
			t.Logf("log of dossier up:\n%s", p.log)
		}
	})
	return p
}

func (p *process) wait() error { return <-p.done }

// handled are the pages that a consumer did work for, by the log, ascending.
// Deliveries that were only looked up have another outcome.
func (p *process) handled(consumer string) []int {
	var pages []int
	for line := range strings.Lines(p.log.String()) {
		var entry struct {
			Message  string `json:"msg"`
			Consumer string
			Outcome  string
			Page     int
		}
		if json.Unmarshal([]byte(line), &entry) != nil {
			continue // progress
		}
		if entry.Message == "settled" && entry.Consumer == consumer && entry.Outcome == "done" {
			pages = append(pages, entry.Page)
		}
	}
	slices.Sort(pages)
	return pages
}

func visit(t *testing.T, state string) boot.Env {
	t.Helper()
	config, err := boot.LoadConfig("")
	if err != nil {
		t.Fatal(err)
	}
	env, err := boot.Visit(t.Context(), config, state, true, bindings)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := env.Close(); err != nil {
			t.Error(err)
		}
	})
	return env
}

// waitFor asks until what it asks for is there. What is waited for happens in
// another process, which has no other way to tell.
func waitFor[T any](t *testing.T, ask func() (T, bool)) T {
	t.Helper()
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for {
		if got, ok := ask(); ok {
			return got
		}
		select {
		case <-deadline.C:
			t.Fatal("it did not happen")
		case <-again.C:
		}
	}
}

// pagesOf are the pages that have a fact of a type, ascending.
func pagesOf(t *testing.T, env boot.Env, subject string, typ events.Type) []int {
	t.Helper()
	history, err := env.Record.Events(t.Context(), subject, typ)
	if err != nil {
		t.Fatal(err)
	}
	var pages []int
	for _, e := range history {
		pages = append(pages, e.Data.(events.Paged).PageNumber())
	}
	slices.Sort(pages)
	return pages
}

// TestRunExplainsItself: what run leaves behind can be looked at, traced and
// verified, and a change to it is found.
func TestRunExplainsItself(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages")
	}
	dir := t.TempDir()
	pdf, known := makeSample(t, sample.Spec{Seed: 11, Country: "IN", Classes: []sample.Class{sample.Payslip, sample.Cheque, sample.PAN}})
	file := write(t, filepath.Join(dir, "file.pdf"), pdf)
	state, out := filepath.Join(dir, "state"), filepath.Join(dir, "out")
	got := call(t, "run", "--json", "--quiet", "--state", state, "--out", out, file)
	rs := results(t, got.out)
	if got.code != exitOK || len(rs) != 1 {
		t.Fatalf("exit %d, %s", got.code, got.err)
	}
	r := rs[0]
	if len(r.Pages) != len(known.Pages) {
		t.Fatalf("%d pages, want %d", len(r.Pages), len(known.Pages))
	}

	folder := filepath.Join(out, "file.pdf-"+r.Package[:8])
	exportConforms(t, folder)
	conforms(t, "result", []byte(got.out))

	trace := call(t, "trace", "--state", state, "--page", "1", r.Package)
	for _, want := range []string{"package.received", "page.split", "page.read", "page.classified"} {
		if !strings.Contains(trace.out, want) {
			t.Errorf("the trace of page 1 lacks %s:\n%s%s", want, trace.out, trace.err)
		}
	}
	if strings.Contains(trace.out, "page 2") {
		t.Errorf("the trace of page 1 tells of page 2:\n%s", trace.out)
	}

	again := call(t, "run", "--json", "--quiet", "--state", state, file)
	if again.code != exitOK || again.out != got.out {
		t.Errorf("a package that is there already was not taken as it is: exit %d\n%s", again.code, again.err)
	}

	if v := call(t, "verify", "--state", state); v.code != exitOK {
		t.Fatalf("verify: exit %d\n%s%s", v.code, v.out, v.err)
	}
	artifact := oneFile(t, filepath.Join(state, "tenants"))
	b := readFile(t, artifact)
	if err := os.Chmod(artifact, 0o600); err != nil {
		t.Fatal(err)
	}
	b[0] ^= 1
	write(t, artifact, b)
	if v := call(t, "verify", "--state", state); v.code != exitProblems || !strings.Contains(v.out, "was changed") {
		t.Errorf("verify did not find the change: exit %d\n%s%s", v.code, v.out, v.err)
	}
}

// oneFile is some file below a folder.
func oneFile(t *testing.T, dir string) string {
	t.Helper()
	found := ""
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			found = path
			return filepath.SkipAll
		}
		return err
	})
	if err != nil || found == "" {
		t.Fatalf("no file below %s: %v", dir, err)
	}
	return found
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
