package keptout

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// paidUpTo is the last payment of the borrower's present mortgage that was made, counted back, with the one before and the one after it.
func paidUpTo(m world.Mortgage, back int) (before, last, next world.Payment) {
	rows := m.Loan.Schedule(m.Since, m.Loan.Months)
	at := 1
	for at < len(rows)-2 && rows[at].Owing != m.Owing {
		at++
	}
	at = max(at-back, 1)
	return rows[at-1], rows[at], rows[at+1]
}

// servicerStatement is a mortgage servicer's monthly statement with the boxes that Regulation Z asks for and a coupon at the foot.
func servicerStatement(b *world.Borrower, a template.Ask) template.Document {
	m := b.Mortgage()
	_, last, next := paidUpTo(m, a.Back)
	s := blank(b)
	x, w := 38.0, b.Width-76
	slate := paper.RGB(44, 62, 80)
	text, bold, small := paper.Humanist.Of(9.2), paper.HumanistBold.Of(9.2), paper.Humanist.Of(7.8)
	each := m.Loan.Instalment()
	due := each + m.Escrow
	s.Text(x, 50, paper.HumanistBold.Of(16).In(slate), m.Servicer)
	form.Stacked(s, x, 64, 10.5, small, m.Place.Street, m.Place.Town(), "Customer service "+m.Phone+"   Mon-Fri 8 a.m. - 8 p.m. ET")
	s.Right(x+w, 50, paper.HumanistBold.Of(14), "Mortgage Statement")
	s.Right(x+w, 64, text, "Statement date  "+last.Due.Format("01/02/2006"))
	postal(s, x, 112, world.Draw(a.Own(b), world.Figures, 30))
	form.Stacked(s, x, 128, 12.5, paper.Humanist.Of(10.5), append([]string{world.Upper(b.Name())}, world.Upper(b.Home.Street),
		world.Upper(b.Home.Town()))...)
	box := func(x, y, w, h float64, title string) float64 {
		s.Band(x, y, w, 15, slate)
		s.Text(x+6, y+11, bold.In(paper.White), title)
		s.Box(x, y, w, h, 0.7, slate)
		return y + 28
	}
	rx, rw := x+w*0.52, w*0.48
	s.Box(rx, 84, rw, 84, 1.2, slate)
	y := 100.0
	for _, row := range [][2]string{{"Account number", m.Number}, {"Payment due date", b.Date(next.Due)}, {"Amount due", b.Money(due)}} {
		t := bold
		if row[0] == "Amount due" {
			t = paper.HumanistBold.Of(13)
		}
		s.Text(rx+8, y, t, row[0])
		s.Right(rx+rw-8, y, t, row[1])
		y += 19
	}
	s.Text(rx+8, y+2, small, "If payment is received after "+b.Date(next.Due.AddDate(0, 0, 15))+", "+b.Money(each.Share(500))+
		" late fee will be charged.")
	list := func(x, y, w float64, rows [][2]string) float64 {
		for i, r := range rows {
			t := text
			if i == len(rows)-1 {
				t = bold
			}
			s.Text(x+8, y, t, r[0])
			s.Right(x+w-8, y, t, r[1])
			y += 14
		}
		return y
	}
	half := w*0.5 - 6
	y = box(x, 186, half, 108, "Account information")
	list(x, y, half, [][2]string{{"Property address", ""}, {m.Home.Street, ""}, {m.Home.Town(), ""}, {"Interest rate (fixed)",
		world.Percent(m.Loan.Rate)}, {"Prepayment penalty", "None"}, {"Outstanding principal", b.Money(last.Owing)}})
	y = box(x+w-half, 186, half, 108, "Explanation of amount due")
	list(x+w-half, y, half, [][2]string{{"Principal", b.Money(next.Principal)}, {"Interest", b.Money(next.Interest)},
		{"Escrow (taxes and insurance)", b.Money(m.Escrow)}, {"Regular monthly payment", b.Money(due)}, {"Total fees and charges", "$0.00"},
		{"Total amount due", b.Money(due)}})
	y = box(x, 306, w, 92, "Past payments breakdown")
	columns := form.Columns(w-8, form.Column{}, form.Column{Width: 150, Right: true}, form.Column{Width: 150, Right: true})
	form.Row(s, x+4, y-2, bold, columns, "", "Paid last month", "Paid year to date")
	n := world.Cents(int(last.Due.Month()))
	for i, r := range [][3]string{{"Principal", b.Money(last.Principal), b.Money(last.Principal * n)}, {"Interest", b.Money(last.Interest),
		b.Money(last.Interest * n)}, {"Escrow (taxes and insurance)", b.Money(m.Escrow), b.Money(m.Escrow * n)},
		{"Fees and partial payment (unapplied)", "$0.00", "$0.00"}} {
		form.Row(s, x+4, y+12+float64(i)*13, text, columns, r[:]...)
	}
	y = box(x, 410, w, 66, fmt.Sprintf("Transaction activity (%s to %s)", b.Date(last.Due.AddDate(0, -1, 1)), b.Date(last.Due)))
	activity := form.Columns(w-8, form.Column{Width: 80}, form.Column{}, form.Column{Width: 110, Right: true}, form.Column{Width: 110, Right: true})
	form.Row(s, x+4, y-2, bold, activity, "Date", "Description", "Charges", "Payments")
	form.Row(s, x+4, y+12, text, activity, b.Date(last.Due.AddDate(0, 0, -3)), "Late charge - none assessed", "$0.00", "")
	form.Row(s, x+4, y+25, text, activity, b.Date(last.Due), "Payment received - thank you", "", b.Money(due))
	s.Text(x, 494, bold, "Important messages")
	y = s.Paragraph(x, 506, w, 10, small, "Partial payments: any partial payment that you make is not applied to your mortgage, but is instead "+
		"held in a separate suspense account. If you pay the balance of a partial payment, the funds will then be applied.")
	y = s.Paragraph(x, y+2, w, 10, small, "Housing counselor information: if you would like counseling or assistance, contact the U.S. "+
		"Department of Housing and Urban Development at 800-569-4287 or go to www.hud.gov for a list of counselors. Your escrow account is "+
		"analyzed every year in "+last.Due.AddDate(0, 4, 0).Format("January")+"; a change in taxes or premium changes your payment.")
	s.Paragraph(x, y+2, w, 10, small, "Notices of error, requests for information and qualified written requests must be sent to "+m.Servicer+
		", Attn: Research, P.O. Box 9911, "+m.Place.Town()+". If you are in bankruptcy, this statement is for information only and is not an "+
		"attempt to collect a debt.")
	for at := 0.0; at < b.Width; at += 8 {
		s.Line(at, 598, at+4, 598, 0.5, paper.Grey)
	}
	s.Centre(b.Width/2, 608, paper.Humanist.Of(7).In(paper.Grey), "Please detach and return with your payment. Allow 7 days for postal delivery. "+
		"Write your account number on your check.")
	s.Text(x, 632, paper.HumanistBold.Of(11).In(slate), m.Servicer)
	ladder(s, x, 650, 100, 13, bold, text, "Account number", m.Number, "Borrower", b.Name(), "Property", m.Home.String())
	s.Box(rx, 622, rw, 92, 0.8, slate)
	ladder(s, rx+8, 638, 150, 15, bold, text, "Amount due by "+b.Date(next.Due), b.Money(due), "Due with late fee after "+next.Due.AddDate(0, 0,
		15).Format("01/02"), b.Money(due+each.Share(500)), "Additional principal", "$ ____________", "Additional escrow", "$ ____________",
		"Total enclosed", "$ ____________")
	postal(s, x, 722, world.Draw(a.Own(b), world.Figures, 30))
	form.Stacked(s, x, 736, 10, small, m.Servicer+" - Payment Processing", "P.O. Box 66001, "+m.Place.Town())
	s.Right(x+w, 756, paper.OCRB.Of(9), m.Number+"  "+fmt.Sprintf("%09d", int64(due))+"  "+fmt.Sprintf("%09d", int64(due+each.Share(500)))+"  7")
	return template.Single(map[string]string{
		"lender": m.Servicer, "holder": world.Upper(b.Name()), "loan_number": m.Number, "statement_date": world.ISO(last.Due),
		"principal_balance": last.Owing.Plain(), "payment_due": due.Plain(), "due_date": world.ISO(next.Due),
		"interest_rate": world.Percent(m.Loan.Rate), "escrow_amount": m.Escrow.Plain(), "property_address": m.Home.String(),
	}, s).About(world.ISO(last.Due.AddDate(0, -1, 1)), world.ISO(last.Due))
}

