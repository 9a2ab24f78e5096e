package assets

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// unionStatement is a small institution's mailed statement, as a credit union's processor prints it: in black, deposits, checks and
// withdrawals each in a section of their own, no running balance but a table of daily ones, and the worksheet for balancing one's account.
func unionStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	r := a.Issuer(b)
	bank := st.Account.Bank
	style := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 8.5, Ink: paper.Black, Pale: paper.RGB(236, 236, 236)}
	x, w := 36.0, b.Width-72
	text := style.Of(8.5)
	someone, insured := "customer", "Member FDIC"
	if mutual(bank) {
		someone, insured = "member", "Federally insured by NCUA"
	}
	number := customer(b, bank, 8)
	f := form.NewFlow(x, w, b.Height-58, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(x, 46, style.BoldOf(17), bank.Name)
		if page == 1 {
			form.Stacked(s, x, 58, 10, style.Of(8), bank.Place.Street, bank.Place.Town(), "Phone "+bank.Phone+"   www."+form.Site(bank.Name))
		} else {
			s.Text(x, 58, style.Of(8), "Account "+st.Account.Number+"   "+world.Upper(b.Name()))
			s.Rule(x, x+w, 66, 0.8, paper.Black)
		}
		return s, 90
	})

	// The right half of the head: what the processor prints of the account.
	at := x + w - 210
	for i, pair := range [][2]string{
		{"Statement of account for the period", ""}, {st.Start.Format("January 2, 2006") + " through " + st.End.Format("January 2, 2006"), ""},
		{"Account number", st.Account.Number}, {strings.ToUpper(someone[:1]) + someone[1:] + " number", number}, {"Routing number", bank.Branch},
		{"Account type", st.Account.Kind}, {"Enclosed items", "0"},
	} {
		y := 84 + 13*float64(i)
		f.S.Text(at, y, text, pair[0])
		f.S.Right(x+w-7, y, style.BoldOf(8.5), pair[1])
	}
	f.S.Box(at-8, 70, 218, 102, 0.8, paper.Black)
	f.S.Text(x+6, 126, paper.Mono.Of(7), fmt.Sprintf("%06d 1 AB 0.%d  T%d P%d %s", 1+r.IntN(9000), 412+r.IntN(80), 1+r.IntN(9), 1+r.IntN(4),
		b.Home.Code))
	form.Bars(f.S, x+6, 130, 0.62, 9, b.Home.Code+number[:4])
	form.Stacked(f.S, x+6, 152, 12, style.Of(10), append([]string{world.Upper(b.Name())}, strings.ToUpper(b.Home.Street),
		strings.ToUpper(b.Home.Town()))...)

	f.S.Rule(x, x+w, 200, 0.4, paper.Grey)
	f.Y = f.S.Paragraph(x, 213, w, 10.5, style.Of(8.5), "A WORD TO OUR "+strings.ToUpper(someone)+"S: "+world.Pick(r, unionNotices))
	f.S.Rule(x, x+w, f.Y-4, 0.4, paper.Grey)

	var deposits, checks, withdrawals [][]string
	sums := map[string]world.Cents{}
	check := 1000 + r.IntN(700)
	for _, e := range st.Entries {
		day := e.Date.Format("01/02")
		if a.Period(b) > 3 {
			day = e.Date.Format("01/02/06")
		}
		switch {
		case e.Amount > 0:
			deposits = append(deposits, []string{day, e.Text, e.Ref, b.Amount(e.Amount)})
			sums["in"] += e.Amount
		case byCheck(e.Text):
			check += 1 + int(e.Ref[len(e.Ref)-1]-'0')/8
			checks = append(checks, []string{fmt.Sprint(check), day, e.Text, e.Ref, b.Amount(-e.Amount)})
			sums["checks"] -= e.Amount
		default:
			withdrawals = append(withdrawals, []string{day, e.Text, e.Ref, b.Amount(-e.Amount)})
			sums["out"] -= e.Amount
		}
	}

	f.Gap(14)
	f.Line(style.BoldOf(10), 15, "ACCOUNT SUMMARY")
	summary := func(label, count, value string, bold bool) {
		t := text
		if bold {
			t = style.BoldOf(8.5)
		}
		f.S.Text(x+8, f.Y, t, label)
		f.S.Text(x+250, f.Y, text, count)
		f.S.Right(x+w-130, f.Y, t, value)
		f.Y += 12
	}
	summary("Beginning balance, "+st.Start.Format("01/02/2006"), "", b.Money(st.Opening), true)
	summary("Deposits and other credits", fmt.Sprintf("%d items", len(deposits)), "+ "+b.Amount(sums["in"]), false)
	summary("Checks paid", fmt.Sprintf("%d items", len(checks)), "- "+b.Amount(sums["checks"]), false)
	summary("Withdrawals and other debits", fmt.Sprintf("%d items", len(withdrawals)), "- "+b.Amount(sums["out"]), false)
	summary("Total debits, checks included", "", b.Amount(st.Debits), false)
	summary("Service charges", "", "0.00", false)
	summary("Ending balance, "+st.End.Format("01/02/2006"), "", b.Money(st.Closing), true)
	f.S.Line(x+w-125, f.Y-92, x+w-125, f.Y-4, 0.5, paper.Grey)
	form.Stacked(f.S, x+w-118, f.Y-82, 11, style.Of(7.5), "Dividend / interest rate  0.05%", "Annual yield earned  0.05%",
		"Days in period  "+fmt.Sprint(int(st.End.Sub(st.Start).Hours()/24)+1), "Average balance  "+b.Amount(average(st)),
		"Earned this period  "+b.Amount(interest(b, st)))

	section := func(title, total string, sum world.Cents, rows [][]string, columns ...form.Column) {
		if len(rows) == 0 {
			return
		}
		f.Room(70)
		f.Gap(14)
		f.Line(style.BoldOf(10), 5, title)
		f.Table(form.Table{
			Columns: form.Columns(w, columns...), Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11.5,
			Carry: func(f *form.Flow, _ int, brought bool) {
				if brought {
					f.S.Text(x, f.Y-34, style.BoldOf(9), title+" (CONTINUED)")
				} else {
					f.S.Right(x+w-4, f.Y, paper.SerifItalic.Of(8), "continued on next page")
				}
			},
		}, rows)
		f.Room(0)
		f.S.Rule(x+w-90, x+w, f.Y-9, 0.5, paper.Black)
		f.S.Right(x+w-100, f.Y+1, style.BoldOf(8.5), total)
		f.S.Right(x+w-4, f.Y+1, style.BoldOf(8.5), b.Amount(sum))
		f.Gap(10)
	}
	date, trace := form.Column{Title: "Date", Width: 56}, form.Column{Title: "Trace number", Width: 90}
	amount := form.Column{Title: "Amount", Width: 80, Right: true}
	section("DEPOSITS AND OTHER CREDITS", "Total deposits and other credits", st.Credits, deposits, date,
		form.Column{Title: "Transaction description"}, trace, amount)
	section("CHECKS PAID", "Total checks paid", sums["checks"], checks,
		form.Column{Title: "Check no.", Width: 60}, date, form.Column{Title: "Paid to"}, trace, amount)
	section("WITHDRAWALS AND OTHER DEBITS", "Total withdrawals and other debits", sums["out"], withdrawals,
		date, form.Column{Title: "Transaction description"}, trace, amount)

	f.Room(90)
	f.Gap(14)
	f.Line(style.BoldOf(10), 5, "DAILY BALANCE SUMMARY")
	var days [][]string
	all := daily(st)
	for i := 0; i < len(all); i += 3 {
		var line []string
		for _, e := range all[i:min(i+3, len(all))] {
			line = append(line, e.Date.Format("01/02/06"), b.Amount(e.Balance))
		}
		days = append(days, line)
	}
	var columns []form.Column
	for range 3 {
		columns = append(columns, form.Column{Title: "Date", Width: w / 6}, form.Column{Title: "Balance", Width: w / 6, Right: true})
	}
	f.Table(form.Table{Columns: columns, Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 11.5}, days)

	f.Room(76)
	f.Gap(6)
	fees := form.Columns(w*0.8, form.Column{}, form.Column{Width: 110}, form.Column{Width: 110})
	form.Grid(f.S, x+w*0.1, f.Y, 15, 3, fees)
	for i, row := range [][]string{
		{"", "Total for this period", "Total year-to-date"}, {"Total overdraft fees", "$0.00", "$0.00"}, {"Total returned item fees", "$0.00",
			"$0.00"},
	} {
		form.Row(f.S, x+w*0.1, f.Y+11+15*float64(i), text, fees, row...)
	}
	f.Gap(66)

	f.Room(292)
	unionWorksheet(f, style, st.Account.Kind)
	f.Gap(12)
	f.Line(style.BoldOf(8.5), 11, "IN CASE OF ERRORS OR QUESTIONS ABOUT YOUR ELECTRONIC TRANSFERS")
	for _, notice := range unionErrors {
		f.Text(style.Of(7.5), 9.2, 0, notice)
		f.Gap(2)
	}
	return template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, 46, style.Of(9), fmt.Sprintf("Page %d of %d", n, of))
		s.Centre(b.Width/2, b.Height-34, style.Of(7.5), insured+"   -   Equal Housing Lender   -   NOTICE: see the last page for important "+
			"information")
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

