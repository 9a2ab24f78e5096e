package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// associationContract is the form of an American association of realtors: a cover page of blanks, numbered paragraphs, signatures, and the
// disclosure of lead paint.
func associationContract(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	seller := b.Property.Seller
	home := b.Property.Address
	day := b.AsOf.AddDate(0, 0, -8)
	price := b.Property.Price
	deposit := price.Share(100)
	x, w := 58.0, b.Width-116
	text, bold := paper.Sans.Of(11), paper.SansBold.Of(11)
	filled := paper.Humanist.Of(11.5).In(paper.Navy)
	p := form.Prose{Text: text, Bold: bold, Leading: 15.6}
	f := form.NewFlow(x, w, b.Height-86, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 42, paper.Sans.Of(7.4), world.Region(home.Region)+" Association of Real Estate Professionals  -  Form 21")
		s.Right(x+w, 42, paper.Sans.Of(7.4), "Rev. 02/25")
		s.Rule(x, x+w, 47, 0.5, paper.Black)
		return s, 74
	})
	f.Centre(paper.SansBold.Of(15), 18, "RESIDENTIAL REAL ESTATE PURCHASE AND SALE AGREEMENT")
	f.Centre(paper.Sans.Of(8.6), 24, "This is a legally binding contract. If you do not understand it, seek legal advice before signing.")
	line := func(cells ...form.Cell) {
		form.Blanks(f.S, x, f.Y, w, text, filled, cells...)
		f.Gap(23)
	}
	line(form.Cell{Label: "1.  Effective date", Value: spelled(b.Locale, world.ISO(day)), Share: 0.5}, form.Cell{Label: "MLS no.",
		Value: world.Draw(r, world.Figures[1:], 7)})
	line(form.Cell{Label: "2.  Buyer", Value: b.FullName()})
	line(form.Cell{Label: "     Address", Value: b.Home.String()})
	line(form.Cell{Label: "3.  Seller", Value: seller.Name()})
	line(form.Cell{Label: "     Address", Value: seller.Home.String()})
	line(form.Cell{Label: "4.  Property", Value: home.String()})
	line(form.Cell{Label: "     Tax parcel", Value: b.Property.Survey, Share: 0.5}, form.Cell{Label: "County", Value: home.City})
	line(form.Cell{Label: "5.  Purchase price  $", Value: b.Amount(price), Share: 0.42}, form.Cell{Label: "", Value: inWords(b.Locale, price) +
		" Dollars"})
	line(form.Cell{Label: "6.  Deposit (earnest money)  $", Value: b.Amount(deposit), Share: 0.52}, form.Cell{Label: "held by",
		Value: "Harbor Title & Escrow"})
	line(form.Cell{Label: "7.  Amount to be financed  $", Value: b.Amount(b.Loan.Amount), Share: 0.52}, form.Cell{Label: "Balance in cash  $",
		Value: b.Amount(price - deposit - b.Loan.Amount)})
	line(form.Cell{Label: "8.  Closing date", Value: spelled(b.Locale, world.ISO(b.AsOf.AddDate(0, 0, 41))), Share: 0.5},
		form.Cell{Label: "Financing deadline", Value: b.Date(day.AddDate(0, 0, 30))})
	line(form.Cell{Label: "9.  Title insurance by", Value: "Harbor Title & Escrow"})
	f.S.Text(x, f.Y, text, "10. Buyer's loan is")
	form.Choices(f.S, x+108, f.Y, 12, text, 0, "Conventional", "FHA", "VA", "None, all cash")
	f.Gap(23)
	f.S.Text(x, f.Y, text, "11. Addenda attached")
	form.Choices(f.S, x+118, f.Y, 7, text, 1, "Sale of home", "Lead-based paint", "Well and septic", "Utilities")
	f.Gap(23)
	line(form.Cell{Label: "12. Listing broker", Value: b.File.Someone(r).Family + " Realty Group", Share: 0.52}, form.Cell{Label: "Selling broker",
		Value: b.File.Someone(r).Family + " Homes LLC"})
	f.Gap(6)
	f.Prose(p, "Buyer offers to purchase from Seller, and Seller by acceptance agrees to sell to Buyer, the Property with all improvements, upon "+
		"the terms stated above and in the paragraphs that follow. This offer expires at 9:00 p.m. on the third day after it has been signed by "+
		"Buyer, unless accepted before.")
	f.Turn()
	for i, t := range purchaseTerms {
		f.Item(p, 26, fmt.Sprintf("%d.", i+13), "*"+t[0]+".* "+t[1])
		f.Gap(7)
	}
	f.Turn()
	f.Line(bold, 20, "SIGNATURES")
	f.Prose(p, "Buyer and Seller have read all pages of this Agreement and its addenda, acknowledge receipt of a copy, and sign it of their own "+
		"will on the dates written beside their names.")
	for i, who := range []struct{ name, role, at string }{{b.FullName(), "Buyer", b.Date(day.AddDate(0, 0, -2))}, {seller.Name(), "Seller",
		b.Date(day)}} {
		f.Gap(44)
		form.Signature(f.S, x+12, f.Y-5, 100, b.Random([]string{"signature", "seller signature"}[i]))
		f.S.Rule(x, x+220, f.Y, 0.6, paper.Black)
		f.S.Rule(x+250, x+370, f.Y, 0.6, paper.Black)
		f.S.Text(x+256, f.Y-4, paper.Hand.Of(14).In(paper.Blue), who.at)
		f.S.Text(x, f.Y+12, text, who.role+": "+who.name)
		f.S.Text(x+250, f.Y+12, text, "Date")
	}
	f.Gap(50)
	f.Line(bold, 16, "RECEIPT OF DEPOSIT")
	f.Prose(p, "The escrow holder acknowledges receipt of the Deposit of "+b.Money(deposit)+" by personal check no. "+world.Draw(r,
		world.Figures[1:], 4)+" on "+b.Date(day.AddDate(0, 0, 1))+", to be held and disbursed as this Agreement provides.")
	f.Gap(34)
	form.Signature(f.S, x+12, f.Y-5, 80, r)
	f.S.Rule(x, x+220, f.Y, 0.6, paper.Black)
	f.S.Text(x, f.Y+12, text, "Harbor Title & Escrow, by its agent")
	f.Turn()
	f.Line(bold, 16, "ADDENDUM - LEAD-BASED PAINT DISCLOSURE")
	f.Prose(p, "Every purchaser of any interest in residential real property on which a residential dwelling was built prior to 1978 is notified "+
		"that such property may present exposure to lead from lead-based paint that may place young children at risk of developing lead "+
		"poisoning. The seller is required to provide the buyer with any information on lead-based paint hazards from risk assessments or "+
		"inspections in the seller's possession.")
	f.Gap(4)
	form.Checkbox(f.S, x, f.Y, text, b.Property.Built >= 1978, fmt.Sprintf("The dwelling was built in %d; this addendum does not apply.",
		b.Property.Built))
	f.Gap(18)
	form.Checkbox(f.S, x, f.Y, text, false, "Seller has no knowledge of lead-based paint; buyer waives the ten-day inspection.")
	f.Gap(34)
	f.Line(bold, 16, "ADDENDUM - AGENCY DISCLOSURE")
	f.Prose(p, "The selling broker represents Buyer; the listing broker represents Seller. A broker owes to the party represented the duties of "+
		"loyalty, disclosure of conflicts, confidentiality, and the advice to seek experts in matters beyond the broker's expertise; and to all "+
		"parties honesty, reasonable skill and care, presentation of written offers in a timely manner, and disclosure of material facts. "+
		"Neither broker has a duty to investigate the Property or to verify statements believed to be reliable. The pamphlet on the law of real "+
		"estate agency has been received.")
	f.Gap(18)
	f.Line(bold, 16, "ADDENDUM - UTILITIES")
	f.Prose(p, "For the purpose of prorating and transferring services, Seller states that the following provide service to the Property; "+
		"inaccurate information does not affect the validity of this Agreement.")
	f.Gap(6)
	for _, u := range []string{"Water and sewer", "Electricity", "Natural gas", "Garbage collection", "Irrigation district"} {
		form.Blanks(f.S, x, f.Y, w, text, filled, form.Cell{Label: u, Value: b.Utility})
		f.Gap(20)
	}
	return template.Numbered(map[string]string{
		"seller": seller.Name(), "buyer": b.FullName(), "property_address": home.String(), "price_amount": price.Plain(),
		"agreement_date": world.ISO(day), "deposit_amount": deposit.Plain(), "closing_date": world.ISO(b.AsOf.AddDate(0, 0, 41)),
		"parcel_number": b.Property.Survey,
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-64, 0.4, paper.Black)
		s.Text(x, b.Height-50, paper.Sans.Of(8), "Buyer's initials ________     Seller's initials ________")
		form.Initials(s, x+72, b.Height-50, b.Random(fmt.Sprint("initials ", n)))
		form.Initials(s, x+186, b.Height-50, b.Random(fmt.Sprint("seller initials ", n)))
		s.Right(x+w, b.Height-50, paper.Sans.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})
}

