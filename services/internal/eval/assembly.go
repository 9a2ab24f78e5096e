package eval

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"dossier/events"
	"dossier/services/internal/eval/metric"
)

// An Assembly is how well the pages of some files were put together to documents: files
// whose pages lie alike.
type Assembly struct {
	Lie       string // how their pages lie, as [Lie] says
	Files     int
	Pages     int
	Documents int // in truth

	Boundaries metric.Counts
	VMeasure   float64 // mean over the files, by the pages in documents
	Exact      metric.Counts
	Order      metric.Concordance
	Taken      int           // documents that are said and accepted without a person
	TakenRight int           // of them, those that are exact
	Missing    metric.Counts // lost pages of documents that print "n of m", named
	Duplicates metric.Counts // pages that were scanned twice, found
	Others     int           // pages that were not, which is what false ones are a share of
}

// Lie says how the pages of a made-up file lie, and what befell them, in the words of what
// it was made from.
func Lie(p Package) string {
	var spec struct {
		Order                               string
		Adjacent, Duplicates, Drops, Blanks int
	}
	if json.Unmarshal(p.Truth.Spec, &spec) != nil || len(p.Truth.Spec) == 0 {
		return "real"
	}
	name := cmp.Or(spec.Order, "sorted")
	if spec.Adjacent > 0 {
		name += ", statements side by side"
	}
	if spec.Duplicates+spec.Drops+spec.Blanks > 0 {
		name += ", pages doubled, lost, blank"
	}
	return name
}

// MeasureAssembly measures what was made of files, by how their pages lie. accepts says of
// a document whether it is taken without a person, by its confidence.
func MeasureAssembly(packages []Package, accepts func(confidence float64) bool) []Assembly {
	of := map[string][]Package{}
	var lies []string
	for _, p := range packages {
		lie := Lie(p)
		if of[lie] == nil {
			lies = append(lies, lie)
		}
		of[lie] = append(of[lie], p)
	}
	slices.Sort(lies)
	var all []Assembly
	for _, lie := range lies {
		a := Assembly{Lie: lie}
		weight := 0.0
		for _, p := range of[lie] {
			weight += a.add(p, accepts)
		}
		a.VMeasure /= weight // NaN if none of them is in a document
		all = append(all, a)
	}
	return all
}

// add adds a file, and returns how many of its pages are in documents.
func (a *Assembly) add(p Package, accepts func(float64) bool) float64 {
	truePapers, saidPapers := p.trueDocuments(), p.saidDocuments()
	real, said := documents(truePapers), documents(saidPapers)
	a.Files, a.Pages, a.Documents = a.Files+1, a.Pages+len(p.Truth.Pages), a.Documents+len(real)
	a.Boundaries = a.Boundaries.Add(metric.Boundaries(metric.Starts(real, said, len(p.Truth.Pages))))
	a.Exact = a.Exact.Add(metric.Exact(real, said, metric.Same{Class: true, Order: true}))
	a.Order = a.Order.Add(metric.PageOrder(real, said))
	groups := metric.Groups(real, said)
	weight := float64(len(groups))
	if v := metric.VMeasure(groups).Measure; math.IsNaN(v) {
		weight = 0 // nothing is in a document
	} else {
		a.VMeasure += v * weight
	}

	exact := map[string]bool{}
	for _, d := range real {
		exact[d.Class+fmt.Sprint(d.Pages)] = true
	}
	confidence := map[string]float64{}
	for _, d := range p.Result.Documents {
		confidence[d.ID] = d.Confidence
	}
	for _, d := range saidPapers {
		if accepts(confidence[d.id]) {
			if a.Taken++; exact[d.Class+fmt.Sprint(d.Pages)] {
				a.TakenRight++
			}
		}
	}
	a.Missing = a.Missing.Add(p.missing(truePapers, saidPapers))
	dup, others := p.duplicates()
	a.Duplicates, a.Others = a.Duplicates.Add(dup), a.Others+others
	return weight
}

