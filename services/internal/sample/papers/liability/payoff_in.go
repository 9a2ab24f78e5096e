package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// foreclosureLetter is a housing finance company's letter with the amount for closing the loan, as another lender needs it for a balance
// transfer; the list of the title documents it holds comes as an annexure.
func foreclosureLetter(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	m := recently(b, a.Own(b))
	good := m.Date.AddDate(0, 0, 15+r.IntN(10))
	interest := m.accrued(good)
	charge := world.Cents(0) // floating-rate loans to individuals bear none
	fee := world.Units(2_000)
	total := m.Paid.Owing + interest + charge + fee + fee.Share(1800)
	style := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 10, Ink: world.Pick(r, []paper.Ink{paper.RGB(120, 30, 30), paper.RGB(20,
		70, 100)}), Pale: paper.RGB(240, 238, 234)}
	x, w := 62.0, b.Width-124
	text, bold := style.Of(10), style.BoldOf(10)
	head := func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: page == 1}
		s.Centre(b.Width/2, 50, style.BoldOf(17).In(style.Ink), m.Servicer)
		s.Centre(b.Width/2, 63, style.Of(8.5), m.Place.String()+"   Tel: "+m.Phone)
		s.Rule(x, x+w, 72, 1, style.Ink)
		return s, 98
	}
	f := form.NewFlow(x, w, b.Height-60, head)
	f.S.Right(x+w, 98, text, "Date: "+m.Date.Format("2 January 2006"))
	f.Line(text, 20, "Ref. No.: FCL/"+strings.ToUpper(m.Place.City[:3])+"/"+m.Number[3:])
	for _, l := range append([]string{"To,", courtesy(b) + b.Name()}, b.Home.Lines()...) {
		f.Line(text, 13, l)
	}
	f.Gap(10)
	f.Text(bold, 14, 0, "Sub: Foreclosure statement of Home Loan Account No. "+m.Number)
	f.Gap(6)
	f.Line(text, 18, "Dear Sir / Madam,")
	f.Text(text, 14, 0, "With reference to your request we advise below the amount required for foreclosure of the captioned loan, sanctioned for "+
		"Rs. "+b.Amount(m.Loan.Amount)+
		" and presently bearing interest at "+world.Percent(m.Loan.Rate)+" p.a. (floating). The figures are valid for payment up to "+
		""+good.Format("2 January 2006")+".")
	f.Gap(4)
	columns := form.Columns(w, form.Column{Title: "Sr.", Width: 32}, form.Column{Title: "Particulars"}, form.Column{Title: "Amount (Rs.)",
		Width: 120, Right: true})
	rows := [][]string{
		{"1", "Principal outstanding as on " + m.Date.Format("02.01.2006"), b.Amount(m.Paid.Owing)}, {"2", "Overdue instalments", "0.00"},
		{"3", fmt.Sprintf("Interest from %s to %s (%d days)", m.Paid.Due.Format("02.01.2006"), good.Format("02.01.2006"), days(m.Paid.Due, good)),
			b.Amount(interest)},
		{"4", "Additional interest / penal charges", "0.00"}, {"5", "Cheque bouncing and other charges", "0.00"}, {"6",
			"Foreclosure charges (nil on floating rate loans to individuals)", b.Amount(charge)},
		{"7", "Statement and document retrieval charges", b.Amount(fee)}, {"8", "GST @ 18% on item 7", b.Amount(fee.Share(1800))}, {"9",
			"Less: advance instalments / unadjusted amount", "0.00"},
		{"", "TOTAL AMOUNT PAYABLE FOR FORECLOSURE", b.Amount(total)},
	}
	top := f.Y
	f.Y = style.Head(f.S, x, top, style.Pale, paper.Black, columns)
	form.Grid(f.S, x, top+16, 16, len(rows), columns)
	for i, l := range rows {
		t := style.Of(9.5)
		if i == len(rows)-1 {
			t = style.BoldOf(9.5)
		}
		form.Row(f.S, x, top+27+16*float64(i), t, columns, l...)
	}
	f.Y = top + 16 + 16*float64(len(rows)) + 18
	f.Text(style.BoldOf(9.5), 13, 0, "("+world.InWords(b.Locale, total)+")")
	f.Gap(4)
	f.Text(text, 14, 0, "Interest of Rs. "+b.Amount(m.daily())+" per day will be payable for every day after the above date. Payment is to be "+
		"made by demand draft / RTGS favouring \""+m.Servicer+
		" - A/c "+m.Number+"\". Cheques are subject to realisation. In case of a balance transfer, the draft should be accompanied by a letter of "+
		"the new lender and your authority to hand over the documents.")
	f.Gap(4)
	f.Text(text, 14, 0, "The original property documents listed in the annexure, and our No Dues Certificate, will be released to the borrowers "+
		"or their authorised representative within 30 days of realisation "+
		"of the full amount. Any instalment presented under the NACH mandate in the meantime will be refunded. The Company may revise this "+
		"statement if an entry was omitted.")
	f.Room(100)
	f.Gap(14)
	f.Line(text, 14, "Yours faithfully,")
	f.Line(bold, 14, "For "+m.Servicer)
	form.Signature(f.S, x, f.Y+22, 84, r)
	form.Seal(f.S, x+190, f.Y+14, 31, style.Ink, -8, strings.Fields(m.Servicer)[0])
	f.Gap(38)
	f.Line(text, 14, "Authorised Signatory")

	f.Turn()
	f.Centre(style.BoldOf(12), 18, "ANNEXURE - LIST OF PROPERTY DOCUMENTS HELD")
	f.Line(text, 18, "Loan Account No. "+m.Number+"          Borrower: "+b.Name())
	f.Text(text, 14, 0, "Property: "+m.Home.String())
	f.Gap(8)
	documents := [][]string{}
	for i, d := range foreclosureDocuments {
		documents = append(documents, []string{fmt.Sprint(i + 1), d, world.Pick(r, []string{"Original", "Original", "Certified copy", "Photocopy"}),
			m.Since.AddDate(0, 0, -20*(i+1)-r.IntN(15)).Format("02.01.2006")})
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: style.Of(9.5), Leading: 18, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Sr.", Width: 32}, form.Column{Title: "Description of document"}, form.Column{Title: "Type",
			Width: 90}, form.Column{Title: "Dated", Width: 80})}, documents)
	f.Gap(10)
	f.Text(style.Of(9), 12, 0, "The list is as per our records and does not amount to an acknowledgement of title. Loss of or damage to a "+
		"document in our custody will be dealt with as per the Reserve Bank's directions "+
		"on release of property documents. Charge registered with CERSAI will be satisfied within 30 days of closure.")
	f.Gap(30)
	f.Line(bold, 14, "For "+m.Servicer)
	form.Signature(f.S, x, f.Y+22, 84, r)
	f.Gap(38)
	f.Line(text, 14, "Authorised Signatory                                        Received the list (Borrower): ______________________")
	fields := payoffFields(m, b.Name(), total, good)
	fields["per_diem"] = m.daily().Plain()
	return template.Uncounted(template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Centre(b.Width/2, b.Height-34, style.Of(8), fmt.Sprintf("- %d -", n))
	}))
}