// byCheck tells the payments of an account for which a check was written. The ledger does not say; these are the shops that like checks.
func byCheck(text string) bool {
	for _, payee := range []string{"VET CARE CLINIC", "PETAL FLORIST", "HOMEWORKS DEPOT"} {
		if strings.Contains(text, payee) {
			return true
		}
	}
	return false
}

// unionWorksheet is the form on which nobody balances his account any more.
func unionWorksheet(f *form.Flow, style form.Style, kind string) {
	text, half := style.Of(8), f.W/2-10
	f.Line(style.BoldOf(10), 13, "TO BALANCE YOUR "+strings.ToUpper(kind)+" ACCOUNT")
	top := f.Y
	columns := form.Columns(half, form.Column{Width: 60}, form.Column{})
	form.Grid(f.S, f.X, top, 14, 12, columns)
	form.Row(f.S, f.X, top+10, style.BoldOf(8), columns, "Check no.", "Checks and debits not on this statement")
	form.Row(f.S, f.X, top+10+11*14, style.BoldOf(8), columns, "TOTAL", "$")
	y, right := top+10, f.X+half+20
	for i, step := range []string{
		"Ending balance shown on this statement", "ADD deposits made but not shown", "Subtotal", "SUBTRACT total of checks outstanding",
		"Balance - should agree with your register",
	} {
		f.S.Text(right, y, style.BoldOf(8), fmt.Sprintf("%d.", i+1))
		f.S.Text(right+14, y, text, step)
		f.S.Text(right+half-82, y, text, "$")
		f.S.Rule(right+half-74, right+half, y+2, 0.5, paper.Black)
		y += 22
	}
	f.S.Paragraph(right, y+4, half, 10, text, "Check off in your register each item that appears above. Enter in the register any charge, "+
		"dividend or automatic "+
		"transfer that is new to you, and carry over whatever has not yet reached us. If the two balances differ, look for transposed figures first.")
	f.Y = top + 12*14 + 12
}

