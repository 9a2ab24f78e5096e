package loan

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A urlaForm is a sheet of the form being filled in from top to bottom. Labels are those of the form, values are typed by the lender's system.
type urlaForm struct {
	b      *world.Borrower
	sheets []*paper.Sheet
	s      *paper.Sheet
	x, w   float64
	y      float64 // the next baseline
	top    float64 // of the box being filled

	label, bold, value paper.Type
}

const urlaPitch = 17.5 // from row to row

func (u *urlaForm) turn() {
	u.s = &paper.Sheet{Width: u.b.Width, Height: u.b.Height}
	u.sheets = append(u.sheets, u.s)
	u.y = 50
}

// section is one of the numbered parts, with the form's explanation of it.
func (u *urlaForm) section(title, about string) {
	t := u.bold
	t.Size = 11
	u.s.Text(u.x, u.y, t, title)
	x := u.x + t.Width(title) + 5
	lines := u.label.Wrap(u.x+u.w-x, about)
	u.s.Text(x, u.y, u.label, lines[0])
	rest := about[len(lines[0]):]
	u.y = u.s.Paragraph(u.x, u.y+10, u.w, 9.5, u.label, rest) + 1
	u.s.Rule(u.x, u.x+u.w, u.y-5, 1.2, paper.Black)
	u.y += 4
}

// open begins a box under a title on a band; shut draws its border.
func (u *urlaForm) open(title string, side string) {
	u.s.Band(u.x, u.y-4, u.w, 13, paper.RGB(64, 86, 112))
	u.s.Text(u.x+4, u.y+5.5, u.bold.In(paper.White), title)
	if side != "" {
		form.Checkbox(u.s, u.x+u.w-90, u.y+5.5, u.bold.In(paper.White), side == "x", "Does not apply")
	}
	u.top = u.y - 4
	u.y += 21
}

func (u *urlaForm) shut() {
	u.s.Box(u.x, u.top, u.w, u.y-u.top-5, 0.7, paper.Black)
	u.y += 10
}

func (u *urlaForm) row(row ...form.Cell) {
	form.Blanks(u.s, u.x+5, u.y, u.w-8, u.label, u.value, row...)
	u.y += urlaPitch
}

func (u *urlaForm) ticks(before string, chosen int, labels ...string) {
	u.s.Text(u.x+5, u.y, u.bold, before)
	form.Choices(u.s, u.x+5+u.bold.Width(before)+8, u.y, 8, u.label, chosen, labels...)
	u.y += 15.5
}

// grid is a table of which the form has so many rows, filled or not.
func (u *urlaForm) grid(columns []form.Column, n int, rows ...[]string) {
	u.s.Band(u.x+0.5, u.y-12, u.w-1, 14, paper.RGB(226, 231, 237))
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
	}
	form.Row(u.s, u.x, u.y-2, u.bold, columns, titles...)
	form.Grid(u.s, u.x, u.y+2, 14, n, columns)
	for i, r := range rows {
		form.Row(u.s, u.x, u.y+12+14*float64(i), u.value, columns, r...)
	}
	u.y += 2 + 14*float64(n) + 13
}

// question is one of the declarations: the letter, the text, NO and YES.
func (u *urlaForm) question(letter, text string, yes bool) {
	u.s.Text(u.x+5, u.y, u.bold, letter)
	y := u.s.Paragraph(u.x+18, u.y, u.w-110, 10, u.label, text)
	chosen := 0
	if yes {
		chosen = 1
	}
	form.Choices(u.s, u.x+u.w-78, u.y, 10, u.bold, chosen, "NO", "YES")
	u.y = y + 3
}

