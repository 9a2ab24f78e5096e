package keptout

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// serviceVerification is the report of a verification service that large employers send their payroll records to; lenders order it online.
func serviceVerification(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	e := b.Employer
	last := b.PayOn(b.PayDate(0))
	annual := last.Gross * 24
	ordered := b.AsOf.AddDate(0, 0, -own.IntN(8))
	us := func(t time.Time) string { return t.Format("01/02/2006") }
	violet, pale := paper.RGB(70, 40, 120), paper.RGB(240, 236, 247)
	text, bold, note := paper.Humanist.Of(9.5), paper.HumanistBold.Of(9.5), paper.Humanist.Of(8).In(paper.Grey)
	x, w := 46.0, b.Width-92
	reference := world.Draw(own, world.Figures[1:], 1) + world.Draw(own, world.Figures, 9)
	code := world.Draw(issuer, world.Figures[1:], 5)
	page := 0
	f := form.NewFlow(x, w, b.Height-70, func(int) (*paper.Sheet, float64) {
		page++
		s := blank(b)
		form.Emblem(s, x, 30, 22, violet, 5)
		s.Text(x+30, 46, paper.HumanistBold.Of(15).In(violet), "PayrollProof Exchange")
		s.Right(x+w, 40, note, "Reference number "+reference)
		s.Right(x+w, 51, note, "Information current as of "+us(last.Date))
		s.Rule(x, x+w, 60, 1.5, violet)
		return s, 84
	})
	f.S.Text(x, f.Y, paper.HumanistBold.Of(14), "Verification of Employment and Income")
	f.Gap(20)
	f.Text(text, 13, 0, "The employment and income information below was supplied by the employer's payroll system. It is furnished to a verifier "+
		"who has certified a permissible purpose under the Fair Credit Reporting Act (15 U.S.C. 1681b) and the employee's authorization.")
	f.Gap(10)
	section := func(title string) {
		f.Room(60)
		f.S.Band(x, f.Y-11, w, 16, pale)
		f.S.Text(x+5, f.Y, bold.In(violet), title)
		f.Gap(18)
	}
	two := func(pairs ...string) {
		for i := 0; i < len(pairs); i += 4 {
			f.Room(14)
			for k, at := range []float64{x + 5, x + w/2 + 5} {
				f.S.Text(at, f.Y, text.In(paper.Grey), pairs[i+2*k])
				f.S.Text(at+112, f.Y, form.Fit(bold, pairs[i+2*k+1], w/2-118), pairs[i+2*k+1])
			}
			f.Gap(14)
		}
		f.Gap(8)
	}
	years := b.AsOf.Sub(e.Since).Hours() / 24 / 365.25
	section("Verifier")
	two("Ordered by", b.Lender.Name, "Permissible purpose", "Credit - mortgage", "Ordered on", us(ordered), "Product", "Employment plus income")
	section("Employee")
	two("Name", b.FullName(), "SSN", "XXX-XX-"+b.TaxNumber[len(b.TaxNumber)-4:])
	section("Employer")
	two("Employer", e.Name, "Employer code", code, "Headquarters", e.Place.Street, "", e.Place.Town(), "Employer phone", e.Phone, "EIN", e.TaxNumber)
	section("Employment")
	two("Employment status", "Active", "Position", e.Job, "Most recent start date", us(e.Since), "Original hire date", us(e.Since),
		"Total time with employer", fmt.Sprintf("%d years, %d months", int(years), int((years-float64(int(years)))*12)), "Work location",
		e.Place.City+", "+e.Place.Region,
		"Employment type", "Full time, regular", "Reason for separation", "Not applicable")
	section("Income")
	two("Annualized pay", b.Money(annual), "Pay frequency", "Semi-monthly", "Rate of pay", b.Money(last.Gross)+" per period",
		"Average hours per period", "86.67", "Last pay date", us(last.Date), "Last increase", us(world.Day(last.Date.Year(), 1, 1)),
		"Next projected increase", "Not provided", "Continued employment", "Not provided")
	columns := form.Columns(w, form.Column{Title: "Year"}, form.Column{Title: "Base", Width: 84, Right: true},
		form.Column{Title: "Overtime", Width: 66, Right: true}, form.Column{Title: "Bonus", Width: 66, Right: true},
		form.Column{Title: "Commission", Width: 70, Right: true}, form.Column{Title: "Other", Width: 60, Right: true},
		form.Column{Title: "Total", Width: 90, Right: true})
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Ink: violet, Pale: pale}
	table := form.Table{Columns: columns, Style: style, Ground: violet, Ink: paper.White, Type: paper.Humanist.Of(9), Leading: 14, Zebra: true}
	var rows [][]string
	for back := range 3 {
		year := last.Date.Year() - back
		p, label := last, fmt.Sprintf("%d year to date", year)
		if back > 0 {
			p, label = b.PayOn(world.Day(year, 12, 31)), world.Number(year)
		}
		sum := b.Amount(p.YearToDate(p.Gross))
		rows = append(rows, []string{label, sum, "0.00", "0.00", "0.00", "0.00", sum})
	}
	f.Table(table, rows)
	f.Gap(14)
	section("Pay period detail, last twelve payments")
	table.Columns = form.Columns(w, form.Column{Title: "Pay period begin", Width: 100}, form.Column{Title: "Pay period end", Width: 100},
		form.Column{Title: "Pay date", Width: 90}, form.Column{Title: "Hours", Right: true},
		form.Column{Title: "Gross earnings", Width: 90, Right: true}, form.Column{Title: "Net earnings", Width: 90, Right: true})
	rows = nil
	for back := range 12 {
		p := b.PayOn(b.PayDate(back))
		rows = append(rows, []string{us(p.Start), us(p.End), us(p.Date), "86.67", b.Amount(p.Gross), b.Amount(p.Net)})
	}
	f.Table(table, rows)
	f.Gap(12)
	section("Benefits")
	two("Medical", "Enrolled, employee only", "Dental / vision", "Not provided", "Retirement plan", "Participating", "Workers' compensation",
		"No claim on file")
	f.Room(90)
	for _, p := range []string{
		"This report is confidential and is to be used only for the purpose certified. It may not be resold, and it must be disposed of securely. " +
			"The service does not vouch for the accuracy of what the employer supplied. It is a consumer report; a user who takes adverse action " +
			"based on it must notify the consumer and give the name and address of this service.",
		"Consumers may obtain a free copy of their report every twelve months and may dispute information that is incomplete or inaccurate: " +
			"PayrollProof Exchange, Consumer Center, P.O. Box 4470, Tulsa, OK 74101, or 1-800-555-0117.",
	} {
		f.Text(paper.Humanist.Of(8), 10.5, 0, p)
		f.Gap(4)
	}
	return template.Numbered(map[string]string{
		"employer": e.Name, "employee": b.FullName(), "position": e.Job, "start_date": world.ISO(e.Since), "annual_salary": annual.Plain(),
		"reference_number": reference, "ytd_gross": last.YearToDate(last.Gross).Plain(),
		"employment_status": "Active",
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-48, 0.5, paper.Grey)
		s.Text(x, b.Height-36, note, "Verification "+reference+" - CONFIDENTIAL CONSUMER INFORMATION")
		s.Right(x+w, b.Height-36, note, fmt.Sprintf("%d of %d", n, of))
	})
}

