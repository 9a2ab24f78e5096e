package keptout

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// chequeStub is the sheet that accounting programs for small firms print on laser cheques: the voided cheque on top, then the stub twice, one for
// the employee and one for the firm's files.
func chequeStub(b *world.Borrower, a template.Ask) template.Document {
	p := b.PayOn(b.PayDate(a.Back))
	s := blank(b)
	e := b.Employer
	number := fmt.Sprintf("DD%d", 10_000+a.Issuer(b).IntN(4000)+int(p.Count))
	date := p.Date.Format("1/2/2006")
	text, bold, small := paper.Sans.Of(8.5), paper.SansBold.Of(8.5), paper.Sans.Of(7)

	s.Text(36, 42, paper.SansBold.Of(10.5), world.Upper(e.Name))
	form.Stacked(s, 36, 54, 10.5, text, e.Place.Lines()...)
	s.Text(36, 76, text, e.Phone)
	s.Right(576, 42, bold, number)
	s.Right(520, 66, small, "DATE")
	s.Right(576, 66, text, date)
	s.Text(36, 112, small, "PAY TO THE")
	s.Text(36, 120, small, "ORDER OF")
	s.Text(92, 118, paper.Sans.Of(10), b.FullName())
	s.Rule(88, 470, 122, 0.5, paper.Black)
	s.Text(478, 118, paper.SansBold.Of(11), "$")
	s.Box(488, 104, 88, 18, 0.6, paper.Black)
	s.Right(572, 117, paper.SansBold.Of(10), "*****0.00")
	s.Text(36, 142, text, "Zero and 00/100 "+"************************************************************************")
	s.Rule(36, 520, 146, 0.5, paper.Black)
	s.Text(526, 143, small, "DOLLARS")
	form.Stacked(s, 92, 166, 11, text, append([]string{b.FullName()}, b.Home.Lines()...)...)
	s.Slanted(300, 190, paper.SansBold.Of(26).In(paper.RGB(190, 190, 190)), 6, "NON-NEGOTIABLE")
	s.Text(36, 222, small, "MEMO")
	s.Text(66, 222, text, "Direct Deposit   Pay Period: "+p.Start.Format("1/2/2006")+" - "+p.End.Format("1/2/2006"))
	s.Rule(36, 280, 225, 0.5, paper.Black)
	s.Rule(380, 576, 225, 0.5, paper.Black)
	s.Centre(478, 233, paper.Sans.Of(6), "AUTHORIZED SIGNATURE")

	ytd := func(c world.Cents) string { return b.Amount(p.YearToDate(c)) }
	const hours = "86:40"
	stub := func(top float64, whose string) {
		y := top + 14
		s.Text(36, y, bold, e.Name)
		s.Right(576, y, bold, number)
		s.Text(36, y+20, small, "Employee")
		form.Stacked(s, 36, y+30, 10, text, append([]string{b.FullName()}, b.Home.Lines()...)...)
		s.Text(270, y+20, small, "SSN")
		s.Text(270, y+30, text, "***-**-"+b.TaxNumber[len(b.TaxNumber)-4:])
		s.Text(270, y+40, small, "Emp. No.")
		s.Text(270, y+50, text, e.EmployeeID)
		s.Text(350, y+20, small, "Status (Fed/State)")
		s.Text(350, y+30, text, "Single/Withhold")
		s.Text(350, y+40, small, "Allowances/Extra")
		s.Text(350, y+50, text, "Fed-0/0/"+e.Place.Region+"-0/0")
		s.Right(576, y+20, small, "Pay Period:  "+p.Start.Format("01/02/2006")+" - "+p.End.Format("01/02/2006"))
		s.Right(576, y+32, small, "Pay Date:  "+p.Date.Format("01/02/2006"))

		left := form.Columns(262, form.Column{Title: "Earnings and Hours"}, form.Column{Title: "Qty", Width: 36, Right: true},
			form.Column{Title: "Current", Width: 58, Right: true}, form.Column{Title: "YTD Amount", Width: 66, Right: true})
		right := form.Columns(268, form.Column{Title: "Taxes"}, form.Column{Title: "Current", Width: 62, Right: true},
			form.Column{Title: "YTD Amount", Width: 68, Right: true})
		row := func(x, y float64, c []form.Column, t paper.Type, v ...string) { form.Row(s, x, y, t, c, v...) }
		line := func(x, y float64, c []form.Column) {
			w := 0.0
			for _, col := range c {
				w += col.Width
			}
			s.Rule(x, x+w, y, 0.5, paper.Black)
		}
		titles := func(x, y float64, c []form.Column, first string) {
			v := []string{first}
			for _, col := range c[1:] {
				v = append(v, col.Title)
			}
			row(x, y, c, paper.SansBold.Of(7), v...)
			line(x, y+3, c)
		}
		yl := y + 70
		titles(32, yl, left, "Earnings and Hours")
		for _, l := range p.Earnings {
			yl += 11
			row(32, yl, left, text, l.Name, hours, b.Amount(l.Amount), ytd(l.Amount))
		}
		yl += 11
		row(32, yl, left, text, "Holiday/Other", "", "0.00", "0.00")
		line(32, yl+3, left)
		row(32, yl+13, left, bold, "Gross", hours, b.Amount(p.Gross), ytd(p.Gross))
		yl += 34
		before := form.Columns(262, form.Column{Title: "Deductions From Gross"}, form.Column{Title: "Current", Width: 58, Right: true},
			form.Column{Title: "YTD Amount", Width: 66, Right: true})
		titles(32, yl, before, "Deductions From Gross")
		for _, l := range p.Deductions[4:] {
			yl += 11
			row(32, yl, before, text, l.Name, b.Amount(-l.Amount), ytd(-l.Amount))
		}
		yl += 22
		s.Text(36, yl, small, "Total Deductions (incl. taxes)")
		s.Right(232-4, yl, text, b.Amount(p.Deducted))
		s.Right(294-4, yl, text, ytd(p.Deducted))
		s.Band(32, yl+6, 262, 15, paper.Pale)
		s.Text(36, yl+17, bold, "Net Pay")
		s.Right(228, yl+17, bold, b.Amount(p.Net))
		s.Right(290, yl+17, bold, ytd(p.Net))

		yr := y + 70
		titles(308, yr, right, "Taxes")
		taxed := world.Cents(0)
		for i, l := range p.Deductions[:4] {
			yr += 11
			row(308, yr, right, text, []string{"Federal Withholding", "Social Security Employee", "Medicare Employee",
				e.Place.Region + " - Withholding"}[i],
				b.Amount(-l.Amount), ytd(-l.Amount))
			taxed += l.Amount
		}
		line(308, yr+3, right)
		row(308, yr+13, right, bold, "", b.Amount(-taxed), ytd(-taxed))
		yr += 32
		pto := form.Columns(268, form.Column{Title: "Paid Time Off"}, form.Column{Title: "Earned", Width: 62, Right: true},
			form.Column{Title: "Available", Width: 68, Right: true})
		titles(308, yr, pto, "Paid Time Off")
		row(308, yr+11, pto, text, "Sick", "3:20", fmt.Sprintf("%d:00", 18+int(p.Count)))
		row(308, yr+22, pto, text, "Vacation", "5:00", fmt.Sprintf("%d:20", 30+2*int(p.Count)))
		yr += 40
		deposit := form.Columns(268, form.Column{Title: "Net Pay Distribution"}, form.Column{Title: "Amount", Width: 90, Right: true})
		titles(308, yr, deposit, "Direct Deposit")
		bank := b.Account(0)
		row(308, yr+11, deposit, text, "Checking - ******"+bank.Number[len(bank.Number)-4:], b.Amount(p.Net))
		s.Text(36, top+238, paper.Sans.Of(6.5), e.Name+", "+e.Place.String())
		s.Right(576, top+238, paper.Sans.Of(6.5), whose)
	}
	stub(256, "Employee")
	s.Rule(0, 612, 252, 0.3, paper.Grey)
	s.Rule(0, 612, 516, 0.3, paper.Grey)
	stub(520, "File copy")
	fields := b.PayFields(p)
	fields["employee"] = b.FullName()
	fields["employee_id"] = e.EmployeeID
	fields["cheque_number"] = number
	return template.Single(fields, s).About(world.ISO(p.Start), world.ISO(p.End))
}

