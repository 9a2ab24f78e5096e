package assembler

import (
	"cmp"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// revise decides over a package's pages as [assemble] does, around what people
// decided.
//
// It lets assemble decide over all pages, and then puts what is pinned in the
// place of what assemble made of those pages. Of a pinned page assemble is told
// what it was told before anybody decided; of one that is to be placed again, the
// class that a person gave it. Were pinned pages taken out before instead, pages
// would meet that never lay next to each other, and a decision about one document
// would tear or join others, about which nobody said anything.
func (p *pins) revise(t *taxonomy.Taxonomy, pages []page, guessed map[int]duplicate, revision int) ([]events.DocumentAssembled, events.Ledger) {
	assembled, ledger := assemble(t, p.told(pages, func(n int) bool { return !p.holds(n) }), p.withoutThoseThatCount(guessed))
	known := p.told(pages, func(int) bool { return true })

	var documents []revised
	for _, d := range p.documents {
		if d.pinned {
			stated := restated(t, known, d.class, d.pages, events.DecidedByPerson, sureOf(d, known, assembled))
			stated.Doubtful = false // how it is put together a person has looked at
			documents = append(documents, revised{stated, d})
		}
	}
	for _, d := range assembled {
		free := slices.DeleteFunc(slices.Clone(d.Pages), p.holds)
		switch len(free) {
		case 0:
		case len(d.Pages):
			documents = append(documents, revised{d, nil})
		default:
			documents = append(documents, revised{restated(t, known, d.Class, free, ledger.Pages[free[0]-1].Reasons[0], d.Confidence), nil})
		}
	}
	slices.SortFunc(documents, func(a, b revised) int { return cmp.Compare(slices.Min(a.Pages), slices.Min(b.Pages)) })

	ledger.Revision = revision
	stated := make([]events.DocumentAssembled, len(documents))
	for i, d := range documents {
		d.Revision, d.Document = revision, events.DocumentID(i+1)
		stated[i] = d.DocumentAssembled
		for at, n := range d.Pages {
			entry := &ledger.Pages[n-1]
			if d.pinned != nil {
				*entry = events.LedgerEntry{Page: n, Fate: events.FateDocument, Reasons: []string{events.DocumentDecidedByPerson}}
			}
			entry.Document, entry.Position = d.Document, at+1
		}
		if d.pinned != nil {
			for _, s := range d.pinned.settled {
				s.Document = d.Document
				ledger.Settled = append(ledger.Settled, s)
			}
		}
	}
	for i, page := range p.pages {
		p.enter(page, &ledger.Pages[i])
	}
	ledger.Settled = sorted(append(ledger.Settled, p.stillSettled()...))
	return stated, ledger
}

// revised is a document of the new revision: decided again, or pinned.
type revised struct {
	events.DocumentAssembled
	pinned *pinnedDocument // nil: decided again
}

// restated is a document of pages that assemble did not put together so.
func restated(t *taxonomy.Taxonomy, pages []page, class string, numbers []int, why string, confidence float64) events.DocumentAssembled {
	var of []page
	for _, n := range numbers {
		of = append(of, pages[n-1])
	}
	return document{class: class, why: []string{why}, known: confidence, sure: []float64{1}, ends: 1}.assembled(t, "", of)
}

// sureOf is how sure it is of what class a pinned document is: as sure as the least
// sure of its pages that say so by themselves, and no less than assemble is of the
// same document. Which pages it has, and in which order, a person decided, and they
// are sure.
func sureOf(d *pinnedDocument, pages []page, assembled []events.DocumentAssembled) float64 {
	confidence := 1.0
	for _, n := range d.pages {
		if v := pages[n-1].verdict; v.Class == d.class {
			confidence = min(confidence, v.Confidence)
		}
	}
	for _, a := range assembled {
		if a.Class == d.class && slices.Equal(a.Pages, d.pages) {
			confidence = max(confidence, a.Confidence)
		}
	}
	return confidence
}

// holds reports whether a page's place is pinned, in a document or in none.
func (p *pins) holds(page int) bool {
	pinned := p.pages[page-1]
	return pinned.holds() || pinned.in != nil && pinned.in.pinned
}

// told is the pages with the classes that people decided, of those that are chosen.
// A person is sure.
func (p *pins) told(pages []page, chosen func(page int) bool) []page {
	pages = slices.Clone(pages)
	for i, pinned := range p.pages {
		if pinned.class != "" && chosen(pinned.number) {
			pages[i].failed = ""
			v := &pages[i].verdict
			v.Page, v.Class, v.Confidence, v.Accepted, v.Alternatives = pinned.number, pinned.class, 1, true, nil
		}
	}
	return pages
}

// withoutThoseThatCount is the guessed duplicates without those of which a person
// said that another page is theirs.
func (p *pins) withoutThoseThatCount(guessed map[int]duplicate) map[int]duplicate {
	all := make(map[int]duplicate, len(guessed))
	for n, d := range guessed {
		all[n] = d
	}
	for _, page := range p.pages {
		if page.holds() && page.fate == events.FateDuplicate {
			delete(all, page.of)
		}
	}
	return all
}

// enter writes into a page's entry what a person decided of it.
func (p *pins) enter(page *pinnedPage, entry *events.LedgerEntry) {
	switch {
	case page.holds():
		*entry = events.LedgerEntry{Page: page.number, Fate: page.fate, Reasons: []string{events.DecidedByPerson}}
		if page.fate == events.FateDuplicate {
			entry.DuplicateOf = page.of
		}
	case page.decided && page.in != nil && page.in.pinned:
		entry.Class, entry.Reasons = page.class, []string{events.DecidedByPerson}
	case page.decided:
		entry.Class, entry.Reasons = page.class, append([]string{events.DecidedByPerson}, entry.Reasons...)
	}
	if entry.Fate == events.FateDuplicate {
		// What is guessed to repeat a duplicate repeats what that one does.
		if of := p.pages[entry.DuplicateOf-1]; of.holds() && of.fate == events.FateDuplicate {
			entry.DuplicateOf = of.of
		}
	}
}

// stillSettled are the doubts about pages, and about the package, that remain
// settled. What rules found across documents was seen of documents as they were.
func (p *pins) stillSettled() []events.Doubt {
	return slices.DeleteFunc(slices.Clone(p.settled), func(s events.Doubt) bool { return p.changed && s.Page == 0 && s.Rule != "" })
}

// sorted puts doubts in an order of their own, each once.
func sorted(doubts []events.Doubt) []events.Doubt {
	slices.SortFunc(doubts, func(a, b events.Doubt) int {
		return cmp.Or(cmp.Compare(a.Page, b.Page), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Rule, b.Rule))
	})
	return slices.Compact(doubts)
}
