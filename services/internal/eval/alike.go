package eval

import (
	"hash/fnv"
	"maps"
	"slices"
	"strconv"
)

// fewestPrinted is how many words a page needs for its words to tell what it is: cards
// differ in their pictures.
const fewestPrinted = 30

// alike puts pages into classes of which nobody could tell one from another: printed by
// one template, of one class, with the same words in the same order. The terms on the
// back of every statement of a card are such pages, and to which statement each belongs
// means nothing. It gives the class of each page that has others like it, by its number.
func (p Package) alike() map[int]uint64 {
	template := make(map[string]string)
	for _, d := range p.Truth.Documents {
		template[d.ID] = d.Template
	}
	of := make(map[int]uint64)
	count := make(map[uint64]int)
	for _, w := range p.Words {
		page := p.Truth.Pages[w.Page-1]
		if len(w.Words) < fewestPrinted || page.DuplicateOf > 0 || template[page.Document] == "" {
			continue
		}
		h := fnv.New64a()
		for _, s := range []string{template[page.Document], page.Class, strconv.Itoa(page.Position)} {
			h.Write(append([]byte(s), 0))
		}
		for _, word := range w.Words {
			h.Write(append([]byte(word.Text), 0))
		}
		of[w.Page] = h.Sum64()
		count[of[w.Page]]++
	}
	maps.DeleteFunc(of, func(_ int, class uint64) bool { return count[class] < 2 })
	return of
}

// exchange lets pages that nobody could tell from each other count as those which the
// truth has in their place, as far as there are such. Each page still counts once.
func (p Package) exchange(said []paper) []paper {
	like := p.alike()
	if len(like) == 0 {
		return said
	}
	meant := make(map[int]string) // the true document of each page
	pages := make(map[string][]int)
	for _, d := range p.Truth.Documents {
		pages[d.ID] = d.Pages
		for _, page := range d.Pages {
			meant[page] = d.ID
		}
	}
	taken := make(map[int]bool)
	type place struct{ paper, at int }
	var rest []place
	for i := range said {
		said[i].Pages = slices.Clone(said[i].Pages)
		// The document that the page before belongs to or, of a first one, that behind.
		document := ""
		for at, page := range said[i].Pages {
			if like[page] == 0 {
				document = meant[page]
				continue
			}
			if document == "" {
				for _, later := range said[i].Pages[at:] {
					if like[later] == 0 {
						document = meant[later]
						break
					}
				}
			}
			found := slices.IndexFunc(pages[document], func(other int) bool { return like[other] == like[page] && !taken[other] })
			if found < 0 {
				rest = append(rest, place{i, at})
				continue
			}
			said[i].Pages[at] = pages[document][found]
			taken[pages[document][found]] = true
		}
	}
	for _, r := range rest { // each of them keeps to itself, or takes what is left
		page := &said[r.paper].Pages[r.at]
		if class := like[*page]; taken[*page] {
			for _, other := range slices.Sorted(maps.Keys(like)) {
				if like[other] == class && !taken[other] {
					*page = other
					break
				}
			}
		}
		taken[*page] = true
	}
	return said
}
