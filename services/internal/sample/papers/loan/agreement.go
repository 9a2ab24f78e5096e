package loan

import (
	"strings"

	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/world"
)

// A clause of an agreement. Its text has blanks in braces, see blanks.
type clause struct{ title, text string }

func agreementFields(b *world.Borrower, number string) map[string]string {
	return withCo(map[string]string{
		"agreement_number": number, "agreement_date": world.ISO(deal.Of(b).Signed), "lender": b.Lender.Name, "borrower": b.FullName(),
		"loan_amount":   b.Loan.Amount.Plain(),
		"interest_rate": world.Percent(b.Loan.Rate), "term_months": world.Number(b.Loan.Months),
		"monthly_instalment": b.Loan.Instalment().Plain(), "property_address": b.Property.Address.String(),
	}, b, "co_borrower")
}

// blanks fills what the clauses leave open.
func blanks(b *world.Borrower) *strings.Replacer {
	d, day := deal.Of(b), world.Either(b.Locale, "January 2, 2006", "2 January 2006")
	return strings.NewReplacer(
		"{amount}", b.Money(b.Loan.Amount), "{amount words}", world.InWords(b.Locale, b.Loan.Amount), "{rate}", world.Percent(b.Loan.Rate),
		"{months}", world.Number(b.Loan.Months),
		"{instalment}", b.Money(b.Loan.Instalment()), "{property}", b.Property.Address.String(), "{city}", b.Property.Address.City, "{state}",
		world.Region(b.Property.Address.Region),
		"{lender}", b.Lender.Name, "{lender place}", b.Lender.Place.String(), "{first due}", d.FirstDue.Format(day), "{last due}",
		d.LastDue.Format(day), "{seller}", b.Property.Seller.FullName(),
		"{spread}", world.Percent(b.Loan.Rate-550), "{late}", b.Money(b.Loan.Instalment().Share(500)), "{bank}", b.Banks[0].Name, "{account}",
		b.Account(0).Number,
	)
}
