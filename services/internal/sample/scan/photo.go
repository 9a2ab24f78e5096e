package scan

import (
	"math"
	"math/rand/v2"
)

// A view is a phone's picture in the making: its size, and where the sheet lies in it.
type view struct {
	w, h int
	quad [4]corner // of the sheet, clockwise from its upper left
	dpi  float64   // on the sheet, in the mean
}

// look points the phone at a sheet of a size in points.
func (p Photo) look(wide, high float64) view {
	v := view{w: p.Long, h: p.Long * 3 / 4}
	if high > wide {
		v.w, v.h = v.h, v.w
	}
	sin, cos := math.Sincos(p.Roll * math.Pi / 180)
	low, up := corner{math.Inf(1), math.Inf(1)}, corner{math.Inf(-1), math.Inf(-1)}
	for i, c := range [4]corner{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}} {
		x, y := (c.x+p.Corners[2*i])*wide, (c.y+p.Corners[2*i+1])*high
		v.quad[i] = corner{float64(x*cos) - float64(y*sin), float64(x*sin) + float64(y*cos)}
		low = corner{min(low.x, v.quad[i].x), min(low.y, v.quad[i].y)}
		up = corner{max(up.x, v.quad[i].x), max(up.y, v.quad[i].y)}
	}
	scale := p.Fill * min(float64(v.w)/(up.x-low.x), float64(v.h)/(up.y-low.y))
	area := 0.0
	for i, q := range v.quad {
		v.quad[i] = corner{
			float64(v.w)/2 + float64((q.x-(low.x+up.x)/2)*scale),
			float64(v.h)/2 + float64((q.y-(low.y+up.y)/2)*scale),
		}
	}
	for i, q := range v.quad {
		next := v.quad[(i+1)%4]
		area += (float64(q.x*next.y) - float64(next.x*q.y)) / 2
	}
	v.dpi = 72 * math.Sqrt(area/(wide*high))
	return v
}

// A side of the quadrilateral, as the distance inwards from it: x*a + y*b + c, in 1/256 dot.
type side struct{ a, b, c int }

// between is the side from a corner to another, clockwise.
func between(p, q corner) side {
	length := math.Hypot(q.x-p.x, q.y-p.y)
	a, b := -(q.y-p.y)/length, (q.x-p.x)/length
	return side{int(math.Round(a * 256)), int(math.Round(b * 256)), -int(math.Round((float64(a*p.x) + float64(b*p.y)) * 256))}
}

// at is the distance of the middle of a dot.
func (s side) at(x, y int) int { return s.a*x + s.b*y + s.c + (s.a+s.b)/2 }

// sides are those of the sheet as it lies in the picture. A dog-ear is one more.
func (s *sheet) sides(v view, place Place) []side {
	var to []side
	for i, p := range v.quad {
		to = append(to, between(p, v.quad[(i+1)%4]))
	}
	if s.fold != [2]corner{} {
		var ends [2]corner
		for i, p := range s.fold {
			ends[i].x, ends[i].y = place.At(p.x*72/float64(s.inch), p.y*72/float64(s.inch))
		}
		cut := between(ends[0], ends[1])
		if cut.at(v.w/2, v.h/2) < 0 {
			cut = between(ends[1], ends[0])
		}
		to = append(to, cut)
	}
	return to
}

// taken is the sheet as the phone sees it, on its desk, before light and lens.
func (s *sheet) taken(v view, c Condition, place Place) colours {
	to := newColours(v.w, v.h)
	desk := newDesk(c.Photo.Desk, v, s.r)
	sides := s.sides(v, place)
	shadow := max(int(v.dpi)/8, 4)
	fall := [2]int{s.r.IntN(2*shadow+1) - shadow, s.r.IntN(shadow + 1)} // the shadow of the sheet lies to one side and below
	back := place.back().then(scaling(float64(s.inch)/72, float64(s.inch)/72))
	small := back.halved()
	for y := range v.h {
		row := to.light.row(y)
		in, out := v.within(sides, y)
		if in < out {
			s.light.warpRow(row[in:out], in, y, back, 255)
		}
		for x := range row {
			if x == in && in < out {
				x = out
			}
			if x >= in && x < out {
				continue
			}
			// Distance from the sheet's shadow: from the side it is farthest outside of.
			far, edge := 0, 0
			for _, e := range sides {
				far = max(far, -e.at(x-fall[0], y-fall[1]))
				edge = max(edge, -e.at(x, y))
			}
			row[x] = desk.light(x, y, 4096-ease(far<<4/shadow))
			if edge < 256 { // the sheet reaches into the dot; without this its edge is a stair
				row[x] += uint8((255 - int(row[x])) * (256 - edge) >> 8)
			}
		}
		if y%2 == 1 {
			continue
		}
		blue, red := to.blue.row(y/2), to.red.row(y/2)
		for x := range blue {
			blue[x], red[x] = desk.colour(row[2*x])
		}
		if in, out := (in+1)/2, out/2; in < out && out <= len(blue) {
			s.blue.warpRow(blue[in:out], in, y/2, small, 128)
			s.red.warpRow(red[in:out], in, y/2, small, 128)
		}
	}
	return to
}

// within is the part of a row that lies on the sheet.
func (v view) within(sides []side, y int) (in, out int) {
	in, out = 0, v.w
	for _, e := range sides {
		// a*x + rest >= 0
		rest := e.at(0, y)
		switch {
		case e.a > 0:
			in = max(in, ceil(-rest, e.a))
		case e.a < 0:
			out = min(out, -ceil(-rest, -e.a)+1)
		case rest < 0:
			return 0, 0
		}
	}
	if in >= out {
		return 0, 0
	}
	return in, out
}

