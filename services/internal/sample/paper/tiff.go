package paper

import (
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"io"
	"math"

	"dossier/services/internal/pdf"
)

// A Picture is a page of a TIFF.
type Picture struct {
	Image image.Image // a *Bitmap is stored in black and white, an *image.Gray in grey, and all else in colour
	DPI   float64     // dots per inch; a TIFF can say it to a hundredth
}

// The tags of a baseline TIFF, in the order they have in a file, and the types of their values.
const (
	tagSubfile         = 254
	tagWidth           = 256
	tagLength          = 257
	tagBits            = 258
	tagCompression     = 259
	tagPhotometric     = 262
	tagStripOffsets    = 273
	tagSamples         = 277
	tagRowsPerStrip    = 278
	tagStripByteCounts = 279
	tagXResolution     = 282
	tagYResolution     = 283
	tagResolutionUnit  = 296
	tagPageNumber      = 297

	typeShort    = 3
	typeLong     = 4
	typeRational = 5
)

// What the tags say.
const (
	onePageOfMany  = 2
	byGroup4       = 4
	byDeflate      = 8
	whiteIsZero    = 0
	blackIsZero    = 1
	redGreenBlue   = 2
	inches         = 2
	entryBytes     = 12
	inEntry        = 4 // bytes of value that an entry has room for
	headerBytes    = 8
	mostTIFFPages  = math.MaxUint16
	resolutionUnit = 100 // the denominator of resolutions
)

// A tag is an entry of a directory: some values of one type.
type tag struct {
	id, kind uint16
	values   []uint32 // a rational takes two
}

// WriteTIFF writes pictures as the pages of one TIFF, little end first, one strip to a page. Nothing is lost: black and
// white is compressed as by a fax machine of Group 4, all else by Deflate.
func WriteTIFF(w io.Writer, pages []Picture) error {
	if len(pages) == 0 || len(pages) > mostTIFFPages {
		return fmt.Errorf("write TIFF: %d pages", len(pages))
	}
	file := []byte{'I', 'I', 42, 0, 0, 0, 0, 0}
	link := headerBytes - 4 // where the place of the next directory goes
	for i, p := range pages {
		strip, tags, err := p.tiff()
		if err != nil {
			return fmt.Errorf("write TIFF: page %d: %w", i+1, err)
		}
		offset := len(file)
		file = even(append(file, strip...))
		for k := range tags {
			switch tags[k].id {
			case tagStripOffsets:
				tags[k].values = []uint32{uint32(offset)}
			case tagStripByteCounts:
				tags[k].values = []uint32{uint32(len(strip))}
			case tagPageNumber:
				tags[k].values = []uint32{uint32(i), uint32(len(pages))}
			}
		}
		binary.LittleEndian.PutUint32(file[link:], uint32(len(file)))
		file, link = directory(file, tags)
		if len(file) > math.MaxInt32 { // some readers take places in the file as signed
			return errors.New("write TIFF: more than 2 GiB")
		}
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("write TIFF: %w", err)
	}
	return nil
}

// directory writes the tags of a page and the values that have no room in them. It returns where the place of the next directory goes.
func directory(file []byte, tags []tag) (longer []byte, link int) {
	le := binary.LittleEndian
	spill := len(file) + 2 + len(tags)*entryBytes + 4
	var beyond []byte
	file = le.AppendUint16(file, uint16(len(tags)))
	for _, t := range tags {
		var value []byte
		for _, v := range t.values {
			if t.kind == typeShort {
				value = le.AppendUint16(value, uint16(v))
			} else {
				value = le.AppendUint32(value, v)
			}
		}
		count := len(t.values)
		if t.kind == typeRational {
			count /= 2
		}
		if len(value) > inEntry {
			at := uint32(spill + len(beyond))
			beyond = even(append(beyond, value...))
			value = le.AppendUint32(nil, at)
		}
		file = le.AppendUint16(file, t.id)
		file = le.AppendUint16(file, t.kind)
		file = le.AppendUint32(file, uint32(count))
		file = append(file, append(value, 0, 0, 0, 0)[:inEntry]...)
	}
	link = len(file)
	file = append(file, 0, 0, 0, 0) // no page follows, until one does
	return append(file, beyond...), link
}

// even makes what follows begin at a word boundary, as TIFF asks for.
func even(b []byte) []byte {
	if len(b)%2 != 0 {
		b = append(b, 0)
	}
	return b
}

// tiff is the strip of a page, and its tags but for the places in the file.
func (p Picture) tiff() ([]byte, []tag, error) {
	var dots []byte
	bits, photometric, compression := []uint32{8}, uint32(blackIsZero), uint32(byDeflate)
	size := p.Image.Bounds()
	switch m := p.Image.(type) {
	case *Bitmap:
		if !m.sound() {
			return nil, nil, fmt.Errorf("a bitmap of %d by %d dots in %d bytes", m.Width, m.Height, len(m.Data))
		}
		bits, photometric, compression = []uint32{1}, whiteIsZero, byGroup4
	case *image.Gray:
		for y := range size.Dy() {
			dots = append(dots, m.Pix[y*m.Stride:y*m.Stride+size.Dx()]...)
		}
	default:
		dots, bits, photometric = colours(m), []uint32{8, 8, 8}, redGreenBlue
	}
	if size.Empty() || p.DPI <= 0 {
		return nil, nil, fmt.Errorf("a picture of %d by %d dots at %g dpi", size.Dx(), size.Dy(), p.DPI)
	}
	strip := pdf.Pack(dots)
	if m, ok := p.Image.(*Bitmap); ok {
		strip = m.group4()
	}
	resolution := []uint32{uint32(math.Round(p.DPI * resolutionUnit)), resolutionUnit}
	return strip, []tag{
		{tagSubfile, typeLong, []uint32{onePageOfMany}},
		{tagWidth, typeLong, []uint32{uint32(size.Dx())}},
		{tagLength, typeLong, []uint32{uint32(size.Dy())}},
		{tagBits, typeShort, bits},
		{tagCompression, typeShort, []uint32{compression}},
		{tagPhotometric, typeShort, []uint32{photometric}},
		{tagStripOffsets, typeLong, nil},
		{tagSamples, typeShort, []uint32{uint32(len(bits))}},
		{tagRowsPerStrip, typeLong, []uint32{uint32(size.Dy())}},
		{tagStripByteCounts, typeLong, nil},
		{tagXResolution, typeRational, resolution},
		{tagYResolution, typeRational, resolution},
		{tagResolutionUnit, typeShort, []uint32{inches}},
		{tagPageNumber, typeShort, nil},
	}, nil
}

// colours are the dots of a picture, three bytes each.
func colours(m image.Image) []byte {
	size := m.Bounds()
	to := make([]byte, 0, 3*size.Dx()*size.Dy())
	for y := size.Min.Y; y < size.Max.Y; y++ {
		if rgba, ok := m.(*image.RGBA); ok { // by far the most
			row := rgba.Pix[rgba.PixOffset(size.Min.X, y):]
			for x := range size.Dx() {
				to = append(to, row[4*x:4*x+3]...)
			}
			continue
		}
		for x := size.Min.X; x < size.Max.X; x++ {
			c := color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)
			to = append(to, c.R, c.G, c.B)
		}
	}
	return to
}
