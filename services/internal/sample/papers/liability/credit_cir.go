package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

var cirKinds = map[kind]string{homeLoan: "HOUSING LOAN", creditCard: "CREDIT CARD", autoLoan: "AUTO LOAN (PERSONAL)",
	personalLoan: "PERSONAL LOAN", storeLoan: "CONSUMER LOAN", education: "EDUCATION LOAN"}

// informationReport is an Indian bureau's credit information report on a person: the score, who he is and where he can be found, then a block for
// every account with its dates, its amounts and thirty-six months of days past due, and who enquired.
func informationReport(b *world.Borrower, a template.Ask) template.Document {
	r, own := a.Issuer(b), a.Own(b)
	by, day := bureau(b, own)
	list := trades(b)
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 122, 160), paper.RGB(200, 90,
		0), paper.RGB(0, 70, 110)}), Pale: paper.RGB(232, 240, 244)}
	text, bold, small := style.Of(8), style.BoldOf(8), style.Of(7)
	grey := text.In(paper.Grey)
	x, w := 32.0, b.Width-64
	control := world.Draw(own, world.Figures[1:], 1) + world.Draw(own, world.Figures, 3) + "," + world.Draw(own, world.Figures,
		3) + "," + world.Draw(own, world.Figures, 3)
	clock := fmt.Sprintf("%02d:%02d:%02d", 9+own.IntN(10), own.IntN(60), own.IntN(60))
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		form.Emblem(s, x, 26, 22, style.Ink, 1)
		s.Text(x+30, 42, style.BoldOf(13).In(style.Ink), by)
		s.Right(x+w, 36, bold, "CREDIT INFORMATION REPORT")
		s.Right(x+w, 47, small, "CONTROL NUMBER: "+control+"   DATE: "+day.Format("02-01-2006")+"   TIME: "+clock)
		s.Rule(x, x+w, 54, 1.4, style.Ink)
		return s, 72
	})
	section := func(title string) {
		f.Room(70)
		f.Gap(4)
		f.S.Band(x, f.Y-10, w, 15, style.Ink)
		f.S.Text(x+6, f.Y+1, style.BoldOf(8.5).In(paper.White), title)
		f.Y += 19
	}
	pairs := func(columns int, rows ...[2]string) {
		for i := 0; i < len(rows); i += columns {
			f.Room(0)
			for k := range min(columns, len(rows)-i) {
				cx := x + 4 + w/float64(columns)*float64(k)
				f.S.Text(cx, f.Y, grey, rows[i+k][0])
				f.S.Text(cx+grey.Width(rows[i+k][0])+4, f.Y, bold, form.Cut(bold, rows[i+k][1], w/float64(columns)-grey.Width(rows[i+k][0])-8))
			}
			f.Y += 13
		}
	}

	pairs(2, [2]string{"CONSUMER:", world.Upper(b.Name())}, [2]string{"MEMBER ID:",
		"NB" + b.Lender.Licence + "_" + strings.ToUpper(b.Lender.Name[:4])},
		[2]string{"ENQUIRED BY:", world.Upper(b.Lender.Name)}, [2]string{"MEMBER REFERENCE NUMBER:", b.Loan.Number})
	mark := score(b)
	section("SCORE(S)")
	f.S.Box(x, f.Y-10, w, 74, 0.6, style.Ink)
	f.S.Text(x+10, f.Y+4, bold, "CREDIT SCORE (VERSION 3.0)")
	f.S.Text(x+10, f.Y+44, style.BoldOf(34).In(style.Ink), fmt.Sprint(mark))
	f.S.Text(x+92, f.Y+44, small, "range 300 - 900")
	for i, ink := range []paper.Ink{paper.RGB(206, 60, 50), paper.RGB(226, 140, 50), paper.RGB(222, 198, 60), paper.RGB(130, 180, 70),
		paper.RGB(50, 140, 80)} {
		f.S.Band(x+10+float64(i)*36, f.Y+51, 35, 6, ink)
	}
	f.S.Text(x+240, f.Y+4, bold, "SCORING FACTORS")
	for i, k := range own.Perm(len(cirFactors))[:4] {
		f.S.Text(x+240, f.Y+17+11*float64(i), text, fmt.Sprintf("%d. %s", i+1, cirFactors[k]))
	}
	f.Y += 74
	f.Text(small, 9, 4, "POSSIBLE RANGE: 300 (high risk) to 900 (low risk). Consumers with at least one trade on the bureau in the last 36 "+
		"months. A score of -1 means that the history is insufficient.")
	f.Gap(4)
	section("PERSONAL INFORMATION")
	pairs(3, [2]string{"NAME:", world.Upper(b.Name())}, [2]string{"DATE OF BIRTH:", b.Born.Format("02-01-2006")}, [2]string{"GENDER:",
		choose(b.Sex == "F", "FEMALE", "MALE")})
	section("IDENTIFICATION(S)")
	columns := form.Columns(w, form.Column{Title: "IDENTIFICATION TYPE"}, form.Column{Title: "IDENTIFICATION NUMBER"},
		form.Column{Title: "ISSUE DATE"}, form.Column{Title: "EXPIRATION DATE"})
	table := form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: columns}
	f.Gap(-8)
	f.Table(table, [][]string{
		{"INCOME TAX ID NUMBER (PAN)", b.TaxNumber, "", ""}, {"PASSPORT NUMBER", b.Passport.Number, dash(b.Passport.Issued, "02-01-2006"),
			dash(b.Passport.Expires, "02-01-2006")},
		{"VOTER ID NUMBER", b.Voter, "", ""}, {"UNIVERSAL ID NUMBER (UID)", "XXXXXXXX" + b.Aadhaar[8:], "", ""},
	})
	section("TELEPHONE(S) AND E-MAIL CONTACT(S)")
	pairs(3, [2]string{"MOBILE PHONE (e):", strings.TrimPrefix(b.Phone, "+91 ")}, [2]string{"OFFICE PHONE:", strings.TrimPrefix(b.Employer.Phone,
		"+91 ")}, [2]string{"E-MAIL:", world.Upper(b.Email)})
	section("ADDRESS(ES)")
	for i, l := range []struct {
		kind, by string
		at       world.Address
	}{
		{"RESIDENCE ADDRESS", "OWNED", b.Home}, {"OFFICE ADDRESS", "", b.Employer.Place}, {"PERMANENT ADDRESS (e)", "RENTED",
			b.Someone(b.Random("previous address")).Home},
	} {
		f.Room(26)
		f.S.Text(x+4, f.Y, grey, "ADDRESS:")
		f.S.Text(x+52, f.Y, text, world.Upper(l.at.String()))
		f.S.Text(x+4, f.Y+11, grey, "CATEGORY: "+l.kind+"     RESIDENCE CODE: "+l.by+"     DATE REPORTED: "+list[0].Reported.AddDate(0, -5*i,
			0).Format("02-01-2006"))
		f.Y += 26
	}
	section("EMPLOYMENT INFORMATION")
	f.Gap(-8)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "ACCOUNT TYPE"}, form.Column{Title: "DATE REPORTED"}, form.Column{Title: "OCCUPATION CODE"},
		form.Column{Title: "INCOME", Right: true}, form.Column{Title: "NET / GROSS"}, form.Column{Title: "FREQUENCY"})}, [][]string{
		{cirKinds[homeLoan], list[0].Reported.Format("02-01-2006"), "SALARIED", "Not available", "Not available",
			"Not available"}, {cirKinds[creditCard], list[1].Reported.Format("02-01-2006"), "SALARIED", "Not available", "Not available",
			"Not available"},
	})
	open, balance, _ := tally(list)
	section("SUMMARY")
	var high world.Cents
	for _, t := range list {
		high += max(t.High, t.Limit)
	}
	first := inquiries(b)
	f.Gap(-8)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: bold, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "ACCOUNT(S)"}, form.Column{Title: "TOTAL", Right: true}, form.Column{Title: "ZERO-BALANCE", Right: true},
		form.Column{Title: "OVERDUE", Right: true}, form.Column{Title: "HIGH CR/SANC. AMT", Right: true,
			Width: 100}, form.Column{Title: "CURRENT BALANCE", Right: true, Width: 96}, form.Column{Title: "OVERDUE AMT", Right: true})}, [][]string{
		{"All accounts", fmt.Sprint(len(list)), fmt.Sprint(len(list) - open), "0", b.Round(high), b.Round(balance), "0"},
	})
	f.Text(small, 12, 4, fmt.Sprintf("DATE OPENED: RECENT %s, OLDEST %s     ENQUIRIES: TOTAL %d, PAST 30 DAYS %d, PAST 12 MONTHS %d, PAST 24 "+
		"MONTHS %d, RECENT %s", recentOpening(list), oldest(list), len(first), recent(b, 30), recent(b, 365), recent(b, 730),
		first[0].Date.Format("02-01-2006")))

	section("ACCOUNT(S)")
	f.Gap(-8)
	for i, t := range list {
		f.Room(150)
		cirAccount(b, f, style, i+1, t)
	}
	section("ENQUIRIES")
	f.Gap(-8)
	var rows [][]string
	for i, q := range first {
		member := "NOT DISCLOSED"
		if i == 0 {
			member = world.Upper(q.By)
		}
		rows = append(rows, []string{member, q.Date.Format("02-01-2006"), cirKinds[q.Purpose], b.Round(q.Amount)})
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "MEMBER"}, form.Column{Title: "ENQUIRY DATE", Width: 100},
		form.Column{Title: "ENQUIRY PURPOSE", Width: 130}, form.Column{Title: "ENQUIRY AMOUNT", Width: 100, Right: true})}, rows)
	f.Centre(bold, 16, "END OF REPORT ON "+world.Upper(b.Name()))
	f.Text(small, 9, 0, "All information contained in this credit report has been collated by "+by+" based on information provided by its various "+
		"members. "+by+" is not responsible for the accuracy, completeness, and veracity of any and all such information as "+
		"provided. The information is current and up to date to such extent as provided by its members. The use of this report is governed by the "+
		"terms and conditions of the Operating Rules for members. (e) = provided at the time of enquiry. "+
		"STD standard, SMA special mention, SUB sub-standard, DBT doubtful, LSS loss; 000 to 900 days past due; XXX not reported.")
	fields := creditFields(b, by, day, world.Upper(b.Name()), fmt.Sprint(mark), b.TaxNumber)
	fields["report_number"] = control
	fields["total_balance"] = balance.Plain()
	fields["open_accounts"] = fmt.Sprint(open)
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-44, 0.5, style.Ink)
		s.Text(x, b.Height-33, small, "(c) "+fmt.Sprint(day.Year())+" "+by+". All rights reserved.   CIN "+
			"U72300MH2008PLC"+world.Draw(b.Random("cin "+by), world.Figures, 6))
		s.Right(x+w, b.Height-33, text, fmt.Sprintf("Page %d of %d", n, of))
	})
}

