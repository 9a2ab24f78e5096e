package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// voeReport is the report of a service that employers send their payroll records to and lenders buy verifications from: facts in two columns,
// then what was paid, year by year and pay day by pay day.
func voeReport(b *world.Borrower, a template.Ask) template.Document {
	e, r := b.Employer, a.Own(b)
	style := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7.6, Ink: paper.RGB(0, 96, 100), Pale: paper.RGB(230, 241, 241)}
	x, w := 48.0, b.Width-96
	text, bold, grey := style.Of(7.6), style.BoldOf(7.6), style.Of(7).In(paper.Grey)
	pay := b.PayOn(b.PayDate(0))
	ordered := b.AsOf.AddDate(0, 0, 2+r.IntN(10))
	reference := world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 9)
	clock := fmt.Sprintf(" %d:%02d AM CT", 8+r.IntN(3), 10+r.IntN(49))
	f := form.NewFlow(x, w, b.Height-76, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Colour = true
		form.Emblem(s, x, 32, 22, style.Ink, 3)
		s.Text(x+30, 42, style.BoldOf(11).In(style.Ink), "PAYRECORD EXCHANGE")
		s.Text(x+30, 52, grey, "Verification of Employment and Income")
		s.Right(x+w, 42, text, "Reference Number: "+reference)
		s.Right(x+w, 52, text, "Verified On: "+ordered.Format("01/02/2006")+clock)
		s.Rule(x, x+w, 60, 1, style.Ink)
		return s, 82
	})
	section := func(title string) {
		f.Room(70)
		f.S.Band(x, f.Y-10, w, 15, style.Pale)
		f.S.Text(x+5, f.Y, style.BoldOf(8.2).In(style.Ink), title)
		f.Y += 19
	}
	facts := func(rows ...[4]string) {
		for _, v := range rows {
			f.Room(0)
			f.S.Text(x+5, f.Y, grey, v[0])
			f.S.Text(x+110, f.Y, form.Fit(text, v[1], 142), v[1])
			f.S.Text(x+262, f.Y, grey, v[2])
			f.S.Text(x+372, f.Y, form.Fit(text, v[3], w-374), v[3])
			f.Y += 13
		}
		f.Y += 8
	}
	section("Verification Summary")
	facts([4]string{"Verifier", b.Lender.Name, "Purpose", "Credit application - mortgage"},
		[4]string{"Verifier Tracking ID", b.Loan.Number, "Information Current As Of", b.Date(pay.Date.AddDate(0, 0, 1))},
		[4]string{"Permissible Purpose", "FCRA 604(a)(3)(A)", "Product", "Employment + Income"})
	section("Employee")
	facts([4]string{"Employee Name", world.Upper(b.Family + ", " + b.Given + " " + b.Middle[:1]), "Social Security Number", "XXX-XX-" +
		last(b.TaxNumber, 4)},
		[4]string{"Employee ID", e.EmployeeID, "Home Address on File", b.Home.City + ", " + b.Home.Region})
	section("Employer")
	facts([4]string{"Employer Name", e.Name, "Employer Code", world.Draw(a.Issuer(b), world.Figures[1:], 5)},
		[4]string{"Headquarters", e.Place.Street, "", e.Place.Town()},
		[4]string{"FEIN", e.TaxNumber, "Phone", e.Phone})
	section("Employment")
	years := int(pay.Date.Sub(e.Since).Hours() / 24 / 30.44)
	facts([4]string{"Employment Status", "Active", "Employee Type", "Regular full time"},
		[4]string{"Most Recent Start Date", b.Date(e.Since), "Original Hire Date", b.Date(e.Since)},
		[4]string{"Job Title", e.Job, "Total Time With Employer", fmt.Sprintf("%d year(s), %d month(s)", years/12, years%12)},
		[4]string{"Termination Date", "Not applicable", "Reason for Leaving", "Not applicable"})
	section("Compensation")
	facts([4]string{"Rate of Pay", b.Money(e.Salary) + " Annual", "Pay Frequency", "Semi-Monthly"},
		[4]string{"Avg. Hours / Pay Period", "86.67", "Date of Last Pay Increase", b.Date(world.Day(pay.Date.Year(), time.January, 1))},
		[4]string{"Date of Next Pay Increase", "Not reported by employer", "Amount of Next Pay Increase", "Not reported"})
	columns := form.Columns(w, form.Column{Title: "Year"}, form.Column{Title: "Base Salary", Width: 84, Right: true},
		form.Column{Title: "Overtime", Width: 62, Right: true},
		form.Column{Title: "Commission", Width: 68, Right: true}, form.Column{Title: "Bonus", Width: 58, Right: true},
		form.Column{Title: "Other", Width: 52, Right: true}, form.Column{Title: "Total Pay", Width: 84, Right: true})
	section("Annual Income Summary")
	f.Y -= 12
	rows := [][]string{{fmt.Sprintf("%d (YTD)", pay.Date.Year()), b.Money(pay.YearToDate(pay.Gross)), "$0.00", "$0.00", "$0.00", "$0.00",
		b.Money(pay.YearToDate(pay.Gross))}}
	for back := 1; back <= 2; back++ {
		year := pay.Date.Year() - back
		c := b.PayOn(world.Day(year, 12, 31)).Gross * 24
		rows = append(rows, []string{fmt.Sprint(year), b.Money(c), "$0.00", "$0.00", "$0.00", "$0.00", b.Money(c)})
	}
	table := form.Table{Columns: columns, Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 13, Ruled: true}
	f.Table(table, rows)
	f.Y += 12
	section("Pay Period Details (most recent 26 pay dates)")
	f.Y -= 12
	table.Columns = form.Columns(w, form.Column{Title: "Pay Period End"}, form.Column{Title: "Pay Date", Width: 90},
		form.Column{Title: "Hours", Width: 66, Right: true},
		form.Column{Title: "Gross Earnings", Width: 110, Right: true}, form.Column{Title: "Net Earnings", Width: 110, Right: true})
	table.Zebra, table.Ruled = true, false
	rows = nil
	for back := range 26 {
		p := b.PayOn(b.PayDate(back))
		rows = append(rows, []string{b.Date(p.End), b.Date(p.Date), "86.67", b.Money(p.Gross), b.Money(p.Net)})
	}
	f.Table(table, rows)
	f.Y += 16
	section("Important Notices")
	for _, note := range []string{
		"The information in this report was furnished by the employer named above and is reproduced as received. PayRecord Exchange has not " +
			"independently verified it and is a consumer reporting agency subject to " +
			"the Fair Credit Reporting Act, 15 U.S.C. 1681 et seq. The verifier has certified that it holds a permissible purpose and will use the " +
			"report once and for that purpose only.",
		"If you take adverse action based in whole or in part on this report you must notify the consumer and supply our name, address and toll-free " +
			"" +
			"" +
			"number. The consumer may obtain a free copy of the " +
			"employment data report and may dispute any item in it. We do not make lending decisions and cannot explain them.",
		"Net earnings are after taxes and voluntary deductions and may differ from deposits to a particular account. A blank or zero in overtime, " +
			"commission or bonus means that the employer does not report the item separately.",
	} {
		f.Text(grey, 9.2, 0, note)
		f.Y += 4
	}
	f.Line(bold, 12, "End of report")
	fields := map[string]string{
		"employer": e.Name, "employee": world.Upper(b.Family + ", " + b.Given + " " + b.Middle[:1]), "employee_id": e.EmployeeID, "position": e.Job,
		"start_date":    world.ISO(e.Since),
		"annual_salary": e.Salary.Plain(), "ytd_gross": pay.YearToDate(pay.Gross).Plain(), "report_date": world.ISO(ordered),
		"reference_number": reference, "lender": b.Lender.Name,
	}
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-58, 0.5, paper.Grey)
		s.Text(x, b.Height-46, grey, "PayRecord Exchange, 1200 Verification Way, Suite 400  |  Client Services 1-800-555-0129  |  Confidential")
		s.Right(x+w, b.Height-46, grey, fmt.Sprintf("Pg %d of %d", n, of))
	})
}
