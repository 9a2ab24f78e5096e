package eval

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
	"dossier/taxonomy"
)

// Report is what was measured.
type Report struct {
	Taxonomy string    `json:"taxonomy"` // id and version
	Sections []Section `json:"sections"` // by origin of the papers: standard, kept-out, real
}

// Section is what was measured on papers of one origin.
type Section struct {
	Origin    truth.Origin `json:"origin"`
	Packages  int          `json:"packages"`
	Pages     int          `json:"pages"`
	Documents int          `json:"documents"`
	Figures   []Figure     `json:"figures"`

	Classes     []ClassFigures      `json:"classes"`
	Confusion   metric.Confusion    `json:"confusion"`
	Reliability []metric.Bin        `json:"reliability"`
	Review      metric.Curve        `json:"review"`
	PageRisk    []metric.Acceptance `json:"page_risk"`    // pages accepted by confidence
	PackageRisk []metric.Acceptance `json:"package_risk"` // whole packages accepted by confidence
	ByScan      []Group             `json:"by_scan"`      // pages by how they were scanned
	ByTurn      []Group             `json:"by_turn"`
	ByLayer     []Group             `json:"by_layer"`
	Files       []FileFigures       `json:"files"`
	Fields      []metric.FieldRow   `json:"fields"`
	Hops        []Hop               `json:"hops"`
	Worst       []WorstPage         `json:"worst"`
}

// ClassFigures are those of one class.
type ClassFigures struct {
	Class     string `json:"class"`
	Pages     int    `json:"pages"`
	Precision Number `json:"precision"`
	Recall    Number `json:"recall"`
	F1        Number `json:"f1"`
}

// Group is pages that have something in common.
type Group struct {
	Name     string `json:"name"`
	Pages    int    `json:"pages"`
	Accuracy Number `json:"accuracy"`
	WER      Number `json:"wer"`
}

// FileFigures are those of one package.
type FileFigures struct {
	Name     string `json:"name"`
	Pages    int    `json:"pages"`
	Wrong    int    `json:"wrong"` // pages of a wrong class
	Exact    Number `json:"exact"` // share of its documents
	Moves    int    `json:"moves"` // MNDD
	WER      Number `json:"wer"`
	Right    bool   `json:"right"` // without any error
	Finished bool   `json:"finished"`
}

// WorstPage is a page that was called wrong, the surest first.
type WorstPage struct {
	File       string   `json:"file"`
	Page       int      `json:"page"`
	Truth      string   `json:"truth"`
	Said       string   `json:"said"`
	Confidence float64  `json:"confidence"`
	Scan       string   `json:"scan,omitempty"`
	Layer      string   `json:"layer,omitempty"`
	Template   string   `json:"template,omitempty"`
	Reasons    []string `json:"reasons"`
	Printed    string   `json:"printed,omitempty"` // the first words
	Read       string   `json:"read,omitempty"`
	Picture    string   `json:"-"` // where it lies, if it is there
	Turned     int      `json:"turned,omitempty"`
}

// most is how many pages and how much of their text a report shows.
const (
	mostWorst = 24
	mostText  = 320
)

// Options of a measurement.
type Options struct {
	Seed   uint64 // of the resampling
	Rounds int    // of resampling; 0: no intervals
}

// Measure takes the figures of packages, by the origin of their papers. t says which fields are asked for.
func Measure(packages []Package, t *taxonomy.Taxonomy, o Options) Report {
	r := Report{Taxonomy: t.ID + " " + t.Version}
	for _, origin := range []truth.Origin{truth.Standard, truth.KeptOut, truth.Real} {
		of := slices.DeleteFunc(slices.Clone(packages), func(p Package) bool { return p.Truth.Origin != origin })
		if len(of) > 0 {
			r.Sections = append(r.Sections, section(origin, of, Asked(t), o))
		}
	}
	return r
}

func section(origin truth.Origin, packages []Package, asked asks, o Options) Section {
	slices.SortFunc(packages, func(a, b Package) int { return cmp.Compare(a.Name, b.Name) })
	s := Section{Origin: origin, Packages: len(packages), Hops: hops(packages)}
	ts := make([]*tally, len(packages))
	for i, p := range packages {
		ts[i] = count(p, asked)
		s.Pages += len(p.Truth.Pages)
		s.Documents += len(p.trueDocuments())
		s.Files = append(s.Files, fileFigures(p, ts[i]))
	}
	for _, f := range figures {
		f.Value = Number(f.of(ts))
		between := metric.Interval(ts, o.Seed, o.Rounds, f.of)
		f.Low, f.High = Number(between.Low), Number(between.High)
		s.Figures = append(s.Figures, f.Figure)
	}
	c := classified(ts)
	s.Confusion = c.Confusion
	for _, k := range c.Classes {
		s.Classes = append(s.Classes, ClassFigures{k.Name, k.Support(), Number(k.Precision()), Number(k.Recall()), Number(k.F1())})
	}
	scored := pool(ts, pagesOf)
	s.Reliability = metric.ReliabilityBins(scored, calibrationBins)
	s.Review = metric.Review(scored)
	s.PageRisk = metric.Acceptances(scored)
	var whole []metric.Scored
	for _, t := range ts {
		whole = append(whole, metric.Scored{Confidence: t.confidence, Right: t.right})
	}
	s.PackageRisk = metric.Acceptances(whole)
	s.Fields = merged(pool(ts, func(t *tally) []metric.FieldRow { return t.fields }))
	s.ByScan = groups(packages, ts, func(p truth.Page) string { return string(cmp.Or(p.Scan.Profile, "digital")) })
	s.ByTurn = groups(packages, ts, func(p truth.Page) string { return fmt.Sprintf("%d°", p.Turned) })
	s.ByLayer = groups(packages, ts, func(p truth.Page) string {
		if p.Kind == truth.Digital {
			return "born digital"
		}
		return cmp.Or(string(p.Layer), "no") + " layer"
	})
	if origin == truth.Real { // nobody noted how they were scanned
		s.ByScan, s.ByTurn, s.ByLayer = nil, nil, nil
	}
	s.Worst = worst(packages, ts)
	return s
}

