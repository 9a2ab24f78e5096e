package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// partners are the borrower and whoever shares the firm with him; share is the borrower's part in percent.
func partners(b *world.Borrower) (other world.Person, share int64) {
	r := b.Random("partner")
	return b.Someone(r), int64(50 + 5*r.IntN(6))
}

func (c entity) partnershipFields(b *world.Borrower, year int) map[string]string {
	return map[string]string{
		"tax_year": fmt.Sprint(year), "partnership": c.Name, "ein": b.Business.TaxNumber, "ordinary_income": c.Books.Net.Plain(),
		"gross_receipts_total": c.Books.Sales.Plain(),
		"total_deductions":     c.Books.Spent.Plain(), "guaranteed_payments_total": c.Amounts["officers"].Plain(), "partner": initialled(b.Person),
	}
}

// partOf is a partner's share of an amount, in whole dollars.
func partOf(c world.Cents, percent int64) world.Cents { return c.Share(percent * 100).Whole() }

// f1065Form is the partnership's return on the form: six pages with Schedules B, K, L and M, and the borrower's Schedule K-1.
func f1065Form(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	c := company(b, year, " LLC")
	v := c.written(b.Round)
	d := template.Document{Fields: c.partnershipFields(b, year)}
	_, share := partners(b)
	d.Fields["partner_share_amount"] = partOf(c.Books.Net, share).Plain()

	f := newIRS(b)
	s := f.S
	s.Text(36, 52, f.text(7), "Form")
	s.Text(56, 56, f.bold(21), "1065")
	s.Text(36, 70, f.text(6), "Department of the Treasury")
	s.Text(36, 77, f.text(6), "Internal Revenue Service")
	s.Centre(310, 50, f.bold(14), "U.S. Return of Partnership Income")
	s.Centre(310, 64, f.text(7), fmt.Sprintf("For calendar year %d, or tax year beginning ____________, %d, ending ____________, 20 ___", year, year))
	s.Centre(310, 75, f.text(7), "Go to www.irs.gov/Form1065 for instructions and the latest information.")
	s.Line(490, 36, 490, 80, 0.6, paper.Black)
	s.Centre(533, 45, f.text(6.5), "OMB No. 1545-0123")
	s.Centre(533, 70, f.bold(20), fmt.Sprint(year))
	s.Rule(36, 576, 80, 0.9, paper.Black)
	f.Strip(80, 24, form.Cell{Label: "A  Principal business activity", Value: b.Business.Trade, Share: 0.24},
		form.Cell{Label: "Name of partnership", Value: c.Name, Share: 0.52}, form.Cell{Label: "D  Employer identification number",
			Value: b.Business.TaxNumber})
	f.Strip(104, 24, form.Cell{Label: "B  Principal product or service", Value: "SERVICES", Share: 0.24},
		form.Cell{Label: "Number, street, and room or suite no. If a P.O. box, see instructions.", Value: b.Business.Place.Street, Share: 0.52},
		form.Cell{Label: "E  Date business started", Value: b.Date(b.Business.Since)})
	f.Strip(128, 24, form.Cell{Label: "C  Business code number", Value: "238350", Share: 0.24},
		form.Cell{Label: "City or town, state or province, country, and ZIP or foreign postal code", Value: b.Business.Place.Town(), Share: 0.52},
		form.Cell{Label: "F  Total assets (see instructions)", Value: "$ " + b.Round(c.Closing.Assets)})
	f.Y, f.Lead = 154, 11.4
	f.Lines([]irsLine{
		{"G", "Check applicable boxes:  (1) [ ] Initial return   (2) [ ] Final return   (3) [ ] Name change   (4) [ ] Address change   (5) [ ] " +
			"Amended return", "", "", plain},
		{"H", "Check accounting method:  (1) [X] Cash   (2) [ ] Accrual   (3) [ ] Other (specify):", "", "", plain},
		{"I", "Number of Schedules K-1. Attach one for each person who was a partner at any time during the tax year:     2", "", "", plain},
		{"J", "Check if Schedules C and M-3 are attached   [ ]", "", "", plain},
		{"K", "Check if partnership:  (1) [ ] Aggregated activities for section 465 at-risk purposes   (2) [ ] Grouped activities for section 469 " +
			"passive activity purposes", "", "", plain},
	}, nil)
	s.Text(36, f.Y+9, f.bold(6.8), "Caution: Include only trade or business income and expenses on lines 1a through 23 below. See instructions for "+
		"more information.")
	f.Y += 13
	f.Left, f.Lead = 22, 12.2
	side := func(from float64, name string) {
		s.Box(36, from, 18, f.Y-from, 0.5, paper.Black)
		s.Slanted(48, from+(f.Y-from)/2+f.bold(7.5).Width(name)/2, f.bold(7.5), 90, name)
	}
	for _, part := range []struct {
		name  string
		lines []irsLine
	}{{"Income", f1065Income}, {"Deductions", f1065Deductions}, {"Tax and Payment", f1065Tax}} {
		top := f.Y
		f.Lines(part.lines, v)
		side(top, part.name)
	}
	signReturn(b, f, year, "Member", "Signature of partner or limited liability company member")
	s.Text(36, 776, f.bold(6.8), "For Paperwork Reduction Act Notice, see separate instructions.")
	s.Text(376, 776, f.text(6.5), "Cat. No. 11390Z")
	s.Right(576, 776, f.text(7), fmt.Sprintf("Form 1065 (%d)", year))
	d.Pages = append(d.Pages, template.Page{Sheet: s})

	next := func(n int) *irsForm {
		f := newIRS(b)
		f.S.Text(36, 36, f.text(7), fmt.Sprintf("Form 1065 (%d)", year))
		f.S.Right(576, 36, f.text(7.5), fmt.Sprintf("Page %d", n))
		f.S.Rule(36, 576, 40, 0.8, paper.Black)
		f.S.Right(576, 776, f.text(7), fmt.Sprintf("Form 1065 (%d)", year))
		f.Y = 42
		d.Pages = append(d.Pages, template.Page{Sheet: f.S, Number: n})
		return f
	}
	for i, questions := range f1065Questions {
		f = next(2 + i)
		if i == 0 {
			f.Heading("Schedule B", "Other Information")
		} else {
			f.Heading("Schedule B", "Other Information (continued)")
		}
		f.Note(544, "Yes   No")
		f.Questions(questions, []float64{16, 32, 16}[i])
		switch i {
		case 0:
			f.S.Text(56, f.Y, f.text(7.2), "If \"Yes\" to question 3a or 3b, complete (i) through (v) below for each entity.")
			owned := lattice{Widths: spread(520, 34, 16, 16, 18, 16), Align: "ccccc", Lead: 8.4, Pad: 4, Rule: 0.5, Ink: paper.Black}
			y := owned.row(f.S, 56, f.Y+8, f.text(6.8), "(i) Name of Entity", "(ii) Employer Identification Number (if any)",
				"(iii) Type of Entity", "(iv) Country of Organization", "(v) Maximum Percentage Owned in Profit, Loss, or Capital")
			for range 8 {
				y = owned.row(f.S, 56, y, f.text(9), "", "", "", "", "")
			}
		case 2:
			f.S.Text(36, f.Y+6, f.bold(9), "Designation of Partnership Representative (see instructions)")
			f.S.Text(36, f.Y+17, f.text(7.4), "Enter below the information for the partnership representative (PR) for the tax year covered by this "+
				"return.")
			f.Field(36, f.Y+23, 270, 26, "Name of PR", initialled(b.Person))
			f.Field(306, f.Y+23, 270, 26, "U.S. phone number of PR", b.Phone)
			f.Field(36, f.Y+49, 540, 26, "U.S. address of PR", b.Home.String())
			f.Field(36, f.Y+75, 270, 26, "If the PR is an entity, name of the designated individual for the PR", "")
			f.Field(306, f.Y+75, 270, 26, "U.S. phone number of designated individual", "")
		}
	}
	f = next(5)
	f.Heading("Schedule K", "Partners' Distributive Share Items")
	f.Note(536, "Total amount")
	f.Lead = 15.4
	f.Lines(f1065ScheduleK, v)
	analysis := lattice{Widths: spread(540, 20, 14, 14, 14, 12, 13, 13), Align: "lrrrrrr", Lead: 8, Pad: 3, Rule: 0.5, Ink: paper.Black}
	f.Y = analysis.row(f.S, 36, f.Y+3, f.text(6.6), "2  Analysis by partner type:", "(i) Corporate", "(ii) Individual (active)",
		"(iii) Individual (passive)", "(iv) Partnership", "(v) Exempt organization", "(vi) Nominee/Other")
	f.Y = analysis.row(f.S, 36, f.Y, f.text(6.6), "a  General partners", "", "", "", "", "", "")
	f.Y = analysis.row(f.S, 36, f.Y, f.text(6.6), "b  Limited partners", "", b.Round(c.Books.Net+c.Amounts["officers"]), "", "", "", "")

	f = next(6)
	scheduleL(b, f, c, "partners", "Capital", []string{"21  Partners' capital accounts", "22  Total liabilities and capital"})
	f.Heading("Schedule M-1", "Reconciliation of Income (Loss) per Books With Analysis of Net Income (Loss) per Return")
	f.Lead = 14
	f.Lines([]irsLine{
		{"1", "Net income (loss) per books", "1", "net", outer}, {"2",
			"Income included on Schedule K, lines 1 through 11, not recorded on books this year (itemize):", "2", "", outer},
		{"3", "Guaranteed payments (other than health insurance)", "3", "officers", outer},
		{"4", "Expenses recorded on books this year not included on Schedule K, lines 1 through 13e, and 21", "4", "", outer},
		{"5", "Add lines 1 through 4", "5", "earned", outer}, {"9", "Income (loss) (Analysis of Net Income (Loss) per Return, line 1). Subtract line " +
			"" +
			"" +
			"8 from line 5", "9", "earned", outer},
	}, v)
	f.Heading("Schedule M-2", "Analysis of Partners' Capital Accounts")
	f.Lines([]irsLine{
		{"1", "Balance at beginning of year", "1", "begun", outer}, {"2", "Capital contributed:  a  Cash", "2a", "", outer},
		{"3", "Net income (loss) (see instructions)", "3", "net", outer}, {"4", "Other increases (itemize):", "4", "", outer},
		{"5", "Add lines 1 through 4", "5", "sum", outer}, {"6", "Distributions:  a  Cash", "6a", "drawn", outer},
		{"7", "Other decreases (itemize):", "7", "", outer}, {"8", "Add lines 6 and 7", "8", "drawn", outer},
		{"9", "Balance at end of year. Subtract line 8 from line 5", "9", "ended", outer},
	}, map[string]string{"begun": b.Round(c.Opening.Owners), "net": b.Round(c.Books.Net), "sum": b.Round(c.Opening.Owners + c.Books.Net),
		"drawn": b.Round(c.Drawn), "ended": b.Round(c.Closing.Owners)})
	d.Pages = append(d.Pages, template.Page{Sheet: scheduleK1(b, c, year)})
	return d.About(fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year))
}

