package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// accountant is the chartered accountant who signs the borrower's accounts.
func accountant(b *world.Borrower) (person world.Person, firm, membership, registration string) {
	r := b.Random("accountant")
	person = b.Someone(r)
	return person, person.Family + " & " + b.Someone(r).Family, world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 5), "0" +
		world.Draw(r, world.Figures, 5) + world.Draw(r, "NSWC", 1)
}

// itrComputation is the computation of total income that an accountant's software prints and the accountant stamps: heads of income with sums
// in three columns, then the tax, the challans and the banks.
func itrComputation(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), false), b.Employer, a.Own(b)
	x, w := 52.0, b.Width-104
	text, bold, under := paper.Serif.Of(10), paper.SerifBold.Of(10), paper.SerifBold.Of(10.5)
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) { return blank(b), 56 })
	one, two, three := x+w-150, x+w-75, x+w // right edges of the columns
	line := func(t paper.Type, indent float64, name string, values ...string) {
		f.Room(0)
		f.S.Text(x+indent, f.Y, t, name)
		for i, v := range values {
			f.S.Right([]float64{one, two, three}[i], f.Y, t, v)
		}
		f.Y += 14
	}
	sum := func(edge float64) { f.S.Rule(edge-62, edge, f.Y-10, 0.5, paper.Black) }
	head := func(name string) {
		f.Room(40)
		f.Y += 4
		f.S.Text(x, f.Y, under, name)
		f.S.Rule(x, x+under.Width(name), f.Y+2, 0.5, paper.Black)
		f.Y += 15
	}
	ended := world.Day(t.Year+1, time.March, 31)

	details := [][2]string{{"Name of Assessee", world.Upper(b.FullName())}, {"Father's Name", world.Upper(b.Father)},
		{"Address", world.Upper(b.Home.String())}, {"E-Mail / Mobile", b.Email + "  /  " + b.Phone},
		{"Status", "Individual     Resident: Resident and ordinarily resident"}, {"Assessment Year", t.Assessment},
		{"Year Ended", ended.Format("02.01.2006")}, {"PAN", b.TaxNumber}, {"Date of Birth", b.Born.Format("02/01/2006")},
		{"Particulars of business", b.Business.Name + " (" + b.Business.Trade + ")   Code 09028"}, {"GSTIN", b.Business.GSTIN},
		{"Filing Status", "Original     Filed u/s 139(1)"},
		{"Acknowledgement No.", t.Ack}, {"Filed on", t.Filed.Format("02/01/2006")}}
	for _, d := range details {
		f.S.Text(x, f.Y, text, d[0])
		f.S.Text(x+128, f.Y, bold, form.Cut(bold, d[1], w-128))
		f.Y += 13.5
	}
	f.S.Rule(x, x+w, f.Y-6, 0.8, paper.Black)
	f.Y += 10
	f.Centre(paper.SerifBold.Of(12), 18, "Computation of Total Income")
	head("Income from Salary (Chapter IV A)")
	line(text, 0, e.Name)
	line(text, 12, "Gross salary u/s 17(1)", b.Round(t.Gross))
	line(text, 12, "Less: Standard deduction u/s 16(ia)", b.Round(t.Standard))
	line(text, 12, "Less: Tax on employment u/s 16(iii)", b.Round(t.Professional))
	line(bold, 0, "", "", "", b.Round(t.Salary))
	head("Income from Business or Profession (Chapter IV D)")
	turnover := sales(b, t.Year)
	line(text, 12, "Profit as per Profit and Loss a/c of "+b.Business.Name, "", b.Round(t.Business))
	line(text, 12, "Add: Depreciation debited in P&L a/c", b.Round(t.Business.Share(1200).Whole()))
	line(text, 12, "Less: Depreciation as per Chart u/s 32", b.Round(t.Business.Share(1200).Whole()), "0")
	sum(two)
	line(bold, 0, "", "", "", b.Round(t.Business))
	line(paper.SerifItalic.Of(9), 12, "(Turnover Rs. "+b.Round(turnover)+"; books of account maintained, method of accounting: mercantile)")
	head("Income from Other Sources (Chapter IV F)")
	savings := t.Interest.Share(6000).Whole()
	line(text, 12, "Interest from Saving Bank A/c", b.Round(savings))
	line(text, 12, "Interest on F.D.R.", b.Round(t.Interest-savings))
	sum(one)
	line(bold, 0, "", "", "", b.Round(t.Interest))
	sum(three)
	line(bold, 0, "Gross Total Income", "", "", b.Round(t.GrossTotal))
	head("Less: Deductions (Chapter VI-A)")
	line(text, 12, "u/s 80C  Provident fund", b.Round(t.Deductions))
	line(bold, 0, "", "", "", b.Round(t.Deductions))
	sum(three)
	line(bold, 0, "Total Income", "", "", b.Round(t.GrossTotal-t.Deductions))
	line(text, 12, "Round off u/s 288 A", "", "", b.Round(t.Taxable))
	f.Y += 4
	cess := t.Tax * 4 / 104 / 100 * 100
	line(text, 0, "Income of the assessee, opted out of section 115BAC")
	line(text, 0, "Tax Due (at slab rates)", "", "", b.Round(t.Tax-cess))
	line(text, 0, "Health & Education Cess @ 4.00%", "", "", b.Round(cess))
	sum(three)
	line(bold, 0, "", "", "", b.Round(t.Tax))
	line(text, 0, "T.D.S./T.C.S.", "", "", b.Round(t.Deducted))
	sum(three)
	advance := (t.Tax - t.Deducted).Share(9000) / 1000 * 1000
	self := (t.Tax - t.Deducted).Whole() - advance
	line(text, 0, "", "", "", b.Round(t.Tax-t.Deducted))
	line(text, 0, "Advance Tax", "", "", b.Round(advance))
	line(text, 0, "Deposit u/s 140A", "", "", b.Round(self))
	sum(three)
	line(bold, 0, "Tax Payable", "", "", "0")
	f.S.Rule(three-62, three, f.Y-10, 0.5, paper.Black)
	f.S.Rule(three-62, three, f.Y-8, 0.5, paper.Black)

	f.Y += 8
	table := func(title string, align string, parts []float64, rows ...[]string) {
		l := lattice{Widths: spread(w, parts...), Align: align, Lead: 11, Pad: 3, Rule: 0.5, Ink: paper.Black}
		f.Room(40 + 18*float64(len(rows)))
		f.S.Text(x, f.Y, under, title)
		f.Y += 6
		for i, row := range rows {
			set := paper.Serif.Of(9)
			if i == 0 || row[0] == "Total" {
				set = paper.SerifBold.Of(9)
			}
			f.Y = l.row(f.S, x, f.Y, set, row...)
		}
		f.Y += 20
	}
	table("Prepaid taxes (Advance tax and Self assessment tax)", "llccr", []float64{6, 32, 20, 20, 22},
		[]string{"Sr.", "BSR Code", "Date", "Challan No", "Amount"},
		[]string{"1", "0" + world.Draw(r, world.Figures, 6) + "  Advance tax", b.Date(world.Day(t.Year+1, 3, 12)), world.Draw(r, world.Figures, 5),
			b.Round(advance)},
		[]string{"2", "0" + world.Draw(r, world.Figures, 6) + "  Self assessment", b.Date(t.Filed.AddDate(0, 0, -3)),
			world.Draw(r, world.Figures, 5), b.Round(self)},
		[]string{"Total", "", "", "", b.Round(advance + self)})
	table("Details of T.D.S. on Salary", "clcrr", []float64{6, 42, 18, 17, 17}, []string{"Sr.", "Name of the Employer", "TAN", "Salary",
		"Tax deducted"},
		[]string{"1", e.Name, e.TaxNumber, b.Round(t.Gross), b.Round(t.Deducted)}, []string{"Total", "", "", b.Round(t.Gross), b.Round(t.Deducted)})
	table("Bank Account Detail", "clllc", []float64{6, 32, 26, 20, 16}, []string{"Sr.", "Bank", "Account No", "IFSC Code", "Type"},
		[]string{"1", b.Account(0).Bank.Name, b.Account(0).Number, b.Account(0).Bank.Branch, "Saving (Primary)"},
		[]string{"2", b.Account(1).Bank.Name, b.Account(1).Number, b.Account(1).Bank.Branch, "Saving"})
	written, block := writtenDown(t.Business)
	table("Depreciation Chart", "lrrrrrr", []float64{26, 10, 16, 12, 12, 12, 16}, []string{"Particulars", "Rate", "Opening WDV",
		"More than 180 days", "Less than 180 days", "Depreciation", "WDV as on " + ended.Format("02.01.2006")},
		[]string{"Plant and Machinery", "15%", b.Round(written), "0", "0", b.Round(block), b.Round(written - block)},
		[]string{"Total", "", b.Round(written), "0", "0", b.Round(block), b.Round(written - block)})
	table("Turnover as per GST", "llr", []float64{40, 30, 30}, []string{"GSTIN", "Periodicity", "Annual turnover"},
		[]string{b.Business.GSTIN, "Monthly", b.Round(turnover)})
	f.Room(120)
	who, firm, membership, _ := accountant(b)
	f.S.Text(x, f.Y+12, text, "Place: "+world.Upper(b.Home.City))
	f.S.Text(x, f.Y+26, text, "Date: "+t.Filed.Format("02.01.2006"))
	form.Signature(f.S, x+w-130, f.Y+30, 80, b.Random("applicant signs"))
	f.S.Right(x+w, f.Y+50, bold, "("+world.Upper(b.FullName())+")")
	form.Seal(f.S, x+40, f.Y+66, 28, paper.RGB(90, 40, 130), 12, firm)
	f.S.Text(x+84, f.Y+66, paper.Serif.Of(8.5), "CA "+who.Name()+", "+firm+", Chartered Accountants, M. No. "+membership)
	form.Signature(f.S, x+86, f.Y+58, 60, b.Random("accountant signs"))
	d := template.Numbered(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "acknowledgement_number": t.Ack,
		"gross_total_income": t.GrossTotal.Whole().Plain(),
		"total_income":       t.Taxable.Whole().Plain(), "filing_date": world.ISO(t.Filed), "business_income": t.Business.Plain(),
		"gross_salary": t.Gross.Whole().Plain(),
		"tax_payable":  t.Tax.Whole().Plain(), "gstin": b.Business.GSTIN,
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 {
			s.Text(x, 38, paper.Serif.Of(9), "NAME OF ASSESSEE : "+world.Upper(b.FullName())+"    A.Y. "+t.Assessment+"    PAN : "+b.TaxNumber)
		}
		s.Right(x+w, b.Height-36, paper.Serif.Of(9), fmt.Sprintf("Page %d", n))
	}).About(fmt.Sprintf("%d-04-01", t.Year), fmt.Sprintf("%d-03-31", t.Year+1))
	d.Subtype = "COMPUTATION"
	d = template.Uncounted(d)
	return d
}
