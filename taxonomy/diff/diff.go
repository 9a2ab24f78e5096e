// Package diff tells what changed between two versions of a taxonomy, in the
// taxonomy's own terms: which classes, signals, fields, rules and products were
// added, taken away or changed, and what of them.
//
// The order of files, lists and lines, and comments, are no change, but for the
// order of page numbers, which counts.
package diff

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"dossier/taxonomy"
)

// Difference is what changed from one taxonomy to another.
type Difference struct {
	From     Version  `json:"from"`
	To       Version  `json:"to"`
	Vanished []string `json:"vanished"` // classes, rules and products that are gone: their ids are never used for something else
	Changes  []Change `json:"changes"`
}

// Version names a taxonomy.
type Version struct {
	ID      string `json:"id"`
	Version string `json:"version"`
	Digest  string `json:"digest"`
}

// How something changed.
const (
	Added   = "added"
	Removed = "removed"
	Changed = "changed"
)

// Change is what became of one thing.
type Change struct {
	How     string   `json:"how"`
	Kind    string   `json:"kind"` // taxonomy, class, rule, product, signal, key, field, requirement or example
	ID      string   `json:"id"`
	Title   string   `json:"title,omitempty"`
	Details []string `json:"details,omitempty"` // of what was added or removed, what it is; else what changed of it
	Parts   []Change `json:"parts,omitempty"`   // signals of a class, requirements of a product
}

// Between compares two taxonomies.
func Between(from, to *taxonomy.Taxonomy) Difference {
	d := Difference{From: version(from), To: version(to), Vanished: []string{}, Changes: []Change{}}
	d.Changes = append(d.Changes, compare(things(from), things(to))...)
	for _, c := range d.Changes {
		if c.How == Removed {
			d.Vanished = append(d.Vanished, c.Kind+" "+c.ID)
		}
	}
	return d
}

func version(t *taxonomy.Taxonomy) Version { return Version{t.ID, t.Version, t.Digest} }

// compare goes through two lists of things: those of the first list in its
// order, then what is new.
func compare(from, to []thing) []Change {
	var changes []Change
	for _, a := range from {
		i := slices.IndexFunc(to, a.same)
		if i < 0 {
			changes = append(changes, a.whole(Removed))
			continue
		}
		b := to[i]
		c := Change{How: Changed, Kind: a.kind, ID: a.id, Parts: compare(a.parts, b.parts)}
		for j, property := range a.properties {
			c.Details = append(c.Details, property.changes(b.properties[j])...)
		}
		if len(c.Details)+len(c.Parts) > 0 {
			changes = append(changes, c)
		}
	}
	for _, b := range to {
		if !slices.ContainsFunc(from, b.same) {
			changes = append(changes, b.whole(Added))
		}
	}
	return changes
}

// Write writes the difference for people.
func (d Difference) Write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s → %s %s\n", d.From.ID, d.From.Version, d.To.ID, d.To.Version)
	for _, c := range d.Changes {
		b.WriteString("\n")
		c.write(&b, "")
	}
	switch {
	case d.From.Digest == d.To.Digest:
		b.WriteString("\nThey are the same.\n")
	case len(d.Changes) == 0:
		b.WriteString("\nThey say the same; only how the files are written differs.\n")
	case d.From.ID == d.To.ID && d.From.Version == d.To.Version:
		fmt.Fprintf(&b, "\nThe version is %s still: raise it.\n", d.To.Version)
	}
	for _, id := range d.Vanished {
		fmt.Fprintf(&b, "\nGone: %s. What is on record still names it, so its id must never mean anything else.\n", id)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var marks = map[string]string{Added: "+", Removed: "-", Changed: "~"}

func (c Change) write(b *strings.Builder, indent string) {
	fmt.Fprintf(b, "%s%s %s %s", indent, marks[c.How], c.Kind, c.ID)
	if c.Title != "" {
		fmt.Fprintf(b, ": %s", c.Title)
	}
	if c.How != Changed && len(c.Details) > 0 { // what it is, on one line
		fmt.Fprintf(b, " (%s)", strings.Join(c.Details, "; "))
	}
	b.WriteString("\n")
	for _, detail := range c.Details {
		if c.How != Changed {
			break
		}
		fmt.Fprintf(b, "%s    %s\n", indent, detail)
	}
	for _, part := range c.Parts {
		part.write(b, indent+"    ")
	}
}
