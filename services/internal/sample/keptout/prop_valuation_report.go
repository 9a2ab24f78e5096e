package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// The views that reports have photographs of.
const (
	house = iota
	block
	door
	room
)

// photograph draws a view as a report shows it: a house or a block of flats from the street, a door, a room.
func photograph(s *paper.Sheet, x, y, w, h float64, view int, caption string) {
	part := func(fx, fy, fw, fh float64, ink paper.Ink) { s.Band(x+w*fx, y+h*fy, w*fw, h*fh, ink) }
	glass, wood := paper.RGB(90, 110, 130), paper.RGB(84, 60, 40)
	switch view {
	case house:
		part(0, 0, 1, 0.62, paper.RGB(196, 214, 232))
		part(0, 0.62, 1, 0.38, paper.RGB(126, 148, 104))
		part(0.22, 0.42, 0.56, 0.36, paper.RGB(206, 190, 168))
		s.Fill([]paper.Point{{X: x + w*0.17, Y: y + h*0.42}, {X: x + w*0.5, Y: y + h*0.2}, {X: x + w*0.83, Y: y + h*0.42}}, paper.RGB(110, 70, 60))
		part(0.46, 0.56, 0.08, 0.22, wood)
		part(0.28, 0.52, 0.1, 0.12, glass)
		part(0.62, 0.52, 0.1, 0.12, glass)
	case block:
		part(0, 0, 1, 0.75, paper.RGB(206, 216, 226))
		part(0, 0.75, 1, 0.25, paper.RGB(150, 146, 140))
		part(0.2, 0.1, 0.6, 0.7, paper.RGB(228, 214, 190))
		for i := range 20 {
			part(0.25+0.14*float64(i%4), 0.15+0.12*float64(i/4), 0.08, 0.07, glass)
		}
	case door:
		part(0, 0, 1, 1, paper.RGB(222, 216, 204))
		part(0.36, 0.14, 0.28, 0.86, wood)
		part(0.39, 0.2, 0.22, 0.34, paper.RGB(112, 80, 52))
		part(0.59, 0.6, 0.02, 0.06, paper.RGB(210, 190, 90))
	default:
		part(0, 0, 1, 0.7, paper.RGB(238, 232, 218))
		part(0, 0.7, 1, 0.3, paper.RGB(196, 186, 174))
		part(0.1, 0.14, 0.26, 0.36, glass)
		part(0.5, 0.44, 0.42, 0.36, paper.RGB(146, 110, 90))
		part(0.5, 0.36, 0.42, 0.1, paper.RGB(96, 84, 80))
	}
	s.Box(x, y, w, h, 0.6, paper.Black)
	s.Centre(x+w/2, y+h+11, paper.Sans.Of(8), caption)
}

