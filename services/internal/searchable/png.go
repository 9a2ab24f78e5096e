package searchable

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"

	"github.com/klauspost/compress/zlib"
)

const signature = "\x89PNG\r\n\x1a\n"

// readPNG takes a PNG apart, which its signature says it is. What a PDF cannot hold as it is is refused:
// transparency, and rows that are not in their order.
func readPNG(content []byte) (p raster, err error) {
	rest := content[len(signature):]
	var palette []byte
	for ended := false; !ended; {
		const lengthAndKind, sum = 8, 4
		if len(rest) < lengthAndKind+sum || uint64(binary.BigEndian.Uint32(rest)) > uint64(len(rest)-lengthAndKind-sum) {
			return p, io.ErrUnexpectedEOF
		}
		end := lengthAndKind + int(binary.BigEndian.Uint32(rest))
		kind, data := string(rest[4:lengthAndKind]), rest[lengthAndKind:end]
		if crc32.ChecksumIEEE(rest[4:end]) != binary.BigEndian.Uint32(rest[end:]) {
			return p, errors.New("a part of it was changed")
		}
		rest = rest[end+sum:]
		switch kind {
		case "IHDR":
			if err := p.head(data); err != nil {
				return p, err
			}
		case "PLTE":
			palette = data
		case "tRNS":
			return p, errTransparent
		case "IDAT":
			p.pixels = append(p.pixels, data...)
		case "IEND":
			ended = true
		}
	}
	if p.space == indexed {
		entries := len(palette) / 3
		if entries == 0 || entries > 1<<p.bits || len(palette)%3 != 0 {
			return p, errors.New("its palette is broken")
		}
		p.space = fmt.Sprintf("[ /Indexed /DeviceRGB %d <%X> ]", entries-1, palette)
	}
	const anyFilterOfPNG = 15
	p.filter = fmt.Sprintf("/FlateDecode /DecodeParms << /Predictor %d /Colors %d /BitsPerComponent %d /Columns %d >>", anyFilterOfPNG, p.colours, p.bits, p.width)
	return p, p.whole()
}

var errTransparent = errors.New("it is transparent")

const indexed = "indexed"

// head reads the header.
func (p *raster) head(data []byte) error {
	const length = 13
	if len(data) != length || p.colours != 0 {
		return errors.New("its header is broken")
	}
	width, height := binary.BigEndian.Uint32(data), binary.BigEndian.Uint32(data[4:])
	if width == 0 || height == 0 || width > 1<<20 || height > 1<<20 {
		return errors.New("it has no size, or too much")
	}
	p.width, p.height, p.bits = int(width), int(height), int(data[8])
	if data[12] != 0 {
		return errors.New("it is interlaced")
	}
	const gray, colour, withPalette = 0, 2, 3
	switch data[9] {
	case gray:
		p.colours, p.space = 1, "/DeviceGray"
	case colour:
		p.colours, p.space = 3, "/DeviceRGB"
	case withPalette:
		p.colours, p.space = 1, indexed
	default:
		return errTransparent
	}
	switch {
	case p.bits == 8, p.colours == 1 && (p.bits == 1 || p.bits == 2 || p.bits == 4):
		return nil
	}
	return fmt.Errorf("it has %d bits a sample", p.bits)
}

// whole reports whether the pixels are all there.
func (p *raster) whole() error {
	if p.colours == 0 {
		return errors.New("it has no header")
	}
	z, err := zlib.NewReader(bytes.NewReader(p.pixels))
	if err != nil {
		return err
	}
	rows := bufio.NewReaderSize(z, 64<<10)
	row := (p.width*p.bits*p.colours + 7) / 8
	const filters = 5
	for range p.height {
		filter, err := rows.ReadByte()
		if err == nil && filter >= filters {
			err = errors.New("a row has no known filter")
		}
		if err == nil {
			_, err = rows.Discard(row)
		}
		if err != nil {
			return fmt.Errorf("its pixels: %w", err)
		}
	}
	if _, err := rows.ReadByte(); err != io.EOF {
		return errors.New("its pixels do not end where they should")
	}
	return nil
}
