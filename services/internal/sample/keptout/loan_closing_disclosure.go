package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// closingDisclosure is the model form H-25 in its five pages.
func closingDisclosure(b *world.Borrower, a template.Ask) template.Document {
	c := closingCosts(b)
	r := a.Issuer(b)
	x, w := 40.0, b.Width-80
	label, value, body := tridBold.Of(8.2), tridText.Of(8.4), tridText.Of(8.6)
	home, seller := b.Property.Address, b.Property.Seller
	agent := world.Pick(r, []string{"Epsilon Title Co.", "Harbor Title & Escrow", "Five Rivers Settlement Services"})
	var sheets []*paper.Sheet
	open := func() trid {
		s := blank(b)
		sheets = append(sheets, s)
		return trid{s, x, w}
	}
	t := open()
	s := t.s
	s.Text(x, 52, tridBold.Of(20), "Closing Disclosure")
	s.Paragraph(x+w*0.45, 42, w*0.55, 10, tridText.Of(8.2), "This form is a statement of final loan terms and closing costs. Compare this "+
		"document with your Loan Estimate.")
	third := w / 3
	for i, title := range []string{"Closing Information", "Transaction Information", "Loan Information"} {
		s.Text(x+float64(i)*third, 80, tridBold.Of(10), title)
	}
	ladder(s, x, 94, 70, 10.6, label, value, "Date Issued", c.closing.AddDate(0, 0, -4).Format("1/2/2006"), "Closing Date",
		c.closing.Format("1/2/2006"), "Disbursement Date", c.closing.Format("1/2/2006"), "Settlement Agent", agent,
		"File #", world.Draw(r, world.Figures[1:], 2)+"-"+world.Draw(r, world.Figures, 5), "Property", home.Street, "", home.Town(), "Sale Price",
		b.Symbol+b.Round(b.Property.Price))
	ladder(s, x+third, 94, 46, 10.6, label, value, "Borrower", b.Name(), "", b.Home.Street, "", b.Home.Town(), "Seller", seller.Name(), "",
		seller.Home.Street, "", seller.Home.Town(), "Lender", b.Lender.Name)
	ladder(s, x+2*third+14, 94, 50, 10.6, label, value, "Loan Term", fmt.Sprintf("%d months", b.Loan.Months), "Purpose", "Purchase", "Product",
		"Fixed Rate", "Loan Type", "", "", "", "Loan ID #", b.Loan.Number, "MIC #", "")
	form.Choices(s, x+2*third+64, 126, 6, tridText.Of(7.8), 0, "Conventional", "FHA")
	form.Choices(s, x+2*third+64, 136, 6, tridText.Of(7.8), -1, "VA", "")
	y := t.terms(b, c, 186, "Escrow Account on page 4")
	t.tab(y, "Costs at Closing")
	y += 18
	for _, row := range [][3]string{
		{"Closing Costs", b.Money(c.total), "Includes " + b.Money(c.loan) + " in Loan Costs + " + b.Money(c.other) + " in Other Costs - $0 in " +
			"Lender Credits. See page 2 for details."},
		{"Cash to Close", b.Money(c.cash), "Includes Closing Costs. See Calculating Cash to Close on page 3 for details."},
	} {
		s.Text(x+4, y+16, tridBold.Of(10), row[0])
		s.Text(x+132, y+16, tridBold.Of(11), row[1])
		s.Paragraph(x+w*0.36+66, y+11, w*0.64-70, 10, body, row[2])
		s.Rule(x, x+w, y+26, 0.4, paper.Black)
		y += 26
	}

	t = open()
	s = t.s
	s.Text(x, 48, tridBold.Of(16), "Closing Cost Details")
	columns := form.Columns(w, form.Column{}, form.Column{Width: 74, Right: true}, form.Column{Width: 74, Right: true}, form.Column{Width: 52,
		Right: true}, form.Column{Width: 52, Right: true}, form.Column{Width: 52, Right: true})
	form.Row(s, x, 62, tridBold.Of(7.6), columns, "", "Borrower-Paid", "", "Seller-Paid", "", "Paid by")
	form.Row(s, x, 71, tridBold.Of(7.6), columns, "", "At Closing", "Before Closing", "At Closing", "Before", "Others")
	y = 80
	number := 0
	part := func(letter string, blanks int) {
		p := c.parts[letter]
		y = t.band(x, y+8, w, letter+".  "+p.title, "") - 1
		s.Centre(x+columns[0].Width+74, y-12, tridBold.Of(8.6), b.Money(p.sum()))
		number = 0
		for _, i := range p.items {
			number++
			at, before := b.Money(i.Amount), ""
			if i.Name == "Appraisal Fee" || i.Name == "Credit Report Fee" {
				at, before = before, at
			}
			form.Row(s, x, y, tridText.Of(7.8), columns, fmt.Sprintf("%02d  %s%s", number, i.Name, map[string]string{"B": "  to service provider",
				"C": "  to " + agent}[letter]), at, before)
			s.Rule(x, x+w, y+2.4, 0.25, paper.Grey)
			y += 10.6
		}
		for range blanks {
			number++
			s.Text(x+4, y, tridText.Of(7.8), fmt.Sprintf("%02d", number))
			s.Rule(x, x+w, y+2.4, 0.25, paper.Grey)
			y += 10.6
		}
	}
	t.tab(y, "Loan Costs")
	y += 22
	part("A", 3)
	part("B", 2)
	part("C", 1)
	y = t.band(x, y+8, w, "D.  TOTAL LOAN COSTS (Borrower-Paid)", b.Money(c.loan)) + 2
	t.tab(y, "Other Costs")
	y += 22
	part("E", 0)
	part("F", 1)
	part("G", 2)
	part("H", 2)
	y = t.band(x, y+8, w, "I.  TOTAL OTHER COSTS (Borrower-Paid)", b.Money(c.other)) + 5
	y = t.band(x, y, w, "J.  TOTAL CLOSING COSTS (Borrower-Paid)", b.Money(c.total))
	s.Text(x+10, y, tridText.Of(8), "Closing Costs Subtotals (D + I)        "+b.Money(c.total)+"        Lender Credits  $0.00")

	t = open()
	s = t.s
	base := t.tab(36, "Calculating Cash to Close")
	s.Text(x+160, base, tridText.Of(8.6), "Use this table to see what has changed from your Loan Estimate.")
	columns = form.Columns(w, form.Column{}, form.Column{Width: 90, Right: true}, form.Column{Width: 90, Right: true}, form.Column{Width: 190})
	form.Row(s, x, 68, tridBold.Of(8.4), columns, "", "Loan Estimate", "Final", "Did this change?")
	y = 82
	for _, row := range [][]string{
		{"Total Closing Costs (J)", b.Symbol + b.Round(c.total), b.Money(c.total), "YES - See Total Loan Costs and Total Other Costs"},
		{"Closing Costs Paid Before Closing", "$0", "-" + b.Money(c.parts["B"].items[0].Amount+c.parts["B"].items[1].Amount),
			"YES - You paid these Closing Costs before closing"},
		{"Closing Costs Financed", "$0", "$0.00", "NO"}, {"Down Payment/Funds from Borrower", b.Symbol + b.Round(c.down), b.Money(c.down), "NO"},
		{"Deposit", "-" + b.Symbol + b.Round(c.deposit), "-" + b.Money(c.deposit), "NO"}, {"Funds for Borrower", "$0", "$0.00", "NO"},
		{"Seller Credits", "$0", "$0.00", "NO"}, {"Adjustments and Other Credits", "$0", b.Money(c.parts["B"].items[0].Amount +
			c.parts["B"].items[1].Amount), "YES - See details in Section L"},
	} {
		form.Row(s, x, y, tridText.Of(8.4), columns, row...)
		s.Rule(x, x+w, y+3, 0.3, paper.Grey)
		y += 13
	}
	form.Row(s, x, y+2, tridBold.Of(9.4), columns, "Cash to Close", b.Symbol+b.Round(c.cash), b.Money(c.cash))
	y += 18
	base = t.tab(y, "Summaries of Transactions")
	s.Text(x+170, base, tridText.Of(8.6), "Use this table to see a summary of your transaction.")
	col := (w - 16) / 2
	payoff := b.Property.Price.Share(4200)
	commission := b.Property.Price.Share(550)
	for i, side := range [][]tridPart{
		{{"K", "Due from Borrower at Closing", []world.Line{{Name: "Sale Price of Property", Amount: b.Property.Price},
			{Name: "Sale Price of Any Personal Property Included in Sale", Amount: 0}, {Name: "Closing Costs Paid at Closing (J)",
				Amount: c.total}}},
			{"L", "Paid Already by or on Behalf of Borrower at Closing", []world.Line{{Name: "Deposit", Amount: c.deposit}, {Name: "Loan Amount",
				Amount: b.Loan.Amount}, {Name: "Existing Loan(s) Assumed or Taken Subject to", Amount: 0}, {Name: "Seller Credit", Amount: 0}}}},
		{{"M", "Due to Seller at Closing", []world.Line{{Name: "Sale Price of Property", Amount: b.Property.Price},
			{Name: "Sale Price of Any Personal Property Included in Sale", Amount: 0}, {Name: "Adjustments for Items Paid by Seller in Advance",
				Amount: 0}}},
			{"N", "Due from Seller at Closing", []world.Line{{Name: "Excess Deposit", Amount: 0}, {Name: "Closing Costs Paid at Closing (J)",
				Amount: commission}, {Name: "Payoff of First Mortgage Loan", Amount: payoff}, {Name: "Seller Credit", Amount: 0}}}},
	} {
		sx, sy := x+float64(i)*(col+16), y+34
		s.Text(sx, sy, tridBold.Of(9.6), []string{"BORROWER'S TRANSACTION", "SELLER'S TRANSACTION"}[i])
		sy += 18
		for _, p := range side {
			sy = t.band(sx, sy, col, p.letter+".  "+p.title, b.Money(p.sum()))
			for k := range 9 {
				name, amount := "", ""
				if k < len(p.items) {
					name = p.items[k].Name
					if p.items[k].Amount > 0 {
						amount = b.Money(p.items[k].Amount)
					}
				}
				s.Text(sx+4, sy, tridText.Of(8), fmt.Sprintf("%02d  %s", k+1, name))
				s.Right(sx+col-3, sy, tridText.Of(8), amount)
				s.Rule(sx, sx+col, sy+2.6, 0.25, paper.Grey)
				sy += 11.6
			}
			sy += 8
		}
		s.Text(sx, sy+4, tridBold.Of(9), "CALCULATION")
		due, paid, last := side[0].sum(), side[1].sum(), "Cash to Close  [X] From  [ ] To Borrower"
		if i == 1 {
			last = "Cash  [ ] From  [X] To Seller"
		}
		left := due - paid
		for k, row := range [][2]string{{"Total Due " + []string{"from Borrower", "to Seller"}[i] + " at Closing", b.Money(due)},
			{"Total Paid Already / Due", "-" + b.Money(paid)}, {last, b.Money(left)}} {
			f := tridText
			if k == 2 {
				f = tridBold
			}
			s.Text(sx+4, sy+18+float64(k)*13, f.Of(8.6), row[0])
			s.Right(sx+col-3, sy+18+float64(k)*13, f.Of(8.6), row[1])
		}
	}

	t = open()
	s = t.s
	s.Text(x, 50, tridBold.Of(16), "Additional Information About This Loan")
	t.tab(62, "Loan Disclosures")
	escrow := c.tax + c.insurance
	y = 100
	column := func(x float64, paragraphs [][2]string) {
		at := y
		for _, p := range paragraphs {
			s.Text(x, at, tridBold.Of(9.4), p[0])
			at = s.Paragraph(x, at+12, col, 11, body, p[1]) + 9
		}
	}
	column(x, [][2]string{
		{"Assumption", "If you sell or transfer this property to another person, your lender\n[ ] will allow, under certain conditions, this " +
			"person to assume this loan on the original terms.\n[X] will not allow assumption of this loan on the original terms."},
		{"Demand Feature", "Your loan\n[ ] has a demand feature, which permits your lender to require early repayment of the loan. You should " +
			"review your note for details.\n[X] does not have a demand feature."},
		{"Late Payment", "If your payment is more than 15 days late, your lender will charge a late fee of 5% of the monthly principal and " +
			"interest payment."},
		{"Negative Amortization (Increase in Loan Amount)", "Under your loan terms, you\n[ ] are scheduled to make monthly payments that do not " +
			"pay all of the interest due that month.\n[ ] may have monthly payments that do not pay all of the interest due that month.\n[X] do " +
			"not have a negative amortization feature."},
		{"Partial Payments", "Your lender\n[X] may accept payments that are less than the full amount due (partial payments) and apply them to " +
			"your loan.\n[ ] may hold them in a separate account until you pay the rest of the payment.\n[ ] does not accept any partial " +
			"payments.\nIf this loan is sold, your new lender may have a different policy."},
		{"Security Interest", "You are granting a security interest in\n" + home.String() + "\nYou may lose this property if you do not make " +
			"your payments or satisfy other obligations for this loan."},
	})
	column(x+col+16, [][2]string{
		{"Escrow Account", "For now, your loan\n[X] will have an escrow account (also called an \"impound\" or \"trust\" account) to pay the " +
			"property costs listed below. Without an escrow account, you would pay them directly, possibly in one or two large payments a year. " +
			"Your lender may be liable for penalties and interest for failing to make a payment."},
		{"Escrowed Property Costs over Year 1", b.Money(escrow*11) + "   Estimated total amount over year 1 for your escrowed property costs: " +
			"Homeowner's Insurance, Property Taxes"},
		{"Non-Escrowed Property Costs over Year 1", "$0.00   Estimated total amount over year 1 for your non-escrowed property costs. You may " +
			"have other property costs."},
		{"Initial Escrow Payment", b.Money(c.parts["G"].sum()) +
			"   A cushion for the escrow account you pay at closing. See Section G on page 2."},
		{"Monthly Escrow Payment", b.Money(escrow) + "   The amount included in your total monthly payment."},
		{"In the future", "Your property costs may change and, as a result, your escrow payment may change. You may be able to cancel your " +
			"escrow account, but if you do, you must pay your property costs directly. If you fail to pay your property taxes, your state or " +
			"local government may (1) impose fines and penalties or (2) place a tax lien on this property. If you fail to pay any of your " +
			"property costs, your lender may (1) add the amounts to your loan balance, (2) add an escrow account to your loan, or (3) require " +
			"you to pay for property insurance that the lender buys on your behalf, which likely would cost more and provide fewer benefits than " +
			"what you could buy on your own."},
	})

	t = open()
	s = t.s
	t.tab(40, "Loan Calculations")
	y = 76
	for _, row := range [][3]string{
		{"Total of Payments.", b.Money(b.Loan.Instalment()*world.Cents(b.Loan.Months) + c.loan), "Total you will have paid after you make all " +
			"payments of principal, interest, mortgage insurance, and loan costs, as scheduled."},
		{"Finance Charge.", b.Money(c.financeCharge), "The dollar amount the loan will cost you."},
		{"Amount Financed.", b.Money(b.Loan.Amount - (c.financeCharge - c.interest)),
			"The loan amount available after paying your upfront finance charge."},
		{"Annual Percentage Rate (APR).", world.Percent(c.annual),
			"Your costs over the loan term expressed as a rate. This is not your interest rate."},
		{"Total Interest Percentage (TIP).", world.Percent(int64(c.interest * 10_000 / b.Loan.Amount)), "The total amount of interest that you " +
			"will pay over the loan term as a percentage of your loan amount."},
	} {
		next := s.Paragraph(x+4, y, col-90, 10, tridText.Of(8.2), row[0]+" "+row[2])
		s.Right(x+col, y+4, tridBold.Of(9), row[1])
		s.Rule(x, x+col, next-5, 0.3, paper.Grey)
		y = next + 6
	}
	s.Box(x, y+8, col, 62, 0.8, paper.Black)
	s.Text(x+8, y+24, tridBold.Of(22), "?")
	s.Paragraph(x+30, y+22, col-40, 10, body, "Questions? If you have questions about the loan terms or costs on this form, use the contact "+
		"information below. To get more information or make a complaint, contact the Consumer Financial Protection Bureau at "+
		"www.consumerfinance.gov/mortgage-closing")
	trid{s, x + col + 16, col}.tab(40, "Other Disclosures")
	y = 76
	column(x+col+16, [][2]string{
		{"Appraisal", "If the property was appraised for your loan, your lender is required to give you a copy at no additional cost at least 3 " +
			"days before closing. If you have not yet received it, please contact your lender at the information listed below."},
		{"Contract Details", "See your note and security instrument for information about what happens if you fail to make your payments, what " +
			"is a default on the loan, situations in which your lender can require early repayment of the loan, and the rules for making " +
			"payments before they are due."},
		{"Liability after Foreclosure", "If your lender forecloses on this property and the foreclosure does not cover the amount of unpaid " +
			"balance on this loan, state law may protect you from liability for the unpaid balance. If you refinance or take on any additional " +
			"debt on this property, you may lose this protection."},
		{"Refinance", "Refinancing this loan will depend on your future financial situation, the property value, and market conditions. You may " +
			"not be able to refinance this loan."},
		{"Tax Deductions", "If you borrow more than this property is worth, the interest on the loan amount above this property's fair market " +
			"value is not deductible from your federal income taxes. You should consult a tax advisor for more information."},
	})
	y = 440
	t.tab(y, "Contact Information")
	grid := form.Prose{Text: tridText.Of(7.6), Bold: tridBold.Of(7.6), Leading: 9}
	cells := form.Columns(w, form.Column{Width: 76}, form.Column{}, form.Column{Width: 66}, form.Column{}, form.Column{}, form.Column{})
	broker := b.File.Someone(r)
	y += 22
	for _, row := range [][]string{
		{"", "*Lender*", "*Mortgage Broker*", "*Real Estate Broker (B)*", "*Real Estate Broker (S)*", "*Settlement Agent*"},
		{"Name", b.Lender.Name, "", broker.Family + " Realty Inc.", "Alpha Real Estate Broker Co.", agent},
		{"Address", b.Lender.Place.String(), "", broker.Home.String(), seller.Home.Street, b.Lender.Place.Street},
		{"NMLS ID", b.Lender.Licence, "", "", "", ""},
		{"License ID", "", "", "Z" + world.Draw(r, world.Figures, 6), "Z" + world.Draw(r, world.Figures, 5), "P" + world.Draw(r, world.Figures, 5)},
		{"Contact", b.Lender.Officer, "", broker.Name(), b.File.Someone(r).Name(), b.File.Someone(r).Name()},
		{"Phone", b.Stock().TollFree, "", broker.Phone, b.File.Someone(r).Phone, b.File.Someone(r).Phone},
	} {
		y = grid.Row(s, x, y, cells, 3, row...)
	}
	t.tab(y+12, "Confirm Receipt")
	y += 46
	s.Paragraph(x+4, y-4, w-8, 10.5, body, "By signing, you are only confirming that you have received this form. You do not have to accept this "+
		"loan because you have signed or received this form.")
	form.Signature(s, x+8, y+36, 90, b.Random("signature"))
	for i, l := range []string{"Applicant Signature", "Date", "Co-Applicant Signature", "Date"} {
		at := x + []float64{0, 0.3, 0.5, 0.8}[i]*w
		s.Rule(at, at+[]float64{0.26, 0.16, 0.26, 0.18}[i]*w, y+42, 0.6, paper.Black)
		s.Text(at, y+53, tridText.Of(8.2), l)
	}
	s.Text(x+0.3*w+4, y+39, paper.Hand.Of(12).In(paper.Blue), c.closing.Format("1/2/06"))
	return template.Numbered(map[string]string{
		"borrower": b.Name(), "seller": seller.Name(), "lender": b.Lender.Name, "closing_date": world.ISO(c.closing),
		"loan_amount": b.Loan.Amount.Plain(), "interest_rate": world.Percent(b.Loan.Rate),
		"monthly_instalment": b.Loan.Instalment().Plain(), "property_address": home.String(), "loan_number": b.Loan.Number,
		"term_months": fmt.Sprint(b.Loan.Months), "sale_price": b.Property.Price.Plain(),
		"apr": world.Percent(c.annual), "finance_charge_amount": c.financeCharge.Plain(), "cash_to_close_amount": c.cash.Plain(),
	}, sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-34, 0.4, paper.Grey)
		s.Text(x, b.Height-23, tridText.Of(8), "CLOSING DISCLOSURE")
		s.Right(x+w, b.Height-23, tridText.Of(8), fmt.Sprintf("PAGE %d OF %d  LOAN ID # %s", n, of, b.Loan.Number))
	})
}