// demandLetter is a servicer's payoff statement, sent to the closing agent: figures good through a day, interest for every day after it.
func demandLetter(b *world.Borrower, a template.Ask) template.Document {
	m := b.Mortgage()
	_, last, _ := paidUpTo(m, 0)
	r := a.Issuer(b)
	s := blank(b)
	x, w := 64.0, b.Width-128
	text, bold := paper.Mono.Of(9), paper.MonoBold.Of(9)
	day := b.AsOf
	good := day.AddDate(0, 0, 30)
	perDay := last.Owing * world.Cents(m.Loan.Rate) / 10_000 / 365
	days := int(good.Sub(last.Due).Hours() / 24)
	lines := []world.Line{{Name: "UNPAID PRINCIPAL BALANCE", Amount: last.Owing}, {Name: fmt.Sprintf("INTEREST %s TO %s AT %s", b.Date(last.Due),
		b.Date(good), world.Percent(m.Loan.Rate)), Amount: perDay * world.Cents(days)}, {Name: "ESCROW OVERDRAFT", Amount: 0},
		{Name: "UNPAID LATE CHARGES", Amount: 0},
		{Name: "RECORDING FEE - RELEASE OF LIEN", Amount: world.Units(38 + r.IntN(40))}, {Name: "PAYOFF STATEMENT FEE", Amount: world.Units(30)},
		{Name: "WIRE FEE", Amount: world.Units(15)}}
	total := world.Cents(0)
	for _, l := range lines {
		total += l.Amount
	}
	s.Centre(b.Width/2, 60, paper.MonoBold.Of(14), world.Upper(m.Servicer))
	s.Centre(b.Width/2, 74, text, "PAYOFF DEPARTMENT   "+m.Place.Street)
	s.Centre(b.Width/2, 86, text, m.Place.Town()+"   TEL "+m.Phone)
	y := ladder(s, x, 124, 120, 13, text, text, "DATE:", b.Date(day), "TO:", world.Upper(world.Pick(r, []string{"Harbor Title & Escrow",
		"Epsilon Title Co.", "Five Rivers Settlement Services"})), "", "ATTN: PAYOFFS", "RE:", "LOAN NUMBER "+m.Number, "BORROWER:",
		world.Upper(b.Name()), "PROPERTY:", m.Home.Street, "", m.Home.Town())
	s.Text(x, y+18, paper.MonoBold.Of(12), "PAYOFF STATEMENT")
	y = s.Paragraph(x, y+38, w, 12.5, text, "AS REQUESTED, THE AMOUNT NEEDED TO PAY THE ABOVE LOAN IN FULL IS SHOWN BELOW. THE FIGURES ARE "+
		"GOOD THROUGH "+b.Date(good)+" AND ARE SUBJECT TO FINAL VERIFICATION UPON RECEIPT OF FUNDS.") + 10
	for _, l := range lines {
		s.Text(x, y, text, l.Name)
		s.Right(x+w, y, text, b.Amount(l.Amount))
		y += 14
	}
	s.Rule(x+w-100, x+w, y-6, 0.8, paper.Black)
	s.Text(x, y+8, paper.MonoBold.Of(10.5), "TOTAL AMOUNT TO PAY LOAN IN FULL")
	s.Right(x+w, y+8, paper.MonoBold.Of(10.5), b.Money(total))
	y = ladder(s, x, y+34, 220, 14, text, bold, "GOOD THROUGH DATE", b.Date(good), "PER DIEM AFTER THAT DATE", b.Money(perDay), "NEXT PAYMENT DUE",
		b.Date(last.Due.AddDate(0, 1, 0)), "ESCROW BALANCE (NOT DEDUCTED)", b.Money(m.Escrow*4))
	y += 8
	for _, part := range []string{
		"FUNDS RECEIVED AFTER 2:00 P.M. LOCAL TIME WILL BE POSTED THE NEXT BUSINESS DAY AND NEED ONE MORE DAY OF INTEREST. PERSONAL CHECKS ARE " +
			"NOT ACCEPTED.",
		"DO NOT STOP REGULAR PAYMENTS IN RELIANCE ON THIS STATEMENT. A LATE CHARGE OF " + b.Money(m.Loan.Instalment().Share(500)) +
			" WILL BE ADDED IF A PAYMENT IS MORE THAN 15 DAYS OVERDUE.",
		"THE BALANCE OF THE ESCROW ACCOUNT WILL BE REFUNDED TO THE BORROWER WITHIN 20 BUSINESS DAYS OF PAYOFF. KEEP HAZARD INSURANCE IN FORCE; " +
			"PREMIUMS DUE BEFORE PAYOFF MAY BE DISBURSED WITHOUT NOTICE.",
		"WE RESERVE THE RIGHT TO CORRECT THESE FIGURES AND TO DEMAND ANY SUM OMITTED BY ERROR OR ADDED BY TRANSACTIONS AFTER THIS DATE. THE " +
			"RELEASE WILL BE PREPARED AFTER ALL SUMS HAVE BEEN PAID.",
	} {
		y = s.Paragraph(x, y, w, 11.5, paper.Mono.Of(8.2), part) + 6
	}
	s.Box(x, y+4, w, 78, 0.7, paper.Black)
	s.Text(x+8, y+18, bold, "WIRE INSTRUCTIONS")
	bank := b.Banks[1]
	ladder(s, x+8, y+32, 110, 12, text, text, "BANK", world.Upper(bank.Name), "ABA ROUTING", bank.Branch, "ACCOUNT",
		world.Draw(r, world.Figures[1:], 10), "REFERENCE", m.Number+" "+world.Upper(b.Family))
	s.Text(x, b.Height-48, paper.Mono.Of(8), "VERIFY WIRE INSTRUCTIONS BY TELEPHONE BEFORE SENDING.   PYF-220")
	return template.Single(map[string]string{
		"lender": world.Upper(m.Servicer), "holder": world.Upper(b.Name()), "loan_number": m.Number, "payoff_amount": total.Plain(),
		"good_through_date": world.ISO(good), "statement_date": world.ISO(day),
		"principal_balance": last.Owing.Plain(), "interest_rate": world.Percent(m.Loan.Rate), "property_address": m.Home.String(),
	}, s)
}

