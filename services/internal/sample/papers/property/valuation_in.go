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

// valuerReport is the report of an approved valuer to a bank: his letterhead, a long numbered questionnaire, the computation of the value in
// words and figures, photographs, and the declaration with his round seal on every page.
func valuerReport(b *world.Borrower, a template.Ask) template.Document {
	d, r, o := deal.Of(b), a.Issuer(b), opinionOf(b)
	p := b.Property
	st := form.Style{Text: paper.Serif, Bold: paper.SerifBold, Size: 10, Ink: world.Pick(r, []paper.Ink{paper.Navy, paper.RGB(120, 20, 30),
		paper.RGB(20, 80, 50)})}
	if r.IntN(2) == 0 {
		st.Text, st.Bold = paper.Roman, paper.RomanBold
	}
	ref := "VR/" + o.Valuer.Family[:2] + "/" + world.Draw(r, world.Figures, 4) + "/" + fmt.Sprintf("%d-%02d", d.Valued.Year(),
		(d.Valued.Year()+1)%100)
	x, w := 60.0, b.Width-116
	name := "Er. " + o.Valuer.FullName()
	f := form.NewFlow(x, w, b.Height-88, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page > 1 {
			s.Text(x, 40, st.Of(8.5).In(paper.Grey), name+", Approved Valuer")
			s.Right(x+w, 40, st.Of(8.5).In(paper.Grey), "Ref: "+ref)
			s.Rule(x, x+w, 46, 0.5, paper.Grey)
			return s, 68
		}
		s.Text(x, 50, st.BoldOf(17).In(st.Ink), name)
		s.Text(x, 64, st.Of(9), "B.E. (Civil), M.Val. (Real Estate), F.I.V., Chartered Engineer")
		s.Text(x, 76, st.Of(9), "Registered Valuer (Land & Building), Reg. No. IBBI/RV/07/2019/"+o.Licence[2:7])
		s.Right(x+w, 50, st.Of(9), o.Valuer.Home.Street)
		s.Right(x+w, 62, st.Of(9), o.Valuer.Home.Town())
		s.Right(x+w, 74, st.Of(9), "Ph. "+o.Valuer.Phone)
		s.Rule(x, x+w, 84, 1.6, st.Ink)
		s.Text(x, 102, st.Of(10), "Ref: "+ref)
		s.Right(x+w, 102, st.Of(10), "Date: "+b.Date(d.Valued))
		return s, 126
	})
	rows := st.Prose(9.6, 12.2)
	f.Line(st.Of(10), 13, "To, The Manager, "+b.Lender.Name+", "+b.Property.Address.City)
	f.Gap(8)
	f.Centre(st.BoldOf(12.5), 8, "VALUATION REPORT (IN RESPECT OF FLAT / HOUSE PROPERTY)")
	columns := form.Columns(w, form.Column{Width: 28}, form.Column{Width: 204}, form.Column{})
	f.Rows(rows, columns, 3.6, []string{"", "I.  GENERAL", ""}, [][]string{
		{"1", "Purpose for which the valuation is made", "To ascertain the fair market value for a housing loan from " + b.Lender.Name}, {"2",
			"a) Date of inspection\nb) Date on which the valuation is made", b.Date(d.Valued.AddDate(0, 0, -1)) + "\n*" + b.Date(d.Valued) + "*"},
		{"3", "List of documents produced for perusal", "1) Sale deed No. " + p.Registry + "\n2) Agreement to sell dated " +
			b.Date(d.Contract) + "\n3) Approved plan and occupancy certificate\n4) Property tax receipt"}, {"4",
			"Name of the owner(s) and address; proposed purchaser", p.Seller.FullName() + ", " + p.Seller.Home.String() + "\nPurchaser: " +
				buyers(b)},
		{"5", "Brief description of the property", fmt.Sprintf("Residential unit of %d sq. ft. in a RCC framed building, constructed in %d",
			p.Area, p.Built)}, {"6", "Location of property: postal address", "*" + p.Address.String() + "*"}, {"", "Plot No. / Survey No.",
			p.Survey}, {"", "Ward / Taluk; Mandal / District", "Ward " + world.Number(1+r.IntN(60)) + "; " + p.Address.City},
		{"7", "City / town; residential, commercial, industrial area", p.Address.City + "; residential area"}, {"8",
			"Classification: high / middle / poor; urban / semi urban / rural", "Middle class; urban"}, {"9",
			"Coming under corporation limit / village panchayat / municipality", "Municipal Corporation"},
		{"10", "Whether covered under any State / Central Government enactments (Urban Land Ceiling Act) or notified under agency area", "No"},
		{"11", "Boundaries of the property", "North: common passage and stairs\nSouth: open space and compound wall\nEast: 30 feet wide " +
			"road\nWest: property of the adjoining owner"},
		{"12", "Extent of the site; dimensions", fmt.Sprintf("Undivided share %d sq. ft.", p.Land)}, {"13",
			"Latitude, longitude and co-ordinates of the site", fmt.Sprintf("%d\u00b0%d'%d.%d\" N, %d\u00b0%d'%d.%d\" E", 12+r.IntN(8),
				r.IntN(60), r.IntN(60), r.IntN(10), 73+r.IntN(6), r.IntN(60), r.IntN(60), r.IntN(10))}, {"14",
			"Whether occupied by the owner / tenant", "Owner occupied"},
		{"15", "Whether the property is in a flood prone or seismic zone", "Not flood prone; seismic zone II"},
	})
	f.Rows(rows, columns, 3.6, []string{"", "II.  APARTMENT BUILDING", ""}, [][]string{
		{"1", "Nature of the apartment; year of construction", "Residential; " + world.Number(p.Built)}, {"2",
			"Number of floors; number of dwelling units", fmt.Sprintf("Stilt + %d; %d units", 3+r.IntN(9), 12+4*r.IntN(15))}, {"3",
			"Type of structure; quality of construction", "RCC framed; good"}, {"4", "Appearance of the building; maintenance",
			"Good; regular, by association"},
		{"5", "Facilities: lift, protected water, underground sewerage, car parking, compound wall, pavement", "Available"}, {"6",
			"The floor on which the flat is situated; door no.", "As per address above"}, {"7",
			"Specifications: roof, flooring, doors, windows, fittings, finishing",
			"RCC slab; vitrified tiles; teak frame with flush shutters; aluminium sliding with grills; concealed, modular; plastered and painted"},
		{"8", "House tax assessment no.; electricity service connection no.", world.Draw(r, world.Figures, 10) + "; " + world.Draw(r,
			world.Figures, 9)}, {"9", "*Built-up area of the flat (sq. ft.)*", "*" + world.Number(p.Area) + "*"}, {"10",
			"Is it posh / I class / medium / ordinary", "Medium"}, {"11", "Residual life of the structure, with proper maintenance",
			fmt.Sprintf("%d years", max(20, 60-(b.AsOf.Year()-p.Built)))},
		{"12", "Is there any mortgage, dispute or encroachment seen at site", "None seen or reported"},
	})
	f.Rows(rows, columns, 3.6, []string{"", "III.  MARKETABILITY", ""}, [][]string{{"1", "How is the marketability",
		"Good demand for resale in the locality"}, {"2", "Factors favouring an extra potential value",
		"Proximity to main road, school and hospital"}, {"3", "Negative factors observed which affect the market value", "None"}})
	rate := o.Value / world.Cents(p.Area)
	foot := func(c world.Cents) string { return b.Money((c / world.Cents(p.Area)).Whole()) }
	f.Rows(rows, columns, 3.6, []string{"", "IV.  RATE", ""}, [][]string{
		{"1", "Comparable composite rate for a similar flat, after analysing sale instances", fmt.Sprintf("%s to %s per sq. ft.",
			b.Money(rate.Share(9300).Whole()), b.Money(rate.Share(10900).Whole()))}, {"2",
			"Break-up of the rate: (i) building and services (ii) land and others", foot(o.Structure) + " and " + foot(o.Land) + " per sq. ft."},
		{"3", "Guideline rate obtained from the Registrar\u2019s office", b.Money(rate.Share(6800).Whole()) + " per sq. ft."},
	})
	f.Room(150)
	f.Line(st.BoldOf(10.5), 6, "V.  DETAILS OF VALUATION")
	money := form.Columns(w, form.Column{Width: 28}, form.Column{}, form.Column{Width: 100, Right: true}, form.Column{Width: 120, Right: true})
	f.Rows(rows, money, 3.6, []string{"No.", "Description", "Qty. (sq. ft.)", "Present value (Rs.)"}, [][]string{{"1",
		"Value of the structure after depreciation", world.Number(p.Area), b.Amount(o.Structure)}, {"2",
		"Value of the undivided share of land with amenities and car parking", world.Number(p.Land), b.Amount(o.Land)}, {"",
		"*Present market value*", "", "*" + b.Amount(o.Value) + "*"},
		{"", "Realisable value (90%)", "", b.Amount(o.Value.Share(9000))}, {"", "Distress / forced sale value (75%)", "",
			b.Amount(o.Distress)}, {"", "Value for insurance", "", b.Amount(o.Structure.Share(10500).Whole())}, {"", "Guideline value", "",
			b.Amount(o.Value.Share(6800).Whole())}})
	f.Prose(st.Prose(10.4, 14), fmt.Sprintf("As a result of my appraisal and analysis, it is my considered opinion that the present fair market "+
		"value of the above property in the prevailing condition with the aforesaid specifications is *%s* (*%s*).", b.Money(o.Value),
		world.InWords(b.Locale, o.Value)))
	f.Gap(8)
	f.Room(300)
	f.Line(st.BoldOf(10.5), 10, "PHOTOGRAPHS OF THE PROPERTY")
	for i, caption := range []string{"Front elevation", "Living room", "Approach road", "Kitchen"} {
		px, py := x+(w/2+4)*float64(i%2), f.Y+100*float64(i/2)
		photograph(f.S, px, py, w/2-8, 84, i, b.File.Random(fmt.Sprint("photograph ", i)))
		f.S.Text(px, py+94, st.Of(8), caption+"   "+b.Date(d.Valued.AddDate(0, 0, -1)))
	}
	f.Y += 218
	f.Room(240)
	f.Line(st.BoldOf(10.5), 15, "DECLARATION")
	for i, c := range []string{
		"The information furnished in this report is true and correct to the best of my knowledge and belief.",
		"I have no direct or indirect interest in the property valued, and am not related to the owner, the purchaser or any officer of the " +
			"lender.", "I have personally inspected the property on the date stated; the work was not sub-contracted.",
		"I have not been convicted of any offence nor been found guilty of misconduct in my professional capacity; I am not an undischarged " +
			"insolvent.", "The title of the property has not been examined; it is taken as per the documents produced. Legal opinion is to be " +
			"obtained separately.", "This valuation is valid for six months, for the purpose stated only, and is subject to the market " +
			"remaining as on the date of valuation.",
	} {
		f.Item(st.Prose(9.6, 12.4), 20, fmt.Sprintf("%c)", 'a'+i), c)
	}
	f.Gap(40)
	form.Signature(f.S, x+w-180, f.Y-4, 110, b.Random("valuer"))
	f.S.Text(x+w-190, f.Y+12, st.BoldOf(10), name)
	f.S.Text(x+w-190, f.Y+25, st.Of(9), "Approved Valuer and Chartered Engineer")
	f.S.Text(x, f.Y+12, st.Of(10), "Place: "+p.Address.City)
	f.S.Text(x, f.Y+25, st.Of(10), "Date: "+b.Date(d.Valued))
	fields := valuationFields(b, o, o.Valuer.FullName())
	fields["distress_value"] = o.Distress.Plain()
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		form.Seal(s, x+w-10, b.Height-54, 26, paper.Blue, float64(7*n%23-10), o.Valuer.Family)
		s.Centre(b.Width/2, b.Height-40, st.Of(9), fmt.Sprintf("Page %d of %d", n, of))
	})
}

