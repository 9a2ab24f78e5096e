package property

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// desktopAppraisal is the report of a valuation company that saw no more than records: a value with its range on a coloured first page, the
// price trend as a chart, comparables in a table and on a map, and the limits of it all in small print.
func desktopAppraisal(b *world.Borrower, a template.Ask) template.Document {
	d, r, o := deal.Of(b), a.Issuer(b), opinionOf(b)
	p := b.Property
	ink := world.Pick(r, []paper.Ink{paper.RGB(0, 112, 136), paper.RGB(70, 62, 140), paper.RGB(188, 92, 24)})
	pale := paper.RGB(238, 243, 246)
	st := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Ink: ink, Pale: pale}
	firm := world.Pick(r, []string{"Clearline Collateral Analytics", "Bexley Valuation Group", "Parcel & Price Valuation Services"})
	x, w := 44.0, b.Width-88
	order := world.Draw(r, world.Figures[1:], 8)
	var sheets []*paper.Sheet
	turn := func() *paper.Sheet {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		sheets = append(sheets, s)
		s.Band(0, 0, b.Width, 44, ink)
		s.Text(x, 28, st.BoldOf(14).In(paper.White), firm)
		s.Right(x+w, 22, st.BoldOf(10).In(paper.White), "Desktop Appraisal Summary")
		s.Right(x+w, 35, st.Of(8).In(paper.White), "Order "+order+"   Effective "+b.Date(d.Valued))
		return s
	}
	s := turn()
	s.Text(x, 70, st.BoldOf(13), p.Address.String())
	s.Text(x, 84, st.Of(9).In(paper.Grey), "Parcel "+p.Survey+"   \u2022   "+recordingOf(b).county+" County   \u2022   Prepared for "+
		""+b.Lender.Name+"   \u2022   Borrower "+b.FullName())
	low, high := o.Value.Share(9400)/100_000*100_000, o.Value.Share(10650)/100_000*100_000
	s.Card(x, 98, w, 84, 6, pale, ink)
	s.Text(x+14, 118, st.Of(9), "Opinion of market value")
	s.Text(x+14, 148, st.BoldOf(26).In(ink), dollars(b, o.Value))
	s.Text(x+14, 170, st.Of(8.5).In(paper.Grey), "as of "+d.Valued.Format("January 2, 2006")+", as is, fee simple")
	at := x + w*0.5
	s.Text(at, 118, st.Of(9), "Indicated range")
	s.Rule(at, at+w*0.44, 146, 5, paper.RGB(200, 210, 216))
	mark := at + w*0.44*float64(o.Value-low)/float64(high-low)
	s.Disc(mark, 146, 6, 6, ink)
	s.Text(at, 162, st.Of(8.5), dollars(b, low))
	s.Right(at+w*0.44, 162, st.Of(8.5), dollars(b, high))
	s.Text(at, 176, st.Of(8.5), fmt.Sprintf("Confidence score %d / 100     Forecast standard deviation %s", 80+r.IntN(16),
		world.Percent(int64(500+r.IntN(600)))))
	y := 206.0
	heading := func(title string) {
		s.Text(x, y, st.BoldOf(11).In(ink), title)
		s.Rule(x, x+w, y+5, 0.8, ink)
		y += 20
	}
	heading("Subject property (public record and listing data)")
	facts := [][2]string{{"Owner of record", p.Seller.FullName()}, {"Property type", "Single family, detached"}, {"Living area",
		b.Round(world.Units(p.Area)) + " sq ft"}, {"Lot size", b.Round(world.Units(p.Land)) + " sq ft"}, {"Year built", world.Number(p.Built)},
		{"Bedrooms / baths", "3 / 2.1"}, {"Stories", "2"}, {"Garage", "2 car attached"},
		{"Heating / cooling", "Forced air / central"}, {"Construction", "Frame, average quality"}, {"Zoning", "R-1 residential"},
		{"Flood zone", "X (not in SFHA)"}, {"Assessed value", dollars(b, o.Value.Share(8300).Whole())}, {"Annual taxes", dollars(b,
			p.YearTax)}, {"Last sale", "Doc. " + p.Registry}, {"Contract price", dollars(b, p.Price)},
		{"Contract date", b.Date(d.Contract)}, {"Condition (reported)", "C3"}}
	for i, f := range facts {
		fx, fy := x+w/3*float64(i%3), y+24*float64(i/3)
		s.Text(fx, fy, st.Of(8).In(paper.Grey), f[0])
		s.Text(fx, fy+11, form.Fit(st.BoldOf(9.5), f[1], w/3-8), f[1])
	}
	y += 24*6 + 12
	heading("Market trend, median price of detached homes within 1 mile")
	s.Band(x, y-6, w, 126, pale)
	var pen []paper.Point
	level := 60.0
	for i := range 25 {
		level += 4 * (r.Float64() - 0.42)
		pen = append(pen, paper.Point{X: x + 40 + (w-60)*float64(i)/24, Y: y + 104 - level})
	}
	for i := range 4 {
		gy := y + 14 + 28*float64(i)
		s.Rule(x+40, x+w-20, gy, 0.3, paper.Grey)
		s.Text(x+4, gy+3, st.Of(7), fmt.Sprintf("$%dk", int(o.Value/100_000)+40-20*i))
	}
	s.Stroke(pen, 1.8, ink)
	for i := range 9 {
		s.Text(x+34+(w-60)*float64(i)/8, y+116, st.Of(7), d.Valued.AddDate(0, -24+3*i, 0).Format("01/06"))
	}
	y += 144
	heading("Summary")
	p9 := st.Prose(9, 12)
	y = p9.At(s, x, y, w, fmt.Sprintf("The subject is a detached home of %d square feet in an established subdivision. The analysis rests on %d "+
		"closed sales of the past twelve months, of which the six most similar are set out on the next page. Adjusted prices bracket the "+
		"opinion of value. The market is balanced, with a median of %d days on market and %s months of supply. The contract price of %s is "+
		"within the indicated range.", p.Area,
		18+r.IntN(20), 14+r.IntN(30), world.Cents(180+r.IntN(200)).Plain(), dollars(b, p.Price)))
	p9.At(s, x, y+6, w, "The appraiser did not inspect the property. Condition and quality are assumed to be as reported by the listing, the "+
		"photographs in it and third party inspection data, and it is an extraordinary assumption that they are correct. Its use might have "+
		"affected the results.")

	s = turn()
	y = 70
	heading("Comparable sales")
	columns := form.Columns(w, form.Column{Width: 18}, form.Column{}, form.Column{Width: 48}, form.Column{Width: 60, Right: true},
		form.Column{Width: 42, Right: true}, form.Column{Width: 36, Right: true}, form.Column{Width: 48, Right: true}, form.Column{Width: 54,
			Right: true}, form.Column{Width: 62, Right: true})
	small := st.Prose(8.2, 10.2)
	y = small.Row(s, x, y-8, columns, 3, "", "*Address*", "*Sold*", "*Price*", "*Sq ft*", "*Built*", "*Miles*", "*Adjusted for size / age*",
		"*Adjusted price*")
	comps := comparables(b, o, 6)
	for i, k := range comps {
		y = small.Row(s, x, y, columns, 3, world.Number(i+1), k.Address.String(), b.Date(k.Sold), dollars(b, k.Price), world.Number(k.Area),
			world.Number(k.Built), k.Miles, b.Round(k.ForArea+k.ForAge), "*"+dollars(b, k.Adjusted)+"*")
	}
	y += 24
	heading("Map of sales")
	s.Band(x, y-6, w, 190, paper.RGB(232, 236, 228))
	for i := range 7 { // streets
		s.Line(x, y+10+26*float64(i), x+w, y-2+28*float64(i)*0.94, 2.4, paper.White)
		s.Line(x+w/7*float64(i)+20, y-6, x+w/7*float64(i)+40, y+184, 2.4, paper.White)
	}
	for i := range 7 {
		mx, my := x+w/2, y+90
		label, fill := "S", paper.Red
		if i > 0 {
			mx, my = x+30+r.Float64()*(w-60), y+10+r.Float64()*160
			label, fill = world.Number(i), ink
		}
		s.Disc(mx, my, 8, 8, fill)
		s.Centre(mx, my+3, st.BoldOf(8).In(paper.White), label)
	}
	y += 206
	heading("Statement of limiting conditions and certification")
	y = st.Prose(8, 10.4).At(s, x, y, w, "This summary was prepared in accordance with the Uniform Standards of Professional Appraisal Practice "+
		"for the lender named, for use in a mortgage finance transaction, and no other party may rely on it. Data are from public records, "+
		"multiple listing services and proprietary sources believed to be reliable, without guarantee. No responsibility is taken for legal "+
		"matters, for hidden or unapparent conditions, for hazardous substances or for compliance with building codes. The appraiser has no "+
		"present or prospective interest in the property or in the parties, and no bias; compensation was not contingent on a predetermined "+
		"value. The statements of fact in this report are true and correct. The appraiser is competent in this market and has geographic data "+
		"to support the analysis. This report is not a home inspection and not an insurance valuation.") + 30
	form.Signature(s, x+10, y, 110, b.Random("appraiser"))
	s.Rule(x, x+200, y+4, 0.6, paper.Black)
	s.Text(x, y+16, st.BoldOf(9.5), o.Valuer.FullName())
	s.Text(x, y+28, st.Of(8.5), "Certified residential appraiser, license "+o.Licence+", "+p.Address.Region)
	s.Text(x+260, y+16, st.Of(8.5), "Signed "+b.Date(d.Valued.AddDate(0, 0, 1)))
	return template.Numbered(valuationFields(b, o, o.Valuer.FullName()), sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-40, 0.5, paper.Grey)
		s.Text(x, b.Height-28, st.Of(7.5).In(paper.Grey), firm+"   \u2022   confidential, for the addressee only")
		s.Right(x+w, b.Height-28, st.Of(8), fmt.Sprintf("%d | %d", n, of))
	})
}
