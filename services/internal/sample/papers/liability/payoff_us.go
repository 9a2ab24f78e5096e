package liability

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// accrued is the interest from the last instalment to a day.
func (s standing) accrued(until time.Time) world.Cents {
	return s.daily() * world.Cents(days(s.Paid.Due, until))
}

func payoffFields(m standing, holder string, amount world.Cents, good time.Time) map[string]string {
	return map[string]string{
		"lender": m.Servicer, "holder": holder, "loan_number": m.Number, "statement_date": world.ISO(m.Date), "payoff_amount": amount.Plain(),
		"good_through_date": world.ISO(good), "principal_balance": m.Paid.Owing.Plain(), "interest_rate": world.Percent(m.Loan.Rate),
	}
}

// payoffStatement is a large servicer's payoff quote: figures in a table, the wire instructions in a box, conditions on a second page.
func payoffStatement(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	m := recently(b, a.Own(b))
	good := m.Date.AddDate(0, 0, 21+r.IntN(9))
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 9, Ink: paper.RGB(40, 60, 84), Pale: paper.RGB(236, 239, 243)}
	text, bold := style.Of(9), style.BoldOf(9)
	x, w := 46.0, b.Width-92
	recording, wire := world.Cents(3_500+100*r.IntN(40)), world.Cents(1_500)
	interest := m.accrued(good)
	total := m.Paid.Owing + interest + recording + wire
	box := mailbox(b, r)

	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	form.Emblem(s, x, 34, 24, style.Ink, 3)
	s.Text(x+32, 52, style.BoldOf(14).In(style.Ink), m.Servicer)
	s.Right(x+w, 44, style.BoldOf(15), "PAYOFF STATEMENT")
	s.Right(x+w, 57, text, "Statement date: "+m.Date.Format("01/02/2006"))
	s.Rule(x, x+w, 66, 1.2, style.Ink)
	form.Stacked(s, x, 88, 12, text, "Requested by: "+b.Lender.Name, "Attention: Closing Department", "Delivered by: fax / secure e-mail")
	form.Stacked(s, x+w/2+20, 88, 12, text, "Borrower: "+b.Name(), "Property: "+m.Home.Street, "                "+m.Home.Town())
	y := style.Cells(s, x, 132, w, 34, form.Cell{Label: "Loan number", Value: m.Number}, form.Cell{Label: "Loan type", Value: "Conventional, fixed"},
		form.Cell{Label: "Interest rate", Value: world.Percent(m.Loan.Rate)}, form.Cell{Label: "Next payment due",
			Value: m.Next.Due.Format("01/02/2006")})
	y = s.Paragraph(x, y+20, w, 12, text, "The figures below are those needed to pay the above loan in full. They are good through "+
		""+good.Format("01/02/2006")+
		" and are subject to final verification by the servicer. Funds received after that date must include "+
		""+b.Money(m.daily())+" for each additional day.") + 6
	columns := form.Columns(w, form.Column{Title: "Description"}, form.Column{Title: "Amount", Width: 130, Right: true})
	y = style.Head(s, x, y, style.Ink, paper.White, columns)
	for _, l := range [][2]string{
		{"Unpaid principal balance", b.Amount(m.Paid.Owing)},
		{fmt.Sprintf("Interest from %s to %s (%d days at %s)", m.Paid.Due.Format("01/02/2006"), good.Format("01/02/2006"), days(m.Paid.Due, good),
			b.Amount(m.daily())), b.Amount(interest)},
		{"Escrow advance balance", "0.00"}, {"Unpaid late charges", "0.00"}, {"Private mortgage insurance due", "0.00"}, {"Prepayment penalty",
			"0.00"},
		{"Recording fee (release of lien)", b.Amount(recording)}, {"Wire processing fee", b.Amount(wire)}, {"Payoff statement fee", "0.00"},
		{"Less: unapplied funds", "0.00"},
	} {
		form.Row(s, x, y, text, columns, l[0], l[1])
		s.Rule(x, x+w, y+4.5, 0.3, paper.Grey)
		y += 15
	}
	s.Band(x, y-9, w, 20, style.Pale)
	form.Row(s, x, y+5, style.BoldOf(11), columns, "TOTAL AMOUNT TO PAY LOAN IN FULL", b.Money(total))
	y += 30
	s.Text(x, y, bold, "Per diem: "+b.Money(m.daily()))
	s.Text(x+170, y, bold, "Good through: "+good.Format("01/02/2006"))
	s.Text(x+w-150, y, bold, "Loan number: "+m.Number)
	y += 18
	bank := b.Banks[1]
	s.Box(x, y, w, 96, 0.8, style.Ink)
	s.Text(x+8, y+14, bold, "WIRE INSTRUCTIONS (preferred)")
	form.Stacked(s, x+8, y+30, 12.5, text, "Bank: "+bank.Name, "ABA routing number: "+bank.Branch, "Account name: "+m.Servicer+" Payoff Clearing",
		"Account number: "+world.Draw(r, world.Figures[1:], 10), "OBI: loan number, borrower's name, property address")
	s.Line(x+w*0.56, y+6, x+w*0.56, y+90, 0.5, paper.Grey)
	s.Text(x+w*0.56+8, y+14, bold, "CERTIFIED FUNDS BY COURIER")
	form.Stacked(s, x+w*0.56+8, y+30, 12.5, text, m.Servicer, "Attn: Payoff Department", m.Place.Street, m.Place.Town(),
		"(mail: "+box.Street+", "+box.Code+")")
	y += 116
	s.Paragraph(x, y, w, 11, style.Of(8.5), "WARNING: Wire fraud is common. Confirm these instructions by calling "+
		""+m.Phone+" before you send funds. Our instructions never change by e-mail. "+
		"Personal checks are not accepted. Figures do not include payments or disbursements that have not yet posted to the account.")

	two := &paper.Sheet{Width: b.Width, Height: b.Height}
	two.Text(x, 52, style.BoldOf(11), "Payoff conditions - loan number "+m.Number)
	two.Rule(x, x+w, 58, 0.8, style.Ink)
	y = 78
	for i, c := range payoffConditions {
		two.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		y = two.Paragraph(x+18, y, w-18, 12, text, strings.ReplaceAll(c, "#", good.Format("01/02/2006"))) + 6
	}
	y += 10
	two.Text(x, y, bold, "Borrower's forwarding address for escrow refund and release documents (please complete)")
	for i := range 3 {
		two.Rule(x, x+w, y+26+22*float64(i), 0.5, paper.Grey)
	}
	two.Text(x, y+92, text, "Prepared by: PAYOFF UNIT "+world.Draw(r, world.Figures, 3)+"     Request ID: "+world.Draw(r, world.Figures[1:], 9))
	fields := payoffFields(m, b.Name(), total, good)
	fields["per_diem"] = m.daily().Plain()
	return template.Numbered(fields, []*paper.Sheet{s, two}, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-30, style.Of(7.5), "This communication is from a servicer. If you are in bankruptcy, it is for information only.   "+
			"Equal Housing Lender")
		s.Right(x+w, b.Height-30, style.Of(8), fmt.Sprintf("%d of %d", n, of))
	})
}

