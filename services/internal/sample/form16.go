package sample

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/paper"
)

// form16 is the certificate of tax deducted from salary in the tax year that begins in a year: Part A with its quarters, Part B with the computation.
func (c *cast) form16(year int) document {
	p := c.payOn(monthEnd(day(year+1, time.March, 1), 0))
	gross, tax := p.gross*12, p.taxDeducted*12
	b, e := c.borrower, c.employer
	assessment := fmt.Sprintf("%d-%02d", year+1, (year+2)%100)
	x, w := 44.0, c.width-88
	bold := paper.SansBold.Of(10)
	page := func(part string) *paper.Sheet {
		s := c.sheet()
		s.Centre(c.width/2, 54, paper.SansBold.Of(15), "FORM NO. 16")
		s.Centre(c.width/2, 68, paper.Sans.Of(8.5), "[See rule 31(1)(a)]")
		s.Centre(c.width/2, 88, paper.SansBold.Of(12), part)
		s.Centre(c.width/2, 104, paper.Sans.Of(9), "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary")
		return s
	}
	one := page("PART A")
	y := cells(one, x, 116, w, 32, cell{"Certificate No.", draw(c.random(fmt.Sprint("form16 ", year)), letters, 7), 0}, cell{"Last updated on", c.date(day(year+1, time.June, 8)), 0})
	y = cells(one, x, y, w, 36, cell{"Name and address of the Employer", e.name, 0.5}, cell{"Name and address of the Employee", b.name(), 0})
	y = cells(one, x, y, w, 36, cell{"Employer's address", e.place.String(), 0.5}, cell{"Employee's address", b.home.String(), 0})
	y = cells(one, x, y, w, 32, cell{"PAN of the Deductor", e.panNumber, 0}, cell{"TAN of the Deductor", e.taxNumber, 0}, cell{"PAN of the Employee", b.taxNumber, 0})
	y = cells(one, x, y, w, 32, cell{"Assessment Year", assessment, 0}, cell{"Period from", c.date(day(year, time.April, 1)), 0}, cell{"Period to", c.date(day(year+1, time.March, 31)), 0})
	one.Text(x, y+22, bold, "Summary of amount paid and tax deducted at source thereon in respect of the employee")
	columns := []column{{"Quarter", 70, false}, {"Amount paid / credited", (w - 70) / 3, true}, {"Tax deducted", (w - 70) / 3, true}, {"Tax deposited", (w - 70) / 3, true}}
	y = head(one, x, y+32, paper.Pale, paper.Black, columns)
	for q := range 4 {
		row(one, x, y, paper.Sans.Of(9.5), columns, fmt.Sprintf("Q%d", q+1), c.amount(gross/4), c.amount(tax/4), c.amount(tax/4))
		one.Rule(x, x+w, y+6, 0.4, paper.Grey)
		y += 20
	}
	row(one, x, y, bold, columns, "Total (Rs.)", c.amount(gross), c.amount(tax), c.amount(tax))
	c.verify(one, x, y+44, w, e, tax, day(year+1, time.June, 10))

	const standard = 5_000_000
	chapter := p.deductions[0].amount * 12
	professional := p.deductions[1].amount * 12
	two := page("PART B (Annexure)")
	columns = []column{{"Details of salary paid and any other income and tax deducted", w - 130, false}, {"Rs.", 130, true}}
	y = head(two, x, 122, paper.Pale, paper.Black, columns)
	for _, l := range []line{
		{"1.  Gross salary as per section 17(1)", gross},
		{"2.  Allowances exempt under section 10", 0},
		{"3.  Total salary from current employer", gross},
		{"4(a)  Standard deduction under section 16(ia)", standard},
		{"4(b)  Tax on employment under section 16(iii)", professional},
		{"5.  Income chargeable under the head Salaries", gross - standard - professional},
		{"6.  Deduction under section 80C (provident fund)", chapter},
		{"7.  Total taxable income", gross - standard - professional - chapter},
		{"8.  Tax on total income, with health and education cess", tax},
		{"9.  Relief under section 89", 0},
		{"10.  Net tax payable", tax},
	} {
		row(two, x, y, paper.Sans.Of(9.5), columns, l.name, c.amount(l.amount))
		two.Rule(x, x+w, y+6, 0.4, paper.Grey)
		y += 21
	}
	c.verify(two, x, y+24, w, e, tax, day(year+1, time.June, 10))
	return document{class: Form16, fields: map[string]string{
		"employer":        e.name,
		"employee":        b.name(),
		"pan":             b.taxNumber,
		"tan":             e.taxNumber,
		"deductor_pan":    e.panNumber,
		"assessment_year": assessment,
		"gross_salary":    gross.plain(),
		"tax_deducted":    tax.plain(),
	}, pages: numbered([]*paper.Sheet{one, two}, func(s *paper.Sheet, n, of int) {
		s.Text(x, c.height-40, paper.Sans.Of(8), "TAN: "+e.taxNumber+"   Employee PAN: "+b.taxNumber+"   Assessment Year: "+assessment)
		s.Right(x+w, c.height-40, paper.Sans.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})}
}

// verify is the deductor's signed declaration.
func (c *cast) verify(s *paper.Sheet, x, y, w float64, e employer, tax cents, on time.Time) {
	r := c.random("officer")
	officer := pick(r, worlds[c.country].women) + " " + pick(r, worlds[c.country].families)
	s.Centre(x+w/2, y, paper.SansBold.Of(10), "Verification")
	y = s.Paragraph(x, y+18, w, 13, paper.Sans.Of(9.5), "I, "+officer+", working in the capacity of Manager - Payroll, do hereby certify that a sum of "+c.money(tax)+
		" has been deducted and deposited to the credit of the Central Government. I further certify that the information given above is true, complete and correct and is based on the books of account and other available records.")
	s.Text(x, y+30, paper.Sans.Of(9.5), "Place: "+e.place.city)
	s.Text(x, y+45, paper.Sans.Of(9.5), "Date: "+c.date(on))
	signature(s, x+w-170, y+34, 90, r)
	s.Rule(x+w-200, x+w, y+38, 0.6, paper.Black)
	s.Text(x+w-200, y+49, paper.Sans.Of(8), "Signature of person responsible for deduction of tax")
}