// narrativeAppraisal is an American appraiser's report in letter form, with a grid of sales and photographs behind it.
func narrativeAppraisal(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	valuer := b.File.Someone(r)
	firm := valuer.Family + " Valuation Associates"
	day := b.AsOf.AddDate(0, 0, 11)
	home := b.Property.Address
	value := b.Property.Price + b.Property.Price.Share(int64(r.IntN(200)))/100_000*100_000
	number := fmt.Sprintf("%02d-%04d", day.Year()%100, 100+r.IntN(9000))
	x, w := 66.0, b.Width-132
	text, bold := paper.Roman.Of(11), paper.RomanBold.Of(11)
	p := form.Prose{Text: text, Bold: bold, Leading: 15}
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page > 1 {
			s.Text(x, 44, paper.Roman.Of(8.4).In(paper.Grey), "Appraisal of "+home.Street)
			s.Right(x+w, 44, paper.Roman.Of(8.4).In(paper.Grey), "File "+number)
			s.Rule(x, x+w, 50, 0.4, paper.Grey)
			return s, 74
		}
		s.Centre(b.Width/2, 62, paper.RomanBold.Of(18), firm)
		s.Centre(b.Width/2, 77, paper.Roman.Of(9), "Residential real estate appraisers and consultants   |   "+valuer.Home.Town()+"   |   "+
			valuer.Phone)
		s.Rule(x, x+w, 86, 0.8, paper.Black)
		return s, 112
	})
	head := func(title string) {
		f.Gap(8)
		f.Room(60)
		f.Line(paper.RomanBold.Of(12), 17, title)
	}
	f.Line(text, 22, spelled(b.Locale, world.ISO(day)))
	f.Y = form.Stacked(f.S, x, f.Y, 13.5, text, append([]string{b.Lender.Name}, b.Lender.Place.Lines()...)...)
	f.Gap(10)
	f.Y = ladder(f.S, x+30, f.Y, 90, 13.5, bold, text, "Re:", "Appraisal of a one-family residence", "Property", home.String(), "Borrower",
		b.Name(), "Owner of record", b.Property.Seller.Name(), "Your loan", b.Loan.Number)
	f.Gap(10)
	f.Prose(p, "Dear Client:")
	f.Gap(4)
	f.Prose(p, "In accordance with your request we have inspected and appraised the above property. The purpose of the assignment is to develop "+
		"an opinion of the market value of the fee simple interest for use in a mortgage finance transaction. The intended user is the lender "+
		"named above and no other. The report conforms to the Uniform Standards of Professional Appraisal Practice and is presented as an "+
		"appraisal report under Standards Rule 2-2(a).")
	f.Gap(6)
	f.Prose(p, "The subject is a detached house of "+fmt.Sprintf("%d square feet of gross living area, built in %d, on a site of %d square feet",
		b.Property.Area, b.Property.Built, b.Property.Land)+". The interior and exterior were viewed on the effective date, and measured to the "+
		"ANSI standard. Comparable sales were viewed from the street.")
	f.Gap(6)
	f.Prose(p, "Based on the inspection, the data and analyses that follow, and subject to the limiting conditions at the end, it is our opinion "+
		"that the market value of the property as of *"+spelled(b.Locale, world.ISO(day.AddDate(0, 0, -2)))+"* was")
	f.Gap(12)
	f.Centre(paper.RomanBold.Of(15), 16, b.Symbol+b.Round(value))
	f.Centre(text, 22, "("+inWords(b.Locale, value)+" Dollars)")
	f.Prose(p, "The estimated exposure time is two to three months. The value assumes no personal property.")
	f.Gap(14)
	f.Line(text, 46, "Respectfully submitted,")
	form.Signature(f.S, x+4, f.Y-14, 96, r)
	f.Line(bold, 13, valuer.Name())
	f.Line(text, 13, "Certified Residential Real Estate Appraiser, "+world.Region(home.Region)+" No. CR-"+world.Draw(r, world.Figures[1:], 5))

	f.Turn()
	head("Neighborhood")
	f.Prose(p, "The neighborhood is suburban, between 25 and 75 percent built up, with stable property values, supply in balance and a typical "+
		"marketing time of under three months. Boundaries are the arterial road to the north, the creek to the east, the rail line to the south "+
		"and the freeway to the west. Single-family homes sell from "+b.Symbol+b.Round(value.Share(6200))+" to "+b.Symbol+
		b.Round(value.Share(15400))+", with a predominant price near "+b.Symbol+b.Round(value.Share(9900))+". Schools, shopping and employment "+
		"are within usual distance. No adverse influences were noted.")
	head("Site and improvements")
	cells := form.Columns(w, form.Column{Width: 110}, form.Column{}, form.Column{Width: 110}, form.Column{})
	f.Rows(form.Prose{Text: paper.Roman.Of(9.2), Bold: paper.RomanBold.Of(9.2), Leading: 11.6}, cells, 3.2, nil, [][]string{
		{"*Parcel number*", b.Property.Survey, "*Zoning*", "R-1, legal conforming"}, {"*Site area*", fmt.Sprintf("%d sq. ft.", b.Property.Land),
			"*Flood zone*", "X, not in a special hazard area"}, {"*Utilities*", "Public water, sewer, gas", "*Street*", "Public asphalt"},
		{"*Year built*", fmt.Sprint(b.Property.Built), "*Gross living area*", fmt.Sprintf("%d sq. ft.", b.Property.Area)},
		{"*Rooms*", "7 total, 3 bedrooms, 2.1 baths", "*Basement*", "Partial, unfinished"}, {"*Foundation*", "Poured concrete", "*Exterior*",
			"Brick veneer and siding"},
		{"*Heating and cooling*", "Forced warm air, central air", "*Garage*", "Two-car attached"}, {"*Condition*", "C3 - well maintained",
			"*Quality*", "Q4 - standard"}, {"*Taxes*", b.Money(b.Property.YearTax) + " a year", "*HOA dues*", "None"},
	})
	f.Prose(p, "No functional or external obsolescence was observed. The highest and best use as improved is the present use. Updates in the "+
		"last fifteen years: roof covering, water heater, kitchen counters.")
	head("Cost approach")
	land := value.Share(2300).Whole()
	newCost := world.Cents(b.Property.Area) * 15_500
	dep := newCost + land + world.Units(12_000) - value
	f.Rows(form.Prose{Text: paper.Roman.Of(9.2), Bold: paper.RomanBold.Of(9.2), Leading: 11.6}, form.Columns(w, form.Column{},
		form.Column{Width: 120, Right: true}), 2.6, nil, [][]string{
		{"Opinion of site value", b.Money(land)}, {fmt.Sprintf("Dwelling, %d sq. ft. at $155.00", b.Property.Area), b.Money(newCost)},
		{"Less depreciation, or plus market premium", signed(b, -dep)}, {"As-is value of site improvements", b.Money(world.Units(12_000))},
		{"*Indicated value by cost approach*", "*" + b.Money(value) + "*"},
	})
	f.Turn()
	head("Sales comparison approach")
	comps := make([]world.Cents, 3)
	rows := [][]string{{"*Item*", "*Subject*"}, {"Address", home.Street}, {"Proximity", ""}, {"Sale price", b.Symbol + b.Round(b.Property.Price)},
		{"Date of sale", ""}, {"Price per sq. ft.", ""}, {"Gross living area", fmt.Sprint(b.Property.Area)}, {"Net adjustment", ""},
		{"*Adjusted price*", ""}}
	for i := range 3 {
		comps[i] = value.Share(int64(9_700+r.IntN(700))).Whole() / 50_000 * 50_000
		area := b.Property.Area - 160 + r.IntN(320)
		adjust := world.Cents(b.Property.Area-area) * 4_500 / 50_000 * 50_000
		other := b.File.Someone(r).Home.Street
		for k, v := range []string{fmt.Sprintf("*Sale %d*", i+1), other, fmt.Sprintf("0.%d miles", 2+r.IntN(7)), b.Symbol +
			b.Round(comps[i]-adjust), b.AsOf.AddDate(0, -1-r.IntN(6), 0).Format("01/2006"), b.Money((comps[i] - adjust) / world.Cents(area)),
			fmt.Sprint(area), signed(b, adjust), "*" + b.Symbol + b.Round(comps[i]) + "*"} {
			rows[k] = append(rows[k], v)
		}
	}
	f.Rows(form.Prose{Text: paper.Roman.Of(9), Bold: paper.RomanBold.Of(9), Leading: 11.4}, form.Columns(w, form.Column{Width: 98}, form.Column{},
		form.Column{}, form.Column{}, form.Column{}), 3.4, nil, rows)
	f.Prose(p, "The three sales bracket the subject in size and price and are the most recent and proximate of like quality. Living area was "+
		"adjusted at $45 per square foot, rounded. Sale 1 is given most weight as it required the least adjustment. Sales or financing "+
		"concessions were not found to exceed the norm of the market. The subject was listed for 21 days; the contract at "+b.Symbol+
		b.Round(b.Property.Price)+" was analyzed and appears to be at arm's length.")
	head("Reconciliation")
	f.Prose(p, "The sales comparison approach best reflects the actions of typical buyers and is given the greatest weight. The cost approach "+
		"supports it. The income approach was not developed, as homes in this neighborhood are rarely bought for rent. Market value of the "+
		"property appraised: *"+b.Symbol+b.Round(value)+"*.")
	photograph(f.S, x, f.Y+6, w*0.46, 130, house, "Subject, front")
	photograph(f.S, x+w*0.54, f.Y+6, w*0.46, 130, room, "Subject, living room")
	f.Turn()
	head("Certification")
	for i, c := range []string{
		"The statements of fact contained in this report are true and correct to the best of my knowledge and belief.",
		"The reported analyses, opinions and conclusions are limited only by the reported assumptions and limiting conditions, and are my " +
			"personal, impartial and unbiased professional analyses.",
		"I have no present or prospective interest in the property that is the subject of this report and no personal interest or bias with " +
			"respect to the parties involved.",
		"My engagement was not contingent upon developing or reporting predetermined results, nor is my compensation contingent upon a value " +
			"that favors the cause of the client.",
		"I have performed no other services regarding the property within the three-year period immediately preceding acceptance of " +
			"this assignment.",
		"I have made a personal inspection of the property that is the subject of this report. No one provided significant appraisal assistance " +
			"to the person signing.",
	} {
		f.Item(p, 18, fmt.Sprintf("%d.", i+1), c)
	}
	head("Assumptions and limiting conditions")
	for i, c := range []string{
		"No responsibility is assumed for matters of a legal nature affecting the property or its title, which is assumed to be good " +
			"and marketable.",
		"The sketch and photographs are included only to assist the reader in visualizing the property. No survey has been made.",
		"It is assumed that there are no hidden or unapparent conditions of the property, subsoil, or structures that would make it more or less " +
			"valuable, and no environmental hazard. The appraiser is not a home inspector.",
		"Disclosure of the contents of the report is governed by the bylaws of the professional organization with which the appraiser is " +
			"affiliated. It may not be conveyed to the public through advertising without written consent.",
		"The appraiser will not appear in court because of having made this appraisal unless arrangements have been made beforehand.",
	} {
		f.Item(p, 18, fmt.Sprintf("%d.", i+1), c)
	}
	f.Gap(36)
	form.Signature(f.S, x+4, f.Y-6, 96, r)
	f.S.Rule(x, x+190, f.Y, 0.6, paper.Black)
	f.S.Text(x, f.Y+13, text, valuer.Name()+"     Date of signature and report: "+b.Date(day))
	d := template.Numbered(map[string]string{
		"valuer": valuer.Name(), "property_address": home.String(), "market_value": value.Plain(), "valuation_date": world.ISO(day.AddDate(0, 0,
			-2)), "area_sqft": fmt.Sprint(b.Property.Area), "report_date": world.ISO(day), "report_number": number,
		"borrower": b.Name(), "lender": b.Lender.Name, "loan_number": b.Loan.Number, "owner": b.Property.Seller.Name(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 {
			s.Centre(b.Width/2, b.Height-42, paper.Roman.Of(9), fmt.Sprintf("%d of %d", n, of))
		}
	})
	d.Pages[0].Number, d.Pages[0].Of = 0, 0
	return d
}

