package scan

import "image"

// A plane is one channel of a picture, 0 to 255.
type plane struct {
	w, h int
	pix  []uint8
}

func newPlane(w, h int) plane { return plane{w, h, make([]uint8, w*h)} }

func (p plane) row(y int) []uint8 { return p.pix[y*p.w : (y+1)*p.w : (y+1)*p.w] }

// A colours is a picture in the parts that JPEG stores: light, and at half the resolution how blue and how red it is, 128 being neither. A grey
// picture has light only.
type colours struct {
	light, blue, red plane
	colour           bool
}

// half is the size of a colour difference.
func half(n int) int { return (n + 1) / 2 }

func newColours(w, h int) colours {
	return colours{newPlane(w, h), newPlane(half(w), half(h)), newPlane(half(w), half(h)), true}
}

// split takes a picture apart. The weights are those of JFIF, in 65536ths.
func split(m *image.RGBA, colour bool) colours {
	to := colours{light: newPlane(m.Rect.Dx(), m.Rect.Dy())}
	for y := range to.light.h {
		from := m.Pix[y*m.Stride:]
		row := to.light.row(y)
		for x := range row {
			p := from[4*x : 4*x+3 : 4*x+3]
			if p[0] == p[1] && p[1] == p[2] { // most of a page, and quicker
				row[x] = p[0]
				continue
			}
			row[x] = uint8((19595*int(p[0]) + 38470*int(p[1]) + 7471*int(p[2]) + 1<<15) >> 16)
		}
	}
	if !colour {
		return to
	}
	to.colour = true
	to.blue, to.red = newPlane(half(to.light.w), half(to.light.h)), newPlane(half(to.light.w), half(to.light.h))
	for y := range to.blue.h {
		for x := range to.blue.w {
			p := m.Pix[2*y*m.Stride+8*x:]
			r, g, b := int(p[0]), int(p[1]), int(p[2])
			to.blue.pix[y*to.blue.w+x] = level((-11059*r-21709*g+32768*b)>>16 + 128)
			to.red.pix[y*to.red.w+x] = level((32768*r-27439*g-5329*b)>>16 + 128)
		}
	}
	return to
}

// tint leaves so many 256ths of the light of a dot, and makes it bluer and redder. A dot outside is left alone.
func (c colours) tint(x, y, share, blue, red int) {
	if x < 0 || y < 0 || x >= c.light.w || y >= c.light.h {
		return
	}
	i := y*c.light.w + x
	c.light.pix[i] = uint8(min(int(c.light.pix[i])*share>>8, 255))
	if c.colour && x&1 == 0 && y&1 == 0 {
		i := y/2*c.blue.w + x/2
		c.blue.pix[i] = level(int(c.blue.pix[i]) + blue)
		c.red.pix[i] = level(int(c.red.pix[i]) + red)
	}
}

// set paints a dot. A dot outside is left alone.
func (c colours) set(x, y int, light uint8, blue, red int) {
	if x < 0 || y < 0 || x >= c.light.w || y >= c.light.h {
		return
	}
	c.light.pix[y*c.light.w+x] = light
	if c.colour {
		i := y/2*c.blue.w + x/2
		c.blue.pix[i], c.red.pix[i] = level(128+blue), level(128+red)
	}
}

func level(v int) uint8 { return uint8(min(max(v, 0), 255)) }
