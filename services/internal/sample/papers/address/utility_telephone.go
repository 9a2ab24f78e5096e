package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// telephoneBill is that of a private company for a landline with broadband: a colourful first page, the tax invoice with the calls on the
// second and third.
func telephoneBill(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	provider := world.Pick(issuer, []string{"Samvaad Telecom Limited", "Doorvani Communications Limited", "Tarang Fibernet Private Limited"})
	account := "1" + world.Draw(issuer, world.Figures, 9)
	line := "0" + world.Draw(issuer, world.Figures[1:], 2) + "-0" + world.Draw(issuer, world.Figures, 7)
	start := world.MonthStart(b.AsOf, -1-a.Back)
	end := world.MonthEnd(start, 0)
	billed, due := end.AddDate(0, 0, -3), end.AddDate(0, 0, 14)
	rent := world.Units(world.Pick(issuer, []int{699, 799, 999, 1199}))
	calls := world.Cents(120 * (3 + r.IntN(14)))
	charges := []charge{{"Monthly plan rental - Home Fibre " + fmt.Sprint(int64(rent/100)) + " unlimited", rent},
		{"Call charges beyond free allowance (ISD / premium)", calls}, {"Value added services - OTT bundle",
			14_900}, {"Discount - long association", -5_000}}
	net := sum(charges)
	tax := net.Share(900)
	total := net + 2*tax
	before := rent + 14_900 + world.Cents(100*r.IntN(60))
	before += 2 * before.Share(900)
	pan := "AABCS" + world.Draw(issuer, world.Figures[1:], 4) + "M"
	holder := "Mr. " + b.Name()
	if b.Sex == "F" {
		holder = "Ms. " + b.Name()
	}
	red := world.Pick(issuer, []paper.Ink{paper.RGB(198, 24, 48), paper.RGB(226, 110, 0), paper.RGB(90, 30, 130)})
	style := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7.6, Ink: red, Pale: mixed(red)}
	x, w := 42.0, b.Width-84
	open := func() *paper.Sheet {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(0, 0, b.Width, 12, red)
		s.Disc(x+12, 38, 12, 12, red)
		s.Ring(x+12, 38, 7, 7, 1.6, paper.White)
		s.Disc(x+12, 38, 2.4, 2.4, paper.White)
		s.Text(x+30, 43, style.BoldOf(13).In(red), provider)
		return s
	}
	s := open()
	s.Right(x+w, 36, style.BoldOf(11), "Your Home Bill")
	s.Right(x+w, 48, style.Of(7.6), "Original for recipient")
	form.Stacked(s, x, 78, 12, style.BoldOf(9), holder)
	form.Stacked(s, x, 91, 12, style.Of(8.5), append(b.Home.Lines(), "India")...)
	s.Text(x, 130, style.Of(7.6), "Installation address: same as above")
	y := 72.0
	for _, c := range []form.Cell{{Label: "Telephone number", Value: line}, {Label: "Account number", Value: account}, {Label: "Bill number",
		Value: "HB" + world.Draw(r, world.Figures[1:], 10)}, {Label: "Bill date", Value: billed.Format("02 Jan 2006")},
		{Label: "Bill period", Value: start.Format("02 Jan 06") + " to " + end.Format("02 Jan 06")}, {Label: "Security deposit", Value: "0.00"}} {
		s.Text(x+w*0.54, y, style.Of(7.6).In(paper.Grey), c.Label)
		s.Right(x+w, y, style.BoldOf(7.8), c.Value)
		s.Rule(x+w*0.54, x+w, y+4, 0.4, paper.Pale)
		y += 13.5
	}
	// The sum in five boxes with signs between them.
	y = 166
	boxes := []struct{ label, value string }{{"Previous balance", b.Amount(before)}, {"Payments", b.Amount(before)}, {"Adjustments", "0.00"},
		{"This month's charges", b.Amount(total)}, {"Amount due", b.Amount(total)}}
	bw := (w - 4*16) / 5
	for i, c := range boxes {
		at := x + (bw+16)*float64(i)
		ground, ink := style.Pale, paper.Black
		if i == 4 {
			ground, ink = red, paper.White
		}
		s.Card(at, y, bw, 46, 5, ground, ground)
		s.Centre(at+bw/2, y+16, form.Fit(style.Of(7.2).In(ink), c.label, bw-6), c.label)
		s.Centre(at+bw/2, y+34, form.Fit(style.BoldOf(10).In(ink), "₹ "+c.value, bw-6), "₹ "+c.value)
		if i < 4 {
			s.Centre(at+bw+8, y+28, style.BoldOf(12), []string{"–", "–", "+", "="}[i])
		}
	}
	s.Text(x, y+64, style.Of(8), "Pay by")
	s.Text(x+36, y+64, style.BoldOf(10).In(red), due.Format("02 Jan 2006"))
	s.Text(x+140, y+64, style.Of(8), "Amount payable after due date: ₹ "+b.Amount(total+10_000)+" (late fee ₹ 100.00)")

	y = 262
	s.Text(x, y, style.BoldOf(9).In(red), "This month's charges")
	y += 8
	s.Rule(x, x+w, y, 1, red)
	y += 14
	all := append(append([]charge{}, charges...), charge{"CGST @ 9%", tax}, charge{"SGST @ 9%", tax})
	for _, c := range all {
		s.Text(x+4, y, style.Of(8), c.name)
		s.Right(x+w-4, y, style.Of(8), b.Amount(c.amount))
		s.Rule(x, x+w, y+4.5, 0.3, paper.Pale)
		y += 15
	}
	s.Text(x+4, y+1, style.BoldOf(8.5), "Total")
	s.Right(x+w-4, y+1, style.BoldOf(8.5), "₹ "+b.Amount(total))
	s.Text(x+4, y+15, style.Of(7.4), world.InWords(b.Locale, total))
	y += 40
	s.Text(x, y, style.BoldOf(9).In(red), "Your usage")
	s.Rule(x, x+w, y+6, 1, red)
	for i, c := range [][2]string{{fmt.Sprintf("%d.%d GB", 120+r.IntN(300), r.IntN(9)), "data used, unlimited in your plan"},
		{fmt.Sprint(40+r.IntN(200)) + " min", "local and STD calls, free"}, {fmt.Sprint(calls/1200) + " min", "ISD calls at ₹ 12.00 a minute"}} {
		at := x + w*float64(i)/3
		s.Text(at+4, y+28, style.BoldOf(13), c[0])
		s.Text(at+4, y+41, style.Of(7.2).In(paper.Grey), c[1])
	}
	y += 66
	s.Card(x, y, w*0.62, 96, 5, style.Pale, style.Pale)
	s.Text(x+10, y+16, style.BoldOf(8.5).In(red), "Easy ways to pay")
	form.Stacked(s, x+10, y+30, 12, style.Of(7.4), "UPI: "+account+".home@example", "Net banking: "+form.Site(provider)+" > Quick pay",
		"Auto debit: give a mandate on your bank account or card, and forget",
		"  the due date", "Cash or cheque: any showroom; cheque in favour of "+provider, "  A/c "+account)
	form.Matrix(s, x+w*0.62+40, y+4, 88, 37, r)
	s.Centre(x+w*0.62+84, y+104, style.Of(6.6), "Scan and pay ₹ "+b.Amount(total))
	y += 126
	s.Text(x, y, style.BoldOf(8.5).In(red), "Good to know")
	s.Paragraph(x, y+13, w, 10.6, style.Of(7.4), "From next month the bill comes by e-mail alone; SMS PAPER to 121 if you want to keep getting it "+
		"on paper. The rental of the plan is charged in advance, calls in arrears. "+
		"Router and fibre terminal remain the property of the company and are to be given back when the connection is closed; otherwise ₹ 2,500 is "+
		"charged.")
	s.Rule(x, x+w, b.Height-86, 0.5, paper.Grey)
	s.Paragraph(x, b.Height-75, w, 9, style.Of(6.4).In(paper.Grey), provider+", Regd. office: "+b.Banks[0].Place.String()+"   CIN "+
		"U64203"+world.StateCode(b.Home.Region)+"2006PLC"+world.Draw(issuer, world.Figures, 6)+
		"   GSTIN "+goodsNumber(b, pan)+"   PAN "+pan+"   HSN 998413, telecommunication services. Place of supply: "+b.Home.Region+". Customer care "+
		"121, appellate authority as per TRAI regulations at the website.")

	t := open()
	t.Right(x+w, 36, style.Of(7.6), "Account number "+account)
	t.Right(x+w, 47, style.Of(7.6), "Bill date "+billed.Format("02 Jan 2006"))
	t.Text(x, 80, style.BoldOf(9).In(red), "Itemised calls from "+line)
	columns := form.Columns(w/2-8, form.Column{Title: "Date", Width: 46}, form.Column{Title: "Time", Width: 44}, form.Column{Title: "Number"},
		form.Column{Title: "Min:sec", Width: 42, Right: true}, form.Column{Title: "₹", Width: 30, Right: true})
	free := 0
	for side := range 2 {
		cy := style.Head(t, x+(w/2+8)*float64(side), 88, style.Pale, paper.Black, columns)
		for i := range 34 - 6*side {
			day := 1 + (i+34*side)*27/62
			seconds := 15 + r.IntN(900)
			free += seconds
			number := "0" + world.Draw(r, world.Figures, 4) + "XXXXX"
			form.Row(t, x+(w/2+8)*float64(side), cy, style.Of(6.6), columns, start.AddDate(0, 0, day-1).Format("02 Jan"),
				fmt.Sprintf("%02d:%02d:%02d", 7+r.IntN(16), r.IntN(60), r.IntN(60)), number,
				fmt.Sprintf("%02d:%02d", seconds/60, seconds%60), "0.00")
			cy += 12.4
		}
	}
	t.Text(x, 550, style.Of(7.4), fmt.Sprintf("Free calls in all: %d, %d:%02d minutes. ISD calls are listed on request at the website.", 62,
		free/60, free%60))
	t.Text(x, 580, style.BoldOf(9).In(red), "Terms in short")
	ty := 594.0
	for i, p := range telephoneTerms {
		t.Text(x, ty, style.Of(7.2), fmt.Sprintf("%d.", i+1))
		ty = t.Paragraph(x+14, ty, w-14, 10, style.Of(7.2), p) + 2.4
	}
	return template.Numbered(map[string]string{
		"provider": provider, "holder": holder, "account_number": account, "address": b.Home.String(), "bill_date": world.ISO(billed), "due_date": world.ISO(due),
		"amount_due": total.Plain(), "period_start": world.ISO(start), "period_end": world.ISO(end), "telephone": line, "previous_balance": before.Plain(),
	}, []*paper.Sheet{s, t}, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-24, style.Of(6.8).In(paper.Grey), fmt.Sprintf("Page %d/%d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

var telephoneTerms = []string{
	"The bill is to be paid in full by the due date. If it is not, outgoing calls are barred after seven days and the line is closed after thirty, " +
		"for which a restoration charge applies.",
	"A dispute about a charge may be raised within sixty days of the bill date. Pay the undisputed part meanwhile; a docket number is given for " +
		"every complaint.",
	"Cheques that come back unpaid cost ₹ 350 each. After two of them only cash, card and online payments are taken.",
	"The speed of the plan is a best-effort speed up to the router over a cable, not over Wi-Fi. Fair use is as shown on the website.",
	"This invoice is digitally made; under rule 46 of the CGST Rules it needs no signature when sent by electronic mail.",
	"Services are subject to the terms of the customer agreement form, to the Telecommunications Act and to the orders of the regulator as they " +
		"stand from time to time.",
}
