package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A spending is a line of deductions and its share of what is spent; a negative share takes the rest.
type spending struct {
	no, text string
	part     int64
}

// spend prints lines of deductions that add up to a sum.
func (f *irsForm) spend(b *world.Borrower, sum world.Cents, lines []spending) {
	rest := sum
	for _, l := range lines {
		amount := sum.Share(max(0, l.part)).Whole()
		if l.part < 0 {
			amount = rest
		}
		rest -= amount
		f.line(l.no, l.text, dollars(b.Locale, amount))
	}
}

// signed is the block at the foot of a business return's first page.
func (f *irsForm) signed(b *world.Borrower, preparer world.Person, title, date string) {
	s := f.s
	s.Rule(f.x, f.x+f.w, f.y+2, 1, paper.Black)
	s.Text(f.x, f.y+14, paper.NarrowBold.Of(10), "Sign Here")
	s.Paragraph(f.x+60, f.y+11, f.w-60, 8, paper.Narrow.Of(6.8), "Under penalties of perjury, I declare that I have examined this return, "+
		"including accompanying schedules and statements, and to the best of my knowledge and belief, it is true, correct, and complete. "+
		"Declaration of preparer (other than taxpayer) is based on all information of which preparer has any knowledge.")
	form.Signature(s, f.x+76, f.y+42, 84, b.Random("signature"))
	f.y += 46
	s.Rule(f.x+60, f.x+240, f.y, 0.5, paper.Black)
	s.Text(f.x+60, f.y+8, irsText, "Signature")
	s.Text(f.x+260, f.y-2, irsTyped, date)
	s.Text(f.x+260, f.y+8, irsText, "Date")
	s.Text(f.x+340, f.y-2, irsTyped, title)
	s.Text(f.x+340, f.y+8, irsText, "Title")
	f.y += 12
	w := f.w / 4
	s.Text(f.x, f.y+9, irsBold, "Paid Preparer Use Only")
	f.y += 12
	firm := world.Upper(preparer.Family + " & Company CPAs")
	for i, c := range []form.Cell{{Label: "Print/Type preparer's name", Value: world.Upper(preparer.Name())}, {Label: "Date", Value: date},
		{Label: "Firm's name", Value: firm}, {Label: "Phone no.", Value: preparer.Phone}} {
		f.box(f.x+w*float64(i), w, 21, c.Label, c.Value)
	}
	f.y += 21
}

