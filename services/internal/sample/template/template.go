// Package template says what a template is: one issuer's way of setting a paper
// of a class. The templates themselves stand in the folders of package papers, and
// those that nothing may be tuned on in package keptout.
package template

import (
	"fmt"
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/world"
)

// Template is one issuer's way of setting a paper of a class.
type Template struct {
	Class   string // the taxonomy's id
	Name    string // unique within class and country, in kebab-case: "adp-stub"
	Country string // US or IN; empty: both, and the template asks the borrower's locale
	Export  bool   // people download it: it comes born-digital as often as on paper
	// Write makes a paper out. It depends on nothing but its arguments, and the same arguments give the same paper.
	Write func(b *world.Borrower, a Ask) Document
}

// Ask says which of several papers of the kind is wanted.
type Ask struct {
	Back    int // papers of a period, counted back from the application: 0 is the last, 1 the one before
	Account int // of a bank statement, passbook or cheque; the card of a credit card statement
	Months  int // a bank statement covers: 1, 3, 6 or 12; 0: as the country has it
	Pages   int // about so many, for papers whose length is free; 0: as usual

	of string // class and name of the template that is asked
}

// Period is how many months a bank statement covers.
func (a Ask) Period(b *world.Borrower) int {
	if a.Months > 0 {
		return a.Months
	}
	return world.Either(b.Locale, 1, 3)
}

// Make makes a paper out by the template.
func (t Template) Make(b *world.Borrower, a Ask) Document {
	a.of = t.Class + " " + t.Name
	return t.Write(b, a)
}

// Issuer is the source for what the paper's issuer decides freely: colours, his own numbers. It is the same for all papers of one template
// of a borrower.
func (a Ask) Issuer(b *world.Borrower) *rand.Rand { return b.Random(a.of) }

// Own is the source for what differs from one such paper to the next.
func (a Ask) Own(b *world.Borrower) *rand.Rand {
	return b.Random(fmt.Sprintf("%s %d %d", a.of, a.Account, a.Back))
}

// Document is a paper, made out and set.
type Document struct {
	Pages []Page
	// Fields holds what is printed, by the names of the taxonomy and a few more. Dates are ISO 8601 and amounts plain decimals, however they are
	// printed; all else is as printed. What the paper does not print is absent.
	Fields map[string]string
	// The period it is about, ISO 8601, where it is about one.
	From, To string
	// Subtype as of the taxonomy, where the class has some: SCHEDULE_C.
	Subtype string
}

// Page is a sheet and the numbers printed on it.
type Page struct {
	Sheet      *paper.Sheet
	Number, Of int    // 0 when none is printed
	Subtype    string // of this page, where it differs within the document
}

// Single is a document of one page without a number.
func Single(fields map[string]string, s *paper.Sheet) Document {
	return Document{Fields: fields, Pages: []Page{{Sheet: s}}}
}

// Numbered gives every sheet its number, and lets footer print it.
func Numbered(fields map[string]string, sheets []*paper.Sheet, footer func(s *paper.Sheet, number, of int)) Document {
	d := Document{Fields: fields, Pages: make([]Page, len(sheets))}
	for i, s := range sheets {
		d.Pages[i] = Page{Sheet: s, Number: i + 1, Of: len(sheets)}
		footer(s, i+1, len(sheets))
	}
	return d
}

// Uncounted is a document whose pages print their number, but not how many there are.
func Uncounted(d Document) Document {
	for i := range d.Pages {
		d.Pages[i].Of = 0
	}
	return d
}

// Unnumbered is a document of several pages that prints no numbers.
func Unnumbered(fields map[string]string, sheets []*paper.Sheet) Document {
	d := Document{Fields: fields, Pages: make([]Page, len(sheets))}
	for i, s := range sheets {
		d.Pages[i] = Page{Sheet: s}
	}
	return d
}

// About says which period the document is about.
func (d Document) About(from, to string) Document {
	d.From, d.To = from, to
	return d
}
