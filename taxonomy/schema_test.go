package taxonomy

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"dossier/taxonomy/identifier"
)

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("taxonomy.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("taxonomy.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, content []byte) error {
	t.Helper()
	b, err := yaml.YAMLToJSON(content)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// What loads is valid.
func TestSchemaAcceptsWhatLoads(t *testing.T) {
	s := compiledSchema(t)
	for _, fsys := range []fs.FS{loanFiles, os.DirFS("testdata/pets"), file("")} {
		names, err := yamlFiles(fsys)
		if err != nil || len(names) == 0 {
			t.Fatal(names, err)
		}
		for _, name := range names {
			b, err := fs.ReadFile(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			if err := validate(t, s, b); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// What has the wrong form is refused by both.
func TestSchemaRefusesWrongForms(t *testing.T) {
	s := compiledSchema(t)
	class := func(more string) string {
		return "  - {id: a.b, title: A, family: f, sensitivity: public, " + more + "}\n"
	}
	rule := func(more string) string {
		return "rules: [{id: r, title: R, expr: 'true', severity: error, message: M, " + more + "}]\n"
	}
	for _, more := range []string{
		"rule: []\n",
		"rules: []\n",
		"rules: {}\n",
		"  - {id: a.b, title: A, family: f}\n",
		"  - {id: ab, title: A, family: f, sensitivity: public}\n",
		class("colour: red"),
		class("title_: A"),
		class("issuer: 3"),
		class("issuer: ' '"),
		class("aliases: []"),
		class("aliases: [a, a]"),
		class("jurisdictions: [India]"),
		class("multi_page: 1"),
		class("max_pages: 0"),
		class("accept: 0"),
		class("accept: 1.5"),
		class("forms: [{version: A}]"),
		class("forms: [{number: A, from: april}]"),
		class("subtypes: [{id: a, title: A}]"),
		class("names: [{system: s, name: n, match: near}]"),
		class("signals: [{id: s, weight: 1}]"),
		class("signals: [{id: s, any: [x], pattern: x, weight: 1}]"),
		class("signals: [{id: s, any: [x], check: pan, weight: 1}]"),
		class("signals: [{id: s, pattern: x, check: luck, weight: 1}]"),
		class("signals: [{id: s, any: [x], weight: 9}]"),
		class("signals: [{id: s, layout: round, weight: 1}]"),
		class("signals: [{id: s, any: [x], layout: prose, weight: 1}]"),
		class("signals: [{id: s, any: [x], alone: true, weight: 1}]"),
		class("signals: [{id: s, layout: prose, check: pan, weight: 1}]"),
		class("signals: [{id: s, layout: prose, zone: top, weight: 1}]"),
		class("signals: [{id: s, any: [x], weight: 1, zone: left}]"),
		class("keys: [{kind: k}]"),
		class("examples: [{id: e}]"),
		class("examples: [{id: e, text: ' '}]"),
		class("examples: [{id: e, text: x, first: 1}]"),
		class("examples: [{id: e, text: x, country: India}]"),
		class("examples: [{id: e, text: x, page: 1}]"),
		class("fields: [{name: f, title: F, type: text}]"),
		class("fields: [{name: f, title: F, type: colour, labels: [F]}]"),
		rule("scope: document"),
		rule("scope: world, classes: [pet.licence]"),
		rule("scope: package, params: {A: 1}"),
		rule("scope: package, params: {a: true}"),
		"products: [{id: p, title: P, requires: []}]\n",
		"products: [{id: p, title: P, requires: [{id: r, title: R, any_of: [pet.licence], count: 0}]}]\n",
	} {
		if _, err := Load(file(more)); err == nil {
			t.Errorf("loads: %s", more)
		}
		if err := validate(t, s, []byte(small+more)); err == nil {
			t.Errorf("is valid: %s", more)
		}
	}
}

// Schema and loader know the same keys of everything, and the same checks.
func TestSchemaNamesTheSameKeys(t *testing.T) {
	var doc struct {
		Properties map[string]any
		Defs       map[string]struct {
			Properties map[string]struct{ Enum []any }
			Enum       []string
		} `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &doc); err != nil {
		t.Fatal(err)
	}
	// asked are the keys that a reading function asks an empty mapping for.
	asked := func(read func(*object)) []string {
		o := &object{reader: &reader{problems: new(Problems)}, pairs: []*ast.MappingValueNode{}}
		read(o)
		slices.Sort(o.asked)
		return slices.Compact(o.asked)
	}
	for name, read := range map[string]func(*object){
		"header":      func(o *object) { readHeader(o) },
		"page_number": func(o *object) { readPageNumber(o) },
		"class":       func(o *object) { readClass(o) },
		"form":        func(o *object) { readForm(o) },
		"subtype":     func(o *object) { readSubtype(o) },
		"other_name":  func(o *object) { readName(o) },
		"signal":      func(o *object) { readSignal(o) },
		"example":     func(o *object) { readExample(o) },
		"key":         func(o *object) { readKey(o) },
		"field":       func(o *object) { readField(o) },
		"rule":        func(o *object) { readRule(o) },
		"product":     func(o *object) { readProduct(o) },
		"requirement": func(o *object) { readRequirement(o) },
	} {
		if got, want := slices.Sorted(maps.Keys(doc.Defs[name].Properties)), asked(read); !slices.Equal(got, want) {
			t.Errorf("%s: the schema knows %v, the loader %v", name, got, want)
		}
	}
	if got, want := slices.Sorted(maps.Keys(doc.Properties)), asked(func(o *object) { readContents(o) }); !slices.Equal(got, want) {
		t.Errorf("a file: the schema knows %v, the loader %v", got, want)
	}
	if got := doc.Defs["check"].Enum; !slices.Equal(got, identifier.Names()) {
		t.Errorf("the schema knows the checks %v, the loader %v", got, identifier.Names())
	}
	var layouts []any
	for _, l := range Layouts() {
		layouts = append(layouts, string(l))
	}
	if got := doc.Defs["signal"].Properties["layout"].Enum; !slices.Equal(got, layouts) {
		t.Errorf("the schema knows the layouts %v, the loader %v", got, layouts)
	}
}
