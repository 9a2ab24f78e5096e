package paper

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"math"
	"strconv"
	"time"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/encoding/charmap"
)

// Book binds pages into one PDF: sheets as born-digital pages, pictures as scanned ones. Its bytes depend on nothing but what is added, in its
// order.
//
// It writes the PDF itself. The kind of file it needs is small, and the library tried before (go-pdf/fpdf v0.12.0) orders pictures of one width
// as a map does, so two runs differ, and lists every picture of the file on every page.
type Book struct {
	program string
	made    time.Time

	out     bytes.Buffer
	offsets []int // of the objects, by number less one
	pages   []int // their numbers
	fonts   [len(faces)]int
	err     error // the first

	height  float64 // of the page being drawn
	content bytes.Buffer
}

// The objects that are written last have the first numbers.
const (
	catalog = iota + 1
	pageTree
	information
	reserved = information
)

// NewBook starts a PDF that says it was made by a program at a time.
func NewBook(program string, made time.Time) *Book {
	b := &Book{program: program, made: made, offsets: make([]int, reserved)}
	b.out.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	return b
}

// AddSheet adds a born-digital page, with a text layer.
func (b *Book) AddSheet(s *Sheet) {
	b.height = s.Height
	b.content.Reset()
	s.drawOn(b)
	var fonts bytes.Buffer
	for face, n := range b.fonts {
		if n != 0 {
			fmt.Fprintf(&fonts, "/F%d %d 0 R ", face, n)
		}
	}
	b.page(s.Width, s.Height, "/Font << "+fonts.String()+">>")
}

// AddPicture adds a page that is nothing but a JPEG picture over its whole area.
func (b *Book) AddPicture(width, height float64, picture JPEG) {
	space := "/DeviceGray"
	if picture.Colour {
		space = "/DeviceRGB"
	}
	n := b.stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode",
		picture.Width, picture.Height, space), picture.Data)
	b.content.Reset()
	fmt.Fprintf(&b.content, "q %s 0 0 %s 0 0 cm /Scan Do Q\n", decimal(width), decimal(height))
	b.page(width, height, fmt.Sprintf("/XObject << /Scan %d 0 R >>", n))
}

// JPEG is an encoded picture and what a PDF must say of it.
type JPEG struct {
	Width, Height int // in dots
	Colour        bool
	Data          []byte
}

