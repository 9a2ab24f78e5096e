package keptout

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// bookkeepingReports are the two reports that a small business prints from its bookkeeping program: profit and loss, and the balance sheet, as nested
// lists with a single column of amounts.
func bookkeepingReports(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	own := a.Own(b)
	start, end := world.Day(year, 1, 1), world.Day(year, 12, 31)
	net := b.USTax(year).Business + world.Cents(own.IntN(99)-49) // the return rounds it
	sales := b.Business.Sales
	goods := sales.Share(int64(2200+own.IntN(500))) + 37
	printed := past(b, end.AddDate(0, 1, own.IntN(30)), 1+own.IntN(5)).Add(time.Duration(8*60+own.IntN(700)) * time.Minute)
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	left, right := 120.0, b.Width-120
	page := func(title, period string) (*paper.Sheet, func(level int, t paper.Type, label string, amount string, ruled bool)) {
		s := blank(b)
		s.Centre(b.Width/2, 62, paper.SansBold.Of(14), title)
		s.Centre(b.Width/2, 78, paper.Sans.Of(11), b.Business.Name)
		s.Centre(b.Width/2, 92, text, period)
		s.Rule(left, right, 108, 0.8, paper.Black)
		s.Right(right, 121, bold, "TOTAL")
		s.Rule(left, right, 126, 0.8, paper.Black)
		y := 142.0
		return s, func(level int, t paper.Type, label, amount string, ruled bool) {
			if ruled {
				s.Rule(right-80, right, y-10, 0.6, paper.Black)
			}
			s.Text(left+12*float64(level), y, t, label)
			s.Right(right, y, t, amount)
			y += 14.2
		}
	}
	m := b.Money
	s1, row := page("Profit and Loss", "January - December "+world.Number(year))
	row(0, text, "Income", "", false)
	design := sales.Share(int64(7200 + own.IntN(1500)))
	row(1, text, "Sales", b.Amount(design), false)
	row(1, text, "Services", b.Amount(sales-design), false)
	row(0, bold, "Total Income", m(sales), true)
	row(0, text, "Cost of Goods Sold", "", false)
	row(1, text, "Subcontractors - COS", b.Amount(goods.Share(3800)), false)
	row(1, text, "Supplies & Materials - COGS", b.Amount(goods-goods.Share(3800)), false)
	row(0, bold, "Total Cost of Goods Sold", m(goods), true)
	row(0, bold, "GROSS PROFIT", m(sales-goods), true)
	row(0, text, "Expenses", "", false)
	spent := sales - goods - net
	rest := spent
	for _, l := range []spending{{"", "Advertising & Marketing", 480}, {"", "Bank Charges & Fees", 60}, {"", "Car & Truck", 1150},
		{"", "Depreciation", 820}, {"", "Dues & Subscriptions", 140}, {"", "Insurance", 760}, {"", "Interest Paid", 210},
		{"", "Job Supplies", 690}, {"", "Legal & Professional Services", 330}, {"", "Meals & Entertainment", 110},
		{"", "Office Supplies & Software", 420}, {"", "Payroll Expenses: Taxes", 270}, {"", "Payroll Expenses: Wages", 1900},
		{"", "Rent & Lease", 1240}, {"", "Repairs & Maintenance", 300}, {"", "Taxes & Licenses", 190}, {"", "Travel", 160},
		{"", "Utilities", -1}} {
		part := spent.Share(max(0, l.part))
		if l.part < 0 {
			part = rest
		}
		rest -= part
		row(1, text, l.text, b.Amount(part), false)
	}
	row(0, bold, "Total Expenses", m(spent), true)
	row(0, bold, "NET OPERATING INCOME", m(net), true)
	row(0, text, "Other Income / Other Expenses", "0.00", false)
	row(0, bold, "NET INCOME", m(net), true)
	row(0, text, "", "", true)

	s2, row := page("Balance Sheet", "As of December 31, "+world.Number(year))
	bank := b.Account(0)
	cash, due, stock := sales.Share(620)+19, sales.Share(480), sales.Share(350)
	gear := sales.Share(1600)
	worn := gear.Share(4100)
	assets := cash + due + stock + gear - worn
	payable, card, tax, loan := sales.Share(210), sales.Share(95), sales.Share(40), sales.Share(520)
	equity := assets - payable - card - tax - loan
	drawn := net.Share(6100)
	row(0, bold, "ASSETS", "", false)
	row(1, text, "Current Assets", "", false)
	row(2, text, "Bank Accounts", "", false)
	row(3, text, "Checking ("+bank.Number[len(bank.Number)-4:]+")", b.Amount(cash), false)
	row(2, bold, "Total Bank Accounts", m(cash), true)
	row(2, text, "Accounts Receivable (A/R)", b.Amount(due), false)
	row(2, text, "Inventory Asset", b.Amount(stock), false)
	row(1, bold, "Total Current Assets", m(cash+due+stock), true)
	row(1, text, "Fixed Assets", "", false)
	row(2, text, "Machinery, Vehicles & Equipment", b.Amount(gear), false)
	row(2, text, "Accumulated Depreciation", b.Amount(-worn), false)
	row(1, bold, "Total Fixed Assets", m(gear-worn), true)
	row(0, bold, "TOTAL ASSETS", m(assets), true)
	row(0, text, "", "", false)
	row(0, bold, "LIABILITIES AND EQUITY", "", false)
	row(1, text, "Current Liabilities", "", false)
	row(2, text, "Accounts Payable (A/P)", b.Amount(payable), false)
	row(2, text, "Credit Cards", b.Amount(card), false)
	row(2, text, "Sales Tax Payable", b.Amount(tax), false)
	row(1, bold, "Total Current Liabilities", m(payable+card+tax), true)
	row(1, text, "Long-Term Liabilities", "", false)
	row(2, text, "Notes Payable", b.Amount(loan), false)
	row(1, bold, "Total Liabilities", m(payable+card+tax+loan), true)
	row(1, text, "Equity", "", false)
	row(2, text, "Opening Balance Equity", b.Amount(equity-net+drawn), false)
	row(2, text, "Owner's Pay & Personal Expenses", b.Amount(-drawn), false)
	row(2, text, "Net Income", b.Amount(net), false)
	row(1, bold, "Total Equity", m(equity), true)
	row(0, bold, "TOTAL LIABILITIES AND EQUITY", m(assets), true)
	row(0, text, "", "", true)
	return uncounted(template.Numbered(map[string]string{
		"entity": b.Business.Name, "period_start": world.ISO(start), "period_end": world.ISO(end), "net_profit_amount": net.Plain(),
		"sales_amount": sales.Plain(), "total_assets_amount": assets.Plain(),
	}, []*paper.Sheet{s1, s2}, func(s *paper.Sheet, n, of int) {
		s.Rule(left, right, b.Height-52, 0.4, paper.Grey)
		s.Text(left, b.Height-40, paper.Sans.Of(7.5).In(paper.Grey), "Cash Basis   "+printed.Format("Monday, January 2, 2006 03:04 PM")+" GMT-05:00")
		s.Right(right, b.Height-40, paper.Sans.Of(7.5).In(paper.Grey), world.Number(n))
	}), 1).About(world.ISO(start), world.ISO(end))
}