// panelValuation is an Indian panel valuer's report to a lender: numbered facts in tables, the rates, photographs, and the declaration.
func panelValuation(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	valuer := b.File.Someone(r)
	day := b.AsOf.AddDate(0, 0, 6)
	home := b.Property.Address
	area := world.Cents(b.Property.Area)
	rate := b.Property.Price * 98 / 100 / area / 1000 * 1000
	value := rate * area
	number := "VR/" + fmt.Sprint(day.Year()) + "/" + world.Draw(r, world.Figures[1:], 4)
	x, w := 44.0, b.Width-88
	text, bold := paper.Wide.Of(7.8), paper.WideBold.Of(7.8)
	p := form.Prose{Text: text, Bold: bold, Leading: 10.4}
	f := form.NewFlow(x, w, b.Height-66, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 44, paper.WideBold.Of(12).In(paper.Navy), "Er. "+valuer.Name())
		s.Text(x, 55, paper.Wide.Of(6.8), "B.E. (Civil), M.I.E., F.I.V.   Registered Valuer (Land and Building)  IBBI/RV/02/2019/1"+
			world.Draw(b.Random("ibbi"), world.Figures, 4))
		s.Text(x, 64, paper.Wide.Of(6.8), valuer.Home.String()+"   "+valuer.Phone)
		s.Rule(x, x+w, 70, 1, paper.Navy)
		return s, 92
	})
	head := func(title string) {
		f.Room(60)
		f.Line(paper.WideBold.Of(9), 7, title)
	}
	f.Centre(paper.WideBold.Of(12), 16, "VALUATION REPORT (FLAT)")
	f.S.Text(x, f.Y, text, "Report no. "+number)
	f.S.Right(x+w, f.Y, text, "Date: "+day.Format("02.01.2006"))
	f.Gap(14)
	f.Line(text, 16, "To, The Branch Manager, "+b.Lender.Name+", "+b.Lender.Place.City)
	three := form.Columns(w, form.Column{Width: 26}, form.Column{Width: 190}, form.Column{})
	head("I. GENERAL")
	f.Rows(p, three, 3.4, nil, [][]string{
		{"1", "Purpose for which the valuation is made", "To assess the fair market value for housing loan"}, {"2", "a) Date of inspection",
			day.AddDate(0, 0, -1).Format("02.01.2006")}, {"", "b) Date on which the valuation is made", day.Format("02.01.2006")},
		{"3", "List of documents produced for perusal", "Draft agreement to sell; sale deed no. " + b.Property.Registry +
			"; approved plan; occupancy certificate; latest tax receipt"}, {"4", "Name of the applicant / intending purchaser", b.Name() +
			", loan application no. " + b.Loan.Number}, {"5", "Name of the present owner", b.Property.Seller.Name()},
		{"6", "Brief description of the property", "Residential flat in a multi-storeyed RCC framed building with lift"},
		{"7", "Postal address of the property", home.String()}, {"8", "Survey no. / ward", "S. No. " + b.Property.Survey + ", Ward " + world.Draw(r,
			world.Figures, 2)}, {"9", "City / town", home.City + ", residential area, middle class"},
		{"10", "Coming under", "Municipal corporation limits"},
		{"11", "Whether covered under any Government enactment (urban land ceiling, CRZ, heritage)", "No"}, {"12", "Boundaries of the building",
			"N: 12 m wide road   S: open plot   E: residential building   W: layout park"}, {"13", "Latitude, longitude",
			fmt.Sprintf("%d.%s N, %d.%s E", 9+r.IntN(18), world.Draw(r, world.Figures, 5), 73+r.IntN(8), world.Draw(r, world.Figures, 5))},
		{"14", "Whether occupied by owner or tenant", "Vacant, with owner"},
	})
	head("II. APARTMENT BUILDING")
	f.Rows(p, three, 3.4, nil, [][]string{
		{"1", "Nature and type of structure", "Residential; RCC framed, brick masonry"}, {"2", "Year of construction",
			fmt.Sprint(b.Property.Built)}, {"3", "Number of floors and dwelling units", "Stilt + 5 upper floors, 20 units"},
		{"4", "Quality and appearance", "Good; maintenance good"},
		{"5", "Facilities available", "Lift 1; borewell and corporation water; underground sewerage; stilt car parking; compound wall; pavement"},
		{"6", "Estimated residual life", fmt.Sprintf("%d years with regular maintenance", 60-(b.AsOf.Year()-b.Property.Built))},
	})
	f.Turn()
	head("III. FLAT")
	f.Rows(p, three, 3.4, nil, [][]string{
		{"1", "Floor on which the flat is situated", world.Pick(r, []string{"First", "Second", "Third", "Fourth"}) + " floor"}, {"2", "Door no.",
			home.Street}, {"3", "Specifications", "Roof RCC; flooring vitrified tiles; doors teak frame, flush shutters; windows UPVC; fittings " +
			"CP, concealed; finishing putty and emulsion"},
		{"4", "House tax assessment", "In the name of the owner, paid up to date, " + rupees(b, b.Property.YearTax) + " a year"},
		{"5", "Electricity service connection", "In the name of the owner"}, {"6", "*Built-up area of the flat*",
			fmt.Sprintf("*%d sq. ft.* as per sale deed and measurement", b.Property.Area)}, {"7", "Undivided share of land",
			fmt.Sprintf("%d sq. ft. as per deed", b.Property.Land/4)},
		{"8", "Carpet area", fmt.Sprintf("%d sq. ft.", b.Property.Area*78/100)}, {"9", "Is it posh / I class / medium / ordinary",
			"Medium to good"}, {"10", "If rented, monthly rent", "Not rented; expected " + rupees(b, value.Share(24).Whole())},
	})
	head("IV. MARKETABILITY AND RATE")
	guide := rate.Share(7800) / 1000 * 1000
	f.Rows(p, three, 3.4, nil, [][]string{
		{"1", "How is the marketability", "Good; proximity to main road, schools and hospital"}, {"2", "Factors favouring extra potential value",
			"Metro corridor planned within 2 km"}, {"3", "Negative factors", "None observed"},
		{"4", "Comparable composite rates in the locality", fmt.Sprintf("Rs. %s to Rs. %s per sq. ft., from enquiry with three local agents and "+
			"two registered deals of the last half year", b.Round(rate.Share(9400)), b.Round(rate.Share(10700)))},
		{"5", "Adopted composite rate after comparison", "Rs. " + b.Round(rate) + " per sq. ft."}, {"6", "Guideline rate of the registrar's office",
			"Rs. " + b.Round(guide) + " per sq. ft."},
	})
	head("V. DETAILS OF VALUATION")
	f.Rows(p, form.Columns(w, form.Column{Width: 26}, form.Column{}, form.Column{Width: 80, Right: true}, form.Column{Width: 90, Right: true},
		form.Column{Width: 104, Right: true}), 3.4, []string{"Sr.", "Description", "Qty (sq. ft.)", "Rate (Rs.)", "Estimated value (Rs.)"},
		[][]string{
			{"1", "Present value of the flat with undivided share", fmt.Sprint(b.Property.Area), b.Amount(rate), b.Amount(value)},
			{"2", "Wardrobes, kitchen, extra collapsible gate", "-", "-", "Included"}, {"3", "Car parking, one covered", "-", "-", "Included"},
			{"", "*Total*", "", "", "*" + b.Amount(value) + "*"},
		})
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{Width: 190, Right: true}), 4, nil, [][]string{
		{"*Fair market value*", "*" + rupees(b, value) + "*"}, {"Realisable value (90%)", rupees(b, value.Share(9000))},
		{"Distress sale value (80%)", rupees(b, value.Share(8000))}, {"Guideline value", rupees(b, guide*area)}, {"Insurable value of the building",
			rupees(b, area*220_000)},
	})
	f.Prose(p, "(Fair market value in words: Rupees "+inWords(b.Locale, value)+" only)")
	f.Turn()
	head("VI. PHOTOGRAPHS AND LOCATION")
	f.Gap(6)
	for i, c := range []string{"Front elevation", "Entrance", "Hall", "Kitchen"} {
		photograph(f.S, x+float64(i%2)*(w/2+6), f.Y+float64(i/2)*142, w/2-6, 120, []int{block, door, room, room}[i], c+"  "+day.AddDate(0, 0,
			-1).Format("02/01/2006")+fmt.Sprintf(" 11:%02d", 4+3*i))
	}
	f.Gap(306)
	head("VII. DECLARATION")
	f.Gap(4)
	for i, c := range []string{
		"The information furnished in this report is true and correct to the best of my knowledge and belief, and no relevant material has " +
			"been suppressed.",
		"I have no direct or indirect interest in the property valued, and the fee is not contingent upon the value reported.",
		"I have personally inspected the property on the date stated; the work was not sub-contracted to any other valuer.",
		"I have not been removed from service, convicted of an offence, or found guilty of misconduct in my professional capacity, nor has my " +
			"registration been suspended.",
		"Legal aspects, title verification and encumbrances are outside the scope of this report. The value is subject to a clear and " +
			"marketable title.",
		"The report is valid for six months, and only for the purpose and the party stated in it. It should be read in full with its photographs.",
	} {
		f.Item(p, 18, fmt.Sprintf("(%c)", 'a'+i), c)
		f.Gap(2)
	}
	f.Gap(44)
	form.Signature(f.S, x+w-150, f.Y-8, 90, r)
	form.Seal(f.S, x+w-210, f.Y-4, 30, paper.RGB(60, 60, 150), 9, "REGD. VALUER")
	f.S.Text(x, f.Y, text, "Place: "+home.City)
	f.S.Text(x, f.Y+12, text, "Date: "+day.Format("02.01.2006"))
	f.S.Right(x+w, f.Y+8, bold, "Er. "+valuer.Name())
	f.S.Right(x+w, f.Y+19, text, "Signature of the valuer with seal")
	return template.Numbered(map[string]string{
		"valuer": valuer.Name(), "property_address": home.String(), "market_value": value.Plain(), "valuation_date": world.ISO(day),
		"area_sqft": fmt.Sprint(b.Property.Area), "report_number": number, "borrower": b.Name(), "lender": b.Lender.Name,
		"loan_number": b.Loan.Number, "owner": b.Property.Seller.Name(), "realisable_value": value.Share(9000).Plain(),
		"inspection_date": world.ISO(day.AddDate(0, 0, -1)),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-40, text, fmt.Sprintf("Pg. %d/%d", n, of))
		if n < of {
			form.Initials(s, x+w-30, b.Height-40, b.Random(fmt.Sprint("valuer ", n)))
		}
	})
}
