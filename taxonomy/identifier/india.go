package identifier

import "strings"

// PAN reports whether value is a well-formed Permanent Account Number of India:
// five letters of which the fourth names the kind of holder, four digits that
// are not all zero, and a letter. Its last letter is a check letter, but how it
// comes about is not public.
func PAN(value string) bool {
	s := Normalise(value)
	return shaped(s, "AAAAA9999A") && strings.IndexByte(panHolders, s[3]) >= 0 && s[5:9] != "0000"
}

// panHolders are the kinds of holder, from A (association of persons) to T (trust).
const panHolders = "ABCFGHJLPT"

// Aadhaar reports whether value is a well-formed Aadhaar number: twelve digits,
// the first 2 to 9, not the same read backwards, with a Verhoeff check digit.
func Aadhaar(value string) bool {
	s := Normalise(value)
	return shaped(s, "999999999999") && s[0] >= '2' && !palindrome(s) && verhoeff(s)
}

// AadhaarVID reports whether value is a well-formed virtual id, which stands in
// for an Aadhaar number: sixteen digits, the first 2 to 9, with a Verhoeff
// check digit.
func AadhaarVID(value string) bool {
	s := Normalise(value)
	return shaped(s, "9999999999999999") && s[0] >= '2' && verhoeff(s)
}

// EPIC reports whether value is a well-formed number of an elector's photo
// identity card in the present form: three letters and seven digits with a Luhn
// check digit. Cards of older forms fail.
func EPIC(value string) bool {
	s := Normalise(value)
	return shaped(s, "AAA9999999") && luhn(s[3:], 10)
}

// GSTIN reports whether value is a well-formed Goods and Services Tax number: a
// state from 01 to 38, the holder's PAN, the count of the registration, a Z and
// a check character of Luhn's method in base 36.
func GSTIN(value string) bool {
	s := Normalise(value)
	if !shaped(s, "99AAAAA9999AXZX") || s[12] == '0' {
		return false
	}
	return s[:2] >= "01" && s[:2] <= "38" && PAN(s[2:12]) && luhn(s, 36)
}

// IFSC reports whether value is a well-formed code of a bank's branch: four
// letters, a zero and six letters or digits. Where a reader mistook the zero
// for an O, the value fails.
func IFSC(value string) bool { return shaped(Normalise(value), "AAAA0XXXXXX") }

// TAN reports whether value is a well-formed number of somebody who deducts tax
// at source: four letters, five digits, a letter.
func TAN(value string) bool { return shaped(Normalise(value), "AAAA99999A") }

// UAN reports whether value has the twelve digits of a provident fund account.
func UAN(value string) bool { return shaped(Normalise(value), "999999999999") }

func palindrome(s string) bool {
	for i := range len(s) / 2 {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}

// luhn checks a number by Luhn's method, in base 10 or, for letters as well, 36:
// every second place from the right counts twice, what that carries over is
// added to it, and all sum up to a multiple of the base.
func luhn(s string, base int) bool {
	sum := 0
	for i := range len(s) {
		v := value36(s[len(s)-1-i])
		if i%2 == 1 {
			v *= 2
			v = v/base + v%base
		}
		sum += v
	}
	return sum%base == 0
}

// verhoeff checks digits by Verhoeff's method (J. Verhoeff, Error Detecting
// Decimal Codes, 1969): each digit, from the right, is permuted as often as its
// place says and multiplied in the dihedral group of the pentagon; the product
// must be the unit.
func verhoeff(digits string) bool {
	product := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		for range i % 8 { // the permutation has order 8
			d = verhoeffStep[d]
		}
		product = dihedral(product, d)
	}
	return product == 0
}

// verhoeffStep is Verhoeff's permutation, applied once a place.
var verhoeffStep = [10]int{1, 5, 7, 6, 2, 8, 3, 0, 9, 4}

// dihedral multiplies two elements of the dihedral group of order ten: 0 to 4
// are the pentagon's turns, 5 to 9 a flip and then a turn.
func dihedral(a, b int) int {
	switch {
	case a < 5 && b < 5:
		return (a + b) % 5
	case a < 5:
		return 5 + (a+b-5)%5
	case b < 5:
		return 5 + (a-5-b+5)%5
	default:
		return (a - b + 5) % 5
	}
}
