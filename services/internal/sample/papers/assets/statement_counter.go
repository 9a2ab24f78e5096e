package assets

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// counterStatement is what a public sector bank's branch prints at the counter on request: the core banking system's fixed pitch on plain
// paper, a total and a carried balance on every page, and the branch's seal on the last.
func counterStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	r := a.Issuer(b)
	bank := st.Account.Bank
	mono, bold := paper.Mono.Of(8), paper.MonoBold.Of(8)
	x, w := 34.0, b.Width-68
	const leading = 11.0
	dashes := strings.Repeat("-", 109)
	solid := strings.Repeat("=", 109)
	branch := fmt.Sprintf("%05s", bank.Branch[len(bank.Branch)-5:])
	printed := b.AsOf.Format("02-01-2006") + fmt.Sprintf(" %02d:%02d:%02d", 10+r.IntN(6), r.IntN(60), r.IntN(60))
	teller := world.Draw(r, world.Figures[1:], 7)

	var f *form.Flow
	head := func() {
		f.Line(mono, leading, dashes)
		f.Line(bold, leading, fmt.Sprintf("%-10s %-38s %-10s %14s %14s %18s", "DATE", "PARTICULARS", "CHQ/REF NO", "WITHDRAWAL", "DEPOSIT",
			"BALANCE"))
		f.Line(mono, leading, dashes)
	}
	f = form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page > 1 {
			s.Text(x, 44, bold, fmt.Sprintf("%-40s A/C NO: %-18s BRANCH: %s", strings.ToUpper(bank.Name), st.Account.Number, branch))
			return s, 60
		}
		return s, 128
	})
	s := f.S
	form.Emblem(s, x+4, 34, 34, paper.Black, 4)
	s.Text(x+50, 52, paper.SansBold.Of(17), world.Upper(bank.Name))
	s.Text(x+50, 66, paper.Deva.Of(9.5), "बचत खाता विवरण / शाखा : "+branch)
	s.Right(x+w, 66, paper.Sans.Of(8), "STATEMENT OF ACCOUNT")
	s.Text(x, 90, mono, fmt.Sprintf("BRANCH : %s (%s)", strings.ToUpper(bank.Place.City), branch))
	s.Text(x, 101, mono, strings.ToUpper(bank.Place.String()))
	s.Text(x, 112, mono, "PHONE  : "+bank.Phone+"   E-MAIL : br"+branch+"@"+form.Site(bank.Name))

	pair := func(l, lv, r, rv string) { f.Line(mono, leading, fmt.Sprintf("%-14s: %-50s %-15s: %s", l, lv, r, rv)) }
	f.Line(mono, leading, solid)
	pair("NAME", strings.ToUpper(b.Name()), "A/C NO", st.Account.Number)
	pair("ADDRESS", form.Cut(mono, strings.ToUpper(b.Home.Street), 50*4.8), "CIF NO", customer(b, bank, 11))
	pair("", strings.ToUpper(b.Home.City)+" "+b.Home.Code, "IFSC", bank.Branch)
	pair("", strings.ToUpper(b.Home.Region), "MICR CODE", sorting(b, bank))
	pair("MOBILE", "XXXXXX"+b.Phone[len(b.Phone)-4:], "PRODUCT", "SB-GEN-PUB-IND-ALL-INR")
	pair("KYC STATUS", "COMPLIED", "MODE OF OPER", "SINGLE")
	pair("NOMINATION", "REGISTERED (RN "+world.Draw(r, world.Figures, 6)+")", "INT RATE", "2.70 % P.A.")
	pair("UNCLEARED AMT", "0.00", "LIEN AMOUNT", "0.00")
	f.Line(mono, leading, solid)
	f.Line(bold, leading, fmt.Sprintf("STATEMENT FOR THE PERIOD FROM %s TO %s", st.Start.Format("02-01-2006"), st.End.Format("02-01-2006")))
	head()
	row := func(t paper.Type, date, text, ref, out, in, balance string) {
		f.Line(t, leading, fmt.Sprintf("%-10s %-38.38s %-10s %14s %14s %18s", date, text, ref, out, in, balance))
	}
	credit := func(c world.Cents) string {
		if c < 0 {
			return b.Amount(-c) + "DR"
		}
		return b.Amount(c) + "CR"
	}
	row(mono, "", "B/F", "", "", "", credit(st.Opening))
	var out, in world.Cents
	for i, e := range st.Entries {
		if f.Y > f.Floor-4*leading {
			f.Line(mono, leading, dashes)
			row(mono, "", "PAGE TOTAL", "", b.Amount(out), b.Amount(in), "")
			row(mono, "", "C/F", "", "", "", credit(before(st, i)))
			out, in = 0, 0
			f.Turn()
			head()
			row(mono, "", "B/F", "", "", "", credit(before(st, i)))
		}
		paid, got := sides(b, e)
		if e.Amount < 0 {
			out -= e.Amount
		} else {
			in += e.Amount
		}
		row(mono, e.Date.Format("02-01-2006"), e.Text, e.Ref, paid, got, credit(e.Balance))
		if len(e.Text) > 38 {
			row(mono, "", e.Text[38:], "", "", "", "")
		}
	}
	f.Room(15 * leading)
	f.Line(mono, leading, dashes)
	row(mono, "", "PAGE TOTAL", "", b.Amount(out), b.Amount(in), "")
	debits, credits := counted(st)
	f.Line(bold, leading, solid)
	row(bold, "", fmt.Sprintf("GRAND TOTAL  DR COUNT %d  CR COUNT %d", debits, credits), "", b.Amount(st.Debits), b.Amount(st.Credits), "")
	row(bold, "", "CLOSING BALANCE AS ON "+st.End.Format("02-01-2006"), "", "", "", credit(st.Closing))
	f.Line(mono, 2*leading, solid)
	f.Line(mono, leading, "ABBREVIATIONS : B/F BROUGHT FORWARD  C/F CARRIED FORWARD  CR CREDIT  DR DEBIT  INT INTEREST  CHQ CHEQUE")
	f.Line(mono, leading, "UNLESS THE CONSTITUENT BRINGS TO THE NOTICE OF THE BRANCH ANY DISCREPANCY WITHIN 15 DAYS, THE ENTRIES ABOVE")
	f.Line(mono, leading, "WILL BE TAKEN AS FOUND CORRECT. PLEASE DO NOT ACCEPT ALTERATIONS BY HAND. BALANCE INCLUDES CHEQUES IN CLEARING.")
	f.Line(mono, leading, "***** END OF STATEMENT *****")
	last := f.S
	blue := paper.RGB(60, 60, 150)
	form.Seal(last, x+w-150, f.Y+16, 32, blue, 8, "BRANCH "+branch)
	form.Signature(last, x+w-116, f.Y+26, 70, r)
	last.Right(x+w, f.Y+46, mono, "AUTHORISED SIGNATORY")
	fields := b.StatementFields(st)
	fields["bank"] = world.Upper(bank.Name) // the printer knows no other letters
	return template.Uncounted(template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Text(x, b.Height-30, mono, fmt.Sprintf("PRINTED ON %s  USER %s", printed, teller))
		s.Right(x+w, b.Height-30, mono, fmt.Sprintf("PAGE NO : %d", n))
	})).About(world.ISO(st.Start), world.ISO(st.End))
}
