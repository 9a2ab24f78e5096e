package sample

import (
	"fmt"
	"slices"

	"dossier/services/internal/sample/scan"
)

// Named is a file of an evaluation set.
type Named struct {
	Name string
	Spec Spec
}

// Set is an evaluation set: twenty files, ten of each country, that differ in length, order, scanning and in what is wrong with them. A set of
// one kind of templates differs from that of another in nothing else.
func Set(templates Templates) ([]Named, error) {
	if !slices.Contains(AllTemplates, templates) {
		return nil, fmt.Errorf("set %q: not one of %v", templates, AllTemplates)
	}
	var all []Named
	for i := range 20 {
		country := []string{"US", "IN"}[i%2]
		s := Spec{Seed: uint64(1001 + i/2), Country: country, Templates: templates, Pages: 24 + i, Scan: scan.Mixed, Layered: 0.1, Digital: 0.2}
		name := "sorted"
		switch i / 2 {
		case 0: // as good as it gets
			s.Scan = scan.Office
		case 1:
			name, s.Order = "documents", Documents
		case 2:
			name, s.Order, s.Duplicates, s.Blanks = "mixed", Mixed, 3, 3
		case 3:
			name, s.Order, s.Bare = "shuffled", Shuffled, true
		case 4:
			name, s.Adjacent, s.Unnumbered, s.Bare = "adjacent", 3, true, true
		case 5:
			name, s.Order, s.Drops = "reversed", Reversed, 2
		case 6:
			name, s.Order = "interleaved", Interleaved
		case 7:
			name, s.Borrowers = "two-borrowers", 2
		case 8:
			name, s.Foreign, s.FaxCovers, s.Order = "foreign", 5, 2, Documents
		case 9:
			name, s.Wrong = "wrong", AllWrong
		}
		all = append(all, Named{fmt.Sprintf("%02d-%s-%s", i+1, map[string]string{"US": "us", "IN": "in"}[country], name), s})
	}
	return all, nil
}
