package scan

import (
	"math"
	"math/rand/v2"
)

// A sheet of paper, with what happened to it. It lies straight; the machine that takes it has not come yet.
type sheet struct {
	colours
	inch  int       // in dots
	fold  [2]corner // the ends of a fold beyond which there is no paper, in dots; nothing when none
	lid   uint8     // the level seen where there is no paper
	r     *rand.Rand
	rough *grain
}

// points turns a length into dots.
func (s *sheet) points(v int) int { return v * s.inch / 72 }

// wear applies all of it. What is folded or torn off goes last: it takes the rest with it.
func (s *sheet) wear(w Wear) {
	for range w.Rings {
		s.ring()
	}
	for range w.Stains {
		s.stain()
	}
	s.creases(w.Creases)
	if w.Staple {
		s.staple()
	}
	s.holes(w.Holes, uint8(w.Hole))
	switch w.Corner {
	case Torn:
		s.tear()
	case Folded:
		s.dogEar()
	}
}

// The colour of coffee and tea at its darkest, as differences from grey.
const (
	coffeeBlue = -22
	coffeeRed  = 14
)

// ring is where a cup stood: 35 to 45 mm from its middle, dark and sharp at the outer edge where the coffee dried, broken where the cup tilted.
func (s *sheet) ring() {
	radius := s.points(50 + s.r.IntN(15))
	x0, y0 := s.r.IntN(s.light.w), s.r.IntN(s.light.h)
	thick := max(s.points(4), 2)
	dark := 22 + s.r.IntN(34)
	clear := 400 + s.r.IntN(1400) // where the lattice is below it, the cup did not touch
	for y := y0 - radius - thick; y <= y0+radius+thick; y++ {
		for x := x0 - radius - thick; x <= x0+radius+thick; x++ {
			d := root((x-x0)*(x-x0)+(y-y0)*(y-y0)) - radius + (s.rough.at(x, y, 2*thick, 2*thick)-2048)*thick>>14
			var by int
			switch {
			case d > 0:
				by = dark * max(thick/3+1-d, 0) / (thick/3 + 1)
			case d > -thick:
				by = dark/3 + dark*2/3*(thick+d)/thick
			case d > -radius:
				by = dark / 14
			}
			by = by * ease((s.rough.at(x, y, radius, radius)-clear)*3) >> 12
			by = by * (2048 + s.rough.at(y, x, thick, thick)) >> 12
			if by > 0 {
				s.tint(x, y, 256-by, coffeeBlue*by/56, coffeeRed*by/56)
			}
		}
	}
}

// stain is a blotch of something spilt, darker at its rim, or of grease, darker within.
func (s *sheet) stain() {
	radius := s.points(8 + s.r.IntN(50))
	x0, y0 := s.r.IntN(s.light.w), s.r.IntN(s.light.h)
	dark, grease := 8+s.r.IntN(26), s.r.IntN(3) == 0
	rim := max(radius/10, 2)
	for y := y0 - 2*radius; y <= y0+2*radius; y++ {
		for x := x0 - 2*radius; x <= x0+2*radius; x++ {
			d := root((x-x0)*(x-x0)+(y-y0)*(y-y0)) + (s.rough.at(x, y, radius/2+1, radius/2+1)-2048)*radius>>12 - radius
			by := 0
			switch {
			case d >= rim:
			case d > 0:
				by = dark * (rim - d) / rim
			case grease:
				by = dark
			default:
				by = dark/3 + dark*2/3*max(3*rim+d, 0)/(3*rim)
			}
			if by > 0 {
				by = by * (3072 + s.rough.at(x, y, rim, rim)/2) >> 12
				s.tint(x, y, 256-by, coffeeBlue*by/56, coffeeRed*by/56)
			}
		}
	}
}

