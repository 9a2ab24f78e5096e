package metric

import "math"

// Curve is points joined by straight lines, by rising X.
type Curve []Point

// Point is a point of a curve.
type Point struct{ X, Y float64 }

// At is the height of the curve at x: by the straight line between the points
// about it, and that of the nearest end outside of the curve; NaN without points.
func (c Curve) At(x float64) float64 {
	if len(c) == 0 {
		return math.NaN()
	}
	if x <= c[0].X {
		return c[0].Y
	}
	for i, p := range c[1:] {
		if q := c[i]; x <= p.X {
			return q.Y + (p.Y-q.Y)*(x-q.X)/(p.X-q.X)
		}
	}
	return c[len(c)-1].Y
}

// Area is the area under the curve (trapezoids); NaN without points.
func (c Curve) Area() float64 {
	if len(c) == 0 {
		return math.NaN()
	}
	sum := 0.0
	for i, p := range c[1:] {
		sum += (p.X - c[i].X) * (p.Y + c[i].Y) / 2
	}
	return sum
}
