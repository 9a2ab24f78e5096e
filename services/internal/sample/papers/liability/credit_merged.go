package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// The three repositories a merged report is made of. They are invented, as all firms are.
var repositories = [3][2]string{{"NX", "NORDEX"}, {"CR", "CREDUS"}, {"EV", "EQUIVIA"}}

// mergedReport is what a mortgage lender orders from a reseller: the files of three repositories merged, every account in a dense three-line box
// with its payment pattern, summaries, inquiries, the creditors' addresses and the notices that the law wants.
func mergedReport(b *world.Borrower, a template.Ask) template.Document {
	r, own := a.Issuer(b), a.Own(b)
	by, day := bureau(b, own)
	list := trades(b)
	style := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 8.5, Ink: paper.RGB(44, 62, 100), Pale: paper.RGB(228, 232, 240)}
	text, bold, tiny := style.Of(8.5), style.BoldOf(8.5), style.Of(7.5)
	x, w := 30.0, b.Width-60
	file := world.Draw(own, world.Figures[1:], 8)
	f := form.NewFlow(x, w, b.Height-52, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page == 1 {
			return s, 110
		}
		s.Text(x, 34, style.BoldOf(10), by)
		s.Text(x+210, 34, text,
			"File # "+file+"   Applicant: "+strings.ToUpper(b.Family)+", "+strings.ToUpper(b.Given)+"   "+day.Format("01/02/2006"))
		s.Rule(x, x+w, 39, 0.8, style.Ink)
		return s, 54
	})
	band := func(title string) {
		f.Room(60)
		f.S.Band(x, f.Y-9, w, 13, style.Ink)
		f.S.Centre(x+w/2, f.Y, style.BoldOf(8.5).In(paper.White), title)
		f.Y += 4
	}

	s := f.S
	s.Text(x, 42, style.BoldOf(15).In(style.Ink), by)
	form.Stacked(s, x, 54, 9, tiny, mailbox(b, r).String(), "Phone (800) 555-0181   Fax (800) 555-0182")
	s.Right(x+w, 42, style.BoldOf(12), "MERGED MORTGAGE CREDIT REPORT")
	s.Right(x+w, 54, tiny, "Prepared for the exclusive use of the client named below. Not a consumer copy.")
	form.Bars(s, x+w-110, 60, 0.6, 12, file)
	columns := form.Columns(w, form.Column{Width: 62}, form.Column{}, form.Column{Width: 62}, form.Column{Width: 128}, form.Column{Width: 74},
		form.Column{Width: 84})
	rows := [][]string{
		{"CLIENT", b.Lender.Name, "FILE #", file, "DATE ORDERED", day.Format("01/02/2006")}, {"", b.Lender.Place.Street, "CLIENT CODE",
			"M" + b.Lender.Licence, "DATE COMPLETED", day.Format("01/02/2006")},
		{"", b.Lender.Place.Town(), "REQUESTED BY", b.Lender.Officer, "DATE REVISED", "-"}, {"LOAN TYPE", "CONVENTIONAL", "LOAN #", b.Loan.Number,
			"REPOSITORIES", "NX / CR / EV"},
		{"PROPERTY", b.Property.Address.Street + ", " + b.Property.Address.City, "ECOA", "B = BORROWER", "PRICE / TAX", "$39.50 / $0.00"},
	}
	form.Grid(s, x, 82, 12, len(rows), columns)
	for i, l := range rows {
		form.Row(s, x, 91+12*float64(i), bold, columns, l[0], "", l[2], "", l[4])
		form.Row(s, x, 91+12*float64(i), text, columns, "", l[1], "", l[3], "", l[5])
	}
	f.Y = 82 + 12*float64(len(rows)) + 16
	band("APPLICANT INFORMATION")
	columns = form.Columns(w, form.Column{Width: 76}, form.Column{}, form.Column{Width: 76}, form.Column{Width: 160})
	rows = [][]string{
		{"APPLICANT", strings.ToUpper(b.Family) + ", " + strings.ToUpper(b.Given) + " " + strings.ToUpper(b.Middle[:1]), "CO-APPLICANT",
			"NONE ON THIS REPORT"},
		{"SOC SEC #", b.TaxNumber, "DATE OF BIRTH", b.Born.Format("01/02/2006")}, {"CURRENT ADDRESS", strings.ToUpper(b.Home.String()),
			"LENGTH / OWN", fmt.Sprintf("%d YRS / OWN", b.AsOf.Year()-b.Mortgage().Since.Year())},
		{"EMPLOYER", strings.ToUpper(b.Employer.Name), "POSITION / SINCE",
			strings.ToUpper(b.Employer.Job) + " " + b.Employer.Since.Format("01/06")}, {"MARITAL STATUS", "NOT REPORTED", "DEPENDENTS",
			"NOT REPORTED"},
	}
	form.Grid(f.S, x, f.Y, 12, len(rows), columns)
	for i, l := range rows {
		form.Row(f.S, x, f.Y+9+12*float64(i), text, columns, l...)
	}
	f.Y += 12*float64(len(rows)) + 18

	band("REPOSITORY SCORES")
	middle := score(b)
	marks := []int{middle, middle - 4 - r.IntN(22), middle + 3 + r.IntN(24)}
	r.Shuffle(3, func(i, k int) { marks[i], marks[k] = marks[k], marks[i] })
	for i, rep := range repositories {
		cx := x + w/3*float64(i)
		f.S.Box(cx, f.Y, w/3, 82, 0.6, paper.Grey)
		f.S.Text(cx+5, f.Y+11, bold, rep[1]+" / RISK SCORE M-5")
		f.S.Right(cx+w/3-8, f.Y+22, style.BoldOf(20).In(style.Ink), fmt.Sprint(marks[i]))
		f.S.Text(cx+5, f.Y+22, tiny, strings.ToUpper(b.Name()))
		f.S.Text(cx+5, f.Y+31, tiny, "RANGE 300 - 850   DATE "+day.Format("01/02/2006"))
		for k, code := range own.Perm(len(mergedFactors))[:4] {
			form.Row(f.S, cx+1, f.Y+43+10*float64(k), tiny, []form.Column{{Width: 20}, {Width: w/3 - 22}}, fmt.Sprintf("%03d", 8+code),
				mergedFactors[code])
		}
	}
	f.Y += 94
	f.S.Text(x+4, f.Y, bold, fmt.Sprintf("REPRESENTATIVE (MIDDLE) SCORE FOR UNDERWRITING: %d", middle))
	f.Y += 16

	band("SCORE FACTOR DETAIL AND MODEL NOTES")
	f.Gap(10)
	for _, n := range mergedModel {
		f.Text(text, 10.5, 4, n)
		f.Gap(2)
	}
	f.Gap(8)
	band("TRADE SUMMARY")
	open, balance, payment := tally(list)
	summary := form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11.5, Columns: form.Columns(w,
		form.Column{Title: "TYPE", Width: 110}, form.Column{Title: "COUNT", Right: true}, form.Column{Title: "OPEN", Right: true},
		form.Column{Title: "BALANCE", Right: true}, form.Column{Title: "PAYMENT", Right: true}, form.Column{Title: "HIGH / LIMIT",
			Right: true}, form.Column{Title: "PAST DUE", Right: true},
		form.Column{Title: "30", Width: 26, Right: true}, form.Column{Title: "60", Width: 26, Right: true}, form.Column{Title: "90+", Width: 30,
			Right: true})}
	var lines [][]string
	for _, group := range []struct {
		name string
		in   func(trade) bool
	}{
		{"MORTGAGE", func(t trade) bool { return t.Kind == homeLoan }}, {"INSTALLMENT",
			func(t trade) bool { return t.Kind != homeLoan && !t.revolves() }}, {"REVOLVING", trade.revolves},
		{"TOTAL", func(trade) bool { return true }},
	} {
		var some []trade
		var high world.Cents
		late := 0
		for _, t := range list {
			if group.in(t) {
				some, high, late = append(some, t), high+max(t.High, t.Limit), late+len(t.Late)
			}
		}
		n, owed, paid := tally(some)
		lines = append(lines, []string{group.name, fmt.Sprint(len(some)), fmt.Sprint(n), "$" + b.Round(owed), "$" + b.Round(paid),
			"$" + b.Round(high), "$0", fmt.Sprint(late), "0", "0"})
	}
	f.Table(summary, lines)
	f.Text(tiny, 9, 4, fmt.Sprintf("COLLECTIONS 0   CHARGE-OFFS 0   PUBLIC RECORDS 0   BANKRUPTCIES 0   INQUIRIES (120 DAYS) %d   OLDEST TRADE %s "+
		"  REVOLVING UTILIZATION %s", recent(b, 120), oldest(list), utilization(list)))
	f.Gap(14)

	for _, group := range []struct {
		title string
		in    func(trade) bool
	}{
		{"OPEN MORTGAGE ACCOUNTS", func(t trade) bool { return t.Kind == homeLoan }}, {"OPEN REVOLVING AND INSTALLMENT ACCOUNTS",
			func(t trade) bool { return t.Kind != homeLoan && t.Closed.IsZero() }},
		{"CLOSED ACCOUNTS", func(t trade) bool { return !t.Closed.IsZero() }},
	} {
		f.Room(100)
		band(group.title)
		mergedHead(f, style)
		for _, t := range list {
			if group.in(t) {
				if f.Room(70) {
					mergedHead(f, style)
				}
				mergedTrade(b, f, style, t)
			}
		}
		f.Gap(12)
	}

	band("PUBLIC RECORDS AND COLLECTIONS")
	f.Gap(10)
	f.Text(text, 11, 0, "NO PUBLIC RECORDS WERE FOUND IN NX, CR OR EV FOR THE ADDRESSES GIVEN.   NO COLLECTION ACCOUNTS REPORTED.   COURT SEARCH "+
		"PERFORMED: "+strings.ToUpper(world.Region(b.Home.Region)))
	f.Gap(10)
	band("INQUIRIES IN THE LAST 24 MONTHS")
	var asked [][]string
	for i, q := range inquiries(b) {
		asked = append(asked, []string{q.Date.Format("01/02/2006"), strings.ToUpper(q.By), mergedTypes[q.Purpose], repositories[i%3][0], "B"})
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11, Columns: form.Columns(w,
		form.Column{Title: "DATE", Width: 70}, form.Column{Title: "SUBSCRIBER"}, form.Column{Title: "TYPE", Width: 130},
		form.Column{Title: "SOURCE", Width: 60}, form.Column{Title: "ECOA", Width: 40})}, asked)
	f.Gap(10)
	band("REPOSITORY ALERTS, NAME AND ADDRESS VARIATIONS")
	f.Gap(10)
	for _, l := range []string{
		"NX: INPUT SSN MATCHES FILE. NO FRAUD VICTIM STATEMENT. ADDRESS NOT " +
			"COMMERCIAL.", "CR: AKA " + strings.ToUpper(b.Given[:1]+" "+b.Family) + ". ADDRESS MATCH: YES. HIGH RISK INDICATOR: CLEAR.",
		"EV: AKA " + strings.ToUpper(b.FullName()) + ". PREVIOUS ADDRESS " +
			strings.ToUpper(b.Someone(b.Random("previous address")).Home.String()) + ", REPORTED " + b.Mortgage().Since.AddDate(0, -2,
			0).Format("01/06"),
		"OFAC / SDN LIST: NO MATCH.   ACTIVE DUTY ALERT: NONE.   SECURITY FREEZE: NONE.   CONSUMER STATEMENT: NONE.",
	} {
		f.Text(text, 10.5, 0, l)
	}
	f.Gap(12)
	band("SOURCE OF INFORMATION BY REPOSITORY")
	f.Gap(11)
	previous := b.Someone(b.Random("previous address")).Home
	moved := b.Mortgage().Since
	for _, rep := range repositories {
		f.Room(90)
		f.Line(bold, 11, rep[1]+" ("+rep[0]+")     FILE SINCE "+oldest(list)+"     SSN "+b.TaxNumber+"     DOB "+b.Born.Format("01/2006"))
		for _, l := range [][2]string{
			{"NAME", strings.ToUpper(b.FullName())}, {"ADDRESS 1", strings.ToUpper(b.Home.String()) + "   RPTD " + moved.Format("01/06") + "   TAPE"},
			{"ADDRESS 2", strings.ToUpper(previous.String()) + "   RPTD " + moved.AddDate(-4, -3, 0).Format("01/06") + "   TAPE"},
			{"EMPLOYMENT 1", strings.ToUpper(b.Employer.Name+", "+b.Employer.Job) + "   RPTD " + b.Employer.Since.AddDate(0, 3, 0).Format("01/06")},
			{"EMPLOYMENT 2", strings.ToUpper(b.NewEmployer("former").Name) + "   RPTD " + b.Employer.Since.AddDate(-2, 1,
				0).Format("01/06")}, {"TELEPHONE", b.Phone},
		} {
			f.S.Text(x+14, f.Y, tiny, l[0])
			f.S.Text(x+90, f.Y, text, form.Cut(text, l[1], w-95))
			f.Y += 10.5
		}
		f.Gap(5)
	}
	f.Gap(10)
	band("CREDITOR CONTACTS")
	var contacts [][]string
	seen := map[string]bool{}
	for _, t := range list {
		if !seen[t.Creditor] {
			seen[t.Creditor] = true
			contacts = append(contacts, []string{strings.ToUpper(t.Creditor), strings.ToUpper(mailbox(b, r).String()),
				fmt.Sprintf("(%d) 555-01%02d", 300+r.IntN(600), r.IntN(100))})
		}
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11, Columns: form.Columns(w,
		form.Column{Title: "CREDITOR", Width: 200}, form.Column{Title: "ADDRESS"}, form.Column{Title: "PHONE", Width: 90})}, contacts)
	f.Gap(12)
	band("CERTIFICATION")
	f.Gap(10)
	f.Text(text, 10.5, 0, by+" certifies that this report contains information from the repositories named, obtained for the client for a "+
		"permissible purpose under the Fair Credit Reporting Act. Duplicate entries have been merged; where the "+
		"repositories disagree, the most recent entry is shown, and that least favorable where the dates agree. The accuracy of the information "+
		"is not guaranteed. The client holds "+by+" harmless for losses arising from its use. "+
		"The report is valid for the underwriting of a single loan and may be disclosed to investors, insurers and the automated underwriting "+
		"systems of the agencies.")
	f.Gap(8)
	f.Line(bold, 14, "*** END OF REPORT ***")

	f.Turn()
	mergedNotice(b, f, style, by, day.Format("01/02/2006"), marks)
	fields := creditFields(b, by, day, strings.ToUpper(b.Family)+", "+strings.ToUpper(b.Given)+" "+strings.ToUpper(b.Middle[:1]),
		fmt.Sprint(middle), b.TaxNumber)
	fields["report_number"] = file
	fields["total_balance"], fields["monthly_payments_total"] = balance.Plain(), payment.Plain()
	fields["open_accounts"] = fmt.Sprint(open)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-40, 0.5, paper.Grey)
		s.Text(x, b.Height-30, tiny, by+"   CONFIDENTIAL - "+b.Lender.Name)
		s.Right(x+w, b.Height-30, text, fmt.Sprintf("PAGE %d OF %d", n, of))
	})
}

