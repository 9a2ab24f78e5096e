package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// form130 is the successor of Form 16 under the Income-tax Act, 2025, as an employer's own payroll software sets it: the tax year instead of
// the assessment year, other sections, and a computation in two columns.
func form130(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), true), b.Employer, a.Own(b)
	months := taxMonths(b, t.Year)
	x, w := 46.0, b.Width-92
	style := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 9, Ink: paper.Black, Pale: paper.RGB(236, 240, 248)}
	text, bold, small := style.Of(8.5), style.BoldOf(8.5), style.Of(7.5)
	person, capacity := deductor(b)
	signedOn := world.Day(t.Year+1, time.June, 6+r.IntN(8))
	number := fmt.Sprintf("%s/130/%s/%s", last(e.TaxNumber, 6), t.Financial, e.EmployeeID)
	f := form.NewFlow(x, w, b.Height-80, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Box(x-14, 28, w+28, b.Height-70, 1, paper.Black)
		if page > 1 {
			s.Text(x, 44, small, "Form No. 130  -  "+world.Upper(b.Name())+"  -  Tax Year "+t.Financial)
			s.Rule(x-14, x+w+14, 50, 0.5, paper.Black)
		}
		return s, 66
	})
	table := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 10.5, Pad: 3.5, Rule: 0.5, Ink: paper.Grey}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	head := func(l lattice, cells ...string) {
		f.Room(l.height(bold, cells...) + 20)
		f.Y = l.band(f.S, x, f.Y, style.Pale, bold, cells...)
	}
	section := func(letter, name string) {
		f.Room(60)
		f.Gap(16)
		f.S.Text(x, f.Y, style.BoldOf(10), letter)
		f.S.Text(x+22, f.Y, style.BoldOf(10), name)
		f.Y += 6
	}
	f.S.Centre(b.Width/2, 56, style.BoldOf(15), "Form No. 130")
	f.S.Centre(b.Width/2, 70, small, "[Refer section 395(1) of the Income-tax Act, 2025 and the rule made thereunder]")
	for i, l := range style.BoldOf(10.5).Wrap(w-40, "Certificate for tax deducted at source on income chargeable under the head \"Salaries\" and on "+
		"pension and interest of a specified senior citizen") {
		f.S.Centre(b.Width/2, 90+13*float64(i), style.BoldOf(10.5), l)
	}
	f.Y = 128
	f.S.Text(x, f.Y, text, "Certificate No.: "+number)
	f.S.Right(x+w, f.Y, text, "Original / Corrected: Original")
	f.Y = 134

	section("A.", "Particulars of the deductor")
	pair := table("lll", 0.5, 3.2, 6)
	for i, v := range [][2]string{{"Name of the employer", e.Name}, {"Address", e.Place.String()},
		{"Tax deduction and collection account number (TAN)", e.TaxNumber}, {"Permanent account number (PAN)", e.PAN},
		{"Contact number", e.Phone}, {"Category of deductor", "Company"}} {
		put(pair, text, fmt.Sprint(i+1), v[0], v[1])
	}
	section("B.", "Particulars of the employee")
	for i, v := range [][2]string{{"Name of the employee", b.FullName()}, {"Address", b.Home.String()},
		{"Permanent account number (PAN)", b.TaxNumber}, {"Employee reference number", e.EmployeeID},
		{"Designation", e.Job}, {"Tax Year", t.Financial}, {"Period of employment in the tax year", b.Date(world.Day(t.Year, 4, 1)) + " to " +
			b.Date(world.Day(t.Year+1, 3, 31))}} {
		put(pair, text, fmt.Sprint(i+1), v[0], v[1])
	}
	section("C.", "Salary paid or credited and tax deducted, quarter by quarter")
	quarters := table("lcrrr", 2, 2.2, 2, 2, 2)
	head(quarters, "Quarter ended", "Statement receipt no.", "Salary paid or credited (₹)", "Tax deducted (₹)", "Tax deposited (₹)")
	for q := range 4 {
		var paid, tax world.Cents
		for _, m := range months[3*q : 3*q+3] {
			paid, tax = paid+m.paid, tax+m.deducted
		}
		put(quarters, text, months[3*q+2].on.Format("2 January 2006"), "QT"+world.Draw(r, world.Letters, 6), b.Amount(paid), b.Amount(tax),
			b.Amount(tax))
	}
	put(quarters, bold, "Total", "", b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted))

	section("D.", "Challans by which the tax was paid to the Central Government")
	challans := table("crccc", 1, 2.4, 2.4, 2.4, 2.4)
	head(challans, "Sl.", "Amount (₹)", "BSR code", "Date of deposit", "Challan serial no.")
	for i, m := range months {
		put(challans, text, fmt.Sprint(i+1), b.Amount(m.deducted), m.branch, b.Date(m.deposited), m.challan)
	}
	put(challans, bold, "", b.Amount(t.Deducted), "", "", "")

	section("E.", "Computation of income and of the tax on it")
	cess := t.Deducted * 4 / 104
	taxable := (t.Salary - t.Deductions) / 1000 * 1000
	sums := table("clrr", 0.7, 5.6, 1.9, 1.9)
	head(sums, "", "Particulars", "₹", "₹")
	none := "Nil"
	for _, v := range [][4]string{
		{"1", "Salary as defined in section 16 of the Act", b.Amount(t.Gross), ""},
		{"", "Perquisites (section 17)", none, ""},
		{"", "Profits in lieu of salary (section 18)", none, ""},
		{"", "Gross salary", "", b.Amount(t.Gross)},
		{"2", "Allowances not included in total income (Schedule III)", "", none},
		{"3", "Deductions from salaries (section 19): standard deduction", b.Amount(t.Standard), ""},
		{"", "tax on employment", b.Amount(t.Professional), b.Amount(t.Standard + t.Professional)},
		{"4", "Income chargeable under the head \"Salaries\"", "", b.Amount(t.Salary)},
		{"5", "Other income reported by the employee, if any", "", none},
		{"6", "Gross total income", "", b.Amount(t.Salary)},
		{"7", "Deductions under Chapter VIII: section 123 (provident fund and the like)", b.Amount(t.Deductions), ""},
		{"", "sections 124 to 154", none, b.Amount(t.Deductions)},
		{"8", "Total income (rounded off)", "", b.Amount(taxable)},
		{"9", "Income-tax on total income", "", b.Amount(t.Deducted - cess)},
		{"10", "Rebate under section 156; surcharge", "", none},
		{"11", "Health and education cess at 4%", "", b.Amount(cess)},
		{"12", "Relief under section 157", "", none},
		{"13", "Net tax payable and deducted", "", b.Amount(t.Deducted)},
	} {
		set := text
		if v[2] == "" && v[3] != none {
			set = bold
		}
		put(sums, set, v[:]...)
	}
	f.Room(170)
	section("F.", "Declaration by the person responsible for deducting tax")
	f.Gap(10)
	f.Text(text, 12, 0, "I, "+person.Name()+", "+capacity+" of "+e.Name+", certify that tax of "+world.InWords(world.India, t.Deducted)+" (₹ "+b.Amount(t.Deducted)+
		") has been deducted from the salary of the above employee for the Tax Year "+t.Financial+" and paid to the credit of the Central "+
		"Government. The particulars are drawn from the books of "+
		"account and from the statements delivered under section 397 of the Act, and are correct and complete.")
	f.Gap(16)
	f.S.Text(x, f.Y, text, "Place: "+e.Place.City)
	f.S.Text(x, f.Y+14, text, "Date: "+b.Date(signedOn))
	f.S.Box(x+w-190, f.Y-10, 190, 62, 0.6, paper.RGB(40, 120, 60))
	form.Stacked(f.S, x+w-184, f.Y+2, 10.5, small, "Digitally signed by "+world.Upper(person.Name()),
		"Date: "+signedOn.Format("2006.01.02")+" 16:42:18 +05:30", "Reason: Form 130, "+e.EmployeeID, "Location: "+e.Place.City)
	f.S.Line(x+w-40, f.Y+26, x+w-30, f.Y+38, 3, paper.RGB(40, 150, 60))
	f.S.Line(x+w-30, f.Y+38, x+w-12, f.Y+10, 3, paper.RGB(40, 150, 60))
	f.Gap(70)
	f.Text(small, 9.5, 0, "This certificate replaces the certificate in Form No. 16 issued under the repealed Income-tax Act, 1961. Employees may "+
		"verify the tax credited against their PAN in Form No. 168.")
	fields := map[string]string{
		"employer": e.Name, "employee": b.FullName(), "pan": b.TaxNumber, "tan": e.TaxNumber, "deductor_pan": e.PAN, "tax_year": t.Financial,
		"gross_salary": t.Gross.Plain(), "tax_deducted": t.Deducted.Plain(), "certificate_number": number, "employee_id": e.EmployeeID,
		"taxable_income": taxable.Plain(),
	}
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-28, small, fmt.Sprintf("- %d / %d -", n, of))
	}).About(world.ISO(world.Day(t.Year, 4, 1)), world.ISO(world.Day(t.Year+1, 3, 31)))
}
