package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// spreadsheetPayslip is what the accountant of a small firm makes in a spreadsheet: everything in one grid, then signed and stamped.
func spreadsheetPayslip(b *world.Borrower, a template.Ask) template.Document {
	p := b.PayOn(b.PayDate(a.Back))
	s := blank(b)
	e := b.Employer
	own := a.Issuer(b)
	text, bold := paper.Humanist.Of(10), paper.HumanistBold.Of(10)
	x, w, h := 56.0, b.Width-112, 18.0
	y := 70.0
	line := func(parts ...float64) { // the verticals of a row, and its outline
		s.Box(x, y, w, h, 0.7, paper.Black)
		for _, at := range parts {
			s.Line(x+w*at, y, x+w*at, y+h, 0.7, paper.Black)
		}
	}
	whole := func(t paper.Type, ground paper.Ink, value string) {
		s.Band(x, y, w, h, ground)
		line()
		s.Centre(x+w/2, y+13, form.Fit(t, value, w-8), value)
		y += h
	}
	four := func(t paper.Type, amounts bool, v ...string) {
		at := []float64{0, 0.3, 0.5, 0.8, 1}
		if !amounts {
			at = []float64{0, 0.2, 0.5, 0.7, 1}
		}
		line(at[1:4]...)
		for i, value := range v {
			left, right := x+w*at[i], x+w*at[i+1]
			face := t
			if i%2 == 0 && !amounts {
				face = bold
			}
			if amounts && i%2 == 1 {
				s.Right(right-5, y+13, face, value)
			} else {
				s.Text(left+4, y+13, form.Fit(face, value, right-left-6), value)
			}
		}
		y += h
	}
	whole(paper.HumanistBold.Of(14), paper.White, world.Upper(e.Name))
	whole(text, paper.White, e.Place.String()+"   Ph: "+e.Phone)
	whole(paper.HumanistBold.Of(11), paper.RGB(217, 217, 217), "Pay Slip for the month of "+p.End.Format("January 2006"))
	days := p.End.Day()
	bank := b.Account(0)
	four(text, false, "Emp Code", e.EmployeeID, "Bank", bank.Bank.Name)
	four(text, false, "Emp Name", b.Name(), "A/c No.", bank.Number)
	four(text, false, "Designation", e.Job, "PAN", b.TaxNumber)
	four(text, false, "Dt. of Joining", e.Since.Format("02-01-2006"), "PF A/c No.",
		e.TaxNumber[:2]+"/"+world.Draw(own, world.Figures, 5)+"/"+world.Draw(own, world.Figures, 4))
	four(text, false, "Days in Month", world.Number(days), "Paid Days", world.Number(days))
	four(text, false, "LOP", "0", "Paid on", p.Date.Format("02-01-2006"))
	whole(text, paper.White, "")
	s.Band(x, y, w, h, paper.RGB(217, 217, 217))
	four(bold, true, "Earnings", "Rs.", "Deductions", "Rs.")
	short := []string{"Basic", "H.R.A.", "Conveyance", "Special Allow.", "Bonus", "Arrears", "", ""}
	off := []string{"P.F.", "Prof. Tax", "T.D.S.", "E.S.I.", "Salary Advance", "L.W.F.", "", ""}
	for i := range short {
		v := []string{short[i], "", off[i], ""}
		if i < len(p.Earnings) {
			v[1] = b.Amount(p.Earnings[i].Amount)
		} else if short[i] != "" {
			v[1] = "-"
		}
		if i < len(p.Deductions) {
			v[3] = b.Amount(p.Deductions[i].Amount)
		} else if off[i] != "" {
			v[3] = "-"
		}
		four(text, true, v...)
	}
	four(bold, true, "Gross", b.Amount(p.Gross), "Total Ded.", b.Amount(p.Deducted))
	s.Band(x, y, w, h, paper.RGB(217, 217, 217))
	four(bold, true, "Net Payable", b.Amount(p.Net), "", "")
	words := "Rupees " + inWords(b.Locale, p.Net) + " and " + fraction(p.Net) + "/100 only"
	whole(text, paper.White, words)
	h = 74
	line(0.5)
	s.Text(x+5, y+14, text, "Prepared by")
	s.Text(x+w/2+5, y+14, text, "For "+e.Name)
	form.Signature(s, x+20, y+50, 50, a.Own(b))
	form.Signature(s, x+w/2+40, y+52, 66, own)
	s.Text(x+5, y+68, text, "Accounts")
	s.Text(x+w/2+5, y+68, text, "Authorised Signatory")
	form.Seal(s, x+w-52, y+38, 34, paper.RGB(92, 60, 140), 14, cutWords(e.Name, 2))
	y += h
	s.Text(x, y+18, paper.Humanist.Of(8.5), "Note : Discrepancy, if any, to be informed to Accounts within 3 days.")
	fields := b.PayFields(p)
	fields["employee_id"] = e.EmployeeID
	fields["pan"] = b.TaxNumber
	delete(fields, "ytd_gross")
	return template.Single(fields, s).About(world.ISO(p.Start), world.ISO(p.End))
}