// selfServicePayslip is the print-out of a payslip from a large company's self-service portal: black-ruled tables with a title each, current
// and year-to-date side by side, and the browser's line at head and foot.
func selfServicePayslip(b *world.Borrower, a template.Ask) template.Document {
	p := b.PayOn(b.PayDate(a.Back))
	s := blank(b)
	e := b.Employer
	text, bold := paper.Humanist.Of(8.5), paper.HumanistBold.Of(8.5)
	x, w := 38.0, 536.0
	printed := p.Date.AddDate(0, 0, 2+a.Own(b).IntN(5))
	s.Text(x, 24, paper.Sans.Of(7), printed.Format("1/2/06, ")+"8:4"+world.Number(a.Own(b).IntN(10))+" PM")
	s.Centre(b.Width/2, 24, paper.Sans.Of(7), "Payslip")
	form.Emblem(s, x, 40, 24, paper.RGB(0, 92, 138), a.Issuer(b).IntN(6))
	s.Text(x+32, 52, paper.HumanistBold.Of(13), e.Name)
	s.Text(x+32, 63, text, e.Place.String()+"    "+e.Phone)

	// table draws a titled grid and returns the place below it.
	table := func(x, y float64, title string, columns []form.Column, last bool, rows ...[]string) float64 {
		full := 0.0
		for _, c := range columns {
			full += c.Width
		}
		s.Text(x, y+9, paper.HumanistBold.Of(9.5), title)
		y += 13
		s.Band(x, y, full, 13, paper.RGB(230, 230, 230))
		titles := make([]string, len(columns))
		for i, c := range columns {
			titles[i] = c.Title
		}
		form.Row(s, x, y+9.5, bold, columns, titles...)
		for i, r := range rows {
			t := text
			if last && i == len(rows)-1 {
				t = bold
			}
			form.Row(s, x, y+13*float64(i+1)+9.5, t, columns, r...)
		}
		form.Grid(s, x, y, 13, len(rows)+1, columns)
		return y + 13*float64(len(rows)+1) + 8
	}
	us := func(t time.Time) string { return t.Format("01/02/2006") }
	col := func(title string, width float64) form.Column { return form.Column{Title: title, Width: width} }
	num := func(title string, width float64) form.Column {
		return form.Column{Title: title, Width: width, Right: true}
	}
	ytd := func(c world.Cents) string { return b.Amount(p.YearToDate(c)) }
	check := "PMT-" + world.Draw(a.Own(b), world.Figures[1:], 7)
	y := table(x, 78, "Payslip Information", form.Columns(w, col("Name", 118), col("Company", 0), col("Employee ID", 62), col("Pay Period Begin", 74),
		col("Pay Period End", 74), col("Check Date", 62)), false,
		[]string{b.Name(), e.Name, e.EmployeeID, us(p.Start), us(p.End), us(p.Date)})
	pre := p.PreTax + p.Retirement
	taxes := p.Deducted - pre
	y = table(x, y, "Current and YTD Totals", form.Columns(w, col("Balance Period", 96), num("Hours Worked", 66), num("Gross Pay", 0),
		num("Pre Tax Deductions", 88),
		num("Employee Taxes", 80), num("Post Tax Deductions", 88), num("Net Pay", 0)), false,
		[]string{"Current", "86.67", b.Amount(p.Gross), b.Amount(pre), b.Amount(taxes), "0.00", b.Amount(p.Net)},
		[]string{"YTD", fmt.Sprintf("%.2f", 86.67*float64(p.Count)), ytd(p.Gross), ytd(pre), ytd(taxes), "0.00", ytd(p.Net)})
	rate := fmt.Sprintf("%.4f", float64(p.Gross)/100/86.67)
	var rows [][]string
	for _, l := range p.Earnings {
		rows = append(rows, []string{l.Name, us(p.Start) + " - " + us(p.End), "86.67", rate, b.Amount(l.Amount), ytd(l.Amount)})
	}
	rows = append(rows, []string{"Group Term Life (imputed)", us(p.Start) + " - " + us(p.End), "", "", "0.00", "0.00"},
		[]string{"Earnings", "", "", "", b.Amount(p.Gross), ytd(p.Gross)})
	y = table(x, y, "Earnings", form.Columns(w, col("Description", 140), col("Dates", 0), num("Hours", 56), num("Rate", 60), num("Amount", 72),
		num("YTD", 80)), true, rows...)

	half := (w - 14) / 2
	three := func(title string) []form.Column {
		return form.Columns(half, col(title, 0), num("Amount", 62), num("YTD", 70))
	}
	lines := func(total string, sum world.Cents, of []world.Line) (rows [][]string) {
		for _, l := range of {
			rows = append(rows, []string{l.Name, b.Amount(l.Amount), ytd(l.Amount)})
		}
		return append(rows, []string{total, b.Amount(sum), ytd(sum)})
	}
	d := p.Deductions
	named := []world.Line{{Name: "OASDI", Amount: d[1].Amount}, {Name: "Medicare", Amount: d[2].Amount},
		{Name: "Federal Withholding", Amount: d[0].Amount},
		{Name: "State Tax - " + e.Place.Region, Amount: d[3].Amount}}
	below := table(x, y, "Employee Taxes", three("Description"), true, lines("Employee Taxes", taxes, named)...)
	right := table(x+half+14, y, "Pre Tax Deductions", three("Description"), true,
		lines("Pre Tax Deductions", pre, []world.Line{{Name: "401(k) Pre-Tax", Amount: p.Retirement},
			{Name: "Medical PPO Employee Only", Amount: p.PreTax}})...)
	right = table(x+half+14, right, "Post Tax Deductions", three("Description"), true, lines("Post Tax Deductions", 0, nil)...)
	match := p.Gross.Share(300)
	paid := match + p.PreTax*3
	y = max(below, right)
	b1 := table(x, y, "Employer Paid Benefits", three("Description"), true,
		lines("Employer Paid Benefits", paid, []world.Line{{Name: "401(k) Match", Amount: match},
			{Name: "Medical PPO Employer", Amount: p.PreTax * 3}})...)
	insured := p.Gross - p.PreTax
	b2 := table(x+half+14, y, "Taxable Wages", three("Description"), false,
		[]string{"OASDI - Taxable Wages", b.Amount(insured), ytd(insured)}, []string{"Medicare - Taxable Wages", b.Amount(insured), ytd(insured)},
		[]string{"Federal Withholding - Taxable Wages", b.Amount(insured - p.Retirement), ytd(insured - p.Retirement)})
	y = max(b1, b2)
	y = table(x, y, "Withholding", form.Columns(half, col("Description", 0), num("Federal", 66), num("State", 66)), false,
		[]string{"Marital Status", "Single", "Single"}, []string{"Allowances", "0", "0"}, []string{"Additional Withholding", "0", "0"})
	off := table(x+half+14, max(b1, b2), "Absence Plans", form.Columns(half, col("Description", 0), num("Accrued", 56), num("Reduced", 56),
		num("Available", 56)), false,
		[]string{"Sick Leave", "3.34", "0", fmt.Sprintf("%.2f", 21.4+3.34*float64(p.Count))},
		[]string{"Vacation", "5.00", "0", fmt.Sprintf("%.2f", 33.1+2*float64(p.Count))})
	y = max(y, off)
	bank := b.Account(0)
	y = table(x, y, "Payment Information", form.Columns(w, col("Bank", 150), col("Account Name", 0), col("Account Number", 90),
		col("Payment Reference", 96), num("Payment Amount", 96)), false,
		[]string{bank.Bank.Name, bank.Kind, "******" + bank.Number[len(bank.Number)-4:], check, b.Amount(p.Net) + " USD"})
	s.Paragraph(x, y+8, w, 9.5, paper.Humanist.Of(7.5).In(paper.Grey), "Verify your elections each pay period. Errors in withholding or benefit "+
		"deductions must be reported to the "+
		"People Service Center within thirty days. Amounts shown in U.S. dollars. This payslip is available to you online for seven years.")
	s.Text(x, b.Height-22, paper.Sans.Of(7), "https://my.example.com/payslips/print?doc="+check)
	s.Right(x+w, b.Height-22, paper.Sans.Of(7), "1/1")
	fields := b.PayFields(p)
	fields["employee_id"] = e.EmployeeID
	delete(fields, "deductions") // three sums of kinds of deductions, but not their sum
	d1 := template.Single(fields, s)
	d1.Pages[0].Number, d1.Pages[0].Of = 1, 1
	return d1.About(world.ISO(p.Start), world.ISO(p.End))
}
