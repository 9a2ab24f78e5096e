package lint

import (
	"slices"
	"testing"
	"time"

	"dossier/taxonomy"
)

func TestForms(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	form := func(number, from, until string) taxonomy.Form {
		f := taxonomy.Form{Number: number}
		if from != "" {
			f.From = day(from)
		}
		if until != "" {
			f.Until = day(until)
		}
		return f
	}
	for _, tt := range []struct {
		name  string
		forms []taxonomy.Form
		want  []string
	}{
		{"none", nil, nil},
		{"all in use", []taxonomy.Form{form("A", "", ""), form("B", "", "")}, nil},
		{"one after the other", []taxonomy.Form{form("B", "2026-04-01", ""), form("A", "", "2026-03-31")}, nil},
		{"a gap", []taxonomy.Form{form("A", "", "2026-03-30"), form("B", "2026-04-01", "")}, []string{"forms: no number is in use between A, until 2026-03-30, and B, from 2026-04-01"}},
		{"an overlap", []taxonomy.Form{form("A", "", "2026-04-01"), form("B", "2026-04-01", "")}, []string{"forms: A and B are in use at once from 2026-04-01"}},
		{"one that has no end", []taxonomy.Form{form("A", "", ""), form("B", "2026-04-01", "")}, []string{"forms: A and B are in use at once from 2026-04-01"}},
		{"two from ever", []taxonomy.Form{form("A", "", ""), form("B", "", "2026-03-31")}, []string{"forms: B and A are in use at once from ever"}},
	} {
		var c checker
		c.forms(taxonomy.Class{ID: "a.b", Forms: tt.forms, Pos: "a.yaml:1"})
		var got []string
		for _, f := range c.findings {
			got = append(got, f.Text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestSort(t *testing.T) {
	got := []Finding{{Note, "b.yaml:2", "", "b"}, {Note, "a.yaml:10", "", "b"}, {Error, "a.yaml:10", "", "c"}, {Note, "a.yaml:9", "", "z"}, {Note, "a.yaml:10", "", "a"}, {Error, "", "", "whole"}}
	Sort(got)
	want := []Finding{{Error, "", "", "whole"}, {Note, "a.yaml:9", "", "z"}, {Error, "a.yaml:10", "", "c"}, {Note, "a.yaml:10", "", "a"}, {Note, "a.yaml:10", "", "b"}, {Note, "b.yaml:2", "", "b"}}
	if !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}
