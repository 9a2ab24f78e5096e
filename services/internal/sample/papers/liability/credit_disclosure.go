package liability

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// consumerDisclosure is the report that a bureau sends to the consumer himself: airy, in plain words, each account with a calendar of its
// payments, then who asked and what his rights are. The social security number is masked.
func consumerDisclosure(b *world.Borrower, a template.Ask) template.Document {
	r, own := a.Issuer(b), a.Own(b)
	by, day := bureau(b, own)
	list := trades(b)
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 10, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 110, 130),
		paper.RGB(150, 40, 50), paper.RGB(60, 50, 130)}), Pale: paper.RGB(239, 244, 246)}
	text, bold := style.Of(10), style.BoldOf(10)
	x, w := 54.0, b.Width-108
	number := world.Draw(own, world.Figures[1:], 4) + "-" + world.Draw(own, world.Figures, 4) + "-" + world.Draw(own, world.Figures, 2)
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		form.Emblem(s, x, 30, 20, style.Ink, 4)
		s.Text(x+28, 45, style.BoldOf(13).In(style.Ink), by)
		if page > 1 {
			s.Right(x+w, 45, style.Of(8.5).In(paper.Grey), "Personal Credit Report for "+b.Name()+"  |  "+number)
		}
		s.Rule(x, x+w, 56, 0.7, style.Ink)
		return s, 84
	})
	section := func(title, about string) {
		f.Room(90)
		f.Gap(10)
		f.Line(style.BoldOf(15).In(style.Ink), 8, title)
		f.S.Rule(x, x+w, f.Y, 0.5, style.Ink)
		f.Gap(16)
		f.Text(text, 13, 0, about)
		f.Gap(6)
	}
	pair := func(label, value string) {
		f.Room(0)
		f.S.Text(x, f.Y, text.In(paper.Grey), label)
		for _, l := range text.Wrap(w-170, value) {
			f.S.Text(x+170, f.Y, text, l)
			f.Y += 13.5
		}
	}
	box := mailbox(b, r)
	open, balance, payment := tally(list)
	form.Stacked(f.S, x, 92, 13, text, b.Name(), b.Home.Street, b.Home.Town())
	form.Stacked(f.S, x+w-200, 92, 13, text, "Report date: "+long(day), "Report number: "+number, "Delivery: first class mail")
	f.Y = 160
	f.Line(style.BoldOf(20).In(style.Ink), 24, "Your Personal Credit Report")
	f.Text(text, 13, 0, "This report shows the information in your credit file as of "+long(day)+". It was made for you and is not sent to "+
		"anybody else. Lenders who ask for your file see it in another form. If anything is wrong, you can dispute "+
		"it free of charge; page by page we explain how to read what you find.")
	f.Gap(12)
	mark := score(b) + 2
	f.S.Card(x, f.Y, w, 108, 6, style.Pale, style.Ink)
	f.S.Text(x+16, f.Y+22, bold, "Your Insight Score")
	f.S.Text(x+16, f.Y+64, style.BoldOf(38).In(style.Ink), fmt.Sprint(mark))
	f.S.Text(x+16, f.Y+84, style.Of(8.5), "on a scale from 300 to 850")
	for i := range 11 {
		g := uint8(200 - 12*i)
		f.S.Band(x+130+float64(i)*30, f.Y+40, 29, 14, paper.RGB(g, 190, uint8(120+5*i)))
	}
	at := x + 130 + float64(mark-300)/550*330
	f.S.Fill([]paper.Point{{X: at - 5, Y: f.Y + 28}, {X: at + 5, Y: f.Y + 28}, {X: at, Y: f.Y + 38}}, paper.Black)
	f.S.Text(x+130, f.Y+68, style.Of(8.5), "300 poor")
	f.S.Right(x+460, f.Y+68, style.Of(8.5), "850 excellent")
	f.S.Text(x+130, f.Y+90, style.Of(8.5), "What helps: no payment is late at present.   What hurts: "+world.Pick(own,
		[]string{"recent inquiries.", "few accounts of long standing.", "the share of your limits in use."}))
	f.Y += 128
	f.Line(style.BoldOf(12), 8, "At a glance")
	f.Table(form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 17, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: ""}, form.Column{Title: "Number", Width: 90, Right: true},
		form.Column{Title: "Balance", Width: 110, Right: true}, form.Column{Title: "Monthly payment", Width: 110, Right: true})}, [][]string{
		{"Open accounts", fmt.Sprint(open), "$" + b.Round(balance), "$" + b.Round(payment)}, {"Closed accounts", fmt.Sprint(len(list) - open),
			"$0", "-"}, {"Accounts past due", "0", "$0", "-"},
		{"Collections", "0", "$0", "-"}, {"Bankruptcies and judgments", "0", "-", "-"}, {"Inquiries that others can see",
			fmt.Sprint(len(inquiries(b))), "-", "-"},
	})
	f.Gap(6)
	f.Text(style.Of(9), 12, 0, "To dispute: "+form.Site(by)+"/dispute, 1-888-555-0136, or "+by+", "+box.String()+". Quote the report number above.")

	f.Turn()
	section("Personal information", "Creditors, others, and you report this information to us. It helps us to find your file; it plays no part in "+
		"the score. Because several sources report it, a fact may appear more than once.")
	previous := b.Someone(b.Random("previous address")).Home
	pair("Name", b.Name())
	pair("Also reported as", b.FullName()+"; "+b.Given[:1]+" "+b.Family)
	pair("Social Security number", "XXX-XX-"+b.TaxNumber[len(b.TaxNumber)-4:]+" (masked for your protection)")
	pair("Date of birth", long(b.Born))
	pair("Telephone", b.Phone)
	pair("Current address", b.Home.String()+", reported since "+b.Mortgage().Since.Format("January 2006"))
	pair("Previous address", previous.String()+", reported until "+b.Mortgage().Since.Format("January 2006"))
	pair("Employer", b.Employer.Name+", reported "+b.Employer.Since.AddDate(0, 2, 0).Format("January 2006"))
	pair("Statements and alerts", "No fraud alert, no security freeze, no statement of yours is in the file.")

	section("Accounts", "Every account is shown with its last reported facts and with up to three years of payments. In the calendar "+
		"OK means paid as agreed, 30 means thirty days past due, and an empty box that nothing was reported.")
	for i, t := range list {
		f.Room(152)
		disclosureTrade(b, f, style, i+1, t)
	}

	section("Inquiries", "The following asked for your file because you applied for credit. They stay for two years and are seen by others.")
	var rows [][]string
	for _, q := range inquiries(b) {
		rows = append(rows, []string{long(q.Date), q.By, disclosureKinds[q.Purpose]})
	}
	f.Table(form.Table{Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 16, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 130}, form.Column{Title: "Who asked"}, form.Column{Title: "Reason", Width: 130})}, rows)
	f.Gap(6)
	f.Text(text, 13, 0, "Inquiries that only you can see: "+by+", "+long(day)+" (this report); "+b.Banks[0].Name+", account review; promotional "+
		"inquiries in the last twelve months: "+fmt.Sprint(2+r.IntN(9))+".")

	section("Public records", "We collect bankruptcies from the federal courts. There are none in your file.")
	section("If you find something wrong", "You may dispute any item. We ask the company that reported it to look into the matter and to answer "+
		"within 30 days (45 if you send further documents). You will receive the result in writing. What cannot be "+
		"verified is deleted.")
	for i, p := range disclosureSteps {
		f.Clause(text, 13, 18, fmt.Sprintf("%d.", i+1), p)
		f.Gap(3)
	}
	section("A summary of your rights under the Fair Credit Reporting Act", "Para informacion en espanol, visite consumerfinance.gov/learnmore o "+
		"escribe a la Consumer Financial Protection Bureau, 1700 G Street N.W., Washington, DC 20552.")
	for _, p := range disclosureRights {
		f.Text(style.Of(9.5), 12, 0, "- "+p)
		f.Gap(3)
	}
	fields := creditFields(b, by, day, b.Name(), fmt.Sprint(mark), "XXX-XX-"+b.TaxNumber[len(b.TaxNumber)-4:])
	fields["report_number"] = number
	fields["total_balance"], fields["monthly_payments_total"] = balance.Plain(), payment.Plain()
	fields["open_accounts"] = fmt.Sprint(open)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, style.Of(8).In(paper.Grey), "(c) "+fmt.Sprint(day.Year())+" "+by+". All rights reserved.   Questions? "+
			"1-888-555-0136, Mon-Fri 8 a.m. - 8 p.m.")
		s.Right(x+w, b.Height-40, style.Of(9), fmt.Sprintf("%d / %d", n, of))
	})
}

