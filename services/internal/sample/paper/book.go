package paper

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"dossier/services/internal/pdf"
)

// Book binds pages into one PDF: sheets as born-digital pages, pictures as scanned ones. Its bytes depend on nothing but what is added, in its
// order.
type Book struct {
	creator, producer string
	made              time.Time

	out       bytes.Buffer
	file      *pdf.Writer
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
	b := &Book{producer: program, made: made}
	b.file = pdf.NewWriter(&b.out, "1.4")
	for range reserved {
		b.file.Next()
	}
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
	b.file.Object(catalog, fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R >>", pageTree))
	b.file.Object(pageTree, fmt.Sprintf("<< /Type /Pages /Count %d /Kids [ %s] >>", len(b.pages), kids.String()))
	stamp := b.made.UTC().Format("D:20060102150405Z")
	software := ""
	if b.creator != "" {
		software += " /Creator " + pdf.Text(b.creator)
	}
	if b.producer != "" {
		software += " /Producer " + pdf.Text(b.producer)
	}
	b.file.Object(information, fmt.Sprintf("<<%s /CreationDate (%s) /ModDate (%s) >>", software, stamp, stamp))

	if err := b.file.End(fmt.Sprintf("/Root %d 0 R /Info %d 0 R", catalog, information)); err != nil {
		return 0, fmt.Errorf("write PDF: %w", err)
	}
	n, err := b.out.WriteTo(w)
	if err != nil {
		return n, fmt.Errorf("write PDF: %w", err)
	}
	return n, nil
}

// begin clears what there is of the last page.
func (b *Book) begin(height float64) {
	b.height = height
	b.content.Reset()
	b.used = fontsUsed{}
}

// page writes the page that was begun.
func (b *Book) page(width, height float64, rotate int, resources string) {
	content := b.file.Packed("", b.content.Bytes())
	n := b.file.Next()
	turn := ""
	if rotate != 0 {
		turn = fmt.Sprintf(" /Rotate %d", rotate)
	}
	b.file.Object(n, fmt.Sprintf("<< /Type /Page /Parent %d 0 R /MediaBox [ 0 0 %s %s ]%s /Resources << %s%s >> /Contents %d 0 R >>",
		pageTree, pdf.Decimal(width), pdf.Decimal(height), turn, resources, b.fontResources(), content))
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
	fmt.Fprintf(&b.content, "%s RG %s w %sS\n", ink.rgb(), pdf.Decimal(width), b.path(along))
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
func (b *Book) point(at Point) string { return pdf.Decimal(at.X) + " " + pdf.Decimal(b.height-at.Y) }

func (i Ink) rgb() string {
	return pdf.Decimal(float64(i.R)/255) + " " + pdf.Decimal(float64(i.G)/255) + " " + pdf.Decimal(float64(i.B)/255)
}
