package paper

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"
)

// Raster paints the sheet on white paper at a resolution in dots per inch. A text that leaves the sheet, or that its face has no glyphs for, is a
// fault of the template, and an error.
func (s *Sheet) Raster(dpi float64) (*image.RGBA, error) {
	scale := dpi / 72
	r := &raster{
		scale: scale,
		image: image.NewRGBA(image.Rect(0, 0, int(math.Round(s.Width*scale)), int(math.Round(s.Height*scale)))),
	}
	draw.Draw(r.image, r.image.Bounds(), image.White, image.Point{}, draw.Src)
	s.drawOn(r)
	if r.err != nil {
		return nil, fmt.Errorf("raster: %w", r.err)
	}
	return r.image, nil
}

type raster struct {
	scale float64
	image *image.RGBA
	shape vector.Rasterizer
	path  []step // of the mark being painted, in pixels
	err   error  // the first; drawing goes on, the result is not used
}

// paint fills the path. Only its bounding box is rasterised: a page has thousands of small shapes.
func (r *raster) paint(ink Ink) {
	low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for i := range r.path {
		s := &r.path[i]
		for _, p := range s.to[:arguments[s.op]] {
			low = Point{min(low.X, p.X), min(low.Y, p.Y)}
			high = Point{max(high.X, p.X), max(high.Y, p.Y)}
		}
	}
	box := image.Rect(int(math.Floor(low.X)), int(math.Floor(low.Y)), int(math.Ceil(high.X)), int(math.Ceil(high.Y))).Intersect(r.image.Bounds())
	if len(r.path) == 0 || box.Empty() {
		return
	}
	r.shape.Reset(box.Dx(), box.Dy())
	at := func(p Point) (float32, float32) {
		return float32(p.X - float64(box.Min.X)), float32(p.Y - float64(box.Min.Y))
	}
	for i := range r.path {
		s := &r.path[i]
		x, y := at(s.to[0])
		switch s.op {
		case sfnt.SegmentOpMoveTo:
			r.shape.ClosePath()
			r.shape.MoveTo(x, y)
		case sfnt.SegmentOpLineTo:
			r.shape.LineTo(x, y)
		case sfnt.SegmentOpQuadTo:
			bx, by := at(s.to[1])
			r.shape.QuadTo(x, y, bx, by)
		default:
			bx, by := at(s.to[1])
			cx, cy := at(s.to[2])
			r.shape.CubeTo(x, y, bx, by, cx, cy)
		}
	}
	r.shape.ClosePath()
	r.shape.Draw(r.image, box, image.NewUniform(color.RGBA{ink.R, ink.G, ink.B, 255}), image.Point{})
}

func (r *raster) fill(outline []Point, ink Ink) {
	r.path = r.path[:0]
	r.contour(outline)
	r.paint(ink)
}

// contour adds a closed polygon to the path.
func (r *raster) contour(outline []Point) {
	op := sfnt.SegmentOpMoveTo
	for _, p := range outline {
		r.path = append(r.path, step{op: op, to: [3]Point{{p.X * r.scale, p.Y * r.scale}}})
		op = sfnt.SegmentOpLineTo
	}
}

// stroke fills one quadrilateral per segment, and an octagon over each inner joint so that curves have no notches.
func (r *raster) stroke(along []Point, width float64, ink Ink) {
	w := max(width, 0.75/r.scale) / 2 // a printer leaves no line thinner than a dot
	r.path = r.path[:0]
	for i := 1; i < len(along); i++ {
		a, b := along[i-1], along[i]
		length := math.Hypot(b.X-a.X, b.Y-a.Y)
		if length == 0 {
			continue
		}
		nx, ny := -(b.Y-a.Y)/length*w, (b.X-a.X)/length*w
		r.contour([]Point{{a.X + nx, a.Y + ny}, {a.X - nx, a.Y - ny}, {b.X - nx, b.Y - ny}, {b.X + nx, b.Y + ny}})
		if i > 1 && w > 0.3 {
			joint := make([]Point, 8)
			for k := range joint {
				sin, cos := math.Sincos(float64(k) * math.Pi / 4)
				joint[k] = Point{a.X + w*cos, a.Y + w*sin}
			}
			r.contour(joint)
		}
	}
	r.paint(ink)
}

func (r *raster) text(at Point, t Type, angle float64, text string) {
	line, width, err := t.Face.line(text)
	if err != nil {
		r.err = err
		return
	}
	size := t.Size * r.scale
	turn := turned(angle)
	begin := Point{at.X * r.scale, at.Y * r.scale}
	for _, g := range line {
		o, err := faces[g.face].load().outline(g.glyph)
		if err != nil {
			r.err = fmt.Errorf("text %q: face %s: %w", text, faces[g.face].name, err)
			return
		}
		r.path = r.path[:0]
		for _, s := range o.steps {
			for k := range arguments[s.op] {
				s.to[k] = turn.from(begin, Point{(g.x + s.to[k].X) * size, (g.y + s.to[k].Y) * size})
			}
			r.path = append(r.path, s)
		}
		r.paint(t.Ink)
	}
	if err := within(float64(r.image.Rect.Dx()), float64(r.image.Rect.Dy()), begin, turn.from(begin, Point{width * size, 0}), text); err != nil {
		r.err = err
	}
}

// ornament is ink as text is.
func (r *raster) ornament(at Point, t Type, angle float64, text string) { r.text(at, t, angle, text) }

// A turn is the direction a line of text takes.
type turn struct{ sin, cos float64 }

// turned is the direction that rises by an angle in degrees.
func turned(angle float64) turn {
	sin, cos := math.Sincos(-angle * math.Pi / 180) // sheets count downwards
	return turn{sin, cos}
}

// from is where a point of an upright line comes to lie when the line begins at begin.
func (t turn) from(begin, p Point) Point {
	return Point{begin.X + p.X*t.cos - p.Y*t.sin, begin.Y + p.X*t.sin + p.Y*t.cos}
}
