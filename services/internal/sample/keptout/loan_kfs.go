package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// keyFacts is the statement the Reserve Bank prescribes, with its annexes: the computation of the annual percentage rate and the first
// instalments of the schedule.
func keyFacts(b *world.Borrower, a template.Ask) template.Document {
	x, w := 40.0, b.Width-80
	text, bold := paper.Sans.Of(8.2), paper.SansBold.Of(8.2)
	p := form.Prose{Text: text, Bold: bold, Leading: 10.4}
	r := a.Issuer(b)
	fee := b.Loan.Fee
	tax := fee.Share(1800)
	legal, valuation, stamp := world.Units(4000+500*r.IntN(6)), world.Units(2500+250*r.IntN(6)), b.Loan.Amount.Share(20)
	charges := fee + tax + legal + valuation
	annual := yearly(b.Loan, charges)
	each := b.Loan.Instalment()
	day := b.AsOf.AddDate(0, 0, 10)
	proposal := "KFS/" + b.Loan.Number
	f := form.NewFlow(x, w, b.Height-60, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		s.Text(x, 40, paper.SansBold.Of(10), b.Lender.Name)
		s.Right(x+w, 40, text, "Proposal / account no. "+b.Loan.Number)
		s.Rule(x, x+w, 46, 0.5, paper.Black)
		return s, 66
	})
	f.Centre(paper.SansBold.Of(12.5), 16, "KEY FACTS STATEMENT")
	f.Centre(bold, 16, "Part 1 (Interest rate and fees/charges)")
	f.S.Text(x, f.Y, text, "Name of the borrower: "+b.Name())
	f.S.Right(x+w, f.Y, text, "Date: "+b.Date(day))
	f.Gap(8)
	first := b.Loan.Schedule(day, 1)[0]
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{Width: 178}, form.Column{}), 3.4, nil, [][]string{
		{"1", "Loan proposal / account No.", b.Loan.Number + "      Type of loan: Housing loan (term loan, individual)"},
		{"2", "Sanctioned loan amount (in Rupees)", "*" + b.Amount(b.Loan.Amount) + "*"},
		{"3", "Disbursal schedule: (i) Disbursement in stages or 100% upfront. (ii) If it is stage wise, mention the clause of loan agreement " +
			"having relevant details", "100% upfront, to the seller, on execution and deposit of title deeds (clause 2 of the loan agreement)"},
		{"4", "Loan term (year/months/days)", fmt.Sprintf("%d months", b.Loan.Months)},
	})
	f.Line(bold, 6, "5     Instalment details")
	quarter := w / 4
	f.Rows(p, form.Columns(w, form.Column{Width: quarter}, form.Column{Width: quarter}, form.Column{Width: quarter}, form.Column{}), 3.4,
		[]string{"Type of instalments", "Number of EPIs", "EPI (in Rs.)", "Commencement of repayment, post sanction"},
		[][]string{{"Monthly (EMI)", fmt.Sprint(b.Loan.Months), b.Amount(each), b.Date(first.Due)}})
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{Width: 178}, form.Column{}), 3.4, nil, [][]string{
		{"6", "Interest rate (%) and type (fixed or floating or hybrid)", "*" + world.Percent(b.Loan.Rate) + "* p.a., floating"},
		{"7", "Additional information in case of floating rate of interest", fmt.Sprintf("Reference benchmark: Repo rate %s;  Benchmark rate (B) "+
			"%s;  Spread (S) 2.65%%;  Final rate R = (B) + (S): %s;  Reset periodicity: 3 months for B, 36 months for S.  Impact of change in "+
			"the reference benchmark by 25 bps: EPI changes by Rs. %s, or number of EPIs by about %d",
			world.Percent(b.Loan.Rate-265), world.Percent(b.Loan.Rate-265), world.Percent(b.Loan.Rate), b.Amount(world.Loan{Amount: b.Loan.Amount,
				Rate: b.Loan.Rate + 25, Months: b.Loan.Months}.Instalment()-each), b.Loan.Months/40)},
	})
	f.Line(bold, 6, "8     Fee / charges")
	f.Rows(p, form.Columns(w, form.Column{Width: 28}, form.Column{}, form.Column{Width: 84}, form.Column{Width: 90, Right: true},
		form.Column{Width: 84}, form.Column{Width: 64}), 3.4, []string{"", "", "Payable to the RE (A): one-time/recurring", "Amount (Rs.) or %",
		"Payable to a third party through RE (B)", "Amount (Rs.)"}, [][]string{
		{"(i)", "Processing fees, with GST", "One-time", b.Amount(fee + tax), "-", "-"},
		{"(ii)", "Insurance charges", "-", "-", "Optional", "-"},
		{"(iii)", "Valuation fees", "One-time", b.Amount(valuation), "-", "-"},
		{"(iv)", "Any other: legal search and documentation", "One-time", b.Amount(legal), "Stamp duty", b.Amount(stamp)},
	})
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{Width: 178}, form.Column{}), 3.4, nil, [][]string{
		{"9", "Annual Percentage Rate (APR) (%)", "*" + world.Percent(annual) + "*"},
		{"10", "Details of contingent charges (in Rs. or %, as applicable)", "(i) Penal charges in case of delayed payment: 24% p.a. on the " +
			"overdue amount, plus GST   (ii) Other penal charges: dishonour of mandate Rs. 500 per instance   (iii) Foreclosure charges: Nil on " +
			"floating rate to individuals   (iv) Charges for switching of loans from floating to fixed rate and vice versa: 0.50% of outstanding " +
			"  (v) Statement of account beyond one a year: Rs. 200"},
	})
	f.Turn()
	f.Centre(bold, 14, "Part 2 (Other qualitative information)")
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{Width: 214}, form.Column{}), 3.6, nil, [][]string{
		{"1", "Clause of loan agreement relating to engagement of recovery agents", "Clause 14. Agents are engaged only after written notice to " +
			"the borrower with the name and contact of the agency, and follow the code of conduct published on our website"},
		{"2", "Clause of loan agreement which details grievance redressal mechanism", "Clause 22"},
		{"3", "Phone number and email id of the nodal grievance redressal officer", b.Stock().TollFree + ";  nodal.officer@lender.example"},
		{"4", "Whether the loan is, or in future maybe, subject to transfer to other REs or securitisation (Yes/No)", "Yes"},
		{"5", "In case of lending under collaborative lending arrangements (e.g., co-lending/outsourcing), additional details",
			"Not applicable: the loan is funded wholly by the Company"},
		{"6", "In case of digital loans: cooling off / look-up period, during which borrower shall not be charged any penalty on prepayment",
			"3 days from disbursal"},
		{"7", "Details of LSP acting as recovery agent and authorised to approach the borrower", "None"},
	})
	f.Centre(bold, 14, "Annex B - Computation of APR")
	f.Rows(p, form.Columns(w, form.Column{Width: 24}, form.Column{}, form.Column{Width: 130, Right: true}), 3.2, []string{"Sr.", "Parameter",
		"Details"}, [][]string{
		{"1", "Sanctioned loan amount (in Rupees)", b.Amount(b.Loan.Amount)},
		{"2", "Loan term (in months)", fmt.Sprint(b.Loan.Months)},
		{"3", "a) No. of instalments for payment of principal, in case of non-equated periodic loans", "-"},
		{"", "b) Type of EPI, amount of each EPI (in Rupees)", "Monthly  " + b.Amount(each)},
		{"", "c) No. of instalments for payment of capitalised interest, if any", "0"},
		{"4", "Interest rate type (fixed or floating or hybrid) and rate", "Floating  " + world.Percent(b.Loan.Rate)},
		{"5", "Total interest amount to be charged during the entire tenor of the loan, at the rate prevailing on sanction date",
			b.Amount(each*world.Cents(b.Loan.Months) - b.Loan.Amount)},
		{"6", "Fee / charges payable (in Rupees)", b.Amount(charges)},
		{"7", "Net disbursed amount (1 - 6)", b.Amount(b.Loan.Amount - charges)},
		{"8", "Total amount to be paid by the borrower (sum of 1 and 5)", b.Amount(each * world.Cents(b.Loan.Months))},
		{"9", "Annual Percentage rate - effective annualised interest rate (in percentage)", world.Percent(annual)},
		{"10", "Schedule of disbursement as per terms and conditions", "100% upfront"},
		{"11", "Due date of payment of instalment and interest", "1st of each month"},
	})
	f.Centre(bold, 14, "Annex C - Repayment schedule under Equated Periodic Instalment (first instalments)")
	var rows [][]string
	owed := b.Loan.Amount
	for _, s := range b.Loan.Schedule(day, 36) {
		rows = append(rows, []string{fmt.Sprint(s.Number), b.Amount(owed), b.Amount(s.Principal), b.Amount(s.Interest), b.Amount(s.Instalment)})
		owed = s.Owing
	}
	f.Rows(form.Prose{Text: text, Bold: bold, Leading: 9.6}, form.Columns(w, form.Column{Width: 76}, form.Column{Right: true},
		form.Column{Right: true}, form.Column{Right: true}, form.Column{Right: true}), 2.2,
		[]string{"Instalment No.", "Outstanding principal (Rs.)", "Principal (Rs.)", "Interest (Rs.)", "Instalment (Rs.)"}, rows)
	f.Room(96)
	f.Prose(p, "The validity of this statement is three working days from the date above. The borrower is not bound to accept the terms within "+
		"that time. I/We acknowledge that the contents of this Key Facts Statement have been explained to me/us in a language understood by "+
		"me/us, and that I/we have received a copy.")
	f.Gap(34)
	form.Signature(f.S, x+10, f.Y-5, 90, b.Random("signature"))
	f.S.Rule(x, x+140, f.Y, 0.6, paper.Black)
	f.S.Rule(x+w-160, x+w, f.Y, 0.6, paper.Black)
	form.Signature(f.S, x+w-140, f.Y-5, 80, b.File.Random("officer signature"))
	f.S.Text(x, f.Y+11, text, "Signature of borrower")
	f.S.Text(x+w-160, f.Y+11, text, "For "+b.Lender.Name)
	return template.Numbered(map[string]string{
		"lender": b.Lender.Name, "borrower": b.Name(), "loan_number": b.Loan.Number, "loan_amount": b.Loan.Amount.Plain(),
		"interest_rate": world.Percent(b.Loan.Rate), "apr": world.Percent(annual),
		"term_months": fmt.Sprint(b.Loan.Months), "monthly_instalment": each.Plain(), "statement_date": world.ISO(day),
		"first_instalment_date": world.ISO(first.Due), "processing_fee": (fee + tax).Plain(),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-30, paper.Sans.Of(7).In(paper.Grey), proposal)
		s.Right(x+w, b.Height-30, paper.Sans.Of(7.4), fmt.Sprintf("Pg %d / %d", n, of))
	})
}
