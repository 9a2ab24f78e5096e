package taxonomy

import "slices"

// Example is a made-up page, or a part of one, and what it must be taken for.
// Examples stand beside the class they are there for, so that whoever changes
// its signals sees at once what they break. They take no part in a verdict.
type Example struct {
	ID      string   // unique in its class
	Text    string   // as printed: a line is a line, empty ones are space, columns stand beneath each other
	Is      string   // id of the class it is of; a child of that will do
	Not     []string // ids of classes that it must not even be likely to be
	First   *bool    // whether it is the first page of its document; nil: that is not asked, nor is it of classes that are not MultiPage
	Subtype string   // of the class that it is of, or empty: not asked
	Country string   // ISO 3166 code of where such a paper is written, or empty
	Pos     string
}

func readExample(o *object) Example {
	o.require("id", "text")
	e := Example{
		ID:      o.id("id", nameForm),
		Text:    o.text("text"),
		Is:      o.text("is"),
		Not:     o.texts("not"),
		Subtype: o.text("subtype"),
		Country: o.id("country", countryForm),
		Pos:     o.pos().String(),
	}
	if first := o.flag("first"); o.has("first") {
		e.First = &first
	}
	return e
}

// readExamples reads the examples of a class; what they are said to be is its
// own id where they do not say.
func readExamples(o *object, class string) []Example {
	list := objects(o, "examples", readExample)
	unique(o.reader, list, "example", func(e Example) (string, string) { return e.ID, e.Pos })
	for i := range list {
		if list[i].Is == "" {
			list[i].Is = class
		}
	}
	return list
}

// checkExamples refuses examples that nothing could ever be taken for.
func checkExamples(t *Taxonomy, problems *Problems) {
	for _, c := range t.Classes {
		for _, e := range c.Examples {
			p := parsePosition(e.Pos)
			checkClasses(t, []string{e.Is}, "is", e.Pos, problems)
			checkClasses(t, e.Not, "not", e.Pos, problems)
			for _, not := range e.Not {
				if t.Is(e.Is, not) {
					problems.add(p.file, p.line, "the example is said to be %s and not to be %s", e.Is, not)
				}
			}
			is, ok := t.Class(e.Is)
			if !ok {
				continue // reported already
			}
			if e.Subtype != "" && !slices.ContainsFunc(is.Subtypes, func(s Subtype) bool { return s.ID == e.Subtype }) {
				problems.add(p.file, p.line, "class %s has no subtype %q", e.Is, e.Subtype)
			}
			if e.Country != "" && len(is.Jurisdictions) > 0 && !slices.Contains(is.Jurisdictions, e.Country) {
				problems.add(p.file, p.line, "country: class %s is not of %s", e.Is, e.Country)
			}
		}
	}
}
