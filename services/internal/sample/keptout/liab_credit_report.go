package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// mergedReport is an American reporting agency's merge of three repositories for a mortgage lender, in the typewriter face of such reports.
func mergedReport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	bureau := world.Pick(r, b.Stock().Bureaus)
	day := b.AsOf.AddDate(0, 0, -3)
	number := world.Draw(r, world.Figures[1:], 8)
	middle := 660 + r.IntN(140)
	scores := []int{middle - 4 - r.IntN(14), middle, middle + 3 + r.IntN(16)}
	x, w := 36.0, b.Width-72
	text, bold := paper.Mono.Of(8), paper.MonoBold.Of(8)
	f := form.NewFlow(x, w, b.Height-58, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 40, paper.MonoBold.Of(13), bureau)
		s.Right(x+w, 34, text, "RESIDENTIAL MORTGAGE CREDIT REPORT")
		s.Right(x+w, 44, text, "File "+number+"   Ordered "+b.Date(day)+"   Released "+b.Date(day))
		s.Rule(x, x+w, 50, 1, paper.Black)
		return s, 66
	})
	head := func(title string) {
		f.Room(46)
		f.Gap(6)
		f.S.Band(x, f.Y-9, w, 13, paper.RGB(214, 214, 214))
		f.S.Centre(x+w/2, f.Y, bold, title)
		f.Gap(16)
	}
	p := form.Prose{Text: text, Bold: bold, Leading: 10.6}
	half := form.Columns(w, form.Column{Width: 100}, form.Column{}, form.Column{Width: 100}, form.Column{})
	f.Rows(p, half, 3, nil, [][]string{
		{"*REQUESTED BY*", b.Lender.Name, "*LOAN NUMBER*", b.Loan.Number}, {"*ADDRESS*", b.Lender.Place.String(), "*PRICE*", "$78.50"},
		{"*CLIENT NO.*", world.Draw(r, world.Figures, 5), "*REPOSITORIES*", "XP / TU / EF"},
		{"*PROPERTY*", b.Property.Address.String(), "*LOAN TYPE*", "CONVENTIONAL"},
	})
	head("APPLICANT")
	f.Rows(p, half, 3, nil, [][]string{
		{"*APPLICANT*", world.Upper(b.Family + ", " + b.Given + " " + b.Middle), "*CO-APPLICANT*", ""}, {"*SOC SEC #*", "XXX-XX-" +
			b.TaxNumber[len(b.TaxNumber)-4:], "*SOC SEC #*", ""}, {"*DATE OF BIRTH*", b.Date(b.Born), "*DATE OF BIRTH*", ""},
		{"*MARITAL STATUS*", "NOT STATED", "*DEPENDENTS*", fmt.Sprint(r.IntN(3))}, {"*CURRENT ADDRESS*", world.Upper(b.Home.String()), "*LENGTH*",
			fmt.Sprintf("%d YR", 2+r.IntN(6))}, {"*EMPLOYER*", world.Upper(b.Employer.Name), "*POSITION*", world.Upper(b.Employer.Job)},
	})
	head("SCORE INFORMATION")
	f.Rows(p, form.Columns(w, form.Column{Width: 150}, form.Column{Width: 60, Right: true}, form.Column{}), 3, []string{"Model / repository",
		"Score", "Factors"}, [][]string{
		{"XP  Risk model V2", fmt.Sprint(scores[0]), "14 length of time accounts have been established; 10 ratio of balance to limit on " +
			"revolving accounts too high; 08 inquiries last 12 months"},
		{"TU  Classic 04", fmt.Sprint(scores[2]), "10 proportion of balances to credit limits; 30 time since most recent account " +
			"opening is too short"},
		{"EF  Version 5", fmt.Sprint(scores[1]), "10 proportion of loan balances to loan amounts; 05 too many accounts with balances"},
	})
	f.Line(bold, 14, fmt.Sprintf("REPRESENTATIVE SCORE FOR QUALIFYING (MIDDLE OF THREE): %d          Range of the models 300 - 850", middle))
	head("CREDIT HISTORY")
	trade := form.Columns(w, form.Column{}, form.Column{Width: 46}, form.Column{Width: 46}, form.Column{Width: 66, Right: true},
		form.Column{Width: 66, Right: true}, form.Column{Width: 52, Right: true}, form.Column{Width: 32, Right: true}, form.Column{Width: 64},
		form.Column{Width: 38})
	titles := []string{"Creditor / account number", "Opened", "Reported", "High credit", "Balance", "Payment", "Mos", "30-60-90", "Status"}
	var rows [][]string
	sum, monthly := world.Cents(0), world.Cents(0)
	add := func(creditor, account, kind string, opened int, high, balance, payment world.Cents, status string) {
		rows = append(rows, []string{world.Upper(creditor) + " " + account + " " + kind, b.AsOf.AddDate(0, -opened, 0).Format("01/06"),
			day.Format("01/06"), b.Round(high), b.Round(balance), b.Round(payment), fmt.Sprint(min(opened, 84)), "00-00-00", status})
		if status == "OPEN" {
			sum, monthly = sum+balance, monthly+payment
		}
	}
	for i := range 3 {
		st := b.CardStatement(i, 0)
		add(st.Card.Issuer, "XXXX"+st.Card.Last4, "REV", 30+r.IntN(90), st.Card.Limit, st.Closing, st.Min, "OPEN")
	}
	add("Auto Finance Bank", "4471", "INST 60 MO", 38, 1_680_000, 31_275*22, 31_275, "OPEN")
	m := b.Mortgage()
	if r.IntN(2) == 0 {
		add(m.Servicer, m.Number, "MTG 360 MO", int(b.AsOf.Sub(m.Since).Hours()/730), m.Loan.Amount, m.Owing, m.Loan.Instalment()+m.Escrow, "OPEN")
	}
	for _, c := range []string{"Student Loan Servicing", "Homeworks Depot Card", "Valley Electric Deposit Finance", "Ashby Retail Charge",
		"First Prairie Installment", "Quikfuel Fleet Card", "Toyland Outlet Charge"} {
		add(c, world.Draw(r, world.Figures, 6)+"XXX", world.Pick(r, []string{"REV", "INST 36 MO"}), 60+r.IntN(80), world.Units(800+100*r.IntN(90)),
			0, 0, world.Pick(r, []string{"PAID", "CLSD"}))
	}
	f.Rows(form.Prose{Text: paper.Mono.Of(6.8), Bold: paper.MonoBold.Of(6.8), Leading: 8.8}, trade, 2.4, titles, rows)
	f.Line(bold, 14, fmt.Sprintf("TOTALS OPEN ACCOUNTS     BALANCE $%s     PAYMENT $%s     PAST DUE $0", b.Round(sum), b.Round(monthly)))
	head("PAYMENT PATTERN (LATEST MONTH FIRST)")
	for _, row := range rows {
		f.Line(text, 11, fmt.Sprintf("%-44.44s %s", row[0], strings.Repeat("C", 24)))
	}
	head("PUBLIC RECORDS")
	f.Line(text, 12, "NO PUBLIC RECORDS FOUND. SOURCES SEARCHED: BANKRUPTCY COURTS. NAMES SEARCHED: AS GIVEN ABOVE.")
	head("INQUIRIES MADE IN THE LAST 120 DAYS")
	for i, who := range []string{bureau + " FOR " + b.Lender.Name, b.Stock().CardIssuers[r.IntN(4)], "INSURANCE QUOTE EXCHANGE"} {
		f.Line(text, 11, b.Date(day.AddDate(0, 0, -i*31))+"   "+world.Upper(who)+"   "+[]string{"XP TU EF", "TU", "EF"}[i])
	}
	head("ADDRESSES AND EMPLOYMENT REPORTED BY THE REPOSITORIES")
	for i := range 3 {
		old := b.File.Someone(r)
		f.Line(text, 11, []string{"XP  ", "TU  ", "EF  "}[i]+world.Upper(old.Home.String())+"   REPORTED "+b.AsOf.AddDate(-3-i, -r.IntN(11),
			0).Format("01/06"))
	}
	f.Line(text, 11, "TU  "+world.Upper(b.Employer.Name)+"   REPORTED "+b.Employer.Since.Format("01/06"))
	head("FRAUD AND IDENTITY MESSAGES")
	f.Prose(p, "XP  Fraud shield: no warnings. TU  High risk alert: clear for all search and address matching. EF  Identity scan: address and "+
		"telephone of the inquiry are associated with the applicant. Number is of a series issued in the state of the former address. OFAC: name "+
		"screen returned no possible match.")
	head("CREDITORS")
	for _, row := range rows {
		f.Line(text, 11, fmt.Sprintf("%-48.48s  BYMAILONLY   P.O. BOX %s", row[0], world.Draw(r, world.Figures[1:], 5)))
	}
	head("MISCELLANEOUS")
	f.Prose(p, "The information is furnished in response to an inquiry for the purpose of evaluating credit risks. It has been obtained from "+
		"sources deemed reliable, the accuracy of which this organization does not guarantee. The inquirer has agreed to indemnify the reporting "+
		"bureau for any damage arising from misuse of this information, and this report is furnished in reliance upon that indemnity. It must be "+
		"held in strict confidence and must not be revealed to the subject reported on, except as required by law. "+
		"The report meets the standards prescribed by Fannie Mae, Freddie Mac, FHA, VA and USDA for a merged in-file report. Undisclosed debts "+
		"are only found when they are reported. Under the Fair Credit Reporting Act a consumer who is denied credit on the ground of this report "+
		"is entitled to a free copy within 60 days, and to dispute the accuracy of any item with the repository that reports it.")
	f.Gap(8)
	head("NOTICE TO THE HOME LOAN APPLICANT")
	for _, part := range []string{
		"In connection with your application for a home loan, the lender must disclose to you the score that a consumer reporting agency " +
			"distributed to users and the lender used in connection with your home loan, and the key factors affecting your credit scores.",
		"The credit score is a computer generated summary calculated at the time of the request and based on information that a consumer " +
			"reporting agency or lender has on file. The scores are based on data about your credit history and payment patterns. Credit scores " +
			"are important because they are used to assist the lender in determining whether you will obtain a loan. They may also be used to " +
			"determine what interest rate you may be offered on the mortgage.",
		"Credit scores can change over time, depending on your conduct, how your credit history and payment patterns change, and how credit " +
			"scoring technologies change. Because the score is based on information in your credit history, it is very important that you review " +
			"the credit-related information that is being furnished to make sure it is accurate. Credit records may vary from one " +
			"company to another.",
		"If you have questions about your credit score or the credit information that is furnished to you, contact the consumer reporting agency " +
			"at the address and telephone number provided with this notice, or contact the lender, if the lender developed or generated the " +
			"credit score. The consumer reporting agency plays no part in the decision to take any action on the loan application and is unable " +
			"to provide you with specific reasons for the decision on a loan application.",
	} {
		f.Prose(p, part)
		f.Gap(6)
	}
	head("REPOSITORY CONTACTS")
	for _, who := range []string{"XP  CONSUMER ASSISTANCE   P.O. BOX 2002   1-800-555-0170",
		"TU  CONSUMER RELATIONS    P.O. BOX 1000   1-800-555-0171", "EF  INFORMATION SERVICES  P.O. BOX 0241   1-800-555-0172"} {
		f.Line(text, 12, who)
	}
	f.Gap(8)
	f.Line(bold, 12, "*** END OF REPORT "+bureau+" ***")
	return template.Numbered(map[string]string{
		"bureau": bureau, "name": world.Upper(b.Family + ", " + b.Given + " " + b.Middle), "report_date": world.ISO(day),
		"score": fmt.Sprint(middle), "date_of_birth": world.ISO(b.Born), "report_number": number, "lender": b.Lender.Name,
		"loan_number": b.Loan.Number,
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-36, paper.Mono.Of(6.6), "ECOA: B borrower  C co-borrower  J joint  U undesignated  A authorized user     REV "+
			"revolving  INST installment  MTG mortgage")
		s.Right(x+w, b.Height-24, bold, fmt.Sprintf("Page %d of %d", n, of))
	})
}

