package eval

import (
	"slices"
	"strings"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// Package is one file: what is in it and what was said of it.
type Package struct {
	Name   string
	Truth  truth.File
	Words  []truth.Words // what is printed, where it is known
	Result events.Result

	// What "run --out" writes beside a result; empty where only the result is there.
	Text    map[int]events.PageText // what was read, by page
	History []events.Event          // the record
	Folder  string                  // where the pages' pictures lie
}

// none is the class of a page that no result speaks of.
const none = "(none)"

// said is what the result says of each page, by page from 0.
func (p Package) said() []events.ResultPage {
	said := make([]events.ResultPage, len(p.Truth.Pages))
	for i := range said {
		said[i] = events.ResultPage{Page: i + 1, Class: none, Fate: events.FateFailed}
	}
	for _, r := range p.Result.Pages {
		if r.Page >= 1 && r.Page <= len(said) {
			if said[r.Page-1] = r; r.Class == "" {
				said[r.Page-1].Class = none
			}
		}
	}
	return said
}

// classes pairs the class of every page with what was said of it.
func (p Package) classes() ([]metric.Pair[string], []metric.Scored) {
	pairs := make([]metric.Pair[string], len(p.Truth.Pages))
	scored := make([]metric.Scored, len(p.Truth.Pages))
	for i, said := range p.said() {
		pairs[i] = metric.Pair[string]{Truth: p.Truth.Pages[i].Class, Predicted: said.Class}
		scored[i] = metric.Scored{Confidence: said.Confidence, Right: pairs[i].Truth == pairs[i].Predicted}
	}
	return pairs, scored
}

// A paper is a document that a credit engine wants, with its place in the truth or in the result.
type paper struct {
	metric.Document
	id string
}

// trueDocuments are the papers in the file. Blank pages, separators, fax covers and papers of no class are none: nobody asks for them as
// documents, and each of their pages stands alone. A page that was scanned twice counts once.
func (p Package) trueDocuments() []paper {
	var all []paper
	for _, d := range p.Truth.Documents {
		if !system(d.Class) && len(d.Pages) > 0 {
			all = append(all, paper{metric.Document{Class: d.Class, Pages: d.Pages}, d.ID})
		}
	}
	return all
}

// saidDocuments are the documents of the result. Of a page that was scanned twice either scan may stand in the document: it counts as the first. Pages
// that nobody could tell from each other may stand for each other.
func (p Package) saidDocuments() []paper {
	placed := map[int]bool{}
	for _, d := range p.Result.Documents {
		for _, page := range d.Pages {
			placed[page] = true
		}
	}
	var all []paper
	for _, d := range p.Result.Documents {
		if system(d.Class) || len(d.Pages) == 0 {
			continue
		}
		pages := slices.Clone(d.Pages)
		for i, page := range pages {
			if first := p.Truth.Pages[page-1].DuplicateOf; first > 0 && !placed[first] {
				pages[i], placed[first] = first, true
			}
		}
		all = append(all, paper{metric.Document{Class: d.Class, Pages: pages}, d.ID})
	}
	return p.exchange(all)
}

func documents(papers []paper) []metric.Document {
	all := make([]metric.Document, len(papers))
	for i, p := range papers {
		all[i] = p.Document
	}
	return all
}

// system says whether a class is of no paper of a loan.
func system(class string) bool { return strings.HasPrefix(class, "sys.") || class == none }

// matches pairs true documents with those of the result that mean them: of one class, sharing more than half of all their pages. At most one can.
func matches(wanted, said []paper) map[string]string {
	of := map[string]string{}
	for _, t := range wanted {
		for _, s := range said {
			if t.Class != s.Class {
				continue
			}
			shared := 0
			for _, page := range s.Pages {
				if slices.Contains(t.Pages, page) {
					shared++
				}
			}
			if 2*shared > len(t.Pages)+len(s.Pages)-shared {
				of[t.id] = s.id
			}
		}
	}
	return of
}
