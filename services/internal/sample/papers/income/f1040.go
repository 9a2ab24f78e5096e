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

// returnAmounts are the amounts of the lines of Form 1040 and Schedule 1, by their keys, written as a template writes them.
func returnAmounts(t world.USTax, write func(world.Cents) string) map[string]string {
	adjustments := t.Total - t.Adjusted
	other := 2 * adjustments // the self-employment tax, half of which is the adjustment
	v := map[string]world.Cents{
		"wages": t.Wages.Whole(), "interest": t.Interest, "dividends": t.Dividends, "qualified": t.Dividends.Share(8000).Whole(),
		"additional": t.Business + t.Rent,
		"business":   t.Business, "rent": t.Rent, "total": t.Total, "adjustments": adjustments, "adjusted": t.Adjusted, "standard": t.Standard,
		"taxable":   t.Taxable,
		"incomeTax": t.Tax - other, "otherTax": other, "tax": t.Tax, "withheld": t.FederalTax.Whole(),
	}
	if t.Refund >= 0 {
		v["refund"] = t.Refund
	} else {
		v["owed"] = -t.Refund
	}
	written := map[string]string{"zero": "0"}
	for key, c := range v {
		written[key] = write(c)
	}
	return written
}

// returnFields are the fields of a Form 1040.
func returnFields(name, ssn string, t world.USTax) map[string]string {
	f := map[string]string{
		"tax_year": fmt.Sprint(t.Year), "name": name, "ssn": ssn, "wages": t.Wages.Whole().Plain(), "total_income": t.Total.Plain(),
		"adjusted_gross_income": t.Adjusted.Plain(),
		"taxable_income":        t.Taxable.Plain(), "total_tax": t.Tax.Plain(), "business_income": t.Business.Plain(),
		"federal_tax_withheld": t.FederalTax.Whole().Plain(),
	}
	if t.Refund >= 0 {
		f["refund_amount"] = t.Refund.Plain()
	} else {
		f["owed_amount"] = (-t.Refund).Plain()
	}
	return f
}

// worded fills the places of a text that depend on the year.
func worded(lines []irsLine, year int, more ...string) []irsLine {
	r := strings.NewReplacer(append([]string{"{year}", fmt.Sprint(year), "{prev}", fmt.Sprint(year - 1), "{next}", fmt.Sprint(year + 1)}, more...)...)
	out := make([]irsLine, len(lines))
	for i, l := range lines {
		l.Text = r.Replace(l.Text)
		out[i] = l
	}
	return out
}

// preparer is the borrower's tax preparer.
func preparer(b *world.Borrower) (person world.Person, firm, number string) {
	r := b.Random("preparer")
	person = b.Someone(r)
	return person, person.Family + " " + world.Pick(r, []string{"Tax & Accounting LLC", "CPA Group, P.C.", "& Associates Tax Services"}), "P0" +
		world.Draw(r, world.Figures, 7)
}

// f1040Form is the return on the forms of the Internal Revenue Service themselves, filled in by a tax program: two pages of Form 1040, and
// Schedules 1, B, C and E behind them.
func f1040Form(b *world.Borrower, a template.Ask) template.Document {
	t := b.USTax(yearAsked(b, a))
	amounts := returnAmounts(t, b.Round)
	d := template.Document{Fields: returnFields(initialled(b.Person), b.TaxNumber, t)}
	add := func(number int, subtype string, s *paper.Sheet) {
		d.Pages = append(d.Pages, template.Page{Sheet: s, Number: number, Subtype: subtype})
	}
	add(0, "", f1040First(b, t, amounts))
	add(2, "", f1040Second(b, t, amounts))
	add(0, "SCHEDULE_1", schedule1(b, t, amounts, 1))
	add(2, "SCHEDULE_1", schedule1(b, t, amounts, 2))
	add(0, "SCHEDULE_B", scheduleB(b, t))
	k := usBooks(b, t.Year)
	add(0, "SCHEDULE_C", scheduleC(b, t, k))
	add(2, "SCHEDULE_C", scheduleCBack(b, t, k))
	add(0, "SCHEDULE_E", scheduleE(b, t))
	return d.About(fmt.Sprintf("%d-01-01", t.Year), fmt.Sprintf("%d-12-31", t.Year))
}

func newIRS(b *world.Borrower) *irsForm {
	return &irsForm{S: blank(b), X: 36, W: 540, Y: 40, Lead: 12, Size: 7.6, Text: paper.Sans, Bold: paper.SansBold, Fill: paper.Mono.Of(8.6),
		Amount: 66, Box: 23}
}