var mergedTypes = map[kind]string{homeLoan: "MORTGAGE", creditCard: "CREDIT CARD", autoLoan: "AUTO LOAN", personalLoan: "UNSECURED LOAN",
	storeLoan: "SALES CONTRACT", education: "STUDENT LOAN"}

// mergedColumns are those of the first line of an account.
func mergedColumns(w float64) []form.Column {
	return form.Columns(w, form.Column{Title: "ECOA", Width: 26}, form.Column{Title: "CREDITOR / ACCOUNT NUMBER"}, form.Column{Title: "OPENED",
		Width: 40}, form.Column{Title: "REPORTED", Width: 44},
		form.Column{Title: "HIGH/LIMIT", Width: 54, Right: true}, form.Column{Title: "BALANCE", Width: 50,
			Right: true}, form.Column{Title: "TERMS", Width: 56, Right: true}, form.Column{Title: "PAST DUE", Width: 42, Right: true},
		form.Column{Title: "30/60/90", Width: 42, Right: true}, form.Column{Title: "STATUS", Width: 58})
}

func mergedHead(f *form.Flow, style form.Style) {
	columns := mergedColumns(f.W)
	titles := make([]string, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
	}
	f.S.Band(f.X, f.Y, f.W, 12, style.Pale)
	form.Row(f.S, f.X, f.Y+9, style.BoldOf(7), columns, titles...)
	f.Y += 12
}

