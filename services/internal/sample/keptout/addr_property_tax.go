package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// treasurerReceipt is what a county's cashiering program prints after a payment of real estate tax: typewriter letters, how the tax divides among
// the districts, and the treasurer's validation line.
func treasurerReceipt(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	s := blank(b)
	county := world.Pick(issuer, []string{"Marlowe", "Prescott", "Hardin Valley", "Alder"}) + " County"
	text, bold := paper.Mono.Of(9), paper.MonoBold.Of(9)
	x, w := 54.0, 504.0
	parcel := fmt.Sprintf("%02d-%02d-%02d-%03d-%03d", 1+issuer.IntN(40), 1+issuer.IntN(36), 1+issuer.IntN(36), 100+issuer.IntN(300),
		1+issuer.IntN(90))
	year := b.AsOf.Year() - 1
	half := b.Property.YearTax.Share(int64(3200 + issuer.IntN(1500)))
	paid := world.Day(b.AsOf.Year(), 2, 10+own.IntN(17))
	if paid.After(b.AsOf) {
		paid, year = paid.AddDate(-1, 0, 0), year-1
	}
	number := fmt.Sprintf("%d-%06d", paid.Year(), 20_000+own.IntN(60_000))

	s.Centre(b.Width/2, 56, paper.SerifBold.Of(14), world.Upper(county)+" TREASURER")
	s.Centre(b.Width/2, 70, paper.Serif.Of(9.5), "Courthouse, 2nd Floor, 100 Main Street, "+b.Home.Town()+"     "+b.Stock().TollFree)
	s.Centre(b.Width/2, 94, paper.SerifBold.Of(12), "REAL ESTATE TAX - OFFICIAL RECEIPT")
	s.Rule(x, x+w, 102, 1.2, paper.Black)
	s.Rule(x, x+w, 104.5, 0.5, paper.Black)
	dots := func(l string) string { return l + strings.Repeat(".", max(0, 21-len(l))) + ":" }
	ladder(s, x, 124, 132, 13, text, bold, dots("RECEIPT NUMBER"), number, dots("PARCEL NUMBER"), parcel, dots("TAX YEAR"),
		fmt.Sprintf("%d PAYABLE %d", year, year+1), dots("TAX DISTRICT"), world.Draw(issuer, world.Figures, 4)+" CITY/SCH DIST 12")
	ladder(s, x+300, 124, 92, 13, text, bold, "DATE PAID...:", paid.Format("01/02/2006"), "TIME........:",
		fmt.Sprintf("%02d:%02d", 9+own.IntN(7), own.IntN(60)), "CASHIER.....:", world.Draw(own, world.Letters, 3), "DRAWER......:",
		world.Number(1+own.IntN(6)))
	s.Text(x, 190, text, "OWNER OF RECORD:")
	owner := world.Upper(b.FullName())
	form.Stacked(s, x+132, 190, 12, bold, owner, world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	s.Text(x, 234, text, "PROPERTY LOCATION:")
	s.Text(x+132, 234, text, world.Upper(b.Home.Street))
	s.Text(x, 247, text, "LEGAL DESCRIPTION:")
	s.Text(x+132, 247, text, fmt.Sprintf("LOT %d BLK %d %s ADD'N", 1+issuer.IntN(40), 1+issuer.IntN(12),
		world.Upper(strings.Fields(b.Home.Street)[1])))
	land, building := half*40, half*130
	s.Text(x, 260, text, "ASSESSED VALUE:")
	s.Text(x+132, 260, text, fmt.Sprintf("LAND %s   BLDG %s   EXEMPT HOMESTEAD", b.Round(land), b.Round(building)))

	y := 284.0
	columns := form.Columns(w, form.Column{Title: "TAXING DISTRICT"}, form.Column{Title: "RATE/100", Width: 80, Right: true},
		form.Column{Title: "FULL YEAR", Width: 100, Right: true}, form.Column{Title: "THIS PAYMENT", Width: 110, Right: true})
	s.Rule(x, x+w, y-12, 0.6, paper.Black)
	form.Row(s, x-4, y, bold, columns, "TAXING DISTRICT", "RATE/100", "FULL YEAR", "THIS PAYMENT")
	s.Rule(x, x+w, y+5, 0.6, paper.Black)
	shares := []struct {
		name string
		part int64
	}{{"COUNTY GENERAL", 1860}, {"COUNTY ROAD & BRIDGE", 640}, {"CITY GENERAL FUND", 1730}, {"SCHOOL DISTRICT 12", 4380},
		{"COMMUNITY COLLEGE", 520}, {"PUBLIC LIBRARY", 310}, {"FIRE PROTECTION DIST", 560}}
	rest := half
	for i, d := range shares {
		part := half.Share(d.part)
		if i == len(shares)-1 {
			part = rest
		}
		rest -= part
		y += 13
		form.Row(s, x-4, y+4, text, columns, d.name, fmt.Sprintf("%.4f", float64(d.part)/9000), b.Amount(part*2), b.Amount(part))
	}
	y += 13
	s.Rule(x, x+w, y, 0.6, paper.Black)
	form.Row(s, x-4, y+13, text, columns, "TAX", "", b.Amount(half*2), b.Amount(half))
	form.Row(s, x-4, y+26, text, columns, "SPECIAL ASSESSMENTS", "", "0.00", "0.00")
	form.Row(s, x-4, y+39, text, columns, "INTEREST / PENALTY", "", "", "0.00")
	form.Row(s, x-4, y+52, text, columns, "COSTS AND FEES", "", "", "0.00")
	s.Rule(x+w-120, x+w, y+57, 0.6, paper.Black)
	form.Row(s, x-4, y+71, paper.MonoBold.Of(10), columns, "AMOUNT PAID - FIRST HALF", "", "", b.Money(half))
	form.Row(s, x-4, y+87, text, columns, "SECOND HALF DUE "+fmt.Sprintf("07/31/%d", paid.Year()), "", "", b.Amount(half))
	y += 114
	cheque := world.Draw(own, world.Figures[1:], 4)
	s.Text(x, y, text, "TENDERED BY: "+owner)
	s.Text(x, y+13, text, "CHECK #"+cheque+"      "+b.Money(half)+"      CHANGE  $0.00")
	s.Text(x, y+36, paper.MonoBold.Of(8), fmt.Sprintf("** VALIDATED %s %s TR%s %s **", paid.Format("01022006"), number,
		world.Draw(own, world.Figures, 5), half.Plain()))
	form.Stamp(s, x+286, y+4, paper.Blue, 5, "P A I D", paid.Format("Jan 02 2006"), world.Upper(county)+" TREASURER")
	y += 76
	for _, p := range []string{
		"This receipt is valid only after the instrument tendered has cleared the bank on which it is drawn. Partial payments are applied to " +
			"interest, then costs, then tax, oldest year first.",
		"The mailing of a receipt does not mean that prior years' taxes are paid. Inquiries about assessed value and exemptions go to the County " +
			"Assessor; about rates, to the district concerned.",
		"Keep this receipt for your income tax records. The fee for a duplicate is $1.00 per parcel.",
	} {
		y = s.Paragraph(x, y, w, 11.5, paper.Serif.Of(9.5), p) + 4
	}
	form.Signature(s, x+310, y+34, 90, issuer)
	s.Rule(x+300, x+w, y+40, 0.6, paper.Black)
	s.Text(x+300, y+51, paper.Serif.Of(9), county+" Treasurer and Ex-Officio Collector")
	return template.Single(map[string]string{
		"receipt_number": number, "owner": owner, "property_id": parcel, "address": world.Upper(b.Home.String()), "amount": half.Plain(),
		"payment_date": world.ISO(paid), "tax_year": world.Number(year),
	}, s)
}

// corporationReceipt is a municipal corporation's receipt from its online counter: the assessment, the heads of tax, and a code to verify it. Half a
// sheet would do, so the lower half is left empty, as it comes.
func corporationReceipt(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	s := blank(b)
	s.Colour = own.IntN(2) == 0
	blue := paper.RGB(20, 70, 120)
	text, bold := paper.Roman.Of(9), paper.RomanBold.Of(9)
	x, w := 44.0, b.Width-88
	year := b.TaxYear(b.AsOf)
	paid := world.Day(year, 4, 8).AddDate(0, 0, own.IntN(45))
	if paid.After(b.AsOf) {
		paid, year = paid.AddDate(-1, 0, 0), year-1
	}
	number := fmt.Sprintf("PT/%d-%02d/%s", year, (year+1)%100, world.Draw(own, world.Figures[1:], 8))
	property := fmt.Sprintf("%02d/%03d/%s", 1+issuer.IntN(60), 1+issuer.IntN(400), world.Draw(issuer, world.Figures[1:], 6))
	city := b.Home.City
	tax := b.Property.YearTax.Share(int64(8000 + issuer.IntN(4000))).Whole()
	heads := []world.Line{{Name: "General Tax", Amount: tax.Share(5200).Whole()}, {Name: "Water Benefit Tax", Amount: tax.Share(1300).Whole()},
		{Name: "Conservancy / Sanitation Cess", Amount: tax.Share(1100).Whole()},
		{Name: "Street Light Tax", Amount: tax.Share(500).Whole()}, {Name: "Education Cess", Amount: tax.Share(700).Whole()},
		{Name: "Solid Waste User Charges", Amount: world.Units(360)}}
	gross := world.Cents(0)
	for _, h := range heads {
		gross += h.Amount
	}
	rebate := gross.Share(500).Whole()
	net := gross - rebate

	s.Box(x-8, 36, w+16, 468, 1, blue)
	form.Pillar(s, x, 44, 42, blue)
	s.Centre(b.Width/2, 60, paper.Deva.Of(15).In(blue), inHindi(city)+" महानगर पालिका")
	s.Centre(b.Width/2, 77, paper.RomanBold.Of(13).In(blue), world.Upper(city)+" MUNICIPAL CORPORATION")
	s.Centre(b.Width/2, 90, text, "Revenue Department (Property Tax), Zone "+world.Number(1+issuer.IntN(8))+", "+b.Home.Region)
	form.Matrix(s, x+w-48, 44, 46, 29, own)
	s.Band(x-8, 98, w+16, 17, blue)
	s.Centre(b.Width/2, 110, paper.RomanBold.Of(10).In(paper.White), "PROPERTY TAX PAYMENT RECEIPT")
	ladder(s, x, 132, 104, 14, text, bold, "Receipt No.", ": "+number, "Property ID / UPIC", ": "+property, "Assessment Year",
		fmt.Sprintf(": %d-%02d", year, (year+1)%100),
		"Owner's Name", ": "+b.Name(), "Father / Husband", ": "+b.Father)
	ladder(s, x+300, 132, 84, 14, text, bold, "Payment Date", ": "+paid.Format("02/01/2006")+fmt.Sprintf(" %02d:%02d", 9+own.IntN(10),
		own.IntN(60)), "Ward No.", ": "+world.Number(1+issuer.IntN(110)),
		"Usage", ": Residential - Self", "Built-up Area", fmt.Sprintf(": %d sq.ft", 700+10*issuer.IntN(90)), "Old House No.",
		": "+world.Number(1+issuer.IntN(900)))
	s.Text(x, 204, text, "Property Address")
	s.Text(x+104, 204, form.Fit(bold, ": "+b.Home.String(), w-104), ": "+b.Home.String())

	columns := form.Columns(w, form.Column{Title: "Sl.", Width: 30}, form.Column{Title: "Head of account"},
		form.Column{Title: "Arrears (Rs.)", Width: 90, Right: true}, form.Column{Title: "Current (Rs.)", Width: 90, Right: true},
		form.Column{Title: "Total (Rs.)", Width: 96, Right: true})
	y := 216.0
	form.Grid(s, x, y, 15, len(heads)+4, columns)
	form.Row(s, x, y+11, bold, columns, "Sl.", "Head of account", "Arrears (Rs.)", "Current (Rs.)", "Total (Rs.)")
	for i, h := range heads {
		form.Row(s, x, y+26+15*float64(i), text, columns, world.Number(i+1), h.Name, "0.00", b.Amount(h.Amount), b.Amount(h.Amount))
	}
	y += 26 + 15*float64(len(heads))
	form.Row(s, x, y, text, columns, "", "Gross demand", "0.00", b.Amount(gross), b.Amount(gross))
	form.Row(s, x, y+15, text, columns, "", "Less: early payment rebate (5%)", "", b.Amount(-rebate), b.Amount(-rebate))
	form.Row(s, x, y+30, paper.RomanBold.Of(9.5), columns, "", "Amount received", "", "", b.Amount(net))
	y += 52
	s.Text(x, y, bold, "In words: Rupees "+inWords(b.Locale, net)+" Only")
	ladder(s, x, y+18, 104, 13, text, text, "Payment mode", ": Online - Net Banking", "Bank reference",
		": "+world.Draw(own, world.Letters, 4)+world.Draw(own, world.Figures, 11), "Transaction status", ": SUCCESS", "Balance due", ": 0.00")
	y += 84
	s.Paragraph(x, y, w, 10.5, paper.Roman.Of(8), "Note: (1) Subject to realisation. (2) Payment of tax or mutation of the name in the register "+
		"does not confer any title to the property, nor does it "+
		"regularise an unauthorised construction. (3) Penal interest of 2% per month is leviable after the due date under the Municipal "+
		"Corporations Act. (4) This is a computer generated receipt and does not need a signature.")
	return template.Single(map[string]string{
		"receipt_number": number, "owner": b.Name(), "property_id": property, "address": b.Home.String(), "amount": net.Plain(),
		"payment_date":    world.ISO(paid),
		"assessment_year": fmt.Sprintf("%d-%02d", year, (year+1)%100),
	}, s)
}
