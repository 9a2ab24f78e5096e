package paper

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
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
	scale  float64
	image  *image.RGBA
	shape  vector.Rasterizer
	glyphs sfnt.Buffer
	err    error // the first; drawing goes on, the result is not used
}

// An op is one step of an outline in pixels: a line to, a quadratic or a cubic curve; start begins a new contour.
type op struct {
	start bool
	to    []Point
}

// paint fills an outline. Only its bounding box is rasterised: a page has thousands of small shapes.
func (r *raster) paint(outline []op, ink Ink) {
	low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, o := range outline {
		for _, p := range o.to {
			low = Point{min(low.X, p.X), min(low.Y, p.Y)}
			high = Point{max(high.X, p.X), max(high.Y, p.Y)}
		}
	}
	box := image.Rect(int(math.Floor(low.X)), int(math.Floor(low.Y)), int(math.Ceil(high.X)), int(math.Ceil(high.Y))).Intersect(r.image.Bounds())
	if len(outline) == 0 || box.Empty() {
		return
	}
	r.shape.Reset(box.Dx(), box.Dy())
	at := func(p Point) (float32, float32) {
		return float32(p.X - float64(box.Min.X)), float32(p.Y - float64(box.Min.Y))
	}
	for _, o := range outline {
		x, y := at(o.to[0])
		switch {
		case o.start:
			r.shape.ClosePath()
			r.shape.MoveTo(x, y)
		case len(o.to) == 1:
			r.shape.LineTo(x, y)
		case len(o.to) == 2:
			bx, by := at(o.to[1])
			r.shape.QuadTo(x, y, bx, by)
		default:
			bx, by := at(o.to[1])
			cx, cy := at(o.to[2])
			r.shape.CubeTo(x, y, bx, by, cx, cy)
		}
	}
	r.shape.ClosePath()
	r.shape.Draw(r.image, box, image.NewUniform(color.RGBA{ink.R, ink.G, ink.B, 255}), image.Point{})
}

func (r *raster) fill(outline []Point, ink Ink) { r.paint(r.closed(nil, outline), ink) }

func (r *raster) closed(to []op, outline []Point) []op {
	for i, p := range outline {
		to = append(to, op{start: i == 0, to: []Point{{p.X * r.scale, p.Y * r.scale}}})
	}
	return to
}

// stroke fills one quadrilateral per segment, and an octagon over each inner joint so that curves have no notches.
func (r *raster) stroke(along []Point, width float64, ink Ink) {
	w := max(width, 0.75/r.scale) / 2 // a printer leaves no line thinner than a dot
	var ops []op
	for i := 1; i < len(along); i++ {
		a, b := along[i-1], along[i]
		length := math.Hypot(b.X-a.X, b.Y-a.Y)
		if length == 0 {
			continue
		}
		nx, ny := -(b.Y-a.Y)/length*w, (b.X-a.X)/length*w
		ops = r.closed(ops, []Point{{a.X + nx, a.Y + ny}, {a.X - nx, a.Y - ny}, {b.X - nx, b.Y - ny}, {b.X + nx, b.Y + ny}})
		if i > 1 && w > 0.3 {
			joint := make([]Point, 8)
			for k := range joint {
				sin, cos := math.Sincos(float64(k) * math.Pi / 4)
				joint[k] = Point{a.X + w*cos, a.Y + w*sin}
			}
			ops = r.closed(ops, joint)
		}
	}
	r.paint(ops, ink)
}

// arguments is how many points each step of a glyph's outline takes.
var arguments = [...]int{sfnt.SegmentOpMoveTo: 1, sfnt.SegmentOpLineTo: 1, sfnt.SegmentOpQuadTo: 2, sfnt.SegmentOpCubeTo: 3}

func (r *raster) text(at Point, t Type, angle float64, text string) {
	f := faces[t.Face].load()
	size := fixed.Int26_6(math.Round(t.Size * r.scale * 64))
	sin, cos := math.Sincos(-angle * math.Pi / 180)
	pen := 0.0
	for _, c := range text {
		g, err := f.GlyphIndex(&r.glyphs, c)
		if err == nil && g == 0 {
			err = fmt.Errorf("face %s has no glyph", faces[t.Face].name)
		}
		var segments sfnt.Segments
		if err == nil {
			segments, err = f.LoadGlyph(&r.glyphs, g, size, nil)
		}
		if err != nil {
			r.err = fmt.Errorf("character %q: %w", c, err)
			return
		}
		ops := make([]op, 0, len(segments))
		for _, s := range segments {
			o := op{start: s.Op == sfnt.SegmentOpMoveTo, to: make([]Point, arguments[s.Op])}
			for i := range o.to {
				x, y := pen+float64(s.Args[i].X)/64, float64(s.Args[i].Y)/64
				o.to[i] = Point{at.X*r.scale + x*cos - y*sin, at.Y*r.scale + x*sin + y*cos}
			}
			ops = append(ops, o)
		}
		r.paint(ops, t.Ink)
		advance, err := f.GlyphAdvance(&r.glyphs, g, size, font.HintingNone)
		if err != nil {
			r.err = fmt.Errorf("character %q: %w", c, err)
			return
		}
		pen += float64(advance) / 64
	}
	end := Point{at.X*r.scale + pen*cos, at.Y*r.scale + pen*sin}
	for _, p := range []Point{{at.X * r.scale, at.Y * r.scale}, end} {
		if p.X < 0 || p.Y < 0 || p.X > float64(r.image.Rect.Dx()) || p.Y > float64(r.image.Rect.Dy()) {
			r.err = fmt.Errorf("text %q runs off the sheet", text)
		}
	}
}
