package events_test

import (
	"slices"
	"testing"

	"dossier/events"
)

func TestLines(t *testing.T) {
	word := func(line int, text string) events.Word { return events.Word{Text: text, Line: line} }
	for name, tc := range map[string]struct {
		words []events.Word
		want  []string
	}{
		"none":             {nil, nil},
		"one":              {[]events.Word{word(0, "PAYSLIP")}, []string{"PAYSLIP"}},
		"two lines":        {[]events.Word{word(0, "Net"), word(0, "pay"), word(1, "1,234.50")}, []string{"Net pay", "1,234.50"}},
		"a number skipped": {[]events.Word{word(3, "a"), word(7, "b"), word(7, "c")}, []string{"a", "b c"}},
	} {
		if got := (events.PageText{Words: tc.words}).Lines(); !slices.Equal(got, tc.want) {
			t.Errorf("%s: got %q, want %q", name, got, tc.want)
		}
	}
}

func TestCountFindings(t *testing.T) {
	got := events.CountFindings([]events.Finding{
		{Severity: events.SeverityError}, {Severity: events.SeverityWarning}, {Severity: events.SeverityInfo}, {Severity: events.SeverityError},
	})
	if want := (events.SeverityCounts{Errors: 2, Warnings: 1, Infos: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestRef(t *testing.T) {
	got := events.RefTo("text/plain", []byte("hello"))
	want := events.Ref{Digest: "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", MediaType: "text/plain", Size: 5}
	if got != want || got.Validate() != nil || got.IsZero() || !(events.Ref{}).IsZero() {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