var unionNotices = []string{
	"Our lobby hours change on the first Monday of next month. Drive-up lanes stay open until 6:00 p.m. on weekdays and until noon on Saturdays. " +
		"Skip-a-payment coupons for qualifying consumer loans are available at every branch and in the mobile app through the end of the quarter.",
	"Beware of callers who ask for the six-digit code we text you. No employee of ours will ever request it. If you believe that you gave a code " +
		"to " +
		"somebody, call the number at the top of this page at once so that we can secure the account.",
	"Annual meeting: the notice with the slate of candidates is posted in the lobby and on our website. Scholarship applications for graduating " +
		"high " +
		"school seniors close on March 31; ask any teller for the form.",
}

var unionErrors = []string{
	"Telephone us or write us at the number or address on the front of this statement as soon as you can if you think your statement or receipt is " +
		"wrong or if you need more information about a transfer on the statement or receipt. We must hear from you no later than 60 days after we " +
		"sent " +
		"you the FIRST statement on which the error or problem appeared.",
	"(1) Tell us your name and account number. (2) Describe the error or the transfer you are unsure about, and explain as clearly as you can why " +
		"you " +
		"believe it is an error or why you need more information. (3) Tell us the dollar amount of the suspected error.",
	"We will investigate your complaint and will correct any error promptly. If we take more than 10 business days to do this, we will credit your " +
		"account for the amount you think is in error, so that you will have use of the money during the time it takes us to complete our " +
		"investigation.",
}
