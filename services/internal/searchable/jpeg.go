package searchable

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/jpeg"
	"io"
)

const startOfImage = "\xff\xd8"

// mostPixels bounds what a decoder takes in: a sheet of A0 at 300 dots an inch has
// as many.
const mostPixels = 140_000_000

// readJPEG takes from a JPEG, which its first bytes say it is, what its pixels are
// decoded from.
func readJPEG(content []byte) (p raster, err error) {
	if p.pixels, err = bare(content); err != nil {
		return p, err
	}
	c, err := jpeg.DecodeConfig(bytes.NewReader(p.pixels))
	if err != nil {
		return p, err
	}
	if c.Width*c.Height > mostPixels {
		return p, errors.New("it has too many pixels")
	}
	decoded, err := jpeg.Decode(bytes.NewReader(p.pixels))
	if err != nil {
		return p, err
	}
	switch decoded.(type) {
	case *image.Gray:
		p.colours, p.space = 1, "/DeviceGray"
	case *image.YCbCr: // which a PDF takes three colours for
		p.colours, p.space = 3, "/DeviceRGB"
	default:
		return p, errors.New("its colours are neither gray nor those of a screen")
	}
	p.width, p.height, p.bits, p.filter = c.Width, c.Height, 8, "/DCTDecode"
	return p, nil
}

// bare is a JPEG without what applications and people left in it, and what comes
// after its end.
func bare(content []byte) ([]byte, error) {
	const (
		endOfImage, startOfScan, comment = 0xd9, 0xda, 0xfe
		firstOfApplications, last        = 0xe0, 0xef
		firstRestart, lastRestart        = 0xd0, 0xd7
	)
	out := []byte(startOfImage)
	for rest := content[len(startOfImage):]; ; {
		for len(rest) > 1 && rest[0] == 0xff && rest[1] == 0xff { // may fill
			rest = rest[1:]
		}
		if len(rest) < 2 {
			return nil, io.ErrUnexpectedEOF
		}
		marker := rest[1]
		if rest[0] != 0xff {
			return nil, errors.New("it has something between its parts")
		}
		if marker == endOfImage {
			return append(out, rest[:2]...), nil
		}
		if len(rest) < 4 {
			return nil, io.ErrUnexpectedEOF
		}
		end := 2 + int(binary.BigEndian.Uint16(rest[2:]))
		if end < 4 || end > len(rest) {
			return nil, io.ErrUnexpectedEOF
		}
		if marker == startOfScan { // what it is about follows, up to the next marker
			for ; end+1 < len(rest); end++ {
				next := rest[end+1]
				if rest[end] == 0xff && next != 0 && (next < firstRestart || next > lastRestart) {
					break
				}
			}
		}
		if marker != comment && (marker < firstOfApplications || marker > last) {
			out = append(out, rest[:end]...)
		}
		rest = rest[end:]
	}
}
