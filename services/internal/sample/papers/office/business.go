package office

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// goods are what shops of the country sell, with a price in units.
func goods(l world.Locale) []world.Line {
	return world.Either(l,
		[]world.Line{{Name: "WHOLE MILK 1 GAL", Amount: 419}, {Name: "EGGS LARGE DOZ", Amount: 389}, {Name: "BANANAS LB", Amount: 59},
			{Name: "SOURDOUGH LOAF", Amount: 549}, {Name: "CHEDDAR SHARP 8OZ", Amount: 475},
			{Name: "PAPER TOWEL 6CT", Amount: 899}, {Name: "GROUND BEEF LB", Amount: 649}, {Name: "OLIVE OIL 500ML", Amount: 1099},
			{Name: "PASTA PENNE", Amount: 179}, {Name: "TOMATO SAUCE", Amount: 229},
			{Name: "COFFEE BEANS 12OZ", Amount: 1149}, {Name: "DISH SOAP", Amount: 349}, {Name: "CAT LITTER 20LB", Amount: 1279},
			{Name: "LEMONS BAG", Amount: 399}},
		[]world.Line{{Name: "TOOR DAL 1KG", Amount: 16500}, {Name: "SONA MASOORI 5KG", Amount: 38500}, {Name: "ATTA 5KG", Amount: 26500},
			{Name: "MILK POUCH 1L", Amount: 5600}, {Name: "SUNFLOWER OIL 1L", Amount: 14500},
			{Name: "TEA DUST 500G", Amount: 24000}, {Name: "SUGAR 1KG", Amount: 4600}, {Name: "CURD 400G", Amount: 3500}, {Name: "ONION KG",
				Amount: 3800}, {Name: "TOMATO KG", Amount: 4200},
			{Name: "DETERGENT 1KG", Amount: 21000}, {Name: "BISCUIT PKT", Amount: 3000}, {Name: "COCONUT PC", Amount: 3200}, {Name: "SOAP 4X100G",
				Amount: 16800}})
}

// tillReceipt is a supermarket's strip of paper, eighty millimetres wide.
func tillReceipt(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	stock := goods(b.Locale)
	n := 7 + r.IntN(12)
	s := &paper.Sheet{Width: 227, Height: 340 + 13*float64(n)}
	t, x, right := paper.Mono.Of(8.5), 14.0, 213.0
	mid := s.Width / 2
	shop := nth(b, a, world.Either(b.Locale, []string{"GREENLEAF MARKET #214", "VALUE MART 3306", "SUNRISE PHARMACY"}, []string{"KIRANA EXPRESS",
		"FRESH BASKET SUPER STORE", "ANNAPURNA STORES"}))
	s.Centre(mid, 34, form.Fit(paper.MonoBold.Of(13), shop, 196), shop)
	s.Centre(mid, 50, t, b.Home.City)
	s.Centre(mid, 63, t, world.Either(b.Locale, "YOUR CASHIER: ", "CASHIER: ")+world.Upper(b.File.Someone(r).Given))
	when := b.AsOf.AddDate(0, -a.Back, -r.IntN(20))
	s.Text(x, 84, t, when.Format(world.Either(b.Locale, "01/02/06", "02/01/06")))
	s.Right(right, 84, t, fmt.Sprintf("%02d:%02d  TILL %d", 9+r.IntN(11), r.IntN(60), 1+r.IntN(9)))
	s.Text(x, 96, t, "--------------------------------------")
	y, total := 112.0, world.Cents(0)
	for range n {
		g := world.Pick(r, stock)
		s.Text(x, y, t, g.Name)
		s.Right(right, y, t, b.Amount(g.Amount))
		total += g.Amount
		y += 13
	}
	s.Text(x, y, t, "--------------------------------------")
	tax := total.Share(500)
	for _, l := range []world.Line{{Name: "SUBTOTAL", Amount: total}, {Name: world.Either(b.Locale, "TAX 5.0%", "GST 5%"), Amount: tax}} {
		y += 14
		s.Text(x, y, t, l.Name)
		s.Right(right, y, t, b.Amount(l.Amount))
	}
	y += 20
	s.Text(x, y, paper.MonoBold.Of(14), "TOTAL")
	s.Right(right, y, paper.MonoBold.Of(14), b.Money(total+tax))
	y += 18
	s.Text(x, y, t, world.Either(b.Locale, "CARD ************", "UPI ")+world.Draw(r, world.Figures, 4))
	s.Right(right, y, t, b.Amount(total+tax))
	s.Centre(mid, y+24, t, fmt.Sprintf("%d ITEMS", n))
	form.Bars(s, 22, y+38, 0.75, 36, world.Draw(r, world.Figures, 11))
	s.Centre(mid, y+96, t, "THANK YOU - COME AGAIN")
	s.Centre(mid, y+110, paper.Mono.Of(7), "Returns within 14 days with this receipt.")
	s.Centre(mid, y+120, paper.Mono.Of(7), "No returns on fresh and frozen goods.")
	return template.Single(nil, s)
}

