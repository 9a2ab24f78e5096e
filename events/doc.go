// Package events is Dossier's vocabulary. Read it first: everything that one
// consumer ever tells another is here, in the order in which a package meets it.
//
// # The flow
//
//	consumer    hears                                             states
//	intake      object.finalized                                  package.received
//	splitter    package.received                                  page.split package.split
//	ocr         page.split                                        page.read
//	classifier  page.read                                         page.classified
//	assembler   page.classified package.split exception.raised
//	            review.decided                                    document.assembled package.assembled
//	extractor   document.assembled                                document.extracted
//	validator   document.extracted document.validated
//	            package.assembled exception.raised                document.validated package.validated package.completed review.requested
//	auditor     package.completed review.requested exception.raised    package.sealed
//
// A test holds this table against the consumers themselves. Any consumer may
// state exception.raised, on its own dead-letter topic. review.decided is stated
// by no consumer but for a person, whose source is [Reviewer].
//
// # What an event is
//
// An [Event] is one fact about one run of one package. Its [ID] is derived from
// what the fact is (type, subject, key), never from what caused it or how it
// was measured: so a fact stated twice is one fact, and the first one stands.
//
// Events carry references, digests, codes and counts, and nothing of a
// borrower's: pixels, text, fields and names are artifacts, which an event
// names by digest ([Ref]). Artifacts can be erased; the record cannot.
//
// # How a package is followed
//
// An [Upload] makes a package: its identity derives from bucket, object and
// generation ([PackageID]). Each page is split, read and classified on its own,
// and has exactly one outcome, so that no page can hang a package. The pages are
// assembled into documents, with a [Ledger] in which every page has one [Fate].
// Documents are extracted and validated, and the [Result] is what a credit
// engine acts on. In the end the record is sealed ([Seal]).
//
// What a person decides about a result ([Decisions]) makes the next revision: the
// pages are assembled again around it, and everything from there on is stated anew.
// No revision takes anything of an earlier one back.
package events
