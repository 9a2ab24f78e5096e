package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// summaryReturn is the monthly summary return, Form GSTR-3B, as it is downloaded from the portal: numbered tables with long titles, a watermark, and the
// verification at the end.
func summaryReturn(b *world.Borrower, a template.Ask) template.Document {
	own := a.Own(b)
	month := world.MonthStart(b.AsOf, -2-a.Back)
	from, to := month, world.MonthEnd(month, 0)
	filed := world.MonthStart(month, 1).AddDate(0, 0, 11+own.IntN(9))
	taxable := (b.Business.Sales / 12).Share(int64(8200 + own.IntN(3600))).Whole()
	state := taxable.Share(900)
	credit := state.Share(int64(7000 + own.IntN(1800)))
	year := b.TaxYear(month)
	arn := "A" + world.StateCode(b.Business.Place.Region) + b.Business.GSTIN[:2] + month.Format("0106") + world.Draw(own, world.Figures,
		6) + world.Draw(own, world.Letters, 1)
	text, bold, small := paper.Wide.Of(6.8), paper.WideBold.Of(6.8), paper.Wide.Of(6)
	x, w := 36.0, b.Width-72
	grey := paper.RGB(226, 230, 236)
	f := form.NewFlow(x, w, b.Height-56, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Watermark(paper.WideBold, paper.RGB(238, 238, 240), "FINAL")
		return s, 52
	})
	f.Centre(paper.WideBold.Of(11), 13, "Form GSTR-3B")
	f.Centre(small, 20, "[See rule 61(5)]")
	form.Grid(f.S, x+w-150, f.Y-10, 15, 2, form.Columns(150, form.Column{Width: 70}, form.Column{}))
	ladder(f.S, x+w-146, f.Y, 70, 15, bold, text, "Year", fmt.Sprintf("%d-%02d", year, (year+1)%100), "Period", month.Format("January"))
	f.Gap(34)
	name := world.Upper(b.FullName())
	facts := [][2]string{{"1. GSTIN of the supplier", b.Business.GSTIN}, {"2(a). Legal name of the registered person", name},
		{"2(b). Trade name, if any", world.Upper(b.Business.Name)}, {"2(c). ARN", arn}, {"2(d). Date of ARN", b.Date(filed)}}
	form.Grid(f.S, x, f.Y-10, 15, len(facts), form.Columns(w, form.Column{Width: w * 0.42}, form.Column{}))
	for _, r := range facts {
		f.S.Text(x+4, f.Y, bold, r[0])
		f.S.Text(x+w*0.42+5, f.Y, text, r[1])
		f.Gap(15)
	}
	f.Gap(4)
	f.S.Right(x+w, f.Y, small, "(Amount in ₹ for all tables)")
	f.Gap(14)
	table := func(title string, columns []form.Column, rows [][]string) {
		f.Room(15 * float64(len(rows)+2))
		f.S.Text(x, f.Y, bold, title)
		f.Gap(6)
		f.S.Band(x, f.Y, w, 15, grey)
		form.Grid(f.S, x, f.Y, 15, len(rows)+1, columns)
		at := x
		for _, c := range columns {
			f.S.Centre(at+c.Width/2, f.Y+10, form.Fit(bold, c.Title, c.Width-4), c.Title)
			at += c.Width
		}
		for i, r := range rows {
			base := f.Y + 15*float64(i+1) + 10
			f.S.Text(x+4, base, form.Fit(text, r[0], columns[0].Width-6), r[0])
			at := x + columns[0].Width
			for k, v := range r[1:] {
				c := columns[k+1]
				f.S.Right(at+c.Width-4, base, text, v)
				at += c.Width
			}
		}
		f.Gap(15*float64(len(rows)+1) + 20)
	}
	plain := func(c world.Cents) string { return c.Plain() }
	five := func(first string, narrow float64, rest ...string) []form.Column {
		cs := []form.Column{{Title: first}}
		for _, r := range rest {
			cs = append(cs, form.Column{Title: r, Width: narrow, Right: true})
		}
		return form.Columns(w, cs...)
	}
	z := "0.00"
	table("3.1 Details of Outward Supplies and inward supplies liable to reverse charge",
		five("Nature of Supplies", 57, "Total taxable value", "Integrated tax", "Central tax", "State/UT tax", "Cess"), [][]string{
			{"(a) Outward taxable supplies (other than zero rated, nil rated and exempted)", plain(taxable), z, plain(state), plain(state), z},
			{"(b) Outward taxable supplies (zero rated)", z, z, "-", "-", z}, {"(c) Other outward supplies (nil rated, exempted)", z, "-", "-",
				"-", "-"},
			{"(d) Inward supplies (liable to reverse charge)", z, z, z, z, z}, {"(e) Non-GST outward supplies", z, "-", "-", "-", "-"}})
	table("3.1.1 Details of Supplies notified under section 9(5) of the CGST Act, 2017 and corresponding provisions",
		five("Nature of Supplies", 57, "Total taxable value", "Integrated tax", "Central tax", "State/UT tax", "Cess"), [][]string{
			{"(i) Taxable supplies on which e-commerce operator pays tax u/s 9(5)", z, z, z, z, z},
			{"(ii) Taxable supplies made by registered person through e-commerce operator", z, "-", "-", "-", "-"}})
	table("3.2 Out of supplies made in 3.1 (a) and 3.1.1 (i), details of inter-state supplies made",
		five("Nature of Supplies", 130, "Total taxable value", "Integrated tax"),
		[][]string{{"Supplies made to Unregistered Persons", z, z}, {"Supplies made to Composition Taxable Persons", z, z},
			{"Supplies made to UIN holders", z, z}})
	table("4. Eligible ITC", five("Details", 66, "Integrated tax", "Central tax", "State/UT tax", "Cess"), [][]string{
		{"A. ITC Available (whether in full or part)", "", "", "", ""}, {"(1) Import of goods", z, z, z, z},
		{"(2) Import of services", z, z, z, z}, {"(3) Inward supplies liable to reverse charge (other than 1 & 2 above)", z, z, z, z},
		{"(4) Inward supplies from ISD", z, z, z, z}, {"(5) All other ITC", z, plain(credit), plain(credit), z},
		{"B. ITC Reversed", "", "", "", ""}, {"(1) As per rules 38, 42 & 43 of CGST Rules and section 17(5)", z, z, z, z},
		{"(2) Others", z, z, z, z}, {"C. Net ITC available (A-B)", z, plain(credit), plain(credit), z}, {"(D) Other Details", z, z, z, z},
		{"(1) ITC reclaimed which was reversed under Table 4(B)(2) in earlier tax period", z, z, z, z},
		{"(2) Ineligible ITC under section 16(4) & ITC restricted due to PoS rules", z, z, z, z}})
	table("5. Values of exempt, nil-rated and non-GST inward supplies",
		five("Nature of Supplies", 130, "Inter-State supplies", "Intra-State supplies"),
		[][]string{{"From a supplier under composition scheme, Exempt, Nil rated supply", z, z}, {"Non GST supply", z, z}})
	table("5.1 Interest and Late fee for previous tax period", five("Details", 78, "Integrated tax", "Central tax", "State/UT tax", "Cess"),
		[][]string{{"System computed Interest", z, z, z, z}, {"Interest Paid", z, z, z, z}, {"Late fee", "-", z, z, "-"}})
	due := state - credit
	table("6.1 Payment of tax", five("Description", 52, "Total tax payable", "ITC: Integrated", "ITC: Central", "ITC: State/UT", "ITC: Cess",
		"Tax paid in cash", "Interest in cash", "Late fee in cash"), [][]string{
		{"(A) Other than reverse charge", "", "", "", "", "", "", "", ""}, {"Integrated tax", z, z, z, z, "-", z, z, "-"},
		{"Central tax", plain(state), z, plain(credit), "-", "-", plain(due), z, z},
		{"State/UT tax", plain(state), z, "-", plain(credit), "-", plain(due), z, z}, {"Cess", z, "-", "-", "-", z, z, z, "-"},
		{"(B) Reverse charge", "", "", "", "", "", "", "", ""}, {"Integrated tax", z, "-", "-", "-", "-", z, "-", "-"},
		{"Central tax", z, "-", "-", "-", "-", z, "-", "-"}, {"State/UT tax", z, "-", "-", "-", "-", z, "-", "-"}})
	table("Breakup of tax liability declared (for interest computation)", five("Period", 90, "Integrated tax", "Central tax", "State/UT tax",
		"Cess"), [][]string{{month.Format("January 2006"), z, plain(state), plain(state), z}})
	f.Room(110)
	f.Line(bold, 13, "Verification:")
	f.Text(text, 11, 0, "I hereby solemnly affirm and declare that the information given herein above is true and correct to the best of my "+
		"knowledge and belief and nothing has been concealed there from.")
	f.Gap(10)
	f.S.Text(x, f.Y, text, "Date: "+b.Date(filed))
	f.S.Text(x+w-190, f.Y, bold, "Name of Authorized Signatory")
	f.S.Text(x+w-190, f.Y+11, text, name)
	f.S.Text(x+w-190, f.Y+24, bold, "Designation / Status")
	f.S.Text(x+w-190, f.Y+35, text, "Proprietor")
	f.S.Text(x+w-190, f.Y+48, small, "Signed with EVC on "+filed.Format("02/01/2006")+fmt.Sprintf(" %02d:%02d", 11+own.IntN(9), own.IntN(60)))
	return template.Unnumbered(map[string]string{
		"gstin": b.Business.GSTIN, "legal_name": name, "taxable_value": taxable.Plain(), "trade_name": world.Upper(b.Business.Name), "arn": arn,
		"filing_date": world.ISO(filed), "period_start": world.ISO(from), "period_end": world.ISO(to),
		"central_tax": state.Plain(), "state_tax": state.Plain(),
	}, f.Sheets).About(world.ISO(from), world.ISO(to))
}
