package sample

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// An account of the borrower. The first receives the salary, the others are savings.
type account struct {
	index  int
	kind   string
	number string
}

func (c *cast) account(index int) account {
	a := account{index: index, kind: "Everyday Checking"}
	if index > 0 {
		a.kind = "Premier Savings"
	}
	digits := 10
	if c.country == "IN" {
		digits, a.kind = 14, "Savings Account"
	}
	r := c.random(fmt.Sprint("account ", index))
	a.number = draw(r, figures[1:], 1) + draw(r, figures, digits-1)
	return a
}

// An entry of a ledger: a credit is positive, a debit negative.
type entry struct {
	date    time.Time
	text    string
	amount  cents
	balance cents // after it
}

// ledgerMonths is how far back the record of an account reaches.
const ledgerMonths = 48

// ledger is everything that happened on an account until the month of the application. A statement is a stretch of it, so statements of
// neighbouring periods join. The balance never falls below a cushion: what the account cannot bear does not happen.
func (c *cast) ledger(a account) []entry {
	if c.ledgers[a.index] == nil {
		c.ledgers[a.index] = c.keep(a)
	}
	return c.ledgers[a.index]
}

// keep writes the ledger month by month.
func (c *cast) keep(a account) []entry {
	r := c.random(fmt.Sprint("ledger ", a.index))
	unit := c.bankUnit()
	balance := cents(1_800+r.IntN(9_000)) * unit
	busy := 34 + r.IntN(40)
	if c.country == "IN" { // a statement there covers three months
		busy = 20 + r.IntN(30)
	}
	var all []entry
	for back := ledgerMonths; back >= 1; back-- {
		first := monthStart(c.asOf, -back)
		month := c.savingsMonth
		if a.index == 0 {
			month = c.salaryMonth
		}
		entries := append(month(first, busy, r), entry{date: monthEnd(first, 0), text: "INTEREST PAID", amount: balance.share(4) + 1})
		slices.SortStableFunc(entries, func(x, y entry) int { return x.date.Compare(y.date) })
		for _, e := range entries {
			if balance+e.amount < 250*unit {
				continue
			}
			balance += e.amount
			e.balance = balance
			all = append(all, e)
		}
	}
	return all
}

// bankUnit is the money of which people move tens and hundreds: a dollar, or twenty rupees.
func (c *cast) bankUnit() cents {
	if c.country == "IN" {
		return 2000
	}
	return 100
}

// salaryMonth is a month of the account that receives the salary: pay, the fixed payments, and spending of most of what is left.
func (c *cast) salaryMonth(first time.Time, busy int, r *rand.Rand) []entry {
	var month []entry
	add := func(d int, text string, amount cents) {
		month = append(month, entry{date: within(first, d), text: text, amount: amount})
	}
	income := cents(0)
	for _, date := range c.payDatesIn(first) {
		p := c.payOn(date)
		income += p.net
		add(date.Day(), c.salaryText(), p.net)
	}
	rent := income.share(2400)
	rent -= rent % 1000
	if c.country == "IN" {
		add(5, "NEFT DR/HOUSE RENT", -rent)
		add(7, "ACH DR/SIP MUTUAL FUND", -500_000)
		add(12, "BILLPAY/ELECTRICITY", -cents(90_000+r.IntN(260_000)))
	} else {
		add(1, "RENT PAYMENT ONLINE TRANSFER", -rent)
		add(8, upper(c.utility)+" AUTOPAY", -cents(7_000+r.IntN(12_000)))
		add(20, "AUTO LOAN PMT 4471", -31_275)
	}
	each := (income - rent) * 8 / 10 / cents(busy)
	for range busy + r.IntN(12) {
		add(1+r.IntN(31), pick(r, worlds[c.country].shops), -(each/4 + cents(r.Int64N(int64(each*3/2)))))
	}
	for range 1 + r.IntN(3) {
		add(1+r.IntN(31), "CASH WITHDRAWAL ATM "+draw(r, figures, 4), -cents(10*(1+r.IntN(8)))*c.bankUnit())
	}
	return month
}

// savingsMonth is a month of any other account.
func (c *cast) savingsMonth(first time.Time, busy int, r *rand.Rand) []entry {
	var month []entry
	for range busy / 8 {
		month = append(month, entry{date: within(first, 1+r.IntN(31)), text: "TRANSFER FROM " + c.account(0).number, amount: cents(100+r.IntN(500)) * c.bankUnit()})
	}
	for range 2 + r.IntN(3) {
		month = append(month, entry{date: within(first, 1+r.IntN(31)), text: "WITHDRAWAL " + pick(r, worlds[c.country].shops), amount: -cents(25+r.IntN(200)) * c.bankUnit()})
	}
	return month
}

// within is a day of a month, its last one when it is shorter.
func within(first time.Time, d int) time.Time {
	return first.AddDate(0, 0, min(d, monthEnd(first, 0).Day())-1)
}

// payDatesIn lists the pay days of a month.
func (c *cast) payDatesIn(first time.Time) []time.Time {
	if c.country == "IN" {
		return []time.Time{monthEnd(first, 0)}
	}
	return []time.Time{first.AddDate(0, 0, 14), monthEnd(first, 0)}
}

func (c *cast) salaryText() string {
	if c.country == "IN" {
		return "NEFT CR/SALARY/" + upper(c.employer.name)
	}
	return "DIRECT DEP PAYROLL " + upper(c.employer.name)
}
