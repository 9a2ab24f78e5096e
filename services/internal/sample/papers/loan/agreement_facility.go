package loan

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// facilityAgreement is a finance company's printed booklet on stamp paper: the terms in a table first, then the small print in two columns,
// the declarations that go with it, and the signatures.
func facilityAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r, charges := deal.Of(b), a.Issuer(b), deal.IndianCharges(b)
	face := world.Pick(r, []paper.Face{paper.Sans, paper.Humanist, paper.Narrow})
	st := form.Style{Text: face, Bold: face + 1, Size: 8, Pale: paper.RGB(244, 244, 240)}
	ink := world.Pick(r, []paper.Ink{paper.RGB(20, 110, 60), paper.RGB(150, 40, 60), paper.RGB(70, 60, 140)})
	margin := 46.0
	full := b.Width - 2*margin
	number := "FA" + world.Draw(r, world.Figures, 2) + "-" + b.Loan.Number
	stamp := world.Pick(r, []struct{ rupees, words string }{{"100", "ONE HUNDRED RUPEES"}, {"500", "FIVE HUNDRED RUPEES"}})
	serial := world.Draw(r, world.Letters, 2) + " " + world.Draw(r, world.Figures, 6)
	fill := blanks(b)
	pages := a.Pages
	if pages == 0 {
		pages = 4 + r.IntN(6)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 6.8 + 5.6*stretch
		p := st.Prose(size, size*(1.16+0.8*stretch)).Justified()
		columns := 2
		if pages > 6 {
			columns = 1
		}
		var sheets []*paper.Sheet
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		sheets = append(sheets, s)
		y := form.StampPaper(s, ink, stamp.rupees, stamp.words, b.Property.Address.Region, serial,
			"Sl. No. "+world.Draw(b.Random("stamp vendor"), world.Figures, 4)+"   Date: "+b.Date(d.Signed.AddDate(0, 0,
				-2))+"   Sold to: "+b.FullName(),
			"For whom: "+b.Lender.Name+"   Licensed stamp vendor, "+b.Property.Address.City)
		s.Centre(b.Width/2, y+12, st.BoldOf(14), "FACILITY AGREEMENT")
		s.Centre(b.Width/2, y+26, st.Of(9), "Agreement No. "+number+"   dated "+b.Date(d.Signed))
		head := st.Prose(10, 13)
		y = head.At(s, margin, y+46, full, fmt.Sprintf("Between *%s* (\"the Company\"), %s, and *%s* (\"the Borrower\"), %s. The parties agree "+
			"to the terms in the Schedule of Terms and to the conditions printed after it, which they have read.", b.Lender.Name,
			b.Lender.Place, strings.Join(deal.Parties(b), " and "), b.Home))
		s.Text(margin, y+8, st.BoldOf(10), "SCHEDULE OF TERMS")
		y += 14
		four := form.Columns(full, form.Column{Width: 100}, form.Column{}, form.Column{Width: 100}, form.Column{})
		for _, row := range [][]string{
			{"*Facility Amount*", b.Money(b.Loan.Amount), "*In words*", world.InWords(b.Locale, b.Loan.Amount)}, {"*Rate of interest*",
				world.Percent(b.Loan.Rate) + " p.a. floating", "*Tenure*", fmt.Sprintf("%d months", b.Loan.Months)},
			{"*Instalment (EMI)*", b.Money(b.Loan.Instalment()), "*First / last EMI*", b.Date(d.FirstDue) + " / " + b.Date(d.LastDue)},
			{"*Processing charges*", b.Money(charges.Processing+charges.Tax) + " incl. GST", "*Penal charges*",
				"24% p.a. of the overdue instalment"},
			{"*Mandate on*", b.Banks[0].Name, "*Account / IFSC*", b.Account(0).Number + " / " + b.Banks[0].Branch}, {"*Property*",
				b.Property.Address.String()}, {"*Seller*", b.Property.Seller.FullName(), "*Loan account*", b.Loan.Number},
		} {
			y = head.Row(s, margin, y, four, 6, row...)
		}
		for i, who := range deal.All(b) {
			form.Signature(s, margin+10+200*float64(i), y+50, 100, who.Random("signature"))
			s.Text(margin+200*float64(i), y+66, st.Of(8), who.FullName())
		}

		var f *form.Flow
		column, top := 1, 60.0 // the last column, so that the first turn begins a sheet
		f = form.NewFlow(margin, full, b.Height-80, func(int) (*paper.Sheet, float64) {
			if column++; column >= columns {
				column = 0
				sheets = append(sheets, &paper.Sheet{Width: b.Width, Height: b.Height})
				sheets[len(sheets)-1].Text(margin, 40, st.BoldOf(9), b.Lender.Name+"  \u2013  Terms and Conditions of the Facility")
				sheets[len(sheets)-1].Rule(margin, margin+full, 45, 0.5, paper.Black)
				top = 60
			}
			if f != nil {
				f.X = margin + float64(column)*(full/2+8)
			}
			return sheets[len(sheets)-1], top
		})
		if columns == 2 {
			f.W = full/2 - 8
		}
		for i, c := range form.Some(facilityClauses, stretch, 7) {
			f.Room(4 * p.Leading)
			f.Line(p.Bold, p.Leading, fmt.Sprintf("%d. %s", i+1, c.title))
			f.Prose(p, fill.Replace(c.text))
			f.Gap(p.Leading * 0.5)
		}
		s = &paper.Sheet{Width: b.Width, Height: b.Height}
		sheets = append(sheets, s)
		y = 60
		wide := st.Prose(9, 12)
		for _, text := range facilityDeclarations {
			s.Box(margin, y-12, full, wide.Height(full-16, fill.Replace(text))+52, 0.5, paper.Grey)
			y = wide.At(s, margin+8, y+2, full-16, fill.Replace(text)) + 24
			for i, who := range deal.All(b) {
				form.Signature(s, margin+20+200*float64(i), y-2, 70, who.Random("signature"))
				s.Text(margin+110+200*float64(i), y, st.Of(7.5), "("+who.FullName()+")")
			}
			y += 30
		}
		s.Text(margin, y+6, st.BoldOf(9.5), "Executed at "+b.Property.Address.City+" on "+b.Date(d.Signed))
		s.Text(margin, y+22, st.Of(9), "For the Company")
		form.Signature(s, margin+10, y+56, 100, b.Random("officer"))
		form.Stamp(s, margin+190, y+16, paper.Blue, 5, "For "+b.Lender.Name, "Authorised Signatory")
		s.Text(margin, y+74, st.Of(9), b.Lender.Officer)
		if stretch > 0.5 { // the long ones append what is due when
			columns, column, f.W = 1, 1, full
			f.Turn()
			f.Line(st.BoldOf(10), 14, "Annexure: repayment schedule at the present rate")
			due := form.Columns(full, form.Column{Title: "No.", Width: 40, Right: true}, form.Column{Title: "Date", Right: true},
				form.Column{Title: "Opening", Right: true}, form.Column{Title: "Instalment", Right: true},
				form.Column{Title: "Principal", Right: true}, form.Column{Title: "Interest", Right: true}, form.Column{Title: "Closing", Right: true})
			var rows [][]string
			for _, q := range b.Loan.Schedule(d.Signed, int((2*stretch-1)*float64(b.Loan.Months))) {
				rows = append(rows, []string{world.Number(q.Number), b.Date(q.Due), b.Amount(q.Owing + q.Principal), b.Amount(q.Instalment),
					b.Amount(q.Principal), b.Amount(q.Interest), b.Amount(q.Owing)})
			}
			f.Table(form.Table{Columns: due, Style: st, Ground: paper.Pale, Ink: paper.Black, Type: st.Of(8.5), Leading: 16, Zebra: true}, rows)
		}
		return sheets
	})
	d2 := template.Numbered(agreementFields(b, number), sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 { // the stamp paper bears no number
			s.Right(margin+full, b.Height-30, st.Of(8), fmt.Sprintf("%d/%d", n, of))
			s.Text(margin, b.Height-30, st.Of(7), number+"   v.11.3")
			for i, who := range deal.All(b) {
				form.Initials(s, b.Width/2-20+40*float64(i), b.Height-28, who.Random(fmt.Sprint("initials ", n)))
			}
		}
	})
	d2.Pages[0].Number, d2.Pages[0].Of = 0, 0
	return d2
}
