package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func accountsFields(entity string, start, end time.Time, revenue, gross, net, assets world.Cents) map[string]string {
	return map[string]string{"entity": entity, "period_start": world.ISO(start), "period_end": world.ISO(end), "revenue_total": revenue.Plain(),
		"gross_profit_amount": gross.Plain(),
		"net_profit_amount":   net.Plain(), "assets_total": assets.Plain()}
}

// plBooks is what a small firm's bookkeeping software prints: a profit and loss report and a balance sheet, accounts indented below their
// groups, one column of totals.
func plBooks(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	k, c := usBooks(b, year), company(b, year, "")
	x, w := 90.0, b.Width-180
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	r := a.Own(b)
	printed := world.Day(year+1, time.January, 12+r.IntN(50))
	clock := fmt.Sprintf("%s %d:%02d PM GMT-5", printed.Format("Monday, January 2, 2006"), 1+r.IntN(8), r.IntN(60))
	var s *paper.Sheet
	y := 0.0
	page := func(title, dates string) *paper.Sheet {
		s = blank(b)
		s.Centre(b.Width/2, 62, paper.SansBold.Of(14), b.Business.Name)
		s.Centre(b.Width/2, 80, paper.SansBold.Of(12), title)
		s.Centre(b.Width/2, 95, paper.Sans.Of(9.5), dates)
		s.Rule(x, x+w, 110, 0.6, paper.Grey)
		s.Right(x+w, 121, paper.SansBold.Of(8), "TOTAL")
		s.Rule(x, x+w, 125, 0.6, paper.Grey)
		y = 140
		return s
	}
	item := func(indent int, name string, amount world.Cents) {
		s.Text(x+14*float64(indent), y, text, name)
		value := b.Amount(amount)
		s.Right(x+w, y, text, value)
		y += 14.2
	}
	group := func(indent int, name string) {
		s.Text(x+14*float64(indent), y, text, name)
		y += 14.2
	}
	total := func(indent int, name string, amount world.Cents) {
		s.Rule(x+w-80, x+w, y-10.5, 0.5, paper.Grey)
		s.Text(x+14*float64(indent), y, bold, name)
		s.Right(x+w, y, bold, b.Money(amount))
		y += 14.2
	}
	first := page("Profit and Loss", fmt.Sprintf("January - December %d", year))
	group(0, "Income")
	materials := k.Sales.Share(3100).Whole()
	item(1, "Sales of Product Income", materials)
	item(1, "Services", k.Sales-materials)
	item(1, "Refunds to Customers", -k.Returns)
	total(0, "Total Income", k.Sales-k.Returns)
	group(0, "Cost of Goods Sold")
	item(1, "Cost of Goods Sold", k.Goods-k.Goods.Share(1800).Whole())
	item(1, "Shipping & Delivery - COGS", k.Goods.Share(1800).Whole())
	total(0, "Total Cost of Goods Sold", k.Goods)
	total(0, "GROSS PROFIT", k.Gross)
	group(0, "Expenses")
	for _, e := range k.Expenses {
		switch e.Line {
		case "15":
			group(1, "Insurance")
			liability := e.Amount.Share(6400).Whole()
			item(2, "Liability Insurance", liability)
			item(2, "Vehicle Insurance", e.Amount-liability)
			total(1, "Total Insurance", e.Amount)
		case "26":
			group(1, "Payroll Expenses")
			taxes := e.Amount.Share(720).Whole()
			item(2, "Taxes", taxes)
			item(2, "Wages", e.Amount-taxes)
			total(1, "Total Payroll Expenses", e.Amount)
		default:
			item(1, e.Name, e.Amount)
		}
	}
	total(0, "Total Expenses", k.Spent)
	total(0, "NET OPERATING INCOME", k.Net)
	total(0, "NET INCOME", k.Net)
	s.Rule(x+w-80, x+w, y-10, 0.5, paper.Black)
	s.Rule(x+w-80, x+w, y-8, 0.5, paper.Black)

	second := page("Balance Sheet", "As of December 31, "+fmt.Sprint(year))
	p := c.Closing
	group(0, "ASSETS")
	group(1, "Current Assets")
	group(2, "Bank Accounts")
	checking := p.Cash.Share(7300).Whole()
	item(3, "Business Checking", checking)
	item(3, "Business Savings", p.Cash-checking)
	total(2, "Total Bank Accounts", p.Cash)
	group(2, "Accounts Receivable")
	item(3, "Accounts Receivable (A/R)", p.Receivables)
	total(2, "Total Accounts Receivable", p.Receivables)
	group(2, "Other Current Assets")
	item(3, "Inventory Asset", p.Stock)
	total(2, "Total Other Current Assets", p.Stock)
	total(1, "Total Current Assets", p.Cash+p.Receivables+p.Stock)
	group(1, "Fixed Assets")
	item(2, "Accumulated Depreciation", -p.Depreciation)
	item(2, "Vehicles and Equipment", p.Equipment)
	total(1, "Total Fixed Assets", p.Equipment-p.Depreciation)
	group(1, "Other Assets")
	item(2, "Security Deposits", p.Deposits)
	total(1, "Total Other Assets", p.Deposits)
	total(0, "TOTAL ASSETS", p.Assets)
	group(0, "LIABILITIES AND EQUITY")
	group(1, "Liabilities")
	group(2, "Current Liabilities")
	item(3, "Accounts Payable (A/P)", p.Payables)
	item(3, "Business Credit Card", p.Card)
	item(3, "Sales Tax Payable", p.Taxes)
	total(2, "Total Current Liabilities", p.Payables+p.Card+p.Taxes)
	group(2, "Long-Term Liabilities")
	item(3, "Vehicle Loan", p.Loan)
	total(2, "Total Long-Term Liabilities", p.Loan)
	total(1, "Total Liabilities", p.Debts)
	group(1, "Equity")
	item(2, "Owner's Equity", c.Opening.Owners)
	item(2, "Owner's Draw", -c.Drawn)
	item(2, "Net Income", k.Net)
	total(1, "Total Equity", p.Owners)
	total(0, "TOTAL LIABILITIES AND EQUITY", p.Assets)
	start, end := world.Day(year, 1, 1), world.Day(year, 12, 31)
	return template.Numbered(accountsFields(b.Business.Name, start, end, k.Sales-k.Returns, k.Gross, k.Net, p.Assets),
		[]*paper.Sheet{first, second}, func(s *paper.Sheet, n, of int) {
			s.Centre(b.Width/2, b.Height-36, paper.Sans.Of(8).In(paper.Grey), "Cash Basis   "+clock)
			s.Right(x+w, b.Height-36, paper.Sans.Of(8).In(paper.Grey), fmt.Sprintf("%d/%d", n, of))
		}).About(world.ISO(start), world.ISO(end))
}

