package loan

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// terms are the figures of a Key Facts Statement.
type terms struct {
	deal.Deal
	deal.Charges
	apr               string
	benchmark, spread int64
	interest, repaid  world.Cents
	schedule          []world.Payment
	dearer            world.Cents // the instalment if the benchmark rises by a quarter of a percent
	longer            int         // or that many instalments more
	nodal, mail       string
}

func termsOf(b *world.Borrower) terms {
	t := terms{Deal: deal.Of(b), Charges: deal.IndianCharges(b), benchmark: 550, nodal: b.File.Someone(b.File.Random("nodal officer")).Name(),
		mail: "nodal.officer@example.com"}
	t.apr = world.Percent(deal.APR(b.Loan, t.Total()))
	t.spread = b.Loan.Rate - t.benchmark
	t.schedule = b.Loan.Schedule(t.Signed, b.Loan.Months)
	for _, p := range t.schedule {
		t.interest += p.Interest
		t.repaid += p.Instalment
	}
	up := b.Loan
	up.Rate += 25
	t.dearer = up.Instalment()
	for up.Instalment() > b.Loan.Instalment() {
		up.Months++
		t.longer++
	}
	return t
}

func kfsFields(b *world.Borrower, t terms) map[string]string {
	return map[string]string{
		"lender": b.Lender.Name, "borrower": b.FullName(), "loan_number": b.Loan.Number, "loan_amount": b.Loan.Amount.Plain(),
		"interest_rate": world.Percent(b.Loan.Rate), "apr": t.apr,
		"term_months": world.Number(b.Loan.Months), "monthly_instalment": b.Loan.Instalment().Plain(),
		"statement_date": world.ISO(t.Sanctioned), "processing_fee": t.Processing.Plain(),
	}
}