// share is Schedule K-1: two columns of boxes, who gets what.
func share(b *world.Borrower, of, title, year, entity, what string, ein string, part string, boxes [][3]string) *paper.Sheet {
	s := blank(b)
	f := &irsForm{s: s, x: 36, w: b.Width - 72, y: 30, h: 13}
	f.masthead("SCHEDULE K-1", "("+of+") Department of the Treasury Internal Revenue Service", title, year, "1545-0123",
		"For calendar year "+year+", or tax year beginning and ending", "See separate instructions.     [ ] Final K-1     [ ] Amended K-1")
	half := f.w/2 - 6
	top := f.y + 6
	f.y = top
	name := world.Upper(b.FullName())
	title1 := func(letter, text string) {
		s.Band(f.x, f.y, 40, 13, paper.Black)
		s.Text(f.x+4, f.y+10, irsBold.In(paper.White), letter)
		s.Text(f.x+46, f.y+10, irsBold, text)
		f.y += 14
	}
	title1("Part I", "Information About the "+entity)
	for _, c := range [][]string{{"A  " + entity + "'s employer identification number", ein},
		{"B  " + entity + "'s name, address, city, state, and ZIP code", world.Upper(b.Business.Name)},
		{"", world.Upper(b.Business.Place.Street)}, {"", world.Upper(b.Business.Place.Town())},
		{"C  IRS Center where return was filed", "OGDEN, UT (E-FILE)"}} {
		f.box(f.x, half, 24, c[0], c[1])
		f.y += 24
	}
	title1("Part II", "Information About the "+what)
	for _, c := range [][]string{{"E  " + what + "'s identifying number", b.TaxNumber},
		{"F  " + what + "'s name, address, city, state, and ZIP code", name}, {"", world.Upper(b.Home.Street)}, {"", world.Upper(b.Home.Town())},
		{"G  Current year allocation percentage", part}, {"H  Beginning of year: profit, loss, capital", part},
		{"    End of year: profit, loss, capital", part}, {"I  Loans from " + what + ", beginning / end of year", "NONE"}} {
		f.box(f.x, half, 24, c[0], c[1])
		f.y += 24
	}
	s.Paragraph(f.x, f.y+14, half, 9.5, irsText, "This list identifies the codes used on Schedule K-1 for all "+world.Upper(what)+"S and provides "+
		"summarized reporting information for those who file Form 1040 or 1040-SR. For detailed reporting and filing information, see the "+
		"separate instructions. "+
		"Ordinary business income (loss): determine whether the income (loss) is passive or nonpassive and enter on your return: passive loss, "+
		"see the instructions; passive income, Schedule E, line 28, column (h); nonpassive loss, Schedule E, line 28, column (g) or (i); "+
		"nonpassive income, Schedule E, line 28, column (k).")
	x := f.x + half + 12
	f.y = top
	s.Band(x, f.y, 40, 13, paper.Black)
	s.Text(x+4, f.y+10, irsBold.In(paper.White), "Part III")
	s.Text(x+46, f.y+10, form.Fit(irsBold, what+"'s Share of Current Year Income, Deductions, Credits", half-50),
		what+"'s Share of Current Year Income, Deductions, Credits")
	f.y += 14
	for _, c := range boxes {
		f.box(x, half, 26, c[0]+"   "+c[1], "")
		s.Right(x+half-6, f.y+21, irsTyped, c[2])
		f.y += 26
	}
	f.foot(b.Height-26, "For Paperwork Reduction Act Notice, see the instructions.", "Schedule K-1 ("+of+") "+year)
	return s
}

