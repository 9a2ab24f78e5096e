package sample

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

const (
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	figures = "0123456789"
)

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func draw(r *rand.Rand, from string, n int) string {
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
	return fmt.Sprintf("%d-%07d", pick(r, []int{20, 26, 27, 36, 45, 46, 47, 81, 82, 83, 84, 85}), 1+r.IntN(9999999))
}

// routingNumber is an ABA number: a Federal Reserve district, then figures, then the check digit.
func routingNumber(r *rand.Rand) string {
	d := fmt.Sprintf("%02d", 1+r.IntN(12)) + draw(r, figures, 6)
	sum := 0
	for i, weight := range []int{3, 7, 1, 3, 7, 1, 3, 7} {
		sum += weight * int(d[i]-'0')
	}
	return d + number((10-sum%10)%10)
}

// permanentAccountNumber is a PAN of a holder type (P person, C company) with the initial of a name.
func permanentAccountNumber(r *rand.Rand, holder byte, name string) string {
	return fmt.Sprintf("%s%c%c%04d%s", draw(r, letters, 3), holder, name[0], 1+r.IntN(9999), draw(r, letters, 1))
}

// branchCode is an IFSC.
func branchCode(r *rand.Rand, bank string) string { return bank + "00" + draw(r, figures, 5) }

// deductionNumber is a TAN: the office, the initial of the deductor, figures and a letter.
func deductionNumber(r *rand.Rand, name string) string {
	return pick(r, []string{"BLR", "MUM", "PNE", "DEL", "CHE"}) + name[:1] + draw(r, figures, 5) + draw(r, letters, 1)
}

// machineReadable is the two-line zone of a passport (ICAO 9303, TD3).
func machineReadable(state, surname, given, passport string, born time.Time, sex string, expires time.Time) (string, string) {
	names := strings.ReplaceAll(surname, " ", "<") + "<<" + strings.ReplaceAll(given, " ", "<")
	upper := padded("P<"+state+names, 44)
	document := padded(passport, 9)
	document += checkDigit(document)
	birth := born.Format("060102")
	birth += checkDigit(birth)
	expiry := expires.Format("060102")
	expiry += checkDigit(expiry)
	personal := padded("", 14)
	personal += checkDigit(personal)
	lower := document + state + birth + sex + expiry + personal + checkDigit(document+birth+expiry+personal)
	return upper, lower
}

func padded(s string, to int) string {
	if len(s) >= to {
		return s[:to]
	}
	return s + strings.Repeat("<", to-len(s))
}

// checkDigit is that of ICAO 9303: weights 7, 3, 1; letters count from 10, fillers nothing.
func checkDigit(s string) string {
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
	return number(sum % 10)
}