// plainKeyFacts is the statement in the form of the regulator's annex, black on white, every row numbered as there: Part 1, Part 2, the
// computation of the annual percentage rate and the schedule of repayment with the first and last years of it.
func plainKeyFacts(b *world.Borrower, a template.Ask) template.Document {
	r, t := a.Issuer(b), termsOf(b)
	face := world.Pick(r, []paper.Face{paper.Humanist, paper.Sans, paper.Serif})
	st := form.Style{Text: face, Bold: face + 1, Size: 9}
	x, w := 50.0, b.Width-100
	f := form.NewFlow(x, w, b.Height-66, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		if page > 1 {
			return s, 54
		}
		s.Text(x, 44, st.BoldOf(11), b.Lender.Name)
		s.Right(x+w, 44, st.Of(9), "Date: "+b.Date(t.Sanctioned))
		s.Centre(b.Width/2, 70, st.BoldOf(14), "Key Facts Statement")
		s.Centre(b.Width/2, 84, st.Of(9), "(to be read with the circular of the Reserve Bank of India on Key Facts Statement for Loans & "+
			"Advances dated April 15, 2024)")
		s.Text(x, 104, st.Of(9), "Name of the borrower(s): ")
		s.Text(x+st.Of(9).Width("Name of the borrower(s): "), 104, st.BoldOf(9), strings.Join(deal.Parties(b), ", "))
		return s, 122
	})
	body := st.Prose(8.8, 11)
	centred := func(title string) {
		f.Room(80)
		f.Centre(st.BoldOf(10.5), 9, title)
	}
	centred("Part 1 (Interest rate and fees/charges)")
	four := form.Columns(w, form.Column{Width: 26}, form.Column{Width: 190}, form.Column{Width: (w - 216) / 2}, form.Column{})
	f.Rows(body, four, 3.5, nil, [][]string{
		{"1", "Loan proposal/ account No.\n*" + b.Loan.Number + "*", "Type of Loan", "Housing loan \u2013 term loan, secured"},
		{"2", "Sanctioned Loan amount (in Rupees)", "*" + b.Money(b.Loan.Amount) + "*"},
		{"3", "Disbursal schedule\n(i) Disbursement in stages or 100% upfront.\n(ii) If it is stage wise, mention the clause of loan agreement " +
			"having relevant details", "100% upfront, on registration of the sale deed"},
		{"4", "Loan term (year/months/days)", fmt.Sprintf("*%d months*", b.Loan.Months)},
	})
	f.Y -= body.Leading + 3.5
	f.Rows(body, form.Columns(w, form.Column{Width: 26}, form.Column{Width: 110}, form.Column{Width: 100}, form.Column{Width: 110},
		form.Column{}), 3.5, nil, [][]string{
		{"5", "Instalment details"},
		{"", "Type of instalments", "Number of EPIs", "EPI (Rs.)", "Commencement of repayment, post sanction"},
		{"", "Monthly", world.Number(b.Loan.Months), "*" + b.Amount(b.Loan.Instalment()) + "*", b.Date(t.FirstDue)},
	})
	f.Y -= body.Leading + 3.5
	f.Rows(body, four, 3.5, nil, [][]string{
		{"6", "Interest rate (%) and type (fixed or floating or hybrid)", "*" + world.Percent(b.Loan.Rate) + "* per annum \u2013 Floating"},
		{"7", "Additional Information in case of Floating rate of interest"},
	})
	f.Y -= body.Leading + 3.5
	each := (w - 26) / 7
	f.Rows(st.Prose(8, 10), form.Columns(w, form.Column{Width: 26}, form.Column{Width: each}, form.Column{Width: each},
		form.Column{Width: each}, form.Column{Width: each}, form.Column{Width: each}, form.Column{Width: each}, form.Column{}), 3, nil, [][]string{
		{"", "Reference Benchmark", "Benchmark rate (%) (B)", "Spread (%) (S)", "Final rate (%) R = (B) + (S)",
			"Reset periodicity (Months): B / S", "25 bps change in R: EPI (Rs.)", "25 bps change in R: No. of EPIs"},
		{"", "Policy repo rate", world.Percent(t.benchmark), world.Percent(t.spread), world.Percent(b.Loan.Rate), "3 / 36", b.Amount(t.dearer),
			world.Number(b.Loan.Months + t.longer)},
	})
	f.Y -= 13
	six := form.Columns(w, form.Column{Width: 26}, form.Column{Width: 124}, form.Column{Width: 82}, form.Column{}, form.Column{Width: 82},
		form.Column{Width: 84})
	f.Rows(body, six, 3.5, nil, [][]string{
		{"8", "Fee/ Charges"},
		{"", "", "Payable to the RE (A)\nOne-time/Recurring", "Amount (in Rs.) or Percentage (%) as applicable",
			"Payable to a third party through RE (B)\nOne-time/Recurring", "Amount (in Rs.)"},
		{"(i)", "Processing fees", "One-time", b.Amount(t.Processing), "\u2013", "\u2013"},
		{"", "GST @ 18% on processing fees", "One-time", b.Amount(t.Tax), "\u2013", "\u2013"},
		{"(ii)", "Insurance charges", "\u2013", "\u2013", "One-time", b.Amount(t.Insurance)},
		{"(iii)", "Valuation fees", "\u2013", "\u2013", "One-time", b.Amount(t.Valuation)},
		{"(iv)", "Any other: legal opinion", "\u2013", "\u2013", "One-time", b.Amount(t.Legal)},
		{"", "CERSAI registration", "One-time", b.Amount(t.Registry), "\u2013", "\u2013"},
		{"", "Stamp duty", "\u2013", "\u2013", "One-time", b.Amount(t.Conveyance)},
	})
	f.Y -= body.Leading + 3.5
	f.Rows(body, four, 3.5, nil, [][]string{
		{"9", "Annual Percentage Rate (APR) (%)", "*" + t.apr + "*"},
		{"10", "Details of Contingent Charges (in Rs. or %, as applicable)"},
		{"(i)", "Penal charges, if any, in case of delayed payment", "2.00% per annum on the overdue instalment, for the period of delay"},
		{"(ii)", "Other penal charges, if any", "Rs. 500.00 plus GST for each NACH or cheque return"},
		{"(iii)", "Foreclosure charges, if applicable", "Nil, for individual borrowers at floating rates"},
		{"(iv)", "Charges for switching of loans from floating to fixed rate and vice versa",
			"0.50% of the principal outstanding, at most Rs. 5,900.00 including GST"},
		{"(v)", "Any other charges (please specify)", "Copy of documents Rs. 500.00; statement of account beyond two a year Rs. 200.00"},
	})
	f.Gap(6)
	centred("Part 2 (Other qualitative information)")
	three := form.Columns(w, form.Column{Width: 26}, form.Column{Width: 270}, form.Column{})
	f.Rows(body, three, 3.5, nil, [][]string{
		{"1", "Clause of Loan agreement relating to engagement of recovery agents", "Article 9, clause 9.6"},
		{"2", "Clause of Loan agreement which details grievance redressal mechanism", "Article 12, clause 12.4"},
		{"3", "Phone number and email id of the nodal grievance redressal officer", t.nodal + "\n" + b.Stock().TollFree + ", " + t.mail},
		{"4", "Whether the loan is, or in future maybe, subject to transfer to other REs or securitisation (Yes/ No)", "Yes"},
		{"5", "In case of lending under collaborative lending arrangements (e.g., co-lending/ outsourcing), following additional details may be " +
			"furnished: name of the originating RE along with its funding proportion; name of the partner RE along with its proportion of " +
			"funding; blended rate of interest", "Not applicable"},
		{"6", "In case of digital loans, following specific disclosures may be furnished: (i) Cooling off/look-up period, in terms of RE\u2019s " +
			"board approved policy, during which borrower shall not be charged any penalty on prepayment of loan",
			"Not applicable. This statement is valid for 3 working days."},
		{"", "(ii) Details of LSP acting as recovery agent and authorized to approach the borrower", "None"},
	})
	f.Gap(6)
	centred("Annex B: Computation of APR")
	f.Rows(body, form.Columns(w, form.Column{Width: 34}, form.Column{}, form.Column{Width: 150, Right: true}), 3, []string{"Sr. No.",
		"Parameter", "Details"}, [][]string{
		{"1", "Sanctioned Loan amount (in Rupees) (Sl no. 2 of the KFS template \u2013 Part 1)", b.Amount(b.Loan.Amount)},
		{"2", "Loan Term (in years/ months/ days) (Sl No. 4 of the KFS template \u2013 Part 1)", fmt.Sprintf("%d months", b.Loan.Months)},
		{"a)", "No. of instalments for payment of principal, in case of non-equated periodic loans", "\u2013"},
		{"b)", "Type of EPI / Amount of each EPI (in Rupees) and nos. of EPIs", fmt.Sprintf("Monthly / %s / %d", b.Amount(b.Loan.Instalment()),
			b.Loan.Months)},
		{"c)", "No. of instalments for payment of capitalised interest, if any", "Nil"},
		{"d)", "Commencement of repayments, post sanction", b.Date(t.FirstDue)},
		{"3", "Interest rate type (fixed or floating or hybrid)", "Floating"},
		{"4", "Rate of Interest", world.Percent(b.Loan.Rate)},
		{"5", "Total Interest Amount to be charged during the entire tenor of the loan as per the rate prevailing on sanction date (in " +
			"Rupees)", b.Amount(t.interest)},
		{"6", "Fee/ Charges payable (in Rupees)", b.Amount(t.Total())},
		{"A", "Payable to the RE", b.Amount(t.Charges.Lender())},
		{"B", "Payable to third-party routed through RE", b.Amount(t.Others())},
		{"7", "Net disbursed amount (1-6) (in Rupees)", b.Amount(b.Loan.Amount - t.Total())},
		{"8", "Total amount to be paid by the borrower (sum of 1 and 5) (in Rupees)", b.Amount(b.Loan.Amount + t.interest)},
		{"9", "Annual Percentage rate \u2013 Effective annualised interest rate (in percentage) (computed on net disbursed amount using IRR " +
			"approach and reducing balance method)", "*" + t.apr + "*"},
		{"10", "Schedule of disbursement as per terms and conditions", "On registration"},
		{"11", "Due date of payment of instalment and interest", "1st of each month"},
	})
	f.Gap(6)
	centred("Annex C: Repayment Schedule under Equated Periodic Instalment")
	amounts := func(p world.Payment) []string {
		return []string{world.Number(p.Number), b.Amount(p.Owing + p.Principal), b.Amount(p.Principal), b.Amount(p.Interest), b.Amount(p.Instalment)}
	}
	var rows [][]string
	for _, p := range t.schedule[:24] {
		rows = append(rows, amounts(p))
	}
	rows = append(rows, []string{"...", "...", "...", "...", "..."})
	for _, p := range t.schedule[len(t.schedule)-12:] {
		rows = append(rows, amounts(p))
	}
	f.Rows(st.Prose(8.2, 9.6), form.Columns(w, form.Column{Width: 70}, form.Column{Right: true}, form.Column{Right: true},
		form.Column{Right: true}, form.Column{Right: true}), 1.8,
		[]string{"Instalment No.", "Outstanding Principal (in Rupees)", "Principal (in Rupees)", "Interest (in Rupees)",
			"Instalment (in Rupees)"}, rows)
	f.Room(100)
	f.Gap(4)
	f.Prose(body, "I/We acknowledge receipt of this Key Facts Statement, explained to me/us in a language understood by me/us, and confirm that "+
		"I/we have had not less than three working days to consider it.")
	f.Gap(40)
	for i, p := range deal.All(b) {
		at := x + float64(i)*w/2
		form.Signature(f.S, at+10, f.Y-3, 100, p.Random("signature"))
		f.S.Rule(at, at+180, f.Y, 0.5, paper.Black)
		f.S.Text(at, f.Y+12, st.Of(9), "Signature of "+p.FullName())
	}
	return template.Uncounted(template.Numbered(kfsFields(b, t), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-36, st.Of(9), world.Number(n))
	}))
}