// tearOffCard is an American card's statement: coupon above, summary beside the warning on minimum payments, activity, interest, and the rights.
func tearOffCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r := a.Issuer(b)
	x, w := 42.0, b.Width-84
	ink := world.Pick(r, []paper.Ink{paper.RGB(120, 60, 0), paper.RGB(60, 20, 100), paper.RGB(0, 80, 90)})
	text, bold, small := paper.Roman.Of(8.6), paper.RomanBold.Of(8.6), paper.Roman.Of(7.4)
	day := st.End
	f := form.NewFlow(x, w, b.Height-54, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 48, paper.RomanBold.Of(15).In(ink), st.Card.Issuer)
		s.Right(x+w, 42, text, world.Upper(b.Name()))
		s.Right(x+w, 53, text, "Account number ending in "+st.Card.Last4)
		s.Rule(x, x+w, 62, 1.5, ink)
		return s, 86
	})
	s := f.S
	s.Text(x, 84, paper.RomanBold.Of(11), "Account summary")
	s.Text(x, 96, small, fmt.Sprintf("Statement closing date %s   Days in billing cycle: %d", b.Date(day), st.End.Day()))
	y := 114.0
	for _, row := range [][2]string{{"Previous balance", b.Money(st.Previous)}, {"Payments and credits", "-" + b.Money(st.Payments)},
		{"Purchases", "+" + b.Money(st.Purchases)}, {"Cash advances", "+$0.00"}, {"Fees charged", "+" + b.Money(st.Fees)}, {"Interest charged",
			"+$0.00"}} {
		leader(s, x, y, w*0.46, text, row[0], row[1])
		y += 13
	}
	s.Rule(x, x+w*0.46, y-7, 0.7, paper.Black)
	leader(s, x, y+5, w*0.46, paper.RomanBold.Of(10), "New balance", b.Money(st.Closing))
	y += 24
	for _, row := range [][2]string{{"Credit limit", b.Money(st.Card.Limit)}, {"Available credit", b.Money(max(st.Card.Limit-st.Closing, 0))},
		{"Cash advance limit", b.Money(st.Card.Limit / 5)}, {"Past due amount", "$0.00"}} {
		leader(s, x, y, w*0.46, text, row[0], row[1])
		y += 13
	}
	rx, rw := x+w*0.52, w*0.48
	s.Band(rx, 74, rw, 86, paper.RGB(244, 240, 234))
	s.Text(rx+8, 90, paper.RomanBold.Of(11), "Payment information")
	ladder(s, rx+8, 108, 128, 15, text, paper.RomanBold.Of(10), "New balance", b.Money(st.Closing), "Minimum payment due", b.Money(st.Min),
		"Payment due date", b.Date(st.Due))
	s.Text(rx+8, 153, small, "A late payment may cost up to $41.00 and a penalty rate of 29.99%.")
	s.Text(rx, 176, bold, "Minimum payment warning:")
	yy := s.Paragraph(rx, 187, rw, 9.6, small, "If you make only the minimum payment each period, you will pay more in interest and it will take "+
		"you longer to pay off your balance. For example:")
	p := form.Prose{Text: small, Bold: paper.RomanBold.Of(7.4), Leading: 9}
	columns := form.Columns(rw, form.Column{}, form.Column{}, form.Column{})
	yy = p.Row(s, rx, yy-4, columns, 2.6, "If you make no additional charges and each month you pay", "You will pay off the balance in about",
		"And end up paying an estimated total of")
	yy = p.Row(s, rx, yy, columns, 2.6, "Only the minimum payment", fmt.Sprintf("%d months", 9+int(st.Closing/60_000)), b.Symbol+
		b.Round(st.Closing.Share(11_800)))
	if st.Closing/30 > st.Min {
		yy = p.Row(s, rx, yy, columns, 2.6, b.Symbol+b.Round(st.Closing/30), "36 months", b.Symbol+b.Round(st.Closing.Share(12_900)))
	}
	s.Text(rx, yy+11, small, "For credit counseling services call "+b.Stock().TollFree+".")
	f.Y = max(y, yy) + 34
	table := form.Columns(w, form.Column{Width: 50}, form.Column{Width: 50}, form.Column{Width: 88}, form.Column{}, form.Column{Width: 86,
		Right: true})
	head := func(title string) {
		f.Room(50)
		f.S.Text(x, f.Y, paper.RomanBold.Of(11).In(ink), title)
		f.S.Rule(x, x+w, f.Y+5, 0.8, ink)
		form.Row(f.S, x, f.Y+17, bold, table, "Trans.", "Post", "Reference", "Description", "Amount")
		f.Gap(30)
	}
	row := func(values ...string) {
		if f.Room(12) {
			head("Transactions, continued")
		}
		form.Row(f.S, x, f.Y, text, table, values...)
		f.Gap(12.2)
	}
	short := func(t time.Time) string { return t.Format("Jan 02") }
	head("Payments and other credits")
	for _, e := range st.Entries {
		if e.Amount < 0 {
			row(short(e.Date), short(e.Date), "", e.Text, "-"+b.Amount(-e.Amount))
		}
	}
	f.Gap(12)
	head("Purchases and adjustments")
	for _, e := range st.Entries {
		if e.Amount >= 0 {
			row(short(e.Date), short(e.Date.AddDate(0, 0, 1)), e.Ref, e.Text+"   "+b.Home.City, b.Amount(e.Amount))
		}
	}
	f.Gap(4)
	f.S.Text(x+w-250, f.Y, bold, "TOTAL PURCHASES FOR THIS PERIOD")
	f.S.Right(x+w-4, f.Y, bold, b.Money(st.Purchases))
	f.Gap(24)
	f.Room(150)
	f.Line(paper.RomanBold.Of(11).In(ink), 8, "Interest charge calculation")
	rates := form.Prose{Text: text, Bold: bold, Leading: 10.4}
	f.Rows(rates, form.Columns(w, form.Column{}, form.Column{Width: 120}, form.Column{Width: 140}, form.Column{Width: 110, Right: true}), 3,
		[]string{"Type of balance", "Annual percentage rate", "Balance subject to interest rate", "Interest charge"},
		[][]string{{"Purchases", "21.49% (v)", "$0.00", "$0.00"}, {"Cash advances", "28.74% (v)", "$0.00", "$0.00"}, {"Balance transfers",
			"21.49% (v)", "$0.00", "$0.00"}})
	f.Prose(form.Prose{Text: small, Bold: bold, Leading: 9.4}, "Your annual percentage rate is the annual interest rate on your account. (v) = "+
		"variable rate. Totals year to date: fees charged in "+fmt.Sprint(day.Year())+" $0.00; interest charged in "+fmt.Sprint(day.Year())+
		" $0.00.")
	f.Turn()
	f.Line(paper.RomanBold.Of(11).In(ink), 18, "What to do if you think you find a mistake on your statement")
	for _, part := range []string{
		"Write to us at Billing Inquiries, P.O. Box 4410, on a separate sheet. In your letter give us your name and account number; the dollar " +
			"amount of the suspected error; and a description of the problem, if you think there is an error on your bill, of what you believe " +
			"is wrong and why you believe it is a mistake.",
		"You must contact us within 60 days after the error appeared on your statement, and must notify us of any potential errors in writing. " +
			"You may call us, but if you do we are not required to investigate and you may have to pay the amount in question. While we " +
			"investigate we cannot try to collect the amount, or report you as delinquent on it. The charge may remain on your statement, and we " +
			"may continue to charge you interest on it; but if we determine that we made a mistake, you will not have to pay the amount or any " +
			"interest or other fees related to it.",
		"Your rights if you are dissatisfied with your credit card purchases: if you have tried in good faith to correct the problem with the " +
			"merchant, you may have the right not to pay the remaining amount due. To use this right the purchase must have been made in your " +
			"home state or within 100 miles of your current mailing address, and its price must have been more than $50; you must have used your " +
			"card for it; and you must not yet have fully paid for it.",
		"How to avoid paying interest on purchases. Your due date is at least 21 days after the close of each billing cycle. We will not charge " +
			"you interest on purchases if you pay your entire balance by the due date each month. We begin charging interest on cash advances " +
			"and balance transfers on the transaction date. The balance subject to interest is the average daily balance including new " +
			"transactions.",
		"Payments by mail must reach us by 5 p.m. local time at the address on the coupon, in the enclosed envelope, without staples or " +
			"correspondence. Payments marked paid in full go to a separate address. By sending a check you authorize us to use the information " +
			"on it to make an electronic transfer, possibly on the day we receive it.",
		"Lost or stolen cards: call " + b.Stock().TollFree + " at once, day or night. You are not liable for unauthorized use after you notify " +
			"us. Credit reporting: we may report information about your account to credit bureaus; late payments, missed payments, or other " +
			"defaults may be reflected in your credit report.",
	} {
		f.Prose(form.Prose{Text: paper.Roman.Of(8.6), Bold: bold, Leading: 11.4}, part)
		f.Gap(8)
	}
	f.Gap(16)
	for at := x; at < x+w; at += 8 {
		f.S.Line(at, f.Y, at+4, f.Y, 0.5, paper.Grey)
	}
	f.Gap(22)
	f.S.Text(x, f.Y, paper.RomanBold.Of(12).In(ink), st.Card.Issuer+" - payment coupon")
	form.Stacked(f.S, x, f.Y+26, 12.5, paper.Roman.Of(9.6), append([]string{b.Name()}, b.Home.Lines()...)...)
	ladder(f.S, rx, f.Y+26, 130, 14, text, bold, "Account ending in", st.Card.Last4, "New balance", b.Money(st.Closing), "Minimum payment due",
		b.Money(st.Min), "Payment due date", b.Date(st.Due), "Amount enclosed", "$ ______________")
	return template.Numbered(map[string]string{
		"issuer": st.Card.Issuer, "holder": world.Upper(b.Name()), "card_last4": st.Card.Last4, "statement_date": world.ISO(day),
		"due_date": world.ISO(st.Due), "closing_balance": st.Closing.Plain(), "minimum_due": st.Min.Plain(),
		"credit_limit": st.Card.Limit.Plain(), "previous_balance": st.Previous.Plain(), "payments_total": st.Payments.Plain(),
		"purchases_total": st.Purchases.Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-30, small, fmt.Sprintf("%d of %d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}
