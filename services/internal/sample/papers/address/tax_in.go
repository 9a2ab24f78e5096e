package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// hindiTown is how the world's towns are written in Hindi.
var hindiTown = map[string]string{"Bengaluru": "बेंगलुरु", "Pune": "पुणे", "Hyderabad": "हैदराबाद", "Chennai": "चेन्नई", "Kochi": "कोच्चि",
	"Jaipur": "जयपुर"}

// corporationReceipt is the receipt that a municipal corporation's counter prints on half a sheet, labels in Hindi with a little English, the
// facts in English capitals.
func corporationReceipt(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	h := taxed(b)
	financial := b.TaxYear(b.AsOf) - a.Back
	year := fmt.Sprintf("%d-%02d", financial, (financial+1)%100)
	paid := world.Day(financial, 4, 12).AddDate(0, 0, r.IntN(120))
	for paid.After(b.AsOf) {
		paid = paid.AddDate(0, 0, -9)
	}
	house := h.yearly
	water, sewer, cess := house.Share(2500), house.Share(1000), house.Share(300)
	rebate := (house + water + sewer + cess).Share(500)
	amount := (house + water + sewer + cess - rebate).Whole()
	receipt := fmt.Sprintf("%02d%02d/%06d", issuer.IntN(20)+1, financial%100, 1000+r.IntN(90_000))
	owner := world.Upper("Shri " + b.FullName())
	if b.Sex == "F" {
		owner = world.Upper("Smt. " + b.FullName())
	}
	// Half an A4 sheet lies alone on the glass, or on a whole sheet as it was photocopied.
	s := &paper.Sheet{Width: b.Width, Height: 420, Colour: true}
	if r.IntN(2) == 0 {
		s.Height = b.Height
	}
	ink := world.Pick(issuer, []paper.Ink{paper.RGB(30, 60, 130), paper.RGB(150, 40, 30), paper.RGB(70, 40, 100)})
	x, w := 30.0, b.Width-60
	s.Box(x-8, 16, w+16, 390, 1.2, ink)
	s.Box(x-5, 19, w+10, 384, 0.4, ink)
	form.Seal(s, x+30, 50, 25, ink, 0, "M C")
	town := hindiTown[b.Home.City]
	s.Centre(b.Width/2, 40, paper.Deva.Of(17).In(ink), "नगर निगम, "+town)
	s.Centre(b.Width/2, 54, paper.SansBold.Of(9.5).In(ink), "MUNICIPAL CORPORATION, "+world.Upper(b.Home.City))
	s.Centre(b.Width/2, 71, paper.Deva.Of(11.5), "संपत्ति कर भुगतान रसीद (राजस्व विभाग)")
	s.Text(x+w-96, 36, paper.Deva.Of(8), "मूल प्रति / Original")
	s.Text(x+w-96, 50, paper.Deva.Of(8), "प्रपत्र क्रमांक 18")
	s.Text(x+w-96, 62, paper.Deva.Of(8), "(नियम 21 देखिए)")
	s.Rule(x-5, x+w+5, 80, 0.8, ink)

	hi, en, v := paper.Deva.Of(8.6), paper.Sans.Of(6.6).In(paper.Grey), paper.MonoBold.Of(8.8)
	row := func(px, y, pw float64, hindiLabel, label, value string) {
		s.Text(px, y, hi, hindiLabel)
		s.Text(px, y+8.6, en, label)
		s.Text(px+104, y+3, form.Fit(v, value, pw-108), ": "+value)
	}
	half := w / 2
	row(x, 94, half, "रसीद क्रमांक", "Receipt No.", receipt)
	row(x+half, 94, half, "दिनांक", "Date", paid.Format("02-01-2006"))
	row(x, 114, half, "संपत्ति आईडी", "Property ID (UPIC)", h.parcel)
	row(x+half, 114, half, "वार्ड / जोन", "Ward / Zone", fmt.Sprintf("%d / %s", 1+issuer.IntN(80), world.Pick(issuer, []string{"NORTH", "SOUTH",
		"EAST", "CENTRAL"})))
	row(x, 134, w, "स्वामी का नाम", "Name of owner", owner)
	row(x, 154, w, "संपत्ति का पता", "Address of property", world.Upper(b.Home.String()))
	row(x, 174, half, "वित्तीय वर्ष", "Year of tax", year)
	row(x+half, 174, half, "उपयोग", "Use / floor area", fmt.Sprintf("RESIDENTIAL / %d SQ FT", h.built))

	columns := form.Columns(w, form.Column{Title: "", Width: 24}, form.Column{Title: ""}, form.Column{Title: "", Width: 86, Right: true},
		form.Column{Title: "", Width: 86, Right: true}, form.Column{Title: "", Width: 92, Right: true})
	s.Band(x, 192, w, 18, mixed(ink))
	form.Row(s, x, 204, paper.Deva.Of(8.4), columns, "क्र.", "कर का मद", "बकाया (रु.)", "चालू (रु.)", "योग (रु.)")
	y := 221.0
	for i, c := range []struct {
		hindi, english string
		amount         world.Cents
	}{{"गृह कर", "House tax", house}, {"जल कर", "Water tax", water}, {"मल निकास कर", "Sewerage charge", sewer}, {"शिक्षा उपकर", "Education cess",
		cess}, {"अधिभार / ब्याज", "Surcharge / interest", 0}, {"अग्रिम भुगतान छूट 5%", "Less: early payment rebate", -rebate}} {
		form.Row(s, x, y, paper.Mono.Of(8.4), columns, fmt.Sprint(i+1), "", "0.00", b.Amount(c.amount), b.Amount(c.amount))
		s.Text(x+28, y, hi, c.hindi+" /")
		s.Text(x+32+hi.Width(c.hindi+" /"), y, paper.Sans.Of(7.4), c.english)
		y += 14
	}
	form.Grid(s, x, 210, 14, 6, columns)
	s.Text(x+28, y+4, paper.Deva.Of(9.4), "कुल प्राप्त राशि /")
	s.Text(x+32+paper.Deva.Of(9.4).Width("कुल प्राप्त राशि /"), y+4, paper.SansBold.Of(8.4), "Total received")
	s.Right(x+w-4, y+4, paper.MonoBold.Of(10.5), b.Amount(amount))
	s.Text(x, y+20, paper.Deva.Of(8.4), "शब्दों में :")
	s.Text(x+48, y+20, paper.SansItalic.Of(8.6), world.InWords(b.Locale, amount))
	mode := world.Pick(r, []string{"UPI", "CHEQUE " + world.Draw(r, world.Figures[1:], 6), "CASH", "DEBIT CARD"})
	s.Text(x, y+34, paper.Deva.Of(8.4), "भुगतान का माध्यम :")
	s.Text(x+84, y+34, paper.Mono.Of(8.6), mode)
	s.Text(x+220, y+34, paper.Mono.Of(8.6), "TXN "+world.Draw(r, world.Figures[1:], 12))
	s.Paragraph(x, y+50, w-150, 10.4, paper.Deva.Of(7.6), "टीप : 1. यह रसीद स्वामित्व का प्रमाण नहीं है । 2. चेक द्वारा भुगतान की दशा में रसीद "+
		"चेक की राशि प्राप्त होने पर ही मान्य होगी । 3. अगली किस्त की अंतिम तिथि 30 सितम्बर है ; विलंब पर 12% वार्षिक अधिभार देय होगा ।")
	form.Signature(s, x+w-116, 372, 66, issuer)
	s.Centre(x+w-60, 384, paper.Deva.Of(8.4), "प्राप्तकर्ता / खजांची")
	s.Centre(x+w-60, 394, paper.Sans.Of(7), "Cashier, Counter "+fmt.Sprint(1+issuer.IntN(8)))
	form.Stamp(s, x+w-150, 318, paper.RGB(80, 40, 130), 8, "PAID", "CFC "+world.Upper(b.Home.City))
	s.Text(x, 396, paper.Sans.Of(6.6).In(paper.Grey), "Printed "+paid.Format("02-01-2006")+fmt.Sprintf(" %02d:%02d", 10+r.IntN(7),
		r.IntN(60))+"   User CFC"+world.Draw(issuer, world.Figures, 3)+"   Computer generated receipt")
	return template.Single(map[string]string{
		"receipt_number": receipt, "owner": owner, "property_id": h.parcel, "address": world.Upper(b.Home.String()), "tax_year": year, "amount": amount.Plain(), "payment_date": world.ISO(paid),
	}, s).About(world.ISO(world.Day(financial, 4, 1)), world.ISO(world.Day(financial+1, 3, 31)))
}

