package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// tabDivider is a scanning service's divider: a tab drawn along the right edge, a code, and the name of what follows.
func tabDivider(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	parts := []string{"APPLICATION", "IDENTITY", "INCOME", "ASSETS", "LIABILITIES", "PROPERTY", "LOAN"}
	n := a.Back % len(parts)
	for i := range parts {
		at := 60 + float64(i)*92
		s.Box(b.Width-46, at, 34, 84, 0.8, paper.Black)
		if i == n {
			s.Band(b.Width-46, at, 34, 84, paper.Black)
		}
		t := paper.NarrowBold.Of(22)
		if i == n {
			t = t.In(paper.White)
		}
		s.Centre(b.Width-29, at+50, t, string(rune('A'+i)))
	}
	s.Text(60, 130, paper.Narrow.Of(20), "DOCUMENT DIVIDER")
	s.Rule(60, b.Width-90, 142, 3, paper.Black)
	name := parts[n]
	s.Text(60, 260, form.Fit(paper.NarrowBold.Of(74), name, b.Width-170), name)
	s.Text(60, 300, paper.Narrow.Of(16), "Job "+world.Draw(b.File.Random("kept out scan job"), world.Figures[1:], 6)+"   Folder "+b.Loan.Number)
	form.Matrix(s, 60, 340, 150, 21, a.Own(b))
	p := form.Prose{Text: paper.Narrow.Of(12), Bold: paper.NarrowBold.Of(12), Leading: 17}
	p.At(s, 240, 356, b.Width-340, "Insert face up *before* the first page of the section.\nOne divider for each section, even when it has one "+
		"page.\nDo not copy, mark or punch through the code.")
	s.Text(60, b.Height-70, paper.Narrow.Of(9).In(paper.Grey), "Archive Services / divider set 7 / recyclable")
	return template.Single(map[string]string{"section": name, "loan_number": b.Loan.Number}, s)
}

// reservedPage is an empty page of a policy booklet or a contract: it has its running foot, and says that it is meant to be empty.
func reservedPage(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	number := 4 + 2*a.Own(b).IntN(20)
	s.Centre(b.Width/2, b.Height/2-40, paper.Humanist.Of(11).In(paper.Grey), "No text on this page")
	s.Centre(b.Width/2, b.Height-40, paper.Humanist.Of(9), fmt.Sprint(number))
	return template.Document{Pages: []template.Page{{Sheet: s, Number: number}}}
}

// memoFax is a title company's or registrar's fax cover in the form of a memo, typed.
func memoFax(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Own(b)
	x, w := 78.0, b.Width-156
	day := b.AsOf.AddDate(0, 0, 1)
	pages := 3 + r.IntN(17)
	who := b.File.Someone(r)
	text, bold := paper.Mono.Of(11), paper.MonoBold.Of(11)
	s.Text(36, 22, paper.Mono.Of(7.6), day.Format("02-Jan-2006")+" 09:"+fmt.Sprintf("%02d", 10+r.IntN(49))+"AM   FROM-"+
		world.Upper(cutWords(b.Employer.Name, 2))+"   T-"+world.Draw(r, world.Figures, 3)+"  P.001/"+fmt.Sprintf("%03d", pages)+"  F-"+world.Draw(r,
		world.Figures, 3))
	s.Text(x, 90, paper.MonoBold.Of(16), "TELEFAX")
	s.Rule(x, x+w, 100, 1, paper.Black)
	y := ladder(s, x, 130, 110, 20, bold, text, "Attention", b.Lender.Officer, "Firm", b.Lender.Name, "From", who.Name(), "Department",
		world.Upper(cutWords(b.Employer.Name, 2))+", Personnel", "Telephone", b.Employer.Phone, "Date", spelled(b.Locale, world.ISO(day)), "Pages",
		fmt.Sprintf("%d including this one", pages), "Concerning", b.Name()+" / "+b.Loan.Number)
	s.Rule(x, x+w, y, 1, paper.Black)
	y = s.Paragraph(x, y+34, w, 17, text, world.Pick(r, []string{
		"Please find following this sheet the papers you asked for. If any page is illegible, telephone us and we will transmit it again.",
		"Herewith the corrected pages. Kindly replace those which you received from us on Monday. A hard copy will not follow.",
		"Our answer to your letter follows. We would be obliged for a short confirmation by return fax.",
	}))
	s.Text(x, y+30, text, "Regards,")
	form.Signature(s, x+6, y+66, 80, r)
	s.Text(x, y+90, text, who.Name())
	s.Paragraph(x, b.Height-130, w, 11, paper.Mono.Of(8), "The pages of this transmission are confidential and may be privileged. Should you not "+
		"be the person named above, you may not use, copy or disclose them; please inform us by telephone and return the originals to us by post.")
	return template.Single(map[string]string{"date": world.ISO(day), "pages": fmt.Sprint(pages)}, s)
}

