package keptout

import (
	"time"

	"dossier/services/internal/sample/world"
)

// yearly is the cost of a loan a year, in hundredths of a percent, when a charge is taken from what is paid out.
func yearly(l world.Loan, charge world.Cents) int64 {
	paid, each := float64(l.Amount-charge), float64(l.Instalment())
	low, high := 0.0, 0.02 // a month
	for range 60 {
		rate := (low + high) / 2
		worth, discount := 0.0, 1.0
		for range l.Months {
			discount /= 1 + rate
			worth += each * discount
		}
		if worth > paid {
			low = rate
		} else {
			high = rate
		}
	}
	return int64(low*12*10_000 + 0.5)
}

// A tridPart is a lettered part of the closing costs of an American loan.
type tridPart struct {
	letter, title string
	items         []world.Line
}

func (p tridPart) sum() world.Cents {
	sum := world.Cents(0)
	for _, i := range p.items {
		sum += i.Amount
	}
	return sum
}

// tridCosts is what the estimate and the disclosure of one loan say about its costs.
type tridCosts struct {
	parts                   map[string]tridPart
	loan, other             world.Cents // D and I
	total                   world.Cents // J
	tax, insurance          world.Cents // a month
	down, deposit, cash     world.Cents
	financeCharge, interest world.Cents
	annual                  int64 // APR
	issued, closing         time.Time
}

func closingCosts(b *world.Borrower) tridCosts {
	r := b.File.Random("kept out closing costs")
	t := tridCosts{parts: map[string]tridPart{}, tax: b.Property.YearTax / 12, insurance: b.Property.Price.Share(38) / 12}
	t.issued = b.AsOf.AddDate(0, 0, 2)
	t.closing = b.AsOf.AddDate(0, 0, 41)
	perDay := b.Loan.Amount * world.Cents(b.Loan.Rate) / 10_000 / 365
	days := world.MonthEnd(t.closing, 0).Day() - t.closing.Day() + 1
	add := func(letter, title string, items ...world.Line) {
		t.parts[letter] = tridPart{letter, title, items}
	}
	some := func(from, to int) world.Cents { return world.Units(from + r.IntN(to-from)) }
	add("A", "Origination Charges", world.Line{Name: "Origination Fee", Amount: b.Loan.Fee}, world.Line{Name: "Processing Fee", Amount: some(350,
		700)}, world.Line{Name: "Underwriting Fee", Amount: some(600, 1100)})
	add("B", "Services You Cannot Shop For", world.Line{Name: "Appraisal Fee", Amount: some(450, 700)}, world.Line{Name: "Credit Report Fee",
		Amount: some(28, 90)}, world.Line{Name: "Flood Determination Fee", Amount: some(10, 25)},
		world.Line{Name: "Tax Monitoring Fee", Amount: some(50, 90)}, world.Line{Name: "Tax Status Research Fee", Amount: some(60, 110)})
	add("C", "Services You Can Shop For", world.Line{Name: "Pest Inspection Fee", Amount: some(90, 160)}, world.Line{Name: "Survey Fee",
		Amount: some(200, 420)}, world.Line{Name: "Title - Insurance Binder", Amount: some(300, 700)},
		world.Line{Name: "Title - Lender's Title Policy", Amount: some(500, 1200)}, world.Line{Name: "Title - Settlement Agent Fee",
			Amount: some(400, 650)}, world.Line{Name: "Title - Title Search", Amount: some(250, 900)})
	add("E", "Taxes and Other Government Fees", world.Line{Name: "Recording Fees and Other Taxes", Amount: some(85, 180)},
		world.Line{Name: "Transfer Taxes", Amount: b.Property.Price.Share(10)})
	add("F", "Prepaids", world.Line{Name: "Homeowner's Insurance Premium (12 months)", Amount: t.insurance * 12},
		world.Line{Name: "Prepaid Interest", Amount: perDay * world.Cents(days)}, world.Line{Name: "Property Taxes (3 months)", Amount: t.tax * 3})
	add("G", "Initial Escrow Payment at Closing", world.Line{Name: "Homeowner's Insurance  2 mo.", Amount: t.insurance * 2},
		world.Line{Name: "Property Taxes  3 mo.", Amount: t.tax * 3})
	add("H", "Other", world.Line{Name: "Title - Owner's Title Policy (optional)", Amount: some(600, 1400)})
	for _, l := range []string{"A", "B", "C"} {
		t.loan += t.parts[l].sum()
	}
	for _, l := range []string{"E", "F", "G", "H"} {
		t.other += t.parts[l].sum()
	}
	t.total = t.loan + t.other
	t.down = b.Property.Price - b.Loan.Amount
	t.deposit = b.Property.Price.Share(100)
	t.cash = t.total + t.down - t.deposit
	prepaid := t.parts["A"].sum() + t.parts["F"].items[1].Amount
	t.annual = yearly(b.Loan, prepaid)
	t.interest = b.Loan.Instalment()*world.Cents(b.Loan.Months) - b.Loan.Amount
	t.financeCharge = t.interest + prepaid
	return t
}
