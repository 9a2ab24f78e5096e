package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// deductor is whoever signs the employer's certificates.
func deductor(b *world.Borrower) (person world.Person, capacity string) {
	r := b.Random("deductor")
	return b.Someone(r), world.Pick(r, []string{"MANAGER - PAYROLL", "CHIEF FINANCIAL OFFICER", "GENERAL MANAGER FINANCE", "DIRECTOR"})
}

// taxMonth is what was deducted in a month of the tax year, and how it was paid to the government.
type taxMonth struct {
	paid      world.Cents // salary
	deducted  world.Cents
	on        time.Time // the last day of the month
	deposited time.Time
	branch    string // BSR code
	challan   string
}

// taxMonths are the twelve months of an Indian tax year. They are the same on every paper.
func taxMonths(b *world.Borrower, year int) []taxMonth {
	r := b.Random(fmt.Sprint("challans ", year))
	branch := "0" + world.Draw(r, world.Figures, 6)
	months := make([]taxMonth, 12)
	for i := range months {
		on := world.MonthEnd(world.Day(year, time.April, 1), i)
		p := b.PayOn(on)
		months[i] = taxMonth{p.Gross, p.TaxDeducted, on, world.MonthStart(on, 1).AddDate(0, 0, 3+r.IntN(4)), branch, world.Draw(r, world.Figures, 5)}
		if on.Month() == time.March {
			months[i].deposited = world.Day(on.Year(), time.April, 10+r.IntN(20)) // the law gives March until the end of April
		}
	}
	return months
}

