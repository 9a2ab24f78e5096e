package assembler

import (
	"maps"
	"slices"
	"testing"

	"dossier/events"
)

// numberedPages are pages of one class that print these numbers of 2.
func numberedPages(numbers ...int) []page {
	var pages []page
	for i, n := range numbers {
		pages = append(pages, page{number: i + 1, verdict: events.PageClassified{
			Page: i + 1, Class: "bank.statement", Confidence: 1, Printed: events.Printed{Number: n, Of: 2},
		}})
	}
	return pages
}

// TestOfTheirOwn: of equal second pages as many count as there are first ones; those
// beyond were scanned twice.
func TestOfTheirOwn(t *testing.T) {
	same := func(of int) duplicate { return duplicate{of: of, why: "same_picture"} }
	for _, tt := range []struct {
		name       string
		numbers    []int
		duplicates map[int]duplicate
		want       []int // that stay duplicates
	}{
		{"one document scanned twice", []int{1, 2, 1, 2}, map[int]duplicate{3: same(1), 4: same(2)}, []int{3, 4}},
		{"two documents with one last page", []int{1, 2, 1, 2}, map[int]duplicate{4: same(2)}, nil},
		{"and a third copy", []int{1, 2, 1, 2, 1, 1, 2}, map[int]duplicate{4: same(2), 5: same(1), 6: same(3), 7: same(2)}, []int{5, 6, 7}},
		{"two kinds of last page", []int{1, 2, 1, 2, 1, 2, 1, 2}, map[int]duplicate{6: same(2), 7: same(5), 8: same(4)}, []int{7, 8}},
		{"taken by the feeder twice", []int{1, 1, 2, 2}, map[int]duplicate{4: same(3)}, []int{4}},
		{"first pages", []int{1, 2, 1}, map[int]duplicate{3: same(1)}, []int{3}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := slices.Sorted(maps.Keys(ofTheirOwn(numberedPages(tt.numbers...), tt.duplicates)))
			if !slices.Equal(got, tt.want) {
				t.Errorf("duplicates are %v, want %v", got, tt.want)
			}
		})
	}
}
