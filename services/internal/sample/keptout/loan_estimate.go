package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A trid sets the look that estimate and disclosure share by law: black tabs, heavy rules, questions in the table's head.
type trid struct {
	s    *paper.Sheet
	x, w float64
}

var tridText, tridBold = paper.Humanist, paper.HumanistBold

// tab begins a section and returns the baseline of what stands beside the tab.
func (t trid) tab(y float64, title string) float64 {
	w := tridBold.Of(11).Width(title) + 16
	t.s.Band(t.x, y, w, 18, paper.Black)
	t.s.Text(t.x+8, y+13, tridBold.Of(11).In(paper.White), title)
	t.s.Rule(t.x, t.x+t.w, y+18, 1.2, paper.Black)
	return y + 13
}

// band begins a part of the costs: a black bar with its title and its sum.
func (t trid) band(x, y, w float64, title, sum string) float64 {
	t.s.Band(x, y-9, w, 12.5, paper.RGB(232, 232, 232))
	t.s.Text(x+3, y, tridBold.Of(8.6), title)
	t.s.Right(x+w-3, y, tridBold.Of(8.6), sum)
	return y + 13
}

// parts sets the lettered parts of the costs below each other.
func (t trid) parts(b *world.Borrower, c tridCosts, x, y, w float64, blanks int, letters ...string) float64 {
	for _, l := range letters {
		p := c.parts[l]
		y = t.band(x, y, w, l+".  "+p.title, b.Symbol+b.Round(p.sum()))
		for _, i := range p.items {
			t.s.Text(x+10, y, tridText.Of(8.2), i.Name)
			t.s.Right(x+w-3, y, tridText.Of(8.2), b.Symbol+b.Round(i.Amount))
			t.s.Rule(x, x+w, y+2.6, 0.3, paper.Grey)
			y += 11.4
		}
		for range blanks {
			t.s.Rule(x, x+w, y+2.6, 0.3, paper.Grey)
			y += 11.4
		}
		y += 6
	}
	return y
}

// terms sets the tables of the first page, which estimate and disclosure have alike, from a top edge on.
func (t trid) terms(b *world.Borrower, c tridCosts, y float64, estimated string) float64 {
	s, x, w := t.s, t.x, t.w
	mid := x + 0.36*w
	label, value, body := tridBold.Of(10), tridBold.Of(11), tridText.Of(9.4)
	base := t.tab(y, "Loan Terms")
	s.Text(mid+66, base, tridBold.Of(9.6), "Can this amount increase after closing?")
	y += 18
	for _, row := range [][2]string{{"Loan Amount", b.Symbol + b.Round(b.Loan.Amount)}, {"Interest Rate", world.Percent(b.Loan.Rate)},
		{"Monthly Principal & Interest", b.Money(b.Loan.Instalment())}} {
		s.Text(x+4, y+15, label, row[0])
		s.Text(x+132, y+15, value, row[1])
		s.Text(mid+66, y+15, tridBold.Of(10), "NO")
		if row[0] == "Monthly Principal & Interest" {
			form.Stacked(s, x+4, y+27, 9, tridText.Of(7.6), "See Projected Payments below for your", "Estimated Total Monthly Payment")
			y += 16
		}
		s.Rule(x, x+w, y+22, 0.4, paper.Black)
		y += 22
	}
	s.Text(mid+66, y+13, tridBold.Of(9.6), "Does the loan have these features?")
	s.Rule(mid+56, x+w, y+18, 0.8, paper.Black)
	y += 18
	for _, l := range []string{"Prepayment Penalty", "Balloon Payment"} {
		s.Text(x+4, y+15, label, l)
		s.Text(mid+66, y+15, tridBold.Of(10), "NO")
		s.Rule(x, x+w, y+22, 0.4, paper.Black)
		y += 22
	}
	s.Line(mid+56, base+5, mid+56, y, 0.6, paper.Black)
	y += 12
	t.tab(y, "Projected Payments")
	y += 18
	escrow := c.tax + c.insurance
	s.Text(x+4, y+13, label, "Payment Calculation")
	s.Centre(mid+56+(w-(mid-x)-56)/2, y+13, label, fmt.Sprintf("Years 1-%d", b.Loan.Months/12))
	s.Rule(x, x+w, y+18, 0.4, paper.Black)
	y += 18
	for _, row := range [][2]string{{"Principal & Interest", b.Money(b.Loan.Instalment())}, {"Mortgage Insurance", "+        0"},
		{"Estimated Escrow (amount can increase over time)", "+   " + b.Amount(escrow)}} {
		s.Text(x+4, y+13, body, row[0])
		s.Right(mid+200, y+13, body, row[1])
		y += 16
	}
	s.Rule(x, x+w, y+4, 0.8, paper.Black)
	y += 4
	form.Stacked(s, x+4, y+13, 11, label, "Estimated Total", "Monthly Payment")
	s.Right(mid+200, y+18, paper.HumanistBold.Of(13), b.Money(b.Loan.Instalment()+escrow))
	s.Rule(x, x+w, y+32, 0.8, paper.Black)
	y += 32
	form.Stacked(s, x+4, y+13, 10.5, label, "Estimated Taxes, Insurance", "& Assessments")
	s.Text(x+4, y+35, tridText.Of(8), "Amount can increase over time")
	form.Stacked(s, x+150, y+15, 11, value, b.Money(escrow), "a month")
	s.Text(mid+66, y+13, tridBold.Of(8.6), "This estimate includes")
	s.Text(x+w-70, y+13, tridBold.Of(8.6), "In escrow?")
	form.Checkbox(s, mid+66, y+25, tridText.Of(8.6), true, "Property Taxes")
	form.Checkbox(s, mid+66, y+36, tridText.Of(8.6), true, "Homeowner's Insurance")
	form.Checkbox(s, mid+66, y+47, tridText.Of(8.6), false, "Other:")
	s.Text(x+w-70, y+25, tridBold.Of(8.6), "YES")
	s.Text(x+w-70, y+36, tridBold.Of(8.6), "YES")
	s.Paragraph(mid+66, y+58, w-(mid-x)-70, 8.5, tridText.Of(7.4), "See "+estimated+" for escrowed property costs. You must pay for other "+
		"property costs separately.")
	s.Rule(x, x+w, y+72, 0.4, paper.Black)
	return y + 84
}

