package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// form26AS is the annual tax statement as it is downloaded from the reconciliation system: one dense table after the other, most of them empty.
func form26AS(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), true), b.Employer, a.Own(b)
	x, w := 22.0, b.Width-44
	text, bold := paper.Sans.Of(6.4), paper.SansBold.Of(6.4)
	blue, pale := paper.RGB(190, 208, 232), paper.RGB(236, 240, 246)
	updated := t.Filed.AddDate(0, 0, -6)
	f := form.NewFlow(x, w, b.Height-44, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page == 1 {
			return s, 30
		}
		s.Text(x, 24, bold, "Assessee PAN: "+b.TaxNumber)
		s.Text(x+130, 24, bold, "Assessee Name: "+world.Upper(b.FullName()))
		s.Right(x+w, 24, bold, "Assessment Year: "+t.Assessment)
		return s, 32
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 7.6, Pad: 2.4, Rule: 0.4, Ink: paper.RGB(90, 90, 90)}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	band := func(l lattice, ground paper.Ink, cells ...string) {
		f.Room(l.height(bold, cells...) + 12)
		f.Y = l.band(f.S, x, f.Y, ground, bold, cells...)
	}
	f.S.Text(x, 40, paper.SansBold.Of(13).In(paper.Navy), "TRACES")
	f.S.Text(x, 49, text, "TDS Reconciliation Analysis and Correction Enabling System")
	form.Pillar(f.S, b.Width/2-12, 22, 26, paper.RGB(80, 70, 50))
	f.S.Right(x+w, 40, bold, "Data updated till "+updated.Format("02-Jan-2006"))
	f.S.Centre(b.Width/2, 64, paper.SansBold.Of(11), "Form 26AS")
	f.S.Centre(b.Width/2, 74, bold, "Annual Tax Statement")
	f.Y = 80
	six := grid("lclclc", 16, 14, 18, 12, 16, 12)
	put(six, text, "Permanent Account Number (PAN)", b.TaxNumber, "Current Status of PAN", "Active and Operative", "Financial Year", t.Financial)
	two := grid("llll", 16, 44, 16, 12)
	put(two, text, "Name of Assessee", world.Upper(b.FullName()), "Assessment Year", t.Assessment)
	put(grid("ll", 16, 72), text, "Address of Assessee", world.Upper(b.Home.String()))
	f.Y += 6
	f.Y = f.S.Paragraph(x, f.Y+6, w, 7.6, text, "Above data / Status of PAN is as per PAN details. For any changes in data as mentioned above, you "+
		"may submit request for corrections. Refer www.tin-nsdl.com / www.utiitsl.com for more details. "+
		"In case of discrepancy in status of PAN please contact your Assessing Officer. Communication details for TRACES can be updated in 'Profile' "+
		""+
		""+
		"section; however, these changes will not be updated in PAN database.")
	f.Y += 2
	one := grid("l", 1)
	band(one, blue, "PART-I - Details of Tax Deducted at Source")
	f.S.Right(x+w-4, f.Y-5, bold, "(All amount values are in INR)")
	outerRow := grid("clcrrr", 6, 34, 16, 16, 14, 14)
	outerRow.Ink = paper.Black
	band(outerRow, pale, "Sr. No.", "Name of Deductor", "TAN of Deductor", "Total Amount Paid/ Credited", "Total Tax Deducted #",
		"Total TDS Deposited")
	put(outerRow, bold, "1", world.Upper(e.Name), e.TaxNumber, b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted))
	innerRow := grid("cccccrrrr", 5, 9, 13, 9, 13, 9, 15, 13, 13)
	titles := []string{"Sr. No.", "Section 1", "Transaction Date", "Status of Booking*", "Date of Booking", "Remarks**", "Amount Paid / Credited",
		"Tax Deducted ##", "TDS Deposited"}
	band(innerRow, pale, titles...)
	months := taxMonths(b, t.Year)
	for i := range months {
		m := months[len(months)-1-i] // the latest stands first
		booked := world.MonthStart(m.on, 4-(int(m.on.Month())-1)%3).AddDate(0, 0, r.IntN(18))
		put(innerRow, text, fmt.Sprint(i+1), "192", m.on.Format("02-Jan-2006"), "F", booked.Format("02-Jan-2006"), "-", b.Amount(m.paid),
			b.Amount(m.deducted), b.Amount(m.deducted))
	}
	bank := b.Account(1).Bank
	deposit := (t.Interest * 4 / 10).Whole()
	put(outerRow, bold, "2", world.Upper(bank.Name), "MUM"+bank.Short[:1]+world.Draw(r, world.Figures, 5)+world.Draw(r, world.Letters, 1),
		b.Amount(deposit), "0.00", "0.00")
	band(innerRow, pale, titles...)
	for i := range 4 {
		on := world.MonthEnd(world.Day(t.Year+1, 3, 1), -3*i)
		put(innerRow, text, fmt.Sprint(i+1), "194A", on.Format("02-Jan-2006"), "F", on.AddDate(0, 1, 20+r.IntN(9)).Format("02-Jan-2006"), "-",
			b.Amount(deposit/4), "0.00", "0.00")
	}
	for _, p := range creditParts {
		f.Y += 7
		band(one, blue, p.title)
		l := grid("ccccrr", 6, 26, 22, 16, 15, 15)
		band(l, pale, p.columns...)
		put(grid("c", 1), text, "No Transactions Present")
	}
	f.Y += 10
	contacts := grid("cl", 1, 4)
	band(one, blue, "Contact Information")
	band(contacts, pale, "Part of Form 26AS", "Contact in case of any clarification")
	for _, c := range creditContacts {
		put(contacts, text, c[0], c[1])
	}
	f.Y += 10
	band(one, blue, "Legends used in Form 26AS  -  *Status Of Booking")
	legend := grid("cll", 0.6, 1.2, 7)
	band(legend, pale, "Legend", "Description", "Definition")
	for _, l := range form16Legend {
		put(legend, text, l[0], l[1], l[2])
	}
	f.Y += 6
	sections := grid("clcl", 1, 4, 1, 4)
	band(sections, pale, "Section 1", "Description", "Section 1", "Description")
	half := len(creditSections) / 2
	for i := range half {
		put(sections, text, creditSections[i][0], creditSections[i][1], creditSections[i+half][0], creditSections[i+half][1])
	}
	f.Y += 6
	glossary := grid("clcl", 1, 4, 1, 4)
	band(glossary, pale, "Abbreviation", "Description", "Abbreviation", "Description")
	for i := 0; i < len(creditGlossary); i += 2 {
		put(glossary, text, creditGlossary[i][0], creditGlossary[i][1], creditGlossary[i+1][0], creditGlossary[i+1][1])
	}
	f.Y += 14
	f.Room(60)
	f.Line(bold, 8, "Notes for Annual Tax Statement:")
	for _, n := range creditNotes {
		f.Text(text, 7.8, 0, n)
	}
	return template.Numbered(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "total_tax_deducted": t.Deducted.Plain(),
		"financial_year": t.Financial,
		"deductor":       world.Upper(e.Name), "tan": e.TaxNumber, "amount_paid": t.Gross.Plain(), "as_of_date": world.ISO(updated),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-22, text, fmt.Sprintf("%d of %d", n, of))
	}).About(fmt.Sprintf("%d-04-01", t.Year), fmt.Sprintf("%d-03-31", t.Year+1))
}

