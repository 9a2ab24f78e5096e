// Package lint finds what is odd about a taxonomy that loads: what is allowed,
// and hardly meant.
//
// [Check] finds what shows without reading a page. What depends on how signals
// are weighed is found by package classifier, in the same words.
package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"dossier/taxonomy"
)

// Severity grades a finding.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // something in it can never work
	Warning Severity = "warning" // something in it hardly does what was meant
	Note    Severity = "note"    // worth a look
)

// Finding is one odd thing.
type Finding struct {
	Severity Severity `json:"severity"`
	Pos      string   `json:"pos"`             // file and line, or the file; empty: the folder
	Class    string   `json:"class,omitempty"` // whose part it is
	Text     string   `json:"text"`
}

func (f Finding) String() string {
	return strings.TrimPrefix(fmt.Sprintf("%s: %s: %s", f.Pos, f.Severity, f.Text), ": ")
}

// Sort puts findings in the order of file and line, at one place the worst first.
func Sort(findings []Finding) {
	grades := []Severity{Error, Warning, Note}
	slices.SortStableFunc(findings, func(a, b Finding) int {
		fileA, lineA := place(a.Pos)
		fileB, lineB := place(b.Pos)
		return cmp.Or(cmp.Compare(fileA, fileB), cmp.Compare(lineA, lineB),
			cmp.Compare(slices.Index(grades, a.Severity), slices.Index(grades, b.Severity)), cmp.Compare(a.Text, b.Text))
	})
}

func place(pos string) (file string, line int) {
	i := strings.LastIndexByte(pos, ':')
	if i < 0 {
		return pos, 0
	}
	line, _ = strconv.Atoi(pos[i+1:])
	return pos[:i], line
}

// Refused are the problems of a taxonomy that does not load, as findings.
func Refused(problems taxonomy.Problems) []Finding {
	var findings []Finding
	for _, p := range problems {
		pos := p.File
		if p.Line > 0 {
			pos += ":" + strconv.Itoa(p.Line)
		}
		findings = append(findings, Finding{Severity: Error, Pos: pos, Text: p.Text})
	}
	return findings
}

// Check looks at a taxonomy, in no certain order; see [Sort].
func Check(t *taxonomy.Taxonomy) []Finding {
	var c checker
	for _, class := range t.Classes {
		c.class = class.ID
		c.names(class)
		c.forms(class)
		c.subtypes(class)
	}
	c.twins(t)
	return c.findings
}

type checker struct {
	class    string
	findings []Finding
}

func (c *checker) find(severity Severity, pos, format string, args ...any) {
	c.findings = append(c.findings, Finding{Severity: severity, Pos: pos, Class: c.class, Text: fmt.Sprintf(format, args...)})
}

// names: people look a paper up by what they call it.
func (c *checker) names(class taxonomy.Class) {
	switch class.ID {
	case taxonomy.Unknown, taxonomy.Blank, taxonomy.Separator:
		return // nobody looks for these
	}
	if len(class.Aliases) == 0 {
		c.find(Note, class.Pos, "class %s has no aliases: is it never called anything but %q?", class.ID, class.Title)
	}
}

// forms: where a number follows on another, the days of one should begin when
// those of the other end. Numbers without days are all in use at once.
func (c *checker) forms(class taxonomy.Class) {
	forms := slices.Clone(class.Forms)
	slices.SortStableFunc(forms, func(a, b taxonomy.Form) int { return cmp.Or(a.From.Compare(b.From), ended(a).Compare(ended(b))) })
	for i := 1; i < len(forms); i++ {
		before, after := forms[i-1], forms[i]
		switch {
		case before.Until.IsZero() && after.From.IsZero() && after.Until.IsZero():
		case before.Until.IsZero() || !after.From.After(before.Until):
			c.find(Warning, class.Pos, "forms: %s and %s are in use at once from %s", name(before), name(after), day(after.From))
		case after.From.After(before.Until.AddDate(0, 0, 1)):
			c.find(Warning, class.Pos, "forms: no number is in use between %s, until %s, and %s, from %s", name(before), day(before.Until), name(after), day(after.From))
		}
	}
}

// ended is the last day of a form; one that is still in use ends last.
func ended(f taxonomy.Form) time.Time {
	if f.Until.IsZero() {
		return time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	}
	return f.Until
}

func name(f taxonomy.Form) string { return strings.TrimSpace(f.Number + " " + f.Version) }

func day(t time.Time) string {
	if t.IsZero() {
		return "ever"
	}
	return t.Format(time.DateOnly)
}

// subtypes: one that no signal tells is never told.
func (c *checker) subtypes(class taxonomy.Class) {
	told := map[string]bool{}
	for _, list := range class.Placed() {
		for _, s := range list.Signals {
			told[s.Subtype] = told[s.Subtype] || !s.Against
		}
	}
	for _, s := range class.Subtypes {
		if !told[s.ID] {
			c.find(Warning, class.Pos, "no signal tells the subtype %s", s.ID)
		}
	}
}

// twins: two classes cannot both be exactly what another system has one name for.
func (c *checker) twins(t *taxonomy.Taxonomy) {
	first := map[taxonomy.Name]string{}
	for _, class := range t.Classes {
		c.class = class.ID
		for _, n := range class.Names {
			if n.Match != taxonomy.MatchExact {
				continue
			}
			if other, ok := first[n]; ok {
				c.find(Warning, class.Pos, "%s of %s is said to be exactly %s, and exactly %s", n.Name, n.System, other, class.ID)
				continue
			}
			first[n] = class.ID
		}
	}
}
