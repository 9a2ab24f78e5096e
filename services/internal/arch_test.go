// Package internal holds no code of its own; this test holds the architecture.
package internal

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layer is what packages under a path may import of this module and of others.
type layer struct {
	path  string   // of the module; with a trailing slash it stands for everything below
	ours  []string // prefixes of this module's packages that it may import
	never []string // prefixes of other modules' packages that it must not import, even indirectly
	logic bool     // deterministic: no clock, no chance, no environment
}

// What many layers must do without.
var (
	clouds  = []string{"cloud.google.com/go", "google.golang.org/api"}
	backend = append([]string{"modernc.org/sqlite"}, clouds...)
	mupdf   = "github.com/gen2brain/go-fitz"
)

// What the templates of made-up papers are written with.
var blanks = []string{"services/internal/sample/form", "services/internal/sample/paper", "services/internal/sample/template", "services/internal/sample/world"}

// layers is the architecture: for each package the first row that fits it.
var layers = []layer{
	{path: "schemas/asyncapi", ours: []string{"events", "schemas"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "schemas/", never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "events/", ours: []string{"events", "schemas"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "taxonomy/", ours: []string{"taxonomy"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},

	{path: "services/internal/consume/", ours: []string{"events", "services/internal/consume"}, never: append([]string{"go.opentelemetry.io/otel/sdk", mupdf}, backend...), logic: true},
	{path: "services/internal/backendtest/", ours: []string{"events", "services/internal/consume"}},
	{path: "services/internal/local/", ours: []string{"events", "services/internal/consume", "services/internal/local"}, never: append([]string{mupdf}, clouds...)},
	{path: "services/internal/gcp/", ours: []string{"events", "services/internal/consume", "services/internal/gcp"}, never: []string{"modernc.org/sqlite", mupdf}},
	{path: "services/internal/telemetry/", never: append([]string{mupdf}, backend...)},
	{path: "services/internal/searchable/", ours: []string{"events", "services/internal/pdf"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/sample/papers/", ours: append([]string{"services/internal/sample/papers"}, blanks...), never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/sample/keptout/", ours: blanks, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/pdf/", never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/sample/", ours: []string{"services/internal/sample", "services/internal/pdf"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/eval/metric/", never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/eval/", ours: []string{"events", "taxonomy", "services/internal/eval", "services/internal/sample/truth"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/internal/boot/", ours: []string{"events", "schemas", "taxonomy", "services/internal/"}, never: []string{mupdf}},

	{path: "services/cmd/", ours: []string{"events", "schemas", "taxonomy", "services/"}},

	{path: "services/splitter/cmd", ours: []string{"services/splitter", "services/internal/boot", "services/internal/consume"}},
	{path: "services/*/cmd", ours: []string{"services/*", "services/internal/boot", "services/internal/consume"}, never: []string{mupdf}},
	{path: "services/splitter/mupdf", never: append([]string{"go.opentelemetry.io"}, backend...), logic: true},
	{path: "services/splitter/pdftest", logic: true},
	{path: "services/splitter/worker", ours: []string{"services/splitter/mupdf"}, never: append([]string{"go.opentelemetry.io"}, backend...), logic: true},
	{path: "services/splitter", ours: []string{"events", "schemas", "taxonomy", "services/internal/consume", "services/splitter/worker"}, never: backend, logic: true},
	{path: "services/ocr/line", never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/ocr", ours: []string{"events", "schemas", "taxonomy", "services/internal/consume", "services/ocr/line"}, never: append([]string{mupdf}, backend...), logic: true},
	{path: "services/classifier/words", ours: []string{"events"}, never: append([]string{"go.opentelemetry.io", mupdf}, backend...), logic: true},
	{path: "services/classifier", ours: []string{"events", "schemas", "taxonomy", "services/internal/consume", "services/classifier/words"}, never: append([]string{mupdf}, backend...), logic: true},
	{path: "services/*", ours: []string{"events", "schemas", "taxonomy", "services/internal/consume"}, never: append([]string{mupdf}, backend...), logic: true},
}

// pkg is what the go command says about a package.
type pkg struct {
	ImportPath, Dir string
	GoFiles         []string
	CgoFiles        []string
	Imports, Deps   []string
	TestImports     []string
	XTestImports    []string
}

const module = "dossier/"

func TestArchitecture(t *testing.T) {
	for _, p := range list(t) {
		path, ours := strings.CutPrefix(p.ImportPath, module)
		if !ours || path == "services/internal" {
			continue
		}
		l, self, ok := layerOf(path)
		if !ok {
			t.Errorf("%s stands in no layer: give it a row", path)
			continue
		}
		for _, imported := range p.Imports {
			to, ours := strings.CutPrefix(imported, module)
			if ours && !slices.ContainsFunc(l.ours, func(prefix string) bool { return within(to, strings.ReplaceAll(prefix, "*", self)) }) {
				t.Errorf("%s must not import %s", path, to)
			}
		}
		for _, dep := range p.Deps {
			for _, never := range l.never {
				if within(dep, never) {
					t.Errorf("%s must do without %s and depends on %s", path, never, dep)
				}
			}
		}
		if l.logic {
			for _, file := range append(p.GoFiles, p.CgoFiles...) {
				deterministic(t, path, filepath.Join(p.Dir, file))
			}
		}
	}
}

// layerOf is the first layer that a package stands in, and what the star of its
// path stands for.
func layerOf(path string) (l layer, star string, ok bool) {
	for _, l := range layers {
		if strings.HasSuffix(l.path, "/") {
			if within(path, strings.TrimSuffix(l.path, "/")) {
				return l, "", true
			}
			continue
		}
		if match, err := filepath.Match(l.path, path); err == nil && match {
			return l, strings.Split(path, "/")[1], true
		}
	}
	return layer{}, "", false
}

func within(path, prefix string) bool {
	prefix = strings.TrimSuffix(prefix, "/")
	return path == prefix || strings.HasPrefix(path, prefix+"/")
}

// chancy is what makes logic depend on more than its input.
var chancy = map[string][]string{
	"time":         {"Now", "Since", "Until"},
	"os":           {"Getenv", "LookupEnv", "Environ"},
	"math/rand":    nil, // nothing of it
	"crypto/rand":  nil,
	"math/rand/v2": {"Int", "IntN", "N", "Float64", "Shuffle", "Perm", "Uint64", "Uint32", "Int64"}, // its global source; seeded ones are fine
}

func deterministic(t *testing.T, path, file string) {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string][]string{} // by local name of the import
	for _, spec := range f.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		forbidden, listed := chancy[imported]
		if !listed {
			continue
		}
		if forbidden == nil {
			t.Errorf("%s imports %s: logic is deterministic", path, imported)
		}
		name := imported[strings.LastIndex(imported, "/")+1:]
		if name == "v2" {
			name = "rand"
		}
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = forbidden
	}
	ast.Inspect(f, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && slices.Contains(names[x.Name], sel.Sel.Name) {
			t.Errorf("%s: %s uses %s.%s: logic is deterministic", path, filepath.Base(file), x.Name, sel.Sel.Name)
		}
		return true
	})
}

// list asks the go command about every package of the module.
func list(t *testing.T) []pkg {
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,CgoFiles,Imports,Deps,TestImports,XTestImports", "./...")
	cmd.Dir = filepath.Join("..", "..")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var ps []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return ps
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		ps = append(ps, p)
	}
}
