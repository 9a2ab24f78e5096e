package income

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// joining is the yearly cost to company the borrower was hired at.
func joining(b *world.Borrower) world.Cents {
	years := int64(b.TaxYear(b.AsOf) - b.TaxYear(b.Employer.Since))
	s := b.Employer.Salary.Share(10_000 - 350*years)
	return s - s%120_000
}

// voeAppointment is the letter an Indian company appoints with: an address, numbered terms over several pages, the pay in an annexure, and the
// employee's signature under all of it.
func voeAppointment(b *world.Borrower, a template.Ask) template.Document {
	e, r := b.Employer, a.Issuer(b)
	x, w := 66.0, b.Width-132
	text, bold, small := paper.Roman.Of(10), paper.RomanBold.Of(10), paper.Roman.Of(8).In(paper.Grey)
	ctc := joining(b)
	issued := e.Since.AddDate(0, 0, -18-r.IntN(20))
	reference := fmt.Sprintf("HR/APPT/%d/%s", issued.Year(), world.Draw(r, world.Figures, 4))
	ink := world.Pick(r, []paper.Ink{paper.RGB(120, 24, 32), paper.RGB(20, 70, 110), paper.RGB(40, 90, 50)})
	f := form.NewFlow(x, w, b.Height-96, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		form.Emblem(s, x, 34, 30, ink, 2)
		s.Text(x+40, 48, paper.RomanBold.Of(15).In(ink), e.Name)
		s.Text(x+40, 61, small, e.Place.String())
		s.Rule(x, x+w, 72, 1, ink)
		return s, 100
	})
	officer, _ := deductor(b)
	f.S.Text(x, f.Y, text, "Ref: "+reference)
	f.S.Right(x+w, f.Y, text, "Date: "+issued.Format("2 January 2006"))
	f.Gap(30)
	title := "Mr."
	if b.Sex == "F" {
		title = "Ms."
	}
	for _, l := range append([]string{title + " " + b.FullName()}, b.Home.Lines()...) {
		f.Line(text, 14, l)
	}
	f.Gap(12)
	f.Centre(paper.RomanBold.Of(11.5), 22, "LETTER OF APPOINTMENT")
	f.Line(text, 20, "Dear "+title+" "+b.Family+",")
	f.Text(text, 14.5, 0, "With reference to your application and the subsequent interviews you had with us, we are pleased to appoint you as "+
		""+e.Job+" in our organisation at "+e.Place.City+
		" with effect from "+e.Since.Format("2 January 2006")+", on an annual cost to company of Rs. "+b.Round(ctc)+" ("+world.InWords(world.India, ctc)+"), on the "+
		"following terms and conditions:")
	f.Gap(8)
	fill := strings.NewReplacer("{job}", e.Job, "{city}", e.Place.City, "{company}", e.Name, "{ctc}", b.Round(ctc), "{state}", e.Place.Region)
	for i, c := range appointmentClauses {
		if f.Y > f.Floor-30 {
			f.Turn()
		}
		f.S.Text(x, f.Y, bold, fmt.Sprintf("%d.", i+1))
		f.S.Text(x+24, f.Y, bold, c[0])
		f.Gap(14)
		f.Text(text, 13.4, 24, fill.Replace(c[1]))
		f.Gap(7)
	}
	f.Room(190)
	f.Text(text, 14, 0, "Please sign and return the duplicate copy of this letter as a token of your acceptance. We welcome you to "+e.Name+" and "+
		"wish you a long and successful association with us.")
	f.Gap(20)
	f.Line(text, 14, "Yours faithfully,")
	f.Line(bold, 44, "For "+e.Name)
	form.Signature(f.S, x+6, f.Y-12, 88, b.Random("deductor signs"))
	form.Seal(f.S, x+170, f.Y-18, 26, paper.RGB(60, 60, 140), 8, "HR DEPT.")
	f.Line(bold, 13, officer.Name())
	f.Line(text, 26, "Head - Human Resources")
	f.Text(text, 13.4, 0, "I have read and understood the above terms and conditions, and accept the appointment. I shall report for duty on "+
		""+e.Since.Format("2 January 2006")+".")
	f.Gap(26)
	f.S.Text(x, f.Y, text, "Signature: ________________________")
	form.Signature(f.S, x+62, f.Y-2, 74, b.Random("applicant signs"))
	f.S.Right(x+w, f.Y, text, "Date: "+issued.AddDate(0, 0, 4).Format("02/01/2006"))

	f.Turn()
	f.Centre(bold, 16, "ANNEXURE - A")
	f.Centre(text, 12, "Break-up of annual remuneration: "+title+" "+b.FullName()+", "+e.Job)
	f.Gap(4)
	l := lattice{Widths: spread(w, 52, 24, 24), Align: "lrr", Lead: 12, Pad: 4, Rule: 0.5, Ink: paper.Black}
	f.Y = l.band(f.S, x, f.Y, paper.Pale, bold, "Component", "Monthly (Rs.)", "Annual (Rs.)")
	provident := (ctc / 2).Share(1200).Whole() // the employer's share, a part of the cost to company
	basic := ctc / 2
	house := basic.Share(4000)
	rest := ctc - basic - house - world.Units(19_200) - provident
	row := func(t paper.Type, name string, c world.Cents) {
		f.Y = l.row(f.S, x, f.Y, t, name, b.Amount(c/12), b.Amount(c))
	}
	row(text, "Basic Salary", basic)
	row(text, "House Rent Allowance (40% of basic)", house)
	row(text, "Conveyance Allowance", world.Units(19_200))
	row(text, "Special Allowance", rest)
	row(bold, "A.  Gross salary", ctc-provident)
	row(text, "Employer's contribution to Provident Fund (12% of basic)", provident)
	row(bold, "B.  Total cost to company (CTC)", ctc)
	f.Gap(22)
	for i, n := range []string{"Gratuity is payable as per the Payment of Gratuity Act, 1972, and is over and above the cost to company.",
		"You and your dependants are covered by the group medical insurance policy for a sum of Rs. 3,00,000, the premium of which is borne by the " +
			"Company.",
		"Income tax, professional tax and the employee's contribution to the provident fund will be deducted from the monthly salary as per law.",
		"The structure may be altered by the Company without reducing the total."} {
		f.Clause(paper.Roman.Of(9), 12, 18, fmt.Sprintf("(%d)", i+1), n)
	}
	f.Gap(40)
	f.S.Text(x, f.Y, text, "For "+e.Name)
	form.Signature(f.S, x+6, f.Y+26, 88, b.Random("deductor signs"))
	f.S.Right(x+w, f.Y, text, "Accepted")
	form.Signature(f.S, x+w-90, f.Y+26, 70, b.Random("applicant signs"))
	fields := map[string]string{
		"employer": e.Name, "employee": b.FullName(), "position": e.Job, "start_date": world.ISO(e.Since), "annual_salary": ctc.Plain(),
		"issue_date": world.ISO(issued), "reference_number": reference,
	}
	d := template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-64, 0.6, ink)
		s.Centre(b.Width/2, b.Height-52, small, "Registered Office: "+e.Place.String()+"   Tel: "+e.Phone)
		s.Right(x+w, b.Height-38, paper.Roman.Of(8.5), fmt.Sprint(n))
		if n < of-1 {
			form.Initials(s, x, b.Height-72, b.Random(fmt.Sprint("initials ", n)))
		}
	})
	d = template.Uncounted(d)
	return d
}
