package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// w2FourUp is the sheet of a payroll bureau: the earnings summary in the upper left quarter, and Copy B, Copy 2 and Copy C in the others,
// all alike, to be torn apart.
func w2FourUp(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.USTax(yearAsked(b, a)), b.Employer, a.Issuer(b)
	s := blank(b)
	control := world.Draw(r, world.Figures, 10)
	department := world.Draw(r, world.Figures, 4)
	code, state := world.Draw(r, world.Letters, 3), world.Draw(r, world.Figures, 2)+"-"+world.Draw(r, world.Figures, 7)
	tiny, value := paper.Sans.Of(5.2), paper.Narrow.Of(8.2)
	copyOf := func(x, y float64, letter, kind string) {
		const w = 276.0
		cell := func(x, y, w, h float64, name, text string) {
			s.Box(x, y, w, h, 0.5, paper.Black)
			s.Text(x+2, y+6, form.Fit(tiny, name, w-3), name)
			s.Right(x+w-5, y+h-3, form.Fit(value, text, w-7), text)
		}
		long := func(x, y, w, h float64, name string, lines ...string) {
			s.Box(x, y, w, h, 0.5, paper.Black)
			s.Text(x+2, y+6, tiny, name)
			form.Stacked(s, x+6, y+16, 9.4, value, lines...)
		}
		h := 20.0
		thirds := spread(w, 24, 20, 20, 36)
		cell(x, y, thirds[0], h, "d Control number", control[:6])
		cell(x+thirds[0], y, thirds[1], h, "Dept.", department)
		cell(x+thirds[0]+thirds[1], y, thirds[2], h, "Corp.", code)
		cell(x+w-thirds[3], y, thirds[3], h, "Employer use only", "A   "+control[6:])
		y += h
		long(x, y, w, 46, "c Employer's name, address, and ZIP code", upperAll(append([]string{e.Name}, e.Place.Lines()...))...)
		y += 46
		cell(x, y, w*0.5, h, "b Employer's FED ID number", e.TaxNumber)
		cell(x+w*0.5, y, w*0.5, h, "a Employee's SSA number", b.TaxNumber)
		y += h
		for _, line := range [][4]string{
			{"1 Wages, tips, other comp.", t.Wages.Plain(), "2 Federal income tax withheld", t.FederalTax.Plain()},
			{"3 Social security wages", t.Insured.Plain(), "4 Social security tax withheld", t.SocialSecurity.Plain()},
			{"5 Medicare wages and tips", t.Insured.Plain(), "6 Medicare tax withheld", t.Medicare.Plain()},
			{"7 Social security tips", "", "8 Allocated tips", ""},
			{"9", "", "10 Dependent care benefits", ""},
			{"11 Nonqualified plans", "", "12a See instructions for box 12", "D | " + t.Retirement.Plain()},
		} {
			cell(x, y, w/2, h, line[0], line[1])
			cell(x+w/2, y, w/2, h, line[2], line[3])
			y += h
		}
		cell(x, y, w/2, 2*h, "14 Other", "")
		cell(x+w/2, y, w/2, h, "12b", "DD | "+(world.Cents(14_250+38_790)*24).Plain())
		cell(x+w/2, y+h, w/2, h, "13 Stat emp.   Ret. plan   3rd party sick pay", "")
		s.Text(x+w/2+40, y+2*h-3, value, "X")
		y += 2 * h
		long(x, y, w, 46, "e/f Employee's name, address and ZIP code", upperAll(append([]string{initialled(b.Person)}, b.Home.Lines()...))...)
		y += 46
		cells := spread(w, 14, 36, 50)
		cell(x, y, cells[0], h, "15 State", e.Place.Region)
		cell(x+cells[0], y, cells[1], h, "Employer's state ID no.", state)
		cell(x+cells[0]+cells[1], y, cells[2], h, "16 State wages, tips, etc.", t.Wages.Plain())
		y += h
		cell(x, y, w/2, h, "17 State income tax", t.StateTax.Plain())
		cell(x+w/2, y, w/2, h, "18 Local wages, tips, etc.", "")
		y += h
		cell(x, y, w/2, h, "19 Local income tax", "")
		cell(x+w/2, y, w/2, h, "20 Locality name", "")
		y += h
		s.Text(x, y+11, paper.SansBold.Of(11), letter)
		s.Text(x+w*0.36, y+7, paper.Sans.Of(6.5), "Wage and Tax")
		s.Text(x+w*0.36, y+13.5, paper.Sans.Of(6.5), "Statement")
		s.Text(x+w*0.56, y+14, paper.SansBold.Of(15), fmt.Sprint(t.Year))
		s.Right(x+w, y+9, tiny, "OMB No. "+wageControl(t.Year))
		s.Right(x+w, y+16, tiny, "Dept. of the Treasury - IRS")
		s.Text(x, y+22.5, paper.Sans.Of(6), kind)
	}

	// The summary tells how the pay of the year became the boxes.
	x, w := 20.0, 276.0
	p := b.PayOn(world.Day(t.Year, 12, 31))
	s.Text(x, 34, paper.SansBold.Of(14), fmt.Sprint(t.Year)+" W-2 and EARNINGS SUMMARY")
	y := s.Paragraph(x, 48, w, 8, paper.Sans.Of(6.6), "This blue Earnings Summary section is included with your W-2 to help describe portions in "+
		"more detail. The reverse side includes "+
		"general information that you may also find helpful. 1. The following information reflects your final "+fmt.Sprint(t.Year)+" pay stub plus "+
		"any adjustments submitted by your employer.")
	columns := []form.Column{{Title: "", Width: 96}, {Title: "Wages, Tips, other Compensation Box 1", Width: 62, Right: true},
		{Title: "Social Security Wages Box 3", Width: 60, Right: true}, {Title: "Medicare Wages Box 5", Width: 58, Right: true}}
	pairs := func(y float64, values [][2]string) {
		for i, v := range values {
			at := x + w/2*float64(i%2)
			s.Text(at, y+11*float64(i/2), paper.Sans.Of(6.6), v[0])
			s.Right(at+w/2-8, y+11*float64(i/2), paper.Narrow.Of(8), v[1])
		}
	}
	gross := p.Gross * 24
	pairs(y+10, [][2]string{{"Gross Pay", b.Amount(gross)}, {"Social Security Tax Withheld", b.Amount(t.SocialSecurity)},
		{"Fed. Income Tax Withheld", b.Amount(t.FederalTax)},
		{"Medicare Tax Withheld", b.Amount(t.Medicare)}, {e.Place.Region + " State Income Tax", b.Amount(t.StateTax)}, {"SUI/SDI", "0.00"}})
	y = s.Paragraph(x, y+52, w, 8, paper.Sans.Of(6.6), "2. Your Gross Pay was adjusted as follows to produce your W-2 Statement.")
	for i, name := range [][3]string{{"Wages, Tips, other", "Compensation", "Box 1 of W-2"}, {"Social Security", "Wages", "Box 3 of W-2"},
		{"Medicare", "Wages", "Box 5 of W-2"}} {
		right := x + []float64{154, 214, 272}[i]
		for k, n := range name {
			s.Right(right, y+6+7*float64(k), paper.Sans.Of(5.8), n)
		}
	}
	y += 32
	for _, row := range [][4]string{{"Gross Pay", b.Amount(gross), b.Amount(gross), b.Amount(gross)},
		{"Less 401(k) (D-Box 12)", b.Amount(t.Retirement), "N/A", "N/A"},
		{"Less Other Cafe 125", b.Amount(p.PreTax * 24), b.Amount(p.PreTax * 24), b.Amount(p.PreTax * 24)}} {
		form.Row(s, x-4, y, paper.Narrow.Of(7.6), columns, row[:]...)
		y += 11
	}
	s.Rule(x+100, x+w, y-8, 0.5, paper.Black)
	form.Row(s, x-4, y+1, paper.NarrowBold.Of(7.8), columns, "Reported W-2 Wages", b.Amount(t.Wages), b.Amount(t.Insured), b.Amount(t.Insured))
	s.Paragraph(x, y+18, w, 8, paper.Sans.Of(6.6), "3. Employee Name and Address. To change your employee W-4 profile information, file a new W-4 "+
		"with your payroll department.")
	form.Stacked(s, x+30, y+56, 11, paper.Narrow.Of(9), upperAll(append([]string{initialled(b.Person)}, b.Home.Lines()...))...)
	s.Text(x, y+104, paper.Sans.Of(6.6), "Batch #"+control[4:]+"     © PAYROLL BUREAU FORM SERVICES")

	s.Line(306, 10, 306, 782, 0.4, paper.Pale)
	dashes(s, 6, 606, 398, 4, 4, paper.Grey)
	copyOf(316, 22, "W-2", "Copy B, to be filed with employee's Federal Income Tax Return.")
	copyOf(20, 408, "W-2", "Copy C, for employee's records.")
	copyOf(316, 408, "W-2", "Copy 2, to be filed with employee's State Income Tax Return.")
	f := wageFields(b, t)
	f["employer"], f["employee"] = world.Upper(e.Name), world.Upper(initialled(b.Person))
	return template.Single(f, s).About(fmt.Sprintf("%d-01-01", t.Year), fmt.Sprintf("%d-12-31", t.Year))
}
