package events_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dossier/events"
	"dossier/events/eventstest"
)

const (
	run    = "packages/00112233445566778899aabbccddeeff/runs/1"
	tenant = "acme"
	cause  = events.ID("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b")
	trace  = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
)

var at = time.Date(2026, 4, 1, 9, 0, 0, 123456789, time.UTC)

// stated makes an event as a consumer would, or the bucket for an upload.
func stated(t interface{ Fatal(...any) }, p events.Payload) events.Event {
	if u, ok := p.(events.Upload); ok {
		e, err := events.NewUpload(u, at, trace)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	e := events.New("ocr", run, tenant, cause, at, p)
	e.Trace = trace
	return e
}

// TestIDsAreGolden: records exist that were written under these ids. A change
// of the derivation, of a type's name or of a key would make every fact on
// record a stranger.
func TestIDsAreGolden(t *testing.T) {
	want := []struct {
		typ events.Type
		key string
		id  events.ID
	}{
		{"object.finalized", "upload", "2c312137207a1eb7f8f4e4b78fa1725f87d00e32c4230be34c5061ed0aaa3853"},
		{"package.received", "received", "7909cd9e20c3971efc95f96cab6814de40fbd2763953dc8530c1364015cd8dbc"},
		{"page.split", "0002", "b3bf310b163463baab1ab09794993d0faac705ebdab1481c8e0d4eecd56708e1"},
		{"package.split", "split", "bc624ca6dc196c08dec548fd893502a4ea2d51318aba67de3eb0efd04a6c961c"},
		{"page.read", "0002", "04fab6eaa8edc5e1620ec3bbba42490fb596ccee28d4fb1a6e831435307cb933"},
		{"page.classified", "0002", "fb8cab740d04d0f93f8dd48363a79060a85f147a9faa7e9801b37a5e63e9f77f"},
		{"document.assembled", "r0/d001", "50e29bfeccbc68886a0979778b1114fa933801b834eb854141820f9f44dab4a6"},
		{"package.assembled", "r0", "c4d94aa57eeb6471756d650b56a2e7cd59f9073c9c8dd10b193b35fe83dbeb1f"},
		{"document.extracted", "r0/d001", "28d0407a6bffea2b6284cbb873594dbea648058c70402a5ef2d78575b87e1a8a"},
		{"document.validated", "r0/d001", "843aa139ddc5d32c867aeea590a0684370bccffddcdf6b15613c8cdeb1794fa7"},
		{"package.validated", "r0", "85f0b7d76982d437eb27743851f8a7bc19a98190cead7bb6426aaa84f31786a7"},
		{"package.completed", "r1", "93d5113dee67821a574384d1c3a87dcfa6090446efecc164fe56711ab65a0d02"},
		{"review.requested", "r0", "609352d797ffeab6fad00ec07b35cee043775da3a893b36e56be1f1ef59cc0ce"},
		{"review.decided", "r0", "d214b55efa7ae7508c130b3d702b078803ebee0d05f002ed6a5b7dbd165dcb61"},
		{"package.sealed", "r1", "4d47b552538d63e394ca0085067f751446a0fddd257812564f975a7090019f11"},
		{"exception.raised", "ocr/0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a/0001", "3caf5918330dfe08844b30cd8f8d247cf05ce7bc1e0b5eaeb77636d748da269e"},
	}
	examples := eventstest.Examples()
	if len(examples) != len(want) {
		t.Fatalf("%d examples, %d golden ids", len(examples), len(want))
	}
	for i, p := range examples {
		if p.Type() != want[i].typ || p.Key() != want[i].key || events.IDOf(run, p) != want[i].id {
			t.Errorf("got  {%q, %q, %q},\nwant {%q, %q, %q}", p.Type(), p.Key(), events.IDOf(run, p), want[i].typ, want[i].key, want[i].id)
		}
	}
}

func TestDeriveID(t *testing.T) {
	// SHA-256 of 00000000 00000001 "a", 00000000 00000002 "bc", 00000000 00000000, in hex.
	if got, want := events.DeriveID("a", "bc", ""), events.ID("74f2dff90c16bd75e74ea8ab93e0f683754b4ae5a7e2b6c960734cf5c656341a"); got != want {
		t.Errorf("DeriveID(a, bc, ) = %s, want %s", got, want)
	}
	seen := make(map[events.ID]string)
	for _, parts := range [][3]string{{"ab", "c", ""}, {"a", "bc", ""}, {"", "abc", ""}, {"", "ab", "c"}, {"a", "b", "c"}, {"abc", "", ""}, {"", "", "abc"}} {
		id := events.DeriveID(events.Type(parts[0]), parts[1], parts[2])
		if other, ok := seen[id]; ok {
			t.Errorf("%q and %s have one id", parts, other)
		}
		seen[id] = strings.Join(parts[:], "|")
	}
}

func TestPackageID(t *testing.T) {
	if got, want := events.PackageID("dossier-uploads", "acme/file.pdf", 1712000000000001), "4e5e15d62d2e4bdda21924bd83ac8677"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	seen := make(map[string]bool)
	for _, id := range []string{
		events.PackageID("a", "b", 1), events.PackageID("a", "b", 2), events.PackageID("ab", "", 1), events.PackageID("", "ab", 1), events.PackageID("a", "B", 1),
	} {
		if seen[id] || len(id) != 32 {
			t.Errorf("package id %q is not its own, or not of 32 digits", id)
		}
		seen[id] = true
	}
}

// TestIDLeavesOutWhatIsNoPartOfTheFact: who stated it, when, why, for whom, and
// what was measured.
func TestIDLeavesOutWhatIsNoPartOfTheFact(t *testing.T) {
	a := events.New("ocr", run, "acme", cause, at, events.PageRead{Page: 7, Words: 12, Confidence: 0.5})
	b := events.New("other", run, "globex", "", at.Add(time.Hour), events.PageRead{Page: 7, Words: 13, Method: events.ReadOCR})
	if a.ID != b.ID || a.ID != events.IDOf(run, events.PageRead{Page: 7}) {
		t.Error("the same page read twice has two ids")
	}
	if a.ID == events.IDOf(run, events.PageRead{Page: 8}) || a.ID == events.IDOf(run, events.PageSplit{Page: 7}) ||
		a.ID == events.IDOf(strings.TrimSuffix(run, "1")+"2", events.PageRead{Page: 7}) {
		t.Error("different facts have one id")
	}
}

func TestVocabulary(t *testing.T) {
	seen := make(map[events.Type]bool)
	for i, p := range events.Vocabulary() {
		if p.Type() == "" || seen[p.Type()] {
			t.Errorf("%T has type %q, which is another's or empty", p, p.Type())
		}
		seen[p.Type()] = true
		_ = p.Key() // of a zero value: must not panic, see IDOf
		if example := eventstest.Examples()[i]; example.Type() != p.Type() {
			t.Errorf("example %d is of %s, want %s", i, example.Type(), p.Type())
		}
	}
}

// TestKeysOfSiblings: what comes more than once in a run must have a key of its
// own each time.
func TestKeysOfSiblings(t *testing.T) {
	keys := make(map[string]bool)
	for _, p := range []events.Payload{
		events.DocumentAssembled{Revision: 0, Document: "d001"}, events.DocumentAssembled{Revision: 1, Document: "d001"},
		events.DocumentAssembled{Revision: 0, Document: "d002"}, events.DocumentAssembled{Revision: 11, Document: "d001"},
		events.PageRead{Page: 1}, events.PageRead{Page: 10}, events.PageRead{Page: 10000},
		events.ExceptionRaised{Consumer: "ocr", Failed: "a"}, events.ExceptionRaised{Consumer: "ocr", Failed: "b"},
		events.ExceptionRaised{Consumer: "splitter", Failed: "a"}, events.ExceptionRaised{Consumer: "ocr", Failed: "a", Page: 3},
	} {
		if keys[p.Key()] {
			t.Errorf("key %q stands twice", p.Key())
		}
		keys[p.Key()] = true
	}
	a := events.ExceptionRaised{Consumer: "ocr", Failed: "a", Reason: events.ReasonPanic, Attempts: 1}
	b := events.ExceptionRaised{Consumer: "ocr", Failed: "a", Reason: events.ReasonLimitTime, Attempts: 5}
	if a.Key() != b.Key() {
		t.Error("the same failure counts twice")
	}
}

func TestEventValidate(t *testing.T) {
	good := stated(t, events.PackageSplit{Pages: 2})
	if err := good.Validate(); err != nil {
		t.Fatalf("valid event: %v", err)
	}
	for _, tc := range []struct {
		name  string
		spoil func(*events.Event)
		want  string
	}{
		{"no data", func(e *events.Event) { e.Data = nil }, "events: package.split has no data"},
		{"other type", func(e *events.Event) { e.Type = "page.read" }, `events: type "page.read" does not fit its data, a "package.split"`},
		{"other id", func(e *events.Event) { e.ID = cause }, "events: id of package.split is not derived from its content"},
		{"other subject", func(e *events.Event) { e.Subject = strings.TrimSuffix(run, "1") + "2" }, "events: id of package.split is not derived from its content"},
		{"no source", func(e *events.Event) { e.Source = "" }, "events: package.split has no valid source"},
		{"odd source", func(e *events.Event) { e.Source = "a/b" }, "events: package.split has no valid source"},
		{"no tenant", func(e *events.Event) { e.Tenant = "" }, "events: package.split has no valid tenant"},
		{"odd tenant", func(e *events.Event) { e.Tenant = "../acme" }, "events: package.split has no valid tenant"},
		{"bad subject", func(e *events.Event) {
			e.Subject = "packages/x/runs/1"
			e.ID = events.IDOf(e.Subject, e.Data)
		}, "events: subject is not of the form packages/<id>/runs/<n>"},
		{"bad data", func(e *events.Event) { e.Data = events.PackageSplit{} }, "events: package.split: number of pages is out of range"},
	} {
		e := good
		tc.spoil(&e)
		if err := e.Validate(); err == nil || err.Error() != tc.want {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.want)
		}
	}
}

