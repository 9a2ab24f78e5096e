package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// slabs is a domestic tariff: up to so many units a month at a price in paise.
var slabs = []struct{ upTo, paise int64 }{{100, 475}, {200, 650}, {400, 790}, {1 << 40, 865}}

// consumed is about how many units an earlier bill was for.
func consumed(amount world.Cents) float64 { return float64(amount) / 907 }

// electricityBill is the monthly bill of a state's distribution company in two languages: a grid of everything the meter reader's machine
// knows, the slabs, a chart, and a counterfoil for the cash counter.
func electricityBill(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	provider := supplier(b, issuer, "State Electricity Supply Company Ltd", "City Power Distribution Ltd")
	account := world.Draw(issuer, world.Figures[1:], 1) + world.Draw(issuer, world.Figures, 9)
	end := world.MonthStart(b.AsOf, -1-a.Back).AddDate(0, 0, 21)
	start := end.AddDate(0, -1, 0)
	billed, due := end.AddDate(0, 0, 1), world.MonthStart(b.AsOf, -a.Back).AddDate(0, 0, 11)
	before, paidOn, paid := payment(b, a.Back, "ELECTRICITY")
	if !paid {
		before, paidOn = world.Cents(90_000+r.IntN(260_000)), world.MonthStart(b.AsOf, -1-a.Back).AddDate(0, 0, 10)
	}
	total, _, known := payment(b, a.Back-1, "ELECTRICITY")
	if !known {
		total = world.Cents(90_000 + r.IntN(260_000))
	}
	// The units are worked back from the total; what rounding leaves is the fuel adjustment.
	load := 3 + issuer.IntN(4)
	fixed := world.Units(110 * load)
	duty := total.Share(820)
	goal := total - fixed - duty
	energy := func(units int64) (world.Cents, [][]string) {
		left, from, cost := units, int64(0), int64(0)
		var rows [][]string
		for _, s := range slabs {
			n := min(left, s.upTo-from)
			if n <= 0 {
				break
			}
			rows = append(rows, []string{fmt.Sprintf("%d - %d", from+1, from+n), fmt.Sprint(n), world.Cents(s.paise).Plain(),
				b.Amount(world.Cents(n * s.paise))})
			cost += n * s.paise
			left, from = left-n, s.upTo
		}
		return world.Cents(cost), rows
	}
	units := int64(20)
	for cost, _ := energy(units); cost < goal-3_000; cost, _ = energy(units) {
		units++
	}
	cost, rows := energy(units)
	fuel := goal - cost

	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: issuer.IntN(2) == 0}
	x, w := 30.0, b.Width-60
	ink := world.Pick(issuer, []paper.Ink{paper.RGB(150, 30, 60), paper.RGB(20, 70, 140), paper.RGB(16, 96, 84)})
	hi, en, v := paper.Deva.Of(8).In(ink), paper.Narrow.Of(7.4).In(ink), paper.NarrowBold.Of(9)
	form.Emblem(s, x+4, 24, 34, ink, 1+issuer.IntN(5))
	s.Text(x+48, 38, paper.SansBold.Of(15).In(ink), provider)
	s.Text(x+48, 50, paper.Sans.Of(7.5), "(A Government of "+b.Home.Region+" Undertaking)   CIN: "+
		"U40109"+world.StateCode(b.Home.Region)+"2002SGC"+world.Draw(issuer, world.Figures, 6))
	s.Text(x+48, 60, paper.Sans.Of(7.5), "Sub Division: O&M "+b.Home.City+" - "+fmt.Sprint(1+issuer.IntN(9))+"     GSTIN: "+goodsNumber(b,
		"AAACS"+world.Draw(issuer, world.Figures[1:], 4)+"K"))
	s.Right(x+w, 36, paper.Deva.Of(13).In(ink), "विद्युत बिल")
	s.Right(x+w, 50, paper.SansBold.Of(10).In(ink), "ELECTRICITY BILL")
	s.Right(x+w, 61, paper.Sans.Of(7.5), "LT Domestic")
	s.Rule(x, x+w, 68, 1.4, ink)

	cell := func(cx, cy, cw, ch float64, hindiLabel, label, value string) {
		s.Box(cx, cy, cw, ch, 0.5, ink)
		s.Text(cx+3, cy+9, hi, hindiLabel+" /")
		s.Text(cx+3+hi.Width(hindiLabel+" / "), cy+9, form.Fit(en, label, cw-8-hi.Width(hindiLabel+" / ")), label)
		s.Text(cx+4, cy+ch-4.5, form.Fit(v, value, cw-8), value)
	}
	holder := world.Upper(b.FullName())
	left := w * 0.56
	s.Box(x, 74, left, 92, 0.5, ink)
	s.Text(x+4, 85, hi, "उपभोक्ता का नाम एवं पता /")
	s.Text(x+6+hi.Width("उपभोक्ता का नाम एवं पता / "), 85, en, "Consumer Name & Address")
	s.Text(x+6, 100, paper.SansBold.Of(10), holder)
	y := 113.0
	for _, l := range b.Home.Lines() {
		s.Text(x+6, y, paper.Sans.Of(9), l)
		y += 12
	}
	s.Text(x+6, 150, paper.Sans.Of(8), "Mobile: XXXXXX"+b.Phone[len(b.Phone)-4:]+"     e-mail: "+b.Email)
	s.Text(x+6, 161, paper.Sans.Of(8), "Feeder / DTC: F"+fmt.Sprint(10+issuer.IntN(80))+" / "+world.Draw(issuer, world.Figures[1:],
		6)+"     Pole No. "+fmt.Sprint(1+issuer.IntN(60)))
	cx, cw := x+left, (w-left)/2
	for i, c := range [][3]string{
		{"खाता संख्या", "Account ID", account}, {"बिल संख्या", "Bill No.", world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 11)},
		{"बिल तिथि", "Bill Date", b.Date(billed)}, {"बिल माह", "Bill Month", end.Format("Jan-2006")},
		{"देय तिथि", "Due Date", b.Date(due)}, {"देय राशि", "Amount Payable", "Rs. " + b.Amount(total)},
		{"टैरिफ", "Tariff", "LT-2(a) Domestic"}, {"स्वीकृत भार", "Sanctioned Load", fmt.Sprintf("%d.00 kW", load)},
	} {
		cell(cx+cw*float64(i%2), 74+23*float64(i/2), cw, 23, c[0], c[1], c[2])
	}

	y = 172
	reading := int64(4_000 + issuer.IntN(20_000))
	columns := form.Columns(w, form.Column{Title: "Meter No.", Width: 84}, form.Column{Title: "Phase"}, form.Column{Title: "Prev. date"},
		form.Column{Title: "Prev. reading", Right: true},
		form.Column{Title: "Pres. date"}, form.Column{Title: "Pres. reading", Right: true}, form.Column{Title: "MF", Width: 30,
			Right: true}, form.Column{Title: "Units (kWh)", Right: true}, form.Column{Title: "Status"})
	style := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 8.5, Ink: ink, Pale: mixed(ink)}
	s.Text(x, y+9, hi, "मीटर रीडिंग विवरण /")
	s.Text(x+hi.Width("मीटर रीडिंग विवरण / "), y+9, en, "Meter reading details")
	y = style.Head(s, x, y+13, style.Pale, paper.Black, columns)
	form.Row(s, x, y-2, style.Of(8.5), columns, "SE"+world.Draw(issuer, world.Figures[1:], 7), "Single", b.Date(start), fmt.Sprint(reading),
		b.Date(end), fmt.Sprint(reading+units), "1", fmt.Sprint(units), "OK")
	form.Grid(s, x, y-12, 16, 1, columns)

	y += 22
	half := w*0.5 - 6
	s.Text(x, y, hi, "ऊर्जा शुल्क /")
	s.Text(x+hi.Width("ऊर्जा शुल्क / "), y, en, "Energy charges")
	columns = form.Columns(half, form.Column{Title: "Slab (units)"}, form.Column{Title: "Units", Right: true}, form.Column{Title: "Rate (Rs.)",
		Right: true}, form.Column{Title: "Amount", Right: true})
	sy := style.Head(s, x, y+4, style.Pale, paper.Black, columns)
	form.Grid(s, x, sy-11, 14, len(rows), columns)
	for _, row := range rows {
		form.Row(s, x, sy-1, style.Of(8.5), columns, row...)
		sy += 14
	}
	right := x + w*0.5 + 6
	s.Text(right, y, hi, "बिल का विवरण /")
	s.Text(right+hi.Width("बिल का विवरण / "), y, en, "Bill particulars")
	ry := y + 16
	for _, c := range []struct {
		hindi, label string
		amount       world.Cents
	}{{"ऊर्जा शुल्क", "Energy charges", cost}, {"स्थाई शुल्क", fmt.Sprintf("Fixed charges (%d kW x Rs.110)", load), fixed}, {"ईंधन अधिभार",
		"Fuel & power purchase adj. (FPPCA)", fuel}, {"विद्युत कर", "Electricity duty / tax", duty},
		{"चालू बिल", "Current bill amount", total}, {"पिछला बकाया", "Arrears", 0}, {"ब्याज", "Interest on arrears", 0}, {"समायोजन",
			"Adjustments / rebate", 0}} {
		bold := style.Of(8.5)
		if c.label == "Current bill amount" {
			bold = style.BoldOf(8.5)
			s.Band(right, ry-9, half, 13, style.Pale)
		}
		s.Text(right+3, ry, paper.Deva.Of(7.6), c.hindi)
		s.Text(right+58, ry, bold, c.label)
		s.Right(right+half-4, ry, bold, b.Amount(c.amount))
		s.Rule(right, right+half, ry+4, 0.3, paper.Grey)
		ry += 14
	}
	s.Band(right, ry-9, half, 20, ink)
	s.Text(right+4, ry+4, paper.Deva.Of(9).In(paper.White), "कुल देय राशि /")
	s.Text(right+62, ry+4, style.BoldOf(10).In(paper.White), "NET PAYABLE")
	s.Right(right+half-5, ry+4, style.BoldOf(12).In(paper.White), "Rs. "+b.Amount(total))
	s.Text(right+4, ry+22, style.Of(8), "After due date (late fee Rs. 50.00):")
	s.Right(right+half-4, ry+22, style.BoldOf(8.5), "Rs. "+b.Amount(total+5_000))

	sy += 8
	s.Text(x, sy, hi, "पिछला भुगतान /")
	s.Text(x+hi.Width("पिछला भुगतान / "), sy, en, "Last payment")
	s.Text(x, sy+12, style.Of(8.5), fmt.Sprintf("Rs. %s received on %s   Receipt %s", b.Amount(before), b.Date(paidOn), world.Draw(r,
		world.Figures[1:], 9)))
	s.Text(x, sy+24, style.Of(8.5), "Security deposit held: Rs. "+b.Amount(world.Units(1_500*load))+"     Interest on SD credited in April")
	base := max(ry, sy) + 118
	s.Text(x, base-84, hi, "पिछले 12 माह की खपत /")
	s.Text(x+hi.Width("पिछले 12 माह की खपत / "), base-84, en, "Consumption of the last 12 months (units)")
	for i := range 12 {
		u := float64(units)
		if amount, _, found := payment(b, a.Back+10-i, "ELECTRICITY"); found && i < 11 {
			u = consumed(amount)
		}
		at := x + 6 + float64(i)*(half-8)/12
		bar := min(66, 6+u/8)
		s.Band(at, base-bar, 12, bar, ink)
		s.Centre(at+6, base-bar-2, paper.Narrow.Of(6), fmt.Sprintf("%.0f", u))
		s.Centre(at+6, base+8, paper.Narrow.Of(6.5), end.AddDate(0, i-11, -10).Format("Jan"))
	}
	s.Rule(x, x+half, base, 0.6, paper.Grey)
	form.Matrix(s, right+4, base-74, 72, 41, r)
	s.Paragraph(right+84, base-66, half-88, 10, style.Of(8), "Scan to pay by any UPI app.\nVPA: "+account+"@sescl.example\nOnline payments are "+
		"credited the same day. Cheques and drafts in favour of the company, crossed A/c payee; write the Account ID on the back.")

	y = base + 26
	s.Text(x, y, paper.Deva.Of(8.6), "सूचना :")
	y = s.Paragraph(x, y+12, w, 11.4, paper.Deva.Of(8), "कृपया देय तिथि तक भुगतान करें । देय तिथि के पश्चात भुगतान न होने पर 15 दिन की सूचना के बाद "+
		"विद्युत आपूर्ति विच्छेदित की जा सकती है । बिजली चोरी की सूचना 1912 पर दें ; सूचना देने वाले का नाम गुप्त रखा जाएगा ।")
	y = s.Paragraph(x, y+2, w, 9.6, paper.Narrow.Of(7.8), "1. This bill is payable even if disputed; any excess is adjusted in the next bill. 2. "+
		"Complaints on supply: 1912 (24 hours). Unresolved complaints may be taken to the Consumer Grievance Redressal Forum "+
		"of the circle and then to the Electricity Ombudsman. 3. In case of change of occupant apply for name transfer in Form 5 with proof of "+
		"ownership or tenancy. 4. This is a computer generated bill and needs no signature. E. & O. E.")
	y = s.Paragraph(x, y+2, w, 9.6, paper.Narrow.Of(7.8), "5. Use star-rated appliances. Every unit saved is a unit produced. Ask for roof-top "+
		"solar under net metering at the sub division.")

	s.Text(x, y+10, hi, "पिछले बिल /")
	s.Text(x+hi.Width("पिछले बिल / "), y+10, en, "Previous bills and payments")
	columns = form.Columns(w, form.Column{Title: "Bill month"}, form.Column{Title: "Units", Right: true}, form.Column{Title: "Bill amount (Rs.)",
		Right: true}, form.Column{Title: "Paid (Rs.)", Right: true},
		form.Column{Title: "Paid on"}, form.Column{Title: "Mode"})
	y = style.Head(s, x, y+14, style.Pale, paper.Black, columns)
	form.Grid(s, x, y-11, 14, 3, columns)
	for i := range 3 {
		amount, on, found := payment(b, a.Back+i, "ELECTRICITY")
		if !found {
			amount, on = before, paidOn.AddDate(0, -i, 0)
		}
		form.Row(s, x, y-1, style.Of(8.5), columns, world.MonthStart(on, -1).Format("Jan-2006"), fmt.Sprintf("%.0f", consumed(amount)),
			b.Amount(amount), b.Amount(amount), b.Date(on), "BBPS / Bank")
		y += 14
	}

	foot := b.Height - 118
	for i := range 66 {
		s.Rule(x+8.2*float64(i), x+4.6+8.2*float64(i), foot, 0.5, paper.Grey)
	}
	s.Text(x, foot+14, paper.Deva.Of(8.6).In(ink), "काउंटर प्रति /")
	s.Text(x+46, foot+14, paper.SansBold.Of(8).In(ink), "COUNTERFOIL  -  "+provider)
	for i, c := range [][3]string{{"खाता संख्या", "Account ID", account}, {"देय तिथि", "Due Date", b.Date(due)}, {"देय राशि", "Amount", "Rs. " +
		b.Amount(total)}, {"देय तिथि के बाद", "After", "Rs. " + b.Amount(total+5_000)}} {
		cell(x+w*float64(i)/4, foot+20, w/4, 26, c[0], c[1], c[2])
	}
	s.Text(x, foot+60, style.Of(8.5), holder+"   Bill month "+end.Format("Jan-2006")+"   Cheque/DD No. ________________  Bank ____________________  "+
		"Date ___________")
	form.Bars(s, x, foot+68, 0.75, 20, account+fmt.Sprintf("%07d", int64(total)))
	s.Right(x+w, foot+84, style.Of(8), "Cashier's seal and signature")
	return template.Single(map[string]string{
		"provider": provider, "holder": holder, "account_number": account, "address": b.Home.String(), "bill_date": world.ISO(billed), "due_date": world.ISO(due),
		"amount_due": total.Plain(), "period_start": world.ISO(start), "period_end": world.ISO(end),
	}, s).About(world.ISO(start), world.ISO(end))
}
