// Package mupdf opens a document and draws and reads its pages with MuPDF. It
// is what runs inside a worker: a document can crash it, and it has no bound on
// time. Nothing else may link it; see the package worker beside it.
//
// MuPDF is reached through mupdf.c rather than through go-fitz's own functions.
// Those leave annotations and filled form fields out of the picture, which on a
// loan application is the content; let an error that MuPDF throws outside of a
// drawing call end the process; print MuPDF's warnings, which quote the document,
// to stderr; and give neither boxes nor a bound on memory.
package mupdf

// #include <stdlib.h>
// #include "mupdf.h"
import "C"

import (
	"runtime"
	"unsafe"

	_ "github.com/gen2brain/go-fitz" // links MuPDF into the binary
)

// A Document is one document open in MuPDF, for one goroutine at a time.
type Document struct {
	doc     *C.document
	content runtime.Pinner // MuPDF reads the bytes where they are
}

// A Box is a rectangle in points, as the document states it.
type Box struct{ X0, Y0, X1, Y1 float64 }

// A Drawing is a page in gray, row by row. Its pixels belong to MuPDF and last
// until the next page is loaded.
type Drawing struct {
	Pixels []byte
	Stride int  // bytes from one row to the next
	Flawed bool // parts of the page could not be drawn, or end before their end
}

// A Failure is why MuPDF did not do what it was asked to.
type Failure string

// The failures.
const (
	Failed    Failure = "MuPDF failed"
	NoMemory  Failure = "more memory needed than allowed"
	Encrypted Failure = "a password is needed"
	PureXFA   Failure = "a dynamic form without static pages"
)

func (f Failure) Error() string { return string(f) }

// Facts are what is odd about a document, one bit each.
type Facts uint32

// The facts.
const (
	Repaired      Facts = C.REPAIRED       // its structure was broken and rebuilt
	OwnerPassword Facts = C.OWNER_PASSWORD // encrypted, but open to readers
	XFA           Facts = C.HAS_XFA        // a dynamic form
	Script        Facts = C.HAS_SCRIPT     // JavaScript
	Files         Facts = C.HAS_FILES      // files inside the file
	Launch        Facts = C.HAS_LAUNCH     // an action that starts a program
	External      Facts = C.HAS_EXTERNAL   // refers to content elsewhere, or sends some there
	Incremental   Facts = C.INCREMENTAL    // changed after it was first written
	Miscounted    Facts = C.MISCOUNTED     // counts other pages than it has
	AllFacts      Facts = C.ALL_FACTS
)

// Open opens a document held in memory, which must not change until it is
// closed. It refuses rather than asks for a password. memory bounds what MuPDF
// holds, in bytes. The media type must be that of a PDF or of a picture.
func Open(content []byte, mediaType string, memory int64) (*Document, error) {
	if len(content) == 0 {
		return nil, Failed
	}
	magic := C.CString(mediaType)
	defer C.free(unsafe.Pointer(magic))
	d := &Document{doc: C.document_new(C.size_t(memory))}
	if d.doc == nil {
		return nil, NoMemory // or of another version than mupdf.c is written for, which no test survives
	}
	d.content.Pin(&content[0])
	if err := outcome(C.document_open(d.doc, (*C.uchar)(&content[0]), C.size_t(len(content)), magic)); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// Close lets the document go.
func (d *Document) Close() {
	C.document_close(d.doc)
	d.content.Unpin()
}

// Pages is how many pages the document says it has, or has, whichever is more.
func (d *Document) Pages() (int, error) {
	var pages C.int
	err := outcome(C.document_count(d.doc, &pages))
	return int(pages), err
}

// Facts are what is odd about the document, as far as is known by now.
func (d *Document) Facts() Facts { return Facts(C.document_facts(d.doc)) }

// Search looks through all of the document's objects, up to a bound, for what
// it carries beside its pages. It comes last: reading an object that no page
// needs may make MuPDF rebuild the document, which changes what pages look like.
func (d *Document) Search() Facts { return Facts(C.document_search(d.doc)) }

// Load makes a page, from 0, the current one and tells its bounds. A picture is
// put upright that lies as the orientation says, 1 to 8 as in TIFF; anything
// else is as it is. Those of JPEGs MuPDF knows by itself.
func (d *Document) Load(page, orientation int) (Box, error) {
	var x0, y0, x1, y1 C.float
	err := outcome(C.page_load(d.doc, C.int(page), C.int(orientation), &x0, &y0, &x1, &y1))
	return Box{float64(x0), float64(y0), float64(x1), float64(y1)}, err
}

// A Scan is the largest picture that a PDF's page names: a page that was scanned
// is hardly more.
type Scan struct {
	Pixels  int64 // 0: there is none
	Bilevel bool  // in black and white
}

// Scan is that of a page, from 0, which need not be loaded.
func (d *Document) Scan(page int) (Scan, error) {
	var pixels C.int64_t
	var bilevel C.int
	err := outcome(C.page_scan(d.doc, C.int(page), &pixels, &bilevel))
	return Scan{int64(pixels), bilevel != 0}, err
}

// Draw renders the current page to so many pixels.
func (d *Document) Draw(xScale, yScale float64, width, height int) (Drawing, error) {
	var p C.picture
	if err := outcome(C.page_draw(d.doc, C.float(xScale), C.float(yScale), C.int(width), C.int(height), &p)); err != nil {
		return Drawing{}, err
	}
	return Drawing{
		Pixels: unsafe.Slice((*byte)(p.pixels), int(p.stride)*height),
		Stride: int(p.stride),
		Flawed: p.errors > 0,
	}, nil
}

// What a mark of a page's text is, if it is no character.
const (
	MarkLine    = C.MARK_LINE    // a line of text begins; the box is the direction of its baseline, x and y
	MarkPicture = C.MARK_PICTURE // a picture stands there
)

// MarkSize is how many bytes a mark takes.
const MarkSize = C.sizeof_mark

// Text is what stands on the current page, with its outlines: marks, as mupdf.h
// has them, in this machine's order of bytes. It lasts until the next page is
// loaded.
func (d *Document) Text() ([]byte, error) {
	var l C.layer
	if err := outcome(C.page_text(d.doc, &l)); err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(l.marks)), int(l.size)), nil
}

func outcome(status C.int) error {
	switch status {
	case C.OK:
		return nil
	case C.NO_MEMORY:
		return NoMemory
	case C.ENCRYPTED:
		return Encrypted
	case C.PURE_XFA:
		return PureXFA
	default:
		return Failed
	}
}
