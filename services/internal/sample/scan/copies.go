package scan

import "math/rand/v2"

// copies runs the sheet through a photocopier, some generations of it. Each softens, and makes what is grey black or white; the edge between is
// ragged because toner is grains.
func (s *sheet) copies(c Copies, r *rand.Rand) {
	s.colour = false
	p := s.light
	for generation := range c.Generations {
		p = p.blurred(soft(24 + r.IntN(30)))
		// What lies between the two becomes steeper. A dark setting thickens the letters, a light one thins them.
		low, high := 30+r.IntN(30), 190+r.IntN(40)
		var curve [256]int
		for v := range curve {
			curve[v] = (v - low) * 255 / (high - low)
		}
		bits := rand.NewPCG(r.Uint64(), uint64(generation))
		grains := 22 + 6*generation
		for y := range p.h {
			row := p.row(y)
			for x := 0; x < len(row); x += 8 {
				noise := bits.Uint64()
				for i, v := range row[x:min(x+8, len(row))] {
					to := curve[v]
					if to > 0 && to < 255 {
						to += (int(noise&255) - 128) * grains >> 6
					}
					row[x+i] = level(to)
					noise >>= 8
				}
			}
		}
	}
	s.light = p
	s.fade(c.Fading, r)
	s.toner(c.Dirt*c.Generations, r)
	s.blacken(s.points(c.Border), r)
}

// fade leaves bands along the way of the paper without part of their toner, as a worn drum does.
func (s *sheet) fade(percent int, r *rand.Rand) {
	if percent == 0 {
		return
	}
	w := s.light.w
	gain := make([]int, w)
	for x := range gain {
		gain[x] = 4096
	}
	for range 1 + r.IntN(3) {
		middle, wide := r.IntN(w), w/12+r.IntN(w/6)
		for x := range gain {
			gain[x] -= gain[x] * ease((wide-abs(x-middle))<<12/wide) >> 12 * percent / 100
		}
	}
	for y := range s.light.h {
		row := s.light.row(y)
		for x, v := range row {
			if v != 255 {
				// Where little toner is left, grains of it are missing too.
				row[x] = uint8(255 - (255-int(v))*min(gain[x]+(4096-gain[x])*s.rough.at(x, y, 2, 2)>>13, 4096)>>12)
			}
		}
	}
}

// toner leaves grains of it on the background, in drifts; dirt is 100 for one bad copy.
func (s *sheet) toner(dirt int, r *rand.Rand) {
	g := newGrain(r)
	for range dirt * s.light.w * s.light.h / (100 * 900) {
		x, y := r.IntN(s.light.w), r.IntN(s.light.h)
		if thick := g.at(x, y, s.inch*2, s.inch*2); r.IntN(4096) > thick*thick>>12 {
			continue
		}
		size := 0
		if r.IntN(12) == 0 {
			size = s.inch / 150
		}
		dark := uint8(60 + r.IntN(150))
		for j := range size + 1 {
			for i := range size + 1 {
				if x+i < s.light.w && y+j < s.light.h && s.light.pix[(y+j)*s.light.w+x+i] > dark {
					s.light.pix[(y+j)*s.light.w+x+i] = dark
				}
			}
		}
	}
}

// blacken leaves black at one to three edges, where the lid was open or the original smaller than the glass. Its inner edge wanders and is specked.
func (s *sheet) blacken(wide int, r *rand.Rand) {
	if wide == 0 {
		return
	}
	w, h := s.light.w, s.light.h
	sides := 1 + r.IntN(15)
	for side := range 4 {
		if sides>>side&1 == 0 {
			continue
		}
		long := h
		if side%2 == 1 {
			long = w
		}
		wide := wide * (3 + r.IntN(6)) / 8
		lean := r.IntN(wide+1) - wide/2
		for along := range long {
			reach := wide + lean*(2*along-long)/(2*long) + (s.rough.at(along, side*777, s.inch/2, 64)-2048)*wide>>14
			for d := range reach + s.inch/8 {
				x, y := d, along
				switch side {
				case 1:
					x, y = along, d
				case 2:
					x = w - 1 - d
				case 3:
					x, y = along, h-1-d
				}
				grain := s.rough.at(x, y, 2, 2)
				switch {
				case d < reach:
					s.set(x, y, uint8(18+grain>>7), 0, 0)
					if grain > 3700 {
						s.set(x, y, 120, 0, 0)
					}
				case grain > 2600+(d-reach)*1500*8/s.inch:
					s.set(x, y, 60, 0, 0)
				}
			}
		}
	}
}
