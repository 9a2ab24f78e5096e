package sample

// Class is the id of a kind of document.
type Class = string

// The classes a package may hold.
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
)

// Kind says how a page came into the PDF.
type Kind string

// The kinds of page.
const (
	Scan    Kind = "scan"    // a picture of paper, without text
	Digital Kind = "digital" // drawn by a program, with text
)

// Truth is what is known of a package because it was made so.
type Truth struct {
	Seed      uint64          `json:"seed"`
	Country   string          `json:"country"`
	AsOf      string          `json:"as_of"` // the date of the application: no paper is younger
	Pages     []PageTruth     `json:"pages"`
	Documents []DocumentTruth `json:"documents"`
}

// PageTruth is the truth about one page of the PDF.
type PageTruth struct {
	Page         int    `json:"page"` // in the PDF, from 1
	Class        Class  `json:"class"`
	Document     string `json:"document"`
	Position     int    `json:"position"`      // in the document, from 1
	PrintedPage  int    `json:"printed_page"`  // the number printed on it, 0 when none
	PrintedTotal int    `json:"printed_total"` // the "of" number printed on it, 0 when none
	Kind         Kind   `json:"kind"`
}

// DocumentTruth is the truth about one document.
type DocumentTruth struct {
	ID    string `json:"id"`
	Class Class  `json:"class"`
	Pages []int  `json:"pages"` // in the PDF, in the order of the document
	// Fields holds what is printed, by name. Dates are ISO 8601 and amounts plain decimals, however they are printed; all else is as printed.
	Fields map[string]string `json:"fields"`
}
