package assets

import (
	"strings"
	"time"

	"dossier/services/internal/sample/world"
)

// sides are an entry's amount as it stands in the two columns of a ledger: what went out, and what came in.
func sides(b *world.Borrower, e world.Entry) (out, in string) {
	if e.Amount < 0 {
		return b.Amount(-e.Amount), ""
	}
	return "", b.Amount(e.Amount)
}

// before is the balance that stood before an entry, as the entry itself has it.
func before(st world.Statement, i int) world.Cents {
	if i == 0 {
		return st.Opening
	}
	return st.Entries[i-1].Balance
}

// counted is how many entries a statement has on each side.
func counted(st world.Statement) (debits, credits int) {
	for _, e := range st.Entries {
		if e.Amount < 0 {
			debits++
		} else {
			credits++
		}
	}
	return debits, credits
}

// daily is the balance at the end of every day on which something happened.
func daily(st world.Statement) []world.Entry {
	var days []world.Entry
	for _, e := range st.Entries {
		if n := len(days); n > 0 && days[n-1].Date.Equal(e.Date) {
			days[n-1] = e
		} else {
			days = append(days, e)
		}
	}
	return days
}

// average is the average daily balance.
func average(st world.Statement) world.Cents {
	sum, balance, i := world.Cents(0), st.Opening, 0
	days := 0
	for day := st.Start; !day.After(st.End); day = day.AddDate(0, 0, 1) {
		for i < len(st.Entries) && !st.Entries[i].Date.After(day) {
			balance = st.Entries[i].Balance
			i++
		}
		sum += balance
		days++
	}
	return sum / world.Cents(days)
}

// interest is what the account earned in a statement, and in its last year up to then.
func interest(b *world.Borrower, st world.Statement) world.Cents {
	sum := world.Cents(0)
	for _, e := range st.Entries {
		if e.Text == world.Either(b.Locale, "INTEREST PAID", "INT.PD SAVINGS") {
			sum += e.Amount
		}
	}
	return sum
}

// customer is the bank's number for a customer: one for all his accounts.
func customer(b *world.Borrower, bank world.Bank, digits int) string {
	r := b.Random("customer of " + bank.Name)
	return world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 11)[:digits-1]
}

// sorting is the nine-digit code of an Indian branch in the code line of its cheques: city, bank, branch.
func sorting(b *world.Borrower, bank world.Bank) string {
	r := b.Random("sorting code " + bank.Name)
	return bank.Place.Code[:3] + world.Draw(r, world.Figures, 6)
}

// opened is the day on which an account was opened: before the ledger begins.
func opened(b *world.Borrower, account world.Account) time.Time {
	r := b.Random("opening of " + account.Number)
	return world.Day(b.AsOf.Year()-5-r.IntN(7), time.Month(1+r.IntN(12)), 1+r.IntN(28))
}

// mutual says that a bank is owned by its members.
func mutual(bank world.Bank) bool { return strings.Contains(bank.Name, "Credit Union") }

// choose is one of two words.
func choose(first bool, one, other string) string {
	if first {
		return one
	}
	return other
}
