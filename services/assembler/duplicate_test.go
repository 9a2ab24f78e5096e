package assembler

import (
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
)

// statement is a month's page of an account: the print of every month, and
// figures of its own.
func statement(month uint64) events.PageText {
	r := rand.New(rand.NewPCG(month, 7))
	lines := []string{"First Example Bank", "Statement of Account for the period", "Account holder Maria Sample", "Account number 000123456789"}
	for range 12 {
		lines = append(lines, fmt.Sprintf("%02d/%02d Transfer to Example Stores reference %07d amount %d.%02d balance %d.%02d",
			1+r.IntN(28), month, r.IntN(1e7), 10+r.IntN(5000), r.IntN(100), 1000+r.IntN(90000), r.IntN(100)))
	}
	return set(append(lines, "Deposits are insured by the deposit insurance corporation up to the limit"))
}

// said is a page that the file itself says the words of.
func said(t events.PageText) events.PageText {
	t.Method = events.ReadTextLayer
	return t
}

// withWord is a page with another word.
func withWord(t events.PageText, at int, text string) events.PageText {
	t.Words = slices.Clone(t.Words)
	t.Words[at].Text = text
	return t
}

// clause is a page of prose, which has no figures but its number.
func clause(number uint64) events.PageText {
	r := rand.New(rand.NewPCG(number, 11))
	lines := []string{fmt.Sprint("Clause ", number)}
	for range 20 {
		words := make([]string, 12)
		for i := range words {
			b := make([]byte, 3+r.IntN(7))
			for j := range b {
				b[j] = byte('a' + r.IntN(26))
			}
			words[i] = string(b)
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return set(lines)
}

// set prints lines of words, 6 points a letter and 20 points a line.
func set(lines []string) events.PageText {
	t := events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadOCR}
	for n, line := range lines {
		x, y := 40.0, 60+20*float64(n)
		for _, w := range strings.Fields(line) {
			width := 5 * float64(len(w))
			t.Words = append(t.Words, events.Word{Text: w, Box: events.Box{x, y, x + width, y + 9}, Confidence: 0.995, Line: n})
			x += width + 5
		}
	}
	return t
}

// again is the page scanned once more: a little larger, askew and elsewhere, with
// one word of twenty lost, one misread with some doubt, as nearly all are, and one
// with much.
func again(t events.PageText, seed uint64) events.PageText {
	r := rand.New(rand.NewPCG(seed, 13))
	sin, cos := math.Sincos((r.Float64() - 0.5) * math.Pi / 45)
	scale, dx, dy := 0.95+0.1*r.Float64(), 20*r.Float64(), 20*r.Float64()
	out := t
	out.Words = nil
	for i, w := range t.Words {
		for k := 0; k < 4; k += 2 {
			x, y := w.Box[k], w.Box[k+1]
			w.Box[k], w.Box[k+1] = scale*(cos*x-sin*y)+dx, scale*(sin*x+cos*y)+dy
		}
		w.Confidence = 0.99
		switch i % 20 {
		case 3:
			continue
		case 9:
			w.Text, w.Confidence = "#"+w.Text[1:], 0.3
		case 15:
			w.Text, w.Confidence = strings.NewReplacer("6", "0", "8", "0", "e", "c").Replace(w.Text), 0.8
		}
		out.Words = append(out.Words, w)
	}
	return out
}

// sheet is a page of a package under test.
type sheet struct {
	text    events.PageText
	image   string // "": one of its own
	class   string // "": a bank statement
	printed int
	failed  bool
	look    string
}

// lay puts sheets into a package.
func lay(c *consumetest.Case, sheets []sheet) []page {
	pages := make([]page, len(sheets))
	for i, s := range sheets {
		p := &pages[i]
		p.number, p.image, p.fingerprint = i+1, s.image, s.look
		if p.image == "" {
			p.image = fmt.Sprint("picture of ", i)
		}
		if s.failed {
			p.failed = events.ReasonUnreadable
			continue
		}
		p.verdict = events.PageClassified{Page: i + 1, Class: s.class, Printed: events.Printed{Number: s.printed}}
		if s.class == "" {
			p.verdict.Class = "bank.statement"
		}
		p.text = c.Put(events.MediaPageText, s.text)
		p.sketch = shingles(s.text)
	}
	return pages
}

// shingles stand for a sketch: every two words on a line, hashed.
func shingles(t events.PageText) []uint32 {
	seen := map[uint32]bool{}
	for i := 1; i < len(t.Words); i++ {
		if a, b := t.Words[i-1], t.Words[i]; a.Line == b.Line {
			h := fnv.New32a()
			h.Write([]byte(a.Text + " " + b.Text))
			seen[h.Sum32()] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// found writes duplicates down in short: "3=1 same_picture".
func found(t testing.TB, c *consumetest.Case, pages []page) []string {
	as := &assembler{artifacts: c.Artifacts}
	all, err := as.duplicates(t.Context(), consumetest.Tenant, pages)
	if err != nil {
		t.Fatal(err)
	}
	words := []string{}
	for _, n := range slices.Sorted(maps.Keys(all)) {
		words = append(words, fmt.Sprintf("%d=%d %s", n, all[n].of, all[n].why))
	}
	return words
}

func TestDuplicates(t *testing.T) {
	may, june, july := statement(5), statement(6), statement(7)
	back := clause(9) // the print behind every statement
	var table []string
	for n := range 16 {
		table = append(table, fmt.Sprintf("For service number %d of the schedule a fee of %d.50 is due each year", n, 100+n*37))
	}
	fees := set(table) // the print behind every statement, too
	card := set([]string{"INCOME TAX DEPARTMENT", "Permanent Account Number Card", "ABCDE1234F"})
	note := []string{"Please find attached the papers that you asked for", "and let us know whether anything else is needed", "Yours sincerely and with kind regards"}
	blackboard := events.Fingerprint([events.FingerprintSquares]uint8{5: 3, 80: 3, 200: 1})
	for _, tt := range []struct {
		name   string
		sheets []sheet
		want   []string
	}{
		{"nothing", nil, []string{}},
		{"three months of one account", []sheet{{text: may}, {text: june}, {text: july}}, []string{}},
		{"three months, scanned badly", []sheet{{text: again(may, 1)}, {text: again(june, 2)}, {text: again(july, 3)}}, []string{}},
		{"scanned again right away", []sheet{{text: may}, {text: again(may, 1)}, {text: june}}, []string{"2=1 same_scan_again"}},
		{"scanned again later, and better", []sheet{{text: again(may, 1)}, {text: june}, {text: july}, {text: may}}, []string{"1=4 same_scan_again"}},
		{"scanned three times", []sheet{{text: again(may, 1)}, {text: june}, {text: may}, {text: again(may, 3)}}, []string{"1=3 same_scan_again", "4=3 same_scan_again"}},
		{"one picture three times", []sheet{{text: may, image: "x"}, {text: june}, {text: may, image: "x"}, {text: may, image: "x"}}, []string{"3=1 same_picture", "4=1 same_picture"}},
		{"a picture twice and a better scan", []sheet{{text: again(may, 1), image: "x"}, {text: again(may, 1), image: "x"}, {text: may}}, []string{"1=3 same_scan_again", "2=3 same_scan_again"}},
		{"a better scan with a copy", []sheet{{text: again(may, 1)}, {text: may, image: "x"}, {text: may, image: "x"}}, []string{"1=2 same_scan_again", "3=2 same_picture"}},
		{"a clause twice, far apart", []sheet{{text: clause(1), class: "loan.agreement", printed: 1}, {text: clause(2), class: "loan.agreement", printed: 2}, {text: may}, {text: again(clause(2), 1), class: "loan.agreement", printed: 2}}, []string{"4=2 same_scan_again"}},
		{"the print behind two statements", []sheet{{text: may, printed: 1}, {text: back, printed: 2}, {text: june, printed: 1}, {text: again(back, 1), printed: 2}}, []string{}},
		{"the print behind three statements", []sheet{{text: may}, {text: back}, {text: june}, {text: again(back, 1)}, {text: july}, {text: again(back, 2)}}, []string{}},
		{"the print behind three statements, the last scanned twice", []sheet{{text: may}, {text: again(back, 1)}, {text: june}, {text: again(back, 2)}, {text: july}, {text: back}, {text: again(back, 4)}}, []string{"7=6 same_scan_again"}},
		{"fees behind four statements", []sheet{{text: may}, {text: fees}, {text: june}, {text: again(fees, 1)}, {text: july}, {text: again(fees, 2)}, {text: statement(8)}, {text: again(fees, 3)}}, []string{}},
		{"fees behind four statements, the last scanned twice", []sheet{{text: may}, {text: again(fees, 1)}, {text: june}, {text: again(fees, 2)}, {text: july}, {text: again(fees, 3)}, {text: statement(8)}, {text: fees}, {text: again(fees, 4)}}, []string{"9=8 same_scan_again"}},
		{"fees twice", []sheet{{text: fees}, {text: may}, {text: again(fees, 1)}}, []string{"3=1 same_scan_again"}},
		{"a statement scanned twice as a whole", []sheet{{text: may, printed: 1}, {text: back, printed: 2}, {text: clause(3), class: "loan.agreement"}, {text: again(may, 1), printed: 1}, {text: again(back, 2), printed: 2}}, []string{"4=1 same_scan_again", "5=2 same_scan_again"}},
		{"a note twice, far apart", []sheet{{text: set(note)}, {text: may}, {text: set(note)}}, []string{}},
		{"a clause by the file's own word, twice", []sheet{{text: said(clause(1))}, {text: said(clause(1))}}, []string{"2=1 same_scan_again"}},
		{"two that differ in a word", []sheet{{text: said(clause(1))}, {text: said(withWord(clause(1), 100, "yearly"))}}, []string{}},
		{"a note twice in a row", []sheet{{text: set(note)}, {text: set(note)}, {text: may}}, []string{"2=1 same_scan_again"}},
		{"an empty back between", []sheet{{text: back}, {class: events.ClassBlank}, {text: again(back, 1)}, {text: may}}, []string{"3=1 same_scan_again"}},
		{"blank pages and separators", []sheet{{class: events.ClassBlank, image: "x"}, {class: events.ClassBlank, image: "x"}, {class: events.ClassSeparator, text: back, image: "y"}, {class: events.ClassSeparator, text: back, image: "y"}, {class: events.ClassSeparator, text: again(back, 1)}}, []string{}},
		{"failed pages", []sheet{{failed: true, image: "x"}, {failed: true, image: "x"}, {text: may, image: "x"}, {text: may, image: "x"}}, []string{"4=3 same_picture"}},
		{"pages nobody could read look alike", []sheet{{look: blackboard}, {look: blackboard}}, []string{}},
		{"little to read", []sheet{{text: card}, {text: again(card, 1)}}, []string{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := consumetest.New(t)
			if got := found(t, c, lay(c, tt.sheets)); !slices.Equal(got, tt.want) {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

// TestJudge: what each measure decides, the others being those of two scans.
func TestJudge(t *testing.T) {
	scans := resemblance{words: 200, most: 200, matched: 190, agree: 160, telling: 20, amounts: 12, weight: 3}
	plain := resemblance{words: 200, most: 200, matched: 190, agree: 155, telling: 2, weight: 0.5}
	for _, tt := range []struct {
		name string
		of   resemblance
		look float64
		set  func(*resemblance)
		want likeness
	}{
		{"two scans", scans, 0, func(*resemblance) {}, samePage},
		{"hardly surer than not", scans, 0, func(r *resemblance) { r.weight = sure }, samePage},
		{"less sure", scans, 0, func(r *resemblance) { r.weight = sure - 0.01 }, samePrint},
		{"few amounts", scans, 0, func(r *resemblance) { r.amounts = ownAmounts - 1 }, samePrint},
		{"half of the words in their place", scans, 0, func(r *resemblance) { r.matched = 100 }, samePage},
		{"fewer", scans, 0, func(r *resemblance) { r.matched = 99 }, different},
		{"half of a page that was read in half", scans, 0, func(r *resemblance) { r.most = 633 }, samePage},
		{"a heading", scans, 0, func(r *resemblance) { r.most = 634 }, different},
		{"a word that cannot have been misread", scans, 0, func(r *resemblance) { r.others = 1 }, different},
		{"the same print", plain, 0, func(*resemblance) {}, samePrint},
		{"the same print, hardly", plain, 0, func(r *resemblance) { r.weight = 0 }, samePrint},
		{"rather not the same", plain, 0, func(r *resemblance) { r.weight = -0.01 }, nearly},
		{"doubtful", plain, 0, func(r *resemblance) { r.weight = doubtful }, nearly},
		{"not the same", plain, 0, func(r *resemblance) { r.weight = doubtful - 0.01 }, different},
		{"little print", plain, 0, func(r *resemblance) { r.agree = prose - 1 }, nearly},
		{"little print, but figures", plain, 0, func(r *resemblance) { r.agree, r.telling = prose-1, enoughTelling }, samePrint},
		{"print that was half read", plain, 0, func(r *resemblance) { r.matched = 139 }, nearly},
		{"few words that look the same", plain, sameLook, func(r *resemblance) { r.agree = 9 }, nearly},
		{"few words that do not", plain, sameLook - 0.01, func(r *resemblance) { r.agree = 9 }, different},
		{"too few words", plain, 1, func(r *resemblance) { r.agree = 7 }, different},
		{"nothing read", resemblance{}, 1, func(*resemblance) {}, different},
	} {
		tt.set(&tt.of)
		if got := judge(tt.of, tt.look); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// TestWeight: what speaks for one sheet, and what against.
func TestWeight(t *testing.T) {
	figures := func(e evidence) float64 { return e.weight(ofFigures, figureShares) }
	for _, tt := range []struct {
		name       string
		less, more evidence // the one weighs less than the other
	}{
		{"more figures that agree", evidence{agree: 8}, evidence{agree: 9}},
		{"a figure that differs", evidence{agree: 20, far: [4]int{1}}, evidence{agree: 20}},
		{"in a digit", evidence{agree: 20, far: [4]int{1}}, evidence{agree: 20, near: [4]int{1}}},
		{"as far as could be read", evidence{agree: 20, far: [4]int{1}}, evidence{agree: 20, far: [4]int{0, 0, 1}}},
		{"hardly read", evidence{agree: 20, far: [4]int{0, 0, 1}}, evidence{agree: 20, far: [4]int{0, 0, 0, 1}}},
		{"lost", evidence{agree: 20, lost: [4]int{1}}, evidence{agree: 20}},
		{"lost rather than other", evidence{agree: 20, far: [4]int{1}}, evidence{agree: 20, lost: [4]int{1}}},
		{"one of few rather than one of many", evidence{agree: 10, near: [4]int{1}}, evidence{agree: 40, near: [4]int{1}}},
	} {
		if less, more := figures(tt.less), figures(tt.more); !(less < more) {
			t.Errorf("%s: %.3f and %.3f", tt.name, less, more)
		}
	}
	if none := figures(evidence{}); math.Abs(none) > 1e-9 {
		t.Errorf("nothing weighs %g", none)
	}
	for n := range 20 {
		if got := figures(evidence{agree: n}); (n >= 5) != (got >= sure) {
			t.Errorf("%d figures weigh %.3f", n, got)
		}
	}
	if got := figures(evidence{far: [4]int{5000, 5000}}); !(got < -1000) || math.IsInf(got, 0) {
		t.Errorf("ten thousand figures that differ weigh %g", got)
	}
}

// TestAmount: what is written like an amount or a date.
func TestAmount(t *testing.T) {
	for text, want := range map[string]bool{
		"1,204.50": true, "$12.00": true, "12,00": true, "1,20,000": true, "31/08/2025": true, "01-Feb-2026": true, "1.2.2026": true, "97.62Cr": false,
		"": false, "...": false, "2025": false, "000123456789": false, "1.2": false, "3(b)": false, "1800-200-3344": false, "ABCDE1234F": false, "१२.३४": false,
	} {
		if got := amount(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestFewFiguresTell: of a payslip and the next only the month's figures differ.
func TestFewFiguresTell(t *testing.T) {
	payslip := func(month string) events.PageText {
		lines := []string{"Example Industries Limited payslip", "Employee number 004711 joined on 01-Apr-2019", "Month of payment " + month, "Net pay credited on " + month}
		for n := range 16 {
			lines = append(lines, fmt.Sprintf("Component number %d of the salary %d.00 and deducted %d.50", n, 1000+137*n, 200+31*n))
		}
		return set(append(lines, "Days paid "+month, "Year to date "+month+month))
	}
	a, b := faceOf(payslip("31-Jul-2025")), faceOf(payslip("15-Sep-2024"))
	if got := judge(compare(a, faceOf(again(payslip("31-Jul-2025"), 1))), 1); got != samePage {
		t.Errorf("a payslip scanned again: %v", got)
	}
	if got := judge(compare(a, b), 1); got != different {
		t.Errorf("the payslips of two months: %v, of %+v", got, compare(a, b))
	}
	spelled := compare(faceOf(payslip("July")), faceOf(payslip("June")))
	if got := judge(spelled, 1); got != different {
		t.Errorf("the payslips of two months by their names: %v, of %+v", got, spelled)
	}
}

func TestMostAlike(t *testing.T) {
	of := func(shared ...float64) (links []link) {
		for n, s := range shared {
			links = append(links, link{j: n, score: s})
		}
		return links
	}
	for _, tt := range []struct {
		name   string
		shared []link
		want   int // so many of the first
	}{
		{"none", of(), 0},
		{"few", of(9, 8, 8), 3},
		{"many", of(9, 8, 7, 6, 5, 4), 4},
		{"some as much as the last", of(9, 8, 7, 6, 6, 6, 5), 6},
		{"many as much as the last", of(9, 8, 7, 6, 6, 6, 6, 6, 6), 3},
		{"all the same", of(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4), 0},
	} {
		if got := mostAlike(tt.shared); !slices.Equal(got, tt.shared[:tt.want]) {
			t.Errorf("%s: %d, want %d", tt.name, len(got), tt.want)
		}
	}
}

// A card has few words, and its picture must say so too.
func TestLittleToReadNeedsTheLook(t *testing.T) {
	card := set([]string{"INCOME TAX DEPARTMENT", "Permanent Account Number Card", "ABCDE1234F MARIA SAMPLE", "Date of birth 21/03/1980"})
	r := resemblance{words: 14, most: 14, matched: 14, agree: 12, telling: 2}
	if got := judge(r, 0.5); got != different {
		t.Errorf("looking different: %v", got)
	}
	if got := judge(r, 0.9); got != nearly {
		t.Errorf("looking the same: %v", got)
	}
	if got := compare(faceOf(card), faceOf(card)); got.agree != 14 {
		t.Errorf("the card resembles itself in %+v", got)
	}
}

// TestOrderDoesNotTell: in whatever order the pages lie, those with figures of
// their own are tied to the same ones.
func TestOrderDoesNotTell(t *testing.T) {
	var sheets []sheet
	for month := uint64(1); month <= 5; month++ {
		sheets = append(sheets, sheet{text: statement(month), image: fmt.Sprint("first of ", month)})
		for n := uint64(1); n <= month/2; n++ {
			sheets = append(sheets, sheet{text: again(statement(month), 10*month+n), image: fmt.Sprintf("%d of %d", n, month)})
		}
	}
	sheets = append(sheets, sheet{text: statement(3), image: "first of 3"})
	groups := func(t testing.TB, order []int) string {
		laid := make([]sheet, len(order))
		for i, at := range order {
			laid[i] = sheets[at]
		}
		c := consumetest.New(t)
		as := &assembler{artifacts: c.Artifacts}
		all, err := as.duplicates(t.Context(), consumetest.Tenant, lay(c, laid))
		if err != nil {
			t.Fatal(err)
		}
		by := map[int][]int{} // by the page that counts: those of its group
		for i, at := range order {
			leads := i + 1
			if d, ok := all[leads]; ok {
				leads = d.of
				if _, follows := all[leads]; follows {
					t.Fatalf("page %d repeats page %d, which repeats another", i+1, leads)
				}
			}
			by[leads] = append(by[leads], at)
		}
		var lines []string
		for _, g := range by {
			slices.Sort(g)
			lines = append(lines, fmt.Sprint(g))
		}
		slices.Sort(lines)
		return strings.Join(lines, " ")
	}
	inOrder := make([]int, len(sheets))
	for i := range inOrder {
		inOrder[i] = i
	}
	want := groups(t, inOrder)
	if want != "[0] [1 2] [3 4 11] [5 6 7] [8 9 10]" {
		t.Fatalf("in order: %s", want)
	}
	rapid.Check(t, func(r *rapid.T) {
		if got := groups(t, rapid.Permutation(inOrder).Draw(r, "order")); got != want {
			r.Fatalf("groups %s, want %s", got, want)
		}
	})
}

// TestCandidatesAreFew: of 5,000 pages, alike or all the same, each is compared
// with a few.
func TestCandidatesAreFew(t *testing.T) {
	const n = 5000
	for name, sketchOf := range map[string]func(i int, r *rand.Rand) uint32{
		"all the same":                func(i int, _ *rand.Rand) uint32 { return uint32(i) },
		"of a few forms":              func(i int, r *rand.Rand) uint32 { return uint32(r.IntN(20) * 1000) },
		"with some in common":         func(i int, r *rand.Rand) uint32 { return uint32(r.IntN(n * 8)) },
		"with nothing in common":      func(i int, r *rand.Rand) uint32 { return r.Uint32() },
		"with one shingle many times": func(int, *rand.Rand) uint32 { return 7 },
		"with a few in common":        func(i int, r *rand.Rand) uint32 { return uint32(r.IntN(n * 60)) },
	} {
		r := rand.New(rand.NewPCG(1, 2))
		pages, firsts := make([]page, n), make([]int, n)
		for i := range pages {
			firsts[i] = i
			for k := range 128 {
				pages[i].sketch = append(pages[i].sketch, sketchOf(k, r))
			}
		}
		if got := len(candidates(pages, firsts)); got > 2*mostPairs*n {
			t.Errorf("%s: %d pairs of %d pages", name, got, n)
		}
	}
}

// FuzzCompare: whatever was read, two pages are compared, and the counts add up.
func FuzzCompare(f *testing.F) {
	f.Add("a b c d e f 1 2 3", "a b c d e f 1 2 4", 1.0)
	f.Add("same same same same same other words in here too", "same same", 0.0)
	f.Add("é 漢字 12३ \xff", "", math.Inf(1))
	f.Fuzz(func(t *testing.T, a, b string, stretch float64) {
		x, y := set(strings.Split(a, "\n")), set(strings.Split(b, "\n"))
		for i := range y.Words {
			y.Words[i].Box[0] *= stretch
			y.Words[i].Confidence = stretch
		}
		r := compare(faceOf(x), faceOf(y))
		if r.matched > r.words || r.words > r.most || r.most > max(len(x.Words), len(y.Words)) || r.agree+r.others > r.matched || r.telling > r.agree || r.amounts > r.telling || math.IsNaN(r.weight) || math.IsInf(r.weight, 0) {
			t.Errorf("%+v of %d and %d words", r, len(x.Words), len(y.Words))
		}
		if is := judge(r, stretch); is < different || is > samePage {
			t.Errorf("judged %v", is)
		}
	})
}

// TestTheCopyThatCountsStandsFirst: a page that is read better further on counts,
// and takes the place of its duplicate.
func TestTheCopyThatCountsStandsFirst(t *testing.T) {
	ps := pages("bank.statement 1/3", "bank.statement 2/3", "bank.statement 3/3", "inc.w2", "bank.statement 2/3", "inc.w2 =4")
	documents, ledger := assemble(loan(t), ps, map[int]duplicate{2: {5, whySameScanAgain}, 6: {4, whySamePicture}})
	if got, want := ledgerText(ledger), "d001.1 =5 d001.3 d002.1 d001.2 =4"; got != want {
		t.Errorf("ledger: %s, want %s", got, want)
	}
	if got, want := documents[0].Pages, []int{1, 5, 3}; !slices.Equal(got, want) || len(documents) != 2 {
		t.Errorf("the statement is pages %v, want %v", got, want)
	}
	if got, want := ledger.Pages[1].Reasons, []string{whySameScanAgain}; !slices.Equal(got, want) {
		t.Errorf("reasons %v, want %v", got, want)
	}
}
