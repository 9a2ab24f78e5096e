package scan

// quarter turns a plane clockwise by a multiple of 90 degrees. No dot changes.
func (p plane) quarter(degrees int) plane {
	switch degrees {
	case 180:
		to := newPlane(p.w, p.h)
		for i, v := range p.pix {
			to.pix[len(p.pix)-1-i] = v
		}
		return to
	case 90, 270:
		to := newPlane(p.h, p.w)
		// In squares, so that the rows read and those written stay in the cache.
		const square = 64
		for y0 := 0; y0 < p.h; y0 += square {
			for x0 := 0; x0 < p.w; x0 += square {
				for y := y0; y < min(y0+square, p.h); y++ {
					for x := x0; x < min(x0+square, p.w); x++ {
						v := p.pix[y*p.w+x]
						if degrees == 90 {
							to.pix[x*to.w+p.h-1-y] = v
						} else {
							to.pix[(p.w-1-x)*to.w+y] = v
						}
					}
				}
			}
		}
		return to
	}
	return p
}

func (c colours) quarter(degrees int) colours {
	c.light = c.light.quarter(degrees)
	if c.colour {
		c.blue, c.red = c.blue.quarter(degrees), c.red.quarter(degrees)
	}
	return c
}