func f1040First(b *world.Borrower, t world.USTax, amounts map[string]string) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	s.Text(36, 50, f.text(7), "Form")
	s.Text(54, 52, f.bold(21), "1040")
	s.Text(112, 40, f.text(6.5), "Department of the Treasury—Internal Revenue Service")
	s.Text(112, 52, f.bold(11.5), "U.S. Individual Income Tax Return")
	s.Text(322, 52, f.bold(20), fmt.Sprint(t.Year))
	s.Text(380, 51, f.text(6.5), "OMB No. 1545-0074")
	s.Text(446, 51, f.text(5.4), "IRS Use Only—Do not write or staple in this space.")
	s.Rule(36, 576, 56, 1.2, paper.Black)
	for i, part := range []string{fmt.Sprintf("For the year Jan. 1–Dec. 31, %d, or other tax year beginning", t.Year),
		fmt.Sprintf(", %d, ending", t.Year), ", 20"} {
		s.Text([]float64{36, 270, 372}[i], 64, f.text(6.5), part)
	}
	s.Right(576, 64, f.text(6.5), "See separate instructions.")
	f.Strip(67, 22, form.Cell{Label: "Your first name and middle initial", Value: b.Given + " " + b.Middle[:1], Share: 0.36},
		form.Cell{Label: "Last name", Value: b.Family, Share: 0.4},
		form.Cell{Label: "Your social security number", Value: b.TaxNumber})
	f.Strip(89, 22, form.Cell{Label: "If joint return, spouse's first name and middle initial", Share: 0.36},
		form.Cell{Label: "Last name", Share: 0.4}, form.Cell{Label: "Spouse's social security number"})
	f.Strip(111, 22, form.Cell{Label: "Home address (number and street). If you have a P.O. box, see instructions.", Value: b.Home.Street,
		Share: 0.66}, form.Cell{Label: "Apt. no.", Share: 0.1},
		form.Cell{Label: "Presidential Election Campaign. Check here"})
	f.Strip(133, 22, form.Cell{Label: "City, town, or post office. If you have a foreign address, also complete spaces below.", Value: b.Home.City,
		Share: 0.5}, form.Cell{Label: "State", Value: b.Home.Region, Share: 0.1},
		form.Cell{Label: "ZIP code", Value: b.Home.Code, Share: 0.16}, form.Cell{Label: "if you want $3 to go to this fund.  You   Spouse"})
	f.Strip(155, 18, form.Cell{Label: "Foreign country name", Share: 0.36}, form.Cell{Label: "Foreign province/state/county", Share: 0.3},
		form.Cell{Label: "Foreign postal code", Share: 0.1}, form.Cell{Label: ""})
	tick := func(x, y float64, on bool, label string) { form.Checkbox(s, x, y, f.text(7.6), on, label) }
	s.Text(36, 184, f.bold(8.5), "Filing Status")
	s.Text(36, 194, f.text(6), "Check only")
	s.Text(36, 201, f.text(6), "one box.")
	tick(100, 184, true, "Single")
	tick(100, 195, false, "Married filing jointly (even if only one had income)")
	tick(100, 206, false, "Married filing separately (MFS)")
	tick(352, 184, false, "Head of household (HOH)")
	tick(352, 195, false, "Qualifying surviving spouse (QSS)")
	s.Text(100, 217, f.text(6.5), "If you checked the MFS box, enter the name of your spouse. If you checked the HOH or QSS box, enter the child's "+
		"name if the qualifying person is a child")
	s.Text(100, 225, f.text(6.5), "but not your dependent:  ______________________________")
	s.Rule(36, 576, 229, 0.6, paper.Black)
	s.Text(36, 239, f.bold(8.5), "Digital")
	s.Text(36, 248, f.bold(8.5), "Assets")
	s.Text(100, 239, f.text(7), fmt.Sprintf("At any time during %d, did you: (a) receive (as a reward, award, or payment for property or services); "+
		"or (b) sell,", t.Year))
	s.Text(100, 248, f.text(7), "exchange, or otherwise dispose of a digital asset (or a financial interest in a digital asset)? (See instructions.)")
	tick(506, 248, false, "Yes")
	tick(544, 248, true, "No")
	s.Rule(36, 576, 252, 0.6, paper.Black)
	s.Text(36, 262, f.bold(8.5), "Standard")
	s.Text(36, 271, f.bold(8.5), "Deduction")
	s.Text(100, 262, f.bold(7.6), "Someone can claim:")
	tick(184, 262, false, "You as a dependent")
	tick(290, 262, false, "Your spouse as a dependent")
	tick(100, 272, false, "Spouse itemizes on a separate return or you were a dual-status alien")
	s.Text(36, 284, f.bold(7.6), "Age/Blindness   You:")
	tick(124, 284, false, fmt.Sprintf("Were born before January 2, %d", t.Year-64))
	tick(272, 284, false, "Are blind")
	s.Text(322, 284, f.bold(7.6), "Spouse:")
	tick(360, 284, false, fmt.Sprintf("Was born before January 2, %d", t.Year-64))
	tick(506, 284, false, "Is blind")
	s.Rule(36, 576, 288, 0.6, paper.Black)
	s.Text(36, 298, f.bold(8.5), "Dependents")
	s.Text(88, 298, f.text(7), "(see instructions):")
	columns := lattice{Widths: []float64{176, 92, 92, 90, 90}, Align: "lcccc", Lead: 8, Pad: 2, Rule: 0.5, Ink: paper.Black}
	y := columns.row(s, 36, 301, f.text(6.2), "(1) First name / Last name", "(2) Social security number",
		"(3) Relationship to you", "(4) Child tax credit", "Credit for other dependents")
	for range 4 {
		y = columns.row(s, 36, y, f.text(6), "", "", "", "", "")
	}
	f.Y, f.Left = y+3, 64
	s.Text(36, f.Y+10, f.bold(9), "Income")
	y = s.Paragraph(36, f.Y+24, 58, 7.5, f.bold(6.2), "Attach Form(s) W-2 here. Also attach Forms W-2G and 1099-R if tax was withheld.")
	s.Paragraph(36, y+6, 58, 7.5, f.text(6.2), "If you did not get a Form W-2, see instructions.")
	f.Lead = 12.7
	f.Lines(f1040Wages, amounts)
	s.Text(36, f.Y+9, f.text(6.2), "Attach Sch. B")
	s.Text(36, f.Y+17, f.text(6.2), "if required.")
	f.Lines(f1040Income, amounts)
	s.Box(36, f.Y-84, 60, 112, 0.5, paper.Black)
	s.Text(39, f.Y-75, f.bold(6.2), "Standard")
	s.Text(39, f.Y-68, f.bold(6.2), "Deduction for—")
	s.Paragraph(39, f.Y-59, 55, 7, f.text(5.8), "• Single or Married filing separately, "+b.Symbol+b.Round(t.Standard)+
		"\n• Married filing jointly "+
		"or Qualifying surviving spouse, "+b.Symbol+b.Round(2*t.Standard)+
		"\n• If you checked any box under Standard Deduction, see instructions.")
	if t.Year >= 2025 {
		f.Lines(f1040Adjusted2025, amounts)
	} else {
		f.Lines(f1040Deductions, amounts)
	}
	s.Text(36, 766, f.bold(7), "For Disclosure, Privacy Act, and Paperwork Reduction Act Notice, see separate instructions.")
	s.Text(410, 766, f.text(6.5), "Cat. No. 11320B")
	s.Right(576, 766, f.text(7), fmt.Sprintf("Form 1040 (%d)", t.Year))
	return s
}