// form16Traces is Form 16 as it is downloaded from the tax department's reconciliation system: Part A with quarters and challans, Part B with
// the whole computation, both closed by a verification.
func form16Traces(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), true), b.Employer, a.Own(b)
	months := taxMonths(b, t.Year)
	x, w := 34.0, b.Width-68
	text, bold, small := paper.Sans.Of(7.5), paper.SansBold.Of(7.5), paper.Sans.Of(6.8)
	certificate := world.Draw(r, world.Letters, 7)
	updated := world.Day(t.Year+1, time.May, 28+r.IntN(3))
	f := form.NewFlow(x, w, b.Height-62, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page == 1 {
			return s, 40
		}
		at := spread(w, 26, 24, 24, 26)
		y := 34.0
		for i, v := range []string{"Certificate Number: " + certificate, "TAN of Employer: " + e.TaxNumber, "PAN of Employee: " + b.TaxNumber,
			"Assessment Year: " + t.Assessment} {
			s.Text(x+float64(i)*at[0], y, paper.SansBold.Of(7), v)
		}
		s.Rule(x, x+w, y+5, 0.6, paper.Black)
		return s, 54
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 9, Pad: 3, Rule: 0.5, Ink: paper.Black}
	}
	title := func(part, under string) {
		f.Centre(paper.SansBold.Of(12), 12, "FORM NO. 16")
		f.Centre(text, 14, "[See rule 31(1)(a)]")
		f.Centre(paper.SansBold.Of(10), 6, part)
		one := grid("c", 1)
		f.Y = one.row(f.S, x, f.Y, bold, under)
	}
	row := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	grey := paper.RGB(232, 232, 232)
	head := func(l lattice, cells ...string) {
		if f.Room(l.height(bold, cells...) + 30) {
			f.Gap(-6)
		}
		f.Y = l.band(f.S, x, f.Y, grey, bold, cells...)
	}
	const law = "Certificate under Section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an employee under section " +
		"192 or pension/interest income of " +
		"specified senior citizen under section 194P"
	parties := func() {
		two := grid("cc", 1, 1)
		row(two, text, "Certificate No. "+certificate, "Last updated on "+updated.Format("02-Jan-2006"))
		head(two, "Name and address of the Employer/Specified Bank", "Name and address of the Employee/Specified senior citizen")
		place := two
		place.Align = "ll"
		row(place, text, world.Upper(e.Name)+"\n"+world.Upper(e.Place.Street)+",\n"+world.Upper(e.Place.Town())+"\n"+e.Phone+"\npayroll@example.com",
			world.Upper(b.FullName())+"\n"+world.Upper(b.Home.Street)+",\n"+world.Upper(b.Home.City)+" - "+b.Home.Code+" "+world.Upper(b.Home.Region))
		four := grid("cccc", 1, 1, 1, 1.2)
		head(four, "PAN of the Deductor", "TAN of the Deductor", "PAN of the Employee/Specified senior citizen",
			"Employee Reference No. provided by the Employer/Pension Payment order no. "+
				"provided by the Employer (If available)")
		row(four, paper.Sans.Of(8), e.PAN, e.TaxNumber, b.TaxNumber, e.EmployeeID)
		three := grid("cccc", 1.9, 1, 0.8, 0.8)
		head(three, "CIT (TDS)", "Assessment Year", "Period with the Employer From", "To")
		row(three, text, "The Commissioner of Income Tax (TDS)\nRoom No. 59, H.M.T. Bhawan, 4th Floor,\n"+e.Place.City+" - "+e.Place.Code,
			t.Assessment, world.Day(t.Year, 4, 1).Format("02-Jan-2006"),
			world.Day(t.Year+1, 3, 31).Format("02-Jan-2006"))
	}
	signed := func(sum world.Cents, more string) {
		f.Room(128)
		one := grid("c", 1)
		f.Y = one.band(f.S, x, f.Y+8, grey, bold, "Verification")
		person, capacity := deductor(b)
		child := "son / daughter of "
		f.Gap(12)
		f.Text(text, 10.5, 0, "I, "+world.Upper(person.Name())+", "+child+world.Upper(person.Father)+" working in the capacity of "+capacity+" "+
			"(designation) do hereby certify that a sum of Rs. "+b.Amount(sum)+
			" ["+world.InWords(world.India, sum)+" (in words)] has been deducted and a sum of Rs. "+b.Amount(sum)+" ["+world.InWords(world.India, sum)+"] has been deposited to the credit "+
			"of the Central Government. I further certify that "+
			"the information given above is true, complete and correct and is based on the books of account, documents, TDS statements, "+more+" and "+
			""+
			""+
			"other available records.")
		top := f.Y + 2
		half := grid("ll", 1, 2)
		f.Y = half.row(f.S, x, top, text, "Place", world.Upper(e.Place.City))
		f.Y = half.row(f.S, x, f.Y, text, "Date", updated.AddDate(0, 0, 9).Format("02-Jan-2006"))
		f.Y = half.row(f.S, x, f.Y, text, "Designation: "+capacity, "Full Name: "+world.Upper(person.Name()))
		form.Signature(f.S, x+w-130, top+15, 70, b.Random("deductor signs"))
		f.S.Right(x+w-6, top+26, small, "(Signature of person responsible for deduction of Tax)")
		f.Gap(14)
	}

	title("PART A", law)
	parties()
	f.Y += 8
	one := grid("c", 1)
	head(one, "Summary of amount paid/credited and tax deducted at source thereon in respect of the employee")
	five := grid("clrrr", 1, 2.4, 1.6, 1.6, 1.8)
	head(five, "Quarter(s)", "Receipt Numbers of original quarterly statements of TDS under sub-section (3) of Section 200", "Amount paid/credited",
		"Amount of tax deducted\n(Rs.)",
		"Amount of tax deposited / remitted (Rs.)")
	for q := range 4 {
		var paid, tax world.Cents
		for _, m := range months[3*q : 3*q+3] {
			paid, tax = paid+m.paid, tax+m.deducted
		}
		row(five, text, fmt.Sprintf("Q%d", q+1), world.Draw(r, world.Letters, 8), b.Amount(paid), b.Amount(tax), b.Amount(tax))
	}
	row(five, bold, "Total (Rs.)", "", b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted))
	f.Gap(8)
	head(one, "I. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH BOOK ADJUSTMENT\n(The deductor to provide payment "+
		"wise details of tax deducted and deposited with "+
		"respect to the deductee)")
	book := grid("crcccc", 0.6, 1.5, 1.6, 1.5, 1.6, 1.4)
	head(book, "Sl. No.", "Tax Deposited in respect of the deductee\n(Rs.)", "Receipt Numbers of Form No. 24G", "DDO serial number in Form no. 24G",
		"Date of transfer voucher (dd/mm/yyyy)",
		"Status of matching with Form no. 24G")
	row(book, text, "Total (Rs.)", "", "", "", "", "")
	f.Gap(8)
	head(one, "II. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH CHALLAN\n(The deductor to provide payment wise "+
		"details of tax deducted and deposited with respect to "+
		"the deductee)")
	challan := grid("crcccc", 0.6, 1.5, 1.6, 1.6, 1.5, 1.4)
	titles := []string{"Sl. No.", "Tax Deposited in respect of the deductee\n(Rs.)", "BSR Code of the Bank Branch",
		"Date on which Tax deposited (dd/mm/yyyy)", "Challan Serial Number",
		"Status of matching with OLTAS*"}
	head(challan, titles...)
	for i, m := range months {
		cells := []string{fmt.Sprint(i + 1), b.Amount(m.deducted), m.branch, m.deposited.Format("02-01-2006"), m.challan, "F"}
		if f.Room(challan.height(text, cells...)) {
			head(challan, titles...)
		}
		row(challan, text, cells...)
	}
	row(challan, bold, "Total (Rs.)", b.Amount(t.Deducted), "", "", "", "")
	signed(t.Deducted, "TDS deposited")
	f.Room(170)
	f.Line(bold, 11, "Notes:")
	for _, n := range form16Notes {
		f.Text(small, 8.8, 0, n)
	}
	f.Gap(8)
	f.Line(bold, 4, "Legend used in Form 16")
	f.Line(small, 6, "")
	legend := grid("cll", 0.6, 1, 6.4)
	head(legend, "Legend", "Description", "Definition")
	for _, l := range form16Legend {
		row(legend, small, l[0], l[1], l[2])
	}

	f.Turn()
	f.Gap(-4)
	title("PART B (Annexure)", law)
	parties()
	f.Y += 8
	cess := t.Deducted * 4 / 104
	taxable := (t.Salary - t.Deductions) / 1000 * 1000
	amounts := map[string]world.Cents{"gross": t.Gross, "standard": t.Standard, "professional": t.Professional, "sixteen": t.Standard +
		t.Professional, "salary": t.Salary,
		"chapter": t.Deductions, "taxable": taxable, "tax": t.Deducted - cess, "cess": cess, "payable": t.Deducted}
	details := grid("clr", 0.5, 6.6, 1.5)
	head(one, "Details of Salary Paid and any other income and tax deducted")
	yes := grid("lc", 7, 1.6)
	row(yes, text, "Whether opting out of taxation u/s 115BAC(1A)?", "Yes")
	for _, l := range form16Annexure {
		value, set := b.Amount(amounts[l.key]), text
		if l.key == "-" {
			value, set = "Rs.", bold
		} else if l.number[0] != '(' {
			set = bold
		}
		row(details, set, l.number, l.text, value)
	}
	signed(t.Deducted, "and TDS deposited")
	fields := map[string]string{
		"employer": world.Upper(e.Name), "employee": world.Upper(b.FullName()), "pan": b.TaxNumber, "tan": e.TaxNumber, "deductor_pan": e.PAN,
		"assessment_year": t.Assessment,
		"gross_salary":    t.Gross.Plain(), "tax_deducted": t.Deducted.Plain(), "certificate_number": certificate, "employee_id": e.EmployeeID,
		"taxable_income": taxable.Plain(),
	}
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-36, small, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(world.Day(t.Year, 4, 1)), world.ISO(world.Day(t.Year+1, 3, 31)))
}