// invoice is a workshop's or furniture maker's bill to the borrower.
func invoice(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 52.0, b.Width-104
	firm := nth(b, a, invoices)
	teal := paper.RGB(0, 104, 112)
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 10, Ink: teal, Pale: paper.RGB(232, 243, 244)}
	s.Text(x, 72, style.BoldOf(22).In(teal), firm.name)
	seller := b.File.Someone(a.Issuer(b))
	form.Stacked(s, x, 88, 12, style.Of(9.5), append(seller.Home.Lines(), "Tel. "+seller.Phone)...)
	s.Right(x+w, 76, style.BoldOf(28).In(teal), "INVOICE")
	date := b.AsOf.AddDate(0, -1-a.Back, r.IntN(25))
	y := 148.0
	for _, row := range [][2]string{{"Invoice no.", fmt.Sprintf("%d-%04d", date.Year(), 100+r.IntN(900))}, {"Invoice date", b.Date(date)},
		{"Payment due", b.Date(date.AddDate(0, 0, 14))}, {"Your order", "by telephone"}} {
		s.Text(x+w-190, y, style.BoldOf(10), row[0])
		s.Right(x+w, y, style.Of(10), row[1])
		y += 15
	}
	s.Text(x, 148, style.BoldOf(10).In(teal), "Bill to")
	form.Stacked(s, x, 164, 14, style.Of(11), append([]string{b.Name()}, b.Home.Lines()...)...)
	columns := form.Columns(w, form.Column{Title: "Pos.", Width: 34}, form.Column{Title: "Description"}, form.Column{Title: "Qty", Width: 44,
		Right: true}, form.Column{Title: "Price", Width: 80, Right: true}, form.Column{Title: "Amount", Width: 90, Right: true})
	y = style.Head(s, x, 226, teal, paper.White, columns)
	sum := world.Cents(0)
	for i, item := range firm.items {
		n := world.Cents(1)
		if item.price < 100 {
			n += world.Cents(r.IntN(4))
		}
		price := world.Cents(item.price) * world.Either[world.Cents](b.Locale, 100, 4000)
		form.Row(s, x, y, style.Of(10), columns, fmt.Sprint(i+1), item.text, fmt.Sprint(n), b.Amount(price), b.Amount(price*n))
		s.Rule(x, x+w, y+7, 0.4, paper.Grey)
		sum += price * n
		y += 22
	}
	rate := world.Either[int64](b.Locale, 700, 1800)
	for _, l := range []world.Line{{Name: "Subtotal", Amount: sum}, {Name: world.Either(b.Locale, "Sales tax 7%", "GST 18%"),
		Amount: sum.Share(rate)}, {Name: "Total", Amount: sum + sum.Share(rate)}} {
		y += 4
		s.Right(x+w-104, y, style.BoldOf(11), l.Name)
		s.Right(x+w-4, y, style.BoldOf(11), b.Money(l.Amount))
		y += 16
	}
	style.Prose(10, 13).At(s, x, y+24, w, firm.note)
	style.Prose(9, 12).At(s, x, b.Height-110, w, "Please quote the invoice number when you pay. Goods remain ours until they have been paid for "+
		"in full. We allow no discount for early payment.\nThank you for your custom!")
	return template.Single(nil, s)
}

type item struct {
	text  string
	price int
}

var invoices = []struct {
	name  string
	items []item
	note  string
}{
	{"Hartwood Joinery", []item{{"Bookcase, oiled oak, 200 x 90 cm", 340}, {"Shelf board, cut to size", 28}, {"Brass hinge, pair", 9},
		{"Delivery and assembly, hours", 45}, {"Oil for later care, 250 ml", 14}},
		"The bookcase was adjusted to your wall on the spot. Please tighten the wall brackets again after six months, as new wood settles."},
	{"Blue Lagoon Aquariums", []item{{"Tank 240 l with cabinet", 420}, {"External filter", 135}, {"LED light bar", 80}, {"Gravel, bag of 10 kg",
		12}, {"Plants, mixed, bunch", 6}},
		"Let the filter run for three weeks before you put in fish. We test your water free of charge."},
	{"Sunny Day Events", []item{{"Tent 4 x 8 m, per day", 160}, {"Table with two benches", 15}, {"Bouncy castle, per day", 120},
		{"Balloons, filled, 20", 32}, {"Set-up and collection", 75}},
		"One bench came back with a broken leg; as agreed we do not charge for it."},
}

