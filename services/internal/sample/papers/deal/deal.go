// Package deal holds what the papers of one loan and those of the property it is for agree on, beyond the facts of package world: the days on
// which things are signed, the costs of closing, the insurance. Everything follows from the borrower it is asked for.
package deal

import (
	"math"
	"time"

	"dossier/services/internal/sample/world"
)

// Deal is the course of the loan.
type Deal struct {
	Contract   time.Time // the seller and the buyer agree
	Applied    time.Time
	Estimated  time.Time // US
	Sanctioned time.Time // IN
	Valued     time.Time
	Signed     time.Time // the loan agreement; in the US that is the closing
	FirstDue   time.Time
	LastDue    time.Time
}

// Of is the course of the borrower's loan.
func Of(b *world.Borrower) Deal {
	r := b.File.Random("deal")
	d := Deal{Applied: b.AsOf}
	d.Contract = workday(b.AsOf.AddDate(0, 0, -6-r.IntN(15)))
	d.Estimated = workday(b.AsOf.AddDate(0, 0, 2))
	d.Valued = workday(b.AsOf.AddDate(0, 0, 3+r.IntN(4)))
	d.Sanctioned = workday(b.AsOf.AddDate(0, 0, 8+r.IntN(8)))
	d.Signed = workday(b.AsOf.AddDate(0, 0, world.Either(b.Locale, 33+r.IntN(12), 21+r.IntN(10))))
	d.FirstDue = world.MonthStart(d.Signed, 2)
	d.LastDue = world.MonthStart(d.FirstDue, b.Loan.Months-1)
	return d
}

// workday is the day itself or the Monday after it.
func workday(t time.Time) time.Time {
	for t.Weekday() == time.Saturday || t.Weekday() == time.Sunday {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// Co is the borrower's co-borrower, or nil.
func Co(b *world.Borrower) *world.Borrower {
	for _, other := range b.Borrowers {
		if other.Index != b.Index {
			return other
		}
	}
	return nil
}

// All are the borrowers, the one asked for first.
func All(b *world.Borrower) []*world.Borrower {
	if co := Co(b); co != nil {
		return []*world.Borrower{b, co}
	}
	return []*world.Borrower{b}
}

// Parties are the names of all borrowers, the one asked for first.
func Parties(b *world.Borrower) []string {
	var names []string
	for _, p := range All(b) {
		names = append(names, p.FullName())
	}
	return names
}

// Titled is a name with Mr. or Ms. before it.
func Titled(p world.Person) string {
	if p.Sex == "F" {
		return "Ms. " + p.FullName()
	}
	return "Mr. " + p.FullName()
}

// Hazard is the insurance of the property.
type Hazard struct {
	Insurer, Policy string
	Sum, Premium    world.Cents
	Start, End      time.Time // the last day of cover is the End in India; in the US it ends at 12:01 a.m. of it
}

// Insurance is the property's.
func Insurance(b *world.Borrower) Hazard {
	r := b.File.Random("hazard")
	h := Hazard{Insurer: world.Pick(r, b.Stock().Insurers), Start: Of(b).Signed}
	h.Policy = world.Draw(r, world.Letters, 2) + world.Either(b.Locale, "", "/") + world.Draw(r, world.Figures[1:], 1) + world.Draw(r,
		world.Figures, 7)
	if b.Indian() {
		h.Sum = b.Property.Price.Share(5500 + r.Int64N(2000)).Whole()
		h.Sum -= h.Sum % 1_000_000
		h.Premium = h.Sum.Share(5).Whole()
		h.End = h.Start.AddDate(1, 0, -1)
		return h
	}
	h.Sum = b.Property.Price.Share(7500 + r.Int64N(2000))
	h.Sum -= h.Sum % 100_000
	h.Premium = h.Sum.Share(35 + r.Int64N(14)).Whole()
	h.End = h.Start.AddDate(1, 0, 0)
	return h
}

// APR is the yearly rate, in hundredths of a percent, at which the instalments of a loan are worth what the borrower has of it after charges.
func APR(l world.Loan, charges world.Cents) int64 {
	have, each := float64(l.Amount-charges), float64(l.Instalment())
	low, high := 0.0, 1.0
	for range 60 {
		mid := (low + high) / 2
		monthly := mid / 12
		if each*(1-math.Pow(1+monthly, -float64(l.Months)))/monthly > have {
			low = mid
		} else {
			high = mid
		}
	}
	return int64(math.Round(low * 10_000))
}

// Charges are what an Indian borrower pays before he has the money. Those to the lender come first, after them those to third parties.
type Charges struct {
	Processing, Tax, Registry               world.Cents // to the lender; the tax is GST on the fee, the registry CERSAI
	Valuation, Legal, Insurance, Conveyance world.Cents // to others; conveyance is the stamp duty on the loan's papers
}

// Lender is what goes to the lender, Others what goes through him to others.
func (c Charges) Lender() world.Cents { return c.Processing + c.Tax + c.Registry }

// Others is what goes to third parties.
func (c Charges) Others() world.Cents { return c.Valuation + c.Legal + c.Insurance + c.Conveyance }

// Total is both.
func (c Charges) Total() world.Cents { return c.Lender() + c.Others() }

// IndianCharges are those of the borrower's loan.
func IndianCharges(b *world.Borrower) Charges {
	r := b.File.Random("charges")
	c := Charges{Processing: b.Loan.Fee.Whole(), Registry: world.Units(118), Insurance: Insurance(b).Premium}
	c.Tax = c.Processing.Share(1800).Whole()
	c.Valuation, c.Legal = world.Units(2_950+590*r.IntN(4)), world.Units(2_360+590*r.IntN(5))
	c.Conveyance = world.Units(500 + 100*r.IntN(11))
	return c
}