// urla is the Uniform Residential Loan Application in the form of 2021 (Fannie Mae 1003, Freddie Mac 65) as a lender's system prints it, with
// the part that the lender fills in.
func urla(b *world.Borrower, a template.Ask) template.Document {
	r, hand := a.Issuer(b), b.Random("signature")
	u := &urlaForm{b: b, x: 34, w: b.Width - 68, label: paper.Sans.Of(7.9), bold: paper.SansBold.Of(7.9), value: world.Pick(r,
		[]paper.Face{paper.Mono, paper.Sans, paper.Narrow}).Of(8.2).In(paper.Navy)}
	co, e, d := deal.Co(b), b.Employer, deal.Of(b)
	costs := deal.ClosingCosts(b)
	base := e.Salary / 12

	u.turn()
	u.s.Text(u.x, 34, u.label, "To be completed by the ")
	u.s.Text(u.x+u.label.Width("To be completed by the "), 34, u.bold, "Lender:")
	form.Blanks(u.s, u.x, 46, u.w, u.label, u.value, form.Cell{Label: "Lender Loan No./Universal Loan Identifier", Value: b.Loan.Number,
		Share: 0.62}, form.Cell{Label: "Agency Case No.", Value: ""})
	u.s.Text(u.x, 72, paper.SansBold.Of(17), "Uniform Residential Loan Application")
	u.y = u.s.Paragraph(u.x, 85, u.w, 9.5, u.label, "Verify and complete the information on this application. If you are applying for this loan "+
		"with others, each additional Borrower must provide information as directed by your Lender.") + 10
	u.section("Section 1: Borrower Information.", "This section asks about your personal information and your income from employment and other "+
		"sources, such as retirement, that you want considered to qualify for this loan.")
	u.open("1a. Personal Information", "")
	u.row(form.Cell{Label: "Name (First, Middle, Last, Suffix)", Value: b.FullName(), Share: 0.62}, form.Cell{Label: "Social Security Number",
		Value: b.TaxNumber})
	u.row(form.Cell{Label: "Alternate Names \u2013 List any names by which you are known or any names under which credit was previously " +
		"received", Value: ""})
	u.row(form.Cell{Label: "Date of Birth (mm/dd/yyyy)", Value: b.Date(b.Born), Share: 0.34}, form.Cell{Label: "", Value: ""})
	u.y -= urlaPitch
	u.s.Text(u.x+u.w*0.35, u.y, u.bold, "Citizenship")
	form.Choices(u.s, u.x+u.w*0.35+52, u.y, 8, u.label, 0, "U.S. Citizen", "Permanent Resident Alien", "Non-Permanent Resident Alien")
	u.y += urlaPitch
	kind, others := 0, ""
	if co != nil {
		kind, others = 1, co.FullName()
	}
	u.ticks("Type of Credit", kind, "I am applying for individual credit.", fmt.Sprintf("I am applying for joint credit. Total Number of "+
		"Borrowers: %d", len(b.Borrowers)))
	u.row(form.Cell{Label: "List Name(s) of Other Borrower(s) Applying for this Loan (First, Middle, Last, Suffix) \u2013 Use a separator " +
		"between names", Value: others})
	married := 1
	if b.Spouse != "" || co != nil && co.Spouse == b.Name() {
		married = 0
	}
	u.ticks("Marital Status", married, "Married", "Separated / Unmarried (Single, Divorced, Widowed, Civil Union, Domestic Partnership)")
	u.row(form.Cell{Label: "Dependents (not listed by another Borrower)  Number", Value: world.Number(r.IntN(3)), Share: 0.5},
		form.Cell{Label: "Ages", Value: ""})
	u.row(form.Cell{Label: "Home Phone", Value: "", Share: 0.22}, form.Cell{Label: "Cell Phone", Value: b.Phone, Share: 0.28},
		form.Cell{Label: "Work Phone", Value: e.Phone, Share: 0.32}, form.Cell{Label: "Ext."})
	u.row(form.Cell{Label: "Email", Value: b.Email})
	lived := 2 + r.IntN(7)
	u.row(form.Cell{Label: "Current Address  Street", Value: b.Home.Street, Share: 0.8}, form.Cell{Label: "Unit #"})
	u.row(form.Cell{Label: "City", Value: b.Home.City, Share: 0.4}, form.Cell{Label: "State", Value: b.Home.Region, Share: 0.18},
		form.Cell{Label: "ZIP", Value: b.Home.Code, Share: 0.2}, form.Cell{Label: "Country", Value: "USA"})
	u.row(form.Cell{Label: "How Long at Current Address?", Value: fmt.Sprintf("%d Years  %d Months", lived, r.IntN(12)), Share: 0.42},
		form.Cell{Label: "Housing Rent ($/month)", Value: b.Amount(rent(b))})
	u.ticks("Housing", 2, "No primary housing expense", "Own", "Rent")
	u.s.Text(u.x+5, u.y, u.label, "If at Current Address for LESS than 2 years, list Former Address")
	form.Checkbox(u.s, u.x+u.w-90, u.y, u.label, true, "Does not apply")
	u.y += 14
	u.row(form.Cell{Label: "Street", Share: 0.8}, form.Cell{Label: "Unit #"})
	u.row(form.Cell{Label: "City", Share: 0.4}, form.Cell{Label: "State", Share: 0.18}, form.Cell{Label: "ZIP", Share: 0.2},
		form.Cell{Label: "Country"})
	u.s.Text(u.x+5, u.y, u.label, "Mailing Address \u2013 if different from Current Address")
	form.Checkbox(u.s, u.x+u.w-90, u.y, u.label, true, "Does not apply")
	u.y += 14
	u.row(form.Cell{Label: "Street", Share: 0.8}, form.Cell{Label: "Unit #"})
	u.row(form.Cell{Label: "City", Share: 0.4}, form.Cell{Label: "State", Share: 0.18}, form.Cell{Label: "ZIP", Share: 0.2},
		form.Cell{Label: "Country"})
	u.shut()
	u.open("1b. Current Employment/Self-Employment and Income", " ")
	u.employment(e, base)
	u.shut()

	u.turn()
	u.open("1c. IF APPLICABLE, Complete Information for Additional Employment/Self-Employment and Income", "x")
	u.employment(world.Employer{}, 0)
	u.shut()
	u.open("1d. IF APPLICABLE, Complete Information for Previous Employment/Self-Employment and Income", "x")
	u.s.Text(u.x+5, u.y, u.label, "Provide at least 2 years of current and previous employment and income.")
	u.y += 14
	u.row(form.Cell{Label: "Employer or Business Name", Share: 0.62}, form.Cell{Label: "Previous Gross Monthly Income $"})
	u.row(form.Cell{Label: "Street", Share: 0.5}, form.Cell{Label: "Unit #", Share: 0.12}, form.Cell{Label: "City"})
	u.row(form.Cell{Label: "Position or Title", Share: 0.4}, form.Cell{Label: "Start Date (mm/dd/yyyy)", Share: 0.3},
		form.Cell{Label: "End Date (mm/dd/yyyy)"})
	form.Checkbox(u.s, u.x+5, u.y, u.label, false, "Check if you were the Business Owner or Self-Employed")
	u.y += 13
	u.shut()
	u.open("1e. Income from Other Sources", "x")
	u.s.Text(u.x+5, u.y, u.label, "Include income from other sources below. Under Income Source, choose from the sources listed here:")
	u.y += 11
	u.s.Paragraph(u.x+10, u.y, u.w-20, 9.5, u.label, "\u2022 Alimony  \u2022 Automobile Allowance  \u2022 Boarder Income  \u2022 Capital Gains  "+
		"\u2022 Child Support  \u2022 Disability  \u2022 Foster Care  \u2022 Housing or Parsonage  \u2022 Interest and Dividends  \u2022 "+
		"Mortgage Credit Certificate  \u2022 Mortgage Differential Payments  \u2022 Notes Receivable  \u2022 Public Assistance  \u2022 "+
		"Retirement (e.g., Pension, IRA)  \u2022 Royalty Payments  \u2022 Separate Maintenance  \u2022 Social Security  \u2022 Trust  \u2022 "+
		"Unemployment Benefits  \u2022 VA Compensation  \u2022 Other")
	u.y += 34
	u.s.Text(u.x+5, u.y, u.bold.Face.Of(7), "NOTE: Reveal alimony, child support, separate maintenance, or other income ONLY IF you want it "+
		"considered in determining your qualification for this loan.")
	u.y += 17
	u.grid(form.Columns(u.w, form.Column{Title: "Income Source \u2013 use list above"}, form.Column{Title: "Monthly Income", Width: 130,
		Right: true}), 3, []string{"", "$"}, []string{"", "$"},
		[]string{"Provide TOTAL Amount Here", "$ 0.00"})
	u.y -= 4
	u.shut()

	u.turn()
	u.section("Section 2: Financial Information \u2014 Assets and Liabilities.",
		"This section asks about things you own that are worth money and that you want considered to qualify for this loan. It then asks about "+
			"your liabilities (or debts) that you pay each month, such as credit cards, alimony, or other expenses.")
	u.open("2a. Assets \u2013 Bank Accounts, Retirement, and Other Accounts You Have", "")
	u.s.Paragraph(u.x+5, u.y, u.w-10, 9.5, u.label, "Include all accounts below. Under Account Type, choose from the types listed here: \u2022 "+
		"Checking  \u2022 Savings  \u2022 Money Market  \u2022 Certificate of Deposit  \u2022 Mutual Fund  \u2022 Stocks  \u2022 Stock Options  "+
		"\u2022 Bonds  \u2022 Retirement (e.g., 401k, IRA)  \u2022 Bridge Loan Proceeds  \u2022 Individual Development Account  \u2022 Trust "+
		"Account  \u2022 Cash Value of Life Insurance (used for the transaction)")
	u.y += 40
	checking, savings, portfolio := b.Statement(0, 0, 1), b.Statement(1, 0, 1), b.Portfolio(0)
	total := checking.Closing + savings.Closing + portfolio.Total
	u.grid(form.Columns(u.w, form.Column{Title: "Account Type \u2013 use list above", Width: 140}, form.Column{Title: "Financial Institution"},
		form.Column{Title: "Account Number", Width: 110},
		form.Column{Title: "Cash or Market Value", Width: 110, Right: true}), 5,
		[]string{"Checking", checking.Account.Bank.Name, checking.Account.Number, b.Amount(checking.Closing)},
		[]string{"Savings", savings.Account.Bank.Name, savings.Account.Number, b.Amount(savings.Closing)},
		[]string{"Mutual Fund", portfolio.Broker, portfolio.Number, b.Amount(portfolio.Total)}, nil,
		[]string{"", "", "Provide TOTAL", b.Money(total)})
	u.y -= 4
	u.shut()
	u.open("2b. Other Assets and Credits You Have", " ")
	u.s.Paragraph(u.x+5, u.y, u.w-10, 9.5, u.label, "Include all other assets and credits below. Under Asset or Credit Type, choose from: "+
		"Assets \u2022 Proceeds from Real Estate Property to be sold on or before closing  \u2022 Proceeds from Sale of Non-Real Estate Asset  "+
		"\u2022 Secured Borrowed Funds  \u2022 Unsecured Borrowed Funds  \u2022 Other     Credits \u2022 Earnest Money  \u2022 Employer "+
		"Assistance  \u2022 Lot Equity  \u2022 Relocation Funds  \u2022 Rent Credit  \u2022 Sweat Equity  \u2022 Trade Equity")
	u.y += 40
	u.grid(form.Columns(u.w, form.Column{Title: "Asset or Credit Type \u2013 use list above"}, form.Column{Title: "Cash or Market Value",
		Width: 130, Right: true}), 3,
		[]string{"Earnest Money", b.Money(costs.Deposit)}, nil, []string{"Provide TOTAL Amount Here", b.Money(costs.Deposit)})
	u.y -= 4
	u.shut()
	u.open("2c. Liabilities \u2013 Credit Cards, Other Debts, and Leases that You Owe", " ")
	u.s.Paragraph(u.x+5, u.y, u.w-10, 9.5, u.label, "List all liabilities below (except real estate) and include deferred payments. Under "+
		"Account Type, choose from: \u2022 Revolving (e.g., credit cards)  \u2022 Installment (e.g., car, student, personal loans)  \u2022 Open "+
		"30-Day (balance paid monthly)  \u2022 Lease (not real estate)  \u2022 Other")
	u.y += 30
	var owed [][]string
	for i := range 2 {
		c := b.CardStatement(i, 0)
		owed = append(owed, []string{"Revolving", c.Card.Issuer, "xxxx" + c.Card.Last4, b.Amount(c.Closing), "", b.Amount(c.Min)})
	}
	owed = append(owed, []string{"Installment", "Auto Loan", "xxxx4471", b.Amount(world.Units(4000 + 100*r.IntN(90))), "", "312.75"})
	u.grid(form.Columns(u.w, form.Column{Title: "Account Type", Width: 76}, form.Column{Title: "Company Name"},
		form.Column{Title: "Account Number", Width: 84}, form.Column{Title: "Unpaid Balance", Width: 84, Right: true},
		form.Column{Title: "Paid off?", Width: 48}, form.Column{Title: "Monthly Payment", Width: 74, Right: true}), 5, owed...)
	u.y -= 4
	u.shut()
	u.open("2d. Other Liabilities and Expenses", "x")
	u.s.Text(u.x+5, u.y, u.label, "Include all other liabilities and expenses below: \u2022 Alimony  \u2022 Child Support  \u2022 Separate "+
		"Maintenance  \u2022 Job Related Expenses  \u2022 Other")
	u.y += 22
	u.grid(form.Columns(u.w, form.Column{Title: "Liability or Expense Type"}, form.Column{Title: "Monthly Payment", Width: 130, Right: true}), 2)
	u.y -= 4
	u.shut()

	u.turn()
	u.section("Section 3: Financial Information \u2014 Real Estate.", "This section asks you to list all properties you currently own and what "+
		"you owe on them.")
	form.Checkbox(u.s, u.x+5, u.y, u.bold, true, "I do not own any real estate")
	u.y += 14
	u.open("3a. Property You Own   If you are refinancing, list the property you are refinancing FIRST.", "")
	u.row(form.Cell{Label: "Address  Street", Share: 0.5}, form.Cell{Label: "Unit #", Share: 0.12}, form.Cell{Label: "City", Share: 0.2},
		form.Cell{Label: "State", Share: 0.08}, form.Cell{Label: "ZIP"})
	u.grid(form.Columns(u.w, form.Column{Title: "Property Value"}, form.Column{Title: "Status: Sold, Pending Sale, or Retained", Width: 140},
		form.Column{Title: "Intended Occupancy"},
		form.Column{Title: "Ins., Taxes, Dues"}, form.Column{Title: "Monthly Rental Income"}), 1)
	u.s.Text(u.x+5, u.y-6, u.bold, "Mortgage Loans on this Property")
	form.Checkbox(u.s, u.x+u.w-90, u.y-6, u.label, true, "Does not apply")
	u.y += 10
	u.grid(form.Columns(u.w, form.Column{Title: "Creditor Name"}, form.Column{Title: "Account Number", Width: 90},
		form.Column{Title: "Monthly Mortgage Payment", Width: 112}, form.Column{Title: "Unpaid Balance", Width: 80},
		form.Column{Title: "Type: FHA, VA, Conventional", Width: 118}, form.Column{Title: "Credit Limit", Width: 56}), 2)
	u.y -= 4
	u.shut()
	u.section("Section 4: Loan and Property Information.", "This section asks about the loan\u2019s purpose and the property you want to "+
		"purchase or refinance.")
	u.open("4a. Loan and Property Information", "")
	u.row(form.Cell{Label: "Loan Amount $", Value: b.Amount(b.Loan.Amount), Share: 0.34}, form.Cell{Label: "", Value: ""})
	u.y -= urlaPitch
	u.s.Text(u.x+u.w*0.38, u.y, u.bold, "Loan Purpose")
	form.Choices(u.s, u.x+u.w*0.38+60, u.y, 10, u.label, 0, "Purchase", "Refinance", "Other (specify)")
	u.y += urlaPitch
	p := b.Property
	u.row(form.Cell{Label: "Property Address  Street", Value: p.Address.Street, Share: 0.78}, form.Cell{Label: "Unit #"})
	u.row(form.Cell{Label: "City", Value: p.Address.City, Share: 0.3}, form.Cell{Label: "State", Value: p.Address.Region, Share: 0.13},
		form.Cell{Label: "ZIP", Value: p.Address.Code, Share: 0.17}, form.Cell{Label: "County"})
	u.row(form.Cell{Label: "Number of Units", Value: "1", Share: 0.3}, form.Cell{Label: "Property Value $", Value: b.Amount(p.Price),
		Share: 0.4}, form.Cell{Label: ""})
	u.ticks("Occupancy", 0, "Primary Residence", "Second Home", "Investment Property", "FHA Secondary Residence")
	u.question("1.", "Mixed-Use Property. If you will occupy the property, will you set aside space within the property to operate your own "+
		"business? (e.g., daycare facility, medical office, beauty/barber shop)", false)
	u.question("2.", "Manufactured Home. Is the property a manufactured home? (e.g., a factory built dwelling built on a permanent chassis)", false)
	u.y += 4
	u.shut()
	u.open("4b. Other New Mortgage Loans on the Property You are Buying or Refinancing", "x")
	u.grid(form.Columns(u.w, form.Column{Title: "Creditor Name"}, form.Column{Title: "Lien Type", Width: 120},
		form.Column{Title: "Monthly Payment", Width: 90}, form.Column{Title: "Loan Amount/Amount to be Drawn", Width: 140},
		form.Column{Title: "Credit Limit", Width: 70}), 2)
	u.y -= 4
	u.shut()
	u.open("4c. Rental Income on the Property You Want to Purchase   For Purchase Only", "x")
	u.row(form.Cell{Label: "Expected Monthly Rental Income $", Share: 0.5}, form.Cell{Label: "For LENDER to calculate: Expected Net Monthly " +
		"Rental Income $"})
	u.shut()
	u.open("4d. Gifts or Grants You Have Been Given or Will Receive for this Loan", "x")
	u.s.Text(u.x+5, u.y, u.label.Face.Of(7), "Source: \u2022 Community Nonprofit  \u2022 Employer  \u2022 Federal Agency  \u2022 Local Agency  "+
		"\u2022 Relative  \u2022 Religious Nonprofit  \u2022 State Agency  \u2022 Unmarried Partner  \u2022 Lender  \u2022 Other")
	u.y += 22
	u.grid(form.Columns(u.w, form.Column{Title: "Asset Type: Cash Gift, Gift of Equity, Grant"}, form.Column{Title: "Deposited/Not Deposited",
		Width: 120}, form.Column{Title: "Source \u2013 use list above", Width: 130}, form.Column{Title: "Cash or Market Value", Width: 100}), 2)
	u.y -= 4
	u.shut()

	u.turn()
	u.section("Section 5: Declarations.", "This section asks you specific questions about the property, your funding, and your past financial "+
		"history.")
	u.open("5a. About this Property and Your Money for this Loan", "")
	u.question("A.", "Will you occupy the property as your primary residence?\nIf YES, have you had an ownership interest in another property "+
		"in the last three years?", true)
	u.question("", "If YES, complete (1) and (2) below: (1) What type of property did you own: primary residence (PR), FHA secondary residence "+
		"(SR), second home (SH), or investment property (IP)? (2) How did you hold title to the property: by yourself (S), jointly with your "+
		"spouse (SP), or jointly with another person (O)?", false)
	u.question("B.", "If this is a Purchase Transaction: Do you have a family relationship or business affiliation with the seller of the "+
		"property?", false)
	u.question("C.", "Are you borrowing any money for this real estate transaction (e.g., money for your closing costs or down payment) or "+
		"obtaining any money from another party, such as the seller or realtor, that you have not disclosed on this loan application?  If YES, "+
		"what is the amount of this money?  $ ____________", false)
	u.question("D.", "1. Have you or will you be applying for a mortgage loan on another property (not the property securing this loan) on or "+
		"before closing this transaction that is not disclosed on this loan application?\n2. Have you or will you be applying for any new "+
		"credit (e.g., installment loan, credit card, etc.) on or before closing this loan that is not disclosed on this application?", false)
	u.question("E.", "Will this property be subject to a lien that could take priority over the first mortgage lien, such as a clean energy "+
		"lien paid through your property taxes (e.g., the Property Assessed Clean Energy Program)?", false)
	u.y += 3
	u.shut()
	u.open("5b. About Your Finances", "")
	for i, q := range []string{
		"Are you a co-signer or guarantor on any debt or loan that is not disclosed on this application?",
		"Are there any outstanding judgments against you?",
		"Are you currently delinquent or in default on a Federal debt?",
		"Are you a party to a lawsuit in which you potentially have any personal financial liability?",
		"Have you conveyed title to any property in lieu of foreclosure in the past 7 years?",
		"Within the past 7 years, have you completed a pre-foreclosure sale or short sale, whereby the property was sold to a third party and " +
			"the Lender agreed to accept less than the outstanding mortgage balance due?",
		"Have you had property foreclosed upon in the last 7 years?",
		"Have you declared bankruptcy within the past 7 years?  If YES, identify the type(s) of bankruptcy:  Chapter 7 / Chapter 11 / Chapter " +
			"12 / Chapter 13",
	} {
		u.question(string(rune('F'+i))+".", q, false)
	}
	u.y += 3
	u.shut()
	u.section("Section 6: Acknowledgments and Agreements.", "This section tells you about your legal obligations when you sign this application.")
	u.open("Acknowledgments and Agreements", "")
	prose := form.Prose{Text: u.label, Bold: u.bold, Leading: 10.4}
	for _, text := range urlaAcknowledgments[:6] {
		u.y = prose.At(u.s, u.x+5, u.y, u.w-10, text) + 2
	}
	u.y += 3
	u.shut()

	u.turn()
	u.open("Acknowledgments and Agreements (continued)", "")
	for _, text := range urlaAcknowledgments[6:] {
		u.y = prose.At(u.s, u.x+5, u.y, u.w-10, text) + 2
	}
	u.y += 30
	form.Signature(u.s, u.x+100, u.y-2, 120, hand)
	form.Blanks(u.s, u.x+5, u.y, u.w-8, u.bold, paper.Hand.Of(12).In(paper.Blue), form.Cell{Label: "Borrower Signature", Share: 0.66},
		form.Cell{Label: "Date (mm/dd/yyyy)", Value: b.Date(d.Applied)})
	u.y += 34
	if co != nil {
		form.Signature(u.s, u.x+140, u.y-2, 110, co.Random("signature"))
		form.Blanks(u.s, u.x+5, u.y, u.w-8, u.bold, paper.Hand.Of(12).In(paper.Navy), form.Cell{Label: "Additional Borrower Signature",
			Share: 0.66}, form.Cell{Label: "Date (mm/dd/yyyy)", Value: b.Date(d.Applied)})
	} else {
		u.row(form.Cell{Label: "Additional Borrower Signature", Share: 0.66}, form.Cell{Label: "Date (mm/dd/yyyy)"})
	}
	u.y += 16
	u.shut()
	u.section("Section 7: Military Service.", "This section asks questions about your (or your deceased spouse\u2019s) military service.")
	u.open("Military Service of Borrower", "")
	u.question("", "Military Service \u2013 Did you (or your deceased spouse) ever serve, or are you currently serving, in the United States "+
		"Armed Forces?", false)
	for _, l := range []string{"Currently serving on active duty with projected expiration date of service/tour ____/____ (mm/yyyy)",
		"Currently retired, discharged, or separated from service",
		"Only period of service was as a non-activated member of the Reserve or National Guard", "Surviving spouse"} {
		form.Checkbox(u.s, u.x+60, u.y, u.label, false, l)
		u.y += 12
	}
	u.shut()

	u.turn()
	u.section("Section 8: Demographic Information.", "This section asks about your ethnicity, sex, and race.")
	u.open("Demographic Information of Borrower", "")
	u.y = prose.At(u.s, u.x+5, u.y, u.w-10, urlaDemographic) + 8
	u.demographics(b)
	u.shut()
	u.section("Section 9: Loan Originator Information.", "To be completed by your Loan Originator.")
	u.open("Loan Originator Information", "")
	u.row(form.Cell{Label: "Loan Originator Organization Name", Value: b.Lender.Name})
	u.row(form.Cell{Label: "Address", Value: b.Lender.Place.String()})
	u.row(form.Cell{Label: "Loan Originator Organization NMLSR ID#", Value: b.Lender.Licence, Share: 0.55},
		form.Cell{Label: "State License ID#", Value: world.Draw(r, world.Letters, 2) + "." + world.Draw(r, world.Figures, 6)})
	u.row(form.Cell{Label: "Loan Originator Name", Value: b.Lender.Officer})
	u.row(form.Cell{Label: "Loan Originator NMLSR ID#", Value: world.Draw(r, world.Figures[1:], 6), Share: 0.55},
		form.Cell{Label: "State License ID#", Value: "MLO-" + world.Draw(r, world.Figures, 6)})
	u.row(form.Cell{Label: "Email", Value: "loans@example.com", Share: 0.55}, form.Cell{Label: "Phone", Value: b.Stock().TollFree})
	u.y += 14
	form.Signature(u.s, u.x+55, u.y-2, 90, b.Random("officer"))
	u.row(form.Cell{Label: "Signature", Share: 0.66}, form.Cell{Label: "Date (mm/dd/yyyy)", Value: b.Date(d.Applied)})
	u.shut()

	u.lender(costs, d)

	fields := withCo(map[string]string{
		"applicant": b.FullName(), "ssn": b.TaxNumber, "date_of_birth": world.ISO(b.Born), "loan_amount": b.Loan.Amount.Plain(),
		"term_months":      world.Number(b.Loan.Months),
		"property_address": p.Address.String(), "application_date": world.ISO(d.Applied), "loan_number": b.Loan.Number,
		"lender": b.Lender.Name, "employer": e.Name,
		"monthly_income": base.Plain(), "property_value": p.Price.Plain(), "address": b.Home.String(), "interest_rate": world.Percent(b.Loan.Rate),
	}, b, "co_applicant")
	return template.Numbered(fields, u.sheets, func(s *paper.Sheet, n, of int) {
		y := b.Height - 34
		if n == len(u.sheets) {
			s.Text(u.x, y-10, u.bold, "Lender Loan Information")
		} else {
			form.Blank(s, u.x, y-11, 240, u.label, u.value, "Borrower Name:", b.FullName())
		}
		s.Text(u.x, y, paper.Sans.Of(6.5), "Uniform Residential Loan Application")
		s.Text(u.x, y+8, paper.Sans.Of(6.5), "Freddie Mac Form 65  \u2022  Fannie Mae Form 1003")
		s.Text(u.x, y+16, paper.SansItalic.Of(6.5), "Effective 1/2021")
		s.Right(u.x+u.w, y+16, paper.Sans.Of(7), fmt.Sprintf("Page %d of %d", n, of))
	})
}

