package paper

import (
	"bytes"
	"fmt"
	"math"
	"slices"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/encoding/charmap"

	"dossier/services/internal/pdf"
)

// An embedded face is one that a page of the book uses, so that a book of scans carries none. The fonts are written when the book is
// complete, since only then it is known which letters of them are used.
type embedded struct {
	simple, coded int       // the objects of the font as WinAnsi and by glyph; 0 when not used so
	codes         [256]bool // those used of WinAnsi
	glyphs        []placed  // those used by number, in the order of their first use
}

// glyph notes that a glyph is used by its number.
func (e *embedded) glyph(p placed) {
	if !slices.ContainsFunc(e.glyphs, func(q placed) bool { return q.glyph == p.glyph }) {
		e.glyphs = append(e.glyphs, p)
	}
}

// characters are those used by code, with their glyphs.
func (e *embedded) characters(t *typeface) map[rune]sfnt.GlyphIndex {
	to := make(map[rune]sfnt.GlyphIndex)
	for code, used := range e.codes {
		if r := charmap.Windows1252.DecodeByte(byte(code)); used {
			to[r] = t.letter(r).glyph
		}
	}
	return to
}

// numbers are the glyphs used by number.
func (e *embedded) numbers() []sfnt.GlyphIndex {
	var to []sfnt.GlyphIndex
	for _, p := range e.glyphs {
		to = append(to, p.glyph)
	}
	return to
}

// fontsUsed are the fonts of one page.
type fontsUsed struct {
	faces  [len(faces)]struct{ simple, coded bool }
	hidden bool
}

// hiddenFont is the name of Helvetica in the resources of a page.
const hiddenFont = "Hidden"

func (b *Book) usesHelvetica() {
	if b.helvetica == 0 {
		b.helvetica = b.file.Next()
		b.file.Object(b.helvetica, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	}
	b.used.hidden = true
}

// fontResources lists the fonts of a page.
func (b *Book) fontResources() string {
	var list bytes.Buffer
	for face, u := range b.used.faces {
		if u.simple {
			fmt.Fprintf(&list, "/F%d %d 0 R ", face, b.fonts[face].simple)
		}
		if u.coded {
			fmt.Fprintf(&list, "/G%d %d 0 R ", face, b.fonts[face].coded)
		}
	}
	if b.used.hidden {
		fmt.Fprintf(&list, "/%s %d 0 R ", hiddenFont, b.helvetica)
	}
	if list.Len() == 0 {
		return ""
	}
	return "/Font << " + list.String() + ">>"
}

func (b *Book) embedFonts() {
	for face := range b.fonts {
		if e := &b.fonts[face]; e.simple != 0 || e.coded != 0 {
			b.embed(Face(face), e)
		}
	}
}

func (b *Book) embed(face Face, e *embedded) {
	t := faces[face].load()
	name, descriptor, err := b.descriptor(face, e)
	if err != nil {
		b.fail(fmt.Errorf("face %s: %w", faces[face].name, err))
		return
	}
	if e.simple != 0 {
		var widths bytes.Buffer
		for code := 32; code <= 255; code++ {
			fmt.Fprintf(&widths, "%d ", thousandths(t.letter(charmap.Windows1252.DecodeByte(byte(code))).advance))
		}
		kind := "/TrueType"
		if compact(faces[face].ttf) {
			kind = "/Type1"
		}
		b.file.Object(e.simple, fmt.Sprintf("<< /Type /Font /Subtype %s /BaseFont /%s /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [ %s] /FontDescriptor %d 0 R >>",
			kind, name, widths.String(), descriptor))
	}
	if e.coded != 0 {
		slices.SortFunc(e.glyphs, func(a, b placed) int { return int(a.glyph) - int(b.glyph) })
		var widths, characters bytes.Buffer
		for _, p := range e.glyphs {
			fmt.Fprintf(&widths, "%d [ %d ] ", p.glyph, thousandths(t.advance(p.glyph)))
			fmt.Fprintf(&characters, "1 beginbfchar <%04X> <%04X> endbfchar\n", p.glyph, p.character)
		}
		unicode := b.file.Packed("", pdf.ToUnicode(characters.String()))
		descendant := b.file.Next()
		b.file.Object(descendant, fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /W [ %s] /FontDescriptor %d 0 R >>",
			name, widths.String(), descriptor))
		b.file.Object(e.coded, fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [ %d 0 R ] /ToUnicode %d 0 R >>",
			name, descendant, unicode))
	}
}

// descriptor writes what a PDF says of a font as a whole, and its file with what is used of it. A CFF font is small, and embedded whole.
func (b *Book) descriptor(face Face, e *embedded) (name string, descriptor int, err error) {
	t := faces[face].load()
	var buf sfnt.Buffer
	name, err = t.font.Name(&buf, sfnt.NameIDPostScript)
	if err != nil {
		return "", 0, err
	}
	metrics, err := t.font.Metrics(&buf, t.unit, font.HintingNone)
	if err != nil {
		return "", 0, err
	}
	bounds, err := t.font.Bounds(&buf, t.unit, font.HintingNone)
	if err != nil {
		return "", 0, err
	}
	key, file := "/FontFile2", 0
	if compact(faces[face].ttf) {
		cff, err := table(faces[face].ttf, "CFF ")
		if err != nil {
			return "", 0, err
		}
		key, file = "/FontFile3", b.file.Packed("/Subtype /Type1C", cff)
	} else {
		used, err := subsetOf(faces[face].ttf, e.characters(t), e.numbers())
		if err != nil {
			return "", 0, err
		}
		name = used.tag + "+" + name
		file = b.file.Packed(fmt.Sprintf("/Length1 %d", len(used.file)), used.file)
	}
	units := func(v fixed.Int26_6) int { return thousandths(t.ems(v)) }
	const notSymbolic = 32
	descriptor = b.file.Next()
	b.file.Object(descriptor, fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [ %d %d %d %d ] /ItalicAngle 0 /Ascent %d /Descent %d /CapHeight %d /StemV 80 %s %d 0 R >>",
		name, notSymbolic, units(bounds.Min.X), -units(bounds.Max.Y), units(bounds.Max.X), -units(bounds.Min.Y),
		units(metrics.Ascent), -units(metrics.Descent), units(metrics.CapHeight), key, file))
	return name, descriptor, nil
}

func thousandths(ems float64) int { return int(math.Round(ems * 1000)) }
