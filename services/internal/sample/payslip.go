package sample

import (
	"dossier/services/internal/sample/paper"
)

// payslip is the slip of one payment.
func (c *cast) payslip(p pay) document {
	fields := map[string]string{
		"employer":     c.employer.name,
		"employee":     c.borrower.name(),
		"period_start": iso(p.start),
		"period_end":   iso(p.end),
		"pay_date":     iso(p.date),
		"gross_pay":    p.gross.plain(),
		"deductions":   p.deducted.plain(),
		"net_pay":      p.net.plain(),
		"ytd_gross":    (p.gross * cents(p.count)).plain(),
	}
	if c.country == "IN" {
		return single(Payslip, fields, c.indianPayslip(p))
	}
	return single(Payslip, fields, c.earningsStatement(p))
}

// earningsStatement is the US slip: stub above, advice of deposit below.
func (c *cast) earningsStatement(p pay) *paper.Sheet {
	s := c.sheet()
	x, w := 42.0, c.width-84
	small, text, bold := paper.Sans.Of(8), paper.Sans.Of(9), paper.SansBold.Of(9)
	s.Text(x, 56, paper.SansBold.Of(13), c.employer.name)
	stacked(s, x, 69, 10, small, c.employer.place.lines()...)
	s.Right(x+w, 56, paper.SansBold.Of(15).In(paper.Navy), "Earnings Statement")
	y := stacked(s, x+w-190, 72, 11, small, "Period Beginning:", "Period Ending:", "Pay Date:", "Employee ID:")
	stacked(s, x+w-100, 72, 11, small, c.date(p.start), c.date(p.end), c.date(p.date), c.employer.employeeID)
	s.Rule(x, x+w, y+2, 1, paper.Navy)
	y = stacked(s, x, y+24, 11, text, append([]string{c.borrower.name()}, c.borrower.home.lines()...)...)
	stacked(s, x+w-190, y-33, 11, small, "Social Security No: XXX-XX-"+c.borrower.taxNumber[7:], "Filing Status: Single or Married filing separately", "Pay Frequency: Semi-monthly")

	columns := []column{{"Earnings", 180, false}, {"rate", 80, true}, {"hours", 60, true}, {"this period", 104, true}, {"year to date", 104, true}}
	y = head(s, x, y+8, paper.Pale, paper.Black, columns)
	for _, e := range p.earnings {
		row(s, x, y, text, columns, e.name, "", "86.67", c.amount(e.amount), c.amount(e.amount*cents(p.count)))
		y += 14
	}
	s.Rule(x+180, x+w, y-6, 0.6, paper.Grey)
	row(s, x, y+6, bold, columns, "Gross Pay", "", "", c.money(p.gross), c.money(p.gross*cents(p.count)))

	columns = []column{{"Deductions", 180, false}, {"", 140, true}, {"this period", 104, true}, {"year to date", 104, true}}
	y = head(s, x, y+26, paper.Pale, paper.Black, columns)
	for _, d := range p.deductions {
		row(s, x, y, text, columns, d.name, "", c.amount(d.amount), c.amount(d.amount*cents(p.count)))
		y += 14
	}
	s.Rule(x+180, x+w, y-6, 0.6, paper.Grey)
	row(s, x, y+6, bold, columns, "Total Deductions", "", c.money(p.deducted), c.money(p.deducted*cents(p.count)))
	y += 28
	s.Band(x, y-12, w, 20, paper.Pale)
	row(s, x, y+2, paper.SansBold.Of(11), columns, "Net Pay", "", c.money(p.net), c.money(p.net*cents(p.count)))
	s.Paragraph(x, y+28, w, 10, small.In(paper.Grey), "Your federal taxable wages this period are "+c.money(p.gross-p.preTax-p.retirement)+
		". Medical insurance and 401(k) contributions are excluded from federal taxable wages.")

	y = 560
	for dash := x; dash < x+w; dash += 8 {
		s.Rule(dash, dash+4, y-26, 0.6, paper.Grey)
	}
	s.Text(x, y, paper.SansBold.Of(11), c.employer.name)
	stacked(s, x, y+12, 10, small, c.employer.place.lines()...)
	stacked(s, x+w-190, y, 12, text, "Advice number:  "+c.employer.employeeID+number(int(p.count)), "Pay date:  "+c.date(p.date))
	y += 56
	s.Text(x, y, bold, "Deposited to the account of")
	s.Text(x+230, y, bold, "account number")
	s.Text(x+330, y, bold, "transit ABA")
	s.Right(x+w, y, bold, "amount")
	account := c.account(0).number
	s.Text(x, y+15, text, c.borrower.name())
	s.Text(x+230, y+15, text, "xxxxxx"+account[len(account)-4:])
	s.Text(x+330, y+15, text, "xxxx xxxx")
	s.Right(x+w, y+15, text, c.money(p.net))
	s.Centre(x+w/2, y+64, paper.SansBold.Of(16).In(paper.Grey), "NON-NEGOTIABLE")
	s.Centre(x+w/2, y+78, small, "THIS IS NOT A CHECK")
	return s
}

