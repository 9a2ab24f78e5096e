package sample

import (
	"fmt"

	"dossier/services/internal/sample/paper"
)

// utilityBill is the bill for a month, counted back from the application: 0 is the month before it.
func (c *cast) utilityBill(back int) document {
	r := c.random(fmt.Sprint("utility ", back))
	b := c.borrower
	start, end := monthStart(c.asOf, -1-back), monthEnd(c.asOf, -1-back).AddDate(0, 0, -6)
	billed := end.AddDate(0, 0, 2)
	due := billed.AddDate(0, 0, 18)
	customer := c.random("utility account")
	account := draw(customer, figures[1:], 1) + draw(customer, figures, 9)
	units := int64(180 + r.IntN(700))
	before := int64(10_000 + customer.IntN(50_000))
	rate, fixed := cents(14), cents(1250)
	if c.country == "IN" {
		rate, fixed = 715, 12_000
	}
	charges := []line{{"Fixed / customer charge", fixed}, {fmt.Sprintf("Energy charge, %d kWh at %s", units, c.money(rate)), rate * cents(units)}}
	charges = append(charges, line{"Taxes and surcharges", (charges[0].amount + charges[1].amount).share(650)})
	total := cents(0)
	for _, l := range charges {
		total += l.amount
	}

	s := c.sheet()
	x, w := 44.0, c.width-88
	green := paper.RGB(20, 96, 84)
	s.Band(0, 30, c.width, 44, green)
	s.Text(x, 58, paper.SansBold.Of(17).In(paper.White), c.utility)
	s.Right(x+w, 57, paper.Sans.Of(11).In(paper.White), "Electricity Bill")
	stacked(s, x, 108, 14, paper.Sans.Of(10.5), append([]string{upper(b.name())}, b.home.lines()...)...)
	y := 100.0
	y = cells(s, x+w*0.52, y, w*0.48, 28, cell{"Account Number", account, 0}, cell{"Bill Date", c.date(billed), 0})
	y = cells(s, x+w*0.52, y, w*0.48, 28, cell{"Amount Due", c.money(total), 0}, cell{"Due Date", c.date(due), 0})
	s.Text(x, y+34, paper.SansBold.Of(10.5), "Service address: ")
	s.Text(x+96, y+34, paper.Sans.Of(10), b.home.String())
	s.Text(x, y+50, paper.Sans.Of(10), "Service from "+c.date(start)+" to "+c.date(end)+"   Tariff: Residential")

	columns := []column{{"Meter number", 120, false}, {"Previous reading", 110, true}, {"Current reading", 110, true}, {"Usage (kWh)", w - 340, true}}
	y = head(s, x, y+70, green, paper.White, columns)
	row(s, x, y, paper.Sans.Of(9.5), columns, "M"+account[3:], number(int(before)), number(int(before+units)), number(int(units)))
	columns = []column{{"Current charges", w - 120, false}, {"Amount", 120, true}}
	y = head(s, x, y+20, green, paper.White, columns)
	for _, l := range charges {
		row(s, x, y, paper.Sans.Of(9.5), columns, l.name, c.amount(l.amount))
		y += 16
	}
	s.Rule(x, x+w, y-8, 0.8, green)
	row(s, x, y+8, paper.SansBold.Of(11), columns, "Total amount due by "+c.date(due), c.money(total))

	s.Text(x, y+48, paper.SansBold.Of(9.5), "Your usage over twelve months (kWh)")
	base := y + 150
	for i := range 12 {
		u := float64(180 + r.IntN(700))
		if i == 11 {
			u = float64(units)
		}
		s.Band(x+10+float64(i)*34, base-u/10.5, 20, u/10.5, paper.RGB(110, 168, 156))
		s.Centre(x+20+float64(i)*34, base+10, paper.Sans.Of(7), end.AddDate(0, 0, -15).AddDate(0, i-11, 0).Format("Jan"))
	}
	s.Rule(x, x+420, base, 0.8, paper.Grey)
	s.Paragraph(x, base+44, w, 11, paper.Sans.Of(8.5), "Payments received after the due date are subject to a late charge of 1.5% a month. For emergencies and outages call "+
		worlds[c.country].tollFree+" at any hour. Please keep this part for your records and quote your account number in all correspondence.")
	return single(UtilityBill, map[string]string{
		"provider":        c.utility,
		"holder":          upper(b.name()),
		"account_number":  account,
		"service_address": b.home.String(),
		"bill_date":       iso(billed),
		"due_date":        iso(due),
		"amount_due":      total.plain(),
	}, s)
}