// scheduleK1 is the borrower's share of the partnership: facts left, boxes with codes right.
func scheduleK1(b *world.Borrower, c entity, year int) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	_, share := partners(b)
	fill := paper.Mono.Of(8.4)
	s.Right(576, 30, paper.OCRB.Of(9), "651124")
	form.Checkbox(s, 300, 30, f.text(7.5), false, "Final K-1")
	form.Checkbox(s, 370, 30, f.text(7.5), false, "Amended K-1")
	s.Right(576, 42, f.text(6.5), "OMB No. 1545-0123")
	s.Text(36, 52, f.bold(12), "Schedule K-1")
	s.Text(36, 64, f.bold(9), "(Form 1065)")
	s.Text(220, 66, f.bold(20), fmt.Sprint(year))
	s.Text(36, 76, f.text(6), "Department of the Treasury")
	s.Text(36, 83, f.text(6), "Internal Revenue Service")
	s.Text(130, 80, f.text(6.5), fmt.Sprintf("For calendar year %d, or tax year beginning", year))
	s.Text(36, 100, f.bold(11), "Partner's Share of Income, Deductions,")
	s.Text(36, 113, f.bold(11), "Credits, etc.")
	s.Text(150, 113, f.text(6.5), "See separate instructions.")
	const w = 264.0
	part := func(x, y, w float64, no, name string) {
		s.Band(x, y, 44, 13, paper.Black)
		s.Text(x+5, y+9.6, f.bold(8.5).In(paper.White), no)
		s.Text(x+50, y+9.6, form.Fit(f.bold(8.5), name, w-52), name)
		s.Box(x, y, w, 13, 0.5, paper.Black)
	}
	part(36, 122, w, "Part I", "Information About the Partnership")
	f.Field(36, 135, w, 22, "A  Partnership's employer identification number", b.Business.TaxNumber)
	box := func(y, h float64, label string, lines ...string) {
		s.Box(36, y, w, h, 0.5, paper.Black)
		s.Text(39, y+8, form.Fit(f.text(6.4), label, w-6), label)
		form.Stacked(s, 46, y+20, 11, fill, lines...)
	}
	box(157, 48, "B  Partnership's name, address, city, state, and ZIP code", append([]string{c.Name}, b.Business.Place.Lines()...)...)
	f.Field(36, 205, w, 20, "C  IRS center where partnership filed return:", "E-FILE")
	s.Box(36, 225, w, 15, 0.5, paper.Black)
	form.Checkbox(s, 40, 236, f.text(6.8), false, "D  Check if this is a publicly traded partnership (PTP)")
	part(36, 240, w, "Part II", "Information About the Partner")
	f.Field(36, 253, w, 22, "E  Partner's SSN or TIN (Do not use TIN of a disregarded entity. See instructions.)", b.TaxNumber)
	box(275, 48, "F  Name, address, city, state, and ZIP code for partner entered in E. See instructions.",
		append([]string{initialled(b.Person)}, b.Home.Lines()...)...)
	s.Box(36, 323, w, 74, 0.5, paper.Black)
	form.Checkbox(s, 40, 335, f.text(6.8), true, "G  General partner or LLC member-manager")
	form.Checkbox(s, 190, 335, f.text(6.8), false, "Limited partner or other LLC")
	form.Checkbox(s, 40, 348, f.text(6.8), true, "H1  Domestic partner")
	form.Checkbox(s, 190, 348, f.text(6.8), false, "Foreign partner")
	form.Checkbox(s, 40, 361, f.text(6.8), false, "H2  If the partner is a disregarded entity (DE), enter the partner's TIN and name")
	s.Text(40, 376, f.text(6.8), "I1  What type of entity is this partner?     INDIVIDUAL")
	form.Checkbox(s, 40, 389, f.text(6.8), false, "I2  If this partner is a retirement plan (IRA/SEP/Keogh/etc.), check here")
	percent := fmt.Sprintf("%d.000000 %%", share)
	rows := lattice{Widths: []float64{84, 90, 90}, Align: "lrr", Lead: 9, Pad: 2.6, Rule: 0.5, Ink: paper.Black}
	y := rows.row(s, 36, 397, f.text(6.8), "J  Partner's share of", "Beginning", "Ending")
	for _, n := range []string{"Profit", "Loss", "Capital"} {
		y = rows.row(s, 36, y, f.text(7.4), n, percent, percent)
	}
	y = rows.row(s, 36, y, f.text(6.8), "K1 Partner's share of liabilities", "Beginning", "Ending")
	opening, closing := c.Opening, c.Closing
	y = rows.row(s, 36, y, f.text(7.4), "Nonrecourse", "$", "$")
	y = rows.row(s, 36, y, f.text(7.4), "Qualified nonrec.", "$", "$")
	y = rows.row(s, 36, y, f.text(7.4), "Recourse", "$ "+b.Round(partOf(opening.Debts, share)), "$ "+b.Round(partOf(closing.Debts, share)))
	net := partOf(c.Books.Net, share)
	begun, ended := partOf(opening.Owners, share), partOf(closing.Owners, share)
	two := lattice{Widths: []float64{164, 100}, Align: "lr", Lead: 9, Pad: 2.6, Rule: 0.5, Ink: paper.Black}
	y = two.row(s, 36, y, f.bold(7), "L  Partner's Capital Account Analysis", "")
	for _, v := range [][2]string{{"Beginning capital account", b.Round(begun)}, {"Capital contributed during the year", ""},
		{"Current year net income (loss)", b.Round(net)}, {"Other increase (decrease)", ""},
		{"Withdrawals and distributions", "(" + b.Round(begun+net-ended) + ")"}, {"Ending capital account", b.Round(ended)}} {
		y = two.row(s, 36, y, f.text(7.4), v[0], "$ "+v[1])
	}
	y = two.row(s, 36, y, f.text(6.8), "M  Did the partner contribute property with a built-in gain (loss)?", "No")
	two.row(s, 36, y, f.text(6.8), "N  Partner's share of net unrecognized section 704(c) gain or (loss)", "")

	x, rw := 306.0, 270.0
	part(x, 50, rw, "Part III", "Partner's Share of Current Year Income, Deductions, Credits, and Other Items")
	guaranteed := partOf(c.Amounts["officers"], 100)
	values := map[string]string{"1": b.Round(net), "4a": b.Round(guaranteed), "4c": b.Round(guaranteed), "14": "A   " + b.Round(net+guaranteed),
		"19": "A   " + b.Round(begun+net-ended), "20": "Z   STMT"}
	left := [][2]string{{"1", "Ordinary business income (loss)"}, {"2", "Net rental real estate income (loss)"},
		{"3", "Other net rental income (loss)"}, {"4a", "Guaranteed payments for services"},
		{"4b", "Guaranteed payments for capital"}, {"4c", "Total guaranteed payments"}, {"5", "Interest income"}, {"6a", "Ordinary dividends"},
		{"6b", "Qualified dividends"}, {"6c", "Dividend equivalents"},
		{"7", "Royalties"}, {"8", "Net short-term capital gain (loss)"}, {"9a", "Net long-term capital gain (loss)"},
		{"9b", "Collectibles (28%) gain (loss)"}, {"9c", "Unrecaptured section 1250 gain"},
		{"10", "Net section 1231 gain (loss)"}, {"11", "Other income (loss)"}, {"12", "Section 179 deduction"}, {"13", "Other deductions"},
		{"21", "Foreign taxes paid or accrued"}}
	right := [][2]string{{"14", "Self-employment earnings (loss)"}, {"15", "Credits"}, {"", ""}, {"16", "Schedule K-3 is attached if checked"},
		{"17", "Alternative minimum tax (AMT) items"}, {"", ""}, {"", ""},
		{"18", "Tax-exempt income and nondeductible expenses"}, {"", ""}, {"", ""}, {"19", "Distributions"}, {"", ""}, {"20", "Other information"},
		{"", ""}, {"", ""}, {"", ""}, {"", ""}, {"", ""}, {"", ""}, {"", ""}}
	each := 28.4
	for i := range left {
		for k, cell := range [][2]string{left[i], right[i]} {
			at, top := x+rw/2*float64(k), 63+each*float64(i)
			s.Box(at, top, rw/2, each, 0.5, paper.Black)
			s.Text(at+3, top+8, f.bold(7), cell[0])
			s.Text(at+20, top+8, form.Fit(f.text(6.6), cell[1], rw/2-22), cell[1])
			if value := values[cell[0]]; cell[0] != "" {
				s.Right(at+rw/2-6, top+each-5, fill, value)
			}
		}
	}
	bottom := 63 + each*float64(len(left))
	s.Box(x, bottom, rw, 60, 0.5, paper.Black)
	form.Checkbox(s, x+4, bottom+12, f.text(6.6), false, "22  More than one activity for at-risk purposes*")
	form.Checkbox(s, x+4, bottom+24, f.text(6.6), false, "23  More than one activity for passive activity purposes*")
	s.Text(x+4, bottom+38, f.text(6.6), "*See attached statement for additional information.")
	s.Text(x+4, bottom+52, f.text(6.6), "For IRS Use Only")
	s.Text(36, 776, f.bold(6.8), "For Paperwork Reduction Act Notice, see the Instructions for Form 1065.")
	s.Text(330, 776, f.text(6.5), "Cat. No. 11394R")
	s.Right(576, 776, f.text(7), fmt.Sprintf("Schedule K-1 (Form 1065) %d", year))
	return s
}

