package office

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// sections are the parts of a loan file, in the order in which files are put together.
var sections = []string{"Application", "Identity", "Income", "Assets", "Liabilities", "Property", "Loan"}

func section(a template.Ask) string { return sections[a.Back%len(sections)] }

// batchNumber is that of the scanning batch a file is part of: the same on all its separators.
func batchNumber(b *world.Borrower) string {
	return b.AsOf.AddDate(0, 0, 3).Format("060102") + fmt.Sprintf("%04d", 1+b.File.Random("scan batch").IntN(900))
}

// sectionSheet is the sheet that scanning rooms print in bulk: a heavy frame, the name of the section as large as it fits, and a barcode.
func sectionSheet(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	mid := b.Width / 2
	s.Box(36, 36, b.Width-72, b.Height-72, 4, paper.Black)
	s.Box(44, 44, b.Width-88, b.Height-88, 1, paper.Black)
	s.Centre(mid, 112, paper.SansBold.Of(38), "SEPARATOR SHEET")
	s.Centre(mid, 136, paper.Sans.Of(12), "Do not remove - place on top of the first page of the section")
	code := batchNumber(b) + fmt.Sprintf("%02d", a.Back+1)
	width := form.Bars(&paper.Sheet{}, 0, 0, 1.5, 1, code)
	form.Bars(s, mid-width/2, 164, 1.5, 62, code)
	s.Centre(mid, 242, paper.Mono.Of(12), "*"+code+"*")
	s.Band(60, b.Height*0.42, b.Width-120, 110, paper.Black)
	name := world.Upper(section(a))
	s.Centre(mid, b.Height*0.42+74, form.Fit(paper.SansBold.Of(58).In(paper.White), name, b.Width-150), name)
	s.Centre(mid, b.Height*0.42+142, paper.Sans.Of(13), fmt.Sprintf("Section %d of %d", a.Back%len(sections)+1, len(sections)))
	y := b.Height - 210
	for _, line := range [][2]string{{"Batch", batchNumber(b)}, {"File reference", b.Loan.Number}, {"Scan profile",
		"Duplex / 300 dpi / drop blank backs: no"}} {
		s.Text(90, y, paper.SansBold.Of(12), line[0])
		s.Text(220, y, paper.Sans.Of(12), line[1])
		y += 22
	}
	form.Bars(s, mid-width/2, b.Height-138, 1.5, 40, code)
	s.Centre(mid, b.Height-66, paper.Sans.Of(9), "After scanning return this sheet to the preparation desk. It may be used again as long as the "+
		"barcode is clean.")
	return template.Single(map[string]string{"section": name, "batch_number": batchNumber(b)}, s)
}

// patchSheet is a reusable sheet with patch codes along its edges, as production scanners look for them: four bars, wide or narrow.
func patchSheet(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	// Patch 2 is wide, narrow, wide, narrow... as scanner makers publish it: bars of 0.20 and 0.08 inch, gaps of 0.08 inch.
	patch := func(y float64) {
		for _, wide := range []bool{false, true, false, true} {
			h := 5.8
			if wide {
				h = 14.4
			}
			s.Band(48, y, b.Width-96, h, paper.Black)
			y += h + 5.8
		}
	}
	patch(30)
	patch(b.Height - 92)
	for _, x := range []float64{22, b.Width - 40} {
		for k, h := range []float64{150, 60, 150, 60} {
			s.Band(x+float64(k)*5, 120, 3, h, paper.Black)
		}
	}
	mid := b.Width / 2
	s.Centre(mid, 168, paper.WideBold.Of(26), "PATCH II")
	s.Centre(mid, 192, paper.Wide.Of(12), "Document separator  |  starts a new document")
	s.Ring(mid, b.Height/2-20, 92, 92, 3, paper.Black)
	s.Centre(mid, b.Height/2+12, paper.WideBold.Of(90), fmt.Sprint(a.Back%len(sections)+1))
	s.Centre(mid, b.Height/2+112, form.Fit(paper.WideBold.Of(30), section(a)+" documents", b.Width-180), section(a)+" documents")
	y := b.Height - 246
	for i, text := range []string{
		"Feed face up, long edge leading, in line with the pages that follow.",
		"Print on white 80 g/m2 paper at 100 % size. Do not enlarge, reduce, fold, staple or write across the bars.",
		"Photocopies are not recognised. Discard the sheet when the bars are worn or soiled.",
	} {
		s.Text(96, y, paper.WideBold.Of(9), fmt.Sprint(i+1))
		y = s.Paragraph(114, y, b.Width-220, 13, paper.Wide.Of(9), text) + 6
	}
	s.Centre(mid, b.Height-112, paper.Wide.Of(7.5).In(paper.Grey), "Form DC-014 rev. 6   Digital Mailroom   2000 / pad")
	return template.Single(map[string]string{"section": section(a)}, s)
}

