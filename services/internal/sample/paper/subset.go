package paper

import (
	"encoding/binary"
	"errors"
	"hash/fnv"
	"math/bits"
	"slices"

	"golang.org/x/image/font/sfnt"

	"dossier/services/internal/pdf"
)

// The bits of a component of a compound glyph that tell how long it is, and whether another follows.
const (
	wordArguments  = 0x01
	oneScale       = 0x08
	moreComponents = 0x20
	twoScales      = 0x40
	fourScales     = 0x80
)

var errBroken = errors.New("a table of the font is cut short")

// A subset is a TrueType font with some of its glyphs only, as PDFs embed it. Glyphs keep their numbers.
type subset struct {
	file     []byte
	tag      string // six letters that set it apart from other subsets of the font
	glyphs   []sfnt.GlyphIndex
	location []uint32 // of each glyph in the table of outlines, and the end
	outlines []byte
}

// subsetOf makes a font of the characters and glyphs, and of what their glyphs are composed of. Characters without a glyph are left out.
func subsetOf(file []byte, characters map[rune]sfnt.GlyphIndex, glyphs []sfnt.GlyphIndex) (*subset, error) {
	s := &subset{file: file, glyphs: []sfnt.GlyphIndex{0}}
	s.glyphs = append(s.glyphs, glyphs...)
	for _, g := range characters { // in any order: they are sorted below
		s.glyphs = append(s.glyphs, g)
	}
	if err := s.locate(); err != nil {
		return nil, err
	}
	for i := 0; i < len(s.glyphs); i++ { // which grows
		parts, err := s.parts(s.glyphs[i])
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			if !slices.Contains(s.glyphs, p) {
				s.glyphs = append(s.glyphs, p)
			}
		}
	}
	slices.Sort(s.glyphs)
	s.glyphs = slices.Compact(s.glyphs)
	hash := fnv.New64a()
	for _, g := range s.glyphs {
		hash.Write([]byte{byte(g >> 8), byte(g)})
	}
	for n := hash.Sum64(); len(s.tag) < 6; n /= 26 {
		s.tag += string(rune('A' + n%26))
	}
	return s, s.rebuild(characters)
}

// locate reads where the outlines are.
func (s *subset) locate() error {
	head, err := table(s.file, "head")
	if err != nil {
		return err
	}
	loca, err := table(s.file, "loca")
	if err != nil {
		return err
	}
	s.outlines, err = table(s.file, "glyf")
	if err != nil {
		return err
	}
	if len(head) < 54 {
		return errBroken
	}
	if binary.BigEndian.Uint16(head[50:]) == 0 {
		for ; len(loca) >= 2; loca = loca[2:] {
			s.location = append(s.location, 2*uint32(binary.BigEndian.Uint16(loca)))
		}
	} else {
		for ; len(loca) >= 4; loca = loca[4:] {
			s.location = append(s.location, binary.BigEndian.Uint32(loca))
		}
	}
	return nil
}

// outline is the description of a glyph in the file.
func (s *subset) outline(g sfnt.GlyphIndex) ([]byte, error) {
	if int(g)+1 >= len(s.location) || s.location[g] > s.location[g+1] || int(s.location[g+1]) > len(s.outlines) {
		return nil, errBroken
	}
	return s.outlines[s.location[g]:s.location[g+1]], nil
}

// parts are the glyphs that a compound glyph is made of.
func (s *subset) parts(g sfnt.GlyphIndex) ([]sfnt.GlyphIndex, error) {
	o, err := s.outline(g)
	if err != nil || len(o) < 10 || int16(binary.BigEndian.Uint16(o)) >= 0 {
		return nil, err
	}
	var parts []sfnt.GlyphIndex
	for o = o[10:]; ; {
		if len(o) < 4 {
			return nil, errBroken
		}
		flags := binary.BigEndian.Uint16(o)
		parts = append(parts, sfnt.GlyphIndex(binary.BigEndian.Uint16(o[2:])))
		length := 6
		if flags&wordArguments != 0 {
			length = 8
		}
		switch {
		case flags&oneScale != 0:
			length += 2
		case flags&twoScales != 0:
			length += 4
		case flags&fourScales != 0:
			length += 8
		}
		if flags&moreComponents == 0 {
			return parts, nil
		}
		if len(o) < length {
			return nil, errBroken
		}
		o = o[length:]
	}
}

