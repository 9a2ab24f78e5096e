package sample

import (
	"slices"

	"dossier/services/internal/sample/keptout"
	"dossier/services/internal/sample/papers/address"
	"dossier/services/internal/sample/papers/assets"
	"dossier/services/internal/sample/papers/identity"
	"dossier/services/internal/sample/papers/income"
	"dossier/services/internal/sample/papers/liability"
	"dossier/services/internal/sample/papers/loan"
	"dossier/services/internal/sample/papers/office"
	"dossier/services/internal/sample/papers/property"
	"dossier/services/internal/sample/template"
)

// templates are all of a set, in a fixed order.
func templates(of Templates) []template.Template {
	if of == KeptOut {
		return keptout.Templates()
	}
	return slices.Concat(identity.Templates(), address.Templates(), income.Templates(), assets.Templates(), liability.Templates(),
		property.Templates(), loan.Templates(), office.Templates())
}

// issuersOf are the templates of a class that are used in the spec's country.
func (s Spec) issuersOf(class Class) []template.Template {
	return slices.DeleteFunc(templates(s.Templates), func(t template.Template) bool {
		return t.Class != class || t.Country != "" && t.Country != s.Country
	})
}

// Classes are those a file of a country can hold, sorted.
func Classes(country string) []Class {
	var all []Class
	for _, t := range templates(Standard) {
		if t.Country == "" || t.Country == country {
			all = append(all, t.Class)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
