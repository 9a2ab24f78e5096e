package report

import (
	"bufio"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"dossier/services/internal/eval"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// Options say what a report cannot know of itself.
type Options struct {
	Title  string    // empty: a plain one
	Commit string    // of the program that was measured; empty: not told
	Made   time.Time // when it was measured; zero: not told
}

//go:embed report.tmpl
var layout string

//go:embed style.tmpl
var style string

var document = template.Must(template.Must(template.New("report").Funcs(template.FuncMap{"count": count, "counted": counted}).Parse(layout)).Parse(style))

// HTML writes a report as one file. Pictures of the worst pages are read from the disk as they are written; one that cannot be had leaves a blank frame. The
// only errors are those of w, after which what was written is to be thrown away.
func HTML(w io.Writer, r eval.Report, o Options) error {
	v := view{Title: cmp.Or(o.Title, "What was measured"), Commit: o.Commit, Taxonomy: r.Taxonomy, Glance: glance(r.Sections)}
	if !o.Made.IsZero() {
		v.Made = o.Made.Format("2 January 2006, 15:04 MST")
	}
	for i, s := range r.Sections {
		v.Sections = append(v.Sections, sectionOf(fmt.Sprintf("s%d", i+1), s))
	}
	b := bufio.NewWriter(w)
	if err := document.Execute(b, v); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

// view is a report as the layout wants it.
type view struct {
	Title, Commit, Made, Taxonomy string
	Glance                        []glanceRow
	Sections                      []section
}

// section is one origin's.
type section struct {
	ID, Name, About string
	eval.Section

	Leading    []figure
	Table      []figure
	Matrix     *svg
	Mistakes   []mistake
	More       int // kinds of mistakes that are not listed
	ClassRows  []classRow
	Confidence []plot
	Groups     []groups
	Most       string // the end of the axis of word error rates
	FieldSums  []fieldRow
	FieldRows  []fieldRow
	FileRows   []fileRow
	HopRows    []hopRow
	HopMost    string
	Wrong      int // pages, of which the worst are shown
	Cards      []card
}

// figure is a figure in words.
type figure struct {
	Title, Meaning, Value, Between, Better string
	Group                                  string // the heading above it, where one begins
	Defined                                bool
	Bar                                    *svg
	From, To                               string // the ends of its bar
}

// leading are the figures that head a section, in this order.
var leading = []string{"page_accuracy", "macro_f1", "document_exact", "panoptic", "mndd", "stp", "ece", "wer", "field_recall"}

// headings stand in the table above the figures that begin a group.
var headings = map[string]string{
	"page_accuracy": "Classes", "boundary_precision": "Cuts, documents and order", "auroc": "Confidence", "wer": "Words", "field_recall": "Fields",
	"finding_precision": "Findings", "cost": "Cost and time",
}

// figureOf puts a figure in words; its bar is so wide.
func figureOf(f eval.Figure, wide float64) figure {
	from, to := 0.0, 1.0
	if f.Unit != eval.Share || f.Value > 1 || f.High > 1 {
		largest := 0.0
		for _, n := range []eval.Number{f.Value, f.High} {
			if !missing(n) {
				largest = max(largest, float64(n))
			}
		}
		to = above(largest, ends)
	}
	if f.Value < 0 || f.Low < 0 {
		from = -to
	}
	return figure{
		Title: f.Title, Meaning: f.Meaning, Value: written(f.Value, f.Unit), Between: between(f), Better: f.Better, Group: headings[f.ID], Defined: !missing(f.Value),
		Bar: interval(float64(f.Value), float64(f.Low), float64(f.High), from, to, wide), From: tick(from), To: tick(to),
	}
}

// glanceRow is one leading figure, a cell an origin: side by side, and never added up.
type glanceRow struct {
	Title string
	Cells []figure
}

func glance(sections []eval.Section) []glanceRow {
	var rows []glanceRow
	for _, id := range leading {
		row := glanceRow{}
		for _, s := range sections {
			cell := figure{Value: none, Between: none}
			if i := slices.IndexFunc(s.Figures, func(f eval.Figure) bool { return f.ID == id }); i >= 0 {
				cell = figureOf(s.Figures[i], 0)
				row.Title = cell.Title
			}
			row.Cells = append(row.Cells, cell)
		}
		if row.Title != "" {
			rows = append(rows, row)
		}
	}
	return rows
}

// originOf says what an origin is called, and what its papers are.
func originOf(o truth.Origin) (name, about string) {
	switch o {
	case truth.Standard:
		return "Standard templates", "Papers made up on templates that the system may be tuned on."
	case truth.KeptOut:
		return "Kept-out templates", "Papers made up on templates that nothing is ever tuned on: what to expect of forms that were never seen."
	case truth.Real:
		return "Real papers", "Papers from outside that somebody labelled."
	}
	return string(o), ""
}

func sectionOf(id string, s eval.Section) section {
	v := section{ID: id, Section: s}
	v.Name, v.About = originOf(s.Origin)
	for _, id := range leading {
		if i := slices.IndexFunc(s.Figures, func(f eval.Figure) bool { return f.ID == id }); i >= 0 {
			v.Leading = append(v.Leading, figureOf(s.Figures[i], 240))
		}
	}
	for _, f := range s.Figures {
		v.Table = append(v.Table, figureOf(f, 150))
	}
	v.Matrix = matrix(s.Confusion)
	v.Mistakes, v.More = mistakes(s.Confusion)
	v.ClassRows = classRows(s.Classes)
	v.Confidence = []plot{
		reliability(s.Reliability), review(s.Review),
		acceptance(s.PageRisk, "Pages accepted", "pages", "share of accepted pages that is right"),
		acceptance(s.PackageRisk, "Packages accepted", "packages", "share of accepted packages without an error"),
	}
	v.Groups, v.Most = groupsOf(s)
	v.FieldSums = fieldRows(metric.FieldsByClass(s.Fields))
	v.FieldRows = fieldRows(s.Fields)
	v.FileRows = fileRows(s.Files)
	v.HopRows, v.HopMost = hopRows(s.Hops)
	for _, f := range s.Files {
		v.Wrong += f.Wrong
	}
	for _, w := range s.Worst {
		v.Cards = append(v.Cards, card{w})
	}
	return v
}

// classRow is one class in words.
type classRow struct {
	Class, Pages, F1, Precision, Recall string
	Bar                                 *svg
}

// classRows are the classes, the weakest first, as these are what one looks for.
func classRows(classes []eval.ClassFigures) []classRow {
	sorted := slices.Clone(classes)
	slices.SortStableFunc(sorted, func(a, b eval.ClassFigures) int {
		return cmp.Or(cmp.Compare(share(a.F1), share(b.F1)), cmp.Compare(b.Pages, a.Pages), cmp.Compare(a.Class, b.Class))
	})
	var rows []classRow
	for _, c := range sorted {
		rows = append(rows, classRow{c.Class, count(c.Pages), share(c.F1), share(c.Precision), share(c.Recall), bar("right", float64(c.F1), 1)})
	}
	return rows
}

// groups are pages parted by one thing.
type groups struct {
	By   string
	Rows []groupRow
}

type groupRow struct {
	Name, Pages, Accuracy, WER string
	AccuracyBar, WERBar        *svg
}

// groupsOf are the pages by all that was done to them; word error rates have one scale.
func groupsOf(s eval.Section) (all []groups, most string) {
	largest := 0.0
	for _, g := range slices.Concat(s.ByScan, s.ByTurn, s.ByLayer) {
		if !missing(g.WER) {
			largest = max(largest, float64(g.WER))
		}
	}
	end := above(largest, ends)
	for _, by := range []struct {
		name string
		of   []eval.Group
	}{{"How the page was scanned", s.ByScan}, {"How it lay", s.ByTurn}, {"Its text layer", s.ByLayer}} {
		if len(by.of) == 0 {
			continue
		}
		g := groups{By: by.name}
		sorted := slices.Clone(by.of)
		slices.SortStableFunc(sorted, func(a, b eval.Group) int { return cmp.Compare(degrees(a.Name), degrees(b.Name)) })
		for _, of := range sorted {
			g.Rows = append(g.Rows, groupRow{of.Name, count(of.Pages), share(of.Accuracy), share(of.WER), bar("right", float64(of.Accuracy), 1), bar("wrong", float64(of.WER), end)})
		}
		all = append(all, g)
	}
	return all, tick(end)
}

// degrees is the number in "90°", and 0 in anything else.
func degrees(name string) int {
	n, err := strconv.Atoi(strings.TrimSuffix(name, "°"))
	if err != nil {
		return 0
	}
	return n
}

// fieldRow is what became of a field, or of all fields of a class.
type fieldRow struct {
	metric.FieldRow
	First             bool // of its class
	Recall, Precision string
	Bar               *svg
}

func fieldRows(all []metric.FieldRow) []fieldRow {
	var rows []fieldRow
	for i, f := range all {
		rows = append(rows, fieldRow{
			FieldRow: f, First: i == 0 || all[i-1].Class != f.Class, Recall: share(f.FieldCounts.Recall()), Precision: share(f.FieldCounts.Precision()),
			Bar: stacked(part{"right", "right", f.Right}, part{"wrong", "wrong", f.Wrong}, part{"gone", "missing", f.Missing}, part{"extra", "spurious", f.Spurious}),
		})
	}
	return rows
}

// fileRow is one file in words.
type fileRow struct {
	eval.FileFigures
	Exact, WER, Verdict string
}

func fileRows(files []eval.FileFigures) []fileRow {
	var rows []fileRow
	for _, f := range files {
		verdict := "no"
		switch {
		case !f.Finished:
			verdict = "no result"
		case f.Right:
			verdict = "yes"
		}
		rows = append(rows, fileRow{f, share(f.Exact), share(f.WER), verdict})
	}
	return rows
}

// hopRow is one hop in words.
type hopRow struct {
	Fact, Count, P50, P95 string
	Bar                   *svg
}

func hopRows(hops []eval.Hop) (rows []hopRow, most string) {
	longest := 0.0
	for _, h := range hops {
		longest = max(longest, h.P95.Seconds())
	}
	end := above(longest, ends)
	for _, h := range hops {
		p50, p95 := h.P50.Seconds(), h.P95.Seconds()
		b := &svg{W: 220, H: 14, Label: lasted(h.P50) + " to " + lasted(h.P95)}
		quarters(b)
		at := func(v float64) float64 { return 1 + 218*held(v/end) }
		b.rect("band", at(p50), 5, max(1, at(p95)-at(p50)), 4)
		b.line("value", at(p50), 2, at(p50), 12)
		b.line("value", at(p95), 4, at(p95), 10)
		rows = append(rows, hopRow{string(h.Fact), count(h.Count), lasted(h.P50), lasted(h.P95), b})
	}
	return rows, lasted(time.Duration(end * float64(time.Second)))
}

// card is one of the worst pages.
type card struct{ eval.WorstPage }

// Image is the page's picture, read when its place is reached, so that only one is in memory.
func (c card) Image() string { return picture(c.Picture, c.Turned) }

// Sure is the confidence.
func (c card) Sure() string { return share(c.Confidence) }