// loanEstimate is the model form H-24 for a purchase at a fixed rate.
func loanEstimate(b *world.Borrower, a template.Ask) template.Document {
	c := closingCosts(b)
	x, w := 45.0, b.Width-90
	label, value, body := tridBold.Of(8.6), tridText.Of(9.4), tridText.Of(9)
	var sheets []*paper.Sheet
	open := func() trid {
		s := blank(b)
		sheets = append(sheets, s)
		return trid{s, x, w}
	}
	t := open()
	s := t.s
	s.Text(x, 46, tridText.Of(9), b.Lender.Name)
	s.Text(x, 57, tridText.Of(8), b.Lender.Place.Street+" - "+b.Lender.Place.Town())
	s.Right(x+w, 46, tridText.Of(8.4), "Save this Loan Estimate to compare with your Closing Disclosure.")
	s.Text(x, 90, tridBold.Of(22), "Loan Estimate")
	home := b.Property.Address
	ladder(s, x, 112, 72, 12.4, label, value, "DATE ISSUED", c.issued.Format("1/2/2006"), "APPLICANTS", b.Name(), "", b.Home.Street, "",
		b.Home.Town(), "PROPERTY", home.Street, "", home.Town(), "SALE PRICE", b.Symbol+b.Round(b.Property.Price))
	form.Choices(s, x+w*0.5+82, 148, 10, tridText.Of(9), 0, "Conventional", "FHA", "VA")
	ladder(s, x+w*0.5, 112, 82, 12.4, label, value, "LOAN TERM", fmt.Sprintf("%d months (%d years)", b.Loan.Months, b.Loan.Months/12), "PURPOSE",
		"Purchase", "PRODUCT", "Fixed Rate", "LOAN TYPE", "", "LOAN ID #", b.Loan.Number, "RATE LOCK", "[ ] NO   [X] YES, until "+
			c.issued.AddDate(0, 0, 45).Format("1/2/2006")+" at 5:00 p.m. EST")
	s.Paragraph(x+w*0.5+82, 186, w*0.5-84, 8.4, tridText.Of(7.2), "Before closing, your interest rate, points, and lender credits can change "+
		"unless you lock the interest rate. All other estimated closing costs expire on "+c.issued.AddDate(0, 0, 14).Format("1/2/2006")+
		" at 5:00 p.m. EST")
	y := t.terms(b, c, 218, "Section G on page 2")
	t.tab(y, "Costs at Closing")
	y += 18
	for _, row := range [][3]string{
		{"Estimated Closing Costs", b.Symbol + b.Round(c.total), "Includes " + b.Symbol + b.Round(c.loan) + " in Loan Costs + " + b.Symbol +
			b.Round(c.other) + " in Other Costs - $0 in Lender Credits. See page 2 for details."},
		{"Estimated Cash to Close", b.Symbol + b.Round(c.cash), "Includes Closing Costs. See Calculating Cash to Close on page 2 for details."},
	} {
		s.Text(x+4, y+15, tridBold.Of(10), row[0])
		s.Text(x+150, y+15, tridBold.Of(11), row[1])
		s.Paragraph(x+w*0.36+66, y+11, w*0.64-70, 10, tridText.Of(8.6), row[2])
		s.Rule(x, x+w, y+26, 0.4, paper.Black)
		y += 26
	}
	s.Centre(b.Width/2, y+16, tridText.Of(8.6), "Visit www.consumerfinance.gov/mortgage-estimate for general information and tools.")

	t = open()
	s = t.s
	s.Text(x, 50, tridBold.Of(16), "Closing Cost Details")
	col := (w - 22) / 2
	right := x + col + 22
	for i, title := range []string{"Loan Costs", "Other Costs"} {
		trid{s, x + float64(i)*(col+22), col}.tab(62, title)
	}
	y = t.parts(b, c, x, 96, col, 2, "A", "B", "C")
	t.band(x, y+8, col, "D.  TOTAL LOAN COSTS (A + B + C)", b.Symbol+b.Round(c.loan))
	y = t.parts(b, c, right, 96, col, 1, "E", "F", "G", "H")
	y = t.band(right, y+2, col, "I.  TOTAL OTHER COSTS (E + F + G + H)", b.Symbol+b.Round(c.other)) + 6
	y = t.band(right, y, col, "J.  TOTAL CLOSING COSTS", b.Symbol+b.Round(c.total))
	for _, row := range [][2]string{{"D + I", b.Symbol + b.Round(c.total)}, {"Lender Credits", "$0"}} {
		s.Text(right+10, y, tridText.Of(8.2), row[0])
		s.Right(right+col-3, y, tridText.Of(8.2), row[1])
		y += 11.4
	}
	y += 8
	trid{s, right, col}.tab(y, "Calculating Cash to Close")
	y += 32
	for _, row := range [][2]string{{"Total Closing Costs (J)", b.Symbol + b.Round(c.total)},
		{"Closing Costs Financed (Paid from your Loan Amount)", "$0"}, {"Down Payment/Funds from Borrower", b.Symbol + b.Round(c.down)},
		{"Deposit", "-" + b.Symbol + b.Round(c.deposit)}, {"Funds for Borrower", "$0"}, {"Seller Credits", "$0"}, {"Adjustments and Other Credits",
			"$0"}} {
		s.Text(right+3, y, tridText.Of(8.4), row[0])
		s.Right(right+col-3, y, tridText.Of(8.4), row[1])
		s.Rule(right, right+col, y+3, 0.3, paper.Grey)
		y += 13
	}
	s.Text(right+3, y+2, tridBold.Of(9.4), "Estimated Cash to Close")
	s.Right(right+col-3, y+2, tridBold.Of(9.4), b.Symbol+b.Round(c.cash))

	t = open()
	s = t.s
	s.Text(x, 50, tridBold.Of(16), "Additional Information About This Loan")
	ladder(s, x, 76, 92, 13, label, value, "LENDER", b.Lender.Name, "NMLS/__ LICENSE ID", b.Lender.Licence, "LOAN OFFICER", b.Lender.Officer,
		"NMLS/__ LICENSE ID", "1"+b.Lender.Licence, "EMAIL", "loans@lender.example", "PHONE", b.Stock().TollFree)
	ladder(s, x+w*0.55, 76, 92, 13, label, value, "MORTGAGE BROKER", "", "NMLS/__ LICENSE ID", "", "LOAN OFFICER", "", "NMLS/__ LICENSE ID", "",
		"EMAIL", "", "PHONE", "")
	y = 168
	base := t.tab(y, "Comparisons")
	s.Text(x+110, base, tridText.Of(9.4), "Use these measures to compare this loan with other loans.")
	five := b.Loan.Schedule(c.closing, 60)
	principal := world.Cents(0)
	for _, p := range five {
		principal += p.Principal
	}
	y += 18
	for _, row := range [][3]string{
		{"In 5 Years", b.Symbol + b.Round(b.Loan.Instalment()*60+c.loan), "Total you will have paid in principal, interest, mortgage insurance, " +
			"and loan costs."},
		{"", b.Symbol + b.Round(principal), "Principal you will have paid off."},
		{"Annual Percentage Rate (APR)", world.Percent(c.annual),
			"Your costs over the loan term expressed as a rate. This is not your interest rate."},
		{"Total Interest Percentage (TIP)", world.Percent(int64(c.interest * 10_000 / b.Loan.Amount)), "The total amount of interest that you " +
			"will pay over the loan term as a percentage of your loan amount."},
	} {
		s.Text(x+4, y+14, tridBold.Of(9), row[0])
		s.Text(x+146, y+14, tridBold.Of(9), row[1])
		s.Paragraph(x+222, y+12, w-226, 10, body, row[2])
		s.Rule(x, x+w, y+26, 0.4, paper.Black)
		y += 26
	}
	y += 14
	t.tab(y, "Other Considerations")
	y += 34
	for _, row := range [][2]string{
		{"Appraisal", "We may order an appraisal to determine the property's value and charge you for this appraisal. We will promptly give you " +
			"a copy of any appraisal, even if your loan does not close. You can pay for an additional appraisal for your own use at your own cost."},
		{"Assumption", "If you sell or transfer this property to another person, we [ ] will allow, under certain conditions, this person to " +
			"assume this loan on the original terms. [X] will not allow assumption of this loan on the original terms."},
		{"Homeowner's Insurance", "This loan requires homeowner's insurance on the property, which you may obtain from a company of your choice " +
			"that we find acceptable."},
		{"Late Payment", "If your payment is more than 15 days late, we will charge a late fee of 5% of the monthly principal and interest payment."},
		{"Refinance", "Refinancing this loan will depend on your future financial situation, the property value, and market conditions. You may " +
			"not be able to refinance this loan."},
		{"Servicing", "We intend [ ] to service your loan. If so, you will make your payments to us. [X] to transfer servicing of your loan."},
	} {
		s.Text(x+4, y, tridBold.Of(9.4), row[0])
		y = s.Paragraph(x+120, y, w-124, 11, body, row[1]) + 7
	}
	y += 6
	t.tab(y, "Confirm Receipt")
	s.Paragraph(x+4, y+32, w-8, 11, body, "By signing, you are only confirming that you have received this form. You do not have to accept this "+
		"loan because you have signed or received this form.")
	form.Signature(s, x+8, y+68, 90, b.Random("signature"))
	for i, l := range []string{"Applicant Signature", "Date", "Co-Applicant Signature", "Date"} {
		at := x + []float64{0, 0.3, 0.5, 0.8}[i]*w
		s.Rule(at, at+[]float64{0.26, 0.16, 0.26, 0.18}[i]*w, y+74, 0.6, paper.Black)
		s.Text(at, y+85, tridText.Of(8.4), l)
	}
	s.Text(x+0.3*w+4, y+71, paper.Hand.Of(12).In(paper.Blue), c.issued.AddDate(0, 0, 2).Format("1/2/06"))
	return template.Numbered(map[string]string{
		"applicant": b.Name(), "lender": b.Lender.Name, "loan_amount": b.Loan.Amount.Plain(), "interest_rate": world.Percent(b.Loan.Rate),
		"monthly_instalment": b.Loan.Instalment().Plain(), "estimate_date": world.ISO(c.issued),
		"property_address": home.String(), "loan_number": b.Loan.Number, "term_months": fmt.Sprint(b.Loan.Months),
		"sale_price": b.Property.Price.Plain(), "apr": world.Percent(c.annual), "cash_to_close_amount": c.cash.Whole().Plain(),
	}, sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-44, 0.4, paper.Grey)
		s.Text(x, b.Height-32, tridText.Of(8), "LOAN ESTIMATE")
		s.Right(x+w, b.Height-32, tridText.Of(8), fmt.Sprintf("PAGE %d OF %d - LOAN ID # %s", n, of, b.Loan.Number))
	})
}