// employment is the box of a job; an employer without a name leaves it empty.
func (u *urlaForm) employment(e world.Employer, base world.Cents) {
	since, long, phone, income := "", "", "", func(c world.Cents) string { return "" }
	if e.Name != "" {
		y, m := years(u.b, e.Since)
		since, long, phone = u.b.Date(e.Since), fmt.Sprintf("%d Years %d Months", y, m), e.Phone
		income = func(c world.Cents) string { return u.b.Amount(c) }
	}
	left := u.w * 0.7
	top := u.y
	line := func(row ...form.Cell) {
		form.Blanks(u.s, u.x+5, u.y, left-12, u.label, u.value, row...)
		u.y += urlaPitch
	}
	line(form.Cell{Label: "Employer or Business Name", Value: e.Name, Share: 0.68}, form.Cell{Label: "Phone", Value: phone})
	line(form.Cell{Label: "Street", Value: e.Place.Street, Share: 0.8}, form.Cell{Label: "Unit #"})
	line(form.Cell{Label: "City", Value: e.Place.City, Share: 0.4}, form.Cell{Label: "State", Value: e.Place.Region, Share: 0.18},
		form.Cell{Label: "ZIP", Value: e.Place.Code, Share: 0.2}, form.Cell{Label: "Country"})
	line(form.Cell{Label: "Position or Title", Value: e.Job, Share: 0.6}, form.Cell{Label: "Start Date", Value: since})
	line(form.Cell{Label: "How long in this line of work?", Value: long})
	form.Checkbox(u.s, u.x+5, u.y, u.label, false, "Check if you are the Business Owner or Self-Employed")
	form.Choices(u.s, u.x+5, u.y+12, 8, u.label, -1, "I have an ownership share of less than 25%.", "I have an ownership share of 25% or more.")
	u.s.Line(u.x+left, top-12, u.x+left, u.y+16, 0.5, paper.Black)
	x := u.x + left + 5
	u.s.Text(x, top, u.bold, "Gross Monthly Income")
	for i, l := range []form.Cell{{Label: "Base", Value: income(base)}, {Label: "Overtime"}, {Label: "Bonus"}, {Label: "Commission"},
		{Label: "Military Entitlements"}, {Label: "Other"}, {Label: "TOTAL", Value: income(base)}} {
		y := top + 12 + 13.5*float64(i)
		t := u.label
		if l.Label == "TOTAL" {
			t = u.bold
		}
		u.s.Text(x, y, t, l.Label)
		u.s.Text(x+76, y, u.label, "$")
		u.s.Rule(x+82, x+u.w-left-32, y+1.5, 0.4, paper.Grey)
		u.s.Right(x+u.w-left-32, y, form.Fit(u.value, l.Value, 44), l.Value)
		u.s.Text(x+u.w-left-30, y, paper.Sans.Of(6), "/month")
	}
	u.y += 27
}