// bilingualKeyFacts is a bank's own design of the statement, in Hindi and English: coloured bars, the headline figures in tiles before the
// table, and the whole schedule of repayment in small type at the end.
func bilingualKeyFacts(b *world.Borrower, a template.Ask) template.Document {
	r, t := a.Issuer(b), termsOf(b)
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 90, 120), paper.RGB(120, 30,
		90), paper.RGB(184, 84, 0)}), Pale: paper.RGB(240, 243, 246)}
	x, w := 34.0, b.Width-68
	f := form.NewFlow(x, w, b.Height-58, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Band(0, 0, b.Width, 6, st.Ink)
		s.Text(x, 32, st.BoldOf(13).In(st.Ink), b.Lender.Name)
		s.Right(x+w, 30, paper.Deva.Of(12).In(st.Ink), "\u092e\u0941\u0916\u094d\u092f \u0924\u0925\u094d\u092f \u0935\u093f\u0935\u0930\u0923")
		s.Right(x+w, 43, st.BoldOf(9), "KEY FACTS STATEMENT (KFS)")
		s.Text(x, 44, st.Of(7.5), "Loan A/c "+b.Loan.Number+"   |   Issued on "+t.Sanctioned.Format("02-Jan-2006"))
		s.Rule(x, x+w, 50, 0.8, st.Ink)
		return s, 70
	})
	bar := func(hindi, english string) {
		f.Room(70)
		f.S.Band(x, f.Y-4, w, 17, st.Ink)
		f.S.Text(x+6, f.Y+8, st.BoldOf(8.5).In(paper.White), english)
		f.S.Right(x+w-6, f.Y+8, paper.Deva.Of(9.5).In(paper.White), hindi)
		f.Y += 13
	}
	pair := func(hindi, english, value string) {
		prose := st.Prose(8, 10)
		h := max(26, prose.Height(w*0.52-10, value)+10)
		f.Room(h)
		f.S.Box(x, f.Y, w, h, 0.4, paper.Grey)
		f.S.Line(x+w*0.48, f.Y, x+w*0.48, f.Y+h, 0.4, paper.Grey)
		f.S.Text(x+5, f.Y+10, st.BoldOf(8), english)
		f.S.Text(x+5, f.Y+21, paper.Deva.Of(8).In(paper.Grey), hindi)
		prose.At(f.S, x+w*0.48+5, f.Y+12, w*0.52-10, value)
		f.Y += h
	}
	tile := (w - 30) / 4
	for i, c := range []form.Cell{{Label: "Loan amount", Value: b.Money(b.Loan.Amount)}, {Label: "Rate of interest (floating)",
		Value: world.Percent(b.Loan.Rate)}, {Label: "Annual percentage rate", Value: t.apr}, {Label: "EMI", Value: b.Money(b.Loan.Instalment())}} {
		at := x + float64(i)*(tile+10)
		f.S.Card(at, f.Y-8, tile, 42, 5, st.Pale, st.Ink)
		f.S.Centre(at+tile/2, f.Y+6, st.Of(7.5), c.Label)
		f.S.Centre(at+tile/2, f.Y+24, form.Fit(st.BoldOf(12.5).In(st.Ink), c.Value, tile-8), c.Value)
	}
	f.Y += 52
	bar("\u092d\u093e\u0917 1", "PART 1 \u2013 INTEREST RATE, FEES AND CHARGES")
	pair("\u0909\u0927\u093e\u0930\u0915\u0930\u094d\u0924\u093e \u0915\u093e \u0928\u093e\u092e", "Borrower(s)", strings.Join(deal.Parties(b), "; "))
	pair("\u0930\u093f\u0923 \u0915\u093e \u092a\u094d\u0930\u0915\u093e\u0930", "1. Loan account no. and type of loan",
		"*"+b.Loan.Number+"* \u2013 Home loan, secured by mortgage of immovable property")
	pair("\u0938\u094d\u0935\u0940\u0915\u0943\u0924 \u0930\u093e\u0936\u093f", "2. Sanctioned loan amount", "*"+b.Money(b.Loan.Amount)+"*")
	pair("\u0938\u0902\u0935\u093f\u0924\u0930\u0923", "3. Disbursal schedule", "Upfront, single tranche, to the seller "+
		""+b.Property.Seller.FullName())
	pair("\u0905\u0935\u0927\u093f", "4. Loan term", fmt.Sprintf("*%d months* from %s to %s", b.Loan.Months, b.Date(t.FirstDue), b.Date(t.LastDue)))
	pair("\u0915\u093f\u0938\u094d\u0924", "5. Instalment: type / number / amount / commencement", fmt.Sprintf("EMI / %d / *%s* / %s",
		b.Loan.Months, b.Money(b.Loan.Instalment()), b.Date(t.FirstDue)))
	pair("\u092c\u094d\u092f\u093e\u091c \u0926\u0930", "6. Interest rate and its type", "*"+world.Percent(b.Loan.Rate)+"* p.a., floating")
	pair("\u0905\u0938\u094d\u0925\u093f\u0930 \u0926\u0930", "7. Floating rate: benchmark + spread = final rate",
		fmt.Sprintf("Repo rate %s + %s = %s; reset every 3 months. A rise of 0.25%% makes the EMI %s, or adds %d EMIs.",
			world.Percent(t.benchmark), world.Percent(t.spread), world.Percent(b.Loan.Rate), b.Money(t.dearer), t.longer))
	f.Gap(12)
	columns := form.Columns(w, form.Column{Title: "8. Fees and charges"}, form.Column{Title: "When", Width: 70},
		form.Column{Title: "To the lender (A)", Width: 105, Right: true}, form.Column{Title: "To third parties (B)", Width: 105, Right: true})
	f.Table(form.Table{Columns: columns, Style: st, Ground: paper.Pale, Ink: paper.Black, Type: st.Of(8), Leading: 13, Ruled: true}, [][]string{
		{"Processing fee", "One-time", b.Amount(t.Processing), ""}, {"GST @ 18% on the processing fee", "One-time", b.Amount(t.Tax), ""},
		{"Central registry (CERSAI)", "One-time", b.Amount(t.Registry), ""},
		{"Technical valuation", "One-time", "", b.Amount(t.Valuation)}, {"Legal search and opinion", "One-time", "", b.Amount(t.Legal)},
		{"Insurance of the property", "First year", "", b.Amount(t.Insurance)},
		{"Stamp duty and notary", "One-time", "", b.Amount(t.Conveyance)}, {"Total", "", b.Amount(t.Charges.Lender()), b.Amount(t.Others())},
	})
	f.Gap(4)
	pair("\u0935\u093e\u0930\u094d\u0937\u093f\u0915 \u092a\u094d\u0930\u0924\u093f\u0936\u0924 \u0926\u0930",
		"9. Annual percentage rate (APR)", "*"+t.apr+"*, on the net amount of "+b.Money(b.Loan.Amount-t.Total())+" by internal rate of return")
	pair("\u0926\u0902\u0921 \u0936\u0941\u0932\u094d\u0915", "10. Contingent charges",
		"Delayed payment: 24% p.a. of the EMI overdue, per day of delay. Bounce: Rs. 450.00 + GST. Foreclosure: Nil. Conversion of rate: Rs. "+
			"3,000.00 + GST. Recovery and legal: actuals.")
	f.Gap(14)
	bar("\u092d\u093e\u0917 2", "PART 2 \u2013 OTHER QUALITATIVE INFORMATION")
	pair("\u0935\u0938\u0942\u0932\u0940 \u090f\u091c\u0947\u0902\u091f", "1. Recovery agents: clause of the agreement",
		"Clause 18 of the facility agreement. A list of agents is on our website.")
	pair("\u0936\u093f\u0915\u093e\u092f\u0924 \u0928\u093f\u0935\u093e\u0930\u0923", "2. Grievance redressal: clause of the agreement",
		"Clause 27 of the facility agreement")
	pair("\u0928\u094b\u0921\u0932 \u0905\u0927\u093f\u0915\u093e\u0930\u0940", "3. Nodal grievance redressal officer",
		t.nodal+", "+b.Stock().TollFree+", "+t.mail)
	pair("\u0939\u0938\u094d\u0924\u093e\u0902\u0924\u0930\u0923", "4. Transfer to others or securitisation",
		"Yes, the loan may be transferred or securitised.")
	pair("\u0938\u0939-\u0909\u0927\u093e\u0930", "5. Co-lending", "No")
	pair("\u0921\u093f\u091c\u093f\u091f\u0932 \u0930\u093f\u0923", "6. Digital loan: cooling-off period; LSP",
		"3 days from the date of agreement; no lending service provider is engaged.")
	f.Gap(14)
	bar("\u090f\u092a\u0940\u0906\u0930 \u0917\u0923\u0928\u093e", "COMPUTATION OF APR")
	columns = form.Columns(w, form.Column{Title: "Item"}, form.Column{Title: "Rs.", Width: 130, Right: true})
	f.Y += 3
	f.Table(form.Table{Columns: columns, Style: st, Ground: paper.Pale, Ink: paper.Black, Type: st.Of(8), Leading: 12.5, Ruled: true}, [][]string{
		{"(1) Sanctioned amount", b.Amount(b.Loan.Amount)}, {"(2) Interest over the whole tenor at the present rate", b.Amount(t.interest)},
		{"(3) Charges payable to the lender", b.Amount(t.Charges.Lender())},
		{"(4) Charges payable to third parties", b.Amount(t.Others())}, {"(5) Net disbursed amount (1) - (3) - (4)",
			b.Amount(b.Loan.Amount - t.Total())}, {"(6) Total payable by the borrower (1) + (2)", b.Amount(b.Loan.Amount + t.interest)},
		{"(7) Annual percentage rate", t.apr},
	})
	f.Gap(26)
	f.Room(70)
	for i, p := range deal.All(b) {
		at := x + float64(i)*w/2
		form.Signature(f.S, at+10, f.Y, 90, p.Random("signature"))
		f.S.Text(at, f.Y+14, st.Of(8), "("+p.FullName()+")")
	}
	f.Y += 30
	f.Prose(st.Prose(7.5, 9.5), "I/We confirm receipt of the KFS in duplicate. The KFS is valid for three working days from the date of issue. "+
		"If the terms are not accepted within this time, fresh terms may apply.")
	f.Gap(10)
	bar("\u091a\u0941\u0915\u094c\u0924\u0940 \u0938\u093e\u0930\u0923\u0940", "REPAYMENT SCHEDULE (at the present rate)")
	f.Y += 10
	columns = form.Columns(w/2-6, form.Column{Title: "No.", Width: 22, Right: true}, form.Column{Title: "Outstanding", Right: true},
		form.Column{Title: "Principal", Right: true}, form.Column{Title: "Interest", Right: true}, form.Column{Title: "EMI", Right: true})
	titles := []string{"No.", "Outstanding", "Principal", "Interest", "EMI"}
	top, column := f.Y, 0
	head := func() {
		form.Row(f.S, x+float64(column)*(w/2+6), f.Y, st.BoldOf(6.8), columns, titles...)
		f.Y += 10
	}
	head()
	for _, p := range t.schedule {
		if f.Y > f.Floor {
			if column == 1 {
				f.Turn()
				top = f.Y
			}
			column, f.Y = 1-column, top
			head()
		}
		form.Row(f.S, x+float64(column)*(w/2+6), f.Y, paper.Narrow.Of(7.2), columns, world.Number(p.Number), b.Amount(p.Owing+p.Principal),
			b.Amount(p.Principal), b.Amount(p.Interest), b.Amount(p.Instalment))
		f.Y += 9.2
	}
	return template.Numbered(kfsFields(b, t), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-42, 0.5, st.Ink)
		s.Text(x, b.Height-32, st.Of(6.8), "KFS/HL/"+b.Loan.Number+"   "+b.Lender.Place.String())
		s.Right(x+w, b.Height-32, st.Of(7.5), fmt.Sprintf("Page %d / %d", n, of))
	})
}
