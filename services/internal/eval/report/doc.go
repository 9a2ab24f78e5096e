// Package report sets a measurement for people to read: one HTML file that asks
// for nothing from elsewhere, needs no script, and prints on A4.
//
// All text of a report is hostile, as most of it was read off papers by a
// machine. It reaches the file through html/template alone, no value is ever
// marked safe, and the file forbids itself scripts and requests. Pictures are
// decoded and encoded anew: nothing of a file's bytes is passed on.
//
// Papers of different origins are never in one figure and never in one plot.
// The same report gives the same bytes.
package report