func f1040Second(b *world.Borrower, t world.USTax, amounts map[string]string) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	f.Left = 64
	s.Text(36, 36, f.text(7), fmt.Sprintf("Form 1040 (%d)", t.Year))
	s.Right(576, 36, f.text(7.5), "Page 2")
	s.Rule(36, 576, 40, 1, paper.Black)
	f.Y, f.Lead = 42, 13.4
	side := func(lines ...string) { form.Stacked(s, 36, f.Y+9, 9.5, f.bold(8.5), lines...) }
	rule := func() {
		f.Y += 3
		s.Rule(36, 576, f.Y-1.5, 0.7, paper.Black)
	}
	side("Tax and", "Credits")
	if t.Year >= 2025 {
		f.Lines(f1040Deductions2025, amounts)
	}
	f.Lines(f1040Tax, amounts)
	rule()
	side("Payments")
	form.Stacked(s, 36, f.Y+64, 8, f.text(6.2), "If you have a", "qualifying child,", "attach Sch. EIC.")
	f.Lines(worded(f1040Payments, t.Year), amounts)
	rule()
	side("Refund")
	f.Lines(f1040Refund, amounts)
	f.words(f.X+f.Left, 330, "b", "Routing number")
	account := b.Account(0)
	routing, number := "", ""
	if t.Refund >= 0 {
		routing, number = account.Bank.Branch, account.Number
	}
	form.Comb(s, 190, f.Y, 12, f.Fill, 9, routing)
	form.Checkbox(s, 330, f.Y+10, f.text(7.6), t.Refund >= 0, "Checking")
	form.Checkbox(s, 390, f.Y+10, f.text(7.6), false, "Savings")
	f.Y += 16
	f.words(f.X+f.Left, 180, "d", "Account number")
	form.Comb(s, 190, f.Y, 12, f.Fill, 17, number)
	f.Y += 17
	f.Lines(worded(f1040Owed, t.Year)[:1], amounts)
	rule()
	side("Amount", "You Owe")
	f.Lines(worded(f1040Owed, t.Year)[1:], amounts)
	rule()
	side("Third Party", "Designee")
	s.Text(100, f.Y+10, f.text(7.2), "Do you want to allow another person to discuss this return with the IRS? See instructions.")
	form.Checkbox(s, 440, f.Y+10, f.text(7.6), false, "Yes. Complete below.")
	form.Checkbox(s, 536, f.Y+10, f.text(7.6), true, "No")
	for i, label := range []string{"Designee's name", "Phone no.", "Personal identification number (PIN)"} {
		s.Text(100+165*float64(i), f.Y+26, f.text(6.5), label)
	}
	f.Y += 32
	rule()
	side("Sign", "Here")
	y := s.Paragraph(100, f.Y+9, 476, 8, f.text(6.6), "Under penalties of perjury, I declare that I have examined this return and accompanying "+
		"schedules and statements, and to the best of my knowledge and belief, they are true, "+
		"correct, and complete. Declaration of preparer (other than taxpayer) is based on all information of which preparer has any knowledge.")
	r := b.Random(fmt.Sprint("signs return ", t.Year))
	signed := world.Day(t.Year+1, time.February, 10+r.IntN(45))
	form.Stacked(s, 36, f.Y+36, 7.5, f.text(6.2), "Joint return?", "See instructions.", "Keep a copy for", "your records.")
	f.Field(100, y-2, 200, 24, "Your signature", "")
	form.Signature(s, 150, y+16, 84, r)
	f.Field(300, y-2, 62, 24, "Date", b.Date(signed))
	f.Field(362, y-2, 120, 24, "Your occupation", b.Employer.Job)
	f.Field(482, y-2, 94, 24, "Identity Protection PIN", "")
	f.Field(100, y+22, 200, 22, "Spouse's signature. If a joint return, both must sign.", "")
	f.Field(300, y+22, 62, 22, "Date", "")
	f.Field(362, y+22, 120, 22, "Spouse's occupation", "")
	f.Field(482, y+22, 94, 22, "Identity Protection PIN", "")
	f.Field(100, y+44, 200, 18, "Phone no.", b.Phone)
	f.Field(300, y+44, 276, 18, "Email address", b.Email)
	f.Y = y + 64
	rule()
	side("Paid", "Preparer", "Use Only")
	who, firm, ptin := preparer(b)
	f.Field(100, f.Y, 130, 22, "Preparer's name", who.Name())
	f.Field(230, f.Y, 150, 22, "Preparer's signature", "")
	form.Signature(s, 260, f.Y+18, 60, b.Random("preparer signs"))
	f.Field(380, f.Y, 62, 22, "Date", b.Date(signed.AddDate(0, 0, -2)))
	f.Field(442, f.Y, 72, 22, "PTIN", ptin)
	f.Field(514, f.Y, 62, 22, "Check if: self-employed", "")
	f.Field(100, f.Y+22, 342, 20, "Firm's name", firm)
	f.Field(442, f.Y+22, 134, 20, "Phone no.", who.Phone)
	f.Field(100, f.Y+42, 342, 20, "Firm's address", who.Home.String())
	f.Field(442, f.Y+42, 134, 20, "Firm's EIN", "")
	s.Text(36, 774, f.text(6.5), "Go to www.irs.gov/Form1040 for instructions and the latest information.")
	s.Right(576, 774, f.text(7), fmt.Sprintf("Form 1040 (%d)", t.Year))
	return s
}

