package income

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func informationFields(year int, payer, recipient, tin string, amount world.Cents) map[string]string {
	return map[string]string{"tax_year": fmt.Sprint(year), "payer": payer, "recipient": recipient, "recipient_tin": tin, "amount": amount.Plain()}
}

func calendarYear(d template.Document, year int, subtype string) template.Document {
	d.Subtype = subtype
	return d.About(fmt.Sprintf("%d-01-01", year), fmt.Sprintf("%d-12-31", year))
}

// bankTIN is the taxpayer number of a bank, drawn for its name and kept.
func bankTIN(b *world.Borrower, name string) string {
	r := b.File.Random("tin of " + name)
	return world.Pick(r, []string{"31", "35", "36", "41", "82", "91"}) + "-" + world.Draw(r, world.Figures, 7)
}

// f1099Interest is a bank's Form 1099-INT, Copy B, with the instructions for the recipient below it.
func f1099Interest(b *world.Borrower, a template.Ask) template.Document {
	t := b.USTax(yearAsked(b, a))
	account := b.Account(0)
	interest := t.Interest.Share(7000).Whole() // what Schedule B lists for this bank
	s := blank(b)
	x, y, w := 36.0, 54.0, 540.0
	label, value := paper.Sans.Of(6), paper.MonoBold.Of(9)
	cell := func(x, y, w, h float64, name, text string) {
		s.Box(x, y, w, h, 0.6, paper.Black)
		s.Paragraph(x+3, y+7, w-4, 6.8, label, name)
		s.Text(x+8, y+h-4, form.Fit(value, text, w-10), text)
	}
	money := func(x, y, w, h float64, name, text string) {
		cell(x, y, w, h, name, "")
		s.Text(x+4, y+h-4, paper.Sans.Of(8), "$")
		s.Text(x+14, y+h-4, value, text)
	}
	form.Checkbox(s, x+196, 46, paper.Sans.Of(8), false, "CORRECTED (if checked)")
	left, mid := 224.0, 108.0
	right := w - left - 2*mid
	s.Box(x, y, left, 72, 0.6, paper.Black)
	s.Paragraph(x+3, y+7, left-6, 6.8, label, "PAYER'S name, street address, city or town, state or province, country, ZIP or foreign postal code, "+
		"and telephone no.")
	form.Stacked(s, x+8, y+30, 11, value, append([]string{account.Bank.Name}, append(account.Bank.Place.Lines(), account.Bank.Phone)...)...)
	cell(x+left, y, mid, 24, "Payer's RTN (optional)", account.Bank.Branch)
	money(x+left, y+24, mid, 24, "1 Interest income", interest.Plain())
	money(x+left, y+48, mid, 24, "2 Early withdrawal penalty", "")
	cell(x+left+mid, y, mid, 48, "OMB No. 1545-0112", "")
	s.Text(x+left+mid+4, y+22, paper.Sans.Of(7), "Form")
	s.Text(x+left+mid+24, y+22, paper.SansBold.Of(11), "1099-INT")
	s.Text(x+left+mid+4, y+31, label, "(Rev. January 2024)")
	s.Text(x+left+mid+4, y+42, paper.Sans.Of(7), "For calendar year")
	s.Text(x+left+mid+66, y+43, paper.SansBold.Of(11), fmt.Sprint(t.Year))
	s.Box(x+left+2*mid, y, right, 48, 0.6, paper.Black)
	s.Right(x+w-6, y+24, paper.SansBold.Of(14), "Interest")
	s.Right(x+w-6, y+40, paper.SansBold.Of(14), "Income")
	s.Box(x+left+mid, y+48, mid, 24, 0.6, paper.Black)
	copyB := y + 48
	s.Box(x+left+2*mid, copyB, right, 204, 0.6, paper.Black)
	s.Right(x+w-6, copyB+16, paper.SansBold.Of(12), "Copy B")
	s.Right(x+w-6, copyB+32, paper.SansBold.Of(9), "For Recipient")
	for i, l := range paper.Sans.Of(6.8).Wrap(right-12, "This is important tax information and is being furnished to the IRS. If you are required to "+
		""+
		""+
		"file a return, a negligence penalty or other sanction may be imposed on you if this income is "+
		"taxable and the IRS determines that it has not been reported.") {
		s.Right(x+w-6, copyB+54+8.6*float64(i), paper.Sans.Of(6.8), l)
	}
	y += 72
	cell(x, y, left/2, 24, "PAYER'S TIN", bankTIN(b, account.Bank.Name))
	cell(x+left/2, y, left/2, 24, "RECIPIENT'S TIN", b.TaxNumber)
	money(x+left, y, 2*mid, 24, "3 Interest on U.S. Savings Bonds and Treasury obligations", "")
	y += 24
	s.Box(x, y, left, 24, 0.6, paper.Black)
	cell(x, y, left, 24, "RECIPIENT'S name", world.Upper(b.Name()))
	money(x+left, y, mid, 24, "4 Federal income tax withheld", "")
	money(x+left+mid, y, mid, 24, "5 Investment expenses", "")
	y += 24
	cell(x, y, left, 26, "Street address (including apt. no.)", world.Upper(b.Home.Street))
	money(x+left, y, mid, 26, "6 Foreign tax paid", "")
	cell(x+left+mid, y, mid, 26, "7 Foreign country or U.S. territory", "")
	y += 26
	cell(x, y, left, 26, "City or town, state or province, country, and ZIP or foreign postal code", world.Upper(b.Home.Town()))
	money(x+left, y, mid, 26, "8 Tax-exempt interest", "")
	money(x+left+mid, y, mid, 26, "9 Specified private activity bond interest", "")
	y += 26
	cell(x, y, left-60, 52, "", "")
	s.Text(x+3, y+7, label, " ")
	cell(x+left-60, y, 60, 52, "FATCA filing requirement", "")
	s.Box(x+left-36, y+32, 9, 9, 0.6, paper.Black)
	money(x+left, y, mid, 26, "10 Market discount", "")
	money(x+left+mid, y, mid, 26, "11 Bond premium", "")
	money(x+left, y+26, mid, 26, "12 Bond premium on Treasury obligations", "")
	money(x+left+mid, y+26, mid, 26, "13 Bond premium on tax-exempt bond", "")
	y += 52
	number := "XXXXXX" + last(account.Number, 4)
	cell(x, y, left, 28, "Account number (see instructions)", number)
	cell(x+left, y, mid, 28, "14 Tax-exempt and tax credit bond CUSIP no.", "")
	cell(x+left+mid, y, 34, 28, "15 State", b.Home.Region)
	cell(x+left+mid+34, y, mid-34, 28, "16 State identification no.", "")
	money(x+left+2*mid, y, right, 28, "17 State tax withheld", "")
	y += 28
	s.Text(x, y+11, paper.Sans.Of(7), "Form")
	s.Text(x+18, y+11, paper.SansBold.Of(8), "1099-INT")
	s.Text(x+62, y+11, paper.Sans.Of(7), "(Rev. 1-2024)          (keep for your records)")
	s.Text(x+256, y+11, paper.Sans.Of(7), "www.irs.gov/Form1099INT")
	s.Right(x+w, y+11, paper.Sans.Of(7), "Department of the Treasury - Internal Revenue Service")
	y += 44
	dashes(s, 10, 602, y-18, 5, 4, paper.Grey)
	s.Text(x, y, paper.SansBold.Of(11), "Instructions for Recipient")
	y += 14
	for _, p := range interestInstructions {
		y = s.Paragraph(x, y, w, 9.6, paper.Sans.Of(7.8), p) + 4
	}
	f := informationFields(t.Year, account.Bank.Name, world.Upper(b.Name()), b.TaxNumber, interest)
	f["account_number"] = number
	return calendarYear(template.Single(f, s), t.Year, "INT")
}

