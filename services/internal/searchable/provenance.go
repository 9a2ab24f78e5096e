package searchable

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
	"time"

	"dossier/events"
)

// producer is the program that a PDF says it was made by.
const producer = "Dossier"

// Namespace is that of the properties by which an output document tells, in its
// XMP metadata (ISO 16684-1), where it comes from. They hold ids, numbers and
// digests, and nothing of a borrower's:
//
//	Package          id of the package, 32 hex digits
//	Run, Revision    of the package, as in the result
//	Document         id of the document within the revision, such as d003
//	Class            id of its class in the taxonomy
//	Taxonomy         id and Version and Digest of the taxonomy, a structure
//	Upload           digest of the file that was uploaded
//	Pages            a sequence, one structure for each page of this PDF, in order:
//	    Page         its number in the upload, from 1
//	    Picture      digest of the picture that is shown, as it is kept
//	    Text         digest of the words that lie over it, as they are kept
//
// A digest is "sha256:" and 64 hex digits. Names are only ever added.
const Namespace = "urn:dossier:provenance:1:"

// source is where a page of the PDF comes from.
type source struct {
	page          int // of the upload
	picture, text string
}

// provenance is the XMP packet of a document.
func provenance(r events.Result, d events.ResultDocument, pages []source) []byte {
	x := packet{}
	x.raw("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"` +
		` xmlns:dossier="` + Namespace + "\">\n")
	x.property("dc:format", "application/pdf")
	x.raw("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
	x.text(d.Title)
	x.raw("</rdf:li></rdf:Alt></dc:title>\n")
	x.property("pdf:Producer", producer)
	if ended := r.Timings.Ended; !ended.IsZero() {
		at := ended.UTC().Format(time.RFC3339)
		x.property("xmp:CreateDate", at)
		x.property("xmp:ModifyDate", at)
	}
	x.property("dossier:Package", r.Package)
	x.property("dossier:Run", strconv.Itoa(r.Run))
	x.property("dossier:Revision", strconv.Itoa(r.Revision))
	x.property("dossier:Document", d.ID)
	x.property("dossier:Class", d.Class)
	x.raw(`<dossier:Taxonomy rdf:parseType="Resource">` + "\n")
	x.property("dossier:Id", r.Taxonomy.ID)
	x.property("dossier:Version", r.Taxonomy.Version)
	x.property("dossier:Digest", r.Taxonomy.Digest)
	x.raw("</dossier:Taxonomy>\n")
	x.property("dossier:Upload", "sha256:"+r.Source.SHA256)
	x.raw("<dossier:Pages><rdf:Seq>\n")
	for _, p := range pages {
		x.raw(`<rdf:li rdf:parseType="Resource">` + "\n")
		x.property("dossier:Page", strconv.Itoa(p.page))
		x.property("dossier:Picture", p.picture)
		if p.text != "" {
			x.property("dossier:Text", p.text)
		}
		x.raw("</rdf:li>\n")
	}
	x.raw("</rdf:Seq></dossier:Pages>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return x.Bytes()
}

// packet is XML that is being written.
type packet struct{ bytes.Buffer }

func (x *packet) raw(s string) { x.WriteString(s) }

// text writes what may hold anything.
func (x *packet) text(s string) { _ = xml.EscapeText(x, []byte(s)) } // a buffer takes all

func (x *packet) property(name, value string) {
	fmt.Fprintf(x, "<%s>", name)
	x.text(value)
	fmt.Fprintf(x, "</%s>\n", name)
}
