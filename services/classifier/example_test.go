package classifier

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
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
