package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// voeCertificate is the letter to whomsoever it may concern that an employee asks his office for when a bank wants to see it.
func voeCertificate(b *world.Borrower, a template.Ask) template.Document {
	e, r := b.Employer, a.Issuer(b)
	s := blank(b)
	x, w := 72.0, b.Width-144
	text, bold := paper.Serif.Of(11.5), paper.SerifBold.Of(11.5)
	s.Centre(b.Width/2, 64, paper.SerifBold.Of(18), world.Upper(e.Name))
	s.Centre(b.Width/2, 80, paper.Serif.Of(9.5), e.Place.Street+", "+e.Place.Town())
	s.Centre(b.Width/2, 92, paper.Serif.Of(9.5), "Ph: "+e.Phone+"   E-mail: hr@example.com   TAN: "+e.TaxNumber)
	s.Rule(x-20, x+w+20, 101, 1.6, paper.Black)
	s.Rule(x-20, x+w+20, 104, 0.5, paper.Black)
	issued := b.AsOf.AddDate(0, 0, -4-r.IntN(16))
	reference := fmt.Sprintf("%s/HRD/CERT/%s", last(e.TaxNumber, 6)[:3], world.Draw(r, world.Figures, 3)+"/"+issued.Format("06"))
	s.Text(x, 134, text, "Ref. No.: "+reference)
	s.Right(x+w, 134, text, "Dated: "+issued.Format("02.01.2006"))
	s.Centre(b.Width/2, 182, paper.SerifBold.Of(13), "TO WHOMSOEVER IT MAY CONCERN")
	half := paper.SerifBold.Of(13).Width("TO WHOMSOEVER IT MAY CONCERN") / 2
	s.Rule(b.Width/2-half, b.Width/2+half, 185, 0.8, paper.Black)
	title, he, his, child := "Mr.", "He", "his", "S/o"
	if b.Sex == "F" {
		title, he, his, child = "Ms.", "She", "her", "D/o"
	}
	pay := b.PayOn(b.PayDate(0))
	y := s.Paragraph(x, 222, w, 19, text, "This is to certify that "+title+" "+b.Name()+", "+child+" Shri "+b.Father+", residing at "+
		""+b.Home.String()+", is a permanent employee of this company since "+
		e.Since.Format("02 January 2006")+". "+he+" is presently working in the capacity of "+e.Job+" (Employee Code "+e.EmployeeID+") at our "+
		""+e.Place.City+" unit.")
	y = s.Paragraph(x, y+12, w, 19, text, he+" is drawing an annual salary of Rs. "+b.Round(e.Salary)+"/- ("+world.InWords(world.India, e.Salary)+"). The particulars of "+
		""+
		""+
		""+his+" monthly emoluments for "+pay.End.Format("January 2006")+
		" as per our books are as under:")
	l := lattice{Widths: spread(w-60, 60, 40), Align: "lr", Lead: 14, Pad: 4, Rule: 0.6, Ink: paper.Black}
	y = l.row(s, x+30, y, bold, "Particulars", "Amount (Rs.)")
	for _, line := range pay.Earnings {
		y = l.row(s, x+30, y, text, line.Name, b.Amount(line.Amount))
	}
	y = l.row(s, x+30, y, bold, "Gross salary per month", b.Amount(pay.Gross))
	y = l.row(s, x+30, y, text, "Less: Statutory deductions (PF, PT, TDS)", b.Amount(pay.Deducted))
	y = l.row(s, x+30, y, bold, "Net salary per month", b.Amount(pay.Net))
	y = s.Paragraph(x, y+32, w, 19, text, "To the best of our knowledge "+title+" "+b.Family+" bears a good moral character, and no disciplinary "+
		"proceedings are pending against "+
		map[string]string{"He": "him", "She": "her"}[he]+". "+he+" is due to retire on "+world.MonthEnd(world.Day(b.Born.Year()+58, b.Born.Month(),
		1), 0).Format("02 January 2006")+".")
	y = s.Paragraph(x, y+12, w, 19, text, "This certificate is issued at the request of the employee for the purpose of availing a housing loan, "+
		"without any risk or responsibility on the part of the company or its signatory.")
	officer := b.Someone(b.Random("personnel"))
	s.Text(x, y+40, bold, "For "+world.Upper(e.Name))
	form.Signature(s, x+4, y+78, 92, b.Random("personnel signs"))
	form.Stamp(s, x+150, y+52, paper.RGB(66, 56, 150), float64(r.IntN(9)-3), e.Name, e.Place.City+" - "+e.Place.Code)
	s.Text(x, y+98, bold, "("+officer.Name()+")")
	s.Text(x, y+113, text, world.Pick(r, []string{"Manager - Personnel & Administration", "Sr. Manager (HR)", "Company Secretary"}))
	return template.Single(map[string]string{
		"employer": world.Upper(e.Name), "employee": b.Name(), "employee_id": e.EmployeeID, "position": e.Job, "start_date": world.ISO(e.Since),
		"annual_salary": e.Salary.Plain(),
		"gross_pay":     pay.Gross.Plain(), "net_pay": pay.Net.Plain(), "issue_date": world.ISO(issued), "reference_number": reference,
	}, s)
}