// portalPayslip is the download of a company that runs its payroll on a service: coloured blocks, the year to date beside the month, and the
// tax worksheet below, all on one sheet that nobody signs.
func portalPayslip(b *world.Borrower, a template.Ask) template.Document {
	p := b.PayOn(b.PayDate(a.Back))
	s := blank(b)
	e := b.Employer
	own := a.Issuer(b)
	teal, pale := paper.RGB(0, 110, 116), paper.RGB(232, 244, 244)
	text, bold, note := paper.Narrow.Of(9), paper.NarrowBold.Of(9), paper.Narrow.Of(8).In(paper.Grey)
	x, w := 34.0, b.Width-68
	s.Band(0, 0, b.Width, 8, teal)
	form.Emblem(s, x, 26, 34, teal, 2+own.IntN(4))
	s.Text(x+46, 40, paper.NarrowBold.Of(14), e.Name)
	s.Text(x+46, 53, note, e.Place.String())
	s.Text(x+46, 63, note, "CIN: U"+world.Draw(own, world.Figures,
		5)+world.StateCode(e.Place.Region)+world.Number(1994+own.IntN(20))+"PTC"+world.Draw(own, world.Figures, 6))
	s.Right(x+w, 40, note, "Payslip For the Month")
	s.Right(x+w, 54, paper.NarrowBold.Of(13).In(teal), p.End.Format("January, 2006"))

	y := 80.0
	s.Text(x, y+4, paper.NarrowBold.Of(10).In(teal), "EMPLOYEE SUMMARY")
	s.Rule(x, x+w, y+9, 0.8, teal)
	y = 104
	grey := text.In(paper.Grey)
	bank := b.Account(0)
	uan := "10" + world.Draw(own, world.Figures, 10)
	ladder(s, x, y, 88, 14, grey, text, "Employee Name", ": "+b.Name(), "Employee ID", ": "+e.EmployeeID, "Designation", ": "+e.Job,
		"Date of Joining", ": "+b.Date(e.Since),
		"Pay Period", ": "+b.Date(p.Start)+" to "+b.Date(p.End), "Pay Date", ": "+b.Date(p.Date))
	ladder(s, x+230, y, 62, 14, grey, text, "PAN", ": "+b.TaxNumber, "UAN", ": "+uan, "Bank A/c", ": "+bank.Number, "IFSC", ": "+bank.Bank.Branch,
		"Tax Regime", ": Old", "Location", ": "+e.Place.City)
	s.Card(x+w-138, y-12, 138, 86, 6, pale, teal)
	s.Text(x+w-126, y+14, paper.NarrowBold.Of(17), "₹"+b.Amount(p.Net))
	s.Text(x+w-126, y+28, note, "Total Net Pay")
	s.Rule(x+w-126, x+w-12, y+37, 0.5, paper.Grey)
	s.Text(x+w-126, y+50, text, "Paid Days : "+world.Number(p.End.Day()))
	s.Text(x+w-126, y+63, text, "LOP Days : 0")

	y += 100
	columns := form.Columns(w-8, form.Column{Title: "EARNINGS"}, form.Column{Title: "AMOUNT", Width: 74, Right: true},
		form.Column{Title: "YTD", Width: 84, Right: true},
		form.Column{Title: "DEDUCTIONS", Width: 112}, form.Column{Title: "AMOUNT", Width: 66, Right: true},
		form.Column{Title: "YTD", Width: 78, Right: true})
	s.Card(x, y, w, 122, 5, paper.White, paper.Grey)
	form.Row(s, x+4, y+15, bold, columns, "EARNINGS", "AMOUNT", "YTD", "    DEDUCTIONS", "AMOUNT", "YTD")
	s.Rule(x+6, x+w-6, y+21, 0.5, paper.Grey)
	ytd := func(c world.Cents) string { return "₹" + b.Amount(p.YearToDate(c)) }
	names := []string{"EPF Contribution", "Professional Tax", "Income Tax"}
	for i, l := range p.Earnings {
		v := []string{l.Name, "₹" + b.Amount(l.Amount), ytd(l.Amount), "", "", ""}
		if i < len(p.Deductions) {
			v[3], v[4], v[5] = "    "+names[i], "₹"+b.Amount(p.Deductions[i].Amount), ytd(p.Deductions[i].Amount)
		}
		form.Row(s, x+4, y+37+16*float64(i), text, columns, v...)
	}
	s.Band(x+1, y+100, w-2, 20, pale)
	form.Row(s, x+4, y+114, bold, columns, "Gross Earnings", "₹"+b.Amount(p.Gross), ytd(p.Gross), "    Total Deductions",
		"₹"+b.Amount(p.Deducted), ytd(p.Deducted))
	y += 136
	s.Card(x, y, w, 34, 5, paper.White, paper.Grey)
	s.Text(x+8, y+15, bold, "TOTAL NET PAYABLE")
	s.Text(x+8, y+26, note, "Gross Earnings - Total Deductions")
	s.Band(x+w-130, y+1, 129, 32, pale)
	s.Right(x+w-10, y+21, paper.NarrowBold.Of(12), "₹"+b.Amount(p.Net))
	s.Right(x+w, y+50, note, "Amount In Words : Indian Rupee "+inWords(b.Locale, p.Net)+" Only")

	y += 78
	s.Text(x, y, paper.NarrowBold.Of(10).In(teal), "INCOME TAX WORKSHEET FOR THE PERIOD APRIL "+world.Number(b.TaxYear(p.Date))+" - "+
		"MARCH "+world.Number(b.TaxYear(p.Date)+1))
	s.Rule(x, x+w, y+5, 0.8, teal)
	year := p.Gross * 12
	standard, professional := world.Units(75_000), p.Deductions[1].Amount*12
	chapter := p.Deductions[0].Amount * 12
	tax := p.TaxDeducted * 12
	left := [][2]string{{"Gross salary (actual + projected)", b.Amount(year)}, {"Less: exemption under section 10", "0.00"},
		{"Less: standard deduction u/s 16(ia)", b.Amount(standard)},
		{"Less: tax on employment u/s 16(iii)", b.Amount(professional)},
		{"Income chargeable under Salaries", b.Amount(year - standard - professional)},
		{"Less: Chapter VI-A (80C: EPF)", b.Amount(chapter)}, {"Taxable income", b.Amount(year - standard - professional - chapter)}}
	cess := tax.Share(385)
	right := [][2]string{{"Tax on total income", b.Amount(tax - cess)}, {"Less: rebate u/s 87A", "0.00"}, {"Surcharge", "0.00"},
		{"Health and education cess @ 4%", b.Amount(cess)},
		{"Total tax liability for the year", b.Amount(tax)}, {"Tax deducted till date", b.Amount(p.YearToDate(p.TaxDeducted))},
		{"Balance to be deducted", b.Amount(tax - p.YearToDate(p.TaxDeducted))}}
	for i := range left {
		at := y + 20 + 14*float64(i)
		s.Text(x, at, text, left[i][0])
		s.Right(x+w/2-16, at, text, left[i][1])
		s.Text(x+w/2+8, at, text, right[i][0])
		s.Right(x+w, at, text, right[i][1])
	}
	y += 20 + 14*7 + 14
	s.Text(x, y, paper.NarrowBold.Of(10).In(teal), "LEAVE BALANCE")
	s.Rule(x, x+w, y+5, 0.8, teal)
	taken := own.IntN(3)
	leave := form.Columns(w, form.Column{Title: "Leave type"}, form.Column{Title: "Opening", Width: 80, Right: true},
		form.Column{Title: "Credited", Width: 80, Right: true},
		form.Column{Title: "Availed", Width: 80, Right: true}, form.Column{Title: "Closing", Width: 80, Right: true})
	form.Row(s, x-4, y+19, bold, leave, "Leave type", "Opening", "Credited", "Availed", "Closing")
	form.Row(s, x-4, y+33, text, leave, "Earned leave", "11.50", "1.50", fmt.Sprintf("%.2f", float64(taken)), fmt.Sprintf("%.2f", 13-float64(taken)))
	form.Row(s, x-4, y+46, text, leave, "Casual leave", "4.00", "0.00", "0.00", "4.00")
	form.Row(s, x-4, y+59, text, leave, "Sick leave", "6.00", "0.00", "0.00", "6.00")
	s.Paragraph(x, y+88, w, 11, note, "The projected tax is computed on the declarations you made in the investment declaration window and may "+
		"change when proofs are "+
		"submitted in January. Employees who have opted for the new regime under section 115BAC will not see Chapter VI-A deductions here.")
	s.Centre(b.Width/2, b.Height-34, note, "-- This is a system-generated payslip, hence the signature is not required. --")
	fields := b.PayFields(p)
	fields["employee_id"], fields["pan"], fields["uan"] = e.EmployeeID, b.TaxNumber, uan
	return template.Single(fields, s).About(world.ISO(p.Start), world.ISO(p.End))
}
