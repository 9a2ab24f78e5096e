package taxonomy

import (
	"slices"
	"unicode"
)

// check reports where the parts of a taxonomy disagree with each other.
func check(t *Taxonomy, problems *Problems) {
	duplicates(t.Classes, "class", problems, func(c Class) (string, string) { return c.ID, c.Pos })
	duplicates(t.Products, "product", problems, func(p Product) (string, string) { return p.ID, p.Pos })
	duplicates(t.Rules, "rule", problems, func(r Rule) (string, string) { return r.ID, r.Pos })
	if len(t.Classes) == 0 {
		problems.add("", 0, "the taxonomy has no classes")
		return
	}
	for _, id := range []string{Unknown, Blank, Separator} {
		if _, ok := t.classes[id]; !ok {
			problems.add("", 0, "the class %s is missing; every taxonomy has it", id)
		}
	}
	wordless := slices.DeleteFunc(slices.Clone(t.Classes), func(c Class) bool { return !c.Wordless })
	for _, c := range wordless[min(1, len(wordless)):] {
		p := parsePosition(c.Pos)
		problems.add(p.file, p.line, "wordless: %s is said to be so too, at %s", wordless[0].ID, wordless[0].Pos)
	}
	checkParents(t, problems)
	checkExamples(t, problems)
	for _, p := range t.Products {
		for _, r := range p.Requires {
			checkClasses(t, r.AnyOf, "any_of", r.Pos, problems)
		}
	}
	for _, r := range t.Rules {
		checkClasses(t, r.Classes, "classes", r.Pos, problems)
		checkNeeds(t, r, problems)
	}
}

// checkHeaders wants exactly one heading.
func checkHeaders(headers []header, t *Taxonomy, problems *Problems) {
	if len(headers) == 0 {
		problems.add("", 0, "no file has the heading taxonomy: with id, version and title")
		return
	}
	first := headers[0]
	for _, other := range headers[1:] {
		problems.add(other.pos.file, other.pos.line, "a second heading taxonomy:; the first is at %s", first.pos)
	}
	if _, ok := t.Product(first.defaultProduct); first.defaultProduct != "" && !ok {
		problems.add(first.pos.file, first.pos.line, "default_product: there is no product %q", first.defaultProduct)
	}
}

func duplicates[T any](list []T, what string, problems *Problems, name func(T) (string, string)) {
	for i := 1; i < len(list); i++ {
		first, at := name(list[i-1])
		second, pos := name(list[i])
		if first == second && first != "" {
			p := parsePosition(pos)
			problems.add(p.file, p.line, "%s %s stands twice; the first is at %s", what, second, at)
		}
	}
}

func checkClasses(t *Taxonomy, ids []string, key, pos string, problems *Problems) {
	for _, id := range ids {
		if _, ok := t.classes[id]; !ok && id != "" {
			p := parsePosition(pos)
			problems.add(p.file, p.line, "%s: there is no class %q", key, id)
		}
	}
}

func checkParents(t *Taxonomy, problems *Problems) {
	for _, c := range t.Classes {
		if c.Parent == "" {
			continue
		}
		p := parsePosition(c.Pos)
		if _, ok := t.classes[c.Parent]; !ok {
			problems.add(p.file, p.line, "parent: there is no class %q", c.Parent)
			continue
		}
		// Going up more often than there are classes is going round.
		up := c.Parent
		for range t.Classes {
			i, ok := t.classes[up]
			if up == c.ID || !ok {
				break
			}
			up = t.Classes[i].Parent
		}
		if up == c.ID {
			problems.add(p.file, p.line, "the parents of class %s lead back to it", c.ID)
		}
	}
}

// checkNeeds refuses a rule that needs a field which no paper it sees can have:
// it would never apply, and nobody would notice.
func checkNeeds(t *Taxonomy, r Rule, problems *Problems) {
	p := parsePosition(r.Pos)
	for _, need := range r.Needs {
		has := func(id string) bool {
			i, ok := t.classes[id]
			if !ok {
				return true // reported already
			}
			_, ok = t.Classes[i].Field(need)
			return ok
		}
		switch {
		case r.Scope == ScopeDocument:
			for _, id := range r.Classes {
				if !has(id) {
					problems.add(p.file, p.line, "needs: class %s has no field %q", id, need)
				}
			}
		case !slices.ContainsFunc(t.Classes, func(c Class) bool {
			return (len(r.Classes) == 0 || slices.Contains(r.Classes, c.ID)) && has(c.ID)
		}):
			problems.add(p.file, p.line, "needs: no class has a field %q", need)
		}
	}
}

func letterOrDigit(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
