package classifier

import (
	"regexp"
	"strings"
	"time"
)

// Period is a stretch of days that a page names: "1 April 2026 to 30 April 2026".
type Period struct{ From, Until time.Time } // midnight UTC; Until is the last day

const (
	month   = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
	oneDate = `\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[ -]?` + month + `[ ,-]+\d{4}|` + month + `[ .]*\d{1,2},?[ ]?\d{4}`
)

var (
	twoDates    = regexp.MustCompile(`(?i)\b(` + oneDate + `)\s*(?:to|through|thru|until|till|and|-|–|—)\s*(` + oneDate + `)\b`)
	wholeDate   = regexp.MustCompile(`(?i)^(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[ -]?(` + month + `)[ ,-]+(\d{4})|(` + month + `)[ .]*(\d{1,2}),?[ ]?(\d{4}))$`)
	periodFrom  = regexp.MustCompile(`(?i)\bperiod\s+(?:beginning|begins?|begin date|start(?:ing|s)?(?: date)?|from)\s*[:.]?\s*(` + oneDate + `)\b`)
	periodUntil = regexp.MustCompile(`(?i)\bperiod\s+(?:ending|ends?|end date|end(?:ing)?(?: date)?|through|until|to)\s*[:.]?\s*(` + oneDate + `)\b`)
	ofMonth     = regexp.MustCompile(`(?i)\b(?:month|period|salary|payslip|pay slip|wages)\b[^\d]{0,20}\b(` + month + `)[ ,.'’-]*(\d{4})\b`)
)

// longest is the longest stretch that counts as a period: papers cover a year
// and sometimes a few days; more is a date of birth beside one of issue.
const longest = 400 * 24 * time.Hour

// periods returns the periods that stand on the lines, each once.
func periods(lines []line) []Period {
	var list []Period
	add := func(p Period) {
		for _, q := range list {
			if q == p {
				return
			}
		}
		list = append(list, p)
	}
	for _, l := range lines {
		if strings.Count(l.text, "0")+strings.Count(l.text, "1")+strings.Count(l.text, "2") == 0 {
			continue // no year that papers have
		}
		for _, m := range twoDates.FindAllStringSubmatch(l.text, -1) {
			if p, ok := between(m[1], m[2]); ok {
				add(p)
			}
		}
		for _, m := range ofMonth.FindAllStringSubmatch(l.text, -1) {
			if from, ok := day(m[2], monthNumber(m[1]), "1"); ok {
				add(Period{from, from.AddDate(0, 1, -1)})
			}
		}
	}
	if p, ok := ofEnds(lines); ok {
		add(p)
	}
	return list
}

// ofEnds is the period whose first and last day stand on lines of their own, as on
// payslips, if one of each stands on the page.
func ofEnds(lines []line) (Period, bool) {
	var from, until []string
	for _, l := range lines {
		for _, m := range periodFrom.FindAllStringSubmatch(l.text, -1) {
			from = append(from, m[1])
		}
		for _, m := range periodUntil.FindAllStringSubmatch(l.text, -1) {
			until = append(until, m[1])
		}
	}
	if len(from) != 1 || len(until) != 1 {
		return Period{}, false
	}
	return between(from[0], until[0])
}

// between makes a period of two printed dates. India writes the day first, the
// United States the month; where both readings are dates, the shorter period is
// meant: papers cover a fortnight or a month far more often than many months.
func between(from, until string) (Period, bool) {
	var best Period
	ok := false
	for _, dayFirst := range []bool{true, false} {
		a, okA := readDate(from, dayFirst)
		b, okB := readDate(until, dayFirst)
		if !okA || !okB || b.Before(a) || b.Sub(a) > longest {
			continue
		}
		if !ok || b.Sub(a) < best.Until.Sub(best.From) {
			best, ok = Period{a, b}, true
		}
	}
	return best, ok
}

func readDate(s string, dayFirst bool) (time.Time, bool) {
	m := wholeDate.FindStringSubmatch(s)
	switch {
	case m == nil:
		return time.Time{}, false
	case m[1] != "" && dayFirst:
		return day(m[3], m[2], m[1])
	case m[1] != "":
		return day(m[3], m[1], m[2])
	case m[4] != "":
		return day(m[4], m[5], m[6])
	case m[7] != "":
		return day(m[9], monthNumber(m[8]), m[7])
	default:
		return day(m[12], monthNumber(m[10]), m[11])
	}
}

// day makes a date; years of two digits are of this century, since no loan file
// holds papers of the last.
func day(year, month, day string) (time.Time, bool) {
	if len(year) == 2 {
		year = "20" + year
	}
	t, err := time.Parse("2006-1-2", year+"-"+strings.TrimPrefix(month, "0")+"-"+strings.TrimPrefix(day, "0"))
	return t, err == nil
}

// monthNumber is the number of a month by its English name or the first three
// letters of it.
func monthNumber(name string) string {
	t, err := time.Parse("Jan", strings.ToUpper(name[:1])+strings.ToLower(name[1:3]))
	if err != nil {
		return ""
	}
	return t.Format("1")
}
