package property

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// associationAgreement is the residential purchase agreement of a realtors' association: numbered paragraphs in small type with boxes to tick
// and blanks filled in, the initials of both sides below every page, and the signatures with the brokers' block at the end.
func associationAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r, costs := deal.Of(b), a.Issuer(b), deal.ClosingCosts(b)
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 9}
	filled := world.Pick(r, []paper.Type{paper.Hand.Of(11).In(paper.Blue), paper.MonoBold.Of(8.6), paper.Serif.Of(9.8).In(paper.Navy)})
	p := b.Property
	seller := p.Seller.FullName()
	fill := strings.NewReplacer("{buyers}", buyers(b), "{seller}", seller, "{street}", p.Address.Street, "{city}", p.Address.City, "{region}",
		p.Address.Region, "{zip}", p.Address.Code, "{parcel}", p.Survey,
		"{price}", b.Money(p.Price), "{price words}", world.InWords(b.Locale, p.Price), "{deposit}", b.Money(costs.Deposit), "{loan}",
		b.Money(b.Loan.Amount), "{balance}", b.Money(p.Price-b.Loan.Amount-costs.Deposit),
		"{agent}", costs.Agent, "{years}", world.Number(b.Loan.Months/12), "{approval}", b.Date(d.Contract.AddDate(0, 0, 30)), "{closing}",
		b.Date(d.Signed), "{credit}", b.Money(costs.SellerCredit), "{lender}", b.Lender.Name,
		"{expires}", b.Date(d.Contract.AddDate(0, 0, 2)))
	x, w := 42.0, b.Width-84
	state := world.Region(p.Address.Region)
	pages := a.Pages
	if pages == 0 {
		pages = 5 + r.IntN(3)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 8 + 4.4*stretch
		text := form.Prose{Text: st.Of(size), Bold: filled, Leading: size * (1.25 + 0.85*stretch)}
		text.Bold.Size *= size / 9
		f := form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height}
			if page > 1 {
				s.Text(x, 36, st.Of(7.5), "Property Address: "+p.Address.String())
				s.Right(x+w, 36, st.Of(7.5), "Date: "+b.Date(d.Contract))
				s.Rule(x, x+w, 41, 0.5, paper.Black)
				return s, 60
			}
			form.Emblem(s, x, 28, 26, paper.Black, 4)
			s.Text(x+34, 40, st.BoldOf(9), world.Upper(state)+" ASSOCIATION OF HOME BROKERS")
			s.Text(x+34, 51, st.Of(7), "This form is for use by members only. No representation is made as to its legal validity or adequacy in "+
				"a specific transaction.")
			s.Centre(b.Width/2, 82, st.BoldOf(14), "RESIDENTIAL REAL ESTATE PURCHASE AGREEMENT")
			s.Text(x, 104, st.Of(9), "Date prepared:")
			s.Text(x+66, 104, filled, b.Date(d.Contract))
			s.Rule(x+64, x+160, 106, 0.4, paper.Grey)
			return s, 126
		})
		for i, c := range form.Some(associationClauses, stretch, 7) {
			f.Room(2 * text.Leading)
			number := fmt.Sprintf("%d.", i+1)
			f.S.Text(x, f.Y, st.BoldOf(size), number)
			f.S.Text(x+22, f.Y, st.BoldOf(size), c.title+".")
			heading := text.Indented(22)
			heading.First = st.BoldOf(size).Width(c.title+".") + 5
			f.Prose(heading, fill.Replace(c.text))
			f.Gap(text.Leading * 0.45)
		}
		f.Room(250)
		f.Gap(6)
		f.Prose(form.Prose{Text: st.Of(8.5), Bold: st.BoldOf(8.5), Leading: 11},
			"*BUYER* offers to purchase the Property on the terms above and acknowledges receipt of a copy.    *SELLER* accepts the offer and "+
				"agrees to sell on these terms. \u2612 Accepted  \u2610 Counter offer attached  \u2610 Rejected")
		f.Gap(34)
		sign := func(role, name string, hand *world.Borrower, purpose string, when string) {
			form.Signature(f.S, x+40, f.Y-2, 130, hand.Random(purpose))
			f.S.Rule(x, x+270, f.Y, 0.6, paper.Black)
			f.S.Rule(x+300, x+400, f.Y, 0.6, paper.Black)
			f.S.Text(x, f.Y+10, st.Of(8), role+"    Print name: "+name)
			f.S.Text(x+300, f.Y+10, st.Of(8), "Date")
			f.S.Text(x+304, f.Y-3, paper.Hand.Of(11).In(paper.Blue), when)
			f.Y += 42
		}
		for _, who := range deal.All(b) {
			sign("Buyer", who.FullName(), who, "signature", b.Date(d.Contract))
		}
		sign("Seller", seller, b, "seller signature", b.Date(d.Contract))
		f.Room(80)
		columns := form.Columns(w, form.Column{}, form.Column{})
		agents := b.Random("agents")
		one, two := b.Someone(agents), b.Someone(agents)
		f.Rows(form.Prose{Text: st.Of(8), Bold: st.BoldOf(8), Leading: 10.4}, columns, 4, nil,
			[][]string{{"*Selling Firm:* Omega Park Realty\n*Agent:* " + one.Name() + "   License Z" + world.Draw(r, world.Figures, 6) +
				"\nPhone " + one.Phone + "   buy@example.com",
				"*Listing Firm:* Alder Street Realty\n*Agent:* " + two.Name() + "   License Z" + world.Draw(r, world.Figures, 6) + "\nPhone " +
					two.Phone + "   sell@example.com"},
				{"*Receipt of Earnest Money:* " + b.Money(costs.Deposit) + " received by " + costs.Agent + " on " + b.Date(d.Contract.AddDate(0, 0,
					2)) + ", file " + world.Draw(r, world.Figures, 6)}})
		return f.Sheets
	})
	fields := saleFields(b, seller)
	fields["closing_date"] = world.ISO(d.Signed)
	fields["deposit_amount"] = costs.Deposit.Plain()
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		y := b.Height - 52
		s.Rule(x, x+w, y-16, 0.5, paper.Black)
		s.Text(x, y, st.Of(8), "Buyer\u2019s Initials (______) (______)")
		s.Right(x+w, y, st.Of(8), "Seller\u2019s Initials (______) (______)")
		for i, who := range deal.All(b) {
			form.Initials(s, x+70+38*float64(i), y-1, who.Random(fmt.Sprint("initials ", n)))
		}
		form.Initials(s, x+w-72, y-1, b.Random(fmt.Sprint("seller initials ", n)))
		s.Text(x, y+18, st.Of(7), "Form PA-"+p.Address.Region+"  Rev. 1/25   \u00a9 Association of Home Brokers. All rights reserved.")
		s.Right(x+w, y+18, st.BoldOf(7.5), fmt.Sprintf("PAGE %d OF %d PAGES", n, of))
	})
}
