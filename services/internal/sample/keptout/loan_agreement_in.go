package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// franked draws the impression of a franking machine, which stands for stamp duty paid.
func franked(s *paper.Sheet, x, y float64, place string, duty, number, day string) {
	red := paper.RGB(190, 30, 60)
	s.Box(x, y, 170, 62, 1.4, red)
	s.Box(x+3, y+3, 164, 56, 0.5, red)
	form.Stacked(s, x+10, y+17, 12, paper.MonoBold.Of(8.5).In(red), "SPECIAL ADHESIVE", "Rs. "+duty+"  "+number, place, day)
	s.Ring(x+142, y+30, 18, 18, 1, red)
	s.Centre(x+142, y+33, paper.MonoBold.Of(7).In(red), "INDIA")
}

// homeLoanAgreement is a housing finance company's, on franked paper: parties, clauses in small type, the schedule at the end, and every page
// signed.
func homeLoanAgreement(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	day := b.AsOf.AddDate(0, 0, 16)
	number := "HLA/" + world.StateCode(b.Lender.Place.Region) + "/" + b.Loan.Number
	home := b.Property.Address
	each := b.Loan.Instalment()
	rows := b.Loan.Schedule(day, b.Loan.Months)
	witness := []world.Person{b.File.Someone(r), b.File.Someone(r)}
	set := func(size, spacing float64, payments int) *form.Flow {
		text, bold := paper.Humanist.Of(size), paper.HumanistBold.Of(size)
		p := form.Prose{Text: text, Bold: bold, Leading: size * spacing}.Justified()
		f := form.NewFlow(62, b.Width-118, b.Height-92, func(page int) (*paper.Sheet, float64) { return blank(b), 66 })
		franked(f.S, b.Width-232, 40, world.Upper(b.Lender.Place.City), b.Round(b.Loan.Amount.Share(20)), world.Draw(b.Random("franking"),
			world.Figures, 6), world.Upper(day.Format("Jan 02 2006")))
		f.Y = 134
		f.Centre(paper.HumanistBold.Of(15), 18, "HOME LOAN AGREEMENT")
		f.Centre(bold, 20, "Agreement No. "+number)
		f.Prose(p, "This Agreement is made at *"+b.Lender.Place.City+"* on this *"+spelled(b.Locale, world.ISO(day))+"*")
		f.Gap(4)
		f.Centre(bold, 14, "BETWEEN")
		f.Prose(p, "*"+b.Lender.Name+"*, a company incorporated under the Companies Act, 1956 and registered with the National Housing Bank, "+
			"having its registered office at "+b.Lender.Place.String()+", hereinafter called the *Lender*, which expression shall, unless "+
			"repugnant to the context, include its successors and assigns, of the ONE PART;")
		f.Gap(4)
		f.Centre(bold, 14, "AND")
		f.Prose(p, "*"+b.Name()+"*, "+map[string]string{"M": "son", "F": "daughter"}[b.Sex]+" of "+b.Father+", holding PAN "+b.TaxNumber+
			", residing at "+b.Home.String()+", hereinafter called the *Borrower*, which expression shall include heirs, executors, "+
			"administrators and legal representatives, of the OTHER PART.")
		f.Gap(6)
		f.Prose(p, "WHEREAS the Borrower has applied to the Lender for a loan for the purchase of the residential property described in the "+
			"Schedule; AND WHEREAS the Lender, relying upon the representations made in the application dated "+b.Date(b.AsOf)+
			", has agreed to grant the same; NOW THEREFORE, in consideration of the mutual covenants, it is agreed as follows:")
		f.Gap(8)
		for i, c := range homeLoanClauses {
			f.Item(p, 24, fmt.Sprintf("%d.", i+1), "*"+world.Upper(c[0])+":* "+c[1])
			f.Gap(size * 0.55)
		}
		f.Room(360)
		f.Gap(8)
		f.Centre(paper.HumanistBold.Of(size+2), 10, "THE SCHEDULE")
		f.Rows(form.Prose{Text: text, Bold: bold, Leading: size * 1.25}, form.Columns(f.W, form.Column{Width: 26}, form.Column{Width: 164},
			form.Column{}), 3.2, nil, [][]string{
			{"1", "Place and date of agreement", b.Lender.Place.City + ", " + b.Date(day)}, {"2", "Borrower", b.Name()}, {"3", "Loan amount",
				"Rs. " + b.Amount(b.Loan.Amount) + " (Rupees " + inWords(b.Locale, b.Loan.Amount) + " only)"},
			{"4", "Purpose", "Purchase of residential flat"}, {"5", "Rate of interest", world.Percent(b.Loan.Rate) + " per annum, floating " +
				"(benchmark plus 2.65%)"}, {"6", "Tenor", fmt.Sprintf("%d months", b.Loan.Months)}, {"7", "EMI", "Rs. " + b.Amount(each)},
			{"8", "Due date of first EMI", b.Date(rows[0].Due) + ", thereafter the 1st of each month"}, {"9", "Processing fee", "Rs. " +
				b.Amount(b.Loan.Fee) + " plus GST"}, {"10", "Penal charges", "2% per month on the amount overdue, plus GST"},
			{"11", "Property", home.String() + ", Survey No. " + b.Property.Survey + fmt.Sprintf(", built-up area %d sq. ft.", b.Property.Area)},
			{"12", "Bounds", "North: road; South: open plot; East: neighbouring flat; West: staircase"},
			{"13", "Contact for notices", b.Phone + ", " + b.Email},
		})
		f.Room(210)
		f.Prose(p, "IN WITNESS WHEREOF the parties have set their hands on the day, month and year first above written.")
		f.Gap(40)
		half := f.W / 2
		form.Signature(f.S, f.X+10, f.Y-5, 96, b.Random("signature"))
		form.Signature(f.S, f.X+half+10, f.Y-5, 90, b.File.Random("officer signature"))
		form.Seal(f.S, f.X+f.W-40, f.Y-8, 27, paper.RGB(70, 50, 140), 10, cutWords(b.Lender.Name, 2))
		f.S.Rule(f.X, f.X+170, f.Y, 0.6, paper.Black)
		f.S.Rule(f.X+half, f.X+half+170, f.Y, 0.6, paper.Black)
		f.S.Text(f.X, f.Y+12, text, "Borrower: "+b.Name())
		f.S.Text(f.X+half, f.Y+12, text, "For "+b.Lender.Name)
		f.S.Text(f.X+half, f.Y+24, text, b.Lender.Officer+", Authorised Signatory")
		f.Gap(50)
		f.Line(bold, 14, "Witnesses")
		for i, who := range witness {
			line := fmt.Sprintf("%d. %s, %s", i+1, who.Name(), who.Home.String())
			f.S.Text(f.X, f.Y, form.Fit(text, line, f.W), line)
			form.Signature(f.S, f.X+14, f.Y+24, 60, r)
			f.Gap(38)
		}
		if payments == 0 {
			return f
		}
		f.Turn()
		f.Centre(bold, 18, "ANNEXURE - INDICATIVE REPAYMENT SCHEDULE")
		var lines [][]string
		for _, row := range rows[:min(payments, len(rows))] {
			lines = append(lines, []string{fmt.Sprint(row.Number), b.Date(row.Due), b.Amount(row.Instalment), b.Amount(row.Principal),
				b.Amount(row.Interest), b.Amount(row.Owing)})
		}
		style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9}
		f.Table(form.Table{Columns: form.Columns(f.W, form.Column{Title: "EMI", Width: 34}, form.Column{Title: "Due date", Width: 72},
			form.Column{Title: "EMI (Rs.)", Right: true}, form.Column{Title: "Principal", Right: true}, form.Column{Title: "Interest", Right: true},
			form.Column{Title: "Balance", Right: true}),
			Style: style, Ground: paper.RGB(228, 226, 236), Ink: paper.Black, Type: style.Of(9), Leading: 12.6, Ruled: true}, lines)
		return f
	}
	want := a.Pages
	if want == 0 {
		want = 7
	}
	var ways []func() *form.Flow
	for _, way := range []struct {
		size, spacing float64
		payments      int
	}{
		{9, 1.25, 0}, {10, 1.3, 0}, {11, 1.3, 0}, {11, 1.3, 48}, {11.5, 1.45, 48}, {12, 1.5, 60}, {12, 1.55, 100}, {12, 1.65, 120},
		{12.5, 1.75, 120},
		{13, 1.85, 150}, {13, 2, 150}, {13.5, 2.1, 180}, {13.5, 2.2, 240},
	} {
		ways = append(ways, func() *form.Flow { return set(way.size, way.spacing, way.payments) })
	}
	f := nearest(want, ways...)
	d := template.Numbered(map[string]string{
		"agreement_number": number, "agreement_date": world.ISO(day), "lender": b.Lender.Name, "borrower": b.Name(),
		"loan_amount": b.Loan.Amount.Plain(), "interest_rate": world.Percent(b.Loan.Rate),
		"term_months": fmt.Sprint(b.Loan.Months), "monthly_instalment": each.Plain(), "property_address": home.String(),
		"first_instalment_date": world.ISO(rows[0].Due), "pan": b.TaxNumber, "processing_fee": b.Loan.Fee.Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(62, b.Height-36, paper.Humanist.Of(7.5).In(paper.Grey), "HFC/HLA/V11")
		s.Right(b.Width-56, b.Height-36, paper.Humanist.Of(9), fmt.Sprint(n))
		form.Signature(s, 70, b.Height-52, 54, b.Random("signature"))
		s.Text(62, b.Height-46, paper.Humanist.Of(7.5), "Borrower")
	})
	return uncounted(d, 1)
}
