package schemas_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dossier/events"
	"dossier/events/eventstest"
	"dossier/schemas"
)

var update = flag.Bool("update", false, "write the schemas anew")

// artifacts are what events refer to, by the name of their schema.
var artifacts = []struct {
	name, comment string
	of            reflect.Type
}{
	{name: "result", of: reflect.TypeFor[events.Result]()},
	{name: "origin", of: reflect.TypeFor[events.Origin]()},
	{name: "page-text", of: reflect.TypeFor[events.PageText]()},
	{name: "page-signals", of: reflect.TypeFor[events.PageSignals]()},
	{name: "ledger", of: reflect.TypeFor[events.Ledger]()},
	{name: "decisions", of: reflect.TypeFor[events.Decisions]()},
	{name: "fields", of: reflect.TypeFor[events.Fields]()},
	{name: "findings", of: reflect.TypeFor[[]events.Finding](), comment: "What the rules found about a document, or across a package."},
}

// TestGenerated fails when the files are not what the code says: a field was
// added, renamed, retyped or explained differently on one side only.
func TestGenerated(t *testing.T) {
	g := newGenerator(t, filepath.Join("..", "events"))
	want := make(map[string][]byte)
	for i, p := range events.Vocabulary() {
		s := g.document(string(p.Type()), reflect.TypeOf(p))
		s.Examples = []any{eventstest.Examples()[i]}
		want[string(p.Type())] = g.write(s)
	}
	for _, a := range artifacts {
		s := g.document(a.name, a.of)
		if s.Description == "" {
			s.Title, s.Description = strings.ToUpper(a.name[:1])+a.name[1:], a.comment
		}
		want[a.name] = g.write(s)
	}
	want["cloudevent"] = g.write(envelope())
	g.finish()

	if *update {
		old, err := filepath.Glob("*.v1.json")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range old {
			if err := os.Remove(name); err != nil {
				t.Fatal(err)
			}
		}
		for name, b := range want {
			if err := os.WriteFile(name+".v1.json", b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	for name, b := range want {
		if got, _ := schemas.For(name); !bytes.Equal(got, b) {
			t.Errorf("schema of %s is not what the code says; run go generate ./schemas and look at the difference", name)
		}
	}
	entries, err := schemas.FS.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if _, ok := want[strings.TrimSuffix(e.Name(), ".v1.json")]; !ok {
			t.Errorf("%s describes nothing", e.Name())
		}
	}
}

// schema is what we use of JSON Schema, in the order in which it is written.
type schema struct {
	Schema        string      `json:"$schema,omitempty"`
	ID            string      `json:"$id,omitempty"`
	Ref           string      `json:"$ref,omitempty"`
	Title         string      `json:"title,omitempty"`
	Description   string      `json:"description,omitempty"`
	Type          string      `json:"type,omitempty"`
	Const         string      `json:"const,omitempty"`
	Enum          []string    `json:"enum,omitempty"`
	Format        string      `json:"format,omitempty"`
	Pattern       string      `json:"pattern,omitempty"`
	MinLength     int         `json:"minLength,omitempty"`
	Minimum       *float64    `json:"minimum,omitempty"`
	Above         *float64    `json:"exclusiveMinimum,omitempty"`
	Maximum       *float64    `json:"maximum,omitempty"`
	Items         *schema     `json:"items,omitempty"`
	MinItems      int         `json:"minItems,omitempty"`
	MaxItems      int         `json:"maxItems,omitempty"`
	UniqueItems   bool        `json:"uniqueItems,omitempty"`
	PropertyNames *schema     `json:"propertyNames,omitempty"`
	Values        *schema     `json:"additionalProperties,omitempty"`
	Properties    properties  `json:"properties,omitempty"`
	Required      []string    `json:"required,omitempty"`
	AllOf         []condition `json:"allOf,omitempty"`
	Examples      []any       `json:"examples,omitempty"`
	Defs          properties  `json:"$defs,omitempty"`
}

type condition struct {
	If   *schema `json:"if"`
	Then *schema `json:"then"`
}

type property struct {
	name string
	*schema
}

// properties are an object whose order we keep.
type properties []property

func (ps properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for i, p := range ps {
		b.WriteString(map[bool]string{true: "{", false: ","}[i == 0])
		fmt.Fprintf(&b, "%q:", p.name)
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(p.schema); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// generator makes schemas of Go types. What reflection does not know, comments
// and the constants of a type, it takes from the source.
type generator struct {
	t        testing.TB
	comments map[string]string   // of "Type" and "Type.Field"
	values   map[string][]string // of the constants of a string type
	used     map[string]bool     // which of the rules applied

	root string // the type that the document is of
	defs properties
}

func newGenerator(t testing.TB, dir string) *generator {
	g := &generator{t: t, comments: make(map[string]string), values: make(map[string][]string), used: make(map[string]bool)}
	fset := token.NewFileSet()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	pkg, err := doc.NewFromFiles(fset, files, "dossier/events", doc.PreserveAST)
	if err != nil {
		t.Fatal(err)
	}
	for _, typ := range pkg.Types {
		g.comments[typ.Name] = prose(typ.Doc)
		if st, ok := typ.Decl.Specs[0].(*ast.TypeSpec).Type.(*ast.StructType); ok {
			for _, field := range st.Fields.List {
				for _, name := range field.Names {
					g.comments[typ.Name+"."+name.Name] = prose(field.Doc.Text() + field.Comment.Text())
				}
			}
		}
		for _, group := range typ.Consts {
			for _, spec := range group.Decl.Specs {
				for _, v := range spec.(*ast.ValueSpec).Values {
					if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
						s, err := strconv.Unquote(lit.Value)
						if err != nil {
							t.Fatal(err)
						}
						g.values[typ.Name] = append(g.values[typ.Name], s)
					}
				}
			}
		}
	}
	return g
}

var link = regexp.MustCompile(`\[(\w+(?:\.\w+)?)\]`)

// prose is a comment without its line breaks and links.
func prose(comment string) string {
	return link.ReplaceAllString(strings.Join(strings.Fields(comment), " "), "$1")
}

// document is the schema of t, with those of all it is made of.
func (g *generator) document(name string, t reflect.Type) *schema {
	g.root, g.defs = t.Name(), nil
	s := g.of(t, true)
	s.Schema, s.ID = "https://json-schema.org/draft/2020-12/schema", schemas.ID(name)
	s.Defs = g.defs
	return s
}

// of is the schema of t: a reference, if t has a name, unless it is the root.
func (g *generator) of(t reflect.Type, root bool) *schema {
	named := t.PkgPath() == reflect.TypeFor[events.Event]().PkgPath()
	if named && !root {
		if !slices.ContainsFunc(g.defs, func(p property) bool { return p.name == t.Name() }) {
			i := len(g.defs)
			g.defs = append(g.defs, property{name: t.Name()})
			g.defs[i].schema = g.of(t, true)
			g.defs[i].Title = ""
		}
		return &schema{Ref: "#/$defs/" + t.Name()}
	}
	s := g.shape(t)
	if named {
		s.Title, s.Description = t.Name(), g.comments[t.Name()]
		g.apply(s, t.Name())
	}
	return s
}

func (g *generator) shape(t reflect.Type) *schema {
	if t == reflect.TypeFor[time.Time]() {
		return &schema{Type: "string", Format: "date-time"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return g.of(t.Elem(), false)
	case reflect.String:
		return &schema{Type: "string"}
	case reflect.Bool:
		return &schema{Type: "boolean"}
	case reflect.Int, reflect.Int64:
		return &schema{Type: "integer", Minimum: number(0)} // the vocabulary counts; nothing in it is below zero
	case reflect.Uint32:
		return &schema{Type: "integer", Minimum: number(0), Maximum: number(math.MaxUint32)}
	case reflect.Float64:
		return &schema{Type: "number"}
	case reflect.Slice:
		return &schema{Type: "array", Items: g.of(t.Elem(), false)}
	case reflect.Array:
		return &schema{Type: "array", Items: g.of(t.Elem(), false), MinItems: t.Len(), MaxItems: t.Len()}
	case reflect.Map:
		s := &schema{Type: "object", Values: g.of(t.Elem(), false)}
		if t.Key() != reflect.TypeFor[string]() {
			s.PropertyNames = g.of(t.Key(), false)
		}
		return s
	case reflect.Struct:
		return g.object(t)
	}
	g.t.Fatalf("events use %s, of which the generator knows nothing", t)
	return nil
}

func (g *generator) object(t reflect.Type) *schema {
	s := &schema{Type: "object"}
	for f := range t.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" {
			g.t.Errorf("%s.%s has no name in JSON", t.Name(), f.Name)
		}
		p := g.of(f.Type, false)
		if strings.Contains(options, "string") {
			p = &schema{Type: "string", Pattern: "^(0|[1-9][0-9]{0,18})$"}
		}
		p.Description = g.comments[t.Name()+"."+f.Name]
		g.apply(p, t.Name()+"."+f.Name)
		s.Properties = append(s.Properties, property{name, p})
		if !strings.Contains(options, "omitempty") && !strings.Contains(options, "omitzero") {
			s.Required = append(s.Required, name)
		}
	}
	return s
}

// apply narrows s by the rule for what, or by the one that holds only within
// the root's document.
func (g *generator) apply(s *schema, what string) {
	if slices.Contains(closed, what) {
		s.Enum = g.values[what]
		g.used[what] = true
	}
	for _, key := range []string{g.root + "/" + what, what} {
		if r, ok := rules[key]; ok {
			r(s)
			g.used[key] = true
			return
		}
	}
}

func (g *generator) write(s *schema) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s); err != nil {
		g.t.Fatal(err)
	}
	return b.Bytes()
}

// finish fails for rules that no field has any more.
func (g *generator) finish() {
	for key := range rules {
		if !g.used[key] {
			g.t.Errorf("the rule for %s applies to nothing", key)
		}
	}
	for _, name := range closed {
		if !g.used[name] || len(g.values[name]) == 0 {
			g.t.Errorf("the closed list %s is used nowhere, or empty", name)
		}
	}
}

func number(x float64) *float64 { return &x }