// formLetterVOE is the answer of a small employer: a lender's own request form, typed at the top and filled in by hand below.
func formLetterVOE(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	e := b.Employer
	s := blank(b)
	last := b.PayOn(b.PayDate(0))
	annual := last.Gross * 24
	text, bold, small := paper.Serif.Of(10), paper.SerifBold.Of(10), paper.Serif.Of(8.5)
	pen := paper.Hand.Of(14).In(paper.Blue)
	x, w := 54.0, 504.0
	sent := b.AsOf.AddDate(0, 0, -12-own.IntN(8))
	s.Centre(b.Width/2, 54, paper.SerifBold.Of(13), world.Upper(b.Lender.Name))
	s.Centre(b.Width/2, 67, small, b.Lender.Place.String()+"     NMLS "+b.Lender.Licence)
	s.Centre(b.Width/2, 94, paper.SerifBold.Of(12), "EMPLOYMENT VERIFICATION REQUEST")
	s.Rule(x, x+w, 101, 1, paper.Black)
	ladder(s, x, 120, 44, 13, bold, text, "TO:", e.Name+", Personnel", "", e.Place.Street, "", e.Place.Town())
	ladder(s, x+290, 120, 62, 13, bold, text, "DATE:", sent.Format("January 2, 2006"), "RE:", b.FullName(), "SSN:",
		"xxx-xx-"+b.TaxNumber[len(b.TaxNumber)-4:], "LOAN NO.:", b.Loan.Number)
	y := s.Paragraph(x, 184, w, 13, text, "The person named above has applied to us for a mortgage loan and states that he or she is employed by "+
		"you. Please complete the lower part of this form and return it to us directly, by mail or fax; it must not pass through the hands of the "+
		"applicant. Your reply is confidential and is accepted in good faith.")
	y = s.Paragraph(x, y+6, w, 13, text, "I authorize my employer to release the information requested below.")
	form.Signature(s, x+20, y+26, 96, b.Random("signature"))
	s.Rule(x, x+230, y+32, 0.5, paper.Black)
	s.Text(x, y+43, small, "Signature of applicant")
	s.Rule(x+300, x+420, y+32, 0.5, paper.Black)
	s.Text(x+304, y+29, pen, sent.Format("1-2-06"))
	s.Text(x+300, y+43, small, "Date")
	y += 62
	s.Band(x, y, w, 15, paper.Black)
	s.Centre(b.Width/2, y+11, bold.In(paper.White), "TO BE COMPLETED BY EMPLOYER")
	y += 36
	item := func(label, value string, from, to float64) {
		s.Text(x+from, y, text, label)
		at := x + from + text.Width(label) + 5
		s.Rule(at, x+to, y+2.5, 0.5, paper.Black)
		s.Text(at+5, y-1, form.Fit(pen, value, x+to-at-6), value)
	}
	item("1. Present position:", e.Job, 0, 300)
	item("2. Date of hire:", e.Since.Format("1/2/2006"), 312, w)
	y += 25
	s.Text(x, y, text, "3. Employment is:")
	form.Checkbox(s, x+100, y, text, true, "full time")
	form.Checkbox(s, x+172, y, text, false, "part time")
	form.Checkbox(s, x+244, y, text, true, "permanent")
	form.Checkbox(s, x+322, y, text, false, "temporary")
	form.Checkbox(s, x+402, y, text, false, "seasonal")
	y += 25
	item("4. Current base pay: $", b.Amount(annual), 0, 250)
	s.Text(x+260, y, text, "per")
	form.Checkbox(s, x+284, y, text, true, "year")
	form.Checkbox(s, x+336, y, text, false, "month")
	form.Checkbox(s, x+396, y, text, false, "week")
	form.Checkbox(s, x+450, y, text, false, "hour")
	y += 25
	item("5. Overtime / bonus / commission this year: $", "0", 0, 330)
	item("Last year: $", "0", 342, w)
	y += 25
	before := b.PayOn(world.Day(last.Date.Year()-1, 12, 31))
	item("6. Gross earnings year to date: $", b.Amount(last.YearToDate(last.Gross)), 0, 300)
	item("through:", last.Date.Format("1/2/06"), 312, w)
	y += 25
	item("7. Gross earnings past calendar year: $", b.Amount(before.YearToDate(before.Gross)), 0, 330)
	y += 25
	item("8. Probability of continued employment:", world.Pick(own, []string{"good", "excellent", "very good"}), 0, 330)
	y += 25
	item("9. Date and amount of next increase, if known:", world.Pick(own, []string{"unknown", "annual review in Jan.", "n/a"}), 0, w)
	y += 25
	item("10. Remarks:", world.Pick(own, []string{"", "hours have been steady", "none"}), 0, w)
	y += 34
	signer := another(b, issuer)
	s.Paragraph(x, y, w, 10.5, small, "Federal statutes provide severe penalties for any fraud, intentional misrepresentation, or criminal "+
		"connivance or conspiracy purposed to influence the issuance of any guaranty or insurance by a federal agency.")
	y += 52
	form.Signature(s, x+14, y-4, 100, b.Random("employer signer "+signer.Name()))
	for i, c := range [][2]string{{"Signature", ""}, {"Printed name and title", signer.Name() + ", Office Mgr"}, {"Telephone", e.Phone},
		{"Date", sent.AddDate(0, 0, 4+own.IntN(6)).Format("1/2/06")}} {
		at := x + []float64{0, 150, 318, 438}[i]
		s.Rule(at, at+[]float64{140, 158, 110, 66}[i], y+2, 0.5, paper.Black)
		s.Text(at+4, y-1, form.Fit(pen, c[1], 150), c[1])
		s.Text(at, y+13, small, c[0])
	}
	s.Text(x, b.Height-40, small, "VOE-2 (9/16)     Return to: Processing, "+b.Lender.Name+", Attn. "+b.Lender.Officer)
	return template.Single(map[string]string{
		"employer": e.Name, "employee": b.FullName(), "position": e.Job, "start_date": world.ISO(e.Since), "annual_salary": annual.Plain(),
		"ytd_gross": last.YearToDate(last.Gross).Plain(),
	}, s)
}

