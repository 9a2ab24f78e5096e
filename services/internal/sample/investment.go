package sample

import (
	"fmt"

	"dossier/services/internal/sample/paper"
)

func (c *cast) broker() string {
	return pick(c.random("broker"), worlds[c.country].brokers)
}

// investmentStatement is the holdings at the end of a quarter, counted back from the application, on two pages.
func (c *cast) investmentStatement(back int) document {
	r := c.random(fmt.Sprint("investment ", back))
	owner := c.random("investment account")
	account := draw(owner, letters, 2) + "-" + draw(owner, figures, 7)
	end := monthEnd(c.asOf, -1-3*back)
	start := monthStart(end, -2)
	funds := []string{"Broad Market Index Fund", "International Equity Fund", "Core Bond Fund", "Growth & Income Fund", "Small Company Fund", "Short Term Treasury Fund", "Balanced Allocation Fund"}
	scale := int64(1)
	if c.country == "IN" {
		scale = 12
	}
	columns := []column{{"Holding", 0, false}, {"Units", 80, true}, {"Price", 80, true}, {"Market value", 100, true}}
	x, w := 46.0, c.width-92
	columns[0].width = w - 260
	type holding struct {
		fund  string
		units int64
		price cents
	}
	var holdings []holding
	total := cents(0)
	for _, f := range funds[:4+owner.IntN(4)] {
		h := holding{f, 40 + owner.Int64N(400), cents((1_800 + r.Int64N(9_000)) * scale)}
		holdings = append(holdings, h)
		total += h.price * cents(h.units)
	}
	opening := total.share(9_300 + r.Int64N(500))

	page := func() *paper.Sheet {
		s := c.sheet()
		s.Text(x, 58, paper.SerifBold.Of(19).In(paper.RGB(92, 40, 48)), c.broker())
		s.Right(x+w, 50, paper.SansBold.Of(10), "Investment Account Statement")
		s.Right(x+w, 62, paper.Sans.Of(8.5), c.date(start)+" - "+c.date(end))
		s.Rule(x, x+w, 72, 1.5, paper.RGB(92, 40, 48))
		return s
	}
	one := page()
	stacked(one, x, 100, 13, paper.Sans.Of(10), append([]string{c.borrower.name()}, c.borrower.home.lines()...)...)
	stacked(one, x+w-190, 100, 13, paper.Sans.Of(9.5), "Account number: "+account, "Account type: Individual", "Statement date: "+c.date(end))
	y := cells(one, x, 160, w, 36, cell{"Beginning value on " + c.date(start), c.money(opening), 0}, cell{"Change in value", c.money(total - opening), 0},
		cell{"Ending value on " + c.date(end), c.money(total), 0})
	y = head(one, x, y+24, paper.RGB(92, 40, 48), paper.White, columns)
	for _, h := range holdings {
		row(one, x, y, paper.Sans.Of(9.5), columns, h.fund, fmt.Sprintf("%d.000", h.units), c.amount(h.price), c.amount(h.price*cents(h.units)))
		one.Rule(x, x+w, y+5, 0.3, paper.Grey)
		y += 18
	}
	row(one, x, y+4, paper.SansBold.Of(10.5), columns, "Total account value", "", "", c.money(total))

	two := page()
	y = 100
	for _, note := range []string{
		"About this statement",
		"Values are based on closing prices on the statement date and are believed to be reliable, but they are not guaranteed. Past performance is no indication of future results.",
		"Securities are held for your account and are not deposits of, or guaranteed by, any bank. They may lose value.",
		"Please report any inaccuracy or discrepancy in this statement promptly and in writing. Oral communications should be confirmed in writing to protect your rights.",
		"Tell us if your investment objectives or financial situation have changed, or if you wish to impose or change restrictions on the management of your account.",
		"A statement of our financial condition is available for inspection at our offices, and a copy will be sent on written request.",
	} {
		y = two.Paragraph(x, y, w, 13, paper.Serif.Of(10.5), note) + 9
	}
	return document{class: InvestmentStatement, fields: map[string]string{
		"institution":    c.broker(),
		"holder":         c.borrower.name(),
		"account_number": account,
		"period_start":   iso(start),
		"period_end":     iso(end),
		"opening_value":  opening.plain(),
		"total_value":    total.plain(),
	}, pages: numbered([]*paper.Sheet{one, two}, func(s *paper.Sheet, n, of int) {
		s.Centre(c.width/2, c.height-40, paper.Sans.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})}
}
