package assembler

import (
	"fmt"
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
// "#key" for an account, "^" for the looks of a first page, "=p" for the picture
// of page p, "?" for doubt, "!reason" for a page that failed.
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
			case '^':
				p.verdict.First = 1
			case '=':
				p.image = "picture" + word[1:]
			case '?':
				p.verdict.Confidence, p.verdict.Accepted = 0.85, false
			case '!':
				p.failed = events.Reason(word[1:])
			default:
				if word[0] >= '0' && word[0] <= '9' {
					if _, err := fmt.Sscanf(word, "%d/%d", &p.verdict.Printed.Number, &p.verdict.Printed.Of); err != nil {
						panic(err)
					}
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
		{"one page", pages("inc.w2"), "d001.1", nil},
		{"each class a document", pages("inc.payslip", "id.pan", "inc.w2"), "d001.1 d002.1 d003.1", nil},
		{"statement without numbers", pages("bank.statement ^", "bank.statement", "bank.statement"), "d001.1 d001.2 d001.3", nil},
		{"statements back to back by number", pages("bank.statement 1/2", "bank.statement 2/2", "bank.statement 1/2", "bank.statement 2/2"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"statements back to back by account", pages("bank.statement #1", "bank.statement #1", "bank.statement #2", "bank.statement #2"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"statements back to back by looks", pages("bank.statement ^", "bank.statement", "bank.statement ^", "bank.statement"), "d001.1 d001.2 d002.1 d002.2", nil},
		{"a repeated header does not cut where numbers follow", pages("bank.statement ^ 1/3", "bank.statement ^ 2/3", "bank.statement ^ 3/3"), "d001.1 d001.2 d001.3", nil},
		{"single-page class twice", pages("id.pan", "id.pan"), "d001.1 d002.1", nil},
		{"blank page in the middle ends nothing", pages("bank.statement 1/2", "sys.blank", "bank.statement 2/2"), "d001.1 blank d001.2", nil},
		{"separator ends a document", pages("bank.statement", "sys.separator", "bank.statement"), "d001.1 separator d002.1", nil},
		{"unknown page joins by number", pages("loan.agreement 1/3", "sys.unknown 2/3", "loan.agreement 3/3"), "d001.1 d001.2 d001.3", nil},
		{"unknown page joins by account", pages("bank.statement #1", "sys.unknown #1"), "d001.1 d001.2", nil},
		{"doubtful page of another class does not join by account", pages("bank.statement #1", "bank.cheque #1 ?"), "d001.1 d002.1", nil},
		{"doubtful page of another class joins by number", pages("loan.agreement 1/2", "loan.sanction_letter 2/2 ?"), "d001.1 d001.2", nil},
		{"unknown page alone", pages("inc.w2", "sys.unknown", "inc.w2"), "d001.1 unassigned d002.1", nil},
		{"failed page", pages("bank.statement 1/3", "x !render_failed", "bank.statement 3/3"), "d001.1 failed d001.2", map[string][]int{"d001": {2}}},
		{"the same picture twice", pages("inc.payslip", "id.pan =1", "id.pan"), "d001.1 =1 d002.1", nil},
		{"last page lost", pages("bank.statement 1/3", "bank.statement 2/3", "inc.w2"), "d001.1 d001.2 d002.1", map[string][]int{"d001": {3}}},
		{"first page lost", pages("bank.statement 2/3", "bank.statement 3/3"), "d001.1 d001.2", map[string][]int{"d001": {1}}},
		{"a lone bare number names no pages", pages("bank.statement 4/0"), "d001.1", nil},
		{"bare numbers with a gap", pages("bank.statement 1/0", "bank.statement 2/0", "bank.statement 5/0"), "d001.1 d001.2 d002.1", nil},
		{"more pages than the class can have", pages("id.pan 1/4"), "d001.1", nil},
		{"a misread total names no pages", pages("bank.statement 1/700", "bank.statement"), "d001.1 d001.2", nil},
		{"nothing", nil, "", nil},
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
				if e.DuplicateOf != duplicates[e.Page].of || ledger.Pages[e.DuplicateOf-1].Fate == events.FateDuplicate {
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
