package sample

import (
	"encoding/json"
	"fmt"

	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/truth"
	"dossier/services/internal/sample/world"
)

// File is a made-up loan file.
type File struct {
	Truth  truth.File
	spec   Spec
	leaves []*leaf
}

// Make makes the file of a spec: it makes its papers out, brings them into their order and scans them. [File.PDF], [File.TIFF] and [File.Images]
// write it.
func Make(spec Spec) (*File, error) {
	f, err := compose(spec)
	if err == nil {
		err = scanAll(f.leaves)
	}
	if err != nil {
		return nil, fmt.Errorf("make sample %d: %w", spec.Seed, err)
	}
	f.measure()
	return f, nil
}

// compose does all but the drawing: it invents the world, makes out the papers and orders their pages.
func compose(spec Spec) (*File, error) {
	spec, err := spec.normal()
	if err != nil {
		return nil, err
	}
	p, err := spec.plan()
	if err != nil {
		return nil, err
	}
	file := p.clean()
	all, err := p.disturb(spec.Order.arrange(file, p.world.Random("order")))
	if err != nil {
		return nil, err
	}
	spec.conditions(all, p.world.Random("scanner"))
	known, err := p.truth(append(file, p.loose...), all)
	return &File{Truth: known, spec: spec, leaves: all}, err
}

// truth writes down what was made, in the order of the file.
func (p *planner) truth(file []*sheaf, all []*leaf) (truth.File, error) {
	made, err := json.Marshal(p.spec)
	if err != nil {
		return truth.File{}, err
	}
	t := truth.File{
		Origin: p.spec.Templates, Country: p.spec.Country, AsOf: world.ISO(p.world.AsOf), Spec: made,
		Pages: make([]truth.Page, len(all)), Documents: []truth.Document{}, Wrong: append([]truth.Wrong{}, p.wrong...),
	}
	number := map[*leaf]int{}
	at := map[*sheaf]map[int]int{} // by document: the page in the file of each position
	for i, l := range all {
		number[l] = i + 1
		if l.again == nil {
			if at[l.of] == nil {
				at[l.of] = map[int]int{}
			}
			at[l.of][l.position] = i + 1
		}
	}
	known := map[*sheaf]bool{}
	for _, d := range file {
		known[d] = true
	}
	for i, l := range all {
		if !known[l.of] { // an empty back that was mixed in
			known[l.of] = true
			file = append(file, l.of)
		}
		t.Pages[i] = l.truth(i + 1)
		if l.again != nil {
			t.Pages[i].DuplicateOf = number[l.again]
		}
	}
	for _, d := range file {
		if len(at[d]) > 0 {
			t.Documents = append(t.Documents, d.truth(at[d]))
		}
	}
	return t, nil
}

func (l *leaf) truth(page int) truth.Page {
	d, printed := l.of, l.of.Pages[l.position-1]
	t := truth.Page{
		Page: page, Class: d.class, Subtype: printed.Subtype, Document: d.id, Position: l.position, PrintedPage: printed.Number, PrintedTotal: printed.Of,
		Borrower: d.borrower, From: d.From, To: d.To, Kind: truth.Scan, Layer: l.layer, Scan: l.how,
	}
	if t.Subtype == "" {
		t.Subtype = d.Subtype
	}
	if l.digital() {
		t.Kind = truth.Digital
	}
	return t
}

func (d *sheaf) truth(at map[int]int) truth.Document {
	t := truth.Document{ID: d.id, Class: d.class, Subtype: d.Subtype, Template: d.from, Borrower: d.borrower, From: d.From, To: d.To, Fields: d.Fields, Pages: []int{}}
	if t.Fields == nil {
		t.Fields = map[string]string{}
	}
	for i := range d.Pages {
		if page, is := at[i+1]; is {
			t.Pages = append(t.Pages, page)
		} else {
			t.Missing = append(t.Missing, i+1)
		}
	}
	return t
}

// digital says whether the page never was paper. A page that was scanned twice was printed for it.
func (l *leaf) digital() bool { return l.of.digital && l.again == nil }

func (l *leaf) printed() template.Page { return l.of.Pages[l.position-1] }

// Printed makes the papers of a spec's file without drawing them: the truth, and what is printed on every page, as it was before it was scanned. It
// takes a hundredth of the time of [Make].
func Printed(spec Spec) (truth.File, []truth.Words, error) {
	f, err := compose(spec)
	if err != nil {
		return truth.File{}, nil, fmt.Errorf("make sample %d: %w", spec.Seed, err)
	}
	words := make([]truth.Words, len(f.leaves))
	for i, l := range f.leaves {
		sheet := l.printed().Sheet
		f.Truth.Pages[i].Width, f.Truth.Pages[i].Height = sheet.Width, sheet.Height
		words[i] = wordsOf(i+1, sheet.Words())
	}
	return f.Truth, words, nil
}
