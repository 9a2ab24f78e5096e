package address

import (
	"fmt"
	"math"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A charge is one line of a bill.
type charge struct {
	name   string
	amount world.Cents
}

func sum(charges []charge) world.Cents {
	total := world.Cents(0)
	for _, c := range charges {
		total += c.amount
	}
	return total
}

// powerBill is that of an American company for electricity and gas: a summary with a stub to tear off, and on the back the charges line by
// line. Its total is what leaves the account in the following month.
func powerBill(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	provider := b.Utility
	autopay := world.Upper(provider) + " AUTOPAY"
	before, paidOn, paid := payment(b, a.Back, autopay)
	if !paid {
		before, paidOn = world.Cents(7_000+r.IntN(12_000)), world.MonthStart(b.AsOf, -1-a.Back).AddDate(0, 0, 7)
	}
	total, _, known := payment(b, a.Back-1, autopay)
	if !known {
		total = world.Cents(7_000 + r.IntN(12_000))
	}
	end := world.MonthStart(b.AsOf, -1-a.Back).AddDate(0, 0, 17)
	start := end.AddDate(0, -1, 1)
	days := int(end.Sub(start).Hours()/24) + 1
	billed, due := end.AddDate(0, 0, 3), world.MonthStart(b.AsOf, -a.Back).AddDate(0, 0, 7)
	account := fmt.Sprintf("%s-%s-%s", world.Draw(issuer, world.Figures[1:], 4), world.Draw(issuer, world.Figures, 4), world.Draw(issuer,
		world.Figures, 2))
	meter := world.Draw(issuer, world.Figures[1:], 8)

	// The charges are worked back from the total: the taxes, the fixed parts, some gas, and electricity for what is left.
	tax := total.Share(410)
	gasUse := int64(8 + r.IntN(20))
	gas := []charge{{"Customer charge", 800}, {fmt.Sprintf("Gas delivery  %d therms x $0.31460", gasUse),
		world.Cents(math.Round(float64(gasUse) * 31.46))},
		{fmt.Sprintf("Gas supply  %d therms x $0.42180", gasUse), world.Cents(math.Round(float64(gasUse) * 42.18))}}
	rest := total - tax - sum(gas)
	use := int64(float64(rest-1_000) / 13.1)
	power := []charge{{"Customer charge", 1_000}, {fmt.Sprintf("Energy charge  %d kWh x $0.078910", use),
		world.Cents(math.Round(float64(use) * 7.891))},
		{fmt.Sprintf("Delivery charge  %d kWh x $0.041260", use), world.Cents(math.Round(float64(use) * 4.126))}}
	power = append(power, charge{"Fuel cost adjustment", rest - sum(power)})

	x, w := 40.0, b.Width-80
	ink := world.Pick(issuer, []paper.Ink{paper.RGB(0, 94, 132), paper.RGB(0, 110, 70), paper.RGB(148, 60, 20)})
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9.5, Ink: ink, Pale: mixed(ink)}
	mark := issuer.IntN(6)
	open := func() *paper.Sheet {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		form.Emblem(s, x, 30, 30, ink, mark)
		s.Text(x+38, 50, style.BoldOf(17).In(ink), provider)
		return s
	}
	s := open()
	s.Text(x+38, 61, style.Of(8).In(paper.Grey), "Your hometown energy company")
	form.Stacked(s, x, 88, 12, style.BoldOf(10), world.Upper(b.Name()))
	form.Stacked(s, x, 100, 12, style.Of(10), b.Home.Lines()...)
	top := style
	top.Size = 9
	y := 32.0
	for _, c := range []form.Cell{{Label: "Account number", Value: account}, {Label: "Statement date", Value: billed.Format("Jan 2, 2006")},
		{Label: "Service period", Value: start.Format("Jan 2") + " - " + end.Format("Jan 2, 2006")},
		{Label: "Days in period", Value: fmt.Sprint(days)}} {
		y = top.Pairs(s, x+w*0.56, y, w*0.44, 14, false, c)
	}
	s.Card(x+w*0.56, 96, w*0.44, 62, 5, ink, ink)
	s.Text(x+w*0.58, 114, style.Of(11).In(paper.White), "Total amount due")
	s.Right(x+w*0.98, 116, style.BoldOf(19).In(paper.White), b.Money(total))
	s.Text(x+w*0.58, 132, style.Of(10).In(paper.White), "Due date")
	s.Right(x+w*0.98, 132, style.BoldOf(12).In(paper.White), due.Format("January 2, 2006"))
	s.Text(x+w*0.58, 149, style.Of(8.5).In(paper.White), "AutoPay: will be withdrawn from your bank on the due date")
	s.Text(x, 150, style.Of(9), "Service at: "+b.Home.String())

	s.Text(x, 190, style.BoldOf(12).In(ink), "Your account summary")
	s.Rule(x, x+w*0.47, 195, 1.2, ink)
	y = 212
	for _, c := range []charge{{"Previous balance", before}, {"Payment received " + paidOn.Format("Jan 2") + " - thank you", -before},
		{"Balance forward", 0},
		{"Current electric charges", sum(power)}, {"Current gas charges", sum(gas)}, {"Taxes and fees", tax}} {
		s.Text(x, y, style.Of(9.5), c.name)
		amount := b.Money(c.amount)
		if c.amount < 0 {
			amount = "-" + b.Money(-c.amount)
		}
		s.Right(x+w*0.47, y, style.Of(9.5), amount)
		y += 15
	}
	s.Rule(x, x+w*0.47, y-9, 0.6, paper.Grey)
	s.Text(x, y+5, style.BoldOf(10.5), "Total amount due")
	s.Right(x+w*0.47, y+5, style.BoldOf(10.5), b.Money(total))

	right := x + w*0.53
	s.Text(right, 190, style.BoldOf(12).In(ink), "Your electric use, 13 months (kWh)")
	s.Rule(right, x+w, 195, 1.2, ink)
	base := 306.0
	for i := range 13 {
		u := float64(use) * (0.72 + 0.5*math.Abs(math.Sin(float64(i)*0.52+float64(issuer.IntN(3)))))
		if i == 12 {
			u = float64(use)
		}
		at := right + 4 + float64(i)*(w*0.47-8)/13
		bar := min(88, u/float64(use)*62)
		shade := style.Pale
		if i == 12 {
			shade = ink
		}
		s.Band(at, base-bar, 13, bar, shade)
		s.Centre(at+6.5, base+9, style.Of(7), end.AddDate(0, i-12, 0).Format("Jan")[:1])
	}
	s.Rule(right, x+w, base, 0.8, paper.Grey)
	s.Text(right, base+22, style.Of(8), fmt.Sprintf("Average per day this month: %.1f kWh    Same month last year: %.1f kWh",
		float64(use)/float64(days), float64(use)*1.07/float64(days)))

	s.Band(x, 346, w, 72, style.Pale)
	s.Text(x+10, 362, style.BoldOf(10).In(ink), "News from "+provider)
	s.Paragraph(x+10, 376, w-20, 11.5, style.Of(9), "Budget Billing spreads the cost of hot and cold months evenly over the year. Enroll before the "+
		"end of the month and your next bill is the first level one. "+
		"Need help with a past due balance? Call us before the due date: we can set up a payment arrangement over three to six months. "+
		"Before you dig, call 811 at least three business days ahead. If you smell gas, leave at once and call "+b.Stock().TollFree+" from outside.")
	s.Text(x, 452, style.BoldOf(9), "Ways to pay")
	form.Stacked(s, x, 465, 11.5, style.Of(8.5), "Online at "+form.Site(provider)+"  |  By phone "+b.Stock().TollFree+" (no fee for bank drafts, "+
		"$2.25 for cards)",
		"By mail with the stub below  |  In person at any authorized pay station; bring this bill",
		"A late payment charge of 1.5% applies to balances unpaid after the due date. A returned payment costs $25.00.")

	for i := range 80 { // the perforation
		s.Rule(x-16+7*float64(i), x-12+7*float64(i), 552, 0.5, paper.Grey)
	}
	s.Centre(b.Width/2, 548, style.Of(7).In(paper.Grey), "Please detach and return this portion with your payment. Make checks payable to "+
		""+provider+".")
	s.Text(x, 580, style.BoldOf(11).In(ink), provider)
	form.Stacked(s, x, 594, 11, style.Of(8.5), "P.O. Box 0149", b.Banks[0].Place.City+", "+b.Home.Region+" "+b.Home.Code)
	style.Cells(s, x+w*0.44, 566, w*0.56, 30, form.Cell{Label: "Account number", Value: account}, form.Cell{Label: "Due date", Value: b.Date(due)},
		form.Cell{Label: "Amount due", Value: b.Money(total)})
	style.Cells(s, x+w*0.44, 596, w*0.56, 30, form.Cell{Label: "After " + b.Date(due) + " pay", Value: b.Money(total + total.Share(150))},
		form.Cell{Label: "Energy Share donation  $1  $5  $10", Value: ""},
		form.Cell{Label: "Amount enclosed", Value: "AUTOPAY - DO NOT PAY"})
	form.Stacked(s, x+30, 668, 12.5, paper.Mono.Of(9.5), world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Bars(s, x+30, 640, 0.6, 12, b.Home.Code+account[:4])
	digits := strings.ReplaceAll(account, "-", "")
	s.Centre(b.Width/2, 736, paper.OCRB.Of(11), fmt.Sprintf("%s%s%09d%s", digits, due.Format("010206"), int64(total), world.CheckDigit(digits)))

	t := open()
	t.Right(x+w, 40, style.Of(9), "Account number "+account)
	t.Right(x+w, 52, style.Of(9), "Statement date "+billed.Format("Jan 2, 2006"))
	y = 92
	section := func(title, reading, rate string, columns [][]string, charges []charge, label string) {
		y = style.Heading(t, x, y, w, title)
		t.Text(x+4, y+14, style.Of(8.5), "Service address: "+b.Home.String()+"     "+rate)
		t.Text(x+4, y+26, style.Of(8.5), reading)
		y += 34
		col := form.Columns(w, form.Column{Title: "Meter", Width: 80}, form.Column{Title: "From"}, form.Column{Title: "To"},
			form.Column{Title: "Previous", Right: true},
			form.Column{Title: "Present", Right: true}, form.Column{Title: "Multiplier", Right: true}, form.Column{Title: "Usage", Right: true})
		y = style.Head(t, x, y, style.Pale, paper.Black, col)
		for _, c := range columns {
			form.Row(t, x, y, style.Of(9), col, c...)
			y += 14
		}
		y += 6
		for _, c := range charges {
			t.Text(x+4, y, style.Of(9.5), c.name)
			t.Right(x+w-4, y, style.Of(9.5), b.Money(c.amount))
			y += 14
		}
		t.Rule(x+w-90, x+w, y-9, 0.6, paper.Grey)
		t.Text(x+4, y+3, style.BoldOf(9.5), label)
		t.Right(x+w-4, y+3, style.BoldOf(9.5), b.Money(sum(charges)))
		y += 26
	}
	previous := int64(10_000 + issuer.IntN(50_000))
	section("Electric service detail", "Meter read is actual. Next scheduled read on or about "+end.AddDate(0, 1, 0).Format("January 2, 2006")+".",
		"Rate: RS-1 Residential",
		[][]string{{meter, b.Date(start.AddDate(0, 0, -1)), b.Date(end), fmt.Sprint(previous), fmt.Sprint(previous + use), "1",
			fmt.Sprintf("%d kWh", use)}}, power, "Total electric charges")
	previous = int64(1_000 + issuer.IntN(5_000))
	section("Gas service detail", "100 cubic feet (CCF) x 1.0412 heat factor = therms.", "Rate: G-10 Residential Heating",
		[][]string{{"G" + meter[1:], b.Date(start.AddDate(0, 0, -1)), b.Date(end), fmt.Sprint(previous), fmt.Sprint(previous + gasUse), "1.0412",
			fmt.Sprintf("%d therms", gasUse)}}, gas, "Total gas charges")
	y = style.Heading(t, x, y, w, "Taxes and fees")
	y += 16
	taxes := []charge{{"State utility excise tax", tax.Share(6000)}, {"City franchise fee", tax - tax.Share(6000)}}
	for _, c := range taxes {
		t.Text(x+4, y, style.Of(9.5), c.name)
		t.Right(x+w-4, y, style.Of(9.5), b.Money(c.amount))
		y += 14
	}
	t.Text(x+4, y+3, style.BoldOf(9.5), "Total taxes and fees")
	t.Right(x+w-4, y+3, style.BoldOf(9.5), b.Money(tax))
	y += 34
	t.Text(x, y, style.BoldOf(10).In(ink), "Understanding your bill")
	y += 14
	for _, p := range powerTerms {
		y = t.Paragraph(x, y, w, 11, style.Of(8.5), p) + 3
	}
	fields := map[string]string{
		"provider": provider, "holder": world.Upper(b.Name()), "account_number": account, "address": b.Home.String(), "bill_date": world.ISO(billed),
		"due_date": world.ISO(due), "amount_due": total.Plain(), "period_start": world.ISO(start), "period_end": world.ISO(end), "previous_balance": before.Plain(),
	}
	return template.Numbered(fields, []*paper.Sheet{s, t}, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-26, style.Of(8).In(paper.Grey), fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

// mixed is a pale ground of an ink.
func mixed(i paper.Ink) paper.Ink {
	part := func(v uint8) uint8 { return uint8(255 - (255-int(v))/6) }
	return paper.RGB(part(i.R), part(i.G), part(i.B))
}

var powerTerms = []string{
	"Customer charge: a fixed monthly amount for the meter, its reading, and the keeping of your account. It applies even when no energy is used.",
	"Energy charge: the cost of producing or buying the electricity you used, for each kilowatt-hour (kWh). One kilowatt-hour lights a 10-watt bulb " +
		"for one hundred hours.",
	"Delivery charge: the cost of moving energy over our lines and pipes to your home, and of keeping these in repair.",
	"Fuel cost adjustment: the difference between what we expected to pay for fuel and what we paid. It is approved each quarter by the Commission " +
		"and may be a credit.",
	"Therm: a measure of the heat in natural gas, equal to 100,000 British thermal units.",
	"Estimated reads: when our reader cannot reach the meter the bill is estimated and marked so. The next actual reading corrects it.",
	"Disputes: if you think this bill is wrong, call or write before the due date. While we look into it you need not pay the amount in question, " +
		"and service will not be cut off for it. " +
		"If you are not satisfied with our answer you may ask the Consumer Services Division of the State Utilities Commission for an informal " +
		"review.",
	"Medical or life-support equipment: tell us if someone in your home depends on it. A certificate from a physician delays disconnection for up " +
		"to thirty days.",
}
