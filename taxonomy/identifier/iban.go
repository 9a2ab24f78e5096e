package identifier

// IBAN reports whether value is a well-formed International Bank Account Number
// (ISO 13616): the length of its country, and 1 modulo 97 when its first four
// characters are moved to the end and letters count 10 to 35.
func IBAN(value string) bool {
	s := Normalise(value)
	if len(s) < 4 || ibanLengths[s[:2]] != len(s) || !digit(s[2]) || !digit(s[3]) {
		return false
	}
	remainder := 0
	for i := range len(s) {
		c := s[(i+4)%len(s)]
		switch {
		case digit(c):
			remainder = (remainder*10 + value36(c)) % 97
		case letter(c):
			remainder = (remainder*100 + value36(c)) % 97
		default:
			return false
		}
	}
	return remainder == 1
}

// ibanLengths are the lengths by country, from the registry that SWIFT keeps for ISO 13616.
var ibanLengths = map[string]int{
	"AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29,
	"BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29,
	"ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28,
	"HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20,
	"LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22,
	"MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
	"QA": 29, "RO": 24, "RS": 22, "SA": 24, "SC": 31, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25,
	"SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}
