package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// voe1005 is Form 1005: the lender types its request, and somebody in the employer's personnel office fills in the rest by hand.
func voe1005(b *world.Borrower, a template.Ask) template.Document {
	e, r := b.Employer, a.Own(b)
	s := blank(b)
	x, w := 34.0, 544.0
	label, small, typed, hand := paper.Sans.Of(6.8), paper.Sans.Of(6.4), paper.Mono.Of(8.5), paper.Hand.Of(12).In(paper.RGB(24, 32, 96))
	sent := b.AsOf.AddDate(0, 0, 3+r.IntN(9))
	back := sent.AddDate(0, 0, 4+r.IntN(6))
	box := func(x, y, w, h float64, name string) {
		s.Box(x, y, w, h, 0.6, paper.Black)
		s.Paragraph(x+3, y+8, w-5, 7.5, label, name)
	}
	part := func(y float64, title string) {
		s.Text(x, y, paper.SansBold.Of(9), title)
	}
	s.Text(x, 40, paper.SansBold.Of(9), "Fannie Mae")
	s.Centre(306, 44, paper.SansBold.Of(15), "Request for Verification of Employment")
	y := s.Paragraph(x, 58, w, 7.8, small, "Privacy Act Notice: This information is to be used by the agency collecting it or its assignees in "+
		"determining whether you qualify as a prospective mortgagor under its program. "+
		"It will not be disclosed outside the agency except as required and permitted by law. You do not have to provide this information, but if "+
		"you do not your application for approval as a "+
		"prospective mortgagor or borrower may be delayed or rejected.")
	y = s.Paragraph(x, y+4, w, 7.8, small, "Instructions:  Lender - Complete items 1 through 7. Have applicant complete item 8. Forward directly to "+
		"employer named in item 1. Employer - Please complete either Part II or "+
		"Part III as applicable. Complete Part IV and return directly to lender named in item 2. The form is to be transmitted directly to the "+
		"lender and is not to be transmitted through the "+
		"applicant or any other party.")
	part(y+8, "Part I - Request")
	y += 12
	box(x, y, w/2, 56, "1. To (Name and address of employer)")
	form.Stacked(s, x+10, y+22, 11, typed, append([]string{e.Name}, e.Place.Lines()...)...)
	box(x+w/2, y, w/2, 56, "2. From (Name and address of lender)")
	form.Stacked(s, x+w/2+10, y+22, 11, typed, append([]string{b.Lender.Name}, b.Lender.Place.Lines()...)...)
	y += 56
	s.Text(x+2, y+9, small, "I certify that this verification has been sent directly to the employer and has not passed through the hands of the "+
		"applicant or any other interested party.")
	y += 13
	box(x, y, w*0.34, 30, "3. Signature of Lender")
	form.Signature(s, x+24, y+25, 80, b.Random("lender signs"))
	box(x+w*0.34, y, w*0.26, 30, "4. Title")
	s.Text(x+w*0.34+8, y+24, typed, "Loan Processor")
	box(x+w*0.6, y, w*0.16, 30, "5. Date")
	s.Text(x+w*0.6+8, y+24, typed, b.Date(sent))
	box(x+w*0.76, y, w*0.24, 30, "6. Lender's Number (Optional)")
	s.Text(x+w*0.76+8, y+24, typed, b.Loan.Number)
	y += 30
	s.Text(x+2, y+9, small, "I have applied for a mortgage loan and stated that I am now or was formerly employed by you. My signature below "+
		"authorizes verification of this information.")
	y += 13
	box(x, y, w*0.6, 50, "7. Name and Address of Applicant (include employee or badge number)")
	form.Stacked(s, x+10, y+20, 11, typed, append([]string{b.Name() + "     Emp. No. " + e.EmployeeID}, b.Home.Lines()...)...)
	box(x+w*0.6, y, w*0.4, 50, "8. Signature of Applicant")
	form.Signature(s, x+w*0.6+30, y+38, 96, b.Random("applicant signs"))
	y += 50

	part(y+13, "Part II - Verification of Present Employment")
	y += 17
	box(x, y, w*0.33, 32, "9. Applicant's Date of Employment")
	s.Text(x+16, y+26, hand, b.Date(e.Since))
	box(x+w*0.33, y, w*0.33, 32, "10. Present Position")
	s.Text(x+w*0.33+12, y+26, form.Fit(hand, e.Job, w*0.33-16), e.Job)
	box(x+w*0.66, y, w*0.34, 32, "11. Probability of Continued Employment")
	s.Text(x+w*0.66+12, y+26, hand, world.Pick(r, []string{"Good", "Very likely", "Excellent", "Ongoing"}))
	y += 32
	wide := w * 0.66
	box(x, y, wide, 52, "12A. Current Gross Base Pay (Enter Amount and Check Period)")
	form.Checkbox(s, x+190, y+20, paper.Sans.Of(7.5), true, "Annual")
	form.Checkbox(s, x+190, y+32, paper.Sans.Of(7.5), false, "Monthly")
	form.Checkbox(s, x+190, y+44, paper.Sans.Of(7.5), false, "Weekly")
	form.Checkbox(s, x+262, y+20, paper.Sans.Of(7.5), false, "Hourly")
	form.Checkbox(s, x+262, y+32, paper.Sans.Of(7.5), false, "Other (Specify)")
	s.Text(x+8, y+38, paper.Sans.Of(9), "$")
	s.Text(x+22, y+38, hand, b.Amount(e.Salary))
	s.Rule(x+18, x+160, y+41, 0.5, paper.Black)
	pay := b.PayOn(b.PayDate(0))
	last := b.TaxYear(pay.Date)
	// A year's base pay is that of its payments.
	base := []world.Cents{pay.YearToDate(pay.Gross), b.PayOn(world.Day(last-1, 12, 31)).Gross * 24, b.PayOn(world.Day(last-2, 12, 31)).Gross * 24}
	if e.Since.Year() == last-2 {
		base[2] = base[2] * world.Cents(13-int(e.Since.Month())) / 12
	}
	table := lattice{Widths: spread(wide, 18, 36, 23, 23), Align: "lccc", Lead: 8, Pad: 4, Rule: 0.6, Ink: paper.Black}
	s.Text(x+wide/2-40, y+60, label, "12B. Gross Earnings")
	s.Box(x, y+52, wide, 12, 0.6, paper.Black)
	top := table.row(s, x, y+64, label, "Type", "Year To Date Thru "+b.Date(pay.Date), fmt.Sprintf("Past Year %d", last-1),
		fmt.Sprintf("Past Year %d", last-2))
	for i, kind := range []string{"Base Pay", "Overtime", "Commissions", "Bonus", "Total"} {
		h := 19.0
		at := x
		for k, each := range table.Widths {
			s.Box(at, top, each, h, 0.6, paper.Black)
			if k == 0 {
				s.Text(at+4, top+12, label, kind)
			} else {
				s.Text(at+3, top+h-4, label, "$")
				if i == 0 || i == 4 {
					s.Centre(at+each/2+4, top+h-4, form.Fit(hand, b.Amount(base[k-1]), each-14), b.Amount(base[k-1]))
				} else {
					s.Centre(at+each/2, top+h-5, hand, world.Pick(r, []string{"-0-", "N/A", "0"}))
				}
			}
			at += each
		}
		top += h
	}
	right, rw := x+wide, w-wide
	bottom := top
	box(right, y, rw, 16, "13. For Military Personnel Only")
	box(right, y+16, rw, 14, "Pay Grade")
	each := (bottom - y - 30 - 40) / 8
	for i, kind := range []string{"Base Pay", "Rations", "Flight or Hazard", "Clothing", "Quarters", "Pro Pay", "Overseas or Combat",
		"Variable Housing Allowance"} {
		s.Box(right, y+30+each*float64(i), rw*0.55, each, 0.5, paper.Black)
		s.Text(right+3, y+30+each*float64(i)+each-4, paper.Sans.Of(6.2), kind)
		s.Box(right+rw*0.55, y+30+each*float64(i), rw*0.45, each, 0.5, paper.Black)
		s.Text(right+rw*0.55+3, y+30+each*float64(i)+each-4, label, "$")
	}
	box(right, bottom-40, rw, 40, "14. If Overtime or Bonus is Applicable, Is Its Continuance Likely?")
	s.Text(right+4, bottom-13, label, "Overtime")
	form.Checkbox(s, right+44, bottom-13, label, false, "Yes")
	form.Checkbox(s, right+72, bottom-13, label, false, "No")
	s.Text(right+104, bottom-13, label, "Bonus")
	form.Checkbox(s, right+130, bottom-13, label, false, "Yes")
	form.Checkbox(s, right+156, bottom-13, label, false, "No")
	y = bottom
	box(x, y, w*0.34, 28, "15. If paid hourly - average hours per week")
	s.Text(x+20, y+23, hand, "n/a")
	box(x+w*0.34, y, w*0.33, 28, "16. Date of applicant's next pay increase")
	s.Text(x+w*0.34+20, y+23, hand, b.Date(world.Day(b.AsOf.Year()+1, 1, 1)))
	box(x+w*0.67, y, w*0.33, 28, "17. Projected amount of next pay increase")
	s.Text(x+w*0.67+20, y+23, hand, "3.5%")
	y += 28
	box(x, y, w*0.34, 28, "18. Date of applicant's last pay increase")
	s.Text(x+20, y+23, hand, b.Date(world.Day(last, 1, 1)))
	box(x+w*0.34, y, w*0.66, 28, "19. Amount of last pay increase")
	s.Text(x+w*0.34+20, y+23, hand, "$ "+b.Amount(e.Salary.Share(350))+" / yr")
	y += 28
	box(x, y, w, 30, "20. Remarks (If employee was off work for any length of time, please indicate time period and reason)")
	s.Text(x+20, y+24, hand, world.Pick(r, []string{"No leave of absence.", "Full time, salaried exempt.", "none", "Employee in good standing"}))
	y += 30
	part(y+13, "Part III - Verification of Previous Employment")
	y += 17
	box(x, y, w*0.22, 26, "21. Date Hired")
	box(x+w*0.22, y, w*0.78, 26, "23. Salary/Wage at Termination Per (Year) (Month) (Week)     Base ____________   Overtime ____________   "+
		"Commissions __________   Bonus __________")
	y += 26
	box(x, y, w*0.22, 22, "22. Date Terminated")
	box(x+w*0.22, y, w*0.4, 22, "24. Reason for Leaving")
	box(x+w*0.62, y, w*0.38, 22, "25. Position Held")
	y += 22
	part(y+12, "Part IV - Authorized Signature")
	s.Paragraph(x+150, y+9, w-150, 6.6, paper.Sans.Of(5.6), "Federal statutes provide severe penalties for any fraud, intentional misrepresentation, "+
		""+
		""+
		"or criminal connivance or conspiracy purposed to influence the issuance of any "+
		"guaranty or insurance by the VA Secretary, the U.S.D.A., FmHA/FHA Commissioner, or the HUD/CPD Assistant Secretary.")
	y += 30
	person := b.Someone(b.Random("personnel"))
	box(x, y, w*0.42, 30, "26. Signature of Employer")
	form.Signature(s, x+30, y+25, 84, b.Random("personnel signs"))
	box(x+w*0.42, y, w*0.36, 30, "27. Title (Please print or type)")
	s.Text(x+w*0.42+14, y+25, hand, "HR Manager")
	box(x+w*0.78, y, w*0.22, 30, "28. Date")
	s.Text(x+w*0.78+14, y+25, hand, b.Date(back))
	y += 30
	box(x, y, w*0.6, 26, "29. Print or type name signed in Item 26")
	s.Text(x+20, y+22, hand, person.Name())
	box(x+w*0.6, y, w*0.4, 26, "30. Phone No.")
	s.Text(x+w*0.6+20, y+22, hand, e.Phone)
	s.Text(x, y+38, paper.Sans.Of(6.5), "Fannie Mae Form 1005     July 96")
	s.Right(x+w, y+38, paper.Sans.Of(6.5), "Return the completed form directly to the lender named in item 2.")
	return template.Single(map[string]string{
		"employer": e.Name, "employee": b.Name(), "employee_id": e.EmployeeID, "position": e.Job, "start_date": world.ISO(e.Since),
		"annual_salary": e.Salary.Plain(),
		"lender":        b.Lender.Name, "signature_date": world.ISO(back), "ytd_gross": base[0].Plain(),
	}, s)
}
