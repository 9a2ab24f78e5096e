package assembler

import (
	"errors"
	"fmt"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// Reviewed is a revision as it is on record, which people decide about.
type Reviewed struct {
	Documents []events.DocumentAssembled
	Ledger    events.Ledger
}

// Check reports why the first of the decisions that cannot be applied to a
// revision cannot be; nil if all can. It is for whoever takes decisions from a
// person, to refuse them before they are on record. Its errors name pages,
// documents and classes only.
func Check(t *taxonomy.Taxonomy, r Reviewed, decisions []events.Decision) error {
	p, err := pinsOf(t, r)
	if err != nil {
		return err
	}
	for i, d := range decisions {
		if err := p.apply(d); err != nil {
			return fmt.Errorf("decision %d, %s: %w", i+1, d.Kind, err)
		}
	}
	return nil
}

// pins is what people decided, as it stands after a revision: some of its
// documents are pinned as they are, some of its pages have a fate or a class that
// holds. What is not pinned is decided again (see revise.go).
//
// Pins are read off the revision, where those of earlier ones stand as well, and
// then decisions are applied to them one after the other: of two decisions about
// the same page the later holds.
type pins struct {
	taxonomy  *taxonomy.Taxonomy
	pages     []*pinnedPage     // by number less 1
	documents []*pinnedDocument // in the order of the revision; those that a split made after those they come from
	settled   []events.Doubt    // about pages, and about the package as a whole
	changed   bool              // something was decided that is no confirmation
}

// pinnedPage is a page, pinned or not.
type pinnedPage struct {
	number  int
	in      *pinnedDocument // nil: in none
	decided bool            // a person decided what it is or where it belongs
	class   string          // that a person decided; empty: what the classifier says
	fate    events.Fate     // as in the revision, or as decided; empty: it is to be placed again
	of      int             // with fate duplicate
}

// pinnedDocument is a document, pinned or not.
type pinnedDocument struct {
	id      string // in the revision; empty: a decision made it
	class   string
	pages   []int // in order
	pinned  bool
	changed bool           // since the revision
	settled []events.Doubt // about the document as it is in the revision
}

// holds reports whether a page's fate is pinned, other than to stand in a document.
func (p *pinnedPage) holds() bool { return p.decided && p.in == nil && p.class == "" }

// pinsOf reads the pins off a revision.
func pinsOf(t *taxonomy.Taxonomy, r Reviewed) (*pins, error) {
	p := &pins{taxonomy: t}
	for i, entry := range r.Ledger.Pages {
		if entry.Page != i+1 || entry.Fate == events.FateDuplicate && (entry.DuplicateOf < 1 || entry.DuplicateOf > len(r.Ledger.Pages)) {
			return nil, errors.New("the revision's ledger does not hold")
		}
		p.pages = append(p.pages, &pinnedPage{number: entry.Page, decided: entry.Decided(), class: entry.Class, fate: entry.Fate, of: entry.DuplicateOf})
	}
	for _, d := range r.Documents {
		if len(d.Pages) == 0 {
			return nil, errors.New("a document of the revision has no page")
		}
		document := &pinnedDocument{id: d.Document, class: d.Class, pages: slices.Clone(d.Pages), pinned: d.Decided()}
		for _, n := range d.Pages {
			page, err := p.page(n)
			if err != nil || page.in != nil {
				return nil, errors.New("the revision's documents and its ledger contradict each other")
			}
			page.in = document
		}
		p.documents = append(p.documents, document)
	}
	slices.SortStableFunc(p.documents, func(a, b *pinnedDocument) int { return slices.Min(a.pages) - slices.Min(b.pages) })
	for _, s := range r.Ledger.Settled {
		if d := p.document(s.Document); d != nil && s.Page == 0 {
			d.settled = append(d.settled, s)
		} else {
			p.settled = append(p.settled, s)
		}
	}
	return p, nil
}

// apply takes in a decision, or reports why it cannot be applied and changes
// nothing.
func (p *pins) apply(d events.Decision) error {
	if err := d.Validate(); err != nil {
		return err
	}
	var page *pinnedPage
	if d.Page > 0 {
		var err error
		if page, err = p.page(d.Page); err != nil {
			return err
		}
	}
	var document *pinnedDocument
	if d.Document != "" {
		if document = p.document(d.Document); document == nil {
			return fmt.Errorf("there is no document %s in this revision, or it has lost its pages by what was decided before", d.Document)
		}
	}
	if d.Kind == events.DecisionConfirm {
		p.confirm(page, document, d.Doubts)
		return nil
	}
	err := p.change(d, page, document)
	p.changed = p.changed || err == nil
	return err
}

func (p *pins) change(d events.Decision, page *pinnedPage, document *pinnedDocument) error {
	switch d.Kind {
	case events.DecisionAssign:
		return p.put(page, document, 0)
	case events.DecisionMove:
		return p.put(page, document, d.Position)
	case events.DecisionSplit:
		return p.split(page)
	case events.DecisionMerge:
		return p.merge(page)
	case events.DecisionReorder:
		return p.reorder(document, d.Pages)
	case events.DecisionRelabel:
		if document != nil {
			return p.relabelDocument(document, d.Class)
		}
		return p.relabelPage(page, d.Class)
	case events.DecisionMarkDuplicate:
		return p.markDuplicate(page, d.DuplicateOf)
	case events.DecisionReject:
		p.take(page)
		page.decided, page.fate, page.class = true, events.FateUnassigned, ""
		return nil
	default:
		return errors.New("its kind is unknown")
	}
}

// confirm pins what the revision says. Confirming a page pins its document too,
// because that is where it says that the page belongs. What a person saw of a
// document that was changed since is nothing they saw of what it is now.
func (p *pins) confirm(page *pinnedPage, document *pinnedDocument, doubts []events.Doubt) {
	switch {
	case page != nil:
		page.decided = true
		switch {
		case page.in != nil:
			page.in.pinned, page.class = true, page.in.class
		case page.fate == events.FateBlank:
			page.class = events.ClassBlank
		case page.fate == events.FateSeparator:
			page.class = events.ClassSeparator
		case page.fate != "":
			page.class = "" // the fate holds, and not what it was thought to be before
		}
		for _, s := range doubts {
			s.Document = "" // wherever it stands later
			p.settled = append(p.settled, s)
		}
	case document != nil:
		document.pinned = true
		p.decide(document)
		if !document.changed {
			document.settled = append(document.settled, doubts...)
		}
	default:
		p.settled = append(p.settled, doubts...)
	}
}

// decide says of every page of a document that a person decided it.
func (p *pins) decide(document *pinnedDocument) {
	for _, n := range document.pages {
		page := p.pages[n-1]
		page.decided, page.class = true, document.class
	}
}

// put moves a page into a document, to a position from 1 or, with 0, to where its
// number puts it: after the last page that comes before it in the upload.
func (p *pins) put(page *pinnedPage, document *pinnedDocument, position int) error {
	length := len(document.pages) + 1
	if page.in == document {
		length--
	}
	if position > length {
		return fmt.Errorf("%s would have %d pages, and no position %d", document.id, length, position)
	}
	if page.in == document && position == 0 {
		return fmt.Errorf("page %d is in %s already", page.number, document.id)
	}
	if page.in == document { // it must not vanish when its only page is taken out
		document.pages = slices.DeleteFunc(document.pages, func(n int) bool { return n == page.number })
	} else {
		p.take(page)
	}
	at := position - 1
	if position == 0 {
		at = 0
		for i, n := range document.pages {
			if n < page.number {
				at = i + 1
			}
		}
	}
	document.pages = slices.Insert(document.pages, at, page.number)
	document.touch()
	page.in, page.decided, page.class = document, true, document.class
	return nil
}

// split makes two documents of one.
func (p *pins) split(page *pinnedPage) error {
	document := page.in
	if document == nil {
		return fmt.Errorf("page %d stands in no document", page.number)
	}
	at := slices.Index(document.pages, page.number)
	if at == 0 {
		return fmt.Errorf("page %d begins a document already", page.number)
	}
	rest := &pinnedDocument{class: document.class, pages: slices.Clone(document.pages[at:])}
	document.pages = document.pages[:at:at]
	document.touch()
	rest.touch()
	for _, n := range rest.pages {
		p.pages[n-1].in = rest
	}
	p.documents = slices.Insert(p.documents, slices.Index(p.documents, document)+1, rest)
	return nil
}

// merge makes one document of two.
func (p *pins) merge(page *pinnedPage) error {
	document := page.in
	if document == nil {
		return fmt.Errorf("page %d stands in no document", page.number)
	}
	if document.pages[0] != page.number {
		return fmt.Errorf("page %d begins no document: page %d does", page.number, document.pages[0])
	}
	at := slices.Index(p.documents, document)
	if at == 0 {
		return fmt.Errorf("page %d begins the first document, which none comes before", page.number)
	}
	before := p.documents[at-1]
	for _, n := range document.pages {
		moved := p.pages[n-1]
		moved.in = before
		if moved.class != "" {
			moved.class = before.class
		}
	}
	before.pages = append(before.pages, document.pages...)
	before.touch()
	p.documents = slices.Delete(p.documents, at, at+1)
	return nil
}

func (p *pins) reorder(document *pinnedDocument, order []int) error {
	was, is := slices.Sorted(slices.Values(document.pages)), slices.Sorted(slices.Values(order))
	if !slices.Equal(was, is) {
		return fmt.Errorf("%s has the pages %v; give each of them once", document.id, was)
	}
	document.pages = slices.Clone(order)
	document.touch()
	return nil
}

func (p *pins) relabelDocument(document *pinnedDocument, class string) error {
	if !p.ofPaper(class) {
		return unknownClass(class)
	}
	document.class = class
	document.touch()
	p.decide(document)
	return nil
}

// relabelPage gives a page a class. It stays in a document of that class, and is
// placed again otherwise; so, unless it is pinned, is what it leaves behind.
func (p *pins) relabelPage(page *pinnedPage, class string) error {
	if !p.ofPaper(class) && class != events.ClassBlank && class != events.ClassSeparator {
		return unknownClass(class)
	}
	if document := page.in; document != nil && document.class != class {
		document.remove(page.number)
		document.changed, document.settled = true, nil
		p.sweep(document)
		page.in = nil
	}
	page.decided, page.class, page.fate, page.of = true, class, "", 0
	return nil
}

// ofPaper reports whether documents can be of a class. A page that is of none is
// rejected.
func (p *pins) ofPaper(class string) bool {
	_, ok := p.taxonomy.Class(class)
	return ok && class != events.ClassUnknown && class != events.ClassBlank && class != events.ClassSeparator
}

func unknownClass(class string) error {
	return fmt.Errorf("%q is no class that a page can be decided to be of", class)
}

// markDuplicate makes a page another one's duplicate. Where that was the page's
// own duplicate so far, they change places.
func (p *pins) markDuplicate(page *pinnedPage, of int) error {
	counts, err := p.page(of)
	switch {
	case err != nil:
		return err
	case counts == page:
		return fmt.Errorf("page %d cannot be its own duplicate", of)
	case counts.fate == events.FateDuplicate && counts.in == nil && counts.of != page.number:
		return fmt.Errorf("page %d is itself a duplicate, of page %d", of, counts.of)
	case counts.fate == events.FateFailed && counts.in == nil && counts.class == "":
		return fmt.Errorf("page %d could not be processed; call it the duplicate instead", of)
	}
	if counts.fate == events.FateDuplicate && counts.in == nil {
		p.swap(page, counts)
	}
	p.take(page)
	page.decided, page.class, page.fate, page.of = true, "", events.FateDuplicate, of
	for _, other := range p.pages {
		if other.fate == events.FateDuplicate && other.of == page.number {
			other.of = of
		}
	}
	return nil
}

// swap puts a duplicate where the page stands that counted so far.
func (p *pins) swap(page, counts *pinnedPage) {
	counts.decided, counts.of, counts.fate, counts.class = true, 0, page.fate, page.class
	document := page.in
	if document == nil {
		return
	}
	document.pages[slices.Index(document.pages, page.number)] = counts.number
	document.touch()
	counts.in, counts.class, page.in = document, document.class, nil
}

// take takes a page out of its document, which is pinned as it then is.
func (p *pins) take(page *pinnedPage) {
	document := page.in
	if document == nil {
		return
	}
	document.remove(page.number)
	document.touch()
	p.sweep(document)
	page.in = nil
}

// sweep drops a document that has no page left.
func (p *pins) sweep(document *pinnedDocument) {
	if len(document.pages) == 0 {
		p.documents = slices.DeleteFunc(p.documents, func(d *pinnedDocument) bool { return d == document })
	}
}

// touch pins a document as a decision leaves it.
func (d *pinnedDocument) touch() { d.pinned, d.changed, d.settled = true, true, nil }

func (d *pinnedDocument) remove(page int) {
	d.pages = slices.DeleteFunc(slices.Clone(d.pages), func(n int) bool { return n == page })
}

func (p *pins) page(number int) (*pinnedPage, error) {
	if number < 1 || number > len(p.pages) {
		return nil, fmt.Errorf("there is no page %d: the package has %d", number, len(p.pages))
	}
	return p.pages[number-1], nil
}

// document finds a document of the revision; nil if there is none.
func (p *pins) document(id string) *pinnedDocument {
	if i := slices.IndexFunc(p.documents, func(d *pinnedDocument) bool { return d.id == id && id != "" }); i >= 0 {
		return p.documents[i]
	}
	return nil
}