// scheduleHead is the head of a schedule: its name, what it is attached to, and whose it is.
func scheduleHead(f *irsForm, letter, title, attach, sequence string, year int, name, ssn string) {
	s := f.S
	s.Text(36, 46, f.bold(13), "SCHEDULE "+letter)
	s.Text(36, 57, f.text(7.5), "(Form 1040)")
	s.Text(36, 74, f.text(6), "Department of the Treasury")
	s.Text(36, 81, f.text(6), "Internal Revenue Service")
	s.Line(146, 34, 146, 84, 0.6, paper.Black)
	s.Centre(314, 48, f.bold(13), title)
	for i, l := range f.bold(7.5).Wrap(320, attach) {
		s.Centre(314, 62+9*float64(i), f.bold(7.5), l)
	}
	s.Line(482, 34, 482, 84, 0.6, paper.Black)
	s.Centre(529, 42, f.text(6.5), "OMB No. 1545-0074")
	s.Rule(482, 576, 45, 0.5, paper.Black)
	s.Centre(529, 66, f.bold(20), fmt.Sprint(year))
	s.Text(488, 76, f.text(6), "Attachment")
	s.Text(488, 82, f.text(6), "Sequence No. "+sequence)
	s.Rule(36, 576, 84, 0.9, paper.Black)
	f.Strip(84, 22, form.Cell{Label: "Name(s) shown on Form 1040, 1040-SR, or 1040-NR", Value: name, Share: 0.76},
		form.Cell{Label: "Your social security number", Value: ssn})
	f.Y = 108
}