// f1065Summary is the package an accountant sends to a partner: a letter, the partnership's return in one page of figures, and the partner's
// share as a substitute Schedule K-1 on plain paper.
func f1065Summary(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	c := company(b, year, " LLC")
	other, share := partners(b)
	who, firm, ptin := preparer(b)
	x, w := 64.0, b.Width-128
	text, bold, small := paper.Humanist.Of(10), paper.HumanistBold.Of(10), paper.Humanist.Of(8).In(paper.Grey)
	sent := world.Day(year+1, time.March, 1+b.Random(fmt.Sprint("entity signs ", year)).IntN(11))
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 44, paper.HumanistBold.Of(12).In(paper.RGB(60, 60, 60)), firm)
		s.Right(x+w, 44, small, who.Home.String()+"   "+who.Phone)
		s.Rule(x, x+w, 51, 2, paper.RGB(150, 30, 40))
		return s, 84
	})
	f.Line(text, 26, sent.Format("January 2, 2006"))
	for _, l := range append([]string{c.Name, "Attn: " + initialled(b.Person) + ", Member"}, b.Business.Place.Lines()...) {
		f.Line(text, 13, l)
	}
	f.Gap(12)
	f.Line(text, 20, "Dear "+b.Given+",")
	for _, p := range []string{
		fmt.Sprintf("We have prepared and electronically filed the %d Form 1065, U.S. Return of Partnership Income, of %s (EIN %s). The return was "+
			"accepted by the Internal Revenue Service on %s. No payment is due with it: the income is taxed to the members.",
			year, c.Name, b.Business.TaxNumber, b.Date(sent.AddDate(0, 0, -1))),
		"Enclosed are a summary of the return and your Schedule K-1. A Schedule K-1 has also been furnished to each other member. Please keep both " +
			"with your records, and give your Schedule K-1 to whoever prepares your own return before you file it.",
		"We relied on the books and on the information that you gave us, and have not audited or otherwise verified it. You should read the return " +
			"carefully; you are responsible for its being correct. If the Internal Revenue Service writes to you about it, please send us a copy of " +
			"" +
			"" +
			"the " +
			"notice before you answer.",
		"Copies of the return may be requested by lenders. With your written consent under section 7216 we will send one to them.",
	} {
		f.Text(text, 14, 0, p)
		f.Gap(8)
	}
	f.Line(text, 36, "Sincerely,")
	form.Signature(f.S, x+4, f.Y-8, 90, b.Random("preparer signs"))
	f.Line(bold, 13, who.Name())
	f.Line(text, 13, "PTIN "+ptin)

	money := func(c world.Cents) string { return "$ " + b.Round(c) }
	table := func(rows [][3]string) {
		for i, row := range rows {
			if i%2 == 0 {
				f.S.Band(x, f.Y-10.4, w, 14.6, paper.RGB(245, 245, 245))
			}
			set := text
			if row[2] == "b" {
				set = bold
			}
			f.S.Text(x+6, f.Y, set, row[0])
			f.S.Right(x+w-6, f.Y, set, row[1])
			f.Y += 14.6
		}
		f.Gap(14)
	}
	head := func(name string) {
		f.S.Text(x, f.Y, paper.HumanistBold.Of(12).In(paper.RGB(150, 30, 40)), name)
		f.Gap(18)
	}
	f.Turn()
	head(fmt.Sprintf("Form 1065 - Summary of the partnership return for calendar year %d", year))
	f.S.Text(x, f.Y-3, text, c.Name+"     EIN "+b.Business.TaxNumber+"     Business code 238350     Cash method     2 members")
	f.Gap(18)
	rows := [][3]string{{"1a   Gross receipts or sales", money(c.Books.Sales)}, {"1b   Returns and allowances", money(c.Books.Returns)},
		{"2    Cost of goods sold", money(c.Books.Goods)}, {"3    Gross profit", money(c.Books.Gross), "b"},
		{"8    Total income (loss)", money(c.Books.Gross), "b"}, {"9    Salaries and wages (other than to partners)", money(c.Amounts["wages"])},
		{"10   Guaranteed payments to partners", money(c.Amounts["officers"])},
		{"11   Repairs and maintenance", money(c.Amounts["repairs"])}, {"13   Rent", money(c.Amounts["rent"])},
		{"14   Taxes and licenses", money(c.Amounts["taxes"])}, {"16c  Net depreciation", money(c.Amounts["depreciation"])},
		{"21   Other deductions (statement below)", money(c.Amounts["everything"])}, {"22   Total deductions", money(c.Books.Spent), "b"},
		{"23   Ordinary business income (loss)", money(c.Books.Net), "b"}}
	table(rows)
	head("Statement of other deductions")
	rows = [][3]string{{"Advertising", money(c.Amounts["advertising"])}}
	for _, e := range c.Others {
		rows = append(rows, [3]string{e.Name, money(e.Amount)})
	}
	table(append(rows, [3]string{"Total", money(c.Amounts["everything"]), "b"}))
	head("Partners' capital accounts")
	table([][3]string{{"Balance at beginning of year", money(c.Opening.Owners)}, {"Net income", money(c.Books.Net)},
		{"Distributions", "(" + b.Round(c.Drawn) + ")"}, {"Balance at end of year", money(c.Closing.Owners), "b"}})

	f.Turn()
	head(fmt.Sprintf("Substitute Schedule K-1 (Form 1065) %d", year))
	f.Line(text, 18, "Partner's Share of Income, Deductions, Credits, etc.   OMB No. 1545-0123")
	facts := lattice{Widths: spread(w, 42, 58), Lead: 12, Pad: 3.5, Rule: 0.5, Ink: paper.Grey}
	for _, v := range [][2]string{{"A  Partnership's EIN", b.Business.TaxNumber}, {"B  Partnership's name and address", c.Name + "\n" +
		b.Business.Place.String()}, {"E  Partner's TIN", "XXX-XX-" + last(b.TaxNumber, 4)},
		{"F  Partner's name and address", initialled(b.Person) + "\n" + b.Home.String()},
		{"G  Kind of partner", "General partner or LLC member-manager"}, {"J  Share of profit, loss and capital, beginning and end",
			fmt.Sprintf("%d.000000%%", share)},
		{"Other member (share)", other.Name() + fmt.Sprintf(" (%d.000000%%)", 100-share)}} {
		f.Y = facts.row(f.S, x, f.Y-10, text, v[0], v[1]) + 10
	}
	f.Gap(16)
	net, begun, ended := partOf(c.Books.Net, share), partOf(c.Opening.Owners, share), partOf(c.Closing.Owners, share)
	table([][3]string{{"Box 1     Ordinary business income (loss)", money(net), "b"}, {"Box 4a    Guaranteed payments for services",
		money(c.Amounts["officers"])}, {"Box 4c    Total guaranteed payments", money(c.Amounts["officers"])},
		{"Box 14 A  Net earnings from self-employment", money(net + c.Amounts["officers"])},
		{"Box 19 A  Distributions of cash", money(begun + net - ended)}, {"Box 20 Z  Section 199A information: qualified business income",
			money(net)}})
	head("Item L - Partner's capital account analysis (tax basis)")
	table([][3]string{{"Beginning capital account", money(begun)}, {"Current year net income (loss)", money(net)},
		{"Withdrawals and distributions", "(" + b.Round(begun+net-ended) + ")"}, {"Ending capital account", money(ended), "b"}})
	f.Text(small, 10, 0, "This substitute form conforms to Publication 1167. Report the amounts on your return as the Partner's Instructions for "+
		"Schedule K-1 direct: box 1 on Schedule E (Form 1040), Part II, and box 14 on Schedule SE. Amounts may be limited by your basis, by the "+
		"at-risk "+
		"rules and by the rules on passive activities. Not a public document.")
	fields := c.partnershipFields(b, year)
	fields["partner_share_amount"] = net.Plain()
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, small, c.Name)
		s.Right(x+w, b.Height-40, small, fmt.Sprintf("%d of %d", n, of))
	}).About(fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year))
}
