package sample

import "dossier/services/internal/sample/paper"

// w2 is the employer's wage and tax statement for a year of twenty-four equal payments.
func (c *cast) w2(year int) document {
	p := c.payOn(day(year, 12, 31))
	insured := (p.gross - p.preTax) * 24
	wages := insured - p.retirement*24
	federal := p.federalTax * 24
	social, medicare, state := insured.share(620), insured.share(145), wages.share(410)
	b := c.borrower

	s := c.sheet()
	x, y, w := 36.0, 60.0, c.width-72
	left, right := w*0.5, w*0.25
	s.Text(x, y-8, paper.Sans.Of(8), "a  Employee's social security number")
	s.Text(x+160, y-8, paper.MonoBold.Of(11), b.taxNumber)
	s.Right(x+w, y-8, paper.Sans.Of(8), "OMB No. 1545-0008")
	cells(s, x, y, left, 34, cell{"b  Employer identification number (EIN)", c.employer.taxNumber, 0})
	boxes := [][2]line{
		{{"1  Wages, tips, other compensation", wages}, {"2  Federal income tax withheld", federal}},
		{{"3  Social security wages", insured}, {"4  Social security tax withheld", social}},
		{{"5  Medicare wages and tips", insured}, {"6  Medicare tax withheld", medicare}},
		{{"7  Social security tips", 0}, {"8  Allocated tips", 0}},
		{{"9  ", 0}, {"10  Dependent care benefits", 0}},
		{{"11  Nonqualified plans", 0}, {"12a  See instructions for box 12      D", p.retirement * 24}},
	}
	for i, pair := range boxes {
		for k, box := range pair {
			value := ""
			if box.amount != 0 {
				value = box.amount.plain()
			}
			cells(s, x+left+float64(k)*right, y+34*float64(i), right, 34, cell{box.name, value, 0})
		}
	}
	s.Box(x, y+34, left, 68, 0.6, paper.Black)
	s.Text(x+3, y+42, paper.Sans.Of(6.5).In(paper.Grey), "c  Employer's name, address, and ZIP code")
	stacked(s, x+8, y+58, 13, paper.Sans.Of(9.5), append([]string{c.employer.name}, c.employer.place.lines()...)...)
	cells(s, x, y+102, left, 34, cell{"d  Control number", c.employer.employeeID, 0})
	s.Box(x, y+136, left, 68, 0.6, paper.Black)
	s.Text(x+3, y+144, paper.Sans.Of(6.5).In(paper.Grey), "e  Employee's first name and initial, last name, address and ZIP code")
	name := b.given + " " + b.middle[:1] + " " + b.family
	stacked(s, x+8, y+160, 13, paper.Sans.Of(9.5), append([]string{name}, b.home.lines()...)...)
	cells(s, x, y+204, w, 34, cell{"15  State", c.employer.place.region, 0.08}, cell{"Employer's state ID number", c.employer.taxNumber[3:], 0.22},
		cell{"16  State wages, tips, etc.", wages.plain(), 0}, cell{"17  State income tax", state.plain(), 0}, cell{"18  Local wages", "", 0}, cell{"19  Local income tax", "", 0})
	y += 262
	s.Text(x, y, paper.Sans.Of(8), "Form")
	s.Text(x+22, y, paper.SansBold.Of(20), "W-2")
	s.Text(x+72, y, paper.SansBold.Of(12), "Wage and Tax Statement")
	s.Text(x+260, y, paper.SansBold.Of(22), number(year))
	s.Right(x+w, y, paper.Sans.Of(8), "Department of the Treasury — Internal Revenue Service")
	s.Text(x, y+14, paper.SansBold.Of(8), "Copy B — To Be Filed With Employee's FEDERAL Tax Return.")
	s.Text(x, y+25, paper.Sans.Of(7.5), "This information is being furnished to the Internal Revenue Service.")

	return single(W2, map[string]string{
		"tax_year":              number(year),
		"ssn":                   b.taxNumber,
		"ein":                   c.employer.taxNumber,
		"employer":              c.employer.name,
		"employee":              name,
		"wages":                 wages.plain(),
		"federal_tax":           federal.plain(),
		"social_security_wages": insured.plain(),
		"social_security_tax":   social.plain(),
		"medicare_wages":        insured.plain(),
		"medicare_tax":          medicare.plain(),
	}, s)
}