func schedule1(b *world.Borrower, t world.USTax, amounts map[string]string, page int) *paper.Sheet {
	f := newIRS(b)
	f.Lead = 15.6
	if page == 2 {
		f.S.Text(36, 36, f.text(7), fmt.Sprintf("Schedule 1 (Form 1040) %d", t.Year))
		f.S.Right(576, 36, f.text(7.5), "Page 2")
		f.Y = 42
		f.Lines(schedule1Adjustments, amounts)
		f.S.Right(576, 772, f.text(7), fmt.Sprintf("Schedule 1 (Form 1040) %d", t.Year))
		return f.S
	}
	scheduleHead(f, "1", "Additional Income and Adjustments to Income",
		"Attach to Form 1040, 1040-SR, or 1040-NR. Go to www.irs.gov/Form1040 for instructions and the latest information.", "01", t.Year,
		initialled(b.Person), b.TaxNumber)
	f.S.Paragraph(38, f.Y+8, 536, 8, f.text(6.4), fmt.Sprintf("For %d, enter the amount reported to you on Form(s) 1099-K that was included in error "+
		""+
		""+
		"or for personal items sold at a loss: ________. Note: The remaining amounts reported "+
		"to you on Form(s) 1099-K should be reported elsewhere on your return depending on the nature of the transaction.", t.Year))
	f.Y += 22
	f.Lines(schedule1Income, amounts)
	f.S.Text(36, 772, f.bold(6.8), "For Paperwork Reduction Act Notice, see your tax return instructions.")
	f.S.Text(390, 772, f.text(6.5), "Cat. No. 71479F")
	f.S.Right(576, 772, f.text(7), fmt.Sprintf("Schedule 1 (Form 1040) %d", t.Year))
	return f.S
}

func scheduleB(b *world.Borrower, t world.USTax) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	f.Left, f.Lead = 64, 15
	scheduleHead(f, "B", "Interest and Ordinary Dividends", "Attach to Form 1040 or 1040-SR. Go to www.irs.gov/ScheduleB for instructions and the "+
		"latest information.", "08", t.Year, initialled(b.Person), b.TaxNumber)
	first := t.Interest.Share(7000).Whole()
	payers := func(label, no, text string, rows [][2]string, lines int) {
		s.Text(36, f.Y+11, f.bold(9), label)
		f.words(f.X+f.Left, 486, no, text)
		f.Y += f.Lead
		top := f.Y
		for i := range lines {
			if i < len(rows) {
				s.Text(124, f.Y+11.5, f.Fill, rows[i][0])
				s.Right(572, f.Y+11.5, f.Fill, rows[i][1])
			}
			s.Rule(120, 487, f.Y+f.Lead, 0.4, paper.Grey)
			s.Rule(510, 576, f.Y+f.Lead, 0.4, paper.Grey)
			f.Y += f.Lead
		}
		s.Box(487, top, 23, f.Y-top, 0.5, paper.Black)
		s.Box(510, top, 66, f.Y-top, 0.5, paper.Black)
		s.Centre(498.5, top+(f.Y-top)/2, f.bold(7.6), no)
	}
	payers("Part I", "1", "List name of payer. If any interest is from a seller-financed mortgage and the buyer used the property as a personal "+
		"residence, see instructions",
		[][2]string{{b.Account(0).Bank.Name, b.Round(first)}, {b.Account(1).Bank.Name, b.Round(t.Interest - first)}}, 11)
	form.Stacked(s, 36, 148, 10, f.bold(9), "Interest")
	s.Paragraph(36, 172, 60, 7.6, f.text(6.2), "(See instructions and the Instructions for Form 1040, line 2b.) Note: If you received a Form "+
		"1099-INT or substitute statement from a brokerage firm, list the firm's name as the payer.")
	v := map[string]string{"interest": b.Round(t.Interest), "dividends": b.Round(t.Dividends)}
	f.Lines([]irsLine{
		{"2", "Add the amounts on line 1", "2", "interest", outer},
		{"3", "Excludable interest on series EE and I U.S. savings bonds issued after 1989. Attach Form 8815", "3", "", outer},
		{"4", "Subtract line 3 from line 2. Enter the result here and on Form 1040 or 1040-SR, line 2b", "4", "interest", outer},
		{"Note:", "      If line 4 is over $1,500, you must complete Part III.", "", "", plain},
	}, v)
	s.Rule(36, 576, f.Y+1, 0.8, paper.Black)
	f.Y += 3
	at := f.Y
	payers("Part II", "5", "List name of payer", [][2]string{{b.Portfolio(0).Broker, b.Round(t.Dividends)}}, 11)
	form.Stacked(s, 36, at+22, 10, f.bold(9), "Ordinary", "Dividends")
	f.Lines([]irsLine{
		{"6", "Add the amounts on line 5. Enter the total here and on Form 1040 or 1040-SR, line 3b", "6", "dividends", outer},
		{"Note:", "      If line 6 is over $1,500, you must complete Part III.", "", "", plain},
	}, v)
	s.Rule(36, 576, f.Y+1, 0.8, paper.Black)
	s.Text(36, f.Y+13, f.bold(9), "Part III")
	form.Stacked(s, 36, f.Y+25, 10, f.bold(9), "Foreign", "Accounts", "and Trusts")
	y := s.Paragraph(100, f.Y+13, 400, 9, f.text(7.2), "You must complete this part if you (a) had over $1,500 of taxable interest or ordinary "+
		"dividends; (b) had a foreign account; or (c) received a distribution from, or were a "+
		"grantor of, or a transferor to, a foreign trust.")
	for _, q := range []string{fmt.Sprintf("7a  At any time during %d, did you have a financial interest in or signature authority over a financial "+
		"account (such as a bank account, securities account, or brokerage "+
		"account) located in a foreign country? See instructions", t.Year),
		"If \"Yes,\" are you required to file FinCEN Form 114, Report of Foreign Bank and Financial Accounts (FBAR)?",
		fmt.Sprintf("8  During %d, did you receive a distribution from, or were you the grantor of, or transferor to, a foreign trust? If \"Yes,\" "+
			"you may have to file Form 3520", t.Year)} {
		next := s.Paragraph(100, y+4, 400, 9, f.text(7.2), q)
		form.Checkbox(s, 514, next-9, f.text(7.2), false, "Yes")
		form.Checkbox(s, 546, next-9, f.text(7.2), q[0] != 'I', "No")
		y = next
	}
	s.Text(36, 772, f.bold(6.8), "For Paperwork Reduction Act Notice, see your tax return instructions.")
	s.Text(372, 772, f.text(6.5), "Cat. No. 17146N")
	s.Right(576, 772, f.text(7), fmt.Sprintf("Schedule B (Form 1040) %d", t.Year))
	return s
}