// batchHeader is the form a clerk fills in by hand when he prepares a bundle.
func batchHeader(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 50.0, b.Width-100
	hand := paper.Hand.Of(15).In(paper.Blue)
	label := paper.Humanist.Of(10)
	s.Text(x, 66, paper.HumanistBold.Of(22), "Batch Header")
	s.Text(x, 82, label, b.Lender.Name+"  -  Document Operations")
	s.Right(x+w, 62, paper.HumanistBold.Of(11), "Bundle")
	s.Right(x+w, 82, hand, fmt.Sprintf("%d / %d", a.Back+1, len(sections)))
	s.Rule(x, x+w, 92, 1.5, paper.Black)
	form.Bars(s, x, 104, 1.2, 44, batchNumber(b))
	s.Text(x, 160, paper.Mono.Of(9), batchNumber(b))
	pages := 6 + r.IntN(40)
	prepared := b.AsOf.AddDate(0, 0, 2)
	clerk := b.File.Someone(b.File.Random("batch clerk")).Name()
	y := 196.0
	for _, row := range [][2]string{
		{"Batch number", batchNumber(b)}, {"Date prepared", b.Date(prepared)}, {"Prepared by", clerk},
		{"Branch / cost centre", b.Lender.Place.City + "  " + world.Draw(r, world.Figures, 4)}, {"Application number", b.Loan.Number},
		{"Applicant", b.Name()},
		{"Section of file", section(a)}, {"Number of sheets", fmt.Sprint(pages)}, {"Of which double sided", fmt.Sprint(pages / 4)},
	} {
		s.Text(x, y, label, row[0])
		s.Rule(x+150, x+w, y+3, 0.5, paper.Grey)
		s.Text(x+156, y, hand, row[1])
		y += 27
	}
	y += 6
	s.Text(x, y, paper.HumanistBold.Of(11), "Preparation check")
	y += 20
	for i, text := range []string{"Staples and clips removed", "Torn pages taped, small slips mounted on a carrier sheet",
		"Creases and corners flattened",
		"Identity cards copied, both sides", "Originals to be returned to customer"} {
		form.Checkbox(s, x, y, paper.Humanist.Of(11), i < 3 || r.IntN(2) == 0, text)
		y += 20
	}
	y += 12
	s.Box(x, y, w, 96, 0.8, paper.Black)
	s.Text(x+6, y+13, paper.Humanist.Of(8.5).In(paper.Grey), "FOR SCANNING ROOM USE")
	form.Blanks(s, x+8, y+42, w-16, label, hand, form.Cell{Label: "Scanner"}, form.Cell{Label: "Operator"}, form.Cell{Label: "Time"})
	form.Blanks(s, x+8, y+76, w-16, label, hand, form.Cell{Label: "Images"}, form.Cell{Label: "Rescans"}, form.Cell{Label: "Quality check"})
	form.Signature(s, x+8, b.Height-64, 90, r)
	s.Rule(x, x+180, b.Height-58, 0.6, paper.Black)
	s.Text(x, b.Height-46, paper.Humanist.Of(8.5), "Signature of preparer")
	s.Right(x+w, b.Height-46, paper.Humanist.Of(8).In(paper.Grey), "BH-2 (keep with batch until release)")
	return template.Single(map[string]string{"section": section(a), "batch_number": batchNumber(b), "loan_number": b.Loan.Number}, s)
}
