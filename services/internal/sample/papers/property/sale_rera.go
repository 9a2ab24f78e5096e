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

// builderAgreement is a developer's agreement for sale in the statutory form, on an e-stamp certificate: recitals, the statutory clauses, and
// the schedules of the apartment, the price and the plan of payments.
func builderAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 10}
	p := b.Property
	project := world.Pick(r, []string{"Kasturi Heights", "Parijat Greens", "Sagar Vista", "Vrindavan Enclave"})
	rera := "PRM/" + world.StateCode(p.Address.Region) + "/RERA/" + world.Draw(r, world.Figures, 4) + "/" + world.Draw(r, world.Figures, 6)
	serial := "IN-" + world.StateCode(p.Address.Region) + world.Draw(r, world.Figures, 14) + "W"
	possession := world.MonthEnd(d.Contract, 24)
	floor, tower := 1+r.IntN(18), string(rune('A'+r.IntN(5)))
	unit := fmt.Sprintf("%s-%d%02d", tower, floor, 1+r.IntN(4))
	fill := strings.NewReplacer("{price}", b.Money(p.Price), "{price words}", world.InWords(b.Locale, p.Price), "{builder}", p.Builder,
		"{possession}", possession.Format("02 January 2006"), "{city}", p.Address.City)
	x, w := 64.0, b.Width-128
	pages := a.Pages
	if pages == 0 {
		pages = 9 + r.IntN(8)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 8.4 + 3.4*stretch
		text := st.Prose(size, size*(1.24+0.95*stretch))
		f := form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: page == 1}
			if page > 1 {
				s.Text(x, 40, st.Of(7.5).In(paper.Grey), project+", "+p.Address.City+"   |   Agreement for Sale, Apartment "+unit)
				return s, 66
			}
			y := form.EStamp(s, 52, 34, b.Width-104, paper.RGB(16, 92, 120), "Government of "+p.Address.Region, [][2]string{{"Certificate No.",
				serial}, {"Certificate Issued Date", d.Contract.Format("02-Jan-2006") + " 10:5" + serial[6:7] + " AM"}, {"Account Reference",
				"NONACC (SV)/ " + world.StateCode(p.Address.Region) + "-SV"},
				{"Purchased by", world.Upper(p.Builder)}, {"Description of Document", "Article 5(e) Agreement for sale of immovable property"},
				{"Property Description", world.Upper("Apartment " + unit + ", " + project)}, {"Consideration Price (Rs.)",
					b.Round(p.Price)}, {"First Party", world.Upper(p.Builder)},
				{"Second Party", world.Upper(b.FullName())}, {"Stamp Duty Amount (Rs.)", b.Round(p.Price.Share(50).Whole())}},
				b.File.Random("stamp matrix"))
			return s, y + 34
		})
		f.Centre(st.BoldOf(14), 22, "AGREEMENT FOR SALE")
		f.Centre(st.Of(9), 20, "Project registered under the Real Estate (Regulation and Development) Act, 2016, No. "+rera)
		f.Prose(text, fmt.Sprintf("This Agreement for Sale (\"*Agreement*\") is executed on this *%s day of %s*, by and between *%s*, a "+
			"developer having its registered office at %s, hereinafter referred to as the \"*Promoter*\", represented by its authorised "+
			"signatory; AND *%s*, residing at %s (PAN %s), hereinafter called the \"*Allottee*\". The Promoter and the Allottee are "+
			"collectively referred to as the \"Parties\" and individually as a \"Party\".",
			world.Ordinal(d.Contract.Day()), d.Contract.Format("January, 2006"), p.Builder, officeOf(b), buyers(b), b.Home, b.TaxNumber))
		f.Gap(text.Leading * 0.5)
		f.Line(text.Bold, text.Leading*1.2, "WHEREAS:")
		for i, c := range []string{
			"The Promoter is the absolute and lawful owner of land bearing Survey No. " + p.Survey + " situated at " + p.Address.City +
				", by a deed registered at the office of the Sub-Registrar as document No. " + p.Registry + ".",
			"The said land is earmarked for the purpose of building a residential project comprising multistoried apartment buildings, to be " +
				"known as \"" + project + "\".",
			"The Promoter is fully competent to enter into this Agreement and all legal formalities with respect to its right, title and " +
				"interest have been completed. The planning authority has granted the commencement certificate.",
			"The Promoter has registered the project under the Act with the Real Estate Regulatory Authority under No. " + rera + ".",
			fmt.Sprintf("The Allottee had applied for an apartment and has been allotted Apartment No. *%s* on floor %d in Tower %s, having a "+
				"carpet area of *%d square feet*, with one covered parking and the pro rata share in the common areas (the \"*Apartment*\").",
				unit, floor, tower, p.Area),
			"The Parties have gone through all the terms set out in this Agreement and understood the mutual rights and obligations, and rely " +
				"on the confirmations, representations and assurances of each other.",
		} {
			f.Item(text, 24, string(rune('A'+i))+".", c)
			f.Gap(text.Leading * 0.3)
		}
		for i, c := range form.Some(builderClauses, stretch, 7) {
			f.Gap(text.Leading * 0.45)
			f.Room(3 * text.Leading)
			f.Line(text.Bold, text.Leading*1.1, fmt.Sprintf("%d.   %s", i+1, c.title))
			f.Item(text, 34, fmt.Sprintf("%d.1", i+1), fill.Replace(c.text))
		}
		f.Turn()
		rows := st.Prose(9.2, 12)
		centred := func(t string) {
			f.Room(100)
			f.Centre(st.BoldOf(10.5), 10, t)
		}
		centred("SCHEDULE A \u2013 DESCRIPTION OF THE APARTMENT")
		f.Rows(rows, form.Columns(w, form.Column{Width: 150}, form.Column{}), 4, nil, [][]string{{"Apartment / floor / tower",
			fmt.Sprintf("%s / %d / %s", unit, floor, tower)}, {"Carpet area (square feet)", world.Number(p.Area)}, {"Undivided share in land",
			fmt.Sprintf("%d square feet", p.Land)},
			{"Address of the property", "*" + p.Address.String() + "*"}, {"Survey number", p.Survey}, {"Boundaries",
				"East: internal road of 9 m.  West: apartment of the next tower.  North: podium garden.  South: lift lobby."}, {"Parking",
				"One covered, level B1, bay " + world.Number(floor*7)}})
		centred("SCHEDULE C \u2013 TOTAL PRICE AND PAYMENT PLAN")
		base, parking, club := p.Price.Share(8700).Whole(), p.Price.Share(400).Whole(), p.Price.Share(250).Whole()
		f.Rows(rows, form.Columns(w, form.Column{}, form.Column{Width: 130, Right: true}), 3.5, []string{"Head", "Amount (Rs.)"},
			[][]string{{fmt.Sprintf("Apartment, carpet area %d sq. ft.", p.Area), b.Amount(base)}, {"Covered parking", b.Amount(parking)},
				{"Club house and amenities", b.Amount(club)},
				{"Goods and services tax and other levies", b.Amount(p.Price - base - parking - club)}, {"*TOTAL PRICE*", "*" + b.Amount(p.Price) + "*"}})
		var plan [][]string
		left := p.Price
		for i, m := range []struct {
			stage string
			share int64
		}{{"On booking (paid)", 1000}, {"On execution of this Agreement", 2000}, {"On completion of plinth", 1500},
			{"On completion of 5th slab", 1000}, {"On completion of top slab", 1500}, {"On walls, internal plaster, flooring", 1000},
			{"On external plumbing and plaster, elevation", 800}, {"On lifts, water pumps, electrical fittings", 700},
			{"On offer of possession", 0}} {
			due := p.Price.Share(m.share).Whole()
			if m.share == 0 {
				due = left
			}
			left -= due
			plan = append(plan, []string{world.Number(i + 1), m.stage, b.Amount(due)})
		}
		f.Rows(rows, form.Columns(w, form.Column{Width: 40}, form.Column{}, form.Column{Width: 130, Right: true}), 3.5, []string{"Sl.",
			"Stage", "Amount (Rs.)"}, plan)
		centred("SCHEDULE D \u2013 SPECIFICATIONS AND AMENITIES")
		f.Gap(8)
		f.Prose(text, "RCC framed structure for seismic zone as applicable; vitrified tiles in living and bedrooms, anti-skid tiles in "+
			"bathrooms and balconies; granite platform with stainless steel sink; UPVC windows; concealed copper wiring with modular switches; "+
			"solar water heating for the top floors; lifts with rescue device; rain water harvesting; sewage treatment plant; power back-up for "+
			"common areas; landscaped podium, children\u2019s play area, gymnasium and multipurpose hall.")
		f.Room(240)
		f.Gap(12)
		f.Prose(text, "IN WITNESS WHEREOF the parties hereinabove named have set their respective hands and signed this Agreement for Sale at "+
			""+p.Address.City+" in the presence of attesting witnesses on the day first above written.")
		f.Gap(10)
		for _, who := range deal.All(b) {
			f.Room(90)
			f.S.Text(x, f.Y+8, st.Of(9), "SIGNED AND DELIVERED BY THE WITHIN NAMED ALLOTTEE")
			form.Signature(f.S, x+10, f.Y+44, 110, who.Random("signature"))
			form.Portrait(f.S, x+w-60, f.Y-6, 54, 66, who.Random("photograph"), who.Sex)
			f.S.Text(x, f.Y+60, st.BoldOf(9.5), "(1) "+who.FullName())
			f.Y += 84
		}
		f.Room(90)
		f.S.Text(x, f.Y+8, st.Of(9), "SIGNED AND DELIVERED BY THE WITHIN NAMED PROMOTER")
		form.Signature(f.S, x+10, f.Y+44, 110, b.Random("builder signature"))
		form.Stamp(f.S, x+220, f.Y+16, paper.Blue, 4, "For "+p.Builder, "Authorised Signatory")
		f.S.Text(x, f.Y+60, st.BoldOf(9.5), p.Builder)
		return f.Sheets
	})
	fields := saleFields(b, p.Builder)
	fields["possession_date"] = world.ISO(possession)
	fields["rera_number"] = rera
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		for i, who := range deal.All(b) {
			form.Signature(s, x+90*float64(i), b.Height-52, 50, who.Random("signature"))
		}
		form.Signature(s, x+w-80, b.Height-52, 60, b.Random("builder signature"))
		s.Text(x, b.Height-38, st.Of(7.5), "Allottee(s)")
		s.Right(x+w, b.Height-38, st.Of(7.5), "Promoter")
		s.Centre(b.Width/2, b.Height-38, st.Of(8), fmt.Sprintf("Page %d / %d", n, of))
	})
}

// officeOf is the builder's address.
func officeOf(b *world.Borrower) string {
	return "2nd Floor, Corporate Chambers, Station Road, " + b.Property.Address.Town()
}
