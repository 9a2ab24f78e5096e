package loan

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func estimateFields(b *world.Borrower, costs deal.Costs) map[string]string {
	return withCo(map[string]string{
		"applicant": b.FullName(), "lender": b.Lender.Name, "loan_number": b.Loan.Number, "loan_amount": b.Loan.Amount.Plain(),
		"interest_rate":      world.Percent(b.Loan.Rate),
		"monthly_instalment": b.Loan.Instalment().Plain(), "estimate_date": world.ISO(deal.Of(b).Estimated),
		"cash_to_close_amount": costs.Cash(b).Plain(), "property_address": b.Property.Address.String(),
		"closing_costs_total": costs.J().Plain(), "sale_price": b.Property.Price.Plain(), "apr": world.Percent(deal.APR(b.Loan, costs.Financed())),
	}, b, "co_applicant")
}

// fiveYears is what has been paid after five years, and how much of it was principal.
func fiveYears(l world.Loan, b *world.Borrower) (paid, principal world.Cents) {
	for _, p := range l.Schedule(deal.Of(b).Signed, 60) {
		paid += p.Instalment
		principal += p.Principal
	}
	return paid, principal
}

// dollars is an amount as the disclosures round it.
func dollars(b *world.Borrower, c world.Cents) string { return "$" + b.Round(c) }

