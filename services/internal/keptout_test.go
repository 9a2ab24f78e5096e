package internal

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The kept-out templates measure how Dossier does on issuers it has not met, so nothing may be tuned on them. Who may know of them, and who may
// make papers at all: tests count, for a threshold can be tuned in one.
var knowing = map[string][]string{
	"services/internal/sample/keptout": {"services/internal/sample"},
	"services/internal/sample":         {"services/cmd/dossier"},
}

func TestNothingIsTunedOnKeptOutTemplates(t *testing.T) {
	for _, p := range list(t) {
		path := strings.TrimPrefix(p.ImportPath, module)
		for _, imported := range slices.Concat(p.Imports, p.TestImports, p.XTestImports) {
			allowed, kept := knowing[strings.TrimPrefix(imported, module)]
			if kept && !slices.Contains(allowed, path) && imported != p.ImportPath {
				t.Errorf("%s imports %s: what tunes must not know the papers that measure", path, imported)
			}
		}
	}
}

// A threshold can also be tuned by a script that makes kept-out files: only what measures may ask for them.
func TestOnlyMeasuringAsksForKeptOutFiles(t *testing.T) {
	allowed := []string{"infra/eval", "infra/eval-assembly", "infra/eval.json", "README.md", "Makefile", "services/internal/sample/", "services/internal/eval/", "services/cmd/dossier/", "services/internal/keptout_test.go"}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(root, path)
		if d.IsDir() {
			if slices.Contains([]string{".git", "bin", "out"}, name) {
				return fs.SkipDir
			}
			return nil
		}
		if slices.ContainsFunc(allowed, func(a string) bool { return name == a || strings.HasSuffix(a, "/") && strings.HasPrefix(name, a) }) {
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, word := range []string{"kept-out", "KeptOut", "keptout"} {
			if bytes.Contains(b, []byte(word)) && name != filepath.Join("services", "internal", "arch_test.go") {
				t.Errorf("%s speaks of %s", name, word)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
