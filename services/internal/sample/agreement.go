package sample

import (
	"fmt"
	"math"
	"strings"

	"dossier/services/internal/sample/paper"
)

// instalment is the monthly payment that repays the loan over its term.
func (l loan) instalment() cents {
	monthly := float64(l.rate) / 10_000 / 12
	return cents(math.Round(float64(l.amount) * monthly / (1 - math.Pow(1+monthly, -float64(l.months)))))
}

// agreement is the loan agreement: clauses, a schedule of the first payments, the signatures. Wide spacing or a longer schedule make it longer,
// between four and ten pages.
func (c *cast) agreement() document {
	r := c.random("agreement")
	x, w := 72.0, c.width-144
	text, bold := paper.Serif.Of(11), paper.SerifBold.Of(11)
	leading := 14.0 + 2*float64(r.IntN(4))
	floor := c.height - 84
	signed := c.asOf.AddDate(0, 0, -r.IntN(6))
	title := "LOAN AGREEMENT"
	if c.country == "IN" {
		title = "HOME LOAN AGREEMENT"
	}

	var sheets []*paper.Sheet
	var s *paper.Sheet
	var y float64
	turn := func() {
		s = c.sheet()
		sheets = append(sheets, s)
		y = 80
	}
	set := func(indent float64, t paper.Type, body string) {
		for _, l := range t.Wrap(w-indent, body) {
			if y > floor {
				turn()
			}
			s.Text(x+indent, y, t, l)
			y += leading
		}
	}
	turn()
	if c.country == "IN" {
		s.Box(x, 50, w, 66, 1.2, paper.Black)
		s.Centre(c.width/2, 78, paper.SerifBold.Of(16), "INDIA NON JUDICIAL — e-Stamp")
		s.Centre(c.width/2, 98, paper.Mono.Of(9), "Certificate No. IN-"+stateCode(c.loan.property.region)+draw(r, figures, 14)+"   Stamp Duty Rs. 500   "+c.date(signed.AddDate(0, 0, -1)))
		y = 150
	}
	s.Centre(c.width/2, y+6, paper.SerifBold.Of(16), title)
	y += 34
	set(0, text, fmt.Sprintf("This %s (the \"Agreement\") No. %s is made on %s between %s, having its office at %s (the \"Lender\"), and %s, residing at %s (the \"Borrower\").",
		strings.ToLower(title), c.loan.number, signed.Format("January 2, 2006"), c.lender.name, c.lender.place, c.borrower.fullName(), c.borrower.home))
	y += 6
	terms := c.agreementTerms()
	for i, clause := range agreementClauses {
		if y+2*leading > floor {
			turn()
		}
		set(0, bold, fmt.Sprintf("%d.  %s", i+1, upper(clause.title)))
		set(18, text, terms.Replace(clause.body))
		y += 7
	}

	turn()
	s.Centre(c.width/2, y, bold, "SCHEDULE A — PAYMENTS")
	y += 16
	columns := []column{{"No.", 40, true}, {"Due date", 100, true}, {"Payment", (w - 140) / 4, true}, {"Interest", (w - 140) / 4, true}, {"Principal", (w - 140) / 4, true}, {"Balance", (w - 140) / 4, true}}
	y = head(s, x, y, paper.Pale, paper.Black, columns)
	owed, payment := c.loan.amount, c.loan.instalment()
	shown := pick(r, []int{24, 36, 60})
	for n := 1; n <= shown; n++ {
		if y > floor {
			turn()
			y = head(s, x, y-10, paper.Pale, paper.Black, columns)
		}
		interest := cents(math.Round(float64(owed) * float64(c.loan.rate) / 10_000 / 12))
		owed -= payment - interest
		row(s, x, y, paper.Serif.Of(9.5), columns, number(n), c.date(monthStart(signed, n+1)), c.amount(payment), c.amount(interest), c.amount(payment-interest), c.amount(owed))
		y += 13.5
	}

	turn()
	set(0, text, "IN WITNESS WHEREOF, the parties have executed this Agreement on the date first written above. The Borrower has read the whole Agreement with its Schedule, has understood it, and has received a copy.")
	y += 60
	for _, party := range []struct{ role, name string }{{"BORROWER", c.borrower.fullName()}, {"LENDER", c.lender.name}, {"WITNESS", pick(r, worlds[c.country].men) + " " + pick(r, worlds[c.country].families)}} {
		hand := c.random("hand of " + party.role)
		if party.role == "BORROWER" {
			hand = c.random("signature")
		}
		signature(s, x+20, y-2, 130, hand)
		s.Rule(x, x+230, y, 0.6, paper.Black)
		s.Rule(x+280, x+w, y, 0.6, paper.Black)
		s.Text(x, y+14, bold, party.role)
		s.Text(x, y+28, text, party.name)
		s.Text(x+280, y+14, text, "Date")
		s.Text(x+290, y-4, paper.SerifItalic.Of(13).In(paper.Blue), c.date(signed))
		y += 96
	}
	if c.country == "IN" {
		s.Ring(x+360, y-40, 46, 46, 1.4, paper.Blue)
		s.Ring(x+360, y-40, 36, 36, 0.8, paper.Blue)
		s.Slanted(x+332, y-30, paper.SansBold.Of(10).In(paper.Blue), 12, "For Lender")
	}

	return document{class: Agreement, fields: map[string]string{
		"agreement_number":   c.loan.number,
		"agreement_date":     iso(signed),
		"lender":             c.lender.name,
		"borrower":           c.borrower.fullName(),
		"loan_amount":        c.loan.amount.plain(),
		"interest_rate":      cents(c.loan.rate).plain(),
		"term_months":        number(c.loan.months),
		"monthly_instalment": payment.plain(),
		"property_address":   c.loan.property.String(),
	}, pages: numbered(sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, c.height-44, paper.Serif.Of(9), title+" No. "+c.loan.number)
		s.Right(x+w, c.height-44, paper.Serif.Of(9), fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x+w*0.48, c.height-44, paper.Serif.Of(9), "Initials ______")
	})}
}

