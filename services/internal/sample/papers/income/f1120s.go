package income

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// entity is the firm as a company of its own, and the amounts of its return by their keys.
type entity struct {
	Name    string
	Books   books
	Opening position
	Closing position
	Amounts map[string]world.Cents
	Drawn   world.Cents // by the owners
	Others  []expense   // deductions that have no line of their own
}

// company makes up the return of the firm under a legal form.
func company(b *world.Borrower, year int, suffix string) entity {
	c := entity{Name: b.Business.Name + suffix, Books: usBooks(b, year), Opening: standing(b, year-1), Closing: standing(b, year)}
	k := c.Books
	c.Drawn = c.Opening.Owners + k.Net - c.Closing.Owners
	officers := k.of("26").Share(6000).Whole() // who works in the firm, owns most of it
	c.Amounts = map[string]world.Cents{
		"sales": k.Sales, "returns": k.Returns, "balance": k.Sales - k.Returns, "goods": k.Goods, "gross": k.Gross, "officers": officers,
		"wages":   k.of("26") - officers,
		"repairs": k.of("21"), "rent": k.of("20"), "taxes": k.of("23"), "depreciation": k.of("13"), "advertising": k.of("8"), "spent": k.Spent,
		"net": k.Net, "drawn": c.Drawn,
		"reconciled": k.Net, "earned": k.Net + officers,
	}
	for _, line := range []string{"9", "11", "15", "17", "18", "22", "24", "25"} {
		for _, e := range k.Expenses {
			if e.Line == line {
				c.Others = append(c.Others, e)
				c.Amounts["other"] += e.Amount
			}
		}
	}
	c.Amounts["everything"] = c.Amounts["other"] + c.Amounts["advertising"]
	return c
}

func (c entity) written(write func(world.Cents) string) map[string]string {
	v := map[string]string{"zero": "0"}
	for key, amount := range c.Amounts {
		v[key] = write(amount)
	}
	return v
}

// columns are the amounts of Schedule L by their keys.
func (p position) columns() map[string]world.Cents {
	return map[string]world.Cents{"cash": p.Cash, "receivables": p.Receivables, "stock": p.Stock, "deposits": p.Deposits, "equipment": p.Equipment,
		"depreciation":  p.Depreciation,
		"net equipment": p.Equipment - p.Depreciation, "assets": p.Assets, "payables": p.Payables, "card": p.Card, "taxes": p.Taxes, "loan": p.Loan}
}

func (c entity) corporateFields(b *world.Borrower, year int) map[string]string {
	return map[string]string{
		"tax_year": fmt.Sprint(year), "corporation": c.Name, "ein": b.Business.TaxNumber, "gross_receipts_total": c.Books.Sales.Plain(),
		"ordinary_income":  c.Books.Net.Plain(),
		"total_deductions": c.Books.Spent.Plain(), "total_assets": c.Closing.Assets.Plain(), "depreciation_amount": c.Books.of("13").Plain(),
	}
}

