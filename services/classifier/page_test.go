package classifier

import (
	"reflect"
	"strings"
	"testing"

	"dossier/events"
)

// sheet lays lines of text out as a page of 612 × 792 points: lines begin 40
// points from the left, 20 from the top and stand 15 apart, letters are 5 wide
// and 10 high. Further words behind a tab begin at the next multiple of 150.
func sheet(lines ...string) events.PageText {
	t := events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadOCR}
	for i, line := range lines {
		x, y := 40.0, 20+15*float64(i)
		for j, column := range strings.Split(line, "\t") {
			if j > 0 {
				x = 150 * float64(int(x/150)+1)
			}
			for _, word := range strings.Fields(column) {
				width := 5 * float64(len([]rune(word)))
				t.Words = append(t.Words, events.Word{Text: word, Box: events.Box{x, y, x + width, y + 10}, Confidence: 0.9, Line: i})
				x += width + 5
			}
		}
	}
	return t
}

func TestNewPage(t *testing.T) {
	p := newPage(sheet("Net pay", "", "1,234.00 due\tnow"))
	want := []line{
		{text: "Net pay", box: events.Box{40, 20, 75, 30}, first: 0, last: 2},
		{text: "1,234.00 due now", box: events.Box{40, 50, 165, 60}, first: 2, last: 5},
	}
	if !reflect.DeepEqual(p.lines, want) {
		t.Errorf("got  %+v\nwant %+v", p.lines, want)
	}
	if want := []int32{0, 0, 1, 1, 1}; !reflect.DeepEqual(p.lineOf, want) {
		t.Errorf("lines of words %v, want %v", p.lineOf, want)
	}
	if got := p.height(events.Box{0, 390, 10, 402}); got != 0.5 {
		t.Errorf("height %v, want 0.5", got)
	}
	if got := (&page{}).height(events.Box{0, 390, 10, 402}); got != 0 {
		t.Errorf("height on a page without extent %v, want 0", got)
	}
}

func TestProse(t *testing.T) {
	for _, tt := range []struct {
		line string
		want bool
	}{
		{"The Lender shall give the Borrower a statement of account at any time on request.", true},
		{"We refer to the bank statement that you sent us with your letter.", true},
		{"Statement of the account", false}, // too short to tell
		{"Wages, tips, other compensation Federal income tax withheld Social security wages", false},
		{"01/04/2025 NEFT CR SALARY 1,19,500.00 1,33,206.89 Cr balance brought forward", false},
		{"", false},
	} {
		if got := prose(sheet(tt.line).Words); got != tt.want {
			t.Errorf("prose(%q) = %v", tt.line, got)
		}
	}
}
