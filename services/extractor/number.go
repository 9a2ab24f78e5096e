package extractor

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	yearForm    = regexp.MustCompile(`^(?:(?:FY|AY|TY|F\.Y\.|A\.Y\.)[:. ]*)?((?:19|20)[0-9]{2})(?: ?[-–/] ?([0-9]{2}|[0-9]{4}))?$`)
	integerForm = regexp.MustCompile(`^[-+]?(?:[0-9]{1,3}(?:,[0-9]{2,3})+|[0-9]+)$`)
)

// year parses 2025, 2025-26 and FY 2025-2026: the value is the first year. A
// second one must be the year after it.
func year(text string) (parsed, bool) {
	m := yearForm.FindStringSubmatch(strings.ToUpper(strings.Trim(strings.Join(strings.Fields(text), " "), ".,;:()")))
	if m == nil {
		return parsed{}, false
	}
	if m[2] != "" {
		first, _ := strconv.Atoi(m[1])
		second, _ := strconv.Atoi(m[2])
		if next := first + 1; second != next && (len(m[2]) != 2 || second != next%100) {
			return parsed{}, false
		}
	}
	return parsed{value: m[1], quality: 1}, true
}

// integer parses a whole number, with or without marks between groups.
func integer(text string) (parsed, bool) {
	s := strings.Trim(strings.TrimSpace(text), ".;:()")
	if !integerForm.MatchString(s) {
		return parsed{}, false
	}
	n, err := strconv.ParseInt(strings.TrimPrefix(strings.ReplaceAll(s, ",", ""), "+"), 10, 64)
	if err != nil {
		return parsed{}, false
	}
	return parsed{value: strconv.FormatInt(n, 10), quality: 1}, true
}
