package world

import "time"

// Statement is a stretch of an account's ledger.
type Statement struct {
	Account          Account
	Start, End       time.Time
	Entries          []Entry
	Opening, Closing Cents
	Credits, Debits  Cents // both positive
}

// tampering is a statement whose printed balances were altered.
type tampering struct{ account, back int }

// Tampered is the borrower whose statement of an account, counted back from the application, was altered: one balance in its middle and its
// closing balance are raised, while the movements stay as they were.
func (b *Borrower) Tampered(account, back int) *Borrower {
	return b.Altered(func(b *Borrower) { b.tampered = &tampering{account, back} })
}

// Statement is the statement of so many months, counted back from the application: 0 is the last.
func (b *Borrower) Statement(account, back, months int) Statement {
	a := b.Account(account)
	st := Statement{Account: a, Start: MonthStart(b.AsOf, -(back+1)*months), End: MonthEnd(b.AsOf, -back*months-1)}
	for _, e := range b.ledger(a) {
		if e.Date.Before(st.Start) {
			st.Opening = e.Balance
		} else if !e.Date.After(st.End) {
			if len(st.Entries) == 0 {
				st.Opening = e.Balance - e.Amount
			}
			st.Entries = append(st.Entries, e)
		}
	}
	st.Closing = st.Opening
	for _, e := range st.Entries {
		st.Closing = e.Balance
		if e.Amount > 0 {
			st.Credits += e.Amount
		} else {
			st.Debits -= e.Amount
		}
	}
	if t := b.tampered; t != nil && t.account == account && t.back == back && len(st.Entries) > 2 {
		raise := b.bankUnit() * 900
		st.Entries = append([]Entry(nil), st.Entries...)
		st.Entries[len(st.Entries)/2].Balance += raise
		st.Entries[len(st.Entries)-1].Balance += raise
		st.Closing += raise
	}
	return st
}

// StatementFields are the statement's fields as the truth names them.
func (b *Borrower) StatementFields(st Statement) map[string]string {
	return map[string]string{
		"bank":            st.Account.Bank.Name,
		"holder":          Upper(b.Name()),
		"account_number":  st.Account.Number,
		"period_start":    ISO(st.Start),
		"period_end":      ISO(st.End),
		"opening_balance": st.Opening.Plain(),
		"closing_balance": st.Closing.Plain(),
		"total_credits":   st.Credits.Plain(),
		"total_debits":    st.Debits.Plain(),
	}
}
