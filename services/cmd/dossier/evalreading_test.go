package main

import (
	"path/filepath"
	"regexp"
	"testing"
)

// TestEvalReadingMeasuresWhatReadPrinted: a sample goes through read and is measured as a user would do it.
func TestEvalReadingMeasuresWhatReadPrinted(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a page")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if got := call(t, "sample", "--seed", "3", "--classes", "bank.cheque", "--bare", "--scan", "skew", "--strength", "0", "--out", file); got.code != exitOK {
		t.Fatalf("sample: exit %d, %s", got.code, got.err)
	}
	read := call(t, "read", "--quiet", "--json", filepath.Join(file, "package.pdf"))
	if read.code != exitOK {
		t.Fatalf("read: exit %d, %s", read.code, read.err)
	}
	got := call(t, "eval-reading", "--each", "--reader", "us="+write(t, filepath.Join(dir, "read.jsonl"), []byte(read.out)), file)
	if got.code != exitOK || got.err != "" {
		t.Fatalf("exit %d, %s", got.code, got.err)
	}
	want := `(?s)^\| source +\| pages \| words \| +WER \|.*package\.pdf, page 1, bank\.cheque, skew, 0\.00° \|.*\n\| skew, 0\.00° +\| +1 \| +[1-9][0-9]* \| +0\.[0-9]{3} \| +0\.[0-9]{3} \| +0\.[6-9]`
	if !regexp.MustCompile(want).MatchString(got.out) {
		t.Errorf("printed\n%s", got.out)
	}
	for _, args := range [][]string{{"eval-reading", file}, {"eval-reading", "--reader", "x"}} {
		if got := call(t, args...); got.code != exitUsage {
			t.Errorf("%v: exit %d", args, got.code)
		}
	}
	if got := call(t, "eval-reading", "--reader", filepath.Join(dir, "absent"), file); got.code != exitError {
		t.Errorf("no reader: exit %d", got.code)
	}
}