// creases folds the sheet as a letter, across into thirds, or as a booklet, once each way; more folds go anywhere. The ridge has lost its ink and
// takes the light; the paper falls off on one side.
func (s *sheet) creases(count int) {
	thirds := s.r.IntN(3) > 0
	for k := range count {
		share, across := 350+s.r.IntN(300), s.r.IntN(4) > 0
		switch {
		case thirds && k < 2:
			share, across = 333*(k+1)-8+s.r.IntN(17), true
		case !thirds && k < 2:
			share, across = 495+s.r.IntN(11), k == 0
		}
		long, short := s.light.w, s.light.h
		if !across {
			long, short = short, long
		}
		lean := s.r.IntN(2*long/80+1) - long/80
		side := 1 - 2*s.r.IntN(2)
		wide := max(s.points(7+s.r.IntN(8)), 4)
		deep := 14 + s.r.IntN(24)
		core := max(s.inch/150, 1)
		for along := range long {
			middle := short*share/1000 + lean*(2*along-long)/(2*long) + (s.rough.at(along, k*999, wide*4, 64)-2048)*core>>11
			worn := s.rough.at(along, k*555, 3*core, 64)
			for d := -wide; d <= wide; d++ {
				gain := 256
				if t := d * side; t > 0 {
					gain -= deep * (wide - t) / wide * (wide - t) / wide
				} else {
					gain += deep / 4 * (wide + t) / wide
				}
				x, y := along, middle+d
				if !across {
					x, y = y, x
				}
				s.tint(x, y, gain, 0, 0)
				if abs(d) <= core/2 && worn > 1500 {
					s.scrape(x, y, 90+worn>>6)
				}
			}
			// The valley beside the ridge.
			for d := range core {
				x, y := along, middle+side*(core/2+1+d)
				if !across {
					x, y = y, x
				}
				s.tint(x, y, 256-deep*2, 0, 0)
			}
		}
	}
}

// scrape takes a share of the ink away, in 256ths.
func (s *sheet) scrape(x, y, share int) {
	if x >= 0 && y >= 0 && x < s.light.w && y < s.light.h {
		v := &s.light.pix[y*s.light.w+x]
		*v += uint8((255 - int(*v)) * share >> 8)
	}
}

// disc paints a round spot; radius in 1/16 dot.
func (s *sheet) disc(x, y, radius int, light uint8) {
	reach := radius/16 + 1
	for j := -reach; j <= reach; j++ {
		for i := -reach; i <= reach; i++ {
			if 256*(i*i+j*j) <= radius*radius {
				s.set(x+i, y+j, light, 0, 0)
			}
		}
	}
}

// staple puts one in the corner, half an inch long and half a millimetre thick, or the two holes that it left.
func (s *sheet) staple() {
	x0, y0 := s.points(16+s.r.IntN(14)), s.points(16+s.r.IntN(14))
	sin, cos := math.Sincos(float64(-60+s.r.IntN(70)) * math.Pi / 180)
	dx, dy := int(math.Round(cos*4096)), int(math.Round(sin*4096))
	length := s.inch * 45 / 100
	thick := max(s.inch*16/45, 12) // half a millimetre across, in 1/16 dot
	at := func(i int) (x, y int) { return x0 + i*dx>>12, y0 + length/2 + i*dy>>12 }
	if s.r.IntN(2) == 0 {
		for _, i := range []int{0, length} {
			x, y := at(i)
			s.disc(x, y, thick, 225)
			s.disc(x, y, thick*2/3, 70)
		}
		return
	}
	for i := range length {
		x, y := at(i)
		for d := 1; d <= s.inch/60+1; d++ {
			s.tint(x+d/2, y+d, 247, 0, 0)
		}
	}
	for i := range length {
		x, y := at(i)
		s.disc(x, y, thick/2, 84)
	}
	for i := range length {
		if x, y := at(i); s.rough.at(x, y, 7, 7) > 1300 {
			s.set(x, y, 196, 0, 0)
		}
	}
}

