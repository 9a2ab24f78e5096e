package loan

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func sanctionFields(b *world.Borrower) map[string]string {
	return withCo(map[string]string{
		"lender": b.Lender.Name, "borrower": b.FullName(), "loan_number": b.Loan.Number, "sanctioned_amount": b.Loan.Amount.Plain(),
		"interest_rate": world.Percent(b.Loan.Rate),
		"term_months":   world.Number(b.Loan.Months), "monthly_instalment": b.Loan.Instalment().Plain(),
		"sanction_date": world.ISO(deal.Of(b).Sanctioned), "property_address": b.Property.Address.String(),
	}, b, "co_borrower")
}

// letterSanction is a housing finance company's letter: to the applicants, with the terms in a ruled table, the conditions numbered after it,
// and their acceptance at the end.
func letterSanction(b *world.Borrower, a template.Ask) template.Document {
	r, d, charges := a.Issuer(b), deal.Of(b), deal.IndianCharges(b)
	face := world.Pick(r, []paper.Face{paper.Roman, paper.Serif, paper.Humanist})
	st := form.Style{Text: face, Bold: face + 1, Size: 10, Ink: world.Pick(r, []paper.Ink{paper.RGB(110, 20, 40), paper.Navy, paper.RGB(20, 84, 60)})}
	x, w := 62.0, b.Width-124
	ref := fmt.Sprintf("%s/HL/%s/%d/%s", strings.ToUpper(world.StateCode(b.Property.Address.Region)), b.Property.Address.City[:3],
		d.Sanctioned.Year(), b.Loan.Number)
	f := form.NewFlow(x, w, b.Height-84, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page > 1 {
			s.Text(x, 52, st.Of(8.5).In(paper.Grey), "Sanction letter ref. "+ref)
			return s, 76
		}
		form.Emblem(s, b.Width/2-15, 26, 30, st.Ink, r.IntN(6))
		s.Centre(b.Width/2, 72, st.BoldOf(17).In(st.Ink), world.Upper(b.Lender.Name))
		s.Centre(b.Width/2, 84, st.Of(8), "Regd. & Corporate Office: "+b.Lender.Place.String()+"   |   Toll free "+b.Stock().TollFree)
		s.Centre(b.Width/2, 95, st.Of(8), "NHB Registration No. 0"+world.Draw(r, world.Figures,
			1)+".0"+b.Lender.Licence[:3]+"."+b.Lender.Licence[3:]+"   |   www.example.com   |   care@example.com")
		s.Rule(x-20, x+w+20, 101, 1.4, st.Ink)
		s.Rule(x-20, x+w+20, 103.5, 0.5, st.Ink)
		return s, 126
	})
	prose := st.Prose(10, 13.2).Justified()
	f.S.Right(x+w, f.Y, st.Of(10), "Date: "+d.Sanctioned.Format("02 January 2006"))
	f.Prose(prose, "Ref: *"+ref+"*")
	f.Gap(8)
	f.Line(st.Of(10), 13, "To,")
	for _, p := range deal.All(b) {
		f.Line(st.BoldOf(10), 13, deal.Titled(p.Person))
	}
	for _, l := range b.Home.Lines() {
		f.Line(st.Of(10), 13, l)
	}
	f.Gap(8)
	f.Prose(prose, "*Sub: Sanction of housing loan \u2013 Application / Loan Account No. "+b.Loan.Number+"*")
	f.Gap(5)
	f.Line(st.Of(10), 18, "Dear Sir / Madam,")
	f.Prose(prose, "With reference to your application dated "+d.Applied.Format("02 January 2006")+" and on the basis of the information and "+
		"documents submitted by you, we are pleased to inform you that "+b.Lender.Name+
		" has, in principle, sanctioned a housing loan in your favour for the purchase of the property described below, on the terms and "+
		"conditions set out in this letter and in the loan agreement to be executed by you.")
	f.Gap(4)
	rest := b.Loan.Rate - 890
	columns := form.Columns(w, form.Column{Title: "", Width: 28}, form.Column{Title: "", Width: 175}, form.Column{})
	f.Rows(st.Prose(9.5, 12), columns, 4, []string{"No.", "Particulars", "Terms of sanction"}, [][]string{
		{"1", "Name of the borrower(s)", strings.Join(deal.Parties(b), "\n")},
		{"2", "Amount of loan sanctioned", "*" + b.Money(b.Loan.Amount) + "* (" + world.InWords(b.Locale, b.Loan.Amount) + ")"},
		{"3", "Purpose", "Purchase of ready residential property (resale)"},
		{"4", "Rate of interest", fmt.Sprintf("*%s p.a.* on monthly rests, variable. Retail Prime Lending Rate 8.90%% p.a. %s spread of %s",
			world.Percent(b.Loan.Rate), map[bool]string{true: "plus", false: "less"}[rest >= 0], world.Percent(max(rest, -rest)))},
		{"5", "Term of the loan", fmt.Sprintf("*%d months*", b.Loan.Months)},
		{"6", "Equated monthly instalment (EMI)", "*" + b.Money(b.Loan.Instalment()) + "*, payable by the 1st of each month by NACH"},
		{"7", "Pre-EMI interest", "At the rate of interest above, from the date of each disbursement to the commencement of EMI"},
		{"8", "Processing fee", b.Money(charges.Processing) + " plus GST of " + b.Money(charges.Tax) +
			" (paid / to be deducted from the first disbursement)"},
		{"9", "Security", "First and exclusive charge by way of mortgage, by deposit of title deeds, of the property at " +
			b.Property.Address.String()},
		{"10", "Agreement value of the property", b.Money(b.Property.Price)},
		{"11", "Own contribution", b.Money(b.Property.Price-b.Loan.Amount) + ", to be paid to the seller before disbursement"},
		{"12", "Property insurance", "For not less than the value of the structure, assigned to the company, for the term of the loan"},
		{"13", "Validity of this sanction", "90 days from the date of this letter"},
	})
	f.Room(60)
	f.Line(st.BoldOf(10.5), 16, "Terms and conditions")
	for i, c := range sanctionConditions {
		f.Item(prose, 22, fmt.Sprintf("%d.", i+1), strings.NewReplacer("{lender}", b.Lender.Name, "{seller}", b.Property.Seller.Name(),
			"{instalment}", b.Money(b.Loan.Instalment())).Replace(c))
		f.Gap(3)
	}
	f.Room(170)
	f.Gap(6)
	f.Prose(prose, "Please return the duplicate of this letter, signed by all borrowers, as a token of your acceptance. We look forward to a "+
		"long association with you.")
	f.Gap(8)
	f.Line(st.Of(10), 13, "Yours faithfully,")
	f.Line(st.BoldOf(10), 40, "For "+b.Lender.Name)
	form.Signature(f.S, x+6, f.Y-4, 110, b.Random("officer"))
	form.Seal(f.S, x+220, f.Y-16, 30, paper.Blue, 10, strings.Fields(b.Lender.Name)[0])
	f.Line(st.Of(10), 13, b.Lender.Officer)
	f.Line(st.Of(10), 26, "Authorised Signatory \u2013 Credit")
	f.Room(80)
	f.S.Rule(x, x+w, f.Y-12, 0.5, paper.Black)
	f.Prose(prose, "*Acceptance.* I/We have read and understood the terms and conditions of this sanction letter and the most important terms "+
		"explained to me/us in a language known to me/us, and accept them unconditionally.")
	f.Gap(34)
	for i, p := range deal.All(b) {
		at := x + float64(i)*w/2
		form.Signature(f.S, at+10, f.Y-4, 100, p.Random("signature"))
		f.S.Rule(at, at+180, f.Y, 0.5, paper.Black)
		f.S.Text(at, f.Y+12, st.Of(9), p.FullName())
		f.S.Text(at, f.Y+23, st.Of(9), "Date: "+b.Date(d.Sanctioned.AddDate(0, 0, 2)))
	}
	return template.Numbered(sanctionFields(b), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-44, st.Of(8.5), fmt.Sprintf("Page %d of %d", n, of))
		s.Centre(b.Width/2, b.Height-32, st.Of(7),
			"CIN: U65922"+world.StateCode(b.Lender.Place.Region)+"1998PLC0"+b.Lender.Licence[:5]+"   \u2022   This sanction is subject to clear "+
				"legal and technical reports.")
	})
}

