package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// preparedReturn is a client's copy of the individual return as a tax preparer binds it: his letter with the filing instructions, the two pages of
// Form 1040, and Schedules 1, C, E and SE.
func preparedReturn(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.USTax(year)
	own, issuer := a.Own(b), a.Issuer(b)
	y4 := world.Number(year)
	preparer := another(b, issuer)
	firm := preparer.Family + " Tax & Accounting PLLC"
	name := world.Upper(b.FullName())
	x, w := 36.0, b.Width-72
	usd := func(c world.Cents) string { return dollars(b.Locale, c) }
	half := t.Total - t.Adjusted // the deductible half of self-employment tax
	selfTax := half * 2
	owed := max(0, -t.Refund)
	var pages []template.Page
	page := func(subtype string, printed int, h float64) *irsForm {
		s := blank(b)
		pages = append(pages, template.Page{Sheet: s, Number: printed, Subtype: subtype})
		return &irsForm{s: s, x: x, w: w, y: 30, h: h}
	}

	// The letter.
	s := page("", 0, 0).s
	text, bold := paper.Roman.Of(10.5), paper.RomanBold.Of(10.5)
	dated := past(b, world.Day(year+1, 3, 3+own.IntN(36)), 2+own.IntN(9))
	s.Text(72, 72, paper.RomanBold.Of(13), firm)
	form.Stacked(s, 72, 86, 13, text, append(preparer.Home.Lines(), preparer.Phone)...)
	s.Text(72, 146, text, dated.Format("January 2, 2006"))
	form.Stacked(s, 72, 176, 13, text, append([]string{b.FullName()}, b.Home.Lines()...)...)
	s.Text(72, 236, bold, y4+" Individual Income Tax Return - client copy")
	result := "You have a refund of " + b.Money(t.Refund) + ", which will be deposited to your account."
	if t.Refund < 0 {
		result = "You have a balance due of " + b.Money(owed) + ", payable with Form 1040-V on or before April 15."
	}
	y := 260.0
	for _, p := range []string{
		"Dear " + b.Given + ":",
		"Enclosed is your copy of the federal return that we prepared for you from the information you gave us. The original was filed " +
			"electronically after we received your signed Form 8879; do not mail a paper copy to the Internal Revenue Service. " + result,
		"Your adjusted gross income is " + b.Money(t.Adjusted) + " and your taxable income is " + b.Money(t.Taxable) + ". Your effective rate " +
			"is " + fmt.Sprintf("%.1f%%", 100*float64(t.Tax)/float64(t.Adjusted)) + ". Your state return, if one was required, is enclosed under " +
			"separate cover.",
		"We did not audit or otherwise verify the data you submitted. You should keep receipts, mileage logs and all other documents that support " +
			"income and deductions for at least seven years. Should the Internal Revenue Service write to you about this return, send us a copy " +
			"before you answer.",
		"Estimated payments for the coming year, if our worksheet calls for them, are due April 15, June 15, September 15 and January 15. Please " +
			"call us when your circumstances change.",
		"We appreciate your confidence and remain at your service.",
	} {
		y = s.Paragraph(72, y, 468, 14.5, text, p) + 9
	}
	s.Text(72, y+10, text, "Sincerely,")
	form.Signature(s, 76, y+46, 92, b.Random("preparer"))
	s.Text(72, y+66, text, preparer.Name()+", EA")

	// Page 1.
	f := page("", 0, 16.6)
	f.masthead("1040", "Department of the Treasury - Internal Revenue Service", "U.S. Individual Income Tax Return", y4, "1545-0074",
		"IRS Use Only - Do not write or staple in this space.")
	f.s.Text(x, f.y+9, irsText, "For the year Jan. 1 - Dec. 31, "+y4+", or other tax year beginning                         , "+y4+", "+
		"ending                         , 20         See separate instructions.")
	f.y += 12
	cells := func(h float64, of ...form.Cell) {
		at := x
		for _, c := range of {
			f.box(at, w*c.Share, h, c.Label, c.Value)
			at += w * c.Share
		}
		f.y += h
	}
	first := world.Upper(b.Given)
	if b.Middle != "" {
		first += " " + world.Upper(b.Middle[:1])
	}
	cells(20, form.Cell{Label: "Your first name and middle initial", Value: first, Share: 0.38},
		form.Cell{Label: "Last name", Value: world.Upper(b.Family), Share: 0.38},
		form.Cell{Label: "Your social security number", Value: b.TaxNumber, Share: 0.24})
	cells(20, form.Cell{Label: "If joint return, spouse's first name and middle initial", Share: 0.38},
		form.Cell{Label: "Last name", Share: 0.38}, form.Cell{Label: "Spouse's social security number", Share: 0.24})
	cells(20, form.Cell{Label: "Home address (number and street). If you have a P.O. box, see instructions.", Value: world.Upper(b.Home.Street),
		Share: 0.66}, form.Cell{Label: "Apt. no.", Share: 0.1}, form.Cell{Label: "Presidential Election Campaign", Value: "", Share: 0.24})
	cells(20, form.Cell{Label: "City, town, or post office. If you have a foreign address, also complete spaces below.",
		Value: world.Upper(b.Home.City), Share: 0.46}, form.Cell{Label: "State", Value: b.Home.Region, Share: 0.1}, form.Cell{Label: "ZIP code",
		Value: b.Home.Code, Share: 0.2}, form.Cell{Label: "Checking a box will not change your tax", Share: 0.24})
	f.s.Text(x, f.y+10, irsBold, "Filing Status")
	for i, n := range []string{"Single", "Married filing jointly", "Married filing separately (MFS)", "Head of household (HOH)",
		"Qualifying surviving spouse (QSS)"} {
		form.Checkbox(f.s, x+70+[]float64{0, 44, 128, 246, 350}[i], f.y+10, irsText, i == 0, n)
	}
	f.y += 14
	f.s.Rule(x, x+w, f.y, 0.5, paper.Black)
	f.ask("", "Digital Assets   At any time during "+y4+", did you: (a) receive (as a reward, award, or payment for property or services); or (b) "+
		"sell or otherwise dispose of a digital asset?", false)
	f.s.Text(x, f.y+10, irsBold, "Standard Deduction")
	form.Checkbox(f.s, x+90, f.y+10, irsText, false, "Someone can claim: You as a dependent")
	form.Checkbox(f.s, x+240, f.y+10, irsText, false, "Your spouse as a dependent")
	form.Checkbox(f.s, x+360, f.y+10, irsText, false, "Spouse itemizes or dual-status alien")
	f.y += 14
	for i, n := range []string{"Dependents (see instructions):  (1) First name, last name", "(2) Social security number",
		"(3) Relationship to you", "(4) Child tax credit / other dependents"} {
		f.s.Text(x+[]float64{0, 206, 320, 414}[i], f.y+10, irsBold, n)
	}
	for i := range 2 {
		f.s.Rule(x, x+w, f.y+24+11*float64(i), 0.4, paper.Grey)
	}
	f.y += 38
	f.s.Rule(x, x+w, f.y, 1, paper.Black)
	wages := t.Wages.Whole()
	f.line("1a", "Total amount from Form(s) W-2, box 1 (see instructions)", usd(wages))
	for _, l := range [][2]string{{"b", "Household employee wages not reported on Form(s) W-2"},
		{"c", "Tip income not reported on line 1a (see instructions)"},
		{"d", "Medicaid waiver payments not reported on Form(s) W-2 (see instructions)"},
		{"e", "Taxable dependent care benefits from Form 2441, line 26"},
		{"f", "Employer-provided adoption benefits from Form 8839, line 29"}, {"g", "Wages from Form 8919, line 6"},
		{"h", "Other earned income (see instructions)"}} {
		f.line("1"+l[0], l[1], "")
	}
	f.inner("1i", "Nontaxable combat pay election (see instructions)", "")
	f.line("1z", "Add lines 1a through 1h", usd(wages))
	two := func(noA, textA, valueA, noB, textB, valueB string) {
		base := f.base()
		s := f.s
		mid := x + w*0.27
		s.Text(x+4, base, irsBold, noA)
		s.Text(x+24, base, form.Fit(irsText, textA, mid-x-26), textA)
		s.Box(mid, f.y, irsNumber, f.h, 0.4, paper.Grey)
		s.Centre(mid+irsNumber/2, base, irsBold, noA)
		s.Box(mid+irsNumber, f.y, irsAmount, f.h, 0.4, paper.Grey)
		s.Right(mid+irsNumber+irsAmount-4, base, irsTyped, valueA)
		right := x + w - irsNumber - irsAmount
		s.Text(mid+irsNumber+irsAmount+8, base, irsBold, noB[len(noB)-1:])
		f.leaders(mid+irsNumber+irsAmount+18, right, base, textB)
		s.Box(right, f.y, irsNumber, f.h, 0.4, paper.Grey)
		s.Centre(right+irsNumber/2, base, irsBold, noB)
		s.Box(right+irsNumber, f.y, irsAmount, f.h, 0.4, paper.Grey)
		s.Right(x+w-4, base, irsTyped, valueB)
		f.y += f.h
	}
	two("2a", "Tax-exempt interest", "", "2b", "Taxable interest", usd(t.Interest))
	two("3a", "Qualified dividends", usd(t.Dividends.Share(7600).Whole()), "3b", "Ordinary dividends", usd(t.Dividends))
	two("4a", "IRA distributions", "", "4b", "Taxable amount", "")
	two("5a", "Pensions and annuities", "", "5b", "Taxable amount", "")
	two("6a", "Social security benefits", "", "6b", "Taxable amount", "")
	f.line("7", "Capital gain or (loss). Attach Schedule D if required. If not required, check here", "")
	f.line("8", "Additional income from Schedule 1, line 10", usd(t.Business+t.Rent))
	f.line("9", "Add lines 1z, 2b, 3b, 4b, 5b, 6b, 7, and 8. This is your total income", usd(t.Total))
	f.line("10", "Adjustments to income from Schedule 1, line 26", usd(half))
	agi := "11"
	if year > 2024 {
		agi = "11a"
	}
	f.line(agi, "Subtract line 10 from line 9. This is your adjusted gross income", usd(t.Adjusted))
	f.line("12", "Standard deduction or itemized deductions (from Schedule A)", usd(t.Standard))
	f.line("13", "Qualified business income deduction from Form 8995 or Form 8995-A", "")
	f.line("14", "Add lines 12 and 13", usd(t.Standard))
	f.line("15", "Subtract line 14 from line 11. If zero or less, enter -0-. This is your taxable income", usd(t.Taxable))
	f.foot(b.Height-26, "For Disclosure, Privacy Act, and Paperwork Reduction Act Notice, see separate instructions.", "Form 1040 ("+y4+")")

	// Page 2.
	f = page("", 2, 15.4)
	top := func(formName string, number int) {
		f.s.Text(x, f.y+8, irsText, formName+" ("+y4+")    "+name+"    "+b.TaxNumber)
		if number > 0 {
			f.s.Right(x+w, f.y+8, irsBold, fmt.Sprintf("Page %d", number))
		}
		f.s.Rule(x, x+w, f.y+11, 1, paper.Black)
		f.y += 12
	}
	top("Form 1040", 2)
	income := t.Tax - selfTax
	f.line("16", "Tax (see instructions). Check if any from Form(s):  1 [ ] 8814   2 [ ] 4972   3 [ ]", usd(income))
	f.line("17", "Amount from Schedule 2, line 3", "")
	f.line("18", "Add lines 16 and 17", usd(income))
	f.line("19", "Child tax credit or credit for other dependents from Schedule 8812", "")
	f.line("20", "Amount from Schedule 3, line 8", "")
	f.line("21", "Add lines 19 and 20", "")
	f.line("22", "Subtract line 21 from line 18. If zero or less, enter -0-", usd(income))
	f.line("23", "Other taxes, including self-employment tax, from Schedule 2, line 21", usd(selfTax))
	f.line("24", "Add lines 22 and 23. This is your total tax", usd(t.Tax))
	withheld := t.FederalTax.Whole()
	f.inner("25a", "Federal income tax withheld from: Form(s) W-2", usd(withheld))
	f.inner("25b", "Form(s) 1099", "")
	f.inner("25c", "Other forms (see instructions)", "")
	f.line("25d", "Add lines 25a through 25c", usd(withheld))
	f.line("26", y4+" estimated tax payments and amount applied from "+world.Number(year-1)+" return", "")
	f.inner("27", "Earned income credit (EIC)", "")
	f.inner("28", "Additional child tax credit from Schedule 8812", "")
	f.inner("29", "American opportunity credit from Form 8863, line 8", "")
	f.inner("30", "Reserved for future use", "")
	f.inner("31", "Amount from Schedule 3, line 15", "")
	f.line("32", "Add lines 27, 28, 29, and 31. These are your total other payments and refundable credits", "")
	f.line("33", "Add lines 25d, 26, and 32. These are your total payments", usd(withheld))
	refund := max(0, t.Refund)
	f.line("34", "If line 33 is more than line 24, subtract line 24 from line 33. This is the amount you overpaid", usd(refund))
	f.line("35a", "Amount of line 34 you want refunded to you. If Form 8888 is attached, check here", usd(refund))
	bank := b.Account(0)
	routing, account := "", ""
	if refund > 0 {
		routing, account = bank.Bank.Branch, bank.Number
	}
	f.s.Text(x+24, f.y+10, irsText, "b  Routing number")
	f.s.Text(x+96, f.y+10, irsTyped, routing)
	form.Checkbox(f.s, x+200, f.y+10, irsText, refund > 0, "c Type: Checking")
	form.Checkbox(f.s, x+280, f.y+10, irsText, false, "Savings")
	f.s.Text(x+330, f.y+10, irsText, "d  Account number")
	f.s.Text(x+398, f.y+10, irsTyped, account)
	f.y += f.h + 2
	f.inner("36", "Amount of line 34 you want applied to your "+world.Number(year+1)+" estimated tax", "")
	f.line("37", "Subtract line 33 from line 24. This is the amount you owe. For details on how to pay, go to www.irs.gov/Payments", usd(owed))
	f.inner("38", "Estimated tax penalty (see instructions)", "")
	f.s.Rule(x, x+w, f.y, 1, paper.Black)
	f.ask("", "Third Party Designee   Do you want to allow another person to discuss this return with the IRS? See instructions", true)
	f.s.Text(x+24, f.y+10, irsText, "Designee's name")
	f.s.Text(x+84, f.y+10, irsTyped, world.Upper(preparer.Name()))
	f.s.Text(x+270, f.y+10, irsText, "Phone no.")
	f.s.Text(x+310, f.y+10, irsTyped, preparer.Phone)
	f.s.Text(x+396, f.y+10, irsText, "Personal identification number (PIN)   "+world.Draw(own, world.Figures, 5))
	f.y += 16
	f.s.Rule(x, x+w, f.y, 1, paper.Black)
	f.s.Text(x, f.y+11, paper.NarrowBold.Of(10), "Sign Here")
	f.s.Paragraph(x+60, f.y+9, w-60, 8, paper.Narrow.Of(6.8), "Under penalties of perjury, I declare that I have examined this return and "+
		"accompanying schedules and statements, and to the best of my knowledge and belief, they are true, correct, and complete. "+
		"Declaration of preparer (other than taxpayer) is based on all information of which preparer has any knowledge.")
	f.y += 28
	cells(24, form.Cell{Label: "Your signature", Value: "Self-select PIN " + world.Draw(own, world.Figures, 5), Share: 0.4},
		form.Cell{Label: "Date", Value: dated.Format("01/02/2006"), Share: 0.16},
		form.Cell{Label: "Your occupation", Value: world.Upper(b.Employer.Job), Share: 0.24}, form.Cell{Label: "Identity Protection PIN", Share: 0.2})
	cells(24, form.Cell{Label: "Spouse's signature. If a joint return, both must sign.", Share: 0.4}, form.Cell{Label: "Date", Share: 0.16},
		form.Cell{Label: "Spouse's occupation", Share: 0.24}, form.Cell{Label: "Phone no.", Value: b.Phone, Share: 0.2})
	f.s.Text(x, f.y+11, paper.NarrowBold.Of(10), "Paid Preparer Use Only")
	f.y += 16
	cells(22, form.Cell{Label: "Preparer's name", Value: world.Upper(preparer.Name()), Share: 0.3},
		form.Cell{Label: "Preparer's signature", Value: world.Upper(preparer.Name()), Share: 0.3},
		form.Cell{Label: "Date", Value: dated.Format("01/02/2006"), Share: 0.18},
		form.Cell{Label: "PTIN", Value: "P0" + world.Draw(issuer, world.Figures, 7), Share: 0.22})
	cells(22, form.Cell{Label: "Firm's name", Value: world.Upper(firm), Share: 0.6}, form.Cell{Label: "Phone no.", Value: preparer.Phone, Share: 0.4})
	cells(22, form.Cell{Label: "Firm's address", Value: world.Upper(preparer.Home.String()), Share: 0.74},
		form.Cell{Label: "Firm's EIN", Value: fmt.Sprintf("%d-%s", 81+issuer.IntN(5), world.Draw(issuer, world.Figures, 7)), Share: 0.26})
	f.foot(b.Height-26, "Go to www.irs.gov/Form1040 for instructions and the latest information.", "Form 1040 ("+y4+")")

	named := func(who string) {
		cells(20, form.Cell{Label: who, Value: name, Share: 0.74}, form.Cell{Label: "Your social security number", Value: b.TaxNumber, Share: 0.26})
	}
	// Schedule 1.
	f = page("SCHEDULE_1", 0, 16)
	f.masthead("SCHEDULE 1", "(Form 1040) Department of the Treasury Internal Revenue Service", "Additional Income and Adjustments to Income", y4,
		"1545-0074", "Attach to Form 1040, 1040-SR, or 1040-NR.", "Go to www.irs.gov/Form1040 for instructions and the latest information.     "+
			"Attachment Sequence No. 01")
	named("Name(s) shown on Form 1040, 1040-SR, or 1040-NR")
	f.band("Part I", "Additional Income")
	f.line("1", "Taxable refunds, credits, or offsets of state and local income taxes", "")
	f.line("2a", "Alimony received", "")
	f.line("3", "Business income or (loss). Attach Schedule C", usd(t.Business))
	f.line("4", "Other gains or (losses). Attach Form 4797", "")
	f.line("5", "Rental real estate, royalties, partnerships, S corporations, trusts, etc. Attach Schedule E", usd(t.Rent))
	f.line("6", "Farm income or (loss). Attach Schedule F", "")
	f.line("7", "Unemployment compensation", "")
	for _, l := range [][2]string{{"8a", "Other income: Net operating loss"}, {"8b", "Gambling"}, {"8c", "Cancellation of debt"},
		{"8d", "Foreign earned income exclusion from Form 2555"}, {"8e", "Income from Form 8853"}, {"8f", "Income from Form 8889"},
		{"8g", "Alaska Permanent Fund dividends"}, {"8h", "Jury duty pay"}, {"8i", "Prizes and awards"},
		{"8j", "Activity not engaged in for profit income"}, {"8k", "Stock options"},
		{"8l", "Income from the rental of personal property if you engaged in the rental for profit"},
		{"8z", "Other income. List type and amount"}} {
		f.inner(l[0], l[1], "")
	}
	f.line("9", "Total other income. Add lines 8a through 8z", "")
	f.line("10", "Combine lines 1 through 7 and 9. This is your additional income. Enter here and on Form 1040, line 8", usd(t.Business+t.Rent))
	f.band("Part II", "Adjustments to Income")
	for _, l := range [][3]string{{"11", "Educator expenses"}, {"12", "Certain business expenses of reservists, performing artists, and fee-basis " +
		"government officials. Attach Form 2106"}, {"13", "Health savings account deduction. Attach Form 8889"}, {"14",
		"Moving expenses for members of the Armed Forces. Attach Form 3903"},
		{"15", "Deductible part of self-employment tax. Attach Schedule SE", usd(half)}, {"16", "Self-employed SEP, SIMPLE, and qualified plans"},
		{"17", "Self-employed health insurance deduction"}, {"18", "Penalty on early withdrawal of savings"}, {"19a", "Alimony paid"},
		{"20", "IRA deduction"}, {"21", "Student loan interest deduction"}, {"23", "Archer MSA deduction"}} {
		f.line(l[0], l[1], l[2])
	}
	f.line("25", "Total other adjustments. Add lines 24a through 24z", "")
	f.line("26", "Add lines 11 through 23 and 25. These are your adjustments to income. Enter here and on Form 1040, line 10", usd(half))
	f.foot(b.Height-26, "For Paperwork Reduction Act Notice, see your tax return instructions.", "Schedule 1 (Form 1040) "+y4)

	// Schedule C. What is spent divides among the lines; the last takes the rest.
	f = page("SCHEDULE_C", 0, 16.6)
	f.masthead("SCHEDULE C", "(Form 1040) Department of the Treasury Internal Revenue Service", "Profit or Loss From Business", y4, "1545-0074",
		"(Sole Proprietorship)   Attach to Form 1040, 1040-SR, 1040-SS, 1040-NR, or 1041",
		"Partnerships must generally file Form 1065.     Attachment Sequence No. 09")
	cells(20, form.Cell{Label: "Name of proprietor", Value: name, Share: 0.74},
		form.Cell{Label: "Social security number (SSN)", Value: b.TaxNumber, Share: 0.26})
	cells(20, form.Cell{Label: "A  Principal business or profession, including product or service", Value: world.Upper(b.Business.Trade),
		Share: 0.74}, form.Cell{Label: "B  Enter code from instructions", Value: world.Draw(issuer, world.Figures[2:], 6), Share: 0.26})
	cells(20, form.Cell{Label: "C  Business name. If no separate business name, leave blank.", Value: world.Upper(b.Business.Name), Share: 0.74},
		form.Cell{Label: "D  Employer ID number (EIN)", Value: b.Business.TaxNumber, Share: 0.26})
	cells(20, form.Cell{Label: "E  Business address (including suite or room no.), city, town or post office, state, and ZIP " +
		"code", Value: world.Upper(b.Business.Place.String()), Share: 1})
	f.s.Text(x+4, f.y+10, irsText, "F  Accounting method:")
	form.Checkbox(f.s, x+100, f.y+10, irsText, true, "(1) Cash")
	form.Checkbox(f.s, x+160, f.y+10, irsText, false, "(2) Accrual")
	form.Checkbox(f.s, x+220, f.y+10, irsText, false, "(3) Other (specify)")
	f.y += f.h
	f.ask("G", "Did you \"materially participate\" in the operation of this business during "+y4+"? If \"No,\" see instructions for limit on "+
		"losses", true)
	f.ask("I", "Did you make any payments in "+y4+" that would require you to file Form(s) 1099? See instructions", true)
	f.ask("J", "If \"Yes,\" did you or will you file required Form(s) 1099?", true)
	f.band("Part I", "Income")
	receipts := b.Business.Sales.Whole()
	goods := receipts.Share(2400).Whole()
	f.line("1", "Gross receipts or sales. See instructions for line 1 and check the box if this income was reported on Form W-2", usd(receipts))
	f.line("2", "Returns and allowances", "")
	f.line("3", "Subtract line 2 from line 1", usd(receipts))
	f.line("4", "Cost of goods sold (from line 42)", usd(goods))
	f.line("5", "Gross profit. Subtract line 4 from line 3", usd(receipts-goods))
	f.line("6", "Other income, including federal and state gasoline or fuel tax credit or refund", "")
	f.line("7", "Gross income. Add lines 5 and 6", usd(receipts-goods))
	f.band("Part II", "Expenses. Enter expenses for business use of your home only on line 30.")
	spent := receipts - goods - t.Business
	expenses := []struct {
		no, text string
		part     int64
	}{{"8", "Advertising", 400}, {"9", "Car and truck expenses", 1200}, {"10", "Commissions and fees", 0}, {"11", "Contract labor", 2100},
		{"12", "Depletion", 0}, {"13", "Depreciation and section 179", 900}, {"14", "Employee benefit programs", 0},
		{"15", "Insurance (other than health)", 600}, {"16a", "Interest: Mortgage", 0}, {"16b", "Interest: Other", 150},
		{"17", "Legal and professional services", 250}, {"18", "Office expense", 300}, {"19", "Pension and profit-sharing plans", 0},
		{"20a", "Rent: Vehicles, machinery", 200},
		{"20b", "Rent: Other business property", 1300}, {"21", "Repairs and maintenance", 350}, {"22", "Supplies", 800},
		{"23", "Taxes and licenses", 220}, {"24a", "Travel", 180}, {"24b", "Deductible meals", 90}, {"25", "Utilities", 310},
		{"26", "Wages", 0}, {"27b", "Other expenses (from line 48)", -1}}
	left := spent
	start := f.y
	rows := (len(expenses) + 1) / 2
	for i, e := range expenses {
		amount := spent.Share(e.part).Whole()
		if e.part < 0 {
			amount = left
		}
		left -= amount
		cx := x
		if i >= rows {
			cx = x + w/2
		}
		at := start + f.h*float64(i%rows)
		base := at + f.h/2 + 3
		f.s.Text(cx+4, base, irsBold, e.no)
		edge := cx + w/2 - irsNumber - irsAmount
		f.leaders(cx+26, edge, base, e.text)
		f.s.Box(edge, at, irsNumber, f.h, 0.4, paper.Grey)
		f.s.Centre(edge+irsNumber/2, base, irsBold, e.no)
		f.s.Box(edge+irsNumber, at, irsAmount, f.h, 0.4, paper.Grey)
		f.s.Right(cx+w/2-4, base, irsTyped, usd(amount))
	}
	f.y = start + f.h*float64(rows)
	f.line("28", "Total expenses before expenses for business use of home. Add lines 8 through 27b", usd(spent))
	f.line("29", "Tentative profit or (loss). Subtract line 28 from line 7", usd(t.Business))
	f.line("30", "Expenses for business use of your home. Simplified method filers only", "")
	f.line("31", "Net profit or (loss). Subtract line 30 from line 29. If a profit, enter on Schedule 1, line 3, and on Schedule SE, line 2",
		usd(t.Business))
	f.s.Text(x+4, f.y+10, irsBold, "32")
	f.s.Text(x+24, f.y+10, irsText, "If you have a loss, check the box that describes your investment in this activity.")
	form.Checkbox(f.s, x+w-170, f.y+10, irsText, false, "32a All at risk")
	form.Checkbox(f.s, x+w-100, f.y+10, irsText, false, "32b Some not at risk")
	f.y += f.h
	f.foot(b.Height-26, "For Paperwork Reduction Act Notice, see the separate instructions.", "Schedule C (Form 1040) "+y4)

	// Schedule E.
	f = page("SCHEDULE_E", 0, 16)
	f.masthead("SCHEDULE E", "(Form 1040) Department of the Treasury Internal Revenue Service", "Supplemental Income and Loss", y4, "1545-0074",
		"(From rental real estate, royalties, partnerships, S corporations, estates, trusts, REMICs, etc.)",
		"Attach to Form 1040, 1040-SR, 1040-NR, or 1041.     Attachment Sequence No. 13")
	named("Name(s) shown on return")
	f.band("Part I", "Income or Loss From Rental Real Estate and Royalties")
	f.ask("A", "Did you make any payments in "+y4+" that would require you to file Form(s) 1099? See instructions", false)
	f.ask("B", "If \"Yes,\" did you or will you file required Form(s) 1099?", false)
	rental := fmt.Sprintf("%d %s, %s", 100+issuer.IntN(900), "Juniper Ridge Ct", b.Home.Town())
	f.s.Text(x+4, f.y+10, irsBold, "1a")
	f.s.Text(x+24, f.y+10, irsText, "Physical address of each property (street, city, state, ZIP code)")
	f.y += f.h
	for i, p := range []string{world.Upper(rental), "", ""} {
		f.s.Text(x+8, f.y+10, irsBold, string(rune('A'+i)))
		f.s.Text(x+24, f.y+10, irsTyped, p)
		f.s.Rule(x, x+w, f.y+f.h, 0.4, paper.Grey)
		f.y += f.h
	}
	f.s.Text(x+4, f.y+10, irsText, "1b  Type of Property: 1 - Single Family Residence        2  Fair Rental Days: 365        Personal Use Days: "+
		"0        QJV [  ]")
	f.y += f.h + 2
	third := (w - 290) / 3
	grid := func(no, text, a1 string) {
		base := f.base()
		f.s.Text(x+4, base, irsBold, no)
		f.leaders(x+24, x+268, base, text)
		f.s.Box(x+268, f.y, 22, f.h, 0.4, paper.Grey)
		f.s.Centre(x+279, base, irsBold, no)
		for i := range 3 {
			f.s.Box(x+290+third*float64(i), f.y, third, f.h, 0.4, paper.Grey)
		}
		f.s.Right(x+290+third-4, base, irsTyped, a1)
		f.y += f.h
	}
	f.s.Text(x+24, f.y+10, irsBold, "Income:                              Properties:")
	for i, p := range []string{"A", "B", "C"} {
		f.s.Centre(x+290+third*(float64(i)+0.5), f.y+10, irsBold, p)
	}
	f.y += f.h
	gross := t.Rent*2 + world.Units(6000+own.IntN(3000))
	costs := gross - t.Rent
	grid("3", "Rents received", usd(gross))
	grid("4", "Royalties received", "")
	f.s.Text(x+24, f.y+10, irsBold, "Expenses:")
	f.y += f.h
	rest := costs
	for _, e := range []struct {
		no, text string
		part     int64
	}{{"5", "Advertising", 90}, {"6", "Auto and travel (see instructions)", 0}, {"7", "Cleaning and maintenance", 700}, {"8", "Commissions", 0},
		{"9", "Insurance", 1100}, {"10", "Legal and other professional fees", 150}, {"11", "Management fees", 1000},
		{"12", "Mortgage interest paid to banks, etc.", 0}, {"13", "Other interest", 0}, {"14", "Repairs", 900},
		{"15", "Supplies", 250}, {"16", "Taxes", 2300}, {"17", "Utilities", 300}, {"18", "Depreciation expense or depletion", -1},
		{"19", "Other (list)", 0}} {
		amount := costs.Share(e.part).Whole()
		if e.part < 0 {
			amount = rest
		}
		rest -= amount
		grid(e.no, e.text, usd(amount))
	}
	grid("20", "Total expenses. Add lines 5 through 19", usd(costs))
	grid("21", "Subtract line 20 from line 3 (rents) and/or 4 (royalties)", usd(t.Rent))
	grid("22", "Deductible rental real estate loss after limitation, if any, on Form 8582", "")
	f.inner("23a", "Total of all amounts reported on line 3 for all rental properties", usd(gross))
	f.inner("23b", "Total of all amounts reported on line 4 for all royalty properties", "")
	f.inner("23c", "Total of all amounts reported on line 12 for all properties", "")
	f.inner("23d", "Total of all amounts reported on line 18 for all properties", "")
	f.inner("23e", "Total of all amounts reported on line 20 for all properties", usd(costs))
	f.line("24", "Income. Add positive amounts shown on line 21. Do not include any losses", usd(t.Rent))
	f.line("25", "Losses. Add royalty losses from line 21 and rental real estate losses from line 22", "")
	f.line("26", "Total rental real estate and royalty income or (loss). Combine lines 24 and 25. Enter here and on Schedule 1, line 5", usd(t.Rent))
	f.foot(b.Height-26, "For Paperwork Reduction Act Notice, see the separate instructions.", "Schedule E (Form 1040) "+y4)

	// Schedule SE.
	f = page("SCHEDULE_SE", 0, 15.5)
	f.masthead("SCHEDULE SE", "(Form 1040) Department of the Treasury Internal Revenue Service", "Self-Employment Tax", y4, "1545-0074",
		"Attach to Form 1040, 1040-SR, 1040-SS, or 1040-NR.", "Go to www.irs.gov/ScheduleSE for instructions and the latest information.     "+
			"Attachment Sequence No. 17")
	cells(20, form.Cell{Label: "Name of person with self-employment income", Value: name, Share: 0.66},
		form.Cell{Label: "Social security number of person with self-employment income", Value: b.TaxNumber, Share: 0.34})
	f.band("Part I", "Self-Employment Tax")
	earnings := t.Business.Share(9235).Whole()
	f.line("1a", "Net farm profit or (loss) from Schedule F, line 34, and farm partnerships, Schedule K-1 (Form 1065), box 14, code A", "")
	f.line("2", "Net profit or (loss) from Schedule C, line 31; and Schedule K-1 (Form 1065), box 14, code A (other than farming)", usd(t.Business))
	f.line("3", "Combine lines 1a, 1b, and 2", usd(t.Business))
	f.line("4a", "If line 3 is more than zero, multiply line 3 by 92.35% (0.9235). Otherwise, enter amount from line 3", usd(earnings))
	f.line("4b", "If you elect one or both of the optional methods, enter the total of lines 15 and 17 here", "")
	f.line("4c", "Combine lines 4a and 4b. If less than $400, stop; you don't owe self-employment tax", usd(earnings))
	f.line("6", "Add lines 4c and 5b", usd(earnings))
	f.line("7", "Maximum amount of combined wages and self-employment earnings subject to social security tax for "+y4,
		usd(world.Units(map[int]int{2022: 147_000, 2023: 160_200, 2024: 168_600, 2025: 176_100}[year])))
	f.inner("8a", "Total social security wages and tips (total of boxes 3 and 7 on Form(s) W-2)", usd(t.Insured.Whole()))
	f.line("12", "Self-employment tax. Add lines 10 and 11. Enter here and on Schedule 2 (Form 1040), line 4", usd(selfTax))
	f.inner("13", "Deduction for one-half of self-employment tax. Multiply line 12 by 50% (0.50). Enter here and on Schedule 1, line 15", usd(half))
	f.band("Part II", "Optional Methods To Figure Net Earnings (see instructions)")
	f.y += 4
	f.y = f.s.Paragraph(x+4, f.y+9, w-8, 9.5, irsText, "Farm Optional Method. You may use this method only if (a) your gross farm income was not "+
		"more than the limit for the year, or (b) your net farm profits were less than the limit. "+
		"Nonfarm Optional Method. You may use this method only if (a) your net nonfarm profits were less than the limit and also less than "+
		"72.189% of your gross nonfarm income, and (b) you had net earnings from self-employment of at least $400 in 2 of the prior 3 years. "+
		"Caution: You may use this method no more than five times.")
	f.line("14", "Maximum income for optional methods", "")
	f.line("15", "Enter the smaller of: two-thirds of gross farm income (not less than zero) or the amount on line 14", "")
	f.line("16", "Subtract line 15 from line 14", "")
	f.line("17", "Enter the smaller of: two-thirds of gross nonfarm income (not less than zero) or the amount on line 16", "")
	f.foot(f.y+26, "For Paperwork Reduction Act Notice, see your tax return instructions.", "Schedule SE (Form 1040) "+y4)

	fields := map[string]string{
		"tax_year": y4, "name": first + " " + world.Upper(b.Family), "ssn": b.TaxNumber, "wages": wages.Plain(), "total_income": t.Total.Plain(),
		"adjusted_gross_income": t.Adjusted.Plain(),
		"taxable_income":        t.Taxable.Plain(), "total_tax": t.Tax.Plain(), "business_income": t.Business.Plain(), "rental_income": t.Rent.Plain(),
		"address": world.Upper(b.Home.String()),
	}
	if refund > 0 {
		fields["refund_amount"] = refund.Plain()
	} else {
		fields["owed_amount"] = owed.Plain()
	}
	return template.Document{Pages: pages, Fields: fields}.About(world.ISO(world.Day(year, 1, 1)), world.ISO(world.Day(year, 12, 31)))
}
