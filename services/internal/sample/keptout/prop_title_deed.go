package keptout

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// deedDay is the day of the deed by which the seller got the property: in the year of its registration.
func deedDay(b *world.Borrower, a template.Ask) time.Time {
	var number, year int
	fmt.Sscanf(b.Property.Registry, "%d/%d", &number, &year)
	r := a.Issuer(b)
	return world.Day(year, time.Month(1+r.IntN(8)), 1+r.IntN(28))
}

// recordedWarranty is an American warranty deed on legal paper with the recorder's cover sheet, acknowledgment and exhibit.
func recordedWarranty(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	day := deedDay(b, a)
	home, grantee := b.Property.Address, b.Property.Seller
	grantor := b.File.Someone(r)
	county := world.Upper(home.City)
	state := world.Region(home.Region)
	x := 72.0
	open := func() *paper.Sheet { return &paper.Sheet{Width: 612, Height: 1008} }
	w := 612 - 2*x
	text, bold := paper.Serif.Of(12.5), paper.SerifBold.Of(12.5)
	p := form.Prose{Text: text, Bold: bold, Leading: 22, First: 30}
	recorded := day.AddDate(0, 0, 3)

	cover := open()
	cover.Box(x-20, 60, w+40, 240, 0.8, paper.Black)
	cover.Centre(306, 88, paper.SerifBold.Of(15), "RECORDER'S COVER SHEET")
	cover.Centre(306, 106, text, county+" COUNTY, STATE OF "+world.Upper(state))
	form.Bars(cover, x, 128, 1.3, 44, "20"+world.Draw(r, world.Figures, 9))
	ladder(cover, x, 206, 150, 18, bold, text, "Instrument number", b.Property.Registry, "Recorded", recorded.Format("January 2, 2006")+
		" at 10:42:16 AM", "Pages (with this sheet)", "4", "Fees", "Recording $58.00   Technology $5.00   Transfer tax paid")
	ladder(cover, x, 340, 150, 24, bold, text, "Document title", "General Warranty Deed", "Grantor", grantor.FullName(), "Grantee", grantee.Name(),
		"Parcel", b.Property.Survey, "Return to", "Harbor Title & Escrow", "", home.Town(), "Consideration",
		"Ten dollars and other valuable consideration")
	form.Stamp(cover, 330, 560, paper.RGB(40, 50, 130), 6, "RECORDED", county+" COUNTY RECORDER", recorded.Format("Jan 2 2006"))
	cover.Paragraph(x, 720, w, 15, paper.Serif.Of(10.5), "This cover sheet is part of the recorded instrument and must not be detached. The "+
		"recorder has not examined the contents for legal effect. Information on this sheet is provided for indexing only; the recorder will "+
		"rely on it and will not read the document to verify the accuracy or completeness of it.")

	s := open()
	y := p.At(s, x, 96, w, "Prepared by and after recording return to: Harbor Title & Escrow") + 6
	s.Centre(306, y+26, paper.SerifBold.Of(18), "GENERAL WARRANTY DEED")
	s.Centre(306, y+46, text, "(Survivorship not applicable)")
	y = p.At(s, x, y+86, w, "*KNOW ALL PERSONS BY THESE PRESENTS*, that *"+grantor.FullName()+"*, unmarried, of "+grantor.Home.City+
		", the Grantor, for and in consideration of the sum of Ten Dollars ($10.00) and other good and valuable consideration in hand paid, the "+
		"receipt and sufficiency of which are hereby acknowledged, does by these presents GRANT, BARGAIN, SELL AND CONVEY unto *"+grantee.Name()+
		"*, the Grantee, whose tax mailing address is "+home.String()+", the following described real property situated in the County of "+
		home.City+" and State of "+state+":") + 10
	y = p.At(s, x, y, w, "See Exhibit A attached hereto and made a part hereof, being the premises commonly known as *"+home.String()+
		"*, Parcel No. "+b.Property.Survey+".") + 10
	y = p.At(s, x, y, w, "*TO HAVE AND TO HOLD* the said premises, with all the privileges and appurtenances thereunto belonging or in any wise "+
		"appertaining, unto the said Grantee, and to the heirs and assigns of the Grantee forever.") + 10
	y = p.At(s, x, y, w, "And the Grantor, for the Grantor and the heirs, executors and administrators of the Grantor, covenants with the "+
		"Grantee that the Grantor is lawfully seized of the premises in fee simple; that they are free and clear of all encumbrances, except "+
		"easements, restrictions and reservations of record and taxes for the current year; that the Grantor has good right to convey; and that "+
		"the Grantor will warrant and defend the same against the lawful claims and demands of all persons whomsoever.") + 10
	p.At(s, x, y, w, "Prior instrument reference: Volume "+world.Draw(r, world.Figures[1:], 4)+", Page "+world.Draw(r, world.Figures[1:], 3)+
		" of the Deed Records of said County.")
	deed := s

	s = open()
	y = p.At(s, x, 110, w, "*IN WITNESS WHEREOF*, the Grantor has set the Grantor's hand this "+spelled(b.Locale, world.ISO(day))+".") + 60
	form.Signature(s, x+210, y-6, 110, r)
	s.Rule(x+200, x+w, y, 0.7, paper.Black)
	s.Text(x+200, y+16, text, grantor.FullName()+", Grantor")
	for i := range 2 {
		at := y + 80 + float64(i)*56
		form.Signature(s, x+10, at-6, 80, r)
		s.Rule(x, x+190, at, 0.7, paper.Black)
		s.Text(x, at+15, text, "Witness: "+b.File.Someone(r).Name())
	}
	y += 240
	y = form.Stacked(s, x, y, 20, bold, "STATE OF "+world.Upper(state)+"   )", "                                            ) SS.", "COUNTY OF "+
		county+"   )") + 14
	y = p.At(s, x, y, w, "Before me, a Notary Public in and for said County and State, personally appeared the above named *"+grantor.FullName()+
		"*, who acknowledged that the foregoing instrument was signed and that the same is a free act and deed. In testimony whereof I have "+
		"hereunto set my hand and official seal on "+spelled(b.Locale, world.ISO(day))+".") + 70
	form.Seal(s, x+70, y-20, 44, paper.Grey, 0, "NOTARY PUBLIC")
	form.Signature(s, x+230, y-6, 90, r)
	s.Rule(x+220, x+w, y, 0.7, paper.Black)
	s.Text(x+220, y+16, text, "Notary Public")
	s.Text(x+220, y+32, text, "My commission expires "+b.Date(day.AddDate(3, 2, 0)))
	execution := s

	s = open()
	s.Centre(306, 110, paper.SerifBold.Of(15), "EXHIBIT A")
	s.Centre(306, 132, text, "Legal description")
	y = p.At(s, x, 176, w, fmt.Sprintf("Situated in the County of %s, State of %s, and being Lot Number %d of the Larkspur Addition, Section %d, "+
		"as the same is numbered and delineated upon the recorded plat thereof, of record in Plat Book %d, Page %d, Recorder's Office, %s "+
		"County, containing %d square feet, more or less.",
		home.City, state, 2+r.IntN(140), 1+r.IntN(6), 20+r.IntN(60), 1+r.IntN(99), home.City, b.Property.Land)) + 10
	y = p.At(s, x, y, w, fmt.Sprintf("Beginning at an iron pin set in the northerly line of the street, South 8%d degrees %d minutes East, %d.%d "+
		"feet from the southwest corner of said lot; thence North 0%d degrees %d minutes East a distance of %d.%d feet to an iron pin; thence "+
		"South 8%d degrees East, %d.%d feet; thence South, parallel with the first line, to the street; and thence along it to the place "+
		"of beginning.",
		r.IntN(10), 10+r.IntN(49), 40+r.IntN(80), r.IntN(10), r.IntN(10), 10+r.IntN(49), 90+r.IntN(60), r.IntN(10), r.IntN(10), 50+r.IntN(40),
		r.IntN(10))) + 10
	y = p.At(s, x, y, w, "Subject to all legal highways, easements, and restrictive covenants of record, including those in Declaration Book 41, "+
		"Page 7, none of which provide for forfeiture or reversion of title.") + 30
	ladder(s, x, y, 190, 24, bold, text, "Parcel number", b.Property.Survey, "Property address", home.String(), "Auditor's transfer",
		recorded.Format("January 2, 2006")+"  No. "+world.Draw(r, world.Figures, 5))
	form.Stamp(s, 330, y+120, paper.Red, -5, "TRANSFERRED", county+" COUNTY AUDITOR", "CONVEYANCE FEE PAID")
	return template.Numbered(map[string]string{
		"grantor": grantor.FullName(), "grantee": grantee.Name(), "property_address": home.String(), "registration_number": b.Property.Registry,
		"deed_date": world.ISO(day), "recording_date": world.ISO(recorded), "parcel_number": b.Property.Survey,
	}, []*paper.Sheet{cover, deed, execution, s}, func(s *paper.Sheet, n, of int) {
		s.Right(560, 34, paper.Sans.Of(8.5), fmt.Sprintf("%s  Page %d of %d", b.Property.Registry, n, of))
	})
}

