package worker

import (
	"bytes"
	"encoding/binary"
	"image"
	_ "image/jpeg" // what pictures can be, beside TIFF
	_ "image/png"

	"dossier/services/splitter/mupdf"
)

// A frame is what a picture's file says of one of its pages and MuPDF keeps to
// itself or overlooks. Of a PDF's page it says nothing.
type frame struct {
	width, height int // pixels, as stored
	orientation   int // as in TIFF, 1 to 8; 0: not said
}

// frameOf looks at a page, from 0, of a picture. What is no picture fails.
func frameOf(mediaType string, content []byte, page int) (frame, error) {
	var f frame
	switch mediaType {
	case "application/pdf":
		return f, nil
	case "image/tiff":
		var ok bool
		if f, ok = tiffFrame(content, page); !ok {
			return frame{}, mupdf.Failed
		}
	default:
		c, _, err := image.DecodeConfig(bytes.NewReader(content))
		if err != nil {
			return frame{}, mupdf.Failed
		}
		f.width, f.height = c.Width, c.Height
	}
	if f.width <= 0 || f.height <= 0 {
		return frame{}, mupdf.Failed
	}
	f.width, f.height = min(f.width, longest), min(f.height, longest)
	return f, nil
}

// Tags of a TIFF's directory, and types of their values (TIFF 6.0, section 8).
const (
	tagWidth, tagLength, tagOrientation = 256, 257, 274
	typeShort, typeLong                 = 3, 4
)

// tiffFrame reads the directory of a page, which comes at the end of a chain. A
// decoder of the whole format would refuse what MuPDF can draw: golang.org/x/image
// knows no JPEG inside a TIFF, and the first page alone.
func tiffFrame(content []byte, page int) (frame, bool) {
	order := binary.ByteOrder(binary.LittleEndian)
	if bytes.HasPrefix(content, []byte("MM")) {
		order = binary.BigEndian
	}
	from := func(at int64, n int64) []byte {
		if at < 0 || at+n > int64(len(content)) {
			return nil
		}
		return content[at : at+n]
	}
	link := int64(4)
	for ; ; page-- {
		b := from(link, 4)
		if b == nil {
			return frame{}, false
		}
		at := int64(order.Uint32(b))
		if b = from(at, 2); b == nil || at == 0 {
			return frame{}, false
		}
		const entry = 12
		entries := from(at+2, entry*int64(order.Uint16(b)))
		if entries == nil {
			return frame{}, false
		}
		if page > 0 {
			link = at + 2 + int64(len(entries))
			continue
		}
		var f frame
		for ; len(entries) > 0; entries = entries[entry:] {
			var value int
			switch order.Uint16(entries[2:]) {
			case typeShort:
				value = int(order.Uint16(entries[8:]))
			case typeLong:
				value = int(min(order.Uint32(entries[8:]), longest))
			}
			switch order.Uint16(entries) {
			case tagWidth:
				f.width = value
			case tagLength:
				f.height = value
			case tagOrientation:
				f.orientation = value
			}
		}
		return f, true
	}
}
