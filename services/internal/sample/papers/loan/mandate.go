package loan

import (
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func mandateFields(b *world.Borrower, umrn string) map[string]string {
	return map[string]string{
		"holder": b.FullName(), "account_number": b.Account(0).Number, "ifsc": b.Banks[0].Branch, "amount": b.Loan.Instalment().Plain(),
		"start_date":   world.ISO(deal.Of(b).FirstDue),
		"utility_name": b.Lender.Name, "umrn": umrn, "bank": b.Banks[0].Name, "loan_number": b.Loan.Number,
	}
}

// paperMandate is the form for a debit mandate of the national clearing house as lenders hand it out: half a sheet of combs and boxes, filled
// in by hand, on its own slip or scanned with the rest of the page empty.
func paperMandate(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	tall := world.Pick(a.Own(b), []float64{314, b.Height})
	s := &paper.Sheet{Width: b.Width, Height: tall}
	label, bold, pen := paper.Sans.Of(6.8), paper.SansBold.Of(6.8), paper.Hand.Of(11).In(paper.Blue)
	x, y, w := 22.0, 22.0, b.Width-44
	umrn := world.Draw(r, world.Letters, 4) + world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 15)
	s.Box(x, y, w, 268, 1, paper.Black)
	form.Emblem(s, x+6, y+6, 18, paper.Black, r.IntN(6))
	s.Text(x+28, y+13, paper.SansBold.Of(8), "NACH")
	s.Text(x+28, y+22, label, "Debit mandate")
	cell := 12.3
	s.Text(x+92, y+14, bold, "UMRN")
	form.Comb(s, x+118, y+4, cell, pen, 20, umrn)
	s.Text(x+392, y+14, bold, "Date")
	form.Comb(s, x+414, y+4, cell, pen, 8, d.Sanctioned.AddDate(0, 0, 2).Format("02012006"))
	s.Rule(x, x+w, y+28, 0.6, paper.Black)
	y += 28
	s.Text(x+4, y+10, label, "Tick (\u2713)")
	for i, l := range []string{"CREATE", "MODIFY", "CANCEL"} {
		form.Checkbox(s, x+6, y+22+13*float64(i), label, i == 0, l)
	}
	s.Line(x+62, y, x+62, y+48, 0.6, paper.Black)
	row := func(dy float64, at, width float64, name, value string, t paper.Type) {
		s.Text(at, y+dy, bold, name)
		from := at + bold.Width(name) + 4
		s.Box(from, y+dy-10, at+width-from, 13, 0.5, paper.Grey)
		s.Text(from+3, y+dy-0.5, form.Fit(t, value, at+width-from-5), value)
	}
	typed := paper.MonoBold.Of(8)
	row(14, x+68, 210, "Sponsor Bank Code", b.Banks[1].Branch, typed)
	row(14, x+286, w-292, "Utility Code", "NACH000000000"+b.Lender.Licence[:5], typed)
	row(31, x+68, 300, "I/We hereby authorize", b.Lender.Name, typed)
	s.Text(x+374, y+31, bold, "to debit (tick \u2713)")
	form.Choices(s, x+68, y+44, 9, label, 0, "SB", "CA", "CC", "SB-NRE", "SB-NRO", "Other")
	y += 52
	s.Text(x+4, y+11, bold, "Bank a/c number")
	form.Comb(s, x+64, y, cell, pen, 34, b.Account(0).Number)
	y += 19
	row(11, x+4, 226, "with Bank", b.Banks[0].Name, pen)
	s.Text(x+238, y+11, bold, "IFSC")
	form.Comb(s, x+258, y, cell, pen, 11, b.Banks[0].Branch)
	s.Text(x+400, y+11, bold, "or MICR")
	form.Comb(s, x+432, y, cell, pen, 9, "")
	y += 19
	row(11, x+4, w-120, "an amount of Rupees", strings.TrimPrefix(world.InWords(b.Locale, b.Loan.Instalment()), "Rupees "), pen)
	s.Box(x+w-110, y-2, 104, 17, 1, paper.Black)
	s.Text(x+w-106, y+10, paper.SansBold.Of(9), "\u20b9")
	s.Text(x+w-94, y+10, pen, b.Amount(b.Loan.Instalment()))
	y += 21
	s.Text(x+4, y+9, bold, "FREQUENCY")
	form.Choices(s, x+52, y+9, 8, label, 0, "Mthly", "Qtly", "H-Yrly", "Yrly", "As & when presented")
	s.Text(x+300, y+9, bold, "DEBIT TYPE")
	form.Choices(s, x+348, y+9, 12, label, 0, "Fixed Amount", "Maximum Amount")
	y += 16
	row(11, x+4, w/2-8, "Reference 1", b.Loan.Number, pen)
	row(11, x+w/2, w/2-6, "Phone No.", b.Phone, pen)
	y += 16
	row(11, x+4, w/2-8, "Reference 2", "", pen)
	row(11, x+w/2, w/2-6, "Email ID", b.Email, pen)
	y += 18
	s.Text(x+4, y+6, paper.Sans.Of(6.2), "I agree for the debit of mandate processing charges by the bank whom I am authorizing to debit my "+
		"account as per latest schedule of charges of the bank.")
	s.Rule(x, x+w, y+10, 0.6, paper.Black)
	y += 12
	s.Text(x+4, y+8, bold, "PERIOD")
	for i, l := range []string{"From", "To"} {
		s.Text(x+4, y+20+17*float64(i), bold, l)
		when := []string{d.FirstDue.Format("02012006"), d.LastDue.Format("02012006")}[i]
		form.Comb(s, x+28, y+10+17*float64(i), cell, pen, 8, when)
	}
	form.Checkbox(s, x+4, y+56, label, false, "Or  Until Cancelled")
	third := (w - 140) / 3
	for i := range 3 {
		at := x + 140 + third*float64(i)
		s.Rule(at, at+third-10, y+34, 0.5, paper.Black)
		s.Text(at, y+41, paper.Sans.Of(5.8), []string{"Signature Primary Account holder", "Signature of Account holder",
			"Signature of Account holder"}[i])
		s.Text(at, y+54, label, world.Number(i+1)+".")
		s.Rule(at+8, at+third-10, y+55, 0.4, paper.Grey)
	}
	form.Signature(s, x+146, y+32, 74, b.Random("signature"))
	s.Text(x+150, y+53, form.Fit(pen, b.FullName(), third-20), b.FullName())
	s.Paragraph(x+4, 22+268+9, w-8, 7, paper.Sans.Of(5.6), "\u2022 This is to confirm that the declaration has been carefully read, understood "+
		"& made by me/us. I am authorizing the user entity/corporate to debit my account.  \u2022 I have understood that I am authorized to "+
		"cancel/amend this mandate by appropriately communicating the cancellation/amendment request to the user entity/corporate or the bank "+
		"where I have authorized the debit.")
	return template.Single(mandateFields(b, umrn), s)
}

