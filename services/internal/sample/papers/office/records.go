package office

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// schoolReport is the report of the borrower's child at the end of a term.
func schoolReport(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 56.0, b.Width-112
	mid := b.Width / 2
	child := b.File.Someone(a.Issuer(b)).Given + " " + b.Family
	s.Box(34, 34, b.Width-68, b.Height-68, 1.2, paper.Navy)
	s.Box(38, 38, b.Width-76, b.Height-76, 0.5, paper.Navy)
	form.Emblem(s, mid-18, 54, 36, paper.Navy, 5)
	school := nth(b, a, world.Either(b.Locale, []string{"Hawthorn Elementary School", "Lakeview Middle School", "St. Brendan Academy"},
		[]string{"Saraswati Vidya Mandir", "Green Valley Public School", "Little Flower High School"}))
	s.Centre(mid, 112, paper.RomanBold.Of(20).In(paper.Navy), school)
	s.Centre(mid, 128, paper.Roman.Of(10), b.Home.City+", "+b.Home.Region)
	s.Centre(mid, 156, paper.RomanBold.Of(14), "Report Card - "+nth(b, a, []string{"First Term", "Second Term", "Annual"}))
	label := paper.Roman.Of(10)
	hand := paper.Roman.Of(11)
	form.Blanks(s, x, 186, w, label, hand, form.Cell{Label: "Pupil", Value: child, Share: 0.6}, form.Cell{Label: "Roll no.", Value: fmt.Sprint(1 +
		r.IntN(40))})
	form.Blanks(s, x, 208, w, label, hand, form.Cell{Label: world.Either(b.Locale, "Grade", "Class"), Value: fmt.Sprintf("%d %s", 2+r.IntN(7),
		world.Draw(r, "ABC", 1))}, form.Cell{Label: "Parent", Value: b.Name()}, form.Cell{Label: "Days present", Value: fmt.Sprintf("%d of 98",
		84+r.IntN(14))})
	columns := form.Columns(w, form.Column{Title: "Subject"}, form.Column{Title: "Tests (40)", Width: 66, Right: true},
		form.Column{Title: "Exam (60)", Width: 66, Right: true}, form.Column{Title: "Marks (100)", Width: 74, Right: true},
		form.Column{Title: "Grade", Width: 60})
	subjects := world.Either(b.Locale, []string{"English language arts", "Mathematics", "Science", "Social studies", "Art", "Music",
		"Physical education"},
		[]string{"English", "Hindi", "Mathematics", "Science", "Social Science", "Computer Science", "Drawing", "Physical Education"})
	form.Grid(s, x, 230, 22, len(subjects)+1, columns)
	y := 245.0
	form.Row(s, x, y, paper.RomanBold.Of(10), columns, "Subject", "Tests (40)", "Exam (60)", "Marks (100)", "Grade")
	for _, subject := range subjects {
		y += 22
		tests, exam := 22+r.IntN(18), 32+r.IntN(27)
		grade := "C"
		if sum := tests + exam; sum >= 85 {
			grade = "A"
		} else if sum >= 70 {
			grade = "B"
		}
		form.Row(s, x, y, paper.Roman.Of(10.5), columns, subject, fmt.Sprint(tests), fmt.Sprint(exam), fmt.Sprint(tests+exam), grade)
	}
	y += 36
	s.Text(x, y, paper.RomanBold.Of(11), "Conduct and work habits")
	y += 18
	for i, habit := range []string{"Listens and follows directions", "Finishes work on time", "Works well with others",
		"Shows respect for others' property", "Takes care of books and desk", "Participates in class"} {
		at := x + float64(i%2)*w/2
		s.Text(at, y, label, habit)
		s.Text(at+w/2-30, y, paper.RomanBold.Of(10), world.Pick(r, []string{"E", "G", "G", "S"}))
		if i%2 == 1 {
			y += 16
		}
	}
	s.Text(x, y+4, paper.Roman.Of(8.5).In(paper.Grey), "E excellent   G good   S satisfactory   N needs attention")
	y += 32
	s.Text(x, y, paper.RomanBold.Of(11), "Remarks of the class teacher")
	s.Paragraph(x+6, y+22, w-12, 20, paper.Hand.Of(15).In(paper.Blue), nth(b, a, []string{
		child[:len(child)-len(b.Family)-1] + " has made good progress and reads aloud with pleasure. A little more care with long division, please!",
		"A cheerful pupil and a help to others. Homework is sometimes forgotten at home.",
		"Very good results this time. We are glad that the talking at the back has stopped.",
	}))
	for i, who := range []string{"Class teacher", "Principal", "Parent"} {
		at := x + float64(i)*w/3
		if i < 2 {
			form.Signature(s, at+8, b.Height-84, 70, r)
		}
		s.Rule(at, at+w/3-24, b.Height-74, 0.6, paper.Black)
		s.Text(at, b.Height-62, paper.Roman.Of(9), who)
	}
	return template.Single(nil, s)
}

type test struct {
	name, unit, method string
	low, high          float64
	digits             int
}

