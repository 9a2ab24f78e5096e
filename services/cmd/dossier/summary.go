package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/taxonomy"
)

// palette colours what a person should see first. Its zero value colours nothing.
type palette struct{ on bool }

func (p palette) paint(code, s string) string {
	if !p.on {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
func (p palette) bold(s string) string   { return p.paint("1", s) }
func (p palette) dim(s string) string    { return p.paint("2", s) }
func (p palette) red(s string) string    { return p.paint("31", s) }
func (p palette) green(s string) string  { return p.paint("32", s) }
func (p palette) yellow(s string) string { return p.paint("33", s) }

// summarise writes a result for a person to read.
func summarise(w io.Writer, r events.Result, t *taxonomy.Taxonomy, p palette) {
	title := func(class string) string {
		if c, ok := t.Class(class); ok {
			return c.Title
		}
		return class
	}
	status := map[events.Status]string{
		events.StatusCompleted:   p.green("completed"),
		events.StatusNeedsReview: p.yellow("needs review"),
		events.StatusFailed:      p.red("failed"),
	}[r.Status]
	fmt.Fprintf(w, "%s · %s · %s · %s\n", p.bold(printable(cmp.Or(r.Source.Name, "(unnamed)"))),
		count(r.Source.Pages, "page"), count(len(r.Documents), "document"), status)
	fmt.Fprintf(w, "%s\n", p.dim("package "+r.Package+" · product "+cmp.Or(r.Product, "none")+" · taxonomy "+r.Taxonomy.ID+" "+r.Taxonomy.Version))

	uncalibrated := func(c events.ClassifierRef) bool { return c.Calibration == "" }
	if slices.ContainsFunc(r.Classifiers, uncalibrated) {
		fmt.Fprintf(w, "  %s no page is taken without a person: no calibration holds for this taxonomy, classifier and configuration; see dossier calibrate --help\n", p.yellow("!"))
	}
	for _, x := range r.Exceptions {
		where := ""
		switch {
		case x.Page > 0:
			where = "page " + strconv.Itoa(x.Page) + ": "
		case x.Document != "":
			where = x.Document + ": "
		}
		fmt.Fprintf(w, "  %s %s%s %s\n", p.red("✗"), where, x.Reason.Explain(), p.dim(x.Consumer+" "+string(x.Reason)))
	}

	for _, d := range r.Documents {
		fmt.Fprintf(w, "\n  %s  %-10s %s %s\n", p.bold(d.ID), "p. "+ranges(d.Pages), d.Title, p.dim(fmt.Sprintf("%s · %.2f", d.Class, d.Confidence)))
		if len(d.MissingPages) > 0 {
			fmt.Fprintf(w, "        %s\n", p.yellow("missing its pages "+ranges(d.MissingPages)))
		}
		for _, name := range fieldNames(d.Fields) {
			fmt.Fprintf(w, "        %-24s %s\n", strings.ReplaceAll(name, "_", " "), shown(t, d, name))
		}
		for _, f := range d.Findings {
			finding(w, p, "        ", f)
		}
	}

	if loose := byFate(r.Pages); len(loose) > 0 {
		fmt.Fprintln(w)
		for _, l := range loose {
			fmt.Fprintf(w, "  %-10s p. %s\n", l.fate, ranges(l.pages))
		}
	}
	if len(r.Findings) > 0 {
		fmt.Fprintln(w)
		for _, f := range r.Findings {
			finding(w, p, "  ", f)
		}
	}
	if len(r.MissingDocuments) > 0 {
		fmt.Fprintf(w, "\n  missing for %s:\n", r.Product)
		for _, m := range r.MissingDocuments {
			have := ""
			if m.Have > 0 {
				have = fmt.Sprintf(" (%d of %d)", m.Have, m.Need)
			}
			classes := make([]string, len(m.AnyOf))
			for i, c := range m.AnyOf {
				classes[i] = title(c)
			}
			fmt.Fprintf(w, "    %s%s %s\n", m.Title, have, p.dim("any of: "+strings.Join(classes, ", ")))
		}
	}
	if len(r.Doubts) > 0 {
		fmt.Fprintf(w, "\n  for a person to settle:\n")
		for _, d := range r.Doubts {
			about := d.Document
			if d.Page > 0 {
				about = "page " + strconv.Itoa(d.Page)
			}
			fmt.Fprintf(w, "    %s\n", strings.TrimSpace(fmt.Sprintf("%-9s %s %s", about, strings.ReplaceAll(d.Code, "_", " "), p.dim(d.Rule))))
		}
	}
	fmt.Fprintln(w)
}

func finding(w io.Writer, p palette, indent string, f events.Finding) {
	mark := map[events.Severity]string{
		events.SeverityError: p.red("✗"), events.SeverityWarning: p.yellow("!"), events.SeverityInfo: p.dim("i"),
	}[f.Severity]
	fmt.Fprintf(w, "%s%s %s %s\n", indent, mark, printable(f.Message), p.dim(f.Rule))
}

type fatePages struct {
	fate  events.Fate
	pages []int
}

// byFate groups the pages that stand in no document.
func byFate(pages []events.ResultPage) []fatePages {
	var groups []fatePages
	for _, p := range pages {
		if p.Fate == events.FateDocument {
			continue
		}
		i := slices.IndexFunc(groups, func(g fatePages) bool { return g.fate == p.Fate })
		if i < 0 {
			groups, i = append(groups, fatePages{fate: p.Fate}), len(groups)
		}
		groups[i].pages = append(groups[i].pages, p.Page)
	}
	return groups
}

func fieldNames(f events.Fields) []string {
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// shown is a field's value as a terminal may show it: of a number by which
// somebody could act in another's name, the last four digits.
func shown(t *taxonomy.Taxonomy, d events.ResultDocument, name string) string {
	value := printable(d.Fields[name].Value)
	class, _ := t.Class(d.Class)
	field, _ := class.Field(name)
	if runes := []rune(value); field.Sensitive && field.Type == taxonomy.FieldIdentifier && len(runes) > 4 {
		return strings.Repeat("•", len(runes)-4) + string(runes[len(runes)-4:])
	}
	return value
}

// ranges writes pages as people do: "1–3, 5". Order is kept, since a document's
// pages may stand in any.
func ranges(pages []int) string {
	var parts []string
	for i := 0; i < len(pages); {
		j := i
		for j+1 < len(pages) && pages[j+1] == pages[j]+1 {
			j++
		}
		if j > i {
			parts = append(parts, fmt.Sprintf("%d–%d", pages[i], pages[j]))
		} else {
			parts = append(parts, strconv.Itoa(pages[i]))
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
}

func count(n int, of string) string {
	if n == 1 {
		return "1 " + of
	}
	return strconv.Itoa(n) + " " + of + "s"
}

// printable makes text from outside fit for a terminal: no control characters,
// which could move the cursor, and none that reverse the writing direction.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == unicode.ReplacementChar {
			return '·'
		}
		return r
	}, s)
}