// f1120sForm is the corporation's return on the form itself: five pages, with Schedules B, K, L, M-1 and M-2.
func f1120sForm(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	c := company(b, year, ", Inc.")
	v := c.written(b.Round)
	d := template.Document{Fields: c.corporateFields(b, year)}
	foot := func(f *irsForm, n int) {
		if n > 1 {
			f.S.Text(36, 36, f.text(7), fmt.Sprintf("Form 1120-S (%d)", year))
			f.S.Right(576, 36, f.text(7.5), fmt.Sprintf("Page %d", n))
			f.S.Rule(36, 576, 40, 0.8, paper.Black)
			f.Y = 42
		} else {
			n = 0 // the first page has no number
			f.S.Text(36, 776, f.bold(6.8), "For Paperwork Reduction Act Notice, see separate instructions.")
			f.S.Text(376, 776, f.text(6.5), "Cat. No. 11510H")
		}
		f.S.Right(576, 776, f.text(7), fmt.Sprintf("Form 1120-S (%d)", year))
		d.Pages = append(d.Pages, template.Page{Sheet: f.S, Number: n})
	}

	f := newIRS(b)
	foot(f, 1)
	s := f.S
	s.Text(36, 52, f.text(7), "Form")
	s.Text(56, 56, f.bold(19), "1120-S")
	s.Text(36, 70, f.text(6), "Department of the Treasury")
	s.Text(36, 77, f.text(6), "Internal Revenue Service")
	s.Centre(310, 50, f.bold(13), "U.S. Income Tax Return for an S Corporation")
	s.Centre(310, 63, f.bold(7), "Do not file this form unless the corporation has filed or is attaching Form 2553 to elect to be an S corporation.")
	s.Centre(310, 74, f.text(7), "Go to www.irs.gov/Form1120S for instructions and the latest information.")
	s.Line(490, 36, 490, 80, 0.6, paper.Black)
	s.Centre(533, 45, f.text(6.5), "OMB No. 1545-0123")
	s.Centre(533, 70, f.bold(20), fmt.Sprint(year))
	s.Rule(36, 576, 80, 0.9, paper.Black)
	s.Text(36, 88, f.text(6.8), fmt.Sprintf("For calendar year %d or tax year beginning ____________, %d, ending ____________, 20 ___", year, year))
	f.Strip(91, 24, form.Cell{Label: "A  S election effective date", Value: b.Date(b.Business.Since), Share: 0.2},
		form.Cell{Label: "Name", Value: c.Name, Share: 0.56}, form.Cell{Label: "D  Employer identification number", Value: b.Business.TaxNumber})
	f.Strip(115, 24, form.Cell{Label: "B  Business activity code number", Value: "238350", Share: 0.2},
		form.Cell{Label: "Number, street, and room or suite no. If a P.O. box, see instructions.", Value: b.Business.Place.Street, Share: 0.56},
		form.Cell{Label: "E  Date incorporated", Value: b.Date(b.Business.Since)})
	f.Strip(139, 24, form.Cell{Label: "C  Check if Sch. M-3 attached", Share: 0.2},
		form.Cell{Label: "City or town, state or province, country, and ZIP or foreign postal code", Value: b.Business.Place.Town(), Share: 0.56},
		form.Cell{Label: "F  Total assets (see instructions)", Value: "$ " + b.Round(c.Closing.Assets)})
	f.Y, f.Lead = 164, 11.4
	f.Lines([]irsLine{
		{"G", "Is the corporation electing to be an S corporation beginning with this tax year? See instructions.   [ ] Yes   [X] No", "", "", plain},
		{"H", "Check if:  (1) [ ] Final return   (2) [ ] Name change   (3) [ ] Address change   (4) [ ] Amended return   (5) [ ] S election " +
			"termination", "", "", plain},
		{"I", "Enter the number of shareholders who were shareholders during any part of the tax year       1", "", "", plain},
		{"J", "Check if corporation:  (1) [ ] Aggregated activities for section 465 at-risk purposes   (2) [ ] Grouped activities for section 469 " +
			"passive activity purposes", "", "", plain},
	}, nil)
	s.Text(36, f.Y+9, f.bold(6.8), "Caution: Include only trade or business income and expenses on lines 1a through 22. See the instructions for "+
		"more information.")
	f.Y += 13
	f.Left, f.Lead = 22, 11.6
	side := func(from float64, name string) {
		s.Box(36, from, 18, f.Y-from, 0.5, paper.Black)
		s.Slanted(48, from+(f.Y-from)/2+f.bold(7.5).Width(name)/2, f.bold(7.5), 90, name)
	}
	top := f.Y
	f.Lines(f1120sIncome, v)
	side(top, "Income")
	top = f.Y
	f.Lines(f1120sDeductions, v)
	side(top, "Deductions")
	top = f.Y
	f.Lines(f1120sTax, v)
	f.words(f.X+f.Left, 560, "28", fmt.Sprintf("Enter amount from line 27:  Credited to %d estimated tax ______________  Refunded ______________",
		year+1))
	f.Y += f.Lead
	side(top, "Tax and Payments")
	s.Rule(36, 576, f.Y, 0.8, paper.Black)
	signReturn(b, f, year, "President", "Signature of officer")

	// Schedule B
	f = newIRS(b)
	foot(f, 2)
	f.Heading("Schedule B", "Other Information (see instructions)")
	asked := make([]string, len(f1120sQuestions))
	for i, q := range f1120sQuestions {
		asked[i] = strings.ReplaceAll(q, "{trade}", b.Business.Trade)
	}
	f.Questions(asked, 12)

	// Schedule K
	f = newIRS(b)
	foot(f, 3)
	s = f.S
	f.Heading("Schedule K", "Shareholders' Pro Rata Share Items")
	f.Note(536, "Total amount")
	f.Lead = 22
	f.Lines(scheduleKIncome, v)
	y := s.Paragraph(36, f.Y+24, 540, 9.4, f.text(7.2), "Shareholders. "+initialled(b.Person)+", "+b.Home.String()+", 100.00 percent of stock "+
		"ownership for the tax year. A Schedule K-1 (Form 1120-S) has been furnished to the "+
		"shareholder. Each item of income, deduction and credit is taken into account by the shareholder pro rata on a per share, per day basis.")
	form.Checkbox(s, 36, y+10, f.text(7.6), false, "Check if any item above includes amounts from a publicly traded partnership or a section 751 "+
		"exchange")

	f = newIRS(b)
	foot(f, 4)
	f.Heading("Schedule K", "Shareholders' Pro Rata Share Items (continued)")
	f.Note(536, "Total amount")
	f.Lead = 19.5
	f.Lines(scheduleKRest, v)

	f = newIRS(b)
	foot(f, 5)
	scheduleL(b, f, c, "shareholders", "Shareholders' Equity", []string{"22  Capital stock", "23  Additional paid-in capital",
		"24  Retained earnings", "25  Adjustments to shareholders' equity (attach statement)",
		"26  Less cost of treasury stock", "27  Total liabilities and shareholders' equity"})
	f.Heading("Schedule M-1", "Reconciliation of Income (Loss) per Books With Income (Loss) per Return")
	two := lattice{Widths: []float64{206, 64, 206, 64}, Align: "lrlr", Lead: 8.4, Pad: 2.6, Rule: 0.5, Ink: paper.Black}
	set := f.text(6.8)
	for _, row := range [][4]string{
		{"1  Net income (loss) per books", b.Round(c.Books.Net), "5  Income recorded on books this year not included on Schedule K, lines 1 through " +
			"" +
			"" +
			"10 (itemize): a Tax-exempt interest", ""},
		{"2  Income included on Schedule K, lines 1, 2, 3c, 4, 5a, 6, 7, 8a, 9, and 10, not recorded on books this year", "",
			"6  Deductions included on Schedule K, lines 1 through 12 and 16f, not charged against book income this year", ""},
		{"3  Expenses recorded on books this year not included on Schedule K, lines 1 through 12 and 16f", "", "7  Add lines 5 and 6", "0"},
		{"4  Add lines 1 through 3", b.Round(c.Books.Net), "8  Income (loss) (Schedule K, line 18). Subtract line 7 from line 4",
			b.Round(c.Books.Net)},
	} {
		f.Y = two.row(f.S, 36, f.Y, set, row[:]...)
	}
	f.Y += 2
	f.Heading("Schedule M-2", "Analysis of Accumulated Adjustments Account, Shareholders' Undistributed Taxable Income Previously Taxed, etc.")
	four := lattice{Widths: []float64{240, 100, 100, 100}, Align: "lrrr", Lead: 8.4, Pad: 2.4, Rule: 0.5, Ink: paper.Black}
	f.Y = four.row(f.S, 36, f.Y, set, "", "(a) Accumulated adjustments account", "(b) Previously taxed income",
		"(c) Accumulated earnings and profits")
	begun, ended := c.Opening.Owners-world.Units(1000), c.Closing.Owners-world.Units(1000)
	for _, row := range [][2]string{{"1  Balance at beginning of tax year", b.Round(begun)},
		{"2  Ordinary income from page 1, line 22", b.Round(c.Books.Net)}, {"3  Other additions", ""}, {"4  Loss from page 1, line 22", ""},
		{"5  Other reductions", ""}, {"6  Combine lines 1 through 5", b.Round(begun + c.Books.Net)}, {"7  Distributions", b.Round(c.Drawn)},
		{"8  Balance at end of tax year. Subtract line 7 from line 6", b.Round(ended)}} {
		f.Y = four.row(f.S, 36, f.Y, set, row[0], row[1], "", "")
	}
	return d.About(fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year))
}

