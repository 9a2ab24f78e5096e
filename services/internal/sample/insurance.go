package sample

import (
	"fmt"

	"dossier/services/internal/sample/paper"
)

// insurance is the declarations page of a homeowner's policy with the lender as its loss payee, and a page of conditions.
func (c *cast) insurance() document {
	r := c.random("insurance")
	insurer := pick(r, worlds[c.country].insurers)
	policy := draw(r, letters, 3) + " " + draw(r, figures, 7)
	start := c.asOf.AddDate(0, 0, -r.IntN(30))
	end := start.AddDate(1, 0, 0)
	dwelling := c.loan.price.share(9000)
	premium := dwelling.share(34)
	x, w := 50.0, c.width-100
	page := func(title string) *paper.Sheet {
		s := c.sheet()
		s.Text(x, 60, paper.SansBold.Of(16).In(paper.Navy), insurer)
		s.Text(x, 78, paper.Sans.Of(10.5), title)
		s.Right(x+w, 60, paper.SansBold.Of(10), "Policy No. "+policy)
		s.Rule(x, x+w, 86, 1.2, paper.Navy)
		return s
	}
	one := page("Homeowner's Policy — Declarations")
	y := cells(one, x, 102, w, 32, cell{"Named Insured", c.borrower.fullName(), 0.5}, cell{"Effective Date", c.date(start), 0}, cell{"Expiration Date", c.date(end), 0})
	y = cells(one, x, y, w, 32, cell{"Insured Property", c.loan.property.String(), 0})
	y = cells(one, x, y, w, 32, cell{"Mortgagee / Loss Payee", c.lender.name, 0.6}, cell{"Loan Number", c.loan.number, 0})
	columns := []column{{"Coverage", w - 240, false}, {"Limit of liability", 140, true}, {"Premium", 100, true}}
	y = head(one, x, y+20, paper.Navy, paper.White, columns)
	parts := []struct {
		name           string
		limit, premium int64
	}{{"A. Dwelling", 10_000, 7_000}, {"B. Other structures", 1_000, 600}, {"C. Personal property", 5_000, 1_400}, {"D. Loss of use", 2_000, 0}, {"E. Personal liability", 3_000, 0}}
	rest := premium
	for i, p := range parts {
		part := premium.share(p.premium)
		if i == len(parts)-1 {
			part = rest
		}
		rest -= part
		row(one, x, y, paper.Sans.Of(10), columns, p.name, c.money(dwelling.share(p.limit)), c.amount(part))
		y += 18
	}
	one.Rule(x, x+w, y-8, 0.8, paper.Navy)
	row(one, x, y+8, paper.SansBold.Of(11), columns, "Total annual premium", "", c.money(premium))
	one.Text(x, y+40, paper.Sans.Of(10), "Deductible, all perils: "+c.money(dwelling.share(100)))
	one.Paragraph(x, y+66, w, 13, paper.Sans.Of(9.5), "Insurance is provided only for the coverages for which a limit of liability is shown, subject to all conditions of the policy. "+
		"The insurer will give the mortgagee ten days' written notice before cancelling this policy.")
	signature(one, x+w-170, y+190, 110, r)
	one.Rule(x+w-200, x+w, y+194, 0.6, paper.Black)
	one.Text(x+w-200, y+206, paper.Sans.Of(8), "Authorized representative")

	two := page("Conditions")
	y = 112
	for i, condition := range []string{
		"Insurable interest and limit of liability. Even if more than one person has an insurable interest in the property covered, the insurer will not be liable in any one loss for more than the applicable limit.",
		"Your duties after loss. Give prompt notice to the insurer or its agent; protect the property from further damage; make reasonable and necessary repairs; keep an accurate record of repair expenses.",
		"Loss settlement. Covered property losses are settled at replacement cost without deduction for depreciation, subject to the amount of insurance on the building at the time of the loss.",
		"Mortgage clause. If a mortgagee is named in this policy, any loss payable under Coverage A or B will be paid to the mortgagee and to the insured, as interests appear.",
		"Cancellation. The insured may cancel this policy at any time by returning it or by letting the insurer know in writing of the date cancellation is to take effect.",
		"Subrogation. The insured may waive in writing before a loss all rights of recovery against any person. If not waived, the insurer may require an assignment of rights of recovery.",
	} {
		y = two.Paragraph(x, y, w, 14, paper.Serif.Of(11), fmt.Sprintf("%d.  %s", i+1, condition)) + 10
	}
	return document{class: Insurance, fields: map[string]string{
		"insurer":           insurer,
		"insured":           c.borrower.fullName(),
		"policy_number":     policy,
		"effective_date":    iso(start),
		"expiration_date":   iso(end),
		"property_address":  c.loan.property.String(),
		"dwelling_coverage": dwelling.plain(),
		"annual_premium":    premium.plain(),
		"mortgagee":         c.lender.name,
	}, pages: numbered([]*paper.Sheet{one, two}, func(s *paper.Sheet, n, of int) {
		s.Right(x+w, c.height-40, paper.Sans.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})}
}
