// Package liability sets the papers that show what a borrower owes: statements of mortgages and credit cards, payoff letters, credit reports.
package liability

import "dossier/services/internal/sample/template"

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "liab.mortgage_statement", Name: "periodic-h30", Country: "US", Export: true, Write: periodicStatement},
		{Class: "liab.mortgage_statement", Name: "servicer-letter", Country: "US", Write: servicerLetter},
		{Class: "liab.mortgage_statement", Name: "loan-account", Country: "IN", Export: true, Write: loanAccount},
		{Class: "liab.mortgage_statement", Name: "interest-certificate", Country: "IN", Export: true, Write: interestCertificate},
		{Class: "liab.payoff_statement", Name: "payoff-quote", Country: "US", Export: true, Write: payoffStatement},
		{Class: "liab.payoff_statement", Name: "payoff-fax", Country: "US", Write: payoffLetter},
		{Class: "liab.payoff_statement", Name: "foreclosure-letter", Country: "IN", Write: foreclosureLetter},
		{Class: "liab.payoff_statement", Name: "closure-quote", Country: "IN", Export: true, Write: closureStatement},
		{Class: "liab.credit_card_statement", Name: "bank-card", Country: "US", Export: true, Write: bankCard},
		{Class: "liab.credit_card_statement", Name: "disclosure-g18", Country: "US", Export: true, Write: disclosureCard},
		{Class: "liab.credit_card_statement", Name: "tiles", Country: "IN", Export: true, Write: tiledCard},
		{Class: "liab.credit_card_statement", Name: "payment-slip", Country: "IN", Write: slipCard},
		{Class: "liab.credit_report", Name: "tri-merge", Country: "US", Export: true, Write: mergedReport},
		{Class: "liab.credit_report", Name: "consumer-disclosure", Country: "US", Export: true, Write: consumerDisclosure},
		{Class: "liab.credit_report", Name: "information-report", Country: "IN", Export: true, Write: informationReport},
		{Class: "liab.credit_report", Name: "commercial", Country: "IN", Export: true, Write: commercialReport},
	}
}
