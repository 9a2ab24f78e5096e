package identifier

import (
	"errors"
	"fmt"
	"strings"
)

// Zone is what the machine-readable zone of a travel paper says (ICAO 9303).
type Zone struct {
	Format      string // TD1, TD2 or TD3, by the size of the paper; a passport is TD3
	Document    string // kind of paper: P a passport
	Issuer      string // country, three letters
	Surname     string
	GivenNames  string
	Number      string // of the paper
	Nationality string // three letters
	Birth       string // YYMMDD; unknown parts are <<
	Sex         string // M, F or empty
	Expiry      string // YYMMDD
	Optional    string // what the issuer adds, such as a personal number
	Repaired    int    // characters that were misread and could be put right
}

// Formats of machine-readable zones.
const (
	TD1 = "TD1" // three lines of 30
	TD2 = "TD2" // two lines of 36
	TD3 = "TD3" // two lines of 44
)

// MRZ reports whether value is a machine-readable zone whose check digits all
// agree, possibly after a repair; see [ParseMRZ].
func MRZ(value string) bool {
	_, err := ParseMRZ(value)
	return err == nil
}

// ParseMRZ reads a machine-readable zone: its lines one after the other, with
// or without line ends and spaces. Characters that readers take for each other,
// such as O and 0, are put right where the check digit then agrees and no other
// such change would make it agree; names and countries have no check digit and
// stay as they are. Any check digit that disagrees is an error. Errors never
// quote the zone.
func ParseMRZ(text string) (Zone, error) {
	s := strings.Map(func(c rune) rune {
		switch {
		case c >= 'a' && c <= 'z':
			return c - 'a' + 'A'
		case c == '«':
			return '<' // readers write it for two; the length then tells
		case c <= ' ':
			return -1
		case c > '~':
			return '?'
		}
		return c
	}, text)
	for i := range len(s) {
		if !letter(s[i]) && !digit(s[i]) && s[i] != '<' {
			return Zone{}, errors.New("machine-readable zone holds a character that none has")
		}
	}
	switch len(s) {
	case 88:
		return parseTD3(s[:44], s[44:])
	case 72:
		return parseTD2(s[:36], s[36:])
	case 90:
		return parseTD1(s[:30], s[30:60], s[60:])
	}
	return Zone{}, fmt.Errorf("machine-readable zone has %d characters; one has 72, 88 or 90", len(s))
}

func parseTD3(first, second string) (Zone, error) {
	if first[0] != 'P' {
		return Zone{}, errors.New("machine-readable zone of 2 lines of 44 is no passport's")
	}
	z := Zone{Format: TD3, Document: trim(first[:2]), Issuer: trim(first[2:5]), Nationality: trim(second[10:13]), Sex: trim(second[20:21])}
	z.Surname, z.GivenNames = names(first[5:])
	m := mender{zone: &z}
	number := m.field(second[0:9], second[9], "number", anything)
	birth := m.field(second[13:19], second[19], "birth date", digits)
	expiry := m.field(second[21:27], second[27], "expiry date", digits)
	optional := m.optional(second[28:42], second[42])
	m.composite(number+birth+expiry+optional, second[43])
	z.Number, z.Birth, z.Expiry, z.Optional = trim(number[:9]), birth[:6], expiry[:6], trim(optional[:14])
	return z, m.err()
}

func parseTD2(first, second string) (Zone, error) {
	z := Zone{Format: TD2, Document: trim(first[:2]), Issuer: trim(first[2:5]), Nationality: trim(second[10:13]), Sex: trim(second[20:21])}
	z.Surname, z.GivenNames = names(first[5:])
	m := mender{zone: &z}
	number, optional := m.number(second[0:9], second[9], second[28:35])
	birth := m.field(second[13:19], second[19], "birth date", digits)
	expiry := m.field(second[21:27], second[27], "expiry date", digits)
	m.composite(number+birth+expiry+second[28:35], second[35])
	z.Birth, z.Expiry, z.Optional = birth[:6], expiry[:6], optional
	return z, m.err()
}

func parseTD1(first, second, third string) (Zone, error) {
	z := Zone{Format: TD1, Document: trim(first[:2]), Issuer: trim(first[2:5]), Nationality: trim(second[15:18]), Sex: trim(second[7:8])}
	z.Surname, z.GivenNames = names(third)
	m := mender{zone: &z}
	number, optional := m.number(first[5:14], first[14], first[15:30])
	birth := m.field(second[0:6], second[6], "birth date", digits)
	expiry := m.field(second[8:14], second[14], "expiry date", digits)
	m.composite(number+first[15:30]+birth+expiry+second[18:29], second[29])
	z.Birth, z.Expiry, z.Optional = birth[:6], expiry[:6], trim(optional+" "+trim(second[18:29]))
	return z, m.err()
}

