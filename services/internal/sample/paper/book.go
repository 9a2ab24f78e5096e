package paper

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"math"
	"strconv"
	"time"
	"unicode/utf16"
)

// Book binds pages into one PDF: sheets as born-digital pages, pictures as scanned ones. Its bytes depend on nothing but what is added, in its
// order.
//
// It writes the PDF itself. The kind of file it needs is small, and the library tried before (go-pdf/fpdf v0.12.0) orders pictures of one width
// as a map does, so two runs differ, and lists every picture of the file on every page.
type Book struct {
	creator, producer string
	made              time.Time

	out       bytes.Buffer
	offsets   []int // of the objects, by number less one
	pages     []int // their numbers
	fonts     [len(faces)]embedded
	helvetica int
	err       error // the first

	// Of the page being drawn:
	height  float64
	used    fontsUsed
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
	b := &Book{producer: program, made: made, offsets: make([]int, reserved)}
	b.out.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	return b
}

// MadeBy says which software made the pages and which wrote the file, as scanners and offices' programs do; "" says nothing of it. Without
// it, the program of NewBook wrote the file.
func (b *Book) MadeBy(creator, producer string) { b.creator, b.producer = creator, producer }

// AddSheet adds a born-digital page, with a text layer. That holds the words of the sheet in Latin letters; Devanagari and ornaments are drawn.
func (b *Book) AddSheet(s *Sheet) {
	b.begin(s.Height)
	s.drawOn(b)
	b.page(s.Width, s.Height, 0, "")
}

// WriteTo completes the PDF and writes it. A book is written once.
func (b *Book) WriteTo(w io.Writer) (int64, error) {
	if b.err != nil {
		return 0, fmt.Errorf("write PDF: %w", b.err)
	}
	b.embedFonts()
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
	software := ""
	if b.creator != "" {
		software += " /Creator " + textString(b.creator)
	}
	if b.producer != "" {
		software += " /Producer " + textString(b.producer)
	}
	b.object(information, fmt.Sprintf("<<%s /CreationDate (%s) /ModDate (%s) >>", software, stamp, stamp))

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
	return b.stream(dictionary+" /Filter /FlateDecode", packed(data))
}

// packed compresses by Deflate.
func packed(data []byte) []byte {
	var small bytes.Buffer
	z := zlib.NewWriter(&small)
	z.Write(data) // neither fails on a buffer
	z.Close()
	return small.Bytes()
}

// begin clears what there is of the last page.
func (b *Book) begin(height float64) {
	b.height = height
	b.content.Reset()
	b.used = fontsUsed{}
}

// page writes the page that was begun.
func (b *Book) page(width, height float64, rotate int, resources string) {
	content := b.packed("", b.content.Bytes())
	n := b.next()
	turn := ""
	if rotate != 0 {
		turn = fmt.Sprintf(" /Rotate %d", rotate)
	}
	b.object(n, fmt.Sprintf("<< /Type /Page /Parent %d 0 R /MediaBox [ 0 0 %s %s ]%s /Resources << %s%s >> /Contents %d 0 R >>",
		pageTree, decimal(width), decimal(height), turn, resources, b.fontResources(), content))
	b.pages = append(b.pages, n)
}

func (b *Book) fail(err error) {
	if b.err == nil {
		b.err = err
	}
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

// textString writes a text for people, in UTF-16 where ASCII does not do.
func textString(s string) string {
	for _, r := range s {
		if r < ' ' || r > '~' {
			wide := []byte{0xfe, 0xff}
			for _, u := range utf16.Encode([]rune(s)) {
				wide = append(wide, byte(u>>8), byte(u))
			}
			return fmt.Sprintf("<%X>", wide)
		}
	}
	return fmt.Sprintf("(%s)", escaped([]byte(s)))
}
