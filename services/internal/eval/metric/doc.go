// Package metric holds the measures of `dossier eval`: pure functions from
// what is true and what was said to a figure.
//
// It knows nothing of events, files or taxonomies, only strings, numbers and
// small structs. The same input gives the same figure: there is no clock, no
// environment, and chance (Interval) comes from a seed.
//
// One rule holds throughout: a figure that is not defined (a precision with
// nothing found, an accuracy of no page) is NaN. It is never 0 or 1, so that
// "nothing to measure" can not be mistaken for "all wrong" or "all right".
// encoding/json refuses NaN: whoever writes figures down must turn it into null.
//
// To measure many packages at once, add up what was counted (Counts,
// Panoptic, Concordance, Edits and FieldCounts have Add) or join the slices, and
// take the figure at the end. The mean of the packages' figures is another
// thing, in which a package of two pages counts as much as one of two hundred.
//
// Every function says where its definition is from; where the source leaves
// something open, the comment says what was chosen. testdata/reference.py
// computes most of them a second time, with scikit-learn, SciPy and
// python-Levenshtein, and reference_test.go holds the two against each other.
package metric
