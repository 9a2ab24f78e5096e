package splitter

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"reflect"
	"strings"
	"testing"

	"dossier/events"
	pages "dossier/services/internal/sample/paper"
	"dossier/services/splitter/pdftest"
)

// A form is how a page came out: its picture, and in which corners of it ink
// stands. The pages of these tests bear a mark in one corner, so that a picture
// that is turned, mirrored, inverted or black where it should be clear shows it.
type form struct {
	width, height int // pixels
	corners       string
	flags         []events.Flag
}

func (f form) String() string {
	return fmt.Sprint(f.width, "x", f.height, " ", f.corners, " ", f.flags)
}

// formOf looks at a page.
func formOf(t testing.TB, p Page) form {
	t.Helper()
	m, err := png.Decode(bytes.NewReader(p.Image))
	if err != nil {
		t.Fatal(err)
	}
	f := form{width: p.PixelWidth, height: p.PixelHeight, flags: p.Flags}
	for _, c := range []struct {
		name string
		x, y int
	}{{"left-top", 1, 1}, {"right-top", 3, 1}, {"left-foot", 1, 3}, {"right-foot", 3, 3}} {
		// The mark fills the middle of its quarter of the page.
		level := color.GrayModel.Convert(m.At(f.width*c.x/4, f.height*c.y/4)).(color.Gray).Y
		switch {
		case level < 100:
			f.corners += c.name + " "
		case level < 200:
			f.corners += c.name + "? "
		}
	}
	f.corners = strings.TrimSpace(f.corners)
	return f
}

