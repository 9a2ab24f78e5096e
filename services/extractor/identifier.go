package extractor

import (
	"regexp"
	"strings"
	"unicode"

	"dossier/taxonomy/identifier"
)

// shape says what an identifier looks like: a pattern, a check, both, or
// neither.
type shape struct {
	pattern *regexp.Regexp // of the whole value; nil: any
	check   string         // of package identifier; empty: none
	exactly bool           // nothing is put right
}

// fits reports whether a value has the shape's pattern, as printed or in its
// normal form, and whether its check digits agree.
func (s shape) fits(printed, normal string) (pattern, check bool) {
	pattern = s.pattern == nil || s.pattern.MatchString(printed) || s.pattern.MatchString(normal)
	check = s.check == ""
	if !check {
		check, _ = identifier.Check(s.check, normal)
	}
	return pattern, check
}

// failedCheck is what is left of the quality of a value whose check digits
// disagree. It is still what the paper says, and a rule may say so.
const failedCheck = 0.5

// identify parses an identifier: letters and digits, without spaces and in
// capitals. Characters that readers take for each other are changed only where
// pattern and check agree with the one result and with no other.
func (s shape) identify(text string) (parsed, bool) {
	printed := strings.Trim(strings.TrimSpace(text), ".,;:()")
	normal := identifier.Normalise(printed)
	if normal == "" || !plain(normal) {
		return parsed{}, false
	}
	if s.check == checkAadhaar && masked.MatchString(normal) {
		return parsed{value: normal, quality: 0.9}, true // its check digit says nothing any more
	}
	pattern, check := s.fits(printed, normal)
	if pattern && check {
		switch {
		case s.check != "":
			return parsed{value: normal, quality: 1}, true
		case s.pattern != nil:
			return parsed{value: normal, quality: 0.98}, true
		case strings.ContainsFunc(normal, unicode.IsDigit) && len(normal) >= 3:
			return parsed{value: normal, quality: 0.9}, true
		default:
			return parsed{}, false
		}
	}
	if mended, changes, ok := s.mend(normal); ok {
		quality := 1.0
		for range changes {
			quality *= 0.9
		}
		return parsed{value: mended, quality: quality}, true
	}
	if s.pattern != nil && pattern {
		return parsed{value: normal, quality: failedCheck}, true
	}
	return parsed{}, false
}

// plain reports whether s could be an identifier: letters, digits and the marks
// that some have inside.
func plain(s string) bool {
	for _, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("/*#&_", c) {
			return false
		}
	}
	return true
}

// lookalikes are characters that readers take for each other.
var lookalikes = map[byte]string{
	'0': "OQD", 'O': "0", 'Q': "0", 'D': "0",
	'1': "IL", 'I': "1", 'L': "1",
	'2': "Z", 'Z': "2",
	'5': "S", 'S': "5",
	'6': "G", 'G': "6",
	'8': "B", 'B': "8",
}

// mostChanges bounds what is put right in one value. With more, a check digit
// that agrees one time in ten by chance proves nothing.
const mostChanges = 2

// longestMended is the longest value that is put right; the longest identifier,
// an IBAN, has 34 characters.
const longestMended = 34

// mend looks for the fewest changes that make a value fit. It gives up where
// two ways fit equally well, and where nothing says what would fit.
func (s shape) mend(value string) (mended string, changes int, ok bool) {
	if s.exactly || s.pattern == nil && s.check == "" || len(value) > longestMended {
		return "", 0, false
	}
	for changes = 1; changes <= mostChanges; changes++ {
		found := make(map[string]bool)
		s.change([]byte(value), 0, changes, found)
		if len(found) > 1 {
			return "", 0, false
		}
		for mended := range found {
			return mended, changes, true
		}
	}
	return "", 0, false
}

// change tries every way to change so many characters from i on.
func (s shape) change(value []byte, i, changes int, found map[string]bool) {
	if changes == 0 {
		if pattern, check := s.fits(string(value), string(value)); pattern && check {
			found[string(value)] = true
		}
		return
	}
	for ; i < len(value); i++ {
		was := value[i]
		for _, other := range []byte(lookalikes[was]) {
			value[i] = other
			s.change(value, i+1, changes-1, found)
		}
		value[i] = was
	}
}
