package eval

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// cards is a file of three statements of a card, two pages each, whose second pages are
// the same print; that of the third has another word.
func cards(said ...[]int) Package {
	p := Package{Name: "cards"}
	terms := strings.Fields(strings.Repeat("terms and conditions of the card ", 6))
	for i, document := range []string{"a", "b", "c"} {
		first, second := 2*i+1, 2*i+2
		p.Truth.Documents = append(p.Truth.Documents, truth.Document{ID: document, Class: "liab.credit_card_statement", Template: "one", Pages: []int{first, second}})
		for position, page := range []int{first, second} {
			p.Truth.Pages = append(p.Truth.Pages, truth.Page{Page: page, Class: "liab.credit_card_statement", Document: document, Position: position + 1})
			words := truth.Words{Page: page}
			text := terms
			if position == 0 {
				text = append([]string{document}, terms...)
			} else if document == "c" {
				text = append([]string{"new"}, terms...)
			}
			for _, w := range text {
				words.Words = append(words.Words, truth.Word{Text: w})
			}
			p.Words = append(p.Words, words)
		}
	}
	for _, pages := range said {
		p.Result.Documents = append(p.Result.Documents, events.ResultDocument{Class: "liab.credit_card_statement", Pages: pages})
	}
	return p
}

// TestPagesThatNobodyCanTellApart: they may stand for each other, once each.
func TestPagesThatNobodyCanTellApart(t *testing.T) {
	for _, tt := range []struct {
		name  string
		said  [][]int
		want  [][]int
		exact int
	}{
		{"as they are", [][]int{{1, 2}, {3, 4}, {5, 6}}, [][]int{{1, 2}, {3, 4}, {5, 6}}, 3},
		{"for each other", [][]int{{1, 4}, {3, 2}, {5, 6}}, [][]int{{1, 2}, {3, 4}, {5, 6}}, 3},
		{"in another order", [][]int{{4, 1}, {3, 2}}, [][]int{{2, 1}, {3, 4}}, 1},
		{"that of another print", [][]int{{1, 6}, {3, 4}, {5, 2}}, [][]int{{1, 6}, {3, 4}, {5, 2}}, 1},
		{"both in one", [][]int{{1, 4, 2}, {3}}, [][]int{{1, 2, 4}, {3}}, 0},
		{"alone", [][]int{{4}, {1, 2}}, [][]int{{4}, {1, 2}}, 1},
		{"taken by another", [][]int{{4, 5}, {3, 2}, {1}}, [][]int{{2, 5}, {3, 4}, {1}}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := cards(tt.said...)
			said := p.saidDocuments()
			var got [][]int
			for _, d := range said {
				got = append(got, d.Pages)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("documents (-want +got):\n%s", diff)
			}
			if n := metric.Exact(documents(p.trueDocuments()), documents(said), metric.Same{Class: true, Order: true}).TP; n != tt.exact {
				t.Errorf("%d exact, want %d", n, tt.exact)
			}
		})
	}
}
