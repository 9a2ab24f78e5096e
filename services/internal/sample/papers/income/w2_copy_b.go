package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// wageFields are those of a W-2.
func wageFields(b *world.Borrower, t world.USTax) map[string]string {
	return map[string]string{
		"tax_year":              fmt.Sprint(t.Year),
		"ssn":                   b.TaxNumber,
		"ein":                   b.Employer.TaxNumber,
		"employer":              b.Employer.Name,
		"employee":              initialled(b.Person),
		"wages":                 t.Wages.Plain(),
		"federal_tax":           t.FederalTax.Plain(),
		"social_security_wages": t.Insured.Plain(),
		"social_security_tax":   t.SocialSecurity.Plain(),
		"medicare_wages":        t.Insured.Plain(),
		"medicare_tax":          t.Medicare.Plain(),
		"state_wages":           t.Wages.Plain(),
		"state_tax":             t.StateTax.Plain(),
	}
}

// w2CopyB is the form as the Internal Revenue Service draws it, half a page high, and below it the notice to the employee.
func w2CopyB(b *world.Borrower, a template.Ask) template.Document {
	t, e, r := b.USTax(yearAsked(b, a)), b.Employer, a.Issuer(b)
	s := blank(b)
	x, y, w, h := 36.0, 48.0, 540.0, 24.0
	label, value := paper.Sans.Of(6), paper.Mono.Of(10)
	cell := func(x, y, w, h float64, name, text string) {
		s.Box(x, y, w, h, 0.6, paper.Black)
		s.Text(x+3, y+7, form.Fit(label, name, w-4), name)
		s.Text(x+10, y+h-4, form.Fit(value, text, w-12), text)
	}
	amount := func(c world.Cents) string {
		if c == 0 {
			return ""
		}
		return c.Plain()
	}
	half := w * 0.52
	box := (w - half) / 2
	s.Box(x, y, 66, h, 0.6, paper.Black)
	cell(x+66, y, 140, h, "a  Employee's social security number", b.TaxNumber)
	s.Box(x+206, y, w-206, h, 0.6, paper.Black)
	s.Text(x+210, y+18, paper.Sans.Of(6.5), "OMB No. "+wageControl(t.Year))
	s.Text(x+284, y+10, paper.SansBold.Of(7), "Safe, accurate,")
	s.Text(x+284, y+19, paper.SansBold.Of(7), "FAST! Use")
	s.Text(x+340, y+18, paper.SansBold.Of(13), "IRS")
	s.Text(x+366, y+18, paper.SerifItalic.Of(13), "e-file")
	s.Text(x+420, y+10, label, "Visit the IRS website at")
	s.Text(x+420, y+19, label, "www.irs.gov/efile")
	y += h
	cell(x, y, half, h, "b  Employer identification number (EIN)", e.TaxNumber)
	s.Box(x, y+h, half, 3*h, 0.6, paper.Black)
	s.Text(x+3, y+h+7, label, "c  Employer's name, address, and ZIP code")
	form.Stacked(s, x+10, y+h+26, 14, value, append([]string{e.Name}, e.Place.Lines()...)...)
	control := world.Draw(r, world.Figures, 6) + " " + world.Draw(r, world.Letters, 2) + "/" + world.Draw(r, world.Letters, 3)
	cell(x, y+4*h, half, h, "d  Control number", control)
	cell(x, y+5*h, half*0.46, h, "e  Employee's first name and initial", b.Given+" "+b.Middle[:1])
	cell(x+half*0.46, y+5*h, half*0.44, h, "Last name", b.Family)
	cell(x+half*0.9, y+5*h, half*0.1, h, "Suff.", "")
	s.Box(x, y+6*h, half, 4*h, 0.6, paper.Black)
	form.Stacked(s, x+10, y+6*h+24, 14, value, b.Home.Lines()...)
	s.Text(x+3, y+10*h-4, label, "f  Employee's address and ZIP code")
	for i, line := range [][4]string{
		{"1  Wages, tips, other compensation", amount(t.Wages), "2  Federal income tax withheld", amount(t.FederalTax)},
		{"3  Social security wages", amount(t.Insured), "4  Social security tax withheld", amount(t.SocialSecurity)},
		{"5  Medicare wages and tips", amount(t.Insured), "6  Medicare tax withheld", amount(t.Medicare)},
		{"7  Social security tips", "", "8  Allocated tips", ""},
		{"9", "", "10  Dependent care benefits", ""},
		{"11  Nonqualified plans", "", "12a  See instructions for box 12", "  D   " + amount(t.Retirement)},
		{"", "", "12b", "  DD  " + amount(world.Cents(14_250+38_790)*24)},
		{"14  Other", "", "12c", ""},
	} {
		top := y + h*float64(i)
		if i != 7 {
			cell(x+half, top, box, h, line[0], line[1])
		}
		cell(x+half+box, top, box, h, line[2], line[3])
		if i > 4 {
			s.Text(x+half+box+2, top+20, paper.Sans.Of(5), "C o d e")
		}
	}
	cell(x+half, y+7*h, box, 3*h, "14  Other", "")
	for i, name := range []string{"13  Statutory", "Retirement", "Third-party"} {
		at := x + half + 4 + float64(i)*box/3
		s.Text(at, y+6*h+7, paper.Sans.Of(5.2), name)
		s.Text(at+4, y+6*h+12.5, paper.Sans.Of(5.2), []string{"employee", "plan", "sick pay"}[i])
		s.Box(at+10, y+6*h+14, 8, 8, 0.6, paper.Black)
	}
	s.Text(x+half+box/3+15.2, y+6*h+21, paper.SansBold.Of(8), "X")
	cell(x+half+box, y+8*h, box, 2*h, "12d", "")
	y += 10 * h
	widths := spread(w, 6, 20, 18, 16, 16, 14, 10)
	names := []string{"15  State", "Employer's state ID number", "16  State wages, tips, etc.", "17  State income tax",
		"18  Local wages, tips, etc.", "19  Local income tax", "20  Locality name"}
	values := []string{e.Place.Region, world.Draw(r, world.Figures, 8), amount(t.Wages), amount(t.StateTax), "", "", ""}
	at := x
	for i, each := range widths {
		cell(at, y, each, 1.1*h, names[i], values[i])
		s.Box(at, y+1.1*h, each, 0.9*h, 0.6, paper.Black)
		at += each
	}
	y += 2 * h
	s.Text(x, y+22, paper.Sans.Of(7), "Form")
	s.Text(x+18, y+24, paper.SansBold.Of(20), "W-2")
	s.Text(x+66, y+22, paper.SansBold.Of(12), "Wage and Tax Statement")
	s.Text(x+256, y+26, paper.SansBold.Of(22), fmt.Sprint(t.Year))
	s.Right(x+w, y+22, paper.Sans.Of(7), "Department of the Treasury—Internal Revenue Service")
	s.Text(x, y+38, paper.SansBold.Of(8), "Copy B—To Be Filed With Employee's FEDERAL Tax Return.")
	s.Text(x, y+48, paper.Sans.Of(7.5), "This information is being furnished to the Internal Revenue Service.")
	y += 78
	dashes(s, 0, b.Width, y-14, 6, 4, paper.Grey)
	s.Text(x, y+8, paper.SansBold.Of(11), "Notice to Employee")
	left, right := w/2-10, x+w/2+10
	notice := func(x, y float64, paragraphs []string) {
		for _, p := range paragraphs {
			y = s.Paragraph(x, y, left, 9, paper.Sans.Of(7.4), p) + 4
		}
	}
	notice(x, y+22, w2NoticeLeft)
	notice(right, y+8, w2NoticeRight)
	return template.Single(wageFields(b, t), s).About(fmt.Sprintf("%d-01-01", t.Year), fmt.Sprintf("%d-12-31", t.Year))
}

// wageControl is the number under which the form was approved: another one since the form of 2025.
func wageControl(year int) string {
	if year >= 2025 {
		return "1545-0029"
	}
	return "1545-0008"
}