func (u *urlaForm) demographics(b *world.Borrower) {
	half := u.w / 2
	u.s.Text(u.x+5, u.y, u.bold, "Ethnicity: Check one or more")
	u.s.Text(u.x+half, u.y, u.bold, "Race: Check one or more")
	y := u.y + 13
	for i, l := range []string{"Hispanic or Latino", "      Mexican     Puerto Rican     Cuban",
		"      Other Hispanic or Latino \u2013 Print origin: ________________", "Not Hispanic or Latino",
		"I do not wish to provide this information"} {
		if i == 1 || i == 2 {
			u.s.Text(u.x+5, y, u.label, l)
		} else {
			form.Checkbox(u.s, u.x+5, y, u.label, i == 4, l)
		}
		y += 12
	}
	u.s.Text(u.x+5, y+6, u.bold, "Sex")
	sex := 0
	if b.Sex == "M" {
		sex = 1
	}
	form.Choices(u.s, u.x+5, y+18, 14, u.label, sex, "Female", "Male", "I do not wish to provide this information")
	y = u.y + 13
	for i, l := range []string{"American Indian or Alaska Native \u2013 Print name of enrolled or principal tribe: ________", "Asian",
		"      Asian Indian     Chinese     Filipino     Japanese     Korean     Vietnamese",
		"Black or African American", "Native Hawaiian or Other Pacific Islander", "      Native Hawaiian     Guamanian or Chamorro     Samoan",
		"White", "I do not wish to provide this information"} {
		if l[0] == ' ' {
			u.s.Text(u.x+half, y, u.label, l)
		} else {
			form.Checkbox(u.s, u.x+half, y, form.Fit(u.label, l, half-20), i == 7, l)
		}
		y += 12
	}
	u.y = y + 10
	u.s.Text(u.x+5, u.y, u.bold, "To Be Completed by Financial Institution (for application taken in person):")
	u.y += 13
	for _, q := range []string{"Was the ethnicity of the Borrower collected on the basis of visual observation or surname?",
		"Was the sex of the Borrower collected on the basis of visual observation or surname?",
		"Was the race of the Borrower collected on the basis of visual observation or surname?"} {
		u.s.Text(u.x+5, u.y, u.label, q)
		form.Choices(u.s, u.x+u.w-78, u.y, 10, u.label, 0, "NO", "YES")
		u.y += 12
	}
	u.ticks("The Demographic Information was provided through:", 3, "Face-to-Face Interview", "Telephone Interview", "Fax or Mail",
		"Email or Internet")
}

