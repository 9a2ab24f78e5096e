package world

import (
	"fmt"
	"time"
)

// USTax is a borrower's year with the Internal Revenue Service, in the boxes of Form W-2 and the lines of Form 1040.
type USTax struct {
	Year int

	// Form W-2
	Wages, FederalTax        Cents // boxes 1 and 2
	Insured                  Cents // boxes 3 and 5
	SocialSecurity, Medicare Cents // boxes 4 and 6
	Retirement               Cents // box 12, code D
	StateTax                 Cents // box 17; box 16 is Wages

	// Other income, rounded to dollars
	Interest, Dividends Cents
	Business            Cents // net profit of Schedule C, 0 without a business in the return
	Rent                Cents // net of Schedule E

	// Form 1040
	Total, Adjusted   Cents // lines 9 and 11
	Standard, Taxable Cents // lines 12 and 15
	Tax               Cents // line 24
	Refund            Cents // line 34; negative is owed
}

// USTax is a year of twenty-four equal payments and what else came in.
func (b *Borrower) USTax(year int) USTax {
	p := b.PayOn(Day(year, 12, 31))
	r := b.Random(fmt.Sprint("tax ", year))
	t := USTax{Year: year, Insured: (p.Gross - p.PreTax) * 24, FederalTax: p.FederalTax * 24, Retirement: p.Retirement * 24}
	t.Wages = t.Insured - t.Retirement
	t.SocialSecurity, t.Medicare, t.StateTax = t.Insured.Share(620), t.Insured.Share(145), t.Wages.Share(410)
	t.Interest, t.Dividends = Units(120+r.IntN(900)), Units(200+r.IntN(2400))
	t.Business = b.Business.Sales.Share(int64(1800 + r.IntN(1500))).Whole()
	t.Rent = Units(2_000 + r.IntN(6_000))
	t.Total = t.Wages.Whole() + t.Interest + t.Dividends + t.Business + t.Rent
	t.Adjusted = t.Total - (t.Business.Share(700)).Whole()
	t.Standard = Units(map[int]int{2022: 12_950, 2023: 13_850, 2024: 14_600, 2025: 15_750}[year]) // single, as the IRS announces them
	t.Taxable = t.Adjusted - t.Standard
	t.Tax = t.Taxable.Share(1580).Whole()
	t.Refund = t.FederalTax.Whole() - t.Tax
	return t
}

// IndianTax is a borrower's tax year in India, April to March, in the lines of Form 16 and the return.
type IndianTax struct {
	Year         int    // it begins in
	Assessment   string // "2025-26"
	Financial    string // "2024-25"
	Gross        Cents  // salary under section 17(1)
	Standard     Cents  // deduction under section 16(ia)
	Professional Cents  // tax on employment under section 16(iii)
	Salary       Cents  // chargeable under the head Salaries
	Interest     Cents  // income from other sources
	Business     Cents  // profits and gains of business, 0 without one in the return
	GrossTotal   Cents
	Deductions   Cents // under chapter VI-A: the provident fund, 80C
	Taxable      Cents // total income
	Deducted     Cents // at source, by the employer
	Tax          Cents // payable, with cess; never less than Deducted
	Quarter      Cents // of the salary, a fourth
	Filed        time.Time
	Ack          string // acknowledgement number of the return
}

// IndianTax is a year of twelve equal payments. Papers of the salaried leave the business out: salaried says which.
func (b *Borrower) IndianTax(year int, salaried bool) IndianTax {
	p := b.PayOn(MonthEnd(Day(year+1, time.March, 1), 0))
	r := b.Random(fmt.Sprint("tax ", year))
	t := IndianTax{
		Year: year, Assessment: fmt.Sprintf("%d-%02d", year+1, (year+2)%100), Financial: fmt.Sprintf("%d-%02d", year, (year+1)%100),
		Gross: p.Gross * 12, Standard: Units(50_000), Professional: p.Deductions[1].Amount * 12, Deductions: p.Deductions[0].Amount * 12,
		Deducted: p.TaxDeducted * 12, Interest: Units(3_000 + r.IntN(12_000)),
		Filed: Day(year+1, time.July, 5+r.IntN(24)), Ack: Draw(r, Figures[1:], 1) + Draw(r, Figures, 14),
	}
	if year >= 2024 {
		t.Standard = Units(75_000) // since the Finance (No. 2) Act, 2024
	}
	t.Quarter = t.Gross / 4
	t.Salary = t.Gross - t.Standard - t.Professional
	if !salaried {
		t.Business = b.Business.Sales.Share(800).Whole()
	}
	t.GrossTotal = t.Salary + t.Interest + t.Business
	t.Taxable = (t.GrossTotal - t.Deductions) / 1000 * 1000
	t.Tax = t.Deducted + (t.Interest + t.Business).Share(2080)
	return t
}
