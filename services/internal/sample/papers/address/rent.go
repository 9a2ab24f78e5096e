package address

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A tenancy is what a rent agreement agrees.
type tenancy struct {
	landlord         world.Person
	rent, deposit    world.Cents
	start, end, made time.Time
	months           int
}

// rented is the tenancy of the home for a number of months. Its rent is what leaves the account, and on the day of the application it runs.
func rented(b *world.Borrower, a template.Ask, months int) tenancy {
	r := a.Issuer(b)
	t := tenancy{months: months, landlord: b.Someone(r)}
	for t.landlord.Family == b.Family {
		t.landlord = b.Someone(r)
	}
	paid, _, found := payment(b, 0, world.Either(b.Locale, "RENT PAYMENT", "HOUSE RENT"))
	if !found {
		paid = b.Employer.Salary.Share(world.Either[int64](b.Locale, 160, 170))
		paid -= paid % world.Either[world.Cents](b.Locale, 2_500, 50_000)
	}
	t.rent = paid
	t.start = world.MonthStart(b.AsOf, -1-r.IntN(min(9, months-2)))
	t.end = t.start.AddDate(0, months, -1)
	t.made = t.start.AddDate(0, 0, -3-r.IntN(15))
	t.deposit = t.rent
	if b.Indian() {
		t.deposit = t.rent * world.Cents(world.Pick(r, []int{3, 4, 6, 10}))
		t.deposit -= t.deposit % 100_000
	}
	return t
}

func (t tenancy) fields(b *world.Borrower, landlord, tenant string) map[string]string {
	return map[string]string{
		"landlord": landlord, "tenant": tenant, "address": b.Home.String(), "rent_amount": t.rent.Plain(), "deposit_amount": t.deposit.Plain(),
		"period_start": world.ISO(t.start), "period_end": world.ISO(t.end), "agreement_date": world.ISO(t.made),
	}
}

// terms puts the tenancy's facts into clauses.
func (t tenancy) terms(b *world.Borrower, landlord, tenant string) *strings.Replacer {
	const long = "January 2, 2006"
	day := func(d time.Time) string {
		if b.Indian() {
			return world.Ordinal(d.Day()) + d.Format(" January 2006")
		}
		return d.Format(long)
	}
	return strings.NewReplacer(
		"{landlord}", landlord, "{tenant}", tenant, "{premises}", b.Home.String(), "{city}", b.Home.City, "{state}", world.Region(b.Home.Region),
		"{rent}", b.Money(t.rent), "{rent words}", world.InWords(b.Locale, t.rent), "{deposit}", b.Money(t.deposit), "{deposit "+
			"words}", world.InWords(b.Locale, t.deposit),
		"{start}", day(t.start), "{end}", day(t.end), "{made}", day(t.made), "{months}", fmt.Sprint(t.months), "{months "+
			"words}", world.Spell(int64(t.months), b.Indian()),
		"{landlord home}", t.landlord.Home.String(), "{landlord father}", t.landlord.Father, "{landlord "+
			"age}", fmt.Sprint(t.made.Year()-t.landlord.Born.Year()),
		"{father}", b.Father, "{age}", fmt.Sprint(t.made.Year()-b.Born.Year()), "{employer}", b.Employer.Name, "{landlord "+
			"phone}", t.landlord.Phone, "{phone}", b.Phone,
		"{landlord pan}", t.landlord.TaxNumber, "{pan}", b.TaxNumber, "{late}", b.Money(t.rent.Share(500).Whole()), "{area}", fmt.Sprint(taxed(b).built),
	)
}

// spread is the leading of running text: a paper that is to have more pages than usual is set wider, within what is seen.
func spread(a template.Ask, usual int, leading float64) float64 {
	if a.Pages == 0 {
		return leading
	}
	return leading * min(1.7, max(0.92, float64(a.Pages)/float64(usual)))
}
