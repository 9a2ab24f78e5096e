package office

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// faxNumber is a number beside a telephone number: nobody is reached by either.
func faxNumber(b *world.Borrower, a template.Ask) string {
	r := a.Own(b)
	return world.Either(b.Locale, fmt.Sprintf("(%d) 555-01%02d", 200+r.IntN(700), r.IntN(100)), "+91 0"+world.Draw(r, world.Figures, 4)+" "+
		world.Draw(r, world.Figures, 5))
}

// terminal is the line a fax machine prints along the upper edge of what it sends.
func terminal(s *paper.Sheet, b *world.Borrower, from, number string, day, pages int) {
	t := paper.Mono.Of(8)
	s.Text(30, 20, t, b.AsOf.AddDate(0, 0, day).Format("Jan 02 2006")+" 14:37")
	s.Text(170, 20, t, form.Cut(t, world.Upper(from), 200))
	s.Right(s.Width-30, 20, t, fmt.Sprintf("%s  P.01/%02d", number, pages))
}

// transmittal is the cover that came with a word processor, filled in by an employer's personnel office.
func transmittal(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	x, w := 72.0, b.Width-144
	number, pages := faxNumber(b, a), 2+r.IntN(9)
	sender := b.File.Someone(r).Name()
	terminal(s, b, b.Employer.Name, number, -2, pages)
	s.Text(x, 78, paper.SerifBold.Of(14), b.Employer.Name)
	form.Stacked(s, x, 93, 12, paper.Serif.Of(9.5), append(b.Employer.Place.Lines(), "Phone "+b.Employer.Phone)...)
	s.Text(x, 166, paper.SerifBold.Of(24), "FACSIMILE TRANSMITTAL SHEET")
	s.Rule(x, x+w, 176, 1.5, paper.Black)
	y := 176.0
	day := b.AsOf.AddDate(0, 0, -2)
	for _, row := range [][4]string{
		{"TO:", b.Lender.Officer, "FROM:", sender},
		{"COMPANY:", b.Lender.Name, "DATE:", b.Date(day)},
		{"FAX NUMBER:", number, "TOTAL NO. OF PAGES INCLUDING COVER:", fmt.Sprint(pages)},
		{"PHONE NUMBER:", b.Phone, "SENDER'S REFERENCE NUMBER:", "HR/" + world.Draw(r, world.Figures, 4)},
		{"RE:", nth(b, a, []string{"Employment papers - ", "Requested documents - ", "Salary records - "}) + b.Name(), "YOUR REFERENCE NUMBER:",
			b.Loan.Number},
	} {
		for i := range 2 {
			at := x + float64(i)*w/2
			s.Text(at+2, y+12, paper.Serif.Of(7.5), row[2*i])
			s.Text(at+12, y+28, form.Fit(paper.Serif.Of(12), row[2*i+1], w/2-18), row[2*i+1])
		}
		y += 36
		s.Rule(x, x+w, y, 0.5, paper.Black)
	}
	form.Choices(s, x+2, y+22, 14, paper.Serif.Of(9), r.IntN(2), "URGENT", "FOR REVIEW", "PLEASE COMMENT", "PLEASE REPLY", "PLEASE RECYCLE")
	s.Rule(x, x+w, y+34, 1.5, paper.Black)
	s.Text(x+2, y+50, paper.Serif.Of(7.5), "NOTES/COMMENTS:")
	note := nth(b, a, []string{
		"As you asked on the telephone, here are the papers for our employee. The originals follow by mail. Please call me if a page did not " +
			"come through clearly.",
		"Please find the pages you were missing. The copy of page 2 was too light last time, so I have darkened it. Kindly confirm that all " +
			"pages have arrived.",
		"The employee has consented in writing to our releasing these. We can answer questions in writing only; please quote our reference.",
	})
	s.Paragraph(x+12, y+72, w-24, 15, paper.Serif.Of(12), note)
	s.Rule(x, x+w, b.Height-120, 0.5, paper.Black)
	s.Paragraph(x, b.Height-108, w, 10, paper.Serif.Of(8), "This message is intended only for the person or firm named above. If it has reached "+
		"you by mistake, please notify the sender "+
		"by telephone at our cost and destroy all pages; reading, copying or passing it on is not permitted.")
	return template.Single(map[string]string{"date": world.ISO(day), "pages": fmt.Sprint(pages), "fax_number": number}, s)
}

