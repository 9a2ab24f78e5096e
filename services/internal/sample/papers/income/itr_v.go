package income

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// itrAcknowledgement is the tax department's acknowledgement of a return that was filed and verified electronically: one page, one table.
func itrAcknowledgement(b *world.Borrower, a template.Ask) template.Document {
	t, r := b.IndianTax(yearAsked(b, a), true), a.Own(b)
	s := blank(b)
	x, w := 36.0, b.Width-72
	text, bold, small := paper.Sans.Of(8.5), paper.SansBold.Of(8.5), paper.Sans.Of(7)
	form.Pillar(s, x+4, 28, 34, paper.RGB(70, 60, 40))
	s.Text(x+44, 42, paper.Deva.Of(11), "आयकर विभाग")
	s.Text(x+44, 55, paper.SansBold.Of(8.5), "INCOME TAX DEPARTMENT")
	s.Text(x+44, 65, small, "Government of India")
	s.Text(x, 86, bold, "Acknowledgement Number:"+t.Ack)
	s.Right(x+w, 86, bold, "Date of filing : "+t.Filed.Format("02-Jan-2006"))

	y := 94.0
	s.Box(x, y, w*0.76, 62, 1, paper.Black)
	s.Centre(x+w*0.38, y+18, paper.SansBold.Of(11.5), "INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT")
	for i, l := range []string{"[Where the data of the Return of Income in Form ITR-1(SAHAJ), ITR-2, ITR-3,",
		"ITR-4(SUGAM), ITR-5, ITR-6, ITR-7 filed and verified]", "(Please see Rule 12 of the Income-tax Rules, 1962)"} {
		s.Centre(x+w*0.38, y+32+10*float64(i), small, l)
	}
	s.Box(x+w*0.76, y, w*0.24, 62, 1, paper.Black)
	s.Centre(x+w*0.88, y+24, bold, "Assessment Year")
	s.Centre(x+w*0.88, y+44, paper.SansBold.Of(15), t.Assessment)
	y += 62
	line := lattice{Widths: spread(w, 22, 78), Lead: 11, Pad: 5, Rule: 0.7, Ink: paper.Black}
	y = line.row(s, x, y, text, "PAN", b.TaxNumber)
	y = line.row(s, x, y, text, "Name", world.Upper(b.FullName()))
	y = line.row(s, x, y, text, "Address", b.Home.Street+", "+b.Home.City+", "+b.Home.City+", "+world.Upper(b.Home.Region)+", 91-INDIA, "+b.Home.Code)
	two := lattice{Widths: spread(w, 22, 28, 22, 28), Lead: 11, Pad: 5, Rule: 0.7, Ink: paper.Black}
	y = two.row(s, x, y, text, "Status", "Individual", "Form Number", "ITR-1")
	y = two.row(s, x, y, text, "Filed u/s", "139(1)-On or before due date", "e-Filing Acknowledgement Number", t.Ack)

	total := t.Deducted + t.Interest.Share(2080)
	whole := (total + 500) / 1000 * 1000 // tax is rounded to ten rupees
	top := y
	rows := lattice{Widths: []float64{w - 24 - 30 - 110, 30, 110}, Align: "lcr", Lead: 11, Pad: 4.5, Rule: 0.6, Ink: paper.Black}
	block := func(name string, lines [][3]string) {
		from := y
		for _, l := range lines {
			set := text
			if l[0] == "Total Income" || l[0][0] == '(' {
				set = bold
			}
			y = rows.row(s, x+24, y, set, l[0], l[1], l[2])
		}
		s.Box(x, from, 24, y-from, 0.7, paper.Black)
		s.Slanted(x+14, from+(y-from)/2+small.Width(name)/2, paper.SansBold.Of(7), 90, name)
	}
	block("Taxable Income and Tax Details", [][3]string{
		{"Current Year business loss, if any", "1", "0"}, {"Total Income", "2", b.Round(t.Taxable)},
		{"Book Profit under MAT, where applicable", "3", "0"},
		{"Adjusted Total Income under AMT, where applicable", "4", b.Round(t.Taxable)}, {"Net tax payable", "5", b.Round(total)},
		{"Interest and Fee Payable", "6", "0"},
		{"Total tax, interest and Fee payable", "7", b.Round(whole)}, {"Taxes Paid", "8", b.Round(whole)},
		{"(+) Tax Payable /(-) Refundable (7-8)", "9", "0"}})
	block("Accreted Income", [][3]string{
		{"Accreted Income as per section 115TD", "10", "0"}, {"Additional Tax payable u/s 115TD", "11", "0"},
		{"Interest payable u/s 115TE", "12", "0"},
		{"Additional Tax and interest payable", "13", "0"}, {"Tax and interest paid", "14", "0"},
		{"(+) Tax Payable /(-) Refundable (13-14)", "15", "0"}})
	s.Box(x, top, w, y-top, 1, paper.Black)
	address := fmt.Sprintf("10.%d.%d.%d", 1+r.IntN(250), 1+r.IntN(250), 1+r.IntN(250))
	y = s.Paragraph(x+6, y+18, w-12, 12, text, "Income Tax Return electronically transmitted on "+t.Filed.Format("02-Jan-2006")+fmt.Sprintf(" "+
		"%d:%02d:%02d", 9+r.IntN(11), r.IntN(60), r.IntN(60))+" from IP address "+address+
		" and verified by "+world.Upper(b.FullName())+" having PAN "+b.TaxNumber+" on "+t.Filed.Format("02-Jan-2006")+" using paper ITR-Verification "+
		""+
		""+
		"Form /Electronic Verification Code "+
		world.Draw(r, world.Letters+world.Figures, 10)+" generated through Aadhaar OTP mode")
	s.Box(x, y-2, w, 74, 0.7, paper.Black)
	s.Text(x+6, y+32, text, "System Generated")
	s.Text(x+6, y+44, text, "Barcode/QR Code")
	form.Matrix(s, x+110, y+6, 58, 33, r)
	form.Bars(s, x+196, y+16, 0.72, 34, t.Ack)
	s.Text(x+196, y+60, small, b.TaxNumber+"01"+t.Ack+world.Draw(r, "0123456789abcdef", 24))
	y += 92
	s.Centre(b.Width/2, y+4, paper.SansBold.Of(10), "DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU")
	s.Centre(b.Width/2, y+18, small, "This is a system generated acknowledgement. The return has been taken up for processing; the intimation under "+
		"section 143(1) will be sent to the registered e-mail address.")
	d := template.Single(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "acknowledgement_number": t.Ack,
		"total_income": t.Taxable.Whole().Plain(),
		"filing_date":  world.ISO(t.Filed), "taxes_paid": whole.Plain(), "form_number": "ITR-1",
	}, s).About(fmt.Sprintf("%d-04-01", t.Year), fmt.Sprintf("%d-03-31", t.Year+1))
	d.Subtype = "ITR_V"
	return d
}
