package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// jobCardBooklet is the copy of the first two leaves of a village's job card: the household with its photograph, and the record of work, filled by
// hand.
func jobCardBooklet(b *world.Borrower, a template.Ask) template.Document {
	own, issuer := a.Own(b), a.Issuer(b)
	code := world.StateCode(b.Home.Region)
	number := fmt.Sprintf("%s-%02d-%03d-%03d-%03d/%d", code, 1+issuer.IntN(30), 1+issuer.IntN(20), 1+issuer.IntN(60), 1+issuer.IntN(40),
		11+issuer.IntN(900))
	village := world.Pick(issuer, []string{"Rampura", "Hosahalli", "Kothapalli", "Vadgaon", "Melur"})
	pen := paper.Hand.Of(15).In(paper.Blue)
	deva, bold := paper.Deva.Of(10), paper.SansBold.Of(9)

	front := blank(b)
	front.Colour = own.IntN(2) == 0
	s := front
	x, y, w := 46.0, 54.0, b.Width-92
	s.Box(x, y, w, 700, 1.4, paper.RGB(30, 110, 60))
	s.Box(x+4, y+4, w-8, 692, 0.5, paper.RGB(30, 110, 60))
	form.Pillar(s, x+w/2-20, y+12, 40, paper.Black)
	s.Centre(x+w/2, y+70, paper.Deva.Of(12), "महात्मा गांधी राष्ट्रीय ग्रामीण रोजगार गारंटी अधिनियम, 2005")
	s.Centre(x+w/2, y+85, bold, "MAHATMA GANDHI NATIONAL RURAL EMPLOYMENT GUARANTEE ACT, 2005")
	s.Band(x+150, y+94, w-300, 20, paper.RGB(30, 110, 60))
	s.Centre(x+w/2, y+108, paper.Deva.Of(12).In(paper.White), "जॉब कार्ड / JOB CARD")
	line := func(y float64, hindi, english, value string) {
		label := hindi + " / " + english
		s.Text(x+18, y, deva, label)
		at := x + 18 + deva.Width(label) + 8
		s.Text(at+4, y-1, pen, value)
		s.Rule(at, x+w-130, y+3, 0.4, paper.Grey)
	}
	s.Text(x+18, y+140, deva, "जॉब कार्ड संख्या / Job Card No. :")
	s.Text(x+200, y+140, paper.MonoBold.Of(12), number)
	form.Portrait(s, x+w-116, y+150, 96, 116, b.Random("face"), b.Sex)
	form.Seal(s, x+w-104, y+262, 30, paper.RGB(110, 60, 130), -12, "G.P. "+village)
	registered := world.Day(2012+issuer.IntN(7), 4, 1+issuer.IntN(28))
	line(y+166, "परिवार के मुखिया का नाम", "Head of household", b.Name())
	line(y+188, "पिता / पति का नाम", "Father / husband", b.Father)
	line(y+210, "वर्ग", "Category", world.Pick(issuer, []string{"OTH", "OBC", "SC"}))
	line(y+232, "पंजीकरण की तिथि", "Date of registration", registered.Format("2/1/2006"))
	line(y+254, "ग्राम", "Village", village)
	s.Text(x+18, y+280, deva, "पता / Address :")
	s.Text(x+94, y+279, paper.Hand.Of(14).In(paper.Blue), b.Home.Lines()[0]+",")
	s.Text(x+94, y+297, paper.Hand.Of(14).In(paper.Blue), b.Home.Lines()[1])
	s.Rule(x+90, x+w-130, y+283, 0.4, paper.Grey)
	s.Rule(x+90, x+w-130, y+301, 0.4, paper.Grey)
	line(y+322, "ग्राम पंचायत", "Panchayat", village)
	line(y+344, "विकास खंड", "Block", b.Home.City+" Rural")
	line(y+366, "क्या बी.पी.एल. परिवार है", "Whether BPL", "No")

	s.Text(x+18, y+396, deva, "काम के लिए आवेदक सदस्यों का विवरण / Details of applicants of the household willing to work")
	columns := form.Columns(w-36, form.Column{Title: "क्र./Sl.", Width: 46}, form.Column{Title: "नाम / Name"},
		form.Column{Title: "लिंग / Sex", Width: 62},
		form.Column{Title: "आयु / Age", Width: 60}, form.Column{Title: "बैंक / Bank A/c", Width: 120})
	form.Grid(s, x+18, y+406, 24, 6, columns)
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
	}
	form.Row(s, x+18, y+422, deva, columns, titles...)
	age := func(born int) string { return world.Number(registered.Year() - born) }
	bank := b.Account(1)
	form.Row(s, x+18, y+446, pen, columns, "1", b.Name(), b.Sex, age(b.Born.Year()), bank.Number)
	form.Row(s, x+18, y+470, pen, columns, "2", b.Mother, "F", age(b.Born.Year()-23), "-")
	s.Paragraph(x+18, y+572, w-36, 13, deva, "यह कार्ड अहस्तांतरणीय है। जॉब कार्ड परिवार के पास ही रहेगा। रोजगार गारंटी के अंतर्गत प्रत्येक "+
		"ग्रामीण परिवार को एक वित्तीय वर्ष में 100 दिन तक का अकुशल शारीरिक कार्य पाने का अधिकार है।")
	form.Signature(s, x+30, y+650, 60, own)
	form.Signature(s, x+w-150, y+648, 66, issuer)
	s.Text(x+18, y+668, deva, "आवेदक के हस्ताक्षर / अंगूठा")
	s.Text(x+18, y+680, paper.Sans.Of(7.5), "Signature / thumb impression of applicant")
	s.Text(x+w-176, y+668, deva, "पंजीकरण अधिकारी के हस्ताक्षर व मुहर")
	s.Text(x+w-176, y+680, paper.Sans.Of(7.5), "Seal and signature of registering authority")

	work := blank(b)
	work.Colour = front.Colour
	s = work
	s.Box(x, y, w, 700, 1.4, paper.RGB(30, 110, 60))
	s.Centre(x+w/2, y+24, paper.Deva.Of(12), "मांगा गया, आबंटित और किया गया कार्य")
	s.Centre(x+w/2, y+39, bold, "PERIOD AND WORK ON WHICH EMPLOYMENT GIVEN")
	s.Text(x+14, y+62, deva, "जॉब कार्ड संख्या / Job Card No. : "+number)
	columns = form.Columns(w-28, form.Column{Title: "Month / date from - to", Width: 142}, form.Column{Title: "Name of work"},
		form.Column{Title: "Muster roll", Width: 64},
		form.Column{Title: "Days", Width: 38, Right: true}, form.Column{Title: "Wage Rs.", Width: 60, Right: true},
		form.Column{Title: "Sign", Width: 58})
	form.Grid(s, x+14, y+74, 24, 24, columns)
	for i := range columns {
		titles = append(titles[:i], columns[i].Title)
	}
	form.Row(s, x+14, y+90, bold, columns, titles...)
	day := world.Day(b.AsOf.Year()-2, 5, 3+own.IntN(9))
	for i := range 6 + own.IntN(7) {
		n := 6 * (1 + own.IntN(2))
		task := world.Pick(own, []string{"Desilting of tank", "Farm pond", "Road side trench", "Check dam repair", "Plantation", "Field channel"})
		form.Row(s, x+14, y+114+24*float64(i), paper.Hand.Of(12.5).In(paper.Blue), columns,
			day.Format("2/1/06")+" - "+day.AddDate(0, 0, n).Format("2/1/06"), task,
			world.Draw(own, world.Figures[1:], 4), world.Number(n), world.Number(n*world.Pick(own, []int{273, 282, 298})))
		form.Initials(s, x+w-62, y+116+24*float64(i), own)
		day = day.AddDate(0, 0, 24+own.IntN(40))
	}
	s.Text(x+14, y+690, paper.Sans.Of(7.5), "Entries to be made by the Gram Rozgar Sahayak on the day of payment and to be countersigned.")
	return uncounted(template.Numbered(map[string]string{"job_card_number": number, "name": b.Name(), "address": b.Home.String(),
		"father_name": b.Father, "registration_date": world.ISO(registered)},
		[]*paper.Sheet{front, work}, func(s *paper.Sheet, n, of int) { s.Centre(b.Width/2, b.Height-54, paper.Sans.Of(8), world.Number(n)) }), 1)
}
