package assets

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// consolidatedAccount is the statement that a registrar of mutual funds mails to an investor for all his folios: per scheme the opening units, the
// transactions, the closing units and their value, with the notes on loads.
func consolidatedAccount(b *world.Borrower, a template.Ask) template.Document {
	p := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	r, own := a.Issuer(b), a.Own(b)
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 7.8, Ink: paper.RGB(40, 60, 120), Pale: paper.RGB(232, 236, 244)}
	text, bold, small := style.Of(7.8), style.BoldOf(7.8), style.Of(7)
	x, w := 34.0, b.Width-68
	f := form.NewFlow(x, w, b.Height-56, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(x, 38, style.BoldOf(10.5).In(style.Ink), p.Broker)
		s.Right(x+w, 36, style.BoldOf(11), "Consolidated Account Statement")
		s.Right(x+w, 47, text, date3(start)+" To "+date3(end))
		s.Rule(x, x+w, 54, 0.8, style.Ink)
		return s, 70
	})
	form.Stacked(f.S, x, 74, 11.5, text, "Email Id: "+b.Email, world.Upper(b.Name()), world.Upper(b.Home.Street),
		world.Upper(b.Home.City)+" - "+b.Home.Code, world.Upper(b.Home.Region)+", INDIA", "Mobile: "+b.Phone, "Account (CAS) No.: "+p.Number)
	f.S.Box(x+w*0.5, 64, w*0.5, 84, 0.5, paper.Grey)
	f.S.Paragraph(x+w*0.5+6, 76, w*0.5-12, 10, small, "This consolidated account statement is brought to you as an investor friendly initiative. "+
		"It lists the transactions in, and the balances of, all folios held under the PAN "+b.TaxNumber+
		" in the schemes serviced by the registrar. If you find folios missing, they may be registered with another e-mail or without PAN; please "+
		"ask for consolidation. Value of the holdings on "+date3(start)+": INR "+b.Amount(p.Opening)+".")
	f.Y = 170
	f.Line(style.BoldOf(9).In(style.Ink), 5, "PORTFOLIO SUMMARY")
	var rows [][]string
	cost := world.Cents(0)
	costs := make([]world.Cents, len(p.Holdings))
	for i, h := range p.Holdings {
		costs[i] = h.Value.Share(7000 + int64(h.Units%41)*70)
		cost += costs[i]
		rows = append(rows, []string{h.Fund, b.Amount(costs[i]), b.Amount(h.Value)})
	}
	rows = append(rows, []string{"Total", b.Amount(cost), b.Amount(p.Total)})
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w*0.75,
		form.Column{Title: "Scheme"}, form.Column{Title: "Cost Value (INR)", Width: 100, Right: true},
		form.Column{Title: "Market Value (INR)", Width: 100, Right: true})}, rows)
	f.Gap(8)

	columns := form.Columns(w, form.Column{Title: "Date", Width: 66}, form.Column{Title: "Transaction"}, form.Column{Title: "Amount (INR)",
		Width: 76, Right: true}, form.Column{Title: "NAV (INR)", Width: 66, Right: true},
		form.Column{Title: "Units", Width: 66, Right: true}, form.Column{Title: "Unit Balance", Width: 76, Right: true})
	head := func() {
		f.Y = style.Head(f.S, x, f.Y, style.Pale, paper.Black, columns) - 2
	}
	arn := "ARN-" + world.Draw(r, world.Figures[1:], 5)
	for i, h := range p.Holdings {
		f.Room(170)
		folio := fmt.Sprintf("%s / %02d", world.Draw(r, world.Figures[1:], 8), r.IntN(90))
		f.S.Rule(x, x+w, f.Y-8, 0.6, style.Ink)
		f.S.Text(x, f.Y+3, bold, "Folio No: "+folio)
		f.S.Text(x+150, f.Y+3, text, "PAN: "+b.TaxNumber+"   KYC: OK   PAN: OK")
		f.S.Right(x+w, f.Y+3, text, "Holder: "+world.Upper(b.Name()))
		isin := "INF" + world.Draw(r, world.Figures, 3) + world.Draw(r, world.Letters, 1) + "01" + world.Draw(r, world.Letters+world.Figures, 3)
		f.S.Text(x, f.Y+15, bold, fmt.Sprintf("%s-%s - Regular Plan - Growth (Non-Demat) - ISIN: %s", world.Draw(r, world.Letters, 4), h.Fund, isin))
		f.S.Text(x, f.Y+26, small, "(Advisor: "+arn+")     Registrar: SEVA FUND REGISTRY     Nominee 1: Registered     Nominee 2: -     Nominee 3: -")
		f.Y += 32
		head()
		// Units in thousandths. Every other scheme is bought by a monthly plan.
		balance := h.Units * 1000
		type bought struct {
			amount, nav world.Cents
			units       int64
		}
		var plan [3]bought
		for m := range plan {
			if i%2 == 0 {
				plan[m].amount = world.Units(1_000 * (2 + i))
				plan[m].nav = h.Price.Share(int64(9_500 + 150*m + own.IntN(120)))
				plan[m].units = int64((plan[m].amount - 25) * 1000 / plan[m].nav)
				balance -= plan[m].units
			}
		}
		form.Row(f.S, x, f.Y, bold, columns, "", "Opening Unit Balance", "", "", "", thousandths(balance))
		f.Y += 11.5
		for m, t := range plan {
			if t.units > 0 {
				balance += t.units
				day := world.MonthStart(start, m).AddDate(0, 0, 6)
				form.Row(f.S, x, f.Y, text, columns, date3(day), fmt.Sprintf("SIP Purchase - Instalment %d/120 - BSE", 14+3*(8-a.Back)+m),
					b.Amount(t.amount-25), b.Amount(t.nav), thousandths(t.units), thousandths(balance))
				form.Row(f.S, x, f.Y+10.5, small, columns, date3(day), "*** Stamp Duty ***", "0.25")
				f.Y += 22
			}
		}
		if plan[0].units == 0 {
			f.S.Text(x+columns[0].Width+4, f.Y, text, "*** No transactions during this statement period ***")
			f.Y += 11.5
		}
		f.S.Text(x+4, f.Y+2, bold, "Closing Unit Balance: "+thousandths(h.Units*1000))
		f.S.Text(x+170, f.Y+2, text, "NAV on "+date3(end)+": INR "+b.Amount(h.Price))
		f.S.Right(x+w-4, f.Y+2, bold, "Market Value on "+date3(end)+": INR "+b.Amount(h.Value))
		f.S.Right(x+w-4, f.Y+13, text, "Total Cost Value: "+b.Amount(costs[i]))
		f.Y += 13
		f.Text(small, 9, 4, "Entry Load: Nil. Exit Load: "+world.Pick(r, []string{"1% if redeemed within 1 year from the date of allotment, nil " +
			"thereafter.", "Nil.", "0.50% for redemption or switch out within 90 days.", "10% of units free, 1% for the rest within 12 months."}))
		f.Gap(12)
	}
	f.Room(120)
	f.Line(bold, 12, "Important notes")
	for i, n := range []string{
		"Stamp duty at 0.005% is deducted from every purchase with effect from 1 July 2020. Units are allotted at the NAV of the day on which the " +
			"funds are available for utilisation.",
		"The market value is the number of units multiplied by the NAV of the last business day of the period; it is indicative. Cost value is " +
			"the sum of purchases, less redemptions on a first in first out basis, before loads.",
		"Total expense ratios of Regular and Direct plans, and the commission paid to the distributor, are stated in the half-yearly statement. " +
			"Direct plans have a lower expense ratio.",
		"Investors are requested to update PAN, KYC, nomination, bank account and FATCA particulars. Redemption is paid only into the registered " +
			"bank account. Mutual fund investments are subject to market risks; read all scheme related documents carefully.",
		"Any discrepancy must be brought to notice within 30 days. This is a computer generated statement. Grievances may be lodged on the SCORES " +
			"portal.",
	} {
		f.Clause(small, 9.5, 14, fmt.Sprintf("%d.", i+1), n)
	}
	return template.Numbered(investmentFields(b, a, p, world.Upper(b.Name()), p.Number), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-32, small, "CASWS"+world.Draw(b.Random("cas "+p.Number), world.Figures, 7)+"  Version:V3.4  Live-14")
		s.Right(x+w, b.Height-32, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

// thousandths writes a number of units.
func thousandths(n int64) string { return fmt.Sprintf("%d.%03d", n/1000, n%1000) }

// holdingStatement is a depository participant's statement of holding and transactions in a demat account: shares by ISIN with free and pledged
// balances, and the value of the portfolio in the last months.
func holdingStatement(b *world.Borrower, a template.Ask) template.Document {
	p := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	r, own := a.Issuer(b), a.Own(b)
	text, bold := paper.Wide.Of(7), paper.WideBold.Of(7)
	style := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7, Ink: paper.RGB(0, 100, 80), Pale: paper.RGB(224, 240, 234)}
	x, w := 30.0, b.Width-60
	dp := "IN30" + world.Draw(r, world.Figures, 4)
	client := world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 7)
	number := dp + "-" + client
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(x, 24, w, 26, style.Ink)
		s.Text(x+8, 41, paper.WideBold.Of(12).In(paper.White), p.Broker)
		s.Right(x+w-8, 41, paper.WideBold.Of(9).In(paper.White), "STATEMENT OF HOLDING AND TRANSACTION")
		if page > 1 {
			s.Text(x, 64, text, "Account "+number+"   "+world.Upper(b.Name()))
		}
		return s, 82
	})
	columns := form.Columns(w, form.Column{Width: 92}, form.Column{}, form.Column{Width: 92}, form.Column{Width: 130})
	facts := [][]string{
		{"DP ID - Client ID", number, "Statement period", start.Format("02-Jan-06") + " to " + end.Format("02-Jan-06")}, {"Sole/First holder",
			world.Upper(b.Name()), "PAN (first holder)", b.TaxNumber},
		{"Address", world.Upper(b.Home.Street), "Second holder", "-"}, {"", world.Upper(b.Home.Town()), "Nominee", "Registered"}, {"E-mail",
			b.Email, "Type / sub-type", "Individual / Resident"},
		{"Mobile", b.Phone, "Account status", "Active"}, {"Bank (ECS)", b.Banks[0].Name, "Bank A/c / IFSC",
			"XXXX" + b.Account(0).Number[10:] + " / " + b.Banks[0].Branch}, {"RGESS / BSDA flag", "No / No", "SMS alert", "Yes"},
	}
	form.Grid(f.S, x, 62, 14, len(facts), columns)
	for i, l := range facts {
		form.Row(f.S, x, 71.5+14*float64(i), bold, columns, l[0], "", l[2])
		form.Row(f.S, x, 71.5+14*float64(i), text, columns, "", l[1], "", l[3])
	}
	f.Y = 62 + 14*float64(len(facts)) + 24
	section := func(title string) {
		f.Room(80)
		f.Line(paper.WideBold.Of(8.5).In(style.Ink), 5, title)
	}
	section("Portfolio value")
	months := 3
	step := (p.Total - p.Opening) / world.Cents(months)
	var trend [][]string
	for i := range months + 1 {
		value, change := p.Opening+step*world.Cents(i), ""
		if i == months {
			value = p.Total
		} else if i > 0 {
			value += step.Share(int64(own.IntN(6000)) - 3000)
		}
		if i == months {
			change = b.Amount(p.Total - p.Opening)
		}
		trend = append(trend, []string{world.MonthEnd(start, i-1).Format("02 January 2006"), b.Amount(value), change})
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "As on", Width: 150}, form.Column{Title: "Value (in Rs.)", Width: 130, Right: true},
		form.Column{Title: "Change in the period (Rs.)", Right: true})}, trend)
	f.Gap(8)
	section("Holdings as on " + end.Format("02 January 2006"))
	table := form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 15, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "ISIN", Width: 82}, form.Column{Title: "Company / security"}, form.Column{Title: "Free", Width: 44, Right: true},
		form.Column{Title: "Pledged", Width: 48, Right: true}, form.Column{Title: "Lock-in", Width: 46, Right: true}, form.Column{Title: "Total",
			Width: 44, Right: true}, form.Column{Title: "Rate", Width: 62, Right: true}, form.Column{Title: "Value", Width: 74, Right: true})}
	var rows, moves [][]string
	companies := r.Perm(len(holdingCompanies))
	for i, h := range p.Holdings {
		company := holdingCompanies[companies[i]]
		isin := "INE" + world.Draw(r, world.Figures, 3) + world.Draw(r, world.Letters, 1) + "010" + world.Draw(r, world.Figures, 2)
		units := fmt.Sprint(h.Units)
		rows = append(rows, []string{isin, company, units, "0", "0", units, b.Amount(h.Price), b.Amount(h.Value)})
		if i%2 == 0 {
			n := 5 + own.Int64N(20)
			day := start.AddDate(0, i/2%3, 4+own.IntN(20))
			moves = append(moves, []string{day.Format("02-Jan-06"), company, "By market - settlement 202" + world.Draw(own, world.Figures, 4),
				fmt.Sprint(h.Units - n), fmt.Sprint(n), "0", units})
		}
	}
	f.Table(table, rows)
	form.Row(f.S, x, f.Y, bold, table.Columns, "", "Total value of holdings (Rs.)", "", "", "", "", "", b.Amount(p.Total))
	f.S.Rule(x, x+w, f.Y-9, 0.6, paper.Black)
	f.Gap(26)
	section("Transactions")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 56}, form.Column{Title: "Company", Width: 140}, form.Column{Title: "Description"},
		form.Column{Title: "Opening", Width: 48, Right: true}, form.Column{Title: "Credit", Width: 44, Right: true}, form.Column{Title: "Debit",
			Width: 44, Right: true}, form.Column{Title: "Closing", Width: 48, Right: true})}, moves)
	f.Gap(10)
	section("Charges and dues to the participant")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Columns: form.Columns(w,
		form.Column{Title: "Particulars"}, form.Column{Title: "Amount (Rs.)", Width: 90, Right: true}, form.Column{Title: "GST (Rs.)", Width: 80,
			Right: true})},
		[][]string{{"Annual maintenance charge, quarter part", "75.00", "13.50"}, {"Transaction charges (" + plural(len(moves), "credit") + ")",
			"0.00", "0.00"}, {"Balance carried", "0.00", "0.00"}})
	f.Gap(10)
	section("Notes")
	f.Gap(8)
	for _, n := range holdingNotes {
		f.Text(paper.Wide.Of(6.5), 9.5, 0, "\u2022 "+strings.ReplaceAll(n, "#", p.Broker))
		f.Gap(2)
	}
	return template.Uncounted(template.Numbered(investmentFields(b, a, p, world.Upper(b.Name()), number), f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Rule(x, x+w, b.Height-44, 0.5, style.Ink)
		s.Text(x, b.Height-33, paper.Wide.Of(6), "SEBI registration no. IN-DP-"+world.Draw(b.Random("registration "+p.Broker), world.Figures,
			3)+"-2017. Generated on "+b.AsOf.Format("02-Jan-2006")+". No signature required.")
		s.Right(x+w, b.Height-33, text, fmt.Sprintf("Page : %d", n))
	})).About(world.ISO(start), world.ISO(end))
}