// ceil is a/b rounded up; b is positive.
func ceil(a, b int) int {
	q := a / b
	if a%b > 0 {
		q++
	}
	return q
}

// finger holds the sheet: it comes in over a side from outside the picture, and its nail is seen.
func (c colours) finger(v view, r *rand.Rand) {
	k := 1 + r.IntN(3) // right, lower or left: a page is not held at its head
	p, q := v.quad[k], v.quad[(k+1)%4]
	t := 0.3 + float64(r.IntN(400))/1000
	length := math.Hypot(q.x-p.x, q.y-p.y)
	inX, inY := -(q.y-p.y)/length, (q.x-p.x)/length // inwards
	lean := float64(r.IntN(100)-50) / 100
	outX, outY := -inX+lean*inY, -inY-lean*inX
	norm := math.Hypot(outX, outY)
	outX, outY = outX/norm, outY/norm
	radius := v.dpi * 0.33 // a thumb is 17 mm wide
	tipX, tipY := p.x+t*(q.x-p.x)+inX*radius*0.8, p.y+t*(q.y-p.y)+inY*radius*0.8

	// In 1/256: the direction, and the tip.
	dx, dy := int(math.Round(outX*256)), int(math.Round(outY*256))
	x0, y0, wide := int(math.Round(tipX)), int(math.Round(tipY)), int(math.Round(radius))
	tone := 95 + r.IntN(100)
	blue, red := -22-r.IntN(8), 22+r.IntN(8)
	soft := wide / 2
	for y := range v.h {
		for x := range v.w {
			along := ((x-x0)*dx + (y-y0)*dy) / 256
			if along < -wide-soft {
				continue
			}
			across := abs((x-x0)*dy-(y-y0)*dx) / 256
			if across > wide+soft {
				continue
			}
			d := across
			if along < 0 {
				d = root(across*across + along*along)
			}
			switch {
			case d < wide:
				light := tone - tone*2/5*(d*d)/(wide*wide)
				skinBlue, skinRed := blue, red
				// The nail is an ellipse near the tip, paler, with a rim.
				ex, ey := (along-wide/6)*100/wide, across*100/wide
				if nail := ex*ex*100/(78*78) + ey*ey*100/(58*58); nail < 100 {
					light, skinBlue, skinRed = light+tone/10+6, blue*2/3, red
				} else if nail < 112 {
					light -= tone / 7
				}
				c.set(x, y, level(light), skinBlue, skinRed)
			case d < wide+soft:
				c.tint(x, y, 256-110*(wide+soft-d)*(wide+soft-d)/(soft*soft), 0, 0)
			}
		}
	}
}

// phone is the light on a photographed page: from a window or a lamp at one side, less in the corners, and the shadow of hand and phone.
func (c Condition) phone(v view, r *rand.Rand) *light {
	l := newLight(v.w, v.h)
	l.slope(c.Shade*4096/255, c.ShadeTo)
	l.waver(c.Uneven, r)
	if c.Photo.Vignette > 0 {
		full := (v.w*v.w + v.h*v.h) / 4
		l.dim(func(x, y int) int {
			d := ((x-v.w/2)*(x-v.w/2) + (y-v.h/2)*(y-v.h/2)) << 12 / full
			return 4096 - c.Photo.Vignette*(d*(d+4096)>>13)/100
		})
	}
	if c.Photo.Shadow > 0 {
		// The phone throws a rectangle with soft corners, which reaches in from the lower edge or a side, and stands askew.
		angle := float64(r.IntN(100)-50) * math.Pi / 180
		sin, cos := math.Sincos(angle)
		dx, dy := int(math.Round(cos*4096)), int(math.Round(sin*4096))
		x0, y0 := v.w*(10+r.IntN(80))/100, v.h*(60+r.IntN(60))/100
		wide, high := v.w*(20+r.IntN(25))/100, v.h*(25+r.IntN(30))/100
		soft := max(v.w, v.h) * (4 + r.IntN(10)) / 100
		l.dim(func(x, y int) int {
			u, t := abs((x-x0)*dx+(y-y0)*dy)>>12-wide, abs((y-y0)*dx-(x-x0)*dy)>>12-high
			d := max(u, t)
			if u > 0 && t > 0 {
				d = root(u*u + t*t)
			}
			return 4096 - c.Photo.Shadow*(4096-ease((d+soft)<<11/soft))/100
		})
	}
	return l
}

// fallOff blurs what is far from the point of focus; the deviation, in 1/256 dot, is reached at the farthest corner.
func (p plane) fallOff(sigma int, r *rand.Rand) {
	if sigma == 0 {
		return
	}
	blurred := p.blurred(gaussian(sigma))
	x0, y0 := p.w*(25+r.IntN(50))/100, p.h*(25+r.IntN(50))/100
	far := max(x0, p.w-x0)*max(x0, p.w-x0) + max(y0, p.h-y0)*max(y0, p.h-y0)
	l := newLight(p.w, p.h)
	l.dim(func(x, y int) int { return 4096 - min(((x-x0)*(x-x0)+(y-y0)*(y-y0))<<12/far, 4096) })
	sharp := make([]int, p.w)
	for y := range p.h {
		l.row(y, sharp)
		row, soft := p.row(y), blurred.row(y)
		for x, v := range row {
			row[x] = uint8((int(v)*sharp[x] + int(soft[x])*(4096-sharp[x])) >> 12)
		}
	}
}

// sharpened is what a phone does to every picture: it brings out edges, with a share in 256ths of what blurring would take from them.
func (p plane) sharpened(share int) plane {
	to := p.blurred(soft(64))
	for i, v := range p.pix {
		to.pix[i] = level(int(v) + (int(v)-int(to.pix[i]))*share>>8)
	}
	return to
}
