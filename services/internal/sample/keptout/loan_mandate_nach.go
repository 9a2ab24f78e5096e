package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// clearingMandate is the form of the payments corporation, a third of a page, with the customer's tear-off below it.
func clearingMandate(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Issuer(b)
	acc := b.Account(a.Account)
	x, w := 24.0, b.Width-48
	label, small := paper.Sans.Of(7), paper.Sans.Of(6)
	pen := paper.Hand.Of(12).In(paper.Black)
	if r.IntN(3) > 0 {
		pen = paper.MonoBold.Of(8.6)
	}
	day := b.AsOf.AddDate(0, 0, 14)
	start := world.MonthStart(day, 2)
	end := start.AddDate(0, b.Loan.Months-1, 0)
	digits := func(iso string) string { return iso[8:10] + iso[5:7] + iso[:4] }
	y := 40.0
	s.Box(x, y, w, 282, 1, paper.Black)
	form.Emblem(s, x+8, y+8, 26, paper.Black, 2)
	s.Text(x+42, y+18, label, "UMRN")
	form.Comb(s, x+70, y+8, 13.2, pen, 20, "")
	s.Text(x+352, y+18, label, "Date")
	form.Comb(s, x+376, y+8, 13.2, pen, 8, digits(world.ISO(day)))
	s.Text(x+42, y+42, paper.SansBold.Of(8), "Sponsor Bank Code")
	s.Text(x+124, y+42, pen, acc.Bank.Short+"0000"+world.Draw(r, world.Figures, 3))
	s.Text(x+258, y+42, paper.SansBold.Of(8), "Utility Code")
	s.Text(x+312, y+42, pen, "NACH0000000000"+world.Draw(r, world.Figures, 4))
	for i, l := range []string{"CREATE", "MODIFY", "CANCEL"} {
		form.Checkbox(s, x+w-72, y+40+float64(i)*13, label, i == 0, l)
	}
	s.Text(x+8, y+64, label, "I/We hereby authorize")
	s.Text(x+86, y+64, pen, b.Lender.Name)
	s.Text(x+270, y+64, label, "to debit (tick)")
	form.Choices(s, x+320, y+64, 7, label, 0, "SB", "CA", "CC", "SB-NRE", "Other")
	s.Text(x+8, y+86, label, "Bank a/c number")
	form.Comb(s, x+70, y+75, 13.2, pen, 22, acc.Number)
	s.Text(x+8, y+108, label, "with Bank")
	s.Rule(x+46, x+210, y+110, 0.4, paper.Grey)
	s.Text(x+48, y+108, form.Fit(pen, acc.Bank.Name, 160), acc.Bank.Name)
	s.Text(x+214, y+108, label, "IFSC")
	form.Comb(s, x+234, y+97, 12.4, pen, 11, acc.Bank.Branch)
	s.Text(x+376, y+108, label, "or MICR")
	form.Comb(s, x+408, y+97, 12.4, pen, 9, world.Draw(r, world.Figures[1:], 9))
	each := b.Loan.Instalment()
	// The mandate is for a little more than the instalment, so that a rise of the rate does not need a new one.
	amount := (each.Share(11_000)/100_00 + 1) * 100_00
	s.Text(x+8, y+130, label, "an amount of Rupees")
	s.Rule(x+82, x+390, y+132, 0.4, paper.Grey)
	words := inWords(b.Locale, amount) + " Only"
	s.Text(x+84, y+130, form.Fit(pen, words, 304), words)
	s.Text(x+396, y+130, paper.SansBold.Of(10), "\u20b9")
	s.Box(x+408, y+118, 112, 16, 0.8, paper.Black)
	s.Text(x+414, y+130, pen, b.Amount(amount))
	s.Text(x+8, y+150, label, "DEBIT TYPE")
	form.Choices(s, x+60, y+150, 10, label, 1, "Fixed Amount", "Maximum Amount")
	s.Text(x+214, y+150, label, "FREQUENCY")
	form.Choices(s, x+262, y+150, 7, label, 0, "Mthly", "Qtly", "H-Yrly", "Yrly", "As & when presented")
	s.Text(x+8, y+170, label, "Reference 1")
	s.Rule(x+54, x+262, y+172, 0.4, paper.Grey)
	s.Text(x+56, y+170, pen, b.Loan.Number)
	s.Text(x+272, y+170, label, "Phone No.")
	s.Rule(x+310, x+w-8, y+172, 0.4, paper.Grey)
	s.Text(x+312, y+170, pen, b.Phone)
	s.Text(x+8, y+188, label, "Reference 2")
	s.Rule(x+54, x+262, y+190, 0.4, paper.Grey)
	s.Text(x+56, y+188, pen, "HOME LOAN EMI")
	s.Text(x+272, y+188, label, "Email ID")
	s.Rule(x+310, x+w-8, y+190, 0.4, paper.Grey)
	s.Text(x+312, y+188, form.Fit(pen, b.Email, 200), b.Email)
	s.Text(x+8, y+201, small, "I agree for the debit of mandate processing charges by the bank whom I am authorizing to debit my account as per "+
		"latest schedule of charges of the bank.")
	s.Text(x+8, y+216, paper.SansBold.Of(7), "PERIOD")
	for i, row := range [][2]string{{"From", digits(world.ISO(start))}, {"To", digits(world.ISO(end))}} {
		s.Text(x+8, y+230+float64(i)*16, label, row[0])
		form.Comb(s, x+30, y+220+float64(i)*16, 12, pen, 8, row[1])
	}
	form.Checkbox(s, x+8, y+262, label, false, "Until cancelled (max. 40 years)")
	for i := range 3 {
		at := x + 150 + float64(i)*128
		s.Rule(at, at+116, y+242, 0.5, paper.Black)
		s.Text(at+20, y+250, small, "Signature of "+[]string{"primary account holder", "account holder", "account holder"}[i])
		s.Rule(at, at+116, y+266, 0.4, paper.Grey)
		s.Text(at+24, y+273, small, fmt.Sprintf("%d. Name as in bank records", i+1))
	}
	form.Signature(s, x+160, y+238, 70, b.Random("signature"))
	name := world.Upper(b.Name())
	s.Text(x+152, y+264, form.Fit(pen, name, 114), name)
	s.Paragraph(x, y+294, w, 7.6, small, "This is to confirm that the declaration has been carefully read, understood and made by me/us. I am "+
		"authorizing the user entity/corporate to debit my account, based on the instructions as agreed and signed by me. "+
		"I have understood that I am authorized to cancel/amend this mandate by appropriately communicating the cancellation/amendment request "+
		"to the user entity/corporate or the bank where I have authorized the debit.")
	y = 370
	for at := x; at < x+w; at += 8 {
		s.Line(at, y, at+4, y, 0.5, paper.Grey)
	}
	s.Text(x, y+22, paper.SansBold.Of(9), "Customer copy - instructions for filling the mandate")
	y += 40
	for i, t := range []string{
		"UMRN is auto generated and will be given by the destination bank. Please leave it empty.",
		"Write the date on which you sign; overwriting needs a full signature beside it, and correction fluid is not accepted.",
		"The account must be operated by you alone, or all holders must sign. Signatures are compared with the records of the bank.",
		"The amount is the largest that may be drawn at a time. Only the instalment that is due will be drawn: at present " + rupees(b, each) + ".",
		"Attach a cancelled cheque of the account with your name printed on it.",
		"Please allow 21 days for registration. Until then pay by transfer to the virtual account given in the welcome letter.",
	} {
		s.Text(x, y, label, fmt.Sprintf("%d.", i+1))
		y = s.Paragraph(x+14, y, w-14, 10, paper.Sans.Of(7.6), t) + 3
	}
	s.Text(x, y+10, paper.Sans.Of(7.6), "Received by branch: ____________________     Employee code: ____________     Scanned on: ____________")
	return template.Single(map[string]string{
		"holder": name, "account_number": acc.Number, "ifsc": acc.Bank.Branch, "amount": amount.Plain(), "start_date": world.ISO(start),
		"end_date": world.ISO(end), "mandate_date": world.ISO(day),
		"lender": b.Lender.Name, "loan_number": b.Loan.Number, "bank": acc.Bank.Name,
	}, s)
}
