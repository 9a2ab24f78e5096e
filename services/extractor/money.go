package extractor

import (
	"regexp"
	"strings"
)

// parsed is a value in its normal form. Quality, 0 to 1, is how surely the text
// is such a value at all, and was read rightly.
type parsed struct {
	value   string
	quality float64
}

// What stands for a currency. Rs is often read with a stray mark behind it.
const currency = `(?:US\$|A\$|\$|USD|₹|INR|Rs\.?|RS\.?|` + "`" + `)`

// amount is a sum of money as printed, spaces taken out: sign or bracket,
// currency, digits in groups, decimals, and on which side of the account.
var amount = regexp.MustCompile(`^(\(|-|\+)?(` + currency + `)?(\(|-|\+)?((?:[0-9OoQlISB]{1,3}(?:[,.][0-9OoQlISB]{2,3})+|[0-9OoQlISB]+)(?:[.,][0-9OoQlISB]{1,2})?)(\))?(?:/-|\*+)?(-)?(?:[(\[]?(CR|Cr|cr|DR|Dr|dr)\.?[)\]]?)?(` + currency + `)?\.?$`)

// money parses a sum: 1,234.50 · 1,23,456.00 · ₹ 500/- · (123.00) · 99.10 DR.
// A sum in brackets, with a minus or on the debit side is negative.
func money(text string) (parsed, bool) {
	m := amount.FindStringSubmatch(strings.Join(strings.Fields(text), ""))
	if m == nil {
		return parsed{}, false
	}
	digits, mended, ok := asDigits(m[4])
	if !ok {
		return parsed{}, false
	}
	whole, cents, tidy, ok := splitAmount(digits)
	if !ok {
		return parsed{}, false
	}
	negative := m[1] == "(" || m[1] == "-" || m[3] == "(" || m[3] == "-" || m[6] == "-" || strings.EqualFold(m[7], "dr")
	if (m[1] == "(" || m[3] == "(") != (m[5] == ")") {
		return parsed{}, false
	}
	value := whole + "." + cents
	if negative && strings.Trim(value, "0.") != "" {
		value = "-" + value
	}
	p := parsed{value: value, quality: 1}
	switch {
	case m[2] != "" || m[8] != "" || strings.ContainsAny(digits, ".,"):
	case len(digits) <= 2:
		p.quality = 0.35 // is rather the number of a line or a box
	default:
		p.quality = 0.8
	}
	if mended {
		p.quality *= 0.8
	}
	if !tidy {
		p.quality *= 0.7
	}
	return p, true
}

// asDigits puts letters right that readers take digits for. Half of what is
// there must have been read as digits, or it was a word.
func asDigits(s string) (digits string, mended, ok bool) {
	letters, figures := 0, 0
	digits = strings.Map(func(c rune) rune {
		switch c {
		case 'O', 'o', 'Q':
			letters++
			return '0'
		case 'l', 'I':
			letters++
			return '1'
		case 'S':
			letters++
			return '5'
		case 'B':
			letters++
			return '8'
		case '.', ',':
			return c
		}
		figures++
		return c
	}, s)
	return digits, letters > 0, figures > 0 && figures >= letters
}

// splitAmount parts whole units from hundredths. Marks between groups of digits
// are commas, and some are read as full stops; the last mark parts the
// hundredths if one or two digits follow it. Tidy is false where the marks only
// make sense if one of them was misread.
func splitAmount(s string) (whole, cents string, tidy, ok bool) {
	tidy = true
	whole, cents = s, "00"
	if i := strings.LastIndexAny(s, ".,"); i >= 0 && len(s)-i-1 <= 2 {
		whole, cents = s[:i], s[i+1:]
		if len(cents) == 1 {
			cents += "0"
			tidy = false
		}
		tidy = tidy && s[i] == '.'
	}
	groups := strings.FieldsFunc(whole, func(c rune) bool { return c == ',' || c == '.' })
	if len(groups) == 0 {
		return "", "", false, false
	}
	if strings.Contains(whole, ".") {
		tidy = false
	}
	for i, g := range groups[1:] {
		if last := i == len(groups)-2; last && len(g) != 3 || !last && len(g) != 2 && len(g) != 3 {
			return "", "", false, false
		}
	}
	if len(groups) > 1 && len(groups[0]) > 3 {
		return "", "", false, false
	}
	whole = strings.TrimLeft(strings.Join(groups, ""), "0")
	if whole == "" {
		whole = "0"
	}
	return whole, cents, tidy, true
}