// signReturn is the foot of a company's return: who signs it, and who prepared it.
func signReturn(b *world.Borrower, f *irsForm, year int, title, label string) {
	s := f.S
	y := f.Y + 3
	form.Stacked(s, 36, y+14, 11, f.bold(9), "Sign", "Here")
	y = s.Paragraph(76, y+8, 500, 7.6, f.text(6.2), "Under penalties of perjury, I declare that I have examined this return, including accompanying "+
		"schedules and statements, and to the best of my knowledge and belief, it is true, correct, and "+
		"complete. Declaration of preparer (other than taxpayer) is based on all information of which preparer has any knowledge.")
	signed := world.Day(year+1, time.March, 3+b.Random(fmt.Sprint("entity signs ", year)).IntN(11))
	f.Field(76, y-3, 190, 24, label, "")
	form.Signature(s, 120, y+16, 78, b.Random("applicant signs"))
	f.Field(266, y-3, 70, 24, "Date", b.Date(signed))
	f.Field(336, y-3, 120, 24, "Title", title)
	f.Field(456, y-3, 120, 24, "May the IRS discuss this return with the preparer?", "Yes")
	y += 22
	who, firm, ptin := preparer(b)
	form.Stacked(s, 36, y+9, 9.4, f.bold(7.6), "Paid", "Preparer", "Use Only")
	f.Field(76, y, 150, 20, "Preparer's name", who.Name())
	f.Field(226, y, 140, 20, "Preparer's signature", "")
	form.Signature(s, 260, y+16, 60, b.Random("preparer signs"))
	f.Field(366, y, 70, 20, "Date", b.Date(signed.AddDate(0, 0, -1)))
	f.Field(436, y, 60, 20, "Check if self-employed", "")
	f.Field(496, y, 80, 20, "PTIN", ptin)
	f.Field(76, y+20, 360, 18, "Firm's name", firm)
	f.Field(436, y+20, 140, 18, "Firm's EIN", "")
	f.Field(76, y+38, 360, 18, "Firm's address", who.Home.String())
	f.Field(436, y+38, 140, 18, "Phone no.", who.Phone)
	f.Y = y + 58
}

