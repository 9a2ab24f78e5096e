package extractor

import (
	"regexp"
	"strings"
	"unicode"

	"dossier/taxonomy/identifier"
)

// The names of the checks that tell an Aadhaar number and its stand-in.
const (
	checkAadhaar    = "aadhaar"
	checkAadhaarVID = "aadhaar_vid"
)

// The law lets nobody store the first eight digits of an Aadhaar number. They
// are masked here whatever the field is called that they were read for: an
// Aadhaar number is known by its field's check, or by being printed as no other
// number is, in three groups of four digits of which the last is right.

var (
	masked  = regexp.MustCompile(`^[X*]{8}[0-9]{4}$`)
	grouped = regexp.MustCompile(`[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?:[ -]?[0-9]{4})?`)
)

// maskAadhaar masks what must be masked in a value or in its text.
func maskAadhaar(text, check string) string {
	if check == checkAadhaar || check == checkAadhaarVID {
		return maskAll(text)
	}
	return grouped.ReplaceAllStringFunc(text, func(number string) string {
		ungrouped := len(identifier.Normalise(number)) == len(number)
		if len(number) > len("0000-0000-0000") || ungrouped || !identifier.Aadhaar(number) {
			return number
		}
		return maskAll(number)
	})
}

// maskAll leaves the last four letters and digits.
func maskAll(text string) string {
	left := 0
	for _, c := range text {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			left++
		}
	}
	return strings.Map(func(c rune) rune {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return c
		}
		left--
		if left < 4 {
			return c
		}
		return 'X'
	}, text)
}
