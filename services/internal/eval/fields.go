package eval

import (
	"strings"

	"dossier/services/internal/eval/metric"
	"dossier/taxonomy"
)

// asks says which type a field of a class has, and whether the taxonomy asks for it at all.
type asks func(class, field string) (taxonomy.FieldType, bool)

// Asked are the fields a taxonomy asks for.
func Asked(t *taxonomy.Taxonomy) func(class, field string) (taxonomy.FieldType, bool) {
	return func(class, field string) (taxonomy.FieldType, bool) {
		c, ok := t.Class(class)
		if !ok {
			return "", false
		}
		f, ok := c.Field(field)
		return f.Type, ok
	}
}

// fields compares what is printed on papers with what was extracted from the documents that mean them. A paper that no document means has
// its fields missing, and what was read from a document that means none is spurious. asked are the rows of the fields that the taxonomy asks for; all is
// every field that is printed, which shows how much it does not ask for.
func (p Package) fields(means map[string]string, asked asks) (rows []metric.FieldRow, all metric.FieldCounts) {
	of := map[string]string{} // the paper that a document means
	for paper, document := range means {
		of[document] = paper
	}
	var wanted, printed, read []metric.Field
	truth := map[string]map[string]string{}
	for _, d := range p.Truth.Documents {
		if p.Truth.Origin == "real" || system(d.Class) {
			continue // nobody labelled the fields of real papers
		}
		truth[d.ID] = d.Fields
		for name, value := range d.Fields {
			typ, ok := asked(d.Class, name)
			f := metric.Field{Document: d.ID, Class: d.Class, Name: name, Value: plain(typ, value)}
			printed = append(printed, f)
			if ok {
				wanted = append(wanted, f)
			}
		}
	}
	if len(printed) == 0 {
		return nil, all
	}
	for _, d := range p.Result.Documents {
		id := d.ID
		if paper, ok := of[d.ID]; ok {
			id = paper
		} else {
			id = "said " + id
		}
		for name, f := range d.Fields {
			if _, known := truth[id][name]; !known && of[d.ID] != "" {
				// The truth lists what a credit engine wants, not all that is printed: of a field it does not know nothing can be said.
				continue
			}
			typ, _ := asked(d.Class, name)
			read = append(read, metric.Field{Document: id, Class: d.Class, Name: name, Value: plain(typ, f.Value)})
		}
	}
	return metric.Fields(wanted, read), metric.FieldsTotal(metric.Fields(printed, read))
}

// plain is a value as it is compared: of an identifier only letters and digits count, of a text neither case nor blanks, of a year its first one.
func plain(typ taxonomy.FieldType, value string) string {
	switch typ {
	case taxonomy.FieldMoney, taxonomy.FieldDate, taxonomy.FieldInteger:
		return value
	case taxonomy.FieldYear:
		return value[:min(4, len(value))]
	case taxonomy.FieldIdentifier:
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return r - 'a' + 'A'
			}
			if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
				return r
			}
			return -1
		}, value)
	}
	return strings.ToLower(strings.Join(strings.Fields(value), " "))
}
