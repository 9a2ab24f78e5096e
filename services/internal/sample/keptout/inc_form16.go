package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// softwareForm16 is the certificate as an employer's tax program sets it: Part A with its quarters and challans, Part B as a ladder of amounts in three
// columns, and the statement of perquisites, in a book face within boxes.
func softwareForm16(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.IndianTax(year, true)
	own, issuer := a.Own(b), a.Issuer(b)
	e := b.Employer
	text, bold, small := paper.Serif.Of(9.5), paper.SerifBold.Of(9.5), paper.Serif.Of(8)
	x, w := 40.0, b.Width-80
	certificate := world.Draw(own, world.Letters, 7)
	from, to := world.Day(year, 4, 1), world.Day(year+1, 3, 31)
	dated := world.Day(year+1, 6, 5+own.IntN(10))
	signer := another(b, issuer)
	var sheets []*paper.Sheet
	page := func() *paper.Sheet {
		s := blank(b)
		sheets = append(sheets, s)
		return s
	}

	s := page()
	s.Centre(b.Width/2, 48, paper.SerifBold.Of(13), "FORM NO. 16")
	s.Centre(b.Width/2, 60, small, "[See rule 31(1)(a)]")
	s.Centre(b.Width/2, 76, paper.SerifBold.Of(11), "PART A")
	y := s.Paragraph(x, 92, w, 11, bold, "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to "+
		"an employee under section 192 or pension/interest "+
		"income of specified senior citizen under section 194P")
	// boxes is a row of the grid: a caption on top of each cell and lines below it.
	boxes := func(h float64, cells ...[]string) {
		cw := w / float64(len(cells))
		for i, c := range cells {
			s.Box(x+cw*float64(i), y, cw, h, 0.6, paper.Black)
			s.Centre(x+cw*(float64(i)+0.5), y+11, form.Fit(bold, c[0], cw-6), c[0])
			for k, l := range c[1:] {
				s.Text(x+cw*float64(i)+6, y+24+11.5*float64(k), form.Fit(text, l, cw-10), l)
			}
		}
		y += h
	}
	boxes(30, []string{"Certificate No.", certificate}, []string{"Last updated on", dated.AddDate(0, 0, -4).Format("02-Jan-2006")})
	boxes(76, append([]string{"Name and address of the Employer / Specified Bank", world.Upper(e.Name)}, append(e.Place.Lines(), e.Phone)...),
		append([]string{"Name and address of the Employee / Specified senior citizen", world.Upper(b.Name())}, b.Home.Lines()...))
	reference := e.EmployeeID
	boxes(32, []string{"PAN of the Deductor", e.PAN}, []string{"TAN of the Deductor", e.TaxNumber}, []string{"PAN of the Employee", b.TaxNumber},
		[]string{"Employee Ref. No.", reference})
	boxes(66, []string{"CIT (TDS)", "The Commissioner of Income Tax (TDS),", "Aayakar Bhavan, " + e.Place.City + " - " + e.Place.Code},
		[]string{"Assessment Year", t.Assessment},
		[]string{"Period with the Employer", "From  " + from.Format("02-Jan-2006"), "To      " + to.Format("02-Jan-2006")})
	y += 16
	s.Centre(b.Width/2, y, bold, "Summary of amount paid/credited and tax deducted at source thereon in respect of the employee")
	y += 8
	columns := form.Columns(w, form.Column{Title: "Quarter(s)", Width: 58}, form.Column{Title: "Receipt Nos. of statements u/s 200(3)"},
		form.Column{Title: "Amount paid / credited", Width: 100, Right: true},
		form.Column{Title: "Tax deducted (Rs.)", Width: 92, Right: true}, form.Column{Title: "Tax deposited (Rs.)", Width: 92, Right: true})
	table := func(columns []form.Column, rows [][]string) {
		form.Grid(s, x, y, 15, len(rows)+1, columns)
		at := x
		for _, c := range columns {
			s.Text(at+4, y+11, form.Fit(paper.SerifBold.Of(8.5), c.Title, c.Width-6), c.Title)
			at += c.Width
		}
		for i, r := range rows {
			form.Row(s, x, y+26+15*float64(i), text, columns, r...)
		}
		y += 15*float64(len(rows)+1) + 16
	}
	quarter := t.Deducted / 4
	var rows [][]string
	for q := range 4 {
		tax := quarter
		if q == 3 {
			tax = t.Deducted - 3*quarter
		}
		rows = append(rows, []string{"Q" + world.Number(q+1), "Q" + world.Draw(own, world.Letters, 3) + world.Draw(own, world.Letters, 4),
			b.Amount(t.Gross / 4), b.Amount(tax), b.Amount(tax)})
	}
	rows = append(rows, []string{"Total", "", b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted)})
	table(columns, rows)
	s.Centre(b.Width/2, y, paper.SerifBold.Of(8), "I. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH BOOK "+
		"ADJUSTMENT")
	s.Centre(b.Width/2, y+11, small, "(The deductor to provide payment wise details of tax deducted and deposited with respect to the "+
		"deductee)          NIL")
	y += 28
	s.Centre(b.Width/2, y, paper.SerifBold.Of(8), "II. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH CHALLAN")
	y += 8
	columns = form.Columns(w, form.Column{Title: "Sl.", Width: 28}, form.Column{Title: "Tax deposited (Rs.)", Right: true},
		form.Column{Title: "BSR Code of the Bank Branch", Width: 112},
		form.Column{Title: "Date deposited", Width: 84}, form.Column{Title: "Challan Serial No.", Width: 84},
		form.Column{Title: "OLTAS status*", Width: 70})
	rows = nil
	bsr := world.Draw(issuer, world.Figures, 7)
	for m := range 12 {
		month := world.MonthStart(from, m+1)
		paid := month.AddDate(0, 0, 6)
		if month.Month() == 4 {
			paid = world.Day(month.Year(), 4, 30)
		}
		rows = append(rows, []string{world.Number(m + 1), b.Amount(t.Deducted / 12), bsr, paid.Format("02-01-2006"),
			world.Draw(own, world.Figures, 5), "F"})
	}
	rows = append(rows, []string{"", b.Amount(t.Deducted) + "  Total", "", "", "", ""})
	table(columns, rows)
	s.Paragraph(x, y, w, 9.5, small, "* Status of matching with OLTAS: U - Unmatched, P - Provisional, F - Final (payment details match with bank "+
		"and the payment details in the TDS statement), O - Overbooked.")

	verification := func(part string) {
		s.Centre(b.Width/2, y, bold, "Verification")
		y = s.Paragraph(x, y+15, w, 13, text, fmt.Sprintf("I, %s, son / daughter of %s, working in the capacity of HEAD - FINANCE do hereby "+
			"certify that %s I further certify that the information given above is true, "+
			"complete and correct and is based on the books of account, documents, TDS statements and other available records.",
			world.Upper(signer.Name()), world.Upper(signer.Father), part))
		ladder(s, x, y+14, 50, 14, text, text, "Place", ": "+e.Place.City, "Date", ": "+dated.Format("02-Jan-2006"))
		s.Box(x+w-210, y, 210, 56, 0.5, paper.Grey)
		s.Text(x+w-204, y+13, small, "Signature valid")
		s.Text(x+w-204, y+24, small, "Digitally signed by "+world.Upper(signer.Name()))
		s.Text(x+w-204, y+34, small, "Date: "+dated.Format("2006.01.02")+" 16:42:08 +05:30")
		s.Text(x+w-204, y+46, bold, "Full Name: "+world.Upper(signer.Name()))
		y += 76
	}
	s = page()
	y = 56
	verification("a sum of Rs. " + b.Amount(t.Deducted) + " [Rupees " + inWords(b.Locale, t.Deducted) + " only] has been deducted and a sum of " +
		"Rs. " + b.Amount(t.Deducted) + " deposited to the credit of the Central Government.")
	y = s.Paragraph(x, y, w, 10, small, "Notes: 1. Government deductors to fill information in item I if tax is paid without production of an "+
		"income-tax challan and in item II if tax is paid accompanied by one. "+
		"2. Non-Government deductors to fill information in item II. 3. The deductor shall furnish the address of the Commissioner of Income-tax "+
		"(TDS) having jurisdiction as regards TDS statements of the assessee. "+
		"4. If an assessee is employed under more than one employer during the year, each of the employers shall issue Part A for the period with "+
		"him; Part B may be issued by each or by the last at the option of the assessee.") + 8
	s.Rule(x, x+w, y, 0.8, paper.Black)
	y += 18
	s.Centre(b.Width/2, y, paper.SerifBold.Of(11), "PART B (Annexure-I)")
	y += 14
	s.Centre(b.Width/2, y, bold, "Details of salary paid and any other income and tax deducted")
	y += 8
	salary := t.Gross - t.Standard - t.Professional
	taxable := (salary - t.Deductions) / 1000 * 1000
	cess := t.Deducted.Share(385)
	type item struct {
		no, text     string
		part, amount string
		strong       bool
	}
	amount := b.Amount
	items := []item{
		{"A", "Whether opting out of taxation u/s 115BAC(1A)?", "", "Yes", false},
		{"1.", "Gross Salary", "", "", true},
		{"(a)", "Salary as per provisions contained in section 17(1)", amount(t.Gross), "", false},
		{"(b)", "Value of perquisites under section 17(2) (as per Form No. 12BA, wherever applicable)", "0.00", "", false},
		{"(c)", "Profits in lieu of salary under section 17(3) (as per Form No. 12BA, wherever applicable)", "0.00", "", false},
		{"(d)", "Total", "", amount(t.Gross), true},
		{"(e)", "Reported total amount of salary received from other employer(s)", "", "0.00", false},
		{"2.", "Less: Allowances to the extent exempt under section 10", "", "", true},
		{"(e)", "House rent allowance under section 10(13A)", "0.00", "", false},
		{"(i)", "Total amount of exemption claimed under section 10", "", "0.00", false},
		{"3.", "Total amount of salary received from current employer [1(d) - 2(i)]", "", amount(t.Gross), true},
		{"4.", "Less: Deductions under section 16", "", "", true},
		{"(a)", "Standard deduction under section 16(ia)", amount(t.Standard), "", false},
		{"(b)", "Entertainment allowance under section 16(ii)", "0.00", "", false},
		{"(c)", "Tax on employment under section 16(iii)", amount(t.Professional), "", false},
		{"5.", "Total amount of deductions under section 16 [4(a)+4(b)+4(c)]", "", amount(t.Standard + t.Professional), false},
		{"6.", "Income chargeable under the head \"Salaries\" [(3+1(e)-5)]", "", amount(salary), true},
		{"7.", "Add: Any other income reported by the employee under section 192(2B)", "", "0.00", false},
	}
	more := []item{
		{"9.", "Gross total income (6+8)", "", amount(salary), true},
		{"10.", "Deductions under Chapter VI-A", "Gross amount", "Deductible", true},
		{"(a)", "Life insurance premia, contributions to provident fund etc. under section 80C", amount(t.Deductions), amount(t.Deductions), false},
		{"(b)", "Contribution to certain pension funds under section 80CCC", "0.00", "0.00", false},
		{"(c)", "Contribution by taxpayer to pension scheme under section 80CCD(1)", "0.00", "0.00", false},
		{"(d)", "Total deduction under section 80C, 80CCC and 80CCD(1)", amount(t.Deductions), amount(t.Deductions), false},
		{"(g)", "Health insurance premia under section 80D", "0.00", "0.00", false},
		{"(h)", "Interest on loan taken for higher education under section 80E", "0.00", "0.00", false},
		{"11.", "Aggregate of deductible amount under Chapter VI-A", "", amount(t.Deductions), true},
		{"12.", "Total taxable income (9-11), rounded off under section 288A", "", amount(taxable), true},
		{"13.", "Tax on total income", "", amount(t.Deducted - cess), false},
		{"14.", "Rebate under section 87A, if applicable", "", "0.00", false},
		{"15.", "Surcharge, wherever applicable", "", "0.00", false},
		{"16.", "Health and education cess", "", amount(cess), false},
		{"17.", "Tax payable (13+15+16-14)", "", amount(t.Deducted), true},
		{"18.", "Less: Relief under section 89", "", "0.00", false},
		{"19.", "Net tax payable (17-18)", "", amount(t.Deducted), true},
	}
	listed := func(items []item) {
		for _, i := range items {
			s.Box(x, y, 34, 17, 0.5, paper.Grey)
			s.Box(x+34, y, w-34-180, 17, 0.5, paper.Grey)
			s.Box(x+w-180, y, 90, 17, 0.5, paper.Grey)
			s.Box(x+w-90, y, 90, 17, 0.5, paper.Grey)
			face := text
			if i.strong {
				face = bold
			}
			s.Text(x+5, y+12, face, i.no)
			s.Text(x+39, y+12, form.Fit(face, i.text, w-34-190), i.text)
			s.Right(x+w-95, y+12, face, i.part)
			s.Right(x+w-5, y+12, face, i.amount)
			y += 17
		}
	}
	listed(items)
	s = page()
	y = 50
	listed(more)
	y += 24
	verification("the figures set out in this Annexure have been verified by me.")

	s = page()
	s.Centre(b.Width/2, 50, paper.SerifBold.Of(12), "FORM NO. 12BA")
	s.Centre(b.Width/2, 62, small, "[See rule 26A(2)(b)]")
	s.Centre(b.Width/2, 78, bold, "Statement showing particulars of perquisites, other fringe benefits or amenities and profits in lieu of salary "+
		"with value thereof")
	y = ladder(s, x, 100, 250, 15, text, bold, "1. Name and address of employer", e.Name+", "+e.Place.City, "2. TAN", e.TaxNumber,
		"3. TDS assessment range of the employer", "Range-"+world.Number(1+issuer.IntN(9))+"(TDS), "+e.Place.City,
		"4. Name and PAN of employee", b.Name()+", "+b.TaxNumber, "    Designation", e.Job,
		"5. Is the employee a director or has substantial interest", "No", "6. Income under the head Salaries (excl. perquisites)",
		"Rs. "+amount(salary), "7. Financial year", t.Financial, "8. Valuation of perquisites", "")
	columns = form.Columns(w, form.Column{Title: "Sl.", Width: 30}, form.Column{Title: "Nature of perquisite (see rule 3)"},
		form.Column{Title: "Value as per rules", Width: 86, Right: true}, form.Column{Title: "Recovered", Width: 76, Right: true},
		form.Column{Title: "Chargeable", Width: 76, Right: true})
	rows = nil
	for i, p := range []string{"Accommodation", "Cars / other automotive", "Sweeper, gardener, watchman or personal attendant",
		"Gas, electricity, water", "Interest free or concessional loans", "Holiday expenses", "Free or concessional travel", "Free meals",
		"Free education", "Gifts, vouchers, etc.", "Credit card expenses", "Club expenses", "Use of movable assets by employees",
		"Transfer of assets to employees", "Value of any other benefit / amenity / service / privilege", "Stock options (non-qualified)",
		"Contribution to funds in excess of Rs. 7,50,000", "Total value of perquisites",
		"Total value of profits in lieu of salary under section 17(3)"} {
		rows = append(rows, []string{world.Number(i + 1), p, "0.00", "0.00", "0.00"})
	}
	y -= 4
	table(columns, rows)
	y = ladder(s, x, y, 250, 15, text, bold, "9. Details of tax", "", "(a) Tax deducted from salary under section 192(1)",
		"Rs. "+amount(t.Deducted), "(b) Tax paid by employer under section 192(1A)", "Rs. 0.00", "(c) Total tax paid", "Rs. "+amount(t.Deducted),
		"(d) Date of payment", "Various, as in Part A")
	y += 10
	s.Centre(b.Width/2, y, bold, "DECLARATION BY EMPLOYER")
	y = s.Paragraph(x, y+15, w, 13, text, fmt.Sprintf("I, %s, working as HEAD - FINANCE do hereby declare on behalf of %s that the information "+
		"given above is based on the books of account, documents and other relevant "+
		"records available with us, and that the details of value of each such perquisite are in accordance with section 17 and the rules framed "+
		"thereunder.", world.Upper(signer.Name()), e.Name))
	form.Signature(s, x+w-170, y+34, 90, b.Random("signer "+signer.Name()))
	s.Text(x, y+30, text, "Place: "+e.Place.City)
	s.Text(x, y+44, text, "Date: "+dated.Format("02-Jan-2006"))
	s.Text(x+w-180, y+56, text, "Signature of the person responsible")
	return template.Numbered(map[string]string{
		"employer": world.Upper(e.Name), "employee": world.Upper(b.Name()), "pan": b.TaxNumber, "tan": e.TaxNumber, "deductor_pan": e.PAN,
		"assessment_year": t.Assessment,
		"gross_salary":    t.Gross.Plain(), "tax_deducted": t.Deducted.Plain(), "period_start": world.ISO(from), "period_end": world.ISO(to),
		"certificate_number": certificate,
	}, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-26, small, "Certificate No.: "+certificate+"    TAN: "+e.TaxNumber+"    PAN of employee: "+b.TaxNumber+"    "+
			"A.Y. "+t.Assessment)
		s.Right(x+w, b.Height-26, small, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(from), world.ISO(to))
}
