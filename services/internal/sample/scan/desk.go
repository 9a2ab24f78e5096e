package scan

import (
	"math"
	"math/rand/v2"
)

// A desk is a surface without end, made up from the seed.
type desk struct {
	kind     Desk
	fine     *grain
	base     int // level
	contrast int // in 256ths
	blue     int // colour differences at the level of the base
	red      int
	dot      int // dots of a 60th of an inch, at least 1: the texture has the size it has on a real desk
	dx, dy   int // the way of the grain, in 1/256
}

func newDesk(kind Desk, v view, r *rand.Rand) *desk {
	d := &desk{kind: kind, fine: newGrain(r), dot: max(int(math.Round(v.dpi/60)), 1)}
	degrees := float64(r.IntN(16)-8) + 90*float64(r.IntN(2))
	pick := func(low, high int) int { return low + r.IntN(high-low+1) }
	switch kind {
	case Wood:
		d.base, d.contrast, d.blue = pick(60, 160), pick(150, 290), pick(-32, -16)
		d.red = -d.blue * pick(80, 105) / 100 // any wood is brown
	case Cloth:
		d.base, d.contrast, d.blue, d.red = pick(45, 150), pick(160, 280), pick(-20, 26), pick(-14, 26)
		degrees += float64(r.IntN(30))
	case Stone:
		d.base, d.contrast, d.blue, d.red = pick(70, 175), pick(110, 230), pick(-8, 4), pick(-3, 6)
	default:
		d.base, d.contrast, d.blue, d.red = pick(35, 165), pick(60, 140), pick(-10, 8), pick(-5, 8)
	}
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	d.dx, d.dy = int(math.Round(cos*256)), int(math.Round(sin*256))
	return d
}

// light is the level at a dot; shadow is how dark the sheet's shadow is there, of 4096.
func (d *desk) light(x, y, shadow int) uint8 {
	u, v := (x*d.dx+y*d.dy)>>8, (y*d.dx-x*d.dy)>>8
	n, g := d.dot, d.fine
	by := 0 // from the base, about -128 to 128
	switch d.kind {
	case Wood:
		// Year rings cut lengthwise: bands that bend slowly, with pores along them; and boards.
		plank := (v + 1<<20) / (n * 260)
		seam := (v + 1<<20) - plank*n*260
		u += plank * 7919
		rings := v*4 + g.at(u, v, n*150, n*24)*n/46
		by = (g.at(rings, plank*64, n*12, 64) - 2048) >> 5
		by += (g.at(u, v, n*20, max(n/2, 1)) - 2048) >> 6
		by += (g.at(plank*64, 0, 64, 64) - 2048) >> 6
		if seam < max(n/2, 1) {
			by -= 60
		}
	case Cloth:
		// Warp and weft: a thread lies over, then under.
		over := (u+1<<20)/n&1 == (v+1<<20)/n&1
		by = (g.at(u, v, n*9, n) - 2048) >> 6
		if over {
			by = (g.at(u, v, n, n*9)-2048)>>6 - 22
		}
		by += (g.at(u, v, n*80, n*80)-2048)>>7 + (g.at(v, u, 2, 2)-2048)>>7
	case Stone:
		// Clouds, and in them flecks of a dark and of a light mineral.
		by = (g.at(u, v, n*50, n*30) - 2048) >> 6
		if fleck := g.at(u, v, n*3/2+1, n*3/2+1) + (g.at(v, u, n*9, n*9)-2048)/3; fleck > 2900 {
			by += (fleck - 2900) >> 4
		} else if fleck < 1000 {
			by -= (1000 - fleck) >> 3
		}
		by += (g.at(v, u, 2, 2) - 2048) >> 8
	default:
		by = (g.at(u, v, n*60, n*60)-2048)>>6 + (g.at(u, v, 2, 2)-2048)>>7
	}
	to := d.base + by*d.contrast>>8
	return level(to * (4096 - shadow*5/8) >> 12)
}

// colour is that of a dot with a level: the darker, the less of it.
func (d *desk) colour(light uint8) (blue, red uint8) {
	share := min(int(light)*256/d.base, 320)
	return level(128 + d.blue*share>>8), level(128 + d.red*share>>8)
}
