package loan

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/world"
)

// What the model forms H-24 and H-25 have in common: the estimate's first page returns in the disclosure's.

// tridBand is the title of a part: white on black, with a rule across the page.
func tridBand(s *paper.Sheet, x, y, w float64, title string) {
	t := paper.SansBold.Of(10.5).In(paper.White)
	s.Band(x, y, max(w*0.36, t.Width(title)+12), 16, paper.Black)
	s.Text(x+5, y+11.5, t, title)
	s.Rule(x, x+w, y+16, 1, paper.Black)
}

// tridTerms is the part Loan Terms. It returns its lower edge.
func tridTerms(s *paper.Sheet, x, y, w float64, b *world.Borrower) float64 {
	bold, note := paper.SansBold.Of(9), paper.SansItalic.Of(7.2)
	tridBand(s, x, y, w, "Loan Terms")
	s.Text(x+w*0.40, y+11.5, bold, "Can this amount increase after closing?")
	y += 16
	term := func(h float64, name, value, answer string) {
		s.Text(x+5, y+14, bold, name)
		s.Text(x+w*0.26, y+14, paper.Sans.Of(10), value)
		s.Text(x+w*0.40, y+14, bold, answer)
		s.Rule(x, x+w, y+h, 0.5, paper.Grey)
		y += h
	}
	term(22, "Loan Amount", dollars(b, b.Loan.Amount), "NO")
	term(22, "Interest Rate", world.Percent(b.Loan.Rate), "NO")
	term(44, "Monthly Principal & Interest", b.Money(b.Loan.Instalment()), "NO")
	s.Paragraph(x+5, y-20, w*0.22, 8.5, note, "See Projected Payments below for your Estimated Total Monthly Payment")
	s.Band(x, y, w, 16, paper.RGB(228, 228, 228))
	s.Text(x+w*0.40, y+11.5, bold, "Does the loan have these features?")
	y += 16
	term(20, "Prepayment Penalty", "", "NO")
	term(20, "Balloon Payment", "", "NO")
	return y
}

// tridPayments is the part Projected Payments.
func tridPayments(s *paper.Sheet, x, y, w float64, b *world.Borrower, costs deal.Costs, estimated string) float64 {
	text, bold, note := paper.Sans.Of(9), paper.SansBold.Of(9), paper.SansItalic.Of(7.2)
	tridBand(s, x, y, w, "Projected Payments")
	y += 16
	escrow := costs.TaxMonth + costs.InsuranceMonth
	s.Text(x+5, y+12, bold, "Payment Calculation")
	s.Centre(x+w*0.68, y+12, bold, fmt.Sprintf("Years 1-%d", b.Loan.Months/12))
	s.Rule(x, x+w, y+17, 0.5, paper.Grey)
	s.Line(x+w*0.36, y, x+w*0.36, y+103, 0.5, paper.Grey)
	y += 17
	for _, l := range []form.Cell{{Label: "Principal & Interest", Value: b.Money(b.Loan.Instalment())}, {Label: "Mortgage Insurance",
		Value: "+        0"}, {Label: estimated + "Escrow", Value: "+     " + b.Amount(escrow)}} {
		s.Text(x+5, y+12, bold, l.Label)
		s.Right(x+w*0.74, y+12, text, l.Value)
		y += 16
	}
	s.Text(x+5, y+6, note, "Amount can increase over time")
	y += 12
	s.Rule(x, x+w, y, 0.5, paper.Grey)
	s.Text(x+5, y+12, bold, "Estimated Total")
	s.Text(x+5, y+22, bold, "Monthly Payment")
	s.Right(x+w*0.74, y+16, paper.SansBold.Of(11), b.Money(b.Loan.Instalment()+escrow))
	y += 26
	s.Rule(x, x+w, y, 1, paper.Black)
	s.Text(x+5, y+13, bold, "Estimated Taxes, Insurance")
	s.Text(x+5, y+23, bold, "& Assessments")
	s.Text(x+5, y+33, note, "Amount can increase over time")
	s.Text(x+w*0.30, y+16, paper.SansBold.Of(10), b.Money(escrow))
	s.Text(x+w*0.30, y+27, text, "a month")
	s.Text(x+w*0.46, y+12, bold, "This estimate includes")
	s.Text(x+w*0.84, y+12, bold, "In escrow?")
	for i, l := range []string{"Property Taxes", "Homeowner\u2019s Insurance", "Other:"} {
		form.Checkbox(s, x+w*0.46, y+24+12*float64(i), text, i < 2, l)
		if i < 2 {
			s.Text(x+w*0.84, y+24+12*float64(i), bold, "YES")
		}
	}
	s.Paragraph(x+w*0.46, y+58, w*0.54, 8.5, note, "See Section G on page 2 for escrowed property costs. You must pay for other property costs "+
		"separately.")
	return y + 76
}