// mergedTrade sets an account; Y is the upper edge of its box.
func mergedTrade(b *world.Borrower, f *form.Flow, style form.Style, t trade) {
	text, tiny := style.Of(8.5), style.Of(7.5)
	columns := mergedColumns(f.W)
	status, terms := "AS AGREED", fmt.Sprintf("%dX$%s", t.Months, b.Round(t.Payment))
	switch {
	case !t.Closed.IsZero():
		status, terms = "PAID/CLOSED", fmt.Sprintf("%d MO", t.Months)
	case t.revolves():
		terms = "REV $" + b.Round(t.Payment)
	}
	if t.revolves() && !t.Closed.IsZero() {
		terms = "REV"
	}
	f.S.Box(f.X, f.Y, f.W, 68, 0.5, paper.Grey)
	form.Row(f.S, f.X, f.Y+10, text, columns, "B", strings.ToUpper(t.Creditor), t.Opened.Format("01/06"), t.Reported.Format("01/06"),
		"$"+b.Round(max(t.High, t.Limit)), "$"+b.Round(t.Balance), terms, "$0",
		fmt.Sprintf("%d / 0 / 0", len(t.Late)), status)
	last := t.Reported
	if !t.Closed.IsZero() {
		last = t.Closed
	}
	f.S.Text(f.X+30, f.Y+21, tiny, t.Number+"   "+mergedTypes[t.Kind])
	f.S.Text(f.X+250, f.Y+21, tiny, fmt.Sprintf("LAST ACTIVE %s    MONTHS REVIEWED %d    MOP %s    SOURCE NX01 CR01 EV01", last.Format("01/06"),
		t.age(99), choose(t.revolves(), "R1", "I1")))
	var pattern strings.Builder
	for month := range t.age(48) {
		pattern.WriteByte("C1"[t.late(month)/30])
	}
	for i, rep := range repositories {
		y := f.Y + 33 + 10*float64(i)
		f.S.Text(f.X+30, y, tiny, rep[0]+"  "+t.Reported.Format("01/06"))
		f.S.Text(f.X+78, y, paper.Mono.Of(7), pattern.String()[:max(1, pattern.Len()-i)])
		f.S.Right(f.X+330, y, tiny, "BAL $"+b.Round(t.Balance))
		f.S.Text(f.X+342, y, tiny, fmt.Sprintf("HIGH $%s   PAST DUE $0   MAX DELQ %d", b.Round(max(t.High, t.Limit)), 30*len(t.Late)))
	}
	remark := "NONE"
	switch {
	case len(t.Late) > 0:
		remark = "LATE 30: " + t.Reported.AddDate(0, -t.Late[0], -t.Reported.Day()+1).Format("01/06")
	case t.Kind == homeLoan:
		remark = "CONVENTIONAL REAL ESTATE MORTGAGE"
	case !t.Closed.IsZero():
		remark = "CLOSED " + t.Closed.Format("01/06")
	}
	f.S.Text(f.X+30, f.Y+63, tiny, "REMARKS  "+remark)
	f.Y += 70
}

