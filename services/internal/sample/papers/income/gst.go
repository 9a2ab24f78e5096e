package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// supplies are what the borrower's concern sold in a month, as its returns under the goods and services tax have it.
type supplies struct {
	First             time.Time // day of the month
	Year              string    // the financial year
	Inside, Across    world.Cents
	Total             world.Cents // taxable value
	Central, State    world.Cents
	Integrated        world.Cents
	Exempt            world.Cents
	InCentral, InInte world.Cents // credit on what it bought; that of the state is as much as the central
	Number            string      // ARN
	Filed             time.Time
}

// suppliesIn is the month so many before the last full one.
func suppliesIn(b *world.Borrower, back int) supplies {
	first := world.MonthStart(b.AsOf, -1-back)
	if b.AsOf.Day() < 21 { // the return of the last month is not due yet
		first = world.MonthStart(first, -1)
	}
	r := b.Random("supplies " + first.Format("2006-01"))
	year := b.TaxYear(first)
	p := supplies{First: first, Year: fmt.Sprintf("%d-%02d", year, (year+1)%100)}
	p.Total = (sales(b, year) / 12).Share(int64(8400 + r.IntN(3200)))
	p.Across = p.Total.Share(int64(1200 + r.IntN(1500)))
	p.Inside = p.Total - p.Across
	p.Central, p.Integrated = p.Inside.Share(900), p.Across.Share(1800)
	p.State = p.Central
	p.Exempt = p.Total.Share(int64(r.IntN(300)))
	p.InCentral, p.InInte = p.Central.Share(int64(7200+r.IntN(1400))), p.Integrated.Share(int64(6000+r.IntN(2000)))
	p.Filed = world.MonthStart(first, 1).AddDate(0, 0, 15+r.IntN(5))
	p.Number = "A" + world.Draw(r, world.Letters, 1) + b.Business.GSTIN[:2] + first.Format("0106") + world.Draw(r, world.Figures, 6) +
		world.Draw(r, world.Letters, 1)
	return p
}

func (p supplies) fields(b *world.Borrower) map[string]string {
	return map[string]string{"gstin": b.Business.GSTIN, "legal_name": world.Upper(b.FullName()), "trade_name": b.Business.Name,
		"taxable_value": p.Total.Plain(), "arn": p.Number, "filing_date": world.ISO(p.Filed),
		"central_tax": p.Central.Plain(), "integrated_tax": p.Integrated.Plain()}
}

