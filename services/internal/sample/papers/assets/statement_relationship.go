package assets

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// relationshipStatement is a modern private bank's e-mailed statement: what the customer holds with the bank, then the transactions with value
// date and reference, then what the abbreviations in the narrations mean.
func relationshipStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	r := a.Issuer(b)
	bank := st.Account.Bank
	style := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 9, Pale: paper.RGB(250, 243, 236),
		Ink: world.Pick(r, []paper.Ink{paper.RGB(176, 68, 20), paper.RGB(134, 24, 56), paper.RGB(0, 74, 130)})}
	emblem := 1 + r.IntN(5)
	if style.Ink.B > 100 {
		style.Pale = paper.RGB(238, 244, 250)
	}
	x, w := 32.0, b.Width-64
	text := style.Of(8.5)
	id := customer(b, bank, 9)
	f := form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(0, 0, b.Width, 10, style.Ink)
		form.Emblem(s, x+w-30, 24, 28, style.Ink, emblem)
		s.Right(x+w-38, 44, style.BoldOf(16).In(style.Ink), bank.Name)
		if page > 1 {
			s.Text(x, 36, text, "Account No. "+st.Account.Number+"   |   "+world.Upper(b.Name()))
			s.Text(x, 48, text, "Statement of transactions from "+date3(st.Start)+" to "+date3(st.End))
		}
		s.Rule(x, x+w, 60, 0.6, style.Ink)
		return s, 76
	})

	s := f.S
	s.Text(x, 46, style.BoldOf(13), "Statement of Account")
	form.Stacked(s, x, 80, 12.5, style.Of(9.5), world.Upper(b.Name()), strings.ToUpper(b.Home.Street), strings.ToUpper(b.Home.City),
		strings.ToUpper(b.Home.Region)+" - "+b.Home.Code, "INDIA")
	s.Text(x, 150, text, "Mobile: +91 XXXXXX"+b.Phone[len(b.Phone)-4:]+"   E-mail: "+b.Email[:2]+"xxxxxx@"+strings.Split(b.Email, "@")[1])
	half := w/2 + 14
	facts := [][2]string{
		{"Customer ID", id}, {"Account number", st.Account.Number}, {"Account type", strings.ToUpper(st.Account.Kind) + " - RESIDENT"},
		{"Account status", "Regular"}, {"Account branch", strings.ToUpper(bank.Place.City)}, {"RTGS / NEFT IFSC", bank.Branch}, {"MICR",
			sorting(b, bank)},
		{"Nomination", "Registered"}, {"Joint holders", "-"}, {"Currency", "INR"}, {"Open date", opened(b, st.Account).Format("02/01/2006")},
	}
	s.Band(x+half, 68, w-half, 13*float64(len(facts))+6, style.Pale)
	for i, pair := range facts {
		s.Text(x+half+6, 80+13*float64(i), text.In(paper.Grey), pair[0])
		s.Text(x+half+94, 80+13*float64(i), style.BoldOf(8.5), pair[1])
	}
	form.Stacked(s, x, 178, 11, style.Of(8), "Your base branch: "+bank.Name+",", bank.Place.Street+",", bank.Place.Town(),
		"Phone banking "+bank.Phone+" (24 x 7)")

	f.Y = 246
	f.Line(style.BoldOf(10).In(style.Ink), 6, "Summary of your relationship as on "+date3(st.End)+" (INR)")
	holdings := form.Columns(w, form.Column{Title: "Relationship"}, form.Column{Title: "Account / deposit number", Width: 150},
		form.Column{Title: "Nominee", Width: 90}, form.Column{Title: "Balance", Width: 110, Right: true})
	f.Table(form.Table{Columns: holdings, Style: style, Ground: style.Ink, Ink: paper.White, Type: text, Leading: 14, Ruled: true}, [][]string{
		{"Savings account", st.Account.Number, "Registered", b.Amount(st.Closing)}, {"Fixed deposits (linked)", "-", "-", "0.00"},
		{"Recurring deposits", "-", "-", "0.00"}, {"Total", "", "", b.Amount(st.Closing)},
	})
	f.Gap(14)
	f.Line(style.BoldOf(10).In(style.Ink), 6,
		"Statement of transactions in "+st.Account.Kind+" "+st.Account.Number+" from "+date3(st.Start)+" to "+date3(st.End))

	columns := form.Columns(w, form.Column{Title: "Date", Width: 52}, form.Column{Title: "Value date", Width: 52}, form.Column{Title: "Narration"},
		form.Column{Title: "Chq./Ref. No.", Width: 62}, form.Column{Title: "Withdrawal (Dr)", Width: 72, Right: true},
		form.Column{Title: "Deposit (Cr)", Width: 72, Right: true}, form.Column{Title: "Balance", Width: 76, Right: true})
	narration := columns[2].Width - 6
	head := func() {
		f.Y = style.Head(f.S, x, f.Y, style.Ink, paper.White, columns)
		f.Y -= 1
	}
	total := func(label string, c world.Cents) {
		form.Row(f.S, x, f.Y, style.BoldOf(8.5), columns, "", "", label, "", "", "", b.Amount(c))
		f.Y += 14
	}
	head()
	total("Opening balance", st.Opening)
	for i, e := range st.Entries {
		lines := text.Wrap(narration, e.Text)
		if f.Y+11*float64(len(lines)-1) > f.Floor-14 {
			total("Carried forward", before(st, i))
			f.Turn()
			head()
			total("Brought forward", before(st, i))
		}
		if i%2 == 0 {
			f.S.Band(x, f.Y-9.5, w, 11*float64(len(lines))+2, style.Pale)
		}
		out, in := sides(b, e)
		form.Row(f.S, x, f.Y, text, columns, e.Date.Format("02/01/2006"), e.Date.Format("02/01/2006"), lines[0], e.Ref, out, in, b.Amount(e.Balance))
		form.Stacked(f.S, x+108, f.Y+11, 11, text, lines[1:]...)
		f.Y += 11*float64(len(lines)) + 2
	}
	total("Closing balance", st.Closing)
	f.Room(60)
	debits, credits := counted(st)
	f.Line(style.BoldOf(10).In(style.Ink), 6, "Statement summary")
	f.Table(form.Table{Style: style, Ground: style.Pale, Ink: paper.Black, Type: style.BoldOf(8.5), Leading: 14, Columns: form.Columns(w,
		form.Column{Title: "Opening balance", Right: true}, form.Column{Title: "Dr count", Right: true}, form.Column{Title: "Cr count", Right: true},
		form.Column{Title: "Total debits", Right: true}, form.Column{Title: "Total credits", Right: true}, form.Column{Title: "Closing balance",
			Right: true}),
	}, [][]string{{b.Amount(st.Opening), fmt.Sprint(debits), fmt.Sprint(credits), b.Amount(st.Debits), b.Amount(st.Credits), b.Amount(st.Closing)}})

	f.Room(190)
	f.Gap(10)
	f.Line(style.BoldOf(10).In(style.Ink), 14, "Legends used in your account statement")
	top := f.Y
	for i, l := range relationshipLegends {
		column, row := i/9, i%9
		lx, ly := x+float64(column)*w/2, top+12*float64(row)
		f.S.Text(lx, ly, style.BoldOf(8), l[0])
		f.S.Text(lx+58, ly, style.Of(8), l[1])
	}
	f.Y = top + 9*12 + 6
	for _, n := range []string{
		"Deposits are insured with DICGC up to Rs. 5,00,000 (principal and interest) per depositor. Please check that your nomination and contact " +
			"details are in order; " +
			"accounts without a transaction by the customer for two years are treated as inoperative.",
		"The bank never asks for your password, PIN, CVV or OTP. Contents of this statement are considered correct if no error is reported within " +
			"21 days of receipt. " +
			"This is a system generated statement and does not need a signature.",
	} {
		f.Text(style.Of(8), 10, 0, n)
		f.Gap(3)
	}
	office := world.Pick(r, []string{"Sapphire Tower, Marine Lines, Mumbai 400020", "Bank House, Residency Road, Bengaluru 560025",
		"Trade Centre, Race Course Road, Vadodara 390007"})
	cin := fmt.Sprintf("L%s%s%d%s%s", world.Draw(r, world.Figures[1:], 5), "MH", 1990+r.IntN(20), "PLC", world.Draw(r, world.Figures, 6))
	return template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-70, 0.5, style.Ink)
		s.Text(x, b.Height-58, style.Of(7).In(paper.Grey), "Registered office: "+bank.Name+", "+office+"   CIN "+cin)
		s.Text(x, b.Height-48, style.Of(7).In(paper.Grey),
			"www."+form.Site(bank.Name)+"   |   Dial your bank "+bank.Phone+"   |   Generated on "+b.AsOf.Format("02-Jan-2006"))
		s.Right(x+w, b.Height-48, style.BoldOf(8), fmt.Sprintf("Page %d of %d", n, of))
		s.Band(0, b.Height-10, b.Width, 10, style.Ink)
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

var relationshipLegends = [][2]string{
	{"UPI", "Unified Payments Interface"}, {"NEFT", "National Electronic Funds Transfer"}, {"IMPS", "Immediate Payment Service"},
	{"ACH", "Automated Clearing House mandate"}, {"POS", "Purchase at a merchant's terminal"}, {"ECOM", "Purchase on the internet"},
	{"BILLPAY", "Bill payment through the bank"}, {"ATM", "Cash withdrawal at a machine"}, {"INT.PD", "Interest credited to the account"},
	{"CLG", "Cheque presented in clearing"}, {"CHQ RET", "Cheque returned unpaid"}, {"SI", "Standing instruction"},
	{"SIP", "Systematic investment plan"}, {"TDS", "Tax deducted at source"}, {"SC", "Service charge with GST"},
	{"DR / CR", "Debit / credit"}, {"RTGS", "Real Time Gross Settlement"}, {"FD", "Fixed deposit"},
}
