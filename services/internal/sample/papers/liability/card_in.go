package liability

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// tiledCard is a private bank's e-statement in tiles: what is due stands large, transactions carry time and reward points, the last pages hold
// offers and the most important terms.
func tiledCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r, own := a.Issuer(b), a.Own(b)
	ink := world.Pick(r, []paper.Ink{paper.RGB(0, 60, 120), paper.RGB(110, 20, 60), paper.RGB(70, 40, 120)})
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Ink: ink, Pale: paper.RGB(240, 241, 247)}
	text, bold, small := style.Of(9), style.BoldOf(9), style.Of(7.5)
	x, w := 34.0, b.Width-68
	emblem := 3 + r.IntN(2)
	number := prefix(b, a.Account)
	masked := number[:4] + " " + number[4:] + "XX XXXX " + st.Card.Last4
	f := form.NewFlow(x, w, b.Height-62, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(0, 0, b.Width, 50, ink)
		form.Emblem(s, x, 13, 24, paper.White, emblem)
		s.Text(x+34, 31, style.BoldOf(15).In(paper.White), st.Card.Issuer)
		s.Right(x+w, 24, style.Of(9).In(paper.White), "Credit Card Statement")
		s.Right(x+w, 37, style.Of(9).In(paper.White), "Card No: "+masked)
		return s, 76
	})
	s := f.S
	form.Stacked(s, x, 76, 12.5, style.Of(9.5), world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.City)+" "+b.Home.Code,
		world.Upper(b.Home.Region), "Email: "+b.Email)
	for i, l := range [][2]string{{"Name", world.Upper(b.Name())}, {"Card No", masked}, {"AAN", "0001014" + world.Draw(r, world.Figures, 12)},
		{"Statement Date", st.End.Format("02/01/2006")}, {"HSN Code", "997113"}} {
		s.Text(x+w*0.56, 76+12.5*float64(i), text.In(paper.Grey), l[0])
		s.Text(x+w*0.56+78, 76+12.5*float64(i), bold, l[1])
	}
	third := (w - 16) / 3
	for i, l := range [][2]string{{"Payment Due Date", st.Due.Format("02/01/2006")}, {"Total Dues", b.Amount(st.Closing)}, {"Minimum Amount Due",
		b.Amount(st.Min)}} {
		tx := x + float64(i)*(third+8)
		s.Card(tx, 146, third, 48, 5, style.Pale, ink)
		s.Centre(tx+third/2, 162, text, l[0])
		s.Centre(tx+third/2, 183, style.BoldOf(15).In(ink), l[1])
	}
	for i, l := range [][2]string{{"Credit Limit", b.Amount(st.Card.Limit)}, {"Available Credit Limit", b.Amount(st.Card.Limit - st.Closing)},
		{"Available Cash Limit", b.Amount(st.Card.Limit.Share(4000))}} {
		tx := x + float64(i)*(third+8)
		s.Box(tx, 200, third, 32, 0.5, paper.Grey)
		s.Centre(tx+third/2, 212, small.In(paper.Grey), l[0])
		s.Centre(tx+third/2, 226, bold, l[1])
	}
	s.Text(x, 252, style.BoldOf(10.5).In(ink), "Account Summary")
	fifth := w / 5
	for i, l := range [][2]string{
		{"Opening Balance", b.Amount(st.Previous)}, {"Payment/ Credits", b.Amount(st.Payments)}, {"Purchase/ Debits",
			b.Amount(st.Purchases)}, {"Finance Charges", "0.00"}, {"Total Dues", b.Amount(st.Closing)},
	} {
		tx := x + float64(i)*fifth
		s.Band(tx, 258, fifth-14, 34, style.Pale)
		s.Centre(tx+(fifth-14)/2, 271, small, l[0])
		s.Centre(tx+(fifth-14)/2, 285, bold, l[1])
		if i < 4 {
			s.Centre(tx+fifth-7, 279, style.BoldOf(12), []string{"-", "+", "+", "="}[i])
		}
	}
	f.Y = 312
	f.Line(style.BoldOf(10.5).In(ink), 6, "Past Dues (If any)")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13, Columns: form.Columns(w,
		form.Column{Title: "Over limit", Right: true}, form.Column{Title: "3 Months+", Right: true},
		form.Column{Title: "2 Months", Right: true}, form.Column{Title: "1 Month", Right: true}, form.Column{Title: "Current Dues",
			Right: true}, form.Column{Title: "Minimum Amount Due", Right: true})},
		[][]string{{"0.00", "0.00", "0.00", "0.00", b.Amount(st.Min), b.Amount(st.Min)}})
	f.Gap(10)
	f.Line(style.BoldOf(10.5).In(ink), 6, "Domestic Transactions")
	var rows [][]string
	points := 0
	for _, e := range st.Entries {
		reward, amount := "", b.Amount(-e.Amount)+" Cr"
		if e.Amount > 0 {
			p := int(e.Amount/15_000) * 2 // two points for every Rs. 150
			points += p
			reward, amount = fmt.Sprint(p), b.Amount(e.Amount)
		}
		rows = append(rows, []string{e.Date.Format("02/01/2006") + fmt.Sprintf(" %02d:%02d", 8+own.IntN(14), own.IntN(60)), e.Text, reward, amount})
	}
	f.S.Text(x+4, f.Y+10, bold, world.Upper(b.Name()))
	f.Gap(14)
	f.Table(form.Table{Style: style, Ground: ink, Ink: paper.White, Type: text, Leading: 14, Zebra: true, Columns: form.Columns(w,
		form.Column{Title: "Date", Width: 100},
		form.Column{Title: "Transaction Description"}, form.Column{Title: "Feature Reward Points", Width: 100,
			Right: true}, form.Column{Title: "Amount (in Rs.)", Width: 100, Right: true})}, rows)
	f.Room(140)
	f.Gap(10)
	f.Line(style.BoldOf(10.5).In(ink), 6, "Reward Points Summary")
	had := 1200 + r.IntN(8000)
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Columns: form.Columns(w,
		form.Column{Title: "Opening Balance", Right: true}, form.Column{Title: "Earned", Right: true},
		form.Column{Title: "Disbursed", Right: true}, form.Column{Title: "Adjusted/Lapsed", Right: true}, form.Column{Title: "Closing Balance",
			Right: true}, form.Column{Title: "Expiring in 30 days", Right: true})},
		[][]string{{fmt.Sprint(had), fmt.Sprint(points), "0", "0", fmt.Sprint(had + points), "0"}})
	f.Gap(8)
	f.Line(style.BoldOf(10.5).In(ink), 6, "GST Summary")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Columns: form.Columns(w,
		form.Column{Title: "Place of supply", Width: 120}, form.Column{Title: "Taxable value", Right: true},
		form.Column{Title: "CGST", Right: true}, form.Column{Title: "SGST", Right: true}, form.Column{Title: "IGST",
			Right: true})}, [][]string{{b.Home.Region, "0.00", "0.00", "0.00", "0.00"}})
	f.Room(130)
	f.Gap(12)
	f.Line(style.BoldOf(10.5).In(ink), 8, "Offers on your card")
	for i, l := range [][2]string{
		{"Convert to SmartPay EMI", "Convert purchases above Rs. 2,500 into 6 to 36 easy instalments. SMS EMI to 56000."},
		{"10% off on groceries", "Up to Rs. 300 on the first order of the month at partner stores. Code CARD10."},
		{"Refer a friend", "Earn 1,000 points for every friend whose card is approved before the quarter's end."},
	} {
		tx := x + float64(i)*(third+8)
		f.S.Card(tx, f.Y, third, 66, 5, paper.White, ink)
		f.S.Text(tx+8, f.Y+15, bold.In(ink), l[0])
		f.S.Paragraph(tx+8, f.Y+29, third-16, 10.5, style.Of(8.5), l[1])
	}
	f.Gap(86)
	f.Text(small, 9.5, 0, "Pay through net banking, UPI (VPA cc."+b.Phone[len(b.Phone)-5:]+st.Card.Last4+"@pay), NEFT to the card number, or set "+
		"up auto-debit. Cheques should be drawn in favour of \""+st.Card.Issuer+" Card A/c "+number[:4]+" XXXX XXXX "+st.Card.Last4+
		"\". For queries: PhoneBanking "+b.Stock().TollFree+" or the address overleaf.")
	f.Gap(8)
	f.Line(style.BoldOf(10.5).In(ink), 6, "International Transactions")
	f.Table(form.Table{Style: style, Ground: ink, Ink: paper.White, Type: text, Leading: 14, Columns: form.Columns(w, form.Column{Title: "Date",
		Width: 100},
		form.Column{Title: "Transaction Description"}, form.Column{Title: "Amount in currency", Width: 100,
			Right: true}, form.Column{Title: "Amount (in Rs.)", Width: 100, Right: true})},
		[][]string{{"", "No transactions in this period"}})
	f.Gap(8)
	f.Line(style.BoldOf(10.5).In(ink), 6, "Payment options")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 15, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Mode", Width: 130},
		form.Column{Title: "How"}, form.Column{Title: "Credit to card", Width: 110})}, tiledCardPayments)
	f.Gap(8)
	f.Line(style.BoldOf(10.5).In(ink), 6, "Illustration of finance charges (assuming 3.60% per month)")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 15, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Event"},
		form.Column{Title: "Date", Width: 90}, form.Column{Title: "Amount", Width: 80, Right: true}, form.Column{Title: "Interest from",
			Width: 90}, form.Column{Title: "Interest", Width: 70, Right: true})}, [][]string{
		{"Purchase of household goods", "10 April", "15,000.00", "10 April", ""}, {"Statement date; total dues", "15 April", "15,000.00", "",
			""}, {"Purchase of apparel", "18 April", "5,000.00", "18 April", ""},
		{"Part payment (less than total dues)", "8 May", "2,000.00 Cr", "", ""}, {"Interest on Rs. 15,000 for 28 days", "", "", "",
			"497.10"}, {"Interest on Rs. 13,000 for 8 days", "", "", "", "123.09"},
		{"Interest on Rs. 5,000 for 28 days", "", "", "", "165.70"}, {"GST at 18% on interest", "15 May", "", "", "141.46"},
	})
	f.Turn()
	f.Line(style.BoldOf(11).In(ink), 16, "Important Information: Most Important Terms and Conditions (MITC)")
	for _, c := range indianCardTerms {
		f.Room(30)
		f.Line(style.BoldOf(8.5), 10.5, c[0])
		f.Text(style.Of(8.2), 10, 0, c[1])
		f.Gap(4)
	}
	return template.Numbered(cardFields(b, st, world.Upper(b.Name())), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-46, 0.5, ink)
		s.Text(x, b.Height-34, small, "This is a computer generated statement and does not require any signature.   www."+form.Site(st.Card.Issuer))
		s.Right(x+w, b.Height-34, text, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

// slipCard is an older issuer's mailed statement: a column of summaries at the left, debits and credits marked D and C, a payment slip below, and the
// schedule of charges behind it.
func slipCard(b *world.Borrower, a template.Ask) template.Document {
	st := b.CardStatement(a.Account, a.Back)
	r := a.Issuer(b)
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8, Ink: paper.RGB(60, 60, 60), Pale: paper.RGB(234, 234, 234)}
	text, bold := style.Of(8), style.BoldOf(8)
	x, w := 36.0, b.Width-72
	const side = 142.0
	masked := "XXXX XXXX XXXX " + st.Card.Last4
	office := mailbox(b, r)
	f := form.NewFlow(x+side+14, w-side-14, b.Height-190, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Text(x, 48, style.BoldOf(16), world.Upper(st.Card.Issuer))
		s.Text(x, 60, style.Of(7.5), "Monthly statement of account")
		s.Right(x+w, 44, text, "Helpline "+b.Stock().TollFree+"  /  39 02 02 02 (prefix local STD code)")
		s.Right(x+w, 56, text, office.String())
		s.Rule(x, x+w, 66, 1.5, style.Ink)
		s.Rule(x, x+w, 68.5, 0.4, style.Ink)
		return s, 92
	})
	s := f.S
	form.Stacked(s, x+side+14, 92, 12, style.Of(9.5), world.Upper(b.Name()), world.Upper(b.Home.Street), world.Upper(b.Home.City),
		world.Upper(b.Home.Region)+" "+b.Home.Code)
	s.Right(x+w, 92, text, "Statement no. "+fmt.Sprintf("%s/%02d", world.Draw(r, world.Figures[1:], 6), int(st.End.Month())))
	s.Right(x+w, 104, text, "GSTIN of cardholder: not available")
	s.Right(x+w, 116, text, "Place of supply: "+b.Home.Region)
	y := 84.0
	for _, l := range [][2]string{
		{"Credit card number", masked}, {"Statement date", named(st.End)}, {"Payment due date", named(st.Due)}, {"Total amount due (Rs.)",
			b.Amount(st.Closing)}, {"Minimum amount due (Rs.)", b.Amount(st.Min)},
		{"Credit limit (Rs.)", b.Amount(st.Card.Limit)}, {"Cash limit (Rs.)",
			b.Amount(st.Card.Limit.Share(3000))}, {"Available credit limit (Rs.)", b.Amount(st.Card.Limit - st.Closing)},
		{"Available cash limit (Rs.)", b.Amount(min(st.Card.Limit.Share(3000), st.Card.Limit-st.Closing))},
	} {
		s.Band(x, y, side, 13, style.Pale)
		s.Text(x+4, y+9.5, text, l[0])
		s.Right(x+side-4, y+25, style.BoldOf(9), l[1])
		s.Box(x, y, side, 31, 0.5, paper.Grey)
		y += 35
	}
	s.Text(x, y+12, bold, "Account summary (Rs.)")
	for i, l := range [][2]string{
		{"Previous balance", b.Amount(st.Previous)}, {"Payments and credits", b.Amount(st.Payments)}, {"Purchases and debits",
			b.Amount(st.Purchases)}, {"Fees, taxes and interest", "0.00"}, {"Total outstanding", b.Amount(st.Closing)},
	} {
		s.Text(x, y+27+13*float64(i), text, l[0])
		s.Right(x+side, y+27+13*float64(i), text, l[1])
	}
	s.Text(x, y+110, bold, "Shop & smile points")
	had := 300 + r.IntN(2000)
	earned := int(st.Purchases / 10_000)
	for i, l := range [][2]string{{"Opening", fmt.Sprint(had)}, {"Earned", fmt.Sprint(earned)}, {"Redeemed/expired", "0"}, {"Closing",
		fmt.Sprint(had + earned)}} {
		s.Text(x, y+124+12*float64(i), text, l[0])
		s.Right(x+side, y+124+12*float64(i), text, l[1])
	}

	// The slip stands at the foot of the first page.
	top := b.Height - 176
	for i := range 87 {
		s.Rule(x+float64(i)*6, x+float64(i)*6+3.5, top, 0.5, paper.Grey)
	}
	s.Centre(b.Width/2, top+13, bold, "PAYMENT SLIP - please attach to your cheque or draft")
	columns := form.Columns(w, form.Column{}, form.Column{}, form.Column{}, form.Column{})
	form.Grid(s, x, top+20, 18, 2, columns)
	form.Row(s, x, top+32, bold, columns, "Card number", "Total amount due", "Minimum amount due", "Due date")
	form.Row(s, x, top+50, text, columns, masked, "Rs. "+b.Amount(st.Closing), "Rs. "+b.Amount(st.Min), named(st.Due))
	s.Text(x, top+72, text, "Cheque/DD no. __________________  Dated ______________  Bank and branch ______________________  Amount Rs. "+
		"________________")
	s.Paragraph(x, top+88, w, 9.5, style.Of(7.5), "Drop the cheque three working days before the due date. Make it payable to "+
		"\""+st.Card.Issuer+" A/c no. "+masked+"\". Write your name and telephone on the reverse. Do not pay in cash to any representative.")
	form.Bars(s, x+w-150, top+108, 0.7, 18, st.Card.Last4+st.End.Format("0106"))

	f.Y = 156
	f.Line(style.BoldOf(9), 5, "Transactions from "+named(st.Start)+" to "+named(st.End))
	var rows [][]string
	for i, e := range st.Entries {
		mark, amount := "D", e.Amount
		if e.Amount < 0 {
			mark, amount = "C", -amount
		}
		rows = append(rows, []string{e.Date.Format("02 Jan 06"), fmt.Sprintf("%04d", 1000+i*37%9000), e.Text, b.Amount(amount), mark})
	}
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 13.5, Columns: form.Columns(f.W,
		form.Column{Title: "Date", Width: 56}, form.Column{Title: "Sr.", Width: 36},
		form.Column{Title: "Transaction details"}, form.Column{Title: "Amount (Rs.)", Width: 76, Right: true}, form.Column{Title: "C/D",
			Width: 28})}, rows)
	f.Line(style.Of(7.5), 10, "C = Credit   D = Debit   EN = Encash   M = Monthly instalment")

	f.X, f.W, f.Floor = x, w, b.Height-60
	f.Turn()
	f.Line(style.BoldOf(10), 6, "Schedule of charges")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: text, Leading: 14, Ruled: true, Columns: form.Columns(w,
		form.Column{Title: "Description", Width: 190}, form.Column{Title: "Charge"})}, [][]string{
		{"Annual fee (one time / renewal)", "Rs. 499 / Rs. 499 (reversed on spends of Rs. 1,00,000 in the year)"}, {"Add-on card fee",
			"Nil"}, {"Extended credit", "Up to 3.50% per month (42% per annum)"},
		{"Cash advance", "2.5% of the amount, minimum Rs. 500"}, {"Interest free credit period", "20 to 50 days, only if the previous outstanding " +
			"is paid in full"}, {"Payment dishonour", "2% of the payment amount, minimum Rs. 500"},
		{"Statement retrieval (older than 2 months)", "Rs. 100 per statement"}, {"Card replacement",
			"Rs. 100 to Rs. 250"}, {"Foreign currency transaction", "3.5% conversion mark-up"}, {"Rent payment processing", "Rs. 99 plus taxes"},
		{"Goods and Services Tax", "As notified by the Government of India, presently 18% of all fees, interest and other charges"},
	})
	f.Gap(8)
	f.Line(style.BoldOf(10), 13, "Important messages")
	for i, n := range []string{
		"Payment of only the minimum amount due will stretch the repayment over months or years with compounded interest on your outstanding " +
			"balance.",
		"In case the total amount due is not paid by the due date, the interest free period is lost and new transactions bear interest from the " +
			"day they are made.",
		"Late payment charges: nil up to Rs. 500; Rs. 400 above Rs. 500 up to 1,000; Rs. 750 up to 10,000; Rs. 950 up to 25,000; Rs. 1,100 up to " +
			"50,000; Rs. 1,300 above Rs. 50,000.",
		"As per the directions of the regulator, an account is reported as past due when the payment is not received within three days after the " +
			"due date.",
		"We request you to register your current mobile number and e-mail. Transactions of more than Rs. 5,000 without a PIN are not possible on " +
			"contactless terminals.",
		"Your card can be used for domestic transactions at terminals and cash machines. To enable online or international use, change the " +
			"settings in the application.",
		"To report a lost card, call the helpline at any hour. Liability for transactions after the report lies with the issuer.",
		"Grievances: nodal officer, " + office.String() + ", e-mail nodal@" + form.Site(st.Card.Issuer) + ". If not answered within 30 days, you " +
			"may approach the Ombudsman.",
		"If a nominee or legal heir reports the death of the cardholder, no interest or penal charge is levied from the date of the report.",
	} {
		f.Clause(text, 10.5, 16, fmt.Sprintf("%d.", i+1), n)
		f.Gap(2)
	}
	return template.Uncounted(template.Numbered(cardFields(b, st, world.Upper(b.Name())), f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Right(x+w, b.Height-24, text, fmt.Sprintf("Pg %d", n))
	})).About(world.ISO(st.Start), world.ISO(st.End))
}

var tiledCardPayments = [][]string{
	{"Auto debit", "Standing instruction on your savings account, total or minimum amount due", "On the due date"}, {"Net banking",
		"Cards > Payment > Registered card", "Immediately"},
	{"UPI", "Scan the code in the application, or use the VPA above", "Immediately"}, {"NEFT / RTGS / IMPS",
		"16-digit card number as account number, IFSC on the website", "Same day"},
	{"Cheque or draft", "Drop box at any branch or cash machine; local cheques only", "3 working days"}, {"Cash",
		"Over the counter of a branch, with a charge of Rs. 100 plus GST", "Same day"},
	{"Bill desk", "From the account of any other bank", "Up to 2 days"},
}
