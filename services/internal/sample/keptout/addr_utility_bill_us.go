package keptout

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A metered service of a bill.
type metered struct {
	name, unit string
	meter      string
	last, used int
	lines      []world.Line
}

// services are what a company of that name sells, with the charges of a month.
func services(provider string, r *rand.Rand) []metered {
	var all []metered
	add := func(name, unit string, used int, fixed, each, tax int) {
		m := metered{name: name, unit: unit, meter: world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 7),
			last: 10_000 + r.IntN(60_000), used: used}
		sum := world.Cents(fixed + each*used/100)
		m.lines = []world.Line{{Name: "Customer charge", Amount: world.Cents(fixed)},
			{Name: fmt.Sprintf("%s usage %d %s @ $%.4f", name, used, unit, float64(each)/10_000), Amount: world.Cents(each * used / 100)},
			{Name: "Franchise fee and local tax", Amount: sum.Share(int64(tax))}}
		all = append(all, m)
	}
	if strings.Contains(provider, "Electric") || strings.Contains(provider, "Power") || strings.Contains(provider,
		"Energy") || strings.Contains(provider, "Light") {
		add("Electric", "kWh", 420+r.IntN(700), 1450, 1185, 420)
	}
	if strings.Contains(provider, "Gas") {
		add("Gas", "therms", 14+r.IntN(60), 1100, 9870, 380)
	}
	if strings.Contains(provider, "Water") {
		add("Water", "CCF", 5+r.IntN(9), 980, 41_200, 0)
		add("Sewer", "CCF", 5+r.IntN(6), 1275, 53_100, 0)
	}
	if len(all) == 0 { // the name does not say
		add("Electric", "kWh", 420+r.IntN(700), 1450, 1185, 420)
	}
	return all
}

