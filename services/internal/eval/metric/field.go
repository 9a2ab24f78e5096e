package metric

import (
	"cmp"
	"maps"
	"slices"
)

// Field is one value that stands in a document, or was read from it. Document
// tells the documents apart; which predicted document is which true one is the
// caller's to say. Value is compared byte by byte, so it must be normalised.
type Field struct{ Document, Class, Name, Value string }

// FieldCounts are the four things that can become of a field. Source: correct,
// incorrect, missing and spurious of Chinchor and Sundheim, MUC-5 Evaluation
// Metrics, 1993; partly right values are wrong here.
type FieldCounts struct {
	Right    int // expected, and read as it is
	Wrong    int // expected, and read otherwise
	Missing  int // expected, and not read
	Spurious int // read, and not expected
}

// Add adds other counts.
func (c FieldCounts) Add(d FieldCounts) FieldCounts {
	return FieldCounts{c.Right + d.Right, c.Wrong + d.Wrong, c.Missing + d.Missing, c.Spurious + d.Spurious}
}

// Recall is the share of expected fields that were read rightly, right / (right +
// wrong + missing), in [0, 1]; NaN if none was expected.
func (c FieldCounts) Recall() float64 { return ratio(c.Right, c.Right+c.Wrong+c.Missing) }

// Precision is the share of fields read that are right, right / (right + wrong +
// spurious), in [0, 1]; NaN if none was read.
func (c FieldCounts) Precision() float64 { return ratio(c.Right, c.Right+c.Wrong+c.Spurious) }

// F1 is the harmonic mean of the two, in [0, 1]; NaN if none was expected or read.
func (c FieldCounts) F1() float64 {
	return ratio(2*c.Right, 2*c.Right+2*c.Wrong+c.Missing+c.Spurious)
}

// FieldRow is what became of one field of one class, over all documents.
type FieldRow struct {
	Class, Name string
	FieldCounts
}

// Fields compares what was read with what stands there, and returns a row for
// each class and field that occurs, sorted. A field is the same on both sides if
// it has the same name in the same document. If it has several values there, equal
// ones are paired first, then each of those left over on one side is one wrong
// field with one left over on the other, and the rest are missing or spurious.
// It counts for the class under which it is expected, so that a document of the
// wrong class does not spread its errors; a field that no one expects counts
// for the class it was read under. No fields give no rows.
func Fields(expected, read []Field) []FieldRow {
	type place struct{ document, name string }
	type values struct {
		class          string
		expected, read []string
	}
	places := map[place]*values{}
	at := func(f Field) *values {
		p := place{f.Document, f.Name}
		if places[p] == nil {
			places[p] = &values{class: f.Class}
		}
		return places[p]
	}
	for _, f := range expected {
		v := at(f)
		v.expected = append(v.expected, f.Value)
	}
	for _, f := range read {
		v := at(f)
		v.read = append(v.read, f.Value)
	}

	type kind struct{ class, name string }
	counts := map[kind]FieldCounts{}
	for p, v := range places {
		c := Multiset(v.expected, v.read)
		wrong := min(c.FP, c.FN)
		k := kind{v.class, p.name}
		counts[k] = counts[k].Add(FieldCounts{Right: c.TP, Wrong: wrong, Missing: c.FN - wrong, Spurious: c.FP - wrong})
	}
	var rows []FieldRow
	for k, c := range counts {
		rows = append(rows, FieldRow{k.class, k.name, c})
	}
	slices.SortFunc(rows, func(a, b FieldRow) int { return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.Name, b.Name)) })
	return rows
}

// FieldsByClass adds up the rows of each class; their Name is empty. They are sorted.
func FieldsByClass(rows []FieldRow) []FieldRow {
	sums := map[string]FieldCounts{}
	for _, r := range rows {
		sums[r.Class] = sums[r.Class].Add(r.FieldCounts)
	}
	var classes []FieldRow
	for _, class := range slices.Sorted(maps.Keys(sums)) {
		classes = append(classes, FieldRow{Class: class, FieldCounts: sums[class]})
	}
	return classes
}

// FieldsTotal adds up all rows; none give zero counts.
func FieldsTotal(rows []FieldRow) FieldCounts {
	var sum FieldCounts
	for _, r := range rows {
		sum = sum.Add(r.FieldCounts)
	}
	return sum
}
