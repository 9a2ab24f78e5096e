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

// refinanceDisclosure is the Closing Disclosure of a transaction without a seller, in the alternative form of the rule (H-25(E) and (H)):
// payoffs instead of summaries, and money that goes to the borrower. It is set in a serif face with grey heads, as a title company's system
// has it.
func refinanceDisclosure(b *world.Borrower, a template.Ask) template.Document {
	d, costs, r := deal.Of(b), finalCosts(b), a.Issuer(b)
	st := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 8.6}
	p, small := st.Prose(8.8, 10.8), st.Prose(7.9, 9.5)
	x, w := 40.0, b.Width-80
	grey := paper.RGB(214, 219, 224)
	kept := costs.H[2:] // without a sale there is no commission
	costs.H = kept
	costs.E[1] = deal.Cost{Name: "Transfer Taxes"}
	debt := b.Mortgage()
	payoff := debt.Owing + debt.Owing.Share(40)
	cards := b.CardStatement(0, 0)
	payoffs := []deal.Cost{{Name: "Payoff of first mortgage", To: debt.Servicer, Amount: payoff}, {Name: "Payoff of account ending " +
		cards.Card.Last4, To: cards.Card.Issuer, Amount: cards.Closing}}
	before := world.Cents(0)
	for _, c := range costs.B {
		if c.Before {
			before += c.Amount
		}
	}
	cash := b.Loan.Amount - costs.J() + before - deal.Sum(payoffs)
	direction := "[ ] From  [X] To Borrower"
	if cash < 0 {
		cash, direction = -cash, "[X] From  [ ] To Borrower"
	}

	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	turn := func() {
		s = &paper.Sheet{Width: b.Width, Height: b.Height}
		sheets = append(sheets, s)
		y = 40
	}
	section := func(at, width float64, title, aside string) {
		s.Band(at, y, width, 17, grey)
		s.Box(at, y, width, 17, 0.6, paper.Black)
		s.Text(at+5, y+12, st.BoldOf(10.5), title)
		s.Right(at+width-5, y+12, st.Of(8.6), aside)
		y += 17
	}
	rows := func(p form.Prose, at float64, columns []form.Column, rows ...[]string) {
		for _, row := range rows {
			y = p.Row(s, at, y, columns, 3.2, row...)
		}
		y += 10
	}

	turn()
	s.Text(x, y+14, st.BoldOf(20), "Closing Disclosure")
	s.Paragraph(x+w*0.45, y+4, w*0.55, 10, st.Of(8.6), "This form is a statement of final loan terms and closing costs. Compare this document "+
		"with your Loan Estimate.")
	y += 24
	head := form.Columns(w, form.Column{Width: 82}, form.Column{}, form.Column{Width: 52}, form.Column{}, form.Column{Width: 52},
		form.Column{Width: 112})
	rows(small, x, head,
		[]string{"*Closing Information*", "", "*Transaction Information*", "", "*Loan Information*", ""},
		[]string{"Date Issued\nClosing Date\nDisbursement Date", b.Date(d.Signed.AddDate(0, 0, -4)) + "\n" + b.Date(d.Signed) + "\n" +
			b.Date(d.Signed.AddDate(0, 0, 4)), "Borrower", strings.Join(append(deal.Parties(b), b.Home.Lines()...), "\n"),
			"Loan Term\nPurpose\nProduct", fmt.Sprintf("%d years\nRefinance\nFixed Rate", b.Loan.Months/12)},
		[]string{"Settlement Agent\nFile #", costs.Agent + "\n" + world.Draw(r, world.Figures[1:], 5) + "-R", "Lender", b.Lender.Name + "\n" +
			strings.Join(b.Lender.Place.Lines(), "\n"), "Loan Type", "[X] Conventional\n[ ] FHA  [ ] VA  [ ] ____"},
		[]string{"Property\n \nAppraised Prop. Value", strings.Join(b.Property.Address.Lines(), "\n") + "\n" + dollars(b, b.Property.Price),
			"", "", "Loan ID #\nMIC #", b.Loan.Number + "\n\u2013"})
	section(x, w, "Loan Terms", "Can this amount increase after closing?")
	rows(p, x, form.Columns(w, form.Column{Width: 190}, form.Column{Width: 110}, form.Column{}), []string{"*Loan Amount*", dollars(b,
		b.Loan.Amount), "NO"}, []string{"*Interest Rate*", world.Percent(b.Loan.Rate), "NO"},
		[]string{"*Monthly Principal & Interest*\nSee Projected Payments below for your Estimated Total Monthly Payment",
			b.Money(b.Loan.Instalment()), "NO"}, []string{"", "", "*Does the loan have these features?*"}, []string{"*Prepayment Penalty*", "",
			"NO"}, []string{"*Balloon Payment*", "", "NO"})
	escrow := costs.TaxMonth + costs.InsuranceMonth
	section(x, w, "Projected Payments", "")
	rows(p, x, form.Columns(w, form.Column{Width: 190}, form.Column{}), []string{"*Payment Calculation*", fmt.Sprintf("*Years 1\u2013%d*",
		b.Loan.Months/12)}, []string{"Principal & Interest", b.Money(b.Loan.Instalment())}, []string{"Mortgage Insurance", "+  \u2013"},
		[]string{"Estimated Escrow (amount can increase over time)", "+  " + b.Money(escrow)}, []string{"*Estimated Total Monthly Payment*",
			"*" + b.Money(b.Loan.Instalment()+escrow) + "*"},
		[]string{"*Estimated Taxes, Insurance & Assessments*\nAmount can increase over time. See page 4 for details.", b.Money(escrow) +
			" a month.  This estimate includes [X] Property Taxes (in escrow: YES)  [X] Homeowner\u2019s Insurance (in escrow: YES)  [ ] Other. " +
			" See Escrow Account on page 4 for details. You must pay for other property costs separately."})
	section(x, w, "Costs at Closing", "")
	rows(p, x, form.Columns(w, form.Column{Width: 110}, form.Column{Width: 90}, form.Column{}),
		[]string{"*Closing Costs*", "*" + b.Money(costs.J()) + "*", fmt.Sprintf("Includes %s in Loan Costs + %s in Other Costs \u2013 $0 in "+
			"Lender Credits. See page 2 for details.", b.Money(costs.D()), b.Money(costs.I()))},
		[]string{"*Cash to Close*", "*" + b.Money(cash) + "*", direction + ".  Includes Closing Costs. See Calculating Cash to Close on page 3 " +
			"for details."})

	turn()
	s.Text(x, y+10, st.BoldOf(13), "Closing Cost Details")
	y += 20
	detail := func() []form.Column {
		return form.Columns(w, form.Column{Width: 20}, form.Column{}, form.Column{Width: 78, Right: true}, form.Column{Width: 78, Right: true},
			form.Column{Width: 60, Right: true})
	}
	y = small.Row(s, x, y, detail(), 2.6, "", "", "*Borrower-Paid At Closing*", "*Borrower-Paid Before*", "*Paid by Others*")
	list := func(title string, rows []deal.Cost, room int) {
		s.Band(x, y, w, 12, grey)
		s.Text(x+4, y+9, st.BoldOf(8.4), title)
		s.Right(x+w-142, y+9, st.BoldOf(8.4), b.Money(deal.Sum(rows)))
		y += 12
		for i := range max(room, len(rows)) {
			row := []string{fmt.Sprintf("%02d", i+1), "", "", "", ""}
			if i < len(rows) {
				c := rows[i]
				row[1] = c.Name
				if c.To != "" {
					row[1] += " to " + c.To
				}
				if c.Amount != 0 && c.Before {
					row[3] = b.Money(c.Amount)
				} else if c.Amount != 0 {
					row[2] = b.Money(c.Amount)
				}
			}
			form.Row(s, x, y+9, st.Of(7.7), detail(), row...)
			s.Rule(x, x+w, y+11.8, 0.25, paper.Grey)
			y += 11.8
		}
	}
	total := func(title string, c world.Cents) {
		s.Box(x, y, w, 14, 0.8, paper.Black)
		s.Text(x+4, y+10, st.BoldOf(8.8), title)
		s.Right(x+w-142, y+10, st.BoldOf(8.8), b.Money(c))
		y += 17
	}
	list("A. Origination Charges", costs.A, 5)
	list("B. Services Borrower Did Not Shop For", costs.B, 8)
	list("C. Services Borrower Did Shop For", costs.C, 7)
	total("D. TOTAL LOAN COSTS (Borrower-Paid)", costs.D())
	list("E. Taxes and Other Government Fees", costs.E, 2)
	list("F. Prepaids", costs.F, 5)
	list("G. Initial Escrow Payment at Closing", costs.G, 4)
	list("H. Other", costs.H, 4)
	total("I. TOTAL OTHER COSTS (Borrower-Paid)", costs.I())
	total("J. TOTAL CLOSING COSTS (Borrower-Paid)", costs.J())
	s.Text(x+4, y+8, st.Of(8), "Closing Costs Subtotals (D + I): at closing "+b.Money(costs.J()-before)+", before closing "+
		""+b.Money(before)+".     Lender Credits: $0")

	turn()
	section(x, w, "Payoffs and Payments", "Use this table to see a summary of your payoffs and payments to others from your loan amount.")
	pay := form.Columns(w, form.Column{Width: 24}, form.Column{}, form.Column{Width: 110, Right: true})
	var lines [][]string
	for i := range 14 {
		row := []string{fmt.Sprintf("%02d", i+1), " ", ""}
		if i < len(payoffs) {
			row[1], row[2] = payoffs[i].Name+" to "+payoffs[i].To, b.Money(payoffs[i].Amount)
		}
		lines = append(lines, row)
	}
	rows(small, x, pay, append(append([][]string{{"*TO*", "", "*AMOUNT*"}}, lines...), []string{"", "*K. TOTAL PAYOFFS AND PAYMENTS*", "*" +
		b.Money(deal.Sum(payoffs)) + "*"})...)
	y += 6
	section(x, w, "Calculating Cash to Close", "Use this table to see what has changed from your Loan Estimate.")
	estimate := deal.ClosingCosts(b)
	was := b.Loan.Amount - (estimate.D() + estimate.I()) - deal.Sum(payoffs)
	rows(p, x, form.Columns(w, form.Column{}, form.Column{Width: 86, Right: true}, form.Column{Width: 86, Right: true},
		form.Column{Width: 176}), []string{"", "*Loan Estimate*", "*Final*", "*Did this change?*"},
		[]string{"*Loan Amount*", dollars(b, b.Loan.Amount), b.Money(b.Loan.Amount), "NO"}, []string{"*Total Closing Costs (J)*", "\u2013 " +
			dollars(b, estimate.D()+estimate.I()), "\u2013 " + b.Money(costs.J()),
			"YES \u2022 See *Total Loan Costs (D)* and *Total Other Costs (I)*"},
		[]string{"*Closing Costs Paid Before Closing*", "$0", b.Money(before), "YES \u2022 You paid these Closing Costs *before closing*"},
		[]string{"*Total Payoffs and Payments (K)*", "\u2013 " + dollars(b, deal.Sum(payoffs)), "\u2013 " + b.Money(deal.Sum(payoffs)), "NO"},
		[]string{"*Cash to Close* " + direction, "*" + dollars(b, max(was, -was)) + "*", "*" + b.Money(cash) + "*",
			"*Closing Costs Financed* (Paid from your Loan Amount) " + b.Money(costs.J()-before)})

	turn()
	s.Text(x, y+8, st.BoldOf(13), "Additional Information About This Loan")
	y += 18
	section(x, w, "Loan Disclosures", "")
	y += 12
	for _, part := range disclosureLoan {
		name, body, _ := strings.Cut(part, "\n")
		body = strings.NewReplacer("{street}", b.Property.Address.String(), "{late}", "4% of the overdue principal and interest", "\n",
			" ").Replace(body)
		s.Text(x+3, y, st.BoldOf(9), strings.ReplaceAll(strings.ReplaceAll(name, "*", ""), " (Increase in Loan Amount)", ""))
		y = p.At(s, x+120, y, w-120, body) + 6
	}
	section(x, w, "Escrow Account", "")
	rows(p, x, form.Columns(w, form.Column{Width: 170}, form.Column{Width: 90, Right: true}, form.Column{}),
		[]string{"For now, your loan [X] will have an escrow account (also called an \"impound\" or \"trust\" account) to pay the property " +
			"costs listed below."},
		[]string{"Escrowed Property Costs over Year 1", b.Money(escrow * 12), "Homeowner\u2019s Insurance, Property Taxes"},
		[]string{"Non-Escrowed Property Costs over Year 1", b.Money(0), "You may have other property costs."},
		[]string{"Initial Escrow Payment", b.Money(deal.Sum(costs.G)), "A cushion for the escrow account you pay at closing."},
		[]string{"Monthly Escrow Payment", b.Money(escrow), "The amount included in your total monthly payment."})
	small.At(s, x, y+4, w, strings.ReplaceAll(disclosureEscrow, "\n \n", "\n"))

	turn()
	interest, paid := world.Cents(0), costs.D()
	for _, q := range b.Loan.Schedule(d.Signed, b.Loan.Months) {
		interest, paid = interest+q.Interest, paid+q.Instalment
	}
	charges := costs.Financed()
	section(x, w, "Loan Calculations", "")
	rows(p, x, form.Columns(w, form.Column{}, form.Column{Width: 100, Right: true}),
		[]string{"*Total of Payments.* Total you will have paid after you make all payments of principal, interest, mortgage insurance, and " +
			"loan costs, as scheduled.", "*" + b.Money(paid) + "*"},
		[]string{"*Finance Charge.* The dollar amount the loan will cost you.", "*" + b.Money(interest+charges) + "*"},
		[]string{"*Amount Financed.* The loan amount available after paying your upfront finance charge.", "*" +
			b.Money(b.Loan.Amount-charges) + "*"},
		[]string{"*Annual Percentage Rate (APR).* Your costs over the loan term expressed as a rate. This is not your interest rate.", "*" +
			world.Percent(deal.APR(b.Loan, charges)) + "*"},
		[]string{"*Total Interest Percentage (TIP).* The total amount of interest that you will pay over the loan term as a percentage of your " +
			"loan amount.", "*" + world.Percent(int64(interest*10000/b.Loan.Amount)) + "*"})
	section(x, w, "Other Disclosures", "")
	y += 12
	for _, part := range disclosureOther {
		name, body, _ := strings.Cut(part, "\n")
		s.Text(x+3, y, st.BoldOf(8.4), strings.ReplaceAll(name, "*", ""))
		y = small.At(s, x+120, y, w-120, strings.ReplaceAll(body, "\n", " ")) + 4
	}
	section(x, w, "Contact Information", "")
	clerk := b.Someone(b.Random("clerk"))
	rows(small, x, form.Columns(w, form.Column{Width: 90}, form.Column{}, form.Column{Width: 110}, form.Column{}), []string{"", "*Lender*",
		"*Mortgage Broker*", "*Settlement Agent*"}, []string{"Name", b.Lender.Name, "", costs.Agent}, []string{"Address",
		b.Lender.Place.String(), "", clerk.Home.String()},
		[]string{"NMLS / License ID", b.Lender.Licence, "", world.Draw(r, world.Figures, 7)}, []string{"Contact", b.Lender.Officer, "",
			clerk.Name()}, []string{"Email / Phone", "loans@example.com / " + b.Stock().TollFree, "", "escrow@example.com / " + clerk.Phone})
	section(x, w, "Confirm Receipt", "")
	y = small.At(s, x+3, y+12, w-6, "By signing, you are only confirming that you have received this form. You do not have to accept this loan "+
		"because you have signed or received this form.") + 24
	for i, who := range deal.All(b) {
		at := x + w/2*float64(i)
		form.Signature(s, at+14, y-2, 90, who.Random("signature"))
		s.Rule(at, at+w/2-20, y, 0.6, paper.Black)
		s.Text(at, y+10, st.Of(8), []string{"Applicant Signature", "Co-Applicant Signature"}[i])
		s.Text(at+w/2-90, y+10, st.Of(8), "Date")
		s.Text(at+w/2-92, y-3, paper.Hand.Of(11).In(paper.Blue), b.Date(d.Signed))
	}

	fields := disclosureFields(b, d, costs)
	fields["cash_to_close_amount"] = cash.Plain()
	fields["apr"] = world.Percent(deal.APR(b.Loan, charges))
	fields["payoff_amount"] = deal.Sum(payoffs).Plain()
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-26, st.Of(8), "CLOSING DISCLOSURE")
		s.Right(x+w, b.Height-26, st.Of(8), fmt.Sprintf("PAGE %d OF %d \u2022 LOAN ID # %s", n, of, b.Loan.Number))
	})
}
