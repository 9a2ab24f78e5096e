package identity

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A household is what the village council registered.
type household struct {
	number              string // of the job card
	village, block      string
	registered          time.Time
	category            string
	members             []member
	account, postOffice string
}

type member struct {
	name, relation, sex string
	age                 int
}

// registered makes up the household of the borrower. It goes by him alone, so that both kinds of paper agree.
func registered(b *world.Borrower) household {
	r := b.Random("household")
	h := household{
		number: fmt.Sprintf("%s-%02d-%03d-%03d-%03d/%d", world.StateCode(b.Home.Region), 1+r.IntN(30), 1+r.IntN(14), 1+r.IntN(40), 1+r.IntN(6),
			10+r.IntN(900)),
		village: world.Pick(r, []string{"Rampura", "Devanagari", "Kesarpur", "Nandigaon", "Shivpura", "Lakshmipuram"}), block: world.Pick(r,
			[]string{"North", "South", "East", "West"}),
		registered: b.AsOf.AddDate(-4-r.IntN(9), -r.IntN(12), -r.IntN(28)), category: world.Pick(r, []string{"OBC", "SC", "Others", "ST"}),
		account: "0" + world.Draw(r, world.Figures, 10),
	}
	h.postOffice = h.village + " S.O."
	h.members = append(h.members, member{b.Name(), "Self", b.Sex, b.AsOf.Year() - b.Born.Year()})
	other, relation := "F", "Wife"
	if b.Sex == "F" {
		other, relation = "M", "Husband"
	}
	spouse := b.Spouse
	if spouse == "" {
		names := b.Stock().Women
		if other == "M" {
			names = b.Stock().Men
		}
		spouse = world.Pick(r, names) + " " + b.Family
	}
	h.members = append(h.members, member{spouse, relation, other, h.members[0].age - 4 + r.IntN(8)}, member{b.Mother, "Mother", "F",
		h.members[0].age + 22 + r.IntN(6)})
	if r.IntN(2) == 0 {
		h.members = append(h.members, member{world.Pick(r, b.Stock().Men) + " " + b.Family, "Brother", "M", h.members[0].age - 5})
	}
	return h
}

func jobCardFields(b *world.Borrower, h household) map[string]string {
	return map[string]string{
		"job_card_number": h.number, "name": b.Name(), "address": b.Home.String(), "father_name": b.Father, "date_of_registration": world.ISO(h.registered),
		"category": h.category, "village": h.village,
	}
}

