package income

import (
	"fmt"

	"dossier/services/internal/sample/world"
)

// books are the accounts of the borrower's firm for a year: those of Schedule C, of the returns of corporations and partnerships, and of the
// profit and loss statement.
type books struct {
	Sales, Returns, Goods, Gross world.Cents // Gross is what is left of the sales after returns and the cost of goods
	Expenses                     []expense
	Spent, Net                   world.Cents
}

// An expense has the number of its line on Schedule C.
type expense struct {
	Line, Name string
	Amount     world.Cents
}

// sales is what the firm turned over in a year. It was less in the past.
func sales(b *world.Borrower, year int) world.Cents {
	return b.Business.Sales.Share(10_000 - 550*int64(max(0, b.LastTaxYear()-year))).Whole()
}

// usBooks are those of a calendar year in the US. The profit is the one in the borrower's tax return.
func usBooks(b *world.Borrower, year int) books {
	k := books{Sales: sales(b, year), Net: b.USTax(year).Business}
	k.Returns = k.Sales.Share(45).Whole()
	k.Goods = k.Sales.Share(2300).Whole()
	k.Gross = k.Sales - k.Returns - k.Goods
	k.Spent = k.Gross - k.Net
	left := k.Spent
	for _, e := range []struct {
		line, name string
		share      int64
	}{
		{"8", "Advertising", 310}, {"9", "Car and truck expenses", 840}, {"11", "Contract labor", 1130}, {"13", "Depreciation", 760},
		{"15", "Insurance", 690},
		{"17", "Legal and professional services", 350}, {"18", "Office expense", 420}, {"20", "Rent", 1870}, {"21", "Repairs and maintenance", 510},
		{"22", "Supplies", 880}, {"23", "Taxes and licenses", 390}, {"24", "Travel", 210}, {"25", "Utilities", 560},
	} {
		amount := k.Spent.Share(e.share).Whole()
		k.Expenses = append(k.Expenses, expense{e.line, e.name, amount})
		left -= amount
	}
	k.Expenses = append(k.Expenses, expense{"26", "Wages", left})
	return k
}

// of is the expense on a line of Schedule C.
func (k books) of(line string) world.Cents {
	for _, e := range k.Expenses {
		if e.Line == line {
			return e.Amount
		}
	}
	return 0
}

// inventory is what the firm has in stock at the end of a year.
func inventory(b *world.Borrower, year int) world.Cents {
	return sales(b, year).Share(int64(220 + b.Random(fmt.Sprint("inventory ", year)).IntN(160))).Whole()
}

// position is the firm's balance sheet at the end of a year. What the assets are worth beyond the debts is the owners'.
type position struct {
	Cash, Receivables, Stock, Equipment, Depreciation, Deposits world.Cents // depreciation has accumulated; it lowers the equipment
	Assets                                                      world.Cents
	Payables, Taxes, Card, Loan, Debts                          world.Cents
	Owners                                                      world.Cents
}

// standing is the position at the end of a year: what stands at the end of one stands at the beginning of the next.
func standing(b *world.Borrower, year int) position {
	r, s := b.Random(fmt.Sprint("standing ", year)), sales(b, year)
	p := position{
		Cash: s.Share(int64(700 + r.IntN(500))).Whole(), Receivables: s.Share(int64(600 + r.IntN(400))).Whole(), Stock: inventory(b, year),
		Payables: s.Share(int64(250 + r.IntN(150))).Whole(), Taxes: s.Share(int64(60 + r.IntN(60))).Whole(),
		Card:      s.Share(int64(40 + r.IntN(50))).Whole(),
		Equipment: b.Business.Sales.Share(2200).Whole(), Deposits: b.Business.Sales.Share(100).Whole(),
	}
	age := world.Cents(8 - min(7, max(0, b.LastTaxYear()-year))) // years that the equipment has been written off for
	p.Depreciation = p.Equipment * age / 12 / 100 * 100
	p.Loan = b.Business.Sales.Share(int64(900 - 90*int64(age) + 720)).Whole()
	p.Assets = p.Cash + p.Receivables + p.Stock + p.Equipment - p.Depreciation + p.Deposits
	p.Debts = p.Payables + p.Taxes + p.Card + p.Loan
	p.Owners = p.Assets - p.Debts
	return p
}

