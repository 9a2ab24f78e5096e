// Package eval measures results against the truth.
//
// A [Package] is one file with what is known of it and what was said of it. [Measure] takes
// many of them to a [Report]: the figures of the field, each with an interval, by
// origin of the papers. In-template, kept-out and real papers are never mixed in
// one figure.
//
// The definitions of the figures, their sources and worked examples stand in
// package metric; what is done here is to say what counts as a page, a document, a word or a
// finding. Package report sets one for people to read.
package eval
