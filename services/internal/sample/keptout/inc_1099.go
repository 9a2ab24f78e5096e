package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// stateRefund1099G is what a state's revenue department mails in January: the address for the window of the envelope, the form below it, and the
// instructions for the recipient at the foot.
func stateRefund1099G(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	own, issuer := a.Own(b), a.Issuer(b)
	s := blank(b)
	state := world.Region(b.Home.Region)
	payer := "State of " + state + " Department of Revenue"
	place := world.Address{Street: "P.O. Box " + world.Draw(issuer, world.Figures[1:], 5), City: b.Home.City, Region: b.Home.Region,
		Code: b.Home.Code[:3] + "09"}
	refund := b.USTax(year - 1).StateTax.Share(int64(500 + own.IntN(1400))).Whole()
	number := world.Draw(own, world.Letters, 1) + world.Draw(own, world.Figures, 10)
	federal := fmt.Sprintf("%d-%07d", 20+issuer.IntN(7), 1_000_000+issuer.IntN(8_000_000))
	text, bold, label, typed := paper.Roman.Of(9.5), paper.RomanBold.Of(9.5), paper.Sans.Of(6.2), paper.Sans.Of(9.5)
	x, w := 54.0, 504.0
	form.Seal(s, x+22, 58, 22, paper.Navy, 0, world.Upper(state))
	s.Text(x+56, 52, paper.RomanBold.Of(13).In(paper.Navy), world.Upper("State of "+state))
	s.Text(x+56, 66, text, "Department of Revenue, Individual Income Tax Division")
	s.Right(x+w, 52, text, fmt.Sprintf("January %d, %d", 14+own.IntN(15), year+1))
	s.Right(x+w, 66, text, "Document no. "+number)
	form.Stacked(s, x+18, 124, 13, paper.Mono.Of(10), world.Upper(b.FullName()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Bars(s, x+18, 164, 0.7, 10, b.Home.Code)
	y := s.Paragraph(x, 204, w, 12.5, text, fmt.Sprintf("The amounts below were paid or credited to you during %d. If you itemized deductions on "+
		"your federal return for the year in the box marked 3, part or all of "+
		"your refund may be taxable to you. This is not a bill, and you will not receive another check because of it. Do not attach this "+
		"statement to your federal return.", year))

	y += 10
	top := y
	// box draws a box of the form.
	box := func(x, y, w, h float64, name string, lines ...string) {
		s.Box(x, y, w, h, 0.7, paper.Black)
		ly := s.Paragraph(x+3, y+8, w-6, 7, label, name)
		for _, l := range lines {
			s.Text(x+6, max(ly+4, y+20), form.Fit(typed, l, w-12), l)
			ly = max(ly+4, y+20) + 8
		}
	}
	form.Checkbox(s, x+196, y-2, paper.Sans.Of(7), false, "CORRECTED (if checked)")
	y += 4
	left, mid := w*0.46, w*0.3
	right := w - left - mid
	box(x, y, left, 78, "PAYER'S name, street address, city or town, state or province, country, ZIP or foreign postal code, and telephone no.",
		payer, place.Street, place.Town(), b.Stock().TollFree)
	box(x+left, y, mid, 39, "1  Unemployment compensation", "$")
	box(x+left, y+39, mid, 39, "2  State or local income tax refunds, credits, or offsets", "$  "+b.Amount(refund))
	s.Box(x+left+mid, y, right, 78, 0.7, paper.Black)
	s.Text(x+left+mid+5, y+11, label, "OMB No. 1545-0120")
	s.Text(x+left+mid+5, y+30, paper.Sans.Of(7), "Form")
	s.Text(x+left+mid+24, y+32, paper.SansBold.Of(14), "1099-G")
	s.Text(x+left+mid+5, y+46, label, "(Rev. March 2024)")
	s.Text(x+left+mid+5, y+57, label, "For calendar year")
	s.Text(x+left+mid+62, y+62, paper.SansBold.Of(13), world.Number(year))
	y += 78
	box(x, y, left/2, 32, "PAYER'S TIN", federal)
	box(x+left/2, y, left/2, 32, "RECIPIENT'S TIN", b.TaxNumber)
	box(x+left, y, mid, 32, "3  Box 2 amount is for tax year", world.Number(year-1))
	box(x+left+mid, y, right, 32, "4  Federal income tax withheld", "$  0.00")
	y += 32
	box(x, y, left, 34, "RECIPIENT'S name", world.Upper(b.FullName()))
	box(x+left, y, mid, 34, "5  RTAA payments", "$")
	box(x+left+mid, y, right, 34, "6  Taxable grants", "$")
	y += 34
	box(x, y, left, 34, "Street address (including apt. no.)", world.Upper(b.Home.Street))
	box(x+left, y, mid, 34, "7  Agriculture payments", "$")
	box(x+left+mid, y, right, 34, "8  Check if box 2 is trade or business income  [  ]")
	y += 34
	box(x, y, left, 34, "City or town, state or province, country, and ZIP or foreign postal code", world.Upper(b.Home.Town()))
	box(x+left, y, mid, 34, "9  Market gain", "$")
	box(x+left+mid, y, right, 34, "Copy B - For Recipient. This is important tax information and is being furnished to the IRS.")
	y += 34
	box(x, y, left, 32, "Account number (see instructions)", number)
	box(x+left, y, mid/2, 32, "10a  State", b.Home.Region)
	box(x+left+mid/2, y, mid/2, 32, "10b  State ID no.", world.Draw(issuer, world.Figures, 6))
	box(x+left+mid, y, right, 32, "11  State income tax withheld", "$  0.00")
	y += 32
	s.Text(x, y+10, paper.SansBold.Of(7), "Form 1099-G")
	s.Text(x+60, y+10, label, "(Rev. 3-2024)   (keep for your records)        www.irs.gov/Form1099G")
	s.Right(x+w, y+10, label, "Department of the Treasury - Internal Revenue Service")
	s.Box(x-3, top, w+6, y+16-top, 0.3, paper.Grey)
	y += 38
	s.Text(x, y, bold, "Instructions for Recipient")
	y += 13
	for _, n := range []string{
		"Recipient's taxpayer identification number (TIN). For your protection, this form may show only the last four digits of your TIN. " +
			"However, the payer has reported your complete TIN to the IRS.",
		"Box 1. Shows the total unemployment compensation paid to you this year. If you are a railroad employee and you have an amount in this " +
			"box, see the instructions of your return.",
		"Box 2. Shows refunds, credits, or offsets of state or local income tax you received. It may be taxable to you if you deducted the state " +
			"or local income tax paid on Schedule A (Form 1040). Even if you did not receive the amount shown, for example, because it was " +
			"credited to your state or local estimated tax, it is still taxable if it was deducted.",
		"Box 3. Identifies the tax year for which the box 2 refunds, credits, or offsets shown were made. If there is no entry in this box, the " +
			"refund is for " + world.Number(year-1) + " taxes.",
		"Box 4. Shows backup withholding or withholding you requested on unemployment compensation, Commodity Credit Corporation loans, or " +
			"certain crop disaster payments.",
		"Questions about this form may be answered on our website, or between 7:30 a.m. and 5:00 p.m. at the number above. A duplicate may be " +
			"printed from your online account.",
	} {
		y = s.Paragraph(x, y, w, 10, paper.Roman.Of(8.2), n) + 3
	}
	d := template.Single(map[string]string{
		"tax_year": world.Number(year), "payer": payer, "payer_tin": federal, "recipient": world.Upper(b.FullName()),
		"recipient_tin": b.TaxNumber, "amount": refund.Plain(), "account_number": number,
	}, s).About(world.ISO(world.Day(year, 1, 1)), world.ISO(world.Day(year, 12, 31)))
	d.Subtype = "G"
	return d
}
