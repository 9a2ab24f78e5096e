package assets

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// classicStatement is a retail bank's monthly statement: a summary, the rows with their running balance over as many pages as they need, and
// the bank's notes.
func classicStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.5, Ink: paper.Navy, Pale: paper.RGB(243, 245, 248)}
	x, w := 40.0, b.Width-80
	small := style.Of(7.5)
	bank := st.Account.Bank
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		form.Emblem(s, x, 34, 22, style.Ink, 0)
		s.Text(x+30, 51, style.BoldOf(15).In(style.Ink), bank.Name)
		s.Right(x+w, 44, style.BoldOf(10), "Account Statement")
		s.Right(x+w, 56, small, b.Date(st.Start)+" to "+b.Date(st.End))
		s.Rule(x, x+w, 64, 1.2, style.Ink)
		if page > 1 {
			s.Text(x, 80, small, "Account number "+st.Account.Number+"   "+world.Upper(b.Name()))
		}
		return s, 86
	})
	form.Stacked(f.S, x+10, 100, 13, style.Of(9.5), append([]string{world.Upper(b.Name())}, b.Home.Lines()...)...)
	right, value := x+w*0.54, x+w*0.54+110
	form.Stacked(f.S, right, 92, 13, style.Of(8.5).In(paper.Grey), "Account number", "Account type", "Routing number", "Statement period", "Branch")
	form.Stacked(f.S, value, 92, 13, style.Of(8.5), st.Account.Number, st.Account.Kind, bank.Branch, b.Date(st.Start)+" - "+b.Date(st.End), bank.Place.City)
	f.S.Text(x, 182, style.BoldOf(9), "Account summary")
	f.Y = style.Cells(f.S, x, 190, w, 34,
		form.Cell{Label: "Opening balance on " + b.Date(st.Start), Value: b.Money(st.Opening)},
		form.Cell{Label: "Total deposits and credits", Value: b.Money(st.Credits)},
		form.Cell{Label: "Total withdrawals and debits", Value: b.Money(st.Debits)},
		form.Cell{Label: "Closing balance on " + b.Date(st.End), Value: b.Money(st.Closing)})
	f.S.Text(x, f.Y+28, style.BoldOf(9), "Transaction details")
	f.Y += 38

	columns := form.Columns(w, form.Column{Title: "Date", Width: 62}, form.Column{Title: "Description"},
		form.Column{Title: "Withdrawals", Width: 82, Right: true}, form.Column{Title: "Deposits", Width: 82, Right: true}, form.Column{Title: "Balance", Width: 82, Right: true})
	carried := func(label string, c world.Cents) {
		form.Row(f.S, x, f.Y, style.BoldOf(8.5), columns, "", label, "", "", b.Amount(c))
		f.Y += 13
	}
	rows := [][]string{{"", "Opening balance", "", "", b.Amount(st.Opening)}}
	for _, e := range st.Entries {
		out, in := "", b.Amount(e.Amount)
		if e.Amount < 0 {
			out, in = b.Amount(-e.Amount), ""
		}
		rows = append(rows, []string{b.Date(e.Date), e.Text, out, in, b.Amount(e.Balance)})
	}
	f.Table(form.Table{
		Columns: columns, Style: style, Ground: style.Ink, Ink: paper.White, Type: style.Of(8.5), Leading: 13, Zebra: true,
		Carry: func(f *form.Flow, row int, brought bool) {
			balance := st.Entries[row-1].Balance - st.Entries[row-1].Amount
			if brought {
				carried("Balance brought forward", balance)
			} else {
				carried("Balance carried forward", balance)
			}
		},
	}, rows)
	carried("Closing balance", st.Closing)
	f.S.Rule(x, x+w, f.Y-8, 0.8, style.Ink)
	f.Room(150)
	f.Gap(14)
	f.Line(style.BoldOf(9), 14, "Important information about your account")
	for _, note := range []string{
		"Please examine this statement at once. If no error is reported within 30 days of the statement date, the account will be considered correct.",
		"In case of errors or questions about your electronic transfers, call us at " + bank.Phone + " or write to " + bank.Name + ", " + bank.Place.String() +
			". Tell us your name and account number, the date and amount of the transfer in question, and why you believe there is an error.",
		"Deposits may not be available for immediate withdrawal. Interest is calculated on the daily balance and credited on the last day of the period.",
	} {
		f.Text(style.Of(8), 10.5, 0, note)
		f.Gap(4)
	}
	return template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-52, 0.6, paper.Grey)
		s.Text(x, b.Height-40, small.In(paper.Grey), bank.Name+"  |  Customer care "+bank.Phone)
		s.Right(x+w, b.Height-40, small, fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}