func scheduleC(b *world.Borrower, t world.USTax, k books) *paper.Sheet {
	f := newIRS(b)
	s, firm := f.S, b.Business
	scheduleHead(f, "C", "Profit or Loss From Business", "(Sole Proprietorship) Attach to Form 1040, 1040-SR, 1040-SS, 1040-NR, or 1041; "+
		"partnerships must generally file Form 1065.", "09", t.Year, initialled(b.Person), b.TaxNumber)
	f.Strip(106, 20, form.Cell{Label: "A   Principal business or profession, including product or service (see instructions)", Value: firm.Trade,
		Share: 0.7}, form.Cell{Label: "B  Enter code from instructions", Value: "2 3 8 3 5 0"})
	f.Strip(126, 20, form.Cell{Label: "C   Business name. If no separate business name, leave blank.", Value: firm.Name, Share: 0.7},
		form.Cell{Label: "D  Employer ID number (EIN) (see instr.)", Value: firm.TaxNumber})
	f.Strip(146, 20, form.Cell{Label: "E   Business address (including suite or room no.); city, town or post office, state, and ZIP code",
		Value: firm.Place.String()})
	question := func(y float64, no, text string, boxes ...string) {
		s.Text(38, y, f.bold(7.4), no)
		s.Text(54, y, f.text(7.2), text)
		for i, l := range boxes {
			form.Checkbox(s, 576-36*float64(len(boxes)-i), y, f.text(7.2), strings.HasPrefix(l, "*"), strings.TrimPrefix(l, "*"))
		}
	}
	s.Text(38, 177, f.bold(7.4), "F")
	s.Text(54, 177, f.text(7.2), "Accounting method:")
	form.Checkbox(s, 130, 177, f.text(7.2), true, "(1) Cash")
	form.Checkbox(s, 190, 177, f.text(7.2), false, "(2) Accrual")
	form.Checkbox(s, 258, 177, f.text(7.2), false, "(3) Other (specify)  ____________________")
	question(188, "G", fmt.Sprintf("Did you \"materially participate\" in the operation of this business during %d? If \"No,\" see instructions for "+
		"limit on losses", t.Year), "*Yes", "No")
	question(199, "H", fmt.Sprintf("If you started or acquired this business during %d, check here", t.Year), "")
	question(210, "I", fmt.Sprintf("Did you make any payments in %d that would require you to file Form(s) 1099? See instructions", t.Year), "*Yes",
		"No")
	question(221, "J", "If \"Yes,\" did you or will you file required Form(s) 1099?", "*Yes", "No")
	f.Y, f.Lead = 226, 14
	amounts := map[string]string{"sales": b.Round(k.Sales), "returns": b.Round(k.Returns), "afterReturns": b.Round(k.Sales - k.Returns),
		"goods": b.Round(k.Goods), "gross": b.Round(k.Gross),
		"spent": b.Round(k.Spent), "net": b.Round(k.Net)}
	for _, e := range k.Expenses {
		amounts[e.Line] = b.Round(e.Amount)
	}
	f.Lines(scheduleCIncome, amounts)
	f.Lead = 14.4
	top := f.Y
	for i, row := range scheduleCExpenses {
		for side, l := range row {
			f.Y = top + f.Lead*float64(i)
			half := *f
			half.W, half.X, half.Amount = 268, f.X+272*float64(side), 60
			half.Lines([]irsLine{l}, amounts)
		}
	}
	f.Y = top + f.Lead*float64(len(scheduleCExpenses)) + 2
	f.Lines(scheduleCNet, amounts)
	s.Paragraph(54, f.Y+12, 420, 9, f.text(7), "• If you checked 32a, enter the loss on both Schedule 1 (Form 1040), line 3, and on Schedule SE, "+
		"line 2. (If you checked the box on line 1, see the line 31 instructions.) "+
		"Estates and trusts, enter on Form 1041, line 3.\n• If you checked 32b, you must attach Form 6198. Your loss may be limited.")
	s.Text(36, 772, f.bold(6.8), "For Paperwork Reduction Act Notice, see the separate instructions.")
	s.Text(372, 772, f.text(6.5), "Cat. No. 11334P")
	s.Right(576, 772, f.text(7), fmt.Sprintf("Schedule C (Form 1040) %d", t.Year))
	return s
}