// bookletJobCard is the page of the card itself, as the village council fills it in by hand: the household, a joint photograph, the members
// who want work; on the next page the demand for work and what was done.
func bookletJobCard(b *world.Borrower, a template.Ask) template.Document {
	r, h := a.Own(b), registered(b)
	colour := r.IntN(3) > 0
	ground, green := paper.RGB(246, 240, 222), paper.RGB(20, 92, 60)
	pen := paper.Hand.Of(12).In(paper.Blue)
	page := func() (*paper.Sheet, card) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: colour}
		c := card{s, 0, 0, mm}
		c.band(9, 9, 192, 279, ground)
		c.box(11, 11, 188, 275, 1.2, green)
		c.box(12.4, 12.4, 185.2, 272.2, 0.5, green)
		return s, c
	}
	first, c := page()
	hi, en := paper.Deva.Of(10).In(green), paper.Sans.Of(8.6)
	c.centre(105, 20, paper.Deva.Of(13).In(green), "महात्मा गांधी राष्ट्रीय ग्रामीण रोजगार गारंटी योजना")
	c.centre(105, 26.4, paper.SansBold.Of(10).In(green), "MAHATMA GANDHI NATIONAL RURAL EMPLOYMENT GUARANTEE SCHEME")
	c.centre(105, 33, paper.Deva.Of(14).In(paper.Red), "जॉब कार्ड")
	c.centre(105, 39, paper.SansBold.Of(13).In(paper.Red), "JOB CARD")
	line := func(y float64, hindiLabel, label, value string, w float64) {
		c.text(17, y, hi, hindiLabel)
		c.text(17, y+4, en, label)
		c.rule(76, 76+w, y+3.2, 0.4, paper.Grey)
		c.fit(78, y+2, w-2, pen, value)
	}
	line(48, "जॉब कार्ड संख्या", "Job Card No.", "", 66)
	c.text(78, 50, paper.MonoBold.Of(11), h.number)
	line(58, "परिवार के मुखिया का नाम", "Name of head of household", b.Name(), 66)
	line(68, "पिता / पति का नाम", "Name of father / husband", b.Father, 66)
	line(78, "श्रेणी", "Category (SC / ST / OBC / Others)", h.category, 66)
	line(88, "पंजीकरण की तिथि", "Date of registration", b.Date(h.registered), 66)
	line(98, "पता", "Address", b.Home.Street, 66)
	c.rule(76, 142, 109, 0.4, paper.Grey)
	c.fit(78, 107.8, 64, pen, b.Home.Town())
	line(112, "गांव / ग्राम पंचायत", "Village / Gram Panchayat", h.village, 108)
	line(122, "ब्लॉक / जिला", "Block / District", b.Home.City+" ("+h.block+")  /  "+b.Home.City, 108)
	tone := inColour
	if !colour {
		tone = inGrey
	}
	c.photo(150, 46, 36, 46, b, tone)
	form.Seal(first, 153*mm, 92*mm, 34, paper.RGB(110, 50, 130), 18, "GRAM PANCHAYAT")
	c.centre(168, 98, paper.Deva.Of(7.6).In(green), "आवेदक का फोटो")

	c.text(17, 136, hi, "परिवार के उन वयस्क सदस्यों का विवरण जो काम करना चाहते हैं")
	c.text(17, 140.4, en, "Details of adult members of the household who are willing to work")
	widths := []float64{12, 54, 30, 14, 14, 34, 18}
	heads := [][2]string{{"क्र.", "S.No."}, {"नाम", "Name of member"}, {"संबंध", "Relationship"}, {"लिंग", "M/F"}, {"आयु", "Age"}, {"खाता संख्या",
		"A/c No. (P.O.)"}, {"हस्ताक्षर", "Sign."}}
	x := 17.0
	for i, w := range widths {
		c.box(x, 144, w, 10, 0.5, green)
		c.text(x+1, 148, paper.Deva.Of(7.6), heads[i][0])
		c.text(x+1, 152.2, paper.Sans.Of(6.6), heads[i][1])
		x += w
	}
	for row := range 6 {
		x = 17
		y := 154 + 10*float64(row)
		for _, w := range widths {
			c.box(x, y, w, 10, 0.4, green)
			x += w
		}
		if row >= len(h.members) {
			continue
		}
		m := h.members[row]
		account := ""
		if row == 0 {
			account = h.account
		}
		x = 17
		for i, value := range []string{fmt.Sprint(row + 1), m.name, m.relation, m.sex, fmt.Sprint(m.age), account} {
			c.fit(x+1.4, y+6.6, widths[i]-2, paper.Hand.Of(10.5).In(paper.Blue), value)
			x += widths[i]
		}
		if row == 0 {
			c.signature(x, y+7, 9, b)
		}
	}
	c.lines(17, 222, 176, 4.4, paper.Deva.Of(8.4), "यह कार्ड निःशुल्क जारी किया जाता है । काम की मांग लिखित या मौखिक रूप से ग्राम पंचायत में की जा "+
		"सकती है । मांग के 15 दिन के भीतर काम न मिलने पर बेरोजगारी भत्ता देय है ।")
	c.lines(17, 236, 176, 3.9, paper.Sans.Of(7.8), "This card is issued free of cost and must be kept by the household. Every adult member may "+
		"apply for at least fourteen days of continuous work. "+
		"If work is not given within fifteen days of the demand, unemployment allowance is payable. Wages are paid within fifteen days into the "+
		"account noted above.")
	form.Signature(first, 24*mm, 266*mm, 80, a.Issuer(b))
	c.text(17, 272, hi, "सचिव / ग्राम रोजगार सेवक")
	c.text(17, 276.4, en, "Secretary / Gram Rozgar Sahayak")
	form.Stamp(first, 120*mm, 258*mm, paper.RGB(110, 50, 130), 5, "SARPANCH", "Gram Panchayat "+h.village)

	second, c := page()
	c.centre(105, 21, paper.Deva.Of(12).In(green), "काम की मांग एवं दिए गए रोजगार का विवरण")
	c.centre(105, 27, paper.SansBold.Of(9.4).In(green), "DEMAND FOR WORK AND DETAILS OF EMPLOYMENT GIVEN")
	columns := []float64{10, 38, 26, 12, 46, 18, 22}
	titles := []string{"S.No.", "Name of applicant", "From - To", "Days", "Name of work", "Muster Roll", "Wages (Rs.)"}
	x = 17
	for i, w := range columns {
		c.box(x, 33, w+2*float64(i/6), 9, 0.5, green)
		c.text(x+1, 38.6, paper.SansBold.Of(7), titles[i])
		x += w
	}
	works := []string{"Desilting of tank", "Farm pond", "Rural road, ward 4", "Check dam at nala", "Plantation, school", "Field bund"}
	day := b.AsOf.AddDate(-1, -r.IntN(4), 0)
	for row := range 22 {
		x = 17
		y := 42 + 9*float64(row)
		for i, w := range columns {
			c.box(x, y, w+2*float64(i/6), 9, 0.4, green)
			x += w
		}
		if row > 8+r.IntN(2) {
			continue
		}
		days := 6 * (1 + r.IntN(2))
		values := []string{fmt.Sprint(row + 1), h.members[row%2].name, day.Format("2/1") + " - " + day.AddDate(0, 0, days).Format("2/1/06"),
			fmt.Sprint(days),
			works[r.IntN(len(works))], world.Draw(r, world.Figures[1:], 4), fmt.Sprint(days * 349)}
		x = 17
		for i, value := range values {
			c.fit(x+1.2, y+6, columns[i]-1.6, paper.Hand.Of(9.4).In(paper.Blue), value)
			x += columns[i]
		}
		day = day.AddDate(0, 0, days+14+r.IntN(12))
	}
	c.text(17, 250, en, "Certified that the entries above are as per the muster rolls of the Gram Panchayat.")
	form.Signature(second, 140*mm, 266*mm, 80, a.Issuer(b))
	c.text(136, 272, en, "Panchayat Secretary")
	c.centre(105, 282, en, "2")
	d := template.Unnumbered(jobCardFields(b, h), []*paper.Sheet{first, second})
	d.Pages[1].Number = 2
	return d
}

