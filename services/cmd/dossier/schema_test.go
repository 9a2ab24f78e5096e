package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"dossier/schemas"
)

// schemaOf compiles a schema of package schemas.
func schemaOf(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	files, err := fs.Glob(schemas.FS, "*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		b, err := fs.ReadFile(schemas.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource(doc.(map[string]any)["$id"].(string), doc); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile(schemas.ID(name))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// conforms holds JSON that the program wrote against its schema.
func conforms(t *testing.T, name string, content []byte) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(content))
	if err == nil {
		err = schemaOf(t, name).Validate(doc)
	}
	if err != nil {
		t.Errorf("this is no %s: %v", name, err)
	}
}

// exportConforms holds everything that "run --out" wrote for a package against
// its schemas.
func exportConforms(t *testing.T, folder string) {
	t.Helper()
	for pattern, name := range map[string]string{
		"result.json": "result", "ledger.json": "ledger",
		"pages/*.text.json": "page-text", "pages/*.signals.json": "page-signals",
		"documents/*.fields.json": "fields", "documents/*.findings.json": "findings",
	} {
		files, err := filepath.Glob(filepath.Join(folder, filepath.FromSlash(pattern)))
		if err != nil || len(files) == 0 {
			t.Errorf("no %s was written: %v", pattern, err)
		}
		for _, file := range files {
			conforms(t, name, readFile(t, file))
		}
	}
	record := bytes.TrimSpace(readFile(t, filepath.Join(folder, "record.jsonl")))
	for i, line := range bytes.Split(record, []byte("\n")) {
		var e struct{ Type string }
		if err := json.Unmarshal(line, &e); err != nil {
			t.Fatal(err)
		}
		t.Run(fmt.Sprint("fact ", i+1, " ", e.Type), func(t *testing.T) { conforms(t, "cloudevent", line) })
	}
}
