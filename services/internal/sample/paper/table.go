package paper

import (
	"encoding/binary"
	"fmt"
)

// table finds a table of a font file.
func table(file []byte, tag string) ([]byte, error) {
	const header, entry = 12, 16
	if len(file) >= header {
		for at, n := header, int(binary.BigEndian.Uint16(file[4:])); n > 0 && at+entry <= len(file); at, n = at+entry, n-1 {
			if string(file[at:at+4]) == tag {
				offset, length := int(binary.BigEndian.Uint32(file[at+8:])), int(binary.BigEndian.Uint32(file[at+12:]))
				if offset+length <= len(file) {
					return file[offset : offset+length], nil
				}
			}
		}
	}
	return nil, fmt.Errorf("font has no table %q", tag)
}
