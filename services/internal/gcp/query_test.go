package gcp

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"cloud.google.com/go/firestore"
	"cloud.google.com/go/firestore/apiv1/firestorepb"
	"google.golang.org/api/option"
	"google.golang.org/protobuf/proto"

	"dossier/events"
)

// indexFile is what Firebase's and Google's tools deploy. The emulator does not
// look at it, and answers what Firestore would refuse.
type indexFile struct {
	Indexes        []json.RawMessage `json:"indexes"`
	FieldOverrides []struct {
		CollectionGroup string            `json:"collectionGroup"`
		FieldPath       string            `json:"fieldPath"`
		Indexes         []json.RawMessage `json:"indexes"`
	} `json:"fieldOverrides"`
}

// TestQueriesHaveIndexes holds the queries against infra/firestore.indexes.json.
// A query here goes by one field for equality at most, in the order of names,
// and within one collection: that is answered by the index which Firestore keeps
// of every field, unless the file exempts the field. What none goes by must be
// exempt: an index costs a write each, and one of the time limits a run to 500
// writes a second.
func TestQueriesHaveIndexes(t *testing.T) {
	var file indexFile
	content, err := os.ReadFile(filepath.Join("..", "..", "..", "infra", "firestore.indexes.json"))
	if err == nil {
		err = json.Unmarshal(content, &file)
	}
	if err != nil {
		t.Fatal(err)
	}
	if len(file.Indexes) != 0 {
		t.Error("the file lists composite indexes; no query here needs one")
	}
	exempt := map[string]bool{} // "collection.field"
	for _, o := range file.FieldOverrides {
		if len(o.Indexes) != 0 {
			t.Errorf("%s.%s has indexes of its own; no query here needs one", o.CollectionGroup, o.FieldPath)
		}
		exempt[o.CollectionGroup+"."+o.FieldPath] = true
	}

	client, err := firestore.NewClient(t.Context(), "project", option.WithoutAuthentication())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	l := &Log{db: client}
	run, err := l.run(events.Unattributed)
	if err != nil {
		t.Fatal(err)
	}
	queried := map[string]bool{}
	for name, q := range map[string]firestore.Query{
		"all events":      ofTypes(run, nil),
		"of one type":     ofTypes(run, []events.Type{events.TypePageRead}),
		"of two types":    ofTypes(run, []events.Type{events.TypePageRead, events.TypePageSplit}),
		"runs":            l.runs(),
		"a page of them":  paged(l.runs()),
		"a page of types": paged(ofTypes(run, []events.Type{events.TypePageRead, events.TypePageSplit})),
	} {
		asked := decode(t, q)
		group := asked.From[0].CollectionId
		fields := fieldsOf(t, asked.Where)
		switch {
		case len(fields) > 1:
			t.Errorf("%s: goes by %v, which needs a composite index", name, fields)
		case len(fields) == 1 && asked.From[0].AllDescendants:
			t.Errorf("%s: goes by %s over a collection group, which needs an index of its own", name, fields[0])
		}
		for _, f := range fields {
			queried[group+"."+f] = true
			if exempt[group+"."+f] {
				t.Errorf("%s: goes by %s.%s, which the file exempts from indexing", name, group, f)
			}
		}
		for _, o := range asked.OrderBy {
			if o.Field.FieldPath != firestore.DocumentID || o.Direction != firestorepb.StructuredQuery_ASCENDING {
				t.Errorf("%s: is ordered by %s %s, which needs an index", name, o.Field.FieldPath, o.Direction)
			}
		}
	}

	for field := range reflect.TypeFor[record]().Fields() {
		name := eventsCollection + "." + field.Tag.Get("firestore")
		if exempt[name] == queried[name] {
			t.Errorf("%s: exempt %v, queried %v; it must be one of both", name, exempt[name], queried[name])
		}
		delete(exempt, name)
	}
	if len(exempt) != 0 {
		t.Errorf("the file exempts what is no field of a document: %v", exempt)
	}
}

// TestQueriesAreInOnePlace makes sure that the test above knows every query.
func TestQueriesAreInOnePlace(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if name == "query.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains([]string{
				"Where", "WherePath", "WhereEntity", "OrderBy", "OrderByPath", "CollectionGroup", "FindNearest", "FindNearestPath", "Documents", "DocumentRefs",
			}, s.Sel.Name) {
				t.Errorf("%s calls %s: queries stand in query.go", name, s.Sel.Name)
			}
			return true
		})
	}
}

// decode is what a query asks of Firestore.
func decode(t *testing.T, q firestore.Query) *firestorepb.StructuredQuery {
	t.Helper()
	b, err := q.Serialize()
	if err != nil {
		t.Fatal(err)
	}
	var r firestorepb.RunQueryRequest
	if err := proto.Unmarshal(b, &r); err != nil {
		t.Fatal(err)
	}
	return r.GetStructuredQuery()
}

// fieldsOf is which fields a filter goes by, all for equality.
func fieldsOf(t *testing.T, f *firestorepb.StructuredQuery_Filter) []string {
	t.Helper()
	if f == nil {
		return nil
	}
	one := f.GetFieldFilter()
	if one == nil {
		t.Fatalf("a filter of more than one field: %v", f)
	}
	switch one.Op {
	case firestorepb.StructuredQuery_FieldFilter_EQUAL, firestorepb.StructuredQuery_FieldFilter_IN:
	default:
		t.Errorf("%s is filtered by %s, not for equality", one.Field.FieldPath, one.Op)
	}
	return []string{one.Field.FieldPath}
}