// trim takes the fillers off and makes those inside spaces.
func trim(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "<", " ")) }

func names(s string) (surname, given string) {
	surname, given, _ = strings.Cut(s, "<<")
	return strings.Join(strings.Fields(trim(surname)), " "), strings.Join(strings.Fields(trim(given)), " ")
}

// mender checks the fields of one zone, repairs what it can and gathers what
// disagrees.
type mender struct {
	zone  *Zone
	wrong []string
}

func (m *mender) err() error {
	if len(m.wrong) == 0 {
		return nil
	}
	return fmt.Errorf("machine-readable zone: check digit disagrees: %s", strings.Join(m.wrong, ", "))
}

// alphabet says what a field may hold.
type alphabet int

const (
	anything alphabet = iota // letters, digits and fillers
	digits                   // digits and fillers
)

// field returns a field with its check digit behind it, repaired if need be.
func (m *mender) field(s string, check byte, what string, of alphabet) string {
	mended := mend(s+string(check), of)
	if mended == "" {
		m.wrong = append(m.wrong, what)
		return s + string(check)
	}
	m.repaired(s+string(check), mended)
	return mended
}

func (m *mender) repaired(from, to string) {
	for i := range len(from) {
		if from[i] != to[i] {
			m.zone.Repaired++
		}
	}
}

// optional is a field whose check digit may be a filler where it is empty.
func (m *mender) optional(s string, check byte) string {
	if check == '<' && strings.Trim(s, "<") == "" {
		return s + "<"
	}
	return m.field(s, check, "optional data", anything)
}

// number reads the number of a TD1 or TD2 paper and sets it. One of more than
// nine characters has a filler for a check digit and runs on into the optional
// data, where its check digit follows it. It returns the nine characters with
// what stands behind them, for the composite, and what is left of the optional
// data.
func (m *mender) number(s string, check byte, rest string) (field, optional string) {
	more, left, _ := strings.Cut(rest, "<")
	if check != '<' || more == "" {
		field = m.field(s, check, "number", anything)
		m.zone.Number = trim(field[:9])
		return field, trim(rest)
	}
	whole := s + more
	if !agrees(whole) {
		m.wrong = append(m.wrong, "number")
	}
	m.zone.Number = trim(whole[:len(whole)-1])
	return s + "<", trim(left)
}

// composite checks the digit over all fields together. It is repaired itself
// only from a letter, which it can never be.
func (m *mender) composite(fields string, check byte) {
	mended := fields + string(asDigit(check))
	if !agrees(mended) {
		m.wrong = append(m.wrong, "composite")
		return
	}
	m.repaired(fields+string(check), mended)
}

// mend returns s, whose last character is a check digit, so that it agrees; ""
// if that takes a guess. Letters where only digits can be are surely misread.
// Beyond that one character is changed, if exactly one such change agrees.
func mend(s string, of alphabet) string {
	b := []byte(s)
	last := len(b) - 1
	b[last] = asDigit(b[last])
	if of == digits {
		for i := range b {
			b[i] = asDigit(b[i])
			if letter(b[i]) {
				return ""
			}
		}
	}
	if agrees(string(b)) {
		return string(b)
	}
	if of == digits {
		return ""
	}
	found := ""
	for i := range last {
		was := b[i]
		for _, other := range []byte(lookalikes(was)) {
			b[i] = other
			if agrees(string(b)) {
				if found != "" {
					return ""
				}
				found = string(b)
			}
		}
		b[i] = was
	}
	return found
}

// agrees reports whether the last character is the check digit of the others:
// weighted 7, 3, 1 over and over, digits count as they are, letters 10 to 35
// and fillers nothing; the last digit of the sum is the check digit.
func agrees(s string) bool {
	last := len(s) - 1
	if last < 0 || !digit(s[last]) {
		return false
	}
	sum := 0
	for i := range last {
		if s[i] != '<' {
			sum += [3]int{7, 3, 1}[i%3] * value36(s[i])
		}
	}
	return sum%10 == int(s[last]-'0')
}

// Characters that readers of the OCR-B type take for each other: a letter, and
// the digit it is taken for.
const lookalike = "O0Q0D0I1L1Z2S5G6B8"

func asDigit(c byte) byte {
	for i := 0; i < len(lookalike); i += 2 {
		if lookalike[i] == c {
			return lookalike[i+1]
		}
	}
	return c
}

// lookalikes are the characters that c may really be. The likeliest letter
// stands for each digit: with all of them nearly every repair would have rivals.
func lookalikes(c byte) string {
	if d := asDigit(c); d != c {
		return string(d)
	}
	for i := 0; i < len(lookalike); i += 2 {
		if lookalike[i+1] == c {
			return lookalike[i : i+1]
		}
	}
	return ""
}