// cooperativeBill is the bill of a local supplier: what is owed in a large box, the meters, a year's usage as columns, and the slip to return below a
// perforation; its terms are on the back.
func cooperativeBill(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	account := fmt.Sprintf("%s-%s-%s", world.Draw(issuer, world.Figures[1:], 4), world.Draw(issuer, world.Figures, 5),
		world.Draw(issuer, world.Figures, 2))
	billed := world.MonthStart(b.AsOf, -a.Back-1).AddDate(0, 0, 6+issuer.IntN(12))
	due := billed.AddDate(0, 0, 21)
	sold := services(b.Utility, own)
	total := world.Cents(0)
	for _, m := range sold {
		for _, l := range m.lines {
			total += l.Amount
		}
	}
	before := total.Share(int64(8000 + own.IntN(4000)))
	green := world.Pick(issuer, []paper.Ink{paper.RGB(46, 110, 60), paper.RGB(0, 84, 130), paper.RGB(130, 70, 20)})
	pale := paper.RGB(238, 243, 238)
	text, bold, small := paper.Wide.Of(7.5), paper.WideBold.Of(7.5), paper.Wide.Of(6.5)
	long := func(t time.Time) string { return t.Format("January 2, 2006") }
	x, w := 40.0, 532.0

	s := blank(b)
	form.Emblem(s, x, 32, 30, green, 1+issuer.IntN(5))
	s.Text(x+40, 46, paper.WideBold.Of(13).In(green), b.Utility)
	place := world.Address{Street: "P.O. Box " + world.Draw(issuer, world.Figures[1:], 4), City: b.Home.City, Region: b.Home.Region,
		Code: b.Home.Code[:3] + "01"}
	s.Text(x+40, 58, small, place.String()+"   |   Office hours: Mon-Fri 8:00 a.m. - 4:30 p.m.")
	s.Text(x+40, 68, small, "Billing questions "+b.Stock().TollFree+"   |   To report an outage, day or night 1-800-555-0199")
	s.Right(x+w, 46, paper.WideBold.Of(9), "Statement of Service")

	s.Card(x, 84, 250, 74, 4, pale, green)
	ladder(s, x+8, 98, 92, 13.5, bold, text, "Account number", account, "Member name", b.Name(), "Service address", b.Home.Street, "",
		b.Home.Town(), "Rate class", "RES-1 Residential")
	s.Card(x+262, 84, w-262, 74, 4, green, green)
	white := bold.In(paper.White)
	s.Text(x+274, 102, white, "Billing date")
	s.Right(x+w-12, 102, white, long(billed))
	s.Text(x+274, 117, white, "Please pay by")
	s.Right(x+w-12, 117, white, long(due))
	s.Rule(x+274, x+w-12, 125, 0.6, paper.White)
	s.Text(x+274, 146, paper.WideBold.Of(10).In(paper.White), "Total amount due")
	s.Right(x+w-12, 147, paper.WideBold.Of(14).In(paper.White), b.Money(total))

	y := 178.0
	s.Text(x, y, paper.WideBold.Of(9).In(green), "Account activity since your last bill")
	s.Rule(x, x+w, y+4, 0.8, green)
	y += 18
	activity := func(l, v string, t paper.Type) {
		s.Text(x+6, y, t, l)
		s.Right(x+w-6, y, t, v)
		y += 12.5
	}
	activity("Balance from previous statement", b.Money(before), text)
	activity("Payment received "+billed.AddDate(0, 0, -9).Format("01/02/06")+" - thank you", "-"+b.Money(before), text)
	activity("Balance forward", b.Money(0), text)
	for _, m := range sold {
		s.Text(x+6, y+2, bold, m.name+" service")
		y += 14
		for _, l := range m.lines {
			if l.Amount > 0 {
				activity("    "+l.Name, b.Money(l.Amount), text)
			}
		}
	}
	s.Rule(x, x+w, y-7, 0.5, paper.Grey)
	y += 3
	activity("Current charges due "+long(due), b.Money(total), bold)

	y += 8
	columns := form.Columns(w, form.Column{Title: "Service", Width: 58}, form.Column{Title: "Meter no.", Width: 70},
		form.Column{Title: "Read from", Width: 64}, form.Column{Title: "Read to", Width: 64},
		form.Column{Title: "Days", Width: 34, Right: true}, form.Column{Title: "Previous", Right: true},
		form.Column{Title: "Present", Right: true}, form.Column{Title: "Usage", Right: true})
	style := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7.5, Ink: green, Pale: pale}
	at := style.Head(s, x, y, pale, paper.Black, columns)
	for _, m := range sold {
		form.Row(s, x, at-3, text, columns, m.name, m.meter, billed.AddDate(0, 0, -34).Format("01/02/06"),
			billed.AddDate(0, 0, -4).Format("01/02/06"), "30",
			world.Number(m.last), world.Number(m.last+m.used), fmt.Sprintf("%d %s", m.used, m.unit))
		at += 12
	}
	y = at + 12
	s.Text(x, y, paper.WideBold.Of(9).In(green), "Your "+strings.ToLower(sold[0].name)+" usage, 13 months")
	chart := y + 70
	for i := range 13 {
		month := world.MonthStart(billed, i-12)
		used := float64(sold[0].used) * (0.7 + 0.5*own.Float64())
		if i == 12 {
			used = float64(sold[0].used)
		}
		h := 52 * used / float64(sold[0].used) / 1.25
		s.Band(x+10+22*float64(i), chart-h, 14, h, green)
		s.Centre(x+17+22*float64(i), chart+8, paper.Wide.Of(5.5), month.Format("Jan"))
	}
	s.Rule(x+4, x+300, chart, 0.6, paper.Black)
	s.Text(x+320, y, paper.WideBold.Of(9).In(green), "Messages")
	s.Paragraph(x+320, y+13, w-320, 9.5, paper.Wide.Of(7), "Budget billing evens out the seasons: ask us for a quote. Members who are behind may "+
		"qualify for energy assistance through "+
		"Community Action. Call before you dig: dial 811 three working days ahead. The annual meeting is on the second Thursday of April at the "+
		"high school.")

	cut := 612.0
	for d := 0.0; d < b.Width; d += 7 {
		s.Rule(d, d+4, cut, 0.5, paper.Grey)
	}
	s.Centre(b.Width/2, cut+10, small, "Please detach here and return this portion with your payment. Make checks payable to "+b.Utility+".")
	form.Stacked(s, x, cut+34, 11, text, append([]string{b.Utility}, place.Lines()...)...)
	ladder(s, x+310, cut+34, 110, 13, text, bold, "Account number", account, "Due date", due.Format("01/02/2006"), "Amount due", b.Money(total),
		"After "+due.Format("01/02")+" pay", b.Money(total+total.Share(500)))
	s.Text(x+310, cut+92, text, "Amount enclosed  $")
	s.Box(x+420, cut+81, 90, 16, 0.6, paper.Black)
	form.Stacked(s, x+36, cut+104, 12, paper.Mono.Of(9.5), world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Checkbox(s, x+310, cut+116, small, false, "Mailing address has changed (see reverse)")
	form.Checkbox(s, x+310, cut+128, small, false, "Round my bill up to the next dollar for Helping Neighbors")
	s.Text(x+36, cut+154, paper.Mono.Of(10), strings.ReplaceAll(account, "-", "")+fmt.Sprintf("%09d", total)+due.Format("010206")+world.Draw(own,
		world.Figures, 3))

	back := blank(b)
	f := &form.Flow{Sheets: []*paper.Sheet{back}, S: back, X: x, Y: 60, W: w, Floor: b.Height - 60}
	f.Line(paper.WideBold.Of(10).In(green), 20, "Important information about your service")
	for _, p := range [][2]string{
		{"Payment.", "Payment is due upon receipt and is past due after the date shown. A late charge of five percent is added to any balance " +
			"that remains unpaid. A fee of $30.00 is charged for returned checks and returned electronic payments. When you pay by check you " +
			"authorize us to use the information on it to make a one-time electronic transfer."},
		{"Disconnection.", "Service may be disconnected when an account is more than thirty days past due. You will receive a written notice at " +
			"least ten days before. Service is not disconnected on Fridays, on holidays, or when the forecast high is below 32 degrees. If a " +
			"person in your home depends on life support equipment, tell us now and send the physician's form each year."},
		{"Estimated readings.", "When the meter cannot be read the bill is estimated from past use and marked with an E. The next actual reading " +
			"corrects it. Please keep dogs away and shrubs trimmed around the meter."},
		{"Explanation of terms.", "Customer charge: the fixed monthly cost of the meter, billing, and the line to your property, whether or not " +
			"service is used. kWh: 1,000 watts used for one hour. CCF: one hundred cubic feet, or 748 gallons. Therm: 100,000 British thermal " +
			"units of gas. Franchise fee: what the city collects for the use of its streets."},
		{"Deposits.", "Deposits of residential members are returned with interest after twelve consecutive months of payments on time."},
		{"Complaints.", "If you cannot resolve a dispute with our office you may write to the board at the address on the front, or contact the " +
			"consumer services division of the state utility commission."},
		{"Ways to pay.", "By mail with the slip on the front; at the drive-up window or night drop; by phone with a card (a convenience fee of " +
			"$2.25 applies); by automatic bank draft on the due date; or at participating grocery stores."},
	} {
		f.Y = wrapped(back, x, f.Y, w, 12, paper.WideBold.Of(8), paper.Wide.Of(8), p[0], p[1]) + 8
	}
	f.Gap(10)
	f.Line(paper.WideBold.Of(9).In(green), 18, "Change of mailing address or telephone")
	for _, l := range []string{"Name", "Street", "City, State, ZIP", "Telephone", "Signature"} {
		back.Text(x, f.Y, text, l)
		back.Rule(x+90, x+360, f.Y+2, 0.5, paper.Grey)
		f.Gap(20)
	}
	d := template.Numbered(map[string]string{
		"provider": b.Utility, "holder": b.Name(), "account_number": account, "address": b.Home.String(), "bill_date": world.ISO(billed),
		"due_date":   world.ISO(due),
		"amount_due": total.Plain(), "previous_balance": before.Plain(),
	}, []*paper.Sheet{s, back}, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, 24, small, fmt.Sprintf("Page %d of %d", n, of))
	})
	return d.About(world.ISO(billed.AddDate(0, 0, -34)), world.ISO(billed.AddDate(0, 0, -4)))
}
