package pdf

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// A Table is one table of a TrueType font.
type Table struct {
	Tag  string // four characters
	Data []byte
}

// TrueType puts tables together to the file of a font, in the order given, which
// is that of their tags. The table "head" among them is told the sum of the file.
func TrueType(tables []Table) []byte {
	const header, entry, sumInHead = 12, 16, 8
	at := header + entry*len(tables)
	be := binary.BigEndian
	log := bits.Len(uint(len(tables))) - 1
	file := be.AppendUint32(nil, 0x00010000)
	for _, v := range []int{len(tables), 16 << log, log, 16 * (len(tables) - 1<<log)} {
		file = be.AppendUint16(file, uint16(v))
	}
	var body []byte
	sumAt := 0
	for _, t := range tables {
		if t.Tag == "head" {
			sumAt = at + len(body) + sumInHead
			be.PutUint32(t.Data[sumInHead:], 0)
		}
		file = append(file, t.Tag...)
		for _, v := range []uint32{sum(t.Data), uint32(at + len(body)), uint32(len(t.Data))} {
			file = be.AppendUint32(file, v)
		}
		body = append(body, t.Data...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
	}
	file = append(file, body...)
	be.PutUint32(file[sumAt:], 0xb1b0afba-sum(file))
	return file
}

// sum adds up the words of a table, as fonts check themselves.
func sum(data []byte) uint32 {
	var total uint32
	for i := 0; i < len(data); i += 4 {
		var word [4]byte
		copy(word[:], data[i:])
		total += binary.BigEndian.Uint32(word[:])
	}
	return total
}

// ToUnicode is the map that tells a reader of the file which characters the
// two-byte codes of a font mean, by the lines that say so.
func ToUnicode(lines string) []byte {
	return fmt.Appendf(nil, `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
%sendcmap
CMapName currentdict /CMap defineresource pop
end
end
`, lines)
}
