package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// openPassbook is a savings passbook copied from its first page and its last printed one: the rows stand where the passbook printer struck
// them, a little off the lines.
func openPassbook(b *world.Borrower, a template.Ask) template.Document {
	acc := b.Account(a.Account)
	bank := acc.Bank
	st := b.Statement(a.Account, a.Back, 1)
	r, own := a.Issuer(b), a.Own(b)
	const w, h = 510.0, 354.0
	ink := world.Pick(r, []paper.Ink{paper.RGB(20, 60, 130), paper.RGB(130, 30, 40), paper.RGB(0, 100, 80)})
	pale := paper.RGB(244, 246, 238)
	print := paper.Mono.Of(7.6).In(paper.RGB(50, 50, 70))
	leaf := func() *paper.Sheet {
		s := &paper.Sheet{Width: w, Height: h, Colour: true}
		s.Band(0, 0, w, h, pale)
		return s
	}
	first := leaf()
	form.Emblem(first, 28, 24, 30, ink, 4)
	first.Text(68, 46, paper.RomanBold.Of(16).In(ink), world.Upper(bank.Name))
	first.Text(68, 58, paper.Roman.Of(8).In(ink), "SAVINGS BANK PASS BOOK")
	first.Rule(28, w-28, 66, 1, ink)
	y := 86.0
	opened := b.AsOf.AddDate(-4-r.IntN(5), -r.IntN(12), 0)
	customer, micr, book := world.Draw(r, world.Figures[1:], 9), world.Draw(r, world.Figures[1:], 9), fmt.Sprint(2+r.IntN(4))
	for _, row := range [][4]string{
		{"Branch", world.Upper(bank.Place.City) + " MAIN", "IFSC", bank.Branch}, {"Account No.", acc.Number, "MICR", micr}, {"Customer ID",
			customer, "Book No.", book}, {"Name", world.Upper(b.Name()), "Mode of operation", "SINGLE"},
		{"Address", world.Upper(b.Home.Street), "Nomination", "Y (REGD)"}, {"", world.Upper(b.Home.Town()), "Date of opening", b.Date(opened)},
		{"Mobile", b.Phone, "Issued on", b.Date(opened.AddDate(2, 0, 0))},
	} {
		for i := range 2 {
			x := 28 + float64(i)*310
			first.Text(x, y, paper.Roman.Of(7.6).In(ink), row[2*i])
			first.Text(x+[]float64{70, 82}[i], y, form.Fit(print, row[2*i+1], []float64{236, 84}[i]), row[2*i+1])
		}
		first.Rule(28, w-28, y+5, 0.3, ink)
		y += 20
	}
	form.Seal(first, w-86, 278, 32, paper.RGB(60, 40, 130), 12, cutWords(bank.Name, 2))
	form.Signature(first, w-180, 300, 70, r)
	first.Text(w-190, 314, paper.Roman.Of(7.6), "Branch Manager")
	for i, n := range []string{"Please present the pass book for updating at least once a quarter.", "Entries are made by machine; report " +
		"differences within 7 days.", "Keep this book safely. A duplicate is charged at Rs. 100 plus tax.", "Deposits are insured up to Rs. 5 " +
		"lakh under the DICGC scheme."} {
		first.Text(28, 262+float64(i)*12, paper.Roman.Of(7.4).In(ink), fmt.Sprintf("%d. %s", i+1, n))
	}
	second := leaf()
	columns := form.Columns(w-40, form.Column{Width: 56}, form.Column{}, form.Column{Width: 58}, form.Column{Width: 74, Right: true},
		form.Column{Width: 74, Right: true}, form.Column{Width: 82, Right: true})
	second.Band(20, 18, w-40, 18, ink)
	form.Row(second, 20, 30, paper.RomanBold.Of(7.6).In(paper.White), columns, "Date", "Particulars", "Chq. No.", "Withdrawal", "Deposit",
		"Balance")
	const rows, pitch = 24, 12.0
	for i := range rows + 1 {
		second.Rule(20, w-20, 36+float64(i)*pitch, 0.25, paper.RGB(170, 180, 196))
	}
	at := 20.0
	for _, c := range append(columns, form.Column{}) {
		second.Line(at, 18, at, 36+rows*pitch, 0.25, paper.RGB(170, 180, 196))
		at += c.Width
	}
	entries := st.Entries[max(0, len(st.Entries)-rows+1):]
	dx, dy := own.Float64()*3, own.Float64()*4
	opening := st.Opening
	if len(entries) > 0 {
		opening = entries[0].Balance - entries[0].Amount
	}
	y = 45 + dy
	form.Row(second, 20+dx, y, print, columns, "", "B/F", "", "", "", b.Amount(opening)+"Cr")
	for _, e := range entries {
		y += pitch
		out, in := "", b.Amount(e.Amount)
		if e.Amount < 0 {
			out, in = b.Amount(-e.Amount), ""
		}
		form.Row(second, 20+dx, y, print, columns, e.Date.Format("02-01-06"), e.Text, "", out, in, b.Amount(e.Balance)+"Cr")
	}
	page := 3 + 2*own.IntN(9)
	second.Text(20, h-12, paper.Roman.Of(7).In(ink), "CHQ cheque   INT interest   CASH cash   TRF transfer   CLG clearing")
	second.Right(w-20, h-12, paper.Roman.Of(8).In(ink), fmt.Sprint(page))
	d := template.Document{
		Fields: map[string]string{"bank": world.Upper(bank.Name), "holder": world.Upper(b.Name()), "account_number": acc.Number,
			"ifsc": bank.Branch, "closing_balance": st.Closing.Plain(), "customer_id": customer},
		Pages: []template.Page{{Sheet: first}, {Sheet: second, Number: page}},
	}
	from := st.Start
	if len(entries) > 0 {
		from = entries[0].Date
	}
	return d.About(world.ISO(from), world.ISO(st.End))
}
