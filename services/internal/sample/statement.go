package sample

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/paper"
)

func upper(s string) string { return strings.ToUpper(s) }

// A statement is a stretch of an account's ledger.
type statement struct {
	account          account
	start, end       time.Time
	entries          []entry
	opening, closing cents
	credits, debits  cents
}

// statementOf cuts the months out of a ledger.
func (c *cast) statementOf(a account, start, end time.Time) statement {
	st := statement{account: a, start: start, end: end}
	for _, e := range c.ledger(a) {
		if e.date.Before(start) {
			st.opening = e.balance
		} else if !e.date.After(end) {
			if len(st.entries) == 0 {
				st.opening = e.balance - e.amount
			}
			st.entries = append(st.entries, e)
		}
	}
	st.closing = st.opening
	for _, e := range st.entries {
		st.closing = e.balance
		if e.amount > 0 {
			st.credits += e.amount
		} else {
			st.debits -= e.amount
		}
	}
	return st
}

// statement sets an account statement: a summary, the rows with their running balance over as many pages as they need, and the bank's notes.
func (c *cast) statement(st statement) document {
	x, w := 40.0, c.width-80
	small, text := paper.Sans.Of(7.5), paper.Sans.Of(8.5)
	var sheets []*paper.Sheet
	columns := []column{{"Date", 62, false}, {"Description", w - 62 - 3*82, false}, {"Withdrawals", 82, true}, {"Deposits", 82, true}, {"Balance", 82, true}}
	floor := c.height - 70
	var y float64
	turn := func() *paper.Sheet {
		s := c.sheet()
		sheets = append(sheets, s)
		s.Band(x, 34, 22, 22, paper.Navy)
		s.Fill([]paper.Point{{X: x + 4, Y: 52}, {X: x + 11, Y: 38}, {X: x + 18, Y: 52}}, paper.White)
		s.Text(x+30, 51, paper.SansBold.Of(15).In(paper.Navy), c.bank.name)
		s.Right(x+w, 44, paper.SansBold.Of(10), "Account Statement")
		s.Right(x+w, 56, small, c.date(st.start)+" to "+c.date(st.end))
		s.Rule(x, x+w, 64, 1.2, paper.Navy)
		y = 84
		return s
	}
	s := turn()
	c.statementSummary(s, x, w, st)
	y = head(s, x, 262, paper.Navy, paper.White, columns)
	carried := func(label string, balance cents) {
		row(s, x, y, paper.SansBold.Of(8.5), columns, "", label, "", "", c.amount(balance))
		y += 13
	}
	carried("Opening balance", st.opening)
	for i, e := range st.entries {
		if y > floor-13 {
			carried("Balance carried forward", e.balance-e.amount)
			s = turn()
			s.Text(x, y-4, small, "Account number "+st.account.number+"   "+upper(c.borrower.name()))
			y = head(s, x, y+2, paper.Navy, paper.White, columns)
			carried("Balance brought forward", e.balance-e.amount)
		}
		if i%2 == 1 {
			s.Band(x, y-9.5, w, 13, paper.RGB(243, 245, 248))
		}
		out, in := "", c.amount(e.amount)
		if e.amount < 0 {
			out, in = c.amount(-e.amount), ""
		}
		row(s, x, y, text, columns, c.date(e.date), e.text, out, in, c.amount(e.balance))
		y += 13
	}
	carried("Closing balance", st.closing)
	s.Rule(x, x+w, y-8, 0.8, paper.Navy)

	const notes = 150 // the height they need
	if y+notes > floor || len(sheets) == 1 {
		s = turn()
		s.Text(x, y-4, small, "Account number "+st.account.number)
		y += 14
	}
	c.statementNotes(s, x, y+14, w)
	return document{class: BankStatement, fields: map[string]string{
		"bank":            c.bank.name,
		"holder":          upper(c.borrower.name()),
		"account_number":  st.account.number,
		"period_start":    iso(st.start),
		"period_end":      iso(st.end),
		"opening_balance": st.opening.plain(),
		"closing_balance": st.closing.plain(),
		"total_credits":   st.credits.plain(),
		"total_debits":    st.debits.plain(),
	}, pages: numbered(sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, c.height-52, 0.6, paper.Grey)
		s.Text(x, c.height-40, small.In(paper.Grey), c.bank.name+"  |  Customer care "+c.bank.phone)
		s.Right(x+w, c.height-40, small, fmt.Sprintf("Page %d of %d", n, of))
	})}
}

func (c *cast) statementSummary(s *paper.Sheet, x, w float64, st statement) {
	text, bold := paper.Sans.Of(9.5), paper.SansBold.Of(9)
	stacked(s, x+10, 100, 13, text, append([]string{upper(c.borrower.name())}, c.borrower.home.lines()...)...)
	right, value := x+w*0.54, x+w*0.54+110
	code := "Routing number"
	if c.country == "IN" {
		code = "IFSC"
	}
	stacked(s, right, 92, 13, paper.Sans.Of(8.5).In(paper.Grey), "Account number", "Account type", code, "Statement period", "Branch")
	stacked(s, value, 92, 13, paper.Sans.Of(8.5), st.account.number, st.account.kind, c.bank.branch, c.date(st.start)+" - "+c.date(st.end), c.bank.place.city)
	s.Text(x, 182, bold, "Account summary")
	cells(s, x, 190, w, 34,
		cell{"Opening balance on " + c.date(st.start), c.money(st.opening), 0},
		cell{"Total deposits and credits", c.money(st.credits), 0},
		cell{"Total withdrawals and debits", c.money(st.debits), 0},
		cell{"Closing balance on " + c.date(st.end), c.money(st.closing), 0})
	s.Text(x, 252, bold, "Transaction details")
}

func (c *cast) statementNotes(s *paper.Sheet, x, y, w float64) {
	s.Text(x, y, paper.SansBold.Of(9), "Important information about your account")
	y += 14
	for _, note := range []string{
		"Please examine this statement at once. If no error is reported within 30 days of the statement date, the account will be considered correct.",
		"In case of errors or questions about your electronic transfers, call us at " + c.bank.phone + " or write to " + c.bank.name + ", " + c.bank.place.String() +
			". Tell us your name and account number, the date and amount of the transfer in question, and why you believe there is an error.",
		"Deposits may not be available for immediate withdrawal. Interest is calculated on the daily balance and credited on the last day of the period.",
	} {
		y = s.Paragraph(x, y, w, 10.5, paper.Sans.Of(8), note) + 4
	}
}
