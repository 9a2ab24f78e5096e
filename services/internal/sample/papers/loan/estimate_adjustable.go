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

// adjustableEstimate is the Loan Estimate as the software of a document vendor prints it, for a loan whose rate may change after five years:
// thin ruled tables in narrow type instead of black bands, and the two tables for adjustable payments and rates.
func adjustableEstimate(b *world.Borrower, a template.Ask) template.Document {
	d, costs, r := deal.Of(b), deal.ClosingCosts(b), a.Issuer(b)
	st := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Ink: world.Pick(r, []paper.Ink{paper.Black, paper.RGB(30, 70, 60), paper.Navy})}
	p, small := st.Prose(9.2, 11), st.Prose(8.2, 9.8)
	x, w := 44.0, b.Width-88
	sheets := []*paper.Sheet{{Width: b.Width, Height: b.Height}, {Width: b.Width, Height: b.Height}, {Width: b.Width, Height: b.Height}}
	years := b.Loan.Months / 12
	schedule := b.Loan.Schedule(d.Signed, 60)
	later := world.Loan{Amount: schedule[59].Owing, Months: b.Loan.Months - 60}
	at := func(rate int64) world.Cents {
		l := later
		l.Rate = rate
		return l.Instalment()
	}
	low, high := at(325), at(b.Loan.Rate+500)
	second := at(b.Loan.Rate + 200)
	section := func(s *paper.Sheet, y float64, title, aside string) float64 {
		s.Rule(x, x+w, y, 2, st.Ink)
		s.Text(x, y+13, st.BoldOf(11.5).In(st.Ink), title)
		s.Right(x+w, y+13, st.Of(9), aside)
		return y + 18
	}

	s := sheets[0]
	s.Text(x, 44, st.BoldOf(11), b.Lender.Name)
	s.Text(x, 55, st.Of(8.5), strings.Join(b.Lender.Place.Lines(), " \u2022 "))
	s.Right(x+w, 50, st.BoldOf(22).In(st.Ink), "Loan Estimate")
	s.Right(x+w, 63, st.Of(8.5), "Save this Loan Estimate to compare with your Closing Disclosure.")
	head := form.Columns(w, form.Column{Width: 78}, form.Column{}, form.Column{Width: 70}, form.Column{Width: 190})
	y := 72.0
	for _, row := range [][]string{
		{"*Date Issued*", b.Date(d.Estimated), "*Loan Term*", fmt.Sprintf("%d years", years)},
		{"*Applicants*", strings.Join(append(deal.Parties(b), b.Home.Lines()...), "\n"), "*Purpose*\n*Product*\n*Loan Type*",
			"Purchase\n5/1 Adjustable Rate\n[X] Conventional  [ ] FHA  [ ] VA  [ ] ____"},
		{"*Property*", strings.Join(b.Property.Address.Lines(), "\n"), "*Loan ID #*", b.Loan.Number},
		{"*Sale Price*", dollars(b, b.Property.Price), "*Rate Lock*", "[X] NO  [ ] YES, until ______________\nBefore closing, your interest " +
			"rate, points, and lender credits can change unless you lock the interest rate. All other estimated closing costs expire on " +
			b.Date(d.Estimated.AddDate(0, 0, 14)) + " at 5:00 p.m. MST"},
	} {
		y = small.Row(s, x, y, head, 3, row...)
	}
	y = section(s, y+12, "Loan Terms", "Can this amount increase after closing?")
	terms := form.Columns(w, form.Column{Width: 150}, form.Column{Width: 96}, form.Column{})
	for _, row := range [][]string{
		{"*Loan Amount*", dollars(b, b.Loan.Amount), "*NO*"},
		{"*Interest Rate*", world.Percent(b.Loan.Rate), fmt.Sprintf("*YES*  \u2022 Adjusts *every year* starting in year 6\n\u2022 Can go *as "+
			"high as %s* in year 8\n\u2022 See *AIR Table on page 2* for details", world.Percent(b.Loan.Rate+500))},
		{"*Monthly Principal & Interest*\nSee Projected Payments below for your Estimated Total Monthly Payment", b.Money(b.Loan.Instalment()),
			fmt.Sprintf("*YES*  \u2022 Adjusts *every year* starting in year 6\n\u2022 Can go *as high as %s* in year 8", dollars(b, high))},
		{"*Prepayment Penalty*", "", "*NO*"},
		{"*Balloon Payment*", "", "*NO*"},
	} {
		y = p.Row(s, x, y, terms, 3.4, row...)
	}
	y = section(s, y+12, "Projected Payments", "")
	escrow := costs.TaxMonth + costs.InsuranceMonth
	payments := form.Columns(w, form.Column{Width: 130}, form.Column{}, form.Column{}, form.Column{}, form.Column{})
	span := func(low, high world.Cents) string { return dollars(b, low) + " min\n" + dollars(b, high) + " max" }
	for _, row := range [][]string{
		{"*Payment Calculation*", "*Years 1\u20135*", "*Year 6*", "*Year 7*", fmt.Sprintf("*Years 8\u2013%d*", years)},
		{"Principal & Interest", b.Money(b.Loan.Instalment()), span(low, second), span(low, at(b.Loan.Rate+400)), span(low, high)},
		{"Mortgage Insurance", "+ 0", "+ 0", "+ 0", "+ 0"},
		{"Estimated Escrow\nAmount can increase over time", "+ " + b.Round(escrow), "+ " + b.Round(escrow), "+ " + b.Round(escrow), "+ " +
			b.Round(escrow)},
		{"*Estimated Total Monthly Payment*", "*" + dollars(b, b.Loan.Instalment()+escrow) + "*", dollars(b, low+escrow) + " \u2013 " +
			dollars(b, second+escrow), dollars(b, low+escrow) + " \u2013 " + dollars(b, at(b.Loan.Rate+400)+escrow), dollars(b, low+escrow) +
			" \u2013 " + dollars(b, high+escrow)},
	} {
		y = small.Row(s, x, y, payments, 3.4, row...)
	}
	y = small.Row(s, x, y, form.Columns(w, form.Column{Width: 130}, form.Column{Width: 80}, form.Column{}, form.Column{Width: 80}), 3.4,
		"*Estimated Taxes, Insurance & Assessments*\nAmount can increase over time", dollars(b, escrow)+"\na month",
		"*This estimate includes*\n[X] Property Taxes\n[X] Homeowner\u2019s Insurance\n[ ] Other:\nSee Section G on page 2 for escrowed "+
			"property costs. You must pay for other property costs separately.", "*In escrow?*\nYES\nYES")
	y = section(s, y+12, "Costs at Closing", "")
	closing := form.Columns(w, form.Column{Width: 150}, form.Column{Width: 96}, form.Column{})
	cash := costs.Cash(b)
	y = p.Row(s, x, y, closing, 4, "*Estimated Closing Costs*", "*"+dollars(b, costs.J())+"*",
		fmt.Sprintf("Includes %s in Loan Costs + %s in Other Costs \u2013 $0 in Lender Credits. See page 2 for details.", dollars(b,
			costs.D()), dollars(b, costs.I())))
	p.Row(s, x, y, closing, 4, "*Estimated Cash to Close*", "*"+dollars(b, cash)+"*",
		"Includes Closing Costs. See Calculating Cash to Close on page 2 for details.")
	s.Text(x, b.Height-52, st.Of(8.5), "Visit www.consumerfinance.gov/mortgage-estimate for general information and tools.")

	s = sheets[1]
	y = section(s, 40, "Closing Cost Details", "")
	half := w/2 - 6
	costColumns := func() []form.Column {
		return form.Columns(half, form.Column{}, form.Column{Width: 62, Right: true})
	}
	list := func(at, y float64, title string, rows []deal.Cost) float64 {
		y = small.Row(s, at, y, costColumns(), 2.6, "*"+title+"*", "*"+dollars(b, deal.Sum(rows))+"*")
		for _, c := range rows {
			if c.Seller > 0 && c.Amount == 0 {
				continue
			}
			amount := "\u2013"
			if c.Amount > 0 {
				amount = dollars(b, c.Amount)
			}
			s.Text(at+6, y+9, form.Fit(st.Of(8.2), c.Name, half-72), c.Name)
			s.Right(at+half-3, y+9, st.Of(8.2), amount)
			y += 11.4
		}
		return y + 8
	}
	sum := func(at, y float64, name string, c world.Cents) float64 {
		s.Band(at, y, half, 16, paper.Pale)
		return p.Row(s, at, y, costColumns(), 3, "*"+name+"*", "*"+dollars(b, c)+"*") + 6
	}
	yl := list(x, y, "A. Origination Charges", costs.A)
	yl = list(x, yl, "B. Services You Cannot Shop For", costs.B)
	yl = list(x, yl, "C. Services You Can Shop For", costs.C)
	yl = sum(x, yl, "D. TOTAL LOAN COSTS (A + B + C)", costs.D())
	other := x + half + 12
	yr := list(other, y, "E. Taxes and Other Government Fees", costs.E)
	yr = list(other, yr, "F. Prepaids", costs.F)
	yr = list(other, yr, "G. Initial Escrow Payment at Closing", costs.G)
	yr = list(other, yr, "H. Other", costs.H)
	yr = sum(other, yr, "I. TOTAL OTHER COSTS (E + F + G + H)", costs.I())
	yr = sum(other, yr, "J. TOTAL CLOSING COSTS (D + I)", costs.J())
	yr = small.Row(s, other, yr+4, costColumns(), 3, "*Calculating Cash to Close*")
	for _, row := range [][]string{{"Total Closing Costs (J)", dollars(b, costs.J())}, {"Closing Costs Financed (Paid from your Loan Amount)",
		"$0"}, {"Down Payment/Funds from Borrower", dollars(b, b.Property.Price-b.Loan.Amount)}, {"Deposit", "\u2013 " + dollars(b, costs.Deposit)},
		{"Funds for Borrower", "$0"}, {"Seller Credits", "\u2013 " + dollars(b, costs.SellerCredit)}, {"Adjustments and Other Credits", "$0"},
		{"*Estimated Cash to Close*", "*" + dollars(b, cash) + "*"}} {
		yr = small.Row(s, other, yr, costColumns(), 3, row...)
	}
	yl = small.Row(s, x, yl+6, costColumns(), 3, "*Adjustable Payment (AP) Table*")
	for _, row := range [][]string{{"Interest Only Payments?", "NO"}, {"Optional Payments?", "NO"}, {"Step Payments?", "NO"},
		{"Seasonal Payments?", "NO"}} {
		yl = small.Row(s, x, yl, costColumns(), 3, row...)
	}
	air := func() []form.Column { return form.Columns(half, form.Column{}, form.Column{Width: 116}) }
	yl = small.Row(s, x, yl+12, air(), 3, "*Adjustable Interest Rate (AIR) Table*")
	for _, row := range [][]string{
		{"Index + Margin", "30-day Average SOFR + 2.75%"}, {"Initial Interest Rate", world.Percent(b.Loan.Rate)},
		{"Minimum/Maximum Interest Rate", "3.25% / " + world.Percent(b.Loan.Rate+500)},
		{"*Change Frequency*\nFirst Change\nSubsequent Changes", "\nBeginning of 61st month\nEvery 12th month after first change"},
		{"*Limits on Interest Rate Changes*\nFirst Change\nSubsequent Changes", "\n2%\n2%"},
	} {
		yl = small.Row(s, x, yl, air(), 3, row...)
	}

	s = sheets[2]
	y = section(s, 40, "Additional Information About This Loan", "")
	info := form.Columns(w, form.Column{Width: 100}, form.Column{}, form.Column{Width: 100}, form.Column{})
	for _, row := range [][]string{{"*Lender*", b.Lender.Name, "*Mortgage Broker*", ""}, {"*NMLS/__ License ID*", b.Lender.Licence,
		"*NMLS/__ License ID*", ""}, {"*Loan Officer*", b.Lender.Officer, "*Loan Officer*", ""},
		{"*NMLS/__ License ID*", world.Draw(r, world.Figures[1:], 6), "*NMLS/__ License ID*", ""}, {"*Email*", "loans@example.com", "*Email*",
			""}, {"*Phone*", b.Stock().TollFree, "*Phone*", ""}} {
		y = p.Row(s, x, y, info, 3, row...)
	}
	y = section(s, y+14, "Comparisons", "Use these measures to compare this loan with other loans.")
	paid, principal := fiveYears(b.Loan, b)
	compare := form.Columns(w, form.Column{Width: 150}, form.Column{Width: 80}, form.Column{})
	for _, row := range [][]string{
		{"*In 5 Years*", dollars(b, paid+costs.D()) + "\n" + dollars(b, principal),
			"Total you will have paid in principal, interest, mortgage insurance, and loan costs.\nPrincipal you will have paid off."},
		{"*Annual Percentage Rate (APR)*", world.Percent(deal.APR(b.Loan, costs.Financed())),
			"Your costs over the loan term expressed as a rate. This is not your interest rate."},
		{"*Total Interest Percentage " +
			"(TIP)*", world.Percent(int64((b.Loan.Instalment()*world.Cents(b.Loan.Months) - b.Loan.Amount) * 10000 / b.Loan.Amount)),
			"The total amount of interest that you will pay over the loan term as a percentage of your loan amount."},
	} {
		y = p.Row(s, x, y, compare, 4, row...)
	}
	y = section(s, y+14, "Other Considerations", "")
	consider := form.Columns(w, form.Column{Width: 110}, form.Column{})
	for _, row := range [][]string{
		{"*Appraisal*", "We may order an appraisal to determine the property\u2019s value and charge you for this appraisal. We will promptly " +
			"give you a copy of any appraisal, even if your loan does not close. You can pay for an additional appraisal for your own use at " +
			"your own cost."},
		{"*Assumption*", "If you sell or transfer this property to another person, we  [ ] will allow, under certain conditions, this person to " +
			"assume this loan on the original terms.  [X] will not allow assumption of this loan on the original terms."},
		{"*Homeowner\u2019s Insurance*", "This loan requires homeowner\u2019s insurance on the property, which you may obtain from a company of " +
			"your choice that we find acceptable."},
		{"*Late Payment*", "If your payment is more than 15 days late, we will charge a late fee of 4% of the monthly principal and interest " +
			"payment."},
		{"*Liability after Foreclosure*", "Taking this loan could end any state law protection you may currently have against liability for " +
			"unpaid debt if your lender forecloses on your home. If you lose this protection, you may have to pay any debt remaining even after " +
			"foreclosure. You may want to consult a lawyer for more information."},
		{"*Refinance*", "Refinancing this loan will depend on your future financial situation, the property value, and market conditions. You " +
			"may not be able to refinance this loan."},
		{"*Servicing*", "We intend  [X] to service your loan. If so, you will make your payments to us.  [ ] to transfer servicing of your loan."},
	} {
		y = p.Row(s, x, y, consider, 4, row...)
	}
	y = section(s, y+14, "Confirm Receipt", "")
	y = p.At(s, x, y+8, w, "By signing, you are only confirming that you have received this form. You do not have to accept this loan because "+
		"you have signed or received this form.") + 30
	for i, who := range []string{"Applicant Signature", "Co-Applicant Signature"} {
		at := x + w/2*float64(i)
		s.Rule(at, at+w/2-16, y, 0.6, paper.Black)
		s.Text(at, y+11, st.Of(8.5), who)
		s.Text(at+w/2-90, y+11, st.Of(8.5), "Date")
		if all := deal.All(b); i < len(all) {
			form.Signature(s, at+10, y-2, 80, all[i].Random("signature"))
			s.Text(at+w/2-92, y-3, paper.Hand.Of(11).In(paper.Blue), b.Date(d.Estimated))
		}
	}
	return template.Numbered(estimateFields(b, costs), sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-30, st.Of(8), fmt.Sprintf("LOAN ESTIMATE    LE-%s.%d", world.Upper(b.Property.Address.Region), 20+n))
		s.Right(x+w, b.Height-30, st.Of(8), fmt.Sprintf("PAGE %d OF %d  \u2022  LOAN ID # %s", n, of, b.Loan.Number))
	})
}
