package sample

import "dossier/services/internal/sample/paper"

// A document is one paper, made out and set.
type document struct {
	class   Class
	fields  map[string]string
	pages   []page
	digital bool // came as a file, was never paper
}

// A page is a sheet and the numbers printed on it.
type page struct {
	sheet      *paper.Sheet
	number, of int // 0 when none is printed
}

// sheet is an empty page of the country's size.
func (l locale) sheet() *paper.Sheet { return &paper.Sheet{Width: l.width, Height: l.height} }

// single is a document of one page without a number.
func single(class Class, fields map[string]string, s *paper.Sheet) document {
	return document{class: class, fields: fields, pages: []page{{sheet: s}}}
}

// numbered gives every sheet its number, and lets footer print it.
func numbered(sheets []*paper.Sheet, footer func(s *paper.Sheet, number, of int)) []page {
	pages := make([]page, len(sheets))
	for i, s := range sheets {
		pages[i] = page{sheet: s, number: i + 1, of: len(sheets)}
		footer(s, i+1, len(sheets))
	}
	return pages
}
