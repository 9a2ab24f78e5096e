package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// filedByAccountant is what a chartered accountant hands to his client: the acknowledgement of the return, and behind it the computation of income
// out of his own program, sealed and signed.
func filedByAccountant(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.IndianTax(year, false)
	own, issuer := a.Own(b), a.Issuer(b)
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	x, w := 40.0, b.Width-80

	s := blank(b)
	s.Box(x, 40, w, 66, 0.8, paper.Black)
	s.Line(x+w-104, 40, x+w-104, 106, 0.8, paper.Black)
	s.Centre(x+(w-104)/2, 56, paper.SansBold.Of(12), "INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT")
	form.Stacked(s, x+10, 70, 10, paper.Sans.Of(7), "[Where the data of the Return of Income in Form ITR-1 (SAHAJ), ITR-2, ITR-3, ITR-4 (SUGAM), "+
		"ITR-5, ITR-6, ITR-7",
		"filed and verified]", "(Please see Rule 12 of the Income-tax Rules, 1962)")
	s.Centre(x+w-52, 62, bold, "Assessment")
	s.Centre(x+w-52, 73, bold, "Year")
	s.Centre(x+w-52, 92, paper.SansBold.Of(12), t.Assessment)
	y := 106.0
	line := func(h float64, parts ...form.Cell) {
		cx := x
		for _, p := range parts {
			s.Box(cx, y, w*p.Share, h, 0.6, paper.Black)
			s.Text(cx+5, y+13, bold, p.Label)
			at := cx + 90
			if p.Label == "" {
				at = cx + 5
			}
			if h > 24 {
				s.Paragraph(at, y+13, w*p.Share-98, 12, text, p.Value)
			} else {
				s.Text(at, y+13, form.Fit(text, p.Value, w*p.Share-95), p.Value)
			}
			cx += w * p.Share
		}
		y += h
	}
	line(20, form.Cell{Label: "PAN", Value: b.TaxNumber, Share: 1})
	line(20, form.Cell{Label: "Name", Value: world.Upper(b.FullName()), Share: 1})
	line(34, form.Cell{Label: "Address", Value: world.Upper(b.Home.String()) + ", INDIA", Share: 1})
	line(20, form.Cell{Label: "Status", Value: "Individual", Share: 0.5}, form.Cell{Label: "Form Number", Value: "ITR-3", Share: 0.5})
	line(20, form.Cell{Label: "Filed u/s", Value: "139(1) Return filed on or before due date", Share: 0.5},
		form.Cell{Label: "e-Filing Ack. No.", Value: t.Ack, Share: 0.5})
	top := y
	item := func(label, no, value string) {
		s.Box(x+22, y, w-22, 19, 0.6, paper.Black)
		s.Line(x+w-150, y, x+w-150, y+19, 0.6, paper.Black)
		s.Line(x+w-122, y, x+w-122, y+19, 0.6, paper.Black)
		s.Text(x+28, y+13, text, label)
		s.Centre(x+w-136, y+13, text, no)
		s.Right(x+w-6, y+13, bold, value)
		y += 19
	}
	interest := t.Tax.Share(int64(90 + own.IntN(80))).Whole()
	due := t.Tax.Whole() + interest
	paid := (due + 999) / 1000 * 1000 // to the next ten rupees, section 288B
	for i, r := range [][2]string{{"Current Year business loss, if any", "0"}, {"Total Income", b.Round(t.Taxable)},
		{"Book Profit under MAT, where applicable", "0"}, {"Adjusted Total Income under AMT, where applicable", "0"},
		{"Net tax payable", b.Round(t.Tax)}, {"Interest and Fee Payable", b.Round(interest)},
		{"Total tax, interest and Fee payable", b.Round(due)}, {"Taxes Paid", b.Round(paid)},
		{"(+) Tax Payable / (-) Refundable (7-8)", "(-) " + b.Round(max(0, paid-due))}} {
		item(r[0], world.Number(i+1), r[1])
	}
	sideways := func(from, to float64, label string) {
		s.Box(x, from, 22, to-from, 0.6, paper.Black)
		t := form.Fit(paper.SansBold.Of(7), label, to-from-6)
		s.Slanted(x+14, (from+to+t.Width(label))/2, t, 90, label)
	}
	sideways(top, y, "Taxable Income and Tax Details")
	second := y
	for i, r := range []string{"Accreted Income as per section 115TD", "Additional Tax payable u/s 115TD", "Interest payable u/s 115TE",
		"Additional Tax and interest payable", "Tax and interest paid", "(+) Tax Payable / (-) Refundable (13-14)"} {
		item(r, world.Number(i+10), "0")
	}
	sideways(second, y, "Accreted Income Detail")
	ip := fmt.Sprintf("49.%d.%d.%d", 36+own.IntN(200), own.IntN(255), 1+own.IntN(250))
	code := world.Draw(own, world.Letters+world.Figures, 10)
	y = s.Paragraph(x, y+18, w, 13, text, fmt.Sprintf("Income Tax Return electronically transmitted on %s %02d:%02d:%02d from IP address %s and "+
		"verified by %s having PAN %s on %s using Electronic Verification Code %s "+
		"generated through Aadhaar OTP mode.", t.Filed.Format("02-Jan-2006"), 10+own.IntN(10), own.IntN(60), own.IntN(60), ip,
		world.Upper(b.FullName()), b.TaxNumber, t.Filed.Format("02-Jan-2006"), code))
	s.Text(x, y+20, bold, "System Generated")
	s.Text(x, y+32, bold, "Barcode/QR Code")
	form.Bars(s, x+120, y+8, 0.7, 38, t.Ack)
	s.Centre(x+250, y+57, paper.Mono.Of(7), b.TaxNumber+"03"+t.Ack+world.Draw(own, "0123456789abcdef", 24))
	s.Centre(b.Width/2, y+86, paper.SansBold.Of(11), "DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU")
	sheets := []*paper.Sheet{s}

	// The accountant's computation.
	accountant := another(b, issuer)
	roman, strong := paper.Roman.Of(9.5), paper.RomanBold.Of(9.5)
	first := true
	f := form.NewFlow(48, b.Width-96, b.Height-70, func(int) (*paper.Sheet, float64) {
		s := blank(b)
		if !first {
			s.Text(48, 46, roman, world.Upper(b.FullName())+"   PAN "+b.TaxNumber+"   A.Y. "+t.Assessment+"   (contd.)")
			return s, 74
		}
		first = false
		s.Centre(b.Width/2, 50, paper.RomanBold.Of(13), "COMPUTATION OF TOTAL INCOME")
		s.Rule(48, b.Width-48, 57, 0.8, paper.Black)
		return s, 76
	})
	ladder(f.S, 48, 76, 110, 14, roman, strong, "Name of Assessee", world.Upper(b.FullName()), "Father's Name", world.Upper(b.Father), "Address",
		b.Home.Street, "", b.Home.Town(), "E-Mail", b.Email)
	ladder(f.S, 330, 76, 100, 14, roman, strong, "Status", "Individual", "Assessment Year", t.Assessment, "Year Ended",
		"31.3."+world.Number(year+1), "PAN", b.TaxNumber, "Date of Birth", b.Born.Format("02.01.2006"))
	bank := b.Account(0)
	ladder(f.S, 48, 146, 110, 14, roman, strong, "Business", b.Business.Name+" ("+b.Business.Trade+")", "Bank",
		bank.Bank.Name+", A/c "+bank.Number+", "+bank.Bank.Branch, "Return filed",
		t.Filed.Format("02.01.2006")+", Original, Regime: Old, Ack. "+t.Ack)
	f.Y = 200
	right := b.Width - 48
	entry := func(indent float64, face paper.Type, label, inner, outer string) {
		f.Room(14)
		f.S.Text(48+indent, f.Y, face, label)
		f.S.Right(right-96, f.Y, face, inner)
		f.S.Right(right, f.Y, face, outer)
		f.Gap(14)
	}
	head := func(label, outer string) {
		f.Gap(4)
		entry(0, strong, label, "", outer)
	}
	r := b.Round
	f.S.Rule(48, right, f.Y-14, 0.6, paper.Black)
	head("Income from Salary (Chapter IV A)", r(t.Salary))
	entry(14, roman, b.Employer.Name, "", "")
	entry(14, roman, "Salary u/s 17(1)", r(t.Gross), "")
	entry(14, roman, "Less: Standard deduction u/s 16(ia)", "-"+r(t.Standard), "")
	entry(14, roman, "Less: Professional tax u/s 16(iii)", "-"+r(t.Professional), "")
	head("Income from Business or Profession (Chapter IV D)", r(t.Business))
	entry(14, roman, "Prop. "+b.Business.Name+", turnover", r(b.Business.Sales), "")
	entry(14, roman, "Net profit as per Profit and Loss Account", r(t.Business), "")
	entry(14, roman, "Add: Depreciation as per books", r(b.Business.Sales.Share(120)), "")
	entry(14, roman, "Less: Depreciation as per section 32", "-"+r(b.Business.Sales.Share(120)), "")
	head("Income from Other Sources (Chapter IV F)", r(t.Interest))
	entry(14, roman, "Interest from saving bank a/c", r(t.Interest.Share(3000).Whole()), "")
	entry(14, roman, "Interest on F.D.R.", r(t.Interest-t.Interest.Share(3000).Whole()), "")
	f.S.Rule(right-90, right, f.Y-9, 0.5, paper.Black)
	head("Gross Total Income", r(t.GrossTotal))
	head("Less: Deductions (Chapter VI-A)", "")
	entry(14, roman, "u/s 80C  Provident fund", r(t.Deductions), "")
	entry(14, roman, "u/s 80C  Total (limited)", "", r(t.Deductions))
	f.S.Rule(right-90, right, f.Y-9, 0.5, paper.Black)
	head("Total Income", r(t.GrossTotal-t.Deductions))
	entry(0, roman, "Round off u/s 288A", "", r(t.Taxable))
	f.Gap(6)
	cess := t.Tax.Share(385)
	entry(0, roman, "Tax due", "", r(t.Tax-cess))
	entry(0, roman, "Health & Education Cess (HEC) @ 4.00%", "", r(cess))
	entry(0, roman, "T.D.S. u/s 192", "", "-"+r(t.Deducted))
	entry(0, roman, "Interest u/s 234B, 234C", "", r(interest))
	entry(0, roman, "Self assessment tax paid u/s 140A", "", "-"+r(paid-t.Deducted.Whole()))
	f.S.Rule(right-90, right, f.Y-9, 0.5, paper.Black)
	entry(0, strong, "Refundable (round off u/s 288B)", "", r(max(0, paid-due)))
	f.Gap(10)
	f.Room(150)
	f.Line(strong, 16, "Tax deducted / deposited")
	columns := form.Columns(f.W, form.Column{Title: "Deductor / bank and branch"}, form.Column{Title: "TAN / BSR", Width: 84},
		form.Column{Title: "Date", Width: 74}, form.Column{Title: "Amount", Width: 84, Right: true})
	form.Grid(f.S, 48, f.Y-11, 15, 3, columns)
	form.Row(f.S, 48, f.Y, strong, columns, "Deductor / bank and branch", "TAN / BSR", "Date", "Amount")
	form.Row(f.S, 48, f.Y+15, roman, columns, world.Upper(b.Employer.Name), b.Employer.TaxNumber, "31.03."+world.Number(year+1), b.Amount(t.Deducted))
	form.Row(f.S, 48, f.Y+30, roman, columns, "Self assessment - "+bank.Bank.Name, world.Draw(own, world.Figures, 7),
		t.Filed.AddDate(0, 0, -1).Format("02.01.2006"), b.Amount(paid-t.Deducted.Whole()))
	f.Gap(50)
	f.Room(90)
	f.S.Text(48, f.Y, roman, "Signature")
	form.Signature(f.S, 56, f.Y+38, 80, b.Random("signature"))
	f.S.Text(48, f.Y+60, strong, "("+world.Upper(b.FullName())+")")
	f.S.Text(330, f.Y, roman, "For "+accountant.Family+" & Associates, Chartered Accountants")
	form.Signature(f.S, 340, f.Y+40, 70, b.Random("accountant"))
	form.Seal(f.S, 480, f.Y+44, 34, paper.Navy, 9, accountant.Family+" & ASSOC.")
	f.S.Text(330, f.Y+88, roman, "M. No. "+world.Draw(issuer, world.Figures[1:], 6)+"   UDIN: "+world.Number(year + 1)[2:]+world.Draw(own,
		world.Figures, 6)+world.Draw(own, world.Letters, 10))
	sheets = append(sheets, f.Sheets...)
	return template.Unnumbered(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "acknowledgement_number": t.Ack,
		"gross_total_income": t.GrossTotal.Whole().Plain(),
		"total_income":       t.Taxable.Plain(), "filing_date": world.ISO(t.Filed), "form": "ITR-3", "date_of_birth": world.ISO(b.Born),
		"refund_amount": max(0, paid-due).Plain(),
	}, sheets).About(world.ISO(world.Day(year, 4, 1)), world.ISO(world.Day(year+1, 3, 31)))
}
