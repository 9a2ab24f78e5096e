package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// mortgageFields are what a statement of a mortgage says of it.
func mortgageFields(m standing, holder string, due world.Cents) map[string]string {
	return map[string]string{
		"lender": m.Servicer, "holder": holder, "loan_number": m.Number, "statement_date": world.ISO(m.Date),
		"principal_balance": m.Paid.Owing.Plain(),
		"payment_due":       due.Plain(), "due_date": world.ISO(m.Next.Due), "interest_rate": world.Percent(m.Loan.Rate),
	}
}

// periodicStatement is a large servicer's periodic statement after the model form H-30 of Regulation Z: four boxes, the activity, the coupon;
// what the law wants said besides stands on the back.
func periodicStatement(b *world.Borrower, a template.Ask) template.Document {
	m := monthly(b, a.Back)
	r := a.Issuer(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(0, 70, 127), paper.RGB(0, 98, 90), paper.RGB(84, 44, 110)})
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.5, Ink: ink, Pale: paper.RGB(238, 242, 246)}
	box := mailbox(b, r)
	monthlyDue := m.Next.Instalment + m.Escrow
	late := m.Next.Instalment.Share(500)
	grace := m.Next.Due.AddDate(0, 0, 15)
	text, small := style.Of(8.5), style.Of(7.5)
	x, w := 36.0, b.Width-72
	half := w/2 - 6
	right := x + w/2 + 6

	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	form.Emblem(s, x, 32, 26, ink, r.IntN(6))
	s.Text(x+34, 46, style.BoldOf(12).In(ink), m.Servicer)
	form.Stacked(s, x+34, 57, 9, small, "Customer Service: "+m.Phone, "www."+form.Site(m.Servicer)+"   Mon-Fri 8 a.m. - 9 p.m. ET")
	s.Right(x+w, 48, style.BoldOf(17), "Mortgage Statement")
	s.Right(x+w, 62, style.Of(10), "Statement Date: "+m.Date.Format("1/2/2006"))
	form.Bars(s, x+10, 104, 0.55, 8, m.Number[:6]+b.Home.Code)
	form.Stacked(s, x+10, 126, 12, style.Of(10), strings.ToUpper(b.Name()), strings.ToUpper(m.Home.Street), strings.ToUpper(m.Home.Town()))

	s.Box(right, 78, half, 80, 1, ink)
	for i, pair := range [][2]string{
		{"Account Number", m.Number}, {"Payment Due Date", m.Next.Due.Format("1/2/2006")}, {"Amount Due", b.Money(monthlyDue)},
	} {
		y := 94 + 17*float64(i)
		s.Text(right+8, y, style.BoldOf(9.5), pair[0])
		s.Right(right+half-8, y, style.BoldOf(9.5), pair[1])
		s.Rule(right, right+half, y+5, 0.4, paper.Grey)
	}
	s.Paragraph(right+8, 144, half-16, 9, paper.SansItalic.Of(8),
		"If payment is received after "+grace.Format("1/2/2006")+", "+b.Money(late)+" late fee will be charged.")

	title := func(x, y, w float64, text string) float64 {
		s.Band(x, y, w, 16, ink)
		s.Text(x+6, y+11.5, style.BoldOf(9.5).In(paper.White), text)
		return y + 30
	}
	pairs := func(x, y, w float64, rows [][2]string) {
		for _, l := range rows {
			t := text
			if strings.HasPrefix(l[0], "*") {
				t = style.BoldOf(9)
				s.Rule(x, x+w, y-10, 0.5, paper.Black)
			}
			s.Text(x+6, y, t, strings.TrimPrefix(l[0], "*"))
			s.Right(x+w-6, y, t, l[1])
			y += 14
		}
	}
	y := title(x, 184, half, "Account Information")
	pairs(x, y, half, [][2]string{
		{"Property address", m.Home.Street}, {"Outstanding principal", b.Money(m.Paid.Owing)}, {"Interest rate", world.Percent(m.Loan.Rate)},
		{"Maturity date", world.MonthStart(m.Since, m.Loan.Months+1).Format("January 2006")}, {"Prepayment penalty", "No"},
		{"Escrow balance", b.Money(m.Escrow * world.Cents(2+m.Paid.Number%6))}, {"Suspense (unapplied funds) balance", "$0.00"},
	})
	s.Box(x, 184, half, 124, 0.6, ink)
	y = title(right, 184, half, "Explanation of Amount Due")
	pairs(right, y, half, [][2]string{
		{"Principal", b.Money(m.Next.Principal)}, {"Interest", b.Money(m.Next.Interest)}, {"Escrow (for taxes and insurance)", b.Money(m.Escrow)},
		{"*Regular monthly payment", b.Money(monthlyDue)}, {"Total fees and charges", "$0.00"}, {"Overdue payment",
			"$0.00"}, {"*Total amount due", b.Money(monthlyDue)},
	})
	s.Box(right, 184, half, 124, 0.6, ink)

	received := m.Paid.Due.AddDate(0, 0, 1+r.IntN(9))
	before := m.Date.AddDate(0, -1, 0)
	s.Text(x, 330, style.BoldOf(10).In(ink), fmt.Sprintf("Transaction Activity (%s to %s)", before.Format("1/2/06"), m.Date.AddDate(0, 0,
		-1).Format("1/2/06")))
	columns := form.Columns(w, form.Column{Title: "Date", Width: 60}, form.Column{Title: "Description"}, form.Column{Title: "Principal",
		Width: 66, Right: true},
		form.Column{Title: "Interest", Width: 66, Right: true}, form.Column{Title: "Escrow", Width: 60, Right: true},
		form.Column{Title: "Charges", Width: 54, Right: true}, form.Column{Title: "Payments", Width: 74, Right: true})
	y = style.Head(s, x, 336, style.Pale, paper.Black, columns)
	form.Row(s, x, y-2, text, columns, received.Format("1/2/06"), "Payment received - thank you", b.Amount(m.Paid.Principal),
		b.Amount(m.Paid.Interest),
		b.Amount(m.Escrow), "", b.Money(m.Paid.Instalment+m.Escrow))
	if m.Date.Month()%3 == 0 {
		form.Row(s, x, y+11, text, columns, m.Date.AddDate(0, 0, -4).Format("1/2/06"), "Escrow disbursement - county tax", "", "",
			"-"+b.Amount(b.Property.YearTax/4), "", "")
	}

	s.Text(x, 400, style.BoldOf(10).In(ink), "Past Payments Breakdown")
	year := sum(yearOf(b, m.Rows, m.Paid.Due))
	n := world.Cents(len(yearOf(b, m.Rows, m.Paid.Due)))
	columns = form.Columns(half, form.Column{}, form.Column{Title: "Paid Last Month", Width: 78, Right: true},
		form.Column{Title: "Paid Year to Date", Width: 84, Right: true})
	y = style.Head(s, x, 406, style.Pale, paper.Black, columns)
	for _, l := range [][]string{
		{"Principal", b.Money(m.Paid.Principal), b.Money(year.Principal)}, {"Interest", b.Money(m.Paid.Interest), b.Money(year.Interest)},
		{"Escrow (tax/insurance)", b.Money(m.Escrow), b.Money(m.Escrow * n)}, {"Fees", "$0.00", "$0.00"}, {"Partial (unapplied)", "$0.00", "$0.00"},
		{"Total", b.Money(m.Paid.Instalment + m.Escrow), b.Money(year.Principal + year.Interest + m.Escrow*n)},
	} {
		form.Row(s, x, y, text, columns, l...)
		y += 13
	}
	s.Box(x, 406, half, 106, 0.6, paper.Grey)
	s.Box(right, 392, half, 120, 0.6, paper.Grey)
	s.Text(right+6, 405, style.BoldOf(9.5).In(ink), "Important Messages")
	y = s.Paragraph(right+6, 418, half-12, 9.5, style.Of(8), "*Partial Payments: Any partial payments that you make are not applied to your "+
		"mortgage, but instead are held "+
		"in a separate suspense account. If you pay the balance of a partial payment, the funds will then be applied to your mortgage.")
	s.Paragraph(right+6, y+4, half-12, 9.5, style.Of(8), "Your escrow account is analyzed once a year. If your county or insurer sends a bill to "+
		"you instead of to us, please forward it "+
		"with your account number so that it is paid on time.")

	// The coupon, below the cut.
	for i := range 90 {
		s.Rule(x+float64(i)*6, x+float64(i)*6+3, 540, 0.5, paper.Grey)
	}
	s.Centre(b.Width/2, 551, style.Of(7), "Please detach and return this portion with your payment. Do not send cash. Allow 5 to 7 days for "+
		"postal delivery.")
	s.Text(x, 572, style.BoldOf(11).In(ink), m.Servicer)
	form.Stacked(s, x, 586, 11, text, strings.ToUpper(b.Name()), "Account Number: "+m.Number, "Property: "+m.Home.String())
	form.Checkbox(s, x, 628, small, false, "Address or phone change? Check here and complete the back.")
	s.Text(x+40, 664, style.Of(9.5), m.Servicer)
	form.Stacked(s, x+40, 676, 12, style.Of(9.5), strings.ToUpper(box.Street), strings.ToUpper(box.Town()))
	s.Band(right, 562, half, 16, ink)
	s.Text(right+6, 573, style.BoldOf(9.5).In(paper.White), "Amount Due")
	for i, pair := range [][2]string{
		{"Due by " + m.Next.Due.Format("1/2/2006") + ":", b.Money(monthlyDue)}, {b.Money(late) + " late fee will be charged after " +
			"" + grace.Format("1/2/2006"), ""},
		{"Additional principal", "$ ______________"}, {"Additional escrow", "$ ______________"}, {"Total amount enclosed", "$ ______________"},
	} {
		y := 592 + 15*float64(i)
		s.Text(right+6, y, text, pair[0])
		s.Right(right+half-6, y, style.BoldOf(9), pair[1])
	}
	s.Box(right, 562, half, 98, 0.8, ink)
	s.Text(right, 690, small, "Make check payable to "+m.Servicer)
	s.Text(x+30, 740, paper.OCRB.Of(9.5), m.Number+"  "+strings.ReplaceAll(monthlyDue.Plain(), ".",
		"")+"  "+strings.ReplaceAll((monthlyDue+late).Plain(), ".", "")+"  "+
		m.Next.Due.Format("010206"))

	back := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	y = 50
	for _, c := range periodicNotices {
		back.Text(x, y, style.BoldOf(8.5).In(ink), c[0])
		y = back.Paragraph(x, y+11, w, 10, style.Of(8), strings.ReplaceAll(c[1], "#", m.Phone)) + 6
	}
	back.Box(x, y, w, 92, 0.6, paper.Grey)
	back.Text(x+6, y+13, style.BoldOf(8.5), "Change of address or telephone (please print)")
	for i, l := range []string{"New street address", "City, state, ZIP", "Home phone / mobile phone", "Signature of borrower (required)"} {
		back.Text(x+6, y+32+16*float64(i), small, l)
		back.Rule(x+150, x+w-20, y+34+16*float64(i), 0.5, paper.Grey)
	}
	return template.Numbered(mortgageFields(m, strings.ToUpper(b.Name()), monthlyDue), []*paper.Sheet{s, back}, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-22, small, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(before), world.ISO(m.Date))
}

