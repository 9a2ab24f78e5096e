package classifier

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"dossier/events"
	"dossier/taxonomy"
)

// times writes a line so many times.
func times(n int, line string) []string { return slices.Repeat([]string{line}, n) }

const (
	entry     = "01/04/2026 NEFT CR ROSE TRADERS\t12,500.00\t98,204.11 Cr"
	sentence  = "The tenant shall give the keys to the landlord on the day that this lease ends and not later."
	shallPay  = "Borrower irrevocably appoints Lender attorney-in-fact, coupled with interest, during continuance hereof, without notice."
	longEntry = "4 2026 UPI DR 604412 Rose 88 SBI 3310 Kirana Stores 12"
)

func TestLayouts(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  []taxonomy.Layout
	}{
		{"nothing", nil, []taxonomy.Layout{taxonomy.LayoutSparse}},
		{"a ledger", times(6, entry), []taxonomy.Layout{taxonomy.LayoutLedger}},
		{"a long ledger", times(10, entry), []taxonomy.Layout{taxonomy.LayoutLedger, taxonomy.LayoutAmounts}},
		{"too short a ledger", times(5, entry), nil},
		{"dates without a year, behind a number", times(10, "3 14 Apr Card payment to Lentil & Son -42.10"), []taxonomy.Layout{taxonomy.LayoutLedger, taxonomy.LayoutAmounts}},
		{"dates of other countries, misread", times(10, "Apr 3O ACH DEPOSIT ROSE $1,2O4.5O"), []taxonomy.Layout{taxonomy.LayoutLedger, taxonomy.LayoutAmounts}},
		{"amounts without dates", times(10, "Basic pay and dearness allowance Rs. 1,19,500"), []taxonomy.Layout{taxonomy.LayoutAmounts}},
		{"dates, years and rates are no amounts", slices.Concat(times(9, "Date of issue and of return 01.04.2026"), times(9, "The year 2026"), times(9, "Rate 7.25%")), nil},
		{"clauses of running text", slices.Concat([]string{"1. " + sentence, "1.1 " + sentence, "(a) " + sentence, "iv) " + sentence}, times(2, sentence)), []taxonomy.Layout{taxonomy.LayoutClauses, taxonomy.LayoutProse}},
		{"clauses of long lines", []string{"1. " + shallPay, "2. " + shallPay, "Section 3. " + shallPay, "(4) " + shallPay}, []taxonomy.Layout{taxonomy.LayoutClauses}},
		{"three clauses", slices.Concat(times(3, "1. "+sentence), times(3, sentence)), []taxonomy.Layout{taxonomy.LayoutProse}},
		{"a numbered table", times(12, longEntry), nil},
		{"a short list", times(4, "1. Copy of the lease"), []taxonomy.Layout{taxonomy.LayoutSparse}},
		{"running text", times(5, sentence), []taxonomy.Layout{taxonomy.LayoutProse}},
		{"little running text", times(4, sentence), nil},
		{"half of it running text", slices.Concat(times(5, sentence), times(24, "Rose Traders, Pune, Maharashtra")), nil},
		{"labels", times(8, "Name of tenant:\tLentil Rose"), []taxonomy.Layout{taxonomy.LayoutForm}},
		{"labels whose values stand elsewhere", times(20, "Landlord and tenant :"), []taxonomy.Layout{taxonomy.LayoutForm}},
		{"colons that stand below each other", times(8, "Name of branch\t: Kothrud, Pune"), []taxonomy.Layout{taxonomy.LayoutForm}},
		{"boxes side by side", times(4, "1 Wages, tips, other compensation paid\t2 Federal income tax withheld"), []taxonomy.Layout{taxonomy.LayoutForm}},
		{"dates are no boxes", times(8, "14 April to Lentil & Son"), nil},
		{"boxes", times(8, "12a See instructions for box 12"), []taxonomy.Layout{taxonomy.LayoutForm}},
		{"times and running text are no labels", slices.Concat(times(8, "Opened at 10:30 by Rose Lentil"), times(8, "Notice: "+sentence)), []taxonomy.Layout{taxonomy.LayoutProse}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(sheet(tt.lines...))
			var got []taxonomy.Layout
			for _, l := range taxonomy.Layouts() {
				if p.layout(l).has {
					got = append(got, l)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("has %v, want %v", got, tt.want)
			}
		})
	}
}

