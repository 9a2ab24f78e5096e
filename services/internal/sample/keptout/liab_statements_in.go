package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// repaymentAccount is an Indian lender's account statement of a housing loan: the particulars of the loan, and what was due and paid each month.
func repaymentAccount(b *world.Borrower, a template.Ask) template.Document {
	m := b.Mortgage()
	_, last, next := paidUpTo(m, a.Back)
	rows := m.Loan.Schedule(m.Since, last.Number)
	x, w := 34.0, b.Width-68
	text, bold := paper.Wide.Of(7.2), paper.WideBold.Of(7.2)
	each := m.Loan.Instalment()
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		form.Emblem(s, x, 32, 24, paper.RGB(200, 90, 20), 0)
		s.Text(x+32, 48, paper.WideBold.Of(12), m.Servicer)
		s.Text(x+32, 58, paper.Wide.Of(6.4), m.Place.String()+"  |  "+m.Phone)
		s.Rule(x, x+w, 66, 0.8, paper.RGB(200, 90, 20))
		return s, 88
	})
	s := f.S
	s.Centre(b.Width/2, 86, paper.WideBold.Of(10), "STATEMENT OF LOAN ACCOUNT")
	s.Centre(b.Width/2, 98, text, "From "+rows[max(0, len(rows)-12)].Due.Format("02-Jan-2006")+" to "+last.Due.Format("02-Jan-2006"))
	form.Stacked(s, x, 122, 11, paper.Wide.Of(8), append([]string{world.Upper(b.Name())}, b.Home.Lines()...)...)
	ladder(s, x, 176, 106, 11.6, bold, text, "Loan account no.", m.Number, "Product", "Housing loan - individual", "Sanctioned amount",
		b.Amount(m.Loan.Amount), "Disbursed amount", b.Amount(m.Loan.Amount), "Date of disbursal", m.Since.Format("02-Jan-2006"), "Property",
		m.Home.Street)
	ladder(s, x+w*0.54, 176, 112, 11.6, bold, text, "Statement date", last.Due.Format("02-Jan-2006"), "Rate of interest",
		world.Percent(m.Loan.Rate)+" floating", "EMI", b.Amount(each), "Next EMI due on", next.Due.Format("02-Jan-2006"), "EMIs paid / balance",
		fmt.Sprintf("%d / %d", last.Number, m.Loan.Months-last.Number), "Principal outstanding", b.Amount(last.Owing))
	f.Y = 262
	columns := form.Columns(w, form.Column{Title: "Date", Width: 66}, form.Column{Title: "Particulars"}, form.Column{Title: "Debit (Rs.)",
		Width: 80, Right: true}, form.Column{Title: "Credit (Rs.)", Width: 80, Right: true}, form.Column{Title: "Principal bal. (Rs.)", Width: 104,
		Right: true})
	var lines [][]string
	paid, interest := world.Cents(0), world.Cents(0)
	for _, p := range rows[max(0, len(rows)-12):] {
		date := p.Due.Format("02-Jan-2006")
		lines = append(lines,
			[]string{date, fmt.Sprintf("EMI due, instalment %d", p.Number), b.Amount(p.Instalment), "", b.Amount(p.Owing + p.Principal)},
			[]string{date, "   of which interest " + b.Amount(p.Interest), "", "", ""},
			[]string{date, "ECS/NACH receipt " + world.Draw(b.Random("receipt "+date), world.Figures, 8), "", b.Amount(p.Instalment),
				b.Amount(p.Owing)})
		paid, interest = paid+p.Principal, interest+p.Interest
	}
	f.Table(form.Table{Columns: columns, Style: form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7.2}, Ground: paper.RGB(252, 232, 214),
		Ink: paper.Black, Type: text, Leading: 11.8, Ruled: true}, lines)
	f.Gap(12)
	f.Room(120)
	f.Line(bold, 13, "Summary of the period")
	f.Y = ladder(f.S, x, f.Y, 220, 12, text, text, "Principal repaid", b.Amount(paid), "Interest paid", b.Amount(interest), "Overdue instalments",
		"0", "Penal and bounce charges outstanding", "0.00", "Prepayments", "0.00")
	f.Gap(10)
	for _, n := range []string{
		"Amount payable on the next due date: Rs. " + b.Amount(each) +
			". Please keep sufficient balance in the account from which the EMI is drawn.",
		"Interest for income tax purposes is certified separately. This statement shows transactions posted until its date and is subject to " +
			"realisation of instruments.",
		"Discrepancies should be reported within 15 days. Change of repayment account requires a fresh mandate and 21 days' notice. This is an " +
			"electronically generated statement; no signature is needed.",
	} {
		f.Text(paper.Wide.Of(6.8), 9.6, 0, n)
		f.Gap(3)
	}
	return template.Numbered(map[string]string{
		"lender": m.Servicer, "holder": world.Upper(b.Name()), "loan_number": m.Number, "statement_date": world.ISO(last.Due),
		"principal_balance": last.Owing.Plain(), "payment_due": each.Plain(), "due_date": world.ISO(next.Due),
		"interest_rate": world.Percent(m.Loan.Rate), "loan_amount": m.Loan.Amount.Plain(), "monthly_instalment": each.Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-48, 0.4, paper.Grey)
		s.Right(x+w, b.Height-36, paper.Wide.Of(6.8), fmt.Sprintf("Page : %d / %d", n, of))
	}).About(world.ISO(rows[max(0, len(rows)-12)].Due), world.ISO(last.Due))
}