// f1099Composite is a broker's consolidated statement: Form 1099-DIV and its sisters as lists of boxes, then every dividend of the year.
func f1099Composite(b *world.Borrower, a template.Ask) template.Document {
	t := b.USTax(yearAsked(b, a))
	p, r := b.Portfolio(0), a.Own(b)
	style := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 8.5, Ink: paper.RGB(36, 64, 48), Pale: paper.RGB(236, 242, 236)}
	x, w := 38.0, b.Width-76
	text, bold, grey := style.Of(8.4), style.BoldOf(8.4), style.Of(7.4).In(paper.Grey)
	made := world.Day(t.Year+1, time.February, 8+r.IntN(9))
	tin := "***-**-" + last(b.TaxNumber, 4)
	broker := b.File.Random("tin of " + p.Broker)
	place := b.Someone(broker).Home
	payerTIN := bankTIN(b, p.Broker)
	f := form.NewFlow(x, w, b.Height-64, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		form.Emblem(s, x, 30, 24, style.Ink, 4)
		s.Text(x+32, 48, style.BoldOf(13).In(style.Ink), p.Broker)
		s.Right(x+w, 40, style.BoldOf(12), fmt.Sprintf("%d TAX REPORTING STATEMENT", t.Year))
		s.Right(x+w, 52, grey, "Original     "+made.Format("January 2, 2006"))
		s.Rule(x, x+w, 60, 1.4, style.Ink)
		if page > 1 {
			s.Text(x, 74, text, b.Name())
			s.Centre(x+w/2, 74, text, "Account No. "+p.Number)
			s.Right(x+w, 74, text, "Recipient ID No. "+tin)
			return s, 96
		}
		return s, 80
	})
	s := f.S
	form.Stacked(s, x+8, 84, 12, style.Of(10), append([]string{world.Upper(b.Name())}, upperAll(b.Home.Lines())...)...)
	form.Stacked(s, x+w*0.5, 80, 11, grey, "Payer's Name and Address:", "", "", "Payer's Federal ID Number:", "Recipient's Identification Number:",
		"Account Number:", "State:")
	form.Stacked(s, x+w*0.5+130, 80, 11, text, p.Broker, place.Street, place.Town(), payerTIN, tin, p.Number, b.Home.Region)
	f.Y = 172
	boxes := func(title, number, omb string, rows [][3]string, values map[string]world.Cents) {
		f.Room(60)
		f.S.Band(x, f.Y-11, w, 16, style.Ink)
		f.S.Text(x+5, f.Y, style.BoldOf(9.5).In(paper.White), number+"   "+fmt.Sprint(t.Year)+"   "+title)
		f.S.Right(x+w-5, f.Y, style.Of(8).In(paper.White), "Copy B for Recipient   (OMB No. "+omb+")")
		f.Y += 17
		for i, row := range rows {
			f.Room(0)
			if i%2 == 1 {
				f.S.Band(x, f.Y-9, w, 12.4, style.Pale)
			}
			f.S.Text(x+5, f.Y, bold, row[0])
			f.S.Text(x+30, f.Y, text, row[1])
			v := b.Amount(values[row[2]])
			if row[2] == "-" {
				v = ""
			}
			set := text
			if values[row[2]] > 0 {
				set = bold
			}
			f.S.Right(x+w-8, f.Y, set, v)
			f.Y += 12.4
		}
		f.Y += 14
	}
	qualified := t.Dividends.Share(8000).Whole()
	boxes("Dividends and Distributions", "1099-DIV", "1545-0110", dividendBoxes, map[string]world.Cents{"ordinary": t.Dividends,
		"qualified": qualified})
	boxes("Interest Income", "1099-INT", "1545-0112", brokerInterestBoxes, nil)
	f.S.Band(x, f.Y-11, w, 16, style.Ink)
	f.S.Text(x+5, f.Y, style.BoldOf(9.5).In(paper.White), "1099-B   "+fmt.Sprint(t.Year)+"   Summary of Proceeds From Broker and Barter Exchange "+
		"Transactions")
	f.Y += 6
	sold := form.Columns(w, form.Column{Title: "Form 8949 type"}, form.Column{Title: "Proceeds", Width: 74, Right: true},
		form.Column{Title: "Cost basis", Width: 74, Right: true},
		form.Column{Title: "Wash sale loss", Width: 74, Right: true}, form.Column{Title: "Net gain or loss", Width: 84, Right: true})
	table := form.Table{Columns: sold, Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12.4}
	var rows [][]string
	for _, name := range brokerSalesRows {
		rows = append(rows, []string{name, "0.00", "0.00", "0.00", "0.00"})
	}
	f.Table(table, rows)
	f.Turn()
	f.S.Text(x, f.Y, style.BoldOf(11).In(style.Ink), "Details of 1099-DIV Dividends and Distributions")
	f.Y += 8
	table.Columns = form.Columns(w, form.Column{Title: "Security description"}, form.Column{Title: "CUSIP", Width: 62},
		form.Column{Title: "Date", Width: 54}, form.Column{Title: "Ordinary 1a", Width: 66, Right: true},
		form.Column{Title: "Qualified 1b", Width: 66, Right: true}, form.Column{Title: "Cap. gain 2a", Width: 58, Right: true},
		form.Column{Title: "Foreign tax 7", Width: 58, Right: true})
	table.Ruled = true
	// The dividends are paid quarterly by every holding, one holding more than another, and come to the total.
	rows = nil
	weights, all := make([]int64, 4*len(p.Holdings)), int64(0)
	for i := range weights {
		weights[i] = 40 + r.Int64N(25) + 30*int64((i/4*7)%5)
		all += weights[i]
	}
	leftOrdinary, leftQualified := t.Dividends, qualified
	for i, h := range p.Holdings {
		var ordinary, part world.Cents
		for q := range 4 {
			each, good := t.Dividends*world.Cents(weights[4*i+q])/world.Cents(all), qualified*world.Cents(weights[4*i+q])/world.Cents(all)
			if 4*i+q == len(weights)-1 {
				each, good = leftOrdinary, leftQualified
			}
			leftOrdinary, leftQualified, ordinary, part = leftOrdinary-each, leftQualified-good, ordinary+each, part+good
			name, cusip := "", ""
			if q == 0 {
				name, cusip = h.Fund, world.Draw(broker, world.Figures, 9)
			}
			rows = append(rows, []string{name, cusip, world.Day(t.Year, time.Month(3*q+3), 18+r.IntN(9)).Format("01/02/06"), b.Amount(each),
				b.Amount(good), "0.00", "0.00"})
		}
		rows = append(rows, []string{"", "", "Subtotal", b.Amount(ordinary), b.Amount(part), "0.00", "0.00"})
	}
	f.Table(table, rows)
	form.Row(f.S, x, f.Y, bold, table.Columns, "TOTAL", "", "", b.Amount(t.Dividends), b.Amount(qualified), "0.00", "0.00")
	f.Y += 26
	f.Room(100)
	f.Line(style.BoldOf(9.5), 14, "Important tax return document enclosed")
	for _, n := range brokerNotes {
		f.Text(text, 10.6, 0, n)
		f.Gap(4)
	}
	fields := informationFields(t.Year, p.Broker, world.Upper(b.Name()), tin, t.Dividends)
	fields["account_number"], fields["qualified_dividends"] = p.Number, qualified.Plain()
	d := template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, grey, "* This is important tax information and is being furnished to the Internal Revenue Service.")
		s.Right(x+w, b.Height-40, grey, fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x, b.Height-28, style.Of(6).In(paper.Grey), made.Format("060102")+" "+p.Number+" 0010 TRS "+world.Draw(b.Random("composite code"),
			world.Figures, 12))
	})
	return calendarYear(d, t.Year, "DIV")
}