// holes punches the left edge: two or four 80 mm apart (ISO 838), three 4 1/4 inches apart as in America; 12 mm from the edge, 6 to 7 mm across.
// Sheets are punched a little off the middle.
func (s *sheet) holes(count int, behind uint8) {
	apart, radius := s.inch*80*10/254, s.inch*3*10/254
	if count == 3 {
		apart, radius = s.inch*17/4, s.inch*35/254
	}
	x0 := s.inch*12*10/254 + s.r.IntN(s.inch/16+1)
	y0 := s.light.h/2 - (count-1)*apart/2 + s.r.IntN(s.inch/8+1)
	for k := range count {
		y0 := y0 + k*apart
		for y := -radius - 1; y <= radius+1; y++ {
			for x := -radius - 1; x <= radius+1; x++ {
				d := x*x + y*y
				switch {
				case d <= radius*radius:
					v := int(behind)
					// The paper throws a shadow into its upper half.
					if t := (x+radius/6)*(x+radius/6) + (y+radius/6)*(y+radius/6); behind > 60 && (x+y > 0) == (t < 0) && t > radius*radius*3/4 {
						v = v * 3 / 4
					}
					s.set(x0+x, y0+y, uint8(v), 0, 0)
				case d <= (radius+1)*(radius+1):
					s.tint(x0+x, y0+y, 225, 0, 0)
				}
			}
		}
	}
}

// A nook is a corner of the sheet in its own coordinates: from the corner inwards.
type nook struct{ x0, y0, dx, dy int }

func (n nook) at(x, y int) (int, int) { return n.x0 + n.dx*x, n.y0 + n.dy*y }

func (s *sheet) nook() nook {
	w, h := s.light.w-1, s.light.h-1
	return []nook{{0, 0, 1, 1}, {w, 0, -1, 1}, {w, h, -1, -1}, {0, h, 1, -1}}[s.r.IntN(4)]
}

// tear takes a corner off. The torn edge shows white fibre.
func (s *sheet) tear() {
	n := s.nook()
	a, b := s.points(18+s.r.IntN(34)), s.points(18+s.r.IntN(34))
	fibre := max(s.points(2), 2)
	for j := range 2*b + 2*fibre {
		for i := range 2*a + 2*fibre {
			x, y := n.at(i, j)
			// How far inside the torn edge, in dots.
			d := (i*b+j*a-a*b)/max(a, b) + (s.rough.at(x, y, a/3+1, b/3+1)-2048)*min(a, b)>>13 + (s.rough.at(y, x, 5, 5)-2048)*fibre>>12
			switch {
			case d < 0:
				s.set(x, y, s.lid, 0, 0)
			case d < fibre:
				s.set(x, y, uint8(max(int(s.lid)*3/4, 232)), 0, 0)
			case d == fibre:
				s.tint(x, y, 215, 0, 0)
			}
		}
	}
}

// dogEar folds a corner over onto the sheet: beyond the fold there is no paper, within it lies the back of the corner, and its shadow.
func (s *sheet) dogEar() {
	n := s.nook()
	a, b := s.points(16+s.r.IntN(26)), s.points(16+s.r.IntN(26))
	soft := max(s.points(3), 2)
	for i, end := range [2]struct{ x, y int }{{a, 0}, {0, b}} {
		x, y := n.at(end.x, end.y)
		s.fold[i] = corner{float64(x) + 0.5, float64(y) + 0.5}
	}
	for j := range 2*b + 2*soft {
		for i := range 2*a + 2*soft {
			x, y := n.at(i, j)
			d := i*b + j*a - a*b
			if d < 0 {
				s.set(x, y, s.lid, 0, 0)
				continue
			}
			// What lies on this dot is the dot on the other side of the fold, if that was paper.
			u, v := i-2*d*b/(a*a+b*b), j-2*d*a/(a*a+b*b)
			switch edge := min(u, v); {
			case edge >= 0:
				s.set(x, y, uint8(238-d*16/max(a*b, 1)), -2, 1)
				if edge == 0 || d < a+b {
					s.tint(x, y, 200, 0, 0)
				}
			case edge > -soft:
				s.tint(x, y, 256-70*(soft+edge)/soft, 0, 0)
			}
		}
	}
}

// root is the whole part of a square root. The float's is exact to the last bit on every machine.
func root(v int) int { return int(math.Sqrt(float64(v))) }
