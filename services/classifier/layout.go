package classifier

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"dossier/events"
	"dossier/taxonomy"
)

// Layouts say what a page looks like, whatever its words mean. They are measured
// on lines, and on rows: what stands side by side, because readers often part
// the columns of a table into lines of their own.
//
//   - ledger: at least ledgerRows rows that begin with a date, within their first
//     two words, and end in an amount of money.
//   - amounts: at least amountRows rows that end in an amount of money.
//   - clauses: at least clauseRows rows that begin with the number of a clause,
//     such as 4. or 4.2 or (a), and words behind it, while over half of the
//     page's words stand in lines of running text or in long lines.
//   - prose: at least proseLeast words, over proseMost of them in lines of running
//     text.
//   - sparse: fewer than sparseBelow words.
//   - form: at least formLabels labels in cells that are neither running text nor
//     long. A cell is what stands on a line without a wide gap in it. A label is
//     what stands before a colon, or a cell that begins with the number of a box,
//     from 1 to 30, perhaps with a letter, and a capital behind it.
//
// An amount has decimals, thousands that are set apart, or the sign of a
// currency: years, quantities and identifiers are none.
const (
	ledgerRows  = 6
	amountRows  = 10
	clauseRows  = 4
	proseLeast  = 80
	proseMost   = 0.6
	sparseBelow = 40
	formLabels  = 8
)

// A line is long if it has longLine words and longShare of them hold no digit,
// which rows of tables hardly do. What lawyers write has often too few small
// words to be told as running text.
const (
	longLine  = 10
	longShare = 0.75
)

// What rows begin with and end in. Readers take 0 and 1 for letters.
var (
	dateFirst = regexp.MustCompile(`(?i)^(?:\S+ )?(?:[\dOIl]{1,2}[/.-][\dOIl]{1,2}[/.-][\dOIl]{2,4}|\d{4}[/.-]\d{2}[/.-]\d{2}|` +
		`[\dOIl]{1,2}[/-][\dOIl]{1,2}|\d[\dOIl]?[ -]?` + month + `|` + month + `[ .-]*\d[\dOIl]?)(?:[ ,'-]|$)`)
	amountLast = regexp.MustCompile(`(?i)(?:^|[ |(])((?:(?:[$₹€£]|rs\.?|inr|usd) ?)?[+-]?\d[\dO]{0,8}(?:[.,][\dO]{2,3})+|(?:[$₹€£]|rs\.?|inr|usd) ?\d+)` +
		`[)+-]?(?: ?/-)?(?: ?(?:cr|dr|c|d)\.?)?[ |]*$`)
	clauseFirst = regexp.MustCompile(`^(?:(?i:article|section|clause) )?(?:\d{1,2}\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[a-z]\)|\(?[ivx]{1,5}\)|\(?\d{1,2}\)) ?["“'(]?\pL`)
	boxFirst    = regexp.MustCompile(`^(?:[1-9]|[12]\d|30)[a-z]? \p{Lu}`)
	label       = regexp.MustCompile(`(?:^|[\pL\pM)](?: ?\.)? ?):(?: |$)`) // at a cell's beginning its label is the cell before
)

// row is what stands side by side on a page.
type row struct {
	text string
	box  events.Box
}

func (r row) endsInAmount() bool {
	m := amountLast.FindStringSubmatch(r.text)
	return m != nil && !wholeDate.MatchString(m[1])
}

// layout is what was measured of a page.
type layout struct {
	has  bool
	rows []events.Box // up to [maxBoxes] of the rows that make it so; none where all of the page does
}

// measures holds how each layout of [taxonomy.Layouts] is measured.
var measures = map[taxonomy.Layout]func(*page) layout{
	taxonomy.LayoutLedger: func(p *page) layout {
		return p.hasRows(ledgerRows, func(r row) bool { return dateFirst.MatchString(r.text) && r.endsInAmount() })
	},
	taxonomy.LayoutAmounts: func(p *page) layout { return p.hasRows(amountRows, row.endsInAmount) },
	taxonomy.LayoutClauses: func(p *page) layout {
		if 2*p.wordsIn(line.running) <= len(p.words) {
			return layout{}
		}
		return p.hasRows(clauseRows, func(r row) bool { return clauseFirst.MatchString(r.text) })
	},
	taxonomy.LayoutProse: func(p *page) layout {
		n := p.wordsIn(func(l line) bool { return l.prose })
		return layout{has: len(p.words) >= proseLeast && float64(n) > proseMost*float64(len(p.words))}
	},
	taxonomy.LayoutSparse: func(p *page) layout { return layout{has: len(p.words) < sparseBelow} },
	taxonomy.LayoutForm:   hasLabels,
}