// f1099Compensation is a client's Form 1099-NEC as an office suite prints it for the mail: two copies and the back's text on one sheet.
func f1099Compensation(b *world.Borrower, a template.Ask) template.Document {
	year, client := yearAsked(b, a), b.NewEmployer("client")
	paid := sales(b, year).Share(int64(2600 + b.Random("client's part").IntN(2400))).Whole()
	s := blank(b)
	number := world.Draw(a.Issuer(b), world.Figures, 5)
	label, value := paper.Serif.Of(6.4), paper.Serif.Of(9.5)
	copyOf := func(y float64, letter, whom, small string) {
		x := 40.0
		cell := func(x, y, w, h float64, name string, lines ...string) {
			s.Box(x, y, w, h, 0.5, paper.Black)
			next := s.Paragraph(x+3, y+7.5, w-5, 7, label, name)
			form.Stacked(s, x+8, next+5, 11, value, lines...)
		}
		form.Checkbox(s, x+180, y-6, paper.Serif.Of(8), false, "CORRECTED (if checked)")
		cell(x, y, 236, 66, "PAYER'S name, street address, city or town, state or province, country, ZIP or foreign postal code, and telephone no.",
			append([]string{client.Name}, append(client.Place.Lines(), client.Phone)...)...)
		cell(x, y+66, 118, 26, "PAYER'S TIN", client.TaxNumber)
		cell(x+118, y+66, 118, 26, "RECIPIENT'S TIN", b.TaxNumber)
		cell(x, y+92, 236, 26, "RECIPIENT'S name", b.Name())
		cell(x, y+118, 236, 26, "Street address (including apt. no.)", b.Home.Street)
		cell(x, y+144, 236, 26, "City or town, state or province, country, and ZIP or foreign postal code", b.Home.Town())
		cell(x, y+170, 236, 26, "Account number (see instructions)", number)
		cell(x+236, y, 108, 66, "OMB No. 1545-0116")
		s.Text(x+242, y+28, paper.SerifBold.Of(12), "Form 1099-NEC")
		s.Text(x+242, y+40, label, "(Rev. January 2024)")
		s.Text(x+242, y+54, label, "For calendar year")
		s.Text(x+292, y+55, paper.SerifBold.Of(12), fmt.Sprint(year))
		s.Box(x+344, y, 188, 66, 0.5, paper.Black)
		s.Right(x+526, y+30, paper.SerifBold.Of(14), "Nonemployee")
		s.Right(x+526, y+48, paper.SerifBold.Of(14), "Compensation")
		cell(x+236, y+66, 196, 26, "1 Nonemployee compensation", "$  "+b.Amount(paid))
		cell(x+236, y+92, 196, 26, "2 Payer made direct sales totaling $5,000 or more of consumer products to recipient for resale")
		s.Box(x+414, y+104, 9, 9, 0.5, paper.Black)
		cell(x+236, y+118, 196, 26, "3")
		cell(x+236, y+144, 196, 26, "4 Federal income tax withheld", "$")
		cell(x+236, y+170, 72, 26, "5 State tax withheld", "$")
		cell(x+308, y+170, 124, 26, "6 State/Payer's state no.", client.Place.Region+" / "+last(client.TaxNumber, 7))
		s.Box(x+432, y+66, 100, 104, 0.5, paper.Black)
		s.Right(x+526, y+82, paper.SerifBold.Of(12), letter)
		s.Right(x+526, y+95, paper.SerifBold.Of(8.5), whom)
		for i, l := range paper.Serif.Of(6.6).Wrap(90, small) {
			s.Right(x+526, y+108+7.6*float64(i), paper.Serif.Of(6.6), l)
		}
		cell(x+432, y+170, 100, 26, "7 State income", "$  "+b.Amount(paid))
		s.Text(x, y+205, paper.SerifBold.Of(8), "Form 1099-NEC")
		s.Text(x+62, y+205, label, "(Rev. 1-2024)      www.irs.gov/Form1099NEC")
		s.Right(x+532, y+205, label, "Department of the Treasury - Internal Revenue Service")
	}
	copyOf(48, "Copy B", "For Recipient", "This is important tax information and is being furnished to the IRS. If you are required to file a "+
		"return, a negligence penalty or other sanction may be imposed on you if this income is taxable and the "+
		"IRS determines that it has not been reported.")
	dashes(s, 10, 602, 268, 6, 4, paper.Grey)
	copyOf(300, "Copy 2", "To be filed with", "recipient's state income tax return, when required.")
	dashes(s, 10, 602, 520, 6, 4, paper.Grey)
	s.Text(40, 542, paper.SerifBold.Of(11), "Instructions for Recipient")
	y := 557.0
	for _, p := range necInstructions {
		y = s.Paragraph(40, y, 532, 10, paper.Serif.Of(8.6), p) + 4
	}
	f := informationFields(year, client.Name, b.Name(), b.TaxNumber, paid)
	f["payer_tin"], f["account_number"] = client.TaxNumber, number
	return calendarYear(template.Single(f, s), year, "NEC")
}
