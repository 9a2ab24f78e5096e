package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// itrSahaj is the return itself in Form ITR-1, as it is downloaded after filing: general information, the parts of the computation, the
// schedules of tax paid, and the verification.
func itrSahaj(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), true), b.Employer, a.Own(b)
	x, w := 30.0, b.Width-60
	text, bold := paper.Narrow.Of(8.4), paper.NarrowBold.Of(8.4)
	blue := paper.RGB(214, 226, 243)
	f := form.NewFlow(x, w, b.Height-58, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 28, text, "Acknowledgement Number : "+t.Ack)
		s.Right(x+w, 28, text, "Date of filing : "+t.Filed.Format("02-Jan-2006"))
		return s, 36
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 10, Pad: 4.9, Rule: 0.5, Ink: paper.RGB(60, 60, 60)}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	part := func(name string) {
		one := grid("l", 1)
		f.Room(60)
		f.Y = one.band(f.S, x, f.Y, blue, paper.NarrowBold.Of(9.5), name)
	}
	band := func(l lattice, cells ...string) {
		f.Room(l.height(bold, cells...) + 20)
		f.Y = l.band(f.S, x, f.Y, paper.RGB(240, 240, 240), bold, cells...)
	}
	s := f.S
	s.Box(x, 36, w, 58, 0.8, paper.Black)
	s.Text(x+8, 58, paper.SansBold.Of(10), "FORM")
	s.Text(x+8, 78, paper.SansBold.Of(20), "ITR-1")
	s.Text(x+78, 78, paper.SansBold.Of(12), "SAHAJ")
	s.Centre(x+w*0.55, 52, paper.SansBold.Of(10.5), "INDIAN INCOME TAX RETURN")
	for i, l := range text.Wrap(w*0.5, "[For individuals being a resident (other than not ordinarily resident) having total income upto Rs.50 lakh, "+
		"having Income from Salaries, one house property, other sources (Interest etc.), "+
		"and agricultural income upto Rs.5 thousand]") {
		s.Centre(x+w*0.55, 63+9*float64(i), text, l)
	}
	s.Box(x+w-88, 36, 88, 58, 0.8, paper.Black)
	s.Centre(x+w-44, 58, bold, "Assessment Year")
	s.Centre(x+w-44, 78, paper.SansBold.Of(14), t.Assessment)
	f.Y = 98
	part("PART A GENERAL INFORMATION")
	four := grid("llll", 20, 30, 20, 30)
	for _, v := range [][4]string{
		{"(A1) PAN", b.TaxNumber, "(A2) First Name", b.Given}, {"(A3) Middle Name", b.Middle, "(A4) Last Name", b.Family},
		{"(A5) Date of Birth", b.Date(b.Born), "(A6) Aadhaar Number", "XXXX XXXX " + last(b.Aadhaar, 4)},
		{"(A7) Mobile No.", b.Phone, "(A8) Email Address", b.Email},
		{"(A9) Flat/Door/Block No.", b.Home.Street, "(A10) Town/City/District", b.Home.City},
		{"(A11) State", b.Home.Region, "(A12) PIN Code/ZIP Code", b.Home.Code},
		{"(A13) Country/Region", "INDIA", "(A14) Nature of employment", "Others"}, {"(A15) Filed u/s", "139(1)-On or before due date",
			"(A16) Or filed in response to notice u/s", ""},
		{"(A17) Are you opting out of new tax regime u/s 115BAC?", "Yes", "(A18) If revised/defective, original Receipt No. and Date", ""},
	} {
		put(four, text, v[:]...)
	}
	wide := grid("ll", 82, 18)
	put(wide, text, "(A19) Are you filing return of income under Seventh proviso to section 139(1) but otherwise not required to furnish return of "+
		"income?", "No")
	put(wide, text, "(A20) Have you deposited amount or aggregate of amounts exceeding Rs. 1 crore in one or more current account during the "+
		"previous year?", "No")
	put(wide, text, "(A21) Have you incurred expenditure of an amount or aggregate of amount exceeding Rs. 2 lakhs for travel to a foreign country "+
		"for yourself or for any other person?", "No")

	savings := t.Interest.Share(6000).Whole()
	liability := t.Deducted + t.Interest.Share(2080)
	liability = (liability + 500) / 1000 * 1000
	cess := liability * 4 / 104 / 100 * 100
	v := map[string]world.Cents{"gross": t.Gross, "sixteen": t.Standard + t.Professional, "standard": t.Standard, "professional": t.Professional,
		"salary": t.Salary, "interest": t.Interest,
		"savings": savings, "deposit": t.Interest - savings, "total": t.GrossTotal, "chapter": t.Deductions, "taxable": t.Taxable,
		"tax": liability - cess, "cess": cess, "liability": liability}
	lines := func(l lattice, rows [][3]string) {
		for _, row := range rows {
			value, set := b.Round(v[row[2]]), text
			if row[2] == "-" {
				value = ""
			}
			if row[0] != "" && row[0][0] != '8' {
				set = bold
			}
			put(l, set, row[0], row[1], value)
		}
	}
	f.Y += 6
	part("PART B GROSS TOTAL INCOME")
	three := grid("llr", 8, 74, 18)
	band(three, "", "Particulars (Whole-Rupee(₹) only)", "Amount")
	lines(three, sahajIncome)
	put(grid("l", 1), text, "Note: To avail the benefit of carry forward and set off of loss, please use ITR-2")
	f.Y += 6
	part("PART C DEDUCTIONS AND TAXABLE TOTAL INCOME (Refer to instructions for limits on amount of deductions as per Income-tax Act)")
	lines(grid("llr", 12, 70, 18), sahajDeductions)
	f.Y += 6
	part("PART D COMPUTATION OF TAX PAYABLE")
	lines(three, sahajTax)
	f.Y += 6
	part("PART E OTHER INFORMATION: DETAILS OF ALL BANK ACCOUNTS HELD IN INDIA AT ANY TIME DURING THE PREVIOUS YEAR (EXCLUDING DORMANT ACCOUNTS)")
	banks := grid("clllc", 6, 20, 32, 27, 15)
	band(banks, "Sl.", "IFS Code of the bank", "Name of the Bank", "Account Number", "Select account for refund credit")
	for i := range 2 {
		account := b.Account(i)
		put(banks, text, fmt.Sprint(i+1), account.Bank.Branch, world.Upper(account.Bank.Name), account.Number, []string{"Yes", "No"}[i])
	}
	f.Y += 6
	part("SCHEDULE IT DETAILS OF ADVANCE TAX AND SELF-ASSESSMENT TAX PAYMENTS")
	challans := grid("cccr", 25, 25, 25, 25)
	band(challans, "BSR Code", "Date of Deposit (DD/MM/YYYY)", "Serial Number of Challan", "Tax paid")
	self := liability - t.Deducted
	put(challans, text, "0"+world.Draw(r, world.Figures, 6), b.Date(t.Filed.AddDate(0, 0, -2)), world.Draw(r, world.Figures, 5), b.Round(self))
	put(challans, bold, "", "", "Total", b.Round(self))
	f.Y += 6
	part("SCHEDULE TDS1 DETAILS OF TAX DEDUCTED AT SOURCE FROM SALARY [As per Form 16 issued by Employer(s)]")
	salaries := grid("clrr", 22, 38, 20, 20)
	band(salaries, "TAN of the Employer", "Name of the Employer", "Income chargeable under Salaries", "Total tax deducted")
	put(salaries, text, e.TaxNumber, world.Upper(e.Name), b.Round(t.Salary), b.Round(t.Deducted))
	put(salaries, bold, "", "", "Total", b.Round(t.Deducted))
	f.Y += 6
	part("SCHEDULE TDS2 DETAILS OF TAX DEDUCTED AT SOURCE FROM INCOME OTHER THAN SALARY [As per Form 16A issued by Deductor(s)]")
	other := grid("clrrr", 22, 30, 16, 16, 16)
	band(other, "TAN of the Deductor", "Name of the Deductor", "Gross receipt", "Tax Deducted", "Credit claimed this year")
	put(other, text, "", "", "0", "0", "0")
	f.Room(130)
	f.Y += 6
	part("VERIFICATION")
	f.Y += 14
	f.S.Box(x, f.Y-14, w, 88, 0.5, paper.Black)
	f.X, f.W = x+6, w-12
	f.Text(text, 11, 0, "I, "+world.Upper(b.FullName())+", son/ daughter of "+world.Upper(b.Father)+", solemnly declare that to the best of my "+
		"knowledge and belief, the information given in the return is correct and complete and "+
		"is in accordance with the provisions of the Income-tax Act, 1961. I further declare that I am making this return in my capacity as Self and "+
		""+
		""+
		"I am also competent to make this return and verify it. I am holding "+
		"permanent account number "+b.TaxNumber+".")
	f.Gap(8)
	f.S.Text(x+6, f.Y, text, "Place : "+b.Home.City)
	f.S.Text(x+6, f.Y+12, text, "Date : "+t.Filed.Format("02-Jan-2006"))
	f.S.Right(x+w-6, f.Y+12, text, "Verified using Aadhaar OTP")
	d := template.Numbered(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "acknowledgement_number": t.Ack,
		"gross_total_income": t.GrossTotal.Whole().Plain(),
		"total_income":       t.Taxable.Whole().Plain(), "filing_date": world.ISO(t.Filed), "gross_salary": t.Gross.Whole().Plain(),
		"employer": world.Upper(e.Name), "tan": e.TaxNumber,
		"form_number": "ITR-1",
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-30, text, fmt.Sprintf("Page %d", n))
	}).About(fmt.Sprintf("%d-04-01", t.Year), fmt.Sprintf("%d-03-31", t.Year+1))
	d = template.Uncounted(d)
	return d
}
