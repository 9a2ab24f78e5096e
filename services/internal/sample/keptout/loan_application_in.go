package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// combApplication is a housing finance company's printed form with a box for every letter, filled in by hand or at the branch's computer.
func combApplication(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	x, w := 30.0, b.Width-60
	label, bold := paper.Sans.Of(7.4), paper.SansBold.Of(7.6)
	pen := paper.Hand.Of(12.5).In(paper.Blue)
	if r.IntN(2) == 0 {
		pen = paper.MonoBold.Of(9.5)
	}
	teal := paper.RGB(0, 110, 120)
	day := b.AsOf
	number := "HL" + b.Loan.Number
	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	turn := func() {
		s = blank(b)
		s.Colour = true
		sheets = append(sheets, s)
		s.Band(0, 0, b.Width, 14, teal)
		y = 40
	}
	band := func(title string) {
		s.Band(x, y, w, 15, teal)
		s.Text(x+5, y+11, bold.In(paper.White), title)
		y += 28
	}
	comb := func(at float64, name string, boxes int, value string) {
		s.Text(at, y, label, name)
		form.Comb(s, at+98, y-10, 12.4, pen, boxes, world.Upper(value))
	}
	full := func(name, value string) {
		comb(x, name, 34, value)
		y += 22
	}
	address := func(name string, at world.Address) {
		row := ""
		for word := range strings.FieldsSeq(at.Street + " " + at.City + " " + at.Region) {
			if len(row)+1+len(word) > 34 {
				full(name, row)
				name, row = "", ""
			}
			row = strings.TrimSpace(row + " " + word)
		}
		full(name, row)
	}
	pair := func(n1 string, b1 int, v1, n2 string, b2 int, v2 string) {
		comb(x, n1, b1, v1)
		comb(x+w*0.52, n2, b2, v2)
		y += 22
	}
	ticks := func(title string, chosen int, labels ...string) {
		s.Text(x, y, label, title)
		form.Choices(s, x+98, y, 12, paper.Sans.Of(7.8).In(pen.Ink), chosen, labels...)
		y += 20
	}
	date := func(iso string) string { return iso[8:10] + iso[5:7] + iso[:4] }

	turn()
	form.Emblem(s, x, 26, 34, teal, 3)
	s.Text(x+44, 44, paper.SansBold.Of(15).In(teal), b.Lender.Name)
	s.Text(x+44, 57, label, "CIN U65922"+world.StateCode(b.Lender.Place.Region)+"1998PLC0"+world.Draw(r, world.Figures, 5)+"   NHB Regn. "+
		b.Lender.Licence)
	s.Box(x+w-84, 24, 84, 100, 0.8, paper.Grey)
	form.Portrait(s, x+w-80, 28, 76, 92, b.Random("portrait"), b.Sex)
	s.Slanted(x+w-120, 124, paper.Hand.Of(15).In(paper.Blue), 12, b.Given)
	s.Text(x, 84, paper.SansBold.Of(13), "HOME LOAN APPLICATION FORM")
	s.Text(x, 97, label, "Please fill in BLOCK letters and in black ink. Fields marked * are mandatory. Sign across the photograph.")
	y = 116
	comb(x, "Application No.", 14, number)
	y += 19
	comb(x, "Date (DDMMYYYY)", 8, date(world.ISO(day)))
	y += 14
	band("1. LOAN REQUIREMENT")
	s.Text(x, y, label, "Loan amount applied for *")
	s.Box(x+98, y-11, 150, 15, 0.6, paper.Grey)
	s.Text(x+102, y, pen, "Rs. "+b.Amount(b.Loan.Amount))
	s.Text(x+w*0.52, y, label, "Tenure (months) *")
	s.Box(x+w*0.52+98, y-11, 60, 15, 0.6, paper.Grey)
	s.Text(x+w*0.52+104, y, pen, fmt.Sprint(b.Loan.Months))
	y += 20
	ticks("Purpose", 0, "Purchase of flat", "Construction", "Plot + construction", "Improvement", "Balance transfer")
	ticks("Rate option", 1, "Fixed", "Floating (linked to benchmark)")
	ticks("Source of sourcing", r.IntN(3), "Branch walk-in", "DSA", "Digital", "Builder tie-up")
	band("2. APPLICANT - PERSONAL DETAILS")
	ticks("Title", map[string]int{"M": 0, "F": 1}[b.Sex], "Mr.", "Ms.", "Dr.", "Other")
	full("First name *", b.Given)
	full("Middle name", b.Middle)
	full("Last name *", b.Family)
	full("Father's name *", b.Father)
	full("Mother's name", b.Mother)
	pair("Date of birth *", 8, date(world.ISO(b.Born)), "PAN *", 10, b.TaxNumber)
	ticks("Gender", map[string]int{"M": 0, "F": 1}[b.Sex], "Male", "Female", "Transgender")
	married := 1
	if b.Spouse != "" {
		married = 0
	}
	ticks("Marital status", married, "Married", "Single", "Other")
	ticks("Residential status", 0, "Resident Indian", "NRI", "PIO / OCI")
	ticks("Category", 0, "General", "SC", "ST", "OBC", "Minority")
	ticks("Qualification", 1, "Undergraduate", "Graduate", "Postgraduate", "Professional")
	address("Present address *", b.Home)
	pair("PIN code *", 6, b.Home.Code, "Mobile *", 12, strings.ReplaceAll(strings.TrimPrefix(b.Phone, "+91 "), " ", ""))
	s.Text(x, y, label, "E-mail")
	s.Box(x+98, y-11, 34*12.4, 15, 0.6, paper.Grey)
	s.Text(x+102, y, pen, b.Email)
	y += 19
	ticks("Residence is", 1, "Owned", "Rented", "Company provided", "Parental")
	ticks("Proof submitted", 0, "Aadhaar (masked)", "Passport", "Voter ID", "Driving licence", "NREGA card")

	turn()
	band("3. OCCUPATION AND INCOME")
	ticks("Occupation", 0, "Salaried", "Self-employed professional", "Business", "Retired")
	full("Employer / firm *", cutTo(b.Employer.Name, 34))
	full("Designation", b.Employer.Job)
	address("Office address", b.Employer.Place)
	pair("Employee ID", 8, b.Employer.EmployeeID, "Working since", 8, date(world.ISO(b.Employer.Since)))
	ticks("Type of employer", 2, "Government", "PSU", "Private limited", "Partnership", "Other")
	pay := b.PayOn(b.PayDate(0))
	grid := form.Prose{Text: pen, Bold: pen, Leading: 12}
	head := form.Prose{Text: bold, Bold: bold, Leading: 9.5}
	rows := func(columns []form.Column, titles []string, lines ...[]string) {
		y = head.Row(s, x, y-9, columns, 3, titles...)
		for _, l := range lines {
			y = grid.Row(s, x, y, columns, 3, l...)
		}
		y += 18
	}
	rows(form.Columns(w, form.Column{}, form.Column{Width: 130, Right: true}, form.Column{Width: 130, Right: true}),
		[]string{"Monthly income (Rs.)", "Applicant", "Co-applicant"},
		[]string{"Gross salary", b.Amount(pay.Gross), ""}, []string{"Net salary", b.Amount(pay.Net), ""}, []string{"Other income (rent, interest)",
			"0.00", ""})
	band("4. BANK ACCOUNTS")
	rows(form.Columns(w, form.Column{}, form.Column{Width: 150}, form.Column{Width: 80}, form.Column{Width: 110, Right: true}),
		[]string{"Bank and branch", "Account number", "Type", "Balance (Rs.)"},
		[]string{b.Banks[0].Name, b.Account(0).Number, "Savings", b.Amount(b.Statement(0, 0, 3).Closing)}, []string{b.Banks[1].Name,
			b.Account(1).Number, "Savings", b.Amount(b.Statement(1, 0, 3).Closing)})
	band("5. EXISTING LOANS AND CREDIT CARDS")
	card := b.CardStatement(0, 0)
	rows(form.Columns(w, form.Column{}, form.Column{Width: 120}, form.Column{Width: 110, Right: true}, form.Column{Width: 110, Right: true}),
		[]string{"Lender", "Account / card", "Outstanding (Rs.)", "EMI (Rs.)"},
		[]string{card.Card.Issuer, "XXXX " + card.Card.Last4, b.Amount(card.Closing), "-"}, []string{"", "", "", ""}, []string{"", "", "", ""})
	band("6. PROPERTY DETAILS")
	p := b.Property.Address
	address("Address of property *", p)
	pair("PIN code", 6, p.Code, "Survey no.", 12, b.Property.Survey)
	pair("Built-up (sq. ft.)", 6, fmt.Sprint(b.Property.Area), "Year built", 4, fmt.Sprint(b.Property.Built))
	s.Text(x, y, label, "Agreement value")
	s.Box(x+98, y-11, 150, 15, 0.6, paper.Grey)
	s.Text(x+102, y, pen, "Rs. "+b.Amount(b.Property.Price))
	y += 19
	full("Seller / builder", b.Property.Seller.Name())
	ticks("Stage", 0, "Ready", "Under construction", "Resale")
	ticks("Title", 0, "Freehold", "Leasehold", "Power of attorney")

	turn()
	band("7. REFERENCES (NOT RELATED TO APPLICANT)")
	for range 2 {
		ref := b.File.Someone(r)
		full("Name", ref.Name())
		address("Address", ref.Home)
		pair("City", 14, ref.Home.City, "Phone", 12, strings.ReplaceAll(strings.TrimPrefix(ref.Phone, "+91 "), " ", ""))
	}
	band("8. DOCUMENT CHECKLIST (FOR OFFICE USE)")
	for i, d := range []string{"PAN card copy, self attested", "Officially valid document", "Salary slips, last 3 months", "Form 16, last 2 years",
		"Bank statement, last 6 months", "Agreement to sell / allotment letter", "Processing fee cheque", "Photographs (2)",
		"Signature verification", "Title deeds chain"} {
		form.Checkbox(s, x+float64(i%2)*w/2, y+float64(i/2)*15, label, i < 8, d)
	}
	y += 88
	band("9. DECLARATION BY APPLICANT(S)")
	for i, d := range []string{
		"I/We declare that all the particulars and information given in this application form are true, correct and complete and that no " +
			"material fact has been withheld. I/We shall inform the Company of any change in occupation, employment, address or income before " +
			"disbursement.",
		"I/We authorise the Company to make reference and inquiries with my/our employer, bankers and other persons, and to obtain and furnish " +
			"credit information from and to credit information companies, the Central KYC Registry, CERSAI and any statutory authority.",
		"I/We understand that the processing fee is not refundable and that the sanction of the loan is at the sole discretion of the Company, " +
			"which may reject the application and shall give reasons as required by the Fair Practices Code.",
		"I/We have not been adjudicated insolvent, nor has any criminal proceeding been initiated against me/us. There is no suit for recovery " +
			"of outstanding dues pending.",
		"I/We agree that the loan shall be used only for the purpose stated and not for speculative or antisocial purposes, and that the " +
			"interest, when floating, will vary with the benchmark.",
		"I/We consent to receive calls and messages about this application notwithstanding registration with the National Customer " +
			"Preference Register.",
		"I/We confirm having received the indicative schedule of charges and the most important terms and conditions in a language " +
			"understood by me/us.",
	} {
		s.Text(x, y, label, fmt.Sprintf("%d)", i+1))
		y = s.Paragraph(x+14, y, w-14, 10, label, d) + 4
	}
	y += 40
	form.Signature(s, x+20, y-6, 96, b.Random("signature"))
	for i, who := range []string{"Signature of applicant", "Signature of co-applicant"} {
		at := x + float64(i)*w*0.4
		s.Rule(at, at+150, y, 0.6, paper.Black)
		s.Text(at, y+10, label, who)
	}
	s.Text(x+w*0.8, y-4, pen, b.Date(day))
	s.Text(x+w*0.8, y+10, label, "Date")
	y += 30
	s.Line(x, y, x+w, y, 0.6, paper.Black)
	s.Centre(x+w/2, y+12, bold, "ACKNOWLEDGEMENT SLIP")
	y += 30
	s.Text(x, y, label, "Received application no. "+number+" for a home loan with a processing fee of Rs. "+b.Amount(world.Units(5900))+" on "+
		b.Date(day)+". The decision will be")
	s.Text(x, y+11, label, "communicated within 14 working days from receipt of all documents. For status call "+b.Stock().TollFree+".")
	form.Seal(s, x+w-50, y+28, 28, paper.RGB(90, 40, 120), -10, "RECEIVED")
	return template.Numbered(map[string]string{
		"applicant": b.FullName(), "loan_amount": b.Loan.Amount.Plain(), "term_months": fmt.Sprint(b.Loan.Months), "property_address": p.String(),
		"application_date": world.ISO(day), "application_number": number,
		"date_of_birth": world.ISO(b.Born), "pan": b.TaxNumber, "employer": cutTo(b.Employer.Name, 34), "lender": b.Lender.Name,
		"gross_pay": pay.Gross.Plain(), "net_pay": pay.Net.Plain(),
	}, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-22, label.In(paper.Grey), "HL/APP/2024-07")
		s.Right(x+w, b.Height-22, label, fmt.Sprintf("%d/%d", n, of))
	})
}

// cutTo is as much of a text as a row of boxes holds.
func cutTo(text string, n int) string {
	if len(text) > n {
		return text[:n]
	}
	return text
}