var foreclosureDocuments = []string{
	"Sale deed in favour of the borrower(s)", "Registration receipt / index II", "Agreement for sale with payment " +
		"receipts", "Parent title deed of the vendor",
	"Encumbrance certificate for 13 years", "Approved building plan", "Occupancy / completion certificate", "Share certificate and NOC of the " +
		"society", "Latest property tax paid receipt",
}

// closureStatement is the loan system's print of what it takes to close: a dense form with the figure for each of the next days.
func closureStatement(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	m := recently(b, a.Own(b))
	good := m.Date.AddDate(0, 0, 6)
	fee := world.Units(590)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 40.0, b.Width-80
	text, bold := paper.Wide.Of(7.5), paper.WideBold.Of(7.5)
	s.Box(x, 36, w, b.Height-84, 1, paper.Black)
	s.Centre(b.Width/2, 56, paper.WideBold.Of(12), strings.ToUpper(m.Servicer))
	s.Centre(b.Width/2, 68, text, "RETAIL ASSETS OPERATIONS, "+strings.ToUpper(m.Place.String()))
	s.Rule(x, x+w, 76, 1, paper.Black)
	s.Centre(b.Width/2, 91, paper.WideBold.Of(10), "LOAN CLOSURE STATEMENT (PRE-PAYMENT QUOTE)")
	s.Rule(x, x+w, 98, 0.6, paper.Black)
	columns := form.Columns(w, form.Column{Width: 110}, form.Column{}, form.Column{Width: 110}, form.Column{Width: 110})
	facts := [][]string{
		{"Agreement No.", m.Number, "Quote Date", named(m.Date)}, {"Customer Name", strings.ToUpper(b.Name()), "Valid Upto", named(good)},
		{"Customer PAN", b.TaxNumber, "Product", "HOME LOAN"}, {"Scheme", "HL-FLT-SAL-01", "Branch", strings.ToUpper(m.Place.City)},
		{"Loan Amount", b.Amount(m.Loan.Amount), "Disbursal Date", named(m.Since)}, {"Current ROI", world.Percent(m.Loan.Rate), "EMI",
			b.Amount(m.Loan.Instalment())},
		{"Instalments Paid", fmt.Sprint(m.Paid.Number), "Instalments Pending", fmt.Sprint(m.Loan.Months - m.Paid.Number)},
		{"Closure Type", "FULL PREPAYMENT - OWN FUNDS/BT", "Quote Ref.", "FC" + world.Draw(r, world.Figures, 9)},
	}
	form.Grid(s, x, 98, 16, len(facts), columns)
	for i, l := range facts {
		y := 109 + 16*float64(i)
		form.Row(s, x, y, text, columns, l...)
	}
	y := 98 + 16*float64(len(facts)) + 20
	s.Text(x+6, y, bold, "A. AMOUNT PAYABLE TO CLOSE (INR)")
	y += 6
	parts := form.Columns(w, form.Column{Title: "Head"}, form.Column{Title: "Due", Width: 100, Right: true}, form.Column{Title: "Waived",
		Width: 90, Right: true}, form.Column{Title: "Payable", Width: 110, Right: true})
	interest := m.accrued(good)
	total := m.Paid.Owing + interest + fee
	lines := [][]string{
		{"Head", "Due", "Waived", "Payable"}, {"Balance Principal (POS)", b.Amount(m.Paid.Owing), "0.00",
			b.Amount(m.Paid.Owing)}, {"Pending Instalments", "0.00", "0.00", "0.00"},
		{"Interest for the month (" + fmt.Sprint(days(m.Paid.Due, good)) + " days)", b.Amount(interest), "0.00",
			b.Amount(interest)}, {"Late Payment Interest (LPI)", "0.00", "0.00", "0.00"},
		{"Cheque Bounce Charges", "0.00", "0.00", "0.00"}, {"Prepayment Penalty", "0.00", "0.00", "0.00"}, {"Swap / Conversion Charges", "0.00",
			"0.00", "0.00"},
		{"Document Retrieval Fee incl. GST", b.Amount(fee), "0.00", b.Amount(fee)}, {"Excess / Refunds (-)", "0.00", "0.00",
			"0.00"}, {"NET RECEIVABLE", b.Amount(total), "0.00", b.Amount(total)},
	}
	form.Grid(s, x, y, 15, len(lines), parts)
	for i, l := range lines {
		t := text
		if i == 0 || i == len(lines)-1 {
			t = bold
		}
		form.Row(s, x, y+10.5+15*float64(i), t, parts, l...)
	}
	y += 15*float64(len(lines)) + 20
	s.Text(x+6, y, bold, "B. AMOUNT PAYABLE BY DATE OF REALISATION (INR)")
	y += 6
	datewise := form.Columns(w, form.Column{}, form.Column{Right: true}, form.Column{Right: true}, form.Column{Right: true})
	form.Grid(s, x, y, 14, 8, datewise)
	form.Row(s, x, y+10, bold, datewise, "Date", "Principal", "Interest", "Net receivable")
	for i := range 7 {
		day := m.Date.AddDate(0, 0, i)
		form.Row(s, x, y+24+14*float64(i), text, datewise, named(day), b.Amount(m.Paid.Owing), b.Amount(m.accrued(day)),
			b.Amount(m.Paid.Owing+m.accrued(day)+fee))
	}
	y += 14*8 + 18
	s.Text(x+6, y, bold, "C. MODE OF PAYMENT")
	y = s.Paragraph(x+6, y+12, w-12, 10, text,
		"RTGS/NEFT to virtual account "+
			""+strings.ToUpper(strings.Fields(m.Servicer)[0])+"HL"+m.Number+", IFSC "+b.Banks[1].Branch+", or demand draft favouring "+
			m.Servicer+" payable at "+m.Place.City+". Cash is not accepted. Per day interest Rs. "+b.Amount(m.daily())+".") + 6
	s.Text(x+6, y, bold, "D. CONDITIONS")
	y += 12
	for i, c := range []string{
		"The quote lapses after the date of validity or on the cycle date, whichever is earlier. A fresh quote attracts charges as per the " +
			"schedule of charges.",
		"If an instalment has been presented but is not realised on the date of closure, its amount will be included in the receivable and " +
			"refunded on realisation.",
		"The loan is marked closed after realisation; the No Objection Certificate is dispatched within 21 working days and title documents are " +
			"released from the central repository.",
		"Credit information companies are updated in the reporting cycle that follows. Kindly cancel standing instructions with your bank.",
	} {
		s.Text(x+6, y, text, fmt.Sprintf("%d)", i+1))
		y = s.Paragraph(x+20, y, w-28, 10, text, c) + 1
	}
	y += 22
	s.Text(x+6, y, text, "Maker: "+world.Draw(r, world.Letters, 1)+world.Draw(r, world.Figures, 6)+"     Checker: "+world.Draw(r, world.Letters,
		1)+world.Draw(r, world.Figures, 6))
	form.Stamp(s, x+w-150, y-22, paper.RGB(60, 60, 150), 4, "FOR CLOSURE ONLY", named(m.Date))
	s.Centre(b.Width/2, b.Height-34, text, "System generated on "+named(m.Date)+". Signature not required.")
	fields := payoffFields(m, strings.ToUpper(b.Name()), total, good)
	fields["per_diem"] = m.daily().Plain()
	fields["pan"] = b.TaxNumber
	return template.Single(fields, s)
}
