package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipCloud is the payslip of a payroll service on the web: a card with the net pay, amounts of the month and of the year in two tables,
// much air and little ruling.
func payslipCloud(b *world.Borrower, a template.Ask) template.Document {
	p, e, r := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(22, 120, 90), paper.RGB(88, 60, 160), paper.RGB(200, 82, 30)})
	pale, hair := paper.RGB(240, 247, 244), paper.RGB(206, 212, 216)
	s := blank(b)
	s.Colour = true
	x, w := 40.0, b.Width-80
	text, grey, bold := paper.Humanist.Of(9.5), paper.Humanist.Of(9).In(paper.Grey), paper.HumanistBold.Of(9.5)
	rupee := func(c world.Cents) string { return "₹" + b.Amount(c) }
	form.Emblem(s, x, 40, 36, ink, r.IntN(6))
	s.Text(x+48, 56, paper.HumanistBold.Of(14), e.Name)
	s.Text(x+48, 69, grey, e.Place.String()+" India")
	s.Right(x+w, 52, grey, "Payslip For the Month")
	s.Right(x+w, 68, paper.HumanistBold.Of(13), p.End.Format("January 2006"))
	s.Rule(x, x+w, 92, 0.8, hair)

	s.Text(x, 116, paper.HumanistBold.Of(9).In(paper.Grey), "EMPLOYEE SUMMARY")
	account := b.Account(0)
	uan := "10" + world.Draw(b.Random("uan"), world.Figures, 10)
	y := 136.0
	for _, v := range [][2]string{{"Employee Name", b.FullName()}, {"Employee ID", e.EmployeeID}, {"Designation", e.Job},
		{"Date of Joining", b.Date(e.Since)},
		{"Pay Period", p.End.Format("January 2006")}, {"Pay Date", b.Date(p.Date)}, {"PAN", b.TaxNumber}} {
		s.Text(x, y, grey, v[0])
		s.Text(x+92, y, grey, ":")
		s.Text(x+104, y, bold, v[1])
		y += 17
	}
	s.Card(x+w-190, 108, 190, 118, 8, paper.White, hair)
	s.Band(x+w-189, 112, 188, 58, pale)
	s.Band(x+w-180, 122, 3, 38, ink)
	s.Text(x+w-168, 141, paper.HumanistBold.Of(19), rupee(p.Net))
	s.Text(x+w-168, 157, grey, "Employee Net Pay")
	days := fmt.Sprint(p.End.Day())
	s.Text(x+w-178, 190, grey, "Paid Days")
	s.Text(x+w-110, 190, text, ":  "+days)
	s.Text(x+w-178, 208, grey, "LOP Days")
	s.Text(x+w-110, 208, text, ":  0")
	dashes(s, x, x+w, 262, 3, 2, hair)
	for i, v := range [][2]string{{"PF A/C Number", world.StateCode(e.Place.Region) + "/" + world.Draw(r, world.Figures, 5) + "/" + e.EmployeeID},
		{"UAN", uan},
		{"Bank Account No.", account.Number}, {"Tax Regime", "Old Regime"}} {
		at, line := x+w/2*float64(i%2), 280+17*float64(i/2)
		s.Text(at, line, grey, v[0])
		s.Text(at+92, line, grey, ":")
		s.Text(at+104, line, bold, v[1])
	}

	// The tables stand in one card.
	rows := max(len(p.Earnings), len(p.Deductions))
	top := 322.0
	h := 34 + 19*float64(rows+1) + 8
	s.Card(x, top, w, h, 8, paper.White, hair)
	column := func(x, w float64, title string, lines []world.Line, sum string, total world.Cents) {
		s.Text(x, top+22, paper.HumanistBold.Of(9), title)
		s.Right(x+w-78, top+22, paper.HumanistBold.Of(9), "AMOUNT")
		s.Right(x+w, top+22, paper.HumanistBold.Of(9), "YTD")
		dashes(s, x, x+w, top+30, 2, 2, hair)
		y := top + 46
		for _, l := range lines {
			s.Text(x, y, text, form.Cut(text, l.Name, w-140))
			s.Right(x+w-78, y, bold, rupee(l.Amount))
			s.Right(x+w, y, grey, rupee(p.YearToDate(l.Amount)))
			y += 19
		}
		base := top + h - 9
		s.Band(x-8, base-14, w+16, 20, pale)
		s.Text(x, base, bold, sum)
		s.Right(x+w-78, base, bold, rupee(total))
		s.Right(x+w, base, grey, rupee(p.YearToDate(total)))
	}
	column(x+12, w/2-24, "EARNINGS", p.Earnings, "Gross Earnings", p.Gross)
	column(x+w/2+12, w/2-24, "DEDUCTIONS", p.Deductions, "Total Deductions", p.Deducted)

	y = top + h + 18
	s.Card(x, y, w, 42, 8, paper.White, hair)
	s.Text(x+14, y+18, paper.HumanistBold.Of(10), "TOTAL NET PAYABLE")
	s.Text(x+14, y+32, grey, "Gross Earnings - Total Deductions")
	s.Band(x+w-140, y+1, 139, 40, pale)
	s.Right(x+w-12, y+26, paper.HumanistBold.Of(13), rupee(p.Net))
	s.Right(x+w, y+60, grey, "Amount In Words : Indian "+world.InWords(world.India, p.Net))
	y += 88

	t := b.IndianTax(b.TaxYear(p.Date), true)
	s.Text(x, y, paper.HumanistBold.Of(9).In(paper.Grey), "INCOME TAX WORKSHEET FOR FY "+t.Financial)
	s.Rule(x, x+w, y+6, 0.6, hair)
	y += 22
	cess := t.Deducted * 4 / 104
	for i, l := range []world.Line{{Name: "Gross annual salary (projected)", Amount: t.Gross}, {Name: "Standard deduction", Amount: t.Standard},
		{Name: "Tax on employment", Amount: t.Professional},
		{Name: "Deductions under Chapter VI-A", Amount: t.Deductions}, {Name: "Net taxable income", Amount: (t.Salary - t.Deductions) / 1000 * 1000},
		{Name: "Total tax", Amount: t.Deducted - cess}, {Name: "Health and education cess", Amount: cess},
		{Name: "TDS recovered till date", Amount: p.YearToDate(p.TaxDeducted)}} {
		at, line := x+(w/2+8)*float64(i%2), y+16*float64(i/2)
		s.Text(at, line, grey, l.Name)
		s.Right(at+w/2-12, line, text, rupee(l.Amount))
	}
	s.Rule(x, x+w, 764, 0.6, hair)
	s.Centre(b.Width/2, 780, grey, "-- This is a system-generated document. --")

	f := b.PayFields(p)
	f["employee"], f["employee_id"], f["pan"] = b.FullName(), e.EmployeeID, b.TaxNumber
	f["account_number"], f["uan"] = account.Number, uan
	delete(f, "period_start") // only the month is printed
	delete(f, "period_end")
	return template.Single(f, s).About(world.ISO(p.Start), world.ISO(p.End))
}
