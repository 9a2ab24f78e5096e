package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// receiptDay is the day of the month on which the lender's mandate draws the instalment.
const receiptDay = 4 // after the day it falls due in the schedule

// loanAccount is a housing finance company's statement of account as its loan system prints it: a block of particulars, then every instalment
// since the disbursal with its parts, in small type over as many pages as that takes.
func loanAccount(b *world.Borrower, a template.Ask) template.Document {
	m := monthly(b, a.Back)
	r := a.Issuer(b)
	style := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 8.5, Ink: paper.Black, Pale: paper.RGB(228, 228, 228)}
	text, bold := style.Of(8.5), style.BoldOf(8.5)
	x, w := 30.0, b.Width-60
	printed := named(m.Date)
	next := m.Next.Due.AddDate(0, 0, receiptDay)
	f := form.NewFlow(x, w, b.Height-64, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(x, 38, style.BoldOf(14), m.Servicer)
		s.Right(x+w, 38, style.BoldOf(11), "STATEMENT OF ACCOUNT")
		s.Text(x, 49, style.Of(7.5), m.Place.String()+"  |  Toll free "+m.Phone+"  |  care@"+form.Site(m.Servicer))
		s.Right(x+w, 49, style.Of(8), "as on "+printed)
		s.Rule(x, x+w, 55, 0.8, paper.Black)
		if page > 1 {
			s.Text(x, 67, text, "Loan Account No. "+m.Number+"   "+strings.ToUpper(b.Name()))
			return s, 90
		}
		return s, 76
	})

	spouse := "-"
	if b.Spouse != "" {
		spouse = strings.ToUpper(b.Spouse)
	}
	facts := [][4]string{
		{"Loan Account No.", m.Number, "Product", "HOUSING LOAN - RESALE - FLOATING"},
		{"Applicant", strings.ToUpper(b.Name()), "Sanctioned Amount", b.Amount(m.Loan.Amount)},
		{"Co-applicant", spouse, "Disbursed Amount", b.Amount(m.Loan.Amount)},
		{"Customer ID", world.Draw(r, world.Figures[1:], 8), "Disbursal Date", named(m.Since)},
		{"Mailing Address", strings.ToUpper(b.Home.Street), "Tenure (months)", fmt.Sprint(m.Loan.Months)},
		{"", strings.ToUpper(b.Home.Town()), "Balance Tenure", fmt.Sprint(m.Loan.Months - m.Paid.Number)},
		{"PAN", b.TaxNumber, "Rate of Interest (p.a.)", world.Percent(m.Loan.Rate) + " FLOATING"},
		{"Mobile / E-mail", "XXXXXX" + b.Phone[len(b.Phone)-4:] + " / " + b.Email, "EMI", b.Amount(m.Loan.Instalment())},
		{"Branch", strings.ToUpper(m.Place.City), "EMI Start Date", named(m.Rows[0].Due.AddDate(0, 0, receiptDay))},
		{"Repayment Mode", "NACH - " + b.Account(0).Bank.Short + " A/C XXXX" + b.Account(0).Number[10:], "Next EMI Due Date", named(next)},
		{"Security", "EQUITABLE MORTGAGE - " + strings.ToUpper(m.Home.City), "Asset Classification", "STANDARD"},
	}
	columns := form.Columns(w, form.Column{Width: 88}, form.Column{}, form.Column{Width: 100}, form.Column{Width: 140})
	form.Grid(f.S, x, 64, 14, len(facts), columns)
	for i, l := range facts {
		y := 74 + 14*float64(i)
		f.S.Band(x+0.5, y-9.5, 87, 13, style.Pale)
		f.S.Band(x+columns[0].Width+columns[1].Width+0.5, y-9.5, 99, 13, style.Pale)
		form.Row(f.S, x, y, bold, columns, l[0], "", l[2])
		form.Row(f.S, x, y, text, columns, "", l[1], "", l[3])
	}
	f.Y = 64 + 14*float64(len(facts)) + 20

	all := sum(m.Rows)
	f.Line(style.BoldOf(9.5), 5, "A. Summary of dues (in Rs.)")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Component"}, form.Column{Title: "Due till date", Width: 100, Right: true}, form.Column{Title: "Received till date",
			Width: 100, Right: true},
		form.Column{Title: "Overdue", Width: 80, Right: true}, form.Column{Title: "Not yet due", Width: 100, Right: true})}, [][]string{
		{"Principal", b.Amount(all.Principal), b.Amount(all.Principal), "0.00", b.Amount(m.Paid.Owing)},
		{"Interest", b.Amount(all.Interest), b.Amount(all.Interest), "0.00", "-"}, {"Pre-EMI interest", "0.00", "0.00", "0.00", "-"},
		{"Cheque / NACH return charges", "0.00", "0.00", "0.00", "-"}, {"Additional interest on delay", "0.00", "0.00", "0.00", "-"},
		{"Principal outstanding as on " + printed, "", "", "", b.Amount(m.Paid.Owing)},
	})
	f.Gap(12)
	f.Line(style.BoldOf(9.5), 5, "B. Instalments")
	year := ""
	receipts := world.Draw(r, world.Figures[1:], 5)
	table := form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11.5, Columns: form.Columns(w,
		form.Column{Title: "Inst.", Width: 28, Right: true}, form.Column{Title: "Due date",
			Width: 58}, form.Column{Title: "Particulars"}, form.Column{Title: "EMI", Width: 62, Right: true},
		form.Column{Title: "Principal", Width: 62, Right: true}, form.Column{Title: "Interest", Width: 62,
			Right: true}, form.Column{Title: "Receipt no.", Width: 62},
		form.Column{Title: "O/s principal", Width: 72, Right: true})}
	rows := [][]string{{"", named(m.Since), "DISBURSEMENT", "", "", "", "", b.Amount(m.Loan.Amount)}}
	for _, p := range m.Rows {
		if y := fmt.Sprint(b.TaxYear(p.Due)); y != year {
			year = y
			rows = append(rows, []string{"", "", fmt.Sprintf("FY %s-%02d", year, (b.TaxYear(p.Due)+1)%100)})
		}
		rows = append(rows, []string{fmt.Sprint(p.Number), named(p.Due.AddDate(0, 0, receiptDay)), "EMI RECD - NACH", b.Amount(p.Instalment),
			b.Amount(p.Principal), b.Amount(p.Interest),
			fmt.Sprintf("R%s%04d", receipts, 300+7*p.Number), b.Amount(p.Owing)})
	}
	f.Table(table, rows)
	f.S.Rule(x, x+w, f.Y-8, 0.5, paper.Black)
	form.Row(f.S, x, f.Y+2, bold, table.Columns, "", "", "TOTAL", b.Amount(all.Principal+all.Interest), b.Amount(all.Principal),
		b.Amount(all.Interest), "", b.Amount(m.Paid.Owing))
	f.Gap(20)
	f.Room(120)
	f.Line(style.BoldOf(9.5), 5, "C. Charges levied")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 80},
		form.Column{Title: "Description"}, form.Column{Title: "Amount", Width: 80, Right: true}, form.Column{Title: "GST", Width: 80, Right: true},
		form.Column{Title: "Status", Width: 80})}, [][]string{
		{named(m.Since.AddDate(0, 0, -12)), "LOGIN FEE", "5,000.00", "900.00", "RECEIVED"},
		{named(m.Since), "PROCESSING FEE", b.Amount(m.Loan.Amount.Share(25)), b.Amount(m.Loan.Amount.Share(25).Share(1800)), "RECEIVED"},
		{named(m.Since), "CERSAI REGISTRATION", "100.00", "18.00", "RECEIVED"}, {named(m.Since), "LEGAL AND TECHNICAL", "4,500.00", "810.00",
			"RECEIVED"},
	})
	f.Gap(8)
	f.Line(bold, 11, "Next EMI of Rs. "+b.Amount(m.Next.Instalment)+" falls due on "+named(next)+". Please keep the account under mandate funded "+
		"one day before.")
	for _, n := range []string{
		"The principal outstanding shown is not the amount payable for closing the loan; a foreclosure letter can be requested on payment of the " +
			"applicable charge.",
		"The rate of interest is linked to the Company's reference rate and may be reset. On reset the instalment or the tenure is changed as " +
			"chosen by the borrower.",
		"Any discrepancy may be reported within 15 days. Interest is calculated on monthly rest basis. E. & O. E.  This is a system generated " +
			"statement and needs no signature.",
	} {
		f.Text(style.Of(8), 10, 0, n)
	}
	fields := mortgageFields(m, strings.ToUpper(b.Name()), m.Next.Instalment)
	fields["due_date"] = world.ISO(next)
	fields["pan"] = b.TaxNumber
	fields["sanctioned_amount"] = m.Loan.Amount.Plain()
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-46, 0.5, paper.Grey)
		s.Text(x, b.Height-36, style.Of(7), "Regd. with the National Housing Bank   CoR No. "+world.Draw(b.Random("registration "+m.Servicer),
			world.Figures, 8)+"   User: SYSBATCH  "+printed)
		s.Right(x+w, b.Height-36, text, fmt.Sprintf("Page: %d/%d", n, of))
	}).About(world.ISO(m.Since), world.ISO(m.Date))
}