var periodicNotices = [][2]string{
	{"Qualified written requests, notices of error, requests for information", "Under federal law you may send us a written notice if you believe " +
		"that we made an error in " +
		"servicing your loan, or if you want information about its servicing. Include your name, your account number and a description of the " +
		"error or of what you want to know. " +
		"Payment coupons are not a proper place for such a notice. We will confirm receipt within five business days and answer within thirty."},
	{"How we apply your payments", "Payments are credited as of the day we receive them at the address on the coupon, if they arrive before 5:00 " +
		"p.m. on a business day. A payment is applied " +
		"first to interest, then to principal, then to escrow, and then to late charges and other fees. Money beyond the amount due reduces " +
		"principal unless you tell us otherwise."},
	{"Paying by electronic check conversion", "When you provide a check as payment, you authorize us either to use information from your check to " +
		"make a one-time electronic fund transfer from your " +
		"account or to process the payment as a check transaction. Funds may be withdrawn the same day, and you will not receive your check back " +
		"from your financial institution."},
	{"Late charges and returned payments", "A late charge is assessed when the full payment has not been received by the end of the grace period. " +
		"A payment that your bank returns unpaid costs $25.00, " +
		"unless the law of your state sets a lower amount."},
	{"Credit reporting", "We may report information about your account to credit bureaus. Late payments, missed payments, or other defaults on " +
		"your account may be reflected in your credit report."},
	{"Housing counseling", "If you would like counseling or assistance, you may contact a counselor approved by the U.S. Department of Housing " +
		"and Urban Development (HUD). For a list of homeownership " +
		"counselors in your area call 800-569-4287."},
	{"Bankruptcy", "If you are in bankruptcy, or your debt has been discharged and you have not reaffirmed it, this statement is for information " +
		"only and is not an attempt to collect a debt from you " +
		"personally."},
	{"Servicemembers", "The Servicemembers Civil Relief Act limits interest and protects against foreclosure during active duty, and for some " +
		"time after. Call # and ask for the military desk."},
	{"Payoff requests", "A payoff figure may be ordered on the website, or by calling #, at any hour. The outstanding principal on this statement " +
		"is not the amount needed to pay the loan in full."},
}

