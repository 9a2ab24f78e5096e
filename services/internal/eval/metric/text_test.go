package metric

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestText(t *testing.T) {
	for _, test := range []struct {
		name            string
		reference, read string
		wer, cer        Edits
		bag             Counts
	}{
		{
			"misread, left out and put in",
			"gross pay 1,234.50 per month", "gross pay l,234.50 month net",
			// words: 1,234.50 for l,234.50; "per" left out; "net" put in
			Edits{3, 5},
			// characters: 1 for l; "per " is four left out, " net" four put in: 1 + 4 + 4. To change "per month" into
			// "month net" letter by letter, of which one in nine is the same, takes 8 as well.
			Edits{9, 28},
			// gross, pay and month are there; 1,234.50 and per are not; l,234.50 and net should not be
			Counts{TP: 3, FP: 2, FN: 2},
		},
		{"equal", "a b", "a b", Edits{0, 2}, Edits{0, 3}, Counts{TP: 2}},
		// Two columns read across. Words: w2 x1 to x1 w2 is one out, one in. Characters: w for x, 2 for 1, and back, 4.
		{"another order", "w1 w2 x1 x2", "w1 x1 w2 x2", Edits{2, 4}, Edits{4, 11}, Counts{TP: 4}},
		{"above 1", "a", "b c d", Edits{3, 1}, Edits{5, 1}, Counts{FP: 3, FN: 1}},
		{"nothing read", "a b", "", Edits{2, 2}, Edits{3, 3}, Counts{FN: 2}},
		{"nothing to read", "", "a b", Edits{2, 0}, Edits{3, 0}, Counts{FP: 2}},
		{"nothing", "", "", Edits{}, Edits{}, Counts{}},
		{"case and punctuation count", "Pay.", "pay", Edits{1, 1}, Edits{2, 4}, Counts{FP: 1, FN: 1}},
		{"characters, not bytes", "€5", "£5", Edits{1, 1}, Edits{1, 2}, Counts{FP: 1, FN: 1}},
	} {
		if diff := cmp.Diff(test.wer, WER(test.reference, test.read)); diff != "" {
			t.Errorf("%s: WER (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.cer, CER(test.reference, test.read)); diff != "" {
			t.Errorf("%s: CER (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.bag, BagOfWords(test.reference, test.read)); diff != "" {
			t.Errorf("%s: bag (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestEdits(t *testing.T) {
	// 1 of 4 and 3 of 2: the corpus has 4 of 6, not the mean of 1/4 and 3/2.
	got := []float64{Edits{1, 4}.Rate(), Edits{3, 2}.Rate(), Edits{1, 4}.Add(Edits{3, 2}).Rate()}
	if diff := cmp.Diff([]float64{0.25, 1.5, 4.0 / 6}, got, within); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !isNaN(Edits{}.Rate(), Edits{3, 0}.Rate()) {
		t.Error("want NaN with nothing to read")
	}
}

func TestNormaliseText(t *testing.T) {
	for in, want := range map[string]string{
		"  Net\tPay \r\n\n $1,000 ":   "Net Pay $1,000",
		"re\u0301sume\u0301":          "r\u00e9sum\u00e9", // composed
		"a\u00a0b\u2003c\u0085d\x0ce": "a b c d e",
		"\ufb01le A.":                 "\ufb01le A.", // ligature, case and punctuation stay
		"":                            "",
		" \n":                         "",
	} {
		if got := NormaliseText(in); got != want {
			t.Errorf("%q: want %q, got %q", in, want, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		once := NormaliseText(rapid.String().Draw(t, "text"))
		if twice := NormaliseText(once); twice != once {
			t.Fatalf("%q, and then %q", once, twice)
		}
	})
}

func TestLevenshtein(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"kitten", "sitting", 3}, // k to s, e to i, and a g
		{"saturday", "sunday", 3},
		{"", "abc", 3},
		{"abc", "", 3},
		{"abc", "abc", 0},
		{"flaw", "lawn", 2},
	} {
		if got := Levenshtein([]rune(test.a), []rune(test.b)); got != test.want {
			t.Errorf("%q, %q: want %d, got %d", test.a, test.b, test.want, got)
		}
	}
}

// table is the Levenshtein distance by the plain table, two rows at a time.
func table[T comparable](a, b []T) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range b {
			change := row[j]
			if a[i] != b[j] {
				change++
			}
			next[j+1] = min(change, row[j+1]+1, next[j]+1)
		}
		row = next
	}
	return row[len(b)]
}

func TestLevenshteinProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		symbols := rapid.SampledFrom([]int{1, 2, 4, 50}).Draw(t, "symbols")
		// Lengths up to 200 have strips that are full, partly full, and several.
		text := rapid.Custom(func(t *rapid.T) []int {
			n := rapid.IntRange(0, 200).Draw(t, "n")
			return rapid.SliceOfN(rapid.IntRange(0, symbols), n, n).Draw(t, "text")
		})
		a, b, c := text.Draw(t, "a"), text.Draw(t, "b"), text.Draw(t, "c")
		got := Levenshtein(a, b)
		if want := table(a, b); got != want {
			t.Fatalf("want %d, got %d", want, got)
		}
		if back := Levenshtein(b, a); back != got {
			t.Fatalf("%d one way, %d the other", got, back)
		}
		if got > Levenshtein(a, c)+Levenshtein(c, b) {
			t.Fatal("a detour is shorter")
		}
		if got < max(len(a)-len(b), len(b)-len(a)) || got > max(len(a), len(b)) {
			t.Fatalf("%d for lengths %d and %d", got, len(a), len(b))
		}
		if Levenshtein(a, a) != 0 {
			t.Fatal("not equal to itself")
		}
	})
}

// TestLevenshteinOfWholePages compares long texts, some alike and some not.
func TestLevenshteinOfWholePages(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	for _, rate := range []float64{0.02, 0.3, 1} {
		a := make([]int, 1500)
		var b []int
		for i := range a {
			a[i] = chance.IntN(60)
			switch r := chance.Float64(); {
			case r > rate:
				b = append(b, a[i])
			case r > rate/2:
				b = append(b, chance.IntN(60), chance.IntN(60))
			}
		}
		if got, want := Levenshtein(a, b), table(a, b); got != want {
			t.Errorf("rate %v: want %d, got %d", rate, want, got)
		}
	}
}

func BenchmarkLevenshtein(b *testing.B) {
	chance := rand.New(rand.NewPCG(1, 2))
	page, read := make([]rune, 6000), make([]rune, 6000)
	for i := range page {
		page[i], read[i] = rune(chance.IntN(80)), rune(chance.IntN(80))
	}
	for b.Loop() {
		Levenshtein(page, read)
	}
}
