package assets

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// passbookFields are those of a passbook, which names no period.
func passbookFields(b *world.Borrower, st world.Statement) map[string]string {
	f := b.StatementFields(st)
	for _, name := range []string{"period_start", "period_end", "total_credits", "total_debits"} {
		delete(f, name)
	}
	f["ifsc"] = st.Account.Bank.Branch
	return f
}

// ribbon is the ink of a dot-matrix printer, which is never quite black.
var ribbon = paper.RGB(58, 56, 86)

// landscapePassbook is a public sector bank's booklet of 180 × 125 mm: every page a sheet of that size, the ledger printed by a dot-matrix
// printer into a ruled page with bilingual titles.
func landscapePassbook(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, min(a.Period(b), 6)) // a booklet this small is full sooner
	own, issuer := a.Own(b), a.Issuer(b)
	bank := st.Account.Bank
	const width, height = 510.2, 354.3
	tint, rule := paper.RGB(236, 244, 238), paper.RGB(120, 160, 140)
	page := func() *paper.Sheet {
		s := &paper.Sheet{Width: width, Height: height, Colour: true}
		s.Band(0, 0, width, height, tint)
		return s
	}

	first := page()
	green := paper.RGB(20, 90, 60)
	form.Emblem(first, 30, 22, 28, green, 4)
	first.Text(68, 36, paper.SansBold.Of(15).In(green), bank.Name)
	first.Text(68, 50, paper.Deva.Of(10), "बचत बैंक पास बुक / SAVINGS BANK PASS BOOK")
	first.Rule(24, width-24, 60, 1, green)
	dots := paper.Mono.Of(9).In(ribbon)
	label := paper.Deva.Of(8)
	y := 80.0
	for _, l := range [][2]string{
		{"ग्राहक का नाम / Name", world.Upper(b.Name())}, {"S/D/W/H of", world.Upper(b.Father)}, {"पता / Address", world.Upper(b.Home.Street)},
		{"", world.Upper(b.Home.City + " " + b.Home.Region)}, {"", "PIN " + b.Home.Code}, {"खाता संख्या / Account No.", st.Account.Number},
		{"CIF No.", customer(b, bank, 11)}, {"शाखा / Branch", world.Upper(bank.Place.City) + " (" + bank.Branch[len(bank.Branch)-5:] + ")"},
		{"IFSC", bank.Branch}, {"MICR", sorting(b, bank)}, {"जारी करने की तारीख / Issued", opened(b, st.Account).Format("02-01-2006")},
		{"नामांकन / Nomination", "REGD. " + world.Draw(issuer, world.Figures, 7)}, {"MOP", "SINGLE"},
	} {
		first.Text(28, y, label, l[0])
		first.Text(152, y, dots, form.Cut(dots, l[1], 230))
		y += 16.5
	}
	form.Portrait(first, width-112, 72, 78, 96, b.Random("portrait"), b.Sex)
	form.Seal(first, width-116, 160, 28, paper.RGB(80, 60, 150), 14, bank.Place.City)
	form.Signature(first, width-128, 244, 74, issuer)
	first.Rule(width-140, width-28, 252, 0.5, paper.Grey)
	first.Text(width-138, 262, paper.Deva.Of(7), "शाखा प्रबंधक / Branch Manager")
	first.Text(28, height-22, paper.Sans.Of(6.5), "Please get the entries updated regularly. The bank is not responsible for loss arising from "+
		"non-updation. Loss of pass book to be reported at once.")
	sheets := []*paper.Sheet{first}

	columns := form.Columns(width-40, form.Column{Title: "Date", Width: 48}, form.Column{Title: "Particulars"}, form.Column{Title: "Chq/Ref No.",
		Width: 52},
		form.Column{Title: "Withdrawal", Width: 58, Right: true}, form.Column{Title: "Deposit", Width: 58, Right: true},
		form.Column{Title: "Balance", Width: 74, Right: true}, form.Column{Title: "Initials", Width: 28})
	hindi := []string{"तारीख", "विवरण", "चेक सं.", "निकाली गई राशि", "जमा की गई राशि", "शेष", "आद्याक्षर"}
	type line [6]string
	lines := []line{{"", "B/F", "", "", "", b.Amount(st.Opening) + "Cr"}}
	for i, e := range st.Entries {
		if len(lines)%21 == 20 {
			carried := b.Amount(before(st, i)) + "Cr"
			lines = append(lines, line{"", "C/F", "", "", "", carried}, line{"", "B/F", "", "", "", carried})
		}
		out, in := sides(b, e)
		lines = append(lines, line{e.Date.Format("02-01-06"), e.Text, e.Ref, out, in, b.Amount(e.Balance) + "Cr"})
	}
	small := paper.Mono.Of(7.6).In(ribbon)
	for from := 0; from < len(lines); from += 21 {
		s := page()
		s.Text(20, 22, paper.Sans.Of(7), bank.Name)
		top := 28.0
		s.Band(20, top, width-40, 25, paper.RGB(206, 226, 214))
		at := 20.0
		for i, c := range columns {
			s.Centre(at+c.Width/2, top+10, paper.Deva.Of(7), hindi[i])
			s.Centre(at+c.Width/2, top+20, paper.SansBold.Of(6.5), c.Title)
			s.Line(at, top, at, height-22, 0.5, rule)
			at += c.Width
		}
		s.Line(at, top, at, height-22, 0.5, rule)
		for i := range 23 {
			s.Rule(20, width-20, top+25+float64(i)*12.5, 0.3, rule)
		}
		s.Rule(20, width-20, height-22, 0.5, rule)
		dx, dy := own.Float64()*3-1, own.Float64()*6-2 // the book is never put in straight
		for i, l := range lines[from:min(from+21, len(lines))] {
			y := top + 35 + dy + float64(i)*12.5
			form.Row(s, 20+dx, y, small, columns, l[:]...)
		}
		if from+21 >= len(lines) {
			form.Initials(s, width-54, top+48+dy+float64(len(lines)-from)*12.5, own)
		}
		s.Centre(width/2, height-9, paper.Sans.Of(7), fmt.Sprint(len(sheets)))
		sheets = append(sheets, s)
	}
	d := template.Unnumbered(passbookFields(b, st), sheets)
	for i := range d.Pages {
		d.Pages[i].Number = i // the page with the particulars is not counted
	}
	return d.About(world.ISO(st.Start), world.ISO(st.End))
}

