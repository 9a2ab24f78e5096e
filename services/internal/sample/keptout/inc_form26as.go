package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// creditStatement is the annual tax statement as it comes from the department's portal: parts with tables in tables, most of them empty, and the
// glossary of codes at the end.
func creditStatement(b *world.Borrower, a template.Ask) template.Document {
	year := b.LastTaxYear() - a.Back
	t := b.IndianTax(year, true)
	own := a.Own(b)
	text, bold, small := paper.Narrow.Of(8), paper.NarrowBold.Of(8), paper.Narrow.Of(7)
	blue, pale := paper.RGB(22, 62, 120), paper.RGB(222, 232, 244)
	x, w := 28.0, b.Width-56
	updated := world.Day(year+1, 7, 3+own.IntN(22))
	f := form.NewFlow(x, w, b.Height-48, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page > 1 {
			s.Text(x, 30, small, "Assessee PAN: "+b.TaxNumber+"     Assessee Name: "+world.Upper(b.FullName())+"     Assessment Year: "+t.Assessment)
			s.Rule(x, x+w, 35, 0.5, blue)
			return s, 52
		}
		form.Pillar(s, x, 24, 30, blue)
		s.Text(x+38, 38, paper.NarrowBold.Of(11).In(blue), "INCOME TAX DEPARTMENT")
		s.Text(x+38, 49, small, "Centralized Processing Cell (TDS)")
		s.Right(x+w, 38, text, "Data updated till "+updated.Format("02-Jan-2006"))
		s.Band(x, 60, w, 18, blue)
		s.Centre(b.Width/2, 72.5, paper.NarrowBold.Of(10).In(paper.White), "Form 26AS  -  Annual Tax Statement under Section 203AA of the "+
			"Income-tax Act, 1961")
		return s, 94
	})
	s := f.S
	form.Grid(s, x, 84, 16, 3, form.Columns(w, form.Column{Width: w / 6}, form.Column{Width: w / 6}, form.Column{Width: w / 6},
		form.Column{Width: w / 6}, form.Column{Width: w / 6}, form.Column{}))
	for i, v := range []string{"Permanent Account Number (PAN)", b.TaxNumber, "Current Status of PAN", "Active and Operative", "Financial Year",
		t.Financial} {
		s.Text(x+w/6*float64(i)+3, 95, form.Fit([]paper.Type{bold, text}[i%2], v, w/6-5), v)
	}
	for i, v := range []string{"Name of Assessee", world.Upper(b.FullName()), "Assessment Year", t.Assessment, "Aadhaar linked", "Yes"} {
		s.Text(x+w/6*float64(i)+3, 111, form.Fit([]paper.Type{bold, text}[i%2], v, w/6-5), v)
	}
	s.Text(x+3, 127, bold, "Address of Assessee")
	s.Band(x+w/6+0.5, 116.5, w/6*5-1, 15, paper.White)
	s.Text(x+w/6+3, 127, text, world.Upper(b.Home.String()))
	f.Y = 146
	f.Text(small, 9, 0, "Above data / status of PAN is as per PAN details. For any changes in data, submit a request to the PAN service provider. "+
		"This statement does not include payments pertaining to the assessment year other than the "+
		"one mentioned above and payments against penalties. The credit to the tax deductor / collector's account is subject to verification of "+
		"the return filed. (All amount values are in INR)")
	f.Gap(6)
	part := func(title string) {
		f.Room(48)
		f.S.Band(x, f.Y-9, w, 14, pale)
		f.S.Text(x+3, f.Y+1, bold.In(blue), title)
		f.Gap(15)
	}
	row := func(face paper.Type, columns []form.Column, ground bool, v ...string) {
		f.Room(12)
		if ground {
			f.S.Band(x, f.Y-9, w, 12, paper.RGB(240, 240, 240))
		}
		form.Row(f.S, x, f.Y, face, columns, v...)
		f.S.Rule(x, x+w, f.Y+3, 0.3, paper.Grey)
		f.Gap(12)
	}
	outer := form.Columns(w, form.Column{Title: "Sr. No.", Width: 40}, form.Column{Title: "Name of Deductor"},
		form.Column{Title: "TAN of Deductor", Width: 70}, form.Column{Title: "Total Amount Paid / Credited", Width: 94, Right: true},
		form.Column{Title: "Total Tax Deducted #", Width: 78, Right: true}, form.Column{Title: "Total TDS Deposited", Width: 78, Right: true})
	inner := form.Columns(w, form.Column{Title: "", Width: 18}, form.Column{Title: "Sr.", Width: 26}, form.Column{Title: "Section", Width: 44},
		form.Column{Title: "Transaction Date", Width: 78}, form.Column{Title: "Status of Booking*", Width: 74},
		form.Column{Title: "Date of Booking", Width: 72},
		form.Column{Title: "Remarks", Width: 44}, form.Column{Title: "Amount Paid / Credited", Right: true},
		form.Column{Title: "Tax Deducted ##", Width: 66, Right: true}, form.Column{Title: "TDS Deposited", Width: 66, Right: true})
	titles := func(c []form.Column) []string {
		v := make([]string, len(c))
		for i := range c {
			v[i] = c[i].Title
		}
		return v
	}
	monthly := func(name, tan, section string, count int, gross, tax world.Cents) {
		row(bold, outer, true, titles(outer)...)
		row(bold, outer, false, "1", name, tan, b.Amount(gross), b.Amount(tax), b.Amount(tax))
		row(bold, inner, true, titles(inner)...)
		for m := range count {
			end := world.MonthEnd(world.Day(year, 4, 1), m*12/count+12/count-1)
			row(text, inner, false, "", world.Number(count-m), section, end.Format("02-Jan-2006"), "F",
				world.MonthEnd(end, 1).AddDate(0, 0, -own.IntN(9)).Format("02-Jan-2006"), "-",
				b.Amount(gross/world.Cents(count)), b.Amount(tax/world.Cents(count)), b.Amount(tax/world.Cents(count)))
		}
		f.Gap(8)
	}
	part("PART-I - Details of Tax Deducted at Source")
	monthly(world.Upper(b.Employer.Name), b.Employer.TaxNumber, "192", 12, t.Gross, t.Deducted)
	empty := func(title string, columns ...string) {
		part(title)
		cs := make([]form.Column, len(columns))
		for i, c := range columns {
			cs[i] = form.Column{Title: c}
		}
		row(form.Fit(bold, strings.Join(columns, "          "), w), form.Columns(w, cs...), true, columns...)
		f.S.Centre(b.Width/2, f.Y, text, "No Transactions Present")
		f.Gap(20)
	}
	empty("PART-II - Details of Tax Deducted at Source for 15G / 15H", "Sr. No.", "Name of Deductor", "TAN of Deductor", "Amount Paid / Credited",
		"Tax Deducted", "TDS Deposited")
	part("PART-III - Details of Transactions under Proviso to section 194B / First Proviso to sub-section (1) of section 194R / Proviso to " +
		"sub-section (1) of section 194S")
	f.S.Centre(b.Width/2, f.Y, text, "No Transactions Present")
	f.Gap(20)
	empty("PART-IV - Details of Tax Deducted at Source u/s 194IA / 194IB / 194M / 194S (For Seller / Landlord of Property / Contractors)",
		"Sr. No.", "Ack. No.", "Name of Deductor", "PAN of Deductor", "Transaction Date", "Transaction Amount", "TDS Deposited")
	empty("PART-V - Details of Transactions under Proviso to sub-section (1) of section 194S as per Form 26QE", "Sr. No.", "Ack. No.",
		"Name of Buyer", "PAN of Buyer", "Transaction Date", "Transaction Amount")
	empty("PART-VI - Details of Tax Collected at Source", "Sr. No.", "Name of Collector", "TAN of Collector", "Amount Paid / Debited",
		"Tax Collected", "TCS Deposited")
	part("PART-VII - Details of Paid Refund (For which source is CPC TDS. For other details refer AIS at the e-filing portal)")
	refund := form.Columns(w, form.Column{Title: "Sr. No.", Width: 40}, form.Column{Title: "Assessment Year", Width: 90},
		form.Column{Title: "Mode", Width: 60}, form.Column{Title: "Refund Issued"}, form.Column{Title: "Nature of Refund"},
		form.Column{Title: "Amount of Refund", Right: true}, form.Column{Title: "Interest", Width: 70, Right: true},
		form.Column{Title: "Date of Payment", Width: 84})
	row(bold, refund, true, titles(refund)...)
	back := world.Units(300 + own.IntN(4000))
	row(text, refund, false, "1", fmt.Sprintf("%d-%02d", year, (year+1)%100), "ECS", "Direct", "Regular", b.Amount(back), "0.00",
		world.Day(year, 10, 3+own.IntN(24)).Format("02-Jan-2006"))
	f.Gap(8)
	empty("PART-VIII - Details of Tax Deducted at Source u/s 194IA / 194IB / 194M / 194S (For Buyer / Tenant of Property)", "Sr. No.", "Ack. No.",
		"Name of Deductee", "PAN of Deductee", "Transaction Date", "Amount", "TDS Deposited")
	empty("PART-IX - Details of Transactions / Demand Payments under Proviso to section 194S (For Buyer of Virtual Digital Asset)", "Sr. No.",
		"Ack. No.", "Name of Seller", "PAN of Seller", "Demand Payment")
	empty("PART-X - TDS / TCS Defaults* (Processing of Statements)", "Sr. No.", "Financial Year", "Short Payment", "Short Deduction",
		"Interest u/s 201", "Late Filing Fee u/s 234E", "Total Default")

	part("Contact Information")
	for _, r := range [][2]string{{"I", "Deductor"}, {"II", "Deductor"}, {"III", "NSDL / concerned bank branch"},
		{"IV, V, VIII, IX", "Assessing Officer / e-filing portal"}, {"VII", "Assessing Officer / ITR-CPC"}} {
		f.S.Text(x+4, f.Y, text, "Part "+r[0])
		f.S.Text(x+90, f.Y, text, "In case of any discrepancy contact: "+r[1])
		f.Gap(11)
	}
	f.Gap(6)
	part("Legends used in Annual Tax Statement")
	for _, r := range [][3]string{
		{"U", "Unmatched", "Deductors have not deposited taxes or have furnished incorrect particulars of tax payment. Final credit will be " +
			"reflected only when payment details in bank match with details of deposit in the TDS / TCS statement."},
		{"P", "Provisional", "Provisional tax credit is effected only for TDS / TCS statements filed by Government deductors. P status changes to " +
			"Final on verification of payment details submitted by the Pay and Accounts Officer."},
		{"F", "Final", "In case of non-government deductors, payment details of TDS / TCS deposited in bank by deductors have matched with the " +
			"payment details mentioned in the statement filed by them."},
		{"O", "Overbooked", "Payment details of TDS / TCS deposited in bank have matched with details mentioned in the statement but the amount " +
			"is over claimed. Final (F) credit will be reflected when the deductor reduces the claimed amount or makes an additional payment."},
	} {
		f.Room(24)
		f.S.Text(x+4, f.Y, bold, r[0])
		f.S.Text(x+30, f.Y, text, r[1])
		lines := text.Wrap(w-110, r[2])
		for i, l := range lines {
			f.S.Text(x+106, f.Y+10*float64(i), text, l)
		}
		f.Gap(10*float64(len(lines)) + 3)
	}
	f.Gap(4)
	part("Sections")
	sections := [][2]string{{"192", "Salary"}, {"192A", "TDS on PF withdrawal"}, {"193", "Interest on Securities"}, {"194", "Dividends"},
		{"194A", "Interest other than 'Interest on securities'"}, {"194B", "Winning from lottery or crossword puzzle"},
		{"194C", "Payments to contractors and sub-contractors"}, {"194D", "Insurance commission"},
		{"194DA", "Payment in respect of life insurance policy"}, {"194EE", "Payments in respect of deposits under NSS"},
		{"194H", "Commission or brokerage"}, {"194I(b)", "Rent on other than plant and machinery"},
		{"194IA", "TDS on sale of immovable property"}, {"194J(b)", "Fee for professional services"}, {"194N", "Payments in cash"},
		{"194Q", "Payment for purchase of goods"}}
	for i := 0; i < len(sections); i += 2 {
		f.Room(11)
		for k, at := range []float64{x + 4, x + w/2} {
			f.S.Text(at, f.Y, bold, sections[i+k][0])
			f.S.Text(at+46, f.Y, text, sections[i+k][1])
		}
		f.Gap(11)
	}
	fields := map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "assessment_year": t.Assessment, "financial_year": t.Financial,
		"employer": world.Upper(b.Employer.Name), "tan": b.Employer.TaxNumber,
		"gross_salary": t.Gross.Plain(), "tax_deducted": t.Deducted.Plain(),
	}
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-24, small, fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x, b.Height-24, small, "Annual Tax Statement - view only; not a certificate")
	}).About(world.ISO(world.Day(year, 4, 1)), world.ISO(world.Day(year+1, 3, 31)))
}
