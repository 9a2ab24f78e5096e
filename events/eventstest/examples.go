// Package eventstest gives tests valid payloads: one of each kind to read, and
// generators of as many as a property needs.
//
// Whatever it makes, its own Validate accepts. A payload that is new in the
// vocabulary needs an example here; the tests of package events ask for it.
package eventstest

import (
	"strings"

	"dossier/events"
)

// Examples returns a valid payload of every type, in the vocabulary's order, as
// they follow each other in a package of two pages.
func Examples() []events.Payload {
	return []events.Payload{
		events.Upload{
			Bucket: "dossier-uploads", Object: "acme/file.pdf", Generation: 1_712_000_000_000_001, Size: 482_113,
			ContentType: "application/pdf", Metadata: map[string]string{events.MetadataProduct: "home-loan"},
		},
		events.PackageReceived{
			Source: ref("a", "application/pdf"), Origin: ref("b", events.MediaOrigin), Product: "home-loan",
			Taxonomy: events.TaxonomyRef{ID: "in-home-loan", Version: "1.2.0", Digest: digest("c")},
			Config:   digest("d"), Flags: []events.Flag{"media_type_differs"},
		},
		events.PageSplit{
			Page: 2, Width: 595.2, Height: 841.8, Image: ref("e", "image/png"), PixelWidth: 1654, PixelHeight: 2339,
			Ink: 0.083, Layer: pointer(ref("f", events.MediaPageText)), Flags: []events.Flag{"pixels_clamped"},
		},
		events.PackageSplit{Pages: 2, Flags: []events.Flag{"repaired"}},
		events.PageRead{
			Page: 2, Text: ref("f", events.MediaPageText), Method: events.ReadOCR, Words: 412, Confidence: 0.91,
			Flags: []events.Flag{"rotated"},
		},
		events.PageClassified{
			Page: 2, Class: "bank.statement", Confidence: 0.94, Accepted: true,
			Alternatives: []events.Candidate{{Class: "bank.passbook", Confidence: 0.04}},
			Classifier:   events.Digest([]byte("classifier")), Calibration: events.Digest([]byte("calibration")),
			Method: "signals", CostMicros: 0, Printed: events.Printed{Number: 2, Of: 2}, First: -0.8, Last: 1,
			Signals: ref("1", events.MediaPageSignals), Reasons: []string{"heading"},
		},
		events.DocumentAssembled{
			Revision: 0, Document: "d001", Class: "bank.statement", Pages: []int{1, 2}, Confidence: 0.93,
			MissingPages: []int{3}, Reasons: []string{"printed_numbers"},
		},
		events.PackageAssembled{
			Revision: 0, Pages: 2, Documents: 1, Fates: map[events.Fate]int{events.FateDocument: 2}, Ledger: ref("2", events.MediaLedger),
		},
		events.DocumentExtracted{
			Revision: 0, Document: "d001", Class: "bank.statement", Fields: ref("3", events.MediaFields), Found: 6, Missing: 1,
		},
		events.DocumentValidated{
			Revision: 0, Document: "d001", Findings: ref("4", events.MediaFindings), Counts: events.SeverityCounts{Warnings: 1},
		},
		events.PackageValidated{
			Revision: 0, Findings: ref("5", events.MediaFindings), Counts: events.SeverityCounts{Errors: 1, Warnings: 1},
			MissingDocuments: []string{"income-proof"},
		},
		events.PackageCompleted{Revision: 1, Status: events.StatusCompleted, Result: ref("6", events.MediaResult)},
		events.ReviewRequested{
			Revision: 0, Result: ref("7", events.MediaResult), Doubts: []string{"document_missing"}, Pages: 0,
		},
		events.ReviewDecided{Revision: 0, Decisions: ref("8", events.MediaDecisions), Author: "reviewer-17"},
		events.PackageSealed{Revision: 1, Events: 14, Root: digest("9"), Lines: ref("9", events.MediaSeal), Complete: true},
		events.ExceptionRaised{
			Consumer: "ocr", Reason: events.ReasonUnreadable, Attempts: 5, Failed: events.ID(strings.Repeat("0a", 32)),
			FailedType: events.TypePageSplit, Page: 1,
		},
	}
}

func digest(digit string) string { return "sha256:" + strings.Repeat(digit, 64) }

func ref(digit, mediaType string) events.Ref {
	return events.Ref{Digest: digest(digit), MediaType: mediaType, Size: 2048}
}

func pointer[T any](v T) *T { return &v }