func checkLayout(name taxonomy.Layout) error {
	if measures[name] == nil {
		return fmt.Errorf("nothing measures the layout %q", name)
	}
	return nil
}

// layout measures the page, once for each layout that is asked for.
func (p *page) layout(name taxonomy.Layout) layout {
	l, ok := p.layouts[name]
	if !ok {
		l = measures[name](p)
		if p.layouts == nil {
			p.layouts = make(map[taxonomy.Layout]layout)
		}
		p.layouts[name] = l
	}
	return l
}

func (p *page) hasRows(least int, is func(row) bool) layout {
	var l layout
	n := 0
	for _, r := range p.side() {
		if !is(r) {
			continue
		}
		if n++; len(l.rows) < maxBoxes {
			l.rows = append(l.rows, r.box)
		}
	}
	if n < least {
		return layout{}
	}
	l.has = true
	return l
}

// hasLabels looks for a form.
func hasLabels(p *page) layout {
	var l layout
	n := 0
	for _, line := range p.lines {
		for _, c := range p.cells(line) {
			labels := len(label.FindAllString(c.text, -1))
			if labels == 0 && boxFirst.MatchString(c.text) && !dateFirst.MatchString(c.text) {
				labels = 1
			}
			if labels == 0 || c.running() {
				continue
			}
			if n += labels; len(l.rows) < maxBoxes {
				l.rows = append(l.rows, c.box)
			}
		}
	}
	if n < formLabels {
		return layout{}
	}
	l.has = true
	return l
}

// cells cuts a line where a gap is wider than between words.
func (p *page) cells(l line) []line {
	var cells []line
	for from := l.first; from < l.last; {
		to := from + 1
		for to < l.last && !apart(p.words[to-1], p.words[to]) {
			to++
		}
		c := line{box: p.words[from].Box, first: from, last: to, prose: prose(p.words[from:to])}
		texts := make([]string, 0, to-from)
		for _, w := range p.words[from:to] {
			texts = append(texts, w.Text)
			c.box = union(c.box, w.Box)
		}
		c.text = strings.Join(texts, " ")
		cells = append(cells, c)
		from = to
	}
	return cells
}

func (p *page) wordsIn(is func(line) bool) int {
	n := 0
	for _, l := range p.lines {
		if is(l) {
			n += l.last - l.first
		}
	}
	return n
}

// running reports whether the line is running text or long.
func (l line) running() bool {
	if l.prose {
		return true
	}
	words, plain := 0, 0
	for word := range strings.FieldsSeq(l.text) {
		words++
		if !strings.ContainsAny(word, digits) {
			plain++
		}
	}
	return words >= longLine && float64(plain) >= longShare*float64(words)
}

// side is the page row by row; it is laid out once.
func (p *page) side() []row {
	if p.rows == nil {
		p.rows = rows(p.lines)
	}
	return p.rows
}

// rows puts lines that stand side by side into one row, from left to right, and
// the rows in their order down the page. A line stands beside another if its
// middle is at the height of the other and neither stands over the other.
func rows(lines []line) []row {
	byHeight := slices.Clone(lines)
	slices.SortStableFunc(byHeight, func(a, b line) int { return cmp.Compare(middle(a.box), middle(b.box)) })
	list := []row{}
	for from := 0; from < len(byHeight); {
		to := from + 1
		for to < len(byHeight) && beside(byHeight[from:to], byHeight[to]) {
			to++
		}
		cells := byHeight[from:to]
		slices.SortStableFunc(cells, func(a, b line) int { return cmp.Compare(a.box[0], b.box[0]) })
		r := row{box: cells[0].box}
		texts := make([]string, len(cells))
		for i, c := range cells {
			texts[i] = c.text
			r.box = union(r.box, c.box)
		}
		r.text = strings.Join(texts, " ")
		list = append(list, r)
		from = to
	}
	return list
}

func beside(row []line, l line) bool {
	first := row[0].box
	if m := middle(l.box); !(m >= first[1] && m <= first[3]) {
		return false
	}
	return !slices.ContainsFunc(row, func(other line) bool { return l.box[0] < other.box[2] && other.box[0] < l.box[2] })
}

func middle(b events.Box) float64 { return (b[1] + b[3]) / 2 }
