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

// finalCosts are the closing costs to the cent: the interest is no longer rounded, and the recording fees are known.
func finalCosts(b *world.Borrower) deal.Costs {
	c := deal.ClosingCosts(b)
	c.F[2].Amount = c.DailyInterest * world.Cents(c.InterestDays)
	c.E[0].Amount += 850
	return c
}

// modelDisclosure is the Closing Disclosure as model form H-25 has it, for a purchase: five pages.
func modelDisclosure(b *world.Borrower, a template.Ask) template.Document {
	d, costs, estimate, r := deal.Of(b), finalCosts(b), deal.ClosingCosts(b), a.Issuer(b)
	x, w := 36.0, b.Width-72
	text, bold, small := paper.Sans.Of(8.6), paper.SansBold.Of(8.6), paper.Sans.Of(7.6)
	grey := paper.RGB(228, 228, 228)
	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	turn := func() {
		s = &paper.Sheet{Width: b.Width, Height: b.Height}
		sheets = append(sheets, s)
		y = 36
	}
	number := "CD-" + world.Draw(r, world.Figures, 6)
	seller := b.Property.Seller

	turn()
	s.Text(x, 50, paper.SansBold.Of(19), "Closing Disclosure")
	s.Paragraph(x+w*0.42, 40, w*0.58, 10, paper.SansItalic.Of(8.4), "This form is a statement of final loan terms and closing costs. Compare "+
		"this document with your Loan Estimate.")
	s.Rule(x, x+w, 60, 1.2, paper.Black)
	third := w / 3
	for i, title := range []string{"Closing Information", "Transaction Information", "Loan Information"} {
		s.Text(x+third*float64(i), 74, paper.SansBold.Of(9.5), title)
	}
	pairs := func(at float64, label float64, rows ...[]string) float64 {
		y := 88.0
		for _, row := range rows {
			s.Text(at, y, paper.SansBold.Of(7.6), row[0])
			for _, v := range row[1:] {
				s.Text(at+label, y, form.Fit(paper.Sans.Of(8), v, third-label-6), v)
				y += 10.2
			}
			y += 1.4
		}
		return y
	}
	bottom := pairs(x, 72, []string{"Date Issued", b.Date(d.Signed.AddDate(0, 0, -4))}, []string{"Closing Date", b.Date(d.Signed)},
		[]string{"Disbursement Date", b.Date(d.Signed)}, []string{"Settlement Agent", costs.Agent},
		[]string{"File #", number}, append([]string{"Property"}, b.Property.Address.Lines()...), []string{"Sale Price", dollars(b, b.Property.Price)})
	bottom = max(bottom, pairs(x+third, 46, append([]string{"Borrower"}, append(deal.Parties(b), b.Home.Lines()...)...),
		append([]string{"Seller", seller.FullName()}, seller.Home.Lines()...), append([]string{"Lender", b.Lender.Name},
			b.Lender.Place.Lines()...)))
	bottom = max(bottom, pairs(x+2*third, 50, []string{"Loan Term", fmt.Sprintf("%d years", b.Loan.Months/12)}, []string{"Purpose",
		"Purchase"}, []string{"Product", "Fixed Rate"}, []string{"Loan Type", "[X] Conventional  [  ] FHA", "[  ] VA  [  ] ______"},
		[]string{"Loan ID #", b.Loan.Number}, []string{"MIC #", ""}))
	y = tridPayments(s, x, tridTerms(s, x, bottom+6, w, b)+8, w, b, costs, "Estimated ")
	tridBand(s, x, y, w, "Costs at Closing")
	y += 16
	before := world.Cents(0)
	for _, c := range costs.B {
		if c.Before {
			before += c.Amount
		}
	}
	final := costs.Cash(b) - before
	for i, l := range []string{"Closing Costs", "Cash to Close"} {
		s.Text(x+5, y+13, bold, l)
		s.Text(x+w*0.27, y+13, paper.SansBold.Of(10), b.Money([]world.Cents{costs.J(), final}[i]))
		note := fmt.Sprintf("Includes %s in Loan Costs + %s in Other Costs \u2013 $0 in Lender Credits. See page 2 for details.",
			b.Money(costs.D()), b.Money(costs.I()))
		if i == 1 {
			note = "Includes Closing Costs. See Calculating Cash to Close on page 3 for details."
		}
		s.Paragraph(x+w*0.46, y+13, w*0.53, 10, text, note)
		s.Rule(x, x+w, y+28, 0.5, paper.Grey)
		y += 28
	}

	turn()
	s.Text(x, y+10, paper.SansBold.Of(13), "Closing Cost Details")
	columns := []float64{w * 0.50, w * 0.125, w * 0.125, w * 0.10, w * 0.10}
	at := x + columns[0]
	for _, l := range []struct {
		title string
		w     float64
		below []string
	}{{"Borrower-Paid", columns[1] + columns[2], []string{"At Closing", "Before Closing"}}, {"Seller-Paid", columns[3] + columns[4],
		[]string{"At Closing", "Before Closing"}}, {"Paid by", w * 0.05, []string{"Others"}}} {
		s.Centre(at+l.w/2, y+4, bold.Face.Of(7.5), l.title)
		for i, t := range l.below {
			s.Centre(at+l.w/float64(len(l.below))*(float64(i)+0.5), y+14, form.Fit(bold.Face.Of(7), t, l.w/float64(len(l.below))-2), t)
		}
		at += l.w
	}
	y += 20
	right := func(column int) float64 {
		at := x
		for _, c := range columns[:column+1] {
			at += c
		}
		return at - 3
	}
	head := func(title string, total world.Cents, ground, ink paper.Ink) {
		s.Band(x, y, w, 13, ground)
		s.Text(x+3, y+9.5, bold.In(ink), title)
		if total != 0 {
			s.Centre(x+columns[0]+columns[1], y+9.5, bold.In(ink), b.Money(total))
		}
		y += 13
	}
	list := func(room int, costs []deal.Cost) {
		for i := range max(room, len(costs)) {
			s.Text(x+3, y+8.6, small, fmt.Sprintf("%02d", i+1))
			if i < len(costs) {
				c := costs[i]
				name := c.Name
				if c.To != "" {
					name += "  to " + c.To
				}
				s.Text(x+16, y+8.6, form.Fit(small, name, columns[0]-20), name)
				column := 1
				if c.Before {
					column = 2
				}
				if c.Amount != 0 {
					s.Right(right(column), y+8.6, small, b.Money(c.Amount))
				}
				if c.Seller != 0 {
					s.Right(right(3), y+8.6, form.Fit(small, b.Money(c.Seller), columns[3]-4), b.Money(c.Seller))
				}
			}
			s.Rule(x, x+w, y+11.6, 0.25, paper.Grey)
			y += 11.6
		}
	}
	top := y
	head("Loan Costs", 0, paper.Black, paper.White)
	head("A. Origination Charges", deal.Sum(costs.A), grey, paper.Black)
	list(6, costs.A)
	head("B. Services Borrower Did Not Shop For", deal.Sum(costs.B), grey, paper.Black)
	list(8, costs.B)
	head("C. Services Borrower Did Shop For", deal.Sum(costs.C), grey, paper.Black)
	list(7, costs.C)
	head("D. TOTAL LOAN COSTS (Borrower-Paid)", costs.D(), grey, paper.Black)
	subtotal := func(name string, at, before world.Cents) {
		s.Text(x+3, y+9, small, name)
		s.Right(right(1), y+9, small, b.Money(at))
		s.Right(right(2), y+9, small, b.Money(before))
		y += 14
	}
	subtotal("Loan Costs Subtotals (A + B + C)", costs.D()-before, before)
	head("Other Costs", 0, paper.Black, paper.White)
	head("E. Taxes and Other Government Fees", deal.Sum(costs.E), grey, paper.Black)
	deedFee := world.Units(40)
	costs.E[0].Name = fmt.Sprintf("Recording Fees   Deed: %s   Mortgage: %s", b.Money(deedFee), b.Money(costs.E[0].Amount-deedFee))
	costs.E[1].To = b.Property.Address.Region + " Department of Revenue"
	list(2, costs.E)
	head("F. Prepaids", deal.Sum(costs.F), grey, paper.Black)
	list(5, costs.F)
	head("G. Initial Escrow Payment at Closing", deal.Sum(costs.G), grey, paper.Black)
	list(4, append(costs.G, deal.Cost{Name: "Aggregate Adjustment"}))
	head("H. Other", deal.Sum(costs.H), grey, paper.Black)
	list(5, costs.H)
	head("I. TOTAL OTHER COSTS (Borrower-Paid)", costs.I(), grey, paper.Black)
	subtotal("Other Costs Subtotals (E + F + G + H)", costs.I(), 0)
	head("J. TOTAL CLOSING COSTS (Borrower-Paid)", costs.J(), grey, paper.Black)
	subtotal("Closing Costs Subtotals (D + I)", costs.J()-before, before)
	s.Text(x+3, y+8, small, "Lender Credits")
	for _, c := range []int{0, 1, 2, 3, 4} {
		s.Line(right(c)+3, top, right(c)+3, y, 0.3, paper.Grey)
	}

	turn()
	tridBand(s, x, y, w, "Calculating Cash to Close")
	s.Text(x+w*0.38, y+11, small, "Use this table to see what has changed from your Loan Estimate.")
	y += 18
	changed := func(before, after world.Cents, why string) string {
		if before == after {
			return "NO"
		}
		return "YES  \u2022 " + why
	}
	prose := form.Prose{Text: small, Bold: paper.SansBold.Of(7.6), Leading: 9.2}
	cashColumns := form.Columns(w, form.Column{Width: w * 0.31}, form.Column{Width: w * 0.13, Right: true}, form.Column{Width: w * 0.13,
		Right: true}, form.Column{})
	down := b.Property.Price - b.Loan.Amount
	y = prose.Row(s, x, y, cashColumns, 2.6, "", "*Loan Estimate*", "*Final*", "*Did this change?*")
	for _, row := range [][]string{
		{"*Total Closing Costs (J)*", dollars(b, estimate.J()), b.Money(costs.J()), changed(estimate.J(), costs.J(),
			"See *Total Loan Costs (D)* and *Total Other Costs (I)*")},
		{"*Closing Costs Paid Before Closing*", "$0", "\u2013 " + b.Money(before), "YES  \u2022 You paid these Closing Costs *before closing*"},
		{"*Closing Costs Financed (Paid from your Loan Amount)*", "$0", "$0", "NO"},
		{"*Down Payment/Funds from Borrower*", dollars(b, down), b.Money(down), "NO"},
		{"*Deposit*", "\u2013 " + dollars(b, costs.Deposit), "\u2013 " + b.Money(costs.Deposit), "NO"},
		{"*Funds for Borrower*", "$0", "$0", "NO"},
		{"*Seller Credits*", "\u2013 " + dollars(b, costs.SellerCredit), "\u2013 " + b.Money(costs.SellerCredit), "NO"},
		{"*Adjustments and Other Credits*", "$0", "$0", "NO"},
	} {
		y = prose.Row(s, x, y, cashColumns, 2.6, row...)
	}
	y = prose.Row(s, x, y, cashColumns, 3.4, "*Cash to Close*", "*"+dollars(b, estimate.Cash(b))+"*", "*"+b.Money(final)+"*", "")
	y += 10
	tridBand(s, x, y, w, "Summaries of Transactions")
	s.Text(x+w*0.38, y+11, small, "Use this table to see a summary of your transaction.")
	y += 20
	half := w/2 - 5
	summary := func(at, y float64, title string, parts ...any) float64 {
		s.Text(at, y+8, bold, title)
		y += 12
		for _, p := range parts {
			switch p := p.(type) {
			case form.Cell:
				s.Band(at, y, half, 12, grey)
				s.Text(at+3, y+9, prose.Bold, p.Label)
				s.Right(at+half-3, y+9, prose.Bold, p.Value)
				y += 12
			case []string: // lines 01, 02, …: name and amount in turn, cut in two at the last blank but one
				for i, l := range p {
					name, amount, _ := strings.Cut(l, "|")
					s.Text(at+3, y+8, small, fmt.Sprintf("%02d", i+1))
					s.Text(at+16, y+8, form.Fit(small, name, half-80), name)
					s.Right(at+half-3, y+8, small, amount)
					s.Rule(at, at+half, y+10.6, 0.25, paper.Grey)
					y += 10.6
				}
			}
		}
		return y + 4
	}
	dueBorrower := b.Property.Price + costs.J() - before
	paidBorrower := costs.Deposit + b.Loan.Amount + costs.SellerCredit
	sellerCosts := world.Cents(0)
	for _, c := range append(append([]deal.Cost{}, costs.E...), costs.H...) {
		sellerCosts += c.Seller
	}
	payoff := b.Property.Price.Share(3000 + r.Int64N(2500)).Whole()
	yl := summary(x, y, "BORROWER\u2019S TRANSACTION", form.Cell{Label: "K. Due from Borrower at Closing", Value: b.Money(dueBorrower)},
		[]string{"Sale Price of Property|" + b.Money(b.Property.Price), "Sale Price of Any Personal Property Included in Sale|",
			"Closing Costs Paid at Closing (J)|" + b.Money(costs.J()-before), "|", "Adjustments|", "|", "City/Town Taxes        to|",
			"County Taxes           to|", "HOA Dues               to|"},
		form.Cell{Label: "L. Paid Already by or on Behalf of Borrower at Closing", Value: b.Money(paidBorrower)},
		[]string{"Deposit|" + b.Money(costs.Deposit), "Loan Amount|" + b.Money(b.Loan.Amount), "Existing Loan(s) Assumed or Taken Subject to|",
			"|", "Seller Credit|" + b.Money(costs.SellerCredit), "Other Credits|", "Rebate|", "|", "Adjustments for Items Unpaid by Seller|",
			"City/Town Taxes        to|", "County Taxes           to|", "Assessments            to|"},
		form.Cell{Label: "CALCULATION"})
	yr := summary(x+half+10, y, "SELLER\u2019S TRANSACTION", form.Cell{Label: "M. Due to Seller at Closing", Value: b.Money(b.Property.Price)},
		[]string{"Sale Price of Property|" + b.Money(b.Property.Price), "Sale Price of Any Personal Property Included in Sale|", "|", "|", "|",
			"|", "City/Town Taxes        to|", "County Taxes           to|", "HOA Dues               to|"},
		form.Cell{Label: "N. Due from Seller at Closing", Value: b.Money(sellerCosts + payoff + costs.SellerCredit)},
		[]string{"Excess Deposit|", "Closing Costs Paid at Closing (J)|" + b.Money(sellerCosts),
			"Existing Loan(s) Assumed or Taken Subject to|", "Payoff of First Mortgage Loan|" + b.Money(payoff),
			"Payoff of Second Mortgage Loan|", "|", "Seller Credit|" + b.Money(costs.SellerCredit), "|",
			"Adjustments for Items Unpaid by Seller|", "City/Town Taxes        to|", "County Taxes           to|", "Assessments            to|"},
		form.Cell{Label: "CALCULATION"})
	result := func(at, y float64, due, paid, title, amount string, plus, minus world.Cents) {
		s.Text(at+3, y+4, small, due)
		s.Right(at+half-3, y+4, small, b.Money(plus))
		s.Text(at+3, y+15, small, paid)
		s.Right(at+half-3, y+15, small, "\u2013 "+b.Money(minus))
		s.Band(at, y+20, half, 15, grey)
		s.Text(at+3, y+31, bold, title)
		s.Right(at+half-3, y+31, bold, amount)
	}
	result(x, yl, "Total Due from Borrower at Closing (K)", "Total Paid Already by or on Behalf of Borrower at Closing (L)",
		"Cash to Close  [X] From  [  ] To Borrower", b.Money(dueBorrower-paidBorrower), dueBorrower, paidBorrower)
	result(x+half+10, yr, "Total Due to Seller at Closing (M)", "Total Due from Seller at Closing (N)", "Cash  [  ] From  [X] To Seller",
		b.Money(b.Property.Price-sellerCosts-payoff-costs.SellerCredit), b.Property.Price, sellerCosts+payoff+costs.SellerCredit)

	turn()
	s.Text(x, y+10, paper.SansBold.Of(13), "Additional Information About This Loan")
	tridBand(s, x, y+18, w, "Loan Disclosures")
	body := form.Prose{Text: text, Bold: bold, Leading: 10.6}
	left, column := y+50, half
	for _, part := range disclosureLoan {
		left = body.At(s, x, left, column, strings.NewReplacer("{street}", b.Property.Address.String(), "{late}",
			"5% of the overdue monthly principal and interest").Replace(part)) + 7
	}
	escrowYear := (costs.TaxMonth + costs.InsuranceMonth) * 12
	rightColumn := x + half + 10
	yr = body.At(s, rightColumn, y+50, column, "*Escrow Account*\n*For now,* your loan\n[X] will have an escrow account (also called an "+
		"\"impound\" or \"trust\" account) to pay the property costs listed below. Without an escrow account, you would pay them directly, "+
		"possibly in one or two large payments a year. Your lender may be liable for penalties and interest for failing to make a payment.") + 4
	escrowColumns := form.Columns(half, form.Column{Width: half * 0.33}, form.Column{Width: half * 0.24, Right: true}, form.Column{})
	yr = prose.Row(s, rightColumn, yr, escrowColumns, 3, "*Escrow*")
	for _, row := range [][]string{
		{"Escrowed Property Costs over Year 1", b.Money(escrowYear), "Estimated total amount over year 1 for your escrowed property costs: " +
			"Homeowner\u2019s Insurance, Property Taxes"},
		{"Non-Escrowed Property Costs over Year 1", b.Money(0), "Estimated total amount over year 1 for your non-escrowed property costs. You " +
			"may have other property costs."},
		{"Initial Escrow Payment", b.Money(deal.Sum(costs.G)), "A cushion for the escrow account you pay at closing. See Section G on page 2."},
		{"Monthly Escrow Payment", b.Money(costs.TaxMonth + costs.InsuranceMonth), "The amount included in your total monthly payment."},
	} {
		yr = prose.Row(s, rightColumn, yr, escrowColumns, 3, row...)
	}
	body.At(s, rightColumn, yr+18, column, disclosureEscrow)

	turn()
	schedule := b.Loan.Schedule(d.Signed, b.Loan.Months)
	interest, total := world.Cents(0), costs.D()
	for _, p := range schedule {
		interest += p.Interest
		total += p.Instalment
	}
	charges := costs.Financed()
	tridBand(s, x, y, half, "Loan Calculations")
	left = y + 22
	for _, l := range [][2]string{
		{"*Total of Payments.* Total you will have paid after you make all payments of principal, interest, mortgage insurance, and loan costs, " +
			"as scheduled.", b.Money(total)},
		{"*Finance Charge.* The dollar amount the loan will cost you.", b.Money(interest + charges)},
		{"*Amount Financed.* The loan amount available after paying your upfront finance charge.", b.Money(b.Loan.Amount - charges)},
		{"*Annual Percentage Rate (APR).* Your costs over the loan term expressed as a rate. This is not your interest rate.",
			world.Percent(deal.APR(b.Loan, charges))},
		{"*Total Interest Percentage (TIP).* The total amount of interest that you will pay over the loan term as a percentage of your loan " +
			"amount.", world.Percent(int64(interest * 10000 / b.Loan.Amount))},
	} {
		next := body.At(s, x+3, left+9, half*0.64, l[0])
		s.Right(x+half-3, left+9, bold, l[1])
		left = next - 3
		s.Rule(x, x+half, left, 0.4, paper.Grey)
	}
	left = body.At(s, x, left+18, half, "*Questions?* If you have questions about the loan terms or costs on this form, use the contact "+
		"information below. To get more information or make a complaint, contact the Consumer Financial Protection Bureau at "+
		"*www.consumerfinance.gov/mortgage-closing*")
	tridBand(s, rightColumn, y, half, "Other Disclosures")
	yr = y + 32
	for _, part := range disclosureOther {
		yr = body.At(s, rightColumn, yr, half, strings.ReplaceAll(part, "{state}", world.Region(b.Property.Address.Region))) + 5
	}
	y = max(left, yr) + 8
	tridBand(s, x, y, w, "Contact Information")
	y += 18
	contact := form.Columns(w, form.Column{Width: w * 0.15}, form.Column{}, form.Column{}, form.Column{}, form.Column{}, form.Column{})
	agents := b.Random("agents")
	buyerAgent, sellerAgent, clerk := b.Someone(agents), b.Someone(agents), b.Someone(agents)
	tiny := form.Prose{Text: paper.Sans.Of(7), Bold: paper.SansBold.Of(7), Leading: 8.6}
	for _, row := range [][]string{
		{"", "*Lender*", "*Mortgage Broker*", "*Real Estate Broker (B)*", "*Real Estate Broker (S)*", "*Settlement Agent*"},
		{"*Name*", b.Lender.Name, "", "Omega Park Realty", "Alder Street Realty", costs.Agent},
		{"*Address*", b.Lender.Place.String(), "", buyerAgent.Home.String(), sellerAgent.Home.String(), clerk.Home.String()},
		{"*NMLS ID*", b.Lender.Licence, "", "", "", ""},
		{"*" + b.Property.Address.Region + " License ID*", "", "", "Z" + world.Draw(r, world.Figures, 6), "Z" + world.Draw(r, world.Figures,
			6), world.Draw(r, world.Figures, 6)},
		{"*Contact*", b.Lender.Officer, "", buyerAgent.Name(), sellerAgent.Name(), clerk.Name()},
		{"*Contact NMLS ID*", world.Draw(r, world.Figures[1:], 6), "", "", "", ""},
		{"*Email*", "officer@example.com", "", "buy@example.com", "sell@example.com", "closing@example.com"},
		{"*Phone*", b.Stock().TollFree, "", buyerAgent.Phone, sellerAgent.Phone, clerk.Phone},
	} {
		y = tiny.Row(s, x, y, contact, 2.4, row...)
	}
	y += 10
	tridBand(s, x, y, w, "Confirm Receipt")
	y = s.Paragraph(x+3, y+30, w-6, 10.6, text, "By signing, you are only confirming that you have received this form. You do not have to "+
		"accept this loan because you have signed or received this form.") + 26
	for i, who := range []string{"Applicant Signature", "Co-Applicant Signature"} {
		at := x + w/2*float64(i)
		s.Rule(at, at+w/2-90, y, 0.6, paper.Black)
		s.Rule(at+w/2-80, at+w/2-14, y, 0.6, paper.Black)
		s.Text(at, y+10, small, who)
		s.Text(at+w/2-80, y+10, small, "Date")
		if all := deal.All(b); i < len(all) {
			form.Signature(s, at+14, y-2, 90, all[i].Random("signature"))
			s.Text(at+w/2-78, y-2, paper.Hand.Of(11).In(paper.Blue), b.Date(d.Signed))
		}
	}

	fields := disclosureFields(b, d, costs)
	fields["cash_to_close_amount"] = final.Plain()
	fields["sale_price"] = b.Property.Price.Plain()
	fields["apr"] = world.Percent(deal.APR(b.Loan, charges))
	fields["seller"] = seller.FullName()
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-36, 0.6, paper.Black)
		s.Text(x, b.Height-25, paper.Sans.Of(7.5), "CLOSING DISCLOSURE")
		s.Right(x+w, b.Height-25, paper.Sans.Of(7.5), fmt.Sprintf("PAGE %d OF %d  \u2022  LOAN ID # %s", n, of, b.Loan.Number))
	})
}

func disclosureFields(b *world.Borrower, d deal.Deal, costs deal.Costs) map[string]string {
	return withCo(map[string]string{
		"borrower": b.FullName(), "lender": b.Lender.Name, "loan_number": b.Loan.Number, "closing_date": world.ISO(d.Signed),
		"loan_amount": b.Loan.Amount.Plain(), "interest_rate": world.Percent(b.Loan.Rate),
		"monthly_instalment": b.Loan.Instalment().Plain(), "property_address": b.Property.Address.String(), "closing_costs_total": costs.J().Plain(),
	}, b, "co_borrower")
}
