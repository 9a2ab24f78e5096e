package liability

import (
	"fmt"

	"dossier/services/internal/sample/world"
)

// cardFields are those of every card statement.
func cardFields(b *world.Borrower, st world.CardStatement, holder string) map[string]string {
	return map[string]string{
		"issuer": st.Card.Issuer, "holder": holder, "card_last4": st.Card.Last4, "statement_date": world.ISO(st.End), "due_date": world.ISO(st.Due),
		"closing_balance": st.Closing.Plain(), "minimum_due": st.Min.Plain(), "credit_limit": st.Card.Limit.Plain(),
		"opening_balance": st.Previous.Plain(), "period_start": world.ISO(st.Start), "period_end": world.ISO(st.End),
	}
}

// prefix is what the number of a card begins with, which no statement prints in full.
func prefix(b *world.Borrower, index int) string {
	return "4" + world.Draw(b.Random(fmt.Sprint("card prefix ", index)), world.Figures, 5)
}

// parted are a statement's entries by side.
func parted(st world.CardStatement) (payments, purchases []world.Entry) {
	for _, e := range st.Entries {
		if e.Amount < 0 {
			payments = append(payments, e)
		} else {
			purchases = append(purchases, e)
		}
	}
	return payments, purchases
}

// minimally is how long it takes to pay a balance off with a part of it every month but never less than a floor, and what that comes to.
// The rate is a year's, in hundredths of a percent.
func minimally(balance, floor world.Cents, part, rate int64) (months int, paid world.Cents) {
	for balance > 0 && months < 600 {
		balance += balance.Share(rate) / 12
		pay := min(balance, max(balance.Share(part), floor))
		balance -= pay
		paid += pay
		months++
	}
	return months, paid
}

// fixed is the payment that clears a balance in three years.
func fixed(balance world.Cents, rate int64) world.Cents {
	return world.Loan{Amount: balance, Rate: rate, Months: 36}.Instalment()
}
