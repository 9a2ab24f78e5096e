package address

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// levies are who shares in a property tax, in parts of ten thousand. The last takes what rounding leaves.
var levies = []struct {
	name  string
	share int64
}{{"COUNTY GENERAL FUND", 1420}, {"LOCAL SCHOOL DISTRICT - CURRENT EXPENSE", 4380}, {"SCHOOL DISTRICT - BOND RETIREMENT",
	910}, {"CITY / MUNICIPALITY", 1260}, {"PUBLIC LIBRARY", 310}, {"MENTAL HEALTH & RECOVERY BOARD", 280},
	{"CHILDREN SERVICES", 390}, {"COMMUNITY COLLEGE", 240}, {"FIRE & E.M.S. LEVY", 640}, {"METRO PARKS", 0}}

// treasurerReceipt is the receipted bill of a county treasurer for half a year: the mainframe's grid of values, rates and levies, and at the
// foot the receipt that the cashier's printer added, with the stamp.
func treasurerReceipt(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	h := taxed(b)
	name := county(b)
	// Halves fall due in February and July; the receipt is of the last one paid. The tax of a year is collected in the next.
	due := world.Day(b.AsOf.Year()-a.Back, 7, 11)
	if due.After(b.AsOf.AddDate(-a.Back, 0, -5)) {
		due = world.Day(due.Year(), 2, 14)
	}
	if due.After(b.AsOf.AddDate(-a.Back, 0, -5)) {
		due = world.Day(due.Year()-1, 7, 11)
	}
	half := "FIRST HALF"
	if due.Month() > 4 {
		half = "SECOND HALF"
	}
	year := fmt.Sprint(due.Year() - 1)
	paid := due.AddDate(0, 0, -3-r.IntN(24))
	amount := h.yearly / 2
	receipt := fmt.Sprintf("%s-%06d", due.Format("06"), 1000+r.IntN(900_000))
	owner := world.Upper(b.Family + " " + b.Given + " " + b.Middle[:min(1, len(b.Middle))])
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 38.0, b.Width-76
	t, bold, small := paper.Mono.Of(8.6), paper.MonoBold.Of(8.6), paper.Sans.Of(6.5)
	s.Text(x, 44, paper.SansBold.Of(13), world.Upper(name)+" COUNTY TREASURER")
	official := world.Upper(b.Someone(issuer).Name())
	s.Text(x, 56, paper.Sans.Of(8), official+", Treasurer   "+b.Banks[1].Place.String())
	s.Right(x+w, 44, paper.SansBold.Of(10), "REAL PROPERTY TAX")
	s.Right(x+w, 56, paper.SansBold.Of(10), "TAX YEAR "+year+"  "+half)
	cell := func(cx, cy, cw, ch float64, name, value string) {
		s.Box(cx, cy, cw, ch, 0.6, paper.Black)
		s.Text(cx+3, cy+8, small, name)
		s.Text(cx+4, cy+ch-5, form.Fit(t, value, cw-6), value)
	}
	cell(x, 66, w*0.3, 26, "PARCEL NUMBER", h.parcel)
	cell(x+w*0.3, 66, w*0.22, 26, "TAX DISTRICT", fmt.Sprintf("%03d CITY CORP.", 10+issuer.IntN(80)))
	cell(x+w*0.52, 66, w*0.16, 26, "CLASS", "R 510")
	cell(x+w*0.68, 66, w*0.16, 26, "ROLL PAGE", fmt.Sprintf("%04d-%02d", issuer.IntN(9000), issuer.IntN(60)))
	cell(x+w*0.84, 66, w*0.16, 26, "BILL NO.", world.Draw(r, world.Figures[1:], 6))
	s.Box(x, 92, w*0.52, 74, 0.6, paper.Black)
	s.Text(x+3, 100, small, "OWNER NAME AND PROPERTY LOCATION")
	form.Stacked(s, x+8, 116, 12, t, owner, world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	s.Text(x+8, 158, t, "MAIL TO: SAME")
	s.Box(x+w*0.52, 92, w*0.48, 74, 0.6, paper.Black)
	s.Text(x+w*0.52+3, 100, small, "LEGAL DESCRIPTION")
	_, street, _ := strings.Cut(world.Upper(b.Home.Street), " ")
	subdivision := street + " SUBDIVISION"
	form.Stacked(s, x+w*0.52+8, 116, 12, t, form.Cut(t, subdivision, w*0.48-16),
		fmt.Sprintf("LOT %d BLK %d SEC %d", 1+issuer.IntN(90), 1+issuer.IntN(20), 1+issuer.IntN(9)),
		fmt.Sprintf("PLAT BK %d PG %d  %.3f AC", 10+issuer.IntN(90), 1+issuer.IntN(300), float64(h.land)/43_560))

	land := h.value.Share(2300).Whole()
	y := 182.0
	columns := form.Columns(w, form.Column{Title: "VALUATION", Width: 96}, form.Column{Title: "LAND", Right: true},
		form.Column{Title: "IMPROVEMENT", Right: true}, form.Column{Title: "TOTAL", Right: true},
		form.Column{Title: "EFFECTIVE RATE (MILLS)", Right: true, Width: 130})
	style := form.Style{Text: paper.Mono, Bold: paper.MonoBold, Size: 8.6, Ink: paper.Black, Pale: paper.Pale}
	y = style.Head(s, x, y-6, paper.Pale, paper.Black, columns)
	form.Row(s, x, y, t, columns, "APPRAISED 100%", b.Round(land), b.Round(h.value-land), b.Round(h.value), fmt.Sprintf("%.6f",
		float64(h.yearly)/float64(h.value)*1000/0.35))
	form.Row(s, x, y+12, t, columns, "TAXABLE 35%", b.Round(land.Share(3500)), b.Round(h.value.Share(3500).Whole()-land.Share(3500).Whole()),
		b.Round(h.value.Share(3500)), "")
	y += 34
	columns = form.Columns(w, form.Column{Title: "DISTRIBUTION OF YOUR TAX"}, form.Column{Title: "SHARE", Width: 70, Right: true},
		form.Column{Title: "FULL YEAR", Width: 96, Right: true}, form.Column{Title: "THIS HALF", Width: 96, Right: true})
	y = style.Head(s, x, y, paper.Pale, paper.Black, columns)
	left := h.yearly
	for i, l := range levies {
		part := h.yearly.Share(l.share)
		if i == len(levies)-1 {
			part = left
		}
		left -= part
		form.Row(s, x, y, t, columns, l.name, fmt.Sprintf("%.2f%%", float64(part)*100/float64(h.yearly)), b.Amount(part), b.Amount(part/2))
		y += 12
	}
	s.Rule(x, x+w, y-8, 0.6, paper.Black)
	y += 6
	// What credits do to the tax is shown as counties do: gross, less the reductions, is the net tax of the half.
	gross := amount.Share(13_100)
	for _, c := range []charge{{"REAL ESTATE TAXES", gross}, {"TAX REDUCTION", -(gross - amount).Share(7000)}, {"NON-BUSINESS CREDIT",
		-((gross - amount) - (gross - amount).Share(7000))}, {"HOMESTEAD REDUCTION", 0}, {"SPECIAL ASSESSMENTS", 0},
		{"DELINQUENT / PENALTY / INTEREST", 0}} {
		s.Text(x+w*0.40, y, t, c.name)
		s.Right(x+w-4, y, t, b.Amount(c.amount))
		y += 12
	}
	s.Rule(x+w*0.40, x+w, y-8, 0.8, paper.Black)
	s.Text(x+w*0.40, y+3, bold, "NET TAX DUE "+half)
	s.Right(x+w-4, y+3, bold, b.Amount(amount))
	s.Text(x+w*0.40, y+16, t, "DUE ON OR BEFORE "+b.Date(due)+"   PHONE (800) 555-0171")
	s.Paragraph(x, y-70, w*0.36, 9, paper.Sans.Of(7), "A ten percent penalty is added to a half that is not paid by the due date, with interest "+
		"from the first day of the following month. Payment by mail is timely when postmarked by the United States Postal Service "+
		"on or before the due date. If your taxes are paid by a mortgage lender, send this bill to the lender. Questions about values go to the "+
		"County Auditor, not to the Treasurer. Owner occupancy credit applications are due by December 31.")

	y += 44
	for i := range 60 {
		s.Rule(x-10+9.4*float64(i), x-6+9.4*float64(i), y-14, 0.6, paper.Grey)
	}
	s.Text(x, y+4, paper.SansBold.Of(12), "OFFICIAL TAX RECEIPT")
	s.Text(x+170, y+4, paper.Sans.Of(8), "RETAIN FOR YOUR RECORDS - NOT NEGOTIABLE")
	cell(x, y+14, w*0.25, 28, "RECEIPT NUMBER", receipt)
	cell(x+w*0.25, y+14, w*0.25, 28, "DATE PAID", b.Date(paid))
	cell(x+w*0.5, y+14, w*0.25, 28, "PARCEL NUMBER", h.parcel)
	cell(x+w*0.75, y+14, w*0.25, 28, "TAX YEAR / HALF", year+" "+half)
	y += 60
	how := world.Pick(r, []string{"CHECK " + world.Draw(r, world.Figures[1:], 4), "E-CHECK", "CASHIER'S CHECK"})
	for _, l := range []string{"RECEIVED FROM  " + owner, "PROPERTY       " + world.Upper(b.Home.String()), "TENDERED       " + how +
		"        DRAWER 0" + fmt.Sprint(1+r.IntN(6)) + "   CLERK " + world.Draw(r, world.Letters, 3) + "   BATCH " + world.Draw(r, world.Figures, 5),
		"PRINCIPAL      " + b.Amount(amount) + "   PENALTY 0.00   INTEREST 0.00   FEE 0.00", "TOTAL PAID     " +
			b.Money(amount), "BALANCE DUE    " + b.Money(0)} {
		s.Text(x+6, y, t, l)
		y += 12.5
	}
	form.Stamp(s, x+w-168, y-62, paper.Red, 7, "PAID", world.Upper(paid.Format("Jan 02 2006")), "COUNTY TREASURER")
	s.Rule(x+w-190, x+w, y+26, 0.5, paper.Black)
	form.Signature(s, x+w-180, y+24, 120, issuer)
	s.Text(x+w-190, y+36, paper.Sans.Of(7.5), "By Deputy Treasurer")
	s.Text(x, y+36, paper.Sans.Of(7), "Form prescribed by the State Auditor  DTE-"+fmt.Sprint(100+issuer.IntN(80))+"  Rev. "+fmt.Sprint(due.Year()-2))
	return template.Single(map[string]string{
		"receipt_number": receipt, "owner": owner, "property_id": h.parcel, "address": world.Upper(b.Home.String()), "tax_year": year, "amount": amount.Plain(),
		"payment_date": world.ISO(paid), "assessed_value": h.value.Share(3500).Plain(),
	}, s).About(year+"-01-01", year+"-12-31")
}

// onlineTaxReceipt is the page that a county's payment site shows after one has paid by card, printed from the browser.
func onlineTaxReceipt(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	h := taxed(b)
	name := county(b)
	// Fiscal years begin in July; the bill is payable from October.
	fiscal := b.AsOf.AddDate(0, -11, 0).Year() - a.Back
	year := fmt.Sprintf("%d-%d", fiscal, fiscal+1)
	paid := world.Day(fiscal, 10, 3).AddDate(0, 0, r.IntN(36))
	discount := h.yearly.Share(300)
	amount := h.yearly - discount
	receipt := "R" + paid.Format("0601") + world.Draw(r, world.Figures, 7)
	owner := b.FullName()
	blue := world.Pick(issuer, []paper.Ink{paper.RGB(16, 78, 124), paper.RGB(44, 92, 58), paper.RGB(70, 60, 110)})
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 54.0, b.Width-108
	browser := paper.Sans.Of(7.5)
	s.Text(26, 20, browser, paid.Format("1/2/06")+fmt.Sprintf(", %d:%02d PM", 1+r.IntN(11), r.IntN(60)))
	s.Centre(b.Width/2, 20, browser, name+" County Tax Collector - Payment Receipt")
	site := "https://pay." + strings.ReplaceAll(strings.ToLower(name), " ", "") + "countytax.example/receipt?id=" + receipt
	s.Text(26, b.Height-18, browser, site)
	s.Right(b.Width-26, b.Height-18, browser, "1/1")

	s.Band(x, 40, w, 46, blue)
	s.Text(x+14, 60, paper.HumanistBold.Of(16).In(paper.White), name+" County Tax Collector")
	s.Text(x+14, 76, paper.Humanist.Of(10).In(paper.White), "Property tax payments  |  Home  |  Search  |  My parcels  |  Help")
	s.Disc(x+28, 122, 14, 14, paper.RGB(40, 140, 80))
	s.Stroke([]paper.Point{{X: x + 21, Y: 122}, {X: x + 26, Y: 128}, {X: x + 36, Y: 115}}, 2.6, paper.White)
	s.Text(x+54, 120, paper.HumanistBold.Of(16), "Thank you! Your payment was received.")
	s.Text(x+54, 136, paper.Humanist.Of(10), "A copy of this receipt was sent to "+b.Email+". Please print it for your records.")
	t, bold := paper.Humanist.Of(10.5), paper.HumanistBold.Of(10.5)
	y := 172.0
	block := func(title string, rows ...[2]string) {
		s.Text(x, y, paper.HumanistBold.Of(12).In(blue), title)
		s.Rule(x, x+w, y+5, 0.8, blue)
		y += 22
		for i, row := range rows {
			if i%2 == 0 {
				s.Band(x, y-11.5, w, 16, paper.RGB(243, 245, 247))
			}
			s.Text(x+6, y, bold, row[0])
			s.Text(x+190, y, form.Fit(t, row[1], w-196), row[1])
			y += 16
		}
		y += 16
	}
	block("Receipt", [2]string{"Receipt number", receipt}, [2]string{"Payment date", paid.Format("January 2, 2006")}, [2]string{"Posted effective",
		paid.Format("January 2, 2006")}, [2]string{"Authorization code", world.Draw(r, world.Figures, 6)},
		[2]string{"Paid by", b.Name()}, [2]string{"Payment method", "eCheck ending in " + b.Account(0).Number[6:]})
	block("Property", [2]string{"Parcel ID (APN)", h.parcel}, [2]string{"Owner of record", owner}, [2]string{"Property address", b.Home.String()},
		[2]string{"Tax area / roll", fmt.Sprintf("%05d / Secured annual", issuer.IntN(99_999))},
		[2]string{"Use", "Single family residence"}, [2]string{"Net assessed value", b.Money(h.value)})
	block("Tax year "+year, [2]string{"Ad valorem taxes", b.Money(h.yearly.Share(8600))}, [2]string{"Non-ad valorem assessments",
		b.Money(h.yearly - h.yearly.Share(8600))}, [2]string{"Total bill", b.Money(h.yearly)},
		[2]string{"Early payment discount (3%)", "-" + b.Money(discount)}, [2]string{"Convenience fee (eCheck)", "$0.00"}, [2]string{"Total paid",
			b.Money(amount)}, [2]string{"Balance remaining", "$0.00"})
	s.Card(x, y-6, w, 74, 4, paper.RGB(255, 250, 232), paper.RGB(214, 190, 120))
	s.Paragraph(x+10, y+8, w-20, 12.4, paper.Humanist.Of(9.5), "Payments made online may take two business days to appear on the county tax roll. "+
		"If your bank returns the payment unpaid, this receipt is void, the discount is lost, and a returned item charge of "+
		"$40.00 is added to the bill. Do not pay this parcel again by mail. To dispute a valuation, file a petition with the Value Adjustment Board "+
		"within twenty-five days of the mailing of the notice of proposed taxes.")
	y += 92
	s.Paragraph(x, y, w, 10, browser, "© "+fmt.Sprint(paid.Year())+" "+name+" County.  Privacy  |  Accessibility  |  Terms of use.  Office of the "+
		"Tax Collector, "+b.Banks[1].Place.String())
	d := template.Single(map[string]string{
		"receipt_number": receipt, "owner": owner, "property_id": h.parcel, "address": b.Home.String(), "tax_year": year, "amount": amount.Plain(), "payment_date": world.ISO(paid),
		"assessed_value": h.value.Plain(), "discount": discount.Plain(),
	}, s)
	d.Pages[0].Number, d.Pages[0].Of = 1, 1
	return d.About(world.ISO(world.Day(fiscal, 7, 1)), world.ISO(world.Day(fiscal+1, 6, 30)))
}
