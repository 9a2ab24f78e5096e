package diff

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"dossier/taxonomy"
)

// whole is a taxonomy with one of everything.
func whole() *taxonomy.Taxonomy {
	return &taxonomy.Taxonomy{
		ID: "pets", Version: "1.0.0", PageNumbers: []taxonomy.PageNumber{{}},
		Classes: []taxonomy.Class{{
			ID: "pet.licence", Forms: []taxonomy.Form{{}}, Subtypes: []taxonomy.Subtype{{}}, Names: []taxonomy.Name{{}},
			Signals: []taxonomy.Signal{{ID: "s"}}, FirstPage: []taxonomy.Signal{{ID: "f"}}, Continuation: []taxonomy.Signal{{ID: "c"}},
			LastPage: []taxonomy.Signal{{ID: "l"}}, Keys: []taxonomy.Key{{Kind: "k"}}, Fields: []taxonomy.Field{{Name: "f"}},
			Examples: []taxonomy.Example{{ID: "e"}},
		}},
		Rules:    []taxonomy.Rule{{ID: "r"}},
		Products: []taxonomy.Product{{ID: "p", Requires: []taxonomy.Requirement{{ID: "q"}}}},
	}
}

// Whatever of a taxonomy is changed, the difference tells. A field that is added
// to the format and not here is found by this.
func TestEveryFieldIsCompared(t *testing.T) {
	same := map[string]bool{"Pos": true, "Version": true, "Digest": true} // where it stands, and what names it
	var change func(path string, v func(*taxonomy.Taxonomy) reflect.Value)
	change = func(path string, v func(*taxonomy.Taxonomy) reflect.Value) {
		at := v(whole())
		switch {
		case at.Kind() == reflect.Struct && at.Type() != reflect.TypeFor[time.Time]():
			for i := range at.NumField() {
				if f := at.Type().Field(i); f.IsExported() && !(same[f.Name] && !strings.HasSuffix(path, ".Forms")) {
					change(path+"."+f.Name, func(t *taxonomy.Taxonomy) reflect.Value { return v(t).Field(i) })
				}
			}
			return
		case at.Kind() == reflect.Slice && at.Len() > 0:
			change(path, func(t *taxonomy.Taxonomy) reflect.Value { return v(t).Index(0) })
			return
		}
		to := whole()
		switch at := v(to); at.Kind() {
		case reflect.String:
			at.SetString("another")
		case reflect.Bool:
			at.SetBool(true)
		case reflect.Int:
			at.SetInt(7)
		case reflect.Float64:
			at.SetFloat(0.5)
		case reflect.Slice:
			at.Set(reflect.ValueOf([]string{"another"}))
		case reflect.Map:
			at.Set(reflect.ValueOf(map[string]any{"another": 1.0}))
		case reflect.Pointer:
			at.Set(reflect.ValueOf(new(true)))
		case reflect.Struct:
			at.Set(reflect.ValueOf(time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)))
		default:
			t.Fatalf("%s is a %s", path, at.Kind())
		}
		if d := Between(whole(), to); len(d.Changes) == 0 {
			t.Errorf("a change of %s is not told", path)
		}
	}
	change("Taxonomy", func(t *taxonomy.Taxonomy) reflect.Value { return reflect.ValueOf(t).Elem() })
	if d := Between(whole(), whole()); len(d.Changes)+len(d.Vanished) > 0 {
		t.Errorf("of one taxonomy: %+v", d)
	}
}

// Only what is said counts, not how it is written.
func TestHowFilesAreWrittenIsNoChange(t *testing.T) {
	load := func(class string) *taxonomy.Taxonomy {
		t.Helper()
		tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(`taxonomy: {id: pets, version: 1.0.0, title: Pets}
classes:
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - {id: sys.unknown, title: Unknown, family: system, sensitivity: public}
` + class)}})
		if err != nil {
			t.Fatal(err)
		}
		return tax
	}
	d := Between(
		load("  - {id: pet.licence, title: Licence, family: pets, sensitivity: public, aliases: [tag, token]}\n"),
		load("  # The same.\n  - {title: Licence, id: pet.licence, sensitivity: public, aliases: [token, tag], family: pets}\n"))
	var b strings.Builder
	if err := d.Write(&b); err != nil || len(d.Changes) > 0 || !strings.Contains(b.String(), "only how the files are written differs") {
		t.Errorf("%v, %s", err, b.String())
	}
}
