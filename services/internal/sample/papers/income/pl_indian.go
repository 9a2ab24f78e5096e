package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// plTForm are the final accounts of a proprietary concern as a chartered accountant in a small town draws them up: accounts with two sides,
// To and By, both of which come to the same total; the balance sheet; the schedules.
func plTForm(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	k := indianAccounts(b, year)
	firm := b.Business
	end := world.Day(year+1, time.March, 31)
	x, w := 40.0, b.Width-80
	text, bold := paper.Roman.Of(9), paper.RomanBold.Of(9)
	var sheets []*paper.Sheet
	var s *paper.Sheet
	page := func(title string) float64 {
		s = blank(b)
		sheets = append(sheets, s)
		s.Centre(b.Width/2, 52, paper.RomanBold.Of(14), world.Upper(firm.Name))
		s.Centre(b.Width/2, 66, text, "Prop. "+world.Upper(b.Name())+"     "+firm.Place.String())
		s.Centre(b.Width/2, 78, text, "PAN: "+b.TaxNumber+"     GSTIN: "+firm.GSTIN)
		s.Centre(b.Width/2, 100, paper.RomanBold.Of(10.5), title)
		half := paper.RomanBold.Of(10.5).Width(title) / 2
		s.Rule(b.Width/2-half, b.Width/2+half, 103, 0.6, paper.Black)
		return 116
	}
	type side []world.Line // an empty name leaves the line free
	account := func(y float64, left, right string, debit, credit side, total world.Cents) float64 {
		l := lattice{Widths: append(spread(w/2, 68, 32), spread(w/2, 68, 32)...), Align: "lrlr", Lead: 11, Pad: 3, Rule: 0.8, Ink: paper.Black}
		y = l.band(s, x, y, paper.Pale, bold, left, "Amount (Rs.)", right, "Amount (Rs.)")
		rows := max(len(debit), len(credit))
		top := y
		put := func(of side, i int, at float64) {
			if i < len(of) && of[i].Name != "" {
				s.Text(at+4, y+12, form.Fit(text, of[i].Name, l.Widths[0]-6), of[i].Name)
				s.Right(at+w/2-4, y+12, text, b.Amount(of[i].Amount))
			}
		}
		for i := range rows {
			put(debit, i, x)
			put(credit, i, x+w/2)
			y += 14.4
		}
		y += 6
		at := x
		for _, each := range l.Widths {
			s.Line(at, top, at, y, 0.8, paper.Black)
			at += each
		}
		s.Line(x+w, top, x+w, y, 0.8, paper.Black)
		return l.row(s, x, y, bold, "Total", b.Amount(total), "Total", b.Amount(total))
	}
	who, name, membership, registration := accountant(b)
	r := b.Random(fmt.Sprint("accounts ", year))
	signed := end.AddDate(0, 3, 4+r.IntN(22))
	udin := fmt.Sprintf("%02d%s%s%s", signed.Year()%100, membership, world.Draw(r, world.Letters, 6), world.Draw(r, world.Figures, 4))
	sign := func(y float64) {
		s.Text(x, y, text, "As per our report of even date attached")
		s.Text(x, y+14, bold, "For "+world.Upper(name))
		s.Text(x, y+26, text, "Chartered Accountants")
		s.Text(x, y+38, text, "Firm Regn. No. "+registration)
		form.Signature(s, x+8, y+62, 74, b.Random("accountant signs"))
		form.Seal(s, x+150, y+50, 29, paper.RGB(80, 50, 140), float64(r.IntN(30)-15), name)
		s.Text(x, y+76, bold, "(CA "+who.Name()+")")
		s.Text(x, y+88, text, "Proprietor   M. No. "+membership)
		s.Text(x, y+100, text, "UDIN: "+udin)
		s.Text(x, y+112, text, "Place: "+b.Home.City+"     Date: "+signed.Format("02/01/2006"))
		s.Right(x+w, y+14, bold, "For "+firm.Name)
		form.Signature(s, x+w-120, y+58, 76, b.Random("applicant signs"))
		s.Right(x+w, y+76, bold, "("+b.Name()+")")
		s.Right(x+w, y+88, text, "Proprietor")
	}
	y := page("TRADING AND PROFIT & LOSS ACCOUNT FOR THE YEAR ENDED " + world.Upper(end.Format("2 January 2006")))
	y = account(y, "PARTICULARS  (Dr.)", "PARTICULARS  (Cr.)", side{{Name: "To Opening Stock", Amount: k.Opening},
		{Name: "To Purchases (net of returns)", Amount: k.Purchases}, {Name: "To Carriage Inward", Amount: k.Carriage},
		{Name: "To Wages", Amount: k.Wages}, {Name: "To Gross Profit c/d", Amount: k.Gross}},
		side{{Name: "By Sales (net of GST)", Amount: k.Sales}, {Name: "By Closing Stock (as certified)", Amount: k.Closing}}, k.Sales+k.Closing)
	var debit side
	for _, e := range k.Expenses {
		debit = append(debit, world.Line{Name: "To " + e.Name, Amount: e.Amount})
	}
	debit = append(debit, world.Line{Name: "To Net Profit transferred to Capital A/c", Amount: k.Net})
	y = account(y+10, "PARTICULARS  (Dr.)", "PARTICULARS  (Cr.)", debit, side{{Name: "By Gross Profit b/d", Amount: k.Gross}}, k.Gross)
	sign(y + 34)

	y = page("BALANCE SHEET AS AT " + world.Upper(end.Format("2 January 2006")))
	p := k.After
	y = account(y, "LIABILITIES", "ASSETS", side{{Name: "Capital Account (Schedule A)", Amount: p.Capital}, {},
		{Name: "Secured Loan: Cash Credit - " + b.Account(1).Bank.Name, Amount: p.Loan}, {},
		{Name: "Sundry Creditors (Schedule C)", Amount: p.Creditors}, {Name: "Expenses Payable", Amount: p.Payable},
		{Name: "Duties and Taxes", Amount: p.Duties}},
		side{{Name: "Fixed Assets (Schedule B)", Amount: p.Fixed}, {}, {Name: "Closing Stock", Amount: p.Stock},
			{Name: "Sundry Debtors (Schedule D)", Amount: p.Debtors}, {Name: "Loans and Advances, Deposits", Amount: p.Advances},
			{Name: "Balance with Banks", Amount: p.Bank}, {Name: "Cash in Hand", Amount: p.Cash}}, p.Assets)
	s.Text(x, y+16, paper.Roman.Of(8), "Notes: Accounts are drawn up on the mercantile system under the historical cost convention. Stock is valued "+
		"at cost or market value, whichever is lower.")
	s.Text(x, y+27, paper.Roman.Of(8), "Balances of debtors, creditors and advances are subject to confirmation. Previous year's figures have been "+
		"regrouped where necessary.")
	sign(y + 66)

	y = page("SCHEDULES FORMING PART OF THE BALANCE SHEET AS AT " + world.Upper(end.Format("2 January 2006")))
	list := func(title string, lines []world.Line, sum string, total world.Cents) {
		s.Text(x, y+12, bold, title)
		y += 18
		l := lattice{Widths: spread(w, 70, 30), Align: "lr", Lead: 11, Pad: 3, Rule: 0.5, Ink: paper.Grey}
		for _, line := range lines {
			y = l.row(s, x, y, text, line.Name, b.Amount(line.Amount))
		}
		y = l.row(s, x, y, bold, sum, b.Amount(total)) + 12
	}
	list("SCHEDULE A : CAPITAL ACCOUNT", []world.Line{{Name: "Opening balance", Amount: k.Before.Capital},
		{Name: "Add: Net profit for the year", Amount: k.Net}, {Name: "Less: Drawings, income tax and L.I.C. premium", Amount: -k.Drawings}},
		"Closing balance", p.Capital)
	value, off := writtenDown(k.Net)
	s.Text(x, y+12, bold, "SCHEDULE B : FIXED ASSETS")
	y += 18
	assets := lattice{Widths: spread(w, 30, 10, 20, 12, 14, 20), Align: "lrrrrr", Lead: 11, Pad: 3, Rule: 0.5, Ink: paper.Grey}
	y = assets.row(s, x, y, bold, "Particulars", "Rate", "W.D.V. 01.04."+fmt.Sprint(year), "Additions", "Depreciation",
		"W.D.V. 31.03."+fmt.Sprint(year+1))
	y = assets.row(s, x, y, text, "Plant and Machinery", "15%", b.Amount(value), "0.00", b.Amount(off), b.Amount(value-off))
	y = assets.row(s, x, y, bold, "Total", "", b.Amount(value), "0.00", b.Amount(off), b.Amount(value-off)) + 12
	parties := func(total world.Cents, suffixes ...string) (lines []world.Line) {
		left := total
		for i, suffix := range suffixes {
			amount := total.Share(int64(1400 + r.IntN(1600))).Whole()
			if i == len(suffixes)-1 {
				amount = left
			}
			lines, left = append(lines, world.Line{Name: b.Someone(r).Family + " " + suffix, Amount: amount}), left-amount
		}
		return lines
	}
	list("SCHEDULE C : SUNDRY CREDITORS", parties(p.Creditors, "Trading Co.", "& Sons", "Industries", "Suppliers"), "Total", p.Creditors)
	list("SCHEDULE D : SUNDRY DEBTORS (unsecured, considered good)", parties(p.Debtors, "Stores", "Enterprises", "Marketing", "Agencies"), "Total",
		p.Debtors)
	start := world.Day(year, time.April, 1)
	return template.Unnumbered(accountsFields(world.Upper(firm.Name), start, end, k.Sales, k.Gross, k.Net, p.Assets),
		sheets).About(world.ISO(start), world.ISO(end))
}

