package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/schemas/asyncapi"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// whole builds the roster over no backend.
func whole(t *testing.T) []consume.Consumer {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	cs, err := consumers(boot.Env{Taxonomy: tax})
	if err != nil {
		t.Fatal(err)
	}
	return cs
}

// TestNames: a consumer's name is its subscriptions and its dead letters.
// Changing one orphans them.
func TestNames(t *testing.T) {
	var names []string
	for _, c := range whole(t) {
		names = append(names, c.Name)
	}
	if diff := cmp.Diff(events.Consumers(), names); diff != "" {
		t.Errorf("the roster and events.Consumers differ:\n%s", diff)
	}
}

// TestFlowTable holds the table that newcomers read first against the consumers.
func TestFlowTable(t *testing.T) {
	doc, err := os.ReadFile(filepath.Join("..", "..", "..", "events", "doc.go"))
	if err != nil {
		t.Fatal(err)
	}
	type row struct{ hears, states []string }
	want := map[string]*row{}
	var last *row
	for line := range strings.Lines(string(doc)) {
		cells, isRow := strings.CutPrefix(strings.TrimRight(line, "\n"), "//\t")
		if !isRow {
			continue
		}
		// Columns are at least two spaces apart; a row goes on with empty cells.
		parts := regexp.MustCompile(`\s{2,}|\t+`).Split(strings.TrimSpace(cells), -1)
		if parts[0] == "consumer" {
			continue
		}
		if slices.Contains(events.Consumers(), parts[0]) {
			last = new(row)
			want[parts[0]] = last
			parts = parts[1:]
		}
		if last == nil || len(parts) == 0 {
			t.Fatalf("no row of the table: %q", line)
		}
		last.hears = append(last.hears, strings.Fields(parts[0])...)
		if len(parts) > 1 {
			last.states = append(last.states, strings.Fields(parts[1])...)
		}
	}
	for _, c := range whole(t) {
		var got row
		for _, s := range c.On {
			if !slices.Contains(got.hears, string(s.Type)) {
				got.hears = append(got.hears, string(s.Type))
			}
		}
		for _, p := range c.Emits {
			got.states = append(got.states, string(p.Type()))
		}
		w := want[c.Name]
		if w == nil {
			t.Errorf("%s is not in the table of events/doc.go", c.Name)
			continue
		}
		for _, list := range [][]string{got.hears, got.states, w.hears, w.states} {
			slices.Sort(list)
		}
		if !slices.Equal(got.hears, w.hears) || !slices.Equal(got.states, w.states) {
			t.Errorf("%s hears %v and states %v; events/doc.go says %v and %v", c.Name, got.hears, got.states, w.hears, w.states)
		}
	}
}

// TestGeneratedTopology: infrastructure is made from this file.
func TestGeneratedTopology(t *testing.T) {
	top, err := topology()
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.MarshalIndent(top, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("..", "..", "..", "infra", "topology.json"), append(b, '\n'))
}

// TestGeneratedAsyncAPI: subscribers and their tools read this file.
func TestGeneratedAsyncAPI(t *testing.T) {
	top, err := topology()
	if err != nil {
		t.Fatal(err)
	}
	var cs []asyncapi.Consumer
	for _, c := range top.Consumers {
		a := asyncapi.Consumer{Name: c.Name, Sends: c.States}
		for _, s := range top.Subscriptions {
			if s.Group == c.Name {
				a.Receives = append(a.Receives, s.Topic)
			}
		}
		cs = append(cs, a)
	}
	doc, err := asyncapi.Document(cs)
	if err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("..", "..", "..", "schemas", "asyncapi.json"), doc)
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the code says; write it anew with: make generate\n%s", path, cmp.Diff(string(want), string(got)))
	}
}