// modelEstimate is the Loan Estimate as the bureau's model form H-24 has it, for a purchase at a fixed rate: three pages of black bands.
func modelEstimate(b *world.Borrower, a template.Ask) template.Document {
	d, costs := deal.Of(b), deal.ClosingCosts(b)
	x, w := 40.0, b.Width-80
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	small := paper.Sans.Of(7.8)
	sheets := []*paper.Sheet{{Width: b.Width, Height: b.Height}, {Width: b.Width, Height: b.Height}, {Width: b.Width, Height: b.Height}}
	s := sheets[0]
	s.Text(x, 36, paper.SansItalic.Of(9), b.Lender.Name)
	s.Text(x, 47, paper.Sans.Of(7.5), b.Lender.Place.String())
	s.Text(x, 76, paper.SansBold.Of(20), "Loan Estimate")
	s.Rule(x, x+w, 84, 1.2, paper.Black)
	s.Right(x+w, 76, paper.SansItalic.Of(9), "Save this Loan Estimate to compare with your Closing Disclosure.")
	y := 100.0
	pair := func(at, y float64, name string, values ...string) float64 {
		s.Text(at, y, paper.SansBold.Of(7.5), name)
		for _, v := range values {
			s.Text(at+78, y, form.Fit(text, v, w/2-84), v)
			y += 11.5
		}
		return y + 1.5
	}
	left := pair(x, y, "DATE ISSUED", b.Date(d.Estimated))
	left = pair(x, left, "APPLICANTS", append(deal.Parties(b), b.Home.Lines()...)...)
	left = pair(x, left, "PROPERTY", b.Property.Address.Lines()...)
	left = pair(x, left, "SALE PRICE", dollars(b, b.Property.Price))
	right, mid := y, x+w/2+6
	right = pair(mid, right, "LOAN TERM", fmt.Sprintf("%d years", b.Loan.Months/12))
	right = pair(mid, right, "PURPOSE", "Purchase")
	right = pair(mid, right, "PRODUCT", "Fixed Rate")
	s.Text(mid, right, paper.SansBold.Of(7.5), "LOAN TYPE")
	form.Choices(s, mid+78, right, 7, paper.Sans.Of(8), 0, "Conventional", "FHA", "VA", "______")
	right = pair(mid, right+13, "LOAN ID #", b.Loan.Number)
	s.Text(mid, right, paper.SansBold.Of(7.5), "RATE LOCK")
	form.Choices(s, mid+78, right, 7, paper.Sans.Of(8), 1, "NO", "YES, until "+b.Date(d.Estimated.AddDate(0, 0, 60))+" at 5:00 p.m. EST")
	s.Paragraph(mid+78, right+11, w/2-84, 8.6, paper.SansItalic.Of(7.2), "Before closing, your interest rate, points, and lender credits can "+
		"change unless you lock the interest rate. All other estimated closing costs expire on "+
		b.Date(d.Estimated.AddDate(0, 0, 14))+" at 5:00 p.m. EST")
	y = max(left, right+52) + 4
	y = tridPayments(s, x, tridTerms(s, x, y, w, b)+8, w, b, costs, "Estimated ")
	tridBand(s, x, y, w, "Costs at Closing")
	y += 16
	cash := costs.Cash(b)
	for i, l := range []string{"Estimated Closing Costs", "Estimated Cash to Close"} {
		s.Text(x+5, y+13, bold, l)
		s.Text(x+w*0.30, y+13, paper.SansBold.Of(10), dollars(b, []world.Cents{costs.J(), cash}[i]))
		note := fmt.Sprintf("Includes %s in Loan Costs + %s in Other Costs \u2013 $0 in Lender Credits. See page 2 for details.", dollars(b,
			costs.D()), dollars(b, costs.I()))
		if i == 1 {
			note = "Includes Closing Costs. See Calculating Cash to Close on page 2 for details."
		}
		s.Paragraph(x+w*0.46, y+13, w*0.53, 10, text, note)
		s.Rule(x, x+w, y+28, 0.5, paper.Grey)
		y += 28
	}
	s.Text(x, b.Height-50, text, "Visit ")
	s.Text(x+24, b.Height-50, bold, "www.consumerfinance.gov/mortgage-estimate")
	s.Text(x+238, b.Height-50, text, "for general information and tools.")

	s = sheets[1]
	tridBand(s, x, 36, w, "Closing Cost Details")
	half := w/2 - 8
	section := func(at, y float64, title string, total world.Cents, rows []deal.Cost, room int) float64 {
		s.Band(at, y, half, 14, paper.RGB(228, 228, 228))
		s.Text(at+3, y+10, bold, title)
		s.Right(at+half-3, y+10, bold, dollars(b, total))
		y += 24
		for i := range max(room, len(rows)) {
			if i < len(rows) && (rows[i].Seller == 0 || rows[i].Amount > 0) {
				amount := ""
				if rows[i].Amount > 0 {
					amount = dollars(b, rows[i].Amount)
				}
				s.Text(at+3, y, form.Fit(small, rows[i].Name, half-58), rows[i].Name)
				s.Right(at+half-3, y, small, amount)
			}
			s.Rule(at, at+half, y+3, 0.25, paper.Pale)
			y += 12
		}
		return y - 4
	}
	heading := func(at, y float64, title string) float64 {
		s.Band(at, y, half, 16, paper.Black)
		s.Text(at+4, y+11.5, paper.SansBold.Of(10).In(paper.White), title)
		return y + 18
	}
	total := func(at, y float64, title string, c world.Cents) float64 {
		s.Band(at, y, half, 16, paper.RGB(228, 228, 228))
		s.Box(at, y, half, 16, 0.6, paper.Black)
		s.Text(at+3, y+11, bold, title)
		s.Right(at+half-3, y+11, bold, dollars(b, c))
		return y + 20
	}
	y = heading(x, 60, "Loan Costs")
	y = section(x, y, "A. Origination Charges", deal.Sum(costs.A), costs.A, 9)
	y = section(x, y, "B. Services You Cannot Shop For", deal.Sum(costs.B), costs.B, 13)
	y = section(x, y, "C. Services You Can Shop For", deal.Sum(costs.C), costs.C, 14)
	total(x, y, "D. TOTAL LOAN COSTS (A + B + C)", costs.D())
	other := x + half + 16
	y = heading(other, 60, "Other Costs")
	y = section(other, y, "E. Taxes and Other Government Fees", deal.Sum(costs.E), costs.E, 2)
	y = section(other, y, "F. Prepaids", deal.Sum(costs.F), costs.F, 5)
	y = section(other, y, "G. Initial Escrow Payment at Closing", deal.Sum(costs.G), costs.G, 7)
	y = section(other, y, "H. Other", deal.Sum(costs.H), costs.H[2:], 5)
	y = total(other, y, "I. TOTAL OTHER COSTS (E + F + G + H)", costs.I())
	y = total(other, y, "J. TOTAL CLOSING COSTS", costs.J())
	s.Text(other+3, y+6, small, "D + I")
	s.Right(other+half-3, y+6, small, dollars(b, costs.D()+costs.I()))
	s.Text(other+3, y+18, small, "Lender Credits")
	y = heading(other, y+26, "Calculating Cash to Close") + 10
	for _, l := range []form.Cell{{Label: "Total Closing Costs (J)", Value: dollars(b, costs.J())},
		{Label: "Closing Costs Financed (Paid from your Loan Amount)", Value: "$0"}, {Label: "Down Payment/Funds from Borrower",
			Value: dollars(b, b.Property.Price-b.Loan.Amount)},
		{Label: "Deposit", Value: "\u2013 " + dollars(b, costs.Deposit)}, {Label: "Funds for Borrower", Value: "$0"}, {Label: "Seller Credits",
			Value: "\u2013 " + dollars(b, costs.SellerCredit)}, {Label: "Adjustments and Other Credits", Value: "$0"}} {
		s.Text(other+3, y, small, l.Label)
		s.Right(other+half-3, y, small, l.Value)
		s.Rule(other, other+half, y+4, 0.3, paper.Grey)
		y += 14.5
	}
	total(other, y-6, "Estimated Cash to Close", cash)

	s = sheets[2]
	tridBand(s, x, 36, w, "Additional Information About This Loan")
	y = 74
	broker := a.Issuer(b)
	for i, l := range []string{"LENDER", "NMLS/__ LICENSE ID", "LOAN OFFICER", "NMLS/__ LICENSE ID", "EMAIL", "PHONE"} {
		values := []string{b.Lender.Name, b.Lender.Licence, b.Lender.Officer, world.Draw(broker, world.Figures[1:], 6), "officer@example.com",
			b.Stock().TollFree}
		s.Text(x, y, paper.SansBold.Of(8), l)
		s.Text(x+100, y, form.Fit(text, values[i], w/2-106), values[i])
		s.Text(x+w/2, y, paper.SansBold.Of(8), strings.Replace(l, "LENDER", "MORTGAGE BROKER", 1))
		y += 14
	}
	y += 8
	tridBand(s, x, y, w, "Comparisons")
	s.Text(x+w*0.38, y+11.5, text, "Use these measures to compare this loan with other loans.")
	paid, principal := fiveYears(b.Loan, b)
	interest := world.Cents(0)
	for _, p := range b.Loan.Schedule(d.Signed, b.Loan.Months) {
		interest += p.Interest
	}
	y += 30
	for _, l := range [][3]string{
		{"In 5 Years", dollars(b, paid+costs.D()), "Total you will have paid in principal, interest, mortgage insurance, and loan costs."},
		{"", dollars(b, principal), "Principal you will have paid off."},
		{"Annual Percentage Rate (APR)", world.Percent(deal.APR(b.Loan, costs.Financed())),
			"Your costs over the loan term expressed as a rate. This is not your interest rate."},
		{"Total Interest Percentage (TIP)", world.Percent(int64(interest * 10000 / b.Loan.Amount)),
			"The total amount of interest that you will pay over the loan term as a percentage of your loan amount."},
	} {
		s.Text(x+5, y, bold, l[0])
		s.Text(x+w*0.32, y, paper.Sans.Of(10), l[1])
		s.Paragraph(x+w*0.45, y, w*0.54, 10, text, l[2])
		s.Rule(x, x+w, y+16, 0.5, paper.Grey)
		y += 30
	}
	tridBand(s, x, y, w, "Other Considerations")
	y += 32
	prose := form.Prose{Text: text, Bold: bold, Leading: 10.8}
	late := "If your payment is more than 15 days late, we will charge a late fee of 5% of the monthly principal and interest payment."
	for _, l := range [][2]string{
		{"Appraisal", "We may order an appraisal to determine the property\u2019s value and charge you for this appraisal. We will promptly " +
			"give you a copy of any appraisal, even if your loan does not close. You can pay for an additional appraisal for your own use at " +
			"your own cost."},
		{"Assumption", "If you sell or transfer this property to another person, we\n[  ] will allow, under certain conditions, this person to " +
			"assume this loan on the original terms.\n[X] will not allow assumption of this loan on the original terms."},
		{"Homeowner\u2019s Insurance", "This loan requires homeowner\u2019s insurance on the property, which you may obtain from a company of " +
			"your choice that we find acceptable."},
		{"Late Payment", late},
		{"Refinance", "Refinancing this loan will depend on your future financial situation, the property value, and market conditions. You may " +
			"not be able to refinance this loan."},
		{"Servicing", "We intend\n[  ] to service your loan. If so, you will make your payments to us.\n[X] to transfer servicing of your loan."},
	} {
		s.Text(x+5, y, bold, l[0])
		y = prose.At(s, x+w*0.24, y, w*0.75, l[1]) + 5
	}
	y += 4
	tridBand(s, x, y, w, "Confirm Receipt")
	y = s.Paragraph(x+5, y+32, w-10, 11, text, "By signing, you are only confirming that you have received this form. You do not have to accept "+
		"this loan because you have signed or received this form.") + 32
	for i, who := range []string{"Applicant Signature", "Co-Applicant Signature"} {
		at := x + w/2*float64(i)
		s.Rule(at, at+w/2-90, y, 0.6, paper.Black)
		s.Rule(at+w/2-80, at+w/2-14, y, 0.6, paper.Black)
		s.Text(at, y+10, small, who)
		s.Text(at+w/2-80, y+10, small, "Date")
		if all := deal.All(b); i < len(all) {
			form.Signature(s, at+14, y-2, 90, all[i].Random("signature"))
			s.Text(at+w/2-78, y-2, paper.Hand.Of(11).In(paper.Blue), b.Date(d.Estimated))
		}
	}
	return template.Numbered(estimateFields(b, costs), sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-40, 0.6, paper.Black)
		s.Text(x, b.Height-28, paper.Sans.Of(7.5), "LOAN ESTIMATE")
		s.Right(x+w, b.Height-28, paper.Sans.Of(7.5), fmt.Sprintf("PAGE %d OF %d  \u2022  LOAN ID # %s", n, of, b.Loan.Number))
	})
}
