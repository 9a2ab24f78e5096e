package searchable

import (
	"bytes"
	"errors"
	"fmt"
)

// A picture goes in with the bytes that its pixels were compressed to, which a PDF
// can hold as PNG and JPEG do: nothing is lost, and nothing compressed again. It is
// looked through to its end first, for a viewer must not be the first to find that
// it is broken; and only its pixels are taken, for a file of a picture may say
// where it was taken, and by whom.

// errPicture is the error of a picture that cannot go in.
var errPicture = errors.New("its picture cannot be read")

// raster is what a PDF must say of a picture, and its pixels as they are compressed.
type raster struct {
	width, height int
	bits          int    // of a sample
	colours       int    // samples of a pixel
	space         string // what the samples mean
	filter        string // how the pixels are compressed
	pixels        []byte
}

// picture writes the picture of a page, and returns its number.
func (f *file) picture(p Page) (int, error) {
	r, err := readPicture(p.Picture)
	if err == nil && (r.width != p.Split.PixelWidth || r.height != p.Split.PixelHeight) {
		err = fmt.Errorf("it has %d by %d pixels, and on record are %d by %d", r.width, r.height, p.Split.PixelWidth, p.Split.PixelHeight)
	}
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errPicture, err)
	}
	return f.out.Stream(fmt.Sprintf("/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent %d /Filter %s",
		r.width, r.height, r.space, r.bits, r.filter), r.pixels), nil
}

func readPicture(content []byte) (raster, error) {
	switch {
	case bytes.HasPrefix(content, []byte(signature)):
		return readPNG(content)
	case bytes.HasPrefix(content, []byte(startOfImage)):
		return readJPEG(content)
	}
	return raster{}, errors.New("it is neither PNG nor JPEG")
}
