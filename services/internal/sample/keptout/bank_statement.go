package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// signedStatement is a regional American bank's: one signed amount a row, the balance beside it, fee totals, and a worksheet at the end.
func signedStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	bank := st.Account.Bank
	x, w := 46.0, b.Width-92
	text, bold, small := paper.Wide.Of(7.4), paper.WideBold.Of(7.4), paper.Wide.Of(6.6)
	wine := paper.RGB(112, 24, 48)
	short := func(iso string) string { return iso[5:7] + "-" + iso[8:10] }
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Band(x, 34, 6, 30, wine)
		s.Text(x+14, 48, paper.WideBold.Of(12.5).In(wine), bank.Name)
		s.Text(x+14, 61, small, "P.O. Box "+world.Draw(a.Issuer(b), world.Figures[1:], 4)+"   "+bank.Place.Town())
		ladder(s, x+w-222, 40, 96, 10.5, bold, text, "Statement Period", st.Start.Format("Jan 2, 2006")+" - "+st.End.Format("Jan 2, 2006"),
			"Account Number", st.Account.Number,
			"Enclosures", "0")
		return s, 92
	})
	s := f.S
	postal(s, x+14, 116, world.Draw(a.Issuer(b), world.Figures, 31))
	form.Stacked(s, x+14, 132, 12, paper.Wide.Of(9), append([]string{world.Upper(b.Name())}, world.Upper(b.Home.Street),
		world.Upper(b.Home.Town()))...)
	s.Text(x+w*0.56, 116, bold, "Questions? We are here for you.")
	ladder(s, x+w*0.56, 129, 66, 11, text, text, "Telephone", bank.Phone, "Lost card", bank.Phone+" opt. 3", "Write us", bank.Place.Street, "",
		bank.Place.Town())
	s.Rule(x, x+w, 188, 1.2, wine)
	s.Text(x, 206, paper.WideBold.Of(11).In(wine), st.Account.Kind+" - summary of your account")
	credits := 0
	for _, e := range st.Entries {
		if e.Amount > 0 {
			credits++
		}
	}
	y := 226.0
	for _, row := range [][2]string{
		{"Balance last statement  (" + st.Start.AddDate(0, 0, -1).Format("Jan 2, 2006") + ")", b.Amount(st.Opening)},
		{fmt.Sprintf("%d additions this period", credits), "+" + b.Amount(st.Credits)},
		{fmt.Sprintf("%d subtractions this period", len(st.Entries)-credits), "-" + b.Amount(st.Debits)},
		{"Balance this statement  (" + st.End.Format("Jan 2, 2006") + ")", b.Amount(st.Closing)},
	} {
		leader(s, x, y, w*0.5, text, row[0], row[1])
		y += 13
	}
	columns := form.Columns(w*0.42, form.Column{}, form.Column{Width: 66}, form.Column{Width: 66})
	grid := form.Prose{Text: small, Bold: paper.WideBold.Of(6.6), Leading: 8.4}
	gy := grid.Row(s, x+w*0.58, 216, columns, 3, "", "*Total for this period*", "*Total year to date*")
	gy = grid.Row(s, x+w*0.58, gy, columns, 3, "Total overdraft fees", "$0.00", "$0.00")
	grid.Row(s, x+w*0.58, gy, columns, 3, "Total returned item fees", "$0.00", "$0.00")
	s.Text(x, y+6, small, fmt.Sprintf("Days in this statement period: %d      Service charge: none      Minimum balance requirement met: yes",
		int(st.End.Sub(st.Start).Hours()/24)+1))
	f.Y = y + 28

	table := form.Columns(w, form.Column{Title: "Date", Width: 42}, form.Column{Title: "Activity description"}, form.Column{Title: "Reference",
		Width: 70}, form.Column{Title: "Amount", Width: 78, Right: true}, form.Column{Title: "Balance", Width: 84, Right: true})
	head := func(title string) {
		f.S.Text(x, f.Y, paper.WideBold.Of(9.5).In(wine), title)
		f.S.Rule(x, x+w, f.Y+5, 0.8, wine)
		form.Row(f.S, x, f.Y+16, bold, table, "Date", "Activity description", "Reference", "Amount", "Balance")
		f.S.Rule(x, x+w, f.Y+20, 0.3, paper.Grey)
		f.Y += 31
	}
	head("Account activity")
	row := func(t paper.Type, values ...string) {
		if f.Room(12) {
			head("Account activity, continued")
		}
		form.Row(f.S, x, f.Y, t, table, values...)
		f.Y += 11.6
	}
	row(bold, short(world.ISO(st.Start)), "BEGINNING BALANCE", "", "", b.Amount(st.Opening))
	for _, e := range st.Entries {
		amount := "+" + b.Amount(e.Amount)
		if e.Amount < 0 {
			amount = b.Amount(e.Amount)
		}
		row(text, short(world.ISO(e.Date)), e.Text, e.Ref, amount, b.Amount(e.Balance))
	}
	row(bold, short(world.ISO(st.End)), "ENDING BALANCE", "", "", b.Amount(st.Closing))
	f.Gap(14)
	f.Room(60)
	f.Line(paper.WideBold.Of(9.5).In(wine), 14, "Interest")
	f.Line(text, 11, fmt.Sprintf("Annual percentage yield earned 0.%02d%%.  Average collected balance %s.  Interest is compounded daily and "+
		"paid monthly.", 4+a.Issuer(b).IntN(20), b.Amount((st.Opening+st.Closing)/2)))
	f.Turn()
	f.Line(paper.WideBold.Of(11).In(wine), 18, "Balancing your account")
	f.Text(text, 10.5, 0, "Tick off in your register every item shown on this statement. List below the checks and transfers you have made that "+
		"are not shown, then complete the lines on the right.")
	f.Gap(10)
	outstanding := form.Columns(w*0.46, form.Column{Width: 90}, form.Column{})
	grid.Text, grid.Bold = text, bold
	wy := grid.Row(f.S, x, f.Y, outstanding, 4, "*Check no. / date*", "*Amount outstanding*")
	for range 14 {
		wy = grid.Row(f.S, x, wy, outstanding, 4, "", "")
	}
	grid.Row(f.S, x, wy, outstanding, 4, "*Total*", "")
	ly := f.Y + 12
	for i, label := range []string{"Ending balance on this statement", "Add deposits not shown", "Subtotal", "Subtract outstanding items",
		"Your register should show"} {
		f.S.Text(x+w*0.52, ly, bold, fmt.Sprintf("%d.", i+1))
		f.S.Text(x+w*0.52+16, ly, text, label)
		f.S.Rule(x+w-90, x+w, ly+2, 0.5, paper.Grey)
		ly += 26
	}
	f.Y = wy + 44
	for _, part := range [][2]string{
		{"Electronic transfers - if you think there is an error", "Call or write to us at the number or address on the front as soon as you can. " +
			"We must hear from you no later than 60 days after we sent the FIRST statement on which the problem appeared. Tell us your name and " +
			"account number; describe the transfer you are unsure about and say why you believe it is wrong or why you need more information; " +
			"tell us the dollar amount. We will look into it and correct an error promptly. If that takes longer than 10 business days (20 for a " +
			"new account) we will credit your account for the amount in question so that you have the use of the money meanwhile."},
		{"Direct deposits", "If you have arranged for direct deposits to be made to your account at least once every 60 days from the same " +
			"person or company, you may call us to find out whether a deposit has been made as scheduled."},
		{"Overdraft lines", "The finance charge is the daily balance multiplied by the daily rate and by the number of days in the billing " +
			"cycle. Payments received after 5:00 p.m. are credited on the next business day. Send notices of billing errors to the address on " +
			"the front, on a separate sheet; a telephone call does not preserve your rights."},
		{"Change of address", "Please let us know in writing, or in the app, at least ten days before you move."},
	} {
		f.Line(bold, 10.5, part[0])
		f.Text(text, 10, 0, part[1])
		f.Gap(6)
	}
	return template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x+w-222, 71.5, bold, "Page")
		s.Text(x+w-126, 71.5, text, fmt.Sprintf("%d of %d", n, of))
		s.Centre(b.Width/2, b.Height-34, small.In(paper.Grey), "Member FDIC / federally insured as stated at your branch.  Equal Housing Lender. "+
			" Please see the last page for important information.")
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

