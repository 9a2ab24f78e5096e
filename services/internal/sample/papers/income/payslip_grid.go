package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipGrid is the slip of a company with its own payroll clerk: everything in one ruled grid, earnings and deductions side by side, leave
// below, and a stamp that nobody asked for.
func payslipGrid(b *world.Borrower, a template.Ask) template.Document {
	p, e, r, own := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b), a.Own(b)
	s := blank(b)
	x, w := 38.0, b.Width-76
	text, bold := paper.Roman.Of(8.5), paper.RomanBold.Of(8.5)
	s.Box(x, 36, w, 56, 0.8, paper.Black)
	form.Emblem(s, x+12, 46, 34, paper.RGB(90, 90, 90), r.IntN(6))
	s.Centre(x+w/2, 56, paper.RomanBold.Of(14), world.Upper(e.Name))
	s.Centre(x+w/2, 70, paper.Roman.Of(8), "Regd. Office: "+e.Place.String())
	s.Centre(x+w/2, 82, paper.Roman.Of(8), "Phone: "+e.Phone+"   CIN: U"+world.Draw(r, world.Figures,
		5)+world.StateCode(e.Place.Region)+"2004PTC"+world.Draw(r, world.Figures, 6))
	pairs := lattice{Widths: spread(w, 24, 26, 24, 26), Lead: 10, Pad: 3, Rule: 0.5, Ink: paper.Black}
	whole := lattice{Widths: []float64{w}, Align: "c", Lead: 12, Pad: 3, Rule: 0.8, Ink: paper.Black}
	y := whole.band(s, x, 92, paper.Pale, paper.RomanBold.Of(10), "PAY SLIP FOR THE MONTH OF "+world.Upper(p.End.Format("January 2006")))
	account := b.Account(0)
	bySlip := func(left, leftValue, right, rightValue string) {
		y = pairs.row(s, x, y, text, left, leftValue, right, rightValue)
	}
	days := fmt.Sprintf("%d", p.End.Day())
	grade := "M" + world.Draw(r, "123456", 1)
	uan := "10" + world.Draw(b.Random("uan"), world.Figures, 10)
	pf := world.StateCode(e.Place.Region) + "/BN/" + world.Draw(r, world.Figures, 7) + "/000/" + e.EmployeeID
	bySlip("Employee Code", e.EmployeeID, "Employee Name", world.Upper(b.Name()))
	bySlip("Designation", e.Job, "Department", world.Pick(r, []string{"Operations", "Corporate Services", "Works - Unit II", "Delivery"}))
	bySlip("Grade / Band", grade, "Location", e.Place.City)
	bySlip("Date of Joining", e.Since.Format("02-Jan-2006"), "Date of Birth", b.Born.Format("02-Jan-2006"))
	bySlip("PAN", b.TaxNumber, "UAN", uan)
	bySlip("PF Account No.", pf, "ESI No.", "Not applicable")
	bySlip("Bank Name", account.Bank.Name, "Bank A/c No.", account.Number)
	bySlip("Pay Period", p.Start.Format("02-Jan-2006")+" to "+p.End.Format("02-Jan-2006"), "Date of Credit", p.Date.Format("02-Jan-2006"))
	bySlip("Days in Month", days, "Days Paid / LOP", days+" / 0")
	y += 0.5

	half := w / 2
	table := lattice{Widths: append(spread(half, 46, 27, 27), spread(half, 64, 36)...), Align: "lrrlr", Lead: 11, Pad: 3, Rule: 0, Ink: paper.White}
	top := y
	s.Band(x, y, w, 17, paper.Pale)
	y = table.row(s, x, y, bold, "EARNINGS", "RATE (Rs.)", "AMOUNT (Rs.)", "DEDUCTIONS", "AMOUNT (Rs.)")
	s.Rule(x, x+w, y, 0.6, paper.Black)
	earnings := append([]world.Line{}, p.Earnings...)
	for _, none := range []string{"Medical Allowance", "Leave Travel Allowance", "Overtime", "Arrears"} {
		earnings = append(earnings, world.Line{Name: none})
	}
	deductions := append([]world.Line{}, p.Deductions...)
	for _, none := range []string{"ESI Contribution", "Labour Welfare Fund", "Salary Advance", "Canteen Recovery", "Other Deductions"} {
		deductions = append(deductions, world.Line{Name: none})
	}
	for i, d := range deductions {
		cells := []string{"", "", "", d.Name, b.Amount(d.Amount)}
		if i < len(earnings) {
			amount := b.Amount(earnings[i].Amount)
			cells[0], cells[1], cells[2] = earnings[i].Name, amount, amount
		}
		y = table.row(s, x, y, text, cells...)
	}
	s.Rule(x, x+w, y, 0.6, paper.Black)
	y = table.row(s, x, y, bold, "GROSS EARNINGS", b.Amount(p.Gross), b.Amount(p.Gross), "TOTAL DEDUCTIONS", b.Amount(p.Deducted))
	s.Box(x, top, w, y-top, 0.8, paper.Black)
	at := x
	for i, each := range table.Widths[:4] {
		at += each
		thick := 0.5
		if i == 2 {
			thick = 0.9
		}
		s.Line(at, top, at, y, thick, paper.Black)
	}
	net := lattice{Widths: spread(w, 25, 75), Lead: 12, Pad: 4, Rule: 0.8, Ink: paper.Black}
	y = net.row(s, x, y, paper.RomanBold.Of(10), "NET PAY  (Rs.)", b.Amount(p.Net))
	y = net.row(s, x, y, text, "In words", world.InWords(world.India, p.Net))
	year := lattice{Widths: spread(w, 34, 33, 33), Align: "ccc", Lead: 10, Pad: 3, Rule: 0.5, Ink: paper.Black}
	y = year.band(s, x, y+10, paper.Pale, bold, "Cumulative for the year (from April)", "Provident Fund to date", "Income Tax to date")
	y = year.row(s, x, y, text, "Gross Rs. "+b.Amount(p.YearToDate(p.Gross)), b.Amount(p.YearToDate(p.Deductions[0].Amount)),
		b.Amount(p.YearToDate(p.TaxDeducted)))
	leave := lattice{Widths: spread(w, 30, 14, 14, 14, 14, 14), Align: "lccccc", Lead: 10, Pad: 2.5, Rule: 0.5, Ink: paper.Black}
	y = leave.band(s, x, y+10, paper.Pale, bold, "LEAVE", "Opening", "Credited", "Availed", "Encashed", "Closing")
	for _, kind := range []string{"Privilege Leave", "Casual Leave", "Sick Leave"} {
		opening, taken := 3+own.IntN(14), own.IntN(3)
		y = leave.row(s, x, y, text, kind, fmt.Sprint(opening)+".0", "1.5", fmt.Sprint(taken)+".0", "0.0",
			fmt.Sprintf("%.1f", float64(opening-taken)+1.5))
	}
	form.Stacked(s, x, y+16, 10, paper.Roman.Of(7.5), "Note: 1. Discrepancies, if any, are to be brought to the notice of the Personnel Department "+
		"within seven days.",
		"          2. Salary particulars are confidential between the employee and the Company.")
	y += 66
	s.Right(x+w, y, bold, "For "+e.Name)
	if own.IntN(3) > 0 {
		form.Seal(s, x+w-160, y+26, 27, paper.RGB(70, 60, 150), float64(own.IntN(30)-15), e.Place.City)
		form.Signature(s, x+w-112, y+46, 66, own)
	}
	s.Text(x, y+62, text, "Employee's Signature")
	s.Right(x+w, y+62, text, "Authorised Signatory")

	f := b.PayFields(p)
	f["employer"], f["employee"], f["employee_id"] = world.Upper(e.Name), world.Upper(b.Name()), e.EmployeeID
	f["pan"], f["account_number"], f["uan"] = b.TaxNumber, account.Number, uan
	return template.Single(f, s).About(world.ISO(p.Start), world.ISO(p.End))
}
