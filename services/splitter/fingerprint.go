package splitter

import (
	"math"

	"dossier/events"
)

// A page's fingerprint is made where the pixels are. It must come out about the
// same from a second scan of the sheet, so each step takes away what differs
// between scans: reducing, the resolution and the noise; a level for every
// neighbourhood, the light; leaving out what is dark all over, the table and the
// lid around the sheet; straightening, the skew; and the grid goes by where the
// ink lies, not the sheet. The usual hashes of pictures (a mean or a difference
// of 8 by 8) do without, and find all pages of print alike.
const (
	// reducedTo is about how many pixels the long side has left: lines of print are
	// eight apart then, which is what skew is told by.
	reducedTo = 550
	// square is the side of the neighbourhoods that have a level of paper each: six
	// lines of print, so that there is paper in between. The level is the one that a fifth
	// of the pixels is lighter than.
	square, lighter = 12, 5
	// fewestDots is how many dark pixels, reduced, make a fingerprint: a line of
	// print.
	fewestDots = 100
	// reach is how many standard deviations of the ink to each side of its middle
	// the grid covers. Deviations move less than the outermost ink does when a
	// footer is lost: of 28 pages scanned twice on worn paper, none was less than 0.55
	// alike by them, and several were by the 3rd and 97th percentile.
	reach = 2.0
)

// fingerprint is what the page looks like from afar; see [events.Fingerprint].
// It is empty where there is too little ink. It is part of a fact, which must come
// out the same on every processor: products are rounded before they are added,
// hence the conversions.
func (d drawing) fingerprint() string {
	r := d.reduce()
	dots := r.dots()
	if len(dots) < fewestDots {
		return ""
	}
	slope := r.slope(dots)
	for i, p := range dots {
		dots[i] = dot{p.x - float32(p.y*slope), p.y + float32(p.x*slope)}
	}
	return events.Fingerprint(levels(dots))
}

// reduced is a drawing of fewer pixels.
type reduced struct {
	pixels        []byte
	width, height int
}

// reduce makes one pixel of many. It looks at four of them: with all of them
// the fingerprints are as good and take twice the time.
func (d drawing) reduce() reduced {
	step := max((max(d.width, d.height)+reducedTo/2)/reducedTo, 1)
	r := reduced{width: d.width / step, height: d.height / step}
	r.pixels = make([]byte, r.width*r.height)
	half := step / 2
	for y := range r.height {
		upper := d.pixels[y*step*d.stride:][:d.width]
		lower := d.pixels[(y*step+half)*d.stride:][:d.width]
		for x, at := 0, 0; x < r.width; x, at = x+1, at+step {
			r.pixels[y*r.width+x] = byte((int(upper[at]) + int(upper[at+half]) + int(lower[at]) + int(lower[at+half])) / 4)
		}
	}
	return r
}

// dot is a dark pixel, from the middle of the page.
type dot struct{ x, y float32 }

// dots are the pixels that are ink. White on black counts as black on white.
func (r reduced) dots() []dot {
	r.turnPositive()
	paper, darkest, across := r.paper()
	down := len(paper) / max(across, 1)
	brightest := 0
	for _, level := range paper {
		brightest = max(brightest, level)
	}
	darkness := make([]byte, len(r.pixels))
	var count [256]int
	total := 0
	for sy := range down {
		for sx := range across {
			level := paper[sy*across+sx]
			// What is half as bright as the paper is none.
			if 20*level < 11*brightest {
				continue
			}
			left, right, top, bottom := sx*square, min((sx+1)*square, r.width), sy*square, min((sy+1)*square, r.height)
			scale := 255 * 256 / (level + 20) // 20: in the dark, noise is no ink
			if (level-int(darkest[sy*across+sx]))*scale/256 <= 15 {
				continue // none at all
			}
			dark := 0
			for y := top; y < bottom; y++ {
				row := r.pixels[y*r.width:]
				for x := left; x < right; x++ {
					if ink := (level - int(row[x])) * scale / 256; ink > 15 {
						darkness[y*r.width+x] = byte(ink)
						if ink > 50 {
							dark++
						}
					}
				}
			}
			// Print covers a third of its square at the most.
			if 5*dark > 2*(right-left)*(bottom-top) {
				for y := top; y < bottom; y++ {
					clear(darkness[y*r.width+left : y*r.width+right])
				}
				continue
			}
			for y := top; y < bottom; y++ {
				for _, ink := range darkness[y*r.width+left : y*r.width+right] {
					if ink > 0 {
						count[ink]++
						total++
					}
				}
			}
		}
	}
	// Ink is a third as dark as the darkest twentieth: on pale pages little is enough.
	strongest, rest := 255, total/20
	for ; strongest > 0 && rest >= count[strongest]; strongest-- {
		rest -= count[strongest]
	}
	bar := byte(max(strongest*35/100, 20))
	dots := make([]dot, 0, total/2)
	marginX, marginY := r.width*3/100, r.height*3/100
	for y := marginY; y < r.height-marginY; y++ {
		for x, ink := range darkness[y*r.width+marginX : (y+1)*r.width-marginX] {
			if ink > bar {
				dots = append(dots, dot{float32(x + marginX - r.width/2), float32(y - r.height/2)})
			}
		}
	}
	return dots
}

