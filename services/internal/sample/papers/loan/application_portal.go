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

// portalApplication is the summary that a housing finance company's app makes of an application filed on line: cards of label and value, how
// each fact was verified, the consents with their time stamps. Nobody signs it; it was e-signed.
func portalApplication(b *world.Borrower, a template.Ask) template.Document {
	r, d := a.Issuer(b), deal.Of(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(72, 52, 168), paper.RGB(0, 128, 128), paper.RGB(214, 66, 66), paper.RGB(28, 110, 200)})
	pale := paper.RGB(244, 246, 250)
	st := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Ink: ink, Pale: pale}
	label, value := st.Of(8).In(paper.Grey), st.BoldOf(9.5)
	x, w := 40.0, b.Width-80
	ref := "APP-" + world.Draw(r, world.Letters, 3) + "-" + b.Loan.Number
	clock := func(minute int) string {
		return fmt.Sprintf("%s %02d:%02d IST", d.Applied.Format("02 Jan 2006"), 10+minute/60, minute%60)
	}
	f := form.NewFlow(x, w, b.Height-66, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		if page > 1 {
			s.Text(x, 36, st.Of(8).In(paper.Grey), b.Lender.Name+"  \u00b7  Application summary  \u00b7  "+ref)
			s.Rule(x, x+w, 42, 0.5, paper.Pale)
			return s, 58
		}
		s.Band(0, 0, b.Width, 92, ink)
		form.Emblem(s, x, 24, 26, paper.White, 1+r.IntN(5))
		s.Text(x+36, 42, st.BoldOf(17).In(paper.White), b.Lender.Name)
		s.Text(x+36, 58, st.Of(9).In(paper.White), "Home loans, on line  \u00b7  CIN "+
			"U65922"+strings.ToUpper(world.StateCode(b.Lender.Place.Region))+"2011PLC"+world.Draw(r, world.Figures, 6))
		s.Right(x+w, 40, st.BoldOf(12).In(paper.White), "Loan Application Summary")
		s.Right(x+w, 56, st.Of(9).In(paper.White), ref)
		s.Right(x+w, 70, st.Of(8).In(paper.White), "Submitted "+clock(47))
		return s, 112
	})
	card := func(title, note string, cells ...form.Cell) {
		rows := (len(cells) + 2) / 3
		h := 28 + 31*float64(rows)
		f.Room(h + 6)
		top := f.Y
		f.S.Card(x, top, w, h, 6, paper.White, paper.RGB(206, 212, 222))
		f.S.Text(x+12, top+17, st.BoldOf(11).In(ink), title)
		f.S.Right(x+w-12, top+17, st.Of(8).In(paper.RGB(20, 130, 70)), note)
		for i, c := range cells {
			at, y := x+12+(w-24)/3*float64(i%3), top+34+31*float64(i/3)
			f.S.Text(at, y, label, c.Label)
			f.S.Text(at, y+12, form.Fit(value, c.Value, (w-24)/3-8), c.Value)
		}
		f.Y = top + h + 11
	}
	wideLine := func(name, text string) {
		f.Room(26)
		f.S.Text(x+12, f.Y+2, label, name)
		f.S.Text(x+12, f.Y+14, form.Fit(value, text, w-24), text)
		f.Y += 30
	}
	p := b.Property
	ltv := int64(b.Loan.Amount * 10000 / p.Price)
	card("Loan requested", "", form.Cell{Label: "Loan amount", Value: b.Money(b.Loan.Amount)}, form.Cell{Label: "Tenure",
		Value: fmt.Sprintf("%d months", b.Loan.Months)}, form.Cell{Label: "Product", Value: "Home Loan \u2013 Resale"},
		form.Cell{Label: "Indicative rate", Value: world.Percent(b.Loan.Rate) + " p.a. (floating)"}, form.Cell{Label: "Indicative EMI",
			Value: b.Money(b.Loan.Instalment())}, form.Cell{Label: "Application date", Value: d.Applied.Format("02 Jan 2006")})
	for i, who := range deal.All(b) {
		pay := who.PayOn(who.PayDate(0))
		role := []string{"Applicant", "Co-applicant"}[i]
		card(role, "\u2713 PAN verified   \u2713 Mobile verified by OTP", form.Cell{Label: "Name as per PAN", Value: who.FullName()},
			form.Cell{Label: "Date of birth", Value: who.Born.Format("02 Jan 2006")}, form.Cell{Label: "PAN", Value: who.TaxNumber},
			form.Cell{Label: "Aadhaar", Value: "XXXX XXXX " + who.Aadhaar[8:]}, form.Cell{Label: "Mobile", Value: who.Phone},
			form.Cell{Label: "E-mail", Value: who.Email},
			form.Cell{Label: "Father\u2019s name", Value: who.Father}, form.Cell{Label: "Gender", Value: map[string]string{"M": "Male",
				"F": "Female"}[who.Sex]}, form.Cell{Label: "Residence", Value: "Rented, " + who.Home.City})
		wideLine("Current address", who.Home.String())
		card(role+" \u2013 employment and income", "\u2713 Salary credits found in bank statement", form.Cell{Label: "Employer",
			Value: who.Employer.Name}, form.Cell{Label: "Designation", Value: who.Employer.Job}, form.Cell{Label: "Working since",
			Value: who.Employer.Since.Format("Jan 2006")},
			form.Cell{Label: "Gross monthly income", Value: b.Money(pay.Gross)}, form.Cell{Label: "Net monthly income",
				Value: b.Money(pay.Net)}, form.Cell{Label: "Monthly obligations declared", Value: b.Money(0)},
			form.Cell{Label: "Salary account", Value: who.Banks[0].Name}, form.Cell{Label: "Account number", Value: "XXXXXX" +
				who.Account(0).Number[8:]}, form.Cell{Label: "IFSC", Value: who.Banks[0].Branch})
	}
	card("Property", "Legal and technical evaluation pending", form.Cell{Label: "Type", Value: "Apartment, ready to move"},
		form.Cell{Label: "Agreement value", Value: b.Money(p.Price)}, form.Cell{Label: "Loan to value", Value: world.Percent(ltv)},
		form.Cell{Label: "Carpet area", Value: fmt.Sprintf("%d sq ft", p.Area)}, form.Cell{Label: "Seller", Value: p.Seller.Name()},
		form.Cell{Label: "Year of construction", Value: world.Number(p.Built)})
	wideLine("Property address", p.Address.String())

	f.Room(90)
	f.Y += 6
	f.Line(st.BoldOf(11).In(ink), 18, "Documents uploaded")
	columns := form.Columns(w, form.Column{Title: "Document"}, form.Column{Title: "File", Width: 170}, form.Column{Title: "Pages", Width: 50,
		Right: true}, form.Column{Title: "Uploaded", Width: 130}, form.Column{Title: "Status", Width: 70})
	var rows [][]string
	for i, doc := range []string{"PAN", "Officially valid document", "Bank statement", "Salary slips", "Form 16", "Agreement to sell", "Photograph"} {
		rows = append(rows, []string{doc, strings.ToLower(strings.ReplaceAll(doc, " ", "_")) + "_" + world.Draw(r, world.Figures, 4) + ".pdf",
			world.Number(1 + r.IntN(9)), clock(12 + 4*i), "Received"})
	}
	f.Table(form.Table{Columns: columns, Style: st, Ground: pale, Ink: paper.Black, Type: st.Of(8.5), Leading: 15, Ruled: true}, rows)
	f.Gap(14)
	f.Room(120)
	f.Line(st.BoldOf(11).In(ink), 16, "Consents and declarations")
	prose := st.Prose(8.5, 11)
	for i, c := range portalConsents {
		f.Room(34)
		form.Checkbox(f.S, x, f.Y, st.Of(9), true, "")
		f.Prose(prose.Indented(16), c+" *["+clock(48+i)+", IP 203.0.113."+world.Draw(r, world.Figures[1:], 2)+"]*")
		f.Gap(4)
	}
	f.Gap(10)
	f.Room(70)
	f.S.Band(x, f.Y-4, w, 50, pale)
	form.Matrix(f.S, x+w-48, f.Y, 42, 25, r)
	f.S.Text(x+10, f.Y+10, st.BoldOf(9), "Electronically signed by "+b.FullName())
	f.S.Text(x+10, f.Y+23, st.Of(8), "OTP based e-sign, transaction "+world.Draw(r, world.Figures+"ABCDEF", 18)+", "+clock(55))
	f.S.Text(x+10, f.Y+35, st.Of(8), "This is a system generated document and does not require a physical signature.")

	fields := withCo(map[string]string{
		"applicant": b.FullName(), "loan_amount": b.Loan.Amount.Plain(), "term_months": world.Number(b.Loan.Months),
		"property_address": p.Address.String(), "date_of_birth": world.ISO(b.Born), "pan": b.TaxNumber,
		"application_date": world.ISO(d.Applied), "application_number": ref, "lender": b.Lender.Name,
		"interest_rate": world.Percent(b.Loan.Rate), "monthly_instalment": b.Loan.Instalment().Plain(),
		"employer": b.Employer.Name, "address": b.Home.String(),
	}, b, "co_applicant")
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-46, 0.5, paper.RGB(206, 212, 222))
		s.Text(x, b.Height-34, st.Of(7.5).In(paper.Grey), b.Lender.Name+", "+b.Lender.Place.String()+"  \u00b7  "+b.Stock().TollFree)
		s.Right(x+w, b.Height-34, st.Of(8), fmt.Sprintf("Pg %d of %d", n, of))
	})
}
