package assets

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// investmentFields are those of every statement of investments.
func investmentFields(b *world.Borrower, a template.Ask, p world.Portfolio, holder, number string) map[string]string {
	start, end := b.Quarter(a.Back)
	return map[string]string{
		"broker": p.Broker, "holder": holder, "account_number": number, "period_start": world.ISO(start), "period_end": world.ISO(end),
		"opening_value": p.Opening.Plain(), "closing_value": p.Total.Plain(),
	}
}

// symbols are the tickers of the world's funds, in their order.
var symbols = []string{"BMXIX", "INEQX", "CORBX", "GRINX", "SMCOX", "STTRX", "BALAX"}

// brokerageStatement is a broker's quarterly statement: the value at large, the change explained, the allocation in bars, then positions with
// cost and gain, income and activity, and two columns of disclosures.
func brokerageStatement(b *world.Borrower, a template.Ask) template.Document {
	p := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	r, own := a.Issuer(b), a.Own(b)
	style := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 9, Ink: world.Pick(r, []paper.Ink{paper.RGB(92, 40, 48), paper.RGB(26, 70,
		62), paper.RGB(50, 54, 92)}), Pale: paper.RGB(244, 240, 236)}
	text, bold := style.Of(9), style.BoldOf(9)
	x, w := 48.0, b.Width-96
	f := form.NewFlow(x, w, b.Height-74, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Text(x, 50, style.BoldOf(15).In(style.Ink), p.Broker)
		s.Right(x+w, 44, style.BoldOf(9), "INVESTMENT ACCOUNT STATEMENT")
		s.Right(x+w, 56, text, start.Format("January 2, 2006")+" - "+end.Format("January 2, 2006"))
		s.Rule(x, x+w, 64, 1.4, style.Ink)
		if page > 1 {
			s.Text(x, 77, style.Of(8).In(paper.Grey), "Account "+p.Number+"   "+b.Name()+"   Individual - TOD")
		}
		return s, 100
	})
	section := func(title string) {
		f.Room(80)
		f.Gap(10)
		f.Line(style.BoldOf(12).In(style.Ink), 8, title)
	}

	dividends, fees := p.Total.Share(int64(40+own.IntN(40))), world.Cents(2_500)
	deposits := world.Units(500 * own.IntN(5))
	market := p.Total - p.Opening - deposits - dividends + fees
	form.Stacked(f.S, x, 108, 13, style.Of(10), b.Name(), b.Home.Street, b.Home.Town())
	form.Stacked(f.S, x+w-210, 104, 12, text, "Account number: "+p.Number, "Account type: Individual - TOD",
		"Your financial consultant: "+b.Someone(r).Name(), "Branch 0"+world.Draw(r, world.Figures, 2)+"   1-800-555-0126",
		"www."+form.Site(p.Broker))
	f.S.Card(x, 176, w, 70, 4, style.Pale, style.Ink)
	f.S.Text(x+14, 196, text, "Your account value on "+end.Format("January 2, 2006"))
	f.S.Text(x+14, 228, style.BoldOf(26).In(style.Ink), b.Money(p.Total))
	f.S.Text(x+w*0.6, 200, text, "Change from last period")
	f.S.Text(x+w*0.6, 218, style.BoldOf(13), signed(b, p.Total-p.Opening))
	f.S.Text(x+w*0.6, 234, style.Of(8), "Value one year ago: not available")
	f.Y = 262
	section("Account value summary")
	total := func(columns []form.Column, values ...string) {
		f.S.Rule(x, x+w, f.Y-9.5, 0.6, paper.Black)
		form.Row(f.S, x, f.Y+1, bold, columns, values...)
		f.Gap(12)
	}
	year := world.Cents(1 + (int(end.Month())-1)/3)
	columns := form.Columns(w, form.Column{Title: ""}, form.Column{Title: "This period", Width: 120, Right: true},
		form.Column{Title: "Year to date", Width: 120, Right: true})
	f.Table(form.Table{Columns: columns, Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14}, [][]string{
		{"Beginning account value", b.Money(p.Opening), "-"}, {"Deposits", b.Money(deposits), b.Money(deposits * year)}, {"Withdrawals", "$0.00",
			"$0.00"}, {"Dividends and interest", b.Money(dividends), b.Money(dividends * year)},
		{"Fees", signed(b, -fees), signed(b, -fees*year)}, {"Change in market value", signed(b, market), "-"},
	})
	total(columns, "Ending account value", b.Money(p.Total), b.Money(p.Total))
	section("Asset allocation")
	f.Gap(8)
	for i, h := range p.Holdings {
		share := h.Value * 1000 / p.Total
		f.S.Text(x, f.Y, text, h.Fund)
		f.S.Band(x+170, f.Y-8, 260*float64(share)/1000, 9, paper.RGB(style.Ink.R+uint8(18*i), style.Ink.G+uint8(16*i), style.Ink.B+uint8(14*i)))
		f.S.Right(x+w, f.Y, text, fmt.Sprintf("%d.%d%%", share/10, share%10))
		f.Y += 15
	}
	f.Gap(6)
	f.Text(style.Of(8), 10.5, 0, "Allocation is shown for positions held at period end and excludes unsettled trades. Percentages may not add up "+
		"to 100 because of rounding.")

	f.Turn()
	section("Positions")
	columns = form.Columns(w, form.Column{Title: "Description"}, form.Column{Title: "Symbol", Width: 46}, form.Column{Title: "Quantity",
		Width: 56, Right: true}, form.Column{Title: "Price", Width: 54, Right: true},
		form.Column{Title: "Market value", Width: 76, Right: true}, form.Column{Title: "Cost basis", Width: 72,
			Right: true}, form.Column{Title: "Gain/(loss)", Width: 68, Right: true})
	var rows, income [][]string
	cost, paid := world.Cents(0), world.Cents(0)
	for i, h := range p.Holdings {
		c := h.Value.Share(7200 + int64(h.Units%37)*90)
		cost += c
		rows = append(rows, []string{h.Fund, symbols[i], fmt.Sprintf("%d.000", h.Units), b.Amount(h.Price), b.Amount(h.Value), b.Amount(c),
			bracketed(b, h.Value-c)})
		part := dividends * h.Value / p.Total
		if i == len(p.Holdings)-1 {
			part = dividends - paid
		}
		paid += part
		income = append(income, []string{end.AddDate(0, 0, -3-2*i).Format("01/02"), "Dividend", h.Fund + "  " + symbols[i], "", b.Amount(part)})
	}
	f.Table(form.Table{Columns: columns, Style: style, Ground: style.Ink, Ink: paper.White, Type: style.Of(8.5), Leading: 17, Ruled: true}, rows)
	total(columns, "Total mutual funds", "", "", "", b.Amount(p.Total), b.Amount(cost), bracketed(b, p.Total-cost))
	f.Text(style.Of(8), 10.5, 0, "Cost basis is reported for covered shares by the average cost method and is provided for your convenience; "+
		"consult your tax advisor. Reinvested distributions are part of the cost. Cash and money market balance: $0.00.")
	section("Activity this period")
	if deposits > 0 {
		income = append([][]string{{start.AddDate(0, 0, 9).Format("01/02"), "Deposit", "Electronic funds transfer from bank", "",
			b.Amount(deposits)}}, income...)
	}
	income = append(income, []string{end.AddDate(0, 0, -1).Format("01/02"), "Fee", "Quarterly account maintenance", "", signed(b, -fees)})
	f.Table(form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: style.Of(8.5), Leading: 14, Zebra: true, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 50}, form.Column{Title: "Transaction", Width: 80},
		form.Column{Title: "Description"}, form.Column{Title: "Quantity", Width: 60, Right: true}, form.Column{Title: "Amount ($)", Width: 84,
			Right: true})}, income)
	section("Income summary")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Columns: form.Columns(w,
		form.Column{Title: ""}, form.Column{Title: "This period", Width: 120, Right: true}, form.Column{Title: "Year to date", Width: 120,
			Right: true})}, [][]string{
		{"Taxable ordinary dividends", b.Money(dividends), b.Money(dividends * year)}, {"Capital gain distributions", "$0.00",
			"$0.00"}, {"Taxable interest", "$0.00", "$0.00"}, {"Total income", b.Money(dividends), b.Money(dividends * year)},
	})

	f.Turn()
	f.Line(style.BoldOf(12).In(style.Ink), 18, "Disclosures and other information")
	var print [][2]string
	for _, d := range brokerageDisclosures {
		print = append(print, [2]string{d[0], strings.ReplaceAll(d[1], "#", p.Broker)})
	}
	form.Columned(f.S, x, f.Y, w, 20, 12.5, style.BoldOf(9.5), style.Of(9.5), print)
	return template.Numbered(investmentFields(b, a, p, b.Name(), p.Number), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-44, style.Of(7.5).In(paper.Grey), "Securities are not FDIC insured, are not bank guaranteed, and may lose value. "+
			"Account carried by "+p.Broker+".")
		s.Right(x+w, b.Height-44, text, fmt.Sprintf("%d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

// signed writes an amount with its sign before that of the currency.
func signed(b *world.Borrower, c world.Cents) string {
	if c < 0 {
		return "-" + b.Money(-c)
	}
	return b.Money(c)
}

// bracketed writes losses in brackets.
func bracketed(b *world.Borrower, c world.Cents) string {
	if c < 0 {
		return "(" + b.Amount(-c) + ")"
	}
	return b.Amount(c)
}

var brokerageDisclosures = [][2]string{
	{"Review your statement", "Please review this statement carefully. If you find an inaccuracy or discrepancy, notify us promptly by telephone " +
		"and confirm in writing within 30 days, to protect your rights, including those under the Securities Investor Protection Act."},
	{"Pricing", "Prices come from sources that we believe to be reliable, and are not guaranteed. Net asset values of funds are those of the last " +
		"business day of the period. Values of securities that are not actively traded are estimates; you may not be able to sell at the value " +
		"shown."},
	{"SIPC protection", "# is a member of the Securities Investor Protection Corporation, which protects securities customers of its members up " +
		"to $500,000, including $250,000 for claims for cash. It does not protect against market loss. A brochure is available on request."},
	{"Free credit balances", "Free credit balances are not segregated and may be used in the conduct of our business, subject to the limits of " +
		"Rule 15c3-3. You have the right to receive, in the course of normal business operations, any free credit balance and any fully paid " +
		"securities."},
	{"Statement of financial condition", "A statement of our financial condition is available for your inspection at our offices, and a copy will " +
		"be mailed to you on written request."},
	{"Income reporting", "The income on this statement is not a substitute for Form 1099. Amounts may be reclassified after year end by the " +
		"issuers of the securities."},
	{"Cost basis", "Unless you chose another method, average cost is used for mutual funds and first in, first out for other securities. Wash " +
		"sales are adjusted for identical securities in this account only."},
	{"Dividend reinvestment", "Dividends marked as reinvested buy further shares at the net asset value of the reinvestment date. We may act as " +
		"agent in such transactions, and details will be provided on request."},
	{"Mutual funds", "Consider the investment objectives, risks, charges and expenses of a fund carefully before investing. The prospectus " +
		"contains this and other information. Some funds charge a redemption fee on shares held for a short time."},
	{"Changes to your circumstances", "Tell us at once if your investment objectives or financial situation have changed, or if you wish to " +
		"impose or change reasonable restrictions on the management of your account."},
	{"Transfer on death", "The account is registered with beneficiaries. Laws of your state decide on the effect of a divorce or of a later will."},
	{"Privacy and business continuity", "Our privacy notice and a summary of the plan for business continuity are on our website. We do not sell " +
		"information about our customers."},
	{"Complaints", "Direct complaints about this account to # Client Relations at the telephone number on the first page. Investor education and " +
		"information on our record are available from the regulator's public disclosure program."},
}

// planStatement is the quarterly statement of a participant in an employer's 401(k) plan.
func planStatement(b *world.Borrower, a template.Ask) template.Document {
	p := b.Portfolio(a.Back)
	start, end := b.Quarter(a.Back)
	r := a.Issuer(b)
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9.5, Ink: paper.RGB(0, 84, 108), Pale: paper.RGB(230, 241, 245)}
	text, bold := style.Of(9.5), style.BoldOf(9.5)
	orange := paper.RGB(214, 110, 20)
	x, w := 42.0, b.Width-84
	plan := b.Employer.Name + " 401(k) Retirement Savings Plan"
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(0, 0, b.Width, 6, orange)
		s.Text(x, 36, style.BoldOf(13).In(style.Ink), p.Broker)
		s.Right(x+w, 32, bold, "Retirement Savings Statement")
		s.Right(x+w, 44, text, start.Format("01/02/2006")+" - "+end.Format("01/02/2006"))
		s.Rule(x, x+w, 52, 0.6, style.Ink)
		return s, 76
	})
	section := func(title string) {
		f.Room(90)
		f.Gap(8)
		f.S.Band(x, f.Y-11, 3, 14, orange)
		f.S.Text(x+9, f.Y, style.BoldOf(12).In(style.Ink), title)
		f.Y += 8
	}
	var days []time.Time
	for i := range 3 {
		month := world.MonthStart(start, i)
		days = append(days, month.AddDate(0, 0, 14), world.MonthEnd(month, 0))
	}
	var employee, match world.Cents
	var payroll [][]string
	for _, day := range days {
		own := b.PayOn(day).Retirement
		employee, match = employee+own, match+own/2
		payroll = append(payroll, []string{day.Format("01/02/2006"), "Payroll contribution", b.Amount(own), b.Amount(own / 2), b.Amount(own + own/2)})
	}
	fee := world.Cents(1_575)
	gain := p.Total - p.Opening - employee - match + fee

	form.Stacked(f.S, x, 80, 13, text, b.Name(), b.Home.Street, b.Home.Town())
	form.Stacked(f.S, x+w*0.52, 80, 13, text, plan, "Account number: "+p.Number, "Participant since: "+b.Employer.Since.AddDate(0, 3,
		0).Format("01/02/2006"), "Date of birth: XX/XX/"+b.Born.Format("2006"), "Service center: 1-800-555-0158")
	f.Y = 158
	section("Your account summary")
	f.S.Band(x, f.Y, w*0.56, 128, style.Pale)
	for i, l := range [][2]string{
		{"Beginning balance", b.Money(p.Opening)}, {"Your contributions", b.Money(employee)}, {"Employer contributions",
			b.Money(match)}, {"Loan repayments", "$0.00"}, {"Withdrawals", "$0.00"},
		{"Fees and expenses", signed(b, -fee)}, {"Change in market value", signed(b, gain)}, {"Ending balance",
			b.Money(p.Total)}, {"Vested balance", b.Money(p.Total)},
	} {
		y := f.Y + 14 + 13.2*float64(i)
		t := text
		if i == 0 || i >= 7 {
			t = bold
		}
		f.S.Text(x+8, y, t, l[0])
		f.S.Right(x+w*0.56-8, y, t, l[1])
	}
	rate := (p.Total - p.Opening - employee - match) * 10_000 / p.Opening
	form.Stacked(f.S, x+w*0.6, f.Y+14, 14, text, "Your personal rate of return", "", "This is based on your cash flows and",
		"may differ from that of your funds.", "", "Your deferral election: 5.0% pre-tax", "Employer match: 50% of the first "+
			"5%", "Beneficiary on file: Yes")
	f.S.Text(x+w*0.6, f.Y+30, style.BoldOf(14).In(orange), world.Percent(int64(rate)))
	f.Y += 146
	section("Your investments by fund")
	columns := form.Columns(w, form.Column{Title: "Fund"}, form.Column{Title: "Beginning", Width: 74, Right: true},
		form.Column{Title: "Contributions", Width: 68, Right: true}, form.Column{Title: "Gain/loss", Width: 66, Right: true},
		form.Column{Title: "Units", Width: 52, Right: true}, form.Column{Title: "Price", Width: 52,
			Right: true}, form.Column{Title: "Ending balance", Width: 78, Right: true})
	before, added := p.Opening, employee+match // what is left to share out among the funds
	var rows [][]string
	for i, h := range p.Holdings {
		had, put := p.Opening*h.Value/p.Total, (employee+match)*h.Value/p.Total
		if i == len(p.Holdings)-1 {
			had, put = before, added
		}
		before, added = before-had, added-put
		rows = append(rows, []string{h.Fund, b.Amount(had), b.Amount(put), b.Amount(h.Value - had - put), fmt.Sprintf("%d.000", h.Units),
			b.Amount(h.Price), b.Amount(h.Value)})
	}
	rows = append(rows, []string{"Total", b.Amount(p.Opening), b.Amount(employee + match), b.Amount(gain - fee), "", "", b.Amount(p.Total)})
	f.Table(form.Table{Columns: columns, Style: style, Ground: style.Ink, Ink: paper.White, Type: style.Of(9), Leading: 15, Ruled: true}, rows)
	f.Text(style.Of(8), 10, 0, "Gain/loss is after fees and includes dividends. Funds are subject to the expenses in their annual fee disclosure.")
	section("Your contributions by source")
	year := world.Cents(1 + (int(end.Month())-1)/3)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Columns: form.Columns(w,
		form.Column{Title: "Source"}, form.Column{Title: "This period", Width: 90, Right: true},
		form.Column{Title: "Year to date", Width: 90, Right: true}, form.Column{Title: "Ending balance", Width: 100,
			Right: true}, form.Column{Title: "Vested", Width: 60, Right: true})}, [][]string{
		{"Employee pre-tax", b.Amount(employee), b.Amount(employee * year), b.Amount(p.Total - p.Total/3), "100%"}, {"Employer match",
			b.Amount(match), b.Amount(match * year), b.Amount(p.Total / 3), "100%"}, {"Roth", "0.00", "0.00", "0.00", "100%"},
	})
	section("Lifetime income illustration")
	f.Gap(10)
	f.Text(text, 12.5, 0, "The law wants us to show what your balance of "+b.Money(p.Total)+" could mean as monthly income, if you were 67 on the "+
		"last day of this period. These are illustrations and no guarantee; the plan need not offer an annuity.")
	f.Gap(-2)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Columns: form.Columns(w,
		form.Column{Title: "Account balance", Right: true}, form.Column{Title: "Single life annuity, a month",
			Right: true}, form.Column{Title: "Joint and 100% survivor annuity, a month", Right: true})},
		[][]string{{b.Money(p.Total), b.Money((p.Total * 58 / 10_000)), b.Money(p.Total * 49 / 10_000)}})
	section("Your contributions by pay date")
	f.Table(form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 14, Zebra: true, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 90}, form.Column{Title: "Transaction"},
		form.Column{Title: "Employee pre-tax", Width: 100, Right: true}, form.Column{Title: "Employer match", Width: 100,
			Right: true}, form.Column{Title: "Total", Width: 80, Right: true})}, payroll)
	section("How the funds of the plan have performed")
	var returns [][]string
	for i, h := range p.Holdings {
		n := h.Units % 90
		returns = append(returns, []string{h.Fund, symbols[i], world.Percent(120 + n), world.Percent(610 + 3*n), world.Percent(540 + 2*n),
			world.Percent(480 + 4*n), world.Percent(4 + n%60)})
	}
	f.Table(form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 14, Zebra: true, Columns: form.Columns(w,
		form.Column{Title: "Fund"}, form.Column{Title: "Symbol", Width: 56}, form.Column{Title: "Quarter", Width: 56, Right: true},
		form.Column{Title: "1 year", Width: 56, Right: true}, form.Column{Title: "5 years", Width: 56,
			Right: true}, form.Column{Title: "10 years", Width: 56, Right: true}, form.Column{Title: "Gross expense", Width: 76, Right: true})},
		returns)
	f.Text(style.Of(8), 10, 0, "Average annual total returns, with distributions reinvested. Past performance is no guarantee of future results; "+
		"current performance may be lower or higher. Benchmarks and turnover are in the annual fee disclosure.")
	section("What you should know")
	f.Gap(10)
	for _, n := range planNotes {
		f.Text(style.Of(8.5), 10.8, 0, n)
		f.Gap(3)
	}
	fields := investmentFields(b, a, p, b.Name(), p.Number)
	fields["employer"] = b.Employer.Name
	fields["vested_balance"] = p.Total.Plain()
	id := world.Draw(r, world.Figures, 5)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-34, style.Of(7.5).In(paper.Grey), "Plan "+id+"   "+plan)
		s.Right(x+w, b.Height-34, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

var planNotes = []string{
	"To help achieve long-term retirement security, give careful consideration to the benefits of a well-balanced and diversified portfolio. " +
		"Spreading your assets among different types of investments can help you reach a favorable rate of return while reducing your overall " +
		"risk of losing money. " +
		"If you invest more than 20% of your savings in any one company or industry, your savings may not be properly diversified.",
	"You direct the investment of your account. Changes requested before 4:00 p.m. Eastern Time are made at that day's closing price. Transfers " +
		"into a fund within 30 days after leaving it may be refused.",
	"The plan permits loans of up to half of the vested balance, not more than $50,000, at the prime rate plus one percent. Hardship withdrawals " +
		"need the approval of the plan administrator.",
	"Fees: a record-keeping fee of $63.00 a year is taken in four parts. Your employer pays the remaining cost of administration. Individual " +
		"fees, as for a loan or a domestic relations order, are charged to the account concerned.",
	"Report errors within 60 days. A statement of the plan's assets is in the summary annual report. Visit the Department of Labor's website at " +
		"dol.gov/agencies/ebsa for information on individual investing and diversification.",
}
