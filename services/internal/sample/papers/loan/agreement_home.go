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

// homeLoanAgreement is a housing finance company's agreement on an e-stamp certificate: articles with their clauses, schedules, and
// signatures in the end and at the foot of every page.
func homeLoanAgreement(b *world.Borrower, a template.Ask) template.Document {
	d, r, charges := deal.Of(b), a.Issuer(b), deal.IndianCharges(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Roman, paper.Sans})
	st := form.Style{Text: face, Bold: face + 1, Size: 11}
	ink := world.Pick(r, []paper.Ink{paper.RGB(20, 96, 70), paper.RGB(120, 40, 90), paper.RGB(30, 60, 140)})
	x, w := 68.0, b.Width-136
	number := "HLA/" + world.StateCode(b.Property.Address.Region) + "/" + b.Loan.Number
	serial := "IN-" + world.StateCode(b.Property.Address.Region) + world.Draw(r, world.Figures, 14) + world.Draw(r, world.Letters, 1)
	bought := d.Signed.AddDate(0, 0, -1).Format("02-Jan-2006 ") + fmt.Sprintf("%02d:%02d PM", 1+r.IntN(5), r.IntN(60))
	fill := blanks(b)
	parties := strings.Join(deal.Parties(b), " and ")
	pages := a.Pages
	if pages == 0 {
		pages = 10 + r.IntN(9)
	}
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 9.2 + 4*stretch
		p := st.Prose(size, size*(1.18+0.95*stretch)).Justified()
		f := form.NewFlow(x, w, b.Height-96, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: page == 1}
			if page > 1 {
				return s, 72
			}
			y := form.EStamp(s, 44, 36, b.Width-88, ink, "Government of "+b.Property.Address.Region, [][2]string{
				{"Certificate No.", serial}, {"Certificate Issued Date", bought}, {"Unique Doc. Reference", "SUBIN-" + serial[3:17]},
				{"Purchased by", world.Upper(b.FullName())},
				{"Description of Document", "Article 6(1) Agreement relating to deposit of title deeds / loan"}, {"First Party",
					world.Upper(b.Lender.Name)}, {"Second Party", world.Upper(b.FullName())},
				{"Stamp Duty Paid By", world.Upper(b.FullName())}, {"Stamp Duty Amount (Rs.)", strings.TrimSuffix(b.Amount(charges.Conveyance),
					".00")},
			}, r)
			s.Paragraph(44, y+10, b.Width-88, 8.5, st.Of(7), "Statutory alert: the authenticity of this certificate should be verified at the "+
				"website or the mobile app of the stock holding agency. The onus of checking the legitimacy is on the users.")
			return s, y + 44
		})
		f.Centre(st.BoldOf(15), 18, "HOME LOAN AGREEMENT")
		f.Centre(st.Of(10), 26, "Agreement No. "+number)
		f.Prose(p, fmt.Sprintf("This Home Loan Agreement is made at *%s* on this *%s day of %s* BETWEEN *%s*, a company registered under the "+
			"Companies Act, having its registered office at %s, hereinafter called the \"*Lender*\", of the ONE PART, AND *%s*, residing at %s, "+
			"holding PAN %s, hereinafter called the \"*Borrower*\", of the OTHER PART.",
			b.Property.Address.City, world.Ordinal(d.Signed.Day()), d.Signed.Format("January, 2006"), b.Lender.Name, b.Lender.Place, parties,
			b.Home, taxNumbers(b)))
		f.Gap(p.Leading * 0.5)
		f.Prose(p, "WHEREAS the Borrower has by an application dated "+b.Date(d.Applied)+" requested the Lender for a loan for the purchase of "+
			"a residential property, and the Lender has by its letter dated "+b.Date(d.Sanctioned)+" agreed to grant it, NOW THIS AGREEMENT "+
			"WITNESSETH and the parties agree as under:")
		for i, art := range homeLoanArticles {
			f.Gap(p.Leading * 0.7)
			f.Room(5 * p.Leading)
			f.Centre(p.Bold, p.Leading*1.15, fmt.Sprintf("ARTICLE %d", i+1))
			f.Centre(p.Bold, p.Leading*1.25, art.title)
			texts := art.clauses
			keep := max(1, min(len(texts), int(float64(len(texts))*(0.4+1.4*stretch)+0.5)))
			for k, text := range texts[:keep] {
				f.Item(p, 30, fmt.Sprintf("%d.%d", i+1, k+1), fill.Replace(text))
				f.Gap(p.Leading * 0.35)
			}
		}
		schedule := func(name, title string) {
			f.Turn()
			f.Centre(st.BoldOf(11.5), 15, name)
			f.Centre(st.BoldOf(10), 12, title)
		}
		table := st.Prose(9.5, 12.4)
		schedule("SCHEDULE I", "PARTICULARS OF THE LOAN")
		f.Rows(table, form.Columns(w, form.Column{Width: 30}, form.Column{Width: 190}, form.Column{}), 4.5, nil, [][]string{
			{"1", "Place and date of agreement", b.Property.Address.City + ", " + b.Date(d.Signed)}, {"2", "Borrower(s)",
				strings.Join(deal.Parties(b), "\n")}, {"3", "Address for notices", b.Home.String()},
			{"4", "Amount of the Loan", "*" + b.Money(b.Loan.Amount) + "*\n" + world.InWords(b.Locale, b.Loan.Amount)}, {"5", "Rate of Interest",
				world.Percent(b.Loan.Rate) + " per annum, floating"}, {"6", "Reference Rate and Spread", "Repo rate " + world.Percent(550) +
				" and " + world.Percent(b.Loan.Rate-550)},
			{"7", "Term", fmt.Sprintf("%d months", b.Loan.Months)}, {"8", "EMI", b.Money(b.Loan.Instalment())}, {"9", "Due Date; commencement",
				"1st of each month; " + b.Date(d.FirstDue)}, {"10", "Last EMI", b.Date(d.LastDue)},
			{"11", "Processing fee", b.Money(charges.Processing) + " plus GST " + b.Money(charges.Tax)}, {"12", "Penal charges",
				"2% per annum on the sum overdue"}, {"13", "Repayment account", b.Account(0).Number + ", " + b.Banks[0].Name + ", IFSC " +
				b.Banks[0].Branch}, {"14", "Loan account number", b.Loan.Number},
		})
		f.Room(190)
		f.Centre(st.BoldOf(11.5), 15, "SCHEDULE II")
		f.Centre(st.BoldOf(10), 16, "DESCRIPTION OF THE PROPERTY")
		pr := b.Property
		f.Prose(p, fmt.Sprintf("All that piece and parcel of the residential premises situated at *%s*, admeasuring %d square feet built-up "+
			"area, together with the undivided share of %d square feet in the land bearing Survey No. %s, within the registration sub-district "+
			"of %s and the limits of its municipal corporation, held under the deed registered as No. %s, and bounded on or towards the EAST by "+
			"a 30 feet wide road, WEST by the adjoining plot, NORTH by common passage, and SOUTH by the property of others.", pr.Address,
			pr.Area, pr.Land, pr.Survey, pr.Address.City, pr.Registry))
		schedule("SCHEDULE III", "REPAYMENT SCHEDULE (INDICATIVE, AT THE PRESENT RATE)")
		columns := form.Columns(w, form.Column{Title: "EMI No.", Width: 48, Right: true}, form.Column{Title: "Due date", Width: 70,
			Right: true}, form.Column{Title: "EMI (Rs.)", Right: true}, form.Column{Title: "Interest (Rs.)", Right: true},
			form.Column{Title: "Principal (Rs.)", Right: true}, form.Column{Title: "Outstanding (Rs.)", Right: true})
		var rows [][]string
		for _, q := range b.Loan.Schedule(d.Signed, 24+int(1.3*stretch*float64(b.Loan.Months-24))) {
			rows = append(rows, []string{world.Number(q.Number), b.Date(q.Due), b.Amount(q.Instalment), b.Amount(q.Interest),
				b.Amount(q.Principal), b.Amount(q.Owing)})
		}
		f.Table(form.Table{Columns: columns, Style: st, Ground: paper.Pale, Ink: paper.Black, Type: st.Of(8.5), Leading: 12.2, Ruled: true}, rows)
		f.Gap(16)
		f.Room(190)
		f.Centre(st.BoldOf(11.5), 15, "SCHEDULE IV")
		f.Centre(st.BoldOf(10), 16, "DOCUMENTS OF TITLE DEPOSITED")
		for i, doc := range []string{"Original sale deed registered as No. " + pr.Registry + " in favour of " + pr.Seller.FullName(),
			"Original registration receipt and Index II", "Agreement to sell dated " + b.Date(d.Contract),
			"Sale deed in favour of the Borrower (on registration)", "Encumbrance certificate for thirty years",
			"Property card / mutation extract, Survey No. " + pr.Survey, "Latest property tax receipt",
			"Share certificate and no objection certificate of the society"} {
			f.Item(p, 24, fmt.Sprintf("%d.", i+1), doc)
		}
		f.Turn()
		f.Prose(p, "IN WITNESS WHEREOF the parties have set their hands to this Agreement on the day, month and year first above written.")
		f.Gap(20)
		for _, who := range deal.All(b) {
			f.Room(112)
			f.S.Box(x+w-74, f.Y-6, 70, 84, 0.6, paper.Grey)
			form.Portrait(f.S, x+w-72, f.Y-4, 66, 80, who.Random("photograph"), who.Sex)
			form.Signature(f.S, x+10, f.Y+50, 130, who.Random("signature"))
			f.S.Text(x, f.Y+8, st.Of(10), "SIGNED AND DELIVERED by the within named BORROWER")
			f.S.Rule(x, x+210, f.Y+54, 0.5, paper.Black)
			f.S.Text(x, f.Y+68, st.BoldOf(10), who.FullName())
			f.Y += 104
		}
		f.Room(110)
		f.S.Text(x, f.Y+8, st.Of(10), "SIGNED AND DELIVERED for and on behalf of the within named LENDER")
		f.S.Text(x, f.Y+22, st.BoldOf(10), "For "+b.Lender.Name)
		form.Signature(f.S, x+10, f.Y+58, 110, b.Random("officer"))
		form.Seal(f.S, x+300, f.Y+48, 32, paper.Blue, 12, strings.Fields(b.Lender.Name)[0])
		f.S.Rule(x, x+210, f.Y+62, 0.5, paper.Black)
		f.S.Text(x, f.Y+76, st.Of(10), b.Lender.Officer+", Authorised Signatory")
		f.Y += 104
		f.Room(90)
		witnesses := b.Random("agreement witnesses")
		for i := range 2 {
			who := b.Someone(witnesses)
			at := x + w/2*float64(i)
			f.S.Text(at, f.Y, st.BoldOf(10), fmt.Sprintf("Witness %d", i+1))
			form.Signature(f.S, at+10, f.Y+30, 90, witnesses)
			f.S.Text(at, f.Y+46, st.Of(9.5), who.FullName())
			f.S.Text(at, f.Y+58, st.Of(9), form.Cut(st.Of(9), who.Home.Street, w/2-10))
			f.S.Text(at, f.Y+70, st.Of(9), who.Home.Town())
		}
		bound := max(0, int((stretch-0.35)*16)) // how much else is bound in with it
		for i, c := range homeLoanAnnexures[:min(bound, len(homeLoanAnnexures))] {
			schedule(fmt.Sprintf("ANNEXURE %d", i+1), c.title)
			f.Gap(p.Leading)
			f.Prose(p, fill.Replace(c.text))
			f.Gap(34)
			f.Room(60)
			for k, who := range deal.All(b) {
				at := x + w/2*float64(k)
				form.Signature(f.S, at+10, f.Y+16, 100, who.Random("signature"))
				f.S.Rule(at, at+180, f.Y+20, 0.5, paper.Black)
				f.S.Text(at, f.Y+32, st.Of(9), who.FullName())
				f.S.Text(at, f.Y+44, st.Of(9), "Date: "+b.Date(d.Signed)+"   Place: "+b.Property.Address.City)
			}
		}
		return f.Sheets
	})
	return template.Numbered(agreementFields(b, number), sheets, func(s *paper.Sheet, n, of int) {
		for i, who := range deal.All(b) {
			at := x + 110*float64(i)
			form.Signature(s, at, b.Height-56, 54, who.Random("signature"))
			s.Text(at, b.Height-44, st.Of(7.5), []string{"Borrower", "Co-borrower"}[i])
		}
		s.Right(x+w, b.Height-44, st.Of(7.5), "For "+b.Lender.Name)
		s.Centre(b.Width/2, b.Height-30, st.Of(8.5), fmt.Sprintf("Page %d of %d", n, of))
	})
}

// taxNumbers are the PANs of all borrowers.
func taxNumbers(b *world.Borrower) string {
	var numbers []string
	for _, p := range deal.All(b) {
		numbers = append(numbers, p.TaxNumber)
	}
	return strings.Join(numbers, " and ")
}
