package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipPortal is a payslip printed from the browser out of a personnel system: table below table, a column for the year, the browser's own
// header and footer, and the last tables on a second page.
func payslipPortal(b *world.Borrower, a template.Ask) template.Document {
	p, e, r := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b)
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Ink: paper.RGB(0, 92, 185), Pale: paper.RGB(238, 242, 247)}
	x, w := 34.0, b.Width-68
	printed := p.Date.AddDate(0, 0, 2+r.IntN(6))
	stamp := printed.Format("1/2/06") + fmt.Sprintf(", %d:%02d AM", 7+r.IntN(4), r.IntN(60))
	f := form.NewFlow(x, w, 740, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x-10, 20, paper.Sans.Of(7), stamp)
		s.Centre(b.Width/2, 20, paper.Sans.Of(7), "View Payslip")
		return s, 46
	})
	f.S.Text(x, 52, style.BoldOf(17), "Payslip")
	f.S.Text(x+64, 52, style.Of(11).In(paper.Grey), initialled(b.Person)+" ("+e.EmployeeID+")")
	form.Stacked(f.S, x, 72, 12, style.Of(9), append([]string{e.Name}, e.Place.Lines()...)...)
	form.Stacked(f.S, x+w*0.55, 72, 12, style.Of(9), append([]string{b.Name()}, b.Home.Lines()...)...)
	f.Y = 122

	// Every table is as wide as the page and boxed; the portal writes its title above it.
	table := func(title string, widths []float64, align string, rows ...[]string) {
		l := lattice{Widths: spread(w, widths...), Align: align, Lead: 11, Pad: 3, Rule: 0.5, Ink: paper.RGB(190, 196, 204)}
		if f.Y+16+17*float64(len(rows)) > f.Floor {
			f.Turn()
		}
		if title != "" {
			f.S.Text(x, f.Y, style.BoldOf(10), title)
			f.Y += 5
		}
		for i, row := range rows {
			if i == 0 {
				f.Y = l.band(f.S, x, f.Y, style.Pale, style.BoldOf(8.5), row...)
			} else if row[0] == title { // a sum is named as its table is
				f.Y = l.row(f.S, x, f.Y, style.BoldOf(8.5), row...)
			} else {
				f.Y = l.row(f.S, x, f.Y, style.Of(8.5), row...)
			}
		}
		f.Y += 17
	}
	line := func(name string, c world.Cents) []string {
		return []string{name, b.Amount(c), b.Amount(p.YearToDate(c))}
	}
	taxes := p.FederalTax + p.Deductions[1].Amount + p.Deductions[2].Amount + p.Deductions[3].Amount
	before := p.PreTax + p.Retirement
	table("", []float64{3, 2, 1.5, 1.5, 1.5, 1.5}, "lllllr", []string{"Company", "Employee ID", "Pay Period Begin", "Pay Period End", "Check Date",
		"Check Number"},
		[]string{e.Name, e.EmployeeID, b.Date(p.Start), b.Date(p.End), b.Date(p.Date), ""})
	table("Current and YTD Totals", []float64{1.4, 1.4, 2, 2, 2, 2, 2}, "lrrrrrr",
		[]string{"Balance Period", "Hours Worked", "Gross Pay", "Pre Tax Deductions", "Employee Taxes", "Post Tax Deductions", "Net Pay"},
		[]string{"Current", "86.67", b.Amount(p.Gross), b.Amount(before), b.Amount(taxes), "0.00", b.Amount(p.Net)},
		[]string{"YTD", b.Amount(8667 * world.Cents(p.Count)), b.Amount(p.YearToDate(p.Gross)), b.Amount(p.YearToDate(before)),
			b.Amount(p.YearToDate(taxes)), "0.00", b.Amount(p.YearToDate(p.Net))})
	dates := b.Date(p.Start) + " - " + b.Date(p.End)
	table("Earnings", []float64{3, 3, 1.2, 1.6, 2, 2}, "llrrrr", []string{"Description", "Dates", "Hours", "Rate", "Amount", "YTD"},
		[]string{"Salary Pay", dates, "86.67", b.Amount(p.Gross * 100 / 8667), b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross))},
		[]string{"Holiday Pay", "", "0", "0", "0.00", "0.00"},
		[]string{"Earnings", "", "", "", b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross))})
	table("Employee Taxes", []float64{6, 2, 2}, "lrr", []string{"Description", "Amount", "YTD"},
		line("OASDI", p.Deductions[1].Amount), line("Medicare", p.Deductions[2].Amount), line("Federal Withholding", p.FederalTax),
		line("State Tax - "+e.Place.Region, p.Deductions[3].Amount), line("Employee Taxes", taxes))
	table("Pre Tax Deductions", []float64{6, 2, 2}, "lrr", []string{"Description", "Amount", "YTD"},
		line("401(k) Savings Plan", p.Retirement), line("Medical PPO", p.PreTax), line("Pre Tax Deductions", before))
	table("Total Deductions and Taxes", []float64{6, 2, 2}, "lrr", []string{"", "Amount", "YTD"}, line("Total withheld from gross pay", p.Deducted))
	insured := p.Gross - p.PreTax
	match := p.Gross.Share(400)
	table("Employer Paid Benefits", []float64{6, 2, 2}, "lrr", []string{"Description", "Amount", "YTD"},
		line("401(k) Company Match", match), line("Basic Life and AD&D", 615), line("Medical PPO - Employer", 38_790),
		line("Employer Paid Benefits", match+615+38_790))
	table("Taxable Wages", []float64{6, 2, 2}, "lrr", []string{"Description", "Amount", "YTD"},
		line("OASDI - Taxable Wages", insured), line("Medicare - Taxable Wages", insured),
		line("Federal Withholding - Taxable Wages", insured-p.Retirement))
	table("Withholding", []float64{4, 3, 3}, "lll", []string{"", "Federal", "State"}, []string{"Marital Status",
		"Single or Married filing separately", "Single"},
		[]string{"Allowances", "0", "0"}, []string{"Additional Withholding", "0.00", "0.00"})
	table("Absence Plans", []float64{4, 2, 2, 2}, "lrrr", []string{"Description", "Accrued", "Reduced", "Available"},
		[]string{"Paid Time Off (hours)", "6.67", "0", fmt.Sprintf("%d.%02d", 24+r.IntN(90), r.IntN(100))},
		[]string{"Floating Holiday (hours)", "0", "0", "8.00"})
	account := b.Account(0)
	table("Payment Information", []float64{3, 3, 2.4, 2.2}, "lllr", []string{"Bank", "Account Name", "Account Number", "Amount (USD)"},
		[]string{account.Bank.Name, "Checking", "******" + last(account.Number, 4), b.Amount(p.Net)})
	fields := b.PayFields(p)
	fields["employee_id"] = e.EmployeeID
	fields["bank"], fields["ytd_net"] = account.Bank.Name, p.YearToDate(p.Net).Plain()
	url := "https://hr.example.com/portal/d/inst/pay/" + world.Draw(r, "0123456789abcdef", 16) + "/view.htmld"
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x-10, b.Height-18, paper.Sans.Of(7), url)
		s.Right(x+w+10, b.Height-18, paper.Sans.Of(7), fmt.Sprintf("%d/%d", n, of))
	}).About(world.ISO(p.Start), world.ISO(p.End))
}
