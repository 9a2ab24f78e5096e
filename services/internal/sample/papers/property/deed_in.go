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

// deedFields are those of the deed by which the seller came to own the property.
func deedFields(b *world.Borrower, t title) map[string]string {
	return map[string]string{
		"grantor": t.From.FullName(), "grantee": b.Property.Seller.FullName(), "property_address": b.Property.Address.String(),
		"registration_number": b.Property.Registry, "deed_date": world.ISO(t.Date), "consideration_amount": t.Price.Plain(),
		"survey_number": b.Property.Survey,
	}
}

// saleDeed is the registered deed of the seller, as it lies in the chain of title: a stamp, wide lines, the schedule with its boundaries,
// payments and witnesses, then the registering officer's endorsements with photographs and thumb impressions.
func saleDeed(b *world.Borrower, a template.Ask) template.Document {
	t, r := titleOf(b), a.Issuer(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Roman, paper.Mono})
	st := form.Style{Text: face, Bold: face + 1, Size: 11.5}
	ink := world.Pick(r, []paper.Ink{paper.RGB(110, 30, 90), paper.RGB(20, 90, 120), paper.RGB(130, 70, 20)})
	p := b.Property
	vendee := p.Seller
	x, w := 78.0, b.Width-134
	fill := strings.NewReplacer("{price}", b.Money(t.Price)+"/-", "{price words}", world.InWords(b.Locale, t.Price))
	number, _, _ := strings.Cut(p.Registry, "/")
	violet := paper.RGB(84, 50, 140)
	pages := a.Pages
	if pages == 0 {
		pages = 5 + r.IntN(4)
	}
	stamped := r.IntN(2) == 0
	serial := world.Draw(r, world.Letters, 1) + " " + world.Draw(r, world.Figures, 6)
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 10 + 2.6*stretch
		if face == paper.Mono {
			size *= 0.84
		}
		text := st.Prose(size, size*(1.35+0.95*stretch))
		text.Justify = face != paper.Mono
		f := form.NewFlow(x, w, b.Height-110, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: page == 1}
			s.Slanted(b.Width-30, 300, paper.SansBold.Of(8).In(violet), 90, fmt.Sprintf("Document No. %s   Sheet %d", p.Registry, page))
			if page > 1 {
				return s, 84
			}
			if stamped {
				return s, form.StampPaper(s, ink, "500", "FIVE HUNDRED RUPEES", p.Address.Region, serial,
					"Sold to "+vendee.FullName()+"   on "+b.Date(t.Date.AddDate(0, 0, -2))+"   for sale deed; deficit duty paid by challan") + 26
			}
			return s, form.EStamp(s, 60, 34, b.Width-120, ink, "Government of "+p.Address.Region, [][2]string{{"Certificate No.", "IN-" +
				world.StateCode(p.Address.Region) + strings.Repeat(number, 3) + "L"}, {"Certificate Issued Date", t.Date.AddDate(0, 0,
				-1).Format("02-Jan-2006") + " 04:21 PM"},
				{"Purchased by", world.Upper(vendee.FullName())}, {"Description of Document", "Article 20(1) Conveyance - Sale"},
				{"Consideration Price (Rs.)", b.Round(t.Price)}, {"First Party", world.Upper(t.From.FullName())}, {"Second Party",
					world.Upper(vendee.FullName())}, {"Stamp Duty Amount (Rs.)", b.Round(t.Price.Share(500).Whole())}},
				b.File.Random("deed matrix")) + 32
		})
		f.Centre(st.BoldOf(16), text.Leading*1.6, "SALE DEED")
		first := text
		first.First = 40
		f.Prose(first, fmt.Sprintf("THIS DEED OF ABSOLUTE SALE is made and executed on this the *%s day of %s* (%s) at %s",
			world.Ordinal(t.Date.Day()), t.Date.Format("January, 2006"), b.Date(t.Date), p.Address.City))
		f.Centre(text.Bold, text.Leading, "BY")
		f.Prose(text, fmt.Sprintf("*%s*, aged about %d years, child of %s, residing at %s, PAN %s, hereinafter called the *VENDOR*;",
			deal.Titled(t.From), t.Date.Year()-t.From.Born.Year(), t.From.Father, t.From.Home, t.From.TaxNumber))
		f.Centre(text.Bold, text.Leading, "IN FAVOUR OF")
		f.Prose(text, fmt.Sprintf("*%s*, aged about %d years, child of %s, residing at %s, PAN %s, hereinafter called the *PURCHASER*;",
			deal.Titled(vendee), t.Date.Year()-vendee.Born.Year(), vendee.Father, vendee.Home, vendee.TaxNumber))
		f.Prose(text, "(the terms VENDOR and PURCHASER wherever they occur shall mean and include their respective heirs, executors, "+
			"administrators, legal representatives and assigns).")
		f.Gap(text.Leading * 0.4)
		f.Prose(first, fmt.Sprintf("WHEREAS the VENDOR is the absolute owner of the property described in the Schedule, having acquired it by a "+
			"registered deed, and has been in possession of it with the khata standing in the VENDOR\u2019s name; AND WHEREAS the VENDOR agreed "+
			"to sell it to the PURCHASER for %s, being the prevailing market price:", fill.Replace("{price}")))
		f.Gap(text.Leading * 0.4)
		number := b.File.Random("deed payment")
		f.Prose(first, fmt.Sprintf("The sale consideration has been paid as follows: Rs. %s by cheque No. %s dated %s, and Rs. %s by demand "+
			"draft No. %s dated %s, both drawn on %s.", b.Amount(t.Price.Share(2000)), world.Draw(number, world.Figures, 6),
			b.Date(t.Date.AddDate(0, -1, -3)), b.Amount(t.Price-t.Price.Share(2000)),
			world.Draw(number, world.Figures, 6), b.Date(t.Date.AddDate(0, 0, -1)), b.Stock().Banks[number.IntN(len(b.Stock().Banks))].Name))
		f.Gap(text.Leading * 0.4)
		f.Centre(text.Bold, text.Leading*1.2, "NOW THIS DEED OF SALE WITNESSETH:")
		for i, c := range form.Some(saleDeedCovenants, stretch, 7) {
			f.Item(text, 26, fmt.Sprintf("%d.", i+1), fill.Replace(c))
			f.Gap(text.Leading * 0.35)
		}
		f.Room(12 * text.Leading)
		f.Gap(text.Leading * 0.5)
		f.Centre(text.Bold, text.Leading*1.2, "SCHEDULE OF PROPERTY")
		f.Prose(text, fmt.Sprintf("All that piece and parcel of the immovable residential property situated at *%s*, bearing Survey No. %s, "+
			"with a built-up area of %d square feet and undivided share of land of %d square feet, constructed in %d, bounded by:", p.Address,
			p.Survey, p.Area, p.Land, p.Built))
		for _, side := range [][2]string{{"EAST", "30 feet wide road"}, {"WEST", "Property of the adjoining owner"}, {"NORTH",
			"Common passage and stairs"}, {"SOUTH", "Open space and compound wall"}} {
			f.Room(0)
			f.S.Text(x+60, f.Y, text.Bold, side[0])
			f.S.Text(x+140, f.Y, text.Text, ":  "+side[1])
			f.Y += text.Leading
		}
		f.Room(210)
		f.Gap(text.Leading * 0.5)
		f.Prose(first, "IN WITNESS WHEREOF the VENDOR has affixed the signature to this Deed of Sale on the day, month and year first above written.")
		f.Gap(30)
		form.Signature(f.S, x+w-170, f.Y, 120, b.File.Random("vendor's hand"))
		f.S.Text(x+w-170, f.Y+18, st.BoldOf(10), "VENDOR")
		f.S.Text(x, f.Y, st.BoldOf(10), "WITNESSES")
		witnesses := b.File.Random("deed witnesses")
		for i := range 2 {
			who := b.Someone(witnesses)
			f.S.Text(x, f.Y+22+34*float64(i), st.Of(9), fmt.Sprintf("%d. %s, %s", i+1, who.FullName(), who.Home.City))
			form.Signature(f.S, x+205, f.Y+24+34*float64(i), 50, b.File.Random("hand of "+who.Name()))
		}
		form.Signature(f.S, x+w-170, f.Y+66, 110, b.File.Random("seller hand"))
		f.S.Text(x+w-170, f.Y+82, st.BoldOf(10), "PURCHASER")
		return append(f.Sheets, endorsement(b, t, violet))
	})
	return template.Unnumbered(deedFields(b, t), sheets)
}