// corporationReturn is the return of an S corporation as its accountant files it: the first page, Schedules B and K, and the owner's K-1.
func corporationReturn(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	y4 := world.Number(year)
	own, issuer := a.Own(b), a.Issuer(b)
	preparer := another(b, issuer)
	date := past(b, world.Day(year+1, 3, 2+own.IntN(13)), 2+own.IntN(9)).Format("01/02/2006")
	usd := func(c world.Cents) string { return dollars(b.Locale, c) }
	income := b.USTax(year).Business
	receipts := b.Business.Sales.Whole()
	goods := receipts.Share(2800).Whole()
	spent := receipts - goods - income
	assets := receipts.Share(3700).Whole()
	x, w := 36.0, b.Width-72
	page := func(number int, h float64) (*paper.Sheet, *irsForm) {
		s := blank(b)
		f := &irsForm{s: s, x: x, w: w, y: 30, h: h}
		if number > 1 {
			s.Text(x, f.y+8, irsText, "Form 1120-S ("+y4+")    "+world.Upper(b.Business.Name)+"    "+b.Business.TaxNumber)
			s.Right(x+w, f.y+8, irsBold, fmt.Sprintf("Page %d", number))
			s.Rule(x, x+w, f.y+11, 1, paper.Black)
			f.y += 12
		}
		return s, f
	}
	s1, f := page(1, 14.6)
	f.masthead("1120-S", "Department of the Treasury Internal Revenue Service", "U.S. Income Tax Return for an S Corporation", y4, "1545-0123",
		"Do not file this form unless the corporation has filed or is attaching Form 2553 to elect to be an S corporation.",
		"Go to www.irs.gov/Form1120S for instructions and the latest information.")
	s1.Text(x, f.y+9, irsText, "For calendar year "+y4+" or tax year beginning                         , "+y4+", ending                         , 20")
	f.y += 12
	row := func(h float64, of ...form.Cell) {
		at := x
		for _, c := range of {
			f.box(at, w*c.Share, h, c.Label, c.Value)
			at += w * c.Share
		}
		f.y += h
	}
	row(22, form.Cell{Label: "A  S election effective date", Value: b.Business.Since.Format("01/02/2006"), Share: 0.22},
		form.Cell{Label: "Name", Value: world.Upper(b.Business.Name), Share: 0.54},
		form.Cell{Label: "D  Employer identification number", Value: b.Business.TaxNumber, Share: 0.24})
	row(22, form.Cell{Label: "B  Business activity code number", Value: world.Draw(issuer, world.Figures[2:], 6), Share: 0.22},
		form.Cell{Label: "Number, street, and room or suite no.", Value: world.Upper(b.Business.Place.Street), Share: 0.54},
		form.Cell{Label: "E  Date incorporated", Value: b.Business.Since.Format("01/02/2006"), Share: 0.24})
	row(22, form.Cell{Label: "C  Check if Sch. M-3 attached", Share: 0.22},
		form.Cell{Label: "City or town, state or province, country, and ZIP or foreign postal code", Value: world.Upper(b.Business.Place.Town()),
			Share: 0.54}, form.Cell{Label: "F  Total assets (see instructions)", Value: "$ " + usd(assets), Share: 0.24})
	f.ask("G", "Is the corporation electing to be an S corporation beginning with this tax year?", false)
	s1.Text(x+4, f.y+10, irsText, "H  Check if: (1) [ ] Final return  (2) [ ] Name change  (3) [ ] Address change  (4) [ ] Amended return  (5) [ "+
		"] S election termination        I  Number of shareholders: 1")
	f.y += f.h
	f.band("Income", "Caution: Include only trade or business income and expenses on lines 1a through 22.")
	f.inner("1a", "Gross receipts or sales", usd(receipts))
	f.inner("1b", "Less returns and allowances", "")
	f.line("1c", "Balance. Subtract line 1b from line 1a", usd(receipts))
	f.line("2", "Cost of goods sold (attach Form 1125-A)", usd(goods))
	f.line("3", "Gross profit. Subtract line 2 from line 1c", usd(receipts-goods))
	f.line("4", "Net gain (loss) from Form 4797, line 17 (attach Form 4797)", "")
	f.line("5", "Other income (loss) (see instructions - attach statement)", "")
	f.line("6", "Total income (loss). Add lines 3 through 5", usd(receipts-goods))
	f.band("Deduct.", "Deductions (see instructions for limitations)")
	f.spend(b, spent, []spending{{"7", "Compensation of officers (see instructions - attach Form 1125-E)", 2900},
		{"8", "Salaries and wages (less employment credits)", 2400}, {"9", "Repairs and maintenance", 260}, {"10", "Bad debts", 0},
		{"11", "Rents", 1200}, {"12", "Taxes and licenses", 520}, {"13", "Interest (see instructions)", 140},
		{"14", "Depreciation from Form 4562 not claimed on Form 1125-A or elsewhere on return (attach Form 4562)", 620},
		{"15", "Depletion (Do not deduct oil and gas depletion.)", 0}, {"16", "Advertising", 210},
		{"17", "Pension, profit-sharing, etc., plans", 0}, {"18", "Employee benefit programs", 180},
		{"19", "Energy efficient commercial buildings deduction (attach Form 7205)", 0}, {"20", "Other deductions (attach statement)", -1}})
	f.line("21", "Total deductions. Add lines 7 through 20", usd(spent))
	f.line("22", "Ordinary business income (loss). Subtract line 21 from line 6", usd(income))
	f.inner("23a", "Excess net passive income or LIFO recapture tax (see instructions)", "")
	f.line("23c", "Add lines 23a and 23b (see instructions for additional taxes)", "")
	f.line("24z", "Total payments", "")
	f.line("27", "Amount owed. If line 24z is smaller than the total of lines 23c and 25, enter amount owed", "")
	f.signed(b, preparer, "PRESIDENT", date)
	f.foot(b.Height-22, "For Paperwork Reduction Act Notice, see separate instructions.", "Form 1120-S ("+y4+")")

	s2, f := page(2, 17)
	f.band("Sch B", "Other Information (see instructions)")
	s2.Text(x+4, f.y+11, irsText, "1  Check accounting method:   a [X] Cash    b [ ] Accrual    c [ ] Other        2  See the instructions and "+
		"enter: a Business activity  "+world.Upper(b.Business.Trade))
	f.y += f.h
	for i, q := range []string{
		"At any time during the tax year, was any shareholder a disregarded entity, a trust, an estate, or a nominee or similar person?",
		"At the end of the tax year, did the corporation own directly 20% or more of the stock of any foreign or domestic corporation?",
		"At the end of the tax year, did the corporation have any outstanding shares of restricted stock?",
		"Has this corporation filed, or is it required to file, Form 8918, Material Advisor Disclosure Statement?",
		"Check this box if the corporation issued publicly offered debt instruments with original issue discount",
		"If the corporation was a C corporation before it elected to be an S corporation, is there net unrealized built-in gain?",
		"Did the corporation have an election under section 163(j) for any real property trade or business in effect during the year?",
		"Does the corporation satisfy one or more of the following? See instructions",
		"Does the corporation satisfy both conditions: total receipts less than $250,000 and total assets less than $250,000?",
		"During the tax year, did the corporation have any non-shareholder debt that was canceled or was forgiven?",
		"During the tax year, was a qualified subchapter S subsidiary election terminated or revoked?",
		"Did the corporation make any payments in " + y4 + " that would require it to file Form(s) 1099?",
		"If \"Yes,\" did or will the corporation file required Form(s) 1099?",
		"Is the corporation attaching Form 8996 to certify as a Qualified Opportunity Fund?",
		"At any time during the tax year, did the corporation receive or dispose of a digital asset?",
	} {
		f.ask(world.Number(i+3), q, i == 11 || i == 12)
	}
	f.band("Sch K", "Shareholders' Pro Rata Share "+
		"Items                                                                                                           Total amount")
	k := [][3]string{{"1", "Ordinary business income (loss) (page 1, line 22)", usd(income)},
		{"2", "Net rental real estate income (loss) (attach Form 8825)", ""},
		{"3c", "Other net rental income (loss). Subtract line 3b from line 3a", ""},
		{"4", "Interest income", usd(world.Units(20 + own.IntN(300)))}, {"5a", "Ordinary dividends", ""}, {"6", "Royalties", ""},
		{"7", "Net short-term capital gain (loss) (attach Schedule D (Form 1120-S))", ""},
		{"8a", "Net long-term capital gain (loss) (attach Schedule D (Form 1120-S))", ""},
		{"9", "Net section 1231 gain (loss) (attach Form 4797)", ""}, {"10", "Other income (loss) (see instructions)", ""},
		{"11", "Section 179 deduction (attach Form 4562)", ""}, {"12a", "Cash charitable contributions", usd(world.Units(150 + 50*own.IntN(20)))}}
	for _, l := range k {
		f.line(l[0], l[1], l[2])
	}
	f.line("16d", "Distributions (attach statement if required) (see instructions)", usd(income.Share(6200).Whole()))
	f.line("18", "Income (loss) reconciliation. Combine the total amounts on lines 1 through 10", usd(income))
	f.foot(b.Height-26, "", "Form 1120-S ("+y4+")")

	k1 := share(b, "Form 1120-S", "Shareholder's Share of Income, Deductions, Credits, etc.", y4, "Corporation", "Shareholder",
		b.Business.TaxNumber, "100.000000 %", append(k, [][3]string{{"13", "Credits", ""}, {"15", "Alternative minimum tax (AMT) items", ""},
			{"16", "Items affecting shareholder basis", "D  " + usd(income.Share(6200).Whole())}, {"17", "Other information", "V * STMT"}}...))
	d := template.Unnumbered(map[string]string{
		"tax_year": y4, "corporation": world.Upper(b.Business.Name), "ein": b.Business.TaxNumber, "ordinary_income": income.Plain(),
		"shareholder": world.Upper(b.FullName()), "ssn": b.TaxNumber,
		"gross_receipts_total": receipts.Plain(), "deductions": spent.Plain(),
	}, []*paper.Sheet{s1, s2, k1}).About(world.ISO(world.Day(year, 1, 1)), world.ISO(world.Day(year, 12, 31)))
	d.Pages[1].Number = 2
	d.Pages[2].Subtype = "SCHEDULE_K1"
	return d
}