// recent counts the inquiries of so many days.
func recent(b *world.Borrower, span int) int {
	n := 0
	for _, q := range inquiries(b) {
		if days(q.Date, b.AsOf) <= span {
			n++
		}
	}
	return n
}

func oldest(list []trade) string {
	first := list[0].Opened
	for _, t := range list {
		if t.Opened.Before(first) {
			first = t.Opened
		}
	}
	return first.Format("01/06")
}

func utilization(list []trade) string {
	var used, limit world.Cents
	for _, t := range list {
		if t.revolves() && t.Closed.IsZero() {
			used, limit = used+t.Balance, limit+t.Limit
		}
	}
	return fmt.Sprintf("%d%%", used*100/limit)
}

var mergedFactors = []string{
	"Length of time accounts have been established", "Too many inquiries last 12 months", "Proportion of balances to limits is too high on " +
		"revolving accounts", "Too few accounts currently paid as agreed",
	"Amount owed on accounts is too high", "Lack of recent installment loan " +
		"information", "Number of accounts with balances", "Time since most recent account opening is too short", "Proportion of loan balances to " +
		"loan amounts is too high",
	"Too many consumer finance accounts",
}

// mergedNotice is the disclosure of scores that the applicant gets with the report.
func mergedNotice(b *world.Borrower, f *form.Flow, style form.Style, by, day string, marks []int) {
	text := style.Of(9)
	f.Gap(10)
	f.Centre(style.BoldOf(12), 16, "NOTICE TO THE HOME LOAN APPLICANT")
	f.Centre(style.Of(9), 16, "Credit score information disclosure")
	f.Line(text, 12, "Applicant: "+b.Name()+"          Date: "+day+"          Lender: "+b.Lender.Name)
	f.Gap(6)
	for _, p := range []string{
		"In connection with your application for a home loan, the lender must disclose to you the score that a consumer reporting agency " +
			"distributed to users and the lender used in connection with your home loan, and the key factors affecting your credit scores.",
		"The credit score is a computer generated summary calculated at the time of the request and based on information that a consumer " +
			"reporting agency or lender has on file. The scores are based on data about your credit history and payment patterns. " +
			"Credit scores are important because they are used to assist the lender in determining whether you will obtain a loan. They may also " +
			"be used to determine what interest rate you may be offered on the mortgage. Credit scores can change over time, " +
			"depending on your conduct, how your credit history and payment patterns change, and how credit scoring technologies change.",
		"Because the score is based on information in your credit history, it is very important that you review the credit-related information " +
			"that is being furnished to make sure it is accurate. Credit records may vary from one company to another.",
		"If you have questions about your credit score or the credit information that is furnished to you, contact the consumer reporting agency " +
			"at the address and telephone number provided with this notice, or contact the lender, if the lender developed or " +
			"generated the credit score. The consumer reporting agency plays no part in the decision to take any action on the loan application " +
			"and is unable to provide you with specific reasons for the decision on a loan application.",
		"If you have questions concerning the terms of the loan, contact the lender.",
	} {
		f.Text(text, 12, 0, p)
		f.Gap(6)
	}
	columns := form.Columns(f.W, form.Column{Title: "Repository"}, form.Column{Title: "Score", Width: 60, Right: true},
		form.Column{Title: "Created", Width: 90}, form.Column{Title: "Range of possible scores", Width: 120}, form.Column{Title: "Contact",
			Width: 170})
	var rows [][]string
	for i, rep := range repositories {
		rows = append(rows, []string{rep[1] + " Information Services", fmt.Sprint(marks[i]), day, "300 to 850",
			fmt.Sprintf("P.O. Box %d, 1-800-555-01%d0", 2000+700*i, 6+i)})
	}
	f.Table(form.Table{Columns: columns, Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 15, Ruled: true}, rows)
	f.Gap(16)
	f.Line(style.BoldOf(9.5), 13, "Your rights under the Fair Credit Reporting Act (summary)")
	for i, p := range []string{
		"You must be told if information in your file has been used against you, and you must be given the name of the agency that supplied it.",
		"You have the right to know what is in your file, and to ask for a credit score. A file disclosure is free once every twelve months from " +
			"each nationwide agency.",
		"You have the right to dispute incomplete or inaccurate information. Agencies must correct or delete what is inaccurate, incomplete or " +
			"cannot be verified, usually within 30 days.",
		"Agencies may not report outdated negative information: in most cases not more than seven years old, bankruptcies not more than ten.",
		"Access to your file is limited to people with a valid need. You must give consent for reports to be provided to employers.",
		"You may limit prescreened offers, place a fraud alert or a security freeze, and seek damages from violators. Identity theft victims and " +
			"active duty military personnel have additional rights.",
	} {
		f.Clause(text, 12, 16, fmt.Sprintf("%d.", i+1), p)
	}
	f.Gap(24)
	f.S.Rule(f.X, f.X+200, f.Y, 0.5, paper.Black)
	f.S.Rule(f.X+260, f.X+360, f.Y, 0.5, paper.Black)
	f.S.Text(f.X, f.Y+11, text, "Acknowledgement of receipt - applicant")
	f.S.Text(f.X+260, f.Y+11, text, "Date")
	f.S.Text(f.X, f.Y+30, style.Of(7.5), "Delivered with the merged report of "+by)
}

