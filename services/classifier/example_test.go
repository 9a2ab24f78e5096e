package classifier

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/taxonomy"
	"dossier/taxonomy/lint"
)

func TestTyped(t *testing.T) {
	word := func(text string, line int, box events.Box) events.Word {
		return events.Word{Text: text, Box: box, Confidence: 1, Line: line}
	}
	got := typed("Pet licence\n\n\tBreed  \nx\tPug\n")
	want := events.PageText{
		Page: 1, Width: 612, Height: 792, Method: events.ReadTextLayer,
		Words: []events.Word{
			word("Pet", 0, events.Box{36, 36, 52.5, 45.8}),
			word("licence", 0, events.Box{58, 36, 96.5, 45.8}),
			word("Breed", 1, events.Box{80, 64, 107.5, 73.8}),
			word("x", 2, events.Box{36, 78, 41.5, 87.8}),
			word("Pug", 2, events.Box{80, 78, 96.5, 87.8}),
		},
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 })); diff != "" {
		t.Error(diff)
	}
	if got := typed("\n \n"); len(got.Words) != 0 {
		t.Errorf("words on an empty page: %+v", got.Words)
	}
}

// Whatever its length, a text stays on the sheet and its last line stands at the foot.
func TestTypedStaysOnTheSheet(t *testing.T) {
	p := typed(strings.Repeat("a line of it "+strings.Repeat("w ", 90)+"\n", 199) + "end")
	for _, w := range p.Words {
		if w.Box[0] < 0 || w.Box[1] < 0 || w.Box[2] > p.Width || w.Box[3] > p.Height {
			t.Fatalf("%+v is off the sheet", w)
		}
	}
	if last := p.Words[len(p.Words)-1]; last.Text != "end" || last.Line != 199 || last.Box[1] < 7*p.Height/8 {
		t.Errorf("the last word is %+v", last)
	}
}

func TestTry(t *testing.T) {
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(pets + `
    examples:
      - {id: right, text: "VETERINARY INVOICE\nbreed: pug, pug, breed", first: false}
      - {id: foreign, text: Lentil soup, is: sys.unknown, not: [pet.invoice]}
      - {id: wrong, text: "PET LICENCE\nColour of coat fawn", not: [pet.licence], first: false}
      - {id: plain, text: "PET LICENCE\nColour of coat fawn", is: pet.licence, first: true, subtype: YEARLY}
`)}})
	if err != nil {
		t.Fatal(err)
	}
	tried, err := Try(tax)
	if err != nil {
		t.Fatal(err)
	}
	type outcome struct {
		Example  string
		Accepted bool
		Wrong    []Difference
	}
	var got []outcome
	for _, tr := range tried {
		got = append(got, outcome{tr.Class + " " + tr.Example.ID, tr.Accepted, tr.Wrong})
	}
	want := []outcome{
		{"pet.invoice right", false, nil},
		{"pet.invoice foreign", false, nil},
		{"pet.invoice wrong", false, []Difference{{"class", "pet.invoice", "pet.licence 0.85"}, {"not", "pet.licence", "pet.licence 0.85"}, {"first", "false", "+1.00"}}},
		{"pet.invoice plain", false, []Difference{{"subtype", "YEARLY", "none"}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The examples of the loan taxonomy are what they are said to be.
func TestLoanExamples(t *testing.T) {
	tried, err := Try(loan(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, tr := range tried {
		for _, w := range tr.Wrong {
			t.Errorf("%s: example %s of %s: %s: want %s, got %s\n%+v", tr.Example.Pos, tr.Example.ID, tr.Class, w.What, w.Want, w.Got, tr.Verdict.Matches)
		}
	}
}

func TestTheLoanTaxonomyHasNoLintErrors(t *testing.T) {
	for _, f := range Lint(loan(t)) {
		if f.Severity == lint.Error {
			t.Errorf("%s: %s", f.Pos, f.Text)
		}
	}
}
