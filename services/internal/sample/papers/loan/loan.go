// Package loan sets the papers of the loan itself: applications, estimates, disclosures, sanction letters, agreements and mandates.
package loan

import (
	"strings"
	"time"

	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "loan.application", Name: "urla-2021", Country: "US", Export: true, Write: urla},
		{Class: "loan.application", Name: "form-1003-2005", Country: "US", Write: formerApplication},
		{Class: "loan.application", Name: "bank-combs", Country: "IN", Write: combApplication},
		{Class: "loan.application", Name: "portal-summary", Country: "IN", Export: true, Write: portalApplication},
		{Class: "loan.sanction_letter", Name: "housing-finance-letter", Country: "IN", Write: letterSanction},
		{Class: "loan.sanction_letter", Name: "sanction-cum-offer", Country: "IN", Export: true, Write: offerSanction},
		{Class: "loan.kfs", Name: "regulator-annex", Country: "IN", Write: plainKeyFacts},
		{Class: "loan.kfs", Name: "bilingual-tiles", Country: "IN", Export: true, Write: bilingualKeyFacts},
		{Class: "loan.agreement", Name: "promissory-note", Country: "US", Write: promissoryNote},
		{Class: "loan.agreement", Name: "loan-and-security", Country: "US", Write: securityAgreement},
		{Class: "loan.agreement", Name: "home-loan-articles", Country: "IN", Write: homeLoanAgreement},
		{Class: "loan.agreement", Name: "facility-booklet", Country: "IN", Write: facilityAgreement},
		{Class: "loan.mandate_nach", Name: "half-sheet-combs", Country: "IN", Write: paperMandate},
		{Class: "loan.mandate_nach", Name: "electronic-confirmation", Country: "IN", Export: true, Write: electronicMandate},
		{Class: "loan.estimate", Name: "model-h24", Country: "US", Export: true, Write: modelEstimate},
		{Class: "loan.estimate", Name: "adjustable-rate", Country: "US", Export: true, Write: adjustableEstimate},
		{Class: "loan.closing_disclosure", Name: "model-h25", Country: "US", Export: true, Write: modelDisclosure},
		{Class: "loan.closing_disclosure", Name: "refinance", Country: "US", Export: true, Write: refinanceDisclosure},
	}
}

// rent is what the borrower's account shows as the rent of a month, or 0.
func rent(b *world.Borrower) world.Cents {
	for _, e := range b.Statement(0, 0, 1).Entries {
		if strings.Contains(e.Text, "RENT") && e.Amount < 0 {
			return -e.Amount
		}
	}
	return 0
}

// years is how long something has lasted by the day of the application, in full years and months.
func years(b *world.Borrower, since time.Time) (y, m int) {
	months := (b.AsOf.Year()-since.Year())*12 + int(b.AsOf.Month()) - int(since.Month())
	return months / 12, months % 12
}

// withCo adds the co-borrower's name to the fields, if there is one.
func withCo(fields map[string]string, b *world.Borrower, name string) map[string]string {
	if co := deal.Co(b); co != nil {
		fields[name] = co.FullName()
	}
	return fields
}