var mergedModel = []string{
	"RISK SCORE M-5 PREDICTS THE LIKELIHOOD THAT A CONSUMER BECOMES 90 DAYS LATE ON ANY ACCOUNT WITHIN TWO YEARS. A HIGHER SCORE MEANS A LOWER " +
		"RISK. FACTORS ARE LISTED IN THE ORDER OF THEIR WEIGHT; A CODE SHOWN LAST MAY COST A FEW POINTS ONLY.",
	"WHERE THREE SCORES ARE RETURNED THE MIDDLE ONE, AND WHERE TWO ARE RETURNED THE LOWER ONE, IS SHOWN AS REPRESENTATIVE. FOR JOINT APPLICANTS " +
		"THE CLIENT SELECTS BY ITS INVESTOR'S GUIDELINES.",
	"INQUIRIES OF MORTGAGE LENDERS WITHIN 45 DAYS ARE TREATED AS ONE. MEDICAL COLLECTIONS UNDER $500 ARE NOT REPORTED. AUTHORIZED USER ACCOUNTS " +
		"ARE MARKED A IN THE ECOA COLUMN AND MAY BE EXCLUDED FROM RATIOS.",
	"LEGEND  B BORROWER  C CO-BORROWER  J JOINT  A AUTHORIZED USER  U UNDESIGNATED.   MOP  0 TOO NEW TO RATE  1 AS AGREED  2 30 DAYS  3 60 DAYS  " +
		"4 90 DAYS  5 120 DAYS  7 WAGE EARNER PLAN  8 REPOSSESSION  9 CHARGE-OFF.   PATTERN READS FROM THE LATEST MONTH BACK.",
}
