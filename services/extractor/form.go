package extractor

import (
	"regexp"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// A form is what is looked for on documents of one class.
type form struct {
	fields   []field
	ownWords lexicon // the labels of the class
	anyWords lexicon // the labels of all classes: what they know is no value
}

// A field is one value that is looked for.
type field struct {
	taxonomy.Field
	shape  shape
	labels []place
}

// A place is a label of a field. Fields of one type that share a label share
// what stands beside it: the first of them takes the first value, and so on. So
// one label, Statement Period, serves the day it begins and the day it ends,
// and one row of a table the amount of the month and that of the year.
type place struct {
	label
	nth int // which of the values, from 0
}

// compile makes the forms of all classes that have fields. That patterns
// compile was seen to when the taxonomy was loaded.
func compile(t *taxonomy.Taxonomy) map[string]form {
	var all lexicon
	for _, c := range t.Classes {
		for _, f := range c.Fields {
			all.add(worded(f.Labels)...)
		}
		for _, k := range c.Keys {
			all.add(worded(k.Labels)...)
		}
	}
	forms := make(map[string]form)
	for _, c := range t.Classes {
		if len(c.Fields) == 0 {
			continue
		}
		f := form{anyWords: all}
		shared := make(map[string]int)
		for _, tf := range c.Fields {
			x := field{Field: tf, shape: shape{check: tf.Check}}
			if tf.Pattern != "" {
				x.shape.pattern = regexp.MustCompile(`^(?:` + tf.Pattern + `)$`)
			}
			for _, text := range tf.Labels {
				l := newLabel(text)
				if slices.ContainsFunc(x.labels, func(p place) bool { return p.label == l }) {
					continue
				}
				key := string(tf.Type) + " " + l.folded
				x.labels = append(x.labels, place{l, shared[key]})
				shared[key]++
			}
			f.ownWords.add(tf.Labels...)
			f.fields = append(f.fields, x)
		}
		forms[c.ID] = f
	}
	return forms
}

// worded are those labels that are surely no value. What is shorter may well
// be one: DL, No, PAN, To.
func worded(labels []string) []string {
	return slices.DeleteFunc(slices.Clone(labels), func(l string) bool { return len([]rune(fold(l))) < shortLabel })
}

// missing counts the required fields that have no value.
func (f form) missing(found events.Fields) int {
	n := 0
	for _, x := range f.fields {
		if _, ok := found[x.Name]; x.Required && !ok {
			n++
		}
	}
	return n
}

// parse reads a text as a value of the field's type, which must also have the
// field's pattern and pass its check.
func (x field) parse(text string, order dateOrder) (parsed, bool) {
	var p parsed
	var ok bool
	switch x.Type {
	case taxonomy.FieldMoney:
		p, ok = money(text)
	case taxonomy.FieldDate:
		p, ok = date(text, order)
	case taxonomy.FieldYear:
		p, ok = year(text)
	case taxonomy.FieldInteger:
		p, ok = integer(text)
	case taxonomy.FieldIdentifier:
		return x.shape.identify(text)
	default:
		p, ok = plainText(text)
	}
	if !ok {
		return parsed{}, false
	}
	pattern, check := x.shape.fits(text, p.value)
	if !pattern {
		return parsed{}, false
	}
	if !check {
		p.quality *= failedCheck
	}
	return p, true
}

// mostWords is how many words a value of a type may be printed in: 7th day of
// March , 2026; Rs. 1,234 .50 CR; the longest identifiers come in groups of four.
func mostWords(t taxonomy.FieldType) int {
	switch t {
	case taxonomy.FieldMoney:
		return 4
	case taxonomy.FieldDate:
		return 6
	case taxonomy.FieldYear:
		return 4
	case taxonomy.FieldIdentifier:
		return 8
	default:
		return 1
	}
}
