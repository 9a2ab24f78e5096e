package paper

import (
	"strings"

	"github.com/go-fonts/dejavu/dejavusans"
	"github.com/go-fonts/dejavu/dejavusansbold"
	"github.com/go-fonts/liberation/liberationmonobold"
	"github.com/go-fonts/liberation/liberationmonoregular"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansitalic"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
)

// Face is one of the typefaces papers are set in. They are free fonts with the shapes, and mostly the widths, of those that real papers
// use. What a face has no letter for is taken from another one (see stand-ins), but only Deva sets Devanagari.
type Face int

// The faces.
const (
	Sans         Face = iota // Liberation Sans, as Helvetica and Arial
	SansBold                 //
	Serif                    // Liberation Serif, as Times
	SerifBold                //
	SerifItalic              //
	Mono                     // Liberation Mono, as Courier New
	MonoBold                 //
	SansItalic               // Liberation Sans
	Humanist                 // Carlito, as Calibri
	HumanistBold             //
	Wide                     // DejaVu Sans, as Verdana
	WideBold                 //
	Narrow                   // Roboto Condensed, for what must fit into narrow columns
	NarrowBold               //
	Roman                    // Caladea, as Cambria
	RomanBold                //
	OCRB                     // OCR-B, of machine-readable zones
	Hand                     // Breip, a person's print hand with a thin pen
	Scrawl                   // Kristi, a hurried slanted hand; small on its body
	Deva                     // Lohit Devanagari, with Latin letters of its own
)

var faces = [...]struct {
	name string
	ttf  []byte
	load func() *typeface
}{
	Sans:         {"sans", liberationsansregular.TTF, parsed(liberationsansregular.TTF)},
	SansBold:     {"sansbold", liberationsansbold.TTF, parsed(liberationsansbold.TTF)},
	Serif:        {"serif", liberationserifregular.TTF, parsed(liberationserifregular.TTF)},
	SerifBold:    {"serifbold", liberationserifbold.TTF, parsed(liberationserifbold.TTF)},
	SerifItalic:  {"serifitalic", liberationserifitalic.TTF, parsed(liberationserifitalic.TTF)},
	Mono:         {"mono", liberationmonoregular.TTF, parsed(liberationmonoregular.TTF)},
	MonoBold:     {"monobold", liberationmonobold.TTF, parsed(liberationmonobold.TTF)},
	SansItalic:   {"sansitalic", liberationsansitalic.TTF, parsed(liberationsansitalic.TTF)},
	Humanist:     {"humanist", carlito, parsed(carlito)},
	HumanistBold: {"humanistbold", carlitoBold, parsed(carlitoBold)},
	Wide:         {"wide", dejavusans.TTF, parsed(dejavusans.TTF)},
	WideBold:     {"widebold", dejavusansbold.TTF, parsed(dejavusansbold.TTF)},
	Narrow:       {"narrow", robotoCondensed, parsed(robotoCondensed)},
	NarrowBold:   {"narrowbold", robotoCondensedBold, parsed(robotoCondensedBold)},
	Roman:        {"roman", caladea, parsed(caladea)},
	RomanBold:    {"romanbold", caladeaBold, parsed(caladeaBold)},
	OCRB:         {"ocrb", ocrB, parsed(ocrB)},
	Hand:         {"hand", breip, parsed(breip)},
	Scrawl:       {"scrawl", kristi, parsed(kristi)},
	Deva:         {"deva", lohit, parsed(lohit)},
}

// Of returns the face as a type of a size, in black.
func (f Face) Of(size float64) Type { return Type{Face: f, Size: size, Ink: Black} }

// Wrap breaks a text into lines that fit a width. A newline in the text always breaks.
func (t Type) Wrap(width float64, text string) []string {
	var lines []string
	for part := range strings.SplitSeq(text, "\n") {
		line := ""
		for word := range strings.FieldsSeq(part) {
			if line != "" && t.Width(line+" "+word) > width {
				lines = append(lines, line)
				line = word
			} else if line == "" {
				line = word
			} else {
				line += " " + word
			}
		}
		lines = append(lines, line)
	}
	return lines
}
