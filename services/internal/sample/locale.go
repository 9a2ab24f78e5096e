package sample

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A locale is how a country writes on paper.
type locale struct {
	country       string
	width, height float64 // of a sheet
	dates         string  // layout of a date
	symbol        string  // of the currency
	lakhs         bool    // digits are grouped 12,34,567 instead of 1,234,567
}

var (
	unitedStates = locale{country: "US", width: 612, height: 792, dates: "01/02/2006", symbol: "$"}
	india        = locale{country: "IN", width: 595.28, height: 841.89, dates: "02/01/2006", symbol: "Rs. ", lakhs: true}
)

// cents is an amount of money in hundredths.
type cents int64

// plain writes an amount as the truth does: 1234567.80.
func (c cents) plain() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s%d.%02d", sign, c/100, c%100)
}

// share is a part of an amount, in parts of ten thousand, rounded to the cent.
func (c cents) share(ofTenThousand int64) cents { return (c*cents(ofTenThousand) + 5000) / 10000 }

// amount groups the digits: 1,234,567.80 or 12,34,567.80.
func (l locale) amount(c cents) string {
	whole, fraction, _ := strings.Cut(c.plain(), ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	step := 3
	grouped := ""
	for len(whole) > step {
		grouped = "," + whole[len(whole)-step:] + grouped
		whole = whole[:len(whole)-step]
		if l.lakhs {
			step = 2
		}
	}
	return sign + whole + grouped + "." + fraction
}

// money is an amount with the sign of the currency.
func (l locale) money(c cents) string { return l.symbol + l.amount(c) }

func (l locale) date(t time.Time) string { return t.Format(l.dates) }

// iso writes a date as the truth does.
func iso(t time.Time) string { return t.Format(time.DateOnly) }

func day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

// monthEnd is the last day of the month that lies a number of months after the one a date is in.
func monthEnd(t time.Time, months int) time.Time {
	return day(t.Year(), t.Month()+time.Month(months)+1, 0)
}

// monthStart is the first day of that month.
func monthStart(t time.Time, months int) time.Time {
	return day(t.Year(), t.Month()+time.Month(months), 1)
}

func number(n int) string { return strconv.Itoa(n) }
