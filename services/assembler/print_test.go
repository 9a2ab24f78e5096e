package assembler

import (
	"math"
	"testing"

	"dossier/events"
)

// statementPages are pages of a class with these marks each.
func statementPages(marks ...[]uint32) []page {
	var pages []page
	for i, m := range marks {
		pages = append(pages, page{number: i + 1, marks: m, verdict: events.PageClassified{Page: i + 1, Class: "bank.statement", Confidence: 1}})
	}
	return pages
}

// TestMarked: what two pages share and few others have ties them; an account and a day
// together are rarer than either. What all have says nothing.
func TestMarked(t *testing.T) {
	const bank, account, other, march, april = 1, 2, 3, 4, 5
	eight := statementPages(
		[]uint32{bank, account, march}, []uint32{bank, account, march},
		[]uint32{bank, account, april}, []uint32{bank, account, april},
		[]uint32{bank, other, march}, []uint32{bank, other, march},
		[]uint32{bank, other, april}, []uint32{bank},
	)
	many := 0.5 * math.Log(4)
	for _, tt := range []struct {
		name  string
		pages []page
		a, b  int
		want  float64
	}{
		{"one account and month", eight, 0, 1, perRarity*math.Log(4) - many},
		{"one account", eight, 0, 2, perRarity*math.Log(2) - many},
		{"one bank", eight, 0, 6, -many},
		{"nothing in common", statementPages([]uint32{1}, []uint32{2}, []uint32{2}, []uint32{2}, []uint32{2}, []uint32{2}, []uint32{2}, []uint32{2}), 0, 1, -2 * many},
		{"a page without any", statementPages([]uint32{1}, nil, []uint32{2}, []uint32{2}), 0, 1, 0},
		{"too few pages to tell", statementPages([]uint32{1}, []uint32{2}), 0, 1, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := newReading(loan(t), tt.pages, make([]bool, len(tt.pages)))
			if got := r.marked(tt.a, tt.b); math.Abs(got-tt.want) > 1e-9 {
				t.Errorf("weighs %.3f, want %.3f", got, tt.want)
			}
		})
	}
}

// TestSameForm: two pages with the same words are the same page of two papers.
func TestSameForm(t *testing.T) {
	words := func(from, to uint32) page {
		var p page
		for w := from; w < to; w++ {
			p.form = append(p.form, w)
		}
		return p
	}
	for _, tt := range []struct {
		name string
		a, b page
		next bool
		want float64
	}{
		{"the same words", words(0, 60), words(0, 60), false, sameForms},
		{"most of them", words(0, 60), words(10, 70), false, alikeForms},
		{"half of them", words(0, 60), words(20, 80), true, 0},
		{"few of them, apart", words(0, 60), words(40, 100), false, 0},
		{"few of them, and they lie next to each other", words(0, 60), words(40, 100), true, otherForms},
		{"a few words", words(0, 20), words(0, 20), true, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := sameForm(tt.a, tt.b, tt.next); got != tt.want {
				t.Errorf("weighs %v, want %v", got, tt.want)
			}
		})
	}
}