// marked is white with a black mark in the quarter at its left and top.
func marked(width, height int) *image.Gray {
	p := image.NewGray(image.Rect(0, 0, width, height))
	draw.Draw(p, p.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(p, image.Rect(width/8, height/8, width*3/8, height*3/8), image.Black, image.Point{}, draw.Src)
	return p
}

func as(to draw.Image, from image.Image) draw.Image {
	draw.Draw(to, to.Bounds(), from, image.Point{}, draw.Src)
	return to
}

// TestPicturesOfEveryKind: whatever a phone, a scanner or a fax server writes,
// the page has its pixels, upright, black on white.
func TestPicturesOfEveryKind(t *testing.T) {
	m := marked(800, 1200)
	mark := image.Rect(100, 150, 300, 450)
	on := func(to draw.Image) image.Image {
		draw.Draw(to, mark, image.Black, image.Point{}, draw.Src)
		return to
	}
	fax := pages.NewBitmap(800, 1200)
	for y := mark.Min.Y; y < mark.Max.Y; y++ {
		for x := mark.Min.X; x < mark.Max.X; x++ {
			fax.Blacken(x, y)
		}
	}
	mixed := sampleTIFF(t, pages.Picture{Image: fax, DPI: 100}, pages.Picture{Image: marked(400, 300), DPI: 72},
		pages.Picture{Image: as(image.NewRGBA(m.Rect), m), DPI: 300}, pages.Picture{Image: marked(3000, 4000), DPI: 300})
	gray := frame{width: 800, height: 1200, x: 100, y: 100}
	with := func(change func(*frame)) []byte { f := gray; change(&f); return tiffOf(f) }
	negative := marked(800, 1200)
	for i := range negative.Pix {
		negative.Pix[i] = ^negative.Pix[i]
	}
	sheet := func(corners string) form { return form{1571, 2356, corners, nil} }
	for _, c := range []struct {
		name, mediaType string
		content         []byte
		want            []form
	}{
		{"PNG, transparent", "image/png", asPNG(t, on(image.NewNRGBA(m.Rect))), []form{sheet("left-top")}},
		{"PNG, transparent by its palette", "image/png", asPNG(t, on(image.NewPaletted(m.Rect, color.Palette{color.Transparent, color.Black}))), []form{sheet("left-top")}},
		{"PNG of 1 bit", "image/png", asPNG(t, on(image.NewPaletted(m.Rect, color.Palette{color.White, color.Black}))), []form{sheet("left-top")}},
		{"PNG of 16 bits, gray", "image/png", asPNG(t, as(image.NewGray16(m.Rect), m)), []form{sheet("left-top")}},
		{"PNG of 16 bits, colour and transparency", "image/png", asPNG(t, as(image.NewNRGBA64(m.Rect), m)), []form{sheet("left-top")}},
		{"PNG, interlaced", "image/png", interlaced(t, m), []form{sheet("left-top")}},
		{"PNG, white on black", "image/png", asPNG(t, negative), []form{sheet("right-top left-foot right-foot")}},
		{"JPEG in the colours of print", "image/jpeg", cmyk(m), []form{sheet("left-top")}},
		{"TIFF of one page after another: fax, gray, colour, large", "image/tiff", mixed, []form{
			sheet("left-top"), {800, 600, "left-top", nil}, sheet("left-top"), {2291, 3055, "left-top", nil},
		}},
		{"TIFF by LZW", "image/tiff", with(func(f *frame) { f.compression, f.data = 5, lzw(m.Pix) }), []form{sheet("left-top")}},
		{"TIFF of a JPEG, gray", "image/tiff", with(func(f *frame) { f.compression, f.data = 7, asJPEG(t, m) }), []form{sheet("left-top")}},
		{"TIFF of a JPEG, colour", "image/tiff", with(func(f *frame) {
			f.compression, f.photometric, f.samples, f.data = 7, 6, 3, asJPEG(t, as(image.NewRGBA(m.Rect), m))
		}), []form{sheet("left-top")}},
		{"TIFF whose 0 is white", "image/tiff", with(func(f *frame) { f.white, f.data = true, negative.Pix }), []form{sheet("left-top")}},
		{"TIFF of a fax in standard resolution", "image/tiff", tiffOf(frame{width: 1728, height: 1078, x: 204, y: 98, data: marked(1728, 1078).Pix}), []form{{1688, 2192, "left-top", nil}}},
		{"TIFF, big end first", "image/tiff", bigEnded(m), []form{sheet("left-top")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := open(t, c.content, c.mediaType)
			var got []form
			for n := 1; n <= d.Pages(); n++ {
				got = append(got, formOf(t, page(t, d, n)))
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
}

// TestPicturesAreUpright: phones and some scanners store a picture as the sensor
// saw it and say how it must be turned, and perhaps mirrored.
func TestPicturesAreUpright(t *testing.T) {
	m := marked(400, 600)
	upright, lying := form{800, 1200, "", nil}, form{1200, 800, "", nil}
	for i, want := range []struct {
		form
		corner string
	}{
		{upright, "left-top"}, {upright, "right-top"}, {upright, "right-foot"}, {upright, "left-foot"},
		{lying, "left-top"}, {lying, "right-top"}, {lying, "right-foot"}, {lying, "left-foot"},
	} {
		want.corners = want.corner
		for mediaType, content := range map[string][]byte{
			"image/jpeg": exif(asJPEG(t, m), i+1),
			"image/tiff": tiffOf(frame{width: 400, height: 600, x: 72, y: 72, orientation: i + 1, data: m.Pix}),
		} {
			p := page(t, open(t, content, mediaType), 1)
			if got := formOf(t, p); !reflect.DeepEqual(got, want.form) || (p.Width > p.Height) != (got.width > got.height) {
				t.Errorf("%s of orientation %d: %v on %v by %v points, want %v", mediaType, i+1, got, p.Width, p.Height, want.form)
			}
		}
	}
}

// TestPageBoxes: what a reader shows of a page is its picture, and the text
// layer has the same corner for its origin.
func TestPageBoxes(t *testing.T) {
	const whole = "/MediaBox[0 0 600 800]"
	// The mark and the word stand in the quarter at the left and top of a page
	// of 600 by 800 points.
	const drawn = "75 500 150 200 re f BT /F 12 Tf 60 760 Td (Statement) Tj ET"
	const font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
	moved := func(dx, dy int) string { return fmt.Sprintf("1 0 0 1 %d %d cm ", dx, dy) + drawn }
	for _, c := range []struct {
		name, page, content string
		width, height       float64
		corners             string
		word                events.Box // where it begins, in whole points
	}{
		{"upright", whole, drawn, 600, 800, "left-top", events.Box{60, 29}},
		{"turned by 90", whole + "/Rotate 90", drawn, 800, 600, "right-top", events.Box{757, 60}},
		{"turned by 180", whole + "/Rotate 180", drawn, 600, 800, "right-foot", events.Box{484, 757}},
		{"turned by 270", whole + "/Rotate 270", drawn, 800, 600, "left-foot", events.Box{29, 484}},
		{"turned by less than nothing", whole + "/Rotate -90", drawn, 800, 600, "left-foot", events.Box{29, 484}},
		{"turned by more than is", whole + "/Rotate 450", drawn, 800, 600, "right-top", events.Box{757, 60}},
		{"of another unit", "/MediaBox[0 0 300 400]/UserUnit 2", "0.5 0 0 0.5 0 0 cm " + drawn, 600, 800, "left-top", events.Box{60, 29}},
		{"cropped", "/MediaBox[0 0 1000 1000]/CropBox[100 50 700 850]", moved(100, 50), 600, 800, "left-top", events.Box{60, 29}},
		{"cropped beyond its edge", whole + "/CropBox[-100 -100 2000 2000]", drawn, 600, 800, "left-top", events.Box{60, 29}},
		{"of negative origin", "/MediaBox[-300 -400 300 400]", moved(-300, -400), 600, 800, "left-top", events.Box{60, 29}},
		{"of corners in another order", "/MediaBox[600 800 0 0]", drawn, 600, 800, "left-top", events.Box{60, 29}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for inherited, content := range map[bool][]byte{
				false: pdftest.Single(c.page+font, c.content),
				true: pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1 "+c.page+font+">>",
					"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>", pdftest.Stream("", c.content)),
			} {
				if inherited && strings.Contains(c.page, "UserUnit") {
					continue // not inheritable (ISO 32000-1, table 30)
				}
				p := page(t, open(t, content, mediaPDF), 1)
				if f := formOf(t, p); p.Width != c.width || p.Height != c.height || f.corners != c.corners {
					t.Errorf("inherited %v: %v by %v points, marked at %s", inherited, p.Width, p.Height, f.corners)
				}
				if p.Layer == nil || len(p.Layer.Words) != 1 {
					t.Fatalf("inherited %v: the layer is %+v", inherited, p.Layer)
				}
				if at := p.Layer.Words[0].Box; math.Abs(at[0]-c.word[0]) > 3 || math.Abs(at[1]-c.word[1]) > 3 {
					t.Errorf("inherited %v: the word stands at %v, want %v", inherited, at, c.word)
				}
			}
		})
	}
}

// TestCropBoxThatLeavesNothing: readers differ about such a page, so nobody
// learns from its picture what a person saw. It is given up, not blank.
func TestCropBoxThatLeavesNothing(t *testing.T) {
	d := open(t, pdftest.Single("/MediaBox[0 0 600 800]/CropBox[900 900 950 950]", "75 500 150 200 re f"), mediaPDF)
	if _, err := d.Page(t.Context(), 1); !errors.Is(err, ErrRenderFailed) {
		t.Errorf("%v, want %v", err, ErrRenderFailed)
	}
}

// sampleTIFF is a TIFF as the project's own samples are.
func sampleTIFF(t testing.TB, ps ...pages.Picture) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := pages.WriteTIFF(&out, ps); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// exif puts the tag into a JPEG by which a phone says how it was held.
func exif(picture []byte, orientation int) []byte {
	tiff := []byte("MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00")
	tiff[19] = byte(orientation)
	data := append([]byte("Exif\x00\x00"), tiff...)
	out := append([]byte{0xff, 0xd8, 0xff, 0xe1}, binary.BigEndian.AppendUint16(nil, uint16(len(data)+2))...)
	return append(append(out, data...), picture[2:]...)
}

// A frame is a page of a TIFF of these tests.
type frame struct {
	width, height int
	x, y          int // dots per inch
	orientation   int // 0: not said
	compression   int // 0: none
	photometric   int
	white         bool // 0 is white
	samples       int  // 0: one
	data          []byte
}

// tiffOf writes a TIFF, little end first.
func tiffOf(frames ...frame) []byte {
	le := binary.LittleEndian
	out := []byte("II*\x00\x00\x00\x00\x00")
	next := 4 // where the offset of the next directory belongs
	for _, f := range frames {
		pixels := len(out)
		out = append(out, f.data...)
		density := len(out)
		for _, dpi := range []int{f.x, f.y} {
			out = le.AppendUint32(le.AppendUint32(out, uint32(dpi)), 1)
		}
		bits := len(out)
		out = append(out, 8, 0, 8, 0, 8, 0)
		samples := max(f.samples, 1)
		photometric := 1
		switch {
		case f.white:
			photometric = 0
		case f.photometric != 0:
			photometric = f.photometric
		}
		type entry struct{ tag, kind, count, value int }
		entries := []entry{{256, 4, 1, f.width}, {257, 4, 1, f.height}}
		if samples == 1 {
			entries = append(entries, entry{258, 3, 1, 8})
		} else {
			entries = append(entries, entry{258, 3, 3, bits})
		}
		entries = append(entries, entry{259, 3, 1, max(f.compression, 1)}, entry{262, 3, 1, photometric}, entry{273, 4, 1, pixels})
		if f.orientation != 0 {
			entries = append(entries, entry{274, 3, 1, f.orientation})
		}
		entries = append(entries, entry{277, 3, 1, samples}, entry{278, 4, 1, f.height}, entry{279, 4, 1, len(f.data)},
			entry{282, 5, 1, density}, entry{283, 5, 1, density + 8}, entry{296, 3, 1, 2})
		le.PutUint32(out[next:], uint32(len(out)))
		out = le.AppendUint16(out, uint16(len(entries)))
		for _, e := range entries {
			out = le.AppendUint16(le.AppendUint16(out, uint16(e.tag)), uint16(e.kind))
			out = le.AppendUint32(le.AppendUint32(out, uint32(e.count)), uint32(e.value))
		}
		next = len(out)
		out = le.AppendUint32(out, 0)
	}
	return out
}

// lzw compresses as TIFFs do, without ever using the table it has.
func lzw(data []byte) []byte {
	const clear, end = 256, 257
	var out []byte
	var held, bits uint
	write := func(code uint) {
		held, bits = held<<9|code, bits+9
		for ; bits >= 8; bits -= 8 {
			out = append(out, byte(held>>(bits-8)))
		}
	}
	for i, b := range data {
		if i%200 == 0 {
			write(clear)
		}
		write(uint(b))
	}
	write(end)
	write(0)
	return out
}

// cmyk is a JPEG in the colours of print as Adobe's programs write them, every
// level inverted. It holds one level for each square of eight by eight.
func cmyk(p *image.Gray) []byte {
	width, height := p.Rect.Dx(), p.Rect.Dy()
	be := binary.BigEndian
	out := []byte{0xff, 0xd8}
	segment := func(marker byte, data []byte) {
		out = be.AppendUint16(append(out, 0xff, marker), uint16(len(data)+2))
		out = append(out, data...)
	}
	segment(0xee, []byte("Adobe\x00\x64\x00\x00\x00\x00\x00")) // no transformation of colours
	segment(0xdb, append([]byte{0}, bytes.Repeat([]byte{8}, 64)...))
	frame := be.AppendUint16(be.AppendUint16([]byte{8}, uint16(height)), uint16(width))
	frame = append(frame, 4)
	scan := []byte{4}
	for c := byte(1); c <= 4; c++ {
		frame = append(frame, c, 0x11, 0)
		scan = append(scan, c, 0)
	}
	segment(0xc0, frame)
	// Twelve sizes of a difference, each by four bits; and the end of a square.
	segment(0xc4, append(append([]byte{0}, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
	segment(0xc4, append([]byte{0x10}, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
	segment(0xda, append(scan, 0, 63, 0))
	var held, bits uint
	write := func(value, n uint) {
		held, bits = held<<n|value, bits+n
		for ; bits >= 8; bits -= 8 {
			b := byte(held >> (bits - 8))
			if out = append(out, b); b == 0xff {
				out = append(out, 0)
			}
		}
		held &= 1<<bits - 1
	}
	var before [4]int
	for y := 0; y < height; y += 8 {
		for x := 0; x < width; x += 8 {
			for c := range before {
				level := 255 // no ink
				if c == 3 {
					level = int(p.GrayAt(x, y).Y)
				}
				dc := level - 128
				difference := dc - before[c]
				before[c] = dc
				size, value := uint(0), difference
				for n := max(difference, -difference); n > 0; n >>= 1 {
					size++
				}
				if difference < 0 {
					value += 1<<size - 1
				}
				write(size, 4)
				write(uint(value), size)
				write(0, 1)
			}
		}
	}
	write(0x7f, 7)
	return append(out, 0xff, 0xd9)
}

// interlaced is a gray PNG in the seven passes of Adam7.
func interlaced(t testing.TB, p *image.Gray) []byte {
	t.Helper()
	width, height := p.Rect.Dx(), p.Rect.Dy()
	var rows []byte
	for _, pass := range [][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}} {
		for y := pass[1]; y < height; y += pass[3] {
			rows = append(rows, 0) // no filter
			for x := pass[0]; x < width; x += pass[2] {
				rows = append(rows, p.GrayAt(x, y).Y)
			}
		}
	}
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, uint32(width)), uint32(height))
	out := appendChunk([]byte("\x89PNG\r\n\x1a\n"), "IHDR", append(head, 8, 0, 0, 0, 1))
	return appendChunk(appendChunk(out, "IDAT", []byte(pdftest.Deflated(t, rows))), "IEND", nil)
}

// bigEnded is a TIFF as computers of old wrote them.
func bigEnded(p *image.Gray) []byte {
	be := binary.BigEndian
	width, height := p.Rect.Dx(), p.Rect.Dy()
	out := append([]byte("MM\x00*"), 0, 0, 0, 8)
	entries := [][4]int{{256, 3, 1, width << 16}, {257, 4, 1, height}, {258, 3, 1, 8 << 16}, {259, 3, 1, 1 << 16}, {262, 3, 1, 1 << 16},
		{273, 4, 1, 8 + 2 + 9*12 + 4}, {277, 3, 1, 1 << 16}, {278, 4, 1, height}, {279, 4, 1, width * height}}
	out = be.AppendUint16(out, uint16(len(entries)))
	for _, e := range entries {
		out = be.AppendUint32(be.AppendUint32(be.AppendUint16(be.AppendUint16(out, uint16(e[0])), uint16(e[1])), uint32(e[2])), uint32(e[3]))
	}
	return append(be.AppendUint32(out, 0), p.Pix...)
}