// selfAssessmentReceipt is what a metropolitan corporation's site gives after payment under self assessment: the form with the working of the
// tax zone by zone and floor by floor, and the receipt as its last part.
func selfAssessmentReceipt(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	h := taxed(b)
	financial := b.TaxYear(b.AsOf) - a.Back
	year := fmt.Sprintf("%d-%02d", financial, (financial+1)%100)
	paid := world.Day(financial, 4, 3).AddDate(0, 0, r.IntN(27))
	for paid.After(b.AsOf) {
		paid = paid.AddDate(0, 0, -3)
	}
	// The working gives the tax: ten months' rental value of the area by zone, less depreciation, a fifth of it, and cesses upon that.
	rate := world.Cents(world.Pick(issuer, []int{200, 180, 240}))
	vacant := world.Cents(h.land-h.built) * rate.Share(2500) * 10
	annual := world.Cents(h.built)*rate*10 + vacant
	age := 4 + issuer.IntN(18)
	depreciation := annual.Share(int64(300 + 100*age))
	tax := (annual - depreciation).Share(2000)
	cess, swm := tax.Share(2400), world.Units(600)
	gross := tax + cess + swm
	rebate := (tax + cess).Share(500)
	amount := (gross - rebate).Whole()
	receipt := world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 11)
	x, w := 40.0, b.Width-80
	green := paper.RGB(22, 96, 66)
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.2, Ink: green, Pale: paper.RGB(230, 240, 234)}
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	form.Emblem(s, x, 26, 36, green, 2)
	s.Text(x+48, 42, style.BoldOf(14).In(green), "Greater "+b.Home.City+" Mahanagara Palike")
	s.Text(x+48, 55, style.Of(8.5), "Revenue Department  -  Property Tax Self Assessment Scheme (SAS)")
	form.Matrix(s, x+w-52, 22, 50, 33, r)
	s.Rule(x, x+w, 78, 1.4, green)
	s.Centre(b.Width/2, 95, style.BoldOf(11), "RECEIPT FOR PAYMENT OF PROPERTY TAX FOR THE YEAR "+year)
	s.Centre(b.Width/2, 107, style.Of(7.6), "FORM II  [Where there is a change in the built-up area, usage or occupancy]   See section 108A and "+
		"rule 6")
	y := 118.0
	pairs := func(cells ...form.Cell) { y = style.Pairs(s, x, y, w, 17, true, cells...) }
	ward := fmt.Sprintf("%d - %s Extension", 10+issuer.IntN(180), b.Home.City)
	pairs(form.Cell{Label: "PID No.", Value: h.parcel}, form.Cell{Label: "Application No.", Value: world.Draw(issuer, world.Figures[1:], 10)})
	pairs(form.Cell{Label: "Receipt No.", Value: receipt}, form.Cell{Label: "Receipt date", Value: paid.Format("02-Jan-2006")})
	pairs(form.Cell{Label: "Ward No. & name", Value: ward}, form.Cell{Label: "Old khata No.", Value: fmt.Sprintf("%d/%d", 1+issuer.IntN(400),
		1+issuer.IntN(90))})
	for _, c := range []form.Cell{{Label: "Owner's name", Value: b.FullName()}, {Label: "Property address", Value: b.Home.String()}} {
		s.Box(x, y, w, 17, 0.5, paper.Grey)
		s.Text(x+4, y+11.5, style.BoldOf(style.Size), c.Label)
		s.Text(x+w*0.21, y+11.5, style.Of(style.Size), c.Value)
		y += 17
	}
	pairs(form.Cell{Label: "Mobile", Value: "XXXXXX" + b.Phone[len(b.Phone)-4:]}, form.Cell{Label: "e-mail", Value: b.Email})
	y += 10
	y = style.Heading(s, x, y, w, "A. Particulars of the property")
	for _, cells := range [][]form.Cell{
		{{Label: "Dimension of site", Value: fmt.Sprintf("%d sq ft", h.land)}, {Label: "Total built-up area", Value: fmt.Sprintf("%d sq ft",
			h.built)}},
		{{Label: "Zone classification", Value: world.Pick(issuer, []string{"C", "D", "B"})}, {Label: "Nature of construction",
			Value: "RCC / Madras terrace"}},
		{{Label: "Category", Value: "Category I - RCC roofing"}, {Label: "Year of construction", Value: fmt.Sprint(financial - age)}},
		{{Label: "Usage", Value: "Residential - self occupied"}, {Label: "No. of floors / units", Value: "1 / 1"}},
	} {
		y = style.Pairs(s, x, y, w, 16, true, cells...)
	}
	y += 10
	y = style.Heading(s, x, y, w, "B. Calculation of unit area value and tax")
	columns := form.Columns(w, form.Column{Title: "Floor", Width: 66}, form.Column{Title: "Usage"}, form.Column{Title: "Area (sq ft)", Width: 64,
		Right: true}, form.Column{Title: "UAV rate (Rs.)", Width: 76, Right: true},
		form.Column{Title: "Months", Width: 46, Right: true}, form.Column{Title: "Annual value (Rs.)", Width: 100, Right: true})
	y = style.Head(s, x, y+2, style.Pale, paper.Black, columns)
	form.Row(s, x, y, style.Of(8.2), columns, "Ground", "Residential, self occupied", fmt.Sprint(h.built), rate.Plain(), "10",
		b.Amount(annual-vacant))
	form.Row(s, x, y+13, style.Of(8.2), columns, "Vacant", "Excess vacant land", fmt.Sprint(h.land-h.built), rate.Share(2500).Plain(), "10",
		b.Amount(vacant))
	y += 30
	for i, c := range []struct {
		no, label string
		amount    world.Cents
		bold      bool
	}{
		{"1", "Total annual value", annual, false}, {"2", fmt.Sprintf("Less: depreciation for a building of %d years", age), -depreciation,
			false}, {"3", "Property tax at 20% of (1 - 2)", tax, true}, {"4", "Cess at 24% of property tax (health, education, library, " +
			"beggary)", cess, false},
		{"5", "Solid waste management cess", swm, false}, {"6", "Total tax payable (3 + 4 + 5)", gross, true}, {"7",
			"Less: rebate of 5% for full payment before 30 April (on 3 + 4)", -rebate, false}, {"8", "Penalty", 0, false}, {"9", "Interest at 2% a " +
			"month", 0, false},
		{"10", "Arrears / excess paid last year", 0, false}, {"11", "NET AMOUNT PAID (rounded)", amount, true},
	} {
		t := style.Of(8.2)
		if c.bold {
			t = style.BoldOf(8.2)
		}
		if i%2 == 0 {
			s.Band(x, y-10, w, 14, style.Pale)
		}
		s.Text(x+4, y, t, c.no)
		s.Text(x+26, y, t, c.label)
		s.Right(x+w-4, y, t, b.Amount(c.amount))
		y += 14
	}
	s.Text(x+4, y+4, style.Of(8.2), "("+world.InWords(b.Locale, amount)+")")
	y += 20
	y = style.Heading(s, x, y, w, "C. Payment particulars")
	y = style.Pairs(s, x, y, w, 16, true, form.Cell{Label: "Mode of payment", Value: world.Pick(r, []string{"Net banking", "UPI", "Credit card"})},
		form.Cell{Label: "Transaction ID", Value: world.Draw(r, world.Letters, 4) + world.Draw(r, world.Figures, 10)})
	y = style.Pairs(s, x, y, w, 16, true, form.Cell{Label: "Bank", Value: b.Banks[0].Name}, form.Cell{Label: "Status", Value: "SUCCESS"})
	y = s.Paragraph(x, y+18, w, 9.6, style.Of(7.2), "Declaration: I declare that the particulars furnished are true and complete and that the tax "+
		"has been worked out as the notification of unit area values requires. I am aware that a random scrutiny may be made, and that wrong or "+
		"short "+
		"assessment is liable to a penalty of not less than twice the tax evaded, with interest.")
	y = s.Paragraph(x, y+4, w, 9.6, style.Of(7.2), "Note: (1) This receipt is subject to realisation and to verification under section 108A(11). "+
		"(2) Payment of tax does not confer title to the property, nor does it regularise an unauthorised construction. (3) This is a computer "+
		"generated "+
		"receipt; the signature of an officer is not required. (4) For corrections of name or address apply with Form V to the Assistant Revenue "+
		"Officer of the ward. Helpline 1533.")
	s.Text(x, b.Height-30, style.Of(7).In(paper.Grey), "https://ptax.example.in/SASReceipt.aspx?PID="+h.parcel)
	s.Right(x+w, b.Height-30, style.Of(7).In(paper.Grey), "Printed on "+paid.Format("02/01/2006")+"   Page 1 of 1")
	d := template.Single(map[string]string{
		"receipt_number": receipt, "owner": b.FullName(), "property_id": h.parcel, "address": b.Home.String(), "tax_year": year, "amount": amount.Plain(), "payment_date": world.ISO(paid),
		"property_tax": tax.Plain(),
	}, s)
	d.Pages[0].Number, d.Pages[0].Of = 1, 1
	return d.About(world.ISO(world.Day(financial, 4, 1)), world.ISO(world.Day(financial+1, 3, 31)))
}
