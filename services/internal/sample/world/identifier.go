package world

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// The characters that numbers are drawn from.
const (
	Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	Figures = "0123456789"
)

// Pick is one of several, each as likely.
func Pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// Draw is a string of n characters drawn from others.
func Draw(r *rand.Rand, from string, n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(from[r.IntN(len(from))])
	}
	return b.String()
}

// socialSecurityNumber takes its area from 773–899: none of these was issued before 2011, so they are no adult's.
func socialSecurityNumber(r *rand.Rand) string {
	return fmt.Sprintf("%03d-%02d-%04d", 773+r.IntN(127), 1+r.IntN(99), 1+r.IntN(9999))
}

// employerNumber is an EIN with a prefix from the IRS list.
func employerNumber(r *rand.Rand) string {
	return fmt.Sprintf("%d-%07d", Pick(r, []int{20, 26, 27, 36, 45, 46, 47, 81, 82, 83, 84, 85}), 1+r.IntN(9999999))
}

// routingNumber is an ABA number: a Federal Reserve district, then Figures, then the check digit.
func routingNumber(r *rand.Rand) string {
	d := fmt.Sprintf("%02d", 1+r.IntN(12)) + Draw(r, Figures, 6)
	sum := 0
	for i, weight := range []int{3, 7, 1, 3, 7, 1, 3, 7} {
		sum += weight * int(d[i]-'0')
	}
	return d + Number((10-sum%10)%10)
}

// permanentAccountNumber is a PAN of a holder type (P person, C company) with the initial of a name.
func permanentAccountNumber(r *rand.Rand, holder byte, name string) string {
	return fmt.Sprintf("%s%c%c%04d%s", Draw(r, Letters, 3), holder, name[0], 1+r.IntN(9999), Draw(r, Letters, 1))
}

// branchCode is an IFSC.
func branchCode(r *rand.Rand, bank string) string { return bank + "00" + Draw(r, Figures, 5) }

// deductionNumber is a TAN: the office, the initial of the deductor, Figures and a letter.
func deductionNumber(r *rand.Rand, name string) string {
	return Pick(r, []string{"BLR", "MUM", "PNE", "DEL", "CHE"}) + name[:1] + Draw(r, Figures, 5) + Draw(r, Letters, 1)
}

// MachineReadable is the two-line zone of a passport (ICAO 9303, TD3).
func MachineReadable(state, surname, given, passport string, born time.Time, sex string, expires time.Time) (string, string) {
	names := strings.ReplaceAll(surname, " ", "<") + "<<" + strings.ReplaceAll(given, " ", "<")
	upper := padded("P<"+state+names, 44)
	document := padded(passport, 9)
	document += CheckDigit(document)
	birth := born.Format("060102")
	birth += CheckDigit(birth)
	expiry := expires.Format("060102")
	expiry += CheckDigit(expiry)
	personal := padded("", 14)
	personal += CheckDigit(personal)
	lower := document + state + birth + sex + expiry + personal + CheckDigit(document+birth+expiry+personal)
	return upper, lower
}

func padded(s string, to int) string {
	if len(s) >= to {
		return s[:to]
	}
	return s + strings.Repeat("<", to-len(s))
}

// CheckDigit is that of ICAO 9303: weights 7, 3, 1; Letters count from 10, fillers nothing.
func CheckDigit(s string) string {
	sum := 0
	for i := range len(s) {
		value := 0
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			value = int(c - '0')
		case c >= 'A' && c <= 'Z':
			value = int(c-'A') + 10
		}
		sum += value * []int{7, 3, 1}[i%3]
	}
	return Number(sum % 10)
}

// aadhaarNumber is twelve digits, the first 2 to 9, the last by Verhoeff's scheme.
func aadhaarNumber(r *rand.Rand) string {
	d := Draw(r, Figures[2:], 1) + Draw(r, Figures, 10)
	return d + verhoeff(d)
}

// verhoeff is the check digit of J. Verhoeff, Error Detecting Decimal Codes (1969): products in the dihedral group of order ten, of digits
// permuted by their place.
func verhoeff(digits string) string {
	times := func(a, b int) int {
		switch {
		case a < 5 && b < 5:
			return (a + b) % 5
		case a < 5:
			return (a+b)%5 + 5
		case b < 5:
			return (a-b+5)%5 + 5
		}
		return (a - b + 5) % 5
	}
	step := [10]int{1, 5, 7, 6, 2, 8, 3, 0, 9, 4}
	check := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		for range (i + 1) % 8 {
			d = step[d]
		}
		check = times(check, d)
	}
	if check > 0 && check < 5 {
		check = 5 - check // the inverse: a rotation's is its opposite, a reflection's is itself
	}
	return Number(check)
}

// voterNumber is an EPIC: letters of the office and seven digits, the last by Luhn's scheme.
func voterNumber(r *rand.Rand) string {
	d := Draw(r, Figures, 6)
	return Draw(r, Letters, 3) + d + luhn(d)
}

// luhn is the check digit of ISO/IEC 7812-1, annex B.
func luhn(digits string) string {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return Number((10 - sum%10) % 10)
}

// goodsNumber is a GSTIN: the state, the holder's PAN, an entity number, Z and a check character (Luhn modulo 36).
func goodsNumber(state int, pan string) string {
	const digits = Figures + Letters
	s := fmt.Sprintf("%02d%s1Z", state, pan)
	sum := 0
	for i := range len(s) {
		v := strings.IndexByte(digits, s[i])
		if i%2 == 1 {
			v *= 2
		}
		sum += v/36 + v%36
	}
	return s + string(digits[(36-sum%36)%36])
}
