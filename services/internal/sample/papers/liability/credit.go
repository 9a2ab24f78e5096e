package liability

import (
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"dossier/services/internal/sample/world"
)

// trade is an account as lenders report it to the credit bureaus.
type trade struct {
	Creditor       string
	Kind           kind
	Number         string
	Opened, Closed time.Time // Closed is zero while it is open
	Reported       time.Time
	High           world.Cents // the amount lent, or the highest balance
	Limit          world.Cents // of what revolves
	Balance        world.Cents
	Payment        world.Cents // a month
	Months         int         // of its term
	Late           []int       // months before Reported in which it was thirty days past due
}

type kind int

const (
	homeLoan kind = iota
	creditCard
	autoLoan
	personalLoan
	storeLoan // for household goods; in the US a store's card
	education
)

func (t trade) revolves() bool { return t.Kind == creditCard }

// age is how many months of the account have been reported, not more than a number of them.
func (t trade) age(most int) int {
	return min(most, 12*(t.Reported.Year()-t.Opened.Year())+int(t.Reported.Month())-int(t.Opened.Month())+1)
}

// late is how many days past due it was in a month before it was reported.
func (t trade) late(month int) int {
	if slices.Contains(t.Late, month) {
		return 30
	}
	return 0
}

// trades are the accounts of a borrower, the open ones first: what his other papers speak of, and some that he has paid off.
func trades(b *world.Borrower) []trade {
	r := b.Random("credit file")
	reported := world.MonthEnd(b.AsOf, -1)
	m := recently(b, r)
	list := []trade{{
		Creditor: m.Servicer, Kind: homeLoan, Number: m.Number, Opened: m.Since, High: m.Loan.Amount, Balance: m.Paid.Owing.Whole(),
		Payment: (m.Next.Instalment + world.Either(b.Locale, m.Escrow, 0)).Whole(),
		Months:  m.Loan.Months,
	}}
	for i := range 2 {
		st := b.CardStatement(i, 0)
		opened := b.AsOf.AddDate(-3-r.IntN(8), -r.IntN(12), -r.IntN(28))
		list = append(list, trade{
			Creditor: st.Card.Issuer, Kind: creditCard, Number: prefix(b,
				i) + "XXXXXX" + st.Card.Last4, Opened: opened, Limit: st.Card.Limit, High: st.Card.Limit.Share(int64(3000 + r.IntN(5000))).Whole(),
			Balance: st.Closing.Whole(), Payment: st.Min.Whole(), Late: slips(r, 6, 36),
		})
	}
	if !b.Indian() {
		list = append(list, autoTrade(b, r))
	}
	for i := range list {
		list[i].Reported = reported
	}
	for range world.Either(b.Locale, 9+r.IntN(9), 4+r.IntN(6)) {
		list = append(list, paidOff(b, r))
	}
	return list
}

// autoTrade is the car loan whose payments stand in the bank statements.
func autoTrade(b *world.Borrower, r *rand.Rand) trade {
	const payment, rate, term = 31_275, 575, 60
	monthly := rate / 120_000.0
	lent := world.Cents(payment * (1 - math.Pow(1+monthly, -term)) / monthly)
	paid := 10 + r.IntN(30)
	opened := world.MonthStart(b.AsOf, -paid-1).AddDate(0, 0, 19)
	rows := world.Loan{Amount: lent, Rate: rate, Months: term}.Schedule(opened, paid)
	return trade{
		Creditor: b.Banks[1].Name, Kind: autoLoan, Number: world.Draw(r, world.Figures[1:],
			6) + "4471", Opened: opened, High: lent.Whole(), Balance: rows[len(rows)-1].Owing.Whole(),
		Payment: payment / 100 * 100, Months: term,
	}
}

