package asyncapi

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/events"
	"dossier/schemas"
)

var update = flag.Bool("update", false, "write the golden file anew")

// roster is made up: a consumer that hears events, and one that hears what
// could not be handled.
var roster = []Consumer{
	{Name: "weigher", Receives: []string{events.TopicOf(events.TypeUpload), events.TopicOf(events.TypePageSplit)}, Sends: []events.Type{events.TypePageRead, events.TypeExceptionRaised}},
	{Name: "watcher", Receives: []string{events.TopicOf(events.TypePageRead), events.DeadLetterTopic("weigher"), events.DeadLetterTopic("watcher")}, Sends: []events.Type{events.TypePackageSealed}},
}

func document(t *testing.T) []byte {
	t.Helper()
	got, err := Document(roster)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestDocument(t *testing.T) {
	got, golden := document(t), filepath.Join("testdata", "roster.json")
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("the document changed; run go test ./schemas/asyncapi -update and look at the difference")
	}
	if again := document(t); !bytes.Equal(got, again) {
		t.Error("the same roster gives another document")
	}
}

// TestReferences follows every reference: within the document, and to the
// schemas beside it.
func TestReferences(t *testing.T) {
	var doc any
	if err := json.Unmarshal(document(t), &doc); err != nil {
		t.Fatal(err)
	}
	count := 0
	var follow func(v any)
	follow = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				follow(x)
			}
		case map[string]any:
			for _, x := range v {
				follow(x)
			}
			ref, ok := v["$ref"].(string)
			if !ok {
				return
			}
			count++
			if file, ok := strings.CutPrefix(ref, "./"); ok {
				if _, ok := schemas.For(strings.TrimSuffix(file, ".v1.json")); !ok {
					t.Errorf("%s is not there", ref)
				}
				return
			}
			at := doc
			for _, step := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
				at = at.(map[string]any)[step]
			}
			if at == nil {
				t.Errorf("%s leads nowhere", ref)
			}
		}
	}
	follow(doc)
	if count < 50 {
		t.Errorf("only %d references", count)
	}
}

func TestUnknownTopic(t *testing.T) {
	if _, err := Document([]Consumer{{Name: "x", Receives: []string{"no.such"}}}); err == nil {
		t.Error("a topic that carries nothing is accepted")
	}
	if _, err := Document([]Consumer{{Name: "x", Sends: []events.Type{"no.such"}}}); err == nil {
		t.Error("a type outside the vocabulary is accepted")
	}
}
