package sample

import (
	"errors"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/truth"
	"dossier/services/internal/sample/world"
)

// A sheaf is a document on its way into the file.
type sheaf struct {
	id       string
	class    Class
	borrower int    // from 1; 0 of neither or of all
	from     string // name of its template
	digital  bool
	template.Document
	printed string // see text
}

// A planner makes out the papers of a file.
type planner struct {
	spec   Spec
	world  *world.File
	parts  [][]*sheaf // by part of the checklist, the last one for fillers
	loose  []*sheaf   // belong to no part: foreign papers, fax covers
	pages  int
	wrong  []truth.Wrong
	unseen []Wrong // still to be planted
}

// plan makes out the papers in the order a careful clerk lays them.
func (s Spec) plan() (*planner, error) {
	l, err := locale(s.Country)
	if err != nil {
		return nil, err
	}
	w, err := world.New(s.Seed, l, s.Borrowers)
	if err != nil {
		return nil, err
	}
	parts := checklist(s.Country)
	p := &planner{spec: s, world: w, parts: make([][]*sheaf, len(parts)+1), unseen: slices.Clone(s.Wrong)}
	for i, part := range parts {
		for _, k := range part.required {
			p.add(i, k)
		}
	}
	p.usual(parts)
	for round := 0; p.short(); round++ {
		before := p.pages
		for _, k := range further(s.Country, round) {
			if p.short() {
				p.add(len(parts), k)
			}
		}
		if p.pages == before && round > 8 {
			return nil, fmt.Errorf("plan: no more than %d pages of the classes %v", p.pages, s.Classes)
		}
	}
	earlier := 2 // two are required
	if slices.Contains(s.Wrong, MissingMonth) {
		earlier++ // and the second of them was taken from further back
	}
	for n := range s.Adjacent {
		p.add(len(parts), statement(0, earlier+n, 0))
	}
	if p.pages == 0 {
		return nil, fmt.Errorf("plan: no paper of a %s file is of the classes %v", s.Country, s.Classes)
	}
	var errs []error
	for _, w := range p.unseen {
		errs = append(errs, unplanted(w))
	}
	if len(errs) > 0 {
		return nil, fmt.Errorf("plan: %w", errors.Join(errs...))
	}
	p.exportSome()
	for n := range s.Foreign {
		p.loosen(Unknown, n)
	}
	for n := range s.FaxCovers {
		p.loosen(FaxCover, n)
	}
	return p, nil
}

// short says whether more pages are wanted: those that will be lost do not count.
func (p *planner) short() bool { return p.pages-p.spec.Drops < p.spec.Pages }

// usually is how many kinds of paper a file holds beside the required ones, at the least, unless it is to be as short as can be.
const usually = 4

// usual adds what many files hold beside the required, until there are pages enough. Which ones come first goes round with the seed, so that a
// few files of neighbouring seeds hold every class.
func (p *planner) usual(parts []part) {
	type place struct {
		part int
		kind paperKind
	}
	var all []place
	for i, part := range parts {
		for _, k := range part.usual {
			all = append(all, place{i, k})
		}
	}
	r := p.world.Random("usual")
	start := int(p.spec.Seed % uint64(len(all)) * usually % uint64(len(all)))
	all = append(all[start:], all[:start]...)
	// What must be wrong needs its paper first.
	slices.SortStableFunc(all, func(a, b place) int {
		return len(p.needed(b.kind.class)) - len(p.needed(a.kind.class))
	})
	for i, it := range all {
		chosen := slices.Contains(p.spec.Classes, it.kind.class)
		if p.short() || i < usually && p.spec.Pages > 0 || chosen || len(p.needed(it.kind.class)) > 0 {
			if it.kind.class == Agreement || it.kind.class == "prop.sale_agreement" || it.kind.class == "prop.title_deed" {
				it.kind.ask.Pages = 5 + r.IntN(26)
			}
			p.add(it.part, it.kind)
		}
	}
}

// needed are the wrongs still to be planted that need a class.
func (p *planner) needed(class Class) []Wrong {
	return slices.DeleteFunc(slices.Clone(p.unseen), func(w Wrong) bool { return w.needs() != class })
}

// add makes a paper out for each borrower it concerns.
func (p *planner) add(part int, k paperKind) {
	for i, b := range p.world.Borrowers {
		if k.once {
			p.write(part, k, b, 0)
			return
		}
		p.write(part, k, b, i+1)
	}
}

// write makes a paper out, wrong if something is to be planted that it can show.
func (p *planner) write(part int, k paperKind, b *world.Borrower, number int) {
	if len(p.spec.Classes) > 0 && !slices.Contains(p.spec.Classes, k.class) {
		return
	}
	var planted []Wrong
	if number <= 1 {
		p.unseen = slices.DeleteFunc(p.unseen, func(w Wrong) bool {
			altered, did := w.spoil(&k, b)
			if did {
				b = altered
				planted = append(planted, w)
			}
			return did
		})
	}
	d := p.make(k, b)
	if d == nil || p.has(d) {
		return
	}
	d.borrower = number
	for _, w := range planted {
		p.wrong = append(p.wrong, truth.Wrong{Kind: string(w), Documents: []string{d.id}, Planted: true})
	}
	if w, is := aged(k.class, d.Document, p.world.AsOf); is && !slices.Contains(planted, w) {
		p.wrong = append(p.wrong, truth.Wrong{Kind: string(w), Documents: []string{d.id}})
	}
	p.parts[part] = append(p.parts[part], d)
	p.pages += len(d.Pages)
}