// curriculumVitae is somebody's, who looks for work.
func curriculumVitae(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	p := b.File.Someone(r)
	stock := b.Stock()
	x, w := 60.0, b.Width-120
	ink := nth(b, a, []paper.Ink{paper.Navy, paper.RGB(90, 40, 60), paper.Black})
	prose := form.Prose{Text: paper.Humanist.Of(11.5), Bold: paper.HumanistBold.Of(11.5), Leading: 16}
	order := r.Perm(len(duties))
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := sheet(b)
		if page > 1 {
			s.Right(x+w, 40, paper.Humanist.Of(9).In(paper.Grey), p.Name()+" - curriculum vitae - 2")
			return s, 74
		}
		s.Text(x, 76, paper.HumanistBold.Of(27).In(ink), p.FullName())
		contact := p.Home.String() + "  |  " + p.Phone + "  |  " + p.Email
		s.Text(x, 94, form.Fit(paper.Humanist.Of(10.5), contact, w), contact)
		return s, 126
	})
	head := func(title string) {
		f.Gap(16)
		f.Room(60)
		f.S.Text(x, f.Y, paper.HumanistBold.Of(13).In(ink), world.Upper(title))
		f.S.Rule(x, x+w, f.Y+5, 0.8, ink)
		f.Gap(22)
	}
	head("Profile")
	f.Prose(prose, nth(b, a, []string{
		"Dependable and curious professional who likes to bring order into grown structures. Speaks plainly, writes well, and has led small " +
			"teams through two large changes of systems.",
		"Practical generalist with a long record in customer-facing work. Known for calm in busy weeks and for numbers that add up.",
		"Detail-minded specialist looking for a place with more responsibility. Used to working across sites and time zones.",
	}))
	head("Experience")
	year := b.AsOf.Year()
	for job := range 4 {
		from := year - 2 - r.IntN(3)
		until := fmt.Sprint(year)
		if year == b.AsOf.Year() {
			until = "today"
		}
		f.Room(100)
		f.Prose(prose, "*"+world.Pick(r, stock.Jobs)+"*, "+world.Pick(r, stock.Employers))
		f.S.Right(x+w, f.Y-16, paper.Humanist.Of(11.5).In(paper.Grey), fmt.Sprintf("%d - %s", from, until))
		for _, k := range order[4*job : 4*job+4] {
			f.Item(prose, 14, "\u2022", duties[k])
		}
		f.Gap(12)
		year = from
	}
	head("Education")
	for i, degree := range []string{"Master of Business Administration", "Bachelor of Science"} {
		f.Prose(prose, "*"+degree+"*, "+world.Pick(r, []string{"State University of ", "Institute of Technology, "})+p.Home.City)
		f.S.Right(x+w, f.Y-16, paper.Humanist.Of(11.5).In(paper.Grey), fmt.Sprint(year-1-3*i))
		f.Gap(4)
	}
	head("Skills")
	f.Prose(prose, "*Languages:* "+world.Either(b.Locale, "English (native), Spanish (good)", "English, Hindi, Kannada (fluent), French (basic)")+
		"\n*Tools:* spreadsheets and pivot tables, SQL, ticket systems, project planning\n*Certificates:* first aid; project management, "+
		"foundation level; forklift licence")
	head("Interests")
	f.Prose(prose, world.Pick(r, []string{"Long-distance running, choir singing, repairing old radios.", "Chess, hill walking, and coaching the " +
		"under-twelves on Saturdays.", "Photography, gardening, badminton."}))
	head("Voluntary work")
	f.Prose(prose, "Treasurer of the parents' circle at the local school since "+fmt.Sprint(b.AsOf.Year()-4)+"; helper at the food bank every "+
		"second Saturday; leader of a walking group for beginners.")
	head("References")
	f.Prose(prose, "Available on request.")
	d := template.Unnumbered(nil, f.Sheets)
	for i := range d.Pages[1:] {
		d.Pages[i+1].Number = i + 2
	}
	return d
}