var payoffConditions = []string{
	"The payoff is subject to correction. We reserve the right to adjust any figure and to refuse funds that are insufficient for whatever " +
		"reason, including an error of calculation or a " +
		"check returned, a stop on a prior payment, or a disbursement from escrow between the date of this statement and the receipt of funds.",
	"Funds received after 3:00 p.m. Eastern Time are credited on the next business day. Interest is due through the date of receipt, not the date " +
		"of mailing. Payoffs are not processed on weekends or holidays.",
	"Please continue to make the regular monthly payments until the payoff has been received. Do not place a stop payment on any check already " +
		"sent. If automatic drafting is in effect, it must be cancelled " +
		"in writing at least three business days before the draft date.",
	"If funds are not received by #, this statement is void and a new one must be requested.",
	"The balance of the escrow account is not netted from the payoff. It is refunded by check to the borrower at the address on file within " +
		"twenty business days of payoff. We will keep paying taxes and insurance " +
		"that fall due until the loan is paid; contact the tax office or insurer to prevent double payments.",
	"The release of the security instrument will be sent for recording within the time that the law of the state allows. The recording fee above " +
		"is collected for that purpose.",
	"Issuing this statement does not suspend any collection or foreclosure activity, nor does it waive any right of the note holder.",
}

// payoffLetter is the typed figures of a servicer's mainframe, faxed to the closing agent.
func payoffLetter(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	m := recently(b, a.Own(b))
	good := world.MonthEnd(m.Date, 0)
	if days(m.Date, good) < 12 {
		good = world.MonthEnd(m.Date, 1)
	}
	interest := m.accrued(good)
	fax, release := world.Cents(2_500), world.Cents(4_800+100*r.IntN(20))
	total := m.Paid.Owing + interest + fax + release
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	t, bold := paper.Mono.Of(9.5), paper.MonoBold.Of(9.5)
	x, y := 58.0, 40.0
	s.Text(20, 18, paper.Mono.Of(7), m.Date.Format("Jan-02-2006")+fmt.Sprintf("  %02d:%02d  From: PAYOFF DEPT  To: %s", 8+r.IntN(9), r.IntN(60),
		strings.ToUpper(b.Lender.Name)))
	s.Right(b.Width-20, 18, paper.Mono.Of(7), "P.01/01")
	line := func(t paper.Type, text string) {
		s.Text(x, y, t, text)
		y += 12
	}
	for _, l := range []string{strings.ToUpper(m.Servicer), strings.ToUpper(m.Place.Street), strings.ToUpper(m.Place.Town())} {
		line(bold, l)
	}
	y += 12
	line(t, fmt.Sprintf("%-52s%s", "DATE: "+strings.ToUpper(long(m.Date)), "FORM PO-14"))
	y += 6
	for _, l := range [][2]string{
		{"BORROWER", strings.ToUpper(b.Name())}, {"PROPERTY", strings.ToUpper(m.Home.Street)}, {"",
			strings.ToUpper(m.Home.Town())}, {"OUR LOAN NO", m.Number},
		{"YOUR REF", b.Loan.Number}, {"LOAN TYPE", "CONV W/O PMI   INV 204   FIXED " + fmt.Sprint(m.Loan.Months) + " MO"}, {"DUE DATE",
			m.Next.Due.Format("01-02-06")},
		{"INT RATE", world.Percent(m.Loan.Rate)},
	} {
		line(t, fmt.Sprintf("%-14s%s", l[0], l[1]))
	}
	y += 8
	line(t, "TO WHOM IT MAY CONCERN:")
	y += 6
	for _, l := range t.Wrap(b.Width-2*x, "AS REQUESTED, THE FOLLOWING IS THE AMOUNT REQUIRED TO SATISFY THE ABOVE LOAN IF RECEIVED IN THIS "+
		"OFFICE BY "+strings.ToUpper(long(good))+":") {
		line(t, l)
	}
	y += 8
	for _, l := range []struct {
		text   string
		amount world.Cents
	}{
		{"PRINCIPAL BALANCE", m.Paid.Owing}, {"INTEREST TO " + good.Format("01-02-06"), interest}, {"PRO RATA MIP/PMI", 0}, {"ESCROW OVERDRAFT",
			0}, {"LATE CHARGES", 0},
		{"NSF AND OTHER FEES", 0}, {"FAX FEE", fax}, {"COUNTY RELEASE / RECORDING", release}, {"PREPAYMENT PENALTY", 0}, {"SUSPENSE CREDIT", 0},
	} {
		line(t, fmt.Sprintf("     %-40s %16s", l.text, b.Amount(l.amount)))
	}
	line(t, fmt.Sprintf("     %-40s %16s", "", "----------------"))
	line(bold, fmt.Sprintf("     %-40s %16s", "TOTAL PAYOFF AMOUNT", "$"+b.Amount(total)))
	line(t, fmt.Sprintf("     %-40s %16s", "", "================"))
	line(t, fmt.Sprintf("     %-40s %16s", "PER DIEM AFTER "+good.Format("01-02-06"), "$"+b.Amount(m.daily())))
	y += 10
	for _, p := range []string{
		"FUNDS MUST BE CERTIFIED OR WIRED. REMIT TO " +
			"" + strings.ToUpper(b.Banks[1].Name) + ", ABA " + b.Banks[1].Branch + ", CREDIT ACCT " + world.Draw(r, world.Figures[1:], 9) +
			", REFERENCE OUR LOAN NUMBER AND THE BORROWER'S NAME. FUNDS WITHOUT A LOAN NUMBER WILL BE RETURNED.",
		"ALL FIGURES ARE SUBJECT TO CLEARANCE OF FUNDS IN TRANSIT AND TO FINAL AUDIT WHEN PRESENTED. ANY OVERPAYMENT OR REFUND, AND THE ESCROW " +
			"BALANCE OF $" +
			b.Amount(m.Escrow*world.Cents(2+m.Paid.Number%6)) + " IF NO BILLS ARE PAID MEANWHILE, GOES DIRECTLY TO THE BORROWER. WE DO NOT " +
			"PROVIDE FINAL FIGURES BY TELEPHONE.",
		"INTEREST IS COMPUTED ON A 365 DAY YEAR. PAYMENTS ARE DUE ON THE FIRST; A LATE CHARGE OF " +
			"$" + b.Amount(m.Next.Instalment.Share(500)) + " WILL BE ADDED TO PAYOFFS RECEIVED AFTER THE 16TH " +
			"WITH THE CURRENT INSTALLMENT UNPAID.",
		"PLEASE SUPPLY THE BORROWER'S NEW ADDRESS: ______________________________________",
	} {
		for _, l := range t.Wrap(b.Width-2*x, p) {
			line(t, l)
		}
		y += 6
	}
	y += 6
	line(t, "SINCERELY,")
	y += 24
	line(t, "PAYOFF DEPARTMENT   "+m.Phone)
	fields := payoffFields(m, strings.ToUpper(b.Name()), total, good)
	fields["per_diem"] = m.daily().Plain()
	fields["lender"] = strings.ToUpper(m.Servicer)
	return template.Document{Fields: fields, Pages: []template.Page{{Sheet: s, Number: 1, Of: 1}}} // the fax machine counts
}