// sideBandFax has the word Fax on a black band, and is filled in by hand at a shop with a machine.
func sideBandFax(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	number, pages := faxNumber(b, a), 2+r.IntN(14)
	shop := nth(b, a, []string{"Copy Corner", "Print & Post Shop", "The Stationery Box"})
	terminal(s, b, shop, number, -1, pages)
	s.Band(0, 40, 118, b.Height-80, paper.Black)
	for i, c := range []string{"F", "A", "X"} {
		s.Centre(59, 140+float64(i)*100, paper.SansBold.Of(92).In(paper.White), c)
	}
	x, w := 146.0, b.Width-186
	s.Text(x, 70, paper.SansBold.Of(16), shop)
	s.Text(x, 86, paper.Sans.Of(9), "Copies  -  Fax  -  Passport photos  -  Parcels     "+b.Home.City)
	hand := paper.Scrawl.Of(25).In(paper.Navy)
	y := 140.0
	for _, row := range [][2]string{
		{"To", b.Lender.Officer}, {"At", b.Lender.Name}, {"Fax", number}, {"From", b.Name()}, {"Tel", b.Phone},
		{"Date", b.AsOf.AddDate(0, 0, -1).Format("2 Jan 2006")}, {"Pages", fmt.Sprint(pages)}, {"Subject", "loan " + b.Loan.Number},
	} {
		s.Text(x, y, paper.SansBold.Of(11), row[0])
		s.Rule(x+60, x+w, y+4, 0.6, paper.Black)
		s.Text(x+66, y, form.Fit(hand, row[1], w-72), row[1])
		y += 38
	}
	s.Text(x, y+10, paper.SansBold.Of(11), "Message")
	y += 40
	for _, line := range nth(b, a, [][]string{
		{"Here is what was missing.", "Please let me know if you", "need anything else.", "Thank you!"},
		{"Papers for my file,", "as you asked me on Monday.", "Call me after 5 please."},
		{"Sending again - the first", "try stopped after 3 pages.", "Sorry for the trouble."},
	}) {
		s.Text(x+20, y, hand, line)
		y += 30
	}
	s.Rule(x, x+w, b.Height-74, 0.6, paper.Black)
	s.Text(x, b.Height-62, paper.Sans.Of(8), "Faxes are sent as handed over. The shop does not keep copies and is not liable for "+
		"misdialled numbers.")
	return template.Single(map[string]string{"pages": fmt.Sprint(pages), "fax_number": number}, s)
}

// serviceFax is the cover an e-mail-to-fax service puts before what it sends.
func serviceFax(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	r := a.Own(b)
	number, pages := faxNumber(b, a), 3+r.IntN(20)
	bank := b.Banks[0]
	terminal(s, b, "FaxRelay Gateway", number, 0, pages)
	x, w := 60.0, b.Width-120
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 11}
	form.Emblem(s, x, 56, 34, paper.RGB(80, 80, 80), 3)
	s.Text(x+46, 82, style.BoldOf(20), bank.Name)
	s.Right(x+w, 82, style.Of(12), "fax cover page")
	s.Rule(x, x+w, 102, 3, paper.RGB(80, 80, 80))
	day := b.AsOf
	y := 122.0
	for _, row := range [][2]string{
		{"Recipient", b.Lender.Name + ", Loan Processing"}, {"Recipient fax", number}, {"Sender", bank.Name + ", " + bank.Place.City},
		{"Sender phone", bank.Phone}, {"Sent", day.Format("Monday, January 2, 2006") + "  2:37 PM"}, {"Subject", "Customer records request"},
		{"Number of pages", fmt.Sprintf("%d (with this page)", pages)}, {"Job", "FX-" + world.Draw(r, world.Figures, 9)},
	} {
		s.Band(x, y, 130, 22, paper.RGB(232, 232, 232))
		s.Text(x+8, y+15, style.BoldOf(10), row[0])
		s.Text(x+140, y+15, style.Of(11), row[1])
		s.Rule(x, x+w, y+22, 0.4, paper.Grey)
		y += 22
	}
	p := style.Prose(11, 15)
	y = p.At(s, x, y+34, w, "To whom it may concern,") + 8
	y = p.At(s, x, y, w, nth(b, a, []string{
		"The attached pages answer your request of last week. They were taken from our records on the date above and carry no signature.",
		"Attached please find the documents for the customer named in your request. One month is archived off site and will follow separately.",
	})) + 8
	y = p.At(s, x, y, w, "Replies to this number are not monitored. Please write to the branch or use the secure message centre.") + 12
	p.At(s, x, y, w, "Customer Records Desk\n"+bank.Name)
	note := style.Prose(8.5, 10.5)
	s.Box(x, b.Height-170, w, 92, 0.8, paper.Black)
	note.At(s, x+8, b.Height-156, w-16, "*CONFIDENTIALITY NOTICE* This facsimile, with everything attached to it, may hold information that is "+
		"privileged, private or protected "+
		"by law, and is meant for the addressee alone. If you are not the addressee, or the person responsible for delivering it, you are told "+
		"herewith that any disclosure, copying, distribution or use of it is prohibited. If you have received it in error, call the "+
		"sender at once to "+
		"arrange for its return. Neither the sender nor the transmission service answers for delay, loss of pages or reduced legibility.")
	s.Centre(b.Width/2, b.Height-50, style.Of(8).In(paper.Grey), "Sent by FaxRelay - fax without a machine")
	return template.Single(map[string]string{"date": world.ISO(day), "pages": fmt.Sprint(pages), "fax_number": number}, s)
}