// offerSanction is what a bank's loan system prints: a sanction-cum-offer, all in narrow type and boxes, with the schedule of charges and the
// special conditions of the credit manager, and without a greeting.
func offerSanction(b *world.Borrower, a template.Ask) template.Document {
	r, d, charges := a.Issuer(b), deal.Of(b), deal.IndianCharges(b)
	st := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 9, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 74, 143), paper.RGB(168,
		28, 36), paper.RGB(86, 44, 120)}), Pale: paper.RGB(236, 240, 246)}
	x, w := 36.0, b.Width-72
	printed := "System generated on " + d.Sanctioned.Format("02-Jan-2006") + " 17:4" + world.Number(r.IntN(10))
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(x, 42, st.BoldOf(15).In(st.Ink), b.Lender.Name)
		s.Right(x+w, 36, st.BoldOf(11), "SANCTION CUM OFFER LETTER")
		s.Right(x+w, 48, st.Of(8), printed)
		s.Rule(x, x+w, 54, 2, st.Ink)
		return s, 74
	})
	cell := func(row ...form.Cell) { f.Y = st.Pairs(f.S, x, f.Y, w, 17, true, row...) }
	section := func(title string) {
		f.Room(70)
		f.Y = st.Heading(f.S, x, f.Y, w, title)
	}
	cell(form.Cell{Label: "Loan Account No.", Value: b.Loan.Number}, form.Cell{Label: "Sanction Date", Value: d.Sanctioned.Format("02-Jan-2006")})
	cell(form.Cell{Label: "Customer ID", Value: world.Draw(r, world.Figures[1:], 8)}, form.Cell{Label: "Branch",
		Value: b.Property.Address.City + " Retail Assets"})
	cell(form.Cell{Label: "Borrower", Value: b.FullName()}, form.Cell{Label: "PAN", Value: b.TaxNumber})
	if co := deal.Co(b); co != nil {
		cell(form.Cell{Label: "Co-Borrower", Value: co.FullName()}, form.Cell{Label: "PAN", Value: co.TaxNumber})
	}
	cell(form.Cell{Label: "Mobile", Value: b.Phone}, form.Cell{Label: "E-mail", Value: b.Email})
	f.Y = st.Cells(f.S, x, f.Y, w, 26, form.Cell{Label: "Communication Address", Value: b.Home.String()})
	f.Gap(8)
	section("A.  FACILITY DETAILS")
	cell(form.Cell{Label: "Facility", Value: "Term Loan \u2013 Home Loan (Floating)"}, form.Cell{Label: "Sanctioned Amount",
		Value: b.Money(b.Loan.Amount)})
	cell(form.Cell{Label: "Tenor (months)", Value: world.Number(b.Loan.Months)}, form.Cell{Label: "Rate of Interest",
		Value: world.Percent(b.Loan.Rate) + " p.a."})
	cell(form.Cell{Label: "Benchmark (Repo) / Spread", Value: world.Percent(550) + " / " + world.Percent(b.Loan.Rate-550)},
		form.Cell{Label: "Reset Frequency", Value: "Quarterly"})
	cell(form.Cell{Label: "EMI", Value: b.Money(b.Loan.Instalment())}, form.Cell{Label: "EMI Due Date", Value: "1st of every month"})
	cell(form.Cell{Label: "Moratorium", Value: "Nil"}, form.Cell{Label: "Repayment Mode", Value: "NACH / SI"})
	cell(form.Cell{Label: "End Use", Value: "Purchase \u2013 resale property"}, form.Cell{Label: "LTV (on agreement value)",
		Value: world.Percent(int64(b.Loan.Amount * 10000 / b.Property.Price))})
	cell(form.Cell{Label: "Assessed Value", Value: b.Money(b.Property.Price)}, form.Cell{Label: "Margin",
		Value: b.Money(b.Property.Price - b.Loan.Amount)})
	f.Y = st.Cells(f.S, x, f.Y, w, 26, form.Cell{Label: "Primary Security: equitable mortgage of", Value: b.Property.Address.String() +
		" (Survey No. " + b.Property.Survey + ")"})
	f.Gap(8)
	section("B.  FEES AND CHARGES")
	f.Rows(st.Prose(8.5, 10.5), form.Columns(w, form.Column{Width: 200}, form.Column{Width: 110, Right: true}, form.Column{}), 3,
		[]string{"Charge", "Amount (Rs.)", "Remarks"}, [][]string{
			{"Processing fee", b.Amount(charges.Processing), "Non-refundable; payable before disbursement"},
			{"GST on processing fee (18%)", b.Amount(charges.Tax), "As per prevailing law"},
			{"Legal opinion", b.Amount(charges.Legal), "Actuals, to the empanelled advocate"},
			{"Technical valuation", b.Amount(charges.Valuation), "Actuals, to the empanelled valuer"},
			{"CERSAI registration", b.Amount(charges.Registry), "Including GST"},
			{"Stamp duty on agreement and MODT", b.Amount(charges.Conveyance), "As per the Stamp Act of the State"},
			{"Penal charges on overdue instalments", "2.00% p.a.", "On the overdue amount, for the days of delay; not capitalised"},
			{"Cheque / NACH return", "500.00", "Per instance, plus GST"},
			{"Part / full prepayment", "NIL", "Individual borrowers, floating rate"},
			{"Duplicate statement / list of documents", "250.00", "Per request, plus GST"},
		})
	f.Y -= 6
	section("C.  CONDITIONS PRECEDENT TO DISBURSEMENT")
	f.Gap(14)
	prose := st.Prose(9, 11.2)
	for i, c := range offerPrecedents {
		f.Item(prose, 18, fmt.Sprintf("(%s)", roman(i+1)), c)
		f.Gap(1.5)
	}
	f.Gap(8)
	section("D.  SPECIAL CONDITIONS (CREDIT MANAGER)")
	f.Gap(14)
	for _, c := range []string{
		"Salary account of " + b.Name() + " with " + b.Banks[0].Name + " to be continued as the repayment account, A/c " + b.Account(0).Number + ".",
		"Original allotment letter, parent documents and the latest tax paid receipt to be collected; legal search of 30 years to be clear.",
		"Disbursement favouring the seller, " + b.Property.Seller.FullName() + ", against registration of the sale deed only.",
		"Existing credit card dues to be paid within limits; no fresh unsecured borrowing until disbursement.",
	} {
		f.Item(prose, 18, "\u25ba", c)
		f.Gap(1.5)
	}
	f.Gap(8)
	section("E.  GENERAL TERMS")
	f.Gap(14)
	for i, c := range offerTerms {
		f.Item(prose, 18, fmt.Sprint(i+1, "."), c)
		f.Gap(1.5)
	}
	f.Room(130)
	f.Gap(10)
	f.S.Box(x, f.Y, w, 106, 0.6, paper.Black)
	f.S.Line(x+w/2, f.Y, x+w/2, f.Y+106, 0.6, paper.Black)
	f.S.Text(x+6, f.Y+13, st.BoldOf(9), "For "+b.Lender.Name)
	f.S.Text(x+6, f.Y+88, st.Of(9), b.Lender.Officer+", Credit Manager")
	f.S.Text(x+6, f.Y+99, st.Of(7.5), "Digitally approved in LOS; no signature required")
	form.Signature(f.S, x+20, f.Y+66, 80, b.Random("officer"))
	f.S.Text(x+w/2+6, f.Y+13, st.BoldOf(9), "Accepted by the borrower(s)")
	for i, p := range deal.All(b) {
		at := f.Y + 50 + 40*float64(i)
		form.Signature(f.S, x+w/2+16, at-4, 90, p.Random("signature"))
		f.S.Text(x+w/2+6, at+8, st.Of(8.5), p.FullName())
		f.S.Right(x+w-8, at+8, st.Of(8.5), "Date: ____________")
	}
	return template.Numbered(sanctionFields(b), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-44, 0.5, paper.Grey)
		s.Text(x, b.Height-33, st.Of(7.5).In(paper.Grey), b.Lender.Place.String())
		s.Right(x+w, b.Height-33, st.Of(7.5).In(paper.Grey), fmt.Sprintf("%s   %d/%d", b.Loan.Number, n, of))
	})
}

// roman is a small Roman numeral, as sub-clauses have them.
func roman(n int) string {
	var s strings.Builder
	for _, d := range []struct {
		value int
		sign  string
	}{{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for ; n >= d.value; n -= d.value {
			s.WriteString(d.sign)
		}
	}
	return s.String()
}
