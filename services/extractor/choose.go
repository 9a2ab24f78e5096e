package extractor

import (
	"context"
	"fmt"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// read finds the fields of a document on its pages. The only error is that of
// the context, looked at between fields: one field of a long document takes
// seconds.
func (f form) read(ctx context.Context, pages []events.PageText, jurisdictions []string) (events.Fields, error) {
	sheets := make([]sheet, len(pages))
	for i, p := range pages {
		sheets[i] = layOut(p)
	}
	order := orderOf(sheets, jurisdictions)
	zone, zoned := findZone(sheets)

	fields := events.Fields{}
	for _, x := range f.fields {
		if ctx.Err() != nil {
			return nil, fmt.Errorf("read fields: %w", ctx.Err())
		}
		var best reading
		var ok bool
		switch {
		case x.Check == checkMRZ:
			best, ok = zone.whole, zoned
		default:
			best, ok = f.best(x, sheets, order)
			if said, known := zone.field(x.Field); known && (!ok || fold(said.value) == fold(best.value)) {
				best.value, ok = said.value, true // its check digits know an I from a 1
				if len(best.words) == 0 {
					best = said
				}
			}
		}
		if ok {
			fields[x.Name] = best.field(x)
		}
	}
	return fields, nil
}

// agreement is what each further place that says the same takes off the doubt
// about a value: what stands on every page of a statement is what it says.
const agreement = 0.8

// best is the reading of a field in which we believe most, once readings that
// agree have been counted; of equals, the one that stands first.
func (f form) best(x field, sheets []sheet, order dateOrder) (reading, bool) {
	var all []reading
	for _, s := range sheets {
		for _, r := range (looker{f, x, s, order}).readings() {
			// Several labels may lead to the same words.
			if i := slices.IndexFunc(all, r.stands); i < 0 {
				all = append(all, r)
			} else if r.confidence > all[i].confidence {
				all[i] = r
			}
		}
	}
	if len(all) == 0 {
		return f.unlabelled(x, sheets, order)
	}
	places := make(map[string]int)
	for _, r := range all {
		places[r.value]++
	}
	var best reading
	for _, r := range all {
		doubt := 1 - r.confidence
		for range places[r.value] - 1 {
			doubt *= agreement
		}
		if r.confidence = 1 - doubt; r.confidence > best.confidence {
			best = r
		}
	}
	return best, true
}

// unlabelled finds a field that has no label on the paper, or whose label could
// not be read, by its form alone. Without a label the form must be one that
// nothing else has, and is not put right: check digits must agree, or the
// taxonomy must ask for no label. If different values have it, nobody knows
// which is meant.
func (f form) unlabelled(x field, sheets []sheet, order dateOrder) (reading, bool) {
	if len(x.labels) > 0 && (x.Check == "" || f.sharesCheck(x)) {
		return reading{}, false // one field's value must not stand in for another's
	}
	x.shape.exactly = true
	var best reading
	values := make(map[string]bool)
	for _, s := range sheets {
		k := looker{f, x, s, order}
		for _, r := range s.rows {
			for i := 0; i < len(r.words); i++ {
				p, n := k.valueAt(r.words, i)
				if n == 0 || x.Check != "" && p.quality <= failedCheck {
					continue
				}
				values[p.value] = true
				for _, c := range k.reading(p, r.words[i:i+n], withoutLabel) {
					if c.confidence > best.confidence {
						best = c
					}
				}
				i += n - 1
			}
		}
	}
	return best, len(values) == 1 && best.confidence > 0
}

// sharesCheck reports whether another field of the class has the same check.
func (f form) sharesCheck(x field) bool {
	return slices.ContainsFunc(f.fields, func(o field) bool { return o.Name != x.Name && o.Check == x.Check })
}

// field is the reading as it is handed on.
func (r reading) field(x field) events.Field {
	f := events.Field{
		Type:       string(x.Type),
		Value:      r.value,
		Text:       textOf(r.words),
		Confidence: rounded(r.confidence),
	}
	if x.Type == taxonomy.FieldIdentifier || x.Type == taxonomy.FieldText {
		f.Value, f.Text = maskAadhaar(f.Value, x.Check), maskAadhaar(f.Text, x.Check)
	}
	for i, w := range r.words {
		n := len(f.Evidence) - 1
		if i > 0 && level(f.Evidence[n].Box, w.Box) {
			f.Evidence[n].Box = union(f.Evidence[n].Box, w.Box)
			continue
		}
		f.Evidence = append(f.Evidence, events.Evidence{Page: r.page, Box: w.Box})
	}
	return f
}

// rounded keeps four decimals: more would be noise, and would differ between
// processors.
func rounded(x float64) float64 { return float64(int(x*10000+0.5)) / 10000 }