// clubMinutes are the minutes of a club's yearly meeting, two pages.
func clubMinutes(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	x, w := 72.0, b.Width-144
	club := world.Pick(r, []string{"Riverside Choral Society", "Hilltop Cycling Club", "Friends of the Botanical Garden", "Chess Circle of 1974"})
	day := b.AsOf.AddDate(0, -1-2*a.Back, -r.IntN(20))
	p := form.Prose{Text: paper.Serif.Of(11.5), Bold: paper.SerifBold.Of(11.5), Leading: 15.5}
	f := form.NewFlow(x, w, b.Height-76, func(page int) (*paper.Sheet, float64) { return blank(b), 80 })
	f.Line(paper.SerifBold.Of(17), 24, club)
	f.Line(p.Bold, 18, "Minutes of the annual general meeting")
	chair, keeper := b.File.Someone(r), b.File.Someone(r)
	f.Prose(p, "Held on "+day.Format("2 January 2006")+" at seven in the evening in the parish hall, "+b.Home.City+". Present: "+
		fmt.Sprint(19+r.IntN(30))+" members. In the chair: "+chair.Name()+". Minutes: "+keeper.Name()+
		". Apologies were received from nine members.")
	f.Gap(8)
	for i, t := range [][2]string{
		{"Welcome", "The chair welcomed all who had come in spite of the rain, and thanked the kitchen team. A minute of silence was kept for " +
			"two members who died during the year."},
		{"Minutes of the last meeting", "They had been sent out in advance. One spelling was corrected, after which they were approved " +
			"without dissent."},
		{"Report of the committee", "Eleven outings and two performances took place. Attendance was better in the spring than in the autumn. The " +
			"web page has been renewed by the younger members, who were applauded. The old mailing list will be closed in a month."},
		{"Treasurer's report", "Subscriptions were paid by all but four members. The jumble sale brought more than expected; the hire of the " +
			"hall has become dearer. Both auditors found the books in order and proposed that the committee be discharged, which was done by a " +
			"show of hands."},
		{"Election", "The chair and the secretary were confirmed. As treasurer " + b.File.Someone(r).Name() + " was elected with two " +
			"abstentions. The two auditors were thanked and replaced."},
		{"Subscription", "A motion to raise the subscription by a tenth was discussed at length. Several speakers feared for families. It was " +
			"agreed to leave the full rate as it is, to keep the reduced one, and to ask for voluntary gifts at the summer feast."},
		{"Programme of the coming year", "A trip to the coast is planned for May, the summer feast for the second week-end of July, and the open " +
			"day for October. Proposals for guest speakers should reach the secretary before Easter. The question of new music stands " +
			"was postponed."},
		{"Any other business", "The key of the cupboard is missing; whoever has it is asked to bring it back. It was suggested that meetings " +
			"begin half an hour earlier. The noticeboard at the station will be shared with the neighbours' group."},
		{"Close", "The chair closed the meeting at ten minutes past nine and invited everybody to tea and cake. The date of the next meeting " +
			"will be announced in the newsletter."},
	} {
		f.Room(50)
		f.Item(p, 24, fmt.Sprintf("%d.", i+1), "*"+t[0]+".* "+t[1])
		f.Gap(8)
	}
	f.Room(60)
	f.Gap(40)
	form.Signature(f.S, x, f.Y-6, 80, r)
	form.Signature(f.S, x+w/2, f.Y-6, 80, r)
	f.S.Text(x, f.Y+8, p.Text, chair.Name()+", chair")
	f.S.Text(x+w/2, f.Y+8, p.Text, keeper.Name()+", for the minutes")
	return template.Numbered(nil, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-44, paper.Serif.Of(10), fmt.Sprintf("%d / %d", n, of))
	})
}