// has says whether the file has a paper already that reads the same, word for word, or is about the very same: one agreement, by its number, day and
// sum, has no second length. Nobody files a paper twice without having it copied, and pages that were copied are drawn later. Papers without words
// are never the same.
func (p *planner) has(d *sheaf) bool {
	text := d.text()
	return text != "" && slices.ContainsFunc(slices.Concat(p.parts...), func(other *sheaf) bool {
		if other.class != d.class || other.from != d.from || other.Subtype != d.Subtype {
			return false
		}
		return len(d.Fields) >= tellingFields && maps.Equal(other.Fields, d.Fields) || len(other.Pages) == len(d.Pages) && other.text() == text
	})
}

// tellingFields is how many equal fields make two papers one; a name and a number alone are on many.
const tellingFields = 4

// text is all that is printed on the paper, put together once.
func (d *sheaf) text() string {
	if d.printed != "" {
		return d.printed
	}
	var b strings.Builder
	for _, page := range d.Pages {
		for _, w := range page.Sheet.Words() {
			b.WriteString(w.Text)
			b.WriteByte(' ')
		}
	}
	d.printed = b.String()
	return d.printed
}

// make makes a paper out by the template of its issuer. It is nil where the set has no template of the class for the country.
func (p *planner) make(k paperKind, b *world.Borrower) *sheaf {
	candidates := p.spec.issuersOf(k.class)
	if len(candidates) == 0 {
		return nil
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%s %s %d", k.class, k.issuer, b.Index)
	first := int((p.spec.Seed + h.Sum64()%1024) % uint64(len(candidates)))
	var t template.Template
	var d template.Document
	for i := range candidates {
		t = candidates[(first+i)%len(candidates)]
		if d = t.Make(b, k.ask); !p.spec.Unnumbered || len(d.Pages) == 1 || d.Pages[0].Number == 0 {
			break
		}
	}
	return &sheaf{id: p.id(), class: k.class, from: t.Name, Document: d, digital: t.Export}
}

// id is the next document's.
func (p *planner) id() string {
	n := len(p.loose) + 1
	for _, part := range p.parts {
		n += len(part)
	}
	return fmt.Sprintf("doc-%03d", n)
}

// loosen makes out a paper that belongs to no part.
func (p *planner) loosen(class Class, n int) {
	candidates := p.spec.issuersOf(class)
	if len(candidates) == 0 {
		return
	}
	t := candidates[(int(p.spec.Seed%1024)*3+n)%len(candidates)]
	b := p.world.Borrowers[0]
	p.loose = append(p.loose, &sheaf{id: p.id(), class: class, from: t.Name, Document: t.Make(b, template.Ask{Back: n}), digital: t.Export})
}

// exportSome makes a share of the papers that people download born-digital, and at least one of them if there are several.
func (p *planner) exportSome() {
	r := p.world.Random("digital")
	var exportable []*sheaf
	count := 0
	for _, part := range p.parts {
		for _, d := range part {
			if !d.digital {
				continue
			}
			exportable = append(exportable, d)
			if d.digital = r.Float64() < p.spec.Digital; d.digital {
				count++
			}
		}
	}
	if count == 0 && len(exportable) > 1 && p.spec.Digital > 0 {
		world.Pick(r, exportable).digital = true
	}
}

// clean is the file as a careful clerk lays it: part by part, each behind its separator sheet, with the empty backs that a duplex scanner adds.
func (p *planner) clean() []*sheaf {
	parts := checklist(p.spec.Country)
	wanted := func(class Class) bool {
		return !p.spec.Bare && (len(p.spec.Classes) == 0 || slices.Contains(p.spec.Classes, class))
	}
	var file []*sheaf
	extra := func(class Class, n int) {
		if candidates := p.spec.issuersOf(class); wanted(class) && len(candidates) > 0 {
			t := candidates[int(p.spec.Seed%uint64(len(candidates)))]
			file = append(file, &sheaf{class: class, from: t.Name, Document: t.Make(p.world.Borrowers[0], template.Ask{Back: n})})
		}
	}
	for i, papers := range p.parts {
		if len(papers) == 0 {
			continue
		}
		if i < len(parts) {
			extra(Separator, i)
		}
		file = append(file, papers...)
		if i < len(parts) && parts[i].back {
			extra(Blank, i)
		}
	}
	for i, d := range file {
		if d.id == "" {
			d.id = fmt.Sprintf("sheet-%03d", i+1)
		}
	}
	return file
}
