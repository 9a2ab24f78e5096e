package income

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipAdvice is the earnings statement of a big payroll bureau: codes of company and file above, earnings and deductions left, benefits
// and notes right, and below a perforation the advice that stands in for the check.
func payslipAdvice(b *world.Borrower, a template.Ask) template.Document {
	p, e, r := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b)
	s := blank(b)
	tiny, text, bold := paper.Sans.Of(6.5), paper.Sans.Of(8.5), paper.SansBold.Of(8.5)
	x, mid, end := 36.0, 392.0, 578.0
	company, department := world.Draw(r, world.Letters, 3), world.Draw(r, world.Figures, 6)
	voucher := fmt.Sprintf("%010d", 410_000+r.IntN(90_000)+int(p.Count))
	for i, code := range [][2]string{{"CO.", company}, {"FILE", e.EmployeeID}, {"DEPT.", department}, {"CLOCK", world.Draw(r, world.Figures, 5)},
		{"VCHR. NO.", voucher}, {"020", "1"}} {
		at := x + []float64{0, 32, 74, 118, 158, 222}[i]
		s.Text(at, 34, tiny, code[0])
		s.Text(at, 44, paper.Mono.Of(8), code[1])
	}
	form.Stacked(s, x, 64, 10.5, text, append([]string{world.Upper(e.Name)}, upperAll(e.Place.Lines())...)...)
	form.Emblem(s, mid, 26, 20, paper.Red, 1+r.IntN(5))
	s.Text(mid+28, 42, paper.SansBold.Of(17), "Earnings Statement")
	form.Stacked(s, mid, 66, 11, text, "Period Beginning:", "Period Ending:", "Pay Date:")
	form.Stacked(s, mid+84, 66, 11, text, b.Date(p.Start), b.Date(p.End), b.Date(p.Date))
	form.Stacked(s, mid, 124, 11, bold, append([]string{initialled(b.Person)}, b.Home.Lines()...)...)
	form.Stacked(s, x, 112, 10.5, tiny, "Filing Status: Single/Married filing separately", "Exemptions/Allowances:",
		"    Federal:  Standard Withholding Table",
		"    "+e.Place.Region+":  0", "Social Security Number:  XXX-XX-"+last(b.TaxNumber, 4))

	// Left: what was earned and what was taken.
	columns := []form.Column{{Title: "Earnings", Width: 110}, {Title: "rate", Width: 58, Right: true}, {Title: "hours", Width: 44, Right: true},
		{Title: "this period", Width: 62, Right: true}, {Title: "year to date", Width: 68, Right: true}}
	head := func(y float64, title string) {
		s.Text(x, y, paper.SansBold.Of(10), title)
		s.Rule(x, x+342, y+3, 0.9, paper.Black)
	}
	head(196, "Earnings")
	form.Row(s, x-4, 196, tiny, columns, "", "rate", "hours", "this period", "year to date")
	y := 209.0
	form.Row(s, x-4, y, text, columns, "Regular", b.Amount(p.Gross), "86.67", b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross)))
	y += 11.5
	for _, other := range []string{"Overtime", "Holiday"} {
		form.Row(s, x-4, y, text, columns, other, "", "", "", "0.00")
		y += 11.5
	}
	s.Band(x+60, y-6, 282, 14, paper.Pale)
	form.Row(s, x-4, y+4, bold, columns, "", "Gross Pay", "", b.Money(p.Gross), b.Amount(p.YearToDate(p.Gross)))
	y += 32
	head(y, "Deductions")
	form.Row(s, x-4, y, tiny, columns, "", "", "", "this period", "year to date")
	y += 13
	s.Text(x+66, y, bold, "Statutory")
	y += 11.5
	for i, d := range p.Deductions {
		name, star := d.Name, ""
		if name == "State Income Tax" {
			name = e.Place.Region + " State Income Tax"
		}
		if i == 4 {
			s.Text(x+66, y+3, bold, "Other")
			y += 14.5
		}
		if i >= 4 {
			star = "*"
		}
		s.Text(x+66, y, text, name)
		s.Right(x+270, y, text, "-"+b.Amount(d.Amount))
		s.Text(x+270, y, text, star)
		s.Right(x+338, y, text, b.Amount(p.YearToDate(d.Amount)))
		y += 11.5
	}
	s.Band(x+60, y-4, 282, 14, paper.Pale)
	s.Text(x+66, y+6, bold, "Net Pay")
	s.Right(x+270, y+6, bold, b.Money(p.Net))
	y += 18
	s.Text(x+66, y, text, "Checking 1")
	s.Right(x+270, y, text, "-"+b.Amount(p.Net))
	y += 12
	s.Band(x+60, y-4, 282, 14, paper.Pale)
	s.Text(x+66, y+6, bold, "Net Check")
	s.Right(x+270, y+6, bold, "$0.00")
	s.Paragraph(x, y+34, 342, 9.5, paper.Sans.Of(7.5), "* Excluded from federal taxable wages\n \nYour federal taxable wages this period are "+
		""+b.Money(p.Gross-p.PreTax-p.Retirement))

	// Right: benefits, and what the employer has to say.
	s.Text(mid, 196, paper.SansBold.Of(9), "Other Benefits and")
	s.Text(mid, 206, paper.SansBold.Of(9), "Information")
	s.Right(mid+140, 206, tiny, "this period")
	s.Right(end, 206, tiny, "total to date")
	s.Rule(mid, end, 209, 0.9, paper.Black)
	y = 220
	group := world.Cents(420)
	match := p.Gross.Share(300)
	for _, v := range [][3]string{{"Group Term Life", b.Amount(group), b.Amount(p.YearToDate(group))},
		{"401K Er Match", b.Amount(match), b.Amount(p.YearToDate(match))},
		{"Vac Accrued Hrs", "5.00", b.Amount(500 * world.Cents(p.Count))}, {"Vac Balance", "", fmt.Sprintf("%d.00", 16+r.IntN(90))},
		{"Sick Balance", "", fmt.Sprintf("%d.50", 8+r.IntN(40))}} {
		s.Text(mid, y, text, v[0])
		s.Right(mid+140, y, text, v[1])
		s.Right(end, y, text, v[2])
		y += 11.5
	}
	s.Text(mid, y+18, paper.SansBold.Of(9), "Important Notes")
	s.Rule(mid, end, y+21, 0.9, paper.Black)
	y = s.Paragraph(mid, y+32, end-mid, 9.5, paper.Sans.Of(7.5), "EFFECTIVE THIS PAY PERIOD YOUR MEDICAL PLAN ELECTIONS REMAIN AS OF OPEN "+
		"ENROLLMENT.\n \n"+
		"YOUR COMPANY'S PHONE NUMBER IS "+e.Phone+".\n \nBASIS OF PAY: SALARIED, SEMI-MONTHLY. REPORT A CHANGE OF ADDRESS TO HUMAN RESOURCES BEFORE "+
		"THE NEXT CLOSING DATE.")
	s.Text(mid, y+12, paper.SansBold.Of(9), "Additional Tax Withholding Information")
	s.Rule(mid, end, y+15, 0.9, paper.Black)
	form.Stacked(s, mid, y+26, 9.5, paper.Sans.Of(7.5), "Taxable Filing Status:  Single",
		e.Place.Region+" SUI wages this period:  "+b.Amount(p.Gross), "Federal extra withholding:  none")

	// The advice.
	dashes(s, 18, 594, 566, 4, 3, paper.Grey)
	s.Ornament(x, 576, paper.Sans.Of(5).In(paper.Grey), strings.Repeat("TEAR HERE  v  ", 3))
	s.Band(x, 586, end-x, 20, paper.RGB(214, 222, 232))
	form.Stacked(s, x+6, 622, 10.5, text, append([]string{world.Upper(e.Name)}, upperAll(e.Place.Lines())...)...)
	s.Text(mid-40, 600, bold, "Advice number:")
	s.Right(end-6, 600, bold, voucher)
	s.Text(mid-40, 622, text, "Pay date:")
	s.Right(end-6, 622, text, b.Date(p.Date))
	y = 672
	s.Band(x, y-11, end-x, 15, paper.RGB(228, 232, 238))
	s.Text(x+6, y, bold, "Deposited to the account of")
	s.Text(x+220, y, bold, "account number")
	s.Text(x+330, y, bold, "transit ABA")
	s.Right(end-6, y, bold, "amount")
	s.Text(x+6, y+16, text, initialled(b.Person))
	s.Text(x+220, y+16, text, "xxxxxx"+last(b.Account(0).Number, 4))
	s.Text(x+330, y+16, text, "xxxx xxxx")
	s.Right(end-6, y+16, text, b.Money(p.Net))
	s.Text(x+330, 736, paper.SansBold.Of(15).In(paper.Grey), "NON-NEGOTIABLE")
	s.Text(x+6, 736, paper.SansBold.Of(9), "THIS IS NOT A CHECK")
	s.Ornament(x, 770, paper.Sans.Of(4.5).In(paper.Grey), "VERIFY DOCUMENT AUTHENTICITY - COLORED AREA MUST CHANGE IN TONE GRADUALLY AND EVENLY FROM "+
		""+
		""+
		"DARK AT TOP TO LIGHTER AT BOTTOM")

	f := b.PayFields(p)
	f["employer"], f["employee"], f["employee_id"] = world.Upper(e.Name), initialled(b.Person), e.EmployeeID
	delete(f, "deductions") // such a statement prints no total of them
	return template.Single(f, s).About(world.ISO(p.Start), world.ISO(p.End))
}

func upperAll(lines []string) []string {
	up := make([]string, len(lines))
	for i, l := range lines {
		up[i] = world.Upper(l)
	}
	return up
}
