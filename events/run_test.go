package events_test

import (
	"strings"
	"testing"

	"dossier/events"
)

func TestParseRun(t *testing.T) {
	const id = "00112233445566778899aabbccddeeff"
	for _, tc := range []struct {
		subject string
		want    events.Run // the zero value: refused
	}{
		{run, events.Run{Package: id, Number: 1}},
		{"packages/" + id + "/runs/12", events.Run{Package: id, Number: 12}},
		{events.Unattributed, events.Run{Package: strings.Repeat("0", 32), Number: 1}},
		{subject: ""},
		{subject: "packages/" + id},
		{subject: "packages/" + id + "/runs/0"},
		{subject: "packages/" + id + "/runs/-1"},
		{subject: "packages/" + id + "/runs/01"},
		{subject: "packages/" + id + "/runs/+1"},
		{subject: "packages/" + id + "/runs/1/"},
		{subject: "packages/" + id + "/runs/1/events"},
		{subject: "/packages/" + id + "/runs/1"},
		{subject: "packages/" + id + "/runs/99999999999999999999"},
		{subject: "packages/" + id + "/runs/١"},
		{subject: "packages/" + strings.ToUpper(id) + "/runs/1"},
		{subject: "packages/" + id[1:] + "/runs/1"},
		{subject: "packages/../runs/1"},
		{subject: "Packages/" + id + "/runs/1"},
	} {
		got, err := events.ParseRun(tc.subject)
		if got != tc.want || (err == nil) != (tc.want != events.Run{}) {
			t.Errorf("ParseRun(%q) = %+v, %v, want %+v", tc.subject, got, err, tc.want)
		}
		if err == nil && got.String() != tc.subject {
			t.Errorf("%+v is written %q, was %q", got, got, tc.subject)
		}
	}
}

func TestTenantOf(t *testing.T) {
	for _, tc := range []struct {
		object, tenant string
		ok             bool
	}{
		{"acme/file.pdf", "acme", true},
		{"acme/2026/04/file.pdf", "acme", true},
		{"a-1/x", "a-1", true},
		{"file.pdf", events.DefaultTenant, true},
		{"Acme/file.pdf", events.DefaultTenant, false},
		{"/file.pdf", events.DefaultTenant, false},
		{"-acme/file.pdf", events.DefaultTenant, false},
		{"acme-/file.pdf", events.DefaultTenant, false},
		{"ac me/file.pdf", events.DefaultTenant, false},
		{"../file.pdf", events.DefaultTenant, false},
		{"a.b/file.pdf", events.DefaultTenant, false},
		{"é/file.pdf", events.DefaultTenant, false},
		{strings.Repeat("a", 63) + "/x", strings.Repeat("a", 63), true},
		{strings.Repeat("a", 64) + "/x", events.DefaultTenant, false},
	} {
		if tenant, ok := events.TenantOf(tc.object); tenant != tc.tenant || ok != tc.ok {
			t.Errorf("TenantOf(%q) = %q, %v, want %q, %v", tc.object, tenant, ok, tc.tenant, tc.ok)
		}
	}
}

func TestNameOf(t *testing.T) {
	for object, want := range map[string]string{
		"acme/2026/file.pdf": "file.pdf", "file.pdf": "file.pdf", "acme/../..": "..",
		"acme/" + strings.Repeat("न", 255): strings.Repeat("न", 255), "acme/" + strings.Repeat("न", 1<<20): strings.Repeat("न", 255) + "…",
	} {
		if got := events.NameOf(object); got != want {
			t.Errorf("NameOf(%q) = %q, want %q", object, got, want)
		}
	}
}
