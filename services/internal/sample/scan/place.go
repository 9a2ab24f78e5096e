package scan

import "math"

// Place says where each point of the clean sheet came to lie in the picture: a homography, row by row. It is that of the upright picture, before
// a quarter turn.
type Place [9]float64

// At turns a point of the sheet, in points (1/72 inch) from its upper left corner, into dots of the upright picture from its upper left corner.
// Both are measured on the area: the middle of the first dot is 0.5, 0.5.
func (p Place) At(x, y float64) (px, py float64) {
	// The conversions keep a processor from fusing a product into a sum, which would round differently.
	w := float64(p[6]*x) + float64(p[7]*y) + p[8]
	return (float64(p[0]*x) + float64(p[1]*y) + p[2]) / w, (float64(p[3]*x) + float64(p[4]*y) + p[5]) / w
}

func scaling(x, y float64) Place  { return Place{x, 0, 0, 0, y, 0, 0, 0, 1} }
func shifting(x, y float64) Place { return Place{1, 0, x, 0, 1, y, 0, 0, 1} }

// turning turns clockwise about the origin.
func turning(degrees float64) Place {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	return Place{cos, -sin, 0, sin, cos, 0, 0, 0, 1}
}

// then is p followed by q.
func (p Place) then(q Place) Place {
	var to Place
	for i := range 3 {
		for j := range 3 {
			to[3*i+j] = float64(q[3*i]*p[j]) + float64(q[3*i+1]*p[3+j]) + float64(q[3*i+2]*p[6+j])
		}
	}
	return to
}

// back is the way from the picture to the sheet.
func (p Place) back() Place {
	minor := func(a, b, c, d int) float64 { return float64(p[a]*p[d]) - float64(p[b]*p[c]) }
	return Place{
		minor(4, 5, 7, 8), -minor(1, 2, 7, 8), minor(1, 2, 4, 5),
		-minor(3, 5, 6, 8), minor(0, 2, 6, 8), -minor(0, 2, 3, 5),
		minor(3, 4, 6, 7), -minor(0, 1, 6, 7), minor(0, 1, 3, 4),
	}
}

// A corner of a quadrilateral.
type corner struct{ x, y float64 }

// onto puts a rectangle at the origin onto a quadrilateral, whose corners go clockwise from the upper left (Heckbert, "Fundamentals of Texture
// Mapping and Image Warping", 1989, section 2.2.3).
func onto(w, h float64, q [4]corner) Place {
	dx1, dy1 := q[1].x-q[2].x, q[1].y-q[2].y
	dx2, dy2 := q[3].x-q[2].x, q[3].y-q[2].y
	sx, sy := q[0].x-q[1].x+q[2].x-q[3].x, q[0].y-q[1].y+q[2].y-q[3].y
	area := float64(dx1*dy2) - float64(dx2*dy1)
	g := (float64(sx*dy2) - float64(dx2*sy)) / area
	k := (float64(dx1*sy) - float64(sx*dy1)) / area
	square := Place{
		q[1].x - q[0].x + float64(g*q[1].x), q[3].x - q[0].x + float64(k*q[3].x), q[0].x,
		q[1].y - q[0].y + float64(g*q[1].y), q[3].y - q[0].y + float64(k*q[3].y), q[0].y,
		g, k, 1,
	}
	return scaling(1/w, 1/h).then(square)
}