// stampPaper draws the head of a sheet of non-judicial stamp paper, and returns where the writing may begin.
func stampPaper(s *paper.Sheet, state, value, number, buyer, day string) float64 {
	green := paper.RGB(30, 110, 70)
	w := s.Width
	s.Colour = true
	s.Band(30, 30, w-60, 214, paper.RGB(226, 240, 230))
	form.Guilloche(s, 40, 60, w-80, 150, paper.RGB(170, 206, 182))
	s.Box(30, 30, w-60, 214, 2, green)
	form.Pillar(s, w/2-20, 46, 40, green)
	s.Centre(w/2, 108, paper.RomanBold.Of(19).In(green), "INDIA NON JUDICIAL")
	for _, x := range []float64{96, w - 96} {
		s.Ring(x, 90, 40, 40, 2.4, green)
		s.Centre(x, 86, paper.RomanBold.Of(10).In(green), "RUPEES")
		s.Centre(x, 102, paper.RomanBold.Of(14).In(green), value)
	}
	s.Centre(w/2, 132, paper.RomanBold.Of(13).In(green), world.Upper(state))
	s.Text(48, 176, paper.MonoBold.Of(10).In(paper.Red), number)
	s.Text(48, 204, paper.Hand.Of(12).In(paper.Navy), "Sold to: "+buyer)
	s.Text(48, 222, paper.Hand.Of(12).In(paper.Navy), "Date: "+day+"   For: agreement")
	form.Stamp(s, w-200, 178, paper.RGB(110, 40, 130), 4, "LICENSED STAMP VENDOR", "L.No. 14/2011")
	return 276
}

