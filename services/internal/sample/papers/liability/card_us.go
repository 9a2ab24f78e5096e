package liability

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// bankCard is a national issuer's statement: summary and coupon on the first page, two columns of small print on the second, the activity and
// the interest calculation after that.
func bankCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r := a.Issuer(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(16, 76, 140), paper.RGB(120, 20, 44), paper.RGB(24, 94, 84)})
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.5, Ink: ink, Pale: paper.RGB(238, 242, 247)}
	text, bold, small := style.Of(8.5), style.BoldOf(8.5), style.Of(7)
	x, w := 36.0, b.Width-72
	half := w/2 - 8
	right := x + w/2 + 8
	apr := int64(1999 + 50*r.IntN(14))
	box := mailbox(b, r)
	points := int(st.Purchases / 100)
	emblem := 3 + r.IntN(2)
	head := func() *paper.Sheet {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(x, 28, w, 30, ink)
		form.Emblem(s, x+8, 33, 20, paper.White, emblem)
		s.Text(x+36, 48, style.BoldOf(13).In(paper.White), st.Card.Issuer)
		s.Right(x+w-8, 41, style.Of(8).In(paper.White), "Manage your account online: www."+form.Site(st.Card.Issuer))
		s.Right(x+w-8, 52, style.Of(8).In(paper.White), "Customer service: 1-800-555-0119   Lost or stolen: 24 hours")
		return s
	}

	one := head()
	title := func(s *paper.Sheet, x, y, w float64, t string) {
		s.Text(x, y, style.BoldOf(10).In(ink), t)
		s.Rule(x, x+w, y+4, 1, ink)
	}
	title(one, x, 80, half, "PAYMENT INFORMATION")
	for i, l := range [][2]string{{"New Balance", b.Money(st.Closing)}, {"Payment Due Date", short(st.Due)}, {"Minimum Payment Due",
		b.Money(st.Min)}} {
		y := 100 + 17*float64(i)
		one.Text(x+4, y, style.BoldOf(10), l[0])
		one.Right(x+half-4, y, style.BoldOf(10.5), l[1])
	}
	y := one.Paragraph(x+4, 156, half-8, 10, style.Of(8), "Late Payment Warning: If we do not receive your minimum payment by the date listed "+
		"above, you may have to pay a late fee of up to $40.00 and your "+
		"APRs may be subject to increase to a maximum Penalty APR of 29.99%.") + 3
	y = one.Paragraph(x+4, y, half-8, 10, style.Of(8), "Minimum Payment Warning: If you make only the minimum payment each period, you will pay "+
		"more in interest and it will take you longer to pay off "+
		"your balance. For example:")
	months, paid := minimally(st.Closing, 2500, 500, apr)
	three := fixed(st.Closing, apr)
	columns := form.Columns(half, form.Column{Width: 108}, form.Column{}, form.Column{Width: 82})
	plans := [][3]string{
		{"If you make no additional charges using this card and each month you pay...", "You will pay off the balance shown in about...",
			"And you will end up paying an estimated total of..."},
		{"Only the minimum payment", fmt.Sprintf("%d months", months), "$" + b.Round(paid)},
	}
	if months > 36 { // else the law wants no comparison
		plans = append(plans, [3]string{"$" + b.Round(three), "3 years", "$" + b.Round(three*36) + " (Savings = $" + b.Round(max(0,
			paid-three*36)) + ")"})
	}
	form.Grid(one, x, y, 30, len(plans), columns)
	for i, l := range plans {
		at := x
		for k, c := range columns {
			one.Paragraph(at+3, y+9+30*float64(i), c.Width-5, 8, style.Of(6.8), l[k])
			at += c.Width
		}
	}
	y += 100
	one.Paragraph(x+4, y, half-8, 9, small, "If you would like information about credit counseling services, call 1-866-555-0177.")

	title(one, right, 80, half, "ACCOUNT SUMMARY")
	one.Text(right+4, 97, text, "Account Number: XXXX XXXX XXXX "+st.Card.Last4)
	for i, l := range [][2]string{
		{"Previous Balance", b.Money(st.Previous)}, {"Payment, Credits", "-" + b.Money(st.Payments)}, {"Purchases",
			"+" + b.Money(st.Purchases)}, {"Cash Advances", "$0.00"},
		{"Balance Transfers", "$0.00"}, {"Fees Charged", "$0.00"}, {"Interest Charged", "$0.00"}, {"*New Balance", b.Money(st.Closing)},
		{"Opening/Closing Date", short(st.Start) + " - " + short(st.End)}, {"Credit Access Line",
			"$" + b.Round(st.Card.Limit)}, {"Available Credit", "$" + b.Round(st.Card.Limit-st.Closing)},
		{"Cash Access Line", "$" + b.Round(st.Card.Limit.Share(2000))}, {"Available for Cash",
			"$" + b.Round(st.Card.Limit.Share(2000))}, {"Past Due Amount", "$0.00"},
		{"Balance over the Credit Access Line", "$0.00"},
	} {
		y := 113 + 13.5*float64(i)
		t := text
		if l[0][0] == '*' {
			t = bold
			one.Rule(right, right+half, y-9.5, 0.5, paper.Grey)
		}
		one.Text(right+4, y, t, strings.TrimPrefix(l[0], "*"))
		one.Right(right+half-4, y, t, l[1])
	}
	one.Card(right, 326, half, 72, 4, style.Pale, ink)
	one.Text(right+8, 341, bold.In(ink), "REWARDS SUMMARY")
	for i, l := range [][2]string{{"Previous points balance", fmt.Sprint(4200 + r.IntN(9000))}, {"+ 1 point per $1 on purchases",
		fmt.Sprint(points)}, {"- Points redeemed", "0"}} {
		one.Text(right+8, 356+12*float64(i), text, l[0])
		one.Right(right+half-8, 356+12*float64(i), text, l[1])
	}
	one.Text(right+8, 392, small, "Points do not expire while your account is open.")
	one.Paragraph(x+4, 420, w-8, 10.5, text, "YOUR ACCOUNT MESSAGES: Your next AutoPay payment has not been scheduled. To pay the whole balance "+
		"every month, enroll online before the due date. We may "+
		"share information about your account with affiliates as the privacy notice on our website describes.")

	for i := range 90 {
		one.Rule(x+float64(i)*6, x+float64(i)*6+3, 500, 0.5, paper.Grey)
	}
	one.Centre(b.Width/2, 511, small, "Please tear off and mail this part with a check or money order payable to "+
		""+st.Card.Issuer+". Write the last four digits of the account on the check.")
	for i, l := range [][2]string{
		{"Payment Due Date:", short(st.Due)}, {"New Balance:", b.Money(st.Closing)}, {"Minimum Payment Due:",
			b.Money(st.Min)}, {"Account number ending in:", st.Card.Last4},
	} {
		one.Text(right, 534+15*float64(i), bold, l[0])
		one.Right(x+w, 534+15*float64(i), bold, l[1])
	}
	one.Text(right, 606, style.Of(10), "$ _________________________  Amount Enclosed")
	form.Stacked(one, x, 534, 11, text, st.Card.Issuer, box.Street, box.Town())
	form.Bars(one, x+20, 628, 0.55, 9, b.Home.Code+st.Card.Last4+"04")
	form.Stacked(one, x+20, 652, 12, style.Of(9.5), world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Stacked(one, right, 652, 12, style.Of(9.5), "CARDMEMBER SERVICE", world.Upper(box.Street), world.Upper(box.Town()))
	one.Text(x+10, 728, paper.OCRB.Of(10), "5000160028 "+fmt.Sprintf("%09d", st.Closing)+fmt.Sprintf("%08d", st.Min)+" "+prefix(b,
		a.Account)+st.Card.Last4+"9")

	two := head()
	two.Text(x, 78, style.BoldOf(10).In(ink), "Information About Your Account")
	form.Columned(two, x, 94, w, 16, 10.4, style.BoldOf(8.5), style.Of(8.5), bankCardTerms)

	f := form.NewFlow(x, w, b.Height-60, func(int) (*paper.Sheet, float64) { return head(), 80 })
	title(f.S, x, f.Y, w, "ACCOUNT ACTIVITY")
	f.Gap(20)
	table := form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12.5, Columns: form.Columns(w,
		form.Column{Title: "Date of Transaction", Width: 90},
		form.Column{Title: "Merchant Name or Transaction Description"}, form.Column{Title: "$ Amount", Width: 80, Right: true})}
	payments, purchases := parted(st)
	for _, group := range []struct {
		title   string
		entries []world.Entry
	}{{"PAYMENTS AND OTHER CREDITS", payments}, {"PURCHASES", purchases}} {
		var rows [][]string
		for _, e := range group.entries {
			rows = append(rows, []string{e.Date.Format("01/02"), e.Text, b.Amount(e.Amount)})
		}
		f.Line(bold, 4, group.title)
		f.Table(table, rows)
		f.Gap(8)
	}
	f.Line(bold, 14, "FEES")
	f.S.Text(x+94, f.Y-2, text, "TOTAL FEES FOR THIS PERIOD")
	f.S.Right(x+w-4, f.Y-2, text, "0.00")
	f.Gap(14)
	f.Line(bold, 14, "INTEREST CHARGED")
	f.S.Text(x+94, f.Y-2, text, "TOTAL INTEREST FOR THIS PERIOD")
	f.S.Right(x+w-4, f.Y-2, text, "0.00")
	f.Gap(20)
	f.Room(150)
	f.S.Card(x+w*0.25, f.Y-8, w*0.5, 46, 3, style.Pale, ink)
	f.S.Centre(x+w/2, f.Y+4, bold, fmt.Sprintf("%d Totals Year-to-Date", st.End.Year()))
	for i, l := range []string{"Total fees charged in ", "Total interest charged in "} {
		f.S.Text(x+w*0.25+10, f.Y+18+12*float64(i), text, l+fmt.Sprint(st.End.Year()))
		f.S.Right(x+w*0.75-10, f.Y+18+12*float64(i), text, "$0.00")
	}
	f.Gap(66)
	title(f.S, x, f.Y, w, "INTEREST CHARGES")
	f.Gap(18)
	f.Text(text, 10.5, 0, "Your Annual Percentage Rate (APR) is the annual interest rate on your account.")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "Balance Type"},
		form.Column{Title: "APR", Width: 90, Right: true}, form.Column{Title: "Balance Subject to Rate", Width: 130,
			Right: true}, form.Column{Title: "Interest Charges", Width: 100, Right: true})},
		[][]string{
			{"Purchases", world.Percent(apr) + " (v)(d)", "-0-", "-0-"}, {"Cash advances", "29.49% (v)(d)", "-0-", "-0-"}, {"Balance transfers",
				world.Percent(apr) + " (v)(d)", "-0-", "-0-"},
		})
	f.Text(small, 9, 0, fmt.Sprintf("%d days in billing period. (v) = variable rate, (d) = daily balance method (including new transactions). "+
		"Please see Information About Your Account for the calculation of the "+
		"balance subject to interest rate, annual renewal notice, how to avoid interest on purchases, and other important "+
		"information.", st.End.Day()))
	sheets := append([]*paper.Sheet{one, two}, f.Sheets...)
	return template.Numbered(cardFields(b, st, world.Upper(b.Name())), sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 {
			s.Text(x, b.Height-34, small, world.Upper(b.Name())+"   Account ending in "+st.Card.Last4)
		}
		s.Centre(b.Width/2, b.Height-34, small, "Statement Date: "+short(st.End))
		s.Right(x+w, b.Height-34, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

// disclosureCard is a credit card of a smaller bank set as Regulation Z's sample G-18(F) has it: boxed summary and payment information side by
// side, then transactions with post date and reference, all in black.
func disclosureCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r := a.Issuer(b)
	style := form.Style{Text: paper.Narrow, Bold: paper.NarrowBold, Size: 9.5, Ink: paper.Black, Pale: paper.RGB(232, 232, 232)}
	text, bold := style.Of(9.5), style.BoldOf(9.5)
	x, w := 48.0, b.Width-96
	apr := int64(1649 + 25*r.IntN(20))
	box := mailbox(b, r)
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page > 1 {
			s.Text(x, 40, bold, st.Card.Issuer+" Credit Card Account Statement")
			s.Right(x+w, 40, text, "Account ending "+st.Card.Last4)
			s.Rule(x, x+w, 46, 0.6, paper.Black)
			return s, 66
		}
		return s, 0
	})
	s := f.S
	s.Text(x, 52, style.BoldOf(16), st.Card.Issuer+" Credit Card Account Statement")
	s.Text(x, 66, text, "Account Number XXXX XXXX XXXX "+st.Card.Last4)
	s.Text(x, 78, text, long(st.Start)+" to "+long(st.End))
	half := w/2 - 6
	right := x + w/2 + 6
	s.Band(x, 90, half, 15, style.Pale)
	s.Text(x+5, 101, bold, "Summary of Account Activity")
	for i, l := range [][2]string{
		{"Previous Balance", b.Money(st.Previous)}, {"Payments", "-" + b.Money(st.Payments)}, {"Other Credits", "-$0.00"}, {"Purchases",
			"+" + b.Money(st.Purchases)},
		{"Balance Transfers", "+$0.00"}, {"Cash Advances", "+$0.00"}, {"Past Due Amount", "+$0.00"}, {"Fees Charged",
			"+$0.00"}, {"Interest Charged", "+$0.00"},
		{"New Balance", b.Money(st.Closing)}, {"", ""}, {"Credit limit", b.Money(st.Card.Limit)}, {"Available credit",
			b.Money(st.Card.Limit - st.Closing)},
		{"Statement closing date", st.End.Format("1/2/2006")}, {"Days in billing cycle", fmt.Sprint(st.End.Day())},
	} {
		y := 119 + 12.5*float64(i)
		t := text
		if l[0] == "New Balance" {
			t = bold
		}
		s.Text(x+5, y, t, l[0])
		s.Right(x+half-5, y, t, l[1])
	}
	s.Box(x, 90, half, 214, 0.7, paper.Black)
	s.Band(right, 90, half, 15, style.Pale)
	s.Text(right+5, 101, bold, "Payment Information")
	for i, l := range [][2]string{{"New Balance", b.Money(st.Closing)}, {"Minimum Payment Due", b.Money(st.Min)}, {"Payment Due Date",
		st.Due.Format("1/2/2006")}} {
		s.Text(right+5, 119+12.5*float64(i), bold, l[0])
		s.Right(right+half-5, 119+12.5*float64(i), bold, l[1])
	}
	y := s.Paragraph(right+5, 160, half-10, 10, style.Of(8.5), "Late Payment Warning: If we do not receive your minimum payment by the date "+
		"listed above, you may have to pay a $35 late fee.") + 2
	y = s.Paragraph(right+5, y, half-10, 10, style.Of(8.5), "Minimum Payment Warning: If you make only the minimum payment each period, you will "+
		"pay more in interest and it will take you longer to pay off your balance. For example:")
	months, paid := minimally(st.Closing, 2500, 500, apr)
	three := fixed(st.Closing, apr)
	plans := []string{fmt.Sprintf("Only the minimum payment: about %d months, estimated total %s", months, b.Money(paid.Whole()))}
	if months > 36 {
		plans = []string{
			fmt.Sprintf("Only the minimum payment: about %d years, estimated total %s", months/12, b.Money(paid.Whole())),
			b.Money(three.Whole()) + " a month: 3 years, estimated total " + b.Money((three * 36).Whole()),
		}
	}
	for _, l := range plans {
		y = s.Paragraph(right+12, y, half-18, 10, style.BoldOf(8.5), l)
	}
	s.Paragraph(right+5, y+2, half-10, 10, style.Of(8.5), "If you would like a location for credit counseling services, call 1-800-555-0164.")
	s.Box(right, 90, half, 214, 0.7, paper.Black)
	s.Box(x, 312, w, 44, 0.7, paper.Black)
	s.Text(x+5, 324, bold, "QUESTIONS?")
	form.Stacked(s, x+70, 324, 12, text, "Call Customer Service 1-800-555-0164    Lost or Stolen Credit Card 1-800-555-0165",
		"Please send billing inquiries and correspondence to: "+box.String())
	s.Text(x+70, 348, style.Of(8.5), "Online access: www."+form.Site(st.Card.Issuer))
	f.Y = 374
	f.Line(bold, 12, "Important Changes to Your Account Terms")
	f.Text(style.Of(8.5), 10, 0, "There are no changes to your account terms in this period. Beginning with the statement after next, paper "+
		"statements will show the reference number of each transaction "+
		"in full. You may continue to dispute a transaction by quoting the last nine digits.")
	f.Gap(8)
	var rows [][]string
	references := world.Draw(r, world.Figures[1:], 7)
	for _, e := range st.Entries {
		ref := e.Ref
		if ref == "" {
			ref = "0000000000"
		}
		rows = append(rows, []string{references + ref, e.Date.Format("1/2"), e.Date.AddDate(0, 0, 1).Format("1/2"), e.Text, b.Amount(e.Amount)})
	}
	f.S.Band(x, f.Y-4, w, 15, style.Pale)
	f.S.Text(x+5, f.Y+7, bold, "Transactions")
	f.Gap(14)
	f.Table(form.Table{Style: style, Ground: paper.White, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "Reference Number", Width: 110},
		form.Column{Title: "Trans Date", Width: 54}, form.Column{Title: "Post Date", Width: 54}, form.Column{Title: "Description of Transaction " +
			"or Credit"},
		form.Column{Title: "Amount", Width: 70, Right: true})}, rows)
	f.Gap(4)
	for _, l := range [][2]string{{"Fees", ""}, {"TOTAL FEES FOR THIS PERIOD", "$0.00"}, {"Interest Charged", ""},
		{"TOTAL INTEREST FOR THIS PERIOD", "$0.00"}} {
		f.Room(12)
		if l[1] == "" {
			f.S.Band(x, f.Y-9, w, 13, style.Pale)
		}
		f.S.Text(x+5, f.Y, bold, l[0])
		f.S.Right(x+w-4, f.Y, text, l[1])
		f.Gap(14)
	}
	f.Room(60)
	f.S.Box(x+w*0.2, f.Y-4, w*0.6, 40, 0.7, paper.Black)
	f.S.Centre(x+w/2, f.Y+8, bold, fmt.Sprintf("%d Totals Year-to-Date", st.End.Year()))
	f.S.Centre(x+w/2, f.Y+20, text, fmt.Sprintf("Total fees charged in %d   $0.00", st.End.Year()))
	f.S.Centre(x+w/2, f.Y+31, text, fmt.Sprintf("Total interest charged in %d   $0.00", st.End.Year()))
	f.Gap(56)
	f.Room(80)
	f.Line(bold, 12, "Interest Charge Calculation")
	f.Text(style.Of(8.5), 10, 0, "Your Annual Percentage Rate (APR) is the annual interest rate on your account.")
	f.Gap(-4)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 12, Columns: form.Columns(w,
		form.Column{Title: "Type of Balance"},
		form.Column{Title: "Annual Percentage Rate (APR)", Width: 130, Right: true}, form.Column{Title: "Balance Subject to Interest Rate",
			Width: 140, Right: true},
		form.Column{Title: "Interest Charge", Width: 80, Right: true})}, [][]string{
		{"Purchases", world.Percent(apr) + " (v)", "$0.00", "$0.00"}, {"Cash Advances", "26.99% (v)", "$0.00", "$0.00"},
	})
	f.Line(style.Of(8.5), 14, "(v) = Variable Rate")
	for _, c := range disclosureTerms {
		f.Text(style.Of(8), 9.4, 0, c)
		f.Gap(3)
	}
	f.Room(150)
	f.Gap(10)
	for i := range 86 {
		f.S.Rule(x+float64(i)*6, x+float64(i)*6+3, f.Y, 0.5, paper.Grey)
	}
	top := f.Y + 18
	f.S.Text(x, top, bold, "PAYMENT COUPON   account ending "+st.Card.Last4)
	form.Stacked(f.S, x, top+20, 12, text, world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	form.Stacked(f.S, x+w*0.4, top+20, 12, text, "Remit to: "+st.Card.Issuer, box.Street, box.Town())
	for i, l := range [][2]string{{"New balance", b.Money(st.Closing)}, {"Minimum due", b.Money(st.Min)}, {"Due date", st.Due.Format("1/2/2006")},
		{"Enclosed", "$__________"}} {
		f.S.Text(x+w*0.72, top+20+14*float64(i), text, l[0])
		f.S.Right(x+w, top+20+14*float64(i), bold, l[1])
	}
	f.S.Text(x, top+100, paper.OCRB.Of(9), prefix(b, a.Account)+"XXXXXX"+st.Card.Last4+"  "+fmt.Sprintf("%08d %07d", st.Closing, st.Min))
	return template.Numbered(cardFields(b, st, world.Upper(b.Name())), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, b.Height-36, text, fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x, b.Height-36, style.Of(8), "NOTICE: SEE FOLLOWING PAGES FOR IMPORTANT INFORMATION")
	}).About(world.ISO(st.Start), world.ISO(st.End))
}
