package world

import (
	"fmt"
	"time"
)

// Mortgage is a home loan the borrower already has, at another lender.
type Mortgage struct {
	Servicer       string
	Place          Address
	Phone          string
	Number         string
	Loan           Loan
	Since          time.Time
	Owing          Cents // principal on the day of the application
	Escrow         Cents // a month
	Home           Address
	PaidThisYear   Cents
	InterestToDate Cents
}

// Mortgage is the loan on the borrower's present home.
func (b *Borrower) Mortgage() Mortgage {
	r := b.Random("mortgage")
	servicer := Pick(r, b.Stock().Lenders)
	for servicer == b.Lender.Name {
		servicer = Pick(r, b.Stock().Lenders)
	}
	m := Mortgage{Servicer: servicer, Place: b.Stock().office(r, Pick(r, b.Stock().towns)), Phone: b.Stock().TollFree, Home: b.Home, Number: Draw(r, Figures[1:], 1) + Draw(r, Figures, 9)}
	m.Loan = Loan{Number: m.Number, Amount: b.Loan.Amount.Share(int64(5000 + r.IntN(3000))), Rate: b.Loan.Rate - 150, Months: b.Loan.Months}
	m.Loan.Amount -= m.Loan.Amount % 100_000
	paid := 24 + r.IntN(48)
	m.Since = MonthStart(b.AsOf, -paid-1)
	rows := m.Loan.Schedule(m.Since, paid)
	m.Owing = rows[len(rows)-1].Owing
	for _, p := range rows {
		if p.Due.Year() == b.AsOf.Year() {
			m.PaidThisYear += p.Principal
			m.InterestToDate += p.Interest
		}
	}
	m.Escrow = b.Property.YearTax.Share(6000) / 12
	return m
}

// CreditCard is a card of the borrower.
type CreditCard struct {
	Issuer string
	Last4  string
	Limit  Cents
}

// CreditCard is the card with an index.
func (b *Borrower) CreditCard(index int) CreditCard {
	r := b.Random(fmt.Sprint("card ", index))
	return CreditCard{Pick(r, b.Stock().CardIssuers), Draw(r, Figures, 4), Cents(20+10*r.IntN(9)) * 100 * b.bankUnit() / 2}
}

// CardStatement is a month of a credit card. Purchases are positive, payments and refunds negative.
type CardStatement struct {
	Card                                              CreditCard
	Start, End, Due                                   time.Time
	Entries                                           []Entry // Balance is not kept
	Previous, Payments, Purchases, Fees, Closing, Min Cents
}

// CardStatement is the statement of a card's month, counted back from the application. Statements of neighbouring months join.
func (b *Borrower) CardStatement(index, back int) CardStatement {
	c := b.CreditCard(index)
	spent := func(back int) (entries []Entry, sum Cents) {
		r := b.Random(fmt.Sprintf("card %d month %d", index, back))
		first := MonthStart(b.AsOf, -back-1)
		for d := 1; d <= 28; d += 1 + r.IntN(3) {
			e := Entry{Date: within(first, d), Text: Pick(r, b.Stock().Shops), Ref: Draw(r, Figures, 10), Amount: c.Limit.Share(int64(20+r.IntN(140))) + Cents(r.IntN(100))}
			entries, sum = append(entries, e), sum+e.Amount
		}
		return entries, sum
	}
	entries, sum := spent(back)
	_, before := spent(back + 1)
	st := CardStatement{Card: c, Start: MonthStart(b.AsOf, -back-1), End: MonthEnd(b.AsOf, -back-1), Previous: before, Purchases: sum, Payments: before}
	paid := Entry{Date: within(st.Start, 17), Text: Either(b.Locale, "PAYMENT - THANK YOU", "PAYMENT RECEIVED"), Ref: "", Amount: -before}
	for i, e := range entries {
		if e.Date.After(paid.Date) {
			entries = append(append(append([]Entry{}, entries[:i]...), paid), entries[i:]...)
			break
		}
	}
	st.Entries = entries
	st.Closing = st.Previous - st.Payments + st.Purchases
	st.Min = max(st.Closing.Share(500), b.bankUnit()*25)
	st.Due = st.End.AddDate(0, 0, 21)
	return st
}
