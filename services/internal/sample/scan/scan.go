// Package scan makes a clean page look as it comes out of an office scanner: a little askew, soft, noisy, on paper that is not quite white.
//
// The arithmetic on pixels is integer, and the noise comes from the seed in the [Condition], so one condition gives one picture.
package scan

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"math"
	"math/rand/v2"
)

// DPI is the resolution offices scan at.
const DPI = 200

// Condition is what paper and scanner do to one page.
type Condition struct {
	Skew     float64 // degrees clockwise
	Softness int     // how much a dot runs into each neighbour, of 256
	Noise    int     // standard deviation, in levels of 255
	Paper    int     // level of bare paper
	Ink      int     // level of full black
	Shade    int     // levels lost from one edge of the page to the other
	Warmth   int     // how yellow the paper is; seen only in colour
	Specks   int     // dust on the glass
	Colour   bool
	Quality  int // of the JPEG
	Seed     uint64
}

// Usual draws the condition of a page from a well-kept office scanner.
func Usual(r *rand.Rand) Condition {
	return Condition{
		Skew:     r.NormFloat64() * 0.35,
		Softness: 18 + r.IntN(26),
		Noise:    1 + r.IntN(3),
		Paper:    240 + r.IntN(13),
		Ink:      r.IntN(40),
		Shade:    r.IntN(9),
		Warmth:   r.IntN(6),
		Specks:   r.IntN(14),
		Quality:  62 + r.IntN(16),
		Seed:     r.Uint64(),
	}.within()
}

// within keeps the skew to one degree: more is a badly fed page, not a usual one.
func (c Condition) within() Condition {
	c.Skew = min(max(c.Skew, -1), 1)
	return c
}

// Page scans a page into a JPEG.
func Page(page *image.RGBA, c Condition) ([]byte, error) {
	light, blue, red := split(page, c.Colour)
	noise := rand.NewPCG(c.Seed, 0x5ca9)
	light = light.turned(c.Skew, 255).softened(c.Softness)
	light.expose(c, noise)
	light.speck(c.Specks, noise)

	var picture image.Image = &image.Gray{Pix: light.pix, Stride: light.w, Rect: image.Rect(0, 0, light.w, light.h)}
	if c.Colour {
		blue, red = blue.turned(c.Skew, 128), red.turned(c.Skew, 128)
		blue.shift(-c.Warmth)
		red.shift(c.Warmth / 3)
		picture = &image.YCbCr{
			Y: light.pix, Cb: blue.pix, Cr: red.pix, YStride: light.w, CStride: blue.w,
			SubsampleRatio: image.YCbCrSubsampleRatio420, Rect: image.Rect(0, 0, light.w, light.h),
		}
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, picture, &jpeg.Options{Quality: c.Quality}); err != nil {
		return nil, fmt.Errorf("encode scan: %w", err)
	}
	return out.Bytes(), nil
}

// A plane is one channel of a picture.
type plane struct {
	w, h int
	pix  []uint8
}

func newPlane(w, h int) plane { return plane{w, h, make([]uint8, w*h)} }

// split takes a picture apart into light and, if wanted, the two colour differences at half the resolution, as JPEG stores them.
func split(m *image.RGBA, colour bool) (light, blue, red plane) {
	light = newPlane(m.Rect.Dx(), m.Rect.Dy())
	for y := range light.h {
		row := m.Pix[y*m.Stride:]
		for x := range light.w {
			p := row[4*x : 4*x+3 : 4*x+3]
			light.pix[y*light.w+x] = uint8((19595*int(p[0]) + 38470*int(p[1]) + 7471*int(p[2]) + 1<<15) >> 16)
		}
	}
	if !colour {
		return light, plane{}, plane{}
	}
	blue, red = newPlane((light.w+1)/2, (light.h+1)/2), newPlane((light.w+1)/2, (light.h+1)/2)
	for y := range blue.h {
		for x := range blue.w {
			p := m.Pix[2*y*m.Stride+8*x:]
			r, g, b := int(p[0]), int(p[1]), int(p[2])
			blue.pix[y*blue.w+x] = level((-11059*r-21709*g+32768*b)>>16 + 128)
			red.pix[y*red.w+x] = level((32768*r-27439*g-5329*b)>>16 + 128)
		}
	}
	return light, blue, red
}

