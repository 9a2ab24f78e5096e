// Package office sets what lies between the papers of a loan file: separator sheets, empty pages, fax covers, and foreign papers that belong to
// no loan but were scanned with it.
package office

import (
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "sys.separator", Name: "section-sheet", Write: sectionSheet},
		{Class: "sys.separator", Name: "patch-code", Write: patchSheet},
		{Class: "sys.separator", Name: "batch-header", Write: batchHeader},
		{Class: "sys.blank", Name: "empty", Write: emptyPage},
		{Class: "sys.blank", Name: "left-blank", Write: leftBlank},
		{Class: "sys.blank", Name: "show-through", Write: showThrough},
		{Class: "sys.fax_cover", Name: "transmittal", Write: transmittal},
		{Class: "sys.fax_cover", Name: "side-band", Write: sideBandFax},
		{Class: "sys.fax_cover", Name: "fax-service", Write: serviceFax},
		{Class: "sys.unknown", Name: "recipe", Write: recipe},
		{Class: "sys.unknown", Name: "private-letter", Write: privateLetter},
		{Class: "sys.unknown", Name: "appliance-manual", Write: applianceManual},
		{Class: "sys.unknown", Name: "till-receipt", Write: tillReceipt},
		{Class: "sys.unknown", Name: "invoice", Write: invoice},
		{Class: "sys.unknown", Name: "curriculum-vitae", Write: curriculumVitae},
		{Class: "sys.unknown", Name: "school-report", Write: schoolReport},
		{Class: "sys.unknown", Name: "lab-report", Write: labReport},
		{Class: "sys.unknown", Name: "menu", Write: menu},
		{Class: "sys.unknown", Name: "newspaper", Write: newspaper},
		{Class: "sys.unknown", Name: "itinerary", Export: true, Write: itinerary},
		{Class: "sys.unknown", Name: "packing-list", Write: packingList},
	}
}

// sheet is an empty sheet of the country's size.
func sheet(b *world.Borrower) *paper.Sheet { return &paper.Sheet{Width: b.Width, Height: b.Height} }

// nth is one of several contents of a paper: papers next to each other have different ones.
func nth[T any](b *world.Borrower, a template.Ask, from []T) T {
	return from[(a.Issuer(b).IntN(len(from))+a.Back)%len(from)]
}
