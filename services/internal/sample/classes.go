package sample

import "dossier/services/internal/sample/truth"

// Class is the id of a kind of document in the taxonomy.
type Class = truth.Class

// Classes that the code names.
const (
	Application         Class = "loan.application"
	Agreement           Class = "loan.agreement"
	PAN                 Class = "id.pan"
	Passport            Class = "id.passport"
	DrivingLicence      Class = "id.driving_licence"
	UtilityBill         Class = "addr.utility_bill"
	Payslip             Class = "inc.payslip"
	W2                  Class = "inc.w2"
	Form16              Class = "inc.form16"
	BankStatement       Class = "bank.statement"
	Cheque              Class = "bank.cheque"
	InvestmentStatement Class = "asset.investment_statement"
	Insurance           Class = "prop.insurance"
	Separator           Class = "sys.separator"
	Blank               Class = "sys.blank"
	FaxCover            Class = "sys.fax_cover"
	Unknown             Class = "sys.unknown"
)
