package classifier

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dossier/events"
)

// laid lays lines out as a page of words, 10 points high, each line 15 below the one before.
func laid(lines ...string) *page {
	t := events.PageText{Width: 600, Height: 800}
	for i, line := range lines {
		x := 40.0
		for _, w := range strings.Fields(line) {
			width := 5 * float64(len(w))
			t.Words = append(t.Words, events.Word{Text: w, Confidence: 1, Line: i, Box: events.Box{x, 20 + 15*float64(i), x + width, 30 + 15*float64(i)}})
			x += width + 5
		}
	}
	return newPage(t)
}

func TestTies(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  events.Ties
	}{
		{"nothing", []string{"Dear Sir or Madam"}, events.Ties{}},
		{"forwards", []string{
			"Date Description Debit Credit Balance",
			"01/04/2026 POWER COMPANY 100.00 900.00",
			"02/04/2026 SALARY 50.50 950.50",
			"15/04/2026 RENT 950.50 0.00",
		}, events.Ties{FirstDay: "2026-04-01", LastDay: "2026-04-15", Before: []int64{100000, 80000}, After: []int64{0}}},
		{"the newest first", []string{
			"15/04/2026 RENT 950.50 0.00",
			"02/04/2026 SALARY 50.50 950.50",
			"01/04/2026 POWER COMPANY 100.00 900.00",
		}, events.Ties{FirstDay: "2026-04-15", LastDay: "2026-04-01", Before: []int64{0}, After: []int64{100000, 80000}}},
		{"a last column that is no balance", []string{
			"04/01 GROCER 12.00 7.00",
			"04/13 FLORIST 80.00 3.00",
		}, events.Ties{FirstDay: "0000-04-01", LastDay: "0000-04-13"}},
		{"the month first, told by the order of the rows", []string{
			"03/01/26 A 1.00",
			"03/02/26 B 2.00",
			"03/30/26 C 3.00",
		}, events.Ties{FirstDay: "2026-03-01", LastDay: "2026-03-30"}},
		{"clauses", []string{
			"7. The borrower shall repay the loan with interest on the days that are set out in the schedule",
			"and shall pay the charges of the lender as they fall due and without any deduction from them",
			"8. The lender may at any time assign its rights under this agreement to any other person",
			"8.1 The borrower may not assign any of its rights under this agreement to another person",
			"9. This agreement is governed by the law of the state in which the lender has its office",
		}, events.Ties{FirstClause: 7, LastClause: 9}},
		{"rows that are numbered are no clauses", []string{"1. Basic 5,000.00", "2. House rent 2,000.00", "3. Conveyance 800.00", "4. Special 100.00"}, events.Ties{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ties(laid(tt.lines...)); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
		})
	}
}

// FuzzTies: whatever stands on a page, what it hands on is sound.
func FuzzTies(f *testing.F) {
	f.Add("01/04/2026 X 1.00 2.00\n99/99/9999 Y 999999999999999999999.00 1.00\n7. Clause")
	f.Fuzz(func(t *testing.T, text string) {
		got := ties(laid(strings.Split(text, "\n")...))
		for _, day := range []string{got.FirstDay, got.LastDay} {
			var y, m, d int
			if _, err := fmt.Sscanf(day, "%04d-%02d-%02d", &y, &m, &d); day != "" && (err != nil || m < 1 || m > 12 || d < 1 || d > 31) {
				t.Errorf("day %q", day)
			}
		}
		for _, b := range append(got.Before, got.After...) {
			if b < 0 {
				t.Errorf("balance %d", b)
			}
		}
		if got.FirstClause < 0 || got.FirstClause > 99 || got.LastClause < 0 || got.LastClause > 99 {
			t.Errorf("clauses %d to %d", got.FirstClause, got.LastClause)
		}
	})
}