// endorsement is the back of the deed: what the sub-registrar's office stamps and prints on it.
func endorsement(b *world.Borrower, t title, violet paper.Ink) *paper.Sheet {
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	p := b.Property
	x, w := 60.0, b.Width-120
	text, bold := paper.Sans.Of(9.5).In(violet), paper.SansBold.Of(10).In(violet)
	number, year, _ := strings.Cut(p.Registry, "/")
	s.Centre(b.Width/2, 56, paper.SansBold.Of(12).In(violet), "OFFICE OF THE SUB-REGISTRAR, "+world.Upper(p.Address.City))
	s.Paragraph(x, 82, w, 14, text, fmt.Sprintf("Presented in the office of the Sub-Registrar of %s along with the photographs and finger "+
		"prints as required under section 32A of the Registration Act, 1908, and a fee of Rs. %s paid between the hours of 11 and 12 on the %s "+
		"day of %s by %s.", p.Address.City, b.Amount(t.Price.Share(100).Whole()), world.Ordinal(t.Date.Day()), t.Date.Format("January, 2006"),
		p.Seller.FullName()))
	columns := form.Columns(w, form.Column{Title: "Sl.", Width: 28}, form.Column{Title: "Name of the party", Width: 140},
		form.Column{Title: "Photograph", Width: 84}, form.Column{Title: "Thumb impression", Width: 100}, form.Column{Title: "Signature"})
	y := 140.0
	form.Grid(s, x, y, 18, 1, columns)
	form.Row(s, x, y+12, bold, columns, "Sl.", "Name of the party", "Photograph", "Thumb impression", "Signature")
	y += 18
	for i, who := range []world.Person{t.From, p.Seller} {
		form.Grid(s, x, y, 84, 1, columns)
		own := b.File.Random("endorsed " + who.Name())
		s.Text(x+6, y+44, text, world.Number(i+1))
		s.Text(x+34, y+36, form.Fit(text, who.FullName(), 130), who.FullName())
		s.Text(x+34, y+50, text, []string{"(Executant)", "(Claimant)"}[i])
		form.Portrait(s, x+180, y+6, 58, 72, own, who.Sex)
		for ring := range 7 { // a thumb, inked
			s.Ring(x+302, y+42, 5+3.2*float64(ring), 6+4*float64(ring), 1.1, paper.RGB(90, 90, 120))
		}
		form.Signature(s, x+364, y+50, 70, own)
		y += 84
	}
	y += 26
	s.Text(x, y, bold, "Identified by:")
	witnesses := b.File.Random("deed witnesses")
	for i := range 2 {
		who := b.Someone(witnesses)
		line := fmt.Sprintf("%d. %s, %s", i+1, who.FullName(), who.Home)
		s.Text(x+90, y+18*float64(i), form.Fit(text, line, b.Width-x-100), line)
	}
	y += 54
	s.Paragraph(x, y, w, 14, text, fmt.Sprintf("Execution is admitted by the executant, who is personally identified by the persons named "+
		"above. Certified that proper stamp duty of Rs. %s has been paid in respect of this instrument, consideration Rs. %s, on the basis of "+
		"the market value.", b.Amount(t.Price.Share(500).Whole()), b.Amount(t.Price)))
	y += 66
	form.Stamp(s, x+10, y, violet, 3, "REGISTERED AS No.", p.Registry+" OF BOOK 1",
		"C.D. No. "+world.StateCode(p.Address.Region)+number+year[2:], "DATED "+b.Date(t.Date))
	form.Seal(s, x+w-60, y+44, 44, violet, 14, "SUB-REGISTRAR")
	form.Signature(s, x+w-190, y+50, 80, b.File.Random("sub-registrar"))
	s.Text(x+w-200, y+78, bold, "Sub-Registrar, "+p.Address.City)
	s.Paragraph(x, y+120, w, 12, paper.Sans.Of(8).In(violet), "Pages scanned and stored. This document may be verified on the portal of the "+
		"Department of Registration and Stamps with the number above. Prepared by Deed Writer, Licence 114.")
	return s
}