// interestCertificate is the letter for the employer and the tax return: what of the year's instalments was interest and what principal. Before
// the year is over it is provisional.
func interestCertificate(b *world.Borrower, a template.Ask) template.Document {
	m := monthly(b, a.Back)
	r := a.Issuer(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(190, 30, 45), paper.RGB(0, 90, 60), paper.RGB(30, 50, 130)})
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	x, w := 60.0, b.Width-120
	text, bold := paper.Humanist.Of(10.5), paper.HumanistBold.Of(10.5)
	s.Band(0, 0, 14, b.Height, ink)
	form.Emblem(s, x+w-34, 36, 34, ink, r.IntN(6))
	s.Text(x, 54, paper.HumanistBold.Of(17).In(ink), m.Servicer)
	s.Text(x, 67, paper.Humanist.Of(8.5), m.Place.String())
	s.Text(x, 78, paper.Humanist.Of(8.5), "T "+m.Phone+"   W www."+form.Site(m.Servicer))

	first := b.TaxYear(m.Date)
	year := fmt.Sprintf("%d-%02d", first, (first+1)%100)
	opening, closing := world.Day(first, 4, 1), world.Day(first+1, 3, 31)
	var paid, ahead []world.Payment
	for _, p := range m.Loan.Schedule(m.Since, m.Loan.Months) {
		switch {
		case p.Due.Before(opening) || p.Due.After(closing):
		case p.Number <= m.Paid.Number:
			paid = append(paid, p)
		default:
			ahead = append(ahead, p)
		}
	}
	whole := sum(append(append([]world.Payment{}, paid...), ahead...))
	got, rest := sum(paid), sum(ahead)

	s.Text(x, 108, text, "Ref: HL/IC/"+year+"/"+m.Number[4:])
	s.Right(x+w, 108, text, "Date: "+m.Date.Format("02/01/2006"))
	form.Stacked(s, x, 132, 13, text, b.Name(), b.Home.Street, b.Home.Town())
	s.Centre(b.Width/2, 190, paper.HumanistBold.Of(12.5), "PROVISIONAL INTEREST CERTIFICATE")
	s.Centre(b.Width/2, 204, text, "Financial Year "+year)
	s.Rule(b.Width/2-100, b.Width/2+100, 209, 0.7, ink)
	y := s.Paragraph(x, 232, w, 14, text, "This is to certify that "+courtesy(b)+b.Name()+" (PAN "+b.TaxNumber+") has been granted a housing loan "+
		"of Rs. "+b.Amount(m.Loan.Amount)+
		" at a floating rate of interest of "+world.Percent(m.Loan.Rate)+" per annum in respect of the following property:")
	y = s.Paragraph(x+24, y+2, w-48, 14, bold, m.Home.String()) + 4
	y = s.Paragraph(x, y, w, 14, text, "The loan is repayable in Equated Monthly Instalments (EMIs) comprising principal and interest. The "+
		"break-up of the amount paid and payable during the "+
		"year under Loan Account No. "+m.Number+" is as under:") + 2
	columns := form.Columns(w, form.Column{}, form.Column{Width: 104, Right: true}, form.Column{Width: 104, Right: true}, form.Column{Width: 104,
		Right: true})
	rows := [][]string{
		{"Amount in Rs.", "Paid till " + m.Paid.Due.Format("Jan 2006"), "Payable till Mar " + fmt.Sprint(first+1), "Total for the year"},
		{"Number of EMIs", fmt.Sprint(len(paid)), fmt.Sprint(len(ahead)), fmt.Sprint(len(paid) + len(ahead))},
		{"Principal component", b.Amount(got.Principal), b.Amount(rest.Principal), b.Amount(whole.Principal)},
		{"Interest component", b.Amount(got.Interest), b.Amount(rest.Interest), b.Amount(whole.Interest)},
		{"Pre-EMI interest", "0.00", "0.00", "0.00"}, {"Part prepayments", "0.00", "0.00", "0.00"},
		{"Total", b.Amount(got.Principal + got.Interest), b.Amount(rest.Principal + rest.Interest), b.Amount(whole.Principal + whole.Interest)},
	}
	s.Band(x, y, w, 17, paper.RGB(240, 236, 232))
	form.Grid(s, x, y, 17, len(rows), columns)
	for i, l := range rows {
		t := paper.Humanist.Of(10)
		if i == 0 || i == len(rows)-1 {
			t = paper.HumanistBold.Of(10)
		}
		form.Row(s, x, y+12+17*float64(i), t, columns, l...)
	}
	y += 17*float64(len(rows)) + 22
	next := m.Next.Due.AddDate(0, 0, receiptDay)
	for _, l := range [][2]string{
		{"Principal outstanding as on " + m.Date.Format("02/01/2006"), "Rs. " + b.Amount(m.Paid.Owing)}, {"Monthly instalment (EMI)",
			"Rs. " + b.Amount(m.Next.Instalment)},
		{"Next EMI date", next.Format("02/01/2006")}, {"Date of final disbursement", m.Since.Format("02/01/2006")},
	} {
		s.Text(x, y, text, l[0])
		s.Text(x+230, y, bold, ":  "+l[1])
		y += 15
	}
	y += 8
	for i, n := range []string{
		"Interest paid is eligible for deduction under Section 24(b), and principal repaid under Section 80C of the Income-tax Act, 1961, subject " +
			"to the conditions and limits laid down there.",
		"The figures payable are on the assumption that the EMIs are paid on their due dates, that the rate of interest does not change and that " +
			"no part of the loan is prepaid.",
		"The certificate is issued to all borrowers jointly; the deduction may be claimed by the person who has actually paid the instalments, in " +
			"the proportion of his share.",
		"A final certificate will be issued after 31st March. Section 43B(d): interest is deductible only on actual payment.",
	} {
		s.Text(x, y, paper.Humanist.Of(9), fmt.Sprintf("%d.", i+1))
		y = s.Paragraph(x+14, y, w-14, 11, paper.Humanist.Of(9), n) + 2
	}
	y += 16
	s.Text(x, y, bold, "For "+m.Servicer)
	form.Signature(s, x+4, y+34, 80, r)
	form.Seal(s, x+170, y+30, 30, ink, 12, strings.Fields(m.Servicer)[0])
	form.Stacked(s, x, y+54, 12, text, "Authorised Signatory", "Customer Service - Home Loans")
	s.Rule(x, x+w, b.Height-44, 0.5, ink)
	s.Centre(b.Width/2, b.Height-32, paper.Humanist.Of(8),
		"Registered Office: "+m.Place.String()+"   CIN U65922"+world.StateCode(m.Place.Region)+"1998PLC0"+world.Draw(r, world.Figures, 5))
	fields := mortgageFields(m, b.Name(), m.Next.Instalment)
	fields["due_date"] = world.ISO(next)
	fields["pan"] = b.TaxNumber
	fields["financial_year"] = year
	fields["interest_paid_amount"], fields["principal_paid_amount"] = got.Interest.Plain(), got.Principal.Plain()
	return template.Single(fields, s).About(world.ISO(opening), world.ISO(closing))
}
