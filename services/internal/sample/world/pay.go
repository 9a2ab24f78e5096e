package world

import "time"

// Line is a named amount of a table.
type Line struct {
	Name   string
	Amount Cents
}

// Pay is what the employer pays on one day. A salary changes only with the tax year, so within one every payment is alike.
type Pay struct {
	Start, End, Date        time.Time
	Count                   int64 // payments of the tax year up to this one: a year-to-date amount is the payment's times this
	Earnings, Deductions    []Line
	Gross, Deducted, Net    Cents
	FederalTax, TaxDeducted Cents // of which: US federal income tax; Indian TDS
	PreTax, Retirement      Cents // of which: US health premium and 401(k), which lower the wages of the W-2
}

// YearToDate is what an amount of the payment has come to since the tax year began.
func (p Pay) YearToDate(c Cents) Cents { return c * Cents(p.Count) }

// salaryIn is the yearly salary in the tax year of a date; it was lower in the past.
func (b *Borrower) salaryIn(t time.Time) Cents {
	years := int64(b.TaxYear(b.AsOf) - b.TaxYear(t))
	s := b.Employer.Salary.Share(10_000 - 350*years)
	return s - s%2400
}

// TaxYear is the year the tax year of a date begins in: in January in the US, in April in India.
func (l Locale) TaxYear(t time.Time) int {
	if l.Indian() {
		return t.AddDate(0, -3, 0).Year()
	}
	return t.Year()
}

// LastTaxYear is the last tax year whose yearly papers the borrower has by the day of the application: US employers have until the end of
// January, Indian certificates of a year that ends in March come in June.
func (f *File) LastTaxYear() int {
	year := f.TaxYear(f.AsOf) - 1
	if f.Indian() && f.AsOf.Month() >= 4 && f.AsOf.Month() <= 6 || !f.Indian() && f.AsOf.Month() == 1 {
		year--
	}
	return year
}

// PayDate is the day of a payment, counted back from the application: 0 is the last one before it.
// The US employer pays on the 15th and on the last of the month, the Indian one on the last.
func (f *File) PayDate(back int) time.Time {
	if f.Indian() {
		return MonthEnd(f.AsOf, -1-back)
	}
	if back%2 == 0 {
		return MonthEnd(f.AsOf, -1-back/2)
	}
	return MonthStart(f.AsOf, -1-back/2).AddDate(0, 0, 14)
}

// PayOn is the payment of a pay day.
func (b *Borrower) PayOn(date time.Time) Pay {
	if b.Indian() {
		return b.indianPay(date)
	}
	p := Pay{Start: Day(date.Year(), date.Month(), 1), End: date, Date: date, Count: 2*int64(date.Month()) - 1}
	if date.Day() > 15 {
		p.Start = Day(date.Year(), date.Month(), 16)
		p.Count++
	}
	p.Gross = b.salaryIn(date) / 24
	p.PreTax = 14_250
	p.Retirement = p.Gross.Share(500)
	insured := p.Gross - p.PreTax
	p.FederalTax = (insured - p.Retirement).Share(1340)
	p.Earnings = []Line{{"Regular Salary", p.Gross}}
	p.Deductions = []Line{
		{"Federal Income Tax", p.FederalTax},
		{"Social Security Tax", insured.Share(620)},
		{"Medicare Tax", insured.Share(145)},
		{"State Income Tax", (insured - p.Retirement).Share(410)},
		{"Medical Insurance", p.PreTax},
		{"401(k) Contribution", p.Retirement},
	}
	return p.summed()
}

func (b *Borrower) indianPay(date time.Time) Pay {
	p := Pay{Start: MonthStart(date, 0), End: MonthEnd(date, 0), Date: MonthEnd(date, 0), Count: int64((int(date.Month())+8)%12) + 1}
	p.Gross = b.salaryIn(date) / 12
	basic := p.Gross.Share(5000)
	rent := basic.Share(4000)
	p.Earnings = []Line{{"Basic Salary", basic}, {"House Rent Allowance", rent}, {"Conveyance Allowance", 160_000}, {"Special Allowance", p.Gross - basic - rent - 160_000}}
	p.TaxDeducted = p.Gross.Share(850) / 100 * 100
	p.Deductions = []Line{{"Provident Fund", basic.Share(1200)}, {"Professional Tax", 20_000}, {"Income Tax (TDS)", p.TaxDeducted}}
	return p.summed()
}

func (p Pay) summed() Pay {
	for _, d := range p.Deductions {
		p.Deducted += d.Amount
	}
	p.Net = p.Gross - p.Deducted
	return p
}

// PayFields are the payment's fields as the truth names them. A template that does not print one deletes it.
func (b *Borrower) PayFields(p Pay) map[string]string {
	return map[string]string{
		"employer":     b.Employer.Name,
		"employee":     b.Name(),
		"period_start": ISO(p.Start),
		"period_end":   ISO(p.End),
		"pay_date":     ISO(p.Date),
		"gross_pay":    p.Gross.Plain(),
		"deductions":   p.Deducted.Plain(),
		"net_pay":      p.Net.Plain(),
		"ytd_gross":    p.YearToDate(p.Gross).Plain(),
	}
}
