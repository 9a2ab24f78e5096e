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

// stampPaperAgreement is an agreement to sell between two persons, typed by an advocate's office on stamp paper with wide lines; both parties
// sign below every page, and with their photographs and before witnesses at the end.
func stampPaperAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Roman})
	st := form.Style{Text: face, Bold: face + 1, Size: 11.5}
	ink := world.Pick(r, []paper.Ink{paper.RGB(24, 110, 70), paper.RGB(140, 60, 30), paper.RGB(60, 70, 150)})
	p := b.Property
	vendor := p.Seller
	paid := advance(b)
	fill := strings.NewReplacer("{price}", b.Money(p.Price)+"/-", "{price words}", world.InWords(b.Locale, p.Price), "{advance}",
		b.Money(paid)+"/-", "{advance words}", world.InWords(b.Locale, paid), "{balance}", b.Money(p.Price-paid)+"/-",
		"{balance words}", world.InWords(b.Locale, p.Price-paid), "{lender}", b.Lender.Name, "{registry}", p.Registry, "{city}", p.Address.City)
	stamp := world.Pick(r, []struct{ rupees, words string }{{"100", "ONE HUNDRED RUPEES"}, {"200", "TWO HUNDRED RUPEES"}, {"500",
		"FIVE HUNDRED RUPEES"}})
	serial := world.Draw(r, world.Letters, 2) + " " + world.Draw(r, world.Figures, 6)
	x, w := 82.0, b.Width-140
	pages := a.Pages
	if pages == 0 {
		pages = 5 + r.IntN(6)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 10.2 + 3.2*stretch
		text := st.Prose(size, size*(1.3+0.95*stretch)).Justified()
		f := form.NewFlow(x, w, b.Height-112, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: page == 1}
			if page > 1 {
				return s, 86
			}
			y := form.StampPaper(s, ink, stamp.rupees, stamp.words, p.Address.Region, serial,
				fmt.Sprintf("No. %s   Date %s   Value Rs. %s/-   Sold to %s, %s", world.Draw(b.Random("vendor's book"), world.Figures, 4),
					b.Date(d.Contract.AddDate(0, 0, -1)), stamp.rupees, b.FullName(), b.Home.City),
				"Stamp vendor: "+b.Someone(b.Random("stamp vendor")).Name()+", Licence No. "+world.Draw(r, world.Figures,
					3)+"/"+world.Number(d.Contract.Year()-9)+", District Court Compound")
			return s, y + 30
		})
		f.Centre(st.BoldOf(15), text.Leading*1.7, "AGREEMENT TO SELL")
		first := text
		first.First = 40
		f.Prose(first, fmt.Sprintf("THIS AGREEMENT TO SELL is made and executed on this the *%s day of %s* (%s) at %s,",
			world.Ordinal(d.Contract.Day()), d.Contract.Format("January, 2006"), b.Date(d.Contract), p.Address.City))
		f.Centre(text.Bold, text.Leading*1.1, "BETWEEN")
		role := func(p world.Person) string {
			return map[string]string{"M": "Son of ", "F": "Daughter of "}[p.Sex] + p.Father
		}
		f.Prose(text, fmt.Sprintf("*%s*, aged about %d years, %s, residing at %s, PAN %s, Aadhaar XXXX XXXX %s, hereinafter called the *VENDOR* "+
			"(which expression shall, unless repugnant to the context, mean and include the heirs, legal representatives, executors and "+
			"assigns) of the ONE PART;", deal.Titled(vendor),
			b.AsOf.Year()-vendor.Born.Year(), role(vendor), vendor.Home, vendor.TaxNumber, vendor.Aadhaar[8:]))
		f.Centre(text.Bold, text.Leading*1.1, "AND")
		for i, who := range deal.All(b) {
			lead := ""
			if i > 0 {
				lead = "and "
			}
			f.Prose(text, fmt.Sprintf("%s*%s*, aged about %d years, %s, residing at %s, PAN %s, Aadhaar XXXX XXXX %s,", lead,
				deal.Titled(who.Person), b.AsOf.Year()-who.Born.Year(), role(who.Person), who.Home, who.TaxNumber, who.Aadhaar[8:]))
		}
		f.Prose(text, "hereinafter called the *PURCHASER* (which expression shall likewise mean and include the heirs, legal representatives, "+
			"executors and assigns) of the OTHER PART.")
		f.Gap(text.Leading * 0.5)
		f.Prose(first, fill.Replace("WHEREAS the VENDOR is the absolute owner of the residential premises described in the Schedule, having "+
			"acquired it by a deed registered as No. {registry} on the file of the Sub-Registrar, {city}; AND WHEREAS the VENDOR, being in need "+
			"of funds for family and legal necessities, has offered to sell it and the PURCHASER, having inspected it, has agreed to purchase "+
			"it on the terms that follow:"))
		f.Gap(text.Leading * 0.5)
		f.Centre(text.Bold, text.Leading*1.3, "NOW THIS AGREEMENT WITNESSETH AS UNDER:")
		for i, c := range form.Some(agreementToSell, stretch, 6.5) {
			f.Item(text, 28, fmt.Sprintf("%d.", i+1), fill.Replace(c))
			f.Gap(text.Leading * 0.4)
			if i == 1 {
				columns := form.Columns(w, form.Column{Width: 30}, form.Column{}, form.Column{Width: 74}, form.Column{}, form.Column{Width: 96,
					Right: true})
				number := b.Random("advance")
				part := paid / 4
				f.Rows(st.Prose(9.5, 12), columns, 4, []string{"Sl.", "Mode / number", "Date", "Drawn on", "Amount (Rs.)"}, [][]string{
					{"1", "Cheque " + world.Draw(number, world.Figures, 6), b.Date(d.Contract.AddDate(0, 0, -4)), b.Banks[0].Name, b.Amount(part)},
					{"2", "NEFT UTR " + b.Banks[0].Short + world.Draw(number, world.Figures, 11), b.Date(d.Contract), b.Banks[0].Name,
						b.Amount(paid - part)},
					{"", "*Total*", "", "", "*" + b.Amount(paid) + "*"},
				})
			}
		}
		f.Room(9 * text.Leading)
		f.Gap(text.Leading * 0.6)
		f.Centre(text.Bold, text.Leading*1.2, "SCHEDULE OF PROPERTY")
		f.Prose(text, fmt.Sprintf("All that piece and parcel of the residential property bearing *%s*, Survey No. %s, measuring %d sq. ft. of "+
			"built-up area with an undivided share of %d sq. ft. in the land, and bounded on the:", p.Address, p.Survey, p.Area, p.Land))
		for _, side := range []string{"East by : 30 feet wide road", "West by : Property of the adjoining owner",
			"North by : Common passage and stairs", "South by : Open space and compound wall"} {
			f.Prose(text.Indented(60), side)
		}
		f.Gap(text.Leading * 0.6)
		f.Room(290)
		f.Prose(first, "IN WITNESS WHEREOF the VENDOR and the PURCHASER have signed this agreement with their free will and consent, on the "+
			"day, month and year first above written, in the presence of the witnesses.")
		f.Gap(14)
		sign := func(name, role string, who world.Person, hand *world.Borrower, purpose string) {
			f.Room(96)
			form.Portrait(f.S, x, f.Y-8, 58, 72, hand.Random(purpose+" photograph"), who.Sex)
			form.Signature(f.S, x+w-190, f.Y+34, 120, hand.Random(purpose))
			f.S.Rule(x+w-200, x+w, f.Y+40, 0.5, paper.Black)
			f.S.Text(x+w-200, f.Y+54, st.BoldOf(10), role)
			f.S.Text(x+w-200, f.Y+67, st.Of(10), "("+name+")")
			f.Y += 92
		}
		sign(vendor.FullName(), "VENDOR", vendor, b, "seller signature")
		for _, who := range deal.All(b) {
			sign(who.FullName(), "PURCHASER", who.Person, who, "signature")
		}
		f.Room(96)
		f.Line(st.BoldOf(10.5), 20, "WITNESSES:")
		witnesses := b.Random("sale witnesses")
		for i := range 2 {
			who := b.Someone(witnesses)
			form.Signature(f.S, x+230, f.Y+4, 70, witnesses)
			f.S.Text(x, f.Y, st.Of(10), fmt.Sprintf("%d.  %s, s/o %s", i+1, who.FullName(), who.Father))
			f.S.Text(x+16, f.Y+13, st.Of(9.5), who.Home.String())
			f.Y += 34
		}
		return f.Sheets
	})
	fields := saleFields(b, vendor.FullName())
	fields["advance_amount"] = paid.Plain()
	numbered := r.IntN(2) == 0
	doc := template.Uncounted(template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		form.Signature(s, x, b.Height-62, 60, b.Random("seller signature"))
		s.Text(x, b.Height-48, st.Of(8), "Vendor")
		for i, who := range deal.All(b) {
			form.Signature(s, x+w-80-100*float64(i), b.Height-62, 60, who.Random("signature"))
		}
		s.Right(x+w, b.Height-48, st.Of(8), "Purchaser")
		if numbered {
			s.Centre(b.Width/2, b.Height-48, st.Of(10), fmt.Sprintf("-: %d :-", n))
		}
	}))
	if !numbered {
		return template.Unnumbered(doc.Fields, sheets)
	}
	return doc
}
