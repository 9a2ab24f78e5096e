package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"dossier/services/internal/eval/metric"
)

// family is what a class belongs to: the part before the dot. What is no class, such as "(none)", is in none.
func family(class string) string {
	f, _, ok := strings.Cut(class, ".")
	if !ok {
		return ""
	}
	return f
}

// parts of a class's name: its family with the dot, and the rest.
func parts(class string) (before, rest string) {
	f := family(class)
	if f == "" {
		return "", class
	}
	return f + ".", class[len(f)+1:]
}

// byFamily orders classes by family, with those that are no papers of a loan last.
func byFamily(a, b string) int {
	odd := func(class string) int {
		switch family(class) {
		case "":
			return 2
		case "sys":
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(odd(a), odd(b)), cmp.Compare(a, b))
}

// mistake is one class taken for another.
type mistake struct {
	Truth, Said string
	Pages       string
	Share       string // of the pages of the true class
	Bar         *svg
	n           int
}

// mostMistakes is how many are listed.
const mostMistakes = 16

// mistakes lists which class was taken for which, the most frequent first.
func mistakes(c metric.Confusion) (listed []mistake, more int) {
	var all []mistake
	most := 0
	for i, row := range c.Counts {
		support := 0
		for _, n := range row {
			support += n
		}
		for j, n := range row {
			if i != j && n > 0 {
				all = append(all, mistake{Truth: c.Labels[i], Said: c.Labels[j], Pages: count(n), Share: share(float64(n) / float64(support)), n: n})
				most = max(most, n)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b mistake) int { return cmp.Compare(b.n, a.n) })
	for i := range all {
		all[i].Bar = bar("wrong", float64(all[i].n), float64(most))
	}
	shown := min(len(all), mostMistakes)
	return all[:shown], len(all) - shown
}

// line is a row or a column of the matrix.
type line struct {
	class string
	index int     // in the confusion
	at    float64 // its middle
	total int
}

// matrix draws the confusion matrix: a row for every class that occurs, a column for every class that was said. It is nil without pages.
func matrix(c metric.Confusion) *svg {
	order := make([]int, len(c.Labels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return byFamily(c.Labels[a], c.Labels[b]) })
	var rows, columns []line
	for _, i := range order {
		row, column := line{class: c.Labels[i], index: i}, line{class: c.Labels[i], index: i}
		for j := range c.Labels {
			row.total += c.Counts[i][j]
			column.total += c.Counts[j][i]
		}
		if row.total > 0 {
			rows = append(rows, row)
		}
		if column.total > 0 {
			columns = append(columns, column)
		}
	}
	if len(rows) == 0 {
		return nil
	}

	// The more there are, the smaller the cells; beyond some thirty, they are as small as two figures can be printed.
	cell := 17.0
	switch n := max(len(rows), len(columns)); {
	case n <= 12:
		cell = 32
	case n <= 28:
		cell = 23
	}
	const gap = 5 // between families
	place := func(lines []line, from float64) (end float64) {
		for i := range lines {
			if i > 0 && family(lines[i].class) != family(lines[i-1].class) {
				from += gap
			}
			lines[i].at = from + cell/2
			from += cell
		}
		return from
	}
	left, top := named(rows)+34, named(columns)+26
	right, bottom := place(columns, left), place(rows, top)
	s := &svg{W: px(right + 46), H: px(bottom + 24), Label: fmt.Sprintf("Confusion matrix of %d true classes and %d said", len(rows), len(columns))}

	for _, r := range rows {
		s.line("hair", left, r.at, right, r.at)
		m := s.text("class", "end", left-6, r.at+3.8, "")
		m.Pale, m.Text = parts(r.class)
		s.text("sum", "end", right+40, r.at+3.8, count(r.total))
	}
	for _, k := range columns {
		s.line("hair", k.at, top, k.at, bottom)
		m := s.text("class", "start", k.at+3.8, top-6, "")
		m.Pale, m.Text = parts(k.class)
		m.Turn = -90
		s.text(sized("sum", k.total, cell), "middle", k.at, bottom+15, strconv.Itoa(k.total))
	}
	s.text("name", "end", left-6, bottom+15, "pages said to be")
	s.text("name", "end", right+40, top-8, "pages")
	s.text("name", "middle", (left+right)/2, 12, "said")
	s.text("name", "middle", 12, (top+bottom)/2, "truth").Turn = -90

	// A frame about each family: what is in it, but off the diagonal, was taken for its like.
	for i := 0; i < len(rows); {
		j := i
		for j < len(rows) && family(rows[j].class) == family(rows[i].class) {
			j++
		}
		x0, x1 := 0.0, 0.0
		for _, k := range columns {
			if family(k.class) == family(rows[i].class) {
				if x1 == 0 {
					x0 = k.at - cell/2
				}
				x1 = k.at + cell/2
			}
		}
		if x1 > 0 {
			s.rect("family", x0, rows[i].at-cell/2, x1-x0, rows[j-1].at-rows[i].at+cell)
		}
		i = j
	}

	for _, r := range rows {
		for _, k := range columns {
			n := c.Counts[r.index][k.index]
			if n == 0 {
				continue
			}
			of := float64(n) / float64(r.total)
			class, figures, strength := "cell hit", "in", 0.12+0.38*of
			if r.index != k.index {
				class, figures, strength = "cell miss", "out", 0.22+0.48*of
			}
			m := s.rect(class, k.at-cell/2+0.5, r.at-cell/2+0.5, cell-1, cell-1)
			m.Strength = fmt.Sprintf("%.2f", strength)
			m.Title = fmt.Sprintf("%s, said to be %s: %s, %.1f %% of its pages", r.class, k.class, counted(n, "page"), 100*of)
			s.text(sized(figures, n, cell), "middle", k.at, r.at+3.8, strconv.Itoa(n))
		}
	}
	return s
}

// sized adds to a class how small the figures of a number must be to stand in a cell.
func sized(class string, n int, cell float64) string {
	switch digits := float64(len(strconv.Itoa(n))); {
	case 6.2*digits <= cell:
		return class
	case 5.2*digits <= cell:
		return class + " less"
	}
	return class + " least"
}

// named is how much room the names of classes need. Letters are measured by the thumb: fonts differ.
func named(lines []line) float64 {
	longest := 8
	for _, l := range lines {
		longest = max(longest, utf8.RuneCountInString(l.class))
	}
	return 5.9 * float64(longest)
}