// scheduleL sets the balance sheet of a company. owners is what the owners are called in the lines, title in the
// heading of what is theirs; equity lists the lines of it, the last of which is the total.
func scheduleL(b *world.Borrower, f *irsForm, c entity, owners, title string, equity []string) {
	f.Heading("Schedule L", "Balance Sheets per Books")
	f.Note(351, "Beginning of tax year")
	f.Note(501, "End of tax year")
	l := lattice{Widths: []float64{240, 75, 75, 75, 75}, Align: "lrrrr", Lead: 8.2, Pad: 2.2, Rule: 0.5, Ink: paper.Black}
	f.Y = l.row(f.S, 36, f.Y, f.bold(6.8), "Assets", "(a)", "(b)", "(c)", "(d)")
	opening, closing := c.Opening.columns(), c.Closing.columns()
	set := paper.Mono.Of(7)
	line := func(name string, values ...string) {
		t := f.text(6.9)
		h := l.Lead + 2*l.Pad
		f.S.Box(36, f.Y, 240, h, 0.5, paper.Black)
		f.S.Text(39, f.Y+h-3.6, t, name)
		for i := range 4 {
			f.S.Box(276+75*float64(i), f.Y, 75, h, 0.5, paper.Black)
			if i < len(values) {
				f.S.Right(348+75*float64(i), f.Y+h-3.6, set, values[i])
			}
		}
		f.Y += h
	}
	amount := func(of map[string]world.Cents, key string) string {
		if key == "" {
			return ""
		}
		return b.Round(of[key])
	}
	for _, row := range scheduleLRows {
		name := row[0]
		if strings.Contains(name, "Liabilities and %s") {
			f.Y = l.row(f.S, 36, f.Y, f.bold(6.8), strings.Replace(name, "%s", title, 1), "", "", "", "")
			continue
		}
		name = strings.Replace(name, "%s", owners, 1)
		first, second, split := strings.Cut(row[1], "/")
		if !split {
			first, second = "", row[1]
		}
		line(name, amount(opening, first), amount(opening, second), amount(closing, first), amount(closing, second))
	}
	share := world.Units(1000)
	for i, name := range equity {
		switch {
		case i == len(equity)-1:
			line(name, "", b.Round(c.Opening.Assets), "", b.Round(c.Closing.Assets))
		case len(equity) == 2:
			line(name, "", b.Round(c.Opening.Owners), "", b.Round(c.Closing.Owners))
		case i == 0:
			line(name, "", b.Round(share), "", b.Round(share))
		case i == 2:
			line(name, "", b.Round(c.Opening.Owners-share), "", b.Round(c.Closing.Owners-share))
		default:
			line(name)
		}
	}
	f.Y += 2
}

