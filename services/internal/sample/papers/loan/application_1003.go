package loan

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// formerApplication is the Uniform Residential Loan Application as it was before 2021 (7/05, rev. 6/09): borrower and co-borrower side by
// side in ruled cells, grey bands, roman numerals. Some lenders' files still hold it.
func formerApplication(b *world.Borrower, a template.Ask) template.Document {
	r, d, costs, co := a.Issuer(b), deal.Of(b), deal.ClosingCosts(b), deal.Co(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Sans})
	st := form.Style{Text: face, Bold: face + 1, Size: 7.5} // the bold one follows the regular one
	filled := world.Pick(r, []paper.Face{paper.Mono, paper.Sans, paper.Narrow})
	label, bold, value := st.Of(6.5), st.BoldOf(6.8), filled.Of(8)
	x, w := 27.0, b.Width-54
	half := w / 2
	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	turn := func() {
		s = &paper.Sheet{Width: b.Width, Height: b.Height}
		sheets = append(sheets, s)
		y = 30
	}
	grey := paper.RGB(208, 208, 208)
	band := func(left, title, right string) {
		s.Band(x, y, w, 12, grey)
		s.Box(x, y, w, 12, 0.6, paper.Black)
		s.Text(x+4, y+9, bold, left)
		s.Centre(x+w/2, y+9, st.BoldOf(8), title)
		s.Right(x+w-4, y+9, bold, right)
		y += 12
	}
	cellsAt := func(x, w, h float64, row ...form.Cell) {
		var total float64
		for _, c := range row {
			total += c.Share
		}
		at := x
		for _, c := range row {
			width := w * c.Share / total
			s.Box(at, y, width, h, 0.5, paper.Black)
			s.Text(at+2.5, y+7.5, form.Fit(label, c.Label, width-4), c.Label)
			s.Text(at+5, y+h-4, form.Fit(value, c.Value, width-8), c.Value)
			at += width
		}
	}
	cells := func(h float64, row ...form.Cell) {
		cellsAt(x, w, h, row...)
		y += h
	}
	both := func(h float64, left, right []form.Cell) {
		cellsAt(x, half, h, left...)
		cellsAt(x+half, half, h, right...)
		y += h
	}
	tick := func(dx, dy float64, on bool, text string) {
		form.Checkbox(s, x+dx, y+dy, label, on, text)
	}

	turn()
	s.Centre(x+w/2, y+6, st.BoldOf(14), "Uniform Residential Loan Application")
	y = s.Paragraph(x, y+20, w, 8, label, "This application is designed to be completed by the applicant(s) with the Lender\u2019s assistance. "+
		"Applicants should complete this form as \"Borrower\" or \"Co-Borrower,\" as applicable. Co-Borrower information must also be provided "+
		"(and the appropriate box checked) when the income or assets of a person other than the Borrower (including the Borrower\u2019s spouse) "+
		"will be used as a basis for loan qualification or the income or assets of the Borrower\u2019s spouse or other person who has community "+
		"property rights pursuant to state law will not be used as a basis for loan qualification, but his or her liabilities must be "+
		"considered because the spouse or other person has community property rights pursuant to applicable law and Borrower resides in a "+
		"community property state, the security property is located in a community property state, or the Borrower is relying on other property "+
		"located in a community property state as a basis for repayment of the loan.") + 6
	s.Text(x, y, label, "If this is an application for joint credit, Borrower and Co-Borrower each agree that we intend to apply for joint "+
		"credit (sign below):")
	y += 24
	if co != nil {
		form.Initials(s, x+60, y-1, b.Random("initials"))
		form.Initials(s, x+half+60, y-1, co.Random("initials"))
	}
	s.Rule(x, x+half-20, y, 0.5, paper.Black)
	s.Rule(x+half, x+w, y, 0.5, paper.Black)
	s.Text(x, y+8, label, "Borrower")
	s.Text(x+half, y+8, label, "Co-Borrower")
	y += 14

	band("", "I. TYPE OF MORTGAGE AND TERMS OF LOAN", "")
	s.Box(x, y, w, 28, 0.5, paper.Black)
	s.Text(x+3, y+9, bold, "Mortgage")
	s.Text(x+3, y+18, bold, "Applied for:")
	tick(52, 10, false, "VA")
	tick(92, 10, true, "Conventional")
	tick(170, 10, false, "Other (explain):")
	tick(52, 22, false, "FHA")
	tick(92, 22, false, "USDA/Rural Housing Service")
	s.Text(x+w*0.55, y+8, label, "Agency Case Number")
	s.Text(x+w*0.78, y+8, label, "Lender Case Number")
	s.Text(x+w*0.78+4, y+22, value, b.Loan.Number)
	s.Line(x+w*0.545, y, x+w*0.545, y+28, 0.5, paper.Black)
	s.Line(x+w*0.775, y, x+w*0.775, y+28, 0.5, paper.Black)
	y += 28
	h := 26.0
	cellsAt(x, w*0.56, h, form.Cell{Label: "Amount", Value: "$ " + b.Amount(b.Loan.Amount), Share: 2}, form.Cell{Label: "Interest Rate",
		Value: world.Percent(b.Loan.Rate), Share: 1.2},
		form.Cell{Label: "No. of Months", Value: world.Number(b.Loan.Months), Share: 1})
	s.Box(x+w*0.56, y, w*0.44, h, 0.5, paper.Black)
	s.Text(x+w*0.56+3, y+9, bold, "Amortization Type:")
	tick(w*0.56+74, 9, true, "Fixed Rate")
	tick(w*0.56+130, 9, false, "Other (explain):")
	tick(w*0.56+74, 20, false, "GPM")
	tick(w*0.56+130, 20, false, "ARM (type):")
	y += h

	p := b.Property
	band("", "II. PROPERTY INFORMATION AND PURPOSE OF LOAN", "")
	cells(24, form.Cell{Label: "Subject Property Address (street, city, state & ZIP)", Value: p.Address.String(), Share: 6},
		form.Cell{Label: "No. of Units", Value: "1", Share: 1})
	cells(24, form.Cell{Label: "Legal Description of Subject Property (attach description if necessary)", Value: "Parcel " + p.Survey +
		", see preliminary title report", Share: 6}, form.Cell{Label: "Year Built", Value: world.Number(p.Built), Share: 1})
	s.Box(x, y, w, 26, 0.5, paper.Black)
	s.Text(x+3, y+9, bold, "Purpose of Loan")
	tick(66, 9, true, "Purchase")
	tick(122, 9, false, "Construction")
	tick(66, 21, false, "Refinance")
	tick(122, 21, false, "Construction-Permanent")
	tick(222, 9, false, "Other (explain):")
	s.Text(x+w*0.56, y+9, bold, "Property will be:")
	tick(w*0.56, 21, true, "Primary Residence")
	tick(w*0.56+84, 21, false, "Secondary Residence")
	tick(w*0.56+176, 21, false, "Investment")
	y += 26
	s.Text(x+3, y+8, st.BoldOf(6.5), "Complete this line if construction or construction-permanent loan.")
	y += 11
	cells(22, form.Cell{Label: "Year Lot Acquired", Share: 1}, form.Cell{Label: "Original Cost  $", Share: 1.2},
		form.Cell{Label: "Amount Existing Liens  $", Share: 1.2}, form.Cell{Label: "(a) Present Value of Lot  $", Share: 1.2},
		form.Cell{Label: "(b) Cost of Improvements  $", Share: 1.2}, form.Cell{Label: "Total (a + b)  $", Share: 1.2})
	s.Text(x+3, y+8, st.BoldOf(6.5), "Complete this line if this is a refinance loan.")
	y += 11
	cells(22, form.Cell{Label: "Year Acquired", Share: 1}, form.Cell{Label: "Original Cost  $", Share: 1.2},
		form.Cell{Label: "Amount Existing Liens  $", Share: 1.2}, form.Cell{Label: "Purpose of Refinance", Share: 1.4},
		form.Cell{Label: "Describe Improvements      made      to be made      Cost: $", Share: 2.2})
	names, manner := b.FullName(), "Sole and separate property"
	if co != nil {
		names, manner = names+" and "+co.FullName(), "Joint tenants"
	}
	cells(24, form.Cell{Label: "Title will be held in what Name(s)", Value: names, Share: 3},
		form.Cell{Label: "Manner in which Title will be held", Value: manner, Share: 2}, form.Cell{Label: "Estate will be held in:",
			Value: "Fee Simple", Share: 1.2})
	cells(24, form.Cell{Label: "Source of Down Payment, Settlement Charges, and/or Subordinate Financing (explain)",
		Value: "Checking and savings; earnest money " + b.Money(costs.Deposit), Share: 1})

	band("Borrower", "III. BORROWER INFORMATION", "Co-Borrower")
	person := func(p *world.Borrower) [][]form.Cell {
		if p == nil {
			p = &world.Borrower{File: b.File}
			none := func(labels ...string) []form.Cell {
				var row []form.Cell
				for _, l := range labels {
					row = append(row, form.Cell{Label: l, Share: 1})
				}
				return row
			}
			return [][]form.Cell{none("Co-Borrower\u2019s Name (include Jr. or Sr. if applicable)"), none("Social Security Number",
				"Home Phone", "DOB (mm/dd/yyyy)", "Yrs. School"),
				none("Married / Unmarried / Separated", "Dependents (not listed by Borrower)  no. / ages"),
				none("Present Address (street, city, state, ZIP)      Own      Rent      No. Yrs."),
				none("Mailing Address, if different from Present Address")}
		}
		own := p.Random("application")
		married := "Unmarried"
		if co != nil {
			married = "Married"
		}
		return [][]form.Cell{
			{{Label: "Name (include Jr. or Sr. if applicable)", Value: p.FullName(), Share: 1}},
			{{Label: "Social Security Number", Value: p.TaxNumber, Share: 1.1}, {Label: "Home Phone (incl. area code)", Value: p.Phone,
				Share: 1.2}, {Label: "DOB (mm/dd/yyyy)", Value: p.Date(p.Born), Share: 1}, {Label: "Yrs. School", Value: world.Number(12 +
				own.IntN(7)), Share: 0.6}},
			{{Label: "Married / Unmarried / Separated", Value: married, Share: 1}, {Label: "Dependents (not listed by other)  no. / ages",
				Value: "0", Share: 1.3}},
			{{Label: "Present Address (street, city, state, ZIP)      [ ] Own   [X] Rent   No. Yrs.", Value: p.Home.String(), Share: 5},
				{Label: "No. Yrs.", Value: world.Number(2 + own.IntN(6)), Share: 0.8}},
			{{Label: "Mailing Address, if different from Present Address", Share: 1}},
		}
	}
	mine, theirs := person(b), person(co)
	for i := range mine {
		both(23, mine[i], theirs[i])
	}
	s.Text(x+3, y+8, st.BoldOf(6.5), "If residing at present address for less than two years, complete the following:")
	y += 11
	former := []form.Cell{{Label: "Former Address (street, city, state, ZIP)      Own      Rent      No. Yrs.", Share: 1}}
	both(22, former, former)

	band("Borrower", "IV. EMPLOYMENT INFORMATION", "Co-Borrower")
	job := func(p *world.Borrower) [][]form.Cell {
		if p == nil {
			return [][]form.Cell{{{Label: "Name & Address of Employer      Self Employed", Share: 3}, {Label: "Yrs. on this job", Share: 1}},
				{{Label: "", Share: 3}, {Label: "Yrs. employed in this line of work", Share: 1}},
				{{Label: "Position/Title/Type of Business", Share: 1}, {Label: "Business Phone (incl. area code)", Share: 1}}}
		}
		n, m := years(p, p.Employer.Since)
		return [][]form.Cell{
			{{Label: "Name & Address of Employer      [ ] Self Employed", Value: p.Employer.Name, Share: 3}, {Label: "Yrs. on this job",
				Value: fmt.Sprintf("%d y %d m", n, m), Share: 1}},
			{{Label: "", Value: p.Employer.Place.String(), Share: 3}, {Label: "Yrs. in this line of work", Value: world.Number(n + 2), Share: 1}},
			{{Label: "Position/Title/Type of Business", Value: p.Employer.Job, Share: 1}, {Label: "Business Phone (incl. area code)",
				Value: p.Employer.Phone, Share: 1}},
		}
	}
	mine, theirs = job(b), job(co)
	for i := range mine {
		both(23, mine[i], theirs[i])
	}

	turn()
	s.Text(x+3, y+8, st.BoldOf(6.5), "If employed in current position for less than two years or if currently employed in more than one "+
		"position, complete the following:")
	y += 11
	for range 2 {
		for _, row := range [][]form.Cell{{{Label: "Name & Address of Employer      [ ] Self Employed", Share: 3},
			{Label: "Dates (from \u2013 to)", Share: 1.2}}, {{Label: "", Share: 3}, {Label: "Monthly Income  $", Share: 1.2}},
			{{Label: "Position/Title/Type of Business", Share: 1}, {Label: "Business Phone (incl. area code)", Share: 1}}} {
			both(20, row, row)
		}
	}
	band("", "V. MONTHLY INCOME AND COMBINED HOUSING EXPENSE INFORMATION", "")
	columns := form.Columns(w, form.Column{Title: "Gross Monthly Income", Width: 92}, form.Column{Title: "Borrower", Right: true},
		form.Column{Title: "Co-Borrower", Right: true}, form.Column{Title: "Total", Right: true},
		form.Column{Title: "Combined Monthly Housing Expense", Width: 122}, form.Column{Title: "Present", Right: true},
		form.Column{Title: "Proposed", Right: true})
	income, second := b.Employer.Salary/12, world.Cents(0)
	if co != nil {
		second = co.Employer.Salary / 12
	}
	amount := func(c world.Cents) string {
		if c == 0 {
			return "$"
		}
		return "$ " + b.Amount(c)
	}
	present := rent(b)
	pi := b.Loan.Instalment()
	proposed := pi + costs.InsuranceMonth + costs.TaxMonth
	rows := [][]string{
		{"Base Empl. Income*", amount(income), amount(second), amount(income + second), "Rent", amount(present), ""},
		{"Overtime", "$", "$", "$", "First Mortgage (P&I)", "$", amount(pi)},
		{"Bonuses", "$", "$", "$", "Other Financing (P&I)", "$", "$"},
		{"Commissions", "$", "$", "$", "Hazard Insurance", "$", amount(costs.InsuranceMonth)},
		{"Dividends/Interest", "$", "$", "$", "Real Estate Taxes", "$", amount(costs.TaxMonth)},
		{"Net Rental Income", "$", "$", "$", "Mortgage Insurance", "$", "$"},
		{"Other (see below)", "$", "$", "$", "Homeowner Assn. Dues / Other", "$", "$"},
		{"Total", amount(income), amount(second), amount(income + second), "Total", amount(present), amount(proposed)},
	}
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
	}
	form.Grid(s, x, y, 14, len(rows)+1, columns)
	form.Row(s, x, y+10, bold, columns, titles...)
	for i, row := range rows {
		t := value
		t.Size = 7.5
		form.Row(s, x, y+24+14*float64(i), t, columns, row...)
	}
	y += 14*float64(len(rows)+1) + 10
	y = s.Paragraph(x+3, y, w-6, 8, label, "* Self Employed Borrower(s) may be required to provide additional documentation such as tax returns "+
		"and financial statements.    Describe Other Income. Notice: Alimony, child support, or separate maintenance income need not be "+
		"revealed if the Borrower (B) or Co-Borrower (C) does not choose to have it considered for repaying this loan.")
	cells(18, form.Cell{Label: "B/C", Share: 0.4}, form.Cell{Label: "Description", Share: 5}, form.Cell{Label: "Monthly Amount  $", Share: 1.2})

	band("", "VI. ASSETS AND LIABILITIES", "")
	y = s.Paragraph(x+3, y+9, w-6, 8, label, "This Statement and any applicable supporting schedules may be completed jointly by both married "+
		"and unmarried Co-Borrowers if their assets and liabilities are sufficiently joined so that the Statement can be meaningfully and "+
		"fairly presented on a combined basis; otherwise, separate Statements and Schedules are required. If the Co-Borrower section was "+
		"completed about a non-applicant spouse or other person, this Statement and supporting schedules must be completed about that spouse or "+
		"other person also.") + 5
	joint := 1
	if co != nil {
		joint = 0
	}
	form.Choices(s, x+w-170, y, 14, label, joint, "Jointly", "Not Jointly")
	s.Text(x+w-220, y, bold, "Completed")
	y += 6
	top := y
	checking, savings, portfolio := b.Statement(0, 0, 1), b.Statement(1, 0, 1), b.Portfolio(0)
	asset := func(h float64, name, detail, number, amount string) {
		s.Box(x, y, half, h, 0.5, paper.Black)
		s.Text(x+2.5, y+7.5, label, name)
		s.Text(x+5, y+h/2+5, form.Fit(value, detail, half*0.62), detail)
		if number != "" {
			s.Text(x+2.5, y+h-3, label, "Acct. no.")
			s.Text(x+36, y+h-3, value, number)
		}
		s.Line(x+half-84, y, x+half-84, y+h, 0.5, paper.Black)
		s.Text(x+half-82, y+h-3, label, "$")
		s.Right(x+half-4, y+h-3, value, amount)
		y += h
	}
	bank := func(name string, acc world.Account) string { return name + ", " + acc.Bank.Place.City }
	asset(20, "Description        ASSETS        Cash deposit toward purchase held by:", "Escrow: "+costs.Agent, "", b.Amount(costs.Deposit))
	s.Text(x+2.5, y+8, bold, "List checking and savings accounts below")
	y += 11
	asset(36, "Name and address of Bank, S&L, or Credit Union", bank(checking.Account.Bank.Name, checking.Account), checking.Account.Number,
		b.Amount(checking.Closing))
	asset(36, "Name and address of Bank, S&L, or Credit Union", bank(savings.Account.Bank.Name, savings.Account), savings.Account.Number,
		b.Amount(savings.Closing))
	asset(36, "Name and address of Bank, S&L, or Credit Union", "", " ", "")
	asset(36, "Stocks & Bonds (Company name/number & description)", portfolio.Broker, portfolio.Number, b.Amount(portfolio.Total))
	asset(22, "Life insurance net cash value   Face amount: $", "", "", "")
	liquid := costs.Deposit + checking.Closing + savings.Closing + portfolio.Total
	asset(16, "Subtotal Liquid Assets", "", "", b.Amount(liquid))
	for _, l := range []string{"Real estate owned (enter market value from schedule)", "Vested interest in retirement fund",
		"Net worth of business(es) owned (attach financial statement)", "Automobiles owned (make and year)", "Other Assets (itemize)"} {
		asset(20, l, "", "", "")
	}
	asset(18, "Total Assets  a.", "", "", b.Amount(liquid))
	bottom := y

	y = top
	s.Text(x+half+3, y+8, bold, "Liabilities and Pledged Assets.")
	s.Paragraph(x+half+3, y+16, half-8, 7.5, label, "List the creditor\u2019s name, address, and account number for all outstanding debts, "+
		"including automobile loans, revolving charge accounts, real estate loans, alimony, child support, stock pledges, etc. Use continuation "+
		"sheet, if necessary. Indicate by (*) those liabilities, which will be satisfied upon sale of real estate owned or upon refinancing of "+
		"the subject property.")
	y += 56
	var monthly, owed world.Cents
	debt := func(h float64, name, number, payment, balance string) {
		s.Box(x+half, y, half, h, 0.5, paper.Black)
		s.Text(x+half+2.5, y+7.5, label, "Name and address of Company")
		s.Text(x+half+5, y+h/2+4, form.Fit(value, name, half-150), name)
		s.Text(x+half+2.5, y+h-3, label, "Acct. no.  "+number)
		s.Line(x+w-138, y, x+w-138, y+h, 0.5, paper.Black)
		s.Line(x+w-68, y, x+w-68, y+h, 0.5, paper.Black)
		s.Text(x+w-136, y+7.5, label, "$ Payment/Months")
		s.Text(x+w-66, y+7.5, label, "$ Unpaid Balance")
		s.Right(x+w-72, y+h-5, value, payment)
		s.Right(x+w-4, y+h-5, value, balance)
		y += h
	}
	for i := range 2 {
		c := b.CardStatement(i, 0)
		debt(36, c.Card.Issuer, "xxxx-xxxx-xxxx-"+c.Card.Last4, b.Amount(c.Min), b.Amount(c.Closing))
		monthly, owed = monthly+c.Min, owed+c.Closing
	}
	auto := world.Units(4000 + 100*r.IntN(90))
	debt(36, "Auto loan", "4471", "312.75", b.Amount(auto))
	monthly, owed = monthly+31_275, owed+auto
	for y < bottom-110 {
		debt(36, "", "", "", "")
	}
	wide := func(name, amount string) {
		s.Box(x+half, y, half, 22, 0.5, paper.Black)
		s.Text(x+half+2.5, y+8, label, name)
		s.Right(x+w-4, y+17, value, amount)
		y += 22
	}
	wide("Alimony/Child Support/Separate Maintenance Payments Owed to:   $", "")
	wide("Job-Related Expense (child care, union dues, etc.)   $", "")
	wide("Total Monthly Payments   $", b.Amount(monthly))
	s.Box(x+half, y, half, bottom-y, 0.5, paper.Black)
	s.Text(x+half+2.5, y+9, bold, "Net Worth (a minus b)  $")
	s.Text(x+half+104, y+9, value, b.Amount(liquid-owed))
	s.Text(x+half+2.5, bottom-4, bold, "Total Liabilities b.  $")
	s.Right(x+w-4, bottom-4, value, b.Amount(owed))
	y = bottom

	turn()
	s.Text(x+3, y+8, bold, "Schedule of Real Estate Owned")
	s.Text(x+126, y+8, label, "(If additional properties are owned, use continuation sheet.)")
	y += 12
	columns = form.Columns(w, form.Column{Title: "Property Address (S sold, PS pending, R rental)", Width: 170},
		form.Column{Title: "Type of Property"}, form.Column{Title: "Market Value"}, form.Column{Title: "Mortgages & Liens"},
		form.Column{Title: "Gross Rental"}, form.Column{Title: "Mortgage Pmts"}, form.Column{Title: "Net Rental"})
	for i, c := range columns {
		titles[i] = c.Title
	}
	form.Grid(s, x, y, 15, 4, columns)
	form.Row(s, x, y+10, bold, columns, titles...)
	form.Row(s, x, y+25, value, columns, "None", "", "$", "$", "$", "$", "$")
	form.Row(s, x, y+55, bold, columns, "Totals", "", "$", "$", "$", "$", "$")
	y += 70
	s.Text(x+3, y, label, "List any additional names under which credit has previously been received and indicate appropriate creditor name(s) "+
		"and account number(s):")
	y += 4
	cells(18, form.Cell{Label: "Alternate Name", Share: 1}, form.Cell{Label: "Creditor Name", Share: 1}, form.Cell{Label: "Account Number", Share: 1})
	y += 6
	s.Band(x, y, w, 12, grey)
	s.Box(x, y, w, 12, 0.6, paper.Black)
	s.Centre(x+w*0.21, y+9, st.BoldOf(8), "VII. DETAILS OF TRANSACTION")
	s.Centre(x+w*0.71, y+9, st.BoldOf(8), "VIII. DECLARATIONS")
	y += 12
	top = y
	narrow := w * 0.42
	price, closing := p.Price, costs.J()-costs.A[0].Amount-(costs.F[0].Amount+costs.F[2].Amount+costs.F[3].Amount)
	prepaid := costs.F[0].Amount + costs.F[2].Amount + costs.F[3].Amount
	due := price + closing + prepaid + costs.A[0].Amount
	for _, l := range []world.Line{{Name: "a. Purchase price", Amount: price}, {Name: "b. Alterations, improvements, repairs"},
		{Name: "c. Land (if acquired separately)"}, {Name: "d. Refinance (incl. debts to be paid off)"},
		{Name: "e. Estimated prepaid items", Amount: prepaid}, {Name: "f. Estimated closing costs", Amount: closing},
		{Name: "g. PMI, MIP, Funding Fee"}, {Name: "h. Discount (if Borrower will pay)", Amount: costs.A[0].Amount},
		{Name: "i. Total costs (add items a through h)", Amount: due}, {Name: "j. Subordinate financing"},
		{Name: "k. Borrower\u2019s closing costs paid by Seller", Amount: costs.SellerCredit}, {Name: "l. Other Credits (earnest money)",
			Amount: costs.Deposit},
		{Name: "m. Loan amount (exclude PMI, MIP)", Amount: b.Loan.Amount}, {Name: "n. PMI, MIP, Funding Fee financed"},
		{Name: "o. Loan amount (add m & n)", Amount: b.Loan.Amount}, {Name: "p. Cash from/to Borrower",
			Amount: due - costs.SellerCredit - costs.Deposit - b.Loan.Amount}} {
		s.Box(x, y, narrow, 19, 0.5, paper.Black)
		s.Line(x+narrow-76, y, x+narrow-76, y+19, 0.5, paper.Black)
		s.Text(x+3, y+12, form.Fit(st.Of(7), l.Name, narrow-82), l.Name)
		if l.Amount != 0 {
			s.Right(x+narrow-4, y+13, value, b.Amount(l.Amount))
		}
		y += 19
	}
	bottom = y
	y = top + 10
	right, wr := x+narrow+4, w-narrow-8
	s.Box(x+narrow, top, w-narrow, bottom-top, 0.5, paper.Black)
	s.Paragraph(right, y, wr-110, 8, label, "If you answer \"Yes\" to any questions a through i, please use continuation sheet for explanation.")
	s.Text(right+wr-96, y, bold, "Borrower")
	s.Text(right+wr-48, y, bold, "Co-Borrower")
	y += 9
	for _, l := range []float64{96, 76, 48, 28} {
		s.Text(right+wr-l, y, label, map[bool]string{true: "Yes", false: "No"}[l == 96 || l == 48])
	}
	y += 11
	for i, q := range []string{"Are there any outstanding judgments against you?", "Have you been declared bankrupt within the past 7 years?",
		"Have you had property foreclosed upon or given title or deed in lieu thereof in the last 7 years?",
		"Are you a party to a lawsuit?", "Have you directly or indirectly been obligated on any loan which resulted in foreclosure, transfer of " +
			"title in lieu of foreclosure, or judgment?",
		"Are you presently delinquent or in default on any Federal debt or any other loan, mortgage, financial obligation, bond, or loan " +
			"guarantee?", "Are you obligated to pay alimony, child support, or separate maintenance?",
		"Is any part of the down payment borrowed?", "Are you a co-maker or endorser on a note?", "Are you a U.S. citizen?",
		"Are you a permanent resident alien?",
		"Do you intend to occupy the property as your primary residence? If \"Yes,\" complete question m below.",
		"Have you had an ownership interest in a property in the last three years?\n(1) What type of property did you own\u2014principal " +
			"residence (PR), second home (SH), or investment property (IP)?\n(2) How did you hold title to the home\u2014by yourself (S), " +
			"jointly (SP/O)?"} {
		yes := i == 9 || i == 11
		for k, dx := range []float64{96, 76, 48, 28} {
			form.Checkbox(s, right+wr-dx, y, label, (k%2 == 0) == yes && (k < 2 || co != nil), "")
		}
		s.Text(right, y, label, string(rune('a'+i))+".")
		y = s.Paragraph(right+9, y, wr-112, 7.6, label, q) + 4.2
	}
	y = bottom
	band("", "IX. ACKNOWLEDGMENT AND AGREEMENT", "")
	s.Box(x, y, w, b.Height-96-y, 0.5, paper.Black)
	y = s.Paragraph(x+4, y+9, w-8, 8, label, formerAcknowledgment) + 22
	s.Paragraph(x+4, y-14, w-8, 8, bold, "Right to Receive Copy of Appraisal: I/We have the right to a copy of the appraisal report used in "+
		"connection with this application for credit. To obtain a copy, I/we must send Lender a written request.")
	y += 28
	for i, who := range []*world.Borrower{b, co} {
		at := x + 8 + half*float64(i)
		if who != nil {
			form.Signature(s, at+40, y-2, 90, who.Random("signature"))
			s.Text(at+half-82, y-2, paper.Hand.Of(11).In(paper.Blue), b.Date(d.Applied))
		}
		s.Text(at-4, y+9, label, []string{"Borrower\u2019s Signature", "Co-Borrower\u2019s Signature"}[i])
		s.Text(at+half-84, y+9, label, "Date")
		s.Rule(at-4, at+half-92, y, 0.5, paper.Black)
		s.Rule(at+half-86, at+half-16, y, 0.5, paper.Black)
	}

	turn()
	band("", "X. INFORMATION FOR GOVERNMENT MONITORING PURPOSES", "")
	y = s.Paragraph(x+4, y+9, w-8, 8.5, label, "The following information is requested by the Federal Government for certain types of loans "+
		"related to a dwelling in order to monitor the lender\u2019s compliance with equal credit opportunity, fair housing and home mortgage "+
		"disclosure laws. You are not required to furnish this information, but are encouraged to do so. The law provides that a lender may not "+
		"discriminate either on the basis of this information, or on whether you choose to furnish it. If you furnish the information, please "+
		"provide both ethnicity and race. For race, you may check more than one designation. If you do not furnish ethnicity, race, or sex, "+
		"under Federal regulations, this lender is required to note the information on the basis of visual observation and surname if you have "+
		"made this application in person. If you do not wish to furnish the information, please check the box below.") + 4
	for i, who := range []string{"BORROWER", "CO-BORROWER"} {
		at := half * float64(i)
		s.Box(x+at, y-6, half, 92, 0.5, paper.Black)
		s.Text(x+at+4, y+4, bold, who)
		tick(at+70, 4, true, "I do not wish to furnish this information")
		s.Text(x+at+4, y+18, bold, "Ethnicity:")
		tick(at+48, 18, false, "Hispanic or Latino")
		tick(at+140, 18, false, "Not Hispanic or Latino")
		s.Text(x+at+4, y+34, bold, "Race:")
		tick(at+48, 34, false, "American Indian or Alaska Native")
		tick(at+190, 34, false, "Asian")
		tick(at+48, 46, false, "Black or African American")
		tick(at+190, 46, false, "White")
		tick(at+48, 58, false, "Native Hawaiian or Other Pacific Islander")
		s.Text(x+at+4, y+76, bold, "Sex:")
		tick(at+48, 76, false, "Female")
		tick(at+140, 76, false, "Male")
	}
	y += 86
	s.Text(x+4, y+9, bold, "To be Completed by Loan Originator:   This information was provided:")
	form.Choices(s, x+4, y+21, 14, label, 2, "In a face-to-face interview", "In a telephone interview",
		"By the applicant and submitted by fax or mail", "By the applicant and submitted via e-mail or the Internet")
	y += 30
	form.Signature(s, x+60, y+18, 90, b.Random("officer"))
	cells(30, form.Cell{Label: "Loan Originator\u2019s Signature", Share: 3}, form.Cell{Label: "Date", Value: b.Date(d.Applied), Share: 1})
	cells(24, form.Cell{Label: "Loan Originator\u2019s Name (print or type)", Value: b.Lender.Officer, Share: 1},
		form.Cell{Label: "Loan Originator Identifier", Value: "NMLS " + world.Draw(r, world.Figures[1:], 6), Share: 1},
		form.Cell{Label: "Loan Originator\u2019s Phone Number (including area code)", Value: b.Stock().TollFree, Share: 1})
	cells(24, form.Cell{Label: "Loan Origination Company\u2019s Name", Value: b.Lender.Name, Share: 1.2},
		form.Cell{Label: "Loan Origination Company Identifier", Value: "NMLS " + b.Lender.Licence, Share: 0.8},
		form.Cell{Label: "Loan Origination Company\u2019s Address", Value: b.Lender.Place.String(), Share: 1.6})
	y += 18
	band("", "CONTINUATION SHEET/RESIDENTIAL LOAN APPLICATION", "")
	s.Box(x, y, w, 330, 0.5, paper.Black)
	s.Paragraph(x+4, y+10, 120, 8.5, label, "Use this continuation sheet if you need more space to complete the Residential Loan Application. "+
		"Mark B for Borrower or C for Co-Borrower.")
	s.Line(x+130, y, x+130, y+52, 0.5, paper.Black)
	s.Line(x+w-150, y, x+w-150, y+52, 0.5, paper.Black)
	s.Rule(x, x+w, y+52, 0.5, paper.Black)
	s.Rule(x+130, x+w, y+26, 0.5, paper.Black)
	s.Text(x+133, y+8, label, "Borrower:")
	s.Text(x+138, y+20, value, b.FullName())
	s.Text(x+133, y+34, label, "Co-Borrower:")
	if co != nil {
		s.Text(x+138, y+46, value, co.FullName())
	}
	s.Text(x+w-147, y+8, label, "Agency Case Number:")
	s.Text(x+w-147, y+34, label, "Lender Case Number:")
	s.Text(x+w-142, y+46, value, b.Loan.Number)
	checked := value.Face.Of(8)
	y = form.Stacked(s, x+10, y+72, 13, checked,
		"B  Deposits on the checking account marked DIRECT DEP are payroll of "+b.Employer.Name+".",
		"B  Rental verification: "+b.Home.String()+", "+b.Money(present)+" a month, never late.",
		"B  Gift funds: none. Funds to close come from the accounts listed in Section VI.")
	s.Paragraph(x+4, b.Height-118, w-8, 8.5, label, "I/We fully understand that it is a Federal crime punishable by fine or imprisonment, or "+
		"both, to knowingly make any false statements concerning any of the above facts as applicable under the provisions of Title 18, United "+
		"States Code, Section 1001, et seq.")
	form.Blanks(s, x, b.Height-78, w, label, value, form.Cell{Label: "Borrower\u2019s Signature:  X", Share: 0.34}, form.Cell{Label: "Date",
		Value: b.Date(d.Applied), Share: 0.16}, form.Cell{Label: "Co-Borrower\u2019s Signature:  X", Share: 0.34}, form.Cell{Label: "Date"})
	form.Signature(s, x+86, b.Height-80, 60, b.Random("signature"))

	fields := withCo(map[string]string{
		"applicant": b.FullName(), "ssn": b.TaxNumber, "date_of_birth": world.ISO(b.Born), "loan_amount": b.Loan.Amount.Plain(),
		"term_months":      world.Number(b.Loan.Months),
		"property_address": p.Address.String(), "application_date": world.ISO(d.Applied), "loan_number": b.Loan.Number,
		"lender": b.Lender.Name, "employer": b.Employer.Name,
		"monthly_income": income.Plain(), "purchase_price": p.Price.Plain(), "address": b.Home.String(), "interest_rate": world.Percent(b.Loan.Rate),
	}, b, "co_applicant")
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-28, st.BoldOf(6.5), "Uniform Residential Loan Application")
		s.Text(x, b.Height-19, st.BoldOf(6.5), "Freddie Mac Form 65   7/05 (rev. 6/09)")
		s.Centre(x+w/2, b.Height-19, st.Of(6.5), fmt.Sprintf("Page %d of %d", n, of))
		s.Right(x+w, b.Height-19, st.BoldOf(6.5), "Fannie Mae Form 1003   7/05 (rev. 6/09)")
	})
}