// portalJobCard is what the scheme's portal shows, printed from a browser: a table that serves as the card, and below the work asked for,
// offered and given. The browser puts its head and foot around it.
func portalJobCard(b *world.Borrower, a template.Ask) template.Document {
	r, h := a.Own(b), registered(b)
	x, w := 40.0, b.Width-80
	printed := b.AsOf.AddDate(0, 0, -r.IntN(20))
	text, bold := paper.Serif.Of(9.5), paper.SerifBold.Of(9.5)
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(24, 22, paper.Sans.Of(7), printed.Format("1/2/06")+fmt.Sprintf(", %d:%02d PM", 1+page%3, 17))
		s.Centre(b.Width/2+20, 22, paper.Sans.Of(7), "Job Card")
		return s, 56
	})
	f.S.Centre(b.Width/2, 56, paper.SerifBold.Of(12).In(paper.RGB(120, 20, 20)), "The Mahatma Gandhi National Rural Employment Guarantee Act")
	f.S.Centre(b.Width/2, 72, paper.SerifBold.Of(10.5), "Government of India  -  Ministry of Rural Development  -  Department of Rural Development")
	f.S.Centre(b.Width/2, 96, paper.SerifBold.Of(14).In(paper.RGB(20, 40, 130)), "JOB CARD")
	likeness(f.S, x+w-76, 108, 70, 86, b, inColour)
	f.Y = 118
	for _, p := range [][2]string{
		{"Job card No.:", h.number}, {"Family Id:", h.number[strings.Index(h.number, "/")+1:]}, {"Name of Head of Household:", b.Name()},
		{"Name of Father/Husband:", b.Father}, {"Category:", h.category}, {"Date of Registration:", h.registered.Format("1/2/2006")},
		{"Address:", b.Home.String()}, {"Villages:", h.village}, {"Panchayat:", world.Upper(h.village)}, {"Block:", world.Upper(b.Home.City + " " +
			h.block)},
		{"District:", world.Upper(b.Home.City) + " (" + world.Upper(b.Home.Region) + ")"}, {"Whether BPL Family:",
			"NO            BPL Family No.: "}, {"Epic No.:", b.Voter},
	} {
		f.S.Text(x+6, f.Y, bold, p[0])
		for _, l := range text.Wrap(w-240, p[1]) {
			f.S.Text(x+150, f.Y, text, l)
			f.Y += 14.5
		}
	}
	f.Gap(8)
	style := form.Style{Text: paper.Serif, Bold: paper.SerifBold, Size: 8.5, Pale: paper.RGB(240, 240, 214)}
	table := func(title string, columns []form.Column, rows [][]string) {
		f.Room(60)
		f.S.Centre(x+w/2, f.Y, bold.In(paper.RGB(120, 20, 20)), title)
		f.Gap(6)
		f.Table(form.Table{Columns: columns, Style: style, Ground: paper.RGB(210, 222, 200), Ink: paper.Black, Type: style.Of(8.5), Leading: 13,
			Zebra: true, Ruled: true}, rows)
		f.Gap(12)
	}
	var members [][]string
	for i, m := range h.members {
		members = append(members, []string{fmt.Sprint(i + 1), m.name, map[string]string{"M": "Male", "F": "Female"}[m.sex], fmt.Sprint(m.age),
			map[bool]string{true: "India Post, " + h.postOffice, false: ""}[i == 0]})
	}
	table("Details of the Applicants of the household willing to work", form.Columns(w, form.Column{Title: "S.No", Width: 34},
		form.Column{Title: "Name of Applicant", Width: 160},
		form.Column{Title: "Gender", Width: 56}, form.Column{Title: "Age", Width: 40}, form.Column{Title: "Bank/Post Office"}), members)
	f.Line(text, 20, "Signature/Thumb impression of Applicant                              Seal & Signature of Registering Authority")

	works := []string{"Desilting of village tank at ward 3", "Construction of farm pond for individual",
		"Formation of rural road to burial ground", "Check dam across nala, phase 2",
		"Block plantation along canal", "Land levelling in fields of small farmers", "Construction of cattle shed"}
	var demand, given [][]string
	day := b.AsOf.AddDate(-3, 0, 0)
	total := 0
	for i := range 11 + r.IntN(9) {
		days := 6 + r.IntN(2)*6
		m := h.members[r.IntN(2)].name
		number := fmt.Sprint(100000 + r.IntN(800000))
		demand = append(demand, []string{fmt.Sprint(i + 1), number, m, day.Format("02/01/2006"), fmt.Sprint(days)})
		worked := days - r.IntN(3)
		total += worked
		given = append(given, []string{fmt.Sprint(i + 1), m, day.Format("02/01/2006"), fmt.Sprint(worked), world.Pick(r, works) + " (" +
			world.Draw(r, world.Figures[1:], 7) + ")",
			world.Draw(r, world.Figures[1:], 4), b.Amount(world.Units(worked * 349)), "0"})
		day = day.AddDate(0, 0, days+20+r.IntN(40))
	}
	table("Requested Period of Employment", form.Columns(w, form.Column{Title: "S.No", Width: 34}, form.Column{Title: "Demand Id", Width: 80},
		form.Column{Title: "Name of Applicant"},
		form.Column{Title: "Month & Date from which employment requested", Width: 190}, form.Column{Title: "No of Days", Width: 56}), demand)
	table("Period and Work on which Employment Given", form.Columns(w, form.Column{Title: "S.No", Width: 30},
		form.Column{Title: "Name of Applicant", Width: 92},
		form.Column{Title: "From", Width: 56}, form.Column{Title: "Days", Width: 32}, form.Column{Title: "Work Name"}, form.Column{Title: "MSR " +
			"No.", Width: 42},
		form.Column{Title: "Amount (Rs.)", Width: 62, Right: true}, form.Column{Title: "Due", Width: 28, Right: true}), given)
	f.Line(bold, 14, fmt.Sprintf("Total number of days employed : %d", total))
	d := template.Numbered(jobCardFields(b, h), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(24, b.Height-20, paper.Sans.Of(7), "https://mnregaweb.example.in/netnrega/state_html/jcr.aspx?reg_no="+h.number)
		s.Right(b.Width-24, b.Height-20, paper.Sans.Of(7), fmt.Sprintf("%d/%d", n, of))
	})
	return d
}
