package extractor

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// dateOrder says which of two numbers in a date is the day.
type dateOrder int

const (
	orderUnknown dateOrder = iota // taken as day first, and believed less
	dayFirst
	monthFirst
)

// monthFirstIn are the countries that write the month first. [K]
var monthFirstIn = []string{"US", "PH", "FM", "MH", "PW"}

// orderOf decides how dates like 03/04/2026 are read on a document. Its own
// dates decide if any can be read in one way only: a paper is written by one
// hand. Else its jurisdiction decides.
func orderOf(sheets []sheet, jurisdictions []string) dateOrder {
	day, month := 0, 0
	for _, s := range sheets {
		for _, r := range s.rows {
			for _, w := range r.words {
				m := numericDate.FindStringSubmatch(strings.Trim(w.Text, ".,;:()"))
				if m == nil || m[2] != m[4] {
					continue
				}
				a, _ := strconv.Atoi(m[1])
				b, _ := strconv.Atoi(m[3])
				switch {
				case a > 12 && a <= 31 && b >= 1 && b <= 12:
					day++
				case b > 12 && b <= 31 && a >= 1 && a <= 12:
					month++
				}
			}
		}
	}
	switch {
	case day > month:
		return dayFirst
	case month > day:
		return monthFirst
	case len(jurisdictions) == 0:
		return orderUnknown
	}
	us := 0
	for _, j := range jurisdictions {
		if slices.Contains(monthFirstIn, j) {
			us++
		}
	}
	switch us {
	case len(jurisdictions):
		return monthFirst
	case 0:
		return dayFirst
	}
	return orderUnknown
}

var (
	isoDate     = regexp.MustCompile(`^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$`)
	numericDate = regexp.MustCompile(`^([0-9]{1,2})([-/.])([0-9]{1,2})([-/.])([0-9]{4}|[0-9]{2})$`)
	dayMonth    = regexp.MustCompile(`^([0-9]{1,2})(?:st|nd|rd|th)?(?:dayof|of)?[-/., ]*([a-z]{3,9})[-/., ]*([0-9]{4}|[0-9]{2})$`)
	monthDay    = regexp.MustCompile(`^([a-z]{3,9})[-/., ]*([0-9]{1,2})(?:st|nd|rd|th)?[-/., ]+([0-9]{4}|[0-9]{2})$`)
	spacesLeft  = regexp.MustCompile(`\s*([-/.,])\s*`)
	weekday     = regexp.MustCompile(`^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[., ]+`)
)

// date parses a day: 31/03/2026 · 03/31/2026 · 2026-03-31 · 7 Mar 2026 · MARCH
// 7, 2026 · 7th day of March, 2026 · 31-MAR-26. Of two numbers that may each be
// the month, order decides which is. Days that no calendar has are no dates.
func date(text string, order dateOrder) (parsed, bool) {
	s := strings.ToLower(strings.Join(strings.Fields(text), " "))
	s = strings.Trim(s, " .,;:()")
	s = weekday.ReplaceAllString(s, "")
	if m := isoDate.FindStringSubmatch(s); m != nil {
		return onCalendar(m[1], m[2], m[3], 1)
	}
	tight := spacesLeft.ReplaceAllString(s, "$1")
	quality := 1.0
	if mended := figures(tight); mended != tight && numericDate.MatchString(mended) {
		tight, quality = mended, 0.8
	}
	if m := numericDate.FindStringSubmatch(tight); m != nil {
		if m[2] != m[4] {
			quality *= 0.8 // one of the marks was misread
		}
		return numbered(m[1], m[3], m[5], order, quality)
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, " day of ", " "), " of ", " ")
	if m := dayMonth.FindStringSubmatch(s); m != nil {
		return named(m[3], m[2], m[1])
	}
	if m := monthDay.FindStringSubmatch(s); m != nil {
		return named(m[3], m[1], m[2])
	}
	return parsed{}, false
}

// figures puts letters right that stand where a date of numbers has digits.
func figures(s string) string {
	return strings.NewReplacer("o", "0", "l", "1", "i", "1", "|", "1").Replace(s)
}

// numbered reads a date of numbers alone.
func numbered(a, b, year string, order dateOrder, quality float64) (parsed, bool) {
	first, _ := strconv.Atoi(a)
	second, _ := strconv.Atoi(b)
	switch {
	case first > 12 || first == second:
		return onCalendar(year, b, a, quality)
	case second > 12:
		return onCalendar(year, a, b, quality)
	case order == monthFirst:
		return onCalendar(year, a, b, quality)
	case order == dayFirst:
		return onCalendar(year, b, a, quality)
	}
	return onCalendar(year, b, a, quality*0.6)
}

// named reads a date whose month is a word, or the beginning of one.
func named(year, month, day string) (parsed, bool) {
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		if strings.HasPrefix(name, month) || month == "sept" && m == time.September {
			return onCalendar(year, strconv.Itoa(int(m)), day, 1)
		}
	}
	return parsed{}, false
}

// turnOfCentury is the first of the two-digit years that mean the last century.
// Loans run for up to forty years from now, borrowers are older than twenty.
const turnOfCentury = 66

func onCalendar(year, month, day string, quality float64) (parsed, bool) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	if len(year) == 2 {
		y += 2000
		if y >= 2000+turnOfCentury {
			y -= 100
		}
		quality *= 0.9
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1900 || y > 2099 || t.Year() != y || int(t.Month()) != m || t.Day() != d {
		return parsed{}, false
	}
	return parsed{value: fmt.Sprintf("%04d-%02d-%02d", y, m, d), quality: quality}, true
}
