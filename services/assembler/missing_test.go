package assembler

import (
	"slices"
	"testing"
)

// TestMissing: pages are named that no page stands for, whether or not its number was
// read.
func TestMissing(t *testing.T) {
	for _, tt := range []struct {
		name  string
		pages []string
		limit int
		want  []int
	}{
		{"none", []string{"a 1/3", "a 2/3", "a 3/3"}, 0, nil},
		{"in the middle", []string{"a 1/4", "a 2/4", "a 4/4"}, 0, []int{3}},
		{"the first", []string{"a 2/3", "a 3/3"}, 0, []int{1}},
		{"the last", []string{"a 1/2"}, 0, []int{2}},
		{"one that could not be read stands there", []string{"a 1/4", "a 2/4", "a", "a 4/4"}, 0, nil},
		{"one that could not be read stands first", []string{"a", "a 2/4", "a 4/4"}, 0, []int{3}},
		{"bare numbers", []string{"a 1/0", "a 3/0"}, 0, []int{2}},
		{"a lone bare number", []string{"a 7/0"}, 0, nil},
		{"more than the class has", []string{"a 1/9", "a 2/9"}, 5, nil},
		{"a total that was misread", []string{"a 1/811"}, 0, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := missing(pages(tt.pages...), tt.limit); !slices.Equal(got, tt.want) {
				t.Errorf("missing are %v, want %v", got, tt.want)
			}
		})
	}
}
