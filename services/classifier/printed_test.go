package classifier

import (
	"testing"

	"dossier/events"
	"dossier/taxonomy"
)

func TestPrintedNumber(t *testing.T) {
	tax := loan(t)
	ways, err := compilePageNumbers(tax.PageNumbers)
	if err != nil {
		t.Fatal(err)
	}
	body := make([]string, 45) // lines between head and foot
	foot := func(s string) []string { return append(append([]string{"Statement"}, body...), s) }
	for _, tt := range []struct {
		name  string
		lines []string
		want  events.Printed
	}{
		{"none", []string{"Statement of account"}, events.Printed{}},
		{"page of", []string{"Account 12 Page 3 of 7 Branch 4"}, events.Printed{Number: 3, Of: 7}},
		{"page number of", []string{"PAGE NO: 2 / 14"}, events.Printed{Number: 2, Of: 14}},
		{"letters for digits", []string{"Page l of IO"}, events.Printed{Number: 1, Of: 10}},
		{"zero for o", []string{"Page 10f 5"}, events.Printed{Number: 1, Of: 5}},
		{"sheet of", []string{"Sheet 2 of 3"}, events.Printed{Number: 2, Of: 3}},
		{"beyond the total", []string{"Page 9 of 7"}, events.Printed{}},
		{"fraction at the foot", foot("3/7"), events.Printed{Number: 3, Of: 7}},
		{"fraction in the text", []string{"", "", "", "", "", "", "", "", "", "3/7"}, events.Printed{}},
		{"page at the foot", foot("Form 3520 Page 4"), events.Printed{Number: 4}},
		{"dashes at the foot", foot("- 12 -"), events.Printed{Number: 12}},
		{"number alone at the foot", foot("12"), events.Printed{Number: 12}},
		{"o misread at the foot", foot("20f6"), events.Printed{Number: 2, Of: 6}},
		{"a stroke between", foot("1 | 2"), events.Printed{Number: 1, Of: 2}},
		{"page at the foot, with more behind it", foot("Page 3 Form 3200 1/01"), events.Printed{Number: 3}},
		{"page in a heading", []string{"First Bank", "", "", "", "", "", "", "", "Page No: 2", "Statement"}, events.Printed{Number: 2}},
		{"page in the text", append(body[:30:30], "see Page 3 for the terms"), events.Printed{}},
		{"of a word processor", foot("4 | P a g e"), events.Printed{Number: 4}},
		{"between colons", foot("-: 2 :-"), events.Printed{Number: 2}},
		{"in brackets", foot("(2 of 5)"), events.Printed{Number: 2, Of: 5}},
		{"in Hindi", foot("पृष्ठ 3 / 5"), events.Printed{Number: 3, Of: 5}},
		{"of a fax machine", append([]string{"Mar-05-2026 12:34 From: PAYOFF DEPT P.02/03"}, foot("Sincerely")...), events.Printed{Number: 2, Of: 3}},
		{"a part of a date at the foot", foot("rev. 08/24"), events.Printed{}},
		{"the lower of two", append([]string{"Page 5 of 9"}, foot("Page 2 of 3")...), events.Printed{Number: 2, Of: 3}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := printedNumber(ways, newPage(sheet(tt.lines...))); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

// TestPrintedNumberBesideOthers: what stands apart on a line of the foot is looked at by
// itself, but for a number alone, which may be anything.
func TestPrintedNumberBesideOthers(t *testing.T) {
	ways, err := compilePageNumbers(loan(t).PageNumbers)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]events.Printed{"2/13": {Number: 2, Of: 13}, "13": {}} {
		p := newPage(events.PageText{Width: 600, Height: 800, Words: []events.Word{
			{Text: "v.11.3", Box: events.Box{40, 780, 70, 790}}, {Text: text, Box: events.Box{520, 780, 545, 790}},
		}})
		if got := printedNumber(ways, p); got != want {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	}
}

func loan(t testing.TB) *taxonomy.Taxonomy {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	return tax
}
