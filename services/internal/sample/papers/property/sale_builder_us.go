package property

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// constructionContract is a home builder's contract: the facts and the price in tables on a coloured first page, the conditions in a humanist
// face, the selections of the design studio as an exhibit, all initialled by the purchaser.
func constructionContract(b *world.Borrower, a template.Ask) template.Document {
	d, r, costs := deal.Of(b), a.Issuer(b), deal.ClosingCosts(b)
	st := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 10, Ink: world.Pick(r, []paper.Ink{paper.RGB(128, 74, 32),
		paper.RGB(36, 88, 74), paper.RGB(60, 60, 66)})}
	p := b.Property
	x, w := 54.0, b.Width-108
	pages := a.Pages
	if pages == 0 {
		pages = 5 + r.IntN(3)
	}
	premium, options := p.Price.Share(300+r.Int64N(300)).Whole(), p.Price.Share(700+r.Int64N(500)).Whole()
	incentive := costs.SellerCredit
	base := p.Price - premium - options + incentive
	plan := world.Pick(r, []string{"The Aspen", "The Willow II", "Plan 2150", "The Harper"})
	lot, block := 1+r.IntN(90), 1+r.IntN(12)
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 8.6 + 4*stretch
		text := st.Prose(size, size*(1.2+0.8*stretch))
		f := form.NewFlow(x, w, b.Height-84, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height}
			if page > 1 {
				s.Text(x, 40, st.BoldOf(9).In(st.Ink), p.Builder)
				s.Right(x+w, 40, st.Of(9), "New Home Purchase Contract")
				return s, 66
			}
			s.Band(0, 0, b.Width, 64, st.Ink)
			form.Emblem(s, x, 18, 28, paper.White, r.IntN(3)+2)
			s.Text(x+40, 36, st.BoldOf(17).In(paper.White), p.Builder)
			s.Text(x+40, 51, st.Of(9).In(paper.White), "Building homes since "+
				""+world.Number(1978+int(b.Lender.Licence[0]-'0'))+"   \u2022   Contractor license "+b.Lender.Licence)
			s.Centre(b.Width/2, 94, st.BoldOf(15), "NEW HOME PURCHASE AND CONSTRUCTION CONTRACT")
			return s, 116
		})
		facts := form.Columns(w, form.Column{Width: 104}, form.Column{}, form.Column{Width: 96}, form.Column{})
		rows := st.Prose(9.4, 12)
		f.Y -= 8
		f.Rows(rows, facts, 4, nil, [][]string{
			{"*Contract date*", d.Contract.Format("January 2, 2006"), "*Contract no.*", "NC-" + b.Loan.Number[:6]},
			{"*Purchaser(s)*", buyers(b)}, {"*Present address*", b.Home.String(), "*Phone / e-mail*", b.Phone + "\n" + b.Email}, {"*Seller*",
				p.Builder}, {"*Property address*", p.Address.String()},
			{"*Community*", world.Pick(b.Random("community"), []string{"Larkspur Crossing", "Heron Ridge", "Tannery Park"}), "*Lot / Block*",
				fmt.Sprintf("%d / %d", lot, block)},
			{"*Plan*", plan, "*Living area*", fmt.Sprintf("about %s sq. ft.", b.Round(world.Units(p.Area)))}, {"*Estimated completion*",
				d.Signed.Format("January 2006"), "*Parcel no.*", p.Survey},
		})
		price := form.Columns(w, form.Column{}, form.Column{Width: 130, Right: true})
		f.Rows(rows, price, 4, []string{"Price", "Amount"}, [][]string{
			{"Base price of the Home", b.Money(base)}, {"Lot premium", b.Money(premium)},
			{"Structural options and design studio selections (Exhibit A)", b.Money(options)},
			{"Less: builder incentive toward closing costs", "(" + b.Money(incentive) + ")"}, {"*TOTAL PURCHASE PRICE*", "*" +
				b.Money(p.Price) + "*"},
			{"Initial deposit received with this Contract", b.Money(costs.Deposit)}, {"Amount to be financed by new first mortgage",
				b.Money(b.Loan.Amount)}, {"Balance due at closing, before closing costs", b.Money(p.Price - costs.Deposit - b.Loan.Amount)},
		})
		f.Prose(text, "Seller and Purchaser agree to the terms stated above and to those that follow.")
		f.Gap(6)
		for i, c := range form.Some(constructionClauses, stretch, 7) {
			f.Room(3 * text.Leading)
			f.Line(st.BoldOf(size+0.5).In(st.Ink), text.Leading, fmt.Sprintf("%d   %s", i+1, c.title))
			f.Prose(text.Indented(16), c.text)
			f.Gap(text.Leading * 0.5)
		}
		f.Room(200)
		f.Gap(8)
		f.Prose(text, "*Read before signing.* This is a binding contract. Deposits may be at risk. Purchaser has the right to have it reviewed "+
			"by an attorney.")
		f.Gap(34)
		for _, who := range deal.All(b) {
			form.Signature(f.S, x+20, f.Y-2, 120, who.Random("signature"))
			f.S.Rule(x, x+240, f.Y, 0.6, paper.Black)
			f.S.Text(x, f.Y+12, st.Of(9), "Purchaser: "+who.FullName())
			f.S.Text(x+270, f.Y-3, st.Of(10), d.Contract.Format("January 2, 2006"))
			f.S.Rule(x+265, x+380, f.Y, 0.6, paper.Black)
			f.Y += 42
		}
		agent := b.Someone(b.Random("builder's officer"))
		form.Signature(f.S, x+20, f.Y-2, 110, b.Random("builder signature"))
		f.S.Rule(x, x+240, f.Y, 0.6, paper.Black)
		f.S.Text(x, f.Y+12, st.Of(9), "Seller: "+p.Builder+", by "+agent.Name()+", Vice President of Sales")
		f.Turn()
		f.Line(st.BoldOf(13).In(st.Ink), 16, "Exhibit A \u2013 Selections")
		f.Line(st.Of(9), 10, plan+", Lot "+world.Number(lot)+", Block "+world.Number(block)+"     Design studio appointment "+
			""+b.Date(d.Contract.AddDate(0, 0, 2)))
		var chosen [][]string
		for _, s := range selections {
			upgrade := "included"
			if r.IntN(3) == 0 {
				upgrade = "upgrade"
			}
			chosen = append(chosen, []string{s[0], s[1], upgrade})
		}
		f.Rows(rows, form.Columns(w, form.Column{Width: 140}, form.Column{}, form.Column{Width: 66}), 4, []string{"Item", "Selection",
			"Price"}, chosen)
		return f.Sheets
	})
	fields := saleFields(b, p.Builder)
	fields["deposit_amount"] = costs.Deposit.Plain()
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-58, 0.6, st.Ink)
		s.Text(x, b.Height-44, st.Of(8), "NC-"+b.Loan.Number[:6]+"  rev. 08/24")
		s.Centre(b.Width/2, b.Height-44, st.Of(9), fmt.Sprintf("%d of %d", n, of))
		s.Right(x+w, b.Height-44, st.Of(8), "Purchaser initials ________")
		for i, who := range deal.All(b) {
			form.Initials(s, x+w-38+20*float64(i), b.Height-46, who.Random(fmt.Sprint("initials ", n)))
		}
	})
}