// labReport is a laboratory's report of blood tests.
func labReport(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 40.0, b.Width-80
	green := paper.RGB(20, 110, 70)
	lab := nth(b, a, []string{"Cedar Diagnostics Laboratory", "Arogya Path Lab", "Clearview Clinical Labs"})
	form.Emblem(s, x, 36, 34, green, 4)
	s.Text(x+44, 58, paper.WideBold.Of(16).In(green), lab)
	s.Text(x+44, 71, paper.Wide.Of(7.5), "Haematology  -  Biochemistry  -  Microbiology        "+b.Home.City)
	s.Rule(x, x+w, 82, 1.4, green)
	drawn := b.AsOf.AddDate(0, -2*a.Back-1, r.IntN(20))
	doctor := "Dr. " + b.File.Someone(r).Name()
	small := paper.Wide.Of(8)
	for i, row := range [][2]string{{"Patient", b.Name()}, {"Age / sex", fmt.Sprintf("%d Y / %s", b.AsOf.Year()-b.Born.Year(), b.Sex)},
		{"Referred by", doctor},
		{"Sample no.", world.Draw(r, world.Figures[1:], 8)}, {"Collected", b.Date(drawn) + " 08:10"}, {"Reported", b.Date(drawn) + " 16:42"}} {
		at, y := x+float64(i/3)*w/2, 100+float64(i%3)*15
		s.Text(at, y, paper.WideBold.Of(8), row[0])
		s.Text(at+74, y, small, ": "+row[1])
	}
	s.Rule(x, x+w, 142, 0.6, paper.Grey)
	columns := form.Columns(w, form.Column{Title: "TEST"}, form.Column{Title: "RESULT", Width: 70, Right: true}, form.Column{Title: "", Width: 26},
		form.Column{Title: "UNIT", Width: 74}, form.Column{Title: "REFERENCE RANGE", Width: 116})
	form.Row(s, x, 158, paper.WideBold.Of(8), columns, "TEST", "RESULT", "", "UNIT", "REFERENCE RANGE")
	s.Rule(x, x+w, 164, 0.6, paper.Grey)
	y := 184.0
	for i := range 3 {
		g := groups[(i+a.Back)%len(groups)]
		s.Centre(x+w/2, y, paper.WideBold.Of(9.5), g.title)
		y += 18
		for _, t := range g.tests {
			span := t.high - t.low
			v := t.low - 0.12*span + 1.24*span*r.Float64()
			flag := ""
			if v < t.low {
				flag = "L"
			} else if v > t.high {
				flag = "H"
			}
			face := paper.Wide
			if flag != "" {
				face = paper.WideBold
			}
			form.Row(s, x, y, face.Of(8.5), columns, t.name, fmt.Sprintf("%.*f", t.digits, v), flag, t.unit, fmt.Sprintf("%.*f - %.*f", t.digits,
				t.low, t.digits, t.high))
			s.Text(x+4, y+9, paper.Wide.Of(6.5).In(paper.Grey), t.method)
			y += 23
		}
		y += 8
	}
	s.Centre(x+w/2, y+4, small, "*** End of report ***")
	s.Paragraph(x, max(y+24, b.Height-150), w, 10, paper.Wide.Of(7).In(paper.Grey), "Results relate to the sample as received. They should be "+
		"read by a physician together with clinical findings. Please consult at once if a result is unexpected; "+
		"a repeat test within 24 hours is free of charge. H / L: above / below the reference range for age and sex.")
	form.Signature(s, x+w-130, b.Height-70, 80, r)
	s.Right(x+w, b.Height-54, paper.WideBold.Of(8), "Dr. "+b.File.Someone(a.Issuer(b)).Name())
	s.Right(x+w, b.Height-44, paper.Wide.Of(7.5), "Consultant pathologist")
	s.Text(x, b.Height-44, paper.Wide.Of(7.5), "Page 1 of 1")
	d := template.Single(nil, s)
	d.Pages[0].Number, d.Pages[0].Of = 1, 1
	return d
}

var groups = []struct {
	title string
	tests []test
}{
	{"COMPLETE BLOOD COUNT", []test{{"Haemoglobin", "g/dL", "photometry", 12, 16.5, 1}, {"Red cell count", "mill/cu.mm", "impedance", 4.1, 5.6, 2},
		{"Haematocrit", "%", "calculated", 37, 49, 1},
		{"White cell count", "/cu.mm", "impedance", 4000, 10500, 0}, {"Platelets", "lakh/cu.mm", "impedance", 1.5, 4.1, 2}, {"ESR", "mm/hr",
			"Westergren", 2, 18, 0}}},
	{"LIPID PROFILE", []test{{"Total cholesterol", "mg/dL", "CHOD-PAP", 130, 200, 0}, {"HDL cholesterol", "mg/dL", "direct", 40, 62, 0},
		{"LDL cholesterol", "mg/dL", "calculated", 60, 120, 0}, {"Triglycerides", "mg/dL", "GPO-PAP", 60, 150, 0}}},
	{"THYROID", []test{{"TSH", "uIU/mL", "CLIA", 0.4, 4.2, 2}, {"T3, total", "ng/dL", "CLIA", 80, 190, 0}, {"T4, total", "ug/dL", "CLIA", 5.1, 13.2,
		1}}},
	{"GLUCOSE AND KIDNEY", []test{{"Glucose, fasting", "mg/dL", "hexokinase", 70, 100, 0}, {"HbA1c", "%", "HPLC", 4.2, 5.7, 1}, {"Creatinine",
		"mg/dL", "Jaffe", 0.6, 1.2, 2}, {"Uric acid", "mg/dL", "uricase", 3.4, 7, 1}}},
}
