package classifier

import (
	"regexp"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// ties are what one page of a document hands on to the next: the days and balances
// between which a table runs, and the numbers of clauses. Nothing here is weighed; the
// assembler does that, which sees the other pages too.
func ties(p *page) events.Ties {
	var t events.Ties
	t.FirstClause, t.LastClause = clauses(p)
	entries := ledger(p)
	t.FirstDay, t.LastDay = days(entries)
	t.Before, t.After = balances(entries)
	return t
}

// clauses are the numbers of the first and the last clause that begins on a page of
// clauses, 0 if none does.
func clauses(p *page) (first, last int) {
	if !p.layout(taxonomy.LayoutClauses).has {
		return 0, 0 // rows of a table are numbered too
	}
	for _, l := range p.lines {
		m := clauseStart.FindStringSubmatch(l.text)
		if m == nil {
			continue
		}
		n := number(m[1])
		if n == 0 {
			continue
		}
		if first == 0 {
			first = n
		}
		last = n
	}
	return first, last
}

// accountRow is a row of a table of an account's entries.
type accountRow struct {
	day     string
	amounts []int64 // in hundredths, in the order of the row; the last is the balance, where there is one
}

// entryDay and anyAmount are what a row begins with, and the amounts in it.
var (
	entryDay    = regexp.MustCompile(`(?i)^(?:\S+ )?(` + oneDate + `|\d{1,2}[/-]\d{1,2}|\d{1,2}[ -]?` + month + `|` + month + `[ .-]*\d{1,2})(?:[ ,'-]|$)`)
	anyAmount   = regexp.MustCompile(`\d[\d,]*\.\d{2}\b`)
	clauseStart = regexp.MustCompile(`^(?i:article |section |clause )?(\d{1,2})\.(?:\d{1,2}\.?)* ?["“'(]?\pL`)
)

// ledger are the rows of the page that begin with a date and end in an amount.
func ledger(p *page) []accountRow {
	var all []accountRow
	for _, r := range p.side() {
		day := entryDay.FindStringSubmatch(r.text)
		if day == nil || !r.endsInAmount() {
			continue
		}
		e := accountRow{day: day[1]}
		for _, m := range anyAmount.FindAllString(r.text[len(day[0]):], -1) {
			e.amounts = append(e.amounts, hundredths(m))
		}
		all = append(all, e)
	}
	return all
}

// hundredths is an amount as printed, in hundredths: of 1,234.56 it is 123456.
func hundredths(s string) int64 {
	const most = 1e15
	var n int64
	for _, c := range s {
		if c >= '0' && c <= '9' && n < most {
			n = n*10 + int64(c-'0')
		}
	}
	return n
}

// balances are those that the page's table may go on from, and those that the next
// page's may go on from. The column of balances is believed where two neighbouring rows
// bear it out: the balance of one is that of the other, more or less its amount. Accounts
// are listed forwards or, the newest entry first, backwards.
func balances(entries []accountRow) (before, after []int64) {
	forwards, backwards := 0, 0
	for i := 1; i < len(entries); i++ {
		a, b := entries[i-1], entries[i]
		switch {
		case len(a.amounts) < 2 || len(b.amounts) < 2:
		case slices.Contains(b.origins(), a.balance()):
			forwards++
		case slices.Contains(a.origins(), b.balance()):
			backwards++
		}
	}
	first, last := accountRow{}, accountRow{}
	if n := len(entries); n > 0 {
		first, last = entries[0], entries[n-1]
	}
	switch {
	case len(first.amounts) < 2 || len(last.amounts) < 2 || forwards+backwards == 0:
		return nil, nil
	case forwards >= backwards:
		return first.origins(), []int64{last.balance()}
	default:
		return []int64{first.balance()}, last.origins()
	}
}

func (e accountRow) balance() int64 { return e.amounts[len(e.amounts)-1] }

// origins are the balances that the row's own may come from.
func (e accountRow) origins() []int64 {
	var all []int64
	for _, a := range e.amounts[:len(e.amounts)-1] {
		if a == 0 {
			continue
		}
		if all = append(all, e.balance()+a); e.balance() >= a {
			all = append(all, e.balance()-a)
		}
	}
	return all
}

// days are those of the first and the last row, as ISO 8601 has them, without a year
// where none is printed; empty where they cannot be told. Whether the day or the month
// stands first shows by which reading leaves the rows in order.
func days(entries []accountRow) (first, last string) {
	best, disorder := []string(nil), len(entries)
	for _, dayFirst := range []bool{true, false} {
		var read []string
		for _, e := range entries {
			if d, ok := rowDay(e.day, dayFirst); ok {
				read = append(read, d)
			}
		}
		up, down := 0, 0
		for i := 1; i < len(read); i++ {
			if read[i] < read[i-1] {
				up++
			} else if read[i] > read[i-1] {
				down++
			}
		}
		if wrong := min(up, down) + len(entries) - len(read); len(read) > 0 && wrong < disorder {
			best, disorder = read, wrong
		}
	}
	if len(best) == 0 {
		return "", ""
	}
	return best[0], best[len(best)-1]
}

// rowDay reads the date of a row; without a year it is of 0000, a leap year.
func rowDay(s string, dayFirst bool) (string, bool) {
	t, ok := readDate(s, dayFirst)
	if !ok {
		for _, layout := range []string{"/2000", " 2000", ", 2000"} {
			if t, ok = readDate(s+layout, dayFirst); ok {
				return t.Format("0000-01-02"), true
			}
		}
		return "", false
	}
	return t.Format("2006-01-02"), true
}