func TestSameFact(t *testing.T) {
	a := stated(t, events.PageRead{Page: 7, Words: 12})
	for name, tc := range map[string]struct {
		change func(*events.Event)
		want   bool
	}{
		"itself":            {func(*events.Event) {}, true},
		"another source":    {func(e *events.Event) { e.Source = "other" }, true},
		"another time":      {func(e *events.Event) { e.Time = time.Time{} }, true},
		"another cause":     {func(e *events.Event) { e.Cause = "" }, true},
		"another trace":     {func(e *events.Event) { e.Trace = "" }, true},
		"no flags, in Go":   {func(e *events.Event) { e.Data = events.PageRead{Page: 7, Words: 12, Flags: []events.Flag{}} }, true},
		"another number":    {func(e *events.Event) { e.Data = events.PageRead{Page: 7, Words: 13} }, false},
		"another id":        {func(e *events.Event) { e.ID = cause }, false},
		"another subject":   {func(e *events.Event) { e.Subject = "x" }, false},
		"another tenant":    {func(e *events.Event) { e.Tenant = "globex" }, false},
		"another type":      {func(e *events.Event) { e.Type = "x" }, false},
		"data without JSON": {func(e *events.Event) { e.Data = unmarshalable{} }, false},
	} {
		b := a
		tc.change(&b)
		if got := events.SameFact(a, b); got != tc.want {
			t.Errorf("%s: %v, want %v", name, got, tc.want)
		}
	}
}

type unmarshalable struct{ events.PageRead }

func (unmarshalable) MarshalJSON() ([]byte, error) { return nil, errors.New("no JSON") }

func TestAbout(t *testing.T) {
	base := events.ExceptionRaised{Consumer: "ocr"}
	for _, tc := range []struct {
		failed events.Payload
		want   events.ExceptionRaised
	}{
		{events.PackageReceived{}, events.ExceptionRaised{Consumer: "ocr"}},
		{events.PageSplit{Page: 3}, events.ExceptionRaised{Consumer: "ocr", Page: 3}},
		{events.DocumentAssembled{Revision: 2, Document: "d004"}, events.ExceptionRaised{Consumer: "ocr", Revision: 2, Document: "d004"}},
		{events.PackageAssembled{Revision: 2}, events.ExceptionRaised{Consumer: "ocr", Revision: 2}},
	} {
		if got := base.About(tc.failed); got != tc.want {
			t.Errorf("about %T: got %+v, want %+v", tc.failed, got, tc.want)
		}
	}
}

// TestGenerated: what the other properties draw is what they think it is.
func TestGenerated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if err := stated(t, eventstest.Payloads().Draw(t, "payload")).Validate(); err != nil {
			t.Fatal(err)
		}
	})
}
