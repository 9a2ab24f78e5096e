package assembler

import (
	"math"

	"dossier/events"
)

// sameLook is the likeness of two fingerprints from which pages look the same.
// Of scans of one page by an office scanner 19 of 20 are 0.86 and more alike, the
// median of those that were faxed is 0.85 and of photographs 0.70; of pages of
// different classes 99 of 100 are 0.75 and less. It does not tell alike forms
// apart: nothing that is seen from afar does.
const sameLook = 0.8

// looks is how alike two pages look from afar, -1 to 1: the correlation of their
// fingerprints, laid over each other as they are or a square to any side, upright
// or one of them on its head. It is 0 where one of them is not known.
func looks(a, b string) float64 {
	x, okX := events.FingerprintInk(a)
	y, okY := events.FingerprintInk(b)
	if !okX || !okY {
		return 0
	}
	best := -1.0
	for range 2 {
		for down := -1; down <= 1; down++ {
			for right := -1; right <= 1; right++ {
				best = max(best, correlation(x, y, right, down))
			}
		}
		for i, j := 0, len(y)-1; i < j; i, j = i+1, j-1 {
			y[i], y[j] = y[j], y[i]
		}
	}
	return best
}

// correlation is Pearson's, of x and of y moved; what is moved in is white.
func correlation(x, y [events.FingerprintSquares]uint8, right, down int) float64 {
	const side = events.FingerprintSide
	var sx, sy, xx, yy, xy float64
	for row := range side {
		for column := range side {
			a := float64(x[row*side+column])
			b := 0.0
			if r, c := row-down, column-right; r >= 0 && r < side && c >= 0 && c < side {
				b = float64(y[r*side+c])
			}
			sx, sy = sx+a, sy+b
			xx, yy, xy = xx+a*a, yy+b*b, xy+a*b
		}
	}
	const n = side * side
	spread := (xx - sx*sx/n) * (yy - sy*sy/n)
	if spread <= 0 {
		return 0
	}
	return (xy - sx*sy/n) / math.Sqrt(spread)
}
