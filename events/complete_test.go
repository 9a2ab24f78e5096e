package events_test

import (
	"slices"
	"testing"

	"dossier/events"
)

func TestIncomplete(t *testing.T) {
	whole := []events.Payload{
		events.PackageReceived{}, events.PackageSplit{Pages: 2},
		events.PageClassified{Page: 1}, events.ExceptionRaised{Consumer: "ocr", Failed: "a", Page: 2},
		events.DocumentAssembled{Document: "d001"}, events.DocumentValidated{Document: "d001"},
		events.PackageAssembled{Pages: 2, Documents: 1}, events.PackageValidated{}, events.PackageCompleted{Status: events.StatusCompleted},
	}
	without := func(t events.Type) []events.Payload {
		return slices.DeleteFunc(slices.Clone(whole), func(p events.Payload) bool { return p.Type() == t })
	}
	with := func(more ...events.Payload) []events.Payload { return append(slices.Clone(whole), more...) }
	for _, tc := range []struct {
		name   string
		record []events.Payload
		want   []string
	}{
		{"whole", whole, nil},
		{"not received", without(events.TypePackageReceived), []string{"no_package_received"}},
		{"not split", without(events.TypePackageSplit), []string{"no_package_split", "page_1_is_not_in_the_manifest", "page_2_is_not_in_the_manifest"}},
		{"a page not classified", without(events.TypePageClassified), []string{"page_1_without_outcome"}},
		{"a page's exception missing", without(events.TypeExceptionRaised), []string{"page_2_without_outcome"}},
		{"a page too many", with(events.PageClassified{Page: 3}), []string{"page_3_is_not_in_the_manifest"}},
		{"a document missing", without(events.TypeDocumentAssembled), []string{"documents_0_of_1"}},
		{"a document not validated", without(events.TypeDocumentValidated), []string{"document_d001_without_outcome"}},
		{"a document's exception instead", append(without(events.TypeDocumentValidated), events.ExceptionRaised{Consumer: "extractor", Failed: "b", Document: "d001"}), nil},
		{"not assembled", without(events.TypePackageAssembled), []string{"no_package_assembled"}},
		{"not validated", without(events.TypePackageValidated), []string{"no_package_validated"}},
		{"no end", without(events.TypePackageCompleted), []string{"terminal_facts_0"}},
		{"two ends", with(events.ReviewRequested{}), []string{"terminal_facts_2"}},
		{"review for an end", append(without(events.TypePackageCompleted), events.ReviewRequested{}), nil},
		{"another revision's facts", with(events.ReviewRequested{Revision: 1}, events.DocumentAssembled{Revision: 1, Document: "d002"}), nil},
		{"refused", []events.Payload{events.ExceptionRaised{Consumer: "intake", Failed: "c"}, events.PackageCompleted{Status: events.StatusFailed}}, nil},
		{"nothing", nil, []string{"no_package_assembled", "no_package_received", "no_package_split", "no_package_validated", "terminal_facts_0"}},
	} {
		var record []events.Event
		for _, p := range tc.record {
			record = append(record, stated(t, p))
		}
		slices.Reverse(record)
		if got := events.Incomplete(record, 0); !slices.Equal(got, tc.want) {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestIncompleteOfALaterRevision: it rests on the same pages, on documents of its
// own, and on what a person decided about the revision before it.
func TestIncompleteOfALaterRevision(t *testing.T) {
	first := []events.Payload{
		events.PackageReceived{}, events.PackageSplit{Pages: 1}, events.PageClassified{Page: 1},
		events.DocumentAssembled{Document: "d001"}, events.DocumentValidated{Document: "d001"},
		events.PackageAssembled{Pages: 1, Documents: 1}, events.PackageValidated{}, events.ReviewRequested{},
	}
	second := []events.Payload{
		events.ReviewDecided{Revision: 0}, events.DocumentAssembled{Revision: 1, Document: "d001"},
		events.DocumentValidated{Revision: 1, Document: "d001"}, events.PackageAssembled{Revision: 1, Pages: 1, Documents: 1},
		events.PackageValidated{Revision: 1}, events.PackageCompleted{Revision: 1, Status: events.StatusCompleted},
	}
	for _, tc := range []struct {
		name          string
		record        []events.Payload
		first, second []string
	}{
		{"whole", slices.Concat(first, second), nil, nil},
		{"decided, and no more", slices.Concat(first, second[:1]), nil, []string{"no_package_assembled", "no_package_validated", "terminal_facts_0"}},
		{"decided by nobody", slices.Concat(first, second[1:]), nil, []string{"no_review_decided"}},
		{"decided about another revision", slices.Concat(first, second[1:], []events.Payload{events.ReviewDecided{Revision: 1}}), nil, []string{"no_review_decided"}},
		{"a document without its outcome", slices.Concat(first, second[:2], second[3:]), nil, []string{"document_d001_without_outcome"}},
	} {
		var record []events.Event
		for _, p := range tc.record {
			record = append(record, stated(t, p))
		}
		if got := events.Incomplete(record, 0); !slices.Equal(got, tc.first) {
			t.Errorf("%s: revision 0 lacks %q, want %q", tc.name, got, tc.first)
		}
		if got := events.Incomplete(record, 1); !slices.Equal(got, tc.second) {
			t.Errorf("%s: revision 1 lacks %q, want %q", tc.name, got, tc.second)
		}
	}
}
