package sample

import "time"

// A line is a named amount of a table.
type line struct {
	name   string
	amount cents
}

// pay is what the employer pays on one day. A salary changes only with the tax year, so within one every payment is alike.
type pay struct {
	start, end, date        time.Time
	count                   int64 // payments of the tax year up to this one
	earnings, deductions    []line
	gross, deducted, net    cents
	federalTax, taxDeducted cents // of which: US federal income tax; Indian TDS
	preTax, retirement      cents // of which: US health premium and 401(k), which lower the wages of the W-2
}

// salaryIn is the yearly salary in the tax year of a date; it was lower in the past.
func (c *cast) salaryIn(t time.Time) cents {
	years := int64(c.taxYear(c.asOf) - c.taxYear(t))
	s := c.employer.salary.share(10_000 - 350*years)
	return s - s%2400
}

// taxYear is the year a tax year begins in: in January in the US, in April in India.
func (c *cast) taxYear(t time.Time) int {
	if c.country == "IN" {
		return t.AddDate(0, -3, 0).Year()
	}
	return t.Year()
}

// payDate is the day of a payment, counted back from the application: 0 is the last one before it.
// The US employer pays on the 15th and on the last of the month, the Indian one on the last.
func (c *cast) payDate(back int) time.Time {
	if c.country == "IN" {
		return monthEnd(c.asOf, -1-back)
	}
	if back%2 == 0 {
		return monthEnd(c.asOf, -1-back/2)
	}
	return monthStart(c.asOf, -1-back/2).AddDate(0, 0, 14)
}

// payOn is the payment of a pay day.
func (c *cast) payOn(date time.Time) pay {
	if c.country == "IN" {
		return c.indianPay(date)
	}
	p := pay{start: day(date.Year(), date.Month(), 1), end: date, date: date, count: 2*int64(date.Month()) - 1}
	if date.Day() > 15 {
		p.start = day(date.Year(), date.Month(), 16)
		p.count++
	}
	p.gross = c.salaryIn(date) / 24
	p.preTax = 14_250
	p.retirement = p.gross.share(500)
	insured := p.gross - p.preTax
	p.federalTax = (insured - p.retirement).share(1340)
	p.earnings = []line{{"Regular Salary", p.gross}}
	p.deductions = []line{
		{"Federal Income Tax", p.federalTax},
		{"Social Security Tax", insured.share(620)},
		{"Medicare Tax", insured.share(145)},
		{"State Income Tax", (insured - p.retirement).share(410)},
		{"Medical Insurance", p.preTax},
		{"401(k) Contribution", p.retirement},
	}
	return p.summed()
}

func (c *cast) indianPay(date time.Time) pay {
	p := pay{start: monthStart(date, 0), end: monthEnd(date, 0), date: monthEnd(date, 0), count: int64((int(date.Month())+8)%12) + 1}
	p.gross = c.salaryIn(date) / 12
	basic := p.gross.share(5000)
	rent := basic.share(4000)
	p.earnings = []line{{"Basic Salary", basic}, {"House Rent Allowance", rent}, {"Conveyance Allowance", 160_000}, {"Special Allowance", p.gross - basic - rent - 160_000}}
	p.taxDeducted = p.gross.share(850) / 100 * 100
	p.deductions = []line{{"Provident Fund", basic.share(1200)}, {"Professional Tax", 20_000}, {"Income Tax (TDS)", p.taxDeducted}}
	return p.summed()
}

func (p pay) summed() pay {
	for _, d := range p.deductions {
		p.deducted += d.amount
	}
	p.net = p.gross - p.deducted
	return p
}
