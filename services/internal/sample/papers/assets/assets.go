// Package assets sets the papers that show what a borrower has: bank statements, passbooks, cheques, investment statements, gift letters.
package assets

import "dossier/services/internal/sample/template"

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "bank.statement", Name: "classic", Country: "US", Export: true, Write: classicStatement},
		{Class: "bank.statement", Name: "sections", Country: "US", Write: unionStatement},
		{Class: "bank.statement", Name: "online-activity", Country: "US", Export: true, Write: onlineStatement},
		{Class: "bank.statement", Name: "counter-print", Country: "IN", Write: counterStatement},
		{Class: "bank.statement", Name: "relationship", Country: "IN", Export: true, Write: relationshipStatement},
		{Class: "bank.statement", Name: "netbanking-export", Country: "IN", Export: true, Write: netbankingStatement},
		{Class: "bank.passbook", Name: "landscape", Country: "IN", Write: landscapePassbook},
		{Class: "bank.passbook", Name: "a4-spread", Country: "IN", Write: spreadPassbook},
		{Class: "bank.cheque", Name: "personal-voided", Country: "US", Write: personalCheck},
		{Class: "bank.cheque", Name: "desk-stub", Country: "US", Write: deskCheck},
		{Class: "bank.cheque", Name: "cts-cancelled", Country: "IN", Write: truncationCheque},
		{Class: "bank.cheque", Name: "bilingual-copy", Country: "IN", Write: bilingualCheque},
		{Class: "asset.investment_statement", Name: "brokerage-quarter", Country: "US", Export: true, Write: brokerageStatement},
		{Class: "asset.investment_statement", Name: "plan-401k", Country: "US", Export: true, Write: planStatement},
		{Class: "asset.investment_statement", Name: "consolidated-account", Country: "IN", Export: true, Write: consolidatedAccount},
		{Class: "asset.investment_statement", Name: "demat-holding", Country: "IN", Export: true, Write: holdingStatement},
		{Class: "asset.gift_letter", Name: "lender-form", Country: "US", Write: giftForm},
		{Class: "asset.gift_letter", Name: "parents-letter", Country: "US", Write: giftNote},
		{Class: "asset.gift_letter", Name: "deed", Country: "IN", Write: giftDeed},
		{Class: "asset.gift_letter", Name: "margin-letter", Country: "IN", Write: marginLetter},
	}
}
