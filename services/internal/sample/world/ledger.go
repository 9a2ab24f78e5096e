package world

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// Account is an account of the borrower at one of his banks. The first receives the salary, the others are savings.
type Account struct {
	Index  int
	Bank   Bank
	Kind   string
	Number string
	Busy   int // how many purchases a month, about
}

// Account is the account with an index, from 0.
func (b *Borrower) Account(index int) Account {
	a := Account{Index: index, Bank: b.Banks[index%len(b.Banks)]}
	digits := 10
	if b.Indian() {
		digits, a.Kind = 14, "Savings Account"
	} else if a.Kind = "Everyday Checking"; index > 0 {
		a.Kind = "Premier Savings"
	}
	r := b.Random(fmt.Sprint("account ", index))
	a.Number = Draw(r, Figures[1:], 1) + Draw(r, Figures, digits-1)
	a.Busy = Either(b.Locale, 30+r.IntN(60), 20+r.IntN(60))
	return a
}

// Entry is one row of a ledger: a credit is positive, a debit negative.
type Entry struct {
	Date    time.Time
	Text    string
	Ref     string // the bank's reference
	Amount  Cents
	Balance Cents // after it
}

// LedgerMonths is how far back the record of an account reaches.
const LedgerMonths = 48

// ledger is everything that happened on an account until the month of the application. A statement is a stretch of it, so statements of
// neighbouring periods join. The balance never falls below a cushion: what the account cannot bear does not happen.
func (b *Borrower) ledger(a Account) []Entry {
	if b.origin != nil {
		return b.origin.ledger(a)
	}
	if b.ledgers[a.Index] == nil {
		b.ledgers[a.Index] = b.keep(a)
	}
	return b.ledgers[a.Index]
}

// keep writes the ledger month by month.
func (b *Borrower) keep(a Account) []Entry {
	r := b.Random(fmt.Sprint("ledger ", a.Index))
	unit := b.bankUnit()
	balance := Cents(1_800+r.IntN(9_000)) * unit
	var all []Entry
	for back := LedgerMonths; back >= 1; back-- {
		first := MonthStart(b.AsOf, -back)
		month := b.savingsMonth
		if a.Index == 0 {
			month = b.salaryMonth
		}
		entries := append(month(first, a.Busy, r), Entry{Date: MonthEnd(first, 0), Text: Either(b.Locale, "INTEREST PAID", "INT.PD SAVINGS"), Amount: balance.Share(4) + 1})
		slices.SortStableFunc(entries, func(x, y Entry) int { return x.Date.Compare(y.Date) })
		for _, e := range entries {
			if balance+e.Amount < 250*unit {
				continue
			}
			balance += e.Amount
			e.Balance = balance
			e.Ref = Draw(r, Figures[1:], 1) + Draw(r, Figures, 8)
			all = append(all, e)
		}
	}
	return all
}

// bankUnit is the money of which people move tens and hundreds: a dollar, or twenty rupees.
func (b *Borrower) bankUnit() Cents { return Either[Cents](b.Locale, 100, 2000) }

// salaryMonth is a month of the account that receives the salary: pay, the fixed payments, and spending of most of what is left.
func (b *Borrower) salaryMonth(first time.Time, busy int, r *rand.Rand) []Entry {
	var month []Entry
	add := func(d int, text string, amount Cents) {
		month = append(month, Entry{Date: within(first, d), Text: text, Amount: amount})
	}
	income := Cents(0)
	for _, date := range b.payDatesIn(first) {
		p := b.PayOn(date)
		income += p.Net
		add(date.Day(), b.salaryText(), p.Net)
	}
	rent := income.Share(2400)
	rent -= rent % 1000
	if b.Indian() {
		add(5, "NEFT DR/HOUSE RENT", -rent)
		add(7, "ACH DR/SIP MUTUAL FUND", -500_000)
		add(12, "BILLPAY/ELECTRICITY", -Cents(90_000+r.IntN(260_000)))
	} else {
		add(1, "RENT PAYMENT ONLINE TRANSFER", -rent)
		add(8, Upper(b.Utility)+" AUTOPAY", -Cents(7_000+r.IntN(12_000)))
		add(20, "AUTO LOAN PMT 4471", -31_275)
	}
	each := (income - rent) * 8 / 10 / Cents(busy)
	for range busy + r.IntN(12) {
		add(1+r.IntN(31), Pick(r, b.Stock().Shops), -(each/4 + Cents(r.Int64N(int64(each*3/2)))))
	}
	for range 1 + r.IntN(3) {
		add(1+r.IntN(31), "CASH WITHDRAWAL ATM "+Draw(r, Figures, 4), -Cents(10*(1+r.IntN(8)))*b.bankUnit())
	}
	return month
}

// savingsMonth is a month of any other account.
func (b *Borrower) savingsMonth(first time.Time, busy int, r *rand.Rand) []Entry {
	var month []Entry
	for range 1 + busy/8 {
		month = append(month, Entry{Date: within(first, 1+r.IntN(31)), Text: "TRANSFER FROM " + b.Account(0).Number, Amount: Cents(100+r.IntN(500)) * b.bankUnit()})
	}
	for range 2 + r.IntN(3) {
		month = append(month, Entry{Date: within(first, 1+r.IntN(31)), Text: "WITHDRAWAL " + Pick(r, b.Stock().Shops), Amount: -Cents(25+r.IntN(200)) * b.bankUnit()})
	}
	return month
}

// within is a day of a month, its last one when it is shorter.
func within(first time.Time, d int) time.Time {
	return first.AddDate(0, 0, min(d, MonthEnd(first, 0).Day())-1)
}

// payDatesIn lists the pay days of a month.
func (b *Borrower) payDatesIn(first time.Time) []time.Time {
	if b.Indian() {
		return []time.Time{MonthEnd(first, 0)}
	}
	return []time.Time{first.AddDate(0, 0, 14), MonthEnd(first, 0)}
}

func (b *Borrower) salaryText() string {
	return Either(b.Locale, "DIRECT DEP PAYROLL ", "NEFT CR/SALARY/") + Upper(b.Employer.Name)
}
