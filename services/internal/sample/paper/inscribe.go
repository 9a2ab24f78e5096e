package paper

import (
	"bytes"
	"fmt"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/encoding/charmap"

	"dossier/services/internal/pdf"
)

// How a glyph gets onto a page of a PDF.
type manner int

const (
	asCode    manner = iota // by its code in WinAnsi: all of ordinary Latin text
	asGlyph                 // by its number, with a table that tells its character, as the rupee sign is
	asOutline               // as a vector drawing, which is not text to a reader of the PDF
)

// manner is how a glyph is set. Devanagari is drawn: its glyphs stand for no character alone, and the PDFs of many Indian issuers have no
// Hindi text that could be used either.
func (p placed) manner() manner {
	_, latin := charmap.Windows1252.EncodeRune(p.character)
	switch {
	case p.character == 0:
		return asOutline
	case latin:
		return asCode
	case compact(faces[p.face].ttf):
		return asOutline // such a font is embedded with its codes only
	}
	return asGlyph
}

// text sets a text in as few pieces as its faces allow.
func (b *Book) text(at Point, t Type, angle float64, text string) {
	line, _, err := t.Face.line(text)
	if err != nil {
		b.fail(err)
		return
	}
	for len(line) > 0 {
		face, how := line[0].face, line[0].manner()
		n := 1
		for n < len(line) && line[n].face == face && line[n].manner() == how {
			n++
		}
		if how == asOutline {
			b.drawn(at, t, angle, line[:n])
		} else {
			b.set(at, t, angle, line[:n], how)
		}
		line = line[n:]
	}
}

// ornament draws a text that is none to a reader of the PDF.
func (b *Book) ornament(at Point, t Type, angle float64, text string) {
	line, _, err := t.Face.line(text)
	if err != nil {
		b.fail(err)
		return
	}
	b.drawn(at, t, angle, line)
}

// set writes glyphs of one face as text.
func (b *Book) set(at Point, t Type, angle float64, line []placed, how manner) {
	font, codes, blank := "", []byte(nil), true
	for _, p := range line {
		blank = blank && p.character == ' '
		if how == asCode {
			font = fmt.Sprintf("F%d", p.face)
			codes = append(codes, b.code(p))
		} else {
			font = fmt.Sprintf("G%d", p.face)
			codes = append(codes, b.number(p)...)
		}
	}
	if blank {
		return // there is nothing to see, and between drawn words nothing to read
	}
	turn := turned(angle)
	from := turn.from(at, Point{line[0].x * t.Size, line[0].y * t.Size})
	fmt.Fprintf(&b.content, "BT /%s %s Tf %s rg %s %s %s %s %s Tm (%s) Tj ET\n", font, pdf.Decimal(t.Size), t.Ink.rgb(),
		pdf.Decimal(turn.cos), pdf.Decimal(-turn.sin), pdf.Decimal(turn.sin), pdf.Decimal(turn.cos), b.point(from), pdf.Escape(codes))
}

// code is the WinAnsi code of a glyph, whose face is then embedded.
func (b *Book) code(p placed) byte {
	f := &b.fonts[p.face]
	if f.simple == 0 {
		f.simple = b.file.Next()
	}
	b.used.faces[p.face].simple = true
	code, _ := charmap.Windows1252.EncodeRune(p.character)
	f.codes[code] = true
	return code
}

// number is the number of a glyph, high byte first.
func (b *Book) number(p placed) []byte {
	f := &b.fonts[p.face]
	if f.coded == 0 {
		f.coded = b.file.Next()
	}
	b.used.faces[p.face].coded = true
	f.glyph(p)
	return []byte{byte(p.glyph >> 8), byte(p.glyph)}
}

// drawn fills the outlines of glyphs.
func (b *Book) drawn(at Point, t Type, angle float64, line []placed) {
	var path bytes.Buffer
	turn := turned(angle)
	for _, p := range line {
		o, err := faces[p.face].load().outline(p.glyph)
		if err != nil {
			b.fail(fmt.Errorf("face %s: %w", faces[p.face].name, err))
			return
		}
		place := func(q Point) Point { return turn.from(at, Point{(p.x + q.X) * t.Size, (p.y + q.Y) * t.Size}) }
		var pen Point
		for i, s := range o.steps {
			to := [3]Point{place(s.to[0]), place(s.to[1]), place(s.to[2])}
			switch s.op {
			case sfnt.SegmentOpMoveTo:
				if i > 0 {
					path.WriteString("h ")
				}
				fmt.Fprintf(&path, "%s m ", b.point(to[0]))
			case sfnt.SegmentOpLineTo:
				fmt.Fprintf(&path, "%s l ", b.point(to[0]))
			case sfnt.SegmentOpQuadTo: // PDF has cubic curves only
				c, end := to[0], to[1]
				fmt.Fprintf(&path, "%s %s %s c ", b.point(between(pen, c, 2.0/3)), b.point(between(end, c, 2.0/3)), b.point(end))
			default:
				fmt.Fprintf(&path, "%s %s %s c ", b.point(to[0]), b.point(to[1]), b.point(to[2]))
			}
			pen = to[arguments[s.op]-1]
		}
		if len(o.steps) > 0 {
			path.WriteString("h\n")
		}
	}
	if path.Len() > 0 {
		fmt.Fprintf(&b.content, "%s rg %sf\n", t.Ink.rgb(), path.String())
	}
}

// between is the point that lies a part of the way from one to another.
func between(from, to Point, part float64) Point {
	return Point{from.X + (to.X-from.X)*part, from.Y + (to.Y-from.Y)*part}
}
