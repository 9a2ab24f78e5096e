package searchable

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"dossier/services/internal/pdf"
)

// part is a chunk of a PNG.
func part(kind string, data []byte) []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	out = append(append(out, kind...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[4:]))
}

// header is that of a PNG of 8 by 8 pixels, with bytes of it changed.
func header(change map[int]byte) []byte {
	data := []byte{0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0}
	for at, b := range change {
		data[at] = b
	}
	return part("IHDR", data)
}

func TestPictureRefused(t *testing.T) {
	good := encoded(t, checkered(8, 8))
	at := bytes.Index(good, []byte("IDAT")) - 4
	pixels := good[at : len(good)-len(part("IEND", nil))]
	of := func(parts ...[]byte) []byte { return []byte(signature + string(bytes.Join(parts, nil))) }
	end := part("IEND", nil)
	changed := bytes.Clone(good)
	changed[at+10] ^= 1
	transparent := image.NewNRGBA(image.Rect(0, 0, 8, 8))
	for _, c := range []struct {
		name    string
		content []byte
		says    string
	}{
		{"nothing", nil, "it is no PNG"},
		{"something else", []byte("\xff\xd8\xff\xe0"), "it is no PNG"},
		{"cut short", good[:at+20], "unexpected EOF"},
		{"without an end", good[:len(good)-len(end)], "unexpected EOF"},
		{"changed", changed, "a part of it was changed"},
		{"no header", of(pixels, end), "it has no header"},
		{"two headers", of(header(nil), header(nil), pixels, end), "its header is broken"},
		{"no pixels", of(header(nil), end), "unexpected EOF"},
		{"fewer rows", of(header(map[int]byte{7: 9}), pixels, end), "its pixels: EOF"},
		{"more rows", of(header(map[int]byte{7: 7}), pixels, end), "its pixels do not end where they should"},
		{"no rows", of(header(map[int]byte{7: 0}), pixels, end), "it has no size, or too much"},
		{"a billion columns", of(header(map[int]byte{0: 0x40}), pixels, end), "it has no size, or too much"},
		{"interlaced", of(header(map[int]byte{12: 1}), pixels, end), "it is interlaced"},
		{"16 bits", encoded(t, image.NewGray16(image.Rect(0, 0, 8, 8))), "it has 16 bits a sample"},
		{"4 bits of colour", of(header(map[int]byte{8: 4, 9: 2}), pixels, end), "it has 4 bits a sample"},
		{"transparent", encoded(t, transparent), "it is transparent"},
		{"a transparent entry", encoded(t, image.NewPaletted(image.Rect(0, 0, 8, 8), color.Palette{color.NRGBA{A: 9}})), "it is transparent"},
		{"no palette", of(header(map[int]byte{9: 3}), pixels, end), "its palette is broken"},
		{"an odd palette", of(header(map[int]byte{9: 3}), part("PLTE", make([]byte, 4)), pixels, end), "its palette is broken"},
		{"an unknown filter", of(header(nil), part("IDAT", pdf.Pack([]byte(strings.Repeat("\x05........", 8)))), end), "its pixels: a row has no known filter"},
	} {
		if _, err := readPNG(c.content); err == nil || !strings.HasSuffix(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s", c.name, err, c.says)
		}
	}
}

// TestPixelsAreNotTouched: a picture goes in as it was compressed.
func TestPixelsAreNotTouched(t *testing.T) {
	content := encoded(t, checkered(200, 300))
	p, err := readPNG(content)
	if err != nil || !bytes.Contains(content, p.pixels) {
		t.Errorf("%v, %d bytes that are not the picture's", err, len(p.pixels))
	}
}

// FuzzPicture: what is passed on, everybody can decode.
func FuzzPicture(f *testing.F) {
	f.Add(encoded(f, checkered(8, 8)))
	f.Add(encoded(f, image.NewPaletted(image.Rect(0, 0, 9, 3), color.Palette{color.Black, color.White})))
	f.Add(encoded(f, image.NewNRGBA(image.Rect(0, 0, 3, 3))))
	f.Fuzz(func(t *testing.T, content []byte) {
		p, err := readPNG(content)
		if err != nil || p.width*p.height > 1<<20 {
			return
		}
		c, err := png.DecodeConfig(bytes.NewReader(content))
		if err != nil || c.Width != p.width || c.Height != p.height {
			t.Fatalf("%d by %d, and by another decoder %d by %d, %v", p.width, p.height, c.Width, c.Height, err)
		}
	})
}
