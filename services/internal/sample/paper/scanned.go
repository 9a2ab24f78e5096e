package paper

import (
	"fmt"

	"golang.org/x/text/encoding/charmap"

	"dossier/services/internal/pdf"
)

// A Scan is a page that is a picture, with an invisible text over it if the scanner's software recognised some.
type Scan struct {
	Width, Height float64 // of the page in points, when it is upright

	// The picture covers the whole page. It is one of the two, and is stored as it came out of the scanner.
	JPEG   JPEG
	Bitmap *Bitmap
	// Fax has the bitmap compressed as by a fax machine of Group 4, which is what scanners do, and not by Deflate, which other programs prefer.
	Fax bool

	// Turned is by how many degrees clockwise the picture is stored: 0, 90, 180 or 270. At 90 and 270 the page has its width for its height.
	Turned int
	// Rotate is by how many degrees clockwise a viewer is told to turn the page: 0, 90, 180 or 270. The page appears upright where the two add
	// up to a full turn; scanners leave some as they are, and get some wrong.
	Rotate int

	// Layer is the invisible text, word for word, with boxes on the upright page. It is turned as the picture is. A word is what the software
	// read, right or wrong, in Latin letters or Devanagari.
	Layer []Word
}

// AddScan adds a scanned page.
func (b *Book) AddScan(s Scan) {
	for _, turn := range []int{s.Turned, s.Rotate} {
		if turn != 0 && turn != 90 && turn != 180 && turn != 270 {
			b.fail(fmt.Errorf("a scan turned by %d degrees", turn))
			return
		}
	}
	picture := 0
	switch {
	case s.Bitmap == nil:
		space := "/DeviceGray"
		if s.JPEG.Colour {
			space = "/DeviceRGB"
		}
		picture = b.file.Stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode",
			s.JPEG.Width, s.JPEG.Height, space), s.JPEG.Data)
	case !s.Bitmap.sound():
		b.fail(fmt.Errorf("a bitmap of %d by %d dots in %d bytes", s.Bitmap.Width, s.Bitmap.Height, len(s.Bitmap.Data)))
		return
	case s.Fax:
		picture = b.file.Stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns %d /Rows %d >>",
			s.Bitmap.Width, s.Bitmap.Height, s.Bitmap.Width, s.Bitmap.Height), s.Bitmap.group4())
	default:
		picture = b.file.Packed(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [ 1 0 ]",
			s.Bitmap.Width, s.Bitmap.Height), s.Bitmap.Data)
	}
	width, height := s.Width, s.Height
	if s.Turned%180 != 0 {
		width, height = height, width
	}
	b.begin(height)
	fmt.Fprintf(&b.content, "q %s 0 0 %s 0 0 cm /Scan Do Q\n", pdf.Decimal(width), pdf.Decimal(height))
	if len(s.Layer) > 0 {
		b.content.WriteString("BT 3 Tr\n")
		for _, w := range s.Layer {
			b.hidden(w, s)
		}
		b.content.WriteString("ET\n")
	}
	b.page(width, height, s.Rotate, fmt.Sprintf("/XObject << /Scan %d 0 R >>", picture))
}

// AddPicture adds a page that is nothing but a JPEG picture over its whole area.
func (b *Book) AddPicture(width, height float64, picture JPEG) {
	b.AddScan(Scan{Width: width, Height: height, JPEG: picture})
}

// JPEG is an encoded picture and what a PDF must say of it.
type JPEG struct {
	Width, Height int // in dots
	Colour        bool
	Data          []byte
}

// Helvetica's letters reach so far, in ems. It is the font of hidden text and need not be embedded: a viewer has it, and shows nothing of it.
// Its widths are those of Sans.
const (
	helveticaAscent  = 0.718
	helveticaDescent = 0.207
)

// hidden writes a word of the layer, stretched to the width of its box. It ends with a blank, so that no reader joins it to the next word.
func (b *Book) hidden(w Word, s Scan) {
	if w.Text == "" || w.W <= 0 || w.H <= 0 {
		return
	}
	size := w.H / (helveticaAscent + helveticaDescent)
	var letters []placed // of the word as it would stand without stretching
	pen := 0.0
	for _, r := range w.Text {
		face, l := Sans.letter(r)
		if l.glyph == 0 {
			face, l = Deva.letter(r)
		}
		if l.glyph == 0 {
			b.fail(fmt.Errorf("hidden text: no face has a glyph for character %q", r))
			return
		}
		letters = append(letters, placed{face: face, glyph: l.glyph, character: r, x: pen})
		pen += l.advance
	}
	if pen == 0 {
		return
	}
	stretch := w.W / (pen * size)
	at := func(x float64) Point { return s.stored(Point{w.X + x*size*stretch, w.Y + helveticaAscent*size}) }
	direction := turned(-float64(s.Turned))
	for len(letters) > 0 {
		face, how := letters[0].face, letters[0].manner()
		n := 1
		for n < len(letters) && letters[n].manner() == how && (how == asCode || letters[n].face == face) {
			n++
		}
		font, codes := hiddenFont, []byte(nil)
		for _, p := range letters[:n] {
			if how == asCode {
				code, _ := charmap.Windows1252.EncodeRune(p.character)
				codes = append(codes, code)
				b.usesHelvetica()
			} else {
				font = fmt.Sprintf("G%d", p.face)
				codes = append(codes, b.number(p)...)
			}
		}
		if n == len(letters) && how == asCode {
			codes = append(codes, ' ')
		}
		fmt.Fprintf(&b.content, "/%s %s Tf %s Tz %s %s %s %s %s Tm (%s) Tj\n", font, pdf.Decimal(size), pdf.Decimal(100*stretch),
			pdf.Decimal(direction.cos), pdf.Decimal(-direction.sin), pdf.Decimal(direction.sin), pdf.Decimal(direction.cos), b.point(at(letters[0].x)), pdf.Escape(codes))
		letters = letters[n:]
	}
}

// stored is where a point of the upright page comes to lie when the page is turned.
func (s *Scan) stored(p Point) Point {
	switch s.Turned {
	case 90:
		return Point{s.Height - p.Y, p.X}
	case 180:
		return Point{s.Width - p.X, s.Height - p.Y}
	case 270:
		return Point{p.Y, s.Width - p.X}
	}
	return p
}