// agreementTerms fills the blanks of the clauses.
func (c *cast) agreementTerms() *strings.Replacer {
	law := "the State of " + regionName(c.loan.property.region)
	if c.country == "IN" {
		law = "India, and the courts at " + c.loan.property.city + " have jurisdiction"
	}
	return strings.NewReplacer(
		"{amount}", c.money(c.loan.amount),
		"{rate}", cents(c.loan.rate).plain()+"%",
		"{months}", number(c.loan.months),
		"{payment}", c.money(c.loan.instalment()),
		"{property}", c.loan.property.String(),
		"{late}", c.money(c.loan.instalment().share(500)),
		"{law}", law,
	)
}

var agreementClauses = []struct{ title, body string }{
	{"Definitions", "In this Agreement, \"Loan\" means the principal sum advanced under Clause 2; \"Property\" means the land and building at {property} with all fixtures; \"Instalment\" means the equal monthly payment set out in Clause 4; \"Security Documents\" means the mortgage, charge or deed of trust over the Property and every document that supports it; and \"Event of Default\" means any event named in Clause 12. Words in the singular include the plural. Headings are for convenience and do not affect the meaning."},
	{"The loan", "Subject to the terms of this Agreement the Lender agrees to lend and the Borrower agrees to borrow the sum of {amount}. The Borrower shall use the Loan only for the purchase of the Property, and shall not use any part of it for a speculative, unlawful or other purpose. The Lender may call for evidence of the use of the Loan at any time."},
	{"Interest", "The Loan carries interest at {rate} a year on the outstanding principal, calculated on the basis of monthly rests. Interest accrues from the date of disbursement, before as well as after any judgment. Where the rate is tied to a reference rate, the Lender shall give the Borrower notice of each reset and of its effect on the Instalment or the term."},
	{"Repayment", "The Borrower shall repay the Loan with interest in {months} consecutive monthly Instalments of {payment} each, due on the first day of every month, the first of which falls due on the first day of the second month after disbursement. The breakdown of the first payments is given in Schedule A. Each payment is applied first to charges, then to interest, then to principal."},
	{"Disbursement", "The Lender shall disburse the Loan in one amount, or in parts according to the stage of construction, after the Borrower has executed the Security Documents, paid the fees that are due, proved marketable title to the Property, and shown that the Borrower's own contribution has been paid in full. Disbursement is made by bankers' cheque or electronic transfer to the seller."},
	{"Late payment", "If an Instalment is not received within fifteen days after its due date, the Borrower shall pay a late charge of {late}. The charge is due once for each Instalment that is late. Accepting a late payment does not waive the Lender's right to require later payments on time."},
	{"Prepayment", "The Borrower may prepay the Loan in whole or in part at any time on written notice. A partial prepayment reduces the principal, and does not postpone or change the amount of following Instalments unless the Lender agrees in writing. No charge is made for prepaying a loan to an individual at a floating rate of interest."},
	{"Security", "As security for the Loan, interest, charges and all other sums due, the Borrower grants the Lender a first charge over the Property. The security is a continuing one and is not discharged by any intermediate payment. The Borrower shall deposit the original title deeds with the Lender, who shall return them within thirty days after the Loan has been repaid in full."},
	{"Insurance", "The Borrower shall keep the Property insured against fire, flood, storm, earthquake and other hazards for its full replacement value, with the Lender named as loss payee. If the Borrower fails to do so, the Lender may insure the Property at the Borrower's cost. Proceeds of insurance are applied to restoring the Property or, at the Lender's choice, to the Loan."},
	{"Representations", "The Borrower represents that all information given in the application is true and complete; that the Borrower has full right and power to enter into this Agreement; that no proceedings are pending which may affect the Property or the Borrower's ability to repay; and that all taxes and public dues on the Property have been paid to date."},
	{"Covenants", "Until the Loan is repaid the Borrower shall maintain the Property in good repair; pay all taxes and assessments when due; permit the Lender to inspect the Property on reasonable notice; inform the Lender at once of any change of employment, address or circumstances; and shall not sell, let, charge or otherwise part with the Property without the Lender's written consent."},
	{"Events of default", "Each of the following is an Event of Default: an Instalment remains unpaid for thirty days after its due date; a representation proves to have been untrue in a material respect; the Borrower breaches a covenant and does not cure the breach within thirty days of notice; the Borrower becomes insolvent; the Property is destroyed, attached or acquired by a public authority; or the security is in jeopardy for any other reason."},
	{"Remedies", "On an Event of Default the Lender may, by notice of not less than thirty days, declare the whole outstanding balance due and payable, and may enforce the security in the manner provided by law, including by sale of the Property. The proceeds are applied to the costs of enforcement, then to the sums due, and any surplus is paid to the Borrower."},
	{"Fees and expenses", "The Borrower shall pay the processing fee, the cost of valuation and of the search of title, stamp duty, registration charges and all taxes on this Agreement and the Security Documents. Fees stated in the Key Facts Statement or the Closing Disclosure prevail over any other schedule of charges."},
	{"Statements", "The Lender shall give the Borrower once a year, and at any other time on request, a statement of account showing the sums received, their allocation to interest and principal, and the balance. The statement is presumed right unless the Borrower objects within sixty days."},
	{"Disclosure", "The Lender may disclose information about the Borrower and the conduct of the Loan to credit information companies, regulators, auditors and advisers, and to an assignee or prospective assignee under a duty of confidence, as far as the law permits."},
	{"Assignment", "The Lender may assign or transfer its rights under this Agreement, in whole or in part, on notice to the Borrower. The Borrower may not assign any right or obligation under it. This Agreement binds and benefits the parties, their heirs, successors and permitted assigns."},
	{"Notices", "A notice under this Agreement is to be given in writing and delivered by hand, by registered post or courier to the address stated above, or by electronic mail where the party has agreed to it. A notice sent by post is taken to be received on the fifth day after posting."},
	{"Grievances", "A complaint may be addressed to the branch where the Loan is held, and, if it is not settled within thirty days, to the Lender's grievance officer whose name is displayed at every branch. Nothing in this Clause restricts the Borrower's right to approach a regulator, ombudsman or court."},
	{"General", "No delay in exercising a right is a waiver of it. If a provision is held invalid, the others remain in force. This Agreement is the entire agreement between the parties on its subject and may be changed only in writing signed by both. It is governed by the laws of {law}."},
}
