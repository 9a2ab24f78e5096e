package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"dossier/taxonomy"
)

// thing is a part of a taxonomy that has an id. Things of one kind have the same
// properties in the same order.
type thing struct {
	kind, id, title string
	properties      []property
	parts           []thing
}

// same reports whether one is what became of the other. What the taxonomies say
// of themselves is compared whatever they are called.
func (t thing) same(other thing) bool {
	return t.kind == other.kind && (t.id == other.id || t.kind == "taxonomy")
}

// whole is the thing as one that came or went.
func (t thing) whole(how string) Change {
	c := Change{How: how, Kind: t.kind, ID: t.id, Title: t.title}
	for _, p := range t.properties {
		if text := p.text(); text != "" && p.name != "title" {
			c.Details = append(c.Details, p.name+": "+text)
		}
	}
	for _, part := range t.parts {
		c.Parts = append(c.Parts, part.whole(how))
	}
	return c
}

// property is one of: a value, a set of texts, or a text too long to show.
type property struct {
	name   string
	value  string
	absent string // what no value means; empty: none
	set    []string
	long   bool
}

func value(name string, v any) property {
	switch v := v.(type) {
	case time.Time:
		if v.IsZero() {
			return property{name: name}
		}
		return property{name: name, value: v.Format(time.DateOnly)}
	case float64:
		return property{name: name, value: strconv.FormatFloat(v, 'g', -1, 64)}
	case bool:
		if !v {
			return property{name: name, absent: "false"}
		}
		return property{name: name, value: "true", absent: "false"}
	case int:
		if v == 0 {
			return property{name: name}
		}
	}
	return property{name: name, value: fmt.Sprint(v)}
}

func set(name string, texts []string) property { return property{name: name, set: texts} }

func (p property) text() string {
	switch {
	case p.long:
		return ""
	case p.set != nil:
		return strings.Join(quoted(p.set), ", ")
	default:
		return p.value
	}
}

// changes says how the property became another.
func (p property) changes(to property) []string {
	if p.value != to.value {
		if p.long {
			return []string{p.name + ": another"}
		}
		return []string{fmt.Sprintf("%s: %s → %s", p.name, p.shown(), to.shown())}
	}
	var changes []string
	for _, text := range p.set {
		if !slices.Contains(to.set, text) {
			changes = append(changes, "- "+strconv.Quote(text))
		}
	}
	for _, text := range to.set {
		if !slices.Contains(p.set, text) {
			changes = append(changes, "+ "+strconv.Quote(text))
		}
	}
	if changes == nil {
		return nil
	}
	return []string{p.name + ": " + strings.Join(changes, ", ")}
}

func (p property) shown() string { return cmp.Or(p.value, p.absent, "none") }

func quoted(texts []string) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = strconv.Quote(t)
	}
	return list
}

// things is all that a taxonomy holds.
func things(t *taxonomy.Taxonomy) []thing {
	var pages []string
	for _, p := range t.PageNumbers {
		pages = append(pages, strconv.Quote(p.Pattern)+" "+string(p.Zone))
	}
	list := []thing{{kind: "taxonomy", id: t.ID, properties: []property{
		value("id", t.ID),
		value("title", t.Title), value("default_product", t.DefaultProduct), value("page_numbers", strings.Join(pages, ", ")),
	}}}
	for _, c := range t.Classes {
		list = append(list, class(c))
	}
	for _, r := range t.Rules {
		list = append(list, rule(r))
	}
	for _, p := range t.Products {
		list = append(list, product(p))
	}
	return list
}

func class(c taxonomy.Class) thing {
	var forms, subtypes, names []string
	for _, f := range c.Forms {
		text := strings.TrimSpace(f.Number + " " + f.Version)
		if !f.From.IsZero() {
			text += " from " + f.From.Format(time.DateOnly)
		}
		if !f.Until.IsZero() {
			text += " until " + f.Until.Format(time.DateOnly)
		}
		forms = append(forms, text)
	}
	for _, s := range c.Subtypes {
		subtypes = append(subtypes, s.ID+" "+s.Title)
	}
	for _, n := range c.Names {
		names = append(names, n.System+" "+n.Name+" "+string(n.Match))
	}
	t := thing{kind: "class", id: c.ID, title: c.Title, properties: []property{
		value("title", c.Title), value("family", c.Family), value("parent", c.Parent), set("jurisdictions", c.Jurisdictions),
		set("aliases", c.Aliases), value("issuer", c.Issuer), set("forms", forms), set("subtypes", subtypes), value("multi_page", c.MultiPage),
		value("max_pages", c.MaxPages), value("signatures", c.Signatures), value("wordless", c.Wordless), value("sensitivity", c.Sensitivity), set("names", names), value("accept", c.Accept),
	}}
	for _, list := range c.Placed() {
		for _, s := range list.Signals {
			t.parts = append(t.parts, signal(s, list.Key))
		}
	}
	times := map[string]int{}
	for _, k := range c.Keys {
		id := k.Kind
		if times[k.Kind]++; times[k.Kind] > 1 { // a kind may have several ways of being found
			id += " " + strconv.Itoa(times[k.Kind])
		}
		t.parts = append(t.parts, thing{kind: "key", id: id, properties: []property{
			set("labels", k.Labels), value("pattern", k.Pattern), value("check", k.Check),
		}})
	}
	for _, f := range c.Fields {
		t.parts = append(t.parts, thing{kind: "field", id: f.Name, title: f.Title, properties: []property{
			value("title", f.Title), value("type", f.Type), set("labels", f.Labels), value("pattern", f.Pattern), value("check", f.Check),
			value("required", f.Required), value("sensitive", f.Sensitive),
		}})
	}
	for _, e := range c.Examples {
		first := ""
		if e.First != nil {
			first = strconv.FormatBool(*e.First)
		}
		t.parts = append(t.parts, thing{kind: "example", id: e.ID, properties: []property{
			{name: "text", value: e.Text, long: true}, value("is", e.Is), set("not", e.Not), value("first", first), value("subtype", e.Subtype),
			value("country", e.Country),
		}})
	}
	return t
}

func signal(s taxonomy.Signal, list string) thing {
	return thing{kind: "signal", id: s.ID, properties: []property{
		value("weight", s.Weight), value("list", list), value("zone", s.Zone), set("any", s.Phrases), value("pattern", s.Pattern),
		value("check", s.Check), value("layout", s.Layout), value("alone", s.Alone), value("against", s.Against), value("subtype", s.Subtype),
	}}
}

func rule(r taxonomy.Rule) thing {
	var params []string
	for name, v := range r.Params {
		params = append(params, fmt.Sprintf("%s=%v", name, v))
	}
	slices.Sort(params)
	return thing{kind: "rule", id: r.ID, title: r.Title, properties: []property{
		value("title", r.Title), value("scope", r.Scope), set("classes", r.Classes), set("needs", r.Needs), set("params", params),
		value("expr", strings.TrimSpace(r.Expr)), value("severity", r.Severity), value("message", r.Message), value("from", r.From), value("until", r.Until),
	}}
}

func product(p taxonomy.Product) thing {
	t := thing{kind: "product", id: p.ID, title: p.Title, properties: []property{value("title", p.Title), set("jurisdictions", p.Jurisdictions)}}
	for _, r := range p.Requires {
		t.parts = append(t.parts, thing{kind: "requirement", id: r.ID, title: r.Title, properties: []property{
			value("title", r.Title), set("any_of", r.AnyOf), value("count", r.Count),
		}})
	}
	return t
}