// partnershipReturn is the return of a partnership of two: the first page, the page with Schedule L, and the borrower's K-1.
func partnershipReturn(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	y4 := world.Number(year)
	own, issuer := a.Own(b), a.Issuer(b)
	preparer := another(b, issuer)
	date := past(b, world.Day(year+1, 3, 1+own.IntN(14)), 2+own.IntN(9)).Format("01/02/2006")
	usd := func(c world.Cents) string { return dollars(b.Locale, c) }
	income := b.USTax(year).Business
	receipts := b.Business.Sales.Whole()
	goods := receipts.Share(1900).Whole()
	spent := receipts - goods - income
	x, w := 36.0, b.Width-72
	s1 := blank(b)
	f := &irsForm{s: s1, x: x, w: w, y: 30, h: 15.6}
	f.masthead("1065", "Department of the Treasury Internal Revenue Service", "U.S. Return of Partnership Income", y4, "1545-0123",
		"For calendar year "+y4+", or tax year beginning                  , "+y4+", ending                  , 20",
		"Go to www.irs.gov/Form1065 for instructions and the latest information.")
	row := func(of ...form.Cell) {
		at := x
		for _, c := range of {
			f.box(at, w*c.Share, 22, c.Label, c.Value)
			at += w * c.Share
		}
		f.y += 22
	}
	row(form.Cell{Label: "A  Principal business activity", Value: world.Upper(b.Business.Trade), Share: 0.24},
		form.Cell{Label: "Name of partnership", Value: world.Upper(b.Business.Name), Share: 0.52},
		form.Cell{Label: "D  Employer identification number", Value: b.Business.TaxNumber, Share: 0.24})
	row(form.Cell{Label: "B  Principal product or service", Value: "SERVICES", Share: 0.24},
		form.Cell{Label: "Number, street, and room or suite no. If a P.O. box, see instructions.", Value: world.Upper(b.Business.Place.Street),
			Share: 0.52}, form.Cell{Label: "E  Date business started", Value: b.Business.Since.Format("01/02/2006"), Share: 0.24})
	row(form.Cell{Label: "C  Business code number", Value: world.Draw(issuer, world.Figures[2:], 6), Share: 0.24},
		form.Cell{Label: "City or town, state or province, country, and ZIP or foreign postal code", Value: world.Upper(b.Business.Place.Town()),
			Share: 0.52}, form.Cell{Label: "F  Total assets (see instructions)", Value: "$ " + usd(receipts.Share(2900).Whole()), Share: 0.24})
	for _, l := range []string{"G  Check applicable boxes:   (1) [ ] Initial return   (2) [ ] Final return   (3) [ ] Name change   (4) [ ] " +
		"Address change   (5) [ ] Amended return",
		"H  Check accounting method:   (1) [X] Cash   (2) [ ] Accrual   (3) [ ] Other (specify)",
		"I   Number of Schedules K-1. Attach one for each person who was a partner at any time during the tax year:   2",
		"J   Check if Schedules C and M-3 are attached  [ ]        K  Check if partnership: (1) [ ] Aggregated activities for section 465 " +
			"at-risk purposes   (2) [ ] Grouped activities"} {
		s1.Text(x+4, f.y+10, form.Fit(irsText, l, w-8), l)
		f.y += 13
	}
	f.band("Income", "Caution: Include only trade or business income and expenses on lines 1a through 23 below.")
	f.inner("1a", "Gross receipts or sales", usd(receipts))
	f.inner("1b", "Less returns and allowances", "")
	f.line("1c", "Balance. Subtract line 1b from line 1a", usd(receipts))
	f.line("2", "Cost of goods sold (attach Form 1125-A)", usd(goods))
	f.line("3", "Gross profit. Subtract line 2 from line 1c", usd(receipts-goods))
	f.line("4", "Ordinary income (loss) from other partnerships, estates, and trusts (attach statement)", "")
	f.line("5", "Net farm profit (loss) (attach Schedule F (Form 1040))", "")
	f.line("6", "Net gain (loss) from Form 4797, Part II, line 17 (attach Form 4797)", "")
	f.line("7", "Other income (loss) (attach statement)", "")
	f.line("8", "Total income (loss). Combine lines 3 through 7", usd(receipts-goods))
	f.band("Deduct.", "(see instructions for limitations)")
	f.spend(b, spent, []spending{{"9", "Salaries and wages (other than to partners) (less employment credits)", 2600},
		{"10", "Guaranteed payments to partners", 2200}, {"11", "Repairs and maintenance", 310}, {"12", "Bad debts", 0}, {"13", "Rent", 1350},
		{"14", "Taxes and licenses", 480}, {"15", "Interest (see instructions)", 190},
		{"16a", "Depreciation (if required, attach Form 4562)", 700}, {"17", "Depletion (Do not deduct oil and gas depletion.)", 0},
		{"18", "Retirement plans, etc.", 0}, {"19", "Employee benefit programs", 220},
		{"20", "Energy efficient commercial buildings deduction (attach Form 7205)", 0}, {"21", "Other deductions (attach statement)", -1}})
	f.line("22", "Total deductions. Add the amounts shown in the far right column for lines 9 through 21", usd(spent))
	f.line("23", "Ordinary business income (loss). Subtract line 22 from line 8", usd(income))
	f.line("31", "Amount owed. If the sum of line 30 is smaller than line 28, enter amount owed", "")
	f.signed(b, preparer, "PARTNER", date)
	f.foot(b.Height-22, "For Paperwork Reduction Act Notice, see separate instructions.", "Form 1065 ("+y4+")")

	s2 := blank(b)
	f = &irsForm{s: s2, x: x, w: w, y: 30, h: 17}
	s2.Text(x, f.y+8, irsText, "Form 1065 ("+y4+")    "+world.Upper(b.Business.Name)+"    "+b.Business.TaxNumber)
	s2.Right(x+w, f.y+8, irsBold, "Page 5")
	f.y += 12
	f.band("Analysis", "of Net Income (Loss) per Return")
	f.line("1", "Net income (loss). Combine Schedule K, lines 1 through 11. From the result, subtract the sum of lines 12 through 13e and 21",
		usd(income))
	f.s.Text(x+4, f.y+11, irsText, "2  Analysis by partner type:   a General partners: (ii) Individual (active)   "+usd(income)+"      b Limited "+
		"partners:   NONE")
	f.y += f.h
	f.band("Sch L", "Balance Sheets per Books                                                        Beginning of tax year: line 1-22 "+
		"(b)                         End of tax year (d)")
	total := receipts.Share(2900).Whole()
	before := total.Share(9100).Whole()
	two := func(no, text string, c, d world.Cents) {
		base := f.base()
		s2.Text(x+4, base, irsBold, no)
		f.leaders(x+24, x+w-2*112, base, text)
		for i, v := range []world.Cents{c, d} {
			at := x + w - 112*float64(2-i)
			s2.Box(at, f.y, 112, f.h, 0.4, paper.Grey)
			s2.Right(at+106, base, irsTyped, usd(v))
		}
		f.y += f.h
	}
	s2.Text(x+80, f.y+11, irsBold, "Assets")
	f.y += f.h
	for _, l := range []struct {
		no, text string
		part     int64
	}{{"1", "Cash", 3100}, {"2b", "Trade notes and accounts receivable, less allowance for bad debts", 1800}, {"3", "Inventories", 1300},
		{"4", "U.S. government obligations", 0}, {"5", "Tax-exempt securities", 0}, {"6", "Other current assets (attach statement)", 300},
		{"7a", "Loans to partners (or persons related to partners)", 0},
		{"9b", "Buildings and other depreciable assets, less accumulated depreciation", 3500}, {"11", "Land (net of any amortization)", 0},
		{"13", "Other assets (attach statement)", 0}} {
		two(l.no, l.text, before.Share(l.part).Whole(), total.Share(l.part).Whole())
	}
	two("14", "Total assets", before, total)
	s2.Text(x+80, f.y+11, irsBold, "Liabilities and Capital")
	f.y += f.h
	for _, l := range []struct {
		no, text string
		part     int64
	}{{"15", "Accounts payable", 1500}, {"16", "Mortgages, notes, bonds payable in less than 1 year", 700},
		{"17", "Other current liabilities (attach statement)", 400}, {"18", "All nonrecourse loans", 0},
		{"19a", "Loans from partners (or persons related to partners)", 0}, {"19b", "Mortgages, notes, bonds payable in 1 year or more", 1600},
		{"20", "Other liabilities (attach statement)", 0}, {"21", "Partners' capital accounts", 5800}} {
		two(l.no, l.text, before.Share(l.part).Whole(), total.Share(l.part).Whole())
	}
	two("22", "Total liabilities and capital", before, total)
	f.band("Sch M-2", "Analysis of Partners' Capital Accounts")
	opening, closing := before.Share(5800).Whole(), total.Share(5800).Whole()
	f.line("1", "Balance at beginning of year", usd(opening))
	f.line("2a", "Capital contributed: Cash", "")
	f.line("3", "Net income (loss) (see instructions)", usd(income))
	f.line("5", "Add lines 1 through 4", usd(opening+income))
	f.line("6a", "Distributions: Cash", usd(opening+income-closing))
	f.line("9", "Balance at end of year. Subtract line 8 from line 5", usd(closing))
	f.foot(b.Height-26, "", "Form 1065 ("+y4+")")

	own60 := income.Share(6000).Whole()
	k1 := share(b, "Form 1065", "Partner's Share of Income, Deductions, Credits, etc.", y4, "Partnership", "Partner", b.Business.TaxNumber,
		"60.0000000 %", [][3]string{{"1", "Ordinary business income (loss)", usd(own60)}, {"2", "Net rental real estate income (loss)", ""},
			{"3", "Other net rental income (loss)", ""},
			{"4a", "Guaranteed payments for services", usd(spent.Share(2200).Whole().Share(6000).Whole())},
			{"4b", "Guaranteed payments for capital", ""}, {"5", "Interest income", ""}, {"6a", "Ordinary dividends", ""}, {"7", "Royalties", ""},
			{"8", "Net short-term capital gain (loss)", ""}, {"9a", "Net long-term capital gain (loss)", ""},
			{"10", "Net section 1231 gain (loss)", ""},
			{"11", "Other income (loss)", ""}, {"12", "Section 179 deduction", ""}, {"13", "Other deductions", ""},
			{"14", "Self-employment earnings (loss)", "A  " + usd(own60)}, {"15", "Credits", ""},
			{"19", "Distributions", "A  " + usd((opening + income - closing).Share(6000).Whole())}, {"20", "Other information", "Z * STMT"}})
	d := template.Unnumbered(map[string]string{
		"tax_year": y4, "partnership": world.Upper(b.Business.Name), "ein": b.Business.TaxNumber, "ordinary_income": income.Plain(),
		"partner": world.Upper(b.FullName()), "ssn": b.TaxNumber,
		"gross_receipts_total": receipts.Plain(), "deductions": spent.Plain(), "partner_share_income": own60.Plain(),
	}, []*paper.Sheet{s1, s2, k1}).About(world.ISO(world.Day(year, 1, 1)), world.ISO(world.Day(year, 12, 31)))
	d.Pages[1].Number = 5
	d.Pages[2].Subtype = "SCHEDULE_K1"
	return d
}
