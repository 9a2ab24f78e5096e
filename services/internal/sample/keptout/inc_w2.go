package keptout

import (
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// fourUpW2 is the employee's sheet of a payroll program: four copies of Form W-2 on a page to be torn apart, and the notices to employees on its back.
func fourUpW2(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.USTax(year)
	issuer := a.Issuer(b)
	e := b.Employer
	s := blank(b)
	control := world.Draw(a.Own(b), world.Figures, 6) + " " + world.Draw(issuer, world.Letters, 2) + "/" + world.Draw(issuer, world.Figures, 3)
	stateID := world.Draw(issuer, world.Figures[1:], 2) + "-" + world.Draw(issuer, world.Figures, 6)
	label, typed := paper.Sans.Of(5), paper.Mono.Of(7.5)
	plain := func(c world.Cents) string { return c.Plain() }
	copies := []struct{ mark, purpose string }{
		{"Copy B", "To Be Filed With Employee's FEDERAL Tax Return"},
		{"Copy 2", "To Be Filed With Employee's State, City, or Local Income Tax Return"},
		{"Copy C", "For EMPLOYEE'S RECORDS (See Notice to Employee on back)"},
		{"Copy 2", "To Be Filed With Employee's State, City, or Local Income Tax Return"},
	}
	for i, c := range copies {
		x, y := 18+296*float64(i%2), 26+378*float64(i/2)
		w := 280.0
		box := func(dx, dy, bw, bh float64, name string, lines ...string) {
			s.Box(x+dx, y+dy, bw, bh, 0.5, paper.Black)
			s.Text(x+dx+2, y+dy+6, form.Fit(label, name, bw-4), name)
			at := y + dy + 18
			for _, l := range lines {
				s.Text(x+dx+5, at, form.Fit(typed, l, bw-8), l)
				at += 9
			}
		}
		h, q, r := 26.0, w/4, w/2
		box(0, 0, r, h, "d  Control number", control)
		box(r, 0, q, h, "1  Wages, tips, other comp.", plain(t.Wages))
		box(r+q, 0, q, h, "2  Federal income tax withheld", plain(t.FederalTax))
		box(0, h, r, 3*h, "c  Employer's name, address, and ZIP code",
			append([]string{world.Upper(e.Name)}, strings.Split(world.Upper(e.Place.Street+"\n"+e.Place.Town()), "\n")...)...)
		box(r, h, q, h, "3  Social security wages", plain(t.Insured))
		box(r+q, h, q, h, "4  Social security tax withheld", plain(t.SocialSecurity))
		box(r, 2*h, q, h, "5  Medicare wages and tips", plain(t.Insured))
		box(r+q, 2*h, q, h, "6  Medicare tax withheld", plain(t.Medicare))
		box(r, 3*h, q, h, "7  Social security tips", "")
		box(r+q, 3*h, q, h, "8  Allocated tips", "")
		box(0, 4*h, r, h, "b  Employer identification number (EIN)", e.TaxNumber)
		box(r, 4*h, q, h, "9")
		box(r+q, 4*h, q, h, "10  Dependent care benefits", "")
		box(0, 5*h, r, h, "a  Employee's social security number", b.TaxNumber)
		box(r, 5*h, q, h, "11  Nonqualified plans", "")
		box(r+q, 5*h, q, h, "12a  See instr. for box 12", "D   "+plain(t.Retirement))
		box(0, 6*h, r, 4*h, "e/f  Employee's name, address, and ZIP code", world.Upper(b.FullName()), world.Upper(b.Home.Street),
			world.Upper(b.Home.Town()))
		box(r, 6*h, q, 2*h, "13")
		for k, n := range []string{"Statutory employee", "Retirement plan", "Third-party sick pay"} {
			form.Checkbox(s, x+r+6, y+6*h+19+11*float64(k), paper.Sans.Of(5.5), k == 1, n)
		}
		health := (t.Insured / 24).Share(1100) * 24
		box(r+q, 6*h, q, h, "12b", "DD  "+plain(health))
		box(r+q, 7*h, q, h, "12c", "")
		box(r, 8*h, q, 2*h, "14  Other", "")
		box(r+q, 8*h, q, h, "12d", "")
		box(r+q, 9*h, q, h, "", "")
		sixth := w / 6
		box(0, 10*h, sixth*1.6, h, "15  State  Employer's state ID", e.Place.Region+"  "+stateID)
		box(sixth*1.6, 10*h, sixth*1.2, h, "16  State wages", plain(t.Wages))
		box(sixth*2.8, 10*h, sixth, h, "17  State tax", plain(t.StateTax))
		box(sixth*3.8, 10*h, sixth*0.9, h, "18  Local wages", "")
		box(sixth*4.7, 10*h, sixth*0.7, h, "19  Local tax", "")
		box(sixth*5.4, 10*h, sixth*0.6, h, "20  Locality", "")
		foot := y + 11*h + 12
		s.Text(x, foot, paper.SansBold.Of(6), "Form")
		s.Text(x+16, foot+2, paper.SansBold.Of(13), "W-2")
		s.Text(x+52, foot, paper.SansBold.Of(7.5), "Wage and Tax Statement")
		s.Text(x+160, foot+2, paper.SansBold.Of(15), world.Number(year))
		s.Right(x+w, foot-2, label, "OMB No. 1545-0008")
		s.Right(x+w, foot+5, label, "Department of the Treasury - IRS")
		s.Text(x, foot+15, paper.SansBold.Of(6.5), c.mark+" "+c.purpose)
		if i != 2 {
			s.Text(x, foot+23, label, "This information is being furnished to the Internal Revenue Service.")
		} else {
			s.Paragraph(x, foot+23, w, 6, label, "This information is being furnished to the Internal Revenue Service. If you are required to "+
				"file a tax return, a negligence penalty or other sanction "+
				"may be imposed on you if this income is taxable and you fail to report it.")
		}
	}
	for y := 0.0; y < b.Height; y += 6 { // perforations
		s.Line(306, y, 306, y+3, 0.4, paper.Grey)
	}
	for x := 0.0; x < b.Width; x += 6 {
		s.Rule(x, x+3, 394, 0.4, paper.Grey)
	}

	back := blank(b)
	tiny, head := paper.Sans.Of(7.4), paper.SansBold.Of(8.5)
	for i, column := range [][]notePair{w2Notices[:len(w2Notices)/2], w2Notices[len(w2Notices)/2:]} {
		x, y := 30+282*float64(i), 44.0
		for _, n := range column {
			if n.title != "" {
				back.Text(x, y, head, n.title)
				y += 10
			}
			y = back.Paragraph(x, y, 264, 9.2, tiny, n.text) + 4
		}
	}
	return template.Unnumbered(map[string]string{
		"tax_year": world.Number(year), "ssn": b.TaxNumber, "ein": e.TaxNumber, "employer": world.Upper(e.Name),
		"employee": world.Upper(b.FullName()),
		"wages":    plain(t.Wages), "federal_tax": plain(t.FederalTax), "social_security_wages": plain(t.Insured),
		"social_security_tax": plain(t.SocialSecurity),
		"medicare_wages":      plain(t.Insured), "medicare_tax": plain(t.Medicare), "state_wages": plain(t.Wages), "state_tax": plain(t.StateTax),
		"state": e.Place.Region,
	}, []*paper.Sheet{s, back}).About(world.ISO(world.Day(year, 1, 1)), world.ISO(world.Day(year, 12, 31)))
}

type notePair struct{ title, text string }

// w2Notices are the public texts on the back of the form.
var w2Notices = []notePair{
	{"Notice to Employee", "Do you have to file? Refer to the Form 1040 instructions to determine if you are required to file a tax return. Even " +
		"if you don't have to file a tax return, you may be eligible for a refund if box 2 shows an amount or if you are eligible for any credit."},
	{"", "Earned income credit (EIC). You may be able to take the EIC if your adjusted gross income is less than a certain amount. The amount of " +
		"the credit is based on income and family size. Workers without children could qualify for a smaller credit. You can't take the EIC if " +
		"your investment income is more than the specified amount or if income is earned for services provided while you were an inmate at a " +
		"penal institution. Any EIC that is more than your tax liability is refunded to you, but only if you file a tax return."},
	{"", "Employee's social security number (SSN). For your protection, this form may show only the last four digits of your SSN. However, your " +
		"employer has reported your complete SSN to the IRS and the Social Security Administration (SSA)."},
	{"", "Clergy and religious workers. If you aren't subject to social security and Medicare taxes, see Pub. 517."},
	{"", "Corrections. If your name, SSN, or address is incorrect, correct Copies B, C, and 2 and ask your employer to correct your employment " +
		"record. Be sure to ask the employer to file Form W-2c, Corrected Wage and Tax Statement, with the SSA to correct any name, SSN, or money " +
		"amount error reported to the SSA on Form W-2. Be sure to get your copies of Form W-2c from your employer for all corrections made so you " +
		"may file them with your tax return."},
	{"", "Cost of employer-sponsored health coverage (if such cost is provided by the employer). The reporting in box 12, using code DD, of the " +
		"cost of employer-sponsored health coverage is for your information only. The amount reported with code DD is not taxable."},
	{"", "Credit for excess taxes. If you had more than one employer during the year and more than the maximum social security and/or Tier 1 " +
		"railroad retirement (RRTA) taxes were withheld, you may be able to claim a credit for the excess against your federal income tax. See " +
		"the Form 1040 instructions."},
	{"Instructions for Employee", "Box 1. Enter this amount on the wages line of your tax return."},
	{"", "Box 2. Enter this amount on the federal income tax withheld line of your tax return."},
	{"", "Box 5. You may be required to report this amount on Form 8959, Additional Medicare Tax. See the Form 1040 instructions to determine if " +
		"you are required to complete Form 8959."},
	{"", "Box 6. This amount includes the 1.45% Medicare Tax withheld on all Medicare wages and tips shown in box 5, as well as the 0.9% " +
		"Additional Medicare Tax on any of those Medicare wages and tips above $200,000."},
	{"", "Box 8. This amount is not included in box 1, 3, 5, or 7. For information on how to report tips on your tax return, see the Form 1040 " +
		"instructions."},
	{"", "Box 10. This amount includes the total dependent care benefits that your employer paid to you or incurred on your behalf. Any amount " +
		"over your employer's plan limit is also included in box 1. See Form 2441."},
	{"", "Box 11. This amount is (a) reported in box 1 if it is a distribution made to you from a nonqualified deferred compensation or " +
		"nongovernmental section 457(b) plan, or (b) included in box 3 and/or box 5 if it is a prior year deferral under a nonqualified or " +
		"section 457(b) plan that became taxable for social security and Medicare taxes this year because there is no longer a substantial risk " +
		"of forfeiture of your right to the deferred amount."},
	{"", "Box 12. The following list explains the codes shown in box 12. You may need this information to complete your tax return. Elective " +
		"deferrals (codes D, E, F, and S) and designated Roth contributions (codes AA, BB, and EE) under all plans are generally limited."},
	{"", "A - Uncollected social security or RRTA tax on tips. B - Uncollected Medicare tax on tips. C - Taxable cost of group-term life " +
		"insurance over $50,000 (included in boxes 1, 3 (up to the social security wage base), and 5). D - Elective deferrals to a section 401(k) " +
		"cash or deferred arrangement. Also includes deferrals under a SIMPLE retirement account that is part of a section 401(k) arrangement. E " +
		"- Elective deferrals under a section 403(b) salary reduction agreement. F - Elective deferrals under a section 408(k)(6) salary " +
		"reduction SEP. G - Elective deferrals and employer contributions (including nonelective deferrals) to a section 457(b) deferred " +
		"compensation plan."},
	{"", "J - Nontaxable sick pay (information only, not included in box 1, 3, or 5). K - 20% excise tax on excess golden parachute payments. L - " +
		"Substantiated employee business expense reimbursements (nontaxable). P - Excludable moving expense reimbursements paid directly to a " +
		"member of the U.S. Armed Forces. Q - Nontaxable combat pay. R - Employer contributions to your Archer MSA. S - Employee salary reduction " +
		"contributions under a section 408(p) SIMPLE plan. T - Adoption benefits (not included in box 1). V - Income from exercise of " +
		"nonstatutory stock option(s). W - Employer contributions to your health savings account (HSA). DD - Cost of employer-sponsored health " +
		"coverage."},
	{"", "Box 13. If the \"Retirement plan\" box is checked, special limits may apply to the amount of traditional IRA contributions that you may " +
		"deduct. See Pub. 590-A, Contributions to Individual Retirement Arrangements (IRAs)."},
	{"", "Box 14. Employers may use this box to report information such as state disability insurance taxes withheld, union dues, uniform " +
		"payments, health insurance premiums deducted, nontaxable income, educational assistance payments, or a member of the clergy's parsonage " +
		"allowance and utilities."},
	{"", "Note: Keep Copy C of Form W-2 for at least 3 years after the due date for filing your income tax return. However, to help protect your " +
		"social security benefits, keep Copy C until you begin receiving social security benefits, just in case there is a question about your " +
		"work record and/or earnings in a particular year."},
}