// plVertical are the accounts in the vertical format with notes and last year's figures, as larger firms of accountants set them.
func plVertical(b *world.Borrower, a template.Ask) template.Document {
	year := yearAsked(b, a)
	k, old := indianAccounts(b, year), indianAccounts(b, year-1)
	firm := b.Business
	end, start := world.Day(year+1, time.March, 31), world.Day(year, time.April, 1)
	x, w := 58.0, b.Width-116
	text, bold, small := paper.Humanist.Of(9.5), paper.HumanistBold.Of(9.5), paper.Humanist.Of(8)
	f := form.NewFlow(x, w, b.Height-74, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 44, paper.HumanistBold.Of(13), firm.Name)
		s.Text(x, 56, small.In(paper.Grey), "(Proprietorship concern of "+b.Name()+")   "+firm.Place.String())
		s.Rule(x, x+w, 62, 1, paper.Black)
		return s, 84
	})
	columns := form.Columns(w, form.Column{Title: "Particulars"}, form.Column{Title: "Note", Width: 40},
		form.Column{Title: "", Width: 100, Right: true}, form.Column{Title: "", Width: 100, Right: true})
	head := func(title, now, then string) {
		f.S.Text(x, f.Y, paper.HumanistBold.Of(11), title)
		f.S.Right(x+w, f.Y, small, "(Amount in ₹)")
		f.Y += 8
		f.S.Rule(x, x+w, f.Y, 0.6, paper.Black)
		f.Y += 13
		form.Row(f.S, x, f.Y, bold, columns, "Particulars", "Note", now, then)
		f.S.Rule(x, x+w, f.Y+5, 0.6, paper.Black)
		f.Y += 20
	}
	row := func(t paper.Type, name, note string, now, then world.Cents) {
		form.Row(f.S, x, f.Y, t, columns, name, note, b.Amount(now), b.Amount(then))
		f.Y += 15
	}
	group := func(name string) {
		f.S.Text(x+4, f.Y, bold, name)
		f.Y += 15
	}
	total := func(name string, now, then world.Cents) {
		f.S.Rule(x+w-196, x+w, f.Y-11, 0.5, paper.Black)
		row(bold, name, "", now, then)
		f.Y += 4
	}
	p, q := k.After, k.Before
	head("Balance Sheet as at "+end.Format("2 January 2006"), end.Format("2 Jan 2006"), fmt.Sprintf("31 Mar %d", year))
	group("I.   OWNER'S FUNDS AND LIABILITIES")
	group("(1)  Owner's funds")
	row(text, "       Owner's capital account", "3", p.Capital, q.Capital)
	group("(2)  Non-current liabilities")
	row(text, "       Long-term borrowings", "4", p.Loan, q.Loan)
	group("(3)  Current liabilities")
	row(text, "       Trade payables", "5", p.Creditors, q.Creditors)
	row(text, "       Other current liabilities", "6", p.Payable+p.Duties, q.Payable+q.Duties)
	total("TOTAL", p.Assets, q.Assets)
	group("II.  ASSETS")
	group("(1)  Non-current assets")
	row(text, "       Property, plant and equipment", "7", p.Fixed, q.Fixed)
	group("(2)  Current assets")
	row(text, "       Inventories", "8", p.Stock, q.Stock)
	row(text, "       Trade receivables", "9", p.Debtors, q.Debtors)
	row(text, "       Cash and bank balances", "10", p.Bank+p.Cash, q.Bank+q.Cash)
	row(text, "       Short-term loans and advances", "11", p.Advances, q.Advances)
	total("TOTAL", p.Assets, q.Assets)
	f.S.Text(x, f.Y, small, "Significant accounting policies and the accompanying notes 1 to 16 form an integral part of the financial statements.")
	who, name, membership, registration := accountant(b)
	r := b.Random(fmt.Sprint("accounts ", year))
	signed := end.AddDate(0, 3, 4+r.IntN(22))
	sign := func() {
		f.Y += 26
		y := f.Y
		form.Stacked(f.S, x, y, 12.5, text, "In terms of our report attached", "For "+name, "Chartered Accountants (FRN "+registration+")")
		form.Signature(f.S, x+6, y+54, 80, b.Random("accountant signs"))
		form.Stacked(f.S, x, y+70, 12.5, text, "CA "+who.Name(), "Partner, Membership No. "+membership,
			"UDIN "+fmt.Sprintf("%02d%s", signed.Year()%100, membership)+"BKC"+world.Draw(b.Random("udin"), world.Letters, 3)+
				world.Draw(b.Random("udin"), world.Figures, 4))
		f.S.Text(x+w-150, y+12.5, text, "For "+firm.Name)
		form.Signature(f.S, x+w-140, y+54, 76, b.Random("applicant signs"))
		f.S.Text(x+w-150, y+70, text, b.Name())
		f.S.Text(x+w-150, y+82.5, text, "Proprietor")
		f.S.Text(x+w-150, y+95, text, b.Home.City+", "+signed.Format("2 January 2006"))
	}
	sign()

	f.Turn()
	head("Statement of Profit and Loss for the year ended "+end.Format("2 January 2006"), end.Format("2 Jan 2006"), fmt.Sprintf("31 Mar %d", year))
	group("Income")
	row(text, "I.     Revenue from operations", "12", k.Sales, old.Sales)
	row(text, "II.    Other income", "", 0, 0)
	total("III.   Total income (I + II)", k.Sales, old.Sales)
	group("Expenses")
	row(text, "       Purchases of stock-in-trade", "13", k.Purchases, old.Purchases)
	row(text, "       Changes in inventories of stock-in-trade", "", k.Opening-k.Closing, old.Opening-old.Closing)
	row(text, "       Direct expenses", "14", k.Carriage+k.Wages, old.Carriage+old.Wages)
	staff := func(k indianBooks) (pay, wear, bank, rest world.Cents) {
		for _, e := range k.Expenses {
			switch e.Name {
			case "Salaries to staff", "Staff welfare":
				pay += e.Amount
			case "Depreciation":
				wear = e.Amount
			case "Bank charges and interest":
				bank = e.Amount
			default:
				rest += e.Amount
			}
		}
		return pay, wear, bank, rest
	}
	pay, wear, bank, rest := staff(k)
	pay1, wear1, bank1, rest1 := staff(old)
	row(text, "       Employee benefits expense", "15", pay, pay1)
	row(text, "       Finance costs", "", bank, bank1)
	row(text, "       Depreciation and amortisation expense", "7", wear, wear1)
	row(text, "       Other expenses", "16", rest, rest1)
	total("IV.   Total expenses", k.Sales-k.Net, old.Sales-old.Net)
	row(bold, "V.    Profit before tax (III - IV)", "", k.Net, old.Net)
	row(text, "VI.   Tax expense (borne by the proprietor)", "", 0, 0)
	total("VII.  Profit for the year", k.Net, old.Net)
	sign()

	f.Turn()
	f.Line(paper.HumanistBold.Of(11), 18, "Notes to the financial statements for the year ended "+end.Format("2 January 2006"))
	for i, n := range []string{
		"Background. " + firm.Name + " is a proprietorship concern engaged in the business of " + firm.Trade + " since " +
			firm.Since.Format("January 2006") + ". It is registered under the Goods and Services Tax Act with GSTIN " + firm.GSTIN +
			" and is a Level IV non-company entity for the purposes of the Accounting Standards.",
		"Significant accounting policies. The financial statements are prepared on accrual basis under the historical cost convention in the format " +
			"" +
			"" +
			"recommended by the Institute of Chartered Accountants of India for non-corporate entities. Inventories are valued at the lower of " +
			"cost and net realisable value. Depreciation is provided on the written down value at the rates of the Income-tax Rules. Revenue is " +
			"recognised net of goods and services tax when the goods are despatched.",
	} {
		f.Clause(text, 12.5, 18, fmt.Sprint(i+1), n)
		f.Gap(5)
	}
	note := func(no, title string, lines ...[3]string) {
		f.Room(28 + 14*float64(len(lines)))
		f.Gap(6)
		f.S.Text(x, f.Y, bold, no)
		f.S.Text(x+18, f.Y, bold, title)
		f.Y += 14
		for i, l := range lines {
			set := text
			if i == len(lines)-1 && len(lines) > 1 {
				set = bold
				f.S.Rule(x+w-196, x+w, f.Y-10, 0.4, paper.Black)
			}
			f.S.Text(x+18, f.Y, set, l[0])
			f.S.Right(x+w-104, f.Y, set, l[1])
			f.S.Right(x+w-4, f.Y, set, l[2])
			f.Y += 13.4
		}
	}
	m := b.Amount
	note("3", "Owner's capital account", [3]string{"Balance at the beginning of the year", m(q.Capital), m(old.Before.Capital)},
		[3]string{"Add: Profit for the year", m(k.Net), m(old.Net)},
		[3]string{"Less: Drawings", m(-k.Drawings), m(q.Capital - old.Before.Capital - old.Net)},
		[3]string{"Balance at the end of the year", m(p.Capital), m(q.Capital)})
	note("4", "Long-term borrowings", [3]string{"Term loan from " + b.Account(1).Bank.Name + " (secured by machinery)", m(p.Loan), m(q.Loan)})
	note("5", "Trade payables", [3]string{"Dues to micro and small enterprises", "0.00", "0.00"},
		[3]string{"Dues to others", m(p.Creditors), m(q.Creditors)}, [3]string{"", m(p.Creditors), m(q.Creditors)})
	note("6", "Other current liabilities", [3]string{"Expenses payable", m(p.Payable), m(q.Payable)},
		[3]string{"Statutory dues", m(p.Duties), m(q.Duties)}, [3]string{"", m(p.Payable + p.Duties), m(q.Payable + q.Duties)})
	value, off := writtenDown(k.Net)
	note("7", "Property, plant and equipment (plant and machinery)", [3]string{"Written down value at the beginning", m(value), ""},
		[3]string{"Less: Depreciation at 15%", m(-off), ""}, [3]string{"Written down value at the end", m(value - off), m(value)})
	note("9", "Trade receivables (unsecured, considered good)", [3]string{"Outstanding for more than six months", m(p.Debtors.Share(800).Whole()),
		m(q.Debtors.Share(600).Whole())},
		[3]string{"Others", m(p.Debtors - p.Debtors.Share(800).Whole()), m(q.Debtors - q.Debtors.Share(600).Whole())},
		[3]string{"", m(p.Debtors), m(q.Debtors)})
	note("10", "Cash and bank balances", [3]string{"Balances with banks in current accounts", m(p.Bank), m(q.Bank)},
		[3]string{"Cash on hand", m(p.Cash), m(q.Cash)}, [3]string{"", m(p.Bank + p.Cash), m(q.Bank + q.Cash)})
	note("12", "Revenue from operations", [3]string{"Sale of products, net of returns and GST", m(k.Sales), m(old.Sales)})
	var lines [][3]string
	for i, e := range k.Expenses {
		switch e.Name {
		case "Salaries to staff", "Staff welfare", "Depreciation", "Bank charges and interest":
		default:
			lines = append(lines, [3]string{e.Name, m(e.Amount), m(old.Expenses[i].Amount)})
		}
	}
	note("14", "Direct expenses", [3]string{"Carriage inward", m(k.Carriage), m(old.Carriage)}, [3]string{"Wages", m(k.Wages), m(old.Wages)},
		[3]string{"", m(k.Carriage + k.Wages), m(old.Carriage + old.Wages)})
	note("16", "Other expenses", append(lines, [3]string{"", m(rest), m(rest1)})...)
	fields := accountsFields(firm.Name, start, end, k.Sales, k.Gross, k.Net, p.Assets)
	delete(fields, "gross_profit_amount") // the vertical format has no such line
	d := template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-44, small, fmt.Sprint(n))
	})
	d = template.Uncounted(d)
	return d.About(world.ISO(start), world.ISO(end))
}
