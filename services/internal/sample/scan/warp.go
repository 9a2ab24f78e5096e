package scan

import "math"

// unit is one dot, in the fixed point of a warp.
const unit = 1 << 20

// A row is taken in spans of dots at even steps, so that the division of a perspective is left out within them. At the steepest perspective that a
// condition allows, it puts no dot off by more than a twentieth. Without perspective the steps are even anyhow.
const (
	span     = 8
	flatSpan = 128
)

// warped moves a picture as its place says, between dots where needed. What comes from beyond it has the level outside.
func (p plane) warped(w, h int, back Place, outside uint8) plane {
	to := newPlane(w, h)
	for y := range h {
		p.warpRow(to.row(y), 0, y, back, outside)
	}
	return to
}

// warpRow fills a part of a row from x on. Where dots lie is worked out in floats and rounded at once; the levels are integers.
func (p plane) warpRow(to []uint8, x, y int, back Place, outside uint8) {
	at := func(x int) (u, v int) {
		fx, fy := back.At(float64(x)+0.5, float64(y)+0.5)
		return int(math.Round((fx - 0.5) * unit)), int(math.Round((fy - 0.5) * unit))
	}
	span := span
	if back[6] == 0 && back[7] == 0 {
		span = flatSpan
	}
	right, low := (p.w-1)*unit, (p.h-1)*unit
	u, v := at(x)
	for len(to) > 0 {
		part := to[:min(span, len(to))]
		x, to = x+span, to[len(part):]
		u1, v1 := at(x)
		du, dv := (u1-u)/span, (v1-v)/span
		// Even steps do not leave a convex area that both ends lie in.
		if min(u, u1) >= 0 && max(u, u1) < right && min(v, v1) >= 0 && max(v, v1) < low {
			for i := range part {
				k := v>>20*p.w + u>>20
				fx, fy := u>>12&255, v>>12&255
				a, b := p.pix[k:k+2:k+2], p.pix[k+p.w:k+p.w+2:k+p.w+2]
				top := int(a[0])<<8 + (int(a[1])-int(a[0]))*fx
				bottom := int(b[0])<<8 + (int(b[1])-int(b[0]))*fx
				part[i] = uint8((top<<8 + (bottom-top)*fy + 1<<15) >> 16)
				u, v = u+du, v+dv
			}
		} else {
			for i := range part {
				part[i] = p.near(u, v, outside)
				u, v = u+du, v+dv
			}
		}
		u, v = u1, v1
	}
}

// near is the level at a place that may be beyond the picture. The outer half of the dots at the edge has no neighbour, and is as the dot is.
func (p plane) near(u, v int, outside uint8) uint8 {
	if u < -unit/2 || v < -unit/2 || u > p.w*unit-unit/2 || v > p.h*unit-unit/2 {
		return outside
	}
	u, v = min(max(u, 0), (p.w-1)*unit), min(max(v, 0), (p.h-1)*unit)
	x, y, fx, fy := u>>20, v>>20, u>>12&255, v>>12&255
	x1, y1 := min(x+1, p.w-1), min(y+1, p.h-1)
	top := int(p.pix[y*p.w+x])*(256-fx) + int(p.pix[y*p.w+x1])*fx
	low := int(p.pix[y1*p.w+x])*(256-fx) + int(p.pix[y1*p.w+x1])*fx
	return uint8((top*(256-fy) + low*fy + 1<<15) >> 16)
}

// halved is a way back between two pictures, for the colour differences, which have half the dots.
func (p Place) halved() Place { return scaling(2, 2).then(p).then(scaling(0.5, 0.5)) }

// warped moves all parts of a picture. Beyond it is grey.
func (c colours) warped(w, h int, back Place, outside uint8) colours {
	c.light = c.light.warped(w, h, back, outside)
	if c.colour {
		small := back.halved()
		c.blue, c.red = c.blue.warped(half(w), half(h), small, 128), c.red.warped(half(w), half(h), small, 128)
	}
	return c
}
