package sample

import (
	"fmt"

	"dossier/services/internal/sample/paper"
)

// application is the lender's form, filled in and signed: the borrower, the means, the loan.
func (c *cast) application() document {
	b, e := c.borrower, c.employer
	us := c.country == "US"
	taxLabel, homeLoan := "PAN", "Home Loan Application Form"
	if us {
		taxLabel, homeLoan = "Social Security Number", "Residential Loan Application"
	}
	x, w := 42.0, c.width-84
	form := func(part string) (*paper.Sheet, float64) {
		s := c.sheet()
		s.Text(x, 50, paper.SansBold.Of(15), homeLoan)
		s.Text(x, 63, paper.Sans.Of(8), "To be completed by the Applicant. Lender: "+c.lender.name)
		s.Right(x+w, 50, paper.Sans.Of(8), "Application No. "+c.loan.number)
		s.Right(x+w, 63, paper.Sans.Of(8), part)
		return s, 76
	}
	monthly := c.salaryIn(c.asOf) / 12

	one, y := form("Part 1 — Applicant")
	y = heading(one, x, y, w, paper.Black, "Section 1: Applicant Information")
	y = cells(one, x, y, w, 30, cell{"1a. Name (First, Middle, Last)", b.fullName(), 0.6}, cell{taxLabel, b.taxNumber, 0})
	y = cells(one, x, y, w, 30, cell{"Date of Birth", c.date(b.born), 0.25}, cell{"Citizenship", c.citizenship(), 0.3}, cell{"Type of Credit", "Individual", 0.2}, cell{"Dependents", "1", 0})
	y = cells(one, x, y, w, 30, cell{"Phone", b.phone, 0.35}, cell{"Email", b.email, 0})
	y = cells(one, x, y, w, 30, cell{"Current Address", b.home.String(), 0.75}, cell{"How long (years)", "4", 0})
	y = heading(one, x, y+14, w, paper.Black, "Section 2: Current Employment and Income")
	y = cells(one, x, y, w, 30, cell{"Employer or Business Name", e.name, 0.65}, cell{"Start Date", c.date(e.since), 0})
	y = cells(one, x, y, w, 30, cell{"Employer Address", e.place.String(), 0})
	y = cells(one, x, y, w, 30, cell{"Position or Title", e.job, 0.5}, cell{"Gross Monthly Income: Base", c.money(monthly), 0}, cell{"Other", c.money(0), 0})
	y = heading(one, x, y+14, w, paper.Black, "Section 3: Assets")
	y = cells(one, x, y, w, 30, cell{"Account Type", c.account(0).kind, 0}, cell{"Financial Institution", c.bank.name, 0.4}, cell{"Account Number", c.account(0).number, 0})
	y = cells(one, x, y, w, 30, cell{"Account Type", "Investments", 0}, cell{"Financial Institution", c.broker(), 0.4}, cell{"Account Number", "see statement", 0})
	one.Paragraph(x, y+16, w, 11, paper.Sans.Of(8), "List every account used to qualify for the loan. Attach statements for the period the Lender asks for, all pages.")

	two, y := form("Part 2 — Loan and Property")
	y = heading(two, x, y, w, paper.Black, "Section 4: Loan and Property Information")
	y = cells(two, x, y, w, 30, cell{"Loan Amount", c.money(c.loan.amount), 0.4}, cell{"Loan Purpose", "Purchase", 0.3}, cell{"Occupancy", "Primary Residence", 0})
	y = cells(two, x, y, w, 30, cell{"Property Address", c.loan.property.String(), 0})
	y = cells(two, x, y, w, 30, cell{"Purchase Price", c.money(c.loan.price), 0}, cell{"Term (months)", number(c.loan.months), 0}, cell{"Down Payment", c.money(c.loan.price - c.loan.amount), 0})
	y = heading(two, x, y+14, w, paper.Black, "Section 5: Declarations")
	for i, question := range []string{
		"Will you occupy the property as your primary residence?",
		"Are you borrowing any money for this transaction that is not disclosed on this application?",
		"Have you applied, or will you apply, for any other mortgage or new credit before closing?",
		"Are you a co-signer or guarantor on any debt or loan that is not disclosed on this application?",
		"Are there any outstanding judgments against you?",
		"Are you currently delinquent or in default on any debt?",
		"Are you a party to a lawsuit in which you potentially have any personal financial liability?",
		"Have you declared bankruptcy or insolvency within the past seven years?",
	} {
		two.Box(x, y, w, 22, 0.5, paper.Grey)
		two.Text(x+5, y+14, paper.Sans.Of(9), fmt.Sprintf("%c.  %s", 'A'+i, question))
		for k, answer := range []string{"NO", "YES"} {
			ax := x + w - 90 + float64(k)*46
			two.Box(ax, y+6.5, 9, 9, 0.8, paper.Black)
			two.Text(ax+13, y+14, paper.Sans.Of(8), answer)
			if (k == 1) == (i == 0) {
				two.Line(ax+1, y+7.5, ax+8, y+14.5, 1.3, paper.Blue)
				two.Line(ax+8, y+7.5, ax+1, y+14.5, 1.3, paper.Blue)
			}
		}
		y += 22
	}

	three, y := form("Part 3 — Acknowledgments")
	y = heading(three, x, y, w, paper.Black, "Section 6: Acknowledgments and Agreements") + 16
	for _, clause := range []string{
		"I agree to, acknowledge and represent the following statements to the Lender and to any other Loan participant, that is, any actual or potential owner, servicer, insurer or guarantor of this Loan, and their agents, successors and assigns.",
		"(1) The Complete Information for this Application. The information I have provided in this application is true, accurate and complete as of the date I signed it. If it changes, or if I have new information before closing of the Loan, I must change and supplement this application.",
		"(2) The Property's Security. The Loan I have applied for will be secured by a mortgage or charge on the property described above, which gives the Lender rights in the property until the Loan is repaid.",
		"(3) Use and Sharing of Information. I authorise the Lender to obtain, use and share my loan application, any credit report and related information for purposes permitted by applicable law, including verification of income, employment, deposits and identity.",
		"(4) Electronic Records and Signatures. The Lender may rely on a copy or electronic record of this application as if it were the original, with my signature on paper.",
		"Any intentional or negligent misrepresentation of information may result in civil liability and in criminal penalties.",
	} {
		y = three.Paragraph(x, y, w, 12.5, paper.Sans.Of(9), clause) + 6
	}
	y += 50
	signature(three, x+20, y-2, 120, c.random("signature"))
	three.Rule(x, x+240, y, 0.6, paper.Black)
	three.Rule(x+300, x+w, y, 0.6, paper.Black)
	three.Text(x, y+11, paper.Sans.Of(8), "Applicant signature: "+b.fullName())
	three.Text(x+300, y+11, paper.Sans.Of(8), "Date")
	three.Text(x+330, y-4, paper.SerifItalic.Of(13).In(paper.Blue), c.date(c.asOf))

	return document{class: Application, fields: map[string]string{
		"application_number": c.loan.number,
		"lender":             c.lender.name,
		"applicant":          b.fullName(),
		"tax_number":         b.taxNumber,
		"date_of_birth":      iso(b.born),
		"address":            b.home.String(),
		"employer":           e.name,
		"monthly_income":     monthly.plain(),
		"loan_amount":        c.loan.amount.plain(),
		"purchase_price":     c.loan.price.plain(),
		"property_address":   c.loan.property.String(),
		"application_date":   iso(c.asOf),
	}, pages: numbered([]*paper.Sheet{one, two, three}, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, c.height-50, 0.6, paper.Grey)
		s.Text(x, c.height-38, paper.Sans.Of(7.5), homeLoan+"  |  Applicant: "+b.fullName())
		s.Right(x+w, c.height-38, paper.Sans.Of(7.5), fmt.Sprintf("Page %d of %d", n, of))
	})}
}

func (c *cast) citizenship() string {
	if c.country == "IN" {
		return "Resident Indian"
	}
	return "U.S. Citizen"
}
