package sample

import "dossier/services/internal/sample/template"

// A part is a section of a file, introduced by a separator sheet.
type part struct {
	name     string
	required []paperKind // what the product asks for
	usual    []paperKind // what many files hold beside it
	back     bool        // its last paper was scanned with its empty back
}

// A paperKind is a paper of the checklist.
type paperKind struct {
	class  Class
	ask    template.Ask
	issuer string // whose template it is: papers of one class and issuer look alike
	once   bool   // of the file, not of each borrower
}

// paper is a kind with one paper, the latest.
func kind(class Class, back ...int) paperKind {
	k := paperKind{class: class}
	if len(back) > 0 {
		k.ask.Back = back[0]
	}
	return k
}

// joint is a paper of the file as a whole, signed by all borrowers or about the home.
func joint(class Class) paperKind { return paperKind{class: class, once: true} }

// statement is one of an account, counted back from the application.
func statement(account, back, months int) paperKind {
	return paperKind{class: BankStatement, ask: template.Ask{Account: account, Back: back, Months: months}, issuer: []string{"", "second"}[account%2]}
}

// checklist is what a file of the product holds: a mortgage in the United States, a home loan in India.
func checklist(country string) []part {
	if country == "IN" {
		return []part{
			{name: "Application", required: []paperKind{joint(Application)}, usual: []paperKind{kind("id.photo")}},
			{name: "Identity and address", required: []paperKind{kind(PAN), kind("id.aadhaar")}, usual: []paperKind{kind(Passport), kind("id.voter_epic"), kind(DrivingLicence), joint(UtilityBill),
				joint("addr.property_tax_receipt"), joint("addr.rent_agreement"), kind("id.nrega_job_card")}, back: true},
			{name: "Income", required: []paperKind{kind(Payslip, 2), kind(Payslip, 1), kind(Payslip, 0), kind(Form16, 1), kind(Form16, 0), kind("inc.voe")},
				usual: []paperKind{kind("inc.itr"), kind("inc.form26as"), kind("inc.gst_return"), kind("inc.pl_balance_sheet")}},
			{name: "Banking", required: []paperKind{statement(0, 1, 3), statement(0, 0, 3)},
				usual: []paperKind{kind(Cheque), kind("bank.passbook"), kind(InvestmentStatement), kind("asset.gift_letter")}, back: true},
			{name: "Obligations", usual: []paperKind{kind("liab.credit_report"), kind("liab.credit_card_statement"), kind("liab.mortgage_statement"), kind("liab.payoff_statement")}},
			{name: "Property", usual: []paperKind{joint("prop.sale_agreement"), joint("prop.title_deed"), joint("prop.valuation_report"), joint("prop.noc"), joint(Insurance)}},
			{name: "Loan", usual: []paperKind{joint("loan.sanction_letter"), joint("loan.kfs"), joint(Agreement), joint("loan.mandate_nach")}},
		}
	}
	return []part{
		{name: "Application", required: []paperKind{joint(Application)}},
		{name: "Identity", required: []paperKind{kind(DrivingLicence)}, usual: []paperKind{kind(Passport), kind("id.ssn_card"), kind("id.photo")}, back: true},
		{name: "Income", required: []paperKind{kind(Payslip, 1), kind(Payslip, 0), kind(W2, 1), kind(W2, 0)},
			usual: []paperKind{kind("inc.voe"), kind("inc.1040"), kind("inc.1099"), kind("inc.pl_balance_sheet"), kind("inc.1120s"), kind("inc.1065")}},
		{name: "Assets", required: []paperKind{statement(0, 1, 1), statement(0, 0, 1)},
			usual: []paperKind{kind(InvestmentStatement), kind(Cheque), kind("asset.gift_letter")}, back: true},
		{name: "Liabilities", usual: []paperKind{kind("liab.credit_report"), kind("liab.credit_card_statement"), kind("liab.mortgage_statement"), kind("liab.payoff_statement")}},
		{name: "Property", required: []paperKind{joint("prop.valuation_report"), joint(Insurance)}, usual: []paperKind{joint("prop.sale_agreement"), joint("prop.title_deed"),
			joint("addr.property_tax_receipt"), joint(UtilityBill), joint("addr.rent_agreement")}},
		{name: "Loan", required: []paperKind{joint("loan.estimate"), joint("loan.closing_disclosure")}, usual: []paperKind{joint(Agreement)}},
	}
}

// further is what a round of fillers adds when the checklist is used up: longer and earlier statements, earlier payslips and bills. A file's
// papers are mostly of the last months, so accounts and cards are many before periods are old.
func further(country string, round int) []paperKind {
	months := []int{1, 3, 6, 12}[round%4]
	kinds := []paperKind{
		{class: BankStatement, ask: template.Ask{Account: 1 + round, Back: round / 8, Months: months}, issuer: []string{"", "second"}[(1+round)%2]},
		{class: "liab.credit_card_statement", ask: template.Ask{Account: round / 3, Back: round % 3}},
		{class: InvestmentStatement, ask: template.Ask{Back: 1 + round}},
		{class: UtilityBill, ask: template.Ask{Back: 1 + round}, once: true},
	}
	if round < 4 {
		kinds = append(kinds, kind(Payslip, 3+round))
	}
	if round == 0 { // a second agreement of the same loan: the draft, on the other issuer's form
		kinds = append(kinds, paperKind{class: Agreement, ask: template.Ask{Pages: 20}, issuer: "second", once: true})
	}
	return kinds
}