// indianBooks are the accounts of the borrower's proprietary concern for an Indian financial year.
type indianBooks struct {
	Sales, Opening, Purchases, Carriage, Wages, Closing, Gross world.Cents
	Expenses                                                   []world.Line // below the gross profit
	Spent, Net                                                 world.Cents
	Before, After                                              indianPosition
	Drawings                                                   world.Cents
}

// indianPosition is the concern's balance sheet on the last of March.
type indianPosition struct {
	Fixed, Stock, Debtors, Advances, Bank, Cash, Assets world.Cents
	Creditors, Payable, Duties, Loan                    world.Cents
	Capital                                             world.Cents
}

// indianStanding is the position at the end of a year, but for the fixed assets.
func indianStanding(b *world.Borrower, year int, fixed world.Cents) indianPosition {
	r, s := b.Random(fmt.Sprint("standing ", year)), sales(b, year)
	p := indianPosition{Fixed: fixed, Stock: s.Share(int64(520 + r.IntN(200))).Whole(), Debtors: s.Share(int64(1000 + r.IntN(500))).Whole(),
		Advances: s.Share(int64(150 + r.IntN(120))).Whole(),
		Bank:     s.Share(int64(300 + r.IntN(250))).Whole(), Cash: s.Share(int64(60 + r.IntN(60))).Whole(),
		Creditors: s.Share(int64(700 + r.IntN(400))).Whole(), Payable: s.Share(int64(80 + r.IntN(50))).Whole(),
		Duties: s.Share(int64(40 + r.IntN(40))).Whole(), Loan: s.Share(int64(500 + r.IntN(200))).Whole()}
	p.Assets = p.Fixed + p.Stock + p.Debtors + p.Advances + p.Bank + p.Cash
	p.Capital = p.Assets - p.Creditors - p.Payable - p.Duties - p.Loan
	return p
}

// writtenDown is the value of the concern's machinery at the beginning of the year, and what is written off it at fifteen percent.
func writtenDown(profit world.Cents) (value, off world.Cents) {
	off = profit.Share(1200).Whole()
	return off * 100 / 15, off
}

// indianAccounts makes up the books of a year. The profit is the one in the borrower's return.
func indianAccounts(b *world.Borrower, year int) indianBooks {
	k := indianBooks{Sales: sales(b, year), Net: b.IndianTax(year, false).Business}
	value, off := writtenDown(k.Net)
	k.Before, k.After = indianStanding(b, year-1, value), indianStanding(b, year, value-off)
	k.Opening, k.Closing = k.Before.Stock, k.After.Stock
	k.Carriage, k.Wages = k.Sales.Share(110).Whole(), k.Sales.Share(340).Whole()
	k.Gross = k.Sales.Share(2180).Whole()
	k.Purchases = k.Sales + k.Closing - k.Gross - k.Opening - k.Carriage - k.Wages
	k.Spent = k.Gross - k.Net
	left := k.Spent - off
	k.Expenses = []world.Line{{Name: "Depreciation", Amount: off}}
	for _, e := range []struct {
		name  string
		share int64
	}{
		{"Salaries to staff", 3380}, {"Shop rent", 1420}, {"Electricity charges", 560}, {"Telephone and internet", 240},
		{"Travelling and conveyance", 690}, {"Printing and stationery", 180},
		{"Bank charges and interest", 610}, {"Repairs and maintenance", 370}, {"Insurance", 230}, {"Audit fees", 280},
		{"Commission and brokerage", 640}, {"Staff welfare", 330}, {"Freight outward", 520},
	} {
		amount := (k.Spent - off).Share(e.share).Whole()
		k.Expenses = append(k.Expenses, world.Line{Name: e.name, Amount: amount})
		left -= amount
	}
	k.Expenses = append(k.Expenses, world.Line{Name: "Miscellaneous expenses", Amount: left})
	k.Drawings = k.Before.Capital + k.Net - k.After.Capital
	return k
}
