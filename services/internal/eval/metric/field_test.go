package metric

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestFields(t *testing.T) {
	expected := []Field{
		{"1", "payslip", "gross", "5000.00"},
		{"1", "payslip", "net", "3900.00"},
		{"1", "payslip", "employer", "Acme Ltd"},
		{"2", "payslip", "gross", "5100.00"},
		{"3", "bank", "deposit", "100.00"}, // three values of one field
		{"3", "bank", "deposit", "100.00"},
		{"3", "bank", "deposit", "250.00"},
	}
	read := []Field{
		{"1", "payslip", "gross", "5000.00"}, // right
		{"1", "payslip", "net", "8900.00"},   // wrong; the employer is missing
		{"2", "w2", "gross", "5100.00"},      // right, in a document of the wrong class: counts for the payslip
		{"2", "w2", "box1", "5100.00"},       // spurious, under the class it was read as
		{"3", "bank", "deposit", "700.00"},   // 100 once right; 100 and 250 are left over, 700 takes the place of one:
		{"3", "bank", "deposit", "100.00"},   // one wrong, one missing
		{"4", "payslip", "gross", "1.00"},    // spurious: no such document
	}
	rows := Fields(expected, read)
	want := []FieldRow{
		{"bank", "deposit", FieldCounts{Right: 1, Wrong: 1, Missing: 1}},
		{"payslip", "employer", FieldCounts{Missing: 1}},
		{"payslip", "gross", FieldCounts{Right: 2, Spurious: 1}},
		{"payslip", "net", FieldCounts{Wrong: 1}},
		{"w2", "box1", FieldCounts{Spurious: 1}},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	want = []FieldRow{
		{"bank", "", FieldCounts{Right: 1, Wrong: 1, Missing: 1}},
		{"payslip", "", FieldCounts{Right: 2, Wrong: 1, Missing: 1, Spurious: 1}},
		{"w2", "", FieldCounts{Spurious: 1}},
	}
	if diff := cmp.Diff(want, FieldsByClass(rows)); diff != "" {
		t.Errorf("by class (-want +got):\n%s", diff)
	}
	total := FieldsTotal(rows)
	if diff := cmp.Diff(FieldCounts{Right: 3, Wrong: 2, Missing: 2, Spurious: 2}, total); diff != "" {
		t.Errorf("total (-want +got):\n%s", diff)
	}
	// Three of seven expected, three of seven read; F1 = 6 / (6 + 4 + 2 + 2).
	if diff := cmp.Diff([]float64{3.0 / 7, 3.0 / 7, 6.0 / 14}, []float64{total.Recall(), total.Precision(), total.F1()}, within); diff != "" {
		t.Errorf("recall, precision, F1 (-want +got):\n%s", diff)
	}
}

func TestFieldsOfNothing(t *testing.T) {
	rows := Fields(nil, nil)
	total := FieldsTotal(rows)
	if rows != nil || FieldsByClass(rows) != nil || total != (FieldCounts{}) || !isNaN(total.Recall(), total.Precision(), total.F1()) {
		t.Errorf("got %v, total %+v", rows, total)
	}
}

func TestFieldsProperties(t *testing.T) {
	fields := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Field {
		document := rapid.SampledFrom([]string{"1", "2"}).Draw(t, "document")
		name := rapid.SampledFrom([]string{"a", "b"}).Draw(t, "name")
		return Field{document, "class " + document, name, rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "value")}
	}), 0, 12)
	rapid.Check(t, func(t *rapid.T) {
		expected, read := fields.Draw(t, "expected"), fields.Draw(t, "read")
		rows := Fields(expected, read)
		c := FieldsTotal(rows)
		if c.Right+c.Wrong+c.Missing != len(expected) || c.Right+c.Wrong+c.Spurious != len(read) {
			t.Fatalf("%+v does not add up to %d expected, %d read", c, len(expected), len(read))
		}
		if both := Multiset(expected, read); c.Right != both.TP {
			t.Fatalf("%+v, and as sets %+v", c, both)
		}
		if again := Fields(rapid.Permutation(expected).Draw(t, "order"), rapid.Permutation(read).Draw(t, "order")); !cmp.Equal(rows, again) {
			t.Fatalf("%v, and in another order %v", rows, again)
		}
		if sum := FieldsTotal(FieldsByClass(rows)); sum != c {
			t.Fatalf("%+v, and by class %+v", c, sum)
		}
	})
}