// indianPayslip stands earnings and deductions side by side.
func (c *cast) indianPayslip(p pay) *paper.Sheet {
	s := c.sheet()
	x, w := 45.0, c.width-90
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	s.Centre(c.width/2, 66, paper.SansBold.Of(14), c.employer.name)
	s.Centre(c.width/2, 81, paper.Sans.Of(8.5), c.employer.place.String())
	s.Centre(c.width/2, 104, paper.SansBold.Of(11), "Payslip for the month of "+p.end.Format("January 2006"))
	y := 116.0
	account := c.account(0).number
	for _, r := range [][]cell{
		{{"Employee Name", c.borrower.name(), 0}, {"Employee Code", c.employer.employeeID, 0}},
		{{"Designation", c.employer.job, 0}, {"Date of Joining", c.date(c.employer.since), 0}},
		{{"PAN", c.borrower.taxNumber, 0}, {"Bank Account No.", account, 0}},
		{{"Pay Period", c.date(p.start) + " to " + c.date(p.end), 0}, {"Date of Payment", c.date(p.date), 0}},
		{{"Days in Month", number(p.end.Day()), 0}, {"Days Paid", number(p.end.Day()), 0}},
	} {
		y = cells(s, x, y, w, 26, r...)
	}
	y += 14
	half := w / 2
	columns := []column{{"Earnings", half - 85, false}, {"Amount (Rs.)", 85, true}, {"Deductions", half - 85, false}, {"Amount (Rs.)", 85, true}}
	top := y
	y = head(s, x, y, paper.Pale, paper.Black, columns)
	for i, e := range p.earnings {
		values := []string{e.name, c.amount(e.amount)}
		if i < len(p.deductions) {
			values = append(values, p.deductions[i].name, c.amount(p.deductions[i].amount))
		}
		row(s, x, y, text, columns, values...)
		y += 17
	}
	s.Rule(x, x+w, y-4, 0.6, paper.Black)
	row(s, x, y+9, bold, columns, "Gross Earnings", c.amount(p.gross), "Total Deductions", c.amount(p.deducted))
	y += 18
	s.Box(x, top, w, y-top, 0.6, paper.Black)
	s.Line(x+half, top, x+half, y, 0.6, paper.Black)
	s.Box(x, y, w, 24, 0.6, paper.Black)
	s.Text(x+4, y+16, paper.SansBold.Of(10.5), "Net Pay for the month: "+c.money(p.net))
	y = cells(s, x, y+40, w, 26, cell{"Gross, year to date", c.amount(p.gross * cents(p.count)), 0},
		cell{"Deductions, year to date", c.amount(p.deducted * cents(p.count)), 0}, cell{"TDS, year to date", c.amount(p.taxDeducted * cents(p.count)), 0})
	s.Centre(c.width/2, y+30, paper.Sans.Of(7.5).In(paper.Grey), "This is a computer generated payslip and does not require a signature.")
	return s
}