// conveyance is an Indian sale deed with the endorsements of the sub-registrar on the back of its second sheet.
func conveyance(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	day := deedDay(b, a)
	home, grantee := b.Property.Address, b.Property.Seller
	builder := b.Property.Builder
	officer := b.File.Someone(r)
	price := b.Property.Price.Share(7200) / 100_000 * 100_000
	x, w := 90.0, b.Width-146
	text, bold := paper.Humanist.Of(12), paper.HumanistBold.Of(12)
	p := form.Prose{Text: text, Bold: bold, Leading: 22.5}.Justified()
	f := form.NewFlow(x, w, b.Height-96, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page == 1 {
			return s, stampPaper(s, home.Region, "5000", world.Draw(r, world.Letters, 1)+" "+world.Draw(r, world.Figures, 6), grantee.Name(),
				b.Date(day))
		}
		return s, 84
	})
	f.Centre(paper.HumanistBold.Of(17), 28, "DEED OF ABSOLUTE SALE")
	f.Prose(p, "This Deed of Absolute Sale is made and executed on this *"+spelled(b.Locale, world.ISO(day))+"* at "+home.City+" by *"+builder+
		"*, having its office at "+b.Employer.Place.City+", represented by its authorised signatory *"+officer.Name()+"*, hereinafter referred "+
		"to as the SELLER, in favour of *"+grantee.Name()+"*, PAN "+grantee.TaxNumber+", residing at "+grantee.Home.String()+
		", hereinafter referred to as the BUYER, which terms shall include their respective successors, heirs, representatives and assigns.")
	f.Gap(6)
	for _, t := range []string{
		"WHEREAS the Seller is the owner and developer of the land described in Schedule A, having purchased the same by a registered deed, and " +
			"having constructed thereon a residential building in accordance with the plan sanctioned by the Corporation, for which an occupancy " +
			"certificate has been issued.",
		"AND WHEREAS the Seller has offered for sale, and the Buyer has agreed to purchase, the flat described in Schedule B for a total " +
			"consideration of *Rs. " + b.Amount(price) + "* (Rupees " + inWords(b.Locale, price) + " only), which the parties consider to be the " +
			"prevailing market value.",
		"NOW THIS DEED WITNESSETH that in pursuance of the said agreement and in consideration of the said sum, paid by the Buyer to the Seller " +
			"by banker's cheque before the Sub-Registrar and by earlier payments, the receipt of which the Seller doth hereby admit, the Seller " +
			"doth hereby grant, convey, sell, transfer and assign by way of absolute sale unto the Buyer all that the property described in " +
			"Schedule B, together with the undivided share in Schedule A, TO HAVE AND TO HOLD the same absolutely and forever.",
		"The Seller covenants that the property hereby conveyed is free from all encumbrances, charges, mortgages, court attachments and " +
			"acquisition proceedings; that the Seller has full right and power to convey the same; that vacant possession has been delivered to " +
			"the Buyer today; and that the Buyer may hereafter peaceably hold, use and enjoy it without hindrance from the Seller or any person " +
			"claiming through the Seller.",
		"The Seller shall at all times indemnify the Buyer against loss arising from a defect of title, and shall at the request and cost of the " +
			"Buyer execute further assurances as may be required. All taxes and outgoings until today have been paid by the Seller and shall " +
			"from today be paid by the Buyer.",
		"The Buyer shall be a member of the association of owners, bear the proportionate cost of maintenance, use the flat for residence only, " +
			"and not alter the elevation, damage the structure or obstruct the common areas. The Buyer is entitled to have the khata and the " +
			"service connections transferred.",
		"The Seller has handed over copies of the documents of title, the sanctioned plan and the tax receipts, of which the originals " +
			"pertaining to the whole land will be handed to the association.",
	} {
		f.Prose(p, t)
		f.Gap(6)
	}
	f.Room(440) // the schedules stay with the signatures
	f.Centre(bold, 20, "SCHEDULE A")
	f.Prose(p, fmt.Sprintf("Land in Survey No. %s measuring %d sq. ft. at %s, bounded East by residential building, West by park, North by "+
		"twelve metre road, South by open plot.", b.Property.Survey, b.Property.Land*8, home.City))
	f.Centre(bold, 20, "SCHEDULE B")
	f.Prose(p, fmt.Sprintf("Residential flat at *%s* with a built-up area of %d sq. ft. and an undivided share of %d sq. ft. in Schedule A, with "+
		"one covered parking space, RCC roofed with vitrified flooring.", home.String(), b.Property.Area, b.Property.Land/4))
	f.Gap(6)
	f.Room(220)
	f.Prose(p, "IN WITNESS WHEREOF the parties have set their hands to this deed on the date first above written.")
	f.Gap(50)
	form.Signature(f.S, x+10, f.Y-6, 90, r)
	form.Signature(f.S, x+w-150, f.Y-6, 90, b.Random("seller signature"))
	f.S.Text(x, f.Y+10, bold, "SELLER")
	f.S.Text(x, f.Y+25, text, "for "+builder)
	f.S.Text(x+w-160, f.Y+10, bold, "BUYER")
	f.Gap(60)
	f.S.Text(x, f.Y, text, "Witnesses:   1. "+b.File.Someone(r).Name()+"      2. "+b.File.Someone(r).Name())
	f.S.Text(x, f.Y+20, text, "Drafted by: "+b.File.Someone(r).Name()+", Advocate")
	// The registrar's page.
	f.Turn()
	s := f.S
	s.Centre(b.Width/2, 76, paper.HumanistBold.Of(13), "ENDORSEMENTS OF THE SUB-REGISTRAR")
	y := p.At(s, x, 108, w, fmt.Sprintf("Presented in the office of the Sub-Registrar, %s, on %s between 11 a.m. and 12 noon, and fee "+
		"of Rs. %s paid.", home.City, b.Date(day), b.Amount(price.Share(100)))) + 14
	columns := form.Columns(w, form.Column{Width: 30}, form.Column{}, form.Column{Width: 92}, form.Column{Width: 92}, form.Column{Width: 96})
	grid := form.Prose{Text: paper.Humanist.Of(9.4), Bold: paper.HumanistBold.Of(9.4), Leading: 12}
	y = grid.Row(s, x, y, columns, 4, "*No.*", "*Executant / claimant*", "*Photograph*", "*Thumb*", "*Signature*")
	for i, who := range []struct{ name, sex string }{{officer.Name() + " for " + builder, officer.Sex}, {grantee.Name(), grantee.Sex}} {
		at := x
		for _, c := range columns {
			s.Box(at, y, c.Width, 104, 0.5, paper.Black)
			at += c.Width
		}
		s.Text(x+8, y+20, text, fmt.Sprint(i+1))
		grid.At(s, x+36, y+20, columns[1].Width-12, who.name)
		form.Portrait(s, x+w-280+8, y+8, 76, 88, b.Random(fmt.Sprint("registry portrait ", i)), who.sex)
		for k := range 7 {
			s.Ring(x+w-142, y+52, 5+4*float64(k), 7+5*float64(k), 1.2, paper.RGB(90, 84, 120))
		}
		form.Signature(s, x+w-90, y+60, 52, b.Random(fmt.Sprint("registry signature ", i)))
		y += 104
	}
	y = p.At(s, x, y+34, w, "The executants admit execution and receipt of the consideration. They are identified by the witnesses, who "+
		"are known to me.") + 16
	y = p.At(s, x, y, w, "*Registered as Document No. "+b.Property.Registry+"* of Book I, stored on CD No. "+world.Draw(r, world.Letters, 4)+"D"+
		world.Draw(r, world.Figures, 3)+", on "+b.Date(day)+".") + 20
	ladder(s, x, y, 150, 18, bold, text, "Registration fee", "Rs. "+b.Amount(price.Share(100)), "Stamp duty", "Rs. "+b.Amount(price.Share(560)),
		"Market value", "Rs. "+b.Amount(price))
	form.Seal(s, x+w-140, y+60, 44, paper.RGB(90, 30, 120), -12, "SUB-REGISTRAR")
	form.Signature(s, x+w-90, y+110, 70, r)
	s.Right(x+w, y+130, bold, "Sub-Registrar, "+home.City)
	d := template.Numbered(map[string]string{
		"grantor": builder, "grantee": grantee.Name(), "property_address": home.String(), "registration_number": b.Property.Registry,
		"deed_date": world.ISO(day), "price_amount": price.Plain(), "survey_number": b.Property.Survey, "area_sqft": fmt.Sprint(b.Property.Area),
		"stamp_duty_amount": price.Share(560).Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x-56, b.Height-60, paper.Mono.Of(8), fmt.Sprintf("Doc %s  Sheet %d of %d", b.Property.Registry, n, of))
		if n < of {
			form.Signature(s, x+w-130, b.Height-56, 70, b.Random("registry signature 0"))
		}
	})
	return d
}
