package splitter

import "dossier/events"

// A page may be half text and half picture: a letter with a scanned bank
// statement pasted into it. What its text layer says is right, and is not all
// that a person reads. Ink cannot tell: the picture may be a portrait or a logo.
// But letters can, patches of ink that are as large as letters are.

const (
	// shortest and tallest are the heights of a letter, in points, from the dot-less
	// small ones of 7 points to headings; broadest is its width in heights, of
	// letters that run into one another.
	shortest, tallest, broadest = 3.3, 24, 5
	// pasted is how much of a page pictures must cover before it is looked for
	// letters: logos, signatures and codes of squares cover less.
	pasted = 0.05
	// manyLetters is how many make a text that must be read, as many as make a text
	// layer. tooMany is the share of all letters of a page that software put a layer
	// over: it leaves some out for being sure of none. Of 42 good layers of made-up
	// scans, office and mixed, this refused none that was not refused already.
	manyLetters = 40
	tooMany     = 0.2
	// mostPatches bounds what a hostile page costs. A page of small print has 15,000
	// letters; the dots of a printed photograph are more.
	mostPatches = 200_000
	// coarse is the side of the squares in which words and pictures are marked.
	coarse = 4
)

// What stands in a square of the page.
const (
	inWord = 1 << iota
	inPicture
)

// saysMore reports whether there is text on a page's pictures that its layer does
// not say.
func (d drawing) saysMore(l layer, xScale, yScale float64) bool {
	if l.pictured < pasted {
		return false
	}
	said, unsaid, all := d.letters(l.words, l.pictures, xScale, yScale)
	return !all || unsaid >= manyLetters && (l.pictured <= mostlyPicture || float64(unsaid) > tooMany*float64(said+unsaid))
}

// letters counts what looks like letters on a page's pictures: those beneath
// words of the layer, and those that it does not say. It gives up, and has not
// counted them all, where there are too many patches.
func (d drawing) letters(words []events.Word, pictures []events.Box, xScale, yScale float64) (said, unsaid int, all bool) {
	width := d.width/coarse + 1
	marks := make([]byte, width*(d.height/coarse+1))
	mark := func(b events.Box, as byte) {
		left, right := max(int(b[0]*xScale), 0)/coarse, min(int(b[2]*xScale), d.width-1)/coarse
		for y := max(int(b[1]*yScale), 0) / coarse; y <= min(int(b[3]*yScale), d.height-1)/coarse; y++ {
			for x := left; x <= right; x++ {
				marks[y*width+x] |= as
			}
		}
	}
	for _, w := range words {
		mark(w.Box, inWord)
	}
	for _, p := range pictures {
		mark(p, inPicture)
	}
	all = d.patches(func(left, top, right, bottom int) {
		high, wide := float64(bottom-top)/yScale, float64(right-left)/xScale
		if high < shortest || high > tallest || wide > broadest*high {
			return
		}
		switch at := marks[(top+bottom)/2/coarse*width+(left+right)/2/coarse]; {
		case at&inPicture == 0:
		case at&inWord != 0:
			said++
		default:
			unsaid++
		}
	})
	return said, unsaid, all
}

// A stretch is dark pixels side by side in a row, and the patch it belongs to.
type stretch struct{ from, to, patch int }

// A patch is dark pixels that touch, by sides or corners.
type patch struct {
	parent                   int // itself, or a patch it turned out to touch
	left, top, right, bottom int
}

// patches finds all patches of dark pixels, row by row; none, and false, if there
// are too many.
func (d drawing) patches(found func(left, top, right, bottom int)) bool {
	dark := d.dark()
	var all []patch
	root := func(i int) int {
		for all[i].parent != i {
			all[i].parent = all[all[i].parent].parent
			i = all[i].parent
		}
		return i
	}
	var above, row []stretch
	for y := range d.height {
		if len(all) > mostPatches {
			return false
		}
		pixels := d.pixels[y*d.stride : y*d.stride+d.width]
		row = row[:0]
		for x, k := 0, 0; x < len(pixels); x++ {
			if pixels[x] >= dark {
				continue
			}
			s := stretch{from: x, patch: -1}
			for x < len(pixels) && pixels[x] < dark {
				x++
			}
			s.to = x
			for k < len(above) && above[k].to < s.from {
				k++
			}
			for j := k; j < len(above) && above[j].from <= s.to; j++ {
				other := root(above[j].patch)
				if s.patch < 0 {
					s.patch = other
				} else if s.patch != other {
					p, q := &all[s.patch], all[other]
					p.left, p.top, p.right, p.bottom = min(p.left, q.left), min(p.top, q.top), max(p.right, q.right), max(p.bottom, q.bottom)
					all[other].parent = s.patch
				}
			}
			if s.patch < 0 {
				s.patch = len(all)
				all = append(all, patch{parent: s.patch, left: s.from, top: y, right: s.to})
			}
			p := &all[s.patch]
			p.left, p.right, p.bottom = min(p.left, s.from), max(p.right, s.to), y+1
			row = append(row, s)
		}
		above, row = row, above
	}
	for i, p := range all {
		if p.parent == i {
			found(p.left, p.top, p.right, p.bottom)
		}
	}
	return true
}
