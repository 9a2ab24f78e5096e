package scan

import "math/rand/v2"

// bilevel makes every dot black (0) or white (255).
func (p plane) bilevel(b Bitonal, dpi float64) {
	if b.Window == 0 {
		for i, v := range p.pix {
			p.pix[i] = blackWhite(int(v) < b.Threshold)
		}
		return
	}
	// The threshold is one for white paper; elsewhere it is the same share of the light around.
	mean := p.mean(max(int(dpi)*b.Window/144, 2))
	for i, v := range p.pix {
		p.pix[i] = blackWhite(int(v)*255 < b.Threshold*int(mean.pix[i]))
	}
}

func blackWhite(black bool) uint8 {
	if black {
		return 0
	}
	return 255
}

// mean is the mean level of the square within a reach of each dot. At the edges of the picture the square ends.
func (p plane) mean(reach int) plane {
	to := newPlane(p.w, p.h)
	columns := make([]int, p.w) // the sums of the rows within reach
	add := func(y, sign int) {
		if y >= 0 && y < p.h {
			for x, v := range p.row(y) {
				columns[x] += sign * int(v)
			}
		}
	}
	for y := range min(reach, p.h) {
		add(y, 1)
	}
	for y := range p.h {
		add(y+reach, 1)
		add(y-reach-1, -1)
		high := min(y+reach+1, p.h) - max(y-reach, 0)
		sum := 0
		for _, v := range columns[:min(reach, p.w)] {
			sum += v
		}
		row := to.row(y)
		for x := range row {
			if x+reach < p.w {
				sum += columns[x+reach]
			}
			if x-reach-1 >= 0 {
				sum -= columns[x-reach-1]
			}
			row[x] = uint8(sum / (high * (min(x+reach+1, p.w) - max(x-reach, 0))))
		}
	}
	return to
}

// doubled stores every line twice, as a fax server does with a page that came in standard resolution.
func (p plane) doubled() plane {
	to := newPlane(p.w, 2*p.h)
	for y := range to.h {
		copy(to.row(y), p.row(y/2))
	}
	return to
}

// drop loses lines on the wire, some at a time: the machine repeats the last good one, leaves white, or shows the rest of a line as it came.
func (p plane) drop(places int, r *rand.Rand) {
	for range places {
		y, lines, how := 1+r.IntN(p.h-1), 1+r.IntN(5), r.IntN(3)
		last, end := p.row(y-1), min(y+lines, p.h)
		for ; y < end; y++ {
			row := p.row(y)
			switch how {
			case 0:
				copy(row, last)
			case 1:
				for x := range row {
					row[x] = 255
				}
			default:
				at, by := r.IntN(p.w), 1+r.IntN(40)
				copy(row[min(at+by, p.w):], row[at:])
			}
		}
	}
}

// packed puts eight dots into a byte, the leftmost in its highest bit, 1 for black. Every row starts a byte.
func (p plane) packed() []byte {
	stride := (p.w + 7) / 8
	to := make([]byte, stride*p.h)
	for y := range p.h {
		row := to[y*stride : (y+1)*stride]
		for x, v := range p.row(y) {
			row[x>>3] |= ^v >> 7 << (7 - x&7)
		}
	}
	return to
}