var duties = []string{
	"Ran the daily planning meeting and kept the backlog of open questions below twenty.",
	"Introduced a shared calendar for the field crews, which halved double bookings.",
	"Trained eleven new colleagues and wrote the handbook that is still in use.",
	"Negotiated terms with suppliers and saved a seventh of the yearly budget.",
	"Answered for the quality checks of two product lines and the reports to the customer.",
	"Moved twelve years of records into the new system without a day of interruption.",
	"Looked after the forty largest customers in the region.",
	"Prepared the monthly figures for the management and explained the outliers.",
	"Planned shifts for thirty people with fair distribution of week-ends.",
	"Took part in the choice of a new supplier portal and tested it for eight weeks.",
	"Handled complaints up to the second level and cut the time to a first answer to four hours.",
	"Wrote the yearly safety instruction and held it at three sites.",
	"Kept the archive of drawings, and scanned those from before 1990.",
	"Arranged the move of the office into a new building over one week-end.",
	"Supported the audit each autumn, without findings in the last three years.",
	"Built a simple tool for counting stock which others in the group took over.",
}

// packingList goes with a parcel.
func packingList(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 40.0, b.Width-80
	t, bold := paper.Wide.Of(8.5), paper.WideBold.Of(9)
	s.Text(x, 62, paper.WideBold.Of(20), "PACKING LIST")
	s.Text(x, 78, t, nth(b, a, []string{"Parcel & Pine Mail Order", "Northstar Outdoor Supply", "Brickwork Toys Online"}))
	form.Bars(s, x+w-170, 40, 0.85, 34, world.Draw(r, world.Figures, 12))
	date := b.AsOf.AddDate(0, -a.Back, -6)
	y := form.Stacked(s, x, 116, 13, t, append([]string{"Ship to", b.Name()}, b.Home.Lines()...)...)
	form.Stacked(s, x+w*0.58, 116, 13, t, "Order       "+world.Draw(r, world.Figures[1:], 9), "Packed      "+b.Date(date), "Carton      1 of 1",
		fmt.Sprintf("Weight      %d.%d kg", 1+r.IntN(9), r.IntN(10)), "Carrier     ground, no signature")
	y += 30
	columns := form.Columns(w, form.Column{Title: "Bin", Width: 60}, form.Column{Title: "Item", Width: 80}, form.Column{Title: "Description"},
		form.Column{Title: "Ordered", Width: 58, Right: true}, form.Column{Title: "Packed", Width: 54, Right: true})
	s.Rule(x, x+w, y-12, 1, paper.Black)
	form.Row(s, x, y, bold, columns, "Bin", "Item", "Description", "Ordered", "Packed")
	s.Rule(x, x+w, y+6, 1, paper.Black)
	y += 22
	things := nth(b, a, [][]string{
		{"Bed sheet, cotton, white", "Pillow case, pair", "Hand towel, grey", "Soap dish, bamboo", "Laundry basket, folding",
			"Coat hanger, set of 10"},
		{"Tent peg, steel, 10 pieces", "Sleeping bag, 3 season", "Camp stove", "Enamel mug", "Head lamp", "Dry bag 20 l", "Rope 6 mm, 15 m"},
		{"Building set, harbour crane", "Puzzle 500 pieces", "Wooden train, 4 cars", "Crayons, box of 24", "Kite, red"},
	})
	for _, thing := range things {
		n := 1 + r.IntN(4)
		form.Row(s, x, y, t, columns, world.Draw(r, "ABCDEF", 1)+"-"+world.Draw(r, world.Figures, 3), world.Draw(r, world.Figures[1:], 7), thing,
			fmt.Sprint(n), fmt.Sprint(n))
		form.Checkbox(s, x-16, y, t, true, "")
		y += 20
	}
	s.Rule(x, x+w, y-10, 0.5, paper.Black)
	y += 14
	y = s.Paragraph(x, y, w, 12, t, "This is not a bill. The invoice was sent by e-mail. Items marked with a lower number in the last column are "+
		"on back order and will follow without further charge.")
	s.Paragraph(x, y+10, w, 12, t, "RETURNS: within 30 days, unused and in the original box. Fill in the reason, put this list into the box and "+
		"stick the label over the old one.")
	y += 60
	for i, reason := range []string{"too large", "too small", "damaged", "wrong item", "changed my mind"} {
		form.Checkbox(s, x+float64(i)*w/5, y, t, false, reason)
	}
	s.Text(x, b.Height-50, t, "Packed by "+world.Draw(r, world.Figures, 3)+"   Checked by "+world.Draw(r, world.Figures, 3))
	return template.Single(nil, s)
}

