package identifier

import "slices"

// SSN reports whether value is a well-formed Social Security number of the
// United States. It has no check digit: what is known is which areas, groups
// and serials are never given out, and three numbers that were printed in
// advertisements and so are nobody's.
func SSN(value string) bool {
	s := Normalise(value)
	if !shaped(s, "999999999") {
		return false
	}
	area, group, serial := s[:3], s[3:5], s[5:]
	return area != "000" && area != "666" && area[0] != '9' && group != "00" && serial != "0000" &&
		!slices.Contains(ssnAdvertised, s)
}

var ssnAdvertised = []string{"078051120", "457555462", "219099999"}

// EIN reports whether value is a well-formed Employer Identification Number:
// nine digits of which the first two name a campus of the tax authority.
func EIN(value string) bool {
	s := Normalise(value)
	return shaped(s, "999999999") && !slices.Contains(einUnused, s[:2])
}

// einUnused are the prefixes that no campus has.
var einUnused = []string{
	"00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97",
}

// ABA reports whether value is a well-formed routing number of a bank in the
// United States: nine digits whose sum, weighted 3, 7, 1 over and over, is a
// multiple of ten.
func ABA(value string) bool {
	s := Normalise(value)
	if !shaped(s, "999999999") || s == "000000000" {
		return false
	}
	sum := 0
	for i, weight := range [9]int{3, 7, 1, 3, 7, 1, 3, 7, 1} {
		sum += weight * int(s[i]-'0')
	}
	return sum%10 == 0
}
