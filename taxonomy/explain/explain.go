// Package explain writes what a taxonomy knows about one class on a sheet that
// people can read: lenders who ask what Dossier takes for a payslip, and why.
package explain

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"dossier/taxonomy"
)

// Shared are phrases that another class has too.
type Shared struct {
	Class   string
	Phrases []string
}

// Write writes the sheet of a class. Which phrases count as the same is for
// others to say.
func Write(w io.Writer, t *taxonomy.Taxonomy, id string, shared []Shared) error {
	c, ok := t.Class(id)
	if !ok {
		return fmt.Errorf("taxonomy %s has no class %q", t.ID, id)
	}
	var s sheet
	s.heading(t, c)
	for _, list := range c.Placed() {
		s.signals(list)
	}
	s.keys(c.Keys)
	s.fields(c.Fields)
	s.needed(t, c)
	s.examples(c)
	s.shared(shared)
	_, err := io.WriteString(w, s.String())
	return err
}

type sheet struct{ strings.Builder }

// table writes rows of cells that are parted by tabs.
func (s *sheet) table(rows []string) {
	w := tabwriter.NewWriter(s, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(w, "  "+row)
	}
	w.Flush() // into memory
}

func (s *sheet) section(title string, rows []string) {
	if len(rows) > 0 {
		fmt.Fprintf(s, "\n%s\n", title)
		s.table(rows)
	}
}

func (s *sheet) heading(t *taxonomy.Taxonomy, c taxonomy.Class) {
	fmt.Fprintf(s, "%s: %s\n", c.ID, c.Title)
	var rows []string
	row := func(name, text string) {
		if text != "" {
			rows = append(rows, name+"\t"+text)
		}
	}
	row("taxonomy", t.ID+" "+t.Version)
	row("family", c.Family)
	row("a kind of", strings.Join(parents(t, c), ", "))
	row("kinds of it", strings.Join(children(t, c), ", "))
	row("where", cmp.Or(strings.Join(c.Jurisdictions, ", "), "anywhere"))
	row("also called", strings.Join(c.Aliases, ", "))
	row("written by", c.Issuer)
	for _, f := range c.Forms {
		row("form", strings.TrimSpace(f.Number+" "+f.Version)+days(f.From, f.Until))
	}
	for _, sub := range c.Subtypes {
		row("subtype", sub.ID+": "+sub.Title)
	}
	for _, n := range c.Names {
		row("in "+n.System, n.Name+" ("+string(n.Match)+")")
	}
	row("pages", pages(c))
	if c.Wordless {
		row("words", "may have none")
	}
	if c.Signatures {
		row("signature", "expected")
	}
	row("sensitivity", string(c.Sensitivity))
	row("never below", strconv.FormatFloat(c.Accept, 'g', -1, 64))
	s.table(rows)
}

func parents(t *taxonomy.Taxonomy, c taxonomy.Class) []string {
	var ids []string
	for up, ok := t.Class(c.Parent); ok; up, ok = t.Class(up.Parent) {
		ids = append(ids, up.ID)
	}
	return ids
}

func children(t *taxonomy.Taxonomy, c taxonomy.Class) []string {
	var ids []string
	for _, other := range t.Classes {
		if other.Parent == c.ID {
			ids = append(ids, other.ID)
		}
	}
	return ids
}

func days(from, until time.Time) string {
	text := ""
	if !from.IsZero() {
		text += ", from " + from.Format(time.DateOnly)
	}
	if !until.IsZero() {
		text += ", until " + until.Format(time.DateOnly)
	}
	return text
}

func pages(c taxonomy.Class) string {
	switch {
	case !c.MultiPage:
		return "usually one"
	case c.MaxPages > 0:
		return fmt.Sprintf("several, at most %d", c.MaxPages)
	default:
		return "several"
	}
}

var places = map[string]string{
	"signals": "On any page", "first_page": "On the first page only", "continuation": "On later pages only", "last_page": "On the last page only",
}

