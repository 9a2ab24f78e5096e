package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// nearest is the one of several ways to set a contract that comes closest to a number of pages.
func nearest(pages int, ways ...func() *form.Flow) *form.Flow {
	var best *form.Flow
	apart := func(f *form.Flow) int { return max(len(f.Sheets)-pages, pages-len(f.Sheets)) }
	for _, way := range ways {
		if f := way(); best == nil || apart(f) < apart(best) {
			best = f
		}
	}
	return best
}

// coverPageAgreement is an American lender's loan agreement: the figures on a cover page, articles after it, signatures, the notary's
// certificate, the legal description, and as much of the payment schedule as there is room for.
func coverPageAgreement(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	day := b.AsOf.AddDate(0, 0, 41)
	number := "LA-" + b.Loan.Number
	home := b.Property.Address
	each := b.Loan.Instalment()
	rows := b.Loan.Schedule(day, b.Loan.Months)
	trustee := b.File.Someone(r).Name()
	county := home.City + " County"
	set := func(size, spacing float64, articles, payments int) *form.Flow {
		text, bold := paper.Serif.Of(size), paper.SerifBold.Of(size)
		p := form.Prose{Text: text, Bold: bold, Leading: size * spacing}.Justified()
		f := form.NewFlow(72, b.Width-144, b.Height-76, func(page int) (*paper.Sheet, float64) { return blank(b), 82 })
		s := f.S
		s.Box(b.Width-250, 50, 190, 70, 0.6, paper.Black)
		s.Text(b.Width-244, 62, paper.Serif.Of(7.5), "After recording return to:")
		form.Stacked(s, b.Width-244, 74, 10, paper.Serif.Of(8), append([]string{b.Lender.Name}, b.Lender.Place.Lines()...)...)
		f.Y = 168
		f.Centre(paper.SerifBold.Of(17), 20, "LOAN AND SECURITY AGREEMENT")
		f.Centre(paper.Serif.Of(11), 34, "Fixed rate - one-family residence")
		for _, row := range [][2]string{
			{"Agreement No.", number}, {"Date of this Agreement", spelled(b.Locale, world.ISO(day))}, {"Lender", b.Lender.Name + ", " +
				b.Lender.Place.String()}, {"Borrower", b.FullName()}, {"Trustee", trustee + ", Esq."},
			{"Principal sum", b.Money(b.Loan.Amount)}, {"Yearly rate of interest", world.Percent(b.Loan.Rate)}, {"Term", fmt.Sprintf("%d months",
				b.Loan.Months)}, {"Monthly payment of principal and interest", b.Money(each)},
			{"First payment date", spelled(b.Locale, world.ISO(rows[0].Due))}, {"Maturity date", spelled(b.Locale,
				world.ISO(rows[len(rows)-1].Due))}, {"Property address", home.String()}, {"Parcel number", b.Property.Survey},
			{"Loan originator (NMLS)", b.Lender.Officer + " (" + b.Lender.Licence + ")"},
		} {
			f.S.Text(f.X, f.Y, paper.Serif.Of(11), row[0])
			f.Y = f.S.Paragraph(f.X+200, f.Y, f.W-200, 14, paper.SerifBold.Of(11), row[1])
			f.S.Rule(f.X, f.X+f.W, f.Y-8, 0.3, paper.Grey)
			f.Gap(6)
		}
		f.Gap(10)
		f.Prose(form.Prose{Text: paper.Serif.Of(10.5), Bold: paper.SerifBold.Of(10.5), Leading: 14}, "This Agreement is made on the date and "+
			"between the parties named above. Terms in the left column are used in the articles that follow with the meaning given on the right. "+
			"THIS IS A LEGAL DOCUMENT. READ IT CAREFULLY BEFORE YOU SIGN.")
		f.Turn()
		for i, art := range loanArticles[:articles] {
			f.Room(60)
			f.Gap(8)
			f.Centre(bold, size*1.9, fmt.Sprintf("ARTICLE %s - %s", []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII"}[i], art.title))
			for k, sec := range art.sections {
				f.Item(p, 34, fmt.Sprintf("%d.%02d", i+1, k+1), "*"+sec[0]+"* "+sec[1])
				f.Gap(size * 0.5)
			}
		}
		f.Room(300)
		f.Gap(12)
		f.Prose(p, "*BY SIGNING BELOW*, Borrower accepts and agrees to the terms and covenants contained in this Agreement and in any rider "+
			"executed by Borrower and recorded with it.")
		f.Gap(34)
		form.Signature(f.S, f.X+230, f.Y-5, 100, b.Random("signature"))
		f.S.Rule(f.X+220, f.X+f.W-30, f.Y, 0.6, paper.Black)
		f.S.Text(f.X+f.W-26, f.Y, text, "(Seal)")
		f.S.Text(f.X+220, f.Y+12, text, b.FullName()+"  - Borrower")
		f.Gap(46)
		f.S.Text(f.X, f.Y, bold, world.Upper(b.Lender.Name))
		form.Signature(f.S, f.X+30, f.Y+24, 90, b.File.Random("officer signature"))
		f.S.Rule(f.X, f.X+200, f.Y+30, 0.6, paper.Black)
		f.S.Text(f.X, f.Y+42, text, "By: "+b.Lender.Officer+", authorized officer")
		f.Gap(76)
		f.Line(bold, 14, fmt.Sprintf("STATE OF %s, COUNTY OF %s", world.Upper(world.Region(home.Region)), world.Upper(home.City)))
		f.Prose(p, "The foregoing instrument was acknowledged before me on "+spelled(b.Locale, world.ISO(day))+" by "+b.FullName()+
			", personally known to me or proved on the basis of satisfactory evidence to be the person whose name is subscribed to it.")
		f.Gap(30)
		form.Seal(f.S, f.X+60, f.Y+4, 30, paper.Grey, 0, "NOTARY")
		form.Signature(f.S, f.X+240, f.Y-4, 80, r)
		f.S.Rule(f.X+220, f.X+f.W, f.Y, 0.6, paper.Black)
		f.S.Text(f.X+220, f.Y+12, text, "Notary Public. My commission expires "+b.Date(day.AddDate(2, 3, 0)))
		f.Turn()
		f.Centre(bold, 20, "EXHIBIT A - LEGAL DESCRIPTION")
		f.Prose(p, fmt.Sprintf("Lot %d, Block %d, of the subdivision recorded in Plat Book %d, Page %d, records of %s, State of %s, being the "+
			"parcel numbered %s upon the tax rolls, containing %d square feet of land, more or less, and commonly known as %s. "+
			"Together with a perpetual non-exclusive easement for ingress and egress over the private lane shown on the plat, and subject to "+
			"covenants, conditions and restrictions of record.", 1+r.IntN(60), 1+r.IntN(12), 10+r.IntN(80), 1+r.IntN(200), county,
			world.Region(home.Region), b.Property.Survey, b.Property.Land, home.String()))
		if payments == 0 {
			return f
		}
		f.Gap(20)
		f.Centre(bold, 20, "EXHIBIT B - SCHEDULE OF PAYMENTS")
		var lines [][]string
		for _, row := range rows[:min(payments, len(rows))] {
			lines = append(lines, []string{fmt.Sprint(row.Number), b.Date(row.Due), b.Amount(row.Instalment), b.Amount(row.Interest),
				b.Amount(row.Principal), b.Amount(row.Owing)})
		}
		style := form.Style{Text: paper.Serif, Bold: paper.SerifBold, Size: 9}
		f.Table(form.Table{Columns: form.Columns(f.W, form.Column{Title: "No.", Width: 34}, form.Column{Title: "Due", Width: 72},
			form.Column{Title: "Payment", Right: true}, form.Column{Title: "Interest", Right: true}, form.Column{Title: "Principal", Right: true},
			form.Column{Title: "Unpaid principal", Right: true}),
			Style: style, Ground: paper.RGB(230, 230, 230), Ink: paper.Black, Type: style.Of(9), Leading: 12.4}, lines)
		return f
	}
	want := a.Pages
	if want == 0 {
		want = 8
	}
	var ways []func() *form.Flow
	for _, way := range []struct {
		size, spacing      float64
		articles, payments int
	}{
		{9, 1.25, 3, 0}, {9, 1.25, 6, 0}, {9, 1.28, 8, 0}, {10.5, 1.28, 8, 0}, {10.5, 1.4, 8, 30}, {11, 1.5, 8, 60}, {11.5, 1.6, 8, 90},
		{12, 1.7, 8, 120}, {12, 1.8, 8, 180}, {12.5, 1.9, 8, 180}, {13, 2, 8, 180}, {13, 2.1, 8, 360},
	} {
		ways = append(ways, func() *form.Flow { return set(way.size, way.spacing, way.articles, way.payments) })
	}
	f := nearest(want, ways...)
	return template.Numbered(map[string]string{
		"agreement_number": number, "agreement_date": world.ISO(day), "lender": b.Lender.Name, "borrower": b.FullName(),
		"loan_amount": b.Loan.Amount.Plain(), "interest_rate": world.Percent(b.Loan.Rate),
		"term_months": fmt.Sprint(b.Loan.Months), "monthly_instalment": each.Plain(), "property_address": home.String(),
		"first_instalment_date": world.ISO(rows[0].Due), "maturity_date": world.ISO(rows[len(rows)-1].Due),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(72, b.Width-72, b.Height-54, 0.4, paper.Black)
		s.Text(72, b.Height-42, paper.Serif.Of(8), "Loan and Security Agreement "+number)
		s.Centre(b.Width/2+30, b.Height-42, paper.Serif.Of(8), fmt.Sprintf("Page %d of %d pages", n, of))
		s.Right(b.Width-110, b.Height-42, paper.Serif.Of(8), "Initials:")
		form.Initials(s, b.Width-104, b.Height-40, b.Random(fmt.Sprint("initials ", n)))
	})
}