func fileFigures(p Package, t *tally) FileFigures {
	f := FileFigures{Name: p.Name, Pages: len(t.pages), Exact: Number(t.exact.Recall()), Moves: t.moves, WER: Number(t.text.words.Rate()), Right: t.right, Finished: len(p.Result.Pages) > 0}
	for _, s := range t.scored {
		if !s.Right {
			f.Wrong++
		}
	}
	return f
}

// merged adds up the rows of each class and field.
func merged(rows []metric.FieldRow) []metric.FieldRow {
	var all []metric.FieldRow
	for _, r := range rows {
		i := slices.IndexFunc(all, func(a metric.FieldRow) bool { return a.Class == r.Class && a.Name == r.Name })
		if i < 0 {
			all = append(all, r)
		} else {
			all[i].FieldCounts = all[i].FieldCounts.Add(r.FieldCounts)
		}
	}
	slices.SortFunc(all, func(a, b metric.FieldRow) int {
		return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.Name, b.Name))
	})
	return all
}

// groups takes accuracy and word error rate of pages that have something in common.
func groups(packages []Package, ts []*tally, name func(truth.Page) string) []Group {
	type sums struct {
		pages, right int
		edits        metric.Edits
	}
	of := map[string]*sums{}
	var names []string
	for i, p := range packages {
		for k, page := range p.Truth.Pages {
			n := name(page)
			if of[n] == nil {
				of[n] = &sums{}
				names = append(names, n)
			}
			of[n].pages++
			if ts[i].scored[k].Right {
				of[n].right++
			}
			of[n].edits = of[n].edits.Add(ts[i].text.byPage[page.Page])
		}
	}
	slices.Sort(names)
	var all []Group
	for _, n := range names {
		g := of[n]
		all = append(all, Group{n, g.pages, Number(float64(g.right) / float64(g.pages)), Number(g.edits.Rate())})
	}
	return all
}

// worst are the pages that were called wrong with the most confidence.
func worst(packages []Package, ts []*tally) []WorstPage {
	var all []WorstPage
	for i, p := range packages {
		template := map[string]string{}
		for _, d := range p.Truth.Documents {
			template[d.ID] = d.Template
		}
		for k, said := range p.said() {
			if ts[i].scored[k].Right {
				continue
			}
			page := p.Truth.Pages[k]
			w := WorstPage{
				File: p.Name, Page: page.Page, Truth: page.Class, Said: said.Class, Confidence: said.Confidence, Scan: string(page.Scan.Profile), Layer: string(page.Layer), Template: template[page.Document],
				Reasons: slices.Concat([]string{}, said.Reasons), Turned: page.Turned, Read: p.readOn(page.Page), Printed: p.printedOn(page.Page),
			}
			if p.Folder != "" {
				w.Picture = filepath.Join(p.Folder, fmt.Sprintf("pages/%04d.png", page.Page))
			}
			all = append(all, w)
		}
	}
	slices.SortStableFunc(all, func(a, b WorstPage) int { return cmp.Compare(b.Confidence, a.Confidence) })
	return all[:min(len(all), mostWorst)]
}

func (p Package) printedOn(page int) string {
	for _, w := range p.Words {
		if w.Page == page {
			var all []spot
			for _, word := range w.Words {
				all = append(all, spot{word.Text, [4]float64{word.Box[0], word.Box[1], word.Box[0] + word.Box[2], word.Box[1] + word.Box[3]}})
			}
			return shortened(lines(all))
		}
	}
	return ""
}

func (p Package) readOn(page int) string {
	var all []spot
	for _, w := range p.Text[page].Words {
		all = append(all, spot{w.Text, w.Box})
	}
	return shortened(lines(all))
}

func shortened(s string) string {
	runes := []rune(strings.TrimSpace(s))
	if len(runes) > mostText {
		return string(runes[:mostText]) + " …"
	}
	return string(runes)
}

// MarshalJSON writes null for a figure that is not defined.
func (n Number) MarshalJSON() ([]byte, error) {
	if math.IsNaN(float64(n)) || math.IsInf(float64(n), 0) {
		return []byte("null"), nil
	}
	return json.Marshal(math.Round(float64(n)*1e6) / 1e6)
}

// UnmarshalJSON reads null as not defined.
func (n *Number) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*n = Number(math.NaN())
		return nil
	}
	return json.Unmarshal(b, (*float64)(n))
}
