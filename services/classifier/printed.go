package classifier

import (
	"regexp"
	"strconv"
	"strings"

	"dossier/events"
	"dossier/taxonomy"
)

// pageNumber is a compiled way of printing page numbers.
type pageNumber struct {
	pattern    *regexp.Regexp
	number, of int // groups; of is -1 where the total is not printed
	zone       taxonomy.Zone
}

func compilePageNumbers(from []taxonomy.PageNumber) ([]pageNumber, error) {
	var list []pageNumber
	for _, f := range from {
		re, err := regexp.Compile(f.Pattern)
		if err != nil {
			return nil, err
		}
		list = append(list, pageNumber{pattern: re, number: re.SubexpIndex("number"), of: re.SubexpIndex("of"), zone: f.Zone})
	}
	return list, nil
}

// printedNumber reads the page number that stands on the page. The first way of
// printing that matches decides; of several lines the lowest, since what a fax
// machine adds stands at the top.
func printedNumber(ways []pageNumber, p *page) events.Printed {
	for _, way := range ways {
		for i := len(p.lines) - 1; i >= 0; i-- {
			l := p.lines[i]
			if !p.lies(way.zone, l.box, l.first) {
				continue
			}
			if printed, ok := way.read(l.text); ok {
				return printed
			}
			if way.zone == "" {
				continue
			}
			// "2 of 7" stands in the foot beside other things. A number alone that does may
			// be anything.
			for _, c := range p.cells(l) {
				if printed, ok := way.read(c.text); ok && !onlyDigits.MatchString(c.text) {
					return printed
				}
			}
		}
	}
	return events.Printed{}
}

var onlyDigits = regexp.MustCompile(`^\d+$`)

func (w pageNumber) read(text string) (events.Printed, bool) {
	m := w.pattern.FindStringSubmatch(text)
	if m == nil {
		return events.Printed{}, false
	}
	var p events.Printed
	p.Number = number(m[w.number])
	if w.of >= 0 && m[w.of] != "" {
		p.Of = number(m[w.of])
		if p.Of < p.Number {
			return events.Printed{}, false // a fraction or a date, no page number
		}
	}
	return p, p.Number >= 1 && p.Number <= events.MaxPage
}

// number reads digits, and letters that readers take for them; 0 if it is none.
func number(s string) int {
	n, err := strconv.Atoi(misread.Replace(s))
	if err != nil {
		return 0
	}
	return n
}

var misread = strings.NewReplacer("l", "1", "I", "1", "i", "1", "L", "1", "O", "0", "o", "0")