func scheduleCBack(b *world.Borrower, t world.USTax, k books) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	s.Text(36, 36, f.text(7), fmt.Sprintf("Schedule C (Form 1040) %d", t.Year))
	s.Right(576, 36, f.text(7.5), "Page 2")
	f.Y, f.Lead = 42, 17
	r := b.Random(fmt.Sprint("schedule c ", t.Year))
	opening, closing := inventory(b, t.Year-1), inventory(b, t.Year)
	f.Lines(worded(scheduleCGoods, t.Year, "{service}", b.Date(world.Day(t.Year-2, time.Month(1+r.IntN(12)), 4+r.IntN(20))), "{miles}",
		b.Round(k.of("9")*100/67), "{other}", b.Round(world.Units(3000+r.IntN(6000)))),
		map[string]string{"opening": b.Round(opening), "closing": b.Round(closing), "purchases": b.Round(k.Goods + closing - opening),
			"available": b.Round(k.Goods + closing), "goods": b.Round(k.Goods)})
	for range 10 {
		s.Rule(54, 487, f.Y+16, 0.4, paper.Grey)
		s.Box(510, f.Y, 66, 17, 0.4, paper.Grey)
		f.Y += 17
	}
	f.Lines([]irsLine{{"48", "Total other expenses. Enter here and on line 27a", "48", "", outer}}, nil)
	s.Right(576, 772, f.text(7), fmt.Sprintf("Schedule C (Form 1040) %d", t.Year))
	return s
}

// rental is the borrower's let property, for Schedule E.
func rental(b *world.Borrower, t world.USTax) (place world.Address, rows map[string]world.Cents) {
	place = b.Someone(b.Random("rental")).Home
	r := b.Random(fmt.Sprint("rental ", t.Year))
	rows = map[string]world.Cents{"net": t.Rent, "rents": t.Rent + world.Units(11_000+100*r.IntN(60)), "insurance": world.Units(900 + r.IntN(600)),
		"taxes":    world.Units(2200 + r.IntN(1400)),
		"interest": world.Units(3100 + r.IntN(900)), "cleaning": world.Units(180 + r.IntN(300)), "repairs": world.Units(400 + r.IntN(900)),
		"management": world.Units(600 + r.IntN(300))}
	rows["spent"] = rows["rents"] - t.Rent
	rows["depreciation"] = rows["spent"]
	for _, paid := range []string{"insurance", "taxes", "interest", "cleaning", "repairs", "management"} {
		rows["depreciation"] -= rows[paid]
	}
	return place, rows
}