// gst3B is the filed copy of the monthly summary return from the portal.
func gst3B(b *world.Borrower, a template.Ask) template.Document {
	p := suppliesIn(b, a.Back)
	x, w := 32.0, b.Width-64
	text, bold := paper.Sans.Of(7.6), paper.SansBold.Of(7.6)
	grey := paper.RGB(226, 232, 240)
	f := form.NewFlow(x, w, b.Height-50, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Watermark(paper.SansBold, paper.RGB(238, 238, 238), "FILED")
		return s, 36
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 9.2, Pad: 3, Rule: 0.5, Ink: paper.RGB(80, 80, 80)}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	head := func(title string, l lattice, cells ...string) {
		f.Room(64)
		f.Y += 13
		f.S.Text(x, f.Y, bold, title)
		f.Y += 5
		f.Y = l.band(f.S, x, f.Y, grey, bold, cells...)
	}
	m := b.Amount
	s := f.S
	form.Pillar(s, b.Width/2-12, 22, 24, paper.RGB(90, 80, 60))
	s.Centre(b.Width/2, 62, paper.SansBold.Of(12), "Form GSTR-3B")
	s.Centre(b.Width/2, 73, text, "[See rule 61(5)]")
	period := grid("lr", 1, 1)
	period.Widths = []float64{70, 80}
	s.Band(x+w-150, 80, 70, 30, grey)
	y := period.row(s, x+w-150, 80, text, "Year", p.Year)
	period.row(s, x+w-150, y, text, "Period", p.First.Format("January"))
	f.Y = 118
	two := grid("ll", 42, 58)
	for _, v := range [][2]string{{"1. GSTIN of the supplier", b.Business.GSTIN}, {"2(a). Legal name of the registered person",
		world.Upper(b.FullName())}, {"2(b). Trade name, if any", b.Business.Name}, {"2(c). ARN", p.Number}, {"2(d). Date of ARN", b.Date(p.Filed)}} {
		put(two, text, v[0], v[1])
	}
	f.S.Right(x+w, f.Y+11, text, "(Amount in ₹ for all tables)")
	six := grid("lrrrrr", 36, 16, 13, 13, 13, 9)
	titles := []string{"Nature of Supplies", "Total taxable value", "Integrated tax", "Central tax", "State/UT tax", "Cess"}
	head("3.1 Details of Outward supplies and inward supplies liable to reverse charge (other than those covered by Table 3.1.1)", six, titles...)
	zero := "0.00"
	put(six, text, "(a) Outward taxable supplies (other than zero rated, nil rated and exempted)", m(p.Total), m(p.Integrated), m(p.Central),
		m(p.State), zero)
	put(six, text, "(b) Outward taxable supplies (zero rated)", zero, zero, "-", "-", zero)
	put(six, text, "(c) Other outward supplies (nil rated, exempted)", m(p.Exempt), "-", "-", "-", "-")
	put(six, text, "(d) Inward supplies (liable to reverse charge)", zero, zero, zero, zero, zero)
	put(six, text, "(e) Non-GST outward supplies", zero, "-", "-", "-", "-")
	head("3.1.1 Details of Supplies notified under section 9(5) of the CGST Act, 2017 and corresponding provisions in IGST/UTGST/SGST Acts", six,
		titles...)
	put(six, text, "(i) Taxable supplies on which electronic commerce operator pays tax u/s 9(5) [to be furnished by electronic commerce operator]",
		zero, zero, zero, zero, zero)
	put(six, text, "(ii) Taxable supplies made by registered person through electronic commerce operator, on which electronic commerce operator is "+
		"required to pay tax u/s 9(5)", zero, "-", "-", "-", "-")
	three := grid("lrr", 56, 22, 22)
	head("3.2 Out of supplies made in 3.1 (a) and 3.1.1 (i), details of inter-state supplies made", three, "Nature of Supplies",
		"Total taxable value", "Integrated tax")
	for _, n := range []string{"Supplies made to Unregistered Persons", "Supplies made to Composition Taxable Persons",
		"Supplies made to UIN holders"} {
		put(three, text, n, zero, zero)
	}
	five := grid("lrrrr", 44, 16, 15, 15, 10)
	head("4. Eligible ITC", five, "Details", "Integrated tax", "Central tax", "State/UT tax", "Cess")
	put(five, bold, "A. ITC Available (whether in full or part)", "", "", "", "")
	for _, n := range []string{"(1) Import of goods", "(2) Import of services",
		"(3) Inward supplies liable to reverse charge (other than 1 & 2 above)", "(4) Inward supplies from ISD"} {
		put(five, text, n, zero, zero, zero, zero)
	}
	put(five, text, "(5) All other ITC", m(p.InInte), m(p.InCentral), m(p.InCentral), zero)
	put(five, bold, "B. ITC Reversed", "", "", "", "")
	put(five, text, "(1) As per rules 38, 42 & 43 of CGST Rules and section 17(5)", zero, zero, zero, zero)
	put(five, text, "(2) Others", zero, zero, zero, zero)
	put(five, bold, "C. Net ITC available (A-B)", m(p.InInte), m(p.InCentral), m(p.InCentral), zero)
	put(five, bold, "D. Other Details", "", "", "", "")
	put(five, text, "(1) ITC reclaimed which was reversed under Table 4(B)(2) in earlier tax period", zero, zero, zero, zero)
	put(five, text, "(2) Ineligible ITC under section 16(4) & ITC restricted due to PoS rules", zero, zero, zero, zero)
	inward := grid("lrr", 56, 22, 22)
	head("5. Values of exempt, nil-rated and non-GST inward supplies", inward, "Nature of Supplies", "Inter-State supplies", "Intra-State supplies")
	put(inward, text, "From a supplier under composition scheme, Exempt, Nil rated supply", zero, m(p.Exempt/2))
	put(inward, text, "Non GST supply", zero, zero)
	head("5.1 Interest and Late fee for previous tax period", five, "Details", "Integrated tax", "Central tax", "State/UT tax", "Cess")
	put(five, text, "System computed Interest", zero, zero, zero, zero)
	put(five, text, "Interest Paid", zero, zero, zero, zero)
	put(five, text, "Late fee", "-", zero, zero, "-")
	pay := grid("lrrrrrr", 16, 14, 14, 14, 14, 14, 14)
	head("6.1 Payment of tax", pay, "Description", "Total tax payable", "Paid through ITC: Integrated tax", "Central tax", "State/UT tax",
		"Tax paid in cash", "Late fee paid in cash")
	put(pay, bold, "(A) Other than reverse charge", "", "", "", "", "", "")
	put(pay, text, "Integrated tax", m(p.Integrated), m(p.InInte), zero, zero, m(p.Integrated-p.InInte), "-")
	put(pay, text, "Central tax", m(p.Central), zero, m(p.InCentral), "-", m(p.Central-p.InCentral), zero)
	put(pay, text, "State/UT tax", m(p.State), zero, "-", m(p.InCentral), m(p.State-p.InCentral), zero)
	put(pay, text, "Cess", zero, "-", "-", "-", zero, "-")
	head("Breakup of tax liability declared (for interest computation)", five, "Period", "Integrated tax", "Central tax", "State/UT tax", "Cess")
	put(five, text, p.First.Format("January 2006"), m(p.Integrated), m(p.Central), m(p.State), zero)
	f.Room(70)
	f.Y += 18
	f.Line(bold, 12, "Verification:")
	f.Text(text, 10, 0, "I hereby solemnly affirm and declare that the information given herein above is true and correct to the best of my "+
		"knowledge and belief and nothing has been concealed there from.")
	f.Y += 10
	f.S.Text(x, f.Y, text, "Date: "+b.Date(p.Filed))
	f.S.Text(x+w*0.55, f.Y, text, "Name of Authorized Signatory")
	f.S.Text(x+w*0.55, f.Y+11, bold, world.Upper(b.FullName()))
	f.S.Text(x+w*0.55, f.Y+22, text, "Designation /Status")
	f.S.Text(x+w*0.55, f.Y+33, bold, "PROPRIETOR")
	return template.Unnumbered(p.fields(b), f.Sheets).About(world.ISO(p.First), world.ISO(world.MonthEnd(p.First, 0)))
}

