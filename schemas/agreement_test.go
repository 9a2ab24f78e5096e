package schemas_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"dossier/events"
	"dossier/events/eventstest"
	"dossier/schemas"
)

// compiled are all schemas by name, read as a subscriber would read them.
func compiled(t testing.TB) map[string]*jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	names, err := fs.Glob(schemas.FS, "*.v1.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range names {
		names[i] = strings.TrimSuffix(file, ".v1.json")
		b, ok := schemas.For(names[i])
		if !ok {
			t.Fatalf("no schema of %s", names[i])
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiler.AddResource(schemas.ID(names[i]), doc); err != nil {
			t.Fatal(err)
		}
	}
	all := make(map[string]*jsonschema.Schema)
	for _, name := range names {
		if all[name], err = compiler.Compile(schemas.ID(name)); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// fataler is what a test and a property have in common.
type fataler interface {
	Helper()
	Fatal(...any)
}

// check holds the JSON of v against a schema.
func check(t fataler, s *jsonschema.Schema, v any) error {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return checkJSON(t, s, b)
}

func checkJSON(t fataler, s *jsonschema.Schema, b []byte) error {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

func TestIDs(t *testing.T) {
	for _, p := range events.Vocabulary() {
		if got, want := schemas.ID(string(p.Type())), events.SchemaURI(p.Type()); got != want {
			t.Errorf("schema id %q, but dataschema %q", got, want)
		}
	}
}

func TestZerosAreRefusedAndExamplesAccepted(t *testing.T) {
	all := compiled(t)
	for i, zero := range events.Vocabulary() {
		s, example := all[string(zero.Type())], eventstest.Examples()[i]
		if zero.Validate() == nil || check(t, s, zero) == nil {
			t.Errorf("a zero %s is accepted, by Validate: %v, by the schema: %v", zero.Type(), zero.Validate() == nil, check(t, s, zero) == nil)
		}
		if err := example.Validate(); err != nil {
			t.Errorf("example of %s: %v", zero.Type(), err)
		}
		if err := check(t, s, example); err != nil {
			t.Errorf("example of %s: %v", zero.Type(), err)
		}
	}
}

// beyond lists what a schema cannot say, so that only Validate refuses it: how
// fields depend on each other.
var beyond = map[string]bool{
	"page.read turned":        true, // by quarters
	"package.assembled pages": true, // the sum of the fates
	"package.assembled fates": true,
	"package.sealed root":     true, // the digest of the lines
	"package.sealed lines":    true,
	"package.sealed complete": true, // without problems
	"package.sealed problems": true,
}

// TestValidateAndSchemaAgree spoils each field of each payload in every way we
// can think of. What one side refuses, so must the other.
func TestValidateAndSchemaAgree(t *testing.T) {
	all := compiled(t)
	for _, example := range eventstest.Examples() {
		s := all[string(example.Type())]
		refused := 0
		for _, m := range mutations(example) {
			byCode, bySchema := m.payload.Validate(), check(t, s, m.payload)
			if byCode != nil {
				refused++
			}
			switch {
			case byCode == nil && bySchema != nil:
				t.Errorf("%s with %s: Validate accepts what the schema refuses: %v", example.Type(), m, bySchema)
			case byCode != nil && bySchema == nil && !beyond[string(example.Type())+" "+m.field]:
				t.Errorf("%s with %s: the schema accepts what Validate refuses: %v", example.Type(), m, byCode)
			}
		}
		if refused == 0 {
			t.Errorf("no mutation of %s was refused", example.Type())
		}
	}
}

type mutation struct {
	field   string // its first name in JSON
	path    string
	value   any
	payload events.Payload
}

func (m mutation) String() string { return fmt.Sprintf("%s = %#v", m.path, m.value) }

// mutations are copies of p with one value changed.
func mutations(p events.Payload) []mutation {
	var all []mutation
	// Each place is found anew in a deep copy, so that no two mutations share it.
	places := len(walk(reflect.ValueOf(p)))
	for i := range places {
		kind := walk(reflect.ValueOf(p))[i].value
		for _, bad := range spoilt(kind) {
			fresh := reflect.New(reflect.TypeOf(p)).Elem()
			fresh.Set(deepCopy(reflect.ValueOf(p)))
			at := walk(fresh)[i]
			at.set(bad)
			field, _, _ := strings.Cut(at.path, ".")
			all = append(all, mutation{field: field, path: at.path, value: bad.Interface(), payload: fresh.Interface().(events.Payload)})
		}
	}
	return all
}

// spoilt are the values to put where v stands: edges, and what lies beyond them.
func spoilt(v reflect.Value) []reflect.Value {
	var values []any
	switch v.Kind() {
	case reflect.Int, reflect.Int64:
		values = []any{-1, 0, 1, 2, events.MaxPage, events.MaxPage + 1}
	case reflect.Float64:
		values = []any{-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5}
	case reflect.Bool:
		values = []any{true, false}
	case reflect.String:
		values = []any{
			"", "x", "sha256:" + strings.Repeat("0", 63), "SHA256:" + strings.Repeat("0", 64), "sha256:" + strings.Repeat("G", 64),
			strings.Repeat("A", 64), strings.Repeat("0", 64) + "\n", "d000", "d01", "d0001", "d1000", "d999", "d-01", "d001 ",
			"completed", "failed", "needs_review", "ocr", "none", "unreadable", "no such reason", "document",
		}
	case reflect.Slice, reflect.Map, reflect.Pointer:
		return []reflect.Value{reflect.Zero(v.Type())}
	}
	var out []reflect.Value
	for _, x := range values {
		out = append(out, reflect.ValueOf(x).Convert(v.Type()))
	}
	return out
}

// place is one value in a payload, and how to replace it.
type place struct {
	path  string
	value reflect.Value
	set   func(reflect.Value)
}

// walk finds every value in v that can be spoilt.
func walk(v reflect.Value) []place {
	var all []place
	var into func(path string, v reflect.Value, set func(reflect.Value))
	into = func(path string, v reflect.Value, set func(reflect.Value)) {
		if v.Kind() != reflect.Struct {
			all = append(all, place{strings.TrimPrefix(path, "."), v, set})
		}
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
				into(path+"."+name, v.Field(i), v.Field(i).Set)
			}
		case reflect.Slice:
			for i := range v.Len() {
				into(fmt.Sprintf("%s.%d", path, i), v.Index(i), v.Index(i).Set)
			}
		case reflect.Pointer:
			if !v.IsNil() {
				into(path, v.Elem(), v.Elem().Set)
			}
		case reflect.Map:
			for _, k := range v.MapKeys() { // the examples have one entry each
				into(path+"."+k.String(), v.MapIndex(k), func(x reflect.Value) { v.SetMapIndex(k, x) })
				into(path+" key", k, func(x reflect.Value) {
					value := v.MapIndex(k)
					v.SetMapIndex(k, reflect.Value{})
					v.SetMapIndex(x, value)
				})
			}
		}
	}
	into("", v, nil)
	return all
}

// deepCopy goes through the payload's JSON, which is all there is of it.
func deepCopy(v reflect.Value) reflect.Value {
	b, err := json.Marshal(v.Interface())
	if err != nil {
		panic(err)
	}
	fresh := reflect.New(v.Type())
	if err := json.Unmarshal(b, fresh.Interface()); err != nil {
		panic(err)
	}
	return fresh.Elem()
}

func TestWhatValidateAcceptsTheSchemaDoes(t *testing.T) {
	all := compiled(t)
	rapid.Check(t, func(t *rapid.T) {
		p := eventstest.Payloads().Draw(t, "payload")
		if err := p.Validate(); err != nil {
			t.Fatalf("generated payload: %v", err)
		}
		if err := check(t, all[string(p.Type())], p); err != nil {
			t.Fatal(err)
		}
	})
}

// TestTolerant: what a newer minor version adds is let pass.
func TestTolerant(t *testing.T) {
	all := compiled(t)
	for _, example := range eventstest.Examples() {
		b, err := json.Marshal(example)
		if err != nil {
			t.Fatal(err)
		}
		b = append([]byte(`{"a_name_from_the_future":{"x":[1]},`), b[1:]...)
		if err := checkJSON(t, all[string(example.Type())], b); err != nil {
			t.Errorf("%s: %v", example.Type(), err)
		}
	}
}

// TestEnvelope holds what the event store keeps against the schema of it, and
// sees that the schema of the data follows from the type.
func TestEnvelope(t *testing.T) {
	s := compiled(t)["cloudevent"]
	at := time.Date(2026, 4, 1, 9, 0, 0, 1, time.UTC)
	for _, p := range eventstest.Examples() {
		e := events.New("ocr", "packages/00112233445566778899aabbccddeeff/runs/1", "acme", events.ID(strings.Repeat("0b", 32)), at, p)
		e.Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
		b, err := events.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if err := checkJSON(t, s, b); err != nil {
			t.Errorf("%s: %v", p.Type(), err)
		}
		for name, bad := range map[string]any{
			"specversion": "0.3", "id": "7", "source": "ocr", "type": "dossier.no.such.v1", "subject": "packages/00112233445566778899aabbccddeeff/runs/0",
			"time": "yesterday", "datacontenttype": "text/plain", "dataschema": "urn:other", "tenant": "Acme", "causationid": "0b", "data": map[string]any{},
		} {
			var spoilt map[string]any
			if err := json.Unmarshal(b, &spoilt); err != nil {
				t.Fatal(err)
			}
			spoilt[name] = bad
			if check(t, s, spoilt) == nil {
				t.Errorf("%s is accepted with %s = %v", p.Type(), name, bad)
			}
		}
	}
}