func scheduleE(b *world.Borrower, t world.USTax) *paper.Sheet {
	f := newIRS(b)
	s := f.S
	scheduleHead(f, "E", "Supplemental Income and Loss", "(From rental real estate, royalties, partnerships, S corporations, estates, trusts, "+
		"REMICs, etc.) Attach to Form 1040, 1040-SR, 1040-NR, or 1041.", "13", t.Year,
		initialled(b.Person), b.TaxNumber)
	place, values := rental(b, t)
	f.Heading("Part I", "Income or Loss From Rental Real Estate and Royalties")
	s.Text(54, f.Y+8, f.text(6.6), "Note: If you are in the business of renting personal property, use Schedule C. See instructions. If you are an "+
		"individual, report farm rental income or loss from Form 4835.")
	y := f.Y + 20
	for _, q := range []string{fmt.Sprintf("A   Did you make any payments in %d that would require you to file Form(s) 1099? See instructions",
		t.Year), "B   If \"Yes,\" did you or will you file required Form(s) 1099?"} {
		s.Text(38, y, f.text(7.4), q)
		form.Checkbox(s, 510, y, f.text(7.4), false, "Yes")
		form.Checkbox(s, 546, y, f.text(7.4), true, "No")
		y += 12
	}
	addresses := lattice{Widths: []float64{18, 522}, Align: "cl", Lead: 10, Pad: 3, Rule: 0.5, Ink: paper.Black}
	y = addresses.row(s, 36, y-4, f.text(7.2), "1a", "Physical address of each property (street, city, state, ZIP code)")
	y = addresses.row(s, 36, y, f.Fill, "A", place.String())
	y = addresses.row(s, 36, y, f.Fill, "B", "")
	y = addresses.row(s, 36, y, f.Fill, "C", "")
	types := lattice{Widths: []float64{18, 96, 216, 20, 64, 64, 62}, Align: "clllccc", Lead: 8, Pad: 3, Rule: 0.5, Ink: paper.Black}
	y = types.row(s, 36, y, f.text(6.4), "1b", "Type of Property (from list below)",
		"2  For each rental real estate property listed above, report the number of fair rental and personal use days.", "", "Fair Rental Days",
		"Personal Use Days", "QJV")
	y = types.row(s, 36, y, f.Fill, "A", "1", "", "A", "365", "0", "")
	y = types.row(s, 36, y, f.Fill, "B", "", "", "B", "", "", "")
	y = types.row(s, 36, y, f.Fill, "C", "", "", "C", "", "", "")
	s.Text(38, y+9, f.bold(6.6), "Type of Property:")
	s.Text(38, y+18, f.text(6.6), "1  Single Family Residence     3  Vacation/Short-Term Rental     5  Land          7  Self-Rental")
	s.Text(38, y+27, f.text(6.6), "2  Multi-Family Residence      4  Commercial                             6  Royalties    8  Other (describe)")
	y += 32
	s.Rule(36, 576, y, 0.8, paper.Black)
	s.Text(38, y+10, f.bold(8), "Income:")
	s.Centre(468, y+8, f.bold(7), "Properties")
	for i, letter := range []string{"A", "B", "C"} {
		s.Centre(408+60*float64(i)+24, y+17, f.bold(7.5), letter)
	}
	f.Y, f.Lead = y+20, 14
	for _, row := range scheduleERows {
		if row[0] == "" {
			s.Text(38, f.Y+11, f.bold(8), row[1])
			f.Y += f.Lead
			continue
		}
		if f.text(7.2).Width(row[1]) > 320 {
			lines := f.text(7.2).Wrap(315, row[1])
			for _, l := range lines[:len(lines)-1] {
				f.led(36, 376, row[0], l)
				f.Y += 9
			}
			f.led(36, 376, "", lines[len(lines)-1])
		} else {
			f.led(36, 376, row[0], row[1])
		}
		s.Box(378, f.Y, 18, f.Lead, 0.5, paper.Black)
		s.Centre(387, f.Y+10.5, f.bold(7), row[0])
		for i := range 3 {
			s.Box(396+60*float64(i), f.Y, 60, f.Lead, 0.5, paper.Black)
		}
		if row[2] != "" {
			s.Right(452, f.Y+11, f.Fill, b.Round(values[row[2]]))
		}
		f.Y += f.Lead
	}
	money := map[string]string{"rents": b.Round(values["rents"]), "interest": b.Round(values["interest"]),
		"depreciation": b.Round(values["depreciation"]), "spent": b.Round(values["spent"]), "net": b.Round(t.Rent)}
	f.Lead, f.Amount = 12.4, 62
	f.Lines([]irsLine{
		{"23a", "Total of all amounts reported on line 3 for all rental properties", "23a", "rents", inner},
		{"b", "Total of all amounts reported on line 4 for all royalty properties", "23b", "", inner},
		{"c", "Total of all amounts reported on line 12 for all properties", "23c", "interest", inner},
		{"d", "Total of all amounts reported on line 18 for all properties", "23d", "depreciation", inner},
		{"e", "Total of all amounts reported on line 20 for all properties", "23e", "spent", inner},
		{"24", "Income. Add positive amounts shown on line 21. Do not include any losses", "24", "net", outer},
		{"25", "Losses. Add royalty losses from line 21 and rental real estate losses from line 22", "25", "", outer},
		{"26", "Total rental real estate and royalty income or (loss). Combine lines 24 and 25. If Parts II, III, and IV do not apply, enter on " +
			"Schedule 1, line 5", "26", "net", outer},
	}, money)
	s.Text(36, 776, f.bold(6.8), "For Paperwork Reduction Act Notice, see the separate instructions.")
	s.Text(372, 776, f.text(6.5), "Cat. No. 11344L")
	s.Right(576, 776, f.text(7), fmt.Sprintf("Schedule E (Form 1040) %d", t.Year))
	return s
}