// gst1 is the summary of the return of outward supplies, section by section, with the counts of records.
func gst1(b *world.Borrower, a template.Ask) template.Document {
	p := suppliesIn(b, a.Back)
	r := a.Own(b)
	x, w := 28.0, b.Width-56
	text, bold := paper.Narrow.Of(8.4), paper.NarrowBold.Of(8.4)
	filed := world.MonthStart(p.First, 1).AddDate(0, 0, 8+r.IntN(3))
	number := p.Number[:len(p.Number)-7] + world.Draw(r, world.Figures, 6) + world.Draw(r, world.Letters, 1)
	f := form.NewFlow(x, w, b.Height-46, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Watermark(paper.NarrowBold, paper.RGB(240, 236, 236), "FINAL")
		return s, 34
	})
	grid := func(align string, parts ...float64) lattice {
		return lattice{Widths: spread(w, parts...), Align: align, Lead: 9.8, Pad: 2.9, Rule: 0.4, Ink: paper.RGB(120, 120, 120)}
	}
	put := func(l lattice, t paper.Type, cells ...string) {
		f.Room(l.height(t, cells...))
		f.Y = l.row(f.S, x, f.Y, t, cells...)
	}
	s := f.S
	s.Centre(b.Width/2, 46, paper.NarrowBold.Of(14), "FORM GSTR-1")
	s.Centre(b.Width/2, 58, text, "[See rule 59(1)]")
	s.Centre(b.Width/2, 72, paper.NarrowBold.Of(10), "Details of outward supplies of goods or services")
	f.Y = 80
	four := grid("llll", 20, 30, 20, 30)
	put(four, text, "Financial year", p.Year, "Tax period", p.First.Format("January"))
	put(four, text, "1  GSTIN", b.Business.GSTIN, "2(a)  Legal name of the registered person", world.Upper(b.FullName()))
	put(four, text, "2(b)  Trade name, if any", b.Business.Name, "2(c)  ARN", number)
	put(four, text, "2(d)  ARN date", b.Date(filed), "", "")
	f.Y += 12
	f.S.Text(x, f.Y, text, "(Amount in ₹ for all tables)")
	f.Y += 6
	eight := grid("lclrrrrr", 27, 8, 11, 13, 12, 12, 12, 8)
	f.Y = eight.band(f.S, x, f.Y, paper.RGB(221, 230, 216), bold, "Description", "No. of records", "Document Type", "Value (₹)",
		"Integrated tax (₹)", "Central tax (₹)", "State/UT tax (₹)", "Cess (₹)")
	m := b.Amount
	one := grid("l", 1)
	section := func(title string, rows ...[]string) {
		f.Room(34)
		f.Y = one.band(f.S, x, f.Y, paper.RGB(240, 242, 246), bold, title)
		for _, row := range rows {
			set := text
			if row[0] == "Total" {
				set = bold
			}
			put(eight, set, row...)
		}
	}
	zero := func(name, kind string) []string {
		return []string{name, "0", kind, "0.00", "0.00", "0.00", "0.00", "0.00"}
	}
	// Registered buyers take all that crosses the border and most of what does not.
	known := p.Inside.Share(6800)
	unknown := p.Inside - known
	bills := 14 + r.IntN(40)
	section("4A - Taxable outward supplies made to registered persons (other than reverse charge supplies) including supplies made through "+
		"e-commerce operator attracting TCS - B2B Regular",
		[]string{"Total", fmt.Sprint(bills), "Invoice", m(known + p.Across), m(p.Integrated), m(known.Share(900)), m(known.Share(900)), "0.00"})
	section("4B - Taxable outward supplies made to registered persons attracting tax on reverse charge - B2B Reverse charge",
		zero("Total", "Invoice"))
	section("5A - Taxable outward inter-state supplies made to unregistered persons (where invoice value is more than Rs.1 lakh) including supplies "+
		"made through e-commerce operator, rate wise - B2CL (Large)", zero("Total", "Invoice"))
	section("6A - Exports (with/without payment)", zero("Total", "Invoice"), zero("- EXPWP", "Invoice"), zero("- EXPWOP", "Invoice"))
	section("6B - Supplies made to SEZ unit or SEZ developer - SEZWP/SEZWOP", zero("Total", "Invoice"), zero("- SEZWP", "Invoice"),
		zero("- SEZWOP", "Invoice"))
	section("6C - Deemed Exports - DE", zero("Total", "Invoice"))
	section("7 - Taxable supplies (Net of debit and credit notes) to unregistered persons (other than the supplies covered in Table 5) including "+
		"supplies made through e-commerce operator attracting TCS - B2CS (Others)",
		[]string{"Total", "1", "Net Value", m(unknown), "0.00", m(p.Central - known.Share(900)), m(p.State - known.Share(900)), "0.00"})
	section("8 - Nil rated, exempted and non GST outward supplies", []string{"Total", "", "", m(p.Exempt), "", "", "", ""},
		[]string{"- Nil", "", "", m(p.Exempt), "", "", "", ""}, []string{"- Exempted", "", "", "0.00", "", "", "", ""},
		[]string{"- Non-GST", "", "", "0.00", "", "", "", ""})
	section("9A - Amendment to taxable outward supplies made to registered person in returns of earlier tax periods in table 4 - B2B Regular",
		zero("Amended amount - Total", "Invoice"), []string{"Net differential amount (Amended - Original)", "0", "Invoice", "0.00", "0.00", "0.00",
			"0.00", "0.00"})
	section("9A - Amendment to Inter-State supplies made to unregistered person (where invoice value is more than Rs.1 lakh) in returns of earlier "+
		"tax periods in table 5 - B2CL (Large)", zero("Amended amount - Total", "Invoice"))
	section("9A - Amendment to Export supplies in returns of earlier tax periods in table 6A (EXPWP/EXPWOP)",
		zero("Amended amount - Total", "Invoice"))
	section("9B - Credit/Debit Notes (Registered) - CDNR", zero("Total - Net off debit/credit notes (Debit notes - Credit notes)", "Note"))
	section("9B - Credit/Debit Notes (Unregistered) - CDNUR", zero("Total - Net off debit/credit notes (Debit notes - Credit notes)", "Note"))
	section("9C - Amended Credit/Debit Notes (Registered) - CDNRA", zero("Amended amount - Total", "Note"))
	section("10 - Amendment to taxable outward supplies made to unregistered person in returns for earlier tax periods in table 7 - B2C (Others)",
		zero("Amended amount - Total", "Net Value"))
	section("11A(1), 11A(2) - Advances received for which invoice has not been issued (tax amount to be added to the output tax liability) (Net of "+
		"refund vouchers)", zero("Total", "Net Value"))
	section("11B(1), 11B(2) - Advance amount received in earlier tax period and adjusted against the supplies being shown in this tax period in "+
		"Table Nos. 4, 5, 6 and 7", zero("Total", "Net Value"))
	section("12 - HSN-wise summary of outward supplies", []string{"Total", fmt.Sprint(3 + r.IntN(6)), "NA", m(p.Total + p.Exempt), m(p.Integrated),
		m(p.Central), m(p.State), "0.00"})
	section("13 - Documents issued", []string{"Net issued documents", fmt.Sprint(bills + 20 + r.IntN(90)), "All Documents", "", "", "", "", ""})
	section("14 - Supplies made through E-Commerce Operators - [Supplier]", zero("(a) Liable to collect tax u/s 52 (TCS)", "Net Value"),
		zero("(b) Liable to pay tax u/s 9(5)", "Net Value"))
	section("Total Liability (Outward supplies other than Reverse charge)", []string{"Total", "", "", m(p.Total + p.Exempt), m(p.Integrated),
		m(p.Central), m(p.State), "0.00"}, []string{"Taxable value", "", "", m(p.Total), m(p.Integrated), m(p.Central), m(p.State), "0.00"})
	f.Room(60)
	f.Y += 18
	f.Line(bold, 12, "Verification:")
	f.Text(text, 10.6, 0, "I hereby solemnly affirm and declare that the information given herein above is true and correct to the best of my "+
		"knowledge and belief and nothing has been concealed there from.")
	f.Y += 8
	f.S.Text(x, f.Y, text, "Date: "+b.Date(filed))
	f.S.Right(x+w, f.Y, text, "Name of Authorised Signatory: "+world.Upper(b.FullName())+"     Designation / Status: Proprietor")
	fields := p.fields(b)
	fields["arn"], fields["filing_date"] = number, world.ISO(filed)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-24, text, fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x, b.Height-24, text.In(paper.Grey), "GSTR-1  "+b.Business.GSTIN+"  "+p.First.Format("01/2006"))
	}).About(world.ISO(p.First), world.ISO(world.MonthEnd(p.First, 0)))
}