// informationReport is an Indian credit information company's consumer report: the score in a dial, then blocks with the months of every account.
func informationReport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	bureau := world.Pick(r, b.Stock().Bureaus)
	day := b.AsOf.AddDate(0, 0, -4)
	control := world.Draw(r, world.Figures[1:], 4) + "," + world.Draw(r, world.Figures, 3) + "," + world.Draw(r, world.Figures, 3)
	score := 690 + r.IntN(130)
	x, w := 36.0, b.Width-72
	text, bold := paper.Humanist.Of(8.8), paper.HumanistBold.Of(8.8)
	ink := paper.RGB(0, 84, 140)
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 44, paper.HumanistBold.Of(14).In(ink), bureau)
		s.Right(x+w, 38, bold, "CONSUMER CREDIT INFORMATION REPORT")
		s.Right(x+w, 49, text, "Control number "+control+"   Date "+day.Format("02-01-2006")+"   Time 16:20:09")
		s.Rule(x, x+w, 56, 1.4, ink)
		return s, 78
	})
	p := form.Prose{Text: text, Bold: bold, Leading: 11}
	head := func(title string) {
		f.Room(60)
		f.Gap(4)
		f.S.Band(x, f.Y-11, 4, 15, ink)
		f.S.Text(x+10, f.Y, paper.HumanistBold.Of(11).In(ink), title)
		f.Gap(9)
	}
	s := f.S
	s.Text(x, f.Y, bold, "Member reference number "+b.Loan.Number+"    Enquiry purpose: Housing loan    Enquiry amount: "+b.Amount(b.Loan.Amount))
	f.Gap(22)
	s.Ring(x+70, f.Y+44, 42, 42, 7, paper.RGB(90, 160, 60))
	s.Centre(x+70, f.Y+48, paper.HumanistBold.Of(20), fmt.Sprint(score))
	s.Centre(x+70, f.Y+62, paper.Humanist.Of(8), "out of 900")
	s.Text(x+140, f.Y+8, paper.HumanistBold.Of(11).In(ink), "CREDIT SCORE")
	form.Stacked(s, x+140, f.Y+26, 12, text, "Scoring factors:", "1. Credit card balances are high in relation to credit limits",
		"2. Short age of the oldest trade line", "3. Number of enquiries in the last six months", "Possible range for consumers with more than "+
			"six months of history: 300 (high risk) to 900 (low risk).", "A value of -1 means that there is not sufficient information to score.")
	f.Gap(112)
	head("PERSONAL INFORMATION")
	four := form.Columns(w, form.Column{Width: 100}, form.Column{}, form.Column{Width: 100}, form.Column{})
	f.Rows(p, four, 3.4, nil, [][]string{{"*Name*", world.Upper(b.FullName()), "*Date of birth*", b.Born.Format("02-01-2006")},
		{"*Gender*", map[string]string{"M": "Male", "F": "Female"}[b.Sex], "*Mobile*", b.Phone}})
	head("IDENTIFICATION")
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 3.4, []string{"Identification type", "Number",
		"Issue date", "Expiration date"}, [][]string{{"Income Tax ID (PAN)", b.TaxNumber, "-", "-"}, {"Passport", b.Passport.Number,
		b.Passport.Issued.Format("02-01-2006"), b.Passport.Expires.Format("02-01-2006")}, {"Voter ID", b.Voter, "-", "-"}})
	head("ADDRESS(ES) REPORTED")
	old := b.File.Someone(r).Home
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{}, form.Column{Width: 90}, form.Column{Width: 84}), 3.4, []string{"", "Address",
		"Category", "Reported on"}, [][]string{{"1", world.Upper(b.Home.String()), "Residence", b.AsOf.AddDate(0, -3, 0).Format("02-01-2006")},
		{"2", world.Upper(old.String()), "Permanent", b.AsOf.AddDate(-4, -2, 0).Format("02-01-2006")}, {"3", world.Upper(b.Employer.Place.String()),
			"Office", b.AsOf.AddDate(-1, -2, 0).Format("02-01-2006")}})
	head("EMPLOYMENT INFORMATION")
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{}), 3.4, []string{"Account type", "Date reported",
		"Occupation", "Income"}, [][]string{{"Credit card", b.AsOf.AddDate(0, -1, 0).Format("02-01-2006"), "Salaried", "Not available"}})

	type account struct {
		kind, member, number    string
		age                     int
		sanctioned, balance, pl world.Cents
		closed                  bool
	}
	var accounts []account
	for i := range 2 {
		st := b.CardStatement(i, 0)
		accounts = append(accounts, account{"CREDIT CARD", st.Card.Issuer, "XXXXXXXXXXXX" + st.Card.Last4, 26 + r.IntN(60), st.Card.Limit,
			st.Closing, st.Min, false})
	}
	m := b.Mortgage()
	accounts = append(accounts, account{"CONSUMER LOAN", m.Servicer, world.Draw(r, world.Figures, 10), 40 + r.IntN(20), world.Units(20_000 +
		5000*r.IntN(9)), 0, 0, true},
		account{"TWO-WHEELER LOAN", "NOT DISCLOSED", "", 50 + r.IntN(30), world.Units(60_000 + 5000*r.IntN(9)), 0, 0, true},
		account{"PERSONAL LOAN", "NOT DISCLOSED", "", 34 + r.IntN(14), world.Units(200_000 + 50_000*r.IntN(6)), 0, 0, true})
	total, owed := world.Cents(0), world.Cents(0)
	for _, c := range accounts {
		total, owed = total+c.sanctioned, owed+c.balance
	}
	head("SUMMARY: ACCOUNT(S)")
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{}, form.Column{Right: true}, form.Column{Right: true}, form.Column{}), 3.4,
		[]string{"Total / overdue", "Zero-balance", "High credit / sanctioned", "Current balance", "Recent - oldest"},
		[][]string{{fmt.Sprintf("%d / 0", len(accounts)), "3", b.Round(total), b.Round(owed), b.AsOf.AddDate(0, -26, 0).Format("01-2006") + " - " +
			b.AsOf.AddDate(0, -90, 0).Format("01-2006")}})
	for i, c := range accounts {
		f.Room(170)
		head(fmt.Sprintf("ACCOUNT %d: %s", i+1, c.kind))
		status, closed := "Open", "-"
		paid := b.AsOf.AddDate(0, -1, -9).Format("02-01-2006")
		if c.closed {
			status, closed = "Closed", b.AsOf.AddDate(0, -c.age/2, 0).Format("02-01-2006")
			paid = closed
		}
		f.Rows(p, four, 2.8, nil, [][]string{
			{"*Member name*", c.member, "*Sanctioned / limit*", b.Round(c.sanctioned)}, {"*Account number*", c.number, "*Current balance*",
				b.Round(c.balance)}, {"*Ownership*", "Individual", "*Overdue*", "0"},
			{"*Opened*", b.AsOf.AddDate(0, -c.age, 0).Format("02-01-2006"), "*EMI / minimum*", b.Round(c.pl)}, {"*Last payment*", paid, "*Closed*",
				closed}, {"*Status*", status, "*Collateral*", "No collateral"},
		})
		f.Gap(6)
		f.S.Text(x, f.Y-8, paper.Humanist.Of(7.6), "DAYS PAST DUE / ASSET CLASSIFICATION (up to 36 months; left to right)")
		cell := w / 18
		for k := range 36 {
			at, y := x+float64(k%18)*cell, f.Y-4+float64(k/18)*22
			f.S.Box(at, y, cell, 22, 0.4, paper.Grey)
			value := "000"
			if k > c.age || c.closed && k < c.age/2 {
				value = "-"
			}
			f.S.Centre(at+cell/2, y+9, paper.Humanist.Of(7.4), value)
			f.S.Centre(at+cell/2, y+18, paper.Humanist.Of(6.2).In(paper.Grey), b.AsOf.AddDate(0, -k-1, 0).Format("01-06"))
		}
		f.Gap(58)
	}
	head("ENQUIRIES")
	f.Rows(p, form.Columns(w, form.Column{}, form.Column{Width: 90}, form.Column{}, form.Column{Width: 110, Right: true}), 3.2, []string{"Member",
		"Date", "Purpose", "Amount"}, [][]string{
		{b.Lender.Name, day.Format("02-01-2006"), "Housing loan", b.Round(b.Loan.Amount)}, {"NOT DISCLOSED", b.AsOf.AddDate(0, -5,
			-3).Format("02-01-2006"), "Credit card", b.Round(world.Units(100_000))}, {"NOT DISCLOSED", b.AsOf.AddDate(0, -11,
			-8).Format("02-01-2006"), "Consumer loan", b.Round(world.Units(30_000))}})
	f.Line(bold, 12, "END OF REPORT ON "+world.Upper(b.FullName()))
	f.Prose(form.Prose{Text: paper.Humanist.Of(7.6), Bold: bold, Leading: 9.4}, "All information contained in this report has been collated by "+
		bureau+" based on information provided by its members, who are responsible for its accuracy and completeness. The Company accepts no "+
		"liability for decisions taken on it. Terms: STD standard, SMA special mention account, SUB sub-standard, DBT doubtful, LSS loss, XXX "+
		"not reported, 000 paid on time. "+
		"The use of this report is governed by the Credit Information Companies (Regulation) Act, 2005 and its rules. A consumer may have "+
		"inaccurate information corrected through the member concerned or by raising a dispute on the website, and is entitled to one free "+
		"report in a calendar year.")
	return template.Numbered(map[string]string{
		"bureau": bureau, "name": world.Upper(b.FullName()), "report_date": world.ISO(day), "score": fmt.Sprint(score),
		"date_of_birth": world.ISO(b.Born), "pan": b.TaxNumber, "report_number": control,
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-34, paper.Humanist.Of(7.4).In(paper.Grey), "\u00a9 "+bureau+". All rights reserved.")
		s.Right(x+w, b.Height-34, text, fmt.Sprintf("Page %d / %d", n, of))
	})
}