const formerAcknowledgment = "Each of the undersigned specifically represents to Lender and to Lender\u2019s actual or potential agents, " +
	"brokers, processors, attorneys, insurers, servicers, successors and assigns and agrees and acknowledges that: (1) the information provided " +
	"in this application is true and correct as of the date set forth opposite my signature and that any intentional or negligent " +
	"misrepresentation of this information contained in this application may result in civil liability, including monetary damages, to any " +
	"person who may suffer any loss due to reliance upon any misrepresentation that I have made on this application, and/or in criminal " +
	"penalties including, but not limited to, fine or imprisonment or both under the provisions of Title 18, United States Code, Sec. 1001, et " +
	"seq.; (2) the loan requested pursuant to this application (the \"Loan\") will be secured by a mortgage or deed of trust on the property " +
	"described in this application; (3) the property will not be used for any illegal or prohibited purpose or use; (4) all statements made in " +
	"this application are made for the purpose of obtaining a residential mortgage loan; (5) the property will be occupied as indicated in this " +
	"application; (6) the Lender, its servicers, successors or assigns may retain the original and/or an electronic record of this application, " +
	"whether or not the Loan is approved; (7) the Lender and its agents may continuously rely on the information contained in the application, " +
	"and I am obligated to amend and/or supplement the information provided in this application if any of the material facts that I have " +
	"represented should change prior to closing of the Loan; (8) in the event that my payments on the Loan become delinquent, the Lender may " +
	"report my name and account information to one or more consumer reporting agencies; (9) ownership of the Loan and/or administration of the " +
	"Loan account may be transferred with such notice as may be required by law; (10) neither Lender nor its agents has made any representation " +
	"or warranty, express or implied, to me regarding the property or the condition or value of the property; and (11) my transmission of this " +
	"application as an \"electronic record\" containing my \"electronic signature\" shall be as effective, enforceable and valid as if a paper " +
	"version were delivered containing my original signature."