// signals are listed by weight, what speaks against the class last.
func (s *sheet) signals(list taxonomy.Placed) {
	weightiest := slices.Clone(list.Signals)
	slices.SortStableFunc(weightiest, func(a, b taxonomy.Signal) int { return cmp.Compare(signed(b), signed(a)) })
	var rows []string
	for _, sig := range weightiest {
		text := strings.Join(quoted(sig.Phrases), ", ")
		switch {
		case sig.Layout != "":
			text = "layout " + string(sig.Layout)
		case sig.Pattern != "":
			text = "pattern " + sig.Pattern
			if sig.Check != "" {
				text += ", a right " + sig.Check
			}
		}
		if sig.Alone {
			text += ", even without words"
		}
		if sig.Subtype != "" {
			text += "; tells " + sig.Subtype
		}
		rows = append(rows, fmt.Sprintf("%+g\t%s\t%s\t%s", signed(sig), sig.ID, sig.Zone, text))
	}
	s.section(places[list.Key], rows)
}

func signed(s taxonomy.Signal) float64 {
	if s.Against {
		return -s.Weight
	}
	return s.Weight
}

func (s *sheet) keys(keys []taxonomy.Key) {
	var rows []string
	for _, k := range keys {
		rows = append(rows, k.Kind+"\t"+found(k.Labels, k.Pattern, k.Check))
	}
	s.section("Tells one person's, account's or year's from another's by", rows)
}

func (s *sheet) fields(fields []taxonomy.Field) {
	var rows []string
	for _, f := range fields {
		kind := string(f.Type)
		if f.Required {
			kind += ", required"
		}
		if f.Sensitive {
			kind += ", sensitive"
		}
		rows = append(rows, fmt.Sprintf("%s\t%s\t%s\t%s", f.Name, f.Title, kind, found(f.Labels, f.Pattern, f.Check)))
	}
	s.section("Fields", rows)
}

// found says where a value is looked for and what it looks like.
func found(labels []string, pattern, check string) string {
	var parts []string
	if len(labels) > 0 {
		parts = append(parts, "at "+strings.Join(quoted(labels), ", "))
	}
	if pattern != "" {
		parts = append(parts, "like "+pattern)
	}
	if check != "" {
		parts = append(parts, "a right "+check)
	}
	return strings.Join(parts, "; ")
}

// needed is who asks for such papers: rules that name it or a parent, and
// products.
func (s *sheet) needed(t *taxonomy.Taxonomy, c taxonomy.Class) {
	named := func(ids []string) bool {
		return slices.ContainsFunc(ids, func(id string) bool { return t.Is(c.ID, id) })
	}
	var rows []string
	for _, r := range t.Rules {
		if named(r.Classes) {
			rows = append(rows, fmt.Sprintf("%s\t%s\t%s%s", r.ID, r.Severity, r.Title, days(r.From, r.Until)))
		}
	}
	s.section("Rules", rows)
	rows = nil
	for _, p := range t.Products {
		for _, r := range p.Requires {
			if named(r.AnyOf) {
				rows = append(rows, fmt.Sprintf("%s\t%s\t%d of %s", p.ID, r.Title, r.Count, strings.Join(r.AnyOf, ", ")))
			}
		}
	}
	s.section("Products that want it", rows)
}

func (s *sheet) examples(c taxonomy.Class) {
	var rows []string
	for _, e := range c.Examples {
		is := ""
		if e.Is != c.ID {
			is = "is " + e.Is
		}
		rows = append(rows, strings.TrimSpace(e.ID+"\t"+is+"\t"+e.Country))
	}
	s.section("Examples", rows)
}

func (s *sheet) shared(shared []Shared) {
	var rows []string
	for _, o := range shared {
		rows = append(rows, o.Class+"\t"+strings.Join(quoted(o.Phrases), ", "))
	}
	s.section("Other classes with the same words", rows)
}

func quoted(texts []string) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = strconv.Quote(t)
	}
	return list
}
