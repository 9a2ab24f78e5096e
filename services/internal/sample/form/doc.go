// Package form holds what papers have in common however different they look:
// labelled boxes, tables that run over pages, clauses, marks of pen and stamp,
// portraits, codes. It draws on a [paper.Sheet] and knows nothing of borrowers.
//
// Every helper takes its faces and inks from the caller, or from a [Style], so
// that two issuers' papers need not look alike.
package form

import "dossier/services/internal/sample/paper"

// Style is the typography of an issuer.
type Style struct {
	Text, Bold paper.Face
	Size       float64   // of running text, in points
	Ink        paper.Ink // of titles, bands and rules: the issuer's colour
	Pale       paper.Ink // a light ground of it
}

// Of returns the style's text at a size.
func (s Style) Of(size float64) paper.Type { return s.Text.Of(size) }

// BoldOf returns its bold at a size.
func (s Style) BoldOf(size float64) paper.Type { return s.Bold.Of(size) }
