package splitter

import (
	"encoding/binary"
	"math/bits"

	"dossier/events"
)

// What the pixels say is told where they are at hand: how much ink a page bears,
// and whether its text layer stands where the ink stands.

// drawing is a page in gray.
type drawing struct {
	pixels                []byte
	width, height, stride int
	clean                 bool // drawn from vectors: every dark pixel is meant
}

const (
	// contrast is how much darker than the paper ink is, of 255 levels. The back
	// of the sheet shines through with up to 40, a scanner's noise has 3.
	contrast = 50
	// middle is the level below which anything is dark. An underexposed
	// photograph, all of one level, is no blank page.
	middle = 128
	// edge is the share of each side that is not looked at: shadows of the lid,
	// punched holes, the black bed around a sheet that lies askew.
	edge = 0.04
	// cell is the side of the squares in which ink is counted, and speck how many
	// dark pixels a square may have before they count: dust is up to 5 pixels
	// across and stands alone, while the stroke of a letter crosses the square.
	cell, speck = 16, 12
	// slight is how much darker than the paper pale print is, and block the side of
	// the squares of squares within which light is taken to be even. Of made-up
	// pages whose black is 30 to 50 levels darker than their paper, 20 found 21 of
	// 21; 24 lost one. Of the backs of sheets that shine through with 17 levels, 20
	// took none of 12 from an office's scanner for print, and 18 took 5.
	slight, block = 20, 4 * cell
	// nothing is the share of ink below which pale print is looked for.
	nothing = 0.0001
)

// dark is the level below which a pixel is ink: well below the paper, whose
// level is the commonest on the page.
func (d drawing) dark() byte {
	var levels [256]int
	for y := 0; y < d.height; y += 4 {
		row := d.pixels[y*d.stride : y*d.stride+d.width]
		for x := 0; x < len(row); x += 4 {
			levels[row[x]]++
		}
	}
	paper := 0
	for level, n := range levels {
		if n > levels[paper] {
			paper = level
		}
	}
	return byte(max(paper-contrast, middle))
}

// ink is the share of dark pixels inside the margins, without specks.
func (d drawing) ink() float64 {
	dark := d.dark()
	left, top := int(edge*float64(d.width)), int(edge*float64(d.height))
	right, bottom := d.width-left, d.height-top
	inked := 0
	counts := make([]int, (d.width+cell-1)/cell)
	for y := top; y < bottom; y++ {
		row := d.pixels[y*d.stride+left : y*d.stride+max(left, right)]
		for i := 0; len(row) > 0; i++ {
			square := row[:min(cell, len(row))]
			row = row[len(square):]
			counts[i] += darker(square, dark)
		}
		if (y-top)%cell == cell-1 || y == bottom-1 {
			for _, n := range counts {
				if n > speck || d.clean {
					inked += n
				}
			}
			clear(counts)
		}
	}
	if area := (right - left) * (bottom - top); area > 0 {
		return float64(inked) / float64(area)
	}
	return 0
}

// faint is the share of the page, inside the margins, that is a little darker than
// the paper around it. It tells print that is pale all over from nothing: a carbon
// copy, thermal paper, the last of a cartridge. The back of a sheet that shines
// through looks the same, so this does not tell what is worth reading, but what
// must be looked at before it may be called blank.
func (d drawing) faint() float64 {
	left, top := int(edge*float64(d.width)), int(edge*float64(d.height))
	right, bottom := d.width-left, d.height-top
	found := 0
	for y := top; y < bottom; y += block {
		for x := left; x < right; x += block {
			found += d.faintIn(x, y, min(x+block, right), min(y+block, bottom))
		}
	}
	if area := (right - left) * (bottom - top); area > 0 {
		return float64(found) / float64(area)
	}
	return 0
}

// faintIn counts in a block of squares. Its own paper is what it is held against,
// because light falls off over a page by more than pale print differs. Each pixel
// is taken with its neighbours, which halves the grain.
func (d drawing) faintIn(left, top, right, bottom int) int {
	var levels [256]int
	var means [block * block]byte
	width := right - left
	for y := top; y < bottom-1; y++ {
		row, next := d.pixels[y*d.stride:], d.pixels[(y+1)*d.stride:]
		for x := left; x < right-1; x++ {
			mean := byte((int(row[x]) + int(row[x+1]) + int(next[x]) + int(next[x+1])) / 4)
			levels[mean]++
			means[(y-top)*block+x-left] = mean
		}
	}
	paper := 0
	for level, n := range levels {
		if n > levels[paper] {
			paper = level
		}
	}
	found := 0
	for y := 0; y < bottom-top-1; y += cell {
		for x := 0; x < width-1; x += cell {
			n := 0
			for j := y; j < min(y+cell, bottom-top-1); j++ {
				for _, mean := range means[j*block+x : j*block+min(x+cell, width-1)] {
					if int(mean) < paper-slight {
						n++
					}
				}
			}
			if n > speck || d.clean {
				found += n
			}
		}
	}
	return found
}

// agreement compares words with the ink. hidden is the share of words that have
// no ink beneath them: text one cannot see. covered is the share of the ink that
// lies beneath words; a scan with a stamped line of text has hardly any.
func (d drawing) agreement(words []events.Word, xScale, yScale float64) (hidden, covered float64) {
	if len(words) == 0 {
		return 0, 0 // nothing to compare, on most pages of a scan
	}
	dark := d.dark()
	total := d.count(dark, 0, 0, d.width, d.height)
	unseen, beneath := 0, 0
	for _, w := range words {
		n := d.count(dark,
			max(int(w.Box[0]*xScale), 0), max(int(w.Box[1]*yScale), 0),
			min(int(w.Box[2]*xScale)+1, d.width), min(int(w.Box[3]*yScale)+1, d.height))
		beneath += n
		if n == 0 {
			unseen++
		}
	}
	hidden = float64(unseen) / float64(len(words))
	if total > 0 {
		covered = min(float64(beneath)/float64(total), 1)
	}
	return hidden, covered
}

func (d drawing) count(dark byte, left, top, right, bottom int) int {
	n := 0
	for y := top; y < bottom; y++ {
		n += darker(d.pixels[y*d.stride+left:max(y*d.stride+right, y*d.stride+left)], dark)
	}
	return n
}

// darker counts the pixels below a level, which is middle or above: eight at a
// time, for every pixel of a page is looked at twice.
func darker(row []byte, level byte) int {
	const high, low = 0x8080808080808080, 0x0101010101010101
	n := 0
	for ; len(row) >= 8; row = row[8:] {
		p := binary.LittleEndian.Uint64(row)
		// In each byte, the high bit of the difference stays where the lower bits
		// reach the level's. No byte borrows from the next.
		reaches := (p | high) - uint64(level-middle)*low
		n += 8 - bits.OnesCount64(reaches&p&high)
	}
	for _, p := range row {
		if p < level {
			n++
		}
	}
	return n
}
