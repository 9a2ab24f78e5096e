package splitter

import "math"

// The resolution is chosen by what recognition needs and no more, because its
// cost grows with the pixels.
const (
	// A sheet of Letter or A4 paper in ordinary print reads as well at 200 dpi as
	// at 300. In the small print of tax forms, 200 finds 87 % of the words, 250
	// finds 93 %, 300 finds 95 %; each step costs a tenth more time.
	lowest = 250.0
	// A small page is often a sheet that was scanned in full and given the extent
	// of a card, or a card of small print. It gets the pixels of a sheet.
	sheet, highest = 2750.0, 600.0
	// Paper ends at 24 inches. A larger page is a scan whose pixels were taken for
	// points, and gets those of a sheet.
	paper = 24.0
	// A picture that is the document is taken as it is, if at all possible: what
	// its file says of its extent is rarely true. One of fewer pixels than a sheet
	// at 200 dpi is enlarged, up to twice, which helps recognition of 100 dpi; one
	// of more than a sheet at 270 dpi is reduced.
	fewest, most, enlarged = 3_700_000.0, 7_000_000.0, 2.0
	// Beyond so many pixels on one side, recognition refuses a picture.
	longestSide = 20_000.0
)

// A size is a picture's extent in pixels.
type size struct {
	width, height int
	clamped       bool // the limit of pixels did not leave what reading needs
}

// pictureSize chooses the pixels for a page of an extent in points. native is
// how many pixels a picture has that is the document, 0 for a PDF.
func pictureSize(width, height float64, native int, limits Limits) size {
	long, area := max(width, height), width*height
	scale := min(max(sheet/long, lowest/72), highest/72)
	if long > paper*72 {
		scale = sheet / long
	}
	if native > 0 {
		own := float64(native)
		scale = math.Sqrt(min(max(own, min(fewest, own*enlarged*enlarged)), most) / area)
	}
	bound := min(math.Sqrt(float64(limits.Pixels)/area), longestSide/long)
	return size{
		width:   max(int(math.Round(width*min(scale, bound))), 1),
		height:  max(int(math.Round(height*min(scale, bound))), 1),
		clamped: bound < scale,
	}
}
