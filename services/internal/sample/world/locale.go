package world

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Locale is how a country writes on paper.
type Locale struct {
	Country       string  // US or IN
	Width, Height float64 // of a sheet: letter or A4, in points
	Dates         string  // layout of a date, as of package time
	Symbol        string  // of the currency
	lakhs         bool    // digits are grouped 12,34,567 instead of 1,234,567
}

// The locales.
var (
	UnitedStates = Locale{Country: "US", Width: 612, Height: 792, Dates: "01/02/2006", Symbol: "$"}
	India        = Locale{Country: "IN", Width: 595.28, Height: 841.89, Dates: "02/01/2006", Symbol: "Rs. ", lakhs: true}
)

// Indian reports whether the file is one of India.
func (l Locale) Indian() bool { return l.Country == "IN" }

// Either is the first in the United States and the second in India.
func Either[T any](l Locale, us, in T) T {
	if l.Indian() {
		return in
	}
	return us
}

// Cents is an amount of money in hundredths.
type Cents int64

// Units is an amount of whole dollars or rupees.
func Units(n int) Cents { return Cents(n) * 100 }

// Plain writes an amount as the truth does: 1234567.80.
func (c Cents) Plain() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s%d.%02d", sign, c/100, c%100)
}

// Share is a part of an amount, in parts of ten thousand, rounded to the cent.
func (c Cents) Share(ofTenThousand int64) Cents { return (c*Cents(ofTenThousand) + 5000) / 10000 }

// Whole rounds to whole units, as tax returns do.
func (c Cents) Whole() Cents {
	if c < 0 {
		return -(-c).Whole()
	}
	return (c + 50) / 100 * 100
}

// Amount groups the digits: 1,234,567.80 or 12,34,567.80.
func (l Locale) Amount(c Cents) string {
	whole, fraction, _ := strings.Cut(c.Plain(), ".")
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

// Round is an amount without its cents: 1,234,567.
func (l Locale) Round(c Cents) string { return strings.TrimSuffix(l.Amount(c.Whole()), ".00") }

// Money is an amount with the sign of the currency.
func (l Locale) Money(c Cents) string { return l.Symbol + l.Amount(c) }

// Date writes a date as the country's forms do.
func (l Locale) Date(t time.Time) string { return t.Format(l.Dates) }

// ISO writes a date as the truth does.
func ISO(t time.Time) string { return t.Format(time.DateOnly) }

// Day is a date.
func Day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

// MonthEnd is the last day of the month that lies a number of months after the one a date is in.
func MonthEnd(t time.Time, months int) time.Time {
	return Day(t.Year(), t.Month()+time.Month(months)+1, 0)
}

// MonthStart is the first day of that month.
func MonthStart(t time.Time, months int) time.Time {
	return Day(t.Year(), t.Month()+time.Month(months), 1)
}

// Number writes a whole number.
func Number(n int) string { return strconv.Itoa(n) }

// Upper writes in capitals, as many forms do.
func Upper(s string) string { return strings.ToUpper(s) }

// Percent writes a rate given in hundredths of a percent: 875 is 8.75%.
func Percent(hundredths int64) string { return Cents(hundredths).Plain() + "%" }