// employmentCertificate is the letter of a personnel department in India, to whomsoever it may concern, with the salary broken up in a table.
func employmentCertificate(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	e := b.Employer
	s := blank(b)
	p := b.PayOn(b.PayDate(0))
	annual := p.Gross * 12
	text, bold := paper.Roman.Of(11), paper.RomanBold.Of(11)
	green := world.Pick(issuer, []paper.Ink{paper.RGB(20, 100, 70), paper.RGB(150, 60, 20), paper.RGB(40, 60, 120)})
	x, w := 70.0, b.Width-140
	signer := another(b, issuer)
	dated := b.AsOf.AddDate(0, 0, -2-own.IntN(20))
	s.Right(x+w, 58, paper.RomanBold.Of(17).In(green), e.Name)
	form.Emblem(s, x, 34, 40, green, 3)
	s.Rule(x, x+w, 82, 2, green)
	s.Text(x, 104, text, "Ref: HR/EC/"+world.Number(dated.Year())+"/"+world.Draw(own, world.Figures[1:], 4))
	s.Right(x+w, 104, text, "Date: "+dated.Format("2 January 2006"))
	s.Centre(b.Width/2, 142, bold, "TO WHOMSOEVER IT MAY CONCERN")
	s.Rule(b.Width/2-98, b.Width/2+98, 146, 0.8, paper.Black)
	title, they, their := "Mr.", "He", "his"
	if b.Sex == "F" {
		title, they, their = "Ms.", "She", "her"
	}
	y := s.Paragraph(x, 174, w, 17, text, fmt.Sprintf("This is to certify that %s %s (Employee Code %s, PAN %s) is a bona fide and permanent "+
		"employee of our organisation. %s has been working with us since %s and is presently designated as %s, based at our %s office.",
		title, b.Name(), e.EmployeeID, b.TaxNumber, they, e.Since.Format("2 January 2006"), e.Job, e.Place.City))
	y = s.Paragraph(x, y+8, w, 17, text, fmt.Sprintf("%s current gross salary is Rs. %s per annum (Rupees %s only). The monthly break-up is given "+
		"below.", capital(their), b.Round(annual), inWords(b.Locale, annual)))
	y += 8
	columns := form.Columns(w*0.8, form.Column{Title: "Component"}, form.Column{Title: "Per month (Rs.)", Width: 110, Right: true},
		form.Column{Title: "Per annum (Rs.)", Width: 120, Right: true})
	form.Grid(s, x+w*0.1, y, 18, len(p.Earnings)+2, columns)
	form.Row(s, x+w*0.1, y+13, bold, columns, "Component", "Per month (Rs.)", "Per annum (Rs.)")
	for i, l := range p.Earnings {
		form.Row(s, x+w*0.1, y+31+18*float64(i), text, columns, l.Name, b.Amount(l.Amount), b.Amount(l.Amount*12))
	}
	y += 31 + 18*float64(len(p.Earnings))
	form.Row(s, x+w*0.1, y, bold, columns, "Gross salary", b.Amount(p.Gross), b.Amount(annual))
	y = s.Paragraph(x, y+34, w, 17, text, fmt.Sprintf("As on date there are no disciplinary proceedings pending against %s, and %s has not "+
		"tendered %s resignation. The age of superannuation in the company is 60 years. %s residential address as per our records is %s.",
		title+" "+b.Family, strings.ToLower(they), their, capital(their), b.Home.String()))
	y = s.Paragraph(x, y+8, w, 17, text, fmt.Sprintf("This certificate is issued at the specific request of the employee for the purpose of "+
		"availing a housing loan from %s, without any liability whatsoever on the part of the company or of the undersigned.", b.Lender.Name))
	s.Text(x, y+20, text, "For "+e.Name+",")
	form.Signature(s, x+10, y+62, 90, b.Random("employer signer "+signer.Name()))
	form.Seal(s, x+210, y+58, 38, paper.RGB(50, 50, 140), -8, cutWords(e.Name, 2))
	s.Text(x, y+86, bold, signer.Name())
	s.Text(x, y+101, text, "Deputy General Manager - Human Resources")
	s.Text(x, y+116, text, "hr.verification@example.com")
	s.Rule(x, x+w, b.Height-66, 1, green)
	s.Centre(b.Width/2, b.Height-52, paper.Roman.Of(8.5), "Regd. Office: "+e.Place.String()+"   Tel: "+e.Phone)
	s.Centre(b.Width/2, b.Height-41, paper.Roman.Of(8.5),
		"CIN U"+world.Draw(issuer, world.Figures, 5)+world.StateCode(e.Place.Region)+world.Number(1992+issuer.IntN(24))+"PTC"+world.Draw(issuer,
			world.Figures, 6)+"   PAN "+e.PAN+"   TAN "+e.TaxNumber)
	return template.Single(map[string]string{
		"employer": e.Name, "employee": b.Name(), "position": e.Job, "start_date": world.ISO(e.Since), "annual_salary": annual.Plain(),
		"employee_id": e.EmployeeID, "pan": b.TaxNumber, "issue_date": world.ISO(dated),
	}, s)
}

func capital(s string) string { return world.Upper(s[:1]) + s[1:] }
