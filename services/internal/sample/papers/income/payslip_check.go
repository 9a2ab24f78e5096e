package income

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipCheck is what a small firm's bookkeeping software prints on voucher check stock: the check on top, and below it the stub twice, for
// the employee and for the file.
func payslipCheck(b *world.Borrower, a template.Ask) template.Document {
	p, e, r := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b)
	s := blank(b)
	serif, text := paper.Serif.Of(10), paper.Serif.Of(9)
	number := fmt.Sprint(10_000 + 37*r.IntN(100) + int(p.Count)*3)
	bank := b.NewEmployer("payroll bank") // only for another address: the firm need not bank where its employee does
	form.Stacked(s, 40, 40, 12, serif, append([]string{e.Name}, e.Place.Lines()...)...)
	form.Stacked(s, 290, 36, 9, paper.Serif.Of(8), "PAYROLL ACCOUNT", bank.Place.City+", "+bank.Place.Region)
	s.Right(572, 44, paper.SerifBold.Of(13), number)
	s.Right(572, 76, serif, "DATE  "+b.Date(p.Date))
	s.Rule(478, 572, 79, 0.5, paper.Black)
	s.Text(40, 112, paper.Serif.Of(7), "PAY TO THE")
	s.Text(40, 120, paper.Serif.Of(7), "ORDER OF")
	s.Text(90, 118, paper.Mono.Of(10), b.Name())
	s.Rule(88, 450, 122, 0.5, paper.Black)
	s.Box(462, 104, 110, 20, 0.8, paper.Black)
	s.Text(466, 118, serif, "$")
	s.Text(478, 118, paper.Mono.Of(10), "**"+b.Amount(p.Net))
	s.Text(44, 144, paper.Mono.Of(9.5), strings.TrimSuffix(world.InWords(world.UnitedStates, p.Net), " Dollars")+"**********")
	s.Rule(40, 510, 148, 0.5, paper.Black)
	s.Right(572, 147, paper.Serif.Of(8), "DOLLARS")
	form.Stacked(s, 90, 168, 11, paper.Mono.Of(9), append([]string{b.Name()}, b.Home.Lines()...)...)
	s.Text(40, 212, paper.Serif.Of(8), "MEMO")
	s.Text(72, 211, text, "Pay Period: "+b.Date(p.Start)+" - "+b.Date(p.End))
	s.Rule(70, 300, 214, 0.5, paper.Black)
	s.Rule(370, 572, 214, 0.5, paper.Black)
	form.Signature(s, 400, 210, 92, r)
	s.Centre(471, 222, paper.Serif.Of(6.5), "AUTHORIZED SIGNATURE")
	magnetic(s, 150, 240, "u"+number+"u  t"+bankRouting(b)+"t  "+world.Draw(r, world.Figures, 10)+"u")

	vacation, sick := fmt.Sprintf("%d:00", 20+r.IntN(60)), fmt.Sprintf("%d:40", 10+r.IntN(60))
	stub := func(y float64) {
		s.Text(40, y, paper.SerifBold.Of(10), e.Name)
		s.Right(572, y, paper.SerifBold.Of(10), number)
		s.Rule(40, 572, y+4, 0.6, paper.Black)
		s.Text(40, y+15, paper.SerifBold.Of(8), "Employee")
		s.Text(40, y+26, text, b.Name()+", "+b.Home.String())
		s.Text(360, y+15, paper.SerifBold.Of(8), "SSN")
		s.Text(360, y+26, text, "***-**-"+last(b.TaxNumber, 4))
		s.Text(438, y+15, paper.SerifBold.Of(8), "Emp. ID")
		s.Text(438, y+26, text, e.EmployeeID)
		s.Text(500, y+15, paper.SerifBold.Of(8), "Status (Fed/State)")
		s.Text(500, y+26, text, "Single/Withhold")
		s.Text(40, y+40, text, "Pay Period: "+b.Date(p.Start)+" - "+b.Date(p.End))
		s.Text(360, y+40, text, "Pay Date: "+b.Date(p.Date))

		block := func(x, w, y float64, titles []string, rows [][]string, foot []string) float64 {
			columns := form.Columns(w, form.Column{Title: titles[0]})
			for _, t := range titles[1:] {
				columns = append(columns, form.Column{Title: t, Width: 58, Right: true})
			}
			columns[0].Width = w - 58*float64(len(titles)-1)
			form.Row(s, x-4, y, paper.SerifBold.Of(8.5), columns, titles...)
			s.Rule(x, x+w-4, y+3, 0.5, paper.Grey)
			for _, row := range rows {
				y += 11.5
				form.Row(s, x-4, y, text, columns, row...)
			}
			if foot != nil {
				y += 12
				s.Rule(x+w-120, x+w-4, y-9, 0.5, paper.Grey)
				form.Row(s, x-4, y, paper.SerifBold.Of(9), columns, foot...)
			}
			return y
		}
		left := block(40, 300, y+58, []string{"Earnings", "Qty", "Rate", "Current", "YTD Amount"},
			[][]string{{"Salary", "", "", b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross))}, {"Bonus", "", "", "", "0.00"}},
			[]string{"Gross Pay", "", "", b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross))})
		block(40, 300, left+20, []string{"Paid Time Off", "Earned", "YTD Used", "Available"},
			[][]string{{"Vacation", "5:00", fmt.Sprintf("%d:00", 8*(1+p.Count/6)), vacation}, {"Sick", "3:20", "0:00", sick}}, nil)
		var taxes, other [][]string
		var taken, taken2 world.Cents
		for i, d := range p.Deductions {
			row := []string{d.Name, "-" + b.Amount(d.Amount), "-" + b.Amount(p.YearToDate(d.Amount))}
			if i < 4 {
				row[0] = []string{"Federal Withholding", "Social Security Employee", "Medicare Employee", e.Place.Region + " - Withholding"}[i]
				taxes, taken = append(taxes, row), taken+d.Amount
			} else {
				row[0] = []string{"Health Insurance (pre-tax)", "401(k) Emp."}[i-4]
				other, taken2 = append(other, row), taken2+d.Amount
			}
		}
		right := block(352, 224, y+58, []string{"Deductions From Gross", "Current", "YTD Amount"}, other,
			[]string{"", "-" + b.Amount(taken2), "-" + b.Amount(p.YearToDate(taken2))})
		right = block(352, 224, right+15, []string{"Taxes", "Current", "YTD Amount"}, taxes,
			[]string{"", "-" + b.Amount(taken), "-" + b.Amount(p.YearToDate(taken))})
		s.Text(352, right+17, paper.SerifBold.Of(9.5), "Net Pay")
		s.Right(510, right+17, paper.SerifBold.Of(9.5), b.Amount(p.Net))
		s.Right(568, right+17, paper.SerifBold.Of(9.5), b.Amount(p.YearToDate(p.Net)))
		s.Text(40, y+216, paper.Serif.Of(8).In(paper.Grey), e.Name+", "+e.Place.String()+"   "+e.Phone)
	}
	dashes(s, 0, 612, 258, 5, 4, paper.Grey)
	stub(282)
	dashes(s, 0, 612, 516, 5, 4, paper.Grey)
	stub(540)

	f := b.PayFields(p)
	f["employee_id"], f["check_number"], f["ytd_net"] = e.EmployeeID, number, p.YearToDate(p.Net).Plain()
	delete(f, "deductions")
	return template.Single(f, s).About(world.ISO(p.Start), world.ISO(p.End))
}

// bankRouting is the number of the bank that the employer's checks are drawn on: that of the employee's second bank, as another one of the town.
func bankRouting(b *world.Borrower) string { return b.Account(1).Bank.Branch }

// magnetic sets a line that check sorters read: figures, with t and u standing for the marks of transit and on-us, which no face has.
func magnetic(s *paper.Sheet, x, y float64, line string) {
	t := paper.OCRB.Of(10)
	for _, c := range line {
		switch c {
		case 't':
			s.Band(x+1, y-7, 1.2, 7, paper.Black)
			s.Band(x+3.4, y-6.5, 2, 2, paper.Black)
			s.Band(x+3.4, y-2.5, 2, 2, paper.Black)
		case 'u':
			s.Band(x+0.6, y-4, 1.2, 4, paper.Black)
			s.Band(x+2.6, y-4, 1.2, 4, paper.Black)
			s.Band(x+4.6, y-7, 1.4, 3, paper.Black)
		default:
			s.Text(x, y, t, string(c))
		}
		x += 7.2
	}
}
