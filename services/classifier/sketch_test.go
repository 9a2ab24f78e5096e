package classifier

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dossier/events"
)

// reading is a page of lines of words.
func reading(lines ...string) events.PageText {
	var t events.PageText
	for n, line := range lines {
		for _, w := range strings.Fields(line) {
			t.Words = append(t.Words, events.Word{Text: w, Line: n})
		}
	}
	return t
}

func TestSketch(t *testing.T) {
	of := func(shingles ...string) []uint32 {
		hashes := []uint32{}
		for _, s := range shingles {
			hashes = append(hashes, shingle(s))
		}
		slices.Sort(hashes)
		return hashes
	}
	for _, tt := range []struct {
		name string
		text events.PageText
		want []uint32
	}{
		{"nothing", reading(), of()},
		{"one word", reading("Statement"), of()},
		{"a line", reading("Statement of Account"), of("statement of", "of account")},
		{"two lines", reading("Statement of", "Account Number"), of("statement of", "account number")},
		{"a figure", reading("Balance", "1,204.50"), of("120450")},
		{"a small figure", reading("Page", "7"), of()},
		{"signs between", reading("Balance : 1,204.50"), of("balance 120450", "120450")},
		{"the same twice", reading("due now", "DUE NOW!"), of("due now")},
	} {
		if got := sketch(tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	if got := shingle("120450"); got != 0x00a759c5 {
		t.Errorf("a shingle is hashed as %#x: the sketches on record no longer fit", got)
	}
}

// TestSketchSharesWhatPagesShare: in proportion, as far as a sample can.
func TestSketchSharesWhatPagesShare(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]{6}`)
		lines := rapid.SliceOfNDistinct(rapid.SliceOfN(word, 12, 12), 20, 40, func(l []string) string { return l[0] }).Draw(t, "lines")
		var whole, part []string
		for i, l := range lines {
			whole = append(whole, strings.Join(l, " "))
			if i%2 == 0 {
				part = append(part, strings.Join(l, " "))
			}
		}
		a, b := sketch(reading(whole...)), sketch(reading(part...))
		if !slices.IsSorted(a) || len(a) != sketchSize {
			t.Fatalf("%d shingles, sorted: %v", len(a), slices.IsSorted(a))
		}
		shared := 0
		for _, h := range a {
			if slices.Contains(b, h) {
				shared++
			}
		}
		// Half of them; five standard deviations are 28.
		if shared < 36 || shared > 92 {
			t.Fatalf("the sketches of a page and of half of it share %d of %d", shared, len(a))
		}
	})
}
