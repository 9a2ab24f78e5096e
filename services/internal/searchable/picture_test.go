package searchable

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"slices"
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
	photograph := photographed(t, checkered(64, 64))
	transparent := image.NewNRGBA(image.Rect(0, 0, 8, 8))
	for _, c := range []struct {
		name    string
		content []byte
		says    string
	}{
		{"nothing", nil, "it is neither PNG nor JPEG"},
		{"something else", []byte("GIF89a"), "it is neither PNG nor JPEG"},
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
		{"a JPEG cut short", photograph[:len(photograph)/2], "unexpected EOF"},
		{"a JPEG of nothing", []byte("\xff\xd8\xff\xd9"), "missing SOS marker"},
	} {
		if _, err := readPicture(c.content); err == nil || !strings.HasSuffix(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s", c.name, err, c.says)
		}
	}
}

// TestPixelsAreNotTouched: a picture goes in as it was compressed.
func TestPixelsAreNotTouched(t *testing.T) {
	content := encoded(t, checkered(200, 300))
	p, err := readPicture(content)
	if err != nil || !bytes.Contains(content, p.pixels) {
		t.Errorf("%v, %d bytes that are not the picture's", err, len(p.pixels))
	}
}

// photographed is a picture as a JPEG.
func photographed(t testing.TB, picture image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, picture, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestJPEG: the pixels go in as they are, and nothing that is said of them.
func TestJPEG(t *testing.T) {
	colours := image.NewRGBA(image.Rect(0, 0, 40, 30))
	for i := range colours.Pix {
		colours.Pix[i] = byte(i) | 0xff*byte(i%4/3)
	}
	for _, c := range []struct {
		name    string
		picture image.Image
		space   string
	}{{"gray", checkered(40, 30), "/DeviceGray"}, {"colour", colours, "/DeviceRGB"}} {
		plain := photographed(t, c.picture)
		const exif, comment, filling = "\xff\xe1\x00\x0eExif at home", "\xff\xfe\x00\x07by me", "\xff\xff"
		said := slices.Concat(plain[:2], []byte(exif+comment+filling), plain[2:], []byte("after the end"))
		p, err := readPicture(said)
		if err != nil || !bytes.Equal(p.pixels, plain) || p.width != 40 || p.height != 30 || p.space != c.space {
			t.Errorf("%s: %v, %d by %d, %s, %d bytes of %d", c.name, err, p.width, p.height, p.space, len(p.pixels), len(plain))
		}
		page := onRecord(t, 1, 0, c.picture, 40, 30)
		page.Picture = said
		d := opened(t, written(t, page), 1)
		defer d.Close()
		if _, err := d.Load(0, 0); err != nil {
			t.Fatal(err)
		}
		drawn, err := d.Draw(1, 1, 40, 30)
		if err != nil || drawn.Flawed {
			t.Fatalf("%s: %v", c.name, err)
		}
		decoded, err := jpeg.Decode(bytes.NewReader(plain))
		if err != nil {
			t.Fatal(err)
		}
		for y := range 30 {
			for x := range 40 {
				got, want := int(drawn.Pixels[y*drawn.Stride+x]), int(color.GrayModel.Convert(decoded.At(x, y)).(color.Gray).Y)
				if c.space == "/DeviceGray" && max(got-want, want-got) > 1 { // decoders round
					t.Fatalf("%s: %d at %d, %d; want %d", c.name, got, x, y, want)
				}
			}
		}
	}
}

// FuzzPicture: what is passed on, others can decode, and it says no more the
// second time.
func FuzzPicture(f *testing.F) {
	f.Add(encoded(f, checkered(8, 8)))
	f.Add(encoded(f, image.NewPaletted(image.Rect(0, 0, 9, 3), color.Palette{color.Black, color.White})))
	f.Add(encoded(f, image.NewNRGBA(image.Rect(0, 0, 3, 3))))
	f.Add(photographed(f, checkered(8, 8)))
	f.Add(photographed(f, image.NewRGBA(image.Rect(0, 0, 8, 8))))
	f.Fuzz(func(t *testing.T, content []byte) {
		p, err := readPicture(content)
		if err != nil {
			return
		}
		c, _, err := image.DecodeConfig(bytes.NewReader(content))
		if err != nil || c.Width != p.width || c.Height != p.height {
			t.Fatalf("%d by %d, and by another decoder %d by %d, %v", p.width, p.height, c.Width, c.Height, err)
		}
		if p.filter == "/DCTDecode" {
			again, err := bare(p.pixels)
			if err != nil || !bytes.Equal(again, p.pixels) {
				t.Fatalf("%d bytes become %d, %v", len(p.pixels), len(again), err)
			}
		}
	})
}
