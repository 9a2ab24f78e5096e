package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// uniformApplication is the form of the two American agencies as a loan origination system fills it in: its own typewriter face on the form's
// lines.
func uniformApplication(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	x, w := 36.0, b.Width-72
	label, filled := paper.Narrow.Of(7.8), paper.Mono.Of(8.4)
	blue := paper.RGB(30, 62, 110)
	day := b.AsOf
	var sheets []*paper.Sheet
	var s *paper.Sheet
	var y float64
	turn := func() {
		s = blank(b)
		sheets = append(sheets, s)
		if len(sheets) == 1 {
			s.Text(x, 34, paper.NarrowBold.Of(7.6), "To be completed by the Lender:")
			form.Blanks(s, x, 46, w, label, filled, form.Cell{Label: "Lender Loan No./Universal Loan Identifier", Value: b.Loan.Number, Share: 0.6},
				form.Cell{Label: "Agency Case No."})
			y = 74
			return
		}
		form.Blanks(s, x, 34, w, label, filled, form.Cell{Label: "Borrower Name:", Value: b.FullName(), Share: 0.7}, form.Cell{Label: ""})
		y = 52
	}
	section := func(title, rest string) {
		s.Band(x, y, w, 16, blue)
		s.Text(x+5, y+11.5, paper.NarrowBold.Of(10).In(paper.White), title)
		s.Text(x+8+paper.NarrowBold.Of(10).Width(title), y+11.5, paper.Narrow.Of(8).In(paper.White), rest)
		y += 30
	}
	part := func(title, rest string) {
		y += 3
		s.Band(x, y-9, w, 13, paper.RGB(226, 232, 240))
		s.Text(x+4, y, paper.NarrowBold.Of(8.6), title)
		s.Text(x+8+paper.NarrowBold.Of(8.6).Width(title), y, paper.Narrow.Of(7.6), rest)
		y += 17
	}
	line := func(cells ...form.Cell) {
		form.Blanks(s, x+3, y, w-6, label, filled, cells...)
		y += 15.5
	}
	choices := func(title string, chosen int, labels ...string) {
		s.Text(x+3, y, label, title)
		form.Choices(s, x+8+label.Width(title), y, 11, label, chosen, labels...)
		y += 15
	}
	table := func(widths []float64, rows ...[]string) {
		columns := make([]form.Column, len(widths))
		for i, f := range widths {
			columns[i] = form.Column{Width: f * w}
		}
		for k, row := range rows {
			p := form.Prose{Text: filled, Bold: paper.MonoBold.Of(8.4), Leading: 9}
			if k == 0 {
				p = form.Prose{Text: paper.NarrowBold.Of(7.6), Bold: paper.NarrowBold.Of(7.6), Leading: 8.6}
			}
			y = p.Row(s, x, y-9, columns, 2.6, row...) + 9
		}
		y += 6
	}
	c := func(label, value string, share float64) form.Cell {
		return form.Cell{Label: label, Value: value, Share: share}
	}
	years := func(since int) string { return fmt.Sprintf("%d", b.AsOf.Year()-since) }

	turn()
	s.Text(x, y, paper.NarrowBold.Of(17).In(blue), "Uniform Residential Loan Application")
	y = s.Paragraph(x, y+15, w, 9.6, label, "Verify and complete the information on this application. If you are applying for this loan with "+
		"others, each additional Borrower must provide information as directed by your Lender.") + 2
	section("Section 1: Borrower Information.", "This section asks about your personal information and your income from employment and "+
		"other sources.")
	part("1a. Personal Information", "")
	line(c("Name (First, Middle, Last, Suffix)", b.FullName(), 0.62), c("Social Security Number", b.TaxNumber, 0))
	line(c("Alternate Names - List any names by which you are known", "", 0.62), c("Date of Birth (mm/dd/yyyy)", b.Date(b.Born), 0))
	choices("Citizenship", 0, "U.S. Citizen", "Permanent Resident Alien", "Non-Permanent Resident Alien")
	choices("Type of Credit", min(len(b.File.Borrowers)-1, 1), "I am applying for individual credit.", "I am applying for joint credit.  Total "+
		"Number of Borrowers: "+fmt.Sprint(len(b.File.Borrowers)))
	marital := 2
	if b.Spouse != "" {
		marital = 0
	}
	choices("Marital Status", marital, "Married", "Separated", "Unmarried (Single, Divorced, Widowed, Civil Union, Domestic Partnership)")
	line(c("Dependents (not listed by another Borrower) Number", fmt.Sprint(r.IntN(3)), 0.5), c("Ages", "", 0))
	line(c("Contact Information   Home Phone", b.Phone, 0.4), c("Cell Phone", b.Phone, 0.25), c("Email", b.Email, 0))
	line(c("Current Address   Street", b.Home.Street, 0.7), c("Unit #", "", 0))
	line(c("City", b.Home.City, 0.34), c("State", b.Home.Region, 0.14), c("ZIP", b.Home.Code, 0.2), c("Country", "USA", 0))
	line(c("How Long at Current Address?  Years", fmt.Sprint(2+r.IntN(6)), 0.34), c("Months", fmt.Sprint(r.IntN(12)), 0))
	choices("Housing", 2, "No primary housing expense", "Own", "Rent ("+b.Money(b.PayOn(b.PayDate(0)).Net*2*24/100)+"/month)")
	line(c("If at Current Address for LESS than 2 years, list Former Address   Street", "", 0.8), c("Unit #", "", 0))
	line(c("Mailing Address - if different from Current Address", "", 0))
	part("1b. Current Employment/Self-Employment and Income", "")
	e := b.Employer
	line(c("Employer or Business Name", e.Name, 0.66), c("Phone", e.Phone, 0))
	line(c("Street", e.Place.Street, 0.7), c("Unit #", "", 0))
	line(c("City", e.Place.City, 0.34), c("State", e.Place.Region, 0.14), c("ZIP", e.Place.Code, 0.2), c("Country", "USA", 0))
	line(c("Position or Title", e.Job, 0.5), c("Start Date (mm/dd/yyyy)", b.Date(e.Since), 0))
	line(c("How long in this line of work?  Years", years(e.Since.Year()), 0.4), c("Months", "0", 0))
	form.Checkbox(s, x+3, y, label, false, "Employed by a family member, property seller, real estate agent, or other party to the transaction.")
	y += 13
	form.Checkbox(s, x+3, y, label, false, "Business Owner or Self-Employed:   I have an ownership share of less than 25%.     I have an "+
		"ownership share of 25% or more.    Monthly Income (or Loss) $")
	y += 14
	monthly := e.Salary / 12
	table([]float64{0.2, 0.13, 0.13, 0.14, 0.13, 0.13, 0.14},
		[]string{"Gross Monthly Income", "Base", "Overtime", "Bonus", "Commission", "Other", "TOTAL"},
		[]string{"", b.Amount(monthly), "", "", "", "", b.Amount(monthly)})
	part("1c. IF APPLICABLE, Complete Information for Additional Employment/Self-Employment and Income", "[X] Does not apply")
	part("1d. IF APPLICABLE, Complete Information for Previous Employment/Self-Employment and Income", "[X] Does not apply")
	part("1e. Income from Other Sources", "[X] Does not apply")
	s.Paragraph(x+3, y, w-6, 8.6, paper.Narrow.Of(7), "Include income from other sources below. Under Income Source, choose from the sources "+
		"listed here: Alimony, Automobile Allowance, Boarder Income, Capital Gains, Child Support, Disability, Foster Care, Housing or "+
		"Parsonage, Interest and Dividends, "+
		"Mortgage Credit Certificate, Mortgage Differential Payments, Notes Receivable, Public Assistance, Retirement, Royalty Payments, "+
		"Separate Maintenance, Social Security, Trust, Unemployment Benefits, VA Compensation. NOTE: Reveal alimony, child support, separate "+
		"maintenance, or other income ONLY IF you want it considered in determining your qualification for this loan.")

	turn()
	section("Section 2: Financial Information - Assets and Liabilities.", "This section asks about things you own that are worth money.")
	part("2a. Assets - Bank Accounts, Retirement, and Other Accounts You Have", "")
	sum := world.Cents(0)
	rows := [][]string{{"Account Type", "Financial Institution", "Account Number", "Cash or Market Value"}}
	for i := range 2 {
		st := b.Statement(i, 0, 1)
		rows = append(rows, []string{[]string{"Checking", "Savings"}[i], st.Account.Bank.Name, st.Account.Number, b.Money(st.Closing)})
		sum += st.Closing
	}
	folio := b.Portfolio(0)
	sum += folio.Total
	rows = append(rows, []string{"Mutual Fund", folio.Broker, folio.Number, b.Money(folio.Total)}, []string{"", "", "", ""}, []string{"", "",
		"Provide TOTAL Amount Here", b.Money(sum)})
	table([]float64{0.2, 0.36, 0.24, 0.2}, rows...)
	part("2b. Other Assets and Credits You Have", "[X] Does not apply")
	part("2c. Liabilities - Credit Cards, Other Debts, and Leases that You Owe", "[ ] Does not apply")
	rows = [][]string{{"Account Type", "Company Name", "Account Number", "Unpaid Balance", "To be paid off at or before closing",
		"Monthly Payment"}}
	for i := range 2 {
		st := b.CardStatement(i, 0)
		rows = append(rows, []string{"Revolving", st.Card.Issuer, "XXXX" + st.Card.Last4, b.Money(st.Closing), "[ ]", b.Money(st.Min)})
	}
	rows = append(rows, []string{"Installment", "Auto finance", "4471", b.Money(31_275 * 22), "[ ]", b.Money(31_275)}, []string{"", "", "", "",
		"[ ]", ""})
	table([]float64{0.13, 0.27, 0.15, 0.16, 0.13, 0.16}, rows...)
	part("2d. Other Liabilities and Expenses", "[X] Does not apply")
	s.Text(x+3, y, paper.Narrow.Of(7), "Include all other liabilities and expenses below: Alimony, Child Support, Separate Maintenance, Job "+
		"Related Expenses, Other.")
	y += 20
	section("Section 3: Financial Information - Real Estate.",
		"This section asks you to list all properties you currently own and what you owe on them.")
	part("3a. Property You Own", "If you are refinancing, list the property you are refinancing FIRST.   [X] I do not own any real estate")
	line(c("Address   Street", "", 0.5), c("City", "", 0.24), c("State", "", 0.1), c("ZIP", "", 0))
	table([]float64{0.16, 0.16, 0.18, 0.25, 0.25}, []string{"Property Value", "Status: Sold, Pending Sale, or Retained", "Intended Occupancy",
		"Monthly Insurance, Taxes, Association Dues, etc.", "For LENDER to calculate: Net Monthly Rental Income"}, []string{"", "", "", "", ""})
	part("3b. IF APPLICABLE, Complete Information for Additional Property", "[X] Does not apply")
	section("Section 4: Loan and Property Information.", "This section asks about the loan's purpose and the property you want to purchase "+
		"or refinance.")
	part("4a. Loan and Property Information", "")
	p := b.Property.Address
	line(c("Loan Amount $", b.Amount(b.Loan.Amount), 0.32), c("Loan Purpose", "[X] Purchase  [ ] Refinance  [ ] Other", 0))
	line(c("Property Address   Street", p.Street, 0.66), c("Unit #", "", 0))
	line(c("City", p.City, 0.3), c("State", p.Region, 0.12), c("ZIP", p.Code, 0.18), c("County", p.City, 0))
	line(c("Number of Units", "1", 0.3), c("Property Value $", b.Amount(b.Property.Price), 0))
	choices("Occupancy", 0, "Primary Residence", "Second Home", "Investment Property", "FHA Secondary Residence")
	choices("Mixed-Use Property. Will you set aside space within the property to operate your own business?", 0, "NO", "YES")
	choices("Manufactured Home. Is the property a manufactured home?", 0, "NO", "YES")
	part("4b. Other New Mortgage Loans on the Property You are Buying or Refinancing", "[X] Does not apply")
	part("4c. Rental Income on the Property You Want to Purchase", "For Purchase Only   [X] Does not apply")
	part("4d. Gifts or Grants You Have Been Given or Will Receive for this Loan", "[X] Does not apply")

	turn()
	section("Section 5: Declarations.", "This section asks you specific questions about the property, your funding, and your past "+
		"financial history.")
	part("5a. About this Property and Your Money for this Loan", "")
	questions := func(from byte, list []string, yes int) {
		for i, q := range list {
			s.Text(x+3, y, paper.NarrowBold.Of(7.8), string(from+byte(i))+".")
			next := s.Paragraph(x+16, y, w-120, 9.4, label, q)
			chosen := 0
			if i == yes {
				chosen = 1
			}
			form.Choices(s, x+w-84, y, 12, label, chosen, "NO", "YES")
			y = next + 4
		}
		y += 2
	}
	questions('A', []string{"Will you occupy the property as your primary residence? If YES, have you had an ownership interest in another " +
		"property in the last three years?",
		"If this is a Purchase Transaction: Do you have a family relationship or business affiliation with the seller of the property?",
		"Are you borrowing any money for this real estate transaction (e.g., money for your closing costs or down payment) or obtaining any " +
			"money from another party, such as the seller or realtor, that you have not disclosed on this loan application?",
		"Have you or will you be applying for a mortgage loan on another property (not the property securing this loan) on or before closing " +
			"this transaction that is not disclosed on this loan application? Have you or will you be applying for any new credit (e.g., " +
			"installment loan, credit card, etc.) on or before closing this loan that is not disclosed on this application?",
		"Will this property be subject to a lien that could take priority over the first mortgage lien, such as a clean energy lien paid through " +
			"your property taxes (e.g., the Property Assessed Clean Energy Program)?"}, 0)
	part("5b. About Your Finances", "")
	questions('F', []string{"Are you a co-signer or guarantor on any debt or loan that is not disclosed on this application?",
		"Are there any outstanding judgments against you?", "Are you currently delinquent or in default on a Federal debt?",
		"Are you a party to a lawsuit in which you potentially have any personal financial liability?", "Have you conveyed title to any property " +
			"in lieu of foreclosure in the past 7 years?",
		"Within the past 7 years, have you completed a pre-foreclosure sale or short sale, whereby the property was sold to a third party and " +
			"the Lender agreed to accept less than the outstanding mortgage balance due?",
		"Have you had property foreclosed upon in the last 7 years?", "Have you declared bankruptcy within the past 7 years? If YES, identify " +
			"the type(s) of bankruptcy: [ ] Chapter 7  [ ] Chapter 11  [ ] Chapter 12  [ ] Chapter 13"}, -1)
	section("Section 6: Acknowledgments and Agreements.", "This section tells you about your legal obligations when you sign this application.")
	y = s.Paragraph(x+3, y, w-6, 9, paper.Narrow.Of(7.4), "I agree to, acknowledge, and represent the following: (1) The Complete Information "+
		"for this Application. The information I have provided in this application is true, accurate, and complete as of the date I signed this "+
		"application. If the information I submitted changes or I have new information before closing of the Loan, I must change and supplement "+
		"this application, including providing any updated/supplemented real estate sales contract. "+
		"Any intentional or negligent misrepresentation of information may result in the imposition of civil liability on me, including monetary "+
		"damages, and/or criminal penalties on me including, but not limited to, fine or imprisonment or both under the provisions of Federal "+
		"law (18 U.S.C. sections 1001 et seq.). (2) The Property's Security. The Loan I have applied for in this application will be secured by "+
		"a mortgage or deed of trust which provides the Lender a security interest in the property described in this application. "+
		"(3) The Property's Appraisal, Value, and Condition. Any appraisal or value of the property obtained by the Lender is for use by the "+
		"Lender and Other Loan Participants. (4) Electronic Records and Signatures. The Lender and Other Loan Participants may keep any paper "+
		"record and/or electronic record of this application, whether or not the Loan is approved. (5) Delinquency. The Lender and Other Loan "+
		"Participants may report information about my account to credit bureaus. "+
		"(6) Authorization for Use and Sharing of Information. By signing below, in addition to the representations and agreements made above, I "+
		"expressly authorize the Lender and Other Loan Participants to obtain, use, and share with each other the loan application and related "+
		"loan information and documentation, a consumer credit report on me, and my tax return information.") + 12
	form.Signature(s, x+90, y-1, 96, b.Random("signature"))
	line(c("Borrower Signature", "", 0.66), c("Date (mm/dd/yyyy)", b.Date(day), 0))
	line(c("Additional Borrower Signature", "", 0.66), c("Date (mm/dd/yyyy)", "", 0))

	turn()
	section("Section 7: Military Service.", "This section asks questions about your (or your deceased spouse's) military service.")
	choices("Did you (or your deceased spouse) ever serve, or are you currently serving, in the United States Armed Forces?", 0, "NO", "YES")
	y += 4
	section("Section 8: Demographic Information.", "This section asks about your ethnicity, sex, and race.")
	y = s.Paragraph(x+3, y, w-6, 9.2, label, "The purpose of collecting this information is to help ensure that all applicants are treated "+
		"fairly and that the housing needs of communities and neighborhoods are being fulfilled. For residential mortgage lending, Federal law "+
		"requires that we ask applicants for their demographic information (ethnicity, sex, and race) in order to monitor our compliance with "+
		"equal credit opportunity, fair housing, and home mortgage disclosure laws. You are not required to provide this information, but are "+
		"encouraged to do so.") + 6
	choices("Ethnicity:", 2, "Hispanic or Latino", "Not Hispanic or Latino", "I do not wish to provide this information")
	choices("Race:", 5, "American Indian or Alaska Native", "Asian", "Black or African American", "Native Hawaiian", "White",
		"I do not wish to provide")
	choices("Sex:", 2, "Female", "Male", "I do not wish to provide this information")
	choices("The Demographic Information was provided through:", 2, "Face-to-Face Interview", "Telephone Interview", "Email or Internet")
	y += 4
	section("Section 9: Loan Originator Information.", "To be completed by your Loan Originator.")
	line(c("Loan Originator Organization Name", b.Lender.Name, 0))
	line(c("Address", b.Lender.Place.String(), 0))
	line(c("Loan Originator Organization NMLSR ID#", b.Lender.Licence, 0.5), c("State License ID#", "", 0))
	line(c("Loan Originator Name", b.Lender.Officer, 0.5), c("Loan Originator NMLSR ID#", "1"+b.Lender.Licence, 0))
	line(c("Email", "loans@lender.example", 0.5), c("Phone", b.Stock().TollFree, 0))
	y += 12
	form.Signature(s, x+60, y-1, 80, b.File.Random("officer signature"))
	line(c("Signature", "", 0.66), c("Date (mm/dd/yyyy)", b.Date(day), 0))
	y += 6
	s.Text(x, y, paper.NarrowBold.Of(13).In(blue), "Uniform Residential Loan Application - Lender Loan Information")
	y += 10
	section("L1. Property and Loan Information", "")
	choices("Community Property State", -1, "At least one borrower lives in a community property state.",
		"The property is in a community property state.")
	choices("Refinance Type", -1, "No Cash Out", "Limited Cash Out", "Cash Out")
	section("L2. Title Information", "")
	line(c("Title to the Property Will be Held in What Name(s)", b.FullName(), 0))
	choices("Estate Will be Held in", 0, "Fee Simple", "Leasehold")
	section("L3. Mortgage Loan Information", "")
	choices("Mortgage Type Applied For", 0, "Conventional", "FHA", "VA", "USDA-RD", "Other")
	line(c("Terms of Loan   Note Rate", world.Percent(b.Loan.Rate), 0.34), c("Loan Term", fmt.Sprintf("%d (months)", b.Loan.Months), 0.3),
		c("Mortgage Lien Type", "First Lien", 0))
	choices("Amortization Type", 0, "Fixed Rate", "Adjustable Rate", "Other")
	line(c("Proposed Monthly Payment   First Mortgage (P & I) $", b.Amount(b.Loan.Instalment()), 0.5), c("Property Taxes $",
		b.Amount(b.Property.YearTax/12), 0))

	turn()
	section("L4. Qualifying the Borrower - Minimum Required Funds or Cash Back", "")
	cost := closingCosts(b)
	zero := b.Amount(0)
	for _, row := range [][2]string{
		{"DUE FROM BORROWER(S)", ""}, {"A. Sales Contract Price", b.Amount(b.Property.Price)}, {"B. Improvements, Renovations, and Repairs", zero},
		{"C. Land (if acquired separately)", zero}, {"D. For Refinance: Balance of Mortgage Loans on the Property to be paid off in the Transaction", zero},
		{"E. Credit Cards and Other Debts Paid Off", zero}, {"F. Borrower Closing Costs (including Prepaid and Initial Escrow Payments)",
			b.Amount(cost.total)}, {"G. Discount Points", zero}, {"H. TOTAL DUE FROM BORROWER(s) (Total of A thru G)", b.Amount(b.Property.Price +
			cost.total)},
		{"TOTAL MORTGAGE LOANS", ""}, {"I. Loan Amount, Excluding Financed Mortgage Insurance", b.Amount(b.Loan.Amount)},
		{"J. Other New Mortgage Loans on the Property the Borrower(s) is Buying or Refinancing", zero},
		{"K. TOTAL MORTGAGE LOANS (Total of I and J)", b.Amount(b.Loan.Amount)},
		{"TOTAL CREDITS", ""}, {"L. Seller Credits", zero}, {"M. Other Credits (Earnest Money)", b.Amount(cost.deposit)},
		{"N. TOTAL CREDITS (Total of L and M)", b.Amount(cost.deposit)},
		{"CALCULATION", ""}, {"TOTAL DUE FROM BORROWER(s) (Line H)", b.Amount(b.Property.Price + cost.total)}, {"LESS TOTAL MORTGAGE LOANS (Line " +
			"K) AND TOTAL CREDITS (Line N)", b.Amount(b.Loan.Amount + cost.deposit)}, {"Cash From/To the Borrower (Line H minus Line K and Line N)",
			b.Amount(cost.cash)},
	} {
		t := label
		if row[1] == "" {
			t = paper.NarrowBold.Of(8.4)
			y += 5
		}
		s.Text(x+3, y, t, row[0])
		if row[1] != "" {
			s.Right(x+w-6, y, filled, "$ "+row[1])
		}
		s.Rule(x, x+w, y+4, 0.3, paper.Grey)
		y += 16
	}
	section("Continuation", "Use this space if you need more room to complete the application.")
	s.Box(x, y-10, w, b.Height-74-y, 0.6, paper.Grey)
	return template.Numbered(map[string]string{
		"applicant": b.FullName(), "loan_amount": b.Loan.Amount.Plain(), "term_months": fmt.Sprint(b.Loan.Months), "property_address": p.String(),
		"application_date": world.ISO(day), "interest_rate": world.Percent(b.Loan.Rate),
		"loan_number": b.Loan.Number, "date_of_birth": world.ISO(b.Born), "ssn": b.TaxNumber, "employer": e.Name, "lender": b.Lender.Name,
		"monthly_income": monthly.Plain(), "property_value": b.Property.Price.Plain(),
	}, sheets, func(s *paper.Sheet, n, of int) {
		foot := paper.Narrow.Of(7)
		s.Text(x, b.Height-44, foot, "Uniform Residential Loan Application")
		s.Text(x, b.Height-35, foot, "Freddie Mac Form 65  *  Fannie Mae Form 1003")
		s.Text(x, b.Height-26, foot, "Effective 1/2021")
		s.Right(x+w, b.Height-30, paper.NarrowBold.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})
}
