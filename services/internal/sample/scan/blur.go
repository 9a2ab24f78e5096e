package scan

import "math"

// A kernel is how much of a dot stays and how much runs into the first, second... neighbour on either side, in 4096ths of it.
type kernel []int

// soft is the kernel that lets a dot run into its neighbours only; the share is in 256ths.
func soft(share int) kernel { return kernel{4096 - 32*share, 16 * share} }

// gaussian is the kernel of a deviation in 1/256 dot, cut where it is below a thousandth. Its weights are rounded, so the last bit of a float does
// not show.
func gaussian(sigma int) kernel {
	s := float64(sigma) / 256
	k := kernel{4096}
	var weights []float64
	sum := 0.0
	for i := 0; i <= int(math.Ceil(3*s)); i++ {
		w := math.Exp(-float64(i*i) / (2 * s * s))
		if weights = append(weights, w); i > 0 {
			w *= 2
		}
		sum += w
	}
	for _, w := range weights[1:] {
		v := int(math.Round(w / sum * 4096))
		if v < 4 {
			break
		}
		k = append(k, v)
		k[0] -= 2 * v
	}
	return k
}

// blurred applies a kernel along and then across. Beyond the edges the picture goes on as at the edge.
func (p plane) blurred(k kernel) plane {
	if len(k) == 1 {
		return p
	}
	reach := len(k) - 1
	along := newPlane(p.w, p.h)
	wide := make([]uint8, p.w+2*reach)
	for y := range p.h {
		row := p.row(y)
		copy(wide[reach:], row)
		for i := range reach {
			wide[i], wide[reach+p.w+i] = row[0], row[p.w-1]
		}
		k.slide(along.row(y), wide)
	}
	to := newPlane(p.w, p.h)
	sums := make([]int32, p.w)
	for y := range p.h {
		row := to.row(y)
		if len(k) == 2 {
			up, own, down := along.row(max(y-1, 0)), along.row(y), along.row(min(y+1, p.h-1))
			for x := range row {
				row[x] = uint8((k[0]*int(own[x]) + k[1]*(int(up[x])+int(down[x])) + 2048) >> 12)
			}
			continue
		}
		for x, v := range along.row(y) {
			sums[x] = int32(k[0])*int32(v) + 2048
		}
		for i, w := range k[1:] {
			up, down := along.row(max(y-i-1, 0)), along.row(min(y+i+1, p.h-1))
			for x := range sums {
				sums[x] += int32(w) * (int32(up[x]) + int32(down[x]))
			}
		}
		for x, v := range sums {
			row[x] = uint8(v >> 12)
		}
	}
	return to
}

// slide applies the kernel along a row that goes on for its reach on either side.
func (k kernel) slide(to, wide []uint8) {
	if len(k) == 2 {
		for x := range to {
			n := wide[x : x+3 : x+3]
			to[x] = uint8((k[0]*int(n[1]) + k[1]*(int(n[0])+int(n[2])) + 2048) >> 12)
		}
		return
	}
	reach := len(k) - 1
	for x := range to {
		near := wide[x : x+2*reach+1]
		sum := k[0]*int(near[reach]) + 2048
		for i := 1; i <= reach; i++ {
			sum += k[i] * (int(near[reach-i]) + int(near[reach+i]))
		}
		to[x] = uint8(sum >> 12)
	}
}

// moved smears a picture along a way: length in 1/256 dot, direction in degrees clockwise from the right.
func (p plane) moved(length int, direction float64) plane {
	sin, cos := math.Sincos(direction * math.Pi / 180)
	steps := (length+255)/256 + 1
	type offset struct{ x, y int }
	way := make([]offset, steps)
	for i := range way {
		t := float64(length) / 256 * (float64(i)/float64(max(steps-1, 1)) - 0.5)
		way[i] = offset{int(math.Round(t * cos)), int(math.Round(t * sin))}
	}
	to := newPlane(p.w, p.h)
	sums := make([]int32, p.w)
	for y := range p.h {
		clear(sums)
		for _, o := range way {
			from := p.row(min(max(y+o.y, 0), p.h-1))
			for x := range sums[:max(-o.x, 0)] {
				sums[x] += int32(from[0])
			}
			for x := max(-o.x, 0); x < min(p.w, p.w-o.x); x++ {
				sums[x] += int32(from[x+o.x])
			}
			for x := p.w - max(o.x, 0); x < p.w; x++ {
				sums[x] += int32(from[p.w-1])
			}
		}
		for x, row := 0, to.row(y); x < p.w; x++ {
			row[x] = uint8((sums[x] + int32(steps/2)) / int32(steps))
		}
	}
	return to
}
