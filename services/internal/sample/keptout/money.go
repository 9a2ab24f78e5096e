package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// money are the templates of papers about what people have, owe, buy and borrow, and of what lies between the papers of a file.
func money() []template.Template {
	return []template.Template{
		{Class: "bank.statement", Name: "signed-amounts", Country: "US", Export: true, Write: signedStatement},
		{Class: "bank.statement", Name: "narration", Country: "IN", Export: true, Write: narrationStatement},
		{Class: "bank.cheque", Name: "voided-starter", Country: "US", Write: voidedCheck},
		{Class: "bank.cheque", Name: "truncation-leaf", Country: "IN", Write: cancelledLeaf},
		{Class: "prop.insurance", Name: "renewal-declarations", Country: "US", Export: true, Write: renewalDeclarations},
		{Class: "prop.insurance", Name: "dwelling-schedule", Country: "IN", Export: true, Write: dwellingSchedule},
		{Class: "loan.estimate", Name: "model-form", Country: "US", Export: true, Write: loanEstimate},
		{Class: "loan.closing_disclosure", Name: "model-form", Country: "US", Export: true, Write: closingDisclosure},
		{Class: "loan.application", Name: "origination-system", Country: "US", Export: true, Write: uniformApplication},
		{Class: "loan.application", Name: "letter-boxes", Country: "IN", Write: combApplication},
		{Class: "loan.sanction_letter", Name: "offer-with-acceptance", Country: "IN", Export: true, Write: offerLetter},
		{Class: "loan.kfs", Name: "parts-and-annexes", Country: "IN", Export: true, Write: keyFacts},
		{Class: "loan.mandate_nach", Name: "clearing-form", Country: "IN", Write: clearingMandate},
		{Class: "loan.agreement", Name: "cover-page-and-articles", Country: "US", Write: coverPageAgreement},
		{Class: "loan.agreement", Name: "franked-home-loan", Country: "IN", Write: homeLoanAgreement},
		{Class: "liab.mortgage_statement", Name: "servicer-coupon", Country: "US", Export: true, Write: servicerStatement},
		{Class: "liab.mortgage_statement", Name: "loan-account", Country: "IN", Export: true, Write: repaymentAccount},
		{Class: "liab.payoff_statement", Name: "line-printer-demand", Country: "US", Write: demandLetter},
		{Class: "liab.payoff_statement", Name: "foreclosure-letter", Country: "IN", Write: foreclosureLetter},
		{Class: "liab.credit_card_statement", Name: "coupon-at-the-end", Country: "US", Export: true, Write: tearOffCard},
		{Class: "liab.credit_card_statement", Name: "reward-card", Country: "IN", Export: true, Write: rewardCard},
		{Class: "liab.credit_report", Name: "three-repositories", Country: "US", Export: true, Write: mergedReport},
		{Class: "liab.credit_report", Name: "months-grid", Country: "IN", Export: true, Write: informationReport},
		{Class: "prop.valuation_report", Name: "narrative-letter", Country: "US", Export: true, Write: narrativeAppraisal},
		{Class: "prop.valuation_report", Name: "panel-valuer", Country: "IN", Write: panelValuation},
		{Class: "prop.sale_agreement", Name: "association-form", Country: "US", Write: associationContract},
		{Class: "prop.sale_agreement", Name: "document-writer", Country: "IN", Write: flatAgreement},
		{Class: "prop.title_deed", Name: "recorded-warranty", Country: "US", Write: recordedWarranty},
		{Class: "prop.title_deed", Name: "absolute-sale", Country: "IN", Write: conveyance},
		{Class: "prop.noc", Name: "housing-society", Country: "IN", Write: societyConsent},
		{Class: "bank.passbook", Name: "first-and-last-page", Country: "IN", Write: openPassbook},
		{Class: "asset.investment_statement", Name: "quarter-with-chart", Country: "US", Export: true, Write: quarterlyPortfolio},
		{Class: "asset.investment_statement", Name: "folio-transactions", Country: "IN", Export: true, Write: folioStatement},
		{Class: "asset.gift_letter", Name: "lender-form", Country: "US", Write: giftForm},
		{Class: "asset.gift_letter", Name: "notarised-declaration", Country: "IN", Write: giftDeclaration},
		{Class: "sys.separator", Name: "tab-divider", Write: tabDivider},
		{Class: "sys.blank", Name: "reserved-page", Write: reservedPage},
		{Class: "sys.fax_cover", Name: "memo", Write: memoFax},
		{Class: "sys.unknown", Name: "club-minutes", Write: clubMinutes},
		{Class: "sys.unknown", Name: "garage-job-card", Write: jobCard},
		{Class: "sys.unknown", Name: "examination-ticket", Write: admissionTicket},
	}
}

// rupees is an amount with the sign of the rupee, as newer Indian papers have it.
func rupees(b *world.Borrower, c world.Cents) string { return "\u20b9 " + b.Amount(c) }

// signed is an amount of dollars with the sign before the currency.
func signed(b *world.Borrower, c world.Cents) string {
	if c < 0 {
		return "-" + b.Money(-c)
	}
	return b.Money(c)
}

// spelled writes a date in words: March 4, 2026 in the United States, 4th March 2026 in India.
func spelled(l world.Locale, iso string) string {
	var y, m, d int
	fmt.Sscanf(iso, "%d-%d-%d", &y, &m, &d)
	month := strings.Fields("January February March April May June July August September October November December")[m-1]
	if !l.Indian() {
		return fmt.Sprintf("%s %d, %d", month, d, y)
	}
	suffix := "th"
	if d/10 != 1 {
		suffix = map[int]string{1: "st", 2: "nd", 3: "rd"}[d%10]
		if suffix == "" {
			suffix = "th"
		}
	}
	return fmt.Sprintf("%d%s %s %d", d, suffix, month, y)
}

// leader sets a label and an amount at the other end of a line, joined by dots.
func leader(s *paper.Sheet, x, y, w float64, t paper.Type, label, value string) {
	s.Text(x, y, t, label)
	s.Right(x+w, y, t, value)
	dot := t.Width(".") * 2
	for at := x + w - t.Width(value) - 2*dot; at > x+t.Width(label)+dot; at -= dot {
		s.Ornament(at, y, t, ".")
	}
}

// postal draws the bars that a mailing machine prints above an address.
func postal(s *paper.Sheet, x, y float64, digits string) {
	for i, c := range digits {
		for k := range 2 {
			h := 3 + float64((int(c)*(k+3)+i)%3)*2.2
			s.Band(x+float64(2*i+k)*3.3, y-h/2, 1.2, h, paper.Black)
		}
	}
}
