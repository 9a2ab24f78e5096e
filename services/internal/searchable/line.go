package searchable

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"dossier/events"
	"dossier/services/internal/pdf"
)

// direction is the way that a line runs.
type direction int

const (
	across direction = iota // left to right
	up                      // as labels of charts, and forms on their side
	down
)

// directionOf tells which way a line runs. A line that runs up or down has words
// that are higher than wide, one above the other; a single word is taken to run up
// if it is much higher than wide.
func directionOf(words []events.Word) direction {
	wide, high := 0.0, 0.0
	for _, w := range words {
		wide, high = wide+w.Box[2]-w.Box[0], high+w.Box[3]-w.Box[1]
	}
	if len(words) == 1 {
		if letters := len([]rune(words[0].Text)); letters > 2 && high > 2*wide {
			return up
		}
		return across
	}
	first, last := words[0].Box, words[len(words)-1].Box
	dx, dy := last[0]+last[2]-first[0]-first[2], last[1]+last[3]-first[1]-first[3]
	switch {
	case high <= wide || math.Abs(dy) <= math.Abs(dx):
		return across
	case dy < 0:
		return up
	}
	return down
}

// asSeen are the words of a line from left to right, and so the letters of those
// that are written from right to left. MuPDF 1.24 and pdftotext take it that text is
// in the order of what is seen, and put it into that of the script themselves.
func (d direction) asSeen(words []events.Word) []events.Word {
	words = slices.Clone(words)
	for i, w := range words {
		if leftwards(w.Text) {
			letters := []rune(w.Text)
			slices.Reverse(letters)
			words[i].Text = string(letters)
		}
	}
	slices.SortStableFunc(words, func(a, b events.Word) int {
		left, _, _, _ := d.along(a.Box)
		right, _, _, _ := d.along(b.Box)
		return cmp.Compare(left, right)
	})
	return words
}

// A place is where a word stands: from start to end along its line, on a base from
// which downwards is away from its letters.
type place struct{ start, end, base, size float64 }

// along is a box as its line runs: from start to end, from top to bottom.
func (d direction) along(b events.Box) (start, end, top, bottom float64) {
	switch d {
	case up:
		return -b[3], -b[1], b[0], b[2]
	case down:
		return b[1], b[3], -b[2], -b[0]
	}
	return b[0], b[2], b[1], b[3]
}

// matrix is where a place is on a page of a height, as PDF counts: from below.
func (d direction) matrix(p place, height float64) string {
	switch d {
	case up:
		return fmt.Sprintf("0 1 -1 0 %s %s", pdf.Decimal(p.base), pdf.Decimal(height+p.start))
	case down:
		return fmt.Sprintf("0 -1 1 0 %s %s", pdf.Decimal(-p.base), pdf.Decimal(height-p.start))
	}
	return fmt.Sprintf("1 0 0 1 %s %s", pdf.Decimal(p.start), pdf.Decimal(height-p.base))
}

// narrowest is the least extent of a word or a blank, in units: one of none would
// not be found.
const narrowest = 0.1

// How a line is straightened; lengths are in its height. On 39 made-up pages, scanned
// in every way, "pdftotext -raw" gave 0.91 of 1,597 lines back whole with these, 0.79
// with every word in its own box, and 0.87 on a level base without the gap.
const (
	// gap is the least blank between two words, for which the first gives way.
	// pdftotext takes less for none.
	gap = 0.2
	// A line that rises or falls by less than its height is set level, and one that
	// is steeper than any scan lies was not read rightly.
	level, steepest = 1.0, 0.1
	// closer is how far words may be off a base that slopes, by how far they are off
	// a level one.
	closer = 0.5
)

// places are those of the words of a line: from edge to edge of their boxes, all
// equally high, and on one straight base. Boxes lie close around the ink, so that
// a dash is flat and "gap" hangs lower than "hat"; set just so, a line would fall
// apart into letters of many sizes for whoever selects it.
func (d direction) places(words []events.Word) []place {
	places := make([]place, len(words))
	heights := make([]float64, len(words))
	for i, w := range words {
		start, end, top, bottom := d.along(w.Box)
		places[i] = place{start: start, end: max(end, start+narrowest), base: bottom}
		heights[i] = bottom - top
	}
	size := max(median(heights), narrowest)
	base := straight(places, size)
	for i := range places {
		p := &places[i]
		p.base, p.size = base(*p), size
		if i+1 < len(places) && places[i+1].start > p.start {
			p.end = min(p.end, max(places[i+1].start-gap*size, (p.start+p.end)/2))
		}
	}
	return places
}

// straight is the base that most words of a line stand on. Scans lie askew, so it
// may rise or fall.
func straight(places []place, size float64) func(place) float64 {
	middle := func(p place) float64 { return (p.start + p.end) / 2 }
	bottom := func(p place) float64 { return p.base }
	of := func(some []place, value func(place) float64) float64 {
		values := make([]float64, len(some))
		for i, p := range some {
			values[i] = value(p)
		}
		return median(values)
	}
	height := of(places, bottom)
	flat := func(place) float64 { return height }

	// A slope through the medians of both halves: some words that hang lower, or are
	// boxed wrongly, do not tilt it.
	sorted := slices.Clone(places)
	slices.SortStableFunc(sorted, func(a, b place) int { return cmp.Compare(middle(a), middle(b)) })
	left, right := sorted[:(len(sorted)+1)/2], sorted[len(sorted)/2:]
	x, y := of(left, middle), of(left, bottom)
	dx, dy := of(right, middle)-x, of(right, bottom)-y
	first, last := sorted[0], sorted[len(sorted)-1]
	if dx <= 0 || math.Abs(dy/dx)*(last.end-first.start) < level*size || math.Abs(dy/dx) > steepest {
		return flat
	}
	sloping := func(p place) float64 { return y + dy/dx*(middle(p)-x) }
	// A few words say little of how the others stand: look how far they are off.
	off := func(base func(place) float64) (sum float64) {
		for _, p := range places {
			sum += math.Abs(p.base - base(p))
		}
		return sum
	}
	if off(sloping) > closer*off(flat) {
		return flat
	}
	return sloping
}

// median is the middle of some values, or between the two in the middle.
func median(values []float64) float64 {
	slices.Sort(values)
	n := len(values)
	return (values[(n-1)/2] + values[n/2]) / 2
}