// plCompilation is an accountant's compilation: his report, the two statements on the basis of the tax return with the year before beside it,
// and a schedule of expenses.
func plCompilation(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	k, before, c := usBooks(b, year), usBooks(b, year-1), company(b, year, "")
	who, firm, _ := preparer(b)
	x, w := 86.0, b.Width-172
	text, bold := paper.Serif.Of(11), paper.SerifBold.Of(11)
	end := world.Day(year, 12, 31)
	signed := world.Day(year+1, time.February, 6+b.Random("compiled").IntN(20))
	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	page := func(lines ...string) {
		s = blank(b)
		sheets = append(sheets, s)
		y = 84
		for i, l := range lines {
			t := paper.SerifBold.Of(12)
			if i > 0 {
				t = text
			}
			s.Centre(b.Width/2, y, t, l)
			y += 15
		}
		y += 18
	}
	page()
	s.Centre(b.Width/2, 72, paper.SerifBold.Of(16), firm)
	s.Centre(b.Width/2, 87, paper.Serif.Of(10), "Certified Public Accountants")
	s.Centre(b.Width/2, 100, paper.Serif.Of(9.5), who.Home.String()+"   "+who.Phone)
	s.Rule(x, x+w, 110, 0.8, paper.Black)
	s.Centre(b.Width/2, 154, bold, "INDEPENDENT ACCOUNTANT'S COMPILATION REPORT")
	form.Stacked(s, x, 190, 14, text, append([]string{"To " + b.Name(), b.Business.Name}, b.Business.Place.Lines()...)...)
	y = 264
	for _, p := range []string{
		"Management is responsible for the accompanying financial statements of " + b.Business.Name +
			" (a sole proprietorship), which comprise the statement of assets, liabilities and owner's equity - income tax basis as of " +
			end.Format("January 2, 2006") +
			", and the related statement of revenues and expenses - income tax basis for the year then ended, in accordance with the income tax " +
			"basis of accounting, and for determining that the income tax basis of accounting is an acceptable financial " +
			"reporting framework. We have performed a compilation engagement in accordance with Statements on Standards for Accounting and Review " +
			"Services promulgated by the Accounting and Review Services Committee of the AICPA.",
		"We did not audit or review the financial statements nor were we required to perform any procedures to verify the accuracy or completeness " +
			"of the information provided by management. Accordingly, we do not express an opinion, a conclusion, nor " +
			"provide any form of assurance on these financial statements.",
		"The financial statements are prepared in accordance with the income tax basis of accounting, which is a basis of accounting other than " +
			"accounting principles generally accepted in the United States of America.",
		"Management has elected to omit substantially all the disclosures ordinarily included in financial statements prepared in accordance with " +
			"the income tax basis of accounting. If the omitted disclosures were included in the financial statements, they " +
			"might influence the user's conclusions about the company's assets, liabilities, equity, revenue, and expenses. Accordingly, the " +
			"financial statements are not designed for those who are not informed about such matters.",
		"The supplementary schedule of operating expenses is presented for purposes of additional analysis and is the responsibility of management. " +
			"" +
			"" +
			"It was subject to our compilation engagement; we have not audited or reviewed it.",
	} {
		y = s.Paragraph(x, y, w, 14, text, p) + 9
	}
	form.Signature(s, x+4, y+26, 110, b.Random("preparer signs"))
	s.Text(x, y+44, text, firm)
	s.Text(x, y+58, text, who.Home.Town())
	s.Text(x, y+72, text, signed.Format("January 2, 2006"))

	rule := func(double bool) {
		s.Rule(x+w-80, x+w, y-9, 0.6, paper.Black)
		if double {
			s.Rule(x+w-80, x+w, y+5, 0.5, paper.Black)
			s.Rule(x+w-80, x+w, y+7, 0.5, paper.Black)
		}
	}
	row := func(t paper.Type, indent float64, name string, amount world.Cents, sign bool) {
		s.Text(x+indent, y, t, name)
		value := b.Round(amount)
		if amount < 0 {
			value = "(" + b.Round(-amount) + ")"
		}
		s.Right(x+w, y, t, value)
		if sign {
			s.Text(x+w-76, y, t, "$")
		}
		y += 16
	}
	p := c.Closing
	page(b.Business.Name, "Statement of Assets, Liabilities and Owner's Equity - Income Tax Basis", end.Format("January 2, 2006"))
	s.Centre(b.Width/2, y, bold, "ASSETS")
	y += 22
	s.Text(x, y, text, "Current assets")
	y += 16
	row(text, 14, "Cash and cash equivalents", p.Cash, true)
	row(text, 14, "Accounts receivable", p.Receivables, false)
	row(text, 14, "Inventory", p.Stock, false)
	rule(false)
	row(bold, 28, "Total current assets", p.Cash+p.Receivables+p.Stock, false)
	y += 8
	row(text, 0, "Vehicles and equipment, at cost", p.Equipment, false)
	row(text, 0, "Less accumulated depreciation", -p.Depreciation, false)
	row(text, 0, "Deposits", p.Deposits, false)
	rule(true)
	row(bold, 28, "Total assets", p.Assets, true)
	y += 20
	s.Centre(b.Width/2, y, bold, "LIABILITIES AND OWNER'S EQUITY")
	y += 22
	s.Text(x, y, text, "Current liabilities")
	y += 16
	row(text, 14, "Accounts payable", p.Payables, true)
	row(text, 14, "Credit card", p.Card, false)
	row(text, 14, "Payroll and sales taxes payable", p.Taxes, false)
	rule(false)
	row(bold, 28, "Total current liabilities", p.Payables+p.Card+p.Taxes, false)
	y += 8
	row(text, 0, "Note payable - vehicle", p.Loan, false)
	rule(false)
	row(bold, 28, "Total liabilities", p.Debts, false)
	y += 8
	s.Text(x, y, text, "Owner's equity")
	y += 16
	row(text, 14, "Balance, January 1", c.Opening.Owners, false)
	row(text, 14, "Excess of revenues over expenses", k.Net, false)
	row(text, 14, "Owner's withdrawals", -c.Drawn, false)
	rule(false)
	row(bold, 28, "Balance, December 31", p.Owners, false)
	rule(true)
	row(bold, 28, "Total liabilities and owner's equity", p.Assets, true)

	columns := form.Columns(w, form.Column{Title: ""}, form.Column{Width: 82, Right: true}, form.Column{Width: 48, Right: true},
		form.Column{Width: 82, Right: true}, form.Column{Width: 48, Right: true})
	part := func(c, of world.Cents) string { return fmt.Sprintf("%.1f", float64(c)/float64(of)*100) }
	line := func(t paper.Type, name string, now, then world.Cents) {
		form.Row(s, x-4, y, t, columns, name, b.Round(now), part(now, k.Sales), b.Round(then), part(then, before.Sales))
		y += 16
	}
	over := func() {
		for _, right := range []float64{w - 48 - 82 - 48, w - 48} {
			s.Rule(x+right-66, x+right-2, y-11, 0.5, paper.Black)
		}
	}
	page(b.Business.Name, "Statement of Revenues and Expenses - Income Tax Basis", fmt.Sprintf("For the Years Ended December 31, %d and %d", year,
		year-1))
	head := func() {
		form.Row(s, x-4, y, bold, columns, "", fmt.Sprint(year), "%", fmt.Sprint(year-1), "%")
		y += 20
	}
	head()
	line(text, "Revenues", k.Sales, before.Sales)
	line(text, "Less returns and allowances", k.Returns, before.Returns)
	over()
	line(bold, "Net revenues", k.Sales-k.Returns, before.Sales-before.Returns)
	line(text, "Cost of goods sold", k.Goods, before.Goods)
	over()
	line(bold, "Gross profit", k.Gross, before.Gross)
	line(text, "Operating expenses (schedule)", k.Spent, before.Spent)
	over()
	line(bold, "Excess of revenues over expenses", k.Net, before.Net)
	y += 34
	s.Centre(b.Width/2, y, bold, "Supplementary Schedule of Operating Expenses")
	y += 24
	head()
	for i, e := range k.Expenses {
		line(text, e.Name, e.Amount, before.Expenses[i].Amount)
	}
	over()
	line(bold, "Total operating expenses", k.Spent, before.Spent)
	start := world.Day(year, 1, 1)
	d := template.Numbered(accountsFields(b.Business.Name, start, end, k.Sales-k.Returns, k.Gross, k.Net, p.Assets), sheets,
		func(s *paper.Sheet, n, of int) {
			if n > 1 {
				s.Centre(b.Width/2, b.Height-62, paper.SerifItalic.Of(9.5), "See independent accountant's compilation report.")
			}
			s.Centre(b.Width/2, b.Height-44, paper.Serif.Of(10), fmt.Sprintf("-%d-", n))
		})
	d = template.Uncounted(d)
	return d.About(world.ISO(start), world.ISO(end))
}
