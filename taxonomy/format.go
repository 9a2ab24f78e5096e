package taxonomy

import (
	"regexp"
	"slices"
	"strings"

	"dossier/taxonomy/identifier"
)

// The forms of names. Ids stand in events, file names and metric labels, so
// they are plain.
var (
	classForm   = regexp.MustCompile(`^[a-z][a-z0-9]*(\.[a-z0-9_]+)+$`)
	nameForm    = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	ruleForm    = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$`)
	countryForm = regexp.MustCompile(`^[A-Z]{2}$`)
	subtypeForm = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)
	// versionForm is semver.org's grammar without build metadata: two builds of
	// one version would have to be the same taxonomy.
	versionForm = regexp.MustCompile(`^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$`)
)

// header is the heading taxonomy:, which one of the files has.
type header struct {
	id, version, title, defaultProduct string
	pageNumbers                        []PageNumber
	pos                                position
}

func readContents(o *object) contents {
	var c contents
	if n := o.value("taxonomy"); n != nil {
		if h := o.mapping(n, "taxonomy"); h != nil {
			c.headers = append(c.headers, readHeader(h))
			h.end()
		}
	}
	c.classes = objects(o, "classes", readClass)
	c.products = objects(o, "products", readProduct)
	c.rules = objects(o, "rules", readRule)
	o.end()
	return c
}

func readHeader(o *object) header {
	o.require("id", "version", "title")
	return header{
		id:             o.id("id", nameForm),
		version:        o.id("version", versionForm),
		title:          o.text("title"),
		defaultProduct: o.text("default_product"),
		pageNumbers:    objects(o, "page_numbers", readPageNumber),
		pos:            o.pos(),
	}
}

func readPageNumber(o *object) PageNumber {
	o.require("pattern")
	p := PageNumber{Pattern: o.pattern("pattern"), Zone: readZone(o), Pos: o.pos().String()}
	if re, err := regexp.Compile(p.Pattern); err == nil && p.Pattern != "" && re.SubexpIndex("number") < 0 {
		o.problem(o.line, "pattern has no group (?P<number>…)")
	}
	return p
}

func readZone(o *object) Zone {
	return oneOf(o, "zone", ZoneAnywhere, ZoneHeading, ZoneTop, ZoneBottom, ZoneMargin)
}

func readClass(o *object) Class {
	o.require("id", "title", "family", "sensitivity")
	c := Class{
		ID:            o.id("id", classForm),
		Title:         o.text("title"),
		Family:        o.id("family", nameForm),
		Parent:        o.text("parent"),
		Jurisdictions: readJurisdictions(o),
		Aliases:       o.texts("aliases"),
		Issuer:        o.text("issuer"),
		Forms:         objects(o, "forms", readForm),
		Subtypes:      objects(o, "subtypes", readSubtype),
		MultiPage:     o.flag("multi_page"),
		MaxPages:      o.count("max_pages", 0),
		Signatures:    o.flag("signatures"),
		Wordless:      o.flag("wordless"),
		Sensitivity:   oneOf(o, "sensitivity", SensitivityPublic, SensitivityPersonal, SensitivityFinancial, SensitivityRestricted),
		Names:         objects(o, "names", readName),
		Accept:        o.number("accept", 0, 1, DefaultAccept),
		Signals:       objects(o, "signals", readSignal),
		FirstPage:     objects(o, "first_page", readSignal),
		Continuation:  objects(o, "continuation", readSignal),
		LastPage:      objects(o, "last_page", readSignal),
		Keys:          objects(o, "keys", readKey),
		Fields:        objects(o, "fields", readField),
		Pos:           o.pos().String(),
	}
	c.Examples = readExamples(o, c.ID)
	if c.MaxPages > 1 && !c.MultiPage {
		o.problem(o.line, "max_pages is above 1, but multi_page is not true")
	}
	if c.MaxPages == 1 && c.MultiPage {
		o.problem(o.line, "max_pages is 1, but multi_page is true")
	}
	signals := slices.Concat(c.Signals, c.FirstPage, c.Continuation, c.LastPage)
	unique(o.reader, signals, "signal", func(s Signal) (string, string) { return s.ID, s.Pos })
	unique(o.reader, c.Fields, "field", func(f Field) (string, string) { return f.Name, f.Pos })
	for _, s := range signals {
		if s.Subtype != "" && !slices.ContainsFunc(c.Subtypes, func(t Subtype) bool { return t.ID == s.Subtype }) {
			o.problem(parsePosition(s.Pos).line, "the class has no subtype %q", s.Subtype)
		}
	}
	return c
}

func readJurisdictions(o *object) []string {
	list := o.texts("jurisdictions")
	for _, s := range list {
		if s != "" && !countryForm.MatchString(s) {
			o.problem(o.line, "jurisdictions: %q must look like %s", s, countryForm)
		}
	}
	return list
}

func readForm(o *object) Form {
	o.require("number")
	f := Form{Number: o.text("number"), Version: o.text("version")}
	f.From, f.Until = o.period()
	return f
}

func readSubtype(o *object) Subtype {
	o.require("id", "title")
	return Subtype{ID: o.id("id", subtypeForm), Title: o.text("title")}
}

func readName(o *object) Name {
	o.require("system", "name", "match")
	return Name{System: o.id("system", nameForm), Name: o.text("name"), Match: oneOf(o, "match", MatchExact, MatchClose)}
}

func readSignal(o *object) Signal {
	o.require("id", "weight")
	s := Signal{
		ID:      o.id("id", nameForm),
		Phrases: o.texts("any"),
		Pattern: o.pattern("pattern"),
		Check:   readCheck(o),
		Layout:  readLayout(o),
		Alone:   o.flag("alone"),
		Zone:    readZone(o),
		Weight:  o.number("weight", 0, MaxWeight, 0),
		Against: o.flag("against"),
		Subtype: o.text("subtype"),
		Pos:     o.pos().String(),
	}
	kinds := 0
	for _, key := range []string{"any", "pattern", "layout"} {
		if o.has(key) {
			kinds++
		}
	}
	switch {
	case kinds != 1:
		o.problem(o.line, "a signal has one of any, pattern and layout")
	case o.has("check") && !o.has("pattern"):
		o.problem(o.line, "check needs a pattern")
	case o.has("alone") && o.has("any"):
		o.problem(o.line, "alone needs a pattern or a layout")
	case o.has("zone") && o.has("layout"):
		o.problem(o.line, "a layout has no zone: it is of the whole page")
	}
	for _, p := range s.Phrases {
		if !strings.ContainsFunc(p, letterOrDigit) && p != "" {
			o.problem(o.line, "any: %q has no letter or digit", p)
		}
	}
	return s
}

func readLayout(o *object) Layout {
	if !o.has("layout") {
		o.asked = append(o.asked, "layout")
		return ""
	}
	return oneOf(o, "layout", Layouts()...)
}

func readCheck(o *object) string {
	n := o.value("check")
	if n == nil {
		return ""
	}
	s := o.textOf(n, "check")
	if s != "" && !identifier.Known(s) {
		o.problem(lineOf(n), "check %q is unknown; known are %s", s, strings.Join(identifier.Names(), ", "))
	}
	return s
}

func readKey(o *object) Key {
	o.require("kind")
	k := Key{
		Kind:    o.id("kind", nameForm),
		Labels:  o.texts("labels"),
		Pattern: o.pattern("pattern"),
		Check:   readCheck(o),
		Pos:     o.pos().String(),
	}
	if !o.has("labels") && !o.has("pattern") {
		o.problem(o.line, "a key needs labels, a pattern or both")
	}
	return k
}

func readField(o *object) Field {
	o.require("name", "title", "type")
	f := Field{
		Name:      o.id("name", nameForm),
		Title:     o.text("title"),
		Type:      oneOf(o, "type", FieldText, FieldMoney, FieldDate, FieldYear, FieldInteger, FieldIdentifier),
		Labels:    o.texts("labels"),
		Pattern:   o.pattern("pattern"),
		Check:     readCheck(o),
		Required:  o.flag("required"),
		Sensitive: o.flag("sensitive"),
		Pos:       o.pos().String(),
	}
	if !o.has("labels") && !o.has("pattern") {
		o.problem(o.line, "a field needs labels, a pattern or both")
	}
	return f
}

func readRule(o *object) Rule {
	o.require("id", "title", "scope", "expr", "severity", "message")
	r := Rule{
		ID:       o.id("id", ruleForm),
		Title:    o.text("title"),
		Scope:    oneOf(o, "scope", ScopeDocument, ScopePackage),
		Classes:  o.texts("classes"),
		Expr:     o.text("expr"),
		Severity: oneOf(o, "severity", SeverityError, SeverityWarning, SeverityInfo),
		Message:  o.text("message"),
		Params:   o.params("params"),
		Needs:    o.texts("needs"),
		Pos:      o.pos().String(),
	}
	r.From, r.Until = o.period()
	if r.Scope == ScopeDocument && !o.has("classes") {
		o.problem(o.line, "a rule of scope document needs classes")
	}
	return r
}

func readProduct(o *object) Product {
	o.require("id", "title", "requires")
	p := Product{
		ID:            o.id("id", ruleForm),
		Title:         o.text("title"),
		Jurisdictions: readJurisdictions(o),
		Requires:      objects(o, "requires", readRequirement),
		Pos:           o.pos().String(),
	}
	unique(o.reader, p.Requires, "requirement", func(r Requirement) (string, string) { return r.ID, r.Pos })
	return p
}

func readRequirement(o *object) Requirement {
	o.require("id", "title", "any_of")
	return Requirement{
		ID:    o.id("id", nameForm),
		Title: o.text("title"),
		AnyOf: o.texts("any_of"),
		Count: o.count("count", 1),
		Pos:   o.pos().String(),
	}
}