// jobCard is a garage's card for the service of a car.
func jobCard(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Own(b)
	x, w := 36.0, b.Width-72
	text, bold := paper.Narrow.Of(9), paper.NarrowBold.Of(9)
	pen := paper.Hand.Of(13).In(paper.Blue)
	s.Band(x, 34, w, 36, paper.RGB(40, 40, 44))
	s.Text(x+10, 58, paper.NarrowBold.Of(19).In(paper.White), world.Pick(r, []string{"Piston Brothers Garage", "Quick Lane Auto Care",
		"Blue Spanner Workshop"}))
	s.Right(x+w-10, 58, paper.NarrowBold.Of(12).In(paper.RGB(250, 200, 40)), "VEHICLE SERVICE JOB CARD  No. "+world.Draw(r, world.Figures[1:], 5))
	y := 92.0
	line := func(cells ...form.Cell) {
		form.Blanks(s, x, y, w, text, pen, cells...)
		y += 22
	}
	day := b.AsOf.AddDate(0, -a.Back, -r.IntN(24))
	plate := world.Either(b.Locale, world.Draw(r, world.Letters, 3)+" "+world.Draw(r, world.Figures, 4), world.StateCode(b.Home.Region)+" "+
		fmt.Sprintf("%02d", 1+r.IntN(40))+" "+world.Draw(r, world.Letters, 2)+" "+world.Draw(r, world.Figures, 4))
	line(form.Cell{Label: "Customer", Value: b.Name(), Share: 0.5}, form.Cell{Label: "Phone", Value: b.Phone, Share: 0.28}, form.Cell{Label: "In",
		Value: b.Date(day)})
	line(form.Cell{Label: "Registration", Value: plate, Share: 0.3}, form.Cell{Label: "Model", Value: world.Pick(r, []string{"hatchback 1.2",
		"sedan 1.5 diesel", "station wagon"}), Share: 0.34}, form.Cell{Label: "Odometer", Value: fmt.Sprint(12000 + r.IntN(90000))})
	line(form.Cell{Label: "Frame no.", Value: world.Draw(r, "ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 17), Share: 0.64}, form.Cell{Label: "Fuel",
		Value: "1/2"})
	y += 4
	s.Text(x, y, bold, "Customer says")
	y += 20
	for _, c := range [][]string{{"noise from front left when braking", "wiper leaves streaks"}, {"slow to start in the morning",
		"pulls to the right"}, {"rattle under the floor", "air from the vents not cold"}}[r.IntN(3)] {
		s.Rule(x, x+w, y+3, 0.4, paper.Grey)
		s.Text(x+10, y, pen, "- "+c)
		y += 22
	}
	y += 6
	columns := form.Columns(w/2-8, form.Column{}, form.Column{Width: 34}, form.Column{Width: 34}, form.Column{Width: 44})
	checks := []string{"Engine oil and filter", "Air filter", "Cabin filter", "Spark plugs", "Drive belt", "Coolant, level and age", "Brake fluid",
		"Front pads", "Rear shoes", "Handbrake", "Steering play", "Ball joints", "Dampers", "Wheel bearings", "Tyre, front left",
		"Tyre, front right", "Tyre, rear left", "Tyre, rear right", "Spare tyre", "Battery, load test", "Alternator", "Head lamps, aim",
		"Indicators", "Horn", "Wiper blades", "Washer jets", "Exhaust", "Underbody", "Door hinges, grease", "Road test"}
	for side := range 2 {
		at := x + float64(side)*(w/2+8)
		form.Grid(s, at, y, 16, 16, columns)
		form.Row(s, at, y+11, bold, columns, "Check", "OK", "Done", "Remark")
		for i, c := range checks[15*side : 15*side+15] {
			base := y + 11 + 16*float64(i+1)
			form.Row(s, at, base, text, columns, c)
			tick := at + columns[0].Width + 12 + 34*float64(r.IntN(2))
			s.Stroke([]paper.Point{{X: tick, Y: base - 4}, {X: tick + 3, Y: base}, {X: tick + 9, Y: base - 9}}, 1.1, paper.Blue)
		}
	}
	y += 16*16 + 22
	s.Text(x, y, bold, "Parts and labour")
	y += 8
	p := form.Prose{Text: text, Bold: bold, Leading: 11}
	table := form.Columns(w, form.Column{Width: 80}, form.Column{}, form.Column{Width: 50, Right: true}, form.Column{Width: 90, Right: true})
	y = p.Row(s, x, y, table, 3, "*Code*", "*Description*", "*Qty*", "*Amount*")
	sum := world.Cents(0)
	for _, k := range r.Perm(6)[:4] {
		amount := world.Units(12+r.IntN(90)) * world.Either[world.Cents](b.Locale, 1, 30)
		sum += amount
		y = p.Row(s, x, y, table, 3, world.Draw(r, world.Figures[1:], 6), []string{"Engine oil 5W-30, litres", "Oil filter",
			"Brake pads, front, set", "Wiper blades, pair", "Labour, hours", "Wheel alignment"}[k], fmt.Sprint(1+r.IntN(4)), b.Amount(amount))
	}
	y = p.Row(s, x, y, table, 3, "", "*Estimate, taxes extra*", "", "*"+b.Amount(sum)+"*")
	s.Paragraph(x, y+16, w, 10.5, paper.Narrow.Of(8), "I authorise the work above with the parts needed, and a test drive. The workshop is not "+
		"liable for articles left in the car, nor for delay by suppliers. Replaced parts are kept for inspection for two days. Vehicles not "+
		"collected in three days are charged for parking.")
	form.Signature(s, x+10, b.Height-64, 80, b.Random("signature"))
	s.Rule(x, x+170, b.Height-58, 0.6, paper.Black)
	s.Text(x, b.Height-46, text, "Customer")
	form.Signature(s, x+w-160, b.Height-64, 70, r)
	s.Rule(x+w-170, x+w, b.Height-58, 0.6, paper.Black)
	s.Text(x+w-170, b.Height-46, text, "Service adviser")
	return template.Single(nil, s)
}

// admissionTicket is the admission ticket of a professional examination, with a photograph, as candidates print it at home.
func admissionTicket(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Own(b)
	x, w := 50.0, b.Width-100
	text, bold := paper.Humanist.Of(10), paper.HumanistBold.Of(10)
	council := world.Pick(r, []string{"Council for Project Professionals", "Institute of Supply Chain Practitioners",
		"National Board of Music Examinations"})
	s.Box(x-10, 40, w+20, b.Height-90, 1, paper.Black)
	form.Emblem(s, x, 54, 40, paper.RGB(40, 70, 120), 2)
	s.Text(x+54, 72, paper.HumanistBold.Of(15), council)
	s.Text(x+54, 88, text, "Admission ticket for the "+world.Pick(r, []string{"spring", "summer", "winter"})+" session")
	s.Rule(x, x+w, 104, 1, paper.Black)
	s.Box(x+w-96, 118, 90, 112, 0.8, paper.Black)
	form.Portrait(s, x+w-93, 121, 84, 106, b.Random("portrait"), b.Sex)
	day := b.AsOf.AddDate(0, 1-2*a.Back, r.IntN(20))
	y := ladder(s, x, 130, 120, 19, bold, text, "Roll number", world.Draw(r, world.Figures[1:], 8), "Candidate", world.Upper(b.Name()), "Centre",
		fmt.Sprintf("%03d  City College, %s", r.IntN(900), b.Home.City), "Hall / seat", fmt.Sprintf("%c / %d", 'A'+rune(r.IntN(6)), 1+r.IntN(60)),
		"Reporting time", "08:15, gates close at 08:45", "Medium", "English")
	y += 20
	columns := form.Columns(w, form.Column{Width: 100}, form.Column{Width: 60}, form.Column{}, form.Column{Width: 110})
	p := form.Prose{Text: text, Bold: bold, Leading: 13}
	y = p.Row(s, x, y, columns, 4, "*Date*", "*Paper*", "*Subject*", "*Time*")
	for i, subject := range []string{"Foundations and vocabulary", "Case study, written", "Practical part"} {
		y = p.Row(s, x, y, columns, 4, day.AddDate(0, 0, 2*i).Format("2 Jan 2006"), fmt.Sprint(i+1), subject, "09:00 - 12:00")
	}
	y += 24
	s.Text(x, y, bold, "Instructions to candidates")
	y += 18
	for i, t := range []string{
		"Bring this ticket, printed on paper, to every paper. Nobody is admitted without it.",
		"Telephones, watches that connect, calculators with memory and written notes are not allowed in the hall. They are left at your own risk " +
			"at the entrance.",
		"Write with a black or blue ball pen. Pencils are for drawings only. Rough work is done on the last pages of the answer book.",
		"No candidate may leave during the first hour or the last ten minutes. Raise your hand if you need more paper.",
		"Answer books must not be marked with a name. Doing so, or helping others, leads to exclusion for two sessions.",
		"Candidates who need more time for medical reasons should have applied eight weeks before. A certificate shown on the day cannot " +
			"be considered.",
		"Results are published on the notice board and in your account after six weeks. Requests for re-marking are accepted within fifteen days.",
	} {
		s.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		y = p.At(s, x+18, y, w-18, t) + 4
	}
	form.Bars(s, x, b.Height-120, 1, 34, world.Draw(r, world.Figures, 10))
	form.Signature(s, x+w-130, b.Height-100, 80, r)
	s.Right(x+w, b.Height-80, bold, "Controller of examinations")
	s.Text(x, b.Height-70, paper.Humanist.Of(8).In(paper.Grey), "Signature of candidate, to be given in the hall: ______________________")
	return template.Single(nil, s)
}