// plural writes a number of things.
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

var holdingCompanies = []string{
	"SATPURA CEMENTS LIMITED - EQ", "KAVERI PHARMA LIMITED - EQ", "ARAVALLI MOTORS LIMITED - " +
		"EQ", "NILGIRI FOODS LIMITED - EQ", "CHAMBAL WIRES LIMITED - EQ", "SHIVALIK SOFTECH LIMITED - EQ", "KONKAN SHIPPING LIMITED - EQ",
	"MALWA PAINTS LIMITED - EQ", "DOAB SUGAR MILLS LIMITED - EQ",
}

var holdingNotes = []string{
	"Rates are closing prices of the last trading day of the period on the exchange with the higher volume. Where no rate is available, the last " +
		"traded price or the face value is used. The value is indicative.",
	"Please check the particulars and inform # within 15 days of any discrepancy, else the statement will be deemed correct. Do not keep signed " +
		"blank delivery instruction slips with anybody.",
	"To prevent unauthorised transactions, update your mobile number and e-mail with the participant. You receive alerts on debits directly from " +
		"the depository.",
	"Pay the annual charge before its due date; accounts with dues of more than 60 days may be frozen for debit. KYC needs all six attributes: " +
		"name, PAN, address, mobile, e-mail and income range.",
	"Bonus, split and rights entitlements are credited directly to the account. Dividends are paid into the bank account recorded above.",
	"Complaints: write to the compliance officer, or lodge them on SCORES or with the online dispute resolution portal.",
}
