package assembler

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dossier/events"
	"dossier/taxonomy"
)

// loan is the built-in taxonomy: which classes run over several pages is its word.
func loan(t testing.TB) *taxonomy.Taxonomy {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	return tax
}

// pages writes a package down in short: class, then "n/of" for what is printed,
// "#key" for an account, "@from/until" for a period, "^" for the looks of a first page
// and "v" for those of a later one, "=p" for the picture of page p, "$a>b" for a table
// that goes on from balance a and ends in b, "day:a>b" for one whose rows are of those
// days, "§a-b" for clauses a to b, "~class" for what
// else the page may be, "?" for doubt, "!reason" for a page that failed.
func pages(short ...string) []page {
	ps := make([]page, len(short))
	for i, s := range short {
		p := &ps[i]
		p.number = i + 1
		p.image = fmt.Sprint("picture", i+1)
		p.verdict = events.PageClassified{Page: i + 1, Confidence: 0.95, Accepted: true}
		for _, word := range strings.Fields(s) {
			switch word[0] {
			case '#':
				p.keys = append(p.keys, events.IdentityKey{Kind: "account", Value: word[1:]})
			case '@':
				p.keys = append(p.keys, events.IdentityKey{Kind: "period", Value: word[1:]})
			case '^':
				p.verdict.First = 1
			case 'v':
				p.verdict.First = -1
			case '$':
				var before, after int64
				scan(word, "$%d>%d", &before, &after)
				p.ties.Before, p.ties.After = []int64{before}, []int64{after}
			case 'd':
				if days, ok := strings.CutPrefix(word, "day:"); ok {
					p.ties.FirstDay, p.ties.LastDay, _ = strings.Cut(days, ">")
				}
			case '~':
				p.verdict.Alternatives = append(p.verdict.Alternatives, events.Candidate{Class: word[1:], Confidence: 0.1})
			case '=':
				p.image = "picture" + word[1:]
			case '?':
				p.verdict.Confidence, p.verdict.Accepted = 0.85, false
			case '!':
				p.failed = events.Reason(word[1:])
			default:
				if word[0] >= '0' && word[0] <= '9' {
					scan(word, "%d/%d", &p.verdict.Printed.Number, &p.verdict.Printed.Of)
					// As the classifier has it: the number is the surest sign of a page's place.
					if p.verdict.First = -1; p.verdict.Printed.Number == 1 {
						p.verdict.First = 1
					}
					continue
				}
				if clauses, ok := strings.CutPrefix(word, "§"); ok {
					scan(clauses, "%d-%d", &p.ties.FirstClause, &p.ties.LastClause)
					continue
				}
				p.verdict.Class = word
			}
		}
		if p.verdict.Class == events.ClassUnknown {
			p.verdict.Confidence, p.verdict.Accepted = 0.3, false
		}
	}
	return ps
}

func scan(word, format string, into ...any) {
	if _, err := fmt.Sscanf(word, format, into...); err != nil {
		panic(err)
	}
}

// copiesOf are the duplicates that the pictures alone tell.
func copiesOf(ps []page) map[int]duplicate {
	_, copies := pictures(ps)
	found := make(map[int]duplicate)
	for at, first := range copies {
		found[ps[at].number] = duplicate{ps[first].number, whySamePicture}
	}
	return found
}

// leadsAny reports whether a page has duplicates.
func leadsAny(duplicates map[int]duplicate, number int) bool {
	for _, d := range duplicates {
		if d.of == number {
			return true
		}
	}
	return false
}

// ledgerText writes a ledger down in short, one page a word.
func ledgerText(l events.Ledger) string {
	words := make([]string, len(l.Pages))
	for i, e := range l.Pages {
		switch e.Fate {
		case events.FateDocument:
			words[i] = fmt.Sprintf("%s.%d", e.Document, e.Position)
		case events.FateDuplicate:
			words[i] = fmt.Sprintf("=%d", e.DuplicateOf)
		default:
			words[i] = string(e.Fate)
		}
	}
	return strings.Join(words, " ")
}