// form168 is the statement under the Income-tax Act, 2025, lying on its side: a summary by kind of information, then the rows behind it.
func form168(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.IndianTax(yearAsked(b, a), true), b.Employer, a.Own(b)
	width, height := b.Height, b.Width
	x, w := 34.0, width-68
	text, bold := paper.Humanist.Of(8), paper.HumanistBold.Of(8)
	ink, pale := paper.RGB(22, 66, 120), paper.RGB(234, 239, 247)
	downloaded := t.Filed.AddDate(0, 0, -2)
	f := form.NewFlow(x, w, height-46, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: width, Height: height, Colour: true}
		s.Band(0, 0, width, 38, ink)
		s.Text(x, 17, paper.HumanistBold.Of(13).In(paper.White), "Form No. 168  -  Annual Information Statement")
		s.Text(x, 30, paper.Humanist.Of(8).In(paper.White), "[See section 510 of the Income-tax Act, 2025]      Income Tax Department, Government of "+
			""+
			""+
			"India")
		s.Right(x+w, 17, paper.HumanistBold.Of(10).In(paper.White), "Tax Year "+t.Financial)
		s.Right(x+w, 30, paper.Humanist.Of(8).In(paper.White), "PAN "+b.TaxNumber)
		return s, 50
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 9, Pad: 3, Rule: 0.4, Ink: paper.RGB(170, 178, 190)}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	band := func(l lattice, cells ...string) {
		f.Room(l.height(bold, cells...) + 24)
		f.Y = l.band(f.S, x, f.Y, pale, bold, cells...)
	}
	title := func(name string) {
		f.Room(52)
		f.Y += 10
		f.S.Text(x, f.Y, paper.HumanistBold.Of(9.5).In(ink), name)
		f.Y += 5
	}
	title("Part A  -  General information")
	four := grid("llll", 18, 32, 18, 32)
	put(four, text, "Name of the taxpayer", world.Upper(b.FullName()), "Permanent Account Number", b.TaxNumber)
	put(four, text, "Date of birth", b.Date(b.Born), "Aadhaar number", "XXXX XXXX "+last(b.Aadhaar, 4))
	put(four, text, "Mobile number", "XXXXXX"+last(b.Phone, 4), "E-mail address", b.Email)
	put(four, text, "Address", world.Upper(b.Home.String()), "Statement downloaded on", b.Date(downloaded)+" 18:"+fmt.Sprint(10+r.IntN(49)))
	title("Part B  -  Summary of tax deducted or collected at source")
	sums := grid("clcrrr", 5, 40, 13, 14, 14, 14)
	band(sums, "Sl.", "Deductor or collector and kind of payment", "TAN", "Amount paid or credited (₹)", "Tax deducted or collected (₹)",
		"Tax deposited (₹)")
	put(sums, text, "1", world.Upper(e.Name)+"  -  Salary (section 392)", e.TaxNumber, b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted))
	put(sums, bold, "", "Total tax deducted at source", "", b.Amount(t.Gross), b.Amount(t.Deducted), b.Amount(t.Deducted))
	title("Part B1  -  Information relating to tax deducted or collected at source, payment by payment")
	rows := grid("cccccrrrc", 5, 10, 12, 12, 14, 14, 13, 13, 7)
	titles := []string{"Sl.", "Quarter", "Date of payment", "Section", "Date of booking", "Amount paid or credited", "Tax deducted",
		"Tax deposited", "Status"}
	band(rows, titles...)
	for i, m := range taxMonths(b, t.Year) {
		cells := []string{fmt.Sprint(i + 1), fmt.Sprintf("Q%d", i/3+1), b.Date(m.on), "392",
			b.Date(world.MonthStart(m.on, 4-(int(m.on.Month())-1)%3).AddDate(0, 0, r.IntN(18))), b.Amount(m.paid),
			b.Amount(m.deducted), b.Amount(m.deducted), "Active"}
		if f.Room(rows.height(text, cells...)) {
			band(rows, titles...)
		}
		put(rows, text, cells...)
	}
	title("Part B2  -  Information from specified financial transactions")
	sft := grid("cllcrc", 5, 36, 28, 10, 14, 7)
	band(sft, "Sl.", "Information code and description", "Information source", "Count", "Amount (₹)", "Status")
	savings := t.Interest.Share(6000).Whole()
	put(sft, text, "1", "SFT-016(SB)  Interest income - savings bank", world.Upper(b.Account(0).Bank.Name), "1", b.Amount(savings), "Active")
	put(sft, text, "2", "SFT-016(TD)  Interest income - term deposit", world.Upper(b.Account(1).Bank.Name), "1", b.Amount(t.Interest-savings),
		"Active")
	title("Part B3  -  Information relating to payment of taxes")
	taxes := grid("cllccrrr", 5, 16, 18, 12, 14, 12, 11, 12)
	band(taxes, "Sl.", "Major head", "Minor head", "BSR code", "Date of deposit", "Challan no.", "Tax (₹)", "Total (₹)")
	self := (t.Interest.Share(2080) + 500) / 1000 * 1000
	put(taxes, text, "1", "0021 Income tax (other than companies)", "300 Self-assessment tax", "0"+world.Draw(r, world.Figures, 6),
		b.Date(downloaded.AddDate(0, 0, -1)), world.Draw(r, world.Figures, 5), b.Amount(self), b.Amount(self))
	for _, p := range []string{"Part B4  -  Information relating to demand and refund",
		"Part B5  -  Information relating to pending and completed proceedings", "Part B6  -  Any other information"} {
		title(p)
		put(grid("c", 1), text, "No information is available for the Tax Year")
	}
	f.Y += 16
	for _, n := range []string{"This statement shows what has been reported to the Department by others. The taxpayer is expected to check it " +
		"against his own records and may give feedback on any item through the compliance portal; " +
		"an item marked Active has not been contested by the source.",
		"The statement in this form takes the place of the annual tax statement in Form No. 26AS under the Income-tax Act, 1961. Tax collected at " +
			"source, tax on property transactions and foreign remittances are shown only if there are any."} {
		f.Room(20)
		f.Text(paper.Humanist.Of(7.5).In(paper.Grey), 9, 0, n)
		f.Y += 3
	}
	return template.Numbered(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "tax_year": t.Financial, "total_tax_deducted": t.Deducted.Plain(),
		"deductor": world.Upper(e.Name), "tan": e.TaxNumber,
		"amount_paid": t.Gross.Plain(), "date_of_birth": world.ISO(b.Born),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, height-30, 0.5, paper.Grey)
		s.Text(x, height-18, text.In(paper.Grey), "Downloaded by "+b.TaxNumber+" on "+b.Date(downloaded))
		s.Right(x+w, height-18, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(fmt.Sprintf("%d-04-01", t.Year), fmt.Sprintf("%d-03-31", t.Year+1))
}