var disclosureKinds = map[kind]string{homeLoan: "Mortgage", creditCard: "Credit card", autoLoan: "Auto loan", personalLoan: "Personal loan",
	storeLoan: "Store financing", education: "Education loan"}

// disclosureTrade sets an account with its calendar.
func disclosureTrade(b *world.Borrower, f *form.Flow, style form.Style, number int, t trade) {
	x, w := f.X, f.W
	text := style.Of(9)
	f.S.Band(x, f.Y-2, w, 18, style.Pale)
	f.S.Text(x+6, f.Y+10.5, style.BoldOf(10.5), fmt.Sprintf("%d. %s", number, t.Creditor))
	status := "Open. Never late."
	if len(t.Late) > 0 {
		status = "Open. Pays as agreed."
	}
	if !t.Closed.IsZero() {
		status = "Paid in full and closed " + t.Closed.Format("Jan 2006") + "."
	}
	f.S.Right(x+w-6, f.Y+10.5, style.BoldOf(9).In(style.Ink), status)
	limit, value := "Amount lent", t.High
	if t.revolves() {
		limit, value = "Credit limit", t.Limit
	}
	masked := t.Number[:len(t.Number)-4] + "****"
	for i, l := range [][4]string{
		{"Account number", masked, "Balance", "$" + b.Round(t.Balance)}, {"Type", disclosureKinds[t.Kind], limit, "$" + b.Round(value)},
		{"Responsibility", "Individual", "Monthly payment", "$" + b.Round(t.Payment)}, {"Opened", t.Opened.Format("January 2, 2006"), "Reported",
			t.Reported.Format("January 2, 2006")},
	} {
		y := f.Y + 30 + 12.5*float64(i)
		f.S.Text(x+6, y, text.In(paper.Grey), l[0])
		f.S.Text(x+92, y, text, l[1])
		f.S.Text(x+270, y, text.In(paper.Grey), l[2])
		f.S.Text(x+370, y, text, l[3])
	}
	top := f.Y + 82
	columns := []form.Column{{Width: 40}}
	for range 12 {
		columns = append(columns, form.Column{Width: (w - 40) / 12})
	}
	last := t.Reported.Year()
	form.Grid(f.S, x, top, 12.5, 4, columns)
	form.Row(f.S, x, top+9, style.BoldOf(7.5), columns, "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
	months := t.age(36)
	for row := range 3 {
		year := last - row
		cells := []string{fmt.Sprint(year)}
		for m := time.January; m <= time.December; m++ {
			back := 12*(t.Reported.Year()-year) + int(t.Reported.Month()-m)
			cell := ""
			if back >= 0 && back < months {
				cell = "OK"
				if t.late(back) > 0 {
					cell = "30"
				}
			}
			cells = append(cells, cell)
		}
		form.Row(f.S, x, top+21.5+12.5*float64(row), style.Of(8), columns, cells...)
	}
	f.Y = top + 50 + 22
}

var disclosureSteps = []string{
	"Mark the item on a copy of the page, and say what is wrong: not mine, balance wrong, never late, paid, " +
		"closed.", "Add copies of what shows it: statements, letters of the creditor, proof of your identity and address. Keep the originals.",
	"Send it by mail, or use the website, where you can also follow the case. There is no charge.", "You may add a statement of up to 100 words " +
		"to your file if you do not agree with the outcome.",
	"Beware of firms that promise to repair credit for a fee. They can do nothing that you cannot do yourself.",
}

var disclosureRights = []string{
	"You must be told if information in your file has been used against you. Anyone who uses a credit report to deny your application must tell " +
		"you, and give you the name, address and phone number of the agency.",
	"You have the right to know what is in your file. You are entitled to a free disclosure if a person has taken adverse action because of your " +
		"report, if you are the victim of identity theft, if you are on public assistance, or unemployed but expect to apply for employment " +
		"within 60 days.",
	"You have the right to ask for a credit score. Scores are numerical summaries of your credit-worthiness based on information from credit " +
		"bureaus.",
	"You have the right to dispute incomplete or inaccurate information; unless your dispute is frivolous, the agency must investigate.",
	"Consumer reporting agencies must correct or delete inaccurate, incomplete, or unverifiable information, usually within 30 days.",
	"Consumer reporting agencies may not report outdated negative information: more than seven years old in most cases, bankruptcies more than ten.",
	"Access to your file is limited. An agency may provide information about you only to people with a valid need.",
	"You must give your consent for reports to be provided to employers.",
	"You may limit prescreened offers of credit and insurance you get based on information in your credit report. You may opt out with the " +
		"nationwide bureaus at 1-888-567-8688.",
	"You have a right to place a security freeze on your report, which will prohibit an agency from releasing information in it without your " +
		"express authorization. As an alternative you may place an initial or extended fraud alert.",
	"You may seek damages from violators in state or federal court. Identity theft victims and active duty military personnel have additional " +
		"rights.",
}