// f1120sPlain is the same return as a small practice's program prints it for the client: three pages in a bookish face, amounts on fine
// rules, the statement of other deductions at the end.
func f1120sPlain(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	c := company(b, year, ", Inc.")
	v := c.written(func(x world.Cents) string { return b.Round(x) + "." })
	x, w := 56.0, b.Width-112
	text, bold, small := paper.Roman.Of(9), paper.RomanBold.Of(9), paper.Roman.Of(7.6)
	who, firm, ptin := preparer(b)
	f := form.NewFlow(x, w, b.Height-64, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 42, paper.RomanBold.Of(10), fmt.Sprintf("Form 1120-S (%d)", year))
		s.Centre(b.Width/2, 42, text, "U.S. Income Tax Return for an S Corporation")
		s.Right(x+w, 42, text, "EIN "+b.Business.TaxNumber)
		s.Rule(x, x+w, 48, 0.8, paper.Black)
		s.Text(x, 58, small, world.Upper(c.Name))
		s.Right(x+w, 58, small, "CLIENT'S COPY - RETAIN FOR YOUR RECORDS")
		return s, 80
	})
	line := func(no, name, value string) {
		f.Room(0)
		f.S.Right(x+22, f.Y, text, no)
		t := form.Fit(text, name, w-130)
		f.S.Text(x+30, f.Y, t, name)
		leader(f.S, x+34+t.Width(name), x+w-88, f.Y, 6)
		f.S.Right(x+w, f.Y, text, value)
		f.S.Rule(x+w-84, x+w, f.Y+2, 0.3, paper.Grey)
		f.Y += 13.6
	}
	lines := func(of []irsLine) {
		for _, l := range of {
			switch l.Kind {
			case heading, plain:
				continue
			case paired:
				no, name, key := halves(l.No), halves(l.Text), halves(l.Key)
				line(no[0], name[0], v[key[0]])
				line(no[1], name[1], v[key[1]])
			default:
				if v[l.Key] != "" || l.Kind == outer && len(of) < 24 {
					line(l.Box, l.Text, v[l.Key])
				}
			}
		}
	}
	head := func(name string) {
		f.Room(40)
		f.Y += 6
		f.Centre(bold, 15, name)
	}
	for _, v := range [][2]string{{"Name", c.Name}, {"Address", b.Business.Place.String()},
		{"Business activity", b.Business.Trade + "   Code 238350"}, {"Date incorporated", b.Date(b.Business.Since)},
		{"S election effective", b.Date(b.Business.Since)}, {"Total assets", "$" + b.Round(c.Closing.Assets)}, {"Number of shareholders", "1"}} {
		f.S.Text(x, f.Y, text, v[0])
		f.S.Text(x+120, f.Y, bold, v[1])
		f.Y += 13
	}
	head("INCOME")
	lines(f1120sIncome)
	head("DEDUCTIONS")
	lines(f1120sDeductions)
	head("TAX AND PAYMENTS")
	lines(f1120sTax[9:])
	f.Y += 8
	f.S.Text(x, f.Y, small, "Prepared by "+who.Name()+", "+firm+", "+who.Home.String()+"   PTIN "+ptin)

	f.Turn()
	head("SCHEDULE K - SHAREHOLDERS' PRO RATA SHARE ITEMS")
	for _, l := range append(append([]irsLine{}, scheduleKIncome...), scheduleKRest...) {
		if l.Kind == outer && (v[l.Key] != "" || len(l.No) < 2) {
			line(l.Box, l.Text, v[l.Key])
		}
	}
	head("STATEMENT 1 - FORM 1120-S, PAGE 1, LINE 20 - OTHER DEDUCTIONS")
	for _, e := range c.Others {
		line("", e.Name, b.Round(e.Amount)+".")
	}
	line("", "Total to Form 1120-S, line 20", v["other"])
	head("SHAREHOLDER INFORMATION")
	line("", initialled(b.Person)+"   SSN XXX-XX-"+last(b.TaxNumber, 4)+"   100.000000%   Ordinary income", v["net"])

	f.Turn()
	head("SCHEDULE L - BALANCE SHEETS PER BOOKS")
	columns := form.Columns(w, form.Column{Title: ""}, form.Column{Title: "Beginning of year", Width: 100, Right: true},
		form.Column{Title: "End of year", Width: 100, Right: true})
	form.Row(f.S, x, f.Y, bold, columns, "Assets", "Beginning of year", "End of year")
	f.Y += 14
	o, e := c.Opening, c.Closing
	for _, row := range []struct {
		name          string
		begin, finish world.Cents
	}{
		{"Cash", o.Cash, e.Cash}, {"Trade notes and accounts receivable", o.Receivables, e.Receivables}, {"Inventories", o.Stock, e.Stock},
		{"Other current assets (deposits)", o.Deposits, e.Deposits},
		{"Buildings and other depreciable assets", o.Equipment, e.Equipment}, {"Less accumulated depreciation", o.Depreciation, e.Depreciation},
		{"Total assets", o.Assets, e.Assets},
		{"Accounts payable", o.Payables, e.Payables}, {"Mortgages, notes, bonds payable in less than 1 year", o.Card, e.Card},
		{"Other current liabilities (taxes payable)", o.Taxes, e.Taxes},
		{"Mortgages, notes, bonds payable in 1 year or more", o.Loan, e.Loan}, {"Capital stock", world.Units(1000), world.Units(1000)},
		{"Retained earnings", o.Owners - world.Units(1000), e.Owners - world.Units(1000)},
		{"Total liabilities and shareholders' equity", o.Assets, e.Assets},
	} {
		set := text
		if strings.HasPrefix(row.name, "Total") {
			set = bold
			f.S.Rule(x+w-190, x+w, f.Y-10, 0.5, paper.Black)
		}
		begin, finish := b.Round(row.begin), b.Round(row.finish)
		if strings.HasPrefix(row.name, "Less") {
			begin, finish = "("+begin+")", "("+finish+")"
		}
		form.Row(f.S, x, f.Y, set, columns, row.name, begin, finish)
		f.Y += 14
	}
	head("SCHEDULE M-1 - RECONCILIATION OF INCOME PER BOOKS WITH INCOME PER RETURN")
	line("1", "Net income (loss) per books", v["net"])
	line("4", "Add lines 1 through 3", v["net"])
	line("8", "Income (loss) (Schedule K, line 18)", v["net"])
	head("SCHEDULE M-2 - ACCUMULATED ADJUSTMENTS ACCOUNT")
	line("1", "Balance at beginning of tax year", b.Round(o.Owners-world.Units(1000))+".")
	line("2", "Ordinary income from page 1, line 22", v["net"])
	line("7", "Distributions", v["drawn"])
	line("8", "Balance at end of tax year", b.Round(e.Owners-world.Units(1000))+".")
	f.Y += 24
	f.S.Text(x, f.Y, text, "Officer's signature ______________________________   Title: President")
	form.Signature(f.S, x+96, f.Y-2, 84, b.Random("applicant signs"))
	f.Y += 22
	f.Text(small, 10, 0, "This copy is printed for the taxpayer's files. The return was transmitted electronically with Form 8879-CORP on file. Do "+
		"not send this copy to the Internal Revenue Service.")
	d := template.Numbered(c.corporateFields(b, year), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-34, small, fmt.Sprint(n))
	})
	d = template.Uncounted(d)
	return d.About(fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year))
}
