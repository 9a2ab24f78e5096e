package validator

import (
	"fmt"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// missingDocuments are the requirements of a product that a package does not
// meet, in the product's order. A document counts by its class, read or not.
func missingDocuments(t *taxonomy.Taxonomy, product string, papers []paper) []events.MissingDocument {
	missing := []events.MissingDocument{}
	p, _ := t.Product(product)
	for _, r := range p.Requires {
		have := 0
		for _, d := range papers {
			if slices.ContainsFunc(r.AnyOf, func(c string) bool { return t.Is(d.class, c) }) {
				have++
			}
		}
		if have < r.Count {
			missing = append(missing, events.MissingDocument{Requirement: r.ID, Title: r.Title, AnyOf: r.AnyOf, Need: r.Count, Have: have})
		}
	}
	return missing
}

// RuleDocumentMissing is the rule of a finding about something that the product
// requires and the package lacks.
const RuleDocumentMissing = "document_missing"

func missingFindings(missing []events.MissingDocument) []events.Finding {
	var findings []events.Finding
	for _, m := range missing {
		findings = append(findings, events.Finding{
			Rule: RuleDocumentMissing, Severity: events.SeverityWarning,
			Message: fmt.Sprintf("%s: %d of %d in the package.", m.Title, m.Have, m.Need),
		})
	}
	return findings
}
