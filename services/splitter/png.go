package splitter

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"

	"github.com/klauspost/compress/zlib"
)

// A page's picture is a gray PNG: lossless, read by everything, and stating its
// resolution, by which recognition judges the size of letters. The standard
// library's encoder can neither state that nor be kept from trying all five
// filters on every row; this one uses one filter ("up", the best on scans). With
// klauspost's deflate, which takes 0.6 of the time of the standard library's for
// the same size, a sheet takes a third of the time of image/png, 17 ms, a
// fortieth of what reading it takes.
// Plain pixels cost nothing to write, but are ten times as much to hash, send
// and keep; a JPEG takes longer, and blurs what a scanner's JPEG has blurred.
// BenchmarkEncode compares them.

const filterUp = 2

func (d drawing) png(dpi float64) ([]byte, error) {
	var pixels bytes.Buffer
	if err := d.deflate(&pixels); err != nil {
		return nil, fmt.Errorf("compress picture: %w", err)
	}
	head := binary.BigEndian.AppendUint32(nil, uint32(d.width))
	head = binary.BigEndian.AppendUint32(head, uint32(d.height))
	head = append(head, 8, 0, 0, 0, 0) // 8 bits, gray, deflate, adaptive filters, not interlaced
	perMetre := uint32(math.Round(dpi / 0.0254))
	density := binary.BigEndian.AppendUint32(nil, perMetre)
	density = binary.BigEndian.AppendUint32(density, perMetre)
	density = append(density, 1) // the unit is the metre

	out := make([]byte, 0, pixels.Len()+128)
	out = append(out, "\x89PNG\r\n\x1a\n"...)
	out = appendChunk(out, "IHDR", head)
	out = appendChunk(out, "pHYs", density)
	out = appendChunk(out, "IDAT", pixels.Bytes())
	return appendChunk(out, "IEND", nil), nil
}

// deflate compresses the rows, each as its difference from the one above.
func (d drawing) deflate(out *bytes.Buffer) error {
	z, err := zlib.NewWriterLevel(out, zlib.BestSpeed)
	if err != nil {
		return err
	}
	line := make([]byte, 1+d.width)
	line[0] = filterUp
	difference := line[1:]
	above := make([]byte, d.width)
	for y := range d.height {
		row := d.pixels[y*d.stride : y*d.stride+d.width]
		above = above[:len(row)]
		difference = difference[:len(row)] // both, so that the loop needs no bounds checks
		if bytes.Equal(row, above) {
			clear(difference) // most rows of a page without a scan are like the one above
		} else {
			for x, p := range row {
				difference[x] = p - above[x]
			}
		}
		if _, err := z.Write(line); err != nil {
			return err
		}
		above = row
	}
	return z.Close()
}

func appendChunk(out []byte, kind string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	start := len(out)
	out = append(out, kind...)
	out = append(out, data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[start:]))
}