// narrationStatement is a large Indian private bank's, with narrations that run over two lines and the summary at the very end.
func narrationStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	bank := st.Account.Bank
	r := a.Issuer(b)
	customer, micr := world.Draw(r, world.Figures[1:], 8), world.Draw(r, world.Figures[1:], 9)
	opened := b.AsOf.AddDate(-6, -r.IntN(30), 0)
	x, w := 28.0, b.Width-56
	text, bold := paper.Narrow.Of(8), paper.NarrowBold.Of(8)
	date := func(iso string) string { return iso[8:10] + "/" + iso[5:7] + "/" + iso[2:4] }
	top := 232.0
	table := form.Columns(w, form.Column{Title: "Date", Width: 44}, form.Column{Title: "Narration"}, form.Column{Title: "Chq./Ref.No.", Width: 84},
		form.Column{Title: "Value Dt", Width: 44}, form.Column{Title: "Withdrawal Amt.", Width: 72, Right: true}, form.Column{Title: "Deposit Amt.",
			Width: 72, Right: true}, form.Column{Title: "Closing Balance", Width: 76, Right: true})
	f := form.NewFlow(x, w, b.Height-94, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 52, paper.NarrowBold.Of(17).In(paper.Blue), world.Upper(bank.Name))
		s.Text(x, 64, text.In(paper.Grey), "We understand your world better")
		s.Box(x, 84, 238, 108, 0.7, paper.Black)
		lines := []string{map[string]string{"M": "MR. ", "F": "MS. "}[b.Sex] + world.Upper(b.Name())}
		form.Stacked(s, x+8, 99, 13, paper.Narrow.Of(9), append(lines, world.Upper(b.Home.Street), world.Upper(b.Home.City)+" "+b.Home.Code,
			world.Upper(b.Home.Region)+" INDIA")...)
		s.Text(x+8, 166, text, "JOINT HOLDERS :")
		s.Text(x, 208, bold, "Nomination : Registered")
		s.Text(x, 222, text, "From : "+b.Date(st.Start)+"     To : "+b.Date(st.End))
		s.Right(x+w, 222, paper.NarrowBold.Of(10), "Statement of account")
		ladder(s, x+262, 60, 84, 11.4, text, text,
			"Account Branch", ": "+bank.Place.City+" MAIN", "Address", ": "+bank.Place.Street, "City", ": "+bank.Place.City+" "+bank.Place.Code,
			"State", ": "+world.Upper(bank.Place.Region),
			"Phone no.", ": "+bank.Phone, "OD Limit", ": 0.00", "Currency", ": INR", "Email", ": "+b.Email, "Cust ID", ": "+customer, "Account No",
			": "+st.Account.Number+"   PRIME",
			"A/C Open Date", ": "+opened.Format("02/01/2006"), "Account Status", ": Regular", "RTGS/NEFT IFSC", ": "+bank.Branch+"   MICR : "+micr)
		s.Rule(x, x+w, top, 0.8, paper.Black)
		titles := make([]string, len(table))
		for i, c := range table {
			titles[i] = c.Title
		}
		form.Row(s, x, top+11, bold, table, titles...)
		s.Rule(x, x+w, top+16, 0.8, paper.Black)
		return s, top + 28
	})
	// The rows have no lines between them; the columns have, down to where the page ends.
	for _, e := range st.Entries {
		narration := e.Text + "-" + e.Ref + "-" + world.Upper(bank.Short)
		lines := text.Wrap(table[1].Width-8, narration)
		if len(lines) == 1 && text.Width(narration) > table[1].Width-8 {
			cut := form.Cut(text, narration, table[1].Width-8)
			lines = []string{cut, narration[len(cut):]}
		}
		f.Room(10 * float64(len(lines)))
		out, in := "", b.Amount(e.Amount)
		if e.Amount < 0 {
			out, in = b.Amount(-e.Amount), ""
		}
		form.Row(f.S, x, f.Y, text, table, date(world.ISO(e.Date)), lines[0], "0000"+e.Ref, date(world.ISO(e.Date)), out, in, b.Amount(e.Balance))
		for _, l := range lines[1:] {
			f.Y += 9.6
			f.S.Text(x+table[0].Width+4, f.Y, text, l)
		}
		f.Y += 12.4
	}
	for _, s := range f.Sheets {
		at := x
		for _, c := range table {
			s.Line(at, top, at, b.Height-86, 0.4, paper.Grey)
			at += c.Width
		}
		s.Line(at, top, at, b.Height-86, 0.4, paper.Grey)
		s.Rule(x, x+w, b.Height-86, 0.6, paper.Black)
	}
	if f.Y > b.Height-180 {
		f.Turn()
	}
	debits, credits := 0, 0
	for _, e := range st.Entries {
		if e.Amount < 0 {
			debits++
		} else {
			credits++
		}
	}
	f.S.Band(x+1, f.Y-6, w-2, 84, paper.White)
	f.S.Box(x, f.Y-6, w, 84, 0.8, paper.Black)
	f.S.Text(x+6, f.Y+6, bold, "STATEMENT SUMMARY  :-")
	sum := form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{}, form.Column{}, form.Column{})
	form.Row(f.S, x+2, f.Y+22, bold, sum, "Opening Balance", "Dr Count", "Cr Count", "Debits", "Credits", "Closing Bal")
	form.Row(f.S, x+2, f.Y+36, text, sum, b.Amount(st.Opening), fmt.Sprint(debits), fmt.Sprint(credits), b.Amount(st.Debits), b.Amount(st.Credits),
		b.Amount(st.Closing))
	f.S.Text(x+6, f.Y+54, text, "Generated On: "+st.End.AddDate(0, 0, 2).Format("02-Jan-2006")+" 11:42     Generated By: "+customer+
		"     Requesting Branch Code: NET")
	f.S.Text(x+6, f.Y+68, text, "This is a computer generated statement and does not require signature.")
	return uncounted(template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, 46, bold, fmt.Sprintf("Page No .: %d", n))
		foot := paper.Narrow.Of(6.6).In(paper.Grey)
		form.Stacked(s, x, b.Height-74, 8.2, foot,
			"*Closing balance includes funds earmarked for hold and uncleared funds",
			"Contents of this statement will be considered correct if no error is reported within 30 days of receipt of statement.",
			"The address on this statement is that on record with the Bank as at the day of requesting this statement.",
			"State account branch GSTN: 29AAA"+bank.Short[:2]+"0000A1Z5.  Deposits with the bank are insured with DICGC up to Rs. 5 lakh per "+
				"depositor, subject to its terms.",
			"Registered Office Address: "+bank.Name+", "+bank.Place.String())
	}), 1).About(world.ISO(st.Start), world.ISO(st.End))
}