// turnPositive turns a negative, most of which is dark, into a positive.
func (r reduced) turnPositive() {
	dark := 0
	for _, p := range r.pixels {
		if p < 100 {
			dark++
		}
	}
	if 2*dark > len(r.pixels) {
		for i, p := range r.pixels {
			r.pixels[i] = 255 - p
		}
	}
}

// paper is the level of the paper in each neighbourhood, smoothed over those
// around it, the darkest pixel in it, and how many of them there are in a row.
func (r reduced) paper() (paper []int, darkest []byte, across int) {
	across = (r.width + square - 1) / square
	down := (r.height + square - 1) / square
	levels := make([]int, across*down)
	darkest = make([]byte, across*down)
	for sy := range down {
		for sx := range across {
			var count [256]uint16
			n, least := 0, byte(255)
			for y := sy * square; y < min((sy+1)*square, r.height); y++ {
				row := r.pixels[y*r.width+sx*square : y*r.width+min((sx+1)*square, r.width)]
				for _, p := range row {
					count[p]++
					least = min(least, p)
				}
				n += len(row)
			}
			darkest[sy*across+sx] = least
			level, rest := 255, n/lighter
			for ; level > 0 && rest >= int(count[level]); level-- {
				rest -= int(count[level])
			}
			levels[sy*across+sx] = level
		}
	}
	paper = make([]int, len(levels))
	for sy := range down {
		for sx := range across {
			sum, n := levels[sy*across+sx], 1 // which counts twice
			for y := max(sy-1, 0); y <= min(sy+1, down-1); y++ {
				for x := max(sx-1, 0); x <= min(sx+1, across-1); x++ {
					sum += levels[y*across+x]
					n++
				}
			}
			paper[sy*across+sx] = sum / n
		}
	}
	return paper, darkest, across
}

// slope is by how much lines of print rise, at most 5 degrees: the slope along
// which rows of dots begin and end the most sharply. Some thousands of dots tell
// it as well as all of them.
func (r reduced) slope(dots []dot) float32 {
	const degrees, enough = 5, 8000
	step := len(dots)/enough + 1
	rows := make([]int32, r.width+r.height)
	sharpness := func(slope float32) int64 {
		clear(rows)
		for i := 0; i < len(dots); i += step {
			if y := int(dots[i].y + float32(dots[i].x*slope) + float32(len(rows)/2)); y >= 0 && y < len(rows) {
				rows[y]++
			}
		}
		sum := int64(0)
		for i := range rows[1:] {
			d := int64(rows[i+1] - rows[i])
			sum += d * d
		}
		return sum
	}
	best, sharpest := float32(0), int64(-1)
	for half := -2 * degrees; half <= 2*degrees; half++ {
		slope := float32(math.Tan(float64(half) / 2 * math.Pi / 180))
		if s := sharpness(slope); s > sharpest {
			best, sharpest = slope, s
		}
	}
	return best
}

// levels counts the dots in each square of the grid. A dot counts for the four
// squares around it, so that none jumps.
func levels(dots []dot) (ink [events.FingerprintSquares]uint8) {
	const side = events.FingerprintSide
	left, right := covered(dots, func(p dot) float32 { return p.x })
	top, bottom := covered(dots, func(p dot) float32 { return p.y })
	const row = side + 2 // with a square around, for what lies half outside
	var squares [row * row]float32
	for _, p := range dots {
		x, y := float32((p.x-left)/(right-left)*side)+0.5, float32((p.y-top)/(bottom-top)*side)+0.5
		if x < 0 || y < 0 || x >= side+1 || y >= side+1 {
			continue
		}
		at := int(y)*row + int(x)
		dx, dy := x-float32(int(x)), y-float32(int(y))
		squares[at] += float32((1 - dx) * (1 - dy))
		squares[at+1] += float32(dx * (1 - dy))
		squares[at+row] += float32((1 - dx) * dy)
		squares[at+row+1] += float32(dx * dy)
	}
	// The root, for a heading has ten times the ink of a line of small print.
	var roots [side * side]float32
	mean := float32(0)
	for i := range roots {
		roots[i] = float32(math.Sqrt(float64(squares[(i/side+1)*row+i%side+1])))
		mean += roots[i] / (side * side)
	}
	for i, root := range roots {
		ink[i] = uint8(min(2*root/mean, 3))
	}
	return ink
}

// covered is what the grid covers on one axis.
func covered(dots []dot, axis func(dot) float32) (from, to float32) {
	var sum, squares float64
	for _, p := range dots {
		v := float64(axis(p))
		sum += v
		squares += float64(v * v)
	}
	mean := sum / float64(len(dots))
	deviation := math.Sqrt(max(squares/float64(len(dots))-float64(mean*mean), 1))
	half := float64(reach * deviation)
	return float32(mean - half), float32(mean + half)
}
