package taxonomy

import (
	"slices"
	"strings"
)

// Classes that the pipeline states by itself, so that every taxonomy must hold
// them.
const (
	Unknown   = "sys.unknown"   // no class fits
	Blank     = "sys.blank"     // nothing is on the page
	Separator = "sys.separator" // a sheet between documents
)

// Taxonomy is one version of the classes, fields, rules and products. Nothing
// changes it after [Load]; do not write to its slices and maps. It is safe for
// concurrent use.
type Taxonomy struct {
	ID             string
	Version        string // semantic version, such as 1.4.0
	Digest         string // "sha256:" and 64 hex digits; equal for equal files, whatever their names and line ends
	Title          string
	DefaultProduct string         // id of the product that applies when none is asked for
	PageNumbers    []PageNumber   // how page numbers are printed, in order of preference
	Classes        []Class        // ascending by id
	Products       []Product      // ascending by id
	Rules          []Rule         // ascending by id
	classes        map[string]int // by id
}

// PageNumber is one way in which papers print their page numbers.
type PageNumber struct {
	Pattern string // regular expression with a group named number and, where the total is printed, one named of
	Zone    Zone
	Pos     string
}

// Class finds a class by its id.
func (t *Taxonomy) Class(id string) (Class, bool) {
	i, ok := t.classes[id]
	if !ok {
		return Class{}, false
	}
	return t.Classes[i], true
}

// Product finds a product by its id.
func (t *Taxonomy) Product(id string) (Product, bool) {
	i, ok := slices.BinarySearchFunc(t.Products, id, func(p Product, id string) int { return strings.Compare(p.ID, id) })
	if !ok {
		return Product{}, false
	}
	return t.Products[i], true
}

// Is reports whether class is ancestor, or has it among its parents. Rules and
// products that name a class mean its children too.
func (t *Taxonomy) Is(class, ancestor string) bool {
	for class != "" {
		if class == ancestor {
			return true
		}
		i, ok := t.classes[class]
		if !ok {
			return false
		}
		class = t.Classes[i].Parent
	}
	return false
}

// RulesFor returns the rules of document scope that speak about class, in the
// order of their ids.
func (t *Taxonomy) RulesFor(class string) []Rule {
	var rules []Rule
	for _, r := range t.Rules {
		if r.Scope == ScopeDocument && slices.ContainsFunc(r.Classes, func(id string) bool { return t.Is(class, id) }) {
			rules = append(rules, r)
		}
	}
	return rules
}

// PackageRules returns the rules that look at all documents of a package, in
// the order of their ids.
func (t *Taxonomy) PackageRules() []Rule {
	var rules []Rule
	for _, r := range t.Rules {
		if r.Scope == ScopePackage {
			rules = append(rules, r)
		}
	}
	return rules
}
