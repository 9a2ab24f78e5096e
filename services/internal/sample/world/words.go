package world

import (
	"fmt"
	"strings"
)

var small = strings.Fields("Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen")

var tens = strings.Fields("- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety")

// Spell is a whole number in words, by thousands or by lakhs.
func Spell(n int64, lakhs bool) string {
	scales := []struct {
		name string
		size int64
	}{{"Billion", 1_000_000_000}, {"Million", 1_000_000}, {"Thousand", 1000}, {"Hundred", 100}}
	if lakhs {
		scales[0].name, scales[0].size = "Crore", 10_000_000
		scales[1].name, scales[1].size = "Lakh", 100_000
	}
	var words []string
	for _, s := range scales {
		if n >= s.size {
			words = append(words, Spell(n/s.size, lakhs), s.name)
			n %= s.size
		}
	}
	switch {
	case n >= 20 && n%10 == 0:
		words = append(words, tens[n/10])
	case n >= 20 && lakhs: // the hyphen is American
		words = append(words, tens[n/10], small[n%10])
	case n >= 20:
		words = append(words, tens[n/10]+"-"+small[n%10])
	case n > 0 || len(words) == 0:
		words = append(words, small[n])
	}
	return strings.Join(words, " ")
}

// InWords is an amount of money in words, as contracts and cheques of the country have it.
func InWords(l Locale, c Cents) string {
	whole, rest := int64(c/100), int64(c%100)
	if !l.Indian() {
		return fmt.Sprintf("%s and %02d/100 Dollars", Spell(whole, false), rest)
	}
	if rest == 0 {
		return "Rupees " + Spell(whole, true) + " Only"
	}
	return "Rupees " + Spell(whole, true) + " and Paise " + Spell(rest, true) + " Only"
}

// Ordinal writes the day of a month as contracts do: 3rd.
func Ordinal(n int) string {
	switch {
	case n%100 >= 11 && n%100 <= 13:
		return fmt.Sprint(n, "th")
	case n%10 == 1:
		return fmt.Sprint(n, "st")
	case n%10 == 2:
		return fmt.Sprint(n, "nd")
	case n%10 == 3:
		return fmt.Sprint(n, "rd")
	}
	return fmt.Sprint(n, "th")
}