// gstRegistration is the certificate of registration: the frame with the particulars, and the annexures for places of business and proprietor.
func gstRegistration(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	firm := b.Business
	since := firm.Since
	if first := world.Day(2017, time.July, 1); since.Before(first) {
		since = first // when the tax began
	}
	issued := since.AddDate(0, 0, 3+r.IntN(12))
	x, w := 48.0, b.Width-96
	text, bold := paper.Serif.Of(10), paper.SerifBold.Of(10)
	officer := b.Someone(r)
	page := func() *paper.Sheet {
		s := blank(b)
		s.Colour = true
		s.Box(28, 28, b.Width-56, b.Height-56, 2, paper.RGB(30, 70, 140))
		s.Box(33, 33, b.Width-66, b.Height-66, 0.6, paper.RGB(30, 70, 140))
		return s
	}
	l := lattice{Widths: spread(w, 6, 36, 58), Align: "cll", Lead: 12.5, Pad: 5, Rule: 0.6, Ink: paper.Black}
	one := page()
	form.Pillar(one, b.Width/2-20, 44, 40, paper.RGB(80, 70, 50))
	one.Centre(b.Width/2, 102, paper.Deva.Of(12), "भारत सरकार")
	one.Centre(b.Width/2, 118, paper.SerifBold.Of(13), "Government of India")
	one.Centre(b.Width/2, 140, paper.SerifBold.Of(12), "Form GST REG-06")
	one.Centre(b.Width/2, 153, text, "[See Rule 10(1)]")
	one.Centre(b.Width/2, 176, paper.SerifBold.Of(14), "Registration Certificate")
	reg := lattice{Widths: []float64{w}, Lead: 13, Pad: 6, Rule: 0.6, Ink: paper.Black}
	y := reg.row(one, x, 192, paper.SerifBold.Of(11), "Registration Number : "+firm.GSTIN)
	for _, v := range [][3]string{
		{"1.", "Legal Name", world.Upper(b.FullName())}, {"2.", "Trade Name, if any", world.Upper(firm.Name)},
		{"3.", "Additional trade names, if any", ""}, {"4.", "Constitution of Business", "Proprietorship"},
		{"5.", "Address of Principal Place of Business", firm.Place.Street + ", " + firm.Place.City + ", " + firm.Place.City + ", " +
			firm.Place.Region + ", " + firm.Place.Code}, {"6.", "Date of Liability", b.Date(since)},
		{"7.", "Period of Validity", "From   " + b.Date(since) + "          To   Not Applicable"}, {"8.", "Type of Registration", "Regular"},
		{"9.", "Particulars of Approving Authority", "Centre  /  State: " + firm.Place.Region},
	} {
		y = l.row(one, x, y, text, v[0], v[1], v[2])
	}
	sub := lattice{Widths: spread(w, 42, 58), Align: "ll", Lead: 12.5, Pad: 5, Rule: 0.6, Ink: paper.Black}
	top := y
	one.Box(x, top, w, 66, 0.6, paper.Black)
	y = top + 66
	one.Text(x+5, top+14, text, "Signature")
	form.Stacked(one, x+sub.Widths[0]+8, top+16, 11, paper.Sans.Of(7.5), "Signature Not Verified", "Digitally signed by DS GOODS AND SERVICES",
		"TAX NETWORK 07", "Date: "+issued.Format("2006.01.02")+" 11:"+fmt.Sprint(10+r.IntN(49))+":27 IST")
	one.Text(x+sub.Widths[0]+190, top+44, paper.SansBold.Of(30).In(paper.RGB(200, 180, 40)), "?")
	y = sub.row(one, x, y, text, "Name", world.Upper(officer.Name()))
	y = sub.row(one, x, y, text, "Designation", world.Pick(r, []string{"Superintendent", "State Tax Officer", "Assistant Commissioner"}))
	y = sub.row(one, x, y, text, "Jurisdictional Office", "Range - "+world.Pick(r, []string{"II", "IV", "VII"})+", "+firm.Place.City)
	y = sub.row(one, x, y, text, "Date of issue of Certificate", b.Date(issued))
	one.Paragraph(x, y+16, w, 12, paper.Serif.Of(9), "Note: The registration certificate is required to be prominently displayed at all places of "+
		"business in the State.\nThis is a system generated digitally signed Registration Certificate issued based on the approval of "+
		"application granted on "+b.Date(issued)+" by the jurisdictional authority.")

	annexure := func(letter, title string) (*paper.Sheet, float64) {
		s := page()
		s.Right(x+w, 58, bold, letter)
		form.Pillar(s, b.Width/2-14, 46, 28, paper.RGB(80, 70, 50))
		s.Centre(b.Width/2, 96, paper.SerifBold.Of(12), "Goods and Services Tax Identification Number: "+firm.GSTIN)
		s.Centre(b.Width/2, 122, paper.SerifBold.Of(12), title)
		y := sub.row(s, x, 136, text, "Legal Name", world.Upper(b.FullName()))
		y = sub.row(s, x, y, text, "Trade Name, if any", world.Upper(firm.Name))
		return s, y
	}
	two, y := annexure("Annexure A", "Details of Additional Place of Business(s)")
	y = sub.row(two, x, y, text, "Additional trade names, if any", "")
	sub.row(two, x, y, bold, "Total Number of Additional Places of Business in the State", "0")
	three, y := annexure("Annexure B", "Details of Proprietor")
	three.Text(x, y+24, bold, "1")
	form.Portrait(three, x+24, y+16, 86, 106, b.Random("portrait"), b.Sex)
	facts := lattice{Widths: []float64{130, w - 254}, Align: "ll", Lead: 12.5, Pad: 5, Rule: 0.6, Ink: paper.Black}
	at := y + 16
	for _, v := range [][2]string{{"Name", world.Upper(b.FullName())}, {"Designation/Status", "Proprietor"}, {"Resident of State", b.Home.Region}} {
		at = facts.row(three, x+124, at, text, v[0], v[1])
	}
	fields := map[string]string{"gstin": firm.GSTIN, "legal_name": world.Upper(b.FullName()), "trade_name": world.Upper(firm.Name),
		"constitution": "Proprietorship", "registration_date": world.ISO(since),
		"issue_date": world.ISO(issued)}
	return template.Unnumbered(fields, []*paper.Sheet{one, two, three})
}
