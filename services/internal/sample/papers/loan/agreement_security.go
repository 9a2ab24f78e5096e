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

// securityAgreement is a loan and security agreement as a law firm drafts it for a portfolio lender: a cover page, numbered sections in a
// book face, the schedule of payments as an exhibit, and signature blocks with the notary's acknowledgment.
func securityAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	face := world.Pick(r, []paper.Face{paper.Roman, paper.Serif})
	st := form.Style{Text: face, Bold: face + 1, Size: 11}
	x, w := 78.0, b.Width-156
	number := world.Draw(r, world.Letters, 2) + "-" + b.Loan.Number[:6] + "-" + world.Number(d.Signed.Year())
	fill := blanks(b)
	pages := a.Pages
	if pages == 0 {
		pages = 8 + r.IntN(8)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 9.4 + 2.2*stretch
		p := st.Prose(size, size*(1.16+0.5*stretch)).Justified()
		f := form.NewFlow(x, w, b.Height-86, func(page int) (*paper.Sheet, float64) {
			return &paper.Sheet{Width: b.Width, Height: b.Height}, 84
		})
		if stretch > 0.15 { // the short ones have no cover
			s := f.S
			s.Rule(x, x+w, 190, 1.5, paper.Black)
			s.Centre(b.Width/2, 226, st.BoldOf(20), "LOAN AND SECURITY AGREEMENT")
			s.Rule(x, x+w, 246, 1.5, paper.Black)
			y := form.Stacked(s, x+40, 300, 17, st.Of(11.5), "Dated as of "+d.Signed.Format("January 2, 2006"), "", "between")
			for _, name := range deal.Parties(b) {
				s.Text(x+40, y+10, st.BoldOf(12.5), name)
				y += 20
			}
			s.Text(x+40, y+8, st.Of(11), "as Borrower")
			s.Text(x+40, y+40, st.Of(11.5), "and")
			s.Text(x+40, y+72, st.BoldOf(12.5), b.Lender.Name)
			s.Text(x+40, y+90, st.Of(11), "as Lender")
			s.Text(x+40, y+150, st.Of(10.5), "Agreement No. "+number)
			s.Text(x+40, y+166, st.Of(10.5), "Loan No. "+b.Loan.Number)
			s.Text(x+40, y+182, st.Of(10.5), "Property: "+b.Property.Address.String())
			f.Turn()
		} else {
			f.Centre(st.BoldOf(14), 16, "LOAN AND SECURITY AGREEMENT")
			f.Centre(st.Of(10), 26, "Agreement No. "+number)
		}
		first := p
		first.First = 36
		f.Prose(first, fmt.Sprintf("THIS LOAN AND SECURITY AGREEMENT No. %s (this \"*Agreement*\") is made as of *%s*, between *%s*, having an "+
			"address at %s (the \"*Borrower*\"), and *%s*, having its office at %s (the \"*Lender*\").", number, d.Signed.Format("January 2, 2006"),
			strings.Join(deal.Parties(b), " and "), b.Home, b.Lender.Name, b.Lender.Place))
		f.Gap(p.Leading * 0.6)
		f.Room(4 * p.Leading)
		f.Centre(p.Bold, p.Leading, "RECITALS")
		f.Prose(first, fmt.Sprintf("A.  The Borrower has contracted to purchase from %s certain real property in the State of %s, known as %s, "+
			"parcel number %s.\nB.  The Borrower has applied to the Lender for financing, and the Lender is willing to provide it on the terms "+
			"of this Agreement.\nNOW, THEREFORE, in consideration of the mutual covenants below and for other good and valuable consideration, "+
			"the receipt and sufficiency of which are acknowledged, the parties agree as follows:", b.Property.Seller.FullName(),
			world.Region(b.Property.Address.Region), b.Property.Address, b.Property.Survey))
		for i, c := range form.Some(securityClauses, stretch, 6) {
			f.Gap(p.Leading * 0.5)
			f.Prose(first, fmt.Sprintf("*Section %d.  %s.*  %s", i+1, c.title, fill.Replace(c.text)))
		}
		f.Gap(p.Leading)
		f.Room(210)
		f.Prose(first, "IN WITNESS WHEREOF, the parties have executed this Agreement as of the date first written above.")
		f.Gap(18)
		sign := func(role, name, title string, who int) {
			f.Room(76)
			f.S.Text(x+w/2-20, f.Y, st.BoldOf(10), role)
			form.Signature(f.S, x+w/2, f.Y+36, 120, []*world.Borrower{b, deal.Co(b), b}[who].Random([]string{"signature", "signature",
				"officer"}[who]))
			f.S.Rule(x+w/2-20, x+w, f.Y+40, 0.6, paper.Black)
			f.S.Text(x+w/2-20, f.Y+52, st.Of(10), name)
			f.S.Text(x+w/2-20, f.Y+64, st.Of(10), title)
			f.Y += 84
		}
		for i, who := range deal.All(b) {
			sign("BORROWER:", who.FullName(), "", i)
		}
		sign("LENDER:", b.Lender.Name, "By: "+b.Lender.Officer+", Vice President", 2)
		f.Room(130)
		small := st.Prose(9.5, 12)
		f.Prose(small, fmt.Sprintf("STATE OF %s    )\n                    ) ss.\nCOUNTY OF ______________ )",
			world.Upper(world.Region(b.Property.Address.Region))))
		f.Prose(small, fmt.Sprintf("This record was acknowledged before me on %s by %s.", d.Signed.Format("January 2, 2006"),
			strings.Join(deal.Parties(b), " and ")))
		f.Gap(26)
		notary := b.Random("notary")
		form.Signature(f.S, x+10, f.Y-2, 100, notary)
		form.Seal(f.S, x+w-60, f.Y-14, 32, paper.Navy, 8, "NOTARY")
		f.S.Rule(x, x+190, f.Y, 0.5, paper.Black)
		f.S.Text(x, f.Y+12, st.Of(9), "Notary Public    My commission expires: "+b.Date(d.Signed.AddDate(2, 3, 0)))
		f.Turn()
		f.Centre(st.BoldOf(11), 14, "EXHIBIT A")
		f.Centre(st.BoldOf(10), 20, "Schedule of Payments")
		columns := form.Columns(w, form.Column{Title: "No.", Width: 36, Right: true}, form.Column{Title: "Due date", Width: 76, Right: true},
			form.Column{Title: "Installment", Right: true}, form.Column{Title: "Interest", Right: true}, form.Column{Title: "Principal",
				Right: true}, form.Column{Title: "Balance", Right: true})
		var rows [][]string
		for _, q := range b.Loan.Schedule(d.Signed, 24+int(stretch*float64(max(0, b.Loan.Months-24)))) {
			rows = append(rows, []string{world.Number(q.Number), b.Date(q.Due), b.Amount(q.Instalment), b.Amount(q.Interest),
				b.Amount(q.Principal), b.Amount(q.Owing)})
		}
		f.Table(form.Table{Columns: columns, Style: st, Ground: paper.Pale, Ink: paper.Black, Type: st.Of(8.5), Leading: 11.5}, rows)
		return f.Sheets
	})
	return template.Uncounted(template.Numbered(agreementFields(b, number), sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, st.Of(7.5), "Loan and Security Agreement "+number)
		s.Centre(b.Width/2, b.Height-54, st.Of(10), fmt.Sprintf("- %d -", n))
		for i, who := range deal.All(b) {
			form.Initials(s, x+w-40+22*float64(i), b.Height-38, who.Random(fmt.Sprint("initials ", n)))
		}
	}))
}
