package liability

import (
	"fmt"
	"math/rand/v2"
	"time"

	"dossier/services/internal/sample/world"
)

// standing is the borrower's present mortgage as a servicer's paper of one month shows it.
type standing struct {
	world.Mortgage
	Date       time.Time       // of the paper
	Rows       []world.Payment // received so far
	Paid, Next world.Payment   // the last of them, and the one that falls due
	Year       totals          // since the tax year of the date began
}

// totals are what payments have come to.
type totals struct{ Principal, Interest world.Cents }

func sum(rows []world.Payment) (t totals) {
	for _, p := range rows {
		t.Principal += p.Principal
		t.Interest += p.Interest
	}
	return t
}

// monthly is the mortgage in the middle of a month, counted back from the application: what fell due on its first day has been paid.
func monthly(b *world.Borrower, back int) standing {
	s := standing{Mortgage: b.Mortgage()}
	due := world.MonthStart(b.AsOf, -back)
	s.Date = due.AddDate(0, 0, -15)
	return s.until(due)
}

// until takes what fell due before a day as paid.
func (s standing) until(due time.Time) standing {
	for _, p := range s.Loan.Schedule(s.Since, s.Loan.Months) {
		if !p.Due.Before(due) {
			s.Next = p
			break
		}
		s.Rows, s.Paid = append(s.Rows, p), p
	}
	return s
}

// yearOf are the payments of the tax year of a locale that a day lies in.
func yearOf(b *world.Borrower, rows []world.Payment, day time.Time) []world.Payment {
	for i, p := range rows {
		if b.TaxYear(p.Due) == b.TaxYear(day) {
			return rows[i:]
		}
	}
	return nil
}

// recently is the mortgage a few days before the application, as for a quotation that was asked for because of it.
func recently(b *world.Borrower, r *rand.Rand) standing {
	s := standing{Mortgage: b.Mortgage(), Date: b.AsOf.AddDate(0, 0, -2-r.IntN(7))}
	return s.until(s.Date)
}

// daily is the interest of a day on what is owed.
func (s standing) daily() world.Cents {
	return (s.Paid.Owing*world.Cents(s.Loan.Rate) + 10_000*365/2) / (10_000 * 365)
}

// days is how many lie between two dates.
func days(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

// mailbox is where an institution wants its post.
func mailbox(b *world.Borrower, r *rand.Rand) world.Address {
	a := b.Someone(r).Home
	a.Street = fmt.Sprintf("P.O. Box %d", 1000+r.IntN(90_000))
	return a
}

// short is a date as US statements have it in columns.
func short(t time.Time) string { return t.Format("01/02/06") }

// long writes the month out.
func long(t time.Time) string { return t.Format("January 2, 2006") }

// named is a date with the month's name in three letters, as in India.
func named(t time.Time) string { return t.Format("02-Jan-2006") }

// courtesy is how letters begin to address somebody.
func courtesy(b *world.Borrower) string {
	if b.Sex == "F" {
		return "Ms. "
	}
	return "Mr. "
}