// photograph draws what stands for a photograph in a report: a house, a room, a road.
func photograph(s *paper.Sheet, x, y, w, h float64, kind int, r interface{ IntN(int) int }) {
	tone := uint8(r.IntN(40))
	if kind%2 == 1 { // a room: walls, floor, something that stands in it
		s.Band(x, y, w, h, paper.RGB(222-tone, 214-tone, 200-tone))
		s.Fill([]paper.Point{{X: x, Y: y + h}, {X: x + w*0.2, Y: y + h*0.68}, {X: x + w*0.8, Y: y + h*0.68}, {X: x + w, Y: y + h}},
			paper.RGB(150, 130, 108))
		s.Band(x+w*0.36, y+h*0.2, w*0.28, h*0.3, paper.RGB(196, 216, 232))
		s.Band(x+w*0.12, y+h*0.6, w*0.34, h*0.24, paper.RGB(110, 84, 66))
	} else {
		s.Band(x, y, w, h*0.55, paper.RGB(170, 200, 226))
		s.Band(x, y+h*0.55, w, h*0.45, paper.RGB(122, 140-tone, 100))
		if kind == 0 {
			s.Band(x+w*0.25, y+h*0.18, w*0.5, h*0.66, paper.RGB(214-tone, 196-tone, 170-tone))
			for i := range 6 {
				s.Band(x+w*(0.3+0.15*float64(i%3)), y+h*(0.28+0.26*float64(i/3)), w*0.09, h*0.14, paper.RGB(84, 100, 120))
			}
		} else {
			s.Fill([]paper.Point{{X: x + w*0.2, Y: y + h}, {X: x + w*0.46, Y: y + h*0.5}, {X: x + w*0.54, Y: y + h*0.5}, {X: x + w*0.8, Y: y +
				h}}, paper.RGB(110, 110, 114))
		}
	}
	s.Box(x, y, w, h, 0.6, paper.Black)
}