// lender is the part that the lender fills in.
func (u *urlaForm) lender(costs deal.Costs, d deal.Deal) {
	b := u.b
	u.turn()
	u.s.Text(u.x, u.y+4, paper.SansBold.Of(17), "Uniform Residential Loan Application \u2014 Lender Loan Information")
	u.y += 18
	u.s.Text(u.x, u.y, u.label, "This section is completed by your Lender.")
	u.y += 14
	u.open("L1. Property and Loan Information", "")
	u.ticks("Community Property State", -1, "At least one borrower lives in a community property state.",
		"The property is in a community property state.")
	u.ticks("Transaction Detail", -1, "Conversion of Contract for Deed or Land Contract", "Renovation",
		"Construction-Conversion/Construction-to-Permanent")
	u.ticks("Refinance Type", -1, "No Cash Out", "Limited Cash Out", "Cash Out")
	u.ticks("Project Type", 4, "Condominium", "Cooperative", "Planned Unit Development (PUD)", "Property is not located in a project",
		"Not applicable")
	u.shut()
	u.open("L2. Title Information", "")
	parties := deal.Parties(b)
	held := parties[0]
	if len(parties) > 1 {
		held += " and " + parties[1]
	}
	u.row(form.Cell{Label: "Title to the Property Will be Held in What Name(s):", Value: held})
	u.ticks("Estate Will be Held in", 0, "Fee Simple", "Leasehold  Expiration Date ___/___/_____")
	manner := 0
	if len(parties) > 1 {
		manner = 3
	}
	u.ticks("Manner Held", manner, "Sole Ownership", "Life Estate", "Tenancy in Common", "Joint Tenancy with Survivorship", "Other")
	u.shut()
	u.open("L3. Mortgage Loan Information", "")
	u.ticks("Mortgage Type Applied For", 0, "Conventional", "USDA-RD", "FHA", "VA", "Other: ______________")
	u.row(form.Cell{Label: "Note Rate (%)", Value: world.Percent(b.Loan.Rate), Share: 0.3}, form.Cell{Label: "Loan Term (months)",
		Value: world.Number(b.Loan.Months), Share: 0.3}, form.Cell{Label: "Mortgage Lien Type", Value: "First Lien"})
	u.ticks("Amortization Type", 0, "Fixed Rate", "Adjustable Rate", "Other (explain)")
	u.ticks("Loan Features", -1, "Balloon", "Interest Only", "Negative Amortization", "Prepayment Penalty", "Temporary Interest Rate Buydown")
	u.y += 4
	housing := []world.Line{{Name: "First Mortgage (P & I)", Amount: b.Loan.Instalment()}, {Name: "Subordinate Lien(s) (P & I)"},
		{Name: "Homeowner\u2019s Insurance", Amount: costs.InsuranceMonth},
		{Name: "Supplemental Property Insurance"}, {Name: "Property Taxes", Amount: costs.TaxMonth}, {Name: "Mortgage Insurance"},
		{Name: "Association/Project Dues (Condo, Co-Op, PUD)"}, {Name: "Other"}}
	u.amounts("Proposed Monthly Payment for Property", "TOTAL", housing)
	u.shut()
	u.open("L4. Qualifying the Borrower \u2013 Minimum Required Funds or Cash Back", "")
	u.amounts("DUE FROM BORROWER(S)", "H. TOTAL DUE FROM BORROWER(s) (Total of A thru G)", []world.Line{{Name: "A. Sales Contract Price",
		Amount: b.Property.Price}, {Name: "B. Improvements, Renovations, and Repairs"},
		{Name: "C. Land (if acquired separately)"}, {Name: "D. For Refinance: Balance of Mortgage Loans on the Property to be paid off"},
		{Name: "E. Credit Cards and Other Debts Paid Off"},
		{Name: "F. Borrower Closing Costs (including Prepaid and Initial Escrow Payments)", Amount: costs.J() - costs.A[0].Amount},
		{Name: "G. Discount Points", Amount: costs.A[0].Amount}})
	u.y += 5
	u.amounts("TOTAL MORTGAGE LOANS AND CREDITS", "N. TOTAL MORTGAGE LOANS AND TOTAL CREDITS",
		[]world.Line{{Name: "I. Loan Amount, Excluding Financed Mortgage Insurance", Amount: b.Loan.Amount},
			{Name: "J. Other New Mortgage Loans on the Property"},
			{Name: "L. Seller Credits", Amount: costs.SellerCredit}, {Name: "M. Other Credits (earnest money)", Amount: costs.Deposit}})
	u.y += 5
	u.s.Text(u.x+5, u.y, u.bold, "Cash From/To the Borrower (Line H minus Line N)")
	u.s.Text(u.x+5, u.y+11, u.label, "NOTE: This amount does not include reserves or other funds that may be required by the Lender or the AUS.")
	u.s.Right(u.x+u.w-6, u.y+11, u.value, b.Money(costs.Cash(b)))
	u.y += 18
	u.shut()
}

// amounts is a list of amounts with their total.
func (u *urlaForm) amounts(title, total string, lines []world.Line) {
	u.s.Text(u.x+5, u.y, u.bold, title)
	u.y += 12
	sum := world.Cents(0)
	for _, l := range append(lines, world.Line{Name: total}) {
		t, value := u.label, ""
		if l.Name == total {
			t, value = u.bold, u.b.Amount(sum)
		} else if l.Amount != 0 {
			value = u.b.Amount(l.Amount)
		}
		sum += l.Amount
		u.s.Text(u.x+10, u.y, t, l.Name)
		u.s.Text(u.x+u.w-110, u.y, t, "$")
		u.s.Rule(u.x+u.w-100, u.x+u.w-6, u.y+2, 0.4, paper.Grey)
		u.s.Right(u.x+u.w-8, u.y, u.value, value)
		u.y += 12
	}
}
