package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// facility is a credit line of a business.
type facility struct {
	kind, lender, number             string
	drawing, outstanding, instalment world.Cents
	since, till                      int // years before and after the application
	closed                           bool
}

// commercialReport is a bureau's report on the borrower's own firm, a proprietorship: its rank, what it owes to whom, facilities with twenty-four
// months of asset classification, guarantors and enquiries, on landscape pages.
func commercialReport(b *world.Borrower, a template.Ask) template.Document {
	r, own := a.Issuer(b), a.Own(b)
	by, day := bureau(b, own)
	firm := b.Business
	width, height := b.Height, b.Width
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 8.5, Ink: paper.RGB(40, 48, 96), Pale: paper.RGB(230, 232, 242)}
	text, bold, small := style.Of(8.5), style.BoldOf(8.5), style.Of(7.5)
	x, w := 36.0, width-72
	order := "W-" + world.Draw(own, world.Figures[1:], 9)
	f := form.NewFlow(x, w, height-46, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: width, Height: height, Colour: true}
		s.Band(0, 0, width, 36, style.Ink)
		s.Text(x, 23, style.BoldOf(13).In(paper.White), by)
		s.Right(x+w, 23, style.BoldOf(11).In(paper.White), "COMMERCIAL CREDIT INFORMATION REPORT")
		s.Text(x, 50, small, "Report Order Number "+order+"     Report Ordered By "+b.Lender.Name+"     Report Order Date "+named(day))
		s.Rule(x, x+w, 56, 0.5, style.Ink)
		return s, 76
	})
	section := func(title string) {
		f.Room(80)
		f.Gap(6)
		f.Line(style.BoldOf(10.5).In(style.Ink), 4, title)
		f.S.Rule(x, x+w, f.Y, 0.8, style.Ink)
		f.Gap(4)
	}
	table := func(rows [][]string, columns ...form.Column) {
		f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Ruled: true, Columns: form.Columns(w,
			columns...)}, rows)
		f.Gap(2)
	}
	rank := 2 + b.Random("commercial rank").IntN(4)
	lakhs := func(part int64) world.Cents { return firm.Sales.Share(part) / 1_000_000 * 1_000_000 }
	stock := b.Stock().Banks
	lender := func() string { return stock[r.IntN(len(stock))].Name }
	facilities := []facility{
		{"Cash credit", lender(), world.Draw(r, world.Figures[1:], 12), lakhs(2200), lakhs(int64(900 + r.IntN(1100))), 0, 3, 1, false},
		{"Medium term loan (period above 1 year up to 3 years)", lender(), world.Draw(r, world.Figures[1:], 11), lakhs(1400),
			lakhs(int64(300 + r.IntN(800))), lakhs(1400) / 36, 2, 1, false},
		{"Commercial vehicle loan", lender(), world.Draw(r, world.Figures[1:], 10), lakhs(900), 0, 0, 5, 0, true},
		{"Overdraft", lender(), world.Draw(r, world.Figures[1:], 12), lakhs(600), lakhs(int64(50 + r.IntN(300))), 0, 1, 1, false},
	}[:2+r.IntN(3)]
	var outstanding, drawing world.Cents
	open := 0
	for _, c := range facilities {
		if !c.closed {
			outstanding, drawing, open = outstanding+c.outstanding, drawing+c.drawing, open+1
		}
	}

	section("Search information")
	table([][]string{{firm.Name, b.TaxNumber, firm.Place.City, "Commercial rank, account review", "Standard"}},
		form.Column{Title: "Borrower name as searched"}, form.Column{Title: "PAN", Width: 100}, form.Column{Title: "City", Width: 100},
		form.Column{Title: "Purpose", Width: 180}, form.Column{Title: "Report type", Width: 90})
	section("Borrower profile")
	for i, l := range [][4]string{
		{"Name", firm.Name, "Legal constitution", "Proprietorship"}, {"PAN", b.TaxNumber, "Class of activity", firm.Trade},
		{"GSTIN", firm.GSTIN, "Date of incorporation", named(firm.Since)}, {"Registered address", firm.Place.String(), "Business category",
			"MSME - Micro"},
		{"Proprietor", b.Name(), "Telephone", b.Phone},
	} {
		y := f.Y + 10 + 13*float64(i)
		f.S.Text(x+4, y, text.In(paper.Grey), l[0])
		f.S.Text(x+100, y, bold, l[1])
		f.S.Text(x+w*0.62, y, text.In(paper.Grey), l[2])
		f.S.Text(x+w*0.62+110, y, bold, l[3])
	}
	f.Gap(84)
	section("Rank")
	f.S.Card(x, f.Y, 150, 62, 5, style.Pale, style.Ink)
	f.S.Text(x+10, f.Y+18, bold, "MSME credit rank")
	f.S.Text(x+10, f.Y+48, style.BoldOf(26).In(style.Ink), fmt.Sprintf("CR-%d", rank))
	for i := range 10 {
		ink := paper.RGB(uint8(70+18*i), uint8(170-11*i), 80)
		f.S.Band(x+180+float64(i)*40, f.Y+16, 38, 14, ink)
		f.S.Centre(x+199+float64(i)*40, f.Y+26, small.In(paper.White), fmt.Sprint(i+1))
	}
	f.S.Text(x+180, f.Y+44, small, "CR-1 least risk of default                                 CR-10 greatest risk of default")
	f.S.Text(x+180, f.Y+56, small, "The rank predicts the likelihood of the firm becoming a non-performing asset within the next 12 months. It is "+
		"given for exposures between Rs. 10 lakh and Rs. 50 crore.")
	f.Gap(80)
	section("Credit profile summary")
	table([][]string{
		{"Your institution", "0", "0", "0", "0.00", "0.00", "0"}, {"Outside your institution", fmt.Sprint(len(facilities)),
			fmt.Sprint(len(facilities)), fmt.Sprint(open), b.Amount(drawing), b.Amount(outstanding), "0"},
		{"Total", fmt.Sprint(len(facilities)), fmt.Sprint(len(facilities)), fmt.Sprint(open), b.Amount(drawing), b.Amount(outstanding), "0"},
	}, form.Column{Title: "Credit summary"}, form.Column{Title: "Lenders", Right: true, Width: 70}, form.Column{Title: "Facilities", Right: true,
		Width: 70}, form.Column{Title: "Open", Right: true, Width: 60}, form.Column{Title: "Total sanctioned (Rs.)", Right: true, Width: 130},
		form.Column{Title: "Total outstanding (Rs.)", Right: true, Width: 130}, form.Column{Title: "Delinquent", Right: true, Width: 80})
	section("Derogatory information")
	table([][]string{{"Borrower", "0", "0", "0", "0", "0", "0"}, {"Related parties", "0", "0", "0", "0", "0", "0"}}, form.Column{Title: ""},
		form.Column{Title: "Wilful default", Right: true}, form.Column{Title: "Suit filed", Right: true}, form.Column{Title: "Written off",
			Right: true},
		form.Column{Title: "Settled", Right: true}, form.Column{Title: "Invoked / devolved",
			Right: true}, form.Column{Title: "Dishonoured cheques", Right: true})

	f.Turn()
	section("Credit facility details - as borrower")
	for i, c := range facilities {
		f.Room(180)
		commercialFacility(b, f, style, i+1, c)
	}
	section("Relationship details")
	table([][]string{{"Proprietor", b.Name(), b.TaxNumber, b.Home.String(), "100.00"}}, form.Column{Title: "Relationship", Width: 90},
		form.Column{Title: "Name", Width: 130}, form.Column{Title: "PAN",
			Width: 90}, form.Column{Title: "Address"}, form.Column{Title: "Control %", Width: 60, Right: true})
	section("Security and guarantor details")
	table([][]string{
		{"1", "Hypothecation of stock and book debts", b.Amount(drawing.Share(14000)), "Primary", "-"}, {"2", "Personal guarantee", "-",
			"Collateral", b.Name() + ", PAN " + b.TaxNumber},
	}, form.Column{Title: "Sr.", Width: 30}, form.Column{Title: "Type of security"}, form.Column{Title: "Value (Rs.)", Width: 110, Right: true},
		form.Column{Title: "Class", Width: 80}, form.Column{Title: "Guarantor", Width: 220})
	section("Enquiry details in the last 24 months")
	var rows [][]string
	for i, q := range inquiries(b) {
		rows = append(rows, []string{fmt.Sprint(i + 1), choose(i == 0, q.By, "Not disclosed"), named(q.Date), world.Pick(own,
			[]string{"New business loan", "Renewal of limit", "Property loan", "Account review"}), b.Amount(q.Amount)})
	}
	table(rows, form.Column{Title: "Sr.", Width: 30}, form.Column{Title: "Lender"}, form.Column{Title: "Enquiry date", Width: 90},
		form.Column{Title: "Purpose", Width: 160}, form.Column{Title: "Amount (Rs.)", Width: 120, Right: true})
	section("Terms and disclaimer")
	f.Gap(8)
	f.Text(small, 9.5, 0, "The report is strictly confidential and is for the sole use of the member named above in making a credit decision. It "+
		"is built from data submitted by credit institutions and has not been verified independently. "+by+
		" gives no opinion on the credit-worthiness of the borrower. Amounts are in Indian rupees. STD standard (0 days past due); SMA-0 1 to 30, "+
		"SMA-1 31 to 60, SMA-2 61 to 90 days past due; SUB sub-standard; DBT doubtful; LOSS loss asset.")
	f.Gap(4)
	f.Centre(bold, 12, "- End of report -")
	fields := creditFields(b, by, day, firm.Name, fmt.Sprintf("CR-%d", rank), b.TaxNumber)
	delete(fields, "date_of_birth")
	fields["date_of_incorporation"] = world.ISO(firm.Since)
	fields["gstin"] = firm.GSTIN
	fields["report_number"] = order
	fields["total_balance"] = outstanding.Plain()
	fields["open_accounts"] = fmt.Sprint(open)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, height-24, small, "Copyright "+fmt.Sprint(day.Year())+" "+by+"   |   "+strings.ToLower(form.Site(by)))
		s.Right(x+w, height-24, bold, fmt.Sprintf("%d of %d", n, of))
	})
}

