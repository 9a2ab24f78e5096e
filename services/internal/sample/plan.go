package sample

import (
	"fmt"
	"slices"
)

// plan makes out the papers of a package in the order they lie in the file: what the product requires, then as many more of the kinds that
// a borrower has many of as it takes to reach the pages wanted.
func (c *cast) plan(spec Spec) ([]document, error) {
	wanted := func(class Class) bool { return len(spec.Classes) == 0 || slices.Contains(spec.Classes, class) }
	var papers []document
	pages := 0
	add := func(class Class, write func() document) {
		if wanted(class) {
			d := write()
			papers = append(papers, d)
			pages += len(d.pages)
		}
	}
	for _, part := range c.required() {
		add(Separator, func() document { return c.separator(part.name) })
		for _, p := range part.papers {
			add(p.class, p.write)
		}
		if part.back {
			add(Blank, c.blank)
		}
	}
	if len(papers) == 0 {
		return nil, fmt.Errorf("plan: no paper of a %s package is of the classes %v", c.country, spec.Classes)
	}
	for round := 0; pages < spec.Pages; round++ {
		before := pages
		for _, p := range c.further(round) {
			if pages < spec.Pages {
				add(p.class, p.write)
			}
		}
		if pages == before {
			return nil, fmt.Errorf("plan: no more than %d pages of the classes %v", pages, spec.Classes)
		}
	}
	c.exportSome(papers)
	return papers, nil
}

// A part is a section of a file, introduced by a separator sheet.
type part struct {
	name   string
	papers []intended
	back   bool // the last paper was scanned with its empty back
}

// An intended paper is made out only if its class is wanted.
type intended struct {
	class Class
	write func() document
}

// required is what a file of the product holds: a US mortgage, or a home loan to a salaried Indian.
func (c *cast) required() []part {
	payslip := func(back int) intended {
		return intended{Payslip, func() document { return c.payslip(c.payOn(c.payDate(back))) }}
	}
	cheque, bill := intended{Cheque, c.cheque}, intended{UtilityBill, func() document { return c.utilityBill(0) }}
	investment := intended{InvestmentStatement, func() document { return c.investmentStatement(0) }}
	loan := part{name: "Loan", papers: []intended{{Insurance, c.insurance}, {Agreement, c.agreement}}}
	if c.country == "IN" {
		completed := c.taxYear(c.asOf) - 1 // the certificate of a year that ends in March comes in June
		if c.asOf.Month() >= 4 && c.asOf.Month() <= 6 {
			completed--
		}
		return []part{
			{name: "Application", papers: []intended{{Application, c.application}}},
			{name: "Identity and address", papers: []intended{{PAN, c.pan}, {Passport, c.passport}, {DrivingLicence, c.drivingLicence}, bill}, back: true},
			{name: "Income", papers: []intended{payslip(2), payslip(1), payslip(0), {Form16, func() document { return c.form16(completed) }}}},
			{name: "Banking", papers: []intended{c.statementBack(0, 1), c.statementBack(0, 0), cheque, investment}, back: true},
			loan,
		}
	}
	w2 := func(year int) intended { return intended{W2, func() document { return c.w2(year) }} }
	year := c.asOf.Year()
	last := year - 1
	if c.asOf.Month() == 1 { // employers have until the end of January
		last--
	}
	return []part{
		{name: "Application", papers: []intended{{Application, c.application}}},
		{name: "Identity", papers: []intended{{DrivingLicence, c.drivingLicence}, {Passport, c.passport}}, back: true},
		{name: "Income", papers: []intended{payslip(1), payslip(0), w2(last), w2(last - 1)}},
		{name: "Assets", papers: []intended{c.statementBack(0, 1), c.statementBack(0, 0), investment, cheque, bill}, back: true},
		loan,
	}
}

// statementBack is the statement of an account, counted back from the application: 0 is the last. It covers a month in the US and a quarter in India.
func (c *cast) statementBack(index, back int) intended {
	return intended{BankStatement, func() document {
		months := 1
		if c.country == "IN" {
			months = 3
		}
		return c.statement(c.statementOf(c.account(index), monthStart(c.asOf, -(back+1)*months), monthEnd(c.asOf, -back*months-1)))
	}}
}

// further is what a round of fillers adds: earlier statements, payslips and bills. When the record of an account is used up, another account's
// begins: even accounts follow the first, odd ones are the borrower's further accounts.
func (c *cast) further(round int) []intended {
	reach := ledgerMonths
	slip := c.payDate(round + 2)
	if c.country == "IN" {
		reach, slip = ledgerMonths/3, c.payDate(round+3)
	}
	earlier := round + 2 // two statements of the first account are required
	papers := []intended{
		c.statementBack(2*(earlier/reach), earlier%reach),
		c.statementBack(1+2*(round/reach), round%reach),
		{UtilityBill, func() document { return c.utilityBill(round + 1) }},
		{InvestmentStatement, func() document { return c.investmentStatement(round + 1) }},
	}
	if slip.After(c.employer.since) {
		papers = append(papers, intended{Payslip, func() document { return c.payslip(c.payOn(slip)) }})
	}
	return papers
}

// exportSome makes about one in five papers of the kinds that people download born-digital, and at least one of them.
func (c *cast) exportSome(papers []document) {
	r := c.random("digital")
	var exportable []*document
	count := 0
	for i := range papers {
		if slices.Contains([]Class{BankStatement, Payslip, UtilityBill, InvestmentStatement, Insurance}, papers[i].class) {
			exportable = append(exportable, &papers[i])
			if papers[i].digital = r.IntN(5) == 0; papers[i].digital {
				count++
			}
		}
	}
	if count == 0 && len(exportable) > 1 {
		pick(r, exportable).digital = true
	}
}
