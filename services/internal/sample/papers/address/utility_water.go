package address

import (
	"fmt"
	"math"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// waterBill is that of a public district for water, sewer and refuse, every second month: a mainframe prints it on a form of two parts, of
// which the lower goes back with the check. Nothing on it has a page number.
func waterBill(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	provider := county(b) + " County Water & Sewer District"
	account := fmt.Sprintf("%03d-%04d-%02d", 100+issuer.IntN(800), issuer.IntN(9999), 1+issuer.IntN(12))
	end := world.MonthStart(b.AsOf, -1-2*a.Back).AddDate(0, 0, 9+r.IntN(4))
	start := end.AddDate(0, -2, 0)
	billed, due := end.AddDate(0, 0, 6), end.AddDate(0, 0, 27)
	use := 6 + r.IntN(13)
	reading := 400 + issuer.IntN(2_000)
	water, sewer := world.Cents(math.Round(float64(use)*468)), world.Cents(math.Round(float64(use)*612))
	charges := []charge{{"WATER BASE 3/4 IN", 2_140}, {fmt.Sprintf("WATER USAGE %3d CCF @ 4.68", use), water}, {"SEWER BASE", 1_975},
		{fmt.Sprintf("SEWER USAGE %3d CCF @ 6.12", use), sewer},
		{"STORMWATER 1.0 ERU", 1_190}, {"REFUSE 65 GAL CART", 3_620}, {"RECYCLING", 640}, {"STATE WATER USE TAX 6%", (water + 2_140).Share(600)}}
	total := sum(charges)

	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: issuer.IntN(2) == 0}
	x, w := 46.0, b.Width-92
	form1 := paper.RGB(30, 86, 122) // the ink of the preprinted form
	label, print := paper.Sans.Of(7).In(form1), paper.Mono.Of(9.5)
	s.Disc(x+16, 48, 15, 15, form1)
	s.Fill([]paper.Point{{X: x + 16, Y: 36}, {X: x + 23, Y: 51}, {X: x + 16, Y: 59}, {X: x + 9, Y: 51}}, paper.White)
	s.Text(x+40, 44, paper.SerifBold.Of(14).In(form1), provider)
	s.Text(x+40, 57, paper.Serif.Of(9).In(form1), "A special purpose district   "+b.Banks[1].Place.String()+"   Office hours 8:00-4:30 Mon-Fri")
	s.Text(x+40, 68, paper.Serif.Of(9).In(form1), "Billing (800) 555-0162     After-hours emergency "+b.Stock().TollFree)
	s.Right(x+w, 44, paper.SansBold.Of(10).In(form1), "UTILITY BILL")

	cell := func(x, y, w, h float64, name, value string) {
		s.Box(x, y, w, h, 0.7, form1)
		s.Text(x+3, y+8.5, label, name)
		s.Text(x+5, y+h-6, form.Fit(print, value, w-8), value)
	}
	cell(x, 84, w*0.25, 30, "ACCOUNT NO.", account)
	cell(x+w*0.25, 84, w*0.25, 30, "BILL DATE", billed.Format("01-02-06"))
	cell(x+w*0.5, 84, w*0.25, 30, "DUE DATE", due.Format("01-02-06"))
	cell(x+w*0.75, 84, w*0.25, 30, "AMOUNT DUE", b.Money(total))
	cell(x, 114, w*0.5, 30, "SERVICE ADDRESS", world.Upper(b.Home.Street))
	cell(x+w*0.5, 114, w*0.25, 30, "SERVICE FROM", start.Format("01-02-06"))
	cell(x+w*0.75, 114, w*0.25, 30, "SERVICE TO", end.Format("01-02-06"))
	cell(x, 144, w*0.5, 30, "CUSTOMER", world.Upper(b.Name()))
	cell(x+w*0.5, 144, w*0.25, 30, "ROUTE / SEQ", fmt.Sprintf("%02d / %04d", 1+issuer.IntN(30), issuer.IntN(9999)))
	cell(x+w*0.75, 144, w*0.25, 30, "CLASS", "R1  SINGLE FAMILY")

	s.Box(x, 186, w, 42, 0.7, form1)
	for i, h := range []string{"METER NO.", "SIZE", "READ TYPE", "PREVIOUS", "PRESENT", "USAGE (CCF)", "DAYS"} {
		at := x + w*float64(i)/7
		s.Text(at+4, 196, label, h)
		s.Text(at+4, 216, print, []string{world.Draw(issuer, world.Figures[1:], 7), "3/4", "ACTUAL", fmt.Sprint(reading), fmt.Sprint(reading +
			use), fmt.Sprint(use), fmt.Sprintf("%.0f", end.Sub(start).Hours()/24)}[i])
	}
	s.Text(x, 248, label, "DESCRIPTION")
	s.Right(x+w*0.56, 248, label, "AMOUNT")
	s.Rule(x, x+w*0.56, 251, 0.7, form1)
	y := 264.0
	line := func(name, amount string) {
		s.Text(x+2, y, print, name)
		s.Right(x+w*0.56, y, print, amount)
		y += 13
	}
	previous := total + world.Cents(r.IntN(2_600)-1_300)
	line("PREVIOUS BALANCE", b.Amount(previous))
	line("PAYMENT "+billed.AddDate(0, -2, 14).Format("01-02-06"), b.Amount(previous)+"-")
	line("BALANCE FORWARD", b.Amount(0))
	y += 6
	for _, c := range charges {
		line(c.name, b.Amount(c.amount))
	}
	y += 2
	s.Rule(x+w*0.38, x+w*0.56, y-9, 0.6, paper.Black)
	line("CURRENT CHARGES", b.Amount(total))
	line("TOTAL AMOUNT DUE", b.Amount(total))
	line("AMOUNT AFTER "+due.Format("01-02-06")+"  (10% PENALTY)", b.Amount(total+total.Share(1000)))

	right := x + w*0.61
	s.Box(right, 240, w*0.39, 120, 0.7, form1)
	s.Text(right+6, 252, label, "USAGE HISTORY  (CCF, BY BILLING PERIOD)")
	for i := range 7 {
		u := 6 + r.IntN(13)
		if i == 6 {
			u = use
		}
		at := end.AddDate(0, 2*(i-6), 0)
		s.Text(right+6, 268+13*float64(i), paper.Mono.Of(8), at.Format("01/06"))
		s.Band(right+42, 261.5+13*float64(i), float64(u)*6.4, 7.5, form1)
		s.Text(right+46+float64(u)*6.4, 268+13*float64(i), paper.Mono.Of(8), fmt.Sprint(u))
	}
	s.Box(right, 368, w*0.39, 92, 0.7, form1)
	s.Text(right+6, 380, label, "MESSAGES")
	s.Paragraph(right+6, 392, w*0.39-12, 10, paper.Mono.Of(7.6), "HYDRANT FLUSHING BEGINS THE SECOND WEEK OF NEXT MONTH. WATER MAY BE CLOUDY FOR A "+
		"SHORT TIME.\nTHE CONSUMER CONFIDENCE REPORT IS AVAILABLE AT THE OFFICE.\nONE CCF IS 748 GALLONS.")
	s.Paragraph(x, 486, w, 9.6, paper.Serif.Of(8.5).In(form1), "Bills are due and payable upon receipt and are delinquent after the due date, when "+
		"a ten percent penalty is added. Service is subject to disconnection without further notice "+
		"if a delinquent bill remains unpaid fifteen days after the due date; a reconnection fee of $45.00 during office hours, or $90.00 after "+
		"hours, must then be paid with the bill. Unpaid sewer and stormwater charges are "+
		"certified to the county and become a lien on the property. Failure to receive a bill does not relieve the customer of the obligation to "+
		"pay. Owners remain responsible for accounts of tenants.")

	for i := range 64 {
		s.Rule(x-20+9*float64(i), x-15+9*float64(i), 556, 0.6, paper.Grey)
	}
	s.Text(x, 574, label, "RETURN THIS PORTION WITH PAYMENT  -  DO NOT STAPLE OR FOLD  -  WRITE ACCOUNT NUMBER ON CHECK")
	cell(x+w*0.5, 584, w*0.25, 30, "ACCOUNT NO.", account)
	cell(x+w*0.75, 584, w*0.25, 30, "DUE DATE", due.Format("01-02-06"))
	cell(x+w*0.5, 614, w*0.25, 30, "PAY THIS AMOUNT", b.Money(total))
	cell(x+w*0.75, 614, w*0.25, 30, "AFTER DUE DATE", b.Money(total+total.Share(1000)))
	cell(x+w*0.5, 644, w*0.5, 30, "SERVICE ADDRESS", world.Upper(b.Home.Street))
	form.Stacked(s, x, 598, 12, paper.Serif.Of(9.5), provider, "P.O. Box 0127", b.Home.Town())
	form.Stacked(s, x+24, 664, 13, print, world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Bars(s, x+w*0.56, 690, 0.7, 22, fmt.Sprintf("%s%s%06d", account[:3], account[4:8], int64(total)))
	s.Right(x+w, 744, paper.Mono.Of(8), "PRSRT FIRST CLASS  "+world.Draw(r, world.Figures, 5))
	return template.Single(map[string]string{
		"provider": provider, "holder": world.Upper(b.Name()), "account_number": account, "address": world.Upper(b.Home.String()), "bill_date": world.ISO(billed),
		"due_date": world.ISO(due), "amount_due": total.Plain(), "period_start": world.ISO(start), "period_end": world.ISO(end), "previous_balance": previous.Plain(),
	}, s).About(world.ISO(start), world.ISO(end))
}