// commercialFacility sets a facility with the classification of its last twenty-four months.
func commercialFacility(b *world.Borrower, f *form.Flow, style form.Style, number int, c facility) {
	x, w := f.X, f.W
	text, bold := style.Of(8.5), style.BoldOf(8.5)
	top := f.Y + 4
	f.S.Band(x, top, w, 16, style.Pale)
	f.S.Text(x+5, top+11.5, bold, fmt.Sprintf("%d   %s   -   %s", number, c.kind, c.lender))
	f.S.Right(x+w-5, top+11.5, bold, choose(c.closed, "CLOSED", "OPEN"))
	reported := world.MonthEnd(b.AsOf, -1)
	opened := world.Day(b.AsOf.Year()-c.since, b.Business.Since.Month(), 17)
	closed := "-"
	if c.closed {
		reported = world.MonthEnd(b.AsOf, -14)
		closed = named(reported.AddDate(0, 0, -6))
	}
	for i, l := range [][2]string{
		{"Account number", c.number}, {"Sanctioned amount", b.Amount(c.drawing)}, {"Sanctioned date", named(opened)}, {"Outstanding balance",
			b.Amount(c.outstanding)},
		{"Drawing power", b.Amount(c.drawing)}, {"Loan expiry / maturity", named(opened.AddDate(c.since+c.till, 0, -1))}, {"Overdue",
			"0.00"}, {"Instalment amount", b.Amount(c.instalment)},
		{"Repayment frequency", "Monthly"}, {"Asset classification", "Standard"}, {"Last reported", named(reported)}, {"Closed on", closed},
	} {
		cx := x + 5 + w/3*float64(i%3)
		y := top + 30 + 13*float64(i/3)
		f.S.Text(cx, y, text.In(paper.Grey), l[0])
		f.S.Text(cx+104, y, bold, l[1])
	}
	f.S.Text(x+5, top+88, text.In(paper.Grey), "Asset classification / days past due, and outstanding in thousands, of the last 24 months")
	cell := w / 12
	for i := range 24 {
		cx, cy := x+cell*float64(i%12), top+94+31*float64(i/12)
		month := reported.AddDate(0, -i, 1-reported.Day())
		f.S.Box(cx, cy, cell, 29, 0.4, paper.Grey)
		f.S.Centre(cx+cell/2, cy+8, style.Of(7).In(paper.Grey), month.Format("Jan 06"))
		mark, owed := "STD (0)", "-"
		if month.Before(opened) {
			mark = ""
		} else if !c.closed {
			owed = b.Round((c.outstanding + c.instalment*world.Cents(i)) / 1000)
		}
		f.S.Centre(cx+cell/2, cy+17, style.BoldOf(7.5), mark)
		if mark != "" {
			f.S.Centre(cx+cell/2, cy+26, style.Of(7), owed)
		}
	}
	f.S.Box(x, top, w, 94+62-2, 0.5, style.Ink)
	f.Y = top + 172
}
