// Package consume is the contract between a consumer and the rest of Dossier,
// and the runner that keeps it.
//
// A consumer is a function from a typed event to typed facts. The runner does
// everything else, in one order, in one place ([Runner.Deliver]):
//
//	decode → look up → handle → append → publish → ack
//
// Three promises follow, whatever is delivered twice, late, in any order, or
// interrupted by a crash at any point:
//
//   - A fact is on record before anyone hears of it.
//   - A fact is on record once: its id says what it is, the first one stated
//     wins, and everybody publishes the one on record.
//   - A message is acked only when its facts, or the exception that says why
//     there are none, are on record and published.
//
// Joins need no lock and no counter: see [Join].
//
// Errors are transient unless marked [Permanent]; see [ErrUnavailable] for the
// outage of a dependency, which is neither.
package consume
