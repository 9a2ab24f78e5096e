package events

import (
	"fmt"
	"slices"
)

// Incomplete lists, as codes, what the record of a run lacks at a revision for
// its end to be justified. An empty list means that every accepted page has
// exactly one outcome and every step from the upload to the end is on record.
//
// It needs nothing but the record, and is what both the auditor and whoever
// doubts the auditor compute.
func Incomplete(record []Event, revision int) []string {
	r := survey(record, revision)
	var problems []string
	lacks := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }

	if r.ended != 1 {
		lacks("terminal_facts_%d", r.ended)
	}
	if r.failed { // refused before it had pages: the exception is the whole story
		return problems
	}
	if !r.received {
		lacks("no_package_received")
	}
	if revision > 0 && !r.decided { // nothing else makes a revision
		lacks("no_review_decided")
	}
	if r.pages == 0 {
		lacks("no_package_split")
	}
	for page := 1; page <= r.pages; page++ {
		if !r.classified[page] && !r.exception[page] {
			lacks("page_%d_without_outcome", page)
		}
	}
	for _, page := range r.strays() {
		lacks("page_%d_is_not_in_the_manifest", page)
	}
	if !r.assembled {
		lacks("no_package_assembled")
	} else if len(r.documents) != r.want {
		lacks("documents_%d_of_%d", len(r.documents), r.want)
	}
	for document, done := range r.documents {
		if !done {
			lacks("document_%s_without_outcome", document)
		}
	}
	if !r.validated {
		lacks("no_package_validated")
	}
	slices.Sort(problems)
	if more := len(problems) - maxProblems; more > 0 {
		problems = append(problems[:maxProblems], fmt.Sprintf("and_%d_more", more))
	}
	return problems
}

// maxProblems keeps package.sealed, which carries the list, below the 8 KB that
// events aim at.
const maxProblems = 100

// surveyed is what the record of a run says at a revision.
type surveyed struct {
	received, decided, assembled, validated, failed bool
	pages, want, ended                              int
	classified, exception                           map[int]bool
	documents                                       map[string]bool // by id: has an outcome
}

func survey(record []Event, revision int) surveyed {
	r := surveyed{classified: map[int]bool{}, exception: map[int]bool{}, documents: map[string]bool{}}
	outcome := map[string]bool{}
	for _, e := range record {
		if p, ok := e.Data.(ReviewDecided); ok {
			r.decided = r.decided || p.Revision == revision-1
			continue
		}
		if x, ok := e.Data.(Revised); ok {
			if n, _ := x.RevisionOf(); n != revision && e.Type != TypeExceptionRaised {
				continue
			}
		}
		switch p := e.Data.(type) {
		case PackageReceived:
			r.received = true
		case PackageSplit:
			r.pages = p.Pages
		case PageClassified:
			r.classified[p.Page] = true
		case ExceptionRaised:
			switch {
			case p.Page > 0:
				r.exception[p.Page] = true
			case p.Document != "" && p.Revision == revision:
				outcome[p.Document] = true
			}
		case DocumentAssembled:
			r.documents[p.Document] = false
		case DocumentValidated:
			outcome[p.Document] = true
		case PackageAssembled:
			r.assembled, r.want = true, p.Documents
		case PackageValidated:
			r.validated = true
		case PackageCompleted:
			r.ended++
			r.failed = p.Status == StatusFailed
		case ReviewRequested:
			r.ended++
		}
	}
	for document := range r.documents {
		r.documents[document] = outcome[document]
	}
	return r
}

// strays are the pages that have an outcome and do not exist.
func (r surveyed) strays() []int {
	var pages []int
	for _, outcomes := range []map[int]bool{r.classified, r.exception} {
		for page := range outcomes {
			if page > r.pages && !slices.Contains(pages, page) {
				pages = append(pages, page)
			}
		}
	}
	slices.Sort(pages)
	return pages
}