// accountantsFinals are the final accounts of a proprietor in the shape of a T, typed in an accountant's office, with his report by seal and number.
func accountantsFinals(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.IndianTax(year, false)
	own, issuer := a.Own(b), a.Issuer(b)
	start, end := world.Day(year, 4, 1), world.Day(year+1, 3, 31)
	accountant := another(b, issuer)
	text, bold := paper.Serif.Of(10), paper.SerifBold.Of(10)
	x, w := 44.0, b.Width-88
	half := w / 2
	sales := b.Business.Sales
	opening, closing := sales.Share(int64(700+own.IntN(300))).Whole(), sales.Share(int64(800+own.IntN(300))).Whole()
	gross := (t.Business + sales.Share(1100)).Whole()
	bought := sales + closing - opening - gross - sales.Share(310).Whole()
	spent := gross - t.Business
	type side [][2]string
	heading := func(s *paper.Sheet, title string) float64 {
		s.Centre(b.Width/2, 50, paper.SerifBold.Of(14), world.Upper(b.Business.Name))
		s.Centre(b.Width/2, 64, text, "Prop. "+b.FullName())
		s.Centre(b.Width/2, 77, text, b.Business.Place.String())
		s.Centre(b.Width/2, 100, paper.SerifBold.Of(11.5), title)
		return 112
	}
	// account draws the two sides of an account, to the same length, and returns the place below it.
	account := func(s *paper.Sheet, y float64, heads [4]string, left, right side, total string) float64 {
		n := max(len(left), len(right))
		h := 17.0
		bottom := y + h*float64(n+2)
		s.Box(x, y, w, bottom-y, 0.9, paper.Black)
		for _, at := range []float64{half - 84, half, w - 84} {
			s.Line(x+at, y, x+at, bottom, 0.6, paper.Black)
		}
		s.Rule(x, x+w, y+h, 0.6, paper.Black)
		s.Rule(x, x+w, bottom-h, 0.6, paper.Black)
		s.Text(x+5, y+12, bold, heads[0])
		s.Right(x+half-5, y+12, bold, heads[1])
		s.Text(x+half+5, y+12, bold, heads[2])
		s.Right(x+w-5, y+12, bold, heads[3])
		for k, entries := range []side{left, right} {
			at := x + half*float64(k)
			for i, e := range entries {
				base := y + h*float64(i+1) + 12
				s.Text(at+5, base, form.Fit(text, e[0], half-94), e[0])
				s.Right(at+half-5, base, text, e[1])
			}
			s.Text(at+5, bottom-5, bold, "Total")
			s.Right(at+half-5, bottom-5, bold, total)
		}
		return bottom
	}
	signed := func(s *paper.Sheet, y float64) {
		s.Text(x, y, text, "As per our report of even date")
		s.Text(x, y+14, bold, "For "+accountant.Name()+" & Co.")
		s.Text(x, y+27, text, "Chartered Accountants   FRN "+world.Draw(b.Random("frn "+accountant.Name()), world.Figures, 6)+"W")
		form.Signature(s, x+8, y+62, 80, b.Random("accountant "+accountant.Name()))
		form.Seal(s, x+170, y+66, 34, paper.Navy, 12, accountant.Family+" & CO")
		s.Text(x, y+84, text, accountant.Name()+", Proprietor")
		s.Text(x, y+97, text, "M. No. "+world.Draw(b.Random("member "+accountant.Name()), world.Figures[1:], 6)+"   "+
			"UDIN "+world.Number(year + 1)[2:]+world.Draw(b.Random("udin"+world.Number(year)), world.Figures,
			6)+"BKAP"+world.Draw(b.Random("udin"+world.Number(year)), world.Letters, 6))
		s.Text(x, y+110, text, "Place: "+b.Business.Place.City+"   Date: "+t.Filed.AddDate(0, 0, -9).Format("02/01/2006"))
		s.Text(x+half+60, y+14, bold, "For "+b.Business.Name)
		form.Signature(s, x+half+70, y+62, 84, b.Random("signature"))
		s.Text(x+half+60, y+84, text, "(Proprietor)")
	}
	m := b.Amount
	s1 := blank(b)
	y := heading(s1, "TRADING AND PROFIT & LOSS ACCOUNT FOR THE YEAR ENDED 31ST MARCH, "+world.Number(year+1))
	wages := sales.Share(310).Whole()
	y = account(s1, y, [4]string{"Particulars", "Amount (Rs.)", "Particulars", "Amount (Rs.)"},
		side{{"To Opening Stock", m(opening)}, {"To Purchases (net of GST)", m(bought)}, {"To Wages & Freight Inward", m(wages)},
			{"To Gross Profit c/d", m(gross)}},
		side{{"By Sales (net of GST)", m(sales)}, {"By Closing Stock", m(closing)}}, m(sales+closing))
	var left side
	rest := spent
	for _, l := range []spending{{"", "To Salaries & Staff Welfare", 3300}, {"", "To Shop / Office Rent", 1900},
		{"", "To Electricity Charges", 620}, {"", "To Telephone & Internet", 210}, {"", "To Printing & Stationery", 170},
		{"", "To Conveyance & Travelling", 480}, {"", "To Freight Outward", 700}, {"", "To Repairs & Maintenance", 390},
		{"", "To Bank Charges & Interest", 540}, {"", "To Accounting & Audit Fees", 260}, {"", "To Insurance", 140},
		{"", "To Depreciation", 900}, {"", "To Miscellaneous Expenses", -1}} {
		part := spent.Share(max(0, l.part)).Whole()
		if l.part < 0 {
			part = rest
		}
		rest -= part
		left = append(left, [2]string{l.text, m(part)})
	}
	left = append(left, [2]string{"To Net Profit transferred to Capital A/c", m(t.Business)})
	y = account(s1, y+10, [4]string{"Particulars", "Amount (Rs.)", "Particulars", "Amount (Rs.)"}, left, side{{"By Gross Profit b/d", m(gross)}},
		m(gross))
	signed(s1, y+34)

	s2 := blank(b)
	y = heading(s2, "BALANCE SHEET AS AT 31ST MARCH, "+world.Number(year+1))
	drawn := t.Business.Share(int64(5200 + own.IntN(1500))).Whole()
	debtors, cash, bank, fixed, deposit := sales.Share(1250).Whole(), sales.Share(35).Whole(), sales.Share(290).Whole(),
		sales.Share(1400).Whole(), sales.Share(120).Whole()
	worn := spent.Share(900).Whole()
	total := closing + debtors + cash + bank + fixed - worn + deposit
	creditors, overdraft, duties := sales.Share(760).Whole(), sales.Share(480).Whole(), sales.Share(45).Whole()
	capital := total - creditors - overdraft - duties
	y = account(s2, y, [4]string{"Liabilities", "Amount (Rs.)", "Assets", "Amount (Rs.)"},
		side{{"Capital Account", ""}, {"   Opening Balance", m(capital - t.Business + drawn)}, {"   Add: Net Profit for the year", m(t.Business)},
			{"   Less: Drawings", "(" + m(drawn) + ")"}, {"   Closing capital  " + m(capital), ""},
			{"Cash Credit - " + b.Banks[0].Name, m(overdraft)}, {"Unsecured Loans", "-"}, {"Sundry Creditors", m(creditors)},
			{"GST & TDS Payable", m(duties)}},
		side{{"Fixed Assets (WDV)", m(fixed)}, {"   Less: Depreciation", "(" + m(worn) + ")"},
			{"Closing Stock (at cost, as certified)", m(closing)}, {"Sundry Debtors", m(debtors)}, {"Security Deposits", m(deposit)},
			{"Cash in Hand", m(cash)}, {"Cash at Bank - " + b.Banks[0].Name, m(bank)}}, m(total))
	y += 26
	s2.Text(x, y, bold, "Notes forming part of accounts")
	y += 15
	for i, n := range []string{
		"Accounts are prepared under the historical cost convention on the accrual basis, on the going concern assumption.",
		"Depreciation is provided on the written down value method at the rates prescribed under the Income-tax Rules.",
		"Stock is valued at cost or net realisable value, whichever is lower, as taken, valued and certified by the proprietor.",
		"Balances of debtors, creditors and loans are subject to confirmation. Previous year's figures have been regrouped where necessary.",
		"Personal expenses not debited to the accounts are met out of drawings. GSTIN of the " +
			"concern: " + b.Business.GSTIN + ". PAN: " + b.TaxNumber + ".",
	} {
		s2.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		y = s2.Paragraph(x+16, y, w-16, 13, text, n) + 2
	}
	signed(s2, y+26)
	return template.Unnumbered(map[string]string{
		"entity": world.Upper(b.Business.Name), "period_start": world.ISO(start), "period_end": world.ISO(end),
		"net_profit_amount": t.Business.Plain(), "sales_amount": sales.Plain(), "total_assets_amount": total.Plain(),
		"proprietor": b.FullName(), "pan": b.TaxNumber, "gstin": b.Business.GSTIN,
	}, []*paper.Sheet{s1, s2}).About(world.ISO(start), world.ISO(end))
}