// foreclosureLetter is what an Indian lender writes to a customer who wants to close his loan.
func foreclosureLetter(b *world.Borrower, a template.Ask) template.Document {
	m := b.Mortgage()
	_, last, _ := paidUpTo(m, 0)
	r := a.Issuer(b)
	s := blank(b)
	x, w := 60.0, b.Width-120
	p := form.Prose{Text: paper.Humanist.Of(10.4), Bold: paper.HumanistBold.Of(10.4), Leading: 13.6}
	day := b.AsOf
	good := day.AddDate(0, 0, 15)
	days := int(good.Sub(last.Due).Hours() / 24)
	broken := last.Owing * world.Cents(m.Loan.Rate) / 10_000 / 365 * world.Cents(days)
	s.Text(x, 66, paper.HumanistBold.Of(17).In(paper.RGB(0, 90, 60)), m.Servicer)
	s.Rule(x, x+w, 76, 1.2, paper.RGB(0, 90, 60))
	s.Right(x+w, 90, paper.Humanist.Of(8.4), m.Place.String())
	s.Text(x, 116, p.Text, "Date : "+day.Format("02-01-2006"))
	s.Right(x+w, 116, p.Text, "Ref : FC/"+world.Draw(r, world.Figures[1:], 6))
	y := form.Stacked(s, x, 142, 13.6, p.Text, append([]string{b.Name()}, b.Home.Lines()...)...)
	y = p.At(s, x, y+14, w, "*Sub : Foreclosure statement of your Home Loan account no. "+m.Number+"*") + 6
	y = p.At(s, x, y, w, "Dear Customer,") + 4
	y = p.At(s, x, y, w, "This is with reference to your request for closure of the above loan. The amount payable for closing the account "+
		"on or before *"+good.Format("02-01-2006")+"* is given below.") + 4
	columns := form.Columns(w, form.Column{Width: 34}, form.Column{}, form.Column{Width: 130, Right: true})
	total := last.Owing + broken + world.Units(590)
	for i, row := range [][]string{
		{"*No.*", "*Particulars*", "*Amount (Rs.)*"}, {"1", "Principal outstanding as on " + last.Due.Format("02-01-2006"), b.Amount(last.Owing)},
		{"2", fmt.Sprintf("Interest for the broken period of %d days at %s", days, world.Percent(m.Loan.Rate)), b.Amount(broken)},
		{"3", "Overdue EMIs", b.Amount(0)}, {"4", "Penal and cheque bounce charges", b.Amount(0)}, {"5", "Prepayment charges (nil, floating rate " +
			"to individual)", b.Amount(0)}, {"6", "Document retrieval and lien removal charges, with GST", b.Amount(world.Units(590))},
		{"", "*Total amount payable*", "*" + b.Amount(total) + "*"},
	} {
		if i == 0 {
			s.Band(x, y, w, p.Leading+8, paper.RGB(226, 240, 232))
		}
		y = p.Row(s, x, y, columns, 4, row...)
	}
	y = p.At(s, x, y+22, w, "(Rupees "+inWords(b.Locale, total)+" and paise "+fraction(total)+" only)") + 8
	for i, n := range []string{
		"The statement is valid up to " + good.Format("02-01-2006") + ". Thereafter interest of Rs. " +
			b.Amount(last.Owing*world.Cents(m.Loan.Rate)/10_000/365) + " per day will be added until realisation.",
		"Payment is accepted by demand draft or RTGS only, in favour of " + m.Servicer + " A/c " + m.Number + ". Where another lender takes over " +
			"the loan, its cheque should mention the account number.",
		"If an EMI has been presented in the meantime and is returned unpaid, the loan will remain open to that extent.",
		"No dues certificate will be issued within 7 working days, and original property documents will be released within 30 days of closure at " +
			"the branch where they are held, to the borrower in person.",
		"Charge registered with CERSAI will be satisfied by us within the statutory period.",
	} {
		s.Text(x, y, p.Text, fmt.Sprintf("%d.", i+1))
		y = p.At(s, x+18, y, w-18, n) + 3
	}
	y = p.At(s, x, y+10, w, "Assuring you of our best services.\nFor *"+m.Servicer+"*")
	form.Signature(s, x+8, y+26, 80, r)
	form.Seal(s, x+200, y+16, 28, paper.RGB(60, 40, 130), -14, cutWords(m.Servicer, 2))
	p.At(s, x, y+44, w, "Authorised Signatory")
	return template.Single(map[string]string{
		"lender": m.Servicer, "holder": b.Name(), "loan_number": m.Number, "payoff_amount": total.Plain(), "good_through_date": world.ISO(good),
		"statement_date": world.ISO(day), "principal_balance": last.Owing.Plain(), "interest_rate": world.Percent(m.Loan.Rate),
	}, s)
}