// itinerary is a travel agency's plan of a journey.
func itinerary(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 44.0, b.Width-88
	sky := paper.RGB(0, 110, 180)
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 9.5, Ink: sky}
	s.Band(0, 0, b.Width, 64, sky)
	s.Text(x, 40, style.BoldOf(22).In(paper.White), "Skylark Travel")
	s.Right(x+w, 34, style.BoldOf(12).In(paper.White), "Your itinerary")
	s.Right(x+w, 49, style.Of(10).In(paper.White), "Booking reference "+world.Draw(r, "ABCDEFGHJKLMNPQRSTUVWXYZ", 6))
	s.Text(x, 92, style.BoldOf(12), "Traveller")
	s.Text(x+80, 92, style.Of(12), world.Upper(b.Family+" / "+b.Given))
	trip := nth(b, a, world.Either(b.Locale, [][3]string{{"Columbus (CMH)", "Denver (DEN)", "Anchorage (ANC)"}, {"Raleigh (RDU)", "Atlanta (ATL)",
		"Lisbon (LIS)"}, {"Omaha (OMA)", "Chicago (ORD)", "Honolulu (HNL)"}},
		[][3]string{{"Bengaluru (BLR)", "Delhi (DEL)", "Leh (IXL)"}, {"Pune (PNQ)", "Mumbai (BOM)", "Port Blair (IXZ)"}, {"Chennai (MAA)",
			"Kolkata (CCU)", "Bagdogra (IXB)"}}))
	day := b.AsOf.AddDate(0, 1-3*a.Back, r.IntN(20))
	y := 120.0
	leg := func(d time.Time, from, to string, hour int) {
		s.Band(x, y, w, 18, paper.RGB(226, 238, 247))
		s.Text(x+6, y+13, style.BoldOf(10), d.Format("Monday, 2 January 2006"))
		s.Right(x+w-6, y+13, style.Of(9), "Confirmed")
		y += 18
		s.Text(x+6, y+20, style.BoldOf(11), fmt.Sprintf("%02d:%02d", hour, 5*r.IntN(12)))
		s.Text(x+60, y+20, style.Of(11), from)
		s.Text(x+6, y+38, style.BoldOf(11), fmt.Sprintf("%02d:%02d", hour+2, 5*r.IntN(12)))
		s.Text(x+60, y+38, style.Of(11), to)
		s.Text(x+270, y+20, style.Of(9.5), fmt.Sprintf("Flight SK %d   operated by Skylark Airways", 100+r.IntN(800)))
		s.Text(x+270, y+34, style.Of(9.5), fmt.Sprintf("Economy   Seat %d%s   Baggage 23 kg", 6+r.IntN(24), world.Draw(r, "ACDF", 1)))
		s.Text(x+270, y+48, style.Of(9.5), "Meal: as requested   Terminal "+world.Draw(r, "123", 1))
		y += 64
	}
	leg(day, trip[0], trip[1], 7)
	leg(day, trip[1], trip[2], 11)
	s.Band(x, y, w, 18, paper.RGB(226, 238, 247))
	s.Text(x+6, y+13, style.BoldOf(10), "Hotel   "+day.Format("2 Jan")+" - "+day.AddDate(0, 0, 6).Format("2 Jan"))
	p := style.Prose(9.5, 12.5)
	y = p.At(s, x+6, y+34, w-12, "*"+nth(b, a, []string{"The Lantern House", "Hotel Belvedere", "Blue Heron Lodge"})+"*, double room, breakfast "+
		"included, 6 nights. Check-in from 3 pm. The room can be cancelled without charge until two days before arrival. A shuttle leaves from "+
		"the airport every full hour; show this page to the driver.") + 14
	leg(day.AddDate(0, 0, 6), trip[2], trip[1], 13)
	leg(day.AddDate(0, 0, 6), trip[1], trip[0], 17)
	s.Text(x, y+16, style.BoldOf(11).In(sky), "Good to know")
	y += 34
	for _, line := range []string{
		"Be at the desk two hours before departure; it closes 45 minutes before. Online check-in opens 24 hours ahead.",
		"Liquids in hand baggage up to 100 ml each, in one clear bag. Spare batteries belong in hand baggage.",
		"Names must agree with the document you travel on. Corrections cost a fee and are not always possible.",
		"Flight times are local. We will send a message if the airline changes them.",
	} {
		s.Disc(x+4, y-3, 1.6, 1.6, sky)
		y = p.At(s, x+12, y, w-12, line) + 3
	}
	s.Text(x, b.Height-36, style.Of(8).In(paper.Grey), "Skylark Travel, emergency line for travellers "+b.Stock().TollFree+
		". Printed from your account.")
	return template.Single(nil, s)
}
