package classifier

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"dossier/events"
)

// TestMar: pages are marred as readers read them, from nearly right to hardly, the same
// page the same way, and in place: what is left of a word stands where it stood.
func TestMar(t *testing.T) {
	text := typed(strings.Repeat("The opening balance of this account is 1,204.50 as of today\n", 30))
	before := slices.Clone(text.Words)
	boxes := map[events.Box]bool{}
	for _, w := range text.Words {
		boxes[w.Box] = true
	}
	const pages = 400
	var right []float64
	for seed := range uint64(pages) {
		got := mar(text, rand.New(rand.NewPCG(seed, 1)))
		if !reflect.DeepEqual(got, mar(text, rand.New(rand.NewPCG(seed, 1)))) {
			t.Fatal("the same page was marred in two ways")
		}
		at := map[events.Box]string{}
		for _, w := range got.Words {
			if w.Text == "" || !boxes[w.Box] {
				t.Fatalf("word %+v", w)
			}
			at[w.Box] += w.Text + " "
		}
		n := 0
		for _, w := range text.Words {
			if at[w.Box] == w.Text+" " {
				n++
			}
		}
		right = append(right, float64(n)/float64(len(text.Words)))
	}
	if !slices.Equal(text.Words, before) {
		t.Error("the page itself was marred")
	}
	slices.Sort(right)
	if worst, middle, best := right[0], right[pages/2], right[pages-1]; worst < 0.1 || worst > 0.35 || middle < 0.7 || middle > 0.85 || best < 0.99 {
		t.Errorf("words left right: of the worst page %.2f, of one in the middle %.2f, of the best %.2f", worst, middle, best)
	}
	if got := mar(events.PageText{}, rand.New(rand.NewPCG(1, 1))); len(got.Words) > 0 {
		t.Errorf("an empty page has %v", got.Words)
	}
}