// rebuild writes the tables that a PDF asks of a font. Those of layout and of names are of no use there.
func (s *subset) rebuild(characters map[rune]sfnt.GlyphIndex) error {
	var tables []pdf.Table
	for _, tag := range []string{"cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post", "prep"} {
		data, err := table(s.file, tag)
		optional := tag == "cvt " || tag == "fpgm" || tag == "prep" // hints, which not every font has
		if err != nil && !optional {
			return err
		}
		if err == nil {
			tables = append(tables, pdf.Table{Tag: tag, Data: slices.Clone(data)})
		}
	}
	var glyf, loca []byte
	for g := range len(s.location) - 1 {
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		if _, kept := slices.BinarySearch(s.glyphs, sfnt.GlyphIndex(g)); kept {
			o, err := s.outline(sfnt.GlyphIndex(g))
			if err != nil {
				return err
			}
			glyf = append(glyf, o...)
			for len(glyf)%4 != 0 {
				glyf = append(glyf, 0)
			}
		}
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))

	const withoutNames = 32 // bytes of "post" in its version 3
	be := binary.BigEndian
	for i := range tables {
		switch t := &tables[i]; t.Tag {
		case "cmap":
			t.Data = characterMap(characters)
		case "glyf":
			t.Data = glyf
		case "loca":
			t.Data = loca
		case "head":
			be.PutUint16(t.Data[50:], 1) // locations are long
		case "hmtx":
			s.forget(t.Data)
		case "post":
			if len(t.Data) < withoutNames {
				return errBroken
			}
			t.Data = t.Data[:withoutNames]
			be.PutUint32(t.Data, 0x00030000)
		}
	}
	s.file = pdf.TrueType(tables)
	return nil
}

// forget clears the widths of glyphs that are not in the subset, as nothing compresses better. The last width serves all glyphs after it.
func (s *subset) forget(widths []byte) {
	hhea, err := table(s.file, "hhea")
	if err != nil || len(hhea) < 36 {
		return
	}
	full := int(binary.BigEndian.Uint16(hhea[34:]))
	for g := range full - 1 {
		if _, kept := slices.BinarySearch(s.glyphs, sfnt.GlyphIndex(g)); !kept && 4*g+4 <= len(widths) {
			clear(widths[4*g : 4*g+4])
		}
	}
}

// characterMap tells glyphs by characters of the basic plane, in format 4 with a segment for each.
func characterMap(characters map[rune]sfnt.GlyphIndex) []byte {
	var order []rune
	for r := range characters {
		if r < 0xffff {
			order = append(order, r)
		}
	}
	slices.Sort(order)
	n := len(order) + 1 // with the segment that ends every map
	power := 1
	for 2*power <= n {
		power *= 2
	}
	be := binary.BigEndian
	var m []byte
	for _, v := range []int{0, 1, 3, 1, 0, 12, 4, 16 + 8*n, 0, 2 * n, 2 * power, log2(power), 2 * (n - power)} {
		m = be.AppendUint16(m, uint16(v)) // one table, of Windows and Unicode, 12 bytes on; then its head
	}
	each := func(value func(rune) uint16, last uint16) {
		for _, r := range order {
			m = be.AppendUint16(m, value(r))
		}
		m = be.AppendUint16(m, last)
	}
	code := func(r rune) uint16 { return uint16(r) }
	each(code, 0xffff)
	m = be.AppendUint16(m, 0)
	each(code, 0xffff)
	each(func(r rune) uint16 { return uint16(characters[r]) - uint16(r) }, 1)
	each(func(rune) uint16 { return 0 }, 0)
	return m
}

// log2 is the logarithm of a power of two.
func log2(power int) int { return bits.TrailingZeros(uint(power)) }