// servicerLetter is the monthly letter of a small servicer who types what others print in boxes.
func servicerLetter(b *world.Borrower, a template.Ask) template.Document {
	m := monthly(b, a.Back)
	r := a.Issuer(b)
	due := m.Next.Instalment + m.Escrow
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 72.0, b.Width-144
	text, bold := paper.Serif.Of(10.5), paper.SerifBold.Of(10.5)
	s.Centre(b.Width/2, 54, paper.SerifBold.Of(16), m.Servicer)
	s.Centre(b.Width/2, 68, paper.SerifItalic.Of(9.5), "Loan Servicing Department")
	s.Centre(b.Width/2, 80, paper.Serif.Of(9), m.Place.String()+"   Telephone "+m.Phone)
	s.Rule(x, x+w, 88, 0.6, paper.Black)
	s.Rule(x, x+w, 90, 0.6, paper.Black)
	s.Text(x, 114, text, long(m.Date))
	form.Stacked(s, x, 140, 13, text, b.Name(), m.Home.Street, m.Home.Town())
	form.Stacked(s, x+40, 192, 13.5, bold, "Re:", "", "")
	form.Stacked(s, x+66, 192, 13.5, bold, "Loan No. "+m.Number, "Secured by "+m.Home.String(),
		"Note dated "+long(m.Since)+", original amount "+b.Money(m.Loan.Amount))
	y := 248.0
	say := func(paragraph string) { y = s.Paragraph(x, y, w, 13, text, paragraph) + 6 }
	say("Dear " + courtesy(b) + b.Family + ":")
	say("This is your monthly statement for the loan named above. Your next payment of " +
		"" + b.Money(due) + " is due on " + long(m.Next.Due) + ". It is made up as follows:")
	for _, l := range [][2]string{
		{"Interest at " + world.Percent(m.Loan.Rate) + " per annum", b.Amount(m.Next.Interest)}, {"Principal", b.Amount(m.Next.Principal)},
		{"Deposit to reserve for taxes and hazard insurance", b.Amount(m.Escrow)}, {"Past due payments and late charges", "0.00"},
	} {
		s.Text(x+30, y, text, l[0])
		s.Right(x+w-60, y, text, l[1])
		y += 13.5
	}
	s.Rule(x+w-130, x+w-60, y-9, 0.5, paper.Black)
	s.Text(x+30, y+3, bold, "Total now due")
	s.Right(x+w-60, y+3, bold, "$"+b.Amount(due))
	y += 26
	year := sum(yearOf(b, m.Rows, m.Paid.Due))
	say("We received your payment of " +
		"" + b.Money(m.Paid.Instalment+m.Escrow) + " for " + m.Paid.Due.Format("January") + " on " + long(m.Paid.Due.AddDate(0, 0,
		2+r.IntN(8))) + ". Of it " +
		b.Money(m.Paid.Interest) + " went to interest, " + b.Money(m.Paid.Principal) +
		" to principal and " + b.Money(m.Escrow) + " to the reserve account. After this payment the unpaid " +
		"principal balance of your loan is " + b.Money(m.Paid.Owing) + ".")
	say("In this calendar year you have paid " +
		"" + b.Money(year.Interest) + " in interest and " + b.Money(year.Principal) + " in principal. The reserve account stands at " +
		b.Money(m.Escrow*world.Cents(3+m.Paid.Number%5)) + ".")
	say("Should your payment reach us after the 15th day of the month, a late charge of " +
		"" + b.Money(m.Next.Instalment.Share(400)) + " becomes payable under Section 6(A) of the Note. " +
		"Payments that are less than the full amount are held unapplied until the remainder arrives. There is no penalty for prepaying. This " +
		"letter is not a payoff quotation.")
	say("If you believe there is an error, please write to the address above, attention Borrower Inquiries; inquiries on a payment stub are not " +
		"handled as such. A list of HUD-approved " +
		"housing counselors is available at 800-569-4287.")
	say("Very truly yours,")
	form.Signature(s, x, y+22, 92, r)
	clerk := b.Someone(r)
	form.Stacked(s, x, y+36, 12, text, clerk.Name(), "Loan Servicing")
	s.Text(x, y+62, paper.Serif.Of(8.5), strings.ToLower(clerk.Given[:1]+clerk.Family[:1])+"/ls      cc: file")
	for i := range 78 {
		s.Rule(x+float64(i)*6, x+float64(i)*6+4, 716, 0.4, paper.Grey)
	}
	for i, l := range []string{"Loan No. " + m.Number, "Due " + long(m.Next.Due), "Amount due $" + b.Amount(due), "Enclosed $ ____________"} {
		s.Text(x+w/4*float64(i), 734, paper.Serif.Of(9), l)
	}
	s.Text(x, 752, paper.SerifItalic.Of(8.5), "Return this strip with your check payable to "+m.Servicer)
	return template.Single(mortgageFields(m, b.Name(), due), s).About(world.ISO(world.MonthStart(m.Date, 0)), world.ISO(m.Date))
}
