// Package searchable writes output documents: one document of a package as a PDF
// of its own, made of the pictures of its pages and, invisible over them, the
// words that were read.
//
// Nothing of the upload but these goes in. A script, a link, a form or a file
// inside the upload's PDF cannot, because the upload's PDF is not looked at.
//
// Read it in this order: [Write] is the file, picture.go what is seen, text.go
// what is found and copied, font.go the font of that, provenance.go what the file
// says of where all of it comes from.
package searchable

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"strings"

	"dossier/events"
	"dossier/services/internal/pdf"
)

// A Page is one page of a document, as it is on record and as it is kept.
type Page struct {
	Split   events.PageSplit
	Read    events.PageRead
	Picture []byte          // what Split.Image refers to
	Text    events.PageText // what Read.Text refers to
}

// The objects that are written last have the first numbers.
const (
	catalog = iota + 1
	pageTree
	information
	reserved = information
)

// longest is the side of a page in units of its own, by ISO 32000-1, annex C. A
// longer page gets larger units.
const longest = 14_400

// Write writes a document of a result. The pages must be the document's, in its
// order, and come one at a time: nothing of a page is held when it is written but
// its number and its digests. An error among the pages ends it, and what was
// written until then is no PDF. The same pages of the same result give the same
// bytes.
func Write(to io.Writer, r events.Result, d events.ResultDocument, pages iter.Seq2[Page, error]) error {
	buffered := bufio.NewWriterSize(to, 64<<10)
	f := &file{out: pdf.NewWriter(buffered, "1.7"), fonts: make(fonts)}
	for range reserved {
		f.out.Next()
	}
	for p, err := range pages {
		if err != nil {
			return err
		}
		if n := len(f.sources); n == len(d.Pages) || p.Split.Page != d.Pages[n] {
			return fmt.Errorf("page %d is not the next of %s", p.Split.Page, d.ID)
		}
		if err := f.page(p); err != nil {
			return fmt.Errorf("page %d: %w", p.Split.Page, err)
		}
	}
	if len(f.sources) != len(d.Pages) || len(f.sources) == 0 {
		return fmt.Errorf("%s has %d of its %d pages", d.ID, len(f.sources), len(d.Pages))
	}
	if err := f.end(r, d); err != nil {
		return err
	}
	return buffered.Flush()
}

// file is a PDF that is being written.
type file struct {
	out     *pdf.Writer
	kids    strings.Builder // the objects of the pages
	fonts   fonts
	sources []source // of the pages
}

// page writes one page: its picture, upright, and its words over it.
func (f *file) page(p Page) error {
	width, height := p.Text.Width, p.Text.Height
	if !(width > 0 && height > 0) || math.IsInf(width+height, 0) {
		return errors.New("it has no extent")
	}
	picture, err := f.picture(p)
	if err != nil {
		return err
	}
	unit := max(width, height, longest) / longest
	width, height = width/unit, height/unit

	var content bytes.Buffer
	fmt.Fprintf(&content, "q %s cm /Page Do Q\n", upright(p.Read.Turned, width, height))
	l := layer{to: &content, height: height, unit: unit, fonts: f.fonts, out: f.out, used: make(map[int]bool)}
	l.write(p.Text)
	contents := f.out.Packed("", content.Bytes())

	n := f.out.Next()
	userUnit := ""
	if unit > 1 {
		userUnit = " /UserUnit " + pdf.Decimal(unit)
	}
	f.out.Object(n, fmt.Sprintf("<< /Type /Page /Parent %d 0 R /MediaBox [ 0 0 %s %s ]%s /Resources << /XObject << /Page %d 0 R >>%s >> /Contents %d 0 R >>",
		pageTree, pdf.Decimal(width), pdf.Decimal(height), userUnit, picture, l.resources(), contents))
	fmt.Fprintf(&f.kids, "%d 0 R ", n)
	f.sources = append(f.sources, source{page: p.Split.Page, picture: p.Split.Image.Digest, text: p.Read.Text.Digest})
	return f.out.Err()
}

// upright is the matrix that lays a picture on a page of an extent, turned
// clockwise by so many degrees. A picture is one unit wide and high, and the
// origin is the lower left corner of both.
func upright(turned int, width, height float64) string {
	w, h := pdf.Decimal(width), pdf.Decimal(height)
	switch turned {
	case 90: // its lower edge comes to lie on the left
		return fmt.Sprintf("0 -%s %s 0 0 %s", h, w, h)
	case 180:
		return fmt.Sprintf("-%s 0 0 -%s %s %s", w, h, w, h)
	case 270:
		return fmt.Sprintf("0 %s -%s 0 %s 0", h, w, w)
	}
	return fmt.Sprintf("%s 0 0 %s 0 0", w, h)
}

// end writes what holds the pages together.
func (f *file) end(r events.Result, d events.ResultDocument) error {
	f.fonts.write(f.out)
	metadata := provenance(r, d, f.sources)
	about := f.out.Stream("/Type /Metadata /Subtype /XML", metadata)
	f.out.Object(pageTree, fmt.Sprintf("<< /Type /Pages /Count %d /Kids [ %s] >>", len(f.sources), f.kids.String()))
	f.out.Object(catalog, fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R /Metadata %d 0 R /PageLabels << /Nums [ %s] >> >>",
		pageTree, about, labels(f.sources)))
	made := ""
	if !r.Timings.Ended.IsZero() {
		stamp := pdf.Text(r.Timings.Ended.UTC().Format("D:20060102150405Z"))
		made = fmt.Sprintf(" /CreationDate %s /ModDate %s", stamp, stamp)
	}
	f.out.Object(information, fmt.Sprintf("<< /Title %s /Producer %s%s >>", pdf.Text(d.Title), pdf.Text(producer), made))
	// The metadata names all content by its digest, so it can stand for the file.
	id := sha256.Sum256(metadata)
	return f.out.End(fmt.Sprintf("/Root %d 0 R /Info %d 0 R /ID [ <%X> <%X> ]", catalog, information, id[:16], id[:16]))
}

// labels have a viewer number pages as the upload does. Pages that follow one
// another there share an entry.
func labels(sources []source) string {
	var list strings.Builder
	for i, s := range sources {
		if i == 0 || s.page != sources[i-1].page+1 {
			fmt.Fprintf(&list, "%d << /S /D /St %d >> ", i, s.page)
		}
	}
	return list.String()
}