// technicalSheet is the one-page technical appraisal of a lender's own engineer, or of an agency on the lender's format: a dense grid of
// codes and remarks.
func technicalSheet(b *world.Borrower, a template.Ask) template.Document {
	d, r, o := deal.Of(b), a.Issuer(b), opinionOf(b)
	p := b.Property
	st := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 8}
	ink := world.Pick(r, []paper.Ink{paper.RGB(0, 60, 120), paper.RGB(90, 90, 90), paper.RGB(140, 60, 0)})
	agency := world.Pick(r, []string{"Shilpi Techno Valuers", "Nirmaan Technical Services", "Sthapatya Consultants"})
	x, w := 28.0, b.Width-56
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	s.Band(x, 24, w, 26, ink)
	s.Text(x+8, 41, st.BoldOf(13).In(paper.White), "TECHNICAL APPRAISAL REPORT")
	s.Right(x+w-8, 41, st.BoldOf(10).In(paper.White), b.Lender.Name)
	y := 50.0
	prose := st.Prose(8.2, 10)
	four := form.Columns(w, form.Column{Width: 98}, form.Column{}, form.Column{Width: 98}, form.Column{})
	section := func(title string) {
		s.Band(x, y, w, 13, paper.RGB(222, 228, 234))
		s.Box(x, y, w, 13, 0.5, paper.Black)
		s.Text(x+4, y+9.6, st.BoldOf(8.5), title)
		y += 13
	}
	row := func(cells ...string) {
		for i := range cells {
			if i%2 == 0 {
				cells[i] = "*" + cells[i] + "*"
			}
		}
		y = prose.Row(s, x, y, four, 2.6, cells...)
	}
	row("Loan / LOS no.", b.Loan.Number, "Report no.", "TAR-"+world.Draw(r, world.Figures, 7))
	row("Applicant(s)", buyers(b), "Seller / owner", p.Seller.FullName())
	row("Initiated on", b.Date(d.Valued.AddDate(0, 0, -2)), "Visit / report date", b.Date(d.Valued))
	row("Agency", agency, "Engineer / valuer", o.Valuer.FullName())
	row("Contact at site", p.Seller.Name()+", "+p.Seller.Phone, "Product", "Home loan \u2013 resale")
	section("A.  PROPERTY ADDRESS")
	y = prose.Row(s, x, y, four, 2.6, "*As per documents*", p.Address.String())
	y = prose.Row(s, x, y, four, 2.6, "*As per site*", "Same as per documents. Landmark: near bus depot. Address matching: YES")
	row("Survey / CTS no.", p.Survey, "Ward / zone", "Zone "+world.Number(1+r.IntN(9)))
	row("GPS", fmt.Sprintf("%d.%s, %d.%s", 12+r.IntN(8), world.Draw(r, world.Figures, 6), 73+r.IntN(6), world.Draw(r, world.Figures, 6)),
		"Negative area", "NO")
	section("B.  LOCALITY")
	row("Class of locality", "Middle", "Development", "85% developed")
	row("Site accessibility", "Good, 30 ft tar road", "Distance to station", fmt.Sprintf("%d.%d km", 1+r.IntN(6), r.IntN(10)))
	row("Civic amenities", "Within 1 km", "Nallah / HT line / railway", "None within 50 m")
	section("C.  PROPERTY AND STRUCTURE")
	row("Type / usage", "Flat / residential", "Occupancy", "Self occupied by seller")
	row("Structure", "RCC framed", "Floors", fmt.Sprintf("G + %d, unit on %d", 4+r.IntN(8), 1+r.IntN(4)))
	row("Year of construction", world.Number(p.Built), "Age / residual life", fmt.Sprintf("%d / %d years", b.AsOf.Year()-p.Built, max(20,
		60-(b.AsOf.Year()-p.Built))))
	row("Lift / parking", "Yes / 1 covered", "Quality / maintenance", "Good / good")
	row("Internal composition", "2 BHK: living, kitchen, 2 bed, 2 toilet, balcony", "Flooring / finish", "Vitrified / OBD")
	section("D.  BOUNDARIES AND SETBACKS")
	y = prose.Row(s, x, y, form.Columns(w, form.Column{Width: 98}, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 2.6, "",
		"*North*", "*South*", "*East*", "*West*")
	y = prose.Row(s, x, y, form.Columns(w, form.Column{Width: 98}, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 2.6,
		"*As per deed*", "Common passage", "Open space", "30 ft road", "Adjoining owner")
	y = prose.Row(s, x, y, form.Columns(w, form.Column{Width: 98}, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 2.6,
		"*Actual*", "Passage, stairs", "Open space", "Road", "Building")
	section("E.  PLAN AND APPROVALS")
	row("Sanctioned plan no.", "BP/"+world.Draw(r, world.Figures, 4)+"/"+world.Number(p.Built-1), "Completion / OC", "Available, verified")
	row("Deviation", "Nil", "Risk of demolition", "NO")
	section("F.  AREA AND VALUATION")
	five := form.Columns(w, form.Column{}, form.Column{Width: 100, Right: true}, form.Column{Width: 100, Right: true}, form.Column{Width: 130,
		Right: true})
	carpet := p.Area * 82 / 100
	y = prose.Row(s, x, y, five, 2.6, "*Particulars*", "*Area (sq ft)*", "*Rate (Rs./sq ft)*", "*Amount (Rs.)*")
	y = prose.Row(s, x, y, five, 2.6, "Carpet area (measured)", world.Number(carpet), "", "")
	y = prose.Row(s, x, y, five, 2.6, "Built-up area (adopted)", "*"+world.Number(p.Area)+"*", b.Amount(o.Value/world.Cents(p.Area)),
		b.Amount(o.Value))
	y = prose.Row(s, x, y, five, 2.6, "Amenities / parking (included above)", "", "", "0.00")
	y = prose.Row(s, x, y, five, 2.6, "*TOTAL FAIR MARKET VALUE*", "", "", "*"+b.Amount(o.Value)+"*")
	y = prose.Row(s, x, y, five, 2.6, "Forced sale value @ 75%", "", "", b.Amount(o.Distress))
	y = prose.Row(s, x, y, five, 2.6, "Government guideline value", "", b.Amount((o.Value / world.Cents(p.Area)).Share(6800).Whole()),
		b.Amount(o.Value.Share(6800).Whole()))
	row("In words", world.InWords(b.Locale, o.Value), "Marketability", "Good")
	section("G.  REMARKS")
	y = prose.Row(s, x, y, form.Columns(w, form.Column{}), 3, "1. Property identified with the help of the seller and the sanctioned plan.  2. "+
		"Rates confirmed with two local brokers; prevailing range within 8% of the rate adopted.  3. Society maintained; no cracks or leakage "+
		"seen.  4. Valuation is on as-is-where-is basis; legal title not verified.  5. Report valid for 90 days.")
	for i := range 2 {
		photograph(s, x+6+124*float64(i), y+8, 116, 70, i, b.File.Random(fmt.Sprint("photograph ", i)))
	}
	form.Signature(s, x+w-180, y+44, 90, b.Random("valuer"))
	form.Stamp(s, x+w-276, y+14, paper.Blue, 6, strings.ToUpper(agency), "Empanelled valuer")
	s.Text(x+w-190, y+62, st.BoldOf(8.5), "For "+agency)
	s.Text(x+w-190, y+73, st.Of(8), o.Valuer.FullName()+", Regn. "+o.Licence)
	fields := valuationFields(b, o, o.Valuer.FullName())
	fields["distress_value"] = o.Distress.Plain()
	return template.Single(fields, s)
}