// WriteTo completes the PDF and writes it. A book is written once.
func (b *Book) WriteTo(w io.Writer) (int64, error) {
	if b.err != nil {
		return 0, fmt.Errorf("write PDF: %w", b.err)
	}
	var kids bytes.Buffer
	for _, n := range b.pages {
		fmt.Fprintf(&kids, "%d 0 R ", n)
	}
	b.object(catalog, fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R >>", pageTree))
	b.object(pageTree, fmt.Sprintf("<< /Type /Pages /Count %d /Kids [ %s] >>", len(b.pages), kids.String()))
	stamp := b.made.UTC().Format("D:20060102150405Z")
	b.object(information, fmt.Sprintf("<< /Producer (%s) /CreationDate (%s) /ModDate (%s) >>", escaped([]byte(b.program)), stamp, stamp))

	start := b.out.Len()
	fmt.Fprintf(&b.out, "xref\n0 %d\n0000000000 65535 f \n", len(b.offsets)+1)
	for _, at := range b.offsets {
		fmt.Fprintf(&b.out, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b.out, "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(b.offsets)+1, catalog, information, start)
	n, err := b.out.WriteTo(w)
	if err != nil {
		return n, fmt.Errorf("write PDF: %w", err)
	}
	return n, nil
}

// object writes an object under its number.
func (b *Book) object(n int, body string) {
	b.offsets[n-1] = b.out.Len()
	fmt.Fprintf(&b.out, "%d 0 obj\n%s\nendobj\n", n, body)
}

// next is a number for a new object.
func (b *Book) next() int {
	b.offsets = append(b.offsets, 0)
	return len(b.offsets)
}

func (b *Book) stream(dictionary string, data []byte) int {
	n := b.next()
	b.offsets[n-1] = b.out.Len()
	fmt.Fprintf(&b.out, "%d 0 obj\n<< %s /Length %d >>\nstream\n", n, dictionary, len(data))
	b.out.Write(data)
	b.out.WriteString("\nendstream\nendobj\n")
	return n
}

// packed writes a stream compressed.
func (b *Book) packed(dictionary string, data []byte) int {
	var small bytes.Buffer
	z := zlib.NewWriter(&small)
	z.Write(data) // neither fails on a buffer
	z.Close()
	return b.stream(dictionary+" /Filter /FlateDecode", small.Bytes())
}

func (b *Book) page(width, height float64, resources string) {
	content := b.packed("", b.content.Bytes())
	n := b.next()
	b.object(n, fmt.Sprintf("<< /Type /Page /Parent %d 0 R /MediaBox [ 0 0 %s %s ] /Resources << %s >> /Contents %d 0 R >>",
		pageTree, decimal(width), decimal(height), resources, content))
	b.pages = append(b.pages, n)
}

// font embeds a face on its first use, so that a book of scans carries none.
func (b *Book) font(face Face) {
	if b.fonts[face] != 0 {
		return
	}
	f := faces[face].load()
	var buf sfnt.Buffer
	em := fixed.I(int(f.UnitsPerEm()))
	thousandths := func(v fixed.Int26_6) int { return int(math.Round(float64(v) * 1000 / float64(em))) }
	metrics, err := f.Metrics(&buf, em, font.HintingNone)
	b.fail(err)
	bounds, err := f.Bounds(&buf, em, font.HintingNone)
	b.fail(err)
	name, err := f.Name(&buf, sfnt.NameIDPostScript)
	b.fail(err)
	var widths bytes.Buffer
	for code := 32; code <= 255; code++ {
		fmt.Fprintf(&widths, "%d ", int(math.Round(face.Of(1000).Width(string(charmap.Windows1252.DecodeByte(byte(code)))))))
	}
	file := b.packed(fmt.Sprintf("/Length1 %d", len(faces[face].ttf)), faces[face].ttf)
	descriptor := b.next()
	const notSymbolic = 32
	b.object(descriptor, fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [ %d %d %d %d ] /ItalicAngle 0 /Ascent %d /Descent %d /CapHeight %d /StemV 80 /FontFile2 %d 0 R >>",
		name, notSymbolic, thousandths(bounds.Min.X), -thousandths(bounds.Max.Y), thousandths(bounds.Max.X), -thousandths(bounds.Min.Y),
		thousandths(metrics.Ascent), -thousandths(metrics.Descent), thousandths(metrics.CapHeight), file))
	b.fonts[face] = b.next()
	b.object(b.fonts[face], fmt.Sprintf("<< /Type /Font /Subtype /TrueType /BaseFont /%s /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [ %s] /FontDescriptor %d 0 R >>",
		name, widths.String(), descriptor))
}

func (b *Book) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *Book) text(at Point, t Type, angle float64, text string) {
	b.font(t.Face)
	var codes []byte
	for _, r := range text {
		code, ok := charmap.Windows1252.EncodeRune(r)
		if !ok {
			b.fail(fmt.Errorf("character %q is not of the Latin alphabet", r))
		}
		codes = append(codes, code)
	}
	sin, cos := math.Sincos(angle * math.Pi / 180)
	fmt.Fprintf(&b.content, "BT /F%d %s Tf %s rg %s %s %s %s %s Tm (%s) Tj ET\n", t.Face, decimal(t.Size), t.Ink.rgb(),
		decimal(cos), decimal(sin), decimal(-sin), decimal(cos), b.point(at), escaped(codes))
}

func (b *Book) fill(outline []Point, ink Ink) {
	fmt.Fprintf(&b.content, "%s rg %sh f\n", ink.rgb(), b.path(outline))
}

func (b *Book) stroke(along []Point, width float64, ink Ink) {
	fmt.Fprintf(&b.content, "%s RG %s w %sS\n", ink.rgb(), decimal(width), b.path(along))
}

func (b *Book) path(points []Point) string {
	var p bytes.Buffer
	for i, at := range points {
		step := "l"
		if i == 0 {
			step = "m"
		}
		fmt.Fprintf(&p, "%s %s ", b.point(at), step)
	}
	return p.String()
}

// point turns a place on the sheet into one of PDF, which counts from the lower edge.
func (b *Book) point(at Point) string { return decimal(at.X) + " " + decimal(b.height-at.Y) }

func (i Ink) rgb() string {
	return decimal(float64(i.R)/255) + " " + decimal(float64(i.G)/255) + " " + decimal(float64(i.B)/255)
}

func decimal(v float64) string { return strconv.FormatFloat(math.Round(v*1000)/1000, 'f', -1, 64) }

// escaped writes the bytes of a string between parentheses.
func escaped(s []byte) []byte {
	var to []byte
	for _, c := range s {
		if c == '(' || c == ')' || c == '\\' {
			to = append(to, '\\')
		}
		to = append(to, c)
	}
	return to
}
