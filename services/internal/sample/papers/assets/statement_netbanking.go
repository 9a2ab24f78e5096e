package assets

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// netbankingStatement is the PDF that a public bank's net banking exports: landscape, a ruled grid, the block with the account's particulars
// again on every page, and nothing in the foot but the number.
func netbankingStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	r := a.Issuer(b)
	bank := st.Account.Bank
	text, bold := paper.Narrow.Of(8.5), paper.NarrowBold.Of(8.5)
	width, height := b.Height, b.Width
	x, w := 36.0, width-72
	columns := form.Columns(w, form.Column{Title: "S No.", Width: 38, Right: true}, form.Column{Title: "Txn Date", Width: 80},
		form.Column{Title: "Value Date", Width: 80},
		form.Column{Title: "Description"}, form.Column{Title: "Ref No./Cheque No.", Width: 104}, form.Column{Title: "Branch Code", Width: 66},
		form.Column{Title: "Debit", Width: 82, Right: true}, form.Column{Title: "Credit", Width: 82, Right: true}, form.Column{Title: "Balance",
			Width: 90, Right: true})
	left := [][2]string{
		{"Account Name", world.Upper(b.Name())}, {"Address", b.Home.Street}, {"", b.Home.City + " " + b.Home.Code}, {"Date", date3(b.AsOf)},
		{"Account Number", st.Account.Number}, {"Account Description", "REGULAR SB CHQ-INDIVIDUALS"},
	}
	right := [][2]string{
		{"Branch", bank.Place.City}, {"CIF No.", customer(b, bank, 11)}, {"IFS Code", bank.Branch}, {"MICR Code", sorting(b, bank)},
		{"Interest Rate (% p.a.)", "2.70"}, {"Nomination Registered", "Yes"},
	}
	const leading, pad = 9.5, 4.0
	f := form.NewFlow(x, w, height-40, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: width, Height: height, Colour: true}
		form.Emblem(s, x, 24, 22, paper.RGB(20, 80, 150), 4)
		s.Text(x+30, 41, paper.NarrowBold.Of(15).In(paper.RGB(20, 80, 150)), bank.Name)
		for i := range left {
			y := 62 + 11*float64(i)
			s.Text(x, y, text, left[i][0])
			if left[i][0] != "" {
				s.Text(x+96, y, text, ":")
			}
			s.Text(x+104, y, text, left[i][1])
			s.Text(x+w*0.58, y, text, right[i][0])
			s.Text(x+w*0.58+106, y, text, ":  "+right[i][1])
		}
		s.Text(x, 134, bold, "Account Statement from "+date3(st.Start)+" to "+date3(st.End))
		s.Band(x, 142, w, 18, paper.RGB(206, 222, 242))
		form.Grid(s, x, 142, 18, 1, columns)
		titles := make([]string, len(columns))
		for i, c := range columns {
			titles[i] = c.Title
		}
		form.Row(s, x, 154, bold, columns, titles...)
		return s, 160
	})
	// Y is the top of the next row here, not a baseline.
	row := func(lines []string, values ...string) {
		h := leading*float64(max(1, len(lines))) + pad
		f.Room(h)
		form.Grid(f.S, x, f.Y, h, 1, columns)
		form.Row(f.S, x, f.Y+9.5, text, columns, values...)
		form.Stacked(f.S, x+38+80+80+4, f.Y+9.5, leading, text, lines...)
		f.Y += h
	}
	row(nil, "", "", "", "Brought Forward", "", "", "", "", b.Amount(st.Opening))
	code := bank.Branch[len(bank.Branch)-5:]
	for i, e := range st.Entries {
		day := date3(e.Date)
		out, in := sides(b, e)
		row(text.Wrap(columns[3].Width-8, e.Text), fmt.Sprint(i+1), day, day, "", e.Ref, code, out, in, b.Amount(e.Balance))
	}
	debits, credits := counted(st)
	f.Room(92)
	f.Gap(14)
	form.Stacked(f.S, x, f.Y, 12, text, fmt.Sprintf("Opening Balance : %s", b.Amount(st.Opening)), fmt.Sprintf("Total Debits (%d) : %s", debits,
		b.Amount(st.Debits)),
		fmt.Sprintf("Total Credits (%d) : %s", credits, b.Amount(st.Credits)), fmt.Sprintf("Closing Balance : %s", b.Amount(st.Closing)))
	f.Y += 56
	f.Text(text, leading, 0, "Please do not share your ATM, debit/credit card number, PIN (Personal Identification Number) and OTP (One Time "+
		"Password) with anyone over mail, "+
		"SMS, phone call or any other media. The bank never asks for such information. **This is a computer generated statement and does not "+
		"require a signature.")
	f.Gap(2)
	f.Line(text, leading, "Statement reference "+world.Draw(r, world.Figures[1:], 1)+world.Draw(r, world.Figures, 15))
	return template.Uncounted(template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Centre(width/2, height-20, text, fmt.Sprint(n))
	})).About(world.ISO(st.Start), world.ISO(st.End))
}

// date3 writes a date with the month's name in three letters.
func date3(t time.Time) string { return t.Format("02 Jan 2006") }
