package scan

import (
	"math"
	"math/rand/v2"
)

// lattice is how many dots lie between two places where a light is worked out. What changes faster is no light but a mark.
const lattice = 16

// A light says how much light falls on each part of a picture: 4096 for all of it.
type light struct {
	w, h, wide int // of the picture in dots; of the lattice
	at         []int
	now        []int // one row of the lattice
}

func newLight(w, h int) *light {
	l := &light{w: w, h: h, wide: w/lattice + 2}
	l.at = make([]int, l.wide*(h/lattice+2))
	l.now = make([]int, l.wide)
	for i := range l.at {
		l.at[i] = 4096
	}
	return l
}

// dim takes light away by what a function leaves at each dot, in 4096ths.
func (l *light) dim(leaves func(x, y int) int) {
	for i := range l.at {
		l.at[i] = l.at[i] * max(leaves(i%l.wide*lattice, i/l.wide*lattice), 0) >> 12
	}
}

// row works out a row of dots.
func (l *light) row(y int, to []int) {
	i, f := y/lattice*l.wide, y%lattice
	for k := range l.now {
		l.now[k] = (l.at[i+k]*(lattice-f) + l.at[i+l.wide+k]*f) / lattice
	}
	for k := 0; k*lattice < len(to); k++ {
		v, step := l.now[k]*lattice, l.now[k+1]-l.now[k]
		part := to[k*lattice : min((k+1)*lattice, len(to))]
		for x := range part {
			part[x] = v / lattice
			v += step
		}
	}
}

// slope loses a share, in 4096ths, from one edge to the other in a direction.
func (l *light) slope(share int, direction float64) {
	if share == 0 {
		return
	}
	sin, cos := math.Sincos(direction * math.Pi / 180)
	dx, dy := int(math.Round(cos*4096)), int(math.Round(sin*4096))
	// From the corner with the most light to the one with the least.
	length := max(abs(dx)*l.w+abs(dy)*l.h, 1)
	start := min(dx, 0)*l.w + min(dy, 0)*l.h
	l.dim(func(x, y int) int { return 4096 - share*(dx*x+dy*y-start)/length })
}

// waver makes the light uneven by a percentage, in clouds of a quarter of the page.
func (l *light) waver(percent int, r *rand.Rand) {
	if percent == 0 {
		return
	}
	g := newGrain(r)
	cell := max(l.w, l.h)/4 + 1
	l.dim(func(x, y int) int { return 4096 - percent*g.at(x, y, cell, cell)/100 })
}

// edge loses a percentage of light at an edge; the distance from it is given, and so is how wide the shadow is.
func (l *light) edge(percent, wide int, from func(x, y int) int) {
	if percent == 0 {
		return
	}
	l.dim(func(x, y int) int {
		t := 4096 - ease(from(x, y)<<12/wide)
		return 4096 - percent*(t*t>>12)*41>>12 // 41/4096 is a percent
	})
}

// scanner is the light that falls on a page on a glass.
func (c Condition) scanner(w, h int, dpi float64, r *rand.Rand) *light {
	l := newLight(w, h)
	l.slope(c.Shade*4096/255, c.ShadeTo)
	l.waver(c.Uneven, r)
	inch := int(dpi)
	l.edge(c.Spine, inch*(60+r.IntN(70))/100, func(x, _ int) int { return x })
	l.edge(c.Lifted, inch*(30+r.IntN(60))/100, func(_, y int) int { return h - y })
	return l
}

func abs(v int) int { return max(v, -v) }

// expose maps black and white to the levels of ink and paper, lets the light fall on them and adds noise. It reckons in 256ths of a level: noise
// then blurs the steps of a shade, which would show as edges.
func (p plane) expose(c Condition, l *light, noise *rand.PCG) {
	var levels [256]int
	for v := range levels {
		levels[v] = 256*c.Ink + v*(c.Paper-c.Ink)*256/255
	}
	// The sum of two bytes is near enough to a bell; its deviation is 104.
	strength := int(math.Round(c.Noise * 65536 / 104))
	gains := make([]int, p.w)
	for y := range p.h {
		l.row(y, gains)
		row, gain := p.row(y), gains
		for len(row) > 0 {
			part := row[:min(8, len(row))]
			share := gain[:len(part)]
			bits, more := noise.Uint64(), noise.Uint64()
			for i, v := range part {
				bell := int(bits&255) + int(more&255) - 255
				bits, more = bits>>8, more>>8
				part[i] = level((levels[v]*share[i]>>12 + bell*strength>>8 + 128) >> 8)
			}
			row, gain = row[len(part):], gain[len(part):]
		}
	}
}

// expose lets the light fall on a picture, as a condition says, and noise on its lightness. The light has a colour: what is bright takes it on. Where
// little light falls there is little colour.
func (c colours) expose(how Condition, l *light, blue, red int) {
	c.light.expose(how, l, rand.NewPCG(how.Seed, stageNoise))
	if !c.colour {
		return
	}
	gain := make([]int, c.light.w)
	for y := range c.blue.h {
		y2 := min(2*y, c.light.h-1)
		l.row(y2, gain)
		blues, reds, bright := c.blue.row(y), c.red.row(y), c.light.row(y2)
		for x := range blues {
			x2 := min(2*x, c.light.w-1)
			share, light := gain[x2]*(how.Paper-how.Ink)/255, int(bright[x2])
			blues[x] = level(128 + ((int(blues[x])-128)*share+2048)>>12 + (blue*light+128)>>8)
			reds[x] = level(128 + ((int(reds[x])-128)*share+2048)>>12 + (red*light+128)>>8)
		}
	}
}