func TestAssemble(t *testing.T) {
	tests := []struct {
		name    string
		pages   []page
		want    string
		missing map[string][]int
	}{
		{"nothing", nil, "", nil},
		{"one page", pages("inc.w2"), "d001.1", nil},
		{"each class a document", pages("inc.payslip ^", "id.pan", "inc.w2"), "d001.1 d002.1 d003.1", nil},

		// In order.
		{"three pages without numbers", pages("bank.statement ^", "bank.statement", "bank.statement"), "d001.1 d001.2 d001.3", nil},
		{"a table of 17 pages with a repeating header and bare numbers", pages(table(17)...), "d001.1 d001.2 d001.3 d001.4 d001.5 d001.6 d001.7 d001.8 d001.9 d001.10 d001.11 d001.12 d001.13 d001.14 d001.15 d001.16 d001.17", nil},
		{"two equal forms back to back", pages("inc.w2", "inc.w2"), "d001.1 d002.1", nil},
		{"two equal forms of two pages", pages("inc.form16 1/2", "inc.form16 2/2", "inc.form16 1/2", "inc.form16 2/2"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"two months of one account", pages("bank.statement ^ #1 @2026-01-01/2026-01-31", "bank.statement #1 @2026-01-01/2026-01-31", "bank.statement ^ #1 @2026-02-01/2026-02-28", "bank.statement #1 @2026-02-01/2026-02-28"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"two months of one account, told by the period alone", pages("bank.statement #1 @2026-01-01/2026-01-31", "bank.statement #1 @2026-01-01/2026-01-31", "bank.statement #1 @2026-02-01/2026-02-28", "bank.statement #1 @2026-02-01/2026-02-28"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"one bank, two accounts", pages("bank.statement ^ #1", "bank.statement #1", "bank.statement ^ #2", "bank.statement #2"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"statements told by their looks", pages("bank.statement ^", "bank.statement v", "bank.statement ^", "bank.statement v"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"a blank page in the middle and last", pages("bank.statement 1/2", "sys.blank", "bank.statement 2/2", "sys.blank"), "d001.1 blank d001.2 blank", nil},
		{"one class only", pages("bank.statement 1/2", "bank.statement 2/2", "bank.statement 1/3", "bank.statement 2/3", "bank.statement 3/3"), "d001.1 d001.2 d002.1 d002.2 d002.3", nil},
		{"separator and fax cover", pages("bank.statement ^", "sys.separator", "sys.fax_cover", "bank.statement ^"), "d001.1 separator d002.1 d003.1", nil},
		{"a separator ends a document", pages("bank.statement", "sys.separator", "bank.statement"), "d001.1 separator d002.1", nil},

		// Pages that say little.
		{"unknown page joins by number", pages("loan.agreement 1/3", "sys.unknown 2/3 ~loan.agreement", "loan.agreement 3/3"), "d001.1 d001.2 d001.3", nil},
		{"unknown page fills the gap it lies in", pages("loan.agreement 1/3", "sys.unknown", "loan.agreement 3/3"), "d001.1 d001.2 d001.3", nil},
		{"a page whose number was not read fills the gap", pages("inc.form16 1/4", "inc.form16 2/4", "inc.form16 ^", "inc.form16 4/4"), "d001.1 d001.2 d001.3 d001.4", nil},
		{"a foreign page inside a statement", pages("bank.statement 1/2", "sys.unknown", "bank.statement 2/2"), "d001.1 unassigned d001.2", nil},
		{"a foreign page alone", pages("inc.w2", "sys.unknown", "inc.w2"), "d001.1 unassigned d002.1", nil},
		{"a page of another class", pages("bank.statement ^ #1", "bank.cheque #1 ?"), "d001.1 d002.1", nil},
		{"a doubtful page of another class joins by its number", pages("loan.agreement 1/3", "loan.sanction_letter 2/3 ? ~loan.agreement", "loan.agreement 3/3"), "d001.1 d001.2 d001.3", nil},
		{"a page that failed", pages("bank.statement 1/3", "x !render_failed", "bank.statement 3/3"), "d001.1 failed d001.2", map[string][]int{"d001": {2}}},

		// Lost and doubled.
		{"last page lost", pages("bank.statement 1/3", "bank.statement 2/3", "inc.w2"), "d001.1 d001.2 d002.1", map[string][]int{"d001": {3}}},
		{"page 1 lost", pages("bank.statement 2/3", "bank.statement 3/3"), "d001.1 d001.2", map[string][]int{"d001": {1}}},
		{"page 1 lost behind another statement", pages("bank.statement 1/3 #1", "bank.statement 2/3 #1", "bank.statement 3/3 #1", "bank.statement 2/3 #2", "bank.statement 3/3 #2"), "d001.1 d001.2 d001.3 d002.1 d002.2", map[string][]int{"d002": {1}}},
		{"the same picture twice", pages("inc.payslip ^", "id.pan =1", "id.pan"), "d001.1 =1 d002.1", nil},
		{"a whole document twice", pages("bank.statement 1/2", "bank.statement 2/2", "inc.w2", "bank.statement 1/2 =1", "bank.statement 2/2 =2"), "d001.1 d001.2 d002.1 =1 =2", nil},
		{"second pages that are the same print, each of a statement of its own", pages("bank.statement 1/2 #1", "bank.statement 2/2", "inc.w2", "bank.statement 1/2 #2", "bank.statement 2/2 =2"), "d001.1 d001.2 d002.1 d003.1 d003.2", nil},
		{"a lone bare number names no pages", pages("bank.statement 4/0"), "d001.1", nil},
		{"more pages than the class can have", pages("id.pan 1/4"), "d001.1", nil},
		{"a misread total names no pages", pages("bank.statement 1/700", "bank.statement v"), "d001.1 d001.2", nil},

		// In any order.
		{"pages reversed", pages("bank.statement 3/3", "bank.statement 2/3", "bank.statement 1/3", "loan.agreement 2/2", "loan.agreement 1/2"), "d001.3 d001.2 d001.1 d002.2 d002.1", nil},
		{"two documents interleaved", pages("bank.statement 1/4", "loan.agreement 1/3", "bank.statement 2/4", "loan.agreement 2/3", "bank.statement 3/4", "loan.agreement 3/3", "bank.statement 4/4"), "d001.1 d002.1 d001.2 d002.2 d001.3 d002.3 d001.4", nil},
		{"two statements of one bank interleaved", pages("bank.statement 1/3 #1", "bank.statement 1/3 #2", "bank.statement 2/3 #1", "bank.statement 2/3 #2", "bank.statement 3/3 #1", "bank.statement 3/3 #2"), "d001.1 d002.1 d001.2 d002.2 d001.3 d002.3", nil},
		{"three documents shuffled", pages("loan.agreement 2/3", "bank.statement 3/3", "inc.form16 2/2", "loan.agreement 1/3", "bank.statement 1/3", "loan.agreement 3/3", "inc.form16 1/2", "bank.statement 2/3"), "d001.2 d002.3 d003.2 d001.1 d002.1 d001.3 d003.1 d002.2", nil},
		{"two statements shuffled, told by their balances", pages("bank.statement $300>400", "bank.statement ^ $900>950", "bank.statement ^ $100>200", "bank.statement $950>999", "bank.statement $200>300"), "d001.3 d002.1 d001.1 d002.2 d001.2", nil},
		{"an agreement shuffled, told by its clauses", pages("loan.agreement §5-7", "loan.agreement ^ §1-2", "loan.agreement §8-9", "loan.agreement §3-5"), "d001.3 d001.1 d001.4 d001.2", nil},
		{"a statement shuffled whose pages all look first, told by its days", pages("loan.agreement 2/3", "bank.statement ^ #1 @2026-01-01/2026-01-31 day:2026-01-20>2026-01-31", "inc.form16 2/2", "bank.statement ^ #1 @2026-01-01/2026-01-31 day:2026-01-01>2026-01-09", "loan.agreement 1/3", "inc.form16 1/2", "bank.statement ^ #1 @2026-01-01/2026-01-31 day:2026-01-10>2026-01-19", "loan.agreement 3/3"), "d001.2 d002.3 d003.2 d002.1 d001.1 d003.1 d002.2 d001.3", nil},
		{"pages of days that belong to the period of one of two statements", pages("bank.statement ^ #1 @2026-01-01/2026-01-31", "bank.statement ^ #1 @2026-02-01/2026-02-28", "bank.statement v #1 day:0000-02-10>0000-02-27", "bank.statement v #1 day:0000-01-10>0000-01-27"), "d001.1 d002.1 d002.2 d001.2", nil},
		{"two borrowers' payslips in turn", pages("inc.payslip ^ #1", "inc.payslip ^ #2", "inc.payslip ^ #1", "inc.payslip ^ #2"), "d001.1 d002.1 d003.1 d004.1", nil},
		{"front and back of a card far apart", pages("id.aadhaar ^ #1", "inc.w2", "bank.statement 1/1", "loan.agreement 1/1", "inc.payslip ^", "inc.form16 1/1", "id.aadhaar v #1"), "d001.1 d002.1 d003.1 d004.1 d005.1 d006.1 d001.2", nil},
	}
	tax := loan(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			documents, ledger := assemble(tax, tt.pages, copiesOf(tt.pages))
			if got := ledgerText(ledger); got != tt.want {
				t.Errorf("ledger: %s, want %s", got, tt.want)
			}
			for _, d := range documents {
				if got, want := fmt.Sprint(d.MissingPages), fmt.Sprint(tt.missing[d.Document]); got != want {
					t.Errorf("%s: missing %s, want %s", d.Document, got, want)
				}
			}
		})
	}
}

// TestDoubt: where two readings are close, the document says so, and the ledger what the
// page may follow instead.
func TestDoubt(t *testing.T) {
	tests := []struct {
		name      string
		pages     []page
		doubtful  string // documents
		otherwise string // pages, and what each may follow instead
	}{
		{"numbers tell", pages("bank.statement 1/3 #1", "bank.statement 2/3 #1", "bank.statement 3/3 #1", "inc.w2"), "", ""},
		{"either of two may be page 2 of 3", pages("inc.form16 1/3", "inc.form16 ^", "inc.form16 ^", "inc.form16 3/3"), "", "3:0 4:2"},
		{"a back page that either statement may have", pages("bank.statement 1/2", "loan.agreement 1/1", "bank.statement 1/2", "inc.w2", "bank.statement 2/2"), "", "5:1"},
		{"a page that may begin a document or not", pages("bank.statement ^", "bank.statement"), "d001", "1:2 2:0"},
	}
	tax := loan(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			documents, ledger := assemble(tax, tt.pages, nil)
			var doubtful, otherwise []string
			for _, d := range documents {
				if d.Doubtful {
					doubtful = append(doubtful, d.Document)
				}
			}
			for _, e := range ledger.Pages {
				if e.Otherwise != nil {
					otherwise = append(otherwise, fmt.Sprintf("%d:%d", e.Page, *e.Otherwise))
				}
			}
			if got := strings.Join(doubtful, " "); got != tt.doubtful {
				t.Errorf("in doubt: %s, want %s", got, tt.doubtful)
			}
			if got := strings.Join(otherwise, " "); got != tt.otherwise {
				t.Errorf("may follow instead: %s, want %s", got, tt.otherwise)
			}
			if t.Failed() {
				t.Log(ledgerText(ledger))
				for _, d := range documents {
					t.Logf("%s %.4f", d.Document, d.Confidence)
				}
			}
		})
	}
}

// table is a statement of so many pages that all look like first ones but for their numbers.
func table(n int) []string {
	short := make([]string, n)
	for i := range short {
		short[i] = fmt.Sprintf("bank.statement %d/0 #1", i+1)
	}
	return short
}

// TestLedgerAccounts: whatever the pages are, each has one fate, the documents
// hold exactly those that the ledger says, and each document is sound.
func TestLedgerAccounts(t *testing.T) {
	tax := loan(t)
	words := []string{"bank.statement", "loan.agreement", "inc.w2", "sys.unknown", "sys.blank", "sys.separator", "sys.fax_cover", "no.such.class"}
	rapid.Check(t, func(r *rapid.T) {
		var short []string
		for range rapid.IntRange(0, 40).Draw(r, "pages") {
			s := rapid.SampledFrom(words).Draw(r, "class")
			if rapid.Bool().Draw(r, "printed") {
				s += fmt.Sprintf(" %d/%d", rapid.IntRange(1, 9).Draw(r, "number"), rapid.IntRange(0, 9).Draw(r, "of"))
			}
			if rapid.Bool().Draw(r, "keyed") {
				s += " #" + rapid.SampledFrom([]string{"1", "2"}).Draw(r, "key")
			}
			switch rapid.IntRange(0, 9).Draw(r, "odd") {
			case 0:
				s += " !render_failed"
			case 1:
				s += " =1"
			case 2:
				s += " ^"
			}
			short = append(short, s)
		}
		ps := pages(short...)
		duplicates := copiesOf(ps)
		for _, p := range ps { // and some scanned again, before or after
			of := rapid.IntRange(1, 4*len(ps)).Draw(r, "repeats")
			if _, follows := duplicates[of]; of > len(ps) || of == p.number || follows || !p.counts() || !ps[of-1].counts() || leadsAny(duplicates, p.number) {
				continue
			}
			duplicates[p.number] = duplicate{of, whySameScanAgain}
		}
		documents, ledger := assemble(tax, ps, duplicates)

		if len(ledger.Pages) != len(short) {
			r.Fatalf("%d entries for %d pages", len(ledger.Pages), len(short))
		}
		at := map[string]int{}
		for _, d := range documents {
			if err := d.Validate(); err != nil {
				r.Fatalf("%s: %v", d.Document, err)
			}
			for i, n := range d.Pages {
				at[fmt.Sprintf("%s.%d", d.Document, i+1)] = n
			}
		}
		placed := 0
		for i, e := range ledger.Pages {
			if e.Page != i+1 {
				r.Fatalf("entry %d is about page %d", i+1, e.Page)
			}
			switch e.Fate {
			case events.FateDocument:
				placed++
				if at[fmt.Sprintf("%s.%d", e.Document, e.Position)] != e.Page {
					r.Fatalf("page %d is not where the ledger says", e.Page)
				}
			case events.FateDuplicate:
				if e.DuplicateOf != duplicates[e.Page].of || e.DuplicateOf == e.Page || ledger.Pages[e.DuplicateOf-1].Fate == events.FateDuplicate {
					r.Fatalf("page %d is a duplicate of page %d", e.Page, e.DuplicateOf)
				}
			case events.FateBlank, events.FateSeparator, events.FateUnassigned, events.FateFailed:
			default:
				r.Fatalf("page %d has the fate %q", e.Page, e.Fate)
			}
		}
		if placed != len(at) {
			r.Fatalf("%d pages stand in documents by the ledger, %d by the documents", placed, len(at))
		}
	})
}

// TestDecideAgain: the same pages are decided on the same way every time.
func TestDecideAgain(t *testing.T) {
	tax := loan(t)
	rapid.Check(t, func(r *rapid.T) {
		var short []string
		for range rapid.IntRange(1, 30).Draw(r, "pages") {
			s := rapid.SampledFrom([]string{"bank.statement", "loan.agreement", "inc.payslip", "sys.unknown"}).Draw(r, "class")
			switch rapid.IntRange(0, 3).Draw(r, "says") {
			case 0:
				s += fmt.Sprintf(" %d/%d", rapid.IntRange(1, 4).Draw(r, "number"), 4)
			case 1:
				s += " #" + rapid.SampledFrom([]string{"1", "2"}).Draw(r, "account")
			case 2:
				s += " ^"
			}
			short = append(short, s)
		}
		gap := make([]bool, len(short))
		first := fmt.Sprint(decide(tax, pages(short...), gap))
		for range 3 { // maps are walked in another order every time
			if again := fmt.Sprint(decide(tax, pages(short...), gap)); again != first {
				r.Fatalf("decided %s, and then %s", first, again)
			}
		}
	})
}

// TestLongStatement: a statement of 500 pages is one document, by its balances alone, in
// order and back to front.
func TestLongStatement(t *testing.T) {
	const n = 500
	tax := loan(t)
	var short []string
	for i := range n {
		short = append(short, fmt.Sprintf("bank.statement #1 $%d>%d", 100*i, 100*i+100))
	}
	short[0] += " ^"
	for _, reversed := range []bool{false, true} {
		ps := pages(short...)
		if reversed {
			slices.Reverse(ps)
			for i := range ps {
				ps[i].number = i + 1
			}
		}
		documents, _ := assemble(tax, ps, nil)
		if len(documents) != 1 || len(documents[0].Pages) != n {
			t.Fatalf("reversed %v: %d documents, the first of %d pages", reversed, len(documents), len(documents[0].Pages))
		}
		for i, page := range documents[0].Pages {
			if want := i + 1; !reversed && page != want || reversed && page != n-i {
				t.Fatalf("reversed %v: page %d stands at %d", reversed, page, want)
			}
		}
	}
}

// BenchmarkAssemble assembles packages of 500 and 5,000 pages: statements of ten pages, in
// order and shuffled, and one statement of all of them. The time of a page must hardly grow
// with their number.
func BenchmarkAssemble(b *testing.B) {
	tax := loan(b)
	for _, n := range []int{500, 5000} {
		for _, order := range []string{"sorted", "shuffled", "one document"} {
			var short []string
			for i := range n {
				account, number, of := i/10, i%10+1, 10
				if order == "one document" {
					account, number, of = 0, i+1, 0
				}
				short = append(short, fmt.Sprintf("bank.statement %d/%d #%d $%d>%d", number, of, account%7, i*1000, i*1000+1000))
			}
			ps := pages(short...)
			random := rand.New(rand.NewPCG(3, 4))
			for i := range ps { // an account and a statement, what pages share by chance, and what is the page's own
				marks := []uint32{uint32(i / 10 % 7), uint32(100 + i/10)}
				for k := range 80 {
					marks = append(marks, uint32(10_000+random.IntN(20*n)), uint32(10_000_000+100*i+k))
				}
				slices.Sort(marks)
				ps[i].marks = slices.Compact(marks)[:96]
				for k := range 64 {
					ps[i].form = append(ps[i].form, uint32(2*k+random.IntN(2)))
				}
			}
			if order == "shuffled" {
				rand.New(rand.NewPCG(1, 2)).Shuffle(len(ps), func(i, j int) { ps[i], ps[j] = ps[j], ps[i] })
				for i := range ps {
					ps[i].number = i + 1
				}
			}
			b.Run(fmt.Sprintf("%d pages %s", n, order), func(b *testing.B) {
				for b.Loop() {
					assemble(tax, ps, nil)
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/page")
			})
		}
	}
}