// flatAgreement is an Indian agreement for sale of a resale flat, typed by a document writer on stamp paper and green ledger sheets.
func flatAgreement(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	seller := b.Property.Seller
	home := b.Property.Address
	day := b.AsOf.AddDate(0, 0, -10)
	price := b.Property.Price
	advance := price.Share(1000)
	x, w := 84.0, b.Width-140
	text, bold := paper.Serif.Of(13), paper.SerifBold.Of(13)
	p := form.Prose{Text: text, Bold: bold, Leading: 22}.Justified()
	f := form.NewFlow(x, w, b.Height-110, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page == 1 {
			return s, stampPaper(s, home.Region, "100", world.Draw(r, world.Letters, 2)+" "+world.Draw(r, world.Figures, 6), seller.Name(),
				b.Date(day))
		}
		s.Line(x-16, 40, x-16, b.Height-40, 0.6, paper.RGB(190, 120, 120))
		return s, 76
	})
	child := map[string]string{"M": "Son", "F": "Daughter"}
	years := func(p world.Person) string { return fmt.Sprintf("aged about %d years", b.AsOf.Year()-p.Born.Year()) }
	f.Centre(paper.SerifBold.Of(16), 26, "AGREEMENT FOR SALE")
	f.Prose(p, "This Agreement for Sale is made and executed at "+home.City+" on this the *"+spelled(b.Locale, world.ISO(day))+"* BY AND BETWEEN")
	f.Gap(6)
	f.Prose(p, "*"+seller.Name()+"*, "+child[seller.Sex]+" of "+seller.Father+", "+years(seller)+", PAN "+seller.TaxNumber+", residing at "+
		seller.Home.String()+", hereinafter called the *VENDOR* (which term shall mean and include legal heirs, executors, administrators and "+
		"assigns) of the FIRST PART;")
	f.Centre(bold, 22, "AND")
	f.Prose(p, "*"+b.Name()+"*, "+child[b.Sex]+" of "+b.Father+", "+years(b.Person)+", PAN "+b.TaxNumber+", residing at "+b.Home.String()+
		", hereinafter called the *PURCHASER* (which term shall mean and include legal heirs, executors, administrators and assigns) of "+
		"the SECOND PART;")
	f.Gap(6)
	f.Prose(p, "WHEREAS the Vendor is the absolute owner of the residential flat situated at *"+home.String()+"*, morefully described in the "+
		"Second Schedule and hereinafter called the Schedule Property, having acquired the same under the registered sale deed Document No. "+
		b.Property.Registry+" of the office of the Sub-Registrar, "+home.City+";")
	f.Gap(4)
	f.Prose(p, "AND WHEREAS the Vendor, being in need of funds for family necessity, has offered to sell the Schedule Property, and the "+
		"Purchaser has agreed to purchase the same for a total sale consideration of *Rs. "+b.Amount(price)+"* (Rupees "+inWords(b.Locale, price)+
		" only);")
	f.Gap(4)
	f.Prose(p, "NOW THIS AGREEMENT WITNESSETH AND IT IS HEREBY AGREED BY AND BETWEEN THE PARTIES HERETO AS FOLLOWS:")
	f.Gap(6)
	for i, t := range flatSaleTerms {
		f.Item(p, 26, fmt.Sprintf("%d.", i+1), t)
		f.Gap(5)
	}
	f.Room(330)
	f.Gap(8)
	f.Centre(bold, 20, "FIRST SCHEDULE (Land)")
	f.Prose(p, fmt.Sprintf("All that piece and parcel of land bearing Survey No. %s, measuring %d sq. ft., situated at %s, within the limits of "+
		"the Municipal Corporation, and bounded on the North by road, on the South by open plot, on the East by residential building, and on the "+
		"West by layout park.", b.Property.Survey, b.Property.Land*8, home.City))
	f.Centre(bold, 20, "SECOND SCHEDULE (Flat)")
	f.Prose(p, fmt.Sprintf("Flat at %s, having a super built-up area of %d sq. ft., consisting of two bedrooms, hall, kitchen and balcony, "+
		"together with %d sq. ft. of undivided share in the land described above, and one covered car parking space.", home.String(),
		b.Property.Area, b.Property.Land/4))
	f.Centre(bold, 16, "THIRD SCHEDULE (Payments)")
	table := p
	table.Text, table.Bold, table.Leading = paper.Serif.Of(11), paper.SerifBold.Of(11), 14
	f.Rows(table, form.Columns(w, form.Column{Width: 34}, form.Column{}, form.Column{Width: 130, Right: true}), 4, []string{"No.", "Particulars",
		"Amount (Rs.)"}, [][]string{
		{"1", "Advance by cheque no. " + world.Draw(r, world.Figures, 6) + " dated " + b.Date(day) + " drawn on " + b.Banks[0].Name,
			b.Amount(advance)}, {"2", "From own funds at registration", b.Amount(price - advance - b.Loan.Amount)},
		{"3", "From housing loan at registration", b.Amount(b.Loan.Amount)}, {"", "*Total*", "*" + b.Amount(price) + "*"}})
	f.Room(220)
	f.Prose(p, "IN WITNESS WHEREOF the parties have signed this Agreement on the day, month and year first above written in the presence of the "+
		"following witnesses:")
	f.Gap(30)
	f.Line(bold, 46, "WITNESSES:")
	for i := range 2 {
		who := b.File.Someone(r)
		y := f.Y + float64(i)*62
		form.Signature(f.S, x+20, y-14, 70, b.Random(fmt.Sprint("witness ", i)))
		f.S.Text(x, y, text, fmt.Sprintf("%d. %s", i+1, who.Name()))
		f.S.Text(x+14, y+14, paper.Serif.Of(10), who.Home.Street)
		f.S.Text(x+w*0.62, y, bold, []string{"VENDOR", "PURCHASER"}[i])
		form.Signature(f.S, x+w*0.62, y-14, 90, b.Random([]string{"seller signature", "signature"}[i]))
	}
	d := template.Numbered(map[string]string{
		"seller": seller.Name(), "buyer": b.Name(), "property_address": home.String(), "price_amount": price.Plain(),
		"agreement_date": world.ISO(day), "advance_amount": advance.Plain(), "survey_number": b.Property.Survey,
		"area_sqft": fmt.Sprint(b.Property.Area),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 {
			s.Centre(b.Width/2, 50, text, fmt.Sprintf("-%d-", n))
		}
		form.Signature(s, x, b.Height-62, 74, b.Random("seller signature"))
		form.Signature(s, x+w-110, b.Height-62, 84, b.Random("signature"))
		s.Text(x, b.Height-46, paper.Serif.Of(9), "VENDOR")
		s.Right(x+w, b.Height-46, paper.Serif.Of(9), "PURCHASER")
	})
	return uncounted(d, 2)
}
