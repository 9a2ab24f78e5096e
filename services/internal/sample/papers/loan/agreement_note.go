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

// promissoryNote is the fixed rate note of a residential mortgage, in the first person as the uniform instruments of the secondary market
// are, with the borrower's initials at the foot of every page.
func promissoryNote(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Sans})
	st := form.Style{Text: face, Bold: face + 1, Size: 10}
	x, w := 66.0, b.Width-132
	mers := "1" + world.Draw(r, world.Figures, 6) + "-" + world.Draw(r, world.Figures, 10) + "-" + world.Draw(r, world.Figures, 1)
	fill := blanks(b)
	pages := a.Pages
	if pages == 0 {
		pages = 3 + r.IntN(3)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 9.2 + 2.6*stretch
		p := st.Prose(size, size*(1.2+0.45*stretch))
		p.Justify = face == paper.Serif
		f := form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height}
			if page > 1 {
				return s, 66
			}
			s.Text(x, 44, st.Of(8), "Loan No.: "+b.Loan.Number)
			s.Text(x, 54, st.Of(8), "MIN: "+mers)
			form.Bars(s, x+w-130, 34, 0.6, 16, b.Loan.Number)
			s.Centre(b.Width/2, 84, st.BoldOf(16), "NOTE")
			return s, 110
		})
		for i, l := range []string{d.Signed.Format("January 2, 2006"), b.Property.Address.City, world.Region(b.Property.Address.Region)} {
			at := x + w/3*float64(i)
			f.S.Centre(at+w/6, f.Y, st.Of(10), l)
			f.S.Rule(at+8, at+w/3-8, f.Y+3, 0.5, paper.Black)
			f.S.Centre(at+w/6, f.Y+13, st.Of(7.5), []string{"[Note Date]", "[City]", "[State]"}[i])
		}
		f.Y += 34
		f.S.Centre(b.Width/2, f.Y, st.Of(10), b.Property.Address.String())
		f.S.Rule(x+8, x+w-8, f.Y+3, 0.5, paper.Black)
		f.S.Centre(b.Width/2, f.Y+13, st.Of(7.5), "[Property Address]")
		f.Y += 34
		for i, c := range form.Some(noteClauses, stretch, 8.5) {
			f.Room(3 * p.Leading)
			f.Prose(p, fmt.Sprintf("*%d.  %s*", i+1, c.title))
			indented := p
			indented.First = 22
			f.Prose(indented, fill.Replace(c.text))
			f.Gap(p.Leading * 0.55)
		}
		f.Room(190)
		f.Gap(8)
		f.Prose(p, "WITNESS THE HAND(S) AND SEAL(S) OF THE UNDERSIGNED.")
		f.Gap(38)
		for _, who := range deal.All(b) {
			form.Signature(f.S, x+w/2-10, f.Y-2, 120, who.Random("signature"))
			f.S.Rule(x+w/2-20, x+w-30, f.Y, 0.6, paper.Black)
			f.S.Right(x+w, f.Y, st.Of(10), "(Seal)")
			f.S.Text(x+w/2-20, f.Y+12, st.Of(9.5), who.FullName()+" \u2013 Borrower")
			f.Y += 50
		}
		f.Room(60)
		f.Prose(st.Prose(8.5, 10.5), fmt.Sprintf("Loan Originator Organization: %s, NMLSR ID %s\nLoan Originator: %s, NMLSR ID %s",
			b.Lender.Name, b.Lender.Licence, b.Lender.Officer, b.Lender.Licence[1:]+"7"))
		f.S.Right(x+w, f.Y-8, paper.SerifItalic.Of(9), "[Sign Original Only]")
		return f.Sheets
	})
	initials := strings.Join([]string{"MULTISTATE FIXED RATE NOTE \u2013 Single Family", "Form 3200"}, "   ")
	return template.Numbered(agreementFields(b, b.Loan.Number), sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-44, st.BoldOf(7.5), initials)
		s.Text(x, b.Height-34, st.Of(7), "ex "+world.Draw(a.Issuer(b), world.Figures, 5)+"   07/2021")
		s.Centre(b.Width/2+40, b.Height-34, st.Of(8), fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x+w-86, b.Height-40, st.Of(8), "Initials:")
		s.Rule(x+w-50, x+w, b.Height-38, 0.5, paper.Black)
		for i, who := range deal.All(b) {
			form.Initials(s, x+w-46+24*float64(i), b.Height-40, who.Random(fmt.Sprint("initials ", n)))
		}
	})
}
