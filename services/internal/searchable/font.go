package searchable

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf16"

	"dossier/services/internal/pdf"
)

// The words are set in a font that shows nothing. All of its characters are one
// empty glyph, half as wide as it is high, which stands on the baseline (MuPDF
// takes a descent of nothing for none that is known, hence the one of a thousandth):
// a word is as high as its letters are set, and is stretched to be as wide as its box. What
// a code means only the map to Unicode tells, so that no script is missing and a
// viewer needs no font. Tesseract writes its PDFs so, and what reads those reads
// these.
//
// A code has two bytes, and Unicode more characters than that. So there is a font
// for every plane of Unicode that is used, and the code of a character is its
// place in its plane.

// glyphWidth is the width of every character, in heights.
const glyphWidth = 0.5

// fonts are those of one file, by the planes that are used. They are written last,
// since only then it is known which of their characters are.
type fonts map[int]*font

// A font is that of one plane.
type font struct {
	object int
	used   map[rune]bool
}

// plane is the plane of a character.
func plane(r rune) int { return int(r >> 16) }

// of is the font of a plane.
func (f fonts) of(plane int, out *pdf.Writer) *font {
	if f[plane] == nil {
		f[plane] = &font{object: out.Next(), used: make(map[rune]bool)}
	}
	return f[plane]
}

// write writes the fonts that are used.
func (f fonts) write(out *pdf.Writer) {
	if len(f) == 0 {
		return
	}
	shared := descendant(out)
	for _, plane := range slices.Sorted(maps.Keys(f)) {
		unicode := out.Packed("", pdf.ToUnicode(meanings(slices.Sorted(maps.Keys(f[plane].used)))))
		out.Object(f[plane].object, fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [ %d 0 R ] /ToUnicode %d 0 R >>",
			fontName, shared, unicode))
	}
}

const fontName = "Invisible"

// descendant writes the font that stands behind those of the planes.
func descendant(out *pdf.Writer) int {
	file := glyphless()
	embedded := out.Packed(fmt.Sprintf("/Length1 %d", len(file)), file)
	// All codes are glyph 1: glyph 0 stands for what a font has not.
	glyphs := out.Packed("", bytes.Repeat([]byte{0, 1}, 1<<16))
	const fixedPitch, symbolic = 1, 4
	descriptor := out.Next()
	out.Object(descriptor, fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [ 0 0 %d 1000 ] /ItalicAngle 0 /Ascent 1000 /Descent -1 /CapHeight 1000 /StemV 80 /FontFile2 %d 0 R >>",
		fontName, fixedPitch|symbolic, int(1000*glyphWidth), embedded))
	n := out.Next()
	out.Object(n, fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap %d 0 R /DW %d /FontDescriptor %d 0 R >>",
		fontName, glyphs, int(1000*glyphWidth), descriptor))
	return n
}

// meanings are the lines that say what characters of a plane their codes mean.
func meanings(characters []rune) string {
	const most = 100 // in one block
	var lines strings.Builder
	for block := range slices.Chunk(characters, most) {
		fmt.Fprintf(&lines, "%d beginbfchar\n", len(block))
		for _, r := range block {
			fmt.Fprintf(&lines, "<%s> <%X>\n", code(r), inUTF16(r))
		}
		lines.WriteString("endbfchar\n")
	}
	return lines.String()
}

// code is how a character is written in the font of its plane.
func code(r rune) string { return fmt.Sprintf("%04X", r&0xffff) }

// inUTF16 is a character in UTF-16, high byte first.
func inUTF16(r rune) []byte {
	var to []byte
	for _, unit := range utf16.Encode([]rune{r}) {
		to = binary.BigEndian.AppendUint16(to, unit)
	}
	return to
}

// glyphless is the font's file: the tables that ISO 32000-1, 9.9, asks of one
// that is used by glyph, with two glyphs that have no outline.
func glyphless() []byte {
	const em, count = 1000, 2
	width := int(em * glyphWidth)
	words := func(values ...int) []byte {
		var to []byte
		for _, v := range values {
			to = binary.BigEndian.AppendUint16(to, uint16(v))
		}
		return to
	}
	return pdf.TrueType([]pdf.Table{
		{Tag: "glyf", Data: words(0, 0)}, // a table of nothing is taken for none
		{Tag: "head", Data: words(
			1, 0, 1, 0, // versions of the table and of the font
			0, 0, 0x5f0f, 0x3cf5, // the sum, and what every font has here
			0b1011, em, // the baseline is at 0, as is the left edge
			0, 0, 0, 0, 0, 0, 0, 0, // made and changed at no time
			0, 0, width, em, // around all glyphs
			0, 3, 2, 0, 0)}, // plain, down to 3 dots, left to right, short locations
		{Tag: "hhea", Data: words(1, 0, em, -1, 0, width, 0, 0, width, 1, 0, 0, 0, 0, 0, 0, 0, count)},
		{Tag: "hmtx", Data: words(width, 0, width, 0)},
		{Tag: "loca", Data: words(0, 0, 0)},
		{Tag: "maxp", Data: words(1, 0, count, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)},
	})
}