// indexExtract is Index II, the extract of the register of deeds that a state's registration portal prints, in the language of the state and
// in English.
func indexExtract(b *world.Borrower, a template.Ask) template.Document {
	t, r := titleOf(b), a.Issuer(b)
	st := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 8}
	p := b.Property
	number, year, _ := strings.Cut(p.Registry, "/")
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 44.0, b.Width-88
	printed := b.AsOf.AddDate(0, 0, -9)
	s.Text(x, 40, st.Of(7.5), printed.Format("02/01/2006"))
	s.Centre(b.Width/2, 44, paper.Deva.Of(15), "\u0938\u0942\u091a\u0940 \u0915\u094d\u0930.2")
	s.Centre(b.Width/2, 60, st.BoldOf(11), "INDEX - II")
	s.Right(x+w, 38, st.Of(7.5), "Sub-Registrar: "+p.Address.City+" "+world.Number(1+r.IntN(12)))
	s.Right(x+w, 50, st.BoldOf(8), "Document No.: "+number+"/"+year)
	s.Right(x+w, 62, st.Of(7.5), "Regn: 63m")
	s.Rule(x, x+w, 70, 1, paper.Black)
	s.Text(x, 86, st.BoldOf(9), "Village / locality: "+p.Address.City)
	prose := st.Prose(8, 11)
	columns := form.Columns(w, form.Column{Width: 190}, form.Column{})
	y := 98.0
	for _, row := range [][]string{
		{"(1) Type of document", "Sale Deed"}, {"(2) Consideration", "*" + b.Money(t.Price) + "*"},
		{"(3) Market value (in case of lease, whether paid by lessor or lessee)", b.Money(t.Price.Share(9200).Whole())},
		{"(4) Survey number, sub-division and house number (if any)", fmt.Sprintf("1) Corporation: %s. Survey No. %s. Other details: *%s*",
			p.Address.City, p.Survey, p.Address)}, {"(5) Area", fmt.Sprintf("1) %d sq. ft. built-up, land share %d sq. ft.", p.Area, p.Land)},
		{"(6) Assessment or judi, when there is one", "Nil"}, {"(7) Name and address of the executant, or in the case of a civil court decree " +
			"or order, of the defendant", fmt.Sprintf("1) Name: *%s*  Age: %d  Address: %s  PAN: %s", t.From.FullName(),
			t.Date.Year()-t.From.Born.Year(), t.From.Home, t.From.TaxNumber)},
		{"(8) Name and address of the claimant, or in the case of a civil court decree or order, of the plaintiff",
			fmt.Sprintf("1) Name: *%s*  Age: %d  Address: %s  PAN: %s", p.Seller.FullName(), t.Date.Year()-p.Seller.Born.Year(), p.Seller.Home,
				p.Seller.TaxNumber)},
		{"(9) Date of execution of the document", "*" + b.Date(t.Date) + "*"}, {"(10) Date of registration", b.Date(t.Date)},
		{"(11) Serial number, volume and page", number + "/" + year}, {"(12) Stamp duty as per market value",
			b.Money(t.Price.Share(500).Whole())},
		{"(13) Registration fee as per market value", b.Money(t.Price.Share(100).Whole())}, {"(14) Remarks",
			"Mutation intimation sent to the municipal corporation / city survey office. Mutation entry No. " + world.Draw(r,
				world.Figures[1:], 4) + " certified."},
	} {
		y = prose.Row(s, x, y, columns, 4.5, row...)
	}
	y = prose.At(s, x, y+20, w, "Details considered for valuation: annual statement of rates, zone "+world.Number(3+r.IntN(30))+". Article of "+
		"the schedule under which stamp duty was levied: (i) within the limits of any municipal corporation or any cantonment area annexed to "+
		"it.") + 14
	detail := form.Columns(w, form.Column{Width: 26}, form.Column{}, form.Column{}, form.Column{}, form.Column{Width: 80, Right: true}, form.Column{})
	y = st.Prose(7, 9).Row(s, x, y, detail, 3, "*Sr.*", "*Purchaser*", "*Type*", "*Verification no. / vendor*", "*Amount*", "*Deface number / date*")
	y = st.Prose(7, 9).Row(s, x, y, detail, 3, "1", p.Seller.FullName(), "eChallan", world.Draw(r, world.Figures, 16),
		b.Amount(t.Price.Share(500).Whole()), world.Draw(r, world.Figures, 10)+" "+b.Date(t.Date))
	y = st.Prose(7, 9).Row(s, x, y, detail, 3, "2", p.Seller.FullName(), "eChallan (RF)", world.Draw(r, world.Figures, 16),
		b.Amount(t.Price.Share(100).Whole()), world.Draw(r, world.Figures, 10)+" "+b.Date(t.Date))
	form.Matrix(s, x, y+24, 60, 31, r)
	s.Paragraph(x+76, y+36, w-220, 10, st.Of(7), "This is a computer generated extract and does not require a seal when verified on the portal. "+
		"A certified copy may be had from the office of registration on payment of the fee.")
	form.Seal(s, x+w-50, y+56, 36, paper.RGB(84, 50, 140), 10, "TRUE EXTRACT")
	form.Signature(s, x+w-120, y+96, 60, b.File.Random("sub-registrar"))
	s.Right(x+w, y+112, st.Of(7.5), "Joint Sub-Registrar")
	return template.Single(deedFields(b, t), s)
}
