package scan

import "math/rand/v2"

// speck drops grains of dust on the glass, each one or two dots wide.
func (p plane) speck(count int, r *rand.Rand) {
	for range count {
		x, y := r.IntN(p.w-2), r.IntN(p.h-2)
		dark := uint8(60 + r.IntN(100))
		for range 1 + r.IntN(4) {
			p.pix[(y+r.IntN(2))*p.w+x+r.IntN(2)] = dark
		}
	}
}

// pepper turns single dots black or white, so many of 100000.
func (p plane) pepper(share int, r *rand.Rand) {
	for range len(p.pix) * share / 100000 {
		p.pix[r.IntN(len(p.pix))] = uint8(r.IntN(2) * 255)
	}
}

// streak draws lines down the page, as dust leaves that lies on the glass a feeder draws the page over. Most are dark, some are light because the
// scanner was calibrated over the dust; they fade and come back as the dust moves.
func (p plane) streak(count int, dpi float64, r *rand.Rand) {
	g := newGrain(r)
	for k := range count {
		x, wide := r.IntN(p.w), max(1, int(dpi)*(1+r.IntN(3))/200)
		strength := 25 + r.IntN(90)
		if r.IntN(4) == 0 {
			strength = -30
		}
		from, to := 0, p.h
		if r.IntN(3) == 0 { // the grain came with the page, or left with it
			from = r.IntN(p.h)
		}
		for y := from; y < to; y++ {
			by := strength * (2048 + g.at(k*977, y, 64, p.h/5+1)) >> 12
			for i := range min(wide, p.w-x) {
				v := &p.pix[y*p.w+x+i]
				*v = level(int(*v) - by)
			}
		}
	}
}