// missing counts the pages that were lost from documents whose pages print "n of m" and
// how many of them are named.
func (p Package) missing(wanted, said []paper) metric.Counts {
	var c metric.Counts
	named := map[string]map[int]bool{}
	for _, d := range p.Result.Documents {
		named[d.ID] = map[int]bool{}
		for _, n := range d.MissingPages {
			named[d.ID][n] = true
		}
	}
	meant := matches(wanted, said)
	judged := map[string]bool{}
	for _, d := range p.Truth.Documents {
		counted := slices.ContainsFunc(d.Pages, func(n int) bool { return p.Truth.Pages[n-1].PrintedTotal > 0 })
		if system(d.Class) || !counted {
			if id, ok := meant[d.ID]; ok {
				judged[id] = true // what it names is neither right nor wrong by this measure
			}
			continue
		}
		lost := map[int]bool{}
		for _, position := range d.Missing {
			lost[position] = true
		}
		id := meant[d.ID]
		judged[id] = true
		for n := range lost {
			if named[id][n] {
				c.TP++
			} else {
				c.FN++
			}
		}
		for n := range named[id] {
			if !lost[n] {
				c.FP++
			}
		}
	}
	for id, numbers := range named {
		if !judged[id] {
			c.FP += len(numbers)
		}
	}
	return c
}

// duplicates counts the pages that were scanned again: found if either scan is called the
// duplicate of the other, or both of a third scan. A separator is one whether or not it was
// scanned before, so its second scan is not looked for, and the same goes for blank pages.
func (p Package) duplicates() (c metric.Counts, others int) {
	sheet := func(page int) int {
		if first := p.Truth.Pages[page-1].DuplicateOf; first > 0 {
			return first
		}
		return page
	}
	said := p.said()
	found := map[int]bool{}
	for _, r := range said {
		if r.Fate != events.FateDuplicate {
			continue
		}
		if r.DuplicateOf >= 1 && r.DuplicateOf <= len(said) && sheet(r.Page) == sheet(r.DuplicateOf) {
			found[sheet(r.Page)] = true
		} else {
			c.FP++
		}
	}
	for _, page := range p.Truth.Pages {
		switch {
		case page.DuplicateOf == 0:
			others++
		case page.Class == events.ClassSeparator, page.Class == events.ClassBlank:
		case found[page.DuplicateOf]:
			c.TP++
		default:
			c.FN++
		}
	}
	return c, others
}

// WriteAssembly writes a table, which reads well as plain text too.
func WriteAssembly(w io.Writer, all []Assembly) error {
	rows := []struct {
		title string
		of    func(Assembly) string
	}{
		{"Files, pages, documents", func(a Assembly) string { return fmt.Sprintf("%d, %d, %d", a.Files, a.Pages, a.Documents) }},
		{"Boundary F1", func(a Assembly) string { return figureOf(a.Boundaries.F1()) }},
		{"V-measure", func(a Assembly) string { return figureOf(a.VMeasure) }},
		{"Documents exact", func(a Assembly) string { return figureOf(a.Exact.Recall()) }},
		{"Kendall's tau", func(a Assembly) string { return figureOf(a.Order.Tau()) }},
		{"Documents taken", func(a Assembly) string {
			return figureOf(float64(a.Taken) / float64(a.Exact.TP+a.Exact.FP))
		}},
		{"… of them exact", func(a Assembly) string { return figureOf(float64(a.TakenRight) / float64(a.Taken)) }},
		{"Lost pages named", func(a Assembly) string { return figureOf(a.Missing.Recall()) }},
		{"… of named ones lost", func(a Assembly) string { return figureOf(a.Missing.Precision()) }},
		{"Duplicates found", func(a Assembly) string { return figureOf(a.Duplicates.Recall()) }},
		{"… other pages called one", func(a Assembly) string {
			return figureOf(float64(a.Duplicates.FP) / float64(a.Others))
		}},
	}
	var b strings.Builder
	fmt.Fprintf(&b, "| %-25s |", "")
	for _, a := range all {
		fmt.Fprintf(&b, " %s |", a.Lie)
	}
	fmt.Fprintf(&b, "\n|%s|%s\n", strings.Repeat("-", 27), strings.Repeat("---:|", len(all)))
	for _, row := range rows {
		fmt.Fprintf(&b, "| %-25s |", row.title)
		for _, a := range all {
			fmt.Fprintf(&b, " %*s |", len(a.Lie), row.of(a))
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func figureOf(x float64) string {
	if math.IsNaN(x) {
		return "–"
	}
	return fmt.Sprintf("%.3f", x)
}
