// Package identifier tells well-formed identifiers of people, firms, accounts
// and travel papers from strings that only look like them.
//
// It promises:
//   - A check looks at form and check digits alone. That a number is well
//     formed does not mean that anybody holds it.
//   - Values are taken as printed: case, spaces, hyphens and dots do not count.
//   - No check ever panics, whatever the value.
//
// The algorithms are written from their issuers' descriptions.
package identifier

import (
	"maps"
	"slices"
	"strings"
)

// checks are the checks by the names that taxonomies use.
var checks = map[string]func(string) bool{
	"pan":         PAN,
	"aadhaar":     Aadhaar,
	"aadhaar_vid": AadhaarVID,
	"epic":        EPIC,
	"gstin":       GSTIN,
	"ifsc":        IFSC,
	"tan":         TAN,
	"uan":         UAN,
	"ssn":         SSN,
	"ein":         EIN,
	"aba":         ABA,
	"iban":        IBAN,
	"mrz":         MRZ,
}

// Check reports whether value passes the named check; known is false if there
// is no such check.
func Check(name, value string) (ok, known bool) {
	check, known := checks[name]
	return known && check(value), known
}

// Known reports whether there is a check of that name.
func Known(name string) bool { return checks[name] != nil }

// Names lists the checks in alphabetical order.
func Names() []string { return slices.Sorted(maps.Keys(checks)) }

// Normalise takes out what does not count: spaces, hyphens and dots, and makes
// letters upper case.
func Normalise(value string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c == ' ', c == '\t', c == '\n', c == '\r', c == '-', c == '.', c == '\u00a0', c == '\u2010', c == '\u2011', c == '\u2013':
			return -1
		case c >= 'a' && c <= 'z':
			return c - 'a' + 'A'
		}
		return c
	}, value)
}

// shaped reports whether s has one character of each kind that shape names:
// A a letter, 9 a digit, X either; anything else stands for itself.
func shaped(s, shape string) bool {
	if len(s) != len(shape) {
		return false
	}
	for i := range len(s) {
		ok := s[i] == shape[i]
		switch shape[i] {
		case 'A':
			ok = letter(s[i])
		case '9':
			ok = digit(s[i])
		case 'X':
			ok = letter(s[i]) || digit(s[i])
		}
		if !ok {
			return false
		}
	}
	return true
}

func letter(c byte) bool { return c >= 'A' && c <= 'Z' }
func digit(c byte) bool  { return c >= '0' && c <= '9' }

// value36 is the value of a digit or letter in base 36.
func value36(c byte) int {
	if digit(c) {
		return int(c - '0')
	}
	return int(c-'A') + 10
}