var cirFactors = []string{
	"Credit card balances are high in proportion to high credit amount", "Presence of enquiries in the last six " +
		"months", "Low proportion of satisfactory trades", "Not enough available credit",
	"Length of credit history is short on revolving accounts", "Outstanding balance on home loan is high", "Few secured accounts have been " +
		"closed", "No delinquency in the last twelve months",
}

func recentOpening(list []trade) string {
	last := list[0].Opened
	for _, t := range list {
		if t.Opened.After(last) {
			last = t.Opened
		}
	}
	return last.Format("01/06")
}

// cirAccount sets the block of an account: three columns of facts and below them the days past due, the latest month first.
func cirAccount(b *world.Borrower, f *form.Flow, style form.Style, number int, t trade) {
	x, w := f.X, f.W
	text, bold := style.Of(7.5), style.BoldOf(7.5)
	top := f.Y
	f.S.Band(x, top, w, 14, style.Pale)
	f.S.Text(x+4, top+10, bold, fmt.Sprintf("ACCOUNT %d", number))
	f.S.Right(x+w-4, top+10, bold, choose(t.Closed.IsZero(), "ACTIVE", "CLOSED"))
	sanction := [2]string{"SANCTIONED:", b.Round(t.High)}
	if t.revolves() {
		sanction = [2]string{"HIGH CREDIT:", b.Round(t.High)}
	}
	last := t.Reported.AddDate(0, 0, -9)
	if !t.Closed.IsZero() {
		last = t.Closed
	}
	blocks := [3][][2]string{
		{{"MEMBER NAME:", world.Upper(t.Creditor)}, {"ACCOUNT NUMBER:", t.Number}, {"TYPE:", cirKinds[t.Kind]}, {"OWNERSHIP:", "INDIVIDUAL"},
			{"COLLATERAL:", choose(t.Kind == homeLoan, "PROPERTY", "NO COLLATERAL")}},
		{{"OPENED:", t.Opened.Format("02-01-2006")}, {"LAST PAYMENT:", last.Format("02-01-2006")}, {"CLOSED:", dash(t.Closed, "02-01-2006")},
			{"REPORTED AND CERTIFIED:", t.Reported.Format("02-01-2006")},
			{"PMT HIST START:", t.Reported.Format("01-2006")}},
		{sanction, {"CURRENT BALANCE:", b.Round(t.Balance)}, {"OVERDUE:", "0"}, {"EMI:", b.Round(t.Payment)}, {"REPAYMENT TENURE:",
			fmt.Sprint(t.Months)}},
	}
	if t.revolves() {
		blocks[2][4] = [2]string{"CREDIT LIMIT:", b.Round(t.Limit)}
	}
	for k, block := range blocks {
		cx := x + 4 + w*[]float64{0, 0.44, 0.75}[k]
		for i, l := range block {
			y := top + 26 + 11*float64(i)
			f.S.Text(cx, y, text.In(paper.Grey), l[0])
			f.S.Text(cx+[]float64{80, 106, 85}[k], y, bold, l[1])
		}
	}
	months := t.age(36)
	f.S.Text(x+4, top+84, text.In(paper.Grey), "DAYS PAST DUE/ASSET CLASSIFICATION (UP TO 36 MONTHS; LEFT TO RIGHT)")
	at := top + 89
	cell := w / 18
	for i := range months {
		if i%18 == 0 && i > 0 {
			at += 24
		}
		cx := x + cell*float64(i%18)
		f.S.Box(cx, at, cell, 22, 0.4, paper.Grey)
		mark := fmt.Sprintf("%03d", t.late(i))
		if t.late(i) == 0 && i%13 == 12 {
			mark = "STD"
		}
		f.S.Centre(cx+cell/2, at+9, bold, mark)
		f.S.Centre(cx+cell/2, at+18, style.Of(6.3), t.Reported.AddDate(0, -i, 1-t.Reported.Day()).Format("01-06"))
	}
	f.Y = at + 38
	f.S.Box(x, top, w, f.Y-top-10, 0.5, paper.Grey)
}