// electronicMandate is the confirmation of a mandate given on line with a debit card or net banking, as the lender's portal prints it: the
// same facts in a typed table, with the references of the authentication.
func electronicMandate(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	st := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 8, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 98, 102), paper.RGB(158, 44,
		24), paper.Navy})}
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 50.0, b.Width-100
	umrn := world.Draw(r, world.Letters, 4) + "7" + world.Draw(r, world.Figures, 15)
	signed := d.Sanctioned.AddDate(0, 0, 3)
	s.Text(x, 56, st.BoldOf(14).In(st.Ink), b.Lender.Name)
	s.Right(x+w, 56, st.Of(8), "E-NACH / e-Mandate registration")
	s.Rule(x, x+w, 66, 2, st.Ink)
	s.Text(x, 92, st.BoldOf(11), "Mandate Registration Form \u2013 Debit (API e-Mandate)")
	p := st.Prose(8, 11)
	y := p.At(s, x, 110, w, "Status: *REGISTERED* at destination bank on "+signed.Format("02-01-2006")+". Keep this confirmation for your "+
		"records; debits will be presented on the dates below, and on the next working day where these are holidays.") + 6
	columns := form.Columns(w, form.Column{Width: 170}, form.Column{})
	for _, row := range [][]string{
		{"UMRN", "*" + umrn + "*"}, {"Action", "[X] Create   [  ] Amend   [  ] Cancel"}, {"Mandate date", signed.Format("02-01-2006")},
		{"Sponsor bank code", b.Banks[1].Branch}, {"Utility code", "NACH000000000" + b.Lender.Licence[:5]},
		{"Name of utility / biller", "*" + b.Lender.Name + "*"}, {"Category of mandate", "L001 \u2013 Loan instalment payment"},
		{"Customer (account holder)", "*" + b.FullName() + "*"}, {"Account type", "[X] Savings   [  ] Current   [  ] CC   [  ] Other"},
		{"Bank account number", "*" + b.Account(0).Number + "*"}, {"Destination bank", b.Banks[0].Name}, {"IFSC", "*" + b.Banks[0].Branch +
			"*"}, {"Amount (Rs.)", "*" + b.Amount(b.Loan.Instalment()) + "*  " + world.InWords(b.Locale, b.Loan.Instalment())},
		{"Debit type", "[  ] Fixed amount   [X] Maximum amount"}, {"Frequency", "[X] Monthly   [  ] Quarterly   [  ] Half-yearly   [  ] Yearly  " +
			" [  ] As presented"}, {"First collection date", d.FirstDue.Format("02-01-2006")}, {"Final collection date",
			d.LastDue.Format("02-01-2006")},
		{"Consumer reference number", b.Loan.Number}, {"Scheme / plan reference", "HL-" + b.Property.Address.City}, {"Mobile / e-mail",
			b.Phone + " / " + b.Email}, {"Authentication mode", "Net banking"}, {"Message id", world.Draw(r, world.Figures+"abcdef", 32)},
		{"NPCI reference", world.Draw(r, world.Figures[1:], 15)}, {"Accepted by bank", "true   reason code 000"},
	} {
		y = p.Row(s, x, y, columns, 3.4, row...)
	}
	y = p.At(s, x, y+18, w, "*Declaration.* I hereby declare that the particulars above are correct and agree to discharge the responsibility "+
		"expected of me as a participant in the scheme. I authorise the utility to debit the said account up to the amount and at the frequency "+
		"stated. I will not hold the utility or the bank responsible if a transaction is delayed or not effected for reasons of incomplete or "+
		"incorrect information, or for want of funds. I may cancel or amend this mandate through the utility or my bank.") + 14
	form.Matrix(s, x, y, 52, 27, r)
	s.Text(x+66, y+14, st.BoldOf(8), "Digitally signed by the destination bank")
	s.Text(x+66, y+27, st.Of(7.5), signed.Format("2006-01-02")+"T11:"+world.Draw(r, "012345", 1)+world.Draw(r, world.Figures, 1)+":07+05:30")
	s.Text(x+66, y+40, st.Of(7.5), "This is a computer generated confirmation; no signature is required.")
	s.Centre(b.Width/2, b.Height-36, st.Of(7).In(paper.Grey), b.Lender.Name+", "+b.Lender.Place.String()+"  |  "+b.Stock().TollFree)
	return template.Single(mandateFields(b, umrn), s)
}
