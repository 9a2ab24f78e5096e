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

// combApplication is a bank's printed home loan application: a character to a comb box, filled in by hand in block letters, the applicant's
// photograph signed across, and at the end the declarations and the acknowledgement slip.
func combApplication(b *world.Borrower, a template.Ask) template.Document {
	r, d, co := a.Issuer(b), deal.Of(b), deal.Co(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(150, 28, 60), paper.RGB(0, 82, 136), paper.RGB(196, 92, 12), paper.RGB(12, 100, 70)})
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 7.5, Ink: ink, Pale: paper.RGB(245, 240, 236)}
	label, pen := st.Of(7), paper.Hand.Of(11).In(paper.Blue)
	x, w := 30.0, b.Width-60
	var sheets []*paper.Sheet
	var s *paper.Sheet
	y := 0.0
	turn := func() {
		s = &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		sheets = append(sheets, s)
		y = 34
	}
	section := func(title string) {
		y += 4
		y = st.Heading(s, x, y, w, title) + 8
	}
	// comb is a labelled row of boxes, as many as fit the width
	comb := func(at, width float64, name, value string) {
		s.Text(at, y+9, label, name)
		from := at + max(label.Width(name)+5, 84)
		const size = 12.2
		form.Comb(s, from, y, size, pen, int((at+width-from)/size), value)
	}
	line := func(name, value string) { // on as many rows as it needs
		rest := world.Upper(value)
		for row := 0; row == 0 || rest != ""; row++ {
			fits := min(len(rest), int((w-max(label.Width(name)+5, 84))/12.2))
			if fits < len(rest) {
				fits = strings.LastIndex(rest[:fits+1], " ")
			}
			comb(x, w, name, rest[:fits])
			name, rest = "", strings.TrimSpace(rest[fits:])
			y += 17
		}
	}
	two := func(name, value, second, other string) {
		comb(x, w/2-6, name, world.Upper(value))
		comb(x+w/2, w/2, second, world.Upper(other))
		y += 17
	}
	ticks := func(name string, chosen int, labels ...string) {
		s.Text(x, y+9, label, name)
		form.Choices(s, x+max(label.Width(name)+6, 84), y+9, 12, label, chosen, labels...)
		y += 15
	}
	day := func(t string) string { return strings.ReplaceAll(t, "/", "") }

	turn()
	form.Emblem(s, x, 28, 30, ink, r.IntN(6))
	s.Text(x+38, 44, st.BoldOf(15).In(ink), b.Lender.Name)
	office := "Regd. Office: " + b.Lender.Place.String()
	s.Text(x+38, 56, form.Fit(st.Of(7.5), office, w-290), office)
	s.Right(x+w, 42, st.BoldOf(13), "HOME LOAN APPLICATION FORM")
	s.Right(x+w, 54, st.Of(7), "(To be filled in BLOCK LETTERS with a ball pen. Please tick \u2713 where applicable.)")
	y = 66
	s.Band(x, y, w-104, 92, st.Pale)
	s.Text(x+5, y+11, st.BoldOf(7.5), "FOR OFFICE USE ONLY")
	y += 17
	keep, width := w, w-114
	desk := func(name, value string) {
		s.Text(x+5, y+9, label, name)
		form.Comb(s, x+96, y, 12.2, pen, int((width-96)/12.2), value)
		y += 17
	}
	desk("Application No.", b.Loan.Number)
	desk("Branch / SOL ID", world.Draw(r, world.Figures, 5))
	desk("Date (DDMMYYYY)", day(b.Date(d.Applied)))
	desk("Sourcing / DSA code", "DSA"+world.Draw(r, world.Figures, 6))
	form.Portrait(s, x+w-94, 68, 72, 88, b.Random("photograph"), b.Sex)
	form.Signature(s, x+w-84, 148, 60, b.Random("signature"))
	s.Text(x+w-94, 164, st.Of(6), "Sign across the photograph")
	y = 166
	w = keep

	section("1.  LOAN DETAILS")
	ticks("Purpose of loan", 0, "Purchase of ready house / flat", "Under construction", "Plot + construction", "Improvement", "Balance transfer")
	two("Loan amount (Rs.)", strings.TrimSuffix(b.Loan.Amount.Plain(), ".00"), "Tenure (months)", world.Number(b.Loan.Months))
	line("Amount in words", strings.TrimPrefix(world.InWords(b.Locale, b.Loan.Amount), "Rupees "))
	ticks("Rate of interest", 0, "Floating (linked to reference rate)", "Fixed", "Semi-fixed")
	ticks("Repayment mode", 0, "NACH / e-mandate", "Standing instruction", "Salary deduction", "Post dated cheques")

	person := func(p *world.Borrower, number int, role string) {
		section(fmt.Sprintf("%d.  PERSONAL DETAILS OF THE %s", number, role))
		title := 0
		if p.Sex == "F" {
			title = 2
		}
		ticks("Title", title, "Mr.", "Mrs.", "Ms.", "Dr.")
		line("Full name", p.FullName())
		line("Father's / spouse's name", p.Father)
		line("Mother's maiden name", p.Mother)
		two("Date of birth", day(p.Date(p.Born)), "PAN", p.TaxNumber)
		two("Aadhaar (last 4 only)", "XXXXXXXX"+p.Aadhaar[8:], "Voter ID / EPIC", p.Voter)
		ticks("Gender", map[string]int{"M": 0, "F": 1}[p.Sex], "Male", "Female", "Third gender")
		ticks("Marital status", map[bool]int{true: 0, false: 1}[co != nil], "Married", "Single", "Other")
		ticks("Category", 0, "General", "SC", "ST", "OBC", "Minority")
		ticks("Residential status", 0, "Resident Indian", "Non Resident Indian", "Person of Indian Origin", "Foreign national")
		line("Residence address", p.Home.Street)
		two("City", p.Home.City, "State", p.Home.Region)
		two("PIN code", p.Home.Code, "Mobile", strings.ReplaceAll(strings.TrimPrefix(p.Phone, "+91 "), " ", ""))
		line("E-mail", p.Email)
		ticks("Residence is", 1, "Owned", "Rented", "Parental", "Company provided")
	}
	person(b, 2, "APPLICANT")
	employment := func(p *world.Borrower, number int, role string) {
		section(fmt.Sprintf("%d.  EMPLOYMENT AND INCOME OF THE %s", number, role))
		ticks("Occupation", 0, "Salaried", "Self employed professional", "Self employed business", "Retired", "Others")
		line("Employer / business", p.Employer.Name)
		two("Designation", p.Employer.Job, "Employee code", p.Employer.EmployeeID)
		line("Office address", p.Employer.Place.String())
		y1, m := years(p, p.Employer.Since)
		two("Working since", day(p.Date(p.Employer.Since)), "Years / months", fmt.Sprintf("%02d / %02d", y1, m))
		pay := p.PayOn(p.PayDate(0))
		two("Gross monthly (Rs.)", strings.Split(pay.Gross.Plain(), ".")[0], "Net monthly (Rs.)", strings.Split(pay.Net.Plain(), ".")[0])
	}
	employment(b, 3, "APPLICANT")
	turn()
	next := 4
	if co != nil {
		person(co, 4, "CO-APPLICANT")
		employment(co, 5, "CO-APPLICANT")
		next = 6
	} else {
		section("4.  PERSONAL DETAILS OF THE CO-APPLICANT / GUARANTOR")
		ticks("Title", -1, "Mr.", "Mrs.", "Ms.", "Dr.")
		for _, l := range []string{"Full name", "Father's / spouse's name", "Date of birth", "PAN", "Residence address", "", "Mobile",
			"E-mail", "Relationship", "Employer / business"} {
			line(l, "")
		}
		next = 5
	}
	section(fmt.Sprintf("%d.  PROPERTY DETAILS", next))
	p := b.Property
	ticks("Type of property", 0, "Flat / apartment", "Row house", "Independent house", "Plot")
	line("Property address", p.Address.Street)
	two("City", p.Address.City, "State", p.Address.Region)
	two("PIN code", p.Address.Code, "Survey / CTS no.", p.Survey)
	two("Built-up area (sq ft)", world.Number(p.Area), "Age (years)", world.Number(b.AsOf.Year()-p.Built))
	two("Agreement value (Rs.)", strings.TrimSuffix(p.Price.Plain(), ".00"), "Own contribution (Rs.)",
		strings.TrimSuffix((p.Price-b.Loan.Amount).Plain(), ".00"))
	line("Name of the seller", p.Seller.Name())
	if y > b.Height-230 {
		turn()
	}
	section(fmt.Sprintf("%d.  BANK ACCOUNTS, EXISTING LOANS AND INVESTMENTS", next+1))
	columns := form.Columns(w, form.Column{Title: "Bank and branch"}, form.Column{Title: "Account type", Width: 86},
		form.Column{Title: "Account number", Width: 110}, form.Column{Title: "IFSC", Width: 90}, form.Column{Title: "Balance (Rs.)", Width: 90,
			Right: true})
	table := func(columns []form.Column, n int, rows ...[]string) {
		titles := make([]string, len(columns))
		for i, c := range columns {
			titles[i] = c.Title
		}
		form.Grid(s, x, y, 16, n+1, columns)
		form.Row(s, x, y+11, st.BoldOf(7), columns, titles...)
		for i, row := range rows {
			form.Row(s, x, y+27+16*float64(i), pen, columns, row...)
		}
		y += 16*float64(n+1) + 6
	}
	var accounts [][]string
	for i := range 2 {
		stt := b.Statement(i, 0, 1)
		accounts = append(accounts, []string{stt.Account.Bank.Name, "Savings", stt.Account.Number, stt.Account.Bank.Branch, b.Round(stt.Closing)})
	}
	table(columns, 3, accounts...)
	table(form.Columns(w, form.Column{Title: "Existing loan: lender"}, form.Column{Title: "Type", Width: 86},
		form.Column{Title: "Sanctioned (Rs.)", Width: 100, Right: true}, form.Column{Title: "EMI (Rs.)", Width: 90, Right: true},
		form.Column{Title: "Balance months", Width: 90}), 2,
		[]string{"NIL"})
	card := b.CreditCard(0)
	table(form.Columns(w, form.Column{Title: "Credit card issuer"}, form.Column{Title: "Card no. (last 4)", Width: 110},
		form.Column{Title: "Limit (Rs.)", Width: 100, Right: true}), 2, []string{card.Issuer, "XXXX " + card.Last4, b.Round(card.Limit)})
	if y > b.Height-130 {
		turn()
	}
	section(fmt.Sprintf("%d.  REFERENCES (not related to you)", next+2))
	people := b.Random("references")
	one, other := b.Someone(people), b.Someone(people)
	two("1. Name", one.Name(), "2. Name", other.Name())
	two("City", one.Home.City, "City", other.Home.City)
	two("Phone", strings.ReplaceAll(one.Phone[4:], " ", ""), "Phone", strings.ReplaceAll(other.Phone[4:], " ", ""))

	turn()
	section(fmt.Sprintf("%d.  DECLARATION BY THE APPLICANT(S)", next+3))
	prose := form.Prose{Text: st.Of(8), Bold: st.BoldOf(8), Leading: 10.6}
	y += 6
	for i, text := range combDeclarations {
		s.Text(x, y, prose.Text, fmt.Sprintf("%d.", i+1))
		y = prose.At(s, x+16, y, w-16, strings.ReplaceAll(text, "{lender}", b.Lender.Name)) + 2.5
	}
	y += 34
	for i, p := range []*world.Borrower{b, co} {
		at := x + w/2*float64(i)
		s.Rule(at, at+170, y, 0.5, paper.Black)
		s.Text(at, y+10, label, []string{"Signature of the applicant", "Signature of the co-applicant"}[i])
		if p != nil {
			form.Signature(s, at+20, y-3, 110, p.Random("signature"))
			s.Text(at, y+22, pen, p.FullName())
		}
	}
	s.Text(x, y+40, label, "Place:")
	s.Text(x+30, y+40, pen, b.Home.City)
	s.Text(x+w/2, y+40, label, "Date:")
	s.Text(x+w/2+30, y+40, pen, b.Date(d.Applied))
	y += 54
	section("DOCUMENTS ENCLOSED (tick)")
	for i, doc := range []string{"PAN card", "Aadhaar / OVD", "Photographs (2)", "Salary slips \u2013 3 months", "Form 16 \u2013 2 years",
		"Bank statement \u2013 6 months", "Agreement to sell", "Title deeds (copy)", "Processing fee cheque"} {
		form.Checkbox(s, x+w/3*float64(i%3), y+10+14*float64(i/3), label, r.IntN(6) > 0, doc)
	}
	y += 52
	for at := x; at < x+w; at += 7 { // to be torn off
		s.Rule(at, at+4, y, 0.6, paper.Grey)
	}
	y += 16
	s.Text(x, y, st.BoldOf(9), "ACKNOWLEDGEMENT SLIP")
	s.Right(x+w, y, st.BoldOf(9), "Application No. "+b.Loan.Number)
	prose.At(s, x, y+14, w-150, "Received from *"+b.FullName()+"* an application for a home loan of *Rs. "+
		""+b.Round(b.Loan.Amount)+"* with the documents ticked above. The application will be disposed of within the time displayed in our fair "+
		"practices code, from the date of receipt of all documents. This slip is no promise to lend.")
	s.Text(x+w-130, y+44, label, "For "+form.Cut(label, b.Lender.Name, 110))
	form.Stamp(s, x+w-120, y+2, ink, 4, "RECEIVED", b.Date(d.Applied))

	fields := withCo(map[string]string{
		"applicant": b.FullName(), "loan_amount": b.Loan.Amount.Plain(), "term_months": world.Number(b.Loan.Months),
		"property_address": p.Address.String(), "date_of_birth": world.ISO(b.Born),
		"pan": b.TaxNumber, "application_date": world.ISO(d.Applied), "application_number": b.Loan.Number, "lender": b.Lender.Name,
		"employer": b.Employer.Name,
	}, b, "co_applicant")
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-32, 0.6, ink)
		s.Text(x, b.Height-22, st.Of(6.5), "HL/APP/V7.2   Form subject to revision")
		s.Right(x+w, b.Height-22, st.Of(7), fmt.Sprintf("%d / %d", n, of))
	})
}