func TestEveryLayoutIsMeasured(t *testing.T) {
	if len(measures) != len(taxonomy.Layouts()) {
		t.Errorf("%d layouts are measured, of %d", len(measures), len(taxonomy.Layouts()))
	}
	for _, l := range taxonomy.Layouts() {
		if err := checkLayout(l); err != nil {
			t.Error(err)
		}
	}
	if err := checkLayout("round"); err == nil {
		t.Error("a layout that nobody knows is measured")
	}
}

// Readers that part columns give each a line of its own.
func TestRows(t *testing.T) {
	text := sheet("01/04/2026\t\t1,204.50", "02/04/2026\t\t88.00")
	for i := range text.Words { // the left column first
		text.Words[i].Line = i%2*2 + i/2
	}
	slices.SortStableFunc(text.Words, func(a, b events.Word) int { return a.Line - b.Line })
	p := newPage(text)
	want := []row{
		{text: "01/04/2026 1,204.50", box: events.Box{40, 20, 340, 30}},
		{text: "02/04/2026 88.00", box: events.Box{40, 35, 325, 45}},
	}
	if got := rows(p.lines); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got := rows(newPage(sheet("one", "two\tthree")).lines); len(got) != 2 || got[1].text != "two three" {
		t.Errorf("rows %+v", got)
	}
}

const shops = `
taxonomy: {id: shops, version: 1.0.0, title: Papers of shops}
classes:
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - {id: sys.unknown, title: Unknown, family: system, sensitivity: public}
  - id: shop.ledger
    title: Ledger of a shop
    family: shops
    sensitivity: public
    signals:
      - {id: title, any: [cash book], weight: 4}
      - {id: rows, layout: ledger, weight: 2}
      - {id: text, layout: prose, against: true, weight: 3}
  - id: shop.note
    title: Note of a shop
    family: shops
    sensitivity: public
    signals:
      - {id: few, layout: sparse, alone: true, weight: 1}
`

func TestScoreLayouts(t *testing.T) {
	s := scorer(t, shops)
	for _, tt := range []struct {
		name  string
		lines []string
		want  []events.SignalMatch
	}{
		{"beside words", append([]string{"CASH BOOK"}, times(6, entry)...), []events.SignalMatch{
			{Class: "shop.ledger", Signal: "title", Weight: 4, Boxes: []events.Box{{40, 20, 85, 30}}},
			{Class: "shop.ledger", Signal: "rows", Weight: 2, Boxes: []events.Box{{40, 35, 510, 45}, {40, 50, 510, 60}, {40, 65, 510, 75}, {40, 80, 510, 90}}},
		}},
		{"without words", times(6, entry), nil},
		{"against", append([]string{"CASH BOOK"}, times(5, sentence)...), []events.SignalMatch{
			{Class: "shop.ledger", Signal: "title", Weight: 4, Boxes: []events.Box{{40, 20, 85, 30}}},
			{Class: "shop.ledger", Signal: "text", Weight: -3},
		}},
		{"alone", []string{"three pounds of lentils"}, []events.SignalMatch{{Class: "shop.note", Signal: "few", Weight: 1}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := s.Score(sheet(tt.lines...)).Matches; !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
		})
	}
}

func FuzzLayouts(f *testing.F) {
	f.Add(strings.Join(times(6, entry), "\n"), 10.0)
	f.Add(sentence, -3.0)
	f.Fuzz(func(t *testing.T, lines string, letter float64) {
		text := sheet(strings.Split(lines, "\n")...)
		for i := range text.Words {
			text.Words[i].Box[3] = text.Words[i].Box[1] + letter
		}
		p := newPage(text)
		for _, l := range taxonomy.Layouts() {
			if got := p.layout(l); len(got.rows) > maxBoxes || !got.has && got.rows != nil {
				t.Errorf("%s: %+v", l, got)
			}
		}
	})
}
