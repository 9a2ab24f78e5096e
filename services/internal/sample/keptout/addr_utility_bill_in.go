package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// bilingualBill is the monthly bill of a state's supplier: a dense grid with Hindi and English labels, all figures on one page and the slip for the
// counter at its foot.
func bilingualBill(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	s := blank(b)
	s.Colour = true
	unit, kind, hindiKind := "kWh", "ELECTRICITY BILL", "विद्युत बिल"
	rate := []int{415, 595, 725}
	used, fixed, load := 110+own.IntN(280), 12_500, fmt.Sprintf("%d kW / 1-Phase", 2+issuer.IntN(5))
	switch {
	case strings.Contains(b.Utility, "Water"):
		unit, kind, hindiKind, rate, used, fixed, load = "kL", "WATER AND SEWERAGE BILL", "जल एवं मल-जल बिल", []int{980, 1650, 2600},
			14+own.IntN(22), 9000, "15 mm / Domestic"
	case strings.Contains(b.Utility, "Gas"):
		unit, kind, hindiKind, rate, used, fixed, load = "SCM", "PIPED NATURAL GAS BILL", "पाइप्ड गैस बिल", []int{4650, 4890, 5200},
			9+own.IntN(18), 5000, "G-1.6 / Domestic"
	}
	consumer := world.Draw(issuer, world.Figures[1:], 1) + world.Draw(issuer, world.Figures, 11)
	billed := world.MonthStart(b.AsOf, -a.Back-1).AddDate(0, 0, 2+issuer.IntN(8))
	due := billed.AddDate(0, 0, 15+own.IntN(4))
	slab := []int{min(used, 100), max(0, min(used-100, 100)), max(0, used-200)}
	if unit != "kWh" {
		slab = []int{min(used, 10), max(0, min(used-10, 10)), max(0, used-20)}
	}
	energy := world.Cents(0)
	for i, n := range slab {
		energy += world.Cents(n * rate[i])
	}
	duty := (energy + world.Cents(fixed)).Share(600)
	fuel := world.Cents(used * 37)
	arrears := world.Cents(own.IntN(90))
	sum := energy + world.Cents(fixed) + duty + fuel + arrears
	total := sum.Whole()
	prompt, late := total-total.Share(60).Whole(), total+total.Share(125).Whole()

	ink, pale := paper.RGB(176, 40, 50), paper.RGB(252, 238, 234)
	deva, text, bold := paper.Deva.Of(8), paper.Narrow.Of(9), paper.NarrowBold.Of(9)
	x, w := 30.0, b.Width-60
	s.Band(x, 28, w, 46, ink)
	form.Emblem(s, x+8, 34, 34, paper.White, 4)
	s.Text(x+54, 48, paper.NarrowBold.Of(16).In(paper.White), b.Utility)
	s.Text(x+54, 62, paper.Narrow.Of(8).In(paper.White), "(A Government of "+b.Home.Region+" undertaking)    Regd. office: Vidyut Bhavan "+
		"Marg, "+b.Home.City)
	s.Right(x+w-8, 48, paper.Deva.Of(11).In(paper.White), hindiKind)
	s.Right(x+w-8, 62, paper.NarrowBold.Of(9.5).In(paper.White), kind)

	y := 80.0
	// cell draws a bilingual box of the grid.
	cell := func(cx, cy, cw float64, hindi, english, value string) {
		s.Box(cx, cy, cw, 30, 0.5, ink)
		label := hindi + " / " + english
		s.Text(cx+3, cy+10, form.Fit(deva.In(paper.Grey), label, cw-6), label)
		s.Text(cx+5, cy+24, form.Fit(bold, value, cw-8), value)
	}
	fifth := w / 5
	for i, c := range [][3]string{{"बिल माह", "Bill month", billed.Format("Jan-2006")}, {"उपभोक्ता क्र.", "Consumer No.", consumer},
		{"बिल क्र.", "Bill No.", world.Draw(own, world.Figures[1:], 10)},
		{"बिल दिनांक", "Bill date", billed.Format("02-Jan-2006")}, {"देय दिनांक", "Due date", due.Format("02-Jan-2006")}} {
		cell(x+fifth*float64(i), y, fifth, c[0], c[1], c[2])
	}
	y += 30
	s.Box(x, y, w*0.56, 86, 0.5, ink)
	s.Text(x+4, y+12, deva.In(paper.Grey), "उपभोक्ता का नाम व पता / Name and address of consumer")
	name := world.Upper(b.Name())
	s.Text(x+6, y+27, paper.NarrowBold.Of(10.5), name)
	form.Stacked(s, x+6, y+40, 12, text, b.Home.Street, b.Home.Town(), "Mobile: "+b.Phone[:7]+"XXXXX", "Email: "+b.Email)
	s.Band(x+w*0.56, y, w*0.44, 86, pale)
	s.Box(x+w*0.56, y, w*0.44, 86, 0.5, ink)
	s.Text(x+w*0.56+10, y+18, paper.Deva.Of(10), "देय राशि / Amount payable")
	s.Right(x+w-14, y+46, paper.NarrowBold.Of(22).In(ink), "₹ "+b.Amount(total))
	s.Text(x+w*0.56+10, y+64, text, "If paid upto "+billed.AddDate(0, 0, 7).Format("02-Jan-2006")+" (prompt payment)")
	s.Right(x+w-14, y+64, bold, b.Amount(prompt))
	s.Text(x+w*0.56+10, y+78, text, "If paid after "+due.Format("02-Jan-2006"))
	s.Right(x+w-14, y+78, bold, b.Amount(late))
	y += 86
	for i, c := range [][3]string{{"टैरिफ", "Tariff", "LT-I(B) Residential"}, {"भार / संयोजन", "Load / connection", load},
		{"मीटर क्र.", "Meter No.", world.Draw(issuer, world.Letters, 2) + world.Draw(issuer, world.Figures, 7)},
		{"उपकेंद्र", "Sub-division", b.Home.City + " (U)-" + world.Number(1+issuer.IntN(6))},
		{"जमा सुरक्षा निधि", "Security deposit", b.Amount(world.Units(800 + 100*issuer.IntN(30)))}} {
		cell(x+fifth*float64(i), y, fifth, c[0], c[1], c[2])
	}
	y += 30
	previous := 2000 + issuer.IntN(18_000)
	for i, c := range [][3]string{{"चालू पठन", "Current reading", world.Number(previous + used)},
		{"पिछला पठन", "Previous reading", world.Number(previous)}, {"गुणांक", "MF", "1.00"},
		{"खपत", "Consumption", fmt.Sprintf("%d %s", used, unit)}, {"मीटर स्थिति", "Meter status", "NORMAL"}} {
		cell(x+fifth*float64(i), y, fifth, c[0], c[1], c[2])
	}
	y += 42
	columns := form.Columns(w*0.56, form.Column{Title: "Particulars"}, form.Column{Title: unit, Width: 48, Right: true},
		form.Column{Title: "Rate", Width: 48, Right: true}, form.Column{Title: "Amount (Rs.)", Width: 82, Right: true})
	s.Band(x, y, w*0.56, 16, ink)
	form.Row(s, x, y+11.5, bold.In(paper.White), columns, "Particulars", unit, "Rate", "Amount (Rs.)")
	rows := [][]string{}
	for i, n := range slab {
		rows = append(rows, []string{[]string{"Slab I", "Slab II", "Slab III"}[i] + " consumption charge", world.Number(n),
			world.Cents(rate[i]).Plain(), b.Amount(world.Cents(n * rate[i]))})
	}
	rows = append(rows, []string{"Fixed / demand charge", "", "", b.Amount(world.Cents(fixed))},
		[]string{"Fuel / cost adjustment", world.Number(used), "0.37", b.Amount(fuel)},
		[]string{"Duty and cess @ 6%", "", "", b.Amount(duty)}, []string{"Meter rent", "", "", "0.00"},
		[]string{"Interest on security deposit", "", "", "0.00"}, []string{"Arrears / (advance)", "", "", b.Amount(arrears)},
		[]string{"Subsidy", "", "", "0.00"}, []string{"Rounding", "", "", b.Amount(total - sum)})
	for i, r := range rows {
		form.Row(s, x, y+28+15*float64(i), text, columns, r...)
	}
	form.Grid(s, x, y+16, 15, len(rows), columns)
	end := y + 16 + 15*float64(len(rows))
	s.Band(x, end, w*0.56, 17, pale)
	form.Row(s, x, end+12, bold, columns, "Net bill amount", "", "", b.Amount(total))
	s.Box(x, end, w*0.56, 17, 0.5, ink)
	s.Text(x, end+30, text, "Rupees "+inWords(b.Locale, total)+" only")

	hx, hw := x+w*0.56+14, w*0.44-14
	s.Text(hx, y+11, paper.Deva.Of(9), "पिछली खपत / Consumption history")
	for i := range 6 {
		month := world.MonthStart(billed, i-6)
		n := used * (70 + own.IntN(60)) / 100
		at := y + 26 + 15*float64(i)
		s.Text(hx, at, text, month.Format("Jan-06"))
		s.Band(hx+40, at-7, 110*float64(n)/float64(used)/1.3, 8, paper.RGB(220, 150, 120))
		s.Text(hx+46+110*float64(n)/float64(used)/1.3, at, text, world.Number(n))
	}
	s.Rule(hx, hx+hw, y+112, 0.5, ink)
	s.Text(hx, y+126, bold, "Last payment")
	form.Stacked(s, hx, y+138, 11.5, text, "Date: "+billed.AddDate(0, 0, -18).Format("02-Jan-2006")+"   Mode: UPI",
		"Receipt No.: "+world.Draw(own, world.Figures, 12), "Amount: Rs. "+b.Amount(total.Share(int64(8500+own.IntN(3000))).Whole()))
	form.Matrix(s, hx+hw-58, y+118, 58, 33, own)
	s.Paragraph(hx, y+190, hw, 10, paper.Narrow.Of(8), "Scan to pay by any UPI application. Do not pay cash to the meter reader.")

	y = end + 46
	s.Text(x, y, paper.Deva.Of(9.5), "महत्वपूर्ण सूचना / Important")
	for i, n := range []string{
		"The bill is payable at collection centres, post offices and authorised kiosks, or online. A cheque must be crossed account payee, drawn " +
			"on a local bank, with the consumer number on its back.",
		"If the bill is not paid by the due date, a delayed payment charge is levied as shown and supply is liable to be disconnected under " +
			"section 56 of the Act after fifteen clear days' notice. This bill is the notice.",
		"This bill is not a proof of ownership or of legal occupation of the premises.",
		"Complaints: 1912 (24 hours). Grievances not redressed within 30 days may be taken to the Consumer Grievance Redressal Forum of the " +
			"circle, and thereafter to the Ombudsman.",
	} {
		s.Text(x, y+15, text, fmt.Sprintf("%d.", i+1))
		y = s.Paragraph(x+14, y+15, w-14, 11, text, n) - 12
	}
	y = s.Paragraph(x, y+20, w, 12, deva, "बिजली, पानी और गैस राष्ट्र की संपत्ति हैं, इनका दुरुपयोग न करें। बिल की राशि समय पर जमा कर असुविधा से "+
		"बचें।")

	cut := max(y+8, b.Height-150)
	for d := x; d < x+w; d += 6 {
		s.Rule(d, d+3, cut, 0.5, paper.Black)
	}
	s.Text(x, cut+14, paper.Deva.Of(9), "काउंटर प्रति / Collection slip")
	s.Right(x+w, cut+14, bold, b.Utility)
	quarter := w / 4
	for i, c := range [][3]string{{"उपभोक्ता क्र.", "Consumer No.", consumer}, {"नाम", "Name", name},
		{"देय दिनांक", "Due date", due.Format("02-Jan-2006")}, {"राशि", "Amount", "Rs. " + b.Amount(total)}} {
		cell(x+quarter*float64(i), cut+22, quarter, c[0], c[1], c[2])
	}
	form.Bars(s, x, cut+62, 0.8, 28, consumer)
	s.Text(x, cut+100, paper.Mono.Of(8), consumer)
	s.Right(x+w, cut+96, text, "Cashier's stamp and signature")
	return template.Single(map[string]string{
		"provider": b.Utility, "holder": name, "account_number": consumer, "address": b.Home.String(), "bill_date": world.ISO(billed),
		"due_date": world.ISO(due), "amount_due": total.Plain(),
	}, s)
}