// spreadPassbook is a booklet laid open on the copier: two pages to an A4 sheet, one above the other, the fold between. The bank prints
// neither rules nor page numbers; the printer sets its own titles.
func spreadPassbook(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	own, issuer := a.Own(b), a.Issuer(b)
	bank := st.Account.Bank
	const w, h = 496.0, 340.0
	dots := paper.Mono.Of(7.8).In(ribbon)
	bold := paper.MonoBold.Of(7.8).In(ribbon)
	spread := func() (*paper.Sheet, float64, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		x, y := 40+own.Float64()*18, 60+own.Float64()*30
		for i := range 5 { // the shadow of the fold, and of the booklet's edge
			g := uint8(196 + 11*i)
			s.Rule(x, x+w, y+h+float64(i)*2, 2, paper.RGB(g, g, g))
			s.Rule(x, x+w, y+h-float64(i)*2, 2, paper.RGB(g, g, g))
		}
		s.Box(x, y, w, 2*h, 1.2, paper.RGB(150, 150, 150))
		return s, x, y
	}

	s, x, y := spread()
	s.Centre(x+w/2, y+34, paper.SansBold.Of(10), "INSTRUCTIONS TO DEPOSITORS")
	at := y + 56
	for i, rule := range passbookRules {
		s.Text(x+24, at, paper.Serif.Of(8.5), fmt.Sprintf("%d.", i+1))
		at = s.Paragraph(x+40, at, w-70, 11, paper.Serif.Of(8.5), rule) + 3
	}
	y += h + 14
	form.Emblem(s, x+24, y+14, 26, paper.Black, 5)
	s.Text(x+60, y+28, paper.SerifBold.Of(16), bank.Name)
	s.Text(x+60, y+40, paper.Serif.Of(8), bank.Place.String())
	form.Portrait(s, x+w-104, y+18, 76, 92, b.Random("portrait"), b.Sex)
	at = y + 66
	for _, l := range []string{
		"ACCOUNT NO    : " + st.Account.Number, "CUSTOMER ID   : " + customer(b, bank, 9), "NAME          : " + world.Upper(b.Name()),
		"JOINT HOLDER  : --", "ADDRESS       : " + world.Upper(b.Home.Street), "                " + world.Upper(b.Home.City),
		"                " + world.Upper(b.Home.Region) + " " + b.Home.Code, "MOBILE        : XXXXXX" + b.Phone[len(b.Phone)-4:],
		"A/C TYPE      : SB GENERAL    OPEN DATE : " + opened(b, st.Account).Format("02/01/2006"),
		"BRANCH        : " + world.Upper(bank.Place.City), "IFSC          : " + bank.Branch + "    MICR : " + sorting(b, bank),
		"NOMINEE       : REGISTERED     PASSBOOK NO : " + world.Draw(issuer, world.Figures, 8),
	} {
		s.Text(x+24, at, dots, form.Cut(dots, l, w-60))
		at += 15
	}
	form.Seal(s, x+w-66, y+166, 30, paper.RGB(70, 70, 140), -10, strings.Fields(bank.Name)[0])
	form.Signature(s, x+w-150, y+h-50, 80, issuer)
	s.Text(x+w-150, y+h-36, paper.Serif.Of(8), "Authorised Signatory")
	sheets := []*paper.Sheet{s}

	const perPage = 25
	format := "%-10s %-34.34s %-9s %11s %11s %13s"
	var lines []string
	add := func(date, text, ref, out, in, balance string) {
		lines = append(lines, fmt.Sprintf(format, date, text, ref, out, in, balance))
	}
	add("", "BALANCE B/F", "", "", "", b.Amount(st.Opening))
	for i, e := range st.Entries {
		if len(lines)%perPage == perPage-1 {
			add("", "BALANCE C/F", "", "", "", b.Amount(before(st, i)))
			add("", "BALANCE B/F", "", "", "", b.Amount(before(st, i)))
		}
		out, in := sides(b, e)
		add(e.Date.Format("02/01/2006"), e.Text, e.Ref, out, in, b.Amount(e.Balance))
	}
	for page := 0; page*perPage < len(lines); page++ {
		if page%2 == 0 {
			s, x, y = spread()
			sheets = append(sheets, s)
		} else {
			y += h + 6
		}
		at, left := y+26+own.Float64()*6, x+14+own.Float64()*6
		s.Text(left, at, bold, fmt.Sprintf(format, "DATE", "PARTICULARS", "INST.NO", "DEBIT", "CREDIT", "BALANCE"))
		s.Text(left, at+8, bold, strings.Repeat("-", 93))
		at += 18
		for _, l := range lines[page*perPage : min((page+1)*perPage, len(lines))] {
			s.Text(left, at, dots, l)
			at += 11.4
		}
	}
	return template.Unnumbered(passbookFields(b, st), sheets).About(world.ISO(st.Start), world.ISO(st.End))
}

var passbookRules = []string{
	"The pass book should be presented to the branch for entries at least once in a month. Errors and omissions should be brought to the notice " +
		"of the branch before leaving the counter.",
	"No entry should be made in the pass book by the depositor. The pass book is not transferable and must be kept in safe custody along with the " +
		"cheque book.",
	"Interest is calculated on the daily product and credited every quarter in the months of March, June, September and December.",
	"A minimum balance as prescribed from time to time must be maintained. Incidental charges are recovered when the average balance falls below it.",
	"Nomination facility is available. Depositors who have not registered a nominee are advised to do so in Form DA-1.",
	"Any change of address, mobile number or mode of operation should be advised in writing with documentary proof. An account not operated for " +
		"two years becomes inoperative.",
	"A duplicate pass book is issued on payment of charges against a written request. Beware of fraudulent calls: the bank never asks for PIN, " +
		"OTP or card numbers.",
}
