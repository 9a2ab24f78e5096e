package taxonomy

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// file makes a folder of one file out of a small whole taxonomy and more of it.
func file(more string) fstest.MapFS {
	return fstest.MapFS{"small.yaml": {Data: []byte(small + more)}}
}

// small is the smallest taxonomy there can be: 6 lines.
const small = `taxonomy: {id: small, version: 1.0.0, title: Small}
classes:
  - {id: sys.unknown, title: Unknown, family: system, sensitivity: public}
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - {id: pet.licence, title: Dog licence, family: pets, sensitivity: public}
`

func day(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestLoad(t *testing.T) {
	got, err := Load(os.DirFS("testdata/pets"))
	if err != nil {
		t.Fatal(err)
	}
	system := func(id, title, pos string) Class {
		return Class{ID: id, Title: title, Family: "system", Sensitivity: SensitivityPublic, Accept: DefaultAccept, Pos: pos}
	}
	want := &Taxonomy{
		ID: "pets", Version: "2.1.0-rc.1", Title: "Papers of pets", DefaultProduct: "pets.loan", Digest: got.Digest,
		PageNumbers: []PageNumber{
			{Pattern: `page (?P<number>\d+) of (?P<of>\d+)`, Zone: ZoneAnywhere, Pos: "heading.yaml:7"},
			{Pattern: `^- (?P<number>\d+) -$`, Zone: ZoneMargin, Pos: "heading.yaml:8"},
		},
		Classes: []Class{
			{ID: "pet.dog_licence", Title: "Dog licence", Family: "pets", Parent: "pet.licence", Sensitivity: SensitivityPublic, Accept: DefaultAccept, Pos: "papers/pets.yaml:51"},
			{
				ID: "pet.licence", Title: "Pet licence", Family: "pets", Jurisdictions: []string{"IN", "US"}, Aliases: []string{"tag"},
				Issuer: "a town", Forms: []Form{{Number: "Form 7", Version: "B", From: day("2020-01-01"), Until: day("2025-12-31")}},
				Subtypes: []Subtype{{ID: "YEARLY", Title: "For a year"}}, MultiPage: true, MaxPages: 2, Signatures: true,
				Sensitivity: SensitivityPersonal, Names: []Name{{System: "kennel", Name: "PL", Match: MatchClose}}, Accept: 0.75,
				Signals: []Signal{
					{ID: "animal", Phrases: []string{"breed", "colour of coat"}, Zone: ZoneAnywhere, Weight: 1.5, Pos: "papers/pets.yaml:17"},
					{ID: "number", Pattern: `\bP[0-9]{4}\b`, Check: "pan", Alone: true, Zone: ZoneBottom, Weight: 2, Subtype: "YEARLY", Pos: "papers/pets.yaml:18"},
					{ID: "shop", Phrases: []string{"pet food"}, Zone: ZoneAnywhere, Weight: 3, Against: true, Pos: "papers/pets.yaml:19"},
				},
				FirstPage: []Signal{{ID: "title", Phrases: []string{"pet licence"}, Zone: ZoneTop, Weight: 4, Pos: "papers/pets.yaml:21"}},
				Continuation: []Signal{
					{ID: "continued", Phrases: []string{"pet licence continued"}, Zone: ZoneAnywhere, Weight: 1, Pos: "papers/pets.yaml:23"},
					{ID: "fees", Layout: LayoutLedger, Alone: true, Zone: ZoneAnywhere, Weight: 1, Pos: "papers/pets.yaml:24"},
				},
				LastPage: []Signal{{ID: "sealed", Phrases: []string{"seal of the town"}, Zone: ZoneBottom, Weight: 2.5, Pos: "papers/pets.yaml:26"}},
				Keys:     []Key{{Kind: "tag", Labels: []string{"tag no"}, Pattern: "[0-9]{6}", Check: "uan", Pos: "papers/pets.yaml:28"}},
				Fields: []Field{
					{Name: "owner", Title: "Owner", Type: FieldText, Labels: []string{"Owner", "Keeper"}, Required: true, Sensitive: true, Pos: "papers/pets.yaml:30"},
					{Name: "fee", Title: "Fee", Type: FieldMoney, Pattern: `[0-9.]+`, Check: "pan", Pos: "papers/pets.yaml:36"},
				},
				Examples: []Example{
					{ID: "yearly", Text: "PET LICENCE\n\nBreed   Pug\n", Is: "pet.licence", Not: []string{"sys.separator"}, First: new(true), Subtype: "YEARLY", Country: "IN", Pos: "papers/pets.yaml:38"},
					{ID: "shop", Text: "Pet food for every breed", Is: "sys.unknown", First: new(false), Pos: "papers/pets.yaml:48"},
				},
				Pos: "papers/pets.yaml:2",
			},
			system("sys.blank", "Blank", "heading.yaml:12"),
			system("sys.separator", "Separator", "heading.yaml:13"),
			system("sys.unknown", "Unknown", "heading.yaml:11"),
		},
		Products: []Product{{
			ID: "pets.loan", Title: "Loan for a pet", Jurisdictions: []string{"IN"},
			Requires: []Requirement{
				{ID: "licence", Title: "Licence", AnyOf: []string{"pet.licence"}, Count: 2, Pos: "rules.yml:20"},
				{ID: "any", Title: "Anything", AnyOf: []string{"pet.licence", "sys.unknown"}, Count: 1, Pos: "rules.yml:21"},
			},
			Pos: "rules.yml:16",
		}},
		Rules: []Rule{
			{
				ID: "licence.fee", Title: "The fee is paid", Scope: ScopeDocument, Classes: []string{"pet.licence"}, Expr: "doc.fee >= params.fee\n",
				Severity: SeverityWarning, Message: "The fee is not paid.", Params: map[string]any{"fee": 10.5, "currency": "INR", "years": 3.0},
				From: day("2024-01-01"), Until: day("2024-12-31"), Needs: []string{"fee"}, Pos: "rules.yml:2",
			},
			{ID: "one_owner", Title: "One owner", Scope: ScopePackage, Expr: "true", Severity: SeverityInfo, Message: "Several owners.", Needs: []string{"owner"}, Pos: "rules.yml:14"},
		},
		classes: map[string]int{"pet.dog_licence": 0, "pet.licence": 1, "sys.blank": 2, "sys.separator": 3, "sys.unknown": 4},
	}
	for i := range min(len(got.Classes), len(want.Classes)) {
		if !reflect.DeepEqual(got.Classes[i], want.Classes[i]) {
			t.Errorf("class\n got %+v\nwant %+v", got.Classes[i], want.Classes[i])
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, tt := range []struct {
		name, more string
		want       []string
	}{
		{"unknown key", "rule: []\n", []string{"small.yaml:7: unknown key rule; known are taxonomy, classes, products, rules"}},
		{"unknown key in a class", "  - {id: a.b, title: A, family: f, sensitivity: public, colour: red}\n", []string{
			"small.yaml:7: unknown key colour; known are id, title, family, parent, jurisdictions, aliases, issuer, forms, subtypes, multi_page, max_pages, signatures, wordless, sensitivity, names, accept, signals, first_page, continuation, last_page, keys, fields, examples",
		}},
		{"key twice", "  - {id: a.b, title: A, family: f, title: B, sensitivity: public}\n", []string{`small.yaml:7: not YAML: mapping key "title" already defined at [7:15]`}},
		{"not YAML", "products: [\n", []string{"small.yaml:7: not YAML: sequence end token ']' not found"}},
		{"two documents", "---\nrules: []\n", []string{"small.yaml:8: a second document in one file"}},
		{"missing keys", "  - {id: a.b}\n", []string{"small.yaml:7: title is missing", "small.yaml:7: family is missing", "small.yaml:7: sensitivity is missing"}},
		{"malformed names", "  - {id: A-B, title: A, family: F, sensitivity: secret, jurisdictions: [India]}\n", []string{
			`small.yaml:7: id "A-B" must look like ^[a-z][a-z0-9]*(\.[a-z0-9_]+)+$`,
			`small.yaml:7: family "F" must look like ^[a-z][a-z0-9_]*$`,
			`small.yaml:7: jurisdictions: "India" must look like ^[A-Z]{2}$`,
			`small.yaml:7: sensitivity must be one of [public personal financial restricted]`,
		}},
		{"wrong kinds of value", "  - {id: 1, title: [], family: f, sensitivity: public, multi_page: 'yes', max_pages: 1.5, accept: high, aliases: A, signals: 3, forms: [A]}\n", []string{
			"small.yaml:7: id must be text: put it in quotes",
			"small.yaml:7: title must be text",
			"small.yaml:7: aliases must be a list",
			"small.yaml:7: each of forms must be keys with values",
			"small.yaml:7: multi_page must be true or false",
			"small.yaml:7: max_pages must be a whole number, at least 1",
			"small.yaml:7: accept must be a number",
			"small.yaml:7: signals must be a list",
		}},
		{"empty values", "  - {id: a.b, title: '', family: f, sensitivity: public, issuer: , aliases: [], signals: []}\n", []string{
			"small.yaml:7: title is empty", "small.yaml:7: aliases is empty", "small.yaml:7: issuer has no value", "small.yaml:7: signals is empty",
		}},
		{"thresholds and weights out of range", "  - {id: a.b, title: A, family: f, sensitivity: public, accept: 1.1, signals: [{id: s, any: [x], weight: 0}, {id: t, any: [y], weight: 8.5}]}\n", []string{
			"small.yaml:7: accept must be above 0 and at most 1", "small.yaml:7: weight must be above 0 and at most 8", "small.yaml:7: weight must be above 0 and at most 8",
		}},
		{"bad signals", `  - id: a.b
    title: A
    family: f
    sensitivity: public
    signals:
      - {id: neither, weight: 1}
      - {id: both, any: [x], pattern: x, weight: 1}
      - {id: broken, pattern: '[', weight: 1}
      - {id: stray, any: [x], check: pan, weight: 1}
      - {id: checked, pattern: x, check: luck, weight: 1}
      - {id: mute, any: ['–'], weight: 1}
      - {id: nowhere, any: [x], zone: left, weight: 1}
      - {id: stray, any: [x, x], subtype: NONE, weight: 1}
      - {id: round, layout: round, weight: 1}
      - {id: alone, any: [x], alone: true, weight: 1}
      - {id: zoned, layout: prose, zone: top, weight: 1}
`, []string{
			"small.yaml:12: a signal has one of any, pattern and layout",
			"small.yaml:13: a signal has one of any, pattern and layout",
			"small.yaml:14: pattern is no regular expression: error parsing regexp: missing closing ]: `[`",
			"small.yaml:15: check needs a pattern",
			`small.yaml:16: check "luck" is unknown; known are aadhaar, aadhaar_vid, aba, ein, epic, gstin, iban, ifsc, mrz, pan, ssn, tan, uan`,
			`small.yaml:17: any: "–" has no letter or digit`,
			"small.yaml:18: zone must be one of [anywhere heading top bottom margin]",
			`small.yaml:19: any: "x" stands twice`,
			"small.yaml:19: signal stray stands twice; the first is at small.yaml:15",
			`small.yaml:19: the class has no subtype "NONE"`,
			"small.yaml:20: layout must be one of [ledger amounts clauses prose sparse form]",
			"small.yaml:21: alone needs a pattern or a layout",
			"small.yaml:22: a layout has no zone: it is of the whole page",
		}},
		{"bad keys and fields", "  - {id: a.b, title: A, family: f, sensitivity: public, keys: [{kind: k}], fields: [{name: n, title: N, type: colour}, {name: n, title: N, type: text, labels: [N]}]}\n", []string{
			"small.yaml:7: a key needs labels, a pattern or both",
			"small.yaml:7: type must be one of [text money date year integer identifier]",
			"small.yaml:7: a field needs labels, a pattern or both",
			"small.yaml:7: field n stands twice; the first is at small.yaml:7",
		}},
		{"examples", `  - id: a.b
    title: A
    family: f
    sensitivity: public
    jurisdictions: [IN]
    subtypes: [{id: S, title: S}]
    examples:
      - {id: bare}
      - {id: twice, text: x, is: pet.cat, not: [pet.dog]}
      - {id: twice, text: x, not: [a.b], subtype: T, country: US}
      - {id: other, text: x, is: pet.licence, subtype: S, country: US}
`, []string{
			"small.yaml:14: text is missing",
			`small.yaml:15: is: there is no class "pet.cat"`,
			`small.yaml:15: not: there is no class "pet.dog"`,
			"small.yaml:16: example twice stands twice; the first is at small.yaml:15",
			"small.yaml:16: the example is said to be a.b and not to be a.b",
			`small.yaml:16: class a.b has no subtype "T"`,
			"small.yaml:16: country: class a.b is not of US",
			`small.yaml:17: class pet.licence has no subtype "S"`,
		}},
		{"pages", "  - {id: a.b, title: A, family: f, sensitivity: public, max_pages: 2}\n  - {id: a.c, title: A, family: f, sensitivity: public, multi_page: true, max_pages: 1}\n", []string{
			"small.yaml:7: max_pages is above 1, but multi_page is not true", "small.yaml:8: max_pages is 1, but multi_page is true",
		}},
		{"two without words", "  - {id: a.b, title: A, family: f, sensitivity: public, wordless: true}\n  - {id: a.c, title: A, family: f, sensitivity: public, wordless: true}\n", []string{
			"small.yaml:8: wordless: a.b is said to be so too, at small.yaml:7",
		}},
		{"dates", "  - {id: a.b, title: A, family: f, sensitivity: public, forms: [{number: A, from: 1.4.2026}, {number: B, from: 2026-04-01, until: 2026-03-31}]}\n", []string{
			"small.yaml:7: from must be a date such as 2026-04-01", "small.yaml:7: until is before from",
		}},
		{"class twice", "  - {id: pet.licence, title: A, family: f, sensitivity: public}\n", []string{"small.yaml:7: class pet.licence stands twice; the first is at small.yaml:6"}},
		{"parents", "  - {id: a.a, title: A, family: f, sensitivity: public, parent: a.b}\n  - {id: a.b, title: A, family: f, sensitivity: public, parent: a.a}\n  - {id: a.c, title: A, family: f, sensitivity: public, parent: a.a}\n  - {id: a.d, title: A, family: f, sensitivity: public, parent: a.e}\n", []string{
			"small.yaml:7: the parents of class a.a lead back to it", "small.yaml:8: the parents of class a.b lead back to it", `small.yaml:10: parent: there is no class "a.e"`,
		}},
		{"products", "products:\n  - {id: p, title: P, requires: [{id: r, title: R, any_of: [pet.cat], count: 0}, {id: r, title: R, any_of: [pet.licence]}]}\n  - {id: p, title: P, requires: [{id: r, title: R}]}\n", []string{
			"small.yaml:8: count must be a whole number, at least 1",
			"small.yaml:8: requirement r stands twice; the first is at small.yaml:8",
			`small.yaml:8: any_of: there is no class "pet.cat"`,
			"small.yaml:9: any_of is missing",
			"small.yaml:9: product p stands twice; the first is at small.yaml:8",
		}},
		{"rules", `rules:
  - {id: r, title: R, scope: document, expr: 'true', severity: fatal, message: M}
  - {id: r, title: R, scope: document, classes: [pet.licence, pet.cat], needs: [owner], expr: 'true', severity: error, message: M, params: {Max: 1, list: [1]}}
  - {id: s, title: R, scope: package, needs: [owner], expr: 'true', severity: error, message: M}
  - {id: t, title: R, scope: world, classes: [pet.licence], expr: 'true', severity: error, message: M, from: 2026-01-02, until: 2026-01-01}
`, []string{
			"small.yaml:8: severity must be one of [error warning info]",
			"small.yaml:8: a rule of scope document needs classes",
			`small.yaml:9: params: "Max" must look like ^[a-z][a-z0-9_]*$`,
			"small.yaml:9: params: list must be a number or text",
			"small.yaml:9: rule r stands twice; the first is at small.yaml:8",
			`small.yaml:9: classes: there is no class "pet.cat"`,
			`small.yaml:9: needs: class pet.licence has no field "owner"`,
			`small.yaml:10: needs: no class has a field "owner"`,
			"small.yaml:11: scope must be one of [document package]",
			"small.yaml:11: until is before from",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(file(tt.more))
			if got := problemsOf(t, err); !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func TestLoadRefusesFolders(t *testing.T) {
	whole := []byte(small)
	for _, tt := range []struct {
		name string
		fsys fs.FS
		want []string
	}{
		{"no files", fstest.MapFS{"README.md": {Data: []byte("nothing here")}}, []string{
			"no file has the heading taxonomy: with id, version and title", "the taxonomy has no classes",
		}},
		{"an empty file", fstest.MapFS{"a.yaml": {Data: whole}, "b.yaml": {Data: []byte("# nothing yet\n")}}, []string{"b.yaml: the file is empty"}},
		{"a list", fstest.MapFS{"a.yaml": {Data: []byte("- 1\n")}}, []string{"a.yaml:1: the file must be keys with values"}},
		{"system classes missing", fstest.MapFS{"a.yaml": {Data: []byte("taxonomy: {id: a, version: '1', title: A, default_product: p, page_numbers: [{pattern: x}]}\nclasses: [{id: a.b, title: A, family: f, sensitivity: public}]\n")}}, []string{
			"the class sys.unknown is missing; every taxonomy has it",
			"the class sys.blank is missing; every taxonomy has it",
			"the class sys.separator is missing; every taxonomy has it",
			`a.yaml:1: version "1" must look like ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`,
			"a.yaml:1: pattern has no group (?P<number>…)",
			`a.yaml:1: default_product: there is no product "p"`,
		}},
		{"two headings, and classes in two files", fstest.MapFS{"b.yaml": {Data: whole}, "a.yaml": {Data: []byte("taxonomy: {id: a, version: 1.0.0, title: A}\nclasses: [{id: pet.licence, title: A, family: f, sensitivity: public}]\n")}}, []string{
			"b.yaml:1: a second heading taxonomy:; the first is at a.yaml:1",
			"b.yaml:6: class pet.licence stands twice; the first is at a.yaml:2",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(tt.fsys)
			if got := problemsOf(t, err); !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func problemsOf(t *testing.T, err error) []string {
	t.Helper()
	ps, ok := errors.AsType[Problems](err)
	if !ok {
		t.Fatalf("the error is no Problems: %v", err)
	}
	var lines []string
	for _, p := range ps {
		lines = append(lines, p.String())
	}
	return lines
}

func TestDigest(t *testing.T) {
	header, classes, _ := strings.Cut(small, "classes:")
	classes = "classes:" + classes
	load := func(fsys fstest.MapFS) string {
		t.Helper()
		tax, err := Load(fsys)
		if err != nil {
			t.Fatal(err)
		}
		return tax.Digest
	}
	want := load(fstest.MapFS{"a.yaml": {Data: []byte(header)}, "b.yaml": {Data: []byte(classes)}})
	if len(want) != len("sha256:")+64 || !strings.HasPrefix(want, "sha256:") {
		t.Errorf("digest %q is malformed", want)
	}
	if got := load(fstest.MapFS{"a.yaml": {Data: []byte(classes)}, "x/b.yml": {Data: []byte(header)}}); got != want {
		t.Error("the digest depends on the files' names or order")
	}
	windows := "\ufeff" + strings.ReplaceAll(classes, "\n", "\r\n")
	if got := load(fstest.MapFS{"a.yaml": {Data: []byte(header)}, "b.yaml": {Data: []byte(windows)}}); got != want {
		t.Error("the digest depends on line ends")
	}
	if got := load(fstest.MapFS{"a.yaml": {Data: []byte(header)}, "b.yaml": {Data: bytes.Replace([]byte(classes), []byte("Dog"), []byte("Cat"), 1)}}); got == want {
		t.Error("the digest does not see a changed title")
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(small)
	f.Add(small + "rules:\n  - id: &a b\n    <<: *a\n")
	f.Add("taxonomy: !!binary aGk=\nclasses: {}\n")
	f.Fuzz(func(t *testing.T, content string) {
		tax, err := Load(fstest.MapFS{"a.yaml": {Data: []byte(content)}})
		if err == nil && len(tax.Classes) < 3 {
			t.Error("loads without the system classes")
		}
	})
}
