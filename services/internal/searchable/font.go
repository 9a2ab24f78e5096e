package searchable

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"unicode/utf16"

	"dossier/services/internal/pdf"
)

// The words are set in a font that shows nothing. All of its characters are one
// empty glyph, half as wide as it is high, which stands on the baseline: a word is
// as high as its letters are set, and is stretched to be as wide as its box. What
// a code means only the map to Unicode tells, so that no script is missing and a
// viewer needs no font. Tesseract writes its PDFs so, and what reads those reads
// these.
//
// A code has two bytes, and Unicode more characters than that. So there is a font
// for every plane of Unicode that is used, and the code of a character is its
// place in its plane.

// glyphWidth is the width of every character, in heights.
const glyphWidth = 0.5

// fonts are those written so far, for one file.
type fonts struct {
	descendant int         // what all planes share; 0: not written yet
	planes     map[int]int // the object of each font
}

// plane is the plane of a character.
func plane(r rune) int { return int(r >> 16) }

// of is the object of the font of a plane.
func (f *fonts) of(plane int, out *pdf.Writer) int {
	if n, ok := f.planes[plane]; ok {
		return n
	}
	if f.descendant == 0 {
		f.descendant = descendant(out)
		f.planes = make(map[int]int)
	}
	unicode := out.Packed("", pdf.ToUnicode(meanings(plane)))
	n := out.Next()
	out.Object(n, fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [ %d 0 R ] /ToUnicode %d 0 R >>",
		fontName, f.descendant, unicode))
	f.planes[plane] = n
	return n
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
	out.Object(descriptor, fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags %d /FontBBox [ 0 0 %d 1000 ] /ItalicAngle 0 /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 /FontFile2 %d 0 R >>",
		fontName, fixedPitch|symbolic, int(1000*glyphWidth), embedded))
	n := out.Next()
	out.Object(n, fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap %d 0 R /DW %d /FontDescriptor %d 0 R >>",
		fontName, glyphs, int(1000*glyphWidth), descriptor))
	return n
}

// meanings are the lines that say what the codes of a plane mean, 256 codes each,
// as many as may change in one: only the last byte of a code does.
func meanings(plane int) string {
	var ranges []string
	for high := range 0x100 {
		first := rune(plane<<16 | high<<8)
		if utf16.IsSurrogate(first) {
			continue // no characters
		}
		ranges = append(ranges, fmt.Sprintf("<%02X00> <%02XFF> <%X>\n", high, high, inUTF16(first)))
	}
	const most = 100 // in one block
	var lines bytes.Buffer
	for block := range slices.Chunk(ranges, most) {
		fmt.Fprintf(&lines, "%d beginbfrange\n", len(block))
		for _, line := range block {
			lines.WriteString(line)
		}
		lines.WriteString("endbfrange\n")
	}
	return lines.String()
}

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
		{Tag: "hhea", Data: words(1, 0, em, 0, 0, width, 0, 0, width, 1, 0, 0, 0, 0, 0, 0, 0, count)},
		{Tag: "hmtx", Data: words(width, 0, width, 0)},
		{Tag: "loca", Data: words(0, 0, 0)},
		{Tag: "maxp", Data: words(1, 0, count, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)},
	})
}