// turned rotates a plane about its centre, between dots where needed. What comes from beyond the page takes the level outside.
func (p plane) turned(degrees float64, outside uint8) plane {
	const one = 1 << 16
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	dx, dy := int(math.Round(cos*one)), int(math.Round(sin*one))
	to := newPlane(p.w, p.h)
	for y := range p.h {
		// Where the first dot of the row comes from, in 65536ths of a dot.
		sx := p.w*one/2 - dx*p.w/2 + dy*(y-p.h/2)
		sy := p.h*one/2 + dy*p.w/2 + dx*(y-p.h/2)
		for x := range p.w {
			px, py := sx>>16, sy>>16
			v := outside
			if px >= 0 && py >= 0 && px+1 < p.w && py+1 < p.h {
				fx, fy := sx&(one-1)>>8, sy&(one-1)>>8
				i := py*p.w + px
				top := int(p.pix[i])*(256-fx) + int(p.pix[i+1])*fx
				low := int(p.pix[i+p.w])*(256-fx) + int(p.pix[i+p.w+1])*fx
				v = uint8((top*(256-fy) + low*fy) >> 16)
			}
			to.pix[y*p.w+x] = v
			sx += dx
			sy -= dy
		}
	}
	return to
}

// softened lets each dot run into its four neighbours, along and then across.
func (p plane) softened(share int) plane {
	own := 256 - 2*share
	along, to := newPlane(p.w, p.h), newPlane(p.w, p.h)
	copy(along.pix, p.pix)
	for y := range p.h {
		row := p.pix[y*p.w : (y+1)*p.w]
		for x := 1; x+1 < p.w; x++ {
			along.pix[y*p.w+x] = uint8((int(row[x-1])*share + int(row[x])*own + int(row[x+1])*share) >> 8)
		}
	}
	copy(to.pix, along.pix)
	for i := p.w; i < len(to.pix)-p.w; i++ {
		to.pix[i] = uint8((int(along.pix[i-p.w])*share + int(along.pix[i])*own + int(along.pix[i+p.w])*share) >> 8)
	}
	return to
}

// expose maps black and white to the levels of ink and paper, darkens towards one edge and adds noise. It reckons in 256ths of a level: noise
// then blurs the steps of the shade, which would show as edges.
func (p plane) expose(c Condition, noise *rand.PCG) {
	for y := range p.h {
		for x0 := 0; x0 < p.w; x0 += 8 {
			shade := 256 * c.Shade * x0 / p.w
			bits, more := noise.Uint64(), noise.Uint64()
			for x := x0; x < min(x0+8, p.w); x++ {
				// The sum of two bytes is near enough to a bell; its deviation is 104.
				bell := int(bits&255) + int(more&255) - 255
				bits, more = bits>>8, more>>8
				i := y*p.w + x
				v := 256*c.Ink + int(p.pix[i])*(c.Paper-c.Ink)*256/255 - shade
				p.pix[i] = level((v + bell*c.Noise*256/104) >> 8)
			}
		}
	}
}

// speck drops grains of dust, each one or two dots wide.
func (p plane) speck(count int, noise *rand.PCG) {
	r := rand.New(noise)
	for range count {
		x, y := r.IntN(p.w-2), r.IntN(p.h-2)
		dark := uint8(60 + r.IntN(100))
		for range 1 + r.IntN(4) {
			p.pix[(y+r.IntN(2))*p.w+x+r.IntN(2)] = dark
		}
	}
}

func (p plane) shift(by int) {
	for i, v := range p.pix {
		p.pix[i] = level(int(v) + by)
	}
}

func level(v int) uint8 { return uint8(min(max(v, 0), 255)) }