// rewardCard is an Indian bank's card statement: a colourful head with the dues, transactions, points, tax lines, and the terms.
func rewardCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r := a.Issuer(b)
	x, w := 30.0, b.Width-60
	ink := world.Pick(r, []paper.Ink{paper.RGB(150, 20, 60), paper.RGB(20, 60, 130), paper.RGB(90, 30, 110)})
	text, bold, small := paper.Sans.Of(8), paper.SansBold.Of(8), paper.Sans.Of(6.8)
	masked := world.Draw(r, world.Figures[4:6], 1) + world.Draw(r, world.Figures, 3) + " XXXX XXXX " + st.Card.Last4
	date := func(iso string) string { return iso[8:10] + "-" + iso[5:7] + "-" + iso[:4] }
	f := form.NewFlow(x, w, b.Height-64, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Colour = true
		s.Band(0, 0, b.Width, 46, ink)
		s.Text(x, 30, paper.SansBold.Of(15).In(paper.White), st.Card.Issuer)
		s.Right(x+w, 22, bold.In(paper.White), "Credit Card Statement")
		s.Right(x+w, 34, text.In(paper.White), masked)
		return s, 70
	})
	s := f.S
	form.Stacked(s, x, 70, 12, paper.Sans.Of(9), append([]string{map[string]string{"M": "MR ", "F": "MS "}[b.Sex] + world.Upper(b.Name())},
		b.Home.Lines()...)...)
	ladder(s, x, 120, 80, 12, text, bold, "Statement Date", date(world.ISO(st.End)), "Statement Period", date(world.ISO(st.Start))+" to "+
		date(world.ISO(st.End)), "Email", b.Email, "GSTIN", "Unregistered")
	s.Card(x+w*0.5, 62, w*0.5, 104, 6, paper.RGB(248, 240, 244), ink)
	px := x + w*0.5 + 10
	s.Text(px, 80, text, "Total Amount Due")
	s.Text(px, 97, paper.SansBold.Of(15).In(ink), rupees(b, st.Closing))
	s.Text(px, 118, text, "Minimum Amount Due")
	s.Text(px, 132, paper.SansBold.Of(11), rupees(b, st.Min))
	s.Text(px+134, 118, text, "Payment Due Date")
	s.Text(px+134, 132, paper.SansBold.Of(11), date(world.ISO(st.Due)))
	s.Text(px, 154, small, "Pay by UPI, NetBanking or auto debit. Do not pay through links in messages.")
	cells := func(y float64, list ...[2]string) {
		cw := w / float64(len(list))
		for i, c := range list {
			s.Box(x+float64(i)*cw, y, cw, 30, 0.5, paper.Grey)
			s.Centre(x+(float64(i)+0.5)*cw, y+11, small, c[0])
			s.Centre(x+(float64(i)+0.5)*cw, y+24, bold, c[1])
		}
	}
	s.Text(x, 190, paper.SansBold.Of(9.5).In(ink), "Credit summary")
	cells(196, [2]string{"Credit Limit", b.Amount(st.Card.Limit)}, [2]string{"Available Credit Limit", b.Amount(max(0, st.Card.Limit-st.Closing))},
		[2]string{"Cash Limit", b.Amount(st.Card.Limit / 5)}, [2]string{"Available Cash", b.Amount(st.Card.Limit / 5)})
	s.Text(x, 246, paper.SansBold.Of(9.5).In(ink), "Account summary")
	cells(252, [2]string{"Opening Balance", b.Amount(st.Previous)}, [2]string{"- Payments / Credits", b.Amount(st.Payments)},
		[2]string{"+ Purchases / Debits", b.Amount(st.Purchases)}, [2]string{"+ Finance Charges", b.Amount(st.Fees)}, [2]string{"= Total Dues",
			b.Amount(st.Closing)})
	f.Y = 306
	f.S.Text(x, f.Y, paper.SansBold.Of(9.5).In(ink), "Domestic transactions")
	f.Gap(6)
	var rows [][]string
	for _, e := range st.Entries {
		amount, points := b.Amount(e.Amount), fmt.Sprint(int64(e.Amount)/15000)
		if e.Amount < 0 {
			amount, points = b.Amount(-e.Amount)+" Cr", ""
		}
		rows = append(rows, []string{date(world.ISO(e.Date)), e.Text + " " + world.Upper(b.Home.City) + " IND", e.Ref, points, amount})
	}
	f.Table(form.Table{Columns: form.Columns(w, form.Column{Title: "Date", Width: 64}, form.Column{Title: "Transaction details"},
		form.Column{Title: "Serial no.", Width: 76}, form.Column{Title: "Points", Width: 50, Right: true}, form.Column{Title: "Amount (in Rs.)",
			Width: 92, Right: true}),
		Style: form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8, Pale: paper.RGB(250, 246, 248)}, Ground: paper.RGB(232, 222, 228),
		Ink: paper.Black, Type: text, Leading: 13, Zebra: true}, rows)
	f.Gap(14)
	f.Room(84)
	f.Line(paper.SansBold.Of(9.5).In(ink), 8, "Reward points")
	earned := int64(st.Purchases) / 15000
	opening := int64(r.IntN(4000))
	f.Rows(form.Prose{Text: text, Bold: bold, Leading: 10}, form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{},
		form.Column{}), 3, []string{"Opening", "Earned", "Disbursed", "Adjusted / lapsed", "Closing"}, [][]string{{fmt.Sprint(opening),
		fmt.Sprint(earned), "0", "0", fmt.Sprint(opening + earned)}})
	f.Line(paper.SansBold.Of(9.5).In(ink), 14, "Important information")
	for _, n := range []string{
		"Making only the minimum payment every month would result in the repayment stretching over years with consequent interest payment on " +
			"your outstanding balance. For example, on a balance of Rs. 5,000 repaid by the minimum of Rs. 200, it takes about 45 months.",
		"Finance charges: 3.60% per month (43.20% p.a.) on revolving balances and cash advances, from the date of transaction. No interest-free " +
			"period applies if the previous balance has not been paid in full.",
		"Late payment charges: nil up to Rs. 100; Rs. 100 above that up to Rs. 500; Rs. 500 up to Rs. 5,000; Rs. 750 up to Rs. 10,000; Rs. 950 " +
			"up to Rs. 25,000; Rs. 1,300 thereafter. GST at 18% is levied on all fees, interest and other charges.",
		"An account is reported as past due to credit information companies only when it remains past due for more than three days. The number " +
			"of days is computed from the payment due date.",
		"Over-limit: 2.5% of the over-limit amount subject to a minimum of Rs. 550, only if you have consented to the facility. Cash withdrawal: " +
			"2.5%, minimum Rs. 500.",
		"Report loss of card at once on " + b.Stock().TollFree + ". Liability for unauthorised transactions reported within three working days " +
			"is zero. Billing disputes must be raised within 30 days of the statement date.",
		"Payments are applied in the order: EMI, fees and taxes, interest, balance transfers, cash, purchases. Please refer to the Most " +
			"Important Terms and Conditions on our website for details.",
		"Foreign currency transactions attract a mark-up of 3.5%. Reward points on fuel, rent, wallet loads and government payments are excluded.",
	} {
		f.Item(form.Prose{Text: paper.Sans.Of(7.4), Bold: bold, Leading: 9.6}, 10, "\u2022", n)
		f.Gap(2)
	}
	return template.Numbered(map[string]string{
		"issuer": st.Card.Issuer, "holder": world.Upper(b.Name()), "card_last4": st.Card.Last4, "statement_date": world.ISO(st.End),
		"due_date": world.ISO(st.Due), "closing_balance": st.Closing.Plain(), "minimum_due": st.Min.Plain(),
		"credit_limit": st.Card.Limit.Plain(), "previous_balance": st.Previous.Plain(), "payments_total": st.Payments.Plain(),
		"purchases_total": st.Purchases.Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-44, 0.4, paper.Grey)
		s.Text(x, b.Height-33, small, "HSN Code 9971   This is a system generated statement.   Customer care "+b.Stock().TollFree)
		s.Right(x+w, b.Height-33, bold, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}
