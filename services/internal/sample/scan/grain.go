package scan

import "math/rand/v2"

// A grain is unevenness that has no direction and never repeats within a page: random levels on a lattice, smooth in between.
type grain [64 * 64]int32

// newGrain draws the levels, 0 to 4095.
func newGrain(r *rand.Rand) *grain {
	g := new(grain)
	for i := range g {
		g[i] = int32(r.Uint64() >> 52)
	}
	return g
}

// at is the level at a dot when the lattice is so many dots wide and high, 0 to 4095. The mean over a large area is 2048.
func (g *grain) at(x, y, wide, high int) int {
	x, y = x+1<<20, y+1<<20 // a shift of whole and of part; only the sign of what is divided matters
	i, j := x/wide, y/high
	fx, fy := ease((x-i*wide)<<12/wide), ease((y-j*high)<<12/high)
	i0, i1, j0, j1 := i&63, (i+1)&63, j&63<<6, (j+1)&63<<6
	top := int(g[j0|i0])*(4096-fx) + int(g[j0|i1])*fx
	low := int(g[j1|i0])*(4096-fx) + int(g[j1|i1])*fx
	return (top>>12*(4096-fy) + low>>12*fy) >> 12
}

// ease goes from 0 to 4096 as t does, with level ends. Outside it stays.
func ease(t int) int {
	t = min(max(t, 0), 4096)
	return t * t >> 12 * (3*4096 - 2*t) >> 12
}