// paidOff is an account of the past.
func paidOff(b *world.Borrower, r *rand.Rand) trade {
	stock := b.Stock()
	t := trade{Kind: kind(1 + r.IntN(5)), Number: world.Draw(r, world.Letters, 2) + world.Draw(r, world.Figures[1:], 1) + world.Draw(r,
		world.Figures, 7)}
	t.Creditor = stock.Banks[r.IntN(len(stock.Banks))].Name
	t.Months = world.Pick(r, []int{12, 24, 36, 48})
	t.High = world.Units(world.Either(b.Locale, 900+100*r.IntN(120), 24_000+1_000*r.IntN(400)))
	switch t.Kind {
	case creditCard:
		t.Creditor, t.Months = world.Pick(r, stock.CardIssuers), 0
		t.Limit = t.High
		t.High = t.High.Share(int64(2000 + r.IntN(6000))).Whole()
	case storeLoan:
		t.Months = world.Pick(r, []int{6, 10, 12, 18})
	case education:
		t.Months = 84
	}
	t.Closed = b.AsOf.AddDate(0, -4-r.IntN(50), -r.IntN(28))
	t.Opened = t.Closed.AddDate(0, -max(t.Months, 30), -r.IntN(20))
	t.Reported = world.MonthEnd(t.Closed, 0)
	t.Late = slips(r, 3, 20)
	return t
}

// slips are the months in which a payment was forgotten: of one account in so many.
func slips(r *rand.Rand, oneIn, months int) []int {
	if r.IntN(oneIn) > 0 {
		return nil
	}
	return []int{4 + r.IntN(months-4)}
}

// score is what the borrower's credit is worth, in the range of the country.
func score(b *world.Borrower) int {
	r := b.Random("credit score")
	return world.Either(b.Locale, 664+r.IntN(140), 702+r.IntN(130))
}

// inquiry is a lender's look into the credit file.
type inquiry struct {
	Date    time.Time
	By      string
	Purpose kind
	Amount  world.Cents
}

// inquiries are those of two years, the last one first: it is for the loan of the file.
func inquiries(b *world.Borrower) []inquiry {
	r := b.Random("inquiries")
	stock := b.Stock()
	day := b.AsOf.AddDate(0, 0, -1-r.IntN(9))
	list := []inquiry{{day, b.Lender.Name, homeLoan, b.Loan.Amount}}
	for range 2 + r.IntN(5) {
		day = day.AddDate(0, 0, -12-r.IntN(150))
		q := inquiry{day, stock.Banks[r.IntN(len(stock.Banks))].Name, kind(1 + r.IntN(4)), world.Units(world.Either(b.Locale,
			2_000+500*r.IntN(60), 50_000+10_000*r.IntN(60)))}
		if q.Purpose == creditCard {
			q.By = world.Pick(r, stock.CardIssuers)
		}
		list = append(list, q)
	}
	return list
}

// bureau is the credit bureau that made the borrower's report, and the day of it.
func bureau(b *world.Borrower, r *rand.Rand) (name string, day time.Time) {
	return world.Pick(b.Random("bureau"), b.Stock().Bureaus), b.AsOf.AddDate(0, 0, -r.IntN(3))
}

// tally adds up open accounts.
func tally(list []trade) (open int, balance, payment world.Cents) {
	for _, t := range list {
		if t.Closed.IsZero() {
			open++
			balance += t.Balance
			payment += t.Payment
		}
	}
	return open, balance, payment
}

// dash is a dash for a day that there is none of.
func dash(t time.Time, layout string) string {
	if t.IsZero() {
		return "-"
	}
	return t.Format(layout)
}

func creditFields(b *world.Borrower, by string, day time.Time, name, mark, id string) map[string]string {
	return map[string]string{
		"bureau": by, "name": name, "report_date": world.ISO(day), "score": mark, "date_of_birth": world.ISO(b.Born), world.Either(b.Locale,
			"ssn", "pan"): id,
	}
}

// choose is one of two words.
func choose(first bool, one, other string) string {
	if first {
		return one
	}
	return other
}
