package splitter

import (
	"math"

	"dossier/services/splitter/worker"
)

// The resolution is chosen by what recognition needs and no more, because its
// cost grows with the pixels.
const (
	// A scanned sheet of Letter or A4 paper reads as well at 200 dpi as at 300, and
	// best with the very pixels of its scan. Small pages get the pixels of a sheet:
	// enough is its long side.
	scanned, enough = 200.0, 2200.0
	// A scan of about as many pixels is taken as it is.
	least, much = 0.9, 1.2
	// What is drawn from vectors, and faxes, gain by more: in the small print of tax
	// forms, 200 dpi finds 87 % of the words, 250 finds 93 %, 300 finds 95 %; of the
	// faxes of two made-up files, 80 and 54 % of the words were misread at 200, and
	// 76 and 43 at 250. Scans of fewer pixels get as many, which read better in one of
	// the files and worse in the other. 250 dpi takes a third more time than 200.
	lowest = 250.0
	// A small page is often a sheet that was scanned in full and given the extent
	// of a card, or a card of small print. It gets the pixels of a sheet.
	sheet, highest = 2750.0, 600.0
	// A page that nobody will recognise is looked at by people, and by models that
	// take no more of it.
	eyes = 100.0
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

// An origin is what a page's pixels come from.
type origin struct {
	native int     // pixels of a picture that is the document; 0: it is a PDF
	scan   density // of the picture that covers a PDF's page; 0: none does, or in black and white
	speaks bool    // the page speaks for itself: nobody will recognise it
}

// density is pixels to a point.
type density float64

// dense is how dense a scan lies on an area, in square points.
func dense(s worker.Scan, area float64) density {
	if s.Bilevel || s.Pixels <= 0 || area <= 0 {
		return 0
	}
	return density(math.Sqrt(float64(s.Pixels) / area))
}

// A size is a picture's extent in pixels.
type size struct {
	width, height int
	clamped       bool // the limit of pixels did not leave what reading needs
}

// pictureSize chooses the pixels for a page of an extent in points.
func pictureSize(width, height float64, of origin, limits Limits) size {
	long, area := max(width, height), width*height
	scale := of.scale(long, area)
	bound := min(math.Sqrt(float64(limits.Pixels)/area), longestSide/long)
	return size{
		width:   max(int(math.Round(width*min(scale, bound))), 1),
		height:  max(int(math.Round(height*min(scale, bound))), 1),
		clamped: bound < scale,
	}
}

// scale is how many pixels a point gets, of a page with a long side and an area
// in points.
func (o origin) scale(long, area float64) float64 {
	if o.native > 0 {
		own := float64(o.native)
		return math.Sqrt(min(max(own, min(fewest, own*enlarged*enlarged)), most) / area)
	}
	if long > paper*72 {
		return sheet / long
	}
	need, own := max(enough/long, scanned/72), float64(o.scan)
	switch {
	case o.speaks:
		return max(eyes/72, eyes/lowest*sheet/long)
	case own >= least*need && own <= much*need:
		return own
	case own > much*need:
		return need
	default:
		return min(max(sheet/long, lowest/72), highest/72)
	}
}
