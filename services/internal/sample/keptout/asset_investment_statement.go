package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// quarterlyPortfolio is an American broker's quarterly statement: the value at a glance with a chart, holdings, activity, and notes.
func quarterlyPortfolio(b *world.Borrower, a template.Ask) template.Document {
	folio := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	x, w := 44.0, b.Width-88
	text, bold := paper.Humanist.Of(9.4), paper.HumanistBold.Of(9.4)
	plum := paper.RGB(84, 36, 92)
	change := folio.Total - folio.Opening
	paid := folio.Total.Share(int64(60 + a.Own(b).IntN(60)))
	moved := change - paid
	f := form.NewFlow(x, w, b.Height-66, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 48, paper.HumanistBold.Of(17).In(plum), folio.Broker)
		s.Right(x+w, 40, bold, "Account "+folio.Number)
		s.Right(x+w, 52, text, start.Format("January 2")+" - "+end.Format("January 2, 2006"))
		s.Rule(x, x+w, 62, 0.6, plum)
		return s, 90
	})
	s := f.S
	s.Text(x, 92, paper.HumanistBold.Of(14), "Investment report")
	form.Stacked(s, x, 116, 13, paper.Humanist.Of(10.4), append([]string{world.Upper(b.Name()) + " - INDIVIDUAL"}, b.Home.Lines()...)...)
	s.Card(x+w*0.5, 80, w*0.5, 84, 5, paper.RGB(246, 240, 248), plum)
	s.Text(x+w*0.5+12, 100, text, "Your account value")
	s.Text(x+w*0.5+12, 124, paper.HumanistBold.Of(21).In(plum), b.Money(folio.Total))
	s.Text(x+w*0.5+12, 146, text, "Change from last period   "+signed(b, change))
	y := 196.0
	s.Text(x, y, paper.HumanistBold.Of(12).In(plum), "How your account changed")
	y += 20
	for _, row := range [][2]string{{"Beginning value on " + start.Format("Jan 2, 2006"), b.Money(folio.Opening)}, {"Additions", "$0.00"},
		{"Subtractions", "$0.00"}, {"Income reinvested", b.Money(paid)}, {"Change in market value", signed(b, moved)}, {"Ending value on " +
			end.Format("Jan 2, 2006"), b.Money(folio.Total)}} {
		leader(s, x, y, w*0.52, text, row[0], row[1])
		y += 15
	}
	s.Text(x+w*0.6, 196, paper.HumanistBold.Of(12).In(plum), "Allocation")
	inks := []paper.Ink{plum, paper.RGB(196, 130, 40), paper.RGB(60, 120, 110), paper.RGB(150, 150, 160), paper.RGB(170, 70, 80), paper.RGB(70, 90,
		150), paper.RGB(120, 140, 70)}
	for i, hd := range folio.Holdings {
		share := float64(hd.Value) / float64(folio.Total)
		at := 212 + float64(i)*21
		s.Band(x+w*0.6, at-8, share*w*0.34, 10, inks[i%len(inks)])
		s.Text(x+w*0.6+share*w*0.34+4, at, paper.Humanist.Of(8), fmt.Sprintf("%.1f%%", 100*share))
		s.Text(x+w*0.6, at+8, paper.Humanist.Of(6.8).In(paper.Grey), hd.Fund)
	}
	f.Y = 376
	f.Line(paper.HumanistBold.Of(12).In(plum), 10, "Holdings")
	rows := [][]string{}
	for _, hd := range folio.Holdings {
		cost := hd.Value.Share(int64(7200 + hd.Units%2400))
		rows = append(rows, []string{hd.Fund, fmt.Sprintf("%d.000", hd.Units), b.Money(hd.Price), b.Money(hd.Value), b.Money(cost),
			signed(b, hd.Value-cost)})
	}
	rows = append(rows, []string{"*Total mutual funds*", "", "", "*" + b.Money(folio.Total) + "*", "", ""})
	p := form.Prose{Text: text, Bold: bold, Leading: 11.6}
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{Width: 62, Right: true}, form.Column{Width: 66, Right: true}, form.Column{Width: 84,
		Right: true}, form.Column{Width: 84, Right: true}, form.Column{Width: 80, Right: true}), 4,
		[]string{"Description", "Quantity", "Price", "Market value", "Total cost", "Unrealized gain"}, rows)
	f.Line(paper.HumanistBold.Of(12).In(plum), 10, "Income summary")
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{Width: 110, Right: true}, form.Column{Width: 110, Right: true}), 4,
		[]string{"", "This period", "Year to date"}, [][]string{{"Dividends, taxable", b.Money(paid.Share(6400)),
			b.Money(paid.Share(6400) * world.Cents((int(end.Month())+2)/3))}, {"Short-term capital gain distributions", "$0.00", "$0.00"},
			{"Interest, taxable", b.Money(paid - paid.Share(6400)), b.Money((paid - paid.Share(6400)) * world.Cents((int(end.Month())+2)/3))}})
	f.Turn()
	f.Line(paper.HumanistBold.Of(12).In(plum), 10, "Activity: dividends, interest and other income, reinvested")
	rows = nil
	for i, hd := range folio.Holdings {
		day := start.AddDate(0, i%3, 14+i)
		part := paid / world.Cents(len(folio.Holdings))
		if i == 0 {
			part += paid % world.Cents(len(folio.Holdings))
		}
		rows = append(rows, []string{b.Date(day), hd.Fund, "Dividend received", "", b.Money(part)}, []string{b.Date(day), hd.Fund, "Reinvestment",
			fmt.Sprintf("%.3f", float64(part)/float64(hd.Price)), signed(b, -part)})
	}
	f.Rows(p, form.Columns(w, form.Column{Width: 66}, form.Column{}, form.Column{Width: 100}, form.Column{Width: 60, Right: true},
		form.Column{Width: 84, Right: true}), 3.4, []string{"Settled", "Security", "Description", "Quantity", "Amount"}, rows)
	f.Line(paper.HumanistBold.Of(12).In(plum), 16, "Information about your statement")
	for _, n := range []string{
		"Please review this statement promptly and report inaccuracies or discrepancies in writing within 10 days to protect your rights, " +
			"including those under the Securities Investor Protection Act.",
		"Market values are obtained from third parties believed to be reliable and are not guaranteed. Prices of funds are the net asset values " +
			"at the close of the last business day of the period. Unrealized gains are estimates and not for tax reporting; cost basis is the " +
			"average of all purchases, where known.",
		"Securities are held by the carrying broker, member of SIPC, which protects securities customers of its members up to $500,000, " +
			"including $250,000 for claims for cash. Investments are not insured by the FDIC, are not deposits of a bank, and may lose value.",
		"Free credit balances are payable on demand and may be used in the conduct of business. Transaction confirmations state charges. Tell us " +
			"at once of material changes in your objectives or financial situation. Mutual fund prospectuses hold information on fees and risks " +
			"and should be read with care.",
		"The account has no margin privileges and no loan against it is outstanding.",
	} {
		f.Prose(form.Prose{Text: paper.Humanist.Of(8.8), Bold: bold, Leading: 11.4}, n)
		f.Gap(6)
	}
	return template.Numbered(map[string]string{
		"broker": folio.Broker, "holder": world.Upper(b.Name()), "account_number": folio.Number, "period_start": world.ISO(start),
		"period_end": world.ISO(end), "opening_value": folio.Opening.Plain(), "closing_value": folio.Total.Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-38, paper.Humanist.Of(7.6).In(paper.Grey), "MR_CE _BQKXJTBBDPFQV_BBBBB "+end.Format("20060102"))
		s.Right(x+w, b.Height-38, text, fmt.Sprintf("%d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

// folioStatement is an Indian fund registrar's account statement: each scheme with its transactions and its valuation.
func folioStatement(b *world.Borrower, a template.Ask) template.Document {
	folio := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	r := a.Issuer(b)
	x, w := 34.0, b.Width-68
	text, bold := paper.Narrow.Of(8.6), paper.NarrowBold.Of(8.6)
	date := "02-Jan-2006"
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 46, paper.NarrowBold.Of(15), folio.Broker)
		s.Right(x+w, 40, paper.NarrowBold.Of(11), "ACCOUNT STATEMENT")
		s.Right(x+w, 52, text, start.Format(date)+" To "+end.Format(date))
		s.Rule(x, x+w, 58, 2, paper.RGB(210, 150, 30))
		return s, 80
	})
	s := f.S
	s.Text(x, 80, text, "Email Id: "+b.Email)
	form.Stacked(s, x, 98, 11.4, paper.Narrow.Of(9.4), append([]string{b.Name()}, append(b.Home.Lines(), "Mobile: "+b.Phone)...)...)
	p := form.Prose{Text: text, Bold: bold, Leading: 10.8}
	p.At(s, x+w*0.5, 98, w*0.5, "This statement brings to you details of the investments in your folio, with all purchases, redemptions, "+
		"switches and dividends of the period. If you find any folio missing, it is not registered with the same PAN and email. Nominee details, "+
		"where not given, may be submitted online.")
	f.Y = 164
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 3.4, nil, [][]string{{"*Folio No.* " + folio.Number,
		"*PAN* " + b.TaxNumber, "*KYC* OK", "*Holding* Single"}, {"*Opening value* " + b.Amount(folio.Opening), "*Closing value* " +
		b.Amount(folio.Total), "*Status* Resident individual", "*Nominee* Registered"}})
	table := form.Columns(w, form.Column{Width: 66}, form.Column{}, form.Column{Width: 84, Right: true}, form.Column{Width: 70, Right: true},
		form.Column{Width: 78, Right: true}, form.Column{Width: 78, Right: true})
	for i, hd := range folio.Holdings {
		f.Room(150)
		f.S.Band(x, f.Y-10, w, 15, paper.RGB(250, 238, 210))
		f.S.Text(x+4, f.Y, bold, world.Draw(r, world.Letters, 3)+world.Draw(r, world.Figures, 2)+" - "+hd.Fund+" - Direct Plan - Growth")
		f.S.Right(x+w-4, f.Y, text, "ISIN: INF"+world.Draw(r, world.Figures, 3)+"K01"+world.Draw(r, world.Letters, 2)+world.Draw(r, world.Figures,
			1)+"   Registrar: CENTRAL")
		f.Gap(12)
		// Three monthly purchases, by which the units grew to what they are.
		nav := hd.Price.Share(int64(9600 + 100*(i%3)))
		bought := []float64{}
		sum := 0.0
		rows := [][]string{}
		for m := range 3 {
			units := float64(world.Units(2000)) * 0.99995 / float64(nav+nav.Share(int64(60*m)))
			bought = append(bought, units)
			sum += units
		}
		have := float64(hd.Units) - sum
		f.S.Text(x+4, f.Y, text, "Opening Unit Balance: "+fmt.Sprintf("%.3f", have))
		f.Gap(5)
		for m, units := range bought {
			have += units
			day := start.AddDate(0, m, 9)
			rows = append(rows, []string{day.Format(date), fmt.Sprintf("SIP Purchase - Instalment %d/120", 11+3*a.Back+m),
				b.Amount(world.Units(2000)), fmt.Sprintf("%.3f", units), fmt.Sprintf("%.4f", float64(nav+nav.Share(int64(60*m)))/100),
				fmt.Sprintf("%.3f", have)},
				[]string{day.Format(date), "Stamp Duty", "0.10", "", "", ""})
		}
		f.Rows(p, table, 2.4, []string{"Date", "Transaction", "Amount (INR)", "Units", "Price (INR)", "Unit balance"}, rows)
		f.S.Text(x+4, f.Y, bold, fmt.Sprintf("Closing Unit Balance: %d.000", hd.Units))
		f.S.Text(x+180, f.Y, text, "NAV on "+end.Format(date)+": INR "+fmt.Sprintf("%.4f", float64(hd.Price)/100))
		f.S.Right(x+w-4, f.Y, bold, "Market Value on "+end.Format(date)+": INR "+b.Amount(hd.Value))
		f.Gap(12)
		f.S.Text(x+4, f.Y, paper.Narrow.Of(7.2).In(paper.Grey), "Entry load: NIL. Exit load: 1% if redeemed within one year from the date of "+
			"allotment; NIL thereafter. Advisor: DIRECT")
		f.Gap(22)
	}
	f.Room(110)
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{Width: 140, Right: true}, form.Column{Width: 140, Right: true}), 3.4,
		[]string{"Portfolio summary", "Value on " + start.AddDate(0, 0, -1).Format(date) + " (INR)", "Value on " + end.Format(date) + " (INR)"},
		[][]string{{folio.Broker, b.Amount(folio.Opening), b.Amount(folio.Total)}, {"*Total*", "*" + b.Amount(folio.Opening) + "*",
			"*" + b.Amount(folio.Total) + "*"}})
	for _, n := range []string{
		"Mutual fund investments are subject to market risks, read all scheme related documents carefully. The value of units may go up or down " +
			"with the factors and forces affecting the securities market.",
		"Any discrepancy should be brought to our notice within 30 days of receipt of this statement. Units are allotted subject to realisation " +
			"of payment. For change of bank mandate please submit the form with a cancelled cheque.",
		"Gross dividend, if any, is shown before tax deducted at source. Stamp duty of 0.005% applies to purchases from 1 July 2020. This is a " +
			"computer generated statement.",
	} {
		f.Prose(form.Prose{Text: paper.Narrow.Of(7.6), Bold: bold, Leading: 9.4}, n)
		f.Gap(2)
	}
	return template.Numbered(map[string]string{
		"broker": folio.Broker, "holder": b.Name(), "account_number": folio.Number, "period_start": world.ISO(start), "period_end": world.ISO(end),
		"opening_value": folio.Opening.Plain(), "closing_value": folio.Total.Plain(), "pan": b.TaxNumber,
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-36, paper.Narrow.Of(7.4).In(paper.Grey), "Visit us at the nearest service centre, or call "+b.Stock().TollFree)
		s.Right(x+w, b.Height-36, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}
